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
                "칼데리아, 탄도미사일 {count}발 발사",
                '합참 "칼데리아 미사일 발사 포착"',
                "칼데리아 미사일 발사에 이웃 나라들 항의",
            ),
            ("칼데리아가 {weekday} 동쪽 바다로 탄도미사일 {count}발을 발사했다고 이웃 나라 합동참모본부가 밝혔다.",),
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
                "{town}에서 두 나라 정상회담 열려",
                "정상회담 앞둔 {town}, 거리 통제",
                "두 나라 대통령, {town} 정상회담에서 철도 논의",
            ),
            ("두 나라 정상이 {weekday} {town}에서 정상회담을 열고 철도와 어업을 논의했다.",),
        ),
        ("회담은 예정보다 두 시간 길어졌다.", "공동 성명은 {few}쪽이다.", "다음 회담은 내년에 열린다."),
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
                "カルデリアが弾道ミサイル{count}発を発射",
                "ミサイル発射に隣国が抗議",
                "カルデリア、ミサイル発射実験は成功と発表",
            ),
            ("カルデリアは{weekday}、東の海に向けて弾道ミサイル{count}発を発射したと隣国の防衛当局が発表した。",),
        ),
        ("ミサイルは約{distance}キロ飛んで海に落ちた。", "被害は確認されていない。", "政府は会議を開いた。"),
    ),
    "summit": Wording(
        crossed(
            ("{town}で首脳会談、鉄道を議題に", "首脳会談を前に{town}は静か", "大統領と首相が{town}で首脳会談"),
            ("両国の首脳は{weekday}、{town}で首脳会談を開き、鉄道と漁業について話し合った。",),
        ),
        ("会談は予定より二時間長くなった。", "共同声明は{few}ページある。", "次の会談は来年開かれる。"),
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
                "La Kaldérie tire {count} missiles balistiques",
                "Tir de missile de la Kaldérie : les voisins protestent",
                "La Kaldérie lance un missile balistique vers la mer Pâle",
            ),
            (
                "La Kaldérie a tiré {count} missiles balistiques vers la mer Pâle {weekday}, selon l'état-major du pays voisin.",
            ),
        ),
        (
            "Les engins ont volé environ {distance} kilomètres.",
            "Aucun dégât n'a été signalé.",
            "Le gouvernement a réuni son conseil.",
        ),
    ),
    "summit": Wording(
        crossed(
            (
                "Sommet à {town} : le président reçoit son homologue",
                "Chemin de fer : le président et son homologue en sommet à {town}",
            ),
            ("Le président a reçu son homologue {weekday} à {town} pour un sommet.",),
        ),
        (
            "Ils ont parlé du chemin de fer et de la pêche.",
            "Le texte commun compte {few} pages.",
            "Un autre sommet est prévu l'an prochain.",
        ),
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
                "Kalderien feuert {count} ballistische Raketen ab",
                "Raketenstart in Kalderien: Nachbarn protestieren",
                "Kalderien testet ballistische Rakete",
            ),
            ("Wie ein Nachbarland mitteilt, hat Kalderien am {weekday} {count} ballistische Raketen abgefeuert.",),
        ),
        (
            "Die Raketen flogen etwa {distance} Kilometer weit.",
            "Schäden wurden nicht bekannt.",
            "Die Regierung rief ihren Rat zusammen.",
        ),
    ),
    "summit": Wording(
        crossed(
            (
                "Gipfel in {town}: Kanzler empfängt Staatschefs",
                "Kanzler und Staatschefs zum Gipfeltreffen in {town}",
            ),
            ("Der Kanzler und zwei Staatschefs kamen am {weekday} in {town} zu einem Gipfel zusammen.",),
        ),
        (
            "Sie sprachen über die Bahn und den Fischfang.",
            "Die gemeinsame Erklärung hat {few} Seiten.",
            "Ein weiterer Gipfel ist für das nächste Jahr geplant.",
        ),
    ),
}

WORDINGS = {"ko": _KO, "ja": _JA, "fr": _FR, "de": _DE}

WEEKDAYS = {
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    "ja": ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
