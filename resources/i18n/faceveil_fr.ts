<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Faceveil</source>
            <translation>&amp;À propos de Faceveil</translation>
        </message>
        <message>
            <source>&amp;Close study</source>
            <translation>&amp;Fermer l’étude</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Touches</translation>
        </message>
        <message>
            <source>&amp;Licences of all parts…</source>
            <translation>&amp;Licences de tous les composants…</translation>
        </message>
        <message>
            <source>&amp;Open video…</source>
            <translation>&amp;Ouvrir une vidéo…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Remove video from study</source>
            <translation>&amp;Retirer la vidéo de l’étude</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;What was verified…</source>
            <translation>&amp;Ce qui a été vérifié…</translation>
        </message>
        <message>
            <source>A face is not covered: draw it</source>
            <translation>Un visage n’est pas couvert : le dessiner</translation>
        </message>
        <message>
            <source>Accept in this frame</source>
            <translation>Accepter dans cette image</translation>
        </message>
        <message>
            <source>Accept the marked tracks</source>
            <translation>Accepter les pistes marquées</translation>
        </message>
        <message>
            <source>Accept track, or all marked</source>
            <translation>Accepter la piste, ou toutes celles marquées</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <source>Add a missed face</source>
            <translation>Ajouter un visage manqué</translation>
        </message>
        <message>
            <source>Add the missed face</source>
            <translation>Ajouter le visage manqué</translation>
        </message>
        <message>
            <source>Added faces are followed through time.</source>
            <translation>Les visages ajoutés sont suivis dans le temps.</translation>
        </message>
        <message>
            <source>All alike…</source>
            <translation>Tous les semblables…</translation>
        </message>
        <message>
            <source>All keys at a glance</source>
            <translation>Toutes les touches d’un coup d’œil</translation>
        </message>
        <message>
            <source>All of every frame; people and areas can be left visible then</source>
            <translation>Chaque image en entier ; personnes et zones peuvent ensuite rester visibles</translation>
        </message>
        <message>
            <source>All tracks of a still false face at this place</source>
            <translation>Toutes les pistes d’un faux visage immobile à cet endroit</translation>
        </message>
        <message>
            <source>All tracks that are marked in the list, else the selected face's</source>
            <translation>Toutes les pistes marquées dans la liste, sinon celle du visage choisi</translation>
        </message>
        <message>
            <source>An area that is always covered, never holds a face, or shines through</source>
            <translation>Une zone toujours couverte, sans visage ou qui transparaît</translation>
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation>Les deux images côte à côte, image par image</translation>
        </message>
        <message>
            <source>Both ways by the picture, until it leaves, is hidden or met; Esc stops</source>
            <translation>Dans les deux sens d’après l’image, jusqu’à ce qu’il sorte, soit caché ou en croise un autre ; Échap arrête</translation>
        </message>
        <message>
            <source>Cancel all exports</source>
            <translation>Annuler tous les exports</translation>
        </message>
        <message>
            <source>Clear the span</source>
            <translation>Effacer la plage</translation>
        </message>
        <message>
            <source>Close the wall</source>
            <translation>Fermer le mur</translation>
        </message>
        <message>
            <source>Comment on the marked tracks…</source>
            <translation>Commenter les pistes marquées…</translation>
        </message>
        <message>
            <source>Comment on this frame or face…</source>
            <translation>Commenter cette image ou ce visage…</translation>
        </message>
        <message>
            <source>Compare export with source…</source>
            <translation>Comparer l’export à la source…</translation>
        </message>
        <message>
            <source>Copy the box to the frame before</source>
            <translation>Copier le cadre dans l’image précédente</translation>
        </message>
        <message>
            <source>Copy the box to the next frame</source>
            <translation>Copier le cadre dans l’image suivante</translation>
        </message>
        <message>
            <source>Cover the face that is shown, or draw it</source>
            <translation>Couvrir le visage montré, ou le dessiner</translation>
        </message>
        <message>
            <source>Cover the whole picture</source>
            <translation>Couvrir l’image entière</translation>
        </message>
        <message>
            <source>Covered, all well</source>
            <translation>Couvert, tout va bien</translation>
        </message>
        <message>
            <source>Detect faces in this video</source>
            <translation>Chercher les visages dans cette vidéo</translation>
        </message>
        <message>
            <source>Show where the file of this video lies now</source>
            <translation>Indiquer où se trouve maintenant le fichier de cette vidéo</translation>
        </message>
        <message>
            <source>Tracks, frames with nothing covered, people</source>
            <translation>Pistes, images où rien n’est couvert, personnes</translation>
        </message>
        <message>
            <source>What stands against the release of this video's export; confirm or refuse with your signature</source>
            <translation>Ce qui s’oppose à la diffusion de l’export de cette vidéo ; confirmer ou refuser en signant</translation>
        </message>
        <message>
            <source>What the last exports of this video did, and what was checked</source>
            <translation>Ce qu’ont fait les derniers exports de cette vidéo, et ce qui a été contrôlé</translation>
        </message>
        <message>
            <source>Work on the whole video</source>
            <translation>Travailler sur la vidéo entière</translation>
        </message>
        <message>
            <source>Write redacted files of several videos, one after the other</source>
            <translation>Écrire plusieurs vidéos couvertes, l’une après l’autre</translation>
        </message>
        <message>
            <source>Detection panel</source>
            <translation>Volet Détection</translation>
        </message>
        <message>
            <source>&amp;Import faces or times…</source>
            <translation>&amp;Importer des visages ou des temps…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Réglages…</translation>
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation>&amp;Visite de la fenêtre</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>After it, the face is not there; or it is followed on to here</source>
            <translation>Après, le visage n’est pas là ; ou il est suivi jusqu’ici</translation>
        </message>
        <message>
            <source>All videos: progress and what needs you</source>
            <translation>Toutes les vidéos : avancement et ce qui demande votre attention</translation>
        </message>
        <message>
            <source>Another effect or strength for this track, person or span</source>
            <translation>Autre effet ou intensité pour cette piste, personne ou plage</translation>
        </message>
        <message>
            <source>Before it, the face is not there; or it is followed back to here</source>
            <translation>Avant, le visage n’est pas là ; ou il est suivi en arrière jusqu’ici</translation>
        </message>
        <message>
            <source>Boxes, landmarks and times of this video for other tools; no pictures</source>
            <translation>Cadres, points du visage et temps de cette vidéo pour d’autres logiciels ; aucune image</translation>
        </message>
        <message>
            <source>Bridge the gap in the track here</source>
            <translation>Combler ici le trou de la piste</translation>
        </message>
        <message>
            <source>Cover this face differently…</source>
            <translation>Couvrir ce visage autrement…</translation>
        </message>
        <message>
            <source>Drag a box around a face; or just drag on empty picture</source>
            <translation>Tracer un cadre autour d’un visage ; ou glisser sur une partie vide</translation>
        </message>
        <message>
            <source>Draw a zone…</source>
            <translation>Dessiner une zone…</translation>
        </message>
        <message>
            <source>End the span here</source>
            <translation>Terminer la plage ici</translation>
        </message>
        <message>
            <source>Ethics view: check and sign…</source>
            <translation>Vue éthique : contrôler et signer…</translation>
        </message>
        <message>
            <source>Every face is covered: next frame</source>
            <translation>Chaque visage est couvert : image suivante</translation>
        </message>
        <message>
            <source>Every track of every video as crops over time; frames with nothing covered; people</source>
            <translation>Chaque piste de chaque vidéo en vignettes dans le temps ; images où rien n’est couvert ; personnes</translation>
        </message>
        <message>
            <source>Export &amp;all…</source>
            <translation>Exporter &amp;tout…</translation>
        </message>
        <message>
            <source>Export &amp;data…</source>
            <translation>Exporter des &amp;données…</translation>
        </message>
        <message>
            <source>Faces are added in one frame only.</source>
            <translation>Les visages ne sont ajoutés que dans une image.</translation>
        </message>
        <message>
            <source>Faces or times that another tool found in this video</source>
            <translation>Visages ou temps qu’un autre logiciel a trouvés dans cette vidéo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Filter and sort anew</source>
            <translation>Filtrer et trier à nouveau</translation>
        </message>
        <message>
            <source>Find a &amp;moved file…</source>
            <translation>Retrouver un fichier &amp;déplacé…</translation>
        </message>
        <message>
            <source>First frame</source>
            <translation>Première image</translation>
        </message>
        <message>
            <source>Fit picture</source>
            <translation>Ajuster l’image</translation>
        </message>
        <message>
            <source>Five steps</source>
            <translation>Cinq étapes</translation>
        </message>
        <message>
            <source>Flip: overlay, redacted, original</source>
            <translation>Basculer : cadres, couvert, original</translation>
        </message>
        <message>
            <source>Follow faces that are added</source>
            <translation>Suivre les visages ajoutés</translation>
        </message>
        <message>
            <source>Follow this face through time</source>
            <translation>Suivre ce visage dans le temps</translation>
        </message>
        <message>
            <source>Go to it, read it, answer or resolve it</source>
            <translation>Y aller, le lire, y répondre ou le clore</translation>
        </message>
        <message>
            <source>Group tracks as one person…</source>
            <translation>Grouper des pistes en une personne…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>History panel</source>
            <translation>Volet Historique</translation>
        </message>
        <message>
            <source>How everything is done, without a network</source>
            <translation>Comment tout se fait, sans réseau</translation>
        </message>
        <message>
            <source>It is a face, and it is covered as it should be</source>
            <translation>C’est un visage, couvert comme il faut</translation>
        </message>
        <message>
            <source>Join the two marked tracks</source>
            <translation>Joindre les deux pistes marquées</translation>
        </message>
        <message>
            <source>Language, looks, device, keys, your name, and what is remembered</source>
            <translation>Langue, aspect, matériel, touches, votre nom et ce qui est retenu</translation>
        </message>
        <message>
            <source>Larger cells</source>
            <translation>Cellules plus grandes</translation>
        </message>
        <message>
            <source>Last frame</source>
            <translation>Dernière image</translation>
        </message>
        <message>
            <source>Leave it open, with a note</source>
            <translation>Le laisser ouvert, avec une note</translation>
        </message>
        <message>
            <source>Leave on purpose visible…</source>
            <translation>Laisser visible exprès…</translation>
        </message>
        <message>
            <source>Leave the person visible everywhere, or cover them again</source>
            <translation>Laisser la personne visible partout, ou la couvrir à nouveau</translation>
        </message>
        <message>
            <source>Let the track begin in this frame</source>
            <translation>Faire commencer la piste dans cette image</translation>
        </message>
        <message>
            <source>Let the track end in this frame</source>
            <translation>Faire finir la piste dans cette image</translation>
        </message>
        <message>
            <source>Lock: what was decided is accepted</source>
            <translation>Verrouiller : ce qui est décidé est accepté</translation>
        </message>
        <message>
            <source>Look again later…</source>
            <translation>Revoir plus tard…</translation>
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation>Regarder des images tirées au hasard</translation>
        </message>
        <message>
            <source>Look for faces in all videos and pictures of a folder</source>
            <translation>Chercher des visages dans toutes les vidéos et images d’un dossier</translation>
        </message>
        <message>
            <source>Mark a span with I and O first</source>
            <translation>Marquer d’abord une plage avec I et O</translation>
        </message>
        <message>
            <source>Mark several tracks in the list with Ctrl or Shift, then name the person</source>
            <translation>Marquer plusieurs pistes dans la liste avec Ctrl ou Maj, puis nommer la personne</translation>
        </message>
        <message>
            <source>Next concern</source>
            <translation>Doute suivant</translation>
        </message>
        <message>
            <source>Next face in this frame</source>
            <translation>Visage suivant dans cette image</translation>
        </message>
        <message>
            <source>Next open comment</source>
            <translation>Commentaire ouvert suivant</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Next stretch that you have not seen</source>
            <translation>Passage suivant pas encore vu</translation>
        </message>
        <message>
            <source>Next video</source>
            <translation>Vidéo suivante</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>Pas un visage</translation>
        </message>
        <message>
            <source>No face is here, or none was missed; a false one is rejected</source>
            <translation>Pas de visage ici, ou aucun n’a été manqué ; un faux est rejeté</translation>
        </message>
        <message>
            <source>Not a face, or may stay visible: leave it uncovered in this frame</source>
            <translation>Pas un visage, ou peut rester visible : ne pas le couvrir dans cette image</translation>
        </message>
        <message>
            <source>Nothing that covers or uncovers can be changed until unlocked</source>
            <translation>Rien de ce qui couvre ou découvre ne peut changer avant le déverrouillage</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Une image en arrière</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Une image en avant</translation>
        </message>
        <message>
            <source>One person's face; the gap between them is bridged by the picture</source>
            <translation>Le visage d’une personne ; l’intervalle est comblé d’après l’image</translation>
        </message>
        <message>
            <source>Open &amp;study…</source>
            <translation>Ouvrir une &amp;étude…</translation>
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation>Ouvrir des vidéos ou des images</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Personnes…</translation>
        </message>
        <message>
            <source>Play backwards, again for faster</source>
            <translation>Lire en arrière, encore pour aller plus vite</translation>
        </message>
        <message>
            <source>Play only what you have not seen</source>
            <translation>Lire seulement ce qui n’a pas été vu</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Lire ou mettre en pause</translation>
        </message>
        <message>
            <source>Play, again for faster</source>
            <translation>Lire, encore pour aller plus vite</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Previous concern</source>
            <translation>Doute précédent</translation>
        </message>
        <message>
            <source>Previous face in this frame</source>
            <translation>Visage précédent dans cette image</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Previous video</source>
            <translation>Vidéo précédente</translation>
        </message>
        <message>
            <source>Process &amp;folder…</source>
            <translation>Traiter un &amp;dossier…</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Queue panel</source>
            <translation>Volet Doutes</translation>
        </message>
        <message>
            <source>Redaction panel</source>
            <translation>Volet Masquage</translation>
        </message>
        <message>
            <source>Reject everywhere like this</source>
            <translation>Rejeter partout ce qui est ainsi</translation>
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation>Rejeter dans la plage marquée</translation>
        </message>
        <message>
            <source>Reject in this frame</source>
            <translation>Rejeter dans cette image</translation>
        </message>
        <message>
            <source>Reject the marked tracks</source>
            <translation>Rejeter les pistes marquées</translation>
        </message>
        <message>
            <source>Reject track, or all marked</source>
            <translation>Rejeter la piste, ou toutes celles marquées</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>Say who the marked tracks show…</source>
            <translation>Dire qui montrent les pistes marquées…</translation>
        </message>
        <message>
            <source>See all concerns of this kind at this place, and answer them at once</source>
            <translation>Voir tous les doutes de ce type à cet endroit, et y répondre d’un coup</translation>
        </message>
        <message>
            <source>Seen frames are jumped over; L plays faster</source>
            <translation>Les images vues sont sautées ; L lit plus vite</translation>
        </message>
        <message>
            <source>Show all of the timeline</source>
            <translation>Montrer toute la chronologie</translation>
        </message>
        <message>
            <source>Smaller cells</source>
            <translation>Cellules plus petites</translation>
        </message>
        <message>
            <source>Smallest and largest face…</source>
            <translation>Plus petit et plus grand visage…</translation>
        </message>
        <message>
            <source>Split the track here</source>
            <translation>Couper la piste ici</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Sondage</translation>
        </message>
        <message>
            <source>Spot check…</source>
            <translation>Sondage…</translation>
        </message>
        <message>
            <source>Start a span here</source>
            <translation>Commencer une plage ici</translation>
        </message>
        <message>
            <source>Status: what is left</source>
            <translation>État : ce qui reste</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Arrêter de suivre</translation>
        </message>
        <message>
            <source>Stop, normal speed</source>
            <translation>Arrêter, vitesse normale</translation>
        </message>
        <message>
            <source>Swap the two marked tracks from here</source>
            <translation>Échanger les deux pistes marquées à partir d’ici</translation>
        </message>
        <message>
            <source>Switch between boxes, the true redacted picture and the original</source>
            <translation>Passer des cadres à l’image vraiment couverte et à l’original</translation>
        </message>
        <message>
            <source>Take back what was decided on the wall</source>
            <translation>Annuler ce qui a été décidé sur le mur</translation>
        </message>
        <message>
            <source>Take it off the list; its file and your decisions stay</source>
            <translation>Le retirer de la liste ; son fichier et les décisions restent</translation>
        </message>
        <message>
            <source>Take the marked tracks out of their person</source>
            <translation>Sortir les pistes marquées de leur personne</translation>
        </message>
        <message>
            <source>Take tracks out of their person</source>
            <translation>Sortir des pistes de leur personne</translation>
        </message>
        <message>
            <source>Ten frames back</source>
            <translation>Dix images en arrière</translation>
        </message>
        <message>
            <source>Ten frames forward</source>
            <translation>Dix images en avant</translation>
        </message>
        <message>
            <source>The face is looked for from both sides of the frame on screen</source>
            <translation>Le visage est cherché des deux côtés de l’image à l’écran</translation>
        </message>
        <message>
            <source>The frame before</source>
            <translation>L’image d’avant</translation>
        </message>
        <message>
            <source>The frame on screen is the first of the later part</source>
            <translation>L’image à l’écran est la première de la seconde partie</translation>
        </message>
        <message>
            <source>The marked tracks, or the selected face's, with the reason</source>
            <translation>Les pistes marquées, ou celle du visage choisi, avec la raison</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Piste</translation>
        </message>
        <message>
            <source>Tracks panel</source>
            <translation>Volet Pistes</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Mur</translation>
        </message>
        <message>
            <source>Wall of all tracks</source>
            <translation>Mur de toutes les pistes</translation>
        </message>
        <message>
            <source>What is smaller or larger is no face, unless a person said so</source>
            <translation>Ce qui est plus petit ou plus grand n’est pas un visage, sauf si une personne l’a dit</translation>
        </message>
        <message>
            <source>What lies outside all such spans is covered whole</source>
            <translation>Ce qui est hors de ces plages est couvert en entier</translation>
        </message>
        <message>
            <source>What the program is made of</source>
            <translation>De quoi le programme est fait</translation>
        </message>
        <message>
            <source>What was reached stays covered</source>
            <translation>Ce qui a été atteint reste couvert</translation>
        </message>
        <message>
            <source>Who is at the screen…</source>
            <translation>Qui est à l’écran…</translation>
        </message>
        <message>
            <source>Who is in the study, who may be the same person, who is left visible on purpose</source>
            <translation>Qui est dans l’étude, qui peut être la même personne, qui reste visible exprès</translation>
        </message>
        <message>
            <source>Without it, or with Alt, a face is added in one frame only</source>
            <translation>Sans cela, ou avec Alt, un visage n’est ajouté que dans une image</translation>
        </message>
        <message>
            <source>Work on the marked span only</source>
            <translation>Travailler seulement sur la plage marquée</translation>
        </message>
        <message>
            <source>Write a redacted file</source>
            <translation>Écrire un fichier couvert</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Zoom timeline in</source>
            <translation>Agrandir la chronologie</translation>
        </message>
        <message>
            <source>Zoom timeline out</source>
            <translation>Réduire la chronologie</translation>
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>1  Covered, all well</source>
            <translation>1  Couvert, tout va bien</translation>
        </message>
        <message>
            <source>2  No face</source>
            <translation>2  Pas un visage</translation>
        </message>
        <message>
            <source>All alike</source>
            <translation>Tous les semblables</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Look at all of them. Ctrl and click takes one out; the rest get one answer.</source>
            <translation>Regardez-les tous. Ctrl et clic en retire un ; les autres reçoivent une seule réponse.</translation>
        </message>
        <message>
            <source>{0}: {1} at the same place</source>
            <translation>{0} : {1} au même endroit</translation>
        </message>
    </context>
    <context>
        <name>AllVideosWindow</name>
        <message numerus="yes">
            <source>%Ln failed or stopped</source>
            <translation>
                <numerusform>%Ln échouée ou arrêtée</numerusform>
                <numerusform>%Ln échouées ou arrêtées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln piste</numerusform>
                <numerusform>%Ln pistes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln vidéo</numerusform>
                <numerusform>%Ln vidéos</numerusform>
            </translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Toutes les vidéos</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Données (*.json)</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Exporter tout…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Go on with what was stopped, and try again what failed</source>
            <translation>Reprendre ce qui a été arrêté et réessayer ce qui a échoué</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Où cela en est</translation>
        </message>
        <message>
            <source>Needs a person because</source>
            <translation>Demande une personne, car</translation>
        </message>
        <message>
            <source>Page (*.html)</source>
            <translation>Page (*.html)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Progress of all videos</source>
            <translation>Avancement de toutes les vidéos</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Review the queue</source>
            <translation>Revoir les doutes</translation>
        </message>
        <message>
            <source>Save list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Enregistrer la liste…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop all; what was found is kept</source>
            <translation>Tout arrêter ; ce qui a été trouvé est gardé</translation>
        </message>
        <message>
            <source>The list is in {0}</source>
            <translation>La liste est dans {0}</translation>
        </message>
        <message>
            <source>The most urgent stand first. Enter or a double click opens one.</source>
            <translation>Les plus urgentes sont en premier. Entrée ou un double clic en ouvre une.</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>You may work on those that are done meanwhile, or close this window.</source>
            <translation>Vous pouvez entre-temps travailler sur celles qui sont finies, ou fermer cette fenêtre.</translation>
        </message>
        <message>
            <source>about {0} left</source>
            <translation>encore {0} environ</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>en cours de lecture</translation>
        </message>
        <message>
            <source>cannot be opened</source>
            <translation>ne peut être ouverte</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>paused {0}</source>
            <translation>en pause {0}</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>préparation</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The {0} “{1}” cannot be used, and is left out.</source>
            <translation>{0} « {1} » est inutilisable et laissé de côté.</translation>
        </message>
    </context>
    <context>
        <name>AudienceLine</name>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>For partners under an agreement.</source>
            <translation>Pour des partenaires liés par un accord.</translation>
        </message>
        <message>
            <source>For the public.</source>
            <translation>Pour le public.</translation>
        </message>
        <message>
            <source>Leave it as it is set now: {0}, {1}</source>
            <translation>Laisser comme réglé maintenant : {0}, {1}</translation>
        </message>
        <message>
            <source>What hides enough for a partner under an agreement does not for everybody. All videos of the study are covered so; that can be changed later.</source>
            <translation>Ce qui cache assez pour un partenaire lié par un accord ne suffit pas pour tous. Toutes les vidéos de l’étude sont couvertes ainsi ; cela peut changer plus tard.</translation>
        </message>
        <message>
            <source>Who receives the files of this study?</source>
            <translation>Qui reçoit les fichiers de cette étude ?</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} de plus</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>A copied track differs from the source's</source>
            <translation>Une piste copiée diffère de la source</translation>
        </message>
        <message>
            <source>A copied track is the source's, unchanged</source>
            <translation>Une piste copiée est celle de la source, inchangée</translation>
        </message>
        <message>
            <source>Every face that was to be covered is covered</source>
            <translation>Chaque visage à couvrir est couvert</translation>
        </message>
        <message>
            <source>Every frame can be played</source>
            <translation>Chaque image est lisible</translation>
        </message>
        <message>
            <source>Every frame keeps its time</source>
            <translation>Chaque image garde son temps</translation>
        </message>
        <message>
            <source>Faces that were to be covered are not covered</source>
            <translation>Des visages à couvrir ne sont pas couverts</translation>
        </message>
        <message>
            <source>Frames are missing, or there are more</source>
            <translation>Des images manquent, ou il y en a trop</translation>
        </message>
        <message>
            <source>Frames cannot be played</source>
            <translation>Des images ne sont pas lisibles</translation>
        </message>
        <message>
            <source>Frames have other times</source>
            <translation>Des images ont d’autres temps</translation>
        </message>
        <message>
            <source>Frames that could not be read are black</source>
            <translation>Les images illisibles sont noires</translation>
        </message>
        <message>
            <source>Frames that could not be read are not black</source>
            <translation>Les images illisibles ne sont pas noires</translation>
        </message>
        <message>
            <source>Names, places or titles of the source are left in the file</source>
            <translation>Des noms, lieux ou titres de la source restent dans le fichier</translation>
        </message>
        <message>
            <source>No frame is missing, none was added</source>
            <translation>Aucune image ne manque, aucune n’est ajoutée</translation>
        </message>
        <message>
            <source>No name, place or title of the source is left in the file</source>
            <translation>Aucun nom, lieu ou titre de la source ne reste dans le fichier</translation>
        </message>
        <message>
            <source>Nothing differs from the source</source>
            <translation>Rien ne diffère de la source</translation>
        </message>
        <message>
            <source>Shades were lost</source>
            <translation>Des nuances ont été perdues</translation>
        </message>
        <message>
            <source>The colours are described as before</source>
            <translation>Les couleurs sont décrites comme avant</translation>
        </message>
        <message>
            <source>The colours are described otherwise</source>
            <translation>Les couleurs sont décrites autrement</translation>
        </message>
        <message>
            <source>The file can be opened</source>
            <translation>Le fichier s’ouvre</translation>
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation>Le fichier ne s’ouvre pas</translation>
        </message>
        <message>
            <source>The length differs</source>
            <translation>La durée diffère</translation>
        </message>
        <message>
            <source>The length is the same</source>
            <translation>La durée est la même</translation>
        </message>
        <message>
            <source>The picture has another shape</source>
            <translation>L’image a une autre forme</translation>
        </message>
        <message>
            <source>The picture has another size</source>
            <translation>L’image a une autre taille</translation>
        </message>
        <message>
            <source>The picture has its size</source>
            <translation>L’image a sa taille</translation>
        </message>
        <message>
            <source>The picture is turned</source>
            <translation>L’image est tournée</translation>
        </message>
        <message>
            <source>The picture keeps its shape</source>
            <translation>L’image garde sa forme</translation>
        </message>
        <message>
            <source>The picture stands upright as before</source>
            <translation>L’image est droite comme avant</translation>
        </message>
        <message>
            <source>The picture was changed where no face is</source>
            <translation>L’image a changé là où il n’y a pas de visage</translation>
        </message>
        <message>
            <source>The pictures differ from the source</source>
            <translation>Les images diffèrent de la source</translation>
        </message>
        <message>
            <source>The rest of the picture was left as it is</source>
            <translation>Le reste de l’image est resté tel quel</translation>
        </message>
        <message>
            <source>The shades are as fine as before</source>
            <translation>Les nuances sont aussi fines qu’avant</translation>
        </message>
        <message>
            <source>The sound is not as it should be</source>
            <translation>Le son n’est pas comme il faut</translation>
        </message>
        <message>
            <source>The sound is there as it should be</source>
            <translation>Le son est là comme il faut</translation>
        </message>
        <message>
            <source>The subtitles are not as they should be</source>
            <translation>Les sous-titres ne sont pas comme il faut</translation>
        </message>
        <message>
            <source>The subtitles are there as they should be</source>
            <translation>Les sous-titres sont là comme il faut</translation>
        </message>
    </context>
    <context>
        <name>ChosenStrip</name>
        <message>
            <source>A new face</source>
            <translation>Un nouveau visage</translation>
        </message>
        <message>
            <source>It is being followed; Esc stops that.</source>
            <translation>Il est suivi ; Échap l’arrête.</translation>
        </message>
        <message>
            <source>Its faces over time show here.</source>
            <translation>Ses visages dans le temps s’affichent ici.</translation>
        </message>
        <message>
            <source>No track is chosen</source>
            <translation>Aucune piste choisie</translation>
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all of it</source>
            <translation>Maj+A l’accepte en entier, Maj+R la rejette en entier</translation>
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all {0}</source>
            <translation>Maj+A accepte les {0}, Maj+R les rejette</translation>
        </message>
        <message>
            <source>{0} tracks are marked</source>
            <translation>{0} pistes marquées</translation>
        </message>
    </context>
    <context>
        <name>CommentCommands</name>
        <message>
            <source>About the selected face:</source>
            <translation>Sur le visage choisi :</translation>
        </message>
        <message>
            <source>About this frame:</source>
            <translation>Sur cette image :</translation>
        </message>
        <message>
            <source>Answered.</source>
            <translation>Répondu.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Commented. Its mark stands in the picture and the timeline.</source>
            <translation>Commenté. La marque est dans l’image et la chronologie.</translation>
        </message>
        <message>
            <source>Resolved.</source>
            <translation>Clos.</translation>
        </message>
        <message>
            <source>{0}, track {1}</source>
            <translation>{0}, piste {1}</translation>
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Answer; Enter without one resolves</source>
            <translation>Répondre ; Entrée sans texte clôt</translation>
        </message>
        <message>
            <source>Comment {0}</source>
            <translation>Commentaire {0}</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>resolved it</source>
            <translation>l’a clos</translation>
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
            <translation>Image</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Une image en arrière</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Une image en avant</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Source (not covered)</source>
            <translation>Source (non couverte)</translation>
        </message>
        <message>
            <source>{0} beside its source</source>
            <translation>{0} à côté de sa source</translation>
        </message>
    </context>
    <context>
        <name>ConcernDelegate</name>
        <message>
            <source>Later: {0}</source>
            <translation>Plus tard : {0}</translation>
        </message>
    </context>
    <context>
        <name>ConcernWords</name>
        <message>
            <source>Covered as it should be.</source>
            <translation>Couvert comme il faut.</translation>
        </message>
        <message>
            <source>Left for later.</source>
            <translation>Laissé pour plus tard.</translation>
        </message>
        <message>
            <source>No face.</source>
            <translation>Pas un visage.</translation>
        </message>
        <message>
            <source>The missed face is covered.</source>
            <translation>Le visage manqué est couvert.</translation>
        </message>
        <message>
            <source>{0} are covered as they should be.</source>
            <translation>{0} sont couverts comme il faut.</translation>
        </message>
        <message>
            <source>{0} are left for later.</source>
            <translation>{0} sont laissés pour plus tard.</translation>
        </message>
        <message>
            <source>{0} are no faces.</source>
            <translation>{0} ne sont pas des visages.</translation>
        </message>
        <message>
            <source>{0} missed faces were added.</source>
            <translation>{0} visages manqués ont été ajoutés.</translation>
        </message>
    </context>
    <context>
        <name>DefectDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Ouvrir le dossier des journaux</translation>
        </message>
        <message>
            <source>This is a mistake in Faceveil, not yours. The text holds no pictures; please send it to the developers.</source>
            <translation>C’est une erreur de Faceveil, pas la vôtre. Le texte ne contient aucune image ; merci de l’envoyer aux développeurs.</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Ce qui n’a pas marché</translation>
        </message>
    </context>
    <context>
        <name>DetectionPanel</name>
        <message>
            <source>At least so sure</source>
            <translation>Sûreté minimale</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Choisir automatiquement</translation>
        </message>
        <message>
            <source>Choose how sure it has to be</source>
            <translation>Choisir à quel point il doit être sûr</translation>
        </message>
        <message>
            <source>Detect again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>Detect faces</source>
            <translation>Chercher les visages</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Every frame, enlarged as well, with the strongest model unless you choose another. Finds most, above all small and masked faces; video takes about thirty times as long as balanced.</source>
            <translation>Chaque image, agrandie aussi, avec le modèle le plus fort sauf autre choix. Trouve le plus, surtout les visages petits et masqués ; une vidéo prend environ trente fois plus de temps qu’en équilibré.</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>Follow faces through time and fill gaps</source>
            <translation>Suivre les visages dans le temps et combler les trous</translation>
        </message>
        <message>
            <source>For a first look: six small looks a second. Faces below 30 pixels are often missed.</source>
            <translation>Pour un premier coup d’œil : six petits regards par seconde. Les visages de moins de 30 pixels sont souvent manqués.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Shown: {0}, {1}, started {2} UTC. Your decisions are kept.</source>
            <translation>Affiché : {0}, {1}, commencé {2} UTC. Les décisions sont gardées.</translation>
        </message>
        <message>
            <source>The usual choice: twelve small looks a second, large ones between. Still pictures are looked at as in Thorough.</source>
            <translation>Le choix habituel : douze petits regards par seconde, de grands entre eux. Les images fixes sont regardées comme en Minutieux.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Minutieux</translation>
        </message>
        <message>
            <source>Thoroughness</source>
            <translation>Minutie</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop a video, picture or folder here</source>
            <translation>Déposer ici une vidéo, une image ou un dossier</translation>
        </message>
        <message>
            <source>Faceveil finds the faces and covers them. You check, correct and export.
