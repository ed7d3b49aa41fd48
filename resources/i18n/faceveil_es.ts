<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Faceveil</source>
            <translation>&amp;Acerca de Faceveil</translation>
        </message>
        <message>
            <source>&amp;Close study</source>
            <translation>&amp;Cerrar estudio</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Teclas</translation>
        </message>
        <message>
            <source>&amp;Licences of all parts…</source>
            <translation>&amp;Licencias de todas las partes…</translation>
        </message>
        <message>
            <source>&amp;Open video…</source>
            <translation>&amp;Abrir vídeo…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Remove video from study</source>
            <translation>&amp;Quitar el vídeo del estudio</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;What was verified…</source>
            <translation>&amp;Qué se verificó…</translation>
        </message>
        <message>
            <source>A face is not covered: draw it</source>
            <translation>Una cara no está tapada: dibujarla</translation>
        </message>
        <message>
            <source>Accept in this frame</source>
            <translation>Aceptar en este fotograma</translation>
        </message>
        <message>
            <source>Accept the marked tracks</source>
            <translation>Aceptar las pistas marcadas</translation>
        </message>
        <message>
            <source>Accept track, or all marked</source>
            <translation>Aceptar la pista, o todas las marcadas</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <source>Add a missed face</source>
            <translation>Añadir una cara omitida</translation>
        </message>
        <message>
            <source>Add the missed face</source>
            <translation>Añadir la cara omitida</translation>
        </message>
        <message>
            <source>Added faces are followed through time.</source>
            <translation>Las caras añadidas se siguen en el tiempo.</translation>
        </message>
        <message>
            <source>All alike…</source>
            <translation>Todas las parecidas…</translation>
        </message>
        <message>
            <source>All keys at a glance</source>
            <translation>Todas las teclas de un vistazo</translation>
        </message>
        <message>
            <source>All of every frame; people and areas can be left visible then</source>
            <translation>Cada fotograma entero; después se pueden dejar visibles personas y áreas</translation>
        </message>
        <message>
            <source>All tracks of a still false face at this place</source>
            <translation>Todas las pistas de una cara falsa inmóvil en este lugar</translation>
        </message>
        <message>
            <source>All tracks that are marked in the list, else the selected face's</source>
            <translation>Todas las pistas marcadas en la lista; si no, la de la cara elegida</translation>
        </message>
        <message>
            <source>An area that is always covered, never holds a face, or shines through</source>
            <translation>Un área que siempre se tapa, nunca contiene una cara o se transparenta</translation>
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation>Ambas imágenes lado a lado, fotograma a fotograma</translation>
        </message>
        <message>
            <source>Both ways by the picture, until it leaves, is hidden or met; Esc stops</source>
            <translation>En ambos sentidos según la imagen, hasta que sale, queda oculta o se topa con otra; Esc detiene</translation>
        </message>
        <message>
            <source>Cancel all exports</source>
            <translation>Cancelar todas las exportaciones</translation>
        </message>
        <message>
            <source>Clear the span</source>
            <translation>Quitar el tramo</translation>
        </message>
        <message>
            <source>Close the wall</source>
            <translation>Cerrar el mural</translation>
        </message>
        <message>
            <source>Comment on the marked tracks…</source>
            <translation>Comentar las pistas marcadas…</translation>
        </message>
        <message>
            <source>Comment on this frame or face…</source>
            <translation>Comentar este fotograma o esta cara…</translation>
        </message>
        <message>
            <source>Compare export with source…</source>
            <translation>Comparar la exportación con la fuente…</translation>
        </message>
        <message>
            <source>Copy the box to the frame before</source>
            <translation>Copiar el recuadro al fotograma anterior</translation>
        </message>
        <message>
            <source>Copy the box to the next frame</source>
            <translation>Copiar el recuadro al fotograma siguiente</translation>
        </message>
        <message>
            <source>Cover the face that is shown, or draw it</source>
            <translation>Tapar la cara que se muestra, o dibujarla</translation>
        </message>
        <message>
            <source>Cover the whole picture</source>
            <translation>Tapar la imagen entera</translation>
        </message>
        <message>
            <source>Covered, all well</source>
            <translation>Tapada, todo bien</translation>
        </message>
        <message>
            <source>Detect faces in this video</source>
            <translation>Buscar caras en este vídeo</translation>
        </message>
        <message>
            <source>Show where the file of this video lies now</source>
            <translation>Indicar dónde está ahora el archivo de este vídeo</translation>
        </message>
        <message>
            <source>Tracks, frames with nothing covered, people</source>
            <translation>Pistas, fotogramas sin nada tapado, personas</translation>
        </message>
        <message>
            <source>What stands against the release of this video's export; confirm or refuse with your signature</source>
            <translation>Qué impide publicar la exportación de este vídeo; confirmar o rechazar con firma</translation>
        </message>
        <message>
            <source>What the last exports of this video did, and what was checked</source>
            <translation>Qué hicieron las últimas exportaciones de este vídeo y qué se comprobó</translation>
        </message>
        <message>
            <source>Work on the whole video</source>
            <translation>Trabajar en el vídeo entero</translation>
        </message>
        <message>
            <source>Write redacted files of several videos, one after the other</source>
            <translation>Escribir varios vídeos tapados, uno tras otro</translation>
        </message>
        <message>
            <source>Detection panel</source>
            <translation>Panel de búsqueda</translation>
        </message>
        <message>
            <source>&amp;Import faces or times…</source>
            <translation>&amp;Importar caras o tiempos…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Ajustes…</translation>
        </message>
        <message>
            <source>&amp;Tour of the window</source>
            <translation>&amp;Recorrido por la ventana</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <source>After it, the face is not there; or it is followed on to here</source>
            <translation>Después, la cara no está; o se sigue hasta aquí</translation>
        </message>
        <message>
            <source>All videos: progress and what needs you</source>
            <translation>Todos los vídeos: progreso y lo que le necesita</translation>
        </message>
        <message>
            <source>Another effect or strength for this track, person or span</source>
            <translation>Otro efecto o intensidad para esta pista, persona o tramo</translation>
        </message>
        <message>
            <source>Before it, the face is not there; or it is followed back to here</source>
            <translation>Antes, la cara no está; o se sigue hacia atrás hasta aquí</translation>
        </message>
        <message>
            <source>Boxes, landmarks and times of this video for other tools; no pictures</source>
            <translation>Recuadros, puntos faciales y tiempos de este vídeo para otros programas; ninguna imagen</translation>
        </message>
        <message>
            <source>Bridge the gap in the track here</source>
            <translation>Salvar aquí el hueco de la pista</translation>
        </message>
        <message>
            <source>Cover this face differently…</source>
            <translation>Tapar esta cara de otro modo…</translation>
        </message>
        <message>
            <source>Drag a box around a face; or just drag on empty picture</source>
            <translation>Arrastrar un recuadro alrededor de una cara; o arrastrar en una zona vacía</translation>
        </message>
        <message>
            <source>Draw a zone…</source>
            <translation>Dibujar una zona…</translation>
        </message>
        <message>
            <source>End the span here</source>
            <translation>Terminar el tramo aquí</translation>
        </message>
        <message>
            <source>Ethics view: check and sign…</source>
            <translation>Vista ética: revisar y firmar…</translation>
        </message>
        <message>
            <source>Every face is covered: next frame</source>
            <translation>Todas las caras están tapadas: siguiente fotograma</translation>
        </message>
        <message>
            <source>Every track of every video as crops over time; frames with nothing covered; people</source>
            <translation>Cada pista de cada vídeo en recortes a lo largo del tiempo; fotogramas sin nada tapado; personas</translation>
        </message>
        <message>
            <source>Export &amp;all…</source>
            <translation>E&amp;xportar todo…</translation>
        </message>
        <message>
            <source>Export &amp;data…</source>
            <translation>Exportar &amp;datos…</translation>
        </message>
        <message>
            <source>Faces are added in one frame only.</source>
            <translation>Las caras se añaden solo en un fotograma.</translation>
        </message>
        <message>
            <source>Faces or times that another tool found in this video</source>
            <translation>Caras o tiempos que otro programa encontró en este vídeo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Filter and sort anew</source>
            <translation>Filtrar y ordenar de nuevo</translation>
        </message>
        <message>
            <source>Find a &amp;moved file…</source>
            <translation>Buscar un archivo &amp;movido…</translation>
        </message>
        <message>
            <source>First frame</source>
            <translation>Primer fotograma</translation>
        </message>
        <message>
            <source>Fit picture</source>
            <translation>Ajustar imagen</translation>
        </message>
        <message>
            <source>Five steps</source>
            <translation>Cinco pasos</translation>
        </message>
        <message>
            <source>Flip: overlay, redacted, original</source>
            <translation>Alternar: recuadros, tapado, original</translation>
        </message>
        <message>
            <source>Follow faces that are added</source>
            <translation>Seguir las caras que se añaden</translation>
        </message>
        <message>
            <source>Follow this face through time</source>
            <translation>Seguir esta cara en el tiempo</translation>
        </message>
        <message>
            <source>Go to it, read it, answer or resolve it</source>
            <translation>Ir a él, leerlo, responderlo o resolverlo</translation>
        </message>
        <message>
            <source>Group tracks as one person…</source>
            <translation>Agrupar pistas como una persona…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>History panel</source>
            <translation>Panel de historial</translation>
        </message>
        <message>
            <source>How everything is done, without a network</source>
            <translation>Cómo se hace todo, sin red</translation>
        </message>
        <message>
            <source>It is a face, and it is covered as it should be</source>
            <translation>Es una cara y está tapada como debe</translation>
        </message>
        <message>
            <source>Join the two marked tracks</source>
            <translation>Unir las dos pistas marcadas</translation>
        </message>
        <message>
            <source>Language, looks, device, keys, your name, and what is remembered</source>
            <translation>Idioma, aspecto, dispositivo, teclas, tu nombre y lo que se recuerda</translation>
        </message>
        <message>
            <source>Larger cells</source>
            <translation>Celdas más grandes</translation>
        </message>
        <message>
            <source>Last frame</source>
            <translation>Último fotograma</translation>
        </message>
        <message>
            <source>Leave it open, with a note</source>
            <translation>Dejarla abierta, con una nota</translation>
        </message>
        <message>
            <source>Leave on purpose visible…</source>
            <translation>Dejar visible a propósito…</translation>
        </message>
        <message>
            <source>Leave the person visible everywhere, or cover them again</source>
            <translation>Dejar visible a la persona en todas partes, o taparla de nuevo</translation>
        </message>
        <message>
            <source>Let the track begin in this frame</source>
            <translation>Que la pista empiece en este fotograma</translation>
        </message>
        <message>
            <source>Let the track end in this frame</source>
            <translation>Que la pista termine en este fotograma</translation>
        </message>
        <message>
            <source>Lock: what was decided is accepted</source>
            <translation>Bloquear: lo decidido se da por bueno</translation>
        </message>
        <message>
            <source>Look again later…</source>
            <translation>Mirar de nuevo más tarde…</translation>
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation>Mirar fotogramas elegidos al azar</translation>
        </message>
        <message>
            <source>Look for faces in all videos and pictures of a folder</source>
            <translation>Buscar caras en todos los vídeos e imágenes de una carpeta</translation>
        </message>
        <message>
            <source>Mark a span with I and O first</source>
            <translation>Marcar antes un tramo con I y O</translation>
        </message>
        <message>
            <source>Mark several tracks in the list with Ctrl or Shift, then name the person</source>
            <translation>Marcar varias pistas en la lista con Ctrl o Mayús y nombrar a la persona</translation>
        </message>
        <message>
            <source>Next concern</source>
            <translation>Duda siguiente</translation>
        </message>
        <message>
            <source>Next face in this frame</source>
            <translation>Cara siguiente en este fotograma</translation>
        </message>
        <message>
            <source>Next open comment</source>
            <translation>Siguiente comentario abierto</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Siguiente parte de la ventana</translation>
        </message>
        <message>
            <source>Next stretch that you have not seen</source>
            <translation>Siguiente tramo aún no visto</translation>
        </message>
        <message>
            <source>Next video</source>
            <translation>Vídeo siguiente</translation>
        </message>
        <message>
            <source>No face</source>
            <translation>No es una cara</translation>
        </message>
        <message>
            <source>No face is here, or none was missed; a false one is rejected</source>
            <translation>Aquí no hay cara, o no se omitió ninguna; una falsa se rechaza</translation>
        </message>
        <message>
            <source>Not a face, or may stay visible: leave it uncovered in this frame</source>
            <translation>No es una cara, o puede quedar visible: dejarla sin tapar en este fotograma</translation>
        </message>
        <message>
            <source>Nothing that covers or uncovers can be changed until unlocked</source>
            <translation>Nada de lo que tapa o destapa puede cambiar hasta desbloquear</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Un fotograma atrás</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Un fotograma adelante</translation>
        </message>
        <message>
            <source>One person's face; the gap between them is bridged by the picture</source>
            <translation>La cara de una persona; el hueco entre ambas se salva según la imagen</translation>
        </message>
        <message>
            <source>Open &amp;study…</source>
            <translation>Abrir &amp;estudio…</translation>
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation>Abrir vídeos o imágenes</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Personas…</translation>
        </message>
        <message>
            <source>Play backwards, again for faster</source>
            <translation>Reproducir hacia atrás, otra vez para más rápido</translation>
        </message>
        <message>
            <source>Play only what you have not seen</source>
            <translation>Reproducir solo lo no visto</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <source>Play, again for faster</source>
            <translation>Reproducir, otra vez para más rápido</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <source>Previous concern</source>
            <translation>Duda anterior</translation>
        </message>
        <message>
            <source>Previous face in this frame</source>
            <translation>Cara anterior en este fotograma</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <source>Previous video</source>
            <translation>Vídeo anterior</translation>
        </message>
        <message>
            <source>Process &amp;folder…</source>
            <translation>Procesar &amp;carpeta…</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Queue panel</source>
            <translation>Panel de dudas</translation>
        </message>
        <message>
            <source>Redaction panel</source>
            <translation>Panel de tapado</translation>
        </message>
        <message>
            <source>Reject everywhere like this</source>
            <translation>Rechazar en todas partes lo que es así</translation>
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation>Rechazar en el tramo marcado</translation>
        </message>
        <message>
            <source>Reject in this frame</source>
            <translation>Rechazar en este fotograma</translation>
        </message>
        <message>
            <source>Reject the marked tracks</source>
            <translation>Rechazar las pistas marcadas</translation>
        </message>
        <message>
            <source>Reject track, or all marked</source>
            <translation>Rechazar la pista, o todas las marcadas</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Say who the marked tracks show…</source>
            <translation>Decir a quién muestran las pistas marcadas…</translation>
        </message>
        <message>
            <source>See all concerns of this kind at this place, and answer them at once</source>
            <translation>Ver todas las dudas de este tipo en este lugar y responderlas a la vez</translation>
        </message>
        <message>
            <source>Seen frames are jumped over; L plays faster</source>
            <translation>Los fotogramas vistos se saltan; L reproduce más rápido</translation>
        </message>
        <message>
            <source>Show all of the timeline</source>
            <translation>Mostrar toda la línea de tiempo</translation>
        </message>
        <message>
            <source>Smaller cells</source>
            <translation>Celdas más pequeñas</translation>
        </message>
        <message>
            <source>Smallest and largest face…</source>
            <translation>Cara menor y mayor…</translation>
        </message>
        <message>
            <source>Split the track here</source>
            <translation>Dividir la pista aquí</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Spot check…</source>
            <translation>Muestreo…</translation>
        </message>
        <message>
            <source>Start a span here</source>
            <translation>Empezar un tramo aquí</translation>
        </message>
        <message>
            <source>Status: what is left</source>
            <translation>Estado: lo que queda</translation>
        </message>
        <message>
            <source>Stop following</source>
            <translation>Dejar de seguir</translation>
        </message>
        <message>
            <source>Stop, normal speed</source>
            <translation>Parar, velocidad normal</translation>
        </message>
        <message>
            <source>Swap the two marked tracks from here</source>
            <translation>Intercambiar las dos pistas marcadas desde aquí</translation>
        </message>
        <message>
            <source>Switch between boxes, the true redacted picture and the original</source>
            <translation>Cambiar entre recuadros, imagen tapada real y original</translation>
        </message>
        <message>
            <source>Take back what was decided on the wall</source>
            <translation>Deshacer lo decidido en el mural</translation>
        </message>
        <message>
            <source>Take it off the list; its file and your decisions stay</source>
            <translation>Quitarlo de la lista; su archivo y las decisiones se conservan</translation>
        </message>
        <message>
            <source>Take the marked tracks out of their person</source>
            <translation>Sacar las pistas marcadas de su persona</translation>
        </message>
        <message>
            <source>Take tracks out of their person</source>
            <translation>Sacar pistas de su persona</translation>
        </message>
        <message>
            <source>Ten frames back</source>
            <translation>Diez fotogramas atrás</translation>
        </message>
        <message>
            <source>Ten frames forward</source>
            <translation>Diez fotogramas adelante</translation>
        </message>
        <message>
            <source>The face is looked for from both sides of the frame on screen</source>
            <translation>La cara se busca desde ambos lados del fotograma en pantalla</translation>
        </message>
        <message>
            <source>The frame before</source>
            <translation>El fotograma anterior</translation>
        </message>
        <message>
            <source>The frame on screen is the first of the later part</source>
            <translation>El fotograma mostrado es el primero de la parte posterior</translation>
        </message>
        <message>
            <source>The marked tracks, or the selected face's, with the reason</source>
            <translation>Las pistas marcadas, o la de la cara elegida, con el motivo</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Pista</translation>
        </message>
        <message>
            <source>Tracks panel</source>
            <translation>Panel de pistas</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Mural</translation>
        </message>
        <message>
            <source>Wall of all tracks</source>
            <translation>Mural de todas las pistas</translation>
        </message>
        <message>
            <source>What is smaller or larger is no face, unless a person said so</source>
            <translation>Lo menor o mayor no es una cara, salvo que una persona lo dijera</translation>
        </message>
        <message>
            <source>What lies outside all such spans is covered whole</source>
            <translation>Lo que queda fuera de esos tramos se tapa entero</translation>
        </message>
        <message>
            <source>What the program is made of</source>
            <translation>De qué está hecho el programa</translation>
        </message>
        <message>
            <source>What was reached stays covered</source>
            <translation>Lo alcanzado sigue tapado</translation>
        </message>
        <message>
            <source>Who is at the screen…</source>
            <translation>Quién está ante la pantalla…</translation>
        </message>
        <message>
            <source>Who is in the study, who may be the same person, who is left visible on purpose</source>
            <translation>Quién está en el estudio, quién puede ser la misma persona, quién queda visible a propósito</translation>
        </message>
        <message>
            <source>Without it, or with Alt, a face is added in one frame only</source>
            <translation>Sin ello, o con Alt, una cara se añade solo en un fotograma</translation>
        </message>
        <message>
            <source>Work on the marked span only</source>
            <translation>Trabajar solo en el tramo marcado</translation>
        </message>
        <message>
            <source>Write a redacted file</source>
            <translation>Escribir un archivo tapado</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom timeline in</source>
            <translation>Acercar línea de tiempo</translation>
        </message>
        <message>
            <source>Zoom timeline out</source>
            <translation>Alejar línea de tiempo</translation>
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>1  Covered, all well</source>
            <translation>1  Tapada, todo bien</translation>
        </message>
        <message>
            <source>2  No face</source>
            <translation>2  No es una cara</translation>
        </message>
        <message>
            <source>All alike</source>
            <translation>Todas las parecidas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Look at all of them. Ctrl and click takes one out; the rest get one answer.</source>
            <translation>Mirarlas todas. Ctrl y clic quita una; las demás reciben una sola respuesta.</translation>
        </message>
        <message>
            <source>{0}: {1} at the same place</source>
            <translation>{0}: {1} en el mismo lugar</translation>
        </message>
    </context>
    <context>
        <name>AllVideosWindow</name>
        <message numerus="yes">
            <source>%Ln failed or stopped</source>
            <translation>
                <numerusform>%Ln fallido o detenido</numerusform>
                <numerusform>%Ln fallidos o detenidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln pista</numerusform>
                <numerusform>%Ln pistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln vídeo</numerusform>
                <numerusform>%Ln vídeos</numerusform>
            </translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Todos los vídeos</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Datos (*.json)</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Go on with what was stopped, and try again what failed</source>
            <translation>Continuar lo detenido y volver a intentar lo fallido</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Cómo está</translation>
        </message>
        <message>
            <source>Needs a person because</source>
            <translation>Necesita a una persona porque</translation>
        </message>
        <message>
            <source>Page (*.html)</source>
            <translation>Página (*.html)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Progress of all videos</source>
            <translation>Progreso de todos los vídeos</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Review the queue</source>
            <translation>Revisar las dudas</translation>
        </message>
        <message>
            <source>Save list</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Guardar la lista…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop all; what was found is kept</source>
            <translation>Detener todo; lo encontrado se conserva</translation>
        </message>
        <message>
            <source>The list is in {0}</source>
            <translation>La lista está en {0}</translation>
        </message>
        <message>
            <source>The most urgent stand first. Enter or a double click opens one.</source>
            <translation>Los más urgentes están primero. Intro o un doble clic abre uno.</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>You may work on those that are done meanwhile, or close this window.</source>
            <translation>Mientras tanto puede trabajar en los terminados o cerrar esta ventana.</translation>
        </message>
        <message>
            <source>about {0} left</source>
            <translation>quedan unos {0}</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>se está leyendo</translation>
        </message>
        <message>
            <source>cannot be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>paused {0}</source>
            <translation>en pausa {0}</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>preparando</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The {0} “{1}” cannot be used, and is left out.</source>
            <translation>{0} «{1}» no se puede usar y se deja fuera.</translation>
        </message>
    </context>
    <context>
        <name>AudienceLine</name>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>For partners under an agreement.</source>
            <translation>Para socios con un acuerdo.</translation>
        </message>
        <message>
            <source>For the public.</source>
            <translation>Para el público.</translation>
        </message>
        <message>
            <source>Leave it as it is set now: {0}, {1}</source>
            <translation>Dejarlo como está ahora: {0}, {1}</translation>
        </message>
        <message>
            <source>What hides enough for a partner under an agreement does not for everybody. All videos of the study are covered so; that can be changed later.</source>
            <translation>Lo que oculta bastante para un socio con acuerdo no basta para todos. Todos los vídeos del estudio se tapan así; se puede cambiar más tarde.</translation>
        </message>
        <message>
            <source>Who receives the files of this study?</source>
            <translation>¿Quién recibe los archivos de este estudio?</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} más</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>A copied track differs from the source's</source>
            <translation>Una pista copiada difiere de la fuente</translation>
        </message>
        <message>
            <source>A copied track is the source's, unchanged</source>
            <translation>Una pista copiada es la de la fuente, sin cambios</translation>
        </message>
        <message>
            <source>Every face that was to be covered is covered</source>
            <translation>Toda cara que debía taparse está tapada</translation>
        </message>
        <message>
            <source>Every frame can be played</source>
            <translation>Todos los fotogramas se pueden reproducir</translation>
        </message>
        <message>
            <source>Every frame keeps its time</source>
            <translation>Cada fotograma conserva su tiempo</translation>
        </message>
        <message>
            <source>Faces that were to be covered are not covered</source>
            <translation>Caras que debían taparse no están tapadas</translation>
        </message>
        <message>
            <source>Frames are missing, or there are more</source>
            <translation>Faltan fotogramas, o hay de más</translation>
        </message>
        <message>
            <source>Frames cannot be played</source>
            <translation>No se pueden reproducir fotogramas</translation>
        </message>
        <message>
            <source>Frames have other times</source>
            <translation>Los fotogramas tienen otros tiempos</translation>
        </message>
        <message>
            <source>Frames that could not be read are black</source>
            <translation>Los fotogramas ilegibles son negros</translation>
        </message>
        <message>
            <source>Frames that could not be read are not black</source>
            <translation>Los fotogramas ilegibles no son negros</translation>
        </message>
        <message>
            <source>Names, places or titles of the source are left in the file</source>
            <translation>Quedan nombres, lugares o títulos de la fuente en el archivo</translation>
        </message>
        <message>
            <source>No frame is missing, none was added</source>
            <translation>No falta ni sobra ningún fotograma</translation>
        </message>
        <message>
            <source>No name, place or title of the source is left in the file</source>
            <translation>No queda ningún nombre, lugar o título de la fuente en el archivo</translation>
        </message>
        <message>
            <source>Nothing differs from the source</source>
            <translation>Nada difiere de la fuente</translation>
        </message>
        <message>
            <source>Shades were lost</source>
            <translation>Se perdieron matices</translation>
        </message>
        <message>
            <source>The colours are described as before</source>
            <translation>Los colores se describen como antes</translation>
        </message>
        <message>
            <source>The colours are described otherwise</source>
            <translation>Los colores se describen de otro modo</translation>
        </message>
        <message>
            <source>The file can be opened</source>
            <translation>El archivo se puede abrir</translation>
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation>El archivo no se puede abrir</translation>
        </message>
        <message>
            <source>The length differs</source>
            <translation>La duración difiere</translation>
        </message>
        <message>
            <source>The length is the same</source>
            <translation>La duración es la misma</translation>
        </message>
        <message>
            <source>The picture has another shape</source>
            <translation>La imagen tiene otra forma</translation>
        </message>
        <message>
            <source>The picture has another size</source>
            <translation>La imagen tiene otro tamaño</translation>
        </message>
        <message>
            <source>The picture has its size</source>
            <translation>La imagen tiene su tamaño</translation>
        </message>
        <message>
            <source>The picture is turned</source>
            <translation>La imagen está girada</translation>
        </message>
        <message>
            <source>The picture keeps its shape</source>
            <translation>La imagen conserva su forma</translation>
        </message>
        <message>
            <source>The picture stands upright as before</source>
            <translation>La imagen está derecha como antes</translation>
        </message>
        <message>
            <source>The picture was changed where no face is</source>
            <translation>La imagen cambió donde no hay cara</translation>
        </message>
        <message>
            <source>The pictures differ from the source</source>
            <translation>Las imágenes difieren de la fuente</translation>
        </message>
        <message>
            <source>The rest of the picture was left as it is</source>
            <translation>El resto de la imagen quedó como estaba</translation>
        </message>
        <message>
            <source>The shades are as fine as before</source>
            <translation>Los matices son tan finos como antes</translation>
        </message>
        <message>
            <source>The sound is not as it should be</source>
            <translation>El sonido no está como debe</translation>
        </message>
        <message>
            <source>The sound is there as it should be</source>
            <translation>El sonido está como debe</translation>
        </message>
        <message>
            <source>The subtitles are not as they should be</source>
            <translation>Los subtítulos no están como deben</translation>
        </message>
        <message>
            <source>The subtitles are there as they should be</source>
            <translation>Los subtítulos están como deben</translation>
        </message>
    </context>
    <context>
        <name>ChosenStrip</name>
        <message>
            <source>A new face</source>
            <translation>Una cara nueva</translation>
        </message>
        <message>
            <source>It is being followed; Esc stops that.</source>
            <translation>Se está siguiendo; Esc lo detiene.</translation>
        </message>
        <message>
            <source>Its faces over time show here.</source>
            <translation>Aquí se ven sus caras a lo largo del tiempo.</translation>
        </message>
        <message>
            <source>No track is chosen</source>
            <translation>Ninguna pista elegida</translation>
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all of it</source>
            <translation>Mayús+A la acepta entera, Mayús+R la rechaza entera</translation>
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all {0}</source>
            <translation>Mayús+A acepta las {0}, Mayús+R las rechaza</translation>
        </message>
        <message>
            <source>{0} tracks are marked</source>
            <translation>{0} pistas marcadas</translation>
        </message>
    </context>
    <context>
        <name>CommentCommands</name>
        <message>
            <source>About the selected face:</source>
            <translation>Sobre la cara elegida:</translation>
        </message>
        <message>
            <source>About this frame:</source>
            <translation>Sobre este fotograma:</translation>
        </message>
        <message>
            <source>Answered.</source>
            <translation>Respondido.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Commented. Its mark stands in the picture and the timeline.</source>
            <translation>Comentado. Su marca está en la imagen y en la línea de tiempo.</translation>
        </message>
        <message>
            <source>Resolved.</source>
            <translation>Resuelto.</translation>
        </message>
        <message>
            <source>{0}, track {1}</source>
            <translation>{0}, pista {1}</translation>
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Answer; Enter without one resolves</source>
            <translation>Responder; Intro sin texto resuelve</translation>
        </message>
        <message>
            <source>Comment {0}</source>
            <translation>Comentario {0}</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <source>resolved it</source>
            <translation>lo resolvió</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Fotograma</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Un fotograma atrás</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Un fotograma adelante</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Source (not covered)</source>
            <translation>Fuente (sin tapar)</translation>
        </message>
        <message>
            <source>{0} beside its source</source>
            <translation>{0} junto a su fuente</translation>
        </message>
    </context>
    <context>
        <name>ConcernDelegate</name>
        <message>
            <source>Later: {0}</source>
            <translation>Más tarde: {0}</translation>
        </message>
    </context>
    <context>
        <name>ConcernWords</name>
        <message>
            <source>Covered as it should be.</source>
            <translation>Tapada como debe.</translation>
        </message>
        <message>
            <source>Left for later.</source>
            <translation>Se deja para más tarde.</translation>
        </message>
        <message>
            <source>No face.</source>
            <translation>No es una cara.</translation>
        </message>
        <message>
            <source>The missed face is covered.</source>
            <translation>La cara omitida está tapada.</translation>
        </message>
        <message>
            <source>{0} are covered as they should be.</source>
            <translation>{0} están tapadas como deben.</translation>
        </message>
        <message>
            <source>{0} are left for later.</source>
            <translation>{0} se dejan para más tarde.</translation>
        </message>
        <message>
            <source>{0} are no faces.</source>
            <translation>{0} no son caras.</translation>
        </message>
        <message>
            <source>{0} missed faces were added.</source>
            <translation>Se añadieron {0} caras omitidas.</translation>
        </message>
    </context>
    <context>
        <name>DefectDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Abrir carpeta de registros</translation>
        </message>
        <message>
            <source>This is a mistake in Faceveil, not yours. The text holds no pictures; please send it to the developers.</source>
            <translation>Es un error de Faceveil, no tuyo. El texto no contiene imágenes; por favor, envíalo a los desarrolladores.</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué salió mal</translation>
        </message>
    </context>
    <context>
        <name>DetectionPanel</name>
        <message>
            <source>At least so sure</source>
            <translation>Seguridad mínima</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Elegir automáticamente</translation>
        </message>
        <message>
            <source>Choose how sure it has to be</source>
            <translation>Elegir cuánta seguridad hace falta</translation>
        </message>
        <message>
            <source>Detect again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>Detect faces</source>
            <translation>Buscar caras</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Every frame, enlarged as well, with the strongest model unless you choose another. Finds most, above all small and masked faces; video takes about thirty times as long as balanced.</source>
            <translation>Cada fotograma, también ampliado, con el modelo más fuerte salvo que se elija otro. Encuentra lo máximo, sobre todo caras pequeñas y con mascarilla; el vídeo tarda unas treinta veces más que en equilibrado.</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>Follow faces through time and fill gaps</source>
            <translation>Seguir las caras en el tiempo y rellenar huecos</translation>
        </message>
        <message>
            <source>For a first look: six small looks a second. Faces below 30 pixels are often missed.</source>
            <translation>Para un primer vistazo: seis miradas pequeñas por segundo. Las caras de menos de 30 píxeles se omiten a menudo.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU de NVIDIA</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Shown: {0}, {1}, started {2} UTC. Your decisions are kept.</source>
            <translation>Se muestra: {0}, {1}, iniciada {2} UTC. Las decisiones se conservan.</translation>
        </message>
        <message>
            <source>The usual choice: twelve small looks a second, large ones between. Still pictures are looked at as in Thorough.</source>
            <translation>Lo habitual: doce miradas pequeñas por segundo, grandes entre ellas. Las imágenes fijas se miran como en Minucioso.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Minucioso</translation>
        </message>
        <message>
            <source>Thoroughness</source>
            <translation>Minuciosidad</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop a video, picture or folder here</source>
            <translation>Suelta aquí un vídeo, una imagen o una carpeta</translation>
        </message>
        <message>
            <source>Faceveil finds the faces and covers them. You check, correct and export.
