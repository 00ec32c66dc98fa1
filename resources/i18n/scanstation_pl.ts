<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
 <context>
  <name>words</name>
  <message>
   <source>
It is {0}.</source>
   <translation>
Wartość: {0}.</translation>
  </message>
  <message>
   <source> F9 tries again. {0}</source>
   <translation> F9 próbuje ponownie. {0}</translation>
  </message>
  <message>
   <source> It asks to be left alone for {0} h; it is asked again every {1} min all the same.</source>
   <translation> Prosi o spokój przez {0} h; mimo to jest pytany ponownie co {1} min.</translation>
  </message>
  <message>
   <source> Press F12, then P.</source>
   <translation> Naciśnij F12, potem P.</translation>
  </message>
  <message>
   <source> What lay there is kept as {0}.</source>
   <translation> To, co tam było, zachowano jako {0}.</translation>
  </message>
  <message>
   <source> from {0} to {1}</source>
   <translation> od {0} do {1}</translation>
  </message>
  <message>
   <source> of at most {0} characters</source>
   <translation> (najwyżej {0} znaków)</translation>
  </message>
  <message>
   <source> of {0} or more</source>
   <translation> od {0} wzwyż</translation>
  </message>
  <message numerus="yes">
   <source>! %n items of the last session need you.</source>
   <translation>
    <numerusform>! %n element ostatniej sesji wymaga uwagi.</numerusform>
    <numerusform>! %n elementy ostatniej sesji wymagają uwagi.</numerusform>
    <numerusform>! %n elementów ostatniej sesji wymaga uwagi.</numerusform>
   </translation>
  </message>
  <message>
   <source>! Not usable yet</source>
   <translation>! Jeszcze nieużywalne</translation>
  </message>
  <message>
   <source>! look</source>
   <translation>! sprawdź</translation>
  </message>
  <message>
   <source>! {0}, {1} differ</source>
   <translation>! {0}, różnice: {1}</translation>
  </message>
  <message>
   <source>! {0}, {1} need you</source>
   <translation>! {0}, wymaga uwagi: {1}</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n wpis</numerusform>
    <numerusform>%n wpisy</numerusform>
    <numerusform>%n wpisów</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n plik</numerusform>
    <numerusform>%n pliki</numerusform>
    <numerusform>%n plików</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n products miss photos: N shows them.</source>
   <translation>
    <numerusform>W %n produkcie brakuje zdjęć: N go pokazuje.</numerusform>
    <numerusform>W %n produktach brakuje zdjęć: N je pokazuje.</numerusform>
    <numerusform>W %n produktach brakuje zdjęć: N je pokazuje.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings would change</source>
   <translation>
    <numerusform>%n ustawienie by się zmieniło</numerusform>
    <numerusform>%n ustawienia by się zmieniły</numerusform>
    <numerusform>%n ustawień by się zmieniło</numerusform>
   </translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nic)</translation>
  </message>
  <message>
   <source>+ New list</source>
   <translation>+ Nowa lista</translation>
  </message>
  <message>
   <source>, {0} below {1} left to you.</source>
   <translation>, poniżej {1} zostaje tobie: {0}.</translation>
  </message>
  <message>
   <source>1.2 mm print is {0} px high ({1} to {2})</source>
   <translation>Druk 1,2 mm ma wysokość {0} px ({1} do {2})</translation>
  </message>
  <message>
   <source>2 of 5</source>
   <translation>2 of 5</translation>
  </message>
  <message>
   <source>4 to 12 digits</source>
   <translation>4 do 12 cyfr</translation>
  </message>
  <message>
   <source>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</source>
   <translation>8, 12, 13 lub 14 cyfr albo numer z literami. Esc rezygnuje.</translation>
  </message>
  <message>
   <source>A PDF to print</source>
   <translation>PDF do druku</translation>
  </message>
  <message>
   <source>A PIN has at most 12 digits. Once more.</source>
   <translation>PIN ma najwyżej 12 cyfr. Jeszcze raz.</translation>
  </message>
  <message>
   <source>A PIN is asked for here: this scan was not taken. Scan it again when the bench is open.</source>
   <translation>Tu trzeba podać PIN: ten skan nie został przyjęty. Zeskanuj ponownie, gdy stanowisko będzie otwarte.</translation>
  </message>
  <message>
   <source>A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept here.</source>
   <translation>Na tym komputerze ustawiono serwer proxy SOCKS (ALL_PROXY lub HTTPS_PROXY), którego ten program nie może użyć. Ustaw serwer proxy HTTP albo usuń zmienną, potem uruchom ponownie. Praca zostaje tutaj.</translation>
  </message>
  <message>
   <source>A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept beside it. What was scanned since then has to be scanned again.</source>
   <translation>Jest kopia z {when}, sesji: {count}. Przywrócić ją? To, co tam teraz jest, zostanie zachowane obok. Co zeskanowano później, trzeba zeskanować ponownie.</translation>
  </message>
  <message>
   <source>A badge was expected, and this code holds no name that can be written down. Scan another badge, or type the name.</source>
   <translation>Oczekiwano identyfikatora, a ten kod nie zawiera czytelnego nazwiska. Zeskanuj inny identyfikator albo wpisz nazwisko.</translation>
  </message>
  <message>
   <source>A badge was expected, and this is a product's code. Scan the badge, or press Escape.</source>
   <translation>Oczekiwano identyfikatora, a to jest kod produktu. Zeskanuj identyfikator albo naciśnij Esc.</translation>
  </message>
  <message>
   <source>A case label and a unit code</source>
   <translation>Kod kartonu i kod sztuki</translation>
  </message>
  <message>
   <source>A case label, not the single unit.</source>
   <translation>Kod kartonu, nie pojedynczej sztuki.</translation>
  </message>
  <message>
   <source>A change counts {when}.</source>
   <translation>Zmiana zadziała {when}.</translation>
  </message>
  <message>
   <source>A character of this code could not be read. Scan it again, or another code of the product.</source>
   <translation>Nie udało się odczytać znaku tego kodu. Zeskanuj go ponownie albo inny kod produktu.</translation>
  </message>
  <message>
   <source>A component or part (CPID), not a product.</source>
   <translation>Podzespół lub część (CPID), nie produkt.</translation>
  </message>
  <message>
   <source>A consignment (GINC), not a product.</source>
   <translation>Przesyłka zbiorcza (GINC), nie produkt.</translation>
  </message>
  <message>
   <source>A coupon, not a product.</source>
   <translation>Kupon, nie produkt.</translation>
  </message>
  <message>
   <source>A course of ten minutes</source>
   <translation>Dziesięciominutowy kurs</translation>
  </message>
  <message>
   <source>A crate, keg or rack that comes back (GRAI), not a product.</source>
   <translation>Skrzynka, beczka lub stojak do zwrotu (GRAI), nie produkt.</translation>
  </message>
  <message>
   <source>A document (GDTI), not a product.</source>
   <translation>Dokument (GDTI), nie produkt.</translation>
  </message>
  <message>
   <source>A key for this address is kept already.</source>
   <translation>Klucz do tego adresu jest już zapisany.</translation>
  </message>
  <message>
   <source>A list has no name. Give it one.</source>
   <translation>Lista nie ma nazwy. Nadaj jej nazwę.</translation>
  </message>
  <message>
   <source>A model of products (GMN), not one product.</source>
   <translation>Model produktów (GMN), nie pojedynczy produkt.</translation>
  </message>
  <message>
   <source>A new PIN was chosen.</source>
   <translation>Wybrano nowy PIN.</translation>
  </message>
  <message>
   <source>A newer version is being fetched</source>
   <translation>Pobieranie nowszej wersji</translation>
  </message>
  <message>
   <source>A number for use inside one company (restricted circulation), not a product code.</source>
   <translation>Numer do użytku w jednej firmie (obieg ograniczony), nie kod produktu.</translation>
  </message>
  <message>
   <source>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</source>
   <translation>Numer tylko tego sklepu (obieg ograniczony), może z wagą lub ceną; nie kod produktu.</translation>
  </message>
  <message>
   <source>A pallet or parcel (SSCC), not a product.</source>
   <translation>Paleta lub paczka (SSCC), nie produkt.</translation>
  </message>
  <message>
   <source>A pallet or parcel with {0} in it, not a product.</source>
   <translation>Paleta lub paczka z zawartością {0}, nie produkt.</translation>
  </message>
  <message>
   <source>A part of a code, {0}, was lost: scan that code again.</source>
   <translation>Część kodu, {0}, przepadła: zeskanuj ten kod jeszcze raz.</translation>
  </message>
  <message>
   <source>A photo ({0}) has {1} bytes there, {2} here.</source>
   <translation>Zdjęcie ({0}) ma tam {1} bajtów, tutaj {2}.</translation>
  </message>
  <message>
   <source>A photo ({0}) is another product's on the server.</source>
   <translation>Zdjęcie ({0}) należy na serwerze do innego produktu.</translation>
  </message>
  <message>
   <source>A photo ({0}) is missing on the server.</source>
   <translation>Na serwerze brakuje zdjęcia ({0}).</translation>
  </message>
  <message>
   <source>A photo ({0}) is {1} times on the server, once here.</source>
   <translation>Zdjęcie ({0}): na serwerze {1} razy, tutaj raz.</translation>
  </message>
  <message>
   <source>A photo is {0} on the server, {1} here.</source>
   <translation>Zdjęcie: na serwerze {0}, tutaj {1}.</translation>
  </message>
  <message>
   <source>A photo's tags may have {0} bytes, got {1}.</source>
   <translation>Znaczniki zdjęcia mogą mieć {0} bajtów, jest {1}.</translation>
  </message>
  <message>
   <source>A place or a company (GLN), not a product.</source>
   <translation>Miejsce lub firma (GLN), nie produkt.</translation>
  </message>
  <message>
   <source>A proxy before the photo storage lets no file of this size pass ({0}). Ask the network's administrator, or lower the JPEG quality.</source>
   <translation>Serwer proxy przed magazynem zdjęć nie przepuszcza plików tej wielkości ({0}). Zapytaj administratora sieci albo zmniejsz jakość JPEG.</translation>
  </message>
  <message>
   <source>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</source>
   <translation>Odmawia serwer proxy lub zapora po drodze ({0}), nie serwer. Poproś administratora sieci o przepuszczenie tego stanowiska.</translation>
  </message>
  <message>
   <source>A reference, not a GTIN. Enter takes it.</source>
   <translation>Numer własny, nie GTIN. Enter go przyjmuje.</translation>
  </message>
  <message>
   <source>A refund receipt, not a product.</source>
   <translation>Paragon zwrotu, nie produkt.</translation>
  </message>
  <message>
   <source>A scanner that types shows how it types with five codes. One that sends is named in the settings: serial_port. Without one, the camera reads the codes.</source>
   <translation>Skaner, który pisze, pokazuje na pięciu kodach, jak pisze. Skaner, który wysyła, podaje się w ustawieniach: serial_port. Bez skanera kody czyta kamera.</translation>
  </message>
  <message>
   <source>A second camera that takes the photos; empty when the first one does.</source>
   <translation>Druga kamera, która robi zdjęcia; puste, gdy robi je pierwsza.</translation>
  </message>
  <message>
   <source>A session is open. End or submit it first.</source>
   <translation>Sesja jest otwarta. Najpierw ją zakończ lub prześlij.</translation>
  </message>
  <message>
   <source>A shipment (GSIN), not a product.</source>
   <translation>Dostawa (GSIN), nie produkt.</translation>
  </message>
  <message>
   <source>A thing that somebody owns (GIAI), not a product.</source>
   <translation>Rzecz będąca czyjąś własnością (GIAI), nie produkt.</translation>
  </message>
  <message>
   <source>A web address, not a product's number.</source>
   <translation>Adres internetowy, nie numer produktu.</translation>
  </message>
  <message>
   <source>ACCEPTED</source>
   <translation>PRZYJĘTE</translation>
  </message>
  <message>
   <source>AGAIN</source>
   <translation>PONÓW</translation>
  </message>
  <message>
   <source>ALREADY HAVE IT</source>
   <translation>JUŻ JEST</translation>
  </message>
  <message>
   <source>API address</source>
   <translation>Adres API</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Klucz API</translation>
  </message>
  <message>
   <source>About</source>
   <translation>O programie</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Przyjmij</translation>
  </message>
  <message>
   <source>Accept all from {sure}</source>
   <translation>Przyjmij wszystko od {sure}</translation>
  </message>
  <message>
   <source>Accept all sure ones</source>
   <translation>Przyjmij pewne</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Dodaj {0}</translation>
  </message>
  <message>
   <source>Add-on code</source>
   <translation>Kod dodatkowy</translation>
  </message>
  <message>
   <source>Address of the API</source>
   <translation>Adres API</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Ponów</translation>
  </message>
  <message>
   <source>All photos are taken.</source>
   <translation>Wszystkie zdjęcia zrobione.</translation>
  </message>
  <message>
   <source>All photos are taken. Pick a type to take another one.</source>
   <translation>Wszystkie zdjęcia zrobione. Wybierz typ, aby zrobić kolejne.</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Wszystkie sesje</translation>
  </message>
  <message>
   <source>All sessions and their state</source>
   <translation>Wszystkie sesje i ich stan</translation>
  </message>
  <message>
   <source>All work is kept</source>
   <translation>Cała praca zachowana</translation>
  </message>
  <message>
   <source>All work is kept. The PIN opens it, or the badge of who works here.</source>
   <translation>Cała praca jest zapisana. Otwiera PIN albo identyfikator osoby, która tu pracuje.</translation>
  </message>
  <message>
   <source>All {0} are in order.</source>
   <translation>Wszystkie {0} są w porządku.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Zezwól</translation>
  </message>
  <message>
   <source>Allowed to the supervisor.</source>
   <translation>Dozwolone kierownikowi.</translation>
  </message>
  <message>
   <source>Already in this session.</source>
   <translation>Już w tej sesji.</translation>
  </message>
  <message>
   <source>Already running</source>
   <translation>Już działa</translation>
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
   <translation>Koperta ISO 15434 bez GTIN, nie numer produktu.</translation>
  </message>
  <message>
   <source>An ISO 15434 envelope, not a product's number.</source>
   <translation>Koperta ISO 15434, nie numer produktu.</translation>
  </message>
  <message>
   <source>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</source>
   <translation>Kolektor OpenTelemetry (OTLP przez HTTP), który dostaje liczby dnia; puste = brak.</translation>
  </message>
  <message>
   <source>An administrator sets the PIN anew: scanstation pin</source>
   <translation>Administrator ustawia PIN od nowa: scanstation pin</translation>
  </message>
  <message>
   <source>An item made to order: its number names no product in the catalogue.</source>
   <translation>Artykuł na zamówienie: jego numer nie wskazuje produktu w katalogu.</translation>
  </message>
  <message>
   <source>Another Scan Station works in {0}. Use its window, or close it and start again.</source>
   <translation>Inny Scan Station pracuje w {0}. Użyj jego okna albo zamknij go i uruchom ponownie.</translation>
  </message>
  <message>
   <source>Another key was pressed during the scan.</source>
   <translation>Podczas skanowania naciśnięto inny klawisz.</translation>
  </message>
  <message>
   <source>Another product</source>
   <translation>Inny produkt</translation>
  </message>
  <message>
   <source>Another program has the keyboard: a scan would go there. Close it, or touch this window.</source>
   <translation>Klawiaturę ma inny program: skan trafiłby tam. Zamknij go albo dotknij tego okna.</translation>
  </message>
  <message>
   <source>Another program holds the station's memory in {0}. Nothing was kept of this step. Close that program (a backup or a virus scanner), then do the step again.</source>
   <translation>Inny program zajmuje pamięć stacji w {0}. Z tego kroku nic nie zapisano. Zamknij ten program (kopia zapasowa lub antywirus) i powtórz krok.</translation>
  </message>
  <message>
   <source>Another shot list</source>
   <translation>Inna lista zdjęć</translation>
  </message>
  <message>
   <source>Another shot list than {name}</source>
   <translation>Inna lista zdjęć niż {name}</translation>
  </message>
  <message>
   <source>Arrows move the frame, + and − size it, or draw it. The original is kept.</source>
   <translation>Strzałki przesuwają ramkę, + i − zmieniają rozmiar, można ją też narysować. Oryginał zostaje.</translation>
  </message>
  <message>
   <source>As EAN-8 it is {0}, as UPC-E {1}. Nothing was kept yet: say on the screen which one it is.</source>
   <translation>Jako EAN-8 to {0}, jako UPC-E {1}. Nic jeszcze nie zapisano: wskaż na ekranie, który to.</translation>
  </message>
  <message>
   <source>As to endings: {0}.</source>
   <translation>Zakończenia kodów: {0}.</translation>
  </message>
  <message>
   <source>Asking the server …</source>
   <translation>Pytanie do serwera …</translation>
  </message>
  <message>
   <source>Asset</source>
   <translation>Środek trwały</translation>
  </message>
  <message>
   <source>At the end of the shift</source>
   <translation>Na koniec zmiany</translation>
  </message>
  <message>
   <source>Aztec</source>
   <translation>Aztec</translation>
  </message>
  <message>
   <source>BOTH</source>
   <translation>KODY I ZDJĘCIA</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Tył</translation>
  </message>
  <message>
   <source>Back on the bench.</source>
   <translation>Znów na stanowisku.</translation>
  </message>
  <message>
   <source>Back to an earlier product</source>
   <translation>Wróć do wcześniejszego produktu</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Domyślna</translation>
  </message>
  <message>
   <source>Back to work</source>
   <translation>Do pracy</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Tło</translation>
  </message>
  <message>
   <source>Badge not possible</source>
   <translation>Identyfikator niemożliwy</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Kod kreskowy</translation>
  </message>
  <message>
   <source>Batch/lot</source>
   <translation>Partia</translation>
  </message>
  <message>
   <source>Below this much free space no photo is taken.</source>
   <translation>Poniżej tej ilości wolnego miejsca zdjęć się nie robi.</translation>
  </message>
  <message>
   <source>Bench</source>
   <translation>Stanowisko</translation>
  </message>
  <message>
   <source>Bench cleared</source>
   <translation>Stanowisko puste</translation>
  </message>
  <message>
   <source>Best before or best by</source>
   <translation>Najlepiej spożyć przed</translation>
  </message>
  <message>
   <source>Blown up</source>
   <translation>Powiększone</translation>
  </message>
  <message>
   <source>Blue, two beeps: the session has it already. Nothing is counted twice.</source>
   <translation>Niebieski, dwa sygnały: sesja już to ma. Nic nie jest liczone dwa razy.</translation>
  </message>
  <message>
   <source>Blur</source>
   <translation>Nieostrość</translation>
  </message>
  <message>
   <source>Blurred. Move the product to where it is sharp.</source>
   <translation>Nieostre. Przesuń produkt tam, gdzie jest ostry.</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Spód</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Jasne</translation>
  </message>
  <message>
   <source>Bundle not saved</source>
   <translation>Pakiet niezapisany</translation>
  </message>
  <message>
   <source>CALIBRATE: {0}</source>
   <translation>KALIBRUJ: {0}</translation>
  </message>
  <message>
   <source>CODES</source>
   <translation>KODY</translation>
  </message>
  <message>
   <source>COMPLETED</source>
   <translation>UKOŃCZONE</translation>
  </message>
  <message>
   <source>Call support, or start again.</source>
   <translation>Zadzwoń do pomocy technicznej albo uruchom ponownie.</translation>
  </message>
  <message>
   <source>Call {contact}, or start again.</source>
   <translation>Zadzwoń: {contact}, albo uruchom ponownie.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Camera colours</source>
   <translation>Kolory kamery</translation>
  </message>
  <message>
   <source>Camera height</source>
   <translation>Wysokość obrazu</translation>
  </message>
  <message>
   <source>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</source>
   <translation>Numer lub nazwa kamery, folder obrazów, plik wideo, adres MJPEG, synthetic.</translation>
  </message>
  <message>
   <source>Camera largest</source>
   <translation>Największy obraz</translation>
  </message>
  <message>
   <source>Camera lock</source>
   <translation>Blokada kamery</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>Utracono kamerę</translation>
  </message>
  <message>
   <source>Camera not usable</source>
   <translation>Kamera nieużywalna</translation>
  </message>
  <message>
   <source>Camera rotation</source>
   <translation>Obrót kamery</translation>
  </message>
  <message>
   <source>Camera width</source>
   <translation>Szerokość obrazu</translation>
  </message>
  <message>
   <source>Camera, disk, server: how all is</source>
   <translation>Kamera, dysk, serwer: stan wszystkiego</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Kamery</translation>
  </message>
  <message>
   <source>Cannot save</source>
   <translation>Nie można zapisać</translation>
  </message>
  <message>
   <source>Caps Lock is on; that does no harm.</source>
   <translation>Caps Lock jest włączony; to nie szkodzi.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Karty</translation>
  </message>
  <message>
   <source>Categories in the server's catalogue, with commas between</source>
   <translation>Kategorie z katalogu serwera, po przecinku</translation>
  </message>
  <message>
   <source>Certification</source>
   <translation>Certyfikat</translation>
  </message>
  <message>
   <source>Change this</source>
   <translation>Zmień to</translation>
  </message>
  <message>
   <source>Check on the server</source>
   <translation>Sprawdź na serwerze</translation>
  </message>
  <message>
   <source>Check the data folder, then start again.</source>
   <translation>Sprawdź folder danych i uruchom ponownie.</translation>
  </message>
  <message>
   <source>Choose a PIN</source>
   <translation>Wybierz PIN</translation>
  </message>
  <message>
   <source>Choose a new one</source>
   <translation>Wybierz nowy</translation>
  </message>
  <message>
   <source>Choose it by what it sees.</source>
   <translation>Wybierz ją po tym, co widzi.</translation>
  </message>
  <message>
   <source>Choose what to shoot next</source>
   <translation>Wybierz następne zdjęcie</translation>
  </message>
  <message>
   <source>Clear the bench for the next product</source>
   <translation>Opróżnij stanowisko na następny produkt</translation>
  </message>
  <message>
   <source>Clear the bench with F2</source>
   <translation>Opróżnij stanowisko klawiszem F2</translation>
  </message>
  <message>
   <source>Close Scan Station</source>
   <translation>Zamknij Scan Station</translation>
  </message>
  <message>
   <source>Close the session?</source>
   <translation>Zamknąć sesję?</translation>
  </message>
  <message>
   <source>Close this help</source>
   <translation>Zamknij tę pomoc</translation>
  </message>
  <message>
   <source>Close: the whole list, every line readable</source>
   <translation>Z bliska: cała lista, każdy wiersz czytelny</translation>
  </message>
  <message>
   <source>Close: the whole table, every line readable</source>
   <translation>Z bliska: cała tabela, każdy wiersz czytelny</translation>
  </message>
  <message>
   <source>Coarse</source>
   <translation>Zgrubne</translation>
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
   <translation>Kod</translation>
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
   <translation>Kod do zeskanowania: {code}</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Kody</translation>
  </message>
  <message>
   <source>Codes and photos</source>
   <translation>Kody i zdjęcia</translation>
  </message>
  <message>
   <source>Codes and photos: every product is scanned and photographed.</source>
   <translation>Kody i zdjęcia: każdy produkt jest skanowany i fotografowany.</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Tylko kody</translation>
  </message>
  <message>
   <source>Codes, operators' names, decisions, requests. No photo, no key.</source>
   <translation>Kody, nazwiska operatorów, decyzje, zapytania. Bez zdjęć, bez klucza.</translation>
  </message>
  <message>
   <source>Colours, signs and sounds</source>
   <translation>Kolory, znaki i dźwięki</translation>
  </message>
  <message>
   <source>Command cards</source>
   <translation>Karty poleceń</translation>
  </message>
  <message>
   <source>Command cards are refused until then.</source>
   <translation>Do tego czasu karty poleceń są odrzucane.</translation>
  </message>
  <message>
   <source>Command cards of {0}</source>
   <translation>Karty poleceń: {0}</translation>
  </message>
  <message>
   <source>Company number</source>
   <translation>Numer firmowy</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Porównaj</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or go on without.</source>
   <translation>Podłącz głośnik albo pracuj bez niego.</translation>
  </message>
  <message>
   <source>Connect a screen, start again.</source>
   <translation>Podłącz ekran i uruchom ponownie.</translation>
  </message>
  <message>
   <source>Consignment</source>
   <translation>Przesyłka zbiorcza</translation>
  </message>
  <message>
   <source>Copy the data folder to a safe place as it is, then call support.</source>
   <translation>Skopiuj folder danych bez zmian w bezpieczne miejsce, potem zadzwoń po pomoc.</translation>
  </message>
  <message>
   <source>Correct api_url in the settings, then start again.</source>
   <translation>Popraw api_url w ustawieniach i uruchom ponownie.</translation>
  </message>
  <message>
   <source>Correct it: scanstation config check names each wrong line.</source>
   <translation>Popraw: scanstation config check wskaże każdą błędną linię.</translation>
  </message>
  <message>
   <source>Correct or remove telemetry_url in the settings.</source>
   <translation>Popraw lub usuń telemetry_url w ustawieniach.</translation>
  </message>
  <message>
   <source>Correct the file and name it {0} again, then start again; or save new shot lists.</source>
   <translation>Popraw plik i nazwij go znów {0}, potem uruchom ponownie; albo zapisz nowe listy zdjęć.</translation>
  </message>
  <message>
   <source>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</source>
   <translation>Nie można zapisać {0}: {1}. Wybierz inny folder lub zwolnij miejsce; sesja bez zmian.</translation>
  </message>
  <message>
   <source>Count this code once more</source>
   <translation>Policz ten kod jeszcze raz</translation>
  </message>
  <message>
   <source>Counted: {0}.</source>
   <translation>Policzono: {0}.</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Kupon</translation>
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
   <translation>Ucięte</translation>
  </message>
  <message>
   <source>Cut off at the edge. Move it into the middle.</source>
   <translation>Ucięte na brzegu. Przesuń na środek.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Ciemne</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Folder danych</translation>
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
   <translation>Data</translation>
  </message>
  <message>
   <source>Day after</source>
   <translation>Dzień później</translation>
  </message>
  <message>
   <source>Day before</source>
   <translation>Dzień wcześniej</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Domyślnie: {value}</translation>
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
   <translation>Usuń wadliwy plik, gdy nikt go już nie potrzebuje.</translation>
  </message>
  <message>
   <source>Delete the bad file.</source>
   <translation>Usuń wadliwy plik.</translation>
  </message>
  <message>
   <source>Delete the last digit</source>
   <translation>Usuń ostatnią cyfrę</translation>
  </message>
  <message>
   <source>Details without the product's number. Scan the label's other code too.</source>
   <translation>Szczegóły bez numeru produktu. Zeskanuj też drugi kod z etykiety.</translation>
  </message>
  <message>
   <source>Device trouble</source>
   <translation>Awaria urządzenia</translation>
  </message>
  <message>
   <source>Did you mean {0}? Write that, or take it away.</source>
   <translation>Czy chodziło o {0}? Wpisz to albo usuń.</translation>
  </message>
  <message>
   <source>Digit {digit}</source>
   <translation>Cyfra {digit}</translation>
  </message>
  <message>
   <source>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</source>
   <translation>Liczby cyfr używanych tu kodów Interleaved 2 of 5, które nie są ITF-14; innych się nie przyjmuje.</translation>
  </message>
  <message>
   <source>Disk too full</source>
   <translation>Dysk zbyt pełny</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Does not read a drawn {0}.</source>
   <translation>Nie czyta narysowanego {0}.</translation>
  </message>
  <message>
   <source>Done. No PIN is set.</source>
   <translation>Zrobione. PIN nie jest ustawiony.</translation>
  </message>
  <message>
   <source>Done: from now on every code of this scanner is read right.</source>
   <translation>Gotowe: odtąd każdy kod tego skanera jest czytany poprawnie.</translation>
  </message>
  <message>
   <source>EAN-8: {0}</source>
   <translation>EAN-8: {0}</translation>
  </message>
  <message>
   <source>END</source>
   <translation>ZAKOŃCZ</translation>
  </message>
  <message>
   <source>ENRICHING</source>
   <translation>UZUPEŁNIANIE</translation>
  </message>
  <message>
   <source>EXPIRED</source>
   <translation>WYGASŁO</translation>
  </message>
  <message>
   <source>Each photo has its key. You choose the order.</source>
   <translation>Każde zdjęcie ma swój klawisz. Kolejność wybierasz ty.</translation>
  </message>
  <message>
   <source>Each photo that is needed here is here.</source>
   <translation>Każde potrzebne tu zdjęcie jest na miejscu.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Wcześniej</translation>
  </message>
  <message>
   <source>End / Submit</source>
   <translation>Koniec / Prześlij</translation>
  </message>
  <message>
   <source>End or submit the session</source>
   <translation>Zakończ lub prześlij sesję</translation>
  </message>
  <message>
   <source>End or submit the session first, then update.</source>
   <translation>Najpierw zakończ lub prześlij sesję, potem aktualizuj.</translation>
  </message>
  <message>
   <source>End without reading</source>
   <translation>Zakończ bez odczytu</translation>
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
   <translation>Wpisz PIN</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>Koperta</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every scan is kept with the name of who made it.</source>
   <translation>Każdy skan jest zapisany z nazwiskiem tego, kto go zrobił.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Wszystko inne</translation>
  </message>
  <message>
   <source>Everything that waits is tried again now.</source>
   <translation>Wszystko, co czeka, jest teraz ponawiane.</translation>
  </message>
  <message>
   <source>Expected 8, 12, 13 or 14 digits, got {0}.</source>
   <translation>Oczekiwano 8, 12, 13 lub 14 cyfr, jest: {0}.</translation>
  </message>
  <message>
   <source>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</source>
   <translation>Oczekiwano raportu HID-POS o długości {0} bajtów z najwyżej {1} danych, otrzymano {2} bajtów zaczynających się od {3}. Ustaw skaner na USB szeregowy.</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</source>
   <translation>Oczekiwano całego pliku JPEG, PNG, WebP, TIFF lub BMP.</translation>
  </message>
  <message>
   <source>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</source>
   <translation>Oczekiwano numeru lub nazwy kamery, folderu obrazów, pliku wideo, adresu MJPEG lub 'synthetic', jest {0}. Dostępne kamery: {1}.</translation>
  </message>
  <message>
   <source>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</source>
   <translation>Oczekiwano na środku karty o {0} do {1} poziomach szarości, jest {2} do {3}. Zmień światło i spróbuj ponownie.</translation>
  </message>
  <message>
   <source>Expected a code of 1 to {0} characters, got {1}.</source>
   <translation>Oczekiwano kodu od 1 do {0} znaków, jest {1}.</translation>
  </message>
  <message>
   <source>Expected a code of at most {0} characters, got {1}. Scan another code of the product.</source>
   <translation>Oczekiwano kodu o długości do {0} znaków, otrzymano {1}. Zeskanuj inny kod produktu.</translation>
  </message>
  <message>
   <source>Expected a file, got a folder, a pipe or a device.</source>
   <translation>Oczekiwano pliku, a jest to folder, potok lub urządzenie.</translation>
  </message>
  <message>
   <source>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</source>
   <translation>Oczekiwano folderu do zapisu, ale {0} odmawia: {1}. Wybierz inny folder danych lub poproś o prawo zapisu.</translation>
  </message>
  <message>
   <source>Expected a kept PIN, found something else. Set it anew: scanstation pin</source>
   <translation>Oczekiwano zapisanego PIN-u, jest coś innego. Ustaw go od nowa: scanstation pin</translation>
  </message>
  <message>
   <source>Expected a list of {0}, got {1}. Trying again.</source>
   <translation>Oczekiwano listy {0}, otrzymano {1}. Ponawianie próby.</translation>
  </message>
  <message>
   <source>Expected a name of 1 to {0} bytes that can be printed, got {1}.</source>
   <translation>Oczekiwano nazwy do druku od 1 do {0} bajtów, otrzymano {1}.</translation>
  </message>
  <message>
   <source>Expected a picture of at most 100 megapixels.</source>
   <translation>Oczekiwano obrazu do 100 megapikseli.</translation>
  </message>
  <message>
   <source>Expected a picture, got an empty file.</source>
   <translation>Oczekiwano obrazu, plik jest pusty.</translation>
  </message>
  <message>
   <source>Expected a product number, got only zeros.</source>
   <translation>Oczekiwano numeru produktu, są same zera.</translation>
  </message>
  <message>
   <source>Expected a profile in TOML, got: {0}. Export it again.</source>
   <translation>Oczekiwano profilu w TOML, jest: {0}. Wyeksportuj go ponownie.</translation>
  </message>
  <message>
   <source>Expected a quantity of 1 to {0}, got {1}.</source>
   <translation>Oczekiwano ilości od 1 do {0}, jest {1}.</translation>
  </message>
  <message>
   <source>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</source>
   <translation>Oczekiwano skanera na {0}, ale tego portu nie ma. Dostępne: {1}. Podłącz skaner i ustaw go na USB szeregowy (CDC) albo wybierz inny port.</translation>
  </message>
  <message>
   <source>Expected a version such as 1.2.3, got {0}.</source>
   <translation>Oczekiwano wersji takiej jak 1.2.3, otrzymano {0}.</translation>
  </message>
  <message>
   <source>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</source>
   <translation>Oczekiwano: {0}, nic nie znaleziono. Możliwe urządzenia USB: {1}. Podłącz skaner i ustaw go na HID-POS albo na USB szeregowy.</translation>
  </message>
  <message>
   <source>Expected an address like https://www.closient.com. Mend api_url in the settings.</source>
   <translation>Oczekiwano adresu takiego jak https://www.closient.com. Popraw api_url w ustawieniach.</translation>
  </message>
  <message>
   <source>Expected at most {0} bytes, got {1}.</source>
   <translation>Oczekiwano najwyżej {0} bajtów, jest {1}.</translation>
  </message>
  <message>
   <source>Expected at most {0} metadata keys, got {1}.</source>
   <translation>Oczekiwano najwyżej {0} kluczy metadanych, jest {1}.</translation>
  </message>
  <message>
   <source>Expected camera {0}. Present: {1}.</source>
   <translation>Oczekiwana kamera: {0}. Obecne: {1}.</translation>
  </message>
  <message>
   <source>Expected digits, got {0}.</source>
   <translation>Oczekiwano cyfr, otrzymano {0}.</translation>
  </message>
  <message>
   <source>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</source>
   <translation>Oczekiwano metadanych: {0} znaków na klucz i {1} na wartość, jest {2} i {3} w {4}.</translation>
  </message>
  <message>
   <source>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</source>
   <translation>Oczekiwano jednego skanera {0}, znaleziono {1}. Odłącz pozostałe lub wybierz jeden przez VID:PID:SERIAL albo port.</translation>
  </message>
  <message>
   <source>Expected pages of at most 100 megapixels.</source>
   <translation>Oczekiwane są strony o rozmiarze najwyżej 100 megapikseli.</translation>
  </message>
  <message>
   <source>Expected pictures ({0}) in {1}, found none. Choose another folder.</source>
   <translation>Oczekiwano obrazów ({0}) w {1}, nie ma żadnego. Wybierz inny folder.</translation>
  </message>
  <message>
   <source>Expected room in {0} for a copy of the database before it is brought up to date, but it cannot be written ({1}). Nothing was changed. Free some space, then start again.</source>
   <translation>Oczekiwano miejsca w {0} na kopię bazy danych przed jej aktualizacją, ale nie można jej zapisać ({1}). Nic nie zmieniono. Zwolnij miejsce i uruchom ponownie.</translation>
  </message>
  <message>
   <source>Expected settings that this version has, got {0}. Update this station, or export the profile again.</source>
   <translation>Oczekiwano ustawień tej wersji, jest {0}. Zaktualizuj to stanowisko lub wyeksportuj profil ponownie.</translation>
  </message>
  <message>
   <source>Expected signed news of an update, got something else ({0}). Nothing was changed. Check update_url.</source>
   <translation>Oczekiwano podpisanej wiadomości o aktualizacji, otrzymano coś innego ({0}). Nic nie zmieniono. Sprawdź update_url.</translation>
  </message>
  <message>
   <source>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</source>
   <translation>Oczekiwano identyfikatora jednej sesji lub last; {0} pasuje do sesji: {1}. Zobacz listę: scanstation sessions</translation>
  </message>
  <message>
   <source>Expected the id of something on the server, got {0}.</source>
   <translation>Oczekiwano identyfikatora czegoś na serwerze, jest {0}.</translation>
  </message>
  <message>
   <source>Expected the photo in {0}, got: {1}. Check the disk.</source>
   <translation>Oczekiwano zdjęcia w {0}, jest: {1}. Sprawdź dysk.</translation>
  </message>
  <message>
   <source>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</source>
   <translation>Oczekiwano zdjęcia {0} o {1} bajtach w {2}, ale zniknęło lub jest ucięte. Zrób zdjęcie ponownie albo przywróć plik.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be opened to write: {1}. A link in its place is not followed: name the folder itself with --data-dir. Otherwise ask for write access, then start again.</source>
   <translation>Oczekiwano bazy danych stanowiska w {0}, ale nie można jej otworzyć do zapisu: {1}. Dowiązanie w jej miejscu nie jest śledzone: podaj sam folder przez --data-dir. W przeciwnym razie poproś o prawo zapisu i uruchom ponownie.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file. Put the newest backup back (scanstation restore) or call support, and start with another data folder meanwhile.</source>
   <translation>Oczekiwano bazy danych stanowiska w {0}, ale nie można jej odczytać ({1}). Zachowaj plik. Przywróć najnowszą kopię (scanstation restore) lub wezwij pomoc, a tymczasem uruchom z innym folderem danych.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it is {1}, while its folder holds work. Nothing was touched. Copy {2} to a safe place, {3}or call support. To begin anew, choose another data folder.</source>
   <translation>Oczekiwano bazy danych stanowiska w {0}, ale: {1}, a jej folder zawiera pracę. Niczego nie ruszono. Skopiuj {2} w bezpieczne miejsce, {3}lub wezwij pomoc. Aby zacząć od nowa, wybierz inny folder danych.</translation>
  </message>
  <message>
   <source>Expected the work of a station in {0}, {1}. Nothing was made. Name the station's data folder with --data-dir.</source>
   <translation>Oczekiwano pracy stanowiska w {0}: {1}. Niczego nie utworzono. Podaj folder danych stanowiska przez --data-dir.</translation>
  </message>
  <message>
   <source>Expected the {0} bytes of {1} as signed, got {2} others. Nothing was changed; it is fetched again tomorrow.</source>
   <translation>Oczekiwano {0} bajtów {1} zgodnie z podpisem, otrzymano {2} innych. Nic nie zmieniono; jutro zostanie pobrane ponownie.</translation>
  </message>
  <message>
   <source>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</source>
   <translation>Oczekiwano zapisu {0}, ale dysk odmawia: {1}. Wybierz inny folder lub zwolnij miejsce.</translation>
  </message>
  <message>
   <source>Expected {0} from a drawn picture, got {1}.</source>
   <translation>Oczekiwano {0} z narysowanego obrazu, jest {1}.</translation>
  </message>
  <message>
   <source>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</source>
   <translation>Oczekiwano od {0} do {1} cyfr, jest {2} znaków. Wybierz inny PIN.</translation>
  </message>
  <message>
   <source>Expected {0}, got {1}.</source>
   <translation>Oczekiwano: {0}, jest {1}.</translation>
  </message>
  <message>
   <source>Expected: {expected}</source>
   <translation>Oczekiwano: {expected}</translation>
  </message>
  <message>
   <source>Expired on the server</source>
   <translation>Wygasło na serwerze</translation>
  </message>
  <message>
   <source>Explain it</source>
   <translation>Wyjaśnij</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Eksportuj</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Eksport nieudany</translation>
  </message>
  <message>
   <source>Export last session</source>
   <translation>Eksport ost. sesji</translation>
  </message>
  <message>
   <source>Export profile</source>
   <translation>Eksportuj profil</translation>
  </message>
  <message>
   <source>Exposure and white balance stay as they were when the camera had settled.</source>
   <translation>Ekspozycja i balans bieli zostają takie, jak po ustabilizowaniu kamery.</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>BŁĄD</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Pole</translation>
  </message>
  <message>
   <source>Field 8P (GTIN): {0}</source>
   <translation>Pole 8P (GTIN): {0}</translation>
  </message>
  <message>
   <source>Field {0}</source>
   <translation>Pole {0}</translation>
  </message>
  <message>
   <source>Field {0} ({1})</source>
   <translation>Pole {0} ({1})</translation>
  </message>
  <message>
   <source>File not usable</source>
   <translation>Plik nieużywalny</translation>
  </message>
  <message>
   <source>First digits of GTINs, with commas between</source>
   <translation>Pierwsze cyfry numerów GTIN, po przecinku</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Pierwsze kroki</translation>
  </message>
  <message>
   <source>First steps: {step}  ({place} of {count})</source>
   <translation>Pierwsze kroki: {step}  ({place} z {count})</translation>
  </message>
  <message>
   <source>First: {photo}</source>
   <translation>Najpierw: {photo}</translation>
  </message>
  <message>
   <source>Five codes to scan</source>
   <translation>Pięć kodów do zeskanowania</translation>
  </message>
  <message>
   <source>For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: scanstation cards --renew</source>
   <translation>Tylko dla personelu tego stanowiska: kto ma kartę, może jej użyć. Wycofanie zgubionych kart: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Forget the grey card</source>
   <translation>Zapomnij szarą kartę</translation>
  </message>
  <message>
   <source>Frame larger</source>
   <translation>Większa ramka</translation>
  </message>
  <message>
   <source>Frame smaller</source>
   <translation>Mniejsza ramka</translation>
  </message>
  <message>
   <source>Free some space on this disk soon.</source>
   <translation>Zwolnij wkrótce miejsce na tym dysku.</translation>
  </message>
  <message>
   <source>Free some space on this disk; what is taken is safe.</source>
   <translation>Zwolnij miejsce na tym dysku; to, co zrobione, jest bezpieczne.</translation>
  </message>
  <message>
   <source>Free space floor</source>
   <translation>Najmniej wolnego miejsca</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Przód</translation>
  </message>
  <message>
   <source>Full screen, in front, and closed by a supervisor alone.</source>
   <translation>Pełny ekran, na wierzchu, zamyka tylko kierownik.</translation>
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
   <translation>GTIN {0}, {1}, sesja {2}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galeria</translation>
  </message>
  <message>
   <source>Give it a name, and colours to look at.</source>
   <translation>Nadaj mu nazwę i kolory, na które chce się patrzeć.</translation>
  </message>
  <message>
   <source>Give this person the right to read the file.</source>
   <translation>Nadaj tej osobie prawo odczytu pliku.</translation>
  </message>
  <message>
   <source>Give this person write access to that folder.</source>
   <translation>Daj tej osobie prawo zapisu w tym folderze.</translation>
  </message>
  <message>
   <source>Give this person write access to the data folder.</source>
   <translation>Nadaj tej osobie prawo zapisu w folderze danych.</translation>
  </message>
  <message>
   <source>Give this person write access, or choose another folder with data_dir.</source>
   <translation>Nadaj tej osobie prawo zapisu albo wybierz inny folder przez data_dir.</translation>
  </message>
  <message>
   <source>Glare</source>
   <translation>Odblask</translation>
  </message>
  <message>
   <source>Glare on the pack. Tilt it away from the lamp.</source>
   <translation>Odblask na opakowaniu. Odchyl je od lampy.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Wstecz</translation>
  </message>
  <message>
   <source>Go on where you were.</source>
   <translation>Pracuj dalej od tego miejsca.</translation>
  </message>
  <message>
   <source>Go on: the words say with what</source>
   <translation>Kontynuuj: tekst mówi, z czym</translation>
  </message>
  <message>
   <source>Green and one beep: it is safe on disk. No scanner? Press F6 and type it.</source>
   <translation>Zielony i jeden sygnał: jest bezpieczne na dysku. Brak skanera? Naciśnij F6 i wpisz kod.</translation>
  </message>
  <message>
   <source>Grey card</source>
   <translation>Szara karta</translation>
  </message>
  <message>
   <source>Grey pictures of the bench, as the camera saw it at a scan.</source>
   <translation>Szare obrazy stanowiska widziane kamerą przy skanie.</translation>
  </message>
  <message>
   <source>Grid Matrix</source>
   <translation>Grid Matrix</translation>
  </message>
  <message>
   <source>Group separators were not tested.</source>
   <translation>Separatorów grup nie sprawdzono.</translation>
  </message>
  <message>
   <source>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</source>
   <translation>HID-POS wymaga hidapi, które tu nie działa ({0}). Zainstaluj je przez pip install hidapi albo ustaw skaner na USB szeregowy.</translation>
  </message>
  <message>
   <source>HID-POS scanner {0}</source>
   <translation>Skaner HID-POS {0}</translation>
  </message>
  <message>
   <source>HID-POS scanners can be used.</source>
   <translation>Skanery HID-POS mogą być używane.</translation>
  </message>
  <message>
   <source>Han Xin</source>
   <translation>Han Xin</translation>
  </message>
  <message>
   <source>Hand scanner</source>
   <translation>Skaner ręczny</translation>
  </message>
  <message>
   <source>Hand scanner: scan code {0} of {1}</source>
   <translation>Skaner ręczny: zeskanuj kod {0} z {1}</translation>
  </message>
  <message>
   <source>Health: everything is fine</source>
   <translation>Stan: wszystko w porządku</translation>
  </message>
  <message>
   <source>Health: looking …</source>
   <translation>Stan: sprawdzanie …</translation>
  </message>
  <message>
   <source>Health: {count} to look at</source>
   <translation>Stan: do sprawdzenia {count}</translation>
  </message>
  <message>
   <source>Height of the pictures asked of the camera.</source>
   <translation>Wysokość obrazów żądanych od kamery.</translation>
  </message>
  <message>
   <source>Help and figures</source>
   <translation>Pomoc i liczby</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historia</translation>
  </message>
  <message>
   <source>Hold it before the camera, or scan it by hand. What it would change is shown first. Esc goes back.</source>
   <translation>Trzymaj go przed kamerą albo zeskanuj ręcznie. Najpierw zobaczysz, co by się zmieniło. Esc wraca.</translation>
  </message>
  <message>
   <source>Hold one alone in the aim box, or tap it in the picture.</source>
   <translation>Trzymaj w ramce tylko jeden albo dotknij go na obrazie.</translation>
  </message>
  <message>
   <source>How far the cameras' pictures are turned clockwise to be upright.</source>
   <translation>O ile obrócić obrazy kamer w prawo, aby stały prosto.</translation>
  </message>
  <message>
   <source>How little is lost when a photo is packed: 100 is best and largest.</source>
   <translation>Ile zostaje przy kompresji zdjęcia: 100 to najlepsza i największa.</translation>
  </message>
  <message>
   <source>How long photos stay here after the server has shown them; shorter when the disk is full.</source>
   <translation>Jak długo zdjęcia zostają tutaj, gdy serwer już je pokazał; krócej, gdy dysk jest pełny.</translation>
  </message>
  <message>
   <source>How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.</source>
   <translation>Głośność stanowiska, także klawiszami ↑ i ↓; 0 to cisza: okno miga.</translation>
  </message>
  <message>
   <source>How many and how fast, by the hour.</source>
   <translation>Ile i jak szybko, na godzinę.</translation>
  </message>
  <message>
   <source>How support is reached, such as a name and a telephone number: shown when a kiosk stops.</source>
   <translation>Jak skontaktować się z pomocą, np. nazwisko i numer telefonu: pokazywane, gdy kiosk się zatrzyma.</translation>
  </message>
  <message>
   <source>How this station is set up</source>
   <translation>Jak ustawiona jest ta stacja</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Widzę</translation>
  </message>
  <message>
   <source>IT SHOWS: {0}</source>
   <translation>POKAZUJE: {0}</translation>
  </message>
  <message>
   <source>ITF lengths</source>
   <translation>Długości ITF</translation>
  </message>
  <message>
   <source>If the new address is right, give the key for it anew: F12, then First steps.</source>
   <translation>Jeśli nowy adres jest prawidłowy, podaj dla niego klucz ponownie: F12, potem Pierwsze kroki.</translation>
  </message>
  <message>
   <source>Import profile</source>
   <translation>Importuj profil</translation>
  </message>
  <message>
   <source>In order again.</source>
   <translation>Znów w porządku.</translation>
  </message>
  <message>
   <source>In-store number</source>
   <translation>Numer sklepowy</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Składniki</translation>
  </message>
  <message>
   <source>Install the new version</source>
   <translation>Zainstaluj nową wersję</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Zainstaluj program ponownie.</translation>
  </message>
  <message>
   <source>Install the program again. If it comes again, tell support.</source>
   <translation>Zainstaluj program ponownie. Jeśli to wróci, powiadom pomoc.</translation>
  </message>
  <message>
   <source>Install the program again; if it comes again, tell support.</source>
   <translation>Zainstaluj program ponownie; jeśli to wróci, powiadom pomoc.</translation>
  </message>
  <message>
   <source>Inter</source>
   <translation>Inter</translation>
  </message>
  <message>
   <source>Inter (typeface)</source>
   <translation>Inter (krój pisma)</translation>
  </message>
  <message>
   <source>It counts at the next start: F9 opens the window anew.</source>
   <translation>Zadziała przy następnym starcie: F9 otwiera okno na nowo.</translation>
  </message>
  <message>
   <source>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</source>
   <translation>Gubi separatory grup: partie i numery seryjne w kodach GS1 zlewają się. Ustaw skaner tak, by wysyłał GS jako Ctrl+].</translation>
  </message>
  <message>
   <source>It is kept as {0}.</source>
   <translation>Zachowano go jako {0}.</translation>
  </message>
  <message>
   <source>It is kept. If the pack has another code, scan that too.</source>
   <translation>Zapisano. Jeśli opakowanie ma inny kod, zeskanuj go także.</translation>
  </message>
  <message>
   <source>It is no product's number.</source>
   <translation>To nie jest numer produktu.</translation>
  </message>
  <message>
   <source>It is not known whether the last step arrived: it is looked up before the next one. Check the network, then do it again.</source>
   <translation>Nie wiadomo, czy ostatni krok dotarł: zostanie to sprawdzone przed następnym. Sprawdź sieć, potem zrób to ponownie.</translation>
  </message>
  <message>
   <source>It is set there: it cannot be changed here.</source>
   <translation>Ustawione tam: tutaj nie można tego zmienić.</translation>
  </message>
  <message>
   <source>It keeps group separators.</source>
   <translation>Zachowuje separatory grup.</translation>
  </message>
  <message>
   <source>It lacks {0}.</source>
   <translation>Brakuje: {0}.</translation>
  </message>
  <message>
   <source>It looks like photo {0}. The same side twice? Undo, or go on.</source>
   <translation>Wygląda jak zdjęcie {0}. Dwa razy ta sama strona? Cofnij albo kontynuuj.</translation>
  </message>
  <message>
   <source>It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, or with all eight digits.</source>
   <translation>To może być UPC-E bez cyfry kontrolnej. Ustaw skaner, by wysyłał UPC-E jako UPC-A albo ze wszystkimi ośmioma cyframi.</translation>
  </message>
  <message>
   <source>It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A.</source>
   <translation>To może być EAN-13 albo UPC-E z dodatkiem. Ustaw skaner, by wysyłał UPC-E jako UPC-A.</translation>
  </message>
  <message>
   <source>It minds Caps Lock by itself.</source>
   <translation>Sam radzi sobie z Caps Lock.</translation>
  </message>
  <message>
   <source>It moved. Hold still and shoot again.</source>
   <translation>Poruszone. Trzymaj nieruchomo i powtórz zdjęcie.</translation>
  </message>
  <message>
   <source>It sends {0} for a group separator.</source>
   <translation>Wysyła {0} jako separator grup.</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Pozostaje bez zmian.</translation>
  </message>
  <message>
   <source>It types a key every {0} ms, at most {1} ms apart.</source>
   <translation>Pisze klawisz co {0} ms, odstępy do {1} ms.</translation>
  </message>
  <message>
   <source>It types like a US keyboard; keys are read by their place.</source>
   <translation>Pisze jak klawiatura US; klawisze są czytane według położenia.</translation>
  </message>
  <message>
   <source>It types like another keyboard; {0} characters are translated.</source>
   <translation>Pisze jak inna klawiatura; tłumaczone znaki: {0}.</translation>
  </message>
  <message>
   <source>It types like the keyboard of another country; each of its keys is known now.</source>
   <translation>Pisze jak klawiatura innego kraju; każdy jego klawisz jest teraz znany.</translation>
  </message>
  <message>
   <source>It types like this computer's keyboard.</source>
   <translation>Pisze jak klawiatura tego komputera.</translation>
  </message>
  <message>
   <source>It uses short names such as /gtin/, which GS1 Digital Link no longer allows.</source>
   <translation>Używa krótkich nazw jak /gtin/, na które GS1 Digital Link już nie pozwala.</translation>
  </message>
  <message>
   <source>It was {0}.</source>
   <translation>Poprzednio: {0}.</translation>
  </message>
  <message>
   <source>Its manual has a code for that. Then calibrate again.</source>
   <translation>Kod do tego jest w jego instrukcji. Potem skalibruj ponownie.</translation>
  </message>
  <message>
   <source>Its name and products</source>
   <translation>Nazwa i produkty</translation>
  </message>
  <message>
   <source>Its photos</source>
   <translation>Zdjęcia</translation>
  </message>
  <message>
   <source>JPEG quality</source>
   <translation>Jakość JPEG</translation>
  </message>
  <message>
   <source>KEPT, NO PRODUCT</source>
   <translation>BEZ PRODUKTU</translation>
  </message>
  <message>
   <source>Keep days</source>
   <translation>Dni przechowywania</translation>
  </message>
  <message>
   <source>Keep the copy</source>
   <translation>Zachowaj kopię</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Zachowaj klucz</translation>
  </message>
  <message>
   <source>Key file not private</source>
   <translation>Plik kluczy nie jest prywatny</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Klawisze</translation>
  </message>
  <message>
   <source>Keys are in {0}, which only this account can read</source>
   <translation>Klucze są w {0}, który może odczytać tylko to konto</translation>
  </message>
  <message>
   <source>Keys are kept by {0}</source>
   <translation>Klucze przechowuje {0}</translation>
  </message>
  <message>
   <source>Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if you did, set the scanner's delay between characters to 10 ms or less.</source>
   <translation>Klawisze przychodziły pojedynczo, zbyt wolno lub zbyt nierówno jak na skaner. Zeskanuj pokazany kod; jeśli to był skan, ustaw w skanerze przerwę między znakami na najwyżej 10 ms.</translation>
  </message>
  <message>
   <source>Keys, signs and cards</source>
   <translation>Klawisze, znaki i karty</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>Kiosk</translation>
  </message>
  <message>
   <source>Kiosk screen</source>
   <translation>Ekran kiosku</translation>
  </message>
  <message>
   <source>Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first PIN on the command line: scanstation pin</source>
   <translation>Kiosk bez PIN-u: to, co należy do kierownika, pozostaje zamknięte. Administrator ustawia pierwszy PIN w wierszu poleceń: scanstation pin</translation>
  </message>
  <message>
   <source>LOOK AGAIN</source>
   <translation>SPRAWDŹ</translation>
  </message>
  <message>
   <source>LOOK AT PHOTOS</source>
   <translation>OBEJRZYJ ZDJĘCIA</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Język</translation>
  </message>
  <message>
   <source>Last scans:  {codes}</source>
   <translation>Ostatnie skany:  {codes}</translation>
  </message>
  <message>
   <source>Last session {0}</source>
   <translation>Ostatnia sesja {0}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Później</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Wyjdź</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Zostaw bez zmian</translation>
  </message>
  <message>
   <source>Leave the kiosk</source>
   <translation>Wyjdź z kiosku</translation>
  </message>
  <message>
   <source>Leave the pictures out</source>
   <translation>Bez obrazów</translation>
  </message>
  <message>
   <source>Leave training</source>
   <translation>Zakończ ćwiczenia</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Lewy bok</translation>
  </message>
  <message>
   <source>Left out: {0}: {1}.</source>
   <translation>Pominięto: {0}: {1}.</translation>
  </message>
  <message>
   <source>Less sure</source>
   <translation>Mniej pewne</translation>
  </message>
  <message>
   <source>Let the system set its clock from the network.</source>
   <translation>Pozwól systemowi ustawiać zegar z sieci.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencja</translation>
  </message>
  <message>
   <source>List {0} wants no photo. Add one.</source>
   <translation>Lista {0} nie chce zdjęć. Dodaj jedno.</translation>
  </message>
  <message>
   <source>List {0}: expected 1 to 13 digits, got {1}.</source>
   <translation>Lista {0}: oczekiwano od 1 do 13 cyfr, jest {1}.</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Obraz na żywo</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Wczytywanie …</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Miejsce</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Blokada po minutach</translation>
  </message>
  <message>
   <source>Lock countdown</source>
   <translation>Odliczanie blokady</translation>
  </message>
  <message>
   <source>Lock the bench</source>
   <translation>Zablokuj stanowisko</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Zablokowane</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Zablokowane.</translation>
  </message>
  <message>
   <source>Locked. All work is kept. Touch the screen or press a key to go on.</source>
   <translation>Zablokowane. Cała praca zachowana. Dotknij ekranu lub naciśnij klawisz.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Dziennik</translation>
  </message>
  <message>
   <source>Log levels</source>
   <translation>Poziomy dziennika</translation>
  </message>
  <message>
   <source>Log of the day</source>
   <translation>Dziennik dnia</translation>
  </message>
  <message>
   <source>Logistic unit</source>
   <translation>Jednostka logistyczna</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Obejrzyj</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Sprawdź</translation>
  </message>
  <message>
   <source>Look at the photos large</source>
   <translation>Obejrzyj zdjęcia w dużym</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Głośniej</translation>
  </message>
  <message>
   <source>MISSING PHOTOS</source>
   <translation>BRAKUJĄCE ZDJĘCIA</translation>
  </message>
  <message>
   <source>MOVE EARLIER</source>
   <translation>PRZESUŃ W TYŁ</translation>
  </message>
  <message>
   <source>MOVE LATER</source>
   <translation>PRZESUŃ W PRZÓD</translation>
  </message>
  <message>
   <source>Machine health</source>
   <translation>Stan sprzętu</translation>
  </message>
  <message>
   <source>Made to order</source>
   <translation>Na zamówienie</translation>
  </message>
  <message>
   <source>Measure the grey card again: F7 between sessions.</source>
   <translation>Zmierz ponownie szarą kartę: F7 między sesjami.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Komunikat</translation>
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
   <translation>Więcej</translation>
  </message>
  <message>
   <source>More stands in its path than GS1 Digital Link allows.</source>
   <translation>Jego ścieżka zawiera więcej, niż pozwala GS1 Digital Link.</translation>
  </message>
  <message>
   <source>More sure</source>
   <translation>Pewniejsze</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Ruch</translation>
  </message>
  <message>
   <source>Move earlier</source>
   <translation>Przesuń wcześniej</translation>
  </message>
  <message>
   <source>Move later</source>
   <translation>Przesuń dalej</translation>
  </message>
  <message>
   <source>Move the selected photo</source>
   <translation>Przesuń wybrane zdjęcie</translation>
  </message>
  <message>
   <source>Move ▶</source>
   <translation>Przesuń ▶</translation>
  </message>
  <message>
   <source>Move ◀</source>
   <translation>Przesuń ◀</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Wyciszenie</translation>
  </message>
  <message>
   <source>NEEDS YOU</source>
   <translation>WYMAGA UWAGI</translation>
  </message>
  <message>
   <source>NEXT</source>
   <translation>NASTĘPNE</translation>
  </message>
  <message>
   <source>NEXT PRODUCT</source>
   <translation>NASTĘPNY PRODUKT</translation>
  </message>
  <message>
   <source>Name of the shot list</source>
   <translation>Nazwa listy zdjęć</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Wymaga uwagi</translation>
  </message>
  <message>
   <source>Neither: scan again</source>
   <translation>Żaden: zeskanuj ponownie</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>Nowy PIN</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Dalej</translation>
  </message>
  <message>
   <source>Next product</source>
   <translation>Następny produkt</translation>
  </message>
  <message>
   <source>Next: {0}.</source>
   <translation>Dalej: {0}.</translation>
  </message>
  <message>
   <source>No API key: work is kept here and sent later.</source>
   <translation>Brak klucza API: praca zostaje tutaj i zostanie wysłana później.</translation>
  </message>
  <message>
   <source>No GS1 field begins with {0}.</source>
   <translation>Żadne pole GS1 nie zaczyna się od {0}.</translation>
  </message>
  <message>
   <source>No PIN is set</source>
   <translation>PIN nie jest ustawiony</translation>
  </message>
  <message>
   <source>No PIN opens this bench now.</source>
   <translation>Żaden PIN nie otwiera teraz tego stanowiska.</translation>
  </message>
  <message>
   <source>No answer from the server</source>
   <translation>Brak odpowiedzi serwera</translation>
  </message>
  <message>
   <source>No backup</source>
   <translation>Brak kopii</translation>
  </message>
  <message>
   <source>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</source>
   <translation>Żadna kamera nie nazywa się {0}. Dostępne: {1}. Podłącz ją albo wybierz inną.</translation>
  </message>
  <message>
   <source>No camera is found. Plug one in, then look again.</source>
   <translation>Nie znaleziono kamery. Podłącz ją, potem sprawdź ponownie.</translation>
  </message>
  <message>
   <source>No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR (Enter) after each code.</source>
   <translation>Kod przyszedł bez zakończenia, więc nie wiadomo, czy jest cały. Ustaw skaner tak, by po każdym kodzie wysyłał CR (Enter).</translation>
  </message>
  <message>
   <source>No figures go to the collector.</source>
   <translation>Żadne liczby nie trafiają do kolektora.</translation>
  </message>
  <message>
   <source>No grey card</source>
   <translation>Brak szarej karty</translation>
  </message>
  <message>
   <source>No key can be kept ({0})</source>
   <translation>Nie można zachować klucza ({0})</translation>
  </message>
  <message>
   <source>No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter after each code, or teach the station the scanner: F12, then S.</source>
   <translation>Żaden klawisz nie zakończył kodu, więc nie wiadomo, czy jest cały. Ustaw skaner tak, by po każdym kodzie wysyłał Enter, albo naucz stację skanera: F12, potem S.</translation>
  </message>
  <message>
   <source>No keyring</source>
   <translation>Brak pęku kluczy</translation>
  </message>
  <message>
   <source>No live picture</source>
   <translation>Brak obrazu na żywo</translation>
  </message>
  <message>
   <source>No name yet</source>
   <translation>Brak nazwy</translation>
  </message>
  <message>
   <source>No photo is missing</source>
   <translation>Żadnego zdjęcia nie brakuje</translation>
  </message>
  <message>
   <source>No picture in {0} can be read. Choose another folder.</source>
   <translation>Żaden obraz w {0} nie daje się odczytać. Wybierz inny folder.</translation>
  </message>
  <message>
   <source>No product is on the bench. Scan its code first.</source>
   <translation>Brak produktu na stanowisku. Najpierw zeskanuj jego kod.</translation>
  </message>
  <message>
   <source>No product on the bench</source>
   <translation>Brak produktu na stanowisku</translation>
  </message>
  <message>
   <source>No profile</source>
   <translation>Brak profilu</translation>
  </message>
  <message>
   <source>No scanner is set up here. Present: {0}.</source>
   <translation>Żaden skaner nie jest tu skonfigurowany. Dostępne: {0}.</translation>
  </message>
  <message>
   <source>No session fits. Esc clears what is typed.</source>
   <translation>Żadna sesja nie pasuje. Esc czyści wpisany tekst.</translation>
  </message>
  <message>
   <source>No session has anything to review yet. Submit one first.</source>
   <translation>Żadna sesja nie ma jeszcze nic do przejrzenia. Najpierw prześlij jakąś.</translation>
  </message>
  <message>
   <source>No session is open. Start one first.</source>
   <translation>Brak otwartej sesji. Najpierw ją zacznij.</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>Jeszcze brak sesji</translation>
  </message>
  <message>
   <source>No sound device is found: the whole window flashes instead.</source>
   <translation>Nie znaleziono urządzenia dźwiękowego: zamiast tego miga całe okno.</translation>
  </message>
  <message>
   <source>No sound device: a scan is told by the band and a flash of the whole window alone.</source>
   <translation>Brak dźwięku: o skanie mówi tylko pasek i błysk całego okna.</translation>
  </message>
  <message>
   <source>No sound, by the key M too: the window flashes in the sound's rhythm instead.</source>
   <translation>Bez dźwięku, także klawiszem M: okno miga w rytmie dźwięku.</translation>
  </message>
  <message>
   <source>No trusted certificates are on this computer: no safe connection is possible.</source>
   <translation>Na tym komputerze brak zaufanych certyfikatów: bezpieczne połączenie jest niemożliwe.</translation>
  </message>
  <message>
   <source>No update waits here. Nothing was changed.</source>
   <translation>Nie czeka tu żadna aktualizacja. Nic nie zmieniono.</translation>
  </message>
  <message>
   <source>No way to the server</source>
   <translation>Brak drogi do serwera</translation>
  </message>
  <message>
   <source>No work there</source>
   <translation>Brak pracy</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Nikt</translation>
  </message>
  <message>
   <source>Nobody is asked for newer versions.</source>
   <translation>Nowsze wersje nie są sprawdzane.</translation>
  </message>
  <message>
   <source>Nobody is signed in.</source>
   <translation>Nikt nie jest zalogowany.</translation>
  </message>
  <message>
   <source>None yet: it is made at the first start.</source>
   <translation>Jeszcze brak: powstaje przy pierwszym uruchomieniu.</translation>
  </message>
  <message>
   <source>Not a camera of this computer: {0}.</source>
   <translation>To nie kamera tego komputera: {0}.</translation>
  </message>
  <message>
   <source>Not a product code</source>
   <translation>To nie kod produktu</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Nie przyjęto</translation>
  </message>
  <message>
   <source>Not compared: no answer from the server.</source>
   <translation>Nie porównano: serwer nie odpowiada.</translation>
  </message>
  <message>
   <source>Not done: its characters arrive changed, and not always in the same way.</source>
   <translation>Nie gotowe: jego znaki przychodzą zmienione, i nie zawsze tak samo.</translation>
  </message>
  <message>
   <source>Not heard since the start.</source>
   <translation>Nie odezwał się od startu.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nie teraz</translation>
  </message>
  <message>
   <source>Not readable</source>
   <translation>Nieczytelne</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nie zapisano</translation>
  </message>
  <message>
   <source>Not sent yet: a {0}, parked. {1}</source>
   <translation>Jeszcze niewysłane: {0}, odłożone. {1}</translation>
  </message>
  <message>
   <source>Not sent yet: {0} things still wait.</source>
   <translation>Jeszcze niewysłane, wciąż czeka: {0}.</translation>
  </message>
  <message>
   <source>Not sure what it was: hold it still</source>
   <translation>Nie wiadomo, co to było: trzymaj nieruchomo</translation>
  </message>
  <message>
   <source>Not yet seen on the server: {0} products and photos.</source>
   <translation>Jeszcze niewidziane na serwerze, produkty i zdjęcia: {0}.</translation>
  </message>
  <message>
   <source>Nothing is asked any more. Scan the code again.</source>
   <translation>Nie ma już pytania. Zeskanuj kod ponownie.</translation>
  </message>
  <message>
   <source>Nothing is lost. Have the disk checked.</source>
   <translation>Nic nie przepadło. Zleć sprawdzenie dysku.</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>Nic nie czeka na wysłanie.</translation>
  </message>
  <message>
   <source>Nothing is proposed for this product.</source>
   <translation>Dla tego produktu nie ma propozycji.</translation>
  </message>
  <message>
   <source>Nothing is sent to the server for now: work is kept here and sent later.</source>
   <translation>Na razie nic nie jest wysyłane na serwer: praca zostaje tutaj i zostanie wysłana później.</translation>
  </message>
  <message>
   <source>Nothing needs to be done; delete the bad file when nobody needs it.</source>
   <translation>Nie trzeba nic robić; usuń wadliwy plik, gdy nikt go nie potrzebuje.</translation>
  </message>
  <message>
   <source>Nothing that is scanned here is kept. Go back to work to capture.</source>
   <translation>Nic, co tu zeskanujesz, nie jest zapisywane. Wróć do pracy, aby rejestrować.</translation>
  </message>
  <message>
   <source>Nothing to write: accept a value first.</source>
   <translation>Nie ma czego zapisać: najpierw przyjmij wartość.</translation>
  </message>
  <message>
   <source>Nothing was changed. Open the bench, then do this again.</source>
   <translation>Nic nie zmieniono. Otwórz stanowisko i powtórz.</translation>
  </message>
  <message>
   <source>Nothing was kept: the words say why</source>
   <translation>Nic nie zachowano: tekst mówi dlaczego</translation>
  </message>
  <message>
   <source>Nothing: the station notes its data folder again.</source>
   <translation>Nic: stanowisko zapisze swój folder danych ponownie.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Teraz</translation>
  </message>
  <message>
   <source>Now: {value}  ({origin})</source>
   <translation>Teraz: {value}  ({origin})</translation>
  </message>
  <message>
   <source>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</source>
   <translation>Numer (od 1) lub nazwa ekranu zajmowanego przez kiosk; puste = główny.</translation>
  </message>
  <message>
   <source>Number under the bars</source>
   <translation>Numer pod kreskami</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Liczby</translation>
  </message>
  <message>
   <source>Numbers of {day}</source>
   <translation>Liczby: {day}</translation>
  </message>
  <message>
   <source>Nutrition</source>
   <translation>Wart. odżywcze</translation>
  </message>
  <message>
   <source>Of the program and the system.</source>
   <translation>Programu i systemu.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install ca-certificates.</source>
   <translation>W Debianie i Ubuntu: apt-get install ca-certificates.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install fonts-dejavu-core.</source>
   <translation>W Debianie i Ubuntu: apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.</source>
   <translation>W Debianie i Ubuntu: apt-get install libzbar0. Gdzie indziej zainstaluj program ponownie.</translation>
  </message>
  <message>
   <source>On another station: Menu, Settings, Scan a profile. It holds no secrets.</source>
   <translation>Na innej stacji: Menu, Ustawienia, Skanuj profil. Nie zawiera tajnych danych.</translation>
  </message>
  <message>
   <source>On server: {0} of {1}</source>
   <translation>Na serwerze: {0} z {1}</translation>
  </message>
  <message>
   <source>On to a later product</source>
   <translation>Przejdź do późniejszego produktu</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Jeszcze raz</translation>
  </message>
  <message>
   <source>One file for support. It is only saved here; you decide who gets it.</source>
   <translation>Jeden plik dla pomocy. Zapisuje się tylko tutaj; ty decydujesz, kto go dostanie.</translation>
  </message>
  <message>
   <source>One list has to stay.</source>
   <translation>Jedna lista musi zostać.</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Chwileczkę …</translation>
  </message>
  <message>
   <source>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</source>
   <translation>Jeszcze jeden klawisz migawki, jak z pedału nożnego: B, F13, PgDown; puste = brak.</translation>
  </message>
  <message>
   <source>One piece of a product of several (ITIP), not the whole product.</source>
   <translation>Jedna część produktu wieloczęściowego (ITIP), nie cały produkt.</translation>
  </message>
  <message>
   <source>Only the product on the bench misses photos.</source>
   <translation>Zdjęć brakuje tylko produktowi na stanowisku.</translation>
  </message>
  <message>
   <source>Only the small code beside the product's code: scan that one.</source>
   <translation>Tylko mały kod obok kodu produktu: zeskanuj tamten.</translation>
  </message>
  <message>
   <source>Only this account can read the file.</source>
   <translation>Tylko to konto może odczytać plik.</translation>
  </message>
  <message>
   <source>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</source>
   <translation>Wolne tylko {0} GB, potrzeba {1} GB. Zwolnij miejsce; to, co zrobione, jest bezpieczne.</translation>
  </message>
  <message>
   <source>Open anew</source>
   <translation>Otwórz znów</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Otwarte</translation>
  </message>
  <message>
   <source>Open the closed session again, until the server is told</source>
   <translation>Otwórz zamkniętą sesję ponownie, póki serwer o tym nie wie</translation>
  </message>
  <message>
   <source>Opened by a badge.</source>
   <translation>Otwarto identyfikatorem.</translation>
  </message>
  <message>
   <source>Opened by a touch: no PIN is set.</source>
   <translation>Otwarto dotknięciem: PIN nie jest ustawiony.</translation>
  </message>
  <message>
   <source>Opened by the supervisor's PIN.</source>
   <translation>Otwarto PIN-em kierownika.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Inne</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Inne</translation>
  </message>
  <message>
   <source>Others on this computer can read the API key in {0}. It is not used. Ask for a new key, and store that: scanstation key</source>
   <translation>Inni na tym komputerze mogą odczytać klucz API w {0}. Nie jest używany. Poproś o nowy klucz i zapisz go: scanstation key</translation>
  </message>
  <message>
   <source>Outline picture: a file beside the shot lists</source>
   <translation>Obraz obrysu: plik obok list zdjęć</translation>
  </message>
  <message>
   <source>PAST ITS DATE: {0} {1}.</source>
   <translation>PO TERMINIE: {0} {1}.</translation>
  </message>
  <message>
   <source>PENDING</source>
   <translation>OCZEKUJE</translation>
  </message>
  <message>
   <source>PHOTO AFTER</source>
   <translation>NASTĘPNE ZDJĘCIE</translation>
  </message>
  <message>
   <source>PHOTO BEFORE</source>
   <translation>POPRZEDNIE ZDJĘCIE</translation>
  </message>
  <message>
   <source>PHOTO SAFE</source>
   <translation>ZDJĘCIE ZAPISANE</translation>
  </message>
  <message>
   <source>PHOTO SAFE, BUT LOOK</source>
   <translation>ZDJĘCIE ZAPISANE, ALE SPRAWDŹ</translation>
  </message>
  <message>
   <source>PHOTOS</source>
   <translation>ZDJĘCIA</translation>
  </message>
  <message>
   <source>PIN not usable</source>
   <translation>PIN nieużywalny</translation>
  </message>
  <message>
   <source>PIN tries</source>
   <translation>próby PIN-u</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}</source>
   <translation>PPN {0}, PZN {1}</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}: a number without a GTIN.</source>
   <translation>PPN {0}, PZN {1}: numer bez GTIN.</translation>
  </message>
  <message>
   <source>PZN {0}</source>
   <translation>PZN {0}</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Część</translation>
  </message>
  <message>
   <source>Part of a label</source>
   <translation>Część etykiety</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Części programu</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDn</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Zdjęcie</translation>
  </message>
  <message>
   <source>Photo after</source>
   <translation>Następne zdjęcie</translation>
  </message>
  <message>
   <source>Photo before</source>
   <translation>Poprzednie zdjęcie</translation>
  </message>
  <message>
   <source>Photo camera</source>
   <translation>Kamera do zdjęć</translation>
  </message>
  <message>
   <source>Photo camera largest</source>
   <translation>Największy obraz kamery do zdjęć</translation>
  </message>
  <message>
   <source>Photo failed</source>
   <translation>Zdjęcie nieudane</translation>
  </message>
  <message>
   <source>Photo file not usable</source>
   <translation>Plik zdjęcia nie nadaje się do użycia</translation>
  </message>
  <message>
   <source>Photo is {0}</source>
   <translation>Zdjęcie: {0}</translation>
  </message>
  <message>
   <source>Photo is {0} again</source>
   <translation>Zdjęcie znów: {0}</translation>
  </message>
  <message>
   <source>Photo type</source>
   <translation>Typ zdjęcia</translation>
  </message>
  <message>
   <source>Photo unreadable</source>
   <translation>Zdjęcie nieczytelne</translation>
  </message>
  <message>
   <source>Photo {0}</source>
   <translation>Zdjęcie {0}</translation>
  </message>
  <message>
   <source>Photo {0} as it was</source>
   <translation>Zdjęcie {0} jak przedtem</translation>
  </message>
  <message>
   <source>Photo {0} discarded</source>
   <translation>Zdjęcie {0} odrzucone</translation>
  </message>
  <message>
   <source>Photo {0} edited</source>
   <translation>Zdjęcie {0} zmienione</translation>
  </message>
  <message>
   <source>Photo {0} is back</source>
   <translation>Zdjęcie {0} przywrócone</translation>
  </message>
  <message>
   <source>Photo {0} shows what? Press the key of its type, or Esc.</source>
   <translation>Co pokazuje zdjęcie {0}? Naciśnij klawisz jego typu albo Esc.</translation>
  </message>
  <message>
   <source>Photo {0} taken back</source>
   <translation>Zdjęcie {0} cofnięte</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Zdjęcia</translation>
  </message>
  <message>
   <source>Photos and codes</source>
   <translation>Zdjęcia i kody</translation>
  </message>
  <message>
   <source>Photos and profile</source>
   <translation>Zdjęcia i profil</translation>
  </message>
  <message>
   <source>Photos are as the camera gives them.</source>
   <translation>Zdjęcia są takie, jakie daje kamera.</translation>
  </message>
  <message>
   <source>Photos are taken without white balance.</source>
   <translation>Zdjęcia powstają bez balansu bieli.</translation>
  </message>
  <message>
   <source>Photos by hour</source>
   <translation>Zdjęcia na godzinę</translation>
  </message>
  <message>
   <source>Photos of the list, in order</source>
   <translation>Zdjęcia z listy, po kolei</translation>
  </message>
  <message>
   <source>Photos of this product, in order</source>
   <translation>Zdjęcia tego produktu, po kolei</translation>
  </message>
  <message>
   <source>Photos that were confirmed are missing or damaged on this disk: {0}. Take them again, and tell the administrator: the disk may be failing.</source>
   <translation>Na tym dysku brakuje potwierdzonych zdjęć lub są one uszkodzone: {0}. Zrób je ponownie i powiadom administratora: dysk może być uszkodzony.</translation>
  </message>
  <message>
   <source>Photos: {list}</source>
   <translation>Zdjęcia: {list}</translation>
  </message>
  <message>
   <source>Picture unreadable</source>
   <translation>Obraz nieczytelny</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Obrazy</translation>
  </message>
  <message>
   <source>Pictures of type {0} cannot be shown.</source>
   <translation>Obrazów typu {0} nie można pokazać.</translation>
  </message>
  <message>
   <source>Pictures, CSV and JSON</source>
   <translation>Obrazy, CSV i JSON</translation>
  </message>
  <message>
   <source>Piece of a set</source>
   <translation>Część zestawu</translation>
  </message>
  <message>
   <source>Plessey</source>
   <translation>Plessey</translation>
  </message>
  <message>
   <source>Plug the camera in and allow this program to use it, or choose another with --camera.</source>
   <translation>Podłącz kamerę i pozwól programowi jej używać albo wybierz inną przez --camera.</translation>
  </message>
  <message>
   <source>Press 7, then shoot: the nutrition table</source>
   <translation>Naciśnij 7, potem zrób zdjęcie: tabela wartości odżywczych</translation>
  </message>
  <message>
   <source>Press F4 to start a session</source>
   <translation>Naciśnij F4, aby rozpocząć sesję</translation>
  </message>
  <message>
   <source>Press O and type your name</source>
   <translation>Naciśnij O i wpisz swoje nazwisko</translation>
  </message>
  <message>
   <source>Press each: can it be heard over the noise of the hall?</source>
   <translation>Naciśnij każdy: czy słychać go w hałasie hali?</translation>
  </message>
  <message>
   <source>Press the space bar to shoot the front</source>
   <translation>Naciśnij spację: zdjęcie przodu</translation>
  </message>
  <message>
   <source>Prod date</source>
   <translation>Data produkcji</translation>
  </message>
  <message>
   <source>Product after</source>
   <translation>Następny produkt</translation>
  </message>
  <message>
   <source>Product before</source>
   <translation>Poprzedni produkt</translation>
  </message>
  <message>
   <source>Product {place} of {total}</source>
   <translation>Produkt {place} z {total}</translation>
  </message>
  <message>
   <source>Product ▶</source>
   <translation>Produkt ▶</translation>
  </message>
  <message>
   <source>Products by hour</source>
   <translation>Produkty na godzinę</translation>
  </message>
  <message>
   <source>Products of the selected session</source>
   <translation>Produkty wybranej sesji</translation>
  </message>
  <message>
   <source>Products of this session</source>
   <translation>Produkty tej sesji</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propozycje</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Propozycja</translation>
  </message>
  <message>
   <source>Put the backup back</source>
   <translation>Przywróć kopię</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>QR code of the profile</source>
   <translation>Kod QR profilu</translation>
  </message>
  <message>
   <source>QUANTITY: {0}</source>
   <translation>ILOŚĆ: {0}</translation>
  </message>
  <message>
   <source>Qt {version} and the parts below, each under its own licence.</source>
   <translation>Qt {version} i części poniżej, każda na własnej licencji.</translation>
  </message>
  <message>
   <source>Qt's {0} shows no screen.</source>
   <translation>{0} z Qt nie pokazuje ekranu.</translation>
  </message>
  <message>
   <source>Qt's {0}, {1} x {2} pixels.</source>
   <translation>{0} z Qt, {1} x {2} pikseli.</translation>
  </message>
  <message>
   <source>Quieter</source>
   <translation>Ciszej</translation>
  </message>
  <message>
   <source>READ</source>
   <translation>ODCZYTANE</translation>
  </message>
  <message>
   <source>READ, BUT LOOK</source>
   <translation>ODCZYTANO, ALE SPÓJRZ</translation>
  </message>
  <message>
   <source>READY</source>
   <translation>GOTOWE</translation>
  </message>
  <message>
   <source>REFUSED</source>
   <translation>ODRZUCONE</translation>
  </message>
  <message>
   <source>REJECTED</source>
   <translation>ODRZUCONE</translation>
  </message>
  <message>
   <source>RESOLVING</source>
   <translation>WYSZUKIWANIE</translation>
  </message>
  <message>
   <source>RETAKE</source>
   <translation>POWTÓRZ</translation>
  </message>
  <message>
   <source>Read to the end first: Page Down.</source>
   <translation>Najpierw przeczytaj do końca: Page Down.</translation>
  </message>
  <message>
   <source>Reads {0}.</source>
   <translation>Czyta {0}.</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>Przerwa przed powtórką</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Zapisy</translation>
  </message>
  <message>
   <source>Recycling</source>
   <translation>Recykling</translation>
  </message>
  <message>
   <source>Red, a falling tone: nothing was kept, and the words say why.</source>
   <translation>Czerwony, opadający ton: nic nie zapisano, a słowa mówią dlaczego.</translation>
  </message>
  <message>
   <source>Redirect</source>
   <translation>Redirect</translation>
  </message>
  <message>
   <source>Refund receipt</source>
   <translation>Paragon zwrotu</translation>
  </message>
  <message>
   <source>Refuse photos with a flaw</source>
   <translation>Odrzucaj zdjęcia z wadą</translation>
  </message>
  <message>
   <source>Refused by the server</source>
   <translation>Odrzucone przez serwer</translation>
  </message>
  <message>
   <source>Refused: a wrong PIN, or one too soon after others.</source>
   <translation>Odmowa: błędny PIN albo za wcześnie po innych.</translation>
  </message>
  <message>
   <source>Refused: no PIN is set.</source>
   <translation>Odmowa: PIN nie jest ustawiony.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Odrzuć</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Zdalnie</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Usuń z listy</translation>
  </message>
  <message>
   <source>Requests tried again</source>
   <translation>Ponowione żądania</translation>
  </message>
  <message>
   <source>Restart minutes</source>
   <translation>Minuty ponownych startów</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Ponowne starty</translation>
  </message>
  <message>
   <source>Restore the file {0} from a backup of the data folder, then start again; or make new cards: scanstation cards --renew</source>
   <translation>Przywróć plik {0} z kopii folderu danych i uruchom ponownie; albo zrób nowe karty: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Retake</source>
   <translation>Powtórz</translation>
  </message>
  <message>
   <source>Retake {0}</source>
   <translation>Powtórz {0}</translation>
  </message>
  <message>
   <source>Returnable asset</source>
   <translation>Opakowanie zwrotne</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Przejrzyj</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Prawy bok</translation>
  </message>
  <message>
   <source>Run the self-test on the desktop to know about the window.</source>
   <translation>Uruchom autotest na pulpicie, by sprawdzić okno.</translation>
  </message>
  <message>
   <source>SHOOT: {0}</source>
   <translation>ZDJĘCIE: {0}</translation>
  </message>
  <message>
   <source>START: {0}</source>
   <translation>START: {0}</translation>
  </message>
  <message>
   <source>SUBMIT</source>
   <translation>PRZEŚLIJ</translation>
  </message>
  <message>
   <source>Safe on disk, but it names no product</source>
   <translation>Zapisano na dysku, ale nie wskazuje produktu</translation>
  </message>
  <message>
   <source>Safe, but look at it: it may not be good</source>
   <translation>Bezpieczne, ale sprawdź: może nie być dobre</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Zapisz</translation>
  </message>
  <message>
   <source>Saved: {place}</source>
   <translation>Zapisano: {place}</translation>
  </message>
  <message>
   <source>Scan Station</source>
   <translation>Scan Station</translation>
  </message>
  <message>
   <source>Scan Station cannot be opened.</source>
   <translation>Nie można otworzyć Scan Station.</translation>
  </message>
  <message>
   <source>Scan Station does not run</source>
   <translation>Scan Station nie działa</translation>
  </message>
  <message>
   <source>Scan Station fell more than {0} times in {1} minutes and is not started again by itself.</source>
   <translation>Scan Station upadł ponad {0} razy w ciągu {1} minut i nie zostanie sam uruchomiony ponownie.</translation>
  </message>
  <message>
   <source>Scan Station is made of:

{0}

{1}
</source>
   <translation>Scan Station składa się z:

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
   <translation>Zeskanuj produkt</translation>
  </message>
  <message>
   <source>Scan a product,
then shoot its photos.</source>
   <translation>Zeskanuj produkt,
potem zrób zdjęcia.</translation>
  </message>
  <message>
   <source>Scan a profile</source>
   <translation>Skanuj profil</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Skanuj znowu</translation>
  </message>
  <message>
   <source>Scan any code.</source>
   <translation>Zeskanuj dowolny kod.</translation>
  </message>
  <message>
   <source>Scan anything, see everything</source>
   <translation>Skanuj wszystko, zobacz wszystko</translation>
  </message>
  <message>
   <source>Scan every product
and photograph it.</source>
   <translation>Zeskanuj każdy produkt
i zrób mu zdjęcia.</translation>
  </message>
  <message>
   <source>Scan it from this screen, or from the printed sheet.</source>
   <translation>Zeskanuj go z tego ekranu albo z wydrukowanej kartki.</translation>
  </message>
  <message>
   <source>Scan or type: a product's number or name, a code, a day (2026-11-24)</source>
   <translation>Zeskanuj lub wpisz: numer lub nazwę produktu, kod, dzień (2026-11-24)</translation>
  </message>
  <message>
   <source>Scan product after product.