Your files stay on this computer and are never changed.</source>
            <translation>Faceveil trouve les visages et les couvre. Contrôler, corriger, exporter.
Les fichiers restent sur cet ordinateur et ne sont jamais modifiés.</translation>
        </message>
        <message>
            <source>Open a study that was handed to you, to release or refuse its export</source>
            <translation>Ouvrir une étude reçue, pour autoriser ou refuser son export</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Ouvrir une étude…</translation>
        </message>
        <message>
            <source>Open video…</source>
            <translation>Ouvrir une vidéo…</translation>
        </message>
        <message>
            <source>Review an export…</source>
            <translation>Examiner un export…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Essayer la démo</translation>
        </message>
    </context>
    <context>
        <name>EffectBars</name>
        <message>
            <source>All effects that were measured, side by side</source>
            <translation>Tous les effets mesurés, côte à côte</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Caché</translation>
        </message>
        <message>
            <source>Hidden: of {0} people, with another photograph of each at hand, the best of four attackers finds {1} (who guesses, {2}). The mark: with the very photograph that was covered, an upper bound for single pictures, {3}.</source>
            <translation>Caché : sur {0} personnes, avec une autre photo de chacune en main, le meilleur de quatre attaquants en trouve {1} (au hasard, {2}). Le repère : avec la photo même qui a été couverte, une borne haute pour des images seules, {3}.</translation>
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation>Combien chacun cache-t-il ?</translation>
        </message>
        <message>
            <source>These settings have not been measured.</source>
            <translation>Ces réglages n’ont pas été mesurés.</translation>
        </message>
        <message>
            <source>Useful</source>
            <translation>Utile</translation>
        </message>
        <message>
            <source>Useful: a detector finds {0} of the faces, and landmarks are placed on {1}.</source>
            <translation>Utile : un détecteur trouve {0} des visages, et des points sont placés sur {1}.</translation>
        </message>
    </context>
    <context>
        <name>EthicsWindow</name>
        <message>
            <source>Before it can be signed: {0}</source>
            <translation>Avant de pouvoir signer : {0}</translation>
        </message>
        <message>
            <source>Check for release (C)</source>
            <translation>Contrôler pour diffusion (C)</translation>
        </message>
        <message>
            <source>Choose a face that the check found first (N).</source>
            <translation>Choisissez d’abord un visage que le contrôle a trouvé (N).</translation>
        </message>
        <message>
            <source>Ethics view</source>
            <translation>Vue éthique</translation>
        </message>
        <message>
            <source>Ethics view: {0}</source>
            <translation>Vue éthique : {0}</translation>
        </message>
        <message>
            <source>Nothing was exported yet</source>
            <translation>Rien n’a encore été exporté</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Refused: your words come back to the researcher.</source>
            <translation>Refusé : vos mots reviennent à la recherche.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Report (*.pdf *.html *.json *.csv)</source>
            <translation>Rapport (*.pdf *.html *.json *.csv)</translation>
        </message>
        <message>
            <source>Report… (F5)</source>
            <translation>Rapport… (F5)</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <source>Signed. With Content Credentials: {0}</source>
            <translation>Signé. Avec Content Credentials : {0}</translation>
        </message>
        <message>
            <source>Signed: the statement lies beside the file.</source>
            <translation>Signé : la déclaration est à côté du fichier.</translation>
        </message>
        <message>
            <source>Stop (C): {0}</source>
            <translation>Arrêter (C) : {0}</translation>
        </message>
        <message>
            <source>The exported file is not there.</source>
            <translation>Le fichier exporté n’est pas là.</translation>
        </message>
        <message>
            <source>The report is written to {0}</source>
            <translation>Le rapport est écrit dans {0}</translation>
        </message>
        <message>
            <source>Working; stop (C)</source>
            <translation>En cours ; arrêter (C)</translation>
        </message>
        <message>
            <source>Your question is pinned to this frame.</source>
            <translation>Votre question est épinglée à cette image.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message numerus="yes">
            <source>%Ln face(s) written to {0}.</source>
            <translation>
                <numerusform>%Ln visage écrit dans {0}.</numerusform>
                <numerusform>%Ln visages écrits dans {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln span(s) came in from {0}: all else is covered whole.</source>
            <translation>
                <numerusform>%Ln plage est venue de {0} : tout le reste est couvert en entier.</numerusform>
                <numerusform>%Ln plages sont venues de {0} : tout le reste est couvert en entier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s) left out: covered already.</source>
            <translation>
                <numerusform>%Ln piste laissée de côté : déjà couverte.</numerusform>
                <numerusform>%Ln pistes laissées de côté : déjà couvertes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) came in from {0}, covered from now on.</source>
            <translation>
                <numerusform>%Ln visage est venu de {0}, couvert dès maintenant.</numerusform>
                <numerusform>%Ln visages sont venus de {0}, couverts dès maintenant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new track(s), which can be taken back in the history.</source>
            <translation>
                <numerusform>%Ln nouvelle piste ; l’historique permet de l’annuler.</numerusform>
                <numerusform>%Ln nouvelles pistes ; l’historique permet d’annuler chacune.</numerusform>
            </translation>
        </message>
        <message>
            <source>All formats ({0})</source>
            <translation>Tous les formats ({0})</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Exporter des données</translation>
        </message>
        <message>
            <source>Import faces or times</source>
            <translation>Importer des visages ou des temps</translation>
        </message>
        <message>
            <source>Nothing new came in from {0}.</source>
            <translation>Rien de nouveau n’est venu de {0}.</translation>
        </message>
        <message>
            <source>The history takes this back.</source>
            <translation>L’historique permet de l’annuler.</translation>
        </message>
        <message>
            <source>Which of these times are worked on? All else is covered.</source>
            <translation>Sur lesquels de ces temps travaille-t-on ? Tout le reste est couvert.</translation>
        </message>
    </context>
    <context>
        <name>ExportAllPage</name>
        <message>
            <source>Beside each source</source>
            <translation>À côté de chaque source</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>Exporter {0}</translation>
        </message>
        <message>
            <source>Exports run one after the other while you go on working. Faces that the detector missed stay visible: look through each video first.</source>
            <translation>Les exports se font l’un après l’autre pendant le travail. Les visages manqués par le détecteur restent visibles : parcourir d’abord chaque vidéo.</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation>Enregistrer dans</translation>
        </message>
        <message>
            <source>Target folder</source>
            <translation>Dossier cible</translation>
        </message>
        <message>
            <source>Videos to export</source>
            <translation>Vidéos à exporter</translation>
        </message>
        <message>
            <source>looked through</source>
            <translation>parcourue</translation>
        </message>
        <message>
            <source>nobody looked at it</source>
            <translation>personne ne l’a regardée</translation>
        </message>
        <message>
            <source>nobody looked at {0} of {1} frames</source>
            <translation>personne n’a regardé {0} images sur {1}</translation>
        </message>
    </context>
    <context>
        <name>ExportCommands</name>
        <message numerus="yes">
            <source>%Ln file(s) being exported, or waiting for it.</source>
            <translation>
                <numerusform>%Ln fichier en cours d’export ou en attente.</numerusform>
                <numerusform>%Ln fichiers en cours d’export ou en attente.</numerusform>
            </translation>
        </message>
        <message>
            <source>All exports are done: {0} written and verified, {1} failed.</source>
            <translation>Tous les exports sont faits : {0} écrits et vérifiés, {1} échoués.</translation>
        </message>
        <message>
            <source>Drop one alone to compare or verify it.</source>
            <translation>En déposer un seul pour le comparer ou le vérifier.</translation>
        </message>
        <message>
            <source>Export all</source>
            <translation>Exporter tout</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>Exporter {0}</translation>
        </message>
        <message>
            <source>Exporting behind the window; go on working.</source>
            <translation>Export en arrière-plan ; le travail peut continuer.</translation>
        </message>
        <message>
            <source>Exports are running</source>
            <translation>Des exports sont en cours</translation>
        </message>
        <message>
            <source>It lies in {0}</source>
            <translation>Il est dans {0}</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <source>Stop that? Nothing half is left, and nothing you decided is lost.</source>
            <translation>Les arrêter ? Rien d’inachevé ne reste, et aucune décision n’est perdue.</translation>
        </message>
        <message>
            <source>This video is being exported already.</source>
            <translation>Cette vidéo est déjà en cours d’export.</translation>
        </message>
        <message>
            <source>What was verified…</source>
            <translation>Ce qui a été vérifié…</translation>
        </message>
        <message>
            <source>{0} files are exports of this study; they were not added.</source>
            <translation>{0} fichiers sont des exports de cette étude ; ils n’ont pas été ajoutés.</translation>
        </message>
        <message>
            <source>{0} was not exported, and nothing was written.</source>
            <translation>{0} n’a pas été exporté, et rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{0} was written and verified: de-identified by this process.</source>
            <translation>{0} a été écrit et vérifié : dé-identifié par ce procédé.</translation>
        </message>
    </context>
    <context>
        <name>ExportPictures</name>
        <message>
            <source>Frame</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>THE ORIGINAL IS ON SCREEN. That is noted in the log; O hides it.</source>
            <translation>L’ORIGINAL EST À L’ÉCRAN. C’est noté au journal ; O le cache.</translation>
        </message>
    </context>
    <context>
        <name>ExportSettingsPage</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Replace the file that has this name</source>
            <translation>Remplacer le fichier de ce nom</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Target file</source>
            <translation>Fichier cible</translation>
        </message>
    </context>
    <context>
        <name>ExportSummary</name>
        <message numerus="yes">
            <source>%Ln concern(s) open: places where a face may be missed or false (N).</source>
            <translation>
                <numerusform>%Ln doute ouvert : endroits où un visage peut manquer ou être faux (N).</numerusform>
                <numerusform>%Ln doutes ouverts : endroits où un visage peut manquer ou être faux (N).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) will be covered: {0} detected, {1} interpolated, {2} by hand.</source>
            <translation>
                <numerusform>%Ln visage sera couvert : {0} détectés, {1} interpolés, {2} à la main.</numerusform>
                <numerusform>%Ln visages seront couverts : {0} détectés, {1} interpolés, {2} à la main.</numerusform>
            </translation>
        </message>
        <message>
            <source>Faces were not looked for to the end, so many would stay visible. Detect first.</source>
            <translation>Les visages n’ont pas été cherchés jusqu’au bout, beaucoup resteraient visibles. Chercher d’abord.</translation>
        </message>
        <message>
            <source>How: {0} (chosen in the redaction panel).</source>
            <translation>Façon : {0} (choisie dans le volet Masquage).</translation>
        </message>
        <message>
            <source>Left visible, because the program is not sure enough: {0}.</source>
            <translation>Laissés visibles, car le programme n’est pas assez sûr : {0}.</translation>
        </message>
        <message>
            <source>Left visible, because you rejected: {0}.</source>
            <translation>Laissés visibles, car rejetés : {0}.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody has looked at %Ln frame(s): faces that the detector missed there stay visible.</source>
            <translation>
                <numerusform>Personne n’a regardé %Ln image : les visages manqués là par le détecteur restent visibles.</numerusform>
                <numerusform>Personne n’a regardé %Ln images : les visages manqués là par le détecteur restent visibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Others have: {0}.</source>
            <translation>D’autres : {0}.</translation>
        </message>
        <message>
            <source>Pictures of the file are damaged. They were looked at one by one; what cannot be decoded as it was when faces were looked for becomes black.</source>
            <translation>Des images du fichier sont endommagées. Elles ont été regardées une à une ; ce qui ne se décode pas comme lors de la recherche devient noir.</translation>
        </message>
        <message>
            <source>The file breaks off: only its readable part is exported.</source>
            <translation>Le fichier s’interrompt : seule sa partie lisible est exportée.</translation>
        </message>
        <message>
            <source>The file is for the public, but this way of covering is for partners only.</source>
            <translation>Le fichier est pour le public, mais cette façon de couvrir est réservée aux partenaires.</translation>
        </message>
        <message numerus="yes">
            <source>The picture changes its size on the way: %Ln frame(s) made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</source>
            <translation>
                <numerusform>L’image change de taille en route : %Ln image est ramenée à {0} × {1} pixels. Pour garder chaque taille, couper la source là et ajouter ses parties une à une.</numerusform>
                <numerusform>L’image change de taille en route : %Ln images sont ramenées à {0} × {1} pixels. Pour garder chaque taille, couper la source là et ajouter ses parties une à une.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You have looked at {0} of %Ln frame(s).</source>
            <translation>
                <numerusform>Images que vous avez regardées : {0} sur %Ln.</numerusform>
                <numerusform>Images que vous avez regardées : {0} sur %Ln.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWall</name>
        <message numerus="yes">
            <source>Every covered face once, then frames: %Ln picture(s) of the exported file. Enter leads to the frame, W goes back.</source>
            <translation>
                <numerusform>Chaque visage couvert une fois, puis des images : %Ln vignette du fichier exporté. Entrée mène à l’image, W revient.</numerusform>
                <numerusform>Chaque visage couvert une fois, puis des images : %Ln vignettes du fichier exporté. Entrée mène à l’image, W revient.</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered faces: {0}. Only the largest are shown here ({1}).</source>
            <translation>Visages couverts : {0}. Seuls les plus grands sont montrés ici ({1}).</translation>
        </message>
        <message>
            <source>Pictures of the export</source>
            <translation>Images de l’export</translation>
        </message>
        <message>
            <source>{0}, face {1}</source>
            <translation>{0}, visage {1}</translation>
        </message>
    </context>
    <context>
        <name>FacePainter</name>
        <message>
            <source>added face {0}</source>
            <translation>visage ajouté {0}</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>detected</source>
            <translation>détecté</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>interpolated</source>
            <translation>interpolé</translation>
        </message>
        <message>
            <source>new face</source>
            <translation>nouveau visage</translation>
        </message>
        <message>
            <source>not sure enough</source>
            <translation>pas assez sûr</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>track {0}</source>
            <translation>piste {0}</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>FaceView</name>
        <message numerus="yes">
            <source>%Ln face(s) in this frame</source>
            <translation>
                <numerusform>%Ln visage dans cette image</numerusform>
                <numerusform>%Ln visages dans cette image</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Selected: {0}</source>
            <translation>Choisi : {0}</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>Add the file again to have it back with all that you decided.</source>
            <translation>Ajouter à nouveau le fichier le ramène avec toutes les décisions.</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Ouvrir une étude</translation>
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation>Ouvrir des vidéos ou des images</translation>
        </message>
        <message>
            <source>Studies (*.faceveil)</source>
            <translation>Études (*.faceveil)</translation>
        </message>
        <message>
            <source>Videos and pictures ({0});;All files (*)</source>
            <translation>Vidéos et images ({0});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Where is {0} now?</source>
            <translation>Où est {0} maintenant ?</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>Quel dossier ?</translation>
        </message>
        <message>
            <source>{0} was taken off the list.</source>
            <translation>{0} a été retiré de la liste.</translation>
        </message>
    </context>
    <context>
        <name>FollowCommands</name>
        <message>
            <source>After: {0}.</source>
            <translation>Après : {0}.</translation>
        </message>
        <message>
            <source>Before: {0}.</source>
            <translation>Avant : {0}.</translation>
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Choisir d’abord un visage : cliquer dessus, ou Tab dans l’image.</translation>
        </message>
        <message numerus="yes">
            <source>Followed through %Ln frame(s), from {0} to {1}. {2}</source>
            <translation>
                <numerusform>Suivi sur %Ln image, de {0} à {1}. {2}</numerusform>
                <numerusform>Suivi sur %Ln images, de {0} à {1}. {2}</numerusform>
            </translation>
        </message>
        <message>
            <source>Following the face both ways. Esc stops it.</source>
            <translation>Le visage est suivi dans les deux sens. Échap arrête.</translation>
        </message>
        <message numerus="yes">
            <source>Joined; %Ln frame(s) between them covered.</source>
            <translation>
                <numerusform>Jointes ; %Ln image entre elles couverte.</numerusform>
                <numerusform>Jointes ; %Ln images entre elles couvertes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the face between the two tracks…</source>
            <translation>Recherche du visage entre les deux pistes…</translation>
        </message>
        <message>
            <source>Looking for the face in the gap…</source>
            <translation>Recherche du visage dans le trou…</translation>
        </message>
        <message>
            <source>Mark just two tracks in the list first: Ctrl and click.</source>
            <translation>Marquez d'abord exactement deux pistes dans la liste : Ctrl et clic.</translation>
        </message>
        <message>
            <source>Split: the later part begins in this frame.</source>
            <translation>Coupée : la seconde partie commence dans cette image.</translation>
        </message>
        <message>
            <source>Swapped from this frame on.</source>
            <translation>Échangées à partir de cette image.</translation>
        </message>
        <message numerus="yes">
            <source>The gap is bridged: %Ln frame(s) covered.</source>
            <translation>
                <numerusform>Le trou est comblé : %Ln image couverte.</numerusform>
                <numerusform>Le trou est comblé : %Ln images couvertes.</numerusform>
            </translation>
        </message>
        <message>
            <source>it left the picture</source>
            <translation>il a quitté l’image</translation>
        </message>
        <message>
            <source>it met a track</source>
            <translation>il a rencontré une piste</translation>
        </message>
        <message>
            <source>it was hidden</source>
            <translation>il a été caché</translation>
        </message>
        <message>
            <source>it was lost</source>
            <translation>il a été perdu</translation>
        </message>
        <message>
            <source>the scene changed</source>
            <translation>le plan a changé</translation>
        </message>
        <message>
            <source>you stopped it</source>
            <translation>vous l’avez arrêté</translation>
        </message>
    </context>
    <context>
        <name>FrameCells</name>
        <message>
            <source>covered now</source>
            <translation>couvert maintenant</translation>
        </message>
        <message>
            <source>nothing covered</source>
            <translation>rien de couvert</translation>
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message numerus="yes">
            <source>%Ln frame(s) with nothing covered</source>
            <translation>
                <numerusform>%Ln image où rien n’est couvert</numerusform>
                <numerusform>%Ln images où rien n’est couvert</numerusform>
            </translation>
        </message>
        <message>
            <source>Frames in which nothing is covered</source>
            <translation>Images où rien n’est couvert</translation>
        </message>
        <message>
            <source>How densely stretches are sampled</source>
            <translation>À quelle densité les passages sont montrés</translation>
        </message>
        <message>
            <source>One frame each {0} s</source>
            <translation>Une image toutes les {0} s</translation>
        </message>
        <message>
            <source>Too small to count as seen: make the cells larger, or open a frame.</source>
            <translation>Trop petit pour compter comme vu : agrandir les cellules, ou ouvrir une image.</translation>
        </message>
    </context>
    <context>
        <name>FrontierDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation>Combien chacun cache-t-il ?</translation>
        </message>
        <message>
            <source>The higher, the better hidden; the farther right, the more programs still find. A dot is the realistic case: attackers have another photograph of each person. Its ring is the upper bound for single pictures: the very photograph. Each is the best of four attackers (one who knows nothing of the cover, one who covers the photographs likewise, one who learned from covered faces of others, one who puts thirty frames together) and of the recognisers {0}, on {1} people at a time, portraits in even light: small samples, and other people, pictures and recognisers give other figures.</source>
            <translation>Plus c’est haut, mieux c’est caché ; plus c’est à droite, plus les programmes trouvent encore. Un point est le cas réaliste : les attaquants ont une autre photo de chaque personne. Son anneau est la borne haute pour des images seules : la photo même. Chacun est le meilleur de quatre attaquants (un qui ignore tout du masquage, un qui couvre les photos de même, un qui a appris sur des visages couverts d’autrui, un qui réunit trente images) et des reconnaisseurs {0}, sur {1} personnes à la fois, portraits en lumière égale : petits échantillons ; d’autres personnes, images et reconnaisseurs donnent d’autres chiffres.</translation>
        </message>
    </context>
    <context>
        <name>FrontierPlot</name>
        <message>
            <source>How hidden over how useful</source>
            <translation>Caché en regard de l’utile</translation>
        </message>
        <message>
            <source>hidden: people whom no attacker finds</source>
            <translation>caché : personnes qu’aucun attaquant ne trouve</translation>
        </message>
        <message>
            <source>useful: faces found, landmarks placed</source>
            <translation>utile : visages trouvés, points placés</translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln piste</numerusform>
                <numerusform>%Ln pistes</numerusform>
            </translation>
        </message>
        <message>
            <source>May be one person?</source>
            <translation>Une même personne ?</translation>
        </message>
        <message>
            <source>May be {0}?</source>
            <translation>Peut-être {0} ?</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>Pas encore nommée</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>left visible</source>
            <translation>laissée visible</translation>
        </message>
        <message>
            <source>left visible in part</source>
            <translation>laissée visible en partie</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>aucune raison donnée</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>Le guide est en anglais.</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Guide</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Finds faces in video, lets you correct them, and exports video that is de-identified by this process.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer.&lt;br&gt;Free software, GPL-3.0 or later; its parts and their licences are listed under Help, Licences of all parts.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Trouve les visages dans les vidéos, permet de les corriger et exporte des vidéos dé-identifiées par ce procédé.&lt;/p&gt;&lt;p&gt;Rien ne quitte cet ordinateur.&lt;br&gt;Logiciel libre, GPL-3.0 ou ultérieure ; ses composants et leurs licences sont listés sous Aide, Licences de tous les composants.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Faceveil</source>
            <translation>À propos de Faceveil</translation>
        </message>
        <message>
            <source>Boxes are faces that will be covered. Drag on empty picture to add a missed one: it is followed through time. A accepts, R rejects. V shows the picture as it will be exported.</source>
            <translation>Les cadres sont des visages qui seront couverts. Glisser sur une partie vide ajoute un visage manqué : il est suivi dans le temps. A accepte, R rejette. V montre l’image telle qu’elle sera exportée.</translation>
        </message>
        <message>
            <source>Drop videos here. Each says how far it is: looked for, how many concerns are open, exported. The study beside your video holds all that you do; there is nothing to save, and the video itself is never changed.</source>
            <translation>Déposer les vidéos ici. Chacune dit où elle en est : cherchée, combien de doutes restent, exportée. L’étude à côté de la vidéo contient tout ce qui est fait ; il n’y a rien à enregistrer, et la vidéo n’est jamais modifiée.</translation>
        </message>
        <message>
            <source>Export writes a new file, decodes it to its end and checks every covered face before it gets its name. Nothing leaves this computer. F1 opens the guide, ? all keys.</source>
            <translation>L’export écrit un nouveau fichier, le décode jusqu’au bout et contrôle chaque visage couvert avant de lui donner son nom. Rien ne quitte cet ordinateur. F1 ouvre le guide, ? toutes les touches.</translation>
        </message>
        <message>
            <source>Out of the door</source>
            <translation>La sortie</translation>
        </message>
        <message>
            <source>Space plays, the arrow keys step. Each bar is a person's face through time; the lane of seen frames shows what nobody has looked at yet.</source>
            <translation>Espace lit, les flèches avancent d’une image. Chaque barre est le visage d’une personne dans le temps ; la ligne des images vues montre ce que personne n’a encore regardé.</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>L’image</translation>
        </message>
        <message>
            <source>The queue lists places that may hide a missed face, the likeliest first: N goes to the next, 1 to 5 answer. Beside it are tracks, how faces are covered, and the history, in which everything can be undone.</source>
            <translation>La liste des doutes montre les endroits où un visage peut manquer, les plus probables d’abord : N va au suivant, 1 à 5 répondent. À côté se trouvent les pistes, la façon de couvrir et l’historique, où tout peut être annulé.</translation>
        </message>
        <message>
            <source>Through time</source>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Que regarder</translation>
        </message>
        <message>
            <source>Your videos</source>
            <translation>Vos vidéos</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>This face is still being followed: Esc stops that, then it can be changed.</source>
            <translation>Ce visage est encore suivi : Échap l’arrête, puis il peut être changé.</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>annuler</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source> (right-click or Enter to take it back)</source>
            <translation> (clic droit ou Entrée pour l’annuler)</translation>
        </message>
        <message>
            <source> (undone)</source>
            <translation> (annulé)</translation>
        </message>
        <message>
            <source>Everything you decide is listed here and can be undone.</source>
            <translation>Toutes les décisions sont listées ici et peuvent être annulées.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Take this back</source>
            <translation>Annuler ceci</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>HoverStrip</name>
        <message>
            <source>The buttons accept or reject all of it</source>
            <translation>Les boutons l’acceptent ou la rejettent en entier</translation>
        </message>
        <message>
            <source>The buttons accept or reject all {0} marked tracks</source>
            <translation>Les boutons acceptent ou rejettent les {0} pistes marquées</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Asking for second opinions on</source>
            <translation>Seconds avis demandés pour</translation>
        </message>
        <message>
            <source>Detecting faces in</source>
            <translation>Recherche de visages dans</translation>
        </message>
        <message>
            <source>Following faces in</source>
            <translation>Suivi de visages dans</translation>
        </message>
        <message>
            <source>Looking again at faces in</source>
            <translation>Second regard sur les visages dans</translation>
        </message>
        <message>
            <source>Measuring faces of</source>
            <translation>Mesure des visages de</translation>
        </message>
        <message>
            <source>Paused:</source>
            <translation>En pause :</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Writing again, in a better quality,</source>
            <translation>Nouvelle écriture, en meilleure qualité,</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>reste {0}</translation>
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
            <translation>{0} en attente</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <source>All usual keys</source>
            <translation>Toutes les touches habituelles</translation>
        </message>
        <message>
            <source>Hints in the window may name the usual keys; the sheet of keys is right.</source>
            <translation>Les indications peuvent nommer les touches habituelles ; la liste des touches est juste.</translation>
        </message>
        <message>
            <source>Its usual key now belongs to “{0}”: give that another one first.</source>
            <translation>Sa touche habituelle est maintenant celle de « {0} » : lui en donner d’abord une autre.</translation>
        </message>
        <message>
            <source>Its usual keys</source>
            <translation>Touches habituelles</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>New key of the chosen action</source>
            <translation>Nouvelle touche de l’action choisie</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Prendre cette touche</translation>
        </message>
        <message>
            <source>{0} is the key of “{1}”: give that another one first.</source>
            <translation>{0} est la touche de « {1} » : lui en donner d’abord une autre.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Accept or reject, and how far</source>
            <translation>Accepter ou rejeter, et jusqu’où</translation>
        </message>
        <message>
            <source>Add a face and follow it (Alt: not)</source>
            <translation>Ajouter un visage et le suivre (Alt : non)</translation>
        </message>
        <message>
            <source>Alt+Ctrl+arrows</source>
            <translation>Alt+Ctrl+flèches</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+flèches</translation>
        </message>
        <message>
            <source>Drag a bar's end in the timeline</source>
            <translation>Tirer le bout d’une barre dans la chronologie</translation>
        </message>
        <message>
            <source>Drag a box or its handles</source>
            <translation>Tirer un cadre ou ses poignées</translation>
        </message>
        <message>
            <source>Drag a dot</source>
            <translation>Tirer un point</translation>
        </message>
        <message>
            <source>Drag on empty picture</source>
            <translation>Glisser sur une partie vide</translation>
        </message>
        <message>
            <source>Draw a face (Ctrl: its size)</source>
            <translation>Dessiner un visage (Ctrl : sa taille)</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>F, arrows, Enter</source>
            <translation>F, flèches, Entrée</translation>
        </message>
        <message>
            <source>H held</source>
            <translation>H maintenu</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Lengthen or cut the track</source>
            <translation>Allonger ou couper la piste</translation>
        </message>
        <message>
            <source>Middle button, Space held</source>
            <translation>Bouton du milieu, Espace maintenu</translation>
        </message>
        <message>
            <source>Mouse and picture</source>
            <translation>Souris et image</translation>
        </message>
        <message>
            <source>Move one landmark</source>
            <translation>Déplacer un point du visage</translation>
        </message>
        <message>
            <source>Move or resize it (Shift: here only)</source>
            <translation>Le déplacer ou redimensionner (Maj : ici seulement)</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>Déplacer l’image</translation>
        </message>
        <message>
            <source>Next, previous face</source>
            <translation>Visage suivant, précédent</translation>
        </message>
        <message>
            <source>Nudge the face (Shift: more)</source>
            <translation>Pousser le visage (Maj : plus loin)</translation>
        </message>
        <message>
            <source>Resize the selected face</source>
            <translation>Redimensionner le visage choisi</translation>
        </message>
        <message>
            <source>Right click, Enter</source>
            <translation>Clic droit, Entrée</translation>
        </message>
        <message>
            <source>Stop following, cancel, deselect</source>
            <translation>Arrêter de suivre, annuler, désélectionner</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Maj+Tab</translation>
        </message>
        <message>
            <source>The selected face follows the mouse</source>
            <translation>Le visage choisi suit la souris</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Molette</translation>
        </message>
        <message>
            <source>Zoom to the cursor</source>
            <translation>Agrandir vers le pointeur</translation>
        </message>
    </context>
    <context>
        <name>KeysLine</name>
        <message>
            <source>Space play · ←/→ frame (Shift: 10) · 1 2 4 8 speed · N/P next/previous place · X no face there · W wall · O original · V side by side or wipe · , . move the line · C check · F5 report · Ctrl+Return sign · Ctrl+Backspace refuse · Ctrl+K ask</source>
            <translation>Espace lire · ←/→ image (Maj : 10) · 1 2 4 8 vitesse · N/P endroit suivant/précédent · X pas de visage là · W mur · O original · V côte à côte ou volet · , . déplacer la ligne · C contrôler · F5 rapport · Ctrl+Entrée signer · Ctrl+Retour arrière refuser · Ctrl+K demander</translation>
        </message>
    </context>
    <context>
        <name>KnownDialog</name>
        <message>
            <source>Add it to the study anyway</source>
            <translation>L’ajouter quand même à l’étude</translation>
        </message>
        <message>
            <source>An export of this study</source>
            <translation>Un export de cette étude</translation>
        </message>
        <message>
            <source>As a video of its own, to look for faces that still show</source>
            <translation>Comme vidéo à part, pour chercher des visages encore visibles</translation>
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation>Les deux images côte à côte, image par image</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Compare with its source</source>
            <translation>Comparer à sa source</translation>
        </message>
        <message>
            <source>Decode it to its end, and check every covered face</source>
            <translation>Le décoder jusqu’au bout et contrôler chaque visage couvert</translation>
        </message>
        <message>
            <source>Its content is known to the last byte, so nothing was added.</source>
            <translation>Son contenu est connu à l’octet près, rien n’a donc été ajouté.</translation>
        </message>
        <message>
            <source>Review it for release</source>
            <translation>L’examiner pour diffusion</translation>
        </message>
        <message>
            <source>The ethics view: what was checked and what remains; sign or refuse</source>
            <translation>La vue éthique : ce qui a été contrôlé et ce qui reste ; signer ou refuser</translation>
        </message>
        <message>
            <source>Verify it again</source>
            <translation>Le vérifier à nouveau</translation>
        </message>
        <message>
            <source>{0} was made from {1} by this study.</source>
            <translation>{0} a été fait à partir de {1} par cette étude.</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Licence of the chosen part</source>
            <translation>Licence du composant choisi</translation>
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation>Licences de tous les composants</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Composants du programme</translation>
        </message>
    </context>
    <context>
        <name>LiveFollow</name>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Choisir d’abord un visage : cliquer dessus, ou Tab dans l’image.</translation>
        </message>
        <message>
            <source>Nothing has moved.</source>
            <translation>Rien n’a bougé.</translation>
        </message>
        <message>
            <source>The box follows the mouse while you hold H.</source>
            <translation>Le cadre suit la souris tant que H est maintenu.</translation>
        </message>
        <message numerus="yes">
            <source>The face follows your mouse through %Ln frame(s).</source>
            <translation>
                <numerusform>Le visage suit la souris sur %Ln image.</numerusform>
                <numerusform>Le visage suit la souris sur %Ln images.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookCards</name>
        <message>
            <source>Coarse mosaic</source>
            <translation>Mosaïque grossière</translation>
        </message>
        <message>
            <source>for partners</source>
            <translation>pour les partenaires</translation>
        </message>
        <message>
            <source>for the public</source>
            <translation>pour le public</translation>
        </message>
    </context>
    <context>
        <name>LookCommands</name>
        <message>
            <source>Covered as the video again.</source>
            <translation>Couvert à nouveau comme la vidéo.</translation>
        </message>
        <message>
            <source>Covered differently: {0}. V shows it as it will be exported.</source>
            <translation>Couvert autrement : {0}. V le montre tel qu’il sera exporté.</translation>
        </message>
        <message>
            <source>Select a face first: click it, or press Tab.</source>
            <translation>Choisir d’abord un visage : cliquer dessus ou Tab.</translation>
        </message>
        <message>
            <source>all tracks of {0}</source>
            <translation>toutes les pistes de {0}</translation>
        </message>
        <message>
            <source>its whole track</source>
            <translation>toute sa piste</translation>
        </message>
        <message>
            <source>the marked span, {0} to {1}</source>
            <translation>la plage marquée, {0} à {1}</translation>
        </message>
        <message>
            <source>this frame only</source>
            <translation>cette image seulement</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>cette personne</translation>
        </message>
    </context>
    <context>
        <name>LookDialog</name>
        <message>
            <source>&amp;Covered</source>
            <translation>&amp;Couvert</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Où</translation>
        </message>
        <message>
            <source>A sample face, covered so</source>
            <translation>Un visage d’exemple, ainsi couvert</translation>
        </message>
        <message>
            <source>As the video</source>
            <translation>Comme la vidéo</translation>
        </message>
        <message>
            <source>Cover this face differently</source>
            <translation>Couvrir ce visage autrement</translation>
        </message>
        <message>
            <source>The face stays covered; only how changes. An export that is made with settings of its own covers it both ways.</source>
            <translation>Le visage reste couvert ; seule la façon change. Un export fait avec ses propres réglages le couvre des deux façons.</translation>
        </message>
        <message>
            <source>Wh&amp;y</source>
            <translation>&amp;Pourquoi</translation>
        </message>
        <message>
            <source>stands in the report</source>
            <translation>figure dans le rapport</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All…</source>
            <translation>Tout…</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Détection</translation>
        </message>
        <message>
            <source>Drop videos or pictures here, or press Ctrl+O.</source>
            <translation>Déposer ici des vidéos ou des images, ou Ctrl+O.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>Masquage</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistes</translation>
        </message>
    </context>
    <context>
        <name>MediaList</name>
        <message>
            <source>Videos of this study</source>
            <translation>Vidéos de cette étude</translation>
        </message>
    </context>
    <context>
        <name>MediaStates</name>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation>
                <numerusform>%Ln doute</numerusform>
                <numerusform>%Ln doutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Breaks off, is damaged</source>
            <translation>S’interrompt, est endommagé</translation>
        </message>
        <message>
            <source>Pictures are damaged</source>
            <translation>Des images sont endommagées</translation>
        </message>
        <message>
            <source>The file breaks off</source>
            <translation>Le fichier s’interrompt</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>contrôle</translation>
        </message>
        <message>
            <source>detected</source>
            <translation>détecté</translation>
        </message>
        <message>
            <source>detecting</source>
            <translation>recherche</translation>
        </message>
        <message>
            <source>export failed</source>
            <translation>export échoué</translation>
        </message>
        <message>
            <source>export out of date</source>
            <translation>export périmé</translation>
        </message>
        <message>
            <source>export paused</source>
            <translation>export en pause</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exporté</translation>
        </message>
        <message>
            <source>exported: draft</source>
            <translation>exporté : brouillon</translation>
        </message>
        <message>
            <source>exporting</source>
            <translation>export</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>file not found</source>
            <translation>fichier introuvable</translation>
        </message>
        <message>
            <source>following</source>
            <translation>suivi</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>measuring faces</source>
            <translation>mesure des visages</translation>
        </message>
        <message>
            <source>no concerns left</source>
            <translation>plus de doutes</translation>
        </message>
        <message>
            <source>not detected yet</source>
            <translation>pas encore cherché</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>ready to be signed</source>
            <translation>prêt à signer</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>second opinions</source>
            <translation>seconds avis</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <source>verifying</source>
            <translation>vérification</translation>
        </message>
        <message>
            <source>waiting to export</source>
            <translation>attend l’export</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Ouvrir &amp;récents</translation>
        </message>
        <message>
            <source>Reject all tracks of {0}</source>
            <translation>Rejeter toutes les pistes de {0}</translation>
        </message>
        <message>
            <source>Reject in a span (mark it: I, O)</source>
            <translation>Rejeter dans une plage (la marquer : I, O)</translation>
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation>Rejeter dans la plage marquée</translation>
        </message>
        <message>
            <source>Take back this added face</source>
            <translation>Annuler ce visage ajouté</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>cette personne</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Export all…</source>
            <translation>Exporter tout…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Faces were looked for in all videos of this study.</source>
            <translation>Les visages ont été cherchés dans toutes les vidéos de cette étude.</translation>
        </message>
        <message>
            <source>Faces were looked for in {0}: {1}</source>
            <translation>Visages cherchés dans {0} : {1}</translation>
        </message>
        <message>
            <source>Next: look through each of them, then export.</source>
            <translation>Ensuite : parcourir chacune, puis exporter.</translation>
        </message>
        <message>
            <source>Next: look through it, and draw faces that were missed (F).</source>
            <translation>Ensuite : la parcourir et dessiner les visages manqués (F).</translation>
        </message>
        <message>
            <source>Next: look through the picture and the tracks, reject what is no face, draw what was missed (F). Then export.</source>
            <translation>Ensuite : parcourir l’image et les pistes, rejeter ce qui n’est pas un visage, dessiner ce qui a été manqué (F). Puis exporter.</translation>
        </message>
        <message>
            <source>No face was found in {0}.</source>
            <translation>Aucun visage trouvé dans {0}.</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Everything you decided is saved. Close other programs and try again.</source>
            <translation>Toutes les décisions sont enregistrées. Fermer d’autres programmes et réessayer.</translation>
        </message>
        <message>
            <source>Everything you decided is saved. Restart the program if it acts oddly.</source>
            <translation>Toutes les décisions sont enregistrées. Redémarrer le programme s’il se comporte bizarrement.</translation>
        </message>
        <message>
            <source>Something went wrong inside Faceveil</source>
            <translation>Quelque chose n’a pas marché dans Faceveil</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>La mémoire ne suffit pas</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>AV1, smallest files, slow</source>
            <translation>AV1, fichiers les plus petits, lent</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>À côté</translation>
        </message>
        <message>
            <source>Encode anew, cut to the sample</source>
            <translation>Encoder à nouveau, coupé à l’échantillon</translation>
        </message>
        <message>
            <source>FFV1, lossless</source>
            <translation>FFV1, sans perte</translation>
        </message>
        <message>
            <source>H.264, plays everywhere</source>
            <translation>H.264, lisible partout</translation>
        </message>
        <message>
            <source>H.265, smaller files</source>
            <translation>H.265, fichiers plus petits</translation>
        </message>
        <message>
            <source>Keep (voices can identify people)</source>
            <translation>Garder (les voix peuvent identifier des personnes)</translation>
        </message>
        <message>
            <source>Keep captions hidden inside the pictures</source>
            <translation>Garder les sous-titres cachés dans les images</translation>
        </message>
        <message>
            <source>Keep place, device, time and titles</source>
            <translation>Garder lieu, appareil, heure et titres</translation>
        </message>
        <message>
            <source>Keep subtitles and chapters</source>
            <translation>Garder sous-titres et chapitres</translation>
        </message>
        <message>
            <source>Keep what can stay as it is, leave out the rest</source>
            <translation>Garder ce qui peut rester tel quel, omettre le reste</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omettre</translation>
        </message>
        <message>
            <source>Near the source (recommended)</source>
            <translation>Proche de la source (conseillé)</translation>
        </message>
        <message>
            <source>ProRes, for editing</source>
            <translation>ProRes, pour le montage</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>1 person named</source>
            <translation>1 personne nommée</translation>
        </message>
        <message>
            <source>Choose a person who has a name first: P names the tracks.</source>
            <translation>Choisir d’abord une personne qui a un nom : P nomme les pistes.</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Choisir d’abord une piste, avec les flèches ou la souris.</translation>
        </message>
        <message>
            <source>Everything that makes faces recognisable is removed from the study, and its file is written anew. Names that people gave stay. This cannot be undone.</source>
            <translation>Tout ce qui rend les visages reconnaissables est retiré de l’étude, et son fichier est réécrit. Les noms donnés restent. Cela ne peut être annulé.</translation>
        </message>
        <message>
            <source>Leave visible on purpose</source>
            <translation>Laisser visible exprès</translation>
        </message>
        <message>
            <source>Measures how alike faces are, in the background. What is measured stays in the study, and suggests only: nothing is decided by it.</source>
            <translation>Mesure en arrière-plan combien les visages se ressemblent. Ce qui est mesuré reste dans l’étude et ne fait que suggérer : rien n’en est décidé.</translation>
        </message>
        <message>
            <source>Named {0}. Ctrl+Z takes it back.</source>
            <translation>Nommé {0}. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>Suggest who is the same</source>
            <translation>Suggérer qui est la même personne</translation>
        </message>
        <message>
            <source>Taken out. Ctrl+Z takes it back.</source>
            <translation>Sortie. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>Tracks of the chosen person</source>
            <translation>Pistes de la personne choisie</translation>
        </message>
        <message numerus="yes">
            <source>What was measured of %Ln track(s) is gone from the study.</source>
            <translation>
                <numerusform>Ce qui a été mesuré sur %Ln piste n’est plus dans l’étude.</numerusform>
                <numerusform>Ce qui a été mesuré sur %Ln pistes n’est plus dans l’étude.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation>Qui montrent ces {0} pistes ? Un nom ou un numéro ; il reste dans l’étude.</translation>
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation>Qui est-ce ? Un nom ou un numéro ; il reste dans l’étude.</translation>
        </message>
        <message>
            <source>Why may {0} be seen in all videos of the study? Reviewers read this.</source>
            <translation>Pourquoi {0} peut-il être vu dans toutes les vidéos de l’étude ? Les relecteurs lisent ceci.</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Wipe what was measured</source>
            <translation>Effacer ce qui a été mesuré</translation>
        </message>
        <message>
            <source>Wipe what was measured…</source>
            <translation>Effacer ce qui a été mesuré…</translation>
        </message>
        <message>
            <source>a person of public life</source>
            <translation>une personne de la vie publique</translation>
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation>a accepté d’être montré</translation>
        </message>
        <message>
            <source>measuring faces</source>
            <translation>mesure des visages</translation>
        </message>
        <message>
            <source>stays in this study; suggests only</source>
            <translation>reste dans cette étude ; suggère seulement</translation>
        </message>
        <message>
            <source>{0} is covered everywhere again.</source>
            <translation>{0} est à nouveau couvert partout.</translation>
        </message>
        <message>
            <source>{0} is left visible everywhere. Ctrl+Z takes it back.</source>
            <translation>{0} est laissé visible partout. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>{0} people named</source>
            <translation>{0} personnes nommées</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %Ln track(s) shown</source>
            <translation>
                <numerusform>{0}, %Ln piste montrée</numerusform>
                <numerusform>{0}, %Ln pistes montrées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCommands</name>
        <message>
            <source>Group</source>
            <translation>Grouper</translation>
        </message>
        <message>
            <source>Grouped as {0}.</source>
            <translation>Groupées en {0}.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation>Qui montrent ces {0} pistes ? Un nom ou un numéro ; il reste dans l’étude.</translation>
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation>Qui est-ce ? Un nom ou un numéro ; il reste dans l’étude.</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>une personne</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%Ln decision(s), {0} min</source>
            <translation>
                <numerusform>%Ln décision, {0} min</numerusform>
                <numerusform>%Ln décisions, {0} min</numerusform>
            </translation>
        </message>
        <message>
            <source>A face where nothing is covered ({0} sure)</source>
            <translation>Un visage là où rien n’est couvert (sûr à {0})</translation>
        </message>
        <message>
            <source>Concerns of the check and of reviewers ({0})</source>
            <translation>Doutes du contrôle et des relecteurs ({0})</translation>
        </message>
        <message>
            <source>Found in the export ({0})</source>
            <translation>Trouvé dans l’export ({0})</translation>
        </message>
        <message>
            <source>Left visible on purpose ({0})</source>
            <translation>Laissé visible exprès ({0})</translation>
        </message>
        <message>
            <source>NO REASON GIVEN</source>
            <translation>AUCUNE RAISON DONNÉE</translation>
        </message>
        <message>
            <source>NOT MET</source>
            <translation>NON REMPLI</translation>
        </message>
        <message numerus="yes">
            <source>Nobody saw (%Ln frame(s))</source>
            <translation>
                <numerusform>Personne n’a vu (%Ln image)</numerusform>
                <numerusform>Personne n’a vu (%Ln images)</numerusform>
            </translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>REFUSÉ</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Vu par</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>The gate</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>What is known of this export</source>
            <translation>Ce qu’on sait de cet export</translation>
        </message>
        <message>
            <source>met</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>jusqu’à {0}</translation>
        </message>
        <message>
            <source>{0} of a region covered {1}</source>
            <translation>{0} d’une zone couverte {1}</translation>
        </message>
        <message>
            <source>{0} × {1} pixels at {2}, {3}</source>
            <translation>{0} × {1} pixels à {2}, {3}</translation>
        </message>
    </context>
    <context>
        <name>PlayerPane</name>
        <message>
            <source>A picture has no timeline.</source>
            <translation>Une image n’a pas de chronologie.</translation>
        </message>
        <message>
            <source>Detection is not finished: faces may still show in this picture.</source>
            <translation>La recherche n’est pas finie : des visages peuvent encore être visibles dans cette image.</translation>
        </message>
        <message>
            <source>{0} is not in {1} any more.

