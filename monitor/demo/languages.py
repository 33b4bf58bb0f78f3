"""The few Korean, Japanese, French and German sentences of the demonstration, all of them our own."""

from __future__ import annotations

from monitor.demo.stories import Wording, crossed

_KO = {
    "everyday": Wording(
        crossed(
            (
                "{town} 전차 노선 {number}일간 공사",
                "등대 축제에 {number}명 모여",
                "항구 도시에 큰비, {number}가구 정전",
                "수산 시장 물가 {percent}퍼센트 올라",
            ),
            (
                "{weekday} 시 당국은 공사가 {number}일 동안 이어진다고 밝혔다.",
                "{weekday} 축제에는 {number}명이 찾아왔다.",
            ),
        ),
        ("시민들은 대체로 반겼다.", "다음 주에 자세한 내용을 알린다고 한다.", "상인들은 손님이 줄까 걱정한다."),
    ),
    "launch": Wording(
        crossed(
            (
                "칼데리아, {what} {count}발 발사",
                '{neighbour} 합참 "칼데리아 미사일 발사 포착"',
                "칼데리아 미사일 발사에 {neighbour} 항의",
            ),
            (
                "칼데리아가 {day}일 {place}에서 동쪽 바다로 {what} {count}발을 발사했다고 {neighbour} 합동참모본부가 밝혔다.{again}",
            ),
        ),
        (
            "미사일은 약 {distance}킬로미터를 날아 바다에 떨어졌다.",
            "피해는 알려지지 않았다.",
            "정부는 안보 회의를 열었다.",
        ),
    ),
    "summit": Wording(
        crossed(
            (
                "{host}·{guest} 정상회담, {town}에서 열려",
                "정상회담 열린 {town}, 거리 통제",
                "{host}·{guest} 정상, {town} 정상회담에서 철도 논의",
            ),
            ("{host}와 {guest} 정상이 {day}일 {town}에서 정상회담을 열고 철도와 어업을 논의했다.",),
        ),
        ("회담은 예정보다 두 시간 길어졌다.", "공동 성명은 {few}쪽이다.", "다음 회담은 내년에 열린다."),
    ),
    "forum": Wording(
        crossed(
            ("{forum} 정상회의, {town}에서 개막", "{town}에서 {forum} 정상회의 열려"),
            ("{forum} 정상회의가 {day}일 {town}에서 열려 정상들이 철도와 어업을 논의했다.",),
        ),
        ("회의는 예정보다 두 시간 길어졌다.", "공동 성명은 {few}쪽이다."),
    ),
}
_JA = {
    "everyday": Wording(
        crossed(
            (
                "灯台まつりに{number}人",
                "港町で大雨、{number}世帯が停電",
                "路面電車の新しい路線、{number}日後に開通",
                "魚の値段が{percent}パーセント上がる",
            ),
            ("{weekday}、市は工事が{number}日続くと発表した。", "{weekday}のまつりには{number}人が訪れた。"),
        ),
        ("市民はおおむね歓迎している。", "詳しい内容は来週発表される。", "商店は客が減ることを心配している。"),
    ),
    "launch": Wording(
        crossed(
            (
                "カルデリアが{what}{count}発を発射",
                "カルデリアのミサイル発射に{neighbour}が抗議",
                "カルデリア、ミサイル発射実験は成功と発表",
            ),
            (
                "カルデリアは{day}日、{place}から東の海に向けて{what}{count}発を発射したと{neighbour}の防衛当局が発表した。{again}",
            ),
        ),
        ("ミサイルは約{distance}キロ飛んで海に落ちた。", "被害は確認されていない。", "政府は会議を開いた。"),
    ),
    "summit": Wording(
        crossed(
            (
                "{town}で{host}と{guest}の首脳会談、鉄道を議題に",
                "首脳会談の{town}は静か",
                "{host}と{guest}の首脳が{town}で首脳会談",
            ),
            ("{host}と{guest}の首脳は{day}日、{town}で首脳会談を開き、鉄道と漁業について話し合った。",),
        ),
        ("会談は予定より二時間長くなった。", "共同声明は{few}ページある。", "次の会談は来年開かれる。"),
    ),
    "forum": Wording(
        crossed(
            ("{forum}の首脳会議が{town}で開幕", "{town}で{forum}首脳会議、鉄道を議題に"),
            ("{forum}の首脳会議が{day}日、{town}で開かれ、首脳らは鉄道と漁業について話し合った。",),
        ),
        ("会議は予定より二時間長くなった。", "共同声明は{few}ページある。"),
    ),
}
_FR = {
    "everyday": Wording(
        crossed(
            (
                "{town} : le pont fermé pendant {number} jours",
                "Le marché de nuit revient à {town}",
                "Les prix du pain montent de {percent} pour cent",
            ),
            (
                "La ville de {town} a annoncé {weekday} que les travaux dureront {number} jours.",
                "Le prix du pain a monté de {percent} pour cent en un an.",
            ),
        ),
        (
            "Les habitants sont plutôt contents.",
            "Les détails suivront la semaine prochaine.",
            "Les commerçants craignent de perdre des clients.",
        ),
    ),
    "launch": Wording(
        crossed(
            (
                "La Kaldérie tire {what}",
                "Tir de missile de la Kaldérie : {neighbour} proteste",
                "La Kaldérie lance {what} depuis {place}",
            ),
            (
                "La Kaldérie a tiré {what} depuis {place} vers le large {weekday}, selon l'état-major de {neighbour}.{again}",
            ),
        ),
        (
            "Le vol a duré environ {distance} kilomètres.",
            "Aucun dégât n'a été signalé.",
            "Le gouvernement a réuni son conseil.",
        ),
    ),
    "summit": Wording(
        crossed(
            (
                "Sommet à {town} : {host} reçoit {guest}",
                "Chemin de fer : {host} et {guest} en sommet à {town}",
            ),
            ("Pour {host}, le président a reçu {weekday} à {town} son homologue pour un sommet avec {guest}.",),
        ),
        (
            "Ils ont parlé du chemin de fer et de la pêche.",
            "Le texte commun compte {few} pages.",
            "Un autre sommet est prévu l'an prochain.",
        ),
    ),
    "forum": Wording(
        crossed(
            ("Sommet à {town} : {forum} parle du chemin de fer", "{forum} : le sommet des présidents s'ouvre à {town}"),
            (
                "Le sommet des présidents s'est ouvert {weekday} à {town} : {forum} parle du chemin de fer et de la pêche.",
            ),
        ),
        ("Le texte commun compte {few} pages.", "Un autre sommet est prévu l'an prochain."),
    ),
}
_DE = {
    "everyday": Wording(
        crossed(
            (
                "{town}: Brücke {number} Tage gesperrt",
                "Nachtmarkt kehrt nach {town} zurück",
                "Brotpreise steigen um {percent} Prozent",
            ),
            (
                "Die Stadt {town} teilte am {weekday} mit, dass die Arbeiten {number} Tage dauern.",
                "Brot kostet {percent} Prozent mehr als vor einem Jahr.",
            ),
        ),
        (
            "Die meisten Leute freuen sich.",
            "Näheres folgt in der nächsten Woche.",
            "Die Händler fürchten um ihre Kundschaft.",
        ),
    ),
    "launch": Wording(
        crossed(
            (
                "Kalderien feuert {what} ab",
                "Raketenstart in Kalderien: {neighbour} protestiert",
                "Kalderien testet {what}",
            ),
            ("Wie {neighbour} mitteilt, hat Kalderien am {weekday} von {place} aus {what} abgefeuert.{again}",),
        ),
        (
            "Der Flug ging etwa {distance} Kilometer weit.",
            "Schäden wurden nicht bekannt.",
            "Die Regierung rief ihren Rat zusammen.",
        ),
    ),
    "summit": Wording(
        crossed(
            (
                "Gipfel in {town}: Staatschefs von {host} und {guest} sprechen über die Bahn",
                "{host} und {guest} zum Gipfeltreffen in {town}",
            ),
            ("Die Staatschefs von {host} und {guest} kamen am {weekday} in {town} zu einem Gipfel zusammen.",),
        ),
        (
            "Sie sprachen über die Bahn und den Fischfang.",
            "Die gemeinsame Erklärung hat {few} Seiten.",
            "Ein weiterer Gipfel ist für das nächste Jahr geplant.",
        ),
    ),
    "forum": Wording(
        crossed(
            (
                "{forum}: Staatschefs zum Gipfeltreffen in {town}",
                "Gipfel in {town}: Staatschefs sprechen über die Bahn ({forum})",
            ),
            (
                "Die Staatschefs kamen am {weekday} in {town} zu einem Gipfel zusammen; es ist der zweite, den {forum} abhält.",
            ),
        ),
        ("Die gemeinsame Erklärung hat {few} Seiten.", "Ein weiterer Gipfel ist für das nächste Jahr geplant."),
    ),
}

WORDINGS = {"ko": _KO, "ja": _JA, "fr": _FR, "de": _DE}

WEEKDAYS = {
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    "ja": ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
