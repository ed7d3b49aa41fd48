<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Faceveil</source>
            <translation>&amp;Über Faceveil</translation>
        </message>
        <message>
            <source>&amp;Close study</source>
            <translation>Studie s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;Licences of all parts…</source>
            <translation>&amp;Lizenzen aller Teile…</translation>
        </message>
        <message>
            <source>&amp;Open video…</source>
            <translation>Video ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Remove video from study</source>
            <translation>Video aus der Studie &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;What was verified…</source>
            <translation>&amp;Was geprüft wurde…</translation>
        </message>
        <message>
            <source>A face is not covered: draw it</source>
            <translation>Ein Gesicht ist nicht abgedeckt: einzeichnen</translation>
        </message>
        <message>
            <source>Accept in this frame</source>
            <translation>In diesem Bild annehmen</translation>
        </message>
        <message>
            <source>Accept the marked tracks</source>
            <translation>Markierte Spuren annehmen</translation>
        </message>
        <message>
            <source>Accept track, or all marked</source>
            <translation>Spur oder alle markierten annehmen</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>Add a missed face</source>
            <translation>Übersehenes Gesicht hinzufügen</translation>
        </message>
        <message>
            <source>Add the missed face</source>
            <translation>Übersehenes Gesicht hinzufügen</translation>
        </message>
        <message>
            <source>Added faces are followed through time.</source>
            <translation>Hinzugefügte Gesichter werden durch die Zeit verfolgt.</translation>
        </message>
        <message>
            <source>All alike…</source>
            <translation>Alle ähnlichen…</translation>
        </message>
        <message>
            <source>All keys at a glance</source>
            <translation>Alle Tasten auf einen Blick</translation>
        </message>
        <message>
            <source>All of every frame; people and areas can be left visible then</source>
            <translation>Jedes Bild ganz; Personen und Flächen können danach sichtbar bleiben</translation>
        </message>
        <message>
            <source>All tracks of a still false face at this place</source>
            <translation>Alle Spuren eines unbewegten falschen Gesichts an dieser Stelle</translation>
        </message>
        <message>
            <source>All tracks that are marked in the list, else the selected face's</source>
            <translation>Alle in der Liste markierten Spuren, sonst die des gewählten Gesichts</translation>
        </message>
        <message>
            <source>An area that is always covered, never holds a face, or shines through</source>
            <translation>Eine Fläche, die immer abgedeckt ist, nie ein Gesicht enthält oder durchscheint</translation>
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation>Beide Bilder nebeneinander, Bild für Bild</translation>
        </message>
        <message>
            <source>Both ways by the picture, until it leaves, is hidden or met; Esc stops</source>
            <translation>In beide Richtungen am Bild entlang, bis es hinausgeht, verdeckt ist oder auf ein anderes trifft; Esc hält an</translation>
        </message>
        <message>
            <source>Cancel all exports</source>
            <translation>Alle Exporte abbrechen</translation>
        </message>
        <message>
            <source>Clear the span</source>
            <translation>Abschnitt aufheben</translation>
        </message>
        <message>
            <source>Close the wall</source>
            <translation>Bilderwand schließen</translation>
        </message>
        <message>
            <source>Comment on the marked tracks…</source>
            <translation>Markierte Spuren kommentieren…</translation>
        </message>
        <message>
            <source>Comment on this frame or face…</source>
            <translation>Dieses Bild oder Gesicht kommentieren…</translation>
        </message>
        <message>
            <source>Compare export with source…</source>
            <translation>Export mit Quelle vergleichen…</translation>
        </message>
        <message>
            <source>Copy the box to the frame before</source>
            <translation>Rahmen ins vorige Bild kopieren</translation>
        </message>
        <message>
            <source>Copy the box to the next frame</source>
            <translation>Rahmen ins nächste Bild kopieren</translation>
        </message>
        <message>
            <source>Cover the face that is shown, or draw it</source>
            <translation>Das gezeigte Gesicht abdecken oder einzeichnen</translation>
        </message>
        <message>
            <source>Cover the whole picture</source>
            <translation>Das ganze Bild abdecken</translation>
        </message>
        <message>
            <source>Covered, all well</source>
            <translation>Abgedeckt, alles gut</translation>
        </message>
        <message>
            <source>Detect faces in this video</source>
            <translation>Gesichter in diesem Video suchen</translation>
        </message>
        <message>
            <source>Show where the file of this video lies now</source>
            <translation>Zeigen, wo die Datei dieses Videos jetzt liegt</translation>
        </message>
        <message>
            <source>Tracks, frames with nothing covered, people</source>
            <translation>Spuren, Bilder, in denen nichts abgedeckt ist, Personen</translation>
        </message>
        <message>
            <source>What stands against the release of this video's export; confirm or refuse with your signature</source>
            <translation>Was gegen die Freigabe des Exports spricht; mit Unterschrift bestätigen oder ablehnen</translation>
        </message>
        <message>
            <source>What the last exports of this video did, and what was checked</source>
            <translation>Was die letzten Exporte dieses Videos getan haben und was geprüft wurde</translation>
        </message>
        <message>
            <source>Work on the whole video</source>
            <translation>Am ganzen Video arbeiten</translation>
        </message>
        <message>
            <source>Write redacted files of several videos, one after the other</source>
            <translation>Mehrere Videos nacheinander abgedeckt schreiben</translation>
        </message>
        <message>
            <source>Detection panel</source>
            <translation>Bereich „Suche“</translation>
        </message>
        <message>
            <source>&amp;Import faces or times…</source>
            <translation>Gesichter oder Zeiten &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation>&amp;Rundgang durch das Fenster</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>After it, the face is not there; or it is followed on to here</source>
            <translation>Danach ist das Gesicht nicht da; oder es wird bis hierher weiterverfolgt</translation>
        </message>
        <message>
            <source>All videos: progress and what needs you</source>
            <translation>Alle Videos: Fortschritt und was Sie braucht</translation>
        </message>
        <message>
            <source>Another effect or strength for this track, person or span</source>
            <translation>Andere Art oder Stärke für diese Spur, Person oder diesen Abschnitt</translation>
        </message>
        <message>
            <source>Before it, the face is not there; or it is followed back to here</source>
            <translation>Davor ist das Gesicht nicht da; oder es wird bis hierher zurückverfolgt</translation>
        </message>
        <message>
            <source>Boxes, landmarks and times of this video for other tools; no pictures</source>
            <translation>Rahmen, Gesichtspunkte und Zeiten dieses Videos für andere Programme; keine Bilder</translation>
        </message>
        <message>
            <source>Bridge the gap in the track here</source>
            <translation>Lücke der Spur hier überbrücken</translation>
        </message>
        <message>
            <source>Cover this face differently…</source>
            <translation>Dieses Gesicht anders abdecken…</translation>
        </message>
        <message>
            <source>Drag a box around a face; or just drag on empty picture</source>
            <translation>Einen Rahmen um ein Gesicht ziehen; oder einfach auf freier Fläche ziehen</translation>
        </message>
        <message>
            <source>Draw a zone…</source>
            <translation>Zone zeichnen…</translation>
        </message>
        <message>
            <source>End the span here</source>
            <translation>Abschnitt hier beenden</translation>
        </message>
        <message>
            <source>Ethics view: check and sign…</source>
            <translation>Ethikansicht: prüfen und unterschreiben…</translation>
        </message>
        <message>
            <source>Every face is covered: next frame</source>
            <translation>Jedes Gesicht ist abgedeckt: nächstes Bild</translation>
        </message>
        <message>
            <source>Every track of every video as crops over time; frames with nothing covered; people</source>
            <translation>Jede Spur jedes Videos als Ausschnitte über die Zeit; Bilder, in denen nichts abgedeckt ist; Personen</translation>
        </message>
        <message>
            <source>Export &amp;all…</source>
            <translation>&amp;Alle exportieren…</translation>
        </message>
        <message>
            <source>Export &amp;data…</source>
            <translation>&amp;Daten exportieren…</translation>
        </message>
        <message>
            <source>Faces are added in one frame only.</source>
            <translation>Gesichter werden nur in einem Bild hinzugefügt.</translation>
        </message>
        <message>
            <source>Faces or times that another tool found in this video</source>
            <translation>Gesichter oder Zeiten, die ein anderes Programm in diesem Video gefunden hat</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Filter and sort anew</source>
            <translation>Neu filtern und sortieren</translation>
        </message>
        <message>
            <source>Find a &amp;moved file…</source>
            <translation>&amp;Verschobene Datei finden…</translation>
        </message>
        <message>
            <source>First frame</source>
            <translation>Erstes Bild</translation>
        </message>
        <message>
            <source>Fit picture</source>
            <translation>Bild einpassen</translation>
        </message>
        <message>
            <source>Five steps</source>
            <translation>Fünf Schritte</translation>
        </message>
        <message>
            <source>Flip: overlay, redacted, original</source>
            <translation>Umschalten: Rahmen, abgedeckt, Original</translation>
        </message>
        <message>
            <source>Follow faces that are added</source>
            <translation>Hinzugefügte Gesichter verfolgen</translation>
        </message>
        <message>
            <source>Follow this face through time</source>
            <translation>Dieses Gesicht durch die Zeit verfolgen</translation>
        </message>
        <message>
            <source>Go to it, read it, answer or resolve it</source>
            <translation>Hingehen, lesen, beantworten oder erledigen</translation>
        </message>
        <message>
            <source>Group tracks as one person…</source>
            <translation>Spuren zu einer Person gruppieren…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>History panel</source>
            <translation>Bereich „Verlauf“</translation>
        </message>
        <message>
            <source>How everything is done, without a network</source>
            <translation>Wie alles geht, ohne Netz</translation>
        </message>
        <message>
            <source>It is a face, and it is covered as it should be</source>
            <translation>Es ist ein Gesicht und richtig abgedeckt</translation>
        </message>
        <message>
            <source>Join the two marked tracks</source>
            <translation>Die zwei markierten Spuren verbinden</translation>
        </message>
        <message>
            <source>Language, looks, device, keys, your name, and what is remembered</source>
            <translation>Sprache, Aussehen, Gerät, Tasten, dein Name und was gemerkt wird</translation>
        </message>
        <message>
            <source>Larger cells</source>
            <translation>Größere Zellen</translation>
        </message>
        <message>
            <source>Last frame</source>
            <translation>Letztes Bild</translation>
        </message>
        <message>
            <source>Leave it open, with a note</source>
            <translation>Offen lassen, mit einer Notiz</translation>
        </message>
        <message>
            <source>Leave on purpose visible…</source>
            <translation>Absichtlich sichtbar lassen…</translation>
        </message>
        <message>
            <source>Leave the person visible everywhere, or cover them again</source>
            <translation>Die Person überall sichtbar lassen oder wieder abdecken</translation>
        </message>
        <message>
            <source>Let the track begin in this frame</source>
            <translation>Die Spur in diesem Bild beginnen lassen</translation>
        </message>
        <message>
            <source>Let the track end in this frame</source>
            <translation>Die Spur in diesem Bild enden lassen</translation>
        </message>
        <message>
            <source>Lock: what was decided is accepted</source>
            <translation>Sperren: was entschieden ist, gilt</translation>
        </message>
        <message>
            <source>Look again later…</source>
            <translation>Später noch einmal ansehen…</translation>
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation>Zufällig gezogene Bilder ansehen</translation>
        </message>
        <message>
            <source>Look for faces in all videos and pictures of a folder</source>
            <translation>In allen Videos und Bildern eines Ordners nach Gesichtern suchen</translation>
        </message>
        <message>
            <source>Mark a span with I and O first</source>
            <translation>Zuerst mit I und O einen Abschnitt markieren</translation>
        </message>
        <message>
            <source>Mark several tracks in the list with Ctrl or Shift, then name the person</source>
            <translation>Mehrere Spuren in der Liste mit Strg oder Umschalt markieren, dann die Person benennen</translation>
        </message>
        <message>
            <source>Next concern</source>
            <translation>Nächste Prüfstelle</translation>
        </message>
        <message>
            <source>Next face in this frame</source>
            <translation>Nächstes Gesicht in diesem Bild</translation>
        </message>
        <message>
            <source>Next open comment</source>
            <translation>Nächster offener Kommentar</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Next stretch that you have not seen</source>
            <translation>Nächste noch nicht gesehene Strecke</translation>
        </message>
        <message>
            <source>Next video</source>
            <translation>Nächstes Video</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Kein Gesicht</translation>
        </message>
        <message>
            <source>No face is here, or none was missed; a false one is rejected</source>
            <translation>Hier ist kein Gesicht, oder keines wurde übersehen; ein falsches wird abgelehnt</translation>
        </message>
        <message>
            <source>Not a face, or may stay visible: leave it uncovered in this frame</source>
            <translation>Kein Gesicht, oder es darf sichtbar bleiben: in diesem Bild nicht abdecken</translation>
        </message>
        <message>
            <source>Nothing that covers or uncovers can be changed until unlocked</source>
            <translation>Bis zum Entsperren ändert sich nichts daran, was abgedeckt ist</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Ein Bild zurück</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Ein Bild vor</translation>
        </message>
        <message>
            <source>One person's face; the gap between them is bridged by the picture</source>
            <translation>Das Gesicht einer Person; die Lücke dazwischen wird am Bild entlang überbrückt</translation>
        </message>
        <message>
            <source>Open &amp;study…</source>
            <translation>&amp;Studie öffnen…</translation>
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation>Videos oder Bilder öffnen</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Personen…</translation>
        </message>
        <message>
            <source>Play backwards, again for faster</source>
            <translation>Rückwärts abspielen, noch einmal für schneller</translation>
        </message>
        <message>
            <source>Play only what you have not seen</source>
            <translation>Nur Ungesehenes abspielen</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <source>Play, again for faster</source>
            <translation>Abspielen, noch einmal für schneller</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Previous concern</source>
            <translation>Vorige Prüfstelle</translation>
        </message>
        <message>
            <source>Previous face in this frame</source>
            <translation>Voriges Gesicht in diesem Bild</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Voriger Teil des Fensters</translation>
        </message>
        <message>
            <source>Previous video</source>
            <translation>Voriges Video</translation>
        </message>
        <message>
            <source>Process &amp;folder…</source>
            <translation>&amp;Ordner verarbeiten…</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Prüfliste</translation>
        </message>
        <message>
            <source>Queue panel</source>
            <translation>Bereich „Prüfliste“</translation>
        </message>
        <message>
            <source>Redaction panel</source>
            <translation>Bereich „Abdecken“</translation>
        </message>
        <message>
            <source>Reject everywhere like this</source>
            <translation>Überall ablehnen, wo es so aussieht</translation>
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation>Im markierten Abschnitt ablehnen</translation>
        </message>
        <message>
            <source>Reject in this frame</source>
            <translation>In diesem Bild ablehnen</translation>
        </message>
        <message>
            <source>Reject the marked tracks</source>
            <translation>Markierte Spuren ablehnen</translation>
        </message>
        <message>
            <source>Reject track, or all marked</source>
            <translation>Spur oder alle markierten ablehnen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Say who the marked tracks show…</source>
            <translation>Sagen, wen die markierten Spuren zeigen…</translation>
        </message>
        <message>
            <source>See all concerns of this kind at this place, and answer them at once</source>
            <translation>Alle Prüfstellen dieser Art an dieser Stelle ansehen und auf einmal beantworten</translation>
        </message>
        <message>
            <source>Seen frames are jumped over; L plays faster</source>
            <translation>Gesehene Bilder werden übersprungen; L spielt schneller</translation>
        </message>
        <message>
            <source>Show all of the timeline</source>
            <translation>Ganze Zeitleiste zeigen</translation>
        </message>
        <message>
            <source>Smaller cells</source>
            <translation>Kleinere Zellen</translation>
        </message>
        <message>
            <source>Smallest and largest face…</source>
            <translation>Kleinstes und größtes Gesicht…</translation>
        </message>
        <message>
            <source>Split the track here</source>
            <translation>Spur hier teilen</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>Spot check…</source>
            <translation>Stichprobe…</translation>
        </message>
        <message>
            <source>Start a span here</source>
            <translation>Abschnitt hier beginnen</translation>
        </message>
        <message>
            <source>Status: what is left</source>
            <translation>Stand: was noch zu tun ist</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Verfolgen anhalten</translation>
        </message>
        <message>
            <source>Stop, normal speed</source>
            <translation>Anhalten, normale Geschwindigkeit</translation>
        </message>
        <message>
            <source>Swap the two marked tracks from here</source>
            <translation>Die zwei markierten Spuren ab hier tauschen</translation>
        </message>
        <message>
            <source>Switch between boxes, the true redacted picture and the original</source>
            <translation>Zwischen Rahmen, abgedecktem Bild und Original wechseln</translation>
        </message>
        <message>
            <source>Take back what was decided on the wall</source>
            <translation>Zurücknehmen, was auf der Bilderwand entschieden wurde</translation>
        </message>
        <message>
            <source>Take it off the list; its file and your decisions stay</source>
            <translation>Aus der Liste nehmen; Datei und Entscheidungen bleiben</translation>
        </message>
        <message>
            <source>Take the marked tracks out of their person</source>
            <translation>Markierte Spuren aus ihrer Person nehmen</translation>
        </message>
        <message>
            <source>Take tracks out of their person</source>
            <translation>Spuren aus ihrer Person nehmen</translation>
        </message>
        <message>
            <source>Ten frames back</source>
            <translation>Zehn Bilder zurück</translation>
        </message>
        <message>
            <source>Ten frames forward</source>
            <translation>Zehn Bilder vor</translation>
        </message>
        <message>
            <source>The face is looked for from both sides of the frame on screen</source>
            <translation>Das Gesicht wird von beiden Seiten des gezeigten Bildes gesucht</translation>
        </message>
        <message>
            <source>The frame before</source>
            <translation>Das Bild davor</translation>
        </message>
        <message>
            <source>The frame on screen is the first of the later part</source>
            <translation>Das gezeigte Bild ist das erste des späteren Teils</translation>
        </message>
        <message>
            <source>The marked tracks, or the selected face's, with the reason</source>
            <translation>Die markierten Spuren oder die des gewählten Gesichts, mit Begründung</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spur</translation>
        </message>
        <message>
            <source>Tracks panel</source>
            <translation>Bereich „Spuren“</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Bilderwand</translation>
        </message>
        <message>
            <source>Wall of all tracks</source>
            <translation>Bilderwand aller Spuren</translation>
        </message>
        <message>
            <source>What is smaller or larger is no face, unless a person said so</source>
            <translation>Was kleiner oder größer ist, ist kein Gesicht, außer eine Person hat es bestimmt</translation>
        </message>
        <message>
            <source>What lies outside all such spans is covered whole</source>
            <translation>Was außerhalb aller Abschnitte liegt, wird ganz abgedeckt</translation>
        </message>
        <message>
            <source>What the program is made of</source>
            <translation>Woraus das Programm besteht</translation>
        </message>
        <message>
            <source>What was reached stays covered</source>
            <translation>Was erreicht wurde, bleibt abgedeckt</translation>
        </message>
        <message>
            <source>Who is at the screen…</source>
            <translation>Wer am Bildschirm sitzt…</translation>
        </message>
        <message>
            <source>Who is in the study, who may be the same person, who is left visible on purpose</source>
            <translation>Wer in der Studie ist, wer dieselbe Person sein kann, wer absichtlich sichtbar bleibt</translation>
        </message>
        <message>
            <source>Without it, or with Alt, a face is added in one frame only</source>
            <translation>Ohne das, oder mit Alt, wird ein Gesicht nur in einem Bild hinzugefügt</translation>
        </message>
        <message>
            <source>Work on the marked span only</source>
            <translation>Nur am markierten Abschnitt arbeiten</translation>
        </message>
        <message>
            <source>Write a redacted file</source>
            <translation>Eine abgedeckte Datei schreiben</translation>
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
            <source>Zoom timeline in</source>
            <translation>Zeitleiste vergrößern</translation>
        </message>
        <message>
            <source>Zoom timeline out</source>
            <translation>Zeitleiste verkleinern</translation>
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>1  Covered, all well</source>
            <translation>1  Abgedeckt, alles gut</translation>
        </message>
        <message>
            <source>2  No face</source>
            <translation>2  Kein Gesicht</translation>
        </message>
        <message>
            <source>All alike</source>
            <translation>Alle ähnlichen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Look at all of them. Ctrl and click takes one out; the rest get one answer.</source>
            <translation>Alle ansehen. Strg und Klick nimmt eines heraus; die übrigen bekommen eine Antwort.</translation>
        </message>
        <message>
            <source>{0}: {1} at the same place</source>
            <translation>{0}: {1} an derselben Stelle</translation>
        </message>
    </context>
    <context>
        <name>AllVideosWindow</name>
        <message numerus="yes">
            <source>%Ln failed or stopped</source>
            <translation>
                <numerusform>%Ln gescheitert oder angehalten</numerusform>
                <numerusform>%Ln gescheitert oder angehalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln Spur</numerusform>
                <numerusform>%Ln Spuren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln Video</numerusform>
                <numerusform>%Ln Videos</numerusform>
            </translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Alle Videos</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Daten (*.json)</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Alle exportieren…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Go on with what was stopped, and try again what failed</source>
            <translation>Mit Angehaltenem fortfahren und Gescheitertes noch einmal versuchen</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Wie es steht</translation>
        </message>
        <message>
            <source>Needs a person because</source>
            <translation>Braucht einen Menschen, weil</translation>
        </message>
        <message>
            <source>Page (*.html)</source>
            <translation>Seite (*.html)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Progress of all videos</source>
            <translation>Fortschritt aller Videos</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Review the queue</source>
            <translation>Prüfliste durchsehen</translation>
        </message>
        <message>
            <source>Save list</source>
            <translation>Liste speichern</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Liste speichern…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop all; what was found is kept</source>
            <translation>Alles abbrechen; was gefunden wurde, bleibt</translation>
        </message>
        <message>
            <source>The list is in {0}</source>
            <translation>Die Liste steht in {0}</translation>
        </message>
        <message>
            <source>The most urgent stand first. Enter or a double click opens one.</source>
            <translation>Die dringendsten stehen zuerst. Eingabe oder Doppelklick öffnet eines.</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>You may work on those that are done meanwhile, or close this window.</source>
            <translation>Sie können inzwischen die fertigen bearbeiten oder dieses Fenster schließen.</translation>
        </message>
        <message>
            <source>about {0} left</source>
            <translation>noch etwa {0}</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>cannot be opened</source>
            <translation>lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>paused {0}</source>
            <translation>angehalten {0}</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>wird vorbereitet</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The {0} “{1}” cannot be used, and is left out.</source>
            <translation>{0} „{1}“ kann nicht benutzt werden und bleibt weg.</translation>
        </message>
    </context>
    <context>
        <name>AudienceLine</name>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>For partners under an agreement.</source>
            <translation>Für Partner mit Vereinbarung.</translation>
        </message>
        <message>
            <source>For the public.</source>
            <translation>Für die Öffentlichkeit.</translation>
        </message>
        <message>
            <source>Leave it as it is set now: {0}, {1}</source>
            <translation>Lassen, wie es jetzt eingestellt ist: {0}, {1}</translation>
        </message>
        <message>
            <source>What hides enough for a partner under an agreement does not for everybody. All videos of the study are covered so; that can be changed later.</source>
            <translation>Was für einen Partner mit Vereinbarung genug verbirgt, reicht nicht für alle. Alle Videos der Studie werden so abgedeckt; das lässt sich später ändern.</translation>
        </message>
        <message>
            <source>Who receives the files of this study?</source>
            <translation>Wer bekommt die Dateien dieser Studie?</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Details…</source>
            <translation>Einzelheiten…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>A copied track differs from the source's</source>
            <translation>Eine kopierte Tonspur weicht von der Quelle ab</translation>
        </message>
        <message>
            <source>A copied track is the source's, unchanged</source>
            <translation>Eine kopierte Tonspur ist unverändert die der Quelle</translation>
        </message>
        <message>
            <source>Every face that was to be covered is covered</source>
            <translation>Jedes Gesicht, das abzudecken war, ist abgedeckt</translation>
        </message>
        <message>
            <source>Every frame can be played</source>
            <translation>Jedes Bild lässt sich abspielen</translation>
        </message>
        <message>
            <source>Every frame keeps its time</source>
            <translation>Jedes Bild behält seine Zeit</translation>
        </message>
        <message>
            <source>Faces that were to be covered are not covered</source>
            <translation>Gesichter, die abzudecken waren, sind nicht abgedeckt</translation>
        </message>
        <message>
            <source>Frames are missing, or there are more</source>
            <translation>Bilder fehlen, oder es sind mehr</translation>
        </message>
        <message>
            <source>Frames cannot be played</source>
            <translation>Bilder lassen sich nicht abspielen</translation>
        </message>
        <message>
            <source>Frames have other times</source>
            <translation>Bilder haben andere Zeiten</translation>
        </message>
        <message>
            <source>Frames that could not be read are black</source>
            <translation>Bilder, die nicht lesbar waren, sind schwarz</translation>
        </message>
        <message>
            <source>Frames that could not be read are not black</source>
            <translation>Bilder, die nicht lesbar waren, sind nicht schwarz</translation>
        </message>
        <message>
            <source>Names, places or titles of the source are left in the file</source>
            <translation>Namen, Orte oder Titel der Quelle stehen noch in der Datei</translation>
        </message>
        <message>
            <source>No frame is missing, none was added</source>
            <translation>Kein Bild fehlt, keines kam hinzu</translation>
        </message>
        <message>
            <source>No name, place or title of the source is left in the file</source>
            <translation>Kein Name, Ort oder Titel der Quelle steht noch in der Datei</translation>
        </message>
        <message>
            <source>Nothing differs from the source</source>
            <translation>Nichts unterscheidet sich von der Quelle</translation>
        </message>
        <message>
            <source>Shades were lost</source>
            <translation>Farbabstufungen gingen verloren</translation>
        </message>
        <message>
            <source>The colours are described as before</source>
            <translation>Die Farben sind beschrieben wie zuvor</translation>
        </message>
        <message>
            <source>The colours are described otherwise</source>
            <translation>Die Farben sind anders beschrieben</translation>
        </message>
        <message>
            <source>The file can be opened</source>
            <translation>Die Datei lässt sich öffnen</translation>
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation>Die Datei lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>The length differs</source>
            <translation>Die Länge ist anders</translation>
        </message>
        <message>
            <source>The length is the same</source>
            <translation>Die Länge ist gleich</translation>
        </message>
        <message>
            <source>The picture has another shape</source>
            <translation>Das Bild hat eine andere Form</translation>
        </message>
        <message>
            <source>The picture has another size</source>
            <translation>Das Bild hat eine andere Größe</translation>
        </message>
        <message>
            <source>The picture has its size</source>
            <translation>Das Bild hat seine Größe</translation>
        </message>
        <message>
            <source>The picture is turned</source>
            <translation>Das Bild ist gedreht</translation>
        </message>
        <message>
            <source>The picture keeps its shape</source>
            <translation>Das Bild behält seine Form</translation>
        </message>
        <message>
            <source>The picture stands upright as before</source>
            <translation>Das Bild steht aufrecht wie zuvor</translation>
        </message>
        <message>
            <source>The picture was changed where no face is</source>
            <translation>Das Bild wurde verändert, wo kein Gesicht ist</translation>
        </message>
        <message>
            <source>The pictures differ from the source</source>
            <translation>Die Bilder unterscheiden sich von der Quelle</translation>
        </message>
        <message>
            <source>The rest of the picture was left as it is</source>
            <translation>Der Rest des Bildes blieb, wie er ist</translation>
        </message>
        <message>
            <source>The shades are as fine as before</source>
            <translation>Die Farbabstufungen sind so fein wie zuvor</translation>
        </message>
        <message>
            <source>The sound is not as it should be</source>
            <translation>Der Ton ist nicht, wie er sein soll</translation>
        </message>
        <message>
            <source>The sound is there as it should be</source>
            <translation>Der Ton ist da, wie er sein soll</translation>
        </message>
        <message>
            <source>The subtitles are not as they should be</source>
            <translation>Die Untertitel sind nicht, wie sie sein sollen</translation>
        </message>
        <message>
            <source>The subtitles are there as they should be</source>
            <translation>Die Untertitel sind da, wie sie sein sollen</translation>
        </message>
    </context>
    <context>
        <name>ChosenStrip</name>
        <message>
            <source>A new face</source>
            <translation>Ein neues Gesicht</translation>
        </message>
        <message>
            <source>It is being followed; Esc stops that.</source>
            <translation>Es wird verfolgt; Esc hält das an.</translation>
        </message>
        <message>
            <source>Its faces over time show here.</source>
            <translation>Hier erscheinen ihre Gesichter über die Zeit.</translation>
        </message>
        <message>
            <source>No track is chosen</source>
            <translation>Keine Spur ist gewählt</translation>
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all of it</source>
            <translation>Umschalt+A nimmt sie ganz an, Umschalt+R lehnt sie ganz ab</translation>
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all {0}</source>
            <translation>Umschalt+A nimmt alle {0} an, Umschalt+R lehnt sie ab</translation>
        </message>
        <message>
            <source>{0} tracks are marked</source>
            <translation>{0} Spuren sind markiert</translation>
        </message>
    </context>
    <context>
        <name>CommentCommands</name>
        <message>
            <source>About the selected face:</source>
            <translation>Zum gewählten Gesicht:</translation>
        </message>
        <message>
            <source>About this frame:</source>
            <translation>Zu diesem Bild:</translation>
        </message>
        <message>
            <source>Answered.</source>
            <translation>Beantwortet.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Commented. Its mark stands in the picture and the timeline.</source>
            <translation>Kommentiert. Die Marke steht im Bild und in der Zeitleiste.</translation>
        </message>
        <message>
            <source>Resolved.</source>
            <translation>Erledigt.</translation>
        </message>
        <message>
            <source>{0}, track {1}</source>
            <translation>{0}, Spur {1}</translation>
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Answer; Enter without one resolves</source>
            <translation>Antworten; Eingabe ohne Text erledigt</translation>
        </message>
        <message>
            <source>Comment {0}</source>
            <translation>Kommentar {0}</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Erledigen</translation>
        </message>
        <message>
            <source>resolved it</source>
            <translation>hat es erledigt</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Ein Bild zurück</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Ein Bild vor</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Source (not covered)</source>
            <translation>Quelle (nicht abgedeckt)</translation>
        </message>
        <message>
            <source>{0} beside its source</source>
            <translation>{0} neben seiner Quelle</translation>
        </message>
    </context>
    <context>
        <name>ConcernDelegate</name>
        <message>
            <source>Later: {0}</source>
            <translation>Später: {0}</translation>
        </message>
    </context>
    <context>
        <name>ConcernWords</name>
        <message>
            <source>Covered as it should be.</source>
            <translation>Richtig abgedeckt.</translation>
        </message>
        <message>
            <source>Left for later.</source>
            <translation>Für später gelassen.</translation>
        </message>
        <message>
            <source>No face.</source>
            <translation>Kein Gesicht.</translation>
        </message>
        <message>
            <source>The missed face is covered.</source>
            <translation>Das übersehene Gesicht ist abgedeckt.</translation>
        </message>
        <message>
            <source>{0} are covered as they should be.</source>
            <translation>{0} sind richtig abgedeckt.</translation>
        </message>
        <message>
            <source>{0} are left for later.</source>
            <translation>{0} bleiben für später.</translation>
        </message>
        <message>
            <source>{0} are no faces.</source>
            <translation>{0} sind keine Gesichter.</translation>
        </message>
        <message>
            <source>{0} missed faces were added.</source>
            <translation>{0} übersehene Gesichter wurden hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>DefectDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>This is a mistake in Faceveil, not yours. The text holds no pictures; please send it to the developers.</source>
            <translation>Das ist ein Fehler in Faceveil, nicht deiner. Der Text enthält keine Bilder; bitte an die Entwickler schicken.</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefging</translation>
        </message>
    </context>
    <context>
        <name>DetectionPanel</name>
        <message>
            <source>At least so sure</source>
            <translation>Mindestens so sicher</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Selbst wählen lassen</translation>
        </message>
        <message>
            <source>Choose how sure it has to be</source>
            <translation>Wählen, wie sicher es sein muss</translation>
        </message>
        <message>
            <source>Detect again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Detect faces</source>
            <translation>Gesichter suchen</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Every frame, enlarged as well, with the strongest model unless you choose another. Finds most, above all small and masked faces; video takes about thirty times as long as balanced.</source>
            <translation>Jedes Bild, auch vergrößert, mit dem stärksten Modell, wenn kein anderes gewählt ist. Findet am meisten, vor allem kleine Gesichter und solche mit Maske; Video dauert etwa dreißigmal so lange wie ausgewogen.</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Follow faces through time and fill gaps</source>
            <translation>Gesichter durch die Zeit verfolgen und Lücken füllen</translation>
        </message>
        <message>
            <source>For a first look: six small looks a second. Faces below 30 pixels are often missed.</source>
            <translation>Für einen ersten Blick: sechs kleine Blicke je Sekunde. Gesichter unter 30 Pixeln werden oft übersehen.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA-Grafikkarte</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Shown: {0}, {1}, started {2} UTC. Your decisions are kept.</source>
            <translation>Gezeigt: {0}, {1}, begonnen {2} UTC. Alle Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>The usual choice: twelve small looks a second, large ones between. Still pictures are looked at as in Thorough.</source>
            <translation>Die übliche Wahl: zwölf kleine Blicke je Sekunde, große dazwischen. Standbilder werden wie bei Gründlich angesehen.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Gründlich</translation>
        </message>
        <message>
            <source>Thoroughness</source>
            <translation>Gründlichkeit</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop a video, picture or folder here</source>
            <translation>Video, Bild oder Ordner hierher ziehen</translation>
        </message>
        <message>
            <source>Faceveil finds the faces and covers them. You check, correct and export.
