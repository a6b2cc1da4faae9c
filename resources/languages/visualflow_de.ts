<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AssistantPanel</name>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistent</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>Conversation with the assistant</source>
   <translation>Gespräch mit dem Assistenten</translation>
  </message>
  <message>
   <source>Describe a change below. You see it on the canvas first, and take it or not.</source>
   <translation>Beschreiben Sie unten eine Änderung. Sie sehen sie zuerst auf der Arbeitsfläche und nehmen sie an oder nicht.</translation>
  </message>
  <message>
   <source>Describe a change: “Ask for the city too, and say it in the greeting”</source>
   <translation>Beschreiben Sie eine Änderung: „Frage auch nach der Stadt und nenne sie in der Begrüßung“</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Denkt nach…</translation>
  </message>
  <message>
   <source>What shall be changed</source>
   <translation>Was geändert werden soll</translation>
  </message>
  <message>
   <source>What the proposal changes</source>
   <translation>Was der Vorschlag ändert</translation>
  </message>
  <message>
   <source>{} more</source>
   <translation>{} weitere</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumbs</name>
  <message>
   <source>Back to “{}” (Alt+Up)</source>
   <translation>Zurück zu „{}“ (Alt+Hoch)</translation>
  </message>
  <message>
   <source>Where this flow is called from</source>
   <translation>Von wo dieser Flow aufgerufen wird</translation>
  </message>
 </context>
 <context>
  <name>CanvasMenu</name>
  <message>
   <source>A value for one entry: mute that entry's control wire instead</source>
   <translation>Ein Wert für einen Zugang: Schalten Sie stattdessen dessen Kontrollverbindung stumm</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Zweig hinzufügen</translation>
  </message>
  <message>
   <source>Add an input</source>
   <translation>Eingang hinzufügen</translation>
  </message>
  <message>
   <source>Add breakpoint</source>
   <translation>Haltepunkt setzen</translation>
  </message>
  <message>
   <source>As all wires</source>
   <translation>Wie alle Verbindungen</translation>
  </message>
  <message>
   <source>Collapse to a block</source>
   <translation>Zu einem Block einklappen</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>Bogen</translation>
  </message>
  <message>
   <source>Delete wire</source>
   <translation>Verbindung löschen</translation>
  </message>
  <message>
   <source>Duplicate with what it reads</source>
   <translation>Mit dem, was es liest, duplizieren</translation>
  </message>
  <message>
   <source>Insert a node…</source>
   <translation>Knoten einfügen…</translation>
  </message>
  <message>
   <source>Mute: detach when running</source>
   <translation>Stummschalten: beim Lauf abhängen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open its flow</source>
   <translation>Seinen Flow öffnen</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Paste here</source>
   <translation>Hier einfügen</translation>
  </message>
  <message>
   <source>Remove breakpoint</source>
   <translation>Haltepunkt entfernen</translation>
  </message>
  <message>
   <source>Remove its knots</source>
   <translation>Seine Knicke entfernen</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <source>Show as a tunnel</source>
   <translation>Als Tunnel zeigen</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Eckig</translation>
  </message>
  <message>
   <source>Start the flow here</source>
   <translation>Den Flow hier beginnen</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Gerade</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
 </context>
 <context>
  <name>ChangesPanel</name>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Compare with a file or with the saved version.</source>
   <translation>Mit einer Datei oder der gespeicherten Version vergleichen.</translation>
  </message>
  <message>
   <source>No difference to {}</source>
   <translation>Kein Unterschied zu {}</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>Vergleich beenden</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Flow</source>
   <translation>Flow</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>Flows</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <source>Layout “{}”</source>
   <translation>Layout „{}“</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>Layouts</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Search commands</source>
   <translation>Befehle suchen</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Optionen</translation>
  </message>
 </context>
 <context>
  <name>EditingSurface</name>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps the comment, Esc leaves it as it was</source>
   <translation>Strg+Eingabe behält den Kommentar, Esc lässt ihn, wie er war</translation>
  </message>
  <message>
   <source>Get {}</source>
   <translation>{} lesen</translation>
  </message>
  <message>
   <source>Markdown; [words](node:id) leads to a node; Ctrl+Enter keeps, Esc forgets</source>
   <translation>Markdown; [Worte](node:id) führt zu einem Knoten; Strg+Eingabe behält, Esc verwirft</translation>
  </message>
  <message>
   <source>Set {}</source>
   <translation>{} setzen</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
 </context>
 <context>
  <name>FindPanel</name>
  <message>
   <source>All flows of the folder</source>
   <translation>Alle Flows des Ordners</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find where a variable, a tool or a subflow is used</source>
   <translation>Finden, wo eine Variable, ein Werkzeug oder ein Subflow verwendet wird</translation>
  </message>
  <message>
   <source>Finds</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flow</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Nothing has this. Fewer words find more.</source>
   <translation>Nichts hat das. Weniger Wörter finden mehr.</translation>
  </message>
  <message>
   <source>Nothing to look for in this flow</source>
   <translation>Nichts zu suchen in diesem Flow</translation>
  </message>
  <message>
   <source>Rename variable…</source>
   <translation>Variable umbenennen…</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>Dieser Flow</translation>
  </message>
  <message>
   <source>Type a word of a title, a value, or a prompt. Marks and F3 lead through the finds.</source>
   <translation>Tippen Sie ein Wort eines Titels, Werts oder Prompts. Markierungen und F3 führen durch die Treffer.</translation>
  </message>
  <message>
   <source>Uses of</source>
   <translation>Verwendungen von</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where to search</source>
   <translation>Wo gesucht wird</translation>
  </message>
 </context>
 <context>
  <name>FixMenu</name>
  <message>
   <source>Fix all {} problems of this kind</source>
   <translation>Alle {} Probleme dieser Art beheben</translation>
  </message>
  <message>
   <source>Nothing can be mended by itself here</source>
   <translation>Hier lässt sich nichts von selbst beheben</translation>
  </message>
 </context>
 <context>
  <name>FlowView</name>
  <message>
   <source>Arrow keys go from node to node, Shift+G goes to frames and notes, Tab adds a node, C wires the current node, Ctrl+F6 leaves the canvas.</source>
   <translation>Pfeiltasten gehen von Knoten zu Knoten, Umschalt+G geht zu Rahmen und Notizen, Tab fügt einen Knoten hinzu, C verbindet den aktuellen Knoten, Strg+F6 verlässt die Arbeitsfläche.</translation>
  </message>
  <message>
   <source>Flow canvas</source>
   <translation>Flow-Arbeitsfläche</translation>
  </message>
 </context>
 <context>
  <name>GalleryDialog</name>
  <message>
   <source>New from template or example</source>
   <translation>Neu aus Vorlage oder Beispiel</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Search templates and examples</source>
   <translation>Vorlagen und Beispiele suchen</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Die Tour machen</translation>
  </message>
  <message>
   <source>Templates and examples</source>
   <translation>Vorlagen und Beispiele</translation>
  </message>
  <message>
   <source>What do you want to begin with?</source>
   <translation>Womit möchten Sie beginnen?</translation>
  </message>
 </context>
 <context>
  <name>InterfaceDialog</name>
  <message>
   <source>Caller</source>
   <translation>Aufrufer</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flow</translation>
  </message>
  <message>
   <source>Gives (pins of its end)</source>
   <translation>Gibt (Pins des Endes)</translation>
  </message>
  <message>
   <source>Interface of “{}”</source>
   <translation>Schnittstelle von „{}“</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Pin</translation>
  </message>
  <message>
   <source>Takes (pins of its start)</source>
   <translation>Nimmt (Pins des Starts)</translation>
  </message>
  <message>
   <source>Update all callers</source>
   <translation>Alle Aufrufer aktualisieren</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What changes at the callers</source>
   <translation>Was sich bei den Aufrufern ändert</translation>
  </message>
 </context>
 <context>
  <name>KeyOverlay</name>
  <message>
   <source>; all of them: {}</source>
   <translation>; alle zusammen: {}</translation>
  </message>
  <message>
   <source>Keys that mean something here</source>
   <translation>Tasten, die hier etwas bedeuten</translation>
  </message>
  <message>
   <source>Let go of the key, or press any other, to close</source>
   <translation>Taste loslassen oder eine andere drücken, um zu schließen</translation>
  </message>
 </context>
 <context>
  <name>Layouts</name>
  <message>
   <source>Layout “{}” is kept under View</source>
   <translation>Layout „{}“ liegt unter Ansicht</translation>
  </message>
  <message>
   <source>The layout “{}” is of another version</source>
   <translation>Das Layout „{}“ ist von einer anderen Version</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>For one entry only</source>
   <translation>Nur für einen Zugang</translation>
  </message>
  <message>
   <source>Legend of pins and wires</source>
   <translation>Legende der Pins und Verbindungen</translation>
  </message>
  <message>
   <source>Muted wire</source>
   <translation>Stumme Verbindung</translation>
  </message>
  <message>
   <source>Pins and wires</source>
   <translation>Pins und Verbindungen</translation>
  </message>
 </context>
 <context>
  <name>LockBanner</name>
  <message>
   <source>Locked flow</source>
   <translation>Gesperrter Flow</translation>
  </message>
  <message>
   <source>Make the flow editable again (Ctrl+Alt+K)</source>
   <translation>Den Flow wieder bearbeitbar machen (Strg+Alt+K)</translation>
  </message>
  <message>
   <source>This flow is locked: it can be looked at and run, not changed.</source>
   <translation>Dieser Flow ist gesperrt: Er lässt sich ansehen und ausführen, nicht ändern.</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>Flow entsperren</translation>
  </message>
  <message>
   <source>“{}” was not done: this flow is locked.</source>
   <translation>„{}“ unterblieb: Dieser Flow ist gesperrt.</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message>
   <source>No message has this. Clear the filter to see all of them.</source>
   <translation>Keine Meldung enthält das. Leeren Sie den Filter, um alle zu sehen.</translation>
  </message>
  <message>
   <source>What the program and its runs say appears here as it happens.</source>
   <translation>Was das Programm und seine Läufe sagen, erscheint hier, sobald es geschieht.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Clear list</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Nothing waits for you</source>
   <translation>Nichts wartet auf Sie</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf Sie</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>Minimap</source>
   <translation>Übersichtskarte</translation>
  </message>
 </context>
 <context>
  <name>NodeEditor</name>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
 </context>
 <context>
  <name>NodeHelp</name>
  <message>
   <source>Insert: {}</source>
   <translation>Einfügen: {}</translation>
  </message>
  <message>
   <source>Put these nodes into the flow in front; Undo takes them out</source>
   <translation>Diese Knoten in den vorderen Flow einsetzen; Rückgängig nimmt sie heraus</translation>
  </message>
 </context>
 <context>
  <name>PacksDialog</name>
  <message>
   <source>, its file has changed</source>
   <translation>, die Datei wurde geändert</translation>
  </message>
  <message>
   <source>A pack is a Python file with a node type. “New pack…” writes one to begin with.</source>
   <translation>Ein Paket ist eine Python-Datei mit einem Knotentyp. „Neues Paket…“ schreibt eines für den Anfang.</translation>
  </message>
  <message>
   <source>A pack's code runs inside this program, with everything you may do on this computer.</source>
   <translation>Der Code eines Pakets läuft in diesem Programm, mit allem, was Sie auf diesem Computer dürfen.</translation>
  </message>
  <message>
   <source>Code of the pack</source>
   <translation>Code des Pakets</translation>
  </message>
  <message>
   <source>Load again by itself when the file changes</source>
   <translation>Von selbst neu laden, wenn sich die Datei ändert</translation>
  </message>
  <message>
   <source>New pack…</source>
   <translation>Neues Paket…</translation>
  </message>
  <message>
   <source>No packs yet</source>
   <translation>Noch keine Pakete</translation>
  </message>
  <message>
   <source>Node packs</source>
   <translation>Knotenpakete</translation>
  </message>
  <message>
   <source>Node types:</source>
   <translation>Knotentypen:</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Packs</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>Switch off</source>
   <translation>Ausschalten</translation>
  </message>
  <message>
   <source>Switch on</source>
   <translation>Einschalten</translation>
  </message>
  <message>
   <source>Trust and load…</source>
   <translation>Vertrauen und laden…</translation>
  </message>
  <message>
   <source>Whatever the file says from now on runs without asking: for packs you write</source>
   <translation>Was die Datei ab jetzt auch sagt, läuft ohne Nachfrage: für Pakete, die Sie schreiben</translation>
  </message>
  <message>
   <source>nothing that can be told without running it</source>
   <translation>nichts, was sich ohne Ausführen sagen ließe</translation>
  </message>
 </context>
 <context>
  <name>PinList</name>
  <message>
   <source>A pin has no name.</source>
   <translation>Ein Pin hat keinen Namen.</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>Pin hinzufügen</translation>
  </message>
  <message>
   <source>Add pin to {}</source>
   <translation>Pin zu {} hinzufügen</translation>
  </message>
  <message>
   <source>Two pins are called “{}”.</source>
   <translation>Zwei Pins heißen „{}“.</translation>
  </message>
 </context>
 <context>
  <name>Presentation</name>
  <message>
   <source>Arrows turn the slides, Escape ends</source>
   <translation>Pfeiltasten blättern, Esc beendet</translation>
  </message>
  <message>
   <source>Presentation of “{}”</source>
   <translation>Vorführung von „{}“</translation>
  </message>
 </context>
 <context>
  <name>ProblemsPanel</name>
  <message>
   <source>By kind</source>
   <translation>Nach Art</translation>
  </message>
  <message>
   <source>By node</source>
   <translation>Nach Knoten</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>Edit the setting that is missing</source>
   <translation>Die fehlende Einstellung bearbeiten</translation>
  </message>
  <message>
   <source>Group problems</source>
   <translation>Probleme gruppieren</translation>
  </message>
  <message>
   <source>No problems. The flow can run.</source>
   <translation>Keine Probleme. Der Flow kann laufen.</translation>
  </message>
  <message>
   <source>Nothing to check yet: the flow is empty.</source>
   <translation>Noch nichts zu prüfen: Der Flow ist leer.</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>Schnelle Korrektur…</translation>
  </message>
  <message>
   <source>Ways to mend the chosen problem (Ctrl+.)</source>
   <translation>Wege, das gewählte Problem zu beheben (Strg+.)</translation>
  </message>
 </context>
 <context>
  <name>ProposalView</name>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Proposal: {}</source>
   <translation>Vorschlag: {}</translation>
  </message>
  <message>
   <source>Proposed flow</source>
   <translation>Vorgeschlagener Flow</translation>
  </message>
 </context>
 <context>
  <name>QuickAdd</name>
  <message>
   <source>Add a node</source>
   <translation>Knoten hinzufügen</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>Search nodes to add</source>
   <translation>Knoten zum Hinzufügen suchen</translation>
  </message>
  <message>
   <source>Show nodes that do not fit, too</source>
   <translation>Auch Knoten zeigen, die nicht passen</translation>
  </message>
  <message>
   <source>Used here before</source>
   <translation>Hier schon verwendet</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <source>Discard all</source>
   <translation>Alle verwerfen</translation>
  </message>
  <message>
   <source>Flows with unsaved changes</source>
   <translation>Flows mit ungesicherten Änderungen</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Nothing differs from the file, or there is nothing in the copy.</source>
   <translation>Nichts unterscheidet sich von der Datei, oder die Kopie ist leer.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore unsaved changes?</source>
   <translation>Ungesicherte Änderungen wiederherstellen?</translation>
  </message>
  <message>
   <source>Restore {}</source>
   <translation>{} wiederherstellen</translation>
  </message>
  <message>
   <source>The program was ended before these flows were saved.</source>
   <translation>Das Programm endete, bevor diese Flows gesichert waren.</translation>
  </message>
  <message>
   <source>What differs from the file</source>
   <translation>Was sich von der Datei unterscheidet</translation>
  </message>
 </context>
 <context>
  <name>RenameDialog</name>
  <message>
   <source>All flows of the folder</source>
   <translation>Alle Flows des Ordners</translation>
  </message>
  <message>
   <source>All open flows</source>
   <translation>Alle offenen Flows</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flow</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename everywhere</source>
   <translation>Überall umbenennen</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>Dieser Flow</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <source>What to rename</source>
   <translation>Was umbenannt wird</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
 </context>
 <context>
  <name>RerunBanner</name>
  <message>
   <source>Changed since the run</source>
   <translation>Seit dem Lauf geändert</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Do not offer it for this run</source>
   <translation>Für diesen Lauf nicht anbieten</translation>
  </message>
 </context>
 <context>
  <name>RunModeBox</name>
  <message>
   <source>Echo, no network</source>
   <translation>Echo, kein Netz</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Set up models…</source>
   <translation>Modelle einrichten…</translation>
  </message>
  <message>
   <source>Who answers model calls: an echo of the prompt (no network), or a model server.</source>
   <translation>Wer Modellaufrufe beantwortet: ein Echo des Prompts (kein Netz) oder ein Modellserver.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>“{}” beside {}</source>
   <translation>„{}“ neben {}</translation>
  </message>
  <message>
   <source>“{}” now</source>
   <translation>„{}“ jetzt</translation>
  </message>
 </context>
 <context>
  <name>TabArea</name>
  <message>
   <source>Open flows</source>
   <translation>Offene Flows</translation>
  </message>
 </context>
 <context>
  <name>TableValue</name>
  <message>
   <source>Add column</source>
   <translation>Spalte hinzufügen</translation>
  </message>
  <message>
   <source>Add column…</source>
   <translation>Spalte hinzufügen…</translation>
  </message>
  <message>
   <source>Add row</source>
   <translation>Zeile hinzufügen</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Name of the column</source>
   <translation>Name der Spalte</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Spalte entfernen</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Zeile entfernen</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
 </context>
 <context>
  <name>TemplatePreview</name>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Preview with sample values</source>
   <translation>Vorschau mit Beispielwerten</translation>
  </message>
  <message>
   <source>Sample value of {}</source>
   <translation>Beispielwert von {}</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>Beispiel</translation>
  </message>
 </context>
 <context>
  <name>TracePanel</name>
  <message>
   <source>Each step of a run appears here as it happens. F5 runs the flow.</source>
   <translation>Jeder Schritt eines Laufs erscheint hier, wie er geschieht. F5 führt den Flow aus.</translation>
  </message>
  <message>
   <source>No row has this. Clear the filter to see all of them.</source>
   <translation>Keine Zeile hat das. Leeren Sie den Filter, um alle zu sehen.</translation>
  </message>
  <message>
   <source>No step is done yet. Each one appears here as it happens.</source>
   <translation>Noch kein Schritt ist getan. Jeder erscheint hier, sobald er geschieht.</translation>
  </message>
 </context>
 <context>
  <name>VariableRows</name>
  <message>
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Drag onto the canvas to read or write it</source>
   <translation>Auf die Arbeitsfläche ziehen, um sie zu lesen oder zu schreiben</translation>
  </message>
  <message>
   <source>How many nodes read it</source>
   <translation>Wie viele Knoten sie lesen</translation>
  </message>
  <message>
   <source>How many nodes write it</source>
   <translation>Wie viele Knoten sie schreiben</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Gelesen von</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Geschrieben von</translation>
  </message>
 </context>
 <context>
  <name>VariablesPanel</name>
  <message>
   <source>Add a node that reads it	G</source>
   <translation>Knoten hinzufügen, der sie liest	G</translation>
  </message>
  <message>
   <source>Add a node that writes it	S</source>
   <translation>Knoten hinzufügen, der sie schreibt	S</translation>
  </message>
  <message>
   <source>Add the variable</source>
   <translation>Variable hinzufügen</translation>
  </message>
  <message>
   <source>Declare it on the canvas</source>
   <translation>Auf der Arbeitsfläche deklarieren</translation>
  </message>
  <message>
   <source>Find its uses in all flows</source>
   <translation>Verwendungen in allen Flows suchen</translation>
  </message>
  <message>
   <source>Name of a new variable</source>
   <translation>Name einer neuen Variable</translation>
  </message>
  <message>
   <source>New variable</source>
   <translation>Neue Variable</translation>
  </message>
  <message>
   <source>No variables yet. Steps set and read them; name one below, or add a Set Variable.</source>
   <translation>Noch keine Variablen. Schritte setzen und lesen sie; benennen Sie unten eine oder fügen Sie „Variable setzen“ hinzu.</translation>
  </message>
  <message>
   <source>Rename everywhere…	F2</source>
   <translation>Überall umbenennen…	F2</translation>
  </message>
  <message>
   <source>There is a variable “{}” already.</source>
   <translation>Es gibt schon eine Variable „{}“.</translation>
  </message>
  <message>
   <source>This flow has no variables yet.</source>
   <translation>Dieser Flow hat noch keine Variablen.</translation>
  </message>
  <message>
   <source>Type of the new variable</source>
   <translation>Typ der neuen Variable</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variablen</translation>
  </message>
  <message>
   <source>Variables of the flow</source>
   <translation>Variablen des Flows</translation>
  </message>
 </context>
 <context>
  <name>VersionsPanel</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Behalten für</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>Diese Version markieren…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name…</source>
   <translation>Name…</translation>
  </message>
  <message>
   <source>No versions yet: one is kept at each save.</source>
   <translation>Noch keine Versionen: Bei jedem Sichern bleibt eine.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>WatchPanel</name>
  <message>
   <source>Type an expression above and press Enter. It is looked at whenever the run halts, at each step, and at any record of the time line.</source>
   <translation>Geben Sie oben einen Ausdruck ein und drücken Sie Enter. Er wird bei jedem Halt, jedem Schritt und jedem Eintrag der Zeitleiste ausgewertet.</translation>
  </message>
 </context>
 <context>
  <name>WelcomeCard</name>
  <message>
   <source>Add a node</source>
   <translation>Knoten hinzufügen</translation>
  </message>
  <message>
   <source>Drag a node from the palette, or start here.</source>
   <translation>Ziehen Sie einen Knoten aus der Palette oder beginnen Sie hier.</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Datei öffnen…</translation>
  </message>
  <message>
   <source>Open recent flow {}</source>
   <translation>Zuletzt geöffneten Flow {} öffnen</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Templates and examples…</source>
   <translation>Vorlagen und Beispiele…</translation>
  </message>
  <message>
   <source>This flow is empty</source>
   <translation>Dieser Flow ist leer</translation>
  </message>
 </context>
 <context>
  <name>_Bubble</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Leave tour</source>
   <translation>Tour verlassen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>Schritt {} von {}</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Move {} down</source>
   <translation>{} nach unten</translation>
  </message>
  <message>
   <source>Move {} up</source>
   <translation>{} nach oben</translation>
  </message>
  <message>
   <source>Name of pin {}</source>
   <translation>Name von Pin {}</translation>
  </message>
  <message>
   <source>Remove {}</source>
   <translation>{} entfernen</translation>
  </message>
  <message>
   <source>Type of pin {}</source>
   <translation>Typ von Pin {}</translation>
  </message>
 </context>
 <context>
  <name>say</name>
  <message>
   <source> 1 action in it is not known here.</source>
   <translation> 1 Aktion darin ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source> Files that are not open are written: {closed}; a version of each is kept.</source>
   <translation> Dateien, die nicht offen sind, werden geschrieben: {closed}; von jeder bleibt eine Version.</translation>
  </message>
  <message>
   <source> Try “{clean}”.</source>
   <translation> Versuchen Sie „{clean}“.</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source> and {more} more</source>
   <translation> und {more} weitere</translation>
  </message>
  <message>
   <source> and {number:,} more</source>
   <translation> und {number:,} weitere</translation>
  </message>
  <message>
   <source> and {value} more</source>
   <translation> und {value} weitere</translation>
  </message>
  <message>
   <source> {count} actions in it are not known here.</source>
   <translation> {count} Aktionen darin sind hier nicht bekannt.</translation>
  </message>
  <message>
   <source> · can be started</source>
   <translation> · startbar</translation>
  </message>
  <message>
   <source> “{new}” is a variable already: the two would become one.</source>
   <translation> „{new}“ ist schon eine Variable: Die beiden würden eine.</translation>
  </message>
  <message>
   <source> “{new}” is the id of a flow already: calls of the two would be mixed up.</source>
   <translation> „{new}“ ist schon die ID eines Flows: Aufrufe der beiden würden verwechselt.</translation>
  </message>
  <message>
   <source># Inputs are variables of the same name; _input holds all of them.
return input
</source>
   <translation># Inputs are variables of the same name; _input holds all of them.
return input
</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;After it</source>
   <translation>&amp;Danach</translation>
  </message>
  <message>
   <source>&amp;Approve</source>
   <translation>&amp;Genehmigen</translation>
  </message>
  <message>
   <source>&amp;Approve all</source>
   <translation>Alle &amp;genehmigen</translation>
  </message>
  <message>
   <source>&amp;Autosave every</source>
   <translation>Automatisch &amp;sichern alle</translation>
  </message>
  <message>
   <source>&amp;Budget</source>
   <translation>&amp;Budget</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Flows folder</source>
   <translation>&amp;Flow-Ordner</translation>
  </message>
  <message>
   <source>&amp;Go on anyway</source>
   <translation>Trotzdem &amp;weiter</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;How often</source>
   <translation>&amp;Wie oft</translation>
  </message>
  <message>
   <source>&amp;Id</source>
   <translation>&amp;ID</translation>
  </message>
  <message>
   <source>&amp;Into folder</source>
   <translation>&amp;In Ordner</translation>
  </message>
  <message>
   <source>&amp;Keep finished runs</source>
   <translation>&amp;Beendete Läufe behalten</translation>
  </message>
  <message>
   <source>&amp;Key</source>
   <translation>&amp;Schlüssel</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <source>&amp;Layout</source>
   <translation>&amp;Layout</translation>
  </message>
  <message>
   <source>&amp;Level</source>
   <translation>&amp;Stufe</translation>
  </message>
  <message>
   <source>&amp;Models</source>
   <translation>&amp;Modelle</translation>
  </message>
  <message>
   <source>&amp;Mouse</source>
   <translation>&amp;Maus</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Name of the table</source>
   <translation>&amp;Name der Tabelle</translation>
  </message>
  <message>
   <source>&amp;New limit</source>
   <translation>&amp;Neue Grenze</translation>
  </message>
  <message>
   <source>&amp;Node</source>
   <translation>&amp;Knoten</translation>
  </message>
  <message>
   <source>&amp;Pause after steps</source>
   <translation>&amp;Anhalten nach Schritten</translation>
  </message>
  <message>
   <source>&amp;Prices</source>
   <translation>&amp;Preise</translation>
  </message>
  <message>
   <source>&amp;Profile</source>
   <translation>&amp;Profil</translation>
  </message>
  <message>
   <source>&amp;Raise and continue</source>
   <translation>&amp;Anheben und weiter</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>&amp;Ablehnen</translation>
  </message>
  <message>
   <source>&amp;Reject all</source>
   <translation>Alle a&amp;blehnen</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Ergebnis</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>A&amp;usführen</translation>
  </message>
  <message>
   <source>&amp;Secrets</source>
   <translation>&amp;Geheimnisse</translation>
  </message>
  <message>
   <source>&amp;Send decisions</source>
   <translation>Entscheidungen &amp;senden</translation>
  </message>
  <message>
   <source>&amp;Stop the run</source>
   <translation>Lauf be&amp;enden</translation>
  </message>
  <message>
   <source>&amp;Store folder</source>
   <translation>&amp;Ordner der Läufe</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Design</translation>
  </message>
  <message>
   <source>&amp;Tool approval</source>
   <translation>&amp;Genehmigung von Werkzeugen</translation>
  </message>
  <message>
   <source>&amp;Version</source>
   <translation>&amp;Version</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;Wire</source>
   <translation>&amp;Verbindung</translation>
  </message>
  <message>
   <source>&amp;Wires</source>
   <translation>&amp;Verbindungen</translation>
  </message>
  <message>
   <source>&amp;Workspace folder</source>
   <translation>&amp;Arbeitsordner</translation>
  </message>
  <message>
   <source>'start' and 'end' must be numbers</source>
   <translation>„start“ und „end“ müssen Zahlen sein</translation>
  </message>
  <message>
   <source>'step' is 0</source>
   <translation>„step“ ist 0</translation>
  </message>
  <message>
   <source>'{schedule}' is no cron schedule</source>
   <translation>„{schedule}“ ist kein Cron-Zeitplan</translation>
  </message>
  <message>
   <source>'{schedule}' is no schedule</source>
   <translation>„{schedule}“ ist kein Zeitplan</translation>
  </message>
  <message>
   <source>*Steps* run when control comes to them. *Values* have no control pins and are worked out again each time something reads them. An input without a wire takes its default; without a default it takes what the step before gave under the same name.</source>
   <translation>*Schritte* laufen, wenn die Kontrolle zu ihnen kommt. *Werte* haben keine Kontroll-Pins und werden jedes Mal neu berechnet, wenn etwas sie liest. Ein Eingang ohne Verbindung nimmt seinen Standardwert; ohne Standardwert nimmt er, was der Schritt davor unter demselben Namen gab.</translation>
  </message>
  <message>
   <source>+ {count} call of unknown cost</source>
   <translation>+ {count} Aufruf mit unbekannten Kosten</translation>
  </message>
  <message>
   <source>+ {count} calls of unknown cost</source>
   <translation>+ {count} Aufrufe mit unbekannten Kosten</translation>
  </message>
  <message>
   <source>--interpreter openai-compatible --base-url … {option} …</source>
   <translation>--interpreter openai-compatible --base-url … {option} …</translation>
  </message>
  <message>
   <source>-1: none.</source>
   <translation>-1: keiner.</translation>
  </message>
  <message>
   <source>0: always the likeliest answer; higher: more varied.</source>
   <translation>0: immer die wahrscheinlichste Antwort; höher: abwechslungsreicher.</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 Änderung</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 Tag</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 Eintrag</translation>
  </message>
  <message>
   <source>1 error</source>
   <translation>1 Fehler</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 Stunde</translation>
  </message>
  <message>
   <source>1 is the normal speed.</source>
   <translation>1 ist die normale Geschwindigkeit.</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 Element</translation>
  </message>
  <message>
   <source>1 key</source>
   <translation>1 Schlüssel</translation>
  </message>
  <message>
   <source>1 message</source>
   <translation>1 Meldung</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 Minute</translation>
  </message>
  <message>
   <source>1 more pin</source>
   <translation>1 weiterer Pin</translation>
  </message>
  <message>
   <source>1 node</source>
   <translation>1 Knoten</translation>
  </message>
  <message>
   <source>1 problem</source>
   <translation>1 Problem</translation>
  </message>
  <message>
   <source>1 record</source>
   <translation>1 Datensatz</translation>
  </message>
  <message>
   <source>1 record before it is kept.</source>
   <translation>1 Datensatz davor bleibt.</translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 Schritt</translation>
  </message>
  <message>
   <source>1 step is not as it was in this run.</source>
   <translation>1 Schritt ist nicht mehr wie in diesem Lauf.</translation>
  </message>
  <message>
   <source>1 step is the same</source>
   <translation>1 Schritt ist gleich</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 Version</translation>
  </message>
  <message>
   <source>1 warning</source>
   <translation>1 Warnung</translation>
  </message>
  <message>
   <source>1 wire</source>
   <translation>1 Verbindung</translation>
  </message>
  <message>
   <source>; nothing is lost.</source>
   <translation>; nichts geht verloren.</translation>
  </message>
  <message>
   <source>; {left} were changed since and stay</source>
   <translation>; {left} wurden inzwischen geändert und bleiben</translation>
  </message>
  <message>
   <source>; {losses} of the changes lose a wire or a value.</source>
   <translation>; {losses} der Änderungen verlieren eine Verbindung oder einen Wert.</translation>
  </message>
  <message>
   <source>A Markdown report of what an agent did, from its scratchpad.</source>
   <translation>Ein Markdown-Bericht dessen, was ein Agent tat, aus seinem Notizblatt.</translation>
  </message>
  <message>
   <source>A Python expression: vars are the run's variables, value the inputs of the node at which it stands, nodes what each node gave</source>
   <translation>Ein Python-Ausdruck: vars sind die Variablen des Laufs, value die Eingänge des Knotens, an dem er steht, nodes was jeder Knoten ergab</translation>
  </message>
  <message>
   <source>A bend in a data wire; it changes nothing.</source>
   <translation>Ein Knick in einer Datenverbindung; er ändert nichts.</translation>
  </message>
  <message>
   <source>A context for a model, agent or subflow: task, messages and further keys.</source>
   <translation>Ein Kontext für ein Modell, einen Agenten oder Subflow: Aufgabe, Nachrichten und weitere Schlüssel.</translation>
  </message>
  <message>
   <source>A control pin joins control pins only.</source>
   <translation>Ein Kontroll-Pin verbindet nur Kontroll-Pins.</translation>
  </message>
  <message>
   <source>A copy of the list with one more item at its end.</source>
   <translation>Eine Kopie der Liste mit einem weiteren Element am Ende.</translation>
  </message>
  <message>
   <source>A copy of the object with one property set; the path may be dotted.</source>
   <translation>Eine Kopie des Objekts mit einer gesetzten Eigenschaft; der Pfad darf Punkte haben.</translation>
  </message>
  <message>
   <source>A fixed JSON Schema, such as the form of a model's answer.</source>
   <translation>Ein festes JSON-Schema, etwa die Form der Antwort eines Modells.</translation>
  </message>
  <message>
   <source>A fixed list of tools.</source>
   <translation>Eine feste Liste von Werkzeugen.</translation>
  </message>
  <message>
   <source>A fixed list.</source>
   <translation>Eine feste Liste.</translation>
  </message>
  <message>
   <source>A fixed number.</source>
   <translation>Eine feste Zahl.</translation>
  </message>
  <message>
   <source>A fixed object.</source>
   <translation>Ein festes Objekt.</translation>
  </message>
  <message>
   <source>A fixed text.</source>
   <translation>Ein fester Text.</translation>
  </message>
  <message>
   <source>A folder of its own for each flow</source>
   <translation>Ein eigener Ordner für jeden Flow</translation>
  </message>
  <message>
   <source>A function of the flow is no program: {problem}.</source>
   <translation>Eine Funktion des Flows ist kein Programm: {problem}.</translation>
  </message>
  <message>
   <source>A list is needed: start it with [.</source>
   <translation>Eine Liste wird gebraucht: mit [ beginnen.</translation>
  </message>
  <message>
   <source>A list of the values at its pins, in their order; null is left out.</source>
   <translation>Eine Liste der Werte an seinen Pins, in deren Reihenfolge; null wird ausgelassen.</translation>
  </message>
  <message>
   <source>A model that works on a task in rounds and may use tools. Its failure does not fail the run.</source>
   <translation>Ein Modell, das in Runden an einer Aufgabe arbeitet und Werkzeuge verwenden darf. Scheitert es, scheitert der Lauf nicht.</translation>
  </message>
  <message>
   <source>A node without an id is not shown.</source>
   <translation>Ein Knoten ohne ID wird nicht gezeigt.</translation>
  </message>
  <message>
   <source>A number by chance between two bounds; a new one each time it is read.</source>
   <translation>Eine zufällige Zahl zwischen zwei Grenzen; bei jedem Lesen eine neue.</translation>
  </message>
  <message>
   <source>A provider needs a name.</source>
   <translation>Ein Anbieter braucht einen Namen.</translation>
  </message>
  <message>
   <source>A reference to one stored artifact.</source>
   <translation>Ein Verweis auf ein gespeichertes Artefakt.</translation>
  </message>
  <message>
   <source>A reference to one stored image artifact.</source>
   <translation>Ein Verweis auf ein gespeichertes Bildartefakt.</translation>
  </message>
  <message>
   <source>A reference to one stored music artifact.</source>
   <translation>Ein Verweis auf ein gespeichertes Musikartefakt.</translation>
  </message>
  <message>
   <source>A reference to one stored text artifact.</source>
   <translation>Ein Verweis auf ein gespeichertes Textartefakt.</translation>
  </message>
  <message>
   <source>A reference to one stored video artifact.</source>
   <translation>Ein Verweis auf ein gespeichertes Videoartefakt.</translation>
  </message>
  <message>
   <source>A reference to one stored voice artifact.</source>
   <translation>Ein Verweis auf ein gespeichertes Sprachartefakt.</translation>
  </message>
  <message>
   <source>A reroute carries data only.</source>
   <translation>Eine Umleitung führt nur Daten.</translation>
  </message>
  <message>
   <source>A reroute takes one wire.</source>
   <translation>Eine Umleitung nimmt eine Verbindung.</translation>
  </message>
  <message>
   <source>A result is an object: write it in braces, with a name for each value.</source>
   <translation>Ein Ergebnis ist ein Objekt: in geschweiften Klammern, mit einem Namen für jeden Wert.</translation>
  </message>
  <message>
   <source>A run begins only if every input without a default is given and all fit their types. Off: what is missing is null.</source>
   <translation>Ein Lauf beginnt nur, wenn jeder Eingang ohne Standardwert gegeben ist und alle zu ihren Typen passen. Aus: Was fehlt, ist null.</translation>
  </message>
  <message>
   <source>A run does not stop at values: choose the node that reads them</source>
   <translation>Ein Lauf hält nicht an Werten: wähle den Knoten, der sie liest</translation>
  </message>
  <message>
   <source>A run does not stop at values: set the breakpoint on the node that reads them</source>
   <translation>Ein Lauf hält nicht an Werten: setze den Haltepunkt auf den Knoten, der sie liest</translation>
  </message>
  <message>
   <source>A schema is an object.</source>
   <translation>Ein Schema ist ein Objekt.</translation>
  </message>
  <message>
   <source>A schema is an object: start it with {.</source>
   <translation>Ein Schema ist ein Objekt: mit { beginnen.</translation>
  </message>
  <message>
   <source>A second node with the id {node_id} is not shown.</source>
   <translation>Ein zweiter Knoten mit der ID {node_id} wird nicht gezeigt.</translation>
  </message>
  <message>
   <source>A start and an end, wired: add what comes between.</source>
   <translation>Ein Anfang und ein Ende, verbunden: Fügen Sie hinzu, was dazwischen kommt.</translation>
  </message>
  <message>
   <source>A table of inputs</source>
   <translation>Eine Tabelle von Eingaben</translation>
  </message>
  <message>
   <source>A tool needs your approval</source>
   <translation>Ein Werkzeug braucht Ihre Genehmigung</translation>
  </message>
  <message>
   <source>A value as JSON text.</source>
   <translation>Ein Wert als JSON-Text.</translation>
  </message>
  <message>
   <source>A value for one entry stands in its node and has no look or switch of its own: mute the control wire of that entry, or delete the value</source>
   <translation>Ein Wert für einen Zugang steht in seinem Knoten und hat weder Aussehen noch Schalter: Schalten Sie die Kontrollverbindung dieses Zugangs stumm oder löschen Sie den Wert</translation>
  </message>
  <message>
   <source>A value for the code; more inputs become variables too.</source>
   <translation>Ein Wert für den Code; weitere Eingänge werden auch zu Variablen.</translation>
  </message>
  <message>
   <source>A variable that is true or false.</source>
   <translation>Eine Variable, die wahr oder falsch ist.</translation>
  </message>
  <message>
   <source>A variable with a type: its value now, or the default where it has none of that type.</source>
   <translation>Eine Variable mit einem Typ: ihr Wert jetzt, oder der Standardwert, wo sie keinen dieses Typs hat.</translation>
  </message>
  <message>
   <source>A whole number by chance between two bounds, both included; a new one each time it is read.</source>
   <translation>Eine zufällige ganze Zahl zwischen zwei Grenzen, beide eingeschlossen; bei jedem Lesen eine neue.</translation>
  </message>
  <message>
   <source>A wire leads from inside {loop} back to {target}; the run may never end.</source>
   <translation>Eine Verbindung führt aus {loop} zurück zu {target}; der Lauf endet vielleicht nie.</translation>
  </message>
  <message>
   <source>A wire leads to “{missing}”, which is not in the flow.</source>
   <translation>Eine Verbindung führt zu „{missing}“, das nicht im Flow ist.</translation>
  </message>
  <message>
   <source>A wire needs an output and an input.</source>
   <translation>Eine Verbindung braucht einen Ausgang und einen Eingang.</translation>
  </message>
  <message>
   <source>A wire that lacks an end is not shown.</source>
   <translation>Eine Verbindung, der ein Ende fehlt, wird nicht gezeigt.</translation>
  </message>
  <message>
   <source>A wire uses the {side} “{pin}”, which {id} does not have.</source>
   <translation>Eine Verbindung verwendet den Pin „{pin}“ ({side}), den {id} nicht hat.</translation>
  </message>
  <message>
   <source>AND</source>
   <translation>UND</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>About VisualFlow Studio</source>
   <translation>Über VisualFlow Studio</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Accept or discard the text in “{windowTitle}” first</source>
   <translation>Übernehmen oder verwerfen Sie zuerst den Text in „{windowTitle}“</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+0)</source>
   <translation>Originalgröße (Strg+0)</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Addieren</translation>
  </message>
  <message>
   <source>Add Message</source>
   <translation>Nachricht hinzufügen</translation>
  </message>
  <message>
   <source>Add On Flow Start</source>
   <translation>„Bei Flow-Start“ hinzufügen</translation>
  </message>
  <message>
   <source>Add On Flow Start before it</source>
   <translation>„Bei Flow-Start“ davor hinzufügen</translation>
  </message>
  <message>
   <source>Add Schema Fields</source>
   <translation>Schemafelder hinzufügen</translation>
  </message>
  <message>
   <source>Add a knot</source>
   <translation>Knick hinzufügen</translation>
  </message>
  <message>
   <source>Add a tool by name</source>
   <translation>Werkzeug nach Namen hinzufügen</translation>
  </message>
  <message>
   <source>Add an On Flow Start before it, or choose another entry.</source>
   <translation>Fügen Sie davor „Bei Flow-Start“ hinzu oder wählen Sie einen anderen Einstieg.</translation>
  </message>
  <message>
   <source>Add an On Flow Start.</source>
   <translation>Fügen Sie „Bei Flow-Start“ hinzu.</translation>
  </message>
  <message>
   <source>Add branch</source>
   <translation>Zweig hinzufügen</translation>
  </message>
  <message>
   <source>Add case</source>
   <translation>Fall hinzufügen</translation>
  </message>
  <message>
   <source>Add entry</source>
   <translation>Eintrag hinzufügen</translation>
  </message>
  <message>
   <source>Add frame</source>
   <translation>Rahmen hinzufügen</translation>
  </message>
  <message>
   <source>Add input</source>
   <translation>Eingang hinzufügen</translation>
  </message>
  <message>
   <source>Add knot</source>
   <translation>Knick hinzufügen</translation>
  </message>
  <message>
   <source>Add node…</source>
   <translation>Knoten hinzufügen…</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <source>Add output</source>
   <translation>Ausgang hinzufügen</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>Pin hinzufügen</translation>
  </message>
  <message>
   <source>Add property</source>
   <translation>Eigenschaft hinzufügen</translation>
  </message>
  <message>
   <source>Add that pin, or remove the interface in the flow's properties.</source>
   <translation>Fügen Sie diesen Pin hinzu oder entfernen Sie die Schnittstelle in den Eigenschaften des Flows.</translation>
  </message>
  <message>
   <source>Add the pin {pin_id} to {id}</source>
   <translation>Pin {pin_id} zu {id} hinzufügen</translation>
  </message>
  <message>
   <source>Add to List</source>
   <translation>Zur Liste hinzufügen</translation>
  </message>
  <message>
   <source>Add to canvas</source>
   <translation>Zur Arbeitsfläche hinzufügen</translation>
  </message>
  <message>
   <source>Add to favourites</source>
   <translation>Zu Favoriten hinzufügen</translation>
  </message>
  <message>
   <source>Add wire</source>
   <translation>Verbindung hinzufügen</translation>
  </message>
  <message>
   <source>Add wire through {title}</source>
   <translation>Verbindung über {title} hinzufügen</translation>
  </message>
  <message>
   <source>Add {title}</source>
   <translation>{title} hinzufügen</translation>
  </message>
  <message>
   <source>Add “{name}”</source>
   <translation>„{name}“ hinzufügen</translation>
  </message>
  <message>
   <source>Added after each pass; 1 if nothing is given.</source>
   <translation>Wird nach jedem Durchgang addiert; 1, wenn nichts angegeben ist.</translation>
  </message>
  <message>
   <source>Added flow</source>
   <translation>Flow hinzugefügt</translation>
  </message>
  <message>
   <source>Added node</source>
   <translation>Knoten hinzugefügt</translation>
  </message>
  <message>
   <source>Added wire</source>
   <translation>Verbindung hinzugefügt</translation>
  </message>
  <message>
   <source>Address of a provider</source>
   <translation>Adresse eines Anbieters</translation>
  </message>
  <message>
   <source>Adds a call that reads this web page</source>
   <translation>Fügt einen Aufruf hinzu, der diese Webseite liest</translation>
  </message>
  <message>
   <source>Adds a message to the conversation that models see.</source>
   <translation>Fügt dem Gespräch, das Modelle sehen, eine Nachricht hinzu.</translation>
  </message>
  <message>
   <source>Adds labels to a note or archived span.</source>
   <translation>Fügt einer Notiz oder einem archivierten Abschnitt Stichwörter hinzu.</translation>
  </message>
  <message>
   <source>Adds statements (subject, predicate, object) to the knowledge graph.</source>
   <translation>Fügt dem Wissensgraphen Aussagen (Subjekt, Prädikat, Objekt) hinzu.</translation>
  </message>
  <message>
   <source>Adds the nodes of “{snippet}”</source>
   <translation>Fügt die Knoten von „{snippet}“ hinzu</translation>
  </message>
  <message>
   <source>Adds the text as a literal</source>
   <translation>Fügt den Text als Konstante hinzu</translation>
  </message>
  <message>
   <source>Adds to the selection</source>
   <translation>Fügt zur Auswahl hinzu</translation>
  </message>
  <message>
   <source>Adds “{title}”</source>
   <translation>Fügt „{title}“ hinzu</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>Danach: {value}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Agent Trace Report</source>
   <translation>Ablaufbericht des Agenten</translation>
  </message>
  <message>
   <source>Align bottom</source>
   <translation>Unten ausrichten</translation>
  </message>
  <message>
   <source>Align centre</source>
   <translation>Zentriert ausrichten</translation>
  </message>
  <message>
   <source>Align left</source>
   <translation>Links ausrichten</translation>
  </message>
  <message>
   <source>Align middle</source>
   <translation>Mittig ausrichten</translation>
  </message>
  <message>
   <source>Align right</source>
   <translation>Rechts ausrichten</translation>
  </message>
  <message>
   <source>Align top</source>
   <translation>Oben ausrichten</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>All keyboard shortcuts</source>
   <translation>Alle Tastenkürzel</translation>
  </message>
  <message>
   <source>All labels or any.</source>
   <translation>Alle Stichwörter oder eines.</translation>
  </message>
  <message>
   <source>All messages.</source>
   <translation>Alle Nachrichten.</translation>
  </message>
  <message>
   <source>All nodes</source>
   <translation>Alle Knoten</translation>
  </message>
  <message>
   <source>All of it anew</source>
   <translation>Alles von Neuem</translation>
  </message>
  <message>
   <source>All of it as one text.</source>
   <translation>Alles als ein Text.</translation>
  </message>
  <message>
   <source>All of it.</source>
   <translation>Alles davon.</translation>
  </message>
  <message>
   <source>All {limit} steps are taken.</source>
   <translation>Alle {limit} Schritte sind getan.</translation>
  </message>
  <message>
   <source>Allow predicates like ex:likes.</source>
   <translation>Prädikate wie ex:likes erlauben.</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>Erlaubte Modelle</translation>
  </message>
  <message>
   <source>Also folders below it.</source>
   <translation>Auch Ordner darunter.</translation>
  </message>
  <message>
   <source>Also in the palette as: {names}.</source>
   <translation>In der Palette auch als: {names}.</translation>
  </message>
  <message>
   <source>Also names that are only alike.</source>
   <translation>Auch Namen, die nur ähnlich sind.</translation>
  </message>
  <message>
   <source>Also put it into the conversation.</source>
   <translation>Auch ins Gespräch aufnehmen.</translation>
  </message>
  <message>
   <source>Alt while dragging a node</source>
   <translation>Alt beim Ziehen eines Knotens</translation>
  </message>
  <message>
   <source>Alt with a click; Ctrl+Shift with drag</source>
   <translation>Alt mit Klick; Strg+Umschalt mit Ziehen</translation>
  </message>
  <message>
   <source>Alt+Shift+Arrows</source>
   <translation>Alt+Umschalt+Pfeile</translation>
  </message>
  <message>
   <source>Always empty; kept for the wires of older flows.</source>
   <translation>Immer leer; bleibt für die Verbindungen älterer Flows.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Bernstein</translation>
  </message>
  <message>
   <source>An interval such as 15s, 5m or 1h, a time, or five cron fields.</source>
   <translation>Ein Abstand wie 15s, 5m oder 1h, eine Zeit oder fünf Cron-Felder.</translation>
  </message>
  <message>
   <source>An object schema; its properties, required names and $defs are added.</source>
   <translation>Ein Objektschema; seine properties, required-Namen und $defs kommen hinzu.</translation>
  </message>
  <message>
   <source>An object with one property for each of its pins.</source>
   <translation>Ein Objekt mit einer Eigenschaft für jeden seiner Pins.</translation>
  </message>
  <message>
   <source>Animate changes</source>
   <translation>Änderungen animieren</translation>
  </message>
  <message>
   <source>Another conversation to go along.</source>
   <translation>Ein anderes Gespräch, das mitgeht.</translation>
  </message>
  <message>
   <source>Another pin has this name.</source>
   <translation>Ein anderer Pin hat diesen Namen.</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>Anderer Server</translation>
  </message>
  <message>
   <source>Another session to tell.</source>
   <translation>Eine andere Sitzung, der es gesagt wird.</translation>
  </message>
  <message>
   <source>Answer User</source>
   <translation>Benutzer antworten</translation>
  </message>
  <message>
   <source>Answer later</source>
   <translation>Später antworten</translation>
  </message>
  <message>
   <source>Answer now (F8)</source>
   <translation>Jetzt antworten (F8)</translation>
  </message>
  <message>
   <source>Answer the run…</source>
   <translation>Dem Lauf antworten…</translation>
  </message>
  <message>
   <source>Answers to choose from.</source>
   <translation>Antworten zur Auswahl.</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Antworten…</translation>
  </message>
  <message>
   <source>Any word of a row: node, what it did, status, details</source>
   <translation>Jedes Wort einer Zeile: Knoten, was er tat, Status, Details</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Beliebig</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Appends to a variable that is a list.</source>
   <translation>Hängt an eine Variable an, die eine Liste ist.</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>Angewendet</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Genehmigen</translation>
  </message>
  <message>
   <source>Approve {name}</source>
   <translation>{name} genehmigen</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Genehmigt</translation>
  </message>
  <message>
   <source>Archives older messages of the conversation and puts a summary in their place.</source>
   <translation>Archiviert ältere Nachrichten des Gesprächs und setzt eine Zusammenfassung an ihre Stelle.</translation>
  </message>
  <message>
   <source>Arguments are an object {…}.</source>
   <translation>Argumente sind ein Objekt {…}.</translation>
  </message>
  <message>
   <source>Arguments of {name}</source>
   <translation>Argumente von {name}</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>Anordnen</translation>
  </message>
  <message>
   <source>Arranging…</source>
   <translation>Wird angeordnet…</translation>
  </message>
  <message>
   <source>Array</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Array Append</source>
   <translation>An Liste anhängen</translation>
  </message>
  <message>
   <source>Array Concat</source>
   <translation>Listen verketten</translation>
  </message>
  <message>
   <source>Array Dedup</source>
   <translation>Liste ohne Doppelte</translation>
  </message>
  <message>
   <source>Array Length</source>
   <translation>Länge der Liste</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Pfeiltasten</translation>
  </message>
  <message>
   <source>Artifact</source>
   <translation>Artefakt</translation>
  </message>
  <message>
   <source>Artifact, file</source>
   <translation>Artefakt, Datei</translation>
  </message>
  <message>
   <source>Artifacts</source>
   <translation>Artefakte</translation>
  </message>
  <message>
   <source>As after record {number} of “{node}”</source>
   <translation>Wie nach Eintrag {number} von „{node}“</translation>
  </message>
  <message>
   <source>As it ended</source>
   <translation>Wie er endete</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Wie er jetzt steht</translation>
  </message>
  <message>
   <source>Ask User</source>
   <translation>Benutzer fragen</translation>
  </message>
  <message>
   <source>Ask and answer</source>
   <translation>Fragen und antworten</translation>
  </message>
  <message>
   <source>Ask for every tool that is not known to be harmless</source>
   <translation>Bei jedem Werkzeug fragen, das nicht als harmlos bekannt ist</translation>
  </message>
  <message>
   <source>Ask in other words, or choose another model in Preferences</source>
   <translation>mit anderen Worten fragen oder in den Einstellungen ein anderes Modell wählen</translation>
  </message>
  <message>
   <source>Ask only for tools that write, run commands or send</source>
   <translation>Nur bei Werkzeugen fragen, die schreiben, Befehle ausführen oder senden</translation>
  </message>
  <message>
   <source>Ask the assistant…</source>
   <translation>Den Assistenten fragen…</translation>
  </message>
  <message>
   <source>Ask the server</source>
   <translation>Server fragen</translation>
  </message>
  <message>
   <source>Asked after: {value}</source>
   <translation>Danach gefragt: {value}</translation>
  </message>
  <message>
   <source>Asked before: {value}</source>
   <translation>Vorher gefragt: {value}</translation>
  </message>
  <message>
   <source>Asking again…</source>
   <translation>Fragt noch einmal…</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Fragt…</translation>
  </message>
  <message>
   <source>Asks a model once. With a schema the answer is an object.</source>
   <translation>Fragt ein Modell einmal. Mit einem Schema ist die Antwort ein Objekt.</translation>
  </message>
  <message>
   <source>Asks the host to load, unload or list models in memory.</source>
   <translation>Bittet den Gastgeber, Modelle im Speicher zu laden, zu entladen oder aufzulisten.</translation>
  </message>
  <message>
   <source>Asks the person a question and waits for the answer, for days if need be.</source>
   <translation>Stellt dem Menschen eine Frage und wartet auf die Antwort, wenn nötig tagelang.</translation>
  </message>
  <message>
   <source>Asks you a question and answers with what you said.</source>
   <translation>Stellt Ihnen eine Frage und antwortet mit dem, was Sie sagten.</translation>
  </message>
  <message>
   <source>Asks your permission before a tool writes a file.</source>
   <translation>Fragt um Erlaubnis, bevor ein Werkzeug eine Datei schreibt.</translation>
  </message>
  <message>
   <source>Assertion</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <source>Assertions</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistent</translation>
  </message>
  <message>
   <source>Assistant: {label}</source>
   <translation>Assistent: {label}</translation>
  </message>
  <message>
   <source>At a limit</source>
   <translation>An einer Grenze</translation>
  </message>
  <message>
   <source>At least one flow must be startable.</source>
   <translation>Mindestens ein Flow muss startbar sein.</translation>
  </message>
  <message>
   <source>At most so many lines.</source>
   <translation>Höchstens so viele Zeilen.</translation>
  </message>
  <message>
   <source>At most so many, 1 to 5000; empty: 500.</source>
   <translation>Höchstens so viele, 1 bis 5000; leer: 500.</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>Höchstens so viele.</translation>
  </message>
  <message>
   <source>At most so many; empty: 10.</source>
   <translation>Höchstens so viele; leer: 10.</translation>
  </message>
  <message>
   <source>At most so many; empty: 100.</source>
   <translation>Höchstens so viele; leer: 100.</translation>
  </message>
  <message>
   <source>Attributes for all of them.</source>
   <translation>Attribute für alle.</translation>
  </message>
  <message>
   <source>Authors.</source>
   <translation>Autoren.</translation>
  </message>
  <message>
   <source>Autosave interval</source>
   <translation>Abstand der automatischen Sicherung</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to live</source>
   <translation>Zurück zum Jetzt</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <source>Bare reference {"$artifact": id}.</source>
   <translation>Bloßer Verweis {"$artifact": id}.</translation>
  </message>
  <message>
   <source>Beats a minute.</source>
   <translation>Schläge je Minute.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>Vorher: {value}</translation>
  </message>
  <message>
   <source>Begin one, or choose a file.</source>
   <translation>Beginnen Sie einen oder wählen Sie eine Datei.</translation>
  </message>
  <message>
   <source>Begin the flow at {id}</source>
   <translation>Den Flow bei {id} beginnen</translation>
  </message>
  <message>
   <source>Begins a run with a message from another agent.</source>
   <translation>Beginnt einen Lauf mit der Nachricht eines anderen Agenten.</translation>
  </message>
  <message>
   <source>Begins a run with what a person wrote.</source>
   <translation>Beginnt einen Lauf mit dem, was ein Mensch schrieb.</translation>
  </message>
  <message>
   <source>Begins the lines that are replaced next time.</source>
   <translation>Beginnt die Zeilen, die nächstes Mal ersetzt werden.</translation>
  </message>
  <message>
   <source>Best first.</source>
   <translation>Beste zuerst.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Blueprint: right button pans, wheel zooms</source>
   <translation>Blueprint: rechte Taste verschiebt, Rad zoomt</translation>
  </message>
  <message>
   <source>Body of the function.</source>
   <translation>Rumpf der Funktion.</translation>
  </message>
  <message>
   <source>Bookmark {number} is not set; Ctrl+{number} sets it</source>
   <translation>Lesezeichen {number} ist nicht gesetzt; Strg+{number} setzt es</translation>
  </message>
  <message>
   <source>Bookmark {number} set; {number} comes back here</source>
   <translation>Lesezeichen {number} gesetzt; {number} kehrt hierher zurück</translation>
  </message>
  <message>
   <source>Bool Variable</source>
   <translation>Wahrheitsvariable</translation>
  </message>
  <message>
   <source>Boolean</source>
   <translation>Wahrheitswert</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Zweig</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Zweige</translation>
  </message>
  <message>
   <source>Branches of Parallel at once</source>
   <translation>Zweige von Parallel zugleich</translation>
  </message>
  <message>
   <source>Branches that share no node, read nothing of one another and do not end the run begin together, each with the state there was; others follow one another.</source>
   <translation>Zweige, die keinen Knoten teilen, nichts voneinander lesen und den Lauf nicht beenden, beginnen zusammen, jeder mit dem Stand davor; andere folgen einander.</translation>
  </message>
  <message>
   <source>Break Object</source>
   <translation>Objekt zerlegen</translation>
  </message>
  <message>
   <source>Break on error</source>
   <translation>Bei Fehlern halten</translation>
  </message>
  <message>
   <source>Breakpoint before “{title}”</source>
   <translation>Haltepunkt vor „{title}“</translation>
  </message>
  <message>
   <source>Breakpoint with condition…</source>
   <translation>Haltepunkt mit Bedingung…</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring its entries up to date</source>
   <translation>Zugänge auf den neuesten Stand bringen</translation>
  </message>
  <message>
   <source>Bring its pins up to date</source>
   <translation>Pins auf den neuesten Stand bringen</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>Budget eines Laufs</translation>
  </message>
  <message>
   <source>Budget of the run of “{name}”</source>
   <translation>Budget des Laufs von „{name}“</translation>
  </message>
  <message>
   <source>Budget: {words}</source>
   <translation>Budget: {words}</translation>
  </message>
  <message>
   <source>Budget…</source>
   <translation>Budget …</translation>
  </message>
  <message>
   <source>Build JSON</source>
   <translation>JSON bauen</translation>
  </message>
  <message>
   <source>Builder</source>
   <translation>Baukasten</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Bündel</translation>
  </message>
  <message>
   <source>Bytes written.</source>
   <translation>Geschriebene Bytes.</translation>
  </message>
  <message>
   <source>Call Tool</source>
   <translation>Werkzeug aufrufen</translation>
  </message>
  <message>
   <source>Call models whose price is not known, too</source>
   <translation>Auch Modelle aufrufen, deren Preis unbekannt ist</translation>
  </message>
  <message>
   <source>Call “{name}”</source>
   <translation>„{name}“ aufrufen</translation>
  </message>
  <message>
   <source>Calls that change: {count}, in flows: {count2}</source>
   <translation>Aufrufe, die sich ändern: {count}, in Flows: {count2}</translation>
  </message>
  <message>
   <source>Can be &amp;started</source>
   <translation>&amp;Startbar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel run</source>
   <translation>Lauf abbrechen</translation>
  </message>
  <message>
   <source>Cancel, select nothing</source>
   <translation>Abbrechen, nichts auswählen</translation>
  </message>
  <message>
   <source>Cannot be loaded</source>
   <translation>Nicht ladbar</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Arbeitsfläche</translation>
  </message>
  <message>
   <source>Capability</source>
   <translation>Fähigkeit</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Change the inputs and press Try it.</source>
   <translation>Ändern Sie die Eingaben und drücken Sie „Ausprobieren“.</translation>
  </message>
  <message>
   <source>Change the interface of “{name}”</source>
   <translation>Schnittstelle von „{name}“ ändern</translation>
  </message>
  <message>
   <source>Changed flow</source>
   <translation>Flow geändert</translation>
  </message>
  <message>
   <source>Changed node</source>
   <translation>Knoten geändert</translation>
  </message>
  <message>
   <source>Changed since the last look: {value}</source>
   <translation>Anders als beim letzten Blick: {value}</translation>
  </message>
  <message>
   <source>Changed wire</source>
   <translation>Verbindung geändert</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Changes an image as described, inside a mask if there is one.</source>
   <translation>Ändert ein Bild wie beschrieben, innerhalb einer Maske, falls es eine gibt.</translation>
  </message>
  <message>
   <source>Changes: {count}, in flows: {count2}; one undo step in each that is open.</source>
   <translation>Änderungen: {count}, in Flows: {count2}; je ein Rückgängig-Schritt in jedem offenen.</translation>
  </message>
  <message>
   <source>Changing…</source>
   <translation>Wird geändert…</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Check what a run starts with</source>
   <translation>Prüfen, womit ein Lauf beginnt</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <source>Choose a flow.</source>
   <translation>Wählen Sie einen Flow.</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <source>Choose a run in Runs, then “Compare with…”.</source>
   <translation>Wählen Sie einen Lauf unter Läufe, dann „Vergleichen mit…“.</translation>
  </message>
  <message>
   <source>Choose or type</source>
   <translation>Wählen oder tippen</translation>
  </message>
  <message>
   <source>Choose the flow again to refresh the pins, or remove the wire.</source>
   <translation>Wählen Sie den Flow noch einmal, um die Pins zu erneuern, oder entfernen Sie die Verbindung.</translation>
  </message>
  <message>
   <source>Chosen parts of an object, each on a pin of its own; JSON text is read first.</source>
   <translation>Gewählte Teile eines Objekts, jeder an einem eigenen Pin; JSON-Text wird zuerst gelesen.</translation>
  </message>
  <message>
   <source>Clear expression of {name}</source>
   <translation>Ausdruck von {name} leeren</translation>
  </message>
  <message>
   <source>Clear run from canvas</source>
   <translation>Lauf von der Arbeitsfläche nehmen</translation>
  </message>
  <message>
   <source>Clear the list; the file keeps everything</source>
   <translation>Die Liste leeren; die Datei behält alles</translation>
  </message>
  <message>
   <source>Clear {name}</source>
   <translation>{name} leeren</translation>
  </message>
  <message>
   <source>Clear {name} of {count} nodes</source>
   <translation>{name} von {count} Knoten leeren</translation>
  </message>
  <message>
   <source>Click to collapse the frame</source>
   <translation>Klicken klappt den Rahmen ein</translation>
  </message>
  <message>
   <source>Click to edit the comment</source>
   <translation>Klicken bearbeitet den Kommentar</translation>
  </message>
  <message>
   <source>Click to go to the other end, right-click for the menu</source>
   <translation>Klicken geht zum anderen Ende, Rechtsklick zeigt das Menü</translation>
  </message>
  <message>
   <source>Click to go to “{title}”</source>
   <translation>Klicken geht zu „{title}“</translation>
  </message>
  <message>
   <source>Click to open the frame</source>
   <translation>Klicken öffnet den Rahmen</translation>
  </message>
  <message>
   <source>Click to open {address}</source>
   <translation>Klicken öffnet {address}</translation>
  </message>
  <message>
   <source>Click to select, double-click for a knot, Alt-click to cut</source>
   <translation>Klicken wählt aus, Doppelklick setzt einen Knick, Alt-Klick trennt</translation>
  </message>
  <message>
   <source>Click to show all pins of the node; P hides them again</source>
   <translation>Klicken zeigt alle Pins des Knotens; P verbirgt sie wieder</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close flow</source>
   <translation>Flow schließen</translation>
  </message>
  <message>
   <source>Close it there first, or save under another name.</source>
   <translation>Schließen Sie ihn dort zuerst, oder speichern Sie unter einem anderen Namen.</translation>
  </message>
  <message>
   <source>Close message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>Close room</source>
   <translation>Platz schließen</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Details schließen</translation>
  </message>
  <message>
   <source>Closes room: moves everything below the line by {px:.0f} px</source>
   <translation>Schließt Platz: verschiebt alles unter der Linie um {px:.0f} px</translation>
  </message>
  <message>
   <source>Closes room: moves everything right of the line by {px:.0f} px</source>
   <translation>Schließt Platz: verschiebt alles rechts der Linie um {px:.0f} px</translation>
  </message>
  <message>
   <source>Coalesce</source>
   <translation>Erster Wert</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Collapse frame</source>
   <translation>Rahmen einklappen</translation>
  </message>
  <message>
   <source>Collapse or expand</source>
   <translation>Ein- oder ausklappen</translation>
  </message>
  <message>
   <source>Collapse or open frame</source>
   <translation>Rahmen ein- oder ausklappen</translation>
  </message>
  <message>
   <source>Collapse {things}</source>
   <translation>{things} einklappen</translation>
  </message>
  <message>
   <source>Colour frame</source>
   <translation>Rahmen färben</translation>
  </message>
  <message>
   <source>Command palette…</source>
   <translation>Befehlspalette…</translation>
  </message>
  <message>
   <source>Comment on node</source>
   <translation>Knoten kommentieren</translation>
  </message>
  <message>
   <source>Comment on node…</source>
   <translation>Knoten kommentieren…</translation>
  </message>
  <message>
   <source>Compact memory</source>
   <translation>Gedächtnis verdichten</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare runs</source>
   <translation>Läufe vergleichen</translation>
  </message>
  <message>
   <source>Compare side by side</source>
   <translation>Nebeneinander vergleichen</translation>
  </message>
  <message>
   <source>Compare side by side with</source>
   <translation>Nebeneinander vergleichen mit</translation>
  </message>
  <message>
   <source>Compare step by step</source>
   <translation>Schritt für Schritt vergleichen</translation>
  </message>
  <message>
   <source>Compare the run with…</source>
   <translation>Lauf vergleichen mit…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <source>Compare with file…</source>
   <translation>Mit Datei vergleichen…</translation>
  </message>
  <message>
   <source>Compare with saved version</source>
   <translation>Mit gespeicherter Version vergleichen</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>Vergleichen mit…</translation>
  </message>
  <message>
   <source>Compared with {other}: {parts}</source>
   <translation>Verglichen mit {other}: {parts}</translation>
  </message>
  <message>
   <source>Compared, as text, with each case.</source>
   <translation>Wird als Text mit jedem Fall verglichen.</translation>
  </message>
  <message>
   <source>Comparing the runs…</source>
   <translation>Läufe werden verglichen…</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Comparison of runs</source>
   <translation>Vergleich von Läufen</translation>
  </message>
  <message>
   <source>Complete a variable</source>
   <translation>Variable vervollständigen</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Completed without success</source>
   <translation>Ohne Erfolg beendet</translation>
  </message>
  <message>
   <source>Concat</source>
   <translation>Verketten</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Verbinden…</translation>
  </message>
  <message>
   <source>Contains</source>
   <translation>Enthält</translation>
  </message>
  <message>
   <source>Continue interrupted runs</source>
   <translation>Unterbrochene Läufe fortsetzen</translation>
  </message>
  <message>
   <source>Continue runs that a crash interrupted</source>
   <translation>Läufe fortsetzen, die ein Absturz unterbrach</translation>
  </message>
  <message>
   <source>Control</source>
   <translation>Kontrolle</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>Convert the value between them; as it is, runs pass it on unchanged.</source>
   <translation>Wandeln Sie den Wert dazwischen um; so, wie es ist, geben Läufe ihn unverändert weiter.</translation>
  </message>
  <message>
   <source>Copied into the workspace: {names}</source>
   <translation>In den Arbeitsordner kopiert: {names}</translation>
  </message>
  <message>
   <source>Copied {things}</source>
   <translation>{things} kopiert</translation>
  </message>
  <message>
   <source>Copies a workspace file into the artifact store.</source>
   <translation>Kopiert eine Datei des Arbeitsordners in den Artefaktspeicher.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <source>Copy the selected messages, or all that are shown</source>
   <translation>Die gewählten Meldungen kopieren, oder alle gezeigten</translation>
  </message>
  <message>
   <source>Copying…</source>
   <translation>Wird kopiert…</translation>
  </message>
  <message>
   <source>Core</source>
   <translation>Kern</translation>
  </message>
  <message>
   <source>Correct it, or remove it.</source>
   <translation>Berichtigen oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <source>Ctrl+1 … 9</source>
   <translation>Strg+1 … 9</translation>
  </message>
  <message>
   <source>Ctrl+Arrows</source>
   <translation>Strg+Pfeiltasten</translation>
  </message>
  <message>
   <source>Ctrl+Enter accepts · Escape, then Tab leaves the text</source>
   <translation>Strg+Eingabe übernimmt · Esc, dann Tab verlässt den Text</translation>
  </message>
  <message>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Strg+Z, Strg+Umschalt+Z</translation>
  </message>
  <message>
   <source>Ctrl: reads “{variable}”, Shift: writes it; else asks which</source>
   <translation>Strg: liest „{variable}“, Umschalt: schreibt sie; sonst wird gefragt</translation>
  </message>
  <message>
   <source>Curve wire</source>
   <translation>Verbindung bogenförmig</translation>
  </message>
  <message>
   <source>Curve {things}</source>
   <translation>{things} bogenförmig</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>Bogen</translation>
  </message>
  <message>
   <source>Curved wires</source>
   <translation>Bogenförmige Verbindungen</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <source>Cut wire</source>
   <translation>Verbindung trennen</translation>
  </message>
  <message>
   <source>Cut wires</source>
   <translation>Verbindungen trennen</translation>
  </message>
  <message>
   <source>Cut {count} wires</source>
   <translation>{count} Verbindungen trennen</translation>
  </message>
  <message>
   <source>Cut {things}</source>
   <translation>{things} ausschneiden</translation>
  </message>
  <message>
   <source>Cuts 1 wire</source>
   <translation>Trennt 1 Verbindung</translation>
  </message>
  <message>
   <source>Cuts {count} wires</source>
   <translation>Trennt {count} Verbindungen</translation>
  </message>
  <message>
   <source>Cutting…</source>
   <translation>Wird ausgeschnitten…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Data only: {count} that compute or read values; Esc shows all</source>
   <translation>Nur Daten: {count}, die Werte berechnen oder lesen; Esc zeigt alles</translation>
  </message>
  <message>
   <source>Date and time with the offset.</source>
   <translation>Datum und Zeit mit Abweichung.</translation>
  </message>
  <message>
   <source>Debug</source>
   <translation>Debuggen</translation>
  </message>
  <message>
   <source>Debug: each node of each run, too</source>
   <translation>Debug: auch jeder Knoten jedes Laufs</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Später entscheiden</translation>
  </message>
  <message>
   <source>Decides the way.</source>
   <translation>Entscheidet den Weg.</translation>
  </message>
  <message>
   <source>Declare {name}</source>
   <translation>{name} deklarieren</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Standardmodell</translation>
  </message>
  <message>
   <source>Default provider</source>
   <translation>Standardanbieter</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delay</source>
   <translation>Verzögerung</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete and heal {things}</source>
   <translation>{things} löschen und Lücke schließen</translation>
  </message>
  <message>
   <source>Delete and reconnect</source>
   <translation>Löschen und neu verbinden</translation>
  </message>
  <message>
   <source>Delete profile</source>
   <translation>Profil löschen</translation>
  </message>
  <message>
   <source>Delete run</source>
   <translation>Lauf löschen</translation>
  </message>
  <message>
   <source>Delete the stored key</source>
   <translation>Gespeicherten Schlüssel löschen</translation>
  </message>
  <message>
   <source>Delete this run?</source>
   <translation>Diesen Lauf löschen?</translation>
  </message>
  <message>
   <source>Delete {things}</source>
   <translation>{things} löschen</translation>
  </message>
  <message>
   <source>Delete {title}</source>
   <translation>{title} löschen</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Wird gelöscht…</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Differs in</source>
   <translation>Verschieden in</translation>
  </message>
  <message>
   <source>Digits after the point; missing: 0.</source>
   <translation>Stellen nach dem Komma; fehlt es: 0.</translation>
  </message>
  <message>
   <source>Dim what is not connected</source>
   <translation>Abdunkeln, was nicht verbunden ist</translation>
  </message>
  <message>
   <source>Dim what is not connected to what the pointer rests on</source>
   <translation>Abdunkeln, was nicht mit dem unter dem Zeiger verbunden ist</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard what you typed?</source>
   <translation>Ihre Eingabe verwerfen?</translation>
  </message>
  <message>
   <source>Discarded</source>
   <translation>Verworfen</translation>
  </message>
  <message>
   <source>Disconnect</source>
   <translation>Trennen</translation>
  </message>
  <message>
   <source>Disconnect {things}</source>
   <translation>{things} trennen</translation>
  </message>
  <message>
   <source>Distribute across</source>
   <translation>Quer verteilen</translation>
  </message>
  <message>
   <source>Distribute down</source>
   <translation>Längs verteilen</translation>
  </message>
  <message>
   <source>Distribute horizontally</source>
   <translation>Waagerecht verteilen</translation>
  </message>
  <message>
   <source>Distribute vertically</source>
   <translation>Senkrecht verteilen</translation>
  </message>
  <message>
   <source>Divide</source>
   <translation>Dividieren</translation>
  </message>
  <message>
   <source>Does the same for each entry of a list.</source>
   <translation>Tut dasselbe für jeden Eintrag einer Liste.</translation>
  </message>
  <message>
   <source>Done in {took}.</source>
   <translation>Fertig in {took}.</translation>
  </message>
  <message>
   <source>Dotted paths; one output each.</source>
   <translation>Pfade mit Punkten; je ein Ausgang.</translation>
  </message>
  <message>
   <source>Down, Up</source>
   <translation>Ab, Auf</translation>
  </message>
  <message>
   <source>Drag a node onto the canvas, or press Enter.</source>
   <translation>Knoten auf die Arbeitsfläche ziehen oder Eingabe drücken.</translation>
  </message>
  <message>
   <source>Drag from a pin; drop on empty canvas to add a node</source>
   <translation>Von einem Pin ziehen; auf leerer Fläche loslassen fügt einen Knoten hinzu</translation>
  </message>
  <message>
   <source>Drag from pin to pin: white arrows say what runs next, coloured pins carry values. Drop a wire on nothing to see only the nodes that fit. Everything can be undone.</source>
   <translation>Ziehen Sie von Pin zu Pin: Weiße Pfeile sagen, was als Nächstes läuft, farbige Pins tragen Werte. Lassen Sie eine Verbindung im Leeren los, um nur passende Knoten zu sehen. Alles lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <source>Drag on empty canvas; Shift adds, Ctrl toggles</source>
   <translation>Auf leerer Fläche ziehen; Umschalt fügt hinzu, Strg schaltet um</translation>
  </message>
  <message>
   <source>Drag the knot, Alt-click to remove it</source>
   <translation>Ziehen verschiebt den Knick, Alt-Klick entfernt ihn</translation>
  </message>
  <message>
   <source>Drag to make the frame larger or smaller</source>
   <translation>Ziehen macht den Rahmen größer oder kleiner</translation>
  </message>
  <message>
   <source>Drag to make the node higher</source>
   <translation>Ziehen macht den Knoten höher</translation>
  </message>
  <message>
   <source>Drag to make the node larger</source>
   <translation>Ziehen macht den Knoten größer</translation>
  </message>
  <message>
   <source>Drag to make the node wider</source>
   <translation>Ziehen macht den Knoten breiter</translation>
  </message>
  <message>
   <source>Drag to move around</source>
   <translation>Ziehen bewegt die Ansicht</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to open it</source>
   <translation>Ziehen verschiebt den Rahmen, Doppelklick öffnet ihn</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to rename it</source>
   <translation>Ziehen verschiebt den Rahmen, Doppelklick benennt ihn um</translation>
  </message>
  <message>
   <source>Drag to move the note, double-click to edit it</source>
   <translation>Ziehen verschiebt die Notiz, Doppelklick bearbeitet sie</translation>
  </message>
  <message>
   <source>Drag to move, double-click the title to rename; Ctrl-drag: a copy</source>
   <translation>Ziehen verschiebt, Doppelklick auf den Titel benennt um; Strg-Ziehen: eine Kopie</translation>
  </message>
  <message>
   <source>Drag to select, {words}, Tab to add a node</source>
   <translation>Ziehen wählt aus, {words}, Tab fügt einen Knoten hinzu</translation>
  </message>
  <message>
   <source>Draw an AI workflow, run it, watch it think, answer it, rewind it, ship it.

Qt {qt_version} under the LGPL 3. Icons by Lucide (ISC). Fonts Inter and JetBrains Mono (SIL OFL 1.1).</source>
   <translation>Zeichnen Sie einen KI-Ablauf, lassen Sie ihn laufen, sehen Sie ihm beim Denken zu, antworten Sie ihm, spulen Sie ihn zurück, liefern Sie ihn aus.

Qt {qt_version} unter der LGPL 3. Symbole von Lucide (ISC). Schriften Inter und JetBrains Mono (SIL OFL 1.1).</translation>
  </message>
  <message>
   <source>Drawing “{title}”…</source>
   <translation>„{title}“ wird gezeichnet…</translation>
  </message>
  <message>
   <source>Drop text</source>
   <translation>Text ablegen</translation>
  </message>
  <message>
   <source>Drop web address</source>
   <translation>Webadresse ablegen</translation>
  </message>
  <message>
   <source>Drop {things}</source>
   <translation>{things} ablegen</translation>
  </message>
  <message>
   <source>Drops a copy</source>
   <translation>Legt eine Kopie ab</translation>
  </message>
  <message>
   <source>Drops a copy of {what}</source>
   <translation>Legt eine Kopie ab: {what}</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Duplicate {things}</source>
   <translation>{things} duplizieren</translation>
  </message>
  <message>
   <source>Duplicating…</source>
   <translation>Wird dupliziert…</translation>
  </message>
  <message>
   <source>Each property needs a name of its own.</source>
   <translation>Jede Eigenschaft braucht einen eigenen Namen.</translation>
  </message>
  <message>
   <source>Each row gives {names}</source>
   <translation>Jede Zeile gibt {names}</translation>
  </message>
  <message>
   <source>Earlier messages ({hidden})</source>
   <translation>Frühere Nachrichten ({hidden})</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit Image</source>
   <translation>Bild bearbeiten</translation>
  </message>
  <message>
   <source>Edit arguments</source>
   <translation>Argumente bearbeiten</translation>
  </message>
  <message>
   <source>Edit as JSON</source>
   <translation>Als JSON bearbeiten</translation>
  </message>
  <message>
   <source>Edit as rows</source>
   <translation>In Zeilen bearbeiten</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>Notiz bearbeiten</translation>
  </message>
  <message>
   <source>Edit value</source>
   <translation>Wert bearbeiten</translation>
  </message>
  <message>
   <source>Edit values</source>
   <translation>Werte bearbeiten</translation>
  </message>
  <message>
   <source>Edit what the flow takes and gives, and update all its callers (Ctrl+I)</source>
   <translation>Bearbeiten, was der Flow nimmt und gibt, und alle Aufrufer aktualisieren (Strg+I)</translation>
  </message>
  <message>
   <source>Embedding model</source>
   <translation>Einbettungsmodell</translation>
  </message>
  <message>
   <source>Emit Event</source>
   <translation>Ereignis auslösen</translation>
  </message>
  <message>
   <source>Empty flow</source>
   <translation>Leerer Flow</translation>
  </message>
  <message>
   <source>Empty the search, then close</source>
   <translation>Suche leeren, dann schließen</translation>
  </message>
  <message>
   <source>Empty: all.</source>
   <translation>Leer: alle.</translation>
  </message>
  <message>
   <source>Empty: every event.</source>
   <translation>Leer: jedes Ereignis.</translation>
  </message>
  <message>
   <source>Empty: the run's own.</source>
   <translation>Leer: die des Laufs.</translation>
  </message>
  <message>
   <source>Ends the run at once. Each input is a value of the run's result.</source>
   <translation>Beendet den Lauf sofort. Jeder Eingang ist ein Wert des Ergebnisses.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enlarges pictures</source>
   <translation>Vergrößert Bilder</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Error: what went wrong</source>
   <translation>Fehler: was misslang</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <source>Every caller was up to date</source>
   <translation>Jeder Aufrufer war aktuell</translation>
  </message>
  <message>
   <source>Every kind of step is here. Drag one onto the canvas, or press Tab on the canvas and type its name.</source>
   <translation>Jede Art von Schritt ist hier. Ziehen Sie einen auf die Arbeitsfläche oder drücken Sie dort Tab und tippen Sie seinen Namen.</translation>
  </message>
  <message>
   <source>Every record</source>
   <translation>Jeder Datensatz</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything is done again</source>
   <translation>Alles geschieht noch einmal</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Execution: what comes next</source>
   <translation>Ausführung: was als Nächstes kommt</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export Artifact</source>
   <translation>Artefakt exportieren</translation>
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation>Als CSV exportieren…</translation>
  </message>
  <message>
   <source>Export bundle</source>
   <translation>Bündel exportieren</translation>
  </message>
  <message>
   <source>Export bundle…</source>
   <translation>Bündel exportieren…</translation>
  </message>
  <message>
   <source>Export picture</source>
   <translation>Bild exportieren</translation>
  </message>
  <message>
   <source>Export picture of selection…</source>
   <translation>Bild der Auswahl exportieren…</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>Bild exportieren…</translation>
  </message>
  <message>
   <source>Export shortcuts</source>
   <translation>Tastenkürzel exportieren</translation>
  </message>
  <message>
   <source>Export the table</source>
   <translation>Tabelle exportieren</translation>
  </message>
  <message>
   <source>Export theme</source>
   <translation>Design exportieren</translation>
  </message>
  <message>
   <source>Export “{root}”</source>
   <translation>„{root}“ exportieren</translation>
  </message>
  <message>
   <source>Exported {counted} to {path}</source>
   <translation>{counted} nach {path} exportiert</translation>
  </message>
  <message>
   <source>Exporting “{title}”…</source>
   <translation>„{title}“ wird exportiert…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Expression</source>
   <translation>Ausdruck</translation>
  </message>
  <message>
   <source>Expression of {pin}</source>
   <translation>Ausdruck von {pin}</translation>
  </message>
  <message>
   <source>Expression to watch</source>
   <translation>Zu beobachtender Ausdruck</translation>
  </message>
  <message>
   <source>Expressions</source>
   <translation>Ausdrücke</translation>
  </message>
  <message>
   <source>Extract</source>
   <translation>Auslagern</translation>
  </message>
  <message>
   <source>Extract to subflow</source>
   <translation>In Subflow auslagern</translation>
  </message>
  <message>
   <source>Extract to subflow…</source>
   <translation>In Subflow auslagern…</translation>
  </message>
  <message>
   <source>Extract “{name}”</source>
   <translation>„{name}“ auslagern</translation>
  </message>
  <message>
   <source>Extracts the text of a page range of a PDF file.</source>
   <translation>Holt den Text eines Seitenbereichs aus einer PDF-Datei.</translation>
  </message>
  <message>
   <source>F5 runs the flow as it is. Without a model server, model nodes echo their prompt, so you can try everything at once.</source>
   <translation>F5 führt den Flow aus, wie er ist. Ohne Modellserver geben Modellknoten ihren Prompt zurück, sodass Sie alles sofort ausprobieren können.</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Failed after {took}. {error}</source>
   <translation>Nach {took} fehlgeschlagen. {error}</translation>
  </message>
  <message>
   <source>Failed node fails the run</source>
   <translation>Fehlgeschlagener Knoten lässt den Lauf scheitern</translation>
  </message>
  <message>
   <source>Failed: {error}</source>
   <translation>Fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoriten</translation>
  </message>
  <message>
   <source>Feeds “{pin_id}” when control comes by “{label}”, else the wire that is there</source>
   <translation>Speist „{pin_id}“, wenn die Kontrolle über „{label}“ kommt, sonst die vorhandene Verbindung</translation>
  </message>
  <message>
   <source>Fields to add</source>
   <translation>Weitere Felder</translation>
  </message>
  <message>
   <source>Figma: wheel scrolls, Ctrl+wheel zooms, Space pans</source>
   <translation>Figma: Rad blättert, Strg+Rad zoomt, Leertaste verschiebt</translation>
  </message>
  <message>
   <source>File format of the result.</source>
   <translation>Dateiformat des Ergebnisses.</translation>
  </message>
  <message>
   <source>File not found</source>
   <translation>Datei nicht gefunden</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Files and memory</source>
   <translation>Dateien und Gedächtnis</translation>
  </message>
  <message>
   <source>Fills in the parameters of a tool and gives the finished call.</source>
   <translation>Füllt die Parameter eines Werkzeugs aus und gibt den fertigen Aufruf.</translation>
  </message>
  <message>
   <source>Fills {name} gaps of a template from an object; a missing name is an error.</source>
   <translation>Füllt {name}-Lücken einer Vorlage aus einem Objekt; ein fehlender Name ist ein Fehler.</translation>
  </message>
  <message>
   <source>Fills {{ path | filter }} gaps from the run's variables and the other pins; what is missing stays empty.</source>
   <translation>Füllt {{ path | filter }}-Lücken aus den Variablen des Laufs und den anderen Pins; was fehlt, bleibt leer.</translation>
  </message>
  <message>
   <source>Filter Array</source>
   <translation>Liste filtern</translation>
  </message>
  <message>
   <source>Filter messages</source>
   <translation>Meldungen filtern</translation>
  </message>
  <message>
   <source>Filter nodes</source>
   <translation>Knoten filtern</translation>
  </message>
  <message>
   <source>Filter records</source>
   <translation>Datensätze filtern</translation>
  </message>
  <message>
   <source>Filters: json, join(", "), trim, lower, upper.</source>
   <translation>Filter: json, join(", "), trim, lower, upper.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find a node</source>
   <translation>Einen Knoten finden</translation>
  </message>
  <message>
   <source>Find in all flows…</source>
   <translation>In allen Flows suchen…</translation>
  </message>
  <message>
   <source>Find in flow…</source>
   <translation>Im Flow suchen…</translation>
  </message>
  <message>
   <source>Find uses</source>
   <translation>Verwendungen suchen</translation>
  </message>
  <message>
   <source>Finds by meaning</source>
   <translation>Findet nach Bedeutung</translation>
  </message>
  <message>
   <source>Finds ids of things in the knowledge graph that a name may mean.</source>
   <translation>Findet IDs von Dingen im Wissensgraphen, die ein Name meinen kann.</translation>
  </message>
  <message>
   <source>Finds notes and archived conversation by text, tags, time and place.</source>
   <translation>Findet Notizen und archiviertes Gespräch nach Text, Stichwörtern, Zeit und Ort.</translation>
  </message>
  <message>
   <source>First number.</source>
   <translation>Erste Zahl.</translation>
  </message>
  <message>
   <source>First page, from 1.</source>
   <translation>Erste Seite, ab 1.</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>Alles einpassen</translation>
  </message>
  <message>
   <source>Fit running nodes</source>
   <translation>Laufende Knoten einpassen</translation>
  </message>
  <message>
   <source>Fit selection</source>
   <translation>Auswahl einpassen</translation>
  </message>
  <message>
   <source>Fix {count} problems</source>
   <translation>{count} Probleme beheben</translation>
  </message>
  <message>
   <source>Fixed true or false.</source>
   <translation>Fest wahr oder falsch.</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flow</translation>
  </message>
  <message>
   <source>Flow bundles (*.flow)</source>
   <translation>Flow-Bündel (*.flow)</translation>
  </message>
  <message>
   <source>Flow of “{title}”</source>
   <translation>Flow von „{title}“</translation>
  </message>
  <message>
   <source>Flow “{flow}” · {node}</source>
   <translation>Flow „{flow}“ · {node}</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>Flows</translation>
  </message>
  <message>
   <source>Flows (*.json)</source>
   <translation>Flows (*.json)</translation>
  </message>
  <message>
   <source>Flows folder</source>
   <translation>Flow-Ordner</translation>
  </message>
  <message>
   <source>Flows in the bundle</source>
   <translation>Flows im Bündel</translation>
  </message>
  <message>
   <source>Flows that can be started</source>
   <translation>Startbare Flows</translation>
  </message>
  <message>
   <source>Flows within flows</source>
   <translation>Flows in Flows</translation>
  </message>
  <message>
   <source>Flows, bundles, pictures with a flow (*.json *.flow *.png)</source>
   <translation>Flows, Bündel, Bilder mit einem Flow (*.json *.flow *.png)</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Zähle</translation>
  </message>
  <message>
   <source>For agents of older files that have no prompt.</source>
   <translation>Für Agenten aus älteren Dateien, die keinen Prompt haben.</translation>
  </message>
  <message>
   <source>For budgets and costs. What stands here counts more than the list prices of well-known servers.</source>
   <translation>Für Budgets und Kosten. Was hier steht, geht den Listenpreisen bekannter Server vor.</translation>
  </message>
  <message>
   <source>For cron fields, such as Europe/Paris; empty: UTC.</source>
   <translation>Für Cron-Felder, etwa Europe/Paris; leer: UTC.</translation>
  </message>
  <message>
   <source>For example {pattern}</source>
   <translation>Zum Beispiel {pattern}</translation>
  </message>
  <message>
   <source>For objects: the key to compare.</source>
   <translation>Für Objekte: der Schlüssel, der verglichen wird.</translation>
  </message>
  <message>
   <source>ForEach</source>
   <translation>Für jedes</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Verzweigen</translation>
  </message>
  <message>
   <source>Fork a run of “{name}”</source>
   <translation>Einen Lauf von „{name}“ verzweigen</translation>
  </message>
  <message>
   <source>Fork the run from here…</source>
   <translation>Lauf ab hier verzweigen…</translation>
  </message>
  <message>
   <source>Forking the run…</source>
   <translation>Lauf wird verzweigt…</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formatieren</translation>
  </message>
  <message>
   <source>Format Tool Results</source>
   <translation>Werkzeugergebnisse formatieren</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Wird selbst gefunden</translation>
  </message>
  <message>
   <source>Fra&amp;me</source>
   <translation>&amp;Rahmen</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Rahmen</translation>
  </message>
  <message>
   <source>Frame at {x:.0f}, {y:.0f}</source>
   <translation>Rahmen bei {x:.0f}, {y:.0f}</translation>
  </message>
  <message>
   <source>Frame of {width:.0f} by {height:.0f}</source>
   <translation>Rahmen von {width:.0f} mal {height:.0f}</translation>
  </message>
  <message>
   <source>Frame selection</source>
   <translation>Auswahl einrahmen</translation>
  </message>
  <message>
   <source>Frame “{words}”</source>
   <translation>Rahmen „{words}“</translation>
  </message>
  <message>
   <source>Frames a second.</source>
   <translation>Bilder je Sekunde.</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>Freier Text</translation>
  </message>
  <message>
   <source>From &amp;step</source>
   <translation>Ab &amp;Schritt</translation>
  </message>
  <message>
   <source>From {first} control goes round in a circle that nothing leaves.</source>
   <translation>Ab {first} geht die Kontrolle im Kreis, aus dem nichts herausführt.</translation>
  </message>
  <message>
   <source>From “{flow}”</source>
   <translation>Aus „{flow}“</translation>
  </message>
  <message>
   <source>From “{title}”</source>
   <translation>Ab „{title}“</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Function</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <source>Function name</source>
   <translation>Funktionsname</translation>
  </message>
  <message>
   <source>Functions</source>
   <translation>Funktionen</translation>
  </message>
  <message>
   <source>Further keys.</source>
   <translation>Weitere Schlüssel.</translation>
  </message>
  <message>
   <source>Further keys; named ones win.</source>
   <translation>Weitere Schlüssel; benannte gewinnen.</translation>
  </message>
  <message>
   <source>Further settings of the provider, as they are.</source>
   <translation>Weitere Einstellungen des Anbieters, wie sie sind.</translation>
  </message>
  <message>
   <source>Further values, by name.</source>
   <translation>Weitere Werte nach Namen.</translation>
  </message>
  <message>
   <source>Generate Image</source>
   <translation>Bild erzeugen</translation>
  </message>
  <message>
   <source>Generate Music</source>
   <translation>Musik erzeugen</translation>
  </message>
  <message>
   <source>Generate Video</source>
   <translation>Video erzeugen</translation>
  </message>
  <message>
   <source>Generate Voice</source>
   <translation>Sprache erzeugen</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Get Context</source>
   <translation>Gespräch lesen</translation>
  </message>
  <message>
   <source>Get Element</source>
   <translation>Element lesen</translation>
  </message>
  <message>
   <source>Get Property</source>
   <translation>Eigenschaft lesen</translation>
  </message>
  <message>
   <source>Get Random Element</source>
   <translation>Zufälliges Element lesen</translation>
  </message>
  <message>
   <source>Get Variable</source>
   <translation>Variable lesen</translation>
  </message>
  <message>
   <source>Get Variables</source>
   <translation>Variablen lesen</translation>
  </message>
  <message>
   <source>Give event</source>
   <translation>Ereignis geben</translation>
  </message>
  <message>
   <source>Give it to “{text}”</source>
   <translation>„{text}“ geben</translation>
  </message>
  <message>
   <source>Gives</source>
   <translation>Gibt</translation>
  </message>
  <message>
   <source>Gives the value that belongs to the control wire a node was entered by; made by the compiler.</source>
   <translation>Gibt den Wert, der zu der Kontrollverbindung gehört, über die ein Knoten betreten wurde; vom Compiler erzeugt.</translation>
  </message>
  <message>
   <source>Gives this result</source>
   <translation>Gibt dieses Ergebnis</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Go back to a step, change what it gave, and go on from there as another run</source>
   <translation>Zu einem Schritt zurückgehen, sein Ergebnis ändern und von dort als neuer Lauf weitermachen</translation>
  </message>
  <message>
   <source>Go on with the flow as it is from the first step that is not as it was in the run</source>
   <translation>Mit dem Flow, wie er ist, ab dem ersten Schritt weitermachen, der nicht mehr ist wie im Lauf</translation>
  </message>
  <message>
   <source>Go on; the log and the foot of the window tell</source>
   <translation>Weitermachen; Protokoll und Fußzeile des Fensters melden es</translation>
  </message>
  <message>
   <source>Go to a bookmark</source>
   <translation>Zu einem Lesezeichen gehen</translation>
  </message>
  <message>
   <source>Go to its node</source>
   <translation>Zu seinem Knoten</translation>
  </message>
  <message>
   <source>Go to its node and record</source>
   <translation>Zu Knoten und Eintrag gehen</translation>
  </message>
  <message>
   <source>Go to next panel</source>
   <translation>Zum nächsten Bedienfeld</translation>
  </message>
  <message>
   <source>Go to other end</source>
   <translation>Zum anderen Ende gehen</translation>
  </message>
  <message>
   <source>Go to previous panel</source>
   <translation>Zum vorigen Bedienfeld</translation>
  </message>
  <message>
   <source>Go to this node</source>
   <translation>Zu diesem Knoten gehen</translation>
  </message>
  <message>
   <source>Go to “{label}”</source>
   <translation>Gehe zu „{label}“</translation>
  </message>
  <message>
   <source>Goes on by 'true' or 'false', as the condition says. Empty values count as false.</source>
   <translation>Geht bei „true“ oder „false“ weiter, wie die Bedingung sagt. Leere Werte gelten als falsch.</translation>
  </message>
  <message>
   <source>Goes on by the case whose text equals the value, else by 'default'.</source>
   <translation>Geht bei dem Fall weiter, dessen Text dem Wert gleicht, sonst bei „default“.</translation>
  </message>
  <message>
   <source>Going there…</source>
   <translation>Wird dorthin gegangen…</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Halt if this expression holds; empty: always.
vars are the run's variables, value the node's inputs, such as value['text'].</source>
   <translation>Halten, wenn dieser Ausdruck zutrifft; leer: immer.
vars sind die Variablen des Laufs, value die Eingänge des Knotens, etwa value['text'].</translation>
  </message>
  <message>
   <source>Halted at the breakpoint before “{node}”</source>
   <translation>Am Haltepunkt vor „{node}“ angehalten</translation>
  </message>
  <message>
   <source>Halted before “{node}”</source>
   <translation>Vor „{node}“ angehalten</translation>
  </message>
  <message>
   <source>Halted: the condition at “{node}” cannot be looked at: {error}</source>
   <translation>Angehalten: die Bedingung bei „{node}“ lässt sich nicht prüfen: {error}</translation>
  </message>
  <message>
   <source>Halted: “{node}” failed: {error}</source>
   <translation>Angehalten: „{node}“ ist fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <source>Has Tools</source>
   <translation>Hat Werkzeuge</translation>
  </message>
  <message>
   <source>Hash of the file.</source>
   <translation>Hash der Datei.</translation>
  </message>
  <message>
   <source>Heading of the first page.</source>
   <translation>Überschrift der ersten Seite.</translation>
  </message>
  <message>
   <source>Help (F1)</source>
   <translation>Hilfe (F1)</translation>
  </message>
  <message>
   <source>Help on nodes</source>
   <translation>Hilfe zu Knoten</translation>
  </message>
  <message>
   <source>Help on this node</source>
   <translation>Hilfe zu diesem Knoten</translation>
  </message>
  <message>
   <source>Help on this node (F1)</source>
   <translation>Hilfe zu diesem Knoten (F1)</translation>
  </message>
  <message>
   <source>Help on {title}</source>
   <translation>Hilfe zu {title}</translation>
  </message>
  <message>
   <source>Help: {title}</source>
   <translation>Hilfe: {title}</translation>
  </message>
  <message>
   <source>Hertz.</source>
   <translation>Hertz.</translation>
  </message>
  <message>
   <source>Hide all panels</source>
   <translation>Alle Bedienfelder ausblenden</translation>
  </message>
  <message>
   <source>Hide or show unused pins</source>
   <translation>Unbenutzte Pins aus- oder einblenden</translation>
  </message>
  <message>
   <source>Hide panel</source>
   <translation>Bereich ausblenden</translation>
  </message>
  <message>
   <source>Hide unused pins of {things}</source>
   <translation>Unbenutzte Pins ausblenden: {things}</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Pos1</translation>
  </message>
  <message>
   <source>Houdini: middle button pans, right button zooms</source>
   <translation>Houdini: mittlere Taste verschiebt, rechte Taste zoomt</translation>
  </message>
  <message>
   <source>How closely to follow the prompt.</source>
   <translation>Wie genau dem Prompt gefolgt wird.</translation>
  </message>
  <message>
   <source>How far it goes on by itself; Preferences, “Pause after steps” and “Budget”</source>
   <translation>Wie weit er von selbst geht; Einstellungen, „Anhalten nach Schritten“ und „Budget“</translation>
  </message>
  <message>
   <source>How far it reaches.</source>
   <translation>Wie weit es reicht.</translation>
  </message>
  <message>
   <source>How far the event reaches.</source>
   <translation>Wie weit das Ereignis reicht.</translation>
  </message>
  <message>
   <source>How far to go from the source, 0 to 1.</source>
   <translation>Wie weit es sich vom Ausgangsbild entfernt, 0 bis 1.</translation>
  </message>
  <message>
   <source>How hard to look.</source>
   <translation>Wie gründlich gesucht wird.</translation>
  </message>
  <message>
   <source>How it came about.</source>
   <translation>Wie es zustande kam.</translation>
  </message>
  <message>
   <source>How long it may think.</source>
   <translation>Wie lange es nachdenken darf.</translation>
  </message>
  <message>
   <source>How long it took and what it was allowed.</source>
   <translation>Wie lange er brauchte und was er durfte.</translation>
  </message>
  <message>
   <source>How long, in the unit set.</source>
   <translation>Wie lange, in der gewählten Einheit.</translation>
  </message>
  <message>
   <source>How many characters the text has.</source>
   <translation>Wie viele Zeichen der Text hat.</translation>
  </message>
  <message>
   <source>How many entries.</source>
   <translation>Wie viele Einträge.</translation>
  </message>
  <message>
   <source>How many heard it.</source>
   <translation>Wie viele es hörten.</translation>
  </message>
  <message>
   <source>How many items the list has; 0 for anything else.</source>
   <translation>Wie viele Elemente die Liste hat; 0 für alles andere.</translation>
  </message>
  <message>
   <source>How many to make.</source>
   <translation>Wie viele erzeugt werden.</translation>
  </message>
  <message>
   <source>How short.</source>
   <translation>Wie kurz.</translation>
  </message>
  <message>
   <source>How the model is to behave.</source>
   <translation>Wie sich das Modell verhalten soll.</translation>
  </message>
  <message>
   <source>How to say it.</source>
   <translation>Wie es gesagt wird.</translation>
  </message>
  <message>
   <source>How urgent it is.</source>
   <translation>Wie dringend es ist.</translation>
  </message>
  <message>
   <source>Id of the archived messages.</source>
   <translation>ID der archivierten Nachrichten.</translation>
  </message>
  <message>
   <source>Id of the flow of “{title}”, “{child}”</source>
   <translation>ID des Flows von „{title}“, „{child}“</translation>
  </message>
  <message>
   <source>Id of the flow: {id}</source>
   <translation>ID des Flows: {id}</translation>
  </message>
  <message>
   <source>Id of the note.</source>
   <translation>ID der Notiz.</translation>
  </message>
  <message>
   <source>Id of the span.</source>
   <translation>ID des Abschnitts.</translation>
  </message>
  <message>
   <source>Id of this flow, “{id}”</source>
   <translation>ID dieses Flows, „{id}“</translation>
  </message>
  <message>
   <source>Ids of spans.</source>
   <translation>IDs von Abschnitten.</translation>
  </message>
  <message>
   <source>If/Else</source>
   <translation>Wenn/Sonst</translation>
  </message>
  <message>
   <source>Image Artifact</source>
   <translation>Bildartefakt</translation>
  </message>
  <message>
   <source>Image To Image</source>
   <translation>Bild zu Bild</translation>
  </message>
  <message>
   <source>Image To Video</source>
   <translation>Bild zu Video</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Bildmodell</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import Server File</source>
   <translation>Serverdatei importieren</translation>
  </message>
  <message>
   <source>Import bundle</source>
   <translation>Bündel importieren</translation>
  </message>
  <message>
   <source>Import bundle…</source>
   <translation>Bündel importieren…</translation>
  </message>
  <message>
   <source>Import into</source>
   <translation>Importieren nach</translation>
  </message>
  <message>
   <source>Import shortcuts</source>
   <translation>Tastenkürzel importieren</translation>
  </message>
  <message>
   <source>Import theme</source>
   <translation>Design importieren</translation>
  </message>
  <message>
   <source>Import “{name}”</source>
   <translation>„{name}“ importieren</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <source>Imported “{name}” into {folder}</source>
   <translation>„{name}“ nach {folder} importiert</translation>
  </message>
  <message>
   <source>Importing “{name}”…</source>
   <translation>„{name}“ wird importiert…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>In Kraft</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>In der Datei</translation>
  </message>
  <message>
   <source>In this list</source>
   <translation>In dieser Liste</translation>
  </message>
  <message>
   <source>In this text</source>
   <translation>In diesem Text</translation>
  </message>
  <message>
   <source>Info</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Info: beginnings and ends, requests to servers</source>
   <translation>Info: Anfang und Ende, Anfragen an Server</translation>
  </message>
  <message>
   <source>Inline subflow</source>
   <translation>Subflow einsetzen</translation>
  </message>
  <message>
   <source>Inline “{title}”</source>
   <translation>„{title}“ einsetzen</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingang</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Eingänge</translation>
  </message>
  <message>
   <source>Inputs as JSON</source>
   <translation>Eingaben als JSON</translation>
  </message>
  <message>
   <source>Inputs of this node</source>
   <translation>Eingänge dieses Knotens</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Einfg</translation>
  </message>
  <message>
   <source>Insert example of “{name}”</source>
   <translation>Beispiel von „{name}“ einfügen</translation>
  </message>
  <message>
   <source>Insert node into wire</source>
   <translation>Knoten in Verbindung einfügen</translation>
  </message>
  <message>
   <source>Insert {title} into the wire</source>
   <translation>{title} in die Verbindung einfügen</translation>
  </message>
  <message>
   <source>Insert {title} into wire</source>
   <translation>{title} in Verbindung einfügen</translation>
  </message>
  <message>
   <source>Inserted into “{title}”; Undo takes it out</source>
   <translation>In „{title}“ eingefügt; Rückgängig nimmt es heraus</translation>
  </message>
  <message>
   <source>Inserts the node into the wire</source>
   <translation>Fügt den Knoten in die Verbindung ein</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspektor</translation>
  </message>
  <message>
   <source>Interface and callers…</source>
   <translation>Schnittstelle und Aufrufer…</translation>
  </message>
  <message>
   <source>Interfaces</source>
   <translation>Schnittstellen</translation>
  </message>
  <message>
   <source>Is Empty</source>
   <translation>Ist leer</translation>
  </message>
  <message>
   <source>Is done again</source>
   <translation>Geschieht noch einmal</translation>
  </message>
  <message>
   <source>It answers, and offers 1 model</source>
   <translation>Er antwortet und bietet 1 Modell an</translation>
  </message>
  <message>
   <source>It answers, and offers {count} models</source>
   <translation>Er antwortet und bietet {count} Modelle an</translation>
  </message>
  <message>
   <source>It begins with the first step.</source>
   <translation>Er beginnt mit dem ersten Schritt.</translation>
  </message>
  <message>
   <source>It counts for this run and all flows it calls. Waiting for people or for a time does not count.</source>
   <translation>Es gilt für diesen Lauf und alle Flows, die er aufruft. Warten auf Menschen oder einen Zeitpunkt zählt nicht.</translation>
  </message>
  <message>
   <source>It needs {need}, which this program does not have; the node keeps all its data.</source>
   <translation>Er braucht {need}, was dieses Programm nicht hat; der Knoten behält alle seine Daten.</translation>
  </message>
  <message>
   <source>It runs with everything you may do on this computer: read and write files, use the network. Load only what you have read, or know where it comes from.</source>
   <translation>Er läuft mit allem, was Sie auf diesem Computer dürfen: Dateien lesen und schreiben, das Netz verwenden. Laden Sie nur, was Sie gelesen haben oder dessen Herkunft Sie kennen.</translation>
  </message>
  <message>
   <source>Its control output.</source>
   <translation>Sein Kontrollausgang.</translation>
  </message>
  <message>
   <source>Its name.</source>
   <translation>Ihr Name.</translation>
  </message>
  <message>
   <source>Its parts as text.</source>
   <translation>Seine Teile als Text.</translation>
  </message>
  <message>
   <source>Its price can be set beside the model in Preferences. If you go on, such calls are made and counted, but nobody knows what they cost.</source>
   <translation>Sein Preis kann in den Einstellungen beim Modell stehen. Wenn Sie weitermachen, wird so aufgerufen und gezählt, aber niemand weiß, was es kostet.</translation>
  </message>
  <message>
   <source>Its trace and results go too.</source>
   <translation>Auch Ablauf und Ergebnisse verschwinden.</translation>
  </message>
  <message>
   <source>Its value now.</source>
   <translation>Ihr Wert jetzt.</translation>
  </message>
  <message>
   <source>Its value now; nothing if it was never set.</source>
   <translation>Ihr Wert jetzt; nichts, wenn sie nie gesetzt wurde.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON Schema</source>
   <translation>JSON-Schema</translation>
  </message>
  <message>
   <source>JSON value, text or base64.</source>
   <translation>JSON-Wert, Text oder base64.</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Joins “{pin_id}”</source>
   <translation>Verbindet mit „{pin_id}“</translation>
  </message>
  <message>
   <source>Joins “{pin_id}” and replaces the wire that is there</source>
   <translation>Verbindet mit „{pin_id}“ und ersetzt die vorhandene Verbindung</translation>
  </message>
  <message>
   <source>KG Assert</source>
   <translation>In Wissensgraph schreiben</translation>
  </message>
  <message>
   <source>KG Query</source>
   <translation>Wissensgraph befragen</translation>
  </message>
  <message>
   <source>KG Resolve Entity</source>
   <translation>Ding im Wissensgraphen finden</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Weiter bearbeiten</translation>
  </message>
  <message>
   <source>Keep finished runs</source>
   <translation>Beendete Läufe behalten</translation>
  </message>
  <message>
   <source>Keep one of its wires.</source>
   <translation>Behalten Sie eine seiner Verbindungen.</translation>
  </message>
  <message>
   <source>Keep one of the wires</source>
   <translation>Eine der Verbindungen behalten</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Behalten Sie eine davon.</translation>
  </message>
  <message>
   <source>Keep one of these wires.</source>
   <translation>Behalten Sie eine dieser Verbindungen.</translation>
  </message>
  <message>
   <source>Keep one trigger, or make this one the entry.</source>
   <translation>Behalten Sie einen Auslöser oder machen Sie diesen zum Einstieg.</translation>
  </message>
  <message>
   <source>Keep the branches apart, or switch off that they run at the same time.</source>
   <translation>Halten Sie die Zweige getrennt oder schalten Sie aus, dass sie zugleich laufen.</translation>
  </message>
  <message>
   <source>Keep the labels it has.</source>
   <translation>Vorhandene Stichwörter behalten.</translation>
  </message>
  <message>
   <source>Keep the wire from {source}</source>
   <translation>Die Verbindung von {source} behalten</translation>
  </message>
  <message>
   <source>Keeps a note with tags, found again by Recall. The note id is the span id.</source>
   <translation>Behält eine Notiz mit Stichwörtern, die „Erinnern“ wiederfindet. Die Notiz-ID ist die Abschnitts-ID.</translation>
  </message>
  <message>
   <source>Keeps its result</source>
   <translation>Behält sein Ergebnis</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys are kept in the system's keyring, never in a file.</source>
   <translation>Schlüssel liegen im Schlüsselbund des Systems, nie in einer Datei.</translation>
  </message>
  <message>
   <source>Keys for what is in front</source>
   <translation>Tasten für das, was vorn ist</translation>
  </message>
  <message>
   <source>Keys of the selected action</source>
   <translation>Tasten der gewählten Aktion</translation>
  </message>
  <message>
   <source>Knot {number} of {count}</source>
   <translation>Knick {number} von {count}</translation>
  </message>
  <message>
   <source>LLM Call</source>
   <translation>LLM-Aufruf</translation>
  </message>
  <message>
   <source>LLM Call has nothing to ask. Write a prompt or connect messages.</source>
   <translation>Der LLM-Aufruf hat nichts zu fragen. Schreiben Sie einen Prompt oder verbinden Sie messages.</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Labels that must fit.</source>
   <translation>Stichwörter, die passen müssen.</translation>
  </message>
  <message>
   <source>Labels: name to text.</source>
   <translation>Stichwörter: Name zu Text.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language and region.</source>
   <translation>Sprache und Region.</translation>
  </message>
  <message>
   <source>Last page; empty: the end.</source>
   <translation>Letzte Seite; leer: das Ende.</translation>
  </message>
  <message>
   <source>Last run</source>
   <translation>Letzter Lauf</translation>
  </message>
  <message>
   <source>Lay out</source>
   <translation>Anordnen</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <source>Layout to author</source>
   <translation>Layout zum Bauen</translation>
  </message>
  <message>
   <source>Layout to debug</source>
   <translation>Layout zur Fehlersuche</translation>
  </message>
  <message>
   <source>Layout to present</source>
   <translation>Layout zum Vorführen</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>Layouts</translation>
  </message>
  <message>
   <source>Lead out of the loop by its “done” output.</source>
   <translation>Führen Sie durch den Ausgang „done“ aus der Schleife.</translation>
  </message>
  <message>
   <source>Least level</source>
   <translation>Mindeststufe</translation>
  </message>
  <message>
   <source>Least likeness of words, 0 to 1.</source>
   <translation>Geringste Ähnlichkeit der Wörter, 0 bis 1.</translation>
  </message>
  <message>
   <source>Least likeness, 0 to 1.</source>
   <translation>Geringste Ähnlichkeit, 0 bis 1.</translation>
  </message>
  <message>
   <source>Leave the field</source>
   <translation>Feld verlassen</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Lenses</source>
   <translation>Linsen</translation>
  </message>
  <message>
   <source>Let every run halt before the selected nodes, or no longer</source>
   <translation>Jeden Lauf vor den ausgewählten Knoten halten lassen oder nicht mehr</translation>
  </message>
  <message>
   <source>Let go to add a node that fits</source>
   <translation>Loslassen, um einen passenden Knoten hinzuzufügen</translation>
  </message>
  <message>
   <source>Let go to unplug the wire</source>
   <translation>Loslassen, um die Verbindung abzuziehen</translation>
  </message>
  <message>
   <source>Let runs halt at a node that fails, before its failure counts</source>
   <translation>Läufe an einem Knoten halten lassen, der fehlschlägt, bevor der Fehler zählt</translation>
  </message>
  <message>
   <source>Let runs halt before the selected node if an expression holds</source>
   <translation>Läufe vor dem ausgewählten Knoten halten lassen, wenn ein Ausdruck zutrifft</translation>
  </message>
  <message>
   <source>Let the Python of this flow run outside the sandbox, in a process of its own</source>
   <translation>Das Python dieses Flows außerhalb der Sandbox laufen lassen, in einem eigenen Prozess</translation>
  </message>
  <message>
   <source>Let the run go on and halt after the subflow it is in</source>
   <translation>Den Lauf weitergehen und nach dem Subflow halten lassen, in dem er ist</translation>
  </message>
  <message>
   <source>Let the run go on and halt before the selected node</source>
   <translation>Den Lauf weitergehen und vor dem ausgewählten Knoten halten lassen</translation>
  </message>
  <message>
   <source>Let the run take the next step and halt; start it before its first step</source>
   <translation>Den Lauf den nächsten Schritt tun und halten lassen; sonst einen vor seinem ersten Schritt beginnen</translation>
  </message>
  <message>
   <source>Let the run take the next step, and halt inside if it is a subflow</source>
   <translation>Den Lauf den nächsten Schritt tun und darin halten lassen, wenn er ein Subflow ist</translation>
  </message>
  <message>
   <source>Lets the run pass a limited number of times by 'again', then once by 'limit_reached'.</source>
   <translation>Lässt den Lauf begrenzt oft bei „again“ durch, dann einmal bei „limit_reached“.</translation>
  </message>
  <message>
   <source>Letters on pins</source>
   <translation>Buchstaben an Pins</translation>
  </message>
  <message>
   <source>Letters on pins: tell types without colours</source>
   <translation>Buchstaben an Pins: Typen ohne Farben erkennen</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Level and secrets…</source>
   <translation>Stufe und Geheimnisse…</translation>
  </message>
  <message>
   <source>Levels when recursive; 0: all.</source>
   <translation>Ebenen, wenn auch Ordner darunter; 0: alle.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like the desktop</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Line for {things}</source>
   <translation>Als Linie: {things}</translation>
  </message>
  <message>
   <source>Line {lineno}: {sentence}</source>
   <translation>Zeile {lineno}: {sentence}</translation>
  </message>
  <message>
   <source>Line {line}: {reason}</source>
   <translation>Zeile {line}: {reason}</translation>
  </message>
  <message>
   <source>Lines added and removed.</source>
   <translation>Hinzugefügte und entfernte Zeilen.</translation>
  </message>
  <message>
   <source>Link note</source>
   <translation>Notiz verknüpfen</translation>
  </message>
  <message>
   <source>Link note to selected nodes</source>
   <translation>Notiz mit gewählten Knoten verknüpfen</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>List Folder Files</source>
   <translation>Dateien auflisten</translation>
  </message>
  <message>
   <source>List folders too.</source>
   <translation>Auch Ordner auflisten.</translation>
  </message>
  <message>
   <source>List the problems of this flow</source>
   <translation>Probleme dieses Flows auflisten</translation>
  </message>
  <message>
   <source>Listen Voice</source>
   <translation>Stimme hören</translation>
  </message>
  <message>
   <source>Lists the files of a workspace folder, filtered by kind and extension.</source>
   <translation>Listet die Dateien eines Ordners im Arbeitsordner, nach Art und Endung gefiltert.</translation>
  </message>
  <message>
   <source>Literals</source>
   <translation>Konstanten</translation>
  </message>
  <message>
   <source>Loaded the pack “{name}” again</source>
   <translation>Paket „{name}“ neu geladen</translation>
  </message>
  <message>
   <source>Loads an artifact: JSON and text up to 256 KiB, other content up to 128 KiB as base64.</source>
   <translation>Lädt ein Artefakt: JSON und Text bis 256 KiB, anderen Inhalt bis 128 KiB als base64.</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <source>Lock flow</source>
   <translation>Flow sperren</translation>
  </message>
  <message>
   <source>Lock frame</source>
   <translation>Rahmen sperren</translation>
  </message>
  <message>
   <source>Lock or unlock</source>
   <translation>Sperren oder entsperren</translation>
  </message>
  <message>
   <source>Lock or unlock flow</source>
   <translation>Flow sperren oder entsperren</translation>
  </message>
  <message>
   <source>Lock or unlock frame</source>
   <translation>Rahmen sperren oder entsperren</translation>
  </message>
  <message>
   <source>Lock {things}</source>
   <translation>{things} sperren</translation>
  </message>
  <message>
   <source>Locked nodes stay; K unlocks them, a frame's menu what is on it</source>
   <translation>Gesperrte Knoten bleiben; K entsperrt sie, das Menü eines Rahmens, was auf ihm liegt</translation>
  </message>
  <message>
   <source>Locked to its place; K unlocks it</source>
   <translation>An seinem Platz gesperrt; K entsperrt ihn</translation>
  </message>
  <message>
   <source>Locked to its place; the frame's menu unlocks it</source>
   <translation>An seinem Platz gesperrt; das Menü des Rahmens entsperrt ihn</translation>
  </message>
  <message>
   <source>Locked to its place; the menu unlocks it</source>
   <translation>An seinen Platz gesperrt; das Menü entsperrt es</translation>
  </message>
  <message>
   <source>Locked; the frame's menu unlocks it</source>
   <translation>Gesperrt; das Menü des Rahmens entsperrt ihn</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log level</source>
   <translation>Stufe des Protokolls</translation>
  </message>
  <message>
   <source>Logging</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Longest text; empty: one million characters.</source>
   <translation>Längster Text; leer: eine Million Zeichen.</translation>
  </message>
  <message>
   <source>Look at values with expressions wherever the run stands, or stood</source>
   <translation>Werte mit Ausdrücken ansehen, wo immer der Lauf steht oder stand</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Loop Limit</source>
   <translation>Schleifengrenze</translation>
  </message>
  <message>
   <source>Loop over a list</source>
   <translation>Schleife über eine Liste</translation>
  </message>
  <message>
   <source>Lowercase</source>
   <translation>Kleinbuchstaben</translation>
  </message>
  <message>
   <source>MIME type; empty: by the file's name.</source>
   <translation>MIME-Typ; leer: nach dem Dateinamen.</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Make Array</source>
   <translation>Liste bilden</translation>
  </message>
  <message>
   <source>Make Context</source>
   <translation>Kontext bilden</translation>
  </message>
  <message>
   <source>Make Meta</source>
   <translation>Meta bilden</translation>
  </message>
  <message>
   <source>Make Scratchpad</source>
   <translation>Notizblatt bilden</translation>
  </message>
  <message>
   <source>Make higher</source>
   <translation>Höher machen</translation>
  </message>
  <message>
   <source>Make lower</source>
   <translation>Niedriger machen</translation>
  </message>
  <message>
   <source>Make narrower</source>
   <translation>Schmaler machen</translation>
  </message>
  <message>
   <source>Make room</source>
   <translation>Platz machen</translation>
  </message>
  <message>
   <source>Make wider</source>
   <translation>Breiter machen</translation>
  </message>
  <message>
   <source>Make {id} of {source} {type}</source>
   <translation>{id} von {source} zu {type} machen</translation>
  </message>
  <message>
   <source>Make {id} of {target} {type}</source>
   <translation>{id} von {target} zu {type} machen</translation>
  </message>
  <message>
   <source>Make {pin_id} {pin_type}</source>
   <translation>{pin_id} zu {pin_type} machen</translation>
  </message>
  <message>
   <source>Makes a piece of music from a description.</source>
   <translation>Erzeugt ein Musikstück aus einer Beschreibung.</translation>
  </message>
  <message>
   <source>Makes a video from a description.</source>
   <translation>Erzeugt ein Video aus einer Beschreibung.</translation>
  </message>
  <message>
   <source>Makes a video from a description; the same as Generate Video.</source>
   <translation>Erzeugt ein Video aus einer Beschreibung; dasselbe wie „Video erzeugen“.</translation>
  </message>
  <message>
   <source>Makes an artifact of “{name}”</source>
   <translation>Macht ein Artefakt aus „{name}“</translation>
  </message>
  <message>
   <source>Makes an image from a description and a source image; the same as Edit Image.</source>
   <translation>Erzeugt ein Bild aus einer Beschreibung und einem Ausgangsbild; dasselbe wie „Bild bearbeiten“.</translation>
  </message>
  <message>
   <source>Makes an image from a description.</source>
   <translation>Erzeugt ein Bild aus einer Beschreibung.</translation>
  </message>
  <message>
   <source>Makes an image larger and cleaner.</source>
   <translation>Macht ein Bild größer und sauberer.</translation>
  </message>
  <message>
   <source>Makes music</source>
   <translation>Erzeugt Musik</translation>
  </message>
  <message>
   <source>Makes pictures</source>
   <translation>Erzeugt Bilder</translation>
  </message>
  <message>
   <source>Makes room: moves everything below the line by {px:.0f} px</source>
   <translation>Macht Platz: verschiebt alles unter der Linie um {px:.0f} px</translation>
  </message>
  <message>
   <source>Makes room: moves everything right of the line by {px:.0f} px</source>
   <translation>Macht Platz: verschiebt alles rechts der Linie um {px:.0f} px</translation>
  </message>
  <message>
   <source>Makes videos</source>
   <translation>Erzeugt Videos</translation>
  </message>
  <message>
   <source>Map Array</source>
   <translation>Liste abbilden</translation>
  </message>
  <message>
   <source>Mark this version</source>
   <translation>Diese Version markieren</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>Diese Version markieren…</translation>
  </message>
  <message>
   <source>Markdown page (*.md)</source>
   <translation>Markdown-Seite (*.md)</translation>
  </message>
  <message>
   <source>Markdown text.</source>
   <translation>Markdown-Text.</translation>
  </message>
  <message>
   <source>Math</source>
   <translation>Mathematik</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medien</translation>
  </message>
  <message>
   <source>MemAct Compose</source>
   <translation>Aktives Gedächtnis bilden</translation>
  </message>
  <message>
   <source>Memorize</source>
   <translation>Merken</translation>
  </message>
  <message>
   <source>Memorize has no text to keep. Write one into its content pin.</source>
   <translation>„Merken“ hat keinen Text. Schreiben Sie einen in den Pin content.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <source>MemoryError: it needs more than {most} MB</source>
   <translation>MemoryError: es braucht mehr als {most} MB</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Merge Objects</source>
   <translation>Objekte zusammenführen</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <source>Messages and questions of a run appear here.</source>
   <translation>Nachrichten und Fragen eines Laufs erscheinen hier.</translation>
  </message>
  <message>
   <source>Messages put in.</source>
   <translation>Eingefügte Nachrichten.</translation>
  </message>
  <message>
   <source>Messages that were there already.</source>
   <translation>Nachrichten, die schon da waren.</translation>
  </message>
  <message>
   <source>Middle button, right button or Space with drag; two fingers</source>
   <translation>Mittlere Taste, rechte Taste oder Leertaste mit Ziehen; zwei Finger</translation>
  </message>
  <message>
   <source>Minutes ahead of UTC.</source>
   <translation>Minuten vor UTC.</translation>
  </message>
  <message>
   <source>Missing or empty: all.</source>
   <translation>Fehlt es oder ist es leer: alle.</translation>
  </message>
  <message>
   <source>Missing: 0.</source>
   <translation>Fehlt es: 0.</translation>
  </message>
  <message>
   <source>Missing: 1.</source>
   <translation>Fehlt es: 1.</translation>
  </message>
  <message>
   <source>Missing: 100.</source>
   <translation>Fehlt es: 100.</translation>
  </message>
  <message>
   <source>Missing: ==.</source>
   <translation>Fehlt es: ==.</translation>
  </message>
  <message>
   <source>Missing: Speak now.</source>
   <translation>Fehlt es: Speak now.</translation>
  </message>
  <message>
   <source>Missing: a comma; \n is a new line.</source>
   <translation>Fehlt es: ein Komma; \n ist eine neue Zeile.</translation>
  </message>
  <message>
   <source>Missing: abstractcode.agent.v1.meta.</source>
   <translation>Fehlt es: abstractcode.agent.v1.meta.</translation>
  </message>
  <message>
   <source>Missing: to the end.</source>
   <translation>Fehlt es: bis zum Ende.</translation>
  </message>
  <message>
   <source>Missing: voice_input.</source>
   <translation>Fehlt es: voice_input.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model Catalog</source>
   <translation>Modellkatalog</translation>
  </message>
  <message>
   <source>Model Residency</source>
   <translation>Modelle im Speicher</translation>
  </message>
  <message>
   <source>Model calls</source>
   <translation>Modellaufrufe</translation>
  </message>
  <message>
   <source>Model whose tokens are counted.</source>
   <translation>Modell, dessen Tokens gezählt werden.</translation>
  </message>
  <message>
   <source>Model, agent, tools</source>
   <translation>Modell, Agent, Werkzeuge</translation>
  </message>
  <message>
   <source>Model, dollars for a million tokens read, written: gpt-x 0.15 0.60; * is any other</source>
   <translation>Modell, Dollar für eine Million gelesener, geschriebener Token: gpt-x 0.15 0.60; * ist jedes andere</translation>
  </message>
  <message>
   <source>Model, rounds, tools.</source>
   <translation>Modell, Runden, Werkzeuge.</translation>
  </message>
  <message>
   <source>Model, tokens, time.</source>
   <translation>Modell, Tokens, Zeit.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models Catalog</source>
   <translation>Modellkatalog eines Anbieters</translation>
  </message>
  <message>
   <source>Models and tools are asked only what is new, people again. This run stays as it was.</source>
   <translation>Modelle und Werkzeuge werden nur nach Neuem gefragt, Personen erneut. Dieser Lauf bleibt, wie er war.</translation>
  </message>
  <message>
   <source>Models and tools are called again: what they send, write and cost happens once more.</source>
   <translation>Modelle und Werkzeuge werden erneut aufgerufen: Was sie senden, schreiben und kosten, fällt noch einmal an.</translation>
  </message>
  <message>
   <source>Models and tools: recorded results; people are asked again</source>
   <translation>Modelle und Werkzeuge: aufgezeichnete Ergebnisse; Personen werden erneut gefragt</translation>
  </message>
  <message>
   <source>Models echo their prompt from now on</source>
   <translation>Modelle geben ab jetzt ihren Prompt zurück</translation>
  </message>
  <message>
   <source>Modulo</source>
   <translation>Modulo</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More in {category}</source>
   <translation>Mehr in {category}</translation>
  </message>
  <message>
   <source>More inputs</source>
   <translation>Weitere Eingänge</translation>
  </message>
  <message>
   <source>More settings</source>
   <translation>Weitere Optionen</translation>
  </message>
  <message>
   <source>Most rounds</source>
   <translation>Höchstzahl der Runden</translation>
  </message>
  <message>
   <source>Most rounds of thinking and tools.</source>
   <translation>Höchstens so viele Runden aus Denken und Werkzeugen.</translation>
  </message>
  <message>
   <source>Most tokens to send.</source>
   <translation>Höchstens so viele Tokens werden gesendet.</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <source>Move a frame without its nodes</source>
   <translation>Rahmen ohne seine Knoten verschieben</translation>
  </message>
  <message>
   <source>Move by one pixel</source>
   <translation>Um einen Pixel verschieben</translation>
  </message>
  <message>
   <source>Move frame</source>
   <translation>Rahmen verschieben</translation>
  </message>
  <message>
   <source>Move freely</source>
   <translation>Frei verschieben</translation>
  </message>
  <message>
   <source>Move knot</source>
   <translation>Knick verschieben</translation>
  </message>
  <message>
   <source>Move tab to a window of its own</source>
   <translation>Tab in ein eigenes Fenster verschieben</translation>
  </message>
  <message>
   <source>Move tab to the other side</source>
   <translation>Tab auf die andere Seite verschieben</translation>
  </message>
  <message>
   <source>Move the selection</source>
   <translation>Auswahl verschieben</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Nach unten setzen</translation>
  </message>
  <message>
   <source>Move to the left</source>
   <translation>Nach links setzen</translation>
  </message>
  <message>
   <source>Move to the right</source>
   <translation>Nach rechts setzen</translation>
  </message>
  <message>
   <source>Move {count} wires</source>
   <translation>{count} Verbindungen verschieben</translation>
  </message>
  <message>
   <source>Move {pin_id}</source>
   <translation>{pin_id} verschieben</translation>
  </message>
  <message>
   <source>Move {things}</source>
   <translation>{things} verschieben</translation>
  </message>
  <message>
   <source>Moved flow</source>
   <translation>Flow verschoben</translation>
  </message>
  <message>
   <source>Moved node</source>
   <translation>Knoten verschoben</translation>
  </message>
  <message>
   <source>Moved wire</source>
   <translation>Verbindung verschoben</translation>
  </message>
  <message>
   <source>Moves the knot; Alt-click removes it</source>
   <translation>Verschiebt den Knick; Alt-Klick entfernt ihn</translation>
  </message>
  <message>
   <source>Moves the view</source>
   <translation>Verschiebt die Ansicht</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: free of the grid, Ctrl: a copy</source>
   <translation>Verschiebt {what}; Alt: frei vom Raster, Strg: eine Kopie</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: without its nodes</source>
   <translation>Verschiebt {what}; Alt: ohne seine Knoten</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Wird verschoben…</translation>
  </message>
  <message>
   <source>Multiply</source>
   <translation>Multiplizieren</translation>
  </message>
  <message>
   <source>Music Artifact</source>
   <translation>Musikartefakt</translation>
  </message>
  <message>
   <source>Music model</source>
   <translation>Musikmodell</translation>
  </message>
  <message>
   <source>Mute or unmute</source>
   <translation>Stummschalten oder aufheben</translation>
  </message>
  <message>
   <source>Mute or unmute wire</source>
   <translation>Verbindung stummschalten oder aufheben</translation>
  </message>
  <message>
   <source>Mute wire</source>
   <translation>Verbindung stummschalten</translation>
  </message>
  <message>
   <source>Mute wire {names}</source>
   <translation>Verbindung {names} stummschalten</translation>
  </message>
  <message>
   <source>Mute {things}</source>
   <translation>{things} stummschalten</translation>
  </message>
  <message>
   <source>Mute: detach it when running (Shift+M)</source>
   <translation>Stummschalten: beim Lauf abhängen (Umschalt+M)</translation>
  </message>
  <message>
   <source>My layout</source>
   <translation>Mein Layout</translation>
  </message>
  <message>
   <source>My shortcuts</source>
   <translation>Meine Tastenkürzel</translation>
  </message>
  <message>
   <source>My theme</source>
   <translation>Mein Design</translation>
  </message>
  <message>
   <source>NOT</source>
   <translation>NICHT</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name it “{tidy}”</source>
   <translation>„{tidy}“ nennen</translation>
  </message>
  <message>
   <source>Name of pin {id}</source>
   <translation>Name von Pin {id}</translation>
  </message>
  <message>
   <source>Name of the event.</source>
   <translation>Name des Ereignisses.</translation>
  </message>
  <message>
   <source>Name of the node</source>
   <translation>Name des Knotens</translation>
  </message>
  <message>
   <source>Name of the time zone.</source>
   <translation>Name der Zeitzone.</translation>
  </message>
  <message>
   <source>Name of the variable; `a.b` is a key of an object.</source>
   <translation>Name der Variable; `a.b` ist ein Schlüssel eines Objekts.</translation>
  </message>
  <message>
   <source>Name this version</source>
   <translation>Diese Version benennen</translation>
  </message>
  <message>
   <source>Name to value.</source>
   <translation>Name zu Wert.</translation>
  </message>
  <message>
   <source>Name what secrets begin with</source>
   <translation>Nennen Sie, womit Geheimnisse beginnen</translation>
  </message>
  <message>
   <source>Names of the tools.</source>
   <translation>Namen der Werkzeuge.</translation>
  </message>
  <message>
   <source>Needed.</source>
   <translation>Nötig.</translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>Nie fragen</translation>
  </message>
  <message>
   <source>New flow</source>
   <translation>Neuer Flow</translation>
  </message>
  <message>
   <source>New from template or example…</source>
   <translation>Neu aus Vorlage oder Beispiel…</translation>
  </message>
  <message>
   <source>New from “{title}”</source>
   <translation>Neu aus „{title}“</translation>
  </message>
  <message>
   <source>New pack</source>
   <translation>Neues Paket</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>Neues Profil</translation>
  </message>
  <message>
   <source>New profile…</source>
   <translation>Neues Profil…</translation>
  </message>
  <message>
   <source>New subflow</source>
   <translation>Neuer Subflow</translation>
  </message>
  <message>
   <source>New window on this flow</source>
   <translation>Neues Fenster für diesen Flow</translation>
  </message>
  <message>
   <source>New, delete, import, export</source>
   <translation>Neu, löschen, importieren, exportieren</translation>
  </message>
  <message>
   <source>Newest messages that stay; empty: 6.</source>
   <translation>Neueste Nachrichten, die bleiben; leer: 6.</translation>
  </message>
  <message>
   <source>Next difference</source>
   <translation>Nächster Unterschied</translation>
  </message>
  <message>
   <source>Next find or use</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Nächstes Problem</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Nächster Tab</translation>
  </message>
  <message>
   <source>Next, previous</source>
   <translation>Nächster, voriger</translation>
  </message>
  <message>
   <source>No caller changes: there is none in this folder, or all of them fit.</source>
   <translation>Kein Aufrufer ändert sich: In diesem Ordner gibt es keinen, oder alle passen.</translation>
  </message>
  <message>
   <source>No further run was started</source>
   <translation>Kein weiterer Lauf wurde begonnen</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Keine Tasten</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <source>No limits: it never pauses by itself</source>
   <translation>Keine Grenzen: er hält nie von selbst an</translation>
  </message>
  <message>
   <source>No model is set up: there is no default provider in Preferences.</source>
   <translation>Kein Modell ist eingerichtet: In den Einstellungen gibt es keinen Standardanbieter.</translation>
  </message>
  <message>
   <source>No model of “{name}” is named in Preferences.</source>
   <translation>Kein Modell von „{name}“ ist in den Einstellungen genannt.</translation>
  </message>
  <message>
   <source>No node of this flow is a step.</source>
   <translation>Kein Knoten dieses Flows ist ein Schritt.</translation>
  </message>
  <message>
   <source>No note is in sight; N adds one</source>
   <translation>Keine Notiz in Sicht; N fügt eine hinzu</translation>
  </message>
  <message>
   <source>No picture of “{title}” was written</source>
   <translation>Es wurde kein Bild von „{title}“ geschrieben</translation>
  </message>
  <message>
   <source>No pin of another node fits</source>
   <translation>Kein Pin eines anderen Knotens passt</translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>Keine Probleme</translation>
  </message>
  <message>
   <source>No provider in Preferences is called “{name}”.</source>
   <translation>Kein Anbieter in den Einstellungen heißt „{name}“.</translation>
  </message>
  <message>
   <source>No run yet</source>
   <translation>Noch kein Lauf</translation>
  </message>
  <message>
   <source>No runs yet. Press F5 to run the flow.</source>
   <translation>Noch keine Läufe. F5 führt den Flow aus.</translation>
  </message>
  <message>
   <source>No server of models yet: until there is one, models echo their prompt.

Add offers what may run on this machine, such as Ollama, and any other server that speaks OpenAI's form. “Ask the server” then tries it.</source>
   <translation>Noch kein Modellserver: Bis es einen gibt, geben Modelle ihren Prompt zurück.

„Hinzufügen“ bietet an, was auf diesem Computer laufen kann, etwa Ollama, und jeden anderen Server der OpenAI-Form. „Server fragen“ probiert ihn dann aus.</translation>
  </message>
  <message>
   <source>No tools are set up.</source>
   <translation>Keine Werkzeuge eingerichtet.</translation>
  </message>
  <message>
   <source>No {value} is configured for {kind}</source>
   <translation>Kein {value} ist für {kind} eingerichtet</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Nobody: models echo their prompt</source>
   <translation>Niemand: Modelle geben ihren Prompt zurück</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Node packs…</source>
   <translation>Knotenpakete…</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <source>Not after: ISO 8601.</source>
   <translation>Nicht nach: ISO 8601.</translation>
  </message>
  <message>
   <source>Not before: ISO 8601.</source>
   <translation>Nicht vor: ISO 8601.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Not saved to a file yet</source>
   <translation>Noch in keiner Datei gesichert</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Nicht gesetzt</translation>
  </message>
  <message>
   <source>Not snippets, left alone: {names} in {folder}</source>
   <translation>Keine Bausteine, unangetastet: {names} in {folder}</translation>
  </message>
  <message>
   <source>Not trusted yet</source>
   <translation>Noch nicht vertraut</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note “{words}”</source>
   <translation>Notiz „{words}“</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing here shows texts; the log is {path}</source>
   <translation>Hier zeigt nichts Texte an; das Protokoll ist {path}</translation>
  </message>
  <message>
   <source>Nothing is given here. Run again to start without it.</source>
   <translation>Hier ist nichts angegeben. Noch einmal ausführen, um ohne zu starten.</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>Nichts ausgewählt</translation>
  </message>
  <message>
   <source>Nothing that this run came by has changed</source>
   <translation>Nichts, wo dieser Lauf vorbeikam, hat sich geändert</translation>
  </message>
  <message>
   <source>Nothing to paste: {problem}; {remedy}</source>
   <translation>Nichts einzufügen: {problem}; {remedy}</translation>
  </message>
  <message>
   <source>Now, record {length:,}</source>
   <translation>Jetzt, Eintrag {length:,}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Number of the pass, from 0.</source>
   <translation>Nummer des Durchgangs, ab 0.</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>OR</source>
   <translation>ODER</translation>
  </message>
  <message>
   <source>Object, schema, memory</source>
   <translation>Objekt, Schema, Gedächtnis</translation>
  </message>
  <message>
   <source>Objects with path, name, type, size and kind.</source>
   <translation>Objekte mit path, name, type, size und kind.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Off: a run in which a code, file or format node failed completes and reports no success.</source>
   <translation>Aus: Ein Lauf, in dem ein Code-, Datei- oder Formatknoten scheiterte, endet und meldet keinen Erfolg.</translation>
  </message>
  <message>
   <source>Old task input of agents</source>
   <translation>Alter Aufgaben-Eingang von Agenten</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>On Agent Message</source>
   <translation>Bei Agentennachricht</translation>
  </message>
  <message>
   <source>On Event</source>
   <translation>Bei Ereignis</translation>
  </message>
  <message>
   <source>On Flow End</source>
   <translation>Bei Flow-Ende</translation>
  </message>
  <message>
   <source>On Flow Start</source>
   <translation>Bei Flow-Start</translation>
  </message>
  <message>
   <source>On Schedule</source>
   <translation>Nach Zeitplan</translation>
  </message>
  <message>
   <source>On User Request</source>
   <translation>Bei Benutzeranfrage</translation>
  </message>
  <message>
   <source>On a locked frame; the frame's menu unlocks it</source>
   <translation>Auf einem gesperrten Rahmen; das Menü des Rahmens entsperrt ihn</translation>
  </message>
  <message>
   <source>On the canvas</source>
   <translation>Auf der Arbeitsfläche</translation>
  </message>
  <message>
   <source>One fact for the knowledge graph.</source>
   <translation>Eine Tatsache für den Wissensgraphen.</translation>
  </message>
  <message>
   <source>One interrupted run goes on</source>
   <translation>Ein unterbrochener Lauf geht weiter</translation>
  </message>
  <message>
   <source>One list out of several, in the order of the pins; a single value counts as a list of itself.</source>
   <translation>Eine Liste aus mehreren, in der Reihenfolge der Pins; ein einzelner Wert gilt als Liste aus sich selbst.</translation>
  </message>
  <message>
   <source>One model a line</source>
   <translation>Ein Modell je Zeile</translation>
  </message>
  <message>
   <source>One moment: the last edit is not done yet</source>
   <translation>Einen Moment: die letzte Änderung ist noch nicht fertig</translation>
  </message>
  <message>
   <source>One more item.</source>
   <translation>Ein weiteres Element.</translation>
  </message>
  <message>
   <source>One of these runs was deleted</source>
   <translation>Einer dieser Läufe wurde gelöscht</translation>
  </message>
  <message>
   <source>One of {choices}.</source>
   <translation>Eines von {choices}.</translation>
  </message>
  <message>
   <source>One path a line, such as user.name</source>
   <translation>Ein Pfad je Zeile, etwa user.name</translation>
  </message>
  <message>
   <source>One problem stops this run</source>
   <translation>Ein Problem hält diesen Lauf auf</translation>
  </message>
  <message>
   <source>One readable line for each tool result.</source>
   <translation>Eine lesbare Zeile für jedes Werkzeugergebnis.</translation>
  </message>
  <message>
   <source>One record back</source>
   <translation>Einen Eintrag zurück</translation>
  </message>
  <message>
   <source>One record on</source>
   <translation>Einen Eintrag weiter</translation>
  </message>
  <message>
   <source>One result for each call.</source>
   <translation>Ein Ergebnis je Aufruf.</translation>
  </message>
  <message>
   <source>One text out of several, in the order of the pins, with a separator between them.</source>
   <translation>Ein Text aus mehreren, in der Reihenfolge der Pins, mit einem Trennzeichen dazwischen.</translation>
  </message>
  <message>
   <source>One text out of the items of a list, with a delimiter between them.</source>
   <translation>Ein Text aus den Elementen einer Liste, mit einem Trennzeichen dazwischen.</translation>
  </message>
  <message>
   <source>One way out each.</source>
   <translation>Je ein Ausgang.</translation>
  </message>
  <message>
   <source>Only a control wire can have a largest number of passes.</source>
   <translation>Nur eine Kontrollverbindung kann eine Höchstzahl von Durchgängen haben.</translation>
  </message>
  <message>
   <source>Only a control wire may lead back to its own node.</source>
   <translation>Nur eine Kontrollverbindung darf zum eigenen Knoten zurückführen.</translation>
  </message>
  <message>
   <source>Only a list of texts and numbers fits rows.</source>
   <translation>Nur eine Liste von Texten und Zahlen passt in Zeilen.</translation>
  </message>
  <message>
   <source>Only messages of its node</source>
   <translation>Nur Meldungen seines Knotens</translation>
  </message>
  <message>
   <source>Only messages of its run</source>
   <translation>Nur Meldungen seines Laufs</translation>
  </message>
  <message>
   <source>Only one kind of file.</source>
   <translation>Nur eine Art von Dateien.</translation>
  </message>
  <message>
   <source>Only records of the selected nodes</source>
   <translation>Nur Datensätze der gewählten Knoten</translation>
  </message>
  <message>
   <source>Only the selected nodes</source>
   <translation>Nur die gewählten Knoten</translation>
  </message>
  <message>
   <source>Only these, such as [".md", ".txt"].</source>
   <translation>Nur diese, etwa [".md", ".txt"].</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a flow to see its values here.</source>
   <translation>Öffnen Sie einen Flow, um hier seine Werte zu sehen.</translation>
  </message>
  <message>
   <source>Open example</source>
   <translation>Beispiel öffnen</translation>
  </message>
  <message>
   <source>Open flow</source>
   <translation>Flow öffnen</translation>
  </message>
  <message>
   <source>Open frame</source>
   <translation>Rahmen öffnen</translation>
  </message>
  <message>
   <source>Open in a window</source>
   <translation>In einem Fenster öffnen</translation>
  </message>
  <message>
   <source>Open its code and save it again.</source>
   <translation>Öffnen Sie seinen Code und sichern Sie ihn neu.</translation>
  </message>
  <message>
   <source>Open or import that flow, or choose another.</source>
   <translation>Öffnen oder importieren Sie diesen Flow oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Open run</source>
   <translation>Lauf öffnen</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <source>Open subflow</source>
   <translation>Subflow öffnen</translation>
  </message>
  <message>
   <source>Open the setting that is missing</source>
   <translation>Die fehlende Einstellung öffnen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Open “{name}” afterwards</source>
   <translation>Danach „{name}“ öffnen</translation>
  </message>
  <message>
   <source>OpenAI</source>
   <translation>OpenAI</translation>
  </message>
  <message>
   <source>Opening “{name}”…</source>
   <translation>„{name}“ wird geöffnet…</translation>
  </message>
  <message>
   <source>Opens flows, adds nodes for other files: {count} files</source>
   <translation>Öffnet Flows, fügt für andere Dateien Knoten hinzu: {count} Dateien</translation>
  </message>
  <message>
   <source>Opens “{name}” if it is a flow</source>
   <translation>Öffnet „{name}“, wenn es ein Flow ist</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Or type another answer</source>
   <translation>Oder eine andere Antwort tippen</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <source>Outline of the flow</source>
   <translation>Gliederung des Flows</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgang</translation>
  </message>
  <message>
   <source>Outputs</source>
   <translation>Ausgänge</translation>
  </message>
  <message>
   <source>Outputs of this node</source>
   <translation>Ausgänge dieses Knotens</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <source>Overwriting it loses what the other program wrote there.</source>
   <translation>Beim Überschreiben geht verloren, was das andere Programm dort schrieb.</translation>
  </message>
  <message>
   <source>Own layouts</source>
   <translation>Eigene Layouts</translation>
  </message>
  <message>
   <source>Owner of the memory; empty: by scope.</source>
   <translation>Besitzer des Gedächtnisses; leer: nach Reichweite.</translation>
  </message>
  <message>
   <source>PDF document (*.pdf)</source>
   <translation>PDF-Dokument (*.pdf)</translation>
  </message>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>PNG-Bild (*.png)</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Pages of the document.</source>
   <translation>Seiten des Dokuments.</translation>
  </message>
  <message>
   <source>Pages that were read.</source>
   <translation>Gelesene Seiten.</translation>
  </message>
  <message>
   <source>Pages without text or with damage.</source>
   <translation>Seiten ohne Text oder mit Schaden.</translation>
  </message>
  <message>
   <source>Palette</source>
   <translation>Palette</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Bedienfelder</translation>
  </message>
  <message>
   <source>Parallel</source>
   <translation>Parallel</translation>
  </message>
  <message>
   <source>Parse JSON</source>
   <translation>JSON lesen</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Passes by 'again'; 3 if nothing is given.</source>
   <translation>Durchgänge bei „again“; 3, wenn nichts angegeben ist.</translation>
  </message>
  <message>
   <source>Passes so far.</source>
   <translation>Bisherige Durchgänge.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste CSV or JSON, one row a run. The first line of CSV has the names:</source>
   <translation>Fügen Sie CSV oder JSON ein, eine Zeile je Lauf. Die erste Zeile von CSV enthält die Namen:</translation>
  </message>
  <message>
   <source>Paste {things}</source>
   <translation>{things} einfügen</translation>
  </message>
  <message>
   <source>Pastes the flow, or adds the text as a literal</source>
   <translation>Fügt den Flow ein, oder den Text als Konstante</translation>
  </message>
  <message>
   <source>Pasting…</source>
   <translation>Wird eingefügt…</translation>
  </message>
  <message>
   <source>Path escapes workspace_root</source>
   <translation>Der Pfad verlässt workspace_root</translation>
  </message>
  <message>
   <source>Path is blocked by workspace_ignored_paths</source>
   <translation>Der Pfad ist durch workspace_ignored_paths gesperrt</translation>
  </message>
  <message>
   <source>Path to compare objects by; empty: the whole item.</source>
   <translation>Pfad, nach dem Objekte verglichen werden; leer: das ganze Element.</translation>
  </message>
  <message>
   <source>Paths</source>
   <translation>Pfade</translation>
  </message>
  <message>
   <source>Paths of the files.</source>
   <translation>Pfade der Dateien.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause after steps</source>
   <translation>Anhalten nach Schritten</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Pauses the run until the host has recorded something the user says.</source>
   <translation>Hält den Lauf an, bis der Gastgeber etwas aufgenommen hat, das der Benutzer sagt.</translation>
  </message>
  <message>
   <source>Payload, a JSON object</source>
   <translation>Nutzdaten, ein JSON-Objekt</translation>
  </message>
  <message>
   <source>Picture of “{title}” in {path}</source>
   <translation>Bild von „{title}“ in {path}</translation>
  </message>
  <message>
   <source>Pictures and printing</source>
   <translation>Bilder und Druck</translation>
  </message>
  <message>
   <source>Pin “{id}” of “{title}”</source>
   <translation>Pin „{id}“ von „{title}“</translation>
  </message>
  <message>
   <source>Pixels, or a factor such as 2x.</source>
   <translation>Pixel oder ein Faktor wie 2x.</translation>
  </message>
  <message>
   <source>Pixels.</source>
   <translation>Pixel.</translation>
  </message>
  <message>
   <source>Places.</source>
   <translation>Orte.</translation>
  </message>
  <message>
   <source>Position of the wire.</source>
   <translation>Stelle der Verbindung.</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Potenz</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Present frames as slides</source>
   <translation>Rahmen als Folien vorführen</translation>
  </message>
  <message>
   <source>Previous difference</source>
   <translation>Voriger Unterschied</translation>
  </message>
  <message>
   <source>Previous find or use</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>Voriges Problem</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>Voriger Tab</translation>
  </message>
  <message>
   <source>Prices of models</source>
   <translation>Preise der Modelle</translation>
  </message>
  <message>
   <source>Prices stand beside the models in Preferences; without one a call costs an unknown sum</source>
   <translation>Preise stehen in den Einstellungen bei den Modellen; ohne Preis kostet ein Aufruf unbekannt viel</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Printed text</source>
   <translation>Ausgegebener Text</translation>
  </message>
  <message>
   <source>Printing “{title}”…</source>
   <translation>„{title}“ wird gedruckt…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Problems and failures: {count}; Esc shows all</source>
   <translation>Probleme und Fehlschläge: {count}; Esc zeigt alles</translation>
  </message>
  <message>
   <source>Problems of this flow stop a run; Ctrl+F8 goes through them</source>
   <translation>Probleme dieses Flows verhindern einen Lauf; Strg+F8 geht sie durch</translation>
  </message>
  <message>
   <source>Problems: {words}</source>
   <translation>Probleme: {words}</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Profiles: new, delete, import, export</source>
   <translation>Profile: neu, löschen, importieren, exportieren</translation>
  </message>
  <message>
   <source>Property description</source>
   <translation>Beschreibung der Eigenschaft</translation>
  </message>
  <message>
   <source>Property name</source>
   <translation>Name der Eigenschaft</translation>
  </message>
  <message>
   <source>Property type</source>
   <translation>Typ der Eigenschaft</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Provider Catalog</source>
   <translation>Anbieterkatalog</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Providers and models of the host in one list, and the one at an index.</source>
   <translation>Anbieter und Modelle des Gastgebers in einer Liste, und das an einer Stelle.</translation>
  </message>
  <message>
   <source>Providers of models</source>
   <translation>Anbieter von Modellen</translation>
  </message>
  <message>
   <source>Put a Sequence or Parallel between them.</source>
   <translation>Setzen Sie „Abfolge“ oder „Parallel“ dazwischen.</translation>
  </message>
  <message>
   <source>Put a \ before ( [ * + ? . to mean the sign</source>
   <translation>Setzen Sie ein \ vor ( [ * + ? . um das Zeichen selbst zu meinen</translation>
  </message>
  <message>
   <source>Put a {title} between</source>
   <translation>{title} dazwischensetzen</translation>
  </message>
  <message>
   <source>Put an If before it that ends the recursion.</source>
   <translation>Setzen Sie davor ein „Wenn/Sonst“, das die Rekursion beendet.</translation>
  </message>
  <message>
   <source>Put an If into the circle that leads out of it.</source>
   <translation>Setzen Sie in den Kreis ein „Wenn/Sonst“, das herausführt.</translation>
  </message>
  <message>
   <source>Put into a window of its own</source>
   <translation>In ein eigenes Fenster setzen</translation>
  </message>
  <message>
   <source>Puts archived messages and notes back into the conversation.</source>
   <translation>Holt archivierte Nachrichten und Notizen ins Gespräch zurück.</translation>
  </message>
  <message>
   <source>Puts what a KG Query found into the active memory and gives the system prompt that shows it.</source>
   <translation>Nimmt auf, was „Wissensgraph befragen“ fand, und gibt den System-Prompt, der es zeigt.</translation>
  </message>
  <message>
   <source>Puts “{title}” into the wire</source>
   <translation>Setzt „{title}“ in die Verbindung</translation>
  </message>
  <message>
   <source>Python functions that the expressions of this flow may call: def twice(x): return x * 2</source>
   <translation>Python-Funktionen, die die Ausdrücke dieses Flows aufrufen dürfen: def twice(x): return x * 2</translation>
  </message>
  <message>
   <source>Python of older files: a function, or one expression over the inputs.</source>
   <translation>Python älterer Dateien: eine Funktion oder ein Ausdruck über die Eingänge.</translation>
  </message>
  <message>
   <source>Python: what the input is at each visit. `value` is what it would have been, `vars` are the run's variables, and the flow's functions may be called.</source>
   <translation>Python: was der Eingang bei jedem Besuch ist. `value` ist, was er sonst gewesen wäre, `vars` sind die Variablen des Laufs, und die Funktionen des Flows dürfen aufgerufen werden.</translation>
  </message>
  <message>
   <source>Queries the knowledge graph by pattern, time and words.</source>
   <translation>Befragt den Wissensgraphen nach Muster, Zeit und Wörtern.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>Schnelle Korrektur…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Random Float</source>
   <translation>Zufällige Kommazahl</translation>
  </message>
  <message>
   <source>Random Int</source>
   <translation>Zufällige ganze Zahl</translation>
  </message>
  <message>
   <source>Raw result of a KG Query.</source>
   <translation>Rohes Ergebnis von „Wissensgraph befragen“.</translation>
  </message>
  <message>
   <source>Re-plug wire</source>
   <translation>Verbindung umstecken</translation>
  </message>
  <message>
   <source>Read Artifact</source>
   <translation>Artefakt lesen</translation>
  </message>
  <message>
   <source>Read File</source>
   <translation>Datei lesen</translation>
  </message>
  <message>
   <source>Read PDF</source>
   <translation>PDF lesen</translation>
  </message>
  <message>
   <source>Read the variables again</source>
   <translation>Variablen neu lesen</translation>
  </message>
  <message>
   <source>Reading the run…</source>
   <translation>Lauf wird gelesen…</translation>
  </message>
  <message>
   <source>Reads</source>
   <translation>Liest</translation>
  </message>
  <message>
   <source>Reads a UTF-8 text file of the workspace. A .json file must parse; other text that looks like JSON is parsed if it can be.</source>
   <translation>Liest eine UTF-8-Textdatei des Arbeitsordners. Eine .json-Datei muss lesbar sein; anderer Text, der wie JSON aussieht, wird gelesen, wenn es geht.</translation>
  </message>
  <message>
   <source>Reads a variable of the run, each time it is needed.</source>
   <translation>Liest eine Variable des Laufs, jedes Mal, wenn sie gebraucht wird.</translation>
  </message>
  <message>
   <source>Reads several variables of the run: one output each, named like the variable.</source>
   <translation>Liest mehrere Variablen des Laufs: je ein Ausgang, benannt wie die Variable.</translation>
  </message>
  <message>
   <source>Reads the PDF “{name}”</source>
   <translation>Liest das PDF „{name}“</translation>
  </message>
  <message>
   <source>Reads the conversation of the run.</source>
   <translation>Liest das Gespräch des Laufs.</translation>
  </message>
  <message>
   <source>Reads the text of “{name}”</source>
   <translation>Liest den Text von „{name}“</translation>
  </message>
  <message>
   <source>Reason for rejecting</source>
   <translation>Grund der Ablehnung</translation>
  </message>
  <message>
   <source>Reason, if you reject (the flow sees it)</source>
   <translation>Grund, falls Sie ablehnen (der Flow sieht ihn)</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Erinnern</translation>
  </message>
  <message>
   <source>Recall cannot search: {error}</source>
   <translation>„Erinnern“ kann nicht suchen: {error}</translation>
  </message>
  <message>
   <source>Recall into context</source>
   <translation>Ins Gespräch zurückholen</translation>
  </message>
  <message>
   <source>Recall into context cannot search: {error}</source>
   <translation>„Ins Gespräch zurückholen“ kann nicht suchen: {error}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Datensatz</translation>
  </message>
  <message>
   <source>Record {value:,} of {length:,}</source>
   <translation>Eintrag {value:,} von {length:,}</translation>
  </message>
  <message>
   <source>Recorded results and answers</source>
   <translation>Aufgezeichnete Ergebnisse und Antworten</translation>
  </message>
  <message>
   <source>Recorded results and answers are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>Aufgezeichnete Ergebnisse und Antworten gelten, wo die Anfrage gleich ist; jeder andere Aufruf geschieht. Dateien, Gedächtnis und Meldungen werden neu geschrieben.</translation>
  </message>
  <message>
   <source>Recorded results are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>Aufgezeichnete Ergebnisse gelten, wo die Anfrage gleich ist; jeder andere Aufruf geschieht. Dateien, Gedächtnis und Meldungen werden neu geschrieben.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>Recover unsaved changes</source>
   <translation>Ungesicherte Änderungen wiederherstellen</translation>
  </message>
  <message>
   <source>Recurrent</source>
   <translation>Wiederkehrend</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo {redo_label}</source>
   <translation>Wiederholen: {redo_label}</translation>
  </message>
  <message>
   <source>Redoing…</source>
   <translation>Wird wiederholt…</translation>
  </message>
  <message>
   <source>Redone: {edit}</source>
   <translation>Wiederholt: {edit}</translation>
  </message>
  <message>
   <source>Reference to the artifact.</source>
   <translation>Verweis auf das Artefakt.</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <source>Reload from disk</source>
   <translation>Von der Platte neu laden</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove all breakpoints</source>
   <translation>Alle Haltepunkte entfernen</translation>
  </message>
  <message>
   <source>Remove entry</source>
   <translation>Eintrag entfernen</translation>
  </message>
  <message>
   <source>Remove frame</source>
   <translation>Rahmen entfernen</translation>
  </message>
  <message>
   <source>Remove from favourites</source>
   <translation>Aus Favoriten entfernen</translation>
  </message>
  <message>
   <source>Remove its control wires</source>
   <translation>Seine Kontrollverbindungen entfernen</translation>
  </message>
  <message>
   <source>Remove its wire and value to let it go.</source>
   <translation>Entfernen Sie Verbindung und Wert, um ihn loszuwerden.</translation>
  </message>
  <message>
   <source>Remove its wires</source>
   <translation>Seine Verbindungen entfernen</translation>
  </message>
  <message>
   <source>Remove its wires, or open the flow with a newer program.</source>
   <translation>Entfernen Sie seine Verbindungen oder öffnen Sie den Flow mit einem neueren Programm.</translation>
  </message>
  <message>
   <source>Remove knot</source>
   <translation>Knick entfernen</translation>
  </message>
  <message>
   <source>Remove knots</source>
   <translation>Knicke entfernen</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Notiz entfernen</translation>
  </message>
  <message>
   <source>Remove one of the wires, or keep the value in a variable.</source>
   <translation>Entfernen Sie eine der Verbindungen oder halten Sie den Wert in einer Variable.</translation>
  </message>
  <message>
   <source>Remove pin</source>
   <translation>Pin entfernen</translation>
  </message>
  <message>
   <source>Remove pin {id}</source>
   <translation>Pin {id} entfernen</translation>
  </message>
  <message>
   <source>Remove property</source>
   <translation>Eigenschaft entfernen</translation>
  </message>
  <message>
   <source>Remove the breakpoints of this flow</source>
   <translation>Die Haltepunkte dieses Flows entfernen</translation>
  </message>
  <message>
   <source>Remove the control wire.</source>
   <translation>Entfernen Sie die Kontrollverbindung.</translation>
  </message>
  <message>
   <source>Remove the limit of the wire</source>
   <translation>Grenze der Verbindung entfernen</translation>
  </message>
  <message>
   <source>Remove the wire</source>
   <translation>Die Verbindung entfernen</translation>
  </message>
  <message>
   <source>Remove the wire from {source}</source>
   <translation>Die Verbindung von {source} entfernen</translation>
  </message>
  <message>
   <source>Remove the wire, or put a Sequence or an If behind the node.</source>
   <translation>Entfernen Sie die Verbindung oder setzen Sie „Abfolge“ oder „Wenn/Sonst“ hinter den Knoten.</translation>
  </message>
  <message>
   <source>Remove the wire.</source>
   <translation>Entfernen Sie die Verbindung.</translation>
  </message>
  <message>
   <source>Remove wire</source>
   <translation>Verbindung entfernen</translation>
  </message>
  <message>
   <source>Remove wire {names}</source>
   <translation>Verbindung {names} entfernen</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>Removed flow</source>
   <translation>Flow entfernt</translation>
  </message>
  <message>
   <source>Removed node</source>
   <translation>Knoten entfernt</translation>
  </message>
  <message>
   <source>Removed one breakpoint</source>
   <translation>Einen Haltepunkt entfernt</translation>
  </message>
  <message>
   <source>Removed wire</source>
   <translation>Verbindung entfernt</translation>
  </message>
  <message>
   <source>Removed {count} breakpoints</source>
   <translation>{count} Haltepunkte entfernt</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename everywhere…</source>
   <translation>Überall umbenennen…</translation>
  </message>
  <message>
   <source>Rename frame</source>
   <translation>Rahmen umbenennen</translation>
  </message>
  <message>
   <source>Rename in 1 place</source>
   <translation>An 1 Stelle umbenennen</translation>
  </message>
  <message>
   <source>Rename in {count} places</source>
   <translation>An {count} Stellen umbenennen</translation>
  </message>
  <message>
   <source>Rename node</source>
   <translation>Knoten umbenennen</translation>
  </message>
  <message>
   <source>Rename snippet</source>
   <translation>Baustein umbenennen</translation>
  </message>
  <message>
   <source>Rename to “{title}”</source>
   <translation>In „{title}“ umbenennen</translation>
  </message>
  <message>
   <source>Rename {pin_id} to {new_id}</source>
   <translation>{pin_id} in {new_id} umbenennen</translation>
  </message>
  <message>
   <source>Rename {word} “{name}” to “{new}”</source>
   <translation>{word} „{name}“ in „{new}“ umbenennen</translation>
  </message>
  <message>
   <source>Renamed “{name}” to “{new}” in {count} places of {count2} flows</source>
   <translation>„{name}“ an {count} Stellen in {count2} Flows in „{new}“ umbenannt</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Renders simple Markdown (headings, lists, code, emphasis) to a PDF file.</source>
   <translation>Setzt einfaches Markdown (Überschriften, Listen, Code, Hervorhebung) in eine PDF-Datei.</translation>
  </message>
  <message>
   <source>Repair it in a text editor; saving keeps it as it is.</source>
   <translation>Reparieren Sie es in einem Texteditor; Sichern lässt es, wie es ist.</translation>
  </message>
  <message>
   <source>Repeated runs</source>
   <translation>Wiederholte Läufe</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replace by {title}</source>
   <translation>Durch {title} ersetzen</translation>
  </message>
  <message>
   <source>Replace the snippet “{name}”?</source>
   <translation>Den Baustein „{name}“ ersetzen?</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>Reroute</source>
   <translation>Umleitung</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Reset window layout</source>
   <translation>Fensterlayout zurücksetzen</translation>
  </message>
  <message>
   <source>Resize frame</source>
   <translation>Größe des Rahmens ändern</translation>
  </message>
  <message>
   <source>Resize node</source>
   <translation>Größe des Knotens ändern</translation>
  </message>
  <message>
   <source>Resize {things}</source>
   <translation>Größe ändern: {things}</translation>
  </message>
  <message>
   <source>Restore / Upscale Image</source>
   <translation>Bild restaurieren / vergrößern</translation>
  </message>
  <message>
   <source>Restore {title}</source>
   <translation>{title} wiederherstellen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Result of “{name}”</source>
   <translation>Ergebnis von „{name}“</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Room for the packed text.</source>
   <translation>Platz für den gepackten Text.</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Runden</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Run again from the first change</source>
   <translation>Ab der ersten Änderung erneut ausführen</translation>
  </message>
  <message>
   <source>Run again from “{title}” (#{seq})</source>
   <translation>Ab „{title}“ (#{seq}) erneut ausführen</translation>
  </message>
  <message>
   <source>Run as all wires</source>
   <translation>Wie alle Verbindungen verlaufen</translation>
  </message>
  <message>
   <source>Run it</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Run it after {node_id}</source>
   <translation>Nach {node_id} ausführen</translation>
  </message>
  <message>
   <source>Run it between {source} and {target}</source>
   <translation>Zwischen {source} und {target} ausführen</translation>
  </message>
  <message>
   <source>Run node alone…</source>
   <translation>Knoten allein ausführen…</translation>
  </message>
  <message>
   <source>Run once</source>
   <translation>Einmal ausführen</translation>
  </message>
  <message>
   <source>Run several times</source>
   <translation>Mehrmals ausführen</translation>
  </message>
  <message>
   <source>Run several times…</source>
   <translation>Mehrmals ausführen…</translation>
  </message>
  <message>
   <source>Run state</source>
   <translation>Stand des Laufs</translation>
  </message>
  <message>
   <source>Run state: {text}</source>
   <translation>Stand des Laufs: {text}</translation>
  </message>
  <message>
   <source>Run the code of “{name}” in this program?</source>
   <translation>Den Code von „{name}“ in diesem Programm ausführen?</translation>
  </message>
  <message>
   <source>Run the flow several times in the background, with the same inputs or a table of them, and compare</source>
   <translation>Den Flow mehrmals im Hintergrund ausführen, mit denselben Eingaben oder einer Tabelle davon, und vergleichen</translation>
  </message>
  <message>
   <source>Run the flow, or let the run go on that is paused or has halted</source>
   <translation>Den Flow ausführen oder den Lauf weitergehen lassen, der pausiert oder angehalten ist</translation>
  </message>
  <message>
   <source>Run the selected node by itself, with what it read in the last run or what you give instead</source>
   <translation>Den ausgewählten Knoten allein ausführen, mit dem, was er im letzten Lauf las, oder was du stattdessen angibst</translation>
  </message>
  <message>
   <source>Run this code with sample inputs, without running the flow</source>
   <translation>Diesen Code mit Beispieleingaben ausführen, ohne den Flow auszuführen</translation>
  </message>
  <message>
   <source>Run this frame…</source>
   <translation>Diesen Rahmen ausführen…</translation>
  </message>
  <message>
   <source>Run to here</source>
   <translation>Bis hierher ausführen</translation>
  </message>
  <message>
   <source>Run with values…</source>
   <translation>Mit Werten ausführen…</translation>
  </message>
  <message>
   <source>Run without trust</source>
   <translation>Ohne Vertrauen ausführen</translation>
  </message>
  <message>
   <source>Run {count} times</source>
   <translation>{count}-mal ausführen</translation>
  </message>
  <message>
   <source>Run “{flow_name}”</source>
   <translation>„{flow_name}“ ausführen</translation>
  </message>
  <message>
   <source>Run “{flow_name}” several times</source>
   <translation>„{flow_name}“ mehrmals ausführen</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>Läuft…</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Runs 'loop' as long as the condition holds, then 'done'. It is read before each pass.</source>
   <translation>Führt „loop“ aus, solange die Bedingung gilt, dann „done“. Sie wird vor jedem Durchgang gelesen.</translation>
  </message>
  <message>
   <source>Runs 'loop' for each number from start up to, but not including, end; then 'done'.</source>
   <translation>Führt „loop“ für jede Zahl von start bis vor end aus; dann „done“.</translation>
  </message>
  <message>
   <source>Runs 'loop' once for each item of a list, then 'done'. The list is taken once, on entry.</source>
   <translation>Führt „loop“ einmal für jedes Element einer Liste aus, dann „done“. Die Liste wird einmal genommen, beim Betreten.</translation>
  </message>
  <message>
   <source>Runs a Python function in a sandbox without files and network; what it returns goes to `output`.</source>
   <translation>Führt eine Python-Funktion in einer Sandbox ohne Dateien und Netz aus; was sie zurückgibt, geht an `output`.</translation>
  </message>
  <message>
   <source>Runs all its ways, one after the other, then goes on by 'Completed'. Where the flow switches it on, ways that share no node, read nothing of one another, do not end the run and write nothing to memory run at the same time.</source>
   <translation>Führt alle seine Wege nacheinander aus und geht dann bei „Fertig“ weiter. Wo der Flow es einschaltet, laufen Wege zugleich, die keinen Knoten teilen, nichts voneinander lesen, den Lauf nicht beenden und nichts ins Gedächtnis schreiben.</translation>
  </message>
  <message>
   <source>Runs another flow and goes on with its result. If that flow fails, this one goes on.</source>
   <translation>Führt einen anderen Flow aus und geht mit dessen Ergebnis weiter. Scheitert jener, geht dieser trotzdem weiter.</translation>
  </message>
  <message>
   <source>Runs are being repeated already: wait for them or cancel them</source>
   <translation>Es werden schon Läufe wiederholt: warten Sie auf sie oder brechen Sie sie ab</translation>
  </message>
  <message>
   <source>Runs ask “{name}” from now on</source>
   <translation>Läufe fragen ab jetzt „{name}“</translation>
  </message>
  <message>
   <source>Runs at the same &amp;time</source>
   <translation>&amp;Gleichzeitige Läufe</translation>
  </message>
  <message>
   <source>Runs its ways one after the other.</source>
   <translation>Führt seine Wege nacheinander aus.</translation>
  </message>
  <message>
   <source>Runs one tool call.</source>
   <translation>Führt einen Werkzeugaufruf aus.</translation>
  </message>
  <message>
   <source>Runs that are started together stand here side by side.</source>
   <translation>Läufe, die zusammen begonnen werden, stehen hier nebeneinander.</translation>
  </message>
  <message>
   <source>Runs that were started together, side by side</source>
   <translation>Läufe, die zusammen begonnen wurden, nebeneinander</translation>
  </message>
  <message>
   <source>Runs the tool calls a model asked for. A failed call is a result, not a failed run.</source>
   <translation>Führt die Werkzeugaufrufe aus, um die ein Modell bat. Ein gescheiterter Aufruf ist ein Ergebnis, kein gescheiterter Lauf.</translation>
  </message>
  <message>
   <source>Runs, spans and messages it comes from.</source>
   <translation>Läufe, Abschnitte und Nachrichten, aus denen sie kommt.</translation>
  </message>
  <message>
   <source>SVG drawing (*.svg)</source>
   <translation>SVG-Zeichnung (*.svg)</translation>
  </message>
  <message>
   <source>Same steps too</source>
   <translation>Auch gleiche Schritte</translation>
  </message>
  <message>
   <source>Sample inputs</source>
   <translation>Beispieleingaben</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sichern</translation>
  </message>
  <message>
   <source>Save as snippet</source>
   <translation>Als Baustein sichern</translation>
  </message>
  <message>
   <source>Save as snippet…</source>
   <translation>Als Baustein sichern…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Sichern unter…</translation>
  </message>
  <message>
   <source>Save flow as</source>
   <translation>Flow sichern unter</translation>
  </message>
  <message>
   <source>Save layout</source>
   <translation>Layout sichern</translation>
  </message>
  <message>
   <source>Save layout as…</source>
   <translation>Layout sichern unter…</translation>
  </message>
  <message>
   <source>Save the changes to “{name}”?</source>
   <translation>Änderungen an „{name}“ sichern?</translation>
  </message>
  <message>
   <source>Save the flow to set its entry.</source>
   <translation>Sichern Sie den Flow, um seinen Einstieg zu setzen.</translation>
  </message>
  <message>
   <source>Save the flow, or wire it again.</source>
   <translation>Sichern Sie den Flow oder verbinden Sie neu.</translation>
  </message>
  <message>
   <source>Save the flow.</source>
   <translation>Sichern Sie den Flow.</translation>
  </message>
  <message>
   <source>Saved “{title}” to {path}</source>
   <translation>„{title}“ nach {path} gesichert</translation>
  </message>
  <message>
   <source>Say which file to write.</source>
   <translation>Geben Sie an, welche Datei geschrieben wird.</translation>
  </message>
  <message>
   <source>Say which folder to fill.</source>
   <translation>Geben Sie an, welcher Ordner gefüllt wird.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Schema</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Reichweite</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Aktionen und Tasten suchen</translation>
  </message>
  <message>
   <source>Search nodes</source>
   <translation>Knoten suchen</translation>
  </message>
  <message>
   <source>Search pins to wire</source>
   <translation>Pins zum Verbinden suchen</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>Seconds.</source>
   <translation>Sekunden.</translation>
  </message>
  <message>
   <source>Secrets in the log</source>
   <translation>Geheimnisse im Protokoll</translation>
  </message>
  <message>
   <source>See what happened</source>
   <translation>Sehen, was geschah</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Select a node first, then C wires it</source>
   <translation>Wählen Sie zuerst einen Knoten, dann verbindet C ihn</translation>
  </message>
  <message>
   <source>Select a node first, then W goes through its wires</source>
   <translation>Wählen Sie zuerst einen Knoten, dann geht W durch seine Verbindungen</translation>
  </message>
  <message>
   <source>Select a node on a frame first; G makes a frame</source>
   <translation>Wählen Sie zuerst einen Knoten auf einem Rahmen; G macht einen Rahmen</translation>
  </message>
  <message>
   <source>Select a node to see its values, settings and help, and what it gave in the last run.</source>
   <translation>Wählen Sie einen Knoten, um seine Werte, Optionen und Hilfe zu sehen, und was er im letzten Lauf gab.</translation>
  </message>
  <message>
   <source>Select a subflow whose flow can be found</source>
   <translation>Wählen Sie einen Subflow, dessen Flow zu finden ist</translation>
  </message>
  <message>
   <source>Select a wire first: click it, or W at a node</source>
   <translation>Wählen Sie zuerst eine Verbindung: Klick auf sie, oder W an einem Knoten</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select downstream</source>
   <translation>Nachfolgende auswählen</translation>
  </message>
  <message>
   <source>Select next frame or note</source>
   <translation>Nächsten Rahmen oder nächste Notiz wählen</translation>
  </message>
  <message>
   <source>Select next wire</source>
   <translation>Nächste Verbindung auswählen</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Nichts auswählen</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>Mehrere auswählen</translation>
  </message>
  <message>
   <source>Select the nodes that a note in sight shall lead to</source>
   <translation>Wählen Sie die Knoten, zu denen eine Notiz in Sicht führen soll</translation>
  </message>
  <message>
   <source>Select upstream</source>
   <translation>Vorangehende auswählen</translation>
  </message>
  <message>
   <source>Selects what it touches; Alt: what lies inside, Shift: adds, Ctrl: takes out</source>
   <translation>Wählt, was berührt wird; Alt: was innen liegt, Umschalt: fügt hinzu, Strg: nimmt heraus</translation>
  </message>
  <message>
   <source>Selects what the outline encloses ({count})</source>
   <translation>Wählt, was der Umriss einschließt ({count})</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Sentences that did not fit.</source>
   <translation>Sätze, die nicht passten.</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Abfolge</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <source>Set Property</source>
   <translation>Eigenschaft setzen</translation>
  </message>
  <message>
   <source>Set Variable</source>
   <translation>Variable setzen</translation>
  </message>
  <message>
   <source>Set Variable Property</source>
   <translation>Eigenschaft einer Variable setzen</translation>
  </message>
  <message>
   <source>Set Variables</source>
   <translation>Variablen setzen</translation>
  </message>
  <message>
   <source>Set a bookmark</source>
   <translation>Lesezeichen setzen</translation>
  </message>
  <message>
   <source>Set bookmark {number}</source>
   <translation>Lesezeichen {number} setzen</translation>
  </message>
  <message>
   <source>Set both, or clear both to use the default model.</source>
   <translation>Setzen Sie beide oder leeren Sie beide, um das Standardmodell zu verwenden.</translation>
  </message>
  <message>
   <source>Set expression of {name}</source>
   <translation>Ausdruck von {name} setzen</translation>
  </message>
  <message>
   <source>Set one breakpoint</source>
   <translation>Einen Haltepunkt gesetzt</translation>
  </message>
  <message>
   <source>Set start</source>
   <translation>Start setzen</translation>
  </message>
  <message>
   <source>Set the limit again.</source>
   <translation>Setzen Sie die Grenze neu.</translation>
  </message>
  <message>
   <source>Set values</source>
   <translation>Werte setzen</translation>
  </message>
  <message>
   <source>Set {count} breakpoints</source>
   <translation>{count} Haltepunkte gesetzt</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>{name} setzen</translation>
  </message>
  <message>
   <source>Set {name} of {count} nodes</source>
   <translation>{name} von {count} Knoten setzen</translation>
  </message>
  <message>
   <source>Set {pin} to {value}</source>
   <translation>{pin} auf {value} setzen</translation>
  </message>
  <message>
   <source>Sets an image in motion as described.</source>
   <translation>Setzt ein Bild in Bewegung, wie beschrieben.</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Settings cannot be written ({reason}); they hold until the program ends</source>
   <translation>Einstellungen lassen sich nicht schreiben ({reason}); sie gelten, bis das Programm endet</translation>
  </message>
  <message>
   <source>Settings of all</source>
   <translation>Optionen aller</translation>
  </message>
  <message>
   <source>Several facts for the knowledge graph.</source>
   <translation>Mehrere Tatsachen für den Wissensgraphen.</translation>
  </message>
  <message>
   <source>Several more items.</source>
   <translation>Mehrere weitere Elemente.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Shift+Arrows</source>
   <translation>Umschalt+Pfeiltasten</translation>
  </message>
  <message>
   <source>Shortcut profiles (*.json)</source>
   <translation>Tastenprofile (*.json)</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Show all pins of {things}</source>
   <translation>Alle Pins zeigen: {things}</translation>
  </message>
  <message>
   <source>Show as text</source>
   <translation>Als Text zeigen</translation>
  </message>
  <message>
   <source>Show comments</source>
   <translation>Kommentare zeigen</translation>
  </message>
  <message>
   <source>Show data only</source>
   <translation>Nur Daten zeigen</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Show grid</source>
   <translation>Raster zeigen</translation>
  </message>
  <message>
   <source>Show legend</source>
   <translation>Legende zeigen</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <source>Show menu</source>
   <translation>Menü zeigen</translation>
  </message>
  <message>
   <source>Show minimap</source>
   <translation>Übersichtskarte zeigen</translation>
  </message>
  <message>
   <source>Show on data wires what they carried last, once the run halts or is over</source>
   <translation>An Datenverbindungen zeigen, was sie zuletzt trugen, sobald der Lauf hält oder vorbei ist</translation>
  </message>
  <message>
   <source>Show or change the limits of the run</source>
   <translation>Die Grenzen des Laufs zeigen oder ändern</translation>
  </message>
  <message>
   <source>Show problems</source>
   <translation>Probleme zeigen</translation>
  </message>
  <message>
   <source>Show problems and failures only</source>
   <translation>Nur Probleme und Fehlschläge zeigen</translation>
  </message>
  <message>
   <source>Show repeated runs</source>
   <translation>Wiederholte Läufe zeigen</translation>
  </message>
  <message>
   <source>Show steps only</source>
   <translation>Nur Schritte zeigen</translation>
  </message>
  <message>
   <source>Show the grid</source>
   <translation>Das Raster zeigen</translation>
  </message>
  <message>
   <source>Show the log file</source>
   <translation>Die Protokolldatei zeigen</translation>
  </message>
  <message>
   <source>Show the step that failed</source>
   <translation>Den gescheiterten Schritt zeigen</translation>
  </message>
  <message>
   <source>Show the whole result</source>
   <translation>Das ganze Ergebnis zeigen</translation>
  </message>
  <message>
   <source>Show values on wires</source>
   <translation>Werte an Verbindungen zeigen</translation>
  </message>
  <message>
   <source>Show variables</source>
   <translation>Variablen zeigen</translation>
  </message>
  <message>
   <source>Show where the cost went</source>
   <translation>Zeigen, wohin die Kosten gingen</translation>
  </message>
  <message>
   <source>Show where the time went</source>
   <translation>Zeigen, wohin die Zeit ging</translation>
  </message>
  <message>
   <source>Show where this run and another one part, step by step</source>
   <translation>Zeigen, wo dieser Lauf und ein anderer auseinandergehen, Schritt für Schritt</translation>
  </message>
  <message>
   <source>Show wire as tunnel or line</source>
   <translation>Verbindung als Tunnel oder Linie zeigen</translation>
  </message>
  <message>
   <source>Shows the person a message and goes on.</source>
   <translation>Zeigt dem Menschen eine Nachricht und geht weiter.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Snap nodes to the grid</source>
   <translation>Knoten am Raster ausrichten</translation>
  </message>
  <message>
   <source>Snap nodes to the grid (Alt moves freely)</source>
   <translation>Knoten am Raster ausrichten (Alt verschiebt frei)</translation>
  </message>
  <message>
   <source>Snap to grid</source>
   <translation>Am Raster ausrichten</translation>
  </message>
  <message>
   <source>Snippet: {names}</source>
   <translation>Baustein: {names}</translation>
  </message>
  <message>
   <source>Snippets</source>
   <translation>Bausteine</translation>
  </message>
  <message>
   <source>Some item of the list by chance; another one each time it is read.</source>
   <translation>Irgendein Element der Liste, zufällig; bei jedem Lesen ein anderes.</translation>
  </message>
  <message>
   <source>Something went wrong: {name}: {error}</source>
   <translation>Etwas ging schief: {name}: {error}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelltext</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space- or right-drag to move around</source>
   <translation>Ziehen mit Leertaste oder rechts bewegt</translation>
  </message>
  <message>
   <source>Space-drag or wheel to move around</source>
   <translation>Ziehen mit Leertaste oder Rad bewegt</translation>
  </message>
  <message>
   <source>Span they come from.</source>
   <translation>Abschnitt, aus dem sie kommen.</translation>
  </message>
  <message>
   <source>Speaks a text.</source>
   <translation>Spricht einen Text.</translation>
  </message>
  <message>
   <source>Speaks texts</source>
   <translation>Spricht Texte</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Aufteilen</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Ansicht teilen</translation>
  </message>
  <message>
   <source>Split view below</source>
   <translation>Ansicht nach unten teilen</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Eckig</translation>
  </message>
  <message>
   <source>Square wire</source>
   <translation>Verbindung eckig</translation>
  </message>
  <message>
   <source>Square wires</source>
   <translation>Eckige Verbindungen</translation>
  </message>
  <message>
   <source>Square {things}</source>
   <translation>{things} eckig</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>Stapeln</translation>
  </message>
  <message>
   <source>Stack across</source>
   <translation>Nebeneinander stapeln</translation>
  </message>
  <message>
   <source>Stack down</source>
   <translation>Untereinander stapeln</translation>
  </message>
  <message>
   <source>Stands between the texts; \n is a new line, \t a tab.</source>
   <translation>Steht zwischen den Texten; \n ist eine neue Zeile, \t ein Tabulator.</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Starts at</source>
   <translation>Beginnt bei</translation>
  </message>
  <message>
   <source>Starts with</source>
   <translation>Beginnt mit</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stays in the system's keyring</source>
   <translation>Bleibt im Schlüsselbund des Systems</translation>
  </message>
  <message>
   <source>Step into subflow</source>
   <translation>In den Subflow hinein</translation>
  </message>
  <message>
   <source>Step out of subflow</source>
   <translation>Aus dem Subflow heraus</translation>
  </message>
  <message>
   <source>Step over</source>
   <translation>Schritt darüber</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Steps only: {count}; Esc shows all</source>
   <translation>Nur Schritte: {count}; Esc zeigt alles</translation>
  </message>
  <message>
   <source>Steps only; Esc shows the data nodes again</source>
   <translation>Nur Schritte; Esc zeigt die Datenknoten wieder</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>Vergleich beenden</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>Den Lauf beenden</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Store folder</source>
   <translation>Ordner der Läufe</translation>
  </message>
  <message>
   <source>Stored; type to replace it</source>
   <translation>Gespeichert; Tippen ersetzt ihn</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Gerade</translation>
  </message>
  <message>
   <source>Straight wire</source>
   <translation>Verbindung gerade</translation>
  </message>
  <message>
   <source>Straight wires</source>
   <translation>Gerade Verbindungen</translation>
  </message>
  <message>
   <source>Straighten wires</source>
   <translation>Verbindungen begradigen</translation>
  </message>
  <message>
   <source>Straighten {things}</source>
   <translation>{things} begradigen</translation>
  </message>
  <message>
   <source>String</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>String Template</source>
   <translation>Textvorlage</translation>
  </message>
  <message>
   <source>Stringify JSON</source>
   <translation>JSON schreiben</translation>
  </message>
  <message>
   <source>Structured answer</source>
   <translation>Strukturierte Antwort</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>Style of wires</source>
   <translation>Stil der Verbindungen</translation>
  </message>
  <message>
   <source>Subflow</source>
   <translation>Subflow</translation>
  </message>
  <message>
   <source>Subflows</source>
   <translation>Subflows</translation>
  </message>
  <message>
   <source>Subflows cannot be found: {names}. Put their files beside this flow.</source>
   <translation>Subflows sind nicht zu finden: {names}. Legen Sie ihre Dateien neben diesen Flow.</translation>
  </message>
  <message>
   <source>Substring</source>
   <translation>Teiltext</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation>Subtrahieren</translation>
  </message>
  <message>
   <source>Such as output.text.</source>
   <translation>Etwa output.text.</translation>
  </message>
  <message>
   <source>Such as schema:Person.</source>
   <translation>Etwa schema:Person.</translation>
  </message>
  <message>
   <source>Such as text_generation.</source>
   <translation>Etwa text_generation.</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Verzweigung</translation>
  </message>
  <message>
   <source>Switch light and dark</source>
   <translation>Zwischen hell und dunkel wechseln</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Ausgeschaltet</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>System Date/Time</source>
   <translation>Systemzeit</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Table of inputs</source>
   <translation>Tabelle der Eingaben</translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation>Reiter und Fenster</translation>
  </message>
  <message>
   <source>Tag memory</source>
   <translation>Erinnerung verschlagworten</translation>
  </message>
  <message>
   <source>Tag memory does not say which note to label. Connect its span_id pin.</source>
   <translation>„Erinnerung verschlagworten“ sagt nicht, welche Notiz. Verbinden Sie den Pin span_id.</translation>
  </message>
  <message>
   <source>Tag memory has no labels. Write texts by name into its tags pin.</source>
   <translation>„Erinnerung verschlagworten“ hat keine Stichwörter. Schreiben Sie Texte nach Namen in den Pin tags.</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Die Tour machen</translation>
  </message>
  <message>
   <source>Takes out of the selection</source>
   <translation>Nimmt aus der Auswahl heraus</translation>
  </message>
  <message>
   <source>Talks with a model, answer by answer, until you say bye.</source>
   <translation>Spricht mit einem Modell, Antwort um Antwort, bis Sie bye sagen.</translation>
  </message>
  <message>
   <source>Tells by which control wire a node was entered; made by the compiler.</source>
   <translation>Sagt, über welche Kontrollverbindung ein Knoten betreten wurde; vom Compiler erzeugt.</translation>
  </message>
  <message>
   <source>Tells everyone who waits for the event; goes on at once.</source>
   <translation>Sagt es allen, die auf das Ereignis warten; geht sofort weiter.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text Artifact</source>
   <translation>Textartefakt</translation>
  </message>
  <message>
   <source>Text To Video</source>
   <translation>Text zu Video</translation>
  </message>
  <message>
   <source>Text that must occur.</source>
   <translation>Text, der vorkommen muss.</translation>
  </message>
  <message>
   <source>Text with {name} or {name[key]} gaps.</source>
   <translation>Text mit {name}- oder {name[key]}-Lücken.</translation>
  </message>
  <message>
   <source>Text, or the parsed JSON value.</source>
   <translation>Text oder der gelesene JSON-Wert.</translation>
  </message>
  <message>
   <source>Text; objects and lists are written as JSON.</source>
   <translation>Text; Objekte und Listen werden als JSON geschrieben.</translation>
  </message>
  <message>
   <source>That is still too low: at least {least} is needed.</source>
   <translation>Das ist noch zu wenig: mindestens {least} wird gebraucht.</translation>
  </message>
  <message>
   <source>That snippet is no longer there</source>
   <translation>Dieser Baustein ist nicht mehr da</translation>
  </message>
  <message>
   <source>The PDF file.</source>
   <translation>Die PDF-Datei.</translation>
  </message>
  <message>
   <source>The active memory now.</source>
   <translation>Das aktive Gedächtnis jetzt.</translation>
  </message>
  <message>
   <source>The address of “{bad}” must begin with http:// or https://.</source>
   <translation>Die Adresse von „{bad}“ muss mit http:// oder https:// beginnen.</translation>
  </message>
  <message>
   <source>The agent's scratchpad output.</source>
   <translation>Der Ausgang scratchpad des Agenten.</translation>
  </message>
  <message>
   <source>The answer as an object, with a schema.</source>
   <translation>Die Antwort als Objekt, mit einem Schema.</translation>
  </message>
  <message>
   <source>The answer of the model cannot be carried out</source>
   <translation>die Antwort des Modells ist nicht ausführbar</translation>
  </message>
  <message>
   <source>The answer.</source>
   <translation>Die Antwort.</translation>
  </message>
  <message>
   <source>The artifact.</source>
   <translation>Das Artefakt.</translation>
  </message>
  <message>
   <source>The base raised to the exponent.</source>
   <translation>Die Basis hoch den Exponenten.</translation>
  </message>
  <message>
   <source>The branches of {node_id} follow one another: {reason}.</source>
   <translation>Die Zweige von {node_id} folgen einander: {reason}.</translation>
  </message>
  <message>
   <source>The budget cannot be read</source>
   <translation>Das Budget lässt sich nicht lesen</translation>
  </message>
  <message>
   <source>The budget is used up</source>
   <translation>Das Budget ist aufgebraucht</translation>
  </message>
  <message>
   <source>The bundle holds this flow alone.</source>
   <translation>Das Bündel enthält nur diesen Flow.</translation>
  </message>
  <message>
   <source>The bundle holds {count} flows: this one and all it calls.</source>
   <translation>Das Bündel enthält {count} Flows: diesen und alle, die er aufruft.</translation>
  </message>
  <message>
   <source>The call.</source>
   <translation>Der Aufruf.</translation>
  </message>
  <message>
   <source>The calls.</source>
   <translation>Die Aufrufe.</translation>
  </message>
  <message>
   <source>The channel it came on.</source>
   <translation>Der Kanal, auf dem sie kam.</translation>
  </message>
  <message>
   <source>The channel to listen on.</source>
   <translation>Der Kanal, auf dem gelauscht wird.</translation>
  </message>
  <message>
   <source>The code of “{title}” may leave the sandbox</source>
   <translation>Der Code von „{title}“ darf die Sandbox verlassen</translation>
  </message>
  <message>
   <source>The code of “{title}” stays in the sandbox</source>
   <translation>Der Code von „{title}“ bleibt in der Sandbox</translation>
  </message>
  <message>
   <source>The control output “{handle}” of {id} cannot be used here.</source>
   <translation>Der Kontrollausgang „{handle}“ von {id} ist hier nicht verwendbar.</translation>
  </message>
  <message>
   <source>The conversation with it.</source>
   <translation>Das Gespräch mit ihr.</translation>
  </message>
  <message>
   <source>The conversation: objects with role and content.</source>
   <translation>Das Gespräch: Objekte mit role und content.</translation>
  </message>
  <message>
   <source>The divisor; missing: 1.</source>
   <translation>Der Teiler; fehlt er: 1.</translation>
  </message>
  <message>
   <source>The entry “{written}” is not a step; the flow begins at {entry}.</source>
   <translation>Der Einstieg „{written}“ ist kein Schritt; der Flow beginnt bei {entry}.</translation>
  </message>
  <message>
   <source>The event comes by itself, or you give it now. Its payload:</source>
   <translation>Das Ereignis kommt von selbst, oder Sie geben es jetzt. Seine Nutzdaten:</translation>
  </message>
  <message>
   <source>The event with its sender and time.</source>
   <translation>Das Ereignis mit Absender und Zeit.</translation>
  </message>
  <message>
   <source>The exponent; missing: 1.</source>
   <translation>Der Exponent; fehlt er: 1.</translation>
  </message>
  <message>
   <source>The expression at “{pin_id}” of {node_id} is no program: {problem}.</source>
   <translation>Der Ausdruck an „{pin_id}“ von {node_id} ist kein Programm: {problem}.</translation>
  </message>
  <message>
   <source>The file of the pack “{name}” has changed</source>
   <translation>Die Datei des Pakets „{name}“ hat sich geändert</translation>
  </message>
  <message>
   <source>The file that was read.</source>
   <translation>Die gelesene Datei.</translation>
  </message>
  <message>
   <source>The file that was written.</source>
   <translation>Die geschriebene Datei.</translation>
  </message>
  <message>
   <source>The file to import.</source>
   <translation>Die Datei, die importiert wird.</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>Die Datei, die geschrieben wird.</translation>
  </message>
  <message>
   <source>The file, relative to the workspace.</source>
   <translation>Die Datei, relativ zum Arbeitsordner.</translation>
  </message>
  <message>
   <source>The finished call.</source>
   <translation>Der fertige Aufruf.</translation>
  </message>
  <message>
   <source>The first item is 0.</source>
   <translation>Das erste Element ist 0.</translation>
  </message>
  <message>
   <source>The first number divided by the second; dividing by zero is an error.</source>
   <translation>Die erste Zahl geteilt durch die zweite; Teilen durch null ist ein Fehler.</translation>
  </message>
  <message>
   <source>The first number less the second.</source>
   <translation>Die erste Zahl minus die zweite.</translation>
  </message>
  <message>
   <source>The first of its inputs that is not null, in the order of the pins.</source>
   <translation>Der erste seiner Eingänge, der nicht null ist, in der Reihenfolge der Pins.</translation>
  </message>
  <message>
   <source>The first {text_limit:,} of {count:,} characters</source>
   <translation>Die ersten {text_limit:,} von {count:,} Zeichen</translation>
  </message>
  <message>
   <source>The flow asks for an answer.</source>
   <translation>Der Flow bittet um eine Antwort.</translation>
  </message>
  <message>
   <source>The flow begins at {entry}, which is not a trigger.</source>
   <translation>Der Flow beginnt bei {entry}, das kein Auslöser ist.</translation>
  </message>
  <message>
   <source>The flow changed meanwhile, so the proposal was dropped. Ask again if you still want it.</source>
   <translation>Der Flow hat sich inzwischen geändert, darum wurde der Vorschlag verworfen. Fragen Sie noch einmal, wenn Sie ihn noch wollen.</translation>
  </message>
  <message>
   <source>The flow of “{title}” is missing</source>
   <translation>Der Flow von „{title}“ fehlt</translation>
  </message>
  <message>
   <source>The flow promises “{name}” but has no “{group}” at its {value}.</source>
   <translation>Der Flow verspricht „{name}“, hat aber kein „{group}“ an {value}.</translation>
  </message>
  <message>
   <source>The flow that calls this one was closed and has no file</source>
   <translation>Der Flow, der diesen aufruft, wurde geschlossen und hat keine Datei</translation>
  </message>
  <message>
   <source>The flow to run.</source>
   <translation>Der Flow, der ausgeführt wird.</translation>
  </message>
  <message>
   <source>The flow “{child_id}” is in no file beside this one</source>
   <translation>Der Flow „{child_id}“ ist in keiner Datei neben diesem</translation>
  </message>
  <message>
   <source>The flow's result.</source>
   <translation>Das Ergebnis des Flows.</translation>
  </message>
  <message>
   <source>The folder exists and is not empty; nothing is overwritten.</source>
   <translation>Der Ordner existiert und ist nicht leer; es wird nichts überschrieben.</translation>
  </message>
  <message>
   <source>The folder of the runs takes effect at the next start.</source>
   <translation>Der Ordner der Läufe gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>The folder that was listed.</source>
   <translation>Der aufgelistete Ordner.</translation>
  </message>
  <message>
   <source>The folder {parent} does not exist.</source>
   <translation>Der Ordner {parent} existiert nicht.</translation>
  </message>
  <message>
   <source>The folder; empty: the workspace.</source>
   <translation>Der Ordner; leer: der Arbeitsordner.</translation>
  </message>
  <message>
   <source>The form the answer must have.</source>
   <translation>Die Form, die die Antwort haben muss.</translation>
  </message>
  <message>
   <source>The image to change.</source>
   <translation>Das Bild, das geändert wird.</translation>
  </message>
  <message>
   <source>The image to enlarge.</source>
   <translation>Das Bild, das vergrößert wird.</translation>
  </message>
  <message>
   <source>The image to start from.</source>
   <translation>Das Bild, von dem ausgegangen wird.</translation>
  </message>
  <message>
   <source>The input “{pin}” of {id} has a value for an entry that is gone.</source>
   <translation>Der Eingang „{pin}“ von {id} hat einen Wert für einen Zugang, der weg ist.</translation>
  </message>
  <message>
   <source>The input “{pin}” of {node_id} is wired from {sources}.</source>
   <translation>Der Eingang „{pin}“ von {node_id} ist von {sources} aus verbunden.</translation>
  </message>
  <message>
   <source>The inputs are an object: start it with {.</source>
   <translation>Die Eingaben sind ein Objekt: mit { beginnen.</translation>
  </message>
  <message>
   <source>The interface of “{name}” and {count} flows are up to date</source>
   <translation>Die Schnittstelle von „{name}“ und {count} Flows sind aktuell</translation>
  </message>
  <message>
   <source>The item at an index; negative ones count from the back.</source>
   <translation>Das Element an einer Stelle; negative Zahlen zählen von hinten.</translation>
  </message>
  <message>
   <source>The item of this pass.</source>
   <translation>Das Element dieses Durchgangs.</translation>
  </message>
  <message>
   <source>The items that equal a value, or whose key does.</source>
   <translation>Die Elemente, die einem Wert gleichen oder deren Schlüssel es tut.</translation>
  </message>
  <message>
   <source>The key it was sent under.</source>
   <translation>Der Schlüssel, unter dem es gesendet wurde.</translation>
  </message>
  <message>
   <source>The key the answer must name.</source>
   <translation>Der Schlüssel, den die Antwort nennen muss.</translation>
  </message>
  <message>
   <source>The key was not kept</source>
   <translation>Der Schlüssel wurde nicht behalten</translation>
  </message>
  <message>
   <source>The language takes effect at the next start.</source>
   <translation>Die Sprache gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>The largest number of passes of a wire is not a number.</source>
   <translation>Die Höchstzahl der Durchgänge einer Verbindung ist keine Zahl.</translation>
  </message>
  <message>
   <source>The last {count:,} are kept here, all of them in the file</source>
   <translation>Die letzten {count:,} stehen hier, alle in der Datei</translation>
  </message>
  <message>
   <source>The list without repetitions, first occurrences kept; objects may be compared by one key.</source>
   <translation>Die Liste ohne Wiederholungen, erste Vorkommen bleiben; Objekte können nach einem Schlüssel verglichen werden.</translation>
  </message>
  <message>
   <source>The list; a single value counts as one item.</source>
   <translation>Die Liste; ein einzelner Wert gilt als ein Element.</translation>
  </message>
  <message>
   <source>The local time now, read anew each time it is needed.</source>
   <translation>Die Ortszeit jetzt, jedes Mal neu gelesen, wenn sie gebraucht wird.</translation>
  </message>
  <message>
   <source>The loop stops before it.</source>
   <translation>Die Schleife endet davor.</translation>
  </message>
  <message>
   <source>The message.</source>
   <translation>Die Nachricht.</translation>
  </message>
  <message>
   <source>The meta object that chat hosts show beside an answer; empty fields are left out.</source>
   <translation>Das meta-Objekt, das Chat-Programme neben einer Antwort zeigen; leere Felder fallen weg.</translation>
  </message>
  <message>
   <source>The model providers that the host offers, or those of them that are allowed.</source>
   <translation>Die Modellanbieter, die der Gastgeber anbietet, oder die erlaubten davon.</translation>
  </message>
  <message>
   <source>The model; nothing: the default.</source>
   <translation>Das Modell; nichts: der Standard.</translation>
  </message>
  <message>
   <source>The models of one provider, or those of them that are allowed.</source>
   <translation>Die Modelle eines Anbieters, oder die erlaubten davon.</translation>
  </message>
  <message>
   <source>The name.</source>
   <translation>Der Name.</translation>
  </message>
  <message>
   <source>The new run goes on from here; the first one stays as it was</source>
   <translation>Der neue Lauf geht von hier weiter; der erste bleibt, wie er war</translation>
  </message>
  <message>
   <source>The next call may cost {needed}; {left} of {limit} is left.</source>
   <translation>Der nächste Aufruf kann {needed} kosten; von {limit} sind {left} übrig.</translation>
  </message>
  <message>
   <source>The next call may take {needed} tokens; {left} of {limit} are left.</source>
   <translation>Der nächste Aufruf kann {needed} Token brauchen; von {limit} sind {left} übrig.</translation>
  </message>
  <message>
   <source>The next flow would be {needed} levels deep; {limit} are allowed.</source>
   <translation>Der nächste Flow läge {needed} Ebenen tief; {limit} sind erlaubt.</translation>
  </message>
  <message>
   <source>The next step asks a model; {left} of {limit} calls are left.</source>
   <translation>Der nächste Schritt fragt ein Modell; von {limit} Aufrufen sind {left} übrig.</translation>
  </message>
  <message>
   <source>The next step calls {needed} tools; {left} of {limit} calls are left.</source>
   <translation>Der nächste Schritt ruft {needed} Werkzeuge auf; von {limit} Aufrufen sind {left} übrig.</translation>
  </message>
  <message>
   <source>The node a run begins with.</source>
   <translation>Der Knoten, mit dem ein Lauf beginnt.</translation>
  </message>
  <message>
   <source>The node before.</source>
   <translation>Der Knoten davor.</translation>
  </message>
  <message>
   <source>The node is no longer in the flow.</source>
   <translation>Der Knoten ist nicht mehr im Flow.</translation>
  </message>
  <message>
   <source>The note.</source>
   <translation>Die Notiz.</translation>
  </message>
  <message>
   <source>The number of this pass.</source>
   <translation>Die Zahl dieses Durchgangs.</translation>
  </message>
  <message>
   <source>The number rounded to some decimals; halves go to the even neighbour.</source>
   <translation>Die Zahl, auf Nachkommastellen gerundet; Hälften gehen zum geraden Nachbarn.</translation>
  </message>
  <message>
   <source>The number without its sign.</source>
   <translation>Die Zahl ohne ihr Vorzeichen.</translation>
  </message>
  <message>
   <source>The object or list in a text, also from within prose or a code fence; a scalar becomes {value}.</source>
   <translation>Das Objekt oder die Liste in einem Text, auch mitten in Prosa oder einem Codeblock; ein einzelner Wert wird zu {value}.</translation>
  </message>
  <message>
   <source>The pack was not made</source>
   <translation>Das Paket wurde nicht angelegt</translation>
  </message>
  <message>
   <source>The pack {error}</source>
   <translation>Das Paket {error}</translation>
  </message>
  <message>
   <source>The part of a text from a start to before an end; negative numbers count from the back.</source>
   <translation>Der Teil eines Textes von einem Anfang bis vor ein Ende; negative Zahlen zählen von hinten.</translation>
  </message>
  <message>
   <source>The parts of a text between delimiters, trimmed, without empty ones.</source>
   <translation>Die Teile eines Textes zwischen Trennzeichen, ohne Leerraum am Rand und ohne leere.</translation>
  </message>
  <message>
   <source>The path.</source>
   <translation>Der Pfad.</translation>
  </message>
  <message>
   <source>The payload is an object: start it with {.</source>
   <translation>Die Nutzdaten sind ein Objekt: mit { beginnen.</translation>
  </message>
  <message>
   <source>The payload of the pass.</source>
   <translation>Die Nutzdaten des Durchgangs.</translation>
  </message>
  <message>
   <source>The picture could not be written</source>
   <translation>Das Bild konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>The price “{line}” is not a model and two numbers, such as: gpt-x 0.15 0.60</source>
   <translation>Der Preis „{line}“ ist nicht ein Modell und zwei Zahlen, wie: gpt-x 0.15 0.60</translation>
  </message>
  <message>
   <source>The product of two numbers.</source>
   <translation>Das Produkt zweier Zahlen.</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <source>The properties of both objects; the second wins.</source>
   <translation>Die Eigenschaften beider Objekte; das zweite gewinnt.</translation>
  </message>
  <message>
   <source>The property; `a.b` goes deeper.</source>
   <translation>Die Eigenschaft; `a.b` geht tiefer.</translation>
  </message>
  <message>
   <source>The provider “{name}” has no address in Preferences.</source>
   <translation>Der Anbieter „{name}“ hat in den Einstellungen keine Adresse.</translation>
  </message>
  <message>
   <source>The question.</source>
   <translation>Die Frage.</translation>
  </message>
  <message>
   <source>The recording.</source>
   <translation>Die Aufnahme.</translation>
  </message>
  <message>
   <source>The result is not JSON yet. Correct the line that is marked.</source>
   <translation>Das Ergebnis ist noch kein JSON. Korrigieren Sie die markierte Zeile.</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>Der Lauf</translation>
  </message>
  <message>
   <source>The run as it was after any record: drag, arrows, Home, End</source>
   <translation>Der Lauf, wie er nach einem Eintrag war: ziehen, Pfeiltasten, Pos1, Ende</translation>
  </message>
  <message>
   <source>The run cannot be forked here</source>
   <translation>Der Lauf kann hier nicht verzweigt werden</translation>
  </message>
  <message>
   <source>The run ended with this step. Change its result, or let it be done again.</source>
   <translation>Der Lauf endete mit diesem Schritt. Ändern Sie sein Ergebnis oder lassen Sie ihn noch einmal geschehen.</translation>
  </message>
  <message>
   <source>The run has ended: these are the limits it had.</source>
   <translation>Der Lauf ist zu Ende: das waren seine Grenzen.</translation>
  </message>
  <message>
   <source>The run has taken no step yet</source>
   <translation>Der Lauf hat noch keinen Schritt getan</translation>
  </message>
  <message>
   <source>The run has worked for {limit}.</source>
   <translation>Der Lauf hat {limit} gearbeitet.</translation>
  </message>
  <message>
   <source>The run in front</source>
   <translation>Der Lauf im Vordergrund</translation>
  </message>
  <message>
   <source>The run was cancelled</source>
   <translation>Der Lauf wurde abgebrochen</translation>
  </message>
  <message>
   <source>The runs cannot be compared</source>
   <translation>Die Läufe können nicht verglichen werden</translation>
  </message>
  <message>
   <source>The runs cannot be read</source>
   <translation>Die Läufe lassen sich nicht lesen</translation>
  </message>
  <message>
   <source>The runs that heard it.</source>
   <translation>Die Läufe, die es hörten.</translation>
  </message>
  <message>
   <source>The same as text.</source>
   <translation>Dasselbe als Text.</translation>
  </message>
  <message>
   <source>The same inputs</source>
   <translation>Dieselben Eingaben</translation>
  </message>
  <message>
   <source>The same number gives the same answer, where the model can.</source>
   <translation>Dieselbe Zahl gibt dieselbe Antwort, wo das Modell es kann.</translation>
  </message>
  <message>
   <source>The same seed gives the same result, if the model can.</source>
   <translation>Derselbe Seed gibt dasselbe Ergebnis, wenn das Modell es kann.</translation>
  </message>
  <message>
   <source>The saved entries of {id} do not match its control wires.</source>
   <translation>Die gespeicherten Zugänge von {id} passen nicht zu seinen Kontrollverbindungen.</translation>
  </message>
  <message>
   <source>The schema that comes in with further fields; those it has already stay as they are.</source>
   <translation>Das eingehende Schema mit weiteren Feldern; vorhandene bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>The scratchpad object that tells how an agent came to its answer.</source>
   <translation>Das scratchpad-Objekt, das sagt, wie ein Agent zu seiner Antwort kam.</translation>
  </message>
  <message>
   <source>The selected nodes</source>
   <translation>Die gewählten Knoten</translation>
  </message>
  <message>
   <source>The sentences that fit.</source>
   <translation>Die Sätze, die passten.</translation>
  </message>
  <message>
   <source>The snippet could not be kept</source>
   <translation>Der Baustein konnte nicht behalten werden</translation>
  </message>
  <message>
   <source>The snippet “{name}” is deleted</source>
   <translation>Der Baustein „{name}“ ist gelöscht</translation>
  </message>
  <message>
   <source>The start node has no output “{unknown}”.</source>
   <translation>Der Startknoten hat keinen Ausgang „{unknown}“.</translation>
  </message>
  <message>
   <source>The statements.</source>
   <translation>Die Aussagen.</translation>
  </message>
  <message>
   <source>The step</source>
   <translation>Der Schritt</translation>
  </message>
  <message>
   <source>The subflow could not be created</source>
   <translation>Der Subflow konnte nicht angelegt werden</translation>
  </message>
  <message>
   <source>The sum of two numbers.</source>
   <translation>Die Summe zweier Zahlen.</translation>
  </message>
  <message>
   <source>The table is kept as {path}</source>
   <translation>Die Tabelle liegt unter {path}</translation>
  </message>
  <message>
   <source>The table was not kept: {error}</source>
   <translation>Die Tabelle wurde nicht gespeichert: {error}</translation>
  </message>
  <message>
   <source>The text in capital letters.</source>
   <translation>Der Text in Großbuchstaben.</translation>
  </message>
  <message>
   <source>The text in small letters.</source>
   <translation>Der Text in Kleinbuchstaben.</translation>
  </message>
  <message>
   <source>The text with one part exchanged for another.</source>
   <translation>Der Text, ein Teil gegen einen anderen getauscht.</translation>
  </message>
  <message>
   <source>The text without blanks around it.</source>
   <translation>Der Text ohne Leerraum am Rand.</translation>
  </message>
  <message>
   <source>The text, an empty line between pages.</source>
   <translation>Der Text, eine leere Zeile zwischen den Seiten.</translation>
  </message>
  <message>
   <source>The triples as sentences.</source>
   <translation>Die Tripel als Sätze.</translation>
  </message>
  <message>
   <source>The user's data folder</source>
   <translation>Der Datenordner des Benutzers</translation>
  </message>
  <message>
   <source>The value at a path such as a.b or a[0] of an object; a default where there is none.</source>
   <translation>Der Wert an einem Pfad wie a.b oder a[0] eines Objekts; ein Standardwert, wo es keinen gibt.</translation>
  </message>
  <message>
   <source>The value at one key of each object in the list; other items as they are.</source>
   <translation>Der Wert unter einem Schlüssel jedes Objekts der Liste; andere Elemente, wie sie sind.</translation>
  </message>
  <message>
   <source>The whole list afterwards.</source>
   <translation>Die ganze Liste danach.</translation>
  </message>
  <message>
   <source>The whole message</source>
   <translation>Die ganze Meldung</translation>
  </message>
  <message>
   <source>The whole object afterwards.</source>
   <translation>Das ganze Objekt danach.</translation>
  </message>
  <message>
   <source>The whole result.</source>
   <translation>Das ganze Ergebnis.</translation>
  </message>
  <message>
   <source>The {what} has letters, digits, _ and - only.{hint}</source>
   <translation>{what}: nur Buchstaben, Ziffern, _ und -.{hint}</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>Themes (*.json)</source>
   <translation>Designs (*.json)</translation>
  </message>
  <message>
   <source>Then 0</source>
   <translation>Dann 0</translation>
  </message>
  <message>
   <source>Then 1</source>
   <translation>Dann 1</translation>
  </message>
  <message>
   <source>There are no frames and notes; G makes a frame, N a note</source>
   <translation>Es gibt keine Rahmen und Notizen; G macht einen Rahmen, N eine Notiz</translation>
  </message>
  <message>
   <source>There is no log file yet: {path} is made with its first line</source>
   <translation>Es gibt noch keine Protokolldatei: {path} entsteht mit der ersten Zeile</translation>
  </message>
  <message>
   <source>There is no node type “{type}”</source>
   <translation>Es gibt keinen Knotentyp „{type}“</translation>
  </message>
  <message>
   <source>There is no node {missing} in this flow.</source>
   <translation>In diesem Flow gibt es keinen Knoten {missing}.</translation>
  </message>
  <message>
   <source>There is no node “{node_id}” any more</source>
   <translation>Es gibt keinen Knoten „{node_id}“ mehr</translation>
  </message>
  <message>
   <source>There is no other run to compare with: run the flow again or fork</source>
   <translation>Es gibt keinen anderen Lauf zum Vergleichen: Führen Sie den Flow noch einmal aus oder verzweigen Sie</translation>
  </message>
  <message>
   <source>These nodes cannot become a subflow</source>
   <translation>Aus diesen Knoten kann kein Subflow werden</translation>
  </message>
  <message>
   <source>They did the same</source>
   <translation>Sie taten dasselbe</translation>
  </message>
  <message>
   <source>They part at “{title}”</source>
   <translation>Sie gehen bei „{title}“ auseinander</translation>
  </message>
  <message>
   <source>This control output is wired already; use Sequence or Parallel to run several things.</source>
   <translation>Dieser Kontrollausgang ist schon verbunden; verwenden Sie „Abfolge“ oder „Parallel“, um mehreres auszuführen.</translation>
  </message>
  <message>
   <source>This flow has no breakpoints</source>
   <translation>Dieser Flow hat keine Haltepunkte</translation>
  </message>
  <message>
   <source>This flow has no file yet: there is nothing to compare with</source>
   <translation>Dieser Flow hat noch keine Datei: Es gibt nichts zum Vergleichen</translation>
  </message>
  <message>
   <source>This flow is locked; Ctrl+Alt+K unlocks it</source>
   <translation>Dieser Flow ist gesperrt; Strg+Alt+K entsperrt ihn</translation>
  </message>
  <message>
   <source>This flow takes no inputs.</source>
   <translation>Dieser Flow hat keine Eingaben.</translation>
  </message>
  <message>
   <source>This input has a value of its own for “{title}” already.</source>
   <translation>Dieser Eingang hat für „{title}“ schon einen eigenen Wert.</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”.</source>
   <translation>Dieser Eingang ist schon verbunden, von „{name}“ aus.</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”. As control enters here by several routes, it may also take a value from a node that leads here directly by one of them.</source>
   <translation>Dieser Eingang ist schon verbunden, von „{name}“ aus. Da die Kontrolle hier auf mehreren Wegen eintritt, darf er auch einen Wert von einem Knoten nehmen, der auf einem davon direkt hierher führt.</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not a plain object.</source>
   <translation>Dieser Eingang braucht {artifact}, kein einfaches Objekt.</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not {artifact2}.</source>
   <translation>Dieser Eingang braucht {artifact}, nicht {artifact2}.</translation>
  </message>
  <message>
   <source>This is not a Python expression: {error}</source>
   <translation>Das ist kein Python-Ausdruck: {error}</translation>
  </message>
  <message>
   <source>This node has no wires</source>
   <translation>Dieser Knoten hat keine Verbindungen</translation>
  </message>
  <message>
   <source>This node left nothing in the run: choose a step of the trace</source>
   <translation>Dieser Knoten hat im Lauf nichts hinterlassen: Wählen Sie einen Schritt im Ablauf</translation>
  </message>
  <message>
   <source>This node type is not installed.</source>
   <translation>Dieser Knotentyp ist nicht installiert.</translation>
  </message>
  <message>
   <source>This node type is not known here</source>
   <translation>Dieser Knotentyp ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>This program does not know the type; the node keeps all its data and cannot run.</source>
   <translation>Dieses Programm kennt den Typ nicht; der Knoten behält alle seine Daten und kann nicht laufen.</translation>
  </message>
  <message>
   <source>This version cannot be read</source>
   <translation>Diese Version lässt sich nicht lesen</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time at work</source>
   <translation>Arbeitszeit</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Title of the node</source>
   <translation>Titel des Knotens</translation>
  </message>
  <message>
   <source>Title, author and so on.</source>
   <translation>Titel, Autor und so weiter.</translation>
  </message>
  <message>
   <source>Toggle breakpoint</source>
   <translation>Haltepunkt ein oder aus</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Took “{label}” back in {count} flows{rest}</source>
   <translation>„{label}“ in {count} Flows zurückgenommen{rest}</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Tool Calls</source>
   <translation>Werkzeugaufrufe</translation>
  </message>
  <message>
   <source>Tool Calls got no list of calls. Connect one to its tool_calls pin.</source>
   <translation>„Werkzeugaufrufe“ bekam keine Liste von Aufrufen. Verbinden Sie eine mit dem Pin tool_calls.</translation>
  </message>
  <message>
   <source>Tool Parameters</source>
   <translation>Werkzeugparameter</translation>
  </message>
  <message>
   <source>Tool approval</source>
   <translation>Genehmigung von Werkzeugen</translation>
  </message>
  <message>
   <source>Tool calls</source>
   <translation>Werkzeugaufrufe</translation>
  </message>
  <message>
   <source>Tool execution timed out after {limit}s</source>
   <translation>Das Werkzeug brauchte länger als {limit} s</translation>
  </message>
  <message>
   <source>Tool with approval</source>
   <translation>Werkzeug mit Genehmigung</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Tools Allowlist</source>
   <translation>Erlaubte Werkzeuge</translation>
  </message>
  <message>
   <source>Tools it may use.</source>
   <translation>Werkzeuge, die es verwenden darf.</translation>
  </message>
  <message>
   <source>Tools that may run; nothing given: all.</source>
   <translation>Werkzeuge, die laufen dürfen; nichts angegeben: alle.</translation>
  </message>
  <message>
   <source>Tools the model wants to use.</source>
   <translation>Werkzeuge, die das Modell verwenden will.</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Ablauf</translation>
  </message>
  <message>
   <source>Trace lists every step as it happens, Conversation what the flow says and asks. Runs go on after a restart. Templates and examples are in the File menu.</source>
   <translation>„Ablauf“ listet jeden Schritt, wie er geschieht, „Gespräch“, was der Flow sagt und fragt. Läufe gehen nach einem Neustart weiter. Vorlagen und Beispiele stehen im Menü Datei.</translation>
  </message>
  <message>
   <source>Trace selection</source>
   <translation>Auswahl verfolgen</translation>
  </message>
  <message>
   <source>Transcribe Audio</source>
   <translation>Audio aufschreiben</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>Abschriftmodell</translation>
  </message>
  <message>
   <source>Transforms</source>
   <translation>Umformungen</translation>
  </message>
  <message>
   <source>Trim</source>
   <translation>Ränder kürzen</translation>
  </message>
  <message>
   <source>Triples that were found.</source>
   <translation>Gefundene Tripel.</translation>
  </message>
  <message>
   <source>True becomes false, false becomes true.</source>
   <translation>Aus wahr wird falsch, aus falsch wahr.</translation>
  </message>
  <message>
   <source>True or false</source>
   <translation>Wahr oder falsch</translation>
  </message>
  <message>
   <source>Trust and load</source>
   <translation>Vertrauen und laden</translation>
  </message>
  <message>
   <source>Trust and run</source>
   <translation>Vertrauen und ausführen</translation>
  </message>
  <message>
   <source>Trust it with “Trust the code of this flow” in the Run menu, if you know where it comes from.</source>
   <translation>Vertrauen Sie ihm mit „Dem Code dieses Flows vertrauen“ im Menü Ausführen, wenn Sie seine Herkunft kennen.</translation>
  </message>
  <message>
   <source>Trust the Python code of this flow?</source>
   <translation>Dem Python-Code dieses Flows vertrauen?</translation>
  </message>
  <message>
   <source>Trust the code of this flow</source>
   <translation>Dem Code dieses Flows vertrauen</translation>
  </message>
  <message>
   <source>Trusted code runs in a process of its own and can reach your files and the network. Without trust such a node fails.</source>
   <translation>Vertrauter Code läuft in einem eigenen Prozess und erreicht Ihre Dateien und das Netz. Ohne Vertrauen scheitert ein solcher Knoten.</translation>
  </message>
  <message>
   <source>Try address and key, and fill in its models</source>
   <translation>Adresse und Schlüssel ausprobieren und die Modelle eintragen</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Try it…</source>
   <translation>Ausprobieren…</translation>
  </message>
  <message>
   <source>Try “{title}”</source>
   <translation>„{title}“ ausprobieren</translation>
  </message>
  <message>
   <source>Tunnel {things}</source>
   <translation>Als Tunnel: {things}</translation>
  </message>
  <message>
   <source>Two providers have the same name.</source>
   <translation>Zwei Anbieter haben denselben Namen.</translation>
  </message>
  <message>
   <source>Two wires from one output enter {id}.</source>
   <translation>Zwei Verbindungen von einem Ausgang führen in {id}.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Type a number, such as 3 or 0.5.</source>
   <translation>Tippen Sie eine Zahl, etwa 3 oder 0.5.</translation>
  </message>
  <message>
   <source>Type a question.</source>
   <translation>Tippen Sie eine Frage.</translation>
  </message>
  <message>
   <source>Type its address first</source>
   <translation>Tippen Sie zuerst die Adresse</translation>
  </message>
  <message>
   <source>Type of pin {id}</source>
   <translation>Typ von Pin {id}</translation>
  </message>
  <message>
   <source>Type of the value</source>
   <translation>Typ des Werts</translation>
  </message>
  <message>
   <source>Type of {name}</source>
   <translation>Typ von {name}</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>Typen</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>US-Dollar</translation>
  </message>
  <message>
   <source>Uncollapse {things}</source>
   <translation>{things} ausklappen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo everywhere</source>
   <translation>Überall rückgängig</translation>
  </message>
  <message>
   <source>Undo {undo_label}</source>
   <translation>Rückgängig: {undo_label}</translation>
  </message>
  <message>
   <source>Undo, redo what was typed</source>
   <translation>Getipptes rückgängig machen, wiederholen</translation>
  </message>
  <message>
   <source>Undoing…</source>
   <translation>Wird rückgängig gemacht…</translation>
  </message>
  <message>
   <source>Undone: {edit}</source>
   <translation>Rückgängig gemacht: {edit}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Unknown node type</source>
   <translation>Unbekannter Knotentyp</translation>
  </message>
  <message>
   <source>Unknown run_id: {run_id}</source>
   <translation>Unbekannte run_id: {run_id}</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>Flow entsperren</translation>
  </message>
  <message>
   <source>Unlock frame</source>
   <translation>Rahmen entsperren</translation>
  </message>
  <message>
   <source>Unlock {things}</source>
   <translation>{things} entsperren</translation>
  </message>
  <message>
   <source>Unmute wire</source>
   <translation>Stummschaltung der Verbindung aufheben</translation>
  </message>
  <message>
   <source>Unmute {things}</source>
   <translation>Stummschaltung aufheben: {things}</translation>
  </message>
  <message>
   <source>Unplug wire</source>
   <translation>Verbindung abziehen</translation>
  </message>
  <message>
   <source>Untitled flow</source>
   <translation>Unbenannter Flow</translation>
  </message>
  <message>
   <source>Untitled flow {number}</source>
   <translation>Unbenannter Flow {number}</translation>
  </message>
  <message>
   <source>Up to calling flow</source>
   <translation>Hinauf zum aufrufenden Flow</translation>
  </message>
  <message>
   <source>Uppercase</source>
   <translation>Großbuchstaben</translation>
  </message>
  <message>
   <source>Upscaling model</source>
   <translation>Vergrößerungsmodell</translation>
  </message>
  <message>
   <source>Use conversation</source>
   <translation>Gespräch verwenden</translation>
  </message>
  <message>
   <source>Use defaults</source>
   <translation>Standardwerte verwenden</translation>
  </message>
  <message>
   <source>Use letters, digits and _, beginning with a letter, with dots between parts.</source>
   <translation>Verwenden Sie Buchstaben, Ziffern und _, beginnend mit einem Buchstaben, mit Punkten zwischen den Teilen.</translation>
  </message>
  <message>
   <source>Use the default</source>
   <translation>Standardwert verwenden</translation>
  </message>
  <message>
   <source>Use the default model</source>
   <translation>Standardmodell verwenden</translation>
  </message>
  <message>
   <source>Use these limits</source>
   <translation>Diese Grenzen verwenden</translation>
  </message>
  <message>
   <source>Uses</source>
   <translation>Verwendungen</translation>
  </message>
  <message>
   <source>Usual style for {things}</source>
   <translation>Üblicher Stil: {things}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Value as text</source>
   <translation>Wert als Text</translation>
  </message>
  <message>
   <source>Value by variable name.</source>
   <translation>Wert nach Variablenname.</translation>
  </message>
  <message>
   <source>Value per Entry</source>
   <translation>Wert je Zugang</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>Values by start pin of the flow.</source>
   <translation>Werte nach Start-Pin des Flows.</translation>
  </message>
  <message>
   <source>Values of all</source>
   <translation>Werte aller</translation>
  </message>
  <message>
   <source>Values to start with</source>
   <translation>Werte für den Start</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>Variable “{name}”</source>
   <translation>Variable „{name}“</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variablen</translation>
  </message>
  <message>
   <source>Version history</source>
   <translation>Versionsverlauf</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>Video Artifact</source>
   <translation>Videoartefakt</translation>
  </message>
  <message>
   <source>Video model</source>
   <translation>Videomodell</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <source>VisualFlow Studio</source>
   <translation>VisualFlow Studio</translation>
  </message>
  <message>
   <source>VisualFlow Studio {version}</source>
   <translation>VisualFlow Studio {version}</translation>
  </message>
  <message>
   <source>Voice Artifact</source>
   <translation>Sprachartefakt</translation>
  </message>
  <message>
   <source>Voice model</source>
   <translation>Sprachmodell (Stimme)</translation>
  </message>
  <message>
   <source>Wait Event</source>
   <translation>Auf Ereignis warten</translation>
  </message>
  <message>
   <source>Wait and ask whether it may go on</source>
   <translation>Warten und fragen, ob es weitergehen darf</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Waiting for an event</source>
   <translation>Wartet auf ein Ereignis</translation>
  </message>
  <message>
   <source>Waiting for the event “{event_name}”</source>
   <translation>Wartet auf das Ereignis „{event_name}“</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <source>Waiting for your approval</source>
   <translation>Wartet auf Ihre Genehmigung</translation>
  </message>
  <message>
   <source>Waits for a time, runs what hangs on it and, if it recurs, waits again.</source>
   <translation>Wartet auf eine Zeit, führt aus, was daran hängt, und wartet wieder, falls sie wiederkehrt.</translation>
  </message>
  <message>
   <source>Waits for a while, or until a time.</source>
   <translation>Wartet eine Weile oder bis zu einer Zeit.</translation>
  </message>
  <message>
   <source>Waits for an event, runs what hangs on it, then waits again. Without a name: every event.</source>
   <translation>Wartet auf ein Ereignis, führt aus, was daran hängt, und wartet wieder. Ohne Namen: jedes Ereignis.</translation>
  </message>
  <message>
   <source>Waits until something outside answers under a key.</source>
   <translation>Wartet, bis etwas von außen unter einem Schlüssel antwortet.</translation>
  </message>
  <message>
   <source>Walk from node to node</source>
   <translation>Von Knoten zu Knoten gehen</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>Warning: what may be wrong</source>
   <translation>Warnung: was falsch sein könnte</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Beobachten</translation>
  </message>
  <message>
   <source>Watch an expression…</source>
   <translation>Ausdruck beobachten…</translation>
  </message>
  <message>
   <source>Watch the chosen expression no longer</source>
   <translation>Den gewählten Ausdruck nicht mehr beobachten</translation>
  </message>
  <message>
   <source>Watch this expression</source>
   <translation>Diesen Ausdruck beobachten</translation>
  </message>
  <message>
   <source>Watched expressions</source>
   <translation>Beobachtete Ausdrücke</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What Tool Calls gave.</source>
   <translation>Was „Werkzeugaufrufe“ gab.</translation>
  </message>
  <message>
   <source>What a call of “{model}” costs is not known; {left} of {limit} is left.</source>
   <translation>Was ein Aufruf von „{model}“ kostet, ist nicht bekannt; von {limit} sind {left} übrig.</translation>
  </message>
  <message>
   <source>What a person sees meanwhile.</source>
   <translation>Was ein Mensch währenddessen sieht.</translation>
  </message>
  <message>
   <source>What a run may spend, with all flows it calls. Before each call its worst case is looked at; what may go over a limit is not called.</source>
   <translation>Was ein Lauf mit allen Flows, die er aufruft, ausgeben darf. Vor jedem Aufruf wird sein schlimmster Fall geprüft; was über eine Grenze gehen kann, wird nicht aufgerufen.</translation>
  </message>
  <message>
   <source>What came along with it.</source>
   <translation>Was dazu mitkam.</translation>
  </message>
  <message>
   <source>What came with it.</source>
   <translation>Was mitkam.</translation>
  </message>
  <message>
   <source>What comes with it.</source>
   <translation>Was mitkommt.</translation>
  </message>
  <message>
   <source>What did “{name}” do otherwise than …</source>
   <translation>Was tat „{name}“ anders als …</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Was zu tun ist.</translation>
  </message>
  <message>
   <source>What it became.</source>
   <translation>Was sie wurde.</translation>
  </message>
  <message>
   <source>What it becomes.</source>
   <translation>Was sie wird.</translation>
  </message>
  <message>
   <source>What it did, step by step.</source>
   <translation>Was er tat, Schritt für Schritt.</translation>
  </message>
  <message>
   <source>What it gives</source>
   <translation>Was er gibt</translation>
  </message>
  <message>
   <source>What it is asked.</source>
   <translation>Was es gefragt wird.</translation>
  </message>
  <message>
   <source>What it must be equal to.</source>
   <translation>Dem es gleichen muss.</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>Was sie sagt.</translation>
  </message>
  <message>
   <source>What it was asked for.</source>
   <translation>Wonach gefragt wurde.</translation>
  </message>
  <message>
   <source>What remains when the first number is divided by the second; its sign is that of the second.</source>
   <translation>Was übrig bleibt, wenn die erste Zahl durch die zweite geteilt wird; das Vorzeichen ist das der zweiten.</translation>
  </message>
  <message>
   <source>What stands behind names such as api_key, password or Authorization is never logged. Here you add your own secrets: one regular expression a line. What it finds in a message is hidden, and so is the value of a key that it fits.</source>
   <translation>Was hinter Namen wie api_key, password oder Authorization steht, wird nie protokolliert. Hier fügen Sie eigene Geheimnisse hinzu: ein regulärer Ausdruck je Zeile. Was er in einer Meldung findet, wird verborgen, ebenso der Wert eines Schlüssels, auf den er passt.</translation>
  </message>
  <message>
   <source>What takes its place.</source>
   <translation>Was an seine Stelle tritt.</translation>
  </message>
  <message>
   <source>What the code returned.</source>
   <translation>Was der Code zurückgab.</translation>
  </message>
  <message>
   <source>What the flow promises to hosts.</source>
   <translation>Was der Flow Gastgebern verspricht.</translation>
  </message>
  <message>
   <source>What the mouse buttons do</source>
   <translation>Was die Maustasten tun</translation>
  </message>
  <message>
   <source>What the person typed or chose.</source>
   <translation>Was der Mensch tippte oder wählte.</translation>
  </message>
  <message>
   <source>What the person wrote.</source>
   <translation>Was der Mensch schrieb.</translation>
  </message>
  <message>
   <source>What the program and its runs say about themselves</source>
   <translation>Was das Programm und seine Läufe über sich sagen</translation>
  </message>
  <message>
   <source>What the run had left of its steps and its budget</source>
   <translation>Was dem Lauf von Schritten und Budget übrig war</translation>
  </message>
  <message>
   <source>What the shown run has spent, and its limits; without a budget, the limits of later runs</source>
   <translation>Was der gezeigte Lauf ausgegeben hat, und seine Grenzen; ohne Budget die Grenzen späterer Läufe</translation>
  </message>
  <message>
   <source>What the summary is about.</source>
   <translation>Worum es in der Zusammenfassung geht.</translation>
  </message>
  <message>
   <source>What the tool gave, or why it failed.</source>
   <translation>Was das Werkzeug gab, oder warum es scheiterte.</translation>
  </message>
  <message>
   <source>What to avoid.</source>
   <translation>Was vermieden wird.</translation>
  </message>
  <message>
   <source>What to give instead of nothing or null.</source>
   <translation>Was statt nichts oder null gegeben wird.</translation>
  </message>
  <message>
   <source>What to give where there is nothing.</source>
   <translation>Was gegeben wird, wo nichts ist.</translation>
  </message>
  <message>
   <source>What to look for; empty: nothing is replaced.</source>
   <translation>Was gesucht wird; leer: nichts wird ersetzt.</translation>
  </message>
  <message>
   <source>What to look for; letters count as they are.</source>
   <translation>Was gesucht wird; Groß- und Kleinschreibung zählt.</translation>
  </message>
  <message>
   <source>What to make.</source>
   <translation>Was erzeugt wird.</translation>
  </message>
  <message>
   <source>What to recall first.</source>
   <translation>Was zuerst erinnert wird.</translation>
  </message>
  <message>
   <source>What to say.</source>
   <translation>Was gesagt wird.</translation>
  </message>
  <message>
   <source>What was done.</source>
   <translation>Was getan wurde.</translation>
  </message>
  <message>
   <source>What was found, newest first.</source>
   <translation>Was gefunden wurde, Neuestes zuerst.</translation>
  </message>
  <message>
   <source>What was said.</source>
   <translation>Was gesagt wurde.</translation>
  </message>
  <message>
   <source>What was true then: ISO 8601.</source>
   <translation>Was damals galt: ISO 8601.</translation>
  </message>
  <message>
   <source>What was written.</source>
   <translation>Was geschrieben wurde.</translation>
  </message>
  <message>
   <source>Wheel; pinch</source>
   <translation>Rad; zwei Finger spreizen</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where a run begins. Each output is a value the run is started with.</source>
   <translation>Hier beginnt ein Lauf. Jeder Ausgang ist ein Wert, mit dem der Lauf gestartet wird.</translation>
  </message>
  <message>
   <source>Where it belongs to.</source>
   <translation>Wohin sie gehört.</translation>
  </message>
  <message>
   <source>Where it came from.</source>
   <translation>Woher es kam.</translation>
  </message>
  <message>
   <source>Where the open flow lies</source>
   <translation>Wo der offene Flow liegt</translation>
  </message>
  <message>
   <source>Where to put them.</source>
   <translation>Wohin sie kommen.</translation>
  </message>
  <message>
   <source>Whether a list, such as a model's tool calls, has any item.</source>
   <translation>Ob eine Liste, etwa die Werkzeugaufrufe eines Modells, ein Element hat.</translation>
  </message>
  <message>
   <source>Whether a text stands somewhere in another; an empty one never does.</source>
   <translation>Ob ein Text irgendwo in einem anderen steht; ein leerer nie.</translation>
  </message>
  <message>
   <source>Whether all of them succeeded.</source>
   <translation>Ob alle gelangen.</translation>
  </message>
  <message>
   <source>Whether another answer may be typed.</source>
   <translation>Ob eine andere Antwort getippt werden darf.</translation>
  </message>
  <message>
   <source>Whether at least one is true.</source>
   <translation>Ob mindestens eines wahr ist.</translation>
  </message>
  <message>
   <source>Whether both are true.</source>
   <translation>Ob beide wahr sind.</translation>
  </message>
  <message>
   <source>Whether it finished the task.</source>
   <translation>Ob es die Aufgabe beendete.</translation>
  </message>
  <message>
   <source>Whether it ran to its end.</source>
   <translation>Ob er bis zum Ende lief.</translation>
  </message>
  <message>
   <source>Whether it succeeded.</source>
   <translation>Ob es gelang.</translation>
  </message>
  <message>
   <source>Whether it worked.</source>
   <translation>Ob es gelang.</translation>
  </message>
  <message>
   <source>Whether the flow sees the conversation.</source>
   <translation>Ob der Flow das Gespräch sieht.</translation>
  </message>
  <message>
   <source>Whether the limit cut the list.</source>
   <translation>Ob die Grenze die Liste kürzte.</translation>
  </message>
  <message>
   <source>Whether the run's conversation goes along.</source>
   <translation>Ob das Gespräch des Laufs mitgeht.</translation>
  </message>
  <message>
   <source>Whether the text has no character at all; null counts as empty, blanks do not.</source>
   <translation>Ob der Text gar kein Zeichen hat; null gilt als leer, Leerraum nicht.</translation>
  </message>
  <message>
   <source>Whether the text was cut.</source>
   <translation>Ob der Text gekürzt wurde.</translation>
  </message>
  <message>
   <source>Whether there is an answer.</source>
   <translation>Ob es eine Antwort gibt.</translation>
  </message>
  <message>
   <source>Whether to run another pass.</source>
   <translation>Ob noch ein Durchgang läuft.</translation>
  </message>
  <message>
   <source>Whether to wait again afterwards.</source>
   <translation>Ob danach wieder gewartet wird.</translation>
  </message>
  <message>
   <source>Whether two values compare as asked; texts are never converted to numbers, and unlike types have no order.</source>
   <translation>Ob zwei Werte sich wie verlangt vergleichen; Texte werden nie zu Zahlen gemacht, und Ungleichartiges hat keine Reihenfolge.</translation>
  </message>
  <message>
   <source>Which inputs</source>
   <translation>Welche Eingaben</translation>
  </message>
  <message>
   <source>Which memories a model or agent call uses.</source>
   <translation>Welche Erinnerungen ein Modell- oder Agentenaufruf verwendet.</translation>
  </message>
  <message>
   <source>Which prepared prompt to reuse.</source>
   <translation>Welcher vorbereitete Prompt wiederverwendet wird.</translation>
  </message>
  <message>
   <source>Which rows</source>
   <translation>Welche Zeilen</translation>
  </message>
  <message>
   <source>Which table</source>
   <translation>Welche Tabelle</translation>
  </message>
  <message>
   <source>While</source>
   <translation>Solange</translation>
  </message>
  <message>
   <source>White where it may change.</source>
   <translation>Weiß, wo es sich ändern darf.</translation>
  </message>
  <message>
   <source>Who runs the model; nothing: the default.</source>
   <translation>Wer das Modell betreibt; nichts: der Standard.</translation>
  </message>
  <message>
   <source>Who sent it.</source>
   <translation>Wer sie schickte.</translation>
  </message>
  <message>
   <source>Whole flow</source>
   <translation>Ganzer Flow</translation>
  </message>
  <message>
   <source>Whose memory.</source>
   <translation>Wessen Gedächtnis.</translation>
  </message>
  <message>
   <source>Whose message it is.</source>
   <translation>Wessen Nachricht es ist.</translation>
  </message>
  <message>
   <source>Whose messages</source>
   <translation>Wessen Meldungen</translation>
  </message>
  <message>
   <source>Wire added</source>
   <translation>Verbindung hinzugefügt</translation>
  </message>
  <message>
   <source>Wire another pin; at run time the value is passed by name, if there is one.</source>
   <translation>Verbinden Sie einen anderen Pin; beim Lauf wird der Wert nach Namen übergeben, falls es einen gibt.</translation>
  </message>
  <message>
   <source>Wire from {source} to {target}</source>
   <translation>Verbindung von {source} nach {target}</translation>
  </message>
  <message>
   <source>Wire it from {pin_id} of {node_id}</source>
   <translation>Von {pin_id} von {node_id} aus verbinden</translation>
  </message>
  <message>
   <source>Wire it or type a value.</source>
   <translation>Verbinden Sie ihn oder tippen Sie einen Wert.</translation>
  </message>
  <message>
   <source>Wire it or type a value; else it takes what the node before happens to give by that name.</source>
   <translation>Verbinden Sie ihn oder tippen Sie einen Wert; sonst nimmt er, was der Knoten davor zufällig unter diesem Namen gibt.</translation>
  </message>
  <message>
   <source>Wire it to {pin_id} of {node_id}</source>
   <translation>Mit {pin_id} von {node_id} verbinden</translation>
  </message>
  <message>
   <source>Wire its control input, or remove it.</source>
   <translation>Verbinden Sie seinen Kontrolleingang oder entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>Wire the flow</source>
   <translation>Den Flow verbinden</translation>
  </message>
  <message>
   <source>Wires</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>With sample values</source>
   <translation>Mit Beispielwerten</translation>
  </message>
  <message>
   <source>With the flow as it is now, not as it was then</source>
   <translation>Mit dem Flow, wie er jetzt ist, nicht wie er damals war</translation>
  </message>
  <message>
   <source>With the selection</source>
   <translation>Mit der Auswahl</translation>
  </message>
  <message>
   <source>Without a voice.</source>
   <translation>Ohne Stimme.</translation>
  </message>
  <message>
   <source>Words of a message; run: or node: before an id</source>
   <translation>Wörter einer Meldung; run: oder node: vor einer Id</translation>
  </message>
  <message>
   <source>Words that may occur.</source>
   <translation>Wörter, die vorkommen können.</translation>
  </message>
  <message>
   <source>Words to look for.</source>
   <translation>Wörter, nach denen gesucht wird.</translation>
  </message>
  <message>
   <source>Words, or type:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</source>
   <translation>Wörter, oder tippen Sie:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</translation>
  </message>
  <message>
   <source>Work in tiles to save memory.</source>
   <translation>In Kacheln arbeiten, um Speicher zu sparen.</translation>
  </message>
  <message>
   <source>Workspace folder</source>
   <translation>Arbeitsordner</translation>
  </message>
  <message>
   <source>Write File</source>
   <translation>Datei schreiben</translation>
  </message>
  <message>
   <source>Write PDF</source>
   <translation>PDF schreiben</translation>
  </message>
  <message>
   <source>Write the theme in force to a file, to change it there</source>
   <translation>Das geltende Design in eine Datei schreiben, um es dort zu ändern</translation>
  </message>
  <message>
   <source>Writes a variable of the run.</source>
   <translation>Schreibt eine Variable des Laufs.</translation>
  </message>
  <message>
   <source>Writes an artifact to a file of the workspace.</source>
   <translation>Schreibt ein Artefakt in eine Datei des Arbeitsordners.</translation>
  </message>
  <message>
   <source>Writes down what is said in a recording.</source>
   <translation>Schreibt auf, was in einer Aufnahme gesagt wird.</translation>
  </message>
  <message>
   <source>Writes one property of a variable that is an object.</source>
   <translation>Schreibt eine Eigenschaft einer Variable, die ein Objekt ist.</translation>
  </message>
  <message>
   <source>Writes several variables at once, or none if a name is wrong.</source>
   <translation>Schreibt mehrere Variablen auf einmal, oder keine, wenn ein Name falsch ist.</translation>
  </message>
  <message>
   <source>Writes speech down</source>
   <translation>Schreibt Gesprochenes auf</translation>
  </message>
  <message>
   <source>Writes text to a file of the workspace, whole or not at all. Content for a .json file is checked and pretty-printed; missing folders are made.</source>
   <translation>Schreibt Text in eine Datei des Arbeitsordners, ganz oder gar nicht. Inhalt für eine .json-Datei wird geprüft und eingerückt; fehlende Ordner werden angelegt.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>Nach {name} geschrieben.</translation>
  </message>
  <message>
   <source>Written to {name}: change its colours, then import it.</source>
   <translation>Nach {name} geschrieben: Ändern Sie die Farben und importieren Sie es dann.</translation>
  </message>
  <message>
   <source>Yes / no</source>
   <translation>Ja / nein</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Ihre Antwort</translation>
  </message>
  <message>
   <source>Your changes are lost if you do not save them.</source>
   <translation>Ihre Änderungen gehen verloren, wenn Sie sie nicht sichern.</translation>
  </message>
  <message>
   <source>Your flows were autosaved. The log has the details; saving and starting again is safest.</source>
   <translation>Ihre Flows wurden automatisch gesichert. Das Protokoll hat die Einzelheiten; am sichersten ist es, zu sichern und neu zu starten.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>Zooms: right and up comes closer</source>
   <translation>Zoomt: nach rechts und oben kommt näher</translation>
  </message>
  <message>
   <source>\w+ = _input\.get\(["'][^"']*["']\)</source>
   <translation>\w+ = _input\.get\(["'][^"']*["']\)</translation>
  </message>
  <message>
   <source>a JSON list</source>
   <translation>eine JSON-Liste</translation>
  </message>
  <message>
   <source>a JSON object</source>
   <translation>ein JSON-Objekt</translation>
  </message>
  <message>
   <source>a Pure node has no execution pins</source>
   <translation>ein Pure-Knoten hat keine Ausführungs-Pins</translation>
  </message>
  <message>
   <source>a branch comes back to it</source>
   <translation>ein Zweig kehrt zu ihm zurück</translation>
  </message>
  <message>
   <source>a branch of it goes on</source>
   <translation>ein Zweig davon läuft noch</translation>
  </message>
  <message>
   <source>a branch of “{title}” lies outside of it</source>
   <translation>ein Zweig von „{title}“ liegt außerhalb</translation>
  </message>
  <message>
   <source>a branch reads {min} of another branch</source>
   <translation>ein Zweig liest {min} eines anderen Zweigs</translation>
  </message>
  <message>
   <source>a constant</source>
   <translation>eine Konstante</translation>
  </message>
  <message>
   <source>a data wire cannot have a pass limit</source>
   <translation>eine Datenverbindung kann keine Durchgangsgrenze haben</translation>
  </message>
  <message>
   <source>a default value can be changed</source>
   <translation>ein Standardwert lässt sich ändern</translation>
  </message>
  <message>
   <source>a flow has a list of nodes; this has none</source>
   <translation>ein Flow hat eine Liste nodes; dieser hat keine</translation>
  </message>
  <message>
   <source>a flow is a JSON object, this is {kind}</source>
   <translation>ein Flow ist ein JSON-Objekt, dies ist {kind}</translation>
  </message>
  <message>
   <source>a flow needs an id</source>
   <translation>ein Flow braucht eine ID</translation>
  </message>
  <message>
   <source>a host needs a QueryableRunStore, not {name}</source>
   <translation>ein Gastgeber braucht einen QueryableRunStore, nicht {name}</translation>
  </message>
  <message>
   <source>a name in it is too long for a file system</source>
   <translation>ein Name darin ist zu lang für ein Dateisystem</translation>
  </message>
  <message>
   <source>a negative number has no such root</source>
   <translation>eine negative Zahl hat keine solche Wurzel</translation>
  </message>
  <message>
   <source>a node cannot read its own output</source>
   <translation>ein Knoten kann nicht seinen eigenen Ausgang lesen</translation>
  </message>
  <message>
   <source>a node that is a {name} needs exec_in() among its inputs</source>
   <translation>ein Knoten, der {name} ist, braucht exec_in() unter seinen Eingängen</translation>
  </message>
  <message>
   <source>a node's data is an object</source>
   <translation>data eines Knotens ist ein Objekt</translation>
  </message>
  <message>
   <source>a pack's name begins with a letter, a to z</source>
   <translation>der Name eines Pakets beginnt mit einem Buchstaben, a bis z</translation>
  </message>
  <message>
   <source>a path is missing</source>
   <translation>ein Pfad fehlt</translation>
  </message>
  <message>
   <source>a reroute carries data only</source>
   <translation>eine Umleitung führt nur Daten</translation>
  </message>
  <message>
   <source>a span needs at least one message; archive only what is there</source>
   <translation>ein Abschnitt braucht mindestens eine Nachricht; archivieren Sie nur, was da ist</translation>
  </message>
  <message>
   <source>a start or end node cannot move into a subflow</source>
   <translation>ein Start- oder Endknoten kann nicht in einen Subflow</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>ein Schritt</translation>
  </message>
  <message>
   <source>a step that asks for `{effect}`</source>
   <translation>ein Schritt, der `{effect}` anfordert</translation>
  </message>
  <message>
   <source>a step that chooses where to go on</source>
   <translation>ein Schritt, der wählt, wo es weitergeht</translation>
  </message>
  <message>
   <source>a step that repeats what hangs on `loop`</source>
   <translation>ein Schritt, der wiederholt, was an `loop` hängt</translation>
  </message>
  <message>
   <source>a step that runs several branches</source>
   <translation>ein Schritt, der mehrere Zweige ausführt</translation>
  </message>
  <message>
   <source>a tool has no name</source>
   <translation>ein Werkzeug hat keinen Namen</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>ein Wert</translation>
  </message>
  <message>
   <source>a value per entry names {what}</source>
   <translation>ein Wert je Zugang nennt {what}</translation>
  </message>
  <message>
   <source>a {kind} is not JSON</source>
   <translation>{kind} ist kein JSON</translation>
  </message>
  <message>
   <source>a {name} is not JSON</source>
   <translation>{name} ist kein JSON</translation>
  </message>
  <message>
   <source>a {name} is not a flow</source>
   <translation>{name} ist kein Flow</translation>
  </message>
  <message>
   <source>add .pdf</source>
   <translation>fügen Sie .pdf hinzu</translation>
  </message>
  <message>
   <source>add a line below the names</source>
   <translation>fügen Sie unter den Namen eine Zeile hinzu</translation>
  </message>
  <message>
   <source>add a node first</source>
   <translation>fügen Sie zuerst einen Knoten hinzu</translation>
  </message>
  <message>
   <source>add a turn, or choose another interpreter</source>
   <translation>fügen Sie einen Zug hinzu oder wählen Sie einen anderen Interpreter</translation>
  </message>
  <message>
   <source>add an On Flow Start</source>
   <translation>fügen Sie „Bei Flow-Start“ hinzu</translation>
  </message>
  <message>
   <source>add them or remove the calls</source>
   <translation>fügen Sie sie hinzu oder entfernen Sie die Aufrufe</translation>
  </message>
  <message>
   <source>after {entry}</source>
   <translation>nach {entry}</translation>
  </message>
  <message>
   <source>all, first, or how many; missing: all.</source>
   <translation>all, first, oder wie viele; fehlt es: all.</translation>
  </message>
  <message>
   <source>an artifact</source>
   <translation>ein Artefakt</translation>
  </message>
  <message>
   <source>an artifact id</source>
   <translation>eine Artefakt-ID</translation>
  </message>
  <message>
   <source>an attachment is not an artifact of this run</source>
   <translation>ein Anhang ist kein Artefakt dieses Laufs</translation>
  </message>
  <message>
   <source>an entity runtime, which keeps a mind of its own between runs</source>
   <translation>eine Entitätslaufzeit, die zwischen Läufen ein eigenes Gedächtnis behält</translation>
  </message>
  <message>
   <source>and {number} more</source>
   <translation>und {number} weitere</translation>
  </message>
  <message>
   <source>another output</source>
   <translation>andere Ausgabe</translation>
  </message>
  <message>
   <source>another result</source>
   <translation>anderes Ergebnis</translation>
  </message>
  <message>
   <source>answer that one</source>
   <translation>beantworten Sie jenes</translation>
  </message>
  <message>
   <source>answer user</source>
   <translation>Benutzer antworten</translation>
  </message>
  <message>
   <source>answer with {"approved": true or false}</source>
   <translation>antworten Sie mit {"approved": true or false}</translation>
  </message>
  <message>
   <source>answer {RAISE} or {STOP}</source>
   <translation>antworten Sie mit {RAISE} oder {STOP}</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>anything</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <source>artifact</source>
   <translation>Artefakt</translation>
  </message>
  <message>
   <source>artifact id</source>
   <translation>Artefakt-ID</translation>
  </message>
  <message>
   <source>as in source</source>
   <translation>wie im Quelltext</translation>
  </message>
  <message>
   <source>ask user</source>
   <translation>Benutzer fragen</translation>
  </message>
  <message>
   <source>asked otherwise</source>
   <translation>anders gefragt</translation>
  </message>
  <message>
   <source>asks for full access to this computer; it runs only in a flow you trust</source>
   <translation>verlangt vollen Zugriff auf diesen Computer; läuft nur in einem Flow, dem Sie vertrauen</translation>
  </message>
  <message>
   <source>assertion</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <source>assertions</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <source>at most {MAX_VALUE_CHARS} characters</source>
   <translation>höchstens {MAX_VALUE_CHARS} Zeichen</translation>
  </message>
  <message>
   <source>attach images only</source>
   <translation>hängen Sie nur Bilder an</translation>
  </message>
  <message>
   <source>avoid_styles</source>
   <translation>Stile vermeiden</translation>
  </message>
  <message>
   <source>bad arguments: {problems}</source>
   <translation>falsche Argumente: {problems}</translation>
  </message>
  <message>
   <source>begin it with a letter</source>
   <translation>beginnen Sie ihn mit einem Buchstaben</translation>
  </message>
  <message>
   <source>begin with a letter</source>
   <translation>beginnen Sie mit einem Buchstaben</translation>
  </message>
  <message>
   <source>begins a flow</source>
   <translation>beginnt einen Flow</translation>
  </message>
  <message>
   <source>both are inputs; a wire runs from an output to an input</source>
   <translation>beide sind Eingänge; eine Verbindung führt von einem Ausgang zu einem Eingang</translation>
  </message>
  <message>
   <source>both are outputs; a wire runs from an output to an input</source>
   <translation>beide sind Ausgänge; eine Verbindung führt von einem Ausgang zu einem Eingang</translation>
  </message>
  <message>
   <source>breakpoint</source>
   <translation>Haltepunkt</translation>
  </message>
  <message>
   <source>breakpoint if {condition}</source>
   <translation>Haltepunkt, falls {condition}</translation>
  </message>
  <message>
   <source>call it through Tool Calls</source>
   <translation>rufen Sie es über „Werkzeugaufrufe“ auf</translation>
  </message>
  <message>
   <source>call one program at a time</source>
   <translation>rufen Sie ein Programm auf einmal auf</translation>
  </message>
  <message>
   <source>calls {calls}</source>
   <translation>ruft {calls}</translation>
  </message>
  <message>
   <source>cancel it first</source>
   <translation>brechen Sie ihn zuerst ab</translation>
  </message>
  <message>
   <source>cancel the branch first</source>
   <translation>brechen Sie zuerst den Zweig ab</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <source>cannot be started ({error})</source>
   <translation>lässt sich nicht starten ({error})</translation>
  </message>
  <message>
   <source>carried {value}</source>
   <translation>brachte {value}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>check folder, permissions and free space; the former file is unchanged</source>
   <translation>prüfen Sie Ordner, Rechte und freien Platz; die bisherige Datei ist unverändert</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>prüfen Sie den Namen</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>prüfen Sie die Rechte</translation>
  </message>
  <message>
   <source>check that it exists and may be read</source>
   <translation>prüfen Sie, ob sie existiert und lesbar ist</translation>
  </message>
  <message>
   <source>check the address and the connection</source>
   <translation>prüfen Sie Adresse und Verbindung</translation>
  </message>
  <message>
   <source>check the address in a browser</source>
   <translation>prüfen Sie die Adresse in einem Browser</translation>
  </message>
  <message>
   <source>check the address, and that the server offers this</source>
   <translation>prüfen Sie die Adresse, und ob der Server das anbietet</translation>
  </message>
  <message>
   <source>check the address, and that the server runs</source>
   <translation>prüfen Sie die Adresse, und ob der Server läuft</translation>
  </message>
  <message>
   <source>check the address, and that the server speaks OpenAI's chat completions</source>
   <translation>prüfen Sie die Adresse, und ob der Server die Chat-Schnittstelle von OpenAI spricht</translation>
  </message>
  <message>
   <source>check the address: it mostly ends in /v1; or type the names of the models</source>
   <translation>prüfen Sie die Adresse: Sie endet meist auf /v1; oder tippen Sie die Namen der Modelle</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>prüfen Sie die Datei</translation>
  </message>
  <message>
   <source>check the file in a PDF viewer</source>
   <translation>prüfen Sie die Datei in einem PDF-Betrachter</translation>
  </message>
  <message>
   <source>check the key and what it may do</source>
   <translation>prüfen Sie den Schlüssel und was er darf</translation>
  </message>
  <message>
   <source>check the model's name and the address</source>
   <translation>prüfen Sie den Namen des Modells und die Adresse</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>prüfen Sie den Pfad</translation>
  </message>
  <message>
   <source>check the request</source>
   <translation>prüfen Sie die Anfrage</translation>
  </message>
  <message>
   <source>choose a VisualFlow JSON file</source>
   <translation>wählen Sie eine VisualFlow-JSON-Datei</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
  </message>
  <message>
   <source>choose a step of the flow itself</source>
   <translation>wählen Sie einen Schritt des Flows selbst</translation>
  </message>
  <message>
   <source>choose an empty folder</source>
   <translation>wählen Sie einen leeren Ordner</translation>
  </message>
  <message>
   <source>choose another</source>
   <translation>wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>wählen Sie eine andere Datei</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>choose another path or change the run's ignored paths</source>
   <translation>wählen Sie einen anderen Pfad oder ändern Sie die ausgenommenen Pfade des Laufs</translation>
  </message>
  <message>
   <source>choose another printer</source>
   <translation>wählen Sie einen anderen Drucker</translation>
  </message>
  <message>
   <source>choose another step, or start the flow anew</source>
   <translation>wählen Sie einen anderen Schritt oder starten Sie den Flow neu</translation>
  </message>
  <message>
   <source>choose one of: </source>
   <translation>wählen Sie eines von: </translation>
  </message>
  <message>
   <source>choose one of: {listed}</source>
   <translation>wählen Sie eines von: {listed}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>wählen Sie einen, den es gibt</translation>
  </message>
  <message>
   <source>close the quotation marks</source>
   <translation>schließen Sie die Anführungszeichen</translation>
  </message>
  <message>
   <source>collapsed</source>
   <translation>zugeklappt</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>beendet</translation>
  </message>
  <message>
   <source>control</source>
   <translation>Steuerung</translation>
  </message>
  <message>
   <source>copy nodes in a flow editor first, or paste the JSON text of a flow</source>
   <translation>kopieren Sie zuerst Knoten in einem Flow-Editor oder fügen Sie den JSON-Text eines Flows ein</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>berichtigen Sie es</translation>
  </message>
  <message>
   <source>correct it, or paste CSV</source>
   <translation>berichtigen Sie es oder fügen Sie CSV ein</translation>
  </message>
  <message>
   <source>correct it, or paste JSON</source>
   <translation>berichtigen Sie es oder fügen Sie JSON ein</translation>
  </message>
  <message>
   <source>correct the arguments</source>
   <translation>berichtigen Sie die Argumente</translation>
  </message>
  <message>
   <source>correct the file</source>
   <translation>berichtigen Sie die Datei</translation>
  </message>
  <message>
   <source>correct the file, then load it again</source>
   <translation>berichtigen Sie die Datei und laden Sie sie dann neu</translation>
  </message>
  <message>
   <source>data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>define it with def, or name it</source>
   <translation>definieren Sie sie mit def oder nennen Sie sie</translation>
  </message>
  <message>
   <source>disable that one first</source>
   <translation>schalten Sie jenes zuerst aus</translation>
  </message>
  <message>
   <source>division by zero</source>
   <translation>Teilung durch null</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>dots, brackets and quotes mean something else in a name</source>
   <translation>Punkte, Klammern und Anführungszeichen bedeuten in einem Namen etwas anderes</translation>
  </message>
  <message>
   <source>double a brace that is only a brace</source>
   <translation>verdoppeln Sie eine Klammer, die nur eine Klammer ist</translation>
  </message>
  <message>
   <source>edges is a list</source>
   <translation>edges ist eine Liste</translation>
  </message>
  <message>
   <source>edit the calls that are shown</source>
   <translation>bearbeiten Sie die gezeigten Aufrufe</translation>
  </message>
  <message>
   <source>emit event</source>
   <translation>Ereignis auslösen</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>empty text</source>
   <translation>leerer Text</translation>
  </message>
  <message>
   <source>ends the run</source>
   <translation>beendet den Lauf</translation>
  </message>
  <message>
   <source>enhance</source>
   <translation>verbessern</translation>
  </message>
  <message>
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>exec-in</source>
   <translation>exec-in</translation>
  </message>
  <message>
   <source>exec-out</source>
   <translation>exec-out</translation>
  </message>
  <message>
   <source>execution</source>
   <translation>Ausführung</translation>
  </message>
  <message>
   <source>execution begins at several nodes</source>
   <translation>die Ausführung beginnt bei mehreren Knoten</translation>
  </message>
  <message>
   <source>execution enters at several nodes</source>
   <translation>die Ausführung tritt bei mehreren Knoten ein</translation>
  </message>
  <message>
   <source>execution leaves to several nodes</source>
   <translation>die Ausführung geht zu mehreren Knoten hinaus</translation>
  </message>
  <message>
   <source>expression of {pin_id}</source>
   <translation>Ausdruck von {pin_id}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>find another way, or ask for full_access in a flow you trust</source>
   <translation>finden Sie einen anderen Weg oder verlangen Sie full_access in einem Flow, dem Sie vertrauen</translation>
  </message>
  <message>
   <source>flatten it or store it as text</source>
   <translation>machen Sie ihn flacher oder speichern Sie ihn als Text</translation>
  </message>
  <message>
   <source>flatten the deepest values</source>
   <translation>machen Sie die tiefsten Werte flacher</translation>
  </message>
  <message>
   <source>for {reason}</source>
   <translation>für {reason}</translation>
  </message>
  <message>
   <source>fork that one</source>
   <translation>verzweigen Sie jenen</translation>
  </message>
  <message>
   <source>format {bundle_format_version} is unknown</source>
   <translation>das Format {bundle_format_version} ist unbekannt</translation>
  </message>
  <message>
   <source>formerly {names}</source>
   <translation>früher {names}</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>schaffen Sie Platz</translation>
  </message>
  <message>
   <source>from #{seq}</source>
   <translation>ab #{seq}</translation>
  </message>
  <message>
   <source>from a checkout</source>
   <translation>aus einem Checkout</translation>
  </message>
  <message>
   <source>full access needs a flow you trust</source>
   <translation>voller Zugriff braucht einen Flow, dem Sie vertrauen</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>besorgen Sie das Bündel neu</translation>
  </message>
  <message>
   <source>give a larger step, or nearer bounds</source>
   <translation>geben Sie eine größere Schrittweite oder engere Grenzen</translation>
  </message>
  <message>
   <source>give a path inside the workspace</source>
   <translation>geben Sie einen Pfad im Arbeitsordner</translation>
  </message>
  <message>
   <source>give a step above or below 0</source>
   <translation>geben Sie eine Schrittweite über oder unter 0</translation>
  </message>
  <message>
   <source>give a text</source>
   <translation>geben Sie einen Text</translation>
  </message>
  <message>
   <source>give an interval such as 30s, 5m or 1h, a time, or five cron fields</source>
   <translation>geben Sie einen Abstand wie 30s, 5m oder 1h, eine Zeit oder fünf Cron-Felder</translation>
  </message>
  <message>
   <source>give an object or a list</source>
   <translation>geben Sie ein Objekt oder eine Liste</translation>
  </message>
  <message>
   <source>give an object, a list or a JSON scalar</source>
   <translation>geben Sie ein Objekt, eine Liste oder einen einzelnen JSON-Wert</translation>
  </message>
  <message>
   <source>give every name a value</source>
   <translation>geben Sie jedem Namen einen Wert</translation>
  </message>
  <message>
   <source>give functions or tools</source>
   <translation>geben Sie Funktionen oder Werkzeuge</translation>
  </message>
  <message>
   <source>give huge numbers as text</source>
   <translation>geben Sie riesige Zahlen als Text an</translation>
  </message>
  <message>
   <source>give it an id</source>
   <translation>geben Sie ihm eine ID</translation>
  </message>
  <message>
   <source>give it another id</source>
   <translation>geben Sie ihm eine andere ID</translation>
  </message>
  <message>
   <source>give it as text or as a float</source>
   <translation>geben Sie sie als Text oder Kommazahl an</translation>
  </message>
  <message>
   <source>give it more time</source>
   <translation>geben Sie mehr Zeit</translation>
  </message>
  <message>
   <source>give it one</source>
   <translation>geben Sie einen</translation>
  </message>
  <message>
   <source>give it one start and one end node</source>
   <translation>geben Sie ihm einen Start- und einen Endknoten</translation>
  </message>
  <message>
   <source>give it one, such as its file name</source>
   <translation>geben Sie eine, etwa den Dateinamen</translation>
  </message>
  <message>
   <source>give it some JSON</source>
   <translation>geben Sie JSON hinein</translation>
  </message>
  <message>
   <source>give more of it, or set replace_all</source>
   <translation>geben Sie mehr davon oder setzen Sie replace_all</translation>
  </message>
  <message>
   <source>give subject, predicate and object</source>
   <translation>geben Sie Subjekt, Prädikat und Objekt</translation>
  </message>
  <message>
   <source>give the flow's JSON object</source>
   <translation>geben Sie das JSON-Objekt des Flows</translation>
  </message>
  <message>
   <source>give the runtime one</source>
   <translation>geben Sie der Laufzeit einen</translation>
  </message>
  <message>
   <source>global and nonlocal are not allowed</source>
   <translation>global und nonlocal sind nicht erlaubt</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>Führung</translation>
  </message>
  <message>
   <source>halted</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>hand JSON values to the node</source>
   <translation>geben Sie dem Knoten JSON-Werte</translation>
  </message>
  <message>
   <source>hand on less, or write it to a file and hand on its name</source>
   <translation>geben Sie weniger weiter, oder schreiben Sie es in eine Datei und geben deren Namen weiter</translation>
  </message>
  <message>
   <source>has no variable name</source>
   <translation>hat keinen Variablennamen</translation>
  </message>
  <message>
   <source>has the odd variable name “{name}”</source>
   <translation>hat den seltsamen Variablennamen „{name}“</translation>
  </message>
  <message>
   <source>heading_level is 1 to {DEEPEST}, not {heading_level}</source>
   <translation>heading_level ist 1 bis {DEEPEST}, nicht {heading_level}</translation>
  </message>
  <message>
   <source>id of the flow</source>
   <translation>ID des Flows</translation>
  </message>
  <message>
   <source>image_artifact</source>
   <translation>Bildartefakt</translation>
  </message>
  <message>
   <source>import a file</source>
   <translation>importieren Sie eine Datei</translation>
  </message>
  <message>
   <source>import the file first</source>
   <translation>importieren Sie die Datei zuerst</translation>
  </message>
  <message>
   <source>import_workspace_file</source>
   <translation>import_workspace_file</translation>
  </message>
  <message>
   <source>in Preferences, Models, add or choose a provider, name its “{title}”, and make it the default</source>
   <translation>fügen Sie unter Einstellungen, Modelle einen Anbieter hinzu oder wählen Sie einen, nennen Sie sein „{title}“ und machen Sie ihn zum Standard</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>in {seconds} s</translation>
  </message>
  <message>
   <source>in {text}</source>
   <translation>in {text}</translation>
  </message>
  <message>
   <source>in_context</source>
   <translation>ins Gespräch</translation>
  </message>
  <message>
   <source>info</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>input {text}, {type}</source>
   <translation>Eingang {text}, {type}</translation>
  </message>
  <message>
   <source>inserts “{title}” between them</source>
   <translation>fügt „{title}“ dazwischen ein</translation>
  </message>
  <message>
   <source>install it again</source>
   <translation>installieren Sie es neu</translation>
  </message>
  <message>
   <source>installed bundles: {listed}</source>
   <translation>installierte Bündel: {listed}</translation>
  </message>
  <message>
   <source>installed versions: {available}</source>
   <translation>installierte Versionen: {available}</translation>
  </message>
  <message>
   <source>installed: {name}</source>
   <translation>installiert: {name}</translation>
  </message>
  <message>
   <source>interfaces is a list of texts</source>
   <translation>interfaces ist eine Liste von Texten</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>unterbrochen</translation>
  </message>
  <message>
   <source>it asks for a key: type it in Preferences, Models</source>
   <translation>er verlangt einen Schlüssel: geben Sie ihn unter Einstellungen, Modelle ein</translation>
  </message>
  <message>
   <source>it belongs to another run</source>
   <translation>er gehört zu einem anderen Lauf</translation>
  </message>
  <message>
   <source>it cannot be opened: {error}</source>
   <translation>es kann nicht geöffnet werden: {error}</translation>
  </message>
  <message>
   <source>it cannot be read as a picture</source>
   <translation>es lässt sich nicht als Bild lesen</translation>
  </message>
  <message>
   <source>it cannot be written: {error}</source>
   <translation>es kann nicht geschrieben werden: {error}</translation>
  </message>
  <message>
   <source>it computed longer than {seconds} s and was stopped</source>
   <translation>er rechnete länger als {seconds} s und wurde angehalten</translation>
  </message>
  <message>
   <source>it does not name the video that it makes</source>
   <translation>er nennt das Video nicht, das er macht</translation>
  </message>
  <message>
   <source>it gives no node type</source>
   <translation>es gibt keinen Knotentyp</translation>
  </message>
  <message>
   <source>it has no code</source>
   <translation>er hat keinen Code</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>es hat keinen Namen</translation>
  </message>
  <message>
   <source>it has no title</source>
   <translation>er hat keinen Titel</translation>
  </message>
  <message>
   <source>it has none</source>
   <translation>er hat keine</translation>
  </message>
  <message>
   <source>it has {count} values for {count2} names</source>
   <translation>sie hat {count} Werte für {count2} Namen</translation>
  </message>
  <message>
   <source>it has {size_bytes} bytes, and only {max_bytes} may be opened</source>
   <translation>er hat {size_bytes} Bytes, und nur {max_bytes} dürfen geöffnet werden</translation>
  </message>
  <message>
   <source>it has: {there}</source>
   <translation>er hat: {there}</translation>
  </message>
  <message>
   <source>it implements: </source>
   <translation>es erfüllt: </translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>es ist leer</translation>
  </message>
  <message>
   <source>it is installed already</source>
   <translation>es ist schon installiert</translation>
  </message>
  <message>
   <source>it is larger than {value} MB</source>
   <translation>es ist größer als {value} MB</translation>
  </message>
  <message>
   <source>it is nested too deep</source>
   <translation>es ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>it is no object</source>
   <translation>sie ist kein Objekt</translation>
  </message>
  <message>
   <source>it is not JSON: {error}</source>
   <translation>es ist kein JSON: {error}</translation>
  </message>
  <message>
   <source>it is not Python{line}: {error}</source>
   <translation>es ist kein Python{line}: {error}</translation>
  </message>
  <message>
   <source>it is not a list</source>
   <translation>es ist keine Liste</translation>
  </message>
  <message>
   <source>it is not an object</source>
   <translation>es ist kein Objekt</translation>
  </message>
  <message>
   <source>it is not given</source>
   <translation>es ist nicht angegeben</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>es ist kein Text</translation>
  </message>
  <message>
   <source>it is refused: {error}</source>
   <translation>es wird abgelehnt: {error}</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es ist zu groß</translation>
  </message>
  <message>
   <source>it may have been deleted with its run</source>
   <translation>es wurde vielleicht mit seinem Lauf gelöscht</translation>
  </message>
  <message>
   <source>it names an address instead of sending the picture</source>
   <translation>er nennt eine Adresse, statt das Bild zu senden</translation>
  </message>
  <message>
   <source>it ran longer than {patience} seconds and was stopped</source>
   <translation>es lief länger als {patience} Sekunden und wurde angehalten</translation>
  </message>
  <message>
   <source>it says nothing of the video</source>
   <translation>er sagt nichts über das Video</translation>
  </message>
  <message>
   <source>it waits for another run</source>
   <translation>er wartet auf einen anderen Lauf</translation>
  </message>
  <message>
   <source>it was not looked at: those before it took too long</source>
   <translation>er wurde nicht ausgewertet: die davor brauchten zu lange</translation>
  </message>
  <message>
   <source>it was stopped, because the run was cancelled</source>
   <translation>es wurde angehalten, weil der Lauf abgebrochen wurde</translation>
  </message>
  <message>
   <source>it would unpack to {total} bytes</source>
   <translation>ausgepackt wären es {total} Bytes</translation>
  </message>
  <message>
   <source>its code raised {name}: {error}</source>
   <translation>sein Code löste {name} aus: {error}</translation>
  </message>
  <message>
   <source>its flow was not kept</source>
   <translation>sein Flow wurde nicht behalten</translation>
  </message>
  <message>
   <source>its id holds a '/'</source>
   <translation>seine ID enthält ein '/'</translation>
  </message>
  <message>
   <source>its input “{pin_id}” takes a value from a step on the other side, by its name</source>
   <translation>sein Eingang „{pin_id}“ nimmt nach Namen einen Wert von einem Schritt der anderen Seite</translation>
  </message>
  <message>
   <source>its input “{pin_id}” would take a value from before the subflow, by its name</source>
   <translation>sein Eingang „{pin_id}“ nähme nach Namen einen Wert von vor dem Subflow</translation>
  </message>
  <message>
   <source>its inputs: {names}</source>
   <translation>seine Eingänge: {names}</translation>
  </message>
  <message>
   <source>its pins follow its settings</source>
   <translation>Pins folgen den Optionen</translation>
  </message>
  <message>
   <source>its settings: {names}</source>
   <translation>seine Optionen: {names}</translation>
  </message>
  <message>
   <source>its value {pin_defaults!r:.40}</source>
   <translation>den Wert {pin_defaults!r:.40}</translation>
  </message>
  <message>
   <source>its {side}s must be a tuple of Pin</source>
   <translation>seine {side}s müssen ein Tupel aus Pin sein</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>kept {when}, but it cannot be read: {problem}</source>
   <translation>behalten {when}, lässt sich aber nicht lesen: {problem}</translation>
  </message>
  <message>
   <source>kept {when}; it was never saved: {nodes}</source>
   <translation>behalten {when}; wurde nie gesichert: {nodes}</translation>
  </message>
  <message>
   <source>kept {when}; its file “{name}” is gone or no flow: {nodes}</source>
   <translation>behalten {when}; die Datei „{name}“ ist weg oder kein Flow: {nodes}</translation>
  </message>
  <message>
   <source>kept {when}; {told}</source>
   <translation>behalten {when}; {told}</translation>
  </message>
  <message>
   <source>key</source>
   <translation>Tonart</translation>
  </message>
  <message>
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>larger pictures</source>
   <translation>größere Bilder</translation>
  </message>
  <message>
   <source>larger than {value} MiB</source>
   <translation>größer als {value} MiB</translation>
  </message>
  <message>
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>lassen Sie es weg</translation>
  </message>
  <message>
   <source>leave them out</source>
   <translation>lassen Sie sie weg</translation>
  </message>
  <message>
   <source>leave “{title}” out</source>
   <translation>lassen Sie „{title}“ weg</translation>
  </message>
  <message>
   <source>let every way lead to an On Flow End first</source>
   <translation>führen Sie zuerst jeden Weg zu „Bei Flow-Ende“</translation>
  </message>
  <message>
   <source>let it lead to an On Flow End first</source>
   <translation>führen Sie ihn zuerst zu „Bei Flow-Ende“</translation>
  </message>
  <message>
   <source>let the loop end earlier</source>
   <translation>lassen Sie die Schleife früher enden</translation>
  </message>
  <message>
   <source>limit reached</source>
   <translation>Grenze erreicht</translation>
  </message>
  <message>
   <source>list of numbers</source>
   <translation>Liste von Zahlen</translation>
  </message>
  <message>
   <source>list of objects</source>
   <translation>Liste von Objekten</translation>
  </message>
  <message>
   <source>list of texts</source>
   <translation>Liste von Texten</translation>
  </message>
  <message>
   <source>list of {count}</source>
   <translation>Liste mit {count}</translation>
  </message>
  <message>
   <source>list the folder first</source>
   <translation>listen Sie zuerst den Ordner auf</translation>
  </message>
  <message>
   <source>list the workspace first</source>
   <translation>listen Sie zuerst den Arbeitsordner auf</translation>
  </message>
  <message>
   <source>llm call</source>
   <translation>LLM-Aufruf</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>look at it again, then load it</source>
   <translation>sehen Sie es sich neu an und laden Sie es dann</translation>
  </message>
  <message>
   <source>look at the list of runs</source>
   <translation>sehen Sie in die Liste der Läufe</translation>
  </message>
  <message>
   <source>look at the run again</source>
   <translation>sehen Sie sich den Lauf neu an</translation>
  </message>
  <message>
   <source>look into the pack</source>
   <translation>sehen Sie in das Paket</translation>
  </message>
  <message>
   <source>loses {things}</source>
   <translation>verliert {things}</translation>
  </message>
  <message>
   <source>make a shorter one</source>
   <translation>machen Sie einen kürzeren</translation>
  </message>
  <message>
   <source>make it smaller</source>
   <translation>machen Sie es kleiner</translation>
  </message>
  <message>
   <source>make the folder writable</source>
   <translation>machen Sie den Ordner beschreibbar</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <source>memory compact</source>
   <translation>Gedächtnis verdichten</translation>
  </message>
  <message>
   <source>memory kg assert</source>
   <translation>in Wissensgraph schreiben</translation>
  </message>
  <message>
   <source>memory kg query</source>
   <translation>Wissensgraph befragen</translation>
  </message>
  <message>
   <source>memory kg resolve</source>
   <translation>Ding im Wissensgraphen finden</translation>
  </message>
  <message>
   <source>memory note</source>
   <translation>merken</translation>
  </message>
  <message>
   <source>memory query</source>
   <translation>erinnern</translation>
  </message>
  <message>
   <source>memory rehydrate</source>
   <translation>ins Gespräch zurückholen</translation>
  </message>
  <message>
   <source>memory tag</source>
   <translation>Erinnerung verschlagworten</translation>
  </message>
  <message>
   <source>messages are told apart by message_id, not by {dedup_by}</source>
   <translation>Nachrichten werden durch message_id unterschieden, nicht durch {dedup_by}</translation>
  </message>
  <message>
   <source>metadata.sha256 is malformed</source>
   <translation>metadata.sha256 ist fehlerhaft</translation>
  </message>
  <message>
   <source>middle-drag to move around, right-drag to zoom</source>
   <translation>mittleres Ziehen bewegt, rechtes Ziehen zoomt</translation>
  </message>
  <message>
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>model residency</source>
   <translation>Modelle im Speicher</translation>
  </message>
  <message>
   <source>more inputs can be added</source>
   <translation>weitere Eingänge können hinzukommen</translation>
  </message>
  <message>
   <source>more than {MAX_CONTAINERS} objects and lists</source>
   <translation>mehr als {MAX_CONTAINERS} Objekte und Listen</translation>
  </message>
  <message>
   <source>more than {MAX_NODES} nodes</source>
   <translation>mehr als {MAX_NODES} Knoten</translation>
  </message>
  <message>
   <source>more than {MAX_PASSES} passes</source>
   <translation>mehr als {MAX_PASSES} Durchgänge</translation>
  </message>
  <message>
   <source>more than {max_members} files</source>
   <translation>mehr als {max_members} Dateien</translation>
  </message>
  <message>
   <source>music</source>
   <translation>Musik</translation>
  </message>
  <message>
   <source>music_artifact</source>
   <translation>Musikartefakt</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>stummgeschaltet</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>name a file</source>
   <translation>nennen Sie eine Datei</translation>
  </message>
  <message>
   <source>name a file in it</source>
   <translation>nennen Sie eine Datei darin</translation>
  </message>
  <message>
   <source>name a file in the workspace</source>
   <translation>nennen Sie eine Datei im Arbeitsordner</translation>
  </message>
  <message>
   <source>name a program</source>
   <translation>nennen Sie ein Programm</translation>
  </message>
  <message>
   <source>name a provider and a model in the settings</source>
   <translation>nennen Sie in den Optionen einen Anbieter und ein Modell</translation>
  </message>
  <message>
   <source>name a regular file</source>
   <translation>nennen Sie eine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>name at least one flow</source>
   <translation>nennen Sie mindestens einen Flow</translation>
  </message>
  <message>
   <source>name its “Default model” in Preferences, Models, or name a model in the node (command line: --model …)</source>
   <translation>nennen Sie unter Einstellungen, Modelle sein „Standardmodell“ oder ein Modell im Knoten (Kommandozeile: --model …)</translation>
  </message>
  <message>
   <source>name its “{title}” in Preferences, Models, or name a model in the node</source>
   <translation>nennen Sie unter Einstellungen, Modelle sein „{title}“ oder ein Modell im Knoten</translation>
  </message>
  <message>
   <source>name one of {ids}</source>
   <translation>nennen Sie eines von {ids}</translation>
  </message>
  <message>
   <source>name one of: </source>
   <translation>nennen Sie eines von: </translation>
  </message>
  <message>
   <source>name the bundle</source>
   <translation>nennen Sie das Bündel</translation>
  </message>
  <message>
   <source>name the model in the settings</source>
   <translation>nennen Sie das Modell in den Optionen</translation>
  </message>
  <message>
   <source>name these: {known}</source>
   <translation>nennen Sie diese: {known}</translation>
  </message>
  <message>
   <source>names that begin with _ are reserved</source>
   <translation>Namen, die mit _ beginnen, sind reserviert</translation>
  </message>
  <message>
   <source>needs {names}; it runs only in a flow you trust</source>
   <translation>braucht {names}; läuft nur in einem Flow, dem Sie vertrauen</translation>
  </message>
  <message>
   <source>negative</source>
   <translation>negativ</translation>
  </message>
  <message>
   <source>nested deeper than 254 levels</source>
   <translation>tiefer als 254 Ebenen verschachtelt</translation>
  </message>
  <message>
   <source>new id</source>
   <translation>neue ID</translation>
  </message>
  <message>
   <source>new name</source>
   <translation>neuer Name</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no Python process could be started: {error}</source>
   <translation>es ließ sich kein Python-Prozess starten: {error}</translation>
  </message>
  <message>
   <source>no artifact is given</source>
   <translation>es ist kein Artefakt angegeben</translation>
  </message>
  <message>
   <source>no artifact store is set up</source>
   <translation>es ist kein Artefaktspeicher eingerichtet</translation>
  </message>
  <message>
   <source>no autosave: {problem}</source>
   <translation>keine automatische Sicherung: {problem}</translation>
  </message>
  <message>
   <source>no autosave: {value}</source>
   <translation>keine automatische Sicherung: {value}</translation>
  </message>
  <message>
   <source>no difference to “{name}”</source>
   <translation>kein Unterschied zu „{name}“</translation>
  </message>
  <message>
   <source>no keys</source>
   <translation>keine Tasten</translation>
  </message>
  <message>
   <source>no model is named</source>
   <translation>es ist kein Modell genannt</translation>
  </message>
  <message>
   <source>no model is set up</source>
   <translation>es ist kein Modell eingerichtet</translation>
  </message>
  <message>
   <source>no model is set up, runs answer with an echo of the prompt</source>
   <translation>es ist kein Modell eingerichtet, Läufe antworten mit einem Echo des Prompts</translation>
  </message>
  <message>
   <source>no node is selected</source>
   <translation>es ist kein Knoten ausgewählt</translation>
  </message>
  <message>
   <source>no node of the flow executes</source>
   <translation>kein Knoten des Flows wird ausgeführt</translation>
  </message>
  <message>
   <source>no pin of this node fits</source>
   <translation>kein Pin dieses Knotens passt</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>kein Grund genannt</translation>
  </message>
  <message>
   <source>no search provider is set up</source>
   <translation>es ist kein Suchanbieter eingerichtet</translation>
  </message>
  <message>
   <source>no server answers there: {value}</source>
   <translation>dort antwortet kein Server: {value}</translation>
  </message>
  <message>
   <source>no server that makes {things} is set up</source>
   <translation>es ist kein Server eingerichtet, der {things} macht</translation>
  </message>
  <message>
   <source>no step is shown</source>
   <translation>kein Schritt wird gezeigt</translation>
  </message>
  <message>
   <source>no such bundle is installed</source>
   <translation>ein solches Bündel ist nicht installiert</translation>
  </message>
  <message>
   <source>no such bundle or flow is installed</source>
   <translation>ein solches Bündel oder ein solcher Flow ist nicht installiert</translation>
  </message>
  <message>
   <source>no such entrypoint</source>
   <translation>es gibt keinen solchen Einstieg</translation>
  </message>
  <message>
   <source>no such run in the store</source>
   <translation>kein solcher Lauf im Speicher</translation>
  </message>
  <message>
   <source>no such run is in the store</source>
   <translation>kein solcher Lauf ist im Speicher</translation>
  </message>
  <message>
   <source>no version was kept: {value}</source>
   <translation>es wurde keine Version behalten: {value}</translation>
  </message>
  <message>
   <source>no wire runs from {source} to {target}</source>
   <translation>keine Verbindung führt von {source} zu {target}</translation>
  </message>
  <message>
   <source>none: one line; beautify: indented; minified: no blanks. Missing: beautify.</source>
   <translation>none: eine Zeile; beautify: eingerückt; minified: ohne Leerraum. Fehlt es: beautify.</translation>
  </message>
  <message>
   <source>not a JSON text: {msg} (line {lineno}, column {colno})</source>
   <translation>kein JSON-Text: {msg} (Zeile {lineno}, Spalte {colno})</translation>
  </message>
  <message>
   <source>not wired</source>
   <translation>nicht verbunden</translation>
  </message>
  <message>
   <source>nothing is to be done</source>
   <translation>es ist nichts zu tun</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <source>object: {names}</source>
   <translation>Objekt: {names}</translation>
  </message>
  <message>
   <source>one flow</source>
   <translation>ein Flow</translation>
  </message>
  <message>
   <source>one of</source>
   <translation>eines von</translation>
  </message>
  <message>
   <source>one of {names}</source>
   <translation>eines von {names}</translation>
  </message>
  <message>
   <source>one way ends at “{title}”, another leads out of it</source>
   <translation>ein Weg endet bei „{title}“, ein anderer führt hinaus</translation>
  </message>
  <message>
   <source>only a flow with one start and at most one end can be put in place</source>
   <translation>nur ein Flow mit einem Start und höchstens einem Ende lässt sich einsetzen</translation>
  </message>
  <message>
   <source>only after</source>
   <translation>nur danach</translation>
  </message>
  <message>
   <source>only before</source>
   <translation>nur vorher</translation>
  </message>
  <message>
   <source>only functions may stand here</source>
   <translation>hier dürfen nur Funktionen stehen</translation>
  </message>
  <message>
   <source>only the runtime opens attachments</source>
   <translation>nur die Laufzeit öffnet Anhänge</translation>
  </message>
  <message>
   <source>open a PNG that “Export picture…” wrote</source>
   <translation>öffnen Sie ein PNG, das „Bild exportieren…“ schrieb</translation>
  </message>
  <message>
   <source>open it again</source>
   <translation>öffnen Sie ihn neu</translation>
  </message>
  <message>
   <source>open it as a file instead</source>
   <translation>öffnen Sie es stattdessen als Datei</translation>
  </message>
  <message>
   <source>open it in the editor</source>
   <translation>öffnen Sie ihn im Editor</translation>
  </message>
  <message>
   <source>open it with a newer version of the program</source>
   <translation>öffnen Sie ihn mit einer neueren Version des Programms</translation>
  </message>
  <message>
   <source>open its file</source>
   <translation>öffnen Sie seine Datei</translation>
  </message>
  <message>
   <source>open the file</source>
   <translation>öffnen Sie die Datei</translation>
  </message>
  <message>
   <source>opens in older flows, not offered in the palette</source>
   <translation>öffnet sich in älteren Flows, nicht in der Palette angeboten</translation>
  </message>
  <message>
   <source>output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>output {text}, {type}</source>
   <translation>Ausgang {text}, {type}</translation>
  </message>
  <message>
   <source>overwrite it or raise the version</source>
   <translation>überschreiben Sie es oder erhöhen Sie die Version</translation>
  </message>
  <message>
   <source>pack again</source>
   <translation>packen Sie neu</translation>
  </message>
  <message>
   <source>pack it again</source>
   <translation>packen Sie es neu</translation>
  </message>
  <message>
   <source>pack it as {better}</source>
   <translation>packen Sie es als {better}</translation>
  </message>
  <message>
   <source>pack the flow again</source>
   <translation>packen Sie den Flow neu</translation>
  </message>
  <message>
   <source>pass values instead</source>
   <translation>übergeben Sie stattdessen Werte</translation>
  </message>
  <message>
   <source>paste CSV with a line of names, or JSON</source>
   <translation>fügen Sie CSV mit einer Zeile von Namen ein, oder JSON</translation>
  </message>
  <message>
   <source>paste it in parts</source>
   <translation>fügen Sie sie in Teilen ein</translation>
  </message>
  <message>
   <source>paste them in parts</source>
   <translation>fügen Sie sie in Teilen ein</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>pin of the caller</source>
   <translation>Pin des Aufrufers</translation>
  </message>
  <message>
   <source>pipes, redirections and lists need a shell, and there is none</source>
   <translation>Pipes, Umleitungen und Listen brauchen eine Shell, und es gibt keine</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>planner</source>
   <translation>Planer</translation>
  </message>
  <message>
   <source>present</source>
   <translation>aktuell</translation>
  </message>
  <message>
   <source>progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>publish event</source>
   <translation>Ereignis veröffentlichen</translation>
  </message>
  <message>
   <source>put a Sequence between them</source>
   <translation>setzen Sie „Abfolge“ dazwischen</translation>
  </message>
  <message>
   <source>put everything into the function</source>
   <translation>packen Sie alles in die Funktion</translation>
  </message>
  <message>
   <source>put it into the workspace folder</source>
   <translation>legen Sie sie in den Arbeitsordner</translation>
  </message>
  <message>
   <source>put the frame around nodes</source>
   <translation>legen Sie den Rahmen um Knoten</translation>
  </message>
  <message>
   <source>put values with commas into "quotes"</source>
   <translation>setzen Sie Werte mit Kommas in "Anführungszeichen"</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>Güte</translation>
  </message>
  <message>
   <source>raise max_attachment_bytes</source>
   <translation>erhöhen Sie max_attachment_bytes</translation>
  </message>
  <message>
   <source>raise max_output_tokens, or allow truncation</source>
   <translation>erhöhen Sie max_output_tokens oder erlauben Sie Kürzen</translation>
  </message>
  <message>
   <source>read the file first</source>
   <translation>lesen Sie die Datei zuerst</translation>
  </message>
  <message>
   <source>read_file</source>
   <translation>read_file</translation>
  </message>
  <message>
   <source>read_pdf</source>
   <translation>read_pdf</translation>
  </message>
  <message>
   <source>recall it first</source>
   <translation>holen Sie es zuerst zurück</translation>
  </message>
  <message>
   <source>recall_level '{value}' is unknown: use one of {names}</source>
   <translation>recall_level „{value}“ ist unbekannt: eines von {names}</translation>
  </message>
  <message>
   <source>remove that value</source>
   <translation>entfernen Sie diesen Wert</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>benennen Sie es um</translation>
  </message>
  <message>
   <source>rename one of them</source>
   <translation>benennen Sie eines davon um</translation>
  </message>
  <message>
   <source>rename the node type or disable the other pack</source>
   <translation>benennen Sie den Knotentyp um oder schalten Sie das andere Paket aus</translation>
  </message>
  <message>
   <source>repeat the loop with a wire after its 'done'</source>
   <translation>wiederholen Sie die Schleife mit einer Verbindung nach ihrem „done“</translation>
  </message>
  <message>
   <source>required</source>
   <translation>nötig</translation>
  </message>
  <message>
   <source>reroutes go round in a circle</source>
   <translation>Umleitungen gehen im Kreis</translation>
  </message>
  <message>
   <source>resume</source>
   <translation>fortsetzen</translation>
  </message>
  <message>
   <source>resume it instead of answering</source>
   <translation>setzen Sie ihn fort, statt zu antworten</translation>
  </message>
  <message>
   <source>return an object with a 'branch'</source>
   <translation>geben Sie ein Objekt mit „branch“ zurück</translation>
  </message>
  <message>
   <source>return less, or write it to a file</source>
   <translation>geben Sie weniger zurück oder schreiben Sie es in eine Datei</translation>
  </message>
  <message>
   <source>return plain values</source>
   <translation>geben Sie einfache Werte zurück</translation>
  </message>
  <message>
   <source>return text, numbers, true/false, null, lists or objects</source>
   <translation>geben Sie Text, Zahlen, true/false, null, Listen oder Objekte zurück</translation>
  </message>
  <message>
   <source>run</source>
   <translation>ausführen</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>führen Sie ihn noch einmal aus</translation>
  </message>
  <message>
   <source>run it again; if it happens again, simplify the code</source>
   <translation>führen Sie es noch einmal aus; geschieht es wieder, vereinfachen Sie den Code</translation>
  </message>
  <message>
   <source>run it in a host that has one</source>
   <translation>führen Sie ihn bei einem Gastgeber aus, der einen hat</translation>
  </message>
  <message>
   <source>run it with an artifact store</source>
   <translation>führen Sie ihn mit einem Artefaktspeicher aus</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <source>sandbox, or full_access in a flow you trust.</source>
   <translation>sandbox, oder full_access in einem Flow, dem Sie vertrauen.</translation>
  </message>
  <message>
   <source>save it as UTF-8 in a text editor</source>
   <translation>sichern Sie sie in einem Texteditor als UTF-8</translation>
  </message>
  <message>
   <source>save it in another folder</source>
   <translation>sichern Sie ihn in einem anderen Ordner</translation>
  </message>
  <message>
   <source>save it with the editor first</source>
   <translation>sichern Sie ihn zuerst mit dem Editor</translation>
  </message>
  <message>
   <source>save it without a password</source>
   <translation>sichern Sie es ohne Kennwort</translation>
  </message>
  <message>
   <source>save the flow again</source>
   <translation>sichern Sie den Flow neu</translation>
  </message>
  <message>
   <source>save the flow now</source>
   <translation>sichern Sie den Flow jetzt</translation>
  </message>
  <message>
   <source>schedule run</source>
   <translation>Lauf planen</translation>
  </message>
  <message>
   <source>schema</source>
   <translation>Schema</translation>
  </message>
  <message>
   <source>script of {node_id}</source>
   <translation>Skript von {node_id}</translation>
  </message>
  <message>
   <source>search in it</source>
   <translation>suchen Sie darin</translation>
  </message>
  <message>
   <source>see docs/packs.md</source>
   <translation>siehe docs/packs.md</translation>
  </message>
  <message>
   <source>see its log</source>
   <translation>sehen Sie in sein Protokoll</translation>
  </message>
  <message>
   <source>see the server's log</source>
   <translation>sehen Sie im Protokoll des Servers nach</translation>
  </message>
  <message>
   <source>see the tool's parameters</source>
   <translation>sehen Sie die Parameter des Werkzeugs an</translation>
  </message>
  <message>
   <source>select all nodes that use the variable, or pass the value by a wire</source>
   <translation>wählen Sie alle Knoten, die die Variable verwenden, oder übergeben Sie den Wert durch eine Verbindung</translation>
  </message>
  <message>
   <source>select both, or neither</source>
   <translation>wählen Sie beide oder keinen</translation>
  </message>
  <message>
   <source>select one path</source>
   <translation>wählen Sie einen Weg</translation>
  </message>
  <message>
   <source>select one path, or let both lead out to the same node</source>
   <translation>wählen Sie einen Weg oder führen Sie beide zum selben Knoten hinaus</translation>
  </message>
  <message>
   <source>select the branch, too</source>
   <translation>wählen Sie auch den Zweig</translation>
  </message>
  <message>
   <source>select the nodes first</source>
   <translation>wählen Sie zuerst die Knoten</translation>
  </message>
  <message>
   <source>select the steps that read them, too</source>
   <translation>wählen Sie auch die Schritte, die sie lesen</translation>
  </message>
  <message>
   <source>select “{title}”, too</source>
   <translation>wählen Sie auch „{title}“</translation>
  </message>
  <message>
   <source>send it again</source>
   <translation>senden Sie es noch einmal</translation>
  </message>
  <message>
   <source>set NODE_TYPE = NodeType(…)</source>
   <translation>setzen Sie NODE_TYPE = NodeType(…)</translation>
  </message>
  <message>
   <source>set base_url to something like http://127.0.0.1:8080/v1</source>
   <translation>setzen Sie base_url auf etwas wie http://127.0.0.1:8080/v1</translation>
  </message>
  <message>
   <source>set provider and model instead</source>
   <translation>setzen Sie stattdessen provider und model</translation>
  </message>
  <message>
   <source>set the environment variable {variable} instead</source>
   <translation>setzen Sie stattdessen die Umgebungsvariable {variable}</translation>
  </message>
  <message>
   <source>set workspace_root for the run</source>
   <translation>setzen Sie workspace_root für den Lauf</translation>
  </message>
  <message>
   <source>set {SEARCH_URL_VARIABLE} to the address of a SearXNG server</source>
   <translation>setzen Sie {SEARCH_URL_VARIABLE} auf die Adresse eines SearXNG-Servers</translation>
  </message>
  <message>
   <source>sets “{name}”; names that begin with _ are reserved</source>
   <translation>setzt „{name}“; Namen, die mit _ beginnen, sind reserviert</translation>
  </message>
  <message>
   <source>several attachments have this name</source>
   <translation>mehrere Anhänge heißen so</translation>
  </message>
  <message>
   <source>several branches come to {min}</source>
   <translation>mehrere Zweige kommen zu {min}</translation>
  </message>
  <message>
   <source>several data wires end at one input</source>
   <translation>mehrere Datenverbindungen enden an einem Eingang</translation>
  </message>
  <message>
   <source>several flows have this name: {listed}</source>
   <translation>mehrere Flows heißen so: {listed}</translation>
  </message>
  <message>
   <source>simplify the schema, or use a model that supports structured output</source>
   <translation>vereinfachen Sie das Schema oder verwenden Sie ein Modell für strukturierte Ausgabe</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>Sprache zu Text</translation>
  </message>
  <message>
   <source>split it or use a tool</source>
   <translation>teilen Sie es auf oder verwenden Sie ein Werkzeug</translation>
  </message>
  <message>
   <source>split the flow into subflows</source>
   <translation>teilen Sie den Flow in Subflows auf</translation>
  </message>
  <message>
   <source>start it with https://</source>
   <translation>beginnen Sie sie mit https://</translation>
  </message>
  <message>
   <source>start it, or check the address</source>
   <translation>starten Sie ihn oder prüfen Sie die Adresse</translation>
  </message>
  <message>
   <source>start the flow again</source>
   <translation>starten Sie den Flow neu</translation>
  </message>
  <message>
   <source>start the flow anew</source>
   <translation>starten Sie den Flow neu</translation>
  </message>
  <message>
   <source>start the run with a writable workspace</source>
   <translation>starten Sie den Lauf mit einem beschreibbaren Arbeitsordner</translation>
  </message>
  <message>
   <source>started</source>
   <translation>begonnen</translation>
  </message>
  <message>
   <source>status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>structure</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <source>styles</source>
   <translation>Stile</translation>
  </message>
  <message>
   <source>subflow</source>
   <translation>Subflow</translation>
  </message>
  <message>
   <source>take it out, or replace it</source>
   <translation>nehmen Sie es heraus oder ersetzen Sie es</translation>
  </message>
  <message>
   <source>take one column out</source>
   <translation>nehmen Sie eine Spalte heraus</translation>
  </message>
  <message>
   <source>take one of the wires away, or use values per entry</source>
   <translation>nehmen Sie eine der Verbindungen weg oder verwenden Sie Werte je Zugang</translation>
  </message>
  <message>
   <source>take one wire out of the circle</source>
   <translation>nehmen Sie eine Verbindung aus dem Kreis</translation>
  </message>
  <message>
   <source>take the node away, or open the flow with a newer program</source>
   <translation>nehmen Sie den Knoten weg oder öffnen Sie den Flow mit einem neueren Programm</translation>
  </message>
  <message>
   <source>take the wire away, or put a Sequence or an If behind the node</source>
   <translation>nehmen Sie die Verbindung weg oder setzen Sie „Abfolge“ oder „Wenn/Sonst“ hinter den Knoten</translation>
  </message>
  <message>
   <source>test b before dividing</source>
   <translation>prüfen Sie b vor dem Teilen</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>text, image, audio, …</source>
   <translation>text, image, audio, …</translation>
  </message>
  <message>
   <source>text_artifact</source>
   <translation>Textartefakt</translation>
  </message>
  <message>
   <source>that node is no longer in the flow</source>
   <translation>dieser Knoten ist nicht mehr im Flow</translation>
  </message>
  <message>
   <source>the JSON is null</source>
   <translation>das JSON ist null</translation>
  </message>
  <message>
   <source>the MCP server cannot be used: {error}</source>
   <translation>der MCP-Server ist nicht verwendbar: {error}</translation>
  </message>
  <message>
   <source>the MCP server gave no answer to {method}</source>
   <translation>der MCP-Server gab keine Antwort auf {method}</translation>
  </message>
  <message>
   <source>the MCP server gave something that is not JSON</source>
   <translation>der MCP-Server gab etwas, das kein JSON ist</translation>
  </message>
  <message>
   <source>the MCP server gave too large an answer</source>
   <translation>der MCP-Server gab eine zu große Antwort</translation>
  </message>
  <message>
   <source>the MCP server refused</source>
   <translation>der MCP-Server lehnte ab</translation>
  </message>
  <message>
   <source>the PDF is encrypted</source>
   <translation>das PDF ist verschlüsselt</translation>
  </message>
  <message>
   <source>the Python process ended early (exit {status})</source>
   <translation>der Python-Prozess endete vorzeitig (Status {status})</translation>
  </message>
  <message>
   <source>the answer does not follow the schema: {problem}</source>
   <translation>die Antwort folgt nicht dem Schema: {problem}</translation>
  </message>
  <message>
   <source>the answer is cut short (budgets tried: {budgets} tokens)</source>
   <translation>die Antwort ist abgeschnitten (versuchte Grenzen: {budgets} Tokens)</translation>
  </message>
  <message>
   <source>the answer is neither yes nor no</source>
   <translation>die Antwort ist weder ja noch nein</translation>
  </message>
  <message>
   <source>the argument {argument} is missing</source>
   <translation>das Argument {argument} fehlt</translation>
  </message>
  <message>
   <source>the autosave is damaged</source>
   <translation>die automatische Sicherung ist beschädigt</translation>
  </message>
  <message>
   <source>the behaviour must be one of {names}</source>
   <translation>das Verhalten muss eines von {names} sein</translation>
  </message>
  <message>
   <source>the bundle is empty</source>
   <translation>das Bündel ist leer</translation>
  </message>
  <message>
   <source>the call was given up</source>
   <translation>der Aufruf wurde aufgegeben</translation>
  </message>
  <message>
   <source>the category must be one of Category</source>
   <translation>die Kategorie muss aus Category sein</translation>
  </message>
  <message>
   <source>the choices, with commas between them</source>
   <translation>die Möglichkeiten, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>the code does not define it</source>
   <translation>der Code definiert sie nicht</translation>
  </message>
  <message>
   <source>the code does not define the function {function_name}</source>
   <translation>der Code definiert die Funktion {function_name} nicht</translation>
  </message>
  <message>
   <source>the code has {count} characters, more than {LONGEST_SOURCE}</source>
   <translation>der Code hat {count} Zeichen, mehr als {LONGEST_SOURCE}</translation>
  </message>
  <message>
   <source>the content is not valid JSON ({error})</source>
   <translation>der Inhalt ist kein gültiges JSON ({error})</translation>
  </message>
  <message>
   <source>the copy is damaged</source>
   <translation>die Kopie ist beschädigt</translation>
  </message>
  <message>
   <source>the data: address is not base64</source>
   <translation>die data:-Adresse ist kein base64</translation>
  </message>
  <message>
   <source>the default provider has no model for {things}</source>
   <translation>der Standardanbieter hat kein Modell für {things}</translation>
  </message>
  <message>
   <source>the edge lacks an end</source>
   <translation>der Verbindung fehlt ein Ende</translation>
  </message>
  <message>
   <source>the event has no name</source>
   <translation>das Ereignis hat keinen Namen</translation>
  </message>
  <message>
   <source>the expression failed: {problem}</source>
   <translation>der Ausdruck scheiterte: {problem}</translation>
  </message>
  <message>
   <source>the file cannot be read ({value})</source>
   <translation>die Datei ist nicht lesbar ({value})</translation>
  </message>
  <message>
   <source>the file cannot be read: {value}</source>
   <translation>die Datei ist nicht lesbar: {value}</translation>
  </message>
  <message>
   <source>the file cannot be written ({value})</source>
   <translation>die Datei ist nicht schreibbar ({value})</translation>
  </message>
  <message>
   <source>the file cannot be written: {reason}</source>
   <translation>die Datei ist nicht schreibbar: {reason}</translation>
  </message>
  <message>
   <source>the file changed meanwhile</source>
   <translation>die Datei hat sich inzwischen geändert</translation>
  </message>
  <message>
   <source>the file does not say “{FORMAT}”: {VERSION}</source>
   <translation>die Datei sagt nicht „{FORMAT}“: {VERSION}</translation>
  </message>
  <message>
   <source>the file has more than {MAX_TEXT_BYTES} bytes</source>
   <translation>die Datei hat mehr als {MAX_TEXT_BYTES} Bytes</translation>
  </message>
  <message>
   <source>the file is gone</source>
   <translation>die Datei ist weg</translation>
  </message>
  <message>
   <source>the file is larger than 512 MB</source>
   <translation>die Datei ist größer als 512 MB</translation>
  </message>
  <message>
   <source>the file is larger than {limit} MiB</source>
   <translation>die Datei ist größer als {limit} MiB</translation>
  </message>
  <message>
   <source>the file is not JSON ({error})</source>
   <translation>die Datei ist kein JSON ({error})</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text</source>
   <translation>die Datei ist kein UTF-8-Text</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text (byte {start})</source>
   <translation>die Datei ist kein UTF-8-Text (Byte {start})</translation>
  </message>
  <message>
   <source>the file is not valid JSON ({error})</source>
   <translation>die Datei ist kein gültiges JSON ({error})</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>die Datei ist zu groß</translation>
  </message>
  <message>
   <source>the file is too large for a pack</source>
   <translation>die Datei ist zu groß für ein Paket</translation>
  </message>
  <message>
   <source>the file is too large for a theme</source>
   <translation>die Datei ist zu groß für ein Design</translation>
  </message>
  <message>
   <source>the file is too large for shortcuts</source>
   <translation>die Datei ist zu groß für Tastenkürzel</translation>
  </message>
  <message>
   <source>the file is too long to be a snippet</source>
   <translation>die Datei ist zu lang für einen Baustein</translation>
  </message>
  <message>
   <source>the file may be hostile</source>
   <translation>die Datei könnte bösartig sein</translation>
  </message>
  <message>
   <source>the file may be hostile: not opened</source>
   <translation>die Datei könnte bösartig sein: nicht geöffnet</translation>
  </message>
  <message>
   <source>the file name does not end in .pdf</source>
   <translation>der Dateiname endet nicht auf .pdf</translation>
  </message>
  <message>
   <source>the flow calls itself {found}, not {flow_id}</source>
   <translation>der Flow nennt sich {found}, nicht {flow_id}</translation>
  </message>
  <message>
   <source>the flow can end here, and its result is what the steps before left behind</source>
   <translation>der Flow kann hier enden, und sein Ergebnis ist, was die Schritte davor hinterließen</translation>
  </message>
  <message>
   <source>the flow cannot be written as JSON: {error}</source>
   <translation>der Flow lässt sich nicht als JSON schreiben: {error}</translation>
  </message>
  <message>
   <source>the flow does not implement {interface}</source>
   <translation>der Flow erfüllt {interface} nicht</translation>
  </message>
  <message>
   <source>the flow ends in it, and what it gives would be another result</source>
   <translation>der Flow endet darin, und was er gibt, wäre ein anderes Ergebnis</translation>
  </message>
  <message>
   <source>the flow has no id</source>
   <translation>der Flow hat keine ID</translation>
  </message>
  <message>
   <source>the flow has no input “{unknown}”</source>
   <translation>der Flow hat keine Eingabe „{unknown}“</translation>
  </message>
  <message>
   <source>the flow is not JSON: {error}</source>
   <translation>der Flow ist kein JSON: {error}</translation>
  </message>
  <message>
   <source>the flow is not a JSON object</source>
   <translation>der Flow ist kein JSON-Objekt</translation>
  </message>
  <message>
   <source>the flow of the entrypoint {flow_id} is missing inside</source>
   <translation>der Flow des Einstiegs {flow_id} fehlt darin</translation>
  </message>
  <message>
   <source>the flow of the run was not kept</source>
   <translation>der Flow des Laufs wurde nicht aufbewahrt</translation>
  </message>
  <message>
   <source>the flow of this run was not kept</source>
   <translation>der Flow dieses Laufs wurde nicht aufbewahrt</translation>
  </message>
  <message>
   <source>the flow takes no inputs: repeat it without a table</source>
   <translation>der Flow hat keine Eingaben: wiederholen Sie ihn ohne Tabelle</translation>
  </message>
  <message>
   <source>the flow was changed while it was drawn</source>
   <translation>der Flow wurde während des Zeichnens geändert</translation>
  </message>
  <message>
   <source>the folder is not empty</source>
   <translation>der Ordner ist nicht leer</translation>
  </message>
  <message>
   <source>the folder is too large</source>
   <translation>der Ordner ist zu groß</translation>
  </message>
  <message>
   <source>the folder lies outside the workspace</source>
   <translation>der Ordner liegt außerhalb des Arbeitsordners</translation>
  </message>
  <message>
   <source>the frame alone</source>
   <translation>den Rahmen allein</translation>
  </message>
  <message>
   <source>the frame and {count} nodes</source>
   <translation>den Rahmen und {count} Knoten</translation>
  </message>
  <message>
   <source>the id must be like “mine.shout”: lower case, with a dot</source>
   <translation>die ID muss wie „mine.shout“ sein: klein geschrieben, mit einem Punkt</translation>
  </message>
  <message>
   <source>the id “{id}” is taken</source>
   <translation>die ID „{id}“ ist vergeben</translation>
  </message>
  <message>
   <source>the interpreter broke down: {error}</source>
   <translation>der Interpreter brach zusammen: {error}</translation>
  </message>
  <message>
   <source>the key of “{name}” is missing</source>
   <translation>der Schlüssel von „{name}“ fehlt</translation>
  </message>
  <message>
   <source>the key {key} is not text</source>
   <translation>der Schlüssel {key} ist kein Text</translation>
  </message>
  <message>
   <source>the knowledge graph cannot be opened ({error})</source>
   <translation>der Wissensgraph lässt sich nicht öffnen ({error})</translation>
  </message>
  <message>
   <source>the list is empty</source>
   <translation>die Liste ist leer</translation>
  </message>
  <message>
   <source>the manifest is not a JSON object</source>
   <translation>das Manifest ist kein JSON-Objekt</translation>
  </message>
  <message>
   <source>the manifest is too large</source>
   <translation>das Manifest ist zu groß</translation>
  </message>
  <message>
   <source>the model server has no address</source>
   <translation>der Modellserver hat keine Adresse</translation>
  </message>
  <message>
   <source>the name is taken</source>
   <translation>der Name ist vergeben</translation>
  </message>
  <message>
   <source>the name {reserved} is reserved</source>
   <translation>der Name {reserved} ist reserviert</translation>
  </message>
  <message>
   <source>the name “{twice}” is there twice</source>
   <translation>den Namen „{twice}“ gibt es zweimal</translation>
  </message>
  <message>
   <source>the node feeds itself</source>
   <translation>der Knoten speist sich selbst</translation>
  </message>
  <message>
   <source>the node has no id</source>
   <translation>der Knoten hat keine ID</translation>
  </message>
  <message>
   <source>the node is no longer in the flow</source>
   <translation>der Knoten ist nicht mehr im Flow</translation>
  </message>
  <message>
   <source>the page cannot be read: the server answered {status} {words}</source>
   <translation>die Seite ist nicht lesbar: Der Server antwortete {status} {words}</translation>
  </message>
  <message>
   <source>the page cannot be read: {reason}</source>
   <translation>die Seite ist nicht lesbar: {reason}</translation>
  </message>
  <message>
   <source>the pass limit of a wire is not a number</source>
   <translation>die Durchgangsgrenze einer Verbindung ist keine Zahl</translation>
  </message>
  <message>
   <source>the patch {kind} {path} does not fit the state: {error}</source>
   <translation>die Änderung {kind} {path} passt nicht zum Stand: {error}</translation>
  </message>
  <message>
   <source>the path cannot be followed ({error})</source>
   <translation>dem Pfad lässt sich nicht folgen ({error})</translation>
  </message>
  <message>
   <source>the path is a folder</source>
   <translation>der Pfad ist ein Ordner</translation>
  </message>
  <message>
   <source>the path is empty or too long</source>
   <translation>der Pfad ist leer oder zu lang</translation>
  </message>
  <message>
   <source>the path is not text</source>
   <translation>der Pfad ist kein Text</translation>
  </message>
  <message>
   <source>the path leaves the workspace</source>
   <translation>der Pfad verlässt den Arbeitsordner</translation>
  </message>
  <message>
   <source>the pattern leaves the folder</source>
   <translation>das Muster verlässt den Ordner</translation>
  </message>
  <message>
   <source>the picture cannot be written: {reason}</source>
   <translation>das Bild ist nicht schreibbar: {reason}</translation>
  </message>
  <message>
   <source>the picture carries no flow</source>
   <translation>das Bild trägt keinen Flow</translation>
  </message>
  <message>
   <source>the pin has no name</source>
   <translation>der Pin hat keinen Namen</translation>
  </message>
  <message>
   <source>the printer refuses</source>
   <translation>der Drucker weigert sich</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>das Programm</translation>
  </message>
  <message>
   <source>the program's own icons and fonts are missing</source>
   <translation>die eigenen Symbole und Schriften des Programms fehlen</translation>
  </message>
  <message>
   <source>the property has no name</source>
   <translation>die Eigenschaft hat keinen Namen</translation>
  </message>
  <message>
   <source>the range has no end</source>
   <translation>der Bereich hat kein Ende</translation>
  </message>
  <message>
   <source>the result has no text 'branch' that names a control output</source>
   <translation>das Ergebnis hat keinen Text „branch“, der einen Kontrollausgang nennt</translation>
  </message>
  <message>
   <source>the result is not a finite number</source>
   <translation>das Ergebnis ist keine endliche Zahl</translation>
  </message>
  <message>
   <source>the run does not wait any more</source>
   <translation>der Lauf wartet nicht mehr</translation>
  </message>
  <message>
   <source>the run goes along it now</source>
   <translation>der Lauf geht jetzt hindurch</translation>
  </message>
  <message>
   <source>the run has halted here</source>
   <translation>der Lauf hat hier angehalten</translation>
  </message>
  <message>
   <source>the run has no such attachment</source>
   <translation>der Lauf hat keinen solchen Anhang</translation>
  </message>
  <message>
   <source>the run has no workspace</source>
   <translation>der Lauf hat keinen Arbeitsordner</translation>
  </message>
  <message>
   <source>the run is not finished</source>
   <translation>der Lauf ist nicht beendet</translation>
  </message>
  <message>
   <source>the run is paused</source>
   <translation>der Lauf ist angehalten</translation>
  </message>
  <message>
   <source>the run that started this one is gone</source>
   <translation>der Lauf, der diesen gestartet hat, ist fort</translation>
  </message>
  <message>
   <source>the run waits for something else by now</source>
   <translation>der Lauf wartet inzwischen auf etwas anderes</translation>
  </message>
  <message>
   <source>the saved entry routes do not match the control wires</source>
   <translation>die gespeicherten Zugänge passen nicht zu den Kontrollverbindungen</translation>
  </message>
  <message>
   <source>the saved entry routes have {what}</source>
   <translation>die gespeicherten Zugänge haben {what}</translation>
  </message>
  <message>
   <source>the saved version</source>
   <translation>der gespeicherten Version</translation>
  </message>
  <message>
   <source>the script has no turn {value}</source>
   <translation>das Skript hat keinen Zug {value}</translation>
  </message>
  <message>
   <source>the search server failed ({error})</source>
   <translation>der Suchserver scheiterte ({error})</translation>
  </message>
  <message>
   <source>the server answered {status}: {server_text}</source>
   <translation>der Server antwortete {status}: {server_text}</translation>
  </message>
  <message>
   <source>the server does not list its models: {error}</source>
   <translation>der Server listet seine Modelle nicht: {error}</translation>
  </message>
  <message>
   <source>the server gave no usable answer: {error}</source>
   <translation>der Server gab keine brauchbare Antwort: {error}</translation>
  </message>
  <message>
   <source>the system's keyring cannot keep the key ({name})</source>
   <translation>der Schlüsselbund des Systems kann den Schlüssel nicht halten ({name})</translation>
  </message>
  <message>
   <source>the table is longer than {MOST_CHARS} letters</source>
   <translation>die Tabelle ist länger als {MOST_CHARS} Zeichen</translation>
  </message>
  <message>
   <source>the template asks for {error}, which is not given</source>
   <translation>die Vorlage verlangt {error}, das nicht angegeben ist</translation>
  </message>
  <message>
   <source>the text has no nodes</source>
   <translation>der Text hat keine Knoten</translation>
  </message>
  <message>
   <source>the text is not a flow</source>
   <translation>der Text ist kein Flow</translation>
  </message>
  <message>
   <source>the text is too long to be a flow</source>
   <translation>der Text ist zu lang für einen Flow</translation>
  </message>
  <message>
   <source>the text occurs {count} times</source>
   <translation>der Text kommt {count} Mal vor</translation>
  </message>
  <message>
   <source>the text to replace does not occur</source>
   <translation>der zu ersetzende Text kommt nicht vor</translation>
  </message>
  <message>
   <source>the time zone '{zone}' is unknown</source>
   <translation>die Zeitzone „{zone}“ ist unbekannt</translation>
  </message>
  <message>
   <source>the value is too long</source>
   <translation>der Wert ist zu lang</translation>
  </message>
  <message>
   <source>the variable '{names}' is not a list</source>
   <translation>die Variable „{names}“ ist keine Liste</translation>
  </message>
  <message>
   <source>the variable has no name</source>
   <translation>die Variable hat keinen Namen</translation>
  </message>
  <message>
   <source>the variable name '{name}' is reserved</source>
   <translation>der Variablenname „{name}“ ist reserviert</translation>
  </message>
  <message>
   <source>the variable {named} is used inside and outside of it, and a subflow has its own</source>
   <translation>die Variable {named} wird innerhalb und außerhalb verwendet, und ein Subflow hat eigene</translation>
  </message>
  <message>
   <source>the version cannot be read any more</source>
   <translation>die Version ist nicht mehr lesbar</translation>
  </message>
  <message>
   <source>the version of {exact_time}</source>
   <translation>der Version von {exact_time}</translation>
  </message>
  <message>
   <source>the video was not ready in time</source>
   <translation>das Video war nicht rechtzeitig fertig</translation>
  </message>
  <message>
   <source>the wire from “{title}” · {end}</source>
   <translation>die Verbindung von „{title}“ · {end}</translation>
  </message>
  <message>
   <source>the wire to “{title}” · {end}</source>
   <translation>die Verbindung zu „{title}“ · {end}</translation>
  </message>
  <message>
   <source>the wire {title_of}.{source_handle} → {title_of2} leaves the body of {title_of3} backwards: the run may never end</source>
   <translation>die Verbindung {title_of}.{source_handle} → {title_of2} verlässt den Rumpf von {title_of3} rückwärts: Der Lauf endet vielleicht nie</translation>
  </message>
  <message>
   <source>the workspace folder cannot be made ({value})</source>
   <translation>der Arbeitsordner lässt sich nicht anlegen ({value})</translation>
  </message>
  <message>
   <source>the workspace is read-only</source>
   <translation>der Arbeitsordner ist schreibgeschützt</translation>
  </message>
  <message>
   <source>then</source>
   <translation>dann</translation>
  </message>
  <message>
   <source>there are more than {MOST_ROWS} rows</source>
   <translation>es sind mehr als {MOST_ROWS} Zeilen</translation>
  </message>
  <message>
   <source>there are no rows</source>
   <translation>es gibt keine Zeilen</translation>
  </message>
  <message>
   <source>there is a file of that name</source>
   <translation>es gibt eine Datei dieses Namens</translation>
  </message>
  <message>
   <source>there is no JSON in an empty text</source>
   <translation>in einem leeren Text ist kein JSON</translation>
  </message>
  <message>
   <source>there is no JSON object in it</source>
   <translation>darin ist kein JSON-Objekt</translation>
  </message>
  <message>
   <source>there is no call {call_id} to edit</source>
   <translation>es gibt keinen Aufruf {call_id} zu bearbeiten</translation>
  </message>
  <message>
   <source>there is no colour “{token}”</source>
   <translation>es gibt keine Farbe „{token}“</translation>
  </message>
  <message>
   <source>there is no control output '{branch}'</source>
   <translation>es gibt keinen Kontrollausgang „{branch}“</translation>
  </message>
  <message>
   <source>there is no flow {flow_id} inside</source>
   <translation>darin gibt es keinen Flow {flow_id}</translation>
  </message>
  <message>
   <source>there is no node type “{type}”</source>
   <translation>es gibt keinen Knotentyp „{type}“</translation>
  </message>
  <message>
   <source>there is no node “{name}”</source>
   <translation>es gibt keinen Knoten „{name}“</translation>
  </message>
  <message>
   <source>there is no picture to enlarge</source>
   <translation>es gibt kein Bild zu vergrößern</translation>
  </message>
  <message>
   <source>there is no pin type “{type}”</source>
   <translation>es gibt keinen Pin-Typ „{type}“</translation>
  </message>
  <message>
   <source>there is no recording to write down</source>
   <translation>es gibt keine Aufnahme aufzuschreiben</translation>
  </message>
  <message>
   <source>there is no such artifact</source>
   <translation>es gibt kein solches Artefakt</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>es gibt keine solche Datei</translation>
  </message>
  <message>
   <source>there is no such span</source>
   <translation>es gibt keinen solchen Abschnitt</translation>
  </message>
  <message>
   <source>there is no “{name}” here</source>
   <translation>hier gibt es kein „{name}“</translation>
  </message>
  <message>
   <source>there is nothing on it that runs</source>
   <translation>darauf ist nichts, das läuft</translation>
  </message>
  <message>
   <source>there is nothing to draw</source>
   <translation>es gibt nichts zu zeichnen</translation>
  </message>
  <message>
   <source>there is nothing to load</source>
   <translation>es gibt nichts zu laden</translation>
  </message>
  <message>
   <source>there is such a pack already</source>
   <translation>ein solches Paket gibt es schon</translation>
  </message>
  <message>
   <source>these data nodes are read by several steps, so no one place to run them is right</source>
   <translation>diese Datenknoten werden von mehreren Schritten gelesen, darum ist kein einzelner Platz für sie richtig</translation>
  </message>
  <message>
   <source>these flows are missing: {listed}</source>
   <translation>diese Flows fehlen: {listed}</translation>
  </message>
  <message>
   <source>these two pins are wired already</source>
   <translation>diese beiden Pins sind schon verbunden</translation>
  </message>
  <message>
   <source>this is a PDF, not a flow</source>
   <translation>das ist ein PDF, kein Flow</translation>
  </message>
  <message>
   <source>this is a picture, not a flow</source>
   <translation>das ist ein Bild, kein Flow</translation>
  </message>
  <message>
   <source>this is a program, not a flow</source>
   <translation>das ist ein Programm, kein Flow</translation>
  </message>
  <message>
   <source>this is a text in UTF-16, flows are written in UTF-8</source>
   <translation>das ist ein Text in UTF-16, Flows stehen in UTF-8</translation>
  </message>
  <message>
   <source>this is an archive, not a flow</source>
   <translation>das ist ein Archiv, kein Flow</translation>
  </message>
  <message>
   <source>this is neither a text nor a reply</source>
   <translation>dies ist weder ein Text noch eine Antwort</translation>
  </message>
  <message>
   <source>this is no CSV: {error}</source>
   <translation>das ist kein CSV: {error}</translation>
  </message>
  <message>
   <source>this is no JSON: {error}</source>
   <translation>das ist kein JSON: {error}</translation>
  </message>
  <message>
   <source>this is no regular expression: {error}</source>
   <translation>das ist kein regulärer Ausdruck: {error}</translation>
  </message>
  <message>
   <source>this is no text in UTF-8: a byte that is no letter stands at place {place}</source>
   <translation>das ist kein Text in UTF-8: ein Byte, das kein Buchstabe ist, steht an Stelle {place}</translation>
  </message>
  <message>
   <source>this is not JSON: {body}</source>
   <translation>dies ist kein JSON: {body}</translation>
  </message>
  <message>
   <source>this is not JSON: {error}</source>
   <translation>dies ist kein JSON: {error}</translation>
  </message>
  <message>
   <source>this is not Python: {error}</source>
   <translation>dies ist kein Python: {error}</translation>
  </message>
  <message>
   <source>this is not Python: {problem}</source>
   <translation>dies ist kein Python: {problem}</translation>
  </message>
  <message>
   <source>this is not a .flow bundle: {error}</source>
   <translation>dies ist kein .flow-Bündel: {error}</translation>
  </message>
  <message>
   <source>this is not a Python expression: {said}</source>
   <translation>dies ist kein Python-Ausdruck: {said}</translation>
  </message>
  <message>
   <source>this is not a file</source>
   <translation>dies ist keine Datei</translation>
  </message>
  <message>
   <source>this is not a file name</source>
   <translation>dies ist kein Dateiname</translation>
  </message>
  <message>
   <source>this is not a flow</source>
   <translation>dies ist kein Flow</translation>
  </message>
  <message>
   <source>this is not a folder</source>
   <translation>dies ist kein Ordner</translation>
  </message>
  <message>
   <source>this is not a function</source>
   <translation>dies ist keine Funktion</translation>
  </message>
  <message>
   <source>this is not a list</source>
   <translation>dies ist keine Liste</translation>
  </message>
  <message>
   <source>this is not a node</source>
   <translation>dies ist kein Knoten</translation>
  </message>
  <message>
   <source>this is not a readable PDF ({error})</source>
   <translation>dies ist kein lesbares PDF ({error})</translation>
  </message>
  <message>
   <source>this is not a web address</source>
   <translation>dies ist keine Webadresse</translation>
  </message>
  <message>
   <source>this is not a wire</source>
   <translation>dies ist keine Verbindung</translation>
  </message>
  <message>
   <source>this is not an object</source>
   <translation>dies ist kein Objekt</translation>
  </message>
  <message>
   <source>this pattern finds every text, also the empty one</source>
   <translation>dieses Muster findet jeden Text, auch den leeren</translation>
  </message>
  <message>
   <source>this run has no artifact store</source>
   <translation>dieser Lauf hat keinen Artefaktspeicher</translation>
  </message>
  <message>
   <source>this run keeps no artifacts</source>
   <translation>dieser Lauf behält keine Artefakte</translation>
  </message>
  <message>
   <source>this setting no longer exists</source>
   <translation>diese Einstellung gibt es nicht mehr</translation>
  </message>
  <message>
   <source>this step belongs to a run beside the steps of its flow, such as a branch or a listener</source>
   <translation>dieser Schritt gehört zu einem Lauf neben den Schritten seines Flows, etwa einem Zweig oder einem Empfänger</translation>
  </message>
  <message>
   <source>this was answered already</source>
   <translation>dies wurde schon beantwortet</translation>
  </message>
  <message>
   <source>time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>timestamp</source>
   <translation>Zeitpunkt</translation>
  </message>
  <message>
   <source>tool calls</source>
   <translation>Werkzeugaufrufe</translation>
  </message>
  <message>
   <source>tool invoke</source>
   <translation>Werkzeug aufrufen</translation>
  </message>
  <message>
   <source>tool_calls is not a list of calls with names</source>
   <translation>tool_calls ist keine Liste von Aufrufen mit Namen</translation>
  </message>
  <message>
   <source>transcripts (speech to text)</source>
   <translation>Abschriften (Sprache zu Text)</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>wahr oder falsch</translation>
  </message>
  <message>
   <source>trust this flow (Run, Trust the code of this flow; --trust), or use sandbox</source>
   <translation>vertrauen Sie diesem Flow (Ausführen, Dem Code dieses Flows vertrauen; --trust) oder verwenden Sie sandbox</translation>
  </message>
  <message>
   <source>try again, and edit it when the picture is done</source>
   <translation>versuchen Sie es noch einmal und bearbeiten Sie ihn, wenn das Bild fertig ist</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>Tunnel</translation>
  </message>
  <message>
   <source>two control wires come from the same output</source>
   <translation>zwei Kontrollverbindungen kommen vom selben Ausgang</translation>
  </message>
  <message>
   <source>two node types have this id</source>
   <translation>zwei Knotentypen haben diese ID</translation>
  </message>
  <message>
   <source>two nodes have one id</source>
   <translation>zwei Knoten haben eine ID</translation>
  </message>
  <message>
   <source>two tools have this name</source>
   <translation>zwei Werkzeuge heißen so</translation>
  </message>
  <message>
   <source>two wires end at one reroute</source>
   <translation>zwei Verbindungen enden an einer Umleitung</translation>
  </message>
  <message>
   <source>two {side}s are called “{id}”</source>
   <translation>zwei {side}s heißen „{id}“</translation>
  </message>
  <message>
   <source>type it in Preferences, Models, or set the environment variable {variable}</source>
   <translation>geben Sie ihn unter Einstellungen, Modelle ein oder setzen Sie die Umgebungsvariable {variable}</translation>
  </message>
  <message>
   <source>type its key, and ask again</source>
   <translation>tippen Sie seinen Schlüssel und fragen Sie noch einmal</translation>
  </message>
  <message>
   <source>type or wire its name</source>
   <translation>tippen oder verbinden Sie seinen Namen</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>unknown patch operation {kind}</source>
   <translation>unbekannte Änderungsart {kind}</translation>
  </message>
  <message>
   <source>unknown type {type}</source>
   <translation>unbekannter Typ {type}</translation>
  </message>
  <message>
   <source>unnamed tool</source>
   <translation>Werkzeug ohne Namen</translation>
  </message>
  <message>
   <source>unpack it and open the flow in it, or import it if it is a bundle of flows</source>
   <translation>entpacken Sie es und öffnen Sie den Flow darin, oder importieren Sie es, wenn es ein Bündel von Flows ist</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>bis {time}</translation>
  </message>
  <message>
   <source>use ISO 8601</source>
   <translation>verwenden Sie ISO 8601</translation>
  </message>
  <message>
   <source>use Import Server File for binary files</source>
   <translation>verwenden Sie „Serverdatei importieren“ für Binärdateien</translation>
  </message>
  <message>
   <source>use JSON values only</source>
   <translation>verwenden Sie nur JSON-Werte</translation>
  </message>
  <message>
   <source>use None as the default</source>
   <translation>verwenden Sie None als Standardwert</translation>
  </message>
  <message>
   <source>use a base of at least 0</source>
   <translation>verwenden Sie eine Basis von mindestens 0</translation>
  </message>
  <message>
   <source>use a name such as Europe/Paris</source>
   <translation>verwenden Sie einen Namen wie Europe/Paris</translation>
  </message>
  <message>
   <source>use a name without a leading _</source>
   <translation>verwenden Sie einen Namen ohne _ am Anfang</translation>
  </message>
  <message>
   <source>use a path below {name}/</source>
   <translation>verwenden Sie einen Pfad unter {name}/</translation>
  </message>
  <message>
   <source>use a path inside {value}, or add its folder to workspace_allowed_paths</source>
   <translation>verwenden Sie einen Pfad in {value} oder fügen Sie dessen Ordner zu workspace_allowed_paths hinzu</translation>
  </message>
  <message>
   <source>use a path without control characters</source>
   <translation>verwenden Sie einen Pfad ohne Steuerzeichen</translation>
  </message>
  <message>
   <source>use a pattern like *.md</source>
   <translation>verwenden Sie ein Muster wie *.md</translation>
  </message>
  <message>
   <source>use a shorter one</source>
   <translation>verwenden Sie einen kürzeren</translation>
  </message>
  <message>
   <source>use a smaller width</source>
   <translation>verwenden Sie eine kleinere Breite</translation>
  </message>
  <message>
   <source>use another one</source>
   <translation>verwenden Sie einen anderen</translation>
  </message>
  <message>
   <source>use another path</source>
   <translation>verwenden Sie einen anderen Pfad</translation>
  </message>
  <message>
   <source>use another tool</source>
   <translation>verwenden Sie ein anderes Werkzeug</translation>
  </message>
  <message>
   <source>use five fields such as 0 9 * * 1</source>
   <translation>verwenden Sie fünf Felder wie 0 9 * * 1</translation>
  </message>
  <message>
   <source>use ids of the flow, or of nodes added before</source>
   <translation>verwenden Sie IDs des Flows oder vorher hinzugefügter Knoten</translation>
  </message>
  <message>
   <source>use its own pins</source>
   <translation>verwenden Sie seine eigenen Pins</translation>
  </message>
  <message>
   <source>use less memory</source>
   <translation>brauchen Sie weniger Speicher</translation>
  </message>
  <message>
   <source>use less memory, and do not end the process</source>
   <translation>brauchen Sie weniger Speicher und beenden Sie den Prozess nicht</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '_' and '-'</source>
   <translation>verwenden Sie Buchstaben, Ziffern, '.', '_' und '-'</translation>
  </message>
  <message>
   <source>use letters, digits, - and _</source>
   <translation>verwenden Sie Buchstaben, Ziffern, - und _</translation>
  </message>
  <message>
   <source>use null or a text</source>
   <translation>verwenden Sie null oder einen Text</translation>
  </message>
  <message>
   <source>use one of the types listed</source>
   <translation>verwenden Sie einen der aufgeführten Typen</translation>
  </message>
  <message>
   <source>use one of {names}</source>
   <translation>verwenden Sie eines von {names}</translation>
  </message>
  <message>
   <source>use other numbers</source>
   <translation>verwenden Sie andere Zahlen</translation>
  </message>
  <message>
   <source>use run, session or global</source>
   <translation>verwenden Sie run, session oder global</translation>
  </message>
  <message>
   <source>use sandbox or full_access</source>
   <translation>verwenden Sie sandbox oder full_access</translation>
  </message>
  <message>
   <source>use smaller numbers</source>
   <translation>verwenden Sie kleinere Zahlen</translation>
  </message>
  <message>
   <source>use text keys</source>
   <translation>verwenden Sie Text als Schlüssel</translation>
  </message>
  <message>
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>Wert {value}</translation>
  </message>
  <message>
   <source>vars query</source>
   <translation>Variablen befragen</translation>
  </message>
  <message>
   <source>vars.name, value['pin'], nodes['id']['pin']</source>
   <translation>vars.name, value['pin'], nodes['id']['pin']</translation>
  </message>
  <message>
   <source>version {version} is in force</source>
   <translation>Version {version} ist in Kraft</translation>
  </message>
  <message>
   <source>video_artifact</source>
   <translation>Videoartefakt</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>Videos</translation>
  </message>
  <message>
   <source>voice_artifact</source>
   <translation>Sprachartefakt</translation>
  </message>
  <message>
   <source>voices (text to speech)</source>
   <translation>Sprache (Text zu Sprache)</translation>
  </message>
  <message>
   <source>wait event</source>
   <translation>auf Ereignis warten</translation>
  </message>
  <message>
   <source>wait until</source>
   <translation>auf Zeit warten</translation>
  </message>
  <message>
   <source>wait, or raise the server's limit</source>
   <translation>warten Sie, oder erhöhen Sie die Grenze des Servers</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>waiting for an event</source>
   <translation>wartet auf ein Ereignis</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>wartet auf Sie</translation>
  </message>
  <message>
   <source>waiting for your answer</source>
   <translation>wartet auf Ihre Antwort</translation>
  </message>
  <message>
   <source>waiting for your approval</source>
   <translation>wartet auf Ihre Genehmigung</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>was stopped after {timeout_s} s</source>
   <translation>wurde nach {timeout_s} s angehalten</translation>
  </message>
  <message>
   <source>what answers there lists no models (status {status_code})</source>
   <translation>was dort antwortet, listet keine Modelle (Status {status_code})</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>was es ist</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <source>whose name is wired</source>
   <translation>deren Name verbunden ist</translation>
  </message>
  <message>
   <source>wire a list</source>
   <translation>verbinden Sie eine Liste</translation>
  </message>
  <message>
   <source>wire a text</source>
   <translation>verbinden Sie einen Text</translation>
  </message>
  <message>
   <source>wire an artifact {"$artifact": id}</source>
   <translation>verbinden Sie ein Artefakt {"$artifact": id}</translation>
  </message>
  <message>
   <source>wire an object</source>
   <translation>verbinden Sie ein Objekt</translation>
  </message>
  <message>
   <source>wire it again</source>
   <translation>verbinden Sie es neu</translation>
  </message>
  <message>
   <source>wire long texts and tables to inputs, or split the code over several nodes</source>
   <translation>verbinden Sie lange Texte und Tabellen mit Eingängen oder verteilen Sie den Code auf mehrere Knoten</translation>
  </message>
  <message>
   <source>wire one</source>
   <translation>verbinden Sie eines</translation>
  </message>
  <message>
   <source>wire or type a number</source>
   <translation>verbinden oder tippen Sie eine Zahl</translation>
  </message>
  <message>
   <source>wire or type both of them</source>
   <translation>verbinden oder tippen Sie beide</translation>
  </message>
  <message>
   <source>wire that input first</source>
   <translation>verbinden Sie zuerst diesen Eingang</translation>
  </message>
  <message>
   <source>wire that input first, or give it a value</source>
   <translation>verbinden Sie zuerst diesen Eingang oder geben Sie ihm einen Wert</translation>
  </message>
  <message>
   <source>wired to {names}</source>
   <translation>verbunden mit {names}</translation>
  </message>
  <message>
   <source>without Shift</source>
   <translation>ohne Umschalt</translation>
  </message>
  <message>
   <source>write an expression or remove it</source>
   <translation>schreiben Sie einen Ausdruck oder entfernen Sie ihn</translation>
  </message>
  <message>
   <source>write an object for each run</source>
   <translation>schreiben Sie ein Objekt für jeden Lauf</translation>
  </message>
  <message>
   <source>write it or remove it</source>
   <translation>schreiben Sie es oder entfernen Sie es</translation>
  </message>
  <message>
   <source>write it to a file that does not end in .json, or correct it</source>
   <translation>schreiben Sie in eine Datei, die nicht auf .json endet, oder berichtigen Sie es</translation>
  </message>
  <message>
   <source>write keys like Ctrl+Shift+S</source>
   <translation>schreiben Sie Tasten wie Ctrl+Shift+S</translation>
  </message>
  <message>
   <source>write node.pin</source>
   <translation>schreiben Sie node.pin</translation>
  </message>
  <message>
   <source>write {name[key]} instead</source>
   <translation>schreiben Sie stattdessen {name[key]}</translation>
  </message>
  <message>
   <source>write: def {function_name}(_input): …</source>
   <translation>schreiben Sie: def {function_name}(_input): …</translation>
  </message>
  <message>
   <source>write: def {name}(…): …</source>
   <translation>schreiben Sie: def {name}(…): …</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>yes / no</source>
   <translation>ja / nein</translation>
  </message>
  <message>
   <source>{after}, compared with {before}</source>
   <translation>{after}, verglichen mit {before}</translation>
  </message>
  <message>
   <source>{as_text} is not a JSON {name}</source>
   <translation>{as_text} ist kein JSON {name}</translation>
  </message>
  <message>
   <source>{as_text} is not a number</source>
   <translation>{as_text} ist keine Zahl</translation>
  </message>
  <message>
   <source>{a} output cannot feed {lower} input.</source>
   <translation>Ein Ausgang {a} kann keinen Eingang {lower} speisen.</translation>
  </message>
  <message>
   <source>{base} to the power {exponent} has no value</source>
   <translation>{base} hoch {exponent} hat keinen Wert</translation>
  </message>
  <message>
   <source>{count:+,} tokens</source>
   <translation>{count:+,} Tokens</translation>
  </message>
  <message>
   <source>{count:,} characters</source>
   <translation>{count:,} Zeichen</translation>
  </message>
  <message>
   <source>{count:,} entries</source>
   <translation>{count:,} Einträge</translation>
  </message>
  <message>
   <source>{count:,} items</source>
   <translation>{count:,} Elemente</translation>
  </message>
  <message>
   <source>{count:,} keys</source>
   <translation>{count:,} Schlüssel</translation>
  </message>
  <message>
   <source>{count:,} messages</source>
   <translation>{count:,} Meldungen</translation>
  </message>
  <message>
   <source>{count:,} more rows are left out</source>
   <translation>{count:,} weitere Zeilen sind ausgelassen</translation>
  </message>
  <message>
   <source>{count:,} nodes</source>
   <translation>{count:,} Knoten</translation>
  </message>
  <message>
   <source>{count:,} records</source>
   <translation>{count:,} Datensätze</translation>
  </message>
  <message>
   <source>{count:,} records before it are kept.</source>
   <translation>{count:,} Datensätze davor bleiben.</translation>
  </message>
  <message>
   <source>{count:,} steps</source>
   <translation>{count:,} Schritte</translation>
  </message>
  <message>
   <source>{count:,} steps are not as they were in this run.</source>
   <translation>{count:,} Schritte sind nicht mehr wie in diesem Lauf.</translation>
  </message>
  <message>
   <source>{count:,} steps are the same</source>
   <translation>{count:,} Schritte sind gleich</translation>
  </message>
  <message>
   <source>{count:.0f} tokens</source>
   <translation>{count:.0f} Tokens</translation>
  </message>
  <message>
   <source>{counted} of “{title}”, {named} with a name</source>
   <translation>{counted} von „{title}“, {named} mit Namen</translation>
  </message>
  <message>
   <source>{counted} since “{name}” was saved</source>
   <translation>{counted}, seit „{name}“ gesichert wurde</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} Änderungen</translation>
  </message>
  <message>
   <source>{count} days</source>
   <translation>{count} Tagen</translation>
  </message>
  <message>
   <source>{count} errors</source>
   <translation>{count} Fehler</translation>
  </message>
  <message>
   <source>{count} expressions are watched: remove one first</source>
   <translation>{count} Ausdrücke werden beobachtet: entfernen Sie erst einen</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} Dateien</translation>
  </message>
  <message>
   <source>{count} flows</source>
   <translation>{count} Flows</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} Rahmen</translation>
  </message>
  <message>
   <source>{count} hours</source>
   <translation>{count} Stunden</translation>
  </message>
  <message>
   <source>{count} in {flows} flows</source>
   <translation>{count} in {flows} Flows</translation>
  </message>
  <message>
   <source>{count} interrupted runs go on</source>
   <translation>{count} unterbrochene Läufe gehen weiter</translation>
  </message>
  <message>
   <source>{count} items</source>
   <translation>{count} Elemente</translation>
  </message>
  <message>
   <source>{count} members are too many</source>
   <translation>{count} Dateien sind zu viele</translation>
  </message>
  <message>
   <source>{count} minutes</source>
   <translation>{count} Minuten</translation>
  </message>
  <message>
   <source>{count} more pins</source>
   <translation>{count} weitere Pins</translation>
  </message>
  <message>
   <source>{count} nodes</source>
   <translation>{count} Knoten</translation>
  </message>
  <message>
   <source>{count} problems</source>
   <translation>{count} Probleme</translation>
  </message>
  <message>
   <source>{count} problems stop this run</source>
   <translation>{count} Probleme halten diesen Lauf auf</translation>
  </message>
  <message>
   <source>{count} tools need your approval</source>
   <translation>{count} Werkzeuge brauchen Ihre Genehmigung</translation>
  </message>
  <message>
   <source>{count} vectors for {count2} texts</source>
   <translation>{count} Vektoren für {count2} Texte</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} Versionen</translation>
  </message>
  <message>
   <source>{count} waiting for you</source>
   <translation>{count} warten auf Sie</translation>
  </message>
  <message>
   <source>{count} warnings</source>
   <translation>{count} Warnungen</translation>
  </message>
  <message>
   <source>{count} wires</source>
   <translation>{count} Verbindungen</translation>
  </message>
  <message>
   <source>{count} wires leave the control output “{handle}” of {id}.</source>
   <translation>{count} Verbindungen verlassen den Kontrollausgang „{handle}“ von {id}.</translation>
  </message>
  <message>
   <source>{count}, then they part at “{title}”</source>
   <translation>{count}, dann gehen sie bei „{title}“ auseinander</translation>
  </message>
  <message>
   <source>{default_entrypoint} is not an entrypoint</source>
   <translation>{default_entrypoint} ist kein Einstieg</translation>
  </message>
  <message>
   <source>{duration_ms:.0f} ms</source>
   <translation>{duration_ms:.0f} ms</translation>
  </message>
  <message>
   <source>{flow_id} is named twice</source>
   <translation>{flow_id} ist zweimal genannt</translation>
  </message>
  <message>
   <source>{format_spec} is too wide</source>
   <translation>{format_spec} ist zu breit</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{id} asks nothing; the run will fail here.</source>
   <translation>{id} fragt nichts; der Lauf wird hier scheitern.</translation>
  </message>
  <message>
   <source>{id} calls this flow again each time it runs, without an end.</source>
   <translation>{id} ruft diesen Flow bei jedem Lauf wieder auf, ohne Ende.</translation>
  </message>
  <message>
   <source>{id} has a {present} but no {absent}.</source>
   <translation>{id} hat {present}, aber kein {absent}.</translation>
  </message>
  <message>
   <source>{id} has no flow to run.</source>
   <translation>{id} hat keinen Flow auszuführen.</translation>
  </message>
  <message>
   <source>{id} has nothing at its input “{name}”.</source>
   <translation>{id} hat nichts am Eingang „{name}“.</translation>
  </message>
  <message>
   <source>{id} has the unknown type “{type}”. {why_foreign}</source>
   <translation>{id} hat den unbekannten Typ „{type}“. {why_foreign}</translation>
  </message>
  <message>
   <source>{id} holds two different programs; “codeBody” is the one that runs.</source>
   <translation>{id} enthält zwei verschiedene Programme; „codeBody“ ist das, das läuft.</translation>
  </message>
  <message>
   <source>{id} needs its input “{name}”.</source>
   <translation>{id} braucht seinen Eingang „{name}“.</translation>
  </message>
  <message>
   <source>{id} runs the flow “{flow_id}”, which is not there.</source>
   <translation>{id} führt den Flow „{flow_id}“ aus, den es nicht gibt.</translation>
  </message>
  <message>
   <source>{id} uses the {side} “{pin}”, which the flow it runs does not have.</source>
   <translation>{id} verwendet den Pin „{pin}“ ({side}), den der ausgeführte Flow nicht hat.</translation>
  </message>
  <message>
   <source>{items} is not a list</source>
   <translation>{items} ist keine Liste</translation>
  </message>
  <message>
   <source>{key} is a text</source>
   <translation>{key} ist ein Text</translation>
  </message>
  <message>
   <source>{kind} cannot be shown to the model</source>
   <translation>{kind} lässt sich dem Modell nicht zeigen</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire, click to add a node that fits</source>
   <translation>{label} ({kind}): Ziehen verbindet, Klicken fügt einen passenden Knoten hinzu</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire; Shift: one more, Ctrl: all its wires</source>
   <translation>{label} ({kind}): Ziehen verbindet; Umschalt: eine weitere, Strg: alle ihre Verbindungen</translation>
  </message>
  <message>
   <source>{listed} read from each other in a circle.</source>
   <translation>{listed} lesen im Kreis voneinander.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{model}, the first of them</source>
   <translation>{model}, das erste davon</translation>
  </message>
  <message>
   <source>{name} (own)</source>
   <translation>{name} (eigenes)</translation>
  </message>
  <message>
   <source>{name} and {files} clash</source>
   <translation>{name} und {files} stoßen zusammen</translation>
  </message>
  <message>
   <source>{name} cannot be a function's name</source>
   <translation>{name} kann kein Funktionsname sein</translation>
  </message>
  <message>
   <source>{name} failed</source>
   <translation>{name} fehlgeschlagen</translation>
  </message>
  <message>
   <source>{name} is a file and a folder</source>
   <translation>{name} ist Datei und Ordner</translation>
  </message>
  <message>
   <source>{name} is a file.</source>
   <translation>{name} ist eine Datei.</translation>
  </message>
  <message>
   <source>{name} is a link or a device</source>
   <translation>{name} ist ein Link oder ein Gerät</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} ist verschlüsselt</translation>
  </message>
  <message>
   <source>{name} is not JSON</source>
   <translation>{name} ist kein JSON</translation>
  </message>
  <message>
   <source>{name} is packed in an unknown way</source>
   <translation>{name} ist auf unbekannte Art gepackt</translation>
  </message>
  <message>
   <source>{name} ok</source>
   <translation>{name} ok</translation>
  </message>
  <message>
   <source>{name} unpacks to {file_size} bytes</source>
   <translation>{name} wäre ausgepackt {file_size} Bytes groß</translation>
  </message>
  <message>
   <source>{name}, JSON Schema source</source>
   <translation>{name}, JSON-Schema-Quelltext</translation>
  </message>
  <message>
   <source>{name}, {type}, read by {reads}, written by {writes}</source>
   <translation>{name}, {type}, gelesen von {reads}, geschrieben von {writes}</translation>
  </message>
  <message>
   <source>{name}: add by name</source>
   <translation>{name}: nach Namen hinzufügen</translation>
  </message>
  <message>
   <source>{name}: add entry</source>
   <translation>{name}: Eintrag hinzufügen</translation>
  </message>
  <message>
   <source>{name}: add property</source>
   <translation>{name}: Eigenschaft hinzufügen</translation>
  </message>
  <message>
   <source>{name}: builder or source</source>
   <translation>{name}: Baukasten oder Quelltext</translation>
  </message>
  <message>
   <source>{number:.0f} ms</source>
   <translation>{number:.0f} ms</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} von {total}</translation>
  </message>
  <message>
   <source>{one} ends the run, listens, or is of an unknown type</source>
   <translation>{one} beendet den Lauf, lauscht oder ist von unbekanntem Typ</translation>
  </message>
  <message>
   <source>{one} writes to the run's memory or conversation</source>
   <translation>{one} schreibt in Gedächtnis oder Gespräch des Laufs</translation>
  </message>
  <message>
   <source>{op} is no comparison</source>
   <translation>{op} ist kein Vergleich</translation>
  </message>
  <message>
   <source>{orig_filename} is not a safe path</source>
   <translation>{orig_filename} ist kein sicherer Pfad</translation>
  </message>
  <message>
   <source>{path}

Before
{whole}

After
{whole2}</source>
   <translation>{path}

Vorher
{whole}

Nachher
{whole2}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error}</source>
   <translation>{path} ist beschädigt: {error}</translation>
  </message>
  <message>
   <source>{path} is missing inside</source>
   <translation>{path} fehlt darin</translation>
  </message>
  <message>
   <source>{path} is not a relative path</source>
   <translation>{path} ist kein relativer Pfad</translation>
  </message>
  <message>
   <source>{path} is not a safe path</source>
   <translation>{path} ist kein sicherer Pfad</translation>
  </message>
  <message>
   <source>{path} leaves the folder</source>
   <translation>{path} verlässt den Ordner</translation>
  </message>
  <message>
   <source>{path} was changed after packing</source>
   <translation>{path} wurde nach dem Packen geändert</translation>
  </message>
  <message>
   <source>{path}: no {MANIFEST_NAME} inside</source>
   <translation>{path}: kein {MANIFEST_NAME} darin</translation>
  </message>
  <message>
   <source>{placeholder}: results</source>
   <translation>{placeholder}: Ergebnisse</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
  <message>
   <source>{problem} is not allowed in the sandbox</source>
   <translation>{problem} ist in der Sandbox nicht erlaubt</translation>
  </message>
  <message>
   <source>{raw} is unknown</source>
   <translation>{raw} ist unbekannt</translation>
  </message>
  <message>
   <source>{relative} is not a file name</source>
   <translation>{relative} ist kein Dateiname</translation>
  </message>
  <message>
   <source>{remedy} (command line: {option})</source>
   <translation>{remedy} (Kommandozeile: {option})</translation>
  </message>
  <message>
   <source>{removesuffix} (entry {index} of {kind}).</source>
   <translation>{removesuffix} (Eintrag {index} von {kind}).</translation>
  </message>
  <message>
   <source>{rest} more</source>
   <translation>{rest} weitere</translation>
  </message>
  <message>
   <source>{said} is not one of the choices</source>
   <translation>{said} steht nicht zur Wahl</translation>
  </message>
  <message>
   <source>{said}; the flow starts with null there.</source>
   <translation>{said}; der Flow beginnt dort mit null.</translation>
  </message>
  <message>
   <source>{scope} is unknown</source>
   <translation>{scope} ist unbekannt</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <source>{seconds} s ago</source>
   <translation>vor {seconds} s</translation>
  </message>
  <message>
   <source>{shown:,} of {total:,}</source>
   <translation>{shown:,} von {total:,}</translation>
  </message>
  <message>
   <source>{side} “{id}” has the unknown type “{type}”</source>
   <translation>{side} „{id}“ hat den unbekannten Typ „{type}“</translation>
  </message>
  <message>
   <source>{source} may not be wired to {target}: {reason}</source>
   <translation>{source} darf nicht mit {target} verbunden werden: {reason}</translation>
  </message>
  <message>
   <source>{source}: no member {path}</source>
   <translation>{source}: keine Datei {path}</translation>
  </message>
  <message>
   <source>{source}: no such bundle</source>
   <translation>{source}: kein solches Bündel</translation>
  </message>
  <message>
   <source>{started} of {count}</source>
   <translation>{started} von {count}</translation>
  </message>
  <message>
   <source>{text} (not offered)</source>
   <translation>{text} (nicht angeboten)</translation>
  </message>
  <message>
   <source>{text} ago</source>
   <translation>vor {text}</translation>
  </message>
  <message>
   <source>{text} is not known</source>
   <translation>{text} ist nicht bekannt</translation>
  </message>
  <message>
   <source>{things} and {last}</source>
   <translation>{things} und {last}</translation>
  </message>
  <message>
   <source>{things} did not fit and went</source>
   <translation>{things} passten nicht und fielen weg</translation>
  </message>
  <message>
   <source>{things} selected</source>
   <translation>{things} ausgewählt</translation>
  </message>
  <message>
   <source>{things} up- and downstream; Esc ends it</source>
   <translation>{things} davor und danach; Esc beendet</translation>
  </message>
  <message>
   <source>{title_of}: nobody knows the node type '{type}'. {why_foreign}</source>
   <translation>{title_of}: Niemand kennt den Knotentyp „{type}“. {why_foreign}</translation>
  </message>
  <message>
   <source>{title_of}: several wires leave the control output '{handle}'</source>
   <translation>{title_of}: Mehrere Verbindungen verlassen den Kontrollausgang „{handle}“</translation>
  </message>
  <message>
   <source>{title_of}: the control output '{handle}' cannot be used here</source>
   <translation>{title_of}: Der Kontrollausgang „{handle}“ ist hier nicht verwendbar</translation>
  </message>
  <message>
   <source>{title_of}: the expression of '{pin_id}' cannot be used: {problem}</source>
   <translation>{title_of}: Der Ausdruck von „{pin_id}“ ist nicht verwendbar: {problem}</translation>
  </message>
  <message>
   <source>{title_of}: the input '{pin_id}' is wired from both {title_of2}.{first} and {title_of3}.{second}</source>
   <translation>{title_of}: Der Eingang „{pin_id}“ ist von {title_of2}.{first} und {title_of3}.{second} verbunden</translation>
  </message>
  <message>
   <source>{titles} and {number} more</source>
   <translation>{titles} und {number} weitere</translation>
  </message>
  <message>
   <source>{title} and what is behind it are never reached (steps: {value}).</source>
   <translation>{title} und was dahinter ist, werden nie erreicht (Schritte: {value}).</translation>
  </message>
  <message>
   <source>{title} is never reached.</source>
   <translation>{title} wird nie erreicht.</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so it never runs.</source>
   <translation>{title} ist nicht, wo dieser Flow beginnt, darum läuft es nie.</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so neither it nor what is behind it runs (steps: {steps_behind}).</source>
   <translation>{title} ist nicht, wo dieser Flow beginnt, darum laufen weder es noch das dahinter (Schritte: {steps_behind}).</translation>
  </message>
  <message>
   <source>{title} {kind} it</source>
   <translation>{title}: {kind}</translation>
  </message>
  <message>
   <source>{title}, {count} entries</source>
   <translation>{title}, {count} Einträge</translation>
  </message>
  <message>
   <source>{title}, {count} entries, folded</source>
   <translation>{title}, {count} Einträge, eingeklappt</translation>
  </message>
  <message>
   <source>{title}: {problem}</source>
   <translation>{title}: {problem}</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} Tokens</translation>
  </message>
  <message>
   <source>{unit}; no limit</source>
   <translation>{unit}; keine Grenze</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} von {limit}</translation>
  </message>
  <message>
   <source>{value} cannot be a file name</source>
   <translation>{value} kann kein Dateiname sein</translation>
  </message>
  <message>
   <source>{value} is not a finite number</source>
   <translation>{value} ist keine endliche Zahl</translation>
  </message>
  <message>
   <source>{value} is not a number</source>
   <translation>{value} ist keine Zahl</translation>
  </message>
  <message>
   <source>{value} is not a time</source>
   <translation>{value} ist keine Zeit</translation>
  </message>
  <message>
   <source>{value} is not a valid id</source>
   <translation>{value} ist keine gültige ID</translation>
  </message>
  <message>
   <source>{value} is not an object</source>
   <translation>{value} ist kein Objekt</translation>
  </message>
  <message>
   <source>{value} is unknown</source>
   <translation>{value} ist unbekannt</translation>
  </message>
  <message>
   <source>{visits} times</source>
   <translation>{visits} Mal</translation>
  </message>
  <message>
   <source>{visits} visits</source>
   <translation>{visits} Besuche</translation>
  </message>
  <message>
   <source>{what} of the shown run in {count}, most {text}; Esc shows all</source>
   <translation>{what} des gezeigten Laufs in {count}, am meisten {text}; Esc zeigt alles</translation>
  </message>
  <message>
   <source>{what}: no run is shown; run the flow first, Esc shows all</source>
   <translation>{what}: kein Lauf gezeigt; führen Sie den Flow zuerst aus, Esc zeigt alles</translation>
  </message>
  <message>
   <source>{what}: nothing in this run; Esc shows all</source>
   <translation>{what}: nichts in diesem Lauf; Esc zeigt alles</translation>
  </message>
  <message>
   <source>{width:.0f} by {height:.0f} px</source>
   <translation>{width:.0f} mal {height:.0f} px</translation>
  </message>
  <message>
   <source>{words} (muted)</source>
   <translation>{words} (stumm)</translation>
  </message>
  <message>
   <source>{words} ({count} selected)</source>
   <translation>{words} ({count} ausgewählt)</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); W: the next, J: to its other end</source>
   <translation>{words} ({number} von {count}); W: die nächste, J: zum anderen Ende</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); arrows move it, with Alt and Shift without what is on it, Ctrl+Shift+arrows resize it, Enter opens it</source>
   <translation>{words} ({number} von {count}); Pfeile verschieben, mit Alt und Umschalt ohne den Inhalt, Strg+Umschalt+Pfeile ändern die Größe, Eingabe öffnet</translation>
  </message>
  <message>
   <source>{words}; Esc: back</source>
   <translation>{words}; Esc: zurück</translation>
  </message>
  <message>
   <source>{words}; arrows move it, comma and point choose another</source>
   <translation>{words}; Pfeiltasten verschieben ihn, Komma und Punkt wählen einen anderen</translation>
  </message>
  <message>
   <source>{words}; not in {count} files: {failures}</source>
   <translation>{words}; nicht in {count} Dateien: {failures}</translation>
  </message>
  <message>
   <source>{{field_name}} asks for an attribute</source>
   <translation>{{field_name}} verlangt ein Attribut</translation>
  </message>
  <message>
   <source>“base” must be one of {names}</source>
   <translation>„base“ muss eines von {names} sein</translation>
  </message>
  <message>
   <source>“colors” must be an object</source>
   <translation>„colors“ muss ein Objekt sein</translation>
  </message>
  <message>
   <source>“name” must be a text of 1 to 60 characters</source>
   <translation>„name“ muss ein Text von 1 bis 60 Zeichen sein</translation>
  </message>
  <message>
   <source>“{action}” cannot be used now</source>
   <translation>„{action}“ ist jetzt nicht möglich</translation>
  </message>
  <message>
   <source>“{action}” needs a selected node</source>
   <translation>„{action}“ braucht einen gewählten Knoten</translation>
  </message>
  <message>
   <source>“{address}” is neither a node of this flow nor a web address</source>
   <translation>„{address}“ ist weder ein Knoten dieses Flows noch eine Webadresse</translation>
  </message>
  <message>
   <source>“{flow_id}” is not open and in no file beside this one.</source>
   <translation>„{flow_id}“ ist nicht offen und in keiner Datei neben diesem.</translation>
  </message>
  <message>
   <source>“{front}” on “{ground}” has a contrast of {found} : 1, needed are {TEXT_CONTRAST} : 1</source>
   <translation>„{front}“ auf „{ground}“ hat einen Kontrast von {found} : 1, nötig sind {TEXT_CONTRAST} : 1</translation>
  </message>
  <message>
   <source>“{label}” is not given</source>
   <translation>„{label}“ ist nicht angegeben</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>“{name}” can be read well; OK puts it in force.</source>
   <translation>„{name}“ ist gut lesbar; OK setzt es in Kraft.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used</source>
   <translation>„{name}“ lässt sich nicht verwenden</translation>
  </message>
  <message>
   <source>“{name}” could not be imported</source>
   <translation>„{name}“ konnte nicht importiert werden</translation>
  </message>
  <message>
   <source>“{name}” could not be opened</source>
   <translation>„{name}“ konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <source>“{name}” could not be read</source>
   <translation>„{name}“ konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>“{name}” could not be restored</source>
   <translation>„{name}“ konnte nicht wiederhergestellt werden</translation>
  </message>
  <message>
   <source>“{name}” has no On Flow Start and no On Flow End: add one</source>
   <translation>„{name}“ hat weder „Bei Flow-Start“ noch „Bei Flow-Ende“: Fügen Sie eines hinzu</translation>
  </message>
  <message>
   <source>“{name}” is a flow of its own now</source>
   <translation>„{name}“ ist jetzt ein eigener Flow</translation>
  </message>
  <message>
   <source>“{name}” is gone from the disk; saving writes it again</source>
   <translation>„{name}“ ist nicht mehr auf der Platte; Sichern schreibt sie neu</translation>
  </message>
  <message>
   <source>“{name}” is in the palette, under Snippets</source>
   <translation>„{name}“ steht in der Palette unter Bausteine</translation>
  </message>
  <message>
   <source>“{name}” is in use.{left_out}</source>
   <translation>„{name}“ ist in Gebrauch.{left_out}</translation>
  </message>
  <message>
   <source>“{name}” is kept; Versions brings it back</source>
   <translation>„{name}“ ist behalten; „Versionen“ holt es zurück</translation>
  </message>
  <message>
   <source>“{name}” is open in another tab</source>
   <translation>„{name}“ ist in einem anderen Tab geöffnet</translation>
  </message>
  <message>
   <source>“{name}” on disk is no flow any more; what is open here stays</source>
   <translation>„{name}“ auf der Platte ist kein Flow mehr; was hier offen ist, bleibt</translation>
  </message>
  <message>
   <source>“{name}” was changed by another program</source>
   <translation>„{name}“ wurde von einem anderen Programm geändert</translation>
  </message>
  <message>
   <source>“{plain}” is there already</source>
   <translation>„{plain}“ ist schon da</translation>
  </message>
  <message>
   <source>“{say}” has a pin “{new_name}” already</source>
   <translation>„{say}“ hat schon einen Pin „{new_name}“</translation>
  </message>
  <message>
   <source>“{text}” and “{text2}” both have {key}.</source>
   <translation>„{text}“ und „{text2}“ haben beide {key}.</translation>
  </message>
  <message>
   <source>“{text}” can be read in two ways: leave out the mark between thousands</source>
   <translation>„{text}“ lässt sich auf zwei Arten lesen: lassen Sie das Zeichen zwischen den Tausendern weg</translation>
  </message>
  <message>
   <source>“{text}” has too many digits: leave it empty for no limit</source>
   <translation>„{text}“ hat zu viele Ziffern: ohne Grenze bleibt das Feld leer</translation>
  </message>
  <message>
   <source>“{text}” has {key}.</source>
   <translation>„{text}“ hat {key}.</translation>
  </message>
  <message>
   <source>“{text}” is no number</source>
   <translation>„{text}“ ist keine Zahl</translation>
  </message>
  <message>
   <source>“{text}” is no whole number</source>
   <translation>„{text}“ ist keine ganze Zahl</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>„{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <source>“{text}” names no pin of the flow</source>
   <translation>„{text}“ nennt keinen Pin des Flows</translation>
  </message>
  <message>
   <source>“{text}”, given to {action_id}, is no key</source>
   <translation>„{text}“, gegeben an {action_id}, ist keine Taste</translation>
  </message>
  <message>
   <source>“{title}” calls no flow yet</source>
   <translation>„{title}“ ruft noch keinen Flow auf</translation>
  </message>
  <message>
   <source>“{title}” cannot be put inline</source>
   <translation>„{title}“ lässt sich nicht einsetzen</translation>
  </message>
  <message>
   <source>“{title}” cannot run</source>
   <translation>„{title}“ kann nicht laufen</translation>
  </message>
  <message>
   <source>“{title}” cannot run by itself</source>
   <translation>„{title}“ kann nicht allein laufen</translation>
  </message>
  <message>
   <source>“{title}” comes before and changed too: what it gave then stays.</source>
   <translation>„{title}“ kommt vorher und hat sich auch geändert: Was der Schritt damals ergab, bleibt.</translation>
  </message>
  <message>
   <source>“{title}” could not be exported</source>
   <translation>„{title}“ konnte nicht exportiert werden</translation>
  </message>
  <message>
   <source>“{title}” could not be saved</source>
   <translation>„{title}“ konnte nicht gesichert werden</translation>
  </message>
  <message>
   <source>“{title}” does not differ from {title2}</source>
   <translation>„{title}“ unterscheidet sich nicht von {title2}</translation>
  </message>
  <message>
   <source>“{title}” fails when it runs: {reason}.</source>
   <translation>„{title}“ scheitert beim Lauf: {reason}.</translation>
  </message>
  <message>
   <source>“{title}” feeds “{title2}” already: data cannot run in a circle</source>
   <translation>„{title}“ speist „{title2}“ schon: Daten können nicht im Kreis laufen</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin_id}”</source>
   <translation>„{title}“ hat keinen Eingang „{pin_id}“</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin}”</source>
   <translation>„{title}“ hat keinen Eingang „{pin}“</translation>
  </message>
  <message>
   <source>“{title}” has no output “{pin_id}”</source>
   <translation>„{title}“ hat keinen Ausgang „{pin_id}“</translation>
  </message>
  <message>
   <source>“{title}” has no setting “{path}”</source>
   <translation>„{title}“ hat keine Option „{path}“</translation>
  </message>
  <message>
   <source>“{title}” has no {side} “{pin_id}”. It has: {available}.</source>
   <translation>„{title}“ hat keinen Pin „{pin_id}“ ({side}). Es hat: {available}.</translation>
  </message>
  <message>
   <source>“{title}” has no {word} “{pin}”</source>
   <translation>„{title}“ hat keinen Pin „{pin}“ ({word})</translation>
  </message>
  <message>
   <source>“{title}” is as {title2} again; Undo takes it back</source>
   <translation>„{title}“ ist wieder wie in {title2}; Rückgängig nimmt es zurück</translation>
  </message>
  <message>
   <source>“{title}” is printed to {file}</source>
   <translation>„{title}“ ist nach {file} gedruckt</translation>
  </message>
  <message>
   <source>“{title}” keeps its outdated input “{pin_id}”, which is in use.</source>
   <translation>„{title}“ behält seinen veralteten Eingang „{pin_id}“, der in Gebrauch ist.</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” gives, which runs later</source>
   <translation>„{title}“ liest, was „{title2}“ liefert, und das läuft später</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” says, and a subflow has its own conversation</source>
   <translation>„{title}“ liest, was „{title2}“ sagt, und ein Subflow hat sein eigenes Gespräch</translation>
  </message>
  <message>
   <source>“{title}” stands between nodes of it: a value would leave and come back</source>
   <translation>„{title}“ steht zwischen Knoten davon: Ein Wert ginge hinaus und käme zurück</translation>
  </message>
  <message>
   <source>“{title}” takes no more {side}s</source>
   <translation>„{title}“ nimmt keine weiteren Pins ({side})</translation>
  </message>
  <message>
   <source>“{title}” was changed here and on disk</source>
   <translation>„{title}“ wurde hier und auf der Platte geändert</translation>
  </message>
  <message>
   <source>“{title}” was changed on disk</source>
   <translation>„{title}“ wurde auf der Platte geändert</translation>
  </message>
  <message>
   <source>“{title}” was not printed</source>
   <translation>„{title}“ wurde nicht gedruckt</translation>
  </message>
  <message>
   <source>“{title}” was sent to the printer</source>
   <translation>„{title}“ wurde an den Drucker gesandt</translation>
  </message>
  <message>
   <source>“{token}” is no opaque colour</source>
   <translation>„{token}“ ist keine deckende Farbe</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner}</source>
   <translation>„{type_id}“ gehört {owner}</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner} already</source>
   <translation>„{type_id}“ gehört schon {owner}</translation>
  </message>
 </context>
</TS>
