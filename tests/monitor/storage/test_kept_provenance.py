"""Who had an article first, and what of its text is not judged, is kept with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from archive_samples import article, batch, look

from monitor.model import FlaggedArticle
from monitor.storage.reader import Reader
from monitor.storage.store import Store


def test_who_had_an_article_first_is_kept_with_it_and_goes_with_an_edit(store: Store, reader: Reader, path: Path):
    store.save(batch(article(originator="Reuters", credit="© The Letter", ignored=("© The Letter",))))
    detail = reader.detail(1)
    assert (detail.originator, detail.credit) == ("Reuters", "© The Letter")
    assert look(path, "SELECT * FROM v_provenance") == [(1, "Reuters", "© The Letter", '["© The Letter"]')]
    store.save(batch(article(body="Changed.")))
    detail = reader.detail(1)
    assert (detail.originator, detail.credit, detail.ignored) == ("", "", ())


def test_a_whole_text_says_itself_what_of_it_is_ignored_and_where_it_is_from(store: Store, reader: Reader):
    store.save(batch(article(originator="AP", ignored=("Read more",))))
    whole = replace(article(body="The whole text."), ignored=("Advertisement",), credit="© The Letter")
    store.texts.keep(1, FlaggedArticle(whole))
    detail = reader.detail(1)
    assert (detail.body, detail.ignored) == ("The whole text.", ("Advertisement",))
    assert (detail.originator, detail.credit) == ("AP", "© The Letter")
    store.save(batch(article(body="Changed by the feed.")))
    assert reader.detail(1).ignored == ("Advertisement",)
