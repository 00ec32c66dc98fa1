<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>words</name>
  <message>
   <source>
It is {0}.</source>
   <translation>
Es {0}.</translation>
  </message>
  <message>
   <source> F9 tries again. {0}</source>
   <translation> F9 reintenta. {0}</translation>
  </message>
  <message>
   <source> It asks to be left alone for {0} h; it is asked again every {1} min all the same.</source>
   <translation> Pide que no se le pregunte durante {0} h; aun así se le pregunta de nuevo cada {1} min.</translation>
  </message>
  <message>
   <source> Press F12, then P.</source>
   <translation> Pulse F12 y luego P.</translation>
  </message>
  <message>
   <source> What lay there is kept as {0}.</source>
   <translation> Lo que había allí se conserva como {0}.</translation>
  </message>
  <message>
   <source> from {0} to {1}</source>
   <translation> de {0} a {1}</translation>
  </message>
  <message>
   <source> of at most {0} characters</source>
   <translation> de {0} caracteres como máximo</translation>
  </message>
  <message>
   <source> of {0} or more</source>
   <translation> de {0} o más</translation>
  </message>
  <message numerus="yes">
   <source>! %n items of the last session need you.</source>
   <translation>
    <numerusform>! %n elemento de la última sesión le necesita.</numerusform>
    <numerusform>! %n elementos de la última sesión le necesitan.</numerusform>
   </translation>
  </message>
  <message>
   <source>! Not usable yet</source>
   <translation>! Aún no utilizable</translation>
  </message>
  <message>
   <source>! look</source>
   <translation>! mirar</translation>
  </message>
  <message>
   <source>! {0}, {1} differ</source>
   <translation>! {0}, {1} difieren</translation>
  </message>
  <message>
   <source>! {0}, {1} need you</source>
   <translation>! {0}, {1} le necesitan</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrada</numerusform>
    <numerusform>%n entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n archivo</numerusform>
    <numerusform>%n archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n products miss photos: N shows them.</source>
   <translation>
    <numerusform>Faltan fotos en %n producto: N lo muestra.</numerusform>
    <numerusform>Faltan fotos en %n productos: N los muestra.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings would change</source>
   <translation>
    <numerusform>%n ajuste cambiaría</numerusform>
    <numerusform>%n ajustes cambiarían</numerusform>
   </translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nada)</translation>
  </message>
  <message>
   <source>+ New list</source>
   <translation>+ Nueva lista</translation>
  </message>
  <message>
   <source>, {0} below {1} left to you.</source>
   <translation>, {0} por debajo de {1} quedan para usted.</translation>
  </message>
  <message>
   <source>1.2 mm print is {0} px high ({1} to {2})</source>
   <translation>La letra de 1,2 mm mide {0} px de alto ({1} a {2})</translation>
  </message>
  <message>
   <source>2 of 5</source>
   <translation>2 of 5</translation>
  </message>
  <message>
   <source>4 to 12 digits</source>
   <translation>De 4 a 12 cifras</translation>
  </message>
  <message>
   <source>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</source>
   <translation>8, 12, 13 o 14 cifras, o una referencia con letras. Esc abandona.</translation>
  </message>
  <message>
   <source>A PDF to print</source>
   <translation>Un PDF para imprimir</translation>
  </message>
  <message>
   <source>A PIN has at most 12 digits. Once more.</source>
   <translation>Un PIN tiene como máximo 12 cifras. Otra vez.</translation>
  </message>
  <message>
   <source>A PIN is asked for here: this scan was not taken. Scan it again when the bench is open.</source>
   <translation>Aquí se pide un PIN: este código no se ha tomado. Escanéelo otra vez cuando el puesto esté abierto.</translation>
  </message>
  <message>
   <source>A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept here.</source>
   <translation>En este ordenador hay un proxy SOCKS (ALL_PROXY o HTTPS_PROXY) que este programa no puede usar. Configure un proxy HTTP o quite la variable y vuelva a empezar. El trabajo queda aquí.</translation>
  </message>
  <message>
   <source>A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept beside it. What was scanned since then has to be scanned again.</source>
   <translation>Hay una copia del {when} con {count} sesiones. ¿Restaurarla? Lo que hay ahora se conserva al lado. Lo leído desde entonces debe leerse de nuevo.</translation>
  </message>
  <message>
   <source>A badge was expected, and this code holds no name that can be written down. Scan another badge, or type the name.</source>
   <translation>Se esperaba una tarjeta y este código no contiene ningún nombre legible. Escanee otra tarjeta o escriba el nombre.</translation>
  </message>
  <message>
   <source>A badge was expected, and this is a product's code. Scan the badge, or press Escape.</source>
   <translation>Se esperaba una tarjeta de empleado y este es el código de un producto. Escanee la tarjeta o pulse Esc.</translation>
  </message>
  <message>
   <source>A case label and a unit code</source>
   <translation>Una etiqueta de caja y un código de unidad</translation>
  </message>
  <message>
   <source>A case label, not the single unit.</source>
   <translation>Una etiqueta de caja, no la unidad.</translation>
  </message>
  <message>
   <source>A change counts {when}.</source>
   <translation>Un cambio vale {when}.</translation>
  </message>
  <message>
   <source>A character of this code could not be read. Scan it again, or another code of the product.</source>
   <translation>No se pudo leer un carácter de este código. Escanéelo de nuevo, u otro código del producto.</translation>
  </message>
  <message>
   <source>A component or part (CPID), not a product.</source>
   <translation>Un componente o una pieza (CPID), no un producto.</translation>
  </message>
  <message>
   <source>A consignment (GINC), not a product.</source>
   <translation>Una consignación (GINC), no un producto.</translation>
  </message>
  <message>
   <source>A coupon, not a product.</source>
   <translation>Un cupón, no un producto.</translation>
  </message>
  <message>
   <source>A course of ten minutes</source>
   <translation>Un curso de diez minutos</translation>
  </message>
  <message>
   <source>A crate, keg or rack that comes back (GRAI), not a product.</source>
   <translation>Una caja, un barril o un estante retornable (GRAI), no un producto.</translation>
  </message>
  <message>
   <source>A document (GDTI), not a product.</source>
   <translation>Un documento (GDTI), no un producto.</translation>
  </message>
  <message>
   <source>A key for this address is kept already.</source>
   <translation>Ya hay una clave guardada para esta dirección.</translation>
  </message>
  <message>
   <source>A list has no name. Give it one.</source>
   <translation>Una lista no tiene nombre. Póngale uno.</translation>
  </message>
  <message>
   <source>A model of products (GMN), not one product.</source>
   <translation>Un modelo de productos (GMN), no un producto concreto.</translation>
  </message>
  <message>
   <source>A new PIN was chosen.</source>
   <translation>Se ha elegido un PIN nuevo.</translation>
  </message>
  <message>
   <source>A newer version is being fetched</source>
   <translation>Se descarga una versión nueva</translation>
  </message>
  <message>
   <source>A number for use inside one company (restricted circulation), not a product code.</source>
   <translation>Un número de uso interno de una empresa (circulación restringida), no un código de producto.</translation>
  </message>
  <message>
   <source>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</source>
   <translation>Un número solo de esta tienda (circulación restringida), quizá con peso o precio; no es un código de producto.</translation>
  </message>
  <message>
   <source>A pallet or parcel (SSCC), not a product.</source>
   <translation>Un palé o paquete (SSCC), no un producto.</translation>
  </message>
  <message>
   <source>A pallet or parcel with {0} in it, not a product.</source>
   <translation>Un palé o paquete con {0} dentro, no un producto.</translation>
  </message>
  <message>
   <source>A part of a code, {0}, was lost: scan that code again.</source>
   <translation>Se perdió una parte de un código, {0}: escanee ese código otra vez.</translation>
  </message>
  <message>
   <source>A photo ({0}) has {1} bytes there, {2} here.</source>
   <translation>Una foto ({0}) tiene {1} bytes allí, {2} aquí.</translation>
  </message>
  <message>
   <source>A photo ({0}) is another product's on the server.</source>
   <translation>Una foto ({0}) es de otro producto en el servidor.</translation>
  </message>
  <message>
   <source>A photo ({0}) is missing on the server.</source>
   <translation>Falta una foto ({0}) en el servidor.</translation>
  </message>
  <message>
   <source>A photo ({0}) is {1} times on the server, once here.</source>
   <translation>Una foto ({0}) está {1} veces en el servidor, una vez aquí.</translation>
  </message>
  <message>
   <source>A photo is {0} on the server, {1} here.</source>
   <translation>Una foto está {0} en el servidor, {1} aquí.</translation>
  </message>
  <message>
   <source>A photo's tags may have {0} bytes, got {1}.</source>
   <translation>Las etiquetas de una foto admiten {0} bytes, hay {1}.</translation>
  </message>
  <message>
   <source>A place or a company (GLN), not a product.</source>
   <translation>Un lugar o una empresa (GLN), no un producto.</translation>
  </message>
  <message>
   <source>A proxy before the photo storage lets no file of this size pass ({0}). Ask the network's administrator, or lower the JPEG quality.</source>
   <translation>Un proxy ante el almacén de fotos no deja pasar archivos de este tamaño ({0}). Pregunte al administrador de la red o baje la calidad JPEG.</translation>
  </message>
  <message>
   <source>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</source>
   <translation>Un proxy o cortafuegos en el camino rechaza ({0}), no el servidor. Pida al administrador de la red que deje pasar esta estación.</translation>
  </message>
  <message>
   <source>A reference, not a GTIN. Enter takes it.</source>
   <translation>Una referencia, no un GTIN. Enter la acepta.</translation>
  </message>
  <message>
   <source>A refund receipt, not a product.</source>
   <translation>Un vale de devolución, no un producto.</translation>
  </message>
  <message>
   <source>A scanner that types shows how it types with five codes. One that sends is named in the settings: serial_port. Without one, the camera reads the codes.</source>
   <translation>Un lector que teclea muestra con cinco códigos cómo teclea. Uno que envía se indica en los ajustes: serial_port. Sin lector, la cámara lee los códigos.</translation>
  </message>
  <message>
   <source>A second camera that takes the photos; empty when the first one does.</source>
   <translation>Una segunda cámara que hace las fotos; vacío si las hace la primera.</translation>
  </message>
  <message>
   <source>A session is open. End or submit it first.</source>
   <translation>Hay una sesión abierta. Termínela o envíela primero.</translation>
  </message>
  <message>
   <source>A shipment (GSIN), not a product.</source>
   <translation>Un envío (GSIN), no un producto.</translation>
  </message>
  <message>
   <source>A thing that somebody owns (GIAI), not a product.</source>
   <translation>Un bien que pertenece a alguien (GIAI), no un producto.</translation>
  </message>
  <message>
   <source>A web address, not a product's number.</source>
   <translation>Una dirección web, no un número de producto.</translation>
  </message>
  <message>
   <source>ACCEPTED</source>
   <translation>ACEPTADO</translation>
  </message>
  <message>
   <source>AGAIN</source>
   <translation>OTRA VEZ</translation>
  </message>
  <message>
   <source>ALREADY HAVE IT</source>
   <translation>YA LO TENEMOS</translation>
  </message>
  <message>
   <source>API address</source>
   <translation>Dirección de la API</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Clave API</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Accept all from {sure}</source>
   <translation>Aceptar todo desde {sure}</translation>
  </message>
  <message>
   <source>Accept all sure ones</source>
   <translation>Aceptar todo lo seguro</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Añadir {0}</translation>
  </message>
  <message>
   <source>Add-on code</source>
   <translation>Código suplementario</translation>
  </message>
  <message>
   <source>Address of the API</source>
   <translation>Dirección de la API</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>All photos are taken.</source>
   <translation>Todas las fotos están hechas.</translation>
  </message>
  <message>
   <source>All photos are taken. Pick a type to take another one.</source>
   <translation>Todas las fotos están hechas. Elija un tipo para hacer otra.</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Todas las sesiones</translation>
  </message>
  <message>
   <source>All sessions and their state</source>
   <translation>Todas las sesiones y su estado</translation>
  </message>
  <message>
   <source>All work is kept</source>
   <translation>Todo el trabajo se conserva</translation>
  </message>
  <message>
   <source>All work is kept. The PIN opens it, or the badge of who works here.</source>
   <translation>Todo el trabajo está guardado. Lo abre el PIN, o la tarjeta de quien trabaja aquí.</translation>
  </message>
  <message>
   <source>All {0} are in order.</source>
   <translation>Los {0} están en orden.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Permitir</translation>
  </message>
  <message>
   <source>Allowed to the supervisor.</source>
   <translation>Permitido al supervisor.</translation>
  </message>
  <message>
   <source>Already in this session.</source>
   <translation>Ya está en esta sesión.</translation>
  </message>
  <message>
   <source>Already running</source>
   <translation>Ya en marcha</translation>
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
   <translation>Un sobre ISO 15434 sin GTIN, no un número de producto.</translation>
  </message>
  <message>
   <source>An ISO 15434 envelope, not a product's number.</source>
   <translation>Un sobre ISO 15434, no un número de producto.</translation>
  </message>
  <message>
   <source>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</source>
   <translation>Un colector OpenTelemetry (OTLP por HTTP) que recibe las cifras del día; vacío si no hay.</translation>
  </message>
  <message>
   <source>An administrator sets the PIN anew: scanstation pin</source>
   <translation>Un administrador pone el PIN de nuevo: scanstation pin</translation>
  </message>
  <message>
   <source>An item made to order: its number names no product in the catalogue.</source>
   <translation>Un artículo hecho por encargo: su número no nombra ningún producto del catálogo.</translation>
  </message>
  <message>
   <source>Another Scan Station works in {0}. Use its window, or close it and start again.</source>
   <translation>Otra Scan Station trabaja en {0}. Use su ventana, o ciérrela y empiece de nuevo.</translation>
  </message>
  <message>
   <source>Another key was pressed during the scan.</source>
   <translation>Se pulsó otra tecla durante el escaneo.</translation>
  </message>
  <message>
   <source>Another product</source>
   <translation>Otro producto</translation>
  </message>
  <message>
   <source>Another program has the keyboard: a scan would go there. Close it, or touch this window.</source>
   <translation>Otro programa tiene el teclado: un escaneo iría allí. Ciérrelo o toque esta ventana.</translation>
  </message>
  <message>
   <source>Another program holds the station's memory in {0}. Nothing was kept of this step. Close that program (a backup or a virus scanner), then do the step again.</source>
   <translation>Otro programa ocupa la memoria de la estación en {0}. No se guardó nada de este paso. Cierre ese programa (copia de seguridad o antivirus) y repita el paso.</translation>
  </message>
  <message>
   <source>Another shot list</source>
   <translation>Otra lista de fotos</translation>
  </message>
  <message>
   <source>Another shot list than {name}</source>
   <translation>Otra lista de fotos que {name}</translation>
  </message>
  <message>
   <source>Arrows move the frame, + and − size it, or draw it. The original is kept.</source>
   <translation>Las flechas mueven el marco, + y − lo cambian de tamaño, o dibújelo. El original se conserva.</translation>
  </message>
  <message>
   <source>As EAN-8 it is {0}, as UPC-E {1}. Nothing was kept yet: say on the screen which one it is.</source>
   <translation>Como EAN-8 es {0}, como UPC-E {1}. Aún no se guardó nada: indique en la pantalla cuál es.</translation>
  </message>
  <message>
   <source>As to endings: {0}.</source>
   <translation>Sobre el fin de código: {0}.</translation>
  </message>
  <message>
   <source>Asking the server …</source>
   <translation>Preguntando al servidor …</translation>
  </message>
  <message>
   <source>Asset</source>
   <translation>Activo</translation>
  </message>
  <message>
   <source>At the end of the shift</source>
   <translation>Al final del turno</translation>
  </message>
  <message>
   <source>Aztec</source>
   <translation>Aztec</translation>
  </message>
  <message>
   <source>BOTH</source>
   <translation>CÓDIGOS Y FOTOS</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back on the bench.</source>
   <translation>De vuelta en el puesto.</translation>
  </message>
  <message>
   <source>Back to an earlier product</source>
   <translation>Volver a un producto anterior</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Por defecto</translation>
  </message>
  <message>
   <source>Back to work</source>
   <translation>Volver al trabajo</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Fondo</translation>
  </message>
  <message>
   <source>Badge not possible</source>
   <translation>Tarjeta no posible</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Código de barras</translation>
  </message>
  <message>
   <source>Batch/lot</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Below this much free space no photo is taken.</source>
   <translation>Con menos espacio libre que este no se hace ninguna foto.</translation>
  </message>
  <message>
   <source>Bench</source>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>Bench cleared</source>
   <translation>Mesa despejada</translation>
  </message>
  <message>
   <source>Best before or best by</source>
   <translation>Consumo preferente</translation>
  </message>
  <message>
   <source>Blown up</source>
   <translation>Ampliada</translation>
  </message>
  <message>
   <source>Blue, two beeps: the session has it already. Nothing is counted twice.</source>
   <translation>Azul, dos pitidos: la sesión ya lo tiene. Nada se cuenta dos veces.</translation>
  </message>
  <message>
   <source>Blur</source>
   <translation>Borrosa</translation>
  </message>
  <message>
   <source>Blurred. Move the product to where it is sharp.</source>
   <translation>Borrosa. Mueva el producto adonde se vea nítido.</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Clara</translation>
  </message>
  <message>
   <source>Bundle not saved</source>
   <translation>Paquete no guardado</translation>
  </message>
  <message>
   <source>CALIBRATE: {0}</source>
   <translation>CALIBRAR: {0}</translation>
  </message>
  <message>
   <source>CODES</source>
   <translation>CÓDIGOS</translation>
  </message>
  <message>
   <source>COMPLETED</source>
   <translation>COMPLETADO</translation>
  </message>
  <message>
   <source>Call support, or start again.</source>
   <translation>Llame a asistencia o inicie de nuevo.</translation>
  </message>
  <message>
   <source>Call {contact}, or start again.</source>
   <translation>Llame a {contact} o inicie de nuevo.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>Camera colours</source>
   <translation>Colores de la cámara</translation>
  </message>
  <message>
   <source>Camera height</source>
   <translation>Altura de imagen</translation>
  </message>
  <message>
   <source>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</source>
   <translation>Índice o nombre de cámara, una carpeta de imágenes, un archivo de vídeo, una dirección MJPEG, synthetic.</translation>
  </message>
  <message>
   <source>Camera largest</source>
   <translation>Imagen más grande</translation>
  </message>
  <message>
   <source>Camera lock</source>
   <translation>Cámara fija</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>Cámara perdida</translation>
  </message>
  <message>
   <source>Camera not usable</source>
   <translation>Cámara no utilizable</translation>
  </message>
  <message>
   <source>Camera rotation</source>
   <translation>Giro de la cámara</translation>
  </message>
  <message>
   <source>Camera width</source>
   <translation>Anchura de imagen</translation>
  </message>
  <message>
   <source>Camera, disk, server: how all is</source>
   <translation>Cámara, disco, servidor: cómo está todo</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Cámaras</translation>
  </message>
  <message>
   <source>Cannot save</source>
   <translation>No se puede guardar</translation>
  </message>
  <message>
   <source>Caps Lock is on; that does no harm.</source>
   <translation>Caps Lock está activado; no importa.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Tarjetas</translation>
  </message>
  <message>
   <source>Categories in the server's catalogue, with commas between</source>
   <translation>Categorías del catálogo del servidor, separadas por comas</translation>
  </message>
  <message>
   <source>Certification</source>
   <translation>Certificación</translation>
  </message>
  <message>
   <source>Change this</source>
   <translation>Cambiar esto</translation>
  </message>
  <message>
   <source>Check on the server</source>
   <translation>Comprobar en el servidor</translation>
  </message>
  <message>
   <source>Check the data folder, then start again.</source>
   <translation>Revise la carpeta de datos, luego inicie de nuevo.</translation>
  </message>
  <message>
   <source>Choose a PIN</source>
   <translation>Elegir un PIN</translation>
  </message>
  <message>
   <source>Choose a new one</source>
   <translation>Elegir otro</translation>
  </message>
  <message>
   <source>Choose it by what it sees.</source>
   <translation>Elíjala por lo que ve.</translation>
  </message>
  <message>
   <source>Choose what to shoot next</source>
   <translation>Elegir qué fotografiar ahora</translation>
  </message>
  <message>
   <source>Clear the bench for the next product</source>
   <translation>Despejar el puesto para el próximo producto</translation>
  </message>
  <message>
   <source>Clear the bench with F2</source>
   <translation>Despeje la mesa con F2</translation>
  </message>
  <message>
   <source>Close Scan Station</source>
   <translation>Cerrar Scan Station</translation>
  </message>
  <message>
   <source>Close the session?</source>
   <translation>¿Cerrar la sesión?</translation>
  </message>
  <message>
   <source>Close this help</source>
   <translation>Cerrar esta ayuda</translation>
  </message>
  <message>
   <source>Close: the whole list, every line readable</source>
   <translation>De cerca: toda la lista, cada línea legible</translation>
  </message>
  <message>
   <source>Close: the whole table, every line readable</source>
   <translation>De cerca: toda la tabla, cada línea legible</translation>
  </message>
  <message>
   <source>Coarse</source>
   <translation>Gruesa</translation>
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
   <translation>Código</translation>
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
   <translation>Código a escanear: {code}</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Códigos</translation>
  </message>
  <message>
   <source>Codes and photos</source>
   <translation>Códigos y fotos</translation>
  </message>
  <message>
   <source>Codes and photos: every product is scanned and photographed.</source>
   <translation>Códigos y fotos: cada producto se escanea y se fotografía.</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Solo códigos</translation>
  </message>
  <message>
   <source>Codes, operators' names, decisions, requests. No photo, no key.</source>
   <translation>Códigos, nombres de operarios, decisiones, peticiones. Ninguna foto, ninguna clave.</translation>
  </message>
  <message>
   <source>Colours, signs and sounds</source>
   <translation>Colores, signos y sonidos</translation>
  </message>
  <message>
   <source>Command cards</source>
   <translation>Tarjetas de comando</translation>
  </message>
  <message>
   <source>Command cards are refused until then.</source>
   <translation>Hasta entonces se rechazan las tarjetas de comando.</translation>
  </message>
  <message>
   <source>Command cards of {0}</source>
   <translation>Tarjetas de comando de {0}</translation>
  </message>
  <message>
   <source>Company number</source>
   <translation>Número de empresa</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or go on without.</source>
   <translation>Conecte un altavoz o siga sin él.</translation>
  </message>
  <message>
   <source>Connect a screen, start again.</source>
   <translation>Conecte una pantalla, empiece de nuevo.</translation>
  </message>
  <message>
   <source>Consignment</source>
   <translation>Consignación</translation>
  </message>
  <message>
   <source>Copy the data folder to a safe place as it is, then call support.</source>
   <translation>Copie la carpeta de datos tal cual a un lugar seguro, luego llame a soporte.</translation>
  </message>
  <message>
   <source>Correct api_url in the settings, then start again.</source>
   <translation>Corrija api_url en los ajustes, luego inicie de nuevo.</translation>
  </message>
  <message>
   <source>Correct it: scanstation config check names each wrong line.</source>
   <translation>Corríjalo: scanstation config check nombra cada línea incorrecta.</translation>
  </message>
  <message>
   <source>Correct or remove telemetry_url in the settings.</source>
   <translation>Corrija o quite telemetry_url en los ajustes.</translation>
  </message>
  <message>
   <source>Correct the file and name it {0} again, then start again; or save new shot lists.</source>
   <translation>Corrija el archivo y llámelo otra vez {0}, luego inicie de nuevo; o guarde listas de fotos nuevas.</translation>
  </message>
  <message>
   <source>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</source>
   <translation>No se pudo escribir {0}: {1}. Elija otra carpeta o libere espacio; la sesión no cambia.</translation>
  </message>
  <message>
   <source>Count this code once more</source>
   <translation>Contar este código una vez más</translation>
  </message>
  <message>
   <source>Counted: {0}.</source>
   <translation>Contado: {0}.</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Cupón</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Curso</translation>
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
   <translation>Cortada</translation>
  </message>
  <message>
   <source>Cut off at the edge. Move it into the middle.</source>
   <translation>Cortada por el borde. Muévalo al centro.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscura</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
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
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Day after</source>
   <translation>Día después</translation>
  </message>
  <message>
   <source>Day before</source>
   <translation>Día antes</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Por defecto: {value}</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Delete the bad file when nobody needs it any more.</source>
   <translation>Borre el archivo dañado cuando nadie lo necesite ya.</translation>
  </message>
  <message>
   <source>Delete the bad file.</source>
   <translation>Borre el archivo dañado.</translation>
  </message>
  <message>
   <source>Delete the last digit</source>
   <translation>Borrar la última cifra</translation>
  </message>
  <message>
   <source>Details without the product's number. Scan the label's other code too.</source>
   <translation>Datos sin el número del producto. Escanee también el otro código de la etiqueta.</translation>
  </message>
  <message>
   <source>Device trouble</source>
   <translation>Fallo del dispositivo</translation>
  </message>
  <message>
   <source>Did you mean {0}? Write that, or take it away.</source>
   <translation>¿Quería decir {0}? Escríbalo, o quítelo.</translation>
  </message>
  <message>
   <source>Digit {digit}</source>
   <translation>Cifra {digit}</translation>
  </message>
  <message>
   <source>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</source>
   <translation>Cifras de los códigos Interleaved 2 of 5 en uso aquí que no son ITF-14; no se aceptan otros.</translation>
  </message>
  <message>
   <source>Disk too full</source>
   <translation>Disco demasiado lleno</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Does not read a drawn {0}.</source>
   <translation>No lee un código {0} dibujado.</translation>
  </message>
  <message>
   <source>Done. No PIN is set.</source>
   <translation>Hecho. No hay ningún PIN.</translation>
  </message>
  <message>
   <source>Done: from now on every code of this scanner is read right.</source>
   <translation>Listo: desde ahora cada código de este lector se lee bien.</translation>
  </message>
  <message>
   <source>EAN-8: {0}</source>
   <translation>EAN-8: {0}</translation>
  </message>
  <message>
   <source>END</source>
   <translation>TERMINAR</translation>
  </message>
  <message>
   <source>ENRICHING</source>
   <translation>COMPLETANDO</translation>
  </message>
  <message>
   <source>EXPIRED</source>
   <translation>CADUCADO</translation>
  </message>
  <message>
   <source>Each photo has its key. You choose the order.</source>
   <translation>Cada foto tiene su tecla. Usted elige el orden.</translation>
  </message>
  <message>
   <source>Each photo that is needed here is here.</source>
   <translation>Todas las fotos que se necesitan aquí están aquí.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>End / Submit</source>
   <translation>Fin / Enviar</translation>
  </message>
  <message>
   <source>End or submit the session</source>
   <translation>Terminar o enviar la sesión</translation>
  </message>
  <message>
   <source>End or submit the session first, then update.</source>
   <translation>Termine o envíe primero la sesión; después actualice.</translation>
  </message>
  <message>
   <source>End without reading</source>
   <translation>Terminar sin lectura</translation>
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
   <translation>Introduzca el PIN</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every scan is kept with the name of who made it.</source>
   <translation>Cada lectura se guarda con el nombre de quien la hizo.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Todo lo demás</translation>
  </message>
  <message>
   <source>Everything that waits is tried again now.</source>
   <translation>Todo lo que espera se reintenta ahora.</translation>
  </message>
  <message>
   <source>Expected 8, 12, 13 or 14 digits, got {0}.</source>
   <translation>Se esperaban 8, 12, 13 o 14 cifras, hay {0}.</translation>
  </message>
  <message>
   <source>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</source>
   <translation>Se esperaba un informe HID-POS de {0} bytes con hasta {1} de datos, llegaron {2} bytes que empiezan por {3}. Ponga el lector en USB serie.</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</source>
   <translation>Se esperaba un JPEG, PNG, WebP, TIFF o BMP completo.</translation>
  </message>
  <message>
   <source>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</source>
   <translation>Se esperaba un índice o nombre de cámara, una carpeta de imágenes, un archivo de vídeo, una dirección MJPEG o 'synthetic', hay {0}. Cámaras presentes: {1}.</translation>
  </message>
  <message>
   <source>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</source>
   <translation>Se esperaba una tarjeta de {0} a {1} valores de gris en el centro, hay de {2} a {3}. Cambie la luz y pruebe otra vez.</translation>
  </message>
  <message>
   <source>Expected a code of 1 to {0} characters, got {1}.</source>
   <translation>Se esperaba un código de 1 a {0} caracteres, hay {1}.</translation>
  </message>
  <message>
   <source>Expected a code of at most {0} characters, got {1}. Scan another code of the product.</source>
   <translation>Se esperaba un código de {0} caracteres como máximo y llegaron {1}. Escanee otro código del producto.</translation>
  </message>
  <message>
   <source>Expected a file, got a folder, a pipe or a device.</source>
   <translation>Se esperaba un archivo, pero es una carpeta, una tubería o un dispositivo.</translation>
  </message>
  <message>
   <source>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</source>
   <translation>Se esperaba una carpeta donde escribir, pero {0} rechaza: {1}. Elija otra carpeta de datos o pida permiso de escritura.</translation>
  </message>
  <message>
   <source>Expected a kept PIN, found something else. Set it anew: scanstation pin</source>
   <translation>Se esperaba un PIN guardado, se encontró otra cosa. Póngalo de nuevo: scanstation pin</translation>
  </message>
  <message>
   <source>Expected a list of {0}, got {1}. Trying again.</source>
   <translation>Se esperaba una lista de {0}, llegó {1}. Se intenta de nuevo.</translation>
  </message>
  <message>
   <source>Expected a name of 1 to {0} bytes that can be printed, got {1}.</source>
   <translation>Se esperaba un nombre imprimible de 1 a {0} bytes, llegó {1}.</translation>
  </message>
  <message>
   <source>Expected a picture of at most 100 megapixels.</source>
   <translation>Se esperaba una imagen de 100 megapíxeles como máximo.</translation>
  </message>
  <message>
   <source>Expected a picture, got an empty file.</source>
   <translation>Se esperaba una imagen, el archivo está vacío.</translation>
  </message>
  <message>
   <source>Expected a product number, got only zeros.</source>
   <translation>Se esperaba un número de producto, solo hay ceros.</translation>
  </message>
  <message>
   <source>Expected a profile in TOML, got: {0}. Export it again.</source>
   <translation>Se esperaba un perfil en TOML, hay: {0}. Expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Expected a quantity of 1 to {0}, got {1}.</source>
   <translation>Se esperaba una cantidad de 1 a {0}, hay {1}.</translation>
  </message>
  <message>
   <source>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</source>
   <translation>Se esperaba un lector en {0}, pero ese puerto no existe. Presentes: {1}. Conecte el lector y póngalo en USB serie (CDC), o elija otro puerto.</translation>
  </message>
  <message>
   <source>Expected a version such as 1.2.3, got {0}.</source>
   <translation>Se esperaba una versión como 1.2.3, llegó {0}.</translation>
  </message>
  <message>
   <source>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</source>
   <translation>Se esperaba un {0}, no se encontró. Dispositivos USB posibles: {1}. Conéctelo y póngalo en HID-POS, o en USB serie.</translation>
  </message>
  <message>
   <source>Expected an address like https://www.closient.com. Mend api_url in the settings.</source>
   <translation>Se esperaba una dirección como https://www.closient.com. Corrija api_url en los ajustes.</translation>
  </message>
  <message>
   <source>Expected at most {0} bytes, got {1}.</source>
   <translation>Se esperaban {0} bytes como máximo, hay {1}.</translation>
  </message>
  <message>
   <source>Expected at most {0} metadata keys, got {1}.</source>
   <translation>Se esperaban {0} claves de metadatos como máximo, hay {1}.</translation>
  </message>
  <message>
   <source>Expected camera {0}. Present: {1}.</source>
   <translation>Se esperaba la cámara {0}. Presentes: {1}.</translation>
  </message>
  <message>
   <source>Expected digits, got {0}.</source>
   <translation>Se esperaban cifras, llegó {0}.</translation>
  </message>
  <message>
   <source>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</source>
   <translation>Se esperaban metadatos de {0} caracteres por clave y {1} por valor, hay {2} y {3} en {4}.</translation>
  </message>
  <message>
   <source>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</source>
   <translation>Se esperaba un lector {0}, hay {1}. Desconecte los otros, o elija uno por VID:PID:SERIAL o por su puerto.</translation>
  </message>
  <message>
   <source>Expected pages of at most 100 megapixels.</source>
   <translation>Se esperan páginas de 100 megapíxeles como máximo.</translation>
  </message>
  <message>
   <source>Expected pictures ({0}) in {1}, found none. Choose another folder.</source>
   <translation>Se esperaban imágenes ({0}) en {1}, no hay. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Expected room in {0} for a copy of the database before it is brought up to date, but it cannot be written ({1}). Nothing was changed. Free some space, then start again.</source>
   <translation>Se esperaba espacio en {0} para una copia de la base de datos antes de actualizarla, pero no se puede escribir ({1}). No se cambió nada. Libere espacio, luego empiece de nuevo.</translation>
  </message>
  <message>
   <source>Expected settings that this version has, got {0}. Update this station, or export the profile again.</source>
   <translation>Se esperaban ajustes de esta versión, hay {0}. Actualice esta estación, o exporte el perfil de nuevo.</translation>
  </message>
  <message>
   <source>Expected signed news of an update, got something else ({0}). Nothing was changed. Check update_url.</source>
   <translation>Se esperaba un aviso firmado de actualización, llegó otra cosa ({0}). No se cambió nada. Revise update_url.</translation>
  </message>
  <message>
   <source>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</source>
   <translation>Se esperaba el id de una sesión, o last; {0} encaja con {1} sesiones. Mire la lista: scanstation sessions</translation>
  </message>
  <message>
   <source>Expected the id of something on the server, got {0}.</source>
   <translation>Se esperaba el id de algo en el servidor, hay {0}.</translation>
  </message>
  <message>
   <source>Expected the photo in {0}, got: {1}. Check the disk.</source>
   <translation>Se esperaba la foto en {0}, hay: {1}. Revise el disco.</translation>
  </message>
  <message>
   <source>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</source>
   <translation>Se esperaba la foto {0} de {1} bytes en {2}, pero falta o está cortada. Haga la foto otra vez, o devuelva el archivo.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be opened to write: {1}. A link in its place is not followed: name the folder itself with --data-dir. Otherwise ask for write access, then start again.</source>
   <translation>Se esperaba la base de datos del puesto en {0}, pero no se puede abrir para escribir: {1}. No se sigue un enlace en su lugar: indique la carpeta misma con --data-dir. Si no, pida permiso de escritura y vuelva a iniciar.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file. Put the newest backup back (scanstation restore) or call support, and start with another data folder meanwhile.</source>
   <translation>Se esperaba la base de datos de la estación en {0}, pero no se puede leer ({1}). Conserve el archivo. Restaure la copia más reciente (scanstation restore) o llame a soporte, y mientras tanto inicie con otra carpeta de datos.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it is {1}, while its folder holds work. Nothing was touched. Copy {2} to a safe place, {3}or call support. To begin anew, choose another data folder.</source>
   <translation>Se esperaba la base de datos de la estación en {0}, pero: {1}, mientras su carpeta contiene trabajo. No se tocó nada. Copie {2} a un lugar seguro, {3}o llame a soporte. Para empezar de nuevo, elija otra carpeta de datos.</translation>
  </message>
  <message>
   <source>Expected the work of a station in {0}, {1}. Nothing was made. Name the station's data folder with --data-dir.</source>
   <translation>Se esperaba el trabajo de una estación en {0}: {1}. No se creó nada. Indique la carpeta de datos con --data-dir.</translation>
  </message>
  <message>
   <source>Expected the {0} bytes of {1} as signed, got {2} others. Nothing was changed; it is fetched again tomorrow.</source>
   <translation>Se esperaban los {0} bytes de {1} tal como se firmaron, llegaron otros {2}. No se cambió nada; se descarga otra vez mañana.</translation>
  </message>
  <message>
   <source>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</source>
   <translation>Había que escribir {0}, pero el disco rechaza: {1}. Elija otra carpeta o libere espacio.</translation>
  </message>
  <message>
   <source>Expected {0} from a drawn picture, got {1}.</source>
   <translation>Se esperaba {0} de una imagen dibujada, hay {1}.</translation>
  </message>
  <message>
   <source>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</source>
   <translation>Se esperaban de {0} a {1} cifras, hay {2} caracteres. Elija otro PIN.</translation>
  </message>
  <message>
   <source>Expected {0}, got {1}.</source>
   <translation>Se esperaba {0}, hay {1}.</translation>
  </message>
  <message>
   <source>Expected: {expected}</source>
   <translation>Se esperaba: {expected}</translation>
  </message>
  <message>
   <source>Expired on the server</source>
   <translation>Caducado en el servidor</translation>
  </message>
  <message>
   <source>Explain it</source>
   <translation>Explicar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Exportación fallida</translation>
  </message>
  <message>
   <source>Export last session</source>
   <translation>Exportar última sesión</translation>
  </message>
  <message>
   <source>Export profile</source>
   <translation>Exportar perfil</translation>
  </message>
  <message>
   <source>Exposure and white balance stay as they were when the camera had settled.</source>
   <translation>La exposición y el balance de blancos quedan como estaban cuando la cámara se estabilizó.</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>FALLIDO</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Field 8P (GTIN): {0}</source>
   <translation>Campo 8P (GTIN): {0}</translation>
  </message>
  <message>
   <source>Field {0}</source>
   <translation>Campo {0}</translation>
  </message>
  <message>
   <source>Field {0} ({1})</source>
   <translation>Campo {0} ({1})</translation>
  </message>
  <message>
   <source>File not usable</source>
   <translation>Archivo no utilizable</translation>
  </message>
  <message>
   <source>First digits of GTINs, with commas between</source>
   <translation>Primeras cifras de GTIN, separadas por comas</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Primeros pasos</translation>
  </message>
  <message>
   <source>First steps: {step}  ({place} of {count})</source>
   <translation>Primeros pasos: {step}  ({place} de {count})</translation>
  </message>
  <message>
   <source>First: {photo}</source>
   <translation>Primero: {photo}</translation>
  </message>
  <message>
   <source>Five codes to scan</source>
   <translation>Cinco códigos para escanear</translation>
  </message>
  <message>
   <source>For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: scanstation cards --renew</source>
   <translation>Solo para el personal de este puesto: quien tiene una tarjeta puede usarla. Retirar tarjetas perdidas: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Forget the grey card</source>
   <translation>Olvidar la tarjeta gris</translation>
  </message>
  <message>
   <source>Frame larger</source>
   <translation>Agrandar marco</translation>
  </message>
  <message>
   <source>Frame smaller</source>
   <translation>Reducir marco</translation>
  </message>
  <message>
   <source>Free some space on this disk soon.</source>
   <translation>Libere pronto espacio en este disco.</translation>
  </message>
  <message>
   <source>Free some space on this disk; what is taken is safe.</source>
   <translation>Libere espacio en este disco; lo ya hecho está a salvo.</translation>
  </message>
  <message>
   <source>Free space floor</source>
   <translation>Espacio libre mínimo</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Frente</translation>
  </message>
  <message>
   <source>Full screen, in front, and closed by a supervisor alone.</source>
   <translation>Pantalla completa, delante, y solo la cierra un supervisor.</translation>
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
   <translation>GTIN {0}, {1}, sesión {2}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Give it a name, and colours to look at.</source>
   <translation>Póngale un nombre y unos colores.</translation>
  </message>
  <message>
   <source>Give this person the right to read the file.</source>
   <translation>Dé a esta persona permiso para leer el archivo.</translation>
  </message>
  <message>
   <source>Give this person write access to that folder.</source>
   <translation>Dé a esta persona permiso de escritura en esa carpeta.</translation>
  </message>
  <message>
   <source>Give this person write access to the data folder.</source>
   <translation>Dé a esta persona permiso de escritura en la carpeta de datos.</translation>
  </message>
  <message>
   <source>Give this person write access, or choose another folder with data_dir.</source>
   <translation>Dé permiso de escritura a esta persona, o elija otra carpeta con data_dir.</translation>
  </message>
  <message>
   <source>Glare</source>
   <translation>Reflejo</translation>
  </message>
  <message>
   <source>Glare on the pack. Tilt it away from the lamp.</source>
   <translation>Reflejo en el envase. Inclínelo lejos de la lámpara.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Go on where you were.</source>
   <translation>Siga donde estaba.</translation>
  </message>
  <message>
   <source>Go on: the words say with what</source>
   <translation>Seguir: las palabras dicen con qué</translation>
  </message>
  <message>
   <source>Green and one beep: it is safe on disk. No scanner? Press F6 and type it.</source>
   <translation>Verde y un pitido: está a salvo en el disco. ¿Sin lector? Pulse F6 y escríbalo.</translation>
  </message>
  <message>
   <source>Grey card</source>
   <translation>Tarjeta gris</translation>
  </message>
  <message>
   <source>Grey pictures of the bench, as the camera saw it at a scan.</source>
   <translation>Imágenes grises del puesto, como lo vio la cámara al escanear.</translation>
  </message>
  <message>
   <source>Grid Matrix</source>
   <translation>Grid Matrix</translation>
  </message>
  <message>
   <source>Group separators were not tested.</source>
   <translation>No se probaron los separadores de grupo.</translation>
  </message>
  <message>
   <source>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</source>
   <translation>HID-POS necesita hidapi, que no se puede usar aquí ({0}). Instálelo con pip install hidapi, o ponga el lector en USB serie.</translation>
  </message>
  <message>
   <source>HID-POS scanner {0}</source>
   <translation>Lector HID-POS {0}</translation>
  </message>
  <message>
   <source>HID-POS scanners can be used.</source>
   <translation>Se pueden usar lectores HID-POS.</translation>
  </message>
  <message>
   <source>Han Xin</source>
   <translation>Han Xin</translation>
  </message>
  <message>
   <source>Hand scanner</source>
   <translation>Lector de mano</translation>
  </message>
  <message>
   <source>Hand scanner: scan code {0} of {1}</source>
   <translation>Lector de mano: escanee código {0} de {1}</translation>
  </message>
  <message>
   <source>Health: everything is fine</source>
   <translation>Estado: todo bien</translation>
  </message>
  <message>
   <source>Health: looking …</source>
   <translation>Estado: mirando …</translation>
  </message>
  <message>
   <source>Health: {count} to look at</source>
   <translation>Estado: {count} por mirar</translation>
  </message>
  <message>
   <source>Height of the pictures asked of the camera.</source>
   <translation>Altura de las imágenes que se pide a la cámara.</translation>
  </message>
  <message>
   <source>Help and figures</source>
   <translation>Ayuda y cifras</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hold it before the camera, or scan it by hand. What it would change is shown first. Esc goes back.</source>
   <translation>Póngalo ante la cámara, o escanéelo a mano. Primero se muestra qué cambiaría. Esc vuelve.</translation>
  </message>
  <message>
   <source>Hold one alone in the aim box, or tap it in the picture.</source>
   <translation>Ponga uno solo en el recuadro, o tóquelo en la imagen.</translation>
  </message>
  <message>
   <source>How far the cameras' pictures are turned clockwise to be upright.</source>
   <translation>Cuánto se giran las imágenes de las cámaras, en sentido horario, para quedar derechas.</translation>
  </message>
  <message>
   <source>How little is lost when a photo is packed: 100 is best and largest.</source>
   <translation>Qué poco se pierde al comprimir una foto: 100 es la mejor y la más grande.</translation>
  </message>
  <message>
   <source>How long photos stay here after the server has shown them; shorter when the disk is full.</source>
   <translation>Cuánto quedan las fotos aquí después de que el servidor las mostró; menos si el disco está lleno.</translation>
  </message>
  <message>
   <source>How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.</source>
   <translation>Volumen del puesto, también con las teclas ↑ y ↓; 0 es silencio: la ventana parpadea.</translation>
  </message>
  <message>
   <source>How many and how fast, by the hour.</source>
   <translation>Cuántos y con qué rapidez, por hora.</translation>
  </message>
  <message>
   <source>How support is reached, such as a name and a telephone number: shown when a kiosk stops.</source>
   <translation>Cómo se contacta con asistencia, por ejemplo un nombre y un teléfono: se muestra cuando un quiosco se detiene.</translation>
  </message>
  <message>
   <source>How this station is set up</source>
   <translation>Cómo está configurada esta estación</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>Ya lo he visto</translation>
  </message>
  <message>
   <source>IT SHOWS: {0}</source>
   <translation>MUESTRA: {0}</translation>
  </message>
  <message>
   <source>ITF lengths</source>
   <translation>Longitudes ITF</translation>
  </message>
  <message>
   <source>If the new address is right, give the key for it anew: F12, then First steps.</source>
   <translation>Si la dirección nueva es correcta, introduzca de nuevo la clave para ella: F12, luego Primeros pasos.</translation>
  </message>
  <message>
   <source>Import profile</source>
   <translation>Importar perfil</translation>
  </message>
  <message>
   <source>In order again.</source>
   <translation>En orden otra vez.</translation>
  </message>
  <message>
   <source>In-store number</source>
   <translation>Número de tienda</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Ingredientes</translation>
  </message>
  <message>
   <source>Install the new version</source>
   <translation>Instalar la versión nueva</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Instale el programa de nuevo.</translation>
  </message>
  <message>
   <source>Install the program again. If it comes again, tell support.</source>
   <translation>Instale el programa otra vez. Si se repite, avise a soporte.</translation>
  </message>
  <message>
   <source>Install the program again; if it comes again, tell support.</source>
   <translation>Instale el programa otra vez; si se repite, avise a soporte.</translation>
  </message>
  <message>
   <source>Inter</source>
   <translation>Inter</translation>
  </message>
  <message>
   <source>Inter (typeface)</source>
   <translation>Inter (tipo de letra)</translation>
  </message>
  <message>
   <source>It counts at the next start: F9 opens the window anew.</source>
   <translation>Vale desde el próximo inicio: F9 abre la ventana de nuevo.</translation>
  </message>
  <message>
   <source>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</source>
   <translation>Omite separadores de grupo: los lotes y números de serie de códigos GS1 se juntan. Ponga el lector para que envíe GS como Ctrl+].</translation>
  </message>
  <message>
   <source>It is kept as {0}.</source>
   <translation>Se guarda como {0}.</translation>
  </message>
  <message>
   <source>It is kept. If the pack has another code, scan that too.</source>
   <translation>Está guardado. Si el paquete tiene otro código, escanéelo también.</translation>
  </message>
  <message>
   <source>It is no product's number.</source>
   <translation>No es un número de producto.</translation>
  </message>
  <message>
   <source>It is not known whether the last step arrived: it is looked up before the next one. Check the network, then do it again.</source>
   <translation>No se sabe si el último paso llegó: se comprueba antes del siguiente. Revise la red, luego hágalo otra vez.</translation>
  </message>
  <message>
   <source>It is set there: it cannot be changed here.</source>
   <translation>Está fijado allí: no se puede cambiar aquí.</translation>
  </message>
  <message>
   <source>It keeps group separators.</source>
   <translation>Conserva los separadores de grupo.</translation>
  </message>
  <message>
   <source>It lacks {0}.</source>
   <translation>Falta {0}.</translation>
  </message>
  <message>
   <source>It looks like photo {0}. The same side twice? Undo, or go on.</source>
   <translation>Se parece a la foto {0}. ¿El mismo lado dos veces? Deshaga, o siga.</translation>
  </message>
  <message>
   <source>It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, or with all eight digits.</source>
   <translation>Puede ser un UPC-E sin dígito de control. Configure el lector para enviar UPC-E como UPC-A o con las ocho cifras.</translation>
  </message>
  <message>
   <source>It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A.</source>
   <translation>Puede ser un EAN-13, o un UPC-E con un suplemento. Configure el lector para enviar UPC-E como UPC-A.</translation>
  </message>
  <message>
   <source>It minds Caps Lock by itself.</source>
   <translation>Tiene en cuenta Caps Lock por sí solo.</translation>
  </message>
  <message>
   <source>It moved. Hold still and shoot again.</source>
   <translation>Se movió. Manténgalo quieto y dispare otra vez.</translation>
  </message>
  <message>
   <source>It sends {0} for a group separator.</source>
   <translation>Envía {0} como separador de grupo.</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Se queda como está.</translation>
  </message>
  <message>
   <source>It types a key every {0} ms, at most {1} ms apart.</source>
   <translation>Pulsa una tecla cada {0} ms, {1} ms como máximo entre ellas.</translation>
  </message>
  <message>
   <source>It types like a US keyboard; keys are read by their place.</source>
   <translation>Escribe como un teclado de EE. UU.; las teclas se leen por su lugar.</translation>
  </message>
  <message>
   <source>It types like another keyboard; {0} characters are translated.</source>
   <translation>Escribe como otro teclado; se traducen {0} caracteres.</translation>
  </message>
  <message>
   <source>It types like the keyboard of another country; each of its keys is known now.</source>
   <translation>Escribe como el teclado de otro país; ahora se conoce cada una de sus teclas.</translation>
  </message>
  <message>
   <source>It types like this computer's keyboard.</source>
   <translation>Escribe como el teclado de este ordenador.</translation>
  </message>
  <message>
   <source>It uses short names such as /gtin/, which GS1 Digital Link no longer allows.</source>
   <translation>Usa nombres cortos como /gtin/, que GS1 Digital Link ya no permite.</translation>
  </message>
  <message>
   <source>It was {0}.</source>
   <translation>Era {0}.</translation>
  </message>
  <message>
   <source>Its manual has a code for that. Then calibrate again.</source>
   <translation>Su manual tiene un código para eso. Luego calibre otra vez.</translation>
  </message>
  <message>
   <source>Its name and products</source>
   <translation>Nombre y productos</translation>
  </message>
  <message>
   <source>Its photos</source>
   <translation>Las fotos</translation>
  </message>
  <message>
   <source>JPEG quality</source>
   <translation>Calidad JPEG</translation>
  </message>
  <message>
   <source>KEPT, NO PRODUCT</source>
   <translation>SIN PRODUCTO</translation>
  </message>
  <message>
   <source>Keep days</source>
   <translation>Días que se guardan</translation>
  </message>
  <message>
   <source>Keep the copy</source>
   <translation>Guardar la copia</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Guardar la clave</translation>
  </message>
  <message>
   <source>Key file not private</source>
   <translation>Archivo de claves no privado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys are in {0}, which only this account can read</source>
   <translation>Las claves están en {0}, que solo esta cuenta puede leer</translation>
  </message>
  <message>
   <source>Keys are kept by {0}</source>
   <translation>Las claves las guarda {0}</translation>
  </message>
  <message>
   <source>Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if you did, set the scanner's delay between characters to 10 ms or less.</source>
   <translation>Las teclas llegaron una a una, demasiado lentas o irregulares para un lector. Escanee el código que se muestra; si ya lo hizo, ponga la pausa entre caracteres del lector en 10 ms o menos.</translation>
  </message>
  <message>
   <source>Keys, signs and cards</source>
   <translation>Teclas, signos y tarjetas</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>Kiosco</translation>
  </message>
  <message>
   <source>Kiosk screen</source>
   <translation>Pantalla del quiosco</translation>
  </message>
  <message>
   <source>Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first PIN on the command line: scanstation pin</source>
   <translation>Quiosco sin PIN: lo que es del supervisor queda cerrado. El administrador pone el primer PIN en la línea de órdenes: scanstation pin</translation>
  </message>
  <message>
   <source>LOOK AGAIN</source>
   <translation>MIRAR OTRA VEZ</translation>
  </message>
  <message>
   <source>LOOK AT PHOTOS</source>
   <translation>MIRAR FOTOS</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last scans:  {codes}</source>
   <translation>Últimos escaneos:  {codes}</translation>
  </message>
  <message>
   <source>Last session {0}</source>
   <translation>Última sesión {0}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Leave the kiosk</source>
   <translation>Salir del kiosco</translation>
  </message>
  <message>
   <source>Leave the pictures out</source>
   <translation>Sin las imágenes</translation>
  </message>
  <message>
   <source>Leave training</source>
   <translation>Salir de la práctica</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Left out: {0}: {1}.</source>
   <translation>Omitido: {0}: {1}.</translation>
  </message>
  <message>
   <source>Less sure</source>
   <translation>Menos seguro</translation>
  </message>
  <message>
   <source>Let the system set its clock from the network.</source>
   <translation>Deje que el sistema ajuste su reloj por la red.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>List {0} wants no photo. Add one.</source>
   <translation>La lista {0} no pide ninguna foto. Añada una.</translation>
  </message>
  <message>
   <source>List {0}: expected 1 to 13 digits, got {1}.</source>
   <translation>Lista {0}: se esperaban de 1 a 13 cifras, hay {1}.</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Imagen en vivo</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Cargando …</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Bloquear tras minutos</translation>
  </message>
  <message>
   <source>Lock countdown</source>
   <translation>Cuenta atrás del bloqueo</translation>
  </message>
  <message>
   <source>Lock the bench</source>
   <translation>Bloquear el puesto</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Bloqueado.</translation>
  </message>
  <message>
   <source>Locked. All work is kept. Touch the screen or press a key to go on.</source>
   <translation>Bloqueado. Todo el trabajo se conserva. Toque la pantalla o pulse una tecla para seguir.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Log levels</source>
   <translation>Niveles del registro</translation>
  </message>
  <message>
   <source>Log of the day</source>
   <translation>Registro del día</translation>
  </message>
  <message>
   <source>Logistic unit</source>
   <translation>Unidad logística</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Look at the photos large</source>
   <translation>Ver las fotos en grande</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Más alto</translation>
  </message>
  <message>
   <source>MISSING PHOTOS</source>
   <translation>FOTOS QUE FALTAN</translation>
  </message>
  <message>
   <source>MOVE EARLIER</source>
   <translation>MOVER ANTES</translation>
  </message>
  <message>
   <source>MOVE LATER</source>
   <translation>MOVER DESPUÉS</translation>
  </message>
  <message>
   <source>Machine health</source>
   <translation>Estado del equipo</translation>
  </message>
  <message>
   <source>Made to order</source>
   <translation>Por encargo</translation>
  </message>
  <message>
   <source>Measure the grey card again: F7 between sessions.</source>
   <translation>Mida de nuevo la tarjeta gris: F7 entre sesiones.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Minsan A{0}</source>
   <translation>Minsan A{0}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More stands in its path than GS1 Digital Link allows.</source>
   <translation>Su ruta contiene más de lo que GS1 Digital Link permite.</translation>
  </message>
  <message>
   <source>More sure</source>
   <translation>Más seguro</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Move earlier</source>
   <translation>Mover hacia delante</translation>
  </message>
  <message>
   <source>Move later</source>
   <translation>Mover hacia atrás</translation>
  </message>
  <message>
   <source>Move the selected photo</source>
   <translation>Mover la foto elegida</translation>
  </message>
  <message>
   <source>Move ▶</source>
   <translation>Mover ▶</translation>
  </message>
  <message>
   <source>Move ◀</source>
   <translation>Mover ◀</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <source>NEEDS YOU</source>
   <translation>LE NECESITA</translation>
  </message>
  <message>
   <source>NEXT</source>
   <translation>SIGUIENTE</translation>
  </message>
  <message>
   <source>NEXT PRODUCT</source>
   <translation>PRÓXIMO PRODUCTO</translation>
  </message>
  <message>
   <source>Name of the shot list</source>
   <translation>Nombre de la lista de fotos</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Le necesita</translation>
  </message>
  <message>
   <source>Neither: scan again</source>
   <translation>Ninguno: escanear otra vez</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>PIN nuevo</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next product</source>
   <translation>Próximo producto</translation>
  </message>
  <message>
   <source>Next: {0}.</source>
   <translation>Siguiente: {0}.</translation>
  </message>
  <message>
   <source>No API key: work is kept here and sent later.</source>
   <translation>Sin clave API: el trabajo queda aquí y se envía después.</translation>
  </message>
  <message>
   <source>No GS1 field begins with {0}.</source>
   <translation>Ningún campo GS1 empieza por {0}.</translation>
  </message>
  <message>
   <source>No PIN is set</source>
   <translation>No hay ningún PIN</translation>
  </message>
  <message>
   <source>No PIN opens this bench now.</source>
   <translation>Ningún PIN abre este puesto ahora.</translation>
  </message>
  <message>
   <source>No answer from the server</source>
   <translation>El servidor no responde</translation>
  </message>
  <message>
   <source>No backup</source>
   <translation>Sin copia</translation>
  </message>
  <message>
   <source>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</source>
   <translation>Ninguna cámara se llama {0}. Presentes: {1}. Conéctela, o elija otra.</translation>
  </message>
  <message>
   <source>No camera is found. Plug one in, then look again.</source>
   <translation>No se encuentra ninguna cámara. Conecte una y busque otra vez.</translation>
  </message>
  <message>
   <source>No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR (Enter) after each code.</source>
   <translation>El código llegó sin final, así que nadie sabe si está entero. Configure el lector para que envíe CR (Intro) tras cada código.</translation>
  </message>
  <message>
   <source>No figures go to the collector.</source>
   <translation>No se envían cifras al recolector.</translation>
  </message>
  <message>
   <source>No grey card</source>
   <translation>Sin tarjeta gris</translation>
  </message>
  <message>
   <source>No key can be kept ({0})</source>
   <translation>No se puede guardar la clave ({0})</translation>
  </message>
  <message>
   <source>No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter after each code, or teach the station the scanner: F12, then S.</source>
   <translation>Ninguna tecla terminó el código, así que nadie sabe si está entero. Configure el lector para que envíe Intro tras cada código, o enseñe el lector a la estación: F12, luego S.</translation>
  </message>
  <message>
   <source>No keyring</source>
   <translation>Sin llavero</translation>
  </message>
  <message>
   <source>No live picture</source>
   <translation>Sin imagen en vivo</translation>
  </message>
  <message>
   <source>No name yet</source>
   <translation>Aún sin nombre</translation>
  </message>
  <message>
   <source>No photo is missing</source>
   <translation>No falta ninguna foto</translation>
  </message>
  <message>
   <source>No picture in {0} can be read. Choose another folder.</source>
   <translation>No se puede leer ninguna imagen en {0}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>No product is on the bench. Scan its code first.</source>
   <translation>No hay producto en el puesto. Escanee primero su código.</translation>
  </message>
  <message>
   <source>No product on the bench</source>
   <translation>No hay producto en el puesto</translation>
  </message>
  <message>
   <source>No profile</source>
   <translation>Sin perfil</translation>
  </message>
  <message>
   <source>No scanner is set up here. Present: {0}.</source>
   <translation>No hay lector configurado aquí. Presentes: {0}.</translation>
  </message>
  <message>
   <source>No session fits. Esc clears what is typed.</source>
   <translation>Ninguna sesión encaja. Esc borra lo escrito.</translation>
  </message>
  <message>
   <source>No session has anything to review yet. Submit one first.</source>
   <translation>Aún no hay nada que revisar en ninguna sesión. Envíe una primero.</translation>
  </message>
  <message>
   <source>No session is open. Start one first.</source>
   <translation>No hay sesión abierta. Empiece una primero.</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>Aún no hay sesión</translation>
  </message>
  <message>
   <source>No sound device is found: the whole window flashes instead.</source>
   <translation>No hay dispositivo de sonido: en su lugar parpadea toda la ventana.</translation>
  </message>
  <message>
   <source>No sound device: a scan is told by the band and a flash of the whole window alone.</source>
   <translation>Sin sonido: solo la banda y un destello de toda la ventana avisan de un escaneo.</translation>
  </message>
  <message>
   <source>No sound, by the key M too: the window flashes in the sound's rhythm instead.</source>
   <translation>Sin sonido, también con la tecla M: la ventana parpadea al ritmo del sonido.</translation>
  </message>
  <message>
   <source>No trusted certificates are on this computer: no safe connection is possible.</source>
   <translation>No hay certificados de confianza en este ordenador: no es posible una conexión segura.</translation>
  </message>
  <message>
   <source>No update waits here. Nothing was changed.</source>
   <translation>Aquí no espera ninguna actualización. No se cambió nada.</translation>
  </message>
  <message>
   <source>No way to the server</source>
   <translation>Sin camino al servidor</translation>
  </message>
  <message>
   <source>No work there</source>
   <translation>No hay ningún trabajo</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <source>Nobody is asked for newer versions.</source>
   <translation>No se buscan versiones nuevas.</translation>
  </message>
  <message>
   <source>Nobody is signed in.</source>
   <translation>Nadie ha iniciado sesión.</translation>
  </message>
  <message>
   <source>None yet: it is made at the first start.</source>
   <translation>Aún no hay: se crea en el primer inicio.</translation>
  </message>
  <message>
   <source>Not a camera of this computer: {0}.</source>
   <translation>No es una cámara de este ordenador: {0}.</translation>
  </message>
  <message>
   <source>Not a product code</source>
   <translation>No es un código de producto</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>No aceptado</translation>
  </message>
  <message>
   <source>Not compared: no answer from the server.</source>
   <translation>No comparado: el servidor no responde.</translation>
  </message>
  <message>
   <source>Not done: its characters arrive changed, and not always in the same way.</source>
   <translation>No terminado: sus caracteres llegan cambiados, y no siempre igual.</translation>
  </message>
  <message>
   <source>Not heard since the start.</source>
   <translation>No se ha oído desde el inicio.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not readable</source>
   <translation>Ilegible</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>No guardado</translation>
  </message>
  <message>
   <source>Not sent yet: a {0}, parked. {1}</source>
   <translation>Aún sin enviar: {0}, aparcado. {1}</translation>
  </message>
  <message>
   <source>Not sent yet: {0} things still wait.</source>
   <translation>Aún sin enviar: {0} elementos esperan.</translation>
  </message>
  <message>
   <source>Not sure what it was: hold it still</source>
   <translation>No es seguro qué era: manténgalo quieto</translation>
  </message>
  <message>
   <source>Not yet seen on the server: {0} products and photos.</source>
   <translation>Aún no vistos en el servidor: {0} productos y fotos.</translation>
  </message>
  <message>
   <source>Nothing is asked any more. Scan the code again.</source>
   <translation>Ya no se pregunta nada. Escanee el código otra vez.</translation>
  </message>
  <message>
   <source>Nothing is lost. Have the disk checked.</source>
   <translation>No se ha perdido nada. Haga revisar el disco.</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>No queda nada pendiente.</translation>
  </message>
  <message>
   <source>Nothing is proposed for this product.</source>
   <translation>No hay propuestas para este producto.</translation>
  </message>
  <message>
   <source>Nothing is sent to the server for now: work is kept here and sent later.</source>
   <translation>Por ahora no se envía nada al servidor: el trabajo queda aquí y se envía después.</translation>
  </message>
  <message>
   <source>Nothing needs to be done; delete the bad file when nobody needs it.</source>
   <translation>No hay que hacer nada; borre el archivo dañado cuando nadie lo necesite.</translation>
  </message>
  <message>
   <source>Nothing that is scanned here is kept. Go back to work to capture.</source>
   <translation>Nada de lo que se escanea aquí se guarda. Vuelva al trabajo para capturar.</translation>
  </message>
  <message>
   <source>Nothing to write: accept a value first.</source>
   <translation>Nada que escribir: acepte antes un valor.</translation>
  </message>
  <message>
   <source>Nothing was changed. Open the bench, then do this again.</source>
   <translation>No se ha cambiado nada. Abra el puesto y repítalo.</translation>
  </message>
  <message>
   <source>Nothing was kept: the words say why</source>
   <translation>No se guardó nada: las palabras dicen por qué</translation>
  </message>
  <message>
   <source>Nothing: the station notes its data folder again.</source>
   <translation>Nada: la estación vuelve a anotar su carpeta de datos.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Now: {value}  ({origin})</source>
   <translation>Ahora: {value}  ({origin})</translation>
  </message>
  <message>
   <source>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</source>
   <translation>Número (desde 1) o nombre de la pantalla que cubre el kiosco; vacío para la principal.</translation>
  </message>
  <message>
   <source>Number under the bars</source>
   <translation>Número bajo las barras</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>Numbers of {day}</source>
   <translation>Cifras del {day}</translation>
  </message>
  <message>
   <source>Nutrition</source>
   <translation>Nutrición</translation>
  </message>
  <message>
   <source>Of the program and the system.</source>
   <translation>Del programa y del sistema.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install ca-certificates.</source>
   <translation>En Debian y Ubuntu: apt-get install ca-certificates.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install fonts-dejavu-core.</source>
   <translation>En Debian y Ubuntu: apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.</source>
   <translation>En Debian y Ubuntu: apt-get install libzbar0. En otros, reinstale el programa.</translation>
  </message>
  <message>
   <source>On another station: Menu, Settings, Scan a profile. It holds no secrets.</source>
   <translation>En otra estación: Menú, Ajustes, Escanear un perfil. No contiene secretos.</translation>
  </message>
  <message>
   <source>On server: {0} of {1}</source>
   <translation>En servidor: {0} de {1}</translation>
  </message>
  <message>
   <source>On to a later product</source>
   <translation>Pasar a un producto posterior</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Otra vez</translation>
  </message>
  <message>
   <source>One file for support. It is only saved here; you decide who gets it.</source>
   <translation>Un archivo para soporte. Solo se guarda aquí; usted decide quién lo recibe.</translation>
  </message>
  <message>
   <source>One list has to stay.</source>
   <translation>Tiene que quedar una lista.</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Un momento …</translation>
  </message>
  <message>
   <source>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</source>
   <translation>Otra tecla para disparar, como la que envía un pedal: B, F13, PgDown; vacío si no hay.</translation>
  </message>
  <message>
   <source>One piece of a product of several (ITIP), not the whole product.</source>
   <translation>Una pieza de un producto de varias (ITIP), no el producto entero.</translation>
  </message>
  <message>
   <source>Only the product on the bench misses photos.</source>
   <translation>Solo al producto de la mesa le faltan fotos.</translation>
  </message>
  <message>
   <source>Only the small code beside the product's code: scan that one.</source>
   <translation>Solo el código pequeño junto al del producto: escanee ese.</translation>
  </message>
  <message>
   <source>Only this account can read the file.</source>
   <translation>Solo esta cuenta puede leer el archivo.</translation>
  </message>
  <message>
   <source>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</source>
   <translation>Solo {0} GB libres, hacen falta {1} GB. Libere espacio; lo ya hecho está a salvo.</translation>
  </message>
  <message>
   <source>Open anew</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Abiertas</translation>
  </message>
  <message>
   <source>Open the closed session again, until the server is told</source>
   <translation>Reabrir la sesión cerrada, mientras el servidor no lo sepa</translation>
  </message>
  <message>
   <source>Opened by a badge.</source>
   <translation>Abierto con una tarjeta.</translation>
  </message>
  <message>
   <source>Opened by a touch: no PIN is set.</source>
   <translation>Abierto al tocar: no hay ningún PIN.</translation>
  </message>
  <message>
   <source>Opened by the supervisor's PIN.</source>
   <translation>Abierto con el PIN del supervisor.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Others on this computer can read the API key in {0}. It is not used. Ask for a new key, and store that: scanstation key</source>
   <translation>Otros en este ordenador pueden leer la clave de API en {0}. No se usa. Pida una clave nueva y guárdela: scanstation key</translation>
  </message>
  <message>
   <source>Outline picture: a file beside the shot lists</source>
   <translation>Imagen de contorno: un archivo junto a las listas de fotos</translation>
  </message>
  <message>
   <source>PAST ITS DATE: {0} {1}.</source>
   <translation>CADUCADO: {0} {1}.</translation>
  </message>
  <message>
   <source>PENDING</source>
   <translation>PENDIENTE</translation>
  </message>
  <message>
   <source>PHOTO AFTER</source>
   <translation>FOTO SIGUIENTE</translation>
  </message>
  <message>
   <source>PHOTO BEFORE</source>
   <translation>FOTO ANTERIOR</translation>
  </message>
  <message>
   <source>PHOTO SAFE</source>
   <translation>FOTO A SALVO</translation>
  </message>
  <message>
   <source>PHOTO SAFE, BUT LOOK</source>
   <translation>FOTO A SALVO, PERO MÍRELA</translation>
  </message>
  <message>
   <source>PHOTOS</source>
   <translation>FOTOS</translation>
  </message>
  <message>
   <source>PIN not usable</source>
   <translation>PIN no utilizable</translation>
  </message>
  <message>
   <source>PIN tries</source>
   <translation>intentos de PIN</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}</source>
   <translation>PPN {0}, PZN {1}</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}: a number without a GTIN.</source>
   <translation>PPN {0}, PZN {1}: un número sin GTIN.</translation>
  </message>
  <message>
   <source>PZN {0}</source>
   <translation>PZN {0}</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Pieza</translation>
  </message>
  <message>
   <source>Part of a label</source>
   <translation>Parte de una etiqueta</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Partes del programa</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo after</source>
   <translation>Foto siguiente</translation>
  </message>
  <message>
   <source>Photo before</source>
   <translation>Foto anterior</translation>
  </message>
  <message>
   <source>Photo camera</source>
   <translation>Cámara de fotos</translation>
  </message>
  <message>
   <source>Photo camera largest</source>
   <translation>Imagen más grande, cámara de fotos</translation>
  </message>
  <message>
   <source>Photo failed</source>
   <translation>Foto fallida</translation>
  </message>
  <message>
   <source>Photo file not usable</source>
   <translation>Archivo de foto no utilizable</translation>
  </message>
  <message>
   <source>Photo is {0}</source>
   <translation>La foto es {0}</translation>
  </message>
  <message>
   <source>Photo is {0} again</source>
   <translation>La foto vuelve a ser {0}</translation>
  </message>
  <message>
   <source>Photo type</source>
   <translation>Tipo de foto</translation>
  </message>
  <message>
   <source>Photo unreadable</source>
   <translation>Foto ilegible</translation>
  </message>
  <message>
   <source>Photo {0}</source>
   <translation>Foto {0}</translation>
  </message>
  <message>
   <source>Photo {0} as it was</source>
   <translation>Foto {0} como antes</translation>
  </message>
  <message>
   <source>Photo {0} discarded</source>
   <translation>Foto {0} descartada</translation>
  </message>
  <message>
   <source>Photo {0} edited</source>
   <translation>Foto {0} editada</translation>
  </message>
  <message>
   <source>Photo {0} is back</source>
   <translation>Foto {0} recuperada</translation>
  </message>
  <message>
   <source>Photo {0} shows what? Press the key of its type, or Esc.</source>
   <translation>¿Qué muestra la foto {0}? Pulse la tecla de su tipo, o Esc.</translation>
  </message>
  <message>
   <source>Photo {0} taken back</source>
   <translation>Foto {0} anulada</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Photos and codes</source>
   <translation>Fotos y códigos</translation>
  </message>
  <message>
   <source>Photos and profile</source>
   <translation>Fotos y perfil</translation>
  </message>
  <message>
   <source>Photos are as the camera gives them.</source>
   <translation>Las fotos son como las da la cámara.</translation>
  </message>
  <message>
   <source>Photos are taken without white balance.</source>
   <translation>Las fotos se hacen sin balance de blancos.</translation>
  </message>
  <message>
   <source>Photos by hour</source>
   <translation>Fotos por hora</translation>
  </message>
  <message>
   <source>Photos of the list, in order</source>
   <translation>Fotos de la lista, en orden</translation>
  </message>
  <message>
   <source>Photos of this product, in order</source>
   <translation>Fotos de este producto, en orden</translation>
  </message>
  <message>
   <source>Photos that were confirmed are missing or damaged on this disk: {0}. Take them again, and tell the administrator: the disk may be failing.</source>
   <translation>Faltan fotos confirmadas en este disco o están dañadas: {0}. Vuelva a hacerlas y avise al administrador: es posible que el disco esté fallando.</translation>
  </message>
  <message>
   <source>Photos: {list}</source>
   <translation>Fotos: {list}</translation>
  </message>
  <message>
   <source>Picture unreadable</source>
   <translation>Imagen ilegible</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Pictures of type {0} cannot be shown.</source>
   <translation>No se pueden mostrar imágenes de tipo {0}.</translation>
  </message>
  <message>
   <source>Pictures, CSV and JSON</source>
   <translation>Imágenes, CSV y JSON</translation>
  </message>
  <message>
   <source>Piece of a set</source>
   <translation>Pieza de un juego</translation>
  </message>
  <message>
   <source>Plessey</source>
   <translation>Plessey</translation>
  </message>
  <message>
   <source>Plug the camera in and allow this program to use it, or choose another with --camera.</source>
   <translation>Conecte la cámara y permita su uso a este programa, o elija otra con --camera.</translation>
  </message>
  <message>
   <source>Press 7, then shoot: the nutrition table</source>
   <translation>Pulse 7 y dispare: la tabla nutricional</translation>
  </message>
  <message>
   <source>Press F4 to start a session</source>
   <translation>Pulse F4 para abrir una sesión</translation>
  </message>
  <message>
   <source>Press O and type your name</source>
   <translation>Pulse O y escriba su nombre</translation>
  </message>
  <message>
   <source>Press each: can it be heard over the noise of the hall?</source>
   <translation>Pulse cada uno: ¿se oye con el ruido de la nave?</translation>
  </message>
  <message>
   <source>Press the space bar to shoot the front</source>
   <translation>Pulse la barra espaciadora para fotografiar el frente</translation>
  </message>
  <message>
   <source>Prod date</source>
   <translation>Fecha de producción</translation>
  </message>
  <message>
   <source>Product after</source>
   <translation>Producto siguiente</translation>
  </message>
  <message>
   <source>Product before</source>
   <translation>Producto anterior</translation>
  </message>
  <message>
   <source>Product {place} of {total}</source>
   <translation>Producto {place} de {total}</translation>
  </message>
  <message>
   <source>Product ▶</source>
   <translation>Producto ▶</translation>
  </message>
  <message>
   <source>Products by hour</source>
   <translation>Productos por hora</translation>
  </message>
  <message>
   <source>Products of the selected session</source>
   <translation>Productos de la sesión elegida</translation>
  </message>
  <message>
   <source>Products of this session</source>
   <translation>Productos de esta sesión</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Perfil</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propuestas</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Propuesto</translation>
  </message>
  <message>
   <source>Put the backup back</source>
   <translation>Restaurar la copia</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>QR code of the profile</source>
   <translation>Código QR del perfil</translation>
  </message>
  <message>
   <source>QUANTITY: {0}</source>
   <translation>CANTIDAD: {0}</translation>
  </message>
  <message>
   <source>Qt {version} and the parts below, each under its own licence.</source>
   <translation>Qt {version} y las partes de abajo, cada una con su licencia.</translation>
  </message>
  <message>
   <source>Qt's {0} shows no screen.</source>
   <translation>{0} de Qt no muestra ninguna pantalla.</translation>
  </message>
  <message>
   <source>Qt's {0}, {1} x {2} pixels.</source>
   <translation>{0} de Qt, {1} x {2} píxeles.</translation>
  </message>
  <message>
   <source>Quieter</source>
   <translation>Más bajo</translation>
  </message>
  <message>
   <source>READ</source>
   <translation>LEÍDO</translation>
  </message>
  <message>
   <source>READ, BUT LOOK</source>
   <translation>LEÍDO, PERO MIRE</translation>
  </message>
  <message>
   <source>READY</source>
   <translation>LISTO</translation>
  </message>
  <message>
   <source>REFUSED</source>
   <translation>RECHAZADO</translation>
  </message>
  <message>
   <source>REJECTED</source>
   <translation>RECHAZADO</translation>
  </message>
  <message>
   <source>RESOLVING</source>
   <translation>BUSCANDO</translation>
  </message>
  <message>
   <source>RETAKE</source>
   <translation>REPETIR</translation>
  </message>
  <message>
   <source>Read to the end first: Page Down.</source>
   <translation>Lea primero hasta el final: Av Pág.</translation>
  </message>
  <message>
   <source>Reads {0}.</source>
   <translation>Lee {0}.</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>Pausa antes de repetir</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Recycling</source>
   <translation>Reciclaje</translation>
  </message>
  <message>
   <source>Red, a falling tone: nothing was kept, and the words say why.</source>
   <translation>Rojo, un tono que baja: no se guardó nada, y las palabras dicen por qué.</translation>
  </message>
  <message>
   <source>Redirect</source>
   <translation>Redirect</translation>
  </message>
  <message>
   <source>Refund receipt</source>
   <translation>Vale de devolución</translation>
  </message>
  <message>
   <source>Refuse photos with a flaw</source>
   <translation>Rechazar fotos con defecto</translation>
  </message>
  <message>
   <source>Refused by the server</source>
   <translation>Rechazado por el servidor</translation>
  </message>
  <message>
   <source>Refused: a wrong PIN, or one too soon after others.</source>
   <translation>Rechazado: un PIN equivocado, o demasiado pronto tras otros.</translation>
  </message>
  <message>
   <source>Refused: no PIN is set.</source>
   <translation>Rechazado: no hay ningún PIN.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Remoto</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Quitar de la lista</translation>
  </message>
  <message>
   <source>Requests tried again</source>
   <translation>Peticiones repetidas</translation>
  </message>
  <message>
   <source>Restart minutes</source>
   <translation>Minutos de reinicio</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Reinicios</translation>
  </message>
  <message>
   <source>Restore the file {0} from a backup of the data folder, then start again; or make new cards: scanstation cards --renew</source>
   <translation>Restaure el archivo {0} de una copia de seguridad de la carpeta de datos y vuelva a iniciar; o haga tarjetas nuevas: scanstation cards --renew</translation>
  </message>
  <message>
   <source>Retake</source>
   <translation>Repetir</translation>
  </message>
  <message>
   <source>Retake {0}</source>
   <translation>Repetir {0}</translation>
  </message>
  <message>
   <source>Returnable asset</source>
   <translation>Activo retornable</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Run the self-test on the desktop to know about the window.</source>
   <translation>Ejecute la autoprueba en el escritorio para saber de la ventana.</translation>
  </message>
  <message>
   <source>SHOOT: {0}</source>
   <translation>FOTO: {0}</translation>
  </message>
  <message>
   <source>START: {0}</source>
   <translation>INICIO: {0}</translation>
  </message>
  <message>
   <source>SUBMIT</source>
   <translation>ENVIAR</translation>
  </message>
  <message>
   <source>Safe on disk, but it names no product</source>
   <translation>Guardado en disco, pero no nombra ningún producto</translation>
  </message>
  <message>
   <source>Safe, but look at it: it may not be good</source>
   <translation>A salvo, pero mírela: quizá no sea buena</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saved: {place}</source>
   <translation>Guardado: {place}</translation>
  </message>
  <message>
   <source>Scan Station</source>
   <translation>Scan Station</translation>
  </message>
  <message>
   <source>Scan Station cannot be opened.</source>
   <translation>Scan Station no se puede abrir.</translation>
  </message>
  <message>
   <source>Scan Station does not run</source>
   <translation>Scan Station no funciona</translation>
  </message>
  <message>
   <source>Scan Station fell more than {0} times in {1} minutes and is not started again by itself.</source>
   <translation>Scan Station ha fallado más de {0} veces en {1} minutos y no se reinicia por sí solo.</translation>
  </message>
  <message>
   <source>Scan Station is made of:

{0}

{1}
</source>
   <translation>Scan Station se compone de:

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
   <translation>Escanee un producto</translation>
  </message>
  <message>
   <source>Scan a product,
then shoot its photos.</source>
   <translation>Escanee un producto,
luego haga sus fotos.</translation>
  </message>
  <message>
   <source>Scan a profile</source>
   <translation>Escanear un perfil</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Escanear otra vez</translation>
  </message>
  <message>
   <source>Scan any code.</source>
   <translation>Escanee un código cualquiera.</translation>
  </message>
  <message>
   <source>Scan anything, see everything</source>
   <translation>Escanear todo, ver todo</translation>
  </message>
  <message>
   <source>Scan every product
and photograph it.</source>
   <translation>Escanee cada producto
y fotografíelo.</translation>
  </message>
  <message>
   <source>Scan it from this screen, or from the printed sheet.</source>
   <translation>Escanéelo de esta pantalla o de la hoja impresa.</translation>
  </message>
  <message>
   <source>Scan or type: a product's number or name, a code, a day (2026-11-24)</source>
   <translation>Escanee o escriba: número o nombre de un producto, un código, un día (2026-11-24)</translation>
  </message>
  <message>
   <source>Scan product after product.
No photos.</source>
   <translation>Escanee producto tras producto.
