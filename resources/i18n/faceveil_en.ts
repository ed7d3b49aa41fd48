<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AllVideosWindow</name>
        <message numerus="yes">
            <source>%Ln failed or stopped</source>
            <translation>
                <numerusform>%Ln failed or stopped</numerusform>
                <numerusform>%Ln failed or stopped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln video</numerusform>
                <numerusform>%Ln videos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message numerus="yes">
            <source>%Ln face(s) came in from {0}, covered from now on.</source>
            <translation>
                <numerusform>%Ln face came in from {0}, covered from now on.</numerusform>
                <numerusform>%Ln faces came in from {0}, covered from now on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) written to {0}.</source>
            <translation>
                <numerusform>%Ln face written to {0}.</numerusform>
                <numerusform>%Ln faces written to {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new track(s), which can be taken back in the history.</source>
            <translation>
                <numerusform>%Ln new track, which can be taken back in the history.</numerusform>
                <numerusform>%Ln new tracks, which can be taken back in the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln span(s) came in from {0}: all else is covered whole.</source>
            <translation>
                <numerusform>%Ln span came in from {0}: all else is covered whole.</numerusform>
                <numerusform>%Ln spans came in from {0}: all else is covered whole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s) left out: covered already.</source>
            <translation>
                <numerusform>%Ln track left out: covered already.</numerusform>
                <numerusform>%Ln tracks left out: covered already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportCommands</name>
        <message numerus="yes">
            <source>%Ln file(s) being exported, or waiting for it.</source>
            <translation>
                <numerusform>%Ln file being exported, or waiting for it.</numerusform>
                <numerusform>%Ln files being exported, or waiting for it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportSummary</name>
        <message numerus="yes">
            <source>%Ln concern(s) open: places where a face may be missed or false (N).</source>
            <translation>
                <numerusform>%Ln concern open: places where a face may be missed or false (N).</numerusform>
                <numerusform>%Ln concerns open: places where a face may be missed or false (N).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln face(s) will be covered: {0} detected, {1} interpolated, {2} by hand.</source>
            <translation>
                <numerusform>%Ln face will be covered: {0} detected, {1} interpolated, {2} by hand.</numerusform>
                <numerusform>%Ln faces will be covered: {0} detected, {1} interpolated, {2} by hand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody has looked at %Ln frame(s): faces that the detector missed there stay visible.</source>
            <translation>
                <numerusform>Nobody has looked at %Ln frame: faces that the detector missed there stay visible.</numerusform>
                <numerusform>Nobody has looked at %Ln frames: faces that the detector missed there stay visible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The picture changes its size on the way: %Ln frame(s) made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</source>
            <translation>
                <numerusform>The picture changes its size on the way: %Ln frame made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</numerusform>
                <numerusform>The picture changes its size on the way: %Ln frames made to fit {0} × {1} pixels. To keep every size, cut the source there and add its parts one by one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You have looked at {0} of %Ln frame(s).</source>
            <translation>
                <numerusform>You have looked at {0} of %Ln frame.</numerusform>
                <numerusform>You have looked at {0} of %Ln frames.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWall</name>
        <message numerus="yes">
            <source>Every covered face once, then frames: %Ln picture(s) of the exported file. Enter leads to the frame, W goes back.</source>
            <translation>
                <numerusform>Every covered face once, then frames: %Ln picture of the exported file. Enter leads to the frame, W goes back.</numerusform>
                <numerusform>Every covered face once, then frames: %Ln pictures of the exported file. Enter leads to the frame, W goes back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FaceView</name>
        <message numerus="yes">
            <source>%Ln face(s) in this frame</source>
            <translation>
                <numerusform>%Ln face in this frame</numerusform>
                <numerusform>%Ln faces in this frame</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowCommands</name>
        <message numerus="yes">
            <source>Followed through %Ln frame(s), from {0} to {1}. {2}</source>
            <translation>
                <numerusform>Followed through %Ln frame, from {0} to {1}. {2}</numerusform>
                <numerusform>Followed through %Ln frames, from {0} to {1}. {2}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Joined; %Ln frame(s) between them covered.</source>
            <translation>
                <numerusform>Joined; %Ln frame between them covered.</numerusform>
                <numerusform>Joined; %Ln frames between them covered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The gap is bridged: %Ln frame(s) covered.</source>
            <translation>
                <numerusform>The gap is bridged: %Ln frame covered.</numerusform>
                <numerusform>The gap is bridged: %Ln frames covered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FramePage</name>
        <message numerus="yes">
            <source>%Ln frame(s) with nothing covered</source>
            <translation>
                <numerusform>%Ln frame with nothing covered</numerusform>
                <numerusform>%Ln frames with nothing covered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupList</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveFollow</name>
        <message numerus="yes">
            <source>The face follows your mouse through %Ln frame(s).</source>
            <translation>
                <numerusform>The face follows your mouse through %Ln frame.</numerusform>
                <numerusform>The face follows your mouse through %Ln frames.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MediaStates</name>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation>
                <numerusform>%Ln concern</numerusform>
                <numerusform>%Ln concerns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message numerus="yes">
            <source>What was measured of %Ln track(s) is gone from the study.</source>
            <translation>
                <numerusform>What was measured of %Ln track is gone from the study.</numerusform>
                <numerusform>What was measured of %Ln tracks is gone from the study.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}, %Ln track(s) shown</source>
            <translation>
                <numerusform>{0}, %Ln track shown</numerusform>
                <numerusform>{0}, %Ln tracks shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%Ln decision(s), {0} min</source>
            <translation>
                <numerusform>%Ln decision, {0} min</numerusform>
                <numerusform>%Ln decisions, {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody saw (%Ln frame(s))</source>
            <translation>
                <numerusform>Nobody saw (%Ln frame)</numerusform>
                <numerusform>Nobody saw (%Ln frames)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedactionBinder</name>
        <message numerus="yes">
            <source>%Ln other video(s) covered in the same way now.</source>
            <translation>
                <numerusform>%Ln other video covered in the same way now.</numerusform>
                <numerusform>%Ln other videos covered in the same way now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%Ln face(s) covered, {0}.</source>
            <translation>
                <numerusform>%Ln face covered, {0}.</numerusform>
                <numerusform>%Ln faces covered, {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Areas (zones, or the whole picture) covered in %Ln frame(s).</source>
            <translation>
                <numerusform>Areas (zones, or the whole picture) covered in %Ln frame.</numerusform>
                <numerusform>Areas (zones, or the whole picture) covered in %Ln frames.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {0} of %Ln frame(s)</source>
            <translation>
                <numerusform>in {0} of %Ln frame</numerusform>
                <numerusform>in {0} of %Ln frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewController</name>
        <message numerus="yes">
            <source>{0} of %Ln track(s) covered; weaker ones stay visible unless you accept them.</source>
            <translation>
                <numerusform>{0} of %Ln track covered; weaker ones stay visible unless you accept them.</numerusform>
                <numerusform>{0} of %Ln tracks covered; weaker ones stay visible unless you accept them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s)</source>
            <translation>
                <numerusform>%n chapter</numerusform>
                <numerusform>%n chapters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) (as asked)</source>
            <translation>
                <numerusform>%n chapter (as asked)</numerusform>
                <numerusform>%n chapters (as asked)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) outside of what is shown</source>
            <translation>
                <numerusform>%n chapter outside of what is shown</numerusform>
                <numerusform>%n chapters outside of what is shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chapter(s) with title(s)</source>
            <translation>
                <numerusform>%n chapter with title</numerusform>
                <numerusform>%n chapters with titles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n compared frame(s) changed in places</source>
            <translation>
                <numerusform>%n compared frame changed in places</numerusform>
                <numerusform>%n compared frames changed in places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concern(s) open</source>
            <translation>
                <numerusform>%n concern open</numerusform>
                <numerusform>%n concerns open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s) not met</source>
            <translation>
                <numerusform>%n condition not met</numerusform>
                <numerusform>%n conditions not met</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged picture(s) made black, unlike what faces were looked for in; detect again to keep the picture(s)</source>
            <translation>
                <numerusform>%n damaged picture made black, unlike what faces were looked for in; detect again to keep the picture</numerusform>
                <numerusform>%n damaged pictures made black, unlike what faces were looked for in; detect again to keep the pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) made since the export, the first by {person}: export again</source>
            <translation>
                <numerusform>%n decision made since the export, the first by {person}: export again</numerusform>
                <numerusform>%n decisions made since the export, the first by {person}: export again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n done</numerusform>
                <numerusform>%n done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n face(s) found where nothing is covered</source>
            <translation>
                <numerusform>%n face found where nothing is covered</numerusform>
                <numerusform>%n faces found where nothing is covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) could not be decoded: black in the output</source>
            <translation>
                <numerusform>%n frame could not be decoded: black in the output</numerusform>
                <numerusform>%n frames could not be decoded: black in the output</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) missing or not black as needed</source>
            <translation>
                <numerusform>%n frame missing or not black as needed</numerusform>
                <numerusform>%n frames missing or not black as needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) nobody saw</source>
            <translation>
                <numerusform>%n frame nobody saw</numerusform>
                <numerusform>%n frames nobody saw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) of the sample are to do</source>
            <translation>
                <numerusform>%n frame of the sample are to do</numerusform>
                <numerusform>%n frames of the sample are to do</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) showing another picture</source>
            <translation>
                <numerusform>%n frame showing another picture</numerusform>
                <numerusform>%n frames showing another picture</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s) to draw from, fewer than {count}</source>
            <translation>
                <numerusform>%n frame to draw from, fewer than {count}</numerusform>
                <numerusform>%n frames to draw from, fewer than {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left visible, with reasons</source>
            <translation>
                <numerusform>%n left visible, with reasons</numerusform>
                <numerusform>%n left visible, with reasons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more frame(s) announced but damaged</source>
            <translation>
                <numerusform>%n more frame announced but damaged</numerusform>
                <numerusform>%n more frames announced but damaged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sign(s) in this picture.</source>
            <translation>
                <numerusform>%n more sign in this picture.</numerusform>
                <numerusform>%n more signs in this picture.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) became {export}, with other contents</source>
            <translation>
                <numerusform>%n packet became {export}, with other contents</numerusform>
                <numerusform>%n packets became {export}, with other contents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) identical, times within {milliseconds:.2f} ms</source>
            <translation>
                <numerusform>%n packet identical, times within {milliseconds:.2f} ms</numerusform>
                <numerusform>%n packets identical, times within {milliseconds:.2f} ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) stored that nothing plays</source>
            <translation>
                <numerusform>%n packet stored that nothing plays</numerusform>
                <numerusform>%n packets stored that nothing plays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) outside the range made black, as was asked for</source>
            <translation>
                <numerusform>%n picture outside the range made black, as was asked for</numerusform>
                <numerusform>%n pictures outside the range made black, as was asked for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) looked at by a person, whose answers are in the annex, and no face besides</source>
            <translation>
                <numerusform>%n place looked at by a person, whose answers are in the annex, and no face besides</numerusform>
                <numerusform>%n places looked at by a person, whose answers are in the annex, and no face besides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) may hide a face</source>
            <translation>
                <numerusform>%n place may hide a face</numerusform>
                <numerusform>%n places may hide a face</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presentation time(s), apart by at most {milliseconds:.3f} ms</source>
            <translation>
                <numerusform>%n presentation time, apart by at most {milliseconds:.3f} ms</numerusform>
                <numerusform>%n presentation times, apart by at most {milliseconds:.3f} ms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) changed as asked</source>
            <translation>
                <numerusform>%n region changed as asked</numerusform>
                <numerusform>%n regions changed as asked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, fine detail replaced by the edges of the effect itself, even before: {flat}</source>
            <translation>
                <numerusform>%n region compared with the source: mean change {change:.1f} of 255 levels, fine detail replaced by the edges of the effect itself, even before: {flat}</numerusform>
                <numerusform>%n regions compared with the source: mean change {change:.1f} of 255 levels, fine detail replaced by the edges of the effect itself, even before: {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) compared with the source: mean change {change:.1f} of 255 levels, {sharp:.0%} of the fine detail left, even before: {flat}</source>
            <translation>
                <numerusform>%n region compared with the source: mean change {change:.1f} of 255 levels, {sharp:.0%} of the fine detail left, even before: {flat}</numerusform>
                <numerusform>%n regions compared with the source: mean change {change:.1f} of 255 levels, {sharp:.0%} of the fine detail left, even before: {flat}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) covered</source>
            <translation>
                <numerusform>%n region covered</numerusform>
                <numerusform>%n regions covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) not changed as asked</source>
            <translation>
                <numerusform>%n region not changed as asked</numerusform>
                <numerusform>%n regions not changed as asked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of the source's metadata still in it</source>
            <translation>
                <numerusform>%n text of the source's metadata still in it</numerusform>
                <numerusform>%n texts of the source's metadata still in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) of {stream} outside of what is shown</source>
            <translation>
                <numerusform>%n text of {stream} outside of what is shown</numerusform>
                <numerusform>%n texts of {stream} outside of what is shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too dark or flat to tell</source>
            <translation>
                <numerusform>%n too dark or flat to tell</numerusform>
                <numerusform>%n too dark or flat to tell</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n track</numerusform>
                <numerusform>%n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) throughout ({listed})</source>
            <translation>
                <numerusform>%n track throughout ({listed})</numerusform>
                <numerusform>%n tracks throughout ({listed})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n video(s)</source>
            <translation>
                <numerusform>%n video</numerusform>
                <numerusform>%n videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A face in %n frame(s) only ({sure:.0%} sure): a false one, or one that is missing before and after.</source>
            <translation>
                <numerusform>A face in %n frame only ({sure:.0%} sure): a false one, or one that is missing before and after.</numerusform>
                <numerusform>A face in %n frames only ({sure:.0%} sure): a false one, or one that is missing before and after.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drew %n frame(s) for a spot check</source>
            <translation>
                <numerusform>Drew %n frame for a spot check</numerusform>
                <numerusform>Drew %n frames for a spot check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For {span}, %n face(s) fewer than covered before and after.</source>
            <translation>
                <numerusform>For {span}, %n face fewer than covered before and after.</numerusform>
                <numerusform>For {span}, %n faces fewer than covered before and after.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It does so in %n frame(s).</source>
            <translation>
                <numerusform>It does so in %n frame.</numerusform>
                <numerusform>It does so in %n frames.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody looked at {unseen} of %n frame(s): faces that the detector missed there are visible.</source>
            <translation>
                <numerusform>Nobody looked at {unseen} of %n frame: faces that the detector missed there are visible.</numerusform>
                <numerusform>Nobody looked at {unseen} of %n frames: faces that the detector missed there are visible.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Settled %n concern(s): {answer}</source>
            <translation>
                <numerusform>Settled %n concern: {answer}</numerusform>
                <numerusform>Settled %n concerns: {answer}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Spot check: %n face(s) not covered</source>
            <translation>
                <numerusform>Spot check: %n face not covered</numerusform>
                <numerusform>Spot check: %n faces not covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The processor is always usable (%n core(s))</source>
            <translation>
                <numerusform>The processor is always usable (%n core)</numerusform>
                <numerusform>The processor is always usable (%n cores)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Weak detections in %n frame(s) (up to {sure:.0%} sure) that nothing covers: they may be a face.</source>
            <translation>
                <numerusform>Weak detections in %n frame (up to {sure:.0%} sure) that nothing covers: they may be a face.</numerusform>
                <numerusform>Weak detections in %n frames (up to {sure:.0%} sure) that nothing covers: they may be a face.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>everywhere it is found at this place (%n track(s))</source>
            <translation>
                <numerusform>everywhere it is found at this place (%n track)</numerusform>
                <numerusform>everywhere it is found at this place (%n tracks)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>everywhere this person appears (%n track(s))</source>
            <translation>
                <numerusform>everywhere this person appears (%n track)</numerusform>
                <numerusform>everywhere this person appears (%n tracks)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>identical bytes (%n packet(s), {export} in the export)</source>
            <translation>
                <numerusform>identical bytes (%n packet, {export} in the export)</numerusform>
                <numerusform>identical bytes (%n packets, {export} in the export)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>none of %n text(s) of the source's metadata is in it</source>
            <translation>
                <numerusform>none of %n text of the source's metadata is in it</numerusform>
                <numerusform>none of %n texts of the source's metadata is in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the picture changes on the way: %n picture(s) of {was} made to fit {size}; cut the source there to keep both</source>
            <translation>
                <numerusform>the picture changes on the way: %n picture of {was} made to fit {size}; cut the source there to keep both</numerusform>
                <numerusform>the picture changes on the way: %n pictures of {was} made to fit {size}; cut the source there to keep both</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source breaks off: %n frame(s) readable</source>
            <translation>
                <numerusform>the source breaks off: %n frame readable</numerusform>
                <numerusform>the source breaks off: %n frames readable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source is damaged: %n picture(s) with errors, or made from such ones</source>
            <translation>
                <numerusform>the source is damaged: %n picture with errors, or made from such ones</numerusform>
                <numerusform>the source is damaged: %n pictures with errors, or made from such ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the source's clock is set anew on the way (%n time(s)); its parts follow one another</source>
            <translation>
                <numerusform>the source's clock is set anew on the way (%n time); its parts follow one another</numerusform>
                <numerusform>the source's clock is set anew on the way (%n times); its parts follow one another</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of %n region(s) not covered ({examples})</source>
            <translation>
                <numerusform>{count} of %n region not covered ({examples})</numerusform>
                <numerusform>{count} of %n regions not covered ({examples})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{decoded} of %n frame(s) of the export can be decoded</source>
            <translation>
                <numerusform>{decoded} of %n frame of the export can be decoded</numerusform>
                <numerusform>{decoded} of %n frames of the export can be decoded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{unseen:,} of %n frame(s) seen by nobody</source>
            <translation>
                <numerusform>{unseen:,} of %n frame seen by nobody</numerusform>
                <numerusform>{unseen:,} of %n frames seen by nobody</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpanCommands</name>
        <message numerus="yes">
            <source>Lengthened by %Ln frame(s).</source>
            <translation>
                <numerusform>Lengthened by %Ln frame.</numerusform>
                <numerusform>Lengthened by %Ln frames.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpotCheckWindow</name>
        <message numerus="yes">
            <source>%Ln frame(s) looked at: every face was covered</source>
            <translation>
                <numerusform>%Ln frame looked at: every face was covered</numerusform>
                <numerusform>%Ln frames looked at: every face was covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {0} of %Ln frame(s) a face was not covered</source>
            <translation>
                <numerusform>In {0} of %Ln frame a face was not covered</numerusform>
                <numerusform>In {0} of %Ln frames a face was not covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln cover(s) hidden from you, you noticed {0}.</source>
            <translation>
                <numerusform>Of %Ln cover hidden from you, you noticed {0}.</numerusform>
                <numerusform>Of %Ln covers hidden from you, you noticed {0}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusCommands</name>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet</source>
            <translation>
                <numerusform>%Ln frame not seen yet</numerusform>
                <numerusform>%Ln frames not seen yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s) not seen yet: fast playback leaves some out.</source>
            <translation>
                <numerusform>%Ln frame not seen yet: fast playback leaves some out.</numerusform>
                <numerusform>%Ln frames not seen yet: fast playback leaves some out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln place(s)</source>
            <translation>
                <numerusform>in %Ln place</numerusform>
                <numerusform>in %Ln places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusWindow</name>
        <message numerus="yes">
            <source>%Ln concern(s) open</source>
            <translation>
                <numerusform>%Ln concern open</numerusform>
                <numerusform>%Ln concerns open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln video(s)</source>
            <translation>
                <numerusform>%Ln video</numerusform>
                <numerusform>%Ln videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; noticed {0} of %Ln cover(s) hidden on purpose</source>
            <translation>
                <numerusform>; noticed {0} of %Ln cover hidden on purpose</numerusform>
                <numerusform>; noticed {0} of %Ln covers hidden on purpose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) looked at, a face missed in {1}</source>
            <translation>
                <numerusform>{0} of %Ln frame looked at, a face missed in {1}</numerusform>
                <numerusform>{0} of %Ln frames looked at, a face missed in {1}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrackCells</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrackStrip</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message numerus="yes">
            <source>%Ln frame(s)</source>
            <translation>
                <numerusform>%Ln frame</numerusform>
                <numerusform>%Ln frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message numerus="yes">
            <source>{0} of %Ln frame(s) skipped</source>
            <translation>
                <numerusform>{0} of %Ln frame skipped</numerusform>
                <numerusform>{0} of %Ln frames skipped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WallPage</name>
        <message numerus="yes">
            <source>%Ln track(s)</source>
            <translation>
                <numerusform>%Ln track</numerusform>
                <numerusform>%Ln tracks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ZoneCommands</name>
        <message numerus="yes">
            <source>Rejected %Ln track(s) at this place.</source>
            <translation>
                <numerusform>Rejected %Ln track at this place.</numerusform>
                <numerusform>Rejected %Ln tracks at this place.</numerusform>
            </translation>
        </message>
    </context>
</TS>
