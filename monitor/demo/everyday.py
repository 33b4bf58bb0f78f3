"""Ordinary news in English, and the near misses that a topic must leave alone: teams, products, parades, mountain tops."""

from __future__ import annotations

from monitor.demo.stories import Wording

EVERYDAY = {
    "economy": Wording(
        (
            (
                "Prices in {country} rise {percent} percent over the year",
                "Consumer prices in {country} went up by {percent} percent from a year ago, the statistics office said on {weekday}.",
            ),
            (
                "{country} keeps its key rate at {percent} percent",
                "The central bank of {country} left borrowing costs as they were on {weekday}, as most economists had expected.",
            ),
            (
                "{firm} to open a plant in {town} with {number} jobs",
                "{firm} will put {number} people to work in {town} by next spring, the company said on {weekday}.",
            ),
            (
                "{firm} cuts {number} jobs in {town}",
                "{firm} is to close one of its halls in {town}; {number} people lose their work.",
            ),
            (
                "Exports of {country} fall for the {ordinal} month",
                "{country} sold fewer goods abroad for the {ordinal} month in a row, customs figures of {weekday} show.",
            ),
            (
                "Fishing fleets of {town} report a {good} season",
                "Boats from {town} landed {number} tonnes since spring, a {good} season by their own account.",
            ),
            (
                "{country} and {country2} agree on grain duties",
                "Grain from {country} will pay {percent} percent at the border of {country2}, officials said on {weekday}.",
            ),
            (
                "Merchants in {town} see a {good} quarter",
                "Merchants in {town} speak of a {good} quarter after {few} weeks of unsettled trade.",
            ),
        ),
        (
            "Economists asked by this newsroom had expected as much.",
            "Rents and bread explain most of the change.",
            "The finance ministry of {country} said that it would publish a full account next month.",
            "Trade unions in {town} called for higher wages.",
            "Shares of {firm} closed {percent} percent higher in {capital}.",
            "Smaller firms in {town} complain of slow customs.",
            "The harbour handled {number} containers in the week to {weekday}.",
        ),
    ),
    "weather": Wording(
        (
            (
                "Storm brings {number} millimetres of rain to {town}",
                "Heavy rain flooded streets in {town} on {weekday} and left {number} homes without power.",
            ),
            ("{town} counts the cost of the flood", "After the flood in {town} {number} cellars are being pumped dry."),
            (
                "Dry spell in {country} enters its {ordinal} week",
                "Farmers around {town} ask for water from the reservoir as the dry spell enters its {ordinal} week.",
            ),
            ("First snow closes roads near {town}", "Snow closed {few} roads between {town} and {town2} on {weekday}."),
            (
                "Gale warning for {town} and {town2}",
                "The weather service of {country} warned of gusts along the coast near {town} until {weekday}.",
            ),
        ),
        (
            "Nobody was hurt, the fire service said.",
            "Ferries between {town} and {town2} stayed in port.",
            "Schools in {town} are to open again after the weekend.",
            "It was the wettest {weekday} in {town} for {few} years.",
            "Forecasters expect calmer days soon.",
            "Volunteers filled {number} sandbags during the night.",
        ),
    ),
    "city": Wording(
        (
            (
                "{town} votes for a new tram line",
                "People in {town} can take the tram to {town2} from next year, the council decided on {weekday}.",
            ),
            (
                "Night market returns to {town}",
                "After {few} years the night market of {town} is back, with {number} stalls on {weekday}.",
            ),
            (
                "{town} to plant {number} trees",
                "The council of {town} will plant {number} limes and maples along the ring road.",
            ),
            (
                "Bridge in {town} closed for {few} weeks",
                "Work on the old bridge in {town} begins on {weekday} and is to last {few} weeks.",
            ),
            (
                "Hospital in {town} opens a children's wing",
                "A children's wing with {number} beds opened at the hospital of {town} on {weekday}.",
            ),
            (
                "Council of {town} argues about parking",
                "For {few} hours the council of {town} argued on {weekday} about where cars may stand.",
            ),
        ),
        (
            "The mayor called it a good day for {town}.",
            "Shopkeepers fear for their trade while the street is closed.",
            "The plan costs {number} thousand crowns, a third of it paid by the government in {capital}.",
            "A petition against it had gathered {number} names.",
            "Buses will run every {few} minutes instead.",
            "The last works of this kind in {town} lie {few} years back.",
        ),
    ),
    "culture": Wording(
        (
            (
                "Museum in {town} shows maps of {country2}",
                "The museum of {town} opens a show of {number} old maps on {weekday}.",
            ),
            (
                "Choir of {town} wins the singers' prize",
                "A choir of {few} voices from {town} won first prize in {capital} on {weekday}.",
            ),
            (
                "A film from {country} opens the festival in {town}",
                "The festival in {town} began on {weekday} with a film about two lighthouse keepers.",
            ),
            (
                "Lost painting found in a barn near {town}",
                "A painting that was thought lost for {number} years hung in a barn near {town}.",
            ),
            (
                "{town} reads: {few} writers on one weekend",
                "In {town} {few} writers read from new books on {weekday}, and the hall was full.",
            ),
        ),
        (
            "Entry is free for children.",
            "The curator spent {few} months in archives of {country2}.",
            "Critics in {capital} were of two minds.",
            "The mayor of {town2} sent flowers.",
            "{number} people came on the first day.",
        ),
    ),
    "science": Wording(
        (
            (
                "Researchers in {town} count {number} kinds of moss",
                "A team from the university of {town} described {few} kinds of moss that nobody had named.",
            ),
            (
                "Telescope of {country} finds a quiet star",
                "A telescope near {town} has found a star that hardly flickers, researchers said on {weekday}.",
            ),
            (
                "Study: people in {town} sleep {percent} percent longer",
                "People who walk to work sleep {percent} percent longer, says a study of {number} people in {town}.",
            ),
            (
                "{country} launches a weather satellite for farmers",
                "A civil satellite for harvest forecasts went into orbit on {weekday}, the space office in {capital} said.",
            ),
            (
                "Old pollen tells of a warm {country}",
                "Pollen from a bog near {town} tells of summers {percent} degrees warmer than today's.",
            ),
        ),
        (
            "The work took {few} years.",
            "Others in the field ask for a larger sample.",
            "The data are open to everyone.",
            "A second study in {town2} begins next spring.",
            "The instrument was built in {town2} and weighs {number} kilograms.",
        ),
    ),
    "ministers": Wording(
        (
            (
                "Foreign ministers of {country} and {country2} talk about visas",
                "The foreign ministers of {country} and {country2} spoke about visas and students in {town} on {weekday}.",
            ),
            (
                "Envoy of {country} arrives in {capital2}",
                "An envoy of {country} came to {capital2} on {weekday} with a letter about customs.",
            ),
            (
                "{country} names a new ambassador to {country2}",
                "{country} will send a former judge to {country2} as its ambassador, the ministry said on {weekday}.",
            ),
            (
                "Parliament of {country} debates the budget for {few} hours",
                "Parliament in {capital} sat for {few} hours over next year's budget on {weekday}.",
            ),
            (
                "Trade ministers end talks in {town} without a text",
                "Trade ministers left {town} on {weekday} without a joint text after {few} hours.",
            ),
            (
                "Customs officials of {country} and {country2} compare lists",
                "Customs officials of {country} and {country2} sat together in {town} on {weekday}.",
            ),
        ),
        (
            "A joint text is to follow in {few} days.",
            "Neither side took questions.",
            "The ministry in {capital} spoke of useful hours.",
            "The opposition asked for the papers to be published.",
            "A further round is planned in {town2}.",
            "Officials had prepared the day for {few} weeks.",
        ),
    ),
    "sport": Wording(
        (
            (
                "{team} beat {team2} {score}",
                "{team} won {score} against {team2} in {town} on {weekday}, before {number} spectators.",
            ),
            ("{team} sign a keeper from {town}", "A keeper from {town} will stand in goal for {team} from next month."),
            (
                "Late goal saves a point for {team2}",
                "A goal two minutes from time gave {team2} a point against {team} in {town} on {weekday}.",
            ),
            (
                "{team} lose their {ordinal} match in a row",
                "{team} lost to {team2} in {town} on {weekday}, their {ordinal} defeat in a row.",
            ),
            (
                "Fans of {team} throw paper planes in {town}",
                "Play in {town} stood still for {few} minutes on {weekday} while paper planes were cleared.",
            ),
        ),
        (
            "The coach praised a patient defence.",
            "{team} stay {ordinal} in the table.",
            "The captain left the field with a sore knee.",
            "The return match is in {few} days.",
            "{team2} came close twice before the break.",
        ),
    ),
    "products": Wording(
        (
            (
                "{firm} launches a lamp that listens",
                "{firm} launched a desk lamp in {town} on {weekday}; it costs {number} crowns.",
            ),
            ("{firm} fires its design chief", "{firm} parted with its design chief on {weekday} after a poor quarter."),
            (
                "{firm} launches its {ordinal} phone of the year",
                "{firm} launched a phone for {number} crowns in {town} on {weekday}.",
            ),
            (
                "Prices of heat pumps rocket in {country}",
                "The price of heat pumps rose by {percent} percent in {country} since spring.",
            ),
            (
                "Review: the new kettle of {firm}",
                "The new kettle of {firm} boils a litre in {few} minutes, and quietly.",
            ),
        ),
        (
            "The battery lasted {few} hours in our test.",
            "It comes in grey and in a lighter grey.",
            "A cheaper one is to follow next spring.",
            "{firm} says that {number} were sold on the first day.",
        ),
    ),
    "mountains": Wording(
        (
            (
                "Climbers reach the summit of {peak} in winter",
                "Two climbers from {town} stood on the summit of {peak} on {weekday} after {few} hours of snow.",
            ),
            ("{peak}: {few} walkers brought down in fog", "Rescuers led {few} walkers down from {peak} on {weekday}."),
            (
                "A climbers' hut opens below the summit of {peak}",
                "A hut with {few} beds opened below the summit of {peak} on {weekday}.",
            ),
            (
                "Climber stands on the summit of {peak} for the {ordinal} time",
                "A teacher from {town} has climbed {peak} for the {ordinal} time, this time alone.",
            ),
        ),
        (
            "The weather held until noon.",
            "The hut is open until autumn.",
            "The route had not been tried for {few} years.",
            "The mountain rescue of {country} asks walkers to take a map.",
        ),
    ),
    "parade": Wording(
        (
            (
                "{country} shows missiles at its anniversary parade",
                "Columns of soldiers and {few} trucks with missiles passed through {capital} on {weekday} to mark the anniversary.",
            ),
            (
                "Officers' school of {country} opens in {town}",
                "The first {number} pupils entered the officers' school in {town} on {weekday}.",
            ),
            (
                "Missile museum in {town} opens a new hall",
                "The museum in {town} has a hall with engines of old missiles and a room for children.",
            ),
            (
                "{country} orders {number} trucks for its army",
                "The defence ministry of {country} ordered {number} trucks, it said on {weekday}.",
            ),
        ),
        (
            "A band of {few} played until the evening.",
            "The ministry gave no price.",
            "Veterans had seats in the first row.",
            "Guests from {country2} were shown around.",
        ),
    ),
    "arms": Wording(
        (
            (
                "What {country} spends on its navy",
                "{country} spends {percent} percent more on its navy than last year, says our reading of the budget.",
            ),
            (
                "Missile defence around {town}: costs and doubts",
                "A radar near {town} would see further, yet it would cost {number} million crowns.",
            ),
            (
                "{few} questions about the arms talks",
                "The arms talks between {country} and {country2} have {few} open questions, and we have no answers to most.",
            ),
            (
                "Why the hotline between {capital} and {capital2} matters",
                "The hotline between {capital} and {capital2} rang {few} times last year, according to officials.",
            ),
        ),
        (
            "The figures come from budget papers of {country} and {country2}.",
            "We see three ways out, none of them quick.",
            "A table with all sources follows the text.",
            "Readers should keep in mind that budgets are not deliveries.",
        ),
    ),
}

ORDINALS = ("second", "third", "fourth", "fifth", "sixth")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