No photos.</source>
   <translation>Skanuj produkt po produkcie.
Bez zdjęć.</translation>
  </message>
  <message>
   <source>Scan the code of a profile</source>
   <translation>Zeskanuj kod profilu</translation>
  </message>
  <message>
   <source>Scan the first product</source>
   <translation>Zeskanuj pierwszy produkt</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Zeskanuj następny produkt</translation>
  </message>
  <message>
   <source>Scan the same code once more</source>
   <translation>Zeskanuj ten sam kod jeszcze raz</translation>
  </message>
  <message>
   <source>Scan this code</source>
   <translation>Zeskanuj ten kod</translation>
  </message>
  <message>
   <source>Scan this wrong code</source>
   <translation>Zeskanuj ten błędny kod</translation>
  </message>
  <message>
   <source>Scan to receipt, ms (95 of 100 are faster)</source>
   <translation>Od skanu do odbioru, ms (95 na 100 jest szybszych)</translation>
  </message>
  <message>
   <source>Scan your badge, or type your name and press Enter.</source>
   <translation>Zeskanuj identyfikator albo wpisz imię i naciśnij Enter.</translation>
  </message>
  <message>
   <source>Scan, show or type any code</source>
   <translation>Zeskanuj, pokaż lub wpisz kod</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Skaner</translation>
  </message>
  <message>
   <source>Scanner lost</source>
   <translation>Utracono skaner</translation>
  </message>
  <message>
   <source>Scanner not usable</source>
   <translation>Skaner nieużywalny</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Szukaj</translation>
  </message>
  <message>
   <source>Search the day</source>
   <translation>Szukaj w dniu</translation>
  </message>
  <message>
   <source>Search: a word, such as camera</source>
   <translation>Szukaj: słowo, na przykład kamera</translation>
  </message>
  <message>
   <source>See the line about the API.</source>
   <translation>Patrz wiersz o API.</translation>
  </message>
  <message>
   <source>See them in words: scanstation contract</source>
   <translation>Zobacz je w słowach: scanstation contract</translation>
  </message>
  <message>
   <source>Seen: {0} keys, one every {1} ms, {2}.</source>
   <translation>Widziano: {0} klawiszy, jeden co {1} ms, {2}.</translation>
  </message>
  <message>
   <source>Select a photo</source>
   <translation>Wybierz zdjęcie</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Autotest</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Wyślij znowu</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</source>
   <translation>Wysyłane do skanera po nieprzyjętym kodzie, na przykład \x15; puste = nic.</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</source>
   <translation>Wysyłane do skanera po przyjętym kodzie, na przykład \x06; puste = nic.</translation>
  </message>
  <message>
   <source>Sent to the server</source>
   <translation>Wysłane na serwer</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>Numer seryjny</translation>
  </message>
  <message>
   <source>Serial ack</source>
   <translation>Potwierdzenie portu</translation>
  </message>
  <message>
   <source>Serial baud</source>
   <translation>Prędkość portu</translation>
  </message>
  <message>
   <source>Serial nak</source>
   <translation>Odmowa portu</translation>
  </message>
  <message>
   <source>Serial port</source>
   <translation>Port szeregowy</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serwer</translation>
  </message>
  <message>
   <source>Server, camera, scanner, sound</source>
   <translation>Serwer, kamera, skaner, dźwięk</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Usługa</translation>
  </message>
  <message>
   <source>Session closed on the server</source>
   <translation>Sesja zamknięta na serwerze</translation>
  </message>
  <message>
   <source>Session ended</source>
   <translation>Sesja zakończona</translation>
  </message>
  <message>
   <source>Session submitted</source>
   <translation>Sesja przesłana</translation>
  </message>
  <message>
   <source>Session {0}</source>
   <translation>Sesja {0}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesje</translation>
  </message>
  <message>
   <source>Set elsewhere</source>
   <translation>Ustawione gdzie indziej</translation>
  </message>
  <message>
   <source>Set it to send Enter after each code: then a cut-off code is noticed.</source>
   <translation>Ustaw, by wysyłał Enter po każdym kodzie: wtedy ucięty kod zostanie zauważony.</translation>
  </message>
  <message>
   <source>Set the scanner's keyboard country to that of this computer, or to US English.</source>
   <translation>Ustaw kraj klawiatury skanera na kraj tego komputera albo na angielski US.</translation>
  </message>
  <message>
   <source>Set this computer's date, time and time zone.</source>
   <translation>Ustaw datę, godzinę i strefę czasową tego komputera.</translation>
  </message>
  <message>
   <source>Set up the scanner</source>
   <translation>Ustaw skaner</translation>
  </message>
  <message>
   <source>Set volume and language again; delete the bad file when nobody needs it.</source>
   <translation>Ustaw ponownie głośność i język; usuń wadliwy plik, gdy nikt go nie potrzebuje.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ustawienia</translation>
  </message>
  <message>
   <source>Several codes</source>
   <translation>Kilka kodów</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Shift {0}</translation>
  </message>
  <message>
   <source>Shift+F7 takes it back.</source>
   <translation>Shift+F7 to cofa.</translation>
  </message>
  <message>
   <source>Shift, Ctrl or Alt was held down during the scan. Let go of it.</source>
   <translation>Podczas skanowania był wciśnięty Shift, Ctrl lub Alt. Puść go.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Dostawa</translation>
  </message>
  <message>
   <source>Shoot</source>
   <translation>Zdjęcie</translation>
  </message>
  <message>
   <source>Shoot again</source>
   <translation>Powtórz zdjęcie</translation>
  </message>
  <message>
   <source>Shoot by itself when the product lies still</source>
   <translation>Rób zdjęcie samo, gdy produkt leży spokojnie</translation>
  </message>
  <message>
   <source>Shoot its front</source>
   <translation>Sfotografuj jego przód</translation>
  </message>
  <message>
   <source>Shoot the next photo</source>
   <translation>Zrób następne zdjęcie</translation>
  </message>
  <message>
   <source>Shoot the selected photo anew</source>
   <translation>Powtórz wybrane zdjęcie</translation>
  </message>
  <message>
   <source>Shoot to replace the photo.</source>
   <translation>Zrób zdjęcie zastępcze.</translation>
  </message>
  <message>
   <source>Shoot {0}</source>
   <translation>Zrób: {0}</translation>
  </message>
  <message>
   <source>Short number</source>
   <translation>Krótki numer</translation>
  </message>
  <message>
   <source>Shot list by product</source>
   <translation>Lista zdjęć według produktu</translation>
  </message>
  <message>
   <source>Shot list {0}</source>
   <translation>Lista zdjęć {0}</translation>
  </message>
  <message>
   <source>Shot lists</source>
   <translation>Listy zdjęć</translation>
  </message>
  <message>
   <source>Show profile as code</source>
   <translation>Pokaż profil jako kod</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Pokaż klucz</translation>
  </message>
  <message>
   <source>Shutter key</source>
   <translation>Klawisz migawki</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>Zalogowano.</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Wylogowano</translation>
  </message>
  <message>
   <source>Simulate</source>
   <translation>Symulacja</translation>
  </message>
  <message>
   <source>Size of the log on disk.</source>
   <translation>Rozmiar dziennika na dysku.</translation>
  </message>
  <message>
   <source>Size of the trace on disk: what happened at the bench; 0 for none.</source>
   <translation>Rozmiar śladu na dysku: co działo się na stanowisku; 0 = brak.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Małe</translation>
  </message>
  <message>
   <source>Small print will be unreadable. Come closer.</source>
   <translation>Drobny druk będzie nieczytelny. Podejdź bliżej.</translation>
  </message>
  <message>
   <source>So many photos are sent to the storage at once; everything else goes in order.</source>
   <translation>Tyle zdjęć naraz idzie do magazynu; wszystko inne idzie po kolei.</translation>
  </message>
  <message>
   <source>So often within restart_minutes a kiosk window that fell is started again.</source>
   <translation>Tyle razy w ciągu restart_minutes okno kiosku, które padło, jest uruchamiane ponownie.</translation>
  </message>
  <message>
   <source>Somebody who gets a service (GSRN), not a product.</source>
   <translation>Ktoś, kto otrzymuje usługę (GSRN), nie produkt.</translation>
  </message>
  <message>
   <source>Somebody who gives a service (GSRN), not a product.</source>
   <translation>Ktoś, kto świadczy usługę (GSRN), nie produkt.</translation>
  </message>
  <message>
   <source>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>Coś innego odpowiedziało zamiast magazynu zdjęć. Czy sieć ma stronę logowania? Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>Something else uses this station's API key and its calls. Give each its own key.</source>
   <translation>Coś innego używa klucza API tej stacji i jej żądań. Daj każdemu własny klucz.</translation>
  </message>
  <message>
   <source>Something on the way answered {0} in the API's place. Kept here, trying again.</source>
   <translation>Coś po drodze odpowiedziało {0} zamiast API. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</source>
   <translation>W programie stało się coś niespodziewanego. Co potwierdzone, jest bezpieczne. Pracuj dalej; jeśli to wróci, uruchom ponownie i powiadom pomoc.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Coś poszło nie tak</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Dźwięk</translation>
  </message>
  <message>
   <source>Sound off and on</source>
   <translation>Wyłącz i włącz dźwięk</translation>
  </message>
  <message>
   <source>Sound: {volume}</source>
   <translation>Dźwięk: {volume}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Spacja</translation>
  </message>
  <message>
   <source>Speed of that scanner; scanners on USB ignore it.</source>
   <translation>Prędkość tego skanera; skanery USB ją pomijają.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Uruchom ponownie</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Zacznij pracę</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Nazwa stanowiska</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Krok {number} z {count}</translation>
  </message>
  <message>
   <source>Still there? Touch the screen, press a key or scan. All work is kept.</source>
   <translation>Nadal tu? Dotknij ekranu, naciśnij klawisz lub zeskanuj. Cała praca zachowana.</translation>
  </message>
  <message>
   <source>Store the key: F12, then First steps.</source>
   <translation>Zapisz klucz: F12, potem Pierwsze kroki.</translation>
  </message>
  <message>
   <source>Store the key: scanstation key</source>
   <translation>Zapisz klucz: scanstation key</translation>
  </message>
  <message>
   <source>Straighten to the left</source>
   <translation>Wyprostuj w lewo</translation>
  </message>
  <message>
   <source>Straighten to the right</source>
   <translation>Wyprostuj w prawo</translation>
  </message>
  <message>
   <source>Straighten ↺</source>
   <translation>Prostuj ↺</translation>
  </message>
  <message>
   <source>Straighten ↻</source>
   <translation>Prostuj ↻</translation>
  </message>
  <message>
   <source>Submit: have the photos read</source>
   <translation>Prześlij: zdjęcia zostaną odczytane</translation>
  </message>
  <message>
   <source>Submit: press F10 twice</source>
   <translation>Przekaż: naciśnij dwa razy F10</translation>
  </message>
  <message>
   <source>Supervisor's PIN</source>
   <translation>PIN kierownika</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Pakiet dla pomocy</translation>
  </message>
  <message>
   <source>Support contact</source>
   <translation>Kontakt do pomocy</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Pewne</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Symbol</translation>
  </message>
  <message>
   <source>THROW PHOTO AWAY</source>
   <translation>ODRZUĆ ZDJĘCIE</translation>
  </message>
  <message>
   <source>TRAINING  ·  nothing here is real</source>
   <translation>ĆWICZENIA  ·  nic tu nie jest prawdziwe</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take back the last step, then the one before</source>
   <translation>Cofnij ostatni krok, potem poprzedni</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Przyjmij</translation>
  </message>
  <message>
   <source>Take it away.</source>
   <translation>Zabierz to.</translation>
  </message>
  <message>
   <source>Take it back with F3</source>
   <translation>Cofnij je klawiszem F3</translation>
  </message>
  <message>
   <source>Take the pictures in</source>
   <translation>Z obrazami</translation>
  </message>
  <message>
   <source>Take these photos again, and have the disk checked.</source>
   <translation>Zrób te zdjęcia ponownie i zleć sprawdzenie dysku.</translation>
  </message>
  <message>
   <source>Take this name</source>
   <translation>Weź tę nazwę</translation>
  </message>
  <message>
   <source>Taken back. {0}</source>
   <translation>Cofnięto. {0}</translation>
  </message>
  <message>
   <source>Teach the station the hand scanner again: F12, then S.</source>
   <translation>Naucz stanowisko skanera ręcznego od nowa: F12, potem S.</translation>
  </message>
  <message>
   <source>Telemetry address</source>
   <translation>Adres telemetrii</translation>
  </message>
  <message>
   <source>Telemetry not installed</source>
   <translation>Telemetria niezainstalowana</translation>
  </message>
  <message>
   <source>Telepen</source>
   <translation>Telepen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Sprawdź klucz</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <source>That does not fit: {0} keys came, {1} were expected. Hold the scanner closer and scan the code shown here once more.</source>
   <translation>To nie pasuje: przyszło {0} klawiszy, oczekiwano {1}. Zbliż skaner i zeskanuj pokazany kod jeszcze raz.</translation>
  </message>
  <message>
   <source>That is slow: set its delay between characters to 10 ms or less.</source>
   <translation>To wolno: ustaw jego opóźnienie między znakami na 10 ms lub mniej.</translation>
  </message>
  <message>
   <source>That was a code from before, once more. Scan the one shown here.</source>
   <translation>To był znowu wcześniejszy kod. Zeskanuj ten, który jest pokazany.</translation>
  </message>
  <message>
   <source>That was code {0} of the sheet. Scan the one shown here.</source>
   <translation>To był kod {0} z arkusza. Zeskanuj ten, który jest pokazany.</translation>
  </message>
  <message>
   <source>The API key has characters that no key has. Store it again.</source>
   <translation>Klucz API ma znaki, których żaden klucz nie ma. Zapisz go ponownie.</translation>
  </message>
  <message>
   <source>The API key has no calls left for {0} s. Kept here, goes on by itself.</source>
   <translation>Klucz API nie ma wywołań jeszcze przez {0} s. Zachowane tutaj, ruszy samo.</translation>
  </message>
  <message>
   <source>The API key in {0} was given for {1}, not for {2}.</source>
   <translation>Klucz API w {0} podano dla {1}, nie dla {2}.</translation>
  </message>
  <message>
   <source>The API key is not taken along: store it for the new address.</source>
   <translation>Klucz API nie jest przenoszony: zapisz go dla nowego adresu.</translation>
  </message>
  <message>
   <source>The API key is refused</source>
   <translation>Klucz API odrzucony</translation>
  </message>
  <message>
   <source>The PIN could not be kept: {0}. Free the disk.</source>
   <translation>Nie można zachować PIN-u: {0}. Zwolnij miejsce na dysku.</translation>
  </message>
  <message>
   <source>The background is restless. Clear the bench.</source>
   <translation>Tło jest niespokojne. Oczyść stanowisko.</translation>
  </message>
  <message>
   <source>The backup cannot be put back into {0}: {1}. What lay there is still there, perhaps with .bad- in its name. Free some space or ask for write access, then try again.</source>
   <translation>Nie można przywrócić kopii do {0}: {1}. To, co tam było, nadal tam jest, może z .bad- w nazwie. Zwolnij miejsce lub poproś o prawo zapisu i spróbuj ponownie.</translation>
  </message>
  <message>
   <source>The band</source>
   <translation>Pasek</translation>
  </message>
  <message>
   <source>The bench is locked: this scan was not taken. Open the bench, then scan again.</source>
   <translation>Stanowisko jest zablokowane: ten skan nie został przyjęty. Otwórz stanowisko i zeskanuj ponownie.</translation>
  </message>
  <message>
   <source>The bench opens. What you scan now is kept.</source>
   <translation>Stanowisko się otwiera. To, co teraz zeskanujesz, zostaje zachowane.</translation>
  </message>
  <message>
   <source>The bundle is being saved</source>
   <translation>Zapisywanie pakietu</translation>
  </message>
  <message>
   <source>The camera blows small pictures up. Ask it for the size that it has.</source>
   <translation>Kamera powiększa małe obrazy. Poproś o rozmiar, który naprawdę ma.</translation>
  </message>
  <message>
   <source>The camera does not open. Check its cable; it is still tried.</source>
   <translation>Kamera się nie otwiera. Sprawdź kabel; próba trwa.</translation>
  </message>
  <message>
   <source>The camera gives no picture. Check its cable, then shoot again.</source>
   <translation>Kamera nie daje obrazu. Sprawdź kabel i zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>The camera gives pictures.</source>
   <translation>Kamera daje obrazy.</translation>
  </message>
  <message>
   <source>The camera gives the largest pictures that it has instead.</source>
   <translation>Kamera daje zamiast tego największe obrazy, jakie ma.</translation>
  </message>
  <message>
   <source>The camera hangs and does not let go. Unplug it and plug it in again; it is tried again.</source>
   <translation>Kamera się zawiesiła. Odłącz ją i podłącz ponownie; próba zostanie ponowiona.</translation>
  </message>
  <message>
   <source>The camera is being opened.</source>
   <translation>Kamera jest otwierana.</translation>
  </message>
  <message>
   <source>The camera sees nothing but dark. Uncover it and switch on the light.</source>
   <translation>Kamera widzi tylko ciemność. Odsłoń ją i włącz światło.</translation>
  </message>
  <message>
   <source>The camera sends no picture. Check its cable; it is tried again.</source>
   <translation>Kamera nie wysyła obrazu. Sprawdź kabel; próba zostanie ponowiona.</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: what lies there now is not seen. Unplug the camera and plug it in again; it is tried again.</source>
   <translation>Kamera wysyła wciąż ten sam obraz: nie widać tego, co leży tam teraz. Odłącz kamerę i podłącz ją ponownie; próba zostanie ponowiona.</translation>
  </message>
  <message>
   <source>The camera sends {0} pictures a second instead of {1}. Give it more light, or check its cable.</source>
   <translation>Kamera wysyła {0} obrazów na sekundę zamiast {1}. Daj więcej światła albo sprawdź kabel.</translation>
  </message>
  <message>
   <source>The camera's last picture is too old: it shows what lay here before. Wait for a live picture, then shoot again.</source>
   <translation>Ostatni obraz z kamery jest za stary: pokazuje to, co leżało wcześniej. Poczekaj na obraz na żywo i zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>The camera's picture could not be saved as JPEG. Shoot again.</source>
   <translation>Obrazu kamery nie można było zapisać jako JPEG. Zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>The camera's pictures are {0} now, before {1}. Photos have that size, too.</source>
   <translation>Obrazy z kamery mają teraz {0}, wcześniej {1}. Zdjęcia też.</translation>
  </message>
  <message>
   <source>The card does not fill the middle evenly. Lay it there, without shadow.</source>
   <translation>Karta nie wypełnia środka równo. Połóż ją tam, bez cienia.</translation>
  </message>
  <message>
   <source>The card's colour is far from grey. Use a grey card or white paper.</source>
   <translation>Kolor karty jest daleki od szarości. Użyj szarej karty lub białego papieru.</translation>
  </message>
  <message>
   <source>The cards could not be written to {0}: {1}.</source>
   <translation>Nie można zapisać kart do {0}: {1}.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</source>
   <translation>Ten komputer nie ufa certyfikatowi {0}. Poproś administratora o dodanie certyfikatu firmy albo sprawdź adres.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</source>
   <translation>Certyfikat {0} nie jest dziś ważny. Sprawdź datę i godzinę komputera; jeśli są dobre, powiadom administratora.</translation>
  </message>
  <message>
   <source>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</source>
   <translation>Pokazany certyfikat nie należy do {0}. Sprawdź api_url; jeśli jest dobry, zapytaj administratora, co stoi po drodze.</translation>
  </message>
  <message>
   <source>The check itself broke ({0}: {1}).</source>
   <translation>Sama kontrola padła ({0}: {1}).</translation>
  </message>
  <message>
   <source>The checklist begins anew.</source>
   <translation>Lista zaczyna się od nowa.</translation>
  </message>
  <message>
   <source>The code flat, with its white margins</source>
   <translation>Kod płasko, z białymi marginesami</translation>
  </message>
  <message>
   <source>The code holds a NUL character, which the server cannot keep. Scan another code of the product.</source>
   <translation>Kod zawiera znak NUL, którego serwer nie może zapisać. Zeskanuj inny kod produktu.</translation>
  </message>
  <message>
   <source>The code holds characters that no server can keep (NUL or half a letter).</source>
   <translation>Kod zawiera znaki, których żaden serwer nie może zachować (NUL lub pół litery).</translation>
  </message>
  <message>
   <source>The code holds no text: it is no profile. Nothing was changed.</source>
   <translation>Kod nie zawiera tekstu: to nie profil. Nic nie zmieniono.</translation>
  </message>
  <message>
   <source>The code holds nothing that can be seen. Scan another code.</source>
   <translation>Kod nie zawiera niczego widocznego. Zeskanuj inny kod.</translation>
  </message>
  <message>
   <source>The code is safe on disk</source>
   <translation>Kod jest bezpieczny na dysku</translation>
  </message>
  <message>
   <source>The code was cut in two.</source>
   <translation>Kod został przecięty na pół.</translation>
  </message>
  <message>
   <source>The code was not read as a whole, or it is no profile. Scan it again.</source>
   <translation>Kod nie został odczytany w całości albo nie jest profilem. Zeskanuj go ponownie.</translation>
  </message>
  <message>
   <source>The code {0} is missing on the server.</source>
   <translation>Na serwerze brakuje kodu {0}.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server, {2} here.</source>
   <translation>Kod {0}: na serwerze {1}, tutaj {2}.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server.</source>
   <translation>Kod {0}: na serwerze {1}.</translation>
  </message>
  <message>
   <source>The code {0} is {1} times on the server, once here.</source>
   <translation>Kod {0}: na serwerze {1} razy, tutaj raz.</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Kolory okna.</translation>
  </message>
  <message>
   <source>The command line says {0} is {1}. Start without that option.</source>
   <translation>Wiersz poleceń mówi, że {0} to {1}. Uruchom bez tej opcji.</translation>
  </message>
  <message>
   <source>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</source>
   <translation>Komputer {0} jest, ale pod tym adresem nie odpowiada żaden serwer. Jeśli tak zostanie, sprawdź api_url. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation>Połączenie nie jest bezpieczne</translation>
  </message>
  <message>
   <source>The connection to {0} broke ({1}). Kept here, trying again.</source>
   <translation>Połączenie z {0} się zerwało ({1}). Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>The course for a new operator: the sandbox inside, a data folder of its own.</source>
   <translation>Kurs dla nowego operatora: z wbudowaną piaskownicą, w osobnym folderze danych.</translation>
  </message>
  <message>
   <source>The data folder could not be noted in {0}: {1}.</source>
   <translation>Nie udało się zapisać folderu danych w {0}: {1}.</translation>
  </message>
  <message>
   <source>The data folder was last used by an older Scan Station (format {0}, this program reads {1}). Start the bench once, which brings it up to date; nothing is lost.</source>
   <translation>Folderu danych używała ostatnio starsza Scan Station (format {0}, ten program czyta {1}). Uruchom stanowisko jeden raz, to go zaktualizuje; nic nie przepadło.</translation>
  </message>
  <message>
   <source>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</source>
   <translation>Folder danych używał nowszy Scan Station (format {0}, ten program zna {1}). Zainstaluj ponownie nowszy program; nic nie zginęło.</translation>
  </message>
  <message>
   <source>The data folder {0} was moved or removed while the bench works. The photo was not kept. Bring the folder back as it was, then start again.</source>
   <translation>Folder danych {0} został przeniesiony lub usunięty podczas pracy. Zdjęcie nie zostało zapisane. Przywróć folder i uruchom ponownie.</translation>
  </message>
  <message>
   <source>The database of {0} is back, with {1} sessions.{2} Photos taken since then stay in the photo folder; those that the backup does not know are moved to photos/unrecorded at the next start. Scan and shoot again what is missing from the newest session.</source>
   <translation>Baza z {0} jest z powrotem, sesji: {1}.{2} Późniejsze zdjęcia zostają w folderze zdjęć; te, których kopia nie zna, trafią przy następnym starcie do photos/unrecorded. Zeskanuj i sfotografuj ponownie to, czego brakuje w ostatniej sesji.</translation>
  </message>
  <message>
   <source>The day in figures and bars</source>
   <translation>Dzień w liczbach i słupkach</translation>
  </message>
  <message>
   <source>The disk refuses:{0}: {1}. Nothing was changed.</source>
   <translation>Dysk odmawia:{0}: {1}. Nic nie zmieniono.</translation>
  </message>
  <message>
   <source>The disk with {0} does not read or write ({1}). Nothing was kept of this step. Check the disk and its cable, then do it again.</source>
   <translation>Dysk z {0} nie czyta lub nie zapisuje ({1}). Z tego kroku nic nie zapisano. Sprawdź dysk i jego kabel, potem powtórz.</translation>
  </message>
  <message>
   <source>The disk with {0} is full. Nothing was kept of this step. Free some space, then do it again.</source>
   <translation>Dysk z {0} jest pełny. Z tego kroku nic nie zapisano. Zwolnij miejsce, potem powtórz.</translation>
  </message>
  <message>
   <source>The end of the code is missing.</source>
   <translation>Brakuje końca kodu.</translation>
  </message>
  <message>
   <source>The environment says {0}={1}. Change it there, or unset it.</source>
   <translation>Środowisko mówi {0}={1}. Zmień to tam albo usuń.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}.</source>
   <translation>Nie można odczytać pliku: {0}.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>Plik zniknął.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. It is not sent. Take the photo again, or put the right file back from a backup.</source>
   <translation>Plik {0} nie jest wykonanym zdjęciem: jego zawartość się zmieniła. Nie jest wysyłany. Zrób zdjęcie ponownie albo przywróć właściwy plik z kopii zapasowej.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. Put the right file back from a backup, or take the photo again.</source>
   <translation>Plik {0} nie jest wykonanym zdjęciem: jego zawartość się zmieniła. Przywróć właściwy plik z kopii zapasowej albo zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>The first list is for every product that no other one claims. Esc leaves all as it was.</source>
   <translation>Pierwsza lista jest dla każdego produktu, którego nie chce żadna inna. Esc zostawia wszystko bez zmian.</translation>
  </message>
  <message>
   <source>The first press asks, the second submits. What is not sent yet goes by itself.</source>
   <translation>Pierwsze naciśnięcie pyta, drugie przekazuje. To, co niewysłane, wyśle się samo.</translation>
  </message>
  <message>
   <source>The hand scanner is read as most of them type.</source>
   <translation>Skaner ręczny jest czytany tak, jak pisze większość z nich.</translation>
  </message>
  <message>
   <source>The installer of {0} does not start ({1}). Version {2} goes on; nothing is lost. Tell the administrator.</source>
   <translation>Instalator {0} nie uruchamia się ({1}). Wersja {2} działa dalej; nic nie przepadło. Powiadom administratora.</translation>
  </message>
  <message>
   <source>The installer {0} was changed on this disk. It was thrown away; the installed version goes on.</source>
   <translation>Instalator {0} został zmieniony na tym dysku. Usunięto go; działa dalej zainstalowana wersja.</translation>
  </message>
  <message>
   <source>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</source>
   <translation>Zachowanego PIN-u nie da się odczytać. Administrator ustawia go od nowa: scanstation pin</translation>
  </message>
  <message>
   <source>The key comes from {0}.</source>
   <translation>Klucz pochodzi z {0}.</translation>
  </message>
  <message>
   <source>The key in {0} was given for {1}. Enter it again.</source>
   <translation>Klucz w {0} podano dla {1}. Wpisz go ponownie.</translation>
  </message>
  <message>
   <source>The key is in {0}.</source>
   <translation>Klucz jest w {0}.</translation>
  </message>
  <message>
   <source>The key's checksum does not fit: a character may be mistyped.</source>
   <translation>Suma kontrolna klucza się nie zgadza: może znak wpisano źle.</translation>
  </message>
  <message>
   <source>The keyring has the key.</source>
   <translation>Klucz jest w bazie kluczy systemu.</translation>
  </message>
  <message>
   <source>The keyring is switched off</source>
   <translation>Pęk kluczy jest wyłączony</translation>
  </message>
  <message>
   <source>The kiosk's watchdog is gone: when this window falls, nobody starts it again. All work is kept. Close the kiosk and start it again when there is time.</source>
   <translation>Nadzorca kiosku zniknął: gdy to okno upadnie, nikt go nie uruchomi ponownie. Cała praca jest zachowana. Zamknij kiosk i uruchom go ponownie w wolnej chwili.</translation>
  </message>
  <message>
   <source>The language could not be saved: {0}.</source>
   <translation>Nie można zapisać języka: {0}.</translation>
  </message>
  <message>
   <source>The large line says which photo is next.</source>
   <translation>Duży wiersz mówi, które zdjęcie jest następne.</translation>
  </message>
  <message>
   <source>The last digit of {0} should be {1}, not {2}.</source>
   <translation>Ostatnia cyfra {0} powinna być {1}, nie {2}.</translation>
  </message>
  <message>
   <source>The last step may not be kept. Do it again. If this comes again, restart the program and tell support.</source>
   <translation>Ostatni krok mógł nie zostać zapisany. Powtórz go. Jeśli to się powtórzy, uruchom program ponownie i powiadom wsparcie.</translation>
  </message>
  <message>
   <source>The metadata {0} holds characters that no server can keep.</source>
   <translation>Metadane {0} zawierają znaki, których żaden serwer nie może zachować.</translation>
  </message>
  <message>
   <source>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</source>
   <translation>Nie można znaleźć nazwy {0}. Sprawdź kabel sieciowy lub Wi-Fi; jeśli inne działają, sprawdź api_url. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>The network camera does not answer. Check its cable and its address.</source>
   <translation>Kamera sieciowa nie odpowiada. Sprawdź kabel i adres.</translation>
  </message>
  <message>
   <source>The network camera stopped. Check its cable; it is tried again.</source>
   <translation>Kamera sieciowa stanęła. Sprawdź kabel; próba się ponowi.</translation>
  </message>
  <message>
   <source>The network camera wants another name or password. Correct its address.</source>
   <translation>Kamera sieciowa wymaga innej nazwy lub hasła. Popraw jej adres.</translation>
  </message>
  <message>
   <source>The new PIN holds from now on.</source>
   <translation>Nowy PIN obowiązuje od teraz.</translation>
  </message>
  <message>
   <source>The news of an update is not signed by the makers of this program. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>Wiadomość o aktualizacji nie jest podpisana przez twórców tego programu. Nic nie zmieniono. Sprawdź update_url; jeśli jest poprawny, powiadom pomoc.</translation>
  </message>
  <message>
   <source>The news of version {0} are older than news that this station saw before (version {1}). Somebody may be playing back old news. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>Wiadomość o wersji {0} jest starsza niż ta, którą stanowisko już widziało (wersja {1}). Być może ktoś odtwarza stare wiadomości. Nic nie zmieniono. Sprawdź update_url; jeśli jest prawidłowy, powiadom wsparcie.</translation>
  </message>
  <message>
   <source>The news of version {0} held until {1}. Nothing was changed. Check the clock of this computer and update_url; the station looks again tomorrow.</source>
   <translation>Wiadomość o wersji {0} była ważna do {1}. Nic nie zmieniono. Sprawdź zegar tego komputera i update_url; stanowisko sprawdzi ponownie jutro.</translation>
  </message>
  <message>
   <source>The next PIN has to wait as after three wrong ones.</source>
   <translation>Następny PIN musi poczekać jak po trzech błędnych.</translation>
  </message>
  <message>
   <source>The next host that is asked with the key is noted.</source>
   <translation>Zostanie zapisany następny serwer zapytany z tym kluczem.</translation>
  </message>
  <message>
   <source>The order in its path is not the one of GS1 Digital Link.</source>
   <translation>Kolejność w jego ścieżce nie jest zgodna z GS1 Digital Link.</translation>
  </message>
  <message>
   <source>The order is as it was</source>
   <translation>Kolejność jak przedtem</translation>
  </message>
  <message>
   <source>The part for HID-POS scanners is absent.</source>
   <translation>Brak części dla skanerów HID-POS.</translation>
  </message>
  <message>
   <source>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</source>
   <translation>Nie można zapisać zdjęcia w {0}: {1}. Sprawdź dysk, potem zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>The photo in {0} cannot be read: {1}.</source>
   <translation>Nie można odczytać zdjęcia w {0}: {1}.</translation>
  </message>
  <message>
   <source>The photo is larger than the storage takes. Lower the JPEG quality.</source>
   <translation>Zdjęcie jest za duże dla magazynu. Obniż jakość JPEG.</translation>
  </message>
  <message>
   <source>The photo is safe on disk</source>
   <translation>Zdjęcie jest bezpieczne na dysku</translation>
  </message>
  <message>
   <source>The photo storage</source>
   <translation>Magazyn zdjęć</translation>
  </message>
  <message>
   <source>The photo storage is busy ({0}). Trying again.</source>
   <translation>Magazyn zdjęć jest zajęty ({0}). Próba się ponowi.</translation>
  </message>
  <message>
   <source>The photo storage is full ({0}). Closient must act. Kept here.</source>
   <translation>Magazyn zdjęć jest pełny ({0}). Musi działać Closient. Zachowane tutaj.</translation>
  </message>
  <message>
   <source>The photo storage says: {0}.</source>
   <translation>Magazyn zdjęć mówi: {0}.</translation>
  </message>
  <message>
   <source>The photo storage sends us from one place to the next. Trying again.</source>
   <translation>Magazyn zdjęć odsyła nas z miejsca na miejsce. Ponawianie próby.</translation>
  </message>
  <message>
   <source>The photo storage, or a proxy before it, refuses without a reason that can be read</source>
   <translation>Magazyn zdjęć albo serwer proxy przed nim odmawia bez czytelnego powodu</translation>
  </message>
  <message>
   <source>The photo's file is no picture any more. Take the photo again.</source>
   <translation>Plik zdjęcia nie jest już obrazem. Zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>The photo's file {0} cannot be read ({1}). Take the photo again, or put the file back. Check the disk.</source>
   <translation>Nie można odczytać pliku zdjęcia {0} ({1}). Zrób zdjęcie ponownie albo przywróć plik. Sprawdź dysk.</translation>
  </message>
  <message>
   <source>The photo's product is gone.</source>
   <translation>Produkt zdjęcia zniknął.</translation>
  </message>
  <message>
   <source>The photos are in another order on the server.</source>
   <translation>Zdjęcia są na serwerze w innej kolejności.</translation>
  </message>
  <message>
   <source>The photos changed meanwhile. Order them again.</source>
   <translation>Zdjęcia się tymczasem zmieniły. Ułóż je ponownie.</translation>
  </message>
  <message>
   <source>The photos could not be compared with the station's record: {0}. Work goes on. Tell the administrator: the disk may be failing.</source>
   <translation>Nie udało się porównać zdjęć z zapisami stanowiska: {0}. Praca trwa dalej. Powiadom administratora: dysk może być uszkodzony.</translation>
  </message>
  <message>
   <source>The product before lacks {0}.</source>
   <translation>Poprzedniemu produktowi brakuje: {0}.</translation>
  </message>
  <message>
   <source>The product is safe, but its label breaks rules</source>
   <translation>Produkt zapisano, ale etykieta łamie reguły</translation>
  </message>
  <message>
   <source>The product on the bench has no photo. Shoot one first.</source>
   <translation>Produkt na stanowisku nie ma zdjęcia. Najpierw zrób zdjęcie.</translation>
  </message>
  <message>
   <source>The profile is in {0}. Only this account can read the file.</source>
   <translation>Profil jest w {0}. Tylko to konto może odczytać plik.</translation>
  </message>
  <message>
   <source>The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. Correct or unset them, then start again. Work is kept here.</source>
   <translation>Nie można odczytać ustawień proxy tego komputera (HTTPS_PROXY, ALL_PROXY lub NO_PROXY). Popraw je albo usuń, potem uruchom ponownie. Praca zostaje tutaj.</translation>
  </message>
  <message>
   <source>The readings of the {0} code differ: nothing is guessed.</source>
   <translation>Odczyty kodu {0} różnią się: nic nie jest zgadywane.</translation>
  </message>
  <message>
   <source>The rest goes to the server</source>
   <translation>Reszta trafia na serwer</translation>
  </message>
  <message>
   <source>The same PIN once more</source>
   <translation>Ten sam PIN jeszcze raz</translation>
  </message>
  <message>
   <source>The same code counts again after it was out of the camera's view for this long.</source>
   <translation>Ten sam kod liczy się znów po takim czasie poza widokiem kamery.</translation>
  </message>
  <message>
   <source>The scanner and this computer do not have the same keyboard layout. Set the computer's keyboard back, or teach the station the scanner: F12, then S.</source>
   <translation>Skaner i ten komputer mają różne układy klawiatury. Przywróć klawiaturę komputera albo naucz stację skanera: F12, potem S.</translation>
  </message>
  <message>
   <source>The scanner read nothing: it sent {0}. Scan again.</source>
   <translation>Skaner niczego nie odczytał: wysłał {0}. Skanuj jeszcze raz.</translation>
  </message>
  <message>
   <source>The scanner sent a control sequence and no code.</source>
   <translation>Skaner wysłał sekwencję sterującą, a nie kod.</translation>
  </message>
  <message>
   <source>The scanner sent eight digits that two products have. Look at the pack: an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits under its bars and one small digit on each side. Your answer holds for this scanner from now on; nothing was kept yet.</source>
   <translation>Skaner wysłał osiem cyfr, które mają dwa produkty. Spójrz na opakowanie: EAN-8 ma pod kreskami dwie grupy po cztery cyfry; UPC-E ma pod kreskami sześć cyfr i po jednej małej z każdej strony. Odpowiedź obowiązuje odtąd dla tego skanera; nic jeszcze nie zapisano.</translation>
  </message>
  <message>
   <source>The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the speed and parity of the port.</source>
   <translation>Skaner wysłał litery, które nie są w UTF-8. Ustaw skaner na UTF-8 i sprawdź prędkość oraz parzystość portu.</translation>
  </message>
  <message>
   <source>The scanner sent only {0} characters.</source>
   <translation>Skaner wysłał tylko znaków: {0}.</translation>
  </message>
  <message>
   <source>The scanner sent several codes as one, or a code of several lines.</source>
   <translation>Skaner wysłał kilka kodów jako jeden albo kod z kilku wierszy.</translation>
  </message>
  <message>
   <source>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</source>
   <translation>Skaner wysłał {0} dwa razy jako jeden kod. Zeskanuj ponownie; jeśli to częste, wysyła naraz dwiema drogami: wyłącz jedną.</translation>
  </message>
  <message>
   <source>The scanner {0} is at {1}.</source>
   <translation>Skaner {0} jest na {1}.</translation>
  </message>
  <message>
   <source>The scanner's profile could not be saved: {0}.</source>
   <translation>Nie można zapisać profilu skanera: {0}.</translation>
  </message>
  <message>
   <source>The second camera gives its largest pictures; otherwise as many pixels as the first.</source>
   <translation>Druga kamera daje swoje największe obrazy; inaczej tyle pikseli co pierwsza.</translation>
  </message>
  <message>
   <source>The secret of the cards is missing</source>
   <translation>Brakuje sekretu kart</translation>
  </message>
  <message>
   <source>The secret of the command cards cannot be written: {0}.</source>
   <translation>Nie można zapisać sekretu kart poleceń: {0}.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: no card can be checked, nothing was done. Use the keys, and tell the administrator.</source>
   <translation>Brakuje sekretu kart poleceń: żadnej karty nie da się sprawdzić, nic nie zrobiono. Użyj klawiszy i powiadom administratora.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: {0}.</source>
   <translation>Brakuje sekretu kart poleceń: {0}.</translation>
  </message>
  <message>
   <source>The selected photo shows something else</source>
   <translation>Wybrane zdjęcie pokazuje co innego</translation>
  </message>
  <message>
   <source>The server closed the session before its work was sent. The rest goes into a new session there by itself; nothing is lost.</source>
   <translation>Serwer zamknął sesję, zanim jej praca została wysłana. Reszta sama trafi tam do nowej sesji; nic nie ginie.</translation>
  </message>
  <message>
   <source>The server closed this session before the station did; it has every code and photo, but the last changes could not be told. Mend them there if they matter.</source>
   <translation>Serwer zamknął tę sesję wcześniej niż stacja; ma wszystkie kody i zdjęcia, ale ostatnich zmian nie udało się przekazać. Popraw je tam, jeśli są ważne.</translation>
  </message>
  <message>
   <source>The server closes the session now, and opens none again. Start a new one.</source>
   <translation>Serwer właśnie zamyka sesję i żadnej nie otwiera ponownie. Zacznij nową.</translation>
  </message>
  <message>
   <source>The server decides.</source>
   <translation>Decyduje serwer.</translation>
  </message>
  <message>
   <source>The server does not show the session {0} any more: {1}</source>
   <translation>Serwer nie pokazuje już sesji {0}: {1}</translation>
  </message>
  <message>
   <source>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</source>
   <translation>Serwer zamknął tę sesję, zanim ją przesłano. Wszystko jest wysłane; poproś Closient o przetworzenie albo prześlij ją tam.</translation>
  </message>
  <message>
   <source>The server has a photo ({0}) that this station did not send.</source>
   <translation>Serwer ma zdjęcie ({0}), którego to stanowisko nie wysłało.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it becomes 'other', last.</source>
   <translation>Serwer je ma i nie może usunąć: staje się 'other', na końcu.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it is left out here.</source>
   <translation>Serwer je ma i nie może usunąć: tutaj się je pomija.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: there it becomes 'other', last.</source>
   <translation>Serwer je ma i nie może usunąć: tam staje się 'other', na końcu.</translation>
  </message>
  <message>
   <source>The server has no product for this code, so there is nowhere to write. Create the product at Closient, try the lookup again, then write.</source>
   <translation>Serwer nie ma produktu dla tego kodu, więc nie ma gdzie zapisać. Utwórz produkt w Closient, ponów wyszukiwanie, potem zapisz.</translation>
  </message>
  <message>
   <source>The server has not read this session's photos yet. Look again later.</source>
   <translation>Serwer nie odczytał jeszcze zdjęć tej sesji. Sprawdź później.</translation>
  </message>
  <message>
   <source>The server has not told of a limit.</source>
   <translation>Serwer nie podał limitu.</translation>
  </message>
  <message>
   <source>The server has the code {0} that this station did not send.</source>
   <translation>Serwer ma kod {0}, którego to stanowisko nie wysłało.</translation>
  </message>
  <message>
   <source>The server is asked whether it has all</source>
   <translation>Pytanie do serwera, czy ma wszystko</translation>
  </message>
  <message>
   <source>The server is asked …</source>
   <translation>Serwer jest pytany …</translation>
  </message>
  <message>
   <source>The server knows no capture {0}.</source>
   <translation>Serwer nie zna skanu {0}.</translation>
  </message>
  <message>
   <source>The server refuses this, though the session there is open.</source>
   <translation>Serwer tego odmawia, choć sesja jest tam otwarta.</translation>
  </message>
  <message>
   <source>The server returned no session id. Work is kept here; tell support.</source>
   <translation>Serwer nie zwrócił identyfikatora sesji. Praca zostaje tutaj; powiadom pomoc.</translation>
  </message>
  <message>
   <source>The server says: {0}.</source>
   <translation>Serwer mówi: {0}.</translation>
  </message>
  <message>
   <source>The server says: {0}. Check the API key.</source>
   <translation>Serwer mówi: {0}. Sprawdź klucz API.</translation>
  </message>
  <message>
   <source>The server shows all of it as it is here.</source>
   <translation>Serwer pokazuje wszystko tak jak tutaj.</translation>
  </message>
  <message>
   <source>The server still has a photo ({0}), which was undone here. It stays there.</source>
   <translation>Serwer nadal ma zdjęcie ({0}), które tu cofnięto. Zostaje tam.</translation>
  </message>
  <message>
   <source>The server still has the code {0}, which was undone here. It stays there.</source>
   <translation>Serwer nadal ma kod {0}, który tu cofnięto. Zostaje tam.</translation>
  </message>
  <message>
   <source>The server takes this key{0}. Keep it now.</source>
   <translation>Serwer przyjmuje ten klucz{0}. Zachowaj go teraz.</translation>
  </message>
  <message>
   <source>The server tells none that can be read; names are learned as it asks.</source>
   <translation>Serwer nie podaje żadnego, który można odczytać; nazwy są poznawane, gdy o nie zapyta.</translation>
  </message>
  <message>
   <source>The server {0} ({1}). Closient's move. Kept here, trying again.</source>
   <translation>Serwer {0} ({1}). Ruch Closient. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>The server's answer is none of the API. Trying again.</source>
   <translation>Odpowiedź serwera nie pochodzi z API. Ponawianie próby.</translation>
  </message>
  <message>
   <source>The server's answer is not a {0} (look at: {1}). Trying again.</source>
   <translation>Odpowiedź serwera to nie {0} (zobacz: {1}). Próba się ponowi.</translation>
  </message>
  <message>
   <source>The server's answer is not an UploadTicket (look at: {0}). Trying again.</source>
   <translation>Odpowiedź serwera nie jest UploadTicket (zobacz: {0}). Ponawianie próby.</translation>
  </message>
  <message>
   <source>The server's own contract has {0} things otherwise than expected here.</source>
   <translation>Kontrakt serwera różni się w {0} punktach od oczekiwanego tutaj.</translation>
  </message>
  <message>
   <source>The server's own contract is as this station expects it.</source>
   <translation>Kontrakt serwera jest taki, jakiego oczekuje to stanowisko.</translation>
  </message>
  <message>
   <source>The server's session takes no more: {0}.</source>
   <translation>Sesja serwera nic więcej nie przyjmuje: {0}.</translation>
  </message>
  <message>
   <source>The session is being exported</source>
   <translation>Eksport sesji</translation>
  </message>
  <message>
   <source>The session is closed on the server, which opens none again.</source>
   <translation>Sesja jest zamknięta na serwerze, który żadnej nie otwiera ponownie.</translation>
  </message>
  <message>
   <source>The session is compared with the server's</source>
   <translation>Porównywanie sesji z serwerem</translation>
  </message>
  <message>
   <source>The session is open again</source>
   <translation>Sesja jest znów otwarta</translation>
  </message>
  <message>
   <source>The settings file cannot be changed by the program: {0}. Change it by hand.</source>
   <translation>Program nie może zmienić pliku ustawień: {0}. Zmień go ręcznie.</translation>
  </message>
  <message>
   <source>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</source>
   <translation>Listy zdjęć działają, ale nie można było ich zapisać: {0}. Sprawdź dysk i zapisz je ponownie.</translation>
  </message>
  <message>
   <source>The side across from the front</source>
   <translation>Strona naprzeciw przodu</translation>
  </message>
  <message>
   <source>The side with the brand, upright</source>
   <translation>Strona z marką, pionowo</translation>
  </message>
  <message>
   <source>The space bar, a foot pedal or a card.</source>
   <translation>Spacja, pedał albo karta.</translation>
  </message>
  <message>
   <source>The standard shot list holds.</source>
   <translation>Obowiązuje standardowa lista zdjęć.</translation>
  </message>
  <message>
   <source>The station's database holds nothing at all. Copy the data folder to a safe place as it is, then put the database back from a backup, or call support.</source>
   <translation>Baza danych stacji jest całkowicie pusta. Skopiuj folder danych w bezpieczne miejsce, potem przywróć bazę z kopii zapasowej albo wezwij wsparcie.</translation>
  </message>
  <message>
   <source>The station's database in {0} is damaged ({1}). Nothing was changed. Put the newest backup back (scanstation restore), or call support.</source>
   <translation>Baza danych stanowiska w {0} jest uszkodzona ({1}). Niczego nie zmieniono. Przywróć najnowszą kopię (scanstation restore) lub wezwij pomoc.</translation>
  </message>
  <message>
   <source>The station's memory cannot be used</source>
   <translation>Pamięci stanowiska nie można użyć</translation>
  </message>
  <message>
   <source>The station's memory in {0} cannot be opened. Nothing was kept of this step. Check that the folder is there and that you may use it, then do it again.</source>
   <translation>Pamięci stacji w {0} nie można otworzyć. Z tego kroku nic nie zapisano. Sprawdź, czy folder istnieje i czy wolno go używać, potem powtórz.</translation>
  </message>
  <message>
   <source>The station's memory in {0} may be read, but not written. Nothing was kept of this step. Ask for write access to the folder, then do it again.</source>
   <translation>Pamięć stacji w {0} można czytać, ale nie zapisywać. Z tego kroku nic nie zapisano. Poproś o prawo zapisu do folderu, potem powtórz.</translation>
  </message>
  <message>
   <source>The station's memory in {0} was moved, removed or replaced while the bench works. Nothing is kept from now on. Bring the folder or its disk back as it was, then start the bench again.</source>
   <translation>Pamięć stacji w {0} została przeniesiona, usunięta lub zastąpiona podczas pracy. Od teraz nic nie jest zapisywane. Przywróć folder lub dysk i uruchom stanowisko ponownie.</translation>
  </message>
  <message>
   <source>The station's memory is gone</source>
   <translation>Pamięć stacji zniknęła</translation>
  </message>
  <message>
   <source>The station's memory is in use</source>
   <translation>Pamięć stacji jest zajęta</translation>
  </message>
  <message>
   <source>The station's work is not there</source>
   <translation>Nie ma pracy stanowiska</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}), and the file {1} cannot be written ({2}). Unlock or install a keyring, or set {3} instead.</source>
   <translation>Baza kluczy systemu nie zachowuje klucza ({0}), a pliku {1} nie można zapisać ({2}). Odblokuj lub zainstaluj bazę kluczy albo ustaw {3}.</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}). The key is in the file {1}: only this account and the computer's administrators can read it.</source>
   <translation>Baza kluczy systemu nie zachowuje klucza ({0}). Klucz jest w pliku {1}: może go odczytać tylko to konto i administratorzy komputera.</translation>
  </message>
  <message>
   <source>The system's keyring does not tell the API key ({0}).</source>
   <translation>Pęk kluczy systemu nie podaje klucza API ({0}).</translation>
  </message>
  <message>
   <source>The system's trusted certificates are there.</source>
   <translation>Zaufane certyfikaty systemu są na miejscu.</translation>
  </message>
  <message>
   <source>The time within which restarts are counted.</source>
   <translation>Czas, w którym liczy się restarty.</translation>
  </message>
  <message>
   <source>The trace's picture is damaged.</source>
   <translation>Obraz śladu jest uszkodzony.</translation>
  </message>
  <message>
   <source>The try could not be noted: {0}. Free the disk.</source>
   <translation>Próby nie można było zapisać: {0}. Zwolnij miejsce na dysku.</translation>
  </message>
  <message>
   <source>The two were not the same. Once more, from the start.</source>
   <translation>Oba nie były takie same. Jeszcze raz, od początku.</translation>
  </message>
  <message>
   <source>The update to {0} did not succeed. Version {1} goes on as before; nothing is lost. Tell the administrator.</source>
   <translation>Aktualizacja do {0} nie powiodła się. Wersja {1} działa dalej jak przedtem; nic nie przepadło. Powiadom administratora.</translation>
  </message>
  <message>
   <source>The upload ticket is over ({0}).</source>
   <translation>Bilet przesyłania wygasł ({0}).</translation>
  </message>
  <message>
   <source>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</source>
   <translation>Nie można zapisać balansu bieli w {0}: {1}. Sprawdź dysk i spróbuj ponownie.</translation>
  </message>
  <message>
   <source>The window opens anew; the work goes on where it is.</source>
   <translation>Okno otwiera się na nowo; praca trwa tam, gdzie jest.</translation>
  </message>
  <message>
   <source>The zbar library is not on this system: some blurred codes stay unread.</source>
   <translation>Brak biblioteki zbar: niektóre rozmyte kody pozostaną nieodczytane.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Kolory</translation>
  </message>
  <message>
   <source>Then the next product. Scanning it does the same.</source>
   <translation>Potem następny produkt. Zeskanowanie go robi to samo.</translation>
  </message>
  <message>
   <source>There is no backup in {0} that is whole. Put station.db back from a backup of your own, or call support. Nothing was touched.</source>
   <translation>W {0} nie ma całej kopii. Przywróć station.db z własnej kopii lub wezwij pomoc. Niczego nie ruszono.</translation>
  </message>
  <message>
   <source>There is no shot list {0}.</source>
   <translation>Nie ma listy zdjęć {0}.</translation>
  </message>
  <message>
   <source>There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.</source>
   <translation>Tu jej nie ma (DISPLAY i WAYLAND_DISPLAY nie są ustawione): sprawdzono bez niej.</translation>
  </message>
  <message>
   <source>There is none; the default holds.</source>
   <translation>Nie ma; obowiązuje wartość domyślna.</translation>
  </message>
  <message>
   <source>There is nothing to undo in this session.</source>
   <translation>W tej sesji nie ma nic do cofnięcia.</translation>
  </message>
  <message>
   <source>There is only one photo, so there is nothing to move. Shoot another one first.</source>
   <translation>Jest tylko jedno zdjęcie, nie ma czego przesuwać. Najpierw zrób następne.</translation>
  </message>
  <message>
   <source>They could not be compared with the station's record: {0}.</source>
   <translation>Nie udało się porównać ich z zapisami stanowiska: {0}.</translation>
  </message>
  <message>
   <source>This badge was made by another station. It opens nothing here.</source>
   <translation>Ten identyfikator pochodzi z innej stacji. Tutaj niczego nie otwiera.</translation>
  </message>
  <message>
   <source>This badge was withdrawn. It opens nothing. Ask for a new one.</source>
   <translation>Ten identyfikator został wycofany. Niczego nie otwiera. Poproś o nowy.</translation>
  </message>
  <message>
   <source>This bench</source>
   <translation>To stanowisko</translation>
  </message>
  <message>
   <source>This card was made by another station. Print this station's own cards.</source>
   <translation>Tę kartę zrobiło inne stanowisko. Wydrukuj karty tego stanowiska.</translation>
  </message>
  <message>
   <source>This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a new card, and throw this one away.</source>
   <translation>Ta karta została wycofana: dla tego stanowiska wydrukowano nowsze karty. Nic nie zrobiono. Użyj nowej karty, a tę wyrzuć.</translation>
  </message>
  <message>
   <source>This computer's clock is wrong by more than 15 minutes. Set it right.</source>
   <translation>Zegar tego komputera myli się o ponad 15 minut. Ustaw go.</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes on no photo is taken there.</source>
   <translation>Zegar tego komputera jest {minutes} min {way} zegarem serwera. Ustaw go: od 15 minut serwer nie przyjmuje zdjęć.</translation>
  </message>
  <message>
   <source>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</source>
   <translation>To nie wygląda na klucz API (csb_..., 32 znaki, 8 cyfr hex).</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Ta pomoc</translation>
  </message>
  <message>
   <source>This is a part of a badge only. Scan the whole badge again.</source>
   <translation>To tylko część identyfikatora. Zeskanuj ponownie cały identyfikator.</translation>
  </message>
  <message>
   <source>This is another kind of code. Scan the QR code of a profile.</source>
   <translation>To inny rodzaj kodu. Zeskanuj kod QR profilu.</translation>
  </message>
  <message>
   <source>This is for the supervisor, whose PIN opens it. The administrator sets the first PIN on this computer's command line: scanstation pin</source>
   <translation>To jest dla kierownika, którego PIN to otwiera. Administrator ustawia pierwszy PIN w wierszu poleceń tego komputera: scanstation pin</translation>
  </message>
  <message>
   <source>This is gone on the server. What you see is what it has now.</source>
   <translation>Tego już nie ma na serwerze. Widzisz to, co ma teraz.</translation>
  </message>
  <message>
   <source>This is the code of a profile with settings, no product. Nothing was done and nothing was captured. A supervisor takes it over: Menu, Settings, Scan a profile.</source>
   <translation>To kod profilu z ustawieniami, nie produkt. Nic nie zrobiono i nic nie zapisano. Przejmuje go przełożony: Menu, Ustawienia, Skanuj profil.</translation>
  </message>
  <message>
   <source>This is the first one.</source>
   <translation>To pierwszy.</translation>
  </message>
  <message>
   <source>This is the last product.</source>
   <translation>To ostatni produkt.</translation>
  </message>
  <message>
   <source>This looks like a command card, but it is damaged, was read in part, or is not one of this station. Nothing was done and nothing was captured. Scan it again, or print new cards.</source>
   <translation>Wygląda to na kartę poleceń, ale jest uszkodzona, odczytana częściowo albo nie z tego stanowiska. Nic nie zrobiono i nic nie zapisano. Zeskanuj ją ponownie albo wydrukuj nowe karty.</translation>
  </message>
  <message>
   <source>This name holds characters that nobody can read. Type the name.</source>
   <translation>To nazwisko zawiera nieczytelne znaki. Wpisz nazwisko.</translation>
  </message>
  <message>
   <source>This part brings no text of its licence.</source>
   <translation>Ta część nie zawiera tekstu licencji.</translation>
  </message>
  <message>
   <source>This photo cannot be changed any more.</source>
   <translation>Tego zdjęcia nie można już zmienić.</translation>
  </message>
  <message>
   <source>This product has no photo to take again.</source>
   <translation>Ten produkt nie ma zdjęcia do powtórzenia.</translation>
  </message>
  <message>
   <source>This product is in the session already</source>
   <translation>Ten produkt jest już w sesji</translation>
  </message>
  <message>
   <source>This product is not in the open session.</source>
   <translation>Tego produktu nie ma w otwartej sesji.</translation>
  </message>
  <message>
   <source>This profile of {0} characters is too long for a code. Use a file: scanstation config export</source>
   <translation>Ten profil ({0} znaków) jest za długi na kod. Użyj pliku: scanstation config export</translation>
  </message>
  <message>
   <source>This proposal is gone on the server. The list is read anew.</source>
   <translation>Tej propozycji już nie ma na serwerze. Lista jest czytana na nowo.</translation>
  </message>
  <message>
   <source>This session takes codes only. Start one with photos.</source>
   <translation>Ta sesja przyjmuje tylko kody. Zacznij sesję ze zdjęciami.</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>Ta zmiana</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>To stanowisko</translation>
  </message>
  <message>
   <source>This station has these settings already.</source>
   <translation>Ta stacja ma już te ustawienia.</translation>
  </message>
  <message>
   <source>This station's profile</source>
   <translation>Profil tej stacji</translation>
  </message>
  <message>
   <source>This support bundle is for the support of Scan Station and for the administrators of this bench, for nobody else.
