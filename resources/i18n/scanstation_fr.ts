<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>words</name>
  <message>
   <source>
It is {0}.</source>
   <translation>
Valeur actuelle : {0}.</translation>
  </message>
  <message>
   <source> F9 tries again. {0}</source>
   <translation> F9 réessaie. {0}</translation>
  </message>
  <message>
   <source> It asks to be left alone for {0} h; it is asked again every {1} min all the same.</source>
   <translation> Il demande à être laissé en paix pendant {0} h ; il est tout de même redemandé toutes les {1} min.</translation>
  </message>
  <message>
   <source> Press F12, then P.</source>
   <translation> Appuyez sur F12, puis P.</translation>
  </message>
  <message>
   <source> What lay there is kept as {0}.</source>
   <translation> Ce qui s'y trouvait est gardé sous {0}.</translation>
  </message>
  <message>
   <source> from {0} to {1}</source>
   <translation> de {0} à {1}</translation>
  </message>
  <message>
   <source> of at most {0} characters</source>
   <translation> d'au plus {0} caractères</translation>
  </message>
  <message>
   <source> of {0} or more</source>
   <translation> de {0} ou plus</translation>
  </message>
  <message numerus="yes">
   <source>! %n items of the last session need you.</source>
   <translation>
    <numerusform>! %n élément de la dernière session à traiter.</numerusform>
    <numerusform>! %n éléments de la dernière session à traiter.</numerusform>
   </translation>
  </message>
  <message>
   <source>! Not usable yet</source>
   <translation>! Pas encore utilisable</translation>
  </message>
  <message>
   <source>! look</source>
   <translation>! à voir</translation>
  </message>
  <message>
   <source>! {0}, {1} differ</source>
   <translation>! {0}, {1} diffèrent</translation>
  </message>
  <message>
   <source>! {0}, {1} need you</source>
   <translation>! {0}, {1} à traiter</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrée</numerusform>
    <numerusform>%n entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n products miss photos: N shows them.</source>
   <translation>
    <numerusform>Il manque des photos à %n produit : N le montre.</numerusform>
    <numerusform>Il manque des photos à %n produits : N les montre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings would change</source>
   <translation>
    <numerusform>%n réglage changerait</numerusform>
    <numerusform>%n réglages changeraient</numerusform>
   </translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(rien)</translation>
  </message>
  <message>
   <source>+ New list</source>
   <translation>+ Nouvelle liste</translation>
  </message>
  <message>
   <source>, {0} below {1} left to you.</source>
   <translation>, {0} sous {1} vous restent.</translation>
  </message>
  <message>
   <source>1.2 mm print is {0} px high ({1} to {2})</source>
   <translation>Un texte de 1,2 mm fait {0} px de haut ({1} à {2})</translation>
  </message>
  <message>
   <source>2 of 5</source>
   <translation>2 of 5</translation>
  </message>
  <message>
   <source>4 to 12 digits</source>
   <translation>4 à 12 chiffres</translation>
  </message>
  <message>
   <source>8, 12, 13 or 14 digits, or a reference with letters. Esc gives up.</source>
   <translation>8, 12, 13 ou 14 chiffres, ou une référence avec lettres. Esc abandonne.</translation>
  </message>
  <message>
   <source>A PDF to print</source>
   <translation>Un PDF à imprimer</translation>
  </message>
  <message>
   <source>A PIN has at most 12 digits. Once more.</source>
   <translation>Un PIN a 12 chiffres au plus. Recommencez.</translation>
  </message>
  <message>
   <source>A PIN is asked for here: this scan was not taken. Scan it again when the bench is open.</source>
   <translation>Un PIN est demandé ici : ce code n'a pas été pris. Scannez-le de nouveau quand le poste est ouvert.</translation>
  </message>
  <message>
   <source>A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept here.</source>
   <translation>Un proxy SOCKS est réglé sur cet ordinateur (ALL_PROXY ou HTTPS_PROXY), que ce programme ne peut pas utiliser. Régler un proxy HTTP ou supprimer la variable, puis redémarrer. Le travail reste ici.</translation>
  </message>
  <message>
   <source>A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept beside it. What was scanned since then has to be scanned again.</source>
   <translation>Une sauvegarde du {when} avec {count} sessions existe. La remettre ? Ce qui s'y trouve est gardé à côté. Ce qui a été lu depuis doit être lu de nouveau.</translation>
  </message>
  <message>
   <source>A badge was expected, and this code holds no name that can be written down. Scan another badge, or type the name.</source>
   <translation>Un badge était attendu, et ce code ne contient aucun nom lisible. Scannez un autre badge, ou tapez le nom.</translation>
  </message>
  <message>
   <source>A badge was expected, and this is a product's code. Scan the badge, or press Escape.</source>
   <translation>Un badge était attendu, et ceci est le code d'un produit. Scannez le badge, ou appuyez sur Échap.</translation>
  </message>
  <message>
   <source>A case label and a unit code</source>
   <translation>Un code de carton et un code d'unité</translation>
  </message>
  <message>
   <source>A case label, not the single unit.</source>
   <translation>Code du carton, pas de l'unité.</translation>
  </message>
  <message>
   <source>A change counts {when}.</source>
   <translation>Une modification prend effet {when}.</translation>
  </message>
  <message>
   <source>A character of this code could not be read. Scan it again, or another code of the product.</source>
   <translation>Un caractère de ce code est illisible. Scannez-le encore, ou un autre code du produit.</translation>
  </message>
  <message>
   <source>A component or part (CPID), not a product.</source>
   <translation>Un composant ou une pièce (CPID), pas un produit.</translation>
  </message>
  <message>
   <source>A consignment (GINC), not a product.</source>
   <translation>Un envoi groupé (GINC), pas un produit.</translation>
  </message>
  <message>
   <source>A coupon, not a product.</source>
   <translation>Un bon de réduction, pas un produit.</translation>
  </message>
  <message>
   <source>A course of ten minutes</source>
   <translation>Un cours de dix minutes</translation>
  </message>
  <message>
   <source>A crate, keg or rack that comes back (GRAI), not a product.</source>
   <translation>Une caisse, un fût ou un rack consigné (GRAI), pas un produit.</translation>
  </message>
  <message>
   <source>A document (GDTI), not a product.</source>
   <translation>Un document (GDTI), pas un produit.</translation>
  </message>
  <message>
   <source>A key for this address is kept already.</source>
   <translation>Une clé pour cette adresse est déjà conservée.</translation>
  </message>
  <message>
   <source>A list has no name. Give it one.</source>
   <translation>Une liste n'a pas de nom. Donnez-lui-en un.</translation>
  </message>
  <message>
   <source>A model of products (GMN), not one product.</source>
   <translation>Un modèle de produits (GMN), pas un produit précis.</translation>
  </message>
  <message>
   <source>A new PIN was chosen.</source>
   <translation>Un nouveau PIN a été choisi.</translation>
  </message>
  <message>
   <source>A newer version is being fetched</source>
   <translation>Téléchargement d'une nouvelle version</translation>
  </message>
  <message>
   <source>A number for use inside one company (restricted circulation), not a product code.</source>
   <translation>Un numéro interne à une entreprise (circulation restreinte), pas un code produit.</translation>
  </message>
  <message>
   <source>A number of this shop only (restricted circulation), maybe with a weight or a price in it; not a product code.</source>
   <translation>Un numéro propre à ce magasin (circulation restreinte), avec peut-être un poids ou un prix ; pas un code produit.</translation>
  </message>
  <message>
   <source>A pallet or parcel (SSCC), not a product.</source>
   <translation>Une palette ou un colis (SSCC), pas un produit.</translation>
  </message>
  <message>
   <source>A pallet or parcel with {0} in it, not a product.</source>
   <translation>Une palette ou un colis contenant {0}, pas un produit.</translation>
  </message>
  <message>
   <source>A part of a code, {0}, was lost: scan that code again.</source>
   <translation>Une partie d'un code, {0}, a été perdue : scannez ce code de nouveau.</translation>
  </message>
  <message>
   <source>A photo ({0}) has {1} bytes there, {2} here.</source>
   <translation>Une photo ({0}) a {1} octets là-bas, {2} ici.</translation>
  </message>
  <message>
   <source>A photo ({0}) is another product's on the server.</source>
   <translation>Une photo ({0}) est celle d'un autre produit sur le serveur.</translation>
  </message>
  <message>
   <source>A photo ({0}) is missing on the server.</source>
   <translation>Une photo ({0}) manque sur le serveur.</translation>
  </message>
  <message>
   <source>A photo ({0}) is {1} times on the server, once here.</source>
   <translation>Une photo ({0}) est {1} fois sur le serveur, une fois ici.</translation>
  </message>
  <message>
   <source>A photo is {0} on the server, {1} here.</source>
   <translation>Une photo est {0} sur le serveur, {1} ici.</translation>
  </message>
  <message>
   <source>A photo's tags may have {0} bytes, got {1}.</source>
   <translation>Les étiquettes d'une photo ont droit à {0} octets, reçu {1}.</translation>
  </message>
  <message>
   <source>A place or a company (GLN), not a product.</source>
   <translation>Un lieu ou une entreprise (GLN), pas un produit.</translation>
  </message>
  <message>
   <source>A proxy before the photo storage lets no file of this size pass ({0}). Ask the network's administrator, or lower the JPEG quality.</source>
   <translation>Un proxy devant le stockage des photos ne laisse passer aucun fichier de cette taille ({0}). Demander à l'administrateur du réseau ou baisser la qualité JPEG.</translation>
  </message>
  <message>
   <source>A proxy or firewall on the way refuses ({0}), not the server. Ask the network's administrator to let this station through.</source>
   <translation>Un proxy ou pare-feu sur le trajet refuse ({0}), pas le serveur. Demandez à l'administrateur réseau de laisser passer ce poste.</translation>
  </message>
  <message>
   <source>A reference, not a GTIN. Enter takes it.</source>
   <translation>Une référence, pas un GTIN. Enter l'accepte.</translation>
  </message>
  <message>
   <source>A refund receipt, not a product.</source>
   <translation>Un bon de remboursement, pas un produit.</translation>
  </message>
  <message>
   <source>A scanner that types shows how it types with five codes. One that sends is named in the settings: serial_port. Without one, the camera reads the codes.</source>
   <translation>Une douchette qui tape montre comment elle tape avec cinq codes. Une qui envoie est nommée dans les réglages : serial_port. Sans douchette, la caméra lit les codes.</translation>
  </message>
  <message>
   <source>A second camera that takes the photos; empty when the first one does.</source>
   <translation>Une seconde caméra qui prend les photos ; vide si la première s'en charge.</translation>
  </message>
  <message>
   <source>A session is open. End or submit it first.</source>
   <translation>Une session est ouverte. Terminez-la ou soumettez-la d'abord.</translation>
  </message>
  <message>
   <source>A shipment (GSIN), not a product.</source>
   <translation>Une expédition (GSIN), pas un produit.</translation>
  </message>
  <message>
   <source>A thing that somebody owns (GIAI), not a product.</source>
   <translation>Un bien qui appartient à quelqu'un (GIAI), pas un produit.</translation>
  </message>
  <message>
   <source>A web address, not a product's number.</source>
   <translation>Une adresse web, pas un numéro de produit.</translation>
  </message>
  <message>
   <source>ACCEPTED</source>
   <translation>ACCEPTÉ</translation>
  </message>
  <message>
   <source>AGAIN</source>
   <translation>ENCORE</translation>
  </message>
  <message>
   <source>ALREADY HAVE IT</source>
   <translation>DÉJÀ SCANNÉ</translation>
  </message>
  <message>
   <source>API address</source>
   <translation>Adresse de l’API</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Clé API</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Accept all from {sure}</source>
   <translation>Tout accepter dès {sure}</translation>
  </message>
  <message>
   <source>Accept all sure ones</source>
   <translation>Accepter les sûres</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>Ajouter {0}</translation>
  </message>
  <message>
   <source>Add-on code</source>
   <translation>Code complémentaire</translation>
  </message>
  <message>
   <source>Address of the API</source>
   <translation>Adresse de l'API</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Encore</translation>
  </message>
  <message>
   <source>All photos are taken.</source>
   <translation>Toutes les photos sont prises.</translation>
  </message>
  <message>
   <source>All photos are taken. Pick a type to take another one.</source>
   <translation>Toutes les photos sont prises. Choisissez un type pour en prendre une autre.</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Toutes les sessions</translation>
  </message>
  <message>
   <source>All sessions and their state</source>
   <translation>Toutes les sessions et leur état</translation>
  </message>
  <message>
   <source>All work is kept</source>
   <translation>Tout est conservé</translation>
  </message>
  <message>
   <source>All work is kept. The PIN opens it, or the badge of who works here.</source>
   <translation>Tout le travail est conservé. Le PIN ouvre le poste, ou le badge de qui travaille ici.</translation>
  </message>
  <message>
   <source>All {0} are in order.</source>
   <translation>Les {0} sont en ordre.</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Autoriser</translation>
  </message>
  <message>
   <source>Allowed to the supervisor.</source>
   <translation>Permis au superviseur.</translation>
  </message>
  <message>
   <source>Already in this session.</source>
   <translation>Déjà dans cette session.</translation>
  </message>
  <message>
   <source>Already running</source>
   <translation>Déjà lancé</translation>
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
   <translation>Une enveloppe ISO 15434 sans GTIN, pas un numéro de produit.</translation>
  </message>
  <message>
   <source>An ISO 15434 envelope, not a product's number.</source>
   <translation>Une enveloppe ISO 15434, pas un numéro de produit.</translation>
  </message>
  <message>
   <source>An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.</source>
   <translation>Un collecteur OpenTelemetry (OTLP sur HTTP) qui reçoit les chiffres du jour ; vide pour aucun.</translation>
  </message>
  <message>
   <source>An administrator sets the PIN anew: scanstation pin</source>
   <translation>Un administrateur redéfinit le PIN : scanstation pin</translation>
  </message>
  <message>
   <source>An item made to order: its number names no product in the catalogue.</source>
   <translation>Un article fait sur commande : son numéro ne désigne aucun produit du catalogue.</translation>
  </message>
  <message>
   <source>Another Scan Station works in {0}. Use its window, or close it and start again.</source>
   <translation>Un autre Scan Station travaille dans {0}. Utilisez sa fenêtre, ou fermez-le et recommencez.</translation>
  </message>
  <message>
   <source>Another key was pressed during the scan.</source>
   <translation>Une autre touche a été pressée pendant le scan.</translation>
  </message>
  <message>
   <source>Another product</source>
   <translation>Autre produit</translation>
  </message>
  <message>
   <source>Another program has the keyboard: a scan would go there. Close it, or touch this window.</source>
   <translation>Un autre programme a le clavier : un scan irait là-bas. Fermez-le, ou touchez cette fenêtre.</translation>
  </message>
  <message>
   <source>Another program holds the station's memory in {0}. Nothing was kept of this step. Close that program (a backup or a virus scanner), then do the step again.</source>
   <translation>Un autre programme occupe la mémoire du poste dans {0}. Rien n'a été gardé de cette étape. Fermez ce programme (sauvegarde ou antivirus), puis refaites l'étape.</translation>
  </message>
  <message>
   <source>Another shot list</source>
   <translation>Autre liste de photos</translation>
  </message>
  <message>
   <source>Another shot list than {name}</source>
   <translation>Autre liste de photos que {name}</translation>
  </message>
  <message>
   <source>Arrows move the frame, + and − size it, or draw it. The original is kept.</source>
   <translation>Les flèches déplacent le cadre, + et − l'ajustent, ou dessinez-le. L'original est conservé.</translation>
  </message>
  <message>
   <source>As EAN-8 it is {0}, as UPC-E {1}. Nothing was kept yet: say on the screen which one it is.</source>
   <translation>En EAN-8 c'est {0}, en UPC-E {1}. Rien n'est encore gardé : dites à l'écran lequel c'est.</translation>
  </message>
  <message>
   <source>As to endings: {0}.</source>
   <translation>Fins de code : {0}.</translation>
  </message>
  <message>
   <source>Asking the server …</source>
   <translation>Demande au serveur …</translation>
  </message>
  <message>
   <source>Asset</source>
   <translation>Bien</translation>
  </message>
  <message>
   <source>At the end of the shift</source>
   <translation>À la fin du poste</translation>
  </message>
  <message>
   <source>Aztec</source>
   <translation>Aztec</translation>
  </message>
  <message>
   <source>BOTH</source>
   <translation>CODES ET PHOTOS</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Arrière</translation>
  </message>
  <message>
   <source>Back on the bench.</source>
   <translation>De retour sur le poste.</translation>
  </message>
  <message>
   <source>Back to an earlier product</source>
   <translation>Revenir à un produit précédent</translation>
  </message>
  <message>
   <source>Back to default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Back to work</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Fond</translation>
  </message>
  <message>
   <source>Badge not possible</source>
   <translation>Badge impossible</translation>
  </message>
  <message>
   <source>Barcode</source>
   <translation>Code-barres</translation>
  </message>
  <message>
   <source>Batch/lot</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Below this much free space no photo is taken.</source>
   <translation>Sous cet espace libre, aucune photo n'est prise.</translation>
  </message>
  <message>
   <source>Bench</source>
   <translation>Poste</translation>
  </message>
  <message>
   <source>Bench cleared</source>
   <translation>Poste libre</translation>
  </message>
  <message>
   <source>Best before or best by</source>
   <translation>À consommer de préférence avant</translation>
  </message>
  <message>
   <source>Blown up</source>
   <translation>Agrandi</translation>
  </message>
  <message>
   <source>Blue, two beeps: the session has it already. Nothing is counted twice.</source>
   <translation>Bleu, deux bips : la session l'a déjà. Rien n'est compté deux fois.</translation>
  </message>
  <message>
   <source>Blur</source>
   <translation>Flou</translation>
  </message>
  <message>
   <source>Blurred. Move the product to where it is sharp.</source>
   <translation>Flou. Placez le produit là où l'image est nette.</translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Dessous</translation>
  </message>
  <message>
   <source>Bright</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Bundle not saved</source>
   <translation>Dossier non enregistré</translation>
  </message>
  <message>
   <source>CALIBRATE: {0}</source>
   <translation>CALIBRER : {0}</translation>
  </message>
  <message>
   <source>CODES</source>
   <translation>CODES</translation>
  </message>
  <message>
   <source>COMPLETED</source>
   <translation>TERMINÉ</translation>
  </message>
  <message>
   <source>Call support, or start again.</source>
   <translation>Appelez l'assistance, ou redémarrez.</translation>
  </message>
  <message>
   <source>Call {contact}, or start again.</source>
   <translation>Appelez {contact}, ou redémarrez.</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Caméra</translation>
  </message>
  <message>
   <source>Camera colours</source>
   <translation>Couleurs de la caméra</translation>
  </message>
  <message>
   <source>Camera height</source>
   <translation>Hauteur de l’image</translation>
  </message>
  <message>
   <source>Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.</source>
   <translation>Numéro ou nom de caméra, dossier d'images, fichier vidéo, adresse MJPEG, synthetic.</translation>
  </message>
  <message>
   <source>Camera largest</source>
   <translation>Image la plus grande</translation>
  </message>
  <message>
   <source>Camera lock</source>
   <translation>Réglages figés</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>Caméra perdue</translation>
  </message>
  <message>
   <source>Camera not usable</source>
   <translation>Caméra inutilisable</translation>
  </message>
  <message>
   <source>Camera rotation</source>
   <translation>Rotation de la caméra</translation>
  </message>
  <message>
   <source>Camera width</source>
   <translation>Largeur de l’image</translation>
  </message>
  <message>
   <source>Camera, disk, server: how all is</source>
   <translation>Caméra, disque, serveur : l'état de tout</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Caméras</translation>
  </message>
  <message>
   <source>Cannot save</source>
   <translation>Enregistrement impossible</translation>
  </message>
  <message>
   <source>Caps Lock is on; that does no harm.</source>
   <translation>Verr. Maj est actif ; sans conséquence.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>Categories in the server's catalogue, with commas between</source>
   <translation>Catégories du catalogue du serveur, séparées par des virgules</translation>
  </message>
  <message>
   <source>Certification</source>
   <translation>Certification</translation>
  </message>
  <message>
   <source>Change this</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Check on the server</source>
   <translation>Vérifier sur le serveur</translation>
  </message>
  <message>
   <source>Check the data folder, then start again.</source>
   <translation>Vérifiez le dossier de données, puis redémarrez.</translation>
  </message>
  <message>
   <source>Choose a PIN</source>
   <translation>Choisir un PIN</translation>
  </message>
  <message>
   <source>Choose a new one</source>
   <translation>En choisir un nouveau</translation>
  </message>
  <message>
   <source>Choose it by what it sees.</source>
   <translation>Choisissez-la d'après ce qu'elle voit.</translation>
  </message>
  <message>
   <source>Choose what to shoot next</source>
   <translation>Choisir la photo suivante</translation>
  </message>
  <message>
   <source>Clear the bench for the next product</source>
   <translation>Libérer le poste pour le produit suivant</translation>
  </message>
  <message>
   <source>Clear the bench with F2</source>
   <translation>Libérer le poste avec F2</translation>
  </message>
  <message>
   <source>Close Scan Station</source>
   <translation>Fermer Scan Station</translation>
  </message>
  <message>
   <source>Close the session?</source>
   <translation>Fermer la session ?</translation>
  </message>
  <message>
   <source>Close this help</source>
   <translation>Fermer cette aide</translation>
  </message>
  <message>
   <source>Close: the whole list, every line readable</source>
   <translation>De près : toute la liste, chaque ligne lisible</translation>
  </message>
  <message>
   <source>Close: the whole table, every line readable</source>
   <translation>De près : tout le tableau, chaque ligne lisible</translation>
  </message>
  <message>
   <source>Coarse</source>
   <translation>Grossier</translation>
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
   <translation>Code à scanner : {code}</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes and photos</source>
   <translation>Codes et photos</translation>
  </message>
  <message>
   <source>Codes and photos: every product is scanned and photographed.</source>
   <translation>Codes et photos : chaque produit est scanné et photographié.</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Codes seuls</translation>
  </message>
  <message>
   <source>Codes, operators' names, decisions, requests. No photo, no key.</source>
   <translation>Codes, noms des opérateurs, décisions, requêtes. Ni photo, ni clé.</translation>
  </message>
  <message>
   <source>Colours, signs and sounds</source>
   <translation>Couleurs, signes et sons</translation>
  </message>
  <message>
   <source>Command cards</source>
   <translation>Cartes de commande</translation>
  </message>
  <message>
   <source>Command cards are refused until then.</source>
   <translation>Les cartes de commande sont refusées jusque-là.</translation>
  </message>
  <message>
   <source>Command cards of {0}</source>
   <translation>Cartes de commande de {0}</translation>
  </message>
  <message>
   <source>Company number</source>
   <translation>Numéro d'entreprise</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Connect a loudspeaker, or go on without.</source>
   <translation>Branchez un haut-parleur ou continuez sans.</translation>
  </message>
  <message>
   <source>Connect a screen, start again.</source>
   <translation>Branchez un écran et redémarrez.</translation>
  </message>
  <message>
   <source>Consignment</source>
   <translation>Envoi groupé</translation>
  </message>
  <message>
   <source>Copy the data folder to a safe place as it is, then call support.</source>
   <translation>Copiez le dossier de données tel quel en lieu sûr, puis appelez l'assistance.</translation>
  </message>
  <message>
   <source>Correct api_url in the settings, then start again.</source>
   <translation>Corrigez api_url dans les réglages, puis redémarrez.</translation>
  </message>
  <message>
   <source>Correct it: scanstation config check names each wrong line.</source>
   <translation>Corrigez : scanstation config check nomme chaque ligne fausse.</translation>
  </message>
  <message>
   <source>Correct or remove telemetry_url in the settings.</source>
   <translation>Corrigez ou retirez telemetry_url dans les réglages.</translation>
  </message>
  <message>
   <source>Correct the file and name it {0} again, then start again; or save new shot lists.</source>
   <translation>Corrigez le fichier et nommez-le de nouveau {0}, puis redémarrez ; ou enregistrez de nouvelles listes de photos.</translation>
  </message>
  <message>
   <source>Could not write {0}: {1}. Choose another folder, or free some space; the session is unchanged.</source>
   <translation>Impossible d'écrire {0} : {1}. Choisissez un autre dossier ou libérez de la place ; la session est inchangée.</translation>
  </message>
  <message>
   <source>Count this code once more</source>
   <translation>Compter ce code encore une fois</translation>
  </message>
  <message>
   <source>Counted: {0}.</source>
   <translation>Compté : {0}.</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Coupon</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Cours</translation>
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
   <translation>Tronqué</translation>
  </message>
  <message>
   <source>Cut off at the edge. Move it into the middle.</source>
   <translation>Coupé au bord. Placez-le au milieu.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Dossier des données</translation>
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
   <translation>Jour suivant</translation>
  </message>
  <message>
   <source>Day before</source>
   <translation>Jour précédent</translation>
  </message>
  <message>
   <source>Default: {value}</source>
   <translation>Par défaut : {value}</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Delete the bad file when nobody needs it any more.</source>
   <translation>Supprimez le mauvais fichier quand personne n'en a plus besoin.</translation>
  </message>
  <message>
   <source>Delete the bad file.</source>
   <translation>Supprimez le fichier défectueux.</translation>
  </message>
  <message>
   <source>Delete the last digit</source>
   <translation>Effacer le dernier chiffre</translation>
  </message>
  <message>
   <source>Details without the product's number. Scan the label's other code too.</source>
   <translation>Des détails sans le numéro du produit. Scannez aussi l'autre code de l'étiquette.</translation>
  </message>
  <message>
   <source>Device trouble</source>
   <translation>Panne d'appareil</translation>
  </message>
  <message>
   <source>Did you mean {0}? Write that, or take it away.</source>
   <translation>Vouliez-vous dire {0} ? Écrivez cela, ou retirez-le.</translation>
  </message>
  <message>
   <source>Digit {digit}</source>
   <translation>Chiffre {digit}</translation>
  </message>
  <message>
   <source>Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.</source>
   <translation>Nombre de chiffres des codes Interleaved 2 of 5 utilisés ici qui ne sont pas des ITF-14 ; aucun autre n'est accepté.</translation>
  </message>
  <message>
   <source>Disk too full</source>
   <translation>Disque trop plein</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Does not read a drawn {0}.</source>
   <translation>Ne lit pas un {0} dessiné.</translation>
  </message>
  <message>
   <source>Done. No PIN is set.</source>
   <translation>Fait. Aucun PIN n'est défini.</translation>
  </message>
  <message>
   <source>Done: from now on every code of this scanner is read right.</source>
   <translation>Terminé : désormais, chaque code de ce lecteur est lu correctement.</translation>
  </message>
  <message>
   <source>EAN-8: {0}</source>
   <translation>EAN-8: {0}</translation>
  </message>
  <message>
   <source>END</source>
   <translation>TERMINER</translation>
  </message>
  <message>
   <source>ENRICHING</source>
   <translation>ENRICHISSEMENT</translation>
  </message>
  <message>
   <source>EXPIRED</source>
   <translation>EXPIRÉ</translation>
  </message>
  <message>
   <source>Each photo has its key. You choose the order.</source>
   <translation>Chaque photo a sa touche. Vous choisissez l'ordre.</translation>
  </message>
  <message>
   <source>Each photo that is needed here is here.</source>
   <translation>Chaque photo nécessaire ici est présente.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Plus tôt</translation>
  </message>
  <message>
   <source>End / Submit</source>
   <translation>Fin / Envoi</translation>
  </message>
  <message>
   <source>End or submit the session</source>
   <translation>Terminer ou soumettre la session</translation>
  </message>
  <message>
   <source>End or submit the session first, then update.</source>
   <translation>Terminez ou soumettez d'abord la session, puis mettez à jour.</translation>
  </message>
  <message>
   <source>End without reading</source>
   <translation>Terminer sans lecture</translation>
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
   <translation>Saisissez le PIN</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>Enveloppe</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every scan is kept with the name of who made it.</source>
   <translation>Chaque scan est gardé avec le nom de qui l'a fait.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Tout le reste</translation>
  </message>
  <message>
   <source>Everything that waits is tried again now.</source>
   <translation>Tout ce qui attend est réessayé maintenant.</translation>
  </message>
  <message>
   <source>Expected 8, 12, 13 or 14 digits, got {0}.</source>
   <translation>Attendu : 8, 12, 13 ou 14 chiffres, reçu {0}.</translation>
  </message>
  <message>
   <source>Expected a HID-POS report of {0} bytes with up to {1} of data, got {2} bytes starting {3}. Set the scanner to USB serial.</source>
   <translation>Attendu : un rapport HID-POS de {0} octets avec jusqu'à {1} de données, reçu {2} octets commençant par {3}. Réglez la douchette sur USB série.</translation>
  </message>
  <message>
   <source>Expected a JPEG, PNG, WebP, TIFF or BMP that is whole.</source>
   <translation>Attendu : un JPEG, PNG, WebP, TIFF ou BMP complet.</translation>
  </message>
  <message>
   <source>Expected a camera index or name, a folder of pictures, a video file, an MJPEG address or 'synthetic', got {0}. Cameras present: {1}.</source>
   <translation>Attendu : un numéro ou nom de caméra, un dossier d'images, un fichier vidéo, une adresse MJPEG ou 'synthetic', reçu {0}. Caméras présentes : {1}.</translation>
  </message>
  <message>
   <source>Expected a card of {0} to {1} grey values in the middle, got {2} to {3}. Change the light, then try again.</source>
   <translation>Attendu : une carte de {0} à {1} niveaux de gris au milieu, reçu {2} à {3}. Changez l'éclairage et réessayez.</translation>
  </message>
  <message>
   <source>Expected a code of 1 to {0} characters, got {1}.</source>
   <translation>Attendu : un code de 1 à {0} caractères, reçu {1}.</translation>
  </message>
  <message>
   <source>Expected a code of at most {0} characters, got {1}. Scan another code of the product.</source>
   <translation>Un code d'au plus {0} caractères était attendu, il y en a {1}. Scannez un autre code du produit.</translation>
  </message>
  <message>
   <source>Expected a file, got a folder, a pipe or a device.</source>
   <translation>Un fichier était attendu, mais c'est un dossier, un tube ou un périphérique.</translation>
  </message>
  <message>
   <source>Expected a folder to write to, but {0} refuses: {1}. Choose another data folder or ask for write access.</source>
   <translation>Attendu : un dossier où écrire, mais {0} refuse : {1}. Choisissez un autre dossier de données ou demandez le droit d'écriture.</translation>
  </message>
  <message>
   <source>Expected a kept PIN, found something else. Set it anew: scanstation pin</source>
   <translation>Attendu : un PIN conservé, trouvé autre chose. Redéfinissez-le : scanstation pin</translation>
  </message>
  <message>
   <source>Expected a list of {0}, got {1}. Trying again.</source>
   <translation>Liste de {0} attendue, {1} reçu. Nouvel essai.</translation>
  </message>
  <message>
   <source>Expected a name of 1 to {0} bytes that can be printed, got {1}.</source>
   <translation>Attendu : un nom imprimable de 1 à {0} octets, reçu : {1}.</translation>
  </message>
  <message>
   <source>Expected a picture of at most 100 megapixels.</source>
   <translation>Attendu : une image d'au plus 100 mégapixels.</translation>
  </message>
  <message>
   <source>Expected a picture, got an empty file.</source>
   <translation>Attendu : une image, reçu un fichier vide.</translation>
  </message>
  <message>
   <source>Expected a product number, got only zeros.</source>
   <translation>Attendu : un numéro de produit, reçu seulement des zéros.</translation>
  </message>
  <message>
   <source>Expected a profile in TOML, got: {0}. Export it again.</source>
   <translation>Attendu : un profil en TOML, reçu : {0}. Exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>Expected a quantity of 1 to {0}, got {1}.</source>
   <translation>Attendu : une quantité de 1 à {0}, reçu {1}.</translation>
  </message>
  <message>
   <source>Expected a scanner at {0}, but no such port is there. Present: {1}. Plug the scanner in and set it to USB serial (CDC), or choose another port.</source>
   <translation>Attendu : une douchette sur {0}, mais ce port est absent. Présents : {1}. Branchez-la et réglez-la sur USB série (CDC), ou choisissez un autre port.</translation>
  </message>
  <message>
   <source>Expected a version such as 1.2.3, got {0}.</source>
   <translation>Version attendue comme 1.2.3, reçu {0}.</translation>
  </message>
  <message>
   <source>Expected a {0}, found none. USB devices that may be meant: {1}. Plug it in and set it to HID-POS, or set it to USB serial.</source>
   <translation>Attendu : {0}, rien trouvé. Périphériques USB possibles : {1}. Branchez-la et réglez-la sur HID-POS, ou sur USB série.</translation>
  </message>
  <message>
   <source>Expected an address like https://www.closient.com. Mend api_url in the settings.</source>
   <translation>Attendu : une adresse comme https://www.closient.com. Corrigez api_url dans les réglages.</translation>
  </message>
  <message>
   <source>Expected at most {0} bytes, got {1}.</source>
   <translation>Attendu : au plus {0} octets, reçu {1}.</translation>
  </message>
  <message>
   <source>Expected at most {0} metadata keys, got {1}.</source>
   <translation>Attendu : au plus {0} clés de métadonnées, reçu {1}.</translation>
  </message>
  <message>
   <source>Expected camera {0}. Present: {1}.</source>
   <translation>Caméra attendue : {0}. Présentes : {1}.</translation>
  </message>
  <message>
   <source>Expected digits, got {0}.</source>
   <translation>Des chiffres étaient attendus, reçu {0}.</translation>
  </message>
  <message>
   <source>Expected metadata of {0} characters a key and {1} a value, got {2} and {3} in {4}.</source>
   <translation>Attendu : des métadonnées de {0} caractères par clé et {1} par valeur, reçu {2} et {3} dans {4}.</translation>
  </message>
  <message>
   <source>Expected one scanner {0}, found {1}. Unplug the others, or choose one by VID:PID:SERIAL or by its port.</source>
   <translation>Attendu : une seule douchette {0}, trouvé {1}. Débranchez les autres, ou choisissez par VID:PID:SERIAL ou par port.</translation>
  </message>
  <message>
   <source>Expected pages of at most 100 megapixels.</source>
   <translation>Pages de 100 mégapixels au plus attendues.</translation>
  </message>
  <message>
   <source>Expected pictures ({0}) in {1}, found none. Choose another folder.</source>
   <translation>Attendu : des images ({0}) dans {1}, aucune trouvée. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Expected room in {0} for a copy of the database before it is brought up to date, but it cannot be written ({1}). Nothing was changed. Free some space, then start again.</source>
   <translation>Attendu : de la place dans {0} pour une copie de la base de données avant sa mise à jour, mais l'écriture est impossible ({1}). Rien n'a été modifié. Libérez de la place, puis redémarrez.</translation>
  </message>
  <message>
   <source>Expected settings that this version has, got {0}. Update this station, or export the profile again.</source>
   <translation>Attendu : des réglages connus de cette version, reçu {0}. Mettez ce poste à jour, ou exportez le profil à nouveau.</translation>
  </message>
  <message>
   <source>Expected signed news of an update, got something else ({0}). Nothing was changed. Check update_url.</source>
   <translation>Annonce signée d'une mise à jour attendue, reçu autre chose ({0}). Rien n'a été changé. Vérifiez update_url.</translation>
  </message>
  <message>
   <source>Expected the id of one session, or last; {0} fits {1} sessions. Look at the list: scanstation sessions</source>
   <translation>Attendu : l'identifiant d'une session, ou last ; {0} correspond à {1} sessions. Voyez la liste : scanstation sessions</translation>
  </message>
  <message>
   <source>Expected the id of something on the server, got {0}.</source>
   <translation>Attendu : l'identifiant d'un élément du serveur, reçu {0}.</translation>
  </message>
  <message>
   <source>Expected the photo in {0}, got: {1}. Check the disk.</source>
   <translation>Attendu : la photo dans {0}, reçu : {1}. Vérifiez le disque.</translation>
  </message>
  <message>
   <source>Expected the photo {0} of {1} bytes in {2}, but it is gone or cut. Take the photo again, or put the file back.</source>
   <translation>Attendu : la photo {0} de {1} octets dans {2}, mais elle est absente ou tronquée. Reprenez la photo, ou remettez le fichier.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be opened to write: {1}. A link in its place is not followed: name the folder itself with --data-dir. Otherwise ask for write access, then start again.</source>
   <translation>La base de données de la station était attendue dans {0}, mais elle ne peut pas être ouverte en écriture : {1}. Un lien à sa place n’est pas suivi : indiquez le dossier lui-même avec --data-dir. Sinon demandez le droit d’écriture, puis redémarrez.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it cannot be read ({1}). Keep the file. Put the newest backup back (scanstation restore) or call support, and start with another data folder meanwhile.</source>
   <translation>La base de données de la station était attendue dans {0}, mais elle est illisible ({1}). Gardez le fichier. Remettez la dernière sauvegarde (scanstation restore) ou appelez l'assistance, et démarrez entre-temps avec un autre dossier de données.</translation>
  </message>
  <message>
   <source>Expected the station's database in {0}, but it is {1}, while its folder holds work. Nothing was touched. Copy {2} to a safe place, {3}or call support. To begin anew, choose another data folder.</source>
   <translation>La base de données de la station était attendue dans {0}, mais : {1}, alors que son dossier contient du travail. Rien n'a été touché. Copiez {2} en lieu sûr, {3}ou appelez l'assistance. Pour recommencer, choisissez un autre dossier de données.</translation>
  </message>
  <message>
   <source>Expected the work of a station in {0}, {1}. Nothing was made. Name the station's data folder with --data-dir.</source>
   <translation>Le travail d'une station était attendu dans {0} : {1}. Rien n'a été créé. Indiquez le dossier de données avec --data-dir.</translation>
  </message>
  <message>
   <source>Expected the {0} bytes of {1} as signed, got {2} others. Nothing was changed; it is fetched again tomorrow.</source>
   <translation>Les {0} octets de {1} étaient attendus tels que signés, {2} autres sont arrivés. Rien n’a été modifié ; nouvel essai demain.</translation>
  </message>
  <message>
   <source>Expected to write {0}, but the disk refuses: {1}. Choose another folder or free some space.</source>
   <translation>Attendu : écrire {0}, mais le disque refuse : {1}. Choisissez un autre dossier ou libérez de la place.</translation>
  </message>
  <message>
   <source>Expected {0} from a drawn picture, got {1}.</source>
   <translation>Attendu : {0} d'une image dessinée, reçu {1}.</translation>
  </message>
  <message>
   <source>Expected {0} to {1} digits, got {2} characters. Choose another PIN.</source>
   <translation>Attendu : {0} à {1} chiffres, reçu {2} caractères. Choisissez un autre PIN.</translation>
  </message>
  <message>
   <source>Expected {0}, got {1}.</source>
   <translation>Attendu : {0}, reçu {1}.</translation>
  </message>
  <message>
   <source>Expected: {expected}</source>
   <translation>Attendu : {expected}</translation>
  </message>
  <message>
   <source>Expired on the server</source>
   <translation>Expiré sur le serveur</translation>
  </message>
  <message>
   <source>Explain it</source>
   <translation>Expliquer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export failed</source>
   <translation>Échec de l'export</translation>
  </message>
  <message>
   <source>Export last session</source>
   <translation>Exporter dern. session</translation>
  </message>
  <message>
   <source>Export profile</source>
   <translation>Exporter le profil</translation>
  </message>
  <message>
   <source>Exposure and white balance stay as they were when the camera had settled.</source>
   <translation>Exposition et balance des blancs restent comme la caméra les a stabilisées.</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>ÉCHEC</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Field 8P (GTIN): {0}</source>
   <translation>Champ 8P (GTIN) : {0}</translation>
  </message>
  <message>
   <source>Field {0}</source>
   <translation>Champ {0}</translation>
  </message>
  <message>
   <source>Field {0} ({1})</source>
   <translation>Champ {0} ({1})</translation>
  </message>
  <message>
   <source>File not usable</source>
   <translation>Fichier inutilisable</translation>
  </message>
  <message>
   <source>First digits of GTINs, with commas between</source>
   <translation>Premiers chiffres des GTIN, séparés par des virgules</translation>
  </message>
  <message>
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <source>First steps: {step}  ({place} of {count})</source>
   <translation>Premiers pas : {step}  ({place} sur {count})</translation>
  </message>
  <message>
   <source>First: {photo}</source>
   <translation>D'abord : {photo}</translation>
  </message>
  <message>
   <source>Five codes to scan</source>
   <translation>Cinq codes à scanner</translation>
  </message>
  <message>
   <source>For the staff of this bench alone: whoever holds a card can use it. Withdraw lost cards: scanstation cards --renew</source>
   <translation>Réservé au personnel de ce poste : qui détient une carte peut s’en servir. Retirer les cartes perdues : scanstation cards --renew</translation>
  </message>
  <message>
   <source>Forget the grey card</source>
   <translation>Oublier la carte de gris</translation>
  </message>
  <message>
   <source>Frame larger</source>
   <translation>Agrandir le cadre</translation>
  </message>
  <message>
   <source>Frame smaller</source>
   <translation>Réduire le cadre</translation>
  </message>
  <message>
   <source>Free some space on this disk soon.</source>
   <translation>Libérez bientôt de l’espace sur ce disque.</translation>
  </message>
  <message>
   <source>Free some space on this disk; what is taken is safe.</source>
   <translation>Libérez de la place sur ce disque ; ce qui est pris est en sûreté.</translation>
  </message>
  <message>
   <source>Free space floor</source>
   <translation>Espace libre minimal</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Full screen, in front, and closed by a supervisor alone.</source>
   <translation>Plein écran, au premier plan, fermé par un superviseur seulement.</translation>
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
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Give it a name, and colours to look at.</source>
   <translation>Donnez-lui un nom, et des couleurs agréables à l'œil.</translation>
  </message>
  <message>
   <source>Give this person the right to read the file.</source>
   <translation>Donnez à cette personne le droit de lire le fichier.</translation>
  </message>
  <message>
   <source>Give this person write access to that folder.</source>
   <translation>Donnez à cette personne le droit d'écrire dans ce dossier.</translation>
  </message>
  <message>
   <source>Give this person write access to the data folder.</source>
   <translation>Donnez à cette personne le droit d'écrire dans le dossier de données.</translation>
  </message>
  <message>
   <source>Give this person write access, or choose another folder with data_dir.</source>
   <translation>Donnez le droit d'écriture à cette personne, ou choisissez un autre dossier avec data_dir.</translation>
  </message>
  <message>
   <source>Glare</source>
   <translation>Reflet</translation>
  </message>
  <message>
   <source>Glare on the pack. Tilt it away from the lamp.</source>
   <translation>Reflet sur l'emballage. Inclinez-le hors de la lampe.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Go on where you were.</source>
   <translation>Reprenez où vous étiez.</translation>
  </message>
  <message>
   <source>Go on: the words say with what</source>
   <translation>Continuez : le texte dit avec quoi</translation>
  </message>
  <message>
   <source>Green and one beep: it is safe on disk. No scanner? Press F6 and type it.</source>
   <translation>Vert et un bip : c'est sûr sur le disque. Pas de scanner ? Appuyez sur F6 et tapez-le.</translation>
  </message>
  <message>
   <source>Grey card</source>
   <translation>Carte de gris</translation>
  </message>
  <message>
   <source>Grey pictures of the bench, as the camera saw it at a scan.</source>
   <translation>Images grises du poste, vues par la caméra lors d'un scan.</translation>
  </message>
  <message>
   <source>Grid Matrix</source>
   <translation>Grid Matrix</translation>
  </message>
  <message>
   <source>Group separators were not tested.</source>
   <translation>Séparateurs de groupe non testés.</translation>
  </message>
  <message>
   <source>HID-POS needs hidapi, which is not usable here ({0}). Install it with pip install hidapi, or set the scanner to USB serial.</source>
   <translation>HID-POS demande hidapi, inutilisable ici ({0}). Installez-le avec pip install hidapi, ou réglez la douchette sur USB série.</translation>
  </message>
  <message>
   <source>HID-POS scanner {0}</source>
   <translation>Douchette HID-POS {0}</translation>
  </message>
  <message>
   <source>HID-POS scanners can be used.</source>
   <translation>Les douchettes HID-POS sont utilisables.</translation>
  </message>
  <message>
   <source>Han Xin</source>
   <translation>Han Xin</translation>
  </message>
  <message>
   <source>Hand scanner</source>
   <translation>Douchette</translation>
  </message>
  <message>
   <source>Hand scanner: scan code {0} of {1}</source>
   <translation>Douchette : scannez le code {0} sur {1}</translation>
  </message>
  <message>
   <source>Health: everything is fine</source>
   <translation>État : tout va bien</translation>
  </message>
  <message>
   <source>Health: looking …</source>
   <translation>État : vérification …</translation>
  </message>
  <message>
   <source>Health: {count} to look at</source>
   <translation>État : {count} à voir</translation>
  </message>
  <message>
   <source>Height of the pictures asked of the camera.</source>
   <translation>Hauteur des images demandées à la caméra.</translation>
  </message>
  <message>
   <source>Help and figures</source>
   <translation>Aide et chiffres</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Hold it before the camera, or scan it by hand. What it would change is shown first. Esc goes back.</source>
   <translation>Présentez-le à la caméra, ou scannez-le à la douchette. Ce qui changerait est d'abord affiché. Esc revient en arrière.</translation>
  </message>
  <message>
   <source>Hold one alone in the aim box, or tap it in the picture.</source>
   <translation>Présentez-en un seul dans le cadre de visée, ou touchez-le dans l'image.</translation>
  </message>
  <message>
   <source>How far the cameras' pictures are turned clockwise to be upright.</source>
   <translation>De combien tourner les images des caméras, en sens horaire, pour les redresser.</translation>
  </message>
  <message>
   <source>How little is lost when a photo is packed: 100 is best and largest.</source>
   <translation>Qualité gardée quand une photo est compressée : 100 est la meilleure et la plus lourde.</translation>
  </message>
  <message>
   <source>How long photos stay here after the server has shown them; shorter when the disk is full.</source>
   <translation>Combien de temps les photos restent ici une fois montrées par le serveur ; moins longtemps quand le disque est plein.</translation>
  </message>
  <message>
   <source>How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.</source>
   <translation>Volume du poste, aussi par les touches ↑ et ↓ ; 0 est muet : la fenêtre clignote.</translation>
  </message>
  <message>
   <source>How many and how fast, by the hour.</source>
   <translation>Combien et à quelle vitesse, par heure.</translation>
  </message>
  <message>
   <source>How support is reached, such as a name and a telephone number: shown when a kiosk stops.</source>
   <translation>Comment joindre l'assistance, par exemple un nom et un numéro de téléphone : affiché quand un kiosque s'arrête.</translation>
  </message>
  <message>
   <source>How this station is set up</source>
   <translation>Comment cette station est réglée</translation>
  </message>
  <message>
   <source>I have seen it</source>
   <translation>J'ai vu</translation>
  </message>
  <message>
   <source>IT SHOWS: {0}</source>
   <translation>MONTRE : {0}</translation>
  </message>
  <message>
   <source>ITF lengths</source>
   <translation>Longueurs ITF</translation>
  </message>
  <message>
   <source>If the new address is right, give the key for it anew: F12, then First steps.</source>
   <translation>Si la nouvelle adresse est bonne, donnez de nouveau la clé pour elle : F12, puis Premiers pas.</translation>
  </message>
  <message>
   <source>Import profile</source>
   <translation>Importer un profil</translation>
  </message>
  <message>
   <source>In order again.</source>
   <translation>De nouveau en ordre.</translation>
  </message>
  <message>
   <source>In-store number</source>
   <translation>Numéro de magasin</translation>
  </message>
  <message>
   <source>Ingredients</source>
   <translation>Ingrédients</translation>
  </message>
  <message>
   <source>Install the new version</source>
   <translation>Installer la nouvelle version</translation>
  </message>
  <message>
   <source>Install the program again.</source>
   <translation>Réinstallez le programme.</translation>
  </message>
  <message>
   <source>Install the program again. If it comes again, tell support.</source>
   <translation>Réinstallez le programme. Si cela revient, prévenez l'assistance.</translation>
  </message>
  <message>
   <source>Install the program again; if it comes again, tell support.</source>
   <translation>Réinstallez le programme ; si cela revient, prévenez l'assistance.</translation>
  </message>
  <message>
   <source>Inter</source>
   <translation>Inter</translation>
  </message>
  <message>
   <source>Inter (typeface)</source>
   <translation>Inter (police)</translation>
  </message>
  <message>
   <source>It counts at the next start: F9 opens the window anew.</source>
   <translation>Effectif au prochain démarrage : F9 rouvre la fenêtre.</translation>
  </message>
  <message>
   <source>It drops group separators: lots and serial numbers in GS1 codes run together. Set the scanner to send GS as Ctrl+].</source>
   <translation>Elle perd les séparateurs de groupe : lots et numéros de série des codes GS1 se confondent. Réglez-la pour envoyer GS comme Ctrl+].</translation>
  </message>
  <message>
   <source>It is kept as {0}.</source>
   <translation>Il est gardé sous {0}.</translation>
  </message>
  <message>
   <source>It is kept. If the pack has another code, scan that too.</source>
   <translation>Il est gardé. Si l'emballage porte un autre code, scannez-le aussi.</translation>
  </message>
  <message>
   <source>It is no product's number.</source>
   <translation>Ce n'est pas un numéro de produit.</translation>
  </message>
  <message>
   <source>It is not known whether the last step arrived: it is looked up before the next one. Check the network, then do it again.</source>
   <translation>On ne sait pas si la dernière étape est arrivée : ce sera vérifié avant la suivante. Vérifiez le réseau, puis recommencez.</translation>
  </message>
  <message>
   <source>It is set there: it cannot be changed here.</source>
   <translation>Défini là-bas : non modifiable ici.</translation>
  </message>
  <message>
   <source>It keeps group separators.</source>
   <translation>Elle garde les séparateurs de groupe.</translation>
  </message>
  <message>
   <source>It lacks {0}.</source>
   <translation>Il manque {0}.</translation>
  </message>
  <message>
   <source>It looks like photo {0}. The same side twice? Undo, or go on.</source>
   <translation>Ressemble à la photo {0}. Deux fois le même côté ? Annulez, ou continuez.</translation>
  </message>
  <message>
   <source>It may be a UPC-E without its check digit. Set the scanner to send UPC-E as UPC-A, or with all eight digits.</source>
   <translation>C'est peut-être un UPC-E sans chiffre de contrôle. Réglez le lecteur pour envoyer UPC-E en UPC-A, ou avec ses huit chiffres.</translation>
  </message>
  <message>
   <source>It may be an EAN-13, or a UPC-E and an add-on. Set the scanner to send UPC-E as UPC-A.</source>
   <translation>C'est peut-être un EAN-13, ou un UPC-E avec un complément. Réglez le lecteur pour envoyer UPC-E en UPC-A.</translation>
  </message>
  <message>
   <source>It minds Caps Lock by itself.</source>
   <translation>Elle gère seule le Verr. Maj.</translation>
  </message>
  <message>
   <source>It moved. Hold still and shoot again.</source>
   <translation>Ça a bougé. Ne bougez plus et reprenez la photo.</translation>
  </message>
  <message>
   <source>It sends {0} for a group separator.</source>
   <translation>Elle envoie {0} comme séparateur de groupe.</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Il reste tel quel.</translation>
  </message>
  <message>
   <source>It types a key every {0} ms, at most {1} ms apart.</source>
   <translation>Elle tape une touche toutes les {0} ms, au plus {1} ms d'écart.</translation>
  </message>
  <message>
   <source>It types like a US keyboard; keys are read by their place.</source>
   <translation>Elle tape comme un clavier US ; les touches sont lues par leur position.</translation>
  </message>
  <message>
   <source>It types like another keyboard; {0} characters are translated.</source>
   <translation>Elle tape comme un autre clavier ; {0} caractères sont convertis.</translation>
  </message>
  <message>
   <source>It types like the keyboard of another country; each of its keys is known now.</source>
   <translation>Il tape comme le clavier d'un autre pays ; chacune de ses touches est connue maintenant.</translation>
  </message>
  <message>
   <source>It types like this computer's keyboard.</source>
   <translation>Elle tape comme le clavier de cet ordinateur.</translation>
  </message>
  <message>
   <source>It uses short names such as /gtin/, which GS1 Digital Link no longer allows.</source>
   <translation>Il emploie des noms courts comme /gtin/, que GS1 Digital Link ne permet plus.</translation>
  </message>
  <message>
   <source>It was {0}.</source>
   <translation>Avant : {0}.</translation>
  </message>
  <message>
   <source>Its manual has a code for that. Then calibrate again.</source>
   <translation>Son manuel contient un code pour cela. Puis calibrez à nouveau.</translation>
  </message>
  <message>
   <source>Its name and products</source>
   <translation>Nom et produits</translation>
  </message>
  <message>
   <source>Its photos</source>
   <translation>Les photos</translation>
  </message>
  <message>
   <source>JPEG quality</source>
   <translation>Qualité JPEG</translation>
  </message>
  <message>
   <source>KEPT, NO PRODUCT</source>
   <translation>SANS PRODUIT</translation>
  </message>
  <message>
   <source>Keep days</source>
   <translation>Jours de conservation</translation>
  </message>
  <message>
   <source>Keep the copy</source>
   <translation>Garder la copie</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Garder la clé</translation>
  </message>
  <message>
   <source>Key file not private</source>
   <translation>Fichier de clés non privé</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys are in {0}, which only this account can read</source>
   <translation>Les clés sont dans {0}, que seul ce compte peut lire</translation>
  </message>
  <message>
   <source>Keys are kept by {0}</source>
   <translation>Les clés sont gardées par {0}</translation>
  </message>
  <message>
   <source>Keys came one by one, too slowly or too unevenly for a scanner. Scan the code shown here; if you did, set the scanner's delay between characters to 10 ms or less.</source>
   <translation>Les touches sont venues une à une, trop lentement ou trop irrégulièrement pour un lecteur. Scannez le code affiché ici ; si c'est fait, réglez le délai entre caractères du lecteur à 10 ms ou moins.</translation>
  </message>
  <message>
   <source>Keys, signs and cards</source>
   <translation>Touches, signes et cartes</translation>
  </message>
  <message>
   <source>Kiosk</source>
   <translation>Kiosque</translation>
  </message>
  <message>
   <source>Kiosk screen</source>
   <translation>Écran du kiosque</translation>
  </message>
  <message>
   <source>Kiosk without a PIN: what is the supervisor's stays closed. The administrator sets the first PIN on the command line: scanstation pin</source>
   <translation>Kiosque sans PIN : ce qui revient au superviseur reste fermé. L'administrateur définit le premier PIN en ligne de commande : scanstation pin</translation>
  </message>
  <message>
   <source>LOOK AGAIN</source>
   <translation>À REVOIR</translation>
  </message>
  <message>
   <source>LOOK AT PHOTOS</source>
   <translation>VOIR LES PHOTOS</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Last scans:  {codes}</source>
   <translation>Derniers scans :  {codes}</translation>
  </message>
  <message>
   <source>Last session {0}</source>
   <translation>Dernière session {0}</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Leave the kiosk</source>
   <translation>Quitter le kiosque</translation>
  </message>
  <message>
   <source>Leave the pictures out</source>
   <translation>Sans les images</translation>
  </message>
  <message>
   <source>Leave training</source>
   <translation>Quitter l'exercice</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Left out: {0}: {1}.</source>
   <translation>Laissé de côté : {0} : {1}.</translation>
  </message>
  <message>
   <source>Less sure</source>
   <translation>Moins sûr</translation>
  </message>
  <message>
   <source>Let the system set its clock from the network.</source>
   <translation>Laissez le système régler son horloge par le réseau.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>List {0} wants no photo. Add one.</source>
   <translation>La liste {0} ne demande aucune photo. Ajoutez-en une.</translation>
  </message>
  <message>
   <source>List {0}: expected 1 to 13 digits, got {1}.</source>
   <translation>Liste {0} : attendu 1 à 13 chiffres, reçu {1}.</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Image en direct</translation>
  </message>
  <message>
   <source>Loading …</source>
   <translation>Chargement …</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Lock after minutes</source>
   <translation>Verrouiller après (minutes)</translation>
  </message>
  <message>
   <source>Lock countdown</source>
   <translation>Décompte du verrou</translation>
  </message>
  <message>
   <source>Lock the bench</source>
   <translation>Verrouiller le poste</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Verrouillé</translation>
  </message>
  <message>
   <source>Locked.</source>
   <translation>Verrouillé.</translation>
  </message>
  <message>
   <source>Locked. All work is kept. Touch the screen or press a key to go on.</source>
   <translation>Verrouillé. Tout est conservé. Touchez l'écran ou une touche pour continuer.</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Log levels</source>
   <translation>Niveaux du journal</translation>
  </message>
  <message>
   <source>Log of the day</source>
   <translation>Journal du jour</translation>
  </message>
  <message>
   <source>Logistic unit</source>
   <translation>Unité logistique</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Voir</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Revoir</translation>
  </message>
  <message>
   <source>Look at the photos large</source>
   <translation>Voir les photos en grand</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Plus fort</translation>
  </message>
  <message>
   <source>MISSING PHOTOS</source>
   <translation>PHOTOS MANQUANTES</translation>
  </message>
  <message>
   <source>MOVE EARLIER</source>
   <translation>DÉPLACER AVANT</translation>
  </message>
  <message>
   <source>MOVE LATER</source>
   <translation>DÉPLACER APRÈS</translation>
  </message>
  <message>
   <source>Machine health</source>
   <translation>État du poste</translation>
  </message>
  <message>
   <source>Made to order</source>
   <translation>Sur commande</translation>
  </message>
  <message>
   <source>Measure the grey card again: F7 between sessions.</source>
   <translation>Mesurez de nouveau la carte grise : F7 entre les sessions.</translation>
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
   <translation>Modèle</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More stands in its path than GS1 Digital Link allows.</source>
   <translation>Son chemin contient plus que GS1 Digital Link ne permet.</translation>
  </message>
  <message>
   <source>More sure</source>
   <translation>Plus sûr</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Move earlier</source>
   <translation>Vers le début</translation>
  </message>
  <message>
   <source>Move later</source>
   <translation>Vers la fin</translation>
  </message>
  <message>
   <source>Move the selected photo</source>
   <translation>Déplacer la photo choisie</translation>
  </message>
  <message>
   <source>Move ▶</source>
   <translation>Bouger ▶</translation>
  </message>
  <message>
   <source>Move ◀</source>
   <translation>Bouger ◀</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>NEEDS YOU</source>
   <translation>À TRAITER</translation>
  </message>
  <message>
   <source>NEXT</source>
   <translation>SUIVANTE</translation>
  </message>
  <message>
   <source>NEXT PRODUCT</source>
   <translation>PRODUIT SUIVANT</translation>
  </message>
  <message>
   <source>Name of the shot list</source>
   <translation>Nom de la liste de photos</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>À traiter</translation>
  </message>
  <message>
   <source>Neither: scan again</source>
   <translation>Aucun : rescanner</translation>
  </message>
  <message>
   <source>New PIN</source>
   <translation>Nouveau PIN</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next product</source>
   <translation>Produit suivant</translation>
  </message>
  <message>
   <source>Next: {0}.</source>
   <translation>Ensuite : {0}.</translation>
  </message>
  <message>
   <source>No API key: work is kept here and sent later.</source>
   <translation>Pas de clé API : le travail est gardé ici et envoyé plus tard.</translation>
  </message>
  <message>
   <source>No GS1 field begins with {0}.</source>
   <translation>Aucun champ GS1 ne commence par {0}.</translation>
  </message>
  <message>
   <source>No PIN is set</source>
   <translation>Aucun PIN défini</translation>
  </message>
  <message>
   <source>No PIN opens this bench now.</source>
   <translation>Aucun PIN n'ouvre ce poste maintenant.</translation>
  </message>
  <message>
   <source>No answer from the server</source>
   <translation>Pas de réponse du serveur</translation>
  </message>
  <message>
   <source>No backup</source>
   <translation>Pas de sauvegarde</translation>
  </message>
  <message>
   <source>No camera is called {0}. Present: {1}. Plug it in, or choose another one.</source>
   <translation>Aucune caméra ne s'appelle {0}. Présentes : {1}. Branchez-la, ou choisissez-en une autre.</translation>
  </message>
  <message>
   <source>No camera is found. Plug one in, then look again.</source>
   <translation>Aucune caméra trouvée. Branchez-en une, puis revoyez.</translation>
  </message>
  <message>
   <source>No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR (Enter) after each code.</source>
   <translation>Le code est venu sans fin, donc nul ne sait s'il est entier. Réglez le lecteur pour qu'il envoie CR (Entrée) après chaque code.</translation>
  </message>
  <message>
   <source>No figures go to the collector.</source>
   <translation>Aucun chiffre n'est envoyé au collecteur.</translation>
  </message>
  <message>
   <source>No grey card</source>
   <translation>Pas de carte de gris</translation>
  </message>
  <message>
   <source>No key can be kept ({0})</source>
   <translation>Aucune clé ne peut être gardée ({0})</translation>
  </message>
  <message>
   <source>No key ended the code, so nobody knows whether it is whole. Set the scanner to send Enter after each code, or teach the station the scanner: F12, then S.</source>
   <translation>Aucune touche n'a terminé le code, donc nul ne sait s'il est entier. Réglez le lecteur pour qu'il envoie Entrée après chaque code, ou apprenez le lecteur au poste : F12, puis S.</translation>
  </message>
  <message>
   <source>No keyring</source>
   <translation>Pas de trousseau</translation>
  </message>
  <message>
   <source>No live picture</source>
   <translation>Pas d'image en direct</translation>
  </message>
  <message>
   <source>No name yet</source>
   <translation>Pas encore de nom</translation>
  </message>
  <message>
   <source>No photo is missing</source>
   <translation>Aucune photo ne manque</translation>
  </message>
  <message>
   <source>No picture in {0} can be read. Choose another folder.</source>
   <translation>Aucune image lisible dans {0}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>No product is on the bench. Scan its code first.</source>
   <translation>Aucun produit sur le poste. Scannez d'abord son code.</translation>
  </message>
  <message>
   <source>No product on the bench</source>
   <translation>Aucun produit sur le poste</translation>
  </message>
  <message>
   <source>No profile</source>
   <translation>Pas de profil</translation>
  </message>
  <message>
   <source>No scanner is set up here. Present: {0}.</source>
   <translation>Aucune douchette réglée ici. Présentes : {0}.</translation>
  </message>
  <message>
   <source>No session fits. Esc clears what is typed.</source>
   <translation>Aucune session ne correspond. Esc efface la saisie.</translation>
  </message>
  <message>
   <source>No session has anything to review yet. Submit one first.</source>
   <translation>Aucune session n'a encore quelque chose à vérifier. Soumettez-en une d'abord.</translation>
  </message>
  <message>
   <source>No session is open. Start one first.</source>
   <translation>Aucune session ouverte. Commencez-en une d'abord.</translation>
  </message>
  <message>
   <source>No session yet</source>
   <translation>Pas encore de session</translation>
  </message>
  <message>
   <source>No sound device is found: the whole window flashes instead.</source>
   <translation>Aucun périphérique audio : toute la fenêtre clignote à la place.</translation>
  </message>
  <message>
   <source>No sound device: a scan is told by the band and a flash of the whole window alone.</source>
   <translation>Pas de son : seuls la bande et un éclair de toute la fenêtre annoncent un scan.</translation>
  </message>
  <message>
   <source>No sound, by the key M too: the window flashes in the sound's rhythm instead.</source>
   <translation>Sans son, aussi par la touche M : la fenêtre clignote au rythme du son.</translation>
  </message>
  <message>
   <source>No trusted certificates are on this computer: no safe connection is possible.</source>
   <translation>Cet ordinateur n'a aucun certificat de confiance : aucune connexion sûre possible.</translation>
  </message>
  <message>
   <source>No update waits here. Nothing was changed.</source>
   <translation>Aucune mise à jour n'attend ici. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>No way to the server</source>
   <translation>Aucun accès au serveur</translation>
  </message>
  <message>
   <source>No work there</source>
   <translation>Aucun travail trouvé</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Nobody is asked for newer versions.</source>
   <translation>Aucune nouvelle version n'est recherchée.</translation>
  </message>
  <message>
   <source>Nobody is signed in.</source>
   <translation>Personne n'est connecté.</translation>
  </message>
  <message>
   <source>None yet: it is made at the first start.</source>
   <translation>Pas encore : créée au premier démarrage.</translation>
  </message>
  <message>
   <source>Not a camera of this computer: {0}.</source>
   <translation>Pas une caméra de cet ordinateur : {0}.</translation>
  </message>
  <message>
   <source>Not a product code</source>
   <translation>Pas un code produit</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Non accepté</translation>
  </message>
  <message>
   <source>Not compared: no answer from the server.</source>
   <translation>Non comparée : pas de réponse du serveur.</translation>
  </message>
  <message>
   <source>Not done: its characters arrive changed, and not always in the same way.</source>
   <translation>Non terminé : ses caractères arrivent changés, et pas toujours de la même façon.</translation>
  </message>
  <message>
   <source>Not heard since the start.</source>
   <translation>Pas entendu depuis le démarrage.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Not readable</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>Not sent yet: a {0}, parked. {1}</source>
   <translation>Pas encore envoyé : {0}, mis de côté. {1}</translation>
  </message>
  <message>
   <source>Not sent yet: {0} things still wait.</source>
   <translation>Pas encore envoyé : {0} éléments attendent encore.</translation>
  </message>
  <message>
   <source>Not sure what it was: hold it still</source>
   <translation>Pas sûr de ce que c'était : ne bougez plus</translation>
  </message>
  <message>
   <source>Not yet seen on the server: {0} products and photos.</source>
   <translation>Pas encore vus sur le serveur : {0} produits et photos.</translation>
  </message>
  <message>
   <source>Nothing is asked any more. Scan the code again.</source>
   <translation>Plus rien n'est demandé. Scannez de nouveau le code.</translation>
  </message>
  <message>
   <source>Nothing is lost. Have the disk checked.</source>
   <translation>Rien n’est perdu. Faites vérifier le disque.</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>Rien n'est en attente.</translation>
  </message>
  <message>
   <source>Nothing is proposed for this product.</source>
   <translation>Rien n'est proposé pour ce produit.</translation>
  </message>
  <message>
   <source>Nothing is sent to the server for now: work is kept here and sent later.</source>
   <translation>Rien n'est envoyé au serveur pour l'instant : le travail est gardé ici et envoyé plus tard.</translation>
  </message>
  <message>
   <source>Nothing needs to be done; delete the bad file when nobody needs it.</source>
   <translation>Il n'y a rien à faire ; supprimez le mauvais fichier quand personne n'en a besoin.</translation>
  </message>
  <message>
   <source>Nothing that is scanned here is kept. Go back to work to capture.</source>
   <translation>Rien de ce qui est scanné ici n'est gardé. Revenez au travail pour saisir.</translation>
  </message>
  <message>
   <source>Nothing to write: accept a value first.</source>
   <translation>Rien à écrire : acceptez d'abord une valeur.</translation>
  </message>
  <message>
   <source>Nothing was changed. Open the bench, then do this again.</source>
   <translation>Rien n'a été modifié. Ouvrez le poste, puis recommencez.</translation>
  </message>
  <message>
   <source>Nothing was kept: the words say why</source>
   <translation>Rien n'a été gardé : le texte dit pourquoi</translation>
  </message>
  <message>
   <source>Nothing: the station notes its data folder again.</source>
   <translation>Rien : la station note de nouveau son dossier de données.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <source>Now: {value}  ({origin})</source>
   <translation>Actuel : {value}  ({origin})</translation>
  </message>
  <message>
   <source>Number (from 1) or name of the screen that the kiosk covers; empty for the main one.</source>
   <translation>Numéro (dès 1) ou nom de l'écran que le kiosque couvre ; vide pour le principal.</translation>
  </message>
  <message>
   <source>Number under the bars</source>
   <translation>Numéro sous les barres</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Numbers of {day}</source>
   <translation>Chiffres du {day}</translation>
  </message>
  <message>
   <source>Nutrition</source>
   <translation>Nutrition</translation>
  </message>
  <message>
   <source>Of the program and the system.</source>
   <translation>Du programme et du système.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install ca-certificates.</source>
   <translation>Sous Debian et Ubuntu : apt-get install ca-certificates.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install fonts-dejavu-core.</source>
   <translation>Sous Debian et Ubuntu : apt-get install fonts-dejavu-core.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu: apt-get install libzbar0. Elsewhere install the program again.</source>
   <translation>Sous Debian et Ubuntu : apt-get install libzbar0. Ailleurs, réinstallez le programme.</translation>
  </message>
  <message>
   <source>On another station: Menu, Settings, Scan a profile. It holds no secrets.</source>
   <translation>Sur une autre station : Menu, Réglages, Scanner un profil. Il ne contient aucun secret.</translation>
  </message>
  <message>
   <source>On server: {0} of {1}</source>
   <translation>Sur le serveur : {0} sur {1}</translation>
  </message>
  <message>
   <source>On to a later product</source>
   <translation>Aller à un produit suivant</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Encore une fois</translation>
  </message>
  <message>
   <source>One file for support. It is only saved here; you decide who gets it.</source>
   <translation>Un fichier pour l'assistance. Il est seulement enregistré ici ; vous décidez qui le reçoit.</translation>
  </message>
  <message>
   <source>One list has to stay.</source>
   <translation>Il doit rester une liste.</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Un instant …</translation>
  </message>
  <message>
   <source>One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.</source>
   <translation>Une touche de plus pour le déclencheur, comme en envoie une pédale : B, F13, PgDown ; vide pour aucune.</translation>
  </message>
  <message>
   <source>One piece of a product of several (ITIP), not the whole product.</source>
   <translation>Une pièce d'un produit en plusieurs parties (ITIP), pas le produit entier.</translation>
  </message>
  <message>
   <source>Only the product on the bench misses photos.</source>
   <translation>Seul le produit au poste manque de photos.</translation>
  </message>
  <message>
   <source>Only the small code beside the product's code: scan that one.</source>
   <translation>Seulement le petit code à côté du code du produit : scannez celui-là.</translation>
  </message>
  <message>
   <source>Only this account can read the file.</source>
   <translation>Seul ce compte peut lire le fichier.</translation>
  </message>
  <message>
   <source>Only {0} GB free, {1} GB needed. Free some space; what is taken is safe.</source>
   <translation>Seulement {0} Go libres, {1} Go nécessaires. Libérez de la place ; ce qui est pris est en sûreté.</translation>
  </message>
  <message>
   <source>Open anew</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Open ones</source>
   <translation>Ouvertes</translation>
  </message>
  <message>
   <source>Open the closed session again, until the server is told</source>
   <translation>Rouvrir la session close, tant que le serveur ne le sait pas</translation>
  </message>
  <message>
   <source>Opened by a badge.</source>
   <translation>Ouvert par un badge.</translation>
  </message>
  <message>
   <source>Opened by a touch: no PIN is set.</source>
   <translation>Ouvert d'un toucher : aucun PIN n'est défini.</translation>
  </message>
  <message>
   <source>Opened by the supervisor's PIN.</source>
   <translation>Ouvert par le PIN du superviseur.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Others on this computer can read the API key in {0}. It is not used. Ask for a new key, and store that: scanstation key</source>
   <translation>D'autres personnes sur cet ordinateur peuvent lire la clé API dans {0}. Elle n'est pas utilisée. Demander une nouvelle clé et l'enregistrer : scanstation key</translation>
  </message>
  <message>
   <source>Outline picture: a file beside the shot lists</source>
   <translation>Image de contour : un fichier à côté des listes de photos</translation>
  </message>
  <message>
   <source>PAST ITS DATE: {0} {1}.</source>
   <translation>DATE DÉPASSÉE : {0} {1}.</translation>
  </message>
  <message>
   <source>PENDING</source>
   <translation>EN ATTENTE</translation>
  </message>
  <message>
   <source>PHOTO AFTER</source>
   <translation>PHOTO SUIVANTE</translation>
  </message>
  <message>
   <source>PHOTO BEFORE</source>
   <translation>PHOTO PRÉCÉDENTE</translation>
  </message>
  <message>
   <source>PHOTO SAFE</source>
   <translation>PHOTO GARDÉE</translation>
  </message>
  <message>
   <source>PHOTO SAFE, BUT LOOK</source>
   <translation>PHOTO GARDÉE, MAIS REGARDEZ</translation>
  </message>
  <message>
   <source>PHOTOS</source>
   <translation>PHOTOS</translation>
  </message>
  <message>
   <source>PIN not usable</source>
   <translation>PIN inutilisable</translation>
  </message>
  <message>
   <source>PIN tries</source>
   <translation>essais de PIN</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}</source>
   <translation>PPN {0}, PZN {1}</translation>
  </message>
  <message>
   <source>PPN {0}, PZN {1}: a number without a GTIN.</source>
   <translation>PPN {0}, PZN {1} : un numéro sans GTIN.</translation>
  </message>
  <message>
   <source>PZN {0}</source>
   <translation>PZN {0}</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>Part of a label</source>
   <translation>Partie d'étiquette</translation>
  </message>
  <message>
   <source>Parts of the program</source>
   <translation>Composants du programme</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Pg suiv</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Pg préc</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Photo after</source>
   <translation>Photo suivante</translation>
  </message>
  <message>
   <source>Photo before</source>
   <translation>Photo précédente</translation>
  </message>
  <message>
   <source>Photo camera</source>
   <translation>Caméra photo</translation>
  </message>
  <message>
   <source>Photo camera largest</source>
   <translation>Plus grande image, caméra photo</translation>
  </message>
  <message>
   <source>Photo failed</source>
   <translation>Photo échouée</translation>
  </message>
  <message>
   <source>Photo file not usable</source>
   <translation>Fichier photo inutilisable</translation>
  </message>
  <message>
   <source>Photo is {0}</source>
   <translation>La photo est {0}</translation>
  </message>
  <message>
   <source>Photo is {0} again</source>
   <translation>La photo est de nouveau {0}</translation>
  </message>
  <message>
   <source>Photo type</source>
   <translation>Type de photo</translation>
  </message>
  <message>
   <source>Photo unreadable</source>
   <translation>Photo illisible</translation>
  </message>
  <message>
   <source>Photo {0}</source>
   <translation>Photo {0}</translation>
  </message>
  <message>
   <source>Photo {0} as it was</source>
   <translation>Photo {0} comme avant</translation>
  </message>
  <message>
   <source>Photo {0} discarded</source>
   <translation>Photo {0} jetée</translation>
  </message>
  <message>
   <source>Photo {0} edited</source>
   <translation>Photo {0} modifiée</translation>
  </message>
  <message>
   <source>Photo {0} is back</source>
   <translation>Photo {0} rétablie</translation>
  </message>
  <message>
   <source>Photo {0} shows what? Press the key of its type, or Esc.</source>
   <translation>Que montre la photo {0} ? Appuyez sur la touche de son type, ou Esc.</translation>
  </message>
  <message>
   <source>Photo {0} taken back</source>
   <translation>Photo {0} annulée</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>Photos and codes</source>
   <translation>Photos et codes</translation>
  </message>
  <message>
   <source>Photos and profile</source>
   <translation>Photos et profil</translation>
  </message>
  <message>
   <source>Photos are as the camera gives them.</source>
   <translation>Les photos restent telles que la caméra les donne.</translation>
  </message>
  <message>
   <source>Photos are taken without white balance.</source>
   <translation>Les photos sont prises sans balance des blancs.</translation>
  </message>
  <message>
   <source>Photos by hour</source>
   <translation>Photos par heure</translation>
  </message>
  <message>
   <source>Photos of the list, in order</source>
   <translation>Photos de la liste, dans l'ordre</translation>
  </message>
  <message>
   <source>Photos of this product, in order</source>
   <translation>Photos de ce produit, dans l'ordre</translation>
  </message>
  <message>
   <source>Photos that were confirmed are missing or damaged on this disk: {0}. Take them again, and tell the administrator: the disk may be failing.</source>
   <translation>Des photos confirmées manquent ou sont endommagées sur ce disque : {0}. Reprenez-les et prévenez l’administrateur : le disque est peut-être défaillant.</translation>
  </message>
  <message>
   <source>Photos: {list}</source>
   <translation>Photos : {list}</translation>
  </message>
  <message>
   <source>Picture unreadable</source>
   <translation>Image illisible</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pictures of type {0} cannot be shown.</source>
   <translation>Les images de type {0} ne peuvent pas être affichées.</translation>
  </message>
  <message>
   <source>Pictures, CSV and JSON</source>
   <translation>Images, CSV et JSON</translation>
  </message>
  <message>
   <source>Piece of a set</source>
   <translation>Pièce d'un ensemble</translation>
  </message>
  <message>
   <source>Plessey</source>
   <translation>Plessey</translation>
  </message>
  <message>
   <source>Plug the camera in and allow this program to use it, or choose another with --camera.</source>
   <translation>Branchez la caméra et autorisez ce programme à l’utiliser, ou choisissez-en une autre avec --camera.</translation>
  </message>
  <message>
   <source>Press 7, then shoot: the nutrition table</source>
   <translation>Appuyez sur 7, puis déclenchez : le tableau nutritionnel</translation>
  </message>
  <message>
   <source>Press F4 to start a session</source>
   <translation>Appuyez sur F4 pour ouvrir une session</translation>
  </message>
  <message>
   <source>Press O and type your name</source>
   <translation>Appuyez sur O et tapez votre nom</translation>
  </message>
  <message>
   <source>Press each: can it be heard over the noise of the hall?</source>
   <translation>Appuyez sur chacun : l'entend-on malgré le bruit de l'entrepôt ?</translation>
  </message>
  <message>
   <source>Press the space bar to shoot the front</source>
   <translation>Appuyez sur la barre d'espace : photo de l'avant</translation>
  </message>
  <message>
   <source>Prod date</source>
   <translation>Date de production</translation>
  </message>
  <message>
   <source>Product after</source>
   <translation>Produit suivant</translation>
  </message>
  <message>
   <source>Product before</source>
   <translation>Produit précédent</translation>
  </message>
  <message>
   <source>Product {place} of {total}</source>
   <translation>Produit {place} sur {total}</translation>
  </message>
  <message>
   <source>Product ▶</source>
   <translation>Produit ▶</translation>
  </message>
  <message>
   <source>Products by hour</source>
   <translation>Produits par heure</translation>
  </message>
  <message>
   <source>Products of the selected session</source>
   <translation>Produits de la session choisie</translation>
  </message>
  <message>
   <source>Products of this session</source>
   <translation>Produits de cette session</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propositions</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <source>Put the backup back</source>
   <translation>Remettre la sauvegarde</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>QR code of the profile</source>
   <translation>Code QR du profil</translation>
  </message>
  <message>
   <source>QUANTITY: {0}</source>
   <translation>QUANTITÉ : {0}</translation>
  </message>
  <message>
   <source>Qt {version} and the parts below, each under its own licence.</source>
   <translation>Qt {version} et les composants ci-dessous, chacun sous sa licence.</translation>
  </message>
  <message>
   <source>Qt's {0} shows no screen.</source>
   <translation>{0} de Qt n'affiche aucun écran.</translation>
  </message>
  <message>
   <source>Qt's {0}, {1} x {2} pixels.</source>
   <translation>{0} de Qt, {1} x {2} pixels.</translation>
  </message>
  <message>
   <source>Quieter</source>
   <translation>Moins fort</translation>
  </message>
  <message>
   <source>READ</source>
   <translation>LU</translation>
  </message>
  <message>
   <source>READ, BUT LOOK</source>
   <translation>LU, MAIS REGARDEZ</translation>
  </message>
  <message>
   <source>READY</source>
   <translation>PRÊT</translation>
  </message>
  <message>
   <source>REFUSED</source>
   <translation>REFUSÉ</translation>
  </message>
  <message>
   <source>REJECTED</source>
   <translation>REJETÉ</translation>
  </message>
  <message>
   <source>RESOLVING</source>
   <translation>RECHERCHE</translation>
  </message>
  <message>
   <source>RETAKE</source>
   <translation>REFAIRE</translation>
  </message>
  <message>
   <source>Read to the end first: Page Down.</source>
   <translation>Lisez d’abord jusqu’à la fin : Page suivante.</translation>
  </message>
  <message>
   <source>Reads {0}.</source>
   <translation>Lit {0}.</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>Pause avant répétition</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Recycling</source>
   <translation>Recyclage</translation>
  </message>
  <message>
   <source>Red, a falling tone: nothing was kept, and the words say why.</source>
   <translation>Rouge, un son qui descend : rien n'a été gardé, et les mots disent pourquoi.</translation>
  </message>
  <message>
   <source>Redirect</source>
   <translation>Redirect</translation>
  </message>
  <message>
   <source>Refund receipt</source>
   <translation>Bon de remboursement</translation>
  </message>
  <message>
   <source>Refuse photos with a flaw</source>
   <translation>Refuser les photos à défaut</translation>
  </message>
  <message>
   <source>Refused by the server</source>
   <translation>Refusé par le serveur</translation>
  </message>
  <message>
   <source>Refused: a wrong PIN, or one too soon after others.</source>
   <translation>Refusé : un PIN faux, ou trop tôt après d'autres.</translation>
  </message>
  <message>
   <source>Refused: no PIN is set.</source>
   <translation>Refusé : aucun PIN n'est défini.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>À distance</translation>
  </message>
  <message>
   <source>Remove from the list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <source>Requests tried again</source>
   <translation>Requêtes réessayées</translation>
  </message>
  <message>
   <source>Restart minutes</source>
   <translation>Minutes de redémarrage</translation>
  </message>
  <message>
   <source>Restarts</source>
   <translation>Redémarrages</translation>
  </message>
  <message>
   <source>Restore the file {0} from a backup of the data folder, then start again; or make new cards: scanstation cards --renew</source>
   <translation>Restaurez le fichier {0} depuis une sauvegarde du dossier de données, puis redémarrez ; ou faites de nouvelles cartes : scanstation cards --renew</translation>
  </message>
  <message>
   <source>Retake</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Retake {0}</source>
   <translation>Refaire {0}</translation>
  </message>
  <message>
   <source>Returnable asset</source>
   <translation>Bien consigné</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Run the self-test on the desktop to know about the window.</source>
   <translation>Lancez l’auto-test sur le bureau pour connaître l’état de la fenêtre.</translation>
  </message>
  <message>
   <source>SHOOT: {0}</source>
   <translation>PHOTO : {0}</translation>
  </message>
  <message>
   <source>START: {0}</source>
   <translation>DÉBUT : {0}</translation>
  </message>
  <message>
   <source>SUBMIT</source>
   <translation>SOUMETTRE</translation>
  </message>
  <message>
   <source>Safe on disk, but it names no product</source>
   <translation>Gardé sur disque, mais ne désigne aucun produit</translation>
  </message>
  <message>
   <source>Safe, but look at it: it may not be good</source>
   <translation>En sûreté, mais regardez : peut-être pas bonne</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sauver</translation>
  </message>
  <message>
   <source>Saved: {place}</source>
   <translation>Enregistré : {place}</translation>
  </message>
  <message>
   <source>Scan Station</source>
   <translation>Scan Station</translation>
  </message>
  <message>
   <source>Scan Station cannot be opened.</source>
   <translation>Scan Station ne peut pas s'ouvrir.</translation>
  </message>
  <message>
   <source>Scan Station does not run</source>
   <translation>Scan Station ne fonctionne pas</translation>
  </message>
  <message>
   <source>Scan Station fell more than {0} times in {1} minutes and is not started again by itself.</source>
   <translation>Scan Station est tombé plus de {0} fois en {1} minutes et ne redémarre plus de lui-même.</translation>
  </message>
  <message>
   <source>Scan Station is made of:

{0}

{1}
</source>
   <translation>Scan Station se compose de :

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
   <translation>Scannez un produit</translation>
  </message>
  <message>
   <source>Scan a product,
then shoot its photos.</source>
   <translation>Scannez un produit,
puis prenez ses photos.</translation>
  </message>
  <message>
   <source>Scan a profile</source>
   <translation>Scanner un profil</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Rescannez</translation>
  </message>
  <message>
   <source>Scan any code.</source>
   <translation>Scannez un code quelconque.</translation>
  </message>
  <message>
   <source>Scan anything, see everything</source>
   <translation>Tout scanner, tout voir</translation>
  </message>
  <message>
   <source>Scan every product
and photograph it.</source>
   <translation>Scannez chaque produit
et photographiez-le.</translation>
  </message>
  <message>
   <source>Scan it from this screen, or from the printed sheet.</source>
   <translation>Scannez-le sur cet écran ou sur la feuille imprimée.</translation>
  </message>
  <message>
   <source>Scan or type: a product's number or name, a code, a day (2026-11-24)</source>
   <translation>Scannez ou tapez : numéro ou nom d'un produit, code, jour (2026-11-24)</translation>
  </message>
  <message>
   <source>Scan product after product.
No photos.</source>
   <translation>Scannez produit après produit.