Your files stay on this computer and are never changed.</source>
            <translation>Faceveil findet die Gesichter und deckt sie ab. Prüfen, korrigieren, exportieren.
Alle Dateien bleiben auf diesem Rechner und werden nie verändert.</translation>
        </message>
        <message>
            <source>Open a study that was handed to you, to release or refuse its export</source>
            <translation>Eine übergebene Studie öffnen, um ihren Export freizugeben oder abzulehnen</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Studie öffnen…</translation>
        </message>
        <message>
            <source>Open video…</source>
            <translation>Video öffnen…</translation>
        </message>
        <message>
            <source>Review an export…</source>
            <translation>Export begutachten…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Demo ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>EffectBars</name>
        <message>
            <source>All effects that were measured, side by side</source>
            <translation>Alle gemessenen Arten nebeneinander</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <source>Hidden: of {0} people, with another photograph of each at hand, the best of four attackers finds {1} (who guesses, {2}). The mark: with the very photograph that was covered, an upper bound for single pictures, {3}.</source>
            <translation>Verborgen: Von {0} Personen, von denen je ein anderes Foto vorliegt, findet der beste von vier Angreifern {1} (wer rät, {2}). Die Marke: mit genau dem abgedeckten Foto, einer Obergrenze für einzelne Bilder, {3}.</translation>
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation>Wie gut verbirgt welche Art?</translation>
        </message>
        <message>
            <source>These settings have not been measured.</source>
            <translation>Diese Einstellungen wurden nicht gemessen.</translation>
        </message>
        <message>
            <source>Useful</source>
            <translation>Brauchbar</translation>
        </message>
        <message>
            <source>Useful: a detector finds {0} of the faces, and landmarks are placed on {1}.</source>
            <translation>Brauchbar: Ein Detektor findet {0} der Gesichter, und bei {1} lassen sich Gesichtspunkte setzen.</translation>
        </message>
    </context>
    <context>
        <name>EthicsWindow</name>
        <message>
            <source>Before it can be signed: {0}</source>
            <translation>Vor der Unterschrift: {0}</translation>
        </message>
        <message>
            <source>Check for release (C)</source>
            <translation>Für die Freigabe prüfen (C)</translation>
        </message>
        <message>
            <source>Choose a face that the check found first (N).</source>
            <translation>Wählen Sie zuerst ein Gesicht, das die Prüfung gefunden hat (N).</translation>
        </message>
        <message>
            <source>Ethics view</source>
            <translation>Ethikansicht</translation>
        </message>
        <message>
            <source>Ethics view: {0}</source>
            <translation>Ethikansicht: {0}</translation>
        </message>
        <message>
            <source>Nothing was exported yet</source>
            <translation>Noch nichts exportiert</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Refused: your words come back to the researcher.</source>
            <translation>Abgelehnt: Die Worte gehen an die Forschenden zurück.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report (*.pdf *.html *.json *.csv)</source>
            <translation>Bericht (*.pdf *.html *.json *.csv)</translation>
        </message>
        <message>
            <source>Report… (F5)</source>
            <translation>Bericht… (F5)</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Signed. With Content Credentials: {0}</source>
            <translation>Signiert. Mit Content Credentials: {0}</translation>
        </message>
        <message>
            <source>Signed: the statement lies beside the file.</source>
            <translation>Unterschrieben: Die Erklärung liegt neben der Datei.</translation>
        </message>
        <message>
            <source>Stop (C): {0}</source>
            <translation>Anhalten (C): {0}</translation>
        </message>
        <message>
            <source>The exported file is not there.</source>
            <translation>Die exportierte Datei ist nicht da.</translation>
        </message>
        <message>
            <source>The report is written to {0}</source>
            <translation>Der Bericht steht in {0}</translation>
        </message>
        <message>
            <source>Working; stop (C)</source>
            <translation>Läuft; anhalten (C)</translation>
        </message>
        <message>
            <source>Your question is pinned to this frame.</source>
            <translation>Die Frage ist an dieses Bild geheftet.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message numerus="yes">
            <source>%Ln face(s) written to {0}.</source>
            <translation>
                <numerusform>%Ln Gesicht in {0} geschrieben.</numerusform>
                <numerusform>%Ln Gesichter in {0} geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln span(s) came in from {0}: all else is covered whole.</source>
            <translation>
                <numerusform>%Ln Abschnitt kam aus {0}: Alles andere wird ganz abgedeckt.</numerusform>
                <numerusform>%Ln Abschnitte kamen aus {0}: Alles andere wird ganz abgedeckt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s) left out: covered already.</source>
            <translation>
                <numerusform>%Ln Spur ausgelassen: schon abgedeckt.</numerusform>
                <numerusform>%Ln Spuren ausgelassen: schon abgedeckt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) came in from {0}, covered from now on.</source>
            <translation>
                <numerusform>%Ln Gesicht kam aus {0} und ist ab jetzt abgedeckt.</numerusform>
                <numerusform>%Ln Gesichter kamen aus {0} und sind ab jetzt abgedeckt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new track(s), which can be taken back in the history.</source>
            <translation>
                <numerusform>%Ln neue Spur; im Verlauf lässt sie sich zurücknehmen.</numerusform>
                <numerusform>%Ln neue Spuren; im Verlauf lässt sich jede zurücknehmen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All formats ({0})</source>
            <translation>Alle Formate ({0})</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Daten exportieren</translation>
        </message>
        <message>
            <source>Import faces or times</source>
            <translation>Gesichter oder Zeiten importieren</translation>
        </message>
        <message>
            <source>Nothing new came in from {0}.</source>
            <translation>Aus {0} kam nichts Neues.</translation>
        </message>
        <message>
            <source>The history takes this back.</source>
            <translation>Im Verlauf lässt sich das zurücknehmen.</translation>
        </message>
        <message>
            <source>Which of these times are worked on? All else is covered.</source>
            <translation>An welchen dieser Zeiten wird gearbeitet? Alles andere wird abgedeckt.</translation>
        </message>
    </context>
    <context>
        <name>ExportAllPage</name>
        <message>
            <source>Beside each source</source>
            <translation>Neben jeder Quelle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>{0} exportieren</translation>
        </message>
        <message>
            <source>Exports run one after the other while you go on working. Faces that the detector missed stay visible: look through each video first.</source>
            <translation>Exporte laufen nacheinander, während die Arbeit weitergeht. Gesichter, die der Detektor übersehen hat, bleiben sichtbar: zuerst jedes Video durchsehen.</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation>Speichern in</translation>
        </message>
        <message>
            <source>Target folder</source>
            <translation>Zielordner</translation>
        </message>
        <message>
            <source>Videos to export</source>
            <translation>Zu exportierende Videos</translation>
        </message>
        <message>
            <source>looked through</source>
            <translation>durchgesehen</translation>
        </message>
        <message>
            <source>nobody looked at it</source>
            <translation>von niemandem angesehen</translation>
        </message>
        <message>
            <source>nobody looked at {0} of {1} frames</source>
            <translation>{0} von {1} Bildern von niemandem angesehen</translation>
        </message>
    </context>
    <context>
        <name>ExportCommands</name>
        <message numerus="yes">
            <source>%Ln file(s) being exported, or waiting for it.</source>
            <translation>
                <numerusform>%Ln Datei wird exportiert oder wartet darauf.</numerusform>
                <numerusform>%Ln Dateien werden exportiert oder warten darauf.</numerusform>
            </translation>
        </message>
        <message>
            <source>All exports are done: {0} written and verified, {1} failed.</source>
            <translation>Alle Exporte sind fertig: {0} geschrieben und geprüft, {1} gescheitert.</translation>
        </message>
        <message>
            <source>Drop one alone to compare or verify it.</source>
            <translation>Eine allein hierher ziehen, um sie zu vergleichen oder zu prüfen.</translation>
        </message>
        <message>
            <source>Export all</source>
            <translation>Alle exportieren</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>{0} exportieren</translation>
        </message>
        <message>
            <source>Exporting behind the window; go on working.</source>
            <translation>Export läuft hinter dem Fenster; die Arbeit kann weitergehen.</translation>
        </message>
        <message>
            <source>Exports are running</source>
            <translation>Exporte laufen</translation>
        </message>
        <message>
            <source>It lies in {0}</source>
            <translation>Er liegt in {0}</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <source>Stop that? Nothing half is left, and nothing you decided is lost.</source>
            <translation>Abbrechen? Nichts Halbes bleibt zurück, und keine Entscheidung geht verloren.</translation>
        </message>
        <message>
            <source>This video is being exported already.</source>
            <translation>Dieses Video wird schon exportiert.</translation>
        </message>
        <message>
            <source>What was verified…</source>
            <translation>Was geprüft wurde…</translation>
        </message>
        <message>
            <source>{0} files are exports of this study; they were not added.</source>
            <translation>{0} Dateien sind Exporte dieser Studie; sie wurden nicht hinzugefügt.</translation>
        </message>
        <message>
            <source>{0} was not exported, and nothing was written.</source>
            <translation>{0} wurde nicht exportiert, und nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{0} was written and verified: de-identified by this process.</source>
            <translation>{0} wurde geschrieben und geprüft: durch dieses Verfahren de-identifiziert.</translation>
        </message>
    </context>
    <context>
        <name>ExportPictures</name>
        <message>
            <source>Frame</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>THE ORIGINAL IS ON SCREEN. That is noted in the log; O hides it.</source>
            <translation>DAS ORIGINAL IST ZU SEHEN. Das wird im Protokoll vermerkt; O verbirgt es.</translation>
        </message>
    </context>
    <context>
        <name>ExportSettingsPage</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Replace the file that has this name</source>
            <translation>Datei dieses Namens ersetzen</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern als</translation>
        </message>
        <message>
            <source>Target file</source>
            <translation>Zieldatei</translation>
        </message>
    </context>
    <context>
        <name>ExportSummary</name>
        <message numerus="yes">
            <source>%Ln concern(s) open: places where a face may be missed or false (N).</source>
            <translation>
                <numerusform>%Ln Prüfstelle offen: Stellen, an denen ein Gesicht fehlen oder falsch sein kann (N).</numerusform>
                <numerusform>%Ln Prüfstellen offen: Stellen, an denen ein Gesicht fehlen oder falsch sein kann (N).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) will be covered: {0} detected, {1} interpolated, {2} by hand.</source>
            <translation>
                <numerusform>%Ln Gesicht wird abgedeckt: {0} gefunden, {1} ergänzt, {2} von Hand.</numerusform>
                <numerusform>%Ln Gesichter werden abgedeckt: {0} gefunden, {1} ergänzt, {2} von Hand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Faces were not looked for to the end, so many would stay visible. Detect first.</source>
            <translation>Gesichter wurden nicht bis zum Ende gesucht, viele blieben also sichtbar. Zuerst suchen.</translation>
        </message>
        <message>
            <source>How: {0} (chosen in the redaction panel).</source>
            <translation>Art: {0} (gewählt unter „Abdecken“).</translation>
        </message>
        <message>
            <source>Left visible, because the program is not sure enough: {0}.</source>
            <translation>Sichtbar, weil das Programm nicht sicher genug ist: {0}.</translation>
        </message>
        <message>
            <source>Left visible, because you rejected: {0}.</source>
            <translation>Sichtbar, weil abgelehnt: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody has looked at %Ln frame(s): faces that the detector missed there stay visible.</source>
            <translation>
                <numerusform>Niemand hat %Ln Bild angesehen: Gesichter, die der Detektor dort übersehen hat, bleiben sichtbar.</numerusform>
                <numerusform>Niemand hat %Ln Bilder angesehen: Gesichter, die der Detektor dort übersehen hat, bleiben sichtbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Others have: {0}.</source>
            <translation>Andere: {0}.</translation>
        </message>
        <message>
            <source>Pictures of the file are damaged. They were looked at one by one; what cannot be decoded as it was when faces were looked for becomes black.</source>
            <translation>Bilder der Datei sind beschädigt. Sie wurden einzeln angesehen; was sich nicht so entschlüsseln lässt wie bei der Suche, wird schwarz.</translation>
        </message>
        <message>
            <source>The file breaks off: only its readable part is exported.</source>
            <translation>Die Datei bricht ab: Nur der lesbare Teil wird exportiert.</translation>
        </message>
        <message>
            <source>The file is for the public, but this way of covering is for partners only.</source>
            <translation>Die Datei ist für die Öffentlichkeit, aber diese Art des Abdeckens ist nur für Partner.</translation>
        </message>
        <message numerus="yes">
            <source>The picture changes its size on the way: %Ln frame(s) made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</source>
            <translation>
                <numerusform>Das Bild wechselt unterwegs seine Größe: %Ln Bild wird auf {0} × {1} Pixel gebracht. Um jede Größe zu behalten, die Quelle dort teilen und die Teile einzeln hinzufügen.</numerusform>
                <numerusform>Das Bild wechselt unterwegs seine Größe: %Ln Bilder werden auf {0} × {1} Pixel gebracht. Um jede Größe zu behalten, die Quelle dort teilen und die Teile einzeln hinzufügen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You have looked at {0} of %Ln frame(s).</source>
            <translation>
                <numerusform>Von dir angesehen: {0} von %Ln Bild.</numerusform>
                <numerusform>Von dir angesehen: {0} von %Ln Bildern.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWall</name>
        <message numerus="yes">
            <source>Every covered face once, then frames: %Ln picture(s) of the exported file. Enter leads to the frame, W goes back.</source>
            <translation>
                <numerusform>Jedes abgedeckte Gesicht einmal, dann Bilder: %Ln Bild der exportierten Datei. Eingabe führt zum Bild, W zurück.</numerusform>
                <numerusform>Jedes abgedeckte Gesicht einmal, dann Bilder: %Ln Bilder der exportierten Datei. Eingabe führt zum Bild, W zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered faces: {0}. Only the largest are shown here ({1}).</source>
            <translation>Verdeckte Gesichter: {0}. Hier sind nur die größten zu sehen ({1}).</translation>
        </message>
        <message>
            <source>Pictures of the export</source>
            <translation>Bilder des Exports</translation>
        </message>
        <message>
            <source>{0}, face {1}</source>
            <translation>{0}, Gesicht {1}</translation>
        </message>
    </context>
    <context>
        <name>FacePainter</name>
        <message>
            <source>added face {0}</source>
            <translation>hinzugefügtes Gesicht {0}</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>detected</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>interpolated</source>
            <translation>ergänzt</translation>
        </message>
        <message>
            <source>new face</source>
            <translation>neues Gesicht</translation>
        </message>
        <message>
            <source>not sure enough</source>
            <translation>nicht sicher genug</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>track {0}</source>
            <translation>Spur {0}</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} aus {1}</translation>
        </message>
    </context>
    <context>
        <name>FaceView</name>
        <message numerus="yes">
            <source>%Ln face(s) in this frame</source>
            <translation>
                <numerusform>%Ln Gesicht in diesem Bild</numerusform>
                <numerusform>%Ln Gesichter in diesem Bild</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Selected: {0}</source>
            <translation>Gewählt: {0}</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>Add the file again to have it back with all that you decided.</source>
            <translation>Die Datei wieder hinzufügen, dann ist sie samt allen Entscheidungen zurück.</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Studie öffnen</translation>
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation>Videos oder Bilder öffnen</translation>
        </message>
        <message>
            <source>Studies (*.faceveil)</source>
            <translation>Studien (*.faceveil)</translation>
        </message>
        <message>
            <source>Videos and pictures ({0});;All files (*)</source>
            <translation>Videos und Bilder ({0});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Where is {0} now?</source>
            <translation>Wo ist {0} jetzt?</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>Welcher Ordner?</translation>
        </message>
        <message>
            <source>{0} was taken off the list.</source>
            <translation>{0} wurde aus der Liste genommen.</translation>
        </message>
    </context>
    <context>
        <name>FollowCommands</name>
        <message>
            <source>After: {0}.</source>
            <translation>Danach: {0}.</translation>
        </message>
        <message>
            <source>Before: {0}.</source>
            <translation>Davor: {0}.</translation>
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Zuerst ein Gesicht wählen: anklicken, oder Tab im Bild.</translation>
        </message>
        <message numerus="yes">
            <source>Followed through %Ln frame(s), from {0} to {1}. {2}</source>
            <translation>
                <numerusform>%Ln Bild weit verfolgt, von {0} bis {1}. {2}</numerusform>
                <numerusform>Durch %Ln Bilder verfolgt, von {0} bis {1}. {2}</numerusform>
            </translation>
        </message>
        <message>
            <source>Following the face both ways. Esc stops it.</source>
            <translation>Das Gesicht wird in beide Richtungen verfolgt. Esc hält an.</translation>
        </message>
        <message numerus="yes">
            <source>Joined; %Ln frame(s) between them covered.</source>
            <translation>
                <numerusform>Verbunden; %Ln Bild dazwischen abgedeckt.</numerusform>
                <numerusform>Verbunden; %Ln Bilder dazwischen abgedeckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the face between the two tracks…</source>
            <translation>Das Gesicht zwischen den zwei Spuren wird gesucht…</translation>
        </message>
        <message>
            <source>Looking for the face in the gap…</source>
            <translation>Das Gesicht in der Lücke wird gesucht…</translation>
        </message>
        <message>
            <source>Mark just two tracks in the list first: Ctrl and click.</source>
            <translation>Markieren Sie zuerst genau zwei Spuren in der Liste: Strg und Klick.</translation>
        </message>
        <message>
            <source>Split: the later part begins in this frame.</source>
            <translation>Geteilt: Der spätere Teil beginnt in diesem Bild.</translation>
        </message>
        <message>
            <source>Swapped from this frame on.</source>
            <translation>Ab diesem Bild getauscht.</translation>
        </message>
        <message numerus="yes">
            <source>The gap is bridged: %Ln frame(s) covered.</source>
            <translation>
                <numerusform>Die Lücke ist überbrückt: %Ln Bild abgedeckt.</numerusform>
                <numerusform>Die Lücke ist überbrückt: %Ln Bilder abgedeckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>it left the picture</source>
            <translation>es hat das Bild verlassen</translation>
        </message>
        <message>
            <source>it met a track</source>
            <translation>es traf auf eine Spur</translation>
        </message>
        <message>
            <source>it was hidden</source>
            <translation>es wurde verdeckt</translation>
        </message>
        <message>
            <source>it was lost</source>
            <translation>es ging verloren</translation>
        </message>
        <message>
            <source>the scene changed</source>
            <translation>die Szene wechselte</translation>
        </message>
        <message>
            <source>you stopped it</source>
            <translation>von dir angehalten</translation>
        </message>
    </context>
    <context>
        <name>FrameCells</name>
        <message>
            <source>covered now</source>
            <translation>jetzt abgedeckt</translation>
        </message>
        <message>
            <source>nothing covered</source>
            <translation>nichts abgedeckt</translation>
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message numerus="yes">
            <source>%Ln frame(s) with nothing covered</source>
            <translation>
                <numerusform>%Ln Bild, in dem nichts abgedeckt ist</numerusform>
                <numerusform>%Ln Bilder, in denen nichts abgedeckt ist</numerusform>
            </translation>
        </message>
        <message>
            <source>Frames in which nothing is covered</source>
            <translation>Bilder, in denen nichts abgedeckt ist</translation>
        </message>
        <message>
            <source>How densely stretches are sampled</source>
            <translation>Wie dicht Strecken gezeigt werden</translation>
        </message>
        <message>
            <source>One frame each {0} s</source>
            <translation>Ein Bild alle {0} s</translation>
        </message>
        <message>
            <source>Too small to count as seen: make the cells larger, or open a frame.</source>
            <translation>Zu klein, um als gesehen zu zählen: Zellen vergrößern oder ein Bild öffnen.</translation>
        </message>
    </context>
    <context>
        <name>FrontierDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation>Wie gut verbirgt welche Art?</translation>
        </message>
        <message>
            <source>The higher, the better hidden; the farther right, the more programs still find. A dot is the realistic case: attackers have another photograph of each person. Its ring is the upper bound for single pictures: the very photograph. Each is the best of four attackers (one who knows nothing of the cover, one who covers the photographs likewise, one who learned from covered faces of others, one who puts thirty frames together) and of the recognisers {0}, on {1} people at a time, portraits in even light: small samples, and other people, pictures and recognisers give other figures.</source>
            <translation>Je höher, desto besser verborgen; je weiter rechts, desto mehr finden Programme noch. Ein Punkt ist der wirklichkeitsnahe Fall: Angreifer haben ein anderes Foto jeder Person. Sein Ring ist die Obergrenze für einzelne Bilder: genau das Foto. Jeder Wert ist der beste von vier Angreifern (einer weiß nichts vom Abdecken, einer deckt die Fotos ebenso ab, einer hat an abgedeckten Gesichtern anderer gelernt, einer legt dreißig Bilder zusammen) und der Erkenner {0}, bei {1} Personen auf einmal, Porträts in gleichmäßigem Licht: kleine Stichproben; andere Personen, Bilder und Erkenner ergeben andere Zahlen.</translation>
        </message>
    </context>
    <context>
        <name>FrontierPlot</name>
        <message>
            <source>How hidden over how useful</source>
            <translation>Wie verborgen gegen wie brauchbar</translation>
        </message>
        <message>
            <source>hidden: people whom no attacker finds</source>
            <translation>verborgen: Personen, die kein Angreifer findet</translation>
        </message>
        <message>
            <source>useful: faces found, landmarks placed</source>
            <translation>brauchbar: Gesichter gefunden, Gesichtspunkte gesetzt</translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln Spur</numerusform>
                <numerusform>%Ln Spuren</numerusform>
            </translation>
        </message>
        <message>
            <source>May be one person?</source>
            <translation>Vielleicht eine Person?</translation>
        </message>
        <message>
            <source>May be {0}?</source>
            <translation>Vielleicht {0}?</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>Noch ohne Namen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>left visible</source>
            <translation>sichtbar gelassen</translation>
        </message>
        <message>
            <source>left visible in part</source>
            <translation>teils sichtbar gelassen</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>keine Begründung</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>Das Handbuch ist auf Englisch.</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Handbuch</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Finds faces in video, lets you correct them, and exports video that is de-identified by this process.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer.&lt;br&gt;Free software, GPL-3.0 or later; its parts and their licences are listed under Help, Licences of all parts.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Findet Gesichter in Videos, lässt sie korrigieren und exportiert Video, das durch dieses Verfahren de-identifiziert ist.&lt;/p&gt;&lt;p&gt;Nichts verlässt diesen Rechner.&lt;br&gt;Freie Software, GPL-3.0 oder neuer; ihre Teile und deren Lizenzen stehen unter Hilfe, Lizenzen aller Teile.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Faceveil</source>
            <translation>Über Faceveil</translation>
        </message>
        <message>
            <source>Boxes are faces that will be covered. Drag on empty picture to add a missed one: it is followed through time. A accepts, R rejects. V shows the picture as it will be exported.</source>
            <translation>Rahmen sind Gesichter, die abgedeckt werden. Auf freier Fläche ziehen fügt ein übersehenes hinzu: Es wird durch die Zeit verfolgt. A nimmt an, R lehnt ab. V zeigt das Bild, wie es exportiert wird.</translation>
        </message>
        <message>
            <source>Drop videos here. Each says how far it is: looked for, how many concerns are open, exported. The study beside your video holds all that you do; there is nothing to save, and the video itself is never changed.</source>
            <translation>Videos hierher ziehen. Jedes sagt, wie weit es ist: gesucht, wie viele Prüfstellen offen sind, exportiert. Die Studie neben dem Video enthält alles, was getan wurde; zu speichern ist nichts, und das Video selbst wird nie verändert.</translation>
        </message>
        <message>
            <source>Export writes a new file, decodes it to its end and checks every covered face before it gets its name. Nothing leaves this computer. F1 opens the guide, ? all keys.</source>
            <translation>Exportieren schreibt eine neue Datei, entschlüsselt sie bis zum Ende und prüft jedes abgedeckte Gesicht, bevor sie ihren Namen bekommt. Nichts verlässt diesen Rechner. F1 öffnet das Handbuch, ? alle Tasten.</translation>
        </message>
        <message>
            <source>Out of the door</source>
            <translation>Hinaus</translation>
        </message>
        <message>
            <source>Space plays, the arrow keys step. Each bar is a person's face through time; the lane of seen frames shows what nobody has looked at yet.</source>
            <translation>Die Leertaste spielt ab, die Pfeiltasten gehen bildweise. Jeder Balken ist das Gesicht einer Person durch die Zeit; die Zeile gesehener Bilder zeigt, was noch niemand angesehen hat.</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>Das Bild</translation>
        </message>
        <message>
            <source>The queue lists places that may hide a missed face, the likeliest first: N goes to the next, 1 to 5 answer. Beside it are tracks, how faces are covered, and the history, in which everything can be undone.</source>
            <translation>Die Prüfliste nennt Stellen, an denen ein Gesicht fehlen kann, die wahrscheinlichsten zuerst: N geht zur nächsten, 1 bis 5 antworten. Daneben stehen Spuren, wie abgedeckt wird, und der Verlauf, in dem sich alles zurücknehmen lässt.</translation>
        </message>
        <message>
            <source>Through time</source>
            <translation>Durch die Zeit</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Was anzusehen ist</translation>
        </message>
        <message>
            <source>Your videos</source>
            <translation>Deine Videos</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>This face is still being followed: Esc stops that, then it can be changed.</source>
            <translation>Dieses Gesicht wird noch verfolgt: Esc hält das an, dann lässt es sich ändern.</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>rückgängig</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source> (right-click or Enter to take it back)</source>
            <translation> (Rechtsklick oder Eingabe nimmt es zurück)</translation>
        </message>
        <message>
            <source> (undone)</source>
            <translation> (zurückgenommen)</translation>
        </message>
        <message>
            <source>Everything you decide is listed here and can be undone.</source>
            <translation>Alle Entscheidungen stehen hier und lassen sich zurücknehmen.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Take this back</source>
            <translation>Dies zurücknehmen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
    </context>
    <context>
        <name>HoverStrip</name>
        <message>
            <source>The buttons accept or reject all of it</source>
            <translation>Die Knöpfe nehmen sie ganz an oder lehnen sie ab</translation>
        </message>
        <message>
            <source>The buttons accept or reject all {0} marked tracks</source>
            <translation>Die Knöpfe nehmen alle {0} markierten Spuren an oder lehnen sie ab</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Asking for second opinions on</source>
            <translation>Zweite Meinungen zu</translation>
        </message>
        <message>
            <source>Detecting faces in</source>
            <translation>Gesichter suchen in</translation>
        </message>
        <message>
            <source>Following faces in</source>
            <translation>Gesichter verfolgen in</translation>
        </message>
        <message>
            <source>Looking again at faces in</source>
            <translation>Gesichter noch einmal ansehen in</translation>
        </message>
        <message>
            <source>Measuring faces of</source>
            <translation>Gesichter messen von</translation>
        </message>
        <message>
            <source>Paused:</source>
            <translation>Angehalten:</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Writing again, in a better quality,</source>
            <translation>Noch einmal in besserer Qualität schreiben,</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>noch {0}</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <source>{0} waiting</source>
            <translation>{0} warten</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <source>All usual keys</source>
            <translation>Alle üblichen Tasten</translation>
        </message>
        <message>
            <source>Hints in the window may name the usual keys; the sheet of keys is right.</source>
            <translation>Hinweise im Fenster können die üblichen Tasten nennen; das Tastenblatt stimmt.</translation>
        </message>
        <message>
            <source>Its usual key now belongs to “{0}”: give that another one first.</source>
            <translation>Die übliche Taste gehört jetzt zu „{0}“: zuerst dort eine andere geben.</translation>
        </message>
        <message>
            <source>Its usual keys</source>
            <translation>Übliche Tasten</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>New key of the chosen action</source>
            <translation>Neue Taste der gewählten Aktion</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Diese Taste nehmen</translation>
        </message>
        <message>
            <source>{0} is the key of “{1}”: give that another one first.</source>
            <translation>{0} ist die Taste von „{1}“: zuerst dort eine andere geben.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Accept or reject, and how far</source>
            <translation>Annehmen oder ablehnen, und wie weit</translation>
        </message>
        <message>
            <source>Add a face and follow it (Alt: not)</source>
            <translation>Gesicht hinzufügen und verfolgen (Alt: nicht)</translation>
        </message>
        <message>
            <source>Alt+Ctrl+arrows</source>
            <translation>Alt+Strg+Pfeile</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+Pfeile</translation>
        </message>
        <message>
            <source>Drag a bar's end in the timeline</source>
            <translation>Ende eines Balkens in der Zeitleiste ziehen</translation>
        </message>
        <message>
            <source>Drag a box or its handles</source>
            <translation>Rahmen oder seine Griffe ziehen</translation>
        </message>
        <message>
            <source>Drag a dot</source>
            <translation>Einen Punkt ziehen</translation>
        </message>
        <message>
            <source>Drag on empty picture</source>
            <translation>Auf freier Fläche ziehen</translation>
        </message>
        <message>
            <source>Draw a face (Ctrl: its size)</source>
            <translation>Gesicht zeichnen (Strg: seine Größe)</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>F, arrows, Enter</source>
            <translation>F, Pfeile, Eingabe</translation>
        </message>
        <message>
            <source>H held</source>
            <translation>H gehalten</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Lengthen or cut the track</source>
            <translation>Spur verlängern oder kürzen</translation>
        </message>
        <message>
            <source>Middle button, Space held</source>
            <translation>Mittlere Taste, Leertaste gehalten</translation>
        </message>
        <message>
            <source>Mouse and picture</source>
            <translation>Maus und Bild</translation>
        </message>
        <message>
            <source>Move one landmark</source>
            <translation>Einen Gesichtspunkt verschieben</translation>
        </message>
        <message>
            <source>Move or resize it (Shift: here only)</source>
            <translation>Verschieben oder Größe ändern (Umschalt: nur hier)</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>Bild verschieben</translation>
        </message>
        <message>
            <source>Next, previous face</source>
            <translation>Nächstes, voriges Gesicht</translation>
        </message>
        <message>
            <source>Nudge the face (Shift: more)</source>
            <translation>Gesicht schubsen (Umschalt: weiter)</translation>
        </message>
        <message>
            <source>Resize the selected face</source>
            <translation>Größe des gewählten Gesichts ändern</translation>
        </message>
        <message>
            <source>Right click, Enter</source>
            <translation>Rechtsklick, Eingabe</translation>
        </message>
        <message>
            <source>Stop following, cancel, deselect</source>
            <translation>Verfolgen anhalten, abbrechen, abwählen</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Umschalt+Tab</translation>
        </message>
        <message>
            <source>The selected face follows the mouse</source>
            <translation>Das gewählte Gesicht folgt der Maus</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <source>Zoom to the cursor</source>
            <translation>Zum Zeiger vergrößern</translation>
        </message>
    </context>
    <context>
        <name>KeysLine</name>
        <message>
            <source>Space play · ←/→ frame (Shift: 10) · 1 2 4 8 speed · N/P next/previous place · X no face there · W wall · O original · V side by side or wipe · , . move the line · C check · F5 report · Ctrl+Return sign · Ctrl+Backspace refuse · Ctrl+K ask</source>
            <translation>Leertaste Abspielen · ←/→ Bild (Umschalt: 10) · 1 2 4 8 Tempo · N/P nächste/vorige Stelle · X dort ist kein Gesicht · W Bilderwand · O Original · V nebeneinander oder Wischen · , . Linie verschieben · C prüfen · F5 Bericht · Strg+Eingabe unterschreiben · Strg+Rücktaste ablehnen · Strg+K fragen</translation>
        </message>
    </context>
    <context>
        <name>KnownDialog</name>
        <message>
            <source>Add it to the study anyway</source>
            <translation>Trotzdem zur Studie hinzufügen</translation>
        </message>
        <message>
            <source>An export of this study</source>
            <translation>Ein Export dieser Studie</translation>
        </message>
        <message>
            <source>As a video of its own, to look for faces that still show</source>
            <translation>Als eigenes Video, um noch sichtbare Gesichter zu suchen</translation>
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation>Beide Bilder nebeneinander, Bild für Bild</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Compare with its source</source>
            <translation>Mit seiner Quelle vergleichen</translation>
        </message>
        <message>
            <source>Decode it to its end, and check every covered face</source>
            <translation>Bis zum Ende entschlüsseln und jedes abgedeckte Gesicht prüfen</translation>
        </message>
        <message>
            <source>Its content is known to the last byte, so nothing was added.</source>
            <translation>Sein Inhalt ist bis aufs letzte Byte bekannt, es wurde also nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Review it for release</source>
            <translation>Für die Freigabe begutachten</translation>
        </message>
        <message>
            <source>The ethics view: what was checked and what remains; sign or refuse</source>
            <translation>Die Ethikansicht: was geprüft wurde und was bleibt; unterschreiben oder ablehnen</translation>
        </message>
        <message>
            <source>Verify it again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>{0} was made from {1} by this study.</source>
            <translation>{0} wurde von dieser Studie aus {1} gemacht.</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Licence of the chosen part</source>
            <translation>Lizenz des gewählten Teils</translation>
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation>Lizenzen aller Teile</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Teile des Programms</translation>
        </message>
    </context>
    <context>
        <name>LiveFollow</name>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Zuerst ein Gesicht wählen: anklicken, oder Tab im Bild.</translation>
        </message>
        <message>
            <source>Nothing has moved.</source>
            <translation>Nichts hat sich bewegt.</translation>
        </message>
        <message>
            <source>The box follows the mouse while you hold H.</source>
            <translation>Der Rahmen folgt der Maus, solange H gehalten wird.</translation>
        </message>
        <message numerus="yes">
            <source>The face follows your mouse through %Ln frame(s).</source>
            <translation>
                <numerusform>Das Gesicht folgt der Maus durch %Ln Bild.</numerusform>
                <numerusform>Das Gesicht folgt der Maus durch %Ln Bilder.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookCards</name>
        <message>
            <source>Coarse mosaic</source>
            <translation>Grobes Mosaik</translation>
        </message>
        <message>
            <source>for partners</source>
            <translation>für Partner</translation>
        </message>
        <message>
            <source>for the public</source>
            <translation>für die Öffentlichkeit</translation>
        </message>
    </context>
    <context>
        <name>LookCommands</name>
        <message>
            <source>Covered as the video again.</source>
            <translation>Wieder abgedeckt wie das Video.</translation>
        </message>
        <message>
            <source>Covered differently: {0}. V shows it as it will be exported.</source>
            <translation>Anders abgedeckt: {0}. V zeigt es, wie es exportiert wird.</translation>
        </message>
        <message>
            <source>Select a face first: click it, or press Tab.</source>
            <translation>Zuerst ein Gesicht wählen: anklicken oder Tab.</translation>
        </message>
        <message>
            <source>all tracks of {0}</source>
            <translation>alle Spuren von {0}</translation>
        </message>
        <message>
            <source>its whole track</source>
            <translation>die ganze Spur</translation>
        </message>
        <message>
            <source>the marked span, {0} to {1}</source>
            <translation>der markierte Abschnitt, {0} bis {1}</translation>
        </message>
        <message>
            <source>this frame only</source>
            <translation>nur dieses Bild</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>dieser Person</translation>
        </message>
    </context>
    <context>
        <name>LookDialog</name>
        <message>
            <source>&amp;Covered</source>
            <translation>&amp;Abgedeckt</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Wo</translation>
        </message>
        <message>
            <source>A sample face, covered so</source>
            <translation>Ein Beispielgesicht, so abgedeckt</translation>
        </message>
        <message>
            <source>As the video</source>
            <translation>Wie das Video</translation>
        </message>
        <message>
            <source>Cover this face differently</source>
            <translation>Dieses Gesicht anders abdecken</translation>
        </message>
        <message>
            <source>The face stays covered; only how changes. An export that is made with settings of its own covers it both ways.</source>
            <translation>Das Gesicht bleibt abgedeckt; nur das Wie ändert sich. Ein Export mit eigenen Einstellungen deckt es auf beide Arten ab.</translation>
        </message>
        <message>
            <source>Wh&amp;y</source>
            <translation>W&amp;arum</translation>
        </message>
        <message>
            <source>stands in the report</source>
            <translation>steht im Bericht</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All…</source>
            <translation>Alle…</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Drop videos or pictures here, or press Ctrl+O.</source>
            <translation>Videos oder Bilder hierher ziehen, oder Strg+O.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Prüfliste</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>Abdecken</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Spuren</translation>
        </message>
    </context>
    <context>
        <name>MediaList</name>
        <message>
            <source>Videos of this study</source>
            <translation>Videos dieser Studie</translation>
        </message>
    </context>
    <context>
        <name>MediaStates</name>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation>
                <numerusform>%Ln offen</numerusform>
                <numerusform>%Ln offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Breaks off, is damaged</source>
            <translation>Bricht ab, ist beschädigt</translation>
        </message>
        <message>
            <source>Pictures are damaged</source>
            <translation>Bilder sind beschädigt</translation>
        </message>
        <message>
            <source>The file breaks off</source>
            <translation>Die Datei bricht ab</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <source>detected</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <source>detecting</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>export failed</source>
            <translation>Export gescheitert</translation>
        </message>
        <message>
            <source>export out of date</source>
            <translation>Export veraltet</translation>
        </message>
        <message>
            <source>export paused</source>
            <translation>Export angehalten</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportiert</translation>
        </message>
        <message>
            <source>exported: draft</source>
            <translation>exportiert: Entwurf</translation>
        </message>
        <message>
            <source>exporting</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>file not found</source>
            <translation>Datei nicht gefunden</translation>
        </message>
        <message>
            <source>following</source>
            <translation>wird verfolgt</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <source>measuring faces</source>
            <translation>Gesichter messen</translation>
        </message>
        <message>
            <source>no concerns left</source>
            <translation>keine Prüfstellen mehr</translation>
        </message>
        <message>
            <source>not detected yet</source>
            <translation>noch nicht gesucht</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>ready to be signed</source>
            <translation>bereit zur Unterschrift</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>second opinions</source>
            <translation>zweite Meinungen</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>unterschrieben</translation>
        </message>
        <message>
            <source>verifying</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <source>waiting to export</source>
            <translation>wartet auf Export</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Reject all tracks of {0}</source>
            <translation>Alle Spuren von {0} ablehnen</translation>
        </message>
        <message>
            <source>Reject in a span (mark it: I, O)</source>
            <translation>In einem Abschnitt ablehnen (markieren: I, O)</translation>
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation>Im markierten Abschnitt ablehnen</translation>
        </message>
        <message>
            <source>Take back this added face</source>
            <translation>Dieses hinzugefügte Gesicht zurücknehmen</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>dieser Person</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Export all…</source>
            <translation>Alle exportieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Faces were looked for in all videos of this study.</source>
            <translation>In allen Videos dieser Studie wurden Gesichter gesucht.</translation>
        </message>
        <message>
            <source>Faces were looked for in {0}: {1}</source>
            <translation>Gesichter gesucht in {0}: {1}</translation>
        </message>
        <message>
            <source>Next: look through each of them, then export.</source>
            <translation>Als Nächstes: jedes durchsehen, dann exportieren.</translation>
        </message>
        <message>
            <source>Next: look through it, and draw faces that were missed (F).</source>
            <translation>Als Nächstes: durchsehen und übersehene Gesichter einzeichnen (F).</translation>
        </message>
        <message>
            <source>Next: look through the picture and the tracks, reject what is no face, draw what was missed (F). Then export.</source>
            <translation>Als Nächstes: Bild und Spuren durchsehen, ablehnen, was kein Gesicht ist, einzeichnen, was übersehen wurde (F). Dann exportieren.</translation>
        </message>
        <message>
            <source>No face was found in {0}.</source>
            <translation>In {0} wurde kein Gesicht gefunden.</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Everything you decided is saved. Close other programs and try again.</source>
            <translation>Alle Entscheidungen sind gespeichert. Andere Programme schließen und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Everything you decided is saved. Restart the program if it acts oddly.</source>
            <translation>Alle Entscheidungen sind gespeichert. Das Programm neu starten, wenn es sich seltsam verhält.</translation>
        </message>
        <message>
            <source>Something went wrong inside Faceveil</source>
            <translation>In Faceveil ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>Der Arbeitsspeicher reicht nicht</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>AV1, smallest files, slow</source>
            <translation>AV1, kleinste Dateien, langsam</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <source>Encode anew, cut to the sample</source>
            <translation>Neu kodieren, auf den Abtastwert genau geschnitten</translation>
        </message>
        <message>
            <source>FFV1, lossless</source>
            <translation>FFV1, verlustfrei</translation>
        </message>
        <message>
            <source>H.264, plays everywhere</source>
            <translation>H.264, läuft überall</translation>
        </message>
        <message>
            <source>H.265, smaller files</source>
            <translation>H.265, kleinere Dateien</translation>
        </message>
        <message>
            <source>Keep (voices can identify people)</source>
            <translation>Behalten (Stimmen können Menschen verraten)</translation>
        </message>
        <message>
            <source>Keep captions hidden inside the pictures</source>
            <translation>In Bildern verborgene Untertitel behalten</translation>
        </message>
        <message>
            <source>Keep place, device, time and titles</source>
            <translation>Ort, Gerät, Zeit und Titel behalten</translation>
        </message>
        <message>
            <source>Keep subtitles and chapters</source>
            <translation>Untertitel und Kapitel behalten</translation>
        </message>
        <message>
            <source>Keep what can stay as it is, leave out the rest</source>
            <translation>Behalten, was bleiben kann, wie es ist; den Rest weglassen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Near the source (recommended)</source>
            <translation>Nah an der Quelle (empfohlen)</translation>
        </message>
        <message>
            <source>ProRes, for editing</source>
            <translation>ProRes, zum Schneiden</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>1 person named</source>
            <translation>1 Person benannt</translation>
        </message>
        <message>
            <source>Choose a person who has a name first: P names the tracks.</source>
            <translation>Zuerst eine Person mit Namen wählen: P benennt die Spuren.</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Zuerst eine Spur wählen, mit Pfeiltasten oder Maus.</translation>
        </message>
        <message>
            <source>Everything that makes faces recognisable is removed from the study, and its file is written anew. Names that people gave stay. This cannot be undone.</source>
            <translation>Alles, was Gesichter wiedererkennbar macht, wird aus der Studie entfernt und ihre Datei neu geschrieben. Vergebene Namen bleiben. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Leave visible on purpose</source>
            <translation>Absichtlich sichtbar lassen</translation>
        </message>
        <message>
            <source>Measures how alike faces are, in the background. What is measured stays in the study, and suggests only: nothing is decided by it.</source>
            <translation>Misst im Hintergrund, wie ähnlich Gesichter sind. Das Gemessene bleibt in der Studie und schlägt nur vor: Nichts wird damit entschieden.</translation>
        </message>
        <message>
            <source>Named {0}. Ctrl+Z takes it back.</source>
            <translation>Benannt: {0}. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>Suggest who is the same</source>
            <translation>Vorschlagen, wer dieselbe Person ist</translation>
        </message>
        <message>
            <source>Taken out. Ctrl+Z takes it back.</source>
            <translation>Herausgenommen. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Tracks of the chosen person</source>
            <translation>Spuren der gewählten Person</translation>
        </message>
        <message numerus="yes">
            <source>What was measured of %Ln track(s) is gone from the study.</source>
            <translation>
                <numerusform>Was an %Ln Spur gemessen wurde, ist aus der Studie entfernt.</numerusform>
                <numerusform>Was an %Ln Spuren gemessen wurde, ist aus der Studie entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation>Wen zeigen diese {0} Spuren? Ein Name oder eine Nummer; bleibt in der Studie.</translation>
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation>Wer ist das? Ein Name oder eine Nummer; bleibt in der Studie.</translation>
        </message>
        <message>
            <source>Why may {0} be seen in all videos of the study? Reviewers read this.</source>
            <translation>Warum darf {0} in allen Videos der Studie zu sehen sein? Gutachtende lesen das.</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Wipe what was measured</source>
            <translation>Gemessenes löschen</translation>
        </message>
        <message>
            <source>Wipe what was measured…</source>
            <translation>Gemessenes löschen…</translation>
        </message>
        <message>
            <source>a person of public life</source>
            <translation>eine Person des öffentlichen Lebens</translation>
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation>hat zugestimmt, gezeigt zu werden</translation>
        </message>
        <message>
            <source>measuring faces</source>
            <translation>Gesichter messen</translation>
        </message>
        <message>
            <source>stays in this study; suggests only</source>
            <translation>bleibt in dieser Studie; schlägt nur vor</translation>
        </message>
        <message>
            <source>{0} is covered everywhere again.</source>
            <translation>{0} ist wieder überall abgedeckt.</translation>
        </message>
        <message>
            <source>{0} is left visible everywhere. Ctrl+Z takes it back.</source>
            <translation>{0} bleibt überall sichtbar. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>{0} people named</source>
            <translation>{0} Personen benannt</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %Ln track(s) shown</source>
            <translation>
                <numerusform>{0}, %Ln Spur gezeigt</numerusform>
                <numerusform>{0}, %Ln Spuren gezeigt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCommands</name>
        <message>
            <source>Group</source>
            <translation>Gruppieren</translation>
        </message>
        <message>
            <source>Grouped as {0}.</source>
            <translation>Gruppiert als {0}.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation>Wen zeigen diese {0} Spuren? Ein Name oder eine Nummer; bleibt in der Studie.</translation>
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation>Wer ist das? Ein Name oder eine Nummer; bleibt in der Studie.</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>eine Person</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%Ln decision(s), {0} min</source>
            <translation>
                <numerusform>%Ln Entscheidung, {0} min</numerusform>
                <numerusform>%Ln Entscheidungen, {0} min</numerusform>
            </translation>
        </message>
        <message>
            <source>A face where nothing is covered ({0} sure)</source>
            <translation>Ein Gesicht, wo nichts abgedeckt ist ({0} sicher)</translation>
        </message>
        <message>
            <source>Concerns of the check and of reviewers ({0})</source>
            <translation>Prüfstellen der Kontrolle und der Gutachtenden ({0})</translation>
        </message>
        <message>
            <source>Found in the export ({0})</source>
            <translation>Im Export gefunden ({0})</translation>
        </message>
        <message>
            <source>Left visible on purpose ({0})</source>
            <translation>Absichtlich sichtbar ({0})</translation>
        </message>
        <message>
            <source>NO REASON GIVEN</source>
            <translation>KEINE BEGRÜNDUNG</translation>
        </message>
        <message>
            <source>NOT MET</source>
            <translation>NICHT ERFÜLLT</translation>
        </message>
        <message numerus="yes">
            <source>Nobody saw (%Ln frame(s))</source>
            <translation>
                <numerusform>Von niemandem gesehen (%Ln Bild)</numerusform>
                <numerusform>Von niemandem gesehen (%Ln Bilder)</numerusform>
            </translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>ABGELEHNT</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Gesehen von</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrieben</translation>
        </message>
        <message>
            <source>The gate</source>
            <translation>Bedingungen der Freigabe</translation>
        </message>
        <message>
            <source>What is known of this export</source>
            <translation>Was über diesen Export bekannt ist</translation>
        </message>
        <message>
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>{0} of a region covered {1}</source>
            <translation>{0} einer Fläche abgedeckt {1}</translation>
        </message>
        <message>
            <source>{0} × {1} pixels at {2}, {3}</source>
            <translation>{0} × {1} Pixel bei {2}, {3}</translation>
        </message>
    </context>
    <context>
        <name>PlayerPane</name>
        <message>
            <source>A picture has no timeline.</source>
            <translation>Ein Bild hat keine Zeitleiste.</translation>
        </message>
        <message>
            <source>Detection is not finished: faces may still show in this picture.</source>
            <translation>Die Suche ist nicht fertig: In diesem Bild können noch Gesichter zu sehen sein.</translation>
        </message>
        <message>
            <source>{0} is not in {1} any more.