If it was moved or renamed, drop it here, or choose File, Find a moved file. Your decisions are kept.</source>
            <translation>{0} n’est plus dans {1}.

S’il a été déplacé ou renommé, le déposer ici, ou choisir Fichier, Retrouver un fichier déplacé. Les décisions sont gardées.</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>Look again later</source>
            <translation>Revoir plus tard</translation>
        </message>
        <message>
            <source>No concerns are left here.</source>
            <translation>Plus de doutes ici.</translation>
        </message>
        <message>
            <source>No other concern is like this one.</source>
            <translation>Aucun autre doute n’est comme celui-ci.</translation>
        </message>
        <message>
            <source>Nothing covers this place: 3 covers it, 2 says that no face is there.</source>
            <translation>Rien ne couvre cet endroit : 3 le couvre, 2 dit qu’il n’y a pas de visage.</translation>
        </message>
        <message>
            <source>What is to be looked at?</source>
            <translation>Que faut-il regarder ?</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>1  Covered</source>
            <translation>1  Couvert</translation>
        </message>
        <message>
            <source>2  No face</source>
            <translation>2  Pas un visage</translation>
        </message>
        <message>
            <source>3  Add face</source>
            <translation>3  Ajouter</translation>
        </message>
        <message>
            <source>4  Later…</source>
            <translation>4  Plus tard…</translation>
        </message>
        <message>
            <source>5  All {0} alike…</source>
            <translation>5  Les {0} semblables…</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Toutes les vidéos</translation>
        </message>
        <message>
            <source>Later ({0}): {1}</source>
            <translation>Plus tard ({0}) : {1}</translation>
        </message>
        <message>
            <source>No video is open.</source>
            <translation>Aucune vidéo n’est ouverte.</translation>
        </message>
        <message>
            <source>Nothing is left here that nobody would be asked about.</source>
            <translation>Il ne reste rien ici sur quoi personne ne serait interrogé.</translation>
        </message>
        <message>
            <source>Of which videos</source>
            <translation>De quelles vidéos</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>No concerns are left. The wall (W) and a spot check show what the queue does not.</source>
            <translation>Plus de doutes. Le mur (W) et un sondage montrent ce que la liste ne montre pas.</translation>
        </message>
        <message>
            <source>No concerns of this kind are left here.</source>
            <translation>Plus de doutes de ce type ici.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Queue ({0})</source>
            <translation>Doutes ({0})</translation>
        </message>
        <message>
            <source>Slight, not asked about</source>
            <translation>Minimes, non demandés</translation>
        </message>
        <message>
            <source>Videos are being read.</source>
            <translation>Lecture des vidéos.</translation>
        </message>
        <message>
            <source>Which kinds of concerns are listed</source>
            <translation>Quels types de doutes sont listés</translation>
        </message>
    </context>
    <context>
        <name>RedactionBinder</name>
        <message numerus="yes">
            <source>%Ln other video(s) covered in the same way now.</source>
            <translation>
                <numerusform>%Ln autre vidéo est couverte de même maintenant.</numerusform>
                <numerusform>%Ln autres vidéos sont couvertes de même maintenant.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedactionPanel</name>
        <message>
            <source>A solid fill has no strength: nothing of the face is left.</source>
            <translation>Un aplat n’a pas d’intensité : rien du visage ne reste.</translation>
        </message>
        <message>
            <source>At least so sure</source>
            <translation>Sûreté minimale</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Cover all videos of this study so</source>
            <translation>Couvrir ainsi toutes les vidéos de cette étude</translation>
        </message>
        <message>
            <source>Every video has a preset, an effect, strength and region of its own</source>
            <translation>Chaque vidéo a son préréglage, son effet, son intensité et sa zone</translation>
        </message>
        <message>
            <source>Extra below, for chin and mask</source>
            <translation>En plus en bas, pour menton et masque</translation>
        </message>
        <message>
            <source>How faces are covered</source>
            <translation>Comment les visages sont couverts</translation>
        </message>
        <message>
            <source>How far the covered region reaches beyond the box on every side</source>
            <translation>De combien la zone couverte dépasse le cadre de chaque côté</translation>
        </message>
        <message>
            <source>How sure the program has to be</source>
            <translation>À quel point le programme doit être sûr</translation>
        </message>
        <message>
            <source>Kernel {0} pixels</source>
            <translation>Noyau de {0} pixels</translation>
        </message>
        <message>
            <source>Kernel {0} pixels on the face, {1} on the features</source>
            <translation>Noyau de {0} pixels sur le visage, {1} sur les traits</translation>
        </message>
        <message>
            <source>Margin around the box</source>
            <translation>Marge autour du cadre</translation>
        </message>
        <message>
            <source>More presets</source>
            <translation>Autres préréglages</translation>
        </message>
        <message>
            <source>More presets…</source>
            <translation>Autres préréglages…</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Soft edge</source>
            <translation>Bord doux</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensité</translation>
        </message>
        <message>
            <source>The dissertation's kernels, in pixels</source>
            <translation>Les noyaux de la thèse, en pixels</translation>
        </message>
        <message>
            <source>The soft edge lies outside the box: softness never uncovers a face</source>
            <translation>Le bord doux est hors du cadre : la douceur ne découvre jamais un visage</translation>
        </message>
    </context>
    <context>
        <name>ReleaseCommands</name>
        <message>
            <source>Ethics view</source>
            <translation>Vue éthique</translation>
        </message>
        <message>
            <source>This study was handed over, with exports in it.</source>
            <translation>Cette étude a été remise, avec des exports.</translation>
        </message>
        <message>
            <source>You can check what others did, and sign or refuse.</source>
            <translation>Vous pouvez contrôler ce que d’autres ont fait, et signer ou refuser.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compare with source</source>
            <translation>Comparer à la source</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export and what was verified</source>
            <translation>Export et ce qui a été vérifié</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>The file is not where it was written.</source>
            <translation>Le fichier n’est pas là où il a été écrit.</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Verifying again: {0}</source>
            <translation>Nouvelle vérification : {0}</translation>
        </message>
        <message>
            <source>Verifying again…</source>
            <translation>Nouvelle vérification…</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%Ln face(s) covered, {0}.</source>
            <translation>
                <numerusform>%Ln visage couvert, {0}.</numerusform>
                <numerusform>%Ln visages couverts, {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Areas (zones, or the whole picture) covered in %Ln frame(s).</source>
            <translation>
                <numerusform>Zones (ou image entière) couvertes dans %Ln image.</numerusform>
                <numerusform>Zones (ou image entière) couvertes dans %Ln images.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is byte for byte the file that was exported.</source>
            <translation>C’est à l’octet près le fichier exporté.</translation>
        </message>
        <message>
            <source>It is not the file any more that was exported: somebody changed it.</source>
            <translation>Ce n’est plus le fichier exporté : quelqu’un l’a modifié.</translation>
        </message>
        <message>
            <source>It was written to {0}</source>
            <translation>Écrit dans {0}</translation>
        </message>
        <message>
            <source>Kept: {0}</source>
            <translation>Gardé : {0}</translation>
        </message>
        <message>
            <source>Left out: {0}</source>
            <translation>Omis : {0}</translation>
        </message>
        <message>
            <source>Not addressed: voices, clothes, gait, tattoos, text and the place.</source>
            <translation>Non traité : voix, vêtements, démarche, tatouages, texte et le lieu.</translation>
        </message>
        <message>
            <source>Verified again just now, and NOT everything is as it should be.</source>
            <translation>Vérifié à nouveau à l’instant, et TOUT N’EST PAS comme il faut.</translation>
        </message>
        <message>
            <source>Verified again just now: everything is as it should be.</source>
            <translation>Vérifié à nouveau à l’instant : tout est comme il faut.</translation>
        </message>
        <message>
            <source>What the file carries, and what stayed behind</source>
            <translation>Ce que le fichier contient, et ce qui est resté derrière</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Ce qui a été contrôlé</translation>
        </message>
        <message>
            <source>de-identified by this process</source>
            <translation>dé-identifié par ce procédé</translation>
        </message>
        <message numerus="yes">
            <source>in {0} of %Ln frame(s)</source>
            <translation>
                <numerusform>images concernées : {0} sur %Ln</numerusform>
                <numerusform>images concernées : {0} sur %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0} : {1}.</translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message>
            <source>Accepted the whole track {0}.</source>
            <translation>Piste {0} acceptée en entier.</translation>
        </message>
        <message>
            <source>Accepted {0} tracks.</source>
            <translation>{0} pistes acceptées.</translation>
        </message>
        <message>
            <source>Another person's decision</source>
            <translation>Décision d’une autre personne</translation>
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Choisir d’abord un visage : cliquer dessus, ou Tab dans l’image.</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Rétabli : {0}</translation>
        </message>
        <message>
            <source>Rejected in the marked span.</source>
            <translation>Rejeté dans la plage marquée.</translation>
        </message>
        <message>
            <source>Rejected in this frame. Shift+R rejects the whole track.</source>
            <translation>Rejeté dans cette image. Maj+R rejette la piste entière.</translation>
        </message>
        <message>
            <source>Rejected the whole track {0}.</source>
            <translation>Piste {0} rejetée en entier.</translation>
        </message>
        <message>
            <source>Rejected this person in every frame.</source>
            <translation>Cette personne est rejetée dans chaque image.</translation>
        </message>
        <message>
            <source>Rejected {0} tracks.</source>
            <translation>{0} pistes rejetées.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The chosen face is not in this frame.</source>
            <translation>Le visage choisi n’est pas dans cette image.</translation>
        </message>
        <message>
            <source>This face has no track yet: decide in this frame.</source>
            <translation>Ce visage n’a pas encore de piste : décider dans cette image.</translation>
        </message>
        <message>
            <source>This is not your decision. {0} decided:

{1}

Take it back?</source>
            <translation>Cette décision n’est pas la vôtre. {0} a décidé :

{1}

L’annuler ?</translation>
        </message>
        <message>
            <source>Undone, in the video before this one.</source>
            <translation>Annulé, dans la vidéo d’avant.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Annulé : {0}</translation>
        </message>
    </context>
    <context>
        <name>ReviewController</name>
        <message>
            <source>What this covers is counted here as soon as faces were followed.</source>
            <translation>Ce que cela couvre est compté ici dès que les visages sont suivis.</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln track(s) covered; weaker ones stay visible unless you accept them.</source>
            <translation>
                <numerusform>Pistes couvertes : {0} sur %Ln ; les plus faibles restent visibles sauf acceptation.</numerusform>
                <numerusform>Pistes couvertes : {0} sur %Ln ; les plus faibles restent visibles sauf acceptation.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScorePlot</name>
        <message>
            <source>Tracks by how sure the program is</source>
            <translation>Pistes selon la sûreté du programme</translation>
        </message>
        <message>
            <source>Tracks by how sure the program is. Drag the line to cover more or fewer of them.</source>
            <translation>Pistes selon la sûreté du programme. Tirer la ligne pour en couvrir plus ou moins.</translation>
        </message>
    </context>
    <context>
        <name>SelectionCommands</name>
        <message>
            <source>Face added in this frame only. T follows it; or go to where it ends and drag a box again: the frames between are filled in.</source>
            <translation>Visage ajouté dans cette image seulement. T le suit ; ou aller là où il finit et tracer un autre cadre : les images entre les deux sont comblées.</translation>
        </message>
        <message>
            <source>Face added.</source>
            <translation>Visage ajouté.</translation>
        </message>
        <message>
            <source>The added face now reaches to this frame; in between it is filled in.</source>
            <translation>Le visage ajouté va maintenant jusqu’à cette image ; l’intervalle est comblé.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>"medium" takes no options</source>
            <translation>"medium" ne prend pas d’options</translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n annulée</numerusform>
                <numerusform>%n annulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s)</source>
            <translation>
                <numerusform>%n chapitre</numerusform>
                <numerusform>%n chapitres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) (as asked)</source>
            <translation>
                <numerusform>%n chapitre (comme demandé)</numerusform>
                <numerusform>%n chapitres (comme demandé)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) outside of what is shown</source>
            <translation>
                <numerusform>%n chapitre hors de ce qui est montré</numerusform>
                <numerusform>%n chapitres hors de ce qui est montré</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) with title(s)</source>
            <translation>
                <numerusform>%n chapitre avec son titre</numerusform>
                <numerusform>%n chapitres avec leurs titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n compared frame(s) changed in places</source>
            <translation>
                <numerusform>%n image comparée diffère par endroits</numerusform>
                <numerusform>%n images comparées diffèrent par endroits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concern(s) open</source>
            <translation>
                <numerusform>%n doute ouvert</numerusform>
                <numerusform>%n doutes ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) not met</source>
            <translation>
                <numerusform>%n condition non remplie</numerusform>
                <numerusform>%n conditions non remplies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged picture(s) made black, unlike what faces were looked for in; detect again to keep the picture(s)</source>
            <translation>
                <numerusform>%n image est noire : endommagée, et pas celle où l’on a cherché ; chercher à nouveau pour la garder</numerusform>
                <numerusform>%n images sont noires : endommagées, et pas celles où l’on a cherché ; chercher à nouveau pour les garder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made since the export, the first by {person}: export again</source>
            <translation>
                <numerusform>%n décision depuis l’export, la première de {person} : exporter à nouveau</numerusform>
                <numerusform>%n décisions depuis l’export, la première de {person} : exporter à nouveau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n terminée</numerusform>
                <numerusform>%n terminées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) found where nothing is covered</source>
            <translation>
                <numerusform>%n visage trouvé là où rien n’est couvert</numerusform>
                <numerusform>%n visages trouvés là où rien n’est couvert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n échouée</numerusform>
                <numerusform>%n échouées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) could not be decoded: black in the output</source>
            <translation>
                <numerusform>%n image n’a pu être décodée et est noire</numerusform>
                <numerusform>%n images n’ont pu être décodées et sont noires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) missing or not black as needed</source>
            <translation>
                <numerusform>%n image manquante ou pas noire comme il faudrait</numerusform>
                <numerusform>%n images manquantes ou pas noires comme il faudrait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) nobody saw</source>
            <translation>
                <numerusform>%n image que personne n’a vue</numerusform>
                <numerusform>%n images que personne n’a vues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) of the sample are to do</source>
            <translation>
                <numerusform>%n image de l’échantillon reste à voir</numerusform>
                <numerusform>%n images de l’échantillon restent à voir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) showing another picture</source>
            <translation>
                <numerusform>%n image en montre une autre</numerusform>
                <numerusform>%n images en montrent d’autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) to draw from, fewer than {count}</source>
            <translation>
                <numerusform>%n image à tirer, moins que {count}</numerusform>
                <numerusform>%n images à tirer, moins que {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left visible, with reasons</source>
            <translation>
                <numerusform>%n laissé visible, avec raison</numerusform>
                <numerusform>%n laissés visibles, avec raisons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more frame(s) announced but damaged</source>
            <translation>
                <numerusform>%n image de plus est annoncée mais endommagée</numerusform>
                <numerusform>%n images de plus sont annoncées mais endommagées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sign(s) in this picture.</source>
            <translation>
                <numerusform>%n autre signe dans cette image.</numerusform>
                <numerusform>%n autres signes dans cette image.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) became {export}, with other contents</source>
            <translation>
                <numerusform>%n paquet en est devenu {export}, au contenu différent</numerusform>
                <numerusform>%n paquets en sont devenus {export}, au contenu différent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) identical, times within {milliseconds:.2f} ms</source>
            <translation>
                <numerusform>%n paquet identique, temps à {milliseconds:.2f} ms près</numerusform>
                <numerusform>%n paquets identiques, temps à {milliseconds:.2f} ms près</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) stored that nothing plays</source>
            <translation>
                <numerusform>%n paquet enregistré que rien ne lit</numerusform>
                <numerusform>%n paquets enregistrés que rien ne lit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) outside the range made black, as was asked for</source>
            <translation>
                <numerusform>%n image hors de l’intervalle est noire, comme demandé</numerusform>
                <numerusform>%n images hors de l’intervalle sont noires, comme demandé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) looked at by a person, whose answers are in the annex, and no face besides</source>
            <translation>
                <numerusform>%n endroit regardé par une personne, sa réponse est en annexe, et aucun autre visage</numerusform>
                <numerusform>%n endroits regardés par des personnes, leurs réponses sont en annexe, et aucun autre visage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may hide a face</source>
            <translation>
                <numerusform>%n endroit peut cacher un visage</numerusform>
                <numerusform>%n endroits peuvent cacher un visage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presentation time(s), apart by at most {milliseconds:.3f} ms</source>
            <translation>
                <numerusform>%n temps de présentation, écart d’au plus {milliseconds:.3f} ms</numerusform>
                <numerusform>%n temps de présentation, écart d’au plus {milliseconds:.3f} ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) changed as asked</source>
            <translation>
                <numerusform>%n zone modifiée comme demandé</numerusform>
                <numerusform>%n zones modifiées comme demandé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, fine detail replaced by the edges of the effect itself, even before: {flat}</source>
            <translation>
                <numerusform>%n zone comparée à la source : changement moyen {change:.1f} niveaux sur 255, détails fins remplacés par les bords de l’effet même, unies avant : {flat}</numerusform>
                <numerusform>%n zones comparées à la source : changement moyen {change:.1f} niveaux sur 255, détails fins remplacés par les bords de l’effet même, unies avant : {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, {sharp:.0%} of the fine detail left, even before: {flat}</source>
            <translation>
                <numerusform>%n zone comparée à la source : changement moyen {change:.1f} niveaux sur 255, {sharp:.0%} des détails fins restent, unies avant : {flat}</numerusform>
                <numerusform>%n zones comparées à la source : changement moyen {change:.1f} niveaux sur 255, {sharp:.0%} des détails fins restent, unies avant : {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) covered</source>
            <translation>
                <numerusform>%n zone couverte</numerusform>
                <numerusform>%n zones couvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) not changed as asked</source>
            <translation>
                <numerusform>%n zone non modifiée comme demandé</numerusform>
                <numerusform>%n zones non modifiées comme demandé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n ignorée</numerusform>
                <numerusform>%n ignorées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of the source's metadata still in it</source>
            <translation>
                <numerusform>%n texte des métadonnées de la source y est encore</numerusform>
                <numerusform>%n textes des métadonnées de la source y sont encore</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of {stream} outside of what is shown</source>
            <translation>
                <numerusform>%n texte de {stream} hors de ce qui est montré</numerusform>
                <numerusform>%n textes de {stream} hors de ce qui est montré</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too dark or flat to tell</source>
            <translation>
                <numerusform>%n trop sombre ou trop plate pour le dire</numerusform>
                <numerusform>%n trop sombres ou trop plates pour le dire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n piste</numerusform>
                <numerusform>%n pistes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) throughout ({listed})</source>
            <translation>
                <numerusform>%n piste d’un bout à l’autre ({listed})</numerusform>
                <numerusform>%n pistes d’un bout à l’autre ({listed})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s)</source>
            <translation>
                <numerusform>%n vidéo</numerusform>
                <numerusform>%n vidéos</numerusform>
            </translation>
        </message>
        <message>
            <source>--overwrite replaces it</source>
            <translation>--overwrite le remplace</translation>
        </message>
        <message>
            <source>360-degree description</source>
            <translation>description à 360 degrés</translation>
        </message>
        <message numerus="yes">
            <source>A face in %n frame(s) only ({sure:.0%} sure): a false one, or one that is missing before and after.</source>
            <translation>
                <numerusform>Un visage dans %n image seulement (sûr à {sure:.0%}) : un faux, ou un qui manque avant et après.</numerusform>
                <numerusform>Un visage dans %n images seulement (sûr à {sure:.0%}) : un faux, ou un qui manque avant et après.</numerusform>
            </translation>
        </message>
        <message>
            <source>A made-up face that turns and speaks as the face did; nothing of the original picture is left.</source>
            <translation>Un visage inventé qui tourne et parle comme le vrai ; rien de l’image d’origine ne reste.</translation>
        </message>
        <message>
            <source>A mosaic for short stretches: landmarks can be placed, and one frame tells little.</source>
            <translation>Une mosaïque pour de courts passages : des points peuvent être placés, et une image dit peu.</translation>
        </message>
        <message>
            <source>A person's figure is here, and no face is covered on it.</source>
            <translation>La silhouette d’une personne est ici, et aucun visage n’y est couvert.</translation>
        </message>
        <message>
            <source>A plain strong blur over the whole face.</source>
            <translation>Un flou fort et simple sur tout le visage.</translation>
        </message>
        <message>
            <source>A second look sees a face here ({sure:.0%} sure) that nothing covers.</source>
            <translation>Un second regard voit ici un visage (sûr à {sure:.0%}) que rien ne couvre.</translation>
        </message>
        <message>
            <source>A second person signs with a key of their own</source>
            <translation>Une seconde personne signe avec sa propre clé</translation>
        </message>
        <message>
            <source>A small second opinion; boxes and five points.</source>
            <translation>Un petit second avis ; cadres et cinq points.</translation>
        </message>
        <message>
            <source>A spot check was done</source>
            <translation>Un sondage a été fait</translation>
        </message>
        <message>
            <source>A weak detection ({sure:.0%} sure) that nothing covers.</source>
            <translation>Une détection faible (sûre à {sure:.0%}) que rien ne couvre.</translation>
        </message>
        <message>
            <source>AV1 cannot hold a picture of {width}x{height}</source>
            <translation>AV1 ne peut contenir une image de {width}x{height}</translation>
        </message>
        <message>
            <source>AVIF pictures made of tiles cannot be read</source>
            <translation>Les images AVIF faites de tuiles ne peuvent être lues</translation>
        </message>
        <message>
            <source>Accepted {what}</source>
            <translation>Accepté : {what}</translation>
        </message>
        <message>
            <source>Add the new one to the study first.</source>
            <translation>Ajouter d’abord le nouveau à l’étude.</translation>
        </message>
        <message>
            <source>Added face {number} at {time}</source>
            <translation>Visage {number} ajouté à {time}</translation>
        </message>
        <message>
            <source>All concerns are settled</source>
            <translation>Tous les doutes sont réglés</translation>
        </message>
        <message>
            <source>An alternative to feature blur.</source>
            <translation>Une alternative au flou par traits.</translation>
        </message>
        <message>
            <source>An earlier run had a face here, and this run has none.</source>
            <translation>Une recherche précédente avait un visage ici, celle-ci n’en a pas.</translation>
        </message>
        <message>
            <source>Another scene begins here: is every face of it covered?</source>
            <translation>Un autre plan commence ici : chaque visage y est-il couvert ?</translation>
        </message>
        <message>
            <source>Answered comment {number}</source>
            <translation>Répondu au commentaire {number}</translation>
        </message>
        <message>
            <source>At the picture's edge</source>
            <translation>Au bord de l’image</translation>
        </message>
        <message>
            <source>Blur of eyes, nose and mouth</source>
            <translation>Flou des yeux, du nez et de la bouche</translation>
        </message>
        <message>
            <source>Blur of the face</source>
            <translation>Flou du visage</translation>
        </message>
        <message>
            <source>Blur, then few levels</source>
            <translation>Flou, puis peu de niveaux</translation>
        </message>
        <message>
            <source>Bound to person and cell: averaging frames does not take the noise off</source>
            <translation>Lié à la personne et à la cellule : moyenner les images n’ôte pas le bruit</translation>
        </message>
        <message>
            <source>Box jumps</source>
            <translation>Le cadre saute</translation>
        </message>
        <message>
            <source>Cells across a face</source>
            <translation>Cellules en travers du visage</translation>
        </message>
        <message>
            <source>Cells on the features</source>
            <translation>Cellules sur les traits</translation>
        </message>
        <message>
            <source>Cells that move with the face, finer on eyes, nose and mouth, at few levels of light and with noise that stays with its cell.</source>
            <translation>Des cellules qui bougent avec le visage, plus fines sur yeux, nez et bouche, à peu de niveaux de lumière et avec un bruit qui reste à sa cellule.</translation>
        </message>
        <message>
            <source>CenterFace with a refining head of our own: closer boxes, better on masks. The default.</source>
            <translation>CenterFace avec notre propre tête d’affinage : cadres plus serrés, meilleur sur les masques. Le choix par défaut.</translation>
        </message>
        <message>
            <source>Choose H.264 (.mp4 or .mkv)</source>
            <translation>Choisir H.264 (.mp4 ou .mkv)</translation>
        </message>
        <message>
            <source>Choose another codec</source>
            <translation>Choisir un autre codec</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Choose another model in the settings</source>
            <translation>Choisir un autre modèle dans les réglages</translation>
        </message>
        <message>
            <source>Choose another model, or add PyTorch: {adding_torch}</source>
            <translation>Choisir un autre modèle, ou ajouter PyTorch : {adding_torch}</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Choisir un autre nom</translation>
        </message>
        <message>
            <source>Choose another name or allow replacing it</source>
            <translation>Choisir un autre nom ou permettre le remplacement</translation>
        </message>
        <message>
            <source>Choose another place for the output</source>
            <translation>Choisir un autre endroit pour la sortie</translation>
        </message>
        <message>
            <source>Choose another weights file</source>
            <translation>Choisir un autre fichier de poids</translation>
        </message>
        <message>
            <source>Choose the unchanged original.</source>
            <translation>Choisir l’original inchangé.</translation>
        </message>
        <message>
            <source>Close it there first.</source>
            <translation>Le fermer d’abord là-bas.</translation>
        </message>
        <message>
            <source>Close other programs that use the GPU, or set the device to 'cpu'</source>
            <translation>Fermer d’autres programmes qui utilisent le GPU, ou régler le matériel sur 'cpu'</translation>
        </message>
        <message>
            <source>Coarse cells on the face, finer ones on eyes, nose and mouth.</source>
            <translation>Cellules grossières sur le visage, plus fines sur yeux, nez et bouche.</translation>
        </message>
        <message>
            <source>Colour of the fill</source>
            <translation>Couleur de l’aplat</translation>
        </message>
        <message>
            <source>Commented: {text}</source>
            <translation>Commenté : {text}</translation>
        </message>
        <message>
            <source>Compare the study with a backup before you rely on it.</source>
            <translation>Comparer l’étude à une sauvegarde avant de s’y fier.</translation>
        </message>
        <message>
            <source>Content Credentials need the package c2pa-python, which is not installed</source>
            <translation>Content Credentials demande le paquet c2pa-python, qui n’est pas installé</translation>
        </message>
        <message>
            <source>Controlled sharing (feature blur)</source>
            <translation>Partage contrôlé (flou par traits)</translation>
        </message>
        <message>
            <source>Convert it to GIF or MP4 first</source>
            <translation>La convertir d’abord en GIF ou MP4</translation>
        </message>
        <message>
            <source>Convert it to JPEG or PNG first</source>
            <translation>La convertir d’abord en JPEG ou PNG</translation>
        </message>
        <message>
            <source>Convert it to PNG or TIFF first</source>
            <translation>La convertir d’abord en PNG ou TIFF</translation>
        </message>
        <message>
            <source>Convert it to another format first, such as H.264 or FFV1</source>
            <translation>Convertissez-le d'abord dans un autre format, comme H.264 ou FFV1</translation>
        </message>
        <message>
            <source>Copy it again from where it came</source>
            <translation>Le copier à nouveau d’où il vient</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or repair it and save it anew</source>
            <translation>Le copier à nouveau d’où il vient, ou le réparer et l’enregistrer à nouveau</translation>
        </message>
        <message>
            <source>Copy the study to a folder where you may write.</source>
            <translation>Copier l’étude dans un dossier où l’écriture est permise.</translation>
        </message>
        <message>
            <source>Copy the video elsewhere</source>
            <translation>Copier la vidéo ailleurs</translation>
        </message>
        <message>
            <source>Corrected {face} at {time}</source>
            <translation>{face} corrigé à {time}</translation>
        </message>
        <message>
            <source>Covered too little</source>
            <translation>Trop peu couvert</translation>
        </message>
        <message>
            <source>Covered {what}</source>
            <translation>Couvert : {what}</translation>
        </message>
        <message>
            <source>Covers faces from {value:.0%} sure on</source>
            <translation>Couvre les visages à partir de {value:.0%} de sûreté</translation>
        </message>
        <message>
            <source>Covers {what} as the rest of the video</source>
            <translation>Couvre {what} comme le reste de la vidéo</translation>
        </message>
        <message>
            <source>Covers {what} with {effect}</source>
            <translation>Couvre {what} avec {effect}</translation>
        </message>
        <message>
            <source>Create it first</source>
            <translation>Le créer d’abord</translation>
        </message>
        <message>
            <source>Damaged picture</source>
            <translation>Image endommagée</translation>
        </message>
        <message>
            <source>Delete it and install Faceveil again</source>
            <translation>Le supprimer et réinstaller Faceveil</translation>
        </message>
        <message>
            <source>Develop it and save it as a TIFF or JPEG picture first</source>
            <translation>La développer et l’enregistrer d’abord en TIFF ou JPEG</translation>
        </message>
        <message>
            <source>Dolby Vision metadata</source>
            <translation>métadonnées Dolby Vision</translation>
        </message>
        <message numerus="yes">
            <source>Drew %n frame(s) for a spot check</source>
            <translation>
                <numerusform>%n image tirée pour un sondage</numerusform>
                <numerusform>%n images tirées pour un sondage</numerusform>
            </translation>
        </message>
        <message>
            <source>EXIF metadata</source>
            <translation>métadonnées EXIF</translation>
        </message>
        <message>
            <source>Every face left visible has a reason</source>
            <translation>Chaque visage laissé visible a une raison</translation>
        </message>
        <message>
            <source>Every region is covered as asked</source>
            <translation>Chaque zone est couverte comme demandé</translation>
        </message>
        <message>
            <source>Everybody gets a made-up face, turned as theirs was.</source>
            <translation>Chacun reçoit un visage inventé, tourné comme le sien.</translation>
        </message>
        <message>
            <source>Export it again</source>
            <translation>L’exporter à nouveau</translation>
        </message>
        <message>
            <source>Export it first</source>
            <translation>L’exporter d’abord</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message>
            <source>Exported {name}</source>
            <translation>{name} exporté</translation>
        </message>
        <message>
            <source>Exports are for partners under an agreement</source>
            <translation>Les exports sont pour des partenaires liés par un accord</translation>
        </message>
        <message>
            <source>Exports are for the public</source>
            <translation>Les exports sont pour le public</translation>
        </message>
        <message>
            <source>Eyes, nose and mouth were placed outside of the box.</source>
            <translation>Yeux, nez et bouche ont été placés hors du cadre.</translation>
        </message>
        <message>
            <source>Face left in the export</source>
            <translation>Visage resté dans l’export</translation>
        </message>
        <message>
            <source>Faceveil: what needs a person</source>
            <translation>Faceveil : ce qui demande une personne</translation>
        </message>
        <message>
            <source>Fast and accurate on any processor; boxes and five points.</source>
            <translation>Rapide et précis sur tout processeur ; cadres et cinq points.</translation>
        </message>
        <message>
            <source>Feature blur</source>
            <translation>Flou par traits</translation>
        </message>
        <message>
            <source>Feature blur, then few levels of light.</source>
            <translation>Flou par traits, puis peu de niveaux de lumière.</translation>
        </message>
        <message>
            <source>Feature mosaic</source>
            <translation>Mosaïque par traits</translation>
        </message>
        <message>
            <source>Fewer cells hide more</source>
            <translation>Moins de cellules cachent plus</translation>
        </message>
        <message>
            <source>Fewer levels hide more</source>
            <translation>Moins de niveaux cachent plus</translation>
        </message>
        <message>
            <source>Figure without a face</source>
            <translation>Silhouette sans visage</translation>
        </message>
        <message>
            <source>Fills the picture</source>
            <translation>Remplit l’image</translation>
        </message>
        <message>
            <source>Followed {face} {span}</source>
            <translation>Suivi : {face} {span}</translation>
        </message>
        <message>
            <source>For controlled sharing, not for publication. Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs (face 0.20 widths, features 0.06): 3 % of the faces were still matched, and 80 % when its gallery was blurred the same way. People who know the blur can recognise many faces. The generic face keeps more to work with and hides more.</source>
            <translation>Pour un partage contrôlé, pas pour publier. Bornes hautes, mesurées sur 120 visages presque de face avec un reconnaisseur qui avait les mêmes photos (visage 0,20 largeur, traits 0,06) : 3 % des visages étaient encore associés, et 80 % quand sa galerie était floutée de même. Qui connaît le flou peut reconnaître bien des visages. Le visage générique garde plus à exploiter et cache plus.</translation>
        </message>
        <message>
            <source>For controlled sharing. Measured, it hides no better than the same blur without levels, and leaves less to work with.</source>
            <translation>Pour un partage contrôlé. Mesuré, cela ne cache pas mieux que le même flou sans niveaux, et laisse moins à exploiter.</translation>
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together find about half of the people.</source>
            <translation>Pour un partage contrôlé. Les cellules fines sur yeux, nez et bouche montrent plus qu’une mosaïque simple, et trente images réunies retrouvent environ la moitié des personnes.</translation>
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together show more than one: where a tracker's box trembles, the cells move over the face.</source>
            <translation>Pour un partage contrôlé. Les cellules fines sur yeux, nez et bouche montrent plus qu’une mosaïque simple, et trente images réunies en montrent plus qu’une : là où le cadre tremble, les cellules bougent sur le visage.</translation>
        </message>
        <message>
            <source>For files that leave your hands for good and should stay pleasant to watch.</source>
            <translation>Pour des fichiers qui quittent vos mains pour de bon et doivent rester agréables à voir.</translation>
        </message>
        <message>
            <source>For files that leave your hands for good: nothing of the face is left.</source>
            <translation>Pour des fichiers qui quittent vos mains pour de bon : rien du visage ne reste.</translation>
        </message>
        <message>
            <source>For footage whose faces must stay faces: everybody gets one that is made up.</source>
            <translation>Pour des images dont les visages doivent rester des visages : chacun en reçoit un inventé.</translation>
        </message>
        <message>
            <source>For partners bound by an agreement: detectors still find the faces; many landmarks fail.</source>
            <translation>Pour des partenaires liés par un accord : les détecteurs trouvent encore les visages ; bien des points échouent.</translation>
        </message>
        <message numerus="yes">
            <source>For {span}, %n face(s) fewer than covered before and after.</source>
            <translation>
                <numerusform>Pendant {span}, %n visage couvert de moins qu’avant et après.</numerusform>
                <numerusform>Pendant {span}, %n visages couverts de moins qu’avant et après.</numerusform>
            </translation>
        </message>
        <message>
            <source>For {span}, fewer faces are covered than before and after.</source>
            <translation>Pendant {span}, moins de visages sont couverts qu’avant et après.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Libérer de la place et réessayer.</translation>
        </message>
        <message>
            <source>Free some space or choose another folder</source>
            <translation>Libérer de la place ou choisir un autre dossier</translation>
        </message>
        <message>
            <source>Free some space or choose another folder, then export again</source>
            <translation>Libérer de la place ou choisir un autre dossier, puis exporter à nouveau</translation>
        </message>
        <message>
            <source>Gap in a track</source>
            <translation>Trou dans une piste</translation>
        </message>
        <message>
            <source>Generic face</source>
            <translation>Visage générique</translation>
        </message>
        <message>
            <source>Give it to sign</source>
            <translation>La donner pour signer</translation>
        </message>
        <message>
            <source>Grouped as {person}: {listed}</source>
            <translation>Groupées en {person} : {listed}</translation>
        </message>
        <message>
            <source>HEIC pictures cannot be read</source>
            <translation>Les images HEIC ne peuvent être lues</translation>
        </message>
        <message>
            <source>Hides all but a few patches of light and dark; the footage stays pleasant to watch.</source>
            <translation>Cache tout sauf quelques taches claires et sombres ; les images restent agréables à voir.</translation>
        </message>
        <message>
            <source>Hides everything: nothing of the face is left.</source>
            <translation>Cache tout : rien du visage ne reste.</translation>
        </message>
        <message>
            <source>Hides faces from strangers; programs still find them. Whoever knows the blur can recognise most people.</source>
            <translation>Cache les visages aux inconnus ; les programmes les trouvent encore. Qui connaît le flou peut reconnaître la plupart des gens.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden cannot be said: recognisers do not find these people in the source either.</source>
            <translation>On ne peut dire combien les visages de l’étude sont cachés : les reconnaisseurs ne trouvent pas ces personnes dans la source même.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: it takes five people with faces large enough, and there are {people}.</source>
            <translation>On n’a pas mesuré combien les visages de l’étude sont cachés : il faut cinq personnes aux visages assez grands, et il y en a {people}.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: no recogniser is installed (the extra privacy).</source>
            <translation>On n’a pas mesuré combien les visages de l’étude sont cachés : aucun reconnaisseur n’est installé (supplément privacy).</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: the check did not ask.</source>
            <translation>On n'a pas mesuré à quel point les visages de cette étude sont cachés : la vérification ne l'a pas demandé.</translation>
        </message>
        <message>
            <source>IPTC metadata</source>
            <translation>métadonnées IPTC</translation>
        </message>
        <message>
            <source>In face widths (w), so that large faces are covered as well as small</source>
            <translation>En pourcentage de la largeur du visage, pour couvrir les grands aussi bien que les petits</translation>
        </message>
        <message>
            <source>In the exported file, {detectors} still found a face where nothing is covered ({sure:.0%} sure).</source>
            <translation>Dans le fichier exporté, {detectors} a encore trouvé un visage là où rien n’est couvert (sûr à {sure:.0%}).</translation>
        </message>
        <message>
            <source>Inside a track, the face is not covered for {span}.</source>
            <translation>Au milieu d’une piste, le visage n’est pas couvert pendant {span}.</translation>
        </message>
        <message>
            <source>Install Faceveil again</source>
            <translation>Réinstaller Faceveil</translation>
        </message>
        <message>
            <source>Install opencv-python-headless 4</source>
            <translation>Installer opencv-python-headless 4</translation>
        </message>
        <message>
            <source>It comes with Faceveil's installation (from {source}): run `pip install .` again</source>
            <translation>Vient avec l’installation de Faceveil (de {source}) : relancer `pip install .`</translation>
        </message>
        <message>
            <source>It comes with Faceveil's installation: run `pip install .` again</source>
            <translation>Vient avec l’installation de Faceveil : relancer `pip install .`</translation>
        </message>
        <message numerus="yes">
            <source>It does so in %n frame(s).</source>
            <translation>
                <numerusform>Ainsi dans %n image.</numerusform>
                <numerusform>Ainsi dans %n images.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has to lie beside the exported file</source>
            <translation>Doit se trouver à côté du fichier exporté</translation>
        </message>
        <message>
            <source>It hides so little that nobody is asked about it.</source>
            <translation>Il cache si peu que personne n’est interrogé.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted</source>
            <translation>Il a été déplacé, renommé ou supprimé</translation>
        </message>
        <message>
            <source>Jittered mosaic</source>
            <translation>Mosaïque mobile</translation>
        </message>
        <message>
            <source>Joined {listed}</source>
            <translation>Jointes : {listed}</translation>
        </message>
        <message>
            <source>Joined {listed} as {person}</source>
            <translation>Jointes : {listed} en {person}</translation>
        </message>
        <message>
            <source>Keep people apart, and hide what the real face would tell</source>
            <translation>Garde les personnes distinctes et cache ce que dirait le vrai visage</translation>
        </message>
        <message>
            <source>Kernel ({face},{face})</source>
            <translation>Noyau ({face},{face})</translation>
        </message>
        <message>
            <source>Kernels ({face},{face}) and ({feature},{feature})</source>
            <translation>Noyaux ({face},{face}) et ({feature},{feature})</translation>
        </message>
        <message>
            <source>Landmarks do not fit</source>
            <translation>Les points du visage ne conviennent pas</translation>
        </message>
        <message>
            <source>Left out faces {limits}</source>
            <translation>Visages laissés de côté : {limits}</translation>
        </message>
        <message>
            <source>Left {what} visible</source>
            <translation>Laissé visible : {what}</translation>
        </message>
        <message>
            <source>Levels of light</source>
            <translation>Niveaux de lumière</translation>
        </message>
        <message>
            <source>Limited the work to {spans}</source>
            <translation>Travail limité à {spans}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Looked at the original</source>
            <translation>Original regardé</translation>
        </message>
        <message>
            <source>Lost since the earlier run</source>
            <translation>Perdu depuis la recherche précédente</translation>
        </message>
        <message>
            <source>Made release stricter: {rules}</source>
            <translation>Diffusion rendue plus stricte : {rules}</translation>
        </message>
        <message>
            <source>Made-up differences between people</source>
            <translation>Différences inventées entre les gens</translation>
        </message>
        <message>
            <source>Make a new study and add it there</source>
            <translation>Créer une nouvelle étude et l’y ajouter</translation>
        </message>
        <message>
            <source>Make a new study for it.</source>
            <translation>Créer une nouvelle étude pour elle.</translation>
        </message>
        <message>
            <source>Make it smaller or cut it into parts first</source>
            <translation>La réduire ou la couper d’abord en parties</translation>
        </message>
        <message>
            <source>Marked {what} as never holding a face</source>
            <translation>Marqué comme jamais un visage : {what}</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaïque</translation>
        </message>
        <message>
            <source>Move one of them</source>
            <translation>Déplacer l’un d’eux</translation>
        </message>
        <message>
            <source>Name a file</source>
            <translation>Nommer un fichier</translation>
        </message>
        <message>
            <source>No NVIDIA driver was found, so this computer has no usable GPU and the processor does the work</source>
            <translation>Aucun pilote NVIDIA trouvé : cet ordinateur n’a pas de GPU utilisable et le processeur travaille</translation>
        </message>
        <message>
            <source>No unexplained face is left</source>
            <translation>Aucun visage inexpliqué ne reste</translation>
        </message>
        <message numerus="yes">
            <source>Nobody looked at {unseen} of %n frame(s): faces that the detector missed there are visible.</source>
            <translation>
                <numerusform>Images que personne n’a regardées : {unseen} sur %n. Les visages manqués là par le détecteur sont visibles.</numerusform>
                <numerusform>Images que personne n’a regardées : {unseen} sur %n. Les visages manqués là par le détecteur sont visibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody reviewed this file: faces that the detector missed are visible.</source>
            <translation>Personne n’a relu ce fichier : les visages manqués par le détecteur sont visibles.</translation>
        </message>
        <message>
            <source>Noise of a cell</source>
            <translation>Bruit d’une cellule</translation>
        </message>
        <message>
            <source>Nothing else was changed</source>
            <translation>Rien d’autre n’a été changé</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing was edited since</source>
            <translation>Rien n’a été modifié depuis</translation>
        </message>
        <message>
            <source>Nothing was found for {span}: is it true?</source>
            <translation>Rien n’a été trouvé pendant {span} : est-ce vrai ?</translation>
        </message>
        <message>
            <source>Number of faces changes</source>
            <translation>Le nombre de visages change</translation>
        </message>
        <message>
            <source>Of {people} people of this export, with a clear picture of each from this very footage: {found}; who guesses, {chance:.0%}.</source>
            <translation>Sur {people} personnes de cet export, avec une image nette de chacune tirée de ces images mêmes : {found} ; au hasard, {chance:.0%}.</translation>
        </message>
        <message>
            <source>One colour; nothing of the face is left.</source>
            <translation>Une couleur ; rien du visage ne reste.</translation>
        </message>
        <message>
            <source>Open a copy from a backup.</source>
            <translation>Ouvrir une copie d’une sauvegarde.</translation>
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation>L’ouvrir, ou choisir un autre nom.</translation>
        </message>
        <message>
            <source>Placed {face} at {time}</source>
            <translation>{face} placé à {time}</translation>
        </message>
        <message>
            <source>Places 68 points, also under masks; trained by this project.</source>
            <translation>Place 68 points, aussi sous les masques ; entraîné par ce projet.</translation>
        </message>
        <message>
            <source>Publish (coarse mosaic)</source>
            <translation>Publier (mosaïque grossière)</translation>
        </message>
        <message>
            <source>Publish (solid fill)</source>
            <translation>Publier (aplat)</translation>
        </message>
        <message>
            <source>Redid decision {number}</source>
            <translation>Décision {number} rétablie</translation>
        </message>
        <message>
            <source>Refused the export as {role}: {statement}</source>
            <translation>Export refusé en tant que {role} : {statement}</translation>
        </message>
        <message>
            <source>Rejected {what}</source>
            <translation>Rejeté : {what}</translation>
        </message>
        <message>
            <source>Release refused</source>
            <translation>Diffusion refusée</translation>
        </message>
        <message>
            <source>Removed {face} {reach}</source>
            <translation>Retiré : {face} {reach}</translation>
        </message>
        <message>
            <source>Resolved comment {number}</source>
            <translation>Commentaire {number} clos</translation>
        </message>
        <message>
            <source>Review and export it by itself.</source>
            <translation>La relire et l’exporter à part.</translation>
        </message>
        <message>
            <source>Run `pip install '.[{extra}]'` in Faceveil's folder</source>
            <translation>Exécuter `pip install '.[{extra}]'` dans le dossier de Faceveil</translation>
        </message>
        <message>
            <source>Run the detection again</source>
            <translation>Relancer la recherche</translation>
        </message>
        <message>
            <source>Run the detection again (what it found stays), or work on less</source>
            <translation>Relancer la recherche (ce qui est trouvé reste), ou travailler sur moins</translation>
        </message>
        <message>
            <source>Run the detection first</source>
            <translation>Lancer d’abord la recherche</translation>
        </message>
        <message>
            <source>Save it anew as RGB or grey with 8 or 16 bits a sample</source>
            <translation>L’enregistrer à nouveau en RVB ou gris, 8 ou 16 bits par échantillon</translation>
        </message>
        <message>
            <source>Save it anew as an ordinary JPEG or as PNG</source>
            <translation>L’enregistrer à nouveau en JPEG ordinaire ou en PNG</translation>
        </message>
        <message>
            <source>Save it anew with 8 or 16 bits a sample</source>
            <translation>L’enregistrer à nouveau en 8 ou 16 bits par échantillon</translation>
        </message>
        <message>
            <source>Save it anew with LZW or without compression</source>
            <translation>L’enregistrer à nouveau avec LZW ou sans compression</translation>
        </message>
        <message>
            <source>Scene cut</source>
            <translation>Changement de plan</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Second avis</translation>
        </message>
        <message>
            <source>Set the redaction to {effect}</source>
            <translation>Masquage réglé sur {effect}</translation>
        </message>
        <message>
            <source>Set {face} apart as {person}</source>
            <translation>{face} mis à part comme {person}</translation>
        </message>
        <message>
            <source>Set {face} {span}</source>
            <translation>{face} fixé {span}</translation>
        </message>
        <message>
            <source>Settle what is named and check again</source>
            <translation>Régler ce qui est nommé et contrôler à nouveau</translation>
        </message>
        <message numerus="yes">
            <source>Settled %n concern(s): {answer}</source>
            <translation>
                <numerusform>%n doute réglé : {answer}</numerusform>
                <numerusform>%n doutes réglés : {answer}</numerusform>
            </translation>
        </message>
        <message>
            <source>Settled a concern ({kind}): {answer}</source>
            <translation>Doute réglé ({kind}) : {answer}</translation>
        </message>
        <message>
            <source>Settled a concern: {answer}</source>
            <translation>Doute réglé : {answer}</translation>
        </message>
        <message>
            <source>Shows another picture</source>
            <translation>Montre une autre image</translation>
        </message>
        <message>
            <source>Signed the export as {role}: {statement}</source>
            <translation>Export signé en tant que {role} : {statement}</translation>
        </message>
        <message>
            <source>Solid fill</source>
            <translation>Aplat</translation>
        </message>
        <message>
            <source>Somebody saw every frame</source>
            <translation>Quelqu’un a vu chaque image</translation>
        </message>
        <message>
            <source>Split it into one file a page first</source>
            <translation>Le couper d’abord en un fichier par page</translation>
        </message>
        <message>
            <source>Split {face} at {time}</source>
            <translation>{face} coupé à {time}</translation>
        </message>
        <message numerus="yes">
            <source>Spot check: %n face(s) not covered</source>
            <translation>
                <numerusform>Sondage : %n visage non couvert</numerusform>
                <numerusform>Sondage : %n visages non couverts</numerusform>
            </translation>
        </message>
        <message>
            <source>Spot check: every face in the frame is covered</source>
            <translation>Sondage : chaque visage de l’image est couvert</translation>
        </message>
        <message>
            <source>Square cells, a fixed number across each face.</source>
            <translation>Cellules carrées, un nombre fixe en travers de chaque visage.</translation>
        </message>
        <message>
            <source>Strong blur on the face, weaker on eyes, nose and mouth; faces stay usable as faces.</source>
            <translation>Flou fort sur le visage, plus faible sur yeux, nez et bouche ; les visages restent utilisables comme tels.</translation>
        </message>
        <message>
            <source>Suddenly less sure</source>
            <translation>Soudain moins sûr</translation>
        </message>
        <message>
            <source>Swapped {one} and {other} from {time} on</source>
            <translation>{one} et {other} échangés à partir de {time}</translation>
        </message>
        <message>
            <source>The blur is given in pixels of the picture, so large faces stay readable. It repeats the dissertation's settings; choose strengths in face widths to protect people.</source>
            <translation>Le flou est donné en pixels de l’image, les grands visages restent donc lisibles. Il reprend les réglages de la thèse ; pour protéger des gens, choisir des intensités en largeurs de visage.</translation>
        </message>
        <message>
            <source>The box jumps by {widths:.1f} face widths from one frame to the next.</source>
            <translation>Le cadre saute de {widths:.1f} largeurs de visage d’une image à l’autre.</translation>
        </message>
        <message>
            <source>The box takes {share:.0%} of the picture's height: it may be wrong.</source>
            <translation>Le cadre prend {share:.0%} de la hauteur de l’image : il peut être faux.</translation>
        </message>
        <message>
            <source>The classic of 2001, for comparison only: it misses many faces.</source>
            <translation>Le classique de 2001, pour comparer seulement : il manque bien des visages.</translation>
        </message>
        <message>
            <source>The decoded export was checked</source>
            <translation>L’export décodé a été contrôlé</translation>
        </message>
        <message>
            <source>The detector is suddenly unsure of this face ({sure:.0%} sure, {share:.0%} of what it was just before and after).</source>
            <translation>Le détecteur doute soudain de ce visage (sûr à {sure:.0%}, {share:.0%} de ce qu’il était juste avant et après).</translation>
        </message>
        <message>
            <source>The dissertation's feature blur.</source>
            <translation>Le flou par traits de la thèse.</translation>
        </message>
        <message>
            <source>The dissertation's uniform blur.</source>
            <translation>Le flou uniforme de la thèse.</translation>
        </message>
        <message>
            <source>The face begins here, {frames} after the picture changes, {where}</source>
            <translation>Le visage commence ici, {frames} après le changement d’image, {where}</translation>
        </message>
        <message>
            <source>The face begins here, {where}</source>
            <translation>Le visage commence ici, {where}</translation>
        </message>
        <message>
            <source>The face ends here, {frames} before the picture changes, {where}</source>
            <translation>Le visage finit ici, {frames} avant le changement d’image, {where}</translation>
        </message>
        <message>
            <source>The face ends here, {where}</source>
            <translation>Le visage finit ici, {where}</translation>
        </message>
        <message>
            <source>The face is no longer covered, and was still partly in the picture.</source>
            <translation>Le visage n’est plus couvert, et était encore en partie dans l’image.</translation>
        </message>
        <message>
            <source>The file is the one that was exported</source>
            <translation>Le fichier est celui qui a été exporté</translation>
        </message>
        <message numerus="yes">
            <source>The processor is always usable (%n core(s))</source>
            <translation>
                <numerusform>Le processeur est toujours utilisable (%n cœur)</numerusform>
                <numerusform>Le processeur est toujours utilisable (%n cœurs)</numerusform>
            </translation>
        </message>
        <message>
            <source>The same Gaussian blur over the whole face.</source>
            <translation>Le même flou gaussien sur tout le visage.</translation>
        </message>
        <message>
            <source>The study was made by a newer program, or it is damaged.</source>
            <translation>L’étude a été faite par un programme plus récent, ou elle est endommagée.</translation>
        </message>
        <message>
            <source>This effect has not been measured.</source>
            <translation>Cet effet n’a pas été mesuré.</translation>
        </message>
        <message>
            <source>This picture is damaged or cannot be decoded.</source>
            <translation>Cette image est endommagée ou ne peut être décodée.</translation>
        </message>
        <message>
            <source>Took faces of all sizes</source>
            <translation>Visages de toutes tailles pris</translation>
        </message>
        <message>
            <source>Took the whole video to work on</source>
            <translation>Travail sur la vidéo entière</translation>
        </message>
        <message>
            <source>Took {face} {span} from {tool}</source>
            <translation>{face} {span} repris de {tool}</translation>
        </message>
        <message>
            <source>Track ends</source>
            <translation>Fin de piste</translation>
        </message>
        <message>
            <source>Track starts</source>
            <translation>Début de piste</translation>
        </message>
        <message>
            <source>Two stages on the features of CenterFace and RetinaFace, with Faster R-CNN beside them: slow, finds most.</source>
            <translation>Deux étages sur les traits de CenterFace et RetinaFace, avec Faster R-CNN à côté : lent, trouve le plus.</translation>
        </message>
        <message>
            <source>Undid decision {number}</source>
            <translation>Décision {number} annulée</translation>
        </message>
        <message>
            <source>Uniform blur</source>
            <translation>Flou uniforme</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Déverrouillé</translation>
        </message>
        <message>
            <source>Update Faceveil to open it.</source>
            <translation>Mettre Faceveil à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs, at 8 cells per face: 2 % of the faces were still matched, 10 % when its gallery was treated the same way.</source>
            <translation>Bornes hautes, mesurées sur 120 visages presque de face avec un reconnaisseur qui avait les mêmes photos, à 8 cellules par visage : 2 % des visages étaient encore associés, 10 % quand sa galerie était traitée de même.</translation>
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs: at a sigma of 0.20 face widths it still matched 1 % of the faces, and 28 % when its gallery was blurred the same way; weaker blur is worse (0.05 widths: 52 % and 98 %).</source>
            <translation>Bornes hautes, mesurées sur 120 visages presque de face avec un reconnaisseur qui avait les mêmes photos : avec un sigma de 0,20 largeur de visage il associait encore 1 % des visages, et 28 % quand sa galerie était floutée de même ; un flou plus faible est pire (0,05 largeur : 52 % et 98 %).</translation>
        </message>
        <message>
            <source>Use .png or .tif</source>
            <translation>Utiliser .png ou .tif</translation>
        </message>
        <message>
            <source>Use H.264 or H.265 (.mp4, .mov or .mkv)</source>
            <translation>Utiliser H.264 ou H.265 (.mp4, .mov ou .mkv)</translation>
        </message>
        <message>
            <source>Use one of {WRITERS}</source>
            <translation>Utiliser l’un de {WRITERS}</translation>
        </message>
        <message>
            <source>Use one of {known}</source>
            <translation>Utiliser l’un de {known}</translation>
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu'</source>
            <translation>Régler le matériel sur 'auto' ou 'cpu'</translation>
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu</source>
            <translation>Régler le matériel sur 'auto' ou 'cpu', ou installer onnxruntime-gpu</translation>
        </message>
        <message>
            <source>Use {fitting}</source>
            <translation>Utiliser {fitting}</translation>
        </message>
        <message>
            <source>Very short track</source>
            <translation>Piste très courte</translation>
        </message>
        <message>
            <source>Viewers may take the made-up faces for real ones: say so where the footage is shown. How a head turns and a mouth opens stays as it was, and roughly how light the skin is. What is around the face (hair, ears, clothes) is as recognisable as under any other effect.</source>
            <translation>Qui regarde peut prendre les visages inventés pour vrais : le dire là où les images sont montrées. La façon dont une tête tourne et une bouche s’ouvre reste, de même à peu près la clarté de la peau. Ce qui entoure le visage (cheveux, oreilles, vêtements) est aussi reconnaissable qu’avec tout autre effet.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it any more, then export again</source>
            <translation>Attendez que plus rien n'y écrive, puis exportez de nouveau</translation>
        </message>
        <message>
            <source>Weak detections</source>
            <translation>Détections faibles</translation>
        </message>
        <message numerus="yes">
            <source>Weak detections in %n frame(s) (up to {sure:.0%} sure) that nothing covers: they may be a face.</source>
            <translation>
                <numerusform>Détections faibles dans %n image (sûres jusqu’à {sure:.0%}) que rien ne couvre : ce peut être un visage.</numerusform>
                <numerusform>Détections faibles dans %n images (sûres jusqu’à {sure:.0%}) que rien ne couvre : ce peut être un visage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Weak detections that nothing covers: they may be a face.</source>
            <translation>Détections faibles que rien ne couvre : ce peut être un visage.</translation>
        </message>
        <message>
            <source>XMP metadata</source>
            <translation>métadonnées XMP</translation>
        </message>
        <message>
            <source>a "preset" has its own options</source>
            <translation>un "preset" a ses propres options</translation>
        </message>
        <message>
            <source>a comment says something</source>
            <translation>un commentaire dit quelque chose</translation>
        </message>
        <message>
            <source>a face needs a width and a height</source>
            <translation>un visage a besoin d’une largeur et d’une hauteur</translation>
        </message>
        <message>
            <source>a face, covered as it should be</source>
            <translation>un visage, couvert comme il faut</translation>
        </message>
        <message>
            <source>a maker's private data</source>
            <translation>données privées d’un fabricant</translation>
        </message>
        <message>
            <source>a moment</source>
            <translation>un instant</translation>
        </message>
        <message>
            <source>a person has a name</source>
            <translation>une personne a un nom</translation>
        </message>
        <message>
            <source>a person needs a name, or a number</source>
            <translation>une personne a besoin d’un nom ou d’un numéro</translation>
        </message>
        <message>
            <source>a person stopped there</source>
            <translation>une personne l’a arrêté là</translation>
        </message>
        <message>
            <source>a picture of {width}x{height} pixels cannot be written as {suffix}</source>
            <translation>une image de {width}x{height} pixels ne peut être écrite en {suffix}</translation>
        </message>
        <message>
            <source>a range begins before it ends</source>
            <translation>un intervalle commence avant de finir</translation>
        </message>
        <message>
            <source>a run becomes complete by being finished</source>
            <translation>une recherche devient complète en se terminant</translation>
        </message>
        <message>
            <source>a spot check looks at one frame or more</source>
            <translation>un sondage regarde une image ou plus</translation>
        </message>
        <message>
            <source>a statement that {person} signed after is missing</source>
            <translation>une déclaration après laquelle {person} a signé manque</translation>
        </message>
        <message>
            <source>a stream that begins in the midst of the source was left out; cut the source there to have it</source>
            <translation>un flux qui commence au milieu de la source a été omis ; y couper la source pour l’avoir</translation>
        </message>
        <message>
            <source>a track begins before it ends</source>
            <translation>une piste commence avant de finir</translation>
        </message>
        <message>
            <source>a track cannot be swapped with itself</source>
            <translation>une piste ne peut être échangée avec elle-même</translation>
        </message>
        <message>
            <source>a track is split after its first frame and not after its last</source>
            <translation>une piste est coupée après sa première image et pas après sa dernière</translation>
        </message>
        <message>
            <source>a zone begins before it ends</source>
            <translation>une zone commence avant de finir</translation>
        </message>
        <message>
            <source>a zone that uncovers needs a reason</source>
            <translation>une zone qui découvre a besoin d’une raison</translation>
        </message>
        <message>
            <source>above {size:g} pixels</source>
            <translation>au-dessus de {size:g} pixels</translation>
        </message>
        <message>
            <source>added face {number}</source>
            <translation>visage ajouté {number}</translation>
        </message>
        <message>
            <source>all concerns are settled</source>
            <translation>tous les doutes sont réglés</translation>
        </message>
        <message>
            <source>all metadata (EXIF, XMP, IPTC, colour profile)</source>
            <translation>toutes les métadonnées (EXIF, XMP, IPTC, profil de couleur)</translation>
        </message>
        <message>
            <source>all times were moved by {seconds} s, of pictures and sound alike</source>
            <translation>tous les temps ont été décalés de {seconds} s, image et son ensemble</translation>
        </message>
        <message>
            <source>an area</source>
            <translation>une zone</translation>
        </message>
        <message>
            <source>animated WebP cannot be read</source>
            <translation>le WebP animé ne peut être lu</translation>
        </message>
        <message>
            <source>annotation {number} is of an image that is not there</source>
            <translation>l’annotation {number} est d’une image qui n’existe pas</translation>
        </message>
        <message>
            <source>another face was met</source>
            <translation>un autre visage a été rencontré</translation>
        </message>
        <message>
            <source>another program would show it in another size</source>
            <translation>un autre programme le montrerait à une autre taille</translation>
        </message>
        <message>
            <source>another scene begins</source>
            <translation>un autre plan commence</translation>
        </message>
        <message>
            <source>at most {bound:.2%} of frames have one, at 95 %</source>
            <translation>au plus {bound:.2%} des images en ont un, à 95 %</translation>
        </message>
        <message>
            <source>at {time}, {region}</source>
            <translation>à {time}, {region}</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>pièce jointe</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>audio</translation>
        </message>
        <message>
            <source>begins with a mere preview of its picture, as raw photographs do</source>
            <translation>commence par un simple aperçu de son image, comme les photos brutes</translation>
        </message>
        <message>
            <source>below {size:g} pixels</source>
            <translation>en dessous de {size:g} pixels</translation>
        </message>
        <message>
            <source>bit depth reduced from {before} to {after}</source>
            <translation>profondeur réduite de {before} à {after} bits</translation>
        </message>
        <message>
            <source>both tracks end before this frame</source>
            <translation>les deux pistes finissent avant cette image</translation>
        </message>
        <message>
            <source>bound</source>
            <translation>borne</translation>
        </message>
        <message>
            <source>box {path}: {hidden}</source>
            <translation>boîte {path} : {hidden}</translation>
        </message>
        <message>
            <source>boxes and landmarks by picture, JSON</source>
            <translation>cadres et points du visage par image, JSON</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>cannot be decoded ({why}): it is damaged, or of a form that this program does not know</source>
            <translation>ne peut être décodé ({why}) : endommagé, ou d’une forme que ce programme ne connaît pas</translation>
        </message>
        <message>
            <source>cannot be read (no permission)</source>
            <translation>ne peut être lu (pas de permission)</translation>
        </message>
        <message>
            <source>cannot be read ({error})</source>
            <translation>ne peut être lu ({error})</translation>
        </message>
        <message>
            <source>cannot be read ({strerror})</source>
            <translation>ne peut être lu ({strerror})</translation>
        </message>
        <message>
            <source>cannot be read ({value})</source>
            <translation>ne peut être lu ({value})</translation>
        </message>
        <message>
            <source>cannot be read ({why})</source>
            <translation>ne peut pas être lu ({why})</translation>
        </message>
        <message>
            <source>cannot be read as poses ({why})</source>
            <translation>ne peut pas être lu comme des poses ({why})</translation>
        </message>
        <message>
            <source>captions (CEA-608/708)</source>
            <translation>sous-titres (CEA-608/708)</translation>
        </message>
        <message>
            <source>channels beside colour and alpha</source>
            <translation>canaux à côté de la couleur et de l’alpha</translation>
        </message>
        <message>
            <source>chapter titles (chapters are numbered instead)</source>
            <translation>titres de chapitres (les chapitres sont numérotés à la place)</translation>
        </message>
        <message>
            <source>chroma changed from {before} to {after}</source>
            <translation>chrominance changée de {before} à {after}</translation>
        </message>
        <message>
            <source>colour profile</source>
            <translation>profil de couleur</translation>
        </message>
        <message>
            <source>comment {seq} is resolved already</source>
            <translation>le commentaire {seq} est déjà clos</translation>
        </message>
        <message>
            <source>concerns</source>
            <translation>doutes</translation>
        </message>
        <message>
            <source>content light level</source>
            <translation>niveau de lumière du contenu</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>couverture</translation>
        </message>
        <message>
            <source>data</source>
            <translation>données</translation>
        </message>
        <message>
            <source>data behind the end</source>
            <translation>données après la fin</translation>
        </message>
        <message>
            <source>detection has not run to its end, so faces would be missing</source>
            <translation>la détection n’est pas allée à son terme, il manquerait donc des visages</translation>
        </message>
        <message>
            <source>detection {number}</source>
            <translation>détection {number}</translation>
        </message>
        <message>
            <source>differs from the covered picture by {levels:.1f} levels</source>
            <translation>diffère de l’image couverte de {levels:.1f} niveaux</translation>
        </message>
        <message>
            <source>differs from what was reviewed by {mean:.1f} of 255 levels, {worst:.1f} in places</source>
            <translation>diffère de ce qui a été relu de {mean:.1f} niveaux sur 255, {worst:.1f} par endroits</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>dynamic HDR Vivid metadata</source>
            <translation>métadonnées dynamiques HDR Vivid</translation>
        </message>
        <message>
            <source>dynamic HDR10+ metadata</source>
            <translation>métadonnées dynamiques HDR10+</translation>
        </message>
        <message>
            <source>effect {name}: {name2}: {first}</source>
            <translation>effet {name} : {name2} : {first}</translation>
        </message>
        <message>
            <source>encoded anew, begins within {begin:.0f} and ends within {end:.0f} ms of the source's</source>
            <translation>encodé à nouveau, commence à {begin:.0f} et finit à {end:.0f} ms près de la source</translation>
        </message>
        <message>
            <source>event message</source>
            <translation>message d’événement</translation>
        </message>
        <message>
            <source>every frame seen</source>
            <translation>chaque image vue</translation>
        </message>
        <message>
            <source>every frame was on somebody's screen</source>
            <translation>chaque image a été à l’écran de quelqu’un</translation>
        </message>
        <message numerus="yes">
            <source>everywhere it is found at this place (%n track(s))</source>
            <translation>
                <numerusform>partout où il se trouve à cet endroit (%n piste)</numerusform>
                <numerusform>partout où il se trouve à cet endroit (%n pistes)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>everywhere this person appears (%n track(s))</source>
            <translation>
                <numerusform>partout où cette personne apparaît (%n piste)</numerusform>
                <numerusform>partout où cette personne apparaît (%n pistes)</numerusform>
            </translation>
        </message>
        <message>
            <source>export</source>
            <translation>export</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exporté</translation>
        </message>
        <message>
            <source>faces were decided on since, so that it has to be done again</source>
            <translation>des visages ont été décidés depuis, il est donc à refaire</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>floor</source>
            <translation>plancher</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>de {first} à {last}</translation>
        </message>
        <message>
            <source>give an "effect" or a "preset"</source>
            <translation>donner un "effect" ou un "preset"</translation>
        </message>
        <message>
            <source>has a line without times</source>
            <translation>a une ligne sans temps</translation>
        </message>
        <message>
            <source>has changed since it was opened</source>
            <translation>a changé depuis son ouverture</translation>
        </message>
        <message>
            <source>has no pixels</source>
            <translation>n’a pas de pixels</translation>
        </message>
        <message>
            <source>holds no picture</source>
            <translation>ne contient pas d’image</translation>
        </message>
        <message>
            <source>holds no video stream</source>
            <translation>ne contient pas de flux vidéo</translation>
        </message>
        <message>
            <source>holds only audio, no video</source>
            <translation>ne contient que du son, pas de vidéo</translation>
        </message>
        <message>
            <source>holds {value} pages; only pictures of one page can be redacted, so that no page is lost or left bare</source>
            <translation>contient {value} pages ; seules les images d’une page peuvent être couvertes, pour qu’aucune page ne soit perdue ou laissée nue</translation>
        </message>
        <message>
            <source>its pixels are stored in a way that cannot be shown ({name})</source>
            <translation>ses pixels sont stockés d'une manière qui ne peut pas être affichée ({name})</translation>
        </message>
        <message>
            <source>the source's codec ({codec}) cannot tell that a picture is damaged: where the video turns to noise or odd colours, look at the pictures around</source>
            <translation>le codec de la source ({codec}) ne peut pas signaler qu'une image est endommagée : là où la vidéo devient du bruit ou de fausses couleurs, regardez les images autour</translation>
        </message>
        <message>
            <source>{count:,} of a risk below {floor:.1%} not asked about</source>
            <translation>non demandés, d’un risque inférieur à {floor:.1%} : {count:,}</translation>
        </message>
        <message numerus="yes">
            <source>{count} of %n region(s) not covered ({examples})</source>
            <translation>
                <numerusform>zones non couvertes : {count} sur %n ({examples})</numerusform>
                <numerusform>zones non couvertes : {count} sur %n ({examples})</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of them not black</source>
            <translation>parmi elles, non noires : {count}</translation>
        </message>
        <message numerus="yes">
            <source>{decoded} of %n frame(s) of the export can be decoded</source>
            <translation>
                <numerusform>images de l’export qui se décodent : {decoded} sur %n</numerusform>
                <numerusform>images de l’export qui se décodent : {decoded} sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{out}: cannot be written, its printing broke off</source>
            <translation>{out} : écriture impossible, son impression s’est interrompue</translation>
        </message>
        <message numerus="yes">
            <source>{unseen:,} of %n frame(s) seen by nobody</source>
            <translation>
                <numerusform>images que personne n’a vues : {unseen:,} sur %n</numerusform>
                <numerusform>images que personne n’a vues : {unseen:,} sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>image {name} does not say which frame it is</source>
            <translation>l’image {name} ne dit pas de quelle image de la vidéo il s’agit</translation>
        </message>
        <message>
            <source>images cannot be written as {suffix!r}</source>
            <translation>des images ne peuvent être écrites en {suffix!r}</translation>
        </message>
        <message>
            <source>in the frame at {time}</source>
            <translation>dans l’image à {time}</translation>
        </message>
        <message>
            <source>in the middle of the picture</source>
            <translation>au milieu de l’image</translation>
        </message>
        <message>
            <source>inside the video: the name and settings of its encoder ({encoder})</source>
            <translation>dans la vidéo : nom et réglages de son encodeur ({encoder})</translation>
        </message>
        <message>
            <source>inside the video: {hidden}</source>
            <translation>dans la vidéo : {hidden}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <translation>est un dossier, pas un fichier</translation>
        </message>
        <message>
            <source>is a list or a text, not a video or an image</source>
            <translation>est une liste ou un texte, pas une vidéo ni une image</translation>
        </message>
        <message>
            <source>is coded in a way that this program has no decoder for</source>
            <translation>est codé d’une façon pour laquelle ce programme n’a pas de décodeur</translation>
        </message>
        <message>
            <source>is covered in parts only</source>
            <translation>n’est couverte qu’en partie</translation>
        </message>
        <message>
            <source>is covered only {share:.0%} as strongly as asked</source>
            <translation>n’est couverte qu’à {share:.0%} de ce qui est demandé</translation>
        </message>
        <message>
            <source>is damaged ({why}): parts of it cannot be read, so faces in it cannot be found reliably</source>
            <translation>est endommagé ({why}) : des parties sont illisibles, les visages ne peuvent donc y être trouvés de façon fiable</translation>
        </message>
        <message>
            <source>is damaged, and none of its pictures is one in which faces were looked for</source>
            <translation>est endommagé, et aucune de ses images n’est de celles où l’on a cherché</translation>
        </message>
        <message>
            <source>is incomplete: it breaks off before its first whole picture</source>
            <translation>est incomplet : s’interrompt avant sa première image entière</translation>
        </message>
        <message>
            <source>is no COCO file with images and annotations</source>
            <translation>n’est pas un fichier COCO avec images et annotations</translation>
        </message>
        <message>
            <source>is no XML ({why})</source>
            <translation>n’est pas du XML ({why})</translation>
        </message>
        <message>
            <source>is no file of CVAT: it does not begin with &lt;annotations&gt;</source>
            <translation>n’est pas un fichier de CVAT : il ne commence pas par &lt;annotations&gt;</translation>
        </message>
        <message>
            <source>is no file of ELAN ({why})</source>
            <translation>n’est pas un fichier d’ELAN ({why})</translation>
        </message>
        <message>
            <source>is no row of a MOT file</source>
            <translation>n’est pas une ligne d’un fichier MOT</translation>
        </message>
        <message>
            <source>is no table of BORIS: it has no columns of times</source>
            <translation>n’est pas un tableau de BORIS : il n’a pas de colonnes de temps</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <translation>n’est pas du texte en UTF-8</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <translation>n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>is not a still picture</source>
            <translation>n’est pas une image fixe</translation>
        </message>
        <message>
            <source>is not a video or an image</source>
            <translation>n’est ni une vidéo ni une image</translation>
        </message>
        <message>
            <source>is not the file that was added to the study: it was changed since. Add it again, and it becomes a medium of its own</source>
            <translation>n’est pas le fichier ajouté à l’étude : il a changé depuis. L’ajouter à nouveau en fait une vidéo à part</translation>
        </message>
        <message>
            <source>is not the picture in which faces were looked for</source>
            <translation>n'est pas l'image dans laquelle des visages ont été cherchés</translation>
        </message>
        <message>
            <source>is what was reviewed, sample by sample</source>
            <translation>est ce qui a été relu, échantillon par échantillon</translation>
        </message>
        <message>
            <source>is {width}x{height} pixels large; up to {value} million pixels can be read</source>
            <translation>fait {width}x{height} pixels ; jusqu’à {value} millions de pixels peuvent être lus</translation>
        </message>
        <message>
            <source>it could not be searched ({reason})</source>
            <translation>n’a pu être fouillé ({reason})</translation>
        </message>
        <message>
            <source>it may not leave yet</source>
            <translation>il ne peut pas encore sortir</translation>
        </message>
        <message>
            <source>it was leaving the picture</source>
            <translation>il quittait l’image</translation>
        </message>
        <message>
            <source>its ending does not tell the format; choose one of {names}</source>
            <translation>son extension ne dit pas le format ; choisir parmi {names}</translation>
        </message>
        <message>
            <source>its size is not what it was when it was opened</source>
            <translation>sa taille n’est plus celle de l’ouverture</translation>
        </message>
        <message>
            <source>its skeleton lacks points; a face has {names}</source>
            <translation>il manque des points à son squelette ; un visage a {names}</translation>
        </message>
        <message>
            <source>landmarks in Neurodata Without Borders</source>
            <translation>points du visage en Neurodata Without Borders</translation>
        </message>
        <message>
            <source>landmarks of DeepLabCut, CSV</source>
            <translation>points du visage de DeepLabCut, CSV</translation>
        </message>
        <message>
            <source>landmarks of SLEAP</source>
            <translation>points du visage de SLEAP</translation>
        </message>
        <message>
            <source>layers of sizes {sizes} are no refining head</source>
            <translation>des couches de tailles {sizes} ne sont pas une tête d’affinage</translation>
        </message>
        <message>
            <source>looks</source>
            <translation>regards</translation>
        </message>
        <message>
            <source>mastering display metadata</source>
            <translation>métadonnées de l’écran de mastering</translation>
        </message>
        <message>
            <source>metadata was kept as asked; nothing was searched for</source>
            <translation>les métadonnées ont été gardées comme demandé ; rien n’a été cherché</translation>
        </message>
        <message>
            <source>near the edge of the picture</source>
            <translation>près du bord de l’image</translation>
        </message>
        <message>
            <source>needs a person because</source>
            <translation>demande une personne, car</translation>
        </message>
        <message>
            <source>neither {folder} nor {fallback} can be written to</source>
            <translation>on ne peut écrire ni dans {folder} ni dans {fallback}</translation>
        </message>
        <message>
            <source>no concern was chosen</source>
            <translation>aucun doute n’a été choisi</translation>
        </message>
        <message>
            <source>no face</source>
            <translation>aucun visage</translation>
        </message>
        <message>
            <source>no face was found in it</source>
            <translation>aucun visage n’y a été trouvé</translation>
        </message>
        <message>
            <source>no frame differs from the source, so nothing in it is covered</source>
            <translation>aucune image ne diffère de la source, rien n’y est donc couvert</translation>
        </message>
        <message>
            <source>no frame of it can be decoded</source>
            <translation>aucune image ne peut être décodée</translation>
        </message>
        <message>
            <source>no frame of it can be decoded{reason}</source>
            <translation>aucune image ne peut être décodée{reason}</translation>
        </message>
        <message>
            <source>no frame of it can be read</source>
            <translation>aucune image ne peut être lue</translation>
        </message>
        <message>
            <source>no pixel format of the encoder fits</source>
            <translation>aucun format de pixel de l’encodeur ne convient</translation>
        </message>
        <message>
            <source>no preset named {preset!r} (there are: {known})</source>
            <translation>aucun préréglage nommé {preset!r} (il y a : {known})</translation>
        </message>
        <message>
            <source>no region to cover</source>
            <translation>aucune zone à couvrir</translation>
        </message>
        <message>
            <source>no spot check was done (its bound has to be at most {limit:.1%})</source>
            <translation>aucun sondage fait (sa borne doit être d’au plus {limit:.1%})</translation>
        </message>
        <message>
            <source>no stretch of it lies in the video</source>
            <translation>aucune plage ne se trouve dans la vidéo</translation>
        </message>
        <message>
            <source>no tier "{tier}" (there are: {tiers})</source>
            <translation>pas d’acteur « {tier} » (il y a : {tiers})</translation>
        </message>
        <message>
            <source>no {kind} named {name!r} (there are: {known})</source>
            <translation>aucun {kind} nommé {name!r} (il y a : {known})</translation>
        </message>
        <message>
            <source>nobody is called {name!r} in this video</source>
            <translation>personne ne s’appelle {name!r} dans cette vidéo</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>non rempli</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>rien à faire</translation>
        </message>
        <message>
            <source>nothing was edited since the export</source>
            <translation>rien n’a été modifié depuis l’export</translation>
        </message>
        <message>
            <source>nothing was exported yet</source>
            <translation>rien n’a encore été exporté</translation>
        </message>
        <message>
            <source>nothing was exported yet, so there is nothing to refuse</source>
            <translation>rien n’a encore été exporté, il n’y a donc rien à refuser</translation>
        </message>
        <message>
            <source>nothing was left visible on purpose</source>
            <translation>rien n’a été laissé visible exprès</translation>
        </message>
        <message>
            <source>of an unknown codec</source>
            <translation>d’un codec inconnu</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>une personne</translation>
        </message>
        <message>
            <source>one person {name}</source>
            <translation>une personne {name}</translation>
        </message>
        <message>
            <source>only a track that was found by a detector has others like it</source>
            <translation>seule une piste trouvée par un détecteur en a de semblables</translation>
        </message>
        <message>
            <source>only added faces can be removed; reject the others</source>
            <translation>seuls des visages ajoutés peuvent être retirés ; rejeter les autres</translation>
        </message>
        <message>
            <source>other videos of the study are still being read: try it again in a moment</source>
            <translation>d’autres vidéos de l’étude sont encore en cours de lecture : réessayez dans un instant</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>périmé</translation>
        </message>
        <message>
            <source>outside regions the picture differs by {mean:.2f} of 255 levels on average, {worst:.2f} in the worst frame</source>
            <translation>hors des zones l’image diffère de {mean:.2f} niveaux sur 255 en moyenne, {worst:.2f} dans la pire image</translation>
        </message>
        <message>
            <source>padding that is not empty</source>
            <translation>remplissage qui n’est pas vide</translation>
        </message>
        <message>
            <source>parts of {stream} could not be decoded and are silent</source>
            <translation>des parties de {stream} n’ont pu être décodées et sont muettes</translation>
        </message>
        <message>
            <source>pictures whose samples are floating-point numbers cannot be read</source>
            <translation>les images à échantillons en virgule flottante ne peuvent être lues</translation>
        </message>
        <message>
            <source>pip install "faceveil[c2pa]"</source>
            <translation>pip install "faceveil[c2pa]"</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>place and motion</source>
            <translation>lieu et mouvement</translation>
        </message>
        <message>
            <source>preview picture</source>
            <translation>image d’aperçu</translation>
        </message>
        <message>
            <source>ready to be signed</source>
            <translation>prêt à signer</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>region {number}: {why}</source>
            <translation>zone {number} : {why}</translation>
        </message>
        <message>
            <source>release</source>
            <translation>autorisation</translation>
        </message>
        <message>
            <source>release: {state}</source>
            <translation>autorisation : {state}</translation>
        </message>
        <message>
            <source>researcher</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>rules can only be made stricter, not looser: {looser}</source>
            <translation>les règles ne peuvent être que plus strictes, pas plus souples : {looser}</translation>
        </message>
        <message>
            <source>run {run_id} is complete: it stays as it is</source>
            <translation>la recherche {run_id} est complète : elle reste telle quelle</translation>
        </message>
        <message>
            <source>samples identical, begin and end within {milliseconds:.2f} ms</source>
            <translation>échantillons identiques, début et fin à {milliseconds:.2f} ms près</translation>
        </message>
        <message>
            <source>says what cannot be: {why}</source>
            <translation>dit ce qui ne peut pas être : {why}</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>réglages</translation>
        </message>
        <message>
            <source>settings are not those that {person} signed: {differ}</source>
            <translation>les réglages ne sont pas ceux que {person} a signés : {differ}</translation>
        </message>
        <message>
            <source>shows fine detail</source>
            <translation>montre de fins détails</translation>
        </message>
        <message>
            <source>shows what was reviewed</source>
            <translation>montre ce qui a été relu</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>signatures</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>ignorée</translation>
        </message>
        <message>
            <source>smaller copies of the picture</source>
            <translation>copies plus petites de l’image</translation>
        </message>
        <message>
            <source>some of its pictures are damaged</source>
            <translation>certaines images sont abîmées</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>quelqu’un d’autre</translation>
        </message>
        <message>
            <source>something came in front of it</source>
            <translation>quelque chose est passé devant</translation>
        </message>
        <message>
            <source>sound that the source's edit list cuts away ({stream})</source>
            <translation>son que la liste de montage de la source coupe ({stream})</translation>
        </message>
        <message>
            <source>spatial sound description</source>
            <translation>description de son spatial</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>stereo description</source>
            <translation>description stéréo</translation>
        </message>
        <message>
            <source>stream: {format} data: {hidden}</source>
            <translation>flux : données {format} : {hidden}</translation>
        </message>
        <message>
            <source>stream: {stream}</source>
            <translation>flux : {stream}</translation>
        </message>
        <message>
            <source>stream: {stream} (as asked)</source>
            <translation>flux : {stream} (comme demandé)</translation>
        </message>
        <message>
            <source>stream: {stream} (cover picture)</source>
            <translation>flux : {stream} (image de couverture)</translation>
        </message>
        <message>
            <source>stream: {stream} (its header cannot be read, so names may stand in it)</source>
            <translation>flux : {stream} (son en-tête est illisible, des noms peuvent donc s’y trouver)</translation>
        </message>
        <message>
            <source>studies of format {version} cannot be read</source>
            <translation>les études du format {version} ne peuvent être lues</translation>
        </message>
        <message>
            <source>study</source>
            <translation>étude</translation>
        </message>
        <message>
            <source>subtitle</source>
            <translation>sous-titre</translation>
        </message>
        <message>
            <source>tag of {kind} stream {number}: {key}</source>
            <translation>étiquette du flux {kind} {number} : {key}</translation>
        </message>
        <message>
            <source>tag: {key}</source>
            <translation>étiquette : {key}</translation>
        </message>
        <message>
            <source>tags are the same</source>
            <translation>les étiquettes sont les mêmes</translation>
        </message>
        <message>
            <source>texts in the header of {stream}</source>
            <translation>textes dans l’en-tête de {stream}</translation>
        </message>
        <message>
            <source>the GPU's memory does not suffice even for one picture</source>
            <translation>la mémoire du GPU ne suffit pas même pour une image</translation>
        </message>
        <message>
            <source>the alpha channel was left out</source>
            <translation>le canal alpha a été omis</translation>
        </message>
        <message>
            <source>the check of its export found something</source>
            <translation>le contrôle de l’export a trouvé quelque chose</translation>
        </message>
        <message>
            <source>the check of the export was broken off after {frames}</source>
            <translation>le contrôle de l’export a été interrompu après {frames}</translation>
        </message>
        <message>
            <source>the clock was set back: signed by {person} at {signed}, after something that happened at {before}</source>
            <translation>l’horloge a été reculée : signé par {person} à {signed}, après quelque chose survenu à {before}</translation>
        </message>
        <message>
            <source>the colour of a fill is the medium's</source>
            <translation>la couleur d’un aplat est celle de la vidéo</translation>
        </message>
        <message>
            <source>the detector's weights are not those that {person} signed</source>
            <translation>les poids du détecteur ne sont pas ceux que {person} a signés</translation>
        </message>
        <message>
            <source>the disk of {folder} has {value} MB free, the export needs about {value2} MB</source>
            <translation>le disque de {folder} a {value} Mo libres, l’export demande environ {value2} Mo</translation>
        </message>
        <message>
            <source>the disk of {folder} is full; the unfinished file was removed, study and source are untouched</source>
            <translation>le disque de {folder} est plein ; le fichier inachevé a été retiré, étude et source sont intactes</translation>
        </message>
        <message>
            <source>the export is a draft: {why}</source>
            <translation>l’export est un brouillon : {why}</translation>
        </message>
        <message>
            <source>the export tells more than it may: {places}</source>
            <translation>l’export en dit plus qu’il ne doit : {places}</translation>
        </message>
        <message>
            <source>the export was not checked yet</source>
            <translation>l’export n’a pas encore été contrôlé</translation>
        </message>
        <message>
            <source>the exported file is not the one that {person} signed</source>
            <translation>le fichier exporté n’est pas celui que {person} a signé</translation>
        </message>
        <message>
            <source>the exported file is not there: {name}</source>
            <translation>le fichier exporté n’est pas là : {name}</translation>
        </message>
        <message>
            <source>the exported file was changed: {name}</source>
            <translation>le fichier exporté a été modifié : {name}</translation>
        </message>
        <message>
            <source>the file breaks off</source>
            <translation>le fichier s’interrompt</translation>
        </message>
        <message>
            <source>the file does not hold what was written</source>
            <translation>le fichier ne contient pas ce qui a été écrit</translation>
        </message>
        <message>
            <source>the file is byte for byte the one that was exported</source>
            <translation>le fichier est à l’octet près celui qui a été exporté</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <source>the file's Content Credentials do not fit: {why}</source>
            <translation>les Content Credentials du fichier ne conviennent pas : {why}</translation>
        </message>
        <message>
            <source>the folder {folder} cannot be made ({value})</source>
            <translation>le dossier {folder} ne peut être créé ({value})</translation>
        </message>
        <message>
            <source>the folder {folder} does not exist</source>
            <translation>le dossier {folder} n’existe pas</translation>
        </message>
        <message>
            <source>the format {name} is only read</source>
            <translation>le format {name} est seulement lu</translation>
        </message>
        <message>
            <source>the format {name} is only written</source>
            <translation>le format {name} est seulement écrit</translation>
        </message>
        <message>
            <source>the format {name} needs the package {module}, which is not installed</source>
            <translation>le format {name} a besoin du paquet {module}, qui n’est pas installé</translation>
        </message>
        <message>
            <source>the frame at {when} cannot be decoded</source>
            <translation>l’image à {when} ne peut être décodée</translation>
        </message>
        <message>
            <source>the frames of this video are not known yet</source>
            <translation>les images de cette vidéo ne sont pas encore connues</translation>
        </message>
        <message>
            <source>the header of {stream} is copied as it is, and holds texts that nobody looked at</source>
            <translation>l’en-tête de {stream} est copié tel quel et contient des textes que personne n’a regardés</translation>
        </message>
        <message>
            <source>the installed OpenCV has no Haar cascades</source>
            <translation>l’OpenCV installé n’a pas de cascades de Haar</translation>
        </message>
        <message>
            <source>the least covered region misses the limit</source>
            <translation>la zone la moins couverte n’atteint pas la limite</translation>
        </message>
        <message>
            <source>the least {share:.1%}</source>
            <translation>la moindre {share:.1%}</translation>
        </message>
        <message>
            <source>the list of model weights is missing</source>
            <translation>la liste des poids de modèles manque</translation>
        </message>
        <message>
            <source>the log of decisions is not the one that {person} signed</source>
            <translation>le journal des décisions n’est pas celui que {person} a signé</translation>
        </message>
        <message>
            <source>the missed face was added</source>
            <translation>le visage manqué a été ajouté</translation>
        </message>
        <message>
            <source>the network cannot be loaded ({error})</source>
            <translation>le réseau ne peut être chargé ({error})</translation>
        </message>
        <message>
            <source>the output does not carry the source's {part}</source>
            <translation>la sortie ne porte pas, de la source : {part}</translation>
        </message>
        <message numerus="yes">
            <source>the picture changes on the way: %n picture(s) of {was} made to fit {size}; cut the source there to keep both</source>
            <translation>
                <numerusform>l’image change en route : %n image de {was} a été ramenée à {size} ; y couper la source pour garder les deux</numerusform>
                <numerusform>l’image change en route : %n images de {was} ont été ramenées à {size} ; y couper la source pour garder les deux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source breaks off: %n frame(s) readable</source>
            <translation>
                <numerusform>la source s’interrompt : %n image est lisible</numerusform>
                <numerusform>la source s’interrompt : %n images sont lisibles</numerusform>
            </translation>
        </message>
        <message>
            <source>the source hides margins of its pictures; they were left out, as players do</source>
            <translation>la source cache les marges de ses images ; elles ont été omises, comme le font les lecteurs</translation>
        </message>
        <message numerus="yes">
            <source>the source is damaged: %n picture(s) with errors, or made from such ones</source>
            <translation>
                <numerusform>la source est endommagée : %n image a des erreurs ou vient de telles images</numerusform>
                <numerusform>la source est endommagée : %n images ont des erreurs ou viennent de telles images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source's clock is set anew on the way (%n time(s)); its parts follow one another</source>
            <translation>
                <numerusform>l’horloge de la source est remise en route (%n fois) ; ses parties se suivent</numerusform>
                <numerusform>l’horloge de la source est remise en route (%n fois) ; ses parties se suivent</numerusform>
            </translation>
        </message>
        <message>
            <source>the picture has another size</source>
            <translation>l’image a une autre taille</translation>
        </message>
        <message>
            <source>the picture was turned upright</source>
            <translation>l’image a été redressée</translation>
        </message>
        <message>
            <source>the portrait for the demonstration clip is missing</source>
            <translation>le portrait pour la vidéo de démonstration manque</translation>
        </message>
        <message>
            <source>the program's own file {name} is missing</source>
            <translation>le fichier {name} du programme manque</translation>
        </message>
        <message>
            <source>the refining head does not fit CenterFace ({error})</source>
            <translation>la tête d’affinage ne convient pas à CenterFace ({error})</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>le rapport</translation>
        </message>
        <message>
            <source>the report cannot be read ({strerror})</source>
            <translation>le rapport ne peut être lu ({strerror})</translation>
        </message>
        <message>
            <source>the rules are as strict as that already</source>
            <translation>les règles sont déjà aussi strictes</translation>
        </message>
        <message>
            <source>the sign-off of {person} is void: {why}</source>
            <translation>l’autorisation de {person} est nulle : {why}</translation>
        </message>
        <message>
            <source>the signature of {person} does not fit its statement</source>
            <translation>la signature de {person} ne correspond pas à sa déclaration</translation>
        </message>
        <message>
            <source>the source is interlaced; its fields were kept in the picture</source>
            <translation>la source est entrelacée ; ses trames sont restées dans l’image</translation>
        </message>
        <message>
            <source>the source is not the one that {person} signed</source>
            <translation>la source n’est pas celle que {person} a signée</translation>
        </message>
        <message>
            <source>the source's metadata holds no words that could be in it</source>
            <translation>les métadonnées de la source n’ont pas de mots qui pourraient y être</translation>
        </message>
        <message>
            <source>the source's other streams end early</source>
            <translation>d’autres flux de la source finissent tôt</translation>
        </message>
        <message>
            <source>the study was copied or moved since {person} signed</source>
            <translation>l’étude a été copiée ou déplacée depuis la signature de {person}</translation>
        </message>
        <message>
            <source>the study's limit is {limit:.1%}</source>
            <translation>la limite de l’étude est {limit:.1%}</translation>
        </message>
        <message>
            <source>the track has no gap in this frame</source>
            <translation>la piste n’a pas de trou dans cette image</translation>
        </message>
        <message>
            <source>the tracker lost it</source>
            <translation>le suivi l’a perdu</translation>
        </message>
        <message>
            <source>the tracker stopped after its longest way</source>
            <translation>le suivi s’est arrêté après son plus long parcours</translation>
        </message>
        <message>
            <source>the user guide is missing</source>
            <translation>le guide manque</translation>
        </message>
        <message>
            <source>the weights file {file} is missing</source>
            <translation>le fichier de poids {file} manque</translation>
        </message>
        <message>
            <source>the weights file {path} is missing</source>
            <translation>le fichier de poids {path} manque</translation>
        </message>
        <message>
            <source>the weights manifest {path} cannot be read ({error})</source>
            <translation>l’index des poids {path} ne peut être lu ({error})</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>l’image entière</translation>
        </message>
        <message>
            <source>there are no detections yet whose threshold could be moved</source>
            <translation>il n’y a pas encore de détections dont le seuil puisse changer</translation>
        </message>
        <message>
            <source>there are no trained weights named {name!r}</source>
            <translation>il n’y a pas de poids entraînés nommés {name!r}</translation>
        </message>
        <message>
            <source>there are several tiers, choose one: {tiers}</source>
            <translation>il y a plusieurs acteurs, en choisir un : {tiers}</translation>
        </message>
        <message>
            <source>there is no added face {value} to extend</source>
            <translation>il n’y a pas de visage ajouté {value} à prolonger</translation>
        </message>
        <message>
            <source>there is no comment {about}</source>
            <translation>il n’y a pas de commentaire {about}</translation>
        </message>
        <message>
            <source>there is no comment {seq}</source>
            <translation>il n’y a pas de commentaire {seq}</translation>
        </message>
        <message>
            <source>there is no folder {folder}</source>
            <translation>il n’y a pas de dossier {folder}</translation>
        </message>
        <message>
            <source>there is no frame {number} in the video</source>
            <translation>il n’y a pas d’image {number} dans la vidéo</translation>
        </message>
        <message>
            <source>there is no sound</source>
            <translation>il n’y a pas de son</translation>
        </message>
        <message>
            <source>there is no such face</source>
            <translation>il n’y a pas un tel visage</translation>
        </message>
        <message>
            <source>there is no such face at {pts}</source>
            <translation>il n’y a pas un tel visage à {pts}</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <source>there is no such track: none was named</source>
            <translation>il n’y a pas une telle piste : aucune n’a été nommée</translation>
        </message>
        <message>
            <source>there is no such track: {ref}</source>
            <translation>il n’y a pas une telle piste : {ref}</translation>
        </message>
        <message>
            <source>there is no video or picture in this folder</source>
            <translation>il n’y a ni vidéo ni image dans ce dossier</translation>
        </message>
        <message>
            <source>this face is still being followed: press Esc to stop that, then change it</source>
            <translation>ce visage est encore suivi : Échap l’arrête, puis le changer</translation>
        </message>
        <message>
            <source>this face moves: nothing else is found at its place</source>
            <translation>ce visage bouge : rien d’autre ne se trouve à sa place</translation>
        </message>
        <message>
            <source>this installation cannot write {CODEC_NAMES}</source>
            <translation>cette installation ne peut écrire {CODEC_NAMES}</translation>
        </message>
        <message>
            <source>this installation's ONNX Runtime has no GPU support, which this model needs</source>
            <translation>l’ONNX Runtime de cette installation ne gère pas le GPU, dont ce modèle a besoin</translation>
        </message>
        <message>
            <source>this is how the video stood before: nothing can be decided there</source>
            <translation>c’est l’état antérieur de la vidéo : rien ne peut y être décidé</translation>
        </message>
        <message>
            <source>this is the study or one of its videos, which are never written over</source>
            <translation>c’est l’étude ou l’une de ses vidéos, qui ne sont jamais écrasées</translation>
        </message>
        <message>
            <source>this key signed already, as {person}</source>
            <translation>cette clé a déjà signé, comme {person}</translation>
        </message>
        <message>
            <source>this kind of JPEG cannot be read ({words})</source>
            <translation>ce type de JPEG ne peut être lu ({words})</translation>
        </message>
        <message>
            <source>this kind of TIFF cannot be read (compression {number})</source>
            <translation>ce type de TIFF ne peut être lu (compression {number})</translation>
        </message>
        <message>
            <source>this kind of TIFF cannot be read ({what})</source>
            <translation>ce type de TIFF ne peut être lu ({what})</translation>
        </message>
        <message>
            <source>this video is locked: unlock it before faces are added to it</source>
            <translation>cette vidéo est verrouillée : la déverrouiller avant d’y ajouter des visages</translation>
        </message>
        <message>
            <source>this video is locked: what was decided is accepted. Unlock it first</source>
            <translation>cette vidéo est verrouillée : ce qui est décidé est accepté. La déverrouiller d’abord</translation>
        </message>
        <message>
            <source>this video is {value}</source>
            <translation>cette vidéo est {value}</translation>
        </message>
        <message>
            <source>this study was made by a newer program (format {version}, this program reads {current})</source>
            <translation>cette étude a été faite par un programme plus récent (format {version}, ce programme lit {current})</translation>
        </message>
        <message>
            <source>Export as .mp4, or sign without them</source>
            <translation>Exportez en .mp4, ou signez sans elles</translation>
        </message>
        <message numerus="yes">
            <source>identical bytes (%n packet(s), {export} in the export)</source>
            <translation>
                <numerusform>octets identiques (%n paquet, {export} dans l’export)</numerusform>
                <numerusform>octets identiques (%n paquets, {export} dans l’export)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n text(s) of the source's metadata is in it</source>
            <translation>
                <numerusform>textes des métadonnées de la source qui y sont : aucun sur %n</numerusform>
                <numerusform>textes des métadonnées de la source qui y sont : aucun sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the statement beside the file is not the one that {person} signed</source>
            <translation>la déclaration à côté du fichier n'est pas celle que {person} a signée</translation>
        </message>
        <message>
            <source>the statement that {person} signed is not beside the file</source>
            <translation>la déclaration que {person} a signée n'est pas à côté du fichier</translation>
        </message>
        <message>
            <source>this was taken back already</source>
            <translation>cela a déjà été annulé</translation>
        </message>
        <message>
            <source>throughout</source>
            <translation>d’un bout à l’autre</translation>
        </message>
        <message>
            <source>time codes</source>
            <translation>codes temporels</translation>
        </message>
        <message>
            <source>times, size, colour, sound and tags are as they should be</source>
            <translation>temps, taille, couleur, son et étiquettes sont comme il faut</translation>
        </message>
        <message>
            <source>titles or other texts</source>
            <translation>titres ou autres textes</translation>
        </message>
        <message>
            <source>to be looked at again</source>
            <translation>à revoir</translation>
        </message>
        <message>
            <source>torchvision's two stages on CenterFace's backbone, trained by this project.</source>
            <translation>Les deux étages de torchvision sur la base de CenterFace, entraînés par ce projet.</translation>
        </message>
        <message>
            <source>track {number}</source>
            <translation>piste {number}</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>pistes</translation>
        </message>
        <message>
            <source>tracks of CVAT for video 1.1, XML</source>
            <translation>pistes de CVAT for video 1.1, XML</translation>
        </message>
        <message>
            <source>tracks of MOTChallenge, CSV</source>
            <translation>pistes de MOTChallenge, CSV</translation>
        </message>
        <message>
            <source>turned</source>
            <translation>tourné</translation>
        </message>
        <message>
            <source>two detectors found no face that is neither covered nor left visible on purpose</source>
            <translation>deux détecteurs n’ont trouvé aucun visage qui ne soit ni couvert ni laissé visible exprès</translation>
        </message>
        <message>
            <source>two or more tracks are joined</source>
            <translation>on joint deux pistes ou plus</translation>
        </message>
        <message>
            <source>two tracks with faces are joined</source>
            <translation>on joint deux pistes ayant des visages</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>données inconnues</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>droit</translation>
        </message>
        <message>
            <source>user data (SEI)</source>
            <translation>données utilisateur (SEI)</translation>
        </message>
        <message>
            <source>video</source>
            <translation>vidéo</translation>
        </message>
        <message>
            <source>videos cannot be written as {suffix!r}</source>
            <translation>des vidéos ne peuvent être écrites en {suffix!r}</translation>
        </message>
        <message>
            <source>was added by an earlier version of Faceveil, which read such pictures wrongly</source>
            <translation>a été ajouté par une version antérieure de Faceveil, qui lisait mal de telles images</translation>
        </message>
        <message>
            <source>was not finished</source>
            <translation>n’a pas été terminée</translation>
        </message>
        <message>
            <source>what stands behind the picture in its file (a second picture, a depth map, a film)</source>
            <translation>ce qui se trouve derrière l’image dans son fichier (une seconde image, une carte de profondeur, un film)</translation>
        </message>
        <message>
            <source>what was covered, seen and decided, for BORIS</source>
            <translation>ce qui a été couvert, vu et décidé, pour BORIS</translation>
        </message>
        <message>
            <source>what was covered, seen and decided, for ELAN</source>
            <translation>ce qui a été couvert, vu et décidé, pour ELAN</translation>
        </message>
        <message>
            <source>what was transparent is white or black now</source>
            <translation>ce qui était transparent est maintenant blanc ou noir</translation>
        </message>
        <message>
            <source>where recordings were joined, sound of {stream} lay over other sound and was left out</source>
            <translation>là où des enregistrements ont été joints, du son de {stream} en recouvrait un autre et a été omis</translation>
        </message>
        <message>
            <source>who is left visible needs a reason</source>
            <translation>qui reste visible a besoin d’une raison</translation>
        </message>
        <message>
            <source>would be shown turned</source>
            <translation>serait montré tourné</translation>
        </message>
        <message>
            <source>writing to {folder} failed: {value}</source>
            <translation>l’écriture dans {folder} a échoué : {value}</translation>
        </message>
        <message>
            <source>written again in a better quality (constant rate factor {quality}); in the usual one it was not covered as asked: {complaints}</source>
            <translation>écrit à nouveau en meilleure qualité (facteur constant {quality}) ; dans l’habituelle il n’était pas couvert comme demandé : {complaints}</translation>
        </message>
        <message>
            <source>{CODEC_NAMES} does not fit into {suffix}</source>
            <translation>{CODEC_NAMES} ne va pas dans {suffix}</translation>
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
            <translation>{file} : ne peut être lu ({strerror})</translation>
        </message>
        <message>
            <source>{file}: holds no statement</source>
            <translation>{file} : ne contient pas de déclaration</translation>
        </message>
        <message>
            <source>{folder} cannot be written to</source>
            <translation>on ne peut écrire dans {folder}</translation>
        </message>
        <message>
            <source>{frames} checked at random, {missed} with a miss</source>
            <translation>{frames} contrôlées au hasard, {missed} avec un manque</translation>
        </message>
        <message>
            <source>{frames} of the decoded export compared with the source, {looked} searched for faces</source>
            <translation>{frames} de l’export décodé comparées à la source, {looked} fouillées à la recherche de visages</translation>
        </message>
        <message>
            <source>{medium}, which shows {name}, is locked. Unlock it first</source>
            <translation>{medium}, qui montre {name}, est verrouillée. Déverrouillez-la d’abord</translation>
        </message>
        <message>
            <source>{name} begins at {at} and never stops</source>
            <translation>{name} commence à {at} et ne s’arrête jamais</translation>
        </message>
        <message>
            <source>{name} cannot be turned into {pixel_format}</source>
            <translation>{name} ne peut être converti en {pixel_format}</translation>
        </message>
        <message>
            <source>{name} finds {naive:.0%}, {aware:.0%} where it knows the effect (nothing covered: {control:.0%})</source>
            <translation>{name} en trouve {naive:.0%}, {aware:.0%} s’il connaît l’effet (rien de couvert : {control:.0%})</translation>
        </message>
        <message>
            <source>{name} is not a report that was signed, or was changed since</source>
            <translation>{name} n’est pas un rapport signé, ou a été modifié depuis</translation>
        </message>
        <message>
            <source>{name} stops at {at} and never began</source>
            <translation>{name} s’arrête à {at} et n’a jamais commencé</translation>
        </message>
        <message>
            <source>{name} was not released: {complaints}</source>
            <translation>{name} n’a pas été livré : {complaints}</translation>
        </message>
        <message>
            <source>{name} works on this study as {role}</source>
            <translation>{name} travaille sur cette étude en tant que {role}</translation>
        </message>
        <message>
            <source>{name}: Content Credentials go into MP4 and MOV only</source>
            <translation>{name} : Content Credentials ne va que dans MP4 et MOV</translation>
        </message>
        <message>
            <source>{name}: no credentials could be written ({error})</source>
            <translation>{name} : aucun certificat n’a pu être écrit ({error})</translation>
        </message>
        <message>
            <source>{name}: no faces were looked for yet</source>
            <translation>{name} : pas encore de recherche de visages</translation>
        </message>
        <message>
            <source>{name}: no frame lies in the spans that are worked on</source>
            <translation>{name} : aucune image dans les plages travaillées</translation>
        </message>
        <message>
            <source>{out} appeared while exporting</source>
            <translation>{out} est apparu pendant l’export</translation>
        </message>
        <message>
            <source>{out} exists</source>
            <translation>{out} existe</translation>
        </message>
        <message>
            <source>{out} is a file, but several inputs need a folder</source>
            <translation>{out} est un fichier, mais plusieurs entrées demandent un dossier</translation>
        </message>
        <message>
            <source>{out} is a folder</source>
            <translation>{out} est un dossier</translation>
        </message>
        <message>
            <source>{out} is the source itself; choose another name for the export</source>
            <translation>{out} est la source même ; choisir un autre nom pour l’export</translation>
        </message>
        <message>
            <source>{out}: PDF is made by the window's part of the program</source>
            <translation>{out} : le PDF est fait par la partie du programme à fenêtre</translation>
        </message>
        <message>
            <source>{out}: a report ends in {KINDS}</source>
            <translation>{out} : un rapport finit en {KINDS}</translation>
        </message>
        <message>
            <source>{out}: cannot be written</source>
            <translation>{out} : ne peut être écrit</translation>
        </message>
        <message>
            <source>{out}: cannot be written ({strerror})</source>
            <translation>{out} : ne peut être écrit ({strerror})</translation>
        </message>
        <message>
            <source>{part}</source>
            <translation>{part}</translation>
        </message>
        <message>
            <source>{part}: nobody looked at this video in this way</source>
            <translation>{part} : personne n’a examiné cette vidéo de cette façon</translation>
        </message>
        <message>
            <source>{part}: people decided things in it, which cannot be joined to another study</source>
            <translation>{part} : des gens y ont décidé, cela ne peut être joint à une autre étude</translation>
        </message>
        <message>
            <source>{path_of_text}: its pictures change their size on the way, which the study does not know yet</source>
            <translation>{path_of_text} : ses images changent de taille en route, ce que l’étude ne sait pas encore</translation>
        </message>
        <message>
            <source>{path_of_text}: the study knows another file of this name</source>
            <translation>{path_of_text} : l’étude connaît un autre fichier de ce nom</translation>
        </message>
        <message>
            <source>{path} does not hold a refining head ({error})</source>
            <translation>{path} ne contient pas de tête d’affinage ({error})</translation>
        </message>
        <message>
            <source>{path} does not hold a second stage</source>
            <translation>{path} ne contient pas de second étage</translation>
        </message>
        <message>
            <source>{path} does not hold weights of Faceveil ({error})</source>
            <translation>{path} ne contient pas de poids de Faceveil ({error})</translation>
        </message>
        <message>
            <source>{path} does not hold weights of a Faster R-CNN</source>
            <translation>{path} ne contient pas de poids d’un Faster R-CNN</translation>
        </message>
        <message>
            <source>{path} does not hold weights of this landmark model</source>
            <translation>{path} ne contient pas de poids de ce modèle de points</translation>
        </message>
        <message>
            <source>{path} is damaged or not the expected file (SHA-256 {found}..., expected {sha256}...)</source>
            <translation>{path} est endommagé ou n’est pas le fichier attendu (SHA-256 {found}..., attendu {sha256}...)</translation>
        </message>
        <message>
            <source>{path}, line {line}</source>
            <translation>{path}, ligne {line}</translation>
        </message>
        <message>
            <source>{path}: an unfinished decision cannot be understood ({error})</source>
            <translation>{path} : une décision inachevée est incompréhensible ({error})</translation>
        </message>
        <message>
            <source>{path}: cannot be named {name}, another file has that name</source>
            <translation>{path} : ne peut s’appeler {name}, un autre fichier porte ce nom</translation>
        </message>
        <message>
            <source>{path}: cannot be read ({strerror})</source>
            <translation>{path} : ne peut être lu ({strerror})</translation>
        </message>
        <message>
            <source>{path}: cannot be read or written ({error})</source>
            <translation>{path} : ne peut être lu ou écrit ({error})</translation>
        </message>
        <message>
            <source>{path}: cannot be renamed ({strerror})</source>
            <translation>{path} : ne peut être renommé ({strerror})</translation>
        </message>
        <message>
            <source>{path}: cannot be written ({strerror})</source>
            <translation>{path} : ne peut être écrit ({strerror})</translation>
        </message>
        <message>
            <source>{path}: decision {seq} cannot be understood ({error})</source>
            <translation>{path} : la décision {seq} est incompréhensible ({error})</translation>
        </message>
        <message>
            <source>{path}: detection has not run to its end, so faces would be left visible</source>
            <translation>{path} : la recherche n’est pas allée au bout, des visages resteraient visibles</translation>
        </message>
        <message>
            <source>{path}: faces were not looked for in all that is worked on</source>
            <translation>{path} : les visages n’ont pas été cherchés dans tout ce qui est travaillé</translation>
        </message>
        <message>
            <source>{path}: is a database, but not a Faceveil study</source>
            <translation>{path} : est une base de données, mais pas une étude Faceveil</translation>
        </message>
        <message>
            <source>{path}: is a folder, not a study</source>
            <translation>{path} : est un dossier, pas une étude</translation>
        </message>
        <message>
            <source>{path}: is a key of another kind; Ed25519 is wanted</source>
            <translation>{path} : est une clé d’un autre type ; il faut Ed25519</translation>
        </message>
        <message>
            <source>{path}: is not a public key</source>
            <translation>{path} : n’est pas une clé publique</translation>
        </message>
        <message>
            <source>{path}: is read-only</source>
            <translation>{path} : est en lecture seule</translation>
        </message>
        <message>
            <source>{path}: locked by another program</source>
            <translation>{path} : verrouillé par un autre programme</translation>
        </message>
        <message>
            <source>{path}: nothing was exported yet</source>
            <translation>{path} : rien n’a encore été exporté</translation>
        </message>
        <message>
            <source>{path}: pixel format {pixel_format} cannot be exported</source>
            <translation>{path} : le format de pixel {pixel_format} ne peut être exporté</translation>
        </message>
        <message>
            <source>{path}: the disk is full; what was saved before is safe</source>
            <translation>{path} : le disque est plein ; ce qui était enregistré est en sûreté</translation>
        </message>
        <message>
            <source>{path}: the exported file is gone</source>
            <translation>{path} : le fichier exporté a disparu</translation>
        </message>
        <message>
            <source>{path}: the file is damaged ({error})</source>
            <translation>{path} : le fichier est endommagé ({error})</translation>
        </message>
        <message>
            <source>{path}: the file is damaged ({found})</source>
            <translation>{path} : le fichier est endommagé ({found})</translation>
        </message>
        <message>
            <source>{path}: the file is no export of this study</source>
            <translation>{path} : le fichier n’est pas un export de cette étude</translation>
        </message>
        <message>
            <source>{path}: the file was changed since it was exported</source>
            <translation>{path} : le fichier a été modifié depuis l’export</translation>
        </message>
        <message>
            <source>{path}: the key cannot be read</source>
            <translation>{path} : la clé ne peut être lue</translation>
        </message>
        <message>
            <source>{path}: the key cannot be used ({strerror})</source>
            <translation>{path} : la clé ne peut être utilisée ({strerror})</translation>
        </message>
        <message>
            <source>{path}: the key has a passphrase</source>
            <translation>{path} : la clé a une phrase de passe</translation>
        </message>
        <message>
            <source>{path}: the log of decisions is damaged: event {seq} {what}</source>
            <translation>{path} : le journal des décisions est endommagé : événement {seq} {what}</translation>
        </message>
        <message>
            <source>{path}: the output would replace the source</source>
            <translation>{path} : la sortie remplacerait la source</translation>
        </message>
        <message>
            <source>{path}: the signed statement cannot be read ({strerror})</source>
            <translation>{path} : la déclaration signée ne peut être lue ({strerror})</translation>
        </message>
        <message>
            <source>{path}: the study is closed</source>
            <translation>{path} : l’étude est fermée</translation>
        </message>
        <message>
            <source>{path}: there is no medium {medium_id}</source>
            <translation>{path} : il n’y a pas de vidéo {medium_id}</translation>
        </message>
        <message>
            <source>{path}: there is no run {run_id}</source>
            <translation>{path} : il n’y a pas de recherche {run_id}</translation>
        </message>
        <message>
            <source>{path}: there is no such study</source>
            <translation>{path} : cette étude n’existe pas</translation>
        </message>
        <message>
            <source>{path}: was opened to be read, not to be written</source>
            <translation>{path} : a été ouvert pour lire, pas pour écrire</translation>
        </message>
        <message>
            <source>{path}: {reason}</source>
            <translation>{path} : {reason}</translation>
        </message>
        <message>
            <source>{person} and {other} signed with one and the same key</source>
            <translation>{person} et {other} ont signé avec une seule et même clé</translation>
        </message>
        <message>
            <source>{person} edited the study after it was signed (decision {decision}, {time})</source>
            <translation>{person} a modifié l’étude après sa signature (décision {decision}, {time})</translation>
        </message>
        <message>
            <source>{person} has signed the export since: what {whose} decided can no longer be taken back by another person</source>
            <translation>{person} a signé l’export depuis : ce que {whose} a décidé ne peut plus être annulé par une autre personne</translation>
        </message>
        <message>
            <source>{person} refused the release: {text}</source>
            <translation>{person} a refusé la diffusion : {text}</translation>
        </message>
        <message>
            <source>{person} signed this export already</source>
            <translation>{person} a déjà signé cet export</translation>
        </message>
        <message>
            <source>{person} signed with another key than before: the key was replaced</source>
            <translation>{person} a signé avec une autre clé qu’avant : la clé a été remplacée</translation>
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
            <translation>{sentence} (d’abord à {time})</translation>
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
            <translation>{source:.4f} s dans la source, {export:.4f} s dans l’export</translation>
        </message>
        <message>
            <source>{source} in the source, {export} in the export</source>
            <translation>{source} dans la source, {export} dans l’export</translation>
        </message>
        <message>
            <source>{source} was changed while it was exported</source>
            <translation>{source} a été modifié pendant l'exportation</translation>
        </message>
        <message>
            <source>{source}: writing {name} failed: {error}</source>
            <translation>{source} : l’écriture de {name} a échoué : {error}</translation>
        </message>
        <message>
            <source>{stream}</source>
            <translation>{stream}</translation>
        </message>
        <message>
            <source>{stream} is copied word for word; its text may hold names</source>
            <translation>{stream} est copié mot pour mot ; son texte peut contenir des noms</translation>
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder} (as asked)</source>
            <translation>{stream} a été encodé à nouveau en {encoder} (comme demandé)</translation>
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder}, because {suffix} cannot hold it as it is</source>
            <translation>{stream} a été encodé à nouveau en {encoder}, car {suffix} ne peut le contenir tel quel</translation>
        </message>
        <message>
            <source>{stream} was left out, because {suffix} cannot hold it as it is; it can be encoded anew</source>
            <translation>{stream} a été omis, car {suffix} ne peut le contenir tel quel ; il peut être encodé à nouveau</translation>
        </message>
        <message>
            <source>{stream} was left out: it cannot be copied into {suffix}, and this program has no decoder for it to encode it anew</source>
            <translation>{stream} a été omis : il ne peut être copié dans {suffix}, et ce programme n’a pas de décodeur pour l’encoder à nouveau</translation>
        </message>
        <message>
            <source>{study}: already open ({who})</source>
            <translation>{study} : déjà ouverte ({who})</translation>
        </message>
        <message>
            <source>{study}: cannot be written here ({strerror})</source>
            <translation>{study} : on ne peut écrire ici ({strerror})</translation>
        </message>
        <message>
            <source>{suffix} cannot hold {codec} subtitles; use .mkv to keep them</source>
            <translation>{suffix} ne peut contenir des sous-titres {codec} ; utiliser .mkv pour les garder</translation>
        </message>
        <message>
            <source>{suffix} counts time in milliseconds: frame times are rounded to them; .mp4 and .mov keep them exactly</source>
            <translation>{suffix} compte le temps en millisecondes : les temps y sont arrondis ; .mp4 et .mov les gardent exacts</translation>
        </message>
        <message>
            <source>{tag} {before} became {after}</source>
            <translation>{tag} : {before} est devenu {after}</translation>
        </message>
        <message>
            <source>{target}: exists already</source>
            <translation>{target} : existe déjà</translation>
        </message>
        <message>
            <source>{target}: is in this study already</source>
            <translation>{target} : est déjà dans cette étude</translation>
        </message>
        <message>
            <source>{target}: is not the file that was reviewed as {name}</source>
            <translation>{target} : n’est pas le fichier relu sous le nom {name}</translation>
        </message>
        <message>
            <source>{target}: there is no folder {parent}</source>
            <translation>{target} : il n’y a pas de dossier {parent}</translation>
        </message>
        <message>
            <source>{target}: {reason}</source>
            <translation>{target} : {reason}</translation>
        </message>
        <message>
            <source>{text}</source>
            <translation>{text}</translation>
        </message>
        <message>
            <source>{what} needs PyTorch, which is not part of this installation</source>
            <translation>{what} a besoin de PyTorch, qui ne fait pas partie de cette installation</translation>
        </message>
        <message>
            <source>{where}: cannot be written ({strerror})</source>
            <translation>{where} : ne peut être écrit ({strerror})</translation>
        </message>
        <message>
            <source>{width}x{height} is odd, so every pixel keeps its own colour (4:4:4)</source>
            <translation>{width}x{height} est impair, chaque pixel garde donc sa couleur (4:4:4)</translation>
        </message>
        <message>
            <source>{without} of {count} left visible without a reason</source>
            <translation>{without} sur {count} laissés visibles sans raison</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <source>Another language</source>
            <translation>Autre langue</translation>
        </message>
        <message>
            <source>Open anew</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>The window is opened anew for it. Detection that runs is paused, and what it found is kept. Otherwise the language changes at the next start.</source>
            <translation>La fenêtre est rouverte pour cela. La recherche en cours est mise en pause, et ce qu’elle a trouvé est gardé. Sinon la langue change au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>As the system ({0})</source>
            <translation>Comme le système ({0})</translation>
        </message>
        <message>
            <source>As the system knows you</source>
            <translation>Comme le système vous connaît</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Choisir automatiquement</translation>
        </message>
        <message>
            <source>Counts for videos that are detected from now on.</source>
            <translation>Vaut pour les vidéos où l’on cherche à partir de maintenant.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Détection</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>Forget them now</source>
            <translation>Les oublier maintenant</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Less motion: no animation, no blinking cursor</source>
            <translation>Moins de mouvement : pas d’animation ni de curseur clignotant</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Pages de réglages</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Remember the studies that were opened last</source>
            <translation>Retenir les dernières études ouvertes</translation>
        </message>
        <message>
            <source>Remembered are paths, and the frame at which each study was left. Pictures are kept in studies only, and nothing is sent anywhere.</source>
            <translation>Sont retenus les chemins, et l’image où chaque étude a été quittée. Les images ne sont que dans les études, et rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation>Recherche : je prépare cette étude</translation>
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation>Relecture : je la contrôle avant sa diffusion</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>The command line speaks English.</source>
            <translation>La ligne de commande parle anglais.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Minutieux</translation>
        </message>
        <message>
            <source>Thoroughness</source>
            <translation>Minutie</translation>
        </message>
        <message>
            <source>Wipe what was measured of faces in this study…</source>
            <translation>Effacer ce qui a été mesuré des visages de cette étude…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation>Votre nom figure à côté de ce que vous décidez et contrôlez, dans l’étude et son rapport. Il n’y a ni compte ni mot de passe ; rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Votre rôle</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>A second file beside the export. Programs that know such credentials show from it who released it, in which words, and that it was de-identified by this process; they find any changed byte.</source>
            <translation>Un second fichier à côté de l’export. Les programmes qui connaissent ces attestations y lisent qui l’a libéré, en quels termes, et qu’il a été désidentifié par ce procédé ; ils trouvent tout octet modifié.</translation>
        </message>
        <message>
            <source>Also a copy with Content Credentials (C&amp;2PA)</source>
            <translation>Aussi une copie avec Content Credentials (C&amp;2PA)</translation>
        </message>
        <message>
            <source>Ask here</source>
            <translation>Demander ici</translation>
        </message>
        <message>
            <source>Confirm and sign</source>
            <translation>Confirmer et signer</translation>
        </message>
        <message>
            <source>Fill in your name, your role and your words first.</source>
            <translation>Remplir d’abord votre nom, votre rôle et vos mots.</translation>
        </message>
        <message>
            <source>Not available: the package c2pa-python is missing. Install it with pip install "faceveil[c2pa]".</source>
            <translation>Indisponible : le paquet c2pa-python manque. Il s’installe avec pip install "faceveil[c2pa]".</translation>
        </message>
        <message>
            <source>Only MP4 and MOV files can carry them: export as MP4 for that.</source>
            <translation>Seuls les fichiers MP4 et MOV peuvent les porter : exportez pour cela en MP4.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>What you say: why it may leave, or why not</source>
            <translation>Ce que vous dites : pourquoi il peut sortir, ou pourquoi non</translation>
        </message>
        <message>
            <source>Write your question first; it is pinned to this frame.</source>
            <translation>Écrire d’abord votre question ; elle est épinglée à cette image.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Vos mots</translation>
        </message>
        <message>
            <source>data protection officer</source>
            <translation>Protection des données</translation>
        </message>
        <message>
            <source>ethics reviewer</source>
            <translation>Comité d’éthique</translation>
        </message>
        <message>
            <source>only if your key has one</source>
            <translation>seulement si votre clé en a une</translation>
        </message>
        <message>
            <source>researcher</source>
            <translation>Recherche</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>L</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grand</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>S</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petit</translation>
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
            <translation>Un cadre plus petit ou plus grand n’est pas un visage et reste visible, sauf si une personne l’a accepté ou dessiné.</translation>
        </message>
        <message>
            <source>Largest height</source>
            <translation>Plus grande hauteur</translation>
        </message>
        <message>
            <source>Smallest and largest face</source>
            <translation>Plus petit et plus grand visage</translation>
        </message>
        <message>
            <source>Smallest height</source>
            <translation>Plus petite hauteur</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>pas de limite</translation>
        </message>
    </context>
    <context>
        <name>SpanCommands</name>
        <message>
            <source>Covered up to {0}. Following the face there; Esc stops.</source>
            <translation>Couvert jusqu’à {0}. Le visage y est suivi ; Échap arrête.</translation>
        </message>
        <message>
            <source>In {0} of them the face was not found: the box stays where it was last.</source>
            <translation>Dans {0} d’entre elles le visage n’a pas été trouvé : le cadre reste où il était en dernier.</translation>
        </message>
        <message>
            <source>The track begins after this frame.</source>
            <translation>La piste commence après cette image.</translation>
        </message>
        <message>
            <source>The track begins at {0}: before it, this face is not covered.</source>
            <translation>La piste commence à {0} : avant, ce visage n’est pas couvert.</translation>
        </message>
        <message>
            <source>The track ends at {0}: after it, this face is not covered.</source>
            <translation>La piste finit à {0} : après, ce visage n’est pas couvert.</translation>
        </message>
        <message>
            <source>The track begins or ends there already.</source>
            <translation>La piste y commence ou finit déjà.</translation>
        </message>
        <message numerus="yes">
            <source>Lengthened by %Ln frame(s).</source>
            <translation>
                <numerusform>Allongée de %Ln image.</numerusform>
                <numerusform>Allongée de %Ln images.</numerusform>
            </translation>
        </message>
        <message>
            <source>The track ends before this frame.</source>
            <translation>La piste finit avant cette image.</translation>
        </message>
        <message>
            <source>This track is not covered: accept it first (Shift+A).</source>
            <translation>Cette piste n’est pas couverte : l’accepter d’abord (Maj+A).</translation>
        </message>
    </context>
    <context>
        <name>SpotCheckWindow</name>
        <message>
            <source> frames</source>
            <translation> images</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) looked at: every face was covered</source>
            <translation>
                <numerusform>%Ln image regardée : chaque visage était couvert</numerusform>
                <numerusform>%Ln images regardées : chaque visage était couvert</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Draw and begin</source>
            <translation>Tirer et commencer</translation>
        </message>
        <message>
            <source>Hidden covers are hidden on this screen only: exports cover them.</source>
            <translation>Les masquages cachés ne le sont que sur cet écran : les exports les couvrent.</translation>
        </message>
        <message>
            <source>Hide some known covers from me, and count which I see</source>
            <translation>Me cacher quelques masquages connus et compter ceux que je vois</translation>
        </message>
        <message>
            <source>Is every face covered?  {0} of {1}</source>
            <translation>Chaque visage est-il couvert ?  {0} sur {1}</translation>
        </message>
        <message>
            <source>It is exported black, so that it shows no face: Y goes on.</source>
            <translation>Elle est exportée en noir et ne montre donc aucun visage : Y continue.</translation>
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation>Regarder des images tirées au hasard</translation>
        </message>
        <message numerus="yes">
            <source>In {0} of %Ln frame(s) a face was not covered</source>
            <translation>
                <numerusform>Images où un visage n’était pas couvert : {0} sur %Ln</numerusform>
                <numerusform>Images où un visage n’était pas couvert : {0} sur %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln cover(s) hidden from you, you noticed {0}.</source>
            <translation>
                <numerusform>Sur %Ln masquage caché, vous en avez remarqué {0}.</numerusform>
                <numerusform>Sur %Ln masquages cachés, vous en avez remarqué {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>One frame is drawn out of each of equal parts of all videos, sorted by risk. Where you find every face covered in 60 frames, at most 4.9 % of all frames show an uncovered face, with 95 % confidence; 300 frames make it 1 %. What is decided afterwards makes the check void.</source>
            <translation>Une image est tirée de chacune des parts égales de toutes les vidéos, triées par risque. Si chaque visage est couvert dans 60 images, au plus 4,9 % de toutes les images montrent un visage non couvert, avec 95 % de confiance ; 300 images donnent 1 %. Ce qui est décidé ensuite annule le sondage.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Sondage</translation>
        </message>
        <message>
            <source>Those that you drew are covered now, so that this check says nothing more about what stands: follow them through their time, and check again.</source>
            <translation>Ceux que vous avez dessinés sont couverts maintenant, ce sondage ne dit donc plus rien de ce qui vaut : suivez-les dans le temps et contrôlez à nouveau.</translation>
        </message>
        <message>
            <source>With 95 % confidence, at most {0} of all frames show an uncovered face.</source>
            <translation>Avec 95 % de confiance, au plus {0} de toutes les images montrent un visage non couvert.</translation>
        </message>
        <message>
            <source>Y: every face is covered · N: one is not, draw it · B: the frame before</source>
            <translation>Y : chaque visage est couvert · N : un ne l’est pas, le dessiner · B : l’image d’avant</translation>
        </message>
        <message>
            <source>You noticed a cover that was hidden. Go on.</source>
            <translation>Vous avez remarqué un masquage caché. Continuez.</translation>
        </message>
        <message>
            <source>{0} added</source>
            <translation>{0} ajoutés</translation>
        </message>
    </context>
    <context>
        <name>StatusCommands</name>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet</source>
            <translation>
                <numerusform>%Ln image pas encore vue</numerusform>
                <numerusform>%Ln images pas encore vues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet: fast playback leaves some out.</source>
            <translation>
                <numerusform>%Ln image pas encore vue : la lecture rapide en omet.</numerusform>
                <numerusform>%Ln images pas encore vues : la lecture rapide en omet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked: nothing that covers or uncovers changes until you unlock it.</source>
            <translation>Verrouillé : rien de ce qui couvre ou découvre ne change avant le déverrouillage.</translation>
        </message>
        <message>
            <source>Plays what you have not seen. L is faster, Space stops.</source>
            <translation>Lit ce qui n’a pas été vu. L va plus vite, Espace arrête.</translation>
        </message>
        <message>
            <source>Unlocked.</source>
            <translation>Déverrouillé.</translation>
        </message>
        <message>
            <source>You have seen every frame of this video.</source>
            <translation>Vous avez vu chaque image de cette vidéo.</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln place(s)</source>
            <translation>
                <numerusform>à %Ln endroit</numerusform>
                <numerusform>à %Ln endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}. L plays, again for faster.</source>
            <translation>{0}, {1}. L lit, encore pour aller plus vite.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel detection; what was found is kept</source>
            <translation>Annuler la recherche ; ce qui est trouvé est gardé</translation>
        </message>
        <message>
            <source>Cancel this export; nothing half is left</source>
            <translation>Annuler cet export ; rien d’inachevé ne reste</translation>
        </message>
        <message>
            <source>Everything is saved in {0}</source>
            <translation>Tout est enregistré dans {0}</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <source>Pause detection</source>
            <translation>Mettre la recherche en pause</translation>
        </message>
        <message>
            <source>Pause this export</source>
            <translation>Mettre cet export en pause</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Resume detection</source>
            <translation>Reprendre la recherche</translation>
        </message>
        <message>
            <source>Resume this export</source>
            <translation>Reprendre cet export</translation>
        </message>
        <message>
            <source>Runs on: {0}</source>
            <translation>Calcule sur : {0}</translation>
        </message>
    </context>
    <context>
        <name>StatusWindow</name>
        <message>
            <source> (locked)</source>
            <translation> (verrouillée)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln concern(s) open</source>
            <translation>
                <numerusform>%Ln doute ouvert</numerusform>
                <numerusform>%Ln doutes ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln piste</numerusform>
                <numerusform>%Ln pistes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln vidéo</numerusform>
                <numerusform>%Ln vidéos</numerusform>
            </translation>
        </message>
        <message>
            <source>; at most {0} of frames show one (95 %)</source>
            <translation> ; au plus {0} des images en montrent un (95 %)</translation>
        </message>
        <message numerus="yes">
            <source>; noticed {0} of %Ln cover(s) hidden on purpose</source>
            <translation>
                <numerusform> ; masquages cachés exprès remarqués : {0} sur %Ln</numerusform>
                <numerusform> ; masquages cachés exprès remarqués : {0} sur %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>; void: something was decided since</source>
            <translation> ; nul : quelque chose a été décidé depuis</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Covered: {0}, in {1}. Rejected: {2}. Not sure enough: {3}</source>
            <translation>Couverts : {0}, dans {1}. Rejetés : {2}. Pas assez sûrs : {3}</translation>
        </message>
        <message>
            <source>Enter or a double click goes to a stretch or a comment.</source>
            <translation>Entrée ou un double clic mène à un passage ou à un commentaire.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Où cela en est</translation>
        </message>
        <message>
            <source>Left to do: {0}</source>
            <translation>Reste à faire : {0}</translation>
        </message>
        <message>
            <source>Left visible</source>
            <translation>Laissés visibles</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>Il ne reste rien.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Resolve comment</source>
            <translation>Clore le commentaire</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Sondage</translation>
        </message>
        <message>
            <source>Spot check of the study: {0}</source>
            <translation>Sondage de l’étude : {0}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status of all videos</source>
            <translation>État de toutes les vidéos</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Tracks seen on the wall</source>
            <translation>Pistes vues sur le mur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>answer comments</source>
            <translation>répondre aux commentaires</translation>
        </message>
        <message>
            <source>check a random sample</source>
            <translation>contrôler un échantillon au hasard</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exporter</translation>
        </message>
        <message>
            <source>find the file</source>
            <translation>retrouver le fichier</translation>
        </message>
        <message>
            <source>look at unseen frames</source>
            <translation>regarder les images non vues</translation>
        </message>
        <message>
            <source>look for faces</source>
            <translation>chercher les visages</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>aucune raison donnée</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>plus rien</translation>
        </message>
        <message>
            <source>settle concerns</source>
            <translation>régler les doutes</translation>
        </message>
        <message>
            <source>unseen</source>
            <translation>non vu</translation>
        </message>
        <message>
            <source>{0} minutes of work, {1} for each minute of footage</source>
            <translation>{0} minutes de travail, {1} par minute d’images</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} de plus</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) looked at, a face missed in {1}</source>
            <translation>
                <numerusform>images regardées : {0} sur %Ln, un visage manqué dans {1}</numerusform>
                <numerusform>images regardées : {0} sur %Ln, un visage manqué dans {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>{0} open, {1} of them for later, {2} settled; {3} slight, not asked</source>
            <translation>{0} ouverts, dont {1} pour plus tard, {2} réglés ; {3} légers, non demandés</translation>
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
            <translation>Un commentaire : cliquer pour le lire</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Cherché</translation>
        </message>
        <message>
            <source>Drag: lengthen the track, or cut it. Esc cancels.</source>
            <translation>Tirer : allonger la piste ou la couper. Échap annule.</translation>
        </message>
        <message>
            <source>Faces (max {0})</source>
            <translation>Visages (max {0})</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vu</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Faibles</translation>
        </message>
        <message>
            <source>Wheel zooms, Shift+wheel or the middle button moves; here or with Ctrl it scrolls tracks. Double-click here to see everything.</source>
            <translation>La molette agrandit, Maj+molette ou le bouton du milieu déplace ; ici ou avec Ctrl elle fait défiler les pistes. Double-clic ici montre tout.</translation>
        </message>
        <message>
            <source>added face {0}</source>
            <translation>visage ajouté {0}</translation>
        </message>
        <message>
            <source>begins {0}</source>
            <translation>commence {0}</translation>
        </message>
        <message>
            <source>ends {0}</source>
            <translation>finit {0}</translation>
        </message>
        <message>
            <source>track {0}</source>
            <translation>piste {0}</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Visite de la fenêtre</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>TrackCells</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message>
            <source>Added {0}</source>
            <translation>Ajouté {0}</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Piste {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>non couverte</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>rejected in part</source>
            <translation>rejetée en partie</translation>
        </message>
    </context>
    <context>
        <name>TrackStrip</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation>À la main {0}</translation>
        </message>
        <message>
            <source>Faces of the chosen track over its time</source>
            <translation>Visages de la piste choisie dans son temps</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Piste {0}</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation>À la main {0}</translation>
        </message>
        <message>
            <source>Person without a name</source>
            <translation>Personne sans nom</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Piste {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>not sure enough</source>
            <translation>pas assez sûr</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>rejected in {0}</source>
            <translation>rejetée dans {0}</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Accepted</source>
            <translation>Acceptées</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation>Visages et détections faibles</translation>
        </message>
        <message>
            <source>Faces have not been looked for to the end. Ctrl+D starts or goes on.</source>
            <translation>Les visages n’ont pas été cherchés jusqu’au bout. Ctrl+D commence ou continue.</translation>
        </message>
        <message>
            <source>No faces were found. Small, dark, covered and turned faces are missed: look at the footage, and drag a box around every face that you see.</source>
            <translation>Aucun visage trouvé. Les visages petits, sombres, couverts et tournés sont manqués : regarder les images et tracer un cadre autour de chaque visage.</translation>
        </message>
        <message>
            <source>No tracks of this kind.</source>
            <translation>Pas de pistes de ce type.</translation>
        </message>
        <message>
            <source>No tracks yet. Faces show in the picture as they are found; tracks follow when all frames were looked at.</source>
            <translation>Pas encore de pistes. Les visages s’affichent dans l’image dès qu’ils sont trouvés ; les pistes suivent quand toutes les images ont été regardées.</translation>
        </message>
        <message>
            <source>No video is open.</source>
            <translation>Aucune vidéo n’est ouverte.</translation>
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation>Pas assez sûres (non couvertes)</translation>
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation>Rejetées (laissées visibles)</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Tracks ({0})</source>
            <translation>Pistes ({0})</translation>
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation>Non décidées (couvertes)</translation>
        </message>
        <message>
            <source>Which tracks are listed</source>
            <translation>Quelles pistes sont listées</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Playback speed</source>
            <translation>Vitesse de lecture</translation>
        </message>
        <message>
            <source>Time stamp (PTS) {0}, in units of {1} s</source>
            <translation>Horodatage (PTS) {0}, en unités de {1} s</translation>
        </message>
        <message>
            <source>frame {0} of {1}</source>
            <translation>image {0} sur {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) skipped</source>
            <translation>
                <numerusform>images sautées : {0} sur %Ln</numerusform>
                <numerusform>images sautées : {0} sur %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Drag a box around the missed face; or arrows move the dashed one, Ctrl+arrows size it, Enter adds it. Esc cancels.</source>
            <translation>Tracer un cadre autour du visage manqué ; ou les flèches déplacent celui en pointillé, Ctrl+flèches le dimensionnent, Entrée l’ajoute. Échap annule.</translation>
        </message>
        <message>
            <source>Drag over the area; or arrows move the dashed box, Ctrl+arrows size it, Enter takes it. Esc cancels.</source>
            <translation>Tracer sur la zone ; ou les flèches déplacent le cadre en pointillé, Ctrl+flèches le dimensionnent, Entrée le prend. Échap annule.</translation>
        </message>
    </context>
    <context>
        <name>ViewMode</name>
        <message>
            <source>Boxes</source>
            <translation>Cadres</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Couvert</translation>
        </message>
        <message>
            <source>The picture alone</source>
            <translation>L’image seule</translation>
        </message>
        <message>
            <source>The picture as the export will show it</source>
            <translation>L’image telle que l’export la montrera</translation>
        </message>
        <message>
            <source>The picture with its faces, to correct them</source>
            <translation>L’image avec ses visages, pour les corriger</translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln piste</numerusform>
                <numerusform>%Ln pistes</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptées</translation>
        </message>
        <message>
            <source>Accepted track {0}. Ctrl+Z takes it back.</source>
            <translation>Piste {0} acceptée. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>Accepted {0} tracks. Ctrl+Z takes it back.</source>
            <translation>{0} pistes acceptées. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Choisir d’abord une piste, avec les flèches ou la souris.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation>Visages et détections faibles</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Les moins sûres d’abord</translation>
        </message>
        <message>
            <source>Most doubtful first</source>
            <translation>Les plus douteuses d’abord</translation>
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation>Pas assez sûres (non couvertes)</translation>
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation>Rejetées (laissées visibles)</translation>
        </message>
        <message>
            <source>Rejected track {0}. Ctrl+Z takes it back.</source>
            <translation>Piste {0} rejetée. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>Rejected {0} tracks. Ctrl+Z takes it back.</source>
            <translation>{0} pistes rejetées. Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Les plus petites d’abord</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>Trié par</translation>
        </message>
        <message>
            <source>Tracks of the study</source>
            <translation>Pistes de l’étude</translation>
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation>Non décidées (couvertes)</translation>
        </message>
        <message>
            <source>Which tracks are shown</source>
            <translation>Quelles pistes sont montrées</translation>
        </message>
        <message>
            <source>{0}, {1} marked</source>
            <translation>{0}, {1} marquées</translation>
        </message>
    </context>
    <context>
        <name>WallWindow</name>
        <message>
            <source>A accepts · R rejects · C comments · Enter opens · Shift marks several</source>
            <translation>A accepte · R rejette · C commente · Entrée ouvre · Maj en marque plusieurs</translation>
        </message>
        <message>
            <source>About the marked tracks ({0}):</source>
            <translation>Sur les pistes marquées ({0}) :</translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Toutes les vidéos</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Choisir d’abord une piste, avec les flèches ou la souris.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Commented. The status (Ctrl+I) lists all comments.</source>
            <translation>Commenté. L’état (Ctrl+I) liste tous les commentaires.</translation>
        </message>
        <message>
            <source>Enter opens the frame · + and - change the size</source>
            <translation>Entrée ouvre l’image · + et - changent la taille</translation>
        </message>
        <message>
            <source>Frames with nothing covered</source>
            <translation>Images où rien n’est couvert</translation>
        </message>
        <message>
            <source>Handed over: nobody is to be known here until you flip the picture (V)</source>
            <translation>Transmis : personne n'est reconnaissable ici tant que vous n'avez pas basculé l'image (V)</translation>
        </message>
        <message>
            <source>Nothing was decided here. The history in the main window has all.</source>
            <translation>Rien n’a été décidé ici. L’historique de la fenêtre principale a tout.</translation>
        </message>
        <message>
            <source>P names the tracks · Shift+P takes out · V leaves visible · Enter opens</source>
            <translation>P nomme les pistes · Maj+P les sort · V laisse visible · Entrée ouvre</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>There is nothing to decide on here: Enter opens the frame.</source>
            <translation>Il n’y a rien à décider ici : Entrée ouvre l’image.</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Mur</translation>
        </message>
        <message>
            <source>Which videos are shown</source>
            <translation>Quelles vidéos sont montrées</translation>
        </message>
        <message>
            <source>{0} so far: other videos are being read</source>
            <translation>{0} pour l’instant : d’autres vidéos sont en lecture</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Making the demo… {0} %</source>
            <translation>Création de la démo… {0} %</translation>
        </message>
        <message>
            <source>New here? A tour of five steps, with the demo</source>
            <translation>Première fois ? Une visite en cinq étapes, avec la démo</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Études récentes</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Essayer la démo</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation>Recherche : je prépare cette étude</translation>
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation>Relecture : je la contrôle avant sa diffusion</translation>
        </message>
        <message>
            <source>Who is at the screen?</source>
            <translation>Qui est à l’écran ?</translation>
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation>Votre nom figure à côté de ce que vous décidez et contrôlez, dans l’étude et son rapport. Il n’y a ni compte ni mot de passe ; rien ne quitte cet ordinateur.</translation>
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
            <translation>visages</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>images</translation>
        </message>
        <message>
            <source>looks</source>
            <translation>regards</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>photos</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>pistes</translation>
        </message>
        <message>
            <source>{0} of the width</source>
            <translation>{0} de la largeur</translation>
        </message>
        <message>
            <source>{0} sure</source>
            <translation>sûr à {0}</translation>
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
            <translation>On ne peut écrire dans le dossier de cette vidéo.</translation>
        </message>
        <message>
            <source>Your work is saved in {0}</source>
            <translation>Votre travail est enregistré dans {0}</translation>
        </message>
    </context>
    <context>
        <name>ZoneCommands</name>
        <message>
            <source>Always covered</source>
            <translation>Toujours couvert</translation>
        </message>
        <message>
            <source>Never a face…</source>
            <translation>Jamais un visage…</translation>
        </message>
        <message>
            <source>Only the marked spans are worked on; all else is covered whole.</source>
            <translation>Seules les plages marquées sont travaillées ; tout le reste est couvert en entier.</translation>
        </message>
        <message>
            <source>Other sizes are no faces, unless a person said so.</source>
            <translation>D’autres tailles ne sont pas des visages, sauf si une personne l’a dit.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message numerus="yes">
            <source>Rejected %Ln track(s) at this place.</source>
            <translation>
                <numerusform>%Ln piste rejetée à cet endroit.</numerusform>
                <numerusform>%Ln pistes rejetées à cet endroit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shines through what is covered…</source>
            <translation>Transparaît dans ce qui est couvert…</translation>
        </message>
        <message>
            <source>Left visible on purpose, everywhere in this video.</source>
            <translation>Laissé visible exprès, partout dans cette vidéo.</translation>
        </message>
        <message>
            <source>The whole picture is covered in every frame. Draw a zone (Z), or mark tracks, to leave something visible.</source>
            <translation>Chaque image est couverte en entier. Dessiner une zone (Z) ou marquer des pistes pour laisser quelque chose visible.</translation>
        </message>
        <message>
            <source>The whole video is worked on.</source>
            <translation>La vidéo entière est travaillée.</translation>
        </message>
        <message>
            <source>This area is always covered.</source>
            <translation>Cette zone est toujours couverte.</translation>
        </message>
        <message>
            <source>This area shines through.</source>
            <translation>Cette zone transparaît.</translation>
        </message>
        <message>
            <source>What is found in this area is not covered.</source>
            <translation>Ce qui est trouvé dans cette zone n’est pas couvert.</translation>
        </message>
        <message>
            <source>Why may it stay visible? Reviewers read this.</source>
            <translation>Pourquoi peut-il rester visible ? Les relecteurs lisent ceci.</translation>
        </message>
        <message>
            <source>a person of public life</source>
            <translation>une personne de la vie publique</translation>
        </message>
        <message>
            <source>a picture on the wall</source>
            <translation>un tableau au mur</translation>
        </message>
        <message>
            <source>a poster</source>
            <translation>une affiche</translation>
        </message>
        <message>
            <source>a screen</source>
            <translation>un écran</translation>
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation>a accepté d’être montré</translation>
        </message>
        <message>
            <source>in the marked span</source>
            <translation>dans la plage marquée</translation>
        </message>
        <message>
            <source>in the whole video</source>
            <translation>dans la vidéo entière</translation>
        </message>
    </context>
    <context>
        <name>Zones</name>
        <message>
            <source>always covered</source>
            <translation>toujours couvert</translation>
        </message>
        <message>
            <source>never a face</source>
            <translation>jamais un visage</translation>
        </message>
        <message>
            <source>shines through</source>
            <translation>transparaît</translation>
        </message>
    </context>
</TS>
