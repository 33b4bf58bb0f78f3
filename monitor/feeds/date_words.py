"""Month names of twenty-one languages and zone names, as they stand in feeds: case folded, without accents."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_BY_LANGUAGE = """
en january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct\
|november nov|december dec
de januar jan janner|februar feb|marz mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt\
|november nov|dezember dez
fr janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout aou|septembre sept|octobre oct|novembre nov\
|decembre dec
es enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep\
|octubre oct|noviembre|diciembre dic
it gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott\
|novembre nov|dicembre dic
pt janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out\
|novembro nov|dezembro dez
nl januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt\
|november nov|december dec
ru январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|маи мая|июнь июня июн|июль июля июл\
|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек
sv januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep|oktober okt|november nov\
|december dec
pl styczen stycznia sty|luty lutego lut|marzec marca mar|kwiecien kwietnia kwi|maj maja|czerwiec czerwca cze\
|lipiec lipca lip|sierpien sierpnia sie|wrzesien wrzesnia wrz|pazdziernik pazdziernika paz|listopad listopada lis\
|grudzien grudnia gru
tr ocak oca|subat sub|mart mar|nisan nis|mayis may|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasim kas|aralik ara
id januari jan|februari feb peb|maret mar|april apr|mei|juni jun|juli jul|agustus agt agu ags|september sep|oktober\
|november nop|desember des
da januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
fi tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesakuuta kesakuu\
|heinakuuta heinakuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu
cs ledna leden|unora unor|brezna brezen|dubna duben|kvetna kveten|cervna cerven|cervence cervenec|srpna srpen|zari|rijna rijen\
|listopadu listopad|prosince prosinec
hu januar|februar febr|marcius marc|aprilis apr|majus maj|junius jun|julius jul|augusztus|szeptember szept|oktober|november|december
ro ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie|decembrie
el ιανουαριου ιανουαριοσ ιαν|φεβρουαριου φεβρουαριοσ φεβ|μαρτιου μαρτιοσ μαρ|απριλιου απριλιοσ απρ|μαιου μαιοσ μαι\
|ιουνιου ιουνιοσ ιουν|ιουλιου ιουλιοσ ιουλ|αυγουστου αυγουστοσ αυγ|σεπτεμβριου σεπτεμβριοσ σεπ|οκτωβριου οκτωβριοσ οκτ\
|νοεμβριου νοεμβριοσ νοε|δεκεμβριου δεκεμβριοσ δεκ
uk січня січень січ|лютого лютии лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип\
|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд
bg януари|февруари|март|април|маи|юни|юли|август|септември|октомври|ноември|декември
ar يناير|فبراير|مارس|ابريل|مايو|يونيو يونيه|يوليو يوليه|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر
"""


def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for names in _BY_LANGUAGE.strip().splitlines():
        for month, spellings in enumerate(names.split(" ", 1)[1].split("|"), start=1):
            found.update(dict.fromkeys(spellings.split(), month))
    return found


MONTHS: Mapping[str, int] = MappingProxyType(_months())
"""Month number by name or abbreviation. Turkish dotless i is written i."""

_MINUTES_EAST = """
z 0|ut 0|utc 0|gmt 0|wet 0|bst 60|west 60|cet 60|mez 60|met 60|wat 60|cest 120|mesz 120|mest 120|eet 120|sast 120
cat 120|eest 180|eat 180|msk 180|мск 180|trt 180|idt 180|irst 210|irdt 270|aft 270|msd 240|azt 240|gst 240|pkt 300
uzt 300|ist 330|npt 345|bdt 360|mmt 390|ict 420|wib 420|wita 480|hkt 480|sgt 480|myt 480|pht 480|awst 480|wit 540
kst 540|jst 540|acst 570|aest 600|acdt 630|aedt 660|nzst 720|nzdt 780|ndt -150|nst -210|adt -180|art -180|brt -180
uyt -180|clst -180|clt -240|bot -240|vet -240|ast -240|edt -240|pet -300|cot -300|et -300|est -300|cdt -300|cst -360
mdt -360|mst -420|pdt -420|pt -480|pst -480|akdt -480|akst -540|hst -600
"""


def _zones() -> dict[str, int]:
    pairs = (pair.split() for line in _MINUTES_EAST.strip().splitlines() for pair in line.split("|"))
    return {name: int(minutes) for name, minutes in pairs}


ZONES: Mapping[str, int] = MappingProxyType(_zones())
"""Minutes east of Greenwich by zone name. Where a name has several meanings, the one of news feeds: IST is India, CST North American."""
