<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>wirewatch</name>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Gehe zu</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>&amp;Artikel</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>&amp;Seite</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>A&amp;nsicht</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>Feed &amp;hinzufügen…</translation>
  </message>
  <message>
   <source>New &amp;topic</source>
   <translation>Neues &amp;Thema</translation>
  </message>
  <message>
   <source>&amp;Save the topic</source>
   <translation>Thema &amp;speichern</translation>
  </message>
  <message>
   <source>&amp;Import OPML…</source>
   <translation>OPML &amp;importieren…</translation>
  </message>
  <message>
   <source>I&amp;mport articles…</source>
   <translation>Arti&amp;kel importieren…</translation>
  </message>
  <message>
   <source>Compare with a re&amp;ference table…</source>
   <translation>Mit einer Re&amp;ferenztabelle vergleichen…</translation>
  </message>
  <message>
   <source>&amp;Export articles…</source>
   <translation>Artikel &amp;exportieren…</translation>
  </message>
  <message>
   <source>Rep&amp;ort of a topic…</source>
   <translation>Beri&amp;cht zu einem Thema…</translation>
  </message>
  <message>
   <source>&amp;Undo what was just done</source>
   <translation>&amp;Rückgängig machen, was eben geschah</translation>
  </message>
  <message>
   <source>&amp;Poll due feeds now</source>
   <translation>&amp;Fällige Feeds jetzt abrufen</translation>
  </message>
  <message>
   <source>Poll a&amp;ll feeds now</source>
   <translation>A&amp;lle Feeds jetzt abrufen</translation>
  </message>
  <message>
   <source>&amp;Cancel this round</source>
   <translation>Diese Runde ab&amp;brechen</translation>
  </message>
  <message>
   <source>Restore a &amp;backup…</source>
   <translation>&amp;Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Repair the arc&amp;hive…</source>
   <translation>Arc&amp;hiv reparieren…</translation>
  </message>
  <message>
   <source>P&amp;references…</source>
   <translation>Eins&amp;tellungen…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Overview</source>
   <translation>Ü&amp;berblick</translation>
  </message>
  <message>
   <source>&amp;Articles</source>
   <translation>&amp;Artikel</translation>
  </message>
  <message>
   <source>&amp;Charts</source>
   <translation>&amp;Diagramme</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>&amp;Themen</translation>
  </message>
  <message>
   <source>&amp;Feeds</source>
   <translation>&amp;Feeds</translation>
  </message>
  <message>
   <source>A&amp;lerts</source>
   <translation>A&amp;larme</translation>
  </message>
  <message>
   <source>St&amp;ories</source>
   <translation>&amp;Geschichten</translation>
  </message>
  <message>
   <source>&amp;Events</source>
   <translation>Er&amp;eignisse</translation>
  </message>
  <message>
   <source>&amp;Starred articles</source>
   <translation>Artikel mit &amp;Stern</translation>
  </message>
  <message>
   <source>Flagge&amp;d articles</source>
   <translation>&amp;Markierte Artikel</translation>
  </message>
  <message>
   <source>&amp;Search articles</source>
   <translation>Artikel s&amp;uchen</translation>
  </message>
  <message>
   <source>Run a command…</source>
   <translation>Befehl ausführen…</translation>
  </message>
  <message>
   <source>&amp;Next article</source>
   <translation>&amp;Nächster Artikel</translation>
  </message>
  <message>
   <source>&amp;Previous article</source>
   <translation>&amp;Voriger Artikel</translation>
  </message>
  <message>
   <source>Next &amp;flagged article</source>
   <translation>Nächster &amp;markierter Artikel</translation>
  </message>
  <message>
   <source>Previous fla&amp;gged article</source>
   <translation>V&amp;origer markierter Artikel</translation>
  </message>
  <message>
   <source>Scroll on, then next &amp;unread</source>
   <translation>Weiterblättern, dann nächster &amp;ungelesener</translation>
  </message>
  <message>
   <source>Go to the &amp;text</source>
   <translation>Zum Te&amp;xt</translation>
  </message>
  <message>
   <source>&amp;Star or unstar</source>
   <translation>&amp;Stern setzen oder entfernen</translation>
  </message>
  <message>
   <source>Mark as read or &amp;unread</source>
   <translation>Als gelesen oder ung&amp;elesen kennzeichnen</translation>
  </message>
  <message>
   <source>Mark all in the list as &amp;read</source>
   <translation>Alle der Liste als &amp;gelesen kennzeichnen</translation>
  </message>
  <message>
   <source>Edit n&amp;ote and tags</source>
   <translation>Not&amp;iz und Schlagwörter bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Tag what is selected…</source>
   <translation>Auswahl vers&amp;chlagworten…</translation>
  </message>
  <message>
   <source>Open in &amp;browser</source>
   <translation>Im &amp;Browser öffnen</translation>
  </message>
  <message>
   <source>&amp;Why flagged, or why not</source>
   <translation>&amp;Warum markiert oder nicht</translation>
  </message>
  <message>
   <source>The flag is righ&amp;t, it belongs</source>
   <translation>Die Markierung ist rich&amp;tig, er gehört dazu</translation>
  </message>
  <message>
   <source>The flag is wrong, it does &amp;not belong</source>
   <translation>Die Markierung ist falsch, er gehört &amp;nicht dazu</translation>
  </message>
  <message>
   <source>Get the full te&amp;xt</source>
   <translation>Ganzen Te&amp;xt holen</translation>
  </message>
  <message>
   <source>Load its p&amp;ictures</source>
   <translation>Seine B&amp;ilder laden</translation>
  </message>
  <message>
   <source>Kept as &amp;fetched</source>
   <translation>Wie abge&amp;rufen aufbewahrt</translation>
  </message>
  <message>
   <source>What chan&amp;ged</source>
   <translation>Was sich &amp;geändert hat</translation>
  </message>
  <message>
   <source>New topic from the selected &amp;words</source>
   <translation>Neues Thema aus den gewählten &amp;Wörtern</translation>
  </message>
  <message>
   <source>&amp;Copy citation</source>
   <translation>Zitat &amp;kopieren</translation>
  </message>
  <message>
   <source>Keep this searc&amp;h…</source>
   <translation>Diese Suc&amp;he behalten…</translation>
  </message>
  <message>
   <source>Plain ta&amp;ble</source>
   <translation>Einfache Ta&amp;belle</translation>
  </message>
  <message>
   <source>Clear all f&amp;ilters</source>
   <translation>Alle &amp;Filter aufheben</translation>
  </message>
  <message>
   <source>Side &amp;bar</source>
   <translation>&amp;Seitenleiste</translation>
  </message>
  <message>
   <source>&amp;Light or dark</source>
   <translation>&amp;Hell oder dunkel</translation>
  </message>
  <message>
   <source>Text &amp;larger</source>
   <translation>Text &amp;größer</translation>
  </message>
  <message>
   <source>Text &amp;smaller</source>
   <translation>Text &amp;kleiner</translation>
  </message>
  <message>
   <source>&amp;Help pages</source>
   <translation>&amp;Hilfeseiten</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <source>&amp;About Wirewatch</source>
   <translation>Ü&amp;ber Wirewatch</translation>
  </message>
  <message>
   <source>Add feed</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save and flag the archive anew</source>
   <translation>Speichern und das Archiv neu markieren</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Vergleich…</translation>
  </message>
  <message>
   <source>Put these events beside a table that others made</source>
   <translation>Diese Ereignisse neben eine fremde Tabelle legen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Stop this round; what was stored stays</source>
   <translation>Diese Runde anhalten; Gespeichertes bleibt</translation>
  </message>
  <message>
   <source>See all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Ask the article's page for its text. The site sees that you read it.</source>
   <translation>Den Text von der Seite des Artikels holen. Die Website sieht, dass Sie ihn lesen.</translation>
  </message>
  <message>
   <source>Load the picture</source>
   <translation>Das Bild laden</translation>
  </message>
  <message>
   <source>Ask the servers of the pictures for them. They see that you read the article.</source>
   <translation>Die Server der Bilder nach ihnen fragen. Sie sehen, dass Sie den Artikel lesen.</translation>
  </message>
  <message>
   <source>Keep this search by a name in the side bar</source>
   <translation>Diese Suche unter einem Namen in der Seitenleiste behalten</translation>
  </message>
  <message>
   <source>Preparing the archive…</source>
   <translation>Das Archiv wird vorbereitet…</translation>
  </message>
  <message>
   <source>Another Wirewatch serves this archive (`watch`, or a command). End it, then restore the backup or repair the archive.</source>
   <translation>Ein anderes Wirewatch bedient dieses Archiv (`watch` oder ein Befehl). Beenden Sie es, dann stellen Sie die Sicherung wieder her oder reparieren das Archiv.</translation>
  </message>
  <message>
   <source>The search index and the tallies are made anew where they are wrong. A damaged file is put aside, never deleted, and what can be read of it goes into a new one. The window opens again and tells what was done.</source>
   <translation>Suchindex und Zählungen werden neu gemacht, wo sie falsch sind. Eine beschädigte Datei wird beiseitegelegt, nie gelöscht, und was von ihr lesbar ist, kommt in eine neue. Das Fenster öffnet sich wieder und sagt, was getan wurde.</translation>
  </message>
  <message>
   <source>Repair the archive</source>
   <translation>Archiv reparieren</translation>
  </message>
  <message>
   <source>Close this window, look through the whole archive and repair it?</source>
   <translation>Dieses Fenster schließen, das ganze Archiv durchsehen und reparieren?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <source>Wirewatch</source>
   <translation>Wirewatch</translation>
  </message>
  <message>
   <source>How far it is</source>
   <translation>Wie weit es ist</translation>
  </message>
  <message>
   <source>this is a fault of Wirewatch itself; the log says where</source>
   <translation>das ist ein Fehler von Wirewatch selbst; die Protokolldatei sagt, wo</translation>
  </message>
  <message>
   <source>This is a fault of Wirewatch, not yours. Your archive was not touched by this window: only the engine writes it.
You can go on; if it happens again, restart and send us the details below. They hold no passwords, no addresses with keys and nothing of your articles.</source>
   <translation>Das ist ein Fehler von Wirewatch, nicht Ihrer. Dieses Fenster hat Ihr Archiv nicht angerührt: nur die Maschine schreibt hinein.
Sie können weitermachen; geschieht es wieder, starten Sie neu und senden Sie uns die Einzelheiten unten. Sie enthalten keine Passwörter, keine Adressen mit Schlüsseln und nichts aus Ihren Artikeln.</translation>
  </message>
  <message>
   <source>Something went wrong in Wirewatch</source>
   <translation>In Wirewatch ist etwas schiefgegangen</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <translation>Einzelheiten des Fehlers</translation>
  </message>
  <message>
   <source>Add what the fault itself says (it may quote an article, a query or an address)</source>
   <translation>Auch den Wortlaut des Fehlers beifügen (er kann Artikel, Anfragen oder Adressen zitieren)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <source>The engine is not running, so nothing was changed. Restart Wirewatch to start it again.</source>
   <translation>Der Hintergrunddienst läuft nicht, darum wurde nichts geändert. Starten Sie Wirewatch neu, um es wieder zu starten.</translation>
  </message>
  <message>
   <source>Addresses of feeds, one a line, or the address of a site; gdelt: or google-news: with words to search for:</source>
   <translation>Adressen von Feeds, eine je Zeile, oder die Adresse einer Website; gdelt: oder google-news: mit Suchwörtern:</translation>
  </message>
  <message>
   <source>Off, a feed can never lead into your own network. Tick it only for a server that you run yourself.</source>
   <translation>Aus: Kein Feed führt je in Ihr eigenes Netz. Nur für einen Server ankreuzen, den Sie selbst betreiben.</translation>
  </message>
  <message>
   <source>Allow addresses on this network</source>
   <translation>Adressen in diesem Netz erlauben</translation>
  </message>
  <message>
   <source>Look for feeds</source>
   <translation>Nach Feeds suchen</translation>
  </message>
  <message>
   <source>Add feeds</source>
   <translation>Feeds hinzufügen</translation>
  </message>
  <message>
   <source>Add and poll</source>
   <translation>Hinzufügen und abrufen</translation>
  </message>
  <message>
   <source>Addresses, one a line</source>
   <translation>Adressen, eine je Zeile</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>only if the feed asks for one</source>
   <translation>nur wenn der Feed danach fragt</translation>
  </message>
  <message>
   <source>kept in the system's keyring</source>
   <translation>im Schlüsselbund des Systems aufbewahrt</translation>
  </message>
  <message>
   <source>… and {number} more searches; the tip of these lines names them.</source>
   <translation>… und {number} weitere Suchen; der Hinweis zu diesen Zeilen nennt sie.</translation>
  </message>
  <message>
   <source>{feeds} added, {number} known already.</source>
   <translation>{feeds} hinzugefügt, {number} schon bekannt.</translation>
  </message>
  <message>
   <source>{feeds} added.</source>
   <translation>{feeds} hinzugefügt.</translation>
  </message>
  <message>
   <source>Ask this site which feeds it has</source>
   <translation>Diese Website nach ihren Feeds fragen</translation>
  </message>
  <message>
   <source>A user name is for one feed: add this feed alone.</source>
   <translation>Ein Benutzername gilt für einen Feed: Fügen Sie diesen Feed allein hinzu.</translation>
  </message>
  <message>
   <source>{number} feed</source>
   <translation>{number} Feed</translation>
  </message>
  <message>
   <source>{number} feeds</source>
   <translation>{number} Feeds</translation>
  </message>
  <message>
   <source>A password needs a user name.</source>
   <translation>Ein Passwort braucht einen Benutzernamen.</translation>
  </message>
  <message>
   <source>Add {number} feeds and poll</source>
   <translation>{number} Feeds hinzufügen und abrufen</translation>
  </message>
  <message>
   <source>Not added: {why}</source>
   <translation>Nicht hinzugefügt: {why}</translation>
  </message>
  <message>
   <source>Proxy password</source>
   <translation>Proxy-Passwort</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>an address must not hold a password; use the fields for user name and password; they go to the keyring.</source>
   <translation>eine Adresse darf kein Passwort enthalten; nehmen Sie die Felder für Benutzername und Passwort; beide kommen in den Schlüsselbund.</translation>
  </message>
  <message>
   <source>this is not a web address.</source>
   <translation>das ist keine Webadresse.</translation>
  </message>
  <message>
   <source>there is nothing behind the colon.</source>
   <translation>hinter dem Doppelpunkt steht nichts.</translation>
  </message>
  <message>
   <source>only http and https can be asked, not {scheme}.</source>
   <translation>nur http und https können abgerufen werden, nicht {scheme}.</translation>
  </message>
  <message>
   <source>Line {number}: {why}</source>
   <translation>Zeile {number}: {why}</translation>
  </message>
  <message>
   <source>What waits is summed up when the quiet is over. Each topic may have rules of its own (Topics, Alert rule …).</source>
   <translation>Was wartet, wird nach der Ruhezeit zusammengefasst. Jedes Thema kann eigene Regeln haben (Themen, Alarmregel …).</translation>
  </message>
  <message>
   <source>Show desktop notifications</source>
   <translation>Benachrichtigungen zeigen</translation>
  </message>
  <message>
   <source>With a sound</source>
   <translation>Mit einem Ton</translation>
  </message>
  <message>
   <source>Tell me when a feed stops working</source>
   <translation>Melden, wenn ein Feed nicht mehr geht</translation>
  </message>
  <message>
   <source>as many as come</source>
   <translation>so viele wie kommen</translation>
  </message>
  <message>
   <source>Alerts in an hour at most</source>
   <translation>Alarme in einer Stunde höchstens</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Höchstens</translation>
  </message>
  <message>
   <source>alerts an hour, all topics together</source>
   <translation>Alarme in einer Stunde, alle Themen zusammen</translation>
  </message>
  <message>
   <source>Channels …</source>
   <translation>Kanäle …</translation>
  </message>
  <message>
   <source>where alerts go besides this desktop</source>
   <translation>wohin Alarme außer auf diesen Bildschirm gehen</translation>
  </message>
  <message>
   <source>Open at login …</source>
   <translation>Beim Anmelden öffnen …</translation>
  </message>
  <message>
   <source>Watch at login …</source>
   <translation>Beim Anmelden beobachten …</translation>
  </message>
  <message>
   <source>E-mail, webhooks, programs, services</source>
   <translation>E-Mail, Webhooks, Programme, Dienste</translation>
  </message>
  <message>
   <source>Write a file that opens the window at login</source>
   <translation>Eine Datei schreiben, die das Fenster beim Anmelden öffnet</translation>
  </message>
  <message>
   <source>Write a systemd unit that watches without a window</source>
   <translation>Eine systemd-Unit schreiben, die ohne Fenster beobachtet</translation>
  </message>
  <message>
   <source>Written to {path}. {then}</source>
   <translation>Geschrieben nach {path}. {then}</translation>
  </message>
  <message>
   <source>each new story (copies once)</source>
   <translation>jede neue Geschichte (Kopien einmal)</translation>
  </message>
  <message>
   <source>each new article</source>
   <translation>jeder neue Artikel</translation>
  </message>
  <message>
   <source>a digest</source>
   <translation>eine Übersicht</translation>
  </message>
  <message>
   <source>only bursts</source>
   <translation>nur Ausschläge</translation>
  </message>
  <message>
   <source>every hour</source>
   <translation>jede Stunde</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>jeden Tag</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>jede Woche</translation>
  </message>
  <message>
   <source>as in the preferences</source>
   <translation>wie in den Einstellungen</translation>
  </message>
  <message>
   <source>never: at any hour</source>
   <translation>nie: zu jeder Stunde</translation>
  </message>
  <message>
   <source>at hours of its own</source>
   <translation>zu eigenen Zeiten</translation>
  </message>
  <message>
   <source>low: unobtrusive</source>
   <translation>niedrig: unauffällig</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>normal</translation>
  </message>
  <message>
   <source>high: stays until it is seen</source>
   <translation>hoch: bleibt, bis er gesehen ist</translation>
  </message>
  <message>
   <source>Tell me of mentions too</source>
   <translation>Auch Erwähnungen melden</translation>
  </message>
  <message>
   <source>Tell me of bursts too</source>
   <translation>Auch Ausschläge melden</translation>
  </message>
  <message>
   <source>A day with far more articles than the weeks before let expect, as the charts mark it</source>
   <translation>Ein Tag mit weit mehr Artikeln, als die Wochen davor erwarten lassen, wie in den Diagrammen gekennzeichnet</translation>
  </message>
  <message>
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <source> hours</source>
   <translation> Stunden</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source> an hour</source>
   <translation> je Stunde</translation>
  </message>
  <message>
   <source>any age</source>
   <translation>jedes Alter</translation>
  </message>
  <message>
   <source>this desktop</source>
   <translation>dieser Bildschirm</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Tell me of</source>
   <translation>Melden</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Digest every</source>
   <translation>Übersicht alle</translation>
  </message>
  <message>
   <source>Digest on</source>
   <translation>Übersicht am</translation>
  </message>
  <message>
   <source>Publishers that have it</source>
   <translation>Verlage, die sie haben</translation>
  </message>
  <message>
   <source>A story waits until so many independent ones have it.</source>
   <translation>Eine Geschichte wartet, bis so viele unabhängige sie haben.</translation>
  </message>
  <message>
   <source>all; or names, sites and addresses of feeds, with commas between them</source>
   <translation>alle; oder Namen, Websites und Adressen von Feeds, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Only from</source>
   <translation>Nur von</translation>
  </message>
  <message>
   <source>Not older than</source>
   <translation>Nicht älter als</translation>
  </message>
  <message>
   <source>Tell me of silence after</source>
   <translation>Stille melden nach</translation>
  </message>
  <message>
   <source>When nothing is flagged for so long though the feeds answer.</source>
   <translation>Wenn so lange nichts markiert wird, obwohl die Feeds antworten.</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Ruhezeit</translation>
  </message>
  <message>
   <source>What comes meanwhile is summed up when they end.</source>
   <translation>Was inzwischen kommt, wird danach zusammengefasst.</translation>
  </message>
  <message>
   <source>What is more is summed up later.</source>
   <translation>Was mehr ist, wird später zusammengefasst.</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>Dringlichkeit</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>Senden an</translation>
  </message>
  <message>
   <source>Digest at</source>
   <translation>Übersicht um</translation>
  </message>
  <message>
   <source>Others are set up in Preferences, Channels …</source>
   <translation>Weitere unter Einstellungen, Kanäle …</translation>
  </message>
  <message>
   <source>Alerts: {topic}</source>
   <translation>Alarme: {topic}</translation>
  </message>
  <message>
   <source>To bring one back, choose “Restore a backup…” in the File menu.</source>
   <translation>Zum Zurückholen „Sicherung wiederherstellen…“ im Menü „Datei“ wählen.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Wird gesichert…</translation>
  </message>
  <message>
   <source>No backup yet. One is made every day while Wirewatch runs.</source>
   <translation>Noch keine Sicherung. Während Wirewatch läuft, entsteht jeden Tag eine.</translation>
  </message>
  <message>
   <source>Last backup {when}, {number} kept.</source>
   <translation>Letzte Sicherung {when}, {number} aufbewahrt.</translation>
  </message>
  <message>
   <source>Backed up: {number} articles, {size} MB, checked. Passwords are not in it.</source>
   <translation>Gesichert: {number} Artikel, {size} MB, geprüft. Passwörter sind nicht darin.</translation>
  </message>
  <message>
   <source>Backing up… {share} %</source>
   <translation>Sichern … {share} %</translation>
  </message>
  <message>
   <source>Get the whole text of new articles</source>
   <translation>Ganzen Text neuer Artikel holen</translation>
  </message>
  <message>
   <source>Headlines only: no text in the feed</source>
   <translation>Nur Überschriften: kein Text im Feed</translation>
  </message>
  <message>
   <source>two letters, as in KR</source>
   <translation>zwei Buchstaben, wie KR</translation>
  </message>
  <message>
   <source>no topic by itself</source>
   <translation>von selbst kein Thema</translation>
  </message>
  <message>
   <source>Poll every</source>
   <translation>Abrufen alle</translation>
  </message>
  <message>
   <source>Always counts for</source>
   <translation>Zählt immer für</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Whole texts</source>
   <translation>Ganze Texte</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Überschriften</translation>
  </message>
  <message>
   <source>Set this for all of these feeds</source>
   <translation>Für alle diese Feeds setzen</translation>
  </message>
  <message>
   <source>Settings of {feeds}</source>
   <translation>Einstellungen von {feeds}</translation>
  </message>
  <message>
   <source>What is ticked is set for all; the rest stays.</source>
   <translation>Was angekreuzt ist, wird für alle gesetzt; der Rest bleibt.</translation>
  </message>
  <message>
   <source>{feeds} changed</source>
   <translation>{feeds} geändert</translation>
  </message>
  <message>
   <source>A lower score marks more bars, and more of them by chance: 2.5 marks one too many in five months of a topic.</source>
   <translation>Ein kleinerer Wert kennzeichnet mehr Balken, auch mehr aus Zufall: 2,5 kennzeichnet in fünf Monaten eines Themas einen zu viel.</translation>
  </message>
  <message>
   <source>score or more, and</source>
   <translation>Wert oder mehr, und</translation>
  </message>
  <message>
   <source>times what was expected or more, and</source>
   <translation>mal so viel wie erwartet oder mehr, und</translation>
  </message>
  <message>
   <source>articles or more</source>
   <translation>Artikel oder mehr</translation>
  </message>
  <message>
   <source>Bursts</source>
   <translation>Ausschläge</translation>
  </message>
  <message>
   <source>New channel</source>
   <translation>Neuer Kanal</translation>
  </message>
  <message>
   <source>there is a channel named {name} already; choose another name</source>
   <translation>einen Kanal namens {name} gibt es schon; wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>Channel {name}</source>
   <translation>Kanal {name}</translation>
  </message>
  <message>
   <source>Signing key</source>
   <translation>Signaturschlüssel</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>A program of mine</source>
   <translation>Ein eigenes Programm</translation>
  </message>
  <message>
   <source>Another service (apprise)</source>
   <translation>Ein anderer Dienst (apprise)</translation>
  </message>
  <message>
   <source>One plain letter an alert, over an encrypted connection.</source>
   <translation>Ein einfacher Brief je Alarm, über eine verschlüsselte Verbindung.</translation>
  </message>
  <message>
   <source>A POST of JSON an alert, to an https address. With a key it is signed (HMAC-SHA256).</source>
   <translation>Ein POST mit JSON je Alarm, an eine https-Adresse. Mit Schlüssel wird er signiert (HMAC-SHA256).</translation>
  </message>
  <message>
   <source>Started without a shell. {title}, {text}, {topic}, {kind} and {url} are filled in; the whole alert comes as JSON on standard input.</source>
   <translation>Ohne Shell gestartet. {title}, {text}, {topic}, {kind} und {url} werden eingesetzt; der ganze Alarm kommt als JSON auf der Standardeingabe.</translation>
  </message>
  <message>
   <source>One address a service, as in ntfy://topic or slack://…; its tokens are part of it, so all of it is kept as a secret.</source>
   <translation>Eine Adresse je Dienst, wie ntfy://topic oder slack://…; ihre Tokens gehören dazu, darum bleibt alles geheim.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>TLS from the start</source>
   <translation>TLS von Anfang an</translation>
  </message>
  <message>
   <source>none (this computer only)</source>
   <translation>keine (nur dieser Rechner)</translation>
  </message>
  <message>
   <source>Also tell it of feeds that stop working</source>
   <translation>Auch melden, wenn Feeds nicht mehr gehen</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <source>a short name, as in mail</source>
   <translation>ein kurzer Name, wie mail</translation>
  </message>
  <message>
   <source>smtp.example.org</source>
   <translation>smtp.example.org</translation>
  </message>
  <message>
   <source>empty: nobody signs in</source>
   <translation>leer: ohne Anmeldung</translation>
  </message>
  <message>
   <source>me@example.org</source>
   <translation>ich@example.org</translation>
  </message>
  <message>
   <source>me@example.org, others with commas between them</source>
   <translation>ich@example.org, weitere durch Kommas getrennt</translation>
  </message>
  <message>
   <source>the whole path, as in /usr/local/bin/tell</source>
   <translation>der ganze Pfad, wie /usr/local/bin/tell</translation>
  </message>
  <message>
   <source>as in --title={title} {url}</source>
   <translation>wie --title={title} {url}</translation>
  </message>
  <message>
   <source>Topics know it by this name; to have another, add a new channel</source>
   <translation>Themen kennen ihn unter diesem Namen; für einen anderen einen neuen Kanal hinzufügen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Mail server</source>
   <translation>Mailserver</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>Verschlüsselung</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Signs in as</source>
   <translation>Meldet sich an als</translation>
  </message>
  <message>
   <source>Sender</source>
   <translation>Absender</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumente</translation>
  </message>
  <message>
   <source>A kind that another package adds.</source>
   <translation>Eine Art, die ein anderes Paket hinzufügt.</translation>
  </message>
  <message>
   <source>enter it anew: the stored one is of another server or user</source>
   <translation>neu eingeben: Das gespeicherte gehört zu einem anderen Server oder Benutzer</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>https://… or the service's own address</source>
   <translation>https://… oder die eigene Adresse des Dienstes</translation>
  </message>
  <message>
   <source>none: not signed</source>
   <translation>keiner: nicht signiert</translation>
  </message>
  <message>
   <source>a quotation mark in the arguments is never closed</source>
   <translation>ein Anführungszeichen in den Argumenten wird nie geschlossen</translation>
  </message>
  <message>
   <source>Alerts are shown on this desktop and in the alert list. Add a channel to have them sent by e-mail, to a webhook, to a program of yours, or to any service that apprise speaks. Then choose it in a topic's alert rule.</source>
   <translation>Alarme erscheinen auf diesem Bildschirm und in der Liste der Alarme. Mit einem Kanal gehen sie auch per E-Mail, an einen Webhook, an ein eigenes Programm oder an jeden Dienst, den apprise kennt. Wählen Sie ihn dann in der Alarmregel eines Themas.</translation>
  </message>
  <message>
   <source>The channel {name} is removed, and its secrets are taken out of the keyring.</source>
   <translation>Der Kanal {name} wird entfernt, und seine Geheimnisse werden aus dem Schlüsselbund genommen.</translation>
  </message>
  <message>
   <source>Channels for alerts</source>
   <translation>Kanäle für Alarme</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>Hinzufügen …</translation>
  </message>
  <message>
   <source>Channels; Enter changes one</source>
   <translation>Kanäle; Enter ändert einen</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Ändern …</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <source>Remove …</source>
   <translation>Entfernen …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Send a test alert through it</source>
   <translation>Einen Testalarm darüber senden</translation>
  </message>
  <message>
   <source>Try at once what could not be sent</source>
   <translation>Nicht Gesendetes sofort noch einmal versuchen</translation>
  </message>
  <message>
   <source>Saved. Test it, then choose it in a topic's alert rule.</source>
   <translation>Gespeichert. Testen Sie ihn und wählen Sie ihn dann in der Alarmregel eines Themas.</translation>
  </message>
  <message>
   <source>1 alert that waits for it is not sent.</source>
   <translation>1 Alarm, der darauf wartet, wird nicht gesendet.</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} wurde entfernt.</translation>
  </message>
  <message>
   <source>nothing sent yet</source>
   <translation>noch nichts gesendet</translation>
  </message>
  <message>
   <source>{number} sent</source>
   <translation>{number} gesendet</translation>
  </message>
  <message>
   <source>{why}; next try {when}</source>
   <translation>{why}; nächster Versuch {when}</translation>
  </message>
  <message>
   <source>{number} alerts that wait for it are not sent.</source>
   <translation>{number} Alarme, die darauf warten, werden nicht gesendet.</translation>
  </message>
  <message>
   <source>{number} waiting</source>
   <translation>{number} warten</translation>
  </message>
  <message>
   <source>{number} not sent</source>
   <translation>{number} nicht gesendet</translation>
  </message>
  <message>
   <source>Sending a test alert through {name} …</source>
   <translation>Testalarm über {name} wird gesendet …</translation>
  </message>
  <message>
   <source>Sending again through {name} …</source>
   <translation>Wird noch einmal über {name} gesendet …</translation>
  </message>
  <message>
   <source>No table is kept yet. Add one: a CSV or JSON file with a row for each launch, missile or meeting.</source>
   <translation>Noch keine Tabelle. Fügen Sie eine hinzu: eine CSV- oder JSON-Datei mit einer Zeile je Start, Rakete oder Treffen.</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>Gesamte Zeit</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Die letzten 30 Tage</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Die letzten 90 Tage</translation>
  </message>
  <message>
   <source>The last year</source>
   <translation>Das letzte Jahr</translation>
  </message>
  <message>
   <source>Add a table…</source>
   <translation>Tabelle hinzufügen…</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Als CSV speichern…</translation>
  </message>
  <message>
   <source>The comparison, in order of time; Enter opens our event</source>
   <translation>Der Vergleich, nach Zeit geordnet; Enter öffnet unser Ereignis</translation>
  </message>
  <message>
   <source>Compare with a reference table</source>
   <translation>Mit einer Referenztabelle vergleichen</translation>
  </message>
  <message>
   <source>Open our event</source>
   <translation>Unser Ereignis öffnen</translation>
  </message>
  <message>
   <source>Comparing …</source>
   <translation>Wird verglichen …</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Als CSV speichern</translation>
  </message>
  <message>
   <source>Keep this table no longer</source>
   <translation>Diese Tabelle nicht mehr behalten</translation>
  </message>
  <message>
   <source>All lines, those not covered included</source>
   <translation>Alle Zeilen, auch die nicht abgedeckten</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>{number} line</source>
   <translation>{number} Zeile</translation>
  </message>
  <message>
   <source>{number} lines</source>
   <translation>{number} Zeilen</translation>
  </message>
  <message>
   <source>are in</source>
   <translation>sind in</translation>
  </message>
  <message>
   <source>{number} event</source>
   <translation>{number} Ereignis</translation>
  </message>
  <message>
   <source>{number} events</source>
   <translation>{number} Ereignisse</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>gleich</translation>
  </message>
  <message>
   <source>differing</source>
   <translation>abweichend</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlend</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>zusätzlich</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>Unseres</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Ihres</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>All that either side covers</source>
   <translation>Alles, was eine Seite abdeckt</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>Gleich</translation>
  </message>
  <message>
   <source>Differing</source>
   <translation>Abweichend</translation>
  </message>
  <message>
   <source>Missing: theirs alone</source>
   <translation>Fehlend: nur bei ihnen</translation>
  </message>
  <message>
   <source>Extra: ours alone</source>
   <translation>Zusätzlich: nur bei uns</translation>
  </message>
  <message>
   <source>Not covered by the other side</source>
   <translation>Von der anderen Seite nicht abgedeckt</translation>
  </message>
  <message>
   <source>= matched</source>
   <translation>= gleich</translation>
  </message>
  <message>
   <source>≠ differing</source>
   <translation>≠ abweichend</translation>
  </message>
  <message>
   <source>− missing</source>
   <translation>− fehlt</translation>
  </message>
  <message>
   <source>+ extra</source>
   <translation>+ zusätzlich</translation>
  </message>
  <message>
   <source>not covered</source>
   <translation>nicht abgedeckt</translation>
  </message>
  <message>
   <source>our ledger has no event here</source>
   <translation>unser Verzeichnis hat hier kein Ereignis</translation>
  </message>
  <message>
   <source>of the table are of days of which the archive has nothing</source>
   <translation>der Tabelle sind von Tagen, von denen das Archiv nichts hat</translation>
  </message>
  <message>
   <source>of ours are outside the time of the table</source>
   <translation>von unseren liegen außerhalb der Zeit der Tabelle</translation>
  </message>
  <message>
   <source>of ours are of a kind or by an actor that the table never lists, or by nobody named</source>
   <translation>von unseren sind von einer Art oder einem Urheber, die die Tabelle nie nennt, oder von niemand Genanntem</translation>
  </message>
  <message>
   <source>Your word counts in the ledger, in exports and in comparisons; what the program read is kept beside it.</source>
   <translation>Ihr Wort zählt im Verzeichnis, in Exporten und Vergleichen; was das Programm las, bleibt daneben erhalten.</translation>
  </message>
  <message>
   <source>Correct a value</source>
   <translation>Wert berichtigen</translation>
  </message>
  <message>
   <source>Save the correction</source>
   <translation>Berichtigung speichern</translation>
  </message>
  <message>
   <source>What it should say</source>
   <translation>Was dort stehen soll</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>The program read</source>
   <translation>Das Programm las</translation>
  </message>
  <message>
   <source>In the words</source>
   <translation>In den Worten</translation>
  </message>
  <message>
   <source>All columns …</source>
   <translation>Alle Spalten …</translation>
  </message>
  <message>
   <source>Mark the file as UTF-8 for spreadsheets (BOM)</source>
   <translation>Datei für Tabellenprogramme als UTF-8 kennzeichnen (BOM)</translation>
  </message>
  <message>
   <source>With my notes, tags, stars and read marks</source>
   <translation>Mit meinen Notizen, Schlagwörtern, Sternen und Lesezeichen</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>How much is written</source>
   <translation>Wie viel geschrieben ist</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Welche</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>One line for each</source>
   <translation>Eine Zeile für jeden</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Wie oft</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <source>{name} is written to {folder} {when}.</source>
   <translation>{name} wird {when} nach {folder} geschrieben.</translation>
  </message>
  <message>
   <source>{done} of {all} written</source>
   <translation>{done} von {all} geschrieben</translation>
  </message>
  <message>
   <source>{done} written</source>
   <translation>{done} geschrieben</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Was exportiert wird</translation>
  </message>
  <message>
   <source>Scheduled exports …</source>
   <translation>Geplante Exporte …</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>Alle Feeds</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Einrichten</translation>
  </message>
  <message>
   <source>{path} is a folder; name a file in it.</source>
   <translation>{path} ist ein Ordner; nennen Sie eine Datei darin.</translation>
  </message>
  <message>
   <source>There is no folder {folder}.</source>
   <translation>Es gibt keinen Ordner {folder}.</translation>
  </message>
  <message>
   <source>Cancelled; no file was written.</source>
   <translation>Abgebrochen; keine Datei wurde geschrieben.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>{lines} written to {path}</source>
   <translation>{lines} nach {path} geschrieben</translation>
  </message>
  <message>
   <source>{articles} in the list.</source>
   <translation>{articles} in der Liste.</translation>
  </message>
  <message>
   <source>{number} article</source>
   <translation>{number} Artikel</translation>
  </message>
  <message>
   <source>{number} articles</source>
   <translation>{number} Artikel</translation>
  </message>
  <message>
   <source>Made while Wirewatch is open or watching, or by the next poll. The file takes the place of the one before.</source>
   <translation>Entsteht, solange Wirewatch offen ist oder beobachtet, sonst beim nächsten Abruf. Die Datei ersetzt die vorige.</translation>
  </message>
  <message>
   <source>Once, now</source>
   <translation>Einmal, jetzt</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Jeden Tag</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Jede Woche</translation>
  </message>
  <message>
   <source>All that the list holds then</source>
   <translation>Alles, was die Liste dann enthält</translation>
  </message>
  <message>
   <source>The day before</source>
   <translation>Der Tag davor</translation>
  </message>
  <message>
   <source>The 7 days before</source>
   <translation>Die 7 Tage davor</translation>
  </message>
  <message>
   <source>The 30 days before</source>
   <translation>Die 30 Tage davor</translation>
  </message>
  <message>
   <source>Time of the day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>Put the day into the file's name and keep earlier files</source>
   <translation>Den Tag in den Dateinamen setzen und frühere Dateien behalten</translation>
  </message>
  <message>
   <source>Day of the week</source>
   <translation>Wochentag</translation>
  </message>
  <message>
   <source>Of which days</source>
   <translation>Von welchen Tagen</translation>
  </message>
  <message>
   <source>The articles</source>
   <translation>Die Artikel</translation>
  </message>
  <message>
   <source>Their flags, with where they match</source>
   <translation>Ihre Markierungen, mit Fundstellen</translation>
  </message>
  <message>
   <source>How many there are, by topic</source>
   <translation>Wie viele es sind, nach Thema</translation>
  </message>
  <message>
   <source>CSV, for spreadsheets and programs</source>
   <translation>CSV, für Tabellen und Programme</translation>
  </message>
  <message>
   <source>XLSX workbook, for spreadsheets</source>
   <translation>XLSX-Mappe, für Tabellen</translation>
  </message>
  <message>
   <source>JSON Lines, for programs</source>
   <translation>JSON Lines, für Programme</translation>
  </message>
  <message>
   <source>Parquet, for data tools</source>
   <translation>Parquet, für Datenwerkzeuge</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Stunde</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>UTC, with Z</source>
   <translation>UTC, mit Z</translation>
  </message>
  <message>
   <source>Your zone, with its offset</source>
   <translation>Ihre Zone, mit Abstand</translation>
  </message>
  <message>
   <source>Your zone, as spreadsheets read dates</source>
   <translation>Ihre Zone, wie Tabellen Daten lesen</translation>
  </message>
  <message>
   <source>Use these columns</source>
   <translation>Diese Spalten verwenden</translation>
  </message>
  <message>
   <source>Drag them into the order you want, or press Alt with ↑ or ↓; the file has them from left to right.</source>
   <translation>In die gewünschte Reihenfolge ziehen, oder Alt mit ↑ oder ↓; die Datei hat sie von links nach rechts.</translation>
  </message>
  <message>
   <source>news sitemap</source>
   <translation>News-Sitemap</translation>
  </message>
  <message>
   <source>Places looked at</source>
   <translation>Durchsuchte Stellen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>Feeds dieser Website</translation>
  </message>
  <message>
   <source>Looking for feeds: at most eight requests to this site …</source>
   <translation>Suche nach Feeds: höchstens acht Anfragen an diese Website …</translation>
  </message>
  <message>
   <source>{feeds} found. Tick what you want to follow:</source>
   <translation>{feeds} gefunden. Haken Sie an, welchen Sie folgen möchten:</translation>
  </message>
  <message>
   <source>no dates</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <source>Offer what was found so far</source>
   <translation>Bisher Gefundenes anbieten</translation>
  </message>
  <message>
   <source>{kind} · newest {when} · {items} · {address}</source>
   <translation>{kind} · neuester {when} · {items} · {address}</translation>
  </message>
  <message>
   <source>{number} item</source>
   <translation>{number} Eintrag</translation>
  </message>
  <message>
   <source>{number} items</source>
   <translation>{number} Einträge</translation>
  </message>
  <message>
   <source>No feed was found at this site.</source>
   <translation>Auf dieser Website wurde kein Feed gefunden.</translation>
  </message>
  <message>
   <source>Wirewatch help</source>
   <translation>Wirewatch-Hilfe</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>In der Hilfe suchen</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Seiten der Hilfe</translation>
  </message>
  <message>
   <source>No page says that.</source>
   <translation>Das steht auf keiner Seite.</translation>
  </message>
  <message>
   <source>Text of the page</source>
   <translation>Text der Seite</translation>
  </message>
  <message>
   <source>Articles are judged by your topics as if they had been polled. They raise no alerts, and none is stored twice.</source>
   <translation>Artikel werden nach Ihren Themen beurteilt, als wären sie abgerufen worden. Sie lösen keine Alarme aus, und keiner wird doppelt gespeichert.</translation>
  </message>
  <message>
   <source>Rows that name their feed, as in Wirewatch's own exports, go back to it.</source>
   <translation>Zeilen, die ihren Feed nennen, wie in eigenen Exporten von Wirewatch, kommen zu ihm zurück.</translation>
  </message>
  <message>
   <source>Choose the format; this file does not show it: {name}</source>
   <translation>Wählen Sie das Format; diese Datei zeigt es nicht: {name}</translation>
  </message>
  <message>
   <source>Open the list of these rows</source>
   <translation>Liste dieser Zeilen öffnen</translation>
  </message>
  <message>
   <source>Go on in the background</source>
   <translation>Im Hintergrund weiter</translation>
  </message>
  <message>
   <source>Import articles</source>
   <translation>Artikel importieren</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>As each file shows</source>
   <translation>Wie die Datei es zeigt</translation>
  </message>
  <message>
   <source>Feed they are filed under</source>
   <translation>Feed, unter dem sie abgelegt werden</translation>
  </message>
  <message>
   <source>the name of the file</source>
   <translation>der Name der Datei</translation>
  </message>
  <message>
   <source>How much is read</source>
   <translation>Wie viel gelesen ist</translation>
  </message>
  <message>
   <source>Rows that were left out, or taken without their date</source>
   <translation>Ausgelassene oder ohne Datum übernommene Zeilen</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>Waiting for the engine to begin …</source>
   <translation>Warte auf den Beginn …</translation>
  </message>
  <message>
   <source>Import more</source>
   <translation>Weitere importieren</translation>
  </message>
  <message>
   <source>Import the same files again: it goes on where it stopped.</source>
   <translation>Importieren Sie dieselben Dateien noch einmal: es geht dort weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <source>All of them, with what they hold: {file}</source>
   <translation>Alle, mit ihrem Inhalt: {file}</translation>
  </message>
  <message>
   <source>The import failed: {why}</source>
   <translation>Der Import ist fehlgeschlagen: {why}</translation>
  </message>
  <message>
   <source>Import: {what}</source>
   <translation>Import: {what}</translation>
  </message>
  <message>
   <source>{share} % read.</source>
   <translation>{share} % gelesen.</translation>
  </message>
  <message>
   <source>Articles (*.jsonl *.ndjson *.json *.csv *.tsv *.parquet *.pq);;All files (*)</source>
   <translation>Artikel (*.jsonl *.ndjson *.json *.csv *.tsv *.parquet *.pq);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Files to import</source>
   <translation>Zu importierende Dateien</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Take the selected file off the list (Del)</source>
   <translation>Gewählte Datei aus der Liste nehmen (Entf)</translation>
  </message>
  <message>
   <source>format not known</source>
   <translation>Format unbekannt</translation>
  </message>
  <message>
   <source>Its events can then be compared with yours, and marked in charts. The file itself is not changed.</source>
   <translation>Ihre Ereignisse können dann mit Ihren verglichen und in Diagrammen gekennzeichnet werden. Die Datei selbst bleibt unverändert.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.json *.jsonl);;All files (*)</source>
   <translation>Tabellen (*.csv *.tsv *.txt *.json *.jsonl);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Events as they are read</source>
   <translation>Ereignisse, wie sie gelesen werden</translation>
  </message>
  <message>
   <source>Keep a reference table</source>
   <translation>Referenztabelle behalten</translation>
  </message>
  <message>
   <source>Keep the table</source>
   <translation>Tabelle behalten</translation>
  </message>
  <message>
   <source>CSV or JSON, a row for each event or missile</source>
   <translation>CSV oder JSON, eine Zeile je Ereignis oder Rakete</translation>
  </message>
  <message>
   <source>Rows and cells that were left out</source>
   <translation>Ausgelassene Zeilen und Zellen</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <source>Each row is</source>
   <translation>Jede Zeile ist</translation>
  </message>
  <message>
   <source>Looking at the file …</source>
   <translation>Die Datei wird angesehen …</translation>
  </message>
  <message>
   <source>{events} of {file} is kept as {name}.</source>
   <translation>{events} aus {file} ist als {name} aufgehoben.</translation>
  </message>
  <message>
   <source>{events} of {file} are kept as {name}.</source>
   <translation>{events} aus {file} sind als {name} aufgehoben.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Days in figures</source>
   <translation>Tage in Ziffern</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>{rows} were taken without a date, as theirs cannot be read.</source>
   <translation>{rows} wurden ohne Datum übernommen, weil ihres nicht lesbar ist.</translation>
  </message>
  <message>
   <source>Whether {articles} match a topic is not known.</source>
   <translation>Ob {articles} zu einem Thema passen, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Went on at line {line}, where an earlier import had stopped.</source>
   <translation>Weiter ab Zeile {line}, wo ein früherer Import aufgehört hatte.</translation>
  </message>
  <message>
   <source>{number} came back with other words and were kept as edited</source>
   <translation>{number} kamen mit anderen Worten wieder und wurden als bearbeitet aufgehoben</translation>
  </message>
  <message>
   <source>{rows} was left out.</source>
   <translation>{rows} wurde ausgelassen.</translation>
  </message>
  <message>
   <source>{rows} were left out.</source>
   <translation>{rows} wurden ausgelassen.</translation>
  </message>
  <message>
   <source>{rows} was taken without a date, as theirs cannot be read.</source>
   <translation>{rows} wurde ohne Datum übernommen, weil ihres nicht lesbar ist.</translation>
  </message>
  <message>
   <source>Whether {articles} matches a topic is not known.</source>
   <translation>Ob {articles} zu einem Thema passt, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Stopped before the end.</source>
   <translation>Vor dem Ende angehalten.</translation>
  </message>
  <message>
   <source>What was read stays in the archive; import the same files again to go on from there.</source>
   <translation>Was gelesen wurde, bleibt im Archiv; importieren Sie dieselben Dateien noch einmal, um dort weiterzumachen.</translation>
  </message>
  <message>
   <source>{number} came back with other words and was kept as edited</source>
   <translation>{number} kam mit anderen Worten wieder und wurde als bearbeitet aufgehoben</translation>
  </message>
  <message>
   <source>No article added</source>
   <translation>Kein Artikel hinzugefügt</translation>
  </message>
  <message>
   <source>{number} row</source>
   <translation>{number} Zeile</translation>
  </message>
  <message>
   <source>{number} rows</source>
   <translation>{number} Zeilen</translation>
  </message>
  <message>
   <source>{articles} added</source>
   <translation>{articles} hinzugefügt</translation>
  </message>
  <message>
   <source>{number} known already</source>
   <translation>{number} schon bekannt</translation>
  </message>
  <message>
   <source>Delete {articles} from before {day} for good?

Kept in any case: {kept} articles ({starred} starred, {noted} with a note, {tagged} tagged, {flagged} flagged).
A backup is made first. The counts of days long past will be lower from then on.</source>
   <translation>{articles} von vor dem {day} endgültig löschen?

In jedem Fall bleiben: {kept} Artikel ({starred} mit Stern, {noted} mit Notiz, {tagged} mit Schlagwort, {flagged} markiert).
Vorher wird eine Sicherung gemacht. Die Zahlen lange vergangener Tage werden danach niedriger sein.</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Up to 100 MB</source>
   <translation>Bis 100 MB</translation>
  </message>
  <message>
   <source>Up to 1 GB</source>
   <translation>Bis 1 GB</translation>
  </message>
  <message>
   <source>Up to 10 GB</source>
   <translation>Bis 10 GB</translation>
  </message>
  <message>
   <source>As long as the article</source>
   <translation>So lange wie der Artikel</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 Jahr</translation>
  </message>
  <message>
   <source>3 years</source>
   <translation>3 Jahre</translation>
  </message>
  <message>
   <source>10 years</source>
   <translation>10 Jahre</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>After 90 days</source>
   <translation>Nach 90 Tagen</translation>
  </message>
  <message>
   <source>After 1 year</source>
   <translation>Nach 1 Jahr</translation>
  </message>
  <message>
   <source>After 2 years</source>
   <translation>Nach 2 Jahren</translation>
  </message>
  <message>
   <source>After 5 years</source>
   <translation>Nach 5 Jahren</translation>
  </message>
  <message>
   <source>2 years</source>
   <translation>2 Jahre</translation>
  </message>
  <message>
   <source>5 years</source>
   <translation>5 Jahre</translation>
  </message>
  <message>
   <source>Older than</source>
   <translation>Älter als</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <source>Delete old articles</source>
   <translation>Alte Artikel löschen</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>{articles} deleted.</source>
   <translation>{articles} gelöscht.</translation>
  </message>
  <message>
   <source>Deleting, after a backup…</source>
   <translation>Wird nach einer Sicherung gelöscht…</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>Nichts wurde gelöscht.</translation>
  </message>
  <message>
   <source>Backup: {file}</source>
   <translation>Sicherung: {file}</translation>
  </message>
  <message>
   <source>Nothing to delete: {number} articles are that old, all of them marked or flagged.</source>
   <translation>Nichts zu löschen: {number} Artikel sind so alt, alle mit Kennzeichen oder markiert.</translation>
  </message>
  <message>
   <source>this computer's</source>
   <translation>die dieses Rechners</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Off, no site is asked for it. On, each site you follow is asked once a month for its front page and its icon.</source>
   <translation>Aus: Keine Website wird danach gefragt. An: Jede verfolgte Website wird einmal im Monat nach Startseite und Symbol gefragt.</translation>
  </message>
  <message>
   <source>The item of each flagged article with its time, address and SHA-256, for citing it. The oldest go first.</source>
   <translation>Der Eintrag jedes markierten Artikels mit Zeit, Adresse und SHA-256, zum Zitieren. Die ältesten gehen zuerst.</translation>
  </message>
  <message>
   <source>Old articles that are not starred, noted, tagged or flagged: not unread any more, still found and counted.</source>
   <translation>Alte Artikel ohne Stern, Notiz, Schlagwort oder Markierung: nicht mehr ungelesen, aber noch gefunden und gezählt.</translation>
  </message>
  <message>
   <source>Poll feeds by themselves</source>
   <translation>Feeds von selbst abrufen</translation>
  </message>
  <message>
   <source>Show the icons of the sites beside their feeds</source>
   <translation>Symbole der Websites neben ihren Feeds zeigen</translation>
  </message>
  <message>
   <source>Closing the window leaves Wirewatch in the tray</source>
   <translation>Beim Schließen bleibt Wirewatch im Infobereich</translation>
  </message>
  <message>
   <source>Mark CSV files as UTF-8 for spreadsheets (BOM)</source>
   <translation>CSV-Dateien für Tabellenprogramme als UTF-8 kennzeichnen (BOM)</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>none; as in http://proxy.example:3128 or socks5://me@…</source>
   <translation>keiner; wie http://proxy.example:3128 oder socks5://ich@…</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>Ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Times and days are shown in this zone, from the next start on.</source>
   <translation>Zeiten und Tage werden ab dem nächsten Start in dieser Zone gezeigt.</translation>
  </message>
  <message>
   <source>Polling</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <source>At most every</source>
   <translation>Höchstens alle</translation>
  </message>
  <message>
   <source>Requests at once</source>
   <translation>Anfragen zugleich</translation>
  </message>
  <message>
   <source>To one server. One is polite; two is the most.</source>
   <translation>An einen Server. Eine ist höflich, zwei das Höchste.</translation>
  </message>
  <message>
   <source>Kept in the system's keyring, never in a file.</source>
   <translation>Im Schlüsselbund des Systems, nie in einer Datei.</translation>
  </message>
  <message>
   <source>Alerts and window</source>
   <translation>Alarme und Fenster</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Was aufbewahrt wird</translation>
  </message>
  <message>
   <source>As fetched</source>
   <translation>Wie abgerufen</translation>
  </message>
  <message>
   <source>For how long</source>
   <translation>Wie lange</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Beiseitelegen</translation>
  </message>
  <message>
   <source>Delete older than</source>
   <translation>Löschen, was älter ist als</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Closing the window leaves Wirewatch in the tray (this desktop has none)</source>
   <translation>Beim Schließen bleibt Wirewatch im Infobereich (hier gibt es keinen)</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Ihre Daten</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>The proxy's password needs its user in the address, as in socks5://me@proxy.example:1080</source>
   <translation>Zum Passwort des Proxys gehört sein Benutzer in der Adresse, wie in socks5://ich@proxy.example:1080</translation>
  </message>
  <message>
   <source>{number} px larger</source>
   <translation>{number} px größer</translation>
  </message>
  <message>
   <source>{number} px smaller</source>
   <translation>{number} px kleiner</translation>
  </message>
  <message>
   <source>Columns of the table, and what each is read as</source>
   <translation>Spalten der Tabelle, und als was jede gelesen wird</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Gelesen als</translation>
  </message>
  <message>
   <source>Some of what stands in it</source>
   <translation>Einiges, was darin steht</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>gelesen als</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>nicht gelesen</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>launch or meeting</source>
   <translation>Start oder Treffen</translation>
  </message>
  <message>
   <source>who launched, or who met</source>
   <translation>wer startete, oder wer sich traf</translation>
  </message>
  <message>
   <source>class, such as SRBM</source>
   <translation>Klasse, wie SRBM</translation>
  </message>
  <message>
   <source>named type</source>
   <translation>genannter Typ</translation>
  </message>
  <message>
   <source>how many missiles</source>
   <translation>wie viele Raketen</translation>
  </message>
  <message>
   <source>place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>latitude and longitude</source>
   <translation>Breite und Länge</translation>
  </message>
  <message>
   <source>range in km</source>
   <translation>Reichweite in km</translation>
  </message>
  <message>
   <source>apogee in km</source>
   <translation>Gipfelhöhe in km</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>Ausgang</translation>
  </message>
  <message>
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>As the columns show</source>
   <translation>Wie die Spalten es zeigen</translation>
  </message>
  <message>
   <source>CNS: North Korea missile tests, a row a missile</source>
   <translation>CNS: Raketentests Nordkoreas, eine Zeile je Rakete</translation>
  </message>
  <message>
   <source>CSIS: provocations, figures in the description</source>
   <translation>CSIS: Provokationen, Zahlen in der Beschreibung</translation>
  </message>
  <message>
   <source>As the layout says</source>
   <translation>Wie der Aufbau es sagt</translation>
  </message>
  <message>
   <source>one event</source>
   <translation>ein Ereignis</translation>
  </message>
  <message>
   <source>one missile</source>
   <translation>eine Rakete</translation>
  </message>
  <message>
   <source>As the column shows</source>
   <translation>Wie die Spalte es zeigt</translation>
  </message>
  <message>
   <source>28/5/2026: day first</source>
   <translation>28/5/2026: Tag zuerst</translation>
  </message>
  <message>
   <source>5/28/2026: month first</source>
   <translation>5/28/2026: Monat zuerst</translation>
  </message>
  <message>
   <source>range</source>
   <translation>Reichweite</translation>
  </message>
  <message>
   <source>apogee</source>
   <translation>Gipfelhöhe</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <source>The last 7 days</source>
   <translation>Die letzten 7 Tage</translation>
  </message>
  <message>
   <source>A report of {articles} is in {path}</source>
   <translation>Ein Bericht über {articles} liegt in {path}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Report of a topic</source>
   <translation>Bericht zu einem Thema</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <source>the newest </source>
   <translation>die neuesten </translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Write the report to</source>
   <translation>Bericht schreiben nach</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>Wird geschrieben …</translation>
  </message>
  <message>
   <source>As the page shows it</source>
   <translation>Wie auf der Seite gezeigt</translation>
  </message>
  <message>
   <source>One page for a browser or a printer: chart, key figures, sources, articles and how it was counted.</source>
   <translation>Eine Seite für Browser oder Drucker: Diagramm, Kennzahlen, Quellen, Artikel und wie gezählt wurde.</translation>
  </message>
  <message>
   <source>There is no topic yet; add one on the page Topics.</source>
   <translation>Es gibt noch kein Thema; legen Sie eines auf der Seite Themen an.</translation>
  </message>
  <message>
   <source>A backup takes the place of the whole archive, with its topics and settings. What was there is put aside, not deleted.</source>
   <translation>Eine Sicherung ersetzt das ganze Archiv samt Themen und Einstellungen. Was da war, wird beiseitegelegt, nicht gelöscht.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Leave notifications and channels on</source>
   <translation>Benachrichtigungen und Kanäle an lassen</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Sicherung wählen</translation>
  </message>
  <message>
   <source>Backups (*.db);;All files (*)</source>
   <translation>Sicherungen (*.db);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Looking through it…</source>
   <translation>Wird durchgesehen…</translation>
  </message>
  <message>
   <source>{number} topic</source>
   <translation>{number} Thema</translation>
  </message>
  <message>
   <source>{number} topics</source>
   <translation>{number} Themen</translation>
  </message>
  <message>
   <source>an archive, not made as a backup</source>
   <translation>ein Archiv, nicht als Sicherung gemacht</translation>
  </message>
  <message>
   <source>It holds no settings that can be used; yours stay.</source>
   <translation>Sie hat keine brauchbaren Einstellungen; Ihre bleiben.</translation>
  </message>
  <message>
   <source>It was made on another machine, or does not say where: until you say so, nobody is notified.</source>
   <translation>Sie entstand auf einem anderen Rechner oder sagt nicht wo: Bis Sie es erlauben, wird niemand benachrichtigt.</translation>
  </message>
  <message>
   <source>Notifications are off until you switch them on in the preferences.</source>
   <translation>Benachrichtigungen sind aus, bis Sie sie in den Einstellungen einschalten.</translation>
  </message>
  <message>
   <source>made {when} by Wirewatch {version}</source>
   <translation>gemacht {when} von Wirewatch {version}</translation>
  </message>
  <message>
   <source>The backup holds: {held}; {made}.</source>
   <translation>Die Sicherung enthält: {held}; {made}.</translation>
  </message>
  <message>
   <source>The backup of {articles} is back.</source>
   <translation>Die Sicherung mit {articles} ist zurück.</translation>
  </message>
  <message>
   <source>the newest of {when}</source>
   <translation>der neueste von {when}</translation>
  </message>
  <message>
   <source>In its place now: nothing that can be read ({why}).</source>
   <translation>An ihrer Stelle jetzt: nichts Lesbares ({why}).</translation>
  </message>
  <message>
   <source>In its place now: {held}. This archive is put aside in the same folder, not deleted.</source>
   <translation>An ihrer Stelle jetzt: {held}. Dieses Archiv wird im selben Ordner beiseitegelegt, nicht gelöscht.</translation>
  </message>
  <message>
   <source>It also holds {files}.</source>
   <translation>Sie enthält auch {files}.</translation>
  </message>
  <message>
   <source>The archive that was there is kept as {file}.</source>
   <translation>Das bisherige Archiv liegt jetzt unter {file}.</translation>
  </message>
  <message>
   <source>Back as well: {files}.</source>
   <translation>Ebenfalls zurück: {files}.</translation>
  </message>
  <message>
   <source>What sends or writes by itself waits for your word under other names: {files}.</source>
   <translation>Was von selbst sendet oder schreibt, wartet unter anderem Namen auf Ihr Wort: {files}.</translation>
  </message>
  <message>
   <source>{feeds} may need the password again.</source>
   <translation>Bei {feeds} kann das Passwort erneut nötig sein.</translation>
  </message>
  <message>
   <source>{feeds} may need a secret header again.</source>
   <translation>Bei {feeds} kann ein geheimer Header erneut nötig sein.</translation>
  </message>
  <message>
   <source>No export is made again and again yet. Choose “Every day” or “Every week” when you export a list.</source>
   <translation>Noch kein Export wird wiederholt. Wählen Sie beim Exportieren einer Liste „Jeden Tag“ oder „Jede Woche“.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Last made</source>
   <translation>Zuletzt gemacht</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>Wie es ging</translation>
  </message>
  <message>
   <source>Scheduled exports</source>
   <translation>Geplante Exporte</translation>
  </message>
  <message>
   <source>Run now</source>
   <translation>Jetzt ausführen</translation>
  </message>
  <message>
   <source>It is made no more; its files stay</source>
   <translation>Er wird nicht mehr gemacht; seine Dateien bleiben</translation>
  </message>
  <message>
   <source>Not made yet</source>
   <translation>Noch nicht gemacht</translation>
  </message>
  <message>
   <source>{lines} written to {file}</source>
   <translation>{lines} nach {file} geschrieben</translation>
  </message>
  <message>
   <source>Failed {when}: {why}</source>
   <translation>Gescheitert {when}: {why}</translation>
  </message>
  <message>
   <source>{view} as {format}</source>
   <translation>{view} als {format}</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>{name} wird geschrieben …</translation>
  </message>
  <message>
   <source>{lines} in {file}</source>
   <translation>{lines} in {file}</translation>
  </message>
  <message>
   <source>Everything can be changed later. Each feed is asked politely, only as often as it has news.</source>
   <translation>Alles lässt sich später ändern. Jeder Feed wird rücksichtsvoll abgefragt, nur so oft, wie er Neues hat.</translation>
  </message>
  <message>
   <source>Poll them at once</source>
   <translation>Sofort abrufen</translation>
  </message>
  <message>
   <source>What should Wirewatch watch?</source>
   <translation>Was soll Wirewatch beobachten?</translation>
  </message>
  <message>
   <source>Start watching</source>
   <translation>Beobachten</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Feeds by region</source>
   <translation>Feeds nach Region</translation>
  </message>
  <message>
   <source>{feeds} added; not added: {why}</source>
   <translation>{feeds} hinzugefügt; nicht hinzugefügt: {why}</translation>
  </message>
  <message>
   <source>headlines only</source>
   <translation>nur Überschriften</translation>
  </message>
  <message>
   <source>followed already</source>
   <translation>schon abonniert</translation>
  </message>
  <message>
   <source>Where the news comes from</source>
   <translation>Woher die Nachrichten kommen</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Wonach gesucht wird</translation>
  </message>
  <message>
   <source>Topics of your own: Topics page, “New topic”.</source>
   <translation>Eigene Themen: Seite „Themen“, „Neues Thema“.</translation>
  </message>
  <message>
   <source>{number} feed to add</source>
   <translation>{number} Feed kommt hinzu</translation>
  </message>
  <message>
   <source>{number} feeds to add</source>
   <translation>{number} Feeds kommen hinzu</translation>
  </message>
  <message>
   <source>No feed to add</source>
   <translation>Kein Feed hinzuzufügen</translation>
  </message>
  <message>
   <source>The engine could not be started: {why}. You can read the archive; nothing new arrives.</source>
   <translation>Der Hintergrunddienst konnte nicht gestartet werden: {why}. Sie können das Archiv lesen; Neues kommt nicht an.</translation>
  </message>
  <message>
   <source>{why}. You can go on reading; nothing new arrives and nothing can be changed.</source>
   <translation>{why}. Sie können weiterlesen; Neues kommt nicht an, und nichts kann geändert werden.</translation>
  </message>
  <message>
   <source>Flags the articles that match your topics, shows why, and counts them honestly.</source>
   <translation>Markiert die Artikel, die zu Ihren Themen passen, zeigt warum, und zählt sie ehrlich.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>Erneut starten</translation>
  </message>
  <message>
   <source>See the result</source>
   <translation>Ergebnis zeigen</translation>
  </message>
  <message>
   <source>About Wirewatch</source>
   <translation>Über Wirewatch</translation>
  </message>
  <message>
   <source>Import OPML</source>
   <translation>OPML importieren</translation>
  </message>
  <message>
   <source>OPML (*.opml *.xml);;All files (*)</source>
   <translation>OPML (*.opml *.xml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Nichts wurde importiert.</translation>
  </message>
  <message>
   <source>Your data: {folder}</source>
   <translation>Ihre Daten: {folder}</translation>
  </message>
  <message>
   <source>Nothing was imported: {why}</source>
   <translation>Nichts wurde importiert: {why}</translation>
  </message>
  <message>
   <source>{day}, {time} UTC</source>
   <translation>{day}, {time} UTC</translation>
  </message>
  <message>
   <source>Quit Wirewatch</source>
   <translation>Wirewatch beenden</translation>
  </message>
  <message>
   <source>{changes} is not saved yet.</source>
   <translation>{changes} ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>{changes} are not saved yet.</source>
   <translation>{changes} sind noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>{number} change</source>
   <translation>{number} Änderung</translation>
  </message>
  <message>
   <source>{number} changes</source>
   <translation>{number} Änderungen</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>&amp;Use the repaired query</source>
   <translation>Die berichtigte Anfrage &amp;nehmen</translation>
  </message>
  <message>
   <source>Back to the &amp;list</source>
   <translation>Zurück zur &amp;Liste</translation>
  </message>
  <message>
   <source>&amp;Stop counting</source>
   <translation>Zählen a&amp;nhalten</translation>
  </message>
  <message>
   <source>Sho&amp;w the chosen clause in the topic</source>
   <translation>Den gewählten Teil im Thema &amp;zeigen</translation>
  </message>
  <message>
   <source>Show in the topic</source>
   <translation>Im Thema zeigen</translation>
  </message>
  <message>
   <source>Show the chosen clause where it stands in the topic's query</source>
   <translation>Den gewählten Teil dort zeigen, wo er in der Anfrage des Themas steht</translation>
  </message>
  <message>
   <source>Sa&amp;ve note</source>
   <translation>Notiz &amp;speichern</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>Notiz speichern</translation>
  </message>
  <message>
   <source>Copy details of what was &amp;fetched</source>
   <translation>Angaben zum A&amp;bgerufenen kopieren</translation>
  </message>
  <message>
   <source>Time, address, redirects and SHA-256</source>
   <translation>Zeit, Adresse, Weiterleitungen und SHA-256</translation>
  </message>
  <message>
   <source>Copy the text as fe&amp;tched</source>
   <translation>&amp;Text wie abgerufen kopieren</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Save what was fet&amp;ched as…</source>
   <translation>Abgerufenes speichern &amp;unter …</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <source>The bytes as they were fetched</source>
   <translation>Die Bytes, wie sie abgerufen wurden</translation>
  </message>
  <message>
   <source>&amp;Open its first article</source>
   <translation>Ihren ersten Artikel ö&amp;ffnen</translation>
  </message>
  <message>
   <source>&amp;Make one event of those chosen</source>
   <translation>Aus den gewählten &amp;ein Ereignis machen</translation>
  </message>
  <message>
   <source>Make one event</source>
   <translation>Zu einem Ereignis machen</translation>
  </message>
  <message>
   <source>Choose two events or more in the list: they are one and the same</source>
   <translation>Wählen Sie zwei oder mehr Ereignisse: Sie sind ein und dasselbe</translation>
  </message>
  <message>
   <source>Make an e&amp;vent of its own of the chosen articles</source>
   <translation>Aus den gewählten Artikeln ein ei&amp;genes Ereignis machen</translation>
  </message>
  <message>
   <source>Make an event of its own</source>
   <translation>Zu eigenem Ereignis machen</translation>
  </message>
  <message>
   <source>Choose articles in the list of articles first: they are another event than the rest</source>
   <translation>Wählen Sie zuerst Artikel in der Liste: Sie sind ein anderes Ereignis als der Rest</translation>
  </message>
  <message>
   <source>&amp;Accept what this source says</source>
   <translation>&amp;Annehmen, was diese Quelle sagt</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>&amp;Correct what this source says…</source>
   <translation>&amp;Berichtigen, was diese Quelle sagt …</translation>
  </message>
  <message>
   <source>Correct…</source>
   <translation>Berichtigen…</translation>
  </message>
  <message>
   <source>&amp;Reject what this source says</source>
   <translation>Ab&amp;lehnen, was diese Quelle sagt</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>&amp;Take back what you said of it</source>
   <translation>&amp;Zurücknehmen, was Sie dazu gesagt haben</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>&amp;Open the article at these words</source>
   <translation>Den Artikel an dieser &amp;Stelle öffnen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Show the article with these words chosen</source>
   <translation>Den Artikel mit diesen Worten zeigen</translation>
  </message>
  <message>
   <source>Show &amp;whole range</source>
   <translation>&amp;Ganzen Zeitraum zeigen</translation>
  </message>
  <message>
   <source>Show whole range</source>
   <translation>Ganzen Zeitraum zeigen</translation>
  </message>
  <message>
   <source>Undo zooming and panning</source>
   <translation>Vergrößern und Verschieben zurücknehmen</translation>
  </message>
  <message>
   <source>&amp;Keep this view…</source>
   <translation>Diese Ansicht &amp;behalten …</translation>
  </message>
  <message>
   <source>Export as &amp;picture (PNG)…</source>
   <translation>Als &amp;Bild (PNG) exportieren …</translation>
  </message>
  <message>
   <source>Export as &amp;drawing (SVG)…</source>
   <translation>Als &amp;Zeichnung (SVG) exportieren …</translation>
  </message>
  <message>
   <source>Export as docu&amp;ment (PDF)…</source>
   <translation>Als &amp;Dokument (PDF) exportieren …</translation>
  </message>
  <message>
   <source>Export the &amp;numbers (CSV)…</source>
   <translation>Die Za&amp;hlen (CSV) exportieren …</translation>
  </message>
  <message>
   <source>&amp;Copy the picture</source>
   <translation>Das Bild &amp;kopieren</translation>
  </message>
  <message>
   <source>&amp;Remove the chosen topic</source>
   <translation>Das gewählte Thema &amp;entfernen</translation>
  </message>
  <message>
   <source>Remove the chosen topic and its flags; articles stay</source>
   <translation>Gewähltes Thema und seine Markierungen entfernen; Artikel bleiben</translation>
  </message>
  <message>
   <source>&amp;Import topics from a file…</source>
   <translation>Themen aus einer Datei &amp;importieren …</translation>
  </message>
  <message>
   <source>E&amp;xport all topics to a file…</source>
   <translation>Alle Themen in eine Datei e&amp;xportieren …</translation>
  </message>
  <message>
   <source>&amp;Discard changes</source>
   <translation>Änderungen &amp;verwerfen</translation>
  </message>
  <message>
   <source>Apply &amp;fix</source>
   <translation>Berichtigung &amp;übernehmen</translation>
  </message>
  <message>
   <source>&amp;Alert rule of the topic…</source>
   <translation>&amp;Alarmregel des Themas …</translation>
  </message>
  <message>
   <source>Alert rule …</source>
   <translation>Alarmregel …</translation>
  </message>
  <message>
   <source>When, of which articles, how often and where to be told</source>
   <translation>Wann, von welchen Artikeln, wie oft und wo gemeldet wird</translation>
  </message>
  <message>
   <source>&amp;See what saving would change</source>
   <translation>Zeigen, &amp;was das Speichern ändern würde</translation>
  </message>
  <message>
   <source>See them</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show the articles that would be added or dropped</source>
   <translation>Artikel zeigen, die dazukämen oder wegfielen</translation>
  </message>
  <message>
   <source>Stop &amp;trying it</source>
   <translation>Ausp&amp;robieren anhalten</translation>
  </message>
  <message>
   <source>Stop trying it on the archive</source>
   <translation>Erprobung am Archiv anhalten</translation>
  </message>
  <message>
   <source>Stop &amp;counting</source>
   <translation>&amp;Zählen anhalten</translation>
  </message>
  <message>
   <source>Stop counting; what was counted by then is shown</source>
   <translation>Zählen anhalten; bis dahin Gezähltes wird gezeigt</translation>
  </message>
  <message>
   <source>Stop f&amp;lagging the archive</source>
   <translation>Markieren des Archivs an&amp;halten</translation>
  </message>
  <message>
   <source>The topic stays saved; older articles keep the flags they had</source>
   <translation>Das Thema bleibt gespeichert; ältere Artikel behalten ihre Markierungen</translation>
  </message>
  <message>
   <source>Sho&amp;w all articles that match</source>
   <translation>A&amp;lle passenden Artikel zeigen</translation>
  </message>
  <message>
   <source>Show all of them</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>The chosen article &amp;belongs</source>
   <translation>Der gewählte Artikel &amp;gehört dazu</translation>
  </message>
  <message>
   <source>Belongs</source>
   <translation>Gehört dazu</translation>
  </message>
  <message>
   <source>The chosen article belongs to the topic</source>
   <translation>Der gewählte Artikel gehört zum Thema</translation>
  </message>
  <message>
   <source>The chosen article does &amp;not belong</source>
   <translation>Der gewählte Artikel gehört &amp;nicht dazu</translation>
  </message>
  <message>
   <source>Does not belong</source>
   <translation>Gehört nicht dazu</translation>
  </message>
  <message>
   <source>The chosen article does not belong to the topic</source>
   <translation>Der gewählte Artikel gehört nicht zum Thema</translation>
  </message>
  <message>
   <source>Take back what you said of the article</source>
   <translation>Zurücknehmen, was Sie vom Artikel gesagt haben</translation>
  </message>
  <message>
   <source>Nothing is said of the chosen article</source>
   <translation>Über den gewählten Artikel wird nichts gesagt</translation>
  </message>
  <message>
   <source>Show what was &amp;marked</source>
   <translation>Zeigen, was beurteilt wur&amp;de</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Urteile</translation>
  </message>
  <message>
   <source>Bring this &amp;version back</source>
   <translation>Diese Fassung zurück&amp;bringen</translation>
  </message>
  <message>
   <source>Fla&amp;g the older articles now</source>
   <translation>Die älteren Artikel &amp;jetzt markieren</translation>
  </message>
  <message>
   <source>Flag them now</source>
   <translation>Jetzt markieren</translation>
  </message>
  <message>
   <source>Flag the archive with the newest version</source>
   <translation>Das Archiv mit der neuesten Fassung markieren</translation>
  </message>
  <message>
   <source>&amp;Poll the selected feeds now</source>
   <translation>Die gewählten Feeds jetzt ab&amp;rufen</translation>
  </message>
  <message>
   <source>&amp;Edit the selected feeds…</source>
   <translation>Die gewählten Feeds &amp;bearbeiten …</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <source>Set the folder, interval and more of the selected feeds at once</source>
   <translation>Ordner, Abstand und mehr der gewählten Feeds auf einmal setzen</translation>
  </message>
  <message>
   <source>&amp;Remove the selected feeds</source>
   <translation>Die gewählten Feeds &amp;entfernen</translation>
  </message>
  <message>
   <source>Stop following the selected feeds</source>
   <translation>Den gewählten Feeds nicht mehr folgen</translation>
  </message>
  <message>
   <source>Show the &amp;articles of the feed</source>
   <translation>Die &amp;Artikel des Feeds zeigen</translation>
  </message>
  <message>
   <source>Show its articles</source>
   <translation>Seine Artikel zeigen</translation>
  </message>
  <message>
   <source>&amp;Save the settings of the feed</source>
   <translation>Einstellungen des Feeds &amp;speichern</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>Änderungen speichern</translation>
  </message>
  <message>
   <source>&amp;Discard changes of the settings</source>
   <translation>Geänderte Einstellungen &amp;verwerfen</translation>
  </message>
  <message>
   <source>&amp;Trust the certificate</source>
   <translation>Dem &amp;Zertifikat vertrauen</translation>
  </message>
  <message>
   <source>Trust this certificate</source>
   <translation>Diesem Zertifikat vertrauen</translation>
  </message>
  <message>
   <source>Trust the certificate no &amp;longer</source>
   <translation>Dem Zertifikat nicht &amp;mehr vertrauen</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>Ihm nicht mehr vertrauen</translation>
  </message>
  <message>
   <source>E&amp;xport feeds as OPML…</source>
   <translation>Feeds als OPML e&amp;xportieren …</translation>
  </message>
  <message>
   <source>&amp;Mark all as seen</source>
   <translation>Alle als &amp;gesehen kennzeichnen</translation>
  </message>
  <message>
   <source>Send a &amp;test notification</source>
   <translation>Eine &amp;Testmeldung senden</translation>
  </message>
  <message>
   <source>&amp;Channels…</source>
   <translation>&amp;Kanäle …</translation>
  </message>
  <message>
   <source>Snooze for an &amp;hour</source>
   <translation>Eine &amp;Stunde lang zurückstellen</translation>
  </message>
  <message>
   <source>Snooze for four hours</source>
   <translation>Vier Stunden lang zurückstellen</translation>
  </message>
  <message>
   <source>Snooze until t&amp;omorrow at 7</source>
   <translation>Bis m&amp;orgen um 7 zurückstellen</translation>
  </message>
  <message>
   <source>Tell me again now</source>
   <translation>Jetzt wieder melden</translation>
  </message>
  <message>
   <source>{source} and {number} other</source>
   <translation>{source} und {number} weiterer</translation>
  </message>
  <message>
   <source>{source} and {number} others</source>
   <translation>{source} und {number} weitere</translation>
  </message>
  <message>
   <source>each new story</source>
   <translation>jede neue Geschichte</translation>
  </message>
  <message>
   <source>mentions too</source>
   <translation>auch Erwähnungen</translation>
  </message>
  <message>
   <source>bursts too</source>
   <translation>auch Ausschläge</translation>
  </message>
  <message>
   <source>at any hour</source>
   <translation>zu jeder Stunde</translation>
  </message>
  <message>
   <source>from {number} publishers on</source>
   <translation>ab {number} Verlagen</translation>
  </message>
  <message>
   <source>only from {names}</source>
   <translation>nur von {names}</translation>
  </message>
  <message>
   <source>and when nothing came for {number} hours</source>
   <translation>und wenn {number} Stunden nichts kam</translation>
  </message>
  <message>
   <source>quiet on {days}</source>
   <translation>Ruhe am {days}</translation>
  </message>
  <message>
   <source>unobtrusive</source>
   <translation>unauffällig</translation>
  </message>
  <message>
   <source>urgent</source>
   <translation>dringend</translation>
  </message>
  <message>
   <source>through {names}</source>
   <translation>über {names}</translation>
  </message>
  <message>
   <source>a digest every hour at {minutes} minutes past</source>
   <translation>eine Übersicht jede Stunde um {minutes} nach</translation>
  </message>
  <message>
   <source>a digest every day at {time}</source>
   <translation>eine Übersicht jeden Tag um {time}</translation>
  </message>
  <message>
   <source>a digest every {day} at {time}</source>
   <translation>eine Übersicht jeden {day} um {time}</translation>
  </message>
  <message>
   <source>quiet {time}</source>
   <translation>Ruhe {time}</translation>
  </message>
  <message>
   <source>the alert list only</source>
   <translation>nur die Alarmliste</translation>
  </message>
  <message>
   <source>Desktop notifications are off (Preferences); alerts are listed here all the same.</source>
   <translation>Desktop-Benachrichtigungen sind aus (Einstellungen); Alarme stehen trotzdem hier.</translation>
  </message>
  <message>
   <source>Alerts, newest first; Enter opens what an alert is about</source>
   <translation>Alarme, die neuesten zuerst; Enter öffnet, worum es geht</translation>
  </message>
  <message>
   <source>No alert yet</source>
   <translation>Noch kein Alarm</translation>
  </message>
  <message>
   <source>When an article matches a topic whose alerts are on, a desktop notification appears and a line stands here. A test shows whether notifications reach your desktop.</source>
   <translation>Passt ein Artikel zu einem Thema mit Alarmen, erscheint eine Benachrichtigung und hier steht eine Zeile. Ein Test zeigt, ob Benachrichtigungen ankommen.</translation>
  </message>
  <message>
   <source>Sending a test notification …</source>
   <translation>Testbenachrichtigung wird gesendet …</translation>
  </message>
  <message>
   <source>The test notification was sent.</source>
   <translation>Die Testbenachrichtigung wurde gesendet.</translation>
  </message>
  <message>
   <source>Send a test notification</source>
   <translation>Testbenachrichtigung senden</translation>
  </message>
  <message>
   <source>Choose topics</source>
   <translation>Themen wählen</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>Articles and stories</source>
   <translation>Artikel und Geschichten</translation>
  </message>
  <message>
   <source>Summaries and digests</source>
   <translation>Zusammenfassungen und Übersichten</translation>
  </message>
  <message>
   <source>Bursts and silence</source>
   <translation>Ausschläge und Stille</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>Kind of alerts</source>
   <translation>Art der Alarme</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Alerts of</source>
   <translation>Alarme von</translation>
  </message>
  <message>
   <source>Not seen yet</source>
   <translation>Noch nicht gesehen</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>Alarme</translation>
  </message>
  <message>
   <source>{number} not seen yet</source>
   <translation>{number} noch nicht gesehen</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>Burst</source>
   <translation>Ausschlag</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <source>unseen: </source>
   <translation>ungesehen: </translation>
  </message>
  <message>
   <source>{number} articles are too many to sort by that; narrow the list to {most}</source>
   <translation>{number} Artikel sind zu viele, um danach zu ordnen; schränken Sie die Liste auf {most} ein</translation>
  </message>
  <message>
   <source>Not counted: the query cannot be understood</source>
   <translation>Nicht gezählt: Die Abfrage ist nicht verständlich</translation>
  </message>
  <message>
   <source>unread: </source>
   <translation>ungelesen: </translation>
  </message>
  <message>
   <source>{number} copy</source>
   <translation>{number} Kopie</translation>
  </message>
  <message>
   <source>{number} copies</source>
   <translation>{number} Kopien</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <source>undated, seen {when}</source>
   <translation>ohne Datum, gesehen {when}</translation>
  </message>
  <message>
   <source>This article is no longer in the archive</source>
   <translation>Dieser Artikel ist nicht mehr im Archiv</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>topics: {names}</source>
   <translation>Themen: {names}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <source>Tab takes the first</source>
   <translation>Tab nimmt das erste</translation>
  </message>
  <message>
   <source>Add a filter</source>
   <translation>Filter hinzufügen</translation>
  </message>
  <message>
   <source>Add {filter}</source>
   <translation>{filter} hinzufügen</translation>
  </message>
  <message>
   <source>Tag articles</source>
   <translation>Artikel verschlagworten</translation>
  </message>
  <message>
   <source>{articles} starred</source>
   <translation>{articles} mit Stern versehen</translation>
  </message>
  <message>
   <source>{articles} unstarred</source>
   <translation>Stern von {articles} entfernt</translation>
  </message>
  <message>
   <source>Tag for {articles} (-tag takes it away)</source>
   <translation>Schlagwort für {articles} (-Wort entfernt es)</translation>
  </message>
  <message>
   <source>{articles} tagged {tag}</source>
   <translation>{articles}: Schlagwort {tag} vergeben</translation>
  </message>
  <message>
   <source>{articles} untagged {tag}</source>
   <translation>{articles}: Schlagwort {tag} weggenommen</translation>
  </message>
  <message>
   <source>{articles} marked as unread</source>
   <translation>{articles} als ungelesen gekennzeichnet</translation>
  </message>
  <message>
   <source>{articles} marked as read</source>
   <translation>{articles} als gelesen gekennzeichnet</translation>
  </message>
  <message>
   <source>Everything in this list is read already</source>
   <translation>In dieser Liste ist schon alles gelesen</translation>
  </message>
  <message>
   <source>No further unread article here</source>
   <translation>Kein weiterer ungelesener Artikel hier</translation>
  </message>
  <message>
   <source>No further flagged article here</source>
   <translation>Kein weiterer markierter Artikel hier</translation>
  </message>
  <message>
   <source>No earlier flagged article here</source>
   <translation>Kein früherer markierter Artikel hier</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japanisch</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinesisch</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Russisch</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>Italienisch</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>Portugiesisch</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>Ukrainisch</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>Türkisch</translation>
  </message>
  <message>
   <source>Persian</source>
   <translation>Persisch</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <source>Hindi</source>
   <translation>Hindi</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>Vietnamesisch</translation>
  </message>
  <message>
   <source>Indonesian</source>
   <translation>Indonesisch</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Schwedisch</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Neueste zuerst</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <source>By source</source>
   <translation>Nach Quelle</translation>
  </message>
  <message>
   <source>By title</source>
   <translation>Nach Titel</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Number of articles</source>
   <translation>Zahl der Artikel</translation>
  </message>
  <message>
   <source>Stop counting</source>
   <translation>Zählen anhalten</translation>
  </message>
  <message>
   <source>Keep this search</source>
   <translation>Diese Suche behalten</translation>
  </message>
  <message>
   <source>Articles in this list, at least</source>
   <translation>Artikel in dieser Liste, mindestens</translation>
  </message>
  <message>
   <source>Articles in this list</source>
   <translation>Artikel in dieser Liste</translation>
  </message>
  <message>
   <source>Most relevant: the best of the newest 2,000 that match</source>
   <translation>Passendste: die besten der neuesten 2.000, die passen</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Wird gezählt</translation>
  </message>
  <message>
   <source>Not counted: the list could not be read to its end</source>
   <translation>Nicht gezählt: Die Liste konnte nicht zu Ende gelesen werden</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>Alle Themen</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <source>Read or unread</source>
   <translation>Lesestand</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ungelesen</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Mit Stern</translation>
  </message>
  <message>
   <source>Most relevant first</source>
   <translation>Passendste zuerst</translation>
  </message>
  <message>
   <source>{told}; counting goes on</source>
   <translation>{told}; es wird weiter gezählt</translation>
  </message>
  <message>
   <source>both words, in any order; * stands for any ending</source>
   <translation>beide Wörter, in beliebiger Folge; * steht für jedes Ende</translation>
  </message>
  <message>
   <source>these words side by side</source>
   <translation>diese Wörter nebeneinander</translation>
  </message>
  <message>
   <source>close to each other; AND, OR and NOT in capitals</source>
   <translation>nah beieinander; AND, OR und NOT groß geschrieben</translation>
  </message>
  <message>
   <source>words of one field only</source>
   <translation>nur Wörter eines Feldes</translation>
  </message>
  <message>
   <source>also read, flagged, tagged, edited, archived, undated, backfill, flood</source>
   <translation>auch read, flagged, tagged, edited, archived, undated, backfill, flood</translation>
  </message>
  <message>
   <source>your own tags and notes</source>
   <translation>Ihre eigenen Schlagwörter und Notizen</translation>
  </message>
  <message>
   <source>flagged for a topic; with level:mention mentions count too</source>
   <translation>für ein Thema markiert; mit level:mention zählen auch Erwähnungen</translation>
  </message>
  <message>
   <source>what is said of the feed</source>
   <translation>was über den Feed gesagt ist</translation>
  </message>
  <message>
   <source>days; also date:2026-05 and date:2026-05-01..2026-05-07</source>
   <translation>Tage; auch date:2026-05 und date:2026-05-01..2026-05-07</translation>
  </message>
  <message>
   <source>a minus leaves out</source>
   <translation>ein Minus lässt weg</translation>
  </message>
  <message>
   <source>Searching articles</source>
   <translation>Artikel suchen</translation>
  </message>
  <message>
   <source>Words and filters stand in one line, and all of them hold.</source>
   <translation>Wörter und Filter stehen in einer Zeile und gelten alle.</translation>
  </message>
  <message>
   <source>Published {when}</source>
   <translation>Veröffentlicht {when}</translation>
  </message>
  <message>
   <source>No date given</source>
   <translation>Kein Datum angegeben</translation>
  </message>
  <message>
   <source>↑ {number} new</source>
   <translation>↑ {number} neu</translation>
  </message>
  <message>
   <source>{articles}: go to the top</source>
   <translation>{articles}: nach oben</translation>
  </message>
  <message>
   <source>{number} new article</source>
   <translation>{number} neuer Artikel</translation>
  </message>
  <message>
   <source>{number} new articles</source>
   <translation>{number} neue Artikel</translation>
  </message>
  <message>
   <source>First seen {when}</source>
   <translation>Zuerst gesehen {when}</translation>
  </message>
  <message>
   <source>Topics: {names}</source>
   <translation>Themen: {names}</translation>
  </message>
  <message>
   <source>No articles yet</source>
   <translation>Noch keine Artikel</translation>
  </message>
  <message>
   <source>Articles stand here as soon as a feed was read: newest first, with the words that matched your topics marked.</source>
   <translation>Hier stehen Artikel, sobald ein Feed gelesen wurde: die neuesten zuerst, mit den Wörtern, die zu Ihren Themen passen.</translation>
  </message>
  <message>
   <source>No article matches</source>
   <translation>Kein Artikel passt</translation>
  </message>
  <message>
   <source>Nothing in the archive fits the query and the filters above.</source>
   <translation>Nichts im Archiv passt zur Anfrage und zu den Filtern oben.</translation>
  </message>
  <message>
   <source>Choose feeds</source>
   <translation>Feeds wählen</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Alle Filter aufheben</translation>
  </message>
  <message>
   <source>Search: missile AND (launch* OR fired), title:summit, is:starred, after:7d</source>
   <translation>Suche: missile AND (launch* OR fired), title:summit, is:starred, after:7d</translation>
  </message>
  <message>
   <source>Search articles</source>
   <translation>Artikel suchen</translation>
  </message>
  <message>
   <source>What can be typed here</source>
   <translation>Was man hier eingeben kann</translation>
  </message>
  <message>
   <source>What can be typed here: words and filters</source>
   <translation>Was man hier eingeben kann: Wörter und Filter</translation>
  </message>
  <message>
   <source>at most {number} an hour</source>
   <translation>höchstens {number} in einer Stunde</translation>
  </message>
  <message>
   <source>at most {number} a day</source>
   <translation>höchstens {number} an einem Tag</translation>
  </message>
  <message>
   <source>at most {number} a week</source>
   <translation>höchstens {number} in einer Woche</translation>
  </message>
  <message>
   <source>at most {number} a month</source>
   <translation>höchstens {number} in einem Monat</translation>
  </message>
  <message>
   <source>at most {number} a year</source>
   <translation>höchstens {number} in einem Jahr</translation>
  </message>
  <message>
   <source>Articles in this list over time</source>
   <translation>Artikel dieser Liste im Lauf der Zeit</translation>
  </message>
  <message>
   <source>Left and right go through it, Shift chooses several, Enter lists these days, Escape all times</source>
   <translation>Links und rechts gehen hindurch, Umschalt wählt mehrere, Enter zeigt diese Tage, Escape alle Zeiten</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>unread articles</source>
   <translation>ungelesene Artikel</translation>
  </message>
  <message>
   <source>starred articles</source>
   <translation>Artikel mit Stern</translation>
  </message>
  <message>
   <source>flagged articles</source>
   <translation>markierte Artikel</translation>
  </message>
  <message>
   <source>unread starred articles</source>
   <translation>ungelesene Artikel mit Stern</translation>
  </message>
  <message>
   <source>unread flagged articles</source>
   <translation>ungelesene markierte Artikel</translation>
  </message>
  <message>
   <source>starred flagged articles</source>
   <translation>markierte Artikel mit Stern</translation>
  </message>
  <message>
   <source>unread starred flagged articles</source>
   <translation>ungelesene markierte Artikel mit Stern</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24 Stunden</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>All articles</source>
   <translation>Alle Artikel</translation>
  </message>
  <message>
   <source>the start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>a feed that was removed</source>
   <translation>einem Feed, der entfernt wurde</translation>
  </message>
  <message>
   <source>{articles} flagged for {topics}</source>
   <translation>{articles}, markiert für {topics}</translation>
  </message>
  <message>
   <source>{articles}: all of them, and those of each topic</source>
   <translation>{articles}: alle zusammen, und die jedes Themas</translation>
  </message>
  <message>
   <source>{articles}. The other filters of the list do not apply to counts</source>
   <translation>{articles}. Die anderen Filter der Liste gelten für Zahlen nicht</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>in {languages}</source>
   <translation>auf {languages}</translation>
  </message>
  <message>
   <source>matching “{query}”</source>
   <translation>passend zu „{query}“</translation>
  </message>
  <message>
   <source>from {feeds}</source>
   <translation>von {feeds}</translation>
  </message>
  <message>
   <source>from the folder {folder}</source>
   <translation>aus dem Ordner {folder}</translation>
  </message>
  <message>
   <source>{number} others</source>
   <translation>{number} andere</translation>
  </message>
  <message>
   <source>last {time}</source>
   <translation>letzte {time}</translation>
  </message>
  <message>
   <source>No topic to chart yet</source>
   <translation>Noch kein Thema für ein Diagramm</translation>
  </message>
  <message>
   <source>A topic says in words what to look for. Once there is one, this page shows how often it was in the news, a bar a day, and every bar opens its articles.</source>
   <translation>Ein Thema sagt in Worten, wonach gesucht wird. Gibt es eines, zeigt diese Seite, wie oft es in den Nachrichten war, ein Balken je Tag, und jeder Balken öffnet seine Artikel.</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>Wird gezeichnet …</translation>
  </message>
  <message>
   <source>The numbers of the chart; Enter opens the articles of a cell</source>
   <translation>Die Zahlen des Diagramms; Enter öffnet die Artikel einer Zelle</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <source>Click a bar to open its articles; the wheel zooms, dragging pans</source>
   <translation>Klick auf Balken: Artikel; Rad: größer; Ziehen: schieben</translation>
  </message>
  <message>
   <source>There is no chart to export yet.</source>
   <translation>Noch kein Diagramm zum Exportieren.</translation>
  </message>
  <message>
   <source>Make a topic</source>
   <translation>Thema anlegen</translation>
  </message>
  <message>
   <source>Tick a topic to see its chart</source>
   <translation>Kreuzen Sie ein Thema an, um sein Diagramm zu sehen</translation>
  </message>
  <message>
   <source>Topic or source</source>
   <translation>Thema oder Quelle</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Known from</source>
   <translation>Bekannt aus</translation>
  </message>
  <message>
   <source>Publishers</source>
   <translation>Verlage</translation>
  </message>
  <message>
   <source>A burst is a day (or an hour, or a week) with at least three articles, at least twice as many as expected, and further from that than chance explains; a silence is one over with far fewer, while feeds answered. What is expected comes from the 56 days before; at least 14 of them must have been listened to.</source>
   <translation>Ein Ausschlag ist ein Tag (oder eine Stunde oder Woche) mit mindestens drei Artikeln, mindestens doppelt so vielen wie erwartet, und weiter davon weg, als Zufall erklärt; eine Stille ist eine Zeit mit weit weniger, obwohl Feeds antworteten. Erwartet wird nach den 56 Tagen davor; mindestens 14 davon müssen gehört worden sein.</translation>
  </message>
  <message>
   <source>Tick "Mark bursts and silences" and count articles by hours, days or weeks to see what stands out.</source>
   <translation>„Ausschläge und Stillen kennzeichnen“ ankreuzen und Artikel nach Stunden, Tagen oder Wochen zählen, um zu sehen, was hervorsticht.</translation>
  </message>
  <message>
   <source>{kind}: {articles} on {topic} where {expected} were expected</source>
   <translation>{kind}: {articles} zu {topic}, wo {expected} erwartet wurden</translation>
  </message>
  <message>
   <source>{bursts} are marked, held against the {asked} days before, of which {days} could be used.</source>
   <translation>{bursts} sind gekennzeichnet, verglichen mit den {asked} Tagen davor, von denen {days} brauchbar waren.</translation>
  </message>
  <message>
   <source>{kind}: {articles} from {source} where {expected} were expected</source>
   <translation>{kind}: {articles} von {source}, wo {expected} erwartet wurden</translation>
  </message>
  <message>
   <source>{bursts} is marked, held against the {asked} days before, of which {days} could be used.</source>
   <translation>{bursts} ist gekennzeichnet, verglichen mit den {asked} Tagen davor, von denen {days} brauchbar waren.</translation>
  </message>
  <message>
   <source>Bursts and silences; Enter opens the articles of one</source>
   <translation>Ausschläge und Stillen; Enter öffnet die Artikel</translation>
  </message>
  <message>
   <source>No burst or silence in this range</source>
   <translation>Kein Ausschlag und keine Stille in diesem Zeitraum</translation>
  </message>
  <message>
   <source>{number} burst</source>
   <translation>{number} Ausschlag</translation>
  </message>
  <message>
   <source>{number} bursts</source>
   <translation>{number} Ausschläge</translation>
  </message>
  <message>
   <source>{number} silence</source>
   <translation>{number} Stille</translation>
  </message>
  <message>
   <source>{number} silences</source>
   <translation>{number} Stillen</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source>Week of {day}</source>
   <translation>Woche vom {day}</translation>
  </message>
  <message>
   <source>{number} of {all} days</source>
   <translation>{number} von {all} Tagen</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>24 Stunden</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>90 Tage</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>1 Jahr</translation>
  </message>
  <message>
   <source>Last 5 years</source>
   <translation>5 Jahre</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Von … bis …</translation>
  </message>
  <message>
   <source>Share of all articles</source>
   <translation>Anteil an allen Artikeln</translation>
  </message>
  <message>
   <source>Stories (copies once)</source>
   <translation>Geschichten (Kopien einmal)</translation>
  </message>
  <message>
   <source>Events told of</source>
   <translation>Berichtete Ereignisse</translation>
  </message>
  <message>
   <source>Articles, stories and events</source>
   <translation>Artikel, Geschichten, Ereignisse</translation>
  </message>
  <message>
   <source>Not taken apart</source>
   <translation>Nicht aufgeteilt</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Verlag</translation>
  </message>
  <message>
   <source>Kind of feed</source>
   <translation>Art des Feeds</translation>
  </message>
  <message>
   <source>Country of the feed</source>
   <translation>Land des Feeds</translation>
  </message>
  <message>
   <source>Family of publishers</source>
   <translation>Verlagsfamilie</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keiner</translation>
  </message>
  <message>
   <source>Over 3 bars</source>
   <translation>Über 3 Balken</translation>
  </message>
  <message>
   <source>Over 7 bars</source>
   <translation>Über 7 Balken</translation>
  </message>
  <message>
   <source>Over 28 bars</source>
   <translation>Über 28 Balken</translation>
  </message>
  <message>
   <source>The time before</source>
   <translation>Die Zeit davor</translation>
  </message>
  <message>
   <source>A year before</source>
   <translation>Ein Jahr davor</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Maß</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>To, that day included</source>
   <translation>Bis, dieser Tag mit</translation>
  </message>
  <message>
   <source>One bar for each</source>
   <translation>Ein Balken je</translation>
  </message>
  <message>
   <source>Draw as</source>
   <translation>Zeichnen als</translation>
  </message>
  <message>
   <source>Take apart by</source>
   <translation>Aufteilen nach</translation>
  </message>
  <message>
   <source>Shows the twelve largest parts of the first ticked topic, and the rest together</source>
   <translation>Zeigt die zwölf größten Teile des ersten angekreuzten Themas und den Rest zusammen</translation>
  </message>
  <message>
   <source>Moving average</source>
   <translation>Gleitender Mittelwert</translation>
  </message>
  <message>
   <source>Lay over it</source>
   <translation>Darüberlegen</translation>
  </message>
  <message>
   <source>A dashed line shows the same number of bars of an earlier time</source>
   <translation>Eine gestrichelte Linie zeigt gleich viele Balken einer früheren Zeit</translation>
  </message>
  <message>
   <source>Add up over time</source>
   <translation>Mit der Zeit aufsummieren</translation>
  </message>
  <message>
   <source>Mark bursts and silences</source>
   <translation>Ausschläge, Stillen zeigen</translation>
  </message>
  <message>
   <source>Mark events</source>
   <translation>Ereignisse zeigen</translation>
  </message>
  <message>
   <source>Marks launches and meetings that articles tell of, and those of your reference tables</source>
   <translation>Kennzeichnet Starts und Treffen aus Artikeln und aus Ihren Referenztabellen</translation>
  </message>
  <message>
   <source>Marks what holds far more, or far fewer, articles than the weeks before it let expect</source>
   <translation>Kennzeichnet, was weit mehr oder weniger Artikel hat, als die Wochen davor erwarten lassen</translation>
  </message>
  <message>
   <source>Stacked bars</source>
   <translation>Gestapelte Balken</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Linien</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>{events} marked, {number} of them from {tables}.</source>
   <translation>{events} gekennzeichnet, {number} davon aus {tables}.</translation>
  </message>
  <message>
   <source>{number} event is</source>
   <translation>{number} Ereignis ist</translation>
  </message>
  <message>
   <source>{number} events are</source>
   <translation>{number} Ereignisse sind</translation>
  </message>
  <message>
   <source> and {number} more</source>
   <translation> und {number} mehr</translation>
  </message>
  <message>
   <source>{events} marked.</source>
   <translation>{events} gekennzeichnet.</translation>
  </message>
  <message>
   <source>Stories</source>
   <translation>Geschichten</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>Verlag</translation>
  </message>
  <message>
   <source>kind of feed</source>
   <translation>Art des Feeds</translation>
  </message>
  <message>
   <source>country of the feed</source>
   <translation>Land des Feeds</translation>
  </message>
  <message>
   <source>what is counted</source>
   <translation>dem, was gezählt wird</translation>
  </message>
  <message>
   <source>family of publishers</source>
   <translation>Verlagsfamilie</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>All others</source>
   <translation>Alle übrigen</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}: {why}.</source>
   <translation>Das Bild konnte nicht nach {path} geschrieben werden: {why}.</translation>
  </message>
  <message>
   <source>Chart of articles by topic over time</source>
   <translation>Diagramm der Artikel nach Thema im Lauf der Zeit</translation>
  </message>
  <message>
   <source>Left, right, Home and End choose a bar, Enter opens its articles, plus and minus zoom. The Table tab holds the same numbers.</source>
   <translation>Links, rechts, Pos1 und Ende wählen einen Balken, Enter öffnet seine Artikel, Plus und Minus vergrößern. Die Tabelle hat dieselben Zahlen.</translation>
  </message>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>PNG-Bild (*.png)</translation>
  </message>
  <message>
   <source>SVG drawing (*.svg)</source>
   <translation>SVG-Zeichnung (*.svg)</translation>
  </message>
  <message>
   <source>PDF document (*.pdf)</source>
   <translation>PDF-Dokument (*.pdf)</translation>
  </message>
  <message>
   <source>CSV table (*.csv)</source>
   <translation>CSV-Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>Export the chart</source>
   <translation>Diagramm exportieren</translation>
  </message>
  <message>
   <source>The chart is in the clipboard</source>
   <translation>Das Diagramm ist in der Zwischenablage</translation>
  </message>
  <message>
   <source>The chart is in {path}</source>
   <translation>Das Diagramm ist in {path}</translation>
  </message>
  <message>
   <source>The numbers are in {path}</source>
   <translation>Die Zahlen sind in {path}</translation>
  </message>
  <message>
   <source>before you followed these feeds: only what they still listed</source>
   <translation>bevor Sie diesen Feeds folgten: nur was sie noch aufführten</translation>
  </message>
  <message>
   <source>Wirewatch was not running or had no network</source>
   <translation>Wirewatch lief nicht oder hatte kein Netz</translation>
  </message>
  <message>
   <source>feeds did not answer</source>
   <translation>Feeds antworteten nicht</translation>
  </message>
  <message>
   <source>items were missed between two visits</source>
   <translation>zwischen zwei Abrufen wurden Einträge verpasst</translation>
  </message>
  <message>
   <source>feeds brought nothing new for far longer than usual</source>
   <translation>Feeds brachten weit länger als üblich nichts Neues</translation>
  </message>
  <message>
   <source>filled by a first poll or an import</source>
   <translation>von einem ersten Abruf oder einem Import gefüllt</translation>
  </message>
  <message>
   <source>filled by undated articles that came in then</source>
   <translation>von Artikeln ohne Datum gefüllt, die da kamen</translation>
  </message>
  <message>
   <source>{number} publisher</source>
   <translation>{number} Verlag</translation>
  </message>
  <message>
   <source>{number} publishers</source>
   <translation>{number} Verlage</translation>
  </message>
  <message>
   <source>{number} story</source>
   <translation>{number} Geschichte</translation>
  </message>
  <message>
   <source>{number} stories</source>
   <translation>{number} Geschichten</translation>
  </message>
  <message>
   <source>{part} of {articles}</source>
   <translation>{part} von {articles}</translation>
  </message>
  <message>
   <source>feeds were listened to for {share} % of it</source>
   <translation>Feeds wurden {share} % davon gehört</translation>
  </message>
  <message>
   <source>week of {day}</source>
   <translation>Woche ab {day}</translation>
  </message>
  <message>
   <source>Listened to</source>
   <translation>Gehört</translation>
  </message>
  <message>
   <source>Laid over it</source>
   <translation>Darübergelegt</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importiert</translation>
  </message>
  <message>
   <source>before you followed</source>
   <translation>vor dem Folgen</translation>
  </message>
  <message>
   <source>not listened</source>
   <translation>nicht gehört</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Ansichten</translation>
  </message>
  <message>
   <source>Charts that you keep by name</source>
   <translation>Diagramme, die Sie unter einem Namen behalten</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Diese Ansicht behalten</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>This chart is kept as {name}.</source>
   <translation>Dieses Diagramm ist als {name} behalten.</translation>
  </message>
  <message>
   <source>The view {name} was deleted.</source>
   <translation>Die Ansicht {name} wurde gelöscht.</translation>
  </message>
  <message>
   <source>feeds were listened to for less than half of the time</source>
   <translation>Feeds wurden weniger als die Hälfte der Zeit gehört</translation>
  </message>
  <message>
   <source>{what} an hour</source>
   <translation>{what} je Stunde</translation>
  </message>
  <message>
   <source>{what} a day</source>
   <translation>{what} je Tag</translation>
  </message>
  <message>
   <source>{what} a week</source>
   <translation>{what} je Woche</translation>
  </message>
  <message>
   <source>{what} a month</source>
   <translation>{what} je Monat</translation>
  </message>
  <message>
   <source>One bar an hour: smaller ones would be too many to tell apart.</source>
   <translation>Ein Balken je Stunde: kleinere wären zu viele zum Unterscheiden.</translation>
  </message>
  <message>
   <source>One bar a day: smaller ones would be too many to tell apart.</source>
   <translation>Ein Balken je Tag: kleinere wären zu viele zum Unterscheiden.</translation>
  </message>
  <message>
   <source>One bar a week: smaller ones would be too many to tell apart.</source>
   <translation>Ein Balken je Woche: kleinere wären zu viele zum Unterscheiden.</translation>
  </message>
  <message>
   <source>One bar a month: smaller ones would be too many to tell apart.</source>
   <translation>Ein Balken je Monat: kleinere wären zu viele zum Unterscheiden.</translation>
  </message>
  <message>
   <source>{number} bar is</source>
   <translation>{number} Balken ist</translation>
  </message>
  <message>
   <source>{number} bars are</source>
   <translation>{number} Balken sind</translation>
  </message>
  <message>
   <source>Baseline: {asked} days asked, {usable} usable.</source>
   <translation>Grundlage: {asked} Tage gefragt, {usable} brauchbar.</translation>
  </message>
  <message>
   <source>No articles</source>
   <translation>Keine Artikel</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>The line is the mean of {number} bars, less those that are shaded.</source>
   <translation>Die Linie ist das Mittel von {number} Balken ohne die schattierten.</translation>
  </message>
  <message>
   <source>Counted by the time of publication, or of arrival where that is unknown; what a first poll or an import brought is counted too, but need not be complete.</source>
   <translation>Gezählt nach der Zeit der Veröffentlichung, oder der Ankunft, wo sie unbekannt ist; was ein erster Abruf oder ein Import brachte, zählt mit, muss aber nicht vollständig sein.</translation>
  </message>
  <message>
   <source>{number} bar</source>
   <translation>{number} Balken</translation>
  </message>
  <message>
   <source>{number} bars</source>
   <translation>{number} Balken</translation>
  </message>
  <message>
   <source>{what}, by {apart}: {range}</source>
   <translation>{what}, nach {apart}: {range}</translation>
  </message>
  <message>
   <source>One topic</source>
   <translation>Ein Thema</translation>
  </message>
  <message>
   <source>The line is the mean of {number} bars.</source>
   <translation>Die Linie ist der Mittelwert von {number} Balken.</translation>
  </message>
  <message>
   <source>Each bar adds up all before it.</source>
   <translation>Jeder Balken summiert alle vor ihm.</translation>
  </message>
  <message>
   <source>The newest part, paler or dotted, is not over yet.</source>
   <translation>Der neueste Teil, blasser oder gepunktet, ist noch nicht vorbei.</translation>
  </message>
  <message>
   <source>An article that matches several topics counts in each.</source>
   <translation>Ein Artikel, der zu mehreren Themen passt, zählt in jedem.</translation>
  </message>
  <message>
   <source>Made-up data.</source>
   <translation>Erfundene Daten.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>{value} in the time laid over it</source>
   <translation>{value} in der darübergelegten Zeit</translation>
  </message>
  <message>
   <source>{bars} shaded and left out of baselines: {why}.</source>
   <translation>{bars} schattiert, ohne Einfluss auf die Grundlage: {why}.</translation>
  </message>
  <message>
   <source>{bars} shown, {usable} usable.</source>
   <translation>{bars} gezeigt, {usable} brauchbar.</translation>
  </message>
  <message>
   <source>{topic} (version {version})</source>
   <translation>{topic} (Fassung {version})</translation>
  </message>
  <message>
   <source>{topics} at a time: the first that are ticked.</source>
   <translation>{topics} auf einmal: die ersten angekreuzten.</translation>
  </message>
  <message>
   <source>Dashed: the same number of bars from {day} on.</source>
   <translation>Gestrichelt: gleich viele Balken ab {day}.</translation>
  </message>
  <message>
   <source>{bars} shaded, {why}.</source>
   <translation>{bars} schattiert, {why}.</translation>
  </message>
  <message>
   <source>{zone} time</source>
   <translation>Zeit von {zone}</translation>
  </message>
  <message>
   <source>Please note before you go on:</source>
   <translation>Bitte beachten, bevor es weitergeht:</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>… and {feeds}</source>
   <translation>… und {feeds}</translation>
  </message>
  <message>
   <source>{number} more such feed</source>
   <translation>{number} weiterer solcher Feed</translation>
  </message>
  <message>
   <source>{number} more such feeds</source>
   <translation>{number} weitere solche Feeds</translation>
  </message>
  <message>
   <source>Articles that tell of one launch or one meeting are put together here after each poll: a line an event, with what each source says of it, word for word. Where sources disagree you see who says what, and your word wins over the program's.</source>
   <translation>Artikel über denselben Start oder dasselbe Treffen werden hier nach jedem Abruf zusammengeführt: eine Zeile je Ereignis, mit dem, was jede Quelle sagt, Wort für Wort. Wo Quellen sich widersprechen, sehen Sie, wer was sagt, und Ihr Wort gilt mehr als das des Programms.</translation>
  </message>
  <message>
   <source>No event of this kind and time. Choose others above to see more.</source>
   <translation>Kein Ereignis dieser Art und Zeit. Wählen Sie oben andere, um mehr zu sehen.</translation>
  </message>
  <message>
   <source>Launches and meetings</source>
   <translation>Starts, Treffen</translation>
  </message>
  <message>
   <source>Launches</source>
   <translation>Starts</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Treffen</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Alle Ereignisse</translation>
  </message>
  <message>
   <source>Events, the last day first; below, what sources say of the chosen one</source>
   <translation>Ereignisse, der letzte Tag zuerst; unten, was Quellen zum gewählten sagen</translation>
  </message>
  <message>
   <source>No event yet</source>
   <translation>Noch kein Ereignis</translation>
  </message>
  <message>
   <source>Kind of events</source>
   <translation>Art der Ereignisse</translation>
  </message>
  <message>
   <source>Time of events</source>
   <translation>Zeit der Ereignisse</translation>
  </message>
  <message>
   <source>Events of</source>
   <translation>Ereignisse von</translation>
  </message>
  <message>
   <source>{number} article to be read yet</source>
   <translation>{number} Artikel noch zu lesen</translation>
  </message>
  <message>
   <source>{number} articles to be read yet</source>
   <translation>{number} Artikel noch zu lesen</translation>
  </message>
  <message>
   <source>Show articles</source>
   <translation>Artikel zeigen</translation>
  </message>
  <message>
   <source>the newest {events}</source>
   <translation>die neuesten {events}</translation>
  </message>
  <message>
   <source>Accepted: {value}</source>
   <translation>Angenommen: {value}</translation>
  </message>
  <message>
   <source>Corrected: {value}</source>
   <translation>Berichtigt: {value}</translation>
  </message>
  <message>
   <source>Rejected: {value}</source>
   <translation>Abgelehnt: {value}</translation>
  </message>
  <message>
   <source>Taken back; what the program read counts: {value}</source>
   <translation>Zurückgenommen; es zählt, was das Programm las: {value}</translation>
  </message>
  <message>
   <source>{number} article is</source>
   <translation>{number} Artikel ist</translation>
  </message>
  <message>
   <source>{number} articles are</source>
   <translation>{number} Artikel sind</translation>
  </message>
  <message>
   <source>{number} events are one now, whatever comes</source>
   <translation>{number} Ereignisse sind jetzt eines, was auch kommt</translation>
  </message>
  <message>
   <source>{articles} an event of their own now</source>
   <translation>{articles} jetzt ein eigenes Ereignis</translation>
  </message>
  <message>
   <source>What each source says, a row a field; the words stand beside</source>
   <translation>Was jede Quelle sagt, eine Zeile je Feld; die Worte stehen daneben</translation>
  </message>
  <message>
   <source>How figures changed; Enter opens the article that told it so</source>
   <translation>Wie Zahlen sich änderten; Enter öffnet den Artikel dazu</translation>
  </message>
  <message>
   <source>Articles of the event; Enter opens one</source>
   <translation>Artikel des Ereignisses; Enter öffnet einen</translation>
  </message>
  <message>
   <source>What sources say</source>
   <translation>Was Quellen sagen</translation>
  </message>
  <message>
   <source>all sources</source>
   <translation>alle Quellen</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>Berichtet</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>No source tells a fact of this event that can be read by rule.</source>
   <translation>Keine Quelle nennt eine Tatsache dieses Ereignisses, die nach Regeln lesbar ist.</translation>
  </message>
  <message>
   <source>{field}: {source}</source>
   <translation>{field}: {source}</translation>
  </message>
  <message>
   <source>Changes ({number})</source>
   <translation>Änderungen ({number})</translation>
  </message>
  <message>
   <source>Articles ({number})</source>
   <translation>Artikel ({number})</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>Alle Quellen</translation>
  </message>
  <message>
   <source>, differs from what most say</source>
   <translation>, anders als die meisten</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <source>Key facts</source>
   <translation>Kernfakten</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <source>The first article came on {time}.</source>
   <translation>Der erste Artikel kam am {time}.</translation>
  </message>
  <message>
   <source>No article tells the day.</source>
   <translation>Kein Artikel nennt den Tag.</translation>
  </message>
  <message>
   <source>Who says it, and in which words; Enter opens the article there</source>
   <translation>Wer es sagt, und mit welchen Worten; Enter öffnet den Artikel dort</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Said by</source>
   <translation>Gesagt von</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Launch</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Treffen</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Launched by</source>
   <translation>Gestartet von</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Launched from</source>
   <translation>Gestartet in</translation>
  </message>
  <message>
   <source>Came down</source>
   <translation>Niedergegangen</translation>
  </message>
  <message>
   <source>Economic zone</source>
   <translation>Wirtschaftszone</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Reichweite</translation>
  </message>
  <message>
   <source>Greatest height</source>
   <translation>Größte Höhe</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>Flight time</source>
   <translation>Flugzeit</translation>
  </message>
  <message>
   <source>Outcome, as claimed</source>
   <translation>Ausgang, wie behauptet</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>Reaktion</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>innerhalb</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>außerhalb</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>geplant</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>im Gange</translation>
  </message>
  <message>
   <source>held</source>
   <translation>abgehalten</translation>
  </message>
  <message>
   <source>called off</source>
   <translation>abgesagt</translation>
  </message>
  <message>
   <source>two sides</source>
   <translation>bilateral</translation>
  </message>
  <message>
   <source>several sides</source>
   <translation>multilateral</translation>
  </message>
  <message>
   <source>success</source>
   <translation>Erfolg</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <source>intercepted</source>
   <translation>abgefangen</translation>
  </message>
  <message>
   <source>range {value}</source>
   <translation>Reichweite {value}</translation>
  </message>
  <message>
   <source>height {value}</source>
   <translation>Höhe {value}</translation>
  </message>
  <message>
   <source>{value} the economic zone</source>
   <translation>{value} der Wirtschaftszone</translation>
  </message>
  <message>
   <source>number {value}</source>
   <translation>Anzahl {value}</translation>
  </message>
  <message>
   <source>You accepted it.</source>
   <translation>Sie haben es angenommen.</translation>
  </message>
  <message>
   <source>You corrected it; the program read “{machine}”.</source>
   <translation>Sie haben es berichtigt; das Programm las „{machine}“.</translation>
  </message>
  <message>
   <source>You rejected it.</source>
   <translation>Sie haben es abgelehnt.</translation>
  </message>
  <message>
   <source>hypersonic missile</source>
   <translation>Hyperschallrakete</translation>
  </message>
  <message>
   <source>cruise missile</source>
   <translation>Marschflugkörper</translation>
  </message>
  <message>
   <source>anti-ship missile</source>
   <translation>Antischiffsrakete</translation>
  </message>
  <message>
   <source>surface-to-air missile</source>
   <translation>Flugabwehrrakete</translation>
  </message>
  <message>
   <source>anti-satellite missile</source>
   <translation>Antisatellitenrakete</translation>
  </message>
  <message>
   <source>anti-tank missile</source>
   <translation>Panzerabwehrrakete</translation>
  </message>
  <message>
   <source>ballistic missile</source>
   <translation>ballistische Rakete</translation>
  </message>
  <message>
   <source>short-range missile</source>
   <translation>Kurzstreckenrakete</translation>
  </message>
  <message>
   <source>medium-range missile</source>
   <translation>Mittelstreckenrakete</translation>
  </message>
  <message>
   <source>long-range missile</source>
   <translation>Langstreckenrakete</translation>
  </message>
  <message>
   <source>surface-to-surface missile</source>
   <translation>Boden-Boden-Rakete</translation>
  </message>
  <message>
   <source>air-to-ground missile</source>
   <translation>Luft-Boden-Rakete</translation>
  </message>
  <message>
   <source>space launch vehicle</source>
   <translation>Trägerrakete</translation>
  </message>
  <message>
   <source>rocket</source>
   <translation>Raketengeschoss</translation>
  </message>
  <message>
   <source>projectile</source>
   <translation>Geschoss</translation>
  </message>
  <message>
   <source>missile</source>
   <translation>Lenkrakete</translation>
  </message>
  <message>
   <source>Said again as {value} {unit}, which is {km} km.</source>
   <translation>Noch einmal gesagt als {value} {unit}, das sind {km} km.</translation>
  </message>
  <message>
   <source>Said again as {value} {unit}, but that is {km} km: the text contradicts itself.</source>
   <translation>Noch einmal gesagt als {value} {unit}, aber das sind {km} km: Der Text widerspricht sich.</translation>
  </message>
  <message>
   <source>{speaker}, as {source} has it</source>
   <translation>{speaker}, laut {source}</translation>
  </message>
  <message>
   <source>{articles} in {stories} from {publishers}</source>
   <translation>{articles} in {stories}, {publishers}</translation>
  </message>
  <message>
   <source>{number} independent publisher</source>
   <translation>{number} unabhängiger Verlag</translation>
  </message>
  <message>
   <source>{number} independent publishers</source>
   <translation>{number} unabhängige Verlage</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>E</source>
   <translation>O</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>{now}, not {before}</source>
   <translation>{now}, nicht {before}</translation>
  </message>
  <message>
   <source>mach {number}</source>
   <translation>Mach {number}</translation>
  </message>
  <message>
   <source>{first} – {day} {month} {year}</source>
   <translation>{first}. – {day}. {month} {year}</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>No feed yet</source>
   <translation>Noch kein Feed</translation>
  </message>
  <message>
   <source>Feeds bring the news: RSS, Atom or JSON Feed addresses. Choose from the feeds Wirewatch knows, add an address of your own, or drop an OPML file from another reader here.</source>
   <translation>Feeds bringen die Nachrichten: Adressen von RSS, Atom oder JSON Feed. Wählen Sie aus den Feeds, die Wirewatch kennt, fügen Sie eine eigene Adresse hinzu oder ziehen Sie eine OPML-Datei hierher.</translation>
  </message>
  <message>
   <source>Find a feed</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find a feed by title, folder or address</source>
   <translation>Feed nach Titel, Ordner oder Adresse suchen</translation>
  </message>
  <message>
   <source>Import feeds from OPML</source>
   <translation>Feeds aus OPML importieren</translation>
  </message>
  <message>
   <source>Export feeds as OPML</source>
   <translation>Feeds als OPML exportieren</translation>
  </message>
  <message>
   <source>Poll</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <source>OPML</source>
   <translation>OPML</translation>
  </message>
  <message>
   <source>A stored password must be entered again.</source>
   <translation>Ein gespeichertes Passwort muss neu eingegeben werden.</translation>
  </message>
  <message>
   <source>Add an address</source>
   <translation>Adresse hinzufügen</translation>
  </message>
  <message>
   <source>Feed: {name}</source>
   <translation>Feed: {name}</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <translation>{name} wird gelesen …</translation>
  </message>
  <message>
   <source>{name} removed; the articles stay in the archive.</source>
   <translation>{name} entfernt; die Artikel bleiben im Archiv.</translation>
  </message>
  <message>
   <source>Only for a server whose certificate nobody vouches for. When a poll fails because of it, what the server showed stands here.</source>
   <translation>Nur für einen Server, für dessen Zertifikat niemand bürgt. Scheitert ein Abruf daran, steht hier, was der Server zeigte.</translation>
  </message>
  <message>
   <source>The server showed a certificate that nobody vouches for. Its SHA-256 fingerprint:
{shown}
Ask whoever runs the server for theirs. Only if both are the same, trust it.</source>
   <translation>Der Server zeigte ein Zertifikat, für das niemand bürgt. Sein SHA-256-Fingerabdruck:
{shown}
Fragen Sie den Betreiber des Servers nach seinem. Nur wenn beide gleich sind, vertrauen Sie ihm.</translation>
  </message>
  <message>
   <source>The server now shows another certificate than the one you trust. Its SHA-256 fingerprint:
{shown}
Trust it only if whoever runs the server says that it is theirs; otherwise somebody may be listening in.</source>
   <translation>Der Server zeigt jetzt ein anderes Zertifikat als das vertraute. Sein SHA-256-Fingerabdruck:
{shown}
Vertrauen Sie ihm nur, wenn der Betreiber es als seines bestätigt; sonst hört vielleicht jemand mit.</translation>
  </message>
  <message>
   <source>This feed's own host may show this certificate. No other feed is concerned.</source>
   <translation>Nur der Server dieses Feeds darf dieses Zertifikat zeigen. Kein anderer Feed ist betroffen.</translation>
  </message>
  <message>
   <source>This is no fingerprint yet: it has 64 hex digits, with or without colons.</source>
   <translation>Das ist noch kein Fingerabdruck: Er hat 64 Hex-Ziffern, mit oder ohne Doppelpunkte.</translation>
  </message>
  <message>
   <source>none: certificates are checked as usual</source>
   <translation>keines: Zertifikate werden wie üblich geprüft</translation>
  </message>
  <message>
   <source>Trust the new certificate</source>
   <translation>Dem neuen Zertifikat vertrauen</translation>
  </message>
  <message>
   <source>Tick this only for a server of your own: a feed could otherwise reach into your network</source>
   <translation>Nur für einen eigenen Server ankreuzen: Ein Feed könnte sonst in Ihr Netz greifen</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Kopfzeilen</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>user name</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>addresses on this network</source>
   <translation>Adressen in diesem Netz</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <source>{number} header</source>
   <translation>{number} Kopfzeile</translation>
  </message>
  <message>
   <source>{number} headers</source>
   <translation>{number} Kopfzeilen</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <source>The last polls of this feed</source>
   <translation>Die letzten Abrufe dieses Feeds</translation>
  </message>
  <message>
   <source>Last polls</source>
   <translation>Letzte Abrufe</translation>
  </message>
  <message>
   <source>No article yet</source>
   <translation>Noch kein Artikel</translation>
  </message>
  <message>
   <source>not planned: polling is off</source>
   <translation>nicht geplant: Abrufen ist aus</translation>
  </message>
  <message>
   <source>Newest article {when}</source>
   <translation>Neuester Artikel {when}</translation>
  </message>
  <message>
   <source>last answer {status}</source>
   <translation>letzte Antwort {status}</translation>
  </message>
  <message>
   <source>last document: {held}</source>
   <translation>letztes Dokument: {held}</translation>
  </message>
  <message>
   <source>next poll {when}</source>
   <translation>nächster Abruf {when}</translation>
  </message>
  <message>
   <source>The new address was left out; nothing was saved.</source>
   <translation>Die neue Adresse wurde ausgelassen; nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http://</source>
   <translation>Die Adresse muss mit https:// oder http:// beginnen</translation>
  </message>
  <message>
   <source>Tick this for a file of this machine.</source>
   <translation>Für eine Datei dieses Rechners hier ankreuzen.</translation>
  </message>
  <message>
   <source>Its password belonged to the old address or user and was taken away: enter it again.</source>
   <translation>Sein Passwort gehörte zur alten Adresse oder zum alten Benutzer und wurde entfernt: Geben Sie es neu ein.</translation>
  </message>
  <message>
   <source>The proxy's password belonged to the old proxy and was taken away: enter that of the new one.</source>
   <translation>Das Passwort des Proxys gehörte zum alten Proxy und wurde entfernt: Geben Sie das des neuen ein.</translation>
  </message>
  <message>
   <source>Give all 64 hex digits of the fingerprint, or leave the line empty.</source>
   <translation>Alle 64 Hex-Ziffern des Fingerabdrucks angeben, oder die Zeile leer lassen.</translation>
  </message>
  <message>
   <source>From its page, slowly, and only where the site's robots.txt allows it</source>
   <translation>Von seiner Seite, langsam, und nur wo robots.txt der Website es erlaubt</translation>
  </message>
  <message>
   <source>Automatic follows how often the feed has news. What you choose holds, unless the server asks us to wait.</source>
   <translation>Automatisch folgt dem, wie oft der Feed Neues hat. Was Sie wählen, gilt, es sei denn, der Server bittet um Warten.</translation>
  </message>
  <message>
   <source>the publisher that owns it</source>
   <translation>der Verlag, dem er gehört</translation>
  </message>
  <message>
   <source>The value of {header} goes to the keyring and is not shown again.</source>
   <translation>Der Wert von {header} kommt in den Schlüsselbund und wird nicht wieder gezeigt.</translation>
  </message>
  <message>
   <source>Name of a header</source>
   <translation>Name einer Kopfzeile</translation>
  </message>
  <message>
   <source>Value of a header</source>
   <translation>Wert einer Kopfzeile</translation>
  </message>
  <message>
   <source>Remove this header</source>
   <translation>Diese Kopfzeile entfernen</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>Kopfzeile hinzufügen</translation>
  </message>
  <message>
   <source>A header needs a name, as in Accept-Language.</source>
   <translation>Ein Header braucht einen Namen, wie Accept-Language.</translation>
  </message>
  <message>
   <source>Kept in the keyring</source>
   <translation>Im Schlüsselbund</translation>
  </message>
  <message>
   <source>Give the header {name} a value, or take it out.</source>
   <translation>Geben Sie dem Header {name} einen Wert, oder nehmen Sie ihn heraus.</translation>
  </message>
  <message>
   <source>{why}. Take it out, or give another.</source>
   <translation>{why}. Nehmen Sie ihn heraus, oder geben Sie einen anderen an.</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Last result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Next poll</source>
   <translation>Nächster Abruf</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keiner</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>nicht geplant</translation>
  </message>
  <message>
   <source>The feeds are in {path}</source>
   <translation>Die Feeds stehen in {path}</translation>
  </message>
  <message>
   <source>The feeds are in {path}; {feeds} without an address on the web left out</source>
   <translation>Die Feeds stehen in {path}; {feeds} ohne Adresse im Web ausgelassen</translation>
  </message>
  <message>
   <source>a list of feeds</source>
   <translation>eine Liste von Feeds</translation>
  </message>
  <message>
   <source>{number} was known already</source>
   <translation>{number} war schon bekannt</translation>
  </message>
  <message>
   <source>{number} were known already</source>
   <translation>{number} waren schon bekannt</translation>
  </message>
  <message>
   <source>{number} was rejected</source>
   <translation>{number} wurde abgelehnt</translation>
  </message>
  <message>
   <source>{number} were rejected</source>
   <translation>{number} wurden abgelehnt</translation>
  </message>
  <message>
   <source>{feeds} added</source>
   <translation>{feeds} hinzugefügt</translation>
  </message>
  <message>
   <source>and {number} more</source>
   <translation>und {number} mehr</translation>
  </message>
  <message>
   <source>Feeds polled in this round</source>
   <translation>In dieser Runde abgerufene Feeds</translation>
  </message>
  <message>
   <source>Asking the engine …</source>
   <translation>Wird angefragt …</translation>
  </message>
  <message>
   <source>Left out or not reached: {feeds}. {most} of them: {reason}</source>
   <translation>Ausgelassen oder nicht erreicht: {feeds}. Bei {most} davon: {reason}</translation>
  </message>
  <message>
   <source>Left out or not reached: {feeds}. {reason}</source>
   <translation>Ausgelassen oder nicht erreicht: {feeds}. {reason}</translation>
  </message>
  <message>
   <source>Polling {feeds} …</source>
   <translation>{feeds} werden abgerufen …</translation>
  </message>
  <message>
   <source>{done} of {feeds} · {new} new, {flagged} flagged</source>
   <translation>{done} von {feeds} · {new} neu, {flagged} markiert</translation>
  </message>
  <message>
   <source>as for all feeds</source>
   <translation>wie für alle Feeds</translation>
  </message>
  <message>
   <source>For all feeds it is chosen in the preferences. A proxy that fails is never gone around.</source>
   <translation>Für alle Feeds wird er in den Einstellungen gewählt. Ein Proxy, der versagt, wird nie umgangen.</translation>
  </message>
  <message>
   <source>proxy.example:1080</source>
   <translation>proxy.example:1080</translation>
  </message>
  <message>
   <source>only if the proxy asks for one</source>
   <translation>nur wenn der Proxy danach fragt</translation>
  </message>
  <message>
   <source>Host and port</source>
   <translation>Host und Port</translation>
  </message>
  <message>
   <source>Proxy user</source>
   <translation>Proxy-Benutzer</translation>
  </message>
  <message>
   <source>The proxy's password needs the name of its user.</source>
   <translation>Das Passwort des Proxys braucht den Namen seines Benutzers.</translation>
  </message>
  <message>
   <source>Give the proxy's host and port, as in proxy.example:1080.</source>
   <translation>Host und Port des Proxys angeben, wie proxy.example:1080.</translation>
  </message>
  <message>
   <source>Leave the password out of the address; it has a line of its own below.</source>
   <translation>Das Passwort nicht in die Adresse schreiben; es hat unten eine eigene Zeile.</translation>
  </message>
  <message>
   <source>{name} is not saved: {why}</source>
   <translation>{name} ist nicht gespeichert: {why}</translation>
  </message>
  <message>
   <source>{name}, closed: {summary}</source>
   <translation>{name}, geschlossen: {summary}</translation>
  </message>
  <message>
   <source>{name}, closed</source>
   <translation>{name}, geschlossen</translation>
  </message>
  <message>
   <source>{name}, open</source>
   <translation>{name}, offen</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>{number} day</source>
   <translation>{number} Tag</translation>
  </message>
  <message>
   <source>{number} days</source>
   <translation>{number} Tage</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <source>This link leads elsewhere</source>
   <translation>Dieser Link führt anderswohin</translation>
  </message>
  <message>
   <source>Its words name {named}, but it leads to {host}.</source>
   <translation>Seine Worte nennen {named}, aber er führt zu {host}.</translation>
  </message>
  <message>
   <source>Marked: it belongs to {topic}</source>
   <translation>Beurteilt: gehört zu {topic}</translation>
  </message>
  <message>
   <source>Marked: it does not belong to {topic}</source>
   <translation>Beurteilt: gehört nicht zu {topic}</translation>
  </message>
  <message>
   <source>The mark for {topic} is taken back</source>
   <translation>Das Urteil zu {topic} ist zurückgenommen</translation>
  </message>
  <message>
   <source>Made-up data: this archive was written by the demo. No outlet, office or event in it is real.</source>
   <translation>Erfundene Daten: Dieses Archiv schrieb die Demo. Kein Blatt, Amt oder Ereignis darin ist echt.</translation>
  </message>
  <message>
   <source>Flagged articles an hour, by topic</source>
   <translation>Markierte Artikel je Stunde, nach Thema</translation>
  </message>
  <message>
   <source>Flagged articles a day, by topic</source>
   <translation>Markierte Artikel je Tag, nach Thema</translation>
  </message>
  <message>
   <source>Flagged articles a week, by topic</source>
   <translation>Markierte Artikel je Woche, nach Thema</translation>
  </message>
  <message>
   <source>Flagged articles a month, by topic</source>
   <translation>Markierte Artikel je Monat, nach Thema</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>{number} alert not seen yet</source>
   <translation>{number} Alarm ungesehen</translation>
  </message>
  <message>
   <source>{number} alerts not seen yet</source>
   <translation>{number} Alarme ungesehen</translation>
  </message>
  <message>
   <source>Repair the archive…</source>
   <translation>Archiv reparieren…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen…</translation>
  </message>
  <message>
   <source>Click a bar to open its articles</source>
   <translation>Ein Klick auf einen Balken öffnet seine Artikel</translation>
  </message>
  <message>
   <source>expectations rest on {usable} of the last {asked} days</source>
   <translation>die Erwartungen beruhen auf {usable} der letzten {asked} Tage</translation>
  </message>
  <message>
   <source>No new alert</source>
   <translation>Kein neuer Alarm</translation>
  </message>
  <message>
   <source>No feeds yet: add some to keep this up to date</source>
   <translation>Noch keine Feeds: Fügen Sie welche hinzu, damit hier Neues steht</translation>
  </message>
  <message>
   <source>{number} needs attention</source>
   <translation>{number} auffällig</translation>
  </message>
  <message>
   <source>{number} need attention</source>
   <translation>{number} auffällig</translation>
  </message>
  <message>
   <source>not polled yet</source>
   <translation>noch nicht abgerufen</translation>
  </message>
  <message>
   <source>polling is off</source>
   <translation>Abrufen ist aus</translation>
  </message>
  <message>
   <source>Nothing is watched yet</source>
   <translation>Noch wird nichts beobachtet</translation>
  </message>
  <message>
   <source>Wirewatch reads news feeds, flags the articles that match your topics and counts them. Choose where the news comes from and what to look for; the first articles are here within a minute.</source>
   <translation>Wirewatch liest Nachrichten-Feeds, markiert die Artikel, die zu Ihren Themen passen, und zählt sie. Wählen Sie, woher die Nachrichten kommen und wonach gesucht wird; die ersten Artikel sind in einer Minute da.</translation>
  </message>
  <message>
   <source>The archive cannot be read</source>
   <translation>Das Archiv kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>Opens the feeds page</source>
   <translation>Öffnet die Seite der Feeds</translation>
  </message>
  <message>
   <source>Opens the alerts page</source>
   <translation>Öffnet die Seite der Alarme</translation>
  </message>
  <message>
   <source>{why}

A repair puts what is damaged aside and saves what can be read of it; a backup brings back how it was.</source>
   <translation>{why}

Eine Reparatur legt Beschädigtes beiseite und rettet, was davon lesbar ist; eine Sicherung bringt zurück, wie es war.</translation>
  </message>
  <message>
   <source>Newest flags</source>
   <translation>Neueste Markierungen</translation>
  </message>
  <message>
   <source>hatched: not to be compared, point at one to see why</source>
   <translation>schraffiert: nicht vergleichbar, zeigen Sie darauf für den Grund</translation>
  </message>
  <message>
   <source>{feeds}, all well</source>
   <translation>{feeds}, alles in Ordnung</translation>
  </message>
  <message>
   <source>last polled {when}</source>
   <translation>abgerufen {when}</translation>
  </message>
  <message>
   <source>next due {when}</source>
   <translation>nächster {when}</translation>
  </message>
  <message>
   <source>Choose feeds and topics</source>
   <translation>Feeds und Themen wählen</translation>
  </message>
  <message>
   <source>Add one feed</source>
   <translation>Einen Feed hinzufügen</translation>
  </message>
  <message>
   <source>Show the last {time}</source>
   <translation>Die letzten {time} zeigen</translation>
  </message>
  <message>
   <source>Flagged articles by topic over time</source>
   <translation>Markierte Artikel nach Thema im Lauf der Zeit</translation>
  </message>
  <message>
   <source>Left and right choose a bar, Enter opens its articles</source>
   <translation>Links und rechts wählen einen Balken, Enter öffnet seine Artikel</translation>
  </message>
  <message>
   <source>{when}: {topics} of {number} articles</source>
   <translation>{when}: {topics} von {number} Artikeln</translation>
  </message>
  <message>
   <source>24 h</source>
   <translation>24 h</translation>
  </message>
  <message>
   <source>7 d</source>
   <translation>7 T</translation>
  </message>
  <message>
   <source>30 d</source>
   <translation>30 T</translation>
  </message>
  <message>
   <source>1 y</source>
   <translation>1 J</translation>
  </message>
  <message>
   <source>(no title)</source>
   <translation>(ohne Titel)</translation>
  </message>
  <message>
   <source>Articles that match a topic will stand here, newest first.</source>
   <translation>Artikel, die zu einem Thema passen, stehen dann hier, die neuesten zuerst.</translation>
  </message>
  <message>
   <source>Expected: the topic's share of all articles on the 56 days before ({number} of them could be used), of the articles of today so far</source>
   <translation>Erwartet: der Anteil des Themas an allen Artikeln der 56 Tage davor ({number} davon brauchbar), von den Artikeln bis jetzt heute</translation>
  </message>
  <message>
   <source>too early to say what is usual</source>
   <translation>zu früh, um das Übliche zu kennen</translation>
  </message>
  <message>
   <source>none expected</source>
   <translation>keine erwartet</translation>
  </message>
  <message>
   <source>under 1 expected by now</source>
   <translation>unter 1 bisher erwartet</translation>
  </message>
  <message>
   <source>{number} day is</source>
   <translation>{number} Tag ist</translation>
  </message>
  <message>
   <source>{number} days are</source>
   <translation>{number} Tage sind</translation>
  </message>
  <message>
   <source>Opens the articles of this topic</source>
   <translation>Öffnet die Artikel dieses Themas</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>Neues Thema</translation>
  </message>
  <message>
   <source>Say in words what to look for</source>
   <translation>Mit Worten sagen, wonach gesucht wird</translation>
  </message>
  <message>
   <source>burst</source>
   <translation>Ausschlag</translation>
  </message>
  <message>
   <source>{number} expected by now</source>
   <translation>{number} bisher erwartet</translation>
  </message>
  <message>
   <source>{number} today</source>
   <translation>{number} heute</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>A burst: at least twice what was expected, and more than chance explains</source>
   <translation>Ein Ausschlag: mindestens doppelt so viel wie erwartet und mehr, als der Zufall erklärt</translation>
  </message>
  <message>
   <source>What is usual shows when 14 days were listened to; {days} known so far.</source>
   <translation>Was üblich ist, zeigt sich nach 14 gehörten Tagen; {days} bisher bekannt.</translation>
  </message>
  <message>
   <source>No flagged article yet</source>
   <translation>Noch kein markierter Artikel</translation>
  </message>
  <message>
   <source>Kept in the system's keyring, never in the archive</source>
   <translation>Im Schlüsselbund des Systems, nie im Archiv</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Take the stored password out of the keyring when you save</source>
   <translation>Beim Speichern das Passwort aus dem Schlüsselbund nehmen</translation>
  </message>
  <message>
   <source>taken away when you save</source>
   <translation>wird beim Speichern entfernt</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Forget what is stored: {name}</source>
   <translation>Gespeichertes vergessen: {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>ohne Datum</translation>
  </message>
  <message>
   <source>{number} time</source>
   <translation>{number} Mal</translation>
  </message>
  <message>
   <source>{number} times</source>
   <translation>{number} Mal</translation>
  </message>
  <message>
   <source>published</source>
   <translation>veröffentlicht</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>zuerst gesehen</translation>
  </message>
  <message>
   <source>came with the first reading of its feed or an import</source>
   <translation>kam beim ersten Lesen seines Feeds oder einem Import</translation>
  </message>
  <message>
   <source>one of very many that its feed brought at once</source>
   <translation>einer von sehr vielen, die sein Feed auf einmal brachte</translation>
  </message>
  <message>
   <source>Choose an article to read it here.
J and K go through the list.</source>
   <translation>Wählen Sie einen Artikel, um ihn hier zu lesen.
J und K gehen durch die Liste.</translation>
  </message>
  <message>
   <source>first seen {when}</source>
   <translation>zuerst gesehen {when}</translation>
  </message>
  <message>
   <source>free part of its page</source>
   <translation>frei gezeigter Teil seiner Seite</translation>
  </message>
  <message>
   <source>whole text from its page</source>
   <translation>ganzer Text von seiner Seite</translation>
  </message>
  <message>
   <source>first by {who}</source>
   <translation>zuerst von {who}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>Stern entfernen</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Stern</translation>
  </message>
  <message>
   <source>Note and tags saved</source>
   <translation>Notiz und Schlagwörter gespeichert</translation>
  </message>
  <message>
   <source>Citation copied</source>
   <translation>Zitat kopiert</translation>
  </message>
  <message>
   <source>Select words of the article first</source>
   <translation>Wählen Sie zuerst Wörter des Artikels</translation>
  </message>
  <message>
   <source>edited {times}, last {when}</source>
   <translation>{times} bearbeitet, zuletzt {when}</translation>
  </message>
  <message>
   <source>all of these</source>
   <translation>all dies</translation>
  </message>
  <message>
   <source>any of these</source>
   <translation>eines davon</translation>
  </message>
  <message>
   <source>met: {clause}</source>
   <translation>erfüllt: {clause}</translation>
  </message>
  <message>
   <source>not met: {clause}</source>
   <translation>nicht erfüllt: {clause}</translation>
  </message>
  <message>
   <source>Clauses of the query, met or not met</source>
   <translation>Teile der Anfrage, erfüllt oder nicht</translation>
  </message>
  <message>
   <source>and 1 other choice, not met</source>
   <translation>und 1 andere Wahl, nicht erfüllt</translation>
  </message>
  <message>
   <source>and {number} other choices, not met</source>
   <translation>und {number} andere Wahlen, nicht erfüllt</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>{clause}, found {words}</source>
   <translation>{clause}, gefunden {words}</translation>
  </message>
  <message>
   <source>Show in the ledger what each source says</source>
   <translation>Im Verzeichnis zeigen, was jede Quelle sagt</translation>
  </message>
  <message>
   <source>{kind}: {articles} tell of it</source>
   <translation>{kind}: {articles} berichten davon</translation>
  </message>
  <message>
   <source>a flag, because everything from this feed counts for it</source>
   <translation>eine Markierung, denn alles aus diesem Feed zählt dafür</translation>
  </message>
  <message>
   <source>{number} clause</source>
   <translation>{number} Teil</translation>
  </message>
  <message>
   <source>{number} clauses</source>
   <translation>{number} Teile</translation>
  </message>
  <message>
   <source>A flag takes a word in the title.</source>
   <translation>Eine Markierung braucht ein Wort im Titel.</translation>
  </message>
  <message>
   <source>A flag takes a word in the title or the first 60 words.</source>
   <translation>Eine Markierung braucht ein Wort im Titel oder in den ersten 60 Wörtern.</translation>
  </message>
  <message>
   <source>Not judged: {words} in the left-out block “{block}”</source>
   <translation>Nicht beurteilt: {words} im ausgelassenen Block „{block}“</translation>
  </message>
  <message>
   <source>{topic}, version {version}: {verdict}</source>
   <translation>{topic}, Fassung {version}: {verdict}</translation>
  </message>
  <message>
   <source>a flag</source>
   <translation>eine Markierung</translation>
  </message>
  <message>
   <source>only a mention</source>
   <translation>nur eine Erwähnung</translation>
  </message>
  <message>
   <source>a match, but its score is too low</source>
   <translation>ein Treffer, aber sein Wert ist zu klein</translation>
  </message>
  <message>
   <source>Score {score}: {parts}.</source>
   <translation>Wert {score}: {parts}.</translation>
  </message>
  <message>
   <source>no match; {clauses} would have to change</source>
   <translation>kein Treffer; {clauses} müssten anders sein</translation>
  </message>
  <message>
   <source>The flag that stands was made by version {version}.</source>
   <translation>Die geltende Markierung machte Fassung {version}.</translation>
  </message>
  <message>
   <source>{points} for {what}</source>
   <translation>{points} für {what}</translation>
  </message>
  <message>
   <source>A flag takes {score}.</source>
   <translation>Eine Markierung braucht {score}.</translation>
  </message>
  <message>
   <source>and {blocks}</source>
   <translation>und {blocks}</translation>
  </message>
  <message>
   <source>{number} more block</source>
   <translation>{number} weiterer Block</translation>
  </message>
  <message>
   <source>{number} more blocks</source>
   <translation>{number} weitere Blöcke</translation>
  </message>
  <message>
   <source>{why} Wirewatch tries again by itself {when}.</source>
   <translation>{why} Wirewatch versucht es von selbst wieder: {when}.</translation>
  </message>
  <message>
   <source>{why} Wirewatch tries again by itself soon.</source>
   <translation>{why} Wirewatch versucht es bald von selbst wieder.</translation>
  </message>
  <message>
   <source>Getting the page …</source>
   <translation>Seite wird geholt …</translation>
  </message>
  <message>
   <source>There is no more text of this article to get</source>
   <translation>Von diesem Artikel gibt es keinen weiteren Text zu holen</translation>
  </message>
  <message>
   <source>{number} blocks ignored: they stand around the article, so no topic looks at them</source>
   <translation>{number} Blöcke ignoriert: Sie stehen um den Artikel, darum sieht kein Thema sie an</translation>
  </message>
  <message>
   <source>1 block ignored: it stands around the article, so no topic looks at it</source>
   <translation>1 Block ignoriert: Er steht um den Artikel, darum sieht kein Thema ihn an</translation>
  </message>
  <message>
   <source>Your note on this article</source>
   <translation>Ihre Notiz zu diesem Artikel</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>tags, separated by commas</source>
   <translation>Schlagwörter, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>Loading the pictures …</source>
   <translation>Die Bilder werden geladen …</translation>
  </message>
  <message>
   <source>No picture came.</source>
   <translation>Es kam kein Bild.</translation>
  </message>
  <message>
   <source>Load {number} pictures</source>
   <translation>{number} Bilder laden</translation>
  </message>
  <message>
   <source>{pictures} did not come</source>
   <translation>{pictures} nicht gekommen</translation>
  </message>
  <message>
   <source>{number} picture</source>
   <translation>{number} Bild</translation>
  </message>
  <message>
   <source>{number} pictures</source>
   <translation>{number} Bilder</translation>
  </message>
  <message>
   <source>Fetched {when} from {address}: {what}, {size} bytes, SHA-256 {digest}</source>
   <translation>Abgerufen {when} von {address}: {what}, {size} Bytes, SHA-256 {digest}</translation>
  </message>
  <message>
   <source>Fetched {when} from {address}, after {redirects}: {what}, {size} bytes, SHA-256 {digest}</source>
   <translation>Abgerufen {when} von {address}, nach {redirects}: {what}, {size} Bytes, SHA-256 {digest}</translation>
  </message>
  <message>
   <source>{number} redirect</source>
   <translation>{number} Weiterleitung</translation>
  </message>
  <message>
   <source>{number} redirects</source>
   <translation>{number} Weiterleitungen</translation>
  </message>
  <message>
   <source>{fetched} ({earlier} before its last edit)</source>
   <translation>{fetched} ({earlier} vor der letzten Änderung)</translation>
  </message>
  <message>
   <source>Save as fetched</source>
   <translation>Wie abgerufen speichern</translation>
  </message>
  <message>
   <source>the whole document it stood in</source>
   <translation>das ganze Dokument, in dem es stand</translation>
  </message>
  <message>
   <source>its item</source>
   <translation>sein Eintrag</translation>
  </message>
  <message>
   <source>Kept as fetched</source>
   <translation>Wie abgerufen aufbewahrt</translation>
  </message>
  <message>
   <source>Nothing of this article is kept as it was fetched: only items of flagged articles are that their feed listed then or at the next poll, none of an import, and none when the preferences say so.</source>
   <translation>Von diesem Artikel ist nichts so aufgehoben, wie es abgerufen wurde: nur Einträge markierter Artikel, die ihr Feed da oder bei der nächsten Abfrage aufführte, keine aus einem Import und keine, wenn die Einstellungen es so wollen.</translation>
  </message>
  <message>
   <source>Time, address and SHA-256 copied</source>
   <translation>Zeit, Adresse und SHA-256 kopiert</translation>
  </message>
  <message>
   <source>Text copied as it was fetched</source>
   <translation>Text wie abgerufen kopiert</translation>
  </message>
  <message>
   <source>{number} earlier one</source>
   <translation>{number} früherer</translation>
  </message>
  <message>
   <source>{number} earlier ones</source>
   <translation>{number} frühere</translation>
  </message>
  <message>
   <source>Saved {size} bytes as fetched</source>
   <translation>{size} Bytes gespeichert, wie abgerufen</translation>
  </message>
  <message>
   <source>Article text</source>
   <translation>Text des Artikels</translation>
  </message>
  <message>
   <source>New topic from the selected words</source>
   <translation>Neues Thema aus den gewählten Wörtern</translation>
  </message>
  <message>
   <source>The feed gave only this headline.</source>
   <translation>Der Feed gab nur diese Überschrift.</translation>
  </message>
  <message>
   <source>{gone} struck out went away, {new} underlined came in</source>
   <translation>{gone} durchgestrichen fielen weg, {new} unterstrichen kamen dazu</translation>
  </message>
  <message>
   <source>Nothing that is read differs: only spaces or marks did</source>
   <translation>Nichts Lesbares ist anders: nur Leerzeichen oder Zeichen</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>Frühere Fassung</translation>
  </message>
  <message>
   <source>What changed since the earlier version</source>
   <translation>Was sich seit der früheren Fassung geändert hat</translation>
  </message>
  <message>
   <source>What changed since</source>
   <translation>Was sich geändert hat seit</translation>
  </message>
  <message>
   <source>This article was not edited since it was first seen</source>
   <translation>Dieser Artikel wurde seit dem ersten Sehen nicht bearbeitet</translation>
  </message>
  <message>
   <source>{number} passage</source>
   <translation>{number} Stelle</translation>
  </message>
  <message>
   <source>{number} passages</source>
   <translation>{number} Stellen</translation>
  </message>
  <message>
   <source>its query takes too many steps on this article; whether it matches is not known</source>
   <translation>seine Abfrage braucht bei diesem Artikel zu viele Schritte; ob sie zutrifft, ist nicht bekannt</translation>
  </message>
  <message>
   <source>matched by other parts of the article</source>
   <translation>von anderen Teilen des Artikels getroffen</translation>
  </message>
  <message>
   <source>everything from this feed counts for it</source>
   <translation>alles aus diesem Feed zählt dafür</translation>
  </message>
  <message>
   <source>matched {words}</source>
   <translation>getroffen von {words}</translation>
  </message>
  <message>
   <source>Why flagged</source>
   <translation>Warum markiert</translation>
  </message>
  <message>
   <source>Why not …</source>
   <translation>Warum nicht …</translation>
  </message>
  <message>
   <source>Ask what a topic says of this article, clause by clause</source>
   <translation>Fragen, was ein Thema zu diesem Artikel sagt, Teil für Teil</translation>
  </message>
  <message>
   <source>Show this topic</source>
   <translation>Dieses Thema zeigen</translation>
  </message>
  <message>
   <source>mention: </source>
   <translation>Erwähnung: </translation>
  </message>
  <message>
   <source>Clauses</source>
   <translation>Teile</translation>
  </message>
  <message>
   <source>Show every clause of the topic's query, met or not</source>
   <translation>Jeden Teil der Anfrage zeigen, erfüllt oder nicht</translation>
  </message>
  <message>
   <source>No topic flags this article</source>
   <translation>Kein Thema markiert diesen Artikel</translation>
  </message>
  <message>
   <source>No topic flags this article; ask one why not (W), then say whether it belongs</source>
   <translation>Kein Thema markiert diesen Artikel; fragen Sie eines warum nicht (W) und sagen Sie dann, ob er dazugehört</translation>
  </message>
  <message>
   <source>Topic {topic}, version {version}</source>
   <translation>Thema {topic}, Fassung {version}</translation>
  </message>
  <message>
   <source>Clauses of {topic}</source>
   <translation>Teile von {topic}</translation>
  </message>
  <message>
   <source>it also says {words}</source>
   <translation>es sagt auch {words}</translation>
  </message>
  <message>
   <source>and {number} more topics</source>
   <translation>und {number} weitere Themen</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Ruhe von</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Ruhe bis</translation>
  </message>
  <message>
   <source>until</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>Quiet all day on</source>
   <translation>Den ganzen Tag Ruhe am</translation>
  </message>
  <message>
   <source>Quiet on {day}</source>
   <translation>Ruhe am {day}</translation>
  </message>
  <message>
   <source>The article belongs to the topic (Y); again to take it back</source>
   <translation>Der Artikel gehört zum Thema (Y); noch einmal nimmt es zurück</translation>
  </message>
  <message>
   <source>The article does not belong to the topic (X); again to take it back</source>
   <translation>Der Artikel gehört nicht zum Thema (X); noch einmal nimmt es zurück</translation>
  </message>
  <message>
   <source>✓ Right</source>
   <translation>✓ Richtig</translation>
  </message>
  <message>
   <source>✗ Wrong</source>
   <translation>✗ Falsch</translation>
  </message>
  <message>
   <source>✓ Belongs</source>
   <translation>✓ Gehört dazu</translation>
  </message>
  <message>
   <source>✗ Does not belong</source>
   <translation>✗ Gehört nicht dazu</translation>
  </message>
  <message>
   <source>Flag of {topic} is right</source>
   <translation>Markierung von {topic} ist richtig</translation>
  </message>
  <message>
   <source>Flag of {topic} is wrong</source>
   <translation>Markierung von {topic} ist falsch</translation>
  </message>
  <message>
   <source>Belongs to {topic}</source>
   <translation>Gehört zu {topic}</translation>
  </message>
  <message>
   <source>Does not belong to {topic}</source>
   <translation>Gehört nicht zu {topic}</translation>
  </message>
  <message>
   <source>words in the title</source>
   <translation>Wörter im Titel</translation>
  </message>
  <message>
   <source>words in the lead</source>
   <translation>Wörter am Anfang</translation>
  </message>
  <message>
   <source>a summit or state visit in the title</source>
   <translation>Gipfel oder Staatsbesuch im Titel</translation>
  </message>
  <message>
   <source>the word summit in the title</source>
   <translation>das Wort Gipfel im Titel</translation>
  </message>
  <message>
   <source>a summit or state visit in the lead</source>
   <translation>Gipfel oder Staatsbesuch am Anfang</translation>
  </message>
  <message>
   <source>leaders of two countries in the title</source>
   <translation>Führer zweier Länder im Titel</translation>
  </message>
  <message>
   <source>leaders of two countries</source>
   <translation>Führer zweier Länder</translation>
  </message>
  <message>
   <source>leaders of two countries, and a word for meeting or visiting</source>
   <translation>Führer zweier Länder und ein Wort für Treffen oder Besuch</translation>
  </message>
  <message>
   <source>a leader close to a word for meeting</source>
   <translation>einen Führer nah bei einem Wort für Treffen</translation>
  </message>
  <message>
   <source>leaders of many countries close to a word for meeting</source>
   <translation>Führer vieler Länder nah bei einem Wort für Treffen</translation>
  </message>
  <message>
   <source>two leaders close to a word for meeting</source>
   <translation>zwei Führer nah bei einem Wort für Treffen</translation>
  </message>
  <message>
   <source>a leader abroad, in the title</source>
   <translation>einen Führer im Ausland, im Titel</translation>
  </message>
  <message>
   <source>a leader abroad, in the lead</source>
   <translation>einen Führer im Ausland, am Anfang</translation>
  </message>
  <message>
   <source>a forum of leaders</source>
   <translation>ein Forum von Führern</translation>
  </message>
  <message>
   <source>a forum and a leader or a meeting</source>
   <translation>ein Forum und einen Führer oder ein Treffen</translation>
  </message>
  <message>
   <source>an office or a leader</source>
   <translation>ein Amt oder einen Führer</translation>
  </message>
  <message>
   <source>a summit in or with a country</source>
   <translation>einen Gipfel in oder mit einem Land</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>einen Anruf</translation>
  </message>
  <message>
   <source>ministers, envoys and others in the title</source>
   <translation>Minister, Gesandte und andere im Titel</translation>
  </message>
  <message>
   <source>ministers, envoys and others in the lead</source>
   <translation>Minister, Gesandte und andere am Anfang</translation>
  </message>
  <message>
   <source>sport, mountains or companies in the title</source>
   <translation>Sport, Berge oder Firmen im Titel</translation>
  </message>
  <message>
   <source>sport, mountains or companies in the lead</source>
   <translation>Sport, Berge oder Firmen am Anfang</translation>
  </message>
  <message>
   <source>All alerts</source>
   <translation>Alle Alarme</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <source>Hold alerts back for a while; they are summed up afterwards</source>
   <translation>Alarme eine Weile zurückhalten; danach werden sie zusammengefasst</translation>
  </message>
  <message>
   <source>{alerts} wait for {time}.</source>
   <translation>{alerts} warten für {time}.</translation>
  </message>
  <message>
   <source>{alerts} are told again.</source>
   <translation>{alerts} werden wieder gemeldet.</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>eine Stunde</translation>
  </message>
  <message>
   <source>Alerts of {topic}</source>
   <translation>Alarme von {topic}</translation>
  </message>
  <message>
   <source>Snoozed until {when}</source>
   <translation>Zurückgestellt bis {when}</translation>
  </message>
  <message>
   <source>{number} hours</source>
   <translation>{number} Stunden</translation>
  </message>
  <message>
   <source>{number} minutes</source>
   <translation>{number} Minuten</translation>
  </message>
  <message>
   <source>Copies of one text in many papers, and its later versions, are put together here after each poll, with who had it first and how many independent publishers have it. Nothing is deleted: every article stays in the list of articles.</source>
   <translation>Kopien eines Textes in vielen Blättern und seine späteren Fassungen werden hier nach jedem Abruf zusammengeführt, mit dem, wer ihn zuerst hatte und wie viele unabhängige Verlage ihn haben. Nichts wird gelöscht: Jeder Artikel bleibt in der Liste der Artikel.</translation>
  </message>
  <message>
   <source>No story has copies in this list. Untick “Only with copies” to see those that stand alone.</source>
   <translation>Keine Geschichte dieser Liste hat Kopien. „Nur mit Kopien“ abwählen, um einzelne zu sehen.</translation>
  </message>
  <message>
   <source>{articles} from {publishers}; {first} had it first.</source>
   <translation>{articles}, {publishers}; zuerst bei {first}.</translation>
  </message>
  <message>
   <source>Stories, the one that moved last first; Enter opens its first article</source>
   <translation>Geschichten, die zuletzt bewegte zuerst; Enter öffnet ihren ersten Artikel</translation>
  </message>
  <message>
   <source>Articles of the story, each below what it was taken from</source>
   <translation>Artikel der Geschichte, jeder unter dem, woraus er stammt</translation>
  </message>
  <message>
   <source>No story yet</source>
   <translation>Noch keine Geschichte</translation>
  </message>
  <message>
   <source>Stories of</source>
   <translation>Geschichten von</translation>
  </message>
  <message>
   <source>Only with copies</source>
   <translation>Nur mit Kopien</translation>
  </message>
  <message>
   <source>This story is no longer in the archive.</source>
   <translation>Diese Geschichte ist nicht mehr im Archiv.</translation>
  </message>
  <message>
   <source>the newest {stories}</source>
   <translation>die neuesten {stories}</translation>
  </message>
  <message>
   <source>{number} articles are still being grouped</source>
   <translation>{number} Artikel werden noch gruppiert</translation>
  </message>
  <message>
   <source>first</source>
   <translation>zuerst</translation>
  </message>
  <message>
   <source>same text</source>
   <translation>gleicher Text</translation>
  </message>
  <message>
   <source>later version</source>
   <translation>spätere Fassung</translation>
  </message>
  <message>
   <source>same headline</source>
   <translation>gleicher Titel</translation>
  </message>
  <message>
   <source>Last article</source>
   <translation>Letzter Artikel</translation>
  </message>
  <message>
   <source>First had by</source>
   <translation>Zuerst bei</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Geschichte</translation>
  </message>
  <message>
   <source>After the first</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Das ist</translation>
  </message>
  <message>
   <source>Seen after</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <source>Alerted after</source>
   <translation>Gemeldet</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message>
   <source>No topic yet</source>
   <translation>Noch kein Thema</translation>
  </message>
  <message>
   <source>A topic says in words what to look for. Articles that match are flagged, counted and, if you like, announced. Begin with one that Wirewatch brings, or with your own words.</source>
   <translation>Ein Thema sagt in Worten, wonach gesucht wird. Passende Artikel werden markiert, gezählt und, wenn Sie wollen, gemeldet. Beginnen Sie mit einem mitgebrachten oder mit eigenen Worten.</translation>
  </message>
  <message>
   <source>Empty topic</source>
   <translation>Leeres Thema</translation>
  </message>
  <message>
   <source>{topic} removed with its flags; the articles stay.</source>
   <translation>{topic} mit Markierungen entfernt; die Artikel bleiben.</translation>
  </message>
  <message>
   <source>new topic</source>
   <translation>neues Thema</translation>
  </message>
  <message>
   <source>Topic: {name}</source>
   <translation>Thema: {name}</translation>
  </message>
  <message>
   <source>Missile launches and summits</source>
   <translation>Raketenstarts und Gipfeltreffen</translation>
  </message>
  <message>
   <source>Like the shipped topic “{topic}”</source>
   <translation>Wie das mitgelieferte Thema „{topic}“</translation>
  </message>
  <message>
   <source>Copy of “{topic}”</source>
   <translation>Kopie von „{topic}“</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (Kopie)</translation>
  </message>
  <message>
   <source>Articles that each part finds by itself; choose one to see it in the query.</source>
   <translation>Artikel, die jeder Teil für sich findet; einen wählen, um ihn in der Anfrage zu sehen.</translation>
  </message>
  <message>
   <source>Stopped; the clauses that were counted by then stand here.</source>
   <translation>Angehalten; bis dahin gezählte Teile stehen hier.</translation>
  </message>
  <message>
   <source>Each part of the query stands here with the number of articles that it finds by itself.</source>
   <translation>Jeder Teil der Anfrage steht hier mit der Zahl der Artikel, die er für sich findet.</translation>
  </message>
  <message>
   <source>The archive holds no article yet to count in.</source>
   <translation>Das Archiv hat noch keinen Artikel zum Zählen.</translation>
  </message>
  <message>
   <source>Clauses of the query and the articles each finds</source>
   <translation>Teile der Anfrage und die Artikel, die jeder findet</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>Wird gezählt …</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>{clause}, {number} articles</source>
   <translation>{clause}, {number} Artikel</translation>
  </message>
  <message>
   <source>{advice} ({number} more under Clauses)</source>
   <translation>{advice} ({number} weitere unter „Teile“)</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>Benachrichtigen</translation>
  </message>
  <message>
   <source>Raise alerts for this topic</source>
   <translation>Alarme für dieses Thema auslösen</translation>
  </message>
  <message>
   <source>no alerts</source>
   <translation>keine Alarme</translation>
  </message>
  <message>
   <source>When the query is changed and can be understood, the articles that saving would add or drop stand here.</source>
   <translation>Ist die Anfrage geändert und verständlich, stehen hier die Artikel, die beim Speichern dazukämen oder wegfielen.</translation>
  </message>
  <message>
   <source>+{gained} −{lost} articles</source>
   <translation>+{gained} −{lost} Artikel</translation>
  </message>
  <message>
   <source>Trying it on the archive: {judged} of {articles}, so far {change}</source>
   <translation>Wird am Archiv erprobt: {judged} von {articles}, bisher {change}</translation>
  </message>
  <message>
   <source>+{gained} −{lost} articles flagged, +{came} −{went} mentions</source>
   <translation>+{gained} −{lost} Artikel markiert, +{came} −{went} Erwähnungen</translation>
  </message>
  <message>
   <source>All of them, newest first.</source>
   <translation>Alle, die neuesten zuerst.</translation>
  </message>
  <message>
   <source>Saving makes version {version}: the same articles are flagged</source>
   <translation>Speichern macht Fassung {version}: dieselben Artikel sind markiert</translation>
  </message>
  <message>
   <source>Trying it on the archive …</source>
   <translation>Wird am Archiv erprobt …</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Articles that saving would add or drop</source>
   <translation>Artikel, die beim Speichern dazukämen oder wegfielen</translation>
  </message>
  <message>
   <source>The same articles are flagged.</source>
   <translation>Dieselben Artikel sind markiert.</translation>
  </message>
  <message>
   <source>No difference so far.</source>
   <translation>Bisher kein Unterschied.</translation>
  </message>
  <message>
   <source>Saving makes version {version}: {change}</source>
   <translation>Speichern macht Fassung {version}: {change}</translation>
  </message>
  <message>
   <source>minus</source>
   <translation>minus</translation>
  </message>
  <message>
   <source>− lost, right</source>
   <translation>− verloren, richtig</translation>
  </message>
  <message>
   <source>+ added, wrong</source>
   <translation>+ neu, falsch</translation>
  </message>
  <message>
   <source>+ added</source>
   <translation>+ dazu</translation>
  </message>
  <message>
   <source>− dropped</source>
   <translation>− weg</translation>
  </message>
  <message>
   <source>+ mention</source>
   <translation>+ Erwähnung</translation>
  </message>
  <message>
   <source>− mention</source>
   <translation>− Erwähnung</translation>
  </message>
  <message>
   <source>The newest {shown} of {whole}.</source>
   <translation>Die neuesten {shown} von {whole}.</translation>
  </message>
  <message>
   <source>Only the spelling is another; the query means the same. Saving changes nothing: version {version} stays.</source>
   <translation>Nur anders geschrieben; die Anfrage bedeutet dasselbe. Speichern ändert nichts: Fassung {version} bleibt.</translation>
  </message>
  <message>
   <source>{words} (stopped)</source>
   <translation>{words} (angehalten)</translation>
  </message>
  <message>
   <source>plus</source>
   <translation>plus</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>blau</translation>
  </message>
  <message>
   <source>vermilion</source>
   <translation>zinnoberrot</translation>
  </message>
  <message>
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <source>pink</source>
   <translation>rosa</translation>
  </message>
  <message>
   <source>orange</source>
   <translation>orange</translation>
  </message>
  <message>
   <source>sky blue</source>
   <translation>himmelblau</translation>
  </message>
  <message>
   <source>purple</source>
   <translation>violett</translation>
  </message>
  <message>
   <source>dark green</source>
   <translation>dunkelgrün</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rot</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>gelb</translation>
  </message>
  <message>
   <source>of its own</source>
   <translation>eigene</translation>
  </message>
  <message>
   <source>Colour {name}</source>
   <translation>Farbe {name}</translation>
  </message>
  <message>
   <source>{colour}: the next free colour</source>
   <translation>{colour}: die nächste freie Farbe</translation>
  </message>
  <message>
   <source>Say what to look for: the query is empty.</source>
   <translation>Sagen Sie, wonach gesucht wird: Die Abfrage ist leer.</translation>
  </message>
  <message>
   <source>Give the topic a title.</source>
   <translation>Geben Sie dem Thema einen Titel.</translation>
  </message>
  <message>
   <source>The short name must begin with a letter and hold only a-z, 0-9 and hyphens.</source>
   <translation>Der Kurzname muss mit einem Buchstaben beginnen und darf nur a-z, 0-9 und Bindestriche enthalten.</translation>
  </message>
  <message>
   <source>There is a topic named {name} already; choose another short name.</source>
   <translation>Ein Thema namens {name} gibt es schon; wählen Sie einen anderen Kurznamen.</translation>
  </message>
  <message>
   <source>Type a query to see what it would find.</source>
   <translation>Eine Anfrage eingeben, um zu sehen, was sie fände.</translation>
  </message>
  <message>
   <source>Saved as version {version}.</source>
   <translation>Als Fassung {version} gespeichert.</translation>
  </message>
  <message>
   <source>Once the query can be understood, what it finds stands here.</source>
   <translation>Ist die Anfrage verständlich, steht hier, was sie findet.</translation>
  </message>
  <message>
   <source>Saving, and flagging the archive with it …</source>
   <translation>Wird gespeichert und das Archiv damit markiert …</translation>
  </message>
  <message>
   <source>Saved. The topic looks for the same as before and stays version {version}.</source>
   <translation>Gespeichert. Das Thema sucht dasselbe wie zuvor und bleibt Fassung {version}.</translation>
  </message>
  <message>
   <source>Flagging the archive …</source>
   <translation>Das Archiv wird markiert …</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>That clause does not stand in the query as it is now.</source>
   <translation>Dieser Teil steht nicht in der Anfrage, wie sie jetzt ist.</translation>
  </message>
  <message>
   <source>Saved as version {version}; flagging was stopped, so older articles keep the flags they had.</source>
   <translation>Als Fassung {version} gespeichert; das Markieren wurde angehalten, ältere Artikel behalten ihre Markierungen.</translation>
  </message>
  <message>
   <source>Saved as version {version}; {articles} flagged.</source>
   <translation>Als Fassung {version} gespeichert; {articles} markiert.</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Fassung {version}</translation>
  </message>
  <message>
   <source>as in Missile launches</source>
   <translation>wie Raketenstarts</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>Kurzname</translation>
  </message>
  <message>
   <source>For programs and for @name in other topics; it cannot change later</source>
   <translation>Für Programme und für @name in anderen Themen; später nicht mehr änderbar</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Topics (*.toml);;All files (*)</source>
   <translation>Themen (*.toml);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>a file of topics</source>
   <translation>eine Datei mit Themen</translation>
  </message>
  <message>
   <source>Topics from a file, or all topics into one</source>
   <translation>Themen aus einer Datei, oder alle Themen in eine</translation>
  </message>
  <message>
   <source>Import topics</source>
   <translation>Themen importieren</translation>
  </message>
  <message>
   <source>Export all topics</source>
   <translation>Alle Themen exportieren</translation>
  </message>
  <message>
   <source>Saving the topics, and flagging the archive with them …</source>
   <translation>Die Themen werden gespeichert und das Archiv damit markiert …</translation>
  </message>
  <message>
   <source>{name}, line {line}: this is not UTF-8 text; save the file as UTF-8.</source>
   <translation>{name}, Zeile {line}: das ist kein UTF-8-Text; speichern Sie die Datei als UTF-8.</translation>
  </message>
  <message>
   <source>{told} And {number} more.</source>
   <translation>{told} Und {number} weitere.</translation>
  </message>
  <message>
   <source>{topics} written to {path}</source>
   <translation>{topics} nach {path} geschrieben</translation>
  </message>
  <message>
   <source>Nothing was saved.</source>
   <translation>Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <source>Flagging the archive with {topic} …</source>
   <translation>Markieren des Archivs mit {topic} …</translation>
  </message>
  <message>
   <source>Progress of flagging the archive</source>
   <translation>Fortschritt beim Markieren des Archivs</translation>
  </message>
  <message>
   <source>Flagging the archive with {topic}: {done} of {articles}</source>
   <translation>Markieren des Archivs mit {topic}: {done} von {articles}</translation>
  </message>
  <message>
   <source>anywhere in the article</source>
   <translation>irgendwo im Artikel</translation>
  </message>
  <message>
   <source>in the title or the first 60 words</source>
   <translation>im Titel oder in den ersten 60 Wörtern</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>im Titel</translation>
  </message>
  <message>
   <source>matched words in title and lead</source>
   <translation>getroffene Wörter in Titel und Anfang</translation>
  </message>
  <message>
   <source>signs of a meeting of leaders</source>
   <translation>Zeichen eines Treffens von Führern</translation>
  </message>
  <message>
   <source>every match is a flag</source>
   <translation>jeder Treffer ist eine Markierung</translation>
  </message>
  <message>
   <source>Flag or mention</source>
   <translation>Markierung oder Erwähnung</translation>
  </message>
  <message>
   <source>A match is nothing below</source>
   <translation>Ein Treffer ist nichts unter</translation>
  </message>
  <message>
   <source>Below it, a match is not even listed</source>
   <translation>Darunter wird ein Treffer nicht einmal aufgeführt</translation>
  </message>
  <message>
   <source>score</source>
   <translation>Punktzahl</translation>
  </message>
  <message>
   <source>any score</source>
   <translation>jeder Wert</translation>
  </message>
  <message>
   <source>A match is a flag from</source>
   <translation>Markierung ab</translation>
  </message>
  <message>
   <source>Below it, a match is a mention: listed, neither counted nor announced</source>
   <translation>Darunter ist ein Treffer eine Erwähnung: aufgeführt, weder gezählt noch gemeldet</translation>
  </message>
  <message>
   <source>A flag needs a word</source>
   <translation>Sie braucht ein Wort</translation>
  </message>
  <message>
   <source>A match without one is a mention</source>
   <translation>Ein Treffer ohne eines ist eine Erwähnung</translation>
  </message>
  <message>
   <source>The score comes from</source>
   <translation>Der Wert kommt aus</translation>
  </message>
  <message>
   <source>2 for each matched word in the title, 1 for each in the first 60 words</source>
   <translation>2 für jedes getroffene Wort im Titel, 1 für jedes in den ersten 60 Wörtern</translation>
  </message>
  <message>
   <source>and nothing below</source>
   <translation>und nichts darunter</translation>
  </message>
  <message>
   <source>flag from score {score}, else a mention</source>
   <translation>Markierung ab Wert {score}, sonst Erwähnung</translation>
  </message>
  <message>
   <source>nothing below score {score}</source>
   <translation>nichts unter Wert {score}</translation>
  </message>
  <message>
   <source>flag only with a word {where}</source>
   <translation>Markierung nur mit einem Wort {where}</translation>
  </message>
  <message>
   <source>score from {what}</source>
   <translation>Wert aus: {what}</translation>
  </message>
  <message>
   <source>Not saved yet: {marks}. Save again to save it all the same.</source>
   <translation>Noch nicht gesichert: {marks}. Noch einmal sichern, um es trotzdem zu tun.</translation>
  </message>
  <message>
   <source>both words, anywhere in title, summary or text; the same as missile AND launch</source>
   <translation>beide Wörter, irgendwo in Titel, Zusammenfassung oder Text; dasselbe wie missile AND launch</translation>
  </message>
  <message>
   <source>either word; AND and OR meet only with parentheses: (missile OR rocket) AND test</source>
   <translation>eines der Wörter; AND und OR nur mit Klammern zusammen: (missile OR rocket) AND test</translation>
  </message>
  <message>
   <source>not with this word; the same as launch NOT product</source>
   <translation>nicht mit diesem Wort; dasselbe wie launch NOT product</translation>
  </message>
  <message>
   <source>words that begin so: launch, launches, launched</source>
   <translation>Wörter, die so beginnen: launch, launches, launched</translation>
  </message>
  <message>
   <source>at most 8 words between them, in any order; ONEAR keeps the order</source>
   <translation>höchstens 8 Wörter dazwischen, in beliebiger Folge; ONEAR hält die Folge ein</translation>
  </message>
  <message>
   <source>in one sentence</source>
   <translation>in einem Satz</translation>
  </message>
  <message>
   <source>at least twice in the article</source>
   <translation>mindestens zweimal im Artikel</translation>
  </message>
  <message>
   <source>capitals count; also CASE(WHO OR "Big Apple")</source>
   <translation>Großschreibung zählt; auch CASE(WHO OR "Big Apple")</translation>
  </message>
  <message>
   <source>a pattern of characters, here KN- and two digits; /.../i when capitals do not count</source>
   <translation>ein Zeichenmuster, hier KN- und zwei Ziffern; /.../i ohne Großschreibung</translation>
  </message>
  <message>
   <source>in the title; lead: is the title or the first 60 words, body: the text</source>
   <translation>im Titel; lead: ist der Titel oder die ersten 60 Wörter, body: der Text</translation>
  </message>
  <message>
   <source>the language; source: is the publisher's name, site: the site of the article's address</source>
   <translation>die Sprache; source: ist der Name des Verlags, site: die Website der Artikeladresse</translation>
  </message>
  <message>
   <source>the feed's title; author: and category: as the feed tells them</source>
   <translation>der Titel des Feeds; author: und category: wie der Feed sie nennt</translation>
  </message>
  <message>
   <source>any word of a list that Wirewatch brings: $weapons, $fire, $leaders, $meet, $countries …</source>
   <translation>irgendein Wort einer mitgelieferten Liste: $weapons, $fire, $leaders, $meet, $countries …</translation>
  </message>
  <message>
   <source>what the topic of that short name looks for</source>
   <translation>was das Thema dieses Kurznamens sucht</translation>
  </message>
  <message>
   <source>Capitals and accents do not matter in words; AND, OR, NOT and NEAR are written in capitals. Queries written for Meltwater, Brandwatch, Nexis, Elasticsearch or GDELT are read, too, and saved in this spelling.</source>
   <translation>Groß- und Kleinschreibung und Akzente sind in Wörtern gleich; AND, OR, NOT und NEAR schreibt man groß. Anfragen für Meltwater, Brandwatch, Nexis, Elasticsearch oder GDELT werden auch gelesen und in dieser Schreibweise gespeichert.</translation>
  </message>
  <message>
   <source>{articles} flagged in the last {days} days</source>
   <translation>{articles} in den letzten {days} Tagen markiert</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>unlesbar</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Marked articles</source>
   <translation>Beurteilte Artikel</translation>
  </message>
  <message>
   <source>Once the topic is saved, its articles can be marked right or wrong.</source>
   <translation>Ist das Thema gesichert, können seine Artikel als richtig oder falsch beurteilt werden.</translation>
  </message>
  <message>
   <source>belongs</source>
   <translation>gehört dazu</translation>
  </message>
  <message>
   <source>does not belong</source>
   <translation>gehört nicht dazu</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days fail by one clause alone; the nearest come first.</source>
   <translation>{articles} der letzten {days} Tage scheitern an einem einzigen Teil; die nächsten stehen oben.</translation>
  </message>
  <message>
   <source>{number} candidate</source>
   <translation>{number} Kandidat</translation>
  </message>
  <message>
   <source>{number} candidates</source>
   <translation>{number} Kandidaten</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days fails by one clause alone.</source>
   <translation>{articles} der letzten {days} Tage scheitert an einem einzigen Teil.</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days: each fails by one clause alone, of the newest {number} candidates.</source>
   <translation>{articles} der letzten {days} Tage, unter den neuesten {number} Kandidaten: jeder scheitert an einem einzigen Teil.</translation>
  </message>
  <message>
   <source>What keeps it away</source>
   <translation>Was ihn fernhält</translation>
  </message>
  <message>
   <source>Articles that one clause keeps from matching</source>
   <translation>Artikel, die ein einziger Teil fernhält</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Suche …</translation>
  </message>
  <message>
   <source>Looking: {done} of {candidates} so far</source>
   <translation>Suche: {done} von {candidates} bisher</translation>
  </message>
  <message>
   <source>No article of the last {days} days fails by one clause alone.</source>
   <translation>Kein Artikel der letzten {days} Tage scheitert an einem Teil allein.</translation>
  </message>
  <message>
   <source>Articles of the last {days} days that one clause alone keeps from matching stand here: a word that is missing, words that stand too far apart, or an exclusion that bars them.</source>
   <translation>Artikel der letzten {days} Tage, die ein Teil allein fernhält, stehen hier: ein fehlendes Wort, zu weit getrennte Wörter oder ein Ausschluss.</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days match</source>
   <translation>{articles} der letzten {days} Tage passen</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days matches</source>
   <translation>{articles} der letzten {days} Tage passt</translation>
  </message>
  <message>
   <source>The newest articles that match</source>
   <translation>Die neuesten passenden Artikel</translation>
  </message>
  <message>
   <source>Articles of the last {days} days match; counting them …</source>
   <translation>Artikel der letzten {days} Tage passen; sie werden gezählt …</translation>
  </message>
  <message>
   <source>the saved topic flags {number}</source>
   <translation>das gespeicherte Thema markiert {number}</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>missile NEAR/8 launch*   or   (summit OR "state visit") AND -title:sports</source>
   <translation>missile NEAR/8 launch*   or   (summit OR "state visit") AND -title:sports</translation>
  </message>
  <message>
   <source>What you marked</source>
   <translation>Was Sie beurteilt haben</translation>
  </message>
  <message>
   <source>Not flagged, drawn at random</source>
   <translation>Nicht markiert, zufällig gezogen</translation>
  </message>
  <message>
   <source>Flags, drawn at random</source>
   <translation>Markierungen, zufällig gezogen</translation>
  </message>
  <message>
   <source>Articles to mark</source>
   <translation>Artikel zum Beurteilen</translation>
  </message>
  <message>
   <source>From when</source>
   <translation>Aus welcher Zeit</translation>
  </message>
  <message>
   <source>Size of the sample</source>
   <translation>Größe der Stichprobe</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startzahl</translation>
  </message>
  <message>
   <source>Another number draws other articles; the same one the same</source>
   <translation>Eine andere Zahl zieht andere Artikel, dieselbe dieselben</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>Startzahl</translation>
  </message>
  <message>
   <source>from all times</source>
   <translation>aus aller Zeit</translation>
  </message>
  <message>
   <source>of {days} days</source>
   <translation>aus {days} Tagen</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Near misses</source>
   <translation>Beinahe</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Fassungen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Show what was marked</source>
   <translation>Zeigen, was beurteilt wurde</translation>
  </message>
  <message>
   <source>{text} Proposed: {query}</source>
   <translation>{text} Vorschlag: {query}</translation>
  </message>
  <message>
   <source>Advice: {text}</source>
   <translation>Rat: {text}</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Flags</source>
   <translation>Markierungen</translation>
  </message>
  <message>
   <source>Looks for</source>
   <translation>Sucht nach</translation>
  </message>
  <message>
   <source>Bringing one back makes a new version; nothing is lost.</source>
   <translation>Zurückholen macht eine neue Fassung; nichts geht verloren.</translation>
  </message>
  <message>
   <source>Once the topic is saved, every version of it is kept here.</source>
   <translation>Ist das Thema gespeichert, bleibt hier jede Fassung erhalten.</translation>
  </message>
  <message>
   <source>When you change what the topic looks for, the version before stays here and can be brought back.</source>
   <translation>Ändern Sie, wonach das Thema sucht, bleibt die vorige Fassung hier und kann zurückgeholt werden.</translation>
  </message>
  <message>
   <source>Versions of the topic, newest first</source>
   <translation>Fassungen des Themas, die neueste zuerst</translation>
  </message>
  <message>
   <source>Query of the chosen version</source>
   <translation>Anfrage der gewählten Fassung</translation>
  </message>
  <message>
   <source>This is what the topic looks for now</source>
   <translation>Danach sucht das Thema jetzt</translation>
  </message>
  <message>
   <source>Saved as a new version</source>
   <translation>Als neue Fassung gespeichert</translation>
  </message>
  <message>
   <source>{version}, in force</source>
   <translation>{version}, gilt</translation>
  </message>
  <message>
   <source>Flagging with version {version} was stopped: older articles keep the flags they had.</source>
   <translation>Das Markieren mit Fassung {version} wurde angehalten: ältere Artikel behalten ihre Markierungen.</translation>
  </message>
  <message>
   <source>right</source>
   <translation>richtig</translation>
  </message>
  <message>
   <source>wrong</source>
   <translation>falsch</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>übersehen</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>zu Recht nicht</translation>
  </message>
  <message>
   <source>{share} (95 % interval {low} to {high})</source>
   <translation>{share} (95-%-Intervall {low} bis {high})</translation>
  </message>
  <message>
   <source>precision {share} ({low}–{high} %)</source>
   <translation>Genauigkeit {share} ({low}–{high} %)</translation>
  </message>
  <message>
   <source>Of {whole} marked flags {part} are right: precision {share}.</source>
   <translation>Von {whole} beurteilten Markierungen sind {part} richtig: Genauigkeit {share}.</translation>
  </message>
  <message>
   <source>{drawn} drawn from {population} articles that are not flagged.</source>
   <translation>{drawn} aus {population} nicht markierten Artikeln gezogen.</translation>
  </message>
  <message>
   <source>Missed: about {value} (between {low} and {high}).</source>
   <translation>Übersehen: etwa {value} (zwischen {low} und {high}).</translation>
  </message>
  <message>
   <source>Recall: about {value} (between {low} and {high}).</source>
   <translation>Trefferquote: etwa {value} (zwischen {low} und {high}).</translation>
  </message>
  <message>
   <source>No flag is marked yet. Say “right” or “wrong” below, or beside a flag in the reading pane: precision follows, and edits are held against it.</source>
   <translation>Noch ist keine Markierung beurteilt. Sagen Sie unten oder neben einer Markierung im Lesebereich „richtig“ oder „falsch“: Daraus folgt die Genauigkeit, und Änderungen werden daran gemessen.</translation>
  </message>
  <message>
   <source>{drawn} drawn from {population} flags.</source>
   <translation>{drawn} aus {population} Markierungen gezogen.</translation>
  </message>
  <message>
   <source>Recall, if all flags are right: about {value} (between {low} and {high}).</source>
   <translation>Trefferquote, wenn alle Markierungen richtig sind: etwa {value} (zwischen {low} und {high}).</translation>
  </message>
  <message>
   <source>none would change sides</source>
   <translation>keiner würde die Seite wechseln</translation>
  </message>
  <message>
   <source>{number} of these marks are older than this version.</source>
   <translation>{number} dieser Urteile sind älter als diese Version.</translation>
  </message>
  <message>
   <source>Say of each whether it belongs; the order is one of chance, so stop where you like.</source>
   <translation>Sagen Sie von jedem, ob er dazugehört; die Reihenfolge ist zufällig, Sie können jederzeit aufhören.</translation>
  </message>
  <message>
   <source>{whole} marked, {part} of them belong.</source>
   <translation>{whole} beurteilt, {part} davon gehören dazu.</translation>
  </message>
  <message>
   <source>{number} of these marks are of an earlier version: another seed draws others.</source>
   <translation>{number} dieser Urteile stammen von einer früheren Version: Eine andere Startzahl zieht andere.</translation>
  </message>
  <message>
   <source>1 right one would be lost</source>
   <translation>1 richtiger ginge verloren</translation>
  </message>
  <message>
   <source>{number} right ones would be lost</source>
   <translation>{number} richtige gingen verloren</translation>
  </message>
  <message>
   <source>1 that does not belong would be flagged</source>
   <translation>1, der nicht dazugehört, würde markiert</translation>
  </message>
  <message>
   <source>{number} that do not belong would be flagged</source>
   <translation>{number}, die nicht dazugehören, würden markiert</translation>
  </message>
  <message>
   <source>1 wrong one would be gone</source>
   <translation>1 falscher wäre weg</translation>
  </message>
  <message>
   <source>{number} wrong ones would be gone</source>
   <translation>{number} falsche wären weg</translation>
  </message>
  <message>
   <source>1 missed one would be found</source>
   <translation>1 übersehener würde gefunden</translation>
  </message>
  <message>
   <source>{number} missed ones would be found</source>
   <translation>{number} übersehene würden gefunden</translation>
  </message>
  <message>
   <source>of {number} marked: {moved}</source>
   <translation>von {number} beurteilten: {moved}</translation>
  </message>
  <message>
   <source>Precision: {share}.</source>
   <translation>Genauigkeit: {share}.</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Mo</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Di</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Mi</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fr</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>So</translation>
  </message>
  <message>
   <source>{number} feed needs attention</source>
   <translation>{number} Feed braucht Aufmerksamkeit</translation>
  </message>
  <message>
   <source>{number} feeds need attention</source>
   <translation>{number} Feeds brauchen Aufmerksamkeit</translation>
  </message>
  <message>
   <source>Its news could be pushed by {hub} (WebSub). That needs a public address, so it is polled.</source>
   <translation>Neues könnte {hub} zustellen (WebSub). Das braucht eine öffentliche Adresse, darum wird abgerufen.</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>healthy</source>
   <translation>gesund</translation>
  </message>
  <message>
   <source>failing</source>
   <translation>scheitert</translation>
  </message>
  <message>
   <source>asks you</source>
   <translation>fragt Sie</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>still</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>missed items</source>
   <translation>Einträge verpasst</translation>
  </message>
  <message>
   <source>doubled</source>
   <translation>doppelt</translation>
  </message>
  <message>
   <source>cut short</source>
   <translation>abgeschnitten</translation>
  </message>
  <message>
   <source>has mistakes</source>
   <translation>hat Fehler</translation>
  </message>
  <message>
   <source>slow</source>
   <translation>langsam</translation>
  </message>
  <message>
   <source>Not polled yet</source>
   <translation>Noch nicht abgerufen</translation>
  </message>
  <message>
   <source>The server says that this feed is gone for good</source>
   <translation>Der Server sagt, dass es diesen Feed nicht mehr gibt</translation>
  </message>
  <message>
   <source>No change</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>a gap of about {time} before it: items may have been missed</source>
   <translation>davor eine Lücke von etwa {time}: Einträge fehlen vielleicht</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{weekday} {day}. {month} {year}</translation>
  </message>
  <message>
   <source>Asked again after {when}, since the server wanted to be left alone</source>
   <translation>Wieder gefragt nach {when}, denn der Server wollte in Ruhe gelassen werden</translation>
  </message>
  <message>
   <source>Server says: try again later</source>
   <translation>Server sagt: später wieder versuchen</translation>
  </message>
  <message>
   <source>Read {when}</source>
   <translation>Gelesen {when}</translation>
  </message>
  <message>
   <source>{n} min ago</source>
   <translation>vor {n} min</translation>
  </message>
  <message>
   <source>{n} h ago</source>
   <translation>vor {n} h</translation>
  </message>
  <message>
   <source>in {n} min</source>
   <translation>in {n} min</translation>
  </message>
  <message>
   <source>in {n} h</source>
   <translation>in {n} h</translation>
  </message>
  <message>
   <source>Server says: try again after {when}</source>
   <translation>Server sagt: wieder versuchen nach {when}</translation>
  </message>
  <message>
   <source>{number} times in a row</source>
   <translation>{number} Mal in Folge</translation>
  </message>
  <message>
   <source>The last poll failed</source>
   <translation>Der letzte Abruf scheiterte</translation>
  </message>
  <message>
   <source>No change, {when}</source>
   <translation>Unverändert, {when}</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Gescheitert</translation>
  </message>
  <message>
   <source>Gone for good</source>
   <translation>Für immer weg</translation>
  </message>
  <message>
   <source>The server asked us to wait</source>
   <translation>Der Server bat um Warten</translation>
  </message>
  <message>
   <source>The network was missing</source>
   <translation>Das Netz fehlte</translation>
  </message>
  <message>
   <source>{number} undated</source>
   <translation>{number} ohne Datum</translation>
  </message>
  <message>
   <source>{share} % seen before</source>
   <translation>{share} % schon gesehen</translation>
  </message>
  <message>
   <source>{new} new of {items}</source>
   <translation>{new} neue von {items}</translation>
  </message>
  <message>
   <source>so many at once that they were told in one alert</source>
   <translation>so viele auf einmal, dass ein Alarm sie zusammen meldete</translation>
  </message>
  <message>
   <source>Nothing new in {items}</source>
   <translation>Nichts Neues in {items}</translation>
  </message>
  <message>
   <source>choose one first</source>
   <translation>erst auswählen</translation>
  </message>
  <message>
   <source>Choose here what is meant, then run “{action}”.</source>
   <translation>Wählen Sie hier aus, was gemeint ist, dann „{action}“.</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>Befehl ausführen</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Matching commands</source>
   <translation>Passende Befehle</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Nichts heißt so.</translation>
  </message>
  <message>
   <source>goes there</source>
   <translation>führt dorthin</translation>
  </message>
  <message>
   <source>{page}: {action}</source>
   <translation>{page}: {action}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <source>Restoring the backup…</source>
   <translation>Die Sicherung wird wiederhergestellt…</translation>
  </message>
  <message>
   <source>Nothing was restored: {why}</source>
   <translation>Nichts wurde wiederhergestellt: {why}</translation>
  </message>
  <message>
   <source>Looking through the archive and repairing it…</source>
   <translation>Das Archiv wird durchgesehen und repariert…</translation>
  </message>
  <message>
   <source>Nothing was repaired: {why}</source>
   <translation>Nichts wurde repariert: {why}</translation>
  </message>
  <message>
   <source>The archive was looked through: nothing had to be repaired.</source>
   <translation>Das Archiv wurde durchgesehen: Nichts musste repariert werden.</translation>
  </message>
  <message>
   <source>Wirewatch cannot open.</source>
   <translation>Wirewatch kann nicht öffnen.</translation>
  </message>
  <message>
   <source>Repair it</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <source>Looking at what can be done…</source>
   <translation>Es wird nachgesehen, was sich tun lässt…</translation>
  </message>
  <message>
   <source>Name of the search:</source>
   <translation>Name der Suche:</translation>
  </message>
  <message>
   <source>A search that finds all articles needs no name</source>
   <translation>Eine Suche, die alle Artikel findet, braucht keinen Namen</translation>
  </message>
  <message>
   <source>Kept as {name}, in the side bar</source>
   <translation>Als {name} behalten, in der Seitenleiste</translation>
  </message>
  <message>
   <source>Search {name} forgotten</source>
   <translation>Suche {name} vergessen</translation>
  </message>
  <message>
   <source>Pages and topics</source>
   <translation>Seiten und Themen</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>Diese Suche vergessen</translation>
  </message>
  <message>
   <source>Other feeds</source>
   <translation>Andere Feeds</translation>
  </message>
  <message>
   <source>Followed feeds</source>
   <translation>Verfolgte Feeds</translation>
  </message>
  <message>
   <source>feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>not seen yet</source>
   <translation>noch nicht gesehen</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>markiert</translation>
  </message>
  <message>
   <source>{name} is larger than 20 MB; {kind} is not.</source>
   <translation>{name} ist größer als 20 MB; {kind} ist das nicht.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}</source>
   <translation>{name} kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <source>Round stopped {when}</source>
   <translation>Runde angehalten {when}</translation>
  </message>
  <message>
   <source>Last round {when}</source>
   <translation>Letzte Runde {when}</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Wird gestartet…</translation>
  </message>
  <message>
   <source>{new} new, {flagged} flagged</source>
   <translation>{new} neu, {flagged} markiert</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>State of polling</source>
   <translation>Stand des Abrufens</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Take it back (Ctrl+Z)</source>
   <translation>Zurücknehmen (Strg+Z)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Cancel this round</source>
   <translation>Diese Runde abbrechen</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>The engine is not running: reading only</source>
   <translation>Nichts wird abgerufen: nur lesen</translation>
  </message>
  <message>
   <source>There is nothing to take back now</source>
   <translation>Jetzt gibt es nichts zurückzunehmen</translation>
  </message>
  <message>
   <source>{feeds} did not answer</source>
   <translation>{feeds} ohne Antwort</translation>
  </message>
  <message>
   <source>{articles} not judged</source>
   <translation>{articles} nicht beurteilt</translation>
  </message>
  <message>
   <source>next {when}</source>
   <translation>nächste {when}</translation>
  </message>
  <message>
   <source>Polling {feeds}</source>
   <translation>{feeds} werden abgerufen</translation>
  </message>
  <message>
   <source>Taken back: {deed}</source>
   <translation>Zurückgenommen: {deed}</translation>
  </message>
  <message>
   <source>{what}: done</source>
   <translation>{what}: fertig</translation>
  </message>
  <message>
   <source>Search all articles</source>
   <translation>Alle Artikel durchsuchen</translation>
  </message>
  <message>
   <source>Show Wirewatch</source>
   <translation>Wirewatch zeigen</translation>
  </message>
  <message>
   <source>Wirewatch: {number} new</source>
   <translation>Wirewatch: {number} neu</translation>
  </message>
  <message>
   <source>Wirewatch is still running</source>
   <translation>Wirewatch läuft weiter</translation>
  </message>
  <message>
   <source>It keeps checking your feeds. Quit it from this icon's menu or with Ctrl+Q.</source>
   <translation>Es prüft Ihre Feeds weiter. Beenden über das Menü dieses Symbols oder mit Strg+Q.</translation>
  </message>
  <message>
   <source>{number} alerts</source>
   <translation>{number} Alarme</translation>
  </message>
  <message>
   <source>made-up data</source>
   <translation>erfundene Daten</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>Jan.</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>März</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Aug.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sept.</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Okt.</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Dez.</translation>
  </message>
  <message>
   <source>1,234.5</source>
   <translation>1.234,5</translation>
  </message>
 </context>
 <context>
  <name>engine</name>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <source>North Korea watchers</source>
   <translation>Nordkorea-Beobachter</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Südkorea</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japan</translation>
  </message>
  <message>
   <source>China, Taiwan and South-East Asia</source>
   <translation>China, Taiwan und Südostasien</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Russland</translation>
  </message>
  <message>
   <source>International</source>
   <translation>International</translation>
  </message>
  <message>
   <source>Defence and strategy</source>
   <translation>Verteidigung und Strategie</translation>
  </message>
  <message>
   <source>Think tanks and arms control</source>
   <translation>Denkfabriken und Rüstungskontrolle</translation>
  </message>
  <message>
   <source>Official</source>
   <translation>Amtlich</translation>
  </message>
  <message>
   <source>Headlines by search</source>
   <translation>Schlagzeilen aus Suchen</translation>
  </message>
  <message>
   <source>Missile launches</source>
   <translation>Raketenstarts</translation>
  </message>
  <message>
   <source>Cyber attacks</source>
   <translation>Cyberangriffe</translation>
  </message>
  <message>
   <source>Elections</source>
   <translation>Wahlen</translation>
  </message>
  <message>
   <source>Military exercises</source>
   <translation>Militärübungen</translation>
  </message>
  <message>
   <source>Natural disasters</source>
   <translation>Naturkatastrophen</translation>
  </message>
  <message>
   <source>Nuclear tests</source>
   <translation>Atomtests</translation>
  </message>
  <message>
   <source>Sanctions</source>
   <translation>Sanktionen</translation>
  </message>
  <message>
   <source>Summits</source>
   <translation>Gipfeltreffen</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Vereinigte Arabische Emirate</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>Afghanistan</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albanien</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Algerien</translation>
  </message>
  <message>
   <source>Andorra</source>
   <translation>Andorra</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua und Barbuda</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentinien</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Armenien</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australien</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Österreich</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Aserbaidschan</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Bahrain</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladesch</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Belarus</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgien</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benin</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bhutan</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivien</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnien und Herzegowina</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botsuana</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasilien</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarien</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Kambodscha</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Kamerun</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Kanada</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Kap Verde</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Tschad</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chile</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Kolumbien</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Komoren</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>Demokratische Republik Kongo</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Ivory Coast</source>
   <translation>Elfenbeinküste</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Kroatien</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Kuba</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Zypern</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Tschechien</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dänemark</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Dschibuti</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>Dominikanische Republik</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Ägypten</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Äquatorialguinea</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Eritrea</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estland</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Äthiopien</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fidschi</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finnland</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Frankreich</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabun</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambia</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Georgien</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Deutschland</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Griechenland</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Grenada</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinea</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haiti</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Ungarn</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Island</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Indien</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesien</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Iran</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irland</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italien</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaika</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordanien</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kasachstan</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenia</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Nordkorea</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>Kuwait</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirgisistan</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettland</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Libanon</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesotho</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Libyen</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Litauen</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburg</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagaskar</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malawi</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malaysia</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Malediven</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauretanien</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Mauritius</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>Mexiko</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldau</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolei</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Marokko</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mosambik</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Myanmar</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibia</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Nepal</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Niederlande</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Neuseeland</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Niger</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Nordmazedonien</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norwegen</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Oman</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>Palästina</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papua-Neuguinea</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Peru</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Philippinen</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polen</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Katar</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumänien</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Saudi-Arabien</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbien</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapur</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slowakei</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slowenien</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Salomonen</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Südafrika</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Südsudan</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Spanien</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudan</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Schweden</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Schweiz</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Syrien</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwan</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tadschikistan</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tansania</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Thailand</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor-Leste</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trinidad und Tobago</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Tunesien</translation>
  </message>
  <message>
   <source>Turkey</source>
   <translation>Türkei</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkmenistan</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraine</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Vereinigtes Königreich</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Vereinigte Staaten</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Usbekistan</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican</source>
   <translation>Vatikan</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Jemen</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Sambia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Simbabwe</translation>
  </message>
  <message>
   <source>Republic of the Congo</source>
   <translation>Republik Kongo</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>Europäische Union</translation>
  </message>
  <message>
   <source>European Council</source>
   <translation>Europäischer Rat</translation>
  </message>
  <message>
   <source>African Union</source>
   <translation>Afrikanische Union</translation>
  </message>
  <message>
   <source>Arab League</source>
   <translation>Arabische Liga</translation>
  </message>
  <message>
   <source>Commonwealth</source>
   <translation>Commonwealth</translation>
  </message>
  <message>
   <source>This feed was not asked: {error}.</source>
   <translation>Dieser Feed wurde nicht abgefragt: {error}.</translation>
  </message>
  <message>
   <source>{why} ({failures} times in a row)</source>
   <translation>{why} ({failures} Mal in Folge)</translation>
  </message>
  <message>
   <source>Line {line}: {flaw} — {reading}.</source>
   <translation>Zeile {line}: {flaw} – {reading}.</translation>
  </message>
  <message>
   <source>Line {line}: {flaw}.</source>
   <translation>Zeile {line}: {flaw}.</translation>
  </message>
  <message>
   <source>what could be made out was read</source>
   <translation>gelesen wurde, was sich erkennen ließ</translation>
  </message>
  <message>
   <source>Only {dated} of its {items} items carries a date that can be used; the others count when they are first seen.</source>
   <translation>Nur {dated} seiner {items} Einträge trägt ein brauchbares Datum; die anderen zählen ab dem Zeitpunkt, zu dem sie zuerst gesehen wurden.</translation>
  </message>
  <message>
   <source>Only {dated} of its {items} items carry a date that can be used; the others count when they are first seen.</source>
   <translation>Nur {dated} seiner {items} Einträge tragen ein brauchbares Datum; die anderen zählen ab dem Zeitpunkt, zu dem sie zuerst gesehen wurden.</translation>
  </message>
  <message>
   <source>If you know that it is the right one, trust its certificate for this feed; its SHA-256 fingerprint is {fingerprint}</source>
   <translation>Wenn Sie wissen, dass es das richtige ist, vertrauen Sie seinem Zertifikat für diesen Feed; sein SHA-256-Fingerabdruck ist {fingerprint}</translation>
  </message>
  <message>
   <source>line {line}: {reason}: {text}</source>
   <translation>Zeile {line}: {reason}: {text}</translation>
  </message>
  <message>
   <source>after {said}</source>
   <translation>nach {said}</translation>
  </message>
  <message>
   <source>{flagged} for {title}</source>
   <translation>{flagged} für {title}</translation>
  </message>
  <message>
   <source>{flagged} for {title}. Newest: {newest}</source>
   <translation>{flagged} für {title}. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was quiet</source>
   <translation>{flagged} für {title} während der Ruhezeit</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was quiet. Newest: {newest}</source>
   <translation>{flagged} für {title} während der Ruhezeit. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was snoozed</source>
   <translation>{flagged} für {title}, während es zurückgestellt war</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was snoozed. Newest: {newest}</source>
   <translation>{flagged} für {title}, während es zurückgestellt war. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the start</source>
   <translation>{flagged} für {title} seit dem Start</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the start. Newest: {newest}</source>
   <translation>{flagged} für {title} seit dem Start. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the last alert</source>
   <translation>{flagged} für {title} seit dem letzten Alarm</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the last alert. Newest: {newest}</source>
   <translation>{flagged} für {title} seit dem letzten Alarm. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while do-not-disturb was on</source>
   <translation>{flagged} für {title}, während „Nicht stören“ galt</translation>
  </message>
  <message>
   <source>{flagged} for {title} while do-not-disturb was on. Newest: {newest}</source>
   <translation>{flagged} für {title}, während „Nicht stören“ galt. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} in the last hour</source>
   <translation>{flagged} für {title} in der letzten Stunde</translation>
  </message>
  <message>
   <source>{flagged} for {title} in the last hour. Newest: {newest}</source>
   <translation>{flagged} für {title} in der letzten Stunde. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since yesterday's digest</source>
   <translation>{flagged} für {title} seit der gestrigen Übersicht</translation>
  </message>
  <message>
   <source>{flagged} for {title} since yesterday's digest. Newest: {newest}</source>
   <translation>{flagged} für {title} seit der gestrigen Übersicht. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since last week's digest</source>
   <translation>{flagged} für {title} seit der Übersicht der letzten Woche</translation>
  </message>
  <message>
   <source>{flagged} for {title} since last week's digest. Newest: {newest}</source>
   <translation>{flagged} für {title} seit der Übersicht der letzten Woche. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} today, from {who}; {expected} were expected</source>
   <translation>{seen} Artikel für {title} markiert heute ({who}); erwartet: {expected}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} today, from {who}; {expected} were expected. Newest: {newest}</source>
   <translation>{seen} Artikel für {title} markiert heute ({who}); erwartet: {expected}. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} yesterday, from {who}; {expected} were expected</source>
   <translation>{seen} Artikel für {title} markiert gestern ({who}); erwartet: {expected}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} yesterday, from {who}; {expected} were expected. Newest: {newest}</source>
   <translation>{seen} Artikel für {title} markiert gestern ({who}); erwartet: {expected}. Neueste: {newest}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} on {day}, from {who}; {expected} were expected</source>
   <translation>{seen} Artikel für {title} markiert am {day} ({who}); erwartet: {expected}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} on {day}, from {who}; {expected} were expected. Newest: {newest}</source>
   <translation>{seen} Artikel für {title} markiert am {day} ({who}); erwartet: {expected}. Neueste: {newest}</translation>
  </message>
  <message>
   <source>about {expected}</source>
   <translation>etwa {expected}</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>ein Tag</translation>
  </message>
  <message>
   <source>{listed} and {number} more</source>
   <translation>{listed} und {number} weitere</translation>
  </message>
  <message>
   <source>Write {name}/{number} for words that stand so close (ONEAR/{number_2} to keep their order)</source>
   <translation>Schreiben Sie {name}/{number} für Wörter, die so nahe stehen (ONEAR/{number_2}, um ihre Reihenfolge zu behalten)</translation>
  </message>
  <message>
   <source>{told} ({units} story)</source>
   <translation>{told} ({units} Geschichte)</translation>
  </message>
  <message>
   <source>{told} ({units} stories)</source>
   <translation>{told} ({units} Geschichten)</translation>
  </message>
  <message>
   <source>{others} name @{name}; change or remove that first.</source>
   <translation>{others} nennen @{name}; ändern oder entfernen Sie das zuerst.</translation>
  </message>
  <message>
   <source>{others} names @{name}; change or remove that first.</source>
   <translation>{others} nennt @{name}; ändern oder entfernen Sie das zuerst.</translation>
  </message>
  <message>
   <source>topic {name}: {message}; nothing was saved</source>
   <translation>Thema {name}: {message}; nichts wurde gespeichert</translation>
  </message>
  <message>
   <source>In {name}: {message}</source>
   <translation>Bei {name}: {message}</translation>
  </message>
  <message>
   <source>not a JSON object but a list: write each article of it as an object on a line of its own</source>
   <translation>kein JSON-Objekt, sondern eine Liste: Schreiben Sie jeden Artikel als Objekt in eine eigene Zeile</translation>
  </message>
  <message>
   <source>there is no archive at {path}: the file is empty</source>
   <translation>unter {path} gibt es kein Archiv: Die Datei ist leer</translation>
  </message>
  <message>
   <source>our articles tell no day, the first is of {day}</source>
   <translation>unsere Artikel nennen keinen Tag, der erste ist vom {day}</translation>
  </message>
  <message>
   <source>ours is of {day}</source>
   <translation>unseres ist vom {day}</translation>
  </message>
  <message>
   <source>range {one} against {other}: {gap} km apart</source>
   <translation>Reichweite {one} gegen {other}: {gap} km Unterschied</translation>
  </message>
  <message>
   <source>apogee {one} against {other}: {gap} km apart</source>
   <translation>Gipfelhöhe {one} gegen {other}: {gap} km Unterschied</translation>
  </message>
  <message>
   <source>not a JSON object</source>
   <translation>kein JSON-Objekt</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>feeds</source>
   <translation>Feeds</translation>
  </message>
  <message>
   <source>topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>flags</source>
   <translation>Markierungen</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <source>polls</source>
   <translation>Abfragen</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>Alarme</translation>
  </message>
  <message>
   <source>stories</source>
   <translation>Geschichten</translation>
  </message>
  <message>
   <source>events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <source>facts</source>
   <translation>Fakten</translation>
  </message>
  <message>
   <source>article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>Feed</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>no preset is named {chosen}; there are {presets}</source>
   <translation>keine Voreinstellung heißt {chosen}; es gibt {presets}</translation>
  </message>
  <message>
   <source>the table has no column {column}; it has {listed}</source>
   <translation>die Tabelle hat keine Spalte {column}; sie hat {listed}</translation>
  </message>
  <message>
   <source>{name} is nothing a column can be; choose of {fields}</source>
   <translation>{name} kann keine Spalte sein; wählen Sie aus {fields}</translation>
  </message>
  <message>
   <source>the preset {preset} finds no column of dates</source>
   <translation>die Voreinstellung {preset} findet keine Spalte mit Daten</translation>
  </message>
  <message>
   <source>no column holds dates by its name</source>
   <translation>dem Namen nach enthält keine Spalte das Datum</translation>
  </message>
  <message>
   <source>{where}; say which one does (on the command line: --map COLUMN=date).</source>
   <translation>{where}; sagen Sie, welche es ist.</translation>
  </message>
  <message>
   <source>The columns are {listed}</source>
   <translation>Die Spalten sind {listed}</translation>
  </message>
  <message>
   <source>an article was taken out of the archive while the report was made; make it again</source>
   <translation>ein Artikel wurde aus dem Archiv genommen, während der Bericht entstand; machen Sie ihn noch einmal</translation>
  </message>
  <message>
   <source>the range of the report is empty: it ends before it begins</source>
   <translation>der Zeitraum des Berichts ist leer: Er endet, bevor er beginnt</translation>
  </message>
  <message>
   <source>every day at {at}</source>
   <translation>jeden Tag um {at}</translation>
  </message>
  <message>
   <source>every Monday at {at}</source>
   <translation>jeden Montag um {at}</translation>
  </message>
  <message>
   <source>every Tuesday at {at}</source>
   <translation>jeden Dienstag um {at}</translation>
  </message>
  <message>
   <source>every Wednesday at {at}</source>
   <translation>jeden Mittwoch um {at}</translation>
  </message>
  <message>
   <source>every Thursday at {at}</source>
   <translation>jeden Donnerstag um {at}</translation>
  </message>
  <message>
   <source>every Friday at {at}</source>
   <translation>jeden Freitag um {at}</translation>
  </message>
  <message>
   <source>every Saturday at {at}</source>
   <translation>jeden Samstag um {at}</translation>
  </message>
  <message>
   <source>every Sunday at {at}</source>
   <translation>jeden Sonntag um {at}</translation>
  </message>
  <message>
   <source>{key} must be a time with its zone, as in 2026-05-01T00:00:00Z</source>
   <translation>{key} muss eine Zeit mit Zone sein, wie in 2026-05-01T00:00:00Z</translation>
  </message>
  <message>
   <source>{key} is not known here</source>
   <translation>{key} ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>no topic named {name}; did you mean {near}? `wirewatch topics list` shows them</source>
   <translation>kein Thema namens {name}; meinten Sie {near}?</translation>
  </message>
  <message>
   <source>not JSON: {error} at character {pos}</source>
   <translation>kein JSON: {error} bei Zeichen {pos}</translation>
  </message>
  <message>
   <source>not JSON: {error} at character {pos} but a list: write each article of it as an object on a line of its own</source>
   <translation>kein JSON: {error} bei Zeichen {pos}, sondern eine Liste: Schreiben Sie jeden Artikel als Objekt in eine eigene Zeile</translation>
  </message>
  <message>
   <source>first appeared on {name}</source>
   <translation>zuerst erschienen bei {name}</translation>
  </message>
  <message>
   <source>The server did not answer within {total} seconds.</source>
   <translation>Der Server hat nicht innerhalb von {total} Sekunden geantwortet.</translation>
  </message>
  <message>
   <source>The server says that there is nothing at this address (404).</source>
   <translation>Der Server sagt, dass unter dieser Adresse nichts ist (404).</translation>
  </message>
  <message>
   <source>Name cannot be found.</source>
   <translation>Name ist nicht zu finden.</translation>
  </message>
  <message>
   <source>Connection cannot be trusted: {tls_reason}.</source>
   <translation>Der Verbindung ist nicht zu trauen: {tls_reason}.</translation>
  </message>
  <message>
   <source>There is no way to the server.</source>
   <translation>Es gibt keinen Weg zum Server.</translation>
  </message>
  <message>
   <source>Server could not be reached in time.</source>
   <translation>Server war nicht rechtzeitig zu erreichen.</translation>
  </message>
  <message>
   <source>Server stopped sending in the middle of its answer or never began.</source>
   <translation>Server hörte mitten in der Antwort auf zu senden oder begann nie.</translation>
  </message>
  <message>
   <source>Server took too long.</source>
   <translation>Server brauchte zu lange.</translation>
  </message>
  <message>
   <source>Server took longer than {total} seconds.</source>
   <translation>Server brauchte länger als {total} Sekunden.</translation>
  </message>
  <message>
   <source>Server does not answer in valid HTTP.</source>
   <translation>Server antwortet nicht in gültigem HTTP.</translation>
  </message>
  <message>
   <source>Server sends longer headers than any feed needs.</source>
   <translation>Server sendet längere Kopfzeilen, als ein Feed sie braucht.</translation>
  </message>
  <message>
   <source>Server cannot be asked: the address or what it sent is not valid.</source>
   <translation>Server kann nicht gefragt werden: Die Adresse oder das Gesendete ist nicht gültig.</translation>
  </message>
  <message>
   <source>Server is inside the local network, and this feed is not allowed to be.</source>
   <translation>Server liegt im lokalen Netz, und das ist diesem Feed nicht erlaubt.</translation>
  </message>
  <message>
   <source>Server closed the connection without a complete answer.</source>
   <translation>Server schloss die Verbindung ohne vollständige Antwort.</translation>
  </message>
  <message>
   <source>Server refuses the connection.</source>
   <translation>Server lehnt die Verbindung ab.</translation>
  </message>
  <message>
   <source>Server cannot be connected to.</source>
   <translation>Zum Server kommt keine Verbindung zustande.</translation>
  </message>
  <message>
   <source>certificate has expired</source>
   <translation>das Zertifikat ist abgelaufen</translation>
  </message>
  <message>
   <source>certificate is not yet valid</source>
   <translation>das Zertifikat ist noch nicht gültig</translation>
  </message>
  <message>
   <source>self-signed certificate</source>
   <translation>das Zertifikat hat sich selbst unterschrieben</translation>
  </message>
  <message>
   <source>self-signed certificate in certificate chain</source>
   <translation>in der Kette steht ein Zertifikat, das sich selbst unterschrieben hat</translation>
  </message>
  <message>
   <source>unable to get local issuer certificate</source>
   <translation>der Aussteller des Zertifikats ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>hostname mismatch, certificate is not valid for {host}</source>
   <translation>das Zertifikat gilt nicht für {host}</translation>
  </message>
  <message>
   <source>wrong version number</source>
   <translation>die Gegenseite spricht kein TLS</translation>
  </message>
  <message>
   <source>certificate verify failed</source>
   <translation>das Zertifikat konnte nicht geprüft werden</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>die Rechte reichen nicht</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>auf dem Datenträger ist kein Platz mehr</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>der Datenträger ist nur lesbar</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>der Datenträger hat einen Fehler</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>diese Datei gibt es nicht</translation>
  </message>
  <message>
   <source>it is a folder; name a file in it</source>
   <translation>das ist ein Ordner; nennen Sie eine Datei darin</translation>
  </message>
  <message>
   <source>a part of its path is a file and not a folder</source>
   <translation>ein Teil des Pfades ist eine Datei und kein Ordner</translation>
  </message>
  <message>
   <source>you may not read it; check its permissions</source>
   <translation>Sie dürfen sie nicht lesen; prüfen Sie die Rechte</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <source>it is a link that leads back to itself</source>
   <translation>das ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
  </message>
  <message>
   <source>the operating system gives no reason</source>
   <translation>das Betriebssystem nennt keinen Grund</translation>
  </message>
  <message>
   <source>Wirewatch has a fault of its own that this feed brings about; no other feed is touched by it.</source>
   <translation>Wirewatch hat einen eigenen Fehler, den dieser Feed auslöst; andere Feeds sind davon nicht betroffen.</translation>
  </message>
  <message>
   <source>Please report it.</source>
   <translation>Bitte melden Sie ihn.</translation>
  </message>
  <message>
   <source>The query takes too many steps on the article{named}, where its words stand thousands of times; whether it matches is not known.</source>
   <translation>Die Anfrage braucht beim Artikel{named}, in dem ihre Wörter tausendfach stehen, zu viele Schritte; ob sie passt, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Join fewer words by NEAR, write alternatives as one group, (a OR b) NEAR/5 c, or make several topics of it.</source>
   <translation>Verbinden Sie weniger Wörter mit NEAR, schreiben Sie Varianten als eine Gruppe, (a OR b) NEAR/5 c, oder machen Sie mehrere Themen daraus.</translation>
  </message>
  <message>
   <source>The publisher has to mend it.</source>
   <translation>Der Verlag muss das beheben.</translation>
  </message>
  <message>
   <source>Its articles stay in the archive.</source>
   <translation>Seine Artikel bleiben im Archiv.</translation>
  </message>
  <message>
   <source>Polled as planned.</source>
   <translation>Wird wie geplant abgerufen.</translation>
  </message>
  <message>
   <source>Look for the publisher's new address, then change it here or remove the feed.</source>
   <translation>Suchen Sie die neue Adresse des Verlags und ändern Sie sie hier, oder entfernen Sie den Feed.</translation>
  </message>
  <message>
   <source>The server says that this feed is gone for good.</source>
   <translation>Der Server sagt, dass es diesen Feed endgültig nicht mehr gibt.</translation>
  </message>
  <message>
   <source>There has been no feed at this address for {long} (404).</source>
   <translation>Unter dieser Adresse gibt es schon {long} lang keinen Feed (404).</translation>
  </message>
  <message>
   <source>Change the address if the feed has moved, or remove the feed.</source>
   <translation>Ändern Sie die Adresse, wenn der Feed umgezogen ist, oder entfernen Sie den Feed.</translation>
  </message>
  <message>
   <source>Until you decide it is asked once a day.</source>
   <translation>Bis Sie entscheiden, wird er einmal am Tag abgefragt.</translation>
  </message>
  <message>
   <source>The server asked us to wait.</source>
   <translation>Der Server hat uns gebeten zu warten.</translation>
  </message>
  <message>
   <source>Nothing to do: Wirewatch asks again by itself, not before the server allows it.</source>
   <translation>Nichts zu tun: Wirewatch fragt von selbst wieder, nicht bevor der Server es erlaubt.</translation>
  </message>
  <message>
   <source>({failures} times in a row)</source>
   <translation>({failures} Mal in Folge)</translation>
  </message>
  <message>
   <source>The last poll failed.</source>
   <translation>Der letzte Abruf ist gescheitert.</translation>
  </message>
  <message>
   <source>Nothing to do: Wirewatch asks again by itself.</source>
   <translation>Nichts zu tun: Wirewatch fragt von selbst wieder.</translation>
  </message>
  <message>
   <source>Not polled yet.</source>
   <translation>Noch nicht abgerufen.</translation>
  </message>
  <message>
   <source>It has moved for good to {address}, which is another feed here or was one: its articles come twice.</source>
   <translation>Er ist endgültig nach {address} umgezogen, das hier ein anderer Feed ist oder war: Seine Artikel kommen doppelt.</translation>
  </message>
  <message>
   <source>Remove this feed, and add the other address if you do not follow it.</source>
   <translation>Entfernen Sie diesen Feed, und fügen Sie die andere Adresse hinzu, wenn Sie ihr nicht schon folgen.</translation>
  </message>
  <message>
   <source>The server answers, but the feed has held no entry {empty} times in a row.</source>
   <translation>Der Server antwortet, aber der Feed enthielt {empty} Mal in Folge keinen Eintrag.</translation>
  </message>
  <message>
   <source>Open the publisher's site: the feed may have moved or been given up.</source>
   <translation>Öffnen Sie die Seite des Verlags: Der Feed ist vielleicht umgezogen oder aufgegeben.</translation>
  </message>
  <message>
   <source>Nothing new for {long}, which is unusual for this feed.</source>
   <translation>Schon {long} lang nichts Neues, was für diesen Feed ungewöhnlich ist.</translation>
  </message>
  <message>
   <source>Open the publisher's site: if it has news, the feed has moved or is broken there.</source>
   <translation>Öffnen Sie die Seite des Verlags: Stehen dort Nachrichten, ist der Feed umgezogen oder dort kaputt.</translation>
  </message>
  <message>
   <source>Items of about {long} were missed: the feed had moved on when it was asked.</source>
   <translation>Einträge wurden verpasst (Lücke: etwa {long}): Der Feed war schon weiter, als er abgefragt wurde.</translation>
  </message>
  <message>
   <source>Poll it more often (Settings of this feed) and keep Wirewatch running.</source>
   <translation>Rufen Sie ihn öfter ab (Einstellungen dieses Feeds), und lassen Sie Wirewatch laufen.</translation>
  </message>
  <message>
   <source>It holds more than is read: only its first {items} entries are.</source>
   <translation>Er enthält mehr, als gelesen wird: nur seine ersten {items} Einträge werden gelesen.</translation>
  </message>
  <message>
   <source>{often} times in a row</source>
   <translation>{often} Mal in Folge</translation>
  </message>
  <message>
   <source>Its document ended early{times}: entries at its end may be missing.</source>
   <translation>Sein Dokument endete{times} zu früh: Einträge am Ende können fehlen.</translation>
  </message>
  <message>
   <source>Its document has a mistake in it.</source>
   <translation>Sein Dokument enthält einen Fehler.</translation>
  </message>
  <message>
   <source>Its one item carries no date that can be used, so it counts when it is first seen.</source>
   <translation>Sein einziger Eintrag trägt kein brauchbares Datum und zählt daher ab dem Zeitpunkt, zu dem er zuerst gesehen wurde.</translation>
  </message>
  <message>
   <source>None of its {items} items carries a date that can be used, so they count when they are first seen.</source>
   <translation>Keiner seiner {items} Einträge trägt ein brauchbares Datum; sie zählen ab dem Zeitpunkt, zu dem sie zuerst gesehen wurden.</translation>
  </message>
  <message>
   <source>The server took more than 5 seconds {slow} times in a row.</source>
   <translation>Der Server brauchte {slow} Mal in Folge mehr als 5 Sekunden.</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>weniger als eine Minute</translation>
  </message>
  <message>
   <source>The server refuses access.</source>
   <translation>Der Server verweigert den Zugang.</translation>
  </message>
  <message>
   <source>If you have an account there, enter its user name and password under Settings, Connection.</source>
   <translation>Wenn Sie dort ein Konto haben, geben Sie Benutzernamen und Passwort unter Einstellungen, Verbindung ein.</translation>
  </message>
  <message>
   <source>Wirewatch tries again by itself, less and less often.</source>
   <translation>Wirewatch versucht es von selbst wieder, immer seltener.</translation>
  </message>
  <message>
   <source>The server has trouble of its own.</source>
   <translation>Der Server hat selbst Schwierigkeiten.</translation>
  </message>
  <message>
   <source>It is for paying readers.</source>
   <translation>Das ist für zahlende Leser.</translation>
  </message>
  <message>
   <source>If you are one, ask the publisher for the address of your own feed.</source>
   <translation>Wenn Sie einer sind, fragen Sie den Verlag nach der Adresse Ihres eigenen Feeds.</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>Diese Seite gibt es nicht.</translation>
  </message>
  <message>
   <source>The feed may have moved: open the publisher's site and look for its new address.</source>
   <translation>Der Feed ist vielleicht umgezogen: Öffnen Sie die Seite des Verlags und suchen Sie seine neue Adresse.</translation>
  </message>
  <message>
   <source>It is withheld by law, perhaps only where you are.</source>
   <translation>Er ist gesetzlich gesperrt, vielleicht nur dort, wo Sie sind.</translation>
  </message>
  <message>
   <source>Nothing to do for you or the publisher.</source>
   <translation>Für Sie und den Verlag gibt es nichts zu tun.</translation>
  </message>
  <message>
   <source>See that the proxy runs, or choose another one: that of this feed under Settings, that of all in the preferences.</source>
   <translation>Sehen Sie nach, ob der Proxy läuft, oder wählen Sie einen anderen: für diesen Feed unter Einstellungen, für alle in den Einstellungen des Programms.</translation>
  </message>
  <message>
   <source>Nothing on your own network is asked for a stranger.</source>
   <translation>Für Fremde wird in Ihrem eigenen Netz nichts abgefragt.</translation>
  </message>
  <message>
   <source>If you know that server, follow its address as a feed that may be local.</source>
   <translation>Wenn Sie den Server kennen, folgen Sie seiner Adresse als Feed, der lokal sein darf.</translation>
  </message>
  <message>
   <source>This is on your own machine or network.</source>
   <translation>Das liegt auf Ihrem eigenen Rechner oder Netz.</translation>
  </message>
  <message>
   <source>If you trust it, tick “Allow addresses on this network” under Settings, Connection.</source>
   <translation>Wenn Sie ihm vertrauen, kreuzen Sie „Adressen in diesem Netz erlauben“ unter Einstellungen, Verbindung an.</translation>
  </message>
  <message>
   <source>If you run this server or know whose it is, trust its certificate under Settings, Connection.</source>
   <translation>Wenn Sie diesen Server betreiben oder wissen, wem er gehört, vertrauen Sie seinem Zertifikat unter Einstellungen, Verbindung.</translation>
  </message>
  <message>
   <source>Otherwise leave it.</source>
   <translation>Sonst lassen Sie es.</translation>
  </message>
  <message>
   <source>The secure connection cannot be trusted.</source>
   <translation>Der sicheren Verbindung ist nicht zu trauen.</translation>
  </message>
  <message>
   <source>Check the date of this computer; otherwise the publisher must mend it.</source>
   <translation>Prüfen Sie das Datum dieses Rechners; sonst muss der Verlag es beheben.</translation>
  </message>
  <message>
   <source>Give this feed the address that the page names, under Settings.</source>
   <translation>Geben Sie diesem Feed unter Einstellungen die Adresse, die die Seite nennt.</translation>
  </message>
  <message>
   <source>The address answers, but not with a feed.</source>
   <translation>Die Adresse antwortet, aber nicht mit einem Feed.</translation>
  </message>
  <message>
   <source>Open it in a browser: the page often links to its real feed.</source>
   <translation>Öffnen Sie sie in einem Browser: Die Seite verweist oft auf ihren wirklichen Feed.</translation>
  </message>
  <message>
   <source>Wirewatch reads no feed of this kind, to be safe from harmful ones.</source>
   <translation>Wirewatch liest Feeds dieser Art nicht, um vor schädlichen sicher zu sein.</translation>
  </message>
  <message>
   <source>If it is the right address, its publisher has to mend it.</source>
   <translation>Ist es die richtige Adresse, muss der Verlag es beheben.</translation>
  </message>
  <message>
   <source>What the server sends is damaged.</source>
   <translation>Was der Server sendet, ist beschädigt.</translation>
  </message>
  <message>
   <source>The server, or the way to it, is slow or overloaded.</source>
   <translation>Der Server oder der Weg dorthin ist langsam oder überlastet.</translation>
  </message>
  <message>
   <source>The address leads on to no feed.</source>
   <translation>Die Adresse führt zu keinem Feed weiter.</translation>
  </message>
  <message>
   <source>Wirewatch tries again by itself; or look for the feed on the publisher's site.</source>
   <translation>Wirewatch versucht es von selbst wieder; oder suchen Sie den Feed auf der Seite des Verlags.</translation>
  </message>
  <message>
   <source>Check the address and your connection.</source>
   <translation>Prüfen Sie die Adresse und Ihre Verbindung.</translation>
  </message>
  <message>
   <source>Wirewatch tries again by itself; “Poll” asks at once.</source>
   <translation>Wirewatch versucht es von selbst wieder; „Abrufen“ fragt sofort.</translation>
  </message>
  <message>
   <source>The server redirects more than {max_hops} times.</source>
   <translation>Der Server leitet mehr als {max_hops} Mal um.</translation>
  </message>
  <message>
   <source>The server sends us on, but no more requests may go out for this.</source>
   <translation>Der Server schickt uns weiter, aber hierfür dürfen keine weiteren Anfragen hinausgehen.</translation>
  </message>
  <message>
   <source>It leads to {host}, which is inside the local network; no feed is followed there.</source>
   <translation>Es führt zu {host}, das im lokalen Netz liegt; dort wird keinem Feed gefolgt.</translation>
  </message>
  <message>
   <source>{host} took longer than {total} seconds.</source>
   <translation>{host} brauchte länger als {total} Sekunden.</translation>
  </message>
  <message>
   <source>The server sent an empty answer instead of a feed.</source>
   <translation>Der Server schickte statt eines Feeds eine leere Antwort.</translation>
  </message>
  <message>
   <source>The server packed its answer as {encoding}, which was not asked for.</source>
   <translation>Der Server hat seine Antwort als {encoding} gepackt, worum nicht gebeten wurde.</translation>
  </message>
  <message>
   <source>The answer ended in the middle: its gzip stream is not complete.</source>
   <translation>Die Antwort endete mittendrin: Ihr gzip-Strom ist nicht vollständig.</translation>
  </message>
  <message>
   <source>The answer is made of too many gzip streams.</source>
   <translation>Die Antwort besteht aus zu vielen gzip-Strömen.</translation>
  </message>
  <message>
   <source>The answer claims to be gzip but cannot be unpacked.</source>
   <translation>Die Antwort gibt sich als gzip aus, lässt sich aber nicht entpacken.</translation>
  </message>
  <message>
   <source>The answer is larger than {cap} MB; it was not read further.</source>
   <translation>Die Antwort ist größer als {cap} MB; sie wurde nicht weiter gelesen.</translation>
  </message>
  <message>
   <source>an address inside the local network</source>
   <translation>eine Adresse im lokalen Netz</translation>
  </message>
  <message>
   <source>The server answers 400: it does not understand the request.</source>
   <translation>Antwort 400: Der Server versteht die Anfrage nicht.</translation>
  </message>
  <message>
   <source>The server answers 401: it wants a user name and password, or those given are wrong.</source>
   <translation>Antwort 401: Der Server verlangt Benutzernamen und Passwort, oder die angegebenen sind falsch.</translation>
  </message>
  <message>
   <source>The server answers 402: this feed is for paying readers.</source>
   <translation>Antwort 402: Dieser Feed ist für zahlende Leser.</translation>
  </message>
  <message>
   <source>The server answers 403: it does not let us read this feed.</source>
   <translation>Antwort 403: Der Server lässt uns diesen Feed nicht lesen.</translation>
  </message>
  <message>
   <source>The server answers 404: there is no feed at this address any more.</source>
   <translation>Antwort 404: Unter dieser Adresse gibt es keinen Feed mehr.</translation>
  </message>
  <message>
   <source>The server answers 407: it takes itself for a proxy that wants a user name and password.</source>
   <translation>Antwort 407: Der Server hält sich für einen Proxy, der Benutzernamen und Passwort verlangt.</translation>
  </message>
  <message>
   <source>The server answers 408: it gave up waiting.</source>
   <translation>Antwort 408: Der Server hat das Warten aufgegeben.</translation>
  </message>
  <message>
   <source>The server answers 410: this feed is gone for good.</source>
   <translation>Antwort 410: Diesen Feed gibt es endgültig nicht mehr.</translation>
  </message>
  <message>
   <source>The server answers 421: it does not serve this address.</source>
   <translation>Antwort 421: Der Server ist für diese Adresse nicht zuständig.</translation>
  </message>
  <message>
   <source>The server answers 429: it was asked too often.</source>
   <translation>Antwort 429: Der Server wurde zu oft gefragt.</translation>
  </message>
  <message>
   <source>The server answers 451: the feed is withheld for legal reasons.</source>
   <translation>Antwort 451: Der Feed ist aus rechtlichen Gründen gesperrt.</translation>
  </message>
  <message>
   <source>The server answers 500: it has an error of its own.</source>
   <translation>Antwort 500: Der Server hat einen eigenen Fehler.</translation>
  </message>
  <message>
   <source>The server answers 502: what stands behind it is out of order.</source>
   <translation>Antwort 502: Was hinter dem Server steht, ist gestört.</translation>
  </message>
  <message>
   <source>The server answers 503: it is not available at the moment.</source>
   <translation>Antwort 503: Der Server ist zurzeit nicht erreichbar.</translation>
  </message>
  <message>
   <source>The server answers 504: what stands behind it did not answer in time.</source>
   <translation>Antwort 504: Was hinter dem Server steht, hat nicht rechtzeitig geantwortet.</translation>
  </message>
  <message>
   <source>{host} could not be reached in time.</source>
   <translation>{host} war nicht rechtzeitig zu erreichen.</translation>
  </message>
  <message>
   <source>{host} stopped sending in the middle of its answer or never began.</source>
   <translation>{host} hörte mitten in der Antwort auf zu senden oder begann nie.</translation>
  </message>
  <message>
   <source>{host} took too long.</source>
   <translation>{host} brauchte zu lange.</translation>
  </message>
  <message>
   <source>The name {host} cannot be found.</source>
   <translation>Der Name {host} ist nicht zu finden.</translation>
  </message>
  <message>
   <source>The proxy {proxy} cannot be reached.</source>
   <translation>Der Proxy {proxy} ist nicht zu erreichen.</translation>
  </message>
  <message>
   <source>The answer ended in the middle or was garbled on the way.</source>
   <translation>Die Antwort endete mittendrin oder wurde unterwegs verstümmelt.</translation>
  </message>
  <message>
   <source>{host} does not answer in valid HTTP.</source>
   <translation>{host} antwortet nicht in gültigem HTTP.</translation>
  </message>
  <message>
   <source>{host} cannot be asked: the address or what it sent is not valid.</source>
   <translation>{host} kann nicht gefragt werden: Die Adresse oder das Gesendete ist nicht gültig.</translation>
  </message>
  <message>
   <source>The server answers 204: it sends nothing instead of a feed.</source>
   <translation>Antwort 204: Der Server schickt statt eines Feeds nichts.</translation>
  </message>
  <message>
   <source>The server answers 304 (not modified) although we do not have the feed yet.</source>
   <translation>Antwort 304 (nicht geändert), obwohl wir den Feed noch nicht haben.</translation>
  </message>
  <message>
   <source>The server answers 410: the place that it redirects to for the time being is gone for good.</source>
   <translation>Antwort 410: Das Ziel, auf das die Adresse vorübergehend umleitet, gibt es endgültig nicht mehr.</translation>
  </message>
  <message>
   <source>The server answers {status}: it sends us elsewhere without saying where.</source>
   <translation>Antwort {status}: Der Server schickt uns anderswohin, ohne zu sagen, wohin.</translation>
  </message>
  <message>
   <source>The server answers {status}: it refuses the request.</source>
   <translation>Antwort {status}: Der Server lehnt die Anfrage ab.</translation>
  </message>
  <message>
   <source>The server answers {status}: it has an error of its own.</source>
   <translation>Antwort {status}: Der Server hat einen eigenen Fehler.</translation>
  </message>
  <message>
   <source>The server answers {status}, which is no answer to a request for a feed.</source>
   <translation>Antwort {status}, was keine Antwort auf die Bitte um einen Feed ist.</translation>
  </message>
  <message>
   <source>The proxy {proxy} answers 407: it wants a user name and password, or those given are wrong.</source>
   <translation>Der Proxy {proxy} antwortet 407: Er verlangt Benutzernamen und Passwort, oder die angegebenen sind falsch.</translation>
  </message>
  <message>
   <source>{host} is inside the local network, and this feed is not allowed to be.</source>
   <translation>{host} liegt im lokalen Netz, und das ist diesem Feed nicht erlaubt.</translation>
  </message>
  <message>
   <source>{host} is reached through the Tor network alone: it needs a SOCKS proxy, for this feed or for all in the preferences.</source>
   <translation>{host} ist nur durch das Tor-Netz zu erreichen: Es braucht einen SOCKS-Proxy, für diesen Feed oder in den Einstellungen für alle.</translation>
  </message>
  <message>
   <source>The secure connection to {host} cannot be trusted: {tls_reason}.</source>
   <translation>Der sicheren Verbindung zu {host} ist nicht zu trauen: {tls_reason}.</translation>
  </message>
  <message>
   <source>It shows another certificate than the one that you trust.</source>
   <translation>Er zeigt ein anderes Zertifikat als das, dem Sie vertrauen.</translation>
  </message>
  <message>
   <source>The proxy {proxy} did not connect us to {host} (it answers {status}).</source>
   <translation>Der Proxy {proxy} hat uns nicht mit {host} verbunden (er antwortet {status}).</translation>
  </message>
  <message>
   <source>The name of the proxy {proxy} cannot be found.</source>
   <translation>Der Name des Proxys {proxy} ist nicht zu finden.</translation>
  </message>
  <message>
   <source>{host} sends longer headers than any feed needs.</source>
   <translation>{host} sendet längere Kopfzeilen, als ein Feed sie braucht.</translation>
  </message>
  <message>
   <source>{host} closed the connection without a complete answer.</source>
   <translation>{host} schloss die Verbindung ohne vollständige Antwort.</translation>
  </message>
  <message>
   <source>the handshake failed</source>
   <translation>der Verbindungsaufbau ist gescheitert</translation>
  </message>
  <message>
   <source>{host} refuses the connection.</source>
   <translation>{host} lehnt die Verbindung ab.</translation>
  </message>
  <message>
   <source>The network cannot be reached.</source>
   <translation>Das Netz ist nicht zu erreichen.</translation>
  </message>
  <message>
   <source>There is no way to {host}.</source>
   <translation>Es gibt keinen Weg zu {host}.</translation>
  </message>
  <message>
   <source>{host} cannot be connected to.</source>
   <translation>Zu {host} kommt keine Verbindung zustande.</translation>
  </message>
  <message>
   <source>This feed leads to {gate}, where only one request in {gap} seconds goes; its turn comes later.</source>
   <translation>Dieser Feed führt zu {gate}, wohin nur eine Anfrage in {gap} Sekunden geht; er kommt später an die Reihe.</translation>
  </message>
  <message>
   <source>it must look like http://host:port or socks5://host:port</source>
   <translation>er muss wie http://host:port oder socks5://host:port aussehen</translation>
  </message>
  <message>
   <source>the proxy {proxy} is no address; it must look like http://host:port or socks5://host:port</source>
   <translation>der Proxy {proxy} ist keine Adresse; sie muss wie http://host:port oder socks5://host:port aussehen</translation>
  </message>
  <message>
   <source>the proxy's address must not hold a password; that is kept in the keyring</source>
   <translation>die Adresse des Proxys darf kein Passwort enthalten; das verwahrt der Schlüsselbund</translation>
  </message>
  <message>
   <source>the proxy {proxy} cannot be used; it must look like http://host:port or socks5://host:port</source>
   <translation>der Proxy {proxy} ist nicht zu gebrauchen; er muss wie http://host:port oder socks5://host:port aussehen</translation>
  </message>
  <message>
   <source>The proxy {proxy} took too long to connect us.</source>
   <translation>Der Proxy {proxy} brauchte zu lange, um uns zu verbinden.</translation>
  </message>
  <message>
   <source>The proxy {proxy} hung up before it connected us.</source>
   <translation>Der Proxy {proxy} legte auf, bevor er uns verband.</translation>
  </message>
  <message>
   <source>it does not allow the connection</source>
   <translation>er erlaubt die Verbindung nicht</translation>
  </message>
  <message>
   <source>it says that the network cannot be reached</source>
   <translation>er sagt, das Netz sei nicht zu erreichen</translation>
  </message>
  <message>
   <source>it says that {host} cannot be found or reached</source>
   <translation>er sagt, {host} sei nicht zu finden oder zu erreichen</translation>
  </message>
  <message>
   <source>it says that {host} refuses the connection</source>
   <translation>er sagt, {host} lehne die Verbindung ab</translation>
  </message>
  <message>
   <source>it is no SOCKS proxy, or it refuses our user name</source>
   <translation>er ist kein SOCKS-Proxy, oder er lehnt unseren Benutzernamen ab</translation>
  </message>
  <message>
   <source>The proxy {proxy} did not connect us: {what}.</source>
   <translation>Der Proxy {proxy} hat uns nicht verbunden: {what}.</translation>
  </message>
  <message>
   <source>Several feeds of {domain} were told to wait, so all of them do.</source>
   <translation>Mehreren Feeds von {domain} wurde gesagt, sie sollten warten; daher warten alle.</translation>
  </message>
  <message>
   <source>This is no address of the web: it must begin with http:// or https:// and name a host.</source>
   <translation>Das ist keine Adresse im Web: Sie muss mit http:// oder https:// beginnen und einen Server nennen.</translation>
  </message>
  <message>
   <source>The server redirects to something that is not a web address.</source>
   <translation>Der Server leitet auf etwas um, das keine Webadresse ist.</translation>
  </message>
  <message>
   <source>The server redirects from a secure address to an open one at {host}.</source>
   <translation>Der Server leitet von einer sicheren Adresse auf eine offene bei {host} um.</translation>
  </message>
  <message>
   <source>a feed may have {most} headers of its own at most</source>
   <translation>ein Feed darf höchstens {most} eigene Kopfzeilen haben</translation>
  </message>
  <message>
   <source>the proxy of a feed</source>
   <translation>der Proxy eines Feeds</translation>
  </message>
  <message>
   <source>a certificate is named by its SHA-256 fingerprint: 64 hex digits, with or without colons</source>
   <translation>ein Zertifikat nennt man mit seinem SHA-256-Fingerabdruck: 64 Hexadezimalziffern, mit oder ohne Doppelpunkte</translation>
  </message>
  <message>
   <source>{name} is no header that can be sent</source>
   <translation>{name} ist keine Kopfzeile, die gesendet werden kann</translation>
  </message>
  <message>
   <source>a password is not given as a header: give a user name, and the keyring keeps the password</source>
   <translation>ein Passwort gibt man nicht als Kopfzeile an: Nennen Sie einen Benutzernamen, dann verwahrt der Schlüsselbund das Passwort</translation>
  </message>
  <message>
   <source>the header {name} is set by Wirewatch itself</source>
   <translation>die Kopfzeile {name} setzt Wirewatch selbst</translation>
  </message>
  <message>
   <source>a header looks like Name: value, not {text}</source>
   <translation>eine Kopfzeile sieht aus wie Name: Wert, nicht {text}</translation>
  </message>
  <message>
   <source>Getting whole texts needs an extra part of Wirewatch: install it with pip install 'wirewatch[fulltext]'.</source>
   <translation>Um ganze Texte zu holen, braucht es einen Zusatz zu Wirewatch: Installieren Sie ihn mit pip install 'wirewatch[fulltext]'.</translation>
  </message>
  <message>
   <source>The page is for paying readers; only what it shows to everybody was taken.</source>
   <translation>Die Seite ist für zahlende Leser; nur was sie allen zeigt, wurde übernommen.</translation>
  </message>
  <message>
   <source>No article text was found on the page.</source>
   <translation>Auf der Seite wurde kein Artikeltext gefunden.</translation>
  </message>
  <message>
   <source>a tag names the same attribute twice</source>
   <translation>ein Tag nennt dasselbe Attribut zweimal</translation>
  </message>
  <message>
   <source>a CDATA section is never closed</source>
   <translation>ein CDATA-Abschnitt wird nie geschlossen</translation>
  </message>
  <message>
   <source>something follows after the end of the feed</source>
   <translation>nach dem Ende des Feeds folgt noch etwas</translation>
  </message>
  <message>
   <source>a tag or a comment is never closed</source>
   <translation>ein Tag oder ein Kommentar wird nie geschlossen</translation>
  </message>
  <message>
   <source>an element is never closed</source>
   <translation>ein Element wird nie geschlossen</translation>
  </message>
  <message>
   <source>a reference names no character</source>
   <translation>ein Verweis nennt kein Zeichen</translation>
  </message>
  <message>
   <source>the address that a prefix stands for holds a space or a new line</source>
   <translation>die Adresse, für die ein Präfix steht, enthält ein Leerzeichen oder einen Zeilenwechsel</translation>
  </message>
  <message>
   <source>&lt;{inner}&gt; is open where &lt;/{name_at}&gt; stands</source>
   <translation>&lt;{inner}&gt; ist offen, wo &lt;/{name_at}&gt; steht</translation>
  </message>
  <message>
   <source>the prefix in &lt;{name_at}&gt; is not declared</source>
   <translation>das Präfix in &lt;{name_at}&gt; ist nicht deklariert</translation>
  </message>
  <message>
   <source>&amp;{name_at}; is not defined</source>
   <translation>&amp;{name_at}; ist nicht definiert</translation>
  </message>
  <message>
   <source>a character stands where XML does not allow it</source>
   <translation>ein Zeichen steht, wo XML es nicht erlaubt</translation>
  </message>
  <message>
   <source>it is not well-formed</source>
   <translation>es ist nicht wohlgeformt</translation>
  </message>
  <message>
   <source>its one entry read as it stands</source>
   <translation>sein einziger Eintrag ist unverändert lesbar</translation>
  </message>
  <message>
   <source>its one entry was mended</source>
   <translation>sein einziger Eintrag wurde repariert</translation>
  </message>
  <message>
   <source>all {every} entries read as they stand</source>
   <translation>alle {every} Einträge sind unverändert lesbar</translation>
  </message>
  <message>
   <source>{good} of {every} entries read as they stand</source>
   <translation>{good} von {every} Einträgen sind unverändert lesbar</translation>
  </message>
  <message>
   <source>it has more than {max_tags} tags and they are not well-formed</source>
   <translation>er mehr als {max_tags} Tags hat und nicht wohlgeformt ist</translation>
  </message>
  <message>
   <source>one of its tags is longer than {max_attribute_length} bytes</source>
   <translation>eines seiner Tags länger als {max_attribute_length} Bytes ist</translation>
  </message>
  <message>
   <source>it has more than {max_ampersands} ampersands that begin nothing and is not well-formed</source>
   <translation>er mehr als {max_ampersands} Und-Zeichen (&amp;) hat, mit denen nichts beginnt, und nicht wohlgeformt ist</translation>
  </message>
  <message>
   <source>This feed was not read because {why}.</source>
   <translation>Dieser Feed wurde nicht gelesen, weil {why}.</translation>
  </message>
  <message>
   <source>more than {max_depth} of its elements are nested in one another</source>
   <translation>mehr als {max_depth} seiner Elemente ineinander geschachtelt sind</translation>
  </message>
  <message>
   <source>one of its elements has more than {max_attributes} attributes</source>
   <translation>eines seiner Elemente mehr als {max_attributes} Attribute hat</translation>
  </message>
  <message>
   <source>the attributes of one of its elements are longer than {max_attribute_length} characters</source>
   <translation>die Attribute eines seiner Elemente länger als {max_attribute_length} Zeichen sind</translation>
  </message>
  <message>
   <source>The answer looks like JSON but cannot be read ({why}).</source>
   <translation>Die Antwort sieht nach JSON aus, ist aber nicht lesbar ({why}).</translation>
  </message>
  <message>
   <source>The answer is JSON but not a JSON Feed: it names no version of jsonfeed.org.</source>
   <translation>Die Antwort ist JSON, aber kein JSON-Feed: Sie nennt keine Version von jsonfeed.org.</translation>
  </message>
  <message>
   <source>The JSON Feed has no list of items.</source>
   <translation>Der JSON-Feed hat keine Liste von Einträgen.</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>zu tief geschachtelt</translation>
  </message>
  <message>
   <source>it holds more than {max_values} values</source>
   <translation>er mehr als {max_values} Werte enthält</translation>
  </message>
  <message>
   <source>The link leads to a sound, a film or a picture, not to a page.</source>
   <translation>Der Link führt zu Ton, Film oder Bild, nicht zu einer Seite.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read ({kind}).</source>
   <translation>Der Feed ist beschädigt und nicht lesbar ({kind}).</translation>
  </message>
  <message>
   <source>The answer is not a feed: it is neither XML nor a JSON Feed.</source>
   <translation>Die Antwort ist kein Feed: weder XML noch ein JSON-Feed.</translation>
  </message>
  <message>
   <source>This is a sitemap, not a feed.</source>
   <translation>Das ist eine Sitemap, kein Feed.</translation>
  </message>
  <message>
   <source>This is an OPML list of feeds, not a feed: import it instead.</source>
   <translation>Das ist eine OPML-Liste von Feeds, kein Feed: Importieren Sie sie stattdessen.</translation>
  </message>
  <message>
   <source>The answer is XML but not a feed: it begins with &lt;{root}&gt;.</source>
   <translation>Die Antwort ist XML, aber kein Feed: Sie beginnt mit &lt;{root}&gt;.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed.</source>
   <translation>Das ist eine Webseite, kein Feed.</translation>
  </message>
  <message>
   <source>The page names this feed: {address}</source>
   <translation>Die Seite nennt diesen Feed: {address}</translation>
  </message>
  <message>
   <source>The icon is damaged and cannot be read.</source>
   <translation>Das Symbol ist beschädigt und nicht lesbar.</translation>
  </message>
  <message>
   <source>The page is for paying readers.</source>
   <translation>Die Seite ist für zahlende Leser.</translation>
  </message>
  <message>
   <source>The page is for readers who sign in.</source>
   <translation>Die Seite ist für angemeldete Leser.</translation>
  </message>
  <message>
   <source>The site does not let us read the page.</source>
   <translation>Die Website lässt uns die Seite nicht lesen.</translation>
  </message>
  <message>
   <source>There is no page at this address any more.</source>
   <translation>Unter dieser Adresse gibt es keine Seite mehr.</translation>
  </message>
  <message>
   <source>The site was asked too often.</source>
   <translation>Die Website wurde zu oft gefragt.</translation>
  </message>
  <message>
   <source>The page is withheld for legal reasons.</source>
   <translation>Die Seite ist aus rechtlichen Gründen gesperrt.</translation>
  </message>
  <message>
   <source>The site is not available at the moment.</source>
   <translation>Die Website ist zurzeit nicht erreichbar.</translation>
  </message>
  <message>
   <source>{said} It was tried {failures} times.</source>
   <translation>{said} Es wurde {failures} Mal versucht.</translation>
  </message>
  <message>
   <source>Reading this feed took too long and was stopped.</source>
   <translation>Das Lesen dieses Feeds dauerte zu lange und wurde abgebrochen.</translation>
  </message>
  <message>
   <source>Reading this feed took too much memory and was stopped.</source>
   <translation>Das Lesen dieses Feeds brauchte zu viel Speicher und wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The process that was reading this feed ended unexpectedly.</source>
   <translation>Der Prozess, der diesen Feed las, endete unerwartet.</translation>
  </message>
  <message>
   <source>The process that reads feeds could not be started.</source>
   <translation>Der Prozess, der Feeds liest, konnte nicht gestartet werden.</translation>
  </message>
  <message>
   <source>The server answers {status}: it was asked too often.</source>
   <translation>Antwort {status}: Der Server wurde zu oft gefragt.</translation>
  </message>
  <message>
   <source>The site's robots.txt cannot be read, and until then its pages are not asked for.</source>
   <translation>Die robots.txt der Website ist nicht lesbar, und bis dahin werden ihre Seiten nicht abgefragt.</translation>
  </message>
  <message>
   <source>The site's robots.txt asks programs not to read the page.</source>
   <translation>Die robots.txt der Website bittet Programme, die Seite nicht zu lesen.</translation>
  </message>
  <message>
   <source>The server asked us to wait until {until}.</source>
   <translation>Der Server hat uns gebeten, bis {until} zu warten.</translation>
  </message>
  <message>
   <source>the entities that it declares would add more than {max_added} bytes to it</source>
   <translation>die Entitäten, die er deklariert, mehr als {max_added} Bytes hinzufügen würden</translation>
  </message>
  <message>
   <source>This feed is not allowed to be a file of this machine.</source>
   <translation>Dieser Feed darf keine Datei dieses Rechners sein.</translation>
  </message>
  <message>
   <source>This is not a file that can be read as a feed.</source>
   <translation>Das ist keine Datei, die sich als Feed lesen lässt.</translation>
  </message>
  <message>
   <source>The file cannot be read: {strerror}.</source>
   <translation>Die Datei ist nicht lesbar: {strerror}.</translation>
  </message>
  <message>
   <source>The file is larger than 16 MB; it was not read.</source>
   <translation>Die Datei ist größer als 16 MB; sie wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>GDELT's answer is damaged and cannot be read.</source>
   <translation>Die Antwort von GDELT ist beschädigt und nicht lesbar.</translation>
  </message>
  <message>
   <source>GDELT asks us to wait: {said}</source>
   <translation>GDELT bittet uns zu warten: {said}</translation>
  </message>
  <message>
   <source>GDELT did not answer the query: {said}</source>
   <translation>GDELT hat die Anfrage nicht beantwortet: {said}</translation>
  </message>
  <message>
   <source>This sitemap lists pages but no news: it has no titles.</source>
   <translation>Diese Sitemap nennt Seiten, aber keine Nachrichten: Sie hat keine Titel.</translation>
  </message>
  <message>
   <source>The sitemap is damaged and cannot be read.</source>
   <translation>Die Sitemap ist beschädigt und nicht lesbar.</translation>
  </message>
  <message>
   <source>This index of sitemaps names none of its own site.</source>
   <translation>Dieses Verzeichnis von Sitemaps nennt keine der eigenen Website.</translation>
  </message>
  <message>
   <source>The sitemap was not read: it is nested too deeply.</source>
   <translation>Die Sitemap wurde nicht gelesen: Sie ist zu tief geschachtelt.</translation>
  </message>
  <message>
   <source>the user name and password in this address were left out; enter them with the feed</source>
   <translation>Benutzername und Passwort in dieser Adresse wurden weggelassen; geben Sie sie beim Feed ein</translation>
  </message>
  <message>
   <source>the outline has no address</source>
   <translation>der Eintrag hat keine Adresse</translation>
  </message>
  <message>
   <source>a file of this machine is not followed because a list says so; add it by itself</source>
   <translation>einer Datei dieses Rechners wird nicht gefolgt, weil eine Liste es sagt; fügen Sie sie einzeln hinzu</translation>
  </message>
  <message>
   <source>this is no http or https address</source>
   <translation>das ist keine http- oder https-Adresse</translation>
  </message>
  <message>
   <source>this OPML file is larger than {most_bytes} MB; it was not read</source>
   <translation>diese OPML-Datei ist größer als {most_bytes} MB; sie wurde nicht gelesen</translation>
  </message>
  <message>
   <source>this OPML file is empty</source>
   <translation>diese OPML-Datei ist leer</translation>
  </message>
  <message>
   <source>this is no OPML file: it holds no elements</source>
   <translation>das ist keine OPML-Datei: Sie enthält keine Elemente</translation>
  </message>
  <message>
   <source>this is no OPML file: it begins with &lt;{name}&gt;, line {line}</source>
   <translation>das ist keine OPML-Datei: Sie beginnt mit &lt;{name}&gt;, Zeile {line}</translation>
  </message>
  <message>
   <source>line {line}: this OPML file is nested more than {deepest} deep; it was not read</source>
   <translation>Zeile {line}: Diese OPML-Datei ist mehr als {deepest} Ebenen tief geschachtelt; sie wurde nicht gelesen</translation>
  </message>
  <message>
   <source>line {line}: this OPML file has more than {most_outlines} outlines; it was not read</source>
   <translation>Zeile {line}: Diese OPML-Datei hat mehr als {most_outlines} Einträge; sie wurde nicht gelesen</translation>
  </message>
  <message>
   <source>this OPML file declares an entity ({declaration}), which is not safe to read; it was not read</source>
   <translation>diese OPML-Datei deklariert eine Entität ({declaration}), was zu lesen nicht sicher ist; sie wurde nicht gelesen</translation>
  </message>
  <message>
   <source>this OPML file is broken at line {lineno}, column {offset}: {errorstring}</source>
   <translation>diese OPML-Datei ist in Zeile {lineno}, Spalte {offset} fehlerhaft: {errorstring}</translation>
  </message>
  <message>
   <source>One index of sitemaps leads to another.</source>
   <translation>Ein Verzeichnis von Sitemaps führt zu einem anderen.</translation>
  </message>
  <message>
   <source>It leads from a secure address to an open one.</source>
   <translation>Es führt von einer sicheren Adresse zu einer offenen.</translation>
  </message>
  <message>
   <source>Its address was changed while the old one was asked; the new one is asked next.</source>
   <translation>Seine Adresse wurde geändert, während die alte abgefragt wurde; als Nächstes wird die neue abgefragt.</translation>
  </message>
  <message>
   <source>The server said that this feed is gone for good (410), so it was not asked.</source>
   <translation>Der Server hat gesagt, dass es diesen Feed endgültig nicht mehr gibt (410); deshalb wurde er nicht abgefragt.</translation>
  </message>
  <message>
   <source>To ask it once more, remove it and add it again; or give it its new address.</source>
   <translation>Um ihn noch einmal abzufragen, entfernen Sie ihn und fügen Sie ihn wieder hinzu, oder geben Sie ihm seine neue Adresse.</translation>
  </message>
  <message>
   <source>a round is under way already; wait for it or cancel it first</source>
   <translation>eine Runde läuft schon; warten Sie auf sie oder brechen Sie sie zuerst ab</translation>
  </message>
  <message>
   <source>not a feed of this archive: {url}. `feeds list` shows them; add it with `feeds add`.</source>
   <translation>kein Feed dieses Archivs: {url}.</translation>
  </message>
  <message>
   <source>The server asked us to wait until {wait_until}.</source>
   <translation>Der Server hat uns gebeten, bis {wait_until} zu warten.</translation>
  </message>
  <message>
   <source>Only one request in {gap} seconds goes to {gate}; this feed has its turn in a later round.</source>
   <translation>Nur eine Anfrage in {gap} Sekunden geht an {gate}; dieser Feed kommt in einer späteren Runde an die Reihe.</translation>
  </message>
  <message>
   <source>A feed like this is asked every {minutes} minutes at most, so not before {moment}; poll it alone to ask it sooner.</source>
   <translation>Ein solcher Feed wird höchstens alle {minutes} Minuten gefragt, also nicht vor {moment}; rufen Sie ihn allein ab, um ihn früher zu fragen.</translation>
  </message>
  <message>
   <source>The document holds more than the {max_items} entries that are read.</source>
   <translation>Das Dokument enthält mehr als die {max_items} Einträge, die gelesen werden.</translation>
  </message>
  <message>
   <source>The document ended early after {items} entry.</source>
   <translation>Das Dokument endete zu früh, nach {items} Eintrag.</translation>
  </message>
  <message>
   <source>The document ended early after {items} entries.</source>
   <translation>Das Dokument endete zu früh, nach {items} Einträgen.</translation>
  </message>
  <message>
   <source>Polling pauses and goes on by itself; no feed is blamed.</source>
   <translation>Das Abrufen pausiert und geht von selbst weiter; keinem Feed wird es angelastet.</translation>
  </message>
  <message>
   <source>No secure connection can be trusted: either this network wants you to sign in first, or the clock of this machine is wrong.</source>
   <translation>Keiner sicheren Verbindung ist zu trauen: Entweder will dieses Netz, dass Sie sich erst anmelden, oder die Uhr dieses Rechners geht falsch.</translation>
  </message>
  <message>
   <source>A web page answers instead of every feed: this network wants you to sign in first.</source>
   <translation>Statt jedes Feeds antwortet eine Webseite: Dieses Netz will, dass Sie sich erst anmelden.</translation>
  </message>
  <message>
   <source>Open a browser to do so; polling goes on by itself and no feed is blamed.</source>
   <translation>Öffnen Sie dazu einen Browser; das Abrufen geht von selbst weiter, und keinem Feed wird es angelastet.</translation>
  </message>
  <message>
   <source>{why} It was chosen in the preferences and is never gone around.</source>
   <translation>{why} Er ist in den Einstellungen gewählt und wird nie umgangen.</translation>
  </message>
  <message>
   <source>No secure connection can be trusted.</source>
   <translation>Keiner sicheren Verbindung ist zu trauen.</translation>
  </message>
  <message>
   <source>This network wants you to sign in first.</source>
   <translation>Dieses Netz will, dass Sie sich erst anmelden.</translation>
  </message>
  <message>
   <source>{typed}: leave the user name and password out; a feed is given them when it is added</source>
   <translation>{typed}: Lassen Sie Benutzernamen und Passwort weg; man gibt sie einem Feed beim Hinzufügen</translation>
  </message>
  <message>
   <source>{typed}: not the address of a site; it must begin with http:// or https://</source>
   <translation>{typed}: keine Adresse einer Website; sie muss mit http:// oder https:// beginnen</translation>
  </message>
  <message>
   <source>No feed was found: neither the page nor the usual places name one.</source>
   <translation>Es wurde kein Feed gefunden: Weder die Seite noch die üblichen Stellen nennen einen.</translation>
  </message>
  <message>
   <source>{url}: goes through the proxy {proxy}, which you have to allow (--proxies)</source>
   <translation>{url}: geht durch den Proxy {proxy}, den Sie erlauben müssen</translation>
  </message>
  <message>
   <source>not a feed of this archive: {url}. `wirewatch feeds list` shows them.</source>
   <translation>kein Feed dieses Archivs: {url}.</translation>
  </message>
  <message>
   <source>there is no topic named {topic}; the feed is followed without it</source>
   <translation>es gibt kein Thema namens {topic}; der Feed wird ohne dieses abgerufen</translation>
  </message>
  <message>
   <source>{wrong_interval}; the feed is followed at its own rhythm</source>
   <translation>{wrong_interval}; der Feed wird in seinem eigenen Rhythmus abgerufen</translation>
  </message>
  <message>
   <source>an interval must be from {shortest_interval} minutes to a week</source>
   <translation>ein Abstand muss zwischen {shortest_interval} Minuten und einer Woche liegen</translation>
  </message>
  <message>
   <source>{shown}: leave the user name and password out of the address; give them separately (--user)</source>
   <translation>{shown}: Lassen Sie Benutzernamen und Passwort aus der Adresse weg; geben Sie sie getrennt ein</translation>
  </message>
  <message>
   <source>{shown} is followed by the words to search for, as in {shown_2}harbour</source>
   <translation>auf {shown} folgen die Wörter, nach denen gesucht wird, wie in {shown_2}harbour</translation>
  </message>
  <message>
   <source>{shown}: not an address of a feed; it must begin with http:// or https://</source>
   <translation>{shown}: keine Adresse eines Feeds; sie muss mit http:// oder https:// beginnen</translation>
  </message>
  <message>
   <source>{shown}: a file of this machine is followed only if you allow this feed to be local (--allow-local)</source>
   <translation>{shown}: Einer Datei dieses Rechners wird nur gefolgt, wenn Sie diesem Feed erlauben, lokal zu sein</translation>
  </message>
  <message>
   <source>the header {name} has no value; give it one</source>
   <translation>die Kopfzeile {name} hat keinen Wert; geben Sie ihr einen</translation>
  </message>
  <message>
   <source>the new address is on another server: give the header {name} its value again</source>
   <translation>die neue Adresse liegt auf einem anderen Server: Geben Sie der Kopfzeile {name} ihren Wert noch einmal</translation>
  </message>
  <message>
   <source>The keyring has no value for its header {headers}: give it again under Settings.</source>
   <translation>Der Schlüsselbund hat keinen Wert für die Kopfzeile {headers}: Geben Sie ihn unter Einstellungen noch einmal ein.</translation>
  </message>
  <message>
   <source>The password belonged to the proxy before and was taken out of the keyring; the new proxy needs its own.</source>
   <translation>Das Passwort gehörte zum vorigen Proxy und wurde aus dem Schlüsselbund genommen; der neue braucht sein eigenes.</translation>
  </message>
  <message>
   <source>this article has no page: its feed gives no address for it</source>
   <translation>dieser Artikel hat keine Seite: Sein Feed nennt keine Adresse dafür</translation>
  </message>
  <message>
   <source>There is no whole text.</source>
   <translation>Es gibt keinen ganzen Text.</translation>
  </message>
  <message>
   <source>It was not asked: Wirewatch is ending.</source>
   <translation>Es wurde nicht gefragt: Wirewatch wird beendet.</translation>
  </message>
  <message>
   <source>The server sent nothing.</source>
   <translation>Der Server hat nichts gesendet.</translation>
  </message>
  <message>
   <source>this article's feed gives no picture for it</source>
   <translation>der Feed dieses Artikels nennt kein Bild dafür</translation>
  </message>
  <message>
   <source>{url}: there are too many bytes of pictures already</source>
   <translation>{url}: Es sind schon zu viele Bytes an Bildern</translation>
  </message>
  <message>
   <source>there is no article {article_id} in the archive</source>
   <translation>den Artikel {article_id} gibt es im Archiv nicht</translation>
  </message>
  <message>
   <source>This feed is a search: the words “{query}” are sent to {asks} at every poll.</source>
   <translation>Dieser Feed ist eine Suche: Die Wörter „{query}“ gehen bei jedem Abruf an {asks}.</translation>
  </message>
  <message>
   <source>The added source {name} failed ({kind}: {error}).</source>
   <translation>Die zusätzliche Quelle {name} ist gescheitert ({kind}: {error}).</translation>
  </message>
  <message>
   <source>The added source {name} does not work ({kind}: {error}); its feeds cannot be read.</source>
   <translation>Die zusätzliche Quelle {name} funktioniert nicht ({kind}: {error}); ihre Feeds können nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The added source {name} has the name of one of ours; it is not used.</source>
   <translation>Die zusätzliche Quelle {name} heißt wie eine der unseren; sie wird nicht benutzt.</translation>
  </message>
  <message>
   <source>The added source {name} has no {wanting}; it is not used.</source>
   <translation>Die zusätzliche Quelle {name} hat kein {wanting}; sie wird nicht benutzt.</translation>
  </message>
  <message>
   <source>The added source {name} does not work ({kind}: {error}); its feeds are read as plain ones.</source>
   <translation>Die zusätzliche Quelle {name} funktioniert nicht ({kind}: {error}); ihre Feeds werden als einfache gelesen.</translation>
  </message>
  <message>
   <source>There is no keyring that can keep it: the password serves until Wirewatch ends and must be given again.</source>
   <translation>Es gibt keinen Schlüsselbund, der es verwahren kann: Das Passwort gilt, bis Wirewatch endet, und muss dann neu eingegeben werden.</translation>
  </message>
  <message>
   <source>There is no keyring that can keep its headers: they serve until Wirewatch ends and must be given again.</source>
   <translation>Es gibt keinen Schlüsselbund, der seine Kopfzeilen verwahren kann: Sie gelten, bis Wirewatch endet, und müssen dann neu eingegeben werden.</translation>
  </message>
  <message>
   <source>There is no keyring that can keep it: the secret serves until Wirewatch ends; enter it again then.</source>
   <translation>Es gibt keinen Schlüsselbund, der es verwahren kann: Das Geheimnis gilt, bis Wirewatch endet; geben Sie es dann neu ein.</translation>
  </message>
  <message>
   <source>No keyring took what is secret, so it is lost now that this command ends.</source>
   <translation>Kein Schlüsselbund hat das Geheime angenommen; es geht verloren, da dieser Befehl jetzt endet.</translation>
  </message>
  <message>
   <source>Set up or unlock a keyring, or start the window or `wirewatch watch` first, and give it again.</source>
   <translation>Richten Sie einen Schlüsselbund ein oder entsperren Sie ihn, oder starten Sie zuerst das Fenster oder `wirewatch watch`, und geben Sie es dann neu ein.</translation>
  </message>
  <message>
   <source>There is no keyring that can be used here.</source>
   <translation>Es gibt hier keinen brauchbaren Schlüsselbund.</translation>
  </message>
  <message>
   <source>A password serves only as long as the Wirewatch runs that it was given to.</source>
   <translation>Ein Passwort gilt nur, solange das Wirewatch läuft, dem es gegeben wurde.</translation>
  </message>
  <message>
   <source>The keyring is locked and waits for you.</source>
   <translation>Der Schlüsselbund ist gesperrt und wartet auf Sie.</translation>
  </message>
  <message>
   <source>Until then passwords are kept for this session only.</source>
   <translation>Bis dahin werden Passwörter nur für diese Sitzung aufbewahrt.</translation>
  </message>
  <message>
   <source>The only keyring here writes to a plain file.</source>
   <translation>Der einzige Schlüsselbund hier schreibt in eine offene Datei.</translation>
  </message>
  <message>
   <source>Passwords are not put there; one serves only as long as the Wirewatch runs that it was given to.</source>
   <translation>Passwörter werden dort nicht abgelegt; eines gilt nur, solange das Wirewatch läuft, dem es gegeben wurde.</translation>
  </message>
  <message>
   <source>the password is not valid text; check how it was typed or piped in</source>
   <translation>das Passwort ist kein gültiger Text; prüfen Sie, wie es eingegeben wurde</translation>
  </message>
  <message>
   <source>the keyring cannot be used ({kind}); passwords serve for one session only</source>
   <translation>der Schlüsselbund ist nicht zu gebrauchen ({kind}); Passwörter gelten nur für eine Sitzung</translation>
  </message>
  <message>
   <source>the only keyring keeps secrets in a plain file; passwords serve for one session only</source>
   <translation>der einzige Schlüsselbund verwahrt Geheimnisse in einer offenen Datei; Passwörter gelten nur für eine Sitzung</translation>
  </message>
  <message>
   <source>no keyring is running; passwords serve for one session only</source>
   <translation>es läuft kein Schlüsselbund; Passwörter gelten nur für eine Sitzung</translation>
  </message>
  <message>
   <source>passwords are kept by {name}</source>
   <translation>Passwörter verwahrt {name}</translation>
  </message>
  <message>
   <source>The keyring is locked.</source>
   <translation>Der Schlüsselbund ist gesperrt.</translation>
  </message>
  <message>
   <source>Unlock it when it asks; until then what you enter serves this session only.</source>
   <translation>Entsperren Sie ihn, wenn er fragt; bis dahin gilt, was Sie eingeben, nur für diese Sitzung.</translation>
  </message>
  <message>
   <source>Kept in the system's keyring, never in a file.</source>
   <translation>Wird im Schlüsselbund des Systems verwahrt, nie in einer Datei.</translation>
  </message>
  <message>
   <source>The query has {text} characters; {longest_query} is the most.</source>
   <translation>Die Anfrage hat {text} Zeichen; höchstens {longest_query} sind möglich.</translation>
  </message>
  <message>
   <source>Split it into several topics or lists.</source>
   <translation>Teilen Sie sie in mehrere Themen oder Listen.</translation>
  </message>
  <message>
   <source>The query holds a character that is not text (NUL or half of a surrogate pair).</source>
   <translation>Die Anfrage enthält ein Zeichen, das kein Text ist (NUL oder die Hälfte eines Ersatzpaares).</translation>
  </message>
  <message>
   <source>Delete it.</source>
   <translation>Löschen Sie es.</translation>
  </message>
  <message>
   <source>Two exclusions take each other away.</source>
   <translation>Zwei Ausschlüsse heben einander auf.</translation>
  </message>
  <message>
   <source>Write one {sign} directly before the word to leave out.</source>
   <translation>Schreiben Sie ein {sign} direkt vor das Wort, das wegbleiben soll.</translation>
  </message>
  <message>
   <source>This {sign} stands alone.</source>
   <translation>Dieses {sign} steht allein.</translation>
  </message>
  <message>
   <source>Write it directly before the word to leave out ({sign_2}word), or delete it.</source>
   <translation>Schreiben Sie es direkt vor das Wort, das wegbleiben soll ({sign_2}word), oder löschen Sie es.</translation>
  </message>
  <message>
   <source>This pattern is never closed.</source>
   <translation>Dieses Muster wird nie geschlossen.</translation>
  </message>
  <message>
   <source>Add / at its end, or put text with a stroke in quotation marks.</source>
   <translation>Setzen Sie / an sein Ende, oder setzen Sie Text mit Schrägstrich in Anführungszeichen.</translation>
  </message>
  <message>
   <source>Either the one or the other, but not both, is written out: (a OR b) NOT (a AND b).</source>
   <translation>Entweder das eine oder das andere, aber nicht beides, schreibt man aus: (a OR b) NOT (a AND b).</translation>
  </message>
  <message>
   <source>ATLEAST needs a number, as in ATLEAST3(missile*).</source>
   <translation>ATLEAST braucht eine Zahl, wie in ATLEAST3(missile*).</translation>
  </message>
  <message>
   <source>ATLEAST needs a number of 1 or more, as in ATLEAST3(missile*).</source>
   <translation>ATLEAST braucht eine Zahl ab 1, wie in ATLEAST3(missile*).</translation>
  </message>
  <message>
   <source>No word stands so often in an article; ATLEAST{most_times} is the most.</source>
   <translation>So oft steht kein Wort in einem Artikel; ATLEAST{most_times} ist das Höchste.</translation>
  </message>
  <message>
   <source>Write the words in quotation marks behind this: near20:"kim putin".</source>
   <translation>Schreiben Sie dahinter die Wörter in Anführungszeichen: near20:"kim putin".</translation>
  </message>
  <message>
   <source>ATLEAST needs a number and parentheses around what it counts: ATLEAST{digits}(missile*).</source>
   <translation>ATLEAST braucht eine Zahl und Klammern um das, was es zählt: ATLEAST{digits}(missile*).</translation>
  </message>
  <message>
   <source>Behind ~ stands a number of words and nothing else, as in "a b"~5.</source>
   <translation>Hinter ~ steht eine Zahl von Wörtern und sonst nichts, wie in "a b"~5.</translation>
  </message>
  <message>
   <source>Closeness is between two words.</source>
   <translation>Nähe besteht zwischen zwei Wörtern.</translation>
  </message>
  <message>
   <source>Write NEAR/{apart} between each two that should be close.</source>
   <translation>Schreiben Sie NEAR/{apart} zwischen je zwei, die nahe beieinander stehen sollen.</translation>
  </message>
  <message>
   <source>Write NEAR between the words of a group: a NEAR/5 b.</source>
   <translation>Schreiben Sie NEAR zwischen die Wörter einer Gruppe: a NEAR/5 b.</translation>
  </message>
  <message>
   <source>Write = directly before a word or phrase: =WHO, or CASE(WHO OR UN).</source>
   <translation>Schreiben Sie = direkt vor ein Wort oder eine Wortgruppe: =WHO, oder CASE(WHO OR UN).</translation>
  </message>
  <message>
   <source>Write one = directly before a word whose capitals count: =WHO.</source>
   <translation>Schreiben Sie ein = direkt vor ein Wort, dessen Großbuchstaben zählen: =WHO.</translation>
  </message>
  <message>
   <source>Write = directly before a word or phrase: =WHO, or CASE( ) around several.</source>
   <translation>Schreiben Sie = direkt vor ein Wort oder eine Wortgruppe: =WHO, oder CASE( ) um mehrere.</translation>
  </message>
  <message>
   <source>Capitals cannot be made to count in a list or topic.</source>
   <translation>In einer Liste oder einem Thema können Großbuchstaben nicht zählen.</translation>
  </message>
  <message>
   <source>Write its name without the =.</source>
   <translation>Schreiben Sie den Namen ohne das =.</translation>
  </message>
  <message>
   <source>Write = behind the field, before the word: {field}:=WHO.</source>
   <translation>Schreiben Sie = hinter das Feld, vor das Wort: {field}:=WHO.</translation>
  </message>
  <message>
   <source>= stands before a word or phrase.</source>
   <translation>= steht vor einem Wort oder einer Wortgruppe.</translation>
  </message>
  <message>
   <source>Take it away before {found}( ), or write it inside, before the words.</source>
   <translation>Nehmen Sie es vor {found}( ) weg, oder schreiben Sie es innen vor die Wörter.</translation>
  </message>
  <message>
   <source>Capitals count in a pattern anyway.</source>
   <translation>In einem Muster zählen Großbuchstaben ohnehin.</translation>
  </message>
  <message>
   <source>Write it without the =.</source>
   <translation>Schreiben Sie es ohne das =.</translation>
  </message>
  <message>
   <source>Paragraphs are not told apart here.</source>
   <translation>Absätze werden hier nicht unterschieden.</translation>
  </message>
  <message>
   <source>Write NEAR/S for the same sentence, or NEAR/50.</source>
   <translation>Schreiben Sie NEAR/S für denselben Satz, oder NEAR/50.</translation>
  </message>
  <message>
   <source>Write a number after the stroke, as in NEAR/{default_near}, or NEAR/S.</source>
   <translation>Schreiben Sie hinter den Schrägstrich eine Zahl, wie in NEAR/{default_near}, oder NEAR/S.</translation>
  </message>
  <message>
   <source>{said} words is too far; {widest_near} is the most.</source>
   <translation>{said} Wörter sind zu weit; {widest_near} ist das Höchste.</translation>
  </message>
  <message>
   <source>Use AND for words anywhere in the article.</source>
   <translation>Nehmen Sie AND für Wörter irgendwo im Artikel.</translation>
  </message>
  <message>
   <source>{found} behind a pattern means nothing here.</source>
   <translation>{found} hinter einem Muster bedeutet hier nichts.</translation>
  </message>
  <message>
   <source>The one option is i, as in /pattern/i: capitals do not count.</source>
   <translation>Die einzige Option ist i, wie in /pattern/i: Großbuchstaben zählen dann nicht.</translation>
  </message>
  <message>
   <source>Put text with strokes in quotation marks.</source>
   <translation>Setzen Sie Text mit Schrägstrichen in Anführungszeichen.</translation>
  </message>
  <message>
   <source>This quotation mark is never closed.</source>
   <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
  </message>
  <message>
   <source>Add " at the end of the phrase.</source>
   <translation>Setzen Sie " an das Ende der Wortgruppe.</translation>
  </message>
  <message>
   <source>In a phrase only the last word can end in *. Write ONEAR/0 for words side by side: missile* ONEAR/0 launch.</source>
   <translation>In einer Wortgruppe kann nur das letzte Wort auf * enden. Schreiben Sie ONEAR/0 für Wörter nebeneinander: missile* ONEAR/0 launch.</translation>
  </message>
  <message>
   <source>A * can only end a word: missile* finds every word that begins with missile.</source>
   <translation>Ein * kann ein Wort nur beenden: missile* findet jedes Wort, das mit missile beginnt.</translation>
  </message>
  <message>
   <source>There are no letters or digits to look for here.</source>
   <translation>Hier stehen keine Buchstaben oder Ziffern, nach denen zu suchen wäre.</translation>
  </message>
  <message>
   <source>Write a word, or delete it.</source>
   <translation>Schreiben Sie ein Wort, oder löschen Sie es.</translation>
  </message>
  <message>
   <source>A phrase has at most {longest_phrase} words; this one has {tokens}.</source>
   <translation>Eine Wortgruppe hat höchstens {longest_phrase} Wörter; diese hat {tokens}.</translation>
  </message>
  <message>
   <source>Look for a part of it.</source>
   <translation>Suchen Sie nach einem Teil davon.</translation>
  </message>
  <message>
   <source>Write * directly after a letter or digit.</source>
   <translation>Schreiben Sie * direkt hinter einen Buchstaben oder eine Ziffer.</translation>
  </message>
  <message>
   <source>From here on the query joins words by NEAR more than {most_nears} times.</source>
   <translation>Von hier an verbindet die Anfrage Wörter mehr als {most_nears} Mal mit NEAR.</translation>
  </message>
  <message>
   <source>Write alternatives as one group, (a OR b) NEAR/5 (c OR d), or make several topics of it.</source>
   <translation>Schreiben Sie Varianten als eine Gruppe, (a OR b) NEAR/5 (c OR d), oder machen Sie mehrere Themen daraus.</translation>
  </message>
  <message>
   <source>{name} leads back to itself ({way}).</source>
   <translation>{name} führt zu sich selbst zurück ({way}).</translation>
  </message>
  <message>
   <source>Take one of these out.</source>
   <translation>Nehmen Sie eines davon heraus.</translation>
  </message>
  <message>
   <source>There is no {what} named {name}.</source>
   <translation>Es gibt hier nichts namens {name} ({what}).</translation>
  </message>
  <message>
   <source>Check its name, or put it in quotation marks to look for the word: "{name_2}".</source>
   <translation>Prüfen Sie den Namen, oder setzen Sie ihn in Anführungszeichen, um nach dem Wort zu suchen: "{name_2}".</translation>
  </message>
  <message>
   <source>, for example: {fix}</source>
   <translation>, zum Beispiel: {fix}</translation>
  </message>
  <message>
   <source>AND and OR stand side by side; say with parentheses which belongs together{shown}</source>
   <translation>AND und OR stehen nebeneinander; sagen Sie mit Klammern, was zusammengehört{shown}</translation>
  </message>
  <message>
   <source>This parenthesis closes nothing.</source>
   <translation>Diese Klammer schließt nichts.</translation>
  </message>
  <message>
   <source>Delete it, or add a ( before.</source>
   <translation>Löschen Sie sie, oder setzen Sie davor eine (.</translation>
  </message>
  <message>
   <source>This parenthesis is never closed.</source>
   <translation>Diese Klammer wird nie geschlossen.</translation>
  </message>
  <message>
   <source>Add a ) where the group ends.</source>
   <translation>Setzen Sie eine ) dorthin, wo die Gruppe endet.</translation>
  </message>
  <message>
   <source>Put the field around the whole: {field}:(a NEAR/5 b).</source>
   <translation>Setzen Sie das Feld um das Ganze: {field}:(a NEAR/5 b).</translation>
  </message>
  <message>
   <source>NEAR joins words, phrases and OR-groups of these only.</source>
   <translation>NEAR verbindet nur Wörter, Wortgruppen und OR-Gruppen daraus.</translation>
  </message>
  <message>
   <source>Write (a OR b) NEAR/5 c, or use AND.</source>
   <translation>Schreiben Sie (a OR b) NEAR/5 c, oder nehmen Sie AND.</translation>
  </message>
  <message>
   <source>A word is missing{after} at the end.</source>
   <translation>Am Ende fehlt{after} ein Wort.</translation>
  </message>
  <message>
   <source>Add it, or delete {said}.</source>
   <translation>Ergänzen Sie es, oder löschen Sie {said}.</translation>
  </message>
  <message>
   <source>There is nothing between these parentheses.</source>
   <translation>Zwischen diesen Klammern steht nichts.</translation>
  </message>
  <message>
   <source>Delete them, or put words there.</source>
   <translation>Löschen Sie sie, oder setzen Sie Wörter hinein.</translation>
  </message>
  <message>
   <source>What must not be close to something cannot be said.</source>
   <translation>Was nicht nahe bei etwas stehen darf, lässt sich so nicht sagen.</translation>
  </message>
  <message>
   <source>Write NOT (a NEAR/5 b) for articles without it.</source>
   <translation>Schreiben Sie NOT (a NEAR/5 b) für Artikel ohne das.</translation>
  </message>
  <message>
   <source>A word is missing{after} before ).</source>
   <translation>Vor ) fehlt{after} ein Wort.</translation>
  </message>
  <message>
   <source>{text} stands between what it joins: a NEAR/5 b.</source>
   <translation>{text} steht zwischen dem, was es verbindet: a NEAR/5 b.</translation>
  </message>
  <message>
   <source>A word is missing{after} before {text}.</source>
   <translation>Vor {text} fehlt{after} ein Wort.</translation>
  </message>
  <message>
   <source>Add it, or delete {text_2}.</source>
   <translation>Ergänzen Sie es, oder löschen Sie {text_2}.</translation>
  </message>
  <message>
   <source>The query is empty.</source>
   <translation>Die Anfrage ist leer.</translation>
  </message>
  <message>
   <source>Write a word to look for.</source>
   <translation>Schreiben Sie ein Wort, nach dem gesucht werden soll.</translation>
  </message>
  <message>
   <source>An exclusion needs something to exclude from.</source>
   <translation>Ein Ausschluss braucht etwas, wovon er ausschließt.</translation>
  </message>
  <message>
   <source>Add a word that must be there: missile NOT drone.</source>
   <translation>Fügen Sie ein Wort hinzu, das da sein muss: missile NOT drone.</translation>
  </message>
  <message>
   <source>One chain of NEAR joins {parts} parts; {longest_near} is the most.</source>
   <translation>Eine NEAR-Kette verbindet {parts} Teile; höchstens {longest_near} sind möglich.</translation>
  </message>
  <message>
   <source>Join some with AND.</source>
   <translation>Verbinden Sie einige mit AND.</translation>
  </message>
  <message>
   <source>Write the exclusion before the field: -{text}:word.</source>
   <translation>Schreiben Sie den Ausschluss vor das Feld: -{text}:word.</translation>
  </message>
  <message>
   <source>A field cannot hold another field ({text}: around {field}:).</source>
   <translation>Ein Feld kann kein anderes Feld enthalten ({text}: um {field}:).</translation>
  </message>
  <message>
   <source>Join them with AND.</source>
   <translation>Verbinden Sie sie mit AND.</translation>
  </message>
  <message>
   <source>The query has more than {most_words} words and phrases.</source>
   <translation>Die Anfrage hat mehr als {most_words} Wörter und Wortgruppen.</translation>
  </message>
  <message>
   <source>Split it into several topics.</source>
   <translation>Teilen Sie sie in mehrere Themen.</translation>
  </message>
  <message>
   <source>With its lists and topics the query has more than {most_in_all} words and phrases.</source>
   <translation>Mit ihren Listen und Themen hat die Anfrage mehr als {most_in_all} Wörter und Wortgruppen.</translation>
  </message>
  <message>
   <source>Groups are nested more than {deepest} deep here.</source>
   <translation>Gruppen sind hier mehr als {deepest} tief geschachtelt.</translation>
  </message>
  <message>
   <source>Take some parentheses out, or make a topic of the inner part.</source>
   <translation>Nehmen Sie Klammern heraus, oder machen Sie ein Thema aus dem inneren Teil.</translation>
  </message>
  <message>
   <source>? does not stand for a letter here.</source>
   <translation>? steht hier nicht für einen Buchstaben.</translation>
  </message>
  <message>
   <source>Write the spellings out, (defence OR defense), or a pattern, /defen\we/i; within NEAR the beginning, defen*.</source>
   <translation>Schreiben Sie die Schreibweisen aus, (defence OR defense), oder ein Muster, /defen\we/i; innerhalb von NEAR den Anfang, defen*.</translation>
  </message>
  <message>
   <source>Words that are spelled alike (~) are not looked for.</source>
   <translation>Nach ähnlich geschriebenen Wörtern (~) wird nicht gesucht.</translation>
  </message>
  <message>
   <source>Write the spellings out: (Kadhafi OR Gaddafi).</source>
   <translation>Schreiben Sie die Schreibweisen aus: (Kadhafi OR Gaddafi).</translation>
  </message>
  <message>
   <source>Words of like meaning (~) are not looked for.</source>
   <translation>Nach Wörtern ähnlicher Bedeutung (~) wird nicht gesucht.</translation>
  </message>
  <message>
   <source>Write them out: (car OR automobile).</source>
   <translation>Schreiben Sie sie aus: (car OR automobile).</translation>
  </message>
  <message>
   <source>A weight (^) changes nothing about which articles match.</source>
   <translation>Ein Gewicht (^) ändert nichts daran, welche Artikel passen.</translation>
  </message>
  <message>
   <source>Brackets mean nothing here.</source>
   <translation>Eckige Klammern bedeuten hier nichts.</translation>
  </message>
  <message>
   <source>Use ( ) for groups.</source>
   <translation>Nehmen Sie ( ) für Gruppen.</translation>
  </message>
  <message>
   <source>Numbers such as tone or length are not compared here.</source>
   <translation>Zahlen wie Ton oder Länge werden hier nicht verglichen.</translation>
  </message>
  <message>
   <source>Delete this.</source>
   <translation>Löschen Sie das.</translation>
  </message>
  <message>
   <source>A list or topic is taken as it stands.</source>
   <translation>Eine Liste oder ein Thema wird genommen, wie es ist.</translation>
  </message>
  <message>
   <source>Write its name without the sign behind it.</source>
   <translation>Schreiben Sie den Namen ohne das Zeichen dahinter.</translation>
  </message>
  <message>
   <source>Put a blank behind the operator; if all of it is a word, put it in quotation marks: "OR-7".</source>
   <translation>Setzen Sie ein Leerzeichen hinter den Operator; ist alles zusammen ein Wort, in Anführungszeichen: "OR-7".</translation>
  </message>
  <message>
   <source>Write a short minus before a word to leave out: -drone.</source>
   <translation>Schreiben Sie ein kurzes Minus vor ein Wort, das wegbleiben soll: -drone.</translation>
  </message>
  <message>
   <source>A dash inside a text goes in quotation marks.</source>
   <translation>Ein Strich innerhalb eines Textes gehört in Anführungszeichen.</translation>
  </message>
  <message>
   <source>Write the field alone, without a name before it: title:missile.</source>
   <translation>Schreiben Sie das Feld allein, ohne einen Namen davor: title:missile.</translation>
  </message>
  <message>
   <source>Write OR between words, with spaces: (a OR b).</source>
   <translation>Schreiben Sie OR zwischen die Wörter, mit Leerzeichen: (a OR b).</translation>
  </message>
  <message>
   <source>Write a colon behind a field: title:missile.</source>
   <translation>Schreiben Sie einen Doppelpunkt hinter ein Feld: title:missile.</translation>
  </message>
  <message>
   <source>Write = before a word whose capitals count: =WHO.</source>
   <translation>Schreiben Sie = vor ein Wort, dessen Großbuchstaben zählen: =WHO.</translation>
  </message>
  <message>
   <source>Write * for any ending: missile*.</source>
   <translation>Schreiben Sie * für jede Endung: missile*.</translation>
  </message>
  <message>
   <source>Write a stroke behind NEAR: a NEAR/5 b.</source>
   <translation>Schreiben Sie einen Schrägstrich hinter NEAR: a NEAR/5 b.</translation>
  </message>
  <message>
   <source>The pattern has {pattern} characters; {longest_pattern} is the most.</source>
   <translation>Das Muster hat {pattern} Zeichen; höchstens {longest_pattern} sind möglich.</translation>
  </message>
  <message>
   <source>Join several with AND or OR.</source>
   <translation>Verbinden Sie mehrere mit AND oder OR.</translation>
  </message>
  <message>
   <source>This pattern is found in every text, for all of it may be left out.</source>
   <translation>Dieses Muster findet sich in jedem Text, denn alles daran darf fehlen.</translation>
  </message>
  <message>
   <source>Add a part that must be there.</source>
   <translation>Fügen Sie einen Teil hinzu, der da sein muss.</translation>
  </message>
  <message>
   <source>A pattern must hold a letter or a digit; only words can be shown as found.</source>
   <translation>Ein Muster muss einen Buchstaben oder eine Ziffer enthalten; nur Wörter lassen sich als gefunden zeigen.</translation>
  </message>
  <message>
   <source>The pattern could take long on some texts.</source>
   <translation>Das Muster könnte bei manchen Texten lange brauchen.</translation>
  </message>
  <message>
   <source>Lower its counts, or make it two patterns with AND.</source>
   <translation>Verringern Sie seine Zahlen, oder machen Sie zwei Muster mit AND daraus.</translation>
  </message>
  <message>
   <source>A repetition cannot hold another one, nor options that begin alike.</source>
   <translation>Eine Wiederholung kann keine andere enthalten, auch keine Varianten, die gleich beginnen.</translation>
  </message>
  <message>
   <source>Give one of them a fixed count such as {3}.</source>
   <translation>Geben Sie einer davon eine feste Zahl wie {3}.</translation>
  </message>
  <message>
   <source>This repetition could swallow what follows it.</source>
   <translation>Diese Wiederholung könnte verschlucken, was ihr folgt.</translation>
  </message>
  <message>
   <source>Say how often at most, for example {instead}.</source>
   <translation>Sagen Sie, wie oft höchstens, zum Beispiel {instead}.</translation>
  </message>
  <message>
   <source>A pattern cannot look ahead or behind.</source>
   <translation>Ein Muster kann nicht voraus- oder zurückschauen.</translation>
  </message>
  <message>
   <source>Use words with AND, NOT or NEAR for what is around it.</source>
   <translation>Nehmen Sie Wörter mit AND, NOT oder NEAR für das, was darum herum steht.</translation>
  </message>
  <message>
   <source>Groups have no names here.</source>
   <translation>Gruppen haben hier keine Namen.</translation>
  </message>
  <message>
   <source>Only plain groups ( ) and (?: ) are read.</source>
   <translation>Nur einfache Gruppen ( ) und (?: ) werden gelesen.</translation>
  </message>
  <message>
   <source>Write /pattern/i to ignore capitals.</source>
   <translation>Schreiben Sie /pattern/i, damit Großbuchstaben nicht zählen.</translation>
  </message>
  <message>
   <source>This ) closes nothing.</source>
   <translation>Diese ) schließt nichts.</translation>
  </message>
  <message>
   <source>Write \) for the character.</source>
   <translation>Schreiben Sie \) für das Zeichen.</translation>
  </message>
  <message>
   <source>There is nothing before this {char} to repeat.</source>
   <translation>Vor diesem {char} steht nichts, was sich wiederholen ließe.</translation>
  </message>
  <message>
   <source>Write \{char_2} for the character.</source>
   <translation>Schreiben Sie \{char_2} für das Zeichen.</translation>
  </message>
  <message>
   <source>Write \{char} for the character {char_2}.</source>
   <translation>Schreiben Sie \{char} für das Zeichen {char_2}.</translation>
  </message>
  <message>
   <source>Take some out.</source>
   <translation>Nehmen Sie einige heraus.</translation>
  </message>
  <message>
   <source>This ( is never closed.</source>
   <translation>Diese ( wird nie geschlossen.</translation>
  </message>
  <message>
   <source>Add ), or write \( for the character.</source>
   <translation>Setzen Sie ) dazu, oder schreiben Sie \( für das Zeichen.</translation>
  </message>
  <message>
   <source>\{char} cannot refer back to a group here.</source>
   <translation>\{char} kann hier nicht auf eine Gruppe zurückverweisen.</translation>
  </message>
  <message>
   <source>Write the text out.</source>
   <translation>Schreiben Sie den Text aus.</translation>
  </message>
  <message>
   <source>\{char} means nothing here.</source>
   <translation>\{char} bedeutet hier nichts.</translation>
  </message>
  <message>
   <source>Known are \d \w \s \b and their opposites \D \W \S.</source>
   <translation>Bekannt sind \d \w \s \b und ihre Gegenteile \D \W \S.</translation>
  </message>
  <message>
   <source>Write \\ for the character \.</source>
   <translation>Schreiben Sie \\ für das Zeichen \.</translation>
  </message>
  <message>
   <source>This [ is never closed.</source>
   <translation>Diese [ wird nie geschlossen.</translation>
  </message>
  <message>
   <source>Add ], or write \[ for the character.</source>
   <translation>Setzen Sie ] dazu, oder schreiben Sie \[ für das Zeichen.</translation>
  </message>
  <message>
   <source>A span in a set goes from a character to a later one, as in [a-z].</source>
   <translation>Ein Bereich in einer Menge geht von einem Zeichen zu einem späteren, wie in [a-z].</translation>
  </message>
  <message>
   <source>A place between characters cannot be repeated.</source>
   <translation>Eine Stelle zwischen Zeichen lässt sich nicht wiederholen.</translation>
  </message>
  <message>
   <source>Two signs of repetition stand side by side.</source>
   <translation>Zwei Wiederholungszeichen stehen nebeneinander.</translation>
  </message>
  <message>
   <source>Write one, or put the first into ( ).</source>
   <translation>Schreiben Sie eines, oder setzen Sie das erste in ( ).</translation>
  </message>
  <message>
   <source>Write a count as {2} or {0,20}, and \{ for the character.</source>
   <translation>Schreiben Sie eine Anzahl als {2} oder {0,20}, und \{ für das Zeichen.</translation>
  </message>
  <message>
   <source>Counts go from few to many, {most_times} at most, as in {0,20}.</source>
   <translation>Anzahlen gehen von wenig zu viel, höchstens {most_times}, wie in {0,20}.</translation>
  </message>
  <message>
   <source>{text}* finds every word that begins so.</source>
   <translation>{text}* findet jedes Wort, das so beginnt.</translation>
  </message>
  <message>
   <source>Write {shortest_beginning} letters or more, or the words that you mean.</source>
   <translation>Schreiben Sie {shortest_beginning} Buchstaben oder mehr, oder die Wörter, die Sie meinen.</translation>
  </message>
  <message>
   <source>{text} is looked for as a word.</source>
   <translation>{text} wird als Wort gesucht.</translation>
  </message>
  <message>
   <source>Write {operator}, in capitals, if you mean the operator.</source>
   <translation>Schreiben Sie {operator} in Großbuchstaben, wenn Sie den Operator meinen.</translation>
  </message>
  <message>
   <source>Single quotation marks do not hold a phrase together.</source>
   <translation>Einfache Anführungszeichen halten keine Wortgruppe zusammen.</translation>
  </message>
  <message>
   <source>Write "..." around it.</source>
   <translation>Schreiben Sie "..." darum.</translation>
  </message>
  <message>
   <source>{parts} options in one group are hard to keep right.</source>
   <translation>{parts} Varianten in einer Gruppe sind schwer richtig zu halten.</translation>
  </message>
  <message>
   <source>Make a topic of them, and write @ and its name here; a beginning such as missile* stands for many forms.</source>
   <translation>Machen Sie ein Thema daraus, und schreiben Sie hier @ und seinen Namen; ein Anfang wie missile* steht für viele Formen.</translation>
  </message>
  <message>
   <source>{canonical} is here already.</source>
   <translation>{canonical} steht schon hier.</translation>
  </message>
  <message>
   <source>{canonical} finds {canonical_2} already.</source>
   <translation>{canonical} findet {canonical_2} schon.</translation>
  </message>
  <message>
   <source>Delete one of them.</source>
   <translation>Löschen Sie eines davon.</translation>
  </message>
  <message>
   <source>NEAR/{reach} joins words that have little to do with each other.</source>
   <translation>NEAR/{reach} verbindet Wörter, die wenig miteinander zu tun haben.</translation>
  </message>
  <message>
   <source>Write NEAR/{widest} or less, NEAR/S for one sentence, or AND.</source>
   <translation>Schreiben Sie NEAR/{widest} oder weniger, NEAR/S für einen Satz, oder AND.</translation>
  </message>
  <message>
   <source>A * inside NEAR ({named}) finds chance pairs.</source>
   <translation>Ein * in NEAR ({named}) findet zufällige Paare.</translation>
  </message>
  <message>
   <source>Look at what it finds, or write forms out, as in (launch OR launches).</source>
   <translation>Sehen Sie sich an, was es findet, oder schreiben Sie die Formen aus, wie in (launch OR launches).</translation>
  </message>
  <message>
   <source>An article is left out as soon as {said} stands anywhere in it, however far down.</source>
   <translation>Ein Artikel fällt weg, sobald {said} irgendwo darin steht, wie weit unten auch immer.</translation>
  </message>
  <message>
   <source>If it is about the subject of the article, write -title:{said_2} or -lead:{said_3}.</source>
   <translation>Geht es um das Thema des Artikels, schreiben Sie -title:{said_2} oder -lead:{said_3}.</translation>
  </message>
  <message>
   <source>{canonical} takes {dropped} of {before} matches away.</source>
   <translation>{canonical} nimmt {dropped} von {before} Treffern weg.</translation>
  </message>
  <message>
   <source>Look at some of them.</source>
   <translation>Sehen Sie sich einige davon an.</translation>
  </message>
  <message>
   <source>What {canonical} leaves out stands in {found} of {articles} articles, whatever they are about.</source>
   <translation>Was {canonical} weglässt, steht in {found} von {articles} Artikeln, wovon sie auch handeln.</translation>
  </message>
  <message>
   <source>Put the exclusion into a field (-title:word), or make it narrower (-(a NEAR/5 b)).</source>
   <translation>Setzen Sie den Ausschluss in ein Feld (-title:word), oder fassen Sie ihn enger (-(a NEAR/5 b)).</translation>
  </message>
  <message>
   <source>No article of the archive has all of this together: {shown}.</source>
   <translation>Kein Artikel des Archivs hat all das zusammen: {shown}.</translation>
  </message>
  <message>
   <source>Leave a part out, or join some with OR.</source>
   <translation>Lassen Sie einen Teil weg, oder verbinden Sie einige mit OR.</translation>
  </message>
  <message>
   <source>The words stand in no article of the archive so close together: {shown}.</source>
   <translation>In keinem Artikel des Archivs stehen die Wörter so nahe beieinander: {shown}.</translation>
  </message>
  <message>
   <source>Widen the NEAR, or use AND.</source>
   <translation>Erweitern Sie das NEAR, oder nehmen Sie AND.</translation>
  </message>
  <message>
   <source>{shown} finds nothing in the archive.</source>
   <translation>{shown} findet nichts im Archiv.</translation>
  </message>
  <message>
   <source>Check the spelling, or write a beginning (missile*).</source>
   <translation>Prüfen Sie die Schreibweise, oder schreiben Sie einen Anfang (missile*).</translation>
  </message>
  <message>
   <source>See whether it says what you mean; it may also be too early.</source>
   <translation>Sehen Sie nach, ob es sagt, was Sie meinen; es kann auch zu früh sein.</translation>
  </message>
  <message>
   <source>Words have no weight here: {said} is left out.</source>
   <translation>Wörter haben hier kein Gewicht: {said} wird weggelassen.</translation>
  </message>
  <message>
   <source>Which articles match stays the same.</source>
   <translation>Welche Artikel passen, bleibt gleich.</translation>
  </message>
  <message>
   <source>Sites seldom end in .{ending}.</source>
   <translation>Websites enden selten auf .{ending}.</translation>
  </message>
  <message>
   <source>Write the whole of it, such as {ending_2}.com, or site:{ending_3} for each site with this word in its name.</source>
   <translation>Schreiben Sie alles, etwa {ending_2}.com, oder site:{ending_3} für jede Website mit diesem Wort im Namen.</translation>
  </message>
  <message>
   <source>Write {name}/{number} for words that stand so close</source>
   <translation>Schreiben Sie {name}/{number} für Wörter, die so nahe stehen</translation>
  </message>
  <message>
   <source>{way}, or {quoted} if you mean the word.</source>
   <translation>{way}, oder {quoted}, wenn Sie das Wort meinen.</translation>
  </message>
  <message>
   <source>Write {operator}( ) if you mean the operator, or "{text_2}" for the word.</source>
   <translation>Schreiben Sie {operator}( ), wenn Sie den Operator meinen, oder "{text_2}" für das Wort.</translation>
  </message>
  <message>
   <source>{text} is looked for as a word, it is no operator here.</source>
   <translation>{text} wird als Wort gesucht, es ist hier kein Operator.</translation>
  </message>
  <message>
   <source>Delete it, or write "{text_2}" if you mean the word.</source>
   <translation>Löschen Sie es, oder schreiben Sie "{text_2}", wenn Sie das Wort meinen.</translation>
  </message>
  <message>
   <source>{written} ( ) is read as the operator.</source>
   <translation>{written} ( ) wird als Operator gelesen.</translation>
  </message>
  <message>
   <source>For the word write "{lower}", in quotation marks.</source>
   <translation>Für das Wort schreiben Sie "{lower}", in Anführungszeichen.</translation>
  </message>
  <message>
   <source>{written} is read as {found}/{found_2}.</source>
   <translation>{written} wird als {found}/{found_2} gelesen.</translation>
  </message>
  <message>
   <source>For the number itself write {found_3} "{found_4}".</source>
   <translation>Für die Zahl selbst schreiben Sie {found_3} "{found_4}".</translation>
  </message>
  <message>
   <source>Write {field}: without a blank before the colon if you mean the field.</source>
   <translation>Schreiben Sie {field}: ohne Leerzeichen vor dem Doppelpunkt, wenn Sie das Feld meinen.</translation>
  </message>
  <message>
   <source>Write it directly behind what it is about, or NEAR between the words.</source>
   <translation>Schreiben Sie es direkt hinter das, worum es geht, oder NEAR zwischen die Wörter.</translation>
  </message>
  <message>
   <source>NEAR joins before OR does: this is read as {read}.</source>
   <translation>NEAR verbindet vor OR: Das wird als {read} gelesen.</translation>
  </message>
  <message>
   <source>Nexis would read it as {changed}.</source>
   <translation>Nexis würde es als {changed} lesen.</translation>
  </message>
  <message>
   <source>Write the parentheses that you mean.</source>
   <translation>Schreiben Sie die Klammern, die Sie meinen.</translation>
  </message>
  <message>
   <source>A topic holds for all times.</source>
   <translation>Ein Thema gilt für alle Zeiten.</translation>
  </message>
  <message>
   <source>Leave the dates out; choose them where you search, count or export.</source>
   <translation>Lassen Sie die Daten weg; wählen Sie sie dort, wo Sie suchen, zählen oder exportieren.</translation>
  </message>
  <message>
   <source>Articles have no country of their own.</source>
   <translation>Artikel haben kein eigenes Land.</translation>
  </message>
  <message>
   <source>Use lang:, site:, feed: or a list such as $countries.</source>
   <translation>Nehmen Sie lang:, site:, feed: oder eine Liste wie $countries.</translation>
  </message>
  <message>
   <source>Articles have no tone or theme.</source>
   <translation>Artikel haben weder Ton noch Motiv.</translation>
  </message>
  <message>
   <source>Write the words that would tell it.</source>
   <translation>Schreiben Sie die Wörter, an denen man es erkennt.</translation>
  </message>
  <message>
   <source>Only the site of an article's address is looked at.</source>
   <translation>Nur die Website in der Adresse eines Artikels wird betrachtet.</translation>
  </message>
  <message>
   <source>Write site:example.com.</source>
   <translation>Schreiben Sie site:example.com.</translation>
  </message>
  <message>
   <source>What you mark yourself is not looked at.</source>
   <translation>Was Sie selbst kennzeichnen, wird nicht betrachtet.</translation>
  </message>
  <message>
   <source>Leave it out; choose it where you search.</source>
   <translation>Lassen Sie es weg; wählen Sie es dort, wo Sie suchen.</translation>
  </message>
  <message>
   <source>A word without a field is looked for in the whole text anyway.</source>
   <translation>Ein Wort ohne Feld wird ohnehin im ganzen Text gesucht.</translation>
  </message>
  <message>
   <source>Leave this out.</source>
   <translation>Lassen Sie das weg.</translation>
  </message>
  <message>
   <source>There is no field {name}: here.</source>
   <translation>Ein Feld {name}: gibt es hier nicht.</translation>
  </message>
  <message>
   <source>The fields are {known}.</source>
   <translation>Die Felder sind {known}.</translation>
  </message>
  <message>
   <source>Text with a colon goes in quotation marks: "{name_2}: ...".</source>
   <translation>Text mit Doppelpunkt gehört in Anführungszeichen: "{name_2}: ...".</translation>
  </message>
  <message>
   <source>An article has one value for {field}:, never several of them.</source>
   <translation>Ein Artikel hat einen Wert für {field}:, nie mehrere.</translation>
  </message>
  <message>
   <source>Leave ATLEAST out.</source>
   <translation>Lassen Sie ATLEAST weg.</translation>
  </message>
  <message>
   <source>An article has one value for {field}:. Join several with OR: {field_2}:(a OR b).</source>
   <translation>Ein Artikel hat einen Wert für {field}:. Verbinden Sie mehrere mit OR: {field_2}:(a OR b).</translation>
  </message>
  <message>
   <source>This is no language that is told apart.</source>
   <translation>Das ist keine Sprache, die unterschieden wird.</translation>
  </message>
  <message>
   <source>Write a code such as en, ko or ar.</source>
   <translation>Schreiben Sie ein Kürzel wie en, ko oder ar.</translation>
  </message>
  <message>
   <source>The name of a site has no blanks.</source>
   <translation>Der Name einer Website hat keine Leerzeichen.</translation>
  </message>
  <message>
   <source>Write one, or join several: site:({several} OR {several_2}).</source>
   <translation>Schreiben Sie einen, oder verbinden Sie mehrere: site:({several} OR {several_2}).</translation>
  </message>
  <message>
   <source>Articles are told apart by their site only.</source>
   <translation>Artikel werden nur nach ihrer Website unterschieden.</translation>
  </message>
  <message>
   <source>Write site:{site}, or use feed: for a part of it.</source>
   <translation>Schreiben Sie site:{site}, oder nehmen Sie feed: für einen Teil davon.</translation>
  </message>
  <message>
   <source>{how}( ) holds words and phrases, with AND, OR, NOT and NEAR between them.</source>
   <translation>{how}( ) enthält Wörter und Wortgruppen, dazwischen AND, OR, NOT und NEAR.</translation>
  </message>
  <message>
   <source>Take this out of it.</source>
   <translation>Nehmen Sie das heraus.</translation>
  </message>
  <message>
   <source>{in_words}; this is not valid TOML</source>
   <translation>{in_words}; das ist kein gültiges TOML</translation>
  </message>
  <message>
   <source>it is nested too deep; this is no file of topics</source>
   <translation>zu tief geschachtelt; das ist keine Datei mit Themen</translation>
  </message>
  <message>
   <source>there is no topic in it: each must be a [[topic]] table with a name and a query</source>
   <translation>es steht kein Thema darin: Jedes muss eine Tabelle [[topic]] mit Name und Anfrage sein</translation>
  </message>
  <message>
   <source>{place}: an earlier topic of the file has this name already</source>
   <translation>{place}: Ein früheres Thema der Datei heißt schon so</translation>
  </message>
  <message>
   <source>{place}: it must be a [[topic]] table</source>
   <translation>{place}: Es muss eine Tabelle [[topic]] sein</translation>
  </message>
  <message>
   <source>it has no {key}</source>
   <translation>{key} fehlt</translation>
  </message>
  <message>
   <source>People see its title: title = {strip}</source>
   <translation>Zu sehen ist sein Titel: title = {strip}</translation>
  </message>
  <message>
   <source>alert must be true or false</source>
   <translation>alert muss true oder false sein</translation>
  </message>
  <message>
   <source>alerts must be a table, as in [topic.alerts]</source>
   <translation>alerts muss eine Tabelle sein, wie in [topic.alerts]</translation>
  </message>
  <message>
   <source>{key} must be a text in quotation marks, as in {key_2} = "ferry"</source>
   <translation>{key} muss ein Text in Anführungszeichen sein, wie in {key_2} = "ferry"</translation>
  </message>
  <message>
   <source>This would work: {fix}</source>
   <translation>So ginge es: {fix}</translation>
  </message>
  <message>
   <source>It cannot be read and flags nothing.</source>
   <translation>Sie ist nicht lesbar und markiert nichts.</translation>
  </message>
  <message>
   <source>use letters, digits, -, _ and ., at most 64, and begin with a letter or digit</source>
   <translation>nehmen Sie Buchstaben, Ziffern, -, _ und ., höchstens 64, beginnend mit einem Buchstaben oder einer Ziffer</translation>
  </message>
  <message>
   <source>{text} is no topic name: use letters, digits, -, _ and ., at most 64, and begin with a letter or digit, as in {nearest}</source>
   <translation>{text} ist kein Themenname: Nehmen Sie Buchstaben, Ziffern, -, _ und ., höchstens 64, beginnend mit einem Buchstaben oder einer Ziffer, wie in {nearest}</translation>
  </message>
  <message>
   <source>the engine is ending; nothing was changed</source>
   <translation>die Maschine wird beendet; nichts wurde geändert</translation>
  </message>
  <message>
   <source>two topics have the same name; nothing was saved</source>
   <translation>zwei Themen heißen gleich; nichts wurde gespeichert</translation>
  </message>
  <message>
   <source>{name} is as it was, version {version}.</source>
   <translation>{name} ist, wie es war, Fassung {version}.</translation>
  </message>
  <message>
   <source>Saved {name} as version {version}.</source>
   <translation>{name} als Fassung {version} gespeichert.</translation>
  </message>
  <message>
   <source>version {version} of {name} asks for what the topic asks for now</source>
   <translation>Fassung {version} von {name} fragt nach dem, wonach das Thema jetzt fragt</translation>
  </message>
  <message>
   <source>stopped; older articles keep the flags they had</source>
   <translation>angehalten; ältere Artikel behalten ihre Markierungen</translation>
  </message>
  <message>
   <source>Flagging the archive: {title}</source>
   <translation>Markieren des Archivs: {title}</translation>
  </message>
  <message>
   <source>the topic {name} needs what is there now ({message}); change it first</source>
   <translation>das Thema {name} braucht, was jetzt da ist ({message}); ändern Sie es zuerst</translation>
  </message>
  <message>
   <source>Nothing was removed</source>
   <translation>Nichts wurde entfernt</translation>
  </message>
  <message>
   <source>a year, a month, a day or a time: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d</source>
   <translation>ein Jahr, ein Monat, ein Tag oder eine Zeit: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d</translation>
  </message>
  <message>
   <source>{name}: cannot be excluded.</source>
   <translation>{name}: kann nicht ausgeschlossen werden.</translation>
  </message>
  <message>
   <source>Use after: and before: instead.</source>
   <translation>Nehmen Sie stattdessen after: und before:.</translation>
  </message>
  <message>
   <source>Write behind {name}: a year, a month, a day or a time: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d.</source>
   <translation>Schreiben Sie hinter {name}: ein Jahr, einen Monat, einen Tag oder eine Zeit: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d.</translation>
  </message>
  <message>
   <source>The second day comes before the first.</source>
   <translation>Der zweite Tag liegt vor dem ersten.</translation>
  </message>
  <message>
   <source>Write them the other way round.</source>
   <translation>Schreiben Sie sie andersherum.</translation>
  </message>
  <message>
   <source>{name}: can be {choices}.</source>
   <translation>{name}: kann {choices} sein.</translation>
  </message>
  <message>
   <source>There is no topic {value}.</source>
   <translation>Ein Thema {value} gibt es nicht.</translation>
  </message>
  <message>
   <source>There are: {named}.</source>
   <translation>Es gibt: {named}.</translation>
  </message>
  <message>
   <source>is in a folder</source>
   <translation>im Ordner</translation>
  </message>
  <message>
   <source>is of a kind</source>
   <translation>der Art</translation>
  </message>
  <message>
   <source>is from a country</source>
   <translation>aus dem Land</translation>
  </message>
  <message>
   <source>The feeds have no {name} yet.</source>
   <translation>Die Feeds haben noch kein {name}.</translation>
  </message>
  <message>
   <source>No feed {told} called {value}.</source>
   <translation>Kein Feed {told} {value}.</translation>
  </message>
  <message>
   <source>{lower}: holds for the whole search.</source>
   <translation>{lower}: gilt für die ganze Suche.</translation>
  </message>
  <message>
   <source>Write it outside of the parentheses.</source>
   <translation>Schreiben Sie es außerhalb der Klammern.</translation>
  </message>
  <message>
   <source>Write behind {name}: what it should be, as in {examples}.</source>
   <translation>Schreiben Sie hinter {name}: was es sein soll, wie in {examples}.</translation>
  </message>
  <message>
   <source>{name}: holds for the whole search and cannot be one side of OR. Write it without OR, at the end.</source>
   <translation>{name}: gilt für die ganze Suche und kann nicht eine Seite von OR sein. Schreiben Sie es ohne OR ans Ende.</translation>
  </message>
  <message>
   <source>{many} articles are too many to sort by {order}; narrow the search to {most}</source>
   <translation>{many} Artikel sind zu viele, um sie nach {order} zu ordnen; engen Sie die Suche auf {most} ein</translation>
  </message>
  <message>
   <source>{least} (it has {score})</source>
   <translation>{least} (er hat {score})</translation>
  </message>
  <message>
   <source>there is no article {article_id} in the archive; `wirewatch search --json` shows the ids</source>
   <translation>den Artikel {article_id} gibt es im Archiv nicht</translation>
  </message>
  <message>
   <source>{measure} are counted whole; take articles or their share apart</source>
   <translation>{measure} werden nur im Ganzen gezählt; teilen Sie Artikel oder ihren Anteil auf</translation>
  </message>
  <message>
   <source>{first}-{first_2} to {last} cannot be counted: give times from the year 2 to 9998, or none, and the oldest and newest article bound the range</source>
   <translation>{first}-{first_2} bis {last} lässt sich nicht zählen: Geben Sie Zeiten vom Jahr 2 bis 9998 oder keine; dann begrenzen der älteste und der neueste Artikel den Zeitraum</translation>
  </message>
  <message>
   <source>there, but not close enough</source>
   <translation>da, aber nicht nahe genug</translation>
  </message>
  <message>
   <source>not close enough: {apart}</source>
   <translation>nicht nahe genug: {apart}</translation>
  </message>
  <message>
   <source>in the {partition}</source>
   <translation>im Feld {partition}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <source>not close enough</source>
   <translation>nicht nahe genug</translation>
  </message>
  <message>
   <source>barred by</source>
   <translation>ausgeschlossen durch</translation>
  </message>
  <message>
   <source>needs a score of</source>
   <translation>braucht eine Wertung von</translation>
  </message>
  <message>
   <source>zone must be one of {zones}</source>
   <translation>zone muss eines sein von {zones}</translation>
  </message>
  <message>
   <source>frame must be one of {frames}</source>
   <translation>frame muss eines sein von {frames}</translation>
  </message>
  <message>
   <source>{name} must be a number</source>
   <translation>{name} muss eine Zahl sein</translation>
  </message>
  <message>
   <source>say what {field} is instead; to take a fact out, reject it</source>
   <translation>sagen Sie, was {field} stattdessen ist; um eine Angabe herauszunehmen, verwerfen Sie sie</translation>
  </message>
  <message>
   <source>count is a whole number, such as 2, not {typed}</source>
   <translation>die Anzahl ist eine ganze Zahl wie 2, nicht {typed}</translation>
  </message>
  <message>
   <source>{field} is one of {choices}, not {typed}</source>
   <translation>{field} ist eines von {choices}, nicht {typed}</translation>
  </message>
  <message>
   <source>time is hours and minutes, such as 06:10, not {typed}</source>
   <translation>die Zeit besteht aus Stunden und Minuten wie 06:10, nicht {typed}</translation>
  </message>
  <message>
   <source>that is too long for {field}: give a name</source>
   <translation>das ist zu lang für {field}: Geben Sie einen Namen an</translation>
  </message>
  <message>
   <source>{field} is given in {known}, not in {unit}</source>
   <translation>{field} wird in {known} angegeben, nicht in {unit}</translation>
  </message>
  <message>
   <source>{field} is a number of {known}, such as 650, not {typed}</source>
   <translation>{field} ist eine Zahl in {known} wie 650, nicht {typed}</translation>
  </message>
  <message>
   <source>date is a day such as 2026-10-14, not {typed}</source>
   <translation>das Datum ist ein Tag wie 2026-10-14, nicht {typed}</translation>
  </message>
  <message>
   <source>This is how an alert looks.</source>
   <translation>So sieht ein Alarm aus.</translation>
  </message>
  <message>
   <source>Click it to open the alert list.</source>
   <translation>Klicken Sie darauf, um die Alarmliste zu öffnen.</translation>
  </message>
  <message>
   <source>(no title)</source>
   <translation>(ohne Titel)</translation>
  </message>
  <message>
   <source>{flagged} for {title} in the first fetch of {where}</source>
   <translation>{flagged} für {title} beim ersten Abruf von {where}</translation>
  </message>
  <message>
   <source>1 of them flagged</source>
   <translation>1 davon markiert</translation>
  </message>
  <message>
   <source>{flagged} of them flagged</source>
   <translation>{flagged} davon markiert</translation>
  </message>
  <message>
   <source>{where} brought {number} new articles at once, {told}</source>
   <translation>Von {where} kamen {number} neue Artikel auf einmal, {told}</translation>
  </message>
  <message>
   <source>Very many articles</source>
   <translation>Sehr viele Artikel</translation>
  </message>
  <message>
   <source>Nothing was flagged for {title} in {hours}, though {answering} of {feeds} feeds answer</source>
   <translation>Für {title} wurde {hours} lang nichts markiert, obwohl {answering} von {feeds} Feeds antworten</translation>
  </message>
  <message>
   <source>hardly any</source>
   <translation>kaum welche</translation>
  </message>
  <message>
   <source>A feed needs you</source>
   <translation>Ein Feed braucht Sie</translation>
  </message>
  <message>
   <source>{names} feeds need you</source>
   <translation>{names} Feeds brauchen Sie</translation>
  </message>
  <message>
   <source>1 article flagged</source>
   <translation>1 Artikel markiert</translation>
  </message>
  <message>
   <source>{number} articles flagged</source>
   <translation>{number} Artikel markiert</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>eine Stunde</translation>
  </message>
  <message>
   <source>there is no kind of channel named {kind}; it may need a package that is not installed</source>
   <translation>eine Kanalart namens {kind} gibt es nicht; vielleicht braucht sie ein Paket, das nicht installiert ist</translation>
  </message>
  <message>
   <source>the added channel {kind} does not work ({kind_2})</source>
   <translation>der zusätzliche Kanal {kind} funktioniert nicht ({kind_2})</translation>
  </message>
  <message>
   <source>the added channel {kind}</source>
   <translation>der zusätzliche Kanal {kind}</translation>
  </message>
  <message>
   <source>channel {name}: a channel of this kind has no {what}</source>
   <translation>Kanal {name}: Ein Kanal dieser Art hat kein {what}</translation>
  </message>
  <message>
   <source>“{name}” leads elsewhere now: give its {secrets} anew; the old is out of the keyring.</source>
   <translation>„{name}“ führt jetzt woandershin: Geben Sie {secrets} neu ein; das Alte ist aus dem Schlüsselbund.</translation>
  </message>
  <message>
   <source>your desktop</source>
   <translation>Ihren Schreibtisch</translation>
  </message>
  <message>
   <source>Test alert sent to {where}.</source>
   <translation>Testalarm an {where} gesendet.</translation>
  </message>
  <message>
   <source>The test alert could not be sent to {where}: {why}.</source>
   <translation>Der Testalarm konnte nicht an {where} gesendet werden: {why}.</translation>
  </message>
  <message>
   <source>No notification service took the test alert.</source>
   <translation>Kein Benachrichtigungsdienst hat den Testalarm angenommen.</translation>
  </message>
  <message>
   <source>It is in the alert list; the icon in the tray says it, if there is one.</source>
   <translation>Er steht in der Alarmliste; das Symbol in der Leiste sagt es, wenn es eines gibt.</translation>
  </message>
  <message>
   <source>there is no channel {name}; there are: {names}</source>
   <translation>einen Kanal {name} gibt es nicht; es gibt: {names}</translation>
  </message>
  <message>
   <source>Alerts through “{name}” wait: {why}.</source>
   <translation>Alarme über „{name}“ warten: {why}.</translation>
  </message>
  <message>
   <source>the alerts of {users} go to {name}; choose another channel for them first</source>
   <translation>die Alarme von {users} gehen an {name}; wählen Sie für sie zuerst einen anderen Kanal</translation>
  </message>
  <message>
   <source>the file {channels} cannot be used as it is; mend it, or put it aside, and start again</source>
   <translation>die Datei {channels} ist so nicht zu gebrauchen; berichtigen Sie sie, oder legen Sie sie beiseite, und starten Sie neu</translation>
  </message>
  <message>
   <source>A topic sends its alerts to “{name}”, but there is no such channel (Preferences, Channels).</source>
   <translation>Ein Thema sendet seine Alarme an „{name}“, aber einen solchen Kanal gibt es nicht (Einstellungen, Kanäle).</translation>
  </message>
  <message>
   <source>it was sent or put off meanwhile</source>
   <translation>er wurde inzwischen gesendet oder zurückgestellt</translation>
  </message>
  <message>
   <source>there is no such channel any more</source>
   <translation>diesen Kanal gibt es nicht mehr</translation>
  </message>
  <message>
   <source>Alerts through “{channel}”: {told}.</source>
   <translation>Alarme über „{channel}“: {told}.</translation>
  </message>
  <message>
   <source>Alerts cannot be sent through “{channel}”: {why}.</source>
   <translation>Alarme über „{channel}“ sind nicht zu senden: {why}.</translation>
  </message>
  <message>
   <source>They wait and are tried again.</source>
   <translation>Sie warten und werden wieder versucht.</translation>
  </message>
  <message>
   <source>{name} must be one of {choices}</source>
   <translation>{name} muss eines sein von {choices}</translation>
  </message>
  <message>
   <source>{name} must be a whole number from {low} to {high}</source>
   <translation>{name} muss eine ganze Zahl von {low} bis {high} sein</translation>
  </message>
  <message>
   <source>digest_at must be a time such as "07:30"</source>
   <translation>digest_at muss eine Uhrzeit sein wie "07:30"</translation>
  </message>
  <message>
   <source>quiet hours must look like "22:00-07:00"</source>
   <translation>Ruhezeiten müssen aussehen wie "22:00-07:00"</translation>
  </message>
  <message>
   <source>quiet hours must end at another time than they begin; name whole days as quiet days</source>
   <translation>Ruhezeiten müssen zu einer anderen Zeit enden, als sie beginnen; nennen Sie ganze Tage als ruhige Tage</translation>
  </message>
  <message>
   <source>quiet days must be among {days}</source>
   <translation>ruhige Tage müssen unter {days} sein</translation>
  </message>
  <message>
   <source>{what} must be a list of texts</source>
   <translation>{what} muss eine Liste von Texten sein</translation>
  </message>
  <message>
   <source>this engine does not know the command {kind}</source>
   <translation>diese Maschine kennt den Befehl {kind} nicht</translation>
  </message>
  <message>
   <source>importing {kind} is not known here; use one of {formats}</source>
   <translation>{kind} lässt sich hier nicht importieren; möglich sind {formats}</translation>
  </message>
  <message>
   <source>the engine is ending; nothing was imported</source>
   <translation>die Maschine wird beendet; nichts wurde importiert</translation>
  </message>
  <message>
   <source>The archive was brought up to date.</source>
   <translation>Das Archiv wurde auf den neuesten Stand gebracht.</translation>
  </message>
  <message>
   <source>A copy of it as it was: {copy_kept}</source>
   <translation>Eine Kopie davon, wie es war: {copy_kept}</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Sicherung läuft</translation>
  </message>
  <message>
   <source>by now {plain} articles would be deleted, not {expected}; look again and decide then</source>
   <translation>inzwischen würden {plain} Artikel gelöscht, nicht {expected}; sehen Sie noch einmal nach und entscheiden Sie dann</translation>
  </message>
  <message>
   <source>this archive is a made-up demo; its feeds do not exist and are never asked</source>
   <translation>dieses Archiv ist eine erfundene Vorführung; seine Feeds gibt es nicht, sie werden nie abgefragt</translation>
  </message>
  <message>
   <source>full texts</source>
   <translation>ganze Texte</translation>
  </message>
  <message>
   <source>the engine has stopped; nothing was changed</source>
   <translation>die Maschine hat angehalten; nichts wurde geändert</translation>
  </message>
  <message>
   <source>the engine has stopped</source>
   <translation>die Maschine hat angehalten</translation>
  </message>
  <message>
   <source>{why}; it may not have been carried out</source>
   <translation>{why}; vielleicht wurde es nicht ausgeführt</translation>
  </message>
  <message>
   <source>the engine ended with code {returncode}; see {log}</source>
   <translation>die Maschine endete mit dem Code {returncode}; siehe {log}</translation>
  </message>
  <message>
   <source>the engine did not answer within {start_within} seconds; see {log}</source>
   <translation>die Maschine antwortete nicht innerhalb von {start_within} Sekunden; siehe {log}</translation>
  </message>
  <message>
   <source>another Wirewatch holds {data} but does not answer; wait for it, or close it first</source>
   <translation>ein anderes Wirewatch hält {data}, antwortet aber nicht; warten Sie darauf, oder schließen Sie es zuerst</translation>
  </message>
  <message>
   <source>another Wirewatch is the engine of {data}: a command that is still at work, a window, or `watch`. Wait for it or close it, then try again.</source>
   <translation>ein anderes Wirewatch arbeitet mit {data}: ein Befehl, der noch läuft, ein Fenster oder `watch`. Warten Sie darauf oder schließen Sie es, und versuchen Sie es dann wieder.</translation>
  </message>
  <message>
   <source>cannot write to the data folder {data}: {strerror}.</source>
   <translation>in den Datenordner {data} lässt sich nicht schreiben: {strerror}.</translation>
  </message>
  <message>
   <source>Check its permissions and its disk.</source>
   <translation>Prüfen Sie seine Rechte und seinen Datenträger.</translation>
  </message>
  <message>
   <source>Making the search index anew</source>
   <translation>Der Suchindex wird neu gemacht</translation>
  </message>
  <message>
   <source>Setting old articles aside</source>
   <translation>Alte Artikel werden beiseitegelegt</translation>
  </message>
  <message>
   <source>Deleting old articles</source>
   <translation>Alte Artikel werden gelöscht</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>words in quotation marks</source>
   <translation>Wörter in Anführungszeichen</translation>
  </message>
  <message>
   <source>the settings are not valid TOML: {error}</source>
   <translation>die Einstellungen sind kein gültiges TOML: {error}</translation>
  </message>
  <message>
   <source>settings: {name} is {value}; it must be {kinds}</source>
   <translation>Einstellungen: {name} ist {value}; es muss {kinds} sein</translation>
  </message>
  <message>
   <source>settings: {name} is {value}; it must be one of {words}</source>
   <translation>Einstellungen: {name} ist {value}; es muss eines sein von {words}</translation>
  </message>
  <message>
   <source>settings: {name} is {value}; it must be from {low} to {high}</source>
   <translation>Einstellungen: {name} ist {value}; es muss von {low} bis {high} reichen</translation>
  </message>
  <message>
   <source>settings: quiet_hours is {text}; {error}</source>
   <translation>Einstellungen: quiet_hours ist {text}; {error}</translation>
  </message>
  <message>
   <source>settings: quiet_days is {text}; {error}</source>
   <translation>Einstellungen: quiet_days ist {text}; {error}</translation>
  </message>
  <message>
   <source>settings: zone is {name}; it must be a name such as Asia/Seoul</source>
   <translation>Einstellungen: zone ist {name}; es muss ein Name sein wie Asia/Seoul</translation>
  </message>
  <message>
   <source>the address of the proxy</source>
   <translation>die Adresse des Proxys</translation>
  </message>
  <message>
   <source>the address of the proxy must name its user, as in socks5://me@proxy.example:1080</source>
   <translation>die Adresse des Proxys muss ihren Benutzer nennen, wie in socks5://me@proxy.example:1080</translation>
  </message>
  <message>
   <source>{whose} must look like http://host:port or socks5://host:port, not {hushed}</source>
   <translation>{whose} muss aussehen wie http://host:port oder socks5://host:port, nicht {hushed}</translation>
  </message>
  <message>
   <source>{whose} must not hold a password; it is kept in the keyring</source>
   <translation>{whose} darf kein Passwort enthalten; es steht im Schlüsselbund</translation>
  </message>
  <message>
   <source>{whose} has no usable host and port: {address}</source>
   <translation>{whose} hat keinen brauchbaren Server und Port: {address}</translation>
  </message>
  <message>
   <source>{whose} must be a scheme, a host and a port and no more, not {address}</source>
   <translation>{whose} muss aus Schema, Server und Port bestehen und nicht mehr, nicht {address}</translation>
  </message>
  <message>
   <source>The settings cannot be read: {why_not_read}</source>
   <translation>Die Einstellungen sind nicht lesbar: {why_not_read}</translation>
  </message>
  <message>
   <source>The settings are not UTF-8 text</source>
   <translation>Die Einstellungen sind kein UTF-8-Text</translation>
  </message>
  <message>
   <source>Defaults are used; the file {path} could not be put aside ({strerror}).</source>
   <translation>Es gelten die Vorgaben; die Datei {path} ließ sich nicht beiseitelegen ({strerror}).</translation>
  </message>
  <message>
   <source>Defaults are used; your file is kept as {aside}.</source>
   <translation>Es gelten die Vorgaben; Ihre Datei ist als {aside} aufgehoben.</translation>
  </message>
  <message>
   <source>cannot write the settings file {path}: {strerror}</source>
   <translation>die Datei der Einstellungen {path} lässt sich nicht schreiben: {strerror}</translation>
  </message>
  <message>
   <source>the saved searches are longer than {longest} letters</source>
   <translation>die gespeicherten Suchen sind länger als {longest} Zeichen</translation>
  </message>
  <message>
   <source>line {number} of the saved searches must be a name of at most {longest_name} letters, a tab and a query</source>
   <translation>Zeile {number} der gespeicherten Suchen muss ein Name von höchstens {longest_name} Zeichen, ein Tabulator und eine Anfrage sein</translation>
  </message>
  <message>
   <source>give the search a name of at most {longest_name} letters</source>
   <translation>geben Sie der Suche einen Namen von höchstens {longest_name} Zeichen</translation>
  </message>
  <message>
   <source>a search that finds all articles needs no name</source>
   <translation>eine Suche, die alle Artikel findet, braucht keinen Namen</translation>
  </message>
  <message>
   <source>no search is saved as {name}.</source>
   <translation>unter {name} ist keine Suche gespeichert.</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>Es gibt: {names}.</translation>
  </message>
  <message>
   <source>None is saved yet.</source>
   <translation>Noch ist keine gespeichert.</translation>
  </message>
  <message>
   <source>the name of a view must have 1 to {longest_name} letters, not {name}</source>
   <translation>der Name einer Ansicht muss 1 bis {longest_name} Zeichen haben, nicht {name}</translation>
  </message>
  <message>
   <source>view {name}: {what} is {day}; it must be a day such as 2026-05-01</source>
   <translation>Ansicht {name}: {what} ist {day}; es muss ein Tag sein wie 2026-05-01</translation>
  </message>
  <message>
   <source>the saved views are not valid TOML: {error}</source>
   <translation>die gespeicherten Ansichten sind kein gültiges TOML: {error}</translation>
  </message>
  <message>
   <source>the saved views must be [[chart]] tables</source>
   <translation>die gespeicherten Ansichten müssen Tabellen [[chart]] sein</translation>
  </message>
  <message>
   <source>two views are named {twin}</source>
   <translation>zwei Ansichten heißen {twin}</translation>
  </message>
  <message>
   <source>a saved view needs a name, in quotation marks</source>
   <translation>eine gespeicherte Ansicht braucht einen Namen in Anführungszeichen</translation>
  </message>
  <message>
   <source>view {name}: {name_2} has the wrong kind of value</source>
   <translation>Ansicht {name}: {name_2} hat einen Wert der falschen Art</translation>
  </message>
  <message>
   <source>saved views</source>
   <translation>gespeicherten Ansichten</translation>
  </message>
  <message>
   <source>the channel's name is {name}; it must be 1 to 40 letters, digits or hyphens, not {desktop} or list</source>
   <translation>der Name des Kanals ist {name}; er muss aus 1 bis 40 Buchstaben, Ziffern oder Bindestrichen bestehen, nicht {desktop} oder list</translation>
  </message>
  <message>
   <source>channel {name}: its kind must be one of {built_in}</source>
   <translation>Kanal {name}: Seine Art muss eine sein von {built_in}</translation>
  </message>
  <message>
   <source>channel {name}: name the mail server, as in smtp.example.org</source>
   <translation>Kanal {name}: Nennen Sie den Mailserver, wie in smtp.example.org</translation>
  </message>
  <message>
   <source>channel {name}: the port must be from 0 to 65535</source>
   <translation>Kanal {name}: Der Port muss zwischen 0 und 65535 liegen</translation>
  </message>
  <message>
   <source>channel {name}: security must be one of {get_args}</source>
   <translation>Kanal {name}: Die Sicherheit muss eine sein von {get_args}</translation>
  </message>
  <message>
   <source>channel {name}: without encryption only the mail server of this machine is used; choose tls or starttls</source>
   <translation>Kanal {name}: Ohne Verschlüsselung wird nur der Mailserver dieses Rechners benutzt; wählen Sie tls oder starttls</translation>
  </message>
  <message>
   <source>channel {name}: say whom to send to</source>
   <translation>Kanal {name}: Sagen Sie, an wen gesendet wird</translation>
  </message>
  <message>
   <source>channel {name}: {address} is no e-mail address</source>
   <translation>Kanal {name}: {address} ist keine E-Mail-Adresse</translation>
  </message>
  <message>
   <source>channel {name}: give the whole path of the program, as in /usr/local/bin/tell</source>
   <translation>Kanal {name}: Geben Sie den ganzen Pfad des Programms an, wie in /usr/local/bin/tell</translation>
  </message>
  <message>
   <source>channel {name}: the program's arguments cannot hold a null character</source>
   <translation>Kanal {name}: Die Argumente des Programms dürfen kein Nullzeichen enthalten</translation>
  </message>
  <message>
   <source>the channels are not valid TOML: {error}</source>
   <translation>die Kanäle sind kein gültiges TOML: {error}</translation>
  </message>
  <message>
   <source>the channels must be [[channel]] tables</source>
   <translation>die Kanäle müssen Tabellen [[channel]] sein</translation>
  </message>
  <message>
   <source>two channels are named {twin}</source>
   <translation>zwei Kanäle heißen {twin}</translation>
  </message>
  <message>
   <source>channel {name}: {name_2} has the wrong kind of value</source>
   <translation>Kanal {name}: {name_2} hat einen Wert der falschen Art</translation>
  </message>
  <message>
   <source>a channel needs a name and a kind, both in quotation marks</source>
   <translation>ein Kanal braucht einen Namen und eine Art, beide in Anführungszeichen</translation>
  </message>
  <message>
   <source>channels for alerts</source>
   <translation>Kanäle für Alarme</translation>
  </message>
  <message>
   <source>the name of the scheduled export is {name}; it is that of the file, so it must be 1 to 60 letters, digits, spaces, hyphens or dots</source>
   <translation>der Name des geplanten Exports ist {name}; er ist der der Datei und muss aus 1 bis 60 Buchstaben, Ziffern, Leerzeichen, Bindestrichen oder Punkten bestehen</translation>
  </message>
  <message>
   <source>scheduled export {name}: {what} must be one of {choices}</source>
   <translation>geplanter Export {name}: {what} muss eines sein von {choices}</translation>
  </message>
  <message>
   <source>scheduled export {name}: give the whole path of the folder, not {folder}</source>
   <translation>geplanter Export {name}: Geben Sie den ganzen Pfad des Ordners an, nicht {folder}</translation>
  </message>
  <message>
   <source>scheduled export {name}: days must be from 0 (all) to {most_days}</source>
   <translation>geplanter Export {name}: Die Tage müssen zwischen 0 (alle) und {most_days} liegen</translation>
  </message>
  <message>
   <source>scheduled export {name}: a query chooses articles or flags; {view} can have topics</source>
   <translation>geplanter Export {name}: Eine Anfrage wählt Artikel oder Markierungen; {view} kann Themen haben</translation>
  </message>
  <message>
   <source>scheduled export {name}: {at} is no time of the day; write hours and minutes, as in 06:00</source>
   <translation>geplanter Export {name}: {at} ist keine Uhrzeit; schreiben Sie Stunden und Minuten, wie in 06:00</translation>
  </message>
  <message>
   <source>scheduled export {name}: {zone} is no time zone; give a name such as Asia/Seoul</source>
   <translation>geplanter Export {name}: {zone} ist keine Zeitzone; geben Sie einen Namen an wie Asia/Seoul</translation>
  </message>
  <message>
   <source>The scheduled export {name} failed: {error}</source>
   <translation>Der geplante Export {name} ist gescheitert: {error}</translation>
  </message>
  <message>
   <source>the folder {folder} is not there; attach its disk or make the folder, or save the schedule with another one</source>
   <translation>den Ordner {folder} gibt es nicht; schließen Sie seinen Datenträger an, legen Sie den Ordner an, oder speichern Sie den Plan mit einem anderen</translation>
  </message>
  <message>
   <source>there is no folder {folder}; make it first, or name another</source>
   <translation>den Ordner {folder} gibt es nicht; legen Sie ihn zuerst an, oder nennen Sie einen anderen</translation>
  </message>
  <message>
   <source>there is a scheduled export {name} already; choose another name, or remove that one first</source>
   <translation>es gibt schon einen geplanten Export {name}; wählen Sie einen anderen Namen, oder entfernen Sie jenen zuerst</translation>
  </message>
  <message>
   <source>there is no scheduled export {name}; `wirewatch schedule list` shows them</source>
   <translation>einen geplanten Export {name} gibt es nicht; `wirewatch schedule list` zeigt sie</translation>
  </message>
  <message>
   <source>the scheduled exports are not valid TOML: {error}</source>
   <translation>die geplanten Exporte sind kein gültiges TOML: {error}</translation>
  </message>
  <message>
   <source>the scheduled exports must be [[export]] tables</source>
   <translation>die geplanten Exporte müssen Tabellen [[export]] sein</translation>
  </message>
  <message>
   <source>two scheduled exports are named {twin}</source>
   <translation>zwei geplante Exporte heißen {twin}</translation>
  </message>
  <message>
   <source>a scheduled export needs a name and a folder, both in quotation marks</source>
   <translation>ein geplanter Export braucht einen Namen und einen Ordner, beide in Anführungszeichen</translation>
  </message>
  <message>
   <source>scheduled export {name}: which must be a table</source>
   <translation>geplanter Export {name}: which muss eine Tabelle sein</translation>
  </message>
  <message>
   <source>{whose} has the wrong kind of value</source>
   <translation>{whose} hat einen Wert der falschen Art</translation>
  </message>
  <message>
   <source>{whose}feeds must be a list of whole numbers</source>
   <translation>{whose}feeds muss eine Liste ganzer Zahlen sein</translation>
  </message>
  <message>
   <source>{whose}level is flag or mention, its order newest or relevance</source>
   <translation>{whose}level ist flag oder mention, die Ordnung newest oder relevance</translation>
  </message>
  <message>
   <source>{whose}terms must be a list of tables with a name and a value</source>
   <translation>{whose}terms muss eine Liste von Tabellen mit Name und Wert sein</translation>
  </message>
  <message>
   <source>scheduled exports</source>
   <translation>geplanten Exporte</translation>
  </message>
  <message>
   <source>it is not UTF-8 text</source>
   <translation>sie ist kein UTF-8-Text</translation>
  </message>
  <message>
   <source>The {what} cannot be read from {path}: {why}.</source>
   <translation>Die {what} lassen sich aus {path} nicht lesen: {why}.</translation>
  </message>
  <message>
   <source>The {what} cannot be used: {error}.</source>
   <translation>Die {what} sind nicht zu gebrauchen: {error}.</translation>
  </message>
  <message>
   <source>Mend the file {path}.</source>
   <translation>Berichtigen Sie die Datei {path}.</translation>
  </message>
  <message>
   <source>cannot write the file of {what} {path}: {strerror}</source>
   <translation>die Datei der {what} {path} lässt sich nicht schreiben: {strerror}</translation>
  </message>
  <message>
   <source>the name of the data folder is empty; give one with --data DIR</source>
   <translation>der Name des Datenordners ist leer; geben Sie einen mit --data DIR an</translation>
  </message>
  <message>
   <source>cannot use the data folder {folder}: there is no such home folder; write ./~… for a name</source>
   <translation>der Datenordner {folder} ist nicht zu gebrauchen: Diesen persönlichen Ordner gibt es nicht; schreiben Sie ./~… für einen Namen</translation>
  </message>
  <message>
   <source>it is a file and not a folder</source>
   <translation>das ist eine Datei und kein Ordner</translation>
  </message>
  <message>
   <source>cannot use the data folder {folder}: {why}.</source>
   <translation>der Datenordner {folder} ist nicht zu gebrauchen: {why}.</translation>
  </message>
  <message>
   <source>Choose another with --data DIR.</source>
   <translation>Wählen Sie mit --data DIR einen anderen.</translation>
  </message>
  <message>
   <source>the data folder {folder} lies on a network disk ({kind}).</source>
   <translation>der Datenordner {folder} liegt auf einem Netzlaufwerk ({kind}).</translation>
  </message>
  <message>
   <source>Neither locks nor the archive's log can be relied on there.</source>
   <translation>Dort ist weder auf Sperren noch auf das Protokoll des Archivs Verlass.</translation>
  </message>
  <message>
   <source>Close Wirewatch, move the folder to a disk of this machine and choose it with --data; backups may stay on the network</source>
   <translation>Schließen Sie Wirewatch, verschieben Sie den Ordner auf einen Datenträger dieses Rechners und wählen Sie ihn mit --data; Sicherungen dürfen im Netz bleiben</translation>
  </message>
  <message>
   <source>network share</source>
   <translation>Netzfreigabe</translation>
  </message>
  <message>
   <source>It opens at the next login.</source>
   <translation>Es öffnet sich bei der nächsten Anmeldung.</translation>
  </message>
  <message>
   <source>cannot write {path}: {strerror}</source>
   <translation>{path} lässt sich nicht schreiben: {strerror}</translation>
  </message>
  <message>
   <source>this is a bug in Wirewatch ({kind}); {log} has the details</source>
   <translation>das ist ein Fehler in Wirewatch ({kind}); {log} hat die Einzelheiten</translation>
  </message>
  <message>
   <source>a bug in Wirewatch ({kind})</source>
   <translation>ein Fehler in Wirewatch ({kind})</translation>
  </message>
  <message>
   <source>The last round could not go on: {words}</source>
   <translation>Die letzte Runde konnte nicht weitergehen: {words}</translation>
  </message>
  <message>
   <source>Your families of publishers are not used: {error}</source>
   <translation>Ihre Verlagsfamilien werden nicht benutzt: {error}</translation>
  </message>
  <message>
   <source>Grouping copies into stories</source>
   <translation>Kopien werden zu Geschichten zusammengefasst</translation>
  </message>
  <message>
   <source>a fact is accepted, corrected or rejected, not {word}</source>
   <translation>eine Angabe wird angenommen, berichtigt oder verworfen, nicht {word}</translation>
  </message>
  <message>
   <source>Your own names are not used: {error}</source>
   <translation>Ihre eigenen Namen werden nicht benutzt: {error}</translation>
  </message>
  <message>
   <source>Reading what flagged articles tell</source>
   <translation>Es wird gelesen, was markierte Artikel berichten</translation>
  </message>
  <message>
   <source>published {quoted} is no date that can be read; the article was taken as undated</source>
   <translation>published {quoted} ist kein lesbares Datum; der Artikel wurde als undatiert genommen</translation>
  </message>
  <message>
   <source>published {quoted} is in the future or before {oldest_year}; the article counts from when it was first seen</source>
   <translation>published {quoted} liegt in der Zukunft oder vor {oldest_year}; der Artikel zählt ab dem ersten Sehen</translation>
  </message>
  <message>
   <source>nothing was imported</source>
   <translation>nichts wurde importiert</translation>
  </message>
  <message>
   <source>{name} cannot be read as {kind}: {why}; {so}</source>
   <translation>{name} ist nicht als {kind} lesbar: {why}; {so}</translation>
  </message>
  <message>
   <source>what was stored before it stays</source>
   <translation>was davor gespeichert wurde, bleibt</translation>
  </message>
  <message>
   <source>{path} is no file but a pipe or device; give it on standard input (-).</source>
   <translation>{path} ist keine Datei, sondern eine Pipe oder ein Gerät; geben Sie es über die Standardeingabe (-).</translation>
  </message>
  <message>
   <source>Nothing was imported</source>
   <translation>Nichts wurde importiert</translation>
  </message>
  <message>
   <source>cannot read {path}: {why_not_read}; {so}</source>
   <translation>{path} ist nicht lesbar: {why_not_read}; {so}</translation>
  </message>
  <message>
   <source>not CSV: a quotation mark opens a cell and none closes it</source>
   <translation>kein CSV: ein Anführungszeichen öffnet eine Zelle, und keines schließt sie</translation>
  </message>
  <message>
   <source>not CSV: text follows the quotation mark that closes a cell; write a mark inside a quoted cell twice</source>
   <translation>kein CSV: auf das Anführungszeichen, das eine Zelle schließt, folgt Text; in einer solchen Zelle schreibt man es doppelt</translation>
  </message>
  <message>
   <source>not CSV: {error}</source>
   <translation>kein CSV: {error}</translation>
  </message>
  <message>
   <source>line 1 is not a header with a title column; columns may be named {known}</source>
   <translation>Zeile 1 ist keine Kopfzeile mit einer Spalte title; Spalten können heißen {known}</translation>
  </message>
  <message>
   <source>line 1 names the column {twice} twice</source>
   <translation>Zeile 1 nennt die Spalte {twice} zweimal</translation>
  </message>
  <message>
   <source>{row} cells where the header has {names}</source>
   <translation>{row} Zellen, wo der Kopf {names} hat</translation>
  </message>
  <message>
   <source>{path} is a folder; name a file in it</source>
   <translation>{path} ist ein Ordner; nennen Sie eine Datei darin</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>den Ordner {parent} gibt es nicht</translation>
  </message>
  <message>
   <source>{path} was not written: {why}</source>
   <translation>{path} wurde nicht geschrieben: {why}</translation>
  </message>
  <message>
   <source>standard output could not be written: {strerror}</source>
   <translation>die Standardausgabe ließ sich nicht schreiben: {strerror}</translation>
  </message>
  <message>
   <source>{name} is not a time such as 2023-09-13T14:00:00Z</source>
   <translation>{name} ist keine Zeit wie 2023-09-13T14:00:00Z</translation>
  </message>
  <message>
   <source>{name} is not text</source>
   <translation>{name} ist kein Text</translation>
  </message>
  <message>
   <source>Parquet needs the package pyarrow, which is not installed.</source>
   <translation>Parquet braucht das Paket pyarrow, das nicht installiert ist.</translation>
  </message>
  <message>
   <source>Install it with: pip install 'wirewatch[parquet]' (or give the file as JSON Lines or CSV)</source>
   <translation>Installieren Sie es mit: pip install 'wirewatch[parquet]' (oder geben Sie die Datei als JSON Lines oder CSV)</translation>
  </message>
  <message>
   <source>it has no column named title; its columns are {names}</source>
   <translation>sie hat keine Spalte title; ihre Spalten sind {names}</translation>
  </message>
  <message>
   <source>it cannot be read as Parquet: reading it took too much time or memory, or broke off</source>
   <translation>sie ist nicht als Parquet lesbar: Das Lesen brauchte zu viel Zeit oder Speicher oder brach ab</translation>
  </message>
  <message>
   <source>it cannot be read as Parquet: {rstrip}</source>
   <translation>sie ist nicht als Parquet lesbar: {rstrip}</translation>
  </message>
  <message>
   <source>Install it with: pip install 'wirewatch[parquet]' (or choose CSV, JSON Lines or XLSX)</source>
   <translation>Installieren Sie es mit: pip install 'wirewatch[parquet]' (oder wählen Sie CSV, JSON Lines oder XLSX)</translation>
  </message>
  <message>
   <source>{view} has no column {name}; its columns are {columns}</source>
   <translation>{view} hat keine Spalte {name}; die Spalten sind {columns}</translation>
  </message>
  <message>
   <source>the column {name} is one of your own marks, which were to be left out; name it or leave it out</source>
   <translation>die Spalte {name} ist eines Ihrer eigenen Zeichen, die wegbleiben sollten; nennen Sie sie, oder lassen Sie sie weg</translation>
  </message>
  <message>
   <source>the column {twice} is named twice</source>
   <translation>die Spalte {twice} ist zweimal genannt</translation>
  </message>
  <message>
   <source>{name} is compressed; unpack it first, or give what it holds on standard input (-)</source>
   <translation>{name} ist gepackt; entpacken Sie es zuerst, oder geben Sie den Inhalt über die Standardeingabe (-)</translation>
  </message>
  <message>
   <source>cannot read {path}: it is a folder; name a file in it</source>
   <translation>{path} ist nicht lesbar: Das ist ein Ordner; nennen Sie eine Datei darin</translation>
  </message>
  <message>
   <source>{name} is a workbook, which is exported but not imported: save its sheet as CSV (UTF-8) and import that</source>
   <translation>{name} ist eine Arbeitsmappe, die exportiert, aber nicht importiert wird: Speichern Sie ihr Blatt als CSV (UTF-8), und importieren Sie das</translation>
  </message>
  <message>
   <source>cannot tell the format of {name}; say --format jsonl, --format csv or --format parquet</source>
   <translation>das Format von {name} ist nicht zu erkennen; wählen Sie JSON Lines, CSV oder Parquet</translation>
  </message>
  <message>
   <source>longer than {longest_line} bytes</source>
   <translation>länger als {longest_line} Bytes</translation>
  </message>
  <message>
   <source>not UTF-8 at byte {start}</source>
   <translation>kein UTF-8 bei Byte {start}</translation>
  </message>
  <message>
   <source>not JSON that can be read: nested too deep or a number too long</source>
   <translation>kein lesbares JSON: zu tief geschachtelt oder eine Zahl zu lang</translation>
  </message>
  <message>
   <source>no title</source>
   <translation>kein Titel</translation>
  </message>
  <message>
   <source>no id, and no url to tell the article by</source>
   <translation>weder id noch url, woran der Artikel zu erkennen wäre</translation>
  </message>
  <message>
   <source>first_seen is not a time such as 2023-09-13T14:00:00Z</source>
   <translation>first_seen ist keine Zeit wie 2023-09-13T14:00:00Z</translation>
  </message>
  <message>
   <source>feed_url is neither the address of a feed (https://…) nor import:NAME</source>
   <translation>feed_url ist weder die Adresse eines Feeds (https://…) noch import:NAME</translation>
  </message>
  <message>
   <source>categories is not a list of texts</source>
   <translation>categories ist keine Liste von Texten</translation>
  </message>
  <message>
   <source>there is no format {format} here; use one of {file_formats}</source>
   <translation>das Format {format} gibt es hier nicht; möglich sind {file_formats}</translation>
  </message>
  <message>
   <source>{cut} texts were cut at {longest_text} characters, which is what a cell holds</source>
   <translation>{cut} Texte wurden nach {longest_text} Zeichen abgeschnitten; mehr fasst eine Zelle nicht</translation>
  </message>
  <message>
   <source>The export was cancelled; no file was written.</source>
   <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
  </message>
  <message>
   <source>the rows that are left out cannot be written to {path}: {strerror}; what was stored before stays</source>
   <translation>die weggelassenen Zeilen lassen sich nicht in {path} schreiben: {strerror}; was davor gespeichert wurde, bleibt</translation>
  </message>
  <message>
   <source>it is a folder or a device; choose a file</source>
   <translation>das ist ein Ordner oder ein Gerät; wählen Sie eine Datei</translation>
  </message>
  <message>
   <source>it tells of no launch and no meeting</source>
   <translation>sie berichtet von keinem Start und keinem Treffen</translation>
  </message>
  <message>
   <source>its program failed ({kind})</source>
   <translation>sein Programm ist gescheitert ({kind})</translation>
  </message>
  <message>
   <source>the proxy's name cannot be found</source>
   <translation>der Name des Proxys ist nicht zu finden</translation>
  </message>
  <message>
   <source>its address is none that apprise knows; enter it again</source>
   <translation>apprise kennt seine Adresse nicht; geben Sie sie neu ein</translation>
  </message>
  <message>
   <source>this service does not go through the proxy, so nothing was sent</source>
   <translation>dieser Dienst geht nicht durch den Proxy; nichts wurde gesendet</translation>
  </message>
  <message>
   <source>the service did not take it</source>
   <translation>der Dienst hat es nicht angenommen</translation>
  </message>
  <message>
   <source>this would go around the proxy</source>
   <translation>das ginge am Proxy vorbei</translation>
  </message>
  <message>
   <source>the session bus does not answer</source>
   <translation>der Sitzungsbus antwortet nicht</translation>
  </message>
  <message>
   <source>the notification daemon does not answer</source>
   <translation>der Benachrichtigungsdienst antwortet nicht</translation>
  </message>
  <message>
   <source>there is no notification daemon</source>
   <translation>es gibt keinen Benachrichtigungsdienst</translation>
  </message>
  <message>
   <source>the notification daemon refused ({name})</source>
   <translation>der Benachrichtigungsdienst hat abgelehnt ({name})</translation>
  </message>
  <message>
   <source>the package jeepney is not installed</source>
   <translation>das Paket jeepney ist nicht installiert</translation>
  </message>
  <message>
   <source>there is no session bus</source>
   <translation>es gibt keinen Sitzungsbus</translation>
  </message>
  <message>
   <source>its address is not in the keyring; enter it again</source>
   <translation>seine Adresse steht nicht im Schlüsselbund; geben Sie sie neu ein</translation>
  </message>
  <message>
   <source>its program ended without an answer</source>
   <translation>sein Programm endete ohne Antwort</translation>
  </message>
  <message>
   <source>the service does not answer in time</source>
   <translation>der Dienst antwortet nicht rechtzeitig</translation>
  </message>
  <message>
   <source>shown by the system</source>
   <translation>vom System gezeigt</translation>
  </message>
  <message>
   <source>shown by {server}</source>
   <translation>gezeigt von {server}</translation>
  </message>
  <message>
   <source>{error}; alerts stand in the alert list only</source>
   <translation>{error}; Alarme stehen nur in der Alarmliste</translation>
  </message>
  <message>
   <source>{held} alerts while do-not-disturb was on: {topics}</source>
   <translation>{held} Alarme, während „Nicht stören“ galt: {topics}</translation>
  </message>
  <message>
   <source>the session bus went away</source>
   <translation>der Sitzungsbus ist weg</translation>
  </message>
  <message>
   <source>Notifications cannot be shown on this desktop: {why}.</source>
   <translation>Benachrichtigungen lassen sich hier nicht zeigen: {why}.</translation>
  </message>
  <message>
   <source>Every alert is in the alert list.</source>
   <translation>Jeder Alarm steht in der Alarmliste.</translation>
  </message>
  <message>
   <source>services of this kind cannot go through {shown}, only through an http:// proxy</source>
   <translation>Dienste dieser Art können nicht durch {shown} gehen, nur durch einen Proxy mit http://</translation>
  </message>
  <message>
   <source>the proxy {name} does not answer in time</source>
   <translation>der Proxy {name} antwortet nicht rechtzeitig</translation>
  </message>
  <message>
   <source>the proxy {name} cannot be reached</source>
   <translation>der Proxy {name} ist nicht zu erreichen</translation>
  </message>
  <message>
   <source>the proxy {name} does not connect us</source>
   <translation>der Proxy {name} verbindet uns nicht</translation>
  </message>
  <message>
   <source>the proxy answered {status}</source>
   <translation>der Proxy antwortete {status}</translation>
  </message>
  <message>
   <source>the mail server refuses the user or password</source>
   <translation>der Mailserver lehnt Benutzer oder Passwort ab</translation>
  </message>
  <message>
   <source>the mail server refuses every recipient</source>
   <translation>der Mailserver lehnt jeden Empfänger ab</translation>
  </message>
  <message>
   <source>the mail server refused it (code {smtp_code})</source>
   <translation>der Mailserver hat es abgelehnt (Code {smtp_code})</translation>
  </message>
  <message>
   <source>the mail server's secure connection cannot be trusted</source>
   <translation>der sicheren Verbindung zum Mailserver ist nicht zu trauen</translation>
  </message>
  <message>
   <source>the mail server does not answer in time</source>
   <translation>der Mailserver antwortet nicht rechtzeitig</translation>
  </message>
  <message>
   <source>the mail server cannot be reached ({kind})</source>
   <translation>der Mailserver ist nicht zu erreichen ({kind})</translation>
  </message>
  <message>
   <source>the mail server refused {refused} of the recipients</source>
   <translation>der Mailserver lehnte {refused} der Empfänger ab</translation>
  </message>
  <message>
   <source>its password is not in the keyring; enter it again</source>
   <translation>sein Passwort steht nicht im Schlüsselbund; geben Sie es neu ein</translation>
  </message>
  <message>
   <source>its user and password can hold only plain letters, digits and signs (ASCII)</source>
   <translation>Benutzer und Passwort können nur einfache Buchstaben, Ziffern und Zeichen (ASCII) enthalten</translation>
  </message>
  <message>
   <source>Notifications cannot be shown on this desktop: the system did not take one.</source>
   <translation>Benachrichtigungen lassen sich hier nicht zeigen: Das System hat eine nicht angenommen.</translation>
  </message>
  <message>
   <source>the program cannot be started: {strerror}</source>
   <translation>das Programm lässt sich nicht starten: {strerror}</translation>
  </message>
  <message>
   <source>the program did not end within {patience} seconds</source>
   <translation>das Programm endete nicht innerhalb von {patience} Sekunden</translation>
  </message>
  <message>
   <source>the program ended with code {returncode}</source>
   <translation>das Programm endete mit dem Code {returncode}</translation>
  </message>
  <message>
   <source>the webhook's secure connection cannot be trusted</source>
   <translation>der sicheren Verbindung zum Webhook ist nicht zu trauen</translation>
  </message>
  <message>
   <source>the webhook does not answer in time</source>
   <translation>der Webhook antwortet nicht rechtzeitig</translation>
  </message>
  <message>
   <source>the webhook cannot be reached ({kind})</source>
   <translation>der Webhook ist nicht zu erreichen ({kind})</translation>
  </message>
  <message>
   <source>the webhook answered {status}</source>
   <translation>der Webhook antwortete {status}</translation>
  </message>
  <message>
   <source>its address must look like https://host/path; enter it again</source>
   <translation>seine Adresse muss aussehen wie https://host/path; geben Sie sie neu ein</translation>
  </message>
  <message>
   <source>its address must begin with https:// unless it is on this network</source>
   <translation>seine Adresse muss mit https:// beginnen, außer in diesem Netz</translation>
  </message>
  <message>
   <source>{since} to {until} by {by} is too much to count; ask for a shorter range or longer buckets</source>
   <translation>{since} bis {until} nach {by} ist zu viel zum Zählen; nehmen Sie einen kürzeren Zeitraum oder längere Abschnitte</translation>
  </message>
  <message>
   <source>a tag is a word or several; a comma parts one from the next</source>
   <translation>ein Schlagwort ist ein Wort oder mehrere; ein Komma trennt sie</translation>
  </message>
  <message>
   <source>{path} is damaged ({detail}); it is not restored.</source>
   <translation>{path} ist beschädigt ({detail}); es wird nicht wiederhergestellt.</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>Wählen Sie eine andere Sicherung.</translation>
  </message>
  <message>
   <source>{why}. `wirewatch doctor --repair` puts it in order; no backup was written</source>
   <translation>{why}. `wirewatch doctor --repair` bringt es in Ordnung; es wurde keine Sicherung geschrieben</translation>
  </message>
  <message>
   <source>{path} is not a Wirewatch archive, and not an SQLite file at all</source>
   <translation>{path} ist kein Archiv von Wirewatch und gar keine SQLite-Datei</translation>
  </message>
  <message>
   <source>{place} is a folder; name a file in it</source>
   <translation>{place} ist ein Ordner; nennen Sie eine Datei darin</translation>
  </message>
  <message>
   <source>there is no folder {parent} for the backup; make it first</source>
   <translation>den Ordner {parent} für die Sicherung gibt es nicht; legen Sie ihn zuerst an</translation>
  </message>
  <message>
   <source>{place} is the archive itself; name another file for the backup</source>
   <translation>{place} ist das Archiv selbst; nennen Sie eine andere Datei für die Sicherung</translation>
  </message>
  <message>
   <source>{place} is not a file; a backup is one</source>
   <translation>{place} ist keine Datei; eine Sicherung ist eine</translation>
  </message>
  <message>
   <source>{place} is there already and was left as it is.</source>
   <translation>{place} gibt es schon und blieb, wie es ist.</translation>
  </message>
  <message>
   <source>Name another file, or add --overwrite.</source>
   <translation>Nennen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>({spare} MB of it to stay free)</source>
   <translation>({spare} MB davon, die frei bleiben sollen)</translation>
  </message>
  <message>
   <source>{parent} has {free} MB free, and {value} MB are needed{kept_free}.</source>
   <translation>{parent} hat {free} MB frei, gebraucht werden {value} MB{kept_free}.</translation>
  </message>
  <message>
   <source>Make room; nothing was changed.</source>
   <translation>Schaffen Sie Platz; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{place} was not written: {strerror}</source>
   <translation>{place} wurde nicht geschrieben: {strerror}</translation>
  </message>
  <message>
   <source>{source} could not be copied whole ({error}); {place} was not written. `wirewatch doctor` says what is wrong.</source>
   <translation>{source} ließ sich nicht vollständig kopieren ({error}); {place} wurde nicht geschrieben. `wirewatch doctor` sagt, was nicht stimmt.</translation>
  </message>
  <message>
   <source>{path} is no whole archive: it has no table {missing}</source>
   <translation>{path} ist kein vollständiges Archiv: Ihm fehlt die Tabelle {missing}</translation>
  </message>
  <message>
   <source>{path} holds triggers, which no archive of Wirewatch has; it is not restored</source>
   <translation>{path} enthält Trigger, die kein Archiv von Wirewatch hat; es wird nicht wiederhergestellt</translation>
  </message>
  <message>
   <source>the archive {path} has to be brought up to date, and a copy of it is kept before.</source>
   <translation>das Archiv {path} muss auf den neuesten Stand gebracht werden, und vorher wird eine Kopie aufgehoben.</translation>
  </message>
  <message>
   <source>That needs {needed} MB on its disk, {free} MB are free.</source>
   <translation>Das braucht {needed} MB auf seinem Datenträger, {free} MB sind frei.</translation>
  </message>
  <message>
   <source>Make room{old}, then start again; nothing was changed.</source>
   <translation>Schaffen Sie Platz{old}, und starten Sie dann neu; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>the archive {path} has to be brought up to date, but the copy to be kept before could not be made ({detail}).</source>
   <translation>das Archiv {path} muss auf den neuesten Stand gebracht werden, aber die Kopie davor ließ sich nicht machen ({detail}).</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>(the copy before the last update, {kept}, may go)</source>
   <translation>(die Kopie vor dem letzten Mal, {kept}, darf weg)</translation>
  </message>
  <message>
   <source>the copy is damaged: {found}</source>
   <translation>die Kopie ist beschädigt: {found}</translation>
  </message>
  <message>
   <source>the copy does not hold what the archive holds</source>
   <translation>die Kopie enthält nicht, was das Archiv enthält</translation>
  </message>
  <message>
   <source>name at least two different events to put together</source>
   <translation>nennen Sie mindestens zwei verschiedene Ereignisse zum Zusammenlegen</translation>
  </message>
  <message>
   <source>a launch and a meeting cannot be one event; nothing was changed</source>
   <translation>ein Start und ein Treffen können nicht ein Ereignis sein; nichts wurde geändert</translation>
  </message>
  <message>
   <source>article {lost} does not tell of event {event}; nothing was changed</source>
   <translation>Artikel {lost} berichtet nicht von Ereignis {event}; nichts wurde geändert</translation>
  </message>
  <message>
   <source>name some of the articles of event {event}, not all of them; nothing was changed</source>
   <translation>nennen Sie einige der Artikel von Ereignis {event}, nicht alle; nichts wurde geändert</translation>
  </message>
  <message>
   <source>there is no fact {fact}: its article was read anew meanwhile, or the number is wrong; `wirewatch events --event ID` shows the numbers</source>
   <translation>eine Angabe {fact} gibt es nicht: Ihr Artikel wurde inzwischen neu gelesen, oder die Nummer ist falsch</translation>
  </message>
  <message>
   <source>there is no event {event}; `wirewatch events` shows their numbers in its first column</source>
   <translation>ein Ereignis {event} gibt es nicht</translation>
  </message>
  <message>
   <source>there is nothing called {view} to export; choose one of articles, {whole}</source>
   <translation>nichts namens {view} lässt sich exportieren; wählen Sie aus articles, {whole}</translation>
  </message>
  <message>
   <source>{url} is in the archive already; remove one of the two feeds, or add that address again</source>
   <translation>{url} ist schon im Archiv; entfernen Sie einen der beiden Feeds, oder fügen Sie jene Adresse neu hinzu</translation>
  </message>
  <message>
   <source>there is no feed {url}; `wirewatch feeds list` shows the addresses</source>
   <translation>einen Feed {url} gibt es nicht</translation>
  </message>
  <message>
   <source>no bytes with the SHA-256 {sha256} are kept in the archive</source>
   <translation>Bytes mit dem SHA-256 {sha256} sind nicht im Archiv</translation>
  </message>
  <message>
   <source>the bytes kept as {sha256} cannot be unpacked ({error})</source>
   <translation>die als {sha256} aufgehobenen Bytes lassen sich nicht entpacken ({error})</translation>
  </message>
  <message>
   <source>the bytes kept as {sha256} are not those that were fetched; somebody changed them</source>
   <translation>die als {sha256} aufgehobenen Bytes sind nicht die abgerufenen; jemand hat sie geändert</translation>
  </message>
  <message>
   <source>there is no topic {topic}; `wirewatch topics list` shows the names</source>
   <translation>ein Thema {topic} gibt es nicht</translation>
  </message>
  <message>
   <source>one of these articles is not in the archive; nothing was marked</source>
   <translation>einer dieser Artikel ist nicht im Archiv; nichts wurde gekennzeichnet</translation>
  </message>
  <message>
   <source>every index was made anew from its table</source>
   <translation>jeder Index wurde aus seiner Tabelle neu gemacht</translation>
  </message>
  <message>
   <source>{feeds} lost feeds got a name again, so that their articles stay</source>
   <translation>{feeds} verlorene Feeds haben wieder einen Namen, damit ihre Artikel bleiben</translation>
  </message>
  <message>
   <source>{moved} flags were put where their article is</source>
   <translation>{moved} Markierungen wurden dorthin gesetzt, wo ihr Artikel ist</translation>
  </message>
  <message>
   <source>taken out of the table {table}, since their {parent} is gone: {count}</source>
   <translation>aus der Tabelle {table} entfernt, da {parent} dazu fehlt: {count}</translation>
  </message>
  <message>
   <source>kept in the table {table} though their {parent} is gone: {count}</source>
   <translation>in der Tabelle {table} behalten, obwohl {parent} dazu fehlt: {count}</translation>
  </message>
  <message>
   <source>{count} article was put at the time of coming in</source>
   <translation>{count} Artikel wurde auf die Zeit seines Eingangs gesetzt</translation>
  </message>
  <message>
   <source>{count} articles were put at the time of coming in</source>
   <translation>{count} Artikel wurden auf die Zeit ihres Eingangs gesetzt</translation>
  </message>
  <message>
   <source>the articles of {hours} hours were counted anew</source>
   <translation>die Artikel von {hours} Stunden wurden neu gezählt</translation>
  </message>
  <message>
   <source>the search index was made anew from {ids} articles</source>
   <translation>der Suchindex wurde aus {ids} Artikeln neu gemacht</translation>
  </message>
  <message>
   <source>the archive {path} is damaged ({detail}). `wirewatch doctor --repair` keeps it aside and carries over what can be read; `wirewatch restore` brings a backup back.</source>
   <translation>das Archiv {path} ist beschädigt ({detail}). `wirewatch doctor --repair` legt es beiseite und übernimmt, was lesbar ist; `wirewatch restore` holt eine Sicherung zurück.</translation>
  </message>
  <message>
   <source>the archive {path} cannot be written ({detail}).</source>
   <translation>das Archiv {path} lässt sich nicht schreiben ({detail}).</translation>
  </message>
  <message>
   <source>Check the permissions of the file and of its folder.</source>
   <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>the archive {path} is locked by another program ({detail}).</source>
   <translation>das Archiv {path} ist von einem anderen Programm gesperrt ({detail}).</translation>
  </message>
  <message>
   <source>Close that program and try again.</source>
   <translation>Schließen Sie jenes Programm, und versuchen Sie es wieder.</translation>
  </message>
  <message>
   <source>the disk of the archive {path} is full ({detail}).</source>
   <translation>der Datenträger des Archivs {path} ist voll ({detail}).</translation>
  </message>
  <message>
   <source>Make room on it, then try again; what was stored stays.</source>
   <translation>Schaffen Sie Platz darauf, und versuchen Sie es wieder; was gespeichert wurde, bleibt.</translation>
  </message>
  <message>
   <source>the archive {path} was changed by another program ({detail}). `wirewatch doctor --repair` puts it in order and loses nothing that is in it.</source>
   <translation>das Archiv {path} wurde von einem anderen Programm geändert ({detail}). `wirewatch doctor --repair` bringt es in Ordnung und verliert nichts davon.</translation>
  </message>
  <message>
   <source>it says that it is of version {version}, and its tables are not those of that version</source>
   <translation>es gibt sich als Fassung {version} aus, und seine Tabellen sind nicht die jener Fassung</translation>
  </message>
  <message>
   <source>the archive {path} was not closed properly, and its folder cannot be written, so that SQLite cannot put it in order.</source>
   <translation>das Archiv {path} wurde nicht richtig geschlossen, und sein Ordner ist nicht beschreibbar, sodass SQLite es nicht in Ordnung bringen kann.</translation>
  </message>
  <message>
   <source>Make the folder writable, or copy it to where it is.</source>
   <translation>Machen Sie den Ordner beschreibbar, oder kopieren Sie es dorthin, wo es so ist.</translation>
  </message>
  <message>
   <source>the archive {path} could not be read or written ({detail}).</source>
   <translation>das Archiv {path} ließ sich nicht lesen oder schreiben ({detail}).</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>Prüfen Sie den Datenträger und seinen freien Platz, und versuchen Sie es wieder.</translation>
  </message>
  <message>
   <source>the archive {path} cannot be opened ({detail}).</source>
   <translation>das Archiv {path} lässt sich nicht öffnen ({detail}).</translation>
  </message>
  <message>
   <source>Check that the folder exists and may be read and written.</source>
   <translation>Prüfen Sie, dass es den Ordner gibt und er gelesen und beschrieben werden darf.</translation>
  </message>
  <message>
   <source>there is no archive at {path} yet</source>
   <translation>unter {path} gibt es noch kein Archiv</translation>
  </message>
  <message>
   <source>the archive {path} is of an older version; it is brought up to date when the engine opens it</source>
   <translation>das Archiv {path} ist von einer älteren Fassung; es wird auf den neuesten Stand gebracht, wenn die Maschine es öffnet</translation>
  </message>
  <message>
   <source>there is no archive at {path}</source>
   <translation>unter {path} gibt es kein Archiv</translation>
  </message>
  <message>
   <source>{path} holds no archive: it is an SQLite file without content</source>
   <translation>{path} enthält kein Archiv: Es ist eine SQLite-Datei ohne Inhalt</translation>
  </message>
  <message>
   <source>{path} is a folder; the archive would be a file of that name.</source>
   <translation>{path} ist ein Ordner; das Archiv wäre eine Datei dieses Namens.</translation>
  </message>
  <message>
   <source>Move the folder aside.</source>
   <translation>Schieben Sie den Ordner beiseite.</translation>
  </message>
  <message>
   <source>the archive {path} cannot be read ({strerror}).</source>
   <translation>das Archiv {path} ist nicht lesbar ({strerror}).</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>Prüfen Sie seine Rechte.</translation>
  </message>
  <message>
   <source>{path} is an SQLite file of another program, not a Wirewatch archive.</source>
   <translation>{path} ist eine SQLite-Datei eines anderen Programms, kein Archiv von Wirewatch.</translation>
  </message>
  <message>
   <source>Choose another data folder.</source>
   <translation>Wählen Sie einen anderen Datenordner.</translation>
  </message>
  <message>
   <source>the archive {path} was written by a newer version of Wirewatch (archive version {version}; this program knows {migrations}).</source>
   <translation>das Archiv {path} hat ein neueres Wirewatch geschrieben (Fassung des Archivs {version}; dieses Programm kennt {migrations}).</translation>
  </message>
  <message>
   <source>Update Wirewatch, or choose another data folder with --data.</source>
   <translation>Bringen Sie Wirewatch auf den neuesten Stand, oder wählen Sie mit --data einen anderen Datenordner.</translation>
  </message>
  <message>
   <source>the table {table}</source>
   <translation>die Tabelle {table}</translation>
  </message>
  <message>
   <source>the column {column} of {table}</source>
   <translation>die Spalte {column} von {table}</translation>
  </message>
  <message>
   <source>the key of {table} ({split})</source>
   <translation>der Schlüssel von {table} ({split})</translation>
  </message>
  <message>
   <source>what acted on each change was taken out: {names}</source>
   <translation>was bei jeder Änderung eingriff, wurde entfernt: {names}</translation>
  </message>
  <message>
   <source>{names} was made anew</source>
   <translation>{names} wurde neu gemacht</translation>
  </message>
  <message>
   <source>{names} were made anew</source>
   <translation>{names} wurden neu gemacht</translation>
  </message>
  <message>
   <source>no topic named {name}; `wirewatch topics list` shows them</source>
   <translation>kein Thema namens {name}</translation>
  </message>
  <message>
   <source>topic {name} has no version {version}; `wirewatch topics versions {name_2}` shows those it has</source>
   <translation>das Thema {name} hat keine Fassung {version}; `wirewatch topics versions {name_2}` zeigt seine</translation>
  </message>
  <message>
   <source>the topic was removed while the archive was flagged with it</source>
   <translation>das Thema wurde entfernt, während das Archiv damit markiert wurde</translation>
  </message>
  <message>
   <source>there is no topic {name}; `wirewatch topics list` shows the names</source>
   <translation>ein Thema {name} gibt es nicht</translation>
  </message>
  <message>
   <source>the archive {path} is empty (0 bytes): what it held is lost. `wirewatch restore {backup}` brings the newest backup back; `wirewatch doctor --repair` begins a new archive</source>
   <translation>das Archiv {path} ist leer (0 Bytes): Was es enthielt, ist verloren. `wirewatch restore {backup}` holt die neueste Sicherung zurück; `wirewatch doctor --repair` beginnt ein neues Archiv</translation>
  </message>
  <message>
   <source>there is no archive {path} any more, but there are backups of it in {folder}. `wirewatch restore {backup}` brings the newest back; to begin a new archive, move that folder away</source>
   <translation>es gibt kein Archiv {path} mehr, aber Sicherungen davon in {folder}. `wirewatch restore {backup}` bringt die neueste zurück; um ein neues Archiv zu beginnen, verschieben Sie diesen Ordner</translation>
  </message>
  <message>
   <source>there is no archive {path}, but its log {log} is there: what was stored last stands in it.</source>
   <translation>es gibt kein Archiv {path}, aber sein Protokoll {log} ist da: Das zuletzt Gespeicherte steht darin.</translation>
  </message>
  <message>
   <source>Put the archive back in its place; to begin a new one, move the log away</source>
   <translation>Legen Sie das Archiv an seinen Platz zurück; um ein neues zu beginnen, verschieben Sie das Protokoll</translation>
  </message>
  <message>
   <source>there is no archive {path}, but one that was put aside is there: {aside}.</source>
   <translation>es gibt kein Archiv {path}, aber ein beiseitegelegtes ist da: {aside}.</translation>
  </message>
  <message>
   <source>A repair or a restore may have been ended in its middle: name that file {name} again, or have `wirewatch restore` bring a backup back; to begin a new archive, move it away</source>
   <translation>Eine Reparatur oder Wiederherstellung wurde vielleicht mittendrin beendet: Nennen Sie diese Datei wieder {name}, oder holen Sie mit `wirewatch restore` eine Sicherung zurück; um ein neues Archiv zu beginnen, legen Sie sie anderswohin</translation>
  </message>
  <message>
   <source>{archive} cannot be put in order: {strerror}</source>
   <translation>{archive} kann nicht in Ordnung gebracht werden: {strerror}</translation>
  </message>
  <message>
   <source>Automatic backups wait until there is room: {error}</source>
   <translation>Automatische Sicherungen warten, bis Platz ist: {error}</translation>
  </message>
  <message>
   <source>The automatic backup failed: {error}</source>
   <translation>Die automatische Sicherung ist gescheitert: {error}</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be written: {strerror}</source>
   <translation>der Ordner {folder} lässt sich nicht beschreiben: {strerror}</translation>
  </message>
  <message>
   <source>earlier versions</source>
   <translation>frühere Fassungen</translation>
  </message>
  <message>
   <source>whole texts</source>
   <translation>ganze Texte</translation>
  </message>
  <message>
   <source>marks of flags as right or wrong</source>
   <translation>Urteile über richtige und falsche Markierungen</translation>
  </message>
  <message>
   <source>corrections of events</source>
   <translation>Korrekturen von Ereignissen</translation>
  </message>
  <message>
   <source>corrections of facts</source>
   <translation>Korrekturen von Fakten</translation>
  </message>
  <message>
   <source>earlier versions of topics</source>
   <translation>frühere Fassungen von Themen</translation>
  </message>
  <message>
   <source>marks of articles that were deleted for good</source>
   <translation>Vermerke über endgültig gelöschte Artikel</translation>
  </message>
  <message>
   <source>{archive} could not be repaired: {strerror}</source>
   <translation>{archive} konnte nicht repariert werden: {strerror}</translation>
  </message>
  <message>
   <source>the damaged archive is kept as {aside}; a new one holds what could be read of it</source>
   <translation>das beschädigte Archiv ist als {aside} aufgehoben; ein neues enthält, was davon zu lesen war</translation>
  </message>
  <message>
   <source>nothing could be read of it: no article, no feed, no topic was carried over</source>
   <translation>nichts davon war zu lesen: kein Artikel, kein Feed, kein Thema wurde übernommen</translation>
  </message>
  <message>
   <source>{rows} {what} carried over; how many there were cannot be known</source>
   <translation>{rows} {what} übernommen; wie viele es waren, lässt sich nicht wissen</translation>
  </message>
  <message>
   <source>{rows} articles carried over; how many there were, and whether some had been deleted, cannot be known</source>
   <translation>{rows} Artikel übernommen; wie viele es waren und ob einige gelöscht waren, lässt sich nicht wissen</translation>
  </message>
  <message>
   <source>{rows} of {of} {what} carried over</source>
   <translation>{rows} von {of} {what} übernommen</translation>
  </message>
  <message>
   <source>{deleted} {what} that had been deleted were found and left out</source>
   <translation>{deleted} gelöschte {what} wurden gefunden und weggelassen</translation>
  </message>
  <message>
   <source>another program's table {table}: {rows} rows are kept, of how many cannot be known</source>
   <translation>Tabelle {table} eines anderen Programms: {rows} Zeilen sind erhalten, von wie vielen, lässt sich nicht wissen</translation>
  </message>
  <message>
   <source>another program's table {table}: {rows} of {of} rows are kept</source>
   <translation>Tabelle {table} eines anderen Programms: {rows} von {of} Zeilen sind erhalten</translation>
  </message>
  <message>
   <source>flags that are lost come back with `wirewatch topics reflag NAME`</source>
   <translation>verlorene Markierungen kommen mit `wirewatch topics reflag NAME` zurück</translation>
  </message>
  <message>
   <source>the newest backup may hold the rest: `wirewatch restore {newest} --dry-run` shows it</source>
   <translation>die neueste Sicherung enthält vielleicht den Rest: `wirewatch restore {newest} --dry-run` zeigt es</translation>
  </message>
  <message>
   <source>there is no automatic backup to take the rest from</source>
   <translation>es gibt keine automatische Sicherung, aus der der Rest zu holen wäre</translation>
  </message>
  <message>
   <source>{backup} is the archive that is in use; there is nothing to restore</source>
   <translation>{backup} ist das Archiv in Gebrauch; es gibt nichts wiederherzustellen</translation>
  </message>
  <message>
   <source>there is no archive yet</source>
   <translation>es gibt noch kein Archiv</translation>
  </message>
  <message>
   <source>(what was there is kept as {archive})</source>
   <translation>(was dort war, liegt nun in {archive})</translation>
  </message>
  <message>
   <source>the archive was restored{kept}, but not all of the files beside it: {error}.</source>
   <translation>das Archiv wurde wiederhergestellt{kept}, aber nicht alle Dateien daneben: {error}.</translation>
  </message>
  <message>
   <source>Mend that and restore once more</source>
   <translation>Beheben Sie das und stellen Sie noch einmal wieder her</translation>
  </message>
  <message>
   <source>{archive} could not be replaced: {detail}</source>
   <translation>{archive} konnte nicht ersetzt werden: {detail}</translation>
  </message>
  <message>
   <source>cannot read {settings}: {strerror}; nothing was restored</source>
   <translation>{settings} kann nicht gelesen werden: {strerror}; es wurde nichts wiederhergestellt</translation>
  </message>
  <message>
   <source>{text} is no length; write kilometres such as 650, or leave it empty</source>
   <translation>{text} ist keine Länge; schreiben Sie Kilometer wie 650, oder lassen Sie es leer</translation>
  </message>
  <message>
   <source>{text} is more than the way around the earth; lengths are in kilometres</source>
   <translation>{text} ist mehr als der Weg um die Erde; Längen sind in Kilometern</translation>
  </message>
  <message>
   <source>{text} is no number of missiles; write a whole number from 1 on, or leave it empty</source>
   <translation>{text} ist keine Anzahl von Raketen; schreiben Sie eine ganze Zahl ab 1, oder lassen Sie es leer</translation>
  </message>
  <message>
   <source>{text} is no latitude and longitude; write them as 39.4, 127.5</source>
   <translation>{text} ist keine Breite und Länge; schreiben Sie sie als 39.4, 127.5</translation>
  </message>
  <message>
   <source>{text} is no {name}; write degrees such as 39.4</source>
   <translation>{text} ist keine Angabe für {name}; schreiben Sie Grad wie 39.4</translation>
  </message>
  <message>
   <source>{text} is no {name}; write degrees such as 127.5</source>
   <translation>{text} ist keine Angabe für {name}; schreiben Sie Grad wie 127.5</translation>
  </message>
  <message>
   <source>{text} is no {name}; it lies between -{most} and {most_2} degrees</source>
   <translation>{text} ist keine Angabe für {name}; sie liegt zwischen -{most} und {most_2} Grad</translation>
  </message>
  <message>
   <source>all that both say agrees</source>
   <translation>alles, was beide sagen, stimmt überein</translation>
  </message>
  <message>
   <source>not covered: the archive has nothing of that time</source>
   <translation>nicht abgedeckt: Das Archiv hat nichts aus jener Zeit</translation>
  </message>
  <message>
   <source>{named} of those days is another one or belongs to another row</source>
   <translation>{named} jener Tage ist ein anderes oder gehört zu einer anderen Zeile</translation>
  </message>
  <message>
   <source>no event of ours within {days}; {heard}</source>
   <translation>kein Ereignis von uns (Abstand höchstens {days}); {heard}</translation>
  </message>
  <message>
   <source>and listened to {share} of it</source>
   <translation>und hat {share} davon gehört</translation>
  </message>
  <message>
   <source>the archive has {articles} of that time{listened}</source>
   <translation>das Archiv hat {articles} aus jener Zeit{listened}</translation>
  </message>
  <message>
   <source>our one event</source>
   <translation>unser einziges Ereignis</translation>
  </message>
  <message>
   <source>each of our {events} events</source>
   <translation>jedes unserer {events} Ereignisse</translation>
  </message>
  <message>
   <source>that day</source>
   <translation>0 Tage</translation>
  </message>
  <message>
   <source>the table begins on {first}</source>
   <translation>die Tabelle beginnt am {first}</translation>
  </message>
  <message>
   <source>the table ends on {last}</source>
   <translation>die Tabelle endet am {last}</translation>
  </message>
  <message>
   <source>the table lists no {classes} at all</source>
   <translation>die Tabelle führt gar keine {classes}</translation>
  </message>
  <message>
   <source>its one row</source>
   <translation>ihre einzige Zeile</translation>
  </message>
  <message>
   <source>each of its {beside} rows</source>
   <translation>jede ihrer {beside} Zeilen</translation>
  </message>
  <message>
   <source>{one} of those days is another one or belongs to another of our events</source>
   <translation>{one} jener Tage ist eine andere oder gehört zu einem anderen unserer Ereignisse</translation>
  </message>
  <message>
   <source>the table has nothing within {days}</source>
   <translation>die Tabelle hat nichts (Abstand höchstens {days})</translation>
  </message>
  <message>
   <source>there is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known</source>
   <translation>es gibt kein Datum; schreiben Sie es als 2026-05-28, oder 2026-05 und 2026, wo mehr nicht bekannt ist</translation>
  </message>
  <message>
   <source>{text} may be day and month or month and day; say which, or write 2026-05-28</source>
   <translation>{text} kann Tag und Monat oder Monat und Tag sein; sagen Sie, welches, oder schreiben Sie 2026-05-28</translation>
  </message>
  <message>
   <source>{text} is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known</source>
   <translation>{text} ist kein Datum; schreiben Sie es als 2026-05-28, oder 2026-05 und 2026, wo mehr nicht bekannt ist</translation>
  </message>
  <message>
   <source>{text} is no day of the calendar; write it as 2026-05-28</source>
   <translation>{text} ist kein Tag des Kalenders; schreiben Sie ihn als 2026-05-28</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why_not_read}</source>
   <translation>{path} ist nicht lesbar: {why_not_read}</translation>
  </message>
  <message>
   <source>{name} cannot be used: {error}</source>
   <translation>{name} ist nicht zu gebrauchen: {error}</translation>
  </message>
  <message>
   <source>{name} tells of no launch and no meeting, so there is nothing to keep</source>
   <translation>{name} berichtet von keinem Start und keinem Treffen; es gibt nichts aufzuheben</translation>
  </message>
  <message>
   <source>{flaw}; the row was left out</source>
   <translation>{flaw}; die Zeile wurde weggelassen</translation>
  </message>
  <message>
   <source>{flaw}; the cell was left out</source>
   <translation>{flaw}; die Zelle wurde weggelassen</translation>
  </message>
  <message>
   <source>{count} rows tell of something else ({name}) and were left out</source>
   <translation>{count} Zeilen berichten von anderem ({name}) und wurden weggelassen</translation>
  </message>
  <message>
   <source>no reference table is named {name}; kept are: {kept}</source>
   <translation>keine Vergleichstabelle heißt {name}; aufgehoben sind: {kept}</translation>
  </message>
  <message>
   <source>cannot read {path}: {why_not_read}</source>
   <translation>{path} ist nicht lesbar: {why_not_read}</translation>
  </message>
  <message>
   <source>take it away with `wirewatch reference remove {name}` and add the table again</source>
   <translation>entfernen Sie sie mit `wirewatch reference remove {name}`, und fügen Sie die Tabelle neu hinzu</translation>
  </message>
  <message>
   <source>{path} is no reference table of Wirewatch; {mend}</source>
   <translation>{path} ist keine Vergleichstabelle von Wirewatch; {mend}</translation>
  </message>
  <message>
   <source>{path} was written by another version of Wirewatch; {mend}</source>
   <translation>{path} hat eine andere Fassung von Wirewatch geschrieben; {mend}</translation>
  </message>
  <message>
   <source>cannot remove {path}: {strerror}</source>
   <translation>{path} lässt sich nicht entfernen: {strerror}</translation>
  </message>
  <message>
   <source>{name} is no name for a table: {what_a_name_is}</source>
   <translation>{name} ist kein Name für eine Tabelle: {what_a_name_is}</translation>
  </message>
  <message>
   <source>we have {one}, the table has {other}</source>
   <translation>wir haben {one}, die Tabelle hat {other}</translation>
  </message>
  <message>
   <source>we count {count}, the table {count_2}</source>
   <translation>wir zählen {count}, die Tabelle {count_2}</translation>
  </message>
  <message>
   <source>{one} and {other} are {apart} km apart</source>
   <translation>{one} und {other} liegen {apart} km auseinander</translation>
  </message>
  <message>
   <source>row {row}, column {column}: {why}</source>
   <translation>Zeile {row}, Spalte {column}: {why}</translation>
  </message>
  <message>
   <source>{given} is no class of missile that is known here; write for example SRBM or cruise missile</source>
   <translation>{given} ist keine hier bekannte Raketenart; schreiben Sie zum Beispiel SRBM oder cruise missile</translation>
  </message>
  <message>
   <source>it is larger than {most_bytes} MB; a table of events is not</source>
   <translation>sie ist größer als {most_bytes} MB; so groß ist keine Tabelle von Ereignissen</translation>
  </message>
  <message>
   <source>it is empty; it must have a header and a row for each event</source>
   <translation>sie ist leer; sie muss einen Kopf und eine Zeile je Ereignis haben</translation>
  </message>
  <message>
   <source>it has a header and no rows below it</source>
   <translation>sie hat einen Kopf und keine Zeilen darunter</translation>
  </message>
  <message>
   <source>line {line} is not UTF-16 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
   <translation>Zeile {line} ist kein UTF-16-Text; speichern Sie als UTF-8 (in einer Tabellenkalkulation: CSV UTF-8)</translation>
  </message>
  <message>
   <source>line {line} is not UTF-8 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
   <translation>Zeile {line} ist kein UTF-8-Text; speichern Sie als UTF-8 (in einer Tabellenkalkulation: CSV UTF-8)</translation>
  </message>
  <message>
   <source>line {line} holds zero bytes: this is no text file; save the table as CSV or JSON</source>
   <translation>Zeile {line} enthält Nullbytes: Das ist keine Textdatei; speichern Sie die Tabelle als CSV oder JSON</translation>
  </message>
  <message>
   <source>row {number} (line {line_num}) is not CSV: {why}</source>
   <translation>Zeile {number} (Dateizeile {line_num}) ist kein CSV: {why}</translation>
  </message>
  <message>
   <source>its first row has {names} columns; at most {most_columns} are read</source>
   <translation>ihre erste Zeile hat {names} Spalten; höchstens {most_columns} werden gelesen</translation>
  </message>
  <message>
   <source>its first row is no header: a column would be named {long}…; put names of columns above</source>
   <translation>ihre erste Zeile ist kein Kopf: Eine Spalte hieße {long}…; setzen Sie Spaltennamen darüber</translation>
  </message>
  <message>
   <source>its first row names the column {twice} twice; give each column a name of its own</source>
   <translation>ihre erste Zeile nennt die Spalte {twice} zweimal; geben Sie jeder Spalte einen eigenen Namen</translation>
  </message>
  <message>
   <source>it has more than {most_rows} rows; split it</source>
   <translation>sie hat mehr als {most_rows} Zeilen; teilen Sie sie</translation>
  </message>
  <message>
   <source>row {number}, column {name}: the cell has {cell} characters, more than {longest_cell}; look for a quotation mark that opens a cell and none that closes it</source>
   <translation>Zeile {number}, Spalte {name}: Die Zelle hat {cell} Zeichen, mehr als {longest_cell}; suchen Sie ein Anführungszeichen, das eine Zelle öffnet und das keines schließt</translation>
  </message>
  <message>
   <source>it has {cells} cells where the header has {columns}; put a text with the separator in it in quotation marks</source>
   <translation>sie hat {cells} Zellen, wo der Kopf {columns} hat; setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen</translation>
  </message>
  <message>
   <source>a quotation mark opens a cell and none closes it</source>
   <translation>ein Anführungszeichen öffnet eine Zelle, und keines schließt sie</translation>
  </message>
  <message>
   <source>text follows the quotation mark that closes a cell; write a mark inside a quoted cell twice</source>
   <translation>auf das Anführungszeichen, das eine Zelle schließt, folgt Text; in einer solchen Zelle schreibt man es doppelt</translation>
  </message>
  <message>
   <source>it is {named}; each row must be an object such as {"date": "…"}</source>
   <translation>das ist {named}; jede Zeile muss ein Objekt sein wie {"date": "…"}</translation>
  </message>
  <message>
   <source>by row {number} it has more than {most_columns} columns; each row must name the same ones</source>
   <translation>bis Zeile {number} hat sie mehr als {most_columns} Spalten; jede Zeile muss dieselben nennen</translation>
  </message>
  <message>
   <source>its JSON is nested too deep; a table is a list of objects</source>
   <translation>ihr JSON ist zu tief geschachtelt; eine Tabelle ist eine Liste von Objekten</translation>
  </message>
  <message>
   <source>its JSON object holds {lists} lists; keep the one that is the table</source>
   <translation>ihr JSON-Objekt enthält {lists} Listen; behalten Sie die, die die Tabelle ist</translation>
  </message>
  <message>
   <source>line {number}: its JSON is nested too deep; a table is a list of objects</source>
   <translation>Zeile {number}: Ihr JSON ist zu tief geschachtelt; eine Tabelle ist eine Liste von Objekten</translation>
  </message>
  <message>
   <source>line {number} is not JSON ({error}); a table is a list of objects, or an object a line</source>
   <translation>Zeile {number} ist kein JSON ({error}); eine Tabelle ist eine Liste von Objekten oder ein Objekt je Zeile</translation>
  </message>
  <message>
   <source>it holds {named}; give a text or a number</source>
   <translation>sie enthält {named}; geben Sie einen Text oder eine Zahl an</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>days are written dmy (28/5/2026) or mdy (5/28/2026), not {text}</source>
   <translation>Tage schreibt man dmy (28/5/2026) oder mdy (5/28/2026), nicht {text}</translation>
  </message>
  <message>
   <source>no row of it can be used; {rejected}</source>
   <translation>keine ihrer Zeilen ist zu gebrauchen; {rejected}</translation>
  </message>
  <message>
   <source>the engine is ending</source>
   <translation>die Maschine wird beendet</translation>
  </message>
  <message>
   <source>Looking for feeds</source>
   <translation>Feeds werden gesucht</translation>
  </message>
  <message>
   <source>Feeds that go through the proxy {proxy}: {count}.</source>
   <translation>Feeds, die durch den Proxy {proxy} gehen: {count}.</translation>
  </message>
  <message>
   <source>{name}( ) is a part that articles do not have here.</source>
   <translation>{name}( ) ist ein Teil, den Artikel hier nicht haben.</translation>
  </message>
  <message>
   <source>Leave it out, or put it in quotation marks if it is a word: "{name}".</source>
   <translation>Lassen Sie es weg, oder setzen Sie es in Anführungszeichen, wenn es ein Wort ist: "{name}".</translation>
  </message>
  <message>
   <source>Articles have no section.</source>
   <translation>Artikel haben kein Ressort.</translation>
  </message>
  <message>
   <source>What a feed says of them is in category:.</source>
   <translation>Was ein Feed dazu sagt, steht in category:.</translation>
  </message>
  <message>
   <source>Articles have no dateline of their own.</source>
   <translation>Artikel haben keine eigene Ortszeile.</translation>
  </message>
  <message>
   <source>It stands at the beginning of the text: lead:(seoul).</source>
   <translation>Sie steht am Anfang des Textes: lead:(seoul).</translation>
  </message>
  <message>
   <source>Articles have no highlight.</source>
   <translation>Artikel haben keine Hervorhebung.</translation>
  </message>
  <message>
   <source>What they begin with is lead:(words).</source>
   <translation>Womit sie beginnen, ist lead:(words).</translation>
  </message>
  <message>
   <source>Words are found in the form in which they are written.</source>
   <translation>Wörter werden in der Form gefunden, in der sie geschrieben sind.</translation>
  </message>
  <message>
   <source>Write the one that you mean, without this.</source>
   <translation>Schreiben Sie die, die Sie meinen, ohne das hier.</translation>
  </message>
  <message>
   <source>A query holds for articles of all times and lengths.</source>
   <translation>Eine Anfrage gilt für Artikel aller Zeiten und Längen.</translation>
  </message>
  <message>
   <source>Leave this out; choose dates where you search, count or export.</source>
   <translation>Lassen Sie das weg; wählen Sie Daten dort, wo Sie suchen, zählen oder exportieren.</translation>
  </message>
 </context>
</TS>