Your files stay on this computer and are never changed.</source>
            <translation>Faceveil encuentra las caras y las tapa. Revisar, corregir y exportar.
Los archivos se quedan en este equipo y nunca se modifican.</translation>
        </message>
        <message>
            <source>Open a study that was handed to you, to release or refuse its export</source>
            <translation>Abrir un estudio recibido, para autorizar o rechazar su exportación</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Abrir estudio…</translation>
        </message>
        <message>
            <source>Open video…</source>
            <translation>Abrir vídeo…</translation>
        </message>
        <message>
            <source>Review an export…</source>
            <translation>Revisar una exportación…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Probar la demo</translation>
        </message>
    </context>
    <context>
        <name>EffectBars</name>
        <message>
            <source>All effects that were measured, side by side</source>
            <translation>Todos los efectos medidos, lado a lado</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <source>Hidden: of {0} people, with another photograph of each at hand, the best of four attackers finds {1} (who guesses, {2}). The mark: with the very photograph that was covered, an upper bound for single pictures, {3}.</source>
            <translation>Oculto: de {0} personas, con otra foto de cada una a mano, el mejor de cuatro atacantes encuentra {1} (quien adivina, {2}). La marca: con la misma foto que se tapó, cota superior para imágenes sueltas, {3}.</translation>
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation>¿Cuánto oculta cada uno?</translation>
        </message>
        <message>
            <source>These settings have not been measured.</source>
            <translation>Estos ajustes no se han medido.</translation>
        </message>
        <message>
            <source>Useful</source>
            <translation>Útil</translation>
        </message>
        <message>
            <source>Useful: a detector finds {0} of the faces, and landmarks are placed on {1}.</source>
            <translation>Útil: un detector encuentra {0} de las caras, y se colocan puntos faciales en {1}.</translation>
        </message>
    </context>
    <context>
        <name>EthicsWindow</name>
        <message>
            <source>Before it can be signed: {0}</source>
            <translation>Antes de poder firmar: {0}</translation>
        </message>
        <message>
            <source>Check for release (C)</source>
            <translation>Comprobar para publicar (C)</translation>
        </message>
        <message>
            <source>Choose a face that the check found first (N).</source>
            <translation>Elija antes una cara que haya encontrado la comprobación (N).</translation>
        </message>
        <message>
            <source>Ethics view</source>
            <translation>Vista ética</translation>
        </message>
        <message>
            <source>Ethics view: {0}</source>
            <translation>Vista ética: {0}</translation>
        </message>
        <message>
            <source>Nothing was exported yet</source>
            <translation>Aún no se ha exportado nada</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Refused: your words come back to the researcher.</source>
            <translation>Rechazado: tus palabras vuelven a quien investiga.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Report (*.pdf *.html *.json *.csv)</source>
            <translation>Informe (*.pdf *.html *.json *.csv)</translation>
        </message>
        <message>
            <source>Report… (F5)</source>
            <translation>Informe… (F5)</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Autorización</translation>
        </message>
        <message>
            <source>Signed. With Content Credentials: {0}</source>
            <translation>Firmado. Con Content Credentials: {0}</translation>
        </message>
        <message>
            <source>Signed: the statement lies beside the file.</source>
            <translation>Firmado: la declaración está junto al archivo.</translation>
        </message>
        <message>
            <source>Stop (C): {0}</source>
            <translation>Detener (C): {0}</translation>
        </message>
        <message>
            <source>The exported file is not there.</source>
            <translation>El archivo exportado no está.</translation>
        </message>
        <message>
            <source>The report is written to {0}</source>
            <translation>El informe se escribió en {0}</translation>
        </message>
        <message>
            <source>Working; stop (C)</source>
            <translation>En curso; detener (C)</translation>
        </message>
        <message>
            <source>Your question is pinned to this frame.</source>
            <translation>Tu pregunta queda fijada a este fotograma.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message numerus="yes">
            <source>%Ln face(s) written to {0}.</source>
            <translation>
                <numerusform>%Ln cara escrita en {0}.</numerusform>
                <numerusform>%Ln caras escritas en {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln span(s) came in from {0}: all else is covered whole.</source>
            <translation>
                <numerusform>%Ln tramo llegó de {0}: todo lo demás se cubre por completo.</numerusform>
                <numerusform>%Ln tramos llegaron de {0}: todo lo demás se cubre por completo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s) left out: covered already.</source>
            <translation>
                <numerusform>%Ln pista omitida: ya está cubierta.</numerusform>
                <numerusform>%Ln pistas omitidas: ya están cubiertas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) came in from {0}, covered from now on.</source>
            <translation>
                <numerusform>%Ln cara llegó de {0} y queda cubierta desde ahora.</numerusform>
                <numerusform>%Ln caras llegaron de {0} y quedan cubiertas desde ahora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new track(s), which can be taken back in the history.</source>
            <translation>
                <numerusform>%Ln pista nueva; se puede deshacer en el historial.</numerusform>
                <numerusform>%Ln pistas nuevas; cada una se puede deshacer en el historial.</numerusform>
            </translation>
        </message>
        <message>
            <source>All formats ({0})</source>
            <translation>Todos los formatos ({0})</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Exportar datos</translation>
        </message>
        <message>
            <source>Import faces or times</source>
            <translation>Importar caras o tiempos</translation>
        </message>
        <message>
            <source>Nothing new came in from {0}.</source>
            <translation>No llegó nada nuevo de {0}.</translation>
        </message>
        <message>
            <source>The history takes this back.</source>
            <translation>Se puede deshacer en el historial.</translation>
        </message>
        <message>
            <source>Which of these times are worked on? All else is covered.</source>
            <translation>¿En cuáles de estos tiempos se trabaja? Todo lo demás se cubre.</translation>
        </message>
    </context>
    <context>
        <name>ExportAllPage</name>
        <message>
            <source>Beside each source</source>
            <translation>Junto a cada fuente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>Exportar {0}</translation>
        </message>
        <message>
            <source>Exports run one after the other while you go on working. Faces that the detector missed stay visible: look through each video first.</source>
            <translation>Las exportaciones se hacen una tras otra mientras se sigue trabajando. Las caras que el detector omitió quedan visibles: repasar antes cada vídeo.</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation>Guardar en</translation>
        </message>
        <message>
            <source>Target folder</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message>
            <source>Videos to export</source>
            <translation>Vídeos para exportar</translation>
        </message>
        <message>
            <source>looked through</source>
            <translation>repasado</translation>
        </message>
        <message>
            <source>nobody looked at it</source>
            <translation>nadie lo ha mirado</translation>
        </message>
        <message>
            <source>nobody looked at {0} of {1} frames</source>
            <translation>nadie ha mirado {0} de {1} fotogramas</translation>
        </message>
    </context>
    <context>
        <name>ExportCommands</name>
        <message numerus="yes">
            <source>%Ln file(s) being exported, or waiting for it.</source>
            <translation>
                <numerusform>%Ln archivo se está exportando o espera.</numerusform>
                <numerusform>%Ln archivos se están exportando o esperan.</numerusform>
            </translation>
        </message>
        <message>
            <source>All exports are done: {0} written and verified, {1} failed.</source>
            <translation>Todas las exportaciones han terminado: {0} escritas y verificadas, {1} fallidas.</translation>
        </message>
        <message>
            <source>Drop one alone to compare or verify it.</source>
            <translation>Suelta una sola para compararla o verificarla.</translation>
        </message>
        <message>
            <source>Export all</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>Exportar {0}</translation>
        </message>
        <message>
            <source>Exporting behind the window; go on working.</source>
            <translation>Se exporta detrás de la ventana; se puede seguir trabajando.</translation>
        </message>
        <message>
            <source>Exports are running</source>
            <translation>Hay exportaciones en curso</translation>
        </message>
        <message>
            <source>It lies in {0}</source>
            <translation>Está en {0}</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
        <message>
            <source>Stop that? Nothing half is left, and nothing you decided is lost.</source>
            <translation>¿Detenerlas? No queda nada a medias y no se pierde ninguna decisión.</translation>
        </message>
        <message>
            <source>This video is being exported already.</source>
            <translation>Este vídeo ya se está exportando.</translation>
        </message>
        <message>
            <source>What was verified…</source>
            <translation>Qué se verificó…</translation>
        </message>
        <message>
            <source>{0} files are exports of this study; they were not added.</source>
            <translation>{0} archivos son exportaciones de este estudio; no se añadieron.</translation>
        </message>
        <message>
            <source>{0} was not exported, and nothing was written.</source>
            <translation>{0} no se exportó, y no se escribió nada.</translation>
        </message>
        <message>
            <source>{0} was written and verified: de-identified by this process.</source>
            <translation>{0} se escribió y se verificó: desidentificado por este proceso.</translation>
        </message>
    </context>
    <context>
        <name>ExportPictures</name>
        <message>
            <source>Frame</source>
            <translation>Fotograma</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>THE ORIGINAL IS ON SCREEN. That is noted in the log; O hides it.</source>
            <translation>EL ORIGINAL ESTÁ EN PANTALLA. Queda anotado en el registro; O lo oculta.</translation>
        </message>
    </context>
    <context>
        <name>ExportSettingsPage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Replace the file that has this name</source>
            <translation>Reemplazar el archivo con este nombre</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Target file</source>
            <translation>Archivo de destino</translation>
        </message>
    </context>
    <context>
        <name>ExportSummary</name>
        <message numerus="yes">
            <source>%Ln concern(s) open: places where a face may be missed or false (N).</source>
            <translation>
                <numerusform>%Ln duda abierta: lugares donde puede faltar una cara o ser falsa (N).</numerusform>
                <numerusform>%Ln dudas abiertas: lugares donde puede faltar una cara o ser falsa (N).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) will be covered: {0} detected, {1} interpolated, {2} by hand.</source>
            <translation>
                <numerusform>Se tapará %Ln cara: {0} encontradas, {1} interpoladas, {2} a mano.</numerusform>
                <numerusform>Se taparán %Ln caras: {0} encontradas, {1} interpoladas, {2} a mano.</numerusform>
            </translation>
        </message>
        <message>
            <source>Faces were not looked for to the end, so many would stay visible. Detect first.</source>
            <translation>No se buscaron caras hasta el final, así que muchas quedarían visibles. Buscar antes.</translation>
        </message>
        <message>
            <source>How: {0} (chosen in the redaction panel).</source>
            <translation>Modo: {0} (elegido en el panel de tapado).</translation>
        </message>
        <message>
            <source>Left visible, because the program is not sure enough: {0}.</source>
            <translation>Quedan visibles, porque el programa no está bastante seguro: {0}.</translation>
        </message>
        <message>
            <source>Left visible, because you rejected: {0}.</source>
            <translation>Quedan visibles, porque se rechazaron: {0}.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody has looked at %Ln frame(s): faces that the detector missed there stay visible.</source>
            <translation>
                <numerusform>Nadie ha mirado %Ln fotograma: las caras que el detector omitió ahí quedan visibles.</numerusform>
                <numerusform>Nadie ha mirado %Ln fotogramas: las caras que el detector omitió ahí quedan visibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Others have: {0}.</source>
            <translation>Otros: {0}.</translation>
        </message>
        <message>
            <source>Pictures of the file are damaged. They were looked at one by one; what cannot be decoded as it was when faces were looked for becomes black.</source>
            <translation>Hay imágenes dañadas en el archivo. Se miraron una a una; lo que no se decodifica igual que al buscar caras se vuelve negro.</translation>
        </message>
        <message>
            <source>The file breaks off: only its readable part is exported.</source>
            <translation>El archivo se corta: solo se exporta la parte legible.</translation>
        </message>
        <message>
            <source>The file is for the public, but this way of covering is for partners only.</source>
            <translation>El archivo es para el público, pero este modo de tapar es solo para socios.</translation>
        </message>
        <message numerus="yes">
            <source>The picture changes its size on the way: %Ln frame(s) made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</source>
            <translation>
                <numerusform>La imagen cambia de tamaño por el camino: %Ln fotograma se adapta a {0} × {1} píxeles. Para conservar cada tamaño, cortar ahí la fuente y añadir sus partes una a una.</numerusform>
                <numerusform>La imagen cambia de tamaño por el camino: %Ln fotogramas se adaptan a {0} × {1} píxeles. Para conservar cada tamaño, cortar ahí la fuente y añadir sus partes una a una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You have looked at {0} of %Ln frame(s).</source>
            <translation>
                <numerusform>Has mirado {0} de %Ln fotograma.</numerusform>
                <numerusform>Has mirado {0} de %Ln fotogramas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWall</name>
        <message numerus="yes">
            <source>Every covered face once, then frames: %Ln picture(s) of the exported file. Enter leads to the frame, W goes back.</source>
            <translation>
                <numerusform>Cada cara tapada una vez, luego fotogramas: %Ln imagen del archivo exportado. Intro lleva al fotograma, W vuelve.</numerusform>
                <numerusform>Cada cara tapada una vez, luego fotogramas: %Ln imágenes del archivo exportado. Intro lleva al fotograma, W vuelve.</numerusform>
            </translation>
        </message>
        <message>
            <source>Covered faces: {0}. Only the largest are shown here ({1}).</source>
            <translation>Caras cubiertas: {0}. Aquí solo se muestran las más grandes ({1}).</translation>
        </message>
        <message>
            <source>Pictures of the export</source>
            <translation>Imágenes de la exportación</translation>
        </message>
        <message>
            <source>{0}, face {1}</source>
            <translation>{0}, cara {1}</translation>
        </message>
    </context>
    <context>
        <name>FacePainter</name>
        <message>
            <source>added face {0}</source>
            <translation>cara añadida {0}</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <source>detected</source>
            <translation>encontrada</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <source>interpolated</source>
            <translation>interpolada</translation>
        </message>
        <message>
            <source>new face</source>
            <translation>cara nueva</translation>
        </message>
        <message>
            <source>not sure enough</source>
            <translation>no bastante segura</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>track {0}</source>
            <translation>pista {0}</translation>
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
                <numerusform>%Ln cara en este fotograma</numerusform>
                <numerusform>%Ln caras en este fotograma</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Selected: {0}</source>
            <translation>Elegida: {0}</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>Add the file again to have it back with all that you decided.</source>
            <translation>Añadir de nuevo el archivo lo recupera con todas las decisiones.</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Abrir estudio</translation>
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation>Abrir vídeos o imágenes</translation>
        </message>
        <message>
            <source>Studies (*.faceveil)</source>
            <translation>Estudios (*.faceveil)</translation>
        </message>
        <message>
            <source>Videos and pictures ({0});;All files (*)</source>
            <translation>Vídeos e imágenes ({0});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Where is {0} now?</source>
            <translation>¿Dónde está {0} ahora?</translation>
        </message>
        <message>
            <source>Which folder?</source>
            <translation>¿Qué carpeta?</translation>
        </message>
        <message>
            <source>{0} was taken off the list.</source>
            <translation>{0} se quitó de la lista.</translation>
        </message>
    </context>
    <context>
        <name>FollowCommands</name>
        <message>
            <source>After: {0}.</source>
            <translation>Después: {0}.</translation>
        </message>
        <message>
            <source>Before: {0}.</source>
            <translation>Antes: {0}.</translation>
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Elige antes una cara: haz clic en ella o pulsa Tab en la imagen.</translation>
        </message>
        <message numerus="yes">
            <source>Followed through %Ln frame(s), from {0} to {1}. {2}</source>
            <translation>
                <numerusform>Seguida %Ln fotograma, de {0} a {1}. {2}</numerusform>
                <numerusform>Seguida durante %Ln fotogramas, de {0} a {1}. {2}</numerusform>
            </translation>
        </message>
        <message>
            <source>Following the face both ways. Esc stops it.</source>
            <translation>Siguiendo la cara en ambos sentidos. Esc detiene.</translation>
        </message>
        <message numerus="yes">
            <source>Joined; %Ln frame(s) between them covered.</source>
            <translation>
                <numerusform>Unidas; %Ln fotograma tapado entre ellas.</numerusform>
                <numerusform>Unidas; %Ln fotogramas tapados entre ellas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the face between the two tracks…</source>
            <translation>Buscando la cara entre las dos pistas…</translation>
        </message>
        <message>
            <source>Looking for the face in the gap…</source>
            <translation>Buscando la cara en el hueco…</translation>
        </message>
        <message>
            <source>Mark just two tracks in the list first: Ctrl and click.</source>
            <translation>Marque primero exactamente dos pistas en la lista: Ctrl y clic.</translation>
        </message>
        <message>
            <source>Split: the later part begins in this frame.</source>
            <translation>Dividida: la parte posterior empieza en este fotograma.</translation>
        </message>
        <message>
            <source>Swapped from this frame on.</source>
            <translation>Intercambiadas desde este fotograma.</translation>
        </message>
        <message numerus="yes">
            <source>The gap is bridged: %Ln frame(s) covered.</source>
            <translation>
                <numerusform>El hueco está salvado: %Ln fotograma tapado.</numerusform>
                <numerusform>El hueco está salvado: %Ln fotogramas tapados.</numerusform>
            </translation>
        </message>
        <message>
            <source>it left the picture</source>
            <translation>salió de la imagen</translation>
        </message>
        <message>
            <source>it met a track</source>
            <translation>se topó con una pista</translation>
        </message>
        <message>
            <source>it was hidden</source>
            <translation>quedó oculta</translation>
        </message>
        <message>
            <source>it was lost</source>
            <translation>se perdió</translation>
        </message>
        <message>
            <source>the scene changed</source>
            <translation>cambió la escena</translation>
        </message>
        <message>
            <source>you stopped it</source>
            <translation>la detuviste</translation>
        </message>
    </context>
    <context>
        <name>FrameCells</name>
        <message>
            <source>covered now</source>
            <translation>tapado ahora</translation>
        </message>
        <message>
            <source>nothing covered</source>
            <translation>nada tapado</translation>
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message numerus="yes">
            <source>%Ln frame(s) with nothing covered</source>
            <translation>
                <numerusform>%Ln fotograma sin nada tapado</numerusform>
                <numerusform>%Ln fotogramas sin nada tapado</numerusform>
            </translation>
        </message>
        <message>
            <source>Frames in which nothing is covered</source>
            <translation>Fotogramas en los que no hay nada tapado</translation>
        </message>
        <message>
            <source>How densely stretches are sampled</source>
            <translation>Con qué densidad se muestran los tramos</translation>
        </message>
        <message>
            <source>One frame each {0} s</source>
            <translation>Un fotograma cada {0} s</translation>
        </message>
        <message>
            <source>Too small to count as seen: make the cells larger, or open a frame.</source>
            <translation>Demasiado pequeño para contar como visto: agrandar las celdas o abrir un fotograma.</translation>
        </message>
    </context>
    <context>
        <name>FrontierDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation>¿Cuánto oculta cada uno?</translation>
        </message>
        <message>
            <source>The higher, the better hidden; the farther right, the more programs still find. A dot is the realistic case: attackers have another photograph of each person. Its ring is the upper bound for single pictures: the very photograph. Each is the best of four attackers (one who knows nothing of the cover, one who covers the photographs likewise, one who learned from covered faces of others, one who puts thirty frames together) and of the recognisers {0}, on {1} people at a time, portraits in even light: small samples, and other people, pictures and recognisers give other figures.</source>
            <translation>Cuanto más arriba, mejor oculto; cuanto más a la derecha, más encuentran aún los programas. Un punto es el caso realista: los atacantes tienen otra foto de cada persona. Su anillo es la cota superior para imágenes sueltas: la misma foto. Cada uno es el mejor de cuatro atacantes (uno que no sabe nada del tapado, uno que tapa las fotos igual, uno que aprendió de caras tapadas de otros, uno que junta treinta fotogramas) y de los reconocedores {0}, con {1} personas a la vez, retratos con luz uniforme: muestras pequeñas; otras personas, imágenes y reconocedores dan otras cifras.</translation>
        </message>
    </context>
    <context>
        <name>FrontierPlot</name>
        <message>
            <source>How hidden over how useful</source>
            <translation>Cuán oculto frente a cuán útil</translation>
        </message>
        <message>
            <source>hidden: people whom no attacker finds</source>
            <translation>oculto: personas que ningún atacante encuentra</translation>
        </message>
        <message>
            <source>useful: faces found, landmarks placed</source>
            <translation>útil: caras encontradas, puntos faciales colocados</translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln pista</numerusform>
                <numerusform>%Ln pistas</numerusform>
            </translation>
        </message>
        <message>
            <source>May be one person?</source>
            <translation>¿Quizá una sola persona?</translation>
        </message>
        <message>
            <source>May be {0}?</source>
            <translation>¿Quizá {0}?</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>Aún sin nombre</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>left visible</source>
            <translation>queda visible</translation>
        </message>
        <message>
            <source>left visible in part</source>
            <translation>visible en parte</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sin motivo indicado</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>El manual está en inglés.</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Manual</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Finds faces in video, lets you correct them, and exports video that is de-identified by this process.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer.&lt;br&gt;Free software, GPL-3.0 or later; its parts and their licences are listed under Help, Licences of all parts.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Encuentra caras en vídeo, permite corregirlas y exporta vídeo desidentificado por este proceso.&lt;/p&gt;&lt;p&gt;Nada sale de este equipo.&lt;br&gt;Software libre, GPL-3.0 o posterior; sus partes y licencias se listan en Ayuda, Licencias de todas las partes.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Faceveil</source>
            <translation>Acerca de Faceveil</translation>
        </message>
        <message>
            <source>Boxes are faces that will be covered. Drag on empty picture to add a missed one: it is followed through time. A accepts, R rejects. V shows the picture as it will be exported.</source>
            <translation>Los recuadros son caras que se taparán. Arrastrar en una zona vacía añade una omitida: se sigue en el tiempo. A acepta, R rechaza. V muestra la imagen como se exportará.</translation>
        </message>
        <message>
            <source>Drop videos here. Each says how far it is: looked for, how many concerns are open, exported. The study beside your video holds all that you do; there is nothing to save, and the video itself is never changed.</source>
            <translation>Suelta aquí los vídeos. Cada uno dice cómo va: buscado, cuántas dudas quedan, exportado. El estudio junto al vídeo guarda todo lo que se hace; no hay nada que guardar, y el vídeo nunca se modifica.</translation>
        </message>
        <message>
            <source>Export writes a new file, decodes it to its end and checks every covered face before it gets its name. Nothing leaves this computer. F1 opens the guide, ? all keys.</source>
            <translation>Exportar escribe un archivo nuevo, lo decodifica hasta el final y comprueba cada cara tapada antes de darle su nombre. Nada sale de este equipo. F1 abre el manual, ? todas las teclas.</translation>
        </message>
        <message>
            <source>Out of the door</source>
            <translation>La salida</translation>
        </message>
        <message>
            <source>Space plays, the arrow keys step. Each bar is a person's face through time; the lane of seen frames shows what nobody has looked at yet.</source>
            <translation>Espacio reproduce, las flechas van fotograma a fotograma. Cada barra es la cara de una persona en el tiempo; la fila de fotogramas vistos enseña lo que nadie ha mirado aún.</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>La imagen</translation>
        </message>
        <message>
            <source>The queue lists places that may hide a missed face, the likeliest first: N goes to the next, 1 to 5 answer. Beside it are tracks, how faces are covered, and the history, in which everything can be undone.</source>
            <translation>La lista de dudas enseña lugares que pueden esconder una cara omitida, lo más probable primero: N va a la siguiente, 1 a 5 responden. Al lado están las pistas, cómo se tapa y el historial, donde todo se puede deshacer.</translation>
        </message>
        <message>
            <source>Through time</source>
            <translation>A lo largo del tiempo</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Qué mirar</translation>
        </message>
        <message>
            <source>Your videos</source>
            <translation>Tus vídeos</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>This face is still being followed: Esc stops that, then it can be changed.</source>
            <translation>Esta cara aún se está siguiendo: Esc lo detiene, y entonces se puede cambiar.</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>deshacer</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source> (right-click or Enter to take it back)</source>
            <translation> (clic derecho o Intro para deshacerlo)</translation>
        </message>
        <message>
            <source> (undone)</source>
            <translation> (deshecho)</translation>
        </message>
        <message>
            <source>Everything you decide is listed here and can be undone.</source>
            <translation>Todo lo que se decide queda aquí y se puede deshacer.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Take this back</source>
            <translation>Deshacer esto</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>HoverStrip</name>
        <message>
            <source>The buttons accept or reject all of it</source>
            <translation>Los botones la aceptan o rechazan entera</translation>
        </message>
        <message>
            <source>The buttons accept or reject all {0} marked tracks</source>
            <translation>Los botones aceptan o rechazan las {0} pistas marcadas</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Asking for second opinions on</source>
            <translation>Pidiendo segundas opiniones sobre</translation>
        </message>
        <message>
            <source>Detecting faces in</source>
            <translation>Buscando caras en</translation>
        </message>
        <message>
            <source>Following faces in</source>
            <translation>Siguiendo caras en</translation>
        </message>
        <message>
            <source>Looking again at faces in</source>
            <translation>Mirando de nuevo las caras en</translation>
        </message>
        <message>
            <source>Measuring faces of</source>
            <translation>Midiendo las caras de</translation>
        </message>
        <message>
            <source>Paused:</source>
            <translation>En pausa:</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verificando</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <source>Writing again, in a better quality,</source>
            <translation>Escribiendo de nuevo, con mejor calidad,</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} left</source>
            <translation>quedan {0}</translation>
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
            <translation>{0} en espera</translation>
        </message>
    </context>
    <context>
        <name>KeyEditor</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <source>All usual keys</source>
            <translation>Todas las teclas habituales</translation>
        </message>
        <message>
            <source>Hints in the window may name the usual keys; the sheet of keys is right.</source>
            <translation>Las indicaciones pueden nombrar las teclas habituales; la hoja de teclas es la correcta.</translation>
        </message>
        <message>
            <source>Its usual key now belongs to “{0}”: give that another one first.</source>
            <translation>Su tecla habitual es ahora de «{0}»: dale antes otra a esa.</translation>
        </message>
        <message>
            <source>Its usual keys</source>
            <translation>Teclas habituales</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>New key of the chosen action</source>
            <translation>Tecla nueva de la acción elegida</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Usar esta tecla</translation>
        </message>
        <message>
            <source>{0} is the key of “{1}”: give that another one first.</source>
            <translation>{0} es la tecla de «{1}»: dale antes otra a esa.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Accept or reject, and how far</source>
            <translation>Aceptar o rechazar, y hasta dónde</translation>
        </message>
        <message>
            <source>Add a face and follow it (Alt: not)</source>
            <translation>Añadir una cara y seguirla (Alt: no)</translation>
        </message>
        <message>
            <source>Alt+Ctrl+arrows</source>
            <translation>Alt+Ctrl+flechas</translation>
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation>Alt+flechas</translation>
        </message>
        <message>
            <source>Drag a bar's end in the timeline</source>
            <translation>Arrastrar el extremo de una barra en la línea de tiempo</translation>
        </message>
        <message>
            <source>Drag a box or its handles</source>
            <translation>Arrastrar un recuadro o sus tiradores</translation>
        </message>
        <message>
            <source>Drag a dot</source>
            <translation>Arrastrar un punto</translation>
        </message>
        <message>
            <source>Drag on empty picture</source>
            <translation>Arrastrar en zona vacía</translation>
        </message>
        <message>
            <source>Draw a face (Ctrl: its size)</source>
            <translation>Dibujar una cara (Ctrl: su tamaño)</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>F, arrows, Enter</source>
            <translation>F, flechas, Intro</translation>
        </message>
        <message>
            <source>H held</source>
            <translation>H pulsada</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Lengthen or cut the track</source>
            <translation>Alargar o acortar la pista</translation>
        </message>
        <message>
            <source>Middle button, Space held</source>
            <translation>Botón central, Espacio pulsado</translation>
        </message>
        <message>
            <source>Mouse and picture</source>
            <translation>Ratón e imagen</translation>
        </message>
        <message>
            <source>Move one landmark</source>
            <translation>Mover un punto facial</translation>
        </message>
        <message>
            <source>Move or resize it (Shift: here only)</source>
            <translation>Moverlo o cambiar su tamaño (Mayús: solo aquí)</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>Mover la imagen</translation>
        </message>
        <message>
            <source>Next, previous face</source>
            <translation>Cara siguiente, anterior</translation>
        </message>
        <message>
            <source>Nudge the face (Shift: more)</source>
            <translation>Empujar la cara (Mayús: más)</translation>
        </message>
        <message>
            <source>Resize the selected face</source>
            <translation>Cambiar el tamaño de la cara elegida</translation>
        </message>
        <message>
            <source>Right click, Enter</source>
            <translation>Clic derecho, Intro</translation>
        </message>
        <message>
            <source>Stop following, cancel, deselect</source>
            <translation>Dejar de seguir, cancelar, deseleccionar</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Mayús+Tab</translation>
        </message>
        <message>
            <source>The selected face follows the mouse</source>
            <translation>La cara elegida sigue al ratón</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <source>Zoom to the cursor</source>
            <translation>Acercar hacia el puntero</translation>
        </message>
    </context>
    <context>
        <name>KeysLine</name>
        <message>
            <source>Space play · ←/→ frame (Shift: 10) · 1 2 4 8 speed · N/P next/previous place · X no face there · W wall · O original · V side by side or wipe · , . move the line · C check · F5 report · Ctrl+Return sign · Ctrl+Backspace refuse · Ctrl+K ask</source>
            <translation>Espacio reproducir · ←/→ fotograma (Mayús: 10) · 1 2 4 8 velocidad · N/P lugar siguiente/anterior · X ahí no hay cara · W mural · O original · V lado a lado o cortina · , . mover la línea · C comprobar · F5 informe · Ctrl+Intro firmar · Ctrl+Retroceso rechazar · Ctrl+K preguntar</translation>
        </message>
    </context>
    <context>
        <name>KnownDialog</name>
        <message>
            <source>Add it to the study anyway</source>
            <translation>Añadirla al estudio de todos modos</translation>
        </message>
        <message>
            <source>An export of this study</source>
            <translation>Una exportación de este estudio</translation>
        </message>
        <message>
            <source>As a video of its own, to look for faces that still show</source>
            <translation>Como un vídeo propio, para buscar caras que aún se vean</translation>
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation>Ambas imágenes lado a lado, fotograma a fotograma</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Compare with its source</source>
            <translation>Comparar con su fuente</translation>
        </message>
        <message>
            <source>Decode it to its end, and check every covered face</source>
            <translation>Decodificarla hasta el final y comprobar cada cara tapada</translation>
        </message>
        <message>
            <source>Its content is known to the last byte, so nothing was added.</source>
            <translation>Su contenido se conoce hasta el último byte, así que no se añadió nada.</translation>
        </message>
        <message>
            <source>Review it for release</source>
            <translation>Revisarlo para publicarlo</translation>
        </message>
        <message>
            <source>The ethics view: what was checked and what remains; sign or refuse</source>
            <translation>La vista ética: qué se comprobó y qué queda; firmar o rechazar</translation>
        </message>
        <message>
            <source>Verify it again</source>
            <translation>Verificarla de nuevo</translation>
        </message>
        <message>
            <source>{0} was made from {1} by this study.</source>
            <translation>{0} se hizo a partir de {1} con este estudio.</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Licence of the chosen part</source>
            <translation>Licencia de la parte elegida</translation>
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation>Licencias de todas las partes</translation>
        </message>
        <message>
            <source>Parts of the program</source>
            <translation>Partes del programa</translation>
        </message>
    </context>
    <context>
        <name>LiveFollow</name>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Elige antes una cara: haz clic en ella o pulsa Tab en la imagen.</translation>
        </message>
        <message>
            <source>Nothing has moved.</source>
            <translation>Nada se ha movido.</translation>
        </message>
        <message>
            <source>The box follows the mouse while you hold H.</source>
            <translation>El recuadro sigue al ratón mientras se mantiene H.</translation>
        </message>
        <message numerus="yes">
            <source>The face follows your mouse through %Ln frame(s).</source>
            <translation>
                <numerusform>La cara sigue al ratón durante %Ln fotograma.</numerusform>
                <numerusform>La cara sigue al ratón durante %Ln fotogramas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookCards</name>
        <message>
            <source>Coarse mosaic</source>
            <translation>Mosaico grueso</translation>
        </message>
        <message>
            <source>for partners</source>
            <translation>para socios</translation>
        </message>
        <message>
            <source>for the public</source>
            <translation>para el público</translation>
        </message>
    </context>
    <context>
        <name>LookCommands</name>
        <message>
            <source>Covered as the video again.</source>
            <translation>Tapada de nuevo como el vídeo.</translation>
        </message>
        <message>
            <source>Covered differently: {0}. V shows it as it will be exported.</source>
            <translation>Tapada de otro modo: {0}. V lo muestra como se exportará.</translation>
        </message>
        <message>
            <source>Select a face first: click it, or press Tab.</source>
            <translation>Elige antes una cara: haz clic o pulsa Tab.</translation>
        </message>
        <message>
            <source>all tracks of {0}</source>
            <translation>todas las pistas de {0}</translation>
        </message>
        <message>
            <source>its whole track</source>
            <translation>toda su pista</translation>
        </message>
        <message>
            <source>the marked span, {0} to {1}</source>
            <translation>el tramo marcado, {0} a {1}</translation>
        </message>
        <message>
            <source>this frame only</source>
            <translation>solo este fotograma</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
    </context>
    <context>
        <name>LookDialog</name>
        <message>
            <source>&amp;Covered</source>
            <translation>&amp;Tapada</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>&amp;Dónde</translation>
        </message>
        <message>
            <source>A sample face, covered so</source>
            <translation>Una cara de muestra, tapada así</translation>
        </message>
        <message>
            <source>As the video</source>
            <translation>Como el vídeo</translation>
        </message>
        <message>
            <source>Cover this face differently</source>
            <translation>Tapar esta cara de otro modo</translation>
        </message>
        <message>
            <source>The face stays covered; only how changes. An export that is made with settings of its own covers it both ways.</source>
            <translation>La cara sigue tapada; solo cambia cómo. Una exportación con ajustes propios la tapa de ambos modos.</translation>
        </message>
        <message>
            <source>Wh&amp;y</source>
            <translation>P&amp;or qué</translation>
        </message>
        <message>
            <source>stands in the report</source>
            <translation>consta en el informe</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All…</source>
            <translation>Todo…</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Drop videos or pictures here, or press Ctrl+O.</source>
            <translation>Suelta aquí vídeos o imágenes, o pulsa Ctrl+O.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Redaction</source>
            <translation>Tapado</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
    </context>
    <context>
        <name>MediaList</name>
        <message>
            <source>Videos of this study</source>
            <translation>Vídeos de este estudio</translation>
        </message>
    </context>
    <context>
        <name>MediaStates</name>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation>
                <numerusform>%Ln duda</numerusform>
                <numerusform>%Ln dudas</numerusform>
            </translation>
        </message>
        <message>
            <source>Breaks off, is damaged</source>
            <translation>Se corta, está dañado</translation>
        </message>
        <message>
            <source>Pictures are damaged</source>
            <translation>Hay imágenes dañadas</translation>
        </message>
        <message>
            <source>The file breaks off</source>
            <translation>El archivo se corta</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>comprobando</translation>
        </message>
        <message>
            <source>detected</source>
            <translation>encontrada</translation>
        </message>
        <message>
            <source>detecting</source>
            <translation>buscando</translation>
        </message>
        <message>
            <source>export failed</source>
            <translation>exportación fallida</translation>
        </message>
        <message>
            <source>export out of date</source>
            <translation>exportación anticuada</translation>
        </message>
        <message>
            <source>export paused</source>
            <translation>exportación en pausa</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportado</translation>
        </message>
        <message>
            <source>exported: draft</source>
            <translation>exportado: borrador</translation>
        </message>
        <message>
            <source>exporting</source>
            <translation>exportando</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>file not found</source>
            <translation>archivo no encontrado</translation>
        </message>
        <message>
            <source>following</source>
            <translation>siguiendo</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrumpido</translation>
        </message>
        <message>
            <source>measuring faces</source>
            <translation>midiendo caras</translation>
        </message>
        <message>
            <source>no concerns left</source>
            <translation>sin dudas pendientes</translation>
        </message>
        <message>
            <source>not detected yet</source>
            <translation>aún sin buscar</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leyendo</translation>
        </message>
        <message>
            <source>ready to be signed</source>
            <translation>listo para firmar</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>second opinions</source>
            <translation>segundas opiniones</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>firmado</translation>
        </message>
        <message>
            <source>verifying</source>
            <translation>verificando</translation>
        </message>
        <message>
            <source>waiting to export</source>
            <translation>en espera de exportar</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <source>Reject all tracks of {0}</source>
            <translation>Rechazar todas las pistas de {0}</translation>
        </message>
        <message>
            <source>Reject in a span (mark it: I, O)</source>
            <translation>Rechazar en un tramo (márcalo: I, O)</translation>
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation>Rechazar en el tramo marcado</translation>
        </message>
        <message>
            <source>Take back this added face</source>
            <translation>Deshacer esta cara añadida</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Export all…</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Faces were looked for in all videos of this study.</source>
            <translation>Se han buscado caras en todos los vídeos de este estudio.</translation>
        </message>
        <message>
            <source>Faces were looked for in {0}: {1}</source>
            <translation>Se buscaron caras en {0}: {1}</translation>
        </message>
        <message>
            <source>Next: look through each of them, then export.</source>
            <translation>A continuación: repasar cada uno y exportar.</translation>
        </message>
        <message>
            <source>Next: look through it, and draw faces that were missed (F).</source>
            <translation>A continuación: repasarlo y dibujar las caras omitidas (F).</translation>
        </message>
        <message>
            <source>Next: look through the picture and the tracks, reject what is no face, draw what was missed (F). Then export.</source>
            <translation>A continuación: repasar la imagen y las pistas, rechazar lo que no es una cara, dibujar lo omitido (F). Después, exportar.</translation>
        </message>
        <message>
            <source>No face was found in {0}.</source>
            <translation>No se encontró ninguna cara en {0}.</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Everything you decided is saved. Close other programs and try again.</source>
            <translation>Todas las decisiones están guardadas. Cierra otros programas e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Everything you decided is saved. Restart the program if it acts oddly.</source>
            <translation>Todas las decisiones están guardadas. Reinicia el programa si se comporta de forma extraña.</translation>
        </message>
        <message>
            <source>Something went wrong inside Faceveil</source>
            <translation>Algo ha fallado dentro de Faceveil</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>No hay memoria suficiente</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>AV1, smallest files, slow</source>
            <translation>AV1, archivos mínimos, lento</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>Además</translation>
        </message>
        <message>
            <source>Encode anew, cut to the sample</source>
            <translation>Codificar de nuevo, cortado a la muestra</translation>
        </message>
        <message>
            <source>FFV1, lossless</source>
            <translation>FFV1, sin pérdida</translation>
        </message>
        <message>
            <source>H.264, plays everywhere</source>
            <translation>H.264, se reproduce en todas partes</translation>
        </message>
        <message>
            <source>H.265, smaller files</source>
            <translation>H.265, archivos más pequeños</translation>
        </message>
        <message>
            <source>Keep (voices can identify people)</source>
            <translation>Conservar (las voces pueden identificar a personas)</translation>
        </message>
        <message>
            <source>Keep captions hidden inside the pictures</source>
            <translation>Conservar subtítulos ocultos en las imágenes</translation>
        </message>
        <message>
            <source>Keep place, device, time and titles</source>
            <translation>Conservar lugar, dispositivo, hora y títulos</translation>
        </message>
        <message>
            <source>Keep subtitles and chapters</source>
            <translation>Conservar subtítulos y capítulos</translation>
        </message>
        <message>
            <source>Keep what can stay as it is, leave out the rest</source>
            <translation>Conservar lo que pueda quedar igual, dejar fuera el resto</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Near the source (recommended)</source>
            <translation>Cercano a la fuente (recomendado)</translation>
        </message>
        <message>
            <source>ProRes, for editing</source>
            <translation>ProRes, para edición</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>1 person named</source>
            <translation>1 persona con nombre</translation>
        </message>
        <message>
            <source>Choose a person who has a name first: P names the tracks.</source>
            <translation>Elige antes una persona con nombre: P nombra las pistas.</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Elige antes una pista, con las flechas o el ratón.</translation>
        </message>
        <message>
            <source>Everything that makes faces recognisable is removed from the study, and its file is written anew. Names that people gave stay. This cannot be undone.</source>
            <translation>Todo lo que hace reconocibles las caras se quita del estudio y su archivo se escribe de nuevo. Los nombres dados se conservan. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Leave visible on purpose</source>
            <translation>Dejar visible a propósito</translation>
        </message>
        <message>
            <source>Measures how alike faces are, in the background. What is measured stays in the study, and suggests only: nothing is decided by it.</source>
            <translation>Mide en segundo plano cuánto se parecen las caras. Lo medido se queda en el estudio y solo sugiere: no decide nada.</translation>
        </message>
        <message>
            <source>Named {0}. Ctrl+Z takes it back.</source>
            <translation>Nombre puesto: {0}. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>Suggest who is the same</source>
            <translation>Sugerir quién es la misma persona</translation>
        </message>
        <message>
            <source>Taken out. Ctrl+Z takes it back.</source>
            <translation>Sacada. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>Tracks of the chosen person</source>
            <translation>Pistas de la persona elegida</translation>
        </message>
        <message numerus="yes">
            <source>What was measured of %Ln track(s) is gone from the study.</source>
            <translation>
                <numerusform>Lo medido en %Ln pista ya no está en el estudio.</numerusform>
                <numerusform>Lo medido en %Ln pistas ya no está en el estudio.</numerusform>
            </translation>
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation>¿A quién muestran estas {0} pistas? Un nombre o un número; se queda en el estudio.</translation>
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation>¿Quién es? Un nombre o un número; se queda en el estudio.</translation>
        </message>
        <message>
            <source>Why may {0} be seen in all videos of the study? Reviewers read this.</source>
            <translation>¿Por qué se puede ver a {0} en todos los vídeos del estudio? Quienes revisan leen esto.</translation>
        </message>
        <message>
            <source>Wipe</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Wipe what was measured</source>
            <translation>Borrar lo medido</translation>
        </message>
        <message>
            <source>Wipe what was measured…</source>
            <translation>Borrar lo medido…</translation>
        </message>
        <message>
            <source>a person of public life</source>
            <translation>una persona de la vida pública</translation>
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation>accedió a ser mostrada</translation>
        </message>
        <message>
            <source>measuring faces</source>
            <translation>midiendo caras</translation>
        </message>
        <message>
            <source>stays in this study; suggests only</source>
            <translation>se queda en este estudio; solo sugiere</translation>
        </message>
        <message>
            <source>{0} is covered everywhere again.</source>
            <translation>{0} se tapa de nuevo en todas partes.</translation>
        </message>
        <message>
            <source>{0} is left visible everywhere. Ctrl+Z takes it back.</source>
            <translation>{0} queda visible en todas partes. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>{0} people named</source>
            <translation>{0} personas con nombre</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %Ln track(s) shown</source>
            <translation>
                <numerusform>{0}, %Ln pista mostrada</numerusform>
                <numerusform>{0}, %Ln pistas mostradas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonCommands</name>
        <message>
            <source>Group</source>
            <translation>Agrupar</translation>
        </message>
        <message>
            <source>Grouped as {0}.</source>
            <translation>Agrupadas como {0}.</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation>¿A quién muestran estas {0} pistas? Un nombre o un número; se queda en el estudio.</translation>
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation>¿Quién es? Un nombre o un número; se queda en el estudio.</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>una persona</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%Ln decision(s), {0} min</source>
            <translation>
                <numerusform>%Ln decisión, {0} min</numerusform>
                <numerusform>%Ln decisiones, {0} min</numerusform>
            </translation>
        </message>
        <message>
            <source>A face where nothing is covered ({0} sure)</source>
            <translation>Una cara donde no hay nada tapado ({0} segura)</translation>
        </message>
        <message>
            <source>Concerns of the check and of reviewers ({0})</source>
            <translation>Dudas de la comprobación y de revisores ({0})</translation>
        </message>
        <message>
            <source>Found in the export ({0})</source>
            <translation>Encontrado en la exportación ({0})</translation>
        </message>
        <message>
            <source>Left visible on purpose ({0})</source>
            <translation>Visible a propósito ({0})</translation>
        </message>
        <message>
            <source>NO REASON GIVEN</source>
            <translation>SIN MOTIVO INDICADO</translation>
        </message>
        <message>
            <source>NOT MET</source>
            <translation>NO CUMPLIDO</translation>
        </message>
        <message numerus="yes">
            <source>Nobody saw (%Ln frame(s))</source>
            <translation>
                <numerusform>Nadie vio (%Ln fotograma)</numerusform>
                <numerusform>Nadie vio (%Ln fotogramas)</numerusform>
            </translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>RECHAZADO</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Visto por</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>The gate</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>What is known of this export</source>
            <translation>Lo que se sabe de esta exportación</translation>
        </message>
        <message>
            <source>met</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>hasta {0}</translation>
        </message>
        <message>
            <source>{0} of a region covered {1}</source>
            <translation>{0} de un área tapada {1}</translation>
        </message>
        <message>
            <source>{0} × {1} pixels at {2}, {3}</source>
            <translation>{0} × {1} píxeles en {2}, {3}</translation>
        </message>
    </context>
    <context>
        <name>PlayerPane</name>
        <message>
            <source>A picture has no timeline.</source>
            <translation>Una imagen no tiene línea de tiempo.</translation>
        </message>
        <message>
            <source>Detection is not finished: faces may still show in this picture.</source>
            <translation>La búsqueda no ha terminado: aún puede haber caras visibles en esta imagen.</translation>
        </message>
        <message>
            <source>{0} is not in {1} any more.