Sin fotos.</translation>
  </message>
  <message>
   <source>Scan the code of a profile</source>
   <translation>Escanee el código de un perfil</translation>
  </message>
  <message>
   <source>Scan the first product</source>
   <translation>Escanee el primer producto</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Escanee el próximo producto</translation>
  </message>
  <message>
   <source>Scan the same code once more</source>
   <translation>Escanee el mismo código otra vez</translation>
  </message>
  <message>
   <source>Scan this code</source>
   <translation>Escanee este código</translation>
  </message>
  <message>
   <source>Scan this wrong code</source>
   <translation>Escanee este código erróneo</translation>
  </message>
  <message>
   <source>Scan to receipt, ms (95 of 100 are faster)</source>
   <translation>Del escaneo al acuse, ms (95 de 100 son más rápidos)</translation>
  </message>
  <message>
   <source>Scan your badge, or type your name and press Enter.</source>
   <translation>Escanee su tarjeta, o escriba su nombre y pulse Enter.</translation>
  </message>
  <message>
   <source>Scan, show or type any code</source>
   <translation>Escanee, muestre o escriba un código</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Lector</translation>
  </message>
  <message>
   <source>Scanner lost</source>
   <translation>Lector perdido</translation>
  </message>
  <message>
   <source>Scanner not usable</source>
   <translation>Lector no utilizable</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search the day</source>
   <translation>Buscar en el día</translation>
  </message>
  <message>
   <source>Search: a word, such as camera</source>
   <translation>Buscar: una palabra, como cámara</translation>
  </message>
  <message>
   <source>See the line about the API.</source>
   <translation>Vea la línea sobre la API.</translation>
  </message>
  <message>
   <source>See them in words: scanstation contract</source>
   <translation>Verlas en palabras: scanstation contract</translation>
  </message>
  <message>
   <source>Seen: {0} keys, one every {1} ms, {2}.</source>
   <translation>Visto: {0} teclas, una cada {1} ms, {2}.</translation>
  </message>
  <message>
   <source>Select a photo</source>
   <translation>Elija una foto</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Autocomprobación</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Reenviar</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</source>
   <translation>Se envía al lector por un código no aceptado, como \x15; vacío para nada.</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</source>
   <translation>Se envía al lector por un código aceptado, como \x06; vacío para nada.</translation>
  </message>
  <message>
   <source>Sent to the server</source>
   <translation>Enviado al servidor</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Serial ack</source>
   <translation>Acuse serie</translation>
  </message>
  <message>
   <source>Serial baud</source>
   <translation>Velocidad serie</translation>
  </message>
  <message>
   <source>Serial nak</source>
   <translation>Rechazo serie</translation>
  </message>
  <message>
   <source>Serial port</source>
   <translation>Puerto serie</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Server, camera, scanner, sound</source>
   <translation>Servidor, cámara, lector, sonido</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Session closed on the server</source>
   <translation>Sesión cerrada en el servidor</translation>
  </message>
  <message>
   <source>Session ended</source>
   <translation>Sesión terminada</translation>
  </message>
  <message>
   <source>Session submitted</source>
   <translation>Sesión enviada</translation>
  </message>
  <message>
   <source>Session {0}</source>
   <translation>Sesión {0}</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>Set elsewhere</source>
   <translation>Fijado en otra parte</translation>
  </message>
  <message>
   <source>Set it to send Enter after each code: then a cut-off code is noticed.</source>
   <translation>Póngalo para que envíe Enter tras cada código: así se nota un código cortado.</translation>
  </message>
  <message>
   <source>Set the scanner's keyboard country to that of this computer, or to US English.</source>
   <translation>Ponga el país de teclado del lector como el de este ordenador, o inglés de EE. UU.</translation>
  </message>
  <message>
   <source>Set this computer's date, time and time zone.</source>
   <translation>Ponga la fecha, hora y zona horaria de este ordenador.</translation>
  </message>
  <message>
   <source>Set up the scanner</source>
   <translation>Configurar el lector</translation>
  </message>
  <message>
   <source>Set volume and language again; delete the bad file when nobody needs it.</source>
   <translation>Ajuste de nuevo volumen e idioma; borre el archivo dañado cuando nadie lo necesite.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Several codes</source>
   <translation>Varios códigos</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Shift {0}</translation>
  </message>
  <message>
   <source>Shift+F7 takes it back.</source>
   <translation>Shift+F7 lo anula.</translation>
  </message>
  <message>
   <source>Shift, Ctrl or Alt was held down during the scan. Let go of it.</source>
   <translation>Mayús, Ctrl o Alt estaba pulsada durante el escaneo. Suéltela.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Shoot</source>
   <translation>Disparar</translation>
  </message>
  <message>
   <source>Shoot again</source>
   <translation>Disparar otra vez</translation>
  </message>
  <message>
   <source>Shoot by itself when the product lies still</source>
   <translation>Disparar solo cuando el producto está quieto</translation>
  </message>
  <message>
   <source>Shoot its front</source>
   <translation>Fotografíe su frente</translation>
  </message>
  <message>
   <source>Shoot the next photo</source>
   <translation>Hacer la próxima foto</translation>
  </message>
  <message>
   <source>Shoot the selected photo anew</source>
   <translation>Hacer de nuevo la foto elegida</translation>
  </message>
  <message>
   <source>Shoot to replace the photo.</source>
   <translation>Dispare para sustituir la foto.</translation>
  </message>
  <message>
   <source>Shoot {0}</source>
   <translation>Foto: {0}</translation>
  </message>
  <message>
   <source>Short number</source>
   <translation>Número corto</translation>
  </message>
  <message>
   <source>Shot list by product</source>
   <translation>Lista de fotos por producto</translation>
  </message>
  <message>
   <source>Shot list {0}</source>
   <translation>Lista de fotos {0}</translation>
  </message>
  <message>
   <source>Shot lists</source>
   <translation>Listas de fotos</translation>
  </message>
  <message>
   <source>Show profile as code</source>
   <translation>Mostrar perfil como código</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Mostrar clave</translation>
  </message>
  <message>
   <source>Shutter key</source>
   <translation>Tecla del disparador</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>Sesión iniciada.</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Usuario fuera</translation>
  </message>
  <message>
   <source>Simulate</source>
   <translation>Simulación</translation>
  </message>
  <message>
   <source>Size of the log on disk.</source>
   <translation>Tamaño del registro en el disco.</translation>
  </message>
  <message>
   <source>Size of the trace on disk: what happened at the bench; 0 for none.</source>
   <translation>Tamaño de la traza en el disco: lo que pasó en el puesto; 0 para ninguna.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequeña</translation>
  </message>
  <message>
   <source>Small print will be unreadable. Come closer.</source>
   <translation>La letra pequeña será ilegible. Acérquelo.</translation>
  </message>
  <message>
   <source>So many photos are sent to the storage at once; everything else goes in order.</source>
   <translation>Tantas fotos se envían a la vez al almacén; todo lo demás va en orden.</translation>
  </message>
  <message>
   <source>So often within restart_minutes a kiosk window that fell is started again.</source>
   <translation>Tantas veces dentro de restart_minutes se reinicia una ventana de kiosco caída.</translation>
  </message>
  <message>
   <source>Somebody who gets a service (GSRN), not a product.</source>
   <translation>Alguien que recibe un servicio (GSRN), no un producto.</translation>
  </message>
  <message>
   <source>Somebody who gives a service (GSRN), not a product.</source>
   <translation>Alguien que da un servicio (GSRN), no un producto.</translation>
  </message>
  <message>
   <source>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>Respondió otra cosa en lugar del almacén de fotos. ¿Hay una página de acceso de la red? Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>Something else uses this station's API key and its calls. Give each its own key.</source>
   <translation>Algo más usa la clave API de esta estación y sus llamadas. Dé a cada uno su propia clave.</translation>
  </message>
  <message>
   <source>Something on the way answered {0} in the API's place. Kept here, trying again.</source>
   <translation>Algo en el camino respondió {0} en lugar de la API. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</source>
   <translation>Pasó algo inesperado en el programa. Lo confirmado está a salvo. Siga trabajando; si se repite, reinicie y avise a soporte.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Sound off and on</source>
   <translation>Sonido sí y no</translation>
  </message>
  <message>
   <source>Sound: {volume}</source>
   <translation>Sonido: {volume}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Speed of that scanner; scanners on USB ignore it.</source>
   <translation>Velocidad de ese lector; los lectores USB no la usan.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Iniciar de nuevo</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Empezar a trabajar</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Nombre de la estación</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Paso {number} de {count}</translation>
  </message>
  <message>
   <source>Still there? Touch the screen, press a key or scan. All work is kept.</source>
   <translation>¿Sigue ahí? Toque la pantalla, pulse una tecla o escanee. Todo el trabajo se conserva.</translation>
  </message>
  <message>
   <source>Store the key: F12, then First steps.</source>
   <translation>Guarde la clave: F12, luego Primeros pasos.</translation>
  </message>
  <message>
   <source>Store the key: scanstation key</source>
   <translation>Guarde la clave: scanstation key</translation>
  </message>
  <message>
   <source>Straighten to the left</source>
   <translation>Enderezar a la izquierda</translation>
  </message>
  <message>
   <source>Straighten to the right</source>
   <translation>Enderezar a la derecha</translation>
  </message>
  <message>
   <source>Straighten ↺</source>
   <translation>Enderezar ↺</translation>
  </message>
  <message>
   <source>Straighten ↻</source>
   <translation>Enderezar ↻</translation>
  </message>
  <message>
   <source>Submit: have the photos read</source>
   <translation>Enviar: que se lean las fotos</translation>
  </message>
  <message>
   <source>Submit: press F10 twice</source>
   <translation>Entregar: pulse F10 dos veces</translation>
  </message>
  <message>
   <source>Supervisor's PIN</source>
   <translation>PIN del supervisor</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Paquete de soporte</translation>
  </message>
  <message>
   <source>Support contact</source>
   <translation>Contacto de asistencia</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Seguro</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Símbolo</translation>
  </message>
  <message>
   <source>THROW PHOTO AWAY</source>
   <translation>DESCARTAR FOTO</translation>
  </message>
  <message>
   <source>TRAINING  ·  nothing here is real</source>
   <translation>PRÁCTICA  ·  aquí nada es real</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take back the last step, then the one before</source>
   <translation>Deshacer el último paso, luego el anterior</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Tomar</translation>
  </message>
  <message>
   <source>Take it away.</source>
   <translation>Retírelo.</translation>
  </message>
  <message>
   <source>Take it back with F3</source>
   <translation>Deshágalo con F3</translation>
  </message>
  <message>
   <source>Take the pictures in</source>
   <translation>Con las imágenes</translation>
  </message>
  <message>
   <source>Take these photos again, and have the disk checked.</source>
   <translation>Vuelva a hacer estas fotos y haga revisar el disco.</translation>
  </message>
  <message>
   <source>Take this name</source>
   <translation>Usar este nombre</translation>
  </message>
  <message>
   <source>Taken back. {0}</source>
   <translation>Anulado. {0}</translation>
  </message>
  <message>
   <source>Teach the station the hand scanner again: F12, then S.</source>
   <translation>Enseñe de nuevo el lector de mano a la estación: F12, luego S.</translation>
  </message>
  <message>
   <source>Telemetry address</source>
   <translation>Dirección de telemetría</translation>
  </message>
  <message>
   <source>Telemetry not installed</source>
   <translation>Telemetría no instalada</translation>
  </message>
  <message>
   <source>Telepen</source>
   <translation>Telepen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Probar la clave</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>That does not fit: {0} keys came, {1} were expected. Hold the scanner closer and scan the code shown here once more.</source>
   <translation>No encaja: llegaron {0} teclas, se esperaban {1}. Acerque el lector y escanee otra vez el código que se muestra.</translation>
  </message>
  <message>
   <source>That is slow: set its delay between characters to 10 ms or less.</source>
   <translation>Es lento: ponga su pausa entre caracteres en 10 ms o menos.</translation>
  </message>
  <message>
   <source>That was a code from before, once more. Scan the one shown here.</source>
   <translation>Era otra vez un código anterior. Escanee el que se muestra aquí.</translation>
  </message>
  <message>
   <source>That was code {0} of the sheet. Scan the one shown here.</source>
   <translation>Era el código {0} de la hoja. Escanee el que se muestra aquí.</translation>
  </message>
  <message>
   <source>The API key has characters that no key has. Store it again.</source>
   <translation>La clave API tiene caracteres que ninguna clave tiene. Guárdela otra vez.</translation>
  </message>
  <message>
   <source>The API key has no calls left for {0} s. Kept here, goes on by itself.</source>
   <translation>La clave API no tiene más llamadas durante {0} s. Queda aquí, sigue solo.</translation>
  </message>
  <message>
   <source>The API key in {0} was given for {1}, not for {2}.</source>
   <translation>La clave de API en {0} se dio para {1}, no para {2}.</translation>
  </message>
  <message>
   <source>The API key is not taken along: store it for the new address.</source>
   <translation>La clave de API no se traslada: guárdela para la dirección nueva.</translation>
  </message>
  <message>
   <source>The API key is refused</source>
   <translation>La clave API es rechazada</translation>
  </message>
  <message>
   <source>The PIN could not be kept: {0}. Free the disk.</source>
   <translation>No se pudo guardar el PIN: {0}. Libere el disco.</translation>
  </message>
  <message>
   <source>The background is restless. Clear the bench.</source>
   <translation>El fondo es confuso. Despeje el puesto.</translation>
  </message>
  <message>
   <source>The backup cannot be put back into {0}: {1}. What lay there is still there, perhaps with .bad- in its name. Free some space or ask for write access, then try again.</source>
   <translation>La copia no se puede restaurar en {0}: {1}. Lo que había sigue allí, quizá con .bad- en el nombre. Libere espacio o pida permiso de escritura y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>The band</source>
   <translation>La banda</translation>
  </message>
  <message>
   <source>The bench is locked: this scan was not taken. Open the bench, then scan again.</source>
   <translation>El puesto está bloqueado: este escaneo no se ha tomado. Abra el puesto y vuelva a escanear.</translation>
  </message>
  <message>
   <source>The bench opens. What you scan now is kept.</source>
   <translation>El puesto se abre. Lo que escanee ahora se conserva.</translation>
  </message>
  <message>
   <source>The bundle is being saved</source>
   <translation>Se guarda el paquete</translation>
  </message>
  <message>
   <source>The camera blows small pictures up. Ask it for the size that it has.</source>
   <translation>La cámara amplía imágenes pequeñas. Pídale el tamaño que tiene.</translation>
  </message>
  <message>
   <source>The camera does not open. Check its cable; it is still tried.</source>
   <translation>La cámara no se abre. Compruebe su cable; se sigue intentando.</translation>
  </message>
  <message>
   <source>The camera gives no picture. Check its cable, then shoot again.</source>
   <translation>La cámara no da imagen. Revise su cable, luego dispare otra vez.</translation>
  </message>
  <message>
   <source>The camera gives pictures.</source>
   <translation>La cámara da imágenes.</translation>
  </message>
  <message>
   <source>The camera gives the largest pictures that it has instead.</source>
   <translation>La cámara da en su lugar las imágenes más grandes que tiene.</translation>
  </message>
  <message>
   <source>The camera hangs and does not let go. Unplug it and plug it in again; it is tried again.</source>
   <translation>La cámara está bloqueada. Desconéctela y vuelva a conectarla; se intenta de nuevo.</translation>
  </message>
  <message>
   <source>The camera is being opened.</source>
   <translation>Se está abriendo la cámara.</translation>
  </message>
  <message>
   <source>The camera sees nothing but dark. Uncover it and switch on the light.</source>
   <translation>La cámara solo ve oscuridad. Destápela y encienda la luz.</translation>
  </message>
  <message>
   <source>The camera sends no picture. Check its cable; it is tried again.</source>
   <translation>La cámara no envía ninguna imagen. Compruebe su cable; se intenta de nuevo.</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: what lies there now is not seen. Unplug the camera and plug it in again; it is tried again.</source>
   <translation>La cámara envía siempre la misma imagen: no se ve lo que hay ahora. Desconecte la cámara y vuelva a conectarla; se intenta de nuevo.</translation>
  </message>
  <message>
   <source>The camera sends {0} pictures a second instead of {1}. Give it more light, or check its cable.</source>
   <translation>La cámara envía {0} imágenes por segundo en lugar de {1}. Déle más luz o compruebe su cable.</translation>
  </message>
  <message>
   <source>The camera's last picture is too old: it shows what lay here before. Wait for a live picture, then shoot again.</source>
   <translation>La última imagen de la cámara es demasiado antigua: muestra lo que había antes. Espere una imagen en vivo y dispare de nuevo.</translation>
  </message>
  <message>
   <source>The camera's picture could not be saved as JPEG. Shoot again.</source>
   <translation>La imagen de la cámara no se pudo guardar como JPEG. Dispare otra vez.</translation>
  </message>
  <message>
   <source>The camera's pictures are {0} now, before {1}. Photos have that size, too.</source>
   <translation>Las imágenes de la cámara son ahora de {0}, antes de {1}. Las fotos también.</translation>
  </message>
  <message>
   <source>The card does not fill the middle evenly. Lay it there, without shadow.</source>
   <translation>La tarjeta no llena el centro por igual. Póngala allí, sin sombra.</translation>
  </message>
  <message>
   <source>The card's colour is far from grey. Use a grey card or white paper.</source>
   <translation>El color de la tarjeta está lejos del gris. Use una tarjeta gris o papel blanco.</translation>
  </message>
  <message>
   <source>The cards could not be written to {0}: {1}.</source>
   <translation>No se pudieron escribir las tarjetas en {0}: {1}.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</source>
   <translation>Este ordenador no confía en el certificado de {0}. Pida al administrador que añada el certificado de la empresa, o revise la dirección.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</source>
   <translation>El certificado de {0} no es válido hoy. Revise la fecha y hora de este ordenador; si son correctas, avise al administrador.</translation>
  </message>
  <message>
   <source>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</source>
   <translation>El certificado mostrado no es el de {0}. Revise api_url; si es correcta, pregunte al administrador qué hay en medio.</translation>
  </message>
  <message>
   <source>The check itself broke ({0}: {1}).</source>
   <translation>La propia comprobación falló ({0}: {1}).</translation>
  </message>
  <message>
   <source>The checklist begins anew.</source>
   <translation>La lista empieza de nuevo.</translation>
  </message>
  <message>
   <source>The code flat, with its white margins</source>
   <translation>El código plano, con sus márgenes blancos</translation>
  </message>
  <message>
   <source>The code holds a NUL character, which the server cannot keep. Scan another code of the product.</source>
   <translation>El código contiene un carácter NUL, que el servidor no puede guardar. Escanee otro código del producto.</translation>
  </message>
  <message>
   <source>The code holds characters that no server can keep (NUL or half a letter).</source>
   <translation>El código contiene caracteres que ningún servidor puede guardar (NUL o media letra).</translation>
  </message>
  <message>
   <source>The code holds no text: it is no profile. Nothing was changed.</source>
   <translation>El código no contiene texto: no es un perfil. No se cambió nada.</translation>
  </message>
  <message>
   <source>The code holds nothing that can be seen. Scan another code.</source>
   <translation>El código no contiene nada visible. Escanee otro código.</translation>
  </message>
  <message>
   <source>The code is safe on disk</source>
   <translation>El código está a salvo en el disco</translation>
  </message>
  <message>
   <source>The code was cut in two.</source>
   <translation>El código se partió en dos.</translation>
  </message>
  <message>
   <source>The code was not read as a whole, or it is no profile. Scan it again.</source>
   <translation>El código no se leyó entero, o no es un perfil. Escanéelo otra vez.</translation>
  </message>
  <message>
   <source>The code {0} is missing on the server.</source>
   <translation>Falta el código {0} en el servidor.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server, {2} here.</source>
   <translation>El código {0} está {1} en el servidor, {2} aquí.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server.</source>
   <translation>El código {0} está {1} en el servidor.</translation>
  </message>
  <message>
   <source>The code {0} is {1} times on the server, once here.</source>
   <translation>El código {0} está {1} veces en el servidor, una vez aquí.</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Los colores de la ventana.</translation>
  </message>
  <message>
   <source>The command line says {0} is {1}. Start without that option.</source>
   <translation>La línea de comandos dice que {0} es {1}. Inicie sin esa opción.</translation>
  </message>
  <message>
   <source>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</source>
   <translation>El ordenador {0} está ahí, pero ningún servidor responde en esta dirección. Si sigue así, revise api_url. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation>La conexión no es segura</translation>
  </message>
  <message>
   <source>The connection to {0} broke ({1}). Kept here, trying again.</source>
   <translation>La conexión con {0} se cortó ({1}). Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>The course for a new operator: the sandbox inside, a data folder of its own.</source>
   <translation>El curso para un operador nuevo: la sandbox incluida, su propia carpeta de datos.</translation>
  </message>
  <message>
   <source>The data folder could not be noted in {0}: {1}.</source>
   <translation>La carpeta de datos no se pudo anotar en {0}: {1}.</translation>
  </message>
  <message>
   <source>The data folder was last used by an older Scan Station (format {0}, this program reads {1}). Start the bench once, which brings it up to date; nothing is lost.</source>
   <translation>La carpeta de datos la usó por última vez una Scan Station más antigua (formato {0}, este programa lee {1}). Inicie el puesto una vez, eso la actualiza; no se pierde nada.</translation>
  </message>
  <message>
   <source>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</source>
   <translation>Una Scan Station más nueva usó la carpeta de datos (formato {0}, este programa conoce {1}). Instale otra vez el programa más nuevo; no se pierde nada.</translation>
  </message>
  <message>
   <source>The data folder {0} was moved or removed while the bench works. The photo was not kept. Bring the folder back as it was, then start again.</source>
   <translation>La carpeta de datos {0} se movió o eliminó durante el trabajo. La foto no se guardó. Devuelva la carpeta como estaba y reinicie.</translation>
  </message>
  <message>
   <source>The database of {0} is back, with {1} sessions.{2} Photos taken since then stay in the photo folder; those that the backup does not know are moved to photos/unrecorded at the next start. Scan and shoot again what is missing from the newest session.</source>
   <translation>La base del {0} está de vuelta, con {1} sesiones.{2} Las fotos posteriores siguen en la carpeta de fotos; las que la copia no conoce pasan a photos/unrecorded en el próximo inicio. Vuelva a leer y fotografiar lo que falte en la última sesión.</translation>
  </message>
  <message>
   <source>The day in figures and bars</source>
   <translation>El día en cifras y barras</translation>
  </message>
  <message>
   <source>The disk refuses:{0}: {1}. Nothing was changed.</source>
   <translation>El disco rechaza:{0}: {1}. Nada cambió.</translation>
  </message>
  <message>
   <source>The disk with {0} does not read or write ({1}). Nothing was kept of this step. Check the disk and its cable, then do it again.</source>
   <translation>El disco con {0} no lee o no escribe ({1}). De este paso no se guardó nada. Revise el disco y su cable y repítalo.</translation>
  </message>
  <message>
   <source>The disk with {0} is full. Nothing was kept of this step. Free some space, then do it again.</source>
   <translation>El disco con {0} está lleno. De este paso no se guardó nada. Libere espacio y repítalo.</translation>
  </message>
  <message>
   <source>The end of the code is missing.</source>
   <translation>Falta el final del código.</translation>
  </message>
  <message>
   <source>The environment says {0}={1}. Change it there, or unset it.</source>
   <translation>El entorno dice {0}={1}. Cámbielo allí, o quítelo.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}.</source>
   <translation>El archivo no se puede leer: {0}.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>El archivo ya no está.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. It is not sent. Take the photo again, or put the right file back from a backup.</source>
   <translation>El archivo {0} no es la foto que se tomó: su contenido cambió desde entonces. No se envía. Tome la foto de nuevo o recupere el archivo correcto de una copia de seguridad.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. Put the right file back from a backup, or take the photo again.</source>
   <translation>El archivo {0} no es la foto que se tomó: su contenido cambió desde entonces. Recupere el archivo correcto de una copia de seguridad o tome la foto de nuevo.</translation>
  </message>
  <message>
   <source>The first list is for every product that no other one claims. Esc leaves all as it was.</source>
   <translation>La primera lista es para todo producto que ninguna otra reclama. Esc deja todo como estaba.</translation>
  </message>
  <message>
   <source>The first press asks, the second submits. What is not sent yet goes by itself.</source>
   <translation>La primera pulsación pregunta, la segunda entrega. Lo que falta por enviar sale solo.</translation>
  </message>
  <message>
   <source>The hand scanner is read as most of them type.</source>
   <translation>El lector de mano se lee como escribe la mayoría.</translation>
  </message>
  <message>
   <source>The installer of {0} does not start ({1}). Version {2} goes on; nothing is lost. Tell the administrator.</source>
   <translation>El instalador de {0} no arranca ({1}). La versión {2} sigue; no se pierde nada. Avise al administrador.</translation>
  </message>
  <message>
   <source>The installer {0} was changed on this disk. It was thrown away; the installed version goes on.</source>
   <translation>El instalador {0} fue modificado en este disco. Se eliminó; sigue la versión instalada.</translation>
  </message>
  <message>
   <source>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</source>
   <translation>El PIN guardado no se puede leer. Un administrador lo pone de nuevo: scanstation pin</translation>
  </message>
  <message>
   <source>The key comes from {0}.</source>
   <translation>La clave viene de {0}.</translation>
  </message>
  <message>
   <source>The key in {0} was given for {1}. Enter it again.</source>
   <translation>La clave en {0} se dio para {1}. Introdúzcala de nuevo.</translation>
  </message>
  <message>
   <source>The key is in {0}.</source>
   <translation>La clave está en {0}.</translation>
  </message>
  <message>
   <source>The key's checksum does not fit: a character may be mistyped.</source>
   <translation>La suma de control de la clave no cuadra: quizá un carácter mal escrito.</translation>
  </message>
  <message>
   <source>The keyring has the key.</source>
   <translation>El llavero tiene la clave.</translation>
  </message>
  <message>
   <source>The keyring is switched off</source>
   <translation>El llavero está apagado</translation>
  </message>
  <message>
   <source>The kiosk's watchdog is gone: when this window falls, nobody starts it again. All work is kept. Close the kiosk and start it again when there is time.</source>
   <translation>El vigilante del quiosco ha desaparecido: si esta ventana falla, nadie la reinicia. Todo el trabajo se conserva. Cierre el quiosco e inícielo de nuevo cuando haya tiempo.</translation>
  </message>
  <message>
   <source>The language could not be saved: {0}.</source>
   <translation>No se pudo guardar el idioma: {0}.</translation>
  </message>
  <message>
   <source>The large line says which photo is next.</source>
   <translation>La línea grande dice qué foto es la siguiente.</translation>
  </message>
  <message>
   <source>The last digit of {0} should be {1}, not {2}.</source>
   <translation>La última cifra de {0} debería ser {1}, no {2}.</translation>
  </message>
  <message>
   <source>The last step may not be kept. Do it again. If this comes again, restart the program and tell support.</source>
   <translation>Puede que el último paso no se haya guardado. Repítalo. Si vuelve a ocurrir, reinicie el programa y avise al soporte.</translation>
  </message>
  <message>
   <source>The metadata {0} holds characters that no server can keep.</source>
   <translation>Los metadatos {0} contienen caracteres que ningún servidor puede guardar.</translation>
  </message>
  <message>
   <source>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</source>
   <translation>No se encuentra el nombre {0}. Revise el cable de red o el Wi-Fi; si otros funcionan, revise api_url. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>The network camera does not answer. Check its cable and its address.</source>
   <translation>La cámara de red no responde. Compruebe su cable y su dirección.</translation>
  </message>
  <message>
   <source>The network camera stopped. Check its cable; it is tried again.</source>
   <translation>La cámara de red se paró. Revise su cable; se reintenta.</translation>
  </message>
  <message>
   <source>The network camera wants another name or password. Correct its address.</source>
   <translation>La cámara de red quiere otro nombre u otra contraseña. Corrija su dirección.</translation>
  </message>
  <message>
   <source>The new PIN holds from now on.</source>
   <translation>El nuevo PIN vale desde ahora.</translation>
  </message>
  <message>
   <source>The news of an update is not signed by the makers of this program. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>El aviso de actualización no está firmado por los autores de este programa. No se cambió nada. Revise update_url; si es correcta, avise a soporte.</translation>
  </message>
  <message>
   <source>The news of version {0} are older than news that this station saw before (version {1}). Somebody may be playing back old news. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>La noticia de la versión {0} es más antigua que otra que este puesto ya vio (versión {1}). Quizá alguien repite noticias antiguas. No se cambió nada. Revise update_url; si es correcta, avise a soporte.</translation>
  </message>
  <message>
   <source>The news of version {0} held until {1}. Nothing was changed. Check the clock of this computer and update_url; the station looks again tomorrow.</source>
   <translation>La noticia de la versión {0} valía hasta {1}. No se cambió nada. Revise el reloj de este equipo y update_url; el puesto vuelve a mirar mañana.</translation>
  </message>
  <message>
   <source>The next PIN has to wait as after three wrong ones.</source>
   <translation>El próximo PIN debe esperar como tras tres erróneos.</translation>
  </message>
  <message>
   <source>The next host that is asked with the key is noted.</source>
   <translation>Se anota el próximo servidor al que se pregunte con la clave.</translation>
  </message>
  <message>
   <source>The order in its path is not the one of GS1 Digital Link.</source>
   <translation>El orden de su ruta no es el de GS1 Digital Link.</translation>
  </message>
  <message>
   <source>The order is as it was</source>
   <translation>El orden es el de antes</translation>
  </message>
  <message>
   <source>The part for HID-POS scanners is absent.</source>
   <translation>Falta la parte para lectores HID-POS.</translation>
  </message>
  <message>
   <source>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</source>
   <translation>La foto no se pudo guardar en {0}: {1}. Revise el disco, luego dispare otra vez.</translation>
  </message>
  <message>
   <source>The photo in {0} cannot be read: {1}.</source>
   <translation>No se puede leer la foto en {0}: {1}.</translation>
  </message>
  <message>
   <source>The photo is larger than the storage takes. Lower the JPEG quality.</source>
   <translation>La foto es más grande de lo que acepta el almacén. Baje la calidad JPEG.</translation>
  </message>
  <message>
   <source>The photo is safe on disk</source>
   <translation>La foto está a salvo en el disco</translation>
  </message>
  <message>
   <source>The photo storage</source>
   <translation>El almacén de fotos</translation>
  </message>
  <message>
   <source>The photo storage is busy ({0}). Trying again.</source>
   <translation>El almacén de fotos está ocupado ({0}). Se reintenta.</translation>
  </message>
  <message>
   <source>The photo storage is full ({0}). Closient must act. Kept here.</source>
   <translation>El almacén de fotos está lleno ({0}). Debe actuar Closient. Queda aquí.</translation>
  </message>
  <message>
   <source>The photo storage says: {0}.</source>
   <translation>El almacén de fotos dice: {0}.</translation>
  </message>
  <message>
   <source>The photo storage sends us from one place to the next. Trying again.</source>
   <translation>El almacén de fotos nos envía de un lugar a otro. Se intenta de nuevo.</translation>
  </message>
  <message>
   <source>The photo storage, or a proxy before it, refuses without a reason that can be read</source>
   <translation>El almacén de fotos, o un proxy delante, rechaza sin un motivo legible</translation>
  </message>
  <message>
   <source>The photo's file is no picture any more. Take the photo again.</source>
   <translation>El archivo de la foto ya no es una imagen. Haga la foto otra vez.</translation>
  </message>
  <message>
   <source>The photo's file {0} cannot be read ({1}). Take the photo again, or put the file back. Check the disk.</source>
   <translation>No se puede leer el archivo de foto {0} ({1}). Tome la foto de nuevo o devuelva el archivo. Revise el disco.</translation>
  </message>
  <message>
   <source>The photo's product is gone.</source>
   <translation>El producto de la foto ya no está.</translation>
  </message>
  <message>
   <source>The photos are in another order on the server.</source>
   <translation>Las fotos están en otro orden en el servidor.</translation>
  </message>
  <message>
   <source>The photos changed meanwhile. Order them again.</source>
   <translation>Las fotos cambiaron entretanto. Ordénelas otra vez.</translation>
  </message>
  <message>
   <source>The photos could not be compared with the station's record: {0}. Work goes on. Tell the administrator: the disk may be failing.</source>
   <translation>No se pudieron comparar las fotos con el registro de la estación: {0}. El trabajo continúa. Avise al administrador: es posible que el disco esté fallando.</translation>
  </message>
  <message>
   <source>The product before lacks {0}.</source>
   <translation>Al producto anterior le falta {0}.</translation>
  </message>
  <message>
   <source>The product is safe, but its label breaks rules</source>
   <translation>El producto está guardado, pero su etiqueta incumple reglas</translation>
  </message>
  <message>
   <source>The product on the bench has no photo. Shoot one first.</source>
   <translation>El producto del puesto no tiene fotos. Haga una primero.</translation>
  </message>
  <message>
   <source>The profile is in {0}. Only this account can read the file.</source>
   <translation>El perfil está en {0}. Solo esta cuenta puede leer el archivo.</translation>
  </message>
  <message>
   <source>The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. Correct or unset them, then start again. Work is kept here.</source>
   <translation>No se puede leer la configuración de proxy de este ordenador (HTTPS_PROXY, ALL_PROXY o NO_PROXY). Corríjala o quítela y vuelva a empezar. El trabajo queda aquí.</translation>
  </message>
  <message>
   <source>The readings of the {0} code differ: nothing is guessed.</source>
   <translation>Las lecturas del código {0} difieren: no se adivina nada.</translation>
  </message>
  <message>
   <source>The rest goes to the server</source>
   <translation>El resto va al servidor</translation>
  </message>
  <message>
   <source>The same PIN once more</source>
   <translation>El mismo PIN otra vez</translation>
  </message>
  <message>
   <source>The same code counts again after it was out of the camera's view for this long.</source>
   <translation>El mismo código vuelve a contar tras estar este tiempo fuera de la vista de la cámara.</translation>
  </message>
  <message>
   <source>The scanner and this computer do not have the same keyboard layout. Set the computer's keyboard back, or teach the station the scanner: F12, then S.</source>
   <translation>El lector y este ordenador no tienen la misma distribución de teclado. Restablezca el teclado del ordenador, o enseñe el lector a la estación: F12, luego S.</translation>
  </message>
  <message>
   <source>The scanner read nothing: it sent {0}. Scan again.</source>
   <translation>El lector no leyó nada: envió {0}. Escanee otra vez.</translation>
  </message>
  <message>
   <source>The scanner sent a control sequence and no code.</source>
   <translation>El lector envió una secuencia de control y ningún código.</translation>
  </message>
  <message>
   <source>The scanner sent eight digits that two products have. Look at the pack: an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits under its bars and one small digit on each side. Your answer holds for this scanner from now on; nothing was kept yet.</source>
   <translation>El lector envió ocho cifras que tienen dos productos. Mire el paquete: un EAN-8 tiene dos grupos de cuatro cifras bajo las barras; un UPC-E tiene seis cifras bajo las barras y una pequeña a cada lado. Su respuesta vale desde ahora para este lector; aún no se guardó nada.</translation>
  </message>
  <message>
   <source>The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the speed and parity of the port.</source>
   <translation>El lector envió letras que no son UTF-8. Configure el lector en UTF-8 y revise la velocidad y la paridad del puerto.</translation>
  </message>
  <message>
   <source>The scanner sent only {0} characters.</source>
   <translation>El lector envió solo {0} caracteres.</translation>
  </message>
  <message>
   <source>The scanner sent several codes as one, or a code of several lines.</source>
   <translation>El lector envió varios códigos como uno, o un código de varias líneas.</translation>
  </message>
  <message>
   <source>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</source>
   <translation>El lector envió {0} dos veces como un código. Escanéelo otra vez; si pasa a menudo, envía por dos vías a la vez: apague una.</translation>
  </message>
  <message>
   <source>The scanner {0} is at {1}.</source>
   <translation>El lector {0} está en {1}.</translation>
  </message>
  <message>
   <source>The scanner's profile could not be saved: {0}.</source>
   <translation>No se pudo guardar el perfil del lector: {0}.</translation>
  </message>
  <message>
   <source>The second camera gives its largest pictures; otherwise as many pixels as the first.</source>
   <translation>La segunda cámara da sus imágenes más grandes; si no, tantos píxeles como la primera.</translation>
  </message>
  <message>
   <source>The secret of the cards is missing</source>
   <translation>Falta el secreto de las tarjetas</translation>
  </message>
  <message>
   <source>The secret of the command cards cannot be written: {0}.</source>
   <translation>No se puede escribir el secreto de las tarjetas de comando: {0}.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: no card can be checked, nothing was done. Use the keys, and tell the administrator.</source>
   <translation>Falta el secreto de las tarjetas de comando: no se puede comprobar ninguna, no se hizo nada. Use las teclas y avise al administrador.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: {0}.</source>
   <translation>Falta el secreto de las tarjetas de comando: {0}.</translation>
  </message>
  <message>
   <source>The selected photo shows something else</source>
   <translation>La foto elegida muestra otra cosa</translation>
  </message>
  <message>
   <source>The server closed the session before its work was sent. The rest goes into a new session there by itself; nothing is lost.</source>
   <translation>El servidor cerró la sesión antes de que se enviara su trabajo. El resto va solo a una sesión nueva allí; no se pierde nada.</translation>
  </message>
  <message>
   <source>The server closed this session before the station did; it has every code and photo, but the last changes could not be told. Mend them there if they matter.</source>
   <translation>El servidor cerró esta sesión antes que la estación; tiene todos los códigos y fotos, pero no se le pudieron comunicar los últimos cambios. Corríjalos allí si importan.</translation>
  </message>
  <message>
   <source>The server closes the session now, and opens none again. Start a new one.</source>
   <translation>El servidor está cerrando la sesión y no reabre ninguna. Empiece una nueva.</translation>
  </message>
  <message>
   <source>The server decides.</source>
   <translation>El servidor decide.</translation>
  </message>
  <message>
   <source>The server does not show the session {0} any more: {1}</source>
   <translation>El servidor ya no muestra la sesión {0}: {1}</translation>
  </message>
  <message>
   <source>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</source>
   <translation>El servidor había cerrado esta sesión antes de enviarla. Todo está enviado; pida a Closient que la procese, o envíela allí.</translation>
  </message>
  <message>
   <source>The server has a photo ({0}) that this station did not send.</source>
   <translation>El servidor tiene una foto ({0}) que esta estación no envió.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it becomes 'other', last.</source>
   <translation>El servidor la tiene y no puede borrar: pasa a 'otro', la última.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it is left out here.</source>
   <translation>El servidor la tiene y no puede borrar: aquí se omite.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: there it becomes 'other', last.</source>
   <translation>El servidor la tiene y no puede borrar: allí pasa a 'otro', la última.</translation>
  </message>
  <message>
   <source>The server has no product for this code, so there is nowhere to write. Create the product at Closient, try the lookup again, then write.</source>
   <translation>El servidor no tiene producto para este código, así que no hay dónde escribir. Cree el producto en Closient, repita la búsqueda, luego escriba.</translation>
  </message>
  <message>
   <source>The server has not read this session's photos yet. Look again later.</source>
   <translation>El servidor aún no ha leído las fotos de esta sesión. Mire más tarde.</translation>
  </message>
  <message>
   <source>The server has not told of a limit.</source>
   <translation>El servidor no ha indicado ningún límite.</translation>
  </message>
  <message>
   <source>The server has the code {0} that this station did not send.</source>
   <translation>El servidor tiene el código {0} que esta estación no envió.</translation>
  </message>
  <message>
   <source>The server is asked whether it has all</source>
   <translation>Se pregunta al servidor si lo tiene todo</translation>
  </message>
  <message>
   <source>The server is asked …</source>
   <translation>Se pregunta al servidor …</translation>
  </message>
  <message>
   <source>The server knows no capture {0}.</source>
   <translation>El servidor no conoce el escaneo {0}.</translation>
  </message>
  <message>
   <source>The server refuses this, though the session there is open.</source>
   <translation>El servidor rechaza esto, aunque allí la sesión está abierta.</translation>
  </message>
  <message>
   <source>The server returned no session id. Work is kept here; tell support.</source>
   <translation>El servidor no devolvió id de sesión. El trabajo queda aquí; avise a soporte.</translation>
  </message>
  <message>
   <source>The server says: {0}.</source>
   <translation>El servidor dice: {0}.</translation>
  </message>
  <message>
   <source>The server says: {0}. Check the API key.</source>
   <translation>El servidor dice: {0}. Revise la clave API.</translation>
  </message>
  <message>
   <source>The server shows all of it as it is here.</source>
   <translation>El servidor lo muestra todo tal como está aquí.</translation>
  </message>
  <message>
   <source>The server still has a photo ({0}), which was undone here. It stays there.</source>
   <translation>El servidor tiene aún una foto ({0}) que aquí se deshizo. Se queda allí.</translation>
  </message>
  <message>
   <source>The server still has the code {0}, which was undone here. It stays there.</source>
   <translation>El servidor tiene aún el código {0} que aquí se deshizo. Se queda allí.</translation>
  </message>
  <message>
   <source>The server takes this key{0}. Keep it now.</source>
   <translation>El servidor acepta esta clave{0}. Guárdela ahora.</translation>
  </message>
  <message>
   <source>The server tells none that can be read; names are learned as it asks.</source>
   <translation>El servidor no publica ninguno que se pueda leer; los nombres se aprenden cuando los pide.</translation>
  </message>
  <message>
   <source>The server {0} ({1}). Closient's move. Kept here, trying again.</source>
   <translation>El servidor {0} ({1}). Le toca a Closient. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>The server's answer is none of the API. Trying again.</source>
   <translation>La respuesta del servidor no es de la API. Se intenta de nuevo.</translation>
  </message>
  <message>
   <source>The server's answer is not a {0} (look at: {1}). Trying again.</source>
   <translation>La respuesta del servidor no es {0} (mire: {1}). Se reintenta.</translation>
  </message>
  <message>
   <source>The server's answer is not an UploadTicket (look at: {0}). Trying again.</source>
   <translation>La respuesta del servidor no es un UploadTicket (mire: {0}). Se intenta de nuevo.</translation>
  </message>
  <message>
   <source>The server's own contract has {0} things otherwise than expected here.</source>
   <translation>El contrato del servidor difiere en {0} cosas de lo que aquí se espera.</translation>
  </message>
  <message>
   <source>The server's own contract is as this station expects it.</source>
   <translation>El contrato del servidor es como esta estación lo espera.</translation>
  </message>
  <message>
   <source>The server's session takes no more: {0}.</source>
   <translation>La sesión del servidor no acepta más: {0}.</translation>
  </message>
  <message>
   <source>The session is being exported</source>
   <translation>Se exporta la sesión</translation>
  </message>
  <message>
   <source>The session is closed on the server, which opens none again.</source>
   <translation>La sesión está cerrada en el servidor, que no reabre ninguna.</translation>
  </message>
  <message>
   <source>The session is compared with the server's</source>
   <translation>Se compara la sesión con la del servidor</translation>
  </message>
  <message>
   <source>The session is open again</source>
   <translation>La sesión está abierta otra vez</translation>
  </message>
  <message>
   <source>The settings file cannot be changed by the program: {0}. Change it by hand.</source>
   <translation>El programa no puede cambiar el archivo de ajustes: {0}. Cámbielo a mano.</translation>
  </message>
  <message>
   <source>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</source>
   <translation>Las listas de fotos están en uso, pero no se pudieron guardar: {0}. Revise el disco, luego guárdelas otra vez.</translation>
  </message>
  <message>
   <source>The side across from the front</source>
   <translation>El lado opuesto al frente</translation>
  </message>
  <message>
   <source>The side with the brand, upright</source>
   <translation>El lado con la marca, derecho</translation>
  </message>
  <message>
   <source>The space bar, a foot pedal or a card.</source>
   <translation>La barra espaciadora, un pedal o una tarjeta.</translation>
  </message>
  <message>
   <source>The standard shot list holds.</source>
   <translation>Vale la lista de fotos estándar.</translation>
  </message>
  <message>
   <source>The station's database holds nothing at all. Copy the data folder to a safe place as it is, then put the database back from a backup, or call support.</source>
   <translation>La base de datos de la estación está completamente vacía. Copie la carpeta de datos tal cual en un lugar seguro y recupere la base de una copia de seguridad, o llame al soporte.</translation>
  </message>
  <message>
   <source>The station's database in {0} is damaged ({1}). Nothing was changed. Put the newest backup back (scanstation restore), or call support.</source>
   <translation>La base de datos de la estación en {0} está dañada ({1}). No se cambió nada. Restaure la copia más reciente (scanstation restore) o llame a soporte.</translation>
  </message>
  <message>
   <source>The station's memory cannot be used</source>
   <translation>La memoria de la estación no se puede usar</translation>
  </message>
  <message>
   <source>The station's memory in {0} cannot be opened. Nothing was kept of this step. Check that the folder is there and that you may use it, then do it again.</source>
   <translation>La memoria de la estación en {0} no se puede abrir. De este paso no se guardó nada. Compruebe que la carpeta existe y que puede usarla y repítalo.</translation>
  </message>
  <message>
   <source>The station's memory in {0} may be read, but not written. Nothing was kept of this step. Ask for write access to the folder, then do it again.</source>
   <translation>La memoria de la estación en {0} se puede leer, pero no escribir. De este paso no se guardó nada. Pida permiso de escritura para la carpeta y repítalo.</translation>
  </message>
  <message>
   <source>The station's memory in {0} was moved, removed or replaced while the bench works. Nothing is kept from now on. Bring the folder or its disk back as it was, then start the bench again.</source>
   <translation>La memoria de la estación en {0} se movió, eliminó o reemplazó durante el trabajo. Desde ahora no se guarda nada. Devuelva la carpeta o su disco como estaba y reinicie el puesto.</translation>
  </message>
  <message>
   <source>The station's memory is gone</source>
   <translation>La memoria de la estación ha desaparecido</translation>
  </message>
  <message>
   <source>The station's memory is in use</source>
   <translation>La memoria de la estación está ocupada</translation>
  </message>
  <message>
   <source>The station's work is not there</source>
   <translation>El trabajo de la estación no está</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}), and the file {1} cannot be written ({2}). Unlock or install a keyring, or set {3} instead.</source>
   <translation>El llavero del sistema no guarda la clave ({0}) y no se puede escribir el archivo {1} ({2}). Desbloquee o instale un llavero, o defina {3} en su lugar.</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}). The key is in the file {1}: only this account and the computer's administrators can read it.</source>
   <translation>El llavero del sistema no guarda la clave ({0}). La clave está en el archivo {1}: solo esta cuenta y los administradores del ordenador pueden leerlo.</translation>
  </message>
  <message>
   <source>The system's keyring does not tell the API key ({0}).</source>
   <translation>El llavero del sistema no da la clave API ({0}).</translation>
  </message>
  <message>
   <source>The system's trusted certificates are there.</source>
   <translation>Los certificados de confianza del sistema están ahí.</translation>
  </message>
  <message>
   <source>The time within which restarts are counted.</source>
   <translation>El tiempo en que se cuentan los reinicios.</translation>
  </message>
  <message>
   <source>The trace's picture is damaged.</source>
   <translation>La imagen de la traza está dañada.</translation>
  </message>
  <message>
   <source>The try could not be noted: {0}. Free the disk.</source>
   <translation>No se pudo anotar el intento: {0}. Libere el disco.</translation>
  </message>
  <message>
   <source>The two were not the same. Once more, from the start.</source>
   <translation>No eran iguales. Otra vez, desde el principio.</translation>
  </message>
  <message>
   <source>The update to {0} did not succeed. Version {1} goes on as before; nothing is lost. Tell the administrator.</source>
   <translation>La actualización a {0} no tuvo éxito. La versión {1} sigue como antes; no se pierde nada. Avise al administrador.</translation>
  </message>
  <message>
   <source>The upload ticket is over ({0}).</source>
   <translation>El tique de subida ha vencido ({0}).</translation>
  </message>
  <message>
   <source>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</source>
   <translation>No se pudo guardar el balance de blancos en {0}: {1}. Revise el disco, luego pruebe otra vez.</translation>
  </message>
  <message>
   <source>The window opens anew; the work goes on where it is.</source>
   <translation>La ventana se abre de nuevo; el trabajo sigue donde está.</translation>
  </message>
  <message>
   <source>The zbar library is not on this system: some blurred codes stay unread.</source>
   <translation>Falta la biblioteca zbar: algunos códigos borrosos no se leen.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Then the next product. Scanning it does the same.</source>
   <translation>Luego el producto siguiente. Escanearlo hace lo mismo.</translation>
  </message>
  <message>
   <source>There is no backup in {0} that is whole. Put station.db back from a backup of your own, or call support. Nothing was touched.</source>
   <translation>No hay ninguna copia íntegra en {0}. Restaure station.db desde una copia propia o llame a soporte. No se tocó nada.</translation>
  </message>
  <message>
   <source>There is no shot list {0}.</source>
   <translation>No hay lista de fotos {0}.</translation>
  </message>
  <message>
   <source>There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.</source>
   <translation>Aquí no hay (DISPLAY y WAYLAND_DISPLAY no están definidos): se miró sin ella.</translation>
  </message>
  <message>
   <source>There is none; the default holds.</source>
   <translation>No hay; vale el valor predeterminado.</translation>
  </message>
  <message>
   <source>There is nothing to undo in this session.</source>
   <translation>No hay nada que deshacer en esta sesión.</translation>
  </message>
  <message>
   <source>There is only one photo, so there is nothing to move. Shoot another one first.</source>
   <translation>Solo hay una foto, así que no hay nada que mover. Haga otra primero.</translation>
  </message>
  <message>
   <source>They could not be compared with the station's record: {0}.</source>
   <translation>No se pudieron comparar con el registro de la estación: {0}.</translation>
  </message>
  <message>
   <source>This badge was made by another station. It opens nothing here.</source>
   <translation>Esta tarjeta es de otra estación. Aquí no abre nada.</translation>
  </message>
  <message>
   <source>This badge was withdrawn. It opens nothing. Ask for a new one.</source>
   <translation>Esta tarjeta de identificación fue retirada. No abre nada. Pida una nueva.</translation>
  </message>
  <message>
   <source>This bench</source>
   <translation>Este puesto</translation>
  </message>
  <message>
   <source>This card was made by another station. Print this station's own cards.</source>
   <translation>Esta tarjeta es de otra estación. Imprima las tarjetas de esta estación.</translation>
  </message>
  <message>
   <source>This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a new card, and throw this one away.</source>
   <translation>Esta tarjeta fue retirada: se imprimieron tarjetas nuevas para este puesto. No se hizo nada. Use una tarjeta nueva y tire esta.</translation>
  </message>
  <message>
   <source>This computer's clock is wrong by more than 15 minutes. Set it right.</source>
   <translation>El reloj de este ordenador se desvía más de 15 minutos. Póngalo bien.</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes on no photo is taken there.</source>
   <translation>El reloj de este ordenador va {minutes} min {way} del reloj del servidor. Póngalo bien: a partir de 15 minutos allí no se acepta ninguna foto.</translation>
  </message>
  <message>
   <source>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</source>
   <translation>Esto no parece una clave API (csb_..., 32 caracteres, 8 cifras hex).</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Esta ayuda</translation>
  </message>
  <message>
   <source>This is a part of a badge only. Scan the whole badge again.</source>
   <translation>Esto es solo una parte de una tarjeta. Escanee otra vez la tarjeta entera.</translation>
  </message>
  <message>
   <source>This is another kind of code. Scan the QR code of a profile.</source>
   <translation>Es otro tipo de código. Escanee el código QR de un perfil.</translation>
  </message>
  <message>
   <source>This is for the supervisor, whose PIN opens it. The administrator sets the first PIN on this computer's command line: scanstation pin</source>
   <translation>Esto es del supervisor, cuyo PIN lo abre. El administrador pone el primer PIN en la línea de órdenes de este ordenador: scanstation pin</translation>
  </message>
  <message>
   <source>This is gone on the server. What you see is what it has now.</source>
   <translation>Esto ya no está en el servidor. Lo que ve es lo que tiene ahora.</translation>
  </message>
  <message>
   <source>This is the code of a profile with settings, no product. Nothing was done and nothing was captured. A supervisor takes it over: Menu, Settings, Scan a profile.</source>
   <translation>Es el código de un perfil de ajustes, no un producto. No se hizo ni se registró nada. Un supervisor lo adopta: Menú, Ajustes, Escanear un perfil.</translation>
  </message>
  <message>
   <source>This is the first one.</source>
   <translation>Este es el primero.</translation>
  </message>
  <message>
   <source>This is the last product.</source>
   <translation>Este es el último producto.</translation>
  </message>
  <message>
   <source>This looks like a command card, but it is damaged, was read in part, or is not one of this station. Nothing was done and nothing was captured. Scan it again, or print new cards.</source>
   <translation>Parece una tarjeta de órdenes, pero está dañada, se leyó en parte o no es de este puesto. No se hizo ni se registró nada. Escanéela otra vez o imprima tarjetas nuevas.</translation>
  </message>
  <message>
   <source>This name holds characters that nobody can read. Type the name.</source>
   <translation>Este nombre contiene caracteres ilegibles. Escriba el nombre.</translation>
  </message>
  <message>
   <source>This part brings no text of its licence.</source>
   <translation>Esta parte no trae el texto de su licencia.</translation>
  </message>
  <message>
   <source>This photo cannot be changed any more.</source>
   <translation>Esta foto ya no se puede cambiar.</translation>
  </message>
  <message>
   <source>This product has no photo to take again.</source>
   <translation>Este producto no tiene ninguna foto que repetir.</translation>
  </message>
  <message>
   <source>This product is in the session already</source>
   <translation>El producto ya está en la sesión</translation>
  </message>
  <message>
   <source>This product is not in the open session.</source>
   <translation>Este producto no está en la sesión abierta.</translation>
  </message>
  <message>
   <source>This profile of {0} characters is too long for a code. Use a file: scanstation config export</source>
   <translation>Este perfil de {0} caracteres es demasiado largo para un código. Use un archivo: scanstation config export</translation>
  </message>
  <message>
   <source>This proposal is gone on the server. The list is read anew.</source>
   <translation>Esta propuesta ya no está en el servidor. La lista se lee de nuevo.</translation>
  </message>
  <message>
   <source>This session takes codes only. Start one with photos.</source>
   <translation>Esta sesión solo admite códigos. Empiece una con fotos.</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>Este turno</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Esta estación</translation>
  </message>
  <message>
   <source>This station has these settings already.</source>
   <translation>Esta estación ya tiene estos ajustes.</translation>
  </message>
  <message>
   <source>This station's profile</source>
   <translation>Perfil de esta estación</translation>
  </message>
  <message>
   <source>This support bundle is for the support of Scan Station and for the administrators of this bench, for nobody else.
