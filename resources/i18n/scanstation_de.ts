<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>words</name>
  <message>
   <source>
It is {0}.</source>
   <translation>
Es ist {0}.</translation>
  </message>
  <message>
   <source> F9 tries again. {0}</source>
   <translation> F9 versucht es erneut. {0}</translation>
  </message>
  <message>
   <source> It asks to be left alone for {0} h; it is asked again every {1} min all the same.</source>
   <translation> Er will {0} h in Ruhe gelassen werden; trotzdem wird alle {1} min wieder gefragt.</translation>
  </message>
  <message>
   <source> Press F12, then P.</source>
   <translation> F12 drücken, dann P.</translation>
  </message>
  <message>
   <source> What lay there is kept as {0}.</source>
   <translation> Was dort lag, bleibt als {0} erhalten.</translation>
  </message>
  <message>
   <source> from {0} to {1}</source>
   <translation> von {0} bis {1}</translation>
  </message>
  <message>
   <source> of at most {0} characters</source>
   <translation> mit höchstens {0} Zeichen</translation>
  </message>
  <message>
   <source> of {0} or more</source>
   <translation> ab {0}</translation>
  </message>
  <message numerus="yes">
   <source>! %n items of the last session need you.</source>
   <translation>
    <numerusform>! %n Eintrag der letzten Sitzung braucht Sie.</numerusform>
    <numerusform>! %n Einträge der letzten Sitzung brauchen Sie.</numerusform>
   </translation>
  </message>
  <message>
   <source>! Not usable yet</source>
   <translation>! Noch nicht nutzbar</translation>
  </message>
  <message>
   <source>! look</source>
   <translation>! ansehen</translation>
  </message>
  <message>
   <source>! {0}, {1} differ</source>
   <translation>! {0}, {1} abweichend</translation>
  </message>
  <message>
   <source>! {0}, {1} need you</source>
   <translation>! {0}, {1} brauchen Sie</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n Eintrag</numerusform>
    <numerusform>%n Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n products miss photos: N shows them.</source>
   <translation>
    <numerusform>%n Produkt fehlen Fotos: N zeigt es.</numerusform>
    <numerusform>%n Produkten fehlen Fotos: N zeigt sie.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings would change</source>
   <translation>
    <numerusform>%n Einstellung würde sich ändern</numerusform>
    <numerusform>%n Einstellungen würden sich ändern</numerusform>
   </translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nichts)</translation>
  </message>
  <message>
   <source>+ New list</source>
   <translation>+ Neue Liste</translation>
  </message>
  <message>
   <source>, {0} below {1} left to you.</source>
   <translation>, {0} unter {1} für Sie übrig.</translation>
  </message>
  <message>
   <source>1.2 mm print is {0} px high ({1} to {2})</source>
   <translation>1,2-mm-Schrift ist {0} px hoch ({1} bis {2})</translation>
  </message>
  <message>
   <source>2 of 5</source>
   <translation>2 of 5</translation>
  </message>
  <message>
   <source>4 to 12 digits</source>
   <translation>4 bis 12 Ziffern</translation>
  </message>
  <message>
   <source>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</source>
   <translation>8, 12, 13 oder 14 Ziffern, oder eine Referenz mit Buchstaben. Esc bricht ab.</translation>
  </message>
  <message>
   <source>A PDF to print</source>
   <translation>Ein PDF zum Drucken</translation>
  </message>
  <message>
   <source>A PIN has at most 12 digits. Once more.</source>
   <translation>Eine PIN hat höchstens 12 Ziffern. Noch einmal.</translation>
  </message>
  <message>
   <source>A PIN is asked for here: this scan was not taken. Scan it again when the bench is open.</source>
   <translation>Hier wird eine PIN verlangt: Dieser Scan wurde nicht übernommen. Scannen Sie erneut, wenn der Platz offen ist.</translation>
  </message>
  <message>
   <source>A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept here.</source>
   <translation>Auf diesem Computer ist ein SOCKS-Proxy eingestellt (ALL_PROXY oder HTTPS_PROXY), den dieses Programm nicht verwenden kann. Einen HTTP-Proxy einstellen oder die Variable entfernen, dann neu starten. Die Arbeit bleibt hier.</translation>
  </message>
  <message>
   <source>A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept beside it. What was scanned since then has to be scanned again.</source>
   <translation>Eine Sicherung vom {when} mit {count} Sitzungen ist da. Zurückspielen? Was jetzt dort liegt, bleibt daneben erhalten. Was seither gescannt wurde, muss neu gescannt werden.</translation>
  </message>
  <message>
   <source>A badge was expected, and this code holds no name that can be written down. Scan another badge, or type the name.</source>
   <translation>Erwartet wurde ein Ausweis, und dieser Code enthält keinen Namen, der sich aufschreiben lässt. Anderen Ausweis scannen oder den Namen tippen.</translation>
  </message>
  <message>
   <source>A badge was expected, and this is a product's code. Scan the badge, or press Escape.</source>
   <translation>Erwartet wurde ein Ausweis, und das ist der Code eines Produkts. Ausweis scannen oder Esc drücken.</translation>
  </message>
  <message>
   <source>A case label and a unit code</source>
   <translation>Ein Kartonetikett und ein Stückcode</translation>
  </message>
  <message>
   <source>A case label, not the single unit.</source>
   <translation>Ein Kartonetikett, nicht das einzelne Stück.</translation>
  </message>
  <message>
   <source>A change counts {when}.</source>
   <translation>Eine Änderung gilt {when}.</translation>
  </message>
  <message>
   <source>A character of this code could not be read. Scan it again, or another code of the product.</source>
   <translation>Ein Zeichen dieses Codes war nicht lesbar. Noch einmal scannen oder einen anderen Code des Produkts nehmen.</translation>
  </message>
  <message>
   <source>A component or part (CPID), not a product.</source>
   <translation>Ein Bauteil oder Teil (CPID), kein Produkt.</translation>
  </message>
  <message>
   <source>A consignment (GINC), not a product.</source>
   <translation>Eine Sendung (GINC), kein Produkt.</translation>
  </message>
  <message>
   <source>A coupon, not a product.</source>
   <translation>Ein Coupon, kein Produkt.</translation>
  </message>
  <message>
   <source>A course of ten minutes</source>
   <translation>Ein Kurs von zehn Minuten</translation>
  </message>
  <message>
   <source>A crate, keg or rack that comes back (GRAI), not a product.</source>
   <translation>Ein Kasten, Fass oder Gestell, das zurückkommt (GRAI), kein Produkt.</translation>
  </message>
  <message>
   <source>A document (GDTI), not a product.</source>
   <translation>Ein Dokument (GDTI), kein Produkt.</translation>
  </message>
  <message>
   <source>A key for this address is kept already.</source>
   <translation>Für diese Adresse ist schon ein Schlüssel abgelegt.</translation>
  </message>
  <message>
   <source>A list has no name. Give it one.</source>
   <translation>Eine Liste hat keinen Namen. Bitte einen geben.</translation>
  </message>
  <message>
   <source>A model of products (GMN), not one product.</source>
   <translation>Ein Modell von Produkten (GMN), nicht ein Produkt.</translation>
  </message>
  <message>
   <source>A new PIN was chosen.</source>
   <translation>Eine neue PIN wurde gewählt.</translation>
  </message>
  <message>
   <source>A newer version is being fetched</source>
   <translation>Eine neuere Version wird geholt</translation>
  </message>
  <message>
   <source>A number for use inside one company (restricted circulation), not a product code.</source>
   <translation>Eine Nummer nur für eine Firma (interne Nutzung), kein Produktcode.</translation>
  </message>
  <message>
   <source>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</source>
   <translation>Eine Nummer nur für diesen Laden (interne Nutzung), vielleicht mit Gewicht oder Preis darin; kein Produktcode.</translation>
  </message>
  <message>
   <source>A pallet or parcel (SSCC), not a product.</source>
   <translation>Eine Palette oder ein Paket (SSCC), kein Produkt.</translation>
  </message>
  <message>
   <source>A pallet or parcel with {0} in it, not a product.</source>
   <translation>Eine Palette oder ein Paket mit {0} darin, kein Produkt.</translation>
  </message>
  <message>
   <source>A part of a code, {0}, was lost: scan that code again.</source>
   <translation>Ein Teil eines Codes, {0}, ging verloren: scannen Sie diesen Code noch einmal.</translation>
  </message>
  <message>
   <source>A photo ({0}) has {1} bytes there, {2} here.</source>
   <translation>Ein Foto ({0}) hat dort {1} Bytes, hier {2}.</translation>
  </message>
  <message>
   <source>A photo ({0}) is another product's on the server.</source>
   <translation>Ein Foto ({0}) gehört auf dem Server zu einem anderen Produkt.</translation>
  </message>
  <message>
   <source>A photo ({0}) is missing on the server.</source>
   <translation>Ein Foto ({0}) fehlt auf dem Server.</translation>
  </message>
  <message>
   <source>A photo ({0}) is {1} times on the server, once here.</source>
   <translation>Ein Foto ({0}) ist auf dem Server {1}-mal, hier einmal.</translation>
  </message>
  <message>
   <source>A photo is {0} on the server, {1} here.</source>
   <translation>Ein Foto ist auf dem Server {0}, hier {1}.</translation>
  </message>
  <message>
   <source>A photo's tags may have {0} bytes, got {1}.</source>
   <translation>Die Tags eines Fotos dürfen {0} Bytes haben, erhalten: {1}.</translation>
  </message>
  <message>
   <source>A place or a company (GLN), not a product.</source>
   <translation>Ein Ort oder eine Firma (GLN), kein Produkt.</translation>
  </message>
  <message>
   <source>A proxy before the photo storage lets no file of this size pass ({0}). Ask the network's administrator, or lower the JPEG quality.</source>
   <translation>Ein Proxy vor dem Fotospeicher lässt keine so große Datei durch ({0}). Den Netzwerkadministrator fragen oder die JPEG-Qualität senken.</translation>
  </message>
  <message>
   <source>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</source>
   <translation>Ein Proxy oder eine Firewall unterwegs lehnt ab ({0}), nicht der Server. Die Netzwerk-Administration bitten, diese Station durchzulassen.</translation>
  </message>
  <message>
   <source>A reference, not a GTIN. Enter takes it.</source>
   <translation>Eine Referenz, keine GTIN. Enter übernimmt sie.</translation>
  </message>
  <message>
   <source>A refund receipt, not a product.</source>
   <translation>Ein Pfandbon, kein Produkt.</translation>
  </message>
  <message>
   <source>A scanner that types shows how it types with five codes. One that sends is named in the settings: serial_port. Without one, the camera reads the codes.</source>
   <translation>Ein Scanner, der tippt, zeigt mit fünf Codes, wie er tippt. Einer, der sendet, steht in den Einstellungen: serial_port. Ohne Scanner liest die Kamera die Codes.</translation>
  </message>
  <message>
   <source>A second camera that takes the photos; empty when the first one does.</source>
   <translation>Eine zweite Kamera für die Fotos; leer, wenn die erste sie macht.</translation>
  </message>
  <message>
   <source>A session is open. End or submit it first.</source>
   <translation>Eine Sitzung ist offen. Erst beenden oder absenden.</translation>
  </message>
  <message>
   <source>A shipment (GSIN), not a product.</source>
   <translation>Eine Lieferung (GSIN), kein Produkt.</translation>
  </message>
  <message>
   <source>A thing that somebody owns (GIAI), not a product.</source>
   <translation>Ein Gegenstand, der jemandem gehört (GIAI), kein Produkt.</translation>
  </message>
  <message>
   <source>A web address, not a product's number.</source>
   <translation>Eine Webadresse, keine Produktnummer.</translation>
  </message>
  <message>
   <source>ACCEPTED</source>
   <translation>ANGENOMMEN</translation>
  </message>
  <message>
   <source>AGAIN</source>
   <translation>NOCHMAL</translation>
  </message>
  <message>
   <source>ALREADY HAVE IT</source>
   <translation>SCHON VORHANDEN</translation>
  </message>
  <message>
   <source>API address</source>
   <translation>Adresse der API</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Accept all from {sure}</source>
   <translation>Alle ab {sure} annehmen</translation>
  </message>
  <message>
   <source>Accept all sure ones</source>
   <translation>Alle sicheren annehmen</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <source>Add-on code</source>
   <translation>Zusatzcode</translation>
  </message>
  <message>
   <source>Address of the API</source>
   <translation>Adresse der API</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Nochmal</translation>
  </message>
  <message>
   <source>All photos are taken.</source>
   <translation>Alle Fotos sind gemacht.</translation>
  </message>
  <message>
   <source>All photos are taken. Pick a type to take another one.</source>
   <translation>Alle Fotos sind gemacht. Für ein weiteres einen Typ wählen.</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Alle Sitzungen</translation>
  </message>
  <message>
   <source>All sessions and their state</source>
   <translation>Alle Sitzungen und ihr Stand</translation>
  </message>
  <message>
   <source>All work is kept</source>
   <translation>Alle Arbeit bleibt erhalten</translation>
  </message>
  <message>
   <source>All work is kept. The PIN opens it, or the badge of who works here.</source>
   <translation>Alle Arbeit ist gesichert. Die PIN öffnet den Platz, oder der Ausweis dessen, der hier arbeitet.</translation>
  </message>
  <message>
   <source>All {0} are in order.</source>
   <translation>Alle {0} sind in Ordnung.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Erlauben</translation>
  </message>
  <message>
   <source>Allowed to the supervisor.</source>
   <translation>Der Aufsicht erlaubt.</translation>
  </message>
  <message>
   <source>Already in this session.</source>
   <translation>Schon in dieser Sitzung.</translation>
  </message>
  <message>
   <source>Already running</source>
   <translation>Läuft schon</translation>
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
   <translation>Ein Umschlag nach ISO 15434 ohne GTIN, keine Produktnummer.</translation>
  </message>
  <message>
   <source>An ISO 15434 envelope, not a product's number.</source>
   <translation>Ein Umschlag nach ISO 15434, keine Produktnummer.</translation>
  </message>
  <message>
   <source>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</source>
   <translation>Ein OpenTelemetry-Collector (OTLP über HTTP), der die Tageszahlen bekommt; leer für keinen.</translation>
  </message>
  <message>
   <source>An administrator sets the PIN anew: scanstation pin</source>
   <translation>Die Administration setzt die PIN neu: scanstation pin</translation>
  </message>
  <message>
   <source>An item made to order: its number names no product in the catalogue.</source>
   <translation>Ein Artikel nach Auftrag: Seine Nummer nennt kein Produkt im Katalog.</translation>
  </message>
  <message>
   <source>Another Scan Station works in {0}. Use its window, or close it and start again.</source>
   <translation>Eine andere Scan Station arbeitet in {0}. Deren Fenster nutzen, oder es schließen und neu starten.</translation>
  </message>
  <message>
   <source>Another key was pressed during the scan.</source>
   <translation>Während des Scans wurde eine andere Taste gedrückt.</translation>
  </message>
  <message>
   <source>Another product</source>
   <translation>Anderes Produkt</translation>
  </message>
  <message>
   <source>Another program has the keyboard: a scan would go there. Close it, or touch this window.</source>
   <translation>Ein anderes Programm hat die Tastatur: Ein Scan ginge dorthin. Es schließen oder dieses Fenster berühren.</translation>
  </message>
  <message>
   <source>Another program holds the station's memory in {0}. Nothing was kept of this step. Close that program (a backup or a virus scanner), then do the step again.</source>
   <translation>Ein anderes Programm hält den Speicher der Station in {0}. Von diesem Schritt blieb nichts. Dieses Programm schließen (Sicherung oder Virenscanner), dann den Schritt wiederholen.</translation>
  </message>
  <message>
   <source>Another shot list</source>
   <translation>Andere Fotoliste</translation>
  </message>
  <message>
   <source>Another shot list than {name}</source>
   <translation>Andere Fotoliste als {name}</translation>
  </message>
  <message>
   <source>Arrows move the frame, + and − size it, or draw it. The original is kept.</source>
   <translation>Pfeile bewegen den Rahmen, + und − ändern die Größe, oder Rahmen ziehen. Das Original bleibt erhalten.</translation>
  </message>
  <message>
   <source>As EAN-8 it is {0}, as UPC-E {1}. Nothing was kept yet: say on the screen which one it is.</source>
   <translation>Als EAN-8 ist es {0}, als UPC-E {1}. Noch ist nichts gespeichert: Sag auf dem Bildschirm, welches es ist.</translation>
  </message>
  <message>
   <source>As to endings: {0}.</source>
   <translation>Zum Code-Ende: {0}.</translation>
  </message>
  <message>
   <source>Asking the server …</source>
   <translation>Server wird gefragt …</translation>
  </message>
  <message>
   <source>Asset</source>
   <translation>Anlagegut</translation>
  </message>
  <message>
   <source>At the end of the shift</source>
   <translation>Am Ende der Schicht</translation>
  </message>
  <message>
   <source>Aztec</source>
   <translation>Aztec</translation>
  </message>
  <message>
   <source>BOTH</source>
   <translation>CODES UND FOTOS</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Hinten</translation>
  </message>
  <message>
   <source>Back on the bench.</source>
   <translation>Zurück am Platz.</translation>
  </message>
  <message>
   <source>Back to an earlier product</source>
   <translation>Zurück zu einem früheren Produkt</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Auf Standard</translation>
  </message>
  <message>
   <source>Back to work</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>Badge not possible</source>
   <translation>Ausweis nicht möglich</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <source>Batch/lot</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Below this much free space no photo is taken.</source>
   <translation>Unter diesem freien Speicher wird kein Foto gemacht.</translation>
  </message>
  <message>
   <source>Bench</source>
   <translation>Platz</translation>
  </message>
  <message>
   <source>Bench cleared</source>
   <translation>Tisch geräumt</translation>
  </message>
  <message>
   <source>Best before or best by</source>
   <translation>Mindestens haltbar bis</translation>
  </message>
  <message>
   <source>Blown up</source>
   <translation>Hochgerechnet</translation>
  </message>
  <message>
   <source>Blue, two beeps: the session has it already. Nothing is counted twice.</source>
   <translation>Blau, zwei Töne: Die Sitzung hat es schon. Nichts wird doppelt gezählt.</translation>
  </message>
  <message>
   <source>Blur</source>
   <translation>Unschärfe</translation>
  </message>
  <message>
   <source>Blurred. Move the product to where it is sharp.</source>
   <translation>Unscharf. Das Produkt dorthin rücken, wo es scharf ist.</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Unten</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Bundle not saved</source>
   <translation>Paket nicht gespeichert</translation>
  </message>
  <message>
   <source>CALIBRATE: {0}</source>
   <translation>KALIBRIEREN: {0}</translation>
  </message>
  <message>
   <source>CODES</source>
   <translation>CODES</translation>
  </message>
  <message>
   <source>COMPLETED</source>
   <translation>FERTIG</translation>
  </message>
  <message>
   <source>Call support, or start again.</source>
   <translation>Support anrufen oder neu starten.</translation>
  </message>
  <message>
   <source>Call {contact}, or start again.</source>
   <translation>{contact} anrufen oder neu starten.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Camera colours</source>
   <translation>Kamerafarben</translation>
  </message>
  <message>
   <source>Camera height</source>
   <translation>Höhe des Kamerabilds</translation>
  </message>
  <message>
   <source>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</source>
   <translation>Kameraindex oder -name, ein Bilderordner, eine Videodatei, eine MJPEG-Adresse, synthetic.</translation>
  </message>
  <message>
   <source>Camera largest</source>
   <translation>Größtes Kamerabild</translation>
  </message>
  <message>
   <source>Camera lock</source>
   <translation>Kamera festhalten</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>Kamera weg</translation>
  </message>
  <message>
   <source>Camera not usable</source>
   <translation>Kamera nicht nutzbar</translation>
  </message>
  <message>
   <source>Camera rotation</source>
   <translation>Drehung der Kamera</translation>
  </message>
  <message>
   <source>Camera width</source>
   <translation>Breite des Kamerabilds</translation>
  </message>
  <message>
   <source>Camera, disk, server: how all is</source>
   <translation>Kamera, Platte, Server: der Zustand</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Kameras</translation>
  </message>
  <message>
   <source>Cannot save</source>
   <translation>Speichern unmöglich</translation>
  </message>
  <message>
   <source>Caps Lock is on; that does no harm.</source>
   <translation>Caps Lock ist an; das schadet nicht.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>Categories in the server's catalogue, with commas between</source>
   <translation>Kategorien im Katalog des Servers, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Certification</source>
   <translation>Siegel</translation>
  </message>
  <message>
   <source>Change this</source>
   <translation>Dies ändern</translation>
  </message>
  <message>
   <source>Check on the server</source>
   <translation>Auf dem Server prüfen</translation>
  </message>
  <message>
   <source>Check the data folder, then start again.</source>
   <translation>Den Datenordner prüfen, dann neu starten.</translation>
  </message>
  <message>
   <source>Choose a PIN</source>
   <translation>PIN wählen</translation>
  </message>
  <message>
   <source>Choose a new one</source>
   <translation>Neue wählen</translation>
  </message>
  <message>
   <source>Choose it by what it sees.</source>
   <translation>Wählen Sie sie nach ihrem Bild.</translation>
  </message>
  <message>
   <source>Choose what to shoot next</source>
   <translation>Wählen, was als Nächstes fotografiert wird</translation>
  </message>
  <message>
   <source>Clear the bench for the next product</source>
   <translation>Platz für das nächste Produkt frei machen</translation>
  </message>
  <message>
   <source>Clear the bench with F2</source>
   <translation>Mit F2 den Tisch räumen</translation>
  </message>
  <message>
   <source>Close Scan Station</source>
   <translation>Scan Station schließen</translation>
  </message>
  <message>
   <source>Close the session?</source>
   <translation>Sitzung schließen?</translation>
  </message>
  <message>
   <source>Close this help</source>
   <translation>Hilfe schließen</translation>
  </message>
  <message>
   <source>Close: the whole list, every line readable</source>
   <translation>Nah: die ganze Liste, jede Zeile lesbar</translation>
  </message>
  <message>
   <source>Close: the whole table, every line readable</source>
   <translation>Nah: die ganze Tabelle, jede Zeile lesbar</translation>
  </message>
  <message>
   <source>Coarse</source>
   <translation>Grob</translation>
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
   <translation>Zu scannender Code: {code}</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes and photos</source>
   <translation>Codes und Fotos</translation>
  </message>
  <message>
   <source>Codes and photos: every product is scanned and photographed.</source>
   <translation>Codes und Fotos: Jedes Produkt wird gescannt und fotografiert.</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Nur Codes</translation>
  </message>
  <message>
   <source>Codes, operators' names, decisions, requests. No photo, no key.</source>
   <translation>Codes, Namen der Bediener, Entscheidungen, Anfragen. Kein Foto, kein Schlüssel.</translation>
  </message>
  <message>
   <source>Colours, signs and sounds</source>
   <translation>Farben, Zeichen und Töne</translation>
  </message>
  <message>
   <source>Command cards</source>
   <translation>Befehlskarten</translation>
  </message>
  <message>
   <source>Command cards are refused until then.</source>
   <translation>Befehlskarten werden bis dahin abgelehnt.</translation>
  </message>
  <message>
   <source>Command cards of {0}</source>
   <translation>Befehlskarten von {0}</translation>
  </message>
  <message>
   <source>Company number</source>
   <translation>Firmennummer</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or go on without.</source>
   <translation>Lautsprecher anschließen oder ohne weitermachen.</translation>
  </message>
  <message>
   <source>Connect a screen, start again.</source>
   <translation>Bildschirm anschließen, neu starten.</translation>
  </message>
  <message>
   <source>Consignment</source>
   <translation>Sammelsendung</translation>
  </message>
  <message>
   <source>Copy the data folder to a safe place as it is, then call support.</source>
   <translation>Den Datenordner unverändert an einen sicheren Ort kopieren, dann den Support anrufen.</translation>
  </message>
  <message>
   <source>Correct api_url in the settings, then start again.</source>
   <translation>api_url in den Einstellungen korrigieren, dann neu starten.</translation>
  </message>
  <message>
   <source>Correct it: scanstation config check names each wrong line.</source>
   <translation>Korrigieren: scanstation config check nennt jede falsche Zeile.</translation>
  </message>
  <message>
   <source>Correct or remove telemetry_url in the settings.</source>
   <translation>telemetry_url in den Einstellungen korrigieren oder entfernen.</translation>
  </message>
  <message>
   <source>Correct the file and name it {0} again, then start again; or save new shot lists.</source>
   <translation>Die Datei korrigieren und wieder {0} nennen, dann neu starten; oder neue Fotolisten speichern.</translation>
  </message>
  <message>
   <source>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}. Anderen Ordner wählen oder Speicher frei machen; die Sitzung ist unverändert.</translation>
  </message>
  <message>
   <source>Count this code once more</source>
   <translation>Diesen Code noch einmal zählen</translation>
  </message>
  <message>
   <source>Counted: {0}.</source>
   <translation>Gezählt: {0}.</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Coupon</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Kurs</translation>
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
   <translation>Angeschnitten</translation>
  </message>
  <message>
   <source>Cut off at the edge. Move it into the middle.</source>
   <translation>Am Rand angeschnitten. In die Mitte rücken.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
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
   <translation>Datum</translation>
  </message>
  <message>
   <source>Day after</source>
   <translation>Tag danach</translation>
  </message>
  <message>
   <source>Day before</source>
   <translation>Tag davor</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Standard: {value}</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delete the bad file when nobody needs it any more.</source>
   <translation>Die fehlerhafte Datei löschen, wenn niemand sie mehr braucht.</translation>
  </message>
  <message>
   <source>Delete the bad file.</source>
   <translation>Löschen Sie die fehlerhafte Datei.</translation>
  </message>
  <message>
   <source>Delete the last digit</source>
   <translation>Letzte Ziffer löschen</translation>
  </message>
  <message>
   <source>Details without the product's number. Scan the label's other code too.</source>
   <translation>Angaben ohne die Produktnummer. Scanne auch den anderen Code des Etiketts.</translation>
  </message>
  <message>
   <source>Device trouble</source>
   <translation>Gerätestörung</translation>
  </message>
  <message>
   <source>Did you mean {0}? Write that, or take it away.</source>
   <translation>War {0} gemeint? Das schreiben, oder es entfernen.</translation>
  </message>
  <message>
   <source>Digit {digit}</source>
   <translation>Ziffer {digit}</translation>
  </message>
  <message>
   <source>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</source>
   <translation>Ziffern der hier genutzten Interleaved-2-of-5-Codes, die kein ITF-14 sind; andere werden nicht angenommen.</translation>
  </message>
  <message>
   <source>Disk too full</source>
   <translation>Platte zu voll</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Does not read a drawn {0}.</source>
   <translation>Liest gezeichneten Code {0} nicht.</translation>
  </message>
  <message>
   <source>Done. No PIN is set.</source>
   <translation>Getan. Es ist keine PIN gesetzt.</translation>
  </message>
  <message>
   <source>Done: from now on every code of this scanner is read right.</source>
   <translation>Fertig: ab jetzt wird jeder Code dieses Scanners richtig gelesen.</translation>
  </message>
  <message>
   <source>EAN-8: {0}</source>
   <translation>EAN-8: {0}</translation>
  </message>
  <message>
   <source>END</source>
   <translation>BEENDEN</translation>
  </message>
  <message>
   <source>ENRICHING</source>
   <translation>WIRD ERGÄNZT</translation>
  </message>
  <message>
   <source>EXPIRED</source>
   <translation>ABGELAUFEN</translation>
  </message>
  <message>
   <source>Each photo has its key. You choose the order.</source>
   <translation>Jedes Foto hat seine Taste. Die Reihenfolge bestimmst du.</translation>
  </message>
  <message>
   <source>Each photo that is needed here is here.</source>
   <translation>Jedes Foto, das hier gebraucht wird, ist da.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <source>End / Submit</source>
   <translation>Ende / Senden</translation>
  </message>
  <message>
   <source>End or submit the session</source>
   <translation>Sitzung beenden oder absenden</translation>
  </message>
  <message>
   <source>End or submit the session first, then update.</source>
   <translation>Erst die Sitzung beenden oder einreichen, dann aktualisieren.</translation>
  </message>
  <message>
   <source>End without reading</source>
   <translation>Beenden ohne Auslesen</translation>
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
   <translation>PIN eingeben</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>Umschlag</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every scan is kept with the name of who made it.</source>
   <translation>Jeder Scan wird mit dem Namen dessen behalten, der ihn gemacht hat.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <source>Everything that waits is tried again now.</source>
   <translation>Alles, was wartet, wird jetzt neu versucht.</translation>
  </message>
  <message>
   <source>Expected 8, 12, 13 or 14 digits, got {0}.</source>
   <translation>Erwartet: 8, 12, 13 oder 14 Ziffern, erhalten: {0}.</translation>
  </message>
  <message>
   <source>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</source>
   <translation>Erwartet: ein HID-POS-Report von {0} Bytes mit bis zu {1} Daten, erhalten: {2} Bytes ab {3}. Den Scanner auf USB seriell stellen.</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</source>
   <translation>Erwartet: ein vollständiges JPEG, PNG, WebP, TIFF oder BMP.</translation>
  </message>
  <message>
   <source>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</source>
   <translation>Erwartet: Kameraindex oder -name, ein Bilderordner, eine Videodatei, eine MJPEG-Adresse oder 'synthetic', erhalten: {0}. Vorhandene Kameras: {1}.</translation>
  </message>
  <message>
   <source>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</source>
   <translation>Erwartet: eine Karte mit {0} bis {1} Grauwerten in der Mitte, erhalten: {2} bis {3}. Licht ändern, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>Expected a code of 1 to {0} characters, got {1}.</source>
   <translation>Erwartet: ein Code mit 1 bis {0} Zeichen, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Expected a code of at most {0} characters, got {1}. Scan another code of the product.</source>
   <translation>Erwartet wurde ein Code mit höchstens {0} Zeichen, es kamen {1}. Einen anderen Code des Produkts scannen.</translation>
  </message>
  <message>
   <source>Expected a file, got a folder, a pipe or a device.</source>
   <translation>Erwartet wurde eine Datei, da ist ein Ordner, eine Pipe oder ein Gerät.</translation>
  </message>
  <message>
   <source>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</source>
   <translation>Erwartet: ein Ordner zum Schreiben, aber {0} lehnt ab: {1}. Anderen Datenordner wählen oder Schreibrecht erbitten.</translation>
  </message>
  <message>
   <source>Expected a kept PIN, found something else. Set it anew: scanstation pin</source>
   <translation>Erwartet: eine gespeicherte PIN, gefunden: etwas anderes. Neu setzen: scanstation pin</translation>
  </message>
  <message>
   <source>Expected a list of {0}, got {1}. Trying again.</source>
   <translation>Eine Liste von {0} erwartet, {1} erhalten. Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>Expected a name of 1 to {0} bytes that can be printed, got {1}.</source>
   <translation>Erwartet wurde ein druckbarer Name von 1 bis {0} Byte, es kam {1}.</translation>
  </message>
  <message>
   <source>Expected a picture of at most 100 megapixels.</source>
   <translation>Erwartet: ein Bild mit höchstens 100 Megapixeln.</translation>
  </message>
  <message>
   <source>Expected a picture, got an empty file.</source>
   <translation>Erwartet: ein Bild, erhalten: eine leere Datei.</translation>
  </message>
  <message>
   <source>Expected a product number, got only zeros.</source>
   <translation>Erwartet: eine Produktnummer, erhalten: nur Nullen.</translation>
  </message>
  <message>
   <source>Expected a profile in TOML, got: {0}. Export it again.</source>
   <translation>Erwartet: ein Profil in TOML, erhalten: {0}. Neu exportieren.</translation>
  </message>
  <message>
   <source>Expected a quantity of 1 to {0}, got {1}.</source>
   <translation>Erwartet: eine Menge von 1 bis {0}, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</source>
   <translation>Erwartet: ein Scanner an {0}, aber diesen Anschluss gibt es nicht. Vorhanden: {1}. Scanner einstecken und auf USB seriell (CDC) stellen, oder anderen Anschluss wählen.</translation>
  </message>
  <message>
   <source>Expected a version such as 1.2.3, got {0}.</source>
   <translation>Erwartet wurde eine Version wie 1.2.3, gefunden {0}.</translation>
  </message>
  <message>
   <source>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</source>
   <translation>Erwartet: {0}, keiner gefunden. Vielleicht gemeinte USB-Geräte: {1}. Einstecken und auf HID-POS stellen, oder auf USB seriell.</translation>
  </message>
  <message>
   <source>Expected an address like https://www.closient.com. Mend api_url in the settings.</source>
   <translation>Erwartet: eine Adresse wie https://www.closient.com. api_url in den Einstellungen korrigieren.</translation>
  </message>
  <message>
   <source>Expected at most {0} bytes, got {1}.</source>
   <translation>Erwartet: höchstens {0} Bytes, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Expected at most {0} metadata keys, got {1}.</source>
   <translation>Erwartet: höchstens {0} Metadaten-Schlüssel, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Expected camera {0}. Present: {1}.</source>
   <translation>Erwartet: Kamera {0}. Vorhanden: {1}.</translation>
  </message>
  <message>
   <source>Expected digits, got {0}.</source>
   <translation>Erwartet waren Ziffern, gekommen ist {0}.</translation>
  </message>
  <message>
   <source>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</source>
   <translation>Erwartet: Metadaten mit {0} Zeichen je Schlüssel und {1} je Wert, erhalten: {2} und {3} in {4}.</translation>
  </message>
  <message>
   <source>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</source>
   <translation>Erwartet: ein Scanner {0}, gefunden: {1}. Die anderen ausstecken, oder einen per VID:PID:SERIAL oder Anschluss wählen.</translation>
  </message>
  <message>
   <source>Expected pages of at most 100 megapixels.</source>
   <translation>Erwartet werden Seiten mit höchstens 100 Megapixeln.</translation>
  </message>
  <message>
   <source>Expected pictures ({0}) in {1}, found none. Choose another folder.</source>
   <translation>Erwartet: Bilder ({0}) in {1}, keine gefunden. Anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>Expected room in {0} for a copy of the database before it is brought up to date, but it cannot be written ({1}). Nothing was changed. Free some space, then start again.</source>
   <translation>Erwartet: Platz in {0} für eine Kopie der Datenbank vor ihrer Aktualisierung, aber sie kann nicht geschrieben werden ({1}). Nichts wurde geändert. Speicher frei machen, dann neu starten.</translation>
  </message>
  <message>
   <source>Expected settings that this version has, got {0}. Update this station, or export the profile again.</source>
   <translation>Erwartet: Einstellungen dieser Version, erhalten: {0}. Diese Station aktualisieren, oder das Profil neu exportieren.</translation>
  </message>
  <message>
   <source>Expected signed news of an update, got something else ({0}). Nothing was changed. Check update_url.</source>
   <translation>Erwartet wurde eine signierte Nachricht über ein Update, gefunden etwas anderes ({0}). Nichts wurde geändert. update_url prüfen.</translation>
  </message>
  <message>
   <source>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</source>
   <translation>Erwartet: die ID einer Sitzung, oder last; {0} passt auf {1} Sitzungen. Liste ansehen: scanstation sessions</translation>
  </message>
  <message>
   <source>Expected the id of something on the server, got {0}.</source>
   <translation>Erwartet: die ID von etwas auf dem Server, erhalten: {0}.</translation>
  </message>
  <message>
   <source>Expected the photo in {0}, got: {1}. Check the disk.</source>
   <translation>Erwartet: das Foto in {0}, erhalten: {1}. Platte prüfen.</translation>
  </message>
  <message>
   <source>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</source>
   <translation>Erwartet: das Foto {0} mit {1} Bytes in {2}, aber es fehlt oder ist abgeschnitten. Foto neu machen, oder die Datei zurücklegen.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be opened to write: {1}. A link in its place is not followed: name the folder itself with --data-dir. Otherwise ask for write access, then start again.</source>
   <translation>Erwartet wurde die Datenbank der Station in {0}, aber sie lässt sich nicht zum Schreiben öffnen: {1}. Einer Verknüpfung an ihrer Stelle wird nicht gefolgt: Nennen Sie den Ordner selbst mit --data-dir. Sonst bitten Sie um Schreibrechte und starten Sie neu.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file. Put the newest backup back (scanstation restore) or call support, and start with another data folder meanwhile.</source>
   <translation>Erwartet wurde die Datenbank der Station in {0}, sie ist aber nicht lesbar ({1}). Behalten Sie die Datei. Spielen Sie die neueste Sicherung zurück (scanstation restore) oder rufen Sie den Support, und starten Sie solange mit einem anderen Datenordner.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it is {1}, while its folder holds work. Nothing was touched. Copy {2} to a safe place, {3}or call support. To begin anew, choose another data folder.</source>
   <translation>Erwartet wurde die Datenbank der Station in {0}, aber: {1}, während im Ordner Arbeit liegt. Nichts wurde angerührt. Kopieren Sie {2} an einen sicheren Ort, {3}oder rufen Sie den Support. Für einen Neuanfang wählen Sie einen anderen Datenordner.</translation>
  </message>
  <message>
   <source>Expected the work of a station in {0}, {1}. Nothing was made. Name the station's data folder with --data-dir.</source>
   <translation>Erwartet wurde die Arbeit einer Station in {0}: {1}. Nichts wurde angelegt. Nennen Sie den Datenordner der Station mit --data-dir.</translation>
  </message>
  <message>
   <source>Expected the {0} bytes of {1} as signed, got {2} others. Nothing was changed; it is fetched again tomorrow.</source>
   <translation>Erwartet wurden die {0} Bytes von {1} wie signiert, es kamen {2} andere. Nichts wurde geändert; morgen wird neu geladen.</translation>
  </message>
  <message>
   <source>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</source>
   <translation>{0} sollte geschrieben werden, aber die Platte lehnt ab: {1}. Anderen Ordner wählen oder Speicher frei machen.</translation>
  </message>
  <message>
   <source>Expected {0} from a drawn picture, got {1}.</source>
   <translation>Erwartet: {0} aus einem gezeichneten Bild, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</source>
   <translation>Erwartet: {0} bis {1} Ziffern, erhalten: {2} Zeichen. Andere PIN wählen.</translation>
  </message>
  <message>
   <source>Expected {0}, got {1}.</source>
   <translation>Erwartet: {0}, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Expected: {expected}</source>
   <translation>Erwartet: {expected}</translation>
  </message>
  <message>
   <source>Expired on the server</source>
   <translation>Auf dem Server abgelaufen</translation>
  </message>
  <message>
   <source>Explain it</source>
   <translation>Erklären</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Export fehlgeschlagen</translation>
  </message>
  <message>
   <source>Export last session</source>
   <translation>Letzte Sitzung exportieren</translation>
  </message>
  <message>
   <source>Export profile</source>
   <translation>Profil exportieren</translation>
  </message>
  <message>
   <source>Exposure and white balance stay as they were when the camera had settled.</source>
   <translation>Belichtung und Weißabgleich bleiben, wie sie waren, als die Kamera ruhig war.</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>FEHLER</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Field 8P (GTIN): {0}</source>
   <translation>Feld 8P (GTIN): {0}</translation>
  </message>
  <message>
   <source>Field {0}</source>
   <translation>Feld {0}</translation>
  </message>
  <message>
   <source>Field {0} ({1})</source>
   <translation>Feld {0} ({1})</translation>
  </message>
  <message>
   <source>File not usable</source>
   <translation>Datei nicht nutzbar</translation>
  </message>
  <message>
   <source>First digits of GTINs, with commas between</source>
   <translation>Erste Ziffern von GTINs, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <source>First steps: {step}  ({place} of {count})</source>
   <translation>Erste Schritte: {step}  ({place} von {count})</translation>
  </message>
  <message>
   <source>First: {photo}</source>
   <translation>Zuerst: {photo}</translation>
  </message>
  <message>
   <source>Five codes to scan</source>
   <translation>Fünf Codes zum Scannen</translation>
  </message>
  <message>
   <source>For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: scanstation cards --renew</source>
   <translation>Nur für das Personal dieses Platzes: Wer eine Karte hat, kann sie benutzen. Verlorene Karten zurückziehen: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Forget the grey card</source>
   <translation>Graukarte vergessen</translation>
  </message>
  <message>
   <source>Frame larger</source>
   <translation>Rahmen größer</translation>
  </message>
  <message>
   <source>Frame smaller</source>
   <translation>Rahmen kleiner</translation>
  </message>
  <message>
   <source>Free some space on this disk soon.</source>
   <translation>Auf dieser Platte bald Platz schaffen.</translation>
  </message>
  <message>
   <source>Free some space on this disk; what is taken is safe.</source>
   <translation>Auf dieser Platte Speicher frei machen; was aufgenommen ist, ist sicher.</translation>
  </message>
  <message>
   <source>Free space floor</source>
   <translation>Freier Platz mindestens</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Vorne</translation>
  </message>
  <message>
   <source>Full screen, in front, and closed by a supervisor alone.</source>
   <translation>Vollbild, vorn, und nur die Aufsicht kann schließen.</translation>
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
   <translation>GTIN {0}, {1}, Sitzung {2}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Give it a name, and colours to look at.</source>
   <translation>Geben Sie ihr einen Namen und Farben zum Ansehen.</translation>
  </message>
  <message>
   <source>Give this person the right to read the file.</source>
   <translation>Dieser Person das Recht geben, die Datei zu lesen.</translation>
  </message>
  <message>
   <source>Give this person write access to that folder.</source>
   <translation>Geben Sie dieser Person Schreibrechte für diesen Ordner.</translation>
  </message>
  <message>
   <source>Give this person write access to the data folder.</source>
   <translation>Dieser Person Schreibrecht im Datenordner geben.</translation>
  </message>
  <message>
   <source>Give this person write access, or choose another folder with data_dir.</source>
   <translation>Dieser Person Schreibrecht geben, oder mit data_dir anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>Glare</source>
   <translation>Spiegelung</translation>
  </message>
  <message>
   <source>Glare on the pack. Tilt it away from the lamp.</source>
   <translation>Packung spiegelt. Von der Lampe wegkippen.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Go on where you were.</source>
   <translation>Dort weitermachen, wo Sie waren.</translation>
  </message>
  <message>
   <source>Go on: the words say with what</source>
   <translation>Weiter: Die Worte sagen, womit</translation>
  </message>
  <message>
   <source>Green and one beep: it is safe on disk. No scanner? Press F6 and type it.</source>
   <translation>Grün und ein Ton: Es ist sicher auf der Platte. Kein Scanner? F6 drücken und tippen.</translation>
  </message>
  <message>
   <source>Grey card</source>
   <translation>Graukarte</translation>
  </message>
  <message>
   <source>Grey pictures of the bench, as the camera saw it at a scan.</source>
   <translation>Graubilder vom Platz, wie die Kamera ihn bei einem Scan sah.</translation>
  </message>
  <message>
   <source>Grid Matrix</source>
   <translation>Grid Matrix</translation>
  </message>
  <message>
   <source>Group separators were not tested.</source>
   <translation>Gruppentrenner wurden nicht geprüft.</translation>
  </message>
  <message>
   <source>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</source>
   <translation>HID-POS braucht hidapi, hier nicht nutzbar ({0}). Mit pip install hidapi installieren, oder den Scanner auf USB seriell stellen.</translation>
  </message>
  <message>
   <source>HID-POS scanner {0}</source>
   <translation>HID-POS-Scanner {0}</translation>
  </message>
  <message>
   <source>HID-POS scanners can be used.</source>
   <translation>HID-POS-Scanner sind nutzbar.</translation>
  </message>
  <message>
   <source>Han Xin</source>
   <translation>Han Xin</translation>
  </message>
  <message>
   <source>Hand scanner</source>
   <translation>Handscanner</translation>
  </message>
  <message>
   <source>Hand scanner: scan code {0} of {1}</source>
   <translation>Handscanner: Code {0} von {1} scannen</translation>
  </message>
  <message>
   <source>Health: everything is fine</source>
   <translation>Zustand: alles in Ordnung</translation>
  </message>
  <message>
   <source>Health: looking …</source>
   <translation>Zustand: wird geprüft …</translation>
  </message>
  <message>
   <source>Health: {count} to look at</source>
   <translation>Zustand: {count} zu prüfen</translation>
  </message>
  <message>
   <source>Height of the pictures asked of the camera.</source>
   <translation>Höhe der Bilder, die von der Kamera verlangt wird.</translation>
  </message>
  <message>
   <source>Help and figures</source>
   <translation>Hilfe und Zahlen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Hold it before the camera, or scan it by hand. What it would change is shown first. Esc goes back.</source>
   <translation>Vor die Kamera halten, oder von Hand scannen. Was sich ändern würde, wird erst gezeigt. Esc geht zurück.</translation>
  </message>
  <message>
   <source>Hold one alone in the aim box, or tap it in the picture.</source>
   <translation>Einen allein in den Zielrahmen halten, oder im Bild antippen.</translation>
  </message>
  <message>
   <source>How far the cameras' pictures are turned clockwise to be upright.</source>
   <translation>Wie weit die Kamerabilder im Uhrzeigersinn gedreht werden, um aufrecht zu sein.</translation>
  </message>
  <message>
   <source>How little is lost when a photo is packed: 100 is best and largest.</source>
   <translation>Wie wenig beim Packen eines Fotos verloren geht: 100 ist am besten und am größten.</translation>
  </message>
  <message>
   <source>How long photos stay here after the server has shown them; shorter when the disk is full.</source>
   <translation>Wie lange Fotos hier bleiben, nachdem der Server sie gezeigt hat; kürzer, wenn die Platte voll ist.</translation>
  </message>
  <message>
   <source>How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.</source>
   <translation>Wie laut die Station ist, auch mit den Tasten ↑ und ↓; 0 ist stumm: Das Fenster blinkt.</translation>
  </message>
  <message>
   <source>How many and how fast, by the hour.</source>
   <translation>Wie viele und wie schnell, je Stunde.</translation>
  </message>
  <message>
   <source>How support is reached, such as a name and a telephone number: shown when a kiosk stops.</source>
   <translation>Wie der Support erreicht wird, etwa Name und Telefonnummer: gezeigt, wenn ein Kiosk steht.</translation>
  </message>
  <message>
   <source>How this station is set up</source>
   <translation>Wie diese Station eingerichtet ist</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <source>IT SHOWS: {0}</source>
   <translation>ZEIGT: {0}</translation>
  </message>
  <message>
   <source>ITF lengths</source>
   <translation>ITF-Längen</translation>
  </message>
  <message>
   <source>If the new address is right, give the key for it anew: F12, then First steps.</source>
   <translation>Wenn die neue Adresse stimmt, geben Sie den Schlüssel dafür neu ein: F12, dann Erste Schritte.</translation>
  </message>
  <message>
   <source>Import profile</source>
   <translation>Profil importieren</translation>
  </message>
  <message>
   <source>In order again.</source>
   <translation>Wieder in Ordnung.</translation>
  </message>
  <message>
   <source>In-store number</source>
   <translation>Ladennummer</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Zutaten</translation>
  </message>
  <message>
   <source>Install the new version</source>
   <translation>Neue Version installieren</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Das Programm neu installieren.</translation>
  </message>
  <message>
   <source>Install the program again. If it comes again, tell support.</source>
   <translation>Programm neu installieren. Kommt es wieder, Support verständigen.</translation>
  </message>
  <message>
   <source>Install the program again; if it comes again, tell support.</source>
   <translation>Programm neu installieren; kommt es wieder, Support verständigen.</translation>
  </message>
  <message>
   <source>Inter</source>
   <translation>Inter</translation>
  </message>
  <message>
   <source>Inter (typeface)</source>
   <translation>Inter (Schrift)</translation>
  </message>
  <message>
   <source>It counts at the next start: F9 opens the window anew.</source>
   <translation>Es gilt ab dem nächsten Start: F9 öffnet das Fenster neu.</translation>
  </message>
  <message>
   <source>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</source>
   <translation>Er lässt Gruppentrenner weg: Chargen und Seriennummern in GS1-Codes laufen zusammen. Den Scanner so einstellen, dass er GS als Ctrl+] sendet.</translation>
  </message>
  <message>
   <source>It is kept as {0}.</source>
   <translation>Sie ist als {0} aufbewahrt.</translation>
  </message>
  <message>
   <source>It is kept. If the pack has another code, scan that too.</source>
   <translation>Er ist gespeichert. Hat die Packung noch einen Code, scanne auch den.</translation>
  </message>
  <message>
   <source>It is no product's number.</source>
   <translation>Es ist keine Produktnummer.</translation>
  </message>
  <message>
   <source>It is not known whether the last step arrived: it is looked up before the next one. Check the network, then do it again.</source>
   <translation>Ob der letzte Schritt ankam, ist nicht bekannt: Vor dem nächsten wird nachgesehen. Netzwerk prüfen, dann noch einmal versuchen.</translation>
  </message>
  <message>
   <source>It is set there: it cannot be changed here.</source>
   <translation>Dort ist es gesetzt: Hier ist es nicht änderbar.</translation>
  </message>
  <message>
   <source>It keeps group separators.</source>
   <translation>Er behält Gruppentrenner.</translation>
  </message>
  <message>
   <source>It lacks {0}.</source>
   <translation>Es fehlt {0}.</translation>
  </message>
  <message>
   <source>It looks like photo {0}. The same side twice? Undo, or go on.</source>
   <translation>Sieht aus wie Foto {0}. Zweimal dieselbe Seite? Rückgängig, oder weiter.</translation>
  </message>
  <message>
   <source>It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, or with all eight digits.</source>
   <translation>Es kann ein UPC-E ohne Prüfziffer sein. Stelle den Scanner so ein, dass er UPC-E als UPC-A oder mit allen acht Ziffern sendet.</translation>
  </message>
  <message>
   <source>It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A.</source>
   <translation>Es kann ein EAN-13 sein oder ein UPC-E mit Zusatzcode. Stelle den Scanner so ein, dass er UPC-E als UPC-A sendet.</translation>
  </message>
  <message>
   <source>It minds Caps Lock by itself.</source>
   <translation>Er beachtet Caps Lock von selbst.</translation>
  </message>
  <message>
   <source>It moved. Hold still and shoot again.</source>
   <translation>Es hat sich bewegt. Stillhalten und noch einmal auslösen.</translation>
  </message>
  <message>
   <source>It sends {0} for a group separator.</source>
   <translation>Er sendet {0} als Gruppentrenner.</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Sie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>It types a key every {0} ms, at most {1} ms apart.</source>
   <translation>Er tippt alle {0} ms eine Taste, höchstens {1} ms Abstand.</translation>
  </message>
  <message>
   <source>It types like a US keyboard; keys are read by their place.</source>
   <translation>Er tippt wie eine US-Tastatur; Tasten werden nach ihrer Lage gelesen.</translation>
  </message>
  <message>
   <source>It types like another keyboard; {0} characters are translated.</source>
   <translation>Er tippt wie eine andere Tastatur; {0} Zeichen werden übersetzt.</translation>
  </message>
  <message>
   <source>It types like the keyboard of another country; each of its keys is known now.</source>
   <translation>Er tippt wie die Tastatur eines anderen Landes; jede seiner Tasten ist jetzt bekannt.</translation>
  </message>
  <message>
   <source>It types like this computer's keyboard.</source>
   <translation>Er tippt wie die Tastatur dieses Computers.</translation>
  </message>
  <message>
   <source>It uses short names such as /gtin/, which GS1 Digital Link no longer allows.</source>
   <translation>Er benutzt Kurznamen wie /gtin/, die GS1 Digital Link nicht mehr erlaubt.</translation>
  </message>
  <message>
   <source>It was {0}.</source>
   <translation>Es war {0}.</translation>
  </message>
  <message>
   <source>Its manual has a code for that. Then calibrate again.</source>
   <translation>Sein Handbuch hat dafür einen Code. Dann neu kalibrieren.</translation>
  </message>
  <message>
   <source>Its name and products</source>
   <translation>Name und Produkte</translation>
  </message>
  <message>
   <source>Its photos</source>
   <translation>Die Fotos</translation>
  </message>
  <message>
   <source>JPEG quality</source>
   <translation>JPEG-Qualität</translation>
  </message>
  <message>
   <source>KEPT, NO PRODUCT</source>
   <translation>OHNE PRODUKT</translation>
  </message>
  <message>
   <source>Keep days</source>
   <translation>Tage aufbewahren</translation>
  </message>
  <message>
   <source>Keep the copy</source>
   <translation>Kopie behalten</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Schlüssel sichern</translation>
  </message>
  <message>
   <source>Key file not private</source>
   <translation>Schlüsseldatei nicht privat</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys are in {0}, which only this account can read</source>
   <translation>Schlüssel liegen in {0}, das nur dieses Konto lesen kann</translation>
  </message>
  <message>
   <source>Keys are kept by {0}</source>
   <translation>Schlüssel verwahrt {0}</translation>
  </message>
  <message>
   <source>Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if you did, set the scanner's delay between characters to 10 ms or less.</source>
   <translation>Die Tasten kamen einzeln, zu langsam oder zu ungleichmäßig für einen Scanner. Scannen Sie den gezeigten Code; wenn Sie das taten, stellen Sie die Pause zwischen den Zeichen am Scanner auf höchstens 10 ms.</translation>
  </message>
  <message>
   <source>Keys, signs and cards</source>
   <translation>Tasten, Zeichen und Karten</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>Kiosk</translation>
  </message>
  <message>
   <source>Kiosk screen</source>
   <translation>Kiosk-Bildschirm</translation>
  </message>
  <message>
   <source>Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first PIN on the command line: scanstation pin</source>
   <translation>Kiosk ohne PIN: Was der Aufsicht gehört, bleibt geschlossen. Der Administrator setzt die erste PIN auf der Befehlszeile: scanstation pin</translation>
  </message>
  <message>
   <source>LOOK AGAIN</source>
   <translation>NOCHMAL ANSEHEN</translation>
  </message>
  <message>
   <source>LOOK AT PHOTOS</source>
   <translation>FOTOS ANSEHEN</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last scans:  {codes}</source>
   <translation>Letzte Scans:  {codes}</translation>
  </message>
  <message>
   <source>Last session {0}</source>
   <translation>Letzte Sitzung {0}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>Leave the kiosk</source>
   <translation>Kiosk verlassen</translation>
  </message>
  <message>
   <source>Leave the pictures out</source>
   <translation>Bilder weglassen</translation>
  </message>
  <message>
   <source>Leave training</source>
   <translation>Training beenden</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Left out: {0}: {1}.</source>
   <translation>Weggelassen: {0}: {1}.</translation>
  </message>
  <message>
   <source>Less sure</source>
   <translation>Weniger sicher</translation>
  </message>
  <message>
   <source>Let the system set its clock from the network.</source>
   <translation>Die Uhr des Systems aus dem Netz stellen lassen.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>List {0} wants no photo. Add one.</source>
   <translation>Liste {0} will kein Foto. Eins hinzufügen.</translation>
  </message>
  <message>
   <source>List {0}: expected 1 to 13 digits, got {1}.</source>
   <translation>Liste {0}: erwartet 1 bis 13 Ziffern, erhalten: {1}.</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Livebild</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Lädt …</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Sperren nach Minuten</translation>
  </message>
  <message>
   <source>Lock countdown</source>
   <translation>Countdown der Sperre</translation>
  </message>
  <message>
   <source>Lock the bench</source>
   <translation>Platz sperren</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Gesperrt.</translation>
  </message>
  <message>
   <source>Locked. All work is kept. Touch the screen or press a key to go on.</source>
   <translation>Gesperrt. Alle Arbeit bleibt erhalten. Zum Weitermachen Bildschirm berühren oder Taste drücken.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log levels</source>
   <translation>Stufen des Protokolls</translation>
  </message>
  <message>
   <source>Log of the day</source>
   <translation>Protokoll des Tages</translation>
  </message>
  <message>
   <source>Logistic unit</source>
   <translation>Logistische Einheit</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Nochmal ansehen</translation>
  </message>
  <message>
   <source>Look at the photos large</source>
   <translation>Fotos groß ansehen</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Lauter</translation>
  </message>
  <message>
   <source>MISSING PHOTOS</source>
   <translation>FEHLENDE FOTOS</translation>
  </message>
  <message>
   <source>MOVE EARLIER</source>
   <translation>NACH VORN</translation>
  </message>
  <message>
   <source>MOVE LATER</source>
   <translation>NACH HINTEN</translation>
  </message>
  <message>
   <source>Machine health</source>
   <translation>Gerätezustand</translation>
  </message>
  <message>
   <source>Made to order</source>
   <translation>Auf Bestellung</translation>
  </message>
  <message>
   <source>Measure the grey card again: F7 between sessions.</source>
   <translation>Die Graukarte neu messen: F7 zwischen Sitzungen.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Minsan A{0}</source>
   <translation>Minsan A{0}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More stands in its path than GS1 Digital Link allows.</source>
   <translation>In seinem Pfad steht mehr, als GS1 Digital Link erlaubt.</translation>
  </message>
  <message>
   <source>More sure</source>
   <translation>Sicherer</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Move earlier</source>
   <translation>Nach vorn</translation>
  </message>
  <message>
   <source>Move later</source>
   <translation>Nach hinten</translation>
  </message>
  <message>
   <source>Move the selected photo</source>
   <translation>Gewähltes Foto verschieben</translation>
  </message>
  <message>
   <source>Move ▶</source>
   <translation>Schieben ▶</translation>
  </message>
  <message>
   <source>Move ◀</source>
   <translation>Schieben ◀</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>NEEDS YOU</source>
   <translation>BRAUCHT SIE</translation>
  </message>
  <message>
   <source>NEXT</source>
   <translation>NÄCHSTES</translation>
  </message>
  <message>
   <source>NEXT PRODUCT</source>
   <translation>NÄCHSTES PRODUKT</translation>
  </message>
  <message>
   <source>Name of the shot list</source>
   <translation>Name der Fotoliste</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Braucht Sie</translation>
  </message>
  <message>
   <source>Neither: scan again</source>
   <translation>Keines: neu scannen</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>Neue PIN</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next product</source>
   <translation>Nächstes Produkt</translation>
  </message>
  <message>
   <source>Next: {0}.</source>
   <translation>Als Nächstes: {0}.</translation>
  </message>
  <message>
   <source>No API key: work is kept here and sent later.</source>
   <translation>Kein API-Schlüssel: Arbeit bleibt hier und wird später gesendet.</translation>
  </message>
  <message>
   <source>No GS1 field begins with {0}.</source>
   <translation>Kein GS1-Feld beginnt mit {0}.</translation>
  </message>
  <message>
   <source>No PIN is set</source>
   <translation>Keine PIN gesetzt</translation>
  </message>
  <message>
   <source>No PIN opens this bench now.</source>
   <translation>Keine PIN öffnet diesen Platz jetzt.</translation>
  </message>
  <message>
   <source>No answer from the server</source>
   <translation>Keine Antwort vom Server</translation>
  </message>
  <message>
   <source>No backup</source>
   <translation>Keine Sicherung</translation>
  </message>
  <message>
   <source>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</source>
   <translation>Keine Kamera heißt {0}. Vorhanden: {1}. Einstecken, oder eine andere wählen.</translation>
  </message>
  <message>
   <source>No camera is found. Plug one in, then look again.</source>
   <translation>Keine Kamera gefunden. Eine einstecken, dann neu suchen.</translation>
  </message>
  <message>
   <source>No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR (Enter) after each code.</source>
   <translation>Der Code kam ohne Ende, daher weiß niemand, ob er ganz ist. Stellen Sie den Scanner so ein, dass er nach jedem Code CR (Enter) sendet.</translation>
  </message>
  <message>
   <source>No figures go to the collector.</source>
   <translation>Es gehen keine Zahlen an den Sammler.</translation>
  </message>
  <message>
   <source>No grey card</source>
   <translation>Keine Graukarte</translation>
  </message>
  <message>
   <source>No key can be kept ({0})</source>
   <translation>Schlüssel kann nicht verwahrt werden ({0})</translation>
  </message>
  <message>
   <source>No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter after each code, or teach the station the scanner: F12, then S.</source>
   <translation>Keine Taste beendete den Code, daher weiß niemand, ob er ganz ist. Stellen Sie den Scanner so ein, dass er nach jedem Code Enter sendet, oder lernen Sie den Scanner an: F12, dann S.</translation>
  </message>
  <message>
   <source>No keyring</source>
   <translation>Kein Schlüsselbund</translation>
  </message>
  <message>
   <source>No live picture</source>
   <translation>Kein Livebild</translation>
  </message>
  <message>
   <source>No name yet</source>
   <translation>Noch kein Name</translation>
  </message>
  <message>
   <source>No photo is missing</source>
   <translation>Kein Foto fehlt</translation>
  </message>
  <message>
   <source>No picture in {0} can be read. Choose another folder.</source>
   <translation>Kein Bild in {0} ist lesbar. Anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>No product is on the bench. Scan its code first.</source>
   <translation>Kein Produkt am Platz. Erst seinen Code scannen.</translation>
  </message>
  <message>
   <source>No product on the bench</source>
   <translation>Kein Produkt am Platz</translation>
  </message>
  <message>
   <source>No profile</source>
   <translation>Kein Profil</translation>
  </message>
  <message>
   <source>No scanner is set up here. Present: {0}.</source>
   <translation>Hier ist kein Scanner eingerichtet. Vorhanden: {0}.</translation>
  </message>
  <message>
   <source>No session fits. Esc clears what is typed.</source>
   <translation>Keine Sitzung passt. Esc löscht das Getippte.</translation>
  </message>
  <message>
   <source>No session has anything to review yet. Submit one first.</source>
   <translation>Noch keine Sitzung hat etwas zu prüfen. Zuerst eine absenden.</translation>
  </message>
  <message>
   <source>No session is open. Start one first.</source>
   <translation>Keine Sitzung offen. Erst eine starten.</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>Noch keine Sitzung</translation>
  </message>
  <message>
   <source>No sound device is found: the whole window flashes instead.</source>
   <translation>Kein Tongerät gefunden: Stattdessen blinkt das ganze Fenster.</translation>
  </message>
  <message>
   <source>No sound device: a scan is told by the band and a flash of the whole window alone.</source>
   <translation>Kein Tongerät: Nur der Balken und ein Aufleuchten des ganzen Fensters melden einen Scan.</translation>
  </message>
  <message>
   <source>No sound, by the key M too: the window flashes in the sound's rhythm instead.</source>
   <translation>Kein Ton, auch mit der Taste M: Das Fenster blinkt stattdessen im Rhythmus des Tons.</translation>
  </message>
  <message>
   <source>No trusted certificates are on this computer: no safe connection is possible.</source>
   <translation>Keine vertrauenswürdigen Zertifikate auf diesem Computer: Keine sichere Verbindung möglich.</translation>
  </message>
  <message>
   <source>No update waits here. Nothing was changed.</source>
   <translation>Hier wartet kein Update. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>No way to the server</source>
   <translation>Kein Weg zum Server</translation>
  </message>
  <message>
   <source>No work there</source>
   <translation>Keine Arbeit vorhanden</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <source>Nobody is asked for newer versions.</source>
   <translation>Nach neueren Versionen wird nicht gefragt.</translation>
  </message>
  <message>
   <source>Nobody is signed in.</source>
   <translation>Niemand ist angemeldet.</translation>
  </message>
  <message>
   <source>None yet: it is made at the first start.</source>
   <translation>Noch keine: Sie entsteht beim ersten Start.</translation>
  </message>
  <message>
   <source>Not a camera of this computer: {0}.</source>
   <translation>Keine Kamera dieses Computers: {0}.</translation>
  </message>
  <message>
   <source>Not a product code</source>
   <translation>Kein Produktcode</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Nicht angenommen</translation>
  </message>
  <message>
   <source>Not compared: no answer from the server.</source>
   <translation>Nicht verglichen: keine Antwort vom Server.</translation>
  </message>
  <message>
   <source>Not done: its characters arrive changed, and not always in the same way.</source>
   <translation>Nicht fertig: seine Zeichen kommen verändert an, und nicht immer gleich.</translation>
  </message>
  <message>
   <source>Not heard since the start.</source>
   <translation>Seit dem Start nicht gehört.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Not readable</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Not sent yet: a {0}, parked. {1}</source>
   <translation>Noch nicht gesendet: {0}, geparkt. {1}</translation>
  </message>
  <message>
   <source>Not sent yet: {0} things still wait.</source>
   <translation>Noch nicht gesendet: {0} Einträge warten noch.</translation>
  </message>
  <message>
   <source>Not sure what it was: hold it still</source>
   <translation>Nicht sicher, was es war: stillhalten</translation>
  </message>
  <message>
   <source>Not yet seen on the server: {0} products and photos.</source>
   <translation>Auf dem Server noch nicht gesehen: {0} Produkte und Fotos.</translation>
  </message>
  <message>
   <source>Nothing is asked any more. Scan the code again.</source>
   <translation>Es wird nichts mehr gefragt. Scanne den Code noch einmal.</translation>
  </message>
  <message>
   <source>Nothing is lost. Have the disk checked.</source>
   <translation>Nichts ist verloren. Lassen Sie die Festplatte prüfen.</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>Nichts ist offen.</translation>
  </message>
  <message>
   <source>Nothing is proposed for this product.</source>
   <translation>Für dieses Produkt gibt es keine Vorschläge.</translation>
  </message>
  <message>
   <source>Nothing is sent to the server for now: work is kept here and sent later.</source>
   <translation>Zurzeit wird nichts an den Server gesendet: Arbeit bleibt hier und wird später gesendet.</translation>
  </message>
  <message>
   <source>Nothing needs to be done; delete the bad file when nobody needs it.</source>
   <translation>Es ist nichts zu tun; die fehlerhafte Datei löschen, wenn niemand sie braucht.</translation>
  </message>
  <message>
   <source>Nothing that is scanned here is kept. Go back to work to capture.</source>
   <translation>Was hier gescannt wird, wird nicht gespeichert. Zum Erfassen zurück zur Arbeit.</translation>
  </message>
  <message>
   <source>Nothing to write: accept a value first.</source>
   <translation>Nichts zu schreiben: zuerst einen Wert annehmen.</translation>
  </message>
  <message>
   <source>Nothing was changed. Open the bench, then do this again.</source>
   <translation>Nichts wurde geändert. Platz öffnen, dann wiederholen.</translation>
  </message>
  <message>
   <source>Nothing was kept: the words say why</source>
   <translation>Nichts wurde behalten: Die Worte sagen, warum</translation>
  </message>
  <message>
   <source>Nothing: the station notes its data folder again.</source>
   <translation>Nichts: Die Station merkt sich ihren Datenordner neu.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Now: {value}  ({origin})</source>
   <translation>Jetzt: {value}  ({origin})</translation>
  </message>
  <message>
   <source>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</source>
   <translation>Nummer (ab 1) oder Name des Bildschirms, den der Kiosk füllt; leer für den Hauptbildschirm.</translation>
  </message>
  <message>
   <source>Number under the bars</source>
   <translation>Nummer unter den Strichen</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Numbers of {day}</source>
   <translation>Zahlen vom {day}</translation>
  </message>
  <message>
   <source>Nutrition</source>
   <translation>Nährwerte</translation>
  </message>
  <message>
   <source>Of the program and the system.</source>
   <translation>Vom Programm und vom System.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install ca-certificates.</source>
   <translation>Unter Debian und Ubuntu: apt-get install ca-certificates.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install fonts-dejavu-core.</source>
   <translation>Unter Debian und Ubuntu: apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.</source>
   <translation>Unter Debian und Ubuntu: apt-get install libzbar0. Sonst das Programm neu installieren.</translation>
  </message>
  <message>
   <source>On another station: Menu, Settings, Scan a profile. It holds no secrets.</source>
   <translation>An einer anderen Station: Menü, Einstellungen, Profil scannen. Es enthält keine Geheimnisse.</translation>
  </message>
  <message>
   <source>On server: {0} of {1}</source>
   <translation>Auf Server: {0} von {1}</translation>
  </message>
  <message>
   <source>On to a later product</source>
   <translation>Weiter zu einem späteren Produkt</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>One file for support. It is only saved here; you decide who gets it.</source>
   <translation>Eine Datei für den Support. Sie wird nur hier gespeichert; Sie entscheiden, wer sie bekommt.</translation>
  </message>
  <message>
   <source>One list has to stay.</source>
   <translation>Eine Liste muss bleiben.</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Moment …</translation>
  </message>
  <message>
   <source>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</source>
   <translation>Eine weitere Taste zum Auslösen, wie ein Fußpedal sie sendet: B, F13, PgDown; leer für keine.</translation>
  </message>
  <message>
   <source>One piece of a product of several (ITIP), not the whole product.</source>
   <translation>Ein Stück eines mehrteiligen Produkts (ITIP), nicht das ganze Produkt.</translation>
  </message>
  <message>
   <source>Only the product on the bench misses photos.</source>
   <translation>Nur dem Produkt auf dem Tisch fehlen Fotos.</translation>
  </message>
  <message>
   <source>Only the small code beside the product's code: scan that one.</source>
   <translation>Nur der kleine Code neben dem Produktcode: Scanne jenen.</translation>
  </message>
  <message>
   <source>Only this account can read the file.</source>
   <translation>Nur dieses Konto kann die Datei lesen.</translation>
  </message>
  <message>
   <source>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</source>
   <translation>Nur {0} GB frei, {1} GB nötig. Speicher frei machen; was aufgenommen ist, ist sicher.</translation>
  </message>
  <message>
   <source>Open anew</source>
   <translation>Neu öffnen</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Offene</translation>
  </message>
  <message>
   <source>Open the closed session again, until the server is told</source>
   <translation>Die geschlossene Sitzung wieder öffnen, bis der Server davon weiß</translation>
  </message>
  <message>
   <source>Opened by a badge.</source>
   <translation>Mit einem Ausweis geöffnet.</translation>
  </message>
  <message>
   <source>Opened by a touch: no PIN is set.</source>
   <translation>Durch Berühren geöffnet: Es ist keine PIN gesetzt.</translation>
  </message>
  <message>
   <source>Opened by the supervisor's PIN.</source>
   <translation>Mit der PIN der Aufsicht geöffnet.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Weitere</translation>
  </message>
  <message>
   <source>Others on this computer can read the API key in {0}. It is not used. Ask for a new key, and store that: scanstation key</source>
   <translation>Andere auf diesem Computer können den API-Schlüssel in {0} lesen. Er wird nicht verwendet. Einen neuen Schlüssel anfordern und speichern: scanstation key</translation>
  </message>
  <message>
   <source>Outline picture: a file beside the shot lists</source>
   <translation>Umrissbild: eine Datei neben den Fotolisten</translation>
  </message>
  <message>
   <source>PAST ITS DATE: {0} {1}.</source>
   <translation>ABGELAUFEN: {0} {1}.</translation>
  </message>
  <message>
   <source>PENDING</source>
   <translation>WARTET</translation>
  </message>
  <message>
   <source>PHOTO AFTER</source>
   <translation>FOTO DANACH</translation>
  </message>
  <message>
   <source>PHOTO BEFORE</source>
   <translation>FOTO DAVOR</translation>
  </message>
  <message>
   <source>PHOTO SAFE</source>
   <translation>FOTO SICHER</translation>
  </message>
  <message>
   <source>PHOTO SAFE, BUT LOOK</source>
   <translation>FOTO SICHER, ABER ANSEHEN</translation>
  </message>
  <message>
   <source>PHOTOS</source>
   <translation>FOTOS</translation>
  </message>
  <message>
   <source>PIN not usable</source>
   <translation>PIN nicht nutzbar</translation>
  </message>
  <message>
   <source>PIN tries</source>
   <translation>PIN-Versuche</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}</source>
   <translation>PPN {0}, PZN {1}</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}: a number without a GTIN.</source>
   <translation>PPN {0}, PZN {1}: eine Nummer ohne GTIN.</translation>
  </message>
  <message>
   <source>PZN {0}</source>
   <translation>PZN {0}</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Bauteil</translation>
  </message>
  <message>
   <source>Part of a label</source>
   <translation>Teil eines Etiketts</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Teile des Programms</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Bild ↓</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Bild ↑</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo after</source>
   <translation>Foto danach</translation>
  </message>
  <message>
   <source>Photo before</source>
   <translation>Foto davor</translation>
  </message>
  <message>
   <source>Photo camera</source>
   <translation>Fotokamera</translation>
  </message>
  <message>
   <source>Photo camera largest</source>
   <translation>Größtes Bild der Fotokamera</translation>
  </message>
  <message>
   <source>Photo failed</source>
   <translation>Foto fehlgeschlagen</translation>
  </message>
  <message>
   <source>Photo file not usable</source>
   <translation>Fotodatei nicht brauchbar</translation>
  </message>
  <message>
   <source>Photo is {0}</source>
   <translation>Foto ist {0}</translation>
  </message>
  <message>
   <source>Photo is {0} again</source>
   <translation>Foto ist wieder {0}</translation>
  </message>
  <message>
   <source>Photo type</source>
   <translation>Fototyp</translation>
  </message>
  <message>
   <source>Photo unreadable</source>
   <translation>Foto nicht lesbar</translation>
  </message>
  <message>
   <source>Photo {0}</source>
   <translation>Foto {0}</translation>
  </message>
  <message>
   <source>Photo {0} as it was</source>
   <translation>Foto {0} wie zuvor</translation>
  </message>
  <message>
   <source>Photo {0} discarded</source>
   <translation>Foto {0} verworfen</translation>
  </message>
  <message>
   <source>Photo {0} edited</source>
   <translation>Foto {0} bearbeitet</translation>
  </message>
  <message>
   <source>Photo {0} is back</source>
   <translation>Foto {0} ist wieder da</translation>
  </message>
  <message>
   <source>Photo {0} shows what? Press the key of its type, or Esc.</source>
   <translation>Was zeigt Foto {0}? Taste des Typs drücken, oder Esc.</translation>
  </message>
  <message>
   <source>Photo {0} taken back</source>
   <translation>Foto {0} zurückgenommen</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Photos and codes</source>
   <translation>Fotos und Codes</translation>
  </message>
  <message>
   <source>Photos and profile</source>
   <translation>Fotos und Profil</translation>
  </message>
  <message>
   <source>Photos are as the camera gives them.</source>
   <translation>Fotos sind so, wie die Kamera sie liefert.</translation>
  </message>
  <message>
   <source>Photos are taken without white balance.</source>
   <translation>Fotos entstehen ohne Weißabgleich.</translation>
  </message>
  <message>
   <source>Photos by hour</source>
   <translation>Fotos je Stunde</translation>
  </message>
  <message>
   <source>Photos of the list, in order</source>
   <translation>Fotos der Liste, der Reihe nach</translation>
  </message>
  <message>
   <source>Photos of this product, in order</source>
   <translation>Fotos dieses Produkts, der Reihe nach</translation>
  </message>
  <message>
   <source>Photos that were confirmed are missing or damaged on this disk: {0}. Take them again, and tell the administrator: the disk may be failing.</source>
   <translation>Bestätigte Fotos fehlen auf dieser Festplatte oder sind beschädigt: {0}. Nehmen Sie sie noch einmal auf und sagen Sie dem Administrator: die Festplatte könnte defekt sein.</translation>
  </message>
  <message>
   <source>Photos: {list}</source>
   <translation>Fotos: {list}</translation>
  </message>
  <message>
   <source>Picture unreadable</source>
   <translation>Bild nicht lesbar</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures of type {0} cannot be shown.</source>
   <translation>Bilder vom Typ {0} können nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>Pictures, CSV and JSON</source>
   <translation>Bilder, CSV und JSON</translation>
  </message>
  <message>
   <source>Piece of a set</source>
   <translation>Stück eines Satzes</translation>
  </message>
  <message>
   <source>Plessey</source>
   <translation>Plessey</translation>
  </message>
  <message>
   <source>Plug the camera in and allow this program to use it, or choose another with --camera.</source>
   <translation>Kamera anschließen und diesem Programm erlauben, oder eine andere mit --camera wählen.</translation>
  </message>
  <message>
   <source>Press 7, then shoot: the nutrition table</source>
   <translation>7 drücken, dann auslösen: die Nährwerttabelle</translation>
  </message>
  <message>
   <source>Press F4 to start a session</source>
   <translation>F4 drücken, um eine Sitzung zu beginnen</translation>
  </message>
  <message>
   <source>Press O and type your name</source>
   <translation>O drücken und deinen Namen tippen</translation>
  </message>
  <message>
   <source>Press each: can it be heard over the noise of the hall?</source>
   <translation>Jeden drücken: Ist er trotz Hallenlärm zu hören?</translation>
  </message>
  <message>
   <source>Press the space bar to shoot the front</source>
   <translation>Leertaste drücken: die Vorderseite aufnehmen</translation>
  </message>
  <message>
   <source>Prod date</source>
   <translation>Hergestellt am</translation>
  </message>
  <message>
   <source>Product after</source>
   <translation>Produkt danach</translation>
  </message>
  <message>
   <source>Product before</source>
   <translation>Produkt davor</translation>
  </message>
  <message>
   <source>Product {place} of {total}</source>
   <translation>Produkt {place} von {total}</translation>
  </message>
  <message>
   <source>Product ▶</source>
   <translation>Produkt ▶</translation>
  </message>
  <message>
   <source>Products by hour</source>
   <translation>Produkte je Stunde</translation>
  </message>
  <message>
   <source>Products of the selected session</source>
   <translation>Produkte der gewählten Sitzung</translation>
  </message>
  <message>
   <source>Products of this session</source>
   <translation>Produkte dieser Sitzung</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Vorgeschlagen</translation>
  </message>
  <message>
   <source>Put the backup back</source>
   <translation>Sicherung zurückspielen</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>QR code of the profile</source>
   <translation>QR-Code des Profils</translation>
  </message>
  <message>
   <source>QUANTITY: {0}</source>
   <translation>MENGE: {0}</translation>
  </message>
  <message>
   <source>Qt {version} and the parts below, each under its own licence.</source>
   <translation>Qt {version} und die Teile unten, jedes unter eigener Lizenz.</translation>
  </message>
  <message>
   <source>Qt's {0} shows no screen.</source>
   <translation>{0} von Qt zeigt keinen Bildschirm.</translation>
  </message>
  <message>
   <source>Qt's {0}, {1} x {2} pixels.</source>
   <translation>{0} von Qt, {1} x {2} Pixel.</translation>
  </message>
  <message>
   <source>Quieter</source>
   <translation>Leiser</translation>
  </message>
  <message>
   <source>READ</source>
   <translation>GELESEN</translation>
  </message>
  <message>
   <source>READ, BUT LOOK</source>
   <translation>GELESEN, ABER SCHAU</translation>
  </message>
  <message>
   <source>READY</source>
   <translation>BEREIT</translation>
  </message>
  <message>
   <source>REFUSED</source>
   <translation>ABGELEHNT</translation>
  </message>
  <message>
   <source>REJECTED</source>
   <translation>ABGELEHNT</translation>
  </message>
  <message>
   <source>RESOLVING</source>
   <translation>WIRD GESUCHT</translation>
  </message>
  <message>
   <source>RETAKE</source>
   <translation>NEU MACHEN</translation>
  </message>
  <message>
   <source>Read to the end first: Page Down.</source>
   <translation>Erst bis zum Ende lesen: Bild ab.</translation>
  </message>
  <message>
   <source>Reads {0}.</source>
   <translation>Liest {0}.</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>Pause vor Wiederholung</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <source>Recycling</source>
   <translation>Recycling</translation>
  </message>
  <message>
   <source>Red, a falling tone: nothing was kept, and the words say why.</source>
   <translation>Rot, ein fallender Ton: Nichts wurde behalten, und die Worte sagen warum.</translation>
  </message>
  <message>
   <source>Redirect</source>
   <translation>Redirect</translation>
  </message>
  <message>
   <source>Refund receipt</source>
   <translation>Pfandbon</translation>
  </message>
  <message>
   <source>Refuse photos with a flaw</source>
   <translation>Fotos mit Mangel ablehnen</translation>
  </message>
  <message>
   <source>Refused by the server</source>
   <translation>Vom Server abgelehnt</translation>
  </message>
  <message>
   <source>Refused: a wrong PIN, or one too soon after others.</source>
   <translation>Abgelehnt: eine falsche PIN, oder zu bald nach anderen.</translation>
  </message>
  <message>
   <source>Refused: no PIN is set.</source>
   <translation>Abgelehnt: Es ist keine PIN gesetzt.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Remote</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Von der Liste nehmen</translation>
  </message>
  <message>
   <source>Requests tried again</source>
   <translation>Wiederholte Anfragen</translation>
  </message>
  <message>
   <source>Restart minutes</source>
   <translation>Neustarts in Minuten</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Neustarts</translation>
  </message>
  <message>
   <source>Restore the file {0} from a backup of the data folder, then start again; or make new cards: scanstation cards --renew</source>
   <translation>Stellen Sie die Datei {0} aus einer Sicherung des Datenordners wieder her und starten Sie neu; oder drucken Sie neue Karten: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Retake</source>
   <translation>Neu machen</translation>
  </message>
  <message>
   <source>Retake {0}</source>
   <translation>{0} nochmal</translation>
  </message>
  <message>
   <source>Returnable asset</source>
   <translation>Mehrweggut</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Run the self-test on the desktop to know about the window.</source>
   <translation>Den Selbsttest auf dem Desktop ausführen, um vom Fenster zu wissen.</translation>
  </message>
  <message>
   <source>SHOOT: {0}</source>
   <translation>FOTO: {0}</translation>
  </message>
  <message>
   <source>START: {0}</source>
   <translation>START: {0}</translation>
  </message>
  <message>
   <source>SUBMIT</source>
   <translation>ABSENDEN</translation>
  </message>
  <message>
   <source>Safe on disk, but it names no product</source>
   <translation>Sicher gespeichert, nennt aber kein Produkt</translation>
  </message>
  <message>
   <source>Safe, but look at it: it may not be good</source>
   <translation>Sicher, aber ansehen: vielleicht nicht gut</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Saved: {place}</source>
   <translation>Gespeichert: {place}</translation>
  </message>
  <message>
   <source>Scan Station</source>
   <translation>Scan Station</translation>
  </message>
  <message>
   <source>Scan Station cannot be opened.</source>
   <translation>Scan Station lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <source>Scan Station does not run</source>
   <translation>Scan Station läuft nicht</translation>
  </message>
  <message>
   <source>Scan Station fell more than {0} times in {1} minutes and is not started again by itself.</source>
   <translation>Scan Station ist mehr als {0}-mal in {1} Minuten abgestürzt und wird nicht von selbst neu gestartet.</translation>
  </message>
  <message>
   <source>Scan Station is made of:

{0}

{1}
</source>
   <translation>Scan Station besteht aus:

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
   <translation>Produkt scannen</translation>
  </message>
  <message>
   <source>Scan a product,
then shoot its photos.</source>
   <translation>Produkt scannen,
dann fotografieren.</translation>
  </message>
  <message>
   <source>Scan a profile</source>
   <translation>Profil scannen</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Neu scannen</translation>
  </message>
  <message>
   <source>Scan any code.</source>
   <translation>Irgendeinen Code scannen.</translation>
  </message>
  <message>
   <source>Scan anything, see everything</source>
   <translation>Alles scannen, alles sehen</translation>
  </message>
  <message>
   <source>Scan every product
and photograph it.</source>
   <translation>Jedes Produkt scannen
und fotografieren.</translation>
  </message>
  <message>
   <source>Scan it from this screen, or from the printed sheet.</source>
   <translation>Von diesem Bildschirm scannen oder vom gedruckten Blatt.</translation>
  </message>
  <message>
   <source>Scan or type: a product's number or name, a code, a day (2026-11-24)</source>
   <translation>Scannen oder tippen: Nummer oder Name eines Produkts, ein Code, ein Tag (2026-11-24)</translation>
  </message>
  <message>
   <source>Scan product after product.
No photos.</source>
   <translation>Produkt für Produkt scannen.
