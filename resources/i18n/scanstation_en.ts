<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>words</name>
  <message>
   <source>
It is {0}.</source>
   <translation>
It is {0}.</translation>
  </message>
  <message>
   <source> F9 tries again. {0}</source>
   <translation> F9 tries again. {0}</translation>
  </message>
  <message>
   <source> It asks to be left alone for {0} h; it is asked again every {1} min all the same.</source>
   <translation> It asks to be left alone for {0} h; it is asked again every {1} min all the same.</translation>
  </message>
  <message>
   <source> Press F12, then P.</source>
   <translation> Press F12, then P.</translation>
  </message>
  <message>
   <source> What lay there is kept as {0}.</source>
   <translation> What lay there is kept as {0}.</translation>
  </message>
  <message>
   <source> from {0} to {1}</source>
   <translation> from {0} to {1}</translation>
  </message>
  <message>
   <source> of at most {0} characters</source>
   <translation> of at most {0} characters</translation>
  </message>
  <message>
   <source> of {0} or more</source>
   <translation> of {0} or more</translation>
  </message>
  <message numerus="yes">
   <source>! %n items of the last session need you.</source>
   <translation>
    <numerusform>! %n item of the last session needs you.</numerusform>
    <numerusform>! %n items of the last session need you.</numerusform>
   </translation>
  </message>
  <message>
   <source>! Not usable yet</source>
   <translation>! Not usable yet</translation>
  </message>
  <message>
   <source>! look</source>
   <translation>! look</translation>
  </message>
  <message>
   <source>! {0}, {1} differ</source>
   <translation>! {0}, {1} differ</translation>
  </message>
  <message>
   <source>! {0}, {1} need you</source>
   <translation>! {0}, {1} need you</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entry</numerusform>
    <numerusform>%n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n products miss photos: N shows them.</source>
   <translation>
    <numerusform>%n product misses photos: N shows it.</numerusform>
    <numerusform>%n products miss photos: N shows them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings would change</source>
   <translation>
    <numerusform>%n setting would change</numerusform>
    <numerusform>%n settings would change</numerusform>
   </translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nothing)</translation>
  </message>
  <message>
   <source>+ New list</source>
   <translation>+ New list</translation>
  </message>
  <message>
   <source>, {0} below {1} left to you.</source>
   <translation>, {0} below {1} left to you.</translation>
  </message>
  <message>
   <source>1.2 mm print is {0} px high ({1} to {2})</source>
   <translation>1.2 mm print is {0} px high ({1} to {2})</translation>
  </message>
  <message>
   <source>2 of 5</source>
   <translation>2 of 5</translation>
  </message>
  <message>
   <source>4 to 12 digits</source>
   <translation>4 to 12 digits</translation>
  </message>
  <message>
   <source>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</source>
   <translation>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</translation>
  </message>
  <message>
   <source>A PDF to print</source>
   <translation>A PDF to print</translation>
  </message>
  <message>
   <source>A PIN has at most 12 digits. Once more.</source>
   <translation>A PIN has at most 12 digits. Once more.</translation>
  </message>
  <message>
   <source>A PIN is asked for here: this scan was not taken. Scan it again when the bench is open.</source>
   <translation>A PIN is asked for here: this scan was not taken. Scan it again when the bench is open.</translation>
  </message>
  <message>
   <source>A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept here.</source>
   <translation>A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept here.</translation>
  </message>
  <message>
   <source>A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept beside it. What was scanned since then has to be scanned again.</source>
   <translation>A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept beside it. What was scanned since then has to be scanned again.</translation>
  </message>
  <message>
   <source>A badge was expected, and this code holds no name that can be written down. Scan another badge, or type the name.</source>
   <translation>A badge was expected, and this code holds no name that can be written down. Scan another badge, or type the name.</translation>
  </message>
  <message>
   <source>A badge was expected, and this is a product's code. Scan the badge, or press Escape.</source>
   <translation>A badge was expected, and this is a product's code. Scan the badge, or press Escape.</translation>
  </message>
  <message>
   <source>A case label and a unit code</source>
   <translation>A case label and a unit code</translation>
  </message>
  <message>
   <source>A case label, not the single unit.</source>
   <translation>A case label, not the single unit.</translation>
  </message>
  <message>
   <source>A change counts {when}.</source>
   <translation>A change counts {when}.</translation>
  </message>
  <message>
   <source>A character of this code could not be read. Scan it again, or another code of the product.</source>
   <translation>A character of this code could not be read. Scan it again, or another code of the product.</translation>
  </message>
  <message>
   <source>A component or part (CPID), not a product.</source>
   <translation>A component or part (CPID), not a product.</translation>
  </message>
  <message>
   <source>A consignment (GINC), not a product.</source>
   <translation>A consignment (GINC), not a product.</translation>
  </message>
  <message>
   <source>A coupon, not a product.</source>
   <translation>A coupon, not a product.</translation>
  </message>
  <message>
   <source>A course of ten minutes</source>
   <translation>A course of ten minutes</translation>
  </message>
  <message>
   <source>A crate, keg or rack that comes back (GRAI), not a product.</source>
   <translation>A crate, keg or rack that comes back (GRAI), not a product.</translation>
  </message>
  <message>
   <source>A document (GDTI), not a product.</source>
   <translation>A document (GDTI), not a product.</translation>
  </message>
  <message>
   <source>A key for this address is kept already.</source>
   <translation>A key for this address is kept already.</translation>
  </message>
  <message>
   <source>A list has no name. Give it one.</source>
   <translation>A list has no name. Give it one.</translation>
  </message>
  <message>
   <source>A model of products (GMN), not one product.</source>
   <translation>A model of products (GMN), not one product.</translation>
  </message>
  <message>
   <source>A new PIN was chosen.</source>
   <translation>A new PIN was chosen.</translation>
  </message>
  <message>
   <source>A newer version is being fetched</source>
   <translation>A newer version is being fetched</translation>
  </message>
  <message>
   <source>A number for use inside one company (restricted circulation), not a product code.</source>
   <translation>A number for use inside one company (restricted circulation), not a product code.</translation>
  </message>
  <message>
   <source>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</source>
   <translation>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</translation>
  </message>
  <message>
   <source>A pallet or parcel (SSCC), not a product.</source>
   <translation>A pallet or parcel (SSCC), not a product.</translation>
  </message>
  <message>
   <source>A pallet or parcel with {0} in it, not a product.</source>
   <translation>A pallet or parcel with {0} in it, not a product.</translation>
  </message>
  <message>
   <source>A part of a code, {0}, was lost: scan that code again.</source>
   <translation>A part of a code, {0}, was lost: scan that code again.</translation>
  </message>
  <message>
   <source>A photo ({0}) has {1} bytes there, {2} here.</source>
   <translation>A photo ({0}) has {1} bytes there, {2} here.</translation>
  </message>
  <message>
   <source>A photo ({0}) is another product's on the server.</source>
   <translation>A photo ({0}) is another product's on the server.</translation>
  </message>
  <message>
   <source>A photo ({0}) is missing on the server.</source>
   <translation>A photo ({0}) is missing on the server.</translation>
  </message>
  <message>
   <source>A photo ({0}) is {1} times on the server, once here.</source>
   <translation>A photo ({0}) is {1} times on the server, once here.</translation>
  </message>
  <message>
   <source>A photo is {0} on the server, {1} here.</source>
   <translation>A photo is {0} on the server, {1} here.</translation>
  </message>
  <message>
   <source>A photo's tags may have {0} bytes, got {1}.</source>
   <translation>A photo's tags may have {0} bytes, got {1}.</translation>
  </message>
  <message>
   <source>A place or a company (GLN), not a product.</source>
   <translation>A place or a company (GLN), not a product.</translation>
  </message>
  <message>
   <source>A proxy before the photo storage lets no file of this size pass ({0}). Ask the network's administrator, or lower the JPEG quality.</source>
   <translation>A proxy before the photo storage lets no file of this size pass ({0}). Ask the network's administrator, or lower the JPEG quality.</translation>
  </message>
  <message>
   <source>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</source>
   <translation>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</translation>
  </message>
  <message>
   <source>A reference, not a GTIN. Enter takes it.</source>
   <translation>A reference, not a GTIN. Enter takes it.</translation>
  </message>
  <message>
   <source>A refund receipt, not a product.</source>
   <translation>A refund receipt, not a product.</translation>
  </message>
  <message>
   <source>A scanner that types shows how it types with five codes. One that sends is named in the settings: serial_port. Without one, the camera reads the codes.</source>
   <translation>A scanner that types shows how it types with five codes. One that sends is named in the settings: serial_port. Without one, the camera reads the codes.</translation>
  </message>
  <message>
   <source>A second camera that takes the photos; empty when the first one does.</source>
   <translation>A second camera that takes the photos; empty when the first one does.</translation>
  </message>
  <message>
   <source>A session is open. End or submit it first.</source>
   <translation>A session is open. End or submit it first.</translation>
  </message>
  <message>
   <source>A shipment (GSIN), not a product.</source>
   <translation>A shipment (GSIN), not a product.</translation>
  </message>
  <message>
   <source>A thing that somebody owns (GIAI), not a product.</source>
   <translation>A thing that somebody owns (GIAI), not a product.</translation>
  </message>
  <message>
   <source>A web address, not a product's number.</source>
   <translation>A web address, not a product's number.</translation>
  </message>
  <message>
   <source>ACCEPTED</source>
   <translation>ACCEPTED</translation>
  </message>
  <message>
   <source>AGAIN</source>
   <translation>AGAIN</translation>
  </message>
  <message>
   <source>ALREADY HAVE IT</source>
   <translation>ALREADY HAVE IT</translation>
  </message>
  <message>
   <source>API address</source>
   <translation>API address</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>API key</translation>
  </message>
  <message>
   <source>About</source>
   <translation>About</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accept</translation>
  </message>
  <message>
   <source>Accept all from {sure}</source>
   <translation>Accept all from {sure}</translation>
  </message>
  <message>
   <source>Accept all sure ones</source>
   <translation>Accept all sure ones</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Add {0}</translation>
  </message>
  <message>
   <source>Add-on code</source>
   <translation>Add-on code</translation>
  </message>
  <message>
   <source>Address of the API</source>
   <translation>Address of the API</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Again</translation>
  </message>
  <message>
   <source>All photos are taken.</source>
   <translation>All photos are taken.</translation>
  </message>
  <message>
   <source>All photos are taken. Pick a type to take another one.</source>
   <translation>All photos are taken. Pick a type to take another one.</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>All sessions</translation>
  </message>
  <message>
   <source>All sessions and their state</source>
   <translation>All sessions and their state</translation>
  </message>
  <message>
   <source>All work is kept</source>
   <translation>All work is kept</translation>
  </message>
  <message>
   <source>All work is kept. The PIN opens it, or the badge of who works here.</source>
   <translation>All work is kept. The PIN opens it, or the badge of who works here.</translation>
  </message>
  <message>
   <source>All {0} are in order.</source>
   <translation>All {0} are in order.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Allow</translation>
  </message>
  <message>
   <source>Allowed to the supervisor.</source>
   <translation>Allowed to the supervisor.</translation>
  </message>
  <message>
   <source>Already in this session.</source>
   <translation>Already in this session.</translation>
  </message>
  <message>
   <source>Already running</source>
   <translation>Already running</translation>
  </message>
  <message>
   <source>Alt ←</source>
   <translation>Alt ←</translation>
  </message>
  <message>
   <source>Alt ← →</source>
   <translation>Alt ← →</translation>
  </message>
  <message>
   <source>Alt →</source>
   <translation>Alt →</translation>
  </message>
  <message>
   <source>An ISO 15434 envelope without a GTIN, not a product's number.</source>
   <translation>An ISO 15434 envelope without a GTIN, not a product's number.</translation>
  </message>
  <message>
   <source>An ISO 15434 envelope, not a product's number.</source>
   <translation>An ISO 15434 envelope, not a product's number.</translation>
  </message>
  <message>
   <source>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</source>
   <translation>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</translation>
  </message>
  <message>
   <source>An administrator sets the PIN anew: scanstation pin</source>
   <translation>An administrator sets the PIN anew: scanstation pin</translation>
  </message>
  <message>
   <source>An item made to order: its number names no product in the catalogue.</source>
   <translation>An item made to order: its number names no product in the catalogue.</translation>
  </message>
  <message>
   <source>Another Scan Station works in {0}. Use its window, or close it and start again.</source>
   <translation>Another Scan Station works in {0}. Use its window, or close it and start again.</translation>
  </message>
  <message>
   <source>Another key was pressed during the scan.</source>
   <translation>Another key was pressed during the scan.</translation>
  </message>
  <message>
   <source>Another product</source>
   <translation>Another product</translation>
  </message>
  <message>
   <source>Another program has the keyboard: a scan would go there. Close it, or touch this window.</source>
   <translation>Another program has the keyboard: a scan would go there. Close it, or touch this window.</translation>
  </message>
  <message>
   <source>Another program holds the station's memory in {0}. Nothing was kept of this step. Close that program (a backup or a virus scanner), then do the step again.</source>
   <translation>Another program holds the station's memory in {0}. Nothing was kept of this step. Close that program (a backup or a virus scanner), then do the step again.</translation>
  </message>
  <message>
   <source>Another shot list</source>
   <translation>Another shot list</translation>
  </message>
  <message>
   <source>Another shot list than {name}</source>
   <translation>Another shot list than {name}</translation>
  </message>
  <message>
   <source>Arrows move the frame, + and − size it, or draw it. The original is kept.</source>
   <translation>Arrows move the frame, + and − size it, or draw it. The original is kept.</translation>
  </message>
  <message>
   <source>As EAN-8 it is {0}, as UPC-E {1}. Nothing was kept yet: say on the screen which one it is.</source>
   <translation>As EAN-8 it is {0}, as UPC-E {1}. Nothing was kept yet: say on the screen which one it is.</translation>
  </message>
  <message>
   <source>As to endings: {0}.</source>
   <translation>As to endings: {0}.</translation>
  </message>
  <message>
   <source>Asking the server …</source>
   <translation>Asking the server …</translation>
  </message>
  <message>
   <source>Asset</source>
   <translation>Asset</translation>
  </message>
  <message>
   <source>At the end of the shift</source>
   <translation>At the end of the shift</translation>
  </message>
  <message>
   <source>Aztec</source>
   <translation>Aztec</translation>
  </message>
  <message>
   <source>BOTH</source>
   <translation>BOTH</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Back on the bench.</source>
   <translation>Back on the bench.</translation>
  </message>
  <message>
   <source>Back to an earlier product</source>
   <translation>Back to an earlier product</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Back to default</translation>
  </message>
  <message>
   <source>Back to work</source>
   <translation>Back to work</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Background</translation>
  </message>
  <message>
   <source>Badge not possible</source>
   <translation>Badge not possible</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <source>Batch/lot</source>
   <translation>Batch/lot</translation>
  </message>
  <message>
   <source>Below this much free space no photo is taken.</source>
   <translation>Below this much free space no photo is taken.</translation>
  </message>
  <message>
   <source>Bench</source>
   <translation>Bench</translation>
  </message>
  <message>
   <source>Bench cleared</source>
   <translation>Bench cleared</translation>
  </message>
  <message>
   <source>Best before or best by</source>
   <translation>Best before or best by</translation>
  </message>
  <message>
   <source>Blown up</source>
   <translation>Blown up</translation>
  </message>
  <message>
   <source>Blue, two beeps: the session has it already. Nothing is counted twice.</source>
   <translation>Blue, two beeps: the session has it already. Nothing is counted twice.</translation>
  </message>
  <message>
   <source>Blur</source>
   <translation>Blur</translation>
  </message>
  <message>
   <source>Blurred. Move the product to where it is sharp.</source>
   <translation>Blurred. Move the product to where it is sharp.</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Bottom</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Bright</translation>
  </message>
  <message>
   <source>Bundle not saved</source>
   <translation>Bundle not saved</translation>
  </message>
  <message>
   <source>CALIBRATE: {0}</source>
   <translation>CALIBRATE: {0}</translation>
  </message>
  <message>
   <source>CODES</source>
   <translation>CODES</translation>
  </message>
  <message>
   <source>COMPLETED</source>
   <translation>COMPLETED</translation>
  </message>
  <message>
   <source>Call support, or start again.</source>
   <translation>Call support, or start again.</translation>
  </message>
  <message>
   <source>Call {contact}, or start again.</source>
   <translation>Call {contact}, or start again.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Camera</translation>
  </message>
  <message>
   <source>Camera colours</source>
   <translation>Camera colours</translation>
  </message>
  <message>
   <source>Camera height</source>
   <translation>Camera height</translation>
  </message>
  <message>
   <source>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</source>
   <translation>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</translation>
  </message>
  <message>
   <source>Camera largest</source>
   <translation>Camera largest</translation>
  </message>
  <message>
   <source>Camera lock</source>
   <translation>Camera lock</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>Camera lost</translation>
  </message>
  <message>
   <source>Camera not usable</source>
   <translation>Camera not usable</translation>
  </message>
  <message>
   <source>Camera rotation</source>
   <translation>Camera rotation</translation>
  </message>
  <message>
   <source>Camera width</source>
   <translation>Camera width</translation>
  </message>
  <message>
   <source>Camera, disk, server: how all is</source>
   <translation>Camera, disk, server: how all is</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Cameras</translation>
  </message>
  <message>
   <source>Cannot save</source>
   <translation>Cannot save</translation>
  </message>
  <message>
   <source>Caps Lock is on; that does no harm.</source>
   <translation>Caps Lock is on; that does no harm.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Cards</translation>
  </message>
  <message>
   <source>Categories in the server's catalogue, with commas between</source>
   <translation>Categories in the server's catalogue, with commas between</translation>
  </message>
  <message>
   <source>Certification</source>
   <translation>Certification</translation>
  </message>
  <message>
   <source>Change this</source>
   <translation>Change this</translation>
  </message>
  <message>
   <source>Check on the server</source>
   <translation>Check on the server</translation>
  </message>
  <message>
   <source>Check the data folder, then start again.</source>
   <translation>Check the data folder, then start again.</translation>
  </message>
  <message>
   <source>Choose a PIN</source>
   <translation>Choose a PIN</translation>
  </message>
  <message>
   <source>Choose a new one</source>
   <translation>Choose a new one</translation>
  </message>
  <message>
   <source>Choose it by what it sees.</source>
   <translation>Choose it by what it sees.</translation>
  </message>
  <message>
   <source>Choose what to shoot next</source>
   <translation>Choose what to shoot next</translation>
  </message>
  <message>
   <source>Clear the bench for the next product</source>
   <translation>Clear the bench for the next product</translation>
  </message>
  <message>
   <source>Clear the bench with F2</source>
   <translation>Clear the bench with F2</translation>
  </message>
  <message>
   <source>Close Scan Station</source>
   <translation>Close Scan Station</translation>
  </message>
  <message>
   <source>Close the session?</source>
   <translation>Close the session?</translation>
  </message>
  <message>
   <source>Close this help</source>
   <translation>Close this help</translation>
  </message>
  <message>
   <source>Close: the whole list, every line readable</source>
   <translation>Close: the whole list, every line readable</translation>
  </message>
  <message>
   <source>Close: the whole table, every line readable</source>
   <translation>Close: the whole table, every line readable</translation>
  </message>
  <message>
   <source>Coarse</source>
   <translation>Coarse</translation>
  </message>
  <message>
   <source>Codabar</source>
   <translation>Codabar</translation>
  </message>
  <message>
   <source>Codablock</source>
   <translation>Codablock</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code 11</source>
   <translation>Code 11</translation>
  </message>
  <message>
   <source>Code 128</source>
   <translation>Code 128</translation>
  </message>
  <message>
   <source>Code 16K</source>
   <translation>Code 16K</translation>
  </message>
  <message>
   <source>Code 32</source>
   <translation>Code 32</translation>
  </message>
  <message>
   <source>Code 39</source>
   <translation>Code 39</translation>
  </message>
  <message>
   <source>Code 49</source>
   <translation>Code 49</translation>
  </message>
  <message>
   <source>Code 93</source>
   <translation>Code 93</translation>
  </message>
  <message>
   <source>Code One</source>
   <translation>Code One</translation>
  </message>
  <message>
   <source>Code to scan: {code}</source>
   <translation>Code to scan: {code}</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes and photos</source>
   <translation>Codes and photos</translation>
  </message>
  <message>
   <source>Codes and photos: every product is scanned and photographed.</source>
   <translation>Codes and photos: every product is scanned and photographed.</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Codes only</translation>
  </message>
  <message>
   <source>Codes, operators' names, decisions, requests. No photo, no key.</source>
   <translation>Codes, operators' names, decisions, requests. No photo, no key.</translation>
  </message>
  <message>
   <source>Colours, signs and sounds</source>
   <translation>Colours, signs and sounds</translation>
  </message>
  <message>
   <source>Command cards</source>
   <translation>Command cards</translation>
  </message>
  <message>
   <source>Command cards are refused until then.</source>
   <translation>Command cards are refused until then.</translation>
  </message>
  <message>
   <source>Command cards of {0}</source>
   <translation>Command cards of {0}</translation>
  </message>
  <message>
   <source>Company number</source>
   <translation>Company number</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or go on without.</source>
   <translation>Connect a loudspeaker, or go on without.</translation>
  </message>
  <message>
   <source>Connect a screen, start again.</source>
   <translation>Connect a screen, start again.</translation>
  </message>
  <message>
   <source>Consignment</source>
   <translation>Consignment</translation>
  </message>
  <message>
   <source>Copy the data folder to a safe place as it is, then call support.</source>
   <translation>Copy the data folder to a safe place as it is, then call support.</translation>
  </message>
  <message>
   <source>Correct api_url in the settings, then start again.</source>
   <translation>Correct api_url in the settings, then start again.</translation>
  </message>
  <message>
   <source>Correct it: scanstation config check names each wrong line.</source>
   <translation>Correct it: scanstation config check names each wrong line.</translation>
  </message>
  <message>
   <source>Correct or remove telemetry_url in the settings.</source>
   <translation>Correct or remove telemetry_url in the settings.</translation>
  </message>
  <message>
   <source>Correct the file and name it {0} again, then start again; or save new shot lists.</source>
   <translation>Correct the file and name it {0} again, then start again; or save new shot lists.</translation>
  </message>
  <message>
   <source>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</source>
   <translation>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</translation>
  </message>
  <message>
   <source>Count this code once more</source>
   <translation>Count this code once more</translation>
  </message>
  <message>
   <source>Counted: {0}.</source>
   <translation>Counted: {0}.</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Coupon</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Course</translation>
  </message>
  <message>
   <source>Ctrl ←</source>
   <translation>Ctrl ←</translation>
  </message>
  <message>
   <source>Ctrl →</source>
   <translation>Ctrl →</translation>
  </message>
  <message>
   <source>Cut off</source>
   <translation>Cut off</translation>
  </message>
  <message>
   <source>Cut off at the edge. Move it into the middle.</source>
   <translation>Cut off at the edge. Move it into the middle.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Data folder</translation>
  </message>
  <message>
   <source>DataBar Expanded</source>
   <translation>DataBar Expanded</translation>
  </message>
  <message>
   <source>DataBar Limited</source>
   <translation>DataBar Limited</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Day after</source>
   <translation>Day after</translation>
  </message>
  <message>
   <source>Day before</source>
   <translation>Day before</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Default: {value}</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>Delete the bad file when nobody needs it any more.</source>
   <translation>Delete the bad file when nobody needs it any more.</translation>
  </message>
  <message>
   <source>Delete the bad file.</source>
   <translation>Delete the bad file.</translation>
  </message>
  <message>
   <source>Delete the last digit</source>
   <translation>Delete the last digit</translation>
  </message>
  <message>
   <source>Details without the product's number. Scan the label's other code too.</source>
   <translation>Details without the product's number. Scan the label's other code too.</translation>
  </message>
  <message>
   <source>Device trouble</source>
   <translation>Device trouble</translation>
  </message>
  <message>
   <source>Did you mean {0}? Write that, or take it away.</source>
   <translation>Did you mean {0}? Write that, or take it away.</translation>
  </message>
  <message>
   <source>Digit {digit}</source>
   <translation>Digit {digit}</translation>
  </message>
  <message>
   <source>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</source>
   <translation>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</translation>
  </message>
  <message>
   <source>Disk too full</source>
   <translation>Disk too full</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Does not read a drawn {0}.</source>
   <translation>Does not read a drawn {0}.</translation>
  </message>
  <message>
   <source>Done. No PIN is set.</source>
   <translation>Done. No PIN is set.</translation>
  </message>
  <message>
   <source>Done: from now on every code of this scanner is read right.</source>
   <translation>Done: from now on every code of this scanner is read right.</translation>
  </message>
  <message>
   <source>EAN-8: {0}</source>
   <translation>EAN-8: {0}</translation>
  </message>
  <message>
   <source>END</source>
   <translation>END</translation>
  </message>
  <message>
   <source>ENRICHING</source>
   <translation>ENRICHING</translation>
  </message>
  <message>
   <source>EXPIRED</source>
   <translation>EXPIRED</translation>
  </message>
  <message>
   <source>Each photo has its key. You choose the order.</source>
   <translation>Each photo has its key. You choose the order.</translation>
  </message>
  <message>
   <source>Each photo that is needed here is here.</source>
   <translation>Each photo that is needed here is here.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Earlier</translation>
  </message>
  <message>
   <source>End / Submit</source>
   <translation>End / Submit</translation>
  </message>
  <message>
   <source>End or submit the session</source>
   <translation>End or submit the session</translation>
  </message>
  <message>
   <source>End or submit the session first, then update.</source>
   <translation>End or submit the session first, then update.</translation>
  </message>
  <message>
   <source>End without reading</source>
   <translation>End without reading</translation>
  </message>
  <message>
   <source>Endpoint</source>
   <translation>Endpoint</translation>
  </message>
  <message>
   <source>English, Deutsch, Français …</source>
   <translation>English, Deutsch, Français …</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter the PIN</source>
   <translation>Enter the PIN</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>Envelope</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every scan is kept with the name of who made it.</source>
   <translation>Every scan is kept with the name of who made it.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Everything else</translation>
  </message>
  <message>
   <source>Everything that waits is tried again now.</source>
   <translation>Everything that waits is tried again now.</translation>
  </message>
  <message>
   <source>Expected 8, 12, 13 or 14 digits, got {0}.</source>
   <translation>Expected 8, 12, 13 or 14 digits, got {0}.</translation>
  </message>
  <message>
   <source>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</source>
   <translation>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</source>
   <translation>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</translation>
  </message>
  <message>
   <source>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</source>
   <translation>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</translation>
  </message>
  <message>
   <source>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</source>
   <translation>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</translation>
  </message>
  <message>
   <source>Expected a code of 1 to {0} characters, got {1}.</source>
   <translation>Expected a code of 1 to {0} characters, got {1}.</translation>
  </message>
  <message>
   <source>Expected a code of at most {0} characters, got {1}. Scan another code of the product.</source>
   <translation>Expected a code of at most {0} characters, got {1}. Scan another code of the product.</translation>
  </message>
  <message>
   <source>Expected a file, got a folder, a pipe or a device.</source>
   <translation>Expected a file, got a folder, a pipe or a device.</translation>
  </message>
  <message>
   <source>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</source>
   <translation>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</translation>
  </message>
  <message>
   <source>Expected a kept PIN, found something else. Set it anew: scanstation pin</source>
   <translation>Expected a kept PIN, found something else. Set it anew: scanstation pin</translation>
  </message>
  <message>
   <source>Expected a list of {0}, got {1}. Trying again.</source>
   <translation>Expected a list of {0}, got {1}. Trying again.</translation>
  </message>
  <message>
   <source>Expected a name of 1 to {0} bytes that can be printed, got {1}.</source>
   <translation>Expected a name of 1 to {0} bytes that can be printed, got {1}.</translation>
  </message>
  <message>
   <source>Expected a picture of at most 100 megapixels.</source>
   <translation>Expected a picture of at most 100 megapixels.</translation>
  </message>
  <message>
   <source>Expected a picture, got an empty file.</source>
   <translation>Expected a picture, got an empty file.</translation>
  </message>
  <message>
   <source>Expected a product number, got only zeros.</source>
   <translation>Expected a product number, got only zeros.</translation>
  </message>
  <message>
   <source>Expected a profile in TOML, got: {0}. Export it again.</source>
   <translation>Expected a profile in TOML, got: {0}. Export it again.</translation>
  </message>
  <message>
   <source>Expected a quantity of 1 to {0}, got {1}.</source>
   <translation>Expected a quantity of 1 to {0}, got {1}.</translation>
  </message>
  <message>
   <source>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</source>
   <translation>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</translation>
  </message>
  <message>
   <source>Expected a version such as 1.2.3, got {0}.</source>
   <translation>Expected a version such as 1.2.3, got {0}.</translation>
  </message>
  <message>
   <source>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</source>
   <translation>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</translation>
  </message>
  <message>
   <source>Expected an address like https://www.closient.com. Mend api_url in the settings.</source>
   <translation>Expected an address like https://www.closient.com. Mend api_url in the settings.</translation>
  </message>
  <message>
   <source>Expected at most {0} bytes, got {1}.</source>
   <translation>Expected at most {0} bytes, got {1}.</translation>
  </message>
  <message>
   <source>Expected at most {0} metadata keys, got {1}.</source>
   <translation>Expected at most {0} metadata keys, got {1}.</translation>
  </message>
  <message>
   <source>Expected camera {0}. Present: {1}.</source>
   <translation>Expected camera {0}. Present: {1}.</translation>
  </message>
  <message>
   <source>Expected digits, got {0}.</source>
   <translation>Expected digits, got {0}.</translation>
  </message>
  <message>
   <source>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</source>
   <translation>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</translation>
  </message>
  <message>
   <source>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</source>
   <translation>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</translation>
  </message>
  <message>
   <source>Expected pages of at most 100 megapixels.</source>
   <translation>Expected pages of at most 100 megapixels.</translation>
  </message>
  <message>
   <source>Expected pictures ({0}) in {1}, found none. Choose another folder.</source>
   <translation>Expected pictures ({0}) in {1}, found none. Choose another folder.</translation>
  </message>
  <message>
   <source>Expected room in {0} for a copy of the database before it is brought up to date, but it cannot be written ({1}). Nothing was changed. Free some space, then start again.</source>
   <translation>Expected room in {0} for a copy of the database before it is brought up to date, but it cannot be written ({1}). Nothing was changed. Free some space, then start again.</translation>
  </message>
  <message>
   <source>Expected settings that this version has, got {0}. Update this station, or export the profile again.</source>
   <translation>Expected settings that this version has, got {0}. Update this station, or export the profile again.</translation>
  </message>
  <message>
   <source>Expected signed news of an update, got something else ({0}). Nothing was changed. Check update_url.</source>
   <translation>Expected signed news of an update, got something else ({0}). Nothing was changed. Check update_url.</translation>
  </message>
  <message>
   <source>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</source>
   <translation>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</translation>
  </message>
  <message>
   <source>Expected the id of something on the server, got {0}.</source>
   <translation>Expected the id of something on the server, got {0}.</translation>
  </message>
  <message>
   <source>Expected the photo in {0}, got: {1}. Check the disk.</source>
   <translation>Expected the photo in {0}, got: {1}. Check the disk.</translation>
  </message>
  <message>
   <source>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</source>
   <translation>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be opened to write: {1}. A link in its place is not followed: name the folder itself with --data-dir. Otherwise ask for write access, then start again.</source>
   <translation>Expected the station's database in {0}, but it cannot be opened to write: {1}. A link in its place is not followed: name the folder itself with --data-dir. Otherwise ask for write access, then start again.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file. Put the newest backup back (scanstation restore) or call support, and start with another data folder meanwhile.</source>
   <translation>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file. Put the newest backup back (scanstation restore) or call support, and start with another data folder meanwhile.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it is {1}, while its folder holds work. Nothing was touched. Copy {2} to a safe place, {3}or call support. To begin anew, choose another data folder.</source>
   <translation>Expected the station's database in {0}, but it is {1}, while its folder holds work. Nothing was touched. Copy {2} to a safe place, {3}or call support. To begin anew, choose another data folder.</translation>
  </message>
  <message>
   <source>Expected the work of a station in {0}, {1}. Nothing was made. Name the station's data folder with --data-dir.</source>
   <translation>Expected the work of a station in {0}, {1}. Nothing was made. Name the station's data folder with --data-dir.</translation>
  </message>
  <message>
   <source>Expected the {0} bytes of {1} as signed, got {2} others. Nothing was changed; it is fetched again tomorrow.</source>
   <translation>Expected the {0} bytes of {1} as signed, got {2} others. Nothing was changed; it is fetched again tomorrow.</translation>
  </message>
  <message>
   <source>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</source>
   <translation>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</translation>
  </message>
  <message>
   <source>Expected {0} from a drawn picture, got {1}.</source>
   <translation>Expected {0} from a drawn picture, got {1}.</translation>
  </message>
  <message>
   <source>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</source>
   <translation>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</translation>
  </message>
  <message>
   <source>Expected {0}, got {1}.</source>
   <translation>Expected {0}, got {1}.</translation>
  </message>
  <message>
   <source>Expected: {expected}</source>
   <translation>Expected: {expected}</translation>
  </message>
  <message>
   <source>Expired on the server</source>
   <translation>Expired on the server</translation>
  </message>
  <message>
   <source>Explain it</source>
   <translation>Explain it</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Export failed</translation>
  </message>
  <message>
   <source>Export last session</source>
   <translation>Export last session</translation>
  </message>
  <message>
   <source>Export profile</source>
   <translation>Export profile</translation>
  </message>
  <message>
   <source>Exposure and white balance stay as they were when the camera had settled.</source>
   <translation>Exposure and white balance stay as they were when the camera had settled.</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>FAILED</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>Field 8P (GTIN): {0}</source>
   <translation>Field 8P (GTIN): {0}</translation>
  </message>
  <message>
   <source>Field {0}</source>
   <translation>Field {0}</translation>
  </message>
  <message>
   <source>Field {0} ({1})</source>
   <translation>Field {0} ({1})</translation>
  </message>
  <message>
   <source>File not usable</source>
   <translation>File not usable</translation>
  </message>
  <message>
   <source>First digits of GTINs, with commas between</source>
   <translation>First digits of GTINs, with commas between</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>First steps</translation>
  </message>
  <message>
   <source>First steps: {step}  ({place} of {count})</source>
   <translation>First steps: {step}  ({place} of {count})</translation>
  </message>
  <message>
   <source>First: {photo}</source>
   <translation>First: {photo}</translation>
  </message>
  <message>
   <source>Five codes to scan</source>
   <translation>Five codes to scan</translation>
  </message>
  <message>
   <source>For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: scanstation cards --renew</source>
   <translation>For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Forget the grey card</source>
   <translation>Forget the grey card</translation>
  </message>
  <message>
   <source>Frame larger</source>
   <translation>Frame larger</translation>
  </message>
  <message>
   <source>Frame smaller</source>
   <translation>Frame smaller</translation>
  </message>
  <message>
   <source>Free some space on this disk soon.</source>
   <translation>Free some space on this disk soon.</translation>
  </message>
  <message>
   <source>Free some space on this disk; what is taken is safe.</source>
   <translation>Free some space on this disk; what is taken is safe.</translation>
  </message>
  <message>
   <source>Free space floor</source>
   <translation>Free space floor</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Front</translation>
  </message>
  <message>
   <source>Full screen, in front, and closed by a supervisor alone.</source>
   <translation>Full screen, in front, and closed by a supervisor alone.</translation>
  </message>
  <message>
   <source>GS1 DataMatrix</source>
   <translation>GS1 DataMatrix</translation>
  </message>
  <message>
   <source>GTIN</source>
   <translation>GTIN</translation>
  </message>
  <message>
   <source>GTIN {0}, {1}, session {2}</source>
   <translation>GTIN {0}, {1}, session {2}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Gallery</translation>
  </message>
  <message>
   <source>Give it a name, and colours to look at.</source>
   <translation>Give it a name, and colours to look at.</translation>
  </message>
  <message>
   <source>Give this person the right to read the file.</source>
   <translation>Give this person the right to read the file.</translation>
  </message>
  <message>
   <source>Give this person write access to that folder.</source>
   <translation>Give this person write access to that folder.</translation>
  </message>
  <message>
   <source>Give this person write access to the data folder.</source>
   <translation>Give this person write access to the data folder.</translation>
  </message>
  <message>
   <source>Give this person write access, or choose another folder with data_dir.</source>
   <translation>Give this person write access, or choose another folder with data_dir.</translation>
  </message>
  <message>
   <source>Glare</source>
   <translation>Glare</translation>
  </message>
  <message>
   <source>Glare on the pack. Tilt it away from the lamp.</source>
   <translation>Glare on the pack. Tilt it away from the lamp.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Go on where you were.</source>
   <translation>Go on where you were.</translation>
  </message>
  <message>
   <source>Go on: the words say with what</source>
   <translation>Go on: the words say with what</translation>
  </message>
  <message>
   <source>Green and one beep: it is safe on disk. No scanner? Press F6 and type it.</source>
   <translation>Green and one beep: it is safe on disk. No scanner? Press F6 and type it.</translation>
  </message>
  <message>
   <source>Grey card</source>
   <translation>Grey card</translation>
  </message>
  <message>
   <source>Grey pictures of the bench, as the camera saw it at a scan.</source>
   <translation>Grey pictures of the bench, as the camera saw it at a scan.</translation>
  </message>
  <message>
   <source>Grid Matrix</source>
   <translation>Grid Matrix</translation>
  </message>
  <message>
   <source>Group separators were not tested.</source>
   <translation>Group separators were not tested.</translation>
  </message>
  <message>
   <source>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</source>
   <translation>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</translation>
  </message>
  <message>
   <source>HID-POS scanner {0}</source>
   <translation>HID-POS scanner {0}</translation>
  </message>
  <message>
   <source>HID-POS scanners can be used.</source>
   <translation>HID-POS scanners can be used.</translation>
  </message>
  <message>
   <source>Han Xin</source>
   <translation>Han Xin</translation>
  </message>
  <message>
   <source>Hand scanner</source>
   <translation>Hand scanner</translation>
  </message>
  <message>
   <source>Hand scanner: scan code {0} of {1}</source>
   <translation>Hand scanner: scan code {0} of {1}</translation>
  </message>
  <message>
   <source>Health: everything is fine</source>
   <translation>Health: everything is fine</translation>
  </message>
  <message>
   <source>Health: looking …</source>
   <translation>Health: looking …</translation>
  </message>
  <message>
   <source>Health: {count} to look at</source>
   <translation>Health: {count} to look at</translation>
  </message>
  <message>
   <source>Height of the pictures asked of the camera.</source>
   <translation>Height of the pictures asked of the camera.</translation>
  </message>
  <message>
   <source>Help and figures</source>
   <translation>Help and figures</translation>
  </message>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Hold it before the camera, or scan it by hand. What it would change is shown first. Esc goes back.</source>
   <translation>Hold it before the camera, or scan it by hand. What it would change is shown first. Esc goes back.</translation>
  </message>
  <message>
   <source>Hold one alone in the aim box, or tap it in the picture.</source>
   <translation>Hold one alone in the aim box, or tap it in the picture.</translation>
  </message>
  <message>
   <source>How far the cameras' pictures are turned clockwise to be upright.</source>
   <translation>How far the cameras' pictures are turned clockwise to be upright.</translation>
  </message>
  <message>
   <source>How little is lost when a photo is packed: 100 is best and largest.</source>
   <translation>How little is lost when a photo is packed: 100 is best and largest.</translation>
  </message>
  <message>
   <source>How long photos stay here after the server has shown them; shorter when the disk is full.</source>
   <translation>How long photos stay here after the server has shown them; shorter when the disk is full.</translation>
  </message>
  <message>
   <source>How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.</source>
   <translation>How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.</translation>
  </message>
  <message>
   <source>How many and how fast, by the hour.</source>
   <translation>How many and how fast, by the hour.</translation>
  </message>
  <message>
   <source>How support is reached, such as a name and a telephone number: shown when a kiosk stops.</source>
   <translation>How support is reached, such as a name and a telephone number: shown when a kiosk stops.</translation>
  </message>
  <message>
   <source>How this station is set up</source>
   <translation>How this station is set up</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>I have seen it</translation>
  </message>
  <message>
   <source>IT SHOWS: {0}</source>
   <translation>IT SHOWS: {0}</translation>
  </message>
  <message>
   <source>ITF lengths</source>
   <translation>ITF lengths</translation>
  </message>
  <message>
   <source>If the new address is right, give the key for it anew: F12, then First steps.</source>
   <translation>If the new address is right, give the key for it anew: F12, then First steps.</translation>
  </message>
  <message>
   <source>Import profile</source>
   <translation>Import profile</translation>
  </message>
  <message>
   <source>In order again.</source>
   <translation>In order again.</translation>
  </message>
  <message>
   <source>In-store number</source>
   <translation>In-store number</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Ingredients</translation>
  </message>
  <message>
   <source>Install the new version</source>
   <translation>Install the new version</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Install the program again.</translation>
  </message>
  <message>
   <source>Install the program again. If it comes again, tell support.</source>
   <translation>Install the program again. If it comes again, tell support.</translation>
  </message>
  <message>
   <source>Install the program again; if it comes again, tell support.</source>
   <translation>Install the program again; if it comes again, tell support.</translation>
  </message>
  <message>
   <source>Inter</source>
   <translation>Inter</translation>
  </message>
  <message>
   <source>Inter (typeface)</source>
   <translation>Inter (typeface)</translation>
  </message>
  <message>
   <source>It counts at the next start: F9 opens the window anew.</source>
   <translation>It counts at the next start: F9 opens the window anew.</translation>
  </message>
  <message>
   <source>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</source>
   <translation>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</translation>
  </message>
  <message>
   <source>It is kept as {0}.</source>
   <translation>It is kept as {0}.</translation>
  </message>
  <message>
   <source>It is kept. If the pack has another code, scan that too.</source>
   <translation>It is kept. If the pack has another code, scan that too.</translation>
  </message>
  <message>
   <source>It is no product's number.</source>
   <translation>It is no product's number.</translation>
  </message>
  <message>
   <source>It is not known whether the last step arrived: it is looked up before the next one. Check the network, then do it again.</source>
   <translation>It is not known whether the last step arrived: it is looked up before the next one. Check the network, then do it again.</translation>
  </message>
  <message>
   <source>It is set there: it cannot be changed here.</source>
   <translation>It is set there: it cannot be changed here.</translation>
  </message>
  <message>
   <source>It keeps group separators.</source>
   <translation>It keeps group separators.</translation>
  </message>
  <message>
   <source>It lacks {0}.</source>
   <translation>It lacks {0}.</translation>
  </message>
  <message>
   <source>It looks like photo {0}. The same side twice? Undo, or go on.</source>
   <translation>It looks like photo {0}. The same side twice? Undo, or go on.</translation>
  </message>
  <message>
   <source>It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, or with all eight digits.</source>
   <translation>It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, or with all eight digits.</translation>
  </message>
  <message>
   <source>It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A.</source>
   <translation>It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A.</translation>
  </message>
  <message>
   <source>It minds Caps Lock by itself.</source>
   <translation>It minds Caps Lock by itself.</translation>
  </message>
  <message>
   <source>It moved. Hold still and shoot again.</source>
   <translation>It moved. Hold still and shoot again.</translation>
  </message>
  <message>
   <source>It sends {0} for a group separator.</source>
   <translation>It sends {0} for a group separator.</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>It stays as it is.</translation>
  </message>
  <message>
   <source>It types a key every {0} ms, at most {1} ms apart.</source>
   <translation>It types a key every {0} ms, at most {1} ms apart.</translation>
  </message>
  <message>
   <source>It types like a US keyboard; keys are read by their place.</source>
   <translation>It types like a US keyboard; keys are read by their place.</translation>
  </message>
  <message>
   <source>It types like another keyboard; {0} characters are translated.</source>
   <translation>It types like another keyboard; {0} characters are translated.</translation>
  </message>
  <message>
   <source>It types like the keyboard of another country; each of its keys is known now.</source>
   <translation>It types like the keyboard of another country; each of its keys is known now.</translation>
  </message>
  <message>
   <source>It types like this computer's keyboard.</source>
   <translation>It types like this computer's keyboard.</translation>
  </message>
  <message>
   <source>It uses short names such as /gtin/, which GS1 Digital Link no longer allows.</source>
   <translation>It uses short names such as /gtin/, which GS1 Digital Link no longer allows.</translation>
  </message>
  <message>
   <source>It was {0}.</source>
   <translation>It was {0}.</translation>
  </message>
  <message>
   <source>Its manual has a code for that. Then calibrate again.</source>
   <translation>Its manual has a code for that. Then calibrate again.</translation>
  </message>
  <message>
   <source>Its name and products</source>
   <translation>Its name and products</translation>
  </message>
  <message>
   <source>Its photos</source>
   <translation>Its photos</translation>
  </message>
  <message>
   <source>JPEG quality</source>
   <translation>JPEG quality</translation>
  </message>
  <message>
   <source>KEPT, NO PRODUCT</source>
   <translation>KEPT, NO PRODUCT</translation>
  </message>
  <message>
   <source>Keep days</source>
   <translation>Keep days</translation>
  </message>
  <message>
   <source>Keep the copy</source>
   <translation>Keep the copy</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Keep the key</translation>
  </message>
  <message>
   <source>Key file not private</source>
   <translation>Key file not private</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
  <message>
   <source>Keys are in {0}, which only this account can read</source>
   <translation>Keys are in {0}, which only this account can read</translation>
  </message>
  <message>
   <source>Keys are kept by {0}</source>
   <translation>Keys are kept by {0}</translation>
  </message>
  <message>
   <source>Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if you did, set the scanner's delay between characters to 10 ms or less.</source>
   <translation>Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if you did, set the scanner's delay between characters to 10 ms or less.</translation>
  </message>
  <message>
   <source>Keys, signs and cards</source>
   <translation>Keys, signs and cards</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>Kiosk</translation>
  </message>
  <message>
   <source>Kiosk screen</source>
   <translation>Kiosk screen</translation>
  </message>
  <message>
   <source>Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first PIN on the command line: scanstation pin</source>
   <translation>Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first PIN on the command line: scanstation pin</translation>
  </message>
  <message>
   <source>LOOK AGAIN</source>
   <translation>LOOK AGAIN</translation>
  </message>
  <message>
   <source>LOOK AT PHOTOS</source>
   <translation>LOOK AT PHOTOS</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Last scans:  {codes}</source>
   <translation>Last scans:  {codes}</translation>
  </message>
  <message>
   <source>Last session {0}</source>
   <translation>Last session {0}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Leave</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Leave it as it is</translation>
  </message>
  <message>
   <source>Leave the kiosk</source>
   <translation>Leave the kiosk</translation>
  </message>
  <message>
   <source>Leave the pictures out</source>
   <translation>Leave the pictures out</translation>
  </message>
  <message>
   <source>Leave training</source>
   <translation>Leave training</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Left</translation>
  </message>
  <message>
   <source>Left out: {0}: {1}.</source>
   <translation>Left out: {0}: {1}.</translation>
  </message>
  <message>
   <source>Less sure</source>
   <translation>Less sure</translation>
  </message>
  <message>
   <source>Let the system set its clock from the network.</source>
   <translation>Let the system set its clock from the network.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>List {0} wants no photo. Add one.</source>
   <translation>List {0} wants no photo. Add one.</translation>
  </message>
  <message>
   <source>List {0}: expected 1 to 13 digits, got {1}.</source>
   <translation>List {0}: expected 1 to 13 digits, got {1}.</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Live picture</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Loading …</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Location</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Lock after minutes</translation>
  </message>
  <message>
   <source>Lock countdown</source>
   <translation>Lock countdown</translation>
  </message>
  <message>
   <source>Lock the bench</source>
   <translation>Lock the bench</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Locked</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Locked.</translation>
  </message>
  <message>
   <source>Locked. All work is kept. Touch the screen or press a key to go on.</source>
   <translation>Locked. All work is kept. Touch the screen or press a key to go on.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Log levels</source>
   <translation>Log levels</translation>
  </message>
  <message>
   <source>Log of the day</source>
   <translation>Log of the day</translation>
  </message>
  <message>
   <source>Logistic unit</source>
   <translation>Logistic unit</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Look</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Look again</translation>
  </message>
  <message>
   <source>Look at the photos large</source>
   <translation>Look at the photos large</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Louder</translation>
  </message>
  <message>
   <source>MISSING PHOTOS</source>
   <translation>MISSING PHOTOS</translation>
  </message>
  <message>
   <source>MOVE EARLIER</source>
   <translation>MOVE EARLIER</translation>
  </message>
  <message>
   <source>MOVE LATER</source>
   <translation>MOVE LATER</translation>
  </message>
  <message>
   <source>Machine health</source>
   <translation>Machine health</translation>
  </message>
  <message>
   <source>Made to order</source>
   <translation>Made to order</translation>
  </message>
  <message>
   <source>Measure the grey card again: F7 between sessions.</source>
   <translation>Measure the grey card again: F7 between sessions.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Minsan A{0}</source>
   <translation>Minsan A{0}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>More</source>
   <translation>More</translation>
  </message>
  <message>
   <source>More stands in its path than GS1 Digital Link allows.</source>
   <translation>More stands in its path than GS1 Digital Link allows.</translation>
  </message>
  <message>
   <source>More sure</source>
   <translation>More sure</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Motion</translation>
  </message>
  <message>
   <source>Move earlier</source>
   <translation>Move earlier</translation>
  </message>
  <message>
   <source>Move later</source>
   <translation>Move later</translation>
  </message>
  <message>
   <source>Move the selected photo</source>
   <translation>Move the selected photo</translation>
  </message>
  <message>
   <source>Move ▶</source>
   <translation>Move ▶</translation>
  </message>
  <message>
   <source>Move ◀</source>
   <translation>Move ◀</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Muted</translation>
  </message>
  <message>
   <source>NEEDS YOU</source>
   <translation>NEEDS YOU</translation>
  </message>
  <message>
   <source>NEXT</source>
   <translation>NEXT</translation>
  </message>
  <message>
   <source>NEXT PRODUCT</source>
   <translation>NEXT PRODUCT</translation>
  </message>
  <message>
   <source>Name of the shot list</source>
   <translation>Name of the shot list</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Needs you</translation>
  </message>
  <message>
   <source>Neither: scan again</source>
   <translation>Neither: scan again</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>New PIN</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Next product</source>
   <translation>Next product</translation>
  </message>
  <message>
   <source>Next: {0}.</source>
   <translation>Next: {0}.</translation>
  </message>
  <message>
   <source>No API key: work is kept here and sent later.</source>
   <translation>No API key: work is kept here and sent later.</translation>
  </message>
  <message>
   <source>No GS1 field begins with {0}.</source>
   <translation>No GS1 field begins with {0}.</translation>
  </message>
  <message>
   <source>No PIN is set</source>
   <translation>No PIN is set</translation>
  </message>
  <message>
   <source>No PIN opens this bench now.</source>
   <translation>No PIN opens this bench now.</translation>
  </message>
  <message>
   <source>No answer from the server</source>
   <translation>No answer from the server</translation>
  </message>
  <message>
   <source>No backup</source>
   <translation>No backup</translation>
  </message>
  <message>
   <source>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</source>
   <translation>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</translation>
  </message>
  <message>
   <source>No camera is found. Plug one in, then look again.</source>
   <translation>No camera is found. Plug one in, then look again.</translation>
  </message>
  <message>
   <source>No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR (Enter) after each code.</source>
   <translation>No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR (Enter) after each code.</translation>
  </message>
  <message>
   <source>No figures go to the collector.</source>
   <translation>No figures go to the collector.</translation>
  </message>
  <message>
   <source>No grey card</source>
   <translation>No grey card</translation>
  </message>
  <message>
   <source>No key can be kept ({0})</source>
   <translation>No key can be kept ({0})</translation>
  </message>
  <message>
   <source>No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter after each code, or teach the station the scanner: F12, then S.</source>
   <translation>No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter after each code, or teach the station the scanner: F12, then S.</translation>
  </message>
  <message>
   <source>No keyring</source>
   <translation>No keyring</translation>
  </message>
  <message>
   <source>No live picture</source>
   <translation>No live picture</translation>
  </message>
  <message>
   <source>No name yet</source>
   <translation>No name yet</translation>
  </message>
  <message>
   <source>No photo is missing</source>
   <translation>No photo is missing</translation>
  </message>
  <message>
   <source>No picture in {0} can be read. Choose another folder.</source>
   <translation>No picture in {0} can be read. Choose another folder.</translation>
  </message>
  <message>
   <source>No product is on the bench. Scan its code first.</source>
   <translation>No product is on the bench. Scan its code first.</translation>
  </message>
  <message>
   <source>No product on the bench</source>
   <translation>No product on the bench</translation>
  </message>
  <message>
   <source>No profile</source>
   <translation>No profile</translation>
  </message>
  <message>
   <source>No scanner is set up here. Present: {0}.</source>
   <translation>No scanner is set up here. Present: {0}.</translation>
  </message>
  <message>
   <source>No session fits. Esc clears what is typed.</source>
   <translation>No session fits. Esc clears what is typed.</translation>
  </message>
  <message>
   <source>No session has anything to review yet. Submit one first.</source>
   <translation>No session has anything to review yet. Submit one first.</translation>
  </message>
  <message>
   <source>No session is open. Start one first.</source>
   <translation>No session is open. Start one first.</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>No session yet</translation>
  </message>
  <message>
   <source>No sound device is found: the whole window flashes instead.</source>
   <translation>No sound device is found: the whole window flashes instead.</translation>
  </message>
  <message>
   <source>No sound device: a scan is told by the band and a flash of the whole window alone.</source>
   <translation>No sound device: a scan is told by the band and a flash of the whole window alone.</translation>
  </message>
  <message>
   <source>No sound, by the key M too: the window flashes in the sound's rhythm instead.</source>
   <translation>No sound, by the key M too: the window flashes in the sound's rhythm instead.</translation>
  </message>
  <message>
   <source>No trusted certificates are on this computer: no safe connection is possible.</source>
   <translation>No trusted certificates are on this computer: no safe connection is possible.</translation>
  </message>
  <message>
   <source>No update waits here. Nothing was changed.</source>
   <translation>No update waits here. Nothing was changed.</translation>
  </message>
  <message>
   <source>No way to the server</source>
   <translation>No way to the server</translation>
  </message>
  <message>
   <source>No work there</source>
   <translation>No work there</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Nobody</translation>
  </message>
  <message>
   <source>Nobody is asked for newer versions.</source>
   <translation>Nobody is asked for newer versions.</translation>
  </message>
  <message>
   <source>Nobody is signed in.</source>
   <translation>Nobody is signed in.</translation>
  </message>
  <message>
   <source>None yet: it is made at the first start.</source>
   <translation>None yet: it is made at the first start.</translation>
  </message>
  <message>
   <source>Not a camera of this computer: {0}.</source>
   <translation>Not a camera of this computer: {0}.</translation>
  </message>
  <message>
   <source>Not a product code</source>
   <translation>Not a product code</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Not accepted</translation>
  </message>
  <message>
   <source>Not compared: no answer from the server.</source>
   <translation>Not compared: no answer from the server.</translation>
  </message>
  <message>
   <source>Not done: its characters arrive changed, and not always in the same way.</source>
   <translation>Not done: its characters arrive changed, and not always in the same way.</translation>
  </message>
  <message>
   <source>Not heard since the start.</source>
   <translation>Not heard since the start.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Not now</translation>
  </message>
  <message>
   <source>Not readable</source>
   <translation>Not readable</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Not saved</translation>
  </message>
  <message>
   <source>Not sent yet: a {0}, parked. {1}</source>
   <translation>Not sent yet: a {0}, parked. {1}</translation>
  </message>
  <message>
   <source>Not sent yet: {0} things still wait.</source>
   <translation>Not sent yet: {0} things still wait.</translation>
  </message>
  <message>
   <source>Not sure what it was: hold it still</source>
   <translation>Not sure what it was: hold it still</translation>
  </message>
  <message>
   <source>Not yet seen on the server: {0} products and photos.</source>
   <translation>Not yet seen on the server: {0} products and photos.</translation>
  </message>
  <message>
   <source>Nothing is asked any more. Scan the code again.</source>
   <translation>Nothing is asked any more. Scan the code again.</translation>
  </message>
  <message>
   <source>Nothing is lost. Have the disk checked.</source>
   <translation>Nothing is lost. Have the disk checked.</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>Nothing is owed.</translation>
  </message>
  <message>
   <source>Nothing is proposed for this product.</source>
   <translation>Nothing is proposed for this product.</translation>
  </message>
  <message>
   <source>Nothing is sent to the server for now: work is kept here and sent later.</source>
   <translation>Nothing is sent to the server for now: work is kept here and sent later.</translation>
  </message>
  <message>
   <source>Nothing needs to be done; delete the bad file when nobody needs it.</source>
   <translation>Nothing needs to be done; delete the bad file when nobody needs it.</translation>
  </message>
  <message>
   <source>Nothing that is scanned here is kept. Go back to work to capture.</source>
   <translation>Nothing that is scanned here is kept. Go back to work to capture.</translation>
  </message>
  <message>
   <source>Nothing to write: accept a value first.</source>
   <translation>Nothing to write: accept a value first.</translation>
  </message>
  <message>
   <source>Nothing was changed. Open the bench, then do this again.</source>
   <translation>Nothing was changed. Open the bench, then do this again.</translation>
  </message>
  <message>
   <source>Nothing was kept: the words say why</source>
   <translation>Nothing was kept: the words say why</translation>
  </message>
  <message>
   <source>Nothing: the station notes its data folder again.</source>
   <translation>Nothing: the station notes its data folder again.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>Now: {value}  ({origin})</source>
   <translation>Now: {value}  ({origin})</translation>
  </message>
  <message>
   <source>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</source>
   <translation>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</translation>
  </message>
  <message>
   <source>Number under the bars</source>
   <translation>Number under the bars</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Numbers</translation>
  </message>
  <message>
   <source>Numbers of {day}</source>
   <translation>Numbers of {day}</translation>
  </message>
  <message>
   <source>Nutrition</source>
   <translation>Nutrition</translation>
  </message>
  <message>
   <source>Of the program and the system.</source>
   <translation>Of the program and the system.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install ca-certificates.</source>
   <translation>On Debian and Ubuntu: apt-get install ca-certificates.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install fonts-dejavu-core.</source>
   <translation>On Debian and Ubuntu: apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.</source>
   <translation>On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.</translation>
  </message>
  <message>
   <source>On another station: Menu, Settings, Scan a profile. It holds no secrets.</source>
   <translation>On another station: Menu, Settings, Scan a profile. It holds no secrets.</translation>
  </message>
  <message>
   <source>On server: {0} of {1}</source>
   <translation>On server: {0} of {1}</translation>
  </message>
  <message>
   <source>On to a later product</source>
   <translation>On to a later product</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Once more</translation>
  </message>
  <message>
   <source>One file for support. It is only saved here; you decide who gets it.</source>
   <translation>One file for support. It is only saved here; you decide who gets it.</translation>
  </message>
  <message>
   <source>One list has to stay.</source>
   <translation>One list has to stay.</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>One moment …</translation>
  </message>
  <message>
   <source>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</source>
   <translation>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</translation>
  </message>
  <message>
   <source>One piece of a product of several (ITIP), not the whole product.</source>
   <translation>One piece of a product of several (ITIP), not the whole product.</translation>
  </message>
  <message>
   <source>Only the product on the bench misses photos.</source>
   <translation>Only the product on the bench misses photos.</translation>
  </message>
  <message>
   <source>Only the small code beside the product's code: scan that one.</source>
   <translation>Only the small code beside the product's code: scan that one.</translation>
  </message>
  <message>
   <source>Only this account can read the file.</source>
   <translation>Only this account can read the file.</translation>
  </message>
  <message>
   <source>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</source>
   <translation>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</translation>
  </message>
  <message>
   <source>Open anew</source>
   <translation>Open anew</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Open ones</translation>
  </message>
  <message>
   <source>Open the closed session again, until the server is told</source>
   <translation>Open the closed session again, until the server is told</translation>
  </message>
  <message>
   <source>Opened by a badge.</source>
   <translation>Opened by a badge.</translation>
  </message>
  <message>
   <source>Opened by a touch: no PIN is set.</source>
   <translation>Opened by a touch: no PIN is set.</translation>
  </message>
  <message>
   <source>Opened by the supervisor's PIN.</source>
   <translation>Opened by the supervisor's PIN.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Others</translation>
  </message>
  <message>
   <source>Others on this computer can read the API key in {0}. It is not used. Ask for a new key, and store that: scanstation key</source>
   <translation>Others on this computer can read the API key in {0}. It is not used. Ask for a new key, and store that: scanstation key</translation>
  </message>
  <message>
   <source>Outline picture: a file beside the shot lists</source>
   <translation>Outline picture: a file beside the shot lists</translation>
  </message>
  <message>
   <source>PAST ITS DATE: {0} {1}.</source>
   <translation>PAST ITS DATE: {0} {1}.</translation>
  </message>
  <message>
   <source>PENDING</source>
   <translation>PENDING</translation>
  </message>
  <message>
   <source>PHOTO AFTER</source>
   <translation>PHOTO AFTER</translation>
  </message>
  <message>
   <source>PHOTO BEFORE</source>
   <translation>PHOTO BEFORE</translation>
  </message>
  <message>
   <source>PHOTO SAFE</source>
   <translation>PHOTO SAFE</translation>
  </message>
  <message>
   <source>PHOTO SAFE, BUT LOOK</source>
   <translation>PHOTO SAFE, BUT LOOK</translation>
  </message>
  <message>
   <source>PHOTOS</source>
   <translation>PHOTOS</translation>
  </message>
  <message>
   <source>PIN not usable</source>
   <translation>PIN not usable</translation>
  </message>
  <message>
   <source>PIN tries</source>
   <translation>PIN tries</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}</source>
   <translation>PPN {0}, PZN {1}</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}: a number without a GTIN.</source>
   <translation>PPN {0}, PZN {1}: a number without a GTIN.</translation>
  </message>
  <message>
   <source>PZN {0}</source>
   <translation>PZN {0}</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Part of a label</source>
   <translation>Part of a label</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Parts of the program</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDown</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Photo after</source>
   <translation>Photo after</translation>
  </message>
  <message>
   <source>Photo before</source>
   <translation>Photo before</translation>
  </message>
  <message>
   <source>Photo camera</source>
   <translation>Photo camera</translation>
  </message>
  <message>
   <source>Photo camera largest</source>
   <translation>Photo camera largest</translation>
  </message>
  <message>
   <source>Photo failed</source>
   <translation>Photo failed</translation>
  </message>
  <message>
   <source>Photo file not usable</source>
   <translation>Photo file not usable</translation>
  </message>
  <message>
   <source>Photo is {0}</source>
   <translation>Photo is {0}</translation>
  </message>
  <message>
   <source>Photo is {0} again</source>
   <translation>Photo is {0} again</translation>
  </message>
  <message>
   <source>Photo type</source>
   <translation>Photo type</translation>
  </message>
  <message>
   <source>Photo unreadable</source>
   <translation>Photo unreadable</translation>
  </message>
  <message>
   <source>Photo {0}</source>
   <translation>Photo {0}</translation>
  </message>
  <message>
   <source>Photo {0} as it was</source>
   <translation>Photo {0} as it was</translation>
  </message>
  <message>
   <source>Photo {0} discarded</source>
   <translation>Photo {0} discarded</translation>
  </message>
  <message>
   <source>Photo {0} edited</source>
   <translation>Photo {0} edited</translation>
  </message>
  <message>
   <source>Photo {0} is back</source>
   <translation>Photo {0} is back</translation>
  </message>
  <message>
   <source>Photo {0} shows what? Press the key of its type, or Esc.</source>
   <translation>Photo {0} shows what? Press the key of its type, or Esc.</translation>
  </message>
  <message>
   <source>Photo {0} taken back</source>
   <translation>Photo {0} taken back</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>Photos and codes</source>
   <translation>Photos and codes</translation>
  </message>
  <message>
   <source>Photos and profile</source>
   <translation>Photos and profile</translation>
  </message>
  <message>
   <source>Photos are as the camera gives them.</source>
   <translation>Photos are as the camera gives them.</translation>
  </message>
  <message>
   <source>Photos are taken without white balance.</source>
   <translation>Photos are taken without white balance.</translation>
  </message>
  <message>
   <source>Photos by hour</source>
   <translation>Photos by hour</translation>
  </message>
  <message>
   <source>Photos of the list, in order</source>
   <translation>Photos of the list, in order</translation>
  </message>
  <message>
   <source>Photos of this product, in order</source>
   <translation>Photos of this product, in order</translation>
  </message>
  <message>
   <source>Photos that were confirmed are missing or damaged on this disk: {0}. Take them again, and tell the administrator: the disk may be failing.</source>
   <translation>Photos that were confirmed are missing or damaged on this disk: {0}. Take them again, and tell the administrator: the disk may be failing.</translation>
  </message>
  <message>
   <source>Photos: {list}</source>
   <translation>Photos: {list}</translation>
  </message>
  <message>
   <source>Picture unreadable</source>
   <translation>Picture unreadable</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Pictures</translation>
  </message>
  <message>
   <source>Pictures of type {0} cannot be shown.</source>
   <translation>Pictures of type {0} cannot be shown.</translation>
  </message>
  <message>
   <source>Pictures, CSV and JSON</source>
   <translation>Pictures, CSV and JSON</translation>
  </message>
  <message>
   <source>Piece of a set</source>
   <translation>Piece of a set</translation>
  </message>
  <message>
   <source>Plessey</source>
   <translation>Plessey</translation>
  </message>
  <message>
   <source>Plug the camera in and allow this program to use it, or choose another with --camera.</source>
   <translation>Plug the camera in and allow this program to use it, or choose another with --camera.</translation>
  </message>
  <message>
   <source>Press 7, then shoot: the nutrition table</source>
   <translation>Press 7, then shoot: the nutrition table</translation>
  </message>
  <message>
   <source>Press F4 to start a session</source>
   <translation>Press F4 to start a session</translation>
  </message>
  <message>
   <source>Press O and type your name</source>
   <translation>Press O and type your name</translation>
  </message>
  <message>
   <source>Press each: can it be heard over the noise of the hall?</source>
   <translation>Press each: can it be heard over the noise of the hall?</translation>
  </message>
  <message>
   <source>Press the space bar to shoot the front</source>
   <translation>Press the space bar to shoot the front</translation>
  </message>
  <message>
   <source>Prod date</source>
   <translation>Prod date</translation>
  </message>
  <message>
   <source>Product after</source>
   <translation>Product after</translation>
  </message>
  <message>
   <source>Product before</source>
   <translation>Product before</translation>
  </message>
  <message>
   <source>Product {place} of {total}</source>
   <translation>Product {place} of {total}</translation>
  </message>
  <message>
   <source>Product ▶</source>
   <translation>Product ▶</translation>
  </message>
  <message>
   <source>Products by hour</source>
   <translation>Products by hour</translation>
  </message>
  <message>
   <source>Products of the selected session</source>
   <translation>Products of the selected session</translation>
  </message>
  <message>
   <source>Products of this session</source>
   <translation>Products of this session</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profile</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Proposals</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposed</translation>
  </message>
  <message>
   <source>Put the backup back</source>
   <translation>Put the backup back</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>QR code of the profile</source>
   <translation>QR code of the profile</translation>
  </message>
  <message>
   <source>QUANTITY: {0}</source>
   <translation>QUANTITY: {0}</translation>
  </message>
  <message>
   <source>Qt {version} and the parts below, each under its own licence.</source>
   <translation>Qt {version} and the parts below, each under its own licence.</translation>
  </message>
  <message>
   <source>Qt's {0} shows no screen.</source>
   <translation>Qt's {0} shows no screen.</translation>
  </message>
  <message>
   <source>Qt's {0}, {1} x {2} pixels.</source>
   <translation>Qt's {0}, {1} x {2} pixels.</translation>
  </message>
  <message>
   <source>Quieter</source>
   <translation>Quieter</translation>
  </message>
  <message>
   <source>READ</source>
   <translation>READ</translation>
  </message>
  <message>
   <source>READ, BUT LOOK</source>
   <translation>READ, BUT LOOK</translation>
  </message>
  <message>
   <source>READY</source>
   <translation>READY</translation>
  </message>
  <message>
   <source>REFUSED</source>
   <translation>REFUSED</translation>
  </message>
  <message>
   <source>REJECTED</source>
   <translation>REJECTED</translation>
  </message>
  <message>
   <source>RESOLVING</source>
   <translation>RESOLVING</translation>
  </message>
  <message>
   <source>RETAKE</source>
   <translation>RETAKE</translation>
  </message>
  <message>
   <source>Read to the end first: Page Down.</source>
   <translation>Read to the end first: Page Down.</translation>
  </message>
  <message>
   <source>Reads {0}.</source>
   <translation>Reads {0}.</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>Rearm</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Records</translation>
  </message>
  <message>
   <source>Recycling</source>
   <translation>Recycling</translation>
  </message>
  <message>
   <source>Red, a falling tone: nothing was kept, and the words say why.</source>
   <translation>Red, a falling tone: nothing was kept, and the words say why.</translation>
  </message>
  <message>
   <source>Redirect</source>
   <translation>Redirect</translation>
  </message>
  <message>
   <source>Refund receipt</source>
   <translation>Refund receipt</translation>
  </message>
  <message>
   <source>Refuse photos with a flaw</source>
   <translation>Refuse photos with a flaw</translation>
  </message>
  <message>
   <source>Refused by the server</source>
   <translation>Refused by the server</translation>
  </message>
  <message>
   <source>Refused: a wrong PIN, or one too soon after others.</source>
   <translation>Refused: a wrong PIN, or one too soon after others.</translation>
  </message>
  <message>
   <source>Refused: no PIN is set.</source>
   <translation>Refused: no PIN is set.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Reject</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Remote</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Remove from the list</translation>
  </message>
  <message>
   <source>Requests tried again</source>
   <translation>Requests tried again</translation>
  </message>
  <message>
   <source>Restart minutes</source>
   <translation>Restart minutes</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Restarts</translation>
  </message>
  <message>
   <source>Restore the file {0} from a backup of the data folder, then start again; or make new cards: scanstation cards --renew</source>
   <translation>Restore the file {0} from a backup of the data folder, then start again; or make new cards: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Retake</source>
   <translation>Retake</translation>
  </message>
  <message>
   <source>Retake {0}</source>
   <translation>Retake {0}</translation>
  </message>
  <message>
   <source>Returnable asset</source>
   <translation>Returnable asset</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Review</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Right</translation>
  </message>
  <message>
   <source>Run the self-test on the desktop to know about the window.</source>
   <translation>Run the self-test on the desktop to know about the window.</translation>
  </message>
  <message>
   <source>SHOOT: {0}</source>
   <translation>SHOOT: {0}</translation>
  </message>
  <message>
   <source>START: {0}</source>
   <translation>START: {0}</translation>
  </message>
  <message>
   <source>SUBMIT</source>
   <translation>SUBMIT</translation>
  </message>
  <message>
   <source>Safe on disk, but it names no product</source>
   <translation>Safe on disk, but it names no product</translation>
  </message>
  <message>
   <source>Safe, but look at it: it may not be good</source>
   <translation>Safe, but look at it: it may not be good</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Saved: {place}</source>
   <translation>Saved: {place}</translation>
  </message>
  <message>
   <source>Scan Station</source>
   <translation>Scan Station</translation>
  </message>
  <message>
   <source>Scan Station cannot be opened.</source>
   <translation>Scan Station cannot be opened.</translation>
  </message>
  <message>
   <source>Scan Station does not run</source>
   <translation>Scan Station does not run</translation>
  </message>
  <message>
   <source>Scan Station fell more than {0} times in {1} minutes and is not started again by itself.</source>
   <translation>Scan Station fell more than {0} times in {1} minutes and is not started again by itself.</translation>
  </message>
  <message>
   <source>Scan Station is made of:

{0}

{1}
</source>
   <translation>Scan Station is made of:

{0}

{1}
</translation>
  </message>
  <message>
   <source>Scan Station {0}</source>
   <translation>Scan Station {0}</translation>
  </message>
  <message>
   <source>Scan Station {0}.</source>
   <translation>Scan Station {0}.</translation>
  </message>
  <message>
   <source>Scan Station {version}</source>
   <translation>Scan Station {version}</translation>
  </message>
  <message>
   <source>Scan Station …</source>
   <translation>Scan Station …</translation>
  </message>
  <message>
   <source>Scan a product</source>
   <translation>Scan a product</translation>
  </message>
  <message>
   <source>Scan a product,
then shoot its photos.</source>
   <translation>Scan a product,
then shoot its photos.</translation>
  </message>
  <message>
   <source>Scan a profile</source>
   <translation>Scan a profile</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Scan again</translation>
  </message>
  <message>
   <source>Scan any code.</source>
   <translation>Scan any code.</translation>
  </message>
  <message>
   <source>Scan anything, see everything</source>
   <translation>Scan anything, see everything</translation>
  </message>
  <message>
   <source>Scan every product
and photograph it.</source>
   <translation>Scan every product
and photograph it.</translation>
  </message>
  <message>
   <source>Scan it from this screen, or from the printed sheet.</source>
   <translation>Scan it from this screen, or from the printed sheet.</translation>
  </message>
  <message>
   <source>Scan or type: a product's number or name, a code, a day (2026-11-24)</source>
   <translation>Scan or type: a product's number or name, a code, a day (2026-11-24)</translation>
  </message>
  <message>
   <source>Scan product after product.