Sans photos.</translation>
  </message>
  <message>
   <source>Scan the code of a profile</source>
   <translation>Scanner le code d'un profil</translation>
  </message>
  <message>
   <source>Scan the first product</source>
   <translation>Scannez le premier produit</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Scannez le produit suivant</translation>
  </message>
  <message>
   <source>Scan the same code once more</source>
   <translation>Scannez encore une fois le même code</translation>
  </message>
  <message>
   <source>Scan this code</source>
   <translation>Scannez ce code</translation>
  </message>
  <message>
   <source>Scan this wrong code</source>
   <translation>Scannez ce code faux</translation>
  </message>
  <message>
   <source>Scan to receipt, ms (95 of 100 are faster)</source>
   <translation>Du scan au reçu, ms (95 sur 100 plus rapides)</translation>
  </message>
  <message>
   <source>Scan your badge, or type your name and press Enter.</source>
   <translation>Scannez votre badge, ou tapez votre nom puis Enter.</translation>
  </message>
  <message>
   <source>Scan, show or type any code</source>
   <translation>Scannez, montrez ou tapez un code</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Douchette</translation>
  </message>
  <message>
   <source>Scanner lost</source>
   <translation>Douchette perdue</translation>
  </message>
  <message>
   <source>Scanner not usable</source>
   <translation>Douchette inutilisable</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search the day</source>
   <translation>Chercher dans le jour</translation>
  </message>
  <message>
   <source>Search: a word, such as camera</source>
   <translation>Recherche : un mot, comme caméra</translation>
  </message>
  <message>
   <source>See the line about the API.</source>
   <translation>Voir la ligne sur l’API.</translation>
  </message>
  <message>
   <source>See them in words: scanstation contract</source>
   <translation>Les voir en clair : scanstation contract</translation>
  </message>
  <message>
   <source>Seen: {0} keys, one every {1} ms, {2}.</source>
   <translation>Vu : {0} touches, une toutes les {1} ms, {2}.</translation>
  </message>
  <message>
   <source>Select a photo</source>
   <translation>Choisir une photo</translation>
  </message>
  <message>
   <source>Self-test</source>
   <translation>Autotest</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was not taken, such as \x15; empty for nothing.</source>
   <translation>Envoyé à la douchette pour un code non pris, par exemple \x15 ; vide pour rien.</translation>
  </message>
  <message>
   <source>Sent to the scanner for a code that was taken, such as \x06; empty for nothing.</source>
   <translation>Envoyé à la douchette pour un code pris, par exemple \x06 ; vide pour rien.</translation>
  </message>
  <message>
   <source>Sent to the server</source>
   <translation>Envoyé au serveur</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <source>Serial ack</source>
   <translation>Accusé série</translation>
  </message>
  <message>
   <source>Serial baud</source>
   <translation>Vitesse série</translation>
  </message>
  <message>
   <source>Serial nak</source>
   <translation>Refus série</translation>
  </message>
  <message>
   <source>Serial port</source>
   <translation>Port série</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>Server, camera, scanner, sound</source>
   <translation>Serveur, caméra, douchette, son</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Session closed on the server</source>
   <translation>Session fermée sur le serveur</translation>
  </message>
  <message>
   <source>Session ended</source>
   <translation>Session terminée</translation>
  </message>
  <message>
   <source>Session submitted</source>
   <translation>Session soumise</translation>
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
   <translation>Défini ailleurs</translation>
  </message>
  <message>
   <source>Set it to send Enter after each code: then a cut-off code is noticed.</source>
   <translation>Réglez-la pour envoyer Enter après chaque code : un code tronqué est alors remarqué.</translation>
  </message>
  <message>
   <source>Set the scanner's keyboard country to that of this computer, or to US English.</source>
   <translation>Réglez le pays du clavier de la douchette sur celui de cet ordinateur, ou sur anglais US.</translation>
  </message>
  <message>
   <source>Set this computer's date, time and time zone.</source>
   <translation>Réglez la date, l'heure et le fuseau horaire de cet ordinateur.</translation>
  </message>
  <message>
   <source>Set up the scanner</source>
   <translation>Régler la douchette</translation>
  </message>
  <message>
   <source>Set volume and language again; delete the bad file when nobody needs it.</source>
   <translation>Réglez de nouveau le volume et la langue ; supprimez le mauvais fichier quand personne n'en a besoin.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Several codes</source>
   <translation>Plusieurs codes</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Shift {0}</translation>
  </message>
  <message>
   <source>Shift+F7 takes it back.</source>
   <translation>Shift+F7 l'annule.</translation>
  </message>
  <message>
   <source>Shift, Ctrl or Alt was held down during the scan. Let go of it.</source>
   <translation>Maj, Ctrl ou Alt était enfoncée pendant le scan. Relâchez-la.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <translation>Expédition</translation>
  </message>
  <message>
   <source>Shoot</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Shoot again</source>
   <translation>Refaire photo</translation>
  </message>
  <message>
   <source>Shoot by itself when the product lies still</source>
   <translation>Photographier seul quand le produit est immobile</translation>
  </message>
  <message>
   <source>Shoot its front</source>
   <translation>Photographiez son avant</translation>
  </message>
  <message>
   <source>Shoot the next photo</source>
   <translation>Prendre la photo suivante</translation>
  </message>
  <message>
   <source>Shoot the selected photo anew</source>
   <translation>Refaire la photo choisie</translation>
  </message>
  <message>
   <source>Shoot to replace the photo.</source>
   <translation>Prenez la photo de remplacement.</translation>
  </message>
  <message>
   <source>Shoot {0}</source>
   <translation>Photo : {0}</translation>
  </message>
  <message>
   <source>Short number</source>
   <translation>Numéro court</translation>
  </message>
  <message>
   <source>Shot list by product</source>
   <translation>Liste de photos par produit</translation>
  </message>
  <message>
   <source>Shot list {0}</source>
   <translation>Liste de photos {0}</translation>
  </message>
  <message>
   <source>Shot lists</source>
   <translation>Listes de photos</translation>
  </message>
  <message>
   <source>Show profile as code</source>
   <translation>Profil sous forme de code</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Voir la clé</translation>
  </message>
  <message>
   <source>Shutter key</source>
   <translation>Touche du déclencheur</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>Connecté.</translation>
  </message>
  <message>
   <source>Signed out</source>
   <translation>Déconnecté</translation>
  </message>
  <message>
   <source>Simulate</source>
   <translation>Simulation</translation>
  </message>
  <message>
   <source>Size of the log on disk.</source>
   <translation>Taille du journal sur le disque.</translation>
  </message>
  <message>
   <source>Size of the trace on disk: what happened at the bench; 0 for none.</source>
   <translation>Taille de la trace sur le disque : ce qui s'est passé au poste ; 0 pour aucune.</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Petit</translation>
  </message>
  <message>
   <source>Small print will be unreadable. Come closer.</source>
   <translation>Les petits textes seront illisibles. Approchez.</translation>
  </message>
  <message>
   <source>So many photos are sent to the storage at once; everything else goes in order.</source>
   <translation>Nombre de photos envoyées au stockage en même temps ; tout le reste part dans l'ordre.</translation>
  </message>
  <message>
   <source>So often within restart_minutes a kiosk window that fell is started again.</source>
   <translation>Nombre de fois en restart_minutes qu'une fenêtre de kiosque tombée est relancée.</translation>
  </message>
  <message>
   <source>Somebody who gets a service (GSRN), not a product.</source>
   <translation>Quelqu'un qui reçoit un service (GSRN), pas un produit.</translation>
  </message>
  <message>
   <source>Somebody who gives a service (GSRN), not a product.</source>
   <translation>Quelqu'un qui rend un service (GSRN), pas un produit.</translation>
  </message>
  <message>
   <source>Something else answered in the place of the photo storage. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>Autre chose a répondu à la place du stockage des photos. Le réseau a-t-il une page de connexion ? Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>Something else uses this station's API key and its calls. Give each its own key.</source>
   <translation>Autre chose utilise la clé API de cette station et ses requêtes. Donnez à chacun sa propre clé.</translation>
  </message>
  <message>
   <source>Something on the way answered {0} in the API's place. Kept here, trying again.</source>
   <translation>Quelque chose sur le trajet a répondu {0} à la place de l'API. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>Something unexpected happened in the program. What was confirmed is safe. Go on working; if it comes again, restart and tell support.</source>
   <translation>Quelque chose d'inattendu s'est produit dans le programme. Ce qui est confirmé est en sûreté. Continuez ; si cela revient, redémarrez et prévenez l'assistance.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Sound off and on</source>
   <translation>Couper et remettre le son</translation>
  </message>
  <message>
   <source>Sound: {volume}</source>
   <translation>Son : {volume}</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Speed of that scanner; scanners on USB ignore it.</source>
   <translation>Vitesse de cette douchette ; celles en USB l'ignorent.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Redémarrer</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Nom de la station</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Étape {number} sur {count}</translation>
  </message>
  <message>
   <source>Still there? Touch the screen, press a key or scan. All work is kept.</source>
   <translation>Toujours là ? Touchez l'écran, appuyez sur une touche ou scannez. Tout est conservé.</translation>
  </message>
  <message>
   <source>Store the key: F12, then First steps.</source>
   <translation>Enregistrez la clé : F12, puis Premiers pas.</translation>
  </message>
  <message>
   <source>Store the key: scanstation key</source>
   <translation>Gardez la clé : scanstation key</translation>
  </message>
  <message>
   <source>Straighten to the left</source>
   <translation>Redresser à gauche</translation>
  </message>
  <message>
   <source>Straighten to the right</source>
   <translation>Redresser à droite</translation>
  </message>
  <message>
   <source>Straighten ↺</source>
   <translation>Redresser ↺</translation>
  </message>
  <message>
   <source>Straighten ↻</source>
   <translation>Redresser ↻</translation>
  </message>
  <message>
   <source>Submit: have the photos read</source>
   <translation>Soumettre : faire lire les photos</translation>
  </message>
  <message>
   <source>Submit: press F10 twice</source>
   <translation>Envoyer : appuyez deux fois sur F10</translation>
  </message>
  <message>
   <source>Supervisor's PIN</source>
   <translation>PIN du superviseur</translation>
  </message>
  <message>
   <source>Support bundle</source>
   <translation>Dossier d'assistance</translation>
  </message>
  <message>
   <source>Support contact</source>
   <translation>Contact de l'assistance</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sûr</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Symbole</translation>
  </message>
  <message>
   <source>THROW PHOTO AWAY</source>
   <translation>JETER LA PHOTO</translation>
  </message>
  <message>
   <source>TRAINING  ·  nothing here is real</source>
   <translation>EXERCICE  ·  rien n'est réel ici</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take back the last step, then the one before</source>
   <translation>Annuler la dernière étape, puis la précédente</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Prendre</translation>
  </message>
  <message>
   <source>Take it away.</source>
   <translation>Retirez-le.</translation>
  </message>
  <message>
   <source>Take it back with F3</source>
   <translation>Annulez-la avec F3</translation>
  </message>
  <message>
   <source>Take the pictures in</source>
   <translation>Avec les images</translation>
  </message>
  <message>
   <source>Take these photos again, and have the disk checked.</source>
   <translation>Reprenez ces photos et faites vérifier le disque.</translation>
  </message>
  <message>
   <source>Take this name</source>
   <translation>Prendre ce nom</translation>
  </message>
  <message>
   <source>Taken back. {0}</source>
   <translation>Annulé. {0}</translation>
  </message>
  <message>
   <source>Teach the station the hand scanner again: F12, then S.</source>
   <translation>Apprenez de nouveau la douchette au poste : F12, puis S.</translation>
  </message>
  <message>
   <source>Telemetry address</source>
   <translation>Adresse de télémétrie</translation>
  </message>
  <message>
   <source>Telemetry not installed</source>
   <translation>Télémétrie non installée</translation>
  </message>
  <message>
   <source>Telepen</source>
   <translation>Telepen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Tester la clé</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>That does not fit: {0} keys came, {1} were expected. Hold the scanner closer and scan the code shown here once more.</source>
   <translation>Cela ne convient pas : {0} touches sont venues, {1} étaient attendues. Approchez le lecteur et scannez encore le code affiché ici.</translation>
  </message>
  <message>
   <source>That is slow: set its delay between characters to 10 ms or less.</source>
   <translation>C'est lent : réglez son délai entre caractères sur 10 ms ou moins.</translation>
  </message>
  <message>
   <source>That was a code from before, once more. Scan the one shown here.</source>
   <translation>C'était encore un code d'avant. Scannez celui qui est affiché ici.</translation>
  </message>
  <message>
   <source>That was code {0} of the sheet. Scan the one shown here.</source>
   <translation>C'était le code {0} de la feuille. Scannez celui qui est affiché ici.</translation>
  </message>
  <message>
   <source>The API key has characters that no key has. Store it again.</source>
   <translation>La clé API contient des caractères qu'aucune clé n'a. Enregistrez-la à nouveau.</translation>
  </message>
  <message>
   <source>The API key has no calls left for {0} s. Kept here, goes on by itself.</source>
   <translation>La clé API n'a plus d'appels pendant {0} s. Gardé ici, reprend tout seul.</translation>
  </message>
  <message>
   <source>The API key in {0} was given for {1}, not for {2}.</source>
   <translation>La clé d’API dans {0} a été donnée pour {1}, pas pour {2}.</translation>
  </message>
  <message>
   <source>The API key is not taken along: store it for the new address.</source>
   <translation>La clé d’API n’est pas reprise : enregistrez-la pour la nouvelle adresse.</translation>
  </message>
  <message>
   <source>The API key is refused</source>
   <translation>La clé API est refusée</translation>
  </message>
  <message>
   <source>The PIN could not be kept: {0}. Free the disk.</source>
   <translation>Le PIN n'a pas pu être gardé : {0}. Libérez le disque.</translation>
  </message>
  <message>
   <source>The background is restless. Clear the bench.</source>
   <translation>Le fond est encombré. Dégagez le poste.</translation>
  </message>
  <message>
   <source>The backup cannot be put back into {0}: {1}. What lay there is still there, perhaps with .bad- in its name. Free some space or ask for write access, then try again.</source>
   <translation>La sauvegarde ne peut être remise dans {0} : {1}. Ce qui s'y trouvait y est encore, peut-être avec .bad- dans son nom. Libérez de la place ou demandez le droit d'écrire, puis réessayez.</translation>
  </message>
  <message>
   <source>The band</source>
   <translation>Le bandeau</translation>
  </message>
  <message>
   <source>The bench is locked: this scan was not taken. Open the bench, then scan again.</source>
   <translation>Le poste est verrouillé : ce scan n'a pas été pris. Ouvrez le poste, puis scannez de nouveau.</translation>
  </message>
  <message>
   <source>The bench opens. What you scan now is kept.</source>
   <translation>Le poste s'ouvre. Ce que vous scannez maintenant est conservé.</translation>
  </message>
  <message>
   <source>The bundle is being saved</source>
   <translation>Enregistrement du paquet</translation>
  </message>
  <message>
   <source>The camera blows small pictures up. Ask it for the size that it has.</source>
   <translation>La caméra agrandit de petites images. Demandez-lui la taille qu'elle possède.</translation>
  </message>
  <message>
   <source>The camera does not open. Check its cable; it is still tried.</source>
   <translation>La caméra ne s'ouvre pas. Vérifiez son câble ; l'essai continue.</translation>
  </message>
  <message>
   <source>The camera gives no picture. Check its cable, then shoot again.</source>
   <translation>La caméra ne donne pas d'image. Vérifiez son câble, puis reprenez la photo.</translation>
  </message>
  <message>
   <source>The camera gives pictures.</source>
   <translation>La caméra donne des images.</translation>
  </message>
  <message>
   <source>The camera gives the largest pictures that it has instead.</source>
   <translation>La caméra donne à la place les plus grandes images qu'elle possède.</translation>
  </message>
  <message>
   <source>The camera hangs and does not let go. Unplug it and plug it in again; it is tried again.</source>
   <translation>La caméra est bloquée. Débranchez-la et rebranchez-la ; un nouvel essai suit.</translation>
  </message>
  <message>
   <source>The camera is being opened.</source>
   <translation>Ouverture de la caméra en cours.</translation>
  </message>
  <message>
   <source>The camera sees nothing but dark. Uncover it and switch on the light.</source>
   <translation>La caméra ne voit que du noir. Découvrez-la et allumez la lumière.</translation>
  </message>
  <message>
   <source>The camera sends no picture. Check its cable; it is tried again.</source>
   <translation>La caméra n'envoie pas d'image. Vérifiez son câble ; un nouvel essai suit.</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: what lies there now is not seen. Unplug the camera and plug it in again; it is tried again.</source>
   <translation>La caméra envoie toujours la même image : ce qui est posé maintenant n'est pas vu. Débranchez la caméra et rebranchez-la ; un nouvel essai suit.</translation>
  </message>
  <message>
   <source>The camera sends {0} pictures a second instead of {1}. Give it more light, or check its cable.</source>
   <translation>La caméra envoie {0} images par seconde au lieu de {1}. Donnez-lui plus de lumière ou vérifiez son câble.</translation>
  </message>
  <message>
   <source>The camera's last picture is too old: it shows what lay here before. Wait for a live picture, then shoot again.</source>
   <translation>La dernière image de la caméra est trop ancienne : elle montre ce qui était posé avant. Attendez une image en direct, puis reprenez la photo.</translation>
  </message>
  <message>
   <source>The camera's picture could not be saved as JPEG. Shoot again.</source>
   <translation>L'image de la caméra n'a pas pu être enregistrée en JPEG. Reprenez la photo.</translation>
  </message>
  <message>
   <source>The camera's pictures are {0} now, before {1}. Photos have that size, too.</source>
   <translation>Les images de la caméra font maintenant {0}, avant {1}. Les photos aussi.</translation>
  </message>
  <message>
   <source>The card does not fill the middle evenly. Lay it there, without shadow.</source>
   <translation>La carte ne remplit pas le milieu uniformément. Posez-la là, sans ombre.</translation>
  </message>
  <message>
   <source>The card's colour is far from grey. Use a grey card or white paper.</source>
   <translation>La couleur de la carte est loin du gris. Utilisez une carte de gris ou du papier blanc.</translation>
  </message>
  <message>
   <source>The cards could not be written to {0}: {1}.</source>
   <translation>Les cartes n'ont pas pu être écrites dans {0} : {1}.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted by this computer. Ask the administrator to add the company's certificate, or check the address.</source>
   <translation>Le certificat de {0} n'est pas reconnu par cet ordinateur. Demandez à l'administrateur d'ajouter le certificat de l'entreprise, ou vérifiez l'adresse.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not valid today. Check this computer's date and time; if they are right, tell the administrator.</source>
   <translation>Le certificat de {0} n'est pas valable aujourd'hui. Vérifiez la date et l'heure de cet ordinateur ; si elles sont justes, prévenez l'administrateur.</translation>
  </message>
  <message>
   <source>The certificate shown is not the one of {0}. Check api_url; if it is right, ask the administrator what stands in between.</source>
   <translation>Le certificat présenté n'est pas celui de {0}. Vérifiez api_url ; s'il est juste, demandez à l'administrateur ce qui se trouve entre les deux.</translation>
  </message>
  <message>
   <source>The check itself broke ({0}: {1}).</source>
   <translation>La vérification elle-même a échoué ({0} : {1}).</translation>
  </message>
  <message>
   <source>The checklist begins anew.</source>
   <translation>La liste recommence.</translation>
  </message>
  <message>
   <source>The code flat, with its white margins</source>
   <translation>Le code à plat, avec ses marges blanches</translation>
  </message>
  <message>
   <source>The code holds a NUL character, which the server cannot keep. Scan another code of the product.</source>
   <translation>Le code contient un caractère NUL, que le serveur ne peut pas garder. Scannez un autre code du produit.</translation>
  </message>
  <message>
   <source>The code holds characters that no server can keep (NUL or half a letter).</source>
   <translation>Le code contient des caractères qu'aucun serveur ne peut garder (NUL ou une moitié de lettre).</translation>
  </message>
  <message>
   <source>The code holds no text: it is no profile. Nothing was changed.</source>
   <translation>Le code ne contient pas de texte : ce n’est pas un profil. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The code holds nothing that can be seen. Scan another code.</source>
   <translation>Le code ne contient rien de visible. Scannez un autre code.</translation>
  </message>
  <message>
   <source>The code is safe on disk</source>
   <translation>Le code est en sûreté sur le disque</translation>
  </message>
  <message>
   <source>The code was cut in two.</source>
   <translation>Le code a été coupé en deux.</translation>
  </message>
  <message>
   <source>The code was not read as a whole, or it is no profile. Scan it again.</source>
   <translation>Le code n'a pas été lu en entier, ou ce n'est pas un profil. Scannez-le à nouveau.</translation>
  </message>
  <message>
   <source>The code {0} is missing on the server.</source>
   <translation>Le code {0} manque sur le serveur.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server, {2} here.</source>
   <translation>Le code {0} est {1} sur le serveur, {2} ici.</translation>
  </message>
  <message>
   <source>The code {0} is {1} on the server.</source>
   <translation>Le code {0} est {1} sur le serveur.</translation>
  </message>
  <message>
   <source>The code {0} is {1} times on the server, once here.</source>
   <translation>Le code {0} est {1} fois sur le serveur, une fois ici.</translation>
  </message>
  <message>
   <source>The colours of the window.</source>
   <translation>Les couleurs de la fenêtre.</translation>
  </message>
  <message>
   <source>The command line says {0} is {1}. Start without that option.</source>
   <translation>La ligne de commande dit que {0} vaut {1}. Démarrez sans cette option.</translation>
  </message>
  <message>
   <source>The computer {0} is there, but no server answers at this address. If it stays so, check api_url. Kept here, trying again.</source>
   <translation>L'ordinateur {0} est là, mais aucun serveur ne répond à cette adresse. Si cela dure, vérifiez api_url. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The connection is not safe</source>
   <translation>La connexion n'est pas sûre</translation>
  </message>
  <message>
   <source>The connection to {0} broke ({1}). Kept here, trying again.</source>
   <translation>La connexion à {0} a été coupée ({1}). Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The course for a new operator: the sandbox inside, a data folder of its own.</source>
   <translation>Le cours pour un nouvel opérateur : avec le bac à sable interne, dans un dossier de données à part.</translation>
  </message>
  <message>
   <source>The data folder could not be noted in {0}: {1}.</source>
   <translation>Le dossier de données n'a pu être noté dans {0} : {1}.</translation>
  </message>
  <message>
   <source>The data folder was last used by an older Scan Station (format {0}, this program reads {1}). Start the bench once, which brings it up to date; nothing is lost.</source>
   <translation>Le dossier de données a été utilisé en dernier par une Scan Station plus ancienne (format {0}, ce programme lit {1}). Démarrez le poste une fois, cela le met à jour ; rien n'est perdu.</translation>
  </message>
  <message>
   <source>The data folder was used by a newer Scan Station (format {0}, this program knows {1}). Install the newer program again; nothing is lost.</source>
   <translation>Le dossier de données a servi à un Scan Station plus récent (format {0}, ce programme connaît {1}). Réinstallez le programme plus récent ; rien n'est perdu.</translation>
  </message>
  <message>
   <source>The data folder {0} was moved or removed while the bench works. The photo was not kept. Bring the folder back as it was, then start again.</source>
   <translation>Le dossier de données {0} a été déplacé ou supprimé pendant le travail. La photo n'a pas été gardée. Remettez le dossier comme il était, puis redémarrez.</translation>
  </message>
  <message>
   <source>The database of {0} is back, with {1} sessions.{2} Photos taken since then stay in the photo folder; those that the backup does not know are moved to photos/unrecorded at the next start. Scan and shoot again what is missing from the newest session.</source>
   <translation>La base du {0} est remise, avec {1} sessions.{2} Les photos prises depuis restent dans le dossier des photos ; celles que la sauvegarde ne connaît pas vont dans photos/unrecorded au prochain démarrage. Lisez et photographiez de nouveau ce qui manque à la dernière session.</translation>
  </message>
  <message>
   <source>The day in figures and bars</source>
   <translation>La journée en chiffres et en barres</translation>
  </message>
  <message>
   <source>The disk refuses:{0}: {1}. Nothing was changed.</source>
   <translation>Le disque refuse :{0} : {1}. Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>The disk with {0} does not read or write ({1}). Nothing was kept of this step. Check the disk and its cable, then do it again.</source>
   <translation>Le disque avec {0} ne lit ou n'écrit pas ({1}). Rien n'a été gardé de cette étape. Vérifiez le disque et son câble, puis recommencez.</translation>
  </message>
  <message>
   <source>The disk with {0} is full. Nothing was kept of this step. Free some space, then do it again.</source>
   <translation>Le disque avec {0} est plein. Rien n'a été gardé de cette étape. Libérez de la place, puis recommencez.</translation>
  </message>
  <message>
   <source>The end of the code is missing.</source>
   <translation>La fin du code manque.</translation>
  </message>
  <message>
   <source>The environment says {0}={1}. Change it there, or unset it.</source>
   <translation>L'environnement dit {0}={1}. Changez-le là-bas, ou effacez-le.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}.</source>
   <translation>Le fichier est illisible : {0}.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>Le fichier a disparu.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. It is not sent. Take the photo again, or put the right file back from a backup.</source>
   <translation>Le fichier {0} n'est pas la photo qui a été prise : son contenu a changé depuis. Il n'est pas envoyé. Reprendre la photo ou remettre le bon fichier depuis une sauvegarde.</translation>
  </message>
  <message>
   <source>The file {0} is not the photo that was taken: its bytes were changed since. Put the right file back from a backup, or take the photo again.</source>
   <translation>Le fichier {0} n'est pas la photo qui a été prise : son contenu a changé depuis. Remettre le bon fichier depuis une sauvegarde ou reprendre la photo.</translation>
  </message>
  <message>
   <source>The first list is for every product that no other one claims. Esc leaves all as it was.</source>
   <translation>La première liste vaut pour tout produit qu'aucune autre ne réclame. Esc laisse tout tel quel.</translation>
  </message>
  <message>
   <source>The first press asks, the second submits. What is not sent yet goes by itself.</source>
   <translation>Le premier appui demande, le second envoie. Ce qui n'est pas encore parti part tout seul.</translation>
  </message>
  <message>
   <source>The hand scanner is read as most of them type.</source>
   <translation>La douchette est lue comme la plupart d'entre elles tapent.</translation>
  </message>
  <message>
   <source>The installer of {0} does not start ({1}). Version {2} goes on; nothing is lost. Tell the administrator.</source>
   <translation>L'installateur de {0} ne démarre pas ({1}). La version {2} continue ; rien n'est perdu. Prévenez l'administrateur.</translation>
  </message>
  <message>
   <source>The installer {0} was changed on this disk. It was thrown away; the installed version goes on.</source>
   <translation>Le programme d’installation {0} a été modifié sur ce disque. Il a été supprimé ; la version installée continue.</translation>
  </message>
  <message>
   <source>The kept PIN cannot be read. An administrator sets it anew: scanstation pin</source>
   <translation>Le PIN gardé est illisible. Un administrateur le redéfinit : scanstation pin</translation>
  </message>
  <message>
   <source>The key comes from {0}.</source>
   <translation>La clé vient de {0}.</translation>
  </message>
  <message>
   <source>The key in {0} was given for {1}. Enter it again.</source>
   <translation>La clé dans {0} a été donnée pour {1}. Saisissez-la de nouveau.</translation>
  </message>
  <message>
   <source>The key is in {0}.</source>
   <translation>La clé est dans {0}.</translation>
  </message>
  <message>
   <source>The key's checksum does not fit: a character may be mistyped.</source>
   <translation>La somme de contrôle de la clé ne correspond pas : un caractère est peut-être mal tapé.</translation>
  </message>
  <message>
   <source>The keyring has the key.</source>
   <translation>Le trousseau a la clé.</translation>
  </message>
  <message>
   <source>The keyring is switched off</source>
   <translation>Le trousseau est désactivé</translation>
  </message>
  <message>
   <source>The kiosk's watchdog is gone: when this window falls, nobody starts it again. All work is kept. Close the kiosk and start it again when there is time.</source>
   <translation>Le surveillant du kiosque a disparu : si cette fenêtre tombe, personne ne la redémarre. Tout le travail est conservé. Fermez le kiosque et redémarrez-le dès que possible.</translation>
  </message>
  <message>
   <source>The language could not be saved: {0}.</source>
   <translation>La langue n'a pas pu être enregistrée : {0}.</translation>
  </message>
  <message>
   <source>The large line says which photo is next.</source>
   <translation>La grande ligne dit quelle photo vient ensuite.</translation>
  </message>
  <message>
   <source>The last digit of {0} should be {1}, not {2}.</source>
   <translation>Le dernier chiffre de {0} devrait être {1}, pas {2}.</translation>
  </message>
  <message>
   <source>The last step may not be kept. Do it again. If this comes again, restart the program and tell support.</source>
   <translation>La dernière étape n'est peut-être pas enregistrée. Refaites-la. Si cela se répète, redémarrez le programme et prévenez le support.</translation>
  </message>
  <message>
   <source>The metadata {0} holds characters that no server can keep.</source>
   <translation>La métadonnée {0} contient des caractères qu'aucun serveur ne peut garder.</translation>
  </message>
  <message>
   <source>The name {0} cannot be found. Check the network cable or Wi-Fi; if others work, check api_url. Kept here, trying again.</source>
   <translation>Le nom {0} est introuvable. Vérifiez le câble réseau ou le Wi-Fi ; si les autres fonctionnent, vérifiez api_url. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The network camera does not answer. Check its cable and its address.</source>
   <translation>La caméra réseau ne répond pas. Vérifiez son câble et son adresse.</translation>
  </message>
  <message>
   <source>The network camera stopped. Check its cable; it is tried again.</source>
   <translation>La caméra réseau s'est arrêtée. Vérifiez son câble ; nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The network camera wants another name or password. Correct its address.</source>
   <translation>La caméra réseau veut un autre nom ou mot de passe. Corrigez son adresse.</translation>
  </message>
  <message>
   <source>The new PIN holds from now on.</source>
   <translation>Le nouveau PIN est valable dès maintenant.</translation>
  </message>
  <message>
   <source>The news of an update is not signed by the makers of this program. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>L'annonce de mise à jour n'est pas signée par les auteurs de ce programme. Rien n'a été changé. Vérifiez update_url ; si elle est juste, prévenez l'assistance.</translation>
  </message>
  <message>
   <source>The news of version {0} are older than news that this station saw before (version {1}). Somebody may be playing back old news. Nothing was changed. Check update_url; if it is right, tell support.</source>
   <translation>L’annonce de la version {0} est plus ancienne qu’une annonce déjà vue par ce poste (version {1}). Quelqu’un rejoue peut-être d’anciennes annonces. Rien n’a été modifié. Vérifiez update_url ; si elle est bonne, prévenez l’assistance.</translation>
  </message>
  <message>
   <source>The news of version {0} held until {1}. Nothing was changed. Check the clock of this computer and update_url; the station looks again tomorrow.</source>
   <translation>L’annonce de la version {0} valait jusqu’au {1}. Rien n’a été modifié. Vérifiez l’horloge de cet ordinateur et update_url ; le poste regarde de nouveau demain.</translation>
  </message>
  <message>
   <source>The next PIN has to wait as after three wrong ones.</source>
   <translation>Le prochain PIN doit attendre comme après trois erreurs.</translation>
  </message>
  <message>
   <source>The next host that is asked with the key is noted.</source>
   <translation>Le prochain serveur interrogé avec la clé est noté.</translation>
  </message>
  <message>
   <source>The order in its path is not the one of GS1 Digital Link.</source>
   <translation>L'ordre de son chemin n'est pas celui de GS1 Digital Link.</translation>
  </message>
  <message>
   <source>The order is as it was</source>
   <translation>L'ordre est comme avant</translation>
  </message>
  <message>
   <source>The part for HID-POS scanners is absent.</source>
   <translation>Le composant pour douchettes HID-POS est absent.</translation>
  </message>
  <message>
   <source>The photo could not be saved in {0}: {1}. Check the disk, then shoot again.</source>
   <translation>La photo n'a pas pu être enregistrée dans {0} : {1}. Vérifiez le disque, puis reprenez la photo.</translation>
  </message>
  <message>
   <source>The photo in {0} cannot be read: {1}.</source>
   <translation>La photo dans {0} ne peut pas être lue : {1}.</translation>
  </message>
  <message>
   <source>The photo is larger than the storage takes. Lower the JPEG quality.</source>
   <translation>La photo est trop lourde pour le stockage. Baissez la qualité JPEG.</translation>
  </message>
  <message>
   <source>The photo is safe on disk</source>
   <translation>La photo est en sûreté sur le disque</translation>
  </message>
  <message>
   <source>The photo storage</source>
   <translation>Le stockage des photos</translation>
  </message>
  <message>
   <source>The photo storage is busy ({0}). Trying again.</source>
   <translation>Le stockage des photos est occupé ({0}). Nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The photo storage is full ({0}). Closient must act. Kept here.</source>
   <translation>Le stockage des photos est plein ({0}). À Closient d'agir. Gardé ici.</translation>
  </message>
  <message>
   <source>The photo storage says: {0}.</source>
   <translation>Le stockage des photos dit : {0}.</translation>
  </message>
  <message>
   <source>The photo storage sends us from one place to the next. Trying again.</source>
   <translation>Le stockage des photos nous renvoie d'un endroit à l'autre. Nouvel essai.</translation>
  </message>
  <message>
   <source>The photo storage, or a proxy before it, refuses without a reason that can be read</source>
   <translation>Le stockage des photos, ou un proxy devant lui, refuse sans raison lisible</translation>
  </message>
  <message>
   <source>The photo's file is no picture any more. Take the photo again.</source>
   <translation>Le fichier de la photo n'est plus une image. Reprenez la photo.</translation>
  </message>
  <message>
   <source>The photo's file {0} cannot be read ({1}). Take the photo again, or put the file back. Check the disk.</source>
   <translation>Le fichier photo {0} ne peut pas être lu ({1}). Reprendre la photo ou remettre le fichier. Vérifier le disque.</translation>
  </message>
  <message>
   <source>The photo's product is gone.</source>
   <translation>Le produit de la photo a disparu.</translation>
  </message>
  <message>
   <source>The photos are in another order on the server.</source>
   <translation>Les photos sont dans un autre ordre sur le serveur.</translation>
  </message>
  <message>
   <source>The photos changed meanwhile. Order them again.</source>
   <translation>Les photos ont changé entre-temps. Remettez-les en ordre.</translation>
  </message>
  <message>
   <source>The photos could not be compared with the station's record: {0}. Work goes on. Tell the administrator: the disk may be failing.</source>
   <translation>Les photos n’ont pas pu être comparées aux données de la station : {0}. Le travail continue. Prévenez l’administrateur : le disque est peut-être défaillant.</translation>
  </message>
  <message>
   <source>The product before lacks {0}.</source>
   <translation>Il manque au produit précédent : {0}.</translation>
  </message>
  <message>
   <source>The product is safe, but its label breaks rules</source>
   <translation>Le produit est gardé, mais son étiquette enfreint des règles</translation>
  </message>
  <message>
   <source>The product on the bench has no photo. Shoot one first.</source>
   <translation>Le produit sur le poste n'a pas de photo. Prenez-en une d'abord.</translation>
  </message>
  <message>
   <source>The profile is in {0}. Only this account can read the file.</source>
   <translation>Le profil est dans {0}. Seul ce compte peut lire le fichier.</translation>
  </message>
  <message>
   <source>The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. Correct or unset them, then start again. Work is kept here.</source>
   <translation>Les réglages de proxy de cet ordinateur (HTTPS_PROXY, ALL_PROXY ou NO_PROXY) sont illisibles. Les corriger ou les supprimer, puis redémarrer. Le travail reste ici.</translation>
  </message>
  <message>
   <source>The readings of the {0} code differ: nothing is guessed.</source>
   <translation>Les lectures du code {0} diffèrent : rien n'est deviné.</translation>
  </message>
  <message>
   <source>The rest goes to the server</source>
   <translation>Le reste part vers le serveur</translation>
  </message>
  <message>
   <source>The same PIN once more</source>
   <translation>Le même PIN encore une fois</translation>
  </message>
  <message>
   <source>The same code counts again after it was out of the camera's view for this long.</source>
   <translation>Le même code compte à nouveau après cette durée hors du champ de la caméra.</translation>
  </message>
  <message>
   <source>The scanner and this computer do not have the same keyboard layout. Set the computer's keyboard back, or teach the station the scanner: F12, then S.</source>
   <translation>Le lecteur et cet ordinateur n'ont pas la même disposition de clavier. Rétablissez le clavier de l'ordinateur, ou apprenez le lecteur au poste : F12, puis S.</translation>
  </message>
  <message>
   <source>The scanner read nothing: it sent {0}. Scan again.</source>
   <translation>Le lecteur n'a rien lu : il a envoyé {0}. Scannez de nouveau.</translation>
  </message>
  <message>
   <source>The scanner sent a control sequence and no code.</source>
   <translation>Le lecteur a envoyé une séquence de contrôle et aucun code.</translation>
  </message>
  <message>
   <source>The scanner sent eight digits that two products have. Look at the pack: an EAN-8 has two groups of four digits under its bars; a UPC-E has six digits under its bars and one small digit on each side. Your answer holds for this scanner from now on; nothing was kept yet.</source>
   <translation>Le lecteur a envoyé huit chiffres que deux produits portent. Regardez l'emballage : un EAN-8 a deux groupes de quatre chiffres sous ses barres ; un UPC-E a six chiffres sous ses barres et un petit de chaque côté. Votre réponse vaut désormais pour ce lecteur ; rien n'est encore gardé.</translation>
  </message>
  <message>
   <source>The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the speed and parity of the port.</source>
   <translation>Le lecteur a envoyé des lettres qui ne sont pas en UTF-8. Réglez le lecteur sur UTF-8 et vérifiez la vitesse et la parité du port.</translation>
  </message>
  <message>
   <source>The scanner sent only {0} characters.</source>
   <translation>La douchette n'a envoyé que {0} caractères.</translation>
  </message>
  <message>
   <source>The scanner sent several codes as one, or a code of several lines.</source>
   <translation>Le lecteur a envoyé plusieurs codes en un seul, ou un code de plusieurs lignes.</translation>
  </message>
  <message>
   <source>The scanner sent {0} twice as one code. Scan it again; if this comes often, it sends by two ways at once: turn one off.</source>
   <translation>La douchette a envoyé {0} deux fois comme un seul code. Scannez-le à nouveau ; si c'est fréquent, elle envoie par deux voies à la fois : désactivez-en une.</translation>
  </message>
  <message>
   <source>The scanner {0} is at {1}.</source>
   <translation>La douchette {0} est sur {1}.</translation>
  </message>
  <message>
   <source>The scanner's profile could not be saved: {0}.</source>
   <translation>Le profil de la douchette n'a pas pu être enregistré : {0}.</translation>
  </message>
  <message>
   <source>The second camera gives its largest pictures; otherwise as many pixels as the first.</source>
   <translation>La seconde caméra donne ses plus grandes images ; sinon autant de pixels que la première.</translation>
  </message>
  <message>
   <source>The secret of the cards is missing</source>
   <translation>Le secret des cartes manque</translation>
  </message>
  <message>
   <source>The secret of the command cards cannot be written: {0}.</source>
   <translation>Le secret des cartes de commande ne peut pas être écrit : {0}.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: no card can be checked, nothing was done. Use the keys, and tell the administrator.</source>
   <translation>Le secret des cartes de commande manque : aucune carte ne peut être vérifiée, rien n'a été fait. Utilisez les touches et prévenez l'administrateur.</translation>
  </message>
  <message>
   <source>The secret of the command cards is missing: {0}.</source>
   <translation>Le secret des cartes de commande manque : {0}.</translation>
  </message>
  <message>
   <source>The selected photo shows something else</source>
   <translation>La photo choisie montre autre chose</translation>
  </message>
  <message>
   <source>The server closed the session before its work was sent. The rest goes into a new session there by itself; nothing is lost.</source>
   <translation>Le serveur a fermé la session avant l'envoi de son travail. Le reste y part de lui-même dans une nouvelle session ; rien n'est perdu.</translation>
  </message>
  <message>
   <source>The server closed this session before the station did; it has every code and photo, but the last changes could not be told. Mend them there if they matter.</source>
   <translation>Le serveur a fermé cette session avant la station ; il a tous les codes et photos, mais les dernières modifications n'ont pas pu lui être dites. Corrigez-les là-bas si elles comptent.</translation>
  </message>
  <message>
   <source>The server closes the session now, and opens none again. Start a new one.</source>
   <translation>Le serveur ferme la session en ce moment et n'en rouvre aucune. Commencez-en une nouvelle.</translation>
  </message>
  <message>
   <source>The server decides.</source>
   <translation>Le serveur décide.</translation>
  </message>
  <message>
   <source>The server does not show the session {0} any more: {1}</source>
   <translation>Le serveur ne montre plus la session {0} : {1}</translation>
  </message>
  <message>
   <source>The server had closed this session before it was submitted. Everything is sent; ask Closient to process it, or submit it there.</source>
   <translation>Le serveur avait fermé cette session avant qu'elle soit soumise. Tout est envoyé ; demandez à Closient de la traiter, ou soumettez-la là-bas.</translation>
  </message>
  <message>
   <source>The server has a photo ({0}) that this station did not send.</source>
   <translation>Le serveur a une photo ({0}) que ce poste n'a pas envoyée.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it becomes 'other', last.</source>
   <translation>Le serveur l'a et ne peut pas supprimer : elle devient 'other', en dernier.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: it is left out here.</source>
   <translation>Le serveur l'a et ne peut pas supprimer : elle est écartée ici.</translation>
  </message>
  <message>
   <source>The server has it and cannot delete: there it becomes 'other', last.</source>
   <translation>Le serveur l'a et ne peut pas supprimer : là-bas elle devient 'other', en dernier.</translation>
  </message>
  <message>
   <source>The server has no product for this code, so there is nowhere to write. Create the product at Closient, try the lookup again, then write.</source>
   <translation>Le serveur n'a pas de produit pour ce code, donc nulle part où écrire. Créez le produit chez Closient, relancez la recherche, puis écrivez.</translation>
  </message>
  <message>
   <source>The server has not read this session's photos yet. Look again later.</source>
   <translation>Le serveur n'a pas encore lu les photos de cette session. Revoyez plus tard.</translation>
  </message>
  <message>
   <source>The server has not told of a limit.</source>
   <translation>Le serveur n'a indiqué aucune limite.</translation>
  </message>
  <message>
   <source>The server has the code {0} that this station did not send.</source>
   <translation>Le serveur a le code {0} que ce poste n'a pas envoyé.</translation>
  </message>
  <message>
   <source>The server is asked whether it has all</source>
   <translation>On demande au serveur s'il a tout</translation>
  </message>
  <message>
   <source>The server is asked …</source>
   <translation>Demande au serveur en cours …</translation>
  </message>
  <message>
   <source>The server knows no capture {0}.</source>
   <translation>Le serveur ne connaît pas le scan {0}.</translation>
  </message>
  <message>
   <source>The server refuses this, though the session there is open.</source>
   <translation>Le serveur refuse cela, alors que la session y est ouverte.</translation>
  </message>
  <message>
   <source>The server returned no session id. Work is kept here; tell support.</source>
   <translation>Le serveur n'a renvoyé aucun identifiant de session. Le travail est gardé ici ; prévenez l'assistance.</translation>
  </message>
  <message>
   <source>The server says: {0}.</source>
   <translation>Le serveur dit : {0}.</translation>
  </message>
  <message>
   <source>The server says: {0}. Check the API key.</source>
   <translation>Le serveur dit : {0}. Vérifiez la clé API.</translation>
  </message>
  <message>
   <source>The server shows all of it as it is here.</source>
   <translation>Le serveur montre tout comme ici.</translation>
  </message>
  <message>
   <source>The server still has a photo ({0}), which was undone here. It stays there.</source>
   <translation>Le serveur a encore une photo ({0}) qui a été annulée ici. Elle y reste.</translation>
  </message>
  <message>
   <source>The server still has the code {0}, which was undone here. It stays there.</source>
   <translation>Le serveur a encore le code {0} qui a été annulé ici. Il y reste.</translation>
  </message>
  <message>
   <source>The server takes this key{0}. Keep it now.</source>
   <translation>Le serveur accepte cette clé{0}. Gardez-la maintenant.</translation>
  </message>
  <message>
   <source>The server tells none that can be read; names are learned as it asks.</source>
   <translation>Le serveur n'en publie aucun de lisible ; les noms sont appris quand il les demande.</translation>
  </message>
  <message>
   <source>The server {0} ({1}). Closient's move. Kept here, trying again.</source>
   <translation>Le serveur {0} ({1}). À Closient d'agir. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The server's answer is none of the API. Trying again.</source>
   <translation>La réponse du serveur n'est pas une réponse de l'API. Nouvel essai.</translation>
  </message>
  <message>
   <source>The server's answer is not a {0} (look at: {1}). Trying again.</source>
   <translation>La réponse du serveur n'est pas un {0} (voir : {1}). Nouvel essai en cours.</translation>
  </message>
  <message>
   <source>The server's answer is not an UploadTicket (look at: {0}). Trying again.</source>
   <translation>La réponse du serveur n'est pas un UploadTicket (voir : {0}). Nouvel essai.</translation>
  </message>
  <message>
   <source>The server's own contract has {0} things otherwise than expected here.</source>
   <translation>Le contrat du serveur diffère en {0} points de ce qui est attendu ici.</translation>
  </message>
  <message>
   <source>The server's own contract is as this station expects it.</source>
   <translation>Le contrat du serveur est celui que ce poste attend.</translation>
  </message>
  <message>
   <source>The server's session takes no more: {0}.</source>
   <translation>La session du serveur ne prend plus rien : {0}.</translation>
  </message>
  <message>
   <source>The session is being exported</source>
   <translation>Exportation de la session</translation>
  </message>
  <message>
   <source>The session is closed on the server, which opens none again.</source>
   <translation>La session est close sur le serveur, qui n'en rouvre aucune.</translation>
  </message>
  <message>
   <source>The session is compared with the server's</source>
   <translation>Comparaison de la session avec celle du serveur</translation>
  </message>
  <message>
   <source>The session is open again</source>
   <translation>La session est rouverte</translation>
  </message>
  <message>
   <source>The settings file cannot be changed by the program: {0}. Change it by hand.</source>
   <translation>Le fichier de réglages ne peut pas être modifié par le programme : {0}. Modifiez-le à la main.</translation>
  </message>
  <message>
   <source>The shot lists are in use but could not be saved: {0}. Check the disk, then save them again.</source>
   <translation>Les listes de photos sont utilisées mais n'ont pas pu être enregistrées : {0}. Vérifiez le disque, puis enregistrez-les à nouveau.</translation>
  </message>
  <message>
   <source>The side across from the front</source>
   <translation>Le côté opposé à la face avant</translation>
  </message>
  <message>
   <source>The side with the brand, upright</source>
   <translation>Le côté avec la marque, à l'endroit</translation>
  </message>
  <message>
   <source>The space bar, a foot pedal or a card.</source>
   <translation>La barre d'espace, une pédale ou une carte.</translation>
  </message>
  <message>
   <source>The standard shot list holds.</source>
   <translation>La liste de photos standard s'applique.</translation>
  </message>
  <message>
   <source>The station's database holds nothing at all. Copy the data folder to a safe place as it is, then put the database back from a backup, or call support.</source>
   <translation>La base de données du poste est entièrement vide. Copiez le dossier de données tel quel en lieu sûr, puis restaurez la base depuis une sauvegarde, ou appelez le support.</translation>
  </message>
  <message>
   <source>The station's database in {0} is damaged ({1}). Nothing was changed. Put the newest backup back (scanstation restore), or call support.</source>
   <translation>La base de données de la station dans {0} est endommagée ({1}). Rien n'a été changé. Remettez la dernière sauvegarde (scanstation restore) ou appelez l'assistance.</translation>
  </message>
  <message>
   <source>The station's memory cannot be used</source>
   <translation>La mémoire du poste est inutilisable</translation>
  </message>
  <message>
   <source>The station's memory in {0} cannot be opened. Nothing was kept of this step. Check that the folder is there and that you may use it, then do it again.</source>
   <translation>La mémoire de la station dans {0} ne s'ouvre pas. Rien n'a été gardé de cette étape. Vérifiez que le dossier existe et que vous y avez accès, puis recommencez.</translation>
  </message>
  <message>
   <source>The station's memory in {0} may be read, but not written. Nothing was kept of this step. Ask for write access to the folder, then do it again.</source>
   <translation>La mémoire de la station dans {0} peut être lue, mais pas écrite. Rien n'a été gardé de cette étape. Demandez le droit d'écrire dans le dossier, puis recommencez.</translation>
  </message>
  <message>
   <source>The station's memory in {0} was moved, removed or replaced while the bench works. Nothing is kept from now on. Bring the folder or its disk back as it was, then start the bench again.</source>
   <translation>La mémoire du poste dans {0} a été déplacée, supprimée ou remplacée pendant le travail. Plus rien n'est gardé. Remettez le dossier ou son disque comme il était, puis redémarrez le poste.</translation>
  </message>
  <message>
   <source>The station's memory is gone</source>
   <translation>La mémoire du poste a disparu</translation>
  </message>
  <message>
   <source>The station's memory is in use</source>
   <translation>La mémoire de la station est occupée</translation>
  </message>
  <message>
   <source>The station's work is not there</source>
   <translation>Le travail de la station n'est pas là</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}), and the file {1} cannot be written ({2}). Unlock or install a keyring, or set {3} instead.</source>
   <translation>Le trousseau du système ne garde pas la clé ({0}) et le fichier {1} ne peut pas être écrit ({2}). Déverrouiller ou installer un trousseau, ou définir {3} à la place.</translation>
  </message>
  <message>
   <source>The system's keyring does not keep the key ({0}). The key is in the file {1}: only this account and the computer's administrators can read it.</source>
   <translation>Le trousseau du système ne garde pas la clé ({0}). La clé est dans le fichier {1} : seuls ce compte et les administrateurs de l'ordinateur peuvent le lire.</translation>
  </message>
  <message>
   <source>The system's keyring does not tell the API key ({0}).</source>
   <translation>Le trousseau du système ne donne pas la clé API ({0}).</translation>
  </message>
  <message>
   <source>The system's trusted certificates are there.</source>
   <translation>Les certificats de confiance du système sont là.</translation>
  </message>
  <message>
   <source>The time within which restarts are counted.</source>
   <translation>La durée pendant laquelle les redémarrages sont comptés.</translation>
  </message>
  <message>
   <source>The trace's picture is damaged.</source>
   <translation>L'image de la trace est abîmée.</translation>
  </message>
  <message>
   <source>The try could not be noted: {0}. Free the disk.</source>
   <translation>L'essai n'a pas pu être noté : {0}. Libérez le disque.</translation>
  </message>
  <message>
   <source>The two were not the same. Once more, from the start.</source>
   <translation>Les deux n'étaient pas identiques. Recommencez depuis le début.</translation>
  </message>
  <message>
   <source>The update to {0} did not succeed. Version {1} goes on as before; nothing is lost. Tell the administrator.</source>
   <translation>La mise à jour vers {0} n'a pas réussi. La version {1} continue comme avant ; rien n'est perdu. Prévenez l'administrateur.</translation>
  </message>
  <message>
   <source>The upload ticket is over ({0}).</source>
   <translation>Le ticket d'envoi a expiré ({0}).</translation>
  </message>
  <message>
   <source>The white balance could not be saved in {0}: {1}. Check the disk, then try again.</source>
   <translation>La balance des blancs n'a pas pu être enregistrée dans {0} : {1}. Vérifiez le disque, puis réessayez.</translation>
  </message>
  <message>
   <source>The window opens anew; the work goes on where it is.</source>
   <translation>La fenêtre se rouvre ; le travail reprend là où il en est.</translation>
  </message>
  <message>
   <source>The zbar library is not on this system: some blurred codes stay unread.</source>
   <translation>La bibliothèque zbar manque ici : certains codes flous restent illisibles.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Then the next product. Scanning it does the same.</source>
   <translation>Puis le produit suivant. Le scanner fait de même.</translation>
  </message>
  <message>
   <source>There is no backup in {0} that is whole. Put station.db back from a backup of your own, or call support. Nothing was touched.</source>
   <translation>Il n'y a pas de sauvegarde intacte dans {0}. Remettez station.db depuis votre propre sauvegarde ou appelez l'assistance. Rien n'a été touché.</translation>
  </message>
  <message>
   <source>There is no shot list {0}.</source>
   <translation>Il n'y a pas de liste de photos {0}.</translation>
  </message>
  <message>
   <source>There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.</source>
   <translation>Il n’y en a pas ici (DISPLAY et WAYLAND_DISPLAY ne sont pas définis) : vérifié sans.</translation>
  </message>
  <message>
   <source>There is none; the default holds.</source>
   <translation>Il n'y en a pas ; la valeur par défaut s'applique.</translation>
  </message>
  <message>
   <source>There is nothing to undo in this session.</source>
   <translation>Rien à annuler dans cette session.</translation>
  </message>
  <message>
   <source>There is only one photo, so there is nothing to move. Shoot another one first.</source>
   <translation>Il n'y a qu'une photo, donc rien à déplacer. Prenez-en une autre d'abord.</translation>
  </message>
  <message>
   <source>They could not be compared with the station's record: {0}.</source>
   <translation>Elles n’ont pas pu être comparées aux données de la station : {0}.</translation>
  </message>
  <message>
   <source>This badge was made by another station. It opens nothing here.</source>
   <translation>Ce badge vient d'un autre poste. Il n'ouvre rien ici.</translation>
  </message>
  <message>
   <source>This badge was withdrawn. It opens nothing. Ask for a new one.</source>
   <translation>Ce badge a été retiré. Il n’ouvre rien. Demandez-en un nouveau.</translation>
  </message>
  <message>
   <source>This bench</source>
   <translation>Ce poste</translation>
  </message>
  <message>
   <source>This card was made by another station. Print this station's own cards.</source>
   <translation>Cette carte vient d'un autre poste. Imprimez les cartes de ce poste.</translation>
  </message>
  <message>
   <source>This card was withdrawn: newer cards were printed for this station. Nothing was done. Use a new card, and throw this one away.</source>
   <translation>Cette carte a été retirée : de nouvelles cartes ont été imprimées pour ce poste. Rien n’a été fait. Prenez une nouvelle carte et jetez celle-ci.</translation>
  </message>
  <message>
   <source>This computer's clock is wrong by more than 15 minutes. Set it right.</source>
   <translation>L'horloge de cet ordinateur est décalée de plus de 15 minutes. Réglez-la.</translation>
  </message>
  <message>
   <source>This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes on no photo is taken there.</source>
   <translation>L'horloge de cet ordinateur a {minutes} min {way} celle du serveur. Réglez-la : à partir de 15 minutes, aucune photo n'y est acceptée.</translation>
  </message>
  <message>
   <source>This does not look like an API key (csb_..., 32 characters, 8 hex digits).</source>
   <translation>Cela ne ressemble pas à une clé API (csb_..., 32 caractères, 8 chiffres hex).</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>Cette aide</translation>
  </message>
  <message>
   <source>This is a part of a badge only. Scan the whole badge again.</source>
   <translation>Ce n'est qu'une partie d'un badge. Scannez de nouveau le badge entier.</translation>
  </message>
  <message>
   <source>This is another kind of code. Scan the QR code of a profile.</source>
   <translation>C'est un autre type de code. Scannez le code QR d'un profil.</translation>
  </message>
  <message>
   <source>This is for the supervisor, whose PIN opens it. The administrator sets the first PIN on this computer's command line: scanstation pin</source>
   <translation>Ceci est pour le superviseur, dont le PIN l'ouvre. L'administrateur définit le premier PIN en ligne de commande sur cet ordinateur : scanstation pin</translation>
  </message>
  <message>
   <source>This is gone on the server. What you see is what it has now.</source>
   <translation>Cela n'existe plus sur le serveur. Vous voyez ce qu'il a maintenant.</translation>
  </message>
  <message>
   <source>This is the code of a profile with settings, no product. Nothing was done and nothing was captured. A supervisor takes it over: Menu, Settings, Scan a profile.</source>
   <translation>C’est le code d’un profil de réglages, pas un produit. Rien n’a été fait ni saisi. Un responsable le reprend : Menu, Réglages, Scanner un profil.</translation>
  </message>
  <message>
   <source>This is the first one.</source>
   <translation>C'est le premier.</translation>
  </message>
  <message>
   <source>This is the last product.</source>
   <translation>C'est le dernier produit.</translation>
  </message>
  <message>
   <source>This looks like a command card, but it is damaged, was read in part, or is not one of this station. Nothing was done and nothing was captured. Scan it again, or print new cards.</source>
   <translation>Cela ressemble à une carte de commande, mais elle est abîmée, lue en partie ou n’est pas de ce poste. Rien n’a été fait ni saisi. Scannez-la de nouveau, ou imprimez de nouvelles cartes.</translation>
  </message>
  <message>
   <source>This name holds characters that nobody can read. Type the name.</source>
   <translation>Ce nom contient des caractères illisibles. Tapez le nom.</translation>
  </message>
  <message>
   <source>This part brings no text of its licence.</source>
   <translation>Ce composant n'apporte pas le texte de sa licence.</translation>
  </message>
  <message>
   <source>This photo cannot be changed any more.</source>
   <translation>Cette photo ne peut plus être modifiée.</translation>
  </message>
  <message>
   <source>This product has no photo to take again.</source>
   <translation>Ce produit n'a pas de photo à refaire.</translation>
  </message>
  <message>
   <source>This product is in the session already</source>
   <translation>Ce produit est déjà dans la session</translation>
  </message>
  <message>
   <source>This product is not in the open session.</source>
   <translation>Ce produit n'est pas dans la session ouverte.</translation>
  </message>
  <message>
   <source>This profile of {0} characters is too long for a code. Use a file: scanstation config export</source>
   <translation>Ce profil de {0} caractères est trop long pour un code. Utilisez un fichier : scanstation config export</translation>
  </message>
  <message>
   <source>This proposal is gone on the server. The list is read anew.</source>
   <translation>Cette proposition n'existe plus sur le serveur. La liste est relue.</translation>
  </message>
  <message>
   <source>This session takes codes only. Start one with photos.</source>
   <translation>Cette session ne prend que des codes. Commencez-en une avec photos.</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>Ce poste</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Cette station</translation>
  </message>
  <message>
   <source>This station has these settings already.</source>
   <translation>Cette station a déjà ces réglages.</translation>
  </message>
  <message>
   <source>This station's profile</source>
   <translation>Profil de cette station</translation>
  </message>
  <message>
   <source>This support bundle is for the support of Scan Station and for the administrators of this bench, for nobody else.