It holds scanned codes, names of operators, what the program did, and pictures of the bench where these were not left out. It holds no photo, no API key, no PIN and no secret of the cards.
Delete it when the case is closed.
</source>
   <translation>Este paquete es para el soporte de Scan Station y los administradores de este puesto, para nadie más.
Contiene códigos escaneados, nombres de operadores, lo que hizo el programa e imágenes del puesto si no se omitieron. No contiene fotos, clave de API, PIN ni secreto de las tarjetas.
Bórrelo cuando el caso esté cerrado.
</translation>
  </message>
  <message>
   <source>Those being sent</source>
   <translation>Las que se envían</translation>
  </message>
  <message>
   <source>Those on the server</source>
   <translation>Las del servidor</translation>
  </message>
  <message>
   <source>Those that need you</source>
   <translation>Las que le necesitan</translation>
  </message>
  <message>
   <source>Those with parked items</source>
   <translation>Las que tienen algo aparcado</translation>
  </message>
  <message>
   <source>Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, then S.</source>
   <translation>Tres escaneos seguidos no encajaron con la distribución del teclado. Enseñe el lector a la estación: F12, luego S.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Throw photo {0} away? Delete once more, or Esc.</source>
   <translation>¿Descartar la foto {0}? Supr una vez más, o Esc.</translation>
  </message>
  <message>
   <source>Throw {name} away? Delete once more, or Esc.</source>
   <translation>¿Descartar {name}? Supr una vez más, o Esc.</translation>
  </message>
  <message>
   <source>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</source>
   <translation>Tiempo sin toque, tecla ni escaneo hasta que un kiosco se bloquea; 0 para nunca.</translation>
  </message>
  <message>
   <source>To the next product that misses photos</source>
   <translation>Al siguiente producto al que le faltan fotos</translation>
  </message>
  <message>
   <source>Too bright: white is burnt out. Less light.</source>
   <translation>Demasiado clara: el blanco está quemado. Menos luz.</translation>
  </message>
  <message>
   <source>Too dark. More light.</source>
   <translation>Demasiado oscura. Más luz.</translation>
  </message>
  <message>
   <source>Too far</source>
   <translation>Muy lejos</translation>
  </message>
  <message>
   <source>Too few pictures come from the camera: what lies there now is not seen. Check its cable and its network; it is tried again.</source>
   <translation>Llegan muy pocas imágenes de la cámara: no se ve lo que hay ahora. Compruebe su cable y su red; se intenta de nuevo.</translation>
  </message>
  <message>
   <source>Too few pixels for a product picture. Choose a larger size for the camera.</source>
   <translation>Pocos píxeles para una foto de producto. Elija un tamaño mayor para la cámara.</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Demasiado tarde</translation>
  </message>
  <message>
   <source>Too many wrong tries.</source>
   <translation>Demasiados intentos fallidos.</translation>
  </message>
  <message>
   <source>Too small. Come closer.</source>
   <translation>Demasiado pequeña. Acérquelo.</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Traza</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>Try again in {seconds} s.</source>
   <translation>Inténtelo otra vez dentro de {seconds} s.</translation>
  </message>
  <message>
   <source>Try again now.</source>
   <translation>Inténtelo ahora otra vez.</translation>
  </message>
  <message>
   <source>Try sending again now</source>
   <translation>Reintentar el envío ya</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Reintentando</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Girar</translation>
  </message>
  <message>
   <source>Turn the pack first, then the space bar.</source>
   <translation>Primero gire el paquete, luego la barra espaciadora.</translation>
  </message>
  <message>
   <source>Turn the {0} code to the camera.</source>
   <translation>Gire el código {0} hacia la cámara.</translation>
  </message>
  <message>
   <source>Turn, crop</source>
   <translation>Girar, recortar</translation>
  </message>
  <message>
   <source>Twice: throw the selected photo away</source>
   <translation>Dos veces: descartar la foto elegida</translation>
  </message>
  <message>
   <source>Two lists are called {0}. Give each a name of its own.</source>
   <translation>Dos listas se llaman {0}. Dé a cada una su propio nombre.</translation>
  </message>
  <message>
   <source>Two looks agree on {0}.</source>
   <translation>Dos lecturas coinciden en {0}.</translation>
  </message>
  <message>
   <source>Two products have this number, one as EAN-8 and one as UPC-E.</source>
   <translation>Dos productos tienen este número, uno como EAN-8 y otro como UPC-E.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Escriba un código</translation>
  </message>
  <message>
   <source>Type a code by hand</source>
   <translation>Escribir un código a mano</translation>
  </message>
  <message>
   <source>Type code</source>
   <translation>Teclear código</translation>
  </message>
  <message>
   <source>Type or paste the key first.</source>
   <translation>Primero escriba o pegue la clave.</translation>
  </message>
  <message>
   <source>Type to search</source>
   <translation>Escriba para buscar</translation>
  </message>
  <message>
   <source>UNDO</source>
   <translation>DESHACER</translation>
  </message>
  <message>
   <source>UPC-E: {0}</source>
   <translation>UPC-E: {0}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo change</source>
   <translation>Anular cambio</translation>
  </message>
  <message>
   <source>Undo discard</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Undo edit</source>
   <translation>Anular copia</translation>
  </message>
  <message>
   <source>Undo end</source>
   <translation>Anular fin</translation>
  </message>
  <message>
   <source>Undo list</source>
   <translation>Anular lista</translation>
  </message>
  <message>
   <source>Undo next</source>
   <translation>Volver a</translation>
  </message>
  <message>
   <source>Undo order</source>
   <translation>Anular orden</translation>
  </message>
  <message>
   <source>Undo photo</source>
   <translation>Anular foto</translation>
  </message>
  <message>
   <source>Undo quantity</source>
   <translation>Anular cantidad</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Anular código</translation>
  </message>
  <message>
   <source>Undo submit</source>
   <translation>Anular envío</translation>
  </message>
  <message>
   <source>Undo takes back step after step; its button says which.</source>
   <translation>F3 deshace paso a paso; su botón dice cuál.</translation>
  </message>
  <message>
   <source>Undo takes it back.</source>
   <translation>Deshacer lo anula.</translation>
  </message>
  <message>
   <source>Undo type</source>
   <translation>Anular tipo</translation>
  </message>
  <message>
   <source>Unexpected trouble</source>
   <translation>Fallo inesperado</translation>
  </message>
  <message>
   <source>Unexpected trouble: Nothing is sent for a moment. The station tries again by itself.</source>
   <translation>Fallo inesperado: De momento no se envía nada. La estación lo vuelve a intentar sola.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.</source>
   <translation>Desbloquee o instale un llavero, o defina SCANSTATION_API_KEY al iniciar.</translation>
  </message>
  <message>
   <source>Unlock the keyring and start again, or set {0}.</source>
   <translation>Desbloquee el llavero e inicie de nuevo, o defina {0}.</translation>
  </message>
  <message>
   <source>Until the next start nobody would notice that the data folder is another one.</source>
   <translation>Hasta el próximo inicio nadie notaría que la carpeta de datos es otra.</translation>
  </message>
  <message>
   <source>Update address</source>
   <translation>Dirección de actualizaciones</translation>
  </message>
  <message>
   <source>Update not installed</source>
   <translation>Actualización no instalada</translation>
  </message>
  <message>
   <source>Update not trusted</source>
   <translation>Actualización no fiable</translation>
  </message>
  <message>
   <source>Updated to version {0}.</source>
   <translation>Actualizado a la versión {0}.</translation>
  </message>
  <message>
   <source>Uploads in parallel</source>
   <translation>Envíos simultáneos</translation>
  </message>
  <message>
   <source>Use by or expiry</source>
   <translation>Caducidad</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Usar esta</translation>
  </message>
  <message>
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Versión y licencias</translation>
  </message>
  <message>
   <source>Version {0} is not newer than {1}, or not for this kind of system. Nothing was changed.</source>
   <translation>La versión {0} no es más nueva que {1} o no es para este tipo de sistema. No se cambió nada.</translation>
  </message>
  <message>
   <source>Version {0} is ready. The supervisor installs it at the end of the shift: F12, then V.</source>
   <translation>La versión {0} está lista. El supervisor la instala al final del turno: F12 y luego V.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <source>Volume and language are as the settings say.</source>
   <translation>Volumen e idioma son los de los ajustes.</translation>
  </message>
  <message>
   <source>Waiting for the quota</source>
   <translation>Esperando la cuota</translation>
  </message>
  <message>
   <source>Warning before it locks.</source>
   <translation>Aviso antes de bloquearse.</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Dirección web</translation>
  </message>
  <message>
   <source>What an 'other' photo is of</source>
   <translation>De qué es una foto 'otro'</translation>
  </message>
  <message>
   <source>What came for an update is unusable: {0}. Check update_url.</source>
   <translation>Lo que llegó como actualización no se puede usar: {0}. Compruebe update_url.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>¿Qué quiere hacer?</translation>
  </message>
  <message>
   <source>What does it show? Press the key of its type (1 … =), or Esc.</source>
   <translation>¿Qué muestra? Pulse la tecla de su tipo (1 … =), o Esc.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>What happened, for support</source>
   <translation>Lo ocurrido, para soporte</translation>
  </message>
  <message>
   <source>What happened, in words</source>
   <translation>Qué pasó, en palabras</translation>
  </message>
  <message>
   <source>What is at the network camera's address is no MJPEG stream. Check the address: the camera's manual names the one for MJPEG.</source>
   <translation>En la dirección de la cámara de red no hay un flujo MJPEG. Compruebe la dirección: el manual de la cámara indica la de MJPEG.</translation>
  </message>
  <message>
   <source>What is not on the server yet goes by itself.</source>
   <translation>Lo que aún no está en el servidor va solo.</translation>
  </message>
  <message>
   <source>What is this code?</source>
   <translation>¿Qué es este código?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Qué está mal</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Lo que ve la cámara</translation>
  </message>
  <message>
   <source>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</source>
   <translation>Lo que el registro guarda de una parte del programa, como sync=DEBUG,api=WARNING.</translation>
  </message>
  <message>
   <source>What the network camera sends has no end. It is tried again.</source>
   <translation>Lo que envía la cámara de red no tiene fin. Se intenta de nuevo.</translation>
  </message>
  <message>
   <source>What the program wrote down, and its own faults.</source>
   <translation>Lo que anotó el programa, y sus propios fallos.</translation>
  </message>
  <message>
   <source>What the server proposes</source>
   <translation>Lo que propone el servidor</translation>
  </message>
  <message>
   <source>What the station speaks; empty for the system's language.</source>
   <translation>El idioma de la estación; vacío para el del sistema.</translation>
  </message>
  <message>
   <source>What this bench is called in sessions, photos and on cards.</source>
   <translation>Cómo se llama este puesto en sesiones, fotos y tarjetas.</translation>
  </message>
  <message>
   <source>What to do, shown in the picture</source>
   <translation>Qué hacer, mostrado en la imagen</translation>
  </message>
  <message>
   <source>What was confirmed is on disk.</source>
   <translation>Lo confirmado está en el disco.</translation>
  </message>
  <message>
   <source>What works here and what does not.</source>
   <translation>Qué funciona aquí y qué no.</translation>
  </message>
  <message>
   <source>Where news of newer versions are; empty: nobody is asked.</source>
   <translation>Dónde están los avisos de versiones nuevas; vacío: no se pregunta a nadie.</translation>
  </message>
  <message>
   <source>Where sessions and photos lie.</source>
   <translation>Dónde están las sesiones y fotos.</translation>
  </message>
  <message>
   <source>Where the Scanner API is.</source>
   <translation>Dónde está la Scanner API.</translation>
  </message>
  <message>
   <source>Where the work is sent. The key is kept by this computer's keyring.</source>
   <translation>Adónde se envía el trabajo. La clave la guarda el llavero de este ordenador.</translation>
  </message>
  <message>
   <source>Which photos a product needs</source>
   <translation>Qué fotos necesita un producto</translation>
  </message>
  <message>
   <source>Which photos does a product need? Another station's settings come by the code of its profile.</source>
   <translation>¿Qué fotos necesita un producto? Los ajustes de otra estación llegan con el código de su perfil.</translation>
  </message>
  <message>
   <source>Which photos the session wants</source>
   <translation>Qué fotos pide la sesión</translation>
  </message>
  <message>
   <source>Which product is it?</source>
   <translation>¿Qué producto es?</translation>
  </message>
  <message>
   <source>White balance from a grey card</source>
   <translation>Balance de blancos con tarjeta gris</translation>
  </message>
  <message>
   <source>White balance off</source>
   <translation>Balance de blancos no</translation>
  </message>
  <message>
   <source>White balance set</source>
   <translation>Balance de blancos fijado</translation>
  </message>
  <message>
   <source>Who knows the PIN may change settings and shot lists, export, and close a kiosk. Choose the PIN now: once a kiosk is set up, only the administrator sets a first one.</source>
   <translation>Quien conoce el PIN puede cambiar ajustes y listas de fotos, exportar y cerrar un quiosco. Elija el PIN ahora: cuando el quiosco esté instalado, solo el administrador pone el primero.</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Quién trabaja aquí</translation>
  </message>
  <message>
   <source>Who works here?</source>
   <translation>¿Quién trabaja aquí?</translation>
  </message>
  <message>
   <source>Whole; format {0}, {1} MB.</source>
   <translation>Completo; formato {0}, {1} MB.</translation>
  </message>
  <message>
   <source>Width of the pictures asked of the camera.</source>
   <translation>Anchura de las imágenes que se pide a la cámara.</translation>
  </message>
  <message>
   <source>Windows keeps that name for a device</source>
   <translation>Windows reserva ese nombre para un dispositivo</translation>
  </message>
  <message>
   <source>Withdrawn cards are refused all the same, as cards of another station.</source>
   <translation>Las tarjetas retiradas se rechazan igualmente, como tarjetas de otro puesto.</translation>
  </message>
  <message>
   <source>Without keys and passwords.</source>
   <translation>Sin claves ni contraseñas.</translation>
  </message>
  <message>
   <source>Words in the product's name, with commas between</source>
   <translation>Palabras del nombre del producto, separadas por comas</translation>
  </message>
  <message>
   <source>Work against the sandbox inside, in a data folder of its own.</source>
   <translation>Trabajar con la sandbox incluida, en su propia carpeta de datos.</translation>
  </message>
  <message>
   <source>Work on: everything is kept here and sent tomorrow.</source>
   <translation>Siga trabajando: todo se guarda aquí y se envía mañana.</translation>
  </message>
  <message>
   <source>Work stops until you have seen it</source>
   <translation>El trabajo se para hasta que lo vea</translation>
  </message>
  <message>
   <source>Works.</source>
   <translation>Funciona.</translation>
  </message>
  <message numerus="yes">
   <source>Write %n values to the product</source>
   <translation>
    <numerusform>Escribir %n valor en el producto</numerusform>
    <numerusform>Escribir %n valores en el producto</numerusform>
   </translation>
  </message>
  <message>
   <source>Write to product</source>
   <translation>Escribir en producto</translation>
  </message>
  <message>
   <source>Written to the product: {0}.</source>
   <translation>Escrito en el producto: {0}.</translation>
  </message>
  <message>
   <source>Wrong PIN.</source>
   <translation>PIN equivocado.</translation>
  </message>
  <message>
   <source>Wrong PIN. Try again.</source>
   <translation>PIN erróneo. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>Wrong address</source>
   <translation>Dirección errónea</translation>
  </message>
  <message>
   <source>Wrong setting</source>
   <translation>Ajuste erróneo</translation>
  </message>
  <message>
   <source>Wrong shot lists</source>
   <translation>Listas de fotos erróneas</translation>
  </message>
  <message>
   <source>Wrong value</source>
   <translation>Valor erróneo</translation>
  </message>
  <message>
   <source>You know the work</source>
   <translation>Ya conoce el trabajo</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Your name, or your badge</source>
   <translation>Su nombre, o su tarjeta</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a camera frame, 95 of 100 within</source>
   <translation>una imagen de cámara, 95 de 100 en</translation>
  </message>
  <message>
   <source>a date (YYMMDD)</source>
   <translation>una fecha (AAMMDD)</translation>
  </message>
  <message>
   <source>a file of it is missing</source>
   <translation>falta uno de sus archivos</translation>
  </message>
  <message>
   <source>a file of it unpacks to {0} bytes, more than we take</source>
   <translation>uno de sus archivos ocupa {0} bytes descomprimido, más de lo permitido</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <source>a folder or a device is in its place</source>
   <translation>en su lugar hay una carpeta o un dispositivo</translation>
  </message>
  <message>
   <source>a key ends each code</source>
   <translation>una tecla termina cada código</translation>
  </message>
  <message>
   <source>a link is in its place</source>
   <translation>hay un enlace en su lugar</translation>
  </message>
  <message>
   <source>a moment without its zone</source>
   <translation>un momento sin su zona</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>un número es demasiado grande</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>una parte no se puede descomprimir</translation>
  </message>
  <message>
   <source>a pipe or a device has that name</source>
   <translation>una tubería o un dispositivo tiene ese nombre</translation>
  </message>
  <message>
   <source>a port that is taken. Close the other program that uses the scanner.</source>
   <translation>un puerto ocupado. Cierre el otro programa que usa el lector.</translation>
  </message>
  <message>
   <source>a request, 95 of 100 within</source>
   <translation>una petición, 95 de 100 en</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <source>about {count} products left today</source>
   <translation>hoy quedan unos {count} productos</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>quedan unas {hours} h</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>quedan unos {minutes} min</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptado</translation>
  </message>
  <message>
   <source>ahead of</source>
   <translation>por delante de</translation>
  </message>
  <message>
   <source>all on the server</source>
   <translation>todo en el servidor</translation>
  </message>
  <message>
   <source>an address with https://</source>
   <translation>una dirección con https://</translation>
  </message>
  <message>
   <source>an earlier question has no answer yet</source>
   <translation>una pregunta anterior aún no tiene respuesta</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>por hora</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
  <message>
   <source>another key is found in its place</source>
   <translation>en su lugar hay otra</translation>
  </message>
  <message>
   <source>another session was exported into it</source>
   <translation>se exportó allí otra sesión</translation>
  </message>
  <message>
   <source>as each product needs</source>
   <translation>según el producto</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>de inmediato</translation>
  </message>
  <message>
   <source>at the next start</source>
   <translation>en el próximo inicio</translation>
  </message>
  <message>
   <source>back</source>
   <translation>atrás</translation>
  </message>
  <message>
   <source>background</source>
   <translation>fondo</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>código de barras</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>por detrás de</translation>
  </message>
  <message>
   <source>being compared with the server</source>
   <translation>comparándose con el servidor</translation>
  </message>
  <message>
   <source>being completed</source>
   <translation>completándose</translation>
  </message>
  <message>
   <source>being looked up</source>
   <translation>buscándose</translation>
  </message>
  <message>
   <source>being read by the server</source>
   <translation>leyéndose en el servidor</translation>
  </message>
  <message>
   <source>bits per second</source>
   <translation>bits por segundo</translation>
  </message>
  <message>
   <source>blown up</source>
   <translation>ampliada</translation>
  </message>
  <message>
   <source>blur</source>
   <translation>borrosa</translation>
  </message>
  <message>
   <source>bottom</source>
   <translation>abajo</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>clara</translation>
  </message>
  <message>
   <source>by product</source>
   <translation>por producto</translation>
  </message>
  <message>
   <source>byte {0} is no UTF-8 text; save it as UTF-8</source>
   <translation>el byte {0} no es texto UTF-8; guárdelo como UTF-8</translation>
  </message>
  <message>
   <source>calls used up, goes on in {wait}</source>
   <translation>llamadas agotadas, sigue en {wait}</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>cámara</translation>
  </message>
  <message>
   <source>camera lost</source>
   <translation>cámara perdida</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <translation>cámara {0}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>no se puede usar</translation>
  </message>
  <message>
   <source>card secret</source>
   <translation>secreto de las tarjetas</translation>
  </message>
  <message>
   <source>certificates</source>
   <translation>certificados</translation>
  </message>
  <message>
   <source>certification</source>
   <translation>certificación</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>reloj</translation>
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
   <translation>gruesa</translation>
  </message>
  <message>
   <source>code laid flat</source>
   <translation>código enderezado</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>línea de comandos</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>cortada</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>carpeta de datos</translation>
  </message>
  <message>
   <source>database</source>
   <translation>base de datos</translation>
  </message>
  <message>
   <source>decoder opencv</source>
   <translation>decodificador opencv</translation>
  </message>
  <message>
   <source>decoder zbar</source>
   <translation>decodificador zbar</translation>
  </message>
  <message>
   <source>decoder zxing</source>
   <translation>decodificador zxing</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</source>
   <translation>se esperaba NOMBRE = VALOR con el texto entre comillas, como theme = "dark", hay {0} ({1}). Escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>expected NAME = VALUE, got {0}. Write it anew.</source>
   <translation>se esperaba NOMBRE = VALOR, hay: {0}. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>expected UTF-8 text, got byte {0}. Save it as UTF-8.</source>
   <translation>se esperaba texto UTF-8, hay el byte {0}. Guárdelo como UTF-8.</translation>
  </message>
  <message>
   <source>expected an address with https:// and the name of a host. Write it anew.</source>
   <translation>se esperaba una dirección con https:// y un nombre de equipo. Escríbala de nuevo.</translation>
  </message>
  <message>
   <source>expected an address with https://, got one that cannot be read. Write it anew.</source>
   <translation>se esperaba una dirección con https://, esta no se puede leer. Escríbala de nuevo.</translation>
  </message>
  <message>
   <source>expected room=LEVEL with one of {0}, got {1}</source>
   <translation>se esperaba room=LEVEL con uno de {0}, hay {1}</translation>
  </message>
  <message>
   <source>expected the name of a setting, got {0}. {1}</source>
   <translation>se esperaba el nombre de un ajuste, hay {0}. {1}</translation>
  </message>
  <message>
   <source>expected three factors of at most {0}</source>
   <translation>se esperaban tres factores de {0} como máximo</translation>
  </message>
  <message>
   <source>expected {0} bytes for each secret, got {1}</source>
   <translation>se esperaban {0} bytes por secreto, hay {1}</translation>
  </message>
  <message>
   <source>expected {0} bytes, got {1}</source>
   <translation>se esperaban {0} bytes, hay {1}</translation>
  </message>
  <message>
   <source>expired on the server before it was read</source>
   <translation>caducado en el servidor antes de leerse</translation>
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
   <translation>película {0}</translation>
  </message>
  <message>
   <source>flat, evened</source>
   <translation>recto, igualado</translation>
  </message>
  <message>
   <source>flat, sharper</source>
   <translation>recto, más nítido</translation>
  </message>
  <message>
   <source>folder {0}</source>
   <translation>carpeta {0}</translation>
  </message>
  <message>
   <source>found none</source>
   <translation>no hay ninguno</translation>
  </message>
  <message>
   <source>found something else in its place</source>
   <translation>hay otra cosa en su lugar</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>espacio libre</translation>
  </message>
  <message>
   <source>front</source>
   <translation>frente</translation>
  </message>
  <message>
   <source>full picture</source>
   <translation>imagen entera</translation>
  </message>
  <message>
   <source>glare</source>
   <translation>reflejo</translation>
  </message>
  <message>
   <source>half picture</source>
   <translation>media imagen</translation>
  </message>
  <message>
   <source>hand scanner</source>
   <translation>lector de mano</translation>
  </message>
  <message>
   <source>has no room left</source>
   <translation>no tiene más espacio</translation>
  </message>
  <message>
   <source>high-contrast</source>
   <translation>alto contraste</translation>
  </message>
  <message>
   <source>host of the API key</source>
   <translation>servidor de la clave de API</translation>
  </message>
  <message>
   <source>id IN ({0})</source>
   <translation>id IN ({0})</translation>
  </message>
  <message>
   <source>ingredients</source>
   <translation>ingredientes</translation>
  </message>
  <message>
   <source>is busy</source>
   <translation>está ocupado</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>ha desaparecido</translation>
  </message>
  <message>
   <source>it begins or ends with a blank or a dot</source>
   <translation>empieza o termina con un espacio o un punto</translation>
  </message>
  <message>
   <source>it does not give back what it was given</source>
   <translation>no devuelve lo que se le dio</translation>
  </message>
  <message>
   <source>it ended with {0}</source>
   <translation>terminó con {0}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>tiene más de {0} bytes</translation>
  </message>
  <message>
   <source>it has more than {0} characters</source>
   <translation>tiene más de {0} caracteres</translation>
  </message>
  <message>
   <source>it has no {0}</source>
   <translation>no tiene {0}</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>contiene un número demasiado grande</translation>
  </message>
  <message>
   <source>it holds characters that no file may have on every system</source>
   <translation>contiene caracteres que no se permiten en todos los sistemas</translation>
  </message>
  <message>
   <source>it holds far too many files</source>
   <translation>contiene demasiados archivos</translation>
  </message>
  <message>
   <source>it holds more than {0} values</source>
   <translation>contiene más de {0} valores</translation>
  </message>
  <message>
   <source>it holds only zeros.</source>
   <translation>solo contiene ceros.</translation>
  </message>
  <message>
   <source>it is an archive of a size that this program never writes</source>
   <translation>es un archivo comprimido de un tamaño que este programa nunca escribe</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is longer than {0} bytes</source>
   <translation>tiene más de {0} bytes</translation>
  </message>
  <message>
   <source>it is nested deeper than {0} levels</source>
   <translation>está anidado en más de {0} niveles</translation>
  </message>
  <message>
   <source>it is no JSON ({0})</source>
   <translation>no es JSON ({0})</translation>
  </message>
  <message>
   <source>it is no archive, or its end is missing</source>
   <translation>no es un archivo comprimido, o le falta el final</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>no es un archivo</translation>
  </message>
  <message>
   <source>it is no readable TOML: {0}</source>
   <translation>no es TOML legible: {0}</translation>
  </message>
  <message>
   <source>it is not signed by the makers of this program</source>
   <translation>no está firmado por los autores de este programa</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>está comprimido de un modo que no se pidió</translation>
  </message>
  <message>
   <source>it is packed or encrypted in a way that this program never writes</source>
   <translation>está comprimido o cifrado de un modo que este programa nunca usa</translation>
  </message>
  <message>
   <source>it is packed, and cannot be unpacked</source>
   <translation>está comprimido y no se puede descomprimir</translation>
  </message>
  <message>
   <source>it is packed, and its end is missing</source>
   <translation>está comprimido y le falta el final</translation>
  </message>
  <message>
   <source>it must begin in that folder and stay there</source>
   <translation>debe empezar en esa carpeta y quedarse en ella</translation>
  </message>
  <message>
   <source>it names a file with {0} characters</source>
   <translation>nombra un archivo con {0} caracteres</translation>
  </message>
  <message>
   <source>its content is damaged, or is not what belongs there</source>
   <translation>su contenido está dañado o no es el que corresponde</translation>
  </message>
  <message>
   <source>its file is no picture; throw the photo away</source>
   <translation>su archivo no es una imagen; descarte la foto</translation>
  </message>
  <message>
   <source>its file left this station on {0} as planned</source>
   <translation>su archivo salió de esta estación el {0} según lo previsto</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1}).</source>
   <translation>su archivo {0} no se puede leer ({1}).</translation>
  </message>
  <message>
   <source>its file {0} was changed since the photo was taken.</source>
   <translation>su archivo {0} se modificó después de tomar la foto.</translation>
  </message>
  <message>
   <source>its file {0} was changed since; put it back from a backup</source>
   <translation>su archivo {0} se modificó desde entonces; restáurelo de una copia</translation>
  </message>
  <message>
   <source>its file {0} {1}; put it back from a backup</source>
   <translation>su archivo {0} {1}; restáurelo de una copia</translation>
  </message>
  <message>
   <source>its signature is none</source>
   <translation>su firma no es válida</translation>
  </message>
  <message>
   <source>its {0} is no object</source>
   <translation>su {0} no es un objeto</translation>
  </message>
  <message>
   <source>keyring</source>
   <translation>llavero</translation>
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
   <translation>carpetas de datos conocidas</translation>
  </message>
  <message>
   <source>known product</source>
   <translation>producto conocido</translation>
  </message>
  <message>
   <source>large picture</source>
   <translation>imagen grande</translation>
  </message>
  <message>
   <source>left</source>
   <translation>izquierda</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>lightest {0} of 255</source>
   <translation>lo más claro {0} de 255</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>línea {0}, columna {1}</translation>
  </message>
  <message>
   <source>list {0}</source>
   <translation>lista {0}</translation>
  </message>
  <message>
   <source>look again, or several codes</source>
   <translation>mirar otra vez, o varios códigos</translation>
  </message>
  <message>
   <source>made by a newer Scan Station (format {0}, known {1})</source>
   <translation>de una Scan Station más nueva (formato {0}, conocido {1})</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message numerus="yes">
   <source>missing in %n products</source>
   <translation>
    <numerusform>faltan en %n producto</numerusform>
    <numerusform>faltan en %n productos</numerusform>
   </translation>
  </message>
  <message>
   <source>more contrast</source>
   <translation>más contraste</translation>
  </message>
  <message>
   <source>more than {0}</source>
   <translation>más de {0}</translation>
  </message>
  <message>
   <source>motion</source>
   <translation>movimiento</translation>
  </message>
  <message>
   <source>nested without end</source>
   <translation>anidado sin fin</translation>
  </message>
  <message>
   <source>network camera</source>
   <translation>cámara de red</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no access. Close the other program that uses the scanner, or plug it in afresh.</source>
   <translation>sin acceso. Cierre el otro programa que usa el lector, o conéctelo de nuevo.</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <translation>sin respuesta en {0} s</translation>
  </message>
  <message>
   <source>no key at the end</source>
   <translation>ninguna tecla al final</translation>
  </message>
  <message>
   <source>no key ends a code</source>
   <translation>ninguna tecla termina un código</translation>
  </message>
  <message>
   <source>no permission. Add this user to the group that owns the port (often dialout).</source>
   <translation>sin permiso. Añada este usuario al grupo dueño del puerto (a menudo dialout).</translation>
  </message>
  <message>
   <source>no photos</source>
   <translation>sin fotos</translation>
  </message>
  <message>
   <source>no product stands out</source>
   <translation>ningún producto destaca</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <source>no such port. Plug the scanner in.</source>
   <translation>no hay tal puerto. Conecte el lector.</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>aún ninguno</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>sin decidir</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>aún no enviado</translation>
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
   <translation>aún nada</translation>
  </message>
  <message>
   <source>nutrition</source>
   <translation>nutrición</translation>
  </message>
  <message>
   <source>of no type</source>
   <translation>sin tipo</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>en el servidor</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>uno de {0}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>ostname mismatch</source>
   <translation>ostname mismatch</translation>
  </message>
  <message>
   <source>other</source>
   <translation>otro</translation>
  </message>
  <message>
   <source>photo camera</source>
   <translation>cámara de fotos</translation>
  </message>
  <message>
   <source>photo upload, usual</source>
   <translation>subida de foto, habitual</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>fotos</translation>
  </message>
  <message>
   <source>photos missing</source>
   <translation>fotos que faltan</translation>
  </message>
  <message>
   <source>pip install hidapi</source>
   <translation>pip install hidapi</translation>
  </message>
  <message>
   <source>printed text</source>
   <translation>texto impreso</translation>
  </message>
  <message>
   <source>products</source>
   <translation>productos</translation>
  </message>
  <message>
   <source>put the backup of {0} back (scanstation restore), </source>
   <translation>restaure la copia del {0} (scanstation restore), </translation>
  </message>
  <message>
   <source>put {0} back from a backup, then start again; </source>
   <translation>restaure {0} de una copia e inicie de nuevo; </translation>
  </message>
  <message>
   <source>quota</source>
   <translation>cuota</translation>
  </message>
  <message>
   <source>read: proposals to review</source>
   <translation>leído: propuestas por revisar</translation>
  </message>
  <message>
   <source>reads most codes ({engine})</source>
   <translation>lee más códigos ({engine})</translation>
  </message>
  <message>
   <source>recycling</source>
   <translation>reciclaje</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazados</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>remembered state</source>
   <translation>estado recordado</translation>
  </message>
  <message>
   <source>requests tried again</source>
   <translation>peticiones repetidas</translation>
  </message>
  <message>
   <source>reviewed, nothing accepted</source>
   <translation>revisado, nada aceptado</translation>
  </message>
  <message>
   <source>reviewed, values accepted</source>
   <translation>revisado, valores aceptados</translation>
  </message>
  <message>
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <source>safe here</source>
   <translation>a salvo aquí</translation>
  </message>
  <message>
   <source>scan to receipt, 95 of 100 within</source>
   <translation>del escaneo al acuse, 95 de 100 en</translation>
  </message>
  <message>
   <source>scanner</source>
   <translation>escáner</translation>
  </message>
  <message>
   <source>scanner {0}</source>
   <translation>lector {0}</translation>
  </message>
  <message>
   <source>scanstation {0}</source>
   <translation>scanstation {0}</translation>
  </message>
  <message>
   <source>see the text</source>
   <translation>véase el texto</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>envío</translation>
  </message>
  <message>
   <source>sending {percent} %</source>
   <translation>enviando {percent} %</translation>
  </message>
  <message>
   <source>sent, waiting for the lookup</source>
   <translation>enviado, esperando la búsqueda</translation>
  </message>
  <message>
   <source>serial ports</source>
   <translation>puertos serie</translation>
  </message>
  <message>
   <source>set at the bench</source>
   <translation>ajustado en el puesto</translation>
  </message>
  <message>
   <source>shot lists</source>
   <translation>listas de fotos</translation>
  </message>
  <message>
   <source>shutter key</source>
   <translation>tecla del disparador</translation>
  </message>
  <message>
   <source>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</source>
   <translation>shutter_key: se esperaba una tecla como B, F13 o PgDown, hay {0}. Cámbiela.</translation>
  </message>
  <message>
   <source>shutter_key: {0}</source>
   <translation>shutter_key: {0}</translation>
  </message>
  <message>
   <source>side files</source>
   <translation>archivos auxiliares</translation>
  </message>
  <message>
   <source>small</source>
   <translation>pequeña</translation>
  </message>
  <message>
   <source>small picture</source>
   <translation>imagen pequeña</translation>
  </message>
  <message>
   <source>started_at {0} ?</source>
   <translation>started_at {0} ?</translation>
  </message>
  <message>
   <source>stopped in the middle of a code</source>
   <translation>se paró en medio de un código</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>enviada</translation>
  </message>
  <message>
   <source>supervisor PIN</source>
   <translation>PIN del supervisor</translation>
  </message>
  <message>
   <source>synthetic bench</source>
   <translation>puesto sintético</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</source>
   <translation>telemetry_url está puesto, pero faltan los paquetes. Instale scanstation[telemetry], o quite el ajuste.</translation>
  </message>
  <message>
   <source>the address holds a name or a password, which the file shows to whoever reads it. Take them out; a key is stored by: scanstation key</source>
   <translation>la dirección contiene un nombre o una contraseña que el archivo muestra a quien lo lea. Quítelos; una clave se guarda con: scanstation key</translation>
  </message>
  <message>
   <source>the ending of the name is no kind of picture: expected .png</source>
   <translation>el final del nombre no es un tipo de imagen: se esperaba .png</translation>
  </message>
  <message>
   <source>the last digit of {0} should be {1}, not {2}.</source>
   <translation>la última cifra de {0} debería ser {1}, no {2}.</translation>
  </message>
  <message>
   <source>the server's lookup failed, F9 tries it again</source>
   <translation>la búsqueda del servidor falló, F9 la reintenta</translation>
  </message>
  <message>
   <source>then {0}</source>
   <translation>luego {0}</translation>
  </message>
  <message>
   <source>too far</source>
   <translation>muy lejos</translation>
  </message>
  <message>
   <source>too many brackets</source>
   <translation>demasiados corchetes</translation>
  </message>
  <message>
   <source>too many brackets or dots within each other</source>
   <translation>demasiados corchetes o puntos anidados</translation>
  </message>
  <message>
   <source>top</source>
   <translation>arriba</translation>
  </message>
  <message>
   <source>two lists have one name; give each a name of its own</source>
   <translation>dos listas tienen el mismo nombre; dé a cada una el suyo</translation>
  </message>
  <message>
   <source>unknown to the server</source>
   <translation>desconocido para el servidor</translation>
  </message>
  <message>
   <source>version</source>
   <translation>versión</translation>
  </message>
  <message>
   <source>waiting to be read by the server</source>
   <translation>esperando la lectura del servidor</translation>
  </message>
  <message>
   <source>was unplugged</source>
   <translation>fue desconectado</translation>
  </message>
  <message>
   <source>what it gives is no text</source>
   <translation>lo que da no es texto</translation>
  </message>
  <message>
   <source>what was written cannot be read back</source>
   <translation>lo escrito no se puede leer de nuevo</translation>
  </message>
  <message>
   <source>white balance</source>
   <translation>balance de blancos</translation>
  </message>
  <message>
   <source>whole numbers</source>
   <translation>números enteros</translation>
  </message>
  <message>
   <source>whole numbers with commas between them</source>
   <translation>números enteros separados por comas</translation>
  </message>
  <message>
   <source>window stood still</source>
   <translation>ventana parada</translation>
  </message>
  <message>
   <source>withdrawn cards</source>
   <translation>tarjetas retiradas</translation>
  </message>
  <message>
   <source>written</source>
   <translation>escrito</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>sí o no</translation>
  </message>
  <message>
   <source>zbar (where it is packed)</source>
   <translation>zbar (donde está incluido)</translation>
  </message>
  <message>
   <source>zbar:flat clear</source>
   <translation>zbar:flat clear</translation>
  </message>
  <message>
   <source>zero bytes are in it, as after a power cut. Restore it from a backup.</source>
   <translation>contiene bytes cero, como tras un corte de luz. Restáurelo de una copia.</translation>
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
   <translation>{0} ({1}). Se intenta con un ticket nuevo.</translation>
  </message>
  <message>
   <source>{0} But {1} is set and wins: unset it.</source>
   <translation>{0} Pero {1} está definida y prevalece: quítela.</translation>
  </message>
  <message>
   <source>{0} Change it, or take the line away: then it is {1}.</source>
   <translation>{0} Cámbielo, o quite la línea: entonces es {1}.</translation>
  </message>
  <message>
   <source>{0} Change it, or unset it: then it is {1}.</source>
   <translation>{0} Cámbielo, o anúlelo: entonces es {1}.</translation>
  </message>
  <message>
   <source>{0} Check it, or choose another camera.</source>
   <translation>{0} Revísela, o elija otra cámara.</translation>
  </message>
  <message>
   <source>{0} Correct the command line.</source>
   <translation>{0} Corrija la línea de comandos.</translation>
  </message>
  <message>
   <source>{0} GB free, no photo is taken below {1} GB.</source>
   <translation>{0} GB libres, no se hace ninguna foto por debajo de {1} GB.</translation>
  </message>
  <message>
   <source>{0} It does not go there. {1}</source>
   <translation>{0} No se envía allí. {1}</translation>
  </message>
  <message>
   <source>{0} It is used when the steps are done, or at the next start.</source>
   <translation>{0} Se usa cuando acaben los pasos o en el próximo inicio.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}: discard that product.</source>
   <translation>{0} Su primera parte se tomó como {1}: descarte ese producto.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}; that was taken back.</source>
   <translation>{0} Su primera parte se tomó como {1}; eso se deshizo.</translation>
  </message>
  <message>
   <source>{0} Retake, or go on.</source>
   <translation>{0} Repita, o siga.</translation>
  </message>
  <message>
   <source>{0} Scan it again, or another code of the product.</source>
   <translation>{0} Escanéelo de nuevo, u otro código del producto.</translation>
  </message>
  <message>
   <source>{0} Scan it again.</source>
   <translation>{0} Escanéelo otra vez.</translation>
  </message>
  <message>
   <source>{0} The server may not know it.</source>
   <translation>{0} Puede que el servidor no lo conozca.</translation>
  </message>
  <message>
   <source>{0} accepted</source>
   <translation>{0} aceptados</translation>
  </message>
  <message>
   <source>{0} ago</source>
   <translation>hace {0}</translation>
  </message>
  <message>
   <source>{0} and {1} must not stand together.</source>
   <translation>{0} y {1} no deben estar juntos.</translation>
  </message>
  <message>
   <source>{0} answers and takes the key.</source>
   <translation>{0} responde y acepta la clave.</translation>
  </message>
  <message>
   <source>{0} answers {1} when asked for updates. Check update_url.</source>
   <translation>{0} responde {1} al preguntar por actualizaciones. Compruebe update_url.</translation>
  </message>
  <message>
   <source>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</source>
   <translation>{0} responde, pero no como Scanner API ({1}). Revise api_url en los ajustes. Queda aquí.</translation>
  </message>
  <message>
   <source>{0} answers; no API key is stored here. Work is kept here.</source>
   <translation>{0} responde; no hay clave de API guardada aquí. El trabajo se queda aquí.</translation>
  </message>
  <message>
   <source>{0} are counted already. Undo what is too much.</source>
   <translation>{0} ya están contados. Deshaga lo que sobra.</translation>
  </message>
  <message>
   <source>{0} are missing here; the server has them: {1}.</source>
   <translation>Faltan {0} aquí; el servidor las tiene: {1}.</translation>
  </message>
  <message>
   <source>{0} are missing or damaged and not on the server: {1}.</source>
   <translation>{0} faltan o están dañadas y no están en el servidor: {1}.</translation>
  </message>
  <message>
   <source>{0} before and {1} behind are taken off.</source>
   <translation>Se quitan {0} delante y {1} detrás.</translation>
  </message>
  <message>
   <source>{0} burnt out</source>
   <translation>{0} quemado</translation>
  </message>
  <message>
   <source>{0} can be shown.</source>
   <translation>{0} se puede mostrar.</translation>
  </message>
  <message>
   <source>{0} can be written.</source>
   <translation>{0} se puede escribir.</translation>
  </message>
  <message>
   <source>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</source>
   <translation>No se llega a {0}. Revise el cable de red o el Wi-Fi. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). The defaults hold.</source>
   <translation>{0} no se puede leer ({1}). Valen los valores predeterminados.</translation>
  </message>
  <message>
   <source>{0} cannot be used ({1}).</source>
   <translation>{0} no se puede usar ({1}).</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}. Nothing there was touched. Name an empty or a new folder.</source>
   <translation>{0} no se puede usar: {1}. No se tocó nada allí. Indique una carpeta vacía o nueva.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} no se puede escribir: {1}.</translation>
  </message>
  <message>
   <source>{0} cards to print are in {1}. Only this account can read the file.</source>
   <translation>{0} tarjetas para imprimir están en {1}. Solo esta cuenta puede leer el archivo.</translation>
  </message>
  <message>
   <source>{0} characters</source>
   <translation>{0} caracteres</translation>
  </message>
  <message>
   <source>{0} could not be used when it was {1}.</source>
   <translation>{0} no se pudo usar cuando se llamaba {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</source>
   <translation>{0} no respondió a tiempo. La red o el servidor va lento. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>{0} digits</source>
   <translation>{0} dígitos</translation>
  </message>
  <message>
   <source>{0} digits. A GTIN has 8, 12, 13 or 14.</source>
   <translation>{0} cifras. Un GTIN tiene 8, 12, 13 o 14.</translation>
  </message>
  <message>
   <source>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</source>
   <translation>{0} no se abre. Conéctela, cierre otros programas que la usen y permita a este programa usar la cámara.</translation>
  </message>
  <message>
   <source>{0} does not open: expected port {1} at {2} baud, got {3}</source>
   <translation>{0} no se abre: se esperaba el puerto {1} a {2} baudios, hay {3}</translation>
  </message>
  <message>
   <source>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</source>
   <translation>{0} no habla TLS como pide https. Revise api_url, y con el administrador qué hay en medio.</translation>
  </message>
  <message>
   <source>{0} ends before it begins.</source>
   <translation>{0} termina antes de empezar.</translation>
  </message>
  <message>
   <source>{0} gives no picture.</source>
   <translation>{0} no da imagen.</translation>
  </message>
  <message>
   <source>{0} gives no picture. Check its cable; it is tried again.</source>
   <translation>{0} no da imagen. Revise su cable; se reintenta.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} no tiene {1}.</translation>
  </message>
  <message>
   <source>{0} held the work of this station, and holds none now. Nothing was made there. Plug the disk in or bring the folder back, then start again. To begin anew, name another data folder, or take its line out of {1}.</source>
   <translation>{0} contenía el trabajo de esta estación y ahora no. No se creó nada allí. Conecte el disco o devuelva la carpeta e inicie de nuevo. Para empezar de cero, indique otra carpeta de datos o quite su línea de {1}.</translation>
  </message>
  <message>
   <source>{0} holds no GTIN: {1}</source>
   <translation>{0} no contiene ningún GTIN: {1}</translation>
  </message>
  <message>
   <source>{0} is another folder wherever the program is started. Write it in full, such as {1}</source>
   <translation>{0} es otra carpeta según dónde se inicie el programa. Escríbala completa, como {1}</translation>
  </message>
  <message>
   <source>{0} is asked without TLS.</source>
   <translation>A {0} se le pregunta sin TLS.</translation>
  </message>
  <message>
   <source>{0} is in order.</source>
   <translation>{0} está en orden.</translation>
  </message>
  <message>
   <source>{0} is in order; a bad one is kept as {1}.</source>
   <translation>{0} está en orden; uno dañado se guarda como {1}.</translation>
  </message>
  <message>
   <source>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</source>
   <translation>{0} está en la imagen, {1} está en el puesto. Retírelo de la vista, o escanéelo para cambiar.</translation>
  </message>
  <message>
   <source>{0} is in view. Press Next product to change to it.</source>
   <translation>{0} está a la vista. Pulse Próximo producto para cambiar.</translation>
  </message>
  <message>
   <source>{0} is no SHA-256: expected 64 digits from 0 to f</source>
   <translation>{0} no es un SHA-256: se esperan 64 cifras de 0 a f</translation>
  </message>
  <message>
   <source>{0} is no UPC-E: a digit is wrong.</source>
   <translation>{0} no es un UPC-E: una cifra está mal.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} no es una fecha.</translation>
  </message>
  <message>
   <source>{0} is no film that can be shown.</source>
   <translation>{0} no es una película que se pueda mostrar.</translation>
  </message>
  <message>
   <source>{0} is no folder. Name a folder, or take the line away.</source>
   <translation>{0} no es una carpeta. Indique una carpeta o quite la línea.</translation>
  </message>
  <message>
   <source>{0} is no name of a file in {1}: {2}</source>
   <translation>{0} no es un nombre de archivo en {1}: {2}</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} no es un número</translation>
  </message>
  <message>
   <source>{0} is no profile: {1}. Export it again.</source>
   <translation>{0} no es un perfil: {1}. Expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} is no time.</source>
   <translation>{0} no es una hora.</translation>
  </message>
  <message>
   <source>{0} is not in this network, and http:// sends everything in clear, the key too. Write https://</source>
   <translation>{0} no está en esta red, y http:// envía todo en claro, también la clave. Escriba https://</translation>
  </message>
  <message>
   <source>{0} is not open.</source>
   <translation>{0} no está abierto.</translation>
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Correct it first: scanstation config check</source>
   <translation>{0} no es TOML válido: {1}. Corríjalo primero: scanstation config check</translation>
  </message>
  <message>
   <source>{0} is not whole: {1}.</source>
   <translation>{0} no está completo: {1}.</translation>
  </message>
  <message>
   <source>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</source>
   <translation>{0} está ahí pero no se abre ({1}). Cierre el otro programa que lo usa, o permita a este usuario usarlo (en Linux: una regla udev para hidraw).</translation>
  </message>
  <message>
   <source>{0} is there. Present: {1}.</source>
   <translation>{0} está ahí. Presentes: {1}.</translation>
  </message>
  <message>
   <source>{0} leads out of the folder {1}</source>
   <translation>{0} sale de la carpeta {1}</translation>
  </message>
  <message>
   <source>{0} lies there, and is none of an export</source>
   <translation>{0} está allí y no es de una exportación</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} more photos were left out: see {1}.</source>
   <translation>Se omitieron {0} fotos más: vea {1}.</translation>
  </message>
  <message>
   <source>{0} must not stand in its query.</source>
   <translation>{0} no debe estar en su consulta.</translation>
  </message>
  <message>
   <source>{0} needs one of these beside it: {1}.</source>
   <translation>{0} necesita a su lado uno de estos: {1}.</translation>
  </message>
  <message>
   <source>{0} of 0.50</source>
   <translation>{0} de 0.50</translation>
  </message>
  <message>
   <source>{0} of the picture</source>
   <translation>{0} de la imagen</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} of {1}   ·   {2}</source>
   <translation>{0} de {1}   ·   {2}</translation>
  </message>
  <message>
   <source>{0} of {1} requests are left; the server renews them.</source>
   <translation>Quedan {0} de {1} peticiones; el servidor las renueva.</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} de {1}: {2}</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>{0} fotos</translation>
  </message>
  <message>
   <source>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</source>
   <translation>{0} apunta a otro lugar ({1}). Revise api_url y la página de acceso de la red. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} productos</translation>
  </message>
  <message>
   <source>{0} products, {1} photos are in {2}. Only this account can read them.</source>
   <translation>{0} productos, {1} fotos están en {2}. Solo esta cuenta puede leerlas.</translation>
  </message>
  <message>
   <source>{0} px</source>
   <translation>{0} px</translation>
  </message>
  <message>
   <source>{0} requests are left for today.</source>
   <translation>Quedan {0} peticiones para hoy.</translation>
  </message>
  <message>
   <source>{0} rows point to nothing</source>
   <translation>{0} filas no apuntan a nada</translation>
  </message>
  <message>
   <source>{0} s off the server's clock.</source>
   <translation>{0} s de diferencia con el reloj del servidor.</translation>
  </message>
  <message>
   <source>{0} seems to be in the picture, but cannot be read well. {1} is on the bench. Take the other product out of view, or turn this one a little, and shoot again.</source>
   <translation>Parece que {0} está en la imagen, pero no se lee bien. {1} está en la mesa. Retire el otro producto de la vista o gire un poco este, y vuelva a fotografiar.</translation>
  </message>
  <message>
   <source>{0} sent an answer that cannot be used: {1}. Is there something else in the server's place? Kept here, trying again.</source>
   <translation>{0} envió una respuesta que no se puede usar: {1}. ¿Hay otra cosa en lugar del servidor? Se guarda aquí; se intentará de nuevo.</translation>
  </message>
  <message>
   <source>{0} sent an unclear answer. Kept here, trying again.</source>
   <translation>{0} envió una respuesta confusa. Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>{0} envió algo que no es una respuesta de la API. ¿Hay una página de acceso de la red? Queda aquí, se reintenta.</translation>
  </message>
  <message>
   <source>{0} should be {1}, but is {2}.</source>
   <translation>{0} debería ser {1}, pero es {2}.</translation>
  </message>
  <message>
   <source>{0} stands twice with different values.</source>
   <translation>{0} aparece dos veces con valores distintos.</translation>
  </message>
  <message>
   <source>{0} to {1} characters</source>
   <translation>de {0} a {1} caracteres</translation>
  </message>
  <message>
   <source>{0} to {1} digits</source>
   <translation>de {0} a {1} dígitos</translation>
  </message>
  <message>
   <source>{0} waiting, {1} of them for a person.</source>
   <translation>{0} en espera, {1} de ellos de una persona.</translation>
  </message>
  <message>
   <source>{0} was changed.</source>
   <translation>{0} se ha cambiado.</translation>
  </message>
  <message>
   <source>{0} was unplugged or is out of reach. Plug it in; it is opened again.</source>
   <translation>{0} fue desconectado o está fuera de alcance. Conéctelo; se abre otra vez.</translation>
  </message>
  <message>
   <source>{0} x {1} is blown up from {2}</source>
   <translation>{0} x {1} es una ampliación de {2}</translation>
  </message>
  <message>
   <source>{0} {1}. Check its cable; it is opened again.</source>
   <translation>{0} {1}. Revise su cable; se abre otra vez.</translation>
  </message>
  <message>
   <source>{0}, and no typeface of the system's own: rare letters are not shown.</source>
   <translation>{0}, y ninguna tipografía del propio sistema: no se muestran letras raras.</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, línea {1}</translation>
  </message>
  <message>
   <source>{0}, oldest {1}</source>
   <translation>{0}, el más antiguo {1}</translation>
  </message>
  <message>
   <source>{0}. Check the port's name and speed.</source>
   <translation>{0}. Revise el nombre y la velocidad del puerto.</translation>
  </message>
  <message>
   <source>{0}. Put a file of text there.</source>
   <translation>{0}. Ponga ahí un archivo de texto.</translation>
  </message>
  <message>
   <source>{0}. The device is opened again.</source>
   <translation>{0}. El dispositivo se abre de nuevo.</translation>
  </message>
  <message>
   <source>{0}: a number without a GTIN. The server may not know it.</source>
   <translation>{0}: un número sin GTIN. Puede que el servidor no lo conozca.</translation>
  </message>
  <message>
   <source>{0}: expected a text of {1} characters at most, without line breaks and invisible characters, got {2}. Nothing was changed.</source>
   <translation>{0}: se esperaba un texto de {1} caracteres como máximo, sin saltos de línea ni caracteres invisibles, llegó {2}. No se cambió nada.</translation>
  </message>
  <message>
   <source>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</source>
   <translation>{0}: se esperaban códigos, llegaron {1} bytes sin final. Revise que este puerto sea el del lector y que su velocidad sea la puesta aquí.</translation>
  </message>
  <message>
   <source>{0}: expected one line without control characters, got {1}.</source>
   <translation>{0}: se espera una línea sin caracteres de control, hay {1}.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, got {2}.</source>
   <translation>{0}: se esperaba {1}, hay {2}.</translation>
  </message>
  <message>
   <source>{0}: {1}, got {2}</source>
   <translation>{0}: {1}, hay {2}</translation>
  </message>
  <message>
   <source>{count} lookups failed: send again tries them anew</source>
   <translation>{count} consultas fallaron: enviar de nuevo las repite</translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} por decidir</translation>
  </message>
  <message>
   <source>{count} to reach the server</source>
   <translation>{count} por llegar al servidor</translation>
  </message>
  <message>
   <source>{done} of {wanted} photos</source>
   <translation>{done} de {wanted} fotos</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} works here</source>
   <translation>{name} trabaja aquí</translation>
  </message>
  <message>
   <source>{products} products · {photos} photos</source>
   <translation>{products} productos · {photos} fotos</translation>
  </message>
  <message>
   <source>{products} products, {photos} photos, {mistakes} mistakes. F1 helps always.</source>
   <translation>{products} productos, {photos} fotos, {mistakes} errores. F1 siempre ayuda.</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} kB/s</translation>
  </message>
  <message>
   <source>– Nothing is sent</source>
   <translation>– No se envía nada</translation>
  </message>
  <message numerus="yes">
   <source>↑ %n items of the last session go to the server by themselves.</source>
   <translation>
    <numerusform>↑ %n elemento de la última sesión va solo al servidor.</numerusform>
    <numerusform>↑ %n elementos de la última sesión van solos al servidor.</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ First</source>
   <translation>▲ Primero</translation>
  </message>
  <message>
   <source>▶ NEXT</source>
   <translation>▶ TOCA</translation>
  </message>
  <message>
   <source>◀ Product</source>
   <translation>◀ Producto</translation>
  </message>
  <message>
   <source>○ missing</source>
   <translation>○ falta</translation>
  </message>
  <message>
   <source>○ {0} of {1}</source>
   <translation>○ {0} de {1}</translation>
  </message>
  <message numerus="yes">
   <source>✓ All %n items of the last session are on the server.</source>
   <translation>
    <numerusform>✓ %n elemento de la última sesión está en el servidor.</numerusform>
    <numerusform>✓ Los %n elementos de la última sesión están en el servidor.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All taken</source>
   <translation>✓ Todas hechas</translation>
  </message>
  <message>
   <source>✓ Done in {minutes:.0f} min</source>
   <translation>✓ Hecho en {minutes:.0f} min</translation>
  </message>
  <message>
   <source>✓ On disk: everything</source>
   <translation>✓ En disco: todo</translation>
  </message>
  <message>
   <source>✓ On server: nothing owed</source>
   <translation>✓ En servidor: nada pendiente</translation>
  </message>
  <message>
   <source>✓ Saved.</source>
   <translation>✓ Guardado.</translation>
  </message>
  <message>
   <source>✓ The scanner is set up</source>
   <translation>✓ El lector está configurado</translation>
  </message>
  <message>
   <source>✓ fine</source>
   <translation>✓ bien</translation>
  </message>
  <message>
   <source>✓ nothing wrong was found</source>
   <translation>✓ no se encontró nada mal</translation>
  </message>
  <message>
   <source>✓ now</source>
   <translation>✓ ahora</translation>
  </message>
  <message>
   <source>✓ taken</source>
   <translation>✓ hecha</translation>
  </message>
  <message>
   <source>✓ {0} taken</source>
   <translation>✓ {0} hecha</translation>
  </message>
  <message>
   <source>✓ {0}. Enter takes it.</source>
   <translation>✓ {0}. Enter lo acepta.</translation>
  </message>
  <message>
   <source>✗ Disk too full</source>
   <translation>✗ Disco demasiado lleno</translation>
  </message>
  <message>
   <source>✗ Photos are missing on disk</source>
   <translation>✗ Faltan fotos en el disco</translation>
  </message>
  <message>
   <source>✗ Remove</source>
   <translation>✗ Quitar</translation>
  </message>
  <message>
   <source>✗ Sound off</source>
   <translation>✗ Sin sonido</translation>
  </message>
  <message>
   <source>✗ Throw away</source>
   <translation>✗ Descartar</translation>
  </message>
  <message>
   <source>✗ mend</source>
   <translation>✗ corregir</translation>
  </message>
 </context>
</TS>