If it was moved or renamed, drop it here, or choose File, Find a moved file. Your decisions are kept.</source>
            <translation>{0} ya no está en {1}.

Si se movió o se cambió de nombre, suéltalo aquí o elige Archivo, Buscar un archivo movido. Las decisiones se conservan.</translation>
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>Look again later</source>
            <translation>Mirar de nuevo más tarde</translation>
        </message>
        <message>
            <source>No concerns are left here.</source>
            <translation>Aquí no quedan dudas.</translation>
        </message>
        <message>
            <source>No other concern is like this one.</source>
            <translation>Ninguna otra duda es como esta.</translation>
        </message>
        <message>
            <source>Nothing covers this place: 3 covers it, 2 says that no face is there.</source>
            <translation>Nada tapa este lugar: 3 lo tapa, 2 dice que ahí no hay cara.</translation>
        </message>
        <message>
            <source>What is to be looked at?</source>
            <translation>¿Qué hay que mirar?</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>1  Covered</source>
            <translation>1  Tapada</translation>
        </message>
        <message>
            <source>2  No face</source>
            <translation>2  No es una cara</translation>
        </message>
        <message>
            <source>3  Add face</source>
            <translation>3  Añadir cara</translation>
        </message>
        <message>
            <source>4  Later…</source>
            <translation>4  Más tarde…</translation>
        </message>
        <message>
            <source>5  All {0} alike…</source>
            <translation>5  Las {0} parecidas…</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Todos los vídeos</translation>
        </message>
        <message>
            <source>Later ({0}): {1}</source>
            <translation>Más tarde ({0}): {1}</translation>
        </message>
        <message>
            <source>No video is open.</source>
            <translation>No hay ningún vídeo abierto.</translation>
        </message>
        <message>
            <source>Nothing is left here that nobody would be asked about.</source>
            <translation>Aquí no queda nada por lo que no se preguntaría a nadie.</translation>
        </message>
        <message>
            <source>Of which videos</source>
            <translation>De qué vídeos</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>No concerns are left. The wall (W) and a spot check show what the queue does not.</source>
            <translation>No quedan dudas. El mural (W) y un muestreo enseñan lo que la lista no enseña.</translation>
        </message>
        <message>
            <source>No concerns of this kind are left here.</source>
            <translation>No quedan dudas de este tipo aquí.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Queue ({0})</source>
            <translation>Dudas ({0})</translation>
        </message>
        <message>
            <source>Slight, not asked about</source>
            <translation>Leves, sin preguntar</translation>
        </message>
        <message>
            <source>Videos are being read.</source>
            <translation>Se están leyendo los vídeos.</translation>
        </message>
        <message>
            <source>Which kinds of concerns are listed</source>
            <translation>Qué tipos de dudas se listan</translation>
        </message>
    </context>
    <context>
        <name>RedactionBinder</name>
        <message numerus="yes">
            <source>%Ln other video(s) covered in the same way now.</source>
            <translation>
                <numerusform>%Ln vídeo más se tapa ahora igual.</numerusform>
                <numerusform>%Ln vídeos más se tapan ahora igual.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedactionPanel</name>
        <message>
            <source>A solid fill has no strength: nothing of the face is left.</source>
            <translation>Un relleno sólido no tiene intensidad: no queda nada de la cara.</translation>
        </message>
        <message>
            <source>At least so sure</source>
            <translation>Seguridad mínima</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Cover all videos of this study so</source>
            <translation>Tapar así todos los vídeos de este estudio</translation>
        </message>
        <message>
            <source>Every video has a preset, an effect, strength and region of its own</source>
            <translation>Cada vídeo tiene su propio preajuste, efecto, intensidad y área</translation>
        </message>
        <message>
            <source>Extra below, for chin and mask</source>
            <translation>Más por debajo, para barbilla y mascarilla</translation>
        </message>
        <message>
            <source>How faces are covered</source>
            <translation>Cómo se tapan las caras</translation>
        </message>
        <message>
            <source>How far the covered region reaches beyond the box on every side</source>
            <translation>Cuánto sobresale del marco, por cada lado, la zona cubierta</translation>
        </message>
        <message>
            <source>How sure the program has to be</source>
            <translation>Cuánta seguridad necesita el programa</translation>
        </message>
        <message>
            <source>Kernel {0} pixels</source>
            <translation>Núcleo de {0} píxeles</translation>
        </message>
        <message>
            <source>Kernel {0} pixels on the face, {1} on the features</source>
            <translation>Núcleo de {0} píxeles en la cara, {1} en los rasgos</translation>
        </message>
        <message>
            <source>Margin around the box</source>
            <translation>Margen alrededor del marco</translation>
        </message>
        <message>
            <source>More presets</source>
            <translation>Más preajustes</translation>
        </message>
        <message>
            <source>More presets…</source>
            <translation>Más preajustes…</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Soft edge</source>
            <translation>Borde suave</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>The dissertation's kernels, in pixels</source>
            <translation>Los núcleos de la tesis, en píxeles</translation>
        </message>
        <message>
            <source>The soft edge lies outside the box: softness never uncovers a face</source>
            <translation>El borde suave queda fuera del marco: la suavidad nunca descubre una cara</translation>
        </message>
    </context>
    <context>
        <name>ReleaseCommands</name>
        <message>
            <source>Ethics view</source>
            <translation>Vista ética</translation>
        </message>
        <message>
            <source>This study was handed over, with exports in it.</source>
            <translation>Este estudio se entregó con exportaciones.</translation>
        </message>
        <message>
            <source>You can check what others did, and sign or refuse.</source>
            <translation>Puedes comprobar lo que hicieron otros, y firmar o rechazar.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Compare with source</source>
            <translation>Comparar con la fuente</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Export and what was verified</source>
            <translation>Exportación y lo que se verificó</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>The file is not where it was written.</source>
            <translation>El archivo no está donde se escribió.</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Verificar de nuevo</translation>
        </message>
        <message>
            <source>Verifying again: {0}</source>
            <translation>Verificando de nuevo: {0}</translation>
        </message>
        <message>
            <source>Verifying again…</source>
            <translation>Verificando de nuevo…</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%Ln face(s) covered, {0}.</source>
            <translation>
                <numerusform>%Ln cara tapada, {0}.</numerusform>
                <numerusform>%Ln caras tapadas, {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Areas (zones, or the whole picture) covered in %Ln frame(s).</source>
            <translation>
                <numerusform>Áreas (zonas o la imagen entera) tapadas en %Ln fotograma.</numerusform>
                <numerusform>Áreas (zonas o la imagen entera) tapadas en %Ln fotogramas.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is byte for byte the file that was exported.</source>
            <translation>Es byte a byte el archivo que se exportó.</translation>
        </message>
        <message>
            <source>It is not the file any more that was exported: somebody changed it.</source>
            <translation>Ya no es el archivo que se exportó: alguien lo cambió.</translation>
        </message>
        <message>
            <source>It was written to {0}</source>
            <translation>Se escribió en {0}</translation>
        </message>
        <message>
            <source>Kept: {0}</source>
            <translation>Conservado: {0}</translation>
        </message>
        <message>
            <source>Left out: {0}</source>
            <translation>Dejado fuera: {0}</translation>
        </message>
        <message>
            <source>Not addressed: voices, clothes, gait, tattoos, text and the place.</source>
            <translation>No tratado: voces, ropa, andar, tatuajes, texto y el lugar.</translation>
        </message>
        <message>
            <source>Verified again just now, and NOT everything is as it should be.</source>
            <translation>Verificado de nuevo ahora, y NO todo está como debe.</translation>
        </message>
        <message>
            <source>Verified again just now: everything is as it should be.</source>
            <translation>Verificado de nuevo ahora: todo está como debe.</translation>
        </message>
        <message>
            <source>What the file carries, and what stayed behind</source>
            <translation>Qué lleva el archivo y qué quedó fuera</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>Qué se comprobó</translation>
        </message>
        <message>
            <source>de-identified by this process</source>
            <translation>desidentificado por este proceso</translation>
        </message>
        <message numerus="yes">
            <source>in {0} of %Ln frame(s)</source>
            <translation>
                <numerusform>en {0} de %Ln fotograma</numerusform>
                <numerusform>en {0} de %Ln fotogramas</numerusform>
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
            <translation>Aceptada la pista {0} entera.</translation>
        </message>
        <message>
            <source>Accepted {0} tracks.</source>
            <translation>Aceptadas {0} pistas.</translation>
        </message>
        <message>
            <source>Another person's decision</source>
            <translation>Decisión de otra persona</translation>
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation>Elige antes una cara: haz clic en ella o pulsa Tab en la imagen.</translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Rejected in the marked span.</source>
            <translation>Rechazada en el tramo marcado.</translation>
        </message>
        <message>
            <source>Rejected in this frame. Shift+R rejects the whole track.</source>
            <translation>Rechazada en este fotograma. Mayús+R rechaza la pista entera.</translation>
        </message>
        <message>
            <source>Rejected the whole track {0}.</source>
            <translation>Rechazada la pista {0} entera.</translation>
        </message>
        <message>
            <source>Rejected this person in every frame.</source>
            <translation>Rechazada esta persona en cada fotograma.</translation>
        </message>
        <message>
            <source>Rejected {0} tracks.</source>
            <translation>Rechazadas {0} pistas.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The chosen face is not in this frame.</source>
            <translation>La cara elegida no está en este fotograma.</translation>
        </message>
        <message>
            <source>This face has no track yet: decide in this frame.</source>
            <translation>Esta cara aún no tiene pista: decide en este fotograma.</translation>
        </message>
        <message>
            <source>This is not your decision. {0} decided:

{1}

Take it back?</source>
            <translation>Esta decisión no es tuya. {0} decidió:

{1}

¿Deshacerla?</translation>
        </message>
        <message>
            <source>Undone, in the video before this one.</source>
            <translation>Deshecho, en el vídeo anterior.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Deshecho: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReviewController</name>
        <message>
            <source>What this covers is counted here as soon as faces were followed.</source>
            <translation>Lo que esto tapa se cuenta aquí en cuanto se hayan seguido las caras.</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln track(s) covered; weaker ones stay visible unless you accept them.</source>
            <translation>
                <numerusform>Tapadas: {0} de %Ln pista; las más débiles quedan visibles salvo que se acepten.</numerusform>
                <numerusform>Tapadas: {0} de %Ln pistas; las más débiles quedan visibles salvo que se acepten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScorePlot</name>
        <message>
            <source>Tracks by how sure the program is</source>
            <translation>Pistas según lo seguro que está el programa</translation>
        </message>
        <message>
            <source>Tracks by how sure the program is. Drag the line to cover more or fewer of them.</source>
            <translation>Pistas según lo seguro que está el programa. Arrastra la línea para tapar más o menos.</translation>
        </message>
    </context>
    <context>
        <name>SelectionCommands</name>
        <message>
            <source>Face added in this frame only. T follows it; or go to where it ends and drag a box again: the frames between are filled in.</source>
            <translation>Cara añadida solo en este fotograma. T la sigue; o ve adonde termina y arrastra otro recuadro: los fotogramas intermedios se rellenan.</translation>
        </message>
        <message>
            <source>Face added.</source>
            <translation>Cara añadida.</translation>
        </message>
        <message>
            <source>The added face now reaches to this frame; in between it is filled in.</source>
            <translation>La cara añadida llega ahora hasta este fotograma; lo intermedio se ha rellenado.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>"medium" takes no options</source>
            <translation>"medium" no admite opciones</translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelado</numerusform>
                <numerusform>%n cancelados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s)</source>
            <translation>
                <numerusform>%n capítulo</numerusform>
                <numerusform>%n capítulos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) (as asked)</source>
            <translation>
                <numerusform>%n capítulo (como se pidió)</numerusform>
                <numerusform>%n capítulos (como se pidió)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) outside of what is shown</source>
            <translation>
                <numerusform>%n capítulo fuera de lo que se muestra</numerusform>
                <numerusform>%n capítulos fuera de lo que se muestra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) with title(s)</source>
            <translation>
                <numerusform>%n capítulo con su título</numerusform>
                <numerusform>%n capítulos con sus títulos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n compared frame(s) changed in places</source>
            <translation>
                <numerusform>%n fotograma comparado difiere en algunos lugares</numerusform>
                <numerusform>%n fotogramas comparados difieren en algunos lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concern(s) open</source>
            <translation>
                <numerusform>%n duda abierta</numerusform>
                <numerusform>%n dudas abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) not met</source>
            <translation>
                <numerusform>%n condición no cumplida</numerusform>
                <numerusform>%n condiciones no cumplidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged picture(s) made black, unlike what faces were looked for in; detect again to keep the picture(s)</source>
            <translation>
                <numerusform>%n imagen es negra: está dañada y no es la que se miró al buscar; busca de nuevo para conservarla</numerusform>
                <numerusform>%n imágenes son negras: están dañadas y no son las que se miraron al buscar; busca de nuevo para conservarlas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made since the export, the first by {person}: export again</source>
            <translation>
                <numerusform>%n decisión desde la exportación, la primera de {person}: exportar de nuevo</numerusform>
                <numerusform>%n decisiones desde la exportación, la primera de {person}: exportar de nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n terminado</numerusform>
                <numerusform>%n terminados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) found where nothing is covered</source>
            <translation>
                <numerusform>%n cara encontrada donde no hay nada tapado</numerusform>
                <numerusform>%n caras encontradas donde no hay nada tapado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fallido</numerusform>
                <numerusform>%n fallidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n fotograma</numerusform>
                <numerusform>%n fotogramas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) could not be decoded: black in the output</source>
            <translation>
                <numerusform>%n fotograma no se pudo decodificar y es negro</numerusform>
                <numerusform>%n fotogramas no se pudieron decodificar y son negros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) missing or not black as needed</source>
            <translation>
                <numerusform>%n fotograma falta o no es negro como debería</numerusform>
                <numerusform>%n fotogramas faltan o no son negros como deberían</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) nobody saw</source>
            <translation>
                <numerusform>%n fotograma que nadie vio</numerusform>
                <numerusform>%n fotogramas que nadie vio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) of the sample are to do</source>
            <translation>
                <numerusform>queda %n fotograma de la muestra</numerusform>
                <numerusform>quedan %n fotogramas de la muestra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) showing another picture</source>
            <translation>
                <numerusform>%n fotograma muestra otra imagen</numerusform>
                <numerusform>%n fotogramas muestran otra imagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) to draw from, fewer than {count}</source>
            <translation>
                <numerusform>%n fotograma para elegir, menos de {count}</numerusform>
                <numerusform>%n fotogramas para elegir, menos de {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left visible, with reasons</source>
            <translation>
                <numerusform>%n visible, con motivo</numerusform>
                <numerusform>%n visibles, con motivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more frame(s) announced but damaged</source>
            <translation>
                <numerusform>se anuncia %n fotograma más, pero está dañado</numerusform>
                <numerusform>se anuncian %n fotogramas más, pero están dañados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sign(s) in this picture.</source>
            <translation>
                <numerusform>%n señal más en esta imagen.</numerusform>
                <numerusform>%n señales más en esta imagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) became {export}, with other contents</source>
            <translation>
                <numerusform>%n paquete se volvió {export}, con otro contenido</numerusform>
                <numerusform>%n paquetes se volvieron {export}, con otro contenido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) identical, times within {milliseconds:.2f} ms</source>
            <translation>
                <numerusform>%n paquete idéntico, tiempos a {milliseconds:.2f} ms</numerusform>
                <numerusform>%n paquetes idénticos, tiempos a {milliseconds:.2f} ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) stored that nothing plays</source>
            <translation>
                <numerusform>se guarda %n paquete que nada reproduce</numerusform>
                <numerusform>se guardan %n paquetes que nada reproduce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) outside the range made black, as was asked for</source>
            <translation>
                <numerusform>%n imagen fuera del intervalo es negra, como se pidió</numerusform>
                <numerusform>%n imágenes fuera del intervalo son negras, como se pidió</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) looked at by a person, whose answers are in the annex, and no face besides</source>
            <translation>
                <numerusform>%n lugar mirado por una persona, su respuesta está en el anexo, y ninguna otra cara</numerusform>
                <numerusform>%n lugares mirados por personas, sus respuestas están en el anexo, y ninguna otra cara</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may hide a face</source>
            <translation>
                <numerusform>%n lugar puede ocultar una cara</numerusform>
                <numerusform>%n lugares pueden ocultar una cara</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presentation time(s), apart by at most {milliseconds:.3f} ms</source>
            <translation>
                <numerusform>%n tiempo de presentación, con una diferencia de {milliseconds:.3f} ms como mucho</numerusform>
                <numerusform>%n tiempos de presentación, con una diferencia de {milliseconds:.3f} ms como mucho</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) changed as asked</source>
            <translation>
                <numerusform>%n área cambiada como se pidió</numerusform>
                <numerusform>%n áreas cambiadas como se pidió</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, fine detail replaced by the edges of the effect itself, even before: {flat}</source>
            <translation>
                <numerusform>%n área comparada con la fuente: cambio medio {change:.1f} de 255 niveles, el detalle fino sustituido por los bordes del propio efecto, uniformes antes: {flat}</numerusform>
                <numerusform>%n áreas comparadas con la fuente: cambio medio {change:.1f} de 255 niveles, el detalle fino sustituido por los bordes del propio efecto, uniformes antes: {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, {sharp:.0%} of the fine detail left, even before: {flat}</source>
            <translation>
                <numerusform>%n área comparada con la fuente: cambio medio {change:.1f} de 255 niveles, queda {sharp:.0%} del detalle fino, uniformes antes: {flat}</numerusform>
                <numerusform>%n áreas comparadas con la fuente: cambio medio {change:.1f} de 255 niveles, queda {sharp:.0%} del detalle fino, uniformes antes: {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) covered</source>
            <translation>
                <numerusform>%n área tapada</numerusform>
                <numerusform>%n áreas tapadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) not changed as asked</source>
            <translation>
                <numerusform>%n área no cambiada como se pidió</numerusform>
                <numerusform>%n áreas no cambiadas como se pidió</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n omitido</numerusform>
                <numerusform>%n omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of the source's metadata still in it</source>
            <translation>
                <numerusform>%n texto de los metadatos de la fuente sigue en él</numerusform>
                <numerusform>%n textos de los metadatos de la fuente siguen en él</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of {stream} outside of what is shown</source>
            <translation>
                <numerusform>%n texto de {stream} fuera de lo que se muestra</numerusform>
                <numerusform>%n textos de {stream} fuera de lo que se muestra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too dark or flat to tell</source>
            <translation>
                <numerusform>%n demasiado oscura o plana para saberlo</numerusform>
                <numerusform>%n demasiado oscuras o planas para saberlo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n pista</numerusform>
                <numerusform>%n pistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) throughout ({listed})</source>
            <translation>
                <numerusform>%n pista de principio a fin ({listed})</numerusform>
                <numerusform>%n pistas de principio a fin ({listed})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s)</source>
            <translation>
                <numerusform>%n vídeo</numerusform>
                <numerusform>%n vídeos</numerusform>
            </translation>
        </message>
        <message>
            <source>--overwrite replaces it</source>
            <translation>--overwrite lo reemplaza</translation>
        </message>
        <message>
            <source>360-degree description</source>
            <translation>descripción de 360 grados</translation>
        </message>
        <message numerus="yes">
            <source>A face in %n frame(s) only ({sure:.0%} sure): a false one, or one that is missing before and after.</source>
            <translation>
                <numerusform>Una cara en solo %n fotograma ({sure:.0%} segura): falsa, o falta antes y después.</numerusform>
                <numerusform>Una cara en solo %n fotogramas ({sure:.0%} segura): falsa, o falta antes y después.</numerusform>
            </translation>
        </message>
        <message>
            <source>A made-up face that turns and speaks as the face did; nothing of the original picture is left.</source>
            <translation>Una cara inventada que gira y habla como la real; no queda nada de la imagen original.</translation>
        </message>
        <message>
            <source>A mosaic for short stretches: landmarks can be placed, and one frame tells little.</source>
            <translation>Un mosaico para tramos cortos: se pueden colocar puntos faciales y un fotograma dice poco.</translation>
        </message>
        <message>
            <source>A person's figure is here, and no face is covered on it.</source>
            <translation>Aquí está la figura de una persona, y no hay cara tapada en ella.</translation>
        </message>
        <message>
            <source>A plain strong blur over the whole face.</source>
            <translation>Un desenfoque fuerte y simple sobre toda la cara.</translation>
        </message>
        <message>
            <source>A second look sees a face here ({sure:.0%} sure) that nothing covers.</source>
            <translation>Una segunda mirada ve aquí una cara ({sure:.0%} segura) que nada tapa.</translation>
        </message>
        <message>
            <source>A second person signs with a key of their own</source>
            <translation>Una segunda persona firma con su propia clave</translation>
        </message>
        <message>
            <source>A small second opinion; boxes and five points.</source>
            <translation>Una pequeña segunda opinión; recuadros y cinco puntos.</translation>
        </message>
        <message>
            <source>A spot check was done</source>
            <translation>Se hizo un muestreo</translation>
        </message>
        <message>
            <source>A weak detection ({sure:.0%} sure) that nothing covers.</source>
            <translation>Un hallazgo débil ({sure:.0%} seguro) que nada tapa.</translation>
        </message>
        <message>
            <source>AV1 cannot hold a picture of {width}x{height}</source>
            <translation>AV1 no admite una imagen de {width}x{height}</translation>
        </message>
        <message>
            <source>AVIF pictures made of tiles cannot be read</source>
            <translation>No se pueden leer imágenes AVIF hechas de teselas</translation>
        </message>
        <message>
            <source>Accepted {what}</source>
            <translation>Aceptado: {what}</translation>
        </message>
        <message>
            <source>Add the new one to the study first.</source>
            <translation>Añade antes el nuevo al estudio.</translation>
        </message>
        <message>
            <source>Added face {number} at {time}</source>
            <translation>Añadida la cara {number} en {time}</translation>
        </message>
        <message>
            <source>All concerns are settled</source>
            <translation>Todas las dudas están resueltas</translation>
        </message>
        <message>
            <source>An alternative to feature blur.</source>
            <translation>Una alternativa al desenfoque por rasgos.</translation>
        </message>
        <message>
            <source>An earlier run had a face here, and this run has none.</source>
            <translation>Una búsqueda anterior tenía aquí una cara y esta no.</translation>
        </message>
        <message>
            <source>Another scene begins here: is every face of it covered?</source>
            <translation>Aquí empieza otra escena: ¿están tapadas todas sus caras?</translation>
        </message>
        <message>
            <source>Answered comment {number}</source>
            <translation>Respondido el comentario {number}</translation>
        </message>
        <message>
            <source>At the picture's edge</source>
            <translation>En el borde de la imagen</translation>
        </message>
        <message>
            <source>Blur of eyes, nose and mouth</source>
            <translation>Desenfoque de ojos, nariz y boca</translation>
        </message>
        <message>
            <source>Blur of the face</source>
            <translation>Desenfoque de la cara</translation>
        </message>
        <message>
            <source>Blur, then few levels</source>
            <translation>Desenfoque y pocos niveles</translation>
        </message>
        <message>
            <source>Bound to person and cell: averaging frames does not take the noise off</source>
            <translation>Ligado a persona y celda: promediar fotogramas no quita el ruido</translation>
        </message>
        <message>
            <source>Box jumps</source>
            <translation>El recuadro salta</translation>
        </message>
        <message>
            <source>Cells across a face</source>
            <translation>Celdas a lo ancho de la cara</translation>
        </message>
        <message>
            <source>Cells on the features</source>
            <translation>Celdas en los rasgos</translation>
        </message>
        <message>
            <source>Cells that move with the face, finer on eyes, nose and mouth, at few levels of light and with noise that stays with its cell.</source>
            <translation>Celdas que se mueven con la cara, más finas en ojos, nariz y boca, con pocos niveles de luz y un ruido que sigue a su celda.</translation>
        </message>
        <message>
            <source>CenterFace with a refining head of our own: closer boxes, better on masks. The default.</source>
            <translation>CenterFace con un cabezal de refinado propio: recuadros más ajustados, mejor con mascarillas. El habitual.</translation>
        </message>
        <message>
            <source>Choose H.264 (.mp4 or .mkv)</source>
            <translation>Elige H.264 (.mp4 o .mkv)</translation>
        </message>
        <message>
            <source>Choose another codec</source>
            <translation>Elige otro códec</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elige otra carpeta</translation>
        </message>
        <message>
            <source>Choose another model in the settings</source>
            <translation>Elige otro modelo en los ajustes</translation>
        </message>
        <message>
            <source>Choose another model, or add PyTorch: {adding_torch}</source>
            <translation>Elige otro modelo, o añade PyTorch: {adding_torch}</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Elige otro nombre</translation>
        </message>
        <message>
            <source>Choose another name or allow replacing it</source>
            <translation>Elige otro nombre o permite reemplazarlo</translation>
        </message>
        <message>
            <source>Choose another place for the output</source>
            <translation>Elige otro lugar para la salida</translation>
        </message>
        <message>
            <source>Choose another weights file</source>
            <translation>Elige otro archivo de pesos</translation>
        </message>
        <message>
            <source>Choose the unchanged original.</source>
            <translation>Elige el original sin cambios.</translation>
        </message>
        <message>
            <source>Close it there first.</source>
            <translation>Ciérralo allí antes.</translation>
        </message>
        <message>
            <source>Close other programs that use the GPU, or set the device to 'cpu'</source>
            <translation>Cierra otros programas que usen la GPU, o pon el dispositivo en 'cpu'</translation>
        </message>
        <message>
            <source>Coarse cells on the face, finer ones on eyes, nose and mouth.</source>
            <translation>Celdas gruesas en la cara, más finas en ojos, nariz y boca.</translation>
        </message>
        <message>
            <source>Colour of the fill</source>
            <translation>Color del relleno</translation>
        </message>
        <message>
            <source>Commented: {text}</source>
            <translation>Comentado: {text}</translation>
        </message>
        <message>
            <source>Compare the study with a backup before you rely on it.</source>
            <translation>Compara el estudio con una copia de seguridad antes de fiarte de él.</translation>
        </message>
        <message>
            <source>Content Credentials need the package c2pa-python, which is not installed</source>
            <translation>Content Credentials necesita el paquete c2pa-python, que no está instalado</translation>
        </message>
        <message>
            <source>Controlled sharing (feature blur)</source>
            <translation>Uso compartido controlado (desenfoque por rasgos)</translation>
        </message>
        <message>
            <source>Convert it to GIF or MP4 first</source>
            <translation>Conviértelo antes a GIF o MP4</translation>
        </message>
        <message>
            <source>Convert it to JPEG or PNG first</source>
            <translation>Conviértela antes a JPEG o PNG</translation>
        </message>
        <message>
            <source>Convert it to PNG or TIFF first</source>
            <translation>Conviértela antes a PNG o TIFF</translation>
        </message>
        <message>
            <source>Convert it to another format first, such as H.264 or FFV1</source>
            <translation>Conviértalo antes a otro formato, como H.264 o FFV1</translation>
        </message>
        <message>
            <source>Copy it again from where it came</source>
            <translation>Cópialo de nuevo de donde vino</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or repair it and save it anew</source>
            <translation>Cópialo de nuevo de donde vino, o repáralo y guárdalo otra vez</translation>
        </message>
        <message>
            <source>Copy the study to a folder where you may write.</source>
            <translation>Copia el estudio a una carpeta donde puedas escribir.</translation>
        </message>
        <message>
            <source>Copy the video elsewhere</source>
            <translation>Copia el vídeo a otro lugar</translation>
        </message>
        <message>
            <source>Corrected {face} at {time}</source>
            <translation>Corregida {face} en {time}</translation>
        </message>
        <message>
            <source>Covered too little</source>
            <translation>Cubierto demasiado poco</translation>
        </message>
        <message>
            <source>Covered {what}</source>
            <translation>Tapado: {what}</translation>
        </message>
        <message>
            <source>Covers faces from {value:.0%} sure on</source>
            <translation>Tapa caras desde {value:.0%} de seguridad</translation>
        </message>
        <message>
            <source>Covers {what} as the rest of the video</source>
            <translation>Cubre {what} como el resto del vídeo</translation>
        </message>
        <message>
            <source>Covers {what} with {effect}</source>
            <translation>Cubre {what} con {effect}</translation>
        </message>
        <message>
            <source>Create it first</source>
            <translation>Créala antes</translation>
        </message>
        <message>
            <source>Damaged picture</source>
            <translation>Imagen dañada</translation>
        </message>
        <message>
            <source>Delete it and install Faceveil again</source>
            <translation>Bórralo e instala Faceveil de nuevo</translation>
        </message>
        <message>
            <source>Develop it and save it as a TIFF or JPEG picture first</source>
            <translation>Revélala y guárdala antes como TIFF o JPEG</translation>
        </message>
        <message>
            <source>Dolby Vision metadata</source>
            <translation>metadatos de Dolby Vision</translation>
        </message>
        <message numerus="yes">
            <source>Drew %n frame(s) for a spot check</source>
            <translation>
                <numerusform>Elegido %n fotograma para un muestreo</numerusform>
                <numerusform>Elegidos %n fotogramas para un muestreo</numerusform>
            </translation>
        </message>
        <message>
            <source>EXIF metadata</source>
            <translation>metadatos EXIF</translation>
        </message>
        <message>
            <source>Every face left visible has a reason</source>
            <translation>Toda cara visible tiene un motivo</translation>
        </message>
        <message>
            <source>Every region is covered as asked</source>
            <translation>Toda área está tapada como se pidió</translation>
        </message>
        <message>
            <source>Everybody gets a made-up face, turned as theirs was.</source>
            <translation>Todos reciben una cara inventada, girada como la suya.</translation>
        </message>
        <message>
            <source>Export it again</source>
            <translation>Exporta de nuevo</translation>
        </message>
        <message>
            <source>Export it first</source>
            <translation>Exporta antes</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
        <message>
            <source>Exported {name}</source>
            <translation>Exportado {name}</translation>
        </message>
        <message>
            <source>Exports are for partners under an agreement</source>
            <translation>Las exportaciones son para socios con un acuerdo</translation>
        </message>
        <message>
            <source>Exports are for the public</source>
            <translation>Las exportaciones son para el público</translation>
        </message>
        <message>
            <source>Eyes, nose and mouth were placed outside of the box.</source>
            <translation>Ojos, nariz y boca se colocaron fuera del recuadro.</translation>
        </message>
        <message>
            <source>Face left in the export</source>
            <translation>Cara que queda en la exportación</translation>
        </message>
        <message>
            <source>Faceveil: what needs a person</source>
            <translation>Faceveil: lo que necesita a una persona</translation>
        </message>
        <message>
            <source>Fast and accurate on any processor; boxes and five points.</source>
            <translation>Rápido y preciso en cualquier procesador; recuadros y cinco puntos.</translation>
        </message>
        <message>
            <source>Feature blur</source>
            <translation>Desenfoque por rasgos</translation>
        </message>
        <message>
            <source>Feature blur, then few levels of light.</source>
            <translation>Desenfoque por rasgos y pocos niveles de luz.</translation>
        </message>
        <message>
            <source>Feature mosaic</source>
            <translation>Mosaico por rasgos</translation>
        </message>
        <message>
            <source>Fewer cells hide more</source>
            <translation>Menos celdas ocultan más</translation>
        </message>
        <message>
            <source>Fewer levels hide more</source>
            <translation>Menos niveles ocultan más</translation>
        </message>
        <message>
            <source>Figure without a face</source>
            <translation>Figura sin cara</translation>
        </message>
        <message>
            <source>Fills the picture</source>
            <translation>Llena la imagen</translation>
        </message>
        <message>
            <source>Followed {face} {span}</source>
            <translation>Seguida {face} {span}</translation>
        </message>
        <message>
            <source>For controlled sharing, not for publication. Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs (face 0.20 widths, features 0.06): 3 % of the faces were still matched, and 80 % when its gallery was blurred the same way. People who know the blur can recognise many faces. The generic face keeps more to work with and hides more.</source>
            <translation>Para uso compartido controlado, no para publicar. Cotas superiores, medidas en 120 caras casi frontales con un reconocedor que tenía las mismas fotos (cara 0,20 anchos, rasgos 0,06): aún se emparejó el 3 % de las caras, y el 80 % si su galería se desenfocaba igual. Quien conoce el desenfoque puede reconocer muchas caras. La cara genérica conserva más para trabajar y oculta más.</translation>
        </message>
        <message>
            <source>For controlled sharing. Measured, it hides no better than the same blur without levels, and leaves less to work with.</source>
            <translation>Para uso compartido controlado. Medido, no oculta mejor que el mismo desenfoque sin niveles y deja menos para trabajar.</translation>
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together find about half of the people.</source>
            <translation>Para uso compartido controlado. Las celdas finas en ojos, nariz y boca muestran más que un mosaico simple, y treinta fotogramas juntos encuentran a cerca de la mitad de las personas.</translation>
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together show more than one: where a tracker's box trembles, the cells move over the face.</source>
            <translation>Para uso compartido controlado. Las celdas finas en ojos, nariz y boca muestran más que un mosaico simple, y treinta fotogramas juntos muestran más que uno: donde el recuadro tiembla, las celdas se mueven sobre la cara.</translation>
        </message>
        <message>
            <source>For files that leave your hands for good and should stay pleasant to watch.</source>
            <translation>Para archivos que salen de tus manos para siempre y deben seguir siendo agradables de ver.</translation>
        </message>
        <message>
            <source>For files that leave your hands for good: nothing of the face is left.</source>
            <translation>Para archivos que salen de tus manos para siempre: no queda nada de la cara.</translation>
        </message>
        <message>
            <source>For footage whose faces must stay faces: everybody gets one that is made up.</source>
            <translation>Para grabaciones cuyas caras deben seguir siendo caras: todos reciben una inventada.</translation>
        </message>
        <message>
            <source>For partners bound by an agreement: detectors still find the faces; many landmarks fail.</source>
            <translation>Para socios con un acuerdo: los detectores aún encuentran las caras; muchos puntos faciales fallan.</translation>
        </message>
        <message numerus="yes">
            <source>For {span}, %n face(s) fewer than covered before and after.</source>
            <translation>
                <numerusform>Durante {span}, %n cara tapada menos que antes y después.</numerusform>
                <numerusform>Durante {span}, %n caras tapadas menos que antes y después.</numerusform>
            </translation>
        </message>
        <message>
            <source>For {span}, fewer faces are covered than before and after.</source>
            <translation>Durante {span} hay menos caras tapadas que antes y después.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space or choose another folder</source>
            <translation>Libera espacio o elige otra carpeta</translation>
        </message>
        <message>
            <source>Free some space or choose another folder, then export again</source>
            <translation>Libera espacio o elige otra carpeta y exporta de nuevo</translation>
        </message>
        <message>
            <source>Gap in a track</source>
            <translation>Hueco en una pista</translation>
        </message>
        <message>
            <source>Generic face</source>
            <translation>Cara genérica</translation>
        </message>
        <message>
            <source>Give it to sign</source>
            <translation>Indícala al firmar</translation>
        </message>
        <message>
            <source>Grouped as {person}: {listed}</source>
            <translation>Agrupadas como {person}: {listed}</translation>
        </message>
        <message>
            <source>HEIC pictures cannot be read</source>
            <translation>No se pueden leer imágenes HEIC</translation>
        </message>
        <message>
            <source>Hides all but a few patches of light and dark; the footage stays pleasant to watch.</source>
            <translation>Oculta todo salvo unas manchas claras y oscuras; la grabación sigue siendo agradable de ver.</translation>
        </message>
        <message>
            <source>Hides everything: nothing of the face is left.</source>
            <translation>Oculta todo: no queda nada de la cara.</translation>
        </message>
        <message>
            <source>Hides faces from strangers; programs still find them. Whoever knows the blur can recognise most people.</source>
            <translation>Oculta las caras a desconocidos; los programas aún las encuentran. Quien conoce el desenfoque puede reconocer a la mayoría.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden cannot be said: recognisers do not find these people in the source either.</source>
            <translation>No se puede decir cuánto se ocultan las caras del propio estudio: los reconocedores no encuentran a estas personas ni en la fuente.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: it takes five people with faces large enough, and there are {people}.</source>
            <translation>No se midió cuánto se ocultan las caras del propio estudio: hacen falta cinco personas con caras bastante grandes, y hay {people}.</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: no recogniser is installed (the extra privacy).</source>
            <translation>No se midió cuánto se ocultan las caras del propio estudio: no hay reconocedor instalado (extra privacy).</translation>
        </message>
        <message>
            <source>How well the study's own faces are hidden was not measured: the check did not ask.</source>
            <translation>No se midió hasta qué punto quedan ocultos los rostros del propio estudio: la comprobación no lo preguntó.</translation>
        </message>
        <message>
            <source>IPTC metadata</source>
            <translation>metadatos IPTC</translation>
        </message>
        <message>
            <source>In face widths (w), so that large faces are covered as well as small</source>
            <translation>En porcentaje del ancho de la cara, para tapar las grandes tan bien como las pequeñas</translation>
        </message>
        <message>
            <source>In the exported file, {detectors} still found a face where nothing is covered ({sure:.0%} sure).</source>
            <translation>En el archivo exportado, {detectors} aún halló una cara donde no hay nada tapado ({sure:.0%} segura).</translation>
        </message>
        <message>
            <source>Inside a track, the face is not covered for {span}.</source>
            <translation>Dentro de una pista, la cara no está tapada durante {span}.</translation>
        </message>
        <message>
            <source>Install Faceveil again</source>
            <translation>Instala Faceveil de nuevo</translation>
        </message>
        <message>
            <source>Install opencv-python-headless 4</source>
            <translation>Instala opencv-python-headless 4</translation>
        </message>
        <message>
            <source>It comes with Faceveil's installation (from {source}): run `pip install .` again</source>
            <translation>Viene con la instalación de Faceveil (de {source}): ejecuta `pip install .` de nuevo</translation>
        </message>
        <message>
            <source>It comes with Faceveil's installation: run `pip install .` again</source>
            <translation>Viene con la instalación de Faceveil: ejecuta `pip install .` de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>It does so in %n frame(s).</source>
            <translation>
                <numerusform>Así es en %n fotograma.</numerusform>
                <numerusform>Así es en %n fotogramas.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has to lie beside the exported file</source>
            <translation>Tiene que estar junto al archivo exportado</translation>
        </message>
        <message>
            <source>It hides so little that nobody is asked about it.</source>
            <translation>Oculta tan poco que no se pregunta a nadie.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted</source>
            <translation>Se movió, se cambió de nombre o se borró</translation>
        </message>
        <message>
            <source>Jittered mosaic</source>
            <translation>Mosaico móvil</translation>
        </message>
        <message>
            <source>Joined {listed}</source>
            <translation>Unidas: {listed}</translation>
        </message>
        <message>
            <source>Joined {listed} as {person}</source>
            <translation>Unidas: {listed} como {person}</translation>
        </message>
        <message>
            <source>Keep people apart, and hide what the real face would tell</source>
            <translation>Mantiene distintas a las personas y oculta lo que diría la cara real</translation>
        </message>
        <message>
            <source>Kernel ({face},{face})</source>
            <translation>Núcleo ({face},{face})</translation>
        </message>
        <message>
            <source>Kernels ({face},{face}) and ({feature},{feature})</source>
            <translation>Núcleos ({face},{face}) y ({feature},{feature})</translation>
        </message>
        <message>
            <source>Landmarks do not fit</source>
            <translation>Los puntos faciales no encajan</translation>
        </message>
        <message>
            <source>Left out faces {limits}</source>
            <translation>Caras dejadas fuera: {limits}</translation>
        </message>
        <message>
            <source>Left {what} visible</source>
            <translation>Dejado visible: {what}</translation>
        </message>
        <message>
            <source>Levels of light</source>
            <translation>Niveles de luz</translation>
        </message>
        <message>
            <source>Limited the work to {spans}</source>
            <translation>Trabajo limitado a {spans}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Looked at the original</source>
            <translation>Se miró el original</translation>
        </message>
        <message>
            <source>Lost since the earlier run</source>
            <translation>Perdida desde la búsqueda anterior</translation>
        </message>
        <message>
            <source>Made release stricter: {rules}</source>
            <translation>Publicación más estricta: {rules}</translation>
        </message>
        <message>
            <source>Made-up differences between people</source>
            <translation>Diferencias inventadas entre personas</translation>
        </message>
        <message>
            <source>Make a new study and add it there</source>
            <translation>Crea un estudio nuevo y añádelo allí</translation>
        </message>
        <message>
            <source>Make a new study for it.</source>
            <translation>Crea un estudio nuevo para él.</translation>
        </message>
        <message>
            <source>Make it smaller or cut it into parts first</source>
            <translation>Hazlo más pequeño o córtalo antes en partes</translation>
        </message>
        <message>
            <source>Marked {what} as never holding a face</source>
            <translation>Marcado como nunca una cara: {what}</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Move one of them</source>
            <translation>Mueve uno de ellos</translation>
        </message>
        <message>
            <source>Name a file</source>
            <translation>Indica un archivo</translation>
        </message>
        <message>
            <source>No NVIDIA driver was found, so this computer has no usable GPU and the processor does the work</source>
            <translation>No se halló controlador de NVIDIA, así que este equipo no tiene GPU utilizable y trabaja el procesador</translation>
        </message>
        <message>
            <source>No unexplained face is left</source>
            <translation>No queda ninguna cara sin explicar</translation>
        </message>
        <message numerus="yes">
            <source>Nobody looked at {unseen} of %n frame(s): faces that the detector missed there are visible.</source>
            <translation>
                <numerusform>Nadie miró {unseen} de %n fotograma: las caras que el detector omitió ahí son visibles.</numerusform>
                <numerusform>Nadie miró {unseen} de %n fotogramas: las caras que el detector omitió ahí son visibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody reviewed this file: faces that the detector missed are visible.</source>
            <translation>Nadie revisó este archivo: las caras que el detector omitió son visibles.</translation>
        </message>
        <message>
            <source>Noise of a cell</source>
            <translation>Ruido de una celda</translation>
        </message>
        <message>
            <source>Nothing else was changed</source>
            <translation>No se cambió nada más</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing was edited since</source>
            <translation>Nada se ha editado desde entonces</translation>
        </message>
        <message>
            <source>Nothing was found for {span}: is it true?</source>
            <translation>No se encontró nada durante {span}: ¿es cierto?</translation>
        </message>
        <message>
            <source>Number of faces changes</source>
            <translation>Cambia el número de caras</translation>
        </message>
        <message>
            <source>Of {people} people of this export, with a clear picture of each from this very footage: {found}; who guesses, {chance:.0%}.</source>
            <translation>De {people} personas de esta exportación, con una imagen clara de cada una de esta misma grabación: {found}; quien adivina, {chance:.0%}.</translation>
        </message>
        <message>
            <source>One colour; nothing of the face is left.</source>
            <translation>Un color; no queda nada de la cara.</translation>
        </message>
        <message>
            <source>Open a copy from a backup.</source>
            <translation>Abre una copia de seguridad.</translation>
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation>Ábrelo o elige otro nombre.</translation>
        </message>
        <message>
            <source>Placed {face} at {time}</source>
            <translation>Colocada {face} en {time}</translation>
        </message>
        <message>
            <source>Places 68 points, also under masks; trained by this project.</source>
            <translation>Coloca 68 puntos, también bajo mascarillas; entrenado por este proyecto.</translation>
        </message>
        <message>
            <source>Publish (coarse mosaic)</source>
            <translation>Publicar (mosaico grueso)</translation>
        </message>
        <message>
            <source>Publish (solid fill)</source>
            <translation>Publicar (relleno sólido)</translation>
        </message>
        <message>
            <source>Redid decision {number}</source>
            <translation>Rehecha la decisión {number}</translation>
        </message>
        <message>
            <source>Refused the export as {role}: {statement}</source>
            <translation>Exportación rechazada como {role}: {statement}</translation>
        </message>
        <message>
            <source>Rejected {what}</source>
            <translation>Rechazado: {what}</translation>
        </message>
        <message>
            <source>Release refused</source>
            <translation>Publicación rechazada</translation>
        </message>
        <message>
            <source>Removed {face} {reach}</source>
            <translation>Quitada {face} {reach}</translation>
        </message>
        <message>
            <source>Resolved comment {number}</source>
            <translation>Resuelto el comentario {number}</translation>
        </message>
        <message>
            <source>Review and export it by itself.</source>
            <translation>Revísalo y expórtalo por separado.</translation>
        </message>
        <message>
            <source>Run `pip install '.[{extra}]'` in Faceveil's folder</source>
            <translation>Ejecute `pip install '.[{extra}]'` en la carpeta de Faceveil</translation>
        </message>
        <message>
            <source>Run the detection again</source>
            <translation>Ejecuta la búsqueda de nuevo</translation>
        </message>
        <message>
            <source>Run the detection again (what it found stays), or work on less</source>
            <translation>Ejecuta la búsqueda de nuevo (lo encontrado queda), o trabaja en menos</translation>
        </message>
        <message>
            <source>Run the detection first</source>
            <translation>Ejecuta antes la búsqueda</translation>
        </message>
        <message>
            <source>Save it anew as RGB or grey with 8 or 16 bits a sample</source>
            <translation>Guárdala de nuevo en RGB o gris con 8 o 16 bits por muestra</translation>
        </message>
        <message>
            <source>Save it anew as an ordinary JPEG or as PNG</source>
            <translation>Guárdala de nuevo como JPEG normal o PNG</translation>
        </message>
        <message>
            <source>Save it anew with 8 or 16 bits a sample</source>
            <translation>Guárdala de nuevo con 8 o 16 bits por muestra</translation>
        </message>
        <message>
            <source>Save it anew with LZW or without compression</source>
            <translation>Guárdala de nuevo con LZW o sin compresión</translation>
        </message>
        <message>
            <source>Scene cut</source>
            <translation>Cambio de escena</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Segunda opinión</translation>
        </message>
        <message>
            <source>Set the redaction to {effect}</source>
            <translation>Tapado puesto en {effect}</translation>
        </message>
        <message>
            <source>Set {face} apart as {person}</source>
            <translation>{face} separada como {person}</translation>
        </message>
        <message>
            <source>Set {face} {span}</source>
            <translation>Fijada {face} {span}</translation>
        </message>
        <message>
            <source>Settle what is named and check again</source>
            <translation>Resuelve lo indicado y comprueba de nuevo</translation>
        </message>
        <message numerus="yes">
            <source>Settled %n concern(s): {answer}</source>
            <translation>
                <numerusform>Resuelta %n duda: {answer}</numerusform>
                <numerusform>Resueltas %n dudas: {answer}</numerusform>
            </translation>
        </message>
        <message>
            <source>Settled a concern ({kind}): {answer}</source>
            <translation>Resuelta una duda ({kind}): {answer}</translation>
        </message>
        <message>
            <source>Settled a concern: {answer}</source>
            <translation>Resuelta una duda: {answer}</translation>
        </message>
        <message>
            <source>Shows another picture</source>
            <translation>Muestra otra imagen</translation>
        </message>
        <message>
            <source>Signed the export as {role}: {statement}</source>
            <translation>Exportación firmada como {role}: {statement}</translation>
        </message>
        <message>
            <source>Solid fill</source>
            <translation>Relleno sólido</translation>
        </message>
        <message>
            <source>Somebody saw every frame</source>
            <translation>Alguien vio cada fotograma</translation>
        </message>
        <message>
            <source>Split it into one file a page first</source>
            <translation>Divídelo antes en un archivo por página</translation>
        </message>
        <message>
            <source>Split {face} at {time}</source>
            <translation>Dividida {face} en {time}</translation>
        </message>
        <message numerus="yes">
            <source>Spot check: %n face(s) not covered</source>
            <translation>
                <numerusform>Muestreo: %n cara sin tapar</numerusform>
                <numerusform>Muestreo: %n caras sin tapar</numerusform>
            </translation>
        </message>
        <message>
            <source>Spot check: every face in the frame is covered</source>
            <translation>Muestreo: todas las caras del fotograma están tapadas</translation>
        </message>
        <message>
            <source>Square cells, a fixed number across each face.</source>
            <translation>Celdas cuadradas, un número fijo a lo ancho de cada cara.</translation>
        </message>
        <message>
            <source>Strong blur on the face, weaker on eyes, nose and mouth; faces stay usable as faces.</source>
            <translation>Desenfoque fuerte en la cara, más débil en ojos, nariz y boca; las caras siguen sirviendo como caras.</translation>
        </message>
        <message>
            <source>Suddenly less sure</source>
            <translation>De pronto menos segura</translation>
        </message>
        <message>
            <source>Swapped {one} and {other} from {time} on</source>
            <translation>Intercambiadas {one} y {other} desde {time}</translation>
        </message>
        <message>
            <source>The blur is given in pixels of the picture, so large faces stay readable. It repeats the dissertation's settings; choose strengths in face widths to protect people.</source>
            <translation>El desenfoque se da en píxeles de la imagen, así que las caras grandes siguen siendo legibles. Repite los ajustes de la tesis; para proteger a personas, elige intensidades en anchos de cara.</translation>
        </message>
        <message>
            <source>The box jumps by {widths:.1f} face widths from one frame to the next.</source>
            <translation>El recuadro salta {widths:.1f} anchos de cara de un fotograma al siguiente.</translation>
        </message>
        <message>
            <source>The box takes {share:.0%} of the picture's height: it may be wrong.</source>
            <translation>El recuadro ocupa {share:.0%} de la altura de la imagen: puede estar mal.</translation>
        </message>
        <message>
            <source>The classic of 2001, for comparison only: it misses many faces.</source>
            <translation>El clásico de 2001, solo para comparar: omite muchas caras.</translation>
        </message>
        <message>
            <source>The decoded export was checked</source>
            <translation>Se comprobó la exportación decodificada</translation>
        </message>
        <message>
            <source>The detector is suddenly unsure of this face ({sure:.0%} sure, {share:.0%} of what it was just before and after).</source>
            <translation>El detector duda de pronto de esta cara ({sure:.0%} segura, {share:.0%} de lo que era justo antes y después).</translation>
        </message>
        <message>
            <source>The dissertation's feature blur.</source>
            <translation>El desenfoque por rasgos de la tesis.</translation>
        </message>
        <message>
            <source>The dissertation's uniform blur.</source>
            <translation>El desenfoque uniforme de la tesis.</translation>
        </message>
        <message>
            <source>The face begins here, {frames} after the picture changes, {where}</source>
            <translation>La cara empieza aquí, {frames} después del cambio de imagen, {where}</translation>
        </message>
        <message>
            <source>The face begins here, {where}</source>
            <translation>La cara empieza aquí, {where}</translation>
        </message>
        <message>
            <source>The face ends here, {frames} before the picture changes, {where}</source>
            <translation>La cara termina aquí, {frames} antes del cambio de imagen, {where}</translation>
        </message>
        <message>
            <source>The face ends here, {where}</source>
            <translation>La cara termina aquí, {where}</translation>
        </message>
        <message>
            <source>The face is no longer covered, and was still partly in the picture.</source>
            <translation>La cara ya no está tapada y aún estaba en parte en la imagen.</translation>
        </message>
        <message>
            <source>The file is the one that was exported</source>
            <translation>El archivo es el que se exportó</translation>
        </message>
        <message numerus="yes">
            <source>The processor is always usable (%n core(s))</source>
            <translation>
                <numerusform>El procesador siempre se puede usar (%n núcleo)</numerusform>
                <numerusform>El procesador siempre se puede usar (%n núcleos)</numerusform>
            </translation>
        </message>
        <message>
            <source>The same Gaussian blur over the whole face.</source>
            <translation>El mismo desenfoque gaussiano sobre toda la cara.</translation>
        </message>
        <message>
            <source>The study was made by a newer program, or it is damaged.</source>
            <translation>El estudio lo hizo un programa más nuevo, o está dañado.</translation>
        </message>
        <message>
            <source>This effect has not been measured.</source>
            <translation>Este efecto no se ha medido.</translation>
        </message>
        <message>
            <source>This picture is damaged or cannot be decoded.</source>
            <translation>Esta imagen está dañada o no se puede decodificar.</translation>
        </message>
        <message>
            <source>Took faces of all sizes</source>
            <translation>Se toman caras de todos los tamaños</translation>
        </message>
        <message>
            <source>Took the whole video to work on</source>
            <translation>Se trabaja en el vídeo entero</translation>
        </message>
        <message>
            <source>Took {face} {span} from {tool}</source>
            <translation>{face} {span} tomada de {tool}</translation>
        </message>
        <message>
            <source>Track ends</source>
            <translation>La pista termina</translation>
        </message>
        <message>
            <source>Track starts</source>
            <translation>La pista empieza</translation>
        </message>
        <message>
            <source>Two stages on the features of CenterFace and RetinaFace, with Faster R-CNN beside them: slow, finds most.</source>
            <translation>Dos etapas sobre los rasgos de CenterFace y RetinaFace, con Faster R-CNN al lado: lento, encuentra lo máximo.</translation>
        </message>
        <message>
            <source>Undid decision {number}</source>
            <translation>Deshecha la decisión {number}</translation>
        </message>
        <message>
            <source>Uniform blur</source>
            <translation>Desenfoque uniforme</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Desbloqueado</translation>
        </message>
        <message>
            <source>Update Faceveil to open it.</source>
            <translation>Actualiza Faceveil para abrirlo.</translation>
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs, at 8 cells per face: 2 % of the faces were still matched, 10 % when its gallery was treated the same way.</source>
            <translation>Cotas superiores, medidas en 120 caras casi frontales con un reconocedor que tenía las mismas fotos, con 8 celdas por cara: aún se emparejó el 2 % de las caras, el 10 % si su galería se trataba igual.</translation>
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs: at a sigma of 0.20 face widths it still matched 1 % of the faces, and 28 % when its gallery was blurred the same way; weaker blur is worse (0.05 widths: 52 % and 98 %).</source>
            <translation>Cotas superiores, medidas en 120 caras casi frontales con un reconocedor que tenía las mismas fotos: con un sigma de 0,20 anchos de cara aún emparejó el 1 % de las caras, y el 28 % si su galería se desenfocaba igual; un desenfoque más débil es peor (0,05 anchos: 52 % y 98 %).</translation>
        </message>
        <message>
            <source>Use .png or .tif</source>
            <translation>Usa .png o .tif</translation>
        </message>
        <message>
            <source>Use H.264 or H.265 (.mp4, .mov or .mkv)</source>
            <translation>Usa H.264 o H.265 (.mp4, .mov o .mkv)</translation>
        </message>
        <message>
            <source>Use one of {WRITERS}</source>
            <translation>Usa uno de {WRITERS}</translation>
        </message>
        <message>
            <source>Use one of {known}</source>
            <translation>Usa uno de {known}</translation>
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu'</source>
            <translation>Pon el dispositivo en 'auto' o 'cpu'</translation>
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu</source>
            <translation>Pon el dispositivo en 'auto' o 'cpu', o instala onnxruntime-gpu</translation>
        </message>
        <message>
            <source>Use {fitting}</source>
            <translation>Usa {fitting}</translation>
        </message>
        <message>
            <source>Very short track</source>
            <translation>Pista muy corta</translation>
        </message>
        <message>
            <source>Viewers may take the made-up faces for real ones: say so where the footage is shown. How a head turns and a mouth opens stays as it was, and roughly how light the skin is. What is around the face (hair, ears, clothes) is as recognisable as under any other effect.</source>
            <translation>Quien mira puede tomar las caras inventadas por reales: dilo donde se muestre la grabación. Cómo gira una cabeza y se abre una boca queda como era, y más o menos lo clara que es la piel. Lo que rodea la cara (pelo, orejas, ropa) es tan reconocible como con cualquier otro efecto.</translation>
        </message>
        <message>
            <source>Wait until nothing writes to it any more, then export again</source>
            <translation>Espere hasta que nada escriba más en él y vuelva a exportar</translation>
        </message>
        <message>
            <source>Weak detections</source>
            <translation>Hallazgos débiles</translation>
        </message>
        <message numerus="yes">
            <source>Weak detections in %n frame(s) (up to {sure:.0%} sure) that nothing covers: they may be a face.</source>
            <translation>
                <numerusform>Hallazgos débiles en %n fotograma (hasta {sure:.0%} seguros) que nada tapa: puede ser una cara.</numerusform>
                <numerusform>Hallazgos débiles en %n fotogramas (hasta {sure:.0%} seguros) que nada tapa: puede ser una cara.</numerusform>
            </translation>
        </message>
        <message>
            <source>Weak detections that nothing covers: they may be a face.</source>
            <translation>Hallazgos débiles que nada tapa: puede ser una cara.</translation>
        </message>
        <message>
            <source>XMP metadata</source>
            <translation>metadatos XMP</translation>
        </message>
        <message>
            <source>a "preset" has its own options</source>
            <translation>un "preset" tiene sus propias opciones</translation>
        </message>
        <message>
            <source>a comment says something</source>
            <translation>un comentario dice algo</translation>
        </message>
        <message>
            <source>a face needs a width and a height</source>
            <translation>una cara necesita ancho y alto</translation>
        </message>
        <message>
            <source>a face, covered as it should be</source>
            <translation>una cara, cubierta como debe</translation>
        </message>
        <message>
            <source>a maker's private data</source>
            <translation>datos privados de un fabricante</translation>
        </message>
        <message>
            <source>a moment</source>
            <translation>un momento</translation>
        </message>
        <message>
            <source>a person has a name</source>
            <translation>una persona tiene un nombre</translation>
        </message>
        <message>
            <source>a person needs a name, or a number</source>
            <translation>una persona necesita un nombre o un número</translation>
        </message>
        <message>
            <source>a person stopped there</source>
            <translation>una persona lo detuvo ahí</translation>
        </message>
        <message>
            <source>a picture of {width}x{height} pixels cannot be written as {suffix}</source>
            <translation>una imagen de {width}x{height} píxeles no se puede escribir como {suffix}</translation>
        </message>
        <message>
            <source>a range begins before it ends</source>
            <translation>un intervalo empieza antes de terminar</translation>
        </message>
        <message>
            <source>a run becomes complete by being finished</source>
            <translation>una búsqueda queda completa al terminarse</translation>
        </message>
        <message>
            <source>a spot check looks at one frame or more</source>
            <translation>un muestreo mira un fotograma o más</translation>
        </message>
        <message>
            <source>a statement that {person} signed after is missing</source>
            <translation>falta una declaración tras la cual firmó {person}</translation>
        </message>
        <message>
            <source>a stream that begins in the midst of the source was left out; cut the source there to have it</source>
            <translation>se dejó fuera un flujo que empieza en medio de la fuente; corta ahí la fuente para tenerlo</translation>
        </message>
        <message>
            <source>a track begins before it ends</source>
            <translation>una pista empieza antes de terminar</translation>
        </message>
        <message>
            <source>a track cannot be swapped with itself</source>
            <translation>una pista no se puede intercambiar consigo misma</translation>
        </message>
        <message>
            <source>a track is split after its first frame and not after its last</source>
            <translation>una pista se divide después de su primer fotograma y no después del último</translation>
        </message>
        <message>
            <source>a zone begins before it ends</source>
            <translation>una zona empieza antes de terminar</translation>
        </message>
        <message>
            <source>a zone that uncovers needs a reason</source>
            <translation>una zona que destapa necesita un motivo</translation>
        </message>
        <message>
            <source>above {size:g} pixels</source>
            <translation>por encima de {size:g} píxeles</translation>
        </message>
        <message>
            <source>added face {number}</source>
            <translation>cara añadida {number}</translation>
        </message>
        <message>
            <source>all concerns are settled</source>
            <translation>todas las dudas están resueltas</translation>
        </message>
        <message>
            <source>all metadata (EXIF, XMP, IPTC, colour profile)</source>
            <translation>todos los metadatos (EXIF, XMP, IPTC, perfil de color)</translation>
        </message>
        <message>
            <source>all times were moved by {seconds} s, of pictures and sound alike</source>
            <translation>todos los tiempos se movieron {seconds} s, imagen y sonido por igual</translation>
        </message>
        <message>
            <source>an area</source>
            <translation>un área</translation>
        </message>
        <message>
            <source>animated WebP cannot be read</source>
            <translation>no se puede leer WebP animado</translation>
        </message>
        <message>
            <source>annotation {number} is of an image that is not there</source>
            <translation>la anotación {number} es de una imagen que no existe</translation>
        </message>
        <message>
            <source>another face was met</source>
            <translation>se topó con otra cara</translation>
        </message>
        <message>
            <source>another program would show it in another size</source>
            <translation>otro programa lo mostraría en otro tamaño</translation>
        </message>
        <message>
            <source>another scene begins</source>
            <translation>empieza otra escena</translation>
        </message>
        <message>
            <source>at most {bound:.2%} of frames have one, at 95 %</source>
            <translation>como mucho {bound:.2%} de los fotogramas tienen una, al 95 %</translation>
        </message>
        <message>
            <source>at {time}, {region}</source>
            <translation>en {time}, {region}</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>adjunto</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>audio</translation>
        </message>
        <message>
            <source>begins with a mere preview of its picture, as raw photographs do</source>
            <translation>empieza con una mera vista previa de su imagen, como las fotos en bruto</translation>
        </message>
        <message>
            <source>below {size:g} pixels</source>
            <translation>por debajo de {size:g} píxeles</translation>
        </message>
        <message>
            <source>bit depth reduced from {before} to {after}</source>
            <translation>profundidad de bits reducida de {before} a {after}</translation>
        </message>
        <message>
            <source>both tracks end before this frame</source>
            <translation>ambas pistas terminan antes de este fotograma</translation>
        </message>
        <message>
            <source>bound</source>
            <translation>cota</translation>
        </message>
        <message>
            <source>box {path}: {hidden}</source>
            <translation>caja {path}: {hidden}</translation>
        </message>
        <message>
            <source>boxes and landmarks by picture, JSON</source>
            <translation>recuadros y puntos faciales por imagen, JSON</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>cannot be decoded ({why}): it is damaged, or of a form that this program does not know</source>
            <translation>no se puede decodificar ({why}): está dañado o tiene una forma que este programa no conoce</translation>
        </message>
        <message>
            <source>cannot be read (no permission)</source>
            <translation>no se puede leer (sin permiso)</translation>
        </message>
        <message>
            <source>cannot be read ({error})</source>
            <translation>no se puede leer ({error})</translation>
        </message>
        <message>
            <source>cannot be read ({strerror})</source>
            <translation>no se puede leer ({strerror})</translation>
        </message>
        <message>
            <source>cannot be read ({value})</source>
            <translation>no se puede leer ({value})</translation>
        </message>
        <message>
            <source>cannot be read ({why})</source>
            <translation>no se puede leer ({why})</translation>
        </message>
        <message>
            <source>cannot be read as poses ({why})</source>
            <translation>no se puede leer como poses ({why})</translation>
        </message>
        <message>
            <source>captions (CEA-608/708)</source>
            <translation>subtítulos (CEA-608/708)</translation>
        </message>
        <message>
            <source>channels beside colour and alpha</source>
            <translation>canales además de color y alfa</translation>
        </message>
        <message>
            <source>chapter titles (chapters are numbered instead)</source>
            <translation>títulos de capítulos (se numeran en su lugar)</translation>
        </message>
        <message>
            <source>chroma changed from {before} to {after}</source>
            <translation>crominancia cambiada de {before} a {after}</translation>
        </message>
        <message>
            <source>colour profile</source>
            <translation>perfil de color</translation>
        </message>
        <message>
            <source>comment {seq} is resolved already</source>
            <translation>el comentario {seq} ya está resuelto</translation>
        </message>
        <message>
            <source>concerns</source>
            <translation>dudas</translation>
        </message>
        <message>
            <source>content light level</source>
            <translation>nivel de luz del contenido</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>cobertura</translation>
        </message>
        <message>
            <source>data</source>
            <translation>datos</translation>
        </message>
        <message>
            <source>data behind the end</source>
            <translation>datos detrás del final</translation>
        </message>
        <message>
            <source>detection has not run to its end, so faces would be missing</source>
            <translation>la detección no llegó al final, así que faltarían caras</translation>
        </message>
        <message>
            <source>detection {number}</source>
            <translation>hallazgo {number}</translation>
        </message>
        <message>
            <source>differs from the covered picture by {levels:.1f} levels</source>
            <translation>difiere de la imagen tapada en {levels:.1f} niveles</translation>
        </message>
        <message>
            <source>differs from what was reviewed by {mean:.1f} of 255 levels, {worst:.1f} in places</source>
            <translation>difiere de lo revisado en {mean:.1f} de 255 niveles, {worst:.1f} en algunos lugares</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>dynamic HDR Vivid metadata</source>
            <translation>metadatos dinámicos HDR Vivid</translation>
        </message>
        <message>
            <source>dynamic HDR10+ metadata</source>
            <translation>metadatos dinámicos HDR10+</translation>
        </message>
        <message>
            <source>effect {name}: {name2}: {first}</source>
            <translation>efecto {name}: {name2}: {first}</translation>
        </message>
        <message>
            <source>encoded anew, begins within {begin:.0f} and ends within {end:.0f} ms of the source's</source>
            <translation>codificado de nuevo, empieza a {begin:.0f} y termina a {end:.0f} ms de la fuente</translation>
        </message>
        <message>
            <source>event message</source>
            <translation>mensaje de evento</translation>
        </message>
        <message>
            <source>every frame seen</source>
            <translation>cada fotograma visto</translation>
        </message>
        <message>
            <source>every frame was on somebody's screen</source>
            <translation>cada fotograma estuvo en la pantalla de alguien</translation>
        </message>
        <message numerus="yes">
            <source>everywhere it is found at this place (%n track(s))</source>
            <translation>
                <numerusform>en todas partes donde se halla en este lugar (%n pista)</numerusform>
                <numerusform>en todas partes donde se halla en este lugar (%n pistas)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>everywhere this person appears (%n track(s))</source>
            <translation>
                <numerusform>en todas partes donde aparece esta persona (%n pista)</numerusform>
                <numerusform>en todas partes donde aparece esta persona (%n pistas)</numerusform>
            </translation>
        </message>
        <message>
            <source>export</source>
            <translation>exportación</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exportado</translation>
        </message>
        <message>
            <source>faces were decided on since, so that it has to be done again</source>
            <translation>desde entonces se decidió sobre caras, así que hay que repetirlo</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>floor</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>de {first} a {last}</translation>
        </message>
        <message>
            <source>give an "effect" or a "preset"</source>
            <translation>indica un "effect" o un "preset"</translation>
        </message>
        <message>
            <source>has a line without times</source>
            <translation>tiene una línea sin tiempos</translation>
        </message>
        <message>
            <source>has changed since it was opened</source>
            <translation>ha cambiado desde que se abrió</translation>
        </message>
        <message>
            <source>has no pixels</source>
            <translation>no tiene píxeles</translation>
        </message>
        <message>
            <source>holds no picture</source>
            <translation>no contiene imagen</translation>
        </message>
        <message>
            <source>holds no video stream</source>
            <translation>no contiene flujo de vídeo</translation>
        </message>
        <message>
            <source>holds only audio, no video</source>
            <translation>solo contiene audio, no vídeo</translation>
        </message>
        <message>
            <source>holds {value} pages; only pictures of one page can be redacted, so that no page is lost or left bare</source>
            <translation>contiene {value} páginas; solo se pueden tapar imágenes de una página, para no perder ni dejar al descubierto ninguna</translation>
        </message>
        <message>
            <source>its pixels are stored in a way that cannot be shown ({name})</source>
            <translation>sus píxeles están guardados de un modo que no se puede mostrar ({name})</translation>
        </message>
        <message>
            <source>the source's codec ({codec}) cannot tell that a picture is damaged: where the video turns to noise or odd colours, look at the pictures around</source>
            <translation>el códec del original ({codec}) no puede indicar que una imagen está dañada: donde el vídeo se vuelva ruido o colores extraños, mire las imágenes de alrededor</translation>
        </message>
        <message>
            <source>{count:,} of a risk below {floor:.1%} not asked about</source>
            <translation>sin preguntar, con un riesgo menor de {floor:.1%}: {count:,}</translation>
        </message>
        <message numerus="yes">
            <source>{count} of %n region(s) not covered ({examples})</source>
            <translation>
                <numerusform>sin tapar: {count} de %n área ({examples})</numerusform>
                <numerusform>sin tapar: {count} de %n áreas ({examples})</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of them not black</source>
            <translation>no negros entre ellos: {count}</translation>
        </message>
        <message numerus="yes">
            <source>{decoded} of %n frame(s) of the export can be decoded</source>
            <translation>
                <numerusform>se puede decodificar {decoded} de %n fotograma de la exportación</numerusform>
                <numerusform>se pueden decodificar {decoded} de %n fotogramas de la exportación</numerusform>
            </translation>
        </message>
        <message>
            <source>{out}: cannot be written, its printing broke off</source>
            <translation>{out}: no se puede escribir, su impresión se interrumpió</translation>
        </message>
        <message numerus="yes">
            <source>{unseen:,} of %n frame(s) seen by nobody</source>
            <translation>
                <numerusform>sin ver por nadie: {unseen:,} de %n fotograma</numerusform>
                <numerusform>sin ver por nadie: {unseen:,} de %n fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>image {name} does not say which frame it is</source>
            <translation>la imagen {name} no dice qué fotograma es</translation>
        </message>
        <message>
            <source>images cannot be written as {suffix!r}</source>
            <translation>no se pueden escribir imágenes como {suffix!r}</translation>
        </message>
        <message>
            <source>in the frame at {time}</source>
            <translation>en el fotograma de {time}</translation>
        </message>
        <message>
            <source>in the middle of the picture</source>
            <translation>en medio de la imagen</translation>
        </message>
        <message>
            <source>inside the video: the name and settings of its encoder ({encoder})</source>
            <translation>dentro del vídeo: nombre y ajustes de su codificador ({encoder})</translation>
        </message>
        <message>
            <source>inside the video: {hidden}</source>
            <translation>dentro del vídeo: {hidden}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <translation>es una carpeta, no un archivo</translation>
        </message>
        <message>
            <source>is a list or a text, not a video or an image</source>
            <translation>es una lista o un texto, no un vídeo ni una imagen</translation>
        </message>
        <message>
            <source>is coded in a way that this program has no decoder for</source>
            <translation>está codificado de un modo para el que este programa no tiene decodificador</translation>
        </message>
        <message>
            <source>is covered in parts only</source>
            <translation>está tapada solo en parte</translation>
        </message>
        <message>
            <source>is covered only {share:.0%} as strongly as asked</source>
            <translation>está tapada solo {share:.0%} de lo pedido</translation>
        </message>
        <message>
            <source>is damaged ({why}): parts of it cannot be read, so faces in it cannot be found reliably</source>
            <translation>está dañado ({why}): partes ilegibles, así que no se pueden encontrar caras con fiabilidad</translation>
        </message>
        <message>
            <source>is damaged, and none of its pictures is one in which faces were looked for</source>
            <translation>está dañado, y ninguna de sus imágenes es una en la que se buscaron caras</translation>
        </message>
        <message>
            <source>is incomplete: it breaks off before its first whole picture</source>
            <translation>está incompleto: se corta antes de su primera imagen entera</translation>
        </message>
        <message>
            <source>is no COCO file with images and annotations</source>
            <translation>no es un archivo COCO con imágenes y anotaciones</translation>
        </message>
        <message>
            <source>is no XML ({why})</source>
            <translation>no es XML ({why})</translation>
        </message>
        <message>
            <source>is no file of CVAT: it does not begin with &lt;annotations&gt;</source>
            <translation>no es un archivo de CVAT: no empieza con &lt;annotations&gt;</translation>
        </message>
        <message>
            <source>is no file of ELAN ({why})</source>
            <translation>no es un archivo de ELAN ({why})</translation>
        </message>
        <message>
            <source>is no row of a MOT file</source>
            <translation>no es una fila de un archivo MOT</translation>
        </message>
        <message>
            <source>is no table of BORIS: it has no columns of times</source>
            <translation>no es una tabla de BORIS: no tiene columnas de tiempos</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <translation>no es texto en UTF-8</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>is not a still picture</source>
            <translation>no es una imagen fija</translation>
        </message>
        <message>
            <source>is not a video or an image</source>
            <translation>no es un vídeo ni una imagen</translation>
        </message>
        <message>
            <source>is not the file that was added to the study: it was changed since. Add it again, and it becomes a medium of its own</source>
            <translation>no es el archivo que se añadió al estudio: cambió desde entonces. Añádelo de nuevo y será un vídeo propio</translation>
        </message>
        <message>
            <source>is not the picture in which faces were looked for</source>
            <translation>no es la imagen en la que se buscaron caras</translation>
        </message>
        <message>
            <source>is what was reviewed, sample by sample</source>
            <translation>es lo revisado, muestra a muestra</translation>
        </message>
        <message>
            <source>is {width}x{height} pixels large; up to {value} million pixels can be read</source>
            <translation>mide {width}x{height} píxeles; se pueden leer hasta {value} millones de píxeles</translation>
        </message>
        <message>
            <source>it could not be searched ({reason})</source>
            <translation>no se pudo examinar ({reason})</translation>
        </message>
        <message>
            <source>it may not leave yet</source>
            <translation>aún no puede salir</translation>
        </message>
        <message>
            <source>it was leaving the picture</source>
            <translation>estaba saliendo de la imagen</translation>
        </message>
        <message>
            <source>its ending does not tell the format; choose one of {names}</source>
            <translation>su extensión no dice el formato; elija uno de {names}</translation>
        </message>
        <message>
            <source>its size is not what it was when it was opened</source>
            <translation>su tamaño no es el que tenía al abrirse</translation>
        </message>
        <message>
            <source>its skeleton lacks points; a face has {names}</source>
            <translation>a su esqueleto le faltan puntos; una cara tiene {names}</translation>
        </message>
        <message>
            <source>landmarks in Neurodata Without Borders</source>
            <translation>puntos faciales en Neurodata Without Borders</translation>
        </message>
        <message>
            <source>landmarks of DeepLabCut, CSV</source>
            <translation>puntos faciales de DeepLabCut, CSV</translation>
        </message>
        <message>
            <source>landmarks of SLEAP</source>
            <translation>puntos faciales de SLEAP</translation>
        </message>
        <message>
            <source>layers of sizes {sizes} are no refining head</source>
            <translation>capas de tamaños {sizes} no son un cabezal de refinado</translation>
        </message>
        <message>
            <source>looks</source>
            <translation>miradas</translation>
        </message>
        <message>
            <source>mastering display metadata</source>
            <translation>metadatos del monitor de masterización</translation>
        </message>
        <message>
            <source>metadata was kept as asked; nothing was searched for</source>
            <translation>los metadatos se conservaron como se pidió; no se buscó nada</translation>
        </message>
        <message>
            <source>near the edge of the picture</source>
            <translation>cerca del borde de la imagen</translation>
        </message>
        <message>
            <source>needs a person because</source>
            <translation>necesita a una persona porque</translation>
        </message>
        <message>
            <source>neither {folder} nor {fallback} can be written to</source>
            <translation>no se puede escribir ni en {folder} ni en {fallback}</translation>
        </message>
        <message>
            <source>no concern was chosen</source>
            <translation>no se eligió ninguna duda</translation>
        </message>
        <message>
            <source>no face</source>
            <translation>ninguna cara</translation>
        </message>
        <message>
            <source>no face was found in it</source>
            <translation>no se encontró ninguna cara</translation>
        </message>
        <message>
            <source>no frame differs from the source, so nothing in it is covered</source>
            <translation>ningún fotograma difiere de la fuente, así que nada está tapado</translation>
        </message>
        <message>
            <source>no frame of it can be decoded</source>
            <translation>no se puede decodificar ningún fotograma</translation>
        </message>
        <message>
            <source>no frame of it can be decoded{reason}</source>
            <translation>no se puede decodificar ningún fotograma{reason}</translation>
        </message>
        <message>
            <source>no frame of it can be read</source>
            <translation>no se puede leer ningún fotograma</translation>
        </message>
        <message>
            <source>no pixel format of the encoder fits</source>
            <translation>ningún formato de píxel del codificador sirve</translation>
        </message>
        <message>
            <source>no preset named {preset!r} (there are: {known})</source>
            <translation>no hay preajuste llamado {preset!r} (hay: {known})</translation>
        </message>
        <message>
            <source>no region to cover</source>
            <translation>ningún área que tapar</translation>
        </message>
        <message>
            <source>no spot check was done (its bound has to be at most {limit:.1%})</source>
            <translation>no se hizo ningún muestreo (su cota ha de ser como mucho {limit:.1%})</translation>
        </message>
        <message>
            <source>no stretch of it lies in the video</source>
            <translation>ningún tramo está dentro del vídeo</translation>
        </message>
        <message>
            <source>no tier "{tier}" (there are: {tiers})</source>
            <translation>no hay línea «{tier}» (hay: {tiers})</translation>
        </message>
        <message>
            <source>no {kind} named {name!r} (there are: {known})</source>
            <translation>no hay {kind} llamado {name!r} (hay: {known})</translation>
        </message>
        <message>
            <source>nobody is called {name!r} in this video</source>
            <translation>nadie se llama {name!r} en este vídeo</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>no cumplido</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>nada que hacer</translation>
        </message>
        <message>
            <source>nothing was edited since the export</source>
            <translation>nada se ha editado desde la exportación</translation>
        </message>
        <message>
            <source>nothing was exported yet</source>
            <translation>aún no se ha exportado nada</translation>
        </message>
        <message>
            <source>nothing was exported yet, so there is nothing to refuse</source>
            <translation>aún no se ha exportado nada, así que no hay nada que rechazar</translation>
        </message>
        <message>
            <source>nothing was left visible on purpose</source>
            <translation>nada quedó visible a propósito</translation>
        </message>
        <message>
            <source>of an unknown codec</source>
            <translation>de un códec desconocido</translation>
        </message>
        <message>
            <source>one person</source>
            <translation>una persona</translation>
        </message>
        <message>
            <source>one person {name}</source>
            <translation>una persona {name}</translation>
        </message>
        <message>
            <source>only a track that was found by a detector has others like it</source>
            <translation>solo una pista hallada por un detector tiene otras parecidas</translation>
        </message>
        <message>
            <source>only added faces can be removed; reject the others</source>
            <translation>solo se pueden quitar caras añadidas; rechaza las demás</translation>
        </message>
        <message>
            <source>other videos of the study are still being read: try it again in a moment</source>
            <translation>aún se están leyendo otros vídeos del estudio: inténtelo de nuevo en un momento</translation>
        </message>
        <message>
            <source>out of date</source>
            <translation>anticuado</translation>
        </message>
        <message>
            <source>outside regions the picture differs by {mean:.2f} of 255 levels on average, {worst:.2f} in the worst frame</source>
            <translation>fuera de las áreas la imagen difiere en {mean:.2f} de 255 niveles de media, {worst:.2f} en el peor fotograma</translation>
        </message>
        <message>
            <source>padding that is not empty</source>
            <translation>relleno que no está vacío</translation>
        </message>
        <message>
            <source>parts of {stream} could not be decoded and are silent</source>
            <translation>partes de {stream} no se pudieron decodificar y están en silencio</translation>
        </message>
        <message>
            <source>pictures whose samples are floating-point numbers cannot be read</source>
            <translation>no se pueden leer imágenes con muestras en coma flotante</translation>
        </message>
        <message>
            <source>pip install "faceveil[c2pa]"</source>
            <translation>pip install "faceveil[c2pa]"</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>place and motion</source>
            <translation>lugar y movimiento</translation>
        </message>
        <message>
            <source>preview picture</source>
            <translation>imagen de vista previa</translation>
        </message>
        <message>
            <source>ready to be signed</source>
            <translation>listo para firmar</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>region {number}: {why}</source>
            <translation>área {number}: {why}</translation>
        </message>
        <message>
            <source>release</source>
            <translation>liberación</translation>
        </message>
        <message>
            <source>release: {state}</source>
            <translation>liberación: {state}</translation>
        </message>
        <message>
            <source>researcher</source>
            <translation>Investigación</translation>
        </message>
        <message>
            <source>reviewer</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>rules can only be made stricter, not looser: {looser}</source>
            <translation>las reglas solo se pueden hacer más estrictas, no más laxas: {looser}</translation>
        </message>
        <message>
            <source>run {run_id} is complete: it stays as it is</source>
            <translation>la búsqueda {run_id} está completa: queda como está</translation>
        </message>
        <message>
            <source>samples identical, begin and end within {milliseconds:.2f} ms</source>
            <translation>muestras idénticas, principio y fin a {milliseconds:.2f} ms</translation>
        </message>
        <message>
            <source>says what cannot be: {why}</source>
            <translation>dice algo imposible: {why}</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>ajustes</translation>
        </message>
        <message>
            <source>settings are not those that {person} signed: {differ}</source>
            <translation>los ajustes no son los que firmó {person}: {differ}</translation>
        </message>
        <message>
            <source>shows fine detail</source>
            <translation>muestra detalle fino</translation>
        </message>
        <message>
            <source>shows what was reviewed</source>
            <translation>muestra lo revisado</translation>
        </message>
        <message>
            <source>signatures</source>
            <translation>firmas</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>firmado</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>smaller copies of the picture</source>
            <translation>copias más pequeñas de la imagen</translation>
        </message>
        <message>
            <source>some of its pictures are damaged</source>
            <translation>algunas imágenes están dañadas</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>something came in front of it</source>
            <translation>algo se puso delante</translation>
        </message>
        <message>
            <source>sound that the source's edit list cuts away ({stream})</source>
            <translation>sonido que la lista de edición de la fuente recorta ({stream})</translation>
        </message>
        <message>
            <source>spatial sound description</source>
            <translation>descripción de sonido espacial</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>stereo description</source>
            <translation>descripción estéreo</translation>
        </message>
        <message>
            <source>stream: {format} data: {hidden}</source>
            <translation>flujo: datos {format}: {hidden}</translation>
        </message>
        <message>
            <source>stream: {stream}</source>
            <translation>flujo: {stream}</translation>
        </message>
        <message>
            <source>stream: {stream} (as asked)</source>
            <translation>flujo: {stream} (como se pidió)</translation>
        </message>
        <message>
            <source>stream: {stream} (cover picture)</source>
            <translation>flujo: {stream} (imagen de portada)</translation>
        </message>
        <message>
            <source>stream: {stream} (its header cannot be read, so names may stand in it)</source>
            <translation>flujo: {stream} (su cabecera es ilegible, así que puede contener nombres)</translation>
        </message>
        <message>
            <source>studies of format {version} cannot be read</source>
            <translation>no se pueden leer estudios del formato {version}</translation>
        </message>
        <message>
            <source>study</source>
            <translation>estudio</translation>
        </message>
        <message>
            <source>subtitle</source>
            <translation>subtítulo</translation>
        </message>
        <message>
            <source>tag of {kind} stream {number}: {key}</source>
            <translation>etiqueta del flujo de {kind} {number}: {key}</translation>
        </message>
        <message>
            <source>tag: {key}</source>
            <translation>etiqueta: {key}</translation>
        </message>
        <message>
            <source>tags are the same</source>
            <translation>las etiquetas son las mismas</translation>
        </message>
        <message>
            <source>texts in the header of {stream}</source>
            <translation>textos en la cabecera de {stream}</translation>
        </message>
        <message>
            <source>the GPU's memory does not suffice even for one picture</source>
            <translation>la memoria de la GPU no basta ni para una imagen</translation>
        </message>
        <message>
            <source>the alpha channel was left out</source>
            <translation>el canal alfa se dejó fuera</translation>
        </message>
        <message>
            <source>the check of its export found something</source>
            <translation>la comprobación de la exportación encontró algo</translation>
        </message>
        <message>
            <source>the check of the export was broken off after {frames}</source>
            <translation>la comprobación de la exportación se cortó tras {frames}</translation>
        </message>
        <message>
            <source>the clock was set back: signed by {person} at {signed}, after something that happened at {before}</source>
            <translation>se atrasó el reloj: firmado por {person} en {signed}, después de algo ocurrido en {before}</translation>
        </message>
        <message>
            <source>the colour of a fill is the medium's</source>
            <translation>el color de un relleno es el del vídeo</translation>
        </message>
        <message>
            <source>the detector's weights are not those that {person} signed</source>
            <translation>los pesos del detector no son los que firmó {person}</translation>
        </message>
        <message>
            <source>the disk of {folder} has {value} MB free, the export needs about {value2} MB</source>
            <translation>el disco de {folder} tiene {value} MB libres, la exportación necesita unos {value2} MB</translation>
        </message>
        <message>
            <source>the disk of {folder} is full; the unfinished file was removed, study and source are untouched</source>
            <translation>el disco de {folder} está lleno; se quitó el archivo inacabado, estudio y fuente están intactos</translation>
        </message>
        <message>
            <source>the export is a draft: {why}</source>
            <translation>la exportación es un borrador: {why}</translation>
        </message>
        <message>
            <source>the export tells more than it may: {places}</source>
            <translation>la exportación dice más de lo que debe: {places}</translation>
        </message>
        <message>
            <source>the export was not checked yet</source>
            <translation>la exportación aún no se ha comprobado</translation>
        </message>
        <message>
            <source>the exported file is not the one that {person} signed</source>
            <translation>el archivo exportado no es el que firmó {person}</translation>
        </message>
        <message>
            <source>the exported file is not there: {name}</source>
            <translation>el archivo exportado no está: {name}</translation>
        </message>
        <message>
            <source>the exported file was changed: {name}</source>
            <translation>el archivo exportado se cambió: {name}</translation>
        </message>
        <message>
            <source>the file breaks off</source>
            <translation>el archivo se interrumpe</translation>
        </message>
        <message>
            <source>the file does not hold what was written</source>
            <translation>el archivo no contiene lo que se escribió</translation>
        </message>
        <message>
            <source>the file is byte for byte the one that was exported</source>
            <translation>el archivo es byte a byte el que se exportó</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <source>the file's Content Credentials do not fit: {why}</source>
            <translation>las Content Credentials del archivo no encajan: {why}</translation>
        </message>
        <message>
            <source>the folder {folder} cannot be made ({value})</source>
            <translation>no se puede crear la carpeta {folder} ({value})</translation>
        </message>
        <message>
            <source>the folder {folder} does not exist</source>
            <translation>la carpeta {folder} no existe</translation>
        </message>
        <message>
            <source>the format {name} is only read</source>
            <translation>el formato {name} solo se lee</translation>
        </message>
        <message>
            <source>the format {name} is only written</source>
            <translation>el formato {name} solo se escribe</translation>
        </message>
        <message>
            <source>the format {name} needs the package {module}, which is not installed</source>
            <translation>el formato {name} necesita el paquete {module}, que no está instalado</translation>
        </message>
        <message>
            <source>the frame at {when} cannot be decoded</source>
            <translation>no se puede decodificar el fotograma de {when}</translation>
        </message>
        <message>
            <source>the frames of this video are not known yet</source>
            <translation>aún no se conocen los fotogramas de este vídeo</translation>
        </message>
        <message>
            <source>the header of {stream} is copied as it is, and holds texts that nobody looked at</source>
            <translation>la cabecera de {stream} se copia tal cual y contiene textos que nadie miró</translation>
        </message>
        <message>
            <source>the installed OpenCV has no Haar cascades</source>
            <translation>el OpenCV instalado no tiene cascadas Haar</translation>
        </message>
        <message>
            <source>the least covered region misses the limit</source>
            <translation>el área menos tapada no alcanza el límite</translation>
        </message>
        <message>
            <source>the least {share:.1%}</source>
            <translation>la menor {share:.1%}</translation>
        </message>
        <message>
            <source>the list of model weights is missing</source>
            <translation>falta la lista de pesos de los modelos</translation>
        </message>
        <message>
            <source>the log of decisions is not the one that {person} signed</source>
            <translation>el registro de decisiones no es el que firmó {person}</translation>
        </message>
        <message>
            <source>the missed face was added</source>
            <translation>se añadió la cara que faltaba</translation>
        </message>
        <message>
            <source>the network cannot be loaded ({error})</source>
            <translation>no se puede cargar la red ({error})</translation>
        </message>
        <message>
            <source>the output does not carry the source's {part}</source>
            <translation>la salida no lleva de la fuente: {part}</translation>
        </message>
        <message numerus="yes">
            <source>the picture changes on the way: %n picture(s) of {was} made to fit {size}; cut the source there to keep both</source>
            <translation>
                <numerusform>la imagen cambia por el camino: %n imagen de {was} se adaptó a {size}; corta ahí la fuente para conservar ambas</numerusform>
                <numerusform>la imagen cambia por el camino: %n imágenes de {was} se adaptaron a {size}; corta ahí la fuente para conservar ambas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source breaks off: %n frame(s) readable</source>
            <translation>
                <numerusform>la fuente se corta: se puede leer %n fotograma</numerusform>
                <numerusform>la fuente se corta: se pueden leer %n fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>the source hides margins of its pictures; they were left out, as players do</source>
            <translation>el original oculta los márgenes de sus imágenes; se han omitido, como hacen los reproductores</translation>
        </message>
        <message numerus="yes">
            <source>the source is damaged: %n picture(s) with errors, or made from such ones</source>
            <translation>
                <numerusform>la fuente está dañada: %n imagen tiene errores o sale de otras que los tienen</numerusform>
                <numerusform>la fuente está dañada: %n imágenes tienen errores o salen de otras que los tienen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source's clock is set anew on the way (%n time(s)); its parts follow one another</source>
            <translation>
                <numerusform>el reloj de la fuente se reinicia por el camino (%n vez); sus partes van seguidas</numerusform>
                <numerusform>el reloj de la fuente se reinicia por el camino (%n veces); sus partes van seguidas</numerusform>
            </translation>
        </message>
        <message>
            <source>the picture has another size</source>
            <translation>la imagen tiene otro tamaño</translation>
        </message>
        <message>
            <source>the picture was turned upright</source>
            <translation>la imagen se enderezó</translation>
        </message>
        <message>
            <source>the portrait for the demonstration clip is missing</source>
            <translation>falta el retrato para el vídeo de demostración</translation>
        </message>
        <message>
            <source>the program's own file {name} is missing</source>
            <translation>falta el archivo propio del programa {name}</translation>
        </message>
        <message>
            <source>the refining head does not fit CenterFace ({error})</source>
            <translation>el cabezal de refinado no encaja con CenterFace ({error})</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>el informe</translation>
        </message>
        <message>
            <source>the report cannot be read ({strerror})</source>
            <translation>no se puede leer el informe ({strerror})</translation>
        </message>
        <message>
            <source>the rules are as strict as that already</source>
            <translation>las reglas ya son así de estrictas</translation>
        </message>
        <message>
            <source>the sign-off of {person} is void: {why}</source>
            <translation>la autorización de {person} no vale: {why}</translation>
        </message>
        <message>
            <source>the signature of {person} does not fit its statement</source>
            <translation>la firma de {person} no encaja con su declaración</translation>
        </message>
        <message>
            <source>the source is interlaced; its fields were kept in the picture</source>
            <translation>la fuente es entrelazada; sus campos se conservaron en la imagen</translation>
        </message>
        <message>
            <source>the source is not the one that {person} signed</source>
            <translation>la fuente no es la que firmó {person}</translation>
        </message>
        <message>
            <source>the source's metadata holds no words that could be in it</source>
            <translation>los metadatos de la fuente no contienen palabras que pudieran estar en él</translation>
        </message>
        <message>
            <source>the source's other streams end early</source>
            <translation>otros flujos de la fuente terminan antes</translation>
        </message>
        <message>
            <source>the study was copied or moved since {person} signed</source>
            <translation>el estudio se copió o movió desde que firmó {person}</translation>
        </message>
        <message>
            <source>the study's limit is {limit:.1%}</source>
            <translation>el límite del estudio es {limit:.1%}</translation>
        </message>
        <message>
            <source>the track has no gap in this frame</source>
            <translation>la pista no tiene hueco en este fotograma</translation>
        </message>
        <message>
            <source>the tracker lost it</source>
            <translation>el seguimiento la perdió</translation>
        </message>
        <message>
            <source>the tracker stopped after its longest way</source>
            <translation>el seguimiento paró tras su mayor recorrido</translation>
        </message>
        <message>
            <source>the user guide is missing</source>
            <translation>falta el manual</translation>
        </message>
        <message>
            <source>the weights file {file} is missing</source>
            <translation>falta el archivo de pesos {file}</translation>
        </message>
        <message>
            <source>the weights file {path} is missing</source>
            <translation>falta el archivo de pesos {path}</translation>
        </message>
        <message>
            <source>the weights manifest {path} cannot be read ({error})</source>
            <translation>no se puede leer el índice de pesos {path} ({error})</translation>
        </message>
        <message>
            <source>the whole picture</source>
            <translation>la imagen entera</translation>
        </message>
        <message>
            <source>there are no detections yet whose threshold could be moved</source>
            <translation>aún no hay hallazgos cuyo umbral se pueda mover</translation>
        </message>
        <message>
            <source>there are no trained weights named {name!r}</source>
            <translation>no hay pesos entrenados llamados {name!r}</translation>
        </message>
        <message>
            <source>there are several tiers, choose one: {tiers}</source>
            <translation>hay varias líneas, elija una: {tiers}</translation>
        </message>
        <message>
            <source>there is no added face {value} to extend</source>
            <translation>no hay cara añadida {value} que alargar</translation>
        </message>
        <message>
            <source>there is no comment {about}</source>
            <translation>no hay comentario {about}</translation>
        </message>
        <message>
            <source>there is no comment {seq}</source>
            <translation>no hay comentario {seq}</translation>
        </message>
        <message>
            <source>there is no folder {folder}</source>
            <translation>no existe la carpeta {folder}</translation>
        </message>
        <message>
            <source>there is no frame {number} in the video</source>
            <translation>no hay fotograma {number} en el vídeo</translation>
        </message>
        <message>
            <source>there is no sound</source>
            <translation>no hay sonido</translation>
        </message>
        <message>
            <source>there is no such face</source>
            <translation>no existe esa cara</translation>
        </message>
        <message>
            <source>there is no such face at {pts}</source>
            <translation>no existe esa cara en {pts}</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>no existe ese archivo</translation>
        </message>
        <message>
            <source>there is no such track: none was named</source>
            <translation>no existe esa pista: no se indicó ninguna</translation>
        </message>
        <message>
            <source>there is no such track: {ref}</source>
            <translation>no existe esa pista: {ref}</translation>
        </message>
        <message>
            <source>there is no video or picture in this folder</source>
            <translation>no hay vídeo ni imagen en esta carpeta</translation>
        </message>
        <message>
            <source>this face is still being followed: press Esc to stop that, then change it</source>
            <translation>esta cara aún se está siguiendo: pulsa Esc para detenerlo y cámbiala después</translation>
        </message>
        <message>
            <source>this face moves: nothing else is found at its place</source>
            <translation>esta cara se mueve: en su lugar no se halla nada más</translation>
        </message>
        <message>
            <source>this installation cannot write {CODEC_NAMES}</source>
            <translation>esta instalación no puede escribir {CODEC_NAMES}</translation>
        </message>
        <message>
            <source>this installation's ONNX Runtime has no GPU support, which this model needs</source>
            <translation>el ONNX Runtime de esta instalación no admite GPU, que este modelo necesita</translation>
        </message>
        <message>
            <source>this is how the video stood before: nothing can be decided there</source>
            <translation>así estaba antes el vídeo: ahí no se puede decidir nada</translation>
        </message>
        <message>
            <source>this is the study or one of its videos, which are never written over</source>
            <translation>es el estudio o uno de sus vídeos, que nunca se sobrescriben</translation>
        </message>
        <message>
            <source>this key signed already, as {person}</source>
            <translation>esta clave ya firmó, como {person}</translation>
        </message>
        <message>
            <source>this kind of JPEG cannot be read ({words})</source>
            <translation>no se puede leer este tipo de JPEG ({words})</translation>
        </message>
        <message>
            <source>this kind of TIFF cannot be read (compression {number})</source>
            <translation>no se puede leer este tipo de TIFF (compresión {number})</translation>
        </message>
        <message>
            <source>this kind of TIFF cannot be read ({what})</source>
            <translation>no se puede leer este tipo de TIFF ({what})</translation>
        </message>
        <message>
            <source>this video is locked: unlock it before faces are added to it</source>
            <translation>este vídeo está bloqueado: desbloquéalo antes de añadir caras</translation>
        </message>
        <message>
            <source>this video is locked: what was decided is accepted. Unlock it first</source>
            <translation>este vídeo está bloqueado: lo decidido se da por bueno. Desbloquéalo antes</translation>
        </message>
        <message>
            <source>this video is {value}</source>
            <translation>este vídeo está {value}</translation>
        </message>
        <message>
            <source>this study was made by a newer program (format {version}, this program reads {current})</source>
            <translation>este estudio lo hizo un programa más nuevo (formato {version}, este programa lee {current})</translation>
        </message>
        <message>
            <source>Export as .mp4, or sign without them</source>
            <translation>Exporte como .mp4 o firme sin ellas</translation>
        </message>
        <message numerus="yes">
            <source>identical bytes (%n packet(s), {export} in the export)</source>
            <translation>
                <numerusform>bytes idénticos (%n paquete, {export} en la exportación)</numerusform>
                <numerusform>bytes idénticos (%n paquetes, {export} en la exportación)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n text(s) of the source's metadata is in it</source>
            <translation>
                <numerusform>textos de los metadatos de la fuente en él: ninguno de %n</numerusform>
                <numerusform>textos de los metadatos de la fuente en él: ninguno de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the statement beside the file is not the one that {person} signed</source>
            <translation>la declaración junto al archivo no es la que firmó {person}</translation>
        </message>
        <message>
            <source>the statement that {person} signed is not beside the file</source>
            <translation>la declaración que firmó {person} no está junto al archivo</translation>
        </message>
        <message>
            <source>this was taken back already</source>
            <translation>eso ya se deshizo</translation>
        </message>
        <message>
            <source>throughout</source>
            <translation>de principio a fin</translation>
        </message>
        <message>
            <source>time codes</source>
            <translation>códigos de tiempo</translation>
        </message>
        <message>
            <source>times, size, colour, sound and tags are as they should be</source>
            <translation>tiempos, tamaño, color, sonido y etiquetas están como deben</translation>
        </message>
        <message>
            <source>titles or other texts</source>
            <translation>títulos u otros textos</translation>
        </message>
        <message>
            <source>to be looked at again</source>
            <translation>por mirar de nuevo</translation>
        </message>
        <message>
            <source>torchvision's two stages on CenterFace's backbone, trained by this project.</source>
            <translation>Las dos etapas de torchvision sobre la base de CenterFace, entrenadas por este proyecto.</translation>
        </message>
        <message>
            <source>track {number}</source>
            <translation>pista {number}</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>pistas</translation>
        </message>
        <message>
            <source>tracks of CVAT for video 1.1, XML</source>
            <translation>pistas de CVAT for video 1.1, XML</translation>
        </message>
        <message>
            <source>tracks of MOTChallenge, CSV</source>
            <translation>pistas de MOTChallenge, CSV</translation>
        </message>
        <message>
            <source>turned</source>
            <translation>girado</translation>
        </message>
        <message>
            <source>two detectors found no face that is neither covered nor left visible on purpose</source>
            <translation>dos detectores no hallaron ninguna cara que no esté tapada ni visible a propósito</translation>
        </message>
        <message>
            <source>two or more tracks are joined</source>
            <translation>se unen dos o más pistas</translation>
        </message>
        <message>
            <source>two tracks with faces are joined</source>
            <translation>se unen dos pistas con caras</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>datos desconocidos</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>derecho</translation>
        </message>
        <message>
            <source>user data (SEI)</source>
            <translation>datos de usuario (SEI)</translation>
        </message>
        <message>
            <source>video</source>
            <translation>vídeo</translation>
        </message>
        <message>
            <source>videos cannot be written as {suffix!r}</source>
            <translation>no se pueden escribir vídeos como {suffix!r}</translation>
        </message>
        <message>
            <source>was added by an earlier version of Faceveil, which read such pictures wrongly</source>
            <translation>lo añadió una versión anterior de Faceveil, que leía mal estas imágenes</translation>
        </message>
        <message>
            <source>was not finished</source>
            <translation>no se terminó</translation>
        </message>
        <message>
            <source>what stands behind the picture in its file (a second picture, a depth map, a film)</source>
            <translation>lo que hay detrás de la imagen en su archivo (una segunda imagen, un mapa de profundidad, una película)</translation>
        </message>
        <message>
            <source>what was covered, seen and decided, for BORIS</source>
            <translation>lo que se cubrió, vio y decidió, para BORIS</translation>
        </message>
        <message>
            <source>what was covered, seen and decided, for ELAN</source>
            <translation>lo que se cubrió, vio y decidió, para ELAN</translation>
        </message>
        <message>
            <source>what was transparent is white or black now</source>
            <translation>lo que era transparente es ahora blanco o negro</translation>
        </message>
        <message>
            <source>where recordings were joined, sound of {stream} lay over other sound and was left out</source>
            <translation>donde se unieron grabaciones, el sonido de {stream} quedaba sobre otro y se dejó fuera</translation>
        </message>
        <message>
            <source>who is left visible needs a reason</source>
            <translation>quien queda visible necesita un motivo</translation>
        </message>
        <message>
            <source>would be shown turned</source>
            <translation>se mostraría girado</translation>
        </message>
        <message>
            <source>writing to {folder} failed: {value}</source>
            <translation>falló la escritura en {folder}: {value}</translation>
        </message>
        <message>
            <source>written again in a better quality (constant rate factor {quality}); in the usual one it was not covered as asked: {complaints}</source>
            <translation>escrito de nuevo con mejor calidad (factor constante {quality}); con la habitual no quedó tapado como se pidió: {complaints}</translation>
        </message>
        <message>
            <source>{CODEC_NAMES} does not fit into {suffix}</source>
            <translation>{CODEC_NAMES} no cabe en {suffix}</translation>
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
            <translation>{file}: no se puede leer ({strerror})</translation>
        </message>
        <message>
            <source>{file}: holds no statement</source>
            <translation>{file}: no contiene declaración</translation>
        </message>
        <message>
            <source>{folder} cannot be written to</source>
            <translation>no se puede escribir en {folder}</translation>
        </message>
        <message>
            <source>{frames} checked at random, {missed} with a miss</source>
            <translation>{frames} comprobados al azar, {missed} con una omisión</translation>
        </message>
        <message>
            <source>{frames} of the decoded export compared with the source, {looked} searched for faces</source>
            <translation>{frames} de la exportación decodificada comparados con la fuente, {looked} examinados en busca de caras</translation>
        </message>
        <message>
            <source>{medium}, which shows {name}, is locked. Unlock it first</source>
            <translation>{medium}, que muestra a {name}, está bloqueado. Desbloquéelo antes</translation>
        </message>
        <message>
            <source>{name} begins at {at} and never stops</source>
            <translation>{name} empieza en {at} y no termina nunca</translation>
        </message>
        <message>
            <source>{name} cannot be turned into {pixel_format}</source>
            <translation>{name} no se puede convertir a {pixel_format}</translation>
        </message>
        <message>
            <source>{name} finds {naive:.0%}, {aware:.0%} where it knows the effect (nothing covered: {control:.0%})</source>
            <translation>{name} encuentra {naive:.0%}, {aware:.0%} si conoce el efecto (sin tapar: {control:.0%})</translation>
        </message>
        <message>
            <source>{name} is not a report that was signed, or was changed since</source>
            <translation>{name} no es un informe firmado, o se cambió desde entonces</translation>
        </message>
        <message>
            <source>{name} stops at {at} and never began</source>
            <translation>{name} termina en {at} y nunca empezó</translation>
        </message>
        <message>
            <source>{name} was not released: {complaints}</source>
            <translation>{name} no se liberó: {complaints}</translation>
        </message>
        <message>
            <source>{name} works on this study as {role}</source>
            <translation>{name} trabaja en este estudio como {role}</translation>
        </message>
        <message>
            <source>{name}: Content Credentials go into MP4 and MOV only</source>
            <translation>{name}: Content Credentials solo va en MP4 y MOV</translation>
        </message>
        <message>
            <source>{name}: no credentials could be written ({error})</source>
            <translation>{name}: no se pudieron escribir credenciales ({error})</translation>
        </message>
        <message>
            <source>{name}: no faces were looked for yet</source>
            <translation>{name}: aún no se buscaron caras</translation>
        </message>
        <message>
            <source>{name}: no frame lies in the spans that are worked on</source>
            <translation>{name}: no hay fotogramas en los tramos en los que se trabaja</translation>
        </message>
        <message>
            <source>{out} appeared while exporting</source>
            <translation>{out} apareció durante la exportación</translation>
        </message>
        <message>
            <source>{out} exists</source>
            <translation>{out} ya existe</translation>
        </message>
        <message>
            <source>{out} is a file, but several inputs need a folder</source>
            <translation>{out} es un archivo, pero varias entradas necesitan una carpeta</translation>
        </message>
        <message>
            <source>{out} is a folder</source>
            <translation>{out} es una carpeta</translation>
        </message>
        <message>
            <source>{out} is the source itself; choose another name for the export</source>
            <translation>{out} es la propia fuente; elige otro nombre para la exportación</translation>
        </message>
        <message>
            <source>{out}: PDF is made by the window's part of the program</source>
            <translation>{out}: el PDF lo hace la parte del programa con ventana</translation>
        </message>
        <message>
            <source>{out}: a report ends in {KINDS}</source>
            <translation>{out}: un informe acaba en {KINDS}</translation>
        </message>
        <message>
            <source>{out}: cannot be written</source>
            <translation>{out}: no se puede escribir</translation>
        </message>
        <message>
            <source>{out}: cannot be written ({strerror})</source>
            <translation>{out}: no se puede escribir ({strerror})</translation>
        </message>
        <message>
            <source>{part}</source>
            <translation>{part}</translation>
        </message>
        <message>
            <source>{part}: nobody looked at this video in this way</source>
            <translation>{part}: nadie examinó este vídeo de esta manera</translation>
        </message>
        <message>
            <source>{part}: people decided things in it, which cannot be joined to another study</source>
            <translation>{part}: en él decidieron personas, lo que no se puede unir a otro estudio</translation>
        </message>
        <message>
            <source>{path_of_text}: its pictures change their size on the way, which the study does not know yet</source>
            <translation>{path_of_text}: sus imágenes cambian de tamaño por el camino, algo que el estudio aún no sabe</translation>
        </message>
        <message>
            <source>{path_of_text}: the study knows another file of this name</source>
            <translation>{path_of_text}: el estudio conoce otro archivo con este nombre</translation>
        </message>
        <message>
            <source>{path} does not hold a refining head ({error})</source>
            <translation>{path} no contiene un cabezal de refinado ({error})</translation>
        </message>
        <message>
            <source>{path} does not hold a second stage</source>
            <translation>{path} no contiene una segunda etapa</translation>
        </message>
        <message>
            <source>{path} does not hold weights of Faceveil ({error})</source>
            <translation>{path} no contiene pesos de Faceveil ({error})</translation>
        </message>
        <message>
            <source>{path} does not hold weights of a Faster R-CNN</source>
            <translation>{path} no contiene pesos de un Faster R-CNN</translation>
        </message>
        <message>
            <source>{path} does not hold weights of this landmark model</source>
            <translation>{path} no contiene pesos de este modelo de puntos faciales</translation>
        </message>
        <message>
            <source>{path} is damaged or not the expected file (SHA-256 {found}..., expected {sha256}...)</source>
            <translation>{path} está dañado o no es el archivo esperado (SHA-256 {found}..., se esperaba {sha256}...)</translation>
        </message>
        <message>
            <source>{path}, line {line}</source>
            <translation>{path}, línea {line}</translation>
        </message>
        <message>
            <source>{path}: an unfinished decision cannot be understood ({error})</source>
            <translation>{path}: una decisión inacabada no se entiende ({error})</translation>
        </message>
        <message>
            <source>{path}: cannot be named {name}, another file has that name</source>
            <translation>{path}: no se puede llamar {name}, otro archivo se llama así</translation>
        </message>
        <message>
            <source>{path}: cannot be read ({strerror})</source>
            <translation>{path}: no se puede leer ({strerror})</translation>
        </message>
        <message>
            <source>{path}: cannot be read or written ({error})</source>
            <translation>{path}: no se puede leer ni escribir ({error})</translation>
        </message>
        <message>
            <source>{path}: cannot be renamed ({strerror})</source>
            <translation>{path}: no se puede cambiar de nombre ({strerror})</translation>
        </message>
        <message>
            <source>{path}: cannot be written ({strerror})</source>
            <translation>{path}: no se puede escribir ({strerror})</translation>
        </message>
        <message>
            <source>{path}: decision {seq} cannot be understood ({error})</source>
            <translation>{path}: la decisión {seq} no se entiende ({error})</translation>
        </message>
        <message>
            <source>{path}: detection has not run to its end, so faces would be left visible</source>
            <translation>{path}: la búsqueda no llegó al final, así que quedarían caras visibles</translation>
        </message>
        <message>
            <source>{path}: faces were not looked for in all that is worked on</source>
            <translation>{path}: no se buscaron caras en todo lo que se trabaja</translation>
        </message>
        <message>
            <source>{path}: is a database, but not a Faceveil study</source>
            <translation>{path}: es una base de datos, pero no un estudio de Faceveil</translation>
        </message>
        <message>
            <source>{path}: is a folder, not a study</source>
            <translation>{path}: es una carpeta, no un estudio</translation>
        </message>
        <message>
            <source>{path}: is a key of another kind; Ed25519 is wanted</source>
            <translation>{path}: es una clave de otro tipo; se necesita Ed25519</translation>
        </message>
        <message>
            <source>{path}: is not a public key</source>
            <translation>{path}: no es una clave pública</translation>
        </message>
        <message>
            <source>{path}: is read-only</source>
            <translation>{path}: es de solo lectura</translation>
        </message>
        <message>
            <source>{path}: locked by another program</source>
            <translation>{path}: bloqueado por otro programa</translation>
        </message>
        <message>
            <source>{path}: nothing was exported yet</source>
            <translation>{path}: aún no se ha exportado nada</translation>
        </message>
        <message>
            <source>{path}: pixel format {pixel_format} cannot be exported</source>
            <translation>{path}: el formato de píxel {pixel_format} no se puede exportar</translation>
        </message>
        <message>
            <source>{path}: the disk is full; what was saved before is safe</source>
            <translation>{path}: el disco está lleno; lo guardado antes está a salvo</translation>
        </message>
        <message>
            <source>{path}: the exported file is gone</source>
            <translation>{path}: el archivo exportado ya no está</translation>
        </message>
        <message>
            <source>{path}: the file is damaged ({error})</source>
            <translation>{path}: el archivo está dañado ({error})</translation>
        </message>
        <message>
            <source>{path}: the file is damaged ({found})</source>
            <translation>{path}: el archivo está dañado ({found})</translation>
        </message>
        <message>
            <source>{path}: the file is no export of this study</source>
            <translation>{path}: el archivo no es una exportación de este estudio</translation>
        </message>
        <message>
            <source>{path}: the file was changed since it was exported</source>
            <translation>{path}: el archivo cambió desde que se exportó</translation>
        </message>
        <message>
            <source>{path}: the key cannot be read</source>
            <translation>{path}: no se puede leer la clave</translation>
        </message>
        <message>
            <source>{path}: the key cannot be used ({strerror})</source>
            <translation>{path}: no se puede usar la clave ({strerror})</translation>
        </message>
        <message>
            <source>{path}: the key has a passphrase</source>
            <translation>{path}: la clave tiene contraseña</translation>
        </message>
        <message>
            <source>{path}: the log of decisions is damaged: event {seq} {what}</source>
            <translation>{path}: el registro de decisiones está dañado: evento {seq} {what}</translation>
        </message>
        <message>
            <source>{path}: the output would replace the source</source>
            <translation>{path}: la salida reemplazaría a la fuente</translation>
        </message>
        <message>
            <source>{path}: the signed statement cannot be read ({strerror})</source>
            <translation>{path}: no se puede leer la declaración firmada ({strerror})</translation>
        </message>
        <message>
            <source>{path}: the study is closed</source>
            <translation>{path}: el estudio está cerrado</translation>
        </message>
        <message>
            <source>{path}: there is no medium {medium_id}</source>
            <translation>{path}: no hay vídeo {medium_id}</translation>
        </message>
        <message>
            <source>{path}: there is no run {run_id}</source>
            <translation>{path}: no hay búsqueda {run_id}</translation>
        </message>
        <message>
            <source>{path}: there is no such study</source>
            <translation>{path}: no existe ese estudio</translation>
        </message>
        <message>
            <source>{path}: was opened to be read, not to be written</source>
            <translation>{path}: se abrió para leer, no para escribir</translation>
        </message>
        <message>
            <source>{path}: {reason}</source>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <source>{person} and {other} signed with one and the same key</source>
            <translation>{person} y {other} firmaron con la misma clave</translation>
        </message>
        <message>
            <source>{person} edited the study after it was signed (decision {decision}, {time})</source>
            <translation>{person} editó el estudio después de firmarse (decisión {decision}, {time})</translation>
        </message>
        <message>
            <source>{person} has signed the export since: what {whose} decided can no longer be taken back by another person</source>
            <translation>{person} ha firmado la exportación desde entonces: lo que decidió {whose} ya no lo puede deshacer otra persona</translation>
        </message>
        <message>
            <source>{person} refused the release: {text}</source>
            <translation>{person} rechazó la publicación: {text}</translation>
        </message>
        <message>
            <source>{person} signed this export already</source>
            <translation>{person} ya firmó esta exportación</translation>
        </message>
        <message>
            <source>{person} signed with another key than before: the key was replaced</source>
            <translation>{person} firmó con otra clave que antes: se reemplazó la clave</translation>
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
            <translation>{sentence} (la primera en {time})</translation>
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
            <translation>{source:.4f} s en la fuente, {export:.4f} s en la exportación</translation>
        </message>
        <message>
            <source>{source} in the source, {export} in the export</source>
            <translation>{source} en la fuente, {export} en la exportación</translation>
        </message>
        <message>
            <source>{source} was changed while it was exported</source>
            <translation>{source} se modificó mientras se exportaba</translation>
        </message>
        <message>
            <source>{source}: writing {name} failed: {error}</source>
            <translation>{source}: falló la escritura de {name}: {error}</translation>
        </message>
        <message>
            <source>{stream}</source>
            <translation>{stream}</translation>
        </message>
        <message>
            <source>{stream} is copied word for word; its text may hold names</source>
            <translation>{stream} se copia palabra por palabra; su texto puede contener nombres</translation>
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder} (as asked)</source>
            <translation>{stream} se codificó de nuevo como {encoder} (como se pidió)</translation>
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder}, because {suffix} cannot hold it as it is</source>
            <translation>{stream} se codificó de nuevo como {encoder}, porque {suffix} no lo admite tal cual</translation>
        </message>
        <message>
            <source>{stream} was left out, because {suffix} cannot hold it as it is; it can be encoded anew</source>
            <translation>{stream} se dejó fuera, porque {suffix} no lo admite tal cual; se puede codificar de nuevo</translation>
        </message>
        <message>
            <source>{stream} was left out: it cannot be copied into {suffix}, and this program has no decoder for it to encode it anew</source>
            <translation>{stream} se dejó fuera: no se puede copiar a {suffix}, y este programa no tiene decodificador para codificarlo de nuevo</translation>
        </message>
        <message>
            <source>{study}: already open ({who})</source>
            <translation>{study}: ya está abierto ({who})</translation>
        </message>
        <message>
            <source>{study}: cannot be written here ({strerror})</source>
            <translation>{study}: aquí no se puede escribir ({strerror})</translation>
        </message>
        <message>
            <source>{suffix} cannot hold {codec} subtitles; use .mkv to keep them</source>
            <translation>{suffix} no admite subtítulos {codec}; usa .mkv para conservarlos</translation>
        </message>
        <message>
            <source>{suffix} counts time in milliseconds: frame times are rounded to them; .mp4 and .mov keep them exactly</source>
            <translation>{suffix} cuenta el tiempo en milisegundos: los tiempos se redondean a ellos; .mp4 y .mov los conservan exactos</translation>
        </message>
        <message>
            <source>{tag} {before} became {after}</source>
            <translation>{tag}: {before} pasó a {after}</translation>
        </message>
        <message>
            <source>{target}: exists already</source>
            <translation>{target}: ya existe</translation>
        </message>
        <message>
            <source>{target}: is in this study already</source>
            <translation>{target}: ya está en este estudio</translation>
        </message>
        <message>
            <source>{target}: is not the file that was reviewed as {name}</source>
            <translation>{target}: no es el archivo que se revisó como {name}</translation>
        </message>
        <message>
            <source>{target}: there is no folder {parent}</source>
            <translation>{target}: no hay carpeta {parent}</translation>
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
            <translation>{what} necesita PyTorch, que no forma parte de esta instalación</translation>
        </message>
        <message>
            <source>{where}: cannot be written ({strerror})</source>
            <translation>{where}: no se puede escribir ({strerror})</translation>
        </message>
        <message>
            <source>{width}x{height} is odd, so every pixel keeps its own colour (4:4:4)</source>
            <translation>{width}x{height} es impar, así que cada píxel conserva su color (4:4:4)</translation>
        </message>
        <message>
            <source>{without} of {count} left visible without a reason</source>
            <translation>{without} de {count} visibles sin motivo</translation>
        </message>
    </context>
    <context>
        <name>SettingsCommands</name>
        <message>
            <source>Another language</source>
            <translation>Otro idioma</translation>
        </message>
        <message>
            <source>Open anew</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <source>The window is opened anew for it. Detection that runs is paused, and what it found is kept. Otherwise the language changes at the next start.</source>
            <translation>La ventana se abre de nuevo para ello. La búsqueda en curso se pausa y lo encontrado se conserva. Si no, el idioma cambia en el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>As the system ({0})</source>
            <translation>Como el sistema ({0})</translation>
        </message>
        <message>
            <source>As the system knows you</source>
            <translation>Como te conoce el sistema</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Choose by itself</source>
            <translation>Elegir automáticamente</translation>
        </message>
        <message>
            <source>Counts for videos that are detected from now on.</source>
            <translation>Vale para los vídeos en los que se busque desde ahora.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Detection</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>Forget them now</source>
            <translation>Olvidarlos ahora</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Less motion: no animation, no blinking cursor</source>
            <translation>Menos movimiento: sin animación ni cursor parpadeante</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU de NVIDIA</translation>
        </message>
        <message>
            <source>Pages of settings</source>
            <translation>Páginas de ajustes</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Remember the studies that were opened last</source>
            <translation>Recordar los últimos estudios abiertos</translation>
        </message>
        <message>
            <source>Remembered are paths, and the frame at which each study was left. Pictures are kept in studies only, and nothing is sent anywhere.</source>
            <translation>Se recuerdan rutas y el fotograma en que se dejó cada estudio. Las imágenes solo están en los estudios, y no se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation>Investigación: preparo este estudio</translation>
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation>Revisión: lo compruebo antes de que se publique</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The command line speaks English.</source>
            <translation>La línea de órdenes habla inglés.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Minucioso</translation>
        </message>
        <message>
            <source>Thoroughness</source>
            <translation>Minuciosidad</translation>
        </message>
        <message>
            <source>Wipe what was measured of faces in this study…</source>
            <translation>Borrar lo medido de las caras de este estudio…</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation>Tu nombre figura junto a lo que decides y compruebas, en el estudio y su informe. No hay cuenta ni contraseña; nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Tu función</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>A second file beside the export. Programs that know such credentials show from it who released it, in which words, and that it was de-identified by this process; they find any changed byte.</source>
            <translation>Un segundo archivo junto a la exportación. Los programas que conocen estas credenciales muestran quién la autorizó, con qué palabras, y que fue desidentificada por este proceso; encuentran cualquier byte cambiado.</translation>
        </message>
        <message>
            <source>Also a copy with Content Credentials (C&amp;2PA)</source>
            <translation>También una copia con Content Credentials (C&amp;2PA)</translation>
        </message>
        <message>
            <source>Ask here</source>
            <translation>Preguntar aquí</translation>
        </message>
        <message>
            <source>Confirm and sign</source>
            <translation>Confirmar y firmar</translation>
        </message>
        <message>
            <source>Fill in your name, your role and your words first.</source>
            <translation>Rellena antes tu nombre, tu función y tus palabras.</translation>
        </message>
        <message>
            <source>Not available: the package c2pa-python is missing. Install it with pip install "faceveil[c2pa]".</source>
            <translation>No disponible: falta el paquete c2pa-python. Se instala con pip install "faceveil[c2pa]".</translation>
        </message>
        <message>
            <source>Only MP4 and MOV files can carry them: export as MP4 for that.</source>
            <translation>Solo los archivos MP4 y MOV pueden llevarlas: exporte como MP4 para ello.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>What you say: why it may leave, or why not</source>
            <translation>Qué dices: por qué puede salir, o por qué no</translation>
        </message>
        <message>
            <source>Write your question first; it is pinned to this frame.</source>
            <translation>Escribe antes tu pregunta; se fija a este fotograma.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Tus palabras</translation>
        </message>
        <message>
            <source>data protection officer</source>
            <translation>Protección de datos</translation>
        </message>
        <message>
            <source>ethics reviewer</source>
            <translation>Comité de ética</translation>
        </message>
        <message>
            <source>only if your key has one</source>
            <translation>solo si tu clave tiene una</translation>
        </message>
        <message>
            <source>researcher</source>
            <translation>Investigación</translation>
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
            <translation>Grande</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Mediano</translation>
        </message>
        <message>
            <source>S</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeño</translation>
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
            <translation>Un recuadro menor o mayor no es una cara y queda visible, salvo que una persona lo aceptara o dibujara.</translation>
        </message>
        <message>
            <source>Largest height</source>
            <translation>Altura máxima</translation>
        </message>
        <message>
            <source>Smallest and largest face</source>
            <translation>Cara menor y mayor</translation>
        </message>
        <message>
            <source>Smallest height</source>
            <translation>Altura mínima</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
    </context>
    <context>
        <name>SpanCommands</name>
        <message>
            <source>Covered up to {0}. Following the face there; Esc stops.</source>
            <translation>Tapada hasta {0}. Siguiendo la cara hasta allí; Esc detiene.</translation>
        </message>
        <message>
            <source>In {0} of them the face was not found: the box stays where it was last.</source>
            <translation>En {0} de ellos no se halló la cara: el recuadro se queda donde estuvo por última vez.</translation>
        </message>
        <message>
            <source>The track begins after this frame.</source>
            <translation>La pista empieza después de este fotograma.</translation>
        </message>
        <message>
            <source>The track begins at {0}: before it, this face is not covered.</source>
            <translation>La pista empieza en {0}: antes, esta cara no está tapada.</translation>
        </message>
        <message>
            <source>The track ends at {0}: after it, this face is not covered.</source>
            <translation>La pista termina en {0}: después, esta cara no está tapada.</translation>
        </message>
        <message>
            <source>The track begins or ends there already.</source>
            <translation>La pista ya empieza o termina ahí.</translation>
        </message>
        <message numerus="yes">
            <source>Lengthened by %Ln frame(s).</source>
            <translation>
                <numerusform>Alargada %Ln fotograma.</numerusform>
                <numerusform>Alargada %Ln fotogramas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The track ends before this frame.</source>
            <translation>La pista termina antes de este fotograma.</translation>
        </message>
        <message>
            <source>This track is not covered: accept it first (Shift+A).</source>
            <translation>Esta pista no está tapada: acéptala antes (Mayús+A).</translation>
        </message>
    </context>
    <context>
        <name>SpotCheckWindow</name>
        <message>
            <source> frames</source>
            <translation> fotogramas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) looked at: every face was covered</source>
            <translation>
                <numerusform>%Ln fotograma mirado: todas las caras estaban tapadas</numerusform>
                <numerusform>%Ln fotogramas mirados: todas las caras estaban tapadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Draw and begin</source>
            <translation>Elegir y empezar</translation>
        </message>
        <message>
            <source>Hidden covers are hidden on this screen only: exports cover them.</source>
            <translation>Los tapados ocultos solo lo están en esta pantalla: las exportaciones los tapan.</translation>
        </message>
        <message>
            <source>Hide some known covers from me, and count which I see</source>
            <translation>Ocultarme algunos tapados conocidos y contar cuáles veo</translation>
        </message>
        <message>
            <source>Is every face covered?  {0} of {1}</source>
            <translation>¿Están tapadas todas las caras?  {0} de {1}</translation>
        </message>
        <message>
            <source>It is exported black, so that it shows no face: Y goes on.</source>
            <translation>Se exporta en negro, así que no muestra ninguna cara: Y continúa.</translation>
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation>Mirar fotogramas elegidos al azar</translation>
        </message>
        <message numerus="yes">
            <source>In {0} of %Ln frame(s) a face was not covered</source>
            <translation>
                <numerusform>En {0} de %Ln fotograma una cara no estaba tapada</numerusform>
                <numerusform>En {0} de %Ln fotogramas una cara no estaba tapada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln cover(s) hidden from you, you noticed {0}.</source>
            <translation>
                <numerusform>De %Ln tapado oculto, notaste {0}.</numerusform>
                <numerusform>De %Ln tapados ocultos, notaste {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>One frame is drawn out of each of equal parts of all videos, sorted by risk. Where you find every face covered in 60 frames, at most 4.9 % of all frames show an uncovered face, with 95 % confidence; 300 frames make it 1 %. What is decided afterwards makes the check void.</source>
            <translation>Se elige un fotograma de cada una de las partes iguales de todos los vídeos, ordenadas por riesgo. Si en 60 fotogramas todas las caras están tapadas, como mucho el 4,9 % de todos los fotogramas muestra una cara sin tapar, con un 95 % de confianza; con 300 es el 1 %. Lo que se decida después anula el muestreo.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Those that you drew are covered now, so that this check says nothing more about what stands: follow them through their time, and check again.</source>
            <translation>Las que dibujaste están tapadas ahora, así que este muestreo ya no dice nada de lo que queda: síguelas en el tiempo y comprueba de nuevo.</translation>
        </message>
        <message>
            <source>With 95 % confidence, at most {0} of all frames show an uncovered face.</source>
            <translation>Con un 95 % de confianza, como mucho {0} de todos los fotogramas muestra una cara sin tapar.</translation>
        </message>
        <message>
            <source>Y: every face is covered · N: one is not, draw it · B: the frame before</source>
            <translation>Y: todas las caras están tapadas · N: una no, dibujarla · B: el fotograma anterior</translation>
        </message>
        <message>
            <source>You noticed a cover that was hidden. Go on.</source>
            <translation>Notaste un tapado que estaba oculto. Sigue.</translation>
        </message>
        <message>
            <source>{0} added</source>
            <translation>{0} añadidas</translation>
        </message>
    </context>
    <context>
        <name>StatusCommands</name>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet</source>
            <translation>
                <numerusform>%Ln fotograma aún no visto</numerusform>
                <numerusform>%Ln fotogramas aún no vistos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet: fast playback leaves some out.</source>
            <translation>
                <numerusform>%Ln fotograma aún no visto: la reproducción rápida omite algunos.</numerusform>
                <numerusform>%Ln fotogramas aún no vistos: la reproducción rápida omite algunos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked: nothing that covers or uncovers changes until you unlock it.</source>
            <translation>Bloqueado: nada de lo que tapa o destapa cambia hasta desbloquearlo.</translation>
        </message>
        <message>
            <source>Plays what you have not seen. L is faster, Space stops.</source>
            <translation>Reproduce lo no visto. L va más rápido, Espacio para.</translation>
        </message>
        <message>
            <source>Unlocked.</source>
            <translation>Desbloqueado.</translation>
        </message>
        <message>
            <source>You have seen every frame of this video.</source>
            <translation>Has visto todos los fotogramas de este vídeo.</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln place(s)</source>
            <translation>
                <numerusform>en %Ln lugar</numerusform>
                <numerusform>en %Ln lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}. L plays, again for faster.</source>
            <translation>{0}, {1}. L reproduce, otra vez para más rápido.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel detection; what was found is kept</source>
            <translation>Cancelar la búsqueda; lo encontrado se conserva</translation>
        </message>
        <message>
            <source>Cancel this export; nothing half is left</source>
            <translation>Cancelar esta exportación; no queda nada a medias</translation>
        </message>
        <message>
            <source>Everything is saved in {0}</source>
            <translation>Todo está guardado en {0}</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Tarjeta gráfica</translation>
        </message>
        <message>
            <source>Pause detection</source>
            <translation>Pausar la búsqueda</translation>
        </message>
        <message>
            <source>Pause this export</source>
            <translation>Pausar esta exportación</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Resume detection</source>
            <translation>Reanudar la búsqueda</translation>
        </message>
        <message>
            <source>Resume this export</source>
            <translation>Reanudar esta exportación</translation>
        </message>
        <message>
            <source>Runs on: {0}</source>
            <translation>Funciona con: {0}</translation>
        </message>
    </context>
    <context>
        <name>StatusWindow</name>
        <message>
            <source> (locked)</source>
            <translation> (bloqueado)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln concern(s) open</source>
            <translation>
                <numerusform>%Ln duda abierta</numerusform>
                <numerusform>%Ln dudas abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln fotograma</numerusform>
                <numerusform>%Ln fotogramas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln pista</numerusform>
                <numerusform>%Ln pistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln vídeo</numerusform>
                <numerusform>%Ln vídeos</numerusform>
            </translation>
        </message>
        <message>
            <source>; at most {0} of frames show one (95 %)</source>
            <translation>; como mucho {0} de los fotogramas muestra una (95 %)</translation>
        </message>
        <message numerus="yes">
            <source>; noticed {0} of %Ln cover(s) hidden on purpose</source>
            <translation>
                <numerusform>; notados: {0} de %Ln tapado oculto a propósito</numerusform>
                <numerusform>; notados: {0} de %Ln tapados ocultos a propósito</numerusform>
            </translation>
        </message>
        <message>
            <source>; void: something was decided since</source>
            <translation>; nulo: se decidió algo desde entonces</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Covered: {0}, in {1}. Rejected: {2}. Not sure enough: {3}</source>
            <translation>Tapadas: {0}, en {1}. Rechazadas: {2}. No bastante seguras: {3}</translation>
        </message>
        <message>
            <source>Enter or a double click goes to a stretch or a comment.</source>
            <translation>Intro o doble clic lleva a un tramo o a un comentario.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Cómo está</translation>
        </message>
        <message>
            <source>Left to do: {0}</source>
            <translation>Queda por hacer: {0}</translation>
        </message>
        <message>
            <source>Left visible</source>
            <translation>Quedan visibles</translation>
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation>No queda nada.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Resolve comment</source>
            <translation>Resolver comentario</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Spot check</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Spot check of the study: {0}</source>
            <translation>Muestreo del estudio: {0}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status of all videos</source>
            <translation>Estado de todos los vídeos</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Tracks seen on the wall</source>
            <translation>Pistas vistas en el mural</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>answer comments</source>
            <translation>responder comentarios</translation>
        </message>
        <message>
            <source>check a random sample</source>
            <translation>comprobar una muestra al azar</translation>
        </message>
        <message>
            <source>export</source>
            <translation>exportar</translation>
        </message>
        <message>
            <source>find the file</source>
            <translation>encontrar el archivo</translation>
        </message>
        <message>
            <source>look at unseen frames</source>
            <translation>mirar fotogramas no vistos</translation>
        </message>
        <message>
            <source>look for faces</source>
            <translation>buscar caras</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sin motivo indicado</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>nothing left</source>
            <translation>no queda nada</translation>
        </message>
        <message>
            <source>settle concerns</source>
            <translation>resolver dudas</translation>
        </message>
        <message>
            <source>unseen</source>
            <translation>no visto</translation>
        </message>
        <message>
            <source>{0} minutes of work, {1} for each minute of footage</source>
            <translation>{0} minutos de trabajo, {1} por minuto de grabación</translation>
        </message>
        <message>
            <source>{0} more</source>
            <translation>{0} más</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) looked at, a face missed in {1}</source>
            <translation>
                <numerusform>{0} de %Ln fotograma mirado, una cara omitida en {1}</numerusform>
                <numerusform>{0} de %Ln fotogramas mirados, una cara omitida en {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>{0} open, {1} of them for later, {2} settled; {3} slight, not asked</source>
            <translation>{0} abiertas, {1} para más tarde, {2} resueltas; {3} leves, sin preguntar</translation>
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
            <translation>Un comentario: clic para leerlo</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Buscado</translation>
        </message>
        <message>
            <source>Drag: lengthen the track, or cut it. Esc cancels.</source>
            <translation>Arrastrar: alarga o acorta la pista. Esc cancela.</translation>
        </message>
        <message>
            <source>Faces (max {0})</source>
            <translation>Caras (máx. {0})</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Débiles</translation>
        </message>
        <message>
            <source>Wheel zooms, Shift+wheel or the middle button moves; here or with Ctrl it scrolls tracks. Double-click here to see everything.</source>
            <translation>La rueda acerca, Mayús+rueda o el botón central mueve; aquí o con Ctrl recorre pistas. Doble clic aquí muestra todo.</translation>
        </message>
        <message>
            <source>added face {0}</source>
            <translation>cara añadida {0}</translation>
        </message>
        <message>
            <source>begins {0}</source>
            <translation>empieza {0}</translation>
        </message>
        <message>
            <source>ends {0}</source>
            <translation>termina {0}</translation>
        </message>
        <message>
            <source>track {0}</source>
            <translation>pista {0}</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Recorrido por la ventana</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>TrackCells</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln fotograma</numerusform>
                <numerusform>%Ln fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>Added {0}</source>
            <translation>Añadida {0}</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Pista {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>not covered</source>
            <translation>sin tapar</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>rejected in part</source>
            <translation>rechazada en parte</translation>
        </message>
    </context>
    <context>
        <name>TrackStrip</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln fotograma</numerusform>
                <numerusform>%Ln fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation>A mano {0}</translation>
        </message>
        <message>
            <source>Faces of the chosen track over its time</source>
            <translation>Caras de la pista elegida a lo largo del tiempo</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Pista {0}</translation>
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
                <numerusform>%Ln fotograma</numerusform>
                <numerusform>%Ln fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation>A mano {0}</translation>
        </message>
        <message>
            <source>Person without a name</source>
            <translation>Persona sin nombre</translation>
        </message>
        <message>
            <source>Track {0}</source>
            <translation>Pista {0}</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>not sure enough</source>
            <translation>no bastante segura</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>rejected in {0}</source>
            <translation>rechazada en {0}</translation>
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
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation>Caras y hallazgos débiles</translation>
        </message>
        <message>
            <source>Faces have not been looked for to the end. Ctrl+D starts or goes on.</source>
            <translation>No se han buscado caras hasta el final. Ctrl+D empieza o continúa.</translation>
        </message>
        <message>
            <source>No faces were found. Small, dark, covered and turned faces are missed: look at the footage, and drag a box around every face that you see.</source>
            <translation>No se encontraron caras. Las pequeñas, oscuras, tapadas y giradas se omiten: mira la grabación y arrastra un recuadro alrededor de cada cara.</translation>
        </message>
        <message>
            <source>No tracks of this kind.</source>
            <translation>No hay pistas de este tipo.</translation>
        </message>
        <message>
            <source>No tracks yet. Faces show in the picture as they are found; tracks follow when all frames were looked at.</source>
            <translation>Aún no hay pistas. Las caras aparecen en la imagen según se hallan; las pistas, cuando se han mirado todos los fotogramas.</translation>
        </message>
        <message>
            <source>No video is open.</source>
            <translation>No hay ningún vídeo abierto.</translation>
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation>No bastante seguras (sin tapar)</translation>
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation>Rechazadas (visibles)</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Tracks ({0})</source>
            <translation>Pistas ({0})</translation>
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation>Sin decidir (tapadas)</translation>
        </message>
        <message>
            <source>Which tracks are listed</source>
            <translation>Qué pistas se listan</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Playback speed</source>
            <translation>Velocidad de reproducción</translation>
        </message>
        <message>
            <source>Time stamp (PTS) {0}, in units of {1} s</source>
            <translation>Marca de tiempo (PTS) {0}, en unidades de {1} s</translation>
        </message>
        <message>
            <source>frame {0} of {1}</source>
            <translation>fotograma {0} de {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) skipped</source>
            <translation>
                <numerusform>{0} de %Ln fotograma saltado</numerusform>
                <numerusform>{0} de %Ln fotogramas saltados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Drag a box around the missed face; or arrows move the dashed one, Ctrl+arrows size it, Enter adds it. Esc cancels.</source>
            <translation>Arrastra un recuadro alrededor de la cara omitida; o las flechas mueven el discontinuo, Ctrl+flechas cambian su tamaño, Intro la añade. Esc cancela.</translation>
        </message>
        <message>
            <source>Drag over the area; or arrows move the dashed box, Ctrl+arrows size it, Enter takes it. Esc cancels.</source>
            <translation>Arrastra sobre el área; o las flechas mueven el recuadro discontinuo, Ctrl+flechas cambian su tamaño, Intro lo toma. Esc cancela.</translation>
        </message>
    </context>
    <context>
        <name>ViewMode</name>
        <message>
            <source>Boxes</source>
            <translation>Recuadros</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Tapado</translation>
        </message>
        <message>
            <source>The picture alone</source>
            <translation>La imagen sola</translation>
        </message>
        <message>
            <source>The picture as the export will show it</source>
            <translation>La imagen como la mostrará la exportación</translation>
        </message>
        <message>
            <source>The picture with its faces, to correct them</source>
            <translation>La imagen con sus caras, para corregirlas</translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln pista</numerusform>
                <numerusform>%Ln pistas</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Accepted track {0}. Ctrl+Z takes it back.</source>
            <translation>Aceptada la pista {0}. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>Accepted {0} tracks. Ctrl+Z takes it back.</source>
            <translation>Aceptadas {0} pistas. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Elige antes una pista, con las flechas o el ratón.</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation>Caras y hallazgos débiles</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Las menos seguras primero</translation>
        </message>
        <message>
            <source>Most doubtful first</source>
            <translation>Las más dudosas primero</translation>
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation>No bastante seguras (sin tapar)</translation>
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation>Rechazadas (visibles)</translation>
        </message>
        <message>
            <source>Rejected track {0}. Ctrl+Z takes it back.</source>
            <translation>Rechazada la pista {0}. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>Rejected {0} tracks. Ctrl+Z takes it back.</source>
            <translation>Rechazadas {0} pistas. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <source>Smallest first</source>
            <translation>Las menores primero</translation>
        </message>
        <message>
            <source>Sorted by</source>
            <translation>Ordenado por</translation>
        </message>
        <message>
            <source>Tracks of the study</source>
            <translation>Pistas del estudio</translation>
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation>Sin decidir (tapadas)</translation>
        </message>
        <message>
            <source>Which tracks are shown</source>
            <translation>Qué pistas se muestran</translation>
        </message>
        <message>
            <source>{0}, {1} marked</source>
            <translation>{0}, {1} marcadas</translation>
        </message>
    </context>
    <context>
        <name>WallWindow</name>
        <message>
            <source>A accepts · R rejects · C comments · Enter opens · Shift marks several</source>
            <translation>A acepta · R rechaza · C comenta · Intro abre · Mayús marca varias</translation>
        </message>
        <message>
            <source>About the marked tracks ({0}):</source>
            <translation>Sobre las pistas marcadas ({0}):</translation>
        </message>
        <message>
            <source>All videos</source>
            <translation>Todos los vídeos</translation>
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation>Elige antes una pista, con las flechas o el ratón.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Commented. The status (Ctrl+I) lists all comments.</source>
            <translation>Comentado. El estado (Ctrl+I) lista todos los comentarios.</translation>
        </message>
        <message>
            <source>Enter opens the frame · + and - change the size</source>
            <translation>Intro abre el fotograma · + y - cambian el tamaño</translation>
        </message>
        <message>
            <source>Frames with nothing covered</source>
            <translation>Fotogramas sin nada tapado</translation>
        </message>
        <message>
            <source>Handed over: nobody is to be known here until you flip the picture (V)</source>
            <translation>Entregado: aquí no se reconoce a nadie hasta que cambie la imagen (V)</translation>
        </message>
        <message>
            <source>Nothing was decided here. The history in the main window has all.</source>
            <translation>Aquí no se decidió nada. El historial de la ventana principal lo tiene todo.</translation>
        </message>
        <message>
            <source>P names the tracks · Shift+P takes out · V leaves visible · Enter opens</source>
            <translation>P nombra las pistas · Mayús+P las saca · V deja visible · Intro abre</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>There is nothing to decide on here: Enter opens the frame.</source>
            <translation>Aquí no hay nada que decidir: Intro abre el fotograma.</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Mural</translation>
        </message>
        <message>
            <source>Which videos are shown</source>
            <translation>Qué vídeos se muestran</translation>
        </message>
        <message>
            <source>{0} so far: other videos are being read</source>
            <translation>{0} hasta ahora: se están leyendo otros vídeos</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Making the demo… {0} %</source>
            <translation>Creando la demo… {0} %</translation>
        </message>
        <message>
            <source>New here? A tour of five steps, with the demo</source>
            <translation>¿Primera vez? Un recorrido de cinco pasos, con la demo</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Estudios recientes</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Probar la demo</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation>Investigación: preparo este estudio</translation>
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation>Revisión: lo compruebo antes de que se publique</translation>
        </message>
        <message>
            <source>Who is at the screen?</source>
            <translation>¿Quién está ante la pantalla?</translation>
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation>Tu nombre figura junto a lo que decides y compruebas, en el estudio y su informe. No hay cuenta ni contraseña; nada sale de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>WipeView</name>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
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
            <translation>caras</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>fotogramas</translation>
        </message>
        <message>
            <source>looks</source>
            <translation>miradas</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <source>tracks</source>
            <translation>pistas</translation>
        </message>
        <message>
            <source>{0} of the width</source>
            <translation>{0} del ancho</translation>
        </message>
        <message>
            <source>{0} sure</source>
            <translation>{0} segura</translation>
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
            <translation>No se puede escribir en la carpeta de este vídeo.</translation>
        </message>
        <message>
            <source>Your work is saved in {0}</source>
            <translation>Tu trabajo se guarda en {0}</translation>
        </message>
    </context>
    <context>
        <name>ZoneCommands</name>
        <message>
            <source>Always covered</source>
            <translation>Siempre tapada</translation>
        </message>
        <message>
            <source>Never a face…</source>
            <translation>Nunca una cara…</translation>
        </message>
        <message>
            <source>Only the marked spans are worked on; all else is covered whole.</source>
            <translation>Solo se trabaja en los tramos marcados; lo demás se tapa entero.</translation>
        </message>
        <message>
            <source>Other sizes are no faces, unless a person said so.</source>
            <translation>Otros tamaños no son caras, salvo que una persona lo dijera.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message numerus="yes">
            <source>Rejected %Ln track(s) at this place.</source>
            <translation>
                <numerusform>Rechazada %Ln pista en este lugar.</numerusform>
                <numerusform>Rechazadas %Ln pistas en este lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Shines through what is covered…</source>
            <translation>Se ve a través de lo tapado…</translation>
        </message>
        <message>
            <source>Left visible on purpose, everywhere in this video.</source>
            <translation>Visible a propósito, en todo este vídeo.</translation>
        </message>
        <message>
            <source>The whole picture is covered in every frame. Draw a zone (Z), or mark tracks, to leave something visible.</source>
            <translation>Cada fotograma se tapa entero. Dibuja una zona (Z) o marca pistas para dejar algo visible.</translation>
        </message>
        <message>
            <source>The whole video is worked on.</source>
            <translation>Se trabaja en el vídeo entero.</translation>
        </message>
        <message>
            <source>This area is always covered.</source>
            <translation>Esta área siempre se tapa.</translation>
        </message>
        <message>
            <source>This area shines through.</source>
            <translation>Esta área se ve a través.</translation>
        </message>
        <message>
            <source>What is found in this area is not covered.</source>
            <translation>Lo que se halla en esta área no se tapa.</translation>
        </message>
        <message>
            <source>Why may it stay visible? Reviewers read this.</source>
            <translation>¿Por qué puede quedar visible? Quienes revisan leen esto.</translation>
        </message>
        <message>
            <source>a person of public life</source>
            <translation>una persona de la vida pública</translation>
        </message>
        <message>
            <source>a picture on the wall</source>
            <translation>un cuadro en la pared</translation>
        </message>
        <message>
            <source>a poster</source>
            <translation>un cartel</translation>
        </message>
        <message>
            <source>a screen</source>
            <translation>una pantalla</translation>
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation>accedió a ser mostrada</translation>
        </message>
        <message>
            <source>in the marked span</source>
            <translation>en el tramo marcado</translation>
        </message>
        <message>
            <source>in the whole video</source>
            <translation>en el vídeo entero</translation>
        </message>
    </context>
    <context>
        <name>Zones</name>
        <message>
            <source>always covered</source>
            <translation>siempre tapada</translation>
        </message>
        <message>
            <source>never a face</source>
            <translation>nunca una cara</translation>
        </message>
        <message>
            <source>shines through</source>
            <translation>se ve a través</translation>
        </message>
    </context>
</TS>
