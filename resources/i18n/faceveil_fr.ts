<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Faceveil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Licences of all parts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open video…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove video from study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What was verified…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A face is not covered: draw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept the marked tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept track, or all marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a missed face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the missed face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added faces are followed through time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All alike…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys at a glance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of every frame; people and areas can be left visible then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tracks of a still false face at this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tracks that are marked in the list, else the selected face's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An area that is always covered, never holds a face, or shines through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both ways by the picture, until it leaves, is hidden or met; Esc stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel all exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on the marked tracks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on this frame or face…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare export with source…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the box to the frame before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the box to the next frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover the face that is shown, or draw it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered, all well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detect faces in this video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every track of every video as crops over time; and frames with nothing covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open all videos and pictures of a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where the file of this video lies now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands against the release of this video's export; confirm or refuse with your signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the last exports of this video did, and what was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work on the whole video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write redacted files of several videos, one after the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detection panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After it, the face is not there; or it is followed on to here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it, the face is not there; or it is followed back to here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a box around a face; or just drag on empty picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw a zone…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the span here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethics view: check and sign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every face is covered: next frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export &amp;all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces are added in one frame only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter and sort anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a &amp;moved file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flip: overlay, redacted, original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow faces that are added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow this face through time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to it, read it, answer or resolve it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group tracks as one person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a face, and it is covered as it should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join the two marked tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it open, with a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave on purpose visible…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the track begin in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the track end in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock: what was decided is accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again later…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark a span with I and O first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark several tracks in the list with Ctrl or Shift, then name the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next face in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next open comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next stretch that you have not seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No face is here, or none was missed; a false one is rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a face, or may stay visible: leave it uncovered in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that covers or uncovers can be changed until unlocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person's face; the gap between them is bridged by the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;study…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play backwards, again for faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play, again for faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Playback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous face in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redaction panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject everywhere like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject in this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject the marked tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject track, or all marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See all concerns of this kind at this place, and answer them at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all of the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest and largest face…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the track here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a span here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status: what is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop following</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop, normal speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap the two marked tracks from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch between boxes, the true redacted picture and the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what was decided on the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it off the list; its file and your decisions stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take tracks out of their person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten frames back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ten frames forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The frame on screen is the first of the later part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The marked tracks, or the selected face's, with the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks, or frames with nothing covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wall of all tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is smaller or larger is no face, unless a person said so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What lies outside all such spans is covered whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the program is made of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was reached stays covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is at the screen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it, or with Alt, a face is added in one frame only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work on the marked span only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a redacted file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom timeline in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom timeline out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlikeDialog</name>
        <message>
            <source>1  Covered, all well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2  No face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at all of them. Ctrl and click takes one out; the rest get one answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1} at the same place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The {0} “{1}” cannot be used, and is left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AudienceLine</name>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AudiencePage</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For partners under an agreement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the public.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is set now: {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What hides enough for a partner under an agreement does not for everybody. All videos of the study are covered so; that can be changed later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who receives the files of this study?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Details…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <source>A copied track differs from the source's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copied track is the source's, unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every face that was to be covered is covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every frame can be played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every frame keeps its time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces that were to be covered are not covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames are missing, or there are more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames cannot be played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames have other times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames that could not be read are black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames that could not be read are not black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, places or titles of the source are left in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No frame is missing, none was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name, place or title of the source is left in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing differs from the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shades were lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colours are described as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The colours are described otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The length differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The length is the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has another shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has another size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has its size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is turned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture keeps its shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture stands upright as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture was changed where no face is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pictures differ from the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest of the picture was left as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shades are as fine as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound is not as it should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound is there as it should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The subtitles are not as they should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The subtitles are there as they should be</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChosenStrip</name>
        <message>
            <source>Its faces over time show here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No track is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+A accepts, Shift+R rejects all {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} tracks are marked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentCommands</name>
        <message>
            <source>About the selected face:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this frame:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commented. Its mark stands in the picture and the timeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, track {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentDialog</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer; Enter without one resolves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resolved it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source (not covered)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} beside its source</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConcernDelegate</name>
        <message>
            <source>Later: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConcernWords</name>
        <message>
            <source>At the picture's edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Box jumps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure without a face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fills the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap in a track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Landmarks do not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left for later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost since the earlier run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of faces changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scene cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suddenly less sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The missed face is covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very short track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak detections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are covered as they should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are left for later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} are no faces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} missed faces were added.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DefectDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a mistake in Faceveil, not yours. The text holds no pictures; please send it to the developers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetectionPanel</name>
        <message>
            <source>At least so sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose how sure it has to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detect again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detect faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detecting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every frame, enlarged as well, with the strongest model unless you choose another. Finds most, above all small and masked faces; video takes about thirty times as long as balanced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow faces through time and fill gaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a first look: six small looks a second. Faces below 30 pixels are often missed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown: {0}, {1}, started {2} UTC. Your decisions are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual choice: twelve small looks a second, large ones between. Still pictures are looked at as in Thorough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thorough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thoroughness</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop a video, picture or folder here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faceveil finds the faces and covers them. You check, correct and export.
Your files stay on this computer and are never changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a study that was handed to you, to release or refuse its export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open study…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open video…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review an export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the demo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EffectBars</name>
        <message>
            <source>All effects that were measured, side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden: of {0} people, with another photograph of each at hand, the best of four attackers finds {1} (who guesses, {2}). The mark: with the very photograph that was covered, an upper bound for single pictures, {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These settings have not been measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Useful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Useful: a detector finds {0} of the faces, and landmarks are placed on {1}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EthicsWindow</name>
        <message>
            <source>Before it can be signed: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check for release (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethics view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethics view: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was exported yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused: your words come back to the researcher.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report (*.pdf *.html *.json *.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report… (F5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed: the statement lies beside the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>THE ORIGINAL IS ON SCREEN. That is noted in the log; O hides it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The exported file is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is written to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working; stop (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your question is pinned to this frame.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportAllPage</name>
        <message>
            <source>Beside each source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports run one after the other while you go on working. Faces that the detector missed stay visible: look through each video first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looked through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody looked at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody looked at {0} of {1} frames</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportCommands</name>
        <message numerus="yes">
            <source>%Ln file(s) being exported, or waiting for it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All exports are done: {0} written and verified, {1} failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop one alone to compare or verify it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting behind the window; go on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports are running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop that? Nothing half is left, and nothing you decided is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This video is being exported already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was verified…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} files are exports of this study; they were not added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was not exported, and nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was written and verified: de-identified by this process.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportSettingsPage</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the file that has this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportSummary</name>
        <message numerus="yes">
            <source>%Ln concern(s) open: places where a face may be missed or false (N).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) will be covered: {0} detected, {1} interpolated, {2} by hand.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Faces were not looked for to the end, so many would stay visible. Detect first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How: {0} (chosen in the redaction panel).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left visible, because the program is not sure enough: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left visible, because you rejected: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nobody has looked at %Ln frame(s): faces that the detector missed there stay visible.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Others have: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures of the file are damaged. They were looked at one by one; what cannot be decoded as it was when faces were looked for becomes black.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file breaks off: only its readable part is exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is for the public, but this way of covering is for partners only.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The picture changes its size on the way: %Ln frame(s) made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>You have looked at {0} of {1} frames.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FacePainter</name>
        <message>
            <source>added face {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interpolated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not sure enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FaceView</name>
        <message numerus="yes">
            <source>%Ln face(s) in this frame</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>Add the file again to have it back with all that you decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open videos or pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Studies (*.faceveil)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos and pictures ({0});;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is {0} now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was taken off the list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FollowCommands</name>
        <message>
            <source>After: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Followed through %Ln frame(s), from {0} to {1}. {2}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Following the face both ways. Esc stops it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Joined; %Ln frame(s) between them covered.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Looking for the face between the two tracks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split: the later part begins in this frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swapped from this frame on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it left the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it met a track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the scene changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you stopped it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrameCells</name>
        <message>
            <source>covered now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing covered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message numerus="yes">
            <source>%Ln frame(s) with nothing covered</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Frames in which nothing is covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How densely stretches are sampled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame each {0} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too small to count as seen: make the cells larger, or open a frame.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrontierDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How well does each hide?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The higher, the better hidden; the farther right, the more programs still find. A dot is the realistic case: attackers have another photograph of each person. Its ring is the upper bound for single pictures: the very photograph. Each is the best of four attackers (one who knows nothing of the cover, one who covers the photographs likewise, one who learned from covered faces of others, one who puts thirty frames together) and of the recognisers {0}, on {1} people at a time, portraits in even light: small samples, and other people, pictures and recognisers give other figures.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrontierPlot</name>
        <message>
            <source>How hidden over how useful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden: people whom no attacker finds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>useful: faces found, landmarks placed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>&lt;h3&gt;Faceveil {0}&lt;/h3&gt;&lt;p&gt;Finds faces in video, lets you correct them, and exports video that is de-identified by this process.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer.&lt;br&gt;Free software, GPL-3.0 or later; its parts and their licences are listed under Help, Licences of all parts.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Faceveil</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>This face is still being followed: Esc stops that, then it can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source> (right-click or Enter to take it back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (undone)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you decide is listed here and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoverStrip</name>
        <message>
            <source>The buttons accept or reject all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The buttons accept or reject all {0} marked tracks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Asking for second opinions on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detecting faces in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Following faces in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking again at faces in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing again, in a better quality,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Accept or reject, and how far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a face and follow it (Alt: not)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+Ctrl+arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a bar's end in the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a box or its handles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a dot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag on empty picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw a face (Ctrl: its size)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F, arrows, Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lengthen or cut the track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle button, Space held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mouse and picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move one landmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move or resize it (Shift: here only)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next, previous face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nudge the face (Shift: more)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resize the selected face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right click, Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop following, cancel, deselect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The selected face follows the mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to the cursor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KnownDialog</name>
        <message>
            <source>Add it to the study anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An export of this study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a video of its own, to look for faces that still show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both pictures side by side, frame by frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with its source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decode it to its end, and check every covered face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its content is known to the last byte, so nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was made from {1} by this study.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence of the chosen part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences of all parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LiveFollow</name>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The box follows the mouse while you hold H.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The face follows your mouse through %Ln frame(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LookCards</name>
        <message>
            <source>Coarse mosaic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for the public</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>All…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop videos or pictures here, or press Ctrl+O.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MediaList</name>
        <message>
            <source>Videos of this study</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MediaStates</name>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Breaks off, is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures are damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file breaks off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>following</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no concerns left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not detected yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>queued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second opinions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verifying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting to export</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject all tracks of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject in a span (mark it: I, O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject in the marked span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back this added face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Export all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces were looked for in all videos of this study.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces were looked for in {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: look through each of them, then export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: look through it, and draw faces that were missed (F).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: look through the picture and the tracks, reject what is no face, draw what was missed (F). Then export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No face was found in {0}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Everything you decided is saved. Close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you decided is saved. Restart the program if it acts oddly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Faceveil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>AV1, smallest files, slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encode anew, cut to the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FFV1, lossless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H.264, plays everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H.265, smaller files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep (voices can identify people)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep captions hidden inside the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep place, device, time and titles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep subtitles and chapters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what can stay as it is, leave out the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Near the source (recommended)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ProRes, for editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Video</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonCommands</name>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouped as {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who do these {0} tracks show? A name or a number; it stays in the study.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is this? A name or a number; it stays in the study.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%Ln decision(s), {0} min</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A face where nothing is covered ({0} sure)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concerns of the check and of reviewers ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found in the export ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left visible on purpose ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NO REASON GIVEN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NOT MET</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nobody saw (%Ln frame(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of this export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of a region covered {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlayerPane</name>
        <message>
            <source>A picture has no timeline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detection is not finished: faces may still show in this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not in {1} any more.

If it was moved or renamed, drop it here, or choose File, Find a moved file. Your decisions are kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueueCommands</name>
        <message>
            <source>Look again later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No concerns are left here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other concern is like this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing covers this place: 3 covers it, 2 says that no face is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be looked at?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>1  Covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2  No face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3  Add face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4  Later…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5  All {0} alike…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No video is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of which videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concerns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No concerns are left. The wall (W) and a spot check show what the queue does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No concerns of this kind are left here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos are being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which kinds of concerns are listed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RedactionBinder</name>
        <message numerus="yes">
            <source>%Ln other video(s) covered in the same way now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RedactionPanel</name>
        <message>
            <source>A solid fill has no strength: nothing of the face is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least so sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover all videos of this study so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every video has a preset, an effect, strength and region of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How faces are covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure the program has to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kernel {0} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kernel {0} pixels on the face, {1} on the features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More presets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More presets…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dissertation's kernels, in pixels</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export and what was verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not where it was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying again: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying again…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%Ln face(s) covered, in {0} of {1} frames.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Areas (zones, or the whole picture) covered in %Ln frame(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It is byte for byte the file that was exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not the file any more that was exported: somebody changed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was written to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not addressed: voices, clothes, gait, tattoos, text and the place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified again just now, and NOT everything is as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified again just now: everything is as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the file carries, and what stayed behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>de-identified by this process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message>
            <source>Accepted the whole track {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted {0} tracks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another person's decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a face first: click on it, or press Tab in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected in the marked span.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected in this frame. Shift+R rejects the whole track.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected the whole track {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected this person in every frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected {0} tracks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen face is not in this frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This face has no track yet: decide in this frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not your decision. {0} decided:

{1}

Take it back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone, in the video before this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewController</name>
        <message>
            <source>What this covers is counted here as soon as faces were followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} tracks are covered; those below stay visible unless you accept them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorePlot</name>
        <message>
            <source>Tracks by how sure the program is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks by how sure the program is. Drag the line to cover more or fewer of them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionCommands</name>
        <message>
            <source>Face added in this frame only. T follows it; or go to where it ends and drag a box again: the frames between are filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Face added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The added face now reaches to this frame; in between it is filled in.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n concern(s) open</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made since the export, the first by {person}: export again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) found where nothing is covered</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) missing or not black as needed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) nobody saw</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) of the sample are to do</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) showing another picture</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left visible, with reasons</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sign(s) in this picture.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) changed as asked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) not changed as asked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) throughout ({listed})</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>--overwrite replaces it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>360-degree description</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A face in %n frame(s) only ({sure:.0%} sure): a false one, or one that is missing before and after.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A mosaic for short stretches: landmarks can be placed, and one frame tells little.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person's figure is here, and no face is covered on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plain strong blur over the whole face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second look sees a face here ({sure:.0%} sure) that nothing covers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second person signs with a key of their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A spot check was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weak detection ({sure:.0%} sure) that nothing covers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AV1 cannot hold a picture of {width}x{height}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AVIF pictures made of tiles cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the new one to the study first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added face {number} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All concerns are settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An alternative to feature blur.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier run had a face here, and this run has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another scene begins here: is every face of it covered?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered comment {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blur of eyes, nose and mouth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blur of the face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blur, then few levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bound to person and cell: averaging frames does not take the noise off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells across a face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells on the features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose H.264 (.mp4 or .mkv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another codec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another model in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another model, or add PyTorch: {adding_torch}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name or allow replacing it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place for the output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another weights file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the unchanged original.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs that use the GPU, or set the device to 'cpu'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of the fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commented: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the study with a backup before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlled sharing (feature blur)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert it to GIF or MP4 first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert it to JPEG or PNG first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert it to PNG or TIFF first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again from where it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again from where it came, or repair it and save it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the study to a folder where you may write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the video elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrected {face} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covers faces from {value:.0%} sure on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it and install Faceveil again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Develop it and save it as a TIFF or JPEG picture first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dolby Vision metadata</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Drew %n frame(s) for a spot check</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>EXIF metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every face left visible has a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every region is covered as asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody gets a made-up face, turned as theirs was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports are for partners under an agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports are for the public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eyes, nose and mouth were placed outside of the box.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feature blur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feature mosaic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer cells hide more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer levels hide more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followed {face} {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For controlled sharing, not for publication. Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs (face 0.20 widths, features 0.06): 3 % of the faces were still matched, and 80 % when its gallery was blurred the same way. People who know the blur can recognise many faces. The generic face keeps more to work with and hides more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For controlled sharing. Measured, it hides no better than the same blur without levels, and leaves less to work with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together find about half of the people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For controlled sharing. The finer cells on eyes, nose and mouth show more than a plain mosaic, and thirty frames put together show more than one: where a tracker's box trembles, the cells move over the face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For files that leave your hands for good and should stay pleasant to watch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For files that leave your hands for good: nothing of the face is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For footage whose faces must stay faces: everybody gets one that is made up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For partners bound by an agreement: detectors still find the faces; many landmarks fail.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>For {span}, %n face(s) fewer than covered before and after.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>For {span}, fewer faces are covered than before and after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space or choose another folder, then export again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generic face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it to sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grouped as {person}: {listed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HEIC pictures cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hides all but a few patches of light and dark; the footage stays pleasant to watch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hides everything: nothing of the face is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hides faces from strangers; programs still find them. Whoever knows the blur can recognise most people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IPTC metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In face widths (w), so that large faces are covered as well as small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside a track, the face is not covered for {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Faceveil again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install opencv-python-headless 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes with Faceveil's installation (from {source}): run `pip install .` again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes with Faceveil's installation: run `pip install .` again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It does so in %n frame(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It has to lie beside the exported file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It hides so little that nobody is asked about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was moved, renamed or deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jittered mosaic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined {listed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined {listed} as {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep people apart, and hide what the real face would tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kernel ({face},{face})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kernels ({face},{face}) and ({feature},{feature})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out faces {limits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left {what} visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels of light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limited the work to {spans}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked at the original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made release stricter: {rules}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made-up differences between people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new study and add it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new study for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it smaller or cut it into parts first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked {what} as never holding a face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mosaic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move one of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No unexplained face is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody reviewed this file: faces that the detector missed are visible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noise of a cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was edited since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found for {span}: is it true?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a copy from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Placed {face} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish (coarse mosaic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish (solid fill)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redid decision {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused the export as {role}: {statement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed {face} {reach}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolved comment {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review and export it by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the detection again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the detection again (what it found stays), or work on less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the detection first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it anew as RGB or grey with 8 or 16 bits a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it anew as an ordinary JPEG or as PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it anew with 8 or 16 bits a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it anew with LZW or without compression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the redaction to {effect}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {face} apart as {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {face} {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle what is named and check again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Settled %n concern(s): {answer}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Settled a concern ({kind}): {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled a concern: {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed the export as {role}: {statement}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solid fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody saw every frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into one file a page first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split {face} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Spot check: %n face(s) not covered</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Spot check: every face in the frame is covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swapped {one} and {other} from {time} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blur is given in pixels of the picture, so large faces stay readable. It repeats the dissertation's settings; choose strengths in face widths to protect people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The box jumps by {widths:.1f} face widths from one frame to the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The box takes {share:.0%} of the picture's height: it may be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decoded export was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The detector is suddenly unsure of this face ({sure:.0%} sure, {share:.0%} of what it was just before and after).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dissertation's feature blur.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dissertation's uniform blur.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face begins here, {frames} after the picture changes, {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face begins here, {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face ends here, {frames} before the picture changes, {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face ends here, {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The face is no longer covered, and was still partly in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is the one that was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The study was made by a newer program, or it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This effect has not been measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is damaged or cannot be decoded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took faces of all sizes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took the whole video to work on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undid decision {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uniform blur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Faceveil to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs, at 8 cells per face: 2 % of the faces were still matched, 10 % when its gallery was treated the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upper bounds, measured on 120 near-frontal faces with one recogniser that had the very same photographs: at a sigma of 0.20 face widths it still matched 1 % of the faces, and 28 % when its gallery was blurred the same way; weaker blur is worse (0.05 widths: 52 % and 98 %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use .png or .tif</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use H.264 or H.265 (.mp4, .mov or .mkv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of {WRITERS}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {fitting}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Viewers may take the made-up faces for real ones: say so where the footage is shown. How a head turns and a mouth opens stays as it was, and roughly how light the skin is. What is around the face (hair, ears, clothes) is as recognisable as under any other effect.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Weak detections in %n frame(s) (up to {sure:.0%} sure) that nothing covers: they may be a face.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Weak detections that nothing covers: they may be a face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>XMP metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comment says something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a face needs a width and a height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a maker's private data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person has a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person stopped there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture of {width}x{height} pixels cannot be written as {suffix}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a range begins before it ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a run becomes complete by being finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a spot check looks at one frame or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a statement that {person} signed after is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a stream that begins in the midst of the source was left out; cut the source there to have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a track begins before it ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a track cannot be swapped with itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a track is split after its first frame and not after its last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zone begins before it ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a zone that uncovers needs a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>above {size:g} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added face {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all concerns are settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all metadata (EXIF, XMP, IPTC, colour profile)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all times were moved by {seconds} s, of pictures and sound alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>animated WebP cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another face was met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another scene begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {bound:.2%} of frames have one, at 95 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attachment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begins with a mere preview of its picture, as raw photographs do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below {size:g} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bit depth reduced from {before} to {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both tracks end before this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>box {path}: {hidden}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be decoded ({why}): it is damaged, or of a form that this program does not know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read (no permission)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be read ({value})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>captions (CEA-608/708)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>channels beside colour and alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chapter titles (chapters are numbered instead)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chroma changed from {before} to {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>colour profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comment {seq} is resolved already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>content light level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data behind the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>detection {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dynamic HDR Vivid metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dynamic HDR10+ metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>effect {name}: {name2}: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every frame seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every frame was on somebody's screen</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>everywhere it is found at this place (%n track(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>everywhere this person appears (%n track(s))</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>faces were decided on since, so that it has to be done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has changed since it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has no pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds no picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds no video stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds only audio, no video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds {value} pages; only pictures of one page can be redacted, so that no page is lost or left bare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>images cannot be written as {suffix!r}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the frame at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the middle of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inside the video: the name and settings of its encoder ({encoder})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inside the video: {hidden}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is a folder, not a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is a list or a text, not a video or an image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is coded in a way that this program has no decoder for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is damaged ({why}): parts of it cannot be read, so faces in it cannot be found reliably</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is damaged, and none of its pictures is one in which faces were looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is incomplete: it breaks off before its first whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a regular file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a still picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a video or an image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not the file that was added to the study: it was changed since. Add it again, and it becomes a medium of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is {width}x{height} pixels large; up to {value} million pixels can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was leaving the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its size is not what it was when it was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>layers of sizes {sizes} are no refining head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mastering display metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>near the edge of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neither {folder} nor {fallback} can be written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no concern was chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no frame of it can be decoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no frame of it can be decoded{reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no frame of it can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no pixel format of the encoder fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no spot check was done (its bound has to be at most {limit:.1%})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no {kind} named {name!r} (there are: {known})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was edited since the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was exported yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was exported yet, so there is nothing to refuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing was left visible on purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of an unknown codec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one person {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only a track that was found by a detector has others like it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only added faces can be removed; reject the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>padding that is not empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>parts of {stream} could not be decoded and are silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pictures whose samples are floating-point numbers cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place and motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preview picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready to be signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>researcher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rules can only be made stricter, not looser: {looser}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>run {run_id} is complete: it stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings are not those that {person} signed: {differ}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>smaller copies of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something came in front of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sound that the source's edit list cuts away ({stream})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spatial sound description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stereo description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stream: {format} data: {hidden}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stream: {stream}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stream: {stream} (as asked)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stream: {stream} (cover picture)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stream: {stream} (its header cannot be read, so names may stand in it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>studies of format {version} cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>subtitle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tag of {kind} stream {number}: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tag: {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>texts in the header of {stream}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the GPU's memory does not suffice even for one picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the alpha channel was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the check of the export was broken off after {frames}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the clock was set back: signed by {person} at {signed}, after something that happened at {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the detector's weights are not those that {person} signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk of {folder} has {value} MB free, the export needs about {value2} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk of {folder} is full; the unfinished file was removed, study and source are untouched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the export is a draft: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the export was not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the exported file is not the one that {person} signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the exported file is not there: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the exported file was changed: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is byte for byte the one that was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder {folder} cannot be made ({value})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder {folder} does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the frame at {when} cannot be decoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the frames of this medium are not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the header of {stream} is copied as it is, and holds texts that nobody looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the installed OpenCV has no Haar cascades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the least covered region misses the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the least {share:.1%}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the list of model weights is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the log of decisions is not the one that {person} signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network cannot be loaded ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the output does not carry the source's {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture changes on the way: {count} pictures of {was} were made to fit {size}; cut the source there to keep both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture was turned upright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the portrait for the demonstration clip is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the program's own file {name} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the refining head does not fit CenterFace ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the report cannot be read ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rules are as strict as that already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the sign-off of {person} is void: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the signature of {person} does not fit its statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source breaks off: {frames} frames are readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source is damaged: {count} pictures have errors in them, or are made from such ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source is interlaced; its fields were kept in the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source is not the one that {person} signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source's clock is set anew on the way ({count} times); its parts follow one another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the source's other streams end early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the study was copied or moved since {person} signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the study's limit is {limit:.1%}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the tracker lost it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the tracker stopped after its longest way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the weights file {file} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the weights file {path} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the weights manifest {path} cannot be read ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are no detections yet whose threshold could be moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are no trained weights named {name!r}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there are {total} frames to draw from, fewer than {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no added face {value} to extend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no comment {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no comment {seq}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such face at {pts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such track: none was named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such track: {ref}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this face moves: nothing else is found at its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this installation cannot write {CODEC_NAMES}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this installation's ONNX Runtime has no GPU support, which this model needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is how the medium stood before: nothing can be decided there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this key signed already, as {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this kind of JPEG cannot be read ({words})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this kind of TIFF cannot be read (compression {number})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this kind of TIFF cannot be read ({what})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this medium is locked: unlock it before faces are added to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this medium is locked: what was decided is accepted. Unlock it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this medium is {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this study was made by a newer program (format {version}, this program reads {current})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this was taken back already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>throughout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>times, size, colour, sound and tags are as they should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>titles or other texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two detectors found no face that is neither covered nor left visible on purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two or more tracks are joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two tracks with faces are joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user data (SEI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>videos cannot be written as {suffix!r}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was added by an earlier version of Faceveil, which read such pictures wrongly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what stands behind the picture in its file (a second picture, a depth map, a film)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where recordings were joined, sound of {stream} lay over other sound and was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would be shown turned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writing to {folder} failed: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written again in a better quality (constant rate factor {quality}); in the usual one it was not covered as asked: {complaints}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{CODEC_NAMES} does not fit into {suffix}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:,} of a risk below {floor:.1%} were not asked about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} chapters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} chapters (as asked)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} chapters outside of what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} chapters with their titles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} frames could not be decoded and are black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more frames are announced but damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} pictures are black: they are damaged, and not the ones in which faces were looked for; detect again to keep them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} pictures outside the range are black, as was asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} texts of {stream} outside of what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: cannot be read ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: holds no statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} cannot be written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{frames} checked at random, {missed} with a miss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{frames} of the decoded export compared with the source, {looked} searched for faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be turned into {pixel_format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a report that was signed, or was changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was not released: {complaints}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} works on this study as {role}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no faces were looked for yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: no frame lies in the spans that are worked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out} appeared while exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out} exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out} is a file, but several inputs need a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out} is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out} is the source itself; choose another name for the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out}: PDF is made by the window's part of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out}: a report ends in {KINDS}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{out}: cannot be written ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}: people decided things in it, which cannot be joined to another study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path_of_text}: its pictures change their size on the way, which the study does not know yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path_of_text}: the study knows another file of this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} does not hold a refining head ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} does not hold a second stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} does not hold weights of Faceveil ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} does not hold weights of a Faster R-CNN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} does not hold weights of this landmark model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged or not the expected file (SHA-256 {found}..., expected {sha256}...)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}, line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: an unfinished decision cannot be understood ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: cannot be named {name}, another file has that name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: cannot be read ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: cannot be read or written ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: cannot be renamed ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: cannot be written ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: decision {seq} cannot be understood ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: detection has not run to its end, so faces would be left visible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: faces were not looked for in all that is worked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: is a database, but not a Faceveil study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: is a folder, not a study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: is a key of another kind; Ed25519 is wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: is not a public key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: locked by another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: nothing was exported yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: pixel format {pixel_format} cannot be exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the disk is full; what was saved before is safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the exported file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the file is damaged ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the file is damaged ({found})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the file is no export of this study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the file was changed since it was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the key cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the key cannot be used ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the key has a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the log of decisions is damaged: event {seq} {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the output would replace the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the signed statement cannot be read ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: the study is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: there is no medium {medium_id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: there is no run {run_id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: there is no such study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: was opened to be read, not to be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} and {other} signed with one and the same key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} edited the study after it was signed (decision {decision}, {time})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} has signed the export since: what {whose} decided can no longer be taken back by another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} signed this export already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} signed with another key than before: the key was replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence} (first at {time})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source}: writing {name} failed: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream} is copied word for word; its text may hold names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder} (as asked)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream} was encoded anew as {encoder}, because {suffix} cannot hold it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream} was left out, because {suffix} cannot hold it as it is; it can be encoded anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stream} was left out: it cannot be copied into {suffix}, and this program has no decoder for it to encode it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{study}: already open ({who})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{study}: cannot be written here ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{suffix} cannot hold {codec} subtitles; use .mkv to keep them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{suffix} counts time in milliseconds: frame times are rounded to them; .mp4 and .mov keep them exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target}: exists already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target}: is in this study already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target}: is not the file that was reviewed as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target}: there is no folder {parent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unseen} of {frames} frames were not looked at: faces that the detector missed there are visible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} needs PyTorch, which is not part of this installation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: cannot be written ({strerror})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width}x{height} is odd, so every pixel keeps its own colour (4:4:4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{without} of {count} left visible without a reason</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>Ask here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm and sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in your name, your role and your words first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you say: why it may leave, or why not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write your question first; it is pinned to this frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data protection officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ethics reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only if your key has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>researcher</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SizesDialog</name>
        <message>
            <source> px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A box that is smaller or larger is no face and stays visible, unless a person accepted or drew it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest and largest face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpanCommands</name>
        <message>
            <source>Covered up to {0}. Following the face there; Esc stops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {0} of them the face was not found: the box stays where it was last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lengthened by {0} frames.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The track begins after this frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The track begins at {0}; before it, nothing is covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The track begins or ends there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The track ends at {0}; after it, nothing is covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The track ends before this frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This track is not covered: accept it first (Shift+A).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpotCheckWindow</name>
        <message>
            <source> frames</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) looked at: every face was covered</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw and begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden covers are hidden on this screen only: exports cover them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide some known covers from me, and count which I see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {0} of {1} frames a face was not covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is every face covered?  {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at frames drawn at random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of {0} covers that were hidden from you, you noticed {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One frame is drawn out of each of equal parts of all videos, sorted by risk. Where you find every face covered in 60 frames, at most 4.9 % of all frames show an uncovered face, with 95 % confidence; 300 frames make it 1 %. What is decided afterwards makes the check void.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those that you drew are covered now, so that this check says nothing more about what stands: follow them through their time, and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With 95 % confidence, at most {0} of all frames show an uncovered face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Y: every face is covered · N: one is not, draw it · B: the frame before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You noticed a cover that was hidden. Go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusCommands</name>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Locked: nothing that covers or uncovers changes until you unlock it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have seen every frame of this video.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %Ln place(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0}, {1}. L plays, again for faster.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel detection; what was found is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel this export; nothing half is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graphics card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause detection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause this export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume detection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume this export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs on: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusWindow</name>
        <message>
            <source> (locked)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln concern(s) open</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>; at most {0} of frames show one (95 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; void: something was decided since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concerns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered: {0}, in {1}. Rejected: {2}. Not sure enough: {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter or a double click goes to a stretch or a comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left to do: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolve comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spot check of the study: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of all videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check a random sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>find the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look at unseen frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look for faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settle concerns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} minutes of work, {1} for each minute of footage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} frames looked at, a face missed in {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} open, {1} of them for later, {2} settled; {3} slight, not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>A comment: click to read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag: lengthen the track, or cut it. Esc cancels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wheel zooms, Shift+wheel or the middle button moves; here or with Ctrl it scrolls tracks. Double-click here to see everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added face {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>track {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrackCells</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Added {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected in part</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrackStrip</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces of the chosen track over its time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Added by hand {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not sure enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected in {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TracksPanel</name>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces have not been looked for to the end. Ctrl+D starts or goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No faces were found. Small, dark, covered and turned faces are missed: look at the footage, and drag a box around every face that you see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tracks of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tracks yet. Faces show in the picture as they are found; tracks follow when all frames were looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No video is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which tracks are listed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>Playback speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time stamp (PTS) {0}, in units of {1} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frame {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} frames skipped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Drag a box around the missed face; or arrows move the dashed one, Ctrl+arrows size it, Enter adds it. Esc cancels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag over the area; or arrows move the dashed box, Ctrl+arrows size it, Enter takes it. Esc cancels.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewMode</name>
        <message>
            <source>Boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redacted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture as the export will show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture with its faces, to correct them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted track {0}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted {0} tracks. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faces and weak detections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least sure first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most doubtful first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sure enough (not covered)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected (left visible)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected track {0}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rejected {0} tracks. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smallest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks of the study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undecided (covered)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which tracks are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1} marked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WallWindow</name>
        <message>
            <source>A accepts · R rejects · C comments · Enter opens · Shift marks several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the marked tracks ({0}):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a track first, with the arrow keys or the mouse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commented. The status (Ctrl+I) lists all comments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens the frame · + and - change the size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames with nothing covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was decided here. The history in the main window has all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to decide on here: Enter opens the frame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which videos are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} so far: other videos are being read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Making the demo… {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent studies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the demo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Researcher: I prepare this study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer: I check it before it is released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is at the screen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name stands beside what you decide and check, in the study and its report. There is no account and no password; nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>faces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1}/s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The folder of this video cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is saved in {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoneCommands</name>
        <message>
            <source>Always covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never a face…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the marked spans are worked on; all else is covered whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other sizes are no faces, unless a person said so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Rejected %Ln track(s) at this place.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Shines through what is covered…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left visible on purpose, everywhere in this video.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole picture is covered in every frame. Draw a zone (Z), or mark tracks, to leave something visible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole video is worked on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This area is always covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This area shines through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is found in this area is not covered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why may it stay visible? Reviewers read this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person of public life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture on the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed to be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the marked span</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the whole video</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Zones</name>
        <message>
            <source>always covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never a face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shines through</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