If it was moved or renamed, drop it here, or choose File, Find a moved file. Your decisions are kept.</source>
            <translation>{0} liegt nicht mehr in {1}.

Wenn die Datei verschoben oder umbenannt wurde, hierher ziehen oder Datei, Verschobene Datei finden wählen. Alle Entscheidungen bleiben.</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>Look again later</source>
            <translation>Später noch einmal ansehen</translation>
        </message>
        <message>
            <source>No concerns are left here.</source>
            <translation>Hier sind keine Prüfstellen mehr.</translation>
        </message>
        <message>
            <source>No other concern is like this one.</source>
            <translation>Keine andere Prüfstelle ist wie diese.</translation>
        </message>
        <message>
            <source>Nothing covers this place: 3 covers it, 2 says that no face is there.</source>
            <translation>Nichts deckt diese Stelle ab: 3 deckt sie ab, 2 sagt, dass dort kein Gesicht ist.</translation>
        </message>
        <message>
            <source>What is to be looked at?</source>
            <translation>Was ist anzusehen?</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>1  Covered</source>
            <translation>1  Abgedeckt</translation>
        </message>
        <message>
            <source>2  No face</source>
            <translation>2  Kein Gesicht</translation>
        </message>
        <message>
            <source>3  Add face</source>
            <translation>3  Gesicht dazu</translation>
        </message>
        <message>
            <source>4  Later…</source>
            <translation>4  Später…</translation>
        </message>
        <message>
            <source>5  All {0} alike…</source>
            <translation>5  Alle {0} ähnlichen…</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Alle Videos</translation>
        </message>
        <message>
            <source>Later ({0}): {1}</source>
            <translation>Später ({0}): {1}</translation>
        </message>
        <message>
            <source>No video is open.</source>
            <translation>Kein Video ist offen.</translation>
        </message>
        <message>
            <source>Nothing is left here that nobody would be asked about.</source>
            <translation>Hier ist nichts übrig, wonach niemand gefragt würde.</translation>
        </message>
        <message>
            <source>Of which videos</source>
            <translation>Aus welchen Videos</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Prüfstellen</translation>
        </message>
        <message>
            <source>No concerns are left. The wall (W) and a spot check show what the queue does not.</source>
            <translation>Keine Prüfstellen mehr. Die Bilderwand (W) und eine Stichprobe zeigen, was die Prüfliste nicht zeigt.</translation>
        </message>
        <message>
            <source>No concerns of this kind are left here.</source>
            <translation>Hier sind keine Prüfstellen dieser Art mehr.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Prüfliste</translation>
        </message>
        <message>
            <source>Queue ({0})</source>
            <translation>Prüfliste ({0})</translation>
        </message>
        <message>
            <source>Slight, not asked about</source>
            <translation>Geringe, nicht gefragt</translation>
        </message>
        <message>
            <source>Videos are being read.</source>
            <translation>Videos werden gelesen.</translation>
        </message>
        <message>
            <source>Which kinds of concerns are listed</source>
            <translation>Welche Arten von Prüfstellen gezeigt werden</translation>
        </message>
    </context>
    <context>
        <name>RedactionBinder</name>
        <message numerus="yes">
            <source>%Ln other video(s) covered in the same way now.</source>
            <translation>
                <numerusform>%Ln anderes Video ist jetzt ebenso abgedeckt.</numerusform>
                <numerusform>%Ln andere Videos sind jetzt ebenso abgedeckt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedactionPanel</name>
        <message>
            <source>A solid fill has no strength: nothing of the face is left.</source>
            <translation>Eine volle Fläche hat keine Stärke: Vom Gesicht bleibt nichts.</translation>
        </message>
        <message>
            <source>At least so sure</source>
            <translation>Mindestens so sicher</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Cover all videos of this study so</source>
            <translation>Alle Videos dieser Studie so abdecken</translation>
        </message>
        <message>
            <source>Every video has a preset, an effect, strength and region of its own</source>
            <translation>Jedes Video hat eigene Vorgabe, Art, Stärke und Fläche</translation>
        </message>
        <message>
            <source>Extra below, for chin and mask</source>
            <translation>Zusätzlich unten, für Kinn und Maske</translation>
        </message>
        <message>
            <source>How faces are covered</source>
            <translation>Wie Gesichter abgedeckt werden</translation>
        </message>
        <message>
            <source>How far the covered region reaches beyond the box on every side</source>
            <translation>Wie weit der abgedeckte Bereich auf jeder Seite über den Rahmen hinausreicht</translation>
        </message>
        <message>
            <source>How sure the program has to be</source>
            <translation>Wie sicher das Programm sein muss</translation>
        </message>
        <message>
            <source>Kernel {0} pixels</source>
            <translation>Kern {0} Pixel</translation>
        </message>
        <message>
            <source>Kernel {0} pixels on the face, {1} on the features</source>
            <translation>Kern {0} Pixel auf dem Gesicht, {1} auf den Zügen</translation>
        </message>
        <message>
            <source>Margin around the box</source>
            <translation>Rand um den Rahmen</translation>
        </message>
        <message>
            <source>More presets</source>
            <translation>Weitere Vorgaben</translation>
        </message>
        <message>
            <source>More presets…</source>
            <translation>Weitere Vorgaben…</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Soft edge</source>
            <translation>Weicher Rand</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>The dissertation's kernels, in pixels</source>
            <translation>Die Kerne der Dissertation, in Pixeln</translation>
        </message>
        <message>
            <source>The soft edge lies outside the box: softness never uncovers a face</source>
            <translation>Der weiche Rand liegt außerhalb des Rahmens: Weichheit legt nie ein Gesicht frei</translation>
        </message>
    </context>
    <context>
        <name>ReleaseCommands</name>
        <message>
            <source>Ethics view</source>
            <translation>Ethikansicht</translation>
        </message>
        <message>
            <source>This study was handed over, with exports in it.</source>
            <translation>Diese Studie wurde übergeben, mit Exporten darin.</translation>
        </message>
        <message>
            <source>You can check what others did, and sign or refuse.</source>
            <translation>Hier lässt sich prüfen, was andere getan haben, und unterschreiben oder ablehnen.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Compare with source</source>
            <translation>Mit Quelle vergleichen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export and what was verified</source>
            <translation>Export und was geprüft wurde</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>The file is not where it was written.</source>
            <translation>Die Datei ist nicht da, wo sie geschrieben wurde.</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Verifying again: {0}</source>
            <translation>Wird noch einmal geprüft: {0}</translation>
        </message>
        <message>
            <source>Verifying again…</source>
            <translation>Wird noch einmal geprüft…</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%Ln face(s) covered, {0}.</source>
            <translation>
                <numerusform>%Ln Gesicht abgedeckt, {0}.</numerusform>
                <numerusform>%Ln Gesichter abgedeckt, {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Areas (zones, or the whole picture) covered in %Ln frame(s).</source>
            <translation>
                <numerusform>Flächen (Zonen oder das ganze Bild) abgedeckt in %Ln Bild.</numerusform>
                <numerusform>Flächen (Zonen oder das ganze Bild) abgedeckt in %Ln Bildern.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is byte for byte the file that was exported.</source>
            <translation>Sie ist Byte für Byte die exportierte Datei.</translation>
        </message>
        <message>
            <source>It is not the file any more that was exported: somebody changed it.</source>
            <translation>Sie ist nicht mehr die exportierte Datei: Jemand hat sie verändert.</translation>
        </message>
        <message>
            <source>It was written to {0}</source>
            <translation>Geschrieben nach {0}</translation>
        </message>
        <message>
            <source>Kept: {0}</source>
            <translation>Behalten: {0}</translation>
        </message>
        <message>
            <source>Left out: {0}</source>
            <translation>Weggelassen: {0}</translation>
        </message>
        <message>
            <source>Not addressed: voices, clothes, gait, tattoos, text and the place.</source>
            <translation>Nicht behandelt: Stimmen, Kleidung, Gang, Tätowierungen, Text und der Ort.</translation>
        </message>
        <message>
            <source>Verified again just now, and NOT everything is as it should be.</source>
            <translation>Gerade noch einmal geprüft, und NICHT alles ist, wie es sein soll.</translation>
        </message>
        <message>
            <source>Verified again just now: everything is as it should be.</source>
            <translation>Gerade noch einmal geprüft: alles ist, wie es sein soll.</translation>
        </message>
        <message>
            <source>What the file carries, and what stayed behind</source>
            <translation>Was die Datei enthält und was zurückblieb</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Was geprüft wurde</translation>
        </message>
        <message>
            <source>de-identified by this process</source>
            <translation>durch dieses Verfahren de-identifiziert</translation>
        </message>
        <message numerus="yes">
            <source>in {0} of %Ln frame(s)</source>
            <translation>
                <numerusform>in {0} von %Ln Bild</numerusform>
                <numerusform>in {0} von %Ln Bildern</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message>
            <source>Accepted the whole track {0}.</source>
            <translation>Die ganze Spur {0} angenommen.</translation>
        </message>
        <message>
            <source>Accepted {0} tracks.</source>
            <translation>{0} Spuren angenommen.</translation>
        </message>
        <message>
            <source>Another person's decision</source>
            <translation>Entscheidung einer anderen Person</translation>
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Zuerst ein Gesicht wählen: anklicken, oder Tab im Bild.</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Rejected in the marked span.</source>
            <translation>Im markierten Abschnitt abgelehnt.</translation>
        </message>
        <message>
            <source>Rejected in this frame. Shift+R rejects the whole track.</source>
            <translation>In diesem Bild abgelehnt. Umschalt+R lehnt die ganze Spur ab.</translation>
        </message>
        <message>
            <source>Rejected the whole track {0}.</source>
            <translation>Die ganze Spur {0} abgelehnt.</translation>
        </message>
        <message>
            <source>Rejected this person in every frame.</source>
            <translation>Diese Person in jedem Bild abgelehnt.</translation>
        </message>
        <message>
            <source>Rejected {0} tracks.</source>
            <translation>{0} Spuren abgelehnt.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>The chosen face is not in this frame.</source>
            <translation>Das gewählte Gesicht ist nicht in diesem Bild.</translation>
        </message>
        <message>
            <source>This face has no track yet: decide in this frame.</source>
            <translation>Dieses Gesicht hat noch keine Spur: in diesem Bild entscheiden.</translation>
        </message>
        <message>
            <source>This is not your decision. {0} decided:

{1}

Take it back?</source>
            <translation>Das ist nicht deine Entscheidung. {0} hat entschieden:

{1}

Zurücknehmen?</translation>
        </message>
        <message>
            <source>Undone, in the video before this one.</source>
            <translation>Rückgängig gemacht, im Video davor.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Zurückgenommen.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReviewController</name>
        <message>
            <source>What this covers is counted here as soon as faces were followed.</source>
            <translation>Was das abdeckt, wird hier gezählt, sobald Gesichter verfolgt sind.</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln track(s) covered; weaker ones stay visible unless you accept them.</source>
            <translation>
                <numerusform>Abgedeckt: {0} von %Ln Spur; schwächere bleiben sichtbar, wenn sie nicht angenommen wird.</numerusform>
                <numerusform>Abgedeckt: {0} von %Ln Spuren; schwächere bleiben sichtbar, wenn sie nicht angenommen werden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScorePlot</name>
        <message>
            <source>Tracks by how sure the program is</source>
            <translation>Spuren danach, wie sicher das Programm ist</translation>
        </message>
        <message>
            <source>Tracks by how sure the program is. Drag the line to cover more or fewer of them.</source>
            <translation>Spuren danach, wie sicher das Programm ist. Die Linie ziehen, um mehr oder weniger abzudecken.</translation>
        </message>
    </context>
    <context>
        <name>SelectionCommands</name>
        <message>
            <source>Face added in this frame only. T follows it; or go to where it ends and drag a box again: the frames between are filled in.</source>
            <translation>Gesicht nur in diesem Bild hinzugefügt. T verfolgt es; oder dorthin gehen, wo es endet, und noch einmal einen Rahmen ziehen: Die Bilder dazwischen werden gefüllt.</translation>
        </message>
        <message>
            <source>Face added.</source>
            <translation>Gesicht hinzugefügt.</translation>
        </message>
        <message>
            <source>The added face now reaches to this frame; in between it is filled in.</source>
            <translation>Das hinzugefügte Gesicht reicht jetzt bis zu diesem Bild; dazwischen ist es ergänzt.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>"medium" takes no options</source>
            <translation>"medium" hat keine Angaben</translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n abgebrochen</numerusform>
                <numerusform>%n abgebrochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s)</source>
            <translation>
                <numerusform>%n Kapitel</numerusform>
                <numerusform>%n Kapitel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) (as asked)</source>
            <translation>
                <numerusform>%n Kapitel (wie verlangt)</numerusform>
                <numerusform>%n Kapitel (wie verlangt)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) outside of what is shown</source>
            <translation>
                <numerusform>%n Kapitel außerhalb des Gezeigten</numerusform>
                <numerusform>%n Kapitel außerhalb des Gezeigten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) with title(s)</source>
            <translation>
                <numerusform>%n Kapitel mit seinem Titel</numerusform>
                <numerusform>%n Kapitel mit ihren Titeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n compared frame(s) changed in places</source>
            <translation>
                <numerusform>%n verglichenes Bild weicht stellenweise ab</numerusform>
                <numerusform>%n verglichene Bilder weichen stellenweise ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concern(s) open</source>
            <translation>
                <numerusform>%n Prüfstelle offen</numerusform>
                <numerusform>%n Prüfstellen offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) not met</source>
            <translation>
                <numerusform>%n Bedingung nicht erfüllt</numerusform>
                <numerusform>%n Bedingungen nicht erfüllt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged picture(s) made black, unlike what faces were looked for in; detect again to keep the picture(s)</source>
            <translation>
                <numerusform>%n Bild ist schwarz: beschädigt und nicht das, in dem gesucht wurde; noch einmal suchen, um es zu behalten</numerusform>
                <numerusform>%n Bilder sind schwarz: beschädigt und nicht die, in denen gesucht wurde; noch einmal suchen, um sie zu behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made since the export, the first by {person}: export again</source>
            <translation>
                <numerusform>%n Entscheidung seit dem Export, die erste von {person}: noch einmal exportieren</numerusform>
                <numerusform>%n Entscheidungen seit dem Export, die erste von {person}: noch einmal exportieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n fertig</numerusform>
                <numerusform>%n fertig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) found where nothing is covered</source>
            <translation>
                <numerusform>%n Gesicht gefunden, wo nichts abgedeckt ist</numerusform>
                <numerusform>%n Gesichter gefunden, wo nichts abgedeckt ist</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n gescheitert</numerusform>
                <numerusform>%n gescheitert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) could not be decoded: black in the output</source>
            <translation>
                <numerusform>%n Bild ließ sich nicht entschlüsseln und ist schwarz</numerusform>
                <numerusform>%n Bilder ließen sich nicht entschlüsseln und sind schwarz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) missing or not black as needed</source>
            <translation>
                <numerusform>%n Bild fehlt oder ist nicht schwarz, wie es sein müsste</numerusform>
                <numerusform>%n Bilder fehlen oder sind nicht schwarz, wie sie sein müssten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) nobody saw</source>
            <translation>
                <numerusform>%n Bild hat niemand gesehen</numerusform>
                <numerusform>%n Bilder hat niemand gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) of the sample are to do</source>
            <translation>
                <numerusform>%n Bild der Stichprobe ist noch anzusehen</numerusform>
                <numerusform>%n Bilder der Stichprobe sind noch anzusehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) showing another picture</source>
            <translation>
                <numerusform>%n Bild zeigt ein anderes</numerusform>
                <numerusform>%n Bilder zeigen andere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) to draw from, fewer than {count}</source>
            <translation>
                <numerusform>%n Bild zum Ziehen, weniger als {count}</numerusform>
                <numerusform>%n Bilder zum Ziehen, weniger als {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left visible, with reasons</source>
            <translation>
                <numerusform>%n sichtbar gelassen, mit Begründung</numerusform>
                <numerusform>%n sichtbar gelassen, mit Begründung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more frame(s) announced but damaged</source>
            <translation>
                <numerusform>%n weiteres Bild ist angekündigt, aber beschädigt</numerusform>
                <numerusform>%n weitere Bilder sind angekündigt, aber beschädigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sign(s) in this picture.</source>
            <translation>
                <numerusform>%n weiteres Zeichen in diesem Bild.</numerusform>
                <numerusform>%n weitere Zeichen in diesem Bild.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) became {export}, with other contents</source>
            <translation>
                <numerusform>aus %n Paket wurden {export} mit anderem Inhalt</numerusform>
                <numerusform>aus %n Paketen wurden {export} mit anderem Inhalt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) identical, times within {milliseconds:.2f} ms</source>
            <translation>
                <numerusform>%n Paket gleich, Zeiten auf {milliseconds:.2f} ms genau</numerusform>
                <numerusform>%n Pakete gleich, Zeiten auf {milliseconds:.2f} ms genau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) stored that nothing plays</source>
            <translation>
                <numerusform>%n Paket ist gespeichert, das nichts abspielt</numerusform>
                <numerusform>%n Pakete sind gespeichert, die nichts abspielt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) outside the range made black, as was asked for</source>
            <translation>
                <numerusform>%n Bild außerhalb des Bereichs ist schwarz, wie verlangt</numerusform>
                <numerusform>%n Bilder außerhalb des Bereichs sind schwarz, wie verlangt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) looked at by a person, whose answers are in the annex, and no face besides</source>
            <translation>
                <numerusform>%n Stelle von einer Person angesehen, die Antwort steht im Anhang, und sonst kein Gesicht</numerusform>
                <numerusform>%n Stellen von Personen angesehen, die Antworten stehen im Anhang, und sonst kein Gesicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may hide a face</source>
            <translation>
                <numerusform>%n Stelle könnte ein Gesicht verbergen</numerusform>
                <numerusform>%n Stellen könnten ein Gesicht verbergen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presentation time(s), apart by at most {milliseconds:.3f} ms</source>
            <translation>
                <numerusform>%n Anzeigezeit, höchstens {milliseconds:.3f} ms auseinander</numerusform>
                <numerusform>%n Anzeigezeiten, höchstens {milliseconds:.3f} ms auseinander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) changed as asked</source>
            <translation>
                <numerusform>%n Fläche wie verlangt verändert</numerusform>
                <numerusform>%n Flächen wie verlangt verändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, fine detail replaced by the edges of the effect itself, even before: {flat}</source>
            <translation>
                <numerusform>%n Fläche mit der Quelle verglichen: mittlere Änderung {change:.1f} von 255 Stufen, feine Einzelheiten durch die Kanten der Abdeckung ersetzt, zuvor gleichmäßig: {flat}</numerusform>
                <numerusform>%n Flächen mit der Quelle verglichen: mittlere Änderung {change:.1f} von 255 Stufen, feine Einzelheiten durch die Kanten der Abdeckung ersetzt, zuvor gleichmäßig: {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, {sharp:.0%} of the fine detail left, even before: {flat}</source>
            <translation>
                <numerusform>%n Fläche mit der Quelle verglichen: mittlere Änderung {change:.1f} von 255 Stufen, {sharp:.0%} der feinen Einzelheiten übrig, zuvor gleichmäßig: {flat}</numerusform>
                <numerusform>%n Flächen mit der Quelle verglichen: mittlere Änderung {change:.1f} von 255 Stufen, {sharp:.0%} der feinen Einzelheiten übrig, zuvor gleichmäßig: {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) covered</source>
            <translation>
                <numerusform>%n Fläche abgedeckt</numerusform>
                <numerusform>%n Flächen abgedeckt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) not changed as asked</source>
            <translation>
                <numerusform>%n Fläche nicht wie verlangt verändert</numerusform>
                <numerusform>%n Flächen nicht wie verlangt verändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of the source's metadata still in it</source>
            <translation>
                <numerusform>%n Text der Metadaten der Quelle steht noch darin</numerusform>
                <numerusform>%n Texte der Metadaten der Quelle stehen noch darin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of {stream} outside of what is shown</source>
            <translation>
                <numerusform>%n Text von {stream} außerhalb des Gezeigten</numerusform>
                <numerusform>%n Texte von {stream} außerhalb des Gezeigten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too dark or flat to tell</source>
            <translation>
                <numerusform>%n zu dunkel oder flach, um es zu sagen</numerusform>
                <numerusform>%n zu dunkel oder flach, um es zu sagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n Spur</numerusform>
                <numerusform>%n Spuren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) throughout ({listed})</source>
            <translation>
                <numerusform>%n Spur durchweg ({listed})</numerusform>
                <numerusform>%n Spuren durchweg ({listed})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s)</source>
            <translation>
                <numerusform>%n Video</numerusform>
                <numerusform>%n Videos</numerusform>
            </translation>
        </message>
        <message>
            <source>--overwrite replaces it</source>
            <translation>--overwrite ersetzt sie</translation>
        </message>
        <message>
            <source>360-degree description</source>
            <translation>360-Grad-Beschreibung</translation>
        </message>
        <message numerus="yes">
            <source>A face in %n frame(s) only ({sure:.0%} sure): a false one, or one that is missing before and after.</source>
            <translation>
                <numerusform>Ein Gesicht in nur %n Bild ({sure:.0%} sicher): ein falsches, oder eines, das davor und danach fehlt.</numerusform>
                <numerusform>Ein Gesicht in nur %n Bildern ({sure:.0%} sicher): ein falsches, oder eines, das davor und danach fehlt.</numerusform>
            </translation>
        </message>
        <message>
            <source>A made-up face that turns and speaks as the face did; nothing of the original picture is left.</source>
            <translation>Ein erfundenes Gesicht, das sich dreht und spricht wie das echte; vom ursprünglichen Bild bleibt nichts.</translation>
        </message>
        <message>
            <source>A mosaic for short stretches: landmarks can be placed, and one frame tells little.</source>
            <translation>Ein Mosaik für kurze Strecken: Gesichtspunkte lassen sich setzen, und ein Bild verrät wenig.</translation>
        </message>
        <message>
            <source>A person's figure is here, and no face is covered on it.</source>
            <translation>Hier ist die Gestalt eines Menschen, und kein Gesicht an ihr ist abgedeckt.</translation>
        </message>
        <message>
            <source>A plain strong blur over the whole face.</source>
            <translation>Eine schlichte starke Unschärfe über das ganze Gesicht.</translation>
        </message>
        <message>
            <source>A second look sees a face here ({sure:.0%} sure) that nothing covers.</source>
            <translation>Ein zweiter Blick sieht hier ein Gesicht ({sure:.0%} sicher), das nichts abdeckt.</translation>
        </message>
        <message>
            <source>A second person signs with a key of their own</source>
            <translation>Eine zweite Person unterschreibt mit eigenem Schlüssel</translation>
        </message>
        <message>
            <source>A small second opinion; boxes and five points.</source>
            <translation>Eine kleine zweite Meinung; Rahmen und fünf Punkte.</translation>
        </message>
        <message>
            <source>A spot check was done</source>
            <translation>Eine Stichprobe wurde gemacht</translation>
        </message>
        <message>
            <source>A weak detection ({sure:.0%} sure) that nothing covers.</source>
            <translation>Ein schwacher Fund ({sure:.0%} sicher), den nichts abdeckt.</translation>
        </message>
        <message>
            <source>AV1 cannot hold a picture of {width}x{height}</source>
            <translation>AV1 kann kein Bild von {width}x{height} aufnehmen</translation>
        </message>
        <message>
            <source>AVIF pictures made of tiles cannot be read</source>
            <translation>AVIF-Bilder aus Kacheln lassen sich nicht lesen</translation>
        </message>
        <message>
            <source>Accepted {what}</source>
            <translation>Angenommen: {what}</translation>
        </message>
        <message>
            <source>Add the new one to the study first.</source>
            <translation>Zuerst die neue zur Studie hinzufügen.</translation>
        </message>
        <message>
            <source>Added face {number} at {time}</source>
            <translation>Gesicht {number} bei {time} hinzugefügt</translation>
        </message>
        <message>
            <source>All concerns are settled</source>
            <translation>Alle Prüfstellen sind beantwortet</translation>
        </message>
        <message>
            <source>An alternative to feature blur.</source>
            <translation>Eine Alternative zur Unschärfe nach Zügen.</translation>
        </message>
        <message>
            <source>An earlier run had a face here, and this run has none.</source>
            <translation>Eine frühere Suche fand hier ein Gesicht, diese keines.</translation>
        </message>
        <message>
            <source>Another scene begins here: is every face of it covered?</source>
            <translation>Hier beginnt eine andere Szene: Ist jedes Gesicht darin abgedeckt?</translation>
        </message>
        <message>
            <source>Answered comment {number}</source>
            <translation>Kommentar {number} beantwortet</translation>
        </message>
        <message>
            <source>At the picture's edge</source>
            <translation>Am Bildrand</translation>
        </message>
        <message>
            <source>Blur of eyes, nose and mouth</source>
            <translation>Unschärfe von Augen, Nase und Mund</translation>
        </message>
        <message>
            <source>Blur of the face</source>
            <translation>Unschärfe des Gesichts</translation>
        </message>
        <message>
            <source>Blur, then few levels</source>
            <translation>Unschärfe, dann wenige Stufen</translation>
        </message>
        <message>
            <source>Bound to person and cell: averaging frames does not take the noise off</source>
            <translation>An Person und Zelle gebunden: Mitteln über Bilder nimmt das Rauschen nicht weg</translation>
        </message>
        <message>
            <source>Box jumps</source>
            <translation>Rahmen springt</translation>
        </message>
        <message>
            <source>Cells across a face</source>
            <translation>Zellen über ein Gesicht</translation>
        </message>
        <message>
            <source>Cells on the features</source>
            <translation>Zellen auf den Zügen</translation>
        </message>
        <message>
            <source>Cells that move with the face, finer on eyes, nose and mouth, at few levels of light and with noise that stays with its cell.</source>
            <translation>Zellen, die mit dem Gesicht wandern, feiner auf Augen, Nase und Mund, mit wenigen Helligkeitsstufen und Rauschen, das bei seiner Zelle bleibt.</translation>
        </message>
        <message>
            <source>CenterFace with a refining head of our own: closer boxes, better on masks. The default.</source>
            <translation>CenterFace mit eigenem Verfeinerungskopf: engere Rahmen, besser bei Masken. Die Vorgabe.</translation>
        </message>
        <message>
            <source>Choose H.264 (.mp4 or .mkv)</source>
            <translation>H.264 wählen (.mp4 oder .mkv)</translation>
        </message>
        <message>
            <source>Choose another codec</source>
            <translation>Einen anderen Codec wählen</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Einen anderen Ordner wählen</translation>
        </message>
        <message>
            <source>Choose another model in the settings</source>
            <translation>In den Einstellungen ein anderes Modell wählen</translation>
        </message>
        <message>
            <source>Choose another model, or add PyTorch: {adding_torch}</source>
            <translation>Ein anderes Modell wählen, oder PyTorch ergänzen: {adding_torch}</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Einen anderen Namen wählen</translation>
        </message>
        <message>
            <source>Choose another name or allow replacing it</source>
            <translation>Einen anderen Namen wählen oder das Ersetzen erlauben</translation>
        </message>
        <message>
            <source>Choose another place for the output</source>
            <translation>Einen anderen Ort für die Ausgabe wählen</translation>
        </message>
        <message>
            <source>Choose another weights file</source>
            <translation>Eine andere Gewichtsdatei wählen</translation>
        </message>
        <message>
            <source>Choose the unchanged original.</source>
            <translation>Das unveränderte Original wählen.</translation>
        </message>
        <message>
            <source>Close it there first.</source>
            <translation>Zuerst dort schließen.</translation>
        </message>
        <message>
            <source>Close other programs that use the GPU, or set the device to 'cpu'</source>
            <translation>Andere Programme schließen, die die Grafikkarte benutzen, oder als Gerät 'cpu' einstellen</translation>
        </message>
        <message>
            <source>Coarse cells on the face, finer ones on eyes, nose and mouth.</source>
            <translation>Grobe Zellen auf dem Gesicht, feinere auf Augen, Nase und Mund.</translation>
        </message>
        <message>
            <source>Colour of the fill</source>
            <translation>Farbe der Fläche</translation>
        </message>
        <message>
            <source>Commented: {text}</source>
            <translation>Kommentiert: {text}</translation>
        </message>
        <message>
            <source>Compare the study with a backup before you rely on it.</source>
            <translation>Die Studie mit einer Sicherung vergleichen, bevor man sich auf sie verlässt.</translation>
        </message>
        <message>
            <source>Content Credentials need the package c2pa-python, which is not installed</source>
            <translation>Content Credentials brauchen das Paket c2pa-python, das nicht installiert ist</translation>
        </message>
        <message>
            <source>Controlled sharing (feature blur)</source>
            <translation>Kontrollierte Weitergabe (Unschärfe nach Zügen)</translation>
        </message>
        <message>
            <source>Convert it to GIF or MP4 first</source>
            <translation>Zuerst in GIF oder MP4 umwandeln</translation>
        </message>
        <message>
            <source>Convert it to JPEG or PNG first</source>
            <translation>Zuerst in JPEG oder PNG umwandeln</translation>
        </message>
        <message>
            <source>Convert it to PNG or TIFF first</source>
            <translation>Zuerst in PNG oder TIFF umwandeln</translation>
        </message>
        <message>
            <source>Convert it to another format first, such as H.264 or FFV1</source>
            <translation>Wandeln Sie sie zuerst in ein anderes Format um, etwa H.264 oder FFV1</translation>
        </message>
        <message>
            <source>Copy it again from where it came</source>
            <translation>Noch einmal von dort kopieren, woher sie kam</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or repair it and save it anew</source>
            <translation>Noch einmal von dort kopieren, woher sie kam, oder reparieren und neu speichern</translation>
        </message>
        <message>
            <source>Copy the study to a folder where you may write.</source>
            <translation>Die Studie in einen Ordner kopieren, in den geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Copy the video elsewhere</source>
            <translation>Das Video anderswohin kopieren</translation>
        </message>
        <message>
            <source>Corrected {face} at {time}</source>
            <translation>{face} bei {time} korrigiert</translation>
        </message>
        <message>
            <source>Covered too little</source>
            <translation>Zu wenig verdeckt</translation>
        </message>
        <message>
            <source>Covered {what}</source>
            <translation>Abgedeckt: {what}</translation>
        </message>
        <message>
            <source>Covers faces from {value:.0%} sure on</source>
            <translation>Deckt Gesichter ab {value:.0%} Sicherheit ab</translation>
        </message>
        <message>
            <source>Covers {what} as the rest of the video</source>
            <translation>Deckt {what} ab wie das übrige Video</translation>
        </message>
        <message>
            <source>Covers {what} with {effect}</source>
            <translation>Deckt {what} mit {effect} ab</translation>
        </message>
        <message>
            <source>Create it first</source>
            <translation>Zuerst anlegen</translation>
        </message>
        <message>
            <source>Damaged picture</source>
            <translation>Beschädigtes Bild</translation>
        </message>
        <message>
            <source>Delete it and install Faceveil again</source>
            <translation>Löschen und Faceveil neu installieren</translation>
        </message>
        <message>
            <source>Develop it and save it as a TIFF or JPEG picture first</source>
            <translation>Zuerst entwickeln und als TIFF- oder JPEG-Bild speichern</translation>
        </message>
        <message>
            <source>Dolby Vision metadata</source>
            <translation>Dolby-Vision-Metadaten</translation>
        </message>
        <message numerus="yes">
            <source>Drew %n frame(s) for a spot check</source>
            <translation>
                <numerusform>%n Bild für eine Stichprobe gezogen</numerusform>
                <numerusform>%n Bilder für eine Stichprobe gezogen</numerusform>
            </translation>
        </message>
        <message>
            <source>EXIF metadata</source>
            <translation>EXIF-Metadaten</translation>
        </message>
        <message>
            <source>Every face left visible has a reason</source>
            <translation>Jedes sichtbar gelassene Gesicht hat eine Begründung</translation>
        </message>
        <message>
            <source>Every region is covered as asked</source>
            <translation>Jede Fläche ist wie verlangt abgedeckt</translation>
        </message>
        <message>
            <source>Everybody gets a made-up face, turned as theirs was.</source>
            <translation>Alle bekommen ein erfundenes Gesicht, gedreht wie ihres.</translation>
        </message>
        <message>
            <source>Export it again</source>
            <translation>Noch einmal exportieren</translation>
        </message>
        <message>
            <source>Export it first</source>
            <translation>Zuerst exportieren</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportiert</translation>
        </message>
        <message>
            <source>Exported {name}</source>
            <translation>{name} exportiert</translation>
        </message>
        <message>
            <source>Exports are for partners under an agreement</source>
            <translation>Exporte sind für Partner mit Vereinbarung</translation>
        </message>
        <message>
            <source>Exports are for the public</source>
            <translation>Exporte sind für die Öffentlichkeit</translation>
        </message>
        <message>
            <source>Eyes, nose and mouth were placed outside of the box.</source>
            <translation>Augen, Nase und Mund wurden außerhalb des Rahmens gesetzt.</translation>
        </message>
        <message>
            <source>Face left in the export</source>
            <translation>Gesicht im Export übrig</translation>
        </message>
        <message>
            <source>Faceveil: what needs a person</source>
            <translation>Faceveil: was einen Menschen braucht</translation>
        </message>
        <message>
            <source>Fast and accurate on any processor; boxes and five points.</source>
            <translation>Schnell und genau auf jedem Prozessor; Rahmen und fünf Punkte.</translation>
        </message>
        <message>
            <source>Feature blur</source>
            <translation>Unschärfe nach Zügen</translation>
        </message>
        <message>
            <source>Feature blur, then few levels of light.</source>
            <translation>Unschärfe nach Zügen, dann wenige Helligkeitsstufen.</translation>
        </message>
        <message>
            <source>Feature mosaic</source>
            <translation>Mosaik nach Zügen</translation>
        </message>
        <message>
            <source>Fewer cells hide more</source>
            <translation>Weniger Zellen verbergen mehr</translation>
        </message>
        <message>
            <source>Fewer levels hide more</source>
            <translation>Weniger Stufen verbergen mehr</translation>
        </message>
        <message>
            <source>Figure without a face</source>
            <translation>Gestalt ohne Gesicht</translation>
        </message>
        <message>
            <source>Fills the picture</source>
            <translation>Füllt das Bild</translation>
        </message>
        <message>
            <source>Followed {face} {span}</source>
            <translation>Verfolgt: {face} {span}</translation>
        </message>
        <message>
            <source>For controlled sharing, not for publication. Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs (face 0.20 widths, features 0.06): 3 % of the faces were still matched, and 80 % when its gallery was blurred the same way. People who know the blur can recognise many faces. The generic face keeps more to work with and hides more.</source>
            <translation>Für kontrollierte Weitergabe, nicht zur Veröffentlichung. Obergrenzen, gemessen an 120 fast frontalen Gesichtern mit einem Erkenner, der genau dieselben Fotos hatte (Gesicht 0,20 Breiten, Züge 0,06): 3 % der Gesichter wurden noch zugeordnet, und 80 %, wenn seine Vergleichsfotos ebenso unscharf gemacht waren. Wer die Unschärfe kennt, kann viele Gesichter erkennen. Das erfundene Gesicht lässt mehr zum Arbeiten übrig und verbirgt mehr.</translation>
        </message>
        <message>
            <source>For controlled sharing. Measured, it hides no better than the same blur without levels, and leaves less to work with.</source>
            <translation>Für kontrollierte Weitergabe. Gemessen verbirgt es nicht besser als dieselbe Unschärfe ohne Stufen und lässt weniger zum Arbeiten übrig.</translation>
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together find about half of the people.</source>
            <translation>Für kontrollierte Weitergabe. Die feineren Zellen auf Augen, Nase und Mund zeigen mehr als ein schlichtes Mosaik, und dreißig Bilder zusammen finden etwa die Hälfte der Personen.</translation>
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together show more than one: where a tracker's box trembles, the cells move over the face.</source>
            <translation>Für kontrollierte Weitergabe. Die feineren Zellen auf Augen, Nase und Mund zeigen mehr als ein schlichtes Mosaik, und dreißig Bilder zusammen zeigen mehr als eines: Wo der Rahmen zittert, wandern die Zellen über das Gesicht.</translation>
        </message>
        <message>
            <source>For files that leave your hands for good and should stay pleasant to watch.</source>
            <translation>Für Dateien, die endgültig aus der Hand gegeben werden und angenehm anzusehen bleiben sollen.</translation>
        </message>
        <message>
            <source>For files that leave your hands for good: nothing of the face is left.</source>
            <translation>Für Dateien, die endgültig aus der Hand gegeben werden: Vom Gesicht bleibt nichts.</translation>
        </message>
        <message>
            <source>For footage whose faces must stay faces: everybody gets one that is made up.</source>
            <translation>Für Aufnahmen, in denen Gesichter Gesichter bleiben müssen: Alle bekommen ein erfundenes.</translation>
        </message>
        <message>
            <source>For partners bound by an agreement: detectors still find the faces; many landmarks fail.</source>
            <translation>Für Partner mit Vereinbarung: Detektoren finden die Gesichter noch; viele Gesichtspunkte misslingen.</translation>
        </message>
        <message numerus="yes">
            <source>For {span}, %n face(s) fewer than covered before and after.</source>
            <translation>
                <numerusform>{span} lang %n Gesicht weniger als davor und danach abgedeckt.</numerusform>
                <numerusform>{span} lang %n Gesichter weniger als davor und danach abgedeckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>For {span}, fewer faces are covered than before and after.</source>
            <translation>{span} lang sind weniger Gesichter abgedeckt als davor und danach.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Platz schaffen und noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Free some space or choose another folder</source>
            <translation>Platz schaffen oder einen anderen Ordner wählen</translation>
        </message>
        <message>
            <source>Free some space or choose another folder, then export again</source>
            <translation>Platz schaffen oder einen anderen Ordner wählen, dann noch einmal exportieren</translation>
        </message>
        <message>
            <source>Gap in a track</source>
            <translation>Lücke in einer Spur</translation>
        </message>
        <message>
            <source>Generic face</source>
            <translation>Erfundenes Gesicht</translation>
        </message>
        <message>
            <source>Give it to sign</source>
            <translation>Beim Unterschreiben angeben</translation>
        </message>
        <message>
            <source>Grouped as {person}: {listed}</source>
            <translation>Gruppiert als {person}: {listed}</translation>
        </message>
        <message>
            <source>HEIC pictures cannot be read</source>
            <translation>HEIC-Bilder lassen sich nicht lesen</translation>
        </message>
        <message>
            <source>Hides all but a few patches of light and dark; the footage stays pleasant to watch.</source>
            <translation>Verbirgt alles bis auf einige helle und dunkle Flecken; die Aufnahme bleibt angenehm anzusehen.</translation>
        </message>
        <message>
            <source>Hides everything: nothing of the face is left.</source>
            <translation>Verbirgt alles: Vom Gesicht bleibt nichts.</translation>
        </message>
        <message>
            <source>Hides faces from strangers; programs still find them. Whoever knows the blur can recognise most people.</source>
            <translation>Verbirgt Gesichter vor Fremden; Programme finden sie noch. Wer die Unschärfe kennt, kann die meisten Personen erkennen.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden cannot be said: recognisers do not find these people in the source either.</source>
            <translation>Wie gut die eigenen Gesichter der Studie verborgen sind, lässt sich nicht sagen: Erkenner finden diese Personen schon in der Quelle nicht.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: it takes five people with faces large enough, and there are {people}.</source>
            <translation>Wie gut die eigenen Gesichter der Studie verborgen sind, wurde nicht gemessen: Es braucht fünf Personen mit genügend großen Gesichtern, und es gibt {people}.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: no recogniser is installed (the extra privacy).</source>
            <translation>Wie gut die eigenen Gesichter der Studie verborgen sind, wurde nicht gemessen: Kein Erkenner ist installiert (Zusatz privacy).</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: the check did not ask.</source>
            <translation>Wie gut die Gesichter dieser Studie selbst verborgen sind, wurde nicht gemessen: Die Prüfung fragte nicht danach.</translation>
        </message>
        <message>
            <source>IPTC metadata</source>
            <translation>IPTC-Metadaten</translation>
        </message>
        <message>
            <source>In face widths (w), so that large faces are covered as well as small</source>
            <translation>In Prozent der Gesichtsbreite, damit große Gesichter so gut abgedeckt sind wie kleine</translation>
        </message>
        <message>
            <source>In the exported file, {detectors} still found a face where nothing is covered ({sure:.0%} sure).</source>
            <translation>In der exportierten Datei fand {detectors} noch ein Gesicht, wo nichts abgedeckt ist ({sure:.0%} sicher).</translation>
        </message>
        <message>
            <source>Inside a track, the face is not covered for {span}.</source>
            <translation>Mitten in einer Spur ist das Gesicht {span} lang nicht abgedeckt.</translation>
        </message>
        <message>
            <source>Install Faceveil again</source>
            <translation>Faceveil neu installieren</translation>
        </message>
        <message>
            <source>Install opencv-python-headless 4</source>
            <translation>opencv-python-headless 4 installieren</translation>
        </message>
        <message>
            <source>It comes with Faceveil's installation (from {source}): run `pip install .` again</source>
            <translation>Gehört zur Installation von Faceveil (aus {source}): `pip install .` noch einmal ausführen</translation>
        </message>
        <message>
            <source>It comes with Faceveil's installation: run `pip install .` again</source>
            <translation>Gehört zur Installation von Faceveil: `pip install .` noch einmal ausführen</translation>
        </message>
        <message numerus="yes">
            <source>It does so in %n frame(s).</source>
            <translation>
                <numerusform>Und zwar in %n Bild.</numerusform>
                <numerusform>Und zwar in %n Bildern.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has to lie beside the exported file</source>
            <translation>Muss neben der exportierten Datei liegen</translation>
        </message>
        <message>
            <source>It hides so little that nobody is asked about it.</source>
            <translation>So wenig verbirgt sich dahinter, dass niemand danach gefragt wird.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted</source>
            <translation>Wurde verschoben, umbenannt oder gelöscht</translation>
        </message>
        <message>
            <source>Jittered mosaic</source>
            <translation>Bewegtes Mosaik</translation>
        </message>
        <message>
            <source>Joined {listed}</source>
            <translation>Verbunden: {listed}</translation>
        </message>
        <message>
            <source>Joined {listed} as {person}</source>
            <translation>Verbunden: {listed} als {person}</translation>
        </message>
        <message>
            <source>Keep people apart, and hide what the real face would tell</source>
            <translation>Hält Personen auseinander und verbirgt, was das echte Gesicht verriete</translation>
        </message>
        <message>
            <source>Kernel ({face},{face})</source>
            <translation>Kern ({face},{face})</translation>
        </message>
        <message>
            <source>Kernels ({face},{face}) and ({feature},{feature})</source>
            <translation>Kerne ({face},{face}) und ({feature},{feature})</translation>
        </message>
        <message>
            <source>Landmarks do not fit</source>
            <translation>Gesichtspunkte passen nicht</translation>
        </message>
        <message>
            <source>Left out faces {limits}</source>
            <translation>Gesichter weggelassen: {limits}</translation>
        </message>
        <message>
            <source>Left {what} visible</source>
            <translation>Sichtbar gelassen: {what}</translation>
        </message>
        <message>
            <source>Levels of light</source>
            <translation>Helligkeitsstufen</translation>
        </message>
        <message>
            <source>Limited the work to {spans}</source>
            <translation>Arbeit begrenzt auf {spans}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Looked at the original</source>
            <translation>Original angesehen</translation>
        </message>
        <message>
            <source>Lost since the earlier run</source>
            <translation>Seit der früheren Suche verloren</translation>
        </message>
        <message>
            <source>Made release stricter: {rules}</source>
            <translation>Freigabe strenger gemacht: {rules}</translation>
        </message>
        <message>
            <source>Made-up differences between people</source>
            <translation>Erfundene Unterschiede zwischen Personen</translation>
        </message>
        <message>
            <source>Make a new study and add it there</source>
            <translation>Eine neue Studie anlegen und dort hinzufügen</translation>
        </message>
        <message>
            <source>Make a new study for it.</source>
            <translation>Eine neue Studie dafür anlegen.</translation>
        </message>
        <message>
            <source>Make it smaller or cut it into parts first</source>
            <translation>Zuerst verkleinern oder in Teile schneiden</translation>
        </message>
        <message>
            <source>Marked {what} as never holding a face</source>
            <translation>Als nie ein Gesicht markiert: {what}</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaik</translation>
        </message>
        <message>
            <source>Move one of them</source>
            <translation>Eine von beiden verschieben</translation>
        </message>
        <message>
            <source>Name a file</source>
            <translation>Eine Datei angeben</translation>
        </message>
        <message>
            <source>No NVIDIA driver was found, so this computer has no usable GPU and the processor does the work</source>
            <translation>Kein NVIDIA-Treiber gefunden, dieser Rechner hat also keine nutzbare Grafikkarte und der Prozessor rechnet</translation>
        </message>
        <message>
            <source>No unexplained face is left</source>
            <translation>Kein unerklärtes Gesicht ist übrig</translation>
        </message>
        <message numerus="yes">
            <source>Nobody looked at {unseen} of %n frame(s): faces that the detector missed there are visible.</source>
            <translation>
                <numerusform>Niemand hat {unseen} von %n Bild angesehen: Gesichter, die der Detektor dort übersehen hat, sind sichtbar.</numerusform>
                <numerusform>Niemand hat {unseen} von %n Bildern angesehen: Gesichter, die der Detektor dort übersehen hat, sind sichtbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody reviewed this file: faces that the detector missed are visible.</source>
            <translation>Niemand hat diese Datei durchgesehen: Gesichter, die der Detektor übersehen hat, sind sichtbar.</translation>
        </message>
        <message>
            <source>Noise of a cell</source>
            <translation>Rauschen einer Zelle</translation>
        </message>
        <message>
            <source>Nothing else was changed</source>
            <translation>Sonst wurde nichts verändert</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing was edited since</source>
            <translation>Seither wurde nichts geändert</translation>
        </message>
        <message>
            <source>Nothing was found for {span}: is it true?</source>
            <translation>{span} lang wurde nichts gefunden: Stimmt das?</translation>
        </message>
        <message>
            <source>Number of faces changes</source>
            <translation>Zahl der Gesichter wechselt</translation>
        </message>
        <message>
            <source>Of {people} people of this export, with a clear picture of each from this very footage: {found}; who guesses, {chance:.0%}.</source>
            <translation>Von {people} Personen dieses Exports, mit je einem klaren Bild aus eben dieser Aufnahme: {found}; wer rät, {chance:.0%}.</translation>
        </message>
        <message>
            <source>One colour; nothing of the face is left.</source>
            <translation>Eine Farbe; vom Gesicht bleibt nichts.</translation>
        </message>
        <message>
            <source>Open a copy from a backup.</source>
            <translation>Eine Kopie aus einer Sicherung öffnen.</translation>
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation>Öffnen oder einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>Placed {face} at {time}</source>
            <translation>{face} bei {time} gesetzt</translation>
        </message>
        <message>
            <source>Places 68 points, also under masks; trained by this project.</source>
            <translation>Setzt 68 Punkte, auch unter Masken; von diesem Projekt trainiert.</translation>
        </message>
        <message>
            <source>Publish (coarse mosaic)</source>
            <translation>Veröffentlichen (grobes Mosaik)</translation>
        </message>
        <message>
            <source>Publish (solid fill)</source>
            <translation>Veröffentlichen (volle Fläche)</translation>
        </message>
        <message>
            <source>Redid decision {number}</source>
            <translation>Entscheidung {number} wiederholt</translation>
        </message>
        <message>
            <source>Refused the export as {role}: {statement}</source>
            <translation>Export als {role} abgelehnt: {statement}</translation>
        </message>
        <message>
            <source>Rejected {what}</source>
            <translation>Abgelehnt: {what}</translation>
        </message>
        <message>
            <source>Release refused</source>
            <translation>Freigabe abgelehnt</translation>
        </message>
        <message>
            <source>Removed {face} {reach}</source>
            <translation>Entfernt: {face} {reach}</translation>
        </message>
        <message>
            <source>Resolved comment {number}</source>
            <translation>Kommentar {number} erledigt</translation>
        </message>
        <message>
            <source>Review and export it by itself.</source>
            <translation>Für sich allein prüfen und exportieren.</translation>
        </message>
        <message>
            <source>Run `pip install '.[{extra}]'` in Faceveil's folder</source>
            <translation>Im Ordner von Faceveil `pip install '.[{extra}]'` ausführen</translation>
        </message>
        <message>
            <source>Run the detection again</source>
            <translation>Die Suche noch einmal laufen lassen</translation>
        </message>
        <message>
            <source>Run the detection again (what it found stays), or work on less</source>
            <translation>Die Suche noch einmal laufen lassen (Gefundenes bleibt), oder an weniger arbeiten</translation>
        </message>
        <message>
            <source>Run the detection first</source>
            <translation>Zuerst die Suche laufen lassen</translation>
        </message>
        <message>
            <source>Save it anew as RGB or grey with 8 or 16 bits a sample</source>
            <translation>Neu als RGB oder Grau mit 8 oder 16 Bit je Wert speichern</translation>
        </message>
        <message>
            <source>Save it anew as an ordinary JPEG or as PNG</source>
            <translation>Neu als gewöhnliches JPEG oder PNG speichern</translation>
        </message>
        <message>
            <source>Save it anew with 8 or 16 bits a sample</source>
            <translation>Neu mit 8 oder 16 Bit je Wert speichern</translation>
        </message>
        <message>
            <source>Save it anew with LZW or without compression</source>
            <translation>Neu mit LZW oder ohne Kompression speichern</translation>
        </message>
        <message>
            <source>Scene cut</source>
            <translation>Szenenwechsel</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Zweite Meinung</translation>
        </message>
        <message>
            <source>Set the redaction to {effect}</source>
            <translation>Abdecken auf {effect} gestellt</translation>
        </message>
        <message>
            <source>Set {face} apart as {person}</source>
            <translation>{face} als {person} abgetrennt</translation>
        </message>
        <message>
            <source>Set {face} {span}</source>
            <translation>{face} gesetzt: {span}</translation>
        </message>
        <message>
            <source>Settle what is named and check again</source>
            <translation>Genanntes klären und noch einmal prüfen</translation>
        </message>
        <message numerus="yes">
            <source>Settled %n concern(s): {answer}</source>
            <translation>
                <numerusform>%n Prüfstelle beantwortet: {answer}</numerusform>
                <numerusform>%n Prüfstellen beantwortet: {answer}</numerusform>
            </translation>
        </message>
        <message>
            <source>Settled a concern ({kind}): {answer}</source>
            <translation>Prüfstelle ({kind}) beantwortet: {answer}</translation>
        </message>
        <message>
            <source>Settled a concern: {answer}</source>
            <translation>Prüfstelle beantwortet: {answer}</translation>
        </message>
        <message>
            <source>Shows another picture</source>
            <translation>Zeigt ein anderes Bild</translation>
        </message>
        <message>
            <source>Signed the export as {role}: {statement}</source>
            <translation>Export als {role} unterschrieben: {statement}</translation>
        </message>
        <message>
            <source>Solid fill</source>
            <translation>Volle Fläche</translation>
        </message>
        <message>
            <source>Somebody saw every frame</source>
            <translation>Jemand hat jedes Bild gesehen</translation>
        </message>
        <message>
            <source>Split it into one file a page first</source>
            <translation>Zuerst in eine Datei je Seite teilen</translation>
        </message>
        <message>
            <source>Split {face} at {time}</source>
            <translation>{face} bei {time} geteilt</translation>
        </message>
        <message numerus="yes">
            <source>Spot check: %n face(s) not covered</source>
            <translation>
                <numerusform>Stichprobe: %n Gesicht nicht abgedeckt</numerusform>
                <numerusform>Stichprobe: %n Gesichter nicht abgedeckt</numerusform>
            </translation>
        </message>
        <message>
            <source>Spot check: every face in the frame is covered</source>
            <translation>Stichprobe: Jedes Gesicht im Bild ist abgedeckt</translation>
        </message>
        <message>
            <source>Square cells, a fixed number across each face.</source>
            <translation>Quadratische Zellen, eine feste Zahl über jedes Gesicht.</translation>
        </message>
        <message>
            <source>Strong blur on the face, weaker on eyes, nose and mouth; faces stay usable as faces.</source>
            <translation>Starke Unschärfe auf dem Gesicht, schwächere auf Augen, Nase und Mund; Gesichter bleiben als solche brauchbar.</translation>
        </message>
        <message>
            <source>Suddenly less sure</source>
            <translation>Plötzlich weniger sicher</translation>
        </message>
        <message>
            <source>Swapped {one} and {other} from {time} on</source>
            <translation>{one} und {other} ab {time} getauscht</translation>
        </message>
        <message>
            <source>The blur is given in pixels of the picture, so large faces stay readable. It repeats the dissertation's settings; choose strengths in face widths to protect people.</source>
            <translation>Die Unschärfe ist in Pixeln des Bildes angegeben, große Gesichter bleiben also lesbar. Sie wiederholt die Einstellungen der Dissertation; um Menschen zu schützen, Stärken in Gesichtsbreiten wählen.</translation>
        </message>
        <message>
            <source>The box jumps by {widths:.1f} face widths from one frame to the next.</source>
            <translation>Der Rahmen springt von einem Bild zum nächsten um {widths:.1f} Gesichtsbreiten.</translation>
        </message>
        <message>
            <source>The box takes {share:.0%} of the picture's height: it may be wrong.</source>
            <translation>Der Rahmen nimmt {share:.0%} der Bildhöhe ein: Er kann falsch sein.</translation>
        </message>
        <message>
            <source>The classic of 2001, for comparison only: it misses many faces.</source>
            <translation>Der Klassiker von 2001, nur zum Vergleich: übersieht viele Gesichter.</translation>
        </message>
        <message>
            <source>The decoded export was checked</source>
            <translation>Der entschlüsselte Export wurde geprüft</translation>
        </message>
        <message>
            <source>The detector is suddenly unsure of this face ({sure:.0%} sure, {share:.0%} of what it was just before and after).</source>
            <translation>Der Detektor ist bei diesem Gesicht plötzlich unsicher ({sure:.0%} sicher, {share:.0%} von kurz davor und danach).</translation>
        </message>
        <message>
            <source>The dissertation's feature blur.</source>
            <translation>Die Unschärfe nach Zügen der Dissertation.</translation>
        </message>
        <message>
            <source>The dissertation's uniform blur.</source>
            <translation>Die gleichmäßige Unschärfe der Dissertation.</translation>
        </message>
        <message>
            <source>The face begins here, {frames} after the picture changes, {where}</source>
            <translation>Das Gesicht beginnt hier, {frames} nach dem Bildwechsel, {where}</translation>
        </message>
        <message>
            <source>The face begins here, {where}</source>
            <translation>Das Gesicht beginnt hier, {where}</translation>
        </message>
        <message>
            <source>The face ends here, {frames} before the picture changes, {where}</source>
            <translation>Das Gesicht endet hier, {frames} vor dem Bildwechsel, {where}</translation>
        </message>
        <message>
            <source>The face ends here, {where}</source>
            <translation>Das Gesicht endet hier, {where}</translation>
        </message>
        <message>
            <source>The face is no longer covered, and was still partly in the picture.</source>
            <translation>Das Gesicht ist nicht mehr abgedeckt und war noch zum Teil im Bild.</translation>
        </message>
        <message>
            <source>The file is the one that was exported</source>
            <translation>Die Datei ist die exportierte</translation>
        </message>
        <message numerus="yes">
            <source>The processor is always usable (%n core(s))</source>
            <translation>
                <numerusform>Der Prozessor ist immer nutzbar (%n Kern)</numerusform>
                <numerusform>Der Prozessor ist immer nutzbar (%n Kerne)</numerusform>
            </translation>
        </message>
        <message>
            <source>The same Gaussian blur over the whole face.</source>
            <translation>Dieselbe Gaußsche Unschärfe über das ganze Gesicht.</translation>
        </message>
        <message>
            <source>The study was made by a newer program, or it is damaged.</source>
            <translation>Die Studie wurde von einem neueren Programm gemacht, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <source>This effect has not been measured.</source>
            <translation>Diese Art wurde nicht gemessen.</translation>
        </message>
        <message>
            <source>This picture is damaged or cannot be decoded.</source>
            <translation>Dieses Bild ist beschädigt oder lässt sich nicht entschlüsseln.</translation>
        </message>
        <message>
            <source>Took faces of all sizes</source>
            <translation>Gesichter aller Größen genommen</translation>
        </message>
        <message>
            <source>Took the whole video to work on</source>
            <translation>Das ganze Video zur Arbeit genommen</translation>
        </message>
        <message>
            <source>Took {face} {span} from {tool}</source>
            <translation>{face} {span} von {tool} übernommen</translation>
        </message>
        <message>
            <source>Track ends</source>
            <translation>Spur endet</translation>
        </message>
        <message>
            <source>Track starts</source>
            <translation>Spur beginnt</translation>
        </message>
        <message>
            <source>Two stages on the features of CenterFace and RetinaFace, with Faster R-CNN beside them: slow, finds most.</source>
            <translation>Zwei Stufen auf den Merkmalen von CenterFace und RetinaFace, daneben Faster R-CNN: langsam, findet am meisten.</translation>
        </message>
        <message>
            <source>Undid decision {number}</source>
            <translation>Entscheidung {number} zurückgenommen</translation>
        </message>
        <message>
            <source>Uniform blur</source>
            <translation>Gleichmäßige Unschärfe</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Entsperrt</translation>
        </message>
        <message>
            <source>Update Faceveil to open it.</source>
            <translation>Faceveil aktualisieren, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs, at 8 cells per face: 2 % of the faces were still matched, 10 % when its gallery was treated the same way.</source>
            <translation>Obergrenzen, gemessen an 120 fast frontalen Gesichtern mit einem Erkenner, der genau dieselben Fotos hatte, bei 8 Zellen je Gesicht: 2 % der Gesichter wurden noch zugeordnet, 10 %, wenn seine Vergleichsfotos ebenso behandelt waren.</translation>
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs: at a sigma of 0.20 face widths it still matched 1 % of the faces, and 28 % when its gallery was blurred the same way; weaker blur is worse (0.05 widths: 52 % and 98 %).</source>
            <translation>Obergrenzen, gemessen an 120 fast frontalen Gesichtern mit einem Erkenner, der genau dieselben Fotos hatte: Bei einem Sigma von 0,20 Gesichtsbreiten ordnete er noch 1 % der Gesichter zu, und 28 %, wenn seine Vergleichsfotos ebenso unscharf waren; schwächere Unschärfe ist schlechter (0,05 Breiten: 52 % und 98 %).</translation>
        </message>
        <message>
            <source>Use .png or .tif</source>
            <translation>.png oder .tif nehmen</translation>
        </message>
        <message>
            <source>Use H.264 or H.265 (.mp4, .mov or .mkv)</source>
            <translation>H.264 oder H.265 nehmen (.mp4, .mov oder .mkv)</translation>
        </message>
        <message>
            <source>Use one of {WRITERS}</source>
            <translation>Eines von {WRITERS} nehmen</translation>
        </message>
        <message>
            <source>Use one of {known}</source>
            <translation>Eines von {known} nehmen</translation>
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu'</source>
            <translation>Als Gerät 'auto' oder 'cpu' einstellen</translation>
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu</source>
            <translation>Als Gerät 'auto' oder 'cpu' einstellen, oder onnxruntime-gpu installieren</translation>
        </message>
        <message>
            <source>Use {fitting}</source>
            <translation>{fitting} nehmen</translation>
        </message>
        <message>
            <source>Very short track</source>
            <translation>Sehr kurze Spur</translation>
        </message>
        <message>
            <source>Viewers may take the made-up faces for real ones: say so where the footage is shown. How a head turns and a mouth opens stays as it was, and roughly how light the skin is. What is around the face (hair, ears, clothes) is as recognisable as under any other effect.</source>
            <translation>Wer zusieht, kann die erfundenen Gesichter für echte halten: sagen, wo die Aufnahme gezeigt wird. Wie ein Kopf sich dreht und ein Mund sich öffnet, bleibt, ebenso ungefähr, wie hell die Haut ist. Was um das Gesicht ist (Haare, Ohren, Kleidung), ist so erkennbar wie bei jeder anderen Art.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it any more, then export again</source>
            <translation>Warten Sie, bis nichts mehr hineinschreibt, und exportieren Sie dann noch einmal</translation>
        </message>
        <message>
            <source>Weak detections</source>
            <translation>Schwache Funde</translation>
        </message>
        <message numerus="yes">
            <source>Weak detections in %n frame(s) (up to {sure:.0%} sure) that nothing covers: they may be a face.</source>
            <translation>
                <numerusform>Schwache Funde in %n Bild (bis {sure:.0%} sicher), die nichts abdeckt: Es kann ein Gesicht sein.</numerusform>
                <numerusform>Schwache Funde in %n Bildern (bis {sure:.0%} sicher), die nichts abdeckt: Es kann ein Gesicht sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>Weak detections that nothing covers: they may be a face.</source>
            <translation>Schwache Funde, die nichts abdeckt: Es kann ein Gesicht sein.</translation>
        </message>
        <message>
            <source>XMP metadata</source>
            <translation>XMP-Metadaten</translation>
        </message>
        <message>
            <source>a "preset" has its own options</source>
            <translation>ein "preset" hat eigene Angaben</translation>
        </message>
        <message>
            <source>a comment says something</source>
            <translation>ein Kommentar sagt etwas</translation>
        </message>
        <message>
            <source>a face needs a width and a height</source>
            <translation>ein Gesicht braucht Breite und Höhe</translation>
        </message>
        <message>
            <source>a face, covered as it should be</source>
            <translation>ein Gesicht, richtig abgedeckt</translation>
        </message>
        <message>
            <source>a maker's private data</source>
            <translation>private Daten eines Herstellers</translation>
        </message>
        <message>
            <source>a moment</source>
            <translation>einen Augenblick</translation>
        </message>
        <message>
            <source>a person has a name</source>
            <translation>eine Person hat einen Namen</translation>
        </message>
        <message>
            <source>a person needs a name, or a number</source>
            <translation>eine Person braucht einen Namen oder eine Nummer</translation>
        </message>
        <message>
            <source>a person stopped there</source>
            <translation>eine Person hat dort angehalten</translation>
        </message>
        <message>
            <source>a picture of {width}x{height} pixels cannot be written as {suffix}</source>
            <translation>ein Bild von {width}x{height} Pixeln lässt sich nicht als {suffix} schreiben</translation>
        </message>
        <message>
            <source>a range begins before it ends</source>
            <translation>ein Bereich beginnt, bevor er endet</translation>
        </message>
        <message>
            <source>a run becomes complete by being finished</source>
            <translation>eine Suche wird vollständig, indem sie beendet wird</translation>
        </message>
        <message>
            <source>a spot check looks at one frame or more</source>
            <translation>eine Stichprobe sieht ein Bild oder mehr an</translation>
        </message>
        <message>
            <source>a statement that {person} signed after is missing</source>
            <translation>eine Erklärung, nach der {person} unterschrieben hat, fehlt</translation>
        </message>
        <message>
            <source>a stream that begins in the midst of the source was left out; cut the source there to have it</source>
            <translation>ein Strom, der mitten in der Quelle beginnt, wurde weggelassen; die Quelle dort teilen, um ihn zu behalten</translation>
        </message>
        <message>
            <source>a track begins before it ends</source>
            <translation>eine Spur beginnt, bevor sie endet</translation>
        </message>
        <message>
            <source>a track cannot be swapped with itself</source>
            <translation>eine Spur lässt sich nicht mit sich selbst tauschen</translation>
        </message>
        <message>
            <source>a track is split after its first frame and not after its last</source>
            <translation>eine Spur wird nach ihrem ersten Bild und nicht nach ihrem letzten geteilt</translation>
        </message>
        <message>
            <source>a zone begins before it ends</source>
            <translation>eine Zone beginnt, bevor sie endet</translation>
        </message>
        <message>
            <source>a zone that uncovers needs a reason</source>
            <translation>eine Zone, die aufdeckt, braucht eine Begründung</translation>
        </message>
        <message>
            <source>above {size:g} pixels</source>
            <translation>über {size:g} Pixel</translation>
        </message>
        <message>
            <source>added face {number}</source>
            <translation>hinzugefügtes Gesicht {number}</translation>
        </message>
        <message>
            <source>all concerns are settled</source>
            <translation>alle Prüfstellen sind beantwortet</translation>
        </message>
        <message>
            <source>all metadata (EXIF, XMP, IPTC, colour profile)</source>
            <translation>alle Metadaten (EXIF, XMP, IPTC, Farbprofil)</translation>
        </message>
        <message>
            <source>all times were moved by {seconds} s, of pictures and sound alike</source>
            <translation>alle Zeiten wurden um {seconds} s verschoben, Bild und Ton gleich</translation>
        </message>
        <message>
            <source>an area</source>
            <translation>eine Fläche</translation>
        </message>
        <message>
            <source>animated WebP cannot be read</source>
            <translation>bewegtes WebP lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>annotation {number} is of an image that is not there</source>
            <translation>Annotation {number} gehört zu einem Bild, das es nicht gibt</translation>
        </message>
        <message>
            <source>another face was met</source>
            <translation>ein anderes Gesicht kam dazu</translation>
        </message>
        <message>
            <source>another program would show it in another size</source>
            <translation>ein anderes Programm zeigte es in anderer Größe</translation>
        </message>
        <message>
            <source>another scene begins</source>
            <translation>eine andere Szene beginnt</translation>
        </message>
        <message>
            <source>at most {bound:.2%} of frames have one, at 95 %</source>
            <translation>bei höchstens {bound:.2%} der Bilder fehlt eines, zu 95 %</translation>
        </message>
        <message>
            <source>at {time}, {region}</source>
            <translation>bei {time}, {region}</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>begins with a mere preview of its picture, as raw photographs do</source>
            <translation>beginnt mit einer bloßen Vorschau ihres Bildes, wie es Rohfotos tun</translation>
        </message>
        <message>
            <source>below {size:g} pixels</source>
            <translation>unter {size:g} Pixel</translation>
        </message>
        <message>
            <source>bit depth reduced from {before} to {after}</source>
            <translation>Farbtiefe von {before} auf {after} verringert</translation>
        </message>
        <message>
            <source>both tracks end before this frame</source>
            <translation>beide Spuren enden vor diesem Bild</translation>
        </message>
        <message>
            <source>bound</source>
            <translation>Schranke</translation>
        </message>
        <message>
            <source>box {path}: {hidden}</source>
            <translation>Box {path}: {hidden}</translation>
        </message>
        <message>
            <source>boxes and landmarks by picture, JSON</source>
            <translation>Rahmen und Gesichtspunkte je Bild, JSON</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>cannot be decoded ({why}): it is damaged, or of a form that this program does not know</source>
            <translation>lässt sich nicht entschlüsseln ({why}): beschädigt oder von einer Form, die dieses Programm nicht kennt</translation>
        </message>
        <message>
            <source>cannot be read (no permission)</source>
            <translation>lässt sich nicht lesen (keine Erlaubnis)</translation>
        </message>
        <message>
            <source>cannot be read ({error})</source>
            <translation>lässt sich nicht lesen ({error})</translation>
        </message>
        <message>
            <source>cannot be read ({strerror})</source>
            <translation>lässt sich nicht lesen ({strerror})</translation>
        </message>
        <message>
            <source>cannot be read ({value})</source>
            <translation>lässt sich nicht lesen ({value})</translation>
        </message>
        <message>
            <source>cannot be read ({why})</source>
            <translation>kann nicht gelesen werden ({why})</translation>
        </message>
        <message>
            <source>cannot be read as poses ({why})</source>
            <translation>kann nicht als Posen gelesen werden ({why})</translation>
        </message>
        <message>
            <source>captions (CEA-608/708)</source>
            <translation>Untertitel im Bild (CEA-608/708)</translation>
        </message>
        <message>
            <source>channels beside colour and alpha</source>
            <translation>Kanäle neben Farbe und Alpha</translation>
        </message>
        <message>
            <source>chapter titles (chapters are numbered instead)</source>
            <translation>Kapiteltitel (Kapitel sind stattdessen nummeriert)</translation>
        </message>
        <message>
            <source>chroma changed from {before} to {after}</source>
            <translation>Farbauflösung von {before} auf {after} geändert</translation>
        </message>
        <message>
            <source>colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <source>comment {seq} is resolved already</source>
            <translation>Kommentar {seq} ist schon erledigt</translation>
        </message>
        <message>
            <source>concerns</source>
            <translation>Prüfstellen</translation>
        </message>
        <message>
            <source>content light level</source>
            <translation>Inhaltshelligkeit</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>data behind the end</source>
            <translation>Daten hinter dem Ende</translation>
        </message>
        <message>
            <source>detection has not run to its end, so faces would be missing</source>
            <translation>Die Erkennung ist nicht bis zum Ende gelaufen, also würden Gesichter fehlen</translation>
        </message>
        <message>
            <source>detection {number}</source>
            <translation>Fund {number}</translation>
        </message>
        <message>
            <source>differs from the covered picture by {levels:.1f} levels</source>
            <translation>weicht vom abgedeckten Bild um {levels:.1f} Stufen ab</translation>
        </message>
        <message>
            <source>differs from what was reviewed by {mean:.1f} of 255 levels, {worst:.1f} in places</source>
            <translation>weicht vom Geprüften um {mean:.1f} von 255 Stufen ab, stellenweise {worst:.1f}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>dynamic HDR Vivid metadata</source>
            <translation>dynamische HDR-Vivid-Metadaten</translation>
        </message>
        <message>
            <source>dynamic HDR10+ metadata</source>
            <translation>dynamische HDR10+-Metadaten</translation>
        </message>
        <message>
            <source>effect {name}: {name2}: {first}</source>
            <translation>Art {name}: {name2}: {first}</translation>
        </message>
        <message>
            <source>encoded anew, begins within {begin:.0f} and ends within {end:.0f} ms of the source's</source>
            <translation>neu kodiert, beginnt auf {begin:.0f} und endet auf {end:.0f} ms genau wie die Quelle</translation>
        </message>
        <message>
            <source>event message</source>
            <translation>Ereignisnachricht</translation>
        </message>
        <message>
            <source>every frame seen</source>
            <translation>jedes Bild gesehen</translation>
        </message>
        <message>
            <source>every frame was on somebody's screen</source>
            <translation>jedes Bild war auf jemandes Bildschirm</translation>
        </message>
        <message numerus="yes">
            <source>everywhere it is found at this place (%n track(s))</source>
            <translation>
                <numerusform>überall, wo es an dieser Stelle gefunden wurde (%n Spur)</numerusform>
                <numerusform>überall, wo es an dieser Stelle gefunden wurde (%n Spuren)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>everywhere this person appears (%n track(s))</source>
            <translation>
                <numerusform>überall, wo diese Person vorkommt (%n Spur)</numerusform>
                <numerusform>überall, wo diese Person vorkommt (%n Spuren)</numerusform>
            </translation>
        </message>
        <message>
            <source>export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportiert</translation>
        </message>
        <message>
            <source>faces were decided on since, so that it has to be done again</source>
            <translation>seither wurde über Gesichter entschieden, sie ist also noch einmal zu machen</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>von {first} bis {last}</translation>
        </message>
        <message>
            <source>give an "effect" or a "preset"</source>
            <translation>ein "effect" oder ein "preset" angeben</translation>
        </message>
        <message>
            <source>has a line without times</source>
            <translation>hat eine Zeile ohne Zeiten</translation>
        </message>
        <message>
            <source>has changed since it was opened</source>
            <translation>hat sich seit dem Öffnen geändert</translation>
        </message>
        <message>
            <source>has no pixels</source>
            <translation>hat keine Pixel</translation>
        </message>
        <message>
            <source>holds no picture</source>
            <translation>enthält kein Bild</translation>
        </message>
        <message>
            <source>holds no video stream</source>
            <translation>enthält keinen Videostrom</translation>
        </message>
        <message>
            <source>holds only audio, no video</source>
            <translation>enthält nur Ton, kein Bild</translation>
        </message>
        <message>
            <source>holds {value} pages; only pictures of one page can be redacted, so that no page is lost or left bare</source>
            <translation>enthält {value} Seiten; nur Bilder mit einer Seite lassen sich abdecken, damit keine Seite verloren geht oder unbedeckt bleibt</translation>
        </message>
        <message>
            <source>its pixels are stored in a way that cannot be shown ({name})</source>
            <translation>die Pixel sind auf eine Weise gespeichert, die nicht gezeigt werden kann ({name})</translation>
        </message>
        <message>
            <source>the source's codec ({codec}) cannot tell that a picture is damaged: where the video turns to noise or odd colours, look at the pictures around</source>
            <translation>der Codec der Quelle ({codec}) kann nicht melden, dass ein Bild beschädigt ist: Wo das Video zu Rauschen oder falschen Farben wird, sehen Sie die Bilder ringsum an</translation>
        </message>
        <message>
            <source>{count:,} of a risk below {floor:.1%} not asked about</source>
            <translation>nicht gefragt, da unter einem Risiko von {floor:.1%}: {count:,}</translation>
        </message>
        <message numerus="yes">
            <source>{count} of %n region(s) not covered ({examples})</source>
            <translation>
                <numerusform>nicht abgedeckt: {count} von %n Fläche ({examples})</numerusform>
                <numerusform>nicht abgedeckt: {count} von %n Flächen ({examples})</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of them not black</source>
            <translation>davon nicht schwarz: {count}</translation>
        </message>
        <message numerus="yes">
            <source>{decoded} of %n frame(s) of the export can be decoded</source>
            <translation>
                <numerusform>lesbar: {decoded} von %n Bild des Exports</numerusform>
                <numerusform>lesbar: {decoded} von %n Bildern des Exports</numerusform>
            </translation>
        </message>
        <message>
            <source>{out}: cannot be written, its printing broke off</source>
            <translation>{out}: kann nicht geschrieben werden, der Druck brach ab</translation>
        </message>
        <message numerus="yes">
            <source>{unseen:,} of %n frame(s) seen by nobody</source>
            <translation>
                <numerusform>von niemandem gesehen: {unseen:,} von %n Bild</numerusform>
                <numerusform>von niemandem gesehen: {unseen:,} von %n Bildern</numerusform>
            </translation>
        </message>
        <message>
            <source>image {name} does not say which frame it is</source>
            <translation>Bild {name} sagt nicht, welches Bild des Videos es ist</translation>
        </message>
        <message>
            <source>images cannot be written as {suffix!r}</source>
            <translation>Bilder lassen sich nicht als {suffix!r} schreiben</translation>
        </message>
        <message>
            <source>in the frame at {time}</source>
            <translation>im Bild bei {time}</translation>
        </message>
        <message>
            <source>in the middle of the picture</source>
            <translation>mitten im Bild</translation>
        </message>
        <message>
            <source>inside the video: the name and settings of its encoder ({encoder})</source>
            <translation>im Video: Name und Einstellungen des Kodierers ({encoder})</translation>
        </message>
        <message>
            <source>inside the video: {hidden}</source>
            <translation>im Video: {hidden}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <translation>ist ein Ordner, keine Datei</translation>
        </message>
        <message>
            <source>is a list or a text, not a video or an image</source>
            <translation>ist eine Liste oder ein Text, kein Video oder Bild</translation>
        </message>
        <message>
            <source>is coded in a way that this program has no decoder for</source>
            <translation>ist so kodiert, dass dieses Programm keinen Dekodierer dafür hat</translation>
        </message>
        <message>
            <source>is covered in parts only</source>
            <translation>ist nur in Teilen abgedeckt</translation>
        </message>
        <message>
            <source>is covered only {share:.0%} as strongly as asked</source>
            <translation>ist nur {share:.0%} so stark abgedeckt wie verlangt</translation>
        </message>
        <message>
            <source>is damaged ({why}): parts of it cannot be read, so faces in it cannot be found reliably</source>
            <translation>ist beschädigt ({why}): Teile sind unlesbar, Gesichter darin also nicht verlässlich zu finden</translation>
        </message>
        <message>
            <source>is damaged, and none of its pictures is one in which faces were looked for</source>
            <translation>ist beschädigt, und keines ihrer Bilder ist eines, in dem gesucht wurde</translation>
        </message>
        <message>
            <source>is incomplete: it breaks off before its first whole picture</source>
            <translation>ist unvollständig: bricht vor dem ersten ganzen Bild ab</translation>
        </message>
        <message>
            <source>is no COCO file with images and annotations</source>
            <translation>ist keine COCO-Datei mit Bildern und Annotationen</translation>
        </message>
        <message>
            <source>is no XML ({why})</source>
            <translation>ist kein XML ({why})</translation>
        </message>
        <message>
            <source>is no file of CVAT: it does not begin with &lt;annotations&gt;</source>
            <translation>ist keine Datei von CVAT: Sie beginnt nicht mit &lt;annotations&gt;</translation>
        </message>
        <message>
            <source>is no file of ELAN ({why})</source>
            <translation>ist keine Datei von ELAN ({why})</translation>
        </message>
        <message>
            <source>is no row of a MOT file</source>
            <translation>ist keine Zeile einer MOT-Datei</translation>
        </message>
        <message>
            <source>is no table of BORIS: it has no columns of times</source>
            <translation>ist keine Tabelle von BORIS: Sie hat keine Spalten mit Zeiten</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <translation>ist kein Text in UTF-8</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <translation>ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>is not a still picture</source>
            <translation>ist kein Standbild</translation>
        </message>
        <message>
            <source>is not a video or an image</source>
            <translation>ist kein Video oder Bild</translation>
        </message>
        <message>
            <source>is not the file that was added to the study: it was changed since. Add it again, and it becomes a medium of its own</source>
            <translation>ist nicht die Datei, die zur Studie kam: seither verändert. Noch einmal hinzufügen, dann wird sie ein eigenes Video</translation>
        </message>
        <message>
            <source>is not the picture in which faces were looked for</source>
            <translation>ist nicht das Bild, in dem nach Gesichtern gesucht wurde</translation>
        </message>
        <message>
            <source>is what was reviewed, sample by sample</source>
            <translation>ist das Geprüfte, Wert für Wert</translation>
        </message>
        <message>
            <source>is {width}x{height} pixels large; up to {value} million pixels can be read</source>
            <translation>ist {width}x{height} Pixel groß; bis {value} Millionen Pixel lassen sich lesen</translation>
        </message>
        <message>
            <source>it could not be searched ({reason})</source>
            <translation>ließ sich nicht durchsuchen ({reason})</translation>
        </message>
        <message>
            <source>it may not leave yet</source>
            <translation>er darf noch nicht hinaus</translation>
        </message>
        <message>
            <source>it was leaving the picture</source>
            <translation>es verließ gerade das Bild</translation>
        </message>
        <message>
            <source>its ending does not tell the format; choose one of {names}</source>
            <translation>Die Endung sagt nicht, welches Format es ist; eines davon wählen: {names}</translation>
        </message>
        <message>
            <source>its size is not what it was when it was opened</source>
            <translation>ihre Größe ist nicht mehr die vom Öffnen</translation>
        </message>
        <message>
            <source>its skeleton lacks points; a face has {names}</source>
            <translation>dem Skelett fehlen Punkte; ein Gesicht hat {names}</translation>
        </message>
        <message>
            <source>landmarks in Neurodata Without Borders</source>
            <translation>Gesichtspunkte in Neurodata Without Borders</translation>
        </message>
        <message>
            <source>landmarks of DeepLabCut, CSV</source>
            <translation>Gesichtspunkte von DeepLabCut, CSV</translation>
        </message>
        <message>
            <source>landmarks of SLEAP</source>
            <translation>Gesichtspunkte von SLEAP</translation>
        </message>
        <message>
            <source>layers of sizes {sizes} are no refining head</source>
            <translation>Schichten der Größen {sizes} sind kein Verfeinerungskopf</translation>
        </message>
        <message>
            <source>looks</source>
            <translation>Blicke</translation>
        </message>
        <message>
            <source>mastering display metadata</source>
            <translation>Metadaten des Mastering-Monitors</translation>
        </message>
        <message>
            <source>metadata was kept as asked; nothing was searched for</source>
            <translation>Metadaten blieben wie verlangt; nach nichts wurde gesucht</translation>
        </message>
        <message>
            <source>near the edge of the picture</source>
            <translation>nahe am Bildrand</translation>
        </message>
        <message>
            <source>needs a person because</source>
            <translation>braucht einen Menschen, weil</translation>
        </message>
        <message>
            <source>neither {folder} nor {fallback} can be written to</source>
            <translation>weder {folder} noch {fallback} ist beschreibbar</translation>
        </message>
        <message>
            <source>no concern was chosen</source>
            <translation>keine Prüfstelle wurde gewählt</translation>
        </message>
        <message>
            <source>no face</source>
            <translation>kein Gesicht</translation>
        </message>
        <message>
            <source>no face was found in it</source>
            <translation>kein Gesicht darin gefunden wurde</translation>
        </message>
        <message>
            <source>no frame differs from the source, so nothing in it is covered</source>
            <translation>kein Bild unterscheidet sich von der Quelle, also ist nichts darin abgedeckt</translation>
        </message>
        <message>
            <source>no frame of it can be decoded</source>
            <translation>kein Bild davon lässt sich entschlüsseln</translation>
        </message>
        <message>
            <source>no frame of it can be decoded{reason}</source>
            <translation>kein Bild davon lässt sich entschlüsseln{reason}</translation>
        </message>
        <message>
            <source>no frame of it can be read</source>
            <translation>kein Bild davon lässt sich lesen</translation>
        </message>
        <message>
            <source>no pixel format of the encoder fits</source>
            <translation>kein Pixelformat des Kodierers passt</translation>
        </message>
        <message>
            <source>no preset named {preset!r} (there are: {known})</source>
            <translation>keine Vorgabe namens {preset!r} (es gibt: {known})</translation>
        </message>
        <message>
            <source>no region to cover</source>
            <translation>keine abzudeckende Fläche</translation>
        </message>
        <message>
            <source>no spot check was done (its bound has to be at most {limit:.1%})</source>
            <translation>keine Stichprobe gemacht (ihre Schranke darf höchstens {limit:.1%} sein)</translation>
        </message>
        <message>
            <source>no stretch of it lies in the video</source>
            <translation>kein Abschnitt davon liegt im Video</translation>
        </message>
        <message>
            <source>no tier "{tier}" (there are: {tiers})</source>
            <translation>keine Ebene „{tier}“ (es gibt: {tiers})</translation>
        </message>
        <message>
            <source>no {kind} named {name!r} (there are: {known})</source>
            <translation>kein {kind} namens {name!r} (es gibt: {known})</translation>
        </message>
        <message>
            <source>nobody is called {name!r} in this video</source>
            <translation>niemand heißt in diesem Video {name!r}</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>nichts zu tun</translation>
        </message>
        <message>
            <source>nothing was edited since the export</source>
            <translation>seit dem Export wurde nichts geändert</translation>
        </message>
        <message>
            <source>nothing was exported yet</source>
            <translation>noch nichts exportiert</translation>
        </message>
        <message>
            <source>nothing was exported yet, so there is nothing to refuse</source>
            <translation>noch nichts exportiert, es gibt also nichts abzulehnen</translation>
        </message>
        <message>
            <source>nothing was left visible on purpose</source>
            <translation>nichts wurde absichtlich sichtbar gelassen</translation>
        </message>
        <message>
            <source>of an unknown codec</source>
            <translation>mit unbekanntem Codec</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>eine Person</translation>
        </message>
        <message>
            <source>one person {name}</source>
            <translation>eine Person {name}</translation>
        </message>
        <message>
            <source>only a track that was found by a detector has others like it</source>
            <translation>nur zu einer Spur, die ein Detektor fand, gibt es ähnliche</translation>
        </message>
        <message>
            <source>only added faces can be removed; reject the others</source>
            <translation>nur hinzugefügte Gesichter lassen sich entfernen; die anderen ablehnen</translation>
        </message>
        <message>
            <source>other videos of the study are still being read: try it again in a moment</source>
            <translation>andere Videos der Studie werden noch gelesen: gleich noch einmal versuchen</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>outside regions the picture differs by {mean:.2f} of 255 levels on average, {worst:.2f} in the worst frame</source>
            <translation>außerhalb der Flächen weicht das Bild im Mittel um {mean:.2f} von 255 Stufen ab, im schlechtesten Bild um {worst:.2f}</translation>
        </message>
        <message>
            <source>padding that is not empty</source>
            <translation>Füllung, die nicht leer ist</translation>
        </message>
        <message>
            <source>parts of {stream} could not be decoded and are silent</source>
            <translation>Teile von {stream} ließen sich nicht entschlüsseln und sind stumm</translation>
        </message>
        <message>
            <source>pictures whose samples are floating-point numbers cannot be read</source>
            <translation>Bilder mit Gleitkommawerten lassen sich nicht lesen</translation>
        </message>
        <message>
            <source>pip install "faceveil[c2pa]"</source>
            <translation>pip install "faceveil[c2pa]"</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>place and motion</source>
            <translation>Ort und Bewegung</translation>
        </message>
        <message>
            <source>preview picture</source>
            <translation>Vorschaubild</translation>
        </message>
        <message>
            <source>ready to be signed</source>
            <translation>bereit zur Unterschrift</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>region {number}: {why}</source>
            <translation>Fläche {number}: {why}</translation>
        </message>
        <message>
            <source>release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>release: {state}</source>
            <translation>Freigabe: {state}</translation>
        </message>
        <message>
            <source>researcher</source>
            <translation>Forschende Person</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>Gutachtende Person</translation>
        </message>
        <message>
            <source>rules can only be made stricter, not looser: {looser}</source>
            <translation>Regeln lassen sich nur strenger machen, nicht lockerer: {looser}</translation>
        </message>
        <message>
            <source>run {run_id} is complete: it stays as it is</source>
            <translation>Suche {run_id} ist vollständig: Sie bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>samples identical, begin and end within {milliseconds:.2f} ms</source>
            <translation>Werte gleich, Anfang und Ende auf {milliseconds:.2f} ms genau</translation>
        </message>
        <message>
            <source>says what cannot be: {why}</source>
            <translation>sagt, was nicht sein kann: {why}</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>settings are not those that {person} signed: {differ}</source>
            <translation>Einstellungen sind nicht die, die {person} unterschrieben hat: {differ}</translation>
        </message>
        <message>
            <source>shows fine detail</source>
            <translation>zeigt feine Einzelheiten</translation>
        </message>
        <message>
            <source>shows what was reviewed</source>
            <translation>zeigt das Geprüfte</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>Unterschriften</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>unterschrieben</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>smaller copies of the picture</source>
            <translation>kleinere Kopien des Bildes</translation>
        </message>
        <message>
            <source>some of its pictures are damaged</source>
            <translation>einige Bilder beschädigt sind</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>jemand anders</translation>
        </message>
        <message>
            <source>something came in front of it</source>
            <translation>etwas kam davor</translation>
        </message>
        <message>
            <source>sound that the source's edit list cuts away ({stream})</source>
            <translation>Ton, den die Schnittliste der Quelle wegschneidet ({stream})</translation>
        </message>
        <message>
            <source>spatial sound description</source>
            <translation>Beschreibung von Raumklang</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>stereo description</source>
            <translation>Stereobeschreibung</translation>
        </message>
        <message>
            <source>stream: {format} data: {hidden}</source>
            <translation>Strom: {format}-Daten: {hidden}</translation>
        </message>
        <message>
            <source>stream: {stream}</source>
            <translation>Strom: {stream}</translation>
        </message>
        <message>
            <source>stream: {stream} (as asked)</source>
            <translation>Strom: {stream} (wie verlangt)</translation>
        </message>
        <message>
            <source>stream: {stream} (cover picture)</source>
            <translation>Strom: {stream} (Titelbild)</translation>
        </message>
        <message>
            <source>stream: {stream} (its header cannot be read, so names may stand in it)</source>
            <translation>Strom: {stream} (sein Kopf ist unlesbar, es können also Namen darin stehen)</translation>
        </message>
        <message>
            <source>studies of format {version} cannot be read</source>
            <translation>Studien des Formats {version} lassen sich nicht lesen</translation>
        </message>
        <message>
            <source>study</source>
            <translation>Studie</translation>
        </message>
        <message>
            <source>subtitle</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>tag of {kind} stream {number}: {key}</source>
            <translation>Angabe des {kind}-Stroms {number}: {key}</translation>
        </message>
        <message>
            <source>tag: {key}</source>
            <translation>Angabe: {key}</translation>
        </message>
        <message>
            <source>tags are the same</source>
            <translation>die Angaben sind dieselben</translation>
        </message>
        <message>
            <source>texts in the header of {stream}</source>
            <translation>Texte im Kopf von {stream}</translation>
        </message>
        <message>
            <source>the GPU's memory does not suffice even for one picture</source>
            <translation>der Speicher der Grafikkarte reicht nicht einmal für ein Bild</translation>
        </message>
        <message>
            <source>the alpha channel was left out</source>
            <translation>der Alphakanal wurde weggelassen</translation>
        </message>
        <message>
            <source>the check of its export found something</source>
            <translation>die Prüfung des Exports etwas fand</translation>
        </message>
        <message>
            <source>the check of the export was broken off after {frames}</source>
            <translation>die Prüfung des Exports wurde nach {frames} abgebrochen</translation>
        </message>
        <message>
            <source>the clock was set back: signed by {person} at {signed}, after something that happened at {before}</source>
            <translation>die Uhr wurde zurückgestellt: von {person} um {signed} unterschrieben, nach etwas von {before}</translation>
        </message>
        <message>
            <source>the colour of a fill is the medium's</source>
            <translation>die Farbe einer Fläche ist die des Videos</translation>
        </message>
        <message>
            <source>the detector's weights are not those that {person} signed</source>
            <translation>die Gewichte des Detektors sind nicht die, die {person} unterschrieben hat</translation>
        </message>
        <message>
            <source>the disk of {folder} has {value} MB free, the export needs about {value2} MB</source>
            <translation>der Datenträger von {folder} hat {value} MB frei, der Export braucht etwa {value2} MB</translation>
        </message>
        <message>
            <source>the disk of {folder} is full; the unfinished file was removed, study and source are untouched</source>
            <translation>der Datenträger von {folder} ist voll; die unfertige Datei wurde entfernt, Studie und Quelle sind unberührt</translation>
        </message>
        <message>
            <source>the export is a draft: {why}</source>
            <translation>der Export ist ein Entwurf: {why}</translation>
        </message>
        <message>
            <source>the export tells more than it may: {places}</source>
            <translation>der Export verrät mehr, als er darf: {places}</translation>
        </message>
        <message>
            <source>the export was not checked yet</source>
            <translation>der Export wurde noch nicht geprüft</translation>
        </message>
        <message>
            <source>the exported file is not the one that {person} signed</source>
            <translation>die exportierte Datei ist nicht die, die {person} unterschrieben hat</translation>
        </message>
        <message>
            <source>the exported file is not there: {name}</source>
            <translation>die exportierte Datei ist nicht da: {name}</translation>
        </message>
        <message>
            <source>the exported file was changed: {name}</source>
            <translation>die exportierte Datei wurde verändert: {name}</translation>
        </message>
        <message>
            <source>the file breaks off</source>
            <translation>die Datei abbricht</translation>
        </message>
        <message>
            <source>the file does not hold what was written</source>
            <translation>die Datei enthält nicht, was geschrieben wurde</translation>
        </message>
        <message>
            <source>the file is byte for byte the one that was exported</source>
            <translation>die Datei ist Byte für Byte die exportierte</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>the file's Content Credentials do not fit: {why}</source>
            <translation>die Content Credentials der Datei passen nicht: {why}</translation>
        </message>
        <message>
            <source>the folder {folder} cannot be made ({value})</source>
            <translation>der Ordner {folder} lässt sich nicht anlegen ({value})</translation>
        </message>
        <message>
            <source>the folder {folder} does not exist</source>
            <translation>den Ordner {folder} gibt es nicht</translation>
        </message>
        <message>
            <source>the format {name} is only read</source>
            <translation>das Format {name} wird nur gelesen</translation>
        </message>
        <message>
            <source>the format {name} is only written</source>
            <translation>das Format {name} wird nur geschrieben</translation>
        </message>
        <message>
            <source>the format {name} needs the package {module}, which is not installed</source>
            <translation>das Format {name} braucht das Paket {module}, das nicht installiert ist</translation>
        </message>
        <message>
            <source>the frame at {when} cannot be decoded</source>
            <translation>das Bild bei {when} lässt sich nicht entschlüsseln</translation>
        </message>
        <message>
            <source>the frames of this video are not known yet</source>
            <translation>die Bilder dieses Videos sind noch nicht bekannt</translation>
        </message>
        <message>
            <source>the header of {stream} is copied as it is, and holds texts that nobody looked at</source>
            <translation>der Kopf von {stream} wird kopiert, wie er ist, und enthält Texte, die niemand angesehen hat</translation>
        </message>
        <message>
            <source>the installed OpenCV has no Haar cascades</source>
            <translation>das installierte OpenCV hat keine Haar-Kaskaden</translation>
        </message>
        <message>
            <source>the least covered region misses the limit</source>
            <translation>die am wenigsten abgedeckte Fläche verfehlt die Grenze</translation>
        </message>
        <message>
            <source>the least {share:.1%}</source>
            <translation>am wenigsten {share:.1%}</translation>
        </message>
        <message>
            <source>the list of model weights is missing</source>
            <translation>die Liste der Modellgewichte fehlt</translation>
        </message>
        <message>
            <source>the log of decisions is not the one that {person} signed</source>
            <translation>das Protokoll der Entscheidungen ist nicht das, das {person} unterschrieben hat</translation>
        </message>
        <message>
            <source>the missed face was added</source>
            <translation>das übersehene Gesicht wurde hinzugefügt</translation>
        </message>
        <message>
            <source>the network cannot be loaded ({error})</source>
            <translation>das Netz lässt sich nicht laden ({error})</translation>
        </message>
        <message>
            <source>the output does not carry the source's {part}</source>
            <translation>in der Ausgabe fehlt von der Quelle: {part}</translation>
        </message>
        <message numerus="yes">
            <source>the picture changes on the way: %n picture(s) of {was} made to fit {size}; cut the source there to keep both</source>
            <translation>
                <numerusform>das Bild wechselt unterwegs: %n Bild von {was} wurde auf {size} gebracht; die Quelle dort teilen, um beide zu behalten</numerusform>
                <numerusform>das Bild wechselt unterwegs: %n Bilder von {was} wurden auf {size} gebracht; die Quelle dort teilen, um beide zu behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source breaks off: %n frame(s) readable</source>
            <translation>
                <numerusform>die Quelle bricht ab: %n Bild ist lesbar</numerusform>
                <numerusform>die Quelle bricht ab: %n Bilder sind lesbar</numerusform>
            </translation>
        </message>
        <message>
            <source>the source hides margins of its pictures; they were left out, as players do</source>
            <translation>die Quelle verbirgt Ränder ihrer Bilder; sie wurden weggelassen, wie es Abspielprogramme tun</translation>
        </message>
        <message numerus="yes">
            <source>the source is damaged: %n picture(s) with errors, or made from such ones</source>
            <translation>
                <numerusform>die Quelle ist beschädigt: %n Bild hat Fehler oder entstand aus solchen</numerusform>
                <numerusform>die Quelle ist beschädigt: %n Bilder haben Fehler oder entstanden aus solchen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source's clock is set anew on the way (%n time(s)); its parts follow one another</source>
            <translation>
                <numerusform>die Uhr der Quelle wird unterwegs neu gestellt (%n-mal); ihre Teile folgen aufeinander</numerusform>
                <numerusform>die Uhr der Quelle wird unterwegs neu gestellt (%n-mal); ihre Teile folgen aufeinander</numerusform>
            </translation>
        </message>
        <message>
            <source>the picture has another size</source>
            <translation>das Bild hat eine andere Größe</translation>
        </message>
        <message>
            <source>the picture was turned upright</source>
            <translation>das Bild wurde aufrecht gedreht</translation>
        </message>
        <message>
            <source>the portrait for the demonstration clip is missing</source>
            <translation>das Porträt für den Demofilm fehlt</translation>
        </message>
        <message>
            <source>the program's own file {name} is missing</source>
            <translation>die programmeigene Datei {name} fehlt</translation>
        </message>
        <message>
            <source>the refining head does not fit CenterFace ({error})</source>
            <translation>der Verfeinerungskopf passt nicht zu CenterFace ({error})</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>der Bericht</translation>
        </message>
        <message>
            <source>the report cannot be read ({strerror})</source>
            <translation>der Bericht lässt sich nicht lesen ({strerror})</translation>
        </message>
        <message>
            <source>the rules are as strict as that already</source>
            <translation>die Regeln sind schon so streng</translation>
        </message>
        <message>
            <source>the sign-off of {person} is void: {why}</source>
            <translation>die Freigabe von {person} ist ungültig: {why}</translation>
        </message>
        <message>
            <source>the signature of {person} does not fit its statement</source>
            <translation>die Unterschrift von {person} passt nicht zu ihrer Erklärung</translation>
        </message>
        <message>
            <source>the source is interlaced; its fields were kept in the picture</source>
            <translation>die Quelle hat Halbbilder; sie blieben im Bild</translation>
        </message>
        <message>
            <source>the source is not the one that {person} signed</source>
            <translation>die Quelle ist nicht die, die {person} unterschrieben hat</translation>
        </message>
        <message>
            <source>the source's metadata holds no words that could be in it</source>
            <translation>die Metadaten der Quelle enthalten keine Wörter, die darin stehen könnten</translation>
        </message>
        <message>
            <source>the source's other streams end early</source>
            <translation>andere Ströme der Quelle enden früh</translation>
        </message>
        <message>
            <source>the study was copied or moved since {person} signed</source>
            <translation>die Studie wurde kopiert oder verschoben, seit {person} unterschrieben hat</translation>
        </message>
        <message>
            <source>the study's limit is {limit:.1%}</source>
            <translation>die Grenze der Studie ist {limit:.1%}</translation>
        </message>
        <message>
            <source>the track has no gap in this frame</source>
            <translation>die Spur hat in diesem Bild keine Lücke</translation>
        </message>
        <message>
            <source>the tracker lost it</source>
            <translation>die Verfolgung hat es verloren</translation>
        </message>
        <message>
            <source>the tracker stopped after its longest way</source>
            <translation>die Verfolgung hielt nach ihrer größten Länge an</translation>
        </message>
        <message>
            <source>the user guide is missing</source>
            <translation>das Handbuch fehlt</translation>
        </message>
        <message>
            <source>the weights file {file} is missing</source>
            <translation>die Gewichtsdatei {file} fehlt</translation>
        </message>
        <message>
            <source>the weights file {path} is missing</source>
            <translation>die Gewichtsdatei {path} fehlt</translation>
        </message>
        <message>
            <source>the weights manifest {path} cannot be read ({error})</source>
            <translation>das Verzeichnis der Gewichte {path} lässt sich nicht lesen ({error})</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>das ganze Bild</translation>
        </message>
        <message>
            <source>there are no detections yet whose threshold could be moved</source>
            <translation>es gibt noch keine Funde, deren Schwelle sich verschieben ließe</translation>
        </message>
        <message>
            <source>there are no trained weights named {name!r}</source>
            <translation>es gibt keine trainierten Gewichte namens {name!r}</translation>
        </message>
        <message>
            <source>there are several tiers, choose one: {tiers}</source>
            <translation>es gibt mehrere Ebenen, eine wählen: {tiers}</translation>
        </message>
        <message>
            <source>there is no added face {value} to extend</source>
            <translation>es gibt kein hinzugefügtes Gesicht {value} zum Verlängern</translation>
        </message>
        <message>
            <source>there is no comment {about}</source>
            <translation>es gibt keinen Kommentar {about}</translation>
        </message>
        <message>
            <source>there is no comment {seq}</source>
            <translation>es gibt keinen Kommentar {seq}</translation>
        </message>
        <message>
            <source>there is no folder {folder}</source>
            <translation>es gibt keinen Ordner {folder}</translation>
        </message>
        <message>
            <source>there is no frame {number} in the video</source>
            <translation>im Video gibt es kein Bild {number}</translation>
        </message>
        <message>
            <source>there is no sound</source>
            <translation>es gibt keinen Ton</translation>
        </message>
        <message>
            <source>there is no such face</source>
            <translation>so ein Gesicht gibt es nicht</translation>
        </message>
        <message>
            <source>there is no such face at {pts}</source>
            <translation>so ein Gesicht gibt es bei {pts} nicht</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>die Datei gibt es nicht</translation>
        </message>
        <message>
            <source>there is no such track: none was named</source>
            <translation>so eine Spur gibt es nicht: keine wurde genannt</translation>
        </message>
        <message>
            <source>there is no such track: {ref}</source>
            <translation>so eine Spur gibt es nicht: {ref}</translation>
        </message>
        <message>
            <source>there is no video or picture in this folder</source>
            <translation>in diesem Ordner ist kein Video oder Bild</translation>
        </message>
        <message>
            <source>this face is still being followed: press Esc to stop that, then change it</source>
            <translation>dieses Gesicht wird noch verfolgt: Esc hält das an, dann ändern</translation>
        </message>
        <message>
            <source>this face moves: nothing else is found at its place</source>
            <translation>dieses Gesicht bewegt sich: An seiner Stelle wird nichts anderes gefunden</translation>
        </message>
        <message>
            <source>this installation cannot write {CODEC_NAMES}</source>
            <translation>diese Installation kann {CODEC_NAMES} nicht schreiben</translation>
        </message>
        <message>
            <source>this installation's ONNX Runtime has no GPU support, which this model needs</source>
            <translation>das ONNX Runtime dieser Installation kann keine Grafikkarte benutzen, die dieses Modell braucht</translation>
        </message>
        <message>
            <source>this is how the video stood before: nothing can be decided there</source>
            <translation>so stand das Video zuvor: Dort lässt sich nichts entscheiden</translation>
        </message>
        <message>
            <source>this is the study or one of its videos, which are never written over</source>
            <translation>das ist die Studie oder eines ihrer Videos, die nie überschrieben werden</translation>
        </message>
        <message>
            <source>this key signed already, as {person}</source>
            <translation>dieser Schlüssel hat schon unterschrieben, als {person}</translation>
        </message>
        <message>
            <source>this kind of JPEG cannot be read ({words})</source>
            <translation>diese Art JPEG lässt sich nicht lesen ({words})</translation>
        </message>
        <message>
            <source>this kind of TIFF cannot be read (compression {number})</source>
            <translation>diese Art TIFF lässt sich nicht lesen (Kompression {number})</translation>
        </message>
        <message>
            <source>this kind of TIFF cannot be read ({what})</source>
            <translation>diese Art TIFF lässt sich nicht lesen ({what})</translation>
        </message>
        <message>
            <source>this video is locked: unlock it before faces are added to it</source>
            <translation>dieses Video ist gesperrt: entsperren, bevor Gesichter hinzukommen</translation>
        </message>
        <message>
            <source>this video is locked: what was decided is accepted. Unlock it first</source>
            <translation>dieses Video ist gesperrt: Was entschieden ist, gilt. Zuerst entsperren</translation>
        </message>
        <message>
            <source>this video is {value}</source>
            <translation>dieses Video ist {value}</translation>
        </message>
        <message>
            <source>this study was made by a newer program (format {version}, this program reads {current})</source>
            <translation>diese Studie wurde von einem neueren Programm gemacht (Format {version}, dieses Programm liest {current})</translation>
        </message>
        <message>
            <source>Export as .mp4, or sign without them</source>
            <translation>Als .mp4 exportieren oder ohne sie signieren</translation>
        </message>
        <message numerus="yes">
            <source>identical bytes (%n packet(s), {export} in the export)</source>
            <translation>
                <numerusform>Byte für Byte gleich (%n Paket, {export} im Export)</numerusform>
                <numerusform>Byte für Byte gleich (%n Pakete, {export} im Export)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n text(s) of the source's metadata is in it</source>
            <translation>
                <numerusform>Texte der Metadaten der Quelle darin: keiner von %n</numerusform>
                <numerusform>Texte der Metadaten der Quelle darin: keiner von %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the statement beside the file is not the one that {person} signed</source>
            <translation>die Erklärung neben der Datei ist nicht die, die {person} signiert hat</translation>
        </message>
        <message>
            <source>the statement that {person} signed is not beside the file</source>
            <translation>die Erklärung, die {person} signiert hat, liegt nicht neben der Datei</translation>
        </message>
        <message>
            <source>this was taken back already</source>
            <translation>das wurde schon zurückgenommen</translation>
        </message>
        <message>
            <source>throughout</source>
            <translation>durchweg</translation>
        </message>
        <message>
            <source>time codes</source>
            <translation>Zeitcodes</translation>
        </message>
        <message>
            <source>times, size, colour, sound and tags are as they should be</source>
            <translation>Zeiten, Größe, Farbe, Ton und Angaben sind, wie sie sein sollen</translation>
        </message>
        <message>
            <source>titles or other texts</source>
            <translation>Titel oder andere Texte</translation>
        </message>
        <message>
            <source>to be looked at again</source>
            <translation>noch einmal anzusehen</translation>
        </message>
        <message>
            <source>torchvision's two stages on CenterFace's backbone, trained by this project.</source>
            <translation>Die zwei Stufen von torchvision auf dem Rückgrat von CenterFace, von diesem Projekt trainiert.</translation>
        </message>
        <message>
            <source>track {number}</source>
            <translation>Spur {number}</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>tracks of CVAT for video 1.1, XML</source>
            <translation>Spuren von CVAT for video 1.1, XML</translation>
        </message>
        <message>
            <source>tracks of MOTChallenge, CSV</source>
            <translation>Spuren von MOTChallenge, CSV</translation>
        </message>
        <message>
            <source>turned</source>
            <translation>gedreht</translation>
        </message>
        <message>
            <source>two detectors found no face that is neither covered nor left visible on purpose</source>
            <translation>zwei Detektoren fanden kein Gesicht, das weder abgedeckt noch absichtlich sichtbar ist</translation>
        </message>
        <message>
            <source>two or more tracks are joined</source>
            <translation>zwei oder mehr Spuren werden verbunden</translation>
        </message>
        <message>
            <source>two tracks with faces are joined</source>
            <translation>zwei Spuren mit Gesichtern werden verbunden</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>unbekannte Daten</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>aufrecht</translation>
        </message>
        <message>
            <source>user data (SEI)</source>
            <translation>Nutzerdaten (SEI)</translation>
        </message>
        <message>
            <source>video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>videos cannot be written as {suffix!r}</source>
            <translation>Videos lassen sich nicht als {suffix!r} schreiben</translation>
        </message>
        <message>
            <source>was added by an earlier version of Faceveil, which read such pictures wrongly</source>
            <translation>wurde von einer früheren Fassung von Faceveil hinzugefügt, die solche Bilder falsch las</translation>
        </message>
        <message>
            <source>was not finished</source>
            <translation>nicht fertig geworden</translation>
        </message>
        <message>
            <source>what stands behind the picture in its file (a second picture, a depth map, a film)</source>
            <translation>was hinter dem Bild in seiner Datei steht (ein zweites Bild, eine Tiefenkarte, ein Film)</translation>
        </message>
        <message>
            <source>what was covered, seen and decided, for BORIS</source>
            <translation>was abgedeckt, gesehen und entschieden wurde, für BORIS</translation>
        </message>
        <message>
            <source>what was covered, seen and decided, for ELAN</source>
            <translation>was abgedeckt, gesehen und entschieden wurde, für ELAN</translation>
        </message>
        <message>
            <source>what was transparent is white or black now</source>
            <translation>was durchsichtig war, ist jetzt weiß oder schwarz</translation>
        </message>
        <message>
            <source>where recordings were joined, sound of {stream} lay over other sound and was left out</source>
            <translation>wo Aufnahmen aneinandergefügt wurden, lag Ton von {stream} über anderem und wurde weggelassen</translation>
        </message>
        <message>
            <source>who is left visible needs a reason</source>
            <translation>wer sichtbar bleibt, braucht eine Begründung</translation>
        </message>
        <message>
            <source>would be shown turned</source>
            <translation>würde gedreht gezeigt</translation>
        </message>
        <message>
            <source>writing to {folder} failed: {value}</source>
            <translation>Schreiben nach {folder} ist gescheitert: {value}</translation>
        </message>
        <message>
            <source>written again in a better quality (constant rate factor {quality}); in the usual one it was not covered as asked: {complaints}</source>
            <translation>noch einmal in besserer Qualität geschrieben (constant rate factor {quality}); in der üblichen war es nicht wie verlangt abgedeckt: {complaints}</translation>
        </message>
        <message>
            <source>{CODEC_NAMES} does not fit into {suffix}</source>
            <translation>{CODEC_NAMES} passt nicht in {suffix}</translation>
        </message>
        <message>
            <source>{changes}</source>
            <translation>{changes}</translation>
        </message>
        <message>
            <source>{export}</source>
            <translation>{export}</translation>
        </message>
        <message>
            <source>{file}: cannot be read ({strerror})</source>
            <translation>{file}: lässt sich nicht lesen ({strerror})</translation>
        </message>
        <message>
            <source>{file}: holds no statement</source>
            <translation>{file}: enthält keine Erklärung</translation>
        </message>
        <message>
            <source>{folder} cannot be written to</source>
            <translation>{folder} ist nicht beschreibbar</translation>
        </message>
        <message>
            <source>{frames} checked at random, {missed} with a miss</source>
            <translation>{frames} zufällig geprüft, {missed} mit einem Fehler</translation>
        </message>
        <message>
            <source>{frames} of the decoded export compared with the source, {looked} searched for faces</source>
            <translation>{frames} des entschlüsselten Exports mit der Quelle verglichen, {looked} nach Gesichtern durchsucht</translation>
        </message>
        <message>
            <source>{medium}, which shows {name}, is locked. Unlock it first</source>
            <translation>{medium}, das {name} zeigt, ist gesperrt. Zuerst entsperren</translation>
        </message>
        <message>
            <source>{name} begins at {at} and never stops</source>
            <translation>{name} beginnt bei {at} und endet nie</translation>
        </message>
        <message>
            <source>{name} cannot be turned into {pixel_format}</source>
            <translation>{name} lässt sich nicht in {pixel_format} umwandeln</translation>
        </message>
        <message>
            <source>{name} finds {naive:.0%}, {aware:.0%} where it knows the effect (nothing covered: {control:.0%})</source>
            <translation>{name} findet {naive:.0%}, {aware:.0%}, wenn es die Art kennt (ohne Abdeckung: {control:.0%})</translation>
        </message>
        <message>
            <source>{name} is not a report that was signed, or was changed since</source>
            <translation>{name} ist kein unterschriebener Bericht oder wurde seither verändert</translation>
        </message>
        <message>
            <source>{name} stops at {at} and never began</source>
            <translation>{name} endet bei {at} und begann nie</translation>
        </message>
        <message>
            <source>{name} was not released: {complaints}</source>
            <translation>{name} wurde nicht freigegeben: {complaints}</translation>
        </message>
        <message>
            <source>{name} works on this study as {role}</source>
            <translation>{name} arbeitet an dieser Studie als {role}</translation>
        </message>
        <message>
            <source>{name}: Content Credentials go into MP4 and MOV only</source>
            <translation>{name}: Content Credentials gehen nur in MP4 und MOV</translation>
        </message>
        <message>
            <source>{name}: no credentials could be written ({error})</source>
            <translation>{name}: Credentials ließen sich nicht schreiben ({error})</translation>
        </message>
        <message>
            <source>{name}: no faces were looked for yet</source>
            <translation>{name}: noch wurden keine Gesichter gesucht</translation>
        </message>
        <message>
            <source>{name}: no frame lies in the spans that are worked on</source>
            <translation>{name}: kein Bild liegt in den Abschnitten, an denen gearbeitet wird</translation>
        </message>
        <message>
            <source>{out} appeared while exporting</source>
            <translation>{out} tauchte während des Exports auf</translation>
        </message>
        <message>
            <source>{out} exists</source>
            <translation>{out} gibt es schon</translation>
        </message>
        <message>
            <source>{out} is a file, but several inputs need a folder</source>
            <translation>{out} ist eine Datei, aber mehrere Eingaben brauchen einen Ordner</translation>
        </message>
        <message>
            <source>{out} is a folder</source>
            <translation>{out} ist ein Ordner</translation>
        </message>
        <message>
            <source>{out} is the source itself; choose another name for the export</source>
            <translation>{out} ist die Quelle selbst; einen anderen Namen für den Export wählen</translation>
        </message>
        <message>
            <source>{out}: PDF is made by the window's part of the program</source>
            <translation>{out}: PDF macht der Teil des Programms mit Fenster</translation>
        </message>
        <message>
            <source>{out}: a report ends in {KINDS}</source>
            <translation>{out}: ein Bericht endet auf {KINDS}</translation>
        </message>
        <message>
            <source>{out}: cannot be written</source>
            <translation>{out}: nicht beschreibbar</translation>
        </message>
        <message>
            <source>{out}: cannot be written ({strerror})</source>
            <translation>{out}: nicht beschreibbar ({strerror})</translation>
        </message>
        <message>
            <source>{part}</source>
            <translation>{part}</translation>
        </message>
        <message>
            <source>{part}: nobody looked at this video in this way</source>
            <translation>{part}: niemand hat dieses Video auf diese Weise durchsucht</translation>
        </message>
        <message>
            <source>{part}: people decided things in it, which cannot be joined to another study</source>
            <translation>{part}: darin haben Menschen entschieden, das lässt sich nicht mit einer anderen Studie verbinden</translation>
        </message>
        <message>
            <source>{path_of_text}: its pictures change their size on the way, which the study does not know yet</source>
            <translation>{path_of_text}: seine Bilder wechseln unterwegs die Größe, was die Studie noch nicht weiß</translation>
        </message>
        <message>
            <source>{path_of_text}: the study knows another file of this name</source>
            <translation>{path_of_text}: die Studie kennt eine andere Datei dieses Namens</translation>
        </message>
        <message>
            <source>{path} does not hold a refining head ({error})</source>
            <translation>{path} enthält keinen Verfeinerungskopf ({error})</translation>
        </message>
        <message>
            <source>{path} does not hold a second stage</source>
            <translation>{path} enthält keine zweite Stufe</translation>
        </message>
        <message>
            <source>{path} does not hold weights of Faceveil ({error})</source>
            <translation>{path} enthält keine Gewichte von Faceveil ({error})</translation>
        </message>
        <message>
            <source>{path} does not hold weights of a Faster R-CNN</source>
            <translation>{path} enthält keine Gewichte eines Faster R-CNN</translation>
        </message>
        <message>
            <source>{path} does not hold weights of this landmark model</source>
            <translation>{path} enthält keine Gewichte dieses Gesichtspunktmodells</translation>
        </message>
        <message>
            <source>{path} is damaged or not the expected file (SHA-256 {found}..., expected {sha256}...)</source>
            <translation>{path} ist beschädigt oder nicht die erwartete Datei (SHA-256 {found}..., erwartet {sha256}...)</translation>
        </message>
        <message>
            <source>{path}, line {line}</source>
            <translation>{path}, Zeile {line}</translation>
        </message>
        <message>
            <source>{path}: an unfinished decision cannot be understood ({error})</source>
            <translation>{path}: eine unfertige Entscheidung ist unverständlich ({error})</translation>
        </message>
        <message>
            <source>{path}: cannot be named {name}, another file has that name</source>
            <translation>{path}: kann nicht {name} heißen, eine andere Datei heißt so</translation>
        </message>
        <message>
            <source>{path}: cannot be read ({strerror})</source>
            <translation>{path}: lässt sich nicht lesen ({strerror})</translation>
        </message>
        <message>
            <source>{path}: cannot be read or written ({error})</source>
            <translation>{path}: lässt sich nicht lesen oder schreiben ({error})</translation>
        </message>
        <message>
            <source>{path}: cannot be renamed ({strerror})</source>
            <translation>{path}: lässt sich nicht umbenennen ({strerror})</translation>
        </message>
        <message>
            <source>{path}: cannot be written ({strerror})</source>
            <translation>{path}: nicht beschreibbar ({strerror})</translation>
        </message>
        <message>
            <source>{path}: decision {seq} cannot be understood ({error})</source>
            <translation>{path}: Entscheidung {seq} ist unverständlich ({error})</translation>
        </message>
        <message>
            <source>{path}: detection has not run to its end, so faces would be left visible</source>
            <translation>{path}: die Suche lief nicht bis zum Ende, Gesichter blieben also sichtbar</translation>
        </message>
        <message>
            <source>{path}: faces were not looked for in all that is worked on</source>
            <translation>{path}: nicht in allem, woran gearbeitet wird, wurden Gesichter gesucht</translation>
        </message>
        <message>
            <source>{path}: is a database, but not a Faceveil study</source>
            <translation>{path}: ist eine Datenbank, aber keine Studie von Faceveil</translation>
        </message>
        <message>
            <source>{path}: is a folder, not a study</source>
            <translation>{path}: ist ein Ordner, keine Studie</translation>
        </message>
        <message>
            <source>{path}: is a key of another kind; Ed25519 is wanted</source>
            <translation>{path}: ist ein Schlüssel anderer Art; Ed25519 wird gebraucht</translation>
        </message>
        <message>
            <source>{path}: is not a public key</source>
            <translation>{path}: ist kein öffentlicher Schlüssel</translation>
        </message>
        <message>
            <source>{path}: is read-only</source>
            <translation>{path}: darf nur gelesen werden</translation>
        </message>
        <message>
            <source>{path}: locked by another program</source>
            <translation>{path}: von einem anderen Programm gesperrt</translation>
        </message>
        <message>
            <source>{path}: nothing was exported yet</source>
            <translation>{path}: noch nichts exportiert</translation>
        </message>
        <message>
            <source>{path}: pixel format {pixel_format} cannot be exported</source>
            <translation>{path}: Pixelformat {pixel_format} lässt sich nicht exportieren</translation>
        </message>
        <message>
            <source>{path}: the disk is full; what was saved before is safe</source>
            <translation>{path}: der Datenträger ist voll; was zuvor gespeichert wurde, ist sicher</translation>
        </message>
        <message>
            <source>{path}: the exported file is gone</source>
            <translation>{path}: die exportierte Datei ist weg</translation>
        </message>
        <message>
            <source>{path}: the file is damaged ({error})</source>
            <translation>{path}: die Datei ist beschädigt ({error})</translation>
        </message>
        <message>
            <source>{path}: the file is damaged ({found})</source>
            <translation>{path}: die Datei ist beschädigt ({found})</translation>
        </message>
        <message>
            <source>{path}: the file is no export of this study</source>
            <translation>{path}: die Datei ist kein Export dieser Studie</translation>
        </message>
        <message>
            <source>{path}: the file was changed since it was exported</source>
            <translation>{path}: die Datei wurde seit dem Export verändert</translation>
        </message>
        <message>
            <source>{path}: the key cannot be read</source>
            <translation>{path}: der Schlüssel lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>{path}: the key cannot be used ({strerror})</source>
            <translation>{path}: der Schlüssel lässt sich nicht benutzen ({strerror})</translation>
        </message>
        <message>
            <source>{path}: the key has a passphrase</source>
            <translation>{path}: der Schlüssel hat eine Passphrase</translation>
        </message>
        <message>
            <source>{path}: the log of decisions is damaged: event {seq} {what}</source>
            <translation>{path}: das Protokoll der Entscheidungen ist beschädigt: Ereignis {seq} {what}</translation>
        </message>
        <message>
            <source>{path}: the output would replace the source</source>
            <translation>{path}: die Ausgabe würde die Quelle ersetzen</translation>
        </message>
        <message>
            <source>{path}: the signed statement cannot be read ({strerror})</source>
            <translation>{path}: die unterschriebene Erklärung lässt sich nicht lesen ({strerror})</translation>
        </message>
        <message>
            <source>{path}: the study is closed</source>
            <translation>{path}: die Studie ist geschlossen</translation>
        </message>
        <message>
            <source>{path}: there is no medium {medium_id}</source>
            <translation>{path}: es gibt kein Video {medium_id}</translation>
        </message>
        <message>
            <source>{path}: there is no run {run_id}</source>
            <translation>{path}: es gibt keine Suche {run_id}</translation>
        </message>
        <message>
            <source>{path}: there is no such study</source>
            <translation>{path}: so eine Studie gibt es nicht</translation>
        </message>
        <message>
            <source>{path}: was opened to be read, not to be written</source>
            <translation>{path}: wurde zum Lesen geöffnet, nicht zum Schreiben</translation>
        </message>
        <message>
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <source>{person} and {other} signed with one and the same key</source>
            <translation>{person} und {other} haben mit ein und demselben Schlüssel unterschrieben</translation>
        </message>
        <message>
            <source>{person} edited the study after it was signed (decision {decision}, {time})</source>
            <translation>{person} hat die Studie nach der Unterschrift geändert (Entscheidung {decision}, {time})</translation>
        </message>
        <message>
            <source>{person} has signed the export since: what {whose} decided can no longer be taken back by another person</source>
            <translation>{person} hat den Export seither unterschrieben: Was {whose} entschied, kann keine andere Person mehr zurücknehmen</translation>
        </message>
        <message>
            <source>{person} refused the release: {text}</source>
            <translation>{person} hat die Freigabe abgelehnt: {text}</translation>
        </message>
        <message>
            <source>{person} signed this export already</source>
            <translation>{person} hat diesen Export schon unterschrieben</translation>
        </message>
        <message>
            <source>{person} signed with another key than before: the key was replaced</source>
            <translation>{person} hat mit einem anderen Schlüssel als zuvor unterschrieben: der Schlüssel wurde ersetzt</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{sentence} (first at {time})</source>
            <translation>{sentence} (zuerst bei {time})</translation>
        </message>
        <message>
            <source>{sentence} ({details})</source>
            <translation>{sentence} ({details})</translation>
        </message>
        <message>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <source>{source:.4f} s in the source, {export:.4f} s in the export</source>
            <translation>{source:.4f} s in der Quelle, {export:.4f} s im Export</translation>
        </message>
        <message>
            <source>{source} in the source, {export} in the export</source>
            <translation>{source} in der Quelle, {export} im Export</translation>
        </message>
        <message>
            <source>{source} was changed while it was exported</source>
            <translation>{source} wurde verändert, während es exportiert wurde</translation>
        </message>
        <message>
            <source>{source}: writing {name} failed: {error}</source>
            <translation>{source}: Schreiben von {name} ist gescheitert: {error}</translation>
        </message>
        <message>
            <source>{stream}</source>
            <translation>{stream}</translation>
        </message>
        <message>
            <source>{stream} is copied word for word; its text may hold names</source>
            <translation>{stream} wird Wort für Wort kopiert; der Text kann Namen enthalten</translation>
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder} (as asked)</source>
            <translation>{stream} wurde neu als {encoder} kodiert (wie verlangt)</translation>
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder}, because {suffix} cannot hold it as it is</source>
            <translation>{stream} wurde neu als {encoder} kodiert, weil {suffix} es so nicht aufnimmt</translation>
        </message>
        <message>
            <source>{stream} was left out, because {suffix} cannot hold it as it is; it can be encoded anew</source>
            <translation>{stream} wurde weggelassen, weil {suffix} es so nicht aufnimmt; es lässt sich neu kodieren</translation>
        </message>
        <message>
            <source>{stream} was left out: it cannot be copied into {suffix}, and this program has no decoder for it to encode it anew</source>
            <translation>{stream} wurde weggelassen: lässt sich nicht in {suffix} kopieren, und dieses Programm hat keinen Dekodierer dafür</translation>
        </message>
        <message>
            <source>{study}: already open ({who})</source>
            <translation>{study}: schon offen ({who})</translation>
        </message>
        <message>
            <source>{study}: cannot be written here ({strerror})</source>
            <translation>{study}: hier nicht beschreibbar ({strerror})</translation>
        </message>
        <message>
            <source>{suffix} cannot hold {codec} subtitles; use .mkv to keep them</source>
            <translation>{suffix} nimmt {codec}-Untertitel nicht auf; .mkv nehmen, um sie zu behalten</translation>
        </message>
        <message>
            <source>{suffix} counts time in milliseconds: frame times are rounded to them; .mp4 and .mov keep them exactly</source>
            <translation>{suffix} zählt die Zeit in Millisekunden: Bildzeiten werden darauf gerundet; .mp4 und .mov behalten sie genau</translation>
        </message>
        <message>
            <source>{tag} {before} became {after}</source>
            <translation>{tag}: aus {before} wurde {after}</translation>
        </message>
        <message>
            <source>{target}: exists already</source>
            <translation>{target}: gibt es schon</translation>
        </message>
        <message>
            <source>{target}: is in this study already</source>
            <translation>{target}: ist schon in dieser Studie</translation>
        </message>
        <message>
            <source>{target}: is not the file that was reviewed as {name}</source>
            <translation>{target}: ist nicht die Datei, die als {name} geprüft wurde</translation>
        </message>
        <message>
            <source>{target}: there is no folder {parent}</source>
            <translation>{target}: es gibt keinen Ordner {parent}</translation>
        </message>
        <message>
            <source>{target}: {reason}</source>
            <translation>{target}: {reason}</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>{what} needs PyTorch, which is not part of this installation</source>
            <translation>{what} braucht PyTorch, das nicht zu dieser Installation gehört</translation>
        </message>
        <message>
            <source>{where}: cannot be written ({strerror})</source>
            <translation>{where}: nicht beschreibbar ({strerror})</translation>
        </message>
        <message>
            <source>{width}x{height} is odd, so every pixel keeps its own colour (4:4:4)</source>
            <translation>{width}x{height} ist ungerade, jedes Pixel behält also seine eigene Farbe (4:4:4)</translation>
        </message>
        <message>
            <source>{without} of {count} left visible without a reason</source>
            <translation>{without} von {count} ohne Begründung sichtbar</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <source>Another language</source>
            <translation>Andere Sprache</translation>
        </message>
        <message>
            <source>Open anew</source>
            <translation>Neu öffnen</translation>
        </message>
        <message>
            <source>The window is opened anew for it. Detection that runs is paused, and what it found is kept. Otherwise the language changes at the next start.</source>
            <translation>Das Fenster wird dafür neu geöffnet. Eine laufende Suche wird angehalten, und Gefundenes bleibt. Sonst wechselt die Sprache beim nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>As the system ({0})</source>
            <translation>Wie das System ({0})</translation>
        </message>
        <message>
            <source>As the system knows you</source>
            <translation>Wie das System dich kennt</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Selbst wählen lassen</translation>
        </message>
        <message>
            <source>Counts for videos that are detected from now on.</source>
            <translation>Gilt für Videos, in denen von jetzt an gesucht wird.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Forget them now</source>
            <translation>Jetzt vergessen</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Less motion: no animation, no blinking cursor</source>
            <translation>Weniger Bewegung: keine Animation, kein blinkender Cursor</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA-Grafikkarte</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Remember the studies that were opened last</source>
            <translation>Zuletzt geöffnete Studien merken</translation>
        </message>
        <message>
            <source>Remembered are paths, and the frame at which each study was left. Pictures are kept in studies only, and nothing is sent anywhere.</source>
            <translation>Gemerkt werden Pfade und das Bild, bei dem jede Studie verlassen wurde. Bilder liegen nur in Studien, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation>Forschung: Ich bereite diese Studie vor</translation>
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation>Gutachten: Ich prüfe sie vor der Freigabe</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The command line speaks English.</source>
            <translation>Die Befehlszeile spricht Englisch.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Gründlich</translation>
        </message>
        <message>
            <source>Thoroughness</source>
            <translation>Gründlichkeit</translation>
        </message>
        <message>
            <source>Wipe what was measured of faces in this study…</source>
            <translation>Was an Gesichtern dieser Studie gemessen wurde, löschen…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation>Der Name steht neben dem, was du entscheidest und prüfst, in der Studie und ihrem Bericht. Es gibt kein Konto und kein Passwort; nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Deine Rolle</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>A second file beside the export. Programs that know such credentials show from it who released it, in which words, and that it was de-identified by this process; they find any changed byte.</source>
            <translation>Eine zweite Datei neben dem Export. Programme, die solche Nachweise kennen, zeigen daraus, wer ihn mit welchen Worten freigegeben hat und dass er durch dieses Verfahren de-identifiziert wurde; sie finden jedes geänderte Byte.</translation>
        </message>
        <message>
            <source>Also a copy with Content Credentials (C&amp;2PA)</source>
            <translation>Auch eine Kopie mit Content Credentials (C&amp;2PA)</translation>
        </message>
        <message>
            <source>Ask here</source>
            <translation>Hier fragen</translation>
        </message>
        <message>
            <source>Confirm and sign</source>
            <translation>Bestätigen und unterschreiben</translation>
        </message>
        <message>
            <source>Fill in your name, your role and your words first.</source>
            <translation>Zuerst Name, Rolle und Worte ausfüllen.</translation>
        </message>
        <message>
            <source>Not available: the package c2pa-python is missing. Install it with pip install "faceveil[c2pa]".</source>
            <translation>Nicht verfügbar: Das Paket c2pa-python fehlt. Es wird mit pip install "faceveil[c2pa]" installiert.</translation>
        </message>
        <message>
            <source>Only MP4 and MOV files can carry them: export as MP4 for that.</source>
            <translation>Nur MP4- und MOV-Dateien können sie tragen: Exportieren Sie dafür als MP4.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>What you say: why it may leave, or why not</source>
            <translation>Was du sagst: warum es hinausdarf oder warum nicht</translation>
        </message>
        <message>
            <source>Write your question first; it is pinned to this frame.</source>
            <translation>Zuerst die Frage schreiben; sie wird an dieses Bild geheftet.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Deine Worte</translation>
        </message>
        <message>
            <source>data protection officer</source>
            <translation>Datenschutzbeauftragte Person</translation>
        </message>
        <message>
            <source>ethics reviewer</source>
            <translation>Ethikgutachtende Person</translation>
        </message>
        <message>
            <source>only if your key has one</source>
            <translation>nur, wenn der Schlüssel eine hat</translation>
        </message>
        <message>
            <source>researcher</source>
            <translation>Forschende Person</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
    </context>
    <context>
        <name>SizesDialog</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>A box that is smaller or larger is no face and stays visible, unless a person accepted or drew it.</source>
            <translation>Ein kleinerer oder größerer Rahmen ist kein Gesicht und bleibt sichtbar, außer eine Person hat ihn angenommen oder gezeichnet.</translation>
        </message>
        <message>
            <source>Largest height</source>
            <translation>Größte Höhe</translation>
        </message>
        <message>
            <source>Smallest and largest face</source>
            <translation>Kleinstes und größtes Gesicht</translation>
        </message>
        <message>
            <source>Smallest height</source>
            <translation>Kleinste Höhe</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
    </context>
    <context>
        <name>SpanCommands</name>
        <message>
            <source>Covered up to {0}. Following the face there; Esc stops.</source>
            <translation>Abgedeckt bis {0}. Das Gesicht wird dorthin verfolgt; Esc hält an.</translation>
        </message>
        <message>
            <source>In {0} of them the face was not found: the box stays where it was last.</source>
            <translation>In {0} davon wurde das Gesicht nicht gefunden: Der Rahmen bleibt, wo er zuletzt war.</translation>
        </message>
        <message>
            <source>The track begins after this frame.</source>
            <translation>Die Spur beginnt nach diesem Bild.</translation>
        </message>
        <message>
            <source>The track begins at {0}: before it, this face is not covered.</source>
            <translation>Die Spur beginnt bei {0}: Davor ist dieses Gesicht nicht abgedeckt.</translation>
        </message>
        <message>
            <source>The track ends at {0}: after it, this face is not covered.</source>
            <translation>Die Spur endet bei {0}: Danach ist dieses Gesicht nicht abgedeckt.</translation>
        </message>
        <message>
            <source>The track begins or ends there already.</source>
            <translation>Die Spur beginnt oder endet dort schon.</translation>
        </message>
        <message numerus="yes">
            <source>Lengthened by %Ln frame(s).</source>
            <translation>
                <numerusform>Um %Ln Bild verlängert.</numerusform>
                <numerusform>Um %Ln Bilder verlängert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The track ends before this frame.</source>
            <translation>Die Spur endet vor diesem Bild.</translation>
        </message>
        <message>
            <source>This track is not covered: accept it first (Shift+A).</source>
            <translation>Diese Spur ist nicht abgedeckt: zuerst annehmen (Umschalt+A).</translation>
        </message>
    </context>
    <context>
        <name>SpotCheckWindow</name>
        <message>
            <source> frames</source>
            <translation> Bilder</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) looked at: every face was covered</source>
            <translation>
                <numerusform>%Ln Bild angesehen: Jedes Gesicht war abgedeckt</numerusform>
                <numerusform>%Ln Bilder angesehen: Jedes Gesicht war abgedeckt</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Draw and begin</source>
            <translation>Ziehen und beginnen</translation>
        </message>
        <message>
            <source>Hidden covers are hidden on this screen only: exports cover them.</source>
            <translation>Verborgene Abdeckungen fehlen nur auf diesem Bildschirm: Exporte decken sie ab.</translation>
        </message>
        <message>
            <source>Hide some known covers from me, and count which I see</source>
            <translation>Einige bekannte Abdeckungen vor mir verbergen und zählen, welche ich sehe</translation>
        </message>
        <message>
            <source>Is every face covered?  {0} of {1}</source>
            <translation>Ist jedes Gesicht abgedeckt?  {0} von {1}</translation>
        </message>
        <message>
            <source>It is exported black, so that it shows no face: Y goes on.</source>
            <translation>Es wird schwarz exportiert und zeigt also kein Gesicht: Y geht weiter.</translation>
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation>Zufällig gezogene Bilder ansehen</translation>
        </message>
        <message numerus="yes">
            <source>In {0} of %Ln frame(s) a face was not covered</source>
            <translation>
                <numerusform>In {0} von %Ln Bild war ein Gesicht nicht abgedeckt</numerusform>
                <numerusform>In {0} von %Ln Bildern war ein Gesicht nicht abgedeckt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln cover(s) hidden from you, you noticed {0}.</source>
            <translation>
                <numerusform>Von %Ln verborgenen Abdeckung aufgefallen: {0}.</numerusform>
                <numerusform>Von %Ln verborgenen Abdeckungen aufgefallen: {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>One frame is drawn out of each of equal parts of all videos, sorted by risk. Where you find every face covered in 60 frames, at most 4.9 % of all frames show an uncovered face, with 95 % confidence; 300 frames make it 1 %. What is decided afterwards makes the check void.</source>
            <translation>Aus gleich großen Teilen aller Videos, nach Risiko sortiert, wird je ein Bild gezogen. Ist in 60 Bildern jedes Gesicht abgedeckt, zeigen mit 95 % Sicherheit höchstens 4,9 % aller Bilder ein unbedecktes Gesicht; bei 300 Bildern ist es 1 %. Was danach entschieden wird, macht die Stichprobe ungültig.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>Those that you drew are covered now, so that this check says nothing more about what stands: follow them through their time, and check again.</source>
            <translation>Die eingezeichneten sind jetzt abgedeckt, diese Stichprobe sagt also nichts mehr darüber, was gilt: durch ihre Zeit verfolgen und noch einmal prüfen.</translation>
        </message>
        <message>
            <source>With 95 % confidence, at most {0} of all frames show an uncovered face.</source>
            <translation>Mit 95 % Sicherheit zeigen höchstens {0} aller Bilder ein unbedecktes Gesicht.</translation>
        </message>
        <message>
            <source>Y: every face is covered · N: one is not, draw it · B: the frame before</source>
            <translation>Y: jedes Gesicht ist abgedeckt · N: eines nicht, einzeichnen · B: das Bild davor</translation>
        </message>
        <message>
            <source>You noticed a cover that was hidden. Go on.</source>
            <translation>Eine verborgene Abdeckung ist aufgefallen. Weiter.</translation>
        </message>
        <message>
            <source>{0} added</source>
            <translation>{0} hinzugefügt</translation>
        </message>
    </context>
    <context>
        <name>StatusCommands</name>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet</source>
            <translation>
                <numerusform>%Ln Bild noch nicht gesehen</numerusform>
                <numerusform>%Ln Bilder noch nicht gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet: fast playback leaves some out.</source>
            <translation>
                <numerusform>%Ln Bild noch nicht gesehen: Schnelles Abspielen lässt manche aus.</numerusform>
                <numerusform>%Ln Bilder noch nicht gesehen: Schnelles Abspielen lässt manche aus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked: nothing that covers or uncovers changes until you unlock it.</source>
            <translation>Gesperrt: Was abgedeckt ist, ändert sich bis zum Entsperren nicht.</translation>
        </message>
        <message>
            <source>Plays what you have not seen. L is faster, Space stops.</source>
            <translation>Spielt Ungesehenes ab. L ist schneller, Leertaste hält an.</translation>
        </message>
        <message>
            <source>Unlocked.</source>
            <translation>Entsperrt.</translation>
        </message>
        <message>
            <source>You have seen every frame of this video.</source>
            <translation>Jedes Bild dieses Videos ist gesehen.</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln place(s)</source>
            <translation>
                <numerusform>an %Ln Stelle</numerusform>
                <numerusform>an %Ln Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}. L plays, again for faster.</source>
            <translation>{0}, {1}. L spielt ab, noch einmal für schneller.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel detection; what was found is kept</source>
            <translation>Suche abbrechen; Gefundenes bleibt</translation>
        </message>
        <message>
            <source>Cancel this export; nothing half is left</source>
            <translation>Diesen Export abbrechen; nichts Halbes bleibt zurück</translation>
        </message>
        <message>
            <source>Everything is saved in {0}</source>
            <translation>Alles ist in {0} gespeichert</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <source>Pause detection</source>
            <translation>Suche anhalten</translation>
        </message>
        <message>
            <source>Pause this export</source>
            <translation>Diesen Export anhalten</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Resume detection</source>
            <translation>Suche fortsetzen</translation>
        </message>
        <message>
            <source>Resume this export</source>
            <translation>Diesen Export fortsetzen</translation>
        </message>
        <message>
            <source>Runs on: {0}</source>
            <translation>Rechnet auf: {0}</translation>
        </message>
    </context>
    <context>
        <name>StatusWindow</name>
        <message>
            <source> (locked)</source>
            <translation> (gesperrt)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln concern(s) open</source>
            <translation>
                <numerusform>%Ln Prüfstelle offen</numerusform>
                <numerusform>%Ln Prüfstellen offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln Spur</numerusform>
                <numerusform>%Ln Spuren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln Video</numerusform>
                <numerusform>%Ln Videos</numerusform>
            </translation>
        </message>
        <message>
            <source>; at most {0} of frames show one (95 %)</source>
            <translation>; höchstens {0} der Bilder zeigen eines (95 %)</translation>
        </message>
        <message numerus="yes">
            <source>; noticed {0} of %Ln cover(s) hidden on purpose</source>
            <translation>
                <numerusform>; aufgefallen: {0} von %Ln absichtlich verborgenen Abdeckung</numerusform>
                <numerusform>; aufgefallen: {0} von %Ln absichtlich verborgenen Abdeckungen</numerusform>
            </translation>
        </message>
        <message>
            <source>; void: something was decided since</source>
            <translation>; ungültig: seither wurde etwas entschieden</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Prüfstellen</translation>
        </message>
        <message>
            <source>Covered: {0}, in {1}. Rejected: {2}. Not sure enough: {3}</source>
            <translation>Abgedeckt: {0}, in {1}. Abgelehnt: {2}. Nicht sicher genug: {3}</translation>
        </message>
        <message>
            <source>Enter or a double click goes to a stretch or a comment.</source>
            <translation>Eingabe oder Doppelklick geht zu einer Strecke oder einem Kommentar.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Wie es steht</translation>
        </message>
        <message>
            <source>Left to do: {0}</source>
            <translation>Noch zu tun: {0}</translation>
        </message>
        <message>
            <source>Left visible</source>
            <translation>Sichtbar gelassen</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>Nichts ist mehr zu tun.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Resolve comment</source>
            <translation>Kommentar erledigen</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>Spot check of the study: {0}</source>
            <translation>Stichprobe der Studie: {0}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Status of all videos</source>
            <translation>Stand aller Videos</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Tracks seen on the wall</source>
            <translation>Spuren auf der Bilderwand gesehen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>answer comments</source>
            <translation>Kommentare beantworten</translation>
        </message>
        <message>
            <source>check a random sample</source>
            <translation>zufällige Stichprobe prüfen</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exportieren</translation>
        </message>
        <message>
            <source>find the file</source>
            <translation>Datei finden</translation>
        </message>
        <message>
            <source>look at unseen frames</source>
            <translation>ungesehene Bilder ansehen</translation>
        </message>
        <message>
            <source>look for faces</source>
            <translation>Gesichter suchen</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>keine Begründung</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>nichts mehr</translation>
        </message>
        <message>
            <source>settle concerns</source>
            <translation>Prüfstellen beantworten</translation>
        </message>
        <message>
            <source>unseen</source>
            <translation>ungesehen</translation>
        </message>
        <message>
            <source>{0} minutes of work, {1} for each minute of footage</source>
            <translation>{0} Minuten Arbeit, {1} je Minute Aufnahme</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} weitere</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) looked at, a face missed in {1}</source>
            <translation>
                <numerusform>{0} von %Ln Bild angesehen, in {1} fehlte ein Gesicht</numerusform>
                <numerusform>{0} von %Ln Bildern angesehen, in {1} fehlte ein Gesicht</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} open, {1} of them for later, {2} settled; {3} slight, not asked</source>
            <translation>{0} offen, {1} davon für später, {2} beantwortet; {3} geringe, nicht gefragt</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>A comment: click to read it</source>
            <translation>Ein Kommentar: zum Lesen anklicken</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Prüfstellen</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Gesucht</translation>
        </message>
        <message>
            <source>Drag: lengthen the track, or cut it. Esc cancels.</source>
            <translation>Ziehen: Spur verlängern oder kürzen. Esc bricht ab.</translation>
        </message>
        <message>
            <source>Faces (max {0})</source>
            <translation>Gesichter ({0})</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Schwach</translation>
        </message>
        <message>
            <source>Wheel zooms, Shift+wheel or the middle button moves; here or with Ctrl it scrolls tracks. Double-click here to see everything.</source>
            <translation>Mausrad vergrößert, Umschalt+Rad oder mittlere Taste verschiebt; hier oder mit Strg rollt es durch Spuren. Doppelklick zeigt alles.</translation>
        </message>
        <message>
            <source>added face {0}</source>
            <translation>hinzugefügtes Gesicht {0}</translation>
        </message>
        <message>
            <source>begins {0}</source>
            <translation>beginnt {0}</translation>
        </message>
        <message>
            <source>ends {0}</source>
            <translation>endet {0}</translation>
        </message>
        <message>
            <source>track {0}</source>
            <translation>Spur {0}</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Rundgang durch das Fenster</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>TrackCells</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Added {0}</source>
            <translation>Hinzugefügt {0}</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Spur {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>nicht abgedeckt</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>rejected in part</source>
            <translation>teils abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>TrackStrip</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation>Von Hand {0}</translation>
        </message>
        <message>
            <source>Faces of the chosen track over its time</source>
            <translation>Gesichter der gewählten Spur über ihre Zeit</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Spur {0}</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} aus {1}</translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln Bild</numerusform>
                <numerusform>%Ln Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation>Von Hand {0}</translation>
        </message>
        <message>
            <source>Person without a name</source>
            <translation>Person ohne Namen</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Spur {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>not sure enough</source>
            <translation>nicht sicher genug</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>rejected in {0}</source>
            <translation>abgelehnt in {0}</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} aus {1}</translation>
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation>Gesichter und schwache Funde</translation>
        </message>
        <message>
            <source>Faces have not been looked for to the end. Ctrl+D starts or goes on.</source>
            <translation>Gesichter wurden nicht bis zum Ende gesucht. Strg+D beginnt oder setzt fort.</translation>
        </message>
        <message>
            <source>No faces were found. Small, dark, covered and turned faces are missed: look at the footage, and drag a box around every face that you see.</source>
            <translation>Keine Gesichter gefunden. Kleine, dunkle, verdeckte und gedrehte Gesichter werden übersehen: die Aufnahme ansehen und um jedes Gesicht einen Rahmen ziehen.</translation>
        </message>
        <message>
            <source>No tracks of this kind.</source>
            <translation>Keine Spuren dieser Art.</translation>
        </message>
        <message>
            <source>No tracks yet. Faces show in the picture as they are found; tracks follow when all frames were looked at.</source>
            <translation>Noch keine Spuren. Gesichter erscheinen im Bild, sobald sie gefunden sind; Spuren folgen, wenn alle Bilder angesehen wurden.</translation>
        </message>
        <message>
            <source>No video is open.</source>
            <translation>Kein Video ist offen.</translation>
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation>Nicht sicher genug (nicht abgedeckt)</translation>
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation>Abgelehnt (sichtbar gelassen)</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Tracks ({0})</source>
            <translation>Spuren ({0})</translation>
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation>Unentschieden (abgedeckt)</translation>
        </message>
        <message>
            <source>Which tracks are listed</source>
            <translation>Welche Spuren gezeigt werden</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Playback speed</source>
            <translation>Wiedergabegeschwindigkeit</translation>
        </message>
        <message>
            <source>Time stamp (PTS) {0}, in units of {1} s</source>
            <translation>Zeitstempel (PTS) {0}, in Einheiten von {1} s</translation>
        </message>
        <message>
            <source>frame {0} of {1}</source>
            <translation>Bild {0} von {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) skipped</source>
            <translation>
                <numerusform>{0} von %Ln Bild übersprungen</numerusform>
                <numerusform>{0} von %Ln Bildern übersprungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Drag a box around the missed face; or arrows move the dashed one, Ctrl+arrows size it, Enter adds it. Esc cancels.</source>
            <translation>Einen Rahmen um das übersehene Gesicht ziehen; oder Pfeile bewegen den gestrichelten, Strg+Pfeile ändern die Größe, Eingabe fügt hinzu. Esc bricht ab.</translation>
        </message>
        <message>
            <source>Drag over the area; or arrows move the dashed box, Ctrl+arrows size it, Enter takes it. Esc cancels.</source>
            <translation>Über die Fläche ziehen; oder Pfeile bewegen den gestrichelten Rahmen, Strg+Pfeile ändern die Größe, Eingabe übernimmt. Esc bricht ab.</translation>
        </message>
    </context>
    <context>
        <name>ViewMode</name>
        <message>
            <source>Boxes</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Abgedeckt</translation>
        </message>
        <message>
            <source>The picture alone</source>
            <translation>Das Bild allein</translation>
        </message>
        <message>
            <source>The picture as the export will show it</source>
            <translation>Das Bild, wie der Export es zeigt</translation>
        </message>
        <message>
            <source>The picture with its faces, to correct them</source>
            <translation>Das Bild mit seinen Gesichtern, zum Korrigieren</translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln Spur</numerusform>
                <numerusform>%Ln Spuren</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Accepted track {0}. Ctrl+Z takes it back.</source>
            <translation>Spur {0} angenommen. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Accepted {0} tracks. Ctrl+Z takes it back.</source>
            <translation>{0} Spuren angenommen. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Zuerst eine Spur wählen, mit Pfeiltasten oder Maus.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation>Gesichter und schwache Funde</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Nach Zeit</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Am wenigsten sichere zuerst</translation>
        </message>
        <message>
            <source>Most doubtful first</source>
            <translation>Zweifelhafteste zuerst</translation>
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation>Nicht sicher genug (nicht abgedeckt)</translation>
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation>Abgelehnt (sichtbar gelassen)</translation>
        </message>
        <message>
            <source>Rejected track {0}. Ctrl+Z takes it back.</source>
            <translation>Spur {0} abgelehnt. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Rejected {0} tracks. Ctrl+Z takes it back.</source>
            <translation>{0} Spuren abgelehnt. Strg+Z nimmt es zurück.</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Kleinste zuerst</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>Sortiert nach</translation>
        </message>
        <message>
            <source>Tracks of the study</source>
            <translation>Spuren der Studie</translation>
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation>Unentschieden (abgedeckt)</translation>
        </message>
        <message>
            <source>Which tracks are shown</source>
            <translation>Welche Spuren gezeigt werden</translation>
        </message>
        <message>
            <source>{0}, {1} marked</source>
            <translation>{0}, {1} markiert</translation>
        </message>
    </context>
    <context>
        <name>WallWindow</name>
        <message>
            <source>A accepts · R rejects · C comments · Enter opens · Shift marks several</source>
            <translation>A nimmt an · R lehnt ab · C kommentiert · Eingabe öffnet · Umschalt markiert mehrere</translation>
        </message>
        <message>
            <source>About the marked tracks ({0}):</source>
            <translation>Zu den markierten Spuren ({0}):</translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Alle Videos</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Zuerst eine Spur wählen, mit Pfeiltasten oder Maus.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Commented. The status (Ctrl+I) lists all comments.</source>
            <translation>Kommentiert. Der Stand (Strg+I) zeigt alle Kommentare.</translation>
        </message>
        <message>
            <source>Enter opens the frame · + and - change the size</source>
            <translation>Eingabe öffnet das Bild · + und - ändern die Größe</translation>
        </message>
        <message>
            <source>Frames with nothing covered</source>
            <translation>Bilder, in denen nichts abgedeckt ist</translation>
        </message>
        <message>
            <source>Handed over: nobody is to be known here until you flip the picture (V)</source>
            <translation>Übergeben: Niemand ist hier zu erkennen, bis Sie das Bild umschalten (V)</translation>
        </message>
        <message>
            <source>Nothing was decided here. The history in the main window has all.</source>
            <translation>Hier wurde nichts entschieden. Der Verlauf im Hauptfenster zeigt alles.</translation>
        </message>
        <message>
            <source>P names the tracks · Shift+P takes out · V leaves visible · Enter opens</source>
            <translation>P benennt die Spuren · Umschalt+P nimmt heraus · V lässt sichtbar · Eingabe öffnet</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>There is nothing to decide on here: Enter opens the frame.</source>
            <translation>Hier ist nichts zu entscheiden: Eingabe öffnet das Bild.</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Bilderwand</translation>
        </message>
        <message>
            <source>Which videos are shown</source>
            <translation>Welche Videos gezeigt werden</translation>
        </message>
        <message>
            <source>{0} so far: other videos are being read</source>
            <translation>{0} bisher: andere Videos werden gelesen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Making the demo… {0} %</source>
            <translation>Demo entsteht… {0} %</translation>
        </message>
        <message>
            <source>New here? A tour of five steps, with the demo</source>
            <translation>Neu hier? Ein Rundgang in fünf Schritten, mit der Demo</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Zuletzt geöffnete Studien</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Demo ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation>Forschung: Ich bereite diese Studie vor</translation>
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation>Gutachten: Ich prüfe sie vor der Freigabe</translation>
        </message>
        <message>
            <source>Who is at the screen?</source>
            <translation>Wer sitzt am Bildschirm?</translation>
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation>Der Name steht neben dem, was du entscheidest und prüfst, in der Studie und ihrem Bericht. Es gibt kein Konto und kein Passwort; nichts verlässt diesen Rechner.</translation>
        </message>
    </context>
    <context>
        <name>WipeView</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>looks</source>
            <translation>Blicke</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <source>{0} of the width</source>
            <translation>{0} der Breite</translation>
        </message>
        <message>
            <source>{0} sure</source>
            <translation>{0} sicher</translation>
        </message>
        <message>
            <source>{0} {1}/s</source>
            <translation>{0} {1}/s</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The folder of this video cannot be written to.</source>
            <translation>In den Ordner dieses Videos lässt sich nicht schreiben.</translation>
        </message>
        <message>
            <source>Your work is saved in {0}</source>
            <translation>Die Arbeit wird in {0} gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ZoneCommands</name>
        <message>
            <source>Always covered</source>
            <translation>Immer abgedeckt</translation>
        </message>
        <message>
            <source>Never a face…</source>
            <translation>Nie ein Gesicht…</translation>
        </message>
        <message>
            <source>Only the marked spans are worked on; all else is covered whole.</source>
            <translation>Nur an den markierten Abschnitten wird gearbeitet; alles andere wird ganz abgedeckt.</translation>
        </message>
        <message>
            <source>Other sizes are no faces, unless a person said so.</source>
            <translation>Andere Größen sind keine Gesichter, außer eine Person hat es bestimmt.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message numerus="yes">
            <source>Rejected %Ln track(s) at this place.</source>
            <translation>
                <numerusform>%Ln Spur an dieser Stelle abgelehnt.</numerusform>
                <numerusform>%Ln Spuren an dieser Stelle abgelehnt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shines through what is covered…</source>
            <translation>Scheint durch das Abgedeckte…</translation>
        </message>
        <message>
            <source>Left visible on purpose, everywhere in this video.</source>
            <translation>Absichtlich sichtbar, überall in diesem Video.</translation>
        </message>
        <message>
            <source>The whole picture is covered in every frame. Draw a zone (Z), or mark tracks, to leave something visible.</source>
            <translation>Jedes Bild wird ganz abgedeckt. Eine Zone zeichnen (Z) oder Spuren markieren, um etwas sichtbar zu lassen.</translation>
        </message>
        <message>
            <source>The whole video is worked on.</source>
            <translation>Am ganzen Video wird gearbeitet.</translation>
        </message>
        <message>
            <source>This area is always covered.</source>
            <translation>Diese Fläche wird immer abgedeckt.</translation>
        </message>
        <message>
            <source>This area shines through.</source>
            <translation>Diese Fläche scheint durch.</translation>
        </message>
        <message>
            <source>What is found in this area is not covered.</source>
            <translation>Was in dieser Fläche gefunden wird, wird nicht abgedeckt.</translation>
        </message>
        <message>
            <source>Why may it stay visible? Reviewers read this.</source>
            <translation>Warum darf es sichtbar bleiben? Gutachtende lesen das.</translation>
        </message>
        <message>
            <source>a person of public life</source>
            <translation>eine Person des öffentlichen Lebens</translation>
        </message>
        <message>
            <source>a picture on the wall</source>
            <translation>ein Bild an der Wand</translation>
        </message>
        <message>
            <source>a poster</source>
            <translation>ein Plakat</translation>
        </message>
        <message>
            <source>a screen</source>
            <translation>ein Bildschirm</translation>
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation>hat zugestimmt, gezeigt zu werden</translation>
        </message>
        <message>
            <source>in the marked span</source>
            <translation>im markierten Abschnitt</translation>
        </message>
        <message>
            <source>in the whole video</source>
            <translation>im ganzen Video</translation>
        </message>
    </context>
    <context>
        <name>Zones</name>
        <message>
            <source>always covered</source>
            <translation>immer abgedeckt</translation>
        </message>
        <message>
            <source>never a face</source>
            <translation>nie ein Gesicht</translation>
        </message>
        <message>
            <source>shines through</source>
            <translation>scheint durch</translation>
        </message>
    </context>
</TS>