It holds scanned codes, names of operators, what the program did, and pictures of the bench where these were not left out. It holds no photo, no API key, no PIN and no secret of the cards.
Delete it when the case is closed.
</source>
   <translation>Ce paquet est destiné à l’assistance de Scan Station et aux administrateurs de ce poste, à personne d’autre.
Il contient des codes scannés, des noms d’opérateurs, ce que le programme a fait, et des images du poste si elles n’ont pas été omises. Il ne contient ni photo, ni clé d’API, ni code PIN, ni secret des cartes.
Supprimez-le quand le cas est clos.
</translation>
  </message>
  <message>
   <source>Those being sent</source>
   <translation>En cours d'envoi</translation>
  </message>
  <message>
   <source>Those on the server</source>
   <translation>Sur le serveur</translation>
  </message>
  <message>
   <source>Those that need you</source>
   <translation>À traiter</translation>
  </message>
  <message>
   <source>Those with parked items</source>
   <translation>Avec éléments mis de côté</translation>
  </message>
  <message>
   <source>Three scans in a row did not fit the keyboard layout. Teach the station the scanner: F12, then S.</source>
   <translation>Trois scans de suite ne correspondaient pas à la disposition du clavier. Apprenez le lecteur au poste : F12, puis S.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <source>Throw photo {0} away? Delete once more, or Esc.</source>
   <translation>Jeter la photo {0} ? Suppr encore une fois, ou Esc.</translation>
  </message>
  <message>
   <source>Throw {name} away? Delete once more, or Esc.</source>
   <translation>Jeter {name} ? Suppr encore une fois, ou Esc.</translation>
  </message>
  <message>
   <source>Time without a touch, key or scan until a kiosk locks itself; 0 for never.</source>
   <translation>Temps sans toucher, touche ni scan avant qu'un kiosque se verrouille ; 0 pour jamais.</translation>
  </message>
  <message>
   <source>To the next product that misses photos</source>
   <translation>Au produit suivant auquel il manque des photos</translation>
  </message>
  <message>
   <source>Too bright: white is burnt out. Less light.</source>
   <translation>Trop clair : le blanc est brûlé. Moins de lumière.</translation>
  </message>
  <message>
   <source>Too dark. More light.</source>
   <translation>Trop sombre. Plus de lumière.</translation>
  </message>
  <message>
   <source>Too far</source>
   <translation>Trop loin</translation>
  </message>
  <message>
   <source>Too few pictures come from the camera: what lies there now is not seen. Check its cable and its network; it is tried again.</source>
   <translation>Trop peu d'images viennent de la caméra : ce qui est posé maintenant n'est pas vu. Vérifiez son câble et son réseau ; un nouvel essai suit.</translation>
  </message>
  <message>
   <source>Too few pixels for a product picture. Choose a larger size for the camera.</source>
   <translation>Trop peu de pixels pour une photo de produit. Choisissez une taille plus grande pour la caméra.</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>Trop tard</translation>
  </message>
  <message>
   <source>Too many wrong tries.</source>
   <translation>Trop d'essais faux.</translation>
  </message>
  <message>
   <source>Too small. Come closer.</source>
   <translation>Trop petit. Approchez.</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Dessus</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Trace</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <source>Try again in {seconds} s.</source>
   <translation>Réessayez dans {seconds} s.</translation>
  </message>
  <message>
   <source>Try again now.</source>
   <translation>Réessayez maintenant.</translation>
  </message>
  <message>
   <source>Try sending again now</source>
   <translation>Renvoyer maintenant</translation>
  </message>
  <message>
   <source>Trying again</source>
   <translation>Nouvel essai</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Tourner</translation>
  </message>
  <message>
   <source>Turn the pack first, then the space bar.</source>
   <translation>Tournez d'abord l'emballage, puis la barre d'espace.</translation>
  </message>
  <message>
   <source>Turn the {0} code to the camera.</source>
   <translation>Tournez le code {0} vers la caméra.</translation>
  </message>
  <message>
   <source>Turn, crop</source>
   <translation>Tourner, rogner</translation>
  </message>
  <message>
   <source>Twice: throw the selected photo away</source>
   <translation>Deux fois : jeter la photo choisie</translation>
  </message>
  <message>
   <source>Two lists are called {0}. Give each a name of its own.</source>
   <translation>Deux listes s'appellent {0}. Donnez à chacune son propre nom.</translation>
  </message>
  <message>
   <source>Two looks agree on {0}.</source>
   <translation>Deux lectures concordent sur {0}.</translation>
  </message>
  <message>
   <source>Two products have this number, one as EAN-8 and one as UPC-E.</source>
   <translation>Deux produits ont ce numéro, l'un en EAN-8, l'autre en UPC-E.</translation>
  </message>
  <message>
   <source>Type a code</source>
   <translation>Taper un code</translation>
  </message>
  <message>
   <source>Type a code by hand</source>
   <translation>Taper un code à la main</translation>
  </message>
  <message>
   <source>Type code</source>
   <translation>Taper code</translation>
  </message>
  <message>
   <source>Type or paste the key first.</source>
   <translation>Tapez ou collez d'abord la clé.</translation>
  </message>
  <message>
   <source>Type to search</source>
   <translation>Tapez pour chercher</translation>
  </message>
  <message>
   <source>UNDO</source>
   <translation>ANNULER</translation>
  </message>
  <message>
   <source>UPC-E: {0}</source>
   <translation>UPC-E: {0}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo change</source>
   <translation>Annuler choix</translation>
  </message>
  <message>
   <source>Undo discard</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Undo edit</source>
   <translation>Annuler copie</translation>
  </message>
  <message>
   <source>Undo end</source>
   <translation>Annuler fin</translation>
  </message>
  <message>
   <source>Undo list</source>
   <translation>Annuler liste</translation>
  </message>
  <message>
   <source>Undo next</source>
   <translation>Revenir à</translation>
  </message>
  <message>
   <source>Undo order</source>
   <translation>Annuler ordre</translation>
  </message>
  <message>
   <source>Undo photo</source>
   <translation>Annuler photo</translation>
  </message>
  <message>
   <source>Undo quantity</source>
   <translation>Annuler quantité</translation>
  </message>
  <message>
   <source>Undo scan</source>
   <translation>Annuler scan</translation>
  </message>
  <message>
   <source>Undo submit</source>
   <translation>Annuler envoi</translation>
  </message>
  <message>
   <source>Undo takes back step after step; its button says which.</source>
   <translation>F3 annule étape par étape ; son bouton dit laquelle.</translation>
  </message>
  <message>
   <source>Undo takes it back.</source>
   <translation>« Annuler » revient en arrière.</translation>
  </message>
  <message>
   <source>Undo type</source>
   <translation>Annuler type</translation>
  </message>
  <message>
   <source>Unexpected trouble</source>
   <translation>Panne inattendue</translation>
  </message>
  <message>
   <source>Unexpected trouble: Nothing is sent for a moment. The station tries again by itself.</source>
   <translation>Panne inattendue: Rien n'est envoyé pour l'instant. La station réessaie d'elle-même.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.</source>
   <translation>Déverrouillez ou installez un trousseau, ou définissez SCANSTATION_API_KEY au démarrage.</translation>
  </message>
  <message>
   <source>Unlock the keyring and start again, or set {0}.</source>
   <translation>Déverrouillez le trousseau et redémarrez, ou définissez {0}.</translation>
  </message>
  <message>
   <source>Until the next start nobody would notice that the data folder is another one.</source>
   <translation>Jusqu'au prochain démarrage, personne ne remarquerait que le dossier de données est un autre.</translation>
  </message>
  <message>
   <source>Update address</source>
   <translation>Adresse des mises à jour</translation>
  </message>
  <message>
   <source>Update not installed</source>
   <translation>Mise à jour non installée</translation>
  </message>
  <message>
   <source>Update not trusted</source>
   <translation>Mise à jour non fiable</translation>
  </message>
  <message>
   <source>Updated to version {0}.</source>
   <translation>Mis à jour à la version {0}.</translation>
  </message>
  <message>
   <source>Uploads in parallel</source>
   <translation>Envois simultanés</translation>
  </message>
  <message>
   <source>Use by or expiry</source>
   <translation>Date limite</translation>
  </message>
  <message>
   <source>Use this one</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Version et licences</translation>
  </message>
  <message>
   <source>Version {0} is not newer than {1}, or not for this kind of system. Nothing was changed.</source>
   <translation>La version {0} n’est pas plus récente que {1}, ou n’est pas pour ce type de système. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Version {0} is ready. The supervisor installs it at the end of the shift: F12, then V.</source>
   <translation>La version {0} est prête. Le superviseur l'installe à la fin du poste : F12, puis V.</translation>
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
   <translation>Le volume et la langue sont ceux des réglages.</translation>
  </message>
  <message>
   <source>Waiting for the quota</source>
   <translation>Attente du quota</translation>
  </message>
  <message>
   <source>Warning before it locks.</source>
   <translation>Avertissement avant le verrouillage.</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Adresse web</translation>
  </message>
  <message>
   <source>What an 'other' photo is of</source>
   <translation>Ce que montre une photo 'other'</translation>
  </message>
  <message>
   <source>What came for an update is unusable: {0}. Check update_url.</source>
   <translation>Ce qui est arrivé comme mise à jour est inutilisable : {0}. Vérifiez update_url.</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>Que voulez-vous faire ?</translation>
  </message>
  <message>
   <source>What does it show? Press the key of its type (1 … =), or Esc.</source>
   <translation>Que montre-t-elle ? Appuyez sur la touche de son type (1 … =), ou Esc.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s'est passé</translation>
  </message>
  <message>
   <source>What happened, for support</source>
   <translation>Ce qui s’est passé, pour l’assistance</translation>
  </message>
  <message>
   <source>What happened, in words</source>
   <translation>Ce qui s'est passé, en mots</translation>
  </message>
  <message>
   <source>What is at the network camera's address is no MJPEG stream. Check the address: the camera's manual names the one for MJPEG.</source>
   <translation>À l'adresse de la caméra réseau, il n'y a pas de flux MJPEG. Vérifiez l'adresse : le manuel de la caméra donne celle du MJPEG.</translation>
  </message>
  <message>
   <source>What is not on the server yet goes by itself.</source>
   <translation>Ce qui n'est pas encore sur le serveur part tout seul.</translation>
  </message>
  <message>
   <source>What is this code?</source>
   <translation>Quel est ce code ?</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c'est</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Ce que voit la caméra</translation>
  </message>
  <message>
   <source>What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.</source>
   <translation>Ce que le journal garde d'une partie du programme, par exemple sync=DEBUG,api=WARNING.</translation>
  </message>
  <message>
   <source>What the network camera sends has no end. It is tried again.</source>
   <translation>Ce que la caméra réseau envoie n'a pas de fin. Un nouvel essai suit.</translation>
  </message>
  <message>
   <source>What the program wrote down, and its own faults.</source>
   <translation>Ce que le programme a noté, et ses propres erreurs.</translation>
  </message>
  <message>
   <source>What the server proposes</source>
   <translation>Ce que propose le serveur</translation>
  </message>
  <message>
   <source>What the station speaks; empty for the system's language.</source>
   <translation>La langue de la station ; vide pour celle du système.</translation>
  </message>
  <message>
   <source>What this bench is called in sessions, photos and on cards.</source>
   <translation>Nom de ce poste dans les sessions, les photos et sur les cartes.</translation>
  </message>
  <message>
   <source>What to do, shown in the picture</source>
   <translation>Que faire, affiché dans l'image</translation>
  </message>
  <message>
   <source>What was confirmed is on disk.</source>
   <translation>Ce qui a été confirmé est sur le disque.</translation>
  </message>
  <message>
   <source>What works here and what does not.</source>
   <translation>Ce qui marche ici et ce qui ne marche pas.</translation>
  </message>
  <message>
   <source>Where news of newer versions are; empty: nobody is asked.</source>
   <translation>Où se trouvent les annonces de nouvelles versions ; vide : personne n'est interrogé.</translation>
  </message>
  <message>
   <source>Where sessions and photos lie.</source>
   <translation>Où se trouvent sessions et photos.</translation>
  </message>
  <message>
   <source>Where the Scanner API is.</source>
   <translation>Où se trouve l'API Scanner.</translation>
  </message>
  <message>
   <source>Where the work is sent. The key is kept by this computer's keyring.</source>
   <translation>Où le travail est envoyé. La clé est gardée par le trousseau de cet ordinateur.</translation>
  </message>
  <message>
   <source>Which photos a product needs</source>
   <translation>Les photos nécessaires à un produit</translation>
  </message>
  <message>
   <source>Which photos does a product need? Another station's settings come by the code of its profile.</source>
   <translation>Quelles photos faut-il pour un produit ? Les réglages d'une autre station viennent par le code de son profil.</translation>
  </message>
  <message>
   <source>Which photos the session wants</source>
   <translation>Quelles photos la session demande</translation>
  </message>
  <message>
   <source>Which product is it?</source>
   <translation>Quel produit est-ce ?</translation>
  </message>
  <message>
   <source>White balance from a grey card</source>
   <translation>Balance des blancs par carte de gris</translation>
  </message>
  <message>
   <source>White balance off</source>
   <translation>Balance des blancs désactivée</translation>
  </message>
  <message>
   <source>White balance set</source>
   <translation>Balance des blancs réglée</translation>
  </message>
  <message>
   <source>Who knows the PIN may change settings and shot lists, export, and close a kiosk. Choose the PIN now: once a kiosk is set up, only the administrator sets a first one.</source>
   <translation>Qui connaît le PIN peut changer réglages et listes de photos, exporter et fermer un kiosque. Choisissez le PIN maintenant : une fois le kiosque installé, seul l'administrateur définit le premier.</translation>
  </message>
  <message>
   <source>Who works here</source>
   <translation>Qui travaille ici</translation>
  </message>
  <message>
   <source>Who works here?</source>
   <translation>Qui travaille ici ?</translation>
  </message>
  <message>
   <source>Whole; format {0}, {1} MB.</source>
   <translation>Complète ; format {0}, {1} Mo.</translation>
  </message>
  <message>
   <source>Width of the pictures asked of the camera.</source>
   <translation>Largeur des images demandées à la caméra.</translation>
  </message>
  <message>
   <source>Windows keeps that name for a device</source>
   <translation>Windows réserve ce nom à un appareil</translation>
  </message>
  <message>
   <source>Withdrawn cards are refused all the same, as cards of another station.</source>
   <translation>Les cartes retirées sont refusées tout de même, comme cartes d’un autre poste.</translation>
  </message>
  <message>
   <source>Without keys and passwords.</source>
   <translation>Sans clés ni mots de passe.</translation>
  </message>
  <message>
   <source>Words in the product's name, with commas between</source>
   <translation>Mots du nom du produit, séparés par des virgules</translation>
  </message>
  <message>
   <source>Work against the sandbox inside, in a data folder of its own.</source>
   <translation>Travailler avec le bac à sable interne, dans un dossier de données à part.</translation>
  </message>
  <message>
   <source>Work on: everything is kept here and sent tomorrow.</source>
   <translation>Continuez : tout est gardé ici et envoyé demain.</translation>
  </message>
  <message>
   <source>Work stops until you have seen it</source>
   <translation>Le travail s'arrête jusqu'à ce que vous l'ayez vu</translation>
  </message>
  <message>
   <source>Works.</source>
   <translation>Fonctionne.</translation>
  </message>
  <message numerus="yes">
   <source>Write %n values to the product</source>
   <translation>
    <numerusform>Écrire %n valeur dans le produit</numerusform>
    <numerusform>Écrire %n valeurs dans le produit</numerusform>
   </translation>
  </message>
  <message>
   <source>Write to product</source>
   <translation>Écrire au produit</translation>
  </message>
  <message>
   <source>Written to the product: {0}.</source>
   <translation>Écrit dans le produit : {0}.</translation>
  </message>
  <message>
   <source>Wrong PIN.</source>
   <translation>PIN faux.</translation>
  </message>
  <message>
   <source>Wrong PIN. Try again.</source>
   <translation>PIN erroné. Réessayez.</translation>
  </message>
  <message>
   <source>Wrong address</source>
   <translation>Adresse erronée</translation>
  </message>
  <message>
   <source>Wrong setting</source>
   <translation>Réglage erroné</translation>
  </message>
  <message>
   <source>Wrong shot lists</source>
   <translation>Listes erronées</translation>
  </message>
  <message>
   <source>Wrong value</source>
   <translation>Valeur erronée</translation>
  </message>
  <message>
   <source>You know the work</source>
   <translation>Vous connaissez le travail</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Your name, or your badge</source>
   <translation>Votre nom, ou votre badge</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a camera frame, 95 of 100 within</source>
   <translation>une image de caméra, 95 sur 100 en moins de</translation>
  </message>
  <message>
   <source>a date (YYMMDD)</source>
   <translation>une date (AAMMJJ)</translation>
  </message>
  <message>
   <source>a file of it is missing</source>
   <translation>un de ses fichiers manque</translation>
  </message>
  <message>
   <source>a file of it unpacks to {0} bytes, more than we take</source>
   <translation>un de ses fichiers fait {0} octets une fois décompressé, plus que permis</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>un dossier</translation>
  </message>
  <message>
   <source>a folder or a device is in its place</source>
   <translation>un dossier ou un périphérique est à sa place</translation>
  </message>
  <message>
   <source>a key ends each code</source>
   <translation>une touche termine chaque code</translation>
  </message>
  <message>
   <source>a link is in its place</source>
   <translation>un lien est à sa place</translation>
  </message>
  <message>
   <source>a moment without its zone</source>
   <translation>un instant sans son fuseau</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>a number is too large</source>
   <translation>un nombre est trop grand</translation>
  </message>
  <message>
   <source>a part of it cannot be unpacked</source>
   <translation>une partie ne peut pas être décompressée</translation>
  </message>
  <message>
   <source>a pipe or a device has that name</source>
   <translation>un tube ou un périphérique porte ce nom</translation>
  </message>
  <message>
   <source>a port that is taken. Close the other program that uses the scanner.</source>
   <translation>un port déjà pris. Fermez l'autre programme qui utilise la douchette.</translation>
  </message>
  <message>
   <source>a request, 95 of 100 within</source>
   <translation>une requête, 95 sur 100 en moins de</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>about {count} products left today</source>
   <translation>environ {count} produits restants aujourd'hui</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>encore {hours} h environ</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>encore {minutes} min environ</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté</translation>
  </message>
  <message>
   <source>ahead of</source>
   <translation>en avance sur</translation>
  </message>
  <message>
   <source>all on the server</source>
   <translation>tout sur le serveur</translation>
  </message>
  <message>
   <source>an address with https://</source>
   <translation>une adresse avec https://</translation>
  </message>
  <message>
   <source>an earlier question has no answer yet</source>
   <translation>une question antérieure n'a pas encore de réponse</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>par heure</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>et {0} de plus</translation>
  </message>
  <message>
   <source>another key is found in its place</source>
   <translation>une autre clé se trouve à sa place</translation>
  </message>
  <message>
   <source>another session was exported into it</source>
   <translation>une autre session y a été exportée</translation>
  </message>
  <message>
   <source>as each product needs</source>
   <translation>selon chaque produit</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>aussitôt</translation>
  </message>
  <message>
   <source>at the next start</source>
   <translation>au prochain démarrage</translation>
  </message>
  <message>
   <source>back</source>
   <translation>arrière</translation>
  </message>
  <message>
   <source>background</source>
   <translation>fond</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>code-barres</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>en retard sur</translation>
  </message>
  <message>
   <source>being compared with the server</source>
   <translation>en comparaison avec le serveur</translation>
  </message>
  <message>
   <source>being completed</source>
   <translation>en cours de complément</translation>
  </message>
  <message>
   <source>being looked up</source>
   <translation>en cours de recherche</translation>
  </message>
  <message>
   <source>being read by the server</source>
   <translation>en cours de lecture par le serveur</translation>
  </message>
  <message>
   <source>bits per second</source>
   <translation>bits par seconde</translation>
  </message>
  <message>
   <source>blown up</source>
   <translation>agrandi</translation>
  </message>
  <message>
   <source>blur</source>
   <translation>flou</translation>
  </message>
  <message>
   <source>bottom</source>
   <translation>dessous</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>by product</source>
   <translation>par produit</translation>
  </message>
  <message>
   <source>byte {0} is no UTF-8 text; save it as UTF-8</source>
   <translation>l’octet {0} n’est pas du texte UTF-8 ; enregistrez-le en UTF-8</translation>
  </message>
  <message>
   <source>calls used up, goes on in {wait}</source>
   <translation>requêtes épuisées, reprise dans {wait}</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>caméra</translation>
  </message>
  <message>
   <source>camera lost</source>
   <translation>caméra perdue</translation>
  </message>
  <message>
   <source>camera {0}</source>
   <translation>caméra {0}</translation>
  </message>
  <message>
   <source>cannot be used</source>
   <translation>est inutilisable</translation>
  </message>
  <message>
   <source>card secret</source>
   <translation>secret des cartes</translation>
  </message>
  <message>
   <source>certificates</source>
   <translation>certificats</translation>
  </message>
  <message>
   <source>certification</source>
   <translation>certification</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>horloge</translation>
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
   <translation>grossier</translation>
  </message>
  <message>
   <source>code laid flat</source>
   <translation>code redressé</translation>
  </message>
  <message>
   <source>command line</source>
   <translation>ligne de commande</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>tronqué</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>dossier de données</translation>
  </message>
  <message>
   <source>database</source>
   <translation>base de données</translation>
  </message>
  <message>
   <source>decoder opencv</source>
   <translation>décodeur opencv</translation>
  </message>
  <message>
   <source>decoder zbar</source>
   <translation>décodeur zbar</translation>
  </message>
  <message>
   <source>decoder zxing</source>
   <translation>décodeur zxing</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>expected NAME = VALUE with text in quotes, such as theme = "dark", got {0} ({1}). Write it anew.</source>
   <translation>attendu NAME = VALUE avec le texte entre guillemets, par exemple theme = "dark", reçu {0} ({1}). Écrivez-le à nouveau.</translation>
  </message>
  <message>
   <source>expected NAME = VALUE, got {0}. Write it anew.</source>
   <translation>attendu : NOM = VALEUR, trouvé : {0}. Récrivez-le.</translation>
  </message>
  <message>
   <source>expected UTF-8 text, got byte {0}. Save it as UTF-8.</source>
   <translation>attendu : texte UTF-8, reçu l'octet {0}. Enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <source>expected an address with https:// and the name of a host. Write it anew.</source>
   <translation>une adresse avec https:// et un nom d'hôte était attendue. Écrivez-la de nouveau.</translation>
  </message>
  <message>
   <source>expected an address with https://, got one that cannot be read. Write it anew.</source>
   <translation>une adresse avec https:// était attendue, celle-ci est illisible. Écrivez-la de nouveau.</translation>
  </message>
  <message>
   <source>expected room=LEVEL with one of {0}, got {1}</source>
   <translation>attendu : room=LEVEL avec l'un de {0}, reçu {1}</translation>
  </message>
  <message>
   <source>expected the name of a setting, got {0}. {1}</source>
   <translation>attendu : le nom d'un réglage, reçu {0}. {1}</translation>
  </message>
  <message>
   <source>expected three factors of at most {0}</source>
   <translation>attendu trois facteurs d'au plus {0}</translation>
  </message>
  <message>
   <source>expected {0} bytes for each secret, got {1}</source>
   <translation>{0} octets attendus pour chaque secret, {1} trouvés</translation>
  </message>
  <message>
   <source>expected {0} bytes, got {1}</source>
   <translation>attendu {0} octets, reçu {1}</translation>
  </message>
  <message>
   <source>expired on the server before it was read</source>
   <translation>expiré sur le serveur avant lecture</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>en plus</translation>
  </message>
  <message>
   <source>extraction = 'ready'</source>
   <translation>extraction = 'ready'</translation>
  </message>
  <message>
   <source>film {0}</source>
   <translation>vidéo {0}</translation>
  </message>
  <message>
   <source>flat, evened</source>
   <translation>droit, égalisé</translation>
  </message>
  <message>
   <source>flat, sharper</source>
   <translation>droit, plus net</translation>
  </message>
  <message>
   <source>folder {0}</source>
   <translation>dossier {0}</translation>
  </message>
  <message>
   <source>found none</source>
   <translation>il n'y en a pas</translation>
  </message>
  <message>
   <source>found something else in its place</source>
   <translation>autre chose est à sa place</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>espace libre</translation>
  </message>
  <message>
   <source>front</source>
   <translation>avant</translation>
  </message>
  <message>
   <source>full picture</source>
   <translation>image entière</translation>
  </message>
  <message>
   <source>glare</source>
   <translation>reflet</translation>
  </message>
  <message>
   <source>half picture</source>
   <translation>demi-image</translation>
  </message>
  <message>
   <source>hand scanner</source>
   <translation>douchette</translation>
  </message>
  <message>
   <source>has no room left</source>
   <translation>n'a plus de place</translation>
  </message>
  <message>
   <source>high-contrast</source>
   <translation>contraste élevé</translation>
  </message>
  <message>
   <source>host of the API key</source>
   <translation>serveur de la clé d’API</translation>
  </message>
  <message>
   <source>id IN ({0})</source>
   <translation>id IN ({0})</translation>
  </message>
  <message>
   <source>ingredients</source>
   <translation>ingrédients</translation>
  </message>
  <message>
   <source>is busy</source>
   <translation>est occupé</translation>
  </message>
  <message>
   <source>is gone</source>
   <translation>a disparu</translation>
  </message>
  <message>
   <source>it begins or ends with a blank or a dot</source>
   <translation>il commence ou finit par une espace ou un point</translation>
  </message>
  <message>
   <source>it does not give back what it was given</source>
   <translation>il ne rend pas ce qu'il a reçu</translation>
  </message>
  <message>
   <source>it ended with {0}</source>
   <translation>il s'est terminé par {0}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>il a plus de {0} octets</translation>
  </message>
  <message>
   <source>it has more than {0} characters</source>
   <translation>il a plus de {0} caractères</translation>
  </message>
  <message>
   <source>it has no {0}</source>
   <translation>il n’a pas de {0}</translation>
  </message>
  <message>
   <source>it holds a number that is too large</source>
   <translation>il contient un nombre trop grand</translation>
  </message>
  <message>
   <source>it holds characters that no file may have on every system</source>
   <translation>il contient des caractères qui ne sont pas permis sur tous les systèmes</translation>
  </message>
  <message>
   <source>it holds far too many files</source>
   <translation>il contient beaucoup trop de fichiers</translation>
  </message>
  <message>
   <source>it holds more than {0} values</source>
   <translation>il contient plus de {0} valeurs</translation>
  </message>
  <message>
   <source>it holds only zeros.</source>
   <translation>il ne contient que des zéros.</translation>
  </message>
  <message>
   <source>it is an archive of a size that this program never writes</source>
   <translation>c’est une archive d’une taille que ce programme n’écrit jamais</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>it is longer than {0} bytes</source>
   <translation>il dépasse {0} octets</translation>
  </message>
  <message>
   <source>it is nested deeper than {0} levels</source>
   <translation>il est imbriqué sur plus de {0} niveaux</translation>
  </message>
  <message>
   <source>it is no JSON ({0})</source>
   <translation>ce n’est pas du JSON ({0})</translation>
  </message>
  <message>
   <source>it is no archive, or its end is missing</source>
   <translation>ce n’est pas une archive, ou sa fin manque</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>ce n’est pas un fichier</translation>
  </message>
  <message>
   <source>it is no readable TOML: {0}</source>
   <translation>ce n'est pas un TOML lisible : {0}</translation>
  </message>
  <message>
   <source>it is not signed by the makers of this program</source>
   <translation>il n’est pas signé par les auteurs de ce programme</translation>
  </message>
  <message>
   <source>it is packed in a way that was not asked for</source>
   <translation>il est compressé d’une façon qui n’a pas été demandée</translation>
  </message>
  <message>
   <source>it is packed or encrypted in a way that this program never writes</source>
   <translation>il est compressé ou chiffré d’une façon que ce programme n’emploie jamais</translation>
  </message>
  <message>
   <source>it is packed, and cannot be unpacked</source>
   <translation>il est compressé et ne peut pas être décompressé</translation>
  </message>
  <message>
   <source>it is packed, and its end is missing</source>
   <translation>il est compressé et sa fin manque</translation>
  </message>
  <message>
   <source>it must begin in that folder and stay there</source>
   <translation>il doit commencer dans ce dossier et y rester</translation>
  </message>
  <message>
   <source>it names a file with {0} characters</source>
   <translation>il nomme un fichier de {0} caractères</translation>
  </message>
  <message>
   <source>its content is damaged, or is not what belongs there</source>
   <translation>son contenu est endommagé ou n'est pas ce qui doit s'y trouver</translation>
  </message>
  <message>
   <source>its file is no picture; throw the photo away</source>
   <translation>son fichier n'est pas une image ; jetez la photo</translation>
  </message>
  <message>
   <source>its file left this station on {0} as planned</source>
   <translation>son fichier a quitté cette station le {0} comme prévu</translation>
  </message>
  <message>
   <source>its file {0} cannot be read ({1}).</source>
   <translation>son fichier {0} est illisible ({1}).</translation>
  </message>
  <message>
   <source>its file {0} was changed since the photo was taken.</source>
   <translation>son fichier {0} a été modifié depuis la prise de vue.</translation>
  </message>
  <message>
   <source>its file {0} was changed since; put it back from a backup</source>
   <translation>son fichier {0} a été modifié depuis ; remettez-le d'une sauvegarde</translation>
  </message>
  <message>
   <source>its file {0} {1}; put it back from a backup</source>
   <translation>son fichier {0} {1} ; remettez-le d'une sauvegarde</translation>
  </message>
  <message>
   <source>its signature is none</source>
   <translation>sa signature n’en est pas une</translation>
  </message>
  <message>
   <source>its {0} is no object</source>
   <translation>son {0} n’est pas un objet</translation>
  </message>
  <message>
   <source>keyring</source>
   <translation>trousseau</translation>
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
   <translation>dossiers de données connus</translation>
  </message>
  <message>
   <source>known product</source>
   <translation>produit connu</translation>
  </message>
  <message>
   <source>large picture</source>
   <translation>grande image</translation>
  </message>
  <message>
   <source>left</source>
   <translation>gauche</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>encore moins d'une minute</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>lightest {0} of 255</source>
   <translation>le plus clair {0} sur 255</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>ligne {0}, colonne {1}</translation>
  </message>
  <message>
   <source>list {0}</source>
   <translation>liste {0}</translation>
  </message>
  <message>
   <source>look again, or several codes</source>
   <translation>à revoir, ou plusieurs codes</translation>
  </message>
  <message>
   <source>made by a newer Scan Station (format {0}, known {1})</source>
   <translation>fait par un Scan Station plus récent (format {0}, connu {1})</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>manque</translation>
  </message>
  <message numerus="yes">
   <source>missing in %n products</source>
   <translation>
    <numerusform>manquent à %n produit</numerusform>
    <numerusform>manquent à %n produits</numerusform>
   </translation>
  </message>
  <message>
   <source>more contrast</source>
   <translation>plus de contraste</translation>
  </message>
  <message>
   <source>more than {0}</source>
   <translation>plus de {0}</translation>
  </message>
  <message>
   <source>motion</source>
   <translation>mouvement</translation>
  </message>
  <message>
   <source>nested without end</source>
   <translation>imbriqué sans fin</translation>
  </message>
  <message>
   <source>network camera</source>
   <translation>caméra réseau</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no access. Close the other program that uses the scanner, or plug it in afresh.</source>
   <translation>accès refusé. Fermez l'autre programme qui utilise la douchette, ou rebranchez-la.</translation>
  </message>
  <message>
   <source>no answer within {0} s</source>
   <translation>pas de réponse en {0} s</translation>
  </message>
  <message>
   <source>no key at the end</source>
   <translation>aucune touche à la fin</translation>
  </message>
  <message>
   <source>no key ends a code</source>
   <translation>aucune touche ne termine un code</translation>
  </message>
  <message>
   <source>no permission. Add this user to the group that owns the port (often dialout).</source>
   <translation>pas de droit. Ajoutez cet utilisateur au groupe du port (souvent dialout).</translation>
  </message>
  <message>
   <source>no photos</source>
   <translation>aucune photo</translation>
  </message>
  <message>
   <source>no product stands out</source>
   <translation>aucun produit ne ressort</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sans raison donnée</translation>
  </message>
  <message>
   <source>no such port. Plug the scanner in.</source>
   <translation>ce port n'existe pas. Branchez la douchette.</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>non décidé</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>pas encore envoyé</translation>
  </message>
  <message>
   <source>not valid for</source>
   <translation>non valable pour</translation>
  </message>
  <message>
   <source>not yet valid</source>
   <translation>pas encore valable</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>rien encore</translation>
  </message>
  <message>
   <source>nutrition</source>
   <translation>nutrition</translation>
  </message>
  <message>
   <source>of no type</source>
   <translation>sans type</translation>
  </message>
  <message>
   <source>on the server</source>
   <translation>sur le serveur</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>l'un de {0}</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <source>ostname mismatch</source>
   <translation>ostname mismatch</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>photo camera</source>
   <translation>caméra photo</translation>
  </message>
  <message>
   <source>photo upload, usual</source>
   <translation>envoi d'une photo, habituel</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>photos</translation>
  </message>
  <message>
   <source>photos missing</source>
   <translation>photos manquantes</translation>
  </message>
  <message>
   <source>pip install hidapi</source>
   <translation>pip install hidapi</translation>
  </message>
  <message>
   <source>printed text</source>
   <translation>texte imprimé</translation>
  </message>
  <message>
   <source>products</source>
   <translation>produits</translation>
  </message>
  <message>
   <source>put the backup of {0} back (scanstation restore), </source>
   <translation>remettez la sauvegarde du {0} (scanstation restore), </translation>
  </message>
  <message>
   <source>put {0} back from a backup, then start again; </source>
   <translation>remettez {0} d'une sauvegarde, puis redémarrez ; </translation>
  </message>
  <message>
   <source>quota</source>
   <translation>quota</translation>
  </message>
  <message>
   <source>read: proposals to review</source>
   <translation>lu : propositions à vérifier</translation>
  </message>
  <message>
   <source>reads most codes ({engine})</source>
   <translation>lit le plus de codes ({engine})</translation>
  </message>
  <message>
   <source>recycling</source>
   <translation>recyclage</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusés</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <source>remembered state</source>
   <translation>état mémorisé</translation>
  </message>
  <message>
   <source>requests tried again</source>
   <translation>requêtes réessayées</translation>
  </message>
  <message>
   <source>reviewed, nothing accepted</source>
   <translation>vérifié, rien d'accepté</translation>
  </message>
  <message>
   <source>reviewed, values accepted</source>
   <translation>vérifié, valeurs acceptées</translation>
  </message>
  <message>
   <source>right</source>
   <translation>droite</translation>
  </message>
  <message>
   <source>safe here</source>
   <translation>en sûreté ici</translation>
  </message>
  <message>
   <source>scan to receipt, 95 of 100 within</source>
   <translation>du scan au reçu, 95 sur 100 en moins de</translation>
  </message>
  <message>
   <source>scanner</source>
   <translation>scanner</translation>
  </message>
  <message>
   <source>scanner {0}</source>
   <translation>douchette {0}</translation>
  </message>
  <message>
   <source>scanstation {0}</source>
   <translation>scanstation {0}</translation>
  </message>
  <message>
   <source>see the text</source>
   <translation>voir le texte</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>envoi</translation>
  </message>
  <message>
   <source>sending {percent} %</source>
   <translation>envoi {percent} %</translation>
  </message>
  <message>
   <source>sent, waiting for the lookup</source>
   <translation>envoyé, attend la recherche</translation>
  </message>
  <message>
   <source>serial ports</source>
   <translation>ports série</translation>
  </message>
  <message>
   <source>set at the bench</source>
   <translation>réglé au poste</translation>
  </message>
  <message>
   <source>shot lists</source>
   <translation>listes de photos</translation>
  </message>
  <message>
   <source>shutter key</source>
   <translation>touche du déclencheur</translation>
  </message>
  <message>
   <source>shutter_key: expected a key such as B, F13 or PgDown, got {0}. Change it.</source>
   <translation>shutter_key : attendu une touche comme B, F13 ou PgDown, reçu {0}. Changez-la.</translation>
  </message>
  <message>
   <source>shutter_key: {0}</source>
   <translation>shutter_key : {0}</translation>
  </message>
  <message>
   <source>side files</source>
   <translation>fichiers annexes</translation>
  </message>
  <message>
   <source>small</source>
   <translation>petit</translation>
  </message>
  <message>
   <source>small picture</source>
   <translation>petite image</translation>
  </message>
  <message>
   <source>started_at {0} ?</source>
   <translation>started_at {0} ?</translation>
  </message>
  <message>
   <source>stopped in the middle of a code</source>
   <translation>s'est arrêtée au milieu d'un code</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>envoyée</translation>
  </message>
  <message>
   <source>supervisor PIN</source>
   <translation>PIN du superviseur</translation>
  </message>
  <message>
   <source>synthetic bench</source>
   <translation>poste synthétique</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>prise</translation>
  </message>
  <message>
   <source>telemetry_url is set, but the packages are missing. Install scanstation[telemetry], or take the setting away.</source>
   <translation>telemetry_url est défini, mais les paquets manquent. Installez scanstation[telemetry], ou retirez le réglage.</translation>
  </message>
  <message>
   <source>the address holds a name or a password, which the file shows to whoever reads it. Take them out; a key is stored by: scanstation key</source>
   <translation>l'adresse contient un nom ou un mot de passe que le fichier montre à qui le lit. Retirez-les ; une clé s'enregistre par : scanstation key</translation>
  </message>
  <message>
   <source>the ending of the name is no kind of picture: expected .png</source>
   <translation>la fin du nom n'est pas un type d'image : attendu .png</translation>
  </message>
  <message>
   <source>the last digit of {0} should be {1}, not {2}.</source>
   <translation>le dernier chiffre de {0} devrait être {1}, pas {2}.</translation>
  </message>
  <message>
   <source>the server's lookup failed, F9 tries it again</source>
   <translation>la recherche du serveur a échoué, F9 réessaie</translation>
  </message>
  <message>
   <source>then {0}</source>
   <translation>puis {0}</translation>
  </message>
  <message>
   <source>too far</source>
   <translation>trop loin</translation>
  </message>
  <message>
   <source>too many brackets</source>
   <translation>trop de crochets</translation>
  </message>
  <message>
   <source>too many brackets or dots within each other</source>
   <translation>trop de crochets ou de points imbriqués</translation>
  </message>
  <message>
   <source>top</source>
   <translation>dessus</translation>
  </message>
  <message>
   <source>two lists have one name; give each a name of its own</source>
   <translation>deux listes ont le même nom ; donnez à chacune le sien</translation>
  </message>
  <message>
   <source>unknown to the server</source>
   <translation>inconnu du serveur</translation>
  </message>
  <message>
   <source>version</source>
   <translation>version</translation>
  </message>
  <message>
   <source>waiting to be read by the server</source>
   <translation>attend la lecture par le serveur</translation>
  </message>
  <message>
   <source>was unplugged</source>
   <translation>a été débranchée</translation>
  </message>
  <message>
   <source>what it gives is no text</source>
   <translation>ce qu'il donne n'est pas un texte</translation>
  </message>
  <message>
   <source>what was written cannot be read back</source>
   <translation>ce qui a été écrit ne peut pas être relu</translation>
  </message>
  <message>
   <source>white balance</source>
   <translation>balance des blancs</translation>
  </message>
  <message>
   <source>whole numbers</source>
   <translation>des nombres entiers</translation>
  </message>
  <message>
   <source>whole numbers with commas between them</source>
   <translation>des nombres entiers séparés par des virgules</translation>
  </message>
  <message>
   <source>window stood still</source>
   <translation>fenêtre figée</translation>
  </message>
  <message>
   <source>withdrawn cards</source>
   <translation>cartes retirées</translation>
  </message>
  <message>
   <source>written</source>
   <translation>écrit</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>oui ou non</translation>
  </message>
  <message>
   <source>zbar (where it is packed)</source>
   <translation>zbar (là où il est fourni)</translation>
  </message>
  <message>
   <source>zbar:flat clear</source>
   <translation>zbar:flat clear</translation>
  </message>
  <message>
   <source>zero bytes are in it, as after a power cut. Restore it from a backup.</source>
   <translation>il contient des octets nuls, comme après une coupure de courant. Restaurez-le depuis une sauvegarde.</translation>
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
   <translation>{0} ({1}). Nouvel essai avec un nouveau ticket.</translation>
  </message>
  <message>
   <source>{0} But {1} is set and wins: unset it.</source>
   <translation>{0} Mais {1} est défini et l'emporte : le supprimer.</translation>
  </message>
  <message>
   <source>{0} Change it, or take the line away: then it is {1}.</source>
   <translation>{0} Changez-le, ou retirez la ligne : la valeur est alors {1}.</translation>
  </message>
  <message>
   <source>{0} Change it, or unset it: then it is {1}.</source>
   <translation>{0} Changez-le, ou effacez-le : la valeur est alors {1}.</translation>
  </message>
  <message>
   <source>{0} Check it, or choose another camera.</source>
   <translation>{0} Vérifiez, ou choisissez une autre caméra.</translation>
  </message>
  <message>
   <source>{0} Correct the command line.</source>
   <translation>{0} Corrigez la ligne de commande.</translation>
  </message>
  <message>
   <source>{0} GB free, no photo is taken below {1} GB.</source>
   <translation>{0} Go libres, aucune photo sous {1} Go.</translation>
  </message>
  <message>
   <source>{0} It does not go there. {1}</source>
   <translation>{0} Elle n’y est pas envoyée. {1}</translation>
  </message>
  <message>
   <source>{0} It is used when the steps are done, or at the next start.</source>
   <translation>{0} Elle sert une fois les étapes finies ou au prochain démarrage.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}: discard that product.</source>
   <translation>{0} Sa première partie a été prise pour {1} : rejetez ce produit.</translation>
  </message>
  <message>
   <source>{0} Its first part was taken as {1}; that was taken back.</source>
   <translation>{0} Sa première partie a été prise pour {1} ; cela a été annulé.</translation>
  </message>
  <message>
   <source>{0} Retake, or go on.</source>
   <translation>{0} Refaites-la, ou continuez.</translation>
  </message>
  <message>
   <source>{0} Scan it again, or another code of the product.</source>
   <translation>{0} Scannez-le de nouveau, ou un autre code du produit.</translation>
  </message>
  <message>
   <source>{0} Scan it again.</source>
   <translation>{0} Scannez à nouveau.</translation>
  </message>
  <message>
   <source>{0} The server may not know it.</source>
   <translation>{0} Le serveur ne le connaît peut-être pas.</translation>
  </message>
  <message>
   <source>{0} accepted</source>
   <translation>{0} acceptées</translation>
  </message>
  <message>
   <source>{0} ago</source>
   <translation>il y a {0}</translation>
  </message>
  <message>
   <source>{0} and {1} must not stand together.</source>
   <translation>{0} et {1} ne doivent pas figurer ensemble.</translation>
  </message>
  <message>
   <source>{0} answers and takes the key.</source>
   <translation>{0} répond et accepte la clé.</translation>
  </message>
  <message>
   <source>{0} answers {1} when asked for updates. Check update_url.</source>
   <translation>{0} répond {1} à la demande de mises à jour. Vérifiez update_url.</translation>
  </message>
  <message>
   <source>{0} answers, but not as a Scanner API ({1}). Check api_url in the settings. Kept here.</source>
   <translation>{0} répond, mais pas comme une API Scanner ({1}). Vérifiez api_url dans les réglages. Gardé ici.</translation>
  </message>
  <message>
   <source>{0} answers; no API key is stored here. Work is kept here.</source>
   <translation>{0} répond ; aucune clé API n’est gardée ici. Le travail reste ici.</translation>
  </message>
  <message>
   <source>{0} are counted already. Undo what is too much.</source>
   <translation>{0} déjà comptés. Annulez ce qui est en trop.</translation>
  </message>
  <message>
   <source>{0} are missing here; the server has them: {1}.</source>
   <translation>{0} manquent ici ; le serveur les a : {1}.</translation>
  </message>
  <message>
   <source>{0} are missing or damaged and not on the server: {1}.</source>
   <translation>{0} manquent ou sont endommagées et ne sont pas sur le serveur : {1}.</translation>
  </message>
  <message>
   <source>{0} before and {1} behind are taken off.</source>
   <translation>{0} avant et {1} après sont retirés.</translation>
  </message>
  <message>
   <source>{0} burnt out</source>
   <translation>{0} brûlé</translation>
  </message>
  <message>
   <source>{0} can be shown.</source>
   <translation>{0} affichables.</translation>
  </message>
  <message>
   <source>{0} can be written.</source>
   <translation>{0} peut être écrit.</translation>
  </message>
  <message>
   <source>{0} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again.</source>
   <translation>{0} est injoignable. Vérifiez le câble réseau ou le Wi-Fi. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). The defaults hold.</source>
   <translation>{0} ne peut pas être lu ({1}). Les valeurs par défaut s'appliquent.</translation>
  </message>
  <message>
   <source>{0} cannot be used ({1}).</source>
   <translation>{0} est inutilisable ({1}).</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}. Nothing there was touched. Name an empty or a new folder.</source>
   <translation>{0} est inutilisable : {1}. Rien n'y a été touché. Indiquez un dossier vide ou nouveau.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} ne peut pas être écrit : {1}.</translation>
  </message>
  <message>
   <source>{0} cards to print are in {1}. Only this account can read the file.</source>
   <translation>{0} cartes à imprimer sont dans {1}. Seul ce compte peut lire le fichier.</translation>
  </message>
  <message>
   <source>{0} characters</source>
   <translation>{0} caractères</translation>
  </message>
  <message>
   <source>{0} could not be used when it was {1}.</source>
   <translation>{0} était inutilisable quand il s'appelait {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time. The network or the server is slow. Kept here, trying again.</source>
   <translation>{0} n'a pas répondu à temps. Le réseau ou le serveur est lent. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>{0} digits</source>
   <translation>{0} chiffres</translation>
  </message>
  <message>
   <source>{0} digits. A GTIN has 8, 12, 13 or 14.</source>
   <translation>{0} chiffres. Un GTIN en a 8, 12, 13 ou 14.</translation>
  </message>
  <message>
   <source>{0} does not open. Plug it in, close other programs that use it, and allow this program to use the camera.</source>
   <translation>{0} ne s'ouvre pas. Branchez-la, fermez les autres programmes qui l'utilisent, et autorisez ce programme à utiliser la caméra.</translation>
  </message>
  <message>
   <source>{0} does not open: expected port {1} at {2} baud, got {3}</source>
   <translation>{0} ne s'ouvre pas : attendu le port {1} à {2} bauds, reçu {3}</translation>
  </message>
  <message>
   <source>{0} does not speak TLS as https needs it. Check api_url, and with the administrator what stands in between.</source>
   <translation>{0} ne parle pas TLS comme https l'exige. Vérifiez api_url, et avec l'administrateur ce qui se trouve entre les deux.</translation>
  </message>
  <message>
   <source>{0} ends before it begins.</source>
   <translation>{0} finit avant de commencer.</translation>
  </message>
  <message>
   <source>{0} gives no picture.</source>
   <translation>{0} ne donne pas d'image.</translation>
  </message>
  <message>
   <source>{0} gives no picture. Check its cable; it is tried again.</source>
   <translation>{0} ne donne pas d'image. Vérifiez son câble ; nouvel essai en cours.</translation>
  </message>
  <message>
   <source>{0} has no {1}.</source>
   <translation>{0} n'a pas de {1}.</translation>
  </message>
  <message>
   <source>{0} held the work of this station, and holds none now. Nothing was made there. Plug the disk in or bring the folder back, then start again. To begin anew, name another data folder, or take its line out of {1}.</source>
   <translation>{0} contenait le travail de cette station et n'en contient plus. Rien n'y a été créé. Branchez le disque ou ramenez le dossier, puis redémarrez. Pour recommencer, indiquez un autre dossier de données ou retirez sa ligne de {1}.</translation>
  </message>
  <message>
   <source>{0} holds no GTIN: {1}</source>
   <translation>{0} ne contient pas de GTIN : {1}</translation>
  </message>
  <message>
   <source>{0} is another folder wherever the program is started. Write it in full, such as {1}</source>
   <translation>{0} est un autre dossier selon l'endroit du démarrage. Écrivez-le en entier, comme {1}</translation>
  </message>
  <message>
   <source>{0} is asked without TLS.</source>
   <translation>{0} est interrogé sans TLS.</translation>
  </message>
  <message>
   <source>{0} is in order.</source>
   <translation>{0} est en ordre.</translation>
  </message>
  <message>
   <source>{0} is in order; a bad one is kept as {1}.</source>
   <translation>{0} est en ordre ; un mauvais fichier est gardé sous {1}.</translation>
  </message>
  <message>
   <source>{0} is in the picture, {1} is on the bench. Take it out of view, or scan it to change to it.</source>
   <translation>{0} est dans l'image, {1} est sur le poste. Retirez-le du champ, ou scannez-le pour y passer.</translation>
  </message>
  <message>
   <source>{0} is in view. Press Next product to change to it.</source>
   <translation>{0} est en vue. Appuyez sur Produit suivant pour y passer.</translation>
  </message>
  <message>
   <source>{0} is no SHA-256: expected 64 digits from 0 to f</source>
   <translation>{0} n’est pas un SHA-256 : il faut 64 chiffres de 0 à f</translation>
  </message>
  <message>
   <source>{0} is no UPC-E: a digit is wrong.</source>
   <translation>{0} n'est pas un UPC-E : un chiffre est faux.</translation>
  </message>
  <message>
   <source>{0} is no date.</source>
   <translation>{0} n'est pas une date.</translation>
  </message>
  <message>
   <source>{0} is no film that can be shown.</source>
   <translation>{0} n'est pas une vidéo affichable.</translation>
  </message>
  <message>
   <source>{0} is no folder. Name a folder, or take the line away.</source>
   <translation>{0} n'est pas un dossier. Indiquez un dossier ou retirez la ligne.</translation>
  </message>
  <message>
   <source>{0} is no name of a file in {1}: {2}</source>
   <translation>{0} n’est pas un nom de fichier dans {1} : {2}</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} n'est pas un nombre</translation>
  </message>
  <message>
   <source>{0} is no profile: {1}. Export it again.</source>
   <translation>{0} n’est pas un profil : {1}. Exportez-le encore.</translation>
  </message>
  <message>
   <source>{0} is no time.</source>
   <translation>{0} n’est pas une heure.</translation>
  </message>
  <message>
   <source>{0} is not in this network, and http:// sends everything in clear, the key too. Write https://</source>
   <translation>{0} n'est pas dans ce réseau, et http:// envoie tout en clair, la clé aussi. Écrivez https://</translation>
  </message>
  <message>
   <source>{0} is not open.</source>
   <translation>{0} n'est pas ouvert.</translation>
  </message>
  <message>
   <source>{0} is not valid TOML: {1}. Correct it first: scanstation config check</source>
   <translation>{0} n'est pas un TOML valide : {1}. Corrigez-le d'abord : scanstation config check</translation>
  </message>
  <message>
   <source>{0} is not whole: {1}.</source>
   <translation>{0} n'est pas complet : {1}.</translation>
  </message>
  <message>
   <source>{0} is there but does not open ({1}). Close the other program that uses it, or allow this user to use it (on Linux: a udev rule for hidraw).</source>
   <translation>{0} est là mais ne s'ouvre pas ({1}). Fermez l'autre programme qui l'utilise, ou autorisez cet utilisateur (sous Linux : une règle udev pour hidraw).</translation>
  </message>
  <message>
   <source>{0} is there. Present: {1}.</source>
   <translation>{0} est là. Présents : {1}.</translation>
  </message>
  <message>
   <source>{0} leads out of the folder {1}</source>
   <translation>{0} sort du dossier {1}</translation>
  </message>
  <message>
   <source>{0} lies there, and is none of an export</source>
   <translation>{0} s'y trouve et n'est pas d'un export</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} more photos were left out: see {1}.</source>
   <translation>{0} autres photos ont été laissées de côté : voir {1}.</translation>
  </message>
  <message>
   <source>{0} must not stand in its query.</source>
   <translation>{0} ne doit pas figurer dans sa requête.</translation>
  </message>
  <message>
   <source>{0} needs one of these beside it: {1}.</source>
   <translation>{0} doit être accompagné de l'un de ceux-ci : {1}.</translation>
  </message>
  <message>
   <source>{0} of 0.50</source>
   <translation>{0} sur 0.50</translation>
  </message>
  <message>
   <source>{0} of the picture</source>
   <translation>{0} de l'image</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} of {1}   ·   {2}</source>
   <translation>{0} sur {1}   ·   {2}</translation>
  </message>
  <message>
   <source>{0} of {1} requests are left; the server renews them.</source>
   <translation>Il reste {0} requêtes sur {1} ; le serveur les renouvelle.</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} de {1} : {2}</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>{0} photos</translation>
  </message>
  <message>
   <source>{0} points to another place ({1}). Check api_url and the network's sign-in page. Kept here, trying again.</source>
   <translation>{0} renvoie ailleurs ({1}). Vérifiez api_url et la page de connexion du réseau. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} produits</translation>
  </message>
  <message>
   <source>{0} products, {1} photos are in {2}. Only this account can read them.</source>
   <translation>{0} produits, {1} photos sont dans {2}. Seul ce compte peut les lire.</translation>
  </message>
  <message>
   <source>{0} px</source>
   <translation>{0} px</translation>
  </message>
  <message>
   <source>{0} requests are left for today.</source>
   <translation>Il reste {0} requêtes pour aujourd'hui.</translation>
  </message>
  <message>
   <source>{0} rows point to nothing</source>
   <translation>{0} lignes ne pointent sur rien</translation>
  </message>
  <message>
   <source>{0} s off the server's clock.</source>
   <translation>{0} s d'écart avec l'horloge du serveur.</translation>
  </message>
  <message>
   <source>{0} seems to be in the picture, but cannot be read well. {1} is on the bench. Take the other product out of view, or turn this one a little, and shoot again.</source>
   <translation>{0} semble être dans l'image, mais ne se lit pas bien. {1} est sur la table. Retirez l'autre produit du champ ou tournez un peu celui-ci, puis reprenez la photo.</translation>
  </message>
  <message>
   <source>{0} sent an answer that cannot be used: {1}. Is there something else in the server's place? Kept here, trying again.</source>
   <translation>{0} a envoyé une réponse inutilisable : {1}. Y a-t-il autre chose à la place du serveur ? Conservé ici, nouvel essai.</translation>
  </message>
  <message>
   <source>{0} sent an unclear answer. Kept here, trying again.</source>
   <translation>{0} a envoyé une réponse peu claire. Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>{0} sent something that is not an answer of the API. Is there a sign-in page of the network? Kept here, trying again.</source>
   <translation>{0} a envoyé autre chose qu'une réponse de l'API. Le réseau a-t-il une page de connexion ? Gardé ici, nouvel essai en cours.</translation>
  </message>
  <message>
   <source>{0} should be {1}, but is {2}.</source>
   <translation>{0} devrait être {1}, mais c'est {2}.</translation>
  </message>
  <message>
   <source>{0} stands twice with different values.</source>
   <translation>{0} figure deux fois avec des valeurs différentes.</translation>
  </message>
  <message>
   <source>{0} to {1} characters</source>
   <translation>{0} à {1} caractères</translation>
  </message>
  <message>
   <source>{0} to {1} digits</source>
   <translation>{0} à {1} chiffres</translation>
  </message>
  <message>
   <source>{0} waiting, {1} of them for a person.</source>
   <translation>{0} en attente, dont {1} pour une personne.</translation>
  </message>
  <message>
   <source>{0} was changed.</source>
   <translation>{0} a été changé.</translation>
  </message>
  <message>
   <source>{0} was unplugged or is out of reach. Plug it in; it is opened again.</source>
   <translation>{0} a été débranchée ou est hors de portée. Branchez-la ; réouverture en cours.</translation>
  </message>
  <message>
   <source>{0} x {1} is blown up from {2}</source>
   <translation>{0} x {1} agrandi depuis {2}</translation>
  </message>
  <message>
   <source>{0} {1}. Check its cable; it is opened again.</source>
   <translation>{0} {1}. Vérifiez son câble ; réouverture en cours.</translation>
  </message>
  <message>
   <source>{0}, and no typeface of the system's own: rare letters are not shown.</source>
   <translation>{0}, et aucune police propre au système : les lettres rares ne sont pas affichées.</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, ligne {1}</translation>
  </message>
  <message>
   <source>{0}, oldest {1}</source>
   <translation>{0}, le plus ancien {1}</translation>
  </message>
  <message>
   <source>{0}. Check the port's name and speed.</source>
   <translation>{0}. Vérifiez le nom et la vitesse du port.</translation>
  </message>
  <message>
   <source>{0}. Put a file of text there.</source>
   <translation>{0}. Mettez-y un fichier de texte.</translation>
  </message>
  <message>
   <source>{0}. The device is opened again.</source>
   <translation>{0}. L'appareil est rouvert.</translation>
  </message>
  <message>
   <source>{0}: a number without a GTIN. The server may not know it.</source>
   <translation>{0} : un numéro sans GTIN. Le serveur ne le connaît peut-être pas.</translation>
  </message>
  <message>
   <source>{0}: expected a text of {1} characters at most, without line breaks and invisible characters, got {2}. Nothing was changed.</source>
   <translation>{0} : un texte de {1} caractères au plus, sans saut de ligne ni caractère invisible, était attendu, reçu {2}. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{0}: expected codes, got {1} bytes without an end. Check that this port is the scanner's and that its speed is the one set here.</source>
   <translation>{0} : attendu des codes, reçu {1} octets sans fin. Vérifiez que ce port est celui de la douchette et que sa vitesse est celle réglée ici.</translation>
  </message>
  <message>
   <source>{0}: expected one line without control characters, got {1}.</source>
   <translation>{0} : une ligne sans caractères de contrôle est attendue, trouvé {1}.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, got {2}.</source>
   <translation>{0} : attendu {1}, reçu {2}.</translation>
  </message>
  <message>
   <source>{0}: {1}, got {2}</source>
   <translation>{0} : {1}, reçu {2}</translation>
  </message>
  <message>
   <source>{count} lookups failed: send again tries them anew</source>
   <translation>{count} recherches ont échoué : renvoyer les relance</translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} à décider</translation>
  </message>
  <message>
   <source>{count} to reach the server</source>
   <translation>{count} à transmettre au serveur</translation>
  </message>
  <message>
   <source>{done} of {wanted} photos</source>
   <translation>{done} photos sur {wanted}</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} works here</source>
   <translation>{name} travaille ici</translation>
  </message>
  <message>
   <source>{products} products · {photos} photos</source>
   <translation>{products} produits · {photos} photos</translation>
  </message>
  <message>
   <source>{products} products, {photos} photos, {mistakes} mistakes. F1 helps always.</source>
   <translation>{products} produits, {photos} photos, {mistakes} erreurs. F1 aide toujours.</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} ko/s</translation>
  </message>
  <message>
   <source>– Nothing is sent</source>
   <translation>– Rien n'est envoyé</translation>
  </message>
  <message numerus="yes">
   <source>↑ %n items of the last session go to the server by themselves.</source>
   <translation>
    <numerusform>↑ %n élément de la dernière session part seul vers le serveur.</numerusform>
    <numerusform>↑ %n éléments de la dernière session partent seuls vers le serveur.</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ First</source>
   <translation>▲ Premier</translation>
  </message>
  <message>
   <source>▶ NEXT</source>
   <translation>▶ SUIVANT</translation>
  </message>
  <message>
   <source>◀ Product</source>
   <translation>◀ Produit</translation>
  </message>
  <message>
   <source>○ missing</source>
   <translation>○ manque</translation>
  </message>
  <message>
   <source>○ {0} of {1}</source>
   <translation>○ {0} sur {1}</translation>
  </message>
  <message numerus="yes">
   <source>✓ All %n items of the last session are on the server.</source>
   <translation>
    <numerusform>✓ %n élément de la dernière session : tout est sur le serveur.</numerusform>
    <numerusform>✓ Les %n éléments de la dernière session sont tous sur le serveur.</numerusform>
   </translation>
  </message>
  <message>
   <source>✓ All taken</source>
   <translation>✓ Toutes prises</translation>
  </message>
  <message>
   <source>✓ Done in {minutes:.0f} min</source>
   <translation>✓ Fini en {minutes:.0f} min</translation>
  </message>
  <message>
   <source>✓ On disk: everything</source>
   <translation>✓ Sur disque : tout</translation>
  </message>
  <message>
   <source>✓ On server: nothing owed</source>
   <translation>✓ Sur le serveur : rien en attente</translation>
  </message>
  <message>
   <source>✓ Saved.</source>
   <translation>✓ Enregistré.</translation>
  </message>
  <message>
   <source>✓ The scanner is set up</source>
   <translation>✓ La douchette est réglée</translation>
  </message>
  <message>
   <source>✓ fine</source>
   <translation>✓ bien</translation>
  </message>
  <message>
   <source>✓ nothing wrong was found</source>
   <translation>✓ aucune erreur trouvée</translation>
  </message>
  <message>
   <source>✓ now</source>
   <translation>✓ actuel</translation>
  </message>
  <message>
   <source>✓ taken</source>
   <translation>✓ prise</translation>
  </message>
  <message>
   <source>✓ {0} taken</source>
   <translation>✓ {0} prises</translation>
  </message>
  <message>
   <source>✓ {0}. Enter takes it.</source>
   <translation>✓ {0}. Enter l'accepte.</translation>
  </message>
  <message>
   <source>✗ Disk too full</source>
   <translation>✗ Disque trop plein</translation>
  </message>
  <message>
   <source>✗ Photos are missing on disk</source>
   <translation>✗ Photos absentes du disque</translation>
  </message>
  <message>
   <source>✗ Remove</source>
   <translation>✗ Retirer</translation>
  </message>
  <message>
   <source>✗ Sound off</source>
   <translation>✗ Son coupé</translation>
  </message>
  <message>
   <source>✗ Throw away</source>
   <translation>✗ Jeter</translation>
  </message>
  <message>
   <source>✗ mend</source>
   <translation>✗ réparer</translation>
  </message>
 </context>
</TS>