Keine Fotos.</translation>
  </message>
  <message>
   <source>Scan the code of a profile</source>
   <translation>Code eines Profils scannen</translation>
  </message>
  <message>
   <source>Scan the first product</source>
   <translation>Erstes Produkt scannen</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Nächstes Produkt scannen</translation>
  </message>
  <message>
   <source>Scan the same code once more</source>
   <translation>Denselben Code noch einmal scannen</translation>
  </message>
  <message>
   <source>Scan this code</source>
   <translation>Diesen Code scannen</translation>
  </message>
  <message>
   <source>Scan this wrong code</source>
   <translation>Diesen falschen Code scannen</translation>
  </message>
  <message>
   <source>Scan to receipt, ms (95 of 100 are faster)</source>
   <translation>Scan bis Quittung, ms (95 von 100 sind schneller)</translation>
  </message>
  <message>
   <source>Scan your badge, or type your name and press Enter.</source>
   <translation>Ausweis scannen, oder Namen tippen und Enter drücken.</translation>
  </message>
  <message>
   <source>Scan, show or type any code</source>
   <translation>Scanne, zeige oder tippe einen Code</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <source>Scanner lost</source>
   <translation>Scanner weg</translation>
  </message>
  <message>
   <source>Scanner not usable</source>
   <translation>Scanner nicht nutzbar</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search the day</source>
   <translation>Den Tag durchsuchen</translation>
  </message>
  <message>
   <source>Search: a word, such as camera</source>
   <translation>Suche: ein Wort, etwa Kamera</translation>
  </message>
  <message>
   <source>See the line about the API.</source>
   <translation>Siehe die Zeile zur API.</translation>
  </message>
  <message>
   <source>See them in words: scanstation contract</source>
   <translation>In Worten ansehen: scanstation contract</translation>
  </message>
  <message>
   <source>Seen: {0} keys, one every {1} ms, {2}.</source>
   <translation>Gesehen: {0} Tasten, eine alle {1} ms, {2}.</translation>
  </message>
  <message>
   <source>Select a photo</source>
   <translation>Foto wählen</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Selbsttest</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Erneut senden</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</source>
   <translation>Wird an den Scanner gesendet, wenn ein Code nicht angenommen wurde, etwa \x15; leer für nichts.</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</source>
   <translation>Wird an den Scanner gesendet, wenn ein Code angenommen wurde, etwa \x06; leer für nichts.</translation>
  </message>
  <message>
   <source>Sent to the server</source>
   <translation>An den Server</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>Serial ack</source>
   <translation>Serielle Bestätigung</translation>
  </message>
  <message>
   <source>Serial baud</source>
   <translation>Serielle Geschwindigkeit</translation>
  </message>
  <message>
   <source>Serial nak</source>
   <translation>Serielle Ablehnung</translation>
  </message>
  <message>
   <source>Serial port</source>
   <translation>Serieller Anschluss</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Server, camera, scanner, sound</source>
   <translation>Server, Kamera, Scanner, Ton</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Dienstleistung</translation>
  </message>
  <message>
   <source>Session closed on the server</source>
   <translation>Sitzung auf dem Server geschlossen</translation>
  </message>
  <message>
   <source>Session ended</source>
   <translation>Sitzung beendet</translation>
  </message>
  <message>
   <source>Session submitted</source>
   <translation>Sitzung abgesendet</translation>
  </message>
  <message>
   <source>Session {0}</source>
   <translation>Sitzung {0}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sitzungen</translation>
  </message>
  <message>
   <source>Set elsewhere</source>
   <translation>Woanders gesetzt</translation>
  </message>
  <message>
   <source>Set it to send Enter after each code: then a cut-off code is noticed.</source>
   <translation>So einstellen, dass er nach jedem Code Enter sendet: Dann fällt ein abgeschnittener Code auf.</translation>
  </message>
  <message>
   <source>Set the scanner's keyboard country to that of this computer, or to US English.</source>
   <translation>Das Tastaturland des Scanners auf das dieses Computers stellen, oder auf US-Englisch.</translation>
  </message>
  <message>
   <source>Set this computer's date, time and time zone.</source>
   <translation>Datum, Uhrzeit und Zeitzone dieses Computers stellen.</translation>
  </message>
  <message>
   <source>Set up the scanner</source>
   <translation>Scanner einrichten</translation>
  </message>
  <message>
   <source>Set volume and language again; delete the bad file when nobody needs it.</source>
   <translation>Lautstärke und Sprache neu einstellen; die fehlerhafte Datei löschen, wenn niemand sie braucht.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Several codes</source>
   <translation>Mehrere Codes</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Shift {0}</translation>
  </message>
  <message>
   <source>Shift+F7 takes it back.</source>
   <translation>Shift+F7 nimmt es zurück.</translation>
  </message>
  <message>
   <source>Shift, Ctrl or Alt was held down during the scan. Let go of it.</source>
   <translation>Umschalt, Strg oder Alt war während des Scans gedrückt. Lassen Sie die Taste los.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Shoot</source>
   <translation>Auslösen</translation>
  </message>
  <message>
   <source>Shoot again</source>
   <translation>Neu auslösen</translation>
  </message>
  <message>
   <source>Shoot by itself when the product lies still</source>
   <translation>Von selbst auslösen, wenn das Produkt still liegt</translation>
  </message>
  <message>
   <source>Shoot its front</source>
   <translation>Seine Vorderseite aufnehmen</translation>
  </message>
  <message>
   <source>Shoot the next photo</source>
   <translation>Nächstes Foto machen</translation>
  </message>
  <message>
   <source>Shoot the selected photo anew</source>
   <translation>Gewähltes Foto neu machen</translation>
  </message>
  <message>
   <source>Shoot to replace the photo.</source>
   <translation>Auslösen, um das Foto zu ersetzen.</translation>
  </message>
  <message>
   <source>Shoot {0}</source>
   <translation>Foto: {0}</translation>
  </message>
  <message>
   <source>Short number</source>
   <translation>Kurze Nummer</translation>
  </message>
  <message>
   <source>Shot list by product</source>
   <translation>Fotoliste je Produkt</translation>
  </message>
  <message>
   <source>Shot list {0}</source>
   <translation>Fotoliste {0}</translation>
  </message>
  <message>
   <source>Shot lists</source>
   <translation>Fotolisten</translation>
  </message>
  <message>
   <source>Show profile as code</source>
   <translation>Profil als Code zeigen</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Schlüssel zeigen</translation>
  </message>
  <message>
   <source>Shutter key</source>
   <translation>Auslösetaste</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>Angemeldet.</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Abgemeldet</translation>
  </message>
  <message>
   <source>Simulate</source>
   <translation>Simulation</translation>
  </message>
  <message>
   <source>Size of the log on disk.</source>
   <translation>Größe des Protokolls auf der Platte.</translation>
  </message>
  <message>
   <source>Size of the trace on disk: what happened at the bench; 0 for none.</source>
   <translation>Größe des Verlaufs auf der Platte: was am Platz geschah; 0 für keinen.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <source>Small print will be unreadable. Come closer.</source>
   <translation>Kleine Schrift wird unlesbar. Näher kommen.</translation>
  </message>
  <message>
   <source>So many photos are sent to the storage at once; everything else goes in order.</source>
   <translation>So viele Fotos gehen zugleich an den Speicher; alles andere geht der Reihe nach.</translation>
  </message>
  <message>
   <source>So often within restart_minutes a kiosk window that fell is started again.</source>
   <translation>So oft innerhalb von restart_minutes wird ein abgestürztes Kioskfenster neu gestartet.</translation>
  </message>
  <message>
   <source>Somebody who gets a service (GSRN), not a product.</source>
   <translation>Jemand, der eine Dienstleistung bekommt (GSRN), kein Produkt.</translation>
  </message>
  <message>
   <source>Somebody who gives a service (GSRN), not a product.</source>
   <translation>Jemand, der eine Dienstleistung gibt (GSRN), kein Produkt.</translation>
  </message>
  <message>
   <source>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>Etwas anderes antwortete statt des Fotospeichers. Gibt es eine Anmeldeseite des Netzwerks? Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>Something else uses this station's API key and its calls. Give each its own key.</source>
   <translation>Etwas anderes nutzt den API-Schlüssel dieser Station und dessen Aufrufe. Jedem einen eigenen Schlüssel geben.</translation>
  </message>
  <message>
   <source>Something on the way answered {0} in the API's place. Kept here, trying again.</source>
   <translation>Etwas unterwegs antwortete {0} statt der API. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</source>
   <translation>Im Programm geschah etwas Unerwartetes. Was bestätigt war, ist sicher. Weiterarbeiten; kommt es wieder, neu starten und Support verständigen.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ging schief</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Sound off and on</source>
   <translation>Ton aus und an</translation>
  </message>
  <message>
   <source>Sound: {volume}</source>
   <translation>Ton: {volume}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Speed of that scanner; scanners on USB ignore it.</source>
   <translation>Geschwindigkeit dieses Scanners; Scanner an USB beachten sie nicht.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Neu starten</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Arbeit beginnen</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Name der Station</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Schritt {number} von {count}</translation>
  </message>
  <message>
   <source>Still there? Touch the screen, press a key or scan. All work is kept.</source>
   <translation>Noch da? Bildschirm berühren, Taste drücken oder scannen. Alle Arbeit bleibt erhalten.</translation>
  </message>
  <message>
   <source>Store the key: F12, then First steps.</source>
   <translation>Schlüssel speichern: F12, dann Erste Schritte.</translation>
  </message>
  <message>
   <source>Store the key: scanstation key</source>
   <translation>Schlüssel sichern: scanstation key</translation>
  </message>
  <message>
   <source>Straighten to the left</source>
   <translation>Nach links ausrichten</translation>
  </message>
  <message>
   <source>Straighten to the right</source>
   <translation>Nach rechts ausrichten</translation>
  </message>
  <message>
   <source>Straighten ↺</source>
   <translation>Geraderücken ↺</translation>
  </message>
  <message>
   <source>Straighten ↻</source>
   <translation>Geraderücken ↻</translation>
  </message>
  <message>
   <source>Submit: have the photos read</source>
   <translation>Absenden: Fotos auslesen lassen</translation>
  </message>
  <message>
   <source>Submit: press F10 twice</source>
   <translation>Abgeben: zweimal F10 drücken</translation>
  </message>
  <message>
   <source>Supervisor's PIN</source>
   <translation>PIN der Aufsicht</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Support-Paket</translation>
  </message>
  <message>
   <source>Support contact</source>
   <translation>Kontakt zum Support</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Symbol</translation>
  </message>
  <message>
   <source>THROW PHOTO AWAY</source>
   <translation>FOTO VERWERFEN</translation>
  </message>
  <message>
   <source>TRAINING  ·  nothing here is real</source>
   <translation>TRAINING  ·  nichts hier ist echt</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take back the last step, then the one before</source>
   <translation>Den letzten Schritt zurücknehmen, dann den davor</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Nehmen</translation>
  </message>
  <message>
   <source>Take it away.</source>
   <translation>Wegnehmen.</translation>
  </message>
  <message>
   <source>Take it back with F3</source>
   <translation>Mit F3 zurücknehmen</translation>
  </message>
  <message>
   <source>Take the pictures in</source>
   <translation>Bilder mitnehmen</translation>
  </message>
  <message>
   <source>Take these photos again, and have the disk checked.</source>
   <translation>Nehmen Sie diese Fotos noch einmal auf und lassen Sie die Festplatte prüfen.</translation>
  </message>
  <message>
   <source>Take this name</source>
   <translation>Namen nehmen</translation>
  </message>
  <message>
   <source>Taken back. {0}</source>
   <translation>Zurückgenommen. {0}</translation>
  </message>
  <message>
   <source>Teach the station the hand scanner again: F12, then S.</source>
   <translation>Der Station den Handscanner neu beibringen: F12, dann S.</translation>
  </message>
  <message>
   <source>Telemetry address</source>
   <translation>Adresse der Telemetrie</translation>
  </message>
  <message>
   <source>Telemetry not installed</source>
   <translation>Telemetrie nicht installiert</translation>
  </message>
  <message>
   <source>Telepen</source>
   <translation>Telepen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Schlüssel testen</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>That does not fit: {0} keys came, {1} were expected. Hold the scanner closer and scan the code shown here once more.</source>
   <translation>Das passt nicht: {0} Tasten kamen, {1} wurden erwartet. Halten Sie den Scanner näher heran und scannen Sie den gezeigten Code noch einmal.</translation>
  </message>
  <message>
   <source>That is slow: set its delay between characters to 10 ms or less.</source>
   <translation>Das ist langsam: Pause zwischen Zeichen auf 10 ms oder weniger stellen.</translation>
  </message>
  <message>
   <source>That was a code from before, once more. Scan the one shown here.</source>
   <translation>Das war noch einmal ein früherer Code. Scannen Sie den, der hier gezeigt wird.</translation>
  </message>
  <message>
   <source>That was code {0} of the sheet. Scan the one shown here.</source>
   <translation>Das war Code {0} des Blattes. Scannen Sie den, der hier gezeigt wird.</translation>
  </message>
  <message>
   <source>The API key has characters that no key has. Store it again.</source>
   <translation>Der API-Schlüssel hat Zeichen, die kein Schlüssel hat. Neu speichern.</translation>
  </message>
  <message>
   <source>The API key has no calls left for {0} s. Kept here, goes on by itself.</source>
   <translation>Der API-Schlüssel hat für {0} s keine Aufrufe mehr. Bleibt hier, geht von selbst weiter.</translation>
  </message>
  <message>
   <source>The API key in {0} was given for {1}, not for {2}.</source>
   <translation>Der API-Schlüssel in {0} wurde für {1} gegeben, nicht für {2}.</translation>
  </message>
  <message>
   <source>The API key is not taken along: store it for the new address.</source>
   <translation>Der API-Schlüssel geht nicht mit: Hinterlegen Sie ihn für die neue Adresse.</translation>
  </message>
  <message>
   <source>The API key is refused</source>
   <translation>Der API-Schlüssel wird abgelehnt</translation>
  </message>
  <message>
   <source>The PIN could not be kept: {0}. Free the disk.</source>
   <translation>Die PIN konnte nicht gespeichert werden: {0}. Platte frei machen.</translation>
  </message>
  <message>
   <source>The background is restless. Clear the bench.</source>
   <translation>Der Hintergrund ist unruhig. Platz frei räumen.</translation>
  </message>
  <message>
   <source>The backup cannot be put back into {0}: {1}. What lay there is still there, perhaps with .bad- in its name. Free some space or ask for write access, then try again.</source>
   <translation>Die Sicherung kann nicht nach {0} zurückgespielt werden: {1}. Was dort lag, ist noch da, vielleicht mit .bad- im Namen. Schaffen Sie Platz oder Schreibrechte, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The band</source>
   <translation>Das Band</translation>
  </message>
  <message>
   <source>The bench is locked: this scan was not taken. Open the bench, then scan again.</source>
   <translation>Der Platz ist gesperrt: Dieser Scan wurde nicht angenommen. Platz öffnen, dann noch einmal scannen.</translation>
  </message>
  <message>
   <source>The bench opens. What you scan now is kept.</source>
   <translation>Der Platz wird geöffnet. Was Sie jetzt scannen, wird behalten.</translation>
  </message>
  <message>
   <source>The bundle is being saved</source>
   <translation>Das Paket wird gespeichert</translation>
  </message>
  <message>
   <source>The camera blows small pictures up. Ask it for the size that it has.</source>
   <translation>Die Kamera rechnet kleine Bilder hoch. Die Größe verlangen, die sie hat.</translation>
  </message>
  <message>
   <source>The camera does not open. Check its cable; it is still tried.</source>
   <translation>Die Kamera öffnet sich nicht. Kabel prüfen; der Versuch läuft noch.</translation>
  </message>
  <message>
   <source>The camera gives no picture. Check its cable, then shoot again.</source>
   <translation>Die Kamera liefert kein Bild. Kabel prüfen, dann neu auslösen.</translation>
  </message>
  <message>
   <source>The camera gives pictures.</source>
   <translation>Die Kamera liefert Bilder.</translation>
  </message>
  <message>
   <source>The camera gives the largest pictures that it has instead.</source>
   <translation>Die Kamera liefert stattdessen ihre größten Bilder.</translation>
  </message>
  <message>
   <source>The camera hangs and does not let go. Unplug it and plug it in again; it is tried again.</source>
   <translation>Die Kamera hängt und gibt nicht frei. Abstecken und neu anstecken; neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The camera is being opened.</source>
   <translation>Die Kamera wird geöffnet.</translation>
  </message>
  <message>
   <source>The camera sees nothing but dark. Uncover it and switch on the light.</source>
   <translation>Die Kamera sieht nur Dunkel. Abdeckung entfernen und Licht einschalten.</translation>
  </message>
  <message>
   <source>The camera sends no picture. Check its cable; it is tried again.</source>
   <translation>Die Kamera sendet kein Bild. Kabel prüfen; neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: what lies there now is not seen. Unplug the camera and plug it in again; it is tried again.</source>
   <translation>Die Kamera sendet immer dasselbe Bild: Was jetzt da liegt, ist nicht zu sehen. Kamera abstecken und neu anstecken; neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The camera sends {0} pictures a second instead of {1}. Give it more light, or check its cable.</source>
   <translation>Die Kamera sendet {0} Bilder je Sekunde statt {1}. Mehr Licht geben oder Kabel prüfen.</translation>
  </message>
  <message>
   <source>The camera's last picture is too old: it shows what lay here before. Wait for a live picture, then shoot again.</source>
   <translation>Das letzte Bild der Kamera ist zu alt: Es zeigt, was vorher hier lag. Auf ein Livebild warten, dann neu auslösen.</translation>
  </message>
  <message>
   <source>The camera's picture could not be saved as JPEG. Shoot again.</source>
   <translation>Das Kamerabild konnte nicht als JPEG gespeichert werden. Neu auslösen.</translation>
  </message>
  <message>
   <source>The camera's pictures are {0} now, before {1}. Photos have that size, too.</source>
   <translation>Die Bilder der Kamera sind jetzt {0}, vorher {1}. Auch Fotos haben diese Größe.</translation>
  </message>
  <message>
   <source>The card does not fill the middle evenly. Lay it there, without shadow.</source>
   <translation>Die Karte füllt die Mitte nicht gleichmäßig. Dorthin legen, ohne Schatten.</translation>
  </message>
  <message>
   <source>The card's colour is far from grey. Use a grey card or white paper.</source>
   <translation>Die Farbe der Karte ist weit von Grau. Graukarte oder weißes Papier nehmen.</translation>
  </message>
  <message>
   <source>The cards could not be written to {0}: {1}.</source>
   <translation>Die Karten konnten nicht nach {0} geschrieben werden: {1}.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</source>
   <translation>Dieser Computer vertraut dem Zertifikat von {0} nicht. Die Administration bitten, das Firmenzertifikat hinzuzufügen, oder die Adresse prüfen.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</source>
   <translation>Das Zertifikat von {0} ist heute nicht gültig. Datum und Uhrzeit dieses Computers prüfen; stimmen sie, Administration verständigen.</translation>
  </message>
  <message>
   <source>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</source>
   <translation>Das gezeigte Zertifikat ist nicht das von {0}. api_url prüfen; stimmt sie, die Administration fragen, was dazwischen steht.</translation>
  </message>
  <message>
   <source>The check itself broke ({0}: {1}).</source>
   <translation>Die Prüfung selbst brach ab ({0}: {1}).</translation>
  </message>
  <message>
   <source>The checklist begins anew.</source>
   <translation>Die Liste der Fotos beginnt neu.</translation>
  </message>
  <message>
   <source>The code flat, with its white margins</source>
   <translation>Den Code flach, mit seinen weißen Rändern</translation>
  </message>
  <message>
   <source>The code holds a NUL character, which the server cannot keep. Scan another code of the product.</source>
   <translation>Der Code enthält ein NUL-Zeichen, das der Server nicht speichern kann. Einen anderen Code des Produkts scannen.</translation>
  </message>
  <message>
   <source>The code holds characters that no server can keep (NUL or half a letter).</source>
   <translation>Der Code enthält Zeichen, die kein Server speichern kann (NUL oder ein halber Buchstabe).</translation>
  </message>
  <message>
   <source>The code holds no text: it is no profile. Nothing was changed.</source>
   <translation>Der Code enthält keinen Text: Er ist kein Profil. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The code holds nothing that can be seen. Scan another code.</source>
   <translation>Der Code enthält nichts Sichtbares. Einen anderen Code scannen.</translation>
  </message>
  <message>
   <source>The code is safe on disk</source>
   <translation>Der Code ist sicher auf der Platte</translation>
  </message>
  <message>
   <source>The code was cut in two.</source>
   <translation>Der Code wurde zerteilt.</translation>
  </message>
  <message>
   <source>The code was not read as a whole, or it is no profile. Scan it again.</source>
   <translation>Der Code wurde nicht ganz gelesen oder ist kein Profil. Noch einmal scannen.</translation>
  </message>
  <message>
   <source>The code {0} is missing on the server.</source>
   <translation>Der Code {0} fehlt auf dem Server.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server, {2} here.</source>
   <translation>Der Code {0} ist auf dem Server {1}, hier {2}.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server.</source>
   <translation>Der Code {0} ist auf dem Server {1}.</translation>
  </message>
  <message>
   <source>The code {0} is {1} times on the server, once here.</source>
   <translation>Der Code {0} ist auf dem Server {1}-mal, hier einmal.</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Die Farben des Fensters.</translation>
  </message>
  <message>
   <source>The command line says {0} is {1}. Start without that option.</source>
   <translation>Die Befehlszeile sagt, {0} ist {1}. Ohne diese Option starten.</translation>
  </message>
  <message>
   <source>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</source>
   <translation>Der Computer {0} ist da, aber unter dieser Adresse antwortet kein Server. Bleibt das so, api_url prüfen. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation>Die Verbindung ist nicht sicher</translation>
  </message>
  <message>
   <source>The connection to {0} broke ({1}). Kept here, trying again.</source>
   <translation>Die Verbindung zu {0} brach ab ({1}). Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The course for a new operator: the sandbox inside, a data folder of its own.</source>
   <translation>Der Kurs für neue Bediener: die eingebaute Sandbox, ein eigener Datenordner.</translation>
  </message>
  <message>
   <source>The data folder could not be noted in {0}: {1}.</source>
   <translation>Der Datenordner konnte in {0} nicht vermerkt werden: {1}.</translation>
  </message>
  <message>
   <source>The data folder was last used by an older Scan Station (format {0}, this program reads {1}). Start the bench once, which brings it up to date; nothing is lost.</source>
   <translation>Den Datenordner nutzte zuletzt eine ältere Scan Station (Format {0}, dieses Programm liest {1}). Den Arbeitsplatz einmal starten, das bringt ihn auf den neuen Stand; nichts ist verloren.</translation>
  </message>
  <message>
   <source>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</source>
   <translation>Den Datenordner nutzte eine neuere Scan Station (Format {0}, dieses Programm kennt {1}). Das neuere Programm wieder installieren; nichts ist verloren.</translation>
  </message>
  <message>
   <source>The data folder {0} was moved or removed while the bench works. The photo was not kept. Bring the folder back as it was, then start again.</source>
   <translation>Der Datenordner {0} wurde verschoben oder entfernt, während der Platz arbeitet. Das Foto wurde nicht gesichert. Den Ordner zurückbringen, wie er war, dann neu starten.</translation>
  </message>
  <message>
   <source>The database of {0} is back, with {1} sessions.{2} Photos taken since then stay in the photo folder; those that the backup does not know are moved to photos/unrecorded at the next start. Scan and shoot again what is missing from the newest session.</source>
   <translation>Die Datenbank vom {0} ist zurück, mit {1} Sitzungen.{2} Seither aufgenommene Fotos bleiben im Fotoordner; was die Sicherung nicht kennt, kommt beim nächsten Start nach photos/unrecorded. Scannen und fotografieren Sie neu, was in der letzten Sitzung fehlt.</translation>
  </message>
  <message>
   <source>The day in figures and bars</source>
   <translation>Der Tag in Zahlen und Balken</translation>
  </message>
  <message>
   <source>The disk refuses:{0}: {1}. Nothing was changed.</source>
   <translation>Die Platte lehnt ab:{0}: {1}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The disk with {0} does not read or write ({1}). Nothing was kept of this step. Check the disk and its cable, then do it again.</source>
   <translation>Die Platte mit {0} liest oder schreibt nicht ({1}). Von diesem Schritt blieb nichts. Platte und Kabel prüfen, dann wiederholen.</translation>
  </message>
  <message>
   <source>The disk with {0} is full. Nothing was kept of this step. Free some space, then do it again.</source>
   <translation>Die Platte mit {0} ist voll. Von diesem Schritt blieb nichts. Speicher frei machen, dann wiederholen.</translation>
  </message>
  <message>
   <source>The end of the code is missing.</source>
   <translation>Das Ende des Codes fehlt.</translation>
  </message>
  <message>
   <source>The environment says {0}={1}. Change it there, or unset it.</source>
   <translation>Die Umgebung sagt {0}={1}. Dort ändern, oder entfernen.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}.</source>
   <translation>Die Datei ist nicht lesbar: {0}.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>Die Datei ist weg.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. It is not sent. Take the photo again, or put the right file back from a backup.</source>
   <translation>Die Datei {0} ist nicht das aufgenommene Foto: Ihr Inhalt wurde seitdem geändert. Sie wird nicht gesendet. Das Foto neu aufnehmen oder die richtige Datei aus einer Sicherung zurücklegen.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. Put the right file back from a backup, or take the photo again.</source>
   <translation>Die Datei {0} ist nicht das aufgenommene Foto: Ihr Inhalt wurde seitdem geändert. Die richtige Datei aus einer Sicherung zurücklegen oder das Foto neu aufnehmen.</translation>
  </message>
  <message>
   <source>The first list is for every product that no other one claims. Esc leaves all as it was.</source>
   <translation>Die erste Liste gilt für jedes Produkt, das keine andere beansprucht. Esc lässt alles, wie es war.</translation>
  </message>
  <message>
   <source>The first press asks, the second submits. What is not sent yet goes by itself.</source>
   <translation>Der erste Druck fragt, der zweite gibt ab. Was noch nicht gesendet ist, geht von selbst.</translation>
  </message>
  <message>
   <source>The hand scanner is read as most of them type.</source>
   <translation>Der Handscanner wird so gelesen, wie die meisten tippen.</translation>
  </message>
  <message>
   <source>The installer of {0} does not start ({1}). Version {2} goes on; nothing is lost. Tell the administrator.</source>
   <translation>Das Installationsprogramm von {0} startet nicht ({1}). Version {2} läuft weiter; nichts ist verloren. Dem Administrator sagen.</translation>
  </message>
  <message>
   <source>The installer {0} was changed on this disk. It was thrown away; the installed version goes on.</source>
   <translation>Das Installationsprogramm {0} wurde auf diesem Datenträger verändert. Es wurde gelöscht; die installierte Version läuft weiter.</translation>
  </message>
  <message>
   <source>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</source>
   <translation>Die gespeicherte PIN ist nicht lesbar. Die Administration setzt sie neu: scanstation pin</translation>
  </message>
  <message>
   <source>The key comes from {0}.</source>
   <translation>Der Schlüssel kommt aus {0}.</translation>
  </message>
  <message>
   <source>The key in {0} was given for {1}. Enter it again.</source>
   <translation>Der Schlüssel in {0} wurde für {1} gegeben. Geben Sie ihn neu ein.</translation>
  </message>
  <message>
   <source>The key is in {0}.</source>
   <translation>Der Schlüssel steht in {0}.</translation>
  </message>
  <message>
   <source>The key's checksum does not fit: a character may be mistyped.</source>
   <translation>Die Prüfsumme des Schlüssels passt nicht: vielleicht ein Tippfehler.</translation>
  </message>
  <message>
   <source>The keyring has the key.</source>
   <translation>Der Schlüsselbund hat den Schlüssel.</translation>
  </message>
  <message>
   <source>The keyring is switched off</source>
   <translation>Der Schlüsselbund ist ausgeschaltet</translation>
  </message>
  <message>
   <source>The kiosk's watchdog is gone: when this window falls, nobody starts it again. All work is kept. Close the kiosk and start it again when there is time.</source>
   <translation>Der Wächter des Kiosks ist weg: Stürzt dieses Fenster ab, startet es niemand neu. Alle Arbeit bleibt erhalten. Kiosk bei Gelegenheit schließen und neu starten.</translation>
  </message>
  <message>
   <source>The language could not be saved: {0}.</source>
   <translation>Die Sprache konnte nicht gespeichert werden: {0}.</translation>
  </message>
  <message>
   <source>The large line says which photo is next.</source>
   <translation>Die große Zeile sagt, welches Foto als Nächstes kommt.</translation>
  </message>
  <message>
   <source>The last digit of {0} should be {1}, not {2}.</source>
   <translation>Die letzte Ziffer von {0} müsste {1} sein, nicht {2}.</translation>
  </message>
  <message>
   <source>The last step may not be kept. Do it again. If this comes again, restart the program and tell support.</source>
   <translation>Der letzte Schritt ist vielleicht nicht gesichert. Bitte wiederholen. Kommt das wieder: Programm neu starten und dem Support melden.</translation>
  </message>
  <message>
   <source>The metadata {0} holds characters that no server can keep.</source>
   <translation>Die Metadaten {0} enthalten Zeichen, die kein Server speichern kann.</translation>
  </message>
  <message>
   <source>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</source>
   <translation>Der Name {0} ist nicht zu finden. Netzwerkkabel oder WLAN prüfen; gehen andere, api_url prüfen. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The network camera does not answer. Check its cable and its address.</source>
   <translation>Die Netzwerkkamera antwortet nicht. Kabel und Adresse prüfen.</translation>
  </message>
  <message>
   <source>The network camera stopped. Check its cable; it is tried again.</source>
   <translation>Die Netzwerkkamera blieb stehen. Kabel prüfen; neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The network camera wants another name or password. Correct its address.</source>
   <translation>Die Netzwerkkamera will einen anderen Namen oder ein anderes Passwort. Adresse berichtigen.</translation>
  </message>
  <message>
   <source>The new PIN holds from now on.</source>
   <translation>Die neue PIN gilt ab jetzt.</translation>
  </message>
  <message>
   <source>The news of an update is not signed by the makers of this program. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>Die Nachricht über ein Update ist nicht von den Herstellern dieses Programms signiert. Nichts wurde geändert. update_url prüfen; stimmt sie, den Support verständigen.</translation>
  </message>
  <message>
   <source>The news of version {0} are older than news that this station saw before (version {1}). Somebody may be playing back old news. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>Die Nachricht über Version {0} ist älter als eine, die diese Station schon sah (Version {1}). Vielleicht spielt jemand alte Nachrichten ab. Nichts wurde geändert. Prüfen Sie update_url; stimmt sie, sagen Sie es dem Support.</translation>
  </message>
  <message>
   <source>The news of version {0} held until {1}. Nothing was changed. Check the clock of this computer and update_url; the station looks again tomorrow.</source>
   <translation>Die Nachricht über Version {0} galt bis {1}. Nichts wurde geändert. Prüfen Sie die Uhr dieses Computers und update_url; die Station sieht morgen wieder nach.</translation>
  </message>
  <message>
   <source>The next PIN has to wait as after three wrong ones.</source>
   <translation>Die nächste PIN muss warten wie nach drei falschen.</translation>
  </message>
  <message>
   <source>The next host that is asked with the key is noted.</source>
   <translation>Der nächste Server, der mit dem Schlüssel gefragt wird, wird vermerkt.</translation>
  </message>
  <message>
   <source>The order in its path is not the one of GS1 Digital Link.</source>
   <translation>Die Reihenfolge in seinem Pfad ist nicht die von GS1 Digital Link.</translation>
  </message>
  <message>
   <source>The order is as it was</source>
   <translation>Die Reihenfolge ist wie zuvor</translation>
  </message>
  <message>
   <source>The part for HID-POS scanners is absent.</source>
   <translation>Der Teil für HID-POS-Scanner fehlt.</translation>
  </message>
  <message>
   <source>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</source>
   <translation>Das Foto konnte nicht in {0} gespeichert werden: {1}. Platte prüfen, dann neu auslösen.</translation>
  </message>
  <message>
   <source>The photo in {0} cannot be read: {1}.</source>
   <translation>Das Foto in {0} kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <source>The photo is larger than the storage takes. Lower the JPEG quality.</source>
   <translation>Das Foto ist größer, als der Speicher annimmt. JPEG-Qualität senken.</translation>
  </message>
  <message>
   <source>The photo is safe on disk</source>
   <translation>Das Foto ist sicher auf der Platte</translation>
  </message>
  <message>
   <source>The photo storage</source>
   <translation>Der Fotospeicher</translation>
  </message>
  <message>
   <source>The photo storage is busy ({0}). Trying again.</source>
   <translation>Der Fotospeicher ist ausgelastet ({0}). Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The photo storage is full ({0}). Closient must act. Kept here.</source>
   <translation>Der Fotospeicher ist voll ({0}). Closient muss handeln. Bleibt hier.</translation>
  </message>
  <message>
   <source>The photo storage says: {0}.</source>
   <translation>Der Fotospeicher sagt: {0}.</translation>
  </message>
  <message>
   <source>The photo storage sends us from one place to the next. Trying again.</source>
   <translation>Der Fotospeicher schickt uns von einem Ort zum nächsten. Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The photo storage, or a proxy before it, refuses without a reason that can be read</source>
   <translation>Der Fotospeicher oder ein Proxy davor lehnt ohne lesbaren Grund ab</translation>
  </message>
  <message>
   <source>The photo's file is no picture any more. Take the photo again.</source>
   <translation>Die Fotodatei ist kein Bild mehr. Foto neu machen.</translation>
  </message>
  <message>
   <source>The photo's file {0} cannot be read ({1}). Take the photo again, or put the file back. Check the disk.</source>
   <translation>Die Fotodatei {0} kann nicht gelesen werden ({1}). Das Foto neu aufnehmen oder die Datei zurücklegen. Den Datenträger prüfen.</translation>
  </message>
  <message>
   <source>The photo's product is gone.</source>
   <translation>Das Produkt des Fotos ist weg.</translation>
  </message>
  <message>
   <source>The photos are in another order on the server.</source>
   <translation>Die Fotos haben auf dem Server eine andere Reihenfolge.</translation>
  </message>
  <message>
   <source>The photos changed meanwhile. Order them again.</source>
   <translation>Die Fotos haben sich inzwischen geändert. Neu ordnen.</translation>
  </message>
  <message>
   <source>The photos could not be compared with the station's record: {0}. Work goes on. Tell the administrator: the disk may be failing.</source>
   <translation>Die Fotos konnten nicht mit den Aufzeichnungen der Station verglichen werden: {0}. Die Arbeit geht weiter. Sagen Sie dem Administrator: die Festplatte könnte defekt sein.</translation>
  </message>
  <message>
   <source>The product before lacks {0}.</source>
   <translation>Beim vorigen Produkt fehlt {0}.</translation>
  </message>
  <message>
   <source>The product is safe, but its label breaks rules</source>
   <translation>Das Produkt ist sicher, sein Etikett bricht aber Regeln</translation>
  </message>
  <message>
   <source>The product on the bench has no photo. Shoot one first.</source>
   <translation>Das Produkt am Platz hat kein Foto. Erst eines aufnehmen.</translation>
  </message>
  <message>
   <source>The profile is in {0}. Only this account can read the file.</source>
   <translation>Das Profil ist in {0}. Nur dieses Konto kann die Datei lesen.</translation>
  </message>
  <message>
   <source>The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. Correct or unset them, then start again. Work is kept here.</source>
   <translation>Die Proxy-Einstellungen dieses Computers (HTTPS_PROXY, ALL_PROXY oder NO_PROXY) sind nicht lesbar. Korrigieren oder entfernen, dann neu starten. Die Arbeit bleibt hier.</translation>
  </message>
  <message>
   <source>The readings of the {0} code differ: nothing is guessed.</source>
   <translation>Die Lesungen des Codes {0} widersprechen sich: Es wird nichts geraten.</translation>
  </message>
  <message>
   <source>The rest goes to the server</source>
   <translation>Der Rest geht zum Server</translation>
  </message>
  <message>
   <source>The same PIN once more</source>
   <translation>Dieselbe PIN noch einmal</translation>
  </message>
  <message>
   <source>The same code counts again after it was out of the camera's view for this long.</source>
   <translation>Derselbe Code zählt erneut, wenn er so lange nicht im Kamerabild war.</translation>
  </message>
  <message>
   <source>The scanner and this computer do not have the same keyboard layout. Set the computer's keyboard back, or teach the station the scanner: F12, then S.</source>
   <translation>Der Scanner und dieser Computer haben nicht dieselbe Tastaturbelegung. Stellen Sie die Tastatur des Computers zurück, oder lernen Sie den Scanner an: F12, dann S.</translation>
  </message>
  <message>
   <source>The scanner read nothing: it sent {0}. Scan again.</source>
   <translation>Der Scanner hat nichts gelesen: er sendete {0}. Scannen Sie noch einmal.</translation>
  </message>
  <message>
   <source>The scanner sent a control sequence and no code.</source>
   <translation>Der Scanner sendete eine Steuerfolge und keinen Code.</translation>
  </message>
  <message>
   <source>The scanner sent eight digits that two products have. Look at the pack: an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits under its bars and one small digit on each side. Your answer holds for this scanner from now on; nothing was kept yet.</source>
   <translation>Der Scanner sandte acht Ziffern, die zwei Produkte haben. Sieh auf die Packung: Ein EAN-8 hat zwei Gruppen von vier Ziffern unter den Strichen; ein UPC-E hat sechs Ziffern unter den Strichen und auf jeder Seite eine kleine. Deine Antwort gilt von nun an für diesen Scanner; noch ist nichts gespeichert.</translation>
  </message>
  <message>
   <source>The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the speed and parity of the port.</source>
   <translation>Der Scanner sendete Buchstaben, die kein UTF-8 sind. Stellen Sie den Scanner auf UTF-8 und prüfen Sie Geschwindigkeit und Parität des Anschlusses.</translation>
  </message>
  <message>
   <source>The scanner sent only {0} characters.</source>
   <translation>Der Scanner sandte nur {0} Zeichen.</translation>
  </message>
  <message>
   <source>The scanner sent several codes as one, or a code of several lines.</source>
   <translation>Der Scanner sendete mehrere Codes als einen, oder einen Code aus mehreren Zeilen.</translation>
  </message>
  <message>
   <source>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</source>
   <translation>Der Scanner sandte {0} zweimal als einen Code. Noch einmal scannen; kommt das oft, sendet er auf zwei Wegen zugleich: einen abschalten.</translation>
  </message>
  <message>
   <source>The scanner {0} is at {1}.</source>
   <translation>Der Scanner {0} ist an {1}.</translation>
  </message>
  <message>
   <source>The scanner's profile could not be saved: {0}.</source>
   <translation>Das Profil des Scanners konnte nicht gespeichert werden: {0}.</translation>
  </message>
  <message>
   <source>The second camera gives its largest pictures; otherwise as many pixels as the first.</source>
   <translation>Die zweite Kamera liefert ihre größten Bilder; sonst so viele Pixel wie die erste.</translation>
  </message>
  <message>
   <source>The secret of the cards is missing</source>
   <translation>Das Geheimnis der Karten fehlt</translation>
  </message>
  <message>
   <source>The secret of the command cards cannot be written: {0}.</source>
   <translation>Das Geheimnis der Befehlskarten kann nicht geschrieben werden: {0}.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: no card can be checked, nothing was done. Use the keys, and tell the administrator.</source>
   <translation>Das Geheimnis der Befehlskarten fehlt: keine Karte kann geprüft werden, nichts wurde getan. Die Tasten benutzen und der Administration Bescheid geben.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: {0}.</source>
   <translation>Das Geheimnis der Befehlskarten fehlt: {0}.</translation>
  </message>
  <message>
   <source>The selected photo shows something else</source>
   <translation>Das gewählte Foto zeigt etwas anderes</translation>
  </message>
  <message>
   <source>The server closed the session before its work was sent. The rest goes into a new session there by itself; nothing is lost.</source>
   <translation>Der Server hat die Sitzung geschlossen, bevor ihre Arbeit gesendet war. Der Rest geht dort von selbst in eine neue Sitzung; nichts geht verloren.</translation>
  </message>
  <message>
   <source>The server closed this session before the station did; it has every code and photo, but the last changes could not be told. Mend them there if they matter.</source>
   <translation>Der Server hat diese Sitzung vor der Station geschlossen; er hat jeden Code und jedes Foto, aber die letzten Änderungen konnten nicht gemeldet werden. Wenn sie wichtig sind, dort korrigieren.</translation>
  </message>
  <message>
   <source>The server closes the session now, and opens none again. Start a new one.</source>
   <translation>Der Server schließt die Sitzung gerade und öffnet keine wieder. Eine neue beginnen.</translation>
  </message>
  <message>
   <source>The server decides.</source>
   <translation>Der Server entscheidet.</translation>
  </message>
  <message>
   <source>The server does not show the session {0} any more: {1}</source>
   <translation>Der Server zeigt die Sitzung {0} nicht mehr: {1}</translation>
  </message>
  <message>
   <source>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</source>
   <translation>Der Server hatte diese Sitzung vor dem Absenden geschlossen. Alles ist gesendet; Closient um Verarbeitung bitten, oder dort absenden.</translation>
  </message>
  <message>
   <source>The server has a photo ({0}) that this station did not send.</source>
   <translation>Der Server hat ein Foto ({0}), das diese Station nicht gesendet hat.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it becomes 'other', last.</source>
   <translation>Der Server hat es und kann nicht löschen: Es wird 'Sonstiges', zuletzt.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it is left out here.</source>
   <translation>Der Server hat es und kann nicht löschen: Hier wird es weggelassen.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: there it becomes 'other', last.</source>
   <translation>Der Server hat es und kann nicht löschen: Dort wird es 'Sonstiges', zuletzt.</translation>
  </message>
  <message>
   <source>The server has no product for this code, so there is nowhere to write. Create the product at Closient, try the lookup again, then write.</source>
   <translation>Der Server hat kein Produkt für diesen Code, also kein Ziel zum Schreiben. Das Produkt bei Closient anlegen, das Nachschlagen wiederholen, dann schreiben.</translation>
  </message>
  <message>
   <source>The server has not read this session's photos yet. Look again later.</source>
   <translation>Der Server hat die Fotos dieser Sitzung noch nicht gelesen. Später wieder nachsehen.</translation>
  </message>
  <message>
   <source>The server has not told of a limit.</source>
   <translation>Der Server hat keine Grenze genannt.</translation>
  </message>
  <message>
   <source>The server has the code {0} that this station did not send.</source>
   <translation>Der Server hat den Code {0}, den diese Station nicht gesendet hat.</translation>
  </message>
  <message>
   <source>The server is asked whether it has all</source>
   <translation>Der Server wird gefragt, ob er alles hat</translation>
  </message>
  <message>
   <source>The server is asked …</source>
   <translation>Der Server wird gefragt …</translation>
  </message>
  <message>
   <source>The server knows no capture {0}.</source>
   <translation>Der Server kennt keinen Scan {0}.</translation>
  </message>
  <message>
   <source>The server refuses this, though the session there is open.</source>
   <translation>Der Server lehnt dies ab, obwohl die Sitzung dort offen ist.</translation>
  </message>
  <message>
   <source>The server returned no session id. Work is kept here; tell support.</source>
   <translation>Der Server gab keine Sitzungs-ID zurück. Arbeit bleibt hier; Support verständigen.</translation>
  </message>
  <message>
   <source>The server says: {0}.</source>
   <translation>Der Server sagt: {0}.</translation>
  </message>
  <message>
   <source>The server says: {0}. Check the API key.</source>
   <translation>Der Server sagt: {0}. API-Schlüssel prüfen.</translation>
  </message>
  <message>
   <source>The server shows all of it as it is here.</source>
   <translation>Der Server zeigt alles so, wie es hier ist.</translation>
  </message>
  <message>
   <source>The server still has a photo ({0}), which was undone here. It stays there.</source>
   <translation>Der Server hat noch ein Foto ({0}), das hier zurückgenommen wurde. Es bleibt dort.</translation>
  </message>
  <message>
   <source>The server still has the code {0}, which was undone here. It stays there.</source>
   <translation>Der Server hat noch den Code {0}, der hier zurückgenommen wurde. Er bleibt dort.</translation>
  </message>
  <message>
   <source>The server takes this key{0}. Keep it now.</source>
   <translation>Der Server nimmt diesen Schlüssel an{0}. Jetzt sichern.</translation>
  </message>
  <message>
   <source>The server tells none that can be read; names are learned as it asks.</source>
   <translation>Der Server nennt keinen, der lesbar ist; Namen werden gelernt, wenn er danach fragt.</translation>
  </message>
  <message>
   <source>The server {0} ({1}). Closient's move. Kept here, trying again.</source>
   <translation>Der Server {0} ({1}). Closient ist am Zug. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The server's answer is none of the API. Trying again.</source>
   <translation>Die Antwort des Servers ist keine der API. Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The server's answer is not a {0} (look at: {1}). Trying again.</source>
   <translation>Die Antwort des Servers ist kein {0} (ansehen: {1}). Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The server's answer is not an UploadTicket (look at: {0}). Trying again.</source>
   <translation>Die Antwort des Servers ist kein UploadTicket (siehe: {0}). Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>The server's own contract has {0} things otherwise than expected here.</source>
   <translation>Der eigene Vertrag des Servers hat {0} Dinge anders als hier erwartet.</translation>
  </message>
  <message>
   <source>The server's own contract is as this station expects it.</source>
   <translation>Der eigene Vertrag des Servers ist so, wie diese Station ihn erwartet.</translation>
  </message>
  <message>
   <source>The server's session takes no more: {0}.</source>
   <translation>Die Sitzung des Servers nimmt nichts mehr an: {0}.</translation>
  </message>
  <message>
   <source>The session is being exported</source>
   <translation>Die Sitzung wird exportiert</translation>
  </message>
  <message>
   <source>The session is closed on the server, which opens none again.</source>
   <translation>Die Sitzung ist auf dem Server geschlossen; er öffnet keine wieder.</translation>
  </message>
  <message>
   <source>The session is compared with the server's</source>
   <translation>Die Sitzung wird mit der des Servers verglichen</translation>
  </message>
  <message>
   <source>The session is open again</source>
   <translation>Die Sitzung ist wieder offen</translation>
  </message>
  <message>
   <source>The settings file cannot be changed by the program: {0}. Change it by hand.</source>
   <translation>Die Einstellungsdatei kann vom Programm nicht geändert werden: {0}. Von Hand ändern.</translation>
  </message>
  <message>
   <source>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</source>
   <translation>Die Fotolisten gelten, konnten aber nicht gespeichert werden: {0}. Platte prüfen, dann noch einmal speichern.</translation>
  </message>
  <message>
   <source>The side across from the front</source>
   <translation>Die Seite gegenüber der Vorderseite</translation>
  </message>
  <message>
   <source>The side with the brand, upright</source>
   <translation>Die Seite mit der Marke, aufrecht</translation>
  </message>
  <message>
   <source>The space bar, a foot pedal or a card.</source>
   <translation>Die Leertaste, ein Fußpedal oder eine Karte.</translation>
  </message>
  <message>
   <source>The standard shot list holds.</source>
   <translation>Die Standard-Fotoliste gilt.</translation>
  </message>
  <message>
   <source>The station's database holds nothing at all. Copy the data folder to a safe place as it is, then put the database back from a backup, or call support.</source>
   <translation>Die Datenbank der Station ist ganz leer. Den Datenordner, wie er ist, an einen sicheren Ort kopieren, dann die Datenbank aus einer Sicherung zurückholen oder den Support rufen.</translation>
  </message>
  <message>
   <source>The station's database in {0} is damaged ({1}). Nothing was changed. Put the newest backup back (scanstation restore), or call support.</source>
   <translation>Die Datenbank der Station in {0} ist beschädigt ({1}). Nichts wurde geändert. Spielen Sie die neueste Sicherung zurück (scanstation restore) oder rufen Sie den Support.</translation>
  </message>
  <message>
   <source>The station's memory cannot be used</source>
   <translation>Der Speicher der Station ist nicht nutzbar</translation>
  </message>
  <message>
   <source>The station's memory in {0} cannot be opened. Nothing was kept of this step. Check that the folder is there and that you may use it, then do it again.</source>
   <translation>Der Speicher der Station in {0} lässt sich nicht öffnen. Von diesem Schritt blieb nichts. Prüfen, ob der Ordner da ist und benutzt werden darf, dann wiederholen.</translation>
  </message>
  <message>
   <source>The station's memory in {0} may be read, but not written. Nothing was kept of this step. Ask for write access to the folder, then do it again.</source>
   <translation>Der Speicher der Station in {0} darf gelesen, aber nicht beschrieben werden. Von diesem Schritt blieb nichts. Um Schreibrecht für den Ordner bitten, dann wiederholen.</translation>
  </message>
  <message>
   <source>The station's memory in {0} was moved, removed or replaced while the bench works. Nothing is kept from now on. Bring the folder or its disk back as it was, then start the bench again.</source>
   <translation>Der Speicher der Station in {0} wurde verschoben, entfernt oder ersetzt, während der Platz arbeitet. Ab jetzt wird nichts gesichert. Ordner oder Datenträger zurückbringen, wie er war, dann den Platz neu starten.</translation>
  </message>
  <message>
   <source>The station's memory is gone</source>
   <translation>Der Speicher der Station ist weg</translation>
  </message>
  <message>
   <source>The station's memory is in use</source>
   <translation>Der Speicher der Station ist besetzt</translation>
  </message>
  <message>
   <source>The station's work is not there</source>
   <translation>Die Arbeit der Station ist nicht da</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}), and the file {1} cannot be written ({2}). Unlock or install a keyring, or set {3} instead.</source>
   <translation>Der Schlüsselbund des Systems behält den Schlüssel nicht ({0}), und die Datei {1} kann nicht geschrieben werden ({2}). Einen Schlüsselbund entsperren oder installieren oder stattdessen {3} setzen.</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}). The key is in the file {1}: only this account and the computer's administrators can read it.</source>
   <translation>Der Schlüsselbund des Systems behält den Schlüssel nicht ({0}). Der Schlüssel liegt in der Datei {1}: Nur dieses Konto und die Administratoren des Computers können sie lesen.</translation>
  </message>
  <message>
   <source>The system's keyring does not tell the API key ({0}).</source>
   <translation>Der Schlüsselbund des Systems gibt den API-Schlüssel nicht her ({0}).</translation>
  </message>
  <message>
   <source>The system's trusted certificates are there.</source>
   <translation>Die vertrauenswürdigen Zertifikate des Systems sind da.</translation>
  </message>
  <message>
   <source>The time within which restarts are counted.</source>
   <translation>Die Zeit, in der Neustarts gezählt werden.</translation>
  </message>
  <message>
   <source>The trace's picture is damaged.</source>
   <translation>Das Bild im Verlauf ist beschädigt.</translation>
  </message>
  <message>
   <source>The try could not be noted: {0}. Free the disk.</source>
   <translation>Der Versuch konnte nicht notiert werden: {0}. Platte frei machen.</translation>
  </message>
  <message>
   <source>The two were not the same. Once more, from the start.</source>
   <translation>Die beiden waren nicht gleich. Noch einmal von vorn.</translation>
  </message>
  <message>
   <source>The update to {0} did not succeed. Version {1} goes on as before; nothing is lost. Tell the administrator.</source>
   <translation>Das Update auf {0} ist nicht gelungen. Version {1} läuft weiter wie zuvor; nichts ist verloren. Dem Administrator sagen.</translation>
  </message>
  <message>
   <source>The upload ticket is over ({0}).</source>
   <translation>Das Upload-Ticket ist abgelaufen ({0}).</translation>
  </message>
  <message>
   <source>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</source>
   <translation>Der Weißabgleich konnte nicht in {0} gespeichert werden: {1}. Platte prüfen, dann erneut versuchen.</translation>
  </message>
  <message>
   <source>The window opens anew; the work goes on where it is.</source>
   <translation>Das Fenster öffnet sich neu; die Arbeit geht weiter, wo sie ist.</translation>
  </message>
  <message>
   <source>The zbar library is not on this system: some blurred codes stay unread.</source>
   <translation>Die Bibliothek zbar fehlt hier: Manche unscharfen Codes bleiben ungelesen.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Then the next product. Scanning it does the same.</source>
   <translation>Dann das nächste Produkt. Es zu scannen tut dasselbe.</translation>
  </message>
  <message>
   <source>There is no backup in {0} that is whole. Put station.db back from a backup of your own, or call support. Nothing was touched.</source>
   <translation>In {0} ist keine heile Sicherung. Spielen Sie station.db aus einer eigenen Sicherung zurück oder rufen Sie den Support. Nichts wurde angerührt.</translation>
  </message>
  <message>
   <source>There is no shot list {0}.</source>
   <translation>Es gibt keine Fotoliste {0}.</translation>
  </message>
  <message>
   <source>There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.</source>
   <translation>Hier gibt es keine (DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt): ohne sie geprüft.</translation>
  </message>
  <message>
   <source>There is none; the default holds.</source>
   <translation>Es gibt keine; die Vorgabe gilt.</translation>
  </message>
  <message>
   <source>There is nothing to undo in this session.</source>
   <translation>In dieser Sitzung gibt es nichts zurückzunehmen.</translation>
  </message>
  <message>
   <source>There is only one photo, so there is nothing to move. Shoot another one first.</source>
   <translation>Es gibt nur ein Foto, also nichts zu verschieben. Erst ein weiteres aufnehmen.</translation>
  </message>
  <message>
   <source>They could not be compared with the station's record: {0}.</source>
   <translation>Sie konnten nicht mit den Aufzeichnungen der Station verglichen werden: {0}.</translation>
  </message>
  <message>
   <source>This badge was made by another station. It opens nothing here.</source>
   <translation>Dieser Ausweis stammt von einer anderen Station. Er öffnet hier nichts.</translation>
  </message>
  <message>
   <source>This badge was withdrawn. It opens nothing. Ask for a new one.</source>
   <translation>Dieser Ausweis wurde eingezogen. Er öffnet nichts. Bitte einen neuen geben lassen.</translation>
  </message>
  <message>
   <source>This bench</source>
   <translation>Dieser Platz</translation>
  </message>
  <message>
   <source>This card was made by another station. Print this station's own cards.</source>
   <translation>Diese Karte stammt von einer anderen Station. Die Karten dieser Station drucken.</translation>
  </message>
  <message>
   <source>This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a new card, and throw this one away.</source>
   <translation>Diese Karte wurde zurückgezogen: Für diese Station wurden neuere Karten gedruckt. Nichts wurde getan. Nehmen Sie eine neue Karte und werfen Sie diese weg.</translation>
  </message>
  <message>
   <source>This computer's clock is wrong by more than 15 minutes. Set it right.</source>
   <translation>Die Uhr dieses Computers geht um mehr als 15 Minuten falsch. Richtig stellen.</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes on no photo is taken there.</source>
   <translation>Die Uhr dieses Computers geht {minutes} min {way} der des Servers. Richtig stellen: Ab 15 Minuten wird dort kein Foto angenommen.</translation>
  </message>
  <message>
   <source>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</source>
   <translation>Das sieht nicht wie ein API-Schlüssel aus (csb_..., 32 Zeichen, 8 Hex-Ziffern).</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Diese Hilfe</translation>
  </message>
  <message>
   <source>This is a part of a badge only. Scan the whole badge again.</source>
   <translation>Das ist nur ein Teil eines Ausweises. Scannen Sie den ganzen Ausweis noch einmal.</translation>
  </message>
  <message>
   <source>This is another kind of code. Scan the QR code of a profile.</source>
   <translation>Das ist eine andere Art Code. Den QR-Code eines Profils scannen.</translation>
  </message>
  <message>
   <source>This is for the supervisor, whose PIN opens it. The administrator sets the first PIN on this computer's command line: scanstation pin</source>
   <translation>Das ist für die Aufsicht, deren PIN es öffnet. Der Administrator setzt die erste PIN auf der Befehlszeile dieses Computers: scanstation pin</translation>
  </message>
  <message>
   <source>This is gone on the server. What you see is what it has now.</source>
   <translation>Das ist auf dem Server weg. Sie sehen, was er jetzt hat.</translation>
  </message>
  <message>
   <source>This is the code of a profile with settings, no product. Nothing was done and nothing was captured. A supervisor takes it over: Menu, Settings, Scan a profile.</source>
   <translation>Das ist der Code eines Profils mit Einstellungen, kein Produkt. Nichts wurde getan und nichts erfasst. Die Aufsicht übernimmt es: Menü, Einstellungen, Profil scannen.</translation>
  </message>
  <message>
   <source>This is the first one.</source>
   <translation>Das ist das erste.</translation>
  </message>
  <message>
   <source>This is the last product.</source>
   <translation>Das ist das letzte Produkt.</translation>
  </message>
  <message>
   <source>This looks like a command card, but it is damaged, was read in part, or is not one of this station. Nothing was done and nothing was captured. Scan it again, or print new cards.</source>
   <translation>Das sieht wie eine Befehlskarte aus, ist aber beschädigt, nur teilweise gelesen oder nicht von dieser Station. Nichts wurde getan und nichts erfasst. Scannen Sie sie noch einmal, oder drucken Sie neue Karten.</translation>
  </message>
  <message>
   <source>This name holds characters that nobody can read. Type the name.</source>
   <translation>Dieser Name enthält unlesbare Zeichen. Den Namen tippen.</translation>
  </message>
  <message>
   <source>This part brings no text of its licence.</source>
   <translation>Dieser Teil bringt keinen Lizenztext mit.</translation>
  </message>
  <message>
   <source>This photo cannot be changed any more.</source>
   <translation>Dieses Foto ist nicht mehr änderbar.</translation>
  </message>
  <message>
   <source>This product has no photo to take again.</source>
   <translation>Dieses Produkt hat kein Foto, das zu wiederholen wäre.</translation>
  </message>
  <message>
   <source>This product is in the session already</source>
   <translation>Produkt ist schon in der Sitzung</translation>
  </message>
  <message>
   <source>This product is not in the open session.</source>
   <translation>Dieses Produkt ist nicht in der offenen Sitzung.</translation>
  </message>
  <message>
   <source>This profile of {0} characters is too long for a code. Use a file: scanstation config export</source>
   <translation>Dieses Profil mit {0} Zeichen ist zu lang für einen Code. Eine Datei nutzen: scanstation config export</translation>
  </message>
  <message>
   <source>This proposal is gone on the server. The list is read anew.</source>
   <translation>Dieser Vorschlag ist auf dem Server weg. Die Liste wird neu gelesen.</translation>
  </message>
  <message>
   <source>This session takes codes only. Start one with photos.</source>
   <translation>Diese Sitzung nimmt nur Codes. Eine mit Fotos starten.</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>Diese Schicht</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Diese Station</translation>
  </message>
  <message>
   <source>This station has these settings already.</source>
   <translation>Diese Station hat diese Einstellungen schon.</translation>
  </message>
  <message>
   <source>This station's profile</source>
   <translation>Profil dieser Station</translation>
  </message>
  <message>
   <source>This support bundle is for the support of Scan Station and for the administrators of this bench, for nobody else.