No photos.</source>
   <translation>Scan product after product.
No photos.</translation>
  </message>
  <message>
   <source>Scan the code of a profile</source>
   <translation>Scan the code of a profile</translation>
  </message>
  <message>
   <source>Scan the first product</source>
   <translation>Scan the first product</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Scan the next product</translation>
  </message>
  <message>
   <source>Scan the same code once more</source>
   <translation>Scan the same code once more</translation>
  </message>
  <message>
   <source>Scan this code</source>
   <translation>Scan this code</translation>
  </message>
  <message>
   <source>Scan this wrong code</source>
   <translation>Scan this wrong code</translation>
  </message>
  <message>
   <source>Scan to receipt, ms (95 of 100 are faster)</source>
   <translation>Scan to receipt, ms (95 of 100 are faster)</translation>
  </message>
  <message>
   <source>Scan your badge, or type your name and press Enter.</source>
   <translation>Scan your badge, or type your name and press Enter.</translation>
  </message>
  <message>
   <source>Scan, show or type any code</source>
   <translation>Scan, show or type any code</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <source>Scanner lost</source>
   <translation>Scanner lost</translation>
  </message>
  <message>
   <source>Scanner not usable</source>
   <translation>Scanner not usable</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Search the day</source>
   <translation>Search the day</translation>
  </message>
  <message>
   <source>Search: a word, such as camera</source>
   <translation>Search: a word, such as camera</translation>
  </message>
  <message>
   <source>See the line about the API.</source>
   <translation>See the line about the API.</translation>
  </message>
  <message>
   <source>See them in words: scanstation contract</source>
   <translation>See them in words: scanstation contract</translation>
  </message>
  <message>
   <source>Seen: {0} keys, one every {1} ms, {2}.</source>
   <translation>Seen: {0} keys, one every {1} ms, {2}.</translation>
  </message>
  <message>
   <source>Select a photo</source>
   <translation>Select a photo</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Self-test</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Send again</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</source>
   <translation>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</source>
   <translation>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</translation>
  </message>
  <message>
   <source>Sent to the server</source>
   <translation>Sent to the server</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>Serial</translation>
  </message>
  <message>
   <source>Serial ack</source>
   <translation>Serial ack</translation>
  </message>
  <message>
   <source>Serial baud</source>
   <translation>Serial baud</translation>
  </message>
  <message>
   <source>Serial nak</source>
   <translation>Serial nak</translation>
  </message>
  <message>
   <source>Serial port</source>
   <translation>Serial port</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Server, camera, scanner, sound</source>
   <translation>Server, camera, scanner, sound</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Session closed on the server</source>
   <translation>Session closed on the server</translation>
  </message>
  <message>
   <source>Session ended</source>
   <translation>Session ended</translation>
  </message>
  <message>
   <source>Session submitted</source>
   <translation>Session submitted</translation>
  </message>
  <message>
   <source>Session {0}</source>
   <translation>Session {0}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sessions</translation>
  </message>
  <message>
   <source>Set elsewhere</source>
   <translation>Set elsewhere</translation>
  </message>
  <message>
   <source>Set it to send Enter after each code: then a cut-off code is noticed.</source>
   <translation>Set it to send Enter after each code: then a cut-off code is noticed.</translation>
  </message>
  <message>
   <source>Set the scanner's keyboard country to that of this computer, or to US English.</source>
   <translation>Set the scanner's keyboard country to that of this computer, or to US English.</translation>
  </message>
  <message>
   <source>Set this computer's date, time and time zone.</source>
   <translation>Set this computer's date, time and time zone.</translation>
  </message>
  <message>
   <source>Set up the scanner</source>
   <translation>Set up the scanner</translation>
  </message>
  <message>
   <source>Set volume and language again; delete the bad file when nobody needs it.</source>
   <translation>Set volume and language again; delete the bad file when nobody needs it.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Several codes</source>
   <translation>Several codes</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Shift {0}</translation>
  </message>
  <message>
   <source>Shift+F7 takes it back.</source>
   <translation>Shift+F7 takes it back.</translation>
  </message>
  <message>
   <source>Shift, Ctrl or Alt was held down during the scan. Let go of it.</source>
   <translation>Shift, Ctrl or Alt was held down during the scan. Let go of it.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Shipment</translation>
  </message>
  <message>
   <source>Shoot</source>
   <translation>Shoot</translation>
  </message>
  <message>
   <source>Shoot again</source>
   <translation>Shoot again</translation>
  </message>
  <message>
   <source>Shoot by itself when the product lies still</source>
   <translation>Shoot by itself when the product lies still</translation>
  </message>
  <message>
   <source>Shoot its front</source>
   <translation>Shoot its front</translation>
  </message>
  <message>
   <source>Shoot the next photo</source>
   <translation>Shoot the next photo</translation>
  </message>
  <message>
   <source>Shoot the selected photo anew</source>
   <translation>Shoot the selected photo anew</translation>
  </message>
  <message>
   <source>Shoot to replace the photo.</source>
   <translation>Shoot to replace the photo.</translation>
  </message>
  <message>
   <source>Shoot {0}</source>
   <translation>Shoot {0}</translation>
  </message>
  <message>
   <source>Short number</source>
   <translation>Short number</translation>
  </message>
  <message>
   <source>Shot list by product</source>
   <translation>Shot list by product</translation>
  </message>
  <message>
   <source>Shot list {0}</source>
   <translation>Shot list {0}</translation>
  </message>
  <message>
   <source>Shot lists</source>
   <translation>Shot lists</translation>
  </message>
  <message>
   <source>Show profile as code</source>
   <translation>Show profile as code</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Show the key</translation>
  </message>
  <message>
   <source>Shutter key</source>
   <translation>Shutter key</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>Signed in.</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Signed out</translation>
  </message>
  <message>
   <source>Simulate</source>
   <translation>Simulate</translation>
  </message>
  <message>
   <source>Size of the log on disk.</source>
   <translation>Size of the log on disk.</translation>
  </message>
  <message>
   <source>Size of the trace on disk: what happened at the bench; 0 for none.</source>
   <translation>Size of the trace on disk: what happened at the bench; 0 for none.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Small</translation>
  </message>
  <message>
   <source>Small print will be unreadable. Come closer.</source>
   <translation>Small print will be unreadable. Come closer.</translation>
  </message>
  <message>
   <source>So many photos are sent to the storage at once; everything else goes in order.</source>
   <translation>So many photos are sent to the storage at once; everything else goes in order.</translation>
  </message>
  <message>
   <source>So often within restart_minutes a kiosk window that fell is started again.</source>
   <translation>So often within restart_minutes a kiosk window that fell is started again.</translation>
  </message>
  <message>
   <source>Somebody who gets a service (GSRN), not a product.</source>
   <translation>Somebody who gets a service (GSRN), not a product.</translation>
  </message>
  <message>
   <source>Somebody who gives a service (GSRN), not a product.</source>
   <translation>Somebody who gives a service (GSRN), not a product.</translation>
  </message>
  <message>
   <source>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</translation>
  </message>
  <message>
   <source>Something else uses this station's API key and its calls. Give each its own key.</source>
   <translation>Something else uses this station's API key and its calls. Give each its own key.</translation>
  </message>
  <message>
   <source>Something on the way answered {0} in the API's place. Kept here, trying again.</source>
   <translation>Something on the way answered {0} in the API's place. Kept here, trying again.</translation>
  </message>
  <message>
   <source>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</source>
   <translation>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Something went wrong</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sound</translation>
  </message>
  <message>
   <source>Sound off and on</source>
   <translation>Sound off and on</translation>
  </message>
  <message>
   <source>Sound: {volume}</source>
   <translation>Sound: {volume}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Speed of that scanner; scanners on USB ignore it.</source>
   <translation>Speed of that scanner; scanners on USB ignore it.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Start again</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Start working</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Station name</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Step {number} of {count}</translation>
  </message>
  <message>
   <source>Still there? Touch the screen, press a key or scan. All work is kept.</source>
   <translation>Still there? Touch the screen, press a key or scan. All work is kept.</translation>
  </message>
  <message>
   <source>Store the key: F12, then First steps.</source>
   <translation>Store the key: F12, then First steps.</translation>
  </message>
  <message>
   <source>Store the key: scanstation key</source>
   <translation>Store the key: scanstation key</translation>
  </message>
  <message>
   <source>Straighten to the left</source>
   <translation>Straighten to the left</translation>
  </message>
  <message>
   <source>Straighten to the right</source>
   <translation>Straighten to the right</translation>
  </message>
  <message>
   <source>Straighten ↺</source>
   <translation>Straighten ↺</translation>
  </message>
  <message>
   <source>Straighten ↻</source>
   <translation>Straighten ↻</translation>
  </message>
  <message>
   <source>Submit: have the photos read</source>
   <translation>Submit: have the photos read</translation>
  </message>
  <message>
   <source>Submit: press F10 twice</source>
   <translation>Submit: press F10 twice</translation>
  </message>
  <message>
   <source>Supervisor's PIN</source>
   <translation>Supervisor's PIN</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Support bundle</translation>
  </message>
  <message>
   <source>Support contact</source>
   <translation>Support contact</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sure</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Symbol</translation>
  </message>
  <message>
   <source>THROW PHOTO AWAY</source>
   <translation>THROW PHOTO AWAY</translation>
  </message>
  <message>
   <source>TRAINING  ·  nothing here is real</source>
   <translation>TRAINING  ·  nothing here is real</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take back the last step, then the one before</source>
   <translation>Take back the last step, then the one before</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Take it</translation>
  </message>
  <message>
   <source>Take it away.</source>
   <translation>Take it away.</translation>
  </message>
  <message>
   <source>Take it back with F3</source>
   <translation>Take it back with F3</translation>
  </message>
  <message>
   <source>Take the pictures in</source>
   <translation>Take the pictures in</translation>
  </message>
  <message>
   <source>Take these photos again, and have the disk checked.</source>
   <translation>Take these photos again, and have the disk checked.</translation>
  </message>
  <message>
   <source>Take this name</source>
   <translation>Take this name</translation>
  </message>
  <message>
   <source>Taken back. {0}</source>
   <translation>Taken back. {0}</translation>
  </message>
  <message>
   <source>Teach the station the hand scanner again: F12, then S.</source>
   <translation>Teach the station the hand scanner again: F12, then S.</translation>
  </message>
  <message>
   <source>Telemetry address</source>
   <translation>Telemetry address</translation>
  </message>
  <message>
   <source>Telemetry not installed</source>
   <translation>Telemetry not installed</translation>
  </message>
  <message>
   <source>Telepen</source>
   <translation>Telepen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Test the key</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>That does not fit: {0} keys came, {1} were expected. Hold the scanner closer and scan the code shown here once more.</source>
   <translation>That does not fit: {0} keys came, {1} were expected. Hold the scanner closer and scan the code shown here once more.</translation>
  </message>
  <message>
   <source>That is slow: set its delay between characters to 10 ms or less.</source>
   <translation>That is slow: set its delay between characters to 10 ms or less.</translation>
  </message>
  <message>
   <source>That was a code from before, once more. Scan the one shown here.</source>
   <translation>That was a code from before, once more. Scan the one shown here.</translation>
  </message>
  <message>
   <source>That was code {0} of the sheet. Scan the one shown here.</source>
   <translation>That was code {0} of the sheet. Scan the one shown here.</translation>
  </message>
  <message>
   <source>The API key has characters that no key has. Store it again.</source>
   <translation>The API key has characters that no key has. Store it again.</translation>
  </message>
  <message>
   <source>The API key has no calls left for {0} s. Kept here, goes on by itself.</source>
   <translation>The API key has no calls left for {0} s. Kept here, goes on by itself.</translation>
  </message>
  <message>
   <source>The API key in {0} was given for {1}, not for {2}.</source>
   <translation>The API key in {0} was given for {1}, not for {2}.</translation>
  </message>
  <message>
   <source>The API key is not taken along: store it for the new address.</source>
   <translation>The API key is not taken along: store it for the new address.</translation>
  </message>
  <message>
   <source>The API key is refused</source>
   <translation>The API key is refused</translation>
  </message>
  <message>
   <source>The PIN could not be kept: {0}. Free the disk.</source>
   <translation>The PIN could not be kept: {0}. Free the disk.</translation>
  </message>
  <message>
   <source>The background is restless. Clear the bench.</source>
   <translation>The background is restless. Clear the bench.</translation>
  </message>
  <message>
   <source>The backup cannot be put back into {0}: {1}. What lay there is still there, perhaps with .bad- in its name. Free some space or ask for write access, then try again.</source>
   <translation>The backup cannot be put back into {0}: {1}. What lay there is still there, perhaps with .bad- in its name. Free some space or ask for write access, then try again.</translation>
  </message>
  <message>
   <source>The band</source>
   <translation>The band</translation>
  </message>
  <message>
   <source>The bench is locked: this scan was not taken. Open the bench, then scan again.</source>
   <translation>The bench is locked: this scan was not taken. Open the bench, then scan again.</translation>
  </message>
  <message>
   <source>The bench opens. What you scan now is kept.</source>
   <translation>The bench opens. What you scan now is kept.</translation>
  </message>
  <message>
   <source>The bundle is being saved</source>
   <translation>The bundle is being saved</translation>
  </message>
  <message>
   <source>The camera blows small pictures up. Ask it for the size that it has.</source>
   <translation>The camera blows small pictures up. Ask it for the size that it has.</translation>
  </message>
  <message>
   <source>The camera does not open. Check its cable; it is still tried.</source>
   <translation>The camera does not open. Check its cable; it is still tried.</translation>
  </message>
  <message>
   <source>The camera gives no picture. Check its cable, then shoot again.</source>
   <translation>The camera gives no picture. Check its cable, then shoot again.</translation>
  </message>
  <message>
   <source>The camera gives pictures.</source>
   <translation>The camera gives pictures.</translation>
  </message>
  <message>
   <source>The camera gives the largest pictures that it has instead.</source>
   <translation>The camera gives the largest pictures that it has instead.</translation>
  </message>
  <message>
   <source>The camera hangs and does not let go. Unplug it and plug it in again; it is tried again.</source>
   <translation>The camera hangs and does not let go. Unplug it and plug it in again; it is tried again.</translation>
  </message>
  <message>
   <source>The camera is being opened.</source>
   <translation>The camera is being opened.</translation>
  </message>
  <message>
   <source>The camera sees nothing but dark. Uncover it and switch on the light.</source>
   <translation>The camera sees nothing but dark. Uncover it and switch on the light.</translation>
  </message>
  <message>
   <source>The camera sends no picture. Check its cable; it is tried again.</source>
   <translation>The camera sends no picture. Check its cable; it is tried again.</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: what lies there now is not seen. Unplug the camera and plug it in again; it is tried again.</source>
   <translation>The camera sends the same picture again and again: what lies there now is not seen. Unplug the camera and plug it in again; it is tried again.</translation>
  </message>
  <message>
   <source>The camera sends {0} pictures a second instead of {1}. Give it more light, or check its cable.</source>
   <translation>The camera sends {0} pictures a second instead of {1}. Give it more light, or check its cable.</translation>
  </message>
  <message>
   <source>The camera's last picture is too old: it shows what lay here before. Wait for a live picture, then shoot again.</source>
   <translation>The camera's last picture is too old: it shows what lay here before. Wait for a live picture, then shoot again.</translation>
  </message>
  <message>
   <source>The camera's picture could not be saved as JPEG. Shoot again.</source>
   <translation>The camera's picture could not be saved as JPEG. Shoot again.</translation>
  </message>
  <message>
   <source>The camera's pictures are {0} now, before {1}. Photos have that size, too.</source>
   <translation>The camera's pictures are {0} now, before {1}. Photos have that size, too.</translation>
  </message>
  <message>
   <source>The card does not fill the middle evenly. Lay it there, without shadow.</source>
   <translation>The card does not fill the middle evenly. Lay it there, without shadow.</translation>
  </message>
  <message>
   <source>The card's colour is far from grey. Use a grey card or white paper.</source>
   <translation>The card's colour is far from grey. Use a grey card or white paper.</translation>
  </message>
  <message>
   <source>The cards could not be written to {0}: {1}.</source>
   <translation>The cards could not be written to {0}: {1}.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</source>
   <translation>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</source>
   <translation>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</translation>
  </message>
  <message>
   <source>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</source>
   <translation>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</translation>
  </message>
  <message>
   <source>The check itself broke ({0}: {1}).</source>
   <translation>The check itself broke ({0}: {1}).</translation>
  </message>
  <message>
   <source>The checklist begins anew.</source>
   <translation>The checklist begins anew.</translation>
  </message>
  <message>
   <source>The code flat, with its white margins</source>
   <translation>The code flat, with its white margins</translation>
  </message>
  <message>
   <source>The code holds a NUL character, which the server cannot keep. Scan another code of the product.</source>
   <translation>The code holds a NUL character, which the server cannot keep. Scan another code of the product.</translation>
  </message>
  <message>
   <source>The code holds characters that no server can keep (NUL or half a letter).</source>
   <translation>The code holds characters that no server can keep (NUL or half a letter).</translation>
  </message>
  <message>
   <source>The code holds no text: it is no profile. Nothing was changed.</source>
   <translation>The code holds no text: it is no profile. Nothing was changed.</translation>
  </message>
  <message>
   <source>The code holds nothing that can be seen. Scan another code.</source>
   <translation>The code holds nothing that can be seen. Scan another code.</translation>
  </message>
  <message>
   <source>The code is safe on disk</source>
   <translation>The code is safe on disk</translation>
  </message>
  <message>
   <source>The code was cut in two.</source>
   <translation>The code was cut in two.</translation>
  </message>
  <message>
   <source>The code was not read as a whole, or it is no profile. Scan it again.</source>
   <translation>The code was not read as a whole, or it is no profile. Scan it again.</translation>
  </message>
  <message>
   <source>The code {0} is missing on the server.</source>
   <translation>The code {0} is missing on the server.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server, {2} here.</source>
   <translation>The code {0} is {1} on the server, {2} here.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server.</source>
   <translation>The code {0} is {1} on the server.</translation>
  </message>
  <message>
   <source>The code {0} is {1} times on the server, once here.</source>
   <translation>The code {0} is {1} times on the server, once here.</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>The colours of the window.</translation>
  </message>
  <message>
   <source>The command line says {0} is {1}. Start without that option.</source>
   <translation>The command line says {0} is {1}. Start without that option.</translation>
  </message>
  <message>
   <source>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</source>
   <translation>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</translation>
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation>The connection is not safe</translation>
  </message>
  <message>
   <source>The connection to {0} broke ({1}). Kept here, trying again.</source>
   <translation>The connection to {0} broke ({1}). Kept here, trying again.</translation>
  </message>
  <message>
   <source>The course for a new operator: the sandbox inside, a data folder of its own.</source>
   <translation>The course for a new operator: the sandbox inside, a data folder of its own.</translation>
  </message>
  <message>
   <source>The data folder could not be noted in {0}: {1}.</source>
   <translation>The data folder could not be noted in {0}: {1}.</translation>
  </message>
  <message>
   <source>The data folder was last used by an older Scan Station (format {0}, this program reads {1}). Start the bench once, which brings it up to date; nothing is lost.</source>
   <translation>The data folder was last used by an older Scan Station (format {0}, this program reads {1}). Start the bench once, which brings it up to date; nothing is lost.</translation>
  </message>
  <message>
   <source>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</source>
   <translation>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</translation>
  </message>
  <message>
   <source>The data folder {0} was moved or removed while the bench works. The photo was not kept. Bring the folder back as it was, then start again.</source>
   <translation>The data folder {0} was moved or removed while the bench works. The photo was not kept. Bring the folder back as it was, then start again.</translation>
  </message>
  <message>
   <source>The database of {0} is back, with {1} sessions.{2} Photos taken since then stay in the photo folder; those that the backup does not know are moved to photos/unrecorded at the next start. Scan and shoot again what is missing from the newest session.</source>
   <translation>The database of {0} is back, with {1} sessions.{2} Photos taken since then stay in the photo folder; those that the backup does not know are moved to photos/unrecorded at the next start. Scan and shoot again what is missing from the newest session.</translation>
  </message>
  <message>
   <source>The day in figures and bars</source>
   <translation>The day in figures and bars</translation>
  </message>
  <message>
   <source>The disk refuses:{0}: {1}. Nothing was changed.</source>
   <translation>The disk refuses:{0}: {1}. Nothing was changed.</translation>
  </message>
  <message>
   <source>The disk with {0} does not read or write ({1}). Nothing was kept of this step. Check the disk and its cable, then do it again.</source>
   <translation>The disk with {0} does not read or write ({1}). Nothing was kept of this step. Check the disk and its cable, then do it again.</translation>
  </message>
  <message>
   <source>The disk with {0} is full. Nothing was kept of this step. Free some space, then do it again.</source>
   <translation>The disk with {0} is full. Nothing was kept of this step. Free some space, then do it again.</translation>
  </message>
  <message>
   <source>The end of the code is missing.</source>
   <translation>The end of the code is missing.</translation>
  </message>
  <message>
   <source>The environment says {0}={1}. Change it there, or unset it.</source>
   <translation>The environment says {0}={1}. Change it there, or unset it.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}.</source>
   <translation>The file cannot be read: {0}.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>The file is gone.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. It is not sent. Take the photo again, or put the right file back from a backup.</source>
   <translation>The file {0} is not the photo that was taken: its bytes were changed since. It is not sent. Take the photo again, or put the right file back from a backup.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. Put the right file back from a backup, or take the photo again.</source>
   <translation>The file {0} is not the photo that was taken: its bytes were changed since. Put the right file back from a backup, or take the photo again.</translation>
  </message>
  <message>
   <source>The first list is for every product that no other one claims. Esc leaves all as it was.</source>
   <translation>The first list is for every product that no other one claims. Esc leaves all as it was.</translation>
  </message>
  <message>
   <source>The first press asks, the second submits. What is not sent yet goes by itself.</source>
   <translation>The first press asks, the second submits. What is not sent yet goes by itself.</translation>
  </message>
  <message>
   <source>The hand scanner is read as most of them type.</source>
   <translation>The hand scanner is read as most of them type.</translation>
  </message>
  <message>
   <source>The installer of {0} does not start ({1}). Version {2} goes on; nothing is lost. Tell the administrator.</source>
   <translation>The installer of {0} does not start ({1}). Version {2} goes on; nothing is lost. Tell the administrator.</translation>
  </message>
  <message>
   <source>The installer {0} was changed on this disk. It was thrown away; the installed version goes on.</source>
   <translation>The installer {0} was changed on this disk. It was thrown away; the installed version goes on.</translation>
  </message>
  <message>
   <source>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</source>
   <translation>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</translation>
  </message>
  <message>
   <source>The key comes from {0}.</source>
   <translation>The key comes from {0}.</translation>
  </message>
  <message>
   <source>The key in {0} was given for {1}. Enter it again.</source>
   <translation>The key in {0} was given for {1}. Enter it again.</translation>
  </message>
  <message>
   <source>The key is in {0}.</source>
   <translation>The key is in {0}.</translation>
  </message>
  <message>
   <source>The key's checksum does not fit: a character may be mistyped.</source>
   <translation>The key's checksum does not fit: a character may be mistyped.</translation>
  </message>
  <message>
   <source>The keyring has the key.</source>
   <translation>The keyring has the key.</translation>
  </message>
  <message>
   <source>The keyring is switched off</source>
   <translation>The keyring is switched off</translation>
  </message>
  <message>
   <source>The kiosk's watchdog is gone: when this window falls, nobody starts it again. All work is kept. Close the kiosk and start it again when there is time.</source>
   <translation>The kiosk's watchdog is gone: when this window falls, nobody starts it again. All work is kept. Close the kiosk and start it again when there is time.</translation>
  </message>
  <message>
   <source>The language could not be saved: {0}.</source>
   <translation>The language could not be saved: {0}.</translation>
  </message>
  <message>
   <source>The large line says which photo is next.</source>
   <translation>The large line says which photo is next.</translation>
  </message>
  <message>
   <source>The last digit of {0} should be {1}, not {2}.</source>
   <translation>The last digit of {0} should be {1}, not {2}.</translation>
  </message>
  <message>
   <source>The last step may not be kept. Do it again. If this comes again, restart the program and tell support.</source>
   <translation>The last step may not be kept. Do it again. If this comes again, restart the program and tell support.</translation>
  </message>
  <message>
   <source>The metadata {0} holds characters that no server can keep.</source>
   <translation>The metadata {0} holds characters that no server can keep.</translation>
  </message>
  <message>
   <source>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</source>
   <translation>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</translation>
  </message>
  <message>
   <source>The network camera does not answer. Check its cable and its address.</source>
   <translation>The network camera does not answer. Check its cable and its address.</translation>
  </message>
  <message>
   <source>The network camera stopped. Check its cable; it is tried again.</source>
   <translation>The network camera stopped. Check its cable; it is tried again.</translation>
  </message>
  <message>
   <source>The network camera wants another name or password. Correct its address.</source>
   <translation>The network camera wants another name or password. Correct its address.</translation>
  </message>
  <message>
   <source>The new PIN holds from now on.</source>
   <translation>The new PIN holds from now on.</translation>
  </message>
  <message>
   <source>The news of an update is not signed by the makers of this program. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>The news of an update is not signed by the makers of this program. Nothing was changed. Check update_url; if it is right, tell support.</translation>
  </message>
  <message>
   <source>The news of version {0} are older than news that this station saw before (version {1}). Somebody may be playing back old news. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>The news of version {0} are older than news that this station saw before (version {1}). Somebody may be playing back old news. Nothing was changed. Check update_url; if it is right, tell support.</translation>
  </message>
  <message>
   <source>The news of version {0} held until {1}. Nothing was changed. Check the clock of this computer and update_url; the station looks again tomorrow.</source>
   <translation>The news of version {0} held until {1}. Nothing was changed. Check the clock of this computer and update_url; the station looks again tomorrow.</translation>
  </message>
  <message>
   <source>The next PIN has to wait as after three wrong ones.</source>
   <translation>The next PIN has to wait as after three wrong ones.</translation>
  </message>
  <message>
   <source>The next host that is asked with the key is noted.</source>
   <translation>The next host that is asked with the key is noted.</translation>
  </message>
  <message>
   <source>The order in its path is not the one of GS1 Digital Link.</source>
   <translation>The order in its path is not the one of GS1 Digital Link.</translation>
  </message>
  <message>
   <source>The order is as it was</source>
   <translation>The order is as it was</translation>
  </message>
  <message>
   <source>The part for HID-POS scanners is absent.</source>
   <translation>The part for HID-POS scanners is absent.</translation>
  </message>
  <message>
   <source>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</source>
   <translation>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</translation>
  </message>
  <message>
   <source>The photo in {0} cannot be read: {1}.</source>
   <translation>The photo in {0} cannot be read: {1}.</translation>
  </message>
  <message>
   <source>The photo is larger than the storage takes. Lower the JPEG quality.</source>
   <translation>The photo is larger than the storage takes. Lower the JPEG quality.</translation>
  </message>
  <message>
   <source>The photo is safe on disk</source>
   <translation>The photo is safe on disk</translation>
  </message>
  <message>
   <source>The photo storage</source>
   <translation>The photo storage</translation>
  </message>
  <message>
   <source>The photo storage is busy ({0}). Trying again.</source>
   <translation>The photo storage is busy ({0}). Trying again.</translation>
  </message>
  <message>
   <source>The photo storage is full ({0}). Closient must act. Kept here.</source>
   <translation>The photo storage is full ({0}). Closient must act. Kept here.</translation>
  </message>
  <message>
   <source>The photo storage says: {0}.</source>
   <translation>The photo storage says: {0}.</translation>
  </message>
  <message>
   <source>The photo storage sends us from one place to the next. Trying again.</source>
   <translation>The photo storage sends us from one place to the next. Trying again.</translation>
  </message>
  <message>
   <source>The photo storage, or a proxy before it, refuses without a reason that can be read</source>
   <translation>The photo storage, or a proxy before it, refuses without a reason that can be read</translation>
  </message>
  <message>
   <source>The photo's file is no picture any more. Take the photo again.</source>
   <translation>The photo's file is no picture any more. Take the photo again.</translation>
  </message>
  <message>
   <source>The photo's file {0} cannot be read ({1}). Take the photo again, or put the file back. Check the disk.</source>
   <translation>The photo's file {0} cannot be read ({1}). Take the photo again, or put the file back. Check the disk.</translation>
  </message>
  <message>
   <source>The photo's product is gone.</source>
   <translation>The photo's product is gone.</translation>
  </message>
  <message>
   <source>The photos are in another order on the server.</source>
   <translation>The photos are in another order on the server.</translation>
  </message>
  <message>
   <source>The photos changed meanwhile. Order them again.</source>
   <translation>The photos changed meanwhile. Order them again.</translation>
  </message>
  <message>
   <source>The photos could not be compared with the station's record: {0}. Work goes on. Tell the administrator: the disk may be failing.</source>
   <translation>The photos could not be compared with the station's record: {0}. Work goes on. Tell the administrator: the disk may be failing.</translation>
  </message>
  <message>
   <source>The product before lacks {0}.</source>
   <translation>The product before lacks {0}.</translation>
  </message>
  <message>
   <source>The product is safe, but its label breaks rules</source>
   <translation>The product is safe, but its label breaks rules</translation>
  </message>
  <message>
   <source>The product on the bench has no photo. Shoot one first.</source>
   <translation>The product on the bench has no photo. Shoot one first.</translation>
  </message>
  <message>
   <source>The profile is in {0}. Only this account can read the file.</source>
   <translation>The profile is in {0}. Only this account can read the file.</translation>
  </message>
  <message>
   <source>The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. Correct or unset them, then start again. Work is kept here.</source>
   <translation>The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. Correct or unset them, then start again. Work is kept here.</translation>
  </message>
  <message>
   <source>The readings of the {0} code differ: nothing is guessed.</source>
   <translation>The readings of the {0} code differ: nothing is guessed.</translation>
  </message>
  <message>
   <source>The rest goes to the server</source>
   <translation>The rest goes to the server</translation>
  </message>
  <message>
   <source>The same PIN once more</source>
   <translation>The same PIN once more</translation>
  </message>
  <message>
   <source>The same code counts again after it was out of the camera's view for this long.</source>
   <translation>The same code counts again after it was out of the camera's view for this long.</translation>
  </message>
  <message>
   <source>The scanner and this computer do not have the same keyboard layout. Set the computer's keyboard back, or teach the station the scanner: F12, then S.</source>
   <translation>The scanner and this computer do not have the same keyboard layout. Set the computer's keyboard back, or teach the station the scanner: F12, then S.</translation>
  </message>
  <message>
   <source>The scanner read nothing: it sent {0}. Scan again.</source>
   <translation>The scanner read nothing: it sent {0}. Scan again.</translation>
  </message>
  <message>
   <source>The scanner sent a control sequence and no code.</source>
   <translation>The scanner sent a control sequence and no code.</translation>
  </message>
  <message>
   <source>The scanner sent eight digits that two products have. Look at the pack: an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits under its bars and one small digit on each side. Your answer holds for this scanner from now on; nothing was kept yet.</source>
   <translation>The scanner sent eight digits that two products have. Look at the pack: an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits under its bars and one small digit on each side. Your answer holds for this scanner from now on; nothing was kept yet.</translation>
  </message>
  <message>
   <source>The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the speed and parity of the port.</source>
   <translation>The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the speed and parity of the port.</translation>
  </message>
  <message>
   <source>The scanner sent only {0} characters.</source>
   <translation>The scanner sent only {0} characters.</translation>
  </message>
  <message>
   <source>The scanner sent several codes as one, or a code of several lines.</source>
   <translation>The scanner sent several codes as one, or a code of several lines.</translation>
  </message>
  <message>
   <source>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</source>
   <translation>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</translation>
  </message>
  <message>
   <source>The scanner {0} is at {1}.</source>
   <translation>The scanner {0} is at {1}.</translation>
  </message>
  <message>
   <source>The scanner's profile could not be saved: {0}.</source>
   <translation>The scanner's profile could not be saved: {0}.</translation>
  </message>
  <message>
   <source>The second camera gives its largest pictures; otherwise as many pixels as the first.</source>
   <translation>The second camera gives its largest pictures; otherwise as many pixels as the first.</translation>
  </message>
  <message>
   <source>The secret of the cards is missing</source>
   <translation>The secret of the cards is missing</translation>
  </message>
  <message>
   <source>The secret of the command cards cannot be written: {0}.</source>
   <translation>The secret of the command cards cannot be written: {0}.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: no card can be checked, nothing was done. Use the keys, and tell the administrator.</source>
   <translation>The secret of the command cards is missing: no card can be checked, nothing was done. Use the keys, and tell the administrator.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: {0}.</source>
   <translation>The secret of the command cards is missing: {0}.</translation>
  </message>
  <message>
   <source>The selected photo shows something else</source>
   <translation>The selected photo shows something else</translation>
  </message>
  <message>
   <source>The server closed the session before its work was sent. The rest goes into a new session there by itself; nothing is lost.</source>
   <translation>The server closed the session before its work was sent. The rest goes into a new session there by itself; nothing is lost.</translation>
  </message>
  <message>
   <source>The server closed this session before the station did; it has every code and photo, but the last changes could not be told. Mend them there if they matter.</source>
   <translation>The server closed this session before the station did; it has every code and photo, but the last changes could not be told. Mend them there if they matter.</translation>
  </message>
  <message>
   <source>The server closes the session now, and opens none again. Start a new one.</source>
   <translation>The server closes the session now, and opens none again. Start a new one.</translation>
  </message>
  <message>
   <source>The server decides.</source>
   <translation>The server decides.</translation>
  </message>
  <message>
   <source>The server does not show the session {0} any more: {1}</source>
   <translation>The server does not show the session {0} any more: {1}</translation>
  </message>
  <message>
   <source>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</source>
   <translation>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</translation>
  </message>
  <message>
   <source>The server has a photo ({0}) that this station did not send.</source>
   <translation>The server has a photo ({0}) that this station did not send.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it becomes 'other', last.</source>
   <translation>The server has it and cannot delete: it becomes 'other', last.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it is left out here.</source>
   <translation>The server has it and cannot delete: it is left out here.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: there it becomes 'other', last.</source>
   <translation>The server has it and cannot delete: there it becomes 'other', last.</translation>
  </message>
  <message>
   <source>The server has no product for this code, so there is nowhere to write. Create the product at Closient, try the lookup again, then write.</source>
   <translation>The server has no product for this code, so there is nowhere to write. Create the product at Closient, try the lookup again, then write.</translation>
  </message>
  <message>
   <source>The server has not read this session's photos yet. Look again later.</source>
   <translation>The server has not read this session's photos yet. Look again later.</translation>
  </message>
  <message>
   <source>The server has not told of a limit.</source>
   <translation>The server has not told of a limit.</translation>
  </message>
  <message>
   <source>The server has the code {0} that this station did not send.</source>
   <translation>The server has the code {0} that this station did not send.</translation>
  </message>
  <message>
   <source>The server is asked whether it has all</source>
   <translation>The server is asked whether it has all</translation>
  </message>
  <message>
   <source>The server is asked …</source>
   <translation>The server is asked …</translation>
  </message>
  <message>
   <source>The server knows no capture {0}.</source>
   <translation>The server knows no capture {0}.</translation>
  </message>
  <message>
   <source>The server refuses this, though the session there is open.</source>
   <translation>The server refuses this, though the session there is open.</translation>
  </message>
  <message>
   <source>The server returned no session id. Work is kept here; tell support.</source>
   <translation>The server returned no session id. Work is kept here; tell support.</translation>
  </message>
  <message>
   <source>The server says: {0}.</source>
   <translation>The server says: {0}.</translation>
  </message>
  <message>
   <source>The server says: {0}. Check the API key.</source>
   <translation>The server says: {0}. Check the API key.</translation>
  </message>
  <message>
   <source>The server shows all of it as it is here.</source>
   <translation>The server shows all of it as it is here.</translation>
  </message>
  <message>
   <source>The server still has a photo ({0}), which was undone here. It stays there.</source>
   <translation>The server still has a photo ({0}), which was undone here. It stays there.</translation>
  </message>
  <message>
   <source>The server still has the code {0}, which was undone here. It stays there.</source>
   <translation>The server still has the code {0}, which was undone here. It stays there.</translation>
  </message>
  <message>
   <source>The server takes this key{0}. Keep it now.</source>
   <translation>The server takes this key{0}. Keep it now.</translation>
  </message>
  <message>
   <source>The server tells none that can be read; names are learned as it asks.</source>
   <translation>The server tells none that can be read; names are learned as it asks.</translation>
  </message>
  <message>
   <source>The server {0} ({1}). Closient's move. Kept here, trying again.</source>
   <translation>The server {0} ({1}). Closient's move. Kept here, trying again.</translation>
  </message>
  <message>
   <source>The server's answer is none of the API. Trying again.</source>
   <translation>The server's answer is none of the API. Trying again.</translation>
  </message>
  <message>
   <source>The server's answer is not a {0} (look at: {1}). Trying again.</source>
   <translation>The server's answer is not a {0} (look at: {1}). Trying again.</translation>
  </message>
  <message>
   <source>The server's answer is not an UploadTicket (look at: {0}). Trying again.</source>
   <translation>The server's answer is not an UploadTicket (look at: {0}). Trying again.</translation>
  </message>
  <message>
   <source>The server's own contract has {0} things otherwise than expected here.</source>
   <translation>The server's own contract has {0} things otherwise than expected here.</translation>
  </message>
  <message>
   <source>The server's own contract is as this station expects it.</source>
   <translation>The server's own contract is as this station expects it.</translation>
  </message>
  <message>
   <source>The server's session takes no more: {0}.</source>
   <translation>The server's session takes no more: {0}.</translation>
  </message>
  <message>
   <source>The session is being exported</source>
   <translation>The session is being exported</translation>
  </message>
  <message>
   <source>The session is closed on the server, which opens none again.</source>
   <translation>The session is closed on the server, which opens none again.</translation>
  </message>
  <message>
   <source>The session is compared with the server's</source>
   <translation>The session is compared with the server's</translation>
  </message>
  <message>
   <source>The session is open again</source>
   <translation>The session is open again</translation>
  </message>
  <message>
   <source>The settings file cannot be changed by the program: {0}. Change it by hand.</source>
   <translation>The settings file cannot be changed by the program: {0}. Change it by hand.</translation>
  </message>
  <message>
   <source>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</source>
   <translation>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</translation>
  </message>
  <message>
   <source>The side across from the front</source>
   <translation>The side across from the front</translation>
  </message>
  <message>
   <source>The side with the brand, upright</source>
   <translation>The side with the brand, upright</translation>
  </message>
  <message>
   <source>The space bar, a foot pedal or a card.</source>
   <translation>The space bar, a foot pedal or a card.</translation>
  </message>
  <message>
   <source>The standard shot list holds.</source>
   <translation>The standard shot list holds.</translation>
  </message>
  <message>
   <source>The station's database holds nothing at all. Copy the data folder to a safe place as it is, then put the database back from a backup, or call support.</source>
   <translation>The station's database holds nothing at all. Copy the data folder to a safe place as it is, then put the database back from a backup, or call support.</translation>
  </message>
  <message>
   <source>The station's database in {0} is damaged ({1}). Nothing was changed. Put the newest backup back (scanstation restore), or call support.</source>
   <translation>The station's database in {0} is damaged ({1}). Nothing was changed. Put the newest backup back (scanstation restore), or call support.</translation>
  </message>
  <message>
   <source>The station's memory cannot be used</source>
   <translation>The station's memory cannot be used</translation>
  </message>
  <message>
   <source>The station's memory in {0} cannot be opened. Nothing was kept of this step. Check that the folder is there and that you may use it, then do it again.</source>
   <translation>The station's memory in {0} cannot be opened. Nothing was kept of this step. Check that the folder is there and that you may use it, then do it again.</translation>
  </message>
  <message>
   <source>The station's memory in {0} may be read, but not written. Nothing was kept of this step. Ask for write access to the folder, then do it again.</source>
   <translation>The station's memory in {0} may be read, but not written. Nothing was kept of this step. Ask for write access to the folder, then do it again.</translation>
  </message>
  <message>
   <source>The station's memory in {0} was moved, removed or replaced while the bench works. Nothing is kept from now on. Bring the folder or its disk back as it was, then start the bench again.</source>
   <translation>The station's memory in {0} was moved, removed or replaced while the bench works. Nothing is kept from now on. Bring the folder or its disk back as it was, then start the bench again.</translation>
  </message>
  <message>
   <source>The station's memory is gone</source>
   <translation>The station's memory is gone</translation>
  </message>
  <message>
   <source>The station's memory is in use</source>
   <translation>The station's memory is in use</translation>
  </message>
  <message>
   <source>The station's work is not there</source>
   <translation>The station's work is not there</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}), and the file {1} cannot be written ({2}). Unlock or install a keyring, or set {3} instead.</source>
   <translation>The system's keyring does not keep the key ({0}), and the file {1} cannot be written ({2}). Unlock or install a keyring, or set {3} instead.</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}). The key is in the file {1}: only this account and the computer's administrators can read it.</source>
   <translation>The system's keyring does not keep the key ({0}). The key is in the file {1}: only this account and the computer's administrators can read it.</translation>
  </message>
  <message>
   <source>The system's keyring does not tell the API key ({0}).</source>
   <translation>The system's keyring does not tell the API key ({0}).</translation>
  </message>
  <message>
   <source>The system's trusted certificates are there.</source>
   <translation>The system's trusted certificates are there.</translation>
  </message>
  <message>
   <source>The time within which restarts are counted.</source>
   <translation>The time within which restarts are counted.</translation>
  </message>
  <message>
   <source>The trace's picture is damaged.</source>
   <translation>The trace's picture is damaged.</translation>
  </message>
  <message>
   <source>The try could not be noted: {0}. Free the disk.</source>
   <translation>The try could not be noted: {0}. Free the disk.</translation>
  </message>
  <message>
   <source>The two were not the same. Once more, from the start.</source>
   <translation>The two were not the same. Once more, from the start.</translation>
  </message>
  <message>
   <source>The update to {0} did not succeed. Version {1} goes on as before; nothing is lost. Tell the administrator.</source>
   <translation>The update to {0} did not succeed. Version {1} goes on as before; nothing is lost. Tell the administrator.</translation>
  </message>
  <message>
   <source>The upload ticket is over ({0}).</source>
   <translation>The upload ticket is over ({0}).</translation>
  </message>
  <message>
   <source>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</source>
   <translation>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</translation>
  </message>
  <message>
   <source>The window opens anew; the work goes on where it is.</source>
   <translation>The window opens anew; the work goes on where it is.</translation>
  </message>
  <message>
   <source>The zbar library is not on this system: some blurred codes stay unread.</source>
   <translation>The zbar library is not on this system: some blurred codes stay unread.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>Then the next product. Scanning it does the same.</source>
   <translation>Then the next product. Scanning it does the same.</translation>
  </message>
  <message>
   <source>There is no backup in {0} that is whole. Put station.db back from a backup of your own, or call support. Nothing was touched.</source>
   <translation>There is no backup in {0} that is whole. Put station.db back from a backup of your own, or call support. Nothing was touched.</translation>
  </message>
  <message>
   <source>There is no shot list {0}.</source>
   <translation>There is no shot list {0}.</translation>
  </message>
  <message>
   <source>There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.</source>
   <translation>There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.</translation>
  </message>
  <message>
   <source>There is none; the default holds.</source>
   <translation>There is none; the default holds.</translation>
  </message>
  <message>
   <source>There is nothing to undo in this session.</source>
   <translation>There is nothing to undo in this session.</translation>
  </message>
  <message>
   <source>There is only one photo, so there is nothing to move. Shoot another one first.</source>
   <translation>There is only one photo, so there is nothing to move. Shoot another one first.</translation>
  </message>
  <message>
   <source>They could not be compared with the station's record: {0}.</source>
   <translation>They could not be compared with the station's record: {0}.</translation>
  </message>
  <message>
   <source>This badge was made by another station. It opens nothing here.</source>
   <translation>This badge was made by another station. It opens nothing here.</translation>
  </message>
  <message>
   <source>This badge was withdrawn. It opens nothing. Ask for a new one.</source>
   <translation>This badge was withdrawn. It opens nothing. Ask for a new one.</translation>
  </message>
  <message>
   <source>This bench</source>
   <translation>This bench</translation>
  </message>
  <message>
   <source>This card was made by another station. Print this station's own cards.</source>
   <translation>This card was made by another station. Print this station's own cards.</translation>
  </message>
  <message>
   <source>This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a new card, and throw this one away.</source>
   <translation>This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a new card, and throw this one away.</translation>
  </message>
  <message>
   <source>This computer's clock is wrong by more than 15 minutes. Set it right.</source>
   <translation>This computer's clock is wrong by more than 15 minutes. Set it right.</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes on no photo is taken there.</source>
   <translation>This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes on no photo is taken there.</translation>
  </message>
  <message>
   <source>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</source>
   <translation>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>This help</translation>
  </message>
  <message>
   <source>This is a part of a badge only. Scan the whole badge again.</source>
   <translation>This is a part of a badge only. Scan the whole badge again.</translation>
  </message>
  <message>
   <source>This is another kind of code. Scan the QR code of a profile.</source>
   <translation>This is another kind of code. Scan the QR code of a profile.</translation>
  </message>
  <message>
   <source>This is for the supervisor, whose PIN opens it. The administrator sets the first PIN on this computer's command line: scanstation pin</source>
   <translation>This is for the supervisor, whose PIN opens it. The administrator sets the first PIN on this computer's command line: scanstation pin</translation>
  </message>
  <message>
   <source>This is gone on the server. What you see is what it has now.</source>
   <translation>This is gone on the server. What you see is what it has now.</translation>
  </message>
  <message>
   <source>This is the code of a profile with settings, no product. Nothing was done and nothing was captured. A supervisor takes it over: Menu, Settings, Scan a profile.</source>
   <translation>This is the code of a profile with settings, no product. Nothing was done and nothing was captured. A supervisor takes it over: Menu, Settings, Scan a profile.</translation>
  </message>
  <message>
   <source>This is the first one.</source>
   <translation>This is the first one.</translation>
  </message>
  <message>
   <source>This is the last product.</source>
   <translation>This is the last product.</translation>
  </message>
  <message>
   <source>This looks like a command card, but it is damaged, was read in part, or is not one of this station. Nothing was done and nothing was captured. Scan it again, or print new cards.</source>
   <translation>This looks like a command card, but it is damaged, was read in part, or is not one of this station. Nothing was done and nothing was captured. Scan it again, or print new cards.</translation>
  </message>
  <message>
   <source>This name holds characters that nobody can read. Type the name.</source>
   <translation>This name holds characters that nobody can read. Type the name.</translation>
  </message>
  <message>
   <source>This part brings no text of its licence.</source>
   <translation>This part brings no text of its licence.</translation>
  </message>
  <message>
   <source>This photo cannot be changed any more.</source>
   <translation>This photo cannot be changed any more.</translation>
  </message>
  <message>
   <source>This product has no photo to take again.</source>
   <translation>This product has no photo to take again.</translation>
  </message>
  <message>
   <source>This product is in the session already</source>
   <translation>This product is in the session already</translation>
  </message>
  <message>
   <source>This product is not in the open session.</source>
   <translation>This product is not in the open session.</translation>
  </message>
  <message>
   <source>This profile of {0} characters is too long for a code. Use a file: scanstation config export</source>
   <translation>This profile of {0} characters is too long for a code. Use a file: scanstation config export</translation>
  </message>
  <message>
   <source>This proposal is gone on the server. The list is read anew.</source>
   <translation>This proposal is gone on the server. The list is read anew.</translation>
  </message>
  <message>
   <source>This session takes codes only. Start one with photos.</source>
   <translation>This session takes codes only. Start one with photos.</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>This shift</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>This station</translation>
  </message>
  <message>
   <source>This station has these settings already.</source>
   <translation>This station has these settings already.</translation>
  </message>
  <message>
   <source>This station's profile</source>
   <translation>This station's profile</translation>
  </message>
  <message>
   <source>This support bundle is for the support of Scan Station and for the administrators of this bench, for nobody else.
