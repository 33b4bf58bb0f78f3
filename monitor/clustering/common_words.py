"""Words that tell nothing of an event: those of every sentence, and of every headline. Folded as `words` folds them."""

from __future__ import annotations

_WORDS = """
a an the and or but of to in on at for from by with as is are was were be been being it its this that these those he she they we you i
his her their our your him them who which what when where why how not no nor so if than then there here after before over under about
into out up down off again more most some any all each other such only own same too very can will just would could should may might must
has have had do does did says said say tell told new news s t re ve ll d m us one two first last year years day days week weeks month
months time people man men woman women live updates update latest watch video photos breaking report reports according also amid back
call calls get gets got go goes going make makes made take takes took set sets see seen know need needs want wants key top big like many
much still now ahead today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june
july august september october november december
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь
когда даже ну ли если уже или быть был него до вас опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя
их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой при года году это также который
которые которая
och att det som en av för med den till ett om har de inte men ska vid från eller efter mot
"""
COMMON = frozenset(_WORDS.split())