It holds scanned codes, names of operators, what the program did, and pictures of the bench where these were not left out. It holds no photo, no API key, no PIN and no secret of the cards.
Delete it when the case is closed.
</source>
   <translation>Dieses Paket ist für den Support von Scan Station und für die Administratoren dieses Platzes, für niemanden sonst.
Es enthält gescannte Codes, Namen von Bedienern, was das Programm tat, und Bilder des Platzes, wo sie nicht weggelassen wurden. Es enthält kein Foto, keinen API-Schlüssel, keine PIN und kein Geheimnis der Karten.
Löschen Sie es, wenn der Fall erledigt ist.
</translation>
  </message>
  <message>
   <source>Those being sent</source>
   <translation>Die im Versand</translation>
  </message>
  <message>
   <source>Those on the server</source>
   <translation>Die auf dem Server</translation>
  </message>
  <message>
   <source>Those that need you</source>
   <translation>Die Sie brauchen</translation>
  </message>
  <message>
   <source>Those with parked items</source>
   <translation>Die mit Geparktem</translation>
  </message>
  <message>
   <source>Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, then S.</source>
   <translation>Drei Scans hintereinander passten nicht zur Tastaturbelegung. Lernen Sie den Scanner an: F12, dann S.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Throw photo {0} away? Delete once more, or Esc.</source>
   <translation>Foto {0} verwerfen? Noch einmal Entf, sonst Esc.</translation>
  </message>
  <message>
   <source>Throw {name} away? Delete once more, or Esc.</source>
   <translation>{name} verwerfen? Noch einmal Entf, sonst Esc.</translation>
  </message>
  <message>
   <source>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</source>
   <translation>Zeit ohne Berührung, Taste oder Scan, bis ein Kiosk sich sperrt; 0 für nie.</translation>
  </message>
  <message>
   <source>To the next product that misses photos</source>
   <translation>Zum nächsten Produkt, dem Fotos fehlen</translation>
  </message>
  <message>
   <source>Too bright: white is burnt out. Less light.</source>
   <translation>Zu hell: Weiß ist ausgebrannt. Weniger Licht.</translation>
  </message>
  <message>
   <source>Too dark. More light.</source>
   <translation>Zu dunkel. Mehr Licht.</translation>
  </message>
  <message>
   <source>Too far</source>
   <translation>Zu weit</translation>
  </message>
  <message>
   <source>Too few pictures come from the camera: what lies there now is not seen. Check its cable and its network; it is tried again.</source>
   <translation>Von der Kamera kommen zu wenige Bilder: Was jetzt da liegt, ist nicht zu sehen. Kabel und Netz prüfen; neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>Too few pixels for a product picture. Choose a larger size for the camera.</source>
   <translation>Zu wenig Pixel für ein Produktbild. Größeres Format für die Kamera wählen.</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Zu spät</translation>
  </message>
  <message>
   <source>Too many wrong tries.</source>
   <translation>Zu viele falsche Versuche.</translation>
  </message>
  <message>
   <source>Too small. Come closer.</source>
   <translation>Zu klein. Näher kommen.</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Oben</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Try again in {seconds} s.</source>
   <translation>Neuer Versuch in {seconds} s.</translation>
  </message>
  <message>
   <source>Try again now.</source>
   <translation>Versuchen Sie es jetzt noch einmal.</translation>
  </message>
  <message>
   <source>Try sending again now</source>
   <translation>Jetzt erneut senden</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Neuer Versuch</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <source>Turn the pack first, then the space bar.</source>
   <translation>Erst die Packung drehen, dann die Leertaste.</translation>
  </message>
  <message>
   <source>Turn the {0} code to the camera.</source>
   <translation>Den {0}-Code zur Kamera drehen.</translation>
  </message>
  <message>
   <source>Turn, crop</source>
   <translation>Drehen, schneiden</translation>
  </message>
  <message>
   <source>Twice: throw the selected photo away</source>
   <translation>Zweimal: gewähltes Foto verwerfen</translation>
  </message>
  <message>
   <source>Two lists are called {0}. Give each a name of its own.</source>
   <translation>Zwei Listen heißen {0}. Jeder einen eigenen Namen geben.</translation>
  </message>
  <message>
   <source>Two looks agree on {0}.</source>
   <translation>Zwei Lesungen ergeben {0}.</translation>
  </message>
  <message>
   <source>Two products have this number, one as EAN-8 and one as UPC-E.</source>
   <translation>Zwei Produkte haben diese Nummer, eines als EAN-8 und eines als UPC-E.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Code tippen</translation>
  </message>
  <message>
   <source>Type a code by hand</source>
   <translation>Code von Hand tippen</translation>
  </message>
  <message>
   <source>Type code</source>
   <translation>Code tippen</translation>
  </message>
  <message>
   <source>Type or paste the key first.</source>
   <translation>Zuerst den Schlüssel eintippen oder einfügen.</translation>
  </message>
  <message>
   <source>Type to search</source>
   <translation>Tippen zum Suchen</translation>
  </message>
  <message>
   <source>UNDO</source>
   <translation>RÜCKGÄNGIG</translation>
  </message>
  <message>
   <source>UPC-E: {0}</source>
   <translation>UPC-E: {0}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo change</source>
   <translation>Tausch zurück</translation>
  </message>
  <message>
   <source>Undo discard</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Undo edit</source>
   <translation>Kopie zurück</translation>
  </message>
  <message>
   <source>Undo end</source>
   <translation>Ende zurück</translation>
  </message>
  <message>
   <source>Undo list</source>
   <translation>Liste zurück</translation>
  </message>
  <message>
   <source>Undo next</source>
   <translation>Weiter zurück</translation>
  </message>
  <message>
   <source>Undo order</source>
   <translation>Folge zurück</translation>
  </message>
  <message>
   <source>Undo photo</source>
   <translation>Foto zurück</translation>
  </message>
  <message>
   <source>Undo quantity</source>
   <translation>Menge zurück</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Scan zurück</translation>
  </message>
  <message>
   <source>Undo submit</source>
   <translation>Senden zurück</translation>
  </message>
  <message>
   <source>Undo takes back step after step; its button says which.</source>
   <translation>F3 nimmt Schritt für Schritt zurück; die Taste sagt, welchen.</translation>
  </message>
  <message>
   <source>Undo takes it back.</source>
   <translation>Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <source>Undo type</source>
   <translation>Art zurück</translation>
  </message>
  <message>
   <source>Unexpected trouble</source>
   <translation>Unerwarteter Fehler</translation>
  </message>
  <message>
   <source>Unexpected trouble: Nothing is sent for a moment. The station tries again by itself.</source>
   <translation>Unerwarteter Fehler: Im Moment wird nichts gesendet. Die Station versucht es von selbst wieder.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.</source>
   <translation>Schlüsselbund entsperren oder installieren, oder SCANSTATION_API_KEY beim Start setzen.</translation>
  </message>
  <message>
   <source>Unlock the keyring and start again, or set {0}.</source>
   <translation>Den Schlüsselbund entsperren und neu starten, oder {0} setzen.</translation>
  </message>
  <message>
   <source>Until the next start nobody would notice that the data folder is another one.</source>
   <translation>Bis zum nächsten Start fiele nicht auf, dass der Datenordner ein anderer ist.</translation>
  </message>
  <message>
   <source>Update address</source>
   <translation>Adresse für Neues</translation>
  </message>
  <message>
   <source>Update not installed</source>
   <translation>Update nicht installiert</translation>
  </message>
  <message>
   <source>Update not trusted</source>
   <translation>Dem Update wird nicht vertraut</translation>
  </message>
  <message>
   <source>Updated to version {0}.</source>
   <translation>Auf Version {0} aktualisiert.</translation>
  </message>
  <message>
   <source>Uploads in parallel</source>
   <translation>Gleichzeitige Übertragungen</translation>
  </message>
  <message>
   <source>Use by or expiry</source>
   <translation>Zu verbrauchen bis</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Diese nehmen</translation>
  </message>
  <message>
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Version und Lizenzen</translation>
  </message>
  <message>
   <source>Version {0} is not newer than {1}, or not for this kind of system. Nothing was changed.</source>
   <translation>Version {0} ist nicht neuer als {1} oder nicht für diese Art von System. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Version {0} is ready. The supervisor installs it at the end of the shift: F12, then V.</source>
   <translation>Version {0} ist da. Die Aufsicht installiert sie am Ende der Schicht: F12, dann V.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Lautstärke</translation>
  </message>
  <message>
   <source>Volume and language are as the settings say.</source>
   <translation>Lautstärke und Sprache sind, wie die Einstellungen sagen.</translation>
  </message>
  <message>
   <source>Waiting for the quota</source>
   <translation>Wartet auf Kontingent</translation>
  </message>
  <message>
   <source>Warning before it locks.</source>
   <translation>Warnung vor dem Sperren.</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Webadresse</translation>
  </message>
  <message>
   <source>What an 'other' photo is of</source>
   <translation>Was ein 'Sonstiges'-Foto zeigt</translation>
  </message>
  <message>
   <source>What came for an update is unusable: {0}. Check update_url.</source>
   <translation>Was als Update kam, ist nicht brauchbar: {0}. update_url prüfen.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Was soll geschehen?</translation>
  </message>
  <message>
   <source>What does it show? Press the key of its type (1 … =), or Esc.</source>
   <translation>Was zeigt es? Taste des Typs drücken (1 … =), oder Esc.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>What happened, for support</source>
   <translation>Was geschah, für den Support</translation>
  </message>
  <message>
   <source>What happened, in words</source>
   <translation>Was geschah, in Worten</translation>
  </message>
  <message>
   <source>What is at the network camera's address is no MJPEG stream. Check the address: the camera's manual names the one for MJPEG.</source>
   <translation>Unter der Adresse der Netzwerkkamera ist kein MJPEG-Strom. Adresse prüfen: Die Anleitung der Kamera nennt die für MJPEG.</translation>
  </message>
  <message>
   <source>What is not on the server yet goes by itself.</source>
   <translation>Was noch nicht auf dem Server ist, geht von selbst.</translation>
  </message>
  <message>
   <source>What is this code?</source>
   <translation>Was ist dieser Code?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Was nicht stimmt</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Was die Kamera sieht</translation>
  </message>
  <message>
   <source>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</source>
   <translation>Was das Protokoll von einem Programmteil behält, etwa sync=DEBUG,api=WARNING.</translation>
  </message>
  <message>
   <source>What the network camera sends has no end. It is tried again.</source>
   <translation>Was die Netzwerkkamera sendet, hat kein Ende. Neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>What the program wrote down, and its own faults.</source>
   <translation>Was das Programm notierte, und seine eigenen Fehler.</translation>
  </message>
  <message>
   <source>What the server proposes</source>
   <translation>Was der Server vorschlägt</translation>
  </message>
  <message>
   <source>What the station speaks; empty for the system's language.</source>
   <translation>Welche Sprache die Station spricht; leer für die des Systems.</translation>
  </message>
  <message>
   <source>What this bench is called in sessions, photos and on cards.</source>
   <translation>Wie dieser Platz in Sitzungen, Fotos und auf Karten heißt.</translation>
  </message>
  <message>
   <source>What to do, shown in the picture</source>
   <translation>Was zu tun ist, im Bild gezeigt</translation>
  </message>
  <message>
   <source>What was confirmed is on disk.</source>
   <translation>Was bestätigt wurde, ist auf der Platte.</translation>
  </message>
  <message>
   <source>What works here and what does not.</source>
   <translation>Was hier geht und was nicht.</translation>
  </message>
  <message>
   <source>Where news of newer versions are; empty: nobody is asked.</source>
   <translation>Wo Nachrichten über neuere Versionen liegen; leer: niemand wird gefragt.</translation>
  </message>
  <message>
   <source>Where sessions and photos lie.</source>
   <translation>Wo Sitzungen und Fotos liegen.</translation>
  </message>
  <message>
   <source>Where the Scanner API is.</source>
   <translation>Wo die Scanner-API ist.</translation>
  </message>
  <message>
   <source>Where the work is sent. The key is kept by this computer's keyring.</source>
   <translation>Wohin die Arbeit gesendet wird. Den Schlüssel verwahrt der Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <source>Which photos a product needs</source>
   <translation>Welche Fotos ein Produkt braucht</translation>
  </message>
  <message>
   <source>Which photos does a product need? Another station's settings come by the code of its profile.</source>
   <translation>Welche Fotos braucht ein Produkt? Die Einstellungen einer anderen Station kommen per Code ihres Profils.</translation>
  </message>
  <message>
   <source>Which photos the session wants</source>
   <translation>Welche Fotos die Sitzung will</translation>
  </message>
  <message>
   <source>Which product is it?</source>
   <translation>Welches Produkt ist es?</translation>
  </message>
  <message>
   <source>White balance from a grey card</source>
   <translation>Weißabgleich mit Graukarte</translation>
  </message>
  <message>
   <source>White balance off</source>
   <translation>Weißabgleich aus</translation>
  </message>
  <message>
   <source>White balance set</source>
   <translation>Weißabgleich gesetzt</translation>
  </message>
  <message>
   <source>Who knows the PIN may change settings and shot lists, export, and close a kiosk. Choose the PIN now: once a kiosk is set up, only the administrator sets a first one.</source>
   <translation>Wer die PIN kennt, darf Einstellungen und Fotolisten ändern, exportieren und einen Kiosk schließen. Wählen Sie die PIN jetzt: Ist ein Kiosk eingerichtet, setzt nur der Administrator eine erste.</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Wer hier arbeitet</translation>
  </message>
  <message>
   <source>Who works here?</source>
   <translation>Wer arbeitet hier?</translation>
  </message>
  <message>
   <source>Whole; format {0}, {1} MB.</source>
   <translation>Vollständig; Format {0}, {1} MB.</translation>
  </message>
  <message>
   <source>Width of the pictures asked of the camera.</source>
   <translation>Breite der Bilder, die von der Kamera verlangt wird.</translation>
  </message>
  <message>
   <source>Windows keeps that name for a device</source>
   <translation>Windows behält diesen Namen für ein Gerät vor</translation>
  </message>
  <message>
   <source>Withdrawn cards are refused all the same, as cards of another station.</source>
   <translation>Zurückgezogene Karten werden trotzdem abgelehnt, als Karten einer anderen Station.</translation>
  </message>
  <message>
   <source>Without keys and passwords.</source>
   <translation>Ohne Schlüssel und Passwörter.</translation>
  </message>
  <message>
   <source>Words in the product's name, with commas between</source>
   <translation>Wörter im Produktnamen, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Work against the sandbox inside, in a data folder of its own.</source>
   <translation>Gegen die eingebaute Sandbox arbeiten, in eigenem Datenordner.</translation>
  </message>
  <message>
   <source>Work on: everything is kept here and sent tomorrow.</source>
   <translation>Weiterarbeiten: Alles bleibt hier und wird morgen gesendet.</translation>
  </message>
  <message>
   <source>Work stops until you have seen it</source>
   <translation>Arbeit ruht, bis Sie es gesehen haben</translation>
  </message>
  <message>
   <source>Works.</source>
   <translation>Geht.</translation>
  </message>
  <message numerus="yes">
   <source>Write %n values to the product</source>
   <translation>
    <numerusform>%n Wert ins Produkt schreiben</numerusform>
    <numerusform>%n Werte ins Produkt schreiben</numerusform>
   </translation>
  </message>
  <message>
   <source>Write to product</source>
   <translation>Ins Produkt schreiben</translation>
  </message>
  <message>
   <source>Written to the product: {0}.</source>
   <translation>Ins Produkt geschrieben: {0}.</translation>
  </message>
  <message>
   <source>Wrong PIN.</source>
   <translation>Falsche PIN.</translation>
  </message>
  <message>
   <source>Wrong PIN. Try again.</source>
   <translation>Falsche PIN. Noch einmal.</translation>
  </message>
  <message>
   <source>Wrong address</source>
   <translation>Falsche Adresse</translation>
  </message>
  <message>
   <source>Wrong setting</source>
   <translation>Falsche Einstellung</translation>
  </message>
  <message>
   <source>Wrong shot lists</source>
   <translation>Falsche Fotolisten</translation>
  </message>
  <message>
   <source>Wrong value</source>
   <translation>Falscher Wert</translation>
  </message>
  <message>
   <source>You know the work</source>
   <translation>Sie kennen die Arbeit</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>Your name, or your badge</source>
   <translation>Ihr Name, oder Ihr Ausweis</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a camera frame, 95 of 100 within</source>
   <translation>ein Kamerabild, 95 von 100 in</translation>
  </message>
  <message>
   <source>a date (YYMMDD)</source>
   <translation>ein Datum (JJMMTT)</translation>
  </message>
  <message>
   <source>a file of it is missing</source>
   <translation>eine Datei davon fehlt</translation>
  </message>
  <message>
   <source>a file of it unpacks to {0} bytes, more than we take</source>
   <translation>eine Datei davon ist entpackt {0} Byte groß, mehr als erlaubt</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <source>a folder or a device is in its place</source>
   <translation>an ihrer Stelle ist ein Ordner oder ein Gerät</translation>
  </message>
  <message>
   <source>a key ends each code</source>
   <translation>eine Taste beendet jeden Code</translation>
  </message>
  <message>
   <source>a link is in its place</source>
   <translation>an seiner Stelle ist eine Verknüpfung</translation>
  </message>
  <message>
   <source>a moment without its zone</source>
   <translation>ein Zeitpunkt ohne seine Zone</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>eine Zahl ist zu groß</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>ein Teil davon lässt sich nicht entpacken</translation>
  </message>
  <message>
   <source>a pipe or a device has that name</source>
   <translation>eine Pipe oder ein Gerät heißt so</translation>
  </message>
  <message>
   <source>a port that is taken. Close the other program that uses the scanner.</source>
   <translation>ein belegter Anschluss. Das andere Programm schließen, das den Scanner nutzt.</translation>
  </message>
  <message>
   <source>a request, 95 of 100 within</source>
   <translation>eine Anfrage, 95 von 100 in</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>about {count} products left today</source>
   <translation>heute noch etwa {count} Produkte</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>noch etwa {hours} h</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>noch etwa {minutes} min</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>ahead of</source>
   <translation>vor</translation>
  </message>
  <message>
   <source>all on the server</source>
   <translation>alles auf dem Server</translation>
  </message>
  <message>
   <source>an address with https://</source>
   <translation>eine Adresse mit https://</translation>
  </message>
  <message>
   <source>an earlier question has no answer yet</source>
   <translation>eine frühere Frage hat noch keine Antwort</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>pro Stunde</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} mehr</translation>
  </message>
  <message>
   <source>another key is found in its place</source>
   <translation>an seiner Stelle liegt ein anderer</translation>
  </message>
  <message>
   <source>another session was exported into it</source>
   <translation>eine andere Sitzung wurde dorthin exportiert</translation>
  </message>
  <message>
   <source>as each product needs</source>
   <translation>je nach Produkt</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>sofort</translation>
  </message>
  <message>
   <source>at the next start</source>
   <translation>beim nächsten Start</translation>
  </message>
  <message>
   <source>back</source>
   <translation>hinten</translation>
  </message>
  <message>
   <source>background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>hinter</translation>
  </message>
  <message>
   <source>being compared with the server</source>
   <translation>wird mit dem Server verglichen</translation>
  </message>
  <message>
   <source>being completed</source>
   <translation>wird ergänzt</translation>
  </message>
  <message>
   <source>being looked up</source>
   <translation>wird nachgeschlagen</translation>
  </message>
  <message>
   <source>being read by the server</source>
   <translation>wird vom Server gelesen</translation>
  </message>
  <message>
   <source>bits per second</source>
   <translation>Bits pro Sekunde</translation>
  </message>
  <message>
   <source>blown up</source>
   <translation>hochgerechnet</translation>
  </message>
  <message>
   <source>blur</source>
   <translation>Unschärfe</translation>
  </message>
  <message>
   <source>bottom</source>
   <translation>unten</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>by product</source>
   <translation>je Produkt</translation>
  </message>
  <message>
   <source>byte {0} is no UTF-8 text; save it as UTF-8</source>
   <translation>Byte {0} ist kein UTF-8-Text; als UTF-8 speichern</translation>
  </message>
  <message>
   <source>calls used up, goes on in {wait}</source>
   <translation>Aufrufe verbraucht, weiter in {wait}</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>camera lost</source>
   <translation>Kamera weg</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <translation>Kamera {0}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>ist nicht brauchbar</translation>
  </message>
  <message>
   <source>card secret</source>
   <translation>Kartengeheimnis</translation>
  </message>
  <message>
   <source>certificates</source>
   <translation>Zertifikate</translation>
  </message>
  <message>
   <source>certification</source>
   <translation>Siegel</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>Uhr</translation>
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
   <translation>grob</translation>
  </message>
  <message>
   <source>code laid flat</source>
   <translation>Code begradigt</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>Befehlszeile</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>angeschnitten</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>database</source>
   <translation>Datenbank</translation>
  </message>
  <message>
   <source>decoder opencv</source>
   <translation>Decoder opencv</translation>
  </message>
  <message>
   <source>decoder zbar</source>
   <translation>Decoder zbar</translation>
  </message>
  <message>
   <source>decoder zxing</source>
   <translation>Decoder zxing</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</source>
   <translation>erwartet: NAME = WERT mit Text in Anführungszeichen, etwa theme = "dark", erhalten: {0} ({1}). Neu schreiben.</translation>
  </message>
  <message>
   <source>expected NAME = VALUE, got {0}. Write it anew.</source>
   <translation>erwartet: NAME = WERT, gefunden: {0}. Neu schreiben.</translation>
  </message>
  <message>
   <source>expected UTF-8 text, got byte {0}. Save it as UTF-8.</source>
   <translation>erwartet: UTF-8-Text, erhalten: Byte {0}. Als UTF-8 speichern.</translation>
  </message>
  <message>
   <source>expected an address with https:// and the name of a host. Write it anew.</source>
   <translation>erwartet wurde eine Adresse mit https:// und einem Rechnernamen. Schreiben Sie sie neu.</translation>
  </message>
  <message>
   <source>expected an address with https://, got one that cannot be read. Write it anew.</source>
   <translation>erwartet wurde eine Adresse mit https://, diese ist nicht lesbar. Schreiben Sie sie neu.</translation>
  </message>
  <message>
   <source>expected room=LEVEL with one of {0}, got {1}</source>
   <translation>erwartet: room=LEVEL mit einem von {0}, erhalten: {1}</translation>
  </message>
  <message>
   <source>expected the name of a setting, got {0}. {1}</source>
   <translation>erwartet: der Name einer Einstellung, erhalten: {0}. {1}</translation>
  </message>
  <message>
   <source>expected three factors of at most {0}</source>
   <translation>erwartet: drei Faktoren von höchstens {0}</translation>
  </message>
  <message>
   <source>expected {0} bytes for each secret, got {1}</source>
   <translation>erwartet wurden {0} Bytes für jedes Geheimnis, es sind {1}</translation>
  </message>
  <message>
   <source>expected {0} bytes, got {1}</source>
   <translation>erwartet: {0} Bytes, erhalten: {1}</translation>
  </message>
  <message>
   <source>expired on the server before it was read</source>
   <translation>auf dem Server abgelaufen, bevor es gelesen wurde</translation>
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
   <translation>Film {0}</translation>
  </message>
  <message>
   <source>flat, evened</source>
   <translation>gerade, geglättet</translation>
  </message>
  <message>
   <source>flat, sharper</source>
   <translation>gerade, schärfer</translation>
  </message>
  <message>
   <source>folder {0}</source>
   <translation>Ordner {0}</translation>
  </message>
  <message>
   <source>found none</source>
   <translation>da ist keine</translation>
  </message>
  <message>
   <source>found something else in its place</source>
   <translation>an ihrer Stelle liegt etwas anderes</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>freier Speicher</translation>
  </message>
  <message>
   <source>front</source>
   <translation>vorne</translation>
  </message>
  <message>
   <source>full picture</source>
   <translation>volles Bild</translation>
  </message>
  <message>
   <source>glare</source>
   <translation>Spiegelung</translation>
  </message>
  <message>
   <source>half picture</source>
   <translation>halbes Bild</translation>
  </message>
  <message>
   <source>hand scanner</source>
   <translation>Handscanner</translation>
  </message>
  <message>
   <source>has no room left</source>
   <translation>hat keinen Platz mehr</translation>
  </message>
  <message>
   <source>high-contrast</source>
   <translation>hoher Kontrast</translation>
  </message>
  <message>
   <source>host of the API key</source>
   <translation>Server des API-Schlüssels</translation>
  </message>
  <message>
   <source>id IN ({0})</source>
   <translation>id IN ({0})</translation>
  </message>
  <message>
   <source>ingredients</source>
   <translation>Zutaten</translation>
  </message>
  <message>
   <source>is busy</source>
   <translation>ist ausgelastet</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>ist weg</translation>
  </message>
  <message>
   <source>it begins or ends with a blank or a dot</source>
   <translation>er beginnt oder endet mit einem Leerzeichen oder Punkt</translation>
  </message>
  <message>
   <source>it does not give back what it was given</source>
   <translation>er gibt nicht zurück, was er bekam</translation>
  </message>
  <message>
   <source>it ended with {0}</source>
   <translation>er endete mit {0}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>sie hat mehr als {0} Bytes</translation>
  </message>
  <message>
   <source>it has more than {0} characters</source>
   <translation>es hat mehr als {0} Zeichen</translation>
  </message>
  <message>
   <source>it has no {0}</source>
   <translation>es hat kein {0}</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>es enthält eine zu große Zahl</translation>
  </message>
  <message>
   <source>it holds characters that no file may have on every system</source>
   <translation>er enthält Zeichen, die nicht auf jedem System erlaubt sind</translation>
  </message>
  <message>
   <source>it holds far too many files</source>
   <translation>es enthält viel zu viele Dateien</translation>
  </message>
  <message>
   <source>it holds more than {0} values</source>
   <translation>es enthält mehr als {0} Werte</translation>
  </message>
  <message>
   <source>it holds only zeros.</source>
   <translation>sie besteht nur aus Nullen.</translation>
  </message>
  <message>
   <source>it is an archive of a size that this program never writes</source>
   <translation>es ist ein Archiv von einer Größe, die dieses Programm nie schreibt</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>es ist leer</translation>
  </message>
  <message>
   <source>it is longer than {0} bytes</source>
   <translation>er ist länger als {0} Byte</translation>
  </message>
  <message>
   <source>it is nested deeper than {0} levels</source>
   <translation>es ist tiefer als {0} Ebenen verschachtelt</translation>
  </message>
  <message>
   <source>it is no JSON ({0})</source>
   <translation>es ist kein JSON ({0})</translation>
  </message>
  <message>
   <source>it is no archive, or its end is missing</source>
   <translation>es ist kein Archiv, oder sein Ende fehlt</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>es ist keine Datei</translation>
  </message>
  <message>
   <source>it is no readable TOML: {0}</source>
   <translation>kein lesbares TOML: {0}</translation>
  </message>
  <message>
   <source>it is not signed by the makers of this program</source>
   <translation>es ist nicht von den Herstellern dieses Programms signiert</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>es ist auf eine Art gepackt, nach der nicht gefragt wurde</translation>
  </message>
  <message>
   <source>it is packed or encrypted in a way that this program never writes</source>
   <translation>es ist so gepackt oder verschlüsselt, wie dieses Programm nie schreibt</translation>
  </message>
  <message>
   <source>it is packed, and cannot be unpacked</source>
   <translation>es ist gepackt und lässt sich nicht entpacken</translation>
  </message>
  <message>
   <source>it is packed, and its end is missing</source>
   <translation>es ist gepackt, und sein Ende fehlt</translation>
  </message>
  <message>
   <source>it must begin in that folder and stay there</source>
   <translation>er muss in diesem Ordner beginnen und dort bleiben</translation>
  </message>
  <message>
   <source>it names a file with {0} characters</source>
   <translation>es nennt eine Datei mit {0} Zeichen</translation>
  </message>
  <message>
   <source>its content is damaged, or is not what belongs there</source>
   <translation>der Inhalt ist beschädigt oder gehört nicht dorthin</translation>
  </message>
  <message>
   <source>its file is no picture; throw the photo away</source>
   <translation>seine Datei ist kein Bild; werfen Sie das Foto weg</translation>
  </message>
  <message>
   <source>its file left this station on {0} as planned</source>
   <translation>seine Datei hat diese Station am {0} wie vorgesehen verlassen</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1}).</source>
   <translation>seine Datei {0} ist nicht lesbar ({1}).</translation>
  </message>
  <message>
   <source>its file {0} was changed since the photo was taken.</source>
   <translation>seine Datei {0} wurde seit der Aufnahme geändert.</translation>
  </message>
  <message>
   <source>its file {0} was changed since; put it back from a backup</source>
   <translation>seine Datei {0} wurde seither geändert; spielen Sie sie aus einer Sicherung zurück</translation>
  </message>
  <message>
   <source>its file {0} {1}; put it back from a backup</source>
   <translation>seine Datei {0} {1}; spielen Sie sie aus einer Sicherung zurück</translation>
  </message>
  <message>
   <source>its signature is none</source>
   <translation>seine Signatur ist keine</translation>
  </message>
  <message>
   <source>its {0} is no object</source>
   <translation>sein {0} ist kein Objekt</translation>
  </message>
  <message>
   <source>keyring</source>
   <translation>Schlüsselbund</translation>
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
   <translation>bekannte Datenordner</translation>
  </message>
  <message>
   <source>known product</source>
   <translation>bekanntes Produkt</translation>
  </message>
  <message>
   <source>large picture</source>
   <translation>großes Bild</translation>
  </message>
  <message>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>lightest {0} of 255</source>
   <translation>hellster Wert {0} von 255</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>Zeile {0}, Spalte {1}</translation>
  </message>
  <message>
   <source>list {0}</source>
   <translation>Liste {0}</translation>
  </message>
  <message>
   <source>look again, or several codes</source>
   <translation>nochmal ansehen, oder mehrere Codes</translation>
  </message>
  <message>
   <source>made by a newer Scan Station (format {0}, known {1})</source>
   <translation>von einer neueren Scan Station (Format {0}, bekannt {1})</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message numerus="yes">
   <source>missing in %n products</source>
   <translation>
    <numerusform>fehlen bei %n Produkt</numerusform>
    <numerusform>fehlen bei %n Produkten</numerusform>
   </translation>
  </message>
  <message>
   <source>more contrast</source>
   <translation>mehr Kontrast</translation>
  </message>
  <message>
   <source>more than {0}</source>
   <translation>mehr als {0}</translation>
  </message>
  <message>
   <source>motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>nested without end</source>
   <translation>ohne Ende verschachtelt</translation>
  </message>
  <message>
   <source>network camera</source>
   <translation>Netzwerkkamera</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no access. Close the other program that uses the scanner, or plug it in afresh.</source>
   <translation>kein Zugriff. Das andere Programm schließen, das den Scanner nutzt, oder ihn neu einstecken.</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <translation>keine Antwort in {0} s</translation>
  </message>
  <message>
   <source>no key at the end</source>
   <translation>keine Taste am Ende</translation>
  </message>
  <message>
   <source>no key ends a code</source>
   <translation>keine Taste beendet einen Code</translation>
  </message>
  <message>
   <source>no permission. Add this user to the group that owns the port (often dialout).</source>
   <translation>keine Berechtigung. Diesen Benutzer in die Gruppe aufnehmen, der der Anschluss gehört (oft dialout).</translation>
  </message>
  <message>
   <source>no photos</source>
   <translation>keine Fotos</translation>
  </message>
  <message>
   <source>no product stands out</source>
   <translation>kein Produkt hebt sich ab</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>kein Grund genannt</translation>
  </message>
  <message>
   <source>no such port. Plug the scanner in.</source>
   <translation>kein solcher Anschluss. Scanner einstecken.</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>nicht entschieden</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>noch nicht gesendet</translation>
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
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>nutrition</source>
   <translation>Nährwerte</translation>
  </message>
  <message>
   <source>of no type</source>
   <translation>ohne Typ</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>auf dem Server</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>eins von {0}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>ostname mismatch</source>
   <translation>ostname mismatch</translation>
  </message>
  <message>
   <source>other</source>
   <translation>Sonstiges</translation>
  </message>
  <message>
   <source>photo camera</source>
   <translation>Fotokamera</translation>
  </message>
  <message>
   <source>photo upload, usual</source>
   <translation>Foto-Upload, üblich</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>photos missing</source>
   <translation>fehlende Fotos</translation>
  </message>
  <message>
   <source>pip install hidapi</source>
   <translation>pip install hidapi</translation>
  </message>
  <message>
   <source>printed text</source>
   <translation>gedruckter Text</translation>
  </message>
  <message>
   <source>products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>put the backup of {0} back (scanstation restore), </source>
   <translation>spielen Sie die Sicherung vom {0} zurück (scanstation restore), </translation>
  </message>
  <message>
   <source>put {0} back from a backup, then start again; </source>
   <translation>spielen Sie {0} aus einer Sicherung zurück und starten Sie neu; </translation>
  </message>
  <message>
   <source>quota</source>
   <translation>Kontingent</translation>
  </message>
  <message>
   <source>read: proposals to review</source>
   <translation>gelesen: Vorschläge zu prüfen</translation>
  </message>
  <message>
   <source>reads most codes ({engine})</source>
   <translation>liest die meisten Codes ({engine})</translation>
  </message>
  <message>
   <source>recycling</source>
   <translation>Recycling</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>verworfen</translation>
  </message>
  <message>
   <source>remembered state</source>
   <translation>gemerkter Zustand</translation>
  </message>
  <message>
   <source>requests tried again</source>
   <translation>wiederholte Anfragen</translation>
  </message>
  <message>
   <source>reviewed, nothing accepted</source>
   <translation>geprüft, nichts übernommen</translation>
  </message>
  <message>
   <source>reviewed, values accepted</source>
   <translation>geprüft, Werte übernommen</translation>
  </message>
  <message>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>safe here</source>
   <translation>hier sicher</translation>
  </message>
  <message>
   <source>scan to receipt, 95 of 100 within</source>
   <translation>Scan bis Quittung, 95 von 100 in</translation>
  </message>
  <message>
   <source>scanner</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <source>scanner {0}</source>
   <translation>Scanner {0}</translation>
  </message>
  <message>
   <source>scanstation {0}</source>
   <translation>scanstation {0}</translation>
  </message>
  <message>
   <source>see the text</source>
   <translation>siehe Text</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>sending {percent} %</source>
   <translation>sendet {percent} %</translation>
  </message>
  <message>
   <source>sent, waiting for the lookup</source>
   <translation>gesendet, wartet auf Nachschlagen</translation>
  </message>
  <message>
   <source>serial ports</source>
   <translation>serielle Anschlüsse</translation>
  </message>
  <message>
   <source>set at the bench</source>
   <translation>am Platz eingestellt</translation>
  </message>
  <message>
   <source>shot lists</source>
   <translation>Fotolisten</translation>
  </message>
  <message>
   <source>shutter key</source>
   <translation>Auslösetaste</translation>
  </message>
  <message>
   <source>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</source>
   <translation>shutter_key: erwartet eine Taste wie B, F13 oder PgDown, erhalten: {0}. Ändern.</translation>
  </message>
  <message>
   <source>shutter_key: {0}</source>
   <translation>shutter_key: {0}</translation>
  </message>
  <message>
   <source>side files</source>
   <translation>Nebendateien</translation>
  </message>
  <message>
   <source>small</source>
   <translation>klein</translation>
  </message>
  <message>
   <source>small picture</source>
   <translation>kleines Bild</translation>
  </message>
  <message>
   <source>started_at {0} ?</source>
   <translation>started_at {0} ?</translation>
  </message>
  <message>
   <source>stopped in the middle of a code</source>
   <translation>stoppte mitten in einem Code</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>abgesendet</translation>
  </message>
  <message>
   <source>supervisor PIN</source>
   <translation>PIN der Aufsicht</translation>
  </message>
  <message>
   <source>synthetic bench</source>
   <translation>synthetischer Platz</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>gemacht</translation>
  </message>
  <message>
   <source>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</source>
   <translation>telemetry_url ist gesetzt, aber die Pakete fehlen. scanstation[telemetry] installieren, oder die Einstellung entfernen.</translation>
  </message>
  <message>
   <source>the address holds a name or a password, which the file shows to whoever reads it. Take them out; a key is stored by: scanstation key</source>
   <translation>die Adresse enthält einen Namen oder ein Passwort, das die Datei jedem Leser zeigt. Nehmen Sie beides heraus; einen Schlüssel speichert: scanstation key</translation>
  </message>
  <message>
   <source>the ending of the name is no kind of picture: expected .png</source>
   <translation>die Namensendung ist keine Bildart: erwartet .png</translation>
  </message>
  <message>
   <source>the last digit of {0} should be {1}, not {2}.</source>
   <translation>die letzte Ziffer von {0} müsste {1} sein, nicht {2}.</translation>
  </message>
  <message>
   <source>the server's lookup failed, F9 tries it again</source>
   <translation>das Nachschlagen des Servers schlug fehl, F9 versucht es erneut</translation>
  </message>
  <message>
   <source>then {0}</source>
   <translation>dann {0}</translation>
  </message>
  <message>
   <source>too far</source>
   <translation>zu weit</translation>
  </message>
  <message>
   <source>too many brackets</source>
   <translation>zu viele Klammern</translation>
  </message>
  <message>
   <source>too many brackets or dots within each other</source>
   <translation>zu viele Klammern oder Punkte ineinander</translation>
  </message>
  <message>
   <source>top</source>
   <translation>oben</translation>
  </message>
  <message>
   <source>two lists have one name; give each a name of its own</source>
   <translation>zwei Listen haben einen Namen; jeder einen eigenen geben</translation>
  </message>
  <message>
   <source>unknown to the server</source>
   <translation>dem Server unbekannt</translation>
  </message>
  <message>
   <source>version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>waiting to be read by the server</source>
   <translation>wartet auf das Lesen durch den Server</translation>
  </message>
  <message>
   <source>was unplugged</source>
   <translation>wurde ausgesteckt</translation>
  </message>
  <message>
   <source>what it gives is no text</source>
   <translation>was er gibt, ist kein Text</translation>
  </message>
  <message>
   <source>what was written cannot be read back</source>
   <translation>was geschrieben wurde, lässt sich nicht zurücklesen</translation>
  </message>
  <message>
   <source>white balance</source>
   <translation>Weißabgleich</translation>
  </message>
  <message>
   <source>whole numbers</source>
   <translation>ganze Zahlen</translation>
  </message>
  <message>
   <source>whole numbers with commas between them</source>
   <translation>ganze Zahlen mit Kommas dazwischen</translation>
  </message>
  <message>
   <source>window stood still</source>
   <translation>Fenster stand still</translation>
  </message>
  <message>
   <source>withdrawn cards</source>
   <translation>zurückgezogene Karten</translation>
  </message>
  <message>
   <source>written</source>
   <translation>geschrieben</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>ja oder nein</translation>
  </message>
  <message>
   <source>zbar (where it is packed)</source>
   <translation>zbar (wo es beiliegt)</translation>
  </message>
  <message>
   <source>zbar:flat clear</source>
   <translation>zbar:flat clear</translation>
  </message>
  <message>
   <source>zero bytes are in it, as after a power cut. Restore it from a backup.</source>
   <translation>sie enthält Nullbytes, wie nach einem Stromausfall. Aus einer Sicherung zurückholen.</translation>
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
   <translation>{0} ({1}). Neuer Versuch mit neuem Ticket.</translation>
  </message>
  <message>
   <source>{0} But {1} is set and wins: unset it.</source>
   <translation>{0} Aber {1} ist gesetzt und gilt: entfernen.</translation>
  </message>
  <message>
   <source>{0} Change it, or take the line away: then it is {1}.</source>
   <translation>{0} Ändern, oder die Zeile entfernen: Dann ist es {1}.</translation>
  </message>
  <message>
   <source>{0} Change it, or unset it: then it is {1}.</source>
   <translation>{0} Ändern, oder aufheben: Dann ist es {1}.</translation>
  </message>
  <message>
   <source>{0} Check it, or choose another camera.</source>
   <translation>{0} Prüfen, oder andere Kamera wählen.</translation>
  </message>
  <message>
   <source>{0} Correct the command line.</source>
   <translation>{0} Die Befehlszeile korrigieren.</translation>
  </message>
  <message>
   <source>{0} GB free, no photo is taken below {1} GB.</source>
   <translation>{0} GB frei, unter {1} GB wird kein Foto gemacht.</translation>
  </message>
  <message>
   <source>{0} It does not go there. {1}</source>
   <translation>{0} Er geht nicht dorthin. {1}</translation>
  </message>
  <message>
   <source>{0} It is used when the steps are done, or at the next start.</source>
   <translation>{0} Er gilt, wenn die Schritte fertig sind, oder beim nächsten Start.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}: discard that product.</source>
   <translation>{0} Sein erster Teil wurde als {1} genommen: verwerfen Sie dieses Produkt.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}; that was taken back.</source>
   <translation>{0} Sein erster Teil wurde als {1} genommen; das wurde zurückgenommen.</translation>
  </message>
  <message>
   <source>{0} Retake, or go on.</source>
   <translation>{0} Neu machen, oder weiter.</translation>
  </message>
  <message>
   <source>{0} Scan it again, or another code of the product.</source>
   <translation>{0} Noch einmal scannen, oder einen anderen Code des Produkts.</translation>
  </message>
  <message>
   <source>{0} Scan it again.</source>
   <translation>{0} Noch einmal scannen.</translation>
  </message>
  <message>
   <source>{0} The server may not know it.</source>
   <translation>{0} Der Server kennt sie vielleicht nicht.</translation>
  </message>
  <message>
   <source>{0} accepted</source>
   <translation>{0} angenommen</translation>
  </message>
  <message>
   <source>{0} ago</source>
   <translation>vor {0}</translation>
  </message>
  <message>
   <source>{0} and {1} must not stand together.</source>
   <translation>{0} und {1} dürfen nicht beieinander stehen.</translation>
  </message>
  <message>
   <source>{0} answers and takes the key.</source>
   <translation>{0} antwortet und nimmt den Schlüssel an.</translation>
  </message>
  <message>
   <source>{0} answers {1} when asked for updates. Check update_url.</source>
   <translation>{0} antwortet {1} auf die Frage nach Aktualisierungen. update_url prüfen.</translation>
  </message>
  <message>
   <source>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</source>
   <translation>{0} antwortet, aber nicht als Scanner-API ({1}). api_url in den Einstellungen prüfen. Bleibt hier.</translation>
  </message>
  <message>
   <source>{0} answers; no API key is stored here. Work is kept here.</source>
   <translation>{0} antwortet; hier ist kein API-Schlüssel gesichert. Die Arbeit bleibt hier.</translation>
  </message>
  <message>
   <source>{0} are counted already. Undo what is too much.</source>
   <translation>{0} sind schon gezählt. Zurücknehmen, was zu viel ist.</translation>
  </message>
  <message>
   <source>{0} are missing here; the server has them: {1}.</source>
   <translation>{0} fehlen hier; der Server hat sie: {1}.</translation>
  </message>
  <message>
   <source>{0} are missing or damaged and not on the server: {1}.</source>
   <translation>{0} fehlen oder sind beschädigt und sind nicht auf dem Server: {1}.</translation>
  </message>
  <message>
   <source>{0} before and {1} behind are taken off.</source>
   <translation>{0} davor und {1} dahinter werden entfernt.</translation>
  </message>
  <message>
   <source>{0} burnt out</source>
   <translation>{0} ausgebrannt</translation>
  </message>
  <message>
   <source>{0} can be shown.</source>
   <translation>{0} kann gezeigt werden.</translation>
  </message>
  <message>
   <source>{0} can be written.</source>
   <translation>{0} ist beschreibbar.</translation>
  </message>
  <message>
   <source>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</source>
   <translation>{0} ist nicht erreichbar. Netzwerkkabel oder WLAN prüfen. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). The defaults hold.</source>
   <translation>{0} kann nicht gelesen werden ({1}). Die Vorgaben gelten.</translation>
  </message>
  <message>
   <source>{0} cannot be used ({1}).</source>
   <translation>{0} ist nicht nutzbar ({1}).</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}. Nothing there was touched. Name an empty or a new folder.</source>
   <translation>{0} ist nicht brauchbar: {1}. Dort wurde nichts angerührt. Nennen Sie einen leeren oder neuen Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} ist nicht beschreibbar: {1}.</translation>
  </message>
  <message>
   <source>{0} cards to print are in {1}. Only this account can read the file.</source>
   <translation>{0} Karten zum Drucken sind in {1}. Nur dieses Konto kann die Datei lesen.</translation>
  </message>
  <message>
   <source>{0} characters</source>
   <translation>{0} Zeichen</translation>
  </message>
  <message>
   <source>{0} could not be used when it was {1}.</source>
   <translation>{0} war nicht nutzbar, als die Datei {1} hieß.</translation>
  </message>
  <message>
   <source>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</source>
   <translation>{0} antwortete nicht rechtzeitig. Netzwerk oder Server ist langsam. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>{0} digits</source>
   <translation>{0} Ziffern</translation>
  </message>
  <message>
   <source>{0} digits. A GTIN has 8, 12, 13 or 14.</source>
   <translation>{0} Ziffern. Eine GTIN hat 8, 12, 13 oder 14.</translation>
  </message>
  <message>
   <source>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</source>
   <translation>{0} öffnet sich nicht. Einstecken, andere Programme schließen, die sie nutzen, und diesem Programm die Kamera erlauben.</translation>
  </message>
  <message>
   <source>{0} does not open: expected port {1} at {2} baud, got {3}</source>
   <translation>{0} öffnet sich nicht: erwartet Anschluss {1} mit {2} Baud, erhalten: {3}</translation>
  </message>
  <message>
   <source>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</source>
   <translation>{0} spricht kein TLS, wie https es braucht. api_url prüfen, und mit der Administration, was dazwischen steht.</translation>
  </message>
  <message>
   <source>{0} ends before it begins.</source>
   <translation>{0} endet, bevor es beginnt.</translation>
  </message>
  <message>
   <source>{0} gives no picture.</source>
   <translation>{0} liefert kein Bild.</translation>
  </message>
  <message>
   <source>{0} gives no picture. Check its cable; it is tried again.</source>
   <translation>{0} liefert kein Bild. Kabel prüfen; neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} hat kein {1}.</translation>
  </message>
  <message>
   <source>{0} held the work of this station, and holds none now. Nothing was made there. Plug the disk in or bring the folder back, then start again. To begin anew, name another data folder, or take its line out of {1}.</source>
   <translation>{0} enthielt die Arbeit dieser Station und ist jetzt ohne. Nichts wurde dort angelegt. Stecken Sie den Datenträger ein oder holen Sie den Ordner zurück, dann starten Sie neu. Für einen Neuanfang nennen Sie einen anderen Datenordner oder nehmen seine Zeile aus {1}.</translation>
  </message>
  <message>
   <source>{0} holds no GTIN: {1}</source>
   <translation>{0} enthält keine GTIN: {1}</translation>
  </message>
  <message>
   <source>{0} is another folder wherever the program is started. Write it in full, such as {1}</source>
   <translation>{0} ist je nach Startordner ein anderer Ordner. Schreiben Sie ihn ganz, etwa {1}</translation>
  </message>
  <message>
   <source>{0} is asked without TLS.</source>
   <translation>{0} wird ohne TLS gefragt.</translation>
  </message>
  <message>
   <source>{0} is in order.</source>
   <translation>{0} ist in Ordnung.</translation>
  </message>
  <message>
   <source>{0} is in order; a bad one is kept as {1}.</source>
   <translation>{0} ist in Ordnung; eine fehlerhafte Datei ist als {1} aufbewahrt.</translation>
  </message>
  <message>
   <source>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</source>
   <translation>{0} ist im Bild, {1} ist am Platz. Aus dem Bild nehmen, oder scannen, um zu wechseln.</translation>
  </message>
  <message>
   <source>{0} is in view. Press Next product to change to it.</source>
   <translation>{0} ist im Bild. Nächstes Produkt drücken, um zu wechseln.</translation>
  </message>
  <message>
   <source>{0} is no SHA-256: expected 64 digits from 0 to f</source>
   <translation>{0} ist kein SHA-256: erwartet sind 64 Ziffern von 0 bis f</translation>
  </message>
  <message>
   <source>{0} is no UPC-E: a digit is wrong.</source>
   <translation>{0} ist kein UPC-E: Eine Ziffer ist falsch.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} ist kein Datum.</translation>
  </message>
  <message>
   <source>{0} is no film that can be shown.</source>
   <translation>{0} ist kein Film, der gezeigt werden kann.</translation>
  </message>
  <message>
   <source>{0} is no folder. Name a folder, or take the line away.</source>
   <translation>{0} ist kein Ordner. Nennen Sie einen Ordner oder nehmen Sie die Zeile weg.</translation>
  </message>
  <message>
   <source>{0} is no name of a file in {1}: {2}</source>
   <translation>{0} ist kein Name einer Datei in {1}: {2}</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} ist keine Zahl</translation>
  </message>
  <message>
   <source>{0} is no profile: {1}. Export it again.</source>
   <translation>{0} ist kein Profil: {1}. Noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{0} is no time.</source>
   <translation>{0} ist keine Uhrzeit.</translation>
  </message>
  <message>
   <source>{0} is not in this network, and http:// sends everything in clear, the key too. Write https://</source>
   <translation>{0} liegt nicht in diesem Netz, und http:// sendet alles offen, auch den Schlüssel. Schreiben Sie https://</translation>
  </message>
  <message>
   <source>{0} is not open.</source>
   <translation>{0} ist nicht offen.</translation>
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Correct it first: scanstation config check</source>
   <translation>{0} ist kein gültiges TOML: {1}. Erst korrigieren: scanstation config check</translation>
  </message>
  <message>
   <source>{0} is not whole: {1}.</source>
   <translation>{0} ist nicht vollständig: {1}.</translation>
  </message>
  <message>
   <source>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</source>
   <translation>{0} ist da, öffnet sich aber nicht ({1}). Das andere Programm schließen, das ihn nutzt, oder diesem Benutzer den Zugriff erlauben (unter Linux: eine udev-Regel für hidraw).</translation>
  </message>
  <message>
   <source>{0} is there. Present: {1}.</source>
   <translation>{0} ist da. Vorhanden: {1}.</translation>
  </message>
  <message>
   <source>{0} leads out of the folder {1}</source>
   <translation>{0} führt aus dem Ordner {1} hinaus</translation>
  </message>
  <message>
   <source>{0} lies there, and is none of an export</source>
   <translation>{0} liegt dort und gehört zu keinem Export</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} more photos were left out: see {1}.</source>
   <translation>{0} weitere Fotos wurden weggelassen: siehe {1}.</translation>
  </message>
  <message>
   <source>{0} must not stand in its query.</source>
   <translation>{0} darf nicht in seinem Abfrageteil stehen.</translation>
  </message>
  <message>
   <source>{0} needs one of these beside it: {1}.</source>
   <translation>{0} braucht eines von diesen neben sich: {1}.</translation>
  </message>
  <message>
   <source>{0} of 0.50</source>
   <translation>{0} von 0.50</translation>
  </message>
  <message>
   <source>{0} of the picture</source>
   <translation>{0} des Bildes</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} of {1}   ·   {2}</source>
   <translation>{0} von {1}   ·   {2}</translation>
  </message>
  <message>
   <source>{0} of {1} requests are left; the server renews them.</source>
   <translation>{0} von {1} Anfragen sind übrig; der Server erneuert sie.</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} von {1}: {2}</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>{0} Fotos</translation>
  </message>
  <message>
   <source>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</source>
   <translation>{0} verweist an einen anderen Ort ({1}). api_url und die Anmeldeseite des Netzwerks prüfen. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} Produkte</translation>
  </message>
  <message>
   <source>{0} products, {1} photos are in {2}. Only this account can read them.</source>
   <translation>{0} Produkte, {1} Fotos sind in {2}. Nur dieses Konto kann sie lesen.</translation>
  </message>
  <message>
   <source>{0} px</source>
   <translation>{0} px</translation>
  </message>
  <message>
   <source>{0} requests are left for today.</source>
   <translation>{0} Anfragen sind für heute übrig.</translation>
  </message>
  <message>
   <source>{0} rows point to nothing</source>
   <translation>{0} Zeilen verweisen auf nichts</translation>
  </message>
  <message>
   <source>{0} s off the server's clock.</source>
   <translation>{0} s neben der Uhr des Servers.</translation>
  </message>
  <message>
   <source>{0} seems to be in the picture, but cannot be read well. {1} is on the bench. Take the other product out of view, or turn this one a little, and shoot again.</source>
   <translation>{0} scheint im Bild zu sein, ist aber nicht sicher lesbar. {1} liegt auf dem Tisch. Nehmen Sie das andere Produkt aus dem Bild oder drehen Sie dieses ein wenig, und fotografieren Sie noch einmal.</translation>
  </message>
  <message>
   <source>{0} sent an answer that cannot be used: {1}. Is there something else in the server's place? Kept here, trying again.</source>
   <translation>{0} schickte eine Antwort, die nicht brauchbar ist: {1}. Steht etwas anderes an der Stelle des Servers? Hier aufbewahrt, neuer Versuch folgt.</translation>
  </message>
  <message>
   <source>{0} sent an unclear answer. Kept here, trying again.</source>
   <translation>{0} sandte eine unklare Antwort. Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>{0} sandte etwas, das keine Antwort der API ist. Gibt es eine Anmeldeseite des Netzwerks? Bleibt hier, neuer Versuch läuft.</translation>
  </message>
  <message>
   <source>{0} should be {1}, but is {2}.</source>
   <translation>{0} müsste {1} sein, ist aber {2}.</translation>
  </message>
  <message>
   <source>{0} stands twice with different values.</source>
   <translation>{0} steht zweimal mit verschiedenen Werten da.</translation>
  </message>
  <message>
   <source>{0} to {1} characters</source>
   <translation>{0} bis {1} Zeichen</translation>
  </message>
  <message>
   <source>{0} to {1} digits</source>
   <translation>{0} bis {1} Ziffern</translation>
  </message>
  <message>
   <source>{0} waiting, {1} of them for a person.</source>
   <translation>{0} warten, {1} davon auf einen Menschen.</translation>
  </message>
  <message>
   <source>{0} was changed.</source>
   <translation>{0} wurde geändert.</translation>
  </message>
  <message>
   <source>{0} was unplugged or is out of reach. Plug it in; it is opened again.</source>
   <translation>{0} wurde ausgesteckt oder ist außer Reichweite. Einstecken; wird neu geöffnet.</translation>
  </message>
  <message>
   <source>{0} x {1} is blown up from {2}</source>
   <translation>{0} x {1} ist hochgerechnet aus {2}</translation>
  </message>
  <message>
   <source>{0} {1}. Check its cable; it is opened again.</source>
   <translation>{0} {1}. Kabel prüfen; wird neu geöffnet.</translation>
  </message>
  <message>
   <source>{0}, and no typeface of the system's own: rare letters are not shown.</source>
   <translation>{0}, und keine Schrift des Systems selbst: seltene Buchstaben werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, Zeile {1}</translation>
  </message>
  <message>
   <source>{0}, oldest {1}</source>
   <translation>{0}, älteste {1}</translation>
  </message>
  <message>
   <source>{0}. Check the port's name and speed.</source>
   <translation>{0}. Name und Geschwindigkeit des Anschlusses prüfen.</translation>
  </message>
  <message>
   <source>{0}. Put a file of text there.</source>
   <translation>{0}. Eine Textdatei dorthin legen.</translation>
  </message>
  <message>
   <source>{0}. The device is opened again.</source>
   <translation>{0}. Das Gerät wird neu geöffnet.</translation>
  </message>
  <message>
   <source>{0}: a number without a GTIN. The server may not know it.</source>
   <translation>{0}: eine Nummer ohne GTIN. Der Server kennt sie vielleicht nicht.</translation>
  </message>
  <message>
   <source>{0}: expected a text of {1} characters at most, without line breaks and invisible characters, got {2}. Nothing was changed.</source>
   <translation>{0}: erwartet wurde ein Text von höchstens {1} Zeichen ohne Zeilenumbrüche und unsichtbare Zeichen, es kam {2}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</source>
   <translation>{0}: erwartet Codes, erhalten: {1} Bytes ohne Ende. Prüfen, ob dieser Anschluss der des Scanners ist und die Geschwindigkeit der hier gesetzten entspricht.</translation>
  </message>
  <message>
   <source>{0}: expected one line without control characters, got {1}.</source>
   <translation>{0}: erwartet ist eine Zeile ohne Steuerzeichen, gefunden {1}.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, got {2}.</source>
   <translation>{0}: erwartet {1}, erhalten: {2}.</translation>
  </message>
  <message>
   <source>{0}: {1}, got {2}</source>
   <translation>{0}: {1}, erhalten: {2}</translation>
  </message>
  <message>
   <source>{count} lookups failed: send again tries them anew</source>
   <translation>{count} Abfragen schlugen fehl: Noch einmal senden versucht sie erneut</translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} zu entscheiden</translation>
  </message>
  <message>
   <source>{count} to reach the server</source>
   <translation>{count} noch zum Server</translation>
  </message>
  <message>
   <source>{done} of {wanted} photos</source>
   <translation>{done} von {wanted} Fotos</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} works here</source>
   <translation>{name} arbeitet hier</translation>
  </message>
  <message>
   <source>{products} products · {photos} photos</source>
   <translation>{products} Produkte · {photos} Fotos</translation>
  </message>
  <message>
   <source>{products} products, {photos} photos, {mistakes} mistakes. F1 helps always.</source>
   <translation>{products} Produkte, {photos} Fotos, {mistakes} Fehler. F1 hilft immer.</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} kB/s</translation>
  </message>
  <message>
   <source>– Nothing is sent</source>
   <translation>– Nichts wird gesendet</translation>
  </message>
  <message numerus="yes">
   <source>↑ %n items of the last session go to the server by themselves.</source>
   <translation>
    <numerusform>↑ %n Eintrag der letzten Sitzung geht von selbst zum Server.</numerusform>
    <numerusform>↑ %n Einträge der letzten Sitzung gehen von selbst zum Server.</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ First</source>
   <translation>▲ Zuerst</translation>
  </message>
  <message>
   <source>▶ NEXT</source>
   <translation>▶ DRAN</translation>
  </message>
  <message>
   <source>◀ Product</source>
   <translation>◀ Produkt</translation>
  </message>
  <message>
   <source>○ missing</source>
   <translation>○ fehlt</translation>
  </message>
  <message>
   <source>○ {0} of {1}</source>
   <translation>○ {0} von {1}</translation>
  </message>
  <message numerus="yes">
   <source>✓ All %n items of the last session are on the server.</source>
   <translation>
    <numerusform>✓ %n Eintrag der letzten Sitzung ist auf dem Server.</numerusform>
    <numerusform>✓ Alle %n Einträge der letzten Sitzung sind auf dem Server.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All taken</source>
   <translation>✓ Alle gemacht</translation>
  </message>
  <message>
   <source>✓ Done in {minutes:.0f} min</source>
   <translation>✓ Fertig in {minutes:.0f} min</translation>
  </message>
  <message>
   <source>✓ On disk: everything</source>
   <translation>✓ Auf Platte: alles</translation>
  </message>
  <message>
   <source>✓ On server: nothing owed</source>
   <translation>✓ Auf Server: nichts offen</translation>
  </message>
  <message>
   <source>✓ Saved.</source>
   <translation>✓ Gespeichert.</translation>
  </message>
  <message>
   <source>✓ The scanner is set up</source>
   <translation>✓ Der Scanner ist eingerichtet</translation>
  </message>
  <message>
   <source>✓ fine</source>
   <translation>✓ gut</translation>
  </message>
  <message>
   <source>✓ nothing wrong was found</source>
   <translation>✓ nichts Falsches gefunden</translation>
  </message>
  <message>
   <source>✓ now</source>
   <translation>✓ jetzt</translation>
  </message>
  <message>
   <source>✓ taken</source>
   <translation>✓ gemacht</translation>
  </message>
  <message>
   <source>✓ {0} taken</source>
   <translation>✓ {0} gemacht</translation>
  </message>
  <message>
   <source>✓ {0}. Enter takes it.</source>
   <translation>✓ {0}. Enter übernimmt.</translation>
  </message>
  <message>
   <source>✗ Disk too full</source>
   <translation>✗ Platte zu voll</translation>
  </message>
  <message>
   <source>✗ Photos are missing on disk</source>
   <translation>✗ Fotos fehlen auf der Platte</translation>
  </message>
  <message>
   <source>✗ Remove</source>
   <translation>✗ Entfernen</translation>
  </message>
  <message>
   <source>✗ Sound off</source>
   <translation>✗ Ton aus</translation>
  </message>
  <message>
   <source>✗ Throw away</source>
   <translation>✗ Verwerfen</translation>
  </message>
  <message>
   <source>✗ mend</source>
   <translation>✗ ändern</translation>
  </message>
 </context>
</TS>