It holds scanned codes, names of operators, what the program did, and pictures of the bench where these were not left out. It holds no photo, no API key, no PIN and no secret of the cards.
Delete it when the case is closed.
</source>
   <translation>This support bundle is for the support of Scan Station and for the administrators of this bench, for nobody else.
It holds scanned codes, names of operators, what the program did, and pictures of the bench where these were not left out. It holds no photo, no API key, no PIN and no secret of the cards.
Delete it when the case is closed.
</translation>
  </message>
  <message>
   <source>Those being sent</source>
   <translation>Those being sent</translation>
  </message>
  <message>
   <source>Those on the server</source>
   <translation>Those on the server</translation>
  </message>
  <message>
   <source>Those that need you</source>
   <translation>Those that need you</translation>
  </message>
  <message>
   <source>Those with parked items</source>
   <translation>Those with parked items</translation>
  </message>
  <message>
   <source>Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, then S.</source>
   <translation>Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, then S.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Throw away</translation>
  </message>
  <message>
   <source>Throw photo {0} away? Delete once more, or Esc.</source>
   <translation>Throw photo {0} away? Delete once more, or Esc.</translation>
  </message>
  <message>
   <source>Throw {name} away? Delete once more, or Esc.</source>
   <translation>Throw {name} away? Delete once more, or Esc.</translation>
  </message>
  <message>
   <source>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</source>
   <translation>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</translation>
  </message>
  <message>
   <source>To the next product that misses photos</source>
   <translation>To the next product that misses photos</translation>
  </message>
  <message>
   <source>Too bright: white is burnt out. Less light.</source>
   <translation>Too bright: white is burnt out. Less light.</translation>
  </message>
  <message>
   <source>Too dark. More light.</source>
   <translation>Too dark. More light.</translation>
  </message>
  <message>
   <source>Too far</source>
   <translation>Too far</translation>
  </message>
  <message>
   <source>Too few pictures come from the camera: what lies there now is not seen. Check its cable and its network; it is tried again.</source>
   <translation>Too few pictures come from the camera: what lies there now is not seen. Check its cable and its network; it is tried again.</translation>
  </message>
  <message>
   <source>Too few pixels for a product picture. Choose a larger size for the camera.</source>
   <translation>Too few pixels for a product picture. Choose a larger size for the camera.</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Too late</translation>
  </message>
  <message>
   <source>Too many wrong tries.</source>
   <translation>Too many wrong tries.</translation>
  </message>
  <message>
   <source>Too small. Come closer.</source>
   <translation>Too small. Come closer.</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Top</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Trace</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Try again in {seconds} s.</source>
   <translation>Try again in {seconds} s.</translation>
  </message>
  <message>
   <source>Try again now.</source>
   <translation>Try again now.</translation>
  </message>
  <message>
   <source>Try sending again now</source>
   <translation>Try sending again now</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Trying again</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Turn</translation>
  </message>
  <message>
   <source>Turn the pack first, then the space bar.</source>
   <translation>Turn the pack first, then the space bar.</translation>
  </message>
  <message>
   <source>Turn the {0} code to the camera.</source>
   <translation>Turn the {0} code to the camera.</translation>
  </message>
  <message>
   <source>Turn, crop</source>
   <translation>Turn, crop</translation>
  </message>
  <message>
   <source>Twice: throw the selected photo away</source>
   <translation>Twice: throw the selected photo away</translation>
  </message>
  <message>
   <source>Two lists are called {0}. Give each a name of its own.</source>
   <translation>Two lists are called {0}. Give each a name of its own.</translation>
  </message>
  <message>
   <source>Two looks agree on {0}.</source>
   <translation>Two looks agree on {0}.</translation>
  </message>
  <message>
   <source>Two products have this number, one as EAN-8 and one as UPC-E.</source>
   <translation>Two products have this number, one as EAN-8 and one as UPC-E.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Type a code</translation>
  </message>
  <message>
   <source>Type a code by hand</source>
   <translation>Type a code by hand</translation>
  </message>
  <message>
   <source>Type code</source>
   <translation>Type code</translation>
  </message>
  <message>
   <source>Type or paste the key first.</source>
   <translation>Type or paste the key first.</translation>
  </message>
  <message>
   <source>Type to search</source>
   <translation>Type to search</translation>
  </message>
  <message>
   <source>UNDO</source>
   <translation>UNDO</translation>
  </message>
  <message>
   <source>UPC-E: {0}</source>
   <translation>UPC-E: {0}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Undo change</source>
   <translation>Undo change</translation>
  </message>
  <message>
   <source>Undo discard</source>
   <translation>Undo discard</translation>
  </message>
  <message>
   <source>Undo edit</source>
   <translation>Undo edit</translation>
  </message>
  <message>
   <source>Undo end</source>
   <translation>Undo end</translation>
  </message>
  <message>
   <source>Undo list</source>
   <translation>Undo list</translation>
  </message>
  <message>
   <source>Undo next</source>
   <translation>Undo next</translation>
  </message>
  <message>
   <source>Undo order</source>
   <translation>Undo order</translation>
  </message>
  <message>
   <source>Undo photo</source>
   <translation>Undo photo</translation>
  </message>
  <message>
   <source>Undo quantity</source>
   <translation>Undo quantity</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Undo scan</translation>
  </message>
  <message>
   <source>Undo submit</source>
   <translation>Undo submit</translation>
  </message>
  <message>
   <source>Undo takes back step after step; its button says which.</source>
   <translation>Undo takes back step after step; its button says which.</translation>
  </message>
  <message>
   <source>Undo takes it back.</source>
   <translation>Undo takes it back.</translation>
  </message>
  <message>
   <source>Undo type</source>
   <translation>Undo type</translation>
  </message>
  <message>
   <source>Unexpected trouble</source>
   <translation>Unexpected trouble</translation>
  </message>
  <message>
   <source>Unexpected trouble: Nothing is sent for a moment. The station tries again by itself.</source>
   <translation>Unexpected trouble: Nothing is sent for a moment. The station tries again by itself.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.</source>
   <translation>Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.</translation>
  </message>
  <message>
   <source>Unlock the keyring and start again, or set {0}.</source>
   <translation>Unlock the keyring and start again, or set {0}.</translation>
  </message>
  <message>
   <source>Until the next start nobody would notice that the data folder is another one.</source>
   <translation>Until the next start nobody would notice that the data folder is another one.</translation>
  </message>
  <message>
   <source>Update address</source>
   <translation>Update address</translation>
  </message>
  <message>
   <source>Update not installed</source>
   <translation>Update not installed</translation>
  </message>
  <message>
   <source>Update not trusted</source>
   <translation>Update not trusted</translation>
  </message>
  <message>
   <source>Updated to version {0}.</source>
   <translation>Updated to version {0}.</translation>
  </message>
  <message>
   <source>Uploads in parallel</source>
   <translation>Uploads in parallel</translation>
  </message>
  <message>
   <source>Use by or expiry</source>
   <translation>Use by or expiry</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Use this one</translation>
  </message>
  <message>
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Version and licences</translation>
  </message>
  <message>
   <source>Version {0} is not newer than {1}, or not for this kind of system. Nothing was changed.</source>
   <translation>Version {0} is not newer than {1}, or not for this kind of system. Nothing was changed.</translation>
  </message>
  <message>
   <source>Version {0} is ready. The supervisor installs it at the end of the shift: F12, then V.</source>
   <translation>Version {0} is ready. The supervisor installs it at the end of the shift: F12, then V.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <source>Volume and language are as the settings say.</source>
   <translation>Volume and language are as the settings say.</translation>
  </message>
  <message>
   <source>Waiting for the quota</source>
   <translation>Waiting for the quota</translation>
  </message>
  <message>
   <source>Warning before it locks.</source>
   <translation>Warning before it locks.</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Web address</translation>
  </message>
  <message>
   <source>What an 'other' photo is of</source>
   <translation>What an 'other' photo is of</translation>
  </message>
  <message>
   <source>What came for an update is unusable: {0}. Check update_url.</source>
   <translation>What came for an update is unusable: {0}. Check update_url.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>What do you want to do?</translation>
  </message>
  <message>
   <source>What does it show? Press the key of its type (1 … =), or Esc.</source>
   <translation>What does it show? Press the key of its type (1 … =), or Esc.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>What happened, for support</source>
   <translation>What happened, for support</translation>
  </message>
  <message>
   <source>What happened, in words</source>
   <translation>What happened, in words</translation>
  </message>
  <message>
   <source>What is at the network camera's address is no MJPEG stream. Check the address: the camera's manual names the one for MJPEG.</source>
   <translation>What is at the network camera's address is no MJPEG stream. Check the address: the camera's manual names the one for MJPEG.</translation>
  </message>
  <message>
   <source>What is not on the server yet goes by itself.</source>
   <translation>What is not on the server yet goes by itself.</translation>
  </message>
  <message>
   <source>What is this code?</source>
   <translation>What is this code?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>What is wrong</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>What the camera sees</translation>
  </message>
  <message>
   <source>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</source>
   <translation>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</translation>
  </message>
  <message>
   <source>What the network camera sends has no end. It is tried again.</source>
   <translation>What the network camera sends has no end. It is tried again.</translation>
  </message>
  <message>
   <source>What the program wrote down, and its own faults.</source>
   <translation>What the program wrote down, and its own faults.</translation>
  </message>
  <message>
   <source>What the server proposes</source>
   <translation>What the server proposes</translation>
  </message>
  <message>
   <source>What the station speaks; empty for the system's language.</source>
   <translation>What the station speaks; empty for the system's language.</translation>
  </message>
  <message>
   <source>What this bench is called in sessions, photos and on cards.</source>
   <translation>What this bench is called in sessions, photos and on cards.</translation>
  </message>
  <message>
   <source>What to do, shown in the picture</source>
   <translation>What to do, shown in the picture</translation>
  </message>
  <message>
   <source>What was confirmed is on disk.</source>
   <translation>What was confirmed is on disk.</translation>
  </message>
  <message>
   <source>What works here and what does not.</source>
   <translation>What works here and what does not.</translation>
  </message>
  <message>
   <source>Where news of newer versions are; empty: nobody is asked.</source>
   <translation>Where news of newer versions are; empty: nobody is asked.</translation>
  </message>
  <message>
   <source>Where sessions and photos lie.</source>
   <translation>Where sessions and photos lie.</translation>
  </message>
  <message>
   <source>Where the Scanner API is.</source>
   <translation>Where the Scanner API is.</translation>
  </message>
  <message>
   <source>Where the work is sent. The key is kept by this computer's keyring.</source>
   <translation>Where the work is sent. The key is kept by this computer's keyring.</translation>
  </message>
  <message>
   <source>Which photos a product needs</source>
   <translation>Which photos a product needs</translation>
  </message>
  <message>
   <source>Which photos does a product need? Another station's settings come by the code of its profile.</source>
   <translation>Which photos does a product need? Another station's settings come by the code of its profile.</translation>
  </message>
  <message>
   <source>Which photos the session wants</source>
   <translation>Which photos the session wants</translation>
  </message>
  <message>
   <source>Which product is it?</source>
   <translation>Which product is it?</translation>
  </message>
  <message>
   <source>White balance from a grey card</source>
   <translation>White balance from a grey card</translation>
  </message>
  <message>
   <source>White balance off</source>
   <translation>White balance off</translation>
  </message>
  <message>
   <source>White balance set</source>
   <translation>White balance set</translation>
  </message>
  <message>
   <source>Who knows the PIN may change settings and shot lists, export, and close a kiosk. Choose the PIN now: once a kiosk is set up, only the administrator sets a first one.</source>
   <translation>Who knows the PIN may change settings and shot lists, export, and close a kiosk. Choose the PIN now: once a kiosk is set up, only the administrator sets a first one.</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Who works here</translation>
  </message>
  <message>
   <source>Who works here?</source>
   <translation>Who works here?</translation>
  </message>
  <message>
   <source>Whole; format {0}, {1} MB.</source>
   <translation>Whole; format {0}, {1} MB.</translation>
  </message>
  <message>
   <source>Width of the pictures asked of the camera.</source>
   <translation>Width of the pictures asked of the camera.</translation>
  </message>
  <message>
   <source>Windows keeps that name for a device</source>
   <translation>Windows keeps that name for a device</translation>
  </message>
  <message>
   <source>Withdrawn cards are refused all the same, as cards of another station.</source>
   <translation>Withdrawn cards are refused all the same, as cards of another station.</translation>
  </message>
  <message>
   <source>Without keys and passwords.</source>
   <translation>Without keys and passwords.</translation>
  </message>
  <message>
   <source>Words in the product's name, with commas between</source>
   <translation>Words in the product's name, with commas between</translation>
  </message>
  <message>
   <source>Work against the sandbox inside, in a data folder of its own.</source>
   <translation>Work against the sandbox inside, in a data folder of its own.</translation>
  </message>
  <message>
   <source>Work on: everything is kept here and sent tomorrow.</source>
   <translation>Work on: everything is kept here and sent tomorrow.</translation>
  </message>
  <message>
   <source>Work stops until you have seen it</source>
   <translation>Work stops until you have seen it</translation>
  </message>
  <message>
   <source>Works.</source>
   <translation>Works.</translation>
  </message>
  <message numerus="yes">
   <source>Write %n values to the product</source>
   <translation>
    <numerusform>Write %n value to the product</numerusform>
    <numerusform>Write %n values to the product</numerusform>
   </translation>
  </message>
  <message>
   <source>Write to product</source>
   <translation>Write to product</translation>
  </message>
  <message>
   <source>Written to the product: {0}.</source>
   <translation>Written to the product: {0}.</translation>
  </message>
  <message>
   <source>Wrong PIN.</source>
   <translation>Wrong PIN.</translation>
  </message>
  <message>
   <source>Wrong PIN. Try again.</source>
   <translation>Wrong PIN. Try again.</translation>
  </message>
  <message>
   <source>Wrong address</source>
   <translation>Wrong address</translation>
  </message>
  <message>
   <source>Wrong setting</source>
   <translation>Wrong setting</translation>
  </message>
  <message>
   <source>Wrong shot lists</source>
   <translation>Wrong shot lists</translation>
  </message>
  <message>
   <source>Wrong value</source>
   <translation>Wrong value</translation>
  </message>
  <message>
   <source>You know the work</source>
   <translation>You know the work</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>Your name, or your badge</source>
   <translation>Your name, or your badge</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a camera frame, 95 of 100 within</source>
   <translation>a camera frame, 95 of 100 within</translation>
  </message>
  <message>
   <source>a date (YYMMDD)</source>
   <translation>a date (YYMMDD)</translation>
  </message>
  <message>
   <source>a file of it is missing</source>
   <translation>a file of it is missing</translation>
  </message>
  <message>
   <source>a file of it unpacks to {0} bytes, more than we take</source>
   <translation>a file of it unpacks to {0} bytes, more than we take</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>a folder</translation>
  </message>
  <message>
   <source>a folder or a device is in its place</source>
   <translation>a folder or a device is in its place</translation>
  </message>
  <message>
   <source>a key ends each code</source>
   <translation>a key ends each code</translation>
  </message>
  <message>
   <source>a link is in its place</source>
   <translation>a link is in its place</translation>
  </message>
  <message>
   <source>a moment without its zone</source>
   <translation>a moment without its zone</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>a number</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>a number is too large</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>a part of it cannot be unpacked</translation>
  </message>
  <message>
   <source>a pipe or a device has that name</source>
   <translation>a pipe or a device has that name</translation>
  </message>
  <message>
   <source>a port that is taken. Close the other program that uses the scanner.</source>
   <translation>a port that is taken. Close the other program that uses the scanner.</translation>
  </message>
  <message>
   <source>a request, 95 of 100 within</source>
   <translation>a request, 95 of 100 within</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>a whole number</translation>
  </message>
  <message>
   <source>about {count} products left today</source>
   <translation>about {count} products left today</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>about {hours} h left</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>about {minutes} min left</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepted</translation>
  </message>
  <message>
   <source>ahead of</source>
   <translation>ahead of</translation>
  </message>
  <message>
   <source>all on the server</source>
   <translation>all on the server</translation>
  </message>
  <message>
   <source>an address with https://</source>
   <translation>an address with https://</translation>
  </message>
  <message>
   <source>an earlier question has no answer yet</source>
   <translation>an earlier question has no answer yet</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>an hour</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>and {0} more</translation>
  </message>
  <message>
   <source>another key is found in its place</source>
   <translation>another key is found in its place</translation>
  </message>
  <message>
   <source>another session was exported into it</source>
   <translation>another session was exported into it</translation>
  </message>
  <message>
   <source>as each product needs</source>
   <translation>as each product needs</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>at once</translation>
  </message>
  <message>
   <source>at the next start</source>
   <translation>at the next start</translation>
  </message>
  <message>
   <source>back</source>
   <translation>back</translation>
  </message>
  <message>
   <source>background</source>
   <translation>background</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>barcode</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>behind</translation>
  </message>
  <message>
   <source>being compared with the server</source>
   <translation>being compared with the server</translation>
  </message>
  <message>
   <source>being completed</source>
   <translation>being completed</translation>
  </message>
  <message>
   <source>being looked up</source>
   <translation>being looked up</translation>
  </message>
  <message>
   <source>being read by the server</source>
   <translation>being read by the server</translation>
  </message>
  <message>
   <source>bits per second</source>
   <translation>bits per second</translation>
  </message>
  <message>
   <source>blown up</source>
   <translation>blown up</translation>
  </message>
  <message>
   <source>blur</source>
   <translation>blur</translation>
  </message>
  <message>
   <source>bottom</source>
   <translation>bottom</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>bright</translation>
  </message>
  <message>
   <source>by product</source>
   <translation>by product</translation>
  </message>
  <message>
   <source>byte {0} is no UTF-8 text; save it as UTF-8</source>
   <translation>byte {0} is no UTF-8 text; save it as UTF-8</translation>
  </message>
  <message>
   <source>calls used up, goes on in {wait}</source>
   <translation>calls used up, goes on in {wait}</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>camera</translation>
  </message>
  <message>
   <source>camera lost</source>
   <translation>camera lost</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <translation>camera {0}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>cannot be used</translation>
  </message>
  <message>
   <source>card secret</source>
   <translation>card secret</translation>
  </message>
  <message>
   <source>certificates</source>
   <translation>certificates</translation>
  </message>
  <message>
   <source>certification</source>
   <translation>certification</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>clock</translation>
  </message>
  <message>
   <source>closing = 'submit'</source>
   <translation>closing = 'submit'</translation>
  </message>
  <message>
   <source>closing IS NOT NULL AND NOT {0}</source>
   <translation>closing IS NOT NULL AND NOT {0}</translation>
  </message>
  <message>
   <source>closing IS NULL</source>
   <translation>closing IS NULL</translation>
  </message>
  <message>
   <source>coarse</source>
   <translation>coarse</translation>
  </message>
  <message>
   <source>code laid flat</source>
   <translation>code laid flat</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>command line</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>cut off</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dark</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>data folder</translation>
  </message>
  <message>
   <source>database</source>
   <translation>database</translation>
  </message>
  <message>
   <source>decoder opencv</source>
   <translation>decoder opencv</translation>
  </message>
  <message>
   <source>decoder zbar</source>
   <translation>decoder zbar</translation>
  </message>
  <message>
   <source>decoder zxing</source>
   <translation>decoder zxing</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>empty</translation>
  </message>
  <message>
   <source>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</source>
   <translation>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</translation>
  </message>
  <message>
   <source>expected NAME = VALUE, got {0}. Write it anew.</source>
   <translation>expected NAME = VALUE, got {0}. Write it anew.</translation>
  </message>
  <message>
   <source>expected UTF-8 text, got byte {0}. Save it as UTF-8.</source>
   <translation>expected UTF-8 text, got byte {0}. Save it as UTF-8.</translation>
  </message>
  <message>
   <source>expected an address with https:// and the name of a host. Write it anew.</source>
   <translation>expected an address with https:// and the name of a host. Write it anew.</translation>
  </message>
  <message>
   <source>expected an address with https://, got one that cannot be read. Write it anew.</source>
   <translation>expected an address with https://, got one that cannot be read. Write it anew.</translation>
  </message>
  <message>
   <source>expected room=LEVEL with one of {0}, got {1}</source>
   <translation>expected room=LEVEL with one of {0}, got {1}</translation>
  </message>
  <message>
   <source>expected the name of a setting, got {0}. {1}</source>
   <translation>expected the name of a setting, got {0}. {1}</translation>
  </message>
  <message>
   <source>expected three factors of at most {0}</source>
   <translation>expected three factors of at most {0}</translation>
  </message>
  <message>
   <source>expected {0} bytes for each secret, got {1}</source>
   <translation>expected {0} bytes for each secret, got {1}</translation>
  </message>
  <message>
   <source>expected {0} bytes, got {1}</source>
   <translation>expected {0} bytes, got {1}</translation>
  </message>
  <message>
   <source>expired on the server before it was read</source>
   <translation>expired on the server before it was read</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>extra</translation>
  </message>
  <message>
   <source>extraction = 'ready'</source>
   <translation>extraction = 'ready'</translation>
  </message>
  <message>
   <source>film {0}</source>
   <translation>film {0}</translation>
  </message>
  <message>
   <source>flat, evened</source>
   <translation>flat, evened</translation>
  </message>
  <message>
   <source>flat, sharper</source>
   <translation>flat, sharper</translation>
  </message>
  <message>
   <source>folder {0}</source>
   <translation>folder {0}</translation>
  </message>
  <message>
   <source>found none</source>
   <translation>found none</translation>
  </message>
  <message>
   <source>found something else in its place</source>
   <translation>found something else in its place</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>free space</translation>
  </message>
  <message>
   <source>front</source>
   <translation>front</translation>
  </message>
  <message>
   <source>full picture</source>
   <translation>full picture</translation>
  </message>
  <message>
   <source>glare</source>
   <translation>glare</translation>
  </message>
  <message>
   <source>half picture</source>
   <translation>half picture</translation>
  </message>
  <message>
   <source>hand scanner</source>
   <translation>hand scanner</translation>
  </message>
  <message>
   <source>has no room left</source>
   <translation>has no room left</translation>
  </message>
  <message>
   <source>high-contrast</source>
   <translation>high-contrast</translation>
  </message>
  <message>
   <source>host of the API key</source>
   <translation>host of the API key</translation>
  </message>
  <message>
   <source>id IN ({0})</source>
   <translation>id IN ({0})</translation>
  </message>
  <message>
   <source>ingredients</source>
   <translation>ingredients</translation>
  </message>
  <message>
   <source>is busy</source>
   <translation>is busy</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>is gone</translation>
  </message>
  <message>
   <source>it begins or ends with a blank or a dot</source>
   <translation>it begins or ends with a blank or a dot</translation>
  </message>
  <message>
   <source>it does not give back what it was given</source>
   <translation>it does not give back what it was given</translation>
  </message>
  <message>
   <source>it ended with {0}</source>
   <translation>it ended with {0}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>it has more than {0} bytes</translation>
  </message>
  <message>
   <source>it has more than {0} characters</source>
   <translation>it has more than {0} characters</translation>
  </message>
  <message>
   <source>it has no {0}</source>
   <translation>it has no {0}</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>it holds a number that is too large</translation>
  </message>
  <message>
   <source>it holds characters that no file may have on every system</source>
   <translation>it holds characters that no file may have on every system</translation>
  </message>
  <message>
   <source>it holds far too many files</source>
   <translation>it holds far too many files</translation>
  </message>
  <message>
   <source>it holds more than {0} values</source>
   <translation>it holds more than {0} values</translation>
  </message>
  <message>
   <source>it holds only zeros.</source>
   <translation>it holds only zeros.</translation>
  </message>
  <message>
   <source>it is an archive of a size that this program never writes</source>
   <translation>it is an archive of a size that this program never writes</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>it is empty</translation>
  </message>
  <message>
   <source>it is longer than {0} bytes</source>
   <translation>it is longer than {0} bytes</translation>
  </message>
  <message>
   <source>it is nested deeper than {0} levels</source>
   <translation>it is nested deeper than {0} levels</translation>
  </message>
  <message>
   <source>it is no JSON ({0})</source>
   <translation>it is no JSON ({0})</translation>
  </message>
  <message>
   <source>it is no archive, or its end is missing</source>
   <translation>it is no archive, or its end is missing</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>it is no file</translation>
  </message>
  <message>
   <source>it is no readable TOML: {0}</source>
   <translation>it is no readable TOML: {0}</translation>
  </message>
  <message>
   <source>it is not signed by the makers of this program</source>
   <translation>it is not signed by the makers of this program</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>it is packed in a way that was not asked for</translation>
  </message>
  <message>
   <source>it is packed or encrypted in a way that this program never writes</source>
   <translation>it is packed or encrypted in a way that this program never writes</translation>
  </message>
  <message>
   <source>it is packed, and cannot be unpacked</source>
   <translation>it is packed, and cannot be unpacked</translation>
  </message>
  <message>
   <source>it is packed, and its end is missing</source>
   <translation>it is packed, and its end is missing</translation>
  </message>
  <message>
   <source>it must begin in that folder and stay there</source>
   <translation>it must begin in that folder and stay there</translation>
  </message>
  <message>
   <source>it names a file with {0} characters</source>
   <translation>it names a file with {0} characters</translation>
  </message>
  <message>
   <source>its content is damaged, or is not what belongs there</source>
   <translation>its content is damaged, or is not what belongs there</translation>
  </message>
  <message>
   <source>its file is no picture; throw the photo away</source>
   <translation>its file is no picture; throw the photo away</translation>
  </message>
  <message>
   <source>its file left this station on {0} as planned</source>
   <translation>its file left this station on {0} as planned</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1}).</source>
   <translation>its file {0} cannot be read ({1}).</translation>
  </message>
  <message>
   <source>its file {0} was changed since the photo was taken.</source>
   <translation>its file {0} was changed since the photo was taken.</translation>
  </message>
  <message>
   <source>its file {0} was changed since; put it back from a backup</source>
   <translation>its file {0} was changed since; put it back from a backup</translation>
  </message>
  <message>
   <source>its file {0} {1}; put it back from a backup</source>
   <translation>its file {0} {1}; put it back from a backup</translation>
  </message>
  <message>
   <source>its signature is none</source>
   <translation>its signature is none</translation>
  </message>
  <message>
   <source>its {0} is no object</source>
   <translation>its {0} is no object</translation>
  </message>
  <message>
   <source>keyring</source>
   <translation>keyring</translation>
  </message>
  <message>
   <source>kind IN ('session', 'capture')</source>
   <translation>kind IN ('session', 'capture')</translation>
  </message>
  <message>
   <source>kind NOT IN ('session', 'capture')</source>
   <translation>kind NOT IN ('session', 'capture')</translation>
  </message>
  <message>
   <source>known data folders</source>
   <translation>known data folders</translation>
  </message>
  <message>
   <source>known product</source>
   <translation>known product</translation>
  </message>
  <message>
   <source>large picture</source>
   <translation>large picture</translation>
  </message>
  <message>
   <source>left</source>
   <translation>left</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>less than a minute left</translation>
  </message>
  <message>
   <source>light</source>
   <translation>light</translation>
  </message>
  <message>
   <source>lightest {0} of 255</source>
   <translation>lightest {0} of 255</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>line {0}, column {1}</translation>
  </message>
  <message>
   <source>list {0}</source>
   <translation>list {0}</translation>
  </message>
  <message>
   <source>look again, or several codes</source>
   <translation>look again, or several codes</translation>
  </message>
  <message>
   <source>made by a newer Scan Station (format {0}, known {1})</source>
   <translation>made by a newer Scan Station (format {0}, known {1})</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>missing</translation>
  </message>
  <message numerus="yes">
   <source>missing in %n products</source>
   <translation>
    <numerusform>missing in %n product</numerusform>
    <numerusform>missing in %n products</numerusform>
   </translation>
  </message>
  <message>
   <source>more contrast</source>
   <translation>more contrast</translation>
  </message>
  <message>
   <source>more than {0}</source>
   <translation>more than {0}</translation>
  </message>
  <message>
   <source>motion</source>
   <translation>motion</translation>
  </message>
  <message>
   <source>nested without end</source>
   <translation>nested without end</translation>
  </message>
  <message>
   <source>network camera</source>
   <translation>network camera</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no access. Close the other program that uses the scanner, or plug it in afresh.</source>
   <translation>no access. Close the other program that uses the scanner, or plug it in afresh.</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <translation>no answer within {0} s</translation>
  </message>
  <message>
   <source>no key at the end</source>
   <translation>no key at the end</translation>
  </message>
  <message>
   <source>no key ends a code</source>
   <translation>no key ends a code</translation>
  </message>
  <message>
   <source>no permission. Add this user to the group that owns the port (often dialout).</source>
   <translation>no permission. Add this user to the group that owns the port (often dialout).</translation>
  </message>
  <message>
   <source>no photos</source>
   <translation>no photos</translation>
  </message>
  <message>
   <source>no product stands out</source>
   <translation>no product stands out</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>no reason given</translation>
  </message>
  <message>
   <source>no such port. Plug the scanner in.</source>
   <translation>no such port. Plug the scanner in.</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>none yet</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>not decided</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>not sent yet</translation>
  </message>
  <message>
   <source>not valid for</source>
   <translation>not valid for</translation>
  </message>
  <message>
   <source>not yet valid</source>
   <translation>not yet valid</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>nothing yet</translation>
  </message>
  <message>
   <source>nutrition</source>
   <translation>nutrition</translation>
  </message>
  <message>
   <source>of no type</source>
   <translation>of no type</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>on the server</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>one of {0}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>open</translation>
  </message>
  <message>
   <source>ostname mismatch</source>
   <translation>ostname mismatch</translation>
  </message>
  <message>
   <source>other</source>
   <translation>other</translation>
  </message>
  <message>
   <source>photo camera</source>
   <translation>photo camera</translation>
  </message>
  <message>
   <source>photo upload, usual</source>
   <translation>photo upload, usual</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>photos</translation>
  </message>
  <message>
   <source>photos missing</source>
   <translation>photos missing</translation>
  </message>
  <message>
   <source>pip install hidapi</source>
   <translation>pip install hidapi</translation>
  </message>
  <message>
   <source>printed text</source>
   <translation>printed text</translation>
  </message>
  <message>
   <source>products</source>
   <translation>products</translation>
  </message>
  <message>
   <source>put the backup of {0} back (scanstation restore), </source>
   <translation>put the backup of {0} back (scanstation restore), </translation>
  </message>
  <message>
   <source>put {0} back from a backup, then start again; </source>
   <translation>put {0} back from a backup, then start again; </translation>
  </message>
  <message>
   <source>quota</source>
   <translation>quota</translation>
  </message>
  <message>
   <source>read: proposals to review</source>
   <translation>read: proposals to review</translation>
  </message>
  <message>
   <source>reads most codes ({engine})</source>
   <translation>reads most codes ({engine})</translation>
  </message>
  <message>
   <source>recycling</source>
   <translation>recycling</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejected</translation>
  </message>
  <message>
   <source>remembered state</source>
   <translation>remembered state</translation>
  </message>
  <message>
   <source>requests tried again</source>
   <translation>requests tried again</translation>
  </message>
  <message>
   <source>reviewed, nothing accepted</source>
   <translation>reviewed, nothing accepted</translation>
  </message>
  <message>
   <source>reviewed, values accepted</source>
   <translation>reviewed, values accepted</translation>
  </message>
  <message>
   <source>right</source>
   <translation>right</translation>
  </message>
  <message>
   <source>safe here</source>
   <translation>safe here</translation>
  </message>
  <message>
   <source>scan to receipt, 95 of 100 within</source>
   <translation>scan to receipt, 95 of 100 within</translation>
  </message>
  <message>
   <source>scanner</source>
   <translation>scanner</translation>
  </message>
  <message>
   <source>scanner {0}</source>
   <translation>scanner {0}</translation>
  </message>
  <message>
   <source>scanstation {0}</source>
   <translation>scanstation {0}</translation>
  </message>
  <message>
   <source>see the text</source>
   <translation>see the text</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>sending</translation>
  </message>
  <message>
   <source>sending {percent} %</source>
   <translation>sending {percent} %</translation>
  </message>
  <message>
   <source>sent, waiting for the lookup</source>
   <translation>sent, waiting for the lookup</translation>
  </message>
  <message>
   <source>serial ports</source>
   <translation>serial ports</translation>
  </message>
  <message>
   <source>set at the bench</source>
   <translation>set at the bench</translation>
  </message>
  <message>
   <source>shot lists</source>
   <translation>shot lists</translation>
  </message>
  <message>
   <source>shutter key</source>
   <translation>shutter key</translation>
  </message>
  <message>
   <source>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</source>
   <translation>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</translation>
  </message>
  <message>
   <source>shutter_key: {0}</source>
   <translation>shutter_key: {0}</translation>
  </message>
  <message>
   <source>side files</source>
   <translation>side files</translation>
  </message>
  <message>
   <source>small</source>
   <translation>small</translation>
  </message>
  <message>
   <source>small picture</source>
   <translation>small picture</translation>
  </message>
  <message>
   <source>started_at {0} ?</source>
   <translation>started_at {0} ?</translation>
  </message>
  <message>
   <source>stopped in the middle of a code</source>
   <translation>stopped in the middle of a code</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>submitted</translation>
  </message>
  <message>
   <source>supervisor PIN</source>
   <translation>supervisor PIN</translation>
  </message>
  <message>
   <source>synthetic bench</source>
   <translation>synthetic bench</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>taken</translation>
  </message>
  <message>
   <source>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</source>
   <translation>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</translation>
  </message>
  <message>
   <source>the address holds a name or a password, which the file shows to whoever reads it. Take them out; a key is stored by: scanstation key</source>
   <translation>the address holds a name or a password, which the file shows to whoever reads it. Take them out; a key is stored by: scanstation key</translation>
  </message>
  <message>
   <source>the ending of the name is no kind of picture: expected .png</source>
   <translation>the ending of the name is no kind of picture: expected .png</translation>
  </message>
  <message>
   <source>the last digit of {0} should be {1}, not {2}.</source>
   <translation>the last digit of {0} should be {1}, not {2}.</translation>
  </message>
  <message>
   <source>the server's lookup failed, F9 tries it again</source>
   <translation>the server's lookup failed, F9 tries it again</translation>
  </message>
  <message>
   <source>then {0}</source>
   <translation>then {0}</translation>
  </message>
  <message>
   <source>too far</source>
   <translation>too far</translation>
  </message>
  <message>
   <source>too many brackets</source>
   <translation>too many brackets</translation>
  </message>
  <message>
   <source>too many brackets or dots within each other</source>
   <translation>too many brackets or dots within each other</translation>
  </message>
  <message>
   <source>top</source>
   <translation>top</translation>
  </message>
  <message>
   <source>two lists have one name; give each a name of its own</source>
   <translation>two lists have one name; give each a name of its own</translation>
  </message>
  <message>
   <source>unknown to the server</source>
   <translation>unknown to the server</translation>
  </message>
  <message>
   <source>version</source>
   <translation>version</translation>
  </message>
  <message>
   <source>waiting to be read by the server</source>
   <translation>waiting to be read by the server</translation>
  </message>
  <message>
   <source>was unplugged</source>
   <translation>was unplugged</translation>
  </message>
  <message>
   <source>what it gives is no text</source>
   <translation>what it gives is no text</translation>
  </message>
  <message>
   <source>what was written cannot be read back</source>
   <translation>what was written cannot be read back</translation>
  </message>
  <message>
   <source>white balance</source>
   <translation>white balance</translation>
  </message>
  <message>
   <source>whole numbers</source>
   <translation>whole numbers</translation>
  </message>
  <message>
   <source>whole numbers with commas between them</source>
   <translation>whole numbers with commas between them</translation>
  </message>
  <message>
   <source>window stood still</source>
   <translation>window stood still</translation>
  </message>
  <message>
   <source>withdrawn cards</source>
   <translation>withdrawn cards</translation>
  </message>
  <message>
   <source>written</source>
   <translation>written</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>yes or no</translation>
  </message>
  <message>
   <source>zbar (where it is packed)</source>
   <translation>zbar (where it is packed)</translation>
  </message>
  <message>
   <source>zbar:flat clear</source>
   <translation>zbar:flat clear</translation>
  </message>
  <message>
   <source>zero bytes are in it, as after a power cut. Restore it from a backup.</source>
   <translation>zero bytes are in it, as after a power cut. Restore it from a backup.</translation>
  </message>
  <message>
   <source>zxing:flat clear</source>
   <translation>zxing:flat clear</translation>
  </message>
  <message>
   <source>zxing:flat even</source>
   <translation>zxing:flat even</translation>
  </message>
  <message>
   <source>{0} ({1}). Trying with a new ticket.</source>
   <translation>{0} ({1}). Trying with a new ticket.</translation>
  </message>
  <message>
   <source>{0} But {1} is set and wins: unset it.</source>
   <translation>{0} But {1} is set and wins: unset it.</translation>
  </message>
  <message>
   <source>{0} Change it, or take the line away: then it is {1}.</source>
   <translation>{0} Change it, or take the line away: then it is {1}.</translation>
  </message>
  <message>
   <source>{0} Change it, or unset it: then it is {1}.</source>
   <translation>{0} Change it, or unset it: then it is {1}.</translation>
  </message>
  <message>
   <source>{0} Check it, or choose another camera.</source>
   <translation>{0} Check it, or choose another camera.</translation>
  </message>
  <message>
   <source>{0} Correct the command line.</source>
   <translation>{0} Correct the command line.</translation>
  </message>
  <message>
   <source>{0} GB free, no photo is taken below {1} GB.</source>
   <translation>{0} GB free, no photo is taken below {1} GB.</translation>
  </message>
  <message>
   <source>{0} It does not go there. {1}</source>
   <translation>{0} It does not go there. {1}</translation>
  </message>
  <message>
   <source>{0} It is used when the steps are done, or at the next start.</source>
   <translation>{0} It is used when the steps are done, or at the next start.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}: discard that product.</source>
   <translation>{0} Its first part was taken as {1}: discard that product.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}; that was taken back.</source>
   <translation>{0} Its first part was taken as {1}; that was taken back.</translation>
  </message>
  <message>
   <source>{0} Retake, or go on.</source>
   <translation>{0} Retake, or go on.</translation>
  </message>
  <message>
   <source>{0} Scan it again, or another code of the product.</source>
   <translation>{0} Scan it again, or another code of the product.</translation>
  </message>
  <message>
   <source>{0} Scan it again.</source>
   <translation>{0} Scan it again.</translation>
  </message>
  <message>
   <source>{0} The server may not know it.</source>
   <translation>{0} The server may not know it.</translation>
  </message>
  <message>
   <source>{0} accepted</source>
   <translation>{0} accepted</translation>
  </message>
  <message>
   <source>{0} ago</source>
   <translation>{0} ago</translation>
  </message>
  <message>
   <source>{0} and {1} must not stand together.</source>
   <translation>{0} and {1} must not stand together.</translation>
  </message>
  <message>
   <source>{0} answers and takes the key.</source>
   <translation>{0} answers and takes the key.</translation>
  </message>
  <message>
   <source>{0} answers {1} when asked for updates. Check update_url.</source>
   <translation>{0} answers {1} when asked for updates. Check update_url.</translation>
  </message>
  <message>
   <source>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</source>
   <translation>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</translation>
  </message>
  <message>
   <source>{0} answers; no API key is stored here. Work is kept here.</source>
   <translation>{0} answers; no API key is stored here. Work is kept here.</translation>
  </message>
  <message>
   <source>{0} are counted already. Undo what is too much.</source>
   <translation>{0} are counted already. Undo what is too much.</translation>
  </message>
  <message>
   <source>{0} are missing here; the server has them: {1}.</source>
   <translation>{0} are missing here; the server has them: {1}.</translation>
  </message>
  <message>
   <source>{0} are missing or damaged and not on the server: {1}.</source>
   <translation>{0} are missing or damaged and not on the server: {1}.</translation>
  </message>
  <message>
   <source>{0} before and {1} behind are taken off.</source>
   <translation>{0} before and {1} behind are taken off.</translation>
  </message>
  <message>
   <source>{0} burnt out</source>
   <translation>{0} burnt out</translation>
  </message>
  <message>
   <source>{0} can be shown.</source>
   <translation>{0} can be shown.</translation>
  </message>
  <message>
   <source>{0} can be written.</source>
   <translation>{0} can be written.</translation>
  </message>
  <message>
   <source>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</source>
   <translation>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). The defaults hold.</source>
   <translation>{0} cannot be read ({1}). The defaults hold.</translation>
  </message>
  <message>
   <source>{0} cannot be used ({1}).</source>
   <translation>{0} cannot be used ({1}).</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}. Nothing there was touched. Name an empty or a new folder.</source>
   <translation>{0} cannot be used: {1}. Nothing there was touched. Name an empty or a new folder.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} cannot be written: {1}.</translation>
  </message>
  <message>
   <source>{0} cards to print are in {1}. Only this account can read the file.</source>
   <translation>{0} cards to print are in {1}. Only this account can read the file.</translation>
  </message>
  <message>
   <source>{0} characters</source>
   <translation>{0} characters</translation>
  </message>
  <message>
   <source>{0} could not be used when it was {1}.</source>
   <translation>{0} could not be used when it was {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</source>
   <translation>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</translation>
  </message>
  <message>
   <source>{0} digits</source>
   <translation>{0} digits</translation>
  </message>
  <message>
   <source>{0} digits. A GTIN has 8, 12, 13 or 14.</source>
   <translation>{0} digits. A GTIN has 8, 12, 13 or 14.</translation>
  </message>
  <message>
   <source>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</source>
   <translation>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</translation>
  </message>
  <message>
   <source>{0} does not open: expected port {1} at {2} baud, got {3}</source>
   <translation>{0} does not open: expected port {1} at {2} baud, got {3}</translation>
  </message>
  <message>
   <source>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</source>
   <translation>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</translation>
  </message>
  <message>
   <source>{0} ends before it begins.</source>
   <translation>{0} ends before it begins.</translation>
  </message>
  <message>
   <source>{0} gives no picture.</source>
   <translation>{0} gives no picture.</translation>
  </message>
  <message>
   <source>{0} gives no picture. Check its cable; it is tried again.</source>
   <translation>{0} gives no picture. Check its cable; it is tried again.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} has no {1}.</translation>
  </message>
  <message>
   <source>{0} held the work of this station, and holds none now. Nothing was made there. Plug the disk in or bring the folder back, then start again. To begin anew, name another data folder, or take its line out of {1}.</source>
   <translation>{0} held the work of this station, and holds none now. Nothing was made there. Plug the disk in or bring the folder back, then start again. To begin anew, name another data folder, or take its line out of {1}.</translation>
  </message>
  <message>
   <source>{0} holds no GTIN: {1}</source>
   <translation>{0} holds no GTIN: {1}</translation>
  </message>
  <message>
   <source>{0} is another folder wherever the program is started. Write it in full, such as {1}</source>
   <translation>{0} is another folder wherever the program is started. Write it in full, such as {1}</translation>
  </message>
  <message>
   <source>{0} is asked without TLS.</source>
   <translation>{0} is asked without TLS.</translation>
  </message>
  <message>
   <source>{0} is in order.</source>
   <translation>{0} is in order.</translation>
  </message>
  <message>
   <source>{0} is in order; a bad one is kept as {1}.</source>
   <translation>{0} is in order; a bad one is kept as {1}.</translation>
  </message>
  <message>
   <source>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</source>
   <translation>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</translation>
  </message>
  <message>
   <source>{0} is in view. Press Next product to change to it.</source>
   <translation>{0} is in view. Press Next product to change to it.</translation>
  </message>
  <message>
   <source>{0} is no SHA-256: expected 64 digits from 0 to f</source>
   <translation>{0} is no SHA-256: expected 64 digits from 0 to f</translation>
  </message>
  <message>
   <source>{0} is no UPC-E: a digit is wrong.</source>
   <translation>{0} is no UPC-E: a digit is wrong.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} is no date.</translation>
  </message>
  <message>
   <source>{0} is no film that can be shown.</source>
   <translation>{0} is no film that can be shown.</translation>
  </message>
  <message>
   <source>{0} is no folder. Name a folder, or take the line away.</source>
   <translation>{0} is no folder. Name a folder, or take the line away.</translation>
  </message>
  <message>
   <source>{0} is no name of a file in {1}: {2}</source>
   <translation>{0} is no name of a file in {1}: {2}</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} is no number</translation>
  </message>
  <message>
   <source>{0} is no profile: {1}. Export it again.</source>
   <translation>{0} is no profile: {1}. Export it again.</translation>
  </message>
  <message>
   <source>{0} is no time.</source>
   <translation>{0} is no time.</translation>
  </message>
  <message>
   <source>{0} is not in this network, and http:// sends everything in clear, the key too. Write https://</source>
   <translation>{0} is not in this network, and http:// sends everything in clear, the key too. Write https://</translation>
  </message>
  <message>
   <source>{0} is not open.</source>
   <translation>{0} is not open.</translation>
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Correct it first: scanstation config check</source>
   <translation>{0} is not valid TOML: {1}. Correct it first: scanstation config check</translation>
  </message>
  <message>
   <source>{0} is not whole: {1}.</source>
   <translation>{0} is not whole: {1}.</translation>
  </message>
  <message>
   <source>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</source>
   <translation>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</translation>
  </message>
  <message>
   <source>{0} is there. Present: {1}.</source>
   <translation>{0} is there. Present: {1}.</translation>
  </message>
  <message>
   <source>{0} leads out of the folder {1}</source>
   <translation>{0} leads out of the folder {1}</translation>
  </message>
  <message>
   <source>{0} lies there, and is none of an export</source>
   <translation>{0} lies there, and is none of an export</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} more photos were left out: see {1}.</source>
   <translation>{0} more photos were left out: see {1}.</translation>
  </message>
  <message>
   <source>{0} must not stand in its query.</source>
   <translation>{0} must not stand in its query.</translation>
  </message>
  <message>
   <source>{0} needs one of these beside it: {1}.</source>
   <translation>{0} needs one of these beside it: {1}.</translation>
  </message>
  <message>
   <source>{0} of 0.50</source>
   <translation>{0} of 0.50</translation>
  </message>
  <message>
   <source>{0} of the picture</source>
   <translation>{0} of the picture</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} of {1}</translation>
  </message>
  <message>
   <source>{0} of {1}   ·   {2}</source>
   <translation>{0} of {1}   ·   {2}</translation>
  </message>
  <message>
   <source>{0} of {1} requests are left; the server renews them.</source>
   <translation>{0} of {1} requests are left; the server renews them.</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} of {1}: {2}</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>{0} photos</translation>
  </message>
  <message>
   <source>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</source>
   <translation>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} products</translation>
  </message>
  <message>
   <source>{0} products, {1} photos are in {2}. Only this account can read them.</source>
   <translation>{0} products, {1} photos are in {2}. Only this account can read them.</translation>
  </message>
  <message>
   <source>{0} px</source>
   <translation>{0} px</translation>
  </message>
  <message>
   <source>{0} requests are left for today.</source>
   <translation>{0} requests are left for today.</translation>
  </message>
  <message>
   <source>{0} rows point to nothing</source>
   <translation>{0} rows point to nothing</translation>
  </message>
  <message>
   <source>{0} s off the server's clock.</source>
   <translation>{0} s off the server's clock.</translation>
  </message>
  <message>
   <source>{0} seems to be in the picture, but cannot be read well. {1} is on the bench. Take the other product out of view, or turn this one a little, and shoot again.</source>
   <translation>{0} seems to be in the picture, but cannot be read well. {1} is on the bench. Take the other product out of view, or turn this one a little, and shoot again.</translation>
  </message>
  <message>
   <source>{0} sent an answer that cannot be used: {1}. Is there something else in the server's place? Kept here, trying again.</source>
   <translation>{0} sent an answer that cannot be used: {1}. Is there something else in the server's place? Kept here, trying again.</translation>
  </message>
  <message>
   <source>{0} sent an unclear answer. Kept here, trying again.</source>
   <translation>{0} sent an unclear answer. Kept here, trying again.</translation>
  </message>
  <message>
   <source>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</translation>
  </message>
  <message>
   <source>{0} should be {1}, but is {2}.</source>
   <translation>{0} should be {1}, but is {2}.</translation>
  </message>
  <message>
   <source>{0} stands twice with different values.</source>
   <translation>{0} stands twice with different values.</translation>
  </message>
  <message>
   <source>{0} to {1} characters</source>
   <translation>{0} to {1} characters</translation>
  </message>
  <message>
   <source>{0} to {1} digits</source>
   <translation>{0} to {1} digits</translation>
  </message>
  <message>
   <source>{0} waiting, {1} of them for a person.</source>
   <translation>{0} waiting, {1} of them for a person.</translation>
  </message>
  <message>
   <source>{0} was changed.</source>
   <translation>{0} was changed.</translation>
  </message>
  <message>
   <source>{0} was unplugged or is out of reach. Plug it in; it is opened again.</source>
   <translation>{0} was unplugged or is out of reach. Plug it in; it is opened again.</translation>
  </message>
  <message>
   <source>{0} x {1} is blown up from {2}</source>
   <translation>{0} x {1} is blown up from {2}</translation>
  </message>
  <message>
   <source>{0} {1}. Check its cable; it is opened again.</source>
   <translation>{0} {1}. Check its cable; it is opened again.</translation>
  </message>
  <message>
   <source>{0}, and no typeface of the system's own: rare letters are not shown.</source>
   <translation>{0}, and no typeface of the system's own: rare letters are not shown.</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, line {1}</translation>
  </message>
  <message>
   <source>{0}, oldest {1}</source>
   <translation>{0}, oldest {1}</translation>
  </message>
  <message>
   <source>{0}. Check the port's name and speed.</source>
   <translation>{0}. Check the port's name and speed.</translation>
  </message>
  <message>
   <source>{0}. Put a file of text there.</source>
   <translation>{0}. Put a file of text there.</translation>
  </message>
  <message>
   <source>{0}. The device is opened again.</source>
   <translation>{0}. The device is opened again.</translation>
  </message>
  <message>
   <source>{0}: a number without a GTIN. The server may not know it.</source>
   <translation>{0}: a number without a GTIN. The server may not know it.</translation>
  </message>
  <message>
   <source>{0}: expected a text of {1} characters at most, without line breaks and invisible characters, got {2}. Nothing was changed.</source>
   <translation>{0}: expected a text of {1} characters at most, without line breaks and invisible characters, got {2}. Nothing was changed.</translation>
  </message>
  <message>
   <source>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</source>
   <translation>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</translation>
  </message>
  <message>
   <source>{0}: expected one line without control characters, got {1}.</source>
   <translation>{0}: expected one line without control characters, got {1}.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, got {2}.</source>
   <translation>{0}: expected {1}, got {2}.</translation>
  </message>
  <message>
   <source>{0}: {1}, got {2}</source>
   <translation>{0}: {1}, got {2}</translation>
  </message>
  <message>
   <source>{count} lookups failed: send again tries them anew</source>
   <translation>{count} lookups failed: send again tries them anew</translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} to decide</translation>
  </message>
  <message>
   <source>{count} to reach the server</source>
   <translation>{count} to reach the server</translation>
  </message>
  <message>
   <source>{done} of {wanted} photos</source>
   <translation>{done} of {wanted} photos</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} works here</source>
   <translation>{name} works here</translation>
  </message>
  <message>
   <source>{products} products · {photos} photos</source>
   <translation>{products} products · {photos} photos</translation>
  </message>
  <message>
   <source>{products} products, {photos} photos, {mistakes} mistakes. F1 helps always.</source>
   <translation>{products} products, {photos} photos, {mistakes} mistakes. F1 helps always.</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} kB/s</translation>
  </message>
  <message>
   <source>– Nothing is sent</source>
   <translation>– Nothing is sent</translation>
  </message>
  <message numerus="yes">
   <source>↑ %n items of the last session go to the server by themselves.</source>
   <translation>
    <numerusform>↑ %n item of the last session goes to the server by itself.</numerusform>
    <numerusform>↑ %n items of the last session go to the server by themselves.</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ First</source>
   <translation>▲ First</translation>
  </message>
  <message>
   <source>▶ NEXT</source>
   <translation>▶ NEXT</translation>
  </message>
  <message>
   <source>◀ Product</source>
   <translation>◀ Product</translation>
  </message>
  <message>
   <source>○ missing</source>
   <translation>○ missing</translation>
  </message>
  <message>
   <source>○ {0} of {1}</source>
   <translation>○ {0} of {1}</translation>
  </message>
  <message numerus="yes">
   <source>✓ All %n items of the last session are on the server.</source>
   <translation>
    <numerusform>✓ The one item of the last session is on the server.</numerusform>
    <numerusform>✓ All %n items of the last session are on the server.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All taken</source>
   <translation>✓ All taken</translation>
  </message>
  <message>
   <source>✓ Done in {minutes:.0f} min</source>
   <translation>✓ Done in {minutes:.0f} min</translation>
  </message>
  <message>
   <source>✓ On disk: everything</source>
   <translation>✓ On disk: everything</translation>
  </message>
  <message>
   <source>✓ On server: nothing owed</source>
   <translation>✓ On server: nothing owed</translation>
  </message>
  <message>
   <source>✓ Saved.</source>
   <translation>✓ Saved.</translation>
  </message>
  <message>
   <source>✓ The scanner is set up</source>
   <translation>✓ The scanner is set up</translation>
  </message>
  <message>
   <source>✓ fine</source>
   <translation>✓ fine</translation>
  </message>
  <message>
   <source>✓ nothing wrong was found</source>
   <translation>✓ nothing wrong was found</translation>
  </message>
  <message>
   <source>✓ now</source>
   <translation>✓ now</translation>
  </message>
  <message>
   <source>✓ taken</source>
   <translation>✓ taken</translation>
  </message>
  <message>
   <source>✓ {0} taken</source>
   <translation>✓ {0} taken</translation>
  </message>
  <message>
   <source>✓ {0}. Enter takes it.</source>
   <translation>✓ {0}. Enter takes it.</translation>
  </message>
  <message>
   <source>✗ Disk too full</source>
   <translation>✗ Disk too full</translation>
  </message>
  <message>
   <source>✗ Photos are missing on disk</source>
   <translation>✗ Photos are missing on disk</translation>
  </message>
  <message>
   <source>✗ Remove</source>
   <translation>✗ Remove</translation>
  </message>
  <message>
   <source>✗ Sound off</source>
   <translation>✗ Sound off</translation>
  </message>
  <message>
   <source>✗ Throw away</source>
   <translation>✗ Throw away</translation>
  </message>
  <message>
   <source>✗ mend</source>
   <translation>✗ mend</translation>
  </message>
 </context>
</TS>
