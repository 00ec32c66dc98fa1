<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>words</name>
  <message>
   <source>
It is {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> A part of a code, {0}, was lost: scan that code again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> from {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> of at most {0} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> of {0} or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>! Not usable yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>! look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>! {0} items of the last session need you. F9 tries again. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>! {0}, {1} need you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(extraction = 'ready' OR id IN ({0}) OR id IN (SELECT session_id {1}))</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>+ New list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1.2 mm print is {0} px high ({1} to {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 to 12 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A PDF to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A case label and a unit code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A case label, not the single unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A coupon, not a product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A hand scanner that sends: device or COM name, VID:PID, VID:PID:SERIAL, hid, hid:VID:PID; empty for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A list has no name. Give it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number for use inside one company (restricted circulation), not a product code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A pallet or parcel (SSCC), not a product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A photo ({0}) has {1} bytes there, {2} here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A photo ({0}) is missing on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A photo is {0} on the server, {1} here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A photo's tags may have {0} bytes, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reference, not a GTIN. Enter takes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A refund receipt, not a product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second camera that takes the photos; empty when the first one does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A session is open. End or submit it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ALREADY HAVE IT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All photos are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All photos are taken. Pick a type to take another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All work is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All work is kept. The PIN opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Already in this session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Already running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alt ←</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alt ← →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alt →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another Scan Station works in {0}. Use its window, or close it and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program has the keyboard: a scan would go there. Close it, or touch this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another shot list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another shot list than {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aqua</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrows move the frame, + and − size it, or draw it. The original is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As to endings: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aztec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back on the bench.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to an earlier product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to work   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Below this much free space no photo is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bench</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blown up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blurred. Move the product to where it is sharp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundle not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CALIBRATE: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>COMPLETED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera, disk, server: how all is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caps Lock is on; that does no harm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Categories in the server's catalogue, with commas between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close Scan Station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the session?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close: the whole list, every line readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close: the whole table, every line readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coarse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codabar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code 128</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code 39</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code 93</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes and photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command cards of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Company number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect a screen, start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the data folder to a safe place as it is, then call support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count this code again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coupon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl ←</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut off at the edge. Move it into the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DataBar Expanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DataBar Limited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day after   →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day before   ←</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the last digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete, twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did you mean {0}? Write that, or take it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk too full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does not read a drawn {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ENRICHING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EXPIRED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End / Submit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End or submit the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End without reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English, Deutsch, Français …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected 8, 12, 13 or 14 digits, got {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a code of 1 to {0} characters, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a kept PIN, found something else. Set it anew: scanstation pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a list of {0}, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a picture of at most 100 megapixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a picture, got an empty file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a product number, got only zeros.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a profile in TOML, got: {0}. Export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a quantity of 1 to {0}, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected an address like https://www.closient.com. Mend api_url in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected at most {0} bytes, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected at most {0} metadata keys, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected pictures ({0}) in {1}, found none. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected settings that this version has, got {0}. Update this station, or export the profile again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected the id of something on the server, got {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected the photo in {0}, got: {1}. Check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file, call support, and start with another data folder meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected the system's keyring to keep the key, but it refuses ({0}). Unlock or install one, or set {1} instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected {0} from a drawn picture, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected {0}, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired on the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export last session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exposure and white balance stay as they were when the camera had settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F1, Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F6 shot lists, F7 grey card, F8 export, F11 scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F7, then 1 … =</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FAILED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First digits of GTINs, with commas between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five codes to scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For GTINs that begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For products named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the categories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget the grey card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space on this disk; what is taken is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen, in front, and closed by a supervisor alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GS1 DataMatrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GTIN {0}, {1}, session {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gallery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give this person write access, or choose another folder with data_dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Glare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Glare on the pack. Tilt it away from the lamp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey pictures of the bench, as the camera saw it at a scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group separators were not tested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HID-POS scanner {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HID-POS scanners can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand scanner: scan code {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health: everything is fine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health: looking …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health: {count} to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height of the pictures asked of the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold one alone in the aim box, or tap it in the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far the cameras' pictures are turned clockwise to be upright.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How little is lost when a photo is packed: 100 is best and largest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many and how fast, by the hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IT SHOWS: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In order again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In-store number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ingredients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again. If it comes again, tell support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again; if it comes again, tell support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interactive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It keeps group separators.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like photo {0}. The same side twice? Undo, or go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It minds Caps Lock by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It moved. Hold still and shoot again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It sends {0} for a group separator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It types a key every {0} ms, at most {1} ms apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It types like a US keyboard; keys are read by their place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It types like another keyboard; {0} characters are translated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It types like this computer's keyboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its characters arrive changed, and not always in the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its manual has a code for that. Then calibrate again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys are kept by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kiosk without a PIN: anybody may leave it. Set one in the menu: F12, then I.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LOOK AGAIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LOOK AT PHOTOS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last scans:  {codes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave   Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the kiosk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the pictures out   P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List {0} wants no photo. Add one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List {0}: expected 1 to 13 digits, got {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Live picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock the bench</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked. All work is kept. Touch the screen or press a key to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look again   Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the photos large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the photos large; E turns and crops, C compares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MOVE EARLIER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MOVE LATER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machine health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the selected photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move ▶</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move ◀</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NEEDS YOU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NEXT PRODUCT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the shot list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No API key: work is kept here and sent later. Store the key with the command: scanstation key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer from the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No grey card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key can be kept ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No name yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture in {0} can be read. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product is on the bench. Scan its code first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product on the bench</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No scanner is set up here. Present: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session is open. Start one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No session yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No trusted certificates are on this computer: no safe connection is possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet: it is made at the first start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a camera of this computer: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a product code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a valid GS1 element string: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers of {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nutrition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the program and the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install ca-certificates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On server: {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One file for support. It is only saved here; you decide who gets it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One file that shows support what happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One list has to stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One moment …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline picture: a file beside the shot lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PAST ITS DATE: {0} {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PENDING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PHOTO AFTER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PHOTO BEFORE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PHOTO SAFE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PHOTO SAFE, BUT LOOK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PIN not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page up, Page down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo file missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo is {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo {0} discarded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo {0} edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo {0} shows what? Press the key of its type, or Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo {0} taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos are as the camera gives them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos by hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos of the list, in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos of this product, in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick what to shoot next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of type {0} cannot be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures, CSV and JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products by hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products of this session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QUANTITY: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qt's {0} shows no screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qt's {0}, {1} x {2} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>READ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>READY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REFUSED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESOLVING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recycling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refund receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse photos with a flaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused by the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests tried again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retake the selected photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retake {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHOOT: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>START: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save   Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved: {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan Station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan Station fell more than {0} times in {1} s and is not started again. What was confirmed is on disk. Call support, then start it by hand.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan Station {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan Station {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan a product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan a product,
then shoot its photos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan every product
and photograph it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan it from this screen, or from the printed sheet. Esc leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan product after product.
No photos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan the first product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan the next product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan to receipt, ms (95 of 100 are faster)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan your badge, or type your name and press Enter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanned codes, decisions and requests. No photo, no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanner lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanner not usable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session closed on the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it to send Enter after each code: then a cut-off code is noticed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the scanner's keyboard country to that of this computer, or to US English.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set this computer's date, time and time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up the scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift+F7 takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoot again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoot by itself when the product lies still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoot the next photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoot to replace the photo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoot {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shot list by product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shot list {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shot lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the log on disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the trace on disk: what happened at the bench; 0 for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small print will be unreadable. Come closer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So often within restart_minutes a kiosk window that fell is started again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something on the way answered {0} in the API's place. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed of that scanner; scanners on USB ignore it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Staged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still there? Touch the screen, press a key or scan. All work is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straighten ↺</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straighten ↻</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stroke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit: have the photos read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supervisor's PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>THROW PHOTO AWAY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the pictures in   P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Telemetry not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is slow: set its delay between characters to 10 ms or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API key has characters that no key has. Store it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API key has no calls left for {0} s. Kept here, goes on by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API key is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PIN could not be kept: {0}. Free the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The background is restless. Clear the bench.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bench is locked: this scan was not taken. Open it, then scan again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera blows small pictures up. Ask it for the size that it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera gives no picture. Check its cable, then shoot again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera gives the largest pictures that it has instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera is being opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera's picture could not be saved as JPEG. Shoot again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card does not fill the middle evenly. Lay it there, without shadow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card's colour is far from grey. Use a grey card or white paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cards could not be written to {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check itself broke ({0}: {1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code flat, with its white margins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code holds a NUL character, which the server cannot keep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code holds characters that no server can keep (NUL or half a letter).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code was cut in two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code was not read as a whole, or it is no profile. Scan it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code {0} is missing on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} broke ({1}). Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day in figures and bars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk refuses to save ({0}). Nothing was kept of this step. Free some space or check the disk, then do it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end of the code is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first list is for every product that no other one claims. Esc leaves all as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key's checksum does not fit: a character may be mistyped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring is switched off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language could not be saved: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last digit of {0} should be {1}, not {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last session is being exported …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The menu: all else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The metadata {0} holds characters that no server can keep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network camera does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network camera stopped. Check its cable; it is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new PIN holds from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part for HID-POS scanners is absent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo is larger than the storage takes. Lower the JPEG quality.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo storage is busy ({0}). Trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo storage is full ({0}). Closient must act. Kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo storage says: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo {0} in {1} is gone or broken. Put the file back, or throw the photo away; nothing else is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo's file is no picture any more. Take the photo again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo's product is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photos are in another order on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photos changed meanwhile. Order them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product before lacks {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same PIN once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same code counts again after it was out of the camera's view for this long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scanner sent only {0} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scanner {0} is at {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scanner's profile could not be saved: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second camera gives its largest pictures; otherwise as many pixels as the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The selected photo shows something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has it and cannot delete: it becomes 'other', last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has it and cannot delete: it is left out here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has it and cannot delete: there it becomes 'other', last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has set no limit for the day, or has not said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server knows no capture {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server returned no session id. Work is kept here; tell support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server says: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server says: {0}. Check the API key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server {0} ({1}). Closient's move. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's answer is not a {0} (look at: {1}). Trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's session takes no more: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side across from the front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side with the brand, upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station's memory cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The system's trusted certificates are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time within which restarts are counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trace's picture is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The try could not be noted: {0}. Free the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two were not the same. Once more, from the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upload ticket is over ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window opens anew; the work goes on where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no shot list {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to undo in this session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This card was made by another station. Print this station's own cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer's clock is wrong by more than 15 minutes. Set it right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is another kind of code. Scan the QR code of a profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This photo cannot be changed any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This product is not in the open session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This profile of {0} characters is too long for a code. Use a file: scanstation config export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This session takes codes only. Start one with photos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw photo {0} away? Delete or Discard once more, or Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw the selected photo away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw {name} away? Delete once more, or Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too bright: white is burnt out. Less light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too dark. More light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too few pixels for a product picture. Choose a larger size for the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too many wrong tries. Try again in {0} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too small. Come closer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try sending again now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the {0} code to the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn, crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two lists are called {0}. Give each a name of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two looks agree on {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a code by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the number under the bars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo the last scan or photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value error, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the quota</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning before it locks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What an 'other' photo is of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does it show? Press the key of its type (1 … =), or Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened, in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is not on the server yet goes by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the program wrote down, and its own faults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the station speaks; empty for the system's language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this bench is called in sessions, photos and on cards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do, shown in the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What works here and what does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where sessions and photos lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the Scanner API is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which photos a product needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White balance from a grey card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White balance off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White balance set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who works here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who works here?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole; format {0}, {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of the pictures asked of the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without keys and passwords.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in the product's name, with commas between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work against the sandbox inside, in a data folder of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong PIN. Try again in {0} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong PIN. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong shot lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name, or your badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a camera frame, 95 of 100 within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key ends each code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a port that is taken. Close the other program that uses the scanner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a request, 95 of 100 within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address with https://</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as each product needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at the next start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>being completed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>being looked up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>being read by the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bits per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blown up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>camera {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>certification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closing IS NOT NULL AND NOT {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>closing IS NULL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>coarse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>command line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decoder opencv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decoder zbar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decoder zxing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disk I/O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected UTF-8 text, got byte {0}. Save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected room=LEVEL with one of {0}, got {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected the name of a setting, got {0}. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expired on the server before it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>extra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>film {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folder {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>free space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>glare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no room left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>id = ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>id IN ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ingredients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is busy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lightest {0} of 255</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>list {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look again, or several codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look that reads most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made by a newer Scan Station (format {0}, known {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more than {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>network camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no access. Close the other program that uses the scanner, or plug it in afresh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no key ends a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no permission. Add this user to the group that owns the port (often dialout).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no product stands out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such port. Plug the scanner in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not valid for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not yet valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nutrition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ostname mismatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>photo camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>photo upload, usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>photo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>photos missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pip install hidapi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read: proposals to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recycling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>requests tried again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reviewed, nothing accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reviewed, values accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>safe here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scan to receipt, 95 of 100 within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scan {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scanner {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scanstation {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent, waiting for the lookup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>serial ports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>started_at {0} ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stopped in the middle of a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>synthetic bench</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the ending of the name is no kind of picture: expected .png</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server's lookup failed, F9 tries it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unable to op</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown to the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting to be read by the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was unplugged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole numbers with commas between them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>window stood still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zbar:flat clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zxing:flat clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zxing:flat even</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}

Esc: done.  Enter: once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Change it, or take the line away: then it is {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Change it, or unset it: then it is {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Check it, or choose another camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} GB free, no photo is taken below {1} GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Retake, or go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Scan it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} answers and takes the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} are counted already. Undo what is too much.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} before and {1} behind are taken off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} burnt out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cards to print are in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} digits. A GTIN has 8, 12, 13 or 14.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not open: expected port {1} at {2} baud, got {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives no picture. Check its cable; it is tried again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is asked without TLS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in view. Press Next product to change to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no film that can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no readable TOML: {1}. Mend it, or delete the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Mend it first: scanstation config check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Mend that line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not whole: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there. Present: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is {1} on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of 0.50</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}   ·   {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} or its key {1} is in the menu already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} products · {1} photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} products, {1} photos are in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} requests are left for today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rows point to nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} s off the server's clock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sent an unclear answer. Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stands still. Check its cable; it is opened again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} waiting, {1} of them for a person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was unplugged or is out of reach. Plug it in; it is opened again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} x {1} is blown up from {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1}. Check its cable; it is opened again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, oldest {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}. Check the port's name and speed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}. Mend it on the command line, in the environment (SCANSTATION_...) or in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: expected {1}, got {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: two lists have one name. Give each a name of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}, got {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}. Mend it, or delete the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {wanted} photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ms} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} works here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>↑ {0} items of the last session go to the server by themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▶ NEXT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○ {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ All taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ All {0} items of the last session are on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ On disk: everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ On server: nothing owed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ The scanner is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ fine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ nothing wrong was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ {0} taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✓ {0}. Enter takes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✕ mend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✗ Disk too full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✗ Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✗ Throw away</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