It holds scanned codes, names of operators, what the program did, and pictures of the bench where these were not left out. It holds no photo, no API key, no PIN and no secret of the cards.
Delete it when the case is closed.
</source>
   <translation>Ten pakiet jest dla wsparcia Scan Station i administratorów tego stanowiska, dla nikogo innego.
Zawiera zeskanowane kody, nazwiska operatorów, działania programu i obrazy stanowiska, jeśli ich nie pominięto. Nie zawiera zdjęć, klucza API, PIN-u ani sekretu kart.
Usuń go, gdy sprawa jest zamknięta.
</translation>
  </message>
  <message>
   <source>Those being sent</source>
   <translation>Wysyłane</translation>
  </message>
  <message>
   <source>Those on the server</source>
   <translation>Na serwerze</translation>
  </message>
  <message>
   <source>Those that need you</source>
   <translation>Wymagające uwagi</translation>
  </message>
  <message>
   <source>Those with parked items</source>
   <translation>Z odłożonymi elementami</translation>
  </message>
  <message>
   <source>Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, then S.</source>
   <translation>Trzy skany z rzędu nie pasowały do układu klawiatury. Naucz stację skanera: F12, potem S.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Odrzuć</translation>
  </message>
  <message>
   <source>Throw photo {0} away? Delete once more, or Esc.</source>
   <translation>Odrzucić zdjęcie {0}? Jeszcze raz Delete albo Esc.</translation>
  </message>
  <message>
   <source>Throw {name} away? Delete once more, or Esc.</source>
   <translation>Odrzucić {name}? Jeszcze raz Delete albo Esc.</translation>
  </message>
  <message>
   <source>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</source>
   <translation>Czas bez dotyku, klawisza i skanu, po którym kiosk się blokuje; 0 = nigdy.</translation>
  </message>
  <message>
   <source>To the next product that misses photos</source>
   <translation>Do następnego produktu, któremu brakuje zdjęć</translation>
  </message>
  <message>
   <source>Too bright: white is burnt out. Less light.</source>
   <translation>Za jasno: biel jest wypalona. Mniej światła.</translation>
  </message>
  <message>
   <source>Too dark. More light.</source>
   <translation>Za ciemno. Więcej światła.</translation>
  </message>
  <message>
   <source>Too far</source>
   <translation>Za daleko</translation>
  </message>
  <message>
   <source>Too few pictures come from the camera: what lies there now is not seen. Check its cable and its network; it is tried again.</source>
   <translation>Z kamery przychodzi za mało obrazów: nie widać tego, co leży tam teraz. Sprawdź kabel i sieć; próba zostanie ponowiona.</translation>
  </message>
  <message>
   <source>Too few pixels for a product picture. Choose a larger size for the camera.</source>
   <translation>Za mało pikseli na zdjęcie produktu. Wybierz większy rozmiar dla kamery.</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Za późno</translation>
  </message>
  <message>
   <source>Too many wrong tries.</source>
   <translation>Za dużo błędnych prób.</translation>
  </message>
  <message>
   <source>Too small. Come closer.</source>
   <translation>Za małe. Podejdź bliżej.</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Góra</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Ślad</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Ćwiczenia</translation>
  </message>
  <message>
   <source>Try again in {seconds} s.</source>
   <translation>Spróbuj ponownie za {seconds} s.</translation>
  </message>
  <message>
   <source>Try again now.</source>
   <translation>Spróbuj teraz ponownie.</translation>
  </message>
  <message>
   <source>Try sending again now</source>
   <translation>Wyślij teraz ponownie</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Kolejna próba</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Obróć</translation>
  </message>
  <message>
   <source>Turn the pack first, then the space bar.</source>
   <translation>Najpierw obróć opakowanie, potem spacja.</translation>
  </message>
  <message>
   <source>Turn the {0} code to the camera.</source>
   <translation>Obróć kod {0} do kamery.</translation>
  </message>
  <message>
   <source>Turn, crop</source>
   <translation>Obróć, kadruj</translation>
  </message>
  <message>
   <source>Twice: throw the selected photo away</source>
   <translation>Dwa razy: odrzuć wybrane zdjęcie</translation>
  </message>
  <message>
   <source>Two lists are called {0}. Give each a name of its own.</source>
   <translation>Dwie listy nazywają się {0}. Nadaj każdej własną nazwę.</translation>
  </message>
  <message>
   <source>Two looks agree on {0}.</source>
   <translation>Dwa odczyty zgadzają się co do {0}.</translation>
  </message>
  <message>
   <source>Two products have this number, one as EAN-8 and one as UPC-E.</source>
   <translation>Dwa produkty mają ten numer, jeden jako EAN-8, drugi jako UPC-E.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Wpisz kod</translation>
  </message>
  <message>
   <source>Type a code by hand</source>
   <translation>Wpisz kod ręcznie</translation>
  </message>
  <message>
   <source>Type code</source>
   <translation>Wpisz kod</translation>
  </message>
  <message>
   <source>Type or paste the key first.</source>
   <translation>Najpierw wpisz lub wklej klucz.</translation>
  </message>
  <message>
   <source>Type to search</source>
   <translation>Pisz, aby szukać</translation>
  </message>
  <message>
   <source>UNDO</source>
   <translation>COFNIJ</translation>
  </message>
  <message>
   <source>UPC-E: {0}</source>
   <translation>UPC-E: {0}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Cofnij</translation>
  </message>
  <message>
   <source>Undo change</source>
   <translation>Cofnij zmianę</translation>
  </message>
  <message>
   <source>Undo discard</source>
   <translation>Przywróć</translation>
  </message>
  <message>
   <source>Undo edit</source>
   <translation>Cofnij kopię</translation>
  </message>
  <message>
   <source>Undo end</source>
   <translation>Cofnij koniec</translation>
  </message>
  <message>
   <source>Undo list</source>
   <translation>Cofnij listę</translation>
  </message>
  <message>
   <source>Undo next</source>
   <translation>Wróć do</translation>
  </message>
  <message>
   <source>Undo order</source>
   <translation>Cofnij układ</translation>
  </message>
  <message>
   <source>Undo photo</source>
   <translation>Cofnij foto</translation>
  </message>
  <message>
   <source>Undo quantity</source>
   <translation>Cofnij ilość</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Cofnij skan</translation>
  </message>
  <message>
   <source>Undo submit</source>
   <translation>Cofnij wysłanie</translation>
  </message>
  <message>
   <source>Undo takes back step after step; its button says which.</source>
   <translation>F3 cofa krok po kroku; przycisk mówi który.</translation>
  </message>
  <message>
   <source>Undo takes it back.</source>
   <translation>„Cofnij” to odwraca.</translation>
  </message>
  <message>
   <source>Undo type</source>
   <translation>Cofnij typ</translation>
  </message>
  <message>
   <source>Unexpected trouble</source>
   <translation>Nieoczekiwany błąd</translation>
  </message>
  <message>
   <source>Unexpected trouble: Nothing is sent for a moment. The station tries again by itself.</source>
   <translation>Nieoczekiwany błąd: Na razie nic nie jest wysyłane. Stacja sama spróbuje ponownie.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.</source>
   <translation>Odblokuj lub zainstaluj pęk kluczy albo ustaw SCANSTATION_API_KEY przy starcie.</translation>
  </message>
  <message>
   <source>Unlock the keyring and start again, or set {0}.</source>
   <translation>Odblokuj pęk kluczy i uruchom ponownie albo ustaw {0}.</translation>
  </message>
  <message>
   <source>Until the next start nobody would notice that the data folder is another one.</source>
   <translation>Do następnego startu nikt nie zauważy, że folder danych jest inny.</translation>
  </message>
  <message>
   <source>Update address</source>
   <translation>Adres aktualizacji</translation>
  </message>
  <message>
   <source>Update not installed</source>
   <translation>Aktualizacja nie zainstalowana</translation>
  </message>
  <message>
   <source>Update not trusted</source>
   <translation>Aktualizacja niezaufana</translation>
  </message>
  <message>
   <source>Updated to version {0}.</source>
   <translation>Zaktualizowano do wersji {0}.</translation>
  </message>
  <message>
   <source>Uploads in parallel</source>
   <translation>Jednoczesne wysyłanie</translation>
  </message>
  <message>
   <source>Use by or expiry</source>
   <translation>Termin ważności</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Użyj tej</translation>
  </message>
  <message>
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Wersja i licencje</translation>
  </message>
  <message>
   <source>Version {0} is not newer than {1}, or not for this kind of system. Nothing was changed.</source>
   <translation>Wersja {0} nie jest nowsza niż {1} albo nie jest dla tego rodzaju systemu. Nic nie zmieniono.</translation>
  </message>
  <message>
   <source>Version {0} is ready. The supervisor installs it at the end of the shift: F12, then V.</source>
   <translation>Wersja {0} jest gotowa. Kierownik zainstaluje ją na koniec zmiany: F12, potem V.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Wersje</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Głośność</translation>
  </message>
  <message>
   <source>Volume and language are as the settings say.</source>
   <translation>Głośność i język są takie jak w ustawieniach.</translation>
  </message>
  <message>
   <source>Waiting for the quota</source>
   <translation>Czeka na limit</translation>
  </message>
  <message>
   <source>Warning before it locks.</source>
   <translation>Ostrzeżenie przed zablokowaniem.</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Adres internetowy</translation>
  </message>
  <message>
   <source>What an 'other' photo is of</source>
   <translation>Co pokazuje zdjęcie 'other'</translation>
  </message>
  <message>
   <source>What came for an update is unusable: {0}. Check update_url.</source>
   <translation>To, co przyszło jako aktualizacja, jest bezużyteczne: {0}. Sprawdź update_url.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Co chcesz zrobić?</translation>
  </message>
  <message>
   <source>What does it show? Press the key of its type (1 … =), or Esc.</source>
   <translation>Co ono pokazuje? Naciśnij klawisz jego typu (1 … =) albo Esc.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Co się stało</translation>
  </message>
  <message>
   <source>What happened, for support</source>
   <translation>Co się stało, dla pomocy</translation>
  </message>
  <message>
   <source>What happened, in words</source>
   <translation>Co się stało, słowami</translation>
  </message>
  <message>
   <source>What is at the network camera's address is no MJPEG stream. Check the address: the camera's manual names the one for MJPEG.</source>
   <translation>Pod adresem kamery sieciowej nie ma strumienia MJPEG. Sprawdź adres: instrukcja kamery podaje adres MJPEG.</translation>
  </message>
  <message>
   <source>What is not on the server yet goes by itself.</source>
   <translation>Co jeszcze nie jest na serwerze, pójdzie samo.</translation>
  </message>
  <message>
   <source>What is this code?</source>
   <translation>Co to za kod?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Co jest nie tak</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Co to jest</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Co widzi kamera</translation>
  </message>
  <message>
   <source>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</source>
   <translation>Co dziennik zachowuje z części programu, na przykład sync=DEBUG,api=WARNING.</translation>
  </message>
  <message>
   <source>What the network camera sends has no end. It is tried again.</source>
   <translation>To, co wysyła kamera sieciowa, nie ma końca. Próba zostanie ponowiona.</translation>
  </message>
  <message>
   <source>What the program wrote down, and its own faults.</source>
   <translation>Co program zapisał i jego własne błędy.</translation>
  </message>
  <message>
   <source>What the server proposes</source>
   <translation>Co proponuje serwer</translation>
  </message>
  <message>
   <source>What the station speaks; empty for the system's language.</source>
   <translation>Język stacji; puste = język systemu.</translation>
  </message>
  <message>
   <source>What this bench is called in sessions, photos and on cards.</source>
   <translation>Nazwa tego stanowiska w sesjach, zdjęciach i na kartach.</translation>
  </message>
  <message>
   <source>What to do, shown in the picture</source>
   <translation>Co zrobić, pokazane w obrazie</translation>
  </message>
  <message>
   <source>What was confirmed is on disk.</source>
   <translation>To, co potwierdzono, jest na dysku.</translation>
  </message>
  <message>
   <source>What works here and what does not.</source>
   <translation>Co tu działa, a co nie.</translation>
  </message>
  <message>
   <source>Where news of newer versions are; empty: nobody is asked.</source>
   <translation>Gdzie są wiadomości o nowszych wersjach; puste: nikt nie jest pytany.</translation>
  </message>
  <message>
   <source>Where sessions and photos lie.</source>
   <translation>Gdzie są sesje i zdjęcia.</translation>
  </message>
  <message>
   <source>Where the Scanner API is.</source>
   <translation>Gdzie jest Scanner API.</translation>
  </message>
  <message>
   <source>Where the work is sent. The key is kept by this computer's keyring.</source>
   <translation>Dokąd wysyłana jest praca. Klucz przechowuje pęk kluczy tego komputera.</translation>
  </message>
  <message>
   <source>Which photos a product needs</source>
   <translation>Jakich zdjęć wymaga produkt</translation>
  </message>
  <message>
   <source>Which photos does a product need? Another station's settings come by the code of its profile.</source>
   <translation>Jakich zdjęć wymaga produkt? Ustawienia innej stacji przychodzą z kodem jej profilu.</translation>
  </message>
  <message>
   <source>Which photos the session wants</source>
   <translation>Jakich zdjęć chce sesja</translation>
  </message>
  <message>
   <source>Which product is it?</source>
   <translation>Który to produkt?</translation>
  </message>
  <message>
   <source>White balance from a grey card</source>
   <translation>Balans bieli z szarej karty</translation>
  </message>
  <message>
   <source>White balance off</source>
   <translation>Balans bieli wyłączony</translation>
  </message>
  <message>
   <source>White balance set</source>
   <translation>Balans bieli ustawiony</translation>
  </message>
  <message>
   <source>Who knows the PIN may change settings and shot lists, export, and close a kiosk. Choose the PIN now: once a kiosk is set up, only the administrator sets a first one.</source>
   <translation>Kto zna PIN, może zmieniać ustawienia i listy zdjęć, eksportować i zamknąć kiosk. Wybierz PIN teraz: gdy kiosk jest skonfigurowany, pierwszy PIN ustawia tylko administrator.</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Kto tu pracuje</translation>
  </message>
  <message>
   <source>Who works here?</source>
   <translation>Kto tu pracuje?</translation>
  </message>
  <message>
   <source>Whole; format {0}, {1} MB.</source>
   <translation>Cały; format {0}, {1} MB.</translation>
  </message>
  <message>
   <source>Width of the pictures asked of the camera.</source>
   <translation>Szerokość obrazów żądanych od kamery.</translation>
  </message>
  <message>
   <source>Windows keeps that name for a device</source>
   <translation>Windows rezerwuje tę nazwę dla urządzenia</translation>
  </message>
  <message>
   <source>Withdrawn cards are refused all the same, as cards of another station.</source>
   <translation>Wycofane karty i tak są odrzucane, jako karty innego stanowiska.</translation>
  </message>
  <message>
   <source>Without keys and passwords.</source>
   <translation>Bez kluczy i haseł.</translation>
  </message>
  <message>
   <source>Words in the product's name, with commas between</source>
   <translation>Słowa w nazwie produktu, po przecinku</translation>
  </message>
  <message>
   <source>Work against the sandbox inside, in a data folder of its own.</source>
   <translation>Praca z wbudowaną piaskownicą, w osobnym folderze danych.</translation>
  </message>
  <message>
   <source>Work on: everything is kept here and sent tomorrow.</source>
   <translation>Pracuj dalej: wszystko zostaje tu i będzie wysłane jutro.</translation>
  </message>
  <message>
   <source>Work stops until you have seen it</source>
   <translation>Praca stoi, dopóki tego nie zobaczysz</translation>
  </message>
  <message>
   <source>Works.</source>
   <translation>Działa.</translation>
  </message>
  <message numerus="yes">
   <source>Write %n values to the product</source>
   <translation>
    <numerusform>Zapisz %n wartość w produkcie</numerusform>
    <numerusform>Zapisz %n wartości w produkcie</numerusform>
    <numerusform>Zapisz %n wartości w produkcie</numerusform>
   </translation>
  </message>
  <message>
   <source>Write to product</source>
   <translation>Zapisz w produkcie</translation>
  </message>
  <message>
   <source>Written to the product: {0}.</source>
   <translation>Zapisano w produkcie: {0}.</translation>
  </message>
  <message>
   <source>Wrong PIN.</source>
   <translation>Błędny PIN.</translation>
  </message>
  <message>
   <source>Wrong PIN. Try again.</source>
   <translation>Zły PIN. Spróbuj ponownie.</translation>
  </message>
  <message>
   <source>Wrong address</source>
   <translation>Zły adres</translation>
  </message>
  <message>
   <source>Wrong setting</source>
   <translation>Złe ustawienie</translation>
  </message>
  <message>
   <source>Wrong shot lists</source>
   <translation>Złe listy zdjęć</translation>
  </message>
  <message>
   <source>Wrong value</source>
   <translation>Zła wartość</translation>
  </message>
  <message>
   <source>You know the work</source>
   <translation>Znasz już pracę</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Twoje imię</translation>
  </message>
  <message>
   <source>Your name, or your badge</source>
   <translation>Twoje imię lub identyfikator</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a camera frame, 95 of 100 within</source>
   <translation>klatka kamery, 95 na 100 w czasie</translation>
  </message>
  <message>
   <source>a date (YYMMDD)</source>
   <translation>data (RRMMDD)</translation>
  </message>
  <message>
   <source>a file of it is missing</source>
   <translation>brakuje jednego z jego plików</translation>
  </message>
  <message>
   <source>a file of it unpacks to {0} bytes, more than we take</source>
   <translation>jeden z jego plików ma po rozpakowaniu {0} bajtów, więcej niż dozwolono</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>folder</translation>
  </message>
  <message>
   <source>a folder or a device is in its place</source>
   <translation>na jego miejscu jest folder lub urządzenie</translation>
  </message>
  <message>
   <source>a key ends each code</source>
   <translation>każdy kod kończy klawisz</translation>
  </message>
  <message>
   <source>a link is in its place</source>
   <translation>w jego miejscu jest dowiązanie</translation>
  </message>
  <message>
   <source>a moment without its zone</source>
   <translation>chwila bez swojej strefy</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>liczba</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>liczba jest za duża</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>części nie da się rozpakować</translation>
  </message>
  <message>
   <source>a pipe or a device has that name</source>
   <translation>potok lub urządzenie ma tę nazwę</translation>
  </message>
  <message>
   <source>a port that is taken. Close the other program that uses the scanner.</source>
   <translation>port jest zajęty. Zamknij inny program, który używa skanera.</translation>
  </message>
  <message>
   <source>a request, 95 of 100 within</source>
   <translation>żądanie, 95 na 100 w czasie</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>liczba całkowita</translation>
  </message>
  <message>
   <source>about {count} products left today</source>
   <translation>dziś zostało produktów: około {count}</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>jeszcze około {hours} godz.</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>jeszcze około {minutes} min</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>przyjęto</translation>
  </message>
  <message>
   <source>ahead of</source>
   <translation>przed</translation>
  </message>
  <message>
   <source>all on the server</source>
   <translation>wszystko na serwerze</translation>
  </message>
  <message>
   <source>an address with https://</source>
   <translation>adres z https://</translation>
  </message>
  <message>
   <source>an earlier question has no answer yet</source>
   <translation>wcześniejsze pytanie nie ma jeszcze odpowiedzi</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>na godzinę</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>i jeszcze {0}</translation>
  </message>
  <message>
   <source>another key is found in its place</source>
   <translation>na jego miejscu jest inny klucz</translation>
  </message>
  <message>
   <source>another session was exported into it</source>
   <translation>wyeksportowano tam inną sesję</translation>
  </message>
  <message>
   <source>as each product needs</source>
   <translation>według produktu</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>od razu</translation>
  </message>
  <message>
   <source>at the next start</source>
   <translation>przy następnym starcie</translation>
  </message>
  <message>
   <source>back</source>
   <translation>tył</translation>
  </message>
  <message>
   <source>background</source>
   <translation>tło</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>kod kreskowy</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>za</translation>
  </message>
  <message>
   <source>being compared with the server</source>
   <translation>porównywane z serwerem</translation>
  </message>
  <message>
   <source>being completed</source>
   <translation>w trakcie uzupełniania</translation>
  </message>
  <message>
   <source>being looked up</source>
   <translation>w trakcie wyszukiwania</translation>
  </message>
  <message>
   <source>being read by the server</source>
   <translation>w trakcie odczytu przez serwer</translation>
  </message>
  <message>
   <source>bits per second</source>
   <translation>bitów na sekundę</translation>
  </message>
  <message>
   <source>blown up</source>
   <translation>powiększone</translation>
  </message>
  <message>
   <source>blur</source>
   <translation>nieostrość</translation>
  </message>
  <message>
   <source>bottom</source>
   <translation>spód</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>jasne</translation>
  </message>
  <message>
   <source>by product</source>
   <translation>wg produktu</translation>
  </message>
  <message>
   <source>byte {0} is no UTF-8 text; save it as UTF-8</source>
   <translation>bajt {0} nie jest tekstem UTF-8; zapisz plik jako UTF-8</translation>
  </message>
  <message>
   <source>calls used up, goes on in {wait}</source>
   <translation>żądania wyczerpane, wznowienie za {wait}</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>kamera</translation>
  </message>
  <message>
   <source>camera lost</source>
   <translation>utracono kamerę</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <translation>kamera {0}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>nie nadaje się do użycia</translation>
  </message>
  <message>
   <source>card secret</source>
   <translation>sekret kart</translation>
  </message>
  <message>
   <source>certificates</source>
   <translation>certyfikaty</translation>
  </message>
  <message>
   <source>certification</source>
   <translation>certyfikat</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>zegar</translation>
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
   <translation>zgrubne</translation>
  </message>
  <message>
   <source>code laid flat</source>
   <translation>kod wyprostowany</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>wiersz poleceń</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>ucięte</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>ciemny</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>folder danych</translation>
  </message>
  <message>
   <source>database</source>
   <translation>baza danych</translation>
  </message>
  <message>
   <source>decoder opencv</source>
   <translation>dekoder opencv</translation>
  </message>
  <message>
   <source>decoder zbar</source>
   <translation>dekoder zbar</translation>
  </message>
  <message>
   <source>decoder zxing</source>
   <translation>dekoder zxing</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>puste</translation>
  </message>
  <message>
   <source>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</source>
   <translation>oczekiwano NAME = VALUE z tekstem w cudzysłowie, na przykład theme = "dark", jest {0} ({1}). Napisz to od nowa.</translation>
  </message>
  <message>
   <source>expected NAME = VALUE, got {0}. Write it anew.</source>
   <translation>oczekiwano NAZWA = WARTOŚĆ, jest: {0}. Napisz od nowa.</translation>
  </message>
  <message>
   <source>expected UTF-8 text, got byte {0}. Save it as UTF-8.</source>
   <translation>oczekiwano tekstu UTF-8, jest bajt {0}. Zapisz jako UTF-8.</translation>
  </message>
  <message>
   <source>expected an address with https:// and the name of a host. Write it anew.</source>
   <translation>oczekiwano adresu z https:// i nazwą hosta. Wpisz go od nowa.</translation>
  </message>
  <message>
   <source>expected an address with https://, got one that cannot be read. Write it anew.</source>
   <translation>oczekiwano adresu z https://, tego nie można odczytać. Wpisz go od nowa.</translation>
  </message>
  <message>
   <source>expected room=LEVEL with one of {0}, got {1}</source>
   <translation>oczekiwano room=LEVEL z jednym z {0}, jest {1}</translation>
  </message>
  <message>
   <source>expected the name of a setting, got {0}. {1}</source>
   <translation>oczekiwano nazwy ustawienia, jest {0}. {1}</translation>
  </message>
  <message>
   <source>expected three factors of at most {0}</source>
   <translation>oczekiwano trzech współczynników nie większych niż {0}</translation>
  </message>
  <message>
   <source>expected {0} bytes for each secret, got {1}</source>
   <translation>oczekiwano {0} bajtów na każdy sekret, jest {1}</translation>
  </message>
  <message>
   <source>expected {0} bytes, got {1}</source>
   <translation>oczekiwano {0} bajtów, jest {1}</translation>
  </message>
  <message>
   <source>expired on the server before it was read</source>
   <translation>wygasło na serwerze przed odczytem</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>dodatkowe</translation>
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
   <translation>prosty, wyrównany</translation>
  </message>
  <message>
   <source>flat, sharper</source>
   <translation>prosty, ostrzejszy</translation>
  </message>
  <message>
   <source>folder {0}</source>
   <translation>folder {0}</translation>
  </message>
  <message>
   <source>found none</source>
   <translation>nie ma jej</translation>
  </message>
  <message>
   <source>found something else in its place</source>
   <translation>jest tam coś innego</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>wolne miejsce</translation>
  </message>
  <message>
   <source>front</source>
   <translation>przód</translation>
  </message>
  <message>
   <source>full picture</source>
   <translation>cały obraz</translation>
  </message>
  <message>
   <source>glare</source>
   <translation>odblask</translation>
  </message>
  <message>
   <source>half picture</source>
   <translation>pół obrazu</translation>
  </message>
  <message>
   <source>hand scanner</source>
   <translation>skaner ręczny</translation>
  </message>
  <message>
   <source>has no room left</source>
   <translation>nie ma już miejsca</translation>
  </message>
  <message>
   <source>high-contrast</source>
   <translation>wysoki kontrast</translation>
  </message>
  <message>
   <source>host of the API key</source>
   <translation>serwer klucza API</translation>
  </message>
  <message>
   <source>id IN ({0})</source>
   <translation>id IN ({0})</translation>
  </message>
  <message>
   <source>ingredients</source>
   <translation>składniki</translation>
  </message>
  <message>
   <source>is busy</source>
   <translation>jest zajęty</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>zniknął</translation>
  </message>
  <message>
   <source>it begins or ends with a blank or a dot</source>
   <translation>zaczyna się lub kończy spacją albo kropką</translation>
  </message>
  <message>
   <source>it does not give back what it was given</source>
   <translation>nie oddaje tego, co dostała</translation>
  </message>
  <message>
   <source>it ended with {0}</source>
   <translation>zakończyło się: {0}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>ma ponad {0} bajtów</translation>
  </message>
  <message>
   <source>it has more than {0} characters</source>
   <translation>ma więcej niż {0} znaków</translation>
  </message>
  <message>
   <source>it has no {0}</source>
   <translation>nie ma {0}</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>zawiera za dużą liczbę</translation>
  </message>
  <message>
   <source>it holds characters that no file may have on every system</source>
   <translation>zawiera znaki niedozwolone w niektórych systemach</translation>
  </message>
  <message>
   <source>it holds far too many files</source>
   <translation>zawiera o wiele za dużo plików</translation>
  </message>
  <message>
   <source>it holds more than {0} values</source>
   <translation>zawiera więcej niż {0} wartości</translation>
  </message>
  <message>
   <source>it holds only zeros.</source>
   <translation>zawiera same zera.</translation>
  </message>
  <message>
   <source>it is an archive of a size that this program never writes</source>
   <translation>to archiwum o rozmiarze, jakiego ten program nigdy nie zapisuje</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>jest puste</translation>
  </message>
  <message>
   <source>it is longer than {0} bytes</source>
   <translation>jest dłuższe niż {0} bajtów</translation>
  </message>
  <message>
   <source>it is nested deeper than {0} levels</source>
   <translation>jest zagnieżdżone głębiej niż na {0} poziomów</translation>
  </message>
  <message>
   <source>it is no JSON ({0})</source>
   <translation>to nie jest JSON ({0})</translation>
  </message>
  <message>
   <source>it is no archive, or its end is missing</source>
   <translation>to nie jest archiwum albo brakuje jego końca</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>to nie jest plik</translation>
  </message>
  <message>
   <source>it is no readable TOML: {0}</source>
   <translation>to nie jest czytelny TOML: {0}</translation>
  </message>
  <message>
   <source>it is not signed by the makers of this program</source>
   <translation>nie jest podpisane przez twórców tego programu</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>jest spakowane w sposób, o który nie proszono</translation>
  </message>
  <message>
   <source>it is packed or encrypted in a way that this program never writes</source>
   <translation>jest spakowane lub zaszyfrowane w sposób, którego ten program nigdy nie używa</translation>
  </message>
  <message>
   <source>it is packed, and cannot be unpacked</source>
   <translation>jest spakowane i nie da się rozpakować</translation>
  </message>
  <message>
   <source>it is packed, and its end is missing</source>
   <translation>jest spakowane i brakuje jego końca</translation>
  </message>
  <message>
   <source>it must begin in that folder and stay there</source>
   <translation>musi zaczynać się w tym folderze i w nim pozostać</translation>
  </message>
  <message>
   <source>it names a file with {0} characters</source>
   <translation>nazywa plik o {0} znakach</translation>
  </message>
  <message>
   <source>its content is damaged, or is not what belongs there</source>
   <translation>zawartość jest uszkodzona lub nie na swoim miejscu</translation>
  </message>
  <message>
   <source>its file is no picture; throw the photo away</source>
   <translation>jego plik nie jest obrazem; wyrzuć zdjęcie</translation>
  </message>
  <message>
   <source>its file left this station on {0} as planned</source>
   <translation>jego plik opuścił stanowisko {0}, jak zaplanowano</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1}).</source>
   <translation>jego pliku {0} nie można odczytać ({1}).</translation>
  </message>
  <message>
   <source>its file {0} was changed since the photo was taken.</source>
   <translation>jego plik {0} zmieniono po zrobieniu zdjęcia.</translation>
  </message>
  <message>
   <source>its file {0} was changed since; put it back from a backup</source>
   <translation>jego plik {0} potem zmieniono; przywróć go z kopii</translation>
  </message>
  <message>
   <source>its file {0} {1}; put it back from a backup</source>
   <translation>jego plik {0} {1}; przywróć go z kopii</translation>
  </message>
  <message>
   <source>its signature is none</source>
   <translation>jego podpis nie jest podpisem</translation>
  </message>
  <message>
   <source>its {0} is no object</source>
   <translation>jego {0} nie jest obiektem</translation>
  </message>
  <message>
   <source>keyring</source>
   <translation>pęk kluczy</translation>
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
   <translation>znane foldery danych</translation>
  </message>
  <message>
   <source>known product</source>
   <translation>znany produkt</translation>
  </message>
  <message>
   <source>large picture</source>
   <translation>duży obraz</translation>
  </message>
  <message>
   <source>left</source>
   <translation>lewy bok</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>jeszcze mniej niż minuta</translation>
  </message>
  <message>
   <source>light</source>
   <translation>jasny</translation>
  </message>
  <message>
   <source>lightest {0} of 255</source>
   <translation>najjaśniejsze {0} z 255</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>wiersz {0}, kolumna {1}</translation>
  </message>
  <message>
   <source>list {0}</source>
   <translation>lista {0}</translation>
  </message>
  <message>
   <source>look again, or several codes</source>
   <translation>sprawdź albo kilka kodów</translation>
  </message>
  <message>
   <source>made by a newer Scan Station (format {0}, known {1})</source>
   <translation>wykonane przez nowszy Scan Station (format {0}, znany {1})</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>brak</translation>
  </message>
  <message numerus="yes">
   <source>missing in %n products</source>
   <translation>
    <numerusform>brakuje w %n produkcie</numerusform>
    <numerusform>brakuje w %n produktach</numerusform>
    <numerusform>brakuje w %n produktach</numerusform>
   </translation>
  </message>
  <message>
   <source>more contrast</source>
   <translation>większy kontrast</translation>
  </message>
  <message>
   <source>more than {0}</source>
   <translation>więcej niż {0}</translation>
  </message>
  <message>
   <source>motion</source>
   <translation>ruch</translation>
  </message>
  <message>
   <source>nested without end</source>
   <translation>zagnieżdżone bez końca</translation>
  </message>
  <message>
   <source>network camera</source>
   <translation>kamera sieciowa</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>no access. Close the other program that uses the scanner, or plug it in afresh.</source>
   <translation>brak dostępu. Zamknij inny program, który używa skanera, albo podłącz go od nowa.</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <translation>brak odpowiedzi w {0} s</translation>
  </message>
  <message>
   <source>no key at the end</source>
   <translation>bez klawisza na końcu</translation>
  </message>
  <message>
   <source>no key ends a code</source>
   <translation>żaden klawisz nie kończy kodu</translation>
  </message>
  <message>
   <source>no permission. Add this user to the group that owns the port (often dialout).</source>
   <translation>brak uprawnień. Dodaj tego użytkownika do grupy portu (często dialout).</translation>
  </message>
  <message>
   <source>no photos</source>
   <translation>bez zdjęć</translation>
  </message>
  <message>
   <source>no product stands out</source>
   <translation>żaden produkt się nie wyróżnia</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>bez podania powodu</translation>
  </message>
  <message>
   <source>no such port. Plug the scanner in.</source>
   <translation>nie ma takiego portu. Podłącz skaner.</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>jeszcze brak</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>bez decyzji</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>jeszcze niewysłane</translation>
  </message>
  <message>
   <source>not valid for</source>
   <translation>nieważne dla</translation>
  </message>
  <message>
   <source>not yet valid</source>
   <translation>jeszcze nieważne</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>jeszcze nic</translation>
  </message>
  <message>
   <source>nutrition</source>
   <translation>wart. odżywcze</translation>
  </message>
  <message>
   <source>of no type</source>
   <translation>bez typu</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>na serwerze</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>jedno z {0}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>otwarta</translation>
  </message>
  <message>
   <source>ostname mismatch</source>
   <translation>ostname mismatch</translation>
  </message>
  <message>
   <source>other</source>
   <translation>inne</translation>
  </message>
  <message>
   <source>photo camera</source>
   <translation>kamera zdjęć</translation>
  </message>
  <message>
   <source>photo upload, usual</source>
   <translation>przesyłanie zdjęcia, zwykle</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>zdjęcia</translation>
  </message>
  <message>
   <source>photos missing</source>
   <translation>brak zdjęć</translation>
  </message>
  <message>
   <source>pip install hidapi</source>
   <translation>pip install hidapi</translation>
  </message>
  <message>
   <source>printed text</source>
   <translation>tekst drukowany</translation>
  </message>
  <message>
   <source>products</source>
   <translation>produkty</translation>
  </message>
  <message>
   <source>put the backup of {0} back (scanstation restore), </source>
   <translation>przywróć kopię z {0} (scanstation restore), </translation>
  </message>
  <message>
   <source>put {0} back from a backup, then start again; </source>
   <translation>przywróć {0} z kopii i uruchom ponownie; </translation>
  </message>
  <message>
   <source>quota</source>
   <translation>limit</translation>
  </message>
  <message>
   <source>read: proposals to review</source>
   <translation>odczytane: propozycje do przejrzenia</translation>
  </message>
  <message>
   <source>reads most codes ({engine})</source>
   <translation>czyta najwięcej kodów ({engine})</translation>
  </message>
  <message>
   <source>recycling</source>
   <translation>recykling</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>odrzucone</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>odrzucono</translation>
  </message>
  <message>
   <source>remembered state</source>
   <translation>zapamiętany stan</translation>
  </message>
  <message>
   <source>requests tried again</source>
   <translation>ponowione żądania</translation>
  </message>
  <message>
   <source>reviewed, nothing accepted</source>
   <translation>przejrzane, nic nie przyjęto</translation>
  </message>
  <message>
   <source>reviewed, values accepted</source>
   <translation>przejrzane, wartości przyjęte</translation>
  </message>
  <message>
   <source>right</source>
   <translation>prawy bok</translation>
  </message>
  <message>
   <source>safe here</source>
   <translation>tu bezpieczne</translation>
  </message>
  <message>
   <source>scan to receipt, 95 of 100 within</source>
   <translation>od skanu do odbioru, 95 na 100 w czasie</translation>
  </message>
  <message>
   <source>scanner</source>
   <translation>skaner</translation>
  </message>
  <message>
   <source>scanner {0}</source>
   <translation>skaner {0}</translation>
  </message>
  <message>
   <source>scanstation {0}</source>
   <translation>scanstation {0}</translation>
  </message>
  <message>
   <source>see the text</source>
   <translation>zobacz tekst</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>wysyłanie</translation>
  </message>
  <message>
   <source>sending {percent} %</source>
   <translation>wysyłanie {percent} %</translation>
  </message>
  <message>
   <source>sent, waiting for the lookup</source>
   <translation>wysłane, czeka na wyszukanie</translation>
  </message>
  <message>
   <source>serial ports</source>
   <translation>porty szeregowe</translation>
  </message>
  <message>
   <source>set at the bench</source>
   <translation>ustawione na stanowisku</translation>
  </message>
  <message>
   <source>shot lists</source>
   <translation>listy zdjęć</translation>
  </message>
  <message>
   <source>shutter key</source>
   <translation>klawisz migawki</translation>
  </message>
  <message>
   <source>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</source>
   <translation>shutter_key: oczekiwano klawisza takiego jak B, F13 lub PgDown, jest {0}. Zmień to.</translation>
  </message>
  <message>
   <source>shutter_key: {0}</source>
   <translation>shutter_key: {0}</translation>
  </message>
  <message>
   <source>side files</source>
   <translation>pliki pomocnicze</translation>
  </message>
  <message>
   <source>small</source>
   <translation>małe</translation>
  </message>
  <message>
   <source>small picture</source>
   <translation>mały obraz</translation>
  </message>
  <message>
   <source>started_at {0} ?</source>
   <translation>started_at {0} ?</translation>
  </message>
  <message>
   <source>stopped in the middle of a code</source>
   <translation>stanął w środku kodu</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>wysłana</translation>
  </message>
  <message>
   <source>supervisor PIN</source>
   <translation>PIN przełożonego</translation>
  </message>
  <message>
   <source>synthetic bench</source>
   <translation>stanowisko syntetyczne</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>zrobione</translation>
  </message>
  <message>
   <source>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</source>
   <translation>telemetry_url jest ustawione, ale brakuje pakietów. Zainstaluj scanstation[telemetry] albo usuń ustawienie.</translation>
  </message>
  <message>
   <source>the address holds a name or a password, which the file shows to whoever reads it. Take them out; a key is stored by: scanstation key</source>
   <translation>adres zawiera nazwę lub hasło, które plik pokazuje każdemu. Usuń je; klucz zapisuje: scanstation key</translation>
  </message>
  <message>
   <source>the ending of the name is no kind of picture: expected .png</source>
   <translation>końcówka nazwy nie jest typem obrazu: oczekiwano .png</translation>
  </message>
  <message>
   <source>the last digit of {0} should be {1}, not {2}.</source>
   <translation>ostatnia cyfra {0} powinna być {1}, nie {2}.</translation>
  </message>
  <message>
   <source>the server's lookup failed, F9 tries it again</source>
   <translation>wyszukiwanie na serwerze nie powiodło się, F9 próbuje ponownie</translation>
  </message>
  <message>
   <source>then {0}</source>
   <translation>potem {0}</translation>
  </message>
  <message>
   <source>too far</source>
   <translation>za daleko</translation>
  </message>
  <message>
   <source>too many brackets</source>
   <translation>za dużo nawiasów</translation>
  </message>
  <message>
   <source>too many brackets or dots within each other</source>
   <translation>za dużo zagnieżdżonych nawiasów lub kropek</translation>
  </message>
  <message>
   <source>top</source>
   <translation>góra</translation>
  </message>
  <message>
   <source>two lists have one name; give each a name of its own</source>
   <translation>dwie listy mają jedną nazwę; nadaj każdej własną</translation>
  </message>
  <message>
   <source>unknown to the server</source>
   <translation>nieznane serwerowi</translation>
  </message>
  <message>
   <source>version</source>
   <translation>wersja</translation>
  </message>
  <message>
   <source>waiting to be read by the server</source>
   <translation>czeka na odczyt przez serwer</translation>
  </message>
  <message>
   <source>was unplugged</source>
   <translation>odłączono</translation>
  </message>
  <message>
   <source>what it gives is no text</source>
   <translation>to, co daje, nie jest tekstem</translation>
  </message>
  <message>
   <source>what was written cannot be read back</source>
   <translation>zapisanej treści nie można odczytać</translation>
  </message>
  <message>
   <source>white balance</source>
   <translation>balans bieli</translation>
  </message>
  <message>
   <source>whole numbers</source>
   <translation>liczby całkowite</translation>
  </message>
  <message>
   <source>whole numbers with commas between them</source>
   <translation>liczby całkowite po przecinku</translation>
  </message>
  <message>
   <source>window stood still</source>
   <translation>okno stało</translation>
  </message>
  <message>
   <source>withdrawn cards</source>
   <translation>wycofane karty</translation>
  </message>
  <message>
   <source>written</source>
   <translation>zapisane</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>tak</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>tak lub nie</translation>
  </message>
  <message>
   <source>zbar (where it is packed)</source>
   <translation>zbar (tam, gdzie jest dołączony)</translation>
  </message>
  <message>
   <source>zbar:flat clear</source>
   <translation>zbar:flat clear</translation>
  </message>
  <message>
   <source>zero bytes are in it, as after a power cut. Restore it from a backup.</source>
   <translation>zawiera bajty zerowe, jak po zaniku prądu. Przywróć go z kopii.</translation>
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
   <translation>{0} ({1}). Próba z nowym biletem.</translation>
  </message>
  <message>
   <source>{0} But {1} is set and wins: unset it.</source>
   <translation>{0} Ale {1} jest ustawiona i ma pierwszeństwo: usuń ją.</translation>
  </message>
  <message>
   <source>{0} Change it, or take the line away: then it is {1}.</source>
   <translation>{0} Zmień to albo usuń wiersz: wtedy wartość to {1}.</translation>
  </message>
  <message>
   <source>{0} Change it, or unset it: then it is {1}.</source>
   <translation>{0} Zmień to albo usuń: wtedy wartość to {1}.</translation>
  </message>
  <message>
   <source>{0} Check it, or choose another camera.</source>
   <translation>{0} Sprawdź albo wybierz inną kamerę.</translation>
  </message>
  <message>
   <source>{0} Correct the command line.</source>
   <translation>{0} Popraw wiersz poleceń.</translation>
  </message>
  <message>
   <source>{0} GB free, no photo is taken below {1} GB.</source>
   <translation>{0} GB wolne, poniżej {1} GB zdjęć się nie robi.</translation>
  </message>
  <message>
   <source>{0} It does not go there. {1}</source>
   <translation>{0} Nie jest tam wysyłany. {1}</translation>
  </message>
  <message>
   <source>{0} It is used when the steps are done, or at the next start.</source>
   <translation>{0} Będzie użyty po zakończeniu kroków albo przy następnym uruchomieniu.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}: discard that product.</source>
   <translation>{0} Jego pierwsza część została przyjęta jako {1}: odrzuć ten produkt.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}; that was taken back.</source>
   <translation>{0} Jego pierwsza część została przyjęta jako {1}; to cofnięto.</translation>
  </message>
  <message>
   <source>{0} Retake, or go on.</source>
   <translation>{0} Powtórz albo kontynuuj.</translation>
  </message>
  <message>
   <source>{0} Scan it again, or another code of the product.</source>
   <translation>{0} Zeskanuj ponownie albo zeskanuj inny kod produktu.</translation>
  </message>
  <message>
   <source>{0} Scan it again.</source>
   <translation>{0} Zeskanuj ponownie.</translation>
  </message>
  <message>
   <source>{0} The server may not know it.</source>
   <translation>{0} Serwer może go nie znać.</translation>
  </message>
  <message>
   <source>{0} accepted</source>
   <translation>Przyjęto: {0}</translation>
  </message>
  <message>
   <source>{0} ago</source>
   <translation>{0} temu</translation>
  </message>
  <message>
   <source>{0} and {1} must not stand together.</source>
   <translation>{0} i {1} nie mogą stać razem.</translation>
  </message>
  <message>
   <source>{0} answers and takes the key.</source>
   <translation>{0} odpowiada i przyjmuje klucz.</translation>
  </message>
  <message>
   <source>{0} answers {1} when asked for updates. Check update_url.</source>
   <translation>{0} odpowiada {1} na pytanie o aktualizacje. Sprawdź update_url.</translation>
  </message>
  <message>
   <source>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</source>
   <translation>{0} odpowiada, ale nie jak Scanner API ({1}). Sprawdź api_url w ustawieniach. Zachowane tutaj.</translation>
  </message>
  <message>
   <source>{0} answers; no API key is stored here. Work is kept here.</source>
   <translation>{0} odpowiada; nie ma tu klucza API. Praca zostaje tutaj.</translation>
  </message>
  <message>
   <source>{0} are counted already. Undo what is too much.</source>
   <translation>Już policzono: {0}. Cofnij nadmiar.</translation>
  </message>
  <message>
   <source>{0} are missing here; the server has them: {1}.</source>
   <translation>Brakuje tu {0}; serwer je ma: {1}.</translation>
  </message>
  <message>
   <source>{0} are missing or damaged and not on the server: {1}.</source>
   <translation>{0} brakuje lub są uszkodzone i nie ma ich na serwerze: {1}.</translation>
  </message>
  <message>
   <source>{0} before and {1} behind are taken off.</source>
   <translation>Usunięto {0} przed i {1} za.</translation>
  </message>
  <message>
   <source>{0} burnt out</source>
   <translation>{0} wypalone</translation>
  </message>
  <message>
   <source>{0} can be shown.</source>
   <translation>Można pokazać: {0}.</translation>
  </message>
  <message>
   <source>{0} can be written.</source>
   <translation>{0} można zapisać.</translation>
  </message>
  <message>
   <source>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</source>
   <translation>{0} jest nieosiągalny. Sprawdź kabel sieciowy lub Wi-Fi. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). The defaults hold.</source>
   <translation>Nie można odczytać {0} ({1}). Obowiązują wartości domyślne.</translation>
  </message>
  <message>
   <source>{0} cannot be used ({1}).</source>
   <translation>Nie można użyć {0} ({1}).</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}. Nothing there was touched. Name an empty or a new folder.</source>
   <translation>{0} nie nadaje się: {1}. Niczego tam nie ruszono. Podaj pusty lub nowy folder.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>Nie można zapisać {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cards to print are in {1}. Only this account can read the file.</source>
   <translation>{0} kart do wydrukowania jest w {1}. Tylko to konto może odczytać plik.</translation>
  </message>
  <message>
   <source>{0} characters</source>
   <translation>{0} znaków</translation>
  </message>
  <message>
   <source>{0} could not be used when it was {1}.</source>
   <translation>{0} był nieużywalny, gdy nazywał się {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</source>
   <translation>{0} nie odpowiedział na czas. Sieć lub serwer jest wolny. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>{0} digits</source>
   <translation>{0} cyfr</translation>
  </message>
  <message>
   <source>{0} digits. A GTIN has 8, 12, 13 or 14.</source>
   <translation>Cyfr: {0}. GTIN ma ich 8, 12, 13 lub 14.</translation>
  </message>
  <message>
   <source>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</source>
   <translation>{0} się nie otwiera. Podłącz kamerę, zamknij inne programy, które jej używają, i pozwól temu programowi jej używać.</translation>
  </message>
  <message>
   <source>{0} does not open: expected port {1} at {2} baud, got {3}</source>
   <translation>{0} się nie otwiera: oczekiwano portu {1} z prędkością {2} bodów, jest {3}</translation>
  </message>
  <message>
   <source>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</source>
   <translation>{0} nie mówi TLS, jak wymaga https. Sprawdź api_url, a z administratorem, co stoi po drodze.</translation>
  </message>
  <message>
   <source>{0} ends before it begins.</source>
   <translation>{0} kończy się, zanim się zacznie.</translation>
  </message>
  <message>
   <source>{0} gives no picture.</source>
   <translation>{0} nie daje obrazu.</translation>
  </message>
  <message>
   <source>{0} gives no picture. Check its cable; it is tried again.</source>
   <translation>{0} nie daje obrazu. Sprawdź kabel; próba się ponowi.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} nie ma {1}.</translation>
  </message>
  <message>
   <source>{0} held the work of this station, and holds none now. Nothing was made there. Plug the disk in or bring the folder back, then start again. To begin anew, name another data folder, or take its line out of {1}.</source>
   <translation>{0} zawierał pracę tego stanowiska, a teraz jej nie ma. Niczego tam nie utworzono. Podłącz dysk lub przywróć folder i uruchom ponownie. Aby zacząć od nowa, podaj inny folder danych lub usuń jego wiersz z {1}.</translation>
  </message>
  <message>
   <source>{0} holds no GTIN: {1}</source>
   <translation>{0} nie zawiera GTIN: {1}</translation>
  </message>
  <message>
   <source>{0} is another folder wherever the program is started. Write it in full, such as {1}</source>
   <translation>{0} to inny folder zależnie od miejsca uruchomienia. Wpisz pełną ścieżkę, np. {1}</translation>
  </message>
  <message>
   <source>{0} is asked without TLS.</source>
   <translation>{0}: zapytanie bez TLS.</translation>
  </message>
  <message>
   <source>{0} is in order.</source>
   <translation>{0} jest w porządku.</translation>
  </message>
  <message>
   <source>{0} is in order; a bad one is kept as {1}.</source>
   <translation>{0} jest w porządku; wadliwy zachowano jako {1}.</translation>
  </message>
  <message>
   <source>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</source>
   <translation>{0} jest w obrazie, {1} na stanowisku. Usuń go z widoku albo zeskanuj, aby do niego przejść.</translation>
  </message>
  <message>
   <source>{0} is in view. Press Next product to change to it.</source>
   <translation>{0} jest w widoku. Naciśnij Następny produkt, aby do niego przejść.</translation>
  </message>
  <message>
   <source>{0} is no SHA-256: expected 64 digits from 0 to f</source>
   <translation>{0} to nie SHA-256: oczekiwano 64 cyfr od 0 do f</translation>
  </message>
  <message>
   <source>{0} is no UPC-E: a digit is wrong.</source>
   <translation>{0} to nie UPC-E: jedna cyfra jest błędna.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} to nie data.</translation>
  </message>
  <message>
   <source>{0} is no film that can be shown.</source>
   <translation>{0} to nie film, który można pokazać.</translation>
  </message>
  <message>
   <source>{0} is no folder. Name a folder, or take the line away.</source>
   <translation>{0} nie jest folderem. Podaj folder lub usuń wiersz.</translation>
  </message>
  <message>
   <source>{0} is no name of a file in {1}: {2}</source>
   <translation>{0} nie jest nazwą pliku w {1}: {2}</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} nie jest liczbą</translation>
  </message>
  <message>
   <source>{0} is no profile: {1}. Export it again.</source>
   <translation>{0} nie jest profilem: {1}. Wyeksportuj ponownie.</translation>
  </message>
  <message>
   <source>{0} is no time.</source>
   <translation>{0} to nie godzina.</translation>
  </message>
  <message>
   <source>{0} is not in this network, and http:// sends everything in clear, the key too. Write https://</source>
   <translation>{0} nie jest w tej sieci, a http:// wysyła wszystko jawnie, także klucz. Wpisz https://</translation>
  </message>
  <message>
   <source>{0} is not open.</source>
   <translation>{0} nie jest otwarte.</translation>
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Correct it first: scanstation config check</source>
   <translation>{0} to nieprawidłowy TOML: {1}. Najpierw go popraw: scanstation config check</translation>
  </message>
  <message>
   <source>{0} is not whole: {1}.</source>
   <translation>{0} nie jest w całości: {1}.</translation>
  </message>
  <message>
   <source>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</source>
   <translation>{0} jest, ale się nie otwiera ({1}). Zamknij inny program, który go używa, albo pozwól temu użytkownikowi (w Linuksie: reguła udev dla hidraw).</translation>
  </message>
  <message>
   <source>{0} is there. Present: {1}.</source>
   <translation>{0} jest. Dostępne: {1}.</translation>
  </message>
  <message>
   <source>{0} leads out of the folder {1}</source>
   <translation>{0} prowadzi poza folder {1}</translation>
  </message>
  <message>
   <source>{0} lies there, and is none of an export</source>
   <translation>{0} tam jest i nie pochodzi z eksportu</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} more photos were left out: see {1}.</source>
   <translation>Pominięto więcej zdjęć ({0}): zobacz {1}.</translation>
  </message>
  <message>
   <source>{0} must not stand in its query.</source>
   <translation>{0} nie może stać w jego zapytaniu.</translation>
  </message>
  <message>
   <source>{0} needs one of these beside it: {1}.</source>
   <translation>{0} wymaga obok jednego z tych: {1}.</translation>
  </message>
  <message>
   <source>{0} of 0.50</source>
   <translation>{0} z 0.50</translation>
  </message>
  <message>
   <source>{0} of the picture</source>
   <translation>{0} obrazu</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} z {1}</translation>
  </message>
  <message>
   <source>{0} of {1}   ·   {2}</source>
   <translation>{0} z {1}   ·   {2}</translation>
  </message>
  <message>
   <source>{0} of {1} requests are left; the server renews them.</source>
   <translation>Pozostało żądań: {0} z {1}; serwer je odnawia.</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} z {1}: {2}</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>Zdjęcia: {0}</translation>
  </message>
  <message>
   <source>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</source>
   <translation>{0} kieruje gdzie indziej ({1}). Sprawdź api_url i stronę logowania sieci. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>Produkty: {0}</translation>
  </message>
  <message>
   <source>{0} products, {1} photos are in {2}. Only this account can read them.</source>
   <translation>{0} produktów, {1} zdjęć jest w {2}. Tylko to konto może je odczytać.</translation>
  </message>
  <message>
   <source>{0} px</source>
   <translation>{0} px</translation>
  </message>
  <message>
   <source>{0} requests are left for today.</source>
   <translation>Żądań na dziś zostało: {0}.</translation>
  </message>
  <message>
   <source>{0} rows point to nothing</source>
   <translation>Wiersze bez celu: {0}</translation>
  </message>
  <message>
   <source>{0} s off the server's clock.</source>
   <translation>Różnica {0} s od zegara serwera.</translation>
  </message>
  <message>
   <source>{0} seems to be in the picture, but cannot be read well. {1} is on the bench. Take the other product out of view, or turn this one a little, and shoot again.</source>
   <translation>{0} wydaje się być na zdjęciu, ale nie da się go pewnie odczytać. Na stole leży {1}. Usuń inny produkt z pola widzenia albo lekko obróć ten i zrób zdjęcie ponownie.</translation>
  </message>
  <message>
   <source>{0} sent an answer that cannot be used: {1}. Is there something else in the server's place? Kept here, trying again.</source>
   <translation>{0} przysłał odpowiedź, której nie można użyć: {1}. Czy w miejscu serwera jest coś innego? Zachowane tutaj, kolejna próba nastąpi.</translation>
  </message>
  <message>
   <source>{0} sent an unclear answer. Kept here, trying again.</source>
   <translation>{0} wysłał niejasną odpowiedź. Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>{0} wysłał coś, co nie jest odpowiedzią API. Czy sieć ma stronę logowania? Zachowane tutaj, próba się ponowi.</translation>
  </message>
  <message>
   <source>{0} should be {1}, but is {2}.</source>
   <translation>{0} powinno być {1}, a jest {2}.</translation>
  </message>
  <message>
   <source>{0} stands twice with different values.</source>
   <translation>{0} występuje dwa razy z różnymi wartościami.</translation>
  </message>
  <message>
   <source>{0} to {1} characters</source>
   <translation>od {0} do {1} znaków</translation>
  </message>
  <message>
   <source>{0} to {1} digits</source>
   <translation>od {0} do {1} cyfr</translation>
  </message>
  <message>
   <source>{0} waiting, {1} of them for a person.</source>
   <translation>Czeka: {0}, z tego na człowieka: {1}.</translation>
  </message>
  <message>
   <source>{0} was changed.</source>
   <translation>Zmieniono: {0}.</translation>
  </message>
  <message>
   <source>{0} was unplugged or is out of reach. Plug it in; it is opened again.</source>
   <translation>{0}: odłączono lub poza zasięgiem. Podłącz; zostanie otwarta ponownie.</translation>
  </message>
  <message>
   <source>{0} x {1} is blown up from {2}</source>
   <translation>{0} x {1} powiększone z {2}</translation>
  </message>
  <message>
   <source>{0} {1}. Check its cable; it is opened again.</source>
   <translation>{0}: {1}. Sprawdź kabel; zostanie otwarta ponownie.</translation>
  </message>
  <message>
   <source>{0}, and no typeface of the system's own: rare letters are not shown.</source>
   <translation>{0} i brak własnej czcionki systemu: rzadkie litery nie są pokazywane.</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, wiersz {1}</translation>
  </message>
  <message>
   <source>{0}, oldest {1}</source>
   <translation>{0}, najstarsze {1}</translation>
  </message>
  <message>
   <source>{0}. Check the port's name and speed.</source>
   <translation>{0}. Sprawdź nazwę i prędkość portu.</translation>
  </message>
  <message>
   <source>{0}. Put a file of text there.</source>
   <translation>{0}. Umieść tam plik tekstowy.</translation>
  </message>
  <message>
   <source>{0}. The device is opened again.</source>
   <translation>{0}. Urządzenie jest otwierane ponownie.</translation>
  </message>
  <message>
   <source>{0}: a number without a GTIN. The server may not know it.</source>
   <translation>{0}: numer bez GTIN. Serwer może go nie znać.</translation>
  </message>
  <message>
   <source>{0}: expected a text of {1} characters at most, without line breaks and invisible characters, got {2}. Nothing was changed.</source>
   <translation>{0}: oczekiwano tekstu najwyżej {1} znaków, bez podziałów wierszy i niewidocznych znaków, otrzymano {2}. Nic nie zmieniono.</translation>
  </message>
  <message>
   <source>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</source>
   <translation>{0}: oczekiwano kodów, odebrano {1} bajtów bez końca. Sprawdź, czy ten port należy do skanera i czy ma ustawioną tu prędkość.</translation>
  </message>
  <message>
   <source>{0}: expected one line without control characters, got {1}.</source>
   <translation>{0}: oczekiwano jednego wiersza bez znaków sterujących, jest {1}.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, got {2}.</source>
   <translation>{0}: oczekiwano: {1}, jest {2}.</translation>
  </message>
  <message>
   <source>{0}: {1}, got {2}</source>
   <translation>{0}: {1}, jest {2}</translation>
  </message>
  <message>
   <source>{count} lookups failed: send again tries them anew</source>
   <translation>{count} zapytań się nie powiodło: ponowne wysłanie je powtórzy</translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>do decyzji: {count}</translation>
  </message>
  <message>
   <source>{count} to reach the server</source>
   <translation>do wysłania na serwer: {count}</translation>
  </message>
  <message>
   <source>{done} of {wanted} photos</source>
   <translation>Zdjęcia: {done} z {wanted}</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} works here</source>
   <translation>{name} tu pracuje</translation>
  </message>
  <message>
   <source>{products} products · {photos} photos</source>
   <translation>Produkty: {products} · zdjęcia: {photos}</translation>
  </message>
  <message>
   <source>{products} products, {photos} photos, {mistakes} mistakes. F1 helps always.</source>
   <translation>Produkty: {products}, zdjęcia: {photos}, błędy: {mistakes}. F1 zawsze pomaga.</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} kB/s</translation>
  </message>
  <message>
   <source>– Nothing is sent</source>
   <translation>– Nic nie jest wysyłane</translation>
  </message>
  <message numerus="yes">
   <source>↑ %n items of the last session go to the server by themselves.</source>
   <translation>
    <numerusform>↑ %n element ostatniej sesji sam idzie na serwer.</numerusform>
    <numerusform>↑ %n elementy ostatniej sesji same idą na serwer.</numerusform>
    <numerusform>↑ %n elementów ostatniej sesji samo idzie na serwer.</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ First</source>
   <translation>▲ Pierwsze</translation>
  </message>
  <message>
   <source>▶ NEXT</source>
   <translation>▶ DALEJ</translation>
  </message>
  <message>
   <source>◀ Product</source>
   <translation>◀ Produkt</translation>
  </message>
  <message>
   <source>○ missing</source>
   <translation>○ brak</translation>
  </message>
  <message>
   <source>○ {0} of {1}</source>
   <translation>○ {0} z {1}</translation>
  </message>
  <message numerus="yes">
   <source>✓ All %n items of the last session are on the server.</source>
   <translation>
    <numerusform>✓ %n element ostatniej sesji jest na serwerze.</numerusform>
    <numerusform>✓ Wszystkie %n elementy ostatniej sesji są na serwerze.</numerusform>
    <numerusform>✓ Wszystko z ostatniej sesji (%n elementów) jest na serwerze.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All taken</source>
   <translation>✓ Wszystkie zrobione</translation>
  </message>
  <message>
   <source>✓ Done in {minutes:.0f} min</source>
   <translation>✓ Gotowe w {minutes:.0f} min</translation>
  </message>
  <message>
   <source>✓ On disk: everything</source>
   <translation>✓ Na dysku: wszystko</translation>
  </message>
  <message>
   <source>✓ On server: nothing owed</source>
   <translation>✓ Na serwerze: nic nie zalega</translation>
  </message>
  <message>
   <source>✓ Saved.</source>
   <translation>✓ Zapisano.</translation>
  </message>
  <message>
   <source>✓ The scanner is set up</source>
   <translation>✓ Skaner ustawiony</translation>
  </message>
  <message>
   <source>✓ fine</source>
   <translation>✓ dobrze</translation>
  </message>
  <message>
   <source>✓ nothing wrong was found</source>
   <translation>✓ nie znaleziono błędów</translation>
  </message>
  <message>
   <source>✓ now</source>
   <translation>✓ teraz</translation>
  </message>
  <message>
   <source>✓ taken</source>
   <translation>✓ zrobione</translation>
  </message>
  <message>
   <source>✓ {0} taken</source>
   <translation>✓ zrobiono: {0}</translation>
  </message>
  <message>
   <source>✓ {0}. Enter takes it.</source>
   <translation>✓ {0}. Enter przyjmuje.</translation>
  </message>
  <message>
   <source>✗ Disk too full</source>
   <translation>✗ Dysk zbyt pełny</translation>
  </message>
  <message>
   <source>✗ Photos are missing on disk</source>
   <translation>✗ Brak zdjęć na dysku</translation>
  </message>
  <message>
   <source>✗ Remove</source>
   <translation>✗ Usuń</translation>
  </message>
  <message>
   <source>✗ Sound off</source>
   <translation>✗ Bez dźwięku</translation>
  </message>
  <message>
   <source>✗ Throw away</source>
   <translation>✗ Odrzuć</translation>
  </message>
  <message>
   <source>✗ mend</source>
   <translation>✗ napraw</translation>
  </message>
 </context>
</TS>
