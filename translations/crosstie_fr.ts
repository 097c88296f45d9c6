<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>{file} is no file of points that Crosstie recognises. Name its format (--from), one of {formats}; for a table give the names of its columns (--columns).</source>
        <translation>{file} n&apos;est pas un fichier de points que Crosstie reconnaît. Nommez son format (--from), l&apos;un de {formats} ; pour un tableau, donnez les noms de ses colonnes (--columns).</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose one of {formats}.</source>
        <translation>Il n&apos;y a pas de format {name}. Choisissez l&apos;un de {formats}.</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} points. Thin them first.</source>
        <translation>{file} contient plus de {most:,} points. Réduisez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>There are no points to write.</source>
        <translation>Il n&apos;y a pas de points à écrire.</translation>
    </message>
    <message>
        <source>Some points have no finite coordinates there. Check the rasters and the CRS.</source>
        <translation>Certains points n&apos;y ont pas de coordonnées finies. Vérifiez les rasters et le SCR.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image) and its size (--moving); without them only Crosstie reads this annotation.</source>
        <translation>Allmaps veut aussi l&apos;adresse IIIF de l&apos;image (--image) et sa taille (--moving) ; sans elles, seul Crosstie lit cette annotation.</translation>
    </message>
    <message>
        <source>A georeference annotation needs longitudes and latitudes, but the CRS of these points is not known: say which it is (--crs EPSG:number).</source>
        <translation>Une annotation de géoréférence demande longitudes et latitudes, mais le SCR de ces points est inconnu : indiquez-le (--crs EPSG:numéro).</translation>
    </message>
    <message>
        <source>{count} points that are not enabled were left out, as this format ({format}) cannot hold them.</source>
        <translation>{count} points désactivés ont été omis, car ce format ({format}) ne peut les contenir.</translation>
    </message>
    <message>
        <source>{count} check points are written as not enabled, as this format ({format}) does not know them.</source>
        <translation>{count} points de vérification sont écrits comme non activés, car ce format ({format}) ne les connaît pas.</translation>
    </message>
    <message>
        <source>{count} check points were left out, as this format ({format}) does not know them.</source>
        <translation>{count} points de vérification ont été laissés de côté, car ce format ({format}) ne les connaît pas.</translation>
    </message>
    <message>
        <source>Heights were left out, as this format ({format}) does not hold them.</source>
        <translation>Les hauteurs ont été omises, car ce format ({format}) ne les contient pas.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a file of points.</source>
        <translation>{file} n&apos;est pas un fichier texte. Choisissez un fichier de points.</translation>
    </message>
    <message>
        <source>{text!r} is not a plain file. Save the points to a folder on this computer first.</source>
        <translation>{text!r} n&apos;est pas un simple fichier. Enregistrez d&apos;abord les points dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>x source, y source, x map, y map (before them an id, after them residuals, or not)</source>
        <translation>x source, y source, x carte, y carte (précédés ou non d&apos;un identifiant, suivis ou non de résidus)</translation>
    </message>
    <message>
        <source>AROSICS&apos; table with the columns {columns}</source>
        <translation>la table d&apos;AROSICS avec les colonnes {columns}</translation>
    </message>
    <message>
        <source>{name} lacks the columns {missing}. Expected is {wanted}.</source>
        <translation>Il manque à {name} les colonnes {missing}. On attend {wanted}.</translation>
    </message>
    <message>
        <source>AROSICS&apos; table holds shifts on the moving raster&apos;s own map: give a moving raster with a georeference (--moving), or choose another format.</source>
        <translation>Le tableau d&apos;AROSICS contient des décalages sur la carte du raster à recaler : donnez un raster à recaler géoréférencé (--moving), ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>a row of AROSICS&apos; table</source>
        <translation>une ligne de la table d&apos;AROSICS</translation>
    </message>
    <message>
        <source>a table with a header and the columns moving_x, moving_y, reference_x, reference_y (other names: --columns moving_x=NAME,…)</source>
        <translation>une table avec un en-tête et les colonnes moving_x, moving_y, reference_x, reference_y (autres noms : --columns moving_x=NOM,…)</translation>
    </message>
    <message>
        <source>{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</source>
        <translation>{name} n&apos;a pas de colonnes pour les coordonnées ({missing}) ; ses colonnes sont {columns}. Nommez-les : --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</translation>
    </message>
    <message>
        <source>There is no column {role} to fill; there are {roles}.</source>
        <translation>Il n&apos;y a pas de colonne {role} à remplir ; il y a {roles}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has {columns}.</source>
        <translation>Il n&apos;y a pas de colonne {column} ; le fichier a {columns}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} points. Thin them first.</source>
        <translation>{name} contient plus de {most:,} points. Réduisez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>une ligne de table</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point)</source>
        <translation>quatre coordonnées (nombres à point décimal)</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point); with decimal commas the separator must be a semicolon or a tab</source>
        <translation>quatre coordonnées (nombres à point décimal) ; avec des virgules décimales, le séparateur doit être un point-virgule ou une tabulation</translation>
    </message>
    <message>
        <source>four numbers (or five with a height), as ENVI writes them</source>
        <translation>quatre nombres (ou cinq avec une altitude), tels qu&apos;ENVI les écrit</translation>
    </message>
    <message>
        <source>a GCPList, as GDAL writes it</source>
        <translation>une GCPList, telle que GDAL l&apos;écrit</translation>
    </message>
    <message>
        <source>{name} has a control point without Pixel, Line, X and Y: “{shown}”.</source>
        <translation>{name} a un point de contrôle sans Pixel, Line, X et Y : « {shown} ».</translation>
    </message>
    <message>
        <source>A VRT points to the raster that its control points are for: give the moving raster (--moving).</source>
        <translation>Un VRT renvoie au raster auquel se rapportent ses points de contrôle : indiquez le raster à recaler (--moving).</translation>
    </message>
    <message>
        <source>GDAL cannot point to the moving raster in a VRT.</source>
        <translation>GDAL ne peut renvoyer au raster à recaler dans un VRT.</translation>
    </message>
    <message>
        <source>a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y</source>
        <translation>une commande gdal_translate ou gdalwarp avec -gcp PIXEL LINE X Y</translation>
    </message>
    <message>
        <source>{name} holds a number that is too large.</source>
        <translation>{name} contient un nombre trop grand.</translation>
    </message>
    <message>
        <source>features with moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>des entités avec moving_x, moving_y, reference_x et reference_y, ou des lignes de deux points</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose reference, moving or links.</source>
        <translation>Il n&apos;y a pas de couche {layer} : choisissez reference, moving ou links.</translation>
    </message>
    <message>
        <source>{name}, feature {number} is no link. Expected are {wanted}.</source>
        <translation>{name}, l&apos;entité {number} n&apos;est pas un lien. On attend {wanted}.</translation>
    </message>
    <message>
        <source>a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>une couche avec les champs moving_x, moving_y, reference_x et reference_y, ou des lignes de deux points</translation>
    </message>
    <message>
        <source>{path} cannot be read as a GeoPackage of points: it is no file, or far too large.</source>
        <translation>{path} ne peut être lu comme GeoPackage de points : ce n&apos;est pas un fichier, ou il est beaucoup trop grand.</translation>
    </message>
    <message>
        <source>{name} is not a GeoPackage, or is damaged.</source>
        <translation>{name} n&apos;est pas un GeoPackage, ou est endommagé.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written. Check that the disk has space.</source>
        <translation>Le GeoPackage ne peut être écrit. Vérifiez qu&apos;il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>{name} holds {count:,} points, more than {most:,}. Thin them first.</source>
        <translation>{name} contient {count:,} points, plus que {most:,}. Réduisez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>{name} has a feature without its four coordinates. Remove it or fill it in.</source>
        <translation>{name} a une entité sans ses quatre coordonnées. Supprimez-la ou complétez-la.</translation>
    </message>
    <message>
        <source>{name} has a line that is not of two points. Expected is {wanted}.</source>
        <translation>{name} a une ligne qui n&apos;est pas de deux points. On attend {wanted}.</translation>
    </message>
    <message>
        <source>a georeference annotation with ground control points (resourceCoords and a Point)</source>
        <translation>une annotation de géoréférence avec des points de contrôle (resourceCoords et un Point)</translation>
    </message>
    <message>
        <source>{name} has a control point without two pixel coordinates and two degrees.</source>
        <translation>{name} a un point de contrôle sans deux coordonnées en pixels et deux en degrés.</translation>
    </message>
    <message>
        <source>Metashape&apos;s table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel</source>
        <translation>la table de Metashape : #Label, X, Y, Z, … et, à la fin, Camera, X/Pixel, Y/Pixel</translation>
    </message>
    <message>
        <source>{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are missing. Add them (column and row from the outer corner of the first pixel).</source>
        <translation>{name} nomme des lieux mais pas où l&apos;image les montre : les colonnes X/Pixel et Y/Pixel manquent. Ajoutez-les (colonne et ligne depuis le coin extérieur du premier pixel).</translation>
    </message>
    <message>
        <source>a marker with X, Y, X/Pixel and Y/Pixel</source>
        <translation>un marqueur avec X, Y, X/Pixel et Y/Pixel</translation>
    </message>
    <message>
        <source>a marker with a number as its height</source>
        <translation>un marqueur avec un nombre pour altitude</translation>
    </message>
    <message>
        <source>{name} holds no points. Choose a file that the Georeferencer has saved.</source>
        <translation>{name} ne contient pas de points. Choisissez un fichier enregistré par le géoréférenceur.</translation>
    </message>
    <message>
        <source>{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY with decimal points, separated by commas.</source>
        <translation>{name} a une ligne sans quatre nombres : « {line} ». On attend mapX, mapY, sourceX, sourceY avec point décimal, séparés par des virgules.</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>à recaler</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>These points hold pixels of the {role} raster, but map coordinates are wanted: {give}</source>
        <translation>Ces points contiennent des pixels du raster ({role}), mais il faut des coordonnées de carte : {give}</translation>
    </message>
    <message>
        <source>These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: {give}</source>
        <translation>Ces points contiennent des coordonnées du raster ({role}), sans dire si ce sont des pixels ou des lieux d&apos;une carte : {give}</translation>
    </message>
    <message>
        <source>These points hold map coordinates, but pixels of the {role} raster are wanted: {give}</source>
        <translation>Ces points contiennent des coordonnées de carte, mais il faut des pixels du raster ({role}) : {give}</translation>
    </message>
    <message>
        <source>Points of the {role} lie where the coordinate reference system has no place: check their CRS, and whether x and y (longitude and latitude) are swapped.</source>
        <translation>Des points ({role}) sont là où le système de coordonnées n&apos;a pas de lieu : vérifiez leur SCR, et si x et y (longitude et latitude) sont échangés.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes (--swap-{side}).</source>
        <translation>Tous les points sont loin de {raster}, mais dessus si l&apos;on échange x et y : lisez-les avec les axes échangés (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the right {role} raster, and the CRS of the points.</source>
        <translation>Tous les points sont loin de {raster}, à environ {away:,.0f} pixels de son centre : vérifiez que c&apos;est le bon raster ({role}), et le SCR des points.</translation>
    </message>
    <message>
        <source>give the {role} raster (--{option}), with its georeference.</source>
        <translation>indiquez le raster ({role}) avec sa géoréférence (--{option}).</translation>
    </message>
    <message>
        <source>There is no file of points {path}. Check its name.</source>
        <translation>Il n&apos;y a pas de fichier de points {path}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{name} holds no enabled points. Enable two at least.</source>
        <translation>{name} ne contient pas de points activés. Activez-en au moins deux.</translation>
    </message>
    <message>
        <source>{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, moving_row, reference_col and reference_row, or convert the file first (“convert-points”).</source>
        <translation>{name} n&apos;est pas un fichier de points que Crosstie reconnaît. Donnez une table avec les colonnes moving_col, moving_row, reference_col et reference_row, ou convertissez d&apos;abord le fichier (« convert-points »).</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller area, or close other programs.</source>
        <translation>La mémoire ne suffit pas. Choisissez une zone plus petite, ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({error}). Please report it with its details.</source>
        <translation>Un imprévu est survenu ({error}). Signalez-le avec ses détails.</translation>
    </message>
    <message>
        <source>The camera model says nothing about this patch: choose an area inside both images.</source>
        <translation>Le modèle de caméra ne dit rien de cette partie : choisissez une zone à l&apos;intérieur des deux images.</translation>
    </message>
    <message>
        <source>An affine camera needs a patch with an area and two different heights.</source>
        <translation>Une caméra affine demande une zone non nulle et deux hauteurs différentes.</translation>
    </message>
    <message>
        <source>An affine camera needs places that do not lie in one plane.</source>
        <translation>Une caméra affine demande des lieux qui ne sont pas dans un plan.</translation>
    </message>
    <message>
        <source>It takes {count} points to tell a transform of the kind “{transform}” from a straight one.</source>
        <translation>Il faut {count} points pour distinguer une transformation de type « {transform} » d&apos;une transformation droite.</translation>
    </message>
    <message>
        <source>These points determine one transform alone: {transform}.</source>
        <translation>Ces points ne déterminent qu&apos;une transformation : {transform}.</translation>
    </message>
    <message>
        <source>The simplest transform was chosen ({transform}): there are too few points to test a richer one.</source>
        <translation>La transformation la plus simple a été choisie ({transform}) : il y a trop peu de points pour en essayer une plus riche.</translation>
    </message>
    <message>
        <source>The simpler {transform} transform does not fit.</source>
        <translation>La plus simple ({transform}) ne convient pas.</translation>
    </message>
    <message>
        <source>It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)</source>
        <translation>Elle replie l&apos;image autour de x {x:.0f}, y {y:.0f} px ({percent:.2g} % de la surface)</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable. {folds}: check the points there for wrong ones, or choose a simpler transform or more smoothing.</source>
        <translation>La transformation ({transform}) est inutilisable. {folds} : cherchez-y des points faux, ou choisissez une transformation plus simple ou plus de lissage.</translation>
    </message>
    <message>
        <source>The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.</source>
        <translation>Les deux vues voient le sol presque sous le même angle : {moved:.2f} px de parallaxe entre le sol le plus bas et le plus haut. Il n&apos;y a pas de géométrie épipolaire à exploiter ; appariez-les comme deux cartes.</translation>
    </message>
    <message>
        <source>All points of one image would lie on one epipolar line: the camera models cannot be right.</source>
        <translation>Tous les points d&apos;une image seraient sur une ligne épipolaire : les modèles de caméra ne peuvent être justes.</translation>
    </message>
    <message>
        <source>An epipolar geometry takes five different matches; there are {count}: add some.</source>
        <translation>Une géométrie épipolaire demande cinq correspondances différentes ; il y en a {count} : ajoutez-en.</translation>
    </message>
    <message>
        <source>Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.</source>
        <translation>Moins de cinq correspondances s&apos;accordent sur une géométrie épipolaire : ajoutez-en, ou corrigez les fausses.</translation>
    </message>
    <message>
        <source>The matches lie in one plane (or the two views have no parallax), so no epipolar geometry follows from them: use the camera models, or match the images as two maps.</source>
        <translation>Les correspondances sont dans un plan (ou les deux vues sont sans parallaxe), il n&apos;en découle donc pas de géométrie épipolaire : utilisez les modèles de caméra, ou appariez les images comme deux cartes.</translation>
    </message>
    <message>
        <source>No {transform} transform fits these points; add points or choose a simpler one.</source>
        <translation>Aucune transformation ({transform}) ne convient à ces points ; ajoutez des points ou choisissez-en une plus simple.</translation>
    </message>
    <message>
        <source>The {transform} transform folds the image over between its points: check for wrong points or choose a simpler transform.</source>
        <translation>La transformation ({transform}) replie l&apos;image entre ses points : cherchez des points faux ou choisissez une transformation plus simple.</translation>
    </message>
    <message>
        <source>The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than wide): check for wrong points or add points further apart.</source>
        <translation>La transformation ({transform}) déformerait l&apos;image au-delà du croyable ({stretch:.0f} fois plus longue que large) : cherchez des points faux ou ajoutez-en de plus éloignés.</translation>
    </message>
    <message>
        <source>1 more point</source>
        <translation>1 point de plus</translation>
    </message>
    <message>
        <source>{count} more points</source>
        <translation>{count} points de plus</translation>
    </message>
    <message>
        <source>The {transform} transform needs {needed} points at different places, {given} given: add {more}.</source>
        <translation>La transformation ({transform}) demande {needed} points en des lieux différents, {given} sont donnés : ajoutez {more}.</translation>
    </message>
    <message>
        <source>All points lie on one line, which does not determine the {transform} transform: add a point beside the line.</source>
        <translation>Tous les points sont alignés, ce qui ne détermine pas la transformation ({transform}) : ajoutez un point hors de la ligne.</translation>
    </message>
    <message>
        <source>No triangles can be drawn between the points: add a point beside their line.</source>
        <translation>Aucun triangle ne peut être tracé entre les points : ajoutez un point hors de leur ligne.</translation>
    </message>
    <message>
        <source>The piecewise transform is not usable. {folds}: two points there are swapped or wrong; correct them or choose a smoother transform.</source>
        <translation>La transformation par morceaux est inutilisable. {folds} : deux points y sont échangés ou faux ; corrigez-les ou choisissez une transformation plus lisse.</translation>
    </message>
    <message>
        <source>The points do not determine the {transform} transform: they lie on a few lines or on one curve. Add points beside them or choose a simpler transform.</source>
        <translation>Les points ne déterminent pas de transformation ({transform}) : ils sont sur quelques lignes ou sur une courbe. Ajoutez des points à côté ou choisissez une transformation plus simple.</translation>
    </message>
    <message>
        <source>Fewer than {needed} of {count} points agree on one {transform} transform: add points, correct wrong ones, or choose a simpler transform.</source>
        <translation>Moins de {needed} points sur {count} s&apos;accordent sur une transformation ({transform}) : ajoutez des points, corrigez les faux, ou choisissez une transformation plus simple.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata does not hold four times twenty coefficients.</source>
        <translation>Les métadonnées RPC de l&apos;image ne contiennent pas quatre fois vingt coefficients.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata holds numbers that are not finite: use the original product.</source>
        <translation>Les métadonnées RPC de l&apos;image contiennent des nombres non finis : utilisez le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} names a place off the Earth: use the original product.</source>
        <translation>Les métadonnées RPC de {name} désignent un lieu hors de la Terre : utilisez le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some of them. Use the original product, or remove the RPCs.</source>
        <translation>Les métadonnées RPC de {name} ne décrivent pas ses pixels : certains ne voient aucun lieu au sol. Utilisez le produit d&apos;origine, ou retirez les RPC.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as far from the middle of the camera&apos;s scene as its rim. Use the original product.</source>
        <translation>Les métadonnées RPC de {name} semblent être celles d&apos;une autre image : ses pixels sont {far:.1f} fois plus loin du centre de la scène que son bord. Utilisez le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} folds the ground over: use the original product.</source>
        <translation>Les métadonnées RPC de {name} replient le sol : utilisez le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>Heights go from the lowest to the highest, in metres; {low} to {high} do not.</source>
        <translation>Les hauteurs vont de la plus basse à la plus haute, en mètres ; ce n&apos;est pas le cas de {low} à {high}.</translation>
    </message>
    <message>
        <source>The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to {asked_high:.0f} m were asked for. Heights are above the ellipsoid.</source>
        <translation>Le modèle de caméra de {name} vaut pour des hauteurs de {low:.0f} à {high:.0f} m ; {asked_low:.0f} à {asked_high:.0f} m ont été demandés. Les hauteurs sont au-dessus de l&apos;ellipsoïde.</translation>
    </message>
    <message>
        <source>The two camera models are made for different heights: they do not show the same ground, or one of them belongs to another image.</source>
        <translation>Les deux modèles de caméra sont faits pour des hauteurs différentes : ils ne montrent pas le même sol, ou l&apos;un est celui d&apos;une autre image.</translation>
    </message>
    <message>
        <source>By their camera models the two images do not overlap: check that they show the same place, and that the RPC metadata is their own.</source>
        <translation>D&apos;après leurs modèles de caméra, les deux images ne se recouvrent pas : vérifiez qu&apos;elles montrent le même lieu et que les métadonnées RPC sont les leurs.</translation>
    </message>
    <message>
        <source>A thin-plate spline through {count} points takes too long: thin them to {most}, or allow smoothing.</source>
        <translation>Une spline plaque mince par {count} points prend trop de temps : réduisez-les à {most}, ou autorisez un lissage.</translation>
    </message>
    <message>
        <source>Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart on the reference: no exact spline goes through both. Remove one, or allow smoothing.</source>
        <translation>Les points {first} et {second} sont au même endroit de l&apos;image à recaler mais distants de {apart:.3g} px sur la référence : aucune spline exacte ne passe par les deux. Supprimez-en un, ou autorisez un lissage.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitude</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>affine</translation>
    </message>
    <message>
        <source>projective</source>
        <translation>projective</translation>
    </message>
    <message>
        <source>polynomial2</source>
        <translation>polynôme du 2e degré</translation>
    </message>
    <message>
        <source>polynomial3</source>
        <translation>polynôme du 3e degré</translation>
    </message>
    <message>
        <source>thin-plate-spline</source>
        <translation>spline en plaque mince</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flux local</translation>
    </message>
    <message>
        <source>piecewise</source>
        <translation>affine par triangles</translation>
    </message>
    <message>
        <source>rpc-bias</source>
        <translation>modèle de caméra, corrigé</translation>
    </message>
    <message>
        <source>rpc-bias by shift</source>
        <translation>modèle de caméra, corrigé par translation</translation>
    </message>
    <message>
        <source>rpc-bias by affine</source>
        <translation>modèle de caméra, corrigé par affine</translation>
    </message>
    <message>
        <source>No control point is enabled, so there is nothing to fit a transform to.</source>
        <translation>Aucun point de contrôle n&apos;est activé, il n&apos;y a donc rien à quoi ajuster une transformation.</translation>
    </message>
    <message>
        <source>The points lie on a map, but {raster} of the operation does not.</source>
        <translation>Les points sont sur une carte, mais pas {raster} de l&apos;opération.</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>le raster</translation>
    </message>
    <message>
        <source>There is no transform {transform}. Choose auto or one of {names}.</source>
        <translation>Il n&apos;y a pas de transformation {transform}. Choisissez auto ou l&apos;une de {names}.</translation>
    </message>
    <message>
        <source>An RPC bias needs the image with its camera model: give the moving raster.</source>
        <translation>Un biais RPC demande l&apos;image avec son modèle de caméra : donnez le raster à recaler.</translation>
    </message>
    <message>
        <source>This JSON file is not a coordinate operation of Crosstie.</source>
        <translation>Ce fichier JSON n&apos;est pas une opération de coordonnées de Crosstie.</translation>
    </message>
    <message>
        <source>The coordinate operation is of version {version}, which this Crosstie does not know: update the plugin.</source>
        <translation>L&apos;opération de coordonnées est de version {version}, que ce Crosstie ne connaît pas : mettez l&apos;extension à jour.</translation>
    </message>
    <message>
        <source>The coordinate operation is damaged: {problem}.</source>
        <translation>L’opération de coordonnées est endommagée : {problem}.</translation>
    </message>
    <message>
        <source>{file} reports a match without a transform.</source>
        <translation>{file} signale un appariement sans transformation.</translation>
    </message>
    <message>
        <source>A reprojected transform cannot be fitted: fit the transform, then choose the target.</source>
        <translation>Une transformation reprojetée ne peut être ajustée : ajustez la transformation, puis choisissez la cible.</translation>
    </message>
    <message>
        <source>A reprojected transform is not saved: save the operation, and choose the target again.</source>
        <translation>Une transformation reprojetée n&apos;est pas enregistrée : enregistrez l&apos;opération et choisissez de nouveau la cible.</translation>
    </message>
    <message>
        <source>The reference lies on no map, so no other CRS, pixel size or extent can be chosen.</source>
        <translation>La référence n&apos;est sur aucune carte, on ne peut donc choisir ni autre SCR, ni taille de pixel, ni étendue.</translation>
    </message>
    <message>
        <source>“{crs}” is no coordinate reference system. Give it as EPSG:number.</source>
        <translation>« {crs} » n&apos;est pas un système de coordonnées. Donnez-le comme EPSG:numéro.</translation>
    </message>
    <message>
        <source>The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.</source>
        <translation>La cible aurait {width:,.0f} × {height:,.0f} pixels. Vérifiez sa taille de pixel, son étendue et son SCR.</translation>
    </message>
    <message>
        <source>A part of the registered raster has no place in that CRS. Choose another one.</source>
        <translation>Une partie du raster recalé n&apos;a pas de place dans ce SCR. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The pixel size of the target must be greater than zero.</source>
        <translation>La taille de pixel de la cible doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.</source>
        <translation>L&apos;étendue de la cible est xmin, ymin, xmax, ymax, chaque maximum au-dessus de son minimum.</translation>
    </message>
    <message>
        <source>A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or register without resampling (control points or geotransform), which a VRT can hold.</source>
        <translation>Un VRT n&apos;a pas de pixels propres, rien ne peut donc y être rééchantillonné : choisissez un autre format, ou recalez sans rééchantillonnage (points de contrôle ou géotransformation), ce qu&apos;un VRT peut contenir.</translation>
    </message>
    <message>
        <source>There is no mode {mode}. Choose one of {modes}.</source>
        <translation>Il n&apos;y a pas de mode {mode}. Choisissez l&apos;un de {modes}.</translation>
    </message>
    <message>
        <source>The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control points instead (gcps), or resample.</source>
        <translation>La transformation ({transform}) n&apos;est pas affine, une géotransformation ne peut donc la contenir : intégrez plutôt des points de contrôle (gcps), ou rééchantillonnez.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × {needed_height}: it holds only for rasters of the same geometry.</source>
        <translation>{raster} a {width} × {height} pixels, mais l&apos;opération fut trouvée pour un raster de {needed_width} × {needed_height} : elle ne vaut que pour des rasters de même géométrie.</translation>
    </message>
    <message>
        <source>Moving vertices</source>
        <translation>Déplacement des sommets</translation>
    </message>
    <message>
        <source>{file} has no ending for a vector file. Use one of {endings}.</source>
        <translation>{file} n&apos;a pas d&apos;extension de fichier vectoriel. Utilisez l&apos;une de {endings}.</translation>
    </message>
    <message>
        <source>{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.</source>
        <translation>{name} n&apos;est pas un fichier vecteur, ou renvoie à une adresse. Enregistrez d&apos;abord ses couches en GeoPackage.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as vector layers.</source>
        <translation>{file} ne peut être ouvert comme couche vectorielle.</translation>
    </message>
    <message>
        <source>There is no layer {name}.</source>
        <translation>Il n&apos;y a pas de couche {name}.</translation>
    </message>
    <message>
        <source>The operation does not say how exact it is, so {name} does not say it either.</source>
        <translation>L’opération ne dit pas son exactitude, donc {name} ne la dit pas non plus.</translation>
    </message>
    <message>
        <source>{count} features of {name} lie where the transform is not defined and were left out.</source>
        <translation>{count} entités de {name} sont là où la transformation n&apos;est pas définie et ont été omises.</translation>
    </message>
    <message>
        <source>{name} has no CRS: it was taken to be in that of {raster}.</source>
        <translation>{name} n&apos;a pas de SCR : il est supposé dans celui de {raster}.</translation>
    </message>
    <message>
        <source>{layer} would have more than {most:,} vertices: densify less, or split the layer.</source>
        <translation>{layer} aurait plus de {most:,} sommets : densifiez moins, ou divisez la couche.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be written in this format.</source>
        <translation>La couche {layer} ne peut être écrite dans ce format.</translation>
    </message>
    <message>
        <source>The moved features cannot be written. Check that the disk has space.</source>
        <translation>Les entités déplacées ne peuvent être écrites. Vérifiez qu&apos;il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>The segments would be cut into far too many pieces: densify less.</source>
        <translation>Les segments seraient coupés en beaucoup trop de morceaux : densifiez moins.</translation>
    </message>
    <message>
        <source>a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))</source>
        <translation>un fichier vecteur de polygones, XMIN,YMIN,XMAX,YMAX, ou du WKT tel que POLYGON((…))</translation>
    </message>
    <message>
        <source>There is no file {path}. Give {forms}.</source>
        <translation>Il n&apos;y a pas de fichier {path}. Donnez {forms}.</translation>
    </message>
    <message>
        <source>{text} is no polygon. Give {forms}.</source>
        <translation>{text} n&apos;est pas un polygone. Donnez {forms}.</translation>
    </message>
    <message>
        <source>{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.</source>
        <translation>{text} n&apos;est pas un système de coordonnées connu. Donnez EPSG:numéro, ou du WKT.</translation>
    </message>
    <message>
        <source>The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.</source>
        <translation>L&apos;emprise est vide. Donnez XMIN,YMIN,XMAX,YMAX, les plus petits nombres d&apos;abord.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system its polygons are. Save it with one, for example as GeoPackage.</source>
        <translation>{name} ne dit pas dans quel système de coordonnées sont ses polygones. Enregistrez-le avec un système, par exemple en GeoPackage.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no file of polygons.</source>
        <translation>{name} est un tube ou un périphérique, pas un fichier de polygones.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a file of polygons. Save it as GeoPackage.</source>
        <translation>{name} ne peut être lu comme fichier de polygones. Enregistrez-le en GeoPackage.</translation>
    </message>
    <message>
        <source>{name} holds no polygons. Draw some, or choose another file.</source>
        <translation>{name} ne contient pas de polygones. Dessinez-en, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} holds polygons in several coordinate reference systems. Save one layer alone.</source>
        <translation>{name} contient des polygones dans plusieurs systèmes de coordonnées. Enregistrez une seule couche.</translation>
    </message>
    <message>
        <source>The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole overlap, or give the layer a CRS.</source>
        <translation>La zone est introuvable sur {raster}, qui n&apos;a pas de géoréférence ou de SCR. Choisissez tout le recouvrement, ou donnez un SCR à la couche.</translation>
    </message>
    <message>
        <source>The chosen area lies outside {raster}. Choose an area that it covers.</source>
        <translation>La zone choisie est hors de {raster}. Choisissez une zone qu&apos;il couvre.</translation>
    </message>
    <message>
        <source>The area to match is not a polygon. Draw it again or choose a polygon layer.</source>
        <translation>La zone d&apos;appariement n&apos;est pas un polygone. Redessinez-la ou choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{file} est ouvert dans un autre programme ou protégé. Fermez-le là, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written. Free some space or choose another folder.</source>
        <translation>Le disque est plein : {file} n&apos;a pu être écrit. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.</source>
        <translation>{file} ne peut être écrit dans {folder}. Vérifiez qu&apos;il reste de la place sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} est un dossier. Donnez le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or allow it to be overwritten.</source>
        <translation>{file} existe déjà. Choisissez un autre nom ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>Le dossier {folder} n&apos;existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} is the file that is being read. Choose another name.</source>
        <translation>{file} est le fichier en cours de lecture. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: the folder is read-only. Choose another folder.</source>
        <translation>Rien ne peut être écrit dans {folder} : le dossier est en lecture seule. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{raster} has no band {band}: choose bands between 1 and {count}.</source>
        <translation>{raster} n&apos;a pas de bande {band} : choisissez des bandes entre 1 et {count}.</translation>
    </message>
    <message>
        <source>{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.</source>
        <translation>{moving} n&apos;a pas de modèle de caméra (RPC), il n&apos;y a donc pas de biais à ajuster : choisissez une autre transformation.</translation>
    </message>
    <message>
        <source>A camera model needs a map to look at, but {reference} has no georeference and CRS.</source>
        <translation>Un modèle de caméra demande une carte à regarder, mais {reference} n&apos;a pas de géoréférence avec SCR.</translation>
    </message>
    <message>
        <source>{raster} holds no heights on a map: it has no georeference and CRS.</source>
        <translation>{raster} ne contient pas de hauteurs sur une carte : il n&apos;a pas de géoréférence avec SCR.</translation>
    </message>
    <message>
        <source>{raster} does not cover the reference: choose heights of the same place.</source>
        <translation>{raster} ne couvre pas la référence : choisissez des hauteurs du même lieu.</translation>
    </message>
    <message>
        <source>{raster} has no heights where the reference lies: choose heights of the same place.</source>
        <translation>{raster} n&apos;a pas de hauteurs là où est la référence : choisissez des hauteurs du même lieu.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.</source>
        <translation>GDAL lit le format {wanted} mais ne sait pas l&apos;écrire. Choisissez-en un autre, comme GTiff.</translation>
    </message>
    <message>
        <source>The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.</source>
        <translation>L&apos;option de création {option!r} n&apos;est pas NOM=VALEUR, comme COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option {key}. See gdal.org for its options.</source>
        <translation>Le format {driver} n&apos;a pas d&apos;option de création {key}. Voyez ses options sur gdal.org.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Écriture des aperçus</translation>
    </message>
    <message>
        <source>There is no way {kind} to mark what lies outside. Choose one of {kinds}.</source>
        <translation>Il n&apos;y a pas de façon {kind} de marquer l&apos;extérieur. Choisissez l&apos;une de {kinds}.</translation>
    </message>
    <message>
        <source>A nodata value and {kind} exclude each other: choose one of them.</source>
        <translation>Une valeur nodata et {kind} s&apos;excluent : choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The moving raster has no nodata value of its own: say which one to write.</source>
        <translation>Le raster à recaler n&apos;a pas de valeur nodata propre : dites laquelle écrire.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to {highest:g}. Choose another one, or an alpha band or a mask.</source>
        <translation>La valeur nodata {value:g} n&apos;entre pas dans des pixels de type {dtype}, qui vont de {lowest:g} à {highest:g}. Choisissez-en une autre, ou une bande alpha ou un masque.</translation>
    </message>
    <message>
        <source>Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.</source>
        <translation>Sa place vient d&apos;un modèle de caméra (RPC) à la hauteur constante de {height:.0f} m : le relief la décale.</translation>
    </message>
    <message>
        <source>{files} exist already. Allow them to be overwritten, or move them away.</source>
        <translation>{files} existent déjà. Autorisez leur remplacement, ou déplacez-les.</translation>
    </message>
    <message>
        <source>{name} is named by a file, and is no plain raster file on this computer ({path}). It was not opened. Add it to the project as a layer if you trust it.</source>
        <translation>{name} est nommé par un fichier et n&apos;est pas un simple fichier raster de cet ordinateur ({path}). Il n&apos;a pas été ouvert. Ajoutez-le au projet comme couche si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Some tie points have no place on the reference&apos;s map: its georeference does not reach them. Leave those points out and export again.</source>
        <translation>Certains points homologues n&apos;ont pas de lieu sur la carte de la référence : sa géoréférence ne les atteint pas. Omettez ces points et exportez de nouveau.</translation>
    </message>
    <message>
        <source>The window to read of {raster} is empty. Choose a larger area.</source>
        <translation>La fenêtre de {raster} à lire est vide. Choisissez une zone plus grande.</translation>
    </message>
    <message>
        <source>{raster} is only {width} × {height} pixels: too small to match. It needs at least {least} pixels on each side.</source>
        <translation>{raster} n&apos;a que {width} × {height} pixels : trop petit pour apparier. Il faut au moins {least} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.</source>
        <translation>Les polygones à utiliser ou à ignorer n&apos;atteignent pas {raster}, qui n&apos;a pas de géoréférence ou de SCR.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.</source>
        <translation>{raster} ne contient rien à apparier : il n&apos;a pas de pixels valides. Vérifiez sa valeur nodata et ses bandes.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.</source>
        <translation>{raster} ne contient rien à apparier : tous ses pixels valides ont la même valeur. Choisissez une autre bande.</translation>
    </message>
    <message>
        <source>{raster}: {note}</source>
        <translation>{raster} : {note}</translation>
    </message>
    <message>
        <source>Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox follows the relief and gives heights.</source>
        <translation>Les deux rasters portent des modèles de caméra (RPC) : « Apparier des scènes avec modèles de caméra » dans la boîte à outils suit le relief et donne des hauteurs.</translation>
    </message>
    <message>
        <source>Neither raster names its CRS: both are taken to be in the same one.</source>
        <translation>Aucun raster ne nomme son SCR : les deux sont supposés dans le même.</translation>
    </message>
    <message>
        <source>The rasters have different CRSs: one was reprojected onto the other for comparison.</source>
        <translation>Les rasters ont des SCR différents : l&apos;un a été reprojeté sur l&apos;autre pour la comparaison.</translation>
    </message>
    <message>
        <source>{name} does not exist (any more). Check the path or load the layer again.</source>
        <translation>{name} n&apos;existe pas (ou plus). Vérifiez le chemin ou rechargez la couche.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no raster file.</source>
        <translation>{name} est un tube ou un périphérique, pas un fichier raster.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.</source>
        <translation>{name} ne peut être ouvert comme raster : le fichier est endommagé ou d&apos;un type que GDAL ne lit pas.</translation>
    </message>
    <message>
        <source>{raster} was deleted or moved while it was being read. Load the layer again.</source>
        <translation>{raster} a été supprimé ou déplacé pendant sa lecture. Rechargez la couche.</translation>
    </message>
    <message>
        <source>{raster} cannot be read: the file is damaged. Try to open or convert it with another program.</source>
        <translation>{raster} est illisible : le fichier est endommagé. Essayez de l&apos;ouvrir ou de le convertir avec un autre programme.</translation>
    </message>
    <message>
        <source>{name} holds {count} rasters. Choose one of them, such as {example}.</source>
        <translation>{name} contient {count} rasters. Choisissez-en un, comme {example}.</translation>
    </message>
    <message>
        <source>{name} has no bands: it holds nothing to match.</source>
        <translation>{name} n&apos;a pas de bandes : il ne contient rien à apparier.</translation>
    </message>
    <message>
        <source>The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler transform, such as affine, or add tie points at the edges.</source>
        <translation>La transformation envoie une partie de {raster} à l&apos;infini, il ne peut donc être écrit. Choisissez une transformation plus simple, comme affine, ou ajoutez des points homologues aux bords.</translation>
    </message>
    <message>
        <source>The transform squeezes the raster to nothing, so it cannot be written. Match again.</source>
        <translation>La transformation réduit le raster à rien, il ne peut donc être écrit. Appariez de nouveau.</translation>
    </message>
    <message>
        <source>Write it at the moving raster&apos;s own resolution instead.</source>
        <translation>Écrivez-le plutôt à la résolution du raster à recaler.</translation>
    </message>
    <message>
        <source>The transform is hardly right: check the tie points.</source>
        <translation>La transformation n&apos;est guère juste : vérifiez les points homologues.</translation>
    </message>
    <message>
        <source>The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} has {own_width:,} × {own_height:,}. {way_out}</source>
        <translation>Le raster recalé aurait {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} Go), alors que {raster} en a {own_width:,} × {own_height:,}. {way_out}</translation>
    </message>
    <message>
        <source>{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or choose another name.</source>
        <translation>{name} est en cours d&apos;écriture par un autre Crosstie, peut-être dans une autre fenêtre. Attendez la fin, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Writing the registered raster</source>
        <translation>Écriture du raster recalé</translation>
    </message>
    <message>
        <source>The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or choose a simpler transform.</source>
        <translation>La transformation ({transform}) ne peut porter tout {raster}. {folds} : ajoutez-y des points homologues, ou choisissez une transformation plus simple.</translation>
    </message>
    <message>
        <source>There is no resampling called {resampling}. Choose one of {resamplings}.</source>
        <translation>Il n&apos;y a pas de rééchantillonnage nommé {resampling}. Choisissez l&apos;un de {resamplings}.</translation>
    </message>
    <message>
        <source>Looking again with another matcher</source>
        <translation>Nouvel examen avec une autre méthode</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler transform, or a smaller raster.</source>
        <translation>La transformation ({transform}) n&apos;est pas utilisable sur tout le raster à recaler. {folds} : choisissez une transformation plus simple, ou un raster plus petit.</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.</source>
        <translation>La transformation ({transform}) n&apos;est pas utilisable sur tout le raster à recaler. {folds}, la plus simple est donc conservée.</translation>
    </message>
    <message>
        <source>The same result came from the start with {matcher}, which makes it likelier.</source>
        <translation>Avec {matcher}, le même résultat est venu dès le début, ce qui le rend plus probable.</translation>
    </message>
    <message>
        <source>Tie points of {before} did not convince; those of {after} speak more for one place.</source>
        <translation>Les points homologues de {before} n’ont pas convaincu ; ceux de {after} désignent plus nettement un lieu.</translation>
    </message>
    <message>
        <source>Searching window {number} of {count}, about {left:.0f} s left</source>
        <translation>Recherche dans la fenêtre {number} sur {count}, encore {left:.0f} s environ</translation>
    </message>
    <message>
        <source>Comparing placements</source>
        <translation>Comparaison des placements</translation>
    </message>
    <message>
        <source>The land-cover raster {path} has no class that the vocabulary of scenes knows where the reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the scene.</source>
        <translation>Le raster d’occupation du sol {path} n’a, là où se trouve la référence, aucune classe que connaisse le vocabulaire des scènes. Nommez ses classes, utilisez les codes d’ESA WorldCover, ou saisissez ce que montre la scène.</translation>
    </message>
    <message>
        <source>The land-cover raster {path} cannot be read.</source>
        <translation>Le raster d’occupation du sol {path} ne peut être lu.</translation>
    </message>
    <message>
        <source>A land-cover raster says what is in the scene only where it and the reference have a georeference. Type what is in the scene instead.</source>
        <translation>Un raster d’occupation du sol ne dit ce que montre la scène que si lui et la référence sont géoréférencés. Saisissez plutôt ce que montre la scène.</translation>
    </message>
    <message>
        <source>Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.</source>
        <translation>Là où la couche à recaler fut placée à la main, « {reference} » n&apos;a pas de lieu. Placez-la de nouveau, ou oubliez ce placement.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Matching anew with another matcher</source>
        <translation>Nouvel appariement avec une autre méthode</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>By their georeferences the two rasters do not overlap: check that they show the same place.</source>
        <translation>D&apos;après leurs géoréférences, les deux rasters ne se recouvrent pas : vérifiez qu&apos;ils montrent le même lieu.</translation>
    </message>
    <message>
        <source>No placement of the moving raster stands out from chance.</source>
        <translation>Aucun placement du raster à recaler ne se distingue du hasard.</translation>
    </message>
    <message>
        <source>Choose a smaller area around the place, check that both layers show it, or give two rough points.</source>
        <translation>Choisissez une zone plus petite autour du lieu, vérifiez que les deux couches le montrent, ou donnez deux points approximatifs.</translation>
    </message>
    <message>
        <source>The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate reference system that they were drawn in, or match without them.</source>
        <translation>Les polygones sont introuvables sur {moving} et sur {reference}. Donnez-leur le système de coordonnées dans lequel ils ont été dessinés, ou appariez sans eux.</translation>
    </message>
    <message>
        <source>The polygons to match in lie outside {name}. Choose polygons that it covers.</source>
        <translation>Les polygones où apparier sont en dehors de {name}. Choisissez des polygones qu&apos;il couvre.</translation>
    </message>
    <message>
        <source>One rough point is too little here, as no georeference says how large and how turned the moving raster is. Give two rough points.</source>
        <translation>Un seul point approximatif est trop peu ici, car aucune géoréférence ne dit la taille et la rotation du raster à recaler. Donnez deux points approximatifs.</translation>
    </message>
    <message>
        <source>The rough points are all at one place. Give two that are far from each other.</source>
        <translation>Les points approximatifs sont tous au même endroit. Donnez-en deux qui sont loin l&apos;un de l&apos;autre.</translation>
    </message>
    <message>
        <source>Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row {y:.0f}. Rough points count pixels from the upper left corner.</source>
        <translation>Le point approximatif {number} est en dehors de {name}, qui a {width} × {height} pixels : colonne {x:.0f}, ligne {y:.0f}. Les points approximatifs comptent les pixels depuis le coin supérieur gauche.</translation>
    </message>
    <message>
        <source>The description of the scene is {count} characters long; at most {most} are read. Name a few things that both images show, for example: harbour, river, dense housing.</source>
        <translation>La description de la scène compte {count} caractères ; {most} au plus sont lus. Nommez quelques choses que montrent les deux images, par exemple : harbour, river, dense housing.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Vouliez-vous dire {meant} ?</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the field empty.</source>
        <translation>Choisissez dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>“{text}” names nothing that the vocabulary of scenes knows. {advice}</source>
        <translation>« {text} » ne nomme rien que le vocabulaire des scènes connaisse. {advice}</translation>
    </message>
    <message>
        <source>The vocabulary of scenes cannot be read: {problem}. Install the plugin again.</source>
        <translation>Le vocabulaire des scènes ne peut pas être lu : {problem}. Réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The vocabulary of scenes names something twice, or nothing: {which}.</source>
        <translation>Le vocabulaire des scènes nomme quelque chose deux fois, ou rien : {which}.</translation>
    </message>
    <message>
        <source>Matching tiles</source>
        <translation>Appariement des tuiles</translation>
    </message>
    <message>
        <source>{count} of {matches} matches agree on one {transform} transform.</source>
        <translation>{count} correspondances sur {matches} s&apos;accordent sur une transformation ({transform}).</translation>
    </message>
    <message>
        <source>They cover {percent:.0f} % of the overlap.</source>
        <translation>Ils couvrent {percent:.0f} % du recouvrement.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with each other.</source>
        <translation>Seules {count} correspondances s&apos;accordent entre elles.</translation>
    </message>
    <message>
        <source>Most matches ({wrong} of {matches}) disagree with the transform.</source>
        <translation>La plupart des correspondances ({wrong} sur {matches}) contredisent la transformation.</translation>
    </message>
    <message>
        <source>Another placement is nearly as good.</source>
        <translation>Un autre placement est presque aussi bon.</translation>
    </message>
    <message>
        <source>The tie points cover only {percent:.0f} % of the overlap.</source>
        <translation>Les points homologues ne couvrent que {percent:.0f} % du recouvrement.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Transforms compared</source>
        <translation>Transformations comparées</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Registration report</source>
        <translation>Rapport du recalage</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Accepted: the layers match</source>
        <translation>Accepté : les couches correspondent</translation>
    </message>
    <message>
        <source>Needs review: check it before you use it</source>
        <translation>À vérifier : regardez avant de vous en servir</translation>
    </message>
    <message>
        <source>No reliable match</source>
        <translation>Pas de correspondance fiable</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>RMSE, px</source>
        <translation>RMSE, px</translation>
    </message>
    <message>
        <source>RMSE by degrees of freedom, px</source>
        <translation>RMSE par degrés de liberté, px</translation>
    </message>
    <message>
        <source>90 % within, px</source>
        <translation>90 % à moins de, px</translation>
    </message>
    <message>
        <source>RMSE, map units</source>
        <translation>RMSE, unités de la carte</translation>
    </message>
    <message>
        <source>covered share of the overlap</source>
        <translation>part couverte du recouvrement</translation>
    </message>
    <message>
        <source>share of the points in use</source>
        <translation>part des points utilisés</translation>
    </message>
    <message>
        <source>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead of 2 n.</source>
        <translation>RMSE : racine de la moyenne de dX² + dY² sur les n points, chacun étant l’écart entre la place que la transformation donne à un point et celle qui a été mesurée. Par degrés de liberté : divisé par 2 n moins le nombre de paramètres au lieu de 2 n.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <source>check points</source>
        <translation>points de vérification</translation>
    </message>
    <message>
        <source>There are no residuals to show.</source>
        <translation>Il n’y a pas de résidus à montrer.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les nombres</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>À recaler</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Il n’y a pas de points.</translation>
    </message>
    <message>
        <source>These are the {most_rows} points with the largest residuals of {count}.</source>
        <translation>Ce sont les {most_rows} points aux plus grands résidus sur {count}.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>point de vérification</translation>
    </message>
    <message>
        <source>Residuals where the moving raster has its tie points, enlarged</source>
        <translation>Résidus aux points homologues du raster à recaler, agrandis</translation>
    </message>
    <message>
        <source>90 % within {radius:.2f} px</source>
        <translation>90 % à moins de {radius:.2f} px</translation>
    </message>
    <message>
        <source>residual, reference px</source>
        <translation>résidu, px de la référence</translation>
    </message>
    <message>
        <source>How many tie points have which residual</source>
        <translation>Combien de points homologues ont quel résidu</translation>
    </message>
    <message>
        <source>Around the current transform the matcher finds too little. Nothing was changed: correct the points or place the layer by hand, then match anew.</source>
        <translation>Autour de la transformation actuelle, la méthode trouve trop peu. Rien n&apos;a été modifié : corrigez les points ou placez la couche à la main, puis appariez de nouveau.</translation>
    </message>
    <message>
        <source>There is no transform to look around: three points, well apart, make one.</source>
        <translation>Il n&apos;y a pas de transformation autour de laquelle chercher : trois points bien écartés en font une.</translation>
    </message>
    <message>
        <source>Every cell of the overlap holds a point already.</source>
        <translation>Chaque cellule du recouvrement contient déjà un point.</translation>
    </message>
    <message>
        <source>Looking into empty cells</source>
        <translation>Recherche dans les cellules vides</translation>
    </message>
    <message>
        <source>There is no transform to match around: three points, well apart, make one.</source>
        <translation>Il n&apos;y a pas de transformation autour de laquelle apparier : trois points bien écartés en font une.</translation>
    </message>
    <message>
        <source>By the current transform the layers do not overlap. Correct the points first.</source>
        <translation>D&apos;après la transformation actuelle, les couches ne se recouvrent pas. Corrigez d&apos;abord les points.</translation>
    </message>
    <message>
        <source>Matching around the transform</source>
        <translation>Appariement autour de la transformation</translation>
    </message>
    <message>
        <source>The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again.</source>
        <translation>Les points homologues enregistrés ici sont endommagés et illisibles. Utilisez une copie plus ancienne, ou appariez de nouveau.</translation>
    </message>
    <message>
        <source>The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.</source>
        <translation>Les points homologues enregistrés ici viennent d&apos;un Crosstie plus récent. Mettez l&apos;extension à jour pour les lire.</translation>
    </message>
    <message>
        <source>The session cannot be written. Check that the disk has space.</source>
        <translation>La session ne peut être écrite. Vérifiez qu&apos;il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.</source>
        <translation>{name} n&apos;est pas une session de Crosstie, elle n&apos;est donc pas écrasée. Choisissez un autre nom pour la session.</translation>
    </message>
    <message>
        <source>The session {name} is missing. Put it back where it was, or open it from elsewhere.</source>
        <translation>La session {name} manque. Remettez-la à sa place, ou ouvrez-la d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>{name} is far too large for a session.</source>
        <translation>{name} est beaucoup trop grand pour une session.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no session of Crosstie. It stays as it is.</source>
        <translation>{name} est endommagé, ou n&apos;est pas une session de Crosstie. Il reste tel quel.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title} : {problem}</translation>
    </message>
    <message>
        <source>The match has no camera model for {family}. Choose another transform.</source>
        <translation>L&apos;appariement n&apos;a pas de modèle de caméra pour {family}. Choisissez une autre transformation.</translation>
    </message>
    <message>
        <source>No control point is in use, so there is nothing to fit: enable or add {count}.</source>
        <translation>Aucun point de contrôle n’est utilisé, il n’y a donc rien à ajuster : activez-en ou ajoutez-en {count}.</translation>
    </message>
    <message>
        <source>The limits leave no control point in use: loosen them.</source>
        <translation>Les limites ne laissent aucun point de contrôle utilisé : relâchez-les.</translation>
    </message>
    <message>
        <source>Only {count} points hold it: add some, {least} or more.</source>
        <translation>Seuls {count} points le tiennent : ajoutez-en, {least} ou plus.</translation>
    </message>
    <message>
        <source>The points cover only {percent:.0f} % of the overlap: add some in the empty parts.</source>
        <translation>Les points ne couvrent que {percent:.0f} % du recouvrement : ajoutez-en dans les parties vides.</translation>
    </message>
    <message>
        <source>The match itself was not accepted: check {missing} more points one by one.</source>
        <translation>L&apos;appariement lui-même n&apos;a pas été accepté : vérifiez encore {missing} points un à un.</translation>
    </message>
    <message>
        <source>It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.</source>
        <translation>C&apos;est à {moved:.1f} px (RMS) de ce que la méthode a trouvé : vérifiez encore {count} points un à un.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points, {checked} of them checked by hand.</source>
        <translation>Ajusté à {count} points homologues, dont {checked} vérifiés à la main.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points.</source>
        <translation>Ajusté à {count} points homologues.</translation>
    </message>
    <message>
        <source>{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).</source>
        <translation>{count} points de vérification, que l&apos;ajustement ne voit pas, sont à {rmse_px:.2f} px (RMSE).</translation>
    </message>
    <message>
        <source>There is no transform “{family}”. Choose one of: {names}.</source>
        <translation>Il n&apos;y a pas de transformation « {family} ». Choisissez l&apos;une de : {names}.</translation>
    </message>
    <message>
        <source>The layer {table} of {name} is computed, not stored. Save it as a table.</source>
        <translation>La couche {table} de {name} est calculée, non stockée. Enregistrez-la comme table.</translation>
    </message>
    <message>
        <source>A bias of the kind “{kind}” takes {count} matches; add some.</source>
        <translation>Un biais du type « {kind} » demande {count} correspondances ; ajoutez-en.</translation>
    </message>
    <message>
        <source>The matches do not agree on one bias of the camera models: correct wrong ones.</source>
        <translation>Les correspondances ne s&apos;accordent pas sur un biais des modèles de caméra : corrigez les fausses.</translation>
    </message>
    <message>
        <source>{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within {median:.2f} px.</source>
        <translation>{count} points homologues ; {percent:.1f} % à moins de 1 px de leurs lignes épipolaires, la moitié à moins de {median:.2f} px.</translation>
    </message>
    <message>
        <source>The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.</source>
        <translation>Les modèles de caméra diffèrent de {off:.2f} px en travers des lignes épipolaires, ce qu&apos;absorbe la correction ({bias}).</translation>
    </message>
    <message>
        <source>The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the lines cannot be told from height, so heights may be off by a constant.</source>
        <translation>Le sol est à {low:.0f} à {high:.0f} m au-dessus de l&apos;ellipsoïde. Un désaccord le long des lignes ne se distingue pas d&apos;une hauteur, les hauteurs peuvent donc être fausses d&apos;une constante.</translation>
    </message>
    <message>
        <source>Along epipolar lines the moving raster&apos;s camera model is what is fitted: choose the transform “Camera model (RPC)” or “Automatic”, or another matcher.</source>
        <translation>Le long des lignes épipolaires, c&apos;est le modèle de caméra du raster à recaler qui est ajusté : choisissez la transformation « Modèle de caméra (RPC) » ou « Automatique », ou une autre méthode.</translation>
    </message>
    <message>
        <source>{count} tie points agree with both camera models.</source>
        <translation>{count} points homologues s&apos;accordent avec les deux modèles de caméra.</translation>
    </message>
    <message>
        <source>Only {count} tie points agree with both camera models: look at them first.</source>
        <translation>Seuls {count} points homologues s&apos;accordent avec les deux modèles de caméra : regardez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.</source>
        <translation>Seuls {percent:.0f} % des points homologues sont à moins d&apos;un pixel de leurs lignes épipolaires : regardez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Searching heights</source>
        <translation>Recherche des hauteurs</translation>
    </message>
    <message>
        <source>Matching along epipolar lines</source>
        <translation>Appariement le long des lignes épipolaires</translation>
    </message>
    <message>
        <source>{raster} has no RPC camera model: choose another matcher, or the original product.</source>
        <translation>{raster} n&apos;a pas de modèle de caméra RPC : choisissez une autre méthode, ou le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>The matches lie anywhere between the epipolar lines, as by chance: the images show too little in common, or the camera models are not theirs.</source>
        <translation>Les correspondances sont n&apos;importe où entre les lignes épipolaires, comme par hasard : les images ont trop peu en commun, ou les modèles de caméra ne sont pas les leurs.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with the two camera models. Check that both layers show the same place and carry their own RPCs, or name the lowest and highest ground.</source>
        <translation>Seules {count} correspondances s&apos;accordent avec les deux modèles de caméra. Vérifiez que les deux couches montrent le même lieu et portent leurs propres RPC, ou indiquez le sol le plus bas et le plus haut.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough for any transform.</source>
        <translation>{name} contient plus de {most:,} lignes. Réduisez d&apos;abord les points : quelques centaines suffisent à toute transformation.</translation>
    </message>
    <message>
        <source>{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the points, or choose the right file.</source>
        <translation>{file} fait {size_mb:,.0f} Mo, plus que les {most_mb} Mo permis pour des points. Réduisez les points, ou choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check its name and its permissions.</source>
        <translation>{path} est illisible. Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {problem}.</source>
        <translation>{name} n&apos;est pas du JSON valide : {problem}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{text}” is not {wanted}.</source>
        <translation>{name}, ligne {line} : « {text} » n&apos;est pas {wanted}.</translation>
    </message>
    <message>
        <source>{name} holds no points. Expected is {wanted}.</source>
        <translation>{name} ne contient pas de points. On attend {wanted}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est trop imbriqué</translation>
    </message>
    <message>
        <source>PyTorch is not available ({error}); numpy is used, which is slower.</source>
        <translation>PyTorch n&apos;est pas disponible ({error}) ; numpy est utilisé, plus lent.</translation>
    </message>
    <message>
        <source>No CUDA device was found; the processor is used.</source>
        <translation>Aucun périphérique CUDA trouvé ; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory did not suffice; the processor was used.</source>
        <translation>La mémoire de la carte graphique n&apos;a pas suffi ; le processeur a été utilisé.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short; smaller batches were used.</source>
        <translation>La mémoire de la carte graphique était juste ; des lots plus petits ont été utilisés.</translation>
    </message>
    <message>
        <source>the keypoint matcher</source>
        <translation>la méthode à points clés</translation>
    </message>
    <message>
        <source>A small network that finds keypoints in both images and says of each where the other image shows it, or that it does not; for large rasters, and for single points placed by hand.</source>
        <translation>Un petit réseau qui trouve des points-clés dans les deux images et dit pour chacun où l’autre image le montre, ou qu’elle ne le montre pas ; pour les grands rasters, et pour des points isolés placés à la main.</translation>
    </message>
    <message>
        <source>the learned matcher</source>
        <translation>la méthode apprise</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; finds many exact points, also where terrain and change break a single transform.</source>
        <translation>Un réseau qui a appris l&apos;aspect des lieux pour différents capteurs ; trouve beaucoup de points précis, même là où relief et changements dépassent une transformation unique.</translation>
    </message>
    <message>
        <source>These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version, or those of a Swin-v2 with the names of torchvision or timm.</source>
        <translation>Ces poids ne contiennent aucun encodeur dont « epimask » puisse partir : indiquez ceux de « dgim » de cette version, ou ceux d&apos;un Swin-v2 aux noms de torchvision ou de timm.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} ne peut pas être lu : {problem}.</translation>
    </message>
    <message>
        <source>{file} is no safetensors file. Weights in other formats can run code when they are opened, so convert them first: safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>{file} n&apos;est pas un fichier safetensors. Des poids dans d&apos;autres formats peuvent exécuter du code à l&apos;ouverture ; convertissez-les d&apos;abord : safetensors.torch.save_file(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>the matcher along epipolar lines</source>
        <translation>la méthode le long des lignes épipolaires</translation>
    </message>
    <message>
        <source>A network for two satellite scenes with camera models: it looks only where a place can lie.</source>
        <translation>Un réseau pour deux scènes satellite avec modèles de caméra : il ne cherche que là où un lieu peut être.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: {problem}.</source>
        <translation>{name} ne décrit pas de méthode : {problem}.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or corner; title and description: short texts.</source>
        <translation>{name} ne décrit pas de méthode : channels : 1 ou 3 ; multiple : 1 à 512 ; origin : centre ou corner ; title et description : textes courts.</translation>
    </message>
    <message>
        <source>{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).</source>
        <translation>{path} n’est pas une méthode : choisissez un fichier TorchScript (.pt) ou ONNX (.onnx).</translation>
    </message>
    <message>
        <source>There is no matcher file {path}. Choose another one.</source>
        <translation>Il n’y a pas de fichier de méthode {path}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A matcher from a file of your own; its confidences are not calibrated.</source>
        <translation>Une méthode tirée d’un fichier à vous ; ses indices de confiance ne sont pas calibrés.</translation>
    </message>
    <message>
        <source>A matcher of your installation of vismatch; its confidences are not calibrated.</source>
        <translation>Une méthode de votre installation de vismatch ; ses indices de confiance ne sont pas calibrés.</translation>
    </message>
    <message>
        <source>the matcher of your file</source>
        <translation>la méthode de votre fichier</translation>
    </message>
    <message>
        <source>The matcher {file} could not match two images of {shape} (channels, rows, columns). Its description (a JSON file of its name beside it) says how many channels it wants.</source>
        <translation>La méthode {file} n’a pas pu apparier deux images de {shape} (canaux, lignes, colonnes). Sa description (un fichier JSON du même nom à côté) dit combien de canaux elle attend.</translation>
    </message>
    <message>
        <source>The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps (N,) confidences.</source>
        <translation>La méthode {file} a donné {what} au lieu de points dans les deux images, (N, 2) chacun, et peut-être de confiances (N,).</translation>
    </message>
    <message>
        <source>The matcher {file} gave points of shapes {shapes}, not (N, 2).</source>
        <translation>La méthode {file} a donné des points de forme {shapes} au lieu de (N, 2).</translation>
    </message>
    <message>
        <source>{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).</source>
        <translation>{path} n’est pas un fichier TorchScript : écrivez-le par torch.jit.script(réseau).save(…).</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that this onnxruntime can run.</source>
        <translation>{path} n’est pas un fichier ONNX que cet onnxruntime sait exécuter.</translation>
    </message>
    <message>
        <source>The matcher {file} takes {count} inputs, not two images.</source>
        <translation>La méthode {file} prend {count} entrées au lieu de deux images.</translation>
    </message>
    <message>
        <source>vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that its weights lie on your disk.</source>
        <translation>vismatch n&apos;a pas pu charger « {model} ». Crosstie ne le laisse rien télécharger : lancez-le une fois seul, pour que ses poids soient sur votre disque.</translation>
    </message>
    <message>
        <source>Searching the placement</source>
        <translation>Recherche du placement</translation>
    </message>
    <message>
        <source>Finds the place by structure, looks again with the keypoint matcher, keeps the points that verify best.</source>
        <translation>Trouve le lieu par sa structure, le revoit avec la méthode à points clés et garde les points qui se vérifient le mieux.</translation>
    </message>
    <message>
        <source>Compares edges and lines instead of colours, so it works across sensors; needs nothing installed.</source>
        <translation>Compare contours et lignes plutôt que couleurs, et marche donc d&apos;un capteur à l&apos;autre ; rien à installer.</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; needs torch.</source>
        <translation>Un réseau qui a appris à quoi ressemblent les lieux pour différents capteurs ; nécessite torch.</translation>
    </message>
    <message>
        <source>A network for two satellite scenes that both come with camera models (RPC): it looks only where a place can lie, and gives heights; needs torch.</source>
        <translation>Un réseau pour deux scènes satellitaires ayant un modèle de caméra (RPC) : il ne cherche que là où un lieu peut se trouver, et donne des altitudes ; exige torch.</translation>
    </message>
    <message>
        <source>Finds keypoints and asks for each where the other image shows it: small, for large rasters; needs torch.</source>
        <translation>Trouve des points-clés et cherche chacun dans l’autre image : petit et rapide, pour les grands rasters ; nécessite torch.</translation>
    </message>
    <message>
        <source>A network that listens to words for the scene, yours or those that it finds in the images; needs torch.</source>
        <translation>Un réseau qui écoute des mots décrivant la scène, les vôtres ou ceux qu’il trouve dans les images ; nécessite torch.</translation>
    </message>
    <message>
        <source>There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, vismatch:MODEL.</source>
        <translation>Il n’y a pas de méthode « {name} ». Choisissez parmi : {matchers}, file:MÉTHODE.pt, file:MÉTHODE.onnx, vismatch:MODÈLE.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>the text-assisted matcher</source>
        <translation>la méthode assistée par texte</translation>
    </message>
    <message>
        <source>A learned matcher that listens to words for the scene, given by you or found in the images; it also bears turns of 35° and scales of 0.7 to 1.3 on its own.</source>
        <translation>Une méthode apprise qui écoute des mots décrivant la scène, donnés par vous ou trouvés dans les images ; elle supporte aussi seule des rotations de 35° et des échelles de 0,7 à 1,3.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as you named them: {scene}.</source>
        <translation>Descripteurs de la scène, tels que vous les avez nommés : {scene}.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the land cover names them: {listed}.</source>
        <translation>Descripteurs de la scène, tels que les nomme l’occupation du sol : {listed}.</translation>
    </message>
    <message>
        <source>No descriptor of the scene stood out in the images.</source>
        <translation>Aucun descripteur de la scène ne ressortait dans les images.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the images suggested them: {listed}.</source>
        <translation>Descripteurs de la scène, tels que les images les suggèrent : {listed}.</translation>
    </message>
    <message>
        <source>The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights anew (make text-table, make train MODEL=tar).</source>
        <translation>La table de descripteurs textuels ne contient pas {listed}. Omettez-le, ou refaites la table et les poids (make text-table, make train MODEL=tar).</translation>
    </message>
    <message>
        <source>The file holds no table of text descriptors; run make text-table.</source>
        <translation>Le fichier ne contient pas de table de descripteurs textuels ; lancez make text-table.</translation>
    </message>
    <message>
        <source>The table of text descriptors is damaged; run make text-table.</source>
        <translation>La table de descripteurs textuels est endommagée ; lancez make text-table.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are missing. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Les poids de la méthode « {name} » manquent. Réinstallez l&apos;extension, ou choisissez la méthode « Structure ».</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are damaged or of another version. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Les poids de la méthode « {name} » sont endommagés ou d&apos;une autre version. Réinstallez l&apos;extension, ou choisissez la méthode « Structure ».</translation>
    </message>
    <message>
        <source>The weights are damaged: {problem}. Install the plugin again.</source>
        <translation>Les poids sont endommagés : {problem}. Réinstallez l’extension.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Les poids de la méthode « {name} » sont d&apos;une autre version de l&apos;extension. Réinstallez l&apos;extension, ou choisissez la méthode « Structure ».</translation>
    </message>
    <message>
        <source>The list of weights is damaged. Install the plugin again.</source>
        <translation>La liste des poids est endommagée. Réinstallez l’extension.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which is an input of the list. Name another target.</source>
        <translation>cela écraserait {path}, une entrée de la liste. Nommez une autre cible.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which belongs to {other}. Name another target or id.</source>
        <translation>cela écraserait {path}, qui appartient à {other}. Nommez une autre cible ou un autre identifiant.</translation>
    </message>
    <message>
        <source>Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.</source>
        <translation>Un autre lot est à l&apos;œuvre dans le dossier {folder}. Attendez qu&apos;il soit terminé, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} is no list of pairs: the columns moving and reference are needed.</source>
        <translation>{name} n&apos;est pas une liste de paires : les colonnes moving et reference sont nécessaires.</translation>
    </message>
    <message>
        <source>{name}, line {line}: moving and reference must both be given.</source>
        <translation>{name}, ligne {line} : moving et reference doivent être donnés tous deux.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the id {own} is there twice. Give every pair its own.</source>
        <translation>{name}, ligne {line} : l&apos;identifiant {own} figure deux fois. Donnez à chaque paire le sien.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name}, ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a path or an id is none that this computer could write.</source>
        <translation>{name}, ligne {line} : un chemin ou un identifiant ne peut pas être écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A list does not choose matchers of somebody else. Choose it for all pairs instead.</source>
        <translation>Une liste ne choisit pas de méthodes d&apos;autrui. Choisissez-la plutôt pour toutes les paires.</translation>
    </message>
    <message>
        <source>Its worker died {count} times, perhaps for want of memory.</source>
        <translation>Son processus est mort {count} fois, peut-être par manque de mémoire.</translation>
    </message>
    <message>
        <source>The verdict was calibrated on Crosstie&apos;s own matchers, not on this one: check the result by eye.</source>
        <translation>Le verdict a été calibré sur les méthodes de Crosstie, pas sur celle-ci : vérifiez le résultat à l’œil.</translation>
    </message>
    <message>
        <source>The description of the scene was not used: only the matcher “Text-assisted” reads it.</source>
        <translation>La description de la scène n’a pas été utilisée : seule la méthode « Assisté par texte » la lit.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or leave the coarse search on.</source>
        <translation>La méthode « {title} » n’a pas d’étape grossière propre. Choisissez la méthode « Assisté par texte », ou laissez la recherche grossière activée.</translation>
    </message>
    <message>
        <source>The camera models were not used.</source>
        <translation>Les modèles de caméra n&apos;ont pas été utilisés.</translation>
    </message>
    <message>
        <source>Only structure was compared.</source>
        <translation>Seule la structure a été comparée.</translation>
    </message>
    <message>
        <source>“{text}” is no rough point. Give column and row in the moving raster, column and row in the reference and, if wanted, how many pixels of the reference it may be off.</source>
        <translation>« {text} » n&apos;est pas un point approximatif. Donnez colonne et ligne dans le raster à recaler, colonne et ligne dans la référence et, au besoin, l&apos;écart possible en pixels de la référence.</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen. Choose one of {names}.</source>
        <translation>« {text} » n&apos;est pas un choix possible. Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.</source>
        <translation>« {text} » ne nomme pas de bandes. Donnez des numéros à partir de 1, tels que 1 ou 4,3,2.</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Give a whole number from {low} to {high}.</source>
        <translation>« {text} » n&apos;est pas possible. Donnez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{text}” is no distance. Give a number of pixels greater than 0.</source>
        <translation>« {text} » n&apos;est pas une distance. Donnez un nombre de pixels supérieur à 0.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command below, or choose another folder in the settings.</source>
        <translation>Le dossier Python supplémentaire {root} contient des paquets pour {found}, mais QGIS utilise {version}. Créez-en un nouveau par la commande ci-dessous, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.</source>
        <translation>Le dossier Python supplémentaire {root} n&apos;existe pas. Choisissez-en un autre dans les réglages ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Repair its data source or remove it.</source>
        <translation>La couche « {layer} » est illisible. Réparez sa source de données ou supprimez-la.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.</source>
        <translation>La couche « {layer} » a {count} bande(s), donc pas de bande {band}. Choisissez de nouveau les bandes.</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no polygons. Choose a polygon layer.</source>
        <translation>La couche « {layer} » ne contient pas de polygones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>No polygon of the layer “{layer}” is selected. Select some or use all.</source>
        <translation>Aucun polygone de la couche « {layer} » n&apos;est sélectionné. Sélectionnez-en ou utilisez-les tous.</translation>
    </message>
    <message>
        <source>The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.</source>
        <translation>La couche « {name} » est vide : il n&apos;y a aucun polygone. Dessinez-en un ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>This is not a position. Type two numbers.</source>
        <translation>Ce n’est pas un lieu. Saisissez deux nombres.</translation>
    </message>
    <message>
        <source>This place is outside “{0}” ({1} × {2} px), so the point was not moved.</source>
        <translation>Cet endroit est en dehors de « {0} » ({1} × {2} px), le point reste donc où il était.</translation>
    </message>
    <message>
        <source>{0} points would leave “{1}” ({2} × {3} px), so they were not moved.</source>
        <translation>{0} points sortiraient de « {1} » ({2} × {3} px), ils restent donc où ils sont.</translation>
    </message>
    <message>
        <source>Register raster by operation</source>
        <translation>Recaler un raster par une opération</translation>
    </message>
    <message>
        <source>Applies a saved coordinate operation to a raster, or to another raster with the same geometry.</source>
        <translation>Applique une opération de coordonnées enregistrée à un raster, ou à un autre de même géométrie.</translation>
    </message>
    <message>
        <source>Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. It can be any raster with the same pixels as the one that the operation was found for: other bands, dates or products of a scene. The reference is not needed.

resample writes new pixels, on the grid of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their georeference: by a geotransform, which needs a straight transform, or by a grid of ground control points.</source>
        <translation>Recale un raster par une opération de coordonnées, écrite par « Ajuster une transformation à des points » ou « Apparier des couches ». Tout raster ayant les mêmes pixels que celui pour lequel elle fut trouvée convient : autres bandes, dates ou produits d&apos;une scène. La référence n&apos;a pas besoin d&apos;être disponible.

resample écrit de nouveaux pixels, sur la grille de la référence ou celle choisie ici. geotransform et gcps gardent les pixels et disent seulement où ils sont : par une géotransformation, qui demande une transformation droite, ou par une grille de points de contrôle.</translation>
    </message>
    <message>
        <source>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform</source>
        <translation>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform,redresser</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>Couche source</translation>
    </message>
    <message>
        <source>The raster that the operation was found for, or one with the same number of pixels.</source>
        <translation>Le raster pour lequel l&apos;opération fut trouvée, ou un autre ayant le même nombre de pixels.</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>Opération de coordonnées</translation>
    </message>
    <message>
        <source>A file written by “Fit transform from points” or “Match layers”.</source>
        <translation>Ce qu&apos;« Ajuster une transformation à des points » ou « Apparier des couches » a écrit.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Write new pixels, or only set the georeference.</source>
        <translation>Écrire de nouveaux pixels, ou seulement dire où ils sont.</translation>
    </message>
    <message>
        <source>Resampling method</source>
        <translation>Méthode de rééchantillonnage</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Recalé</translation>
    </message>
    <message>
        <source>Target CRS</source>
        <translation>SCR cible</translation>
    </message>
    <message>
        <source>Output file resolution</source>
        <translation>Résolution du fichier de sortie</translation>
    </message>
    <message>
        <source>Output extent</source>
        <translation>Étendue de sortie</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <translation>Options de création supplémentaires</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Ajouter des aperçus</translation>
    </message>
    <message>
        <source>auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp.</source>
        <translation>auto : plus proche voisin pour classes et palettes, sinon une qui garde le détail. Les autres comme dans le warp de GDAL.</translation>
    </message>
    <message>
        <source>Empty: the reference&apos;s.</source>
        <translation>Vide : celui de la référence.</translation>
    </message>
    <message>
        <source>Width and height of a pixel in units of the target CRS. Empty: the reference&apos;s.</source>
        <translation>Largeur et hauteur d&apos;un pixel en unités du SCR cible. Vide : celles de la référence.</translation>
    </message>
    <message>
        <source>In the target CRS. Empty: all of the registered raster.</source>
        <translation>Dans le SCR cible. Vide : tout le raster recalé.</translation>
    </message>
    <message>
        <source>GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>De GDAL, pour le format de sortie : COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <source>Smaller copies inside a GeoTIFF, for quick display.</source>
        <translation>Copies réduites dans un GeoTIFF, pour un affichage rapide.</translation>
    </message>
    <message>
        <source>The moving and the reference layer are the same. Choose two different ones.</source>
        <translation>La couche à recaler et la couche de référence sont la même. Choisissez-en deux différentes.</translation>
    </message>
    <message>
        <source>To install it: {0}</source>
        <translation>Ceci l&apos;apporte : {0}</translation>
    </message>
    <message>
        <source>Register many rasters</source>
        <translation>Recaler de nombreux rasters</translation>
    </message>
    <message>
        <source>Registers all pairs of a list; after an interruption it continues where it stopped.</source>
        <translation>Recale toutes les paires d&apos;une liste ; arrêté puis relancé, il reprend où il en était.</translation>
    </message>
    <message>
        <source>many,list,series,bulk,register,coregistration,resume</source>
        <translation>many,list,series,bulk,register,coregistration,resume,liste,série,lot</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Liste de paires</translation>
    </message>
    <message>
        <source>CSV with a header; relative paths start from its folder.</source>
        <translation>CSV avec en-tête ; les chemins relatifs partent de son dossier.</translation>
    </message>
    <message>
        <source>auto: chosen for the data.</source>
        <translation>auto convient aux données.</translation>
    </message>
    <message>
        <source>Output grid</source>
        <translation>Grille de sortie</translation>
    </message>
    <message>
        <source>The grid of the output.</source>
        <translation>Quels pixels écrire.</translation>
    </message>
    <message>
        <source>Also write rasters that need review</source>
        <translation>Écrire aussi ce qui demande d&apos;abord un examen</translation>
    </message>
    <message>
        <source>Matches that are probably right, but not certainly.</source>
        <translation>Appariements probablement justes, mais pas sûrement.</translation>
    </message>
    <message>
        <source>Write no rasters</source>
        <translation>N&apos;écrire aucun raster</translation>
    </message>
    <message>
        <source>Only coordinate operations and results; use “Register raster by operation” afterwards.</source>
        <translation>Seulement opérations de coordonnées et résultats ; « Recaler un raster par une opération » peut suivre.</translation>
    </message>
    <message>
        <source>Write a full report of each pair</source>
        <translation>Écrire un rapport complet de chaque paire</translation>
    </message>
    <message>
        <source>An HTML page with inputs, transform, accuracy, figures and points, beside the operation.</source>
        <translation>Une page HTML avec entrées, transformation, précision, figures et points, à côté de l&apos;opération.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>Paires : {0}</translation>
    </message>
    <message>
        <source>Convert and thin tie points</source>
        <translation>Convertir et réduire des points homologues</translation>
    </message>
    <message>
        <source>Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.</source>
        <translation>Convertit des points homologues entre QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF et tableaux.</translation>
    </message>
    <message>
        <source>Reads tie points (ground control points) of any of these programs and writes them for another one, without loss where its format allows; the log lists what cannot be kept.

Rasters are needed if one format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image evenly, those with higher confidence first.</source>
        <translation>Lit les points homologues (points de contrôle) de l&apos;un de ces programmes et les écrit pour un autre, sans perte là où son format le permet ; ce qui ne peut être gardé est dit dans le journal.

Des rasters sont nécessaires là où un format compte en pixels et l&apos;autre en unités de carte. Une limite garde des points qui couvrent l&apos;image régulièrement, les plus sûrs d&apos;abord.</translation>
    </message>
    <message>
        <source>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import</source>
        <translation>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import,points de contrôle,convertir</translation>
    </message>
    <message>
        <source>Format to write</source>
        <translation>Format à écrire</translation>
    </message>
    <message>
        <source>auto: by the file extension.</source>
        <translation>auto : d&apos;après l&apos;extension du fichier.</translation>
    </message>
    <message>
        <source>Largest number of points</source>
        <translation>Nombre maximal de points</translation>
    </message>
    <message>
        <source>They cover the moving image evenly, those with higher confidence first. Empty: all.</source>
        <translation>Ils couvrent l&apos;image à recaler régulièrement, les plus sûrs d&apos;abord. Vide : tous.</translation>
    </message>
    <message>
        <source>Leave out points that are not enabled</source>
        <translation>Omettre les points désactivés</translation>
    </message>
    <message>
        <source>Otherwise they are kept if the format can mark them.</source>
        <translation>Sinon ils restent là où le format peut les contenir.</translation>
    </message>
    <message>
        <source>GeoJSON shows</source>
        <translation>GeoJSON montre</translation>
    </message>
    <message>
        <source>The raster or map on which the features are shown.</source>
        <translation>Où sont les entités.</translation>
    </message>
    <message>
        <source>Address of the IIIF image, or camera name for Metashape</source>
        <translation>Adresse de l&apos;image IIIF, ou caméra de Metashape</translation>
    </message>
    <message>
        <source>Empty: the moving raster&apos;s file name.</source>
        <translation>Vide : le nom de fichier du raster à recaler.</translation>
    </message>
    <message>
        <source>Converted points</source>
        <translation>Points convertis</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>Evaluate points</source>
        <translation>Évaluer des points</translation>
    </message>
    <message>
        <source>Measures the error of a coordinate operation at points, for example at check points that were not used in the fit.</source>
        <translation>Mesure une opération de coordonnées en des points, tels que des points de vérification qu&apos;aucun ajustement n&apos;a vus.</translation>
    </message>
    <message>
        <source>Compares the positions given by a coordinate operation, written by “Fit transform from points” or “Match layers”, with measured points: root mean square error and the radius that contains 90 % of the errors.

Use points that were not used in the fit to get an independent figure.</source>
        <translation>Dit à quelle distance une opération de coordonnées, écrite par « Ajuster une transformation à des points » ou « Apparier des couches », met des points de leur lieu mesuré : moyenne quadratique et rayon qui contient 90 %.

Les points non utilisés pour l&apos;ajustement donnent le chiffre honnête.</translation>
    </message>
    <message>
        <source>gcp,check points,rmse,ce90,residuals,accuracy,quality</source>
        <translation>gcp,check points,rmse,ce90,residuals,accuracy,quality,points de vérification,précision,résidus</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Fit transform from points</source>
        <translation>Ajuster une transformation à des points</translation>
    </message>
    <message>
        <source>Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.</source>
        <translation>Ajuste translation, similitude, transformation affine ou projective, polynôme, spline, flux ou maillage à des points homologues.</translation>
    </message>
    <message>
        <source>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals</source>
        <translation>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals,points de contrôle,ajuster</translation>
    </message>
    <message>
        <source>Transform type</source>
        <translation>Type de transformation</translation>
    </message>
    <message>
        <source>auto: chosen by cross-validation. rpc-bias: needs the moving layer&apos;s camera model.</source>
        <translation>auto : choisi par validation croisée. rpc-bias : demande le modèle de caméra de la couche à recaler.</translation>
    </message>
    <message>
        <source>Transforms that auto chooses from</source>
        <translation>Types parmi lesquels auto choisit</translation>
    </message>
    <message>
        <source>Curved transforms are chosen if there are enough points and they predict clearly better.</source>
        <translation>Les courbes sont prises là où il y a assez de points et qu&apos;elles prédisent nettement mieux.</translation>
    </message>
    <message>
        <source>Leave out points with a larger residual than (pixels)</source>
        <translation>Omettre les points plus éloignés que (pixels)</translation>
    </message>
    <message>
        <source>In pixels of the reference. 0: every point is used.</source>
        <translation>En pixels de la référence. 0 : chaque point compte.</translation>
    </message>
    <message>
        <source>Smoothing of the spline</source>
        <translation>Lissage de la spline</translation>
    </message>
    <message>
        <source>0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.</source>
        <translation>0 : par chaque point, comme GDAL et le géoréférenceur. Vide : selon les données.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Fichiers HTML (*.html);;Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>Ce qui plaidait pour</translation>
    </message>
    <message>
        <source>Match layers</source>
        <translation>Apparier des couches</translation>
    </message>
    <message>
        <source>Finds tie points between two rasters of any kind.</source>
        <translation>Trouve des points homologues entre deux rasters de tout type.</translation>
    </message>
    <message>
        <source>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical</source>
        <translation>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical,apparier,recaler,recalage</translation>
    </message>
    <message>
        <source>Stop when there is no reliable match</source>
        <translation>S&apos;arrêter s&apos;il n&apos;y a pas de correspondance fiable</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Points homologues</translation>
    </message>
    <message>
        <source>Ground control points</source>
        <translation>Points de contrôle au sol</translation>
    </message>
    <message>
        <source>auto: by the file extension; without one, .points of the QGIS Georeferencer.</source>
        <translation>auto : d&apos;après l&apos;extension ; .points du Géoréférenceur de QGIS si elle ne dit rien.</translation>
    </message>
    <message>
        <source>Format of the ground control points</source>
        <translation>Format des points de contrôle</translation>
    </message>
    <message>
        <source>Transform and report</source>
        <translation>Transformation et rapport</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Raisons du verdict</translation>
    </message>
    <message>
        <source>Number of tie points in use</source>
        <translation>Nombre de points homologues utilisés</translation>
    </message>
    <message>
        <source>RMSE in reference pixels</source>
        <translation>RMSE en pixels de la référence</translation>
    </message>
    <message>
        <source>RMSE in map units</source>
        <translation>RMSE en unités de carte</translation>
    </message>
    <message>
        <source>Radius that contains 90 % of the residuals, in reference pixels</source>
        <translation>Rayon qui contient 90 % des résidus, en pixels de la référence</translation>
    </message>
    <message>
        <source>Share of the overlap that tie points cover</source>
        <translation>Part du recouvrement couverte par des points homologues</translation>
    </message>
    <message>
        <source>Match scenes with camera models</source>
        <translation>Apparier des scènes avec modèles de caméra</translation>
    </message>
    <message>
        <source>Finds tie points and their heights between two satellite scenes with RPCs.</source>
        <translation>Trouve des points homologues et leurs hauteurs entre deux scènes satellite avec RPC.</translation>
    </message>
    <message>
        <source>For two scenes with RPC camera models that show the same place from two directions. Tie points are searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the moving scene is corrected (by a shift or an affine transform in its image).

Two views cannot tell an error along the epipolar lines from a height, so all heights may be wrong by the same amount.</source>
        <translation>Pour deux scènes munies de modèles de caméra RPC et voyant le même lieu de deux directions. Les points homologues ne sont cherchés que le long des lignes épipolaires. Chacun reçoit une hauteur au-dessus de l&apos;ellipsoïde, et le modèle de caméra de la scène à recaler une correction (translation ou affine dans son image).

Deux vues ne distinguent pas un désaccord le long de ces lignes d&apos;une hauteur : les hauteurs peuvent être fausses d&apos;une constante.</translation>
    </message>
    <message>
        <source>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation</source>
        <translation>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation,hauteurs,points homologues</translation>
    </message>
    <message>
        <source>Lowest ground</source>
        <translation>Sol le plus bas</translation>
    </message>
    <message>
        <source>Highest ground</source>
        <translation>Sol le plus haut</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid. Empty: all heights that the camera models allow.</source>
        <translation>Mètres au-dessus de l&apos;ellipsoïde. Vide : toutes les hauteurs que permettent les modèles de caméra.</translation>
    </message>
    <message>
        <source>The correction of the camera model of the moving scene.</source>
        <translation>Ce qui corrige le modèle de caméra de la scène à recaler.</translation>
    </message>
    <message>
        <source>Correction of the camera model</source>
        <translation>Correction du modèle de caméra</translation>
    </message>
    <message>
        <source>Spacing of the tie points in pixels</source>
        <translation>Distance des points homologues en pixels</translation>
    </message>
    <message>
        <source>Tie points with heights</source>
        <translation>Points homologues avec hauteurs</translation>
    </message>
    <message>
        <source>Number of tie points</source>
        <translation>Nombre de points homologues</translation>
    </message>
    <message>
        <source>Share of tie points within a pixel of their epipolar line</source>
        <translation>Part des points homologues à moins d&apos;un pixel de leur ligne épipolaire</translation>
    </message>
    <message>
        <source>Median distance of the tie points from their epipolar lines, in pixels</source>
        <translation>Distance à la ligne que respecte la moitié des points homologues, en pixels</translation>
    </message>
    <message>
        <source>A web layer has no camera model. Choose a scene with RPCs as reference.</source>
        <translation>Une couche web n&apos;a pas de modèle de caméra. Choisissez comme référence une scène avec RPC.</translation>
    </message>
    <message>
        <source>Give both the lowest and the highest ground, or neither.</source>
        <translation>Indiquez le sol le plus bas et le plus haut, ou aucun des deux.</translation>
    </message>
    <message>
        <source>Moving layer</source>
        <translation>Couche à recaler</translation>
    </message>
    <message>
        <source>The raster to correct, with or without georeference.</source>
        <translation>Le raster à recaler. Avec ou sans géoréférence.</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Couche de référence</translation>
    </message>
    <message>
        <source>The raster whose position you trust. Web layers are rendered around the moving layer or over the area.</source>
        <translation>Le raster bien placé. Les couches web sont dessinées autour de la couche à recaler ou sur la zone.</translation>
    </message>
    <message>
        <source>Pixels outside the moving layer</source>
        <translation>Pixels hors de la couche à recaler</translation>
    </message>
    <message>
        <source>Nodata value for output bands</source>
        <translation>Valeur nodata des bandes de sortie</translation>
    </message>
    <message>
        <source>Heights for the camera model (rpc-bias)</source>
        <translation>Hauteurs pour le modèle de caméra (rpc-bias)</translation>
    </message>
    <message>
        <source>auto: as in the moving layer; NaN or a mask if it does not mark them.</source>
        <translation>auto : comme la couche à recaler les marque ; NaN ou un masque si elle ne le fait pas.</translation>
    </message>
    <message>
        <source>Value of pixels outside. Empty: that of the moving layer, if nodata is chosen.</source>
        <translation>Marque les pixels extérieurs. Vide : celle de la couche à recaler, si nodata est choisi.</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model.</source>
        <translation>Mètres au-dessus de l&apos;ellipsoïde, pour rpc-bias seul. Vide : la hauteur pour laquelle le modèle de caméra est fait.</translation>
    </message>
    <message>
        <source>A file of tie points or ground control points in any of the formats.</source>
        <translation>Un fichier de points homologues ou de points de contrôle dans l&apos;un des formats.</translation>
    </message>
    <message>
        <source>Format of the points</source>
        <translation>Format des points</translation>
    </message>
    <message>
        <source>CRS of the map coordinates</source>
        <translation>SCR des coordonnées cartographiques</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Colonnes d&apos;un tableau</translation>
    </message>
    <message>
        <source>Moving coordinates have y before x</source>
        <translation>Les coordonnées à recaler donnent y avant x</translation>
    </message>
    <message>
        <source>Map coordinates have y before x</source>
        <translation>Les coordonnées cartographiques donnent y avant x</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file, so it has no pixels that points could count.</source>
        <translation>« {layer} » n&apos;est pas un fichier raster, il n&apos;a donc pas de pixels que des points pourraient compter.</translation>
    </message>
    <message>
        <source>Number of points in use</source>
        <translation>Nombre de points utilisés</translation>
    </message>
    <message>
        <source>Number of check points</source>
        <translation>Nombre de points de vérification</translation>
    </message>
    <message>
        <source>RMSE of the check points in reference pixels</source>
        <translation>RMSE des points de vérification en pixels de la référence</translation>
    </message>
    <message>
        <source>The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…</source>
        <translation>Les colonnes d&apos;une table s&apos;indiquent sous la forme moving_x=NOM,moving_y=NOM,reference_x=NOM,…</translation>
    </message>
    <message>
        <source>auto: recognised by the first lines of the file.</source>
        <translation>auto : reconnu aux premières lignes du fichier.</translation>
    </message>
    <message>
        <source>The moving raster. Needed if the file has its map coordinates and pixels are wanted.</source>
        <translation>Le raster à recaler. Nécessaire si le fichier contient ses coordonnées cartographiques et que l&apos;on veut des pixels.</translation>
    </message>
    <message>
        <source>The reference raster of the points. Empty: the map coordinates in the file are used.</source>
        <translation>Le raster où mènent les points. Vide : la carte des points eux-mêmes.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of row and column, have this order.</source>
        <translation>Les tableaux de latitude et longitude, ou de ligne et colonne, ont cet ordre.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of northing and easting, have this order.</source>
        <translation>Les tableaux de latitude et longitude, ou de nord et est, ont cet ordre.</translation>
    </message>
    <message>
        <source>CRS of map coordinates, if the file does not name it.</source>
        <translation>Des coordonnées cartographiques, si le fichier ne le nomme pas.</translation>
    </message>
    <message>
        <source>If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or moving_col and moving_row for pixels; column numbers start at 1.</source>
        <translation>Si elles ne sont pas reconnues : moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, ou moving_col et moving_row pour des pixels ; les numéros de colonnes partent de 1.</translation>
    </message>
    <message>
        <source>Register raster</source>
        <translation>Recaler un raster</translation>
    </message>
    <message>
        <source>Warps a raster to its position on the reference.</source>
        <translation>Transforme un raster là où il doit être selon la référence.</translation>
    </message>
    <message>
        <source>Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata and colours.

Give the transform that “Match layers” wrote, or none: then the layers are matched first. If there is no reliable match, nothing is written and the algorithm gives the reasons.</source>
        <translation>Écrit une copie du raster à recaler posée sur la référence, avec toutes ses bandes, son type, ses nodata et ses couleurs.

Donnez la transformation qu&apos;« Apparier des couches » a écrite, ou aucune : alors les couches sont d&apos;abord appariées. S&apos;il n&apos;y a pas de correspondance fiable, rien n&apos;est écrit et l&apos;algorithme dit pourquoi.</translation>
    </message>
    <message>
        <source>warp,register,registration,coregistration,georeference,rectify,align</source>
        <translation>warp,register,registration,coregistration,georeference,rectify,align,recaler,redresser</translation>
    </message>
    <message>
        <source>Transform (empty: match first)</source>
        <translation>Transformation (vide : apparier d&apos;abord)</translation>
    </message>
    <message>
        <source>A file written by “Match layers” for these two layers. If it is given, the other options are ignored.</source>
        <translation>Ce qu&apos;« Apparier des couches » a écrit pour ces deux couches. Avec lui, les autres options ne comptent pas.</translation>
    </message>
    <message>
        <source>A stored transform fits a reference with pixels of its own, not a web layer. Match without it.</source>
        <translation>Une transformation enregistrée convient à une référence ayant ses propres pixels, pas à une couche web. Appariez sans elle.</translation>
    </message>
    <message>
        <source>reference: the pixels of the reference. own: pixels of the same size as in the moving raster.</source>
        <translation>reference : pixels de la référence. own : pixels aussi fins que ceux du raster à recaler.</translation>
    </message>
    <message>
        <source>Register vector</source>
        <translation>Recaler des vecteurs</translation>
    </message>
    <message>
        <source>Moves a vector layer that was digitised or detected on one raster to its position on the other.</source>
        <translation>Déplace une couche vectorielle, dessinée ou détectée sur un raster, là où celui-ci doit être sur l’autre.</translation>
    </message>
    <message>
        <source>Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is added.

For curved transforms, long segments can be divided first. Arcs become short lines.</source>
        <translation>Applique une opération de coordonnées, écrite par « Ajuster une transformation à des points » ou « Apparier des couches », à une couche numérisée sur le raster à recaler : parcelles d’un plan ancien, ou boîtes, polygones et points qu’un détecteur a trouvés dans une image radar et qu’il faut montrer sur la photo. Attributs, altitudes et mesures restent, et ce qui se touchait se touche encore, au dernier chiffre près ; l’exactitude des nouvelles positions est ajoutée.

Là où la transformation courbe, les longs segments peuvent être coupés auparavant. Les arcs deviennent de courts segments.</translation>
    </message>
    <message>
        <source>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty</source>
        <translation>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty,vecteurs,déplacer,objets,incertitude</translation>
    </message>
    <message>
        <source>Drawn on the moving raster, in any CRS.</source>
        <translation>Dessiné sur le raster à recaler, dans n&apos;importe quel SCR.</translation>
    </message>
    <message>
        <source>Divide segments longer than</source>
        <translation>Couper les segments plus longs que</translation>
    </message>
    <message>
        <source>Before the transform, in units of the layer. 0: vertices only.</source>
        <translation>Avant leur déplacement, en unités de la couche. 0 : sommets seulement.</translation>
    </message>
    <message>
        <source>From the reference to the moving raster</source>
        <translation>De la référence au raster à recaler</translation>
    </message>
    <message>
        <source>For a layer in the right position that is to be shown on the uncorrected raster.</source>
        <translation>Pour une couche bien placée à montrer sur le raster tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Add the accuracy of the positions</source>
        <translation>Ajouter l’exactitude des positions</translation>
    </message>
    <message>
        <source>As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where that raster has a CRS): the standard deviation along one axis, from the covariance of the transform and the leave-out error of the tie points.</source>
        <translation>Comme attributs sigma_px (pixels du raster vers lequel la couche est déplacée) et sigma_m (mètres, s’il a un SCR) : l’écart type le long d’un axe, d’après ce que les points homologues laissent ouvert et d’après l’erreur des points homologues omis.</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>Nombre d&apos;entités</translation>
    </message>
    <message>
        <source>The layer cannot be read. Repair its data source or choose another one.</source>
        <translation>La couche est illisible. Réparez sa source de données ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} ne peut être lu comme transformation. Choisissez un fichier qu&apos;« Apparier des couches » a écrit.</translation>
    </message>
    <message>
        <source>{path} holds no transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} ne contient pas de transformation. Choisissez un fichier qu&apos;« Apparier des couches » a écrit.</translation>
    </message>
    <message>
        <source>The match that this file reports gave no transform.</source>
        <translation>L&apos;appariement décrit par ce fichier n&apos;a pas donné de transformation.</translation>
    </message>
    <message>
        <source>The file holds no transform. Choose one that “Match layers” wrote.</source>
        <translation>Le fichier ne contient pas de transformation. Choisissez-en un qu&apos;« Apparier des couches » a écrit.</translation>
    </message>
    <message>
        <source>The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels.</source>
        <translation>La transformation a été trouvée pour « {0} », non pour « {1} » : elle ne convient que si les deux ont les mêmes pixels.</translation>
    </message>
    <message>
        <source>Existing georeference of the moving rasters</source>
        <translation>Géoréférence existante des rasters à recaler</translation>
    </message>
    <message>
        <source>Existing georeference of the moving layer</source>
        <translation>Géoréférence existante de la couche à recaler</translation>
    </message>
    <message>
        <source>Area to match in</source>
        <translation>Zone d&apos;appariement</translation>
    </message>
    <message>
        <source>Polygons to match in</source>
        <translation>Polygones où apparier</translation>
    </message>
    <message>
        <source>Polygons to ignore</source>
        <translation>Polygones à ignorer</translation>
    </message>
    <message>
        <source>Rough points as lines</source>
        <translation>Points approximatifs sous forme de lignes</translation>
    </message>
    <message>
        <source>File of rough points</source>
        <translation>Fichier de points approximatifs</translation>
    </message>
    <message>
        <source>Rough points may be off by (reference pixels)</source>
        <translation>Écart possible des points approximatifs (pixels de la référence)</translation>
    </message>
    <message>
        <source>moving layer</source>
        <translation>couche à recaler</translation>
    </message>
    <message>
        <source>reference layer</source>
        <translation>couche de référence</translation>
    </message>
    <message>
        <source>Bands of the {0}</source>
        <translation>Bandes : {0}</translation>
    </message>
    <message>
        <source>Contrast stretch of the {0}</source>
        <translation>Étirement du contraste : {0}</translation>
    </message>
    <message>
        <source>CRS of the {0}</source>
        <translation>SCR : {0}</translation>
    </message>
    <message>
        <source>What is in the scene? (matcher tar)</source>
        <translation>Que montre la scène ? (méthode tar)</translation>
    </message>
    <message>
        <source>Land cover (matcher tar)</source>
        <translation>Occupation du sol (méthode tar)</translation>
    </message>
    <message>
        <source>Coarse search (matcher tar)</source>
        <translation>Recherche grossière (méthode tar)</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Working size in pixels</source>
        <translation>Taille de travail en pixels</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The kind of transform from the moving layer to the reference. auto: chosen by cross-validation.</source>
        <translation>Ce qui envoie la couche à recaler sur la référence. auto : choisi par validation croisée.</translation>
    </message>
    <message>
        <source>Part of the reference to search; a small one is faster and more reliable. Empty: all of it.</source>
        <translation>Partie de la référence à explorer ; une petite est plus rapide et plus sûre. Vide : toute.</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched. Empty: everything.</source>
        <translation>Seul l&apos;intérieur de ces polygones est apparié. Vide : tout.</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched: map margins, sea, cloud.</source>
        <translation>L&apos;intérieur de ces polygones n&apos;est pas apparié : marges de cartes, mer, nuages.</translation>
    </message>
    <message>
        <source>auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched.</source>
        <translation>auto : crue autant que les images la confirment. none : pas crue, tout est exploré.</translation>
    </message>
    <message>
        <source>Each line starts at a place in the moving layer and ends at the same place in the reference. Two lines tell where to search.</source>
        <translation>Chaque ligne part d&apos;un lieu tel que la couche à recaler le montre et finit là où la référence montre le même lieu. Deux lignes disent où chercher.</translation>
    </message>
    <message>
        <source>Places known in both rasters, in any point format, such as .points or a table with the columns moving_col, moving_row, reference_col and reference_row. Two points tell where to search.</source>
        <translation>Lieux connus dans les deux rasters, dans n&apos;importe quel format de points, tel que .points ou un tableau ayant les colonnes moving_col, moving_row, reference_col et reference_row. Deux disent où chercher.</translation>
    </message>
    <message>
        <source>The search covers twice this distance around them.</source>
        <translation>La recherche va deux fois plus loin autour d&apos;eux.</translation>
    </message>
    <message>
        <source>The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor.</source>
        <translation>Où calculer. auto : une carte graphique si PyTorch en trouve une, sinon le processeur.</translation>
    </message>
    <message>
        <source>One or three bands to match with. Empty: chosen automatically.</source>
        <translation>Une ou trois bandes pour l&apos;appariement. Vide : choisies d&apos;après leur nature.</translation>
    </message>
    <message>
        <source>How values are stretched for matching; the output keeps its values. log is good for radar.</source>
        <translation>Comment les valeurs deviennent des contrastes pour l&apos;appariement ; la sortie garde ses valeurs. log convient au radar.</translation>
    </message>
    <message>
        <source>If the raster has none, or a wrong one. Empty: that of the raster.</source>
        <translation>Si le raster n&apos;en nomme pas, ou un faux. Vide : le sien.</translation>
    </message>
    <message>
        <source>Long side of the images in the coarse search.</source>
        <translation>Grand côté des images que voit la recherche grossière.</translation>
    </message>
    <message>
        <source>Words separated by commas, such as: harbour, dense housing. Empty: found in the images.</source>
        <translation>Des mots séparés par des virgules, par exemple : harbour, dense housing. Vide : trouvés dans les images.</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words.</source>
        <translation>Un raster de classes, qui dit la même chose si rien n&apos;est saisi.</translation>
    </message>
    <message>
        <source>search: the coarse search of all matchers. own: the matcher&apos;s own coarse search.</source>
        <translation>search : la recherche de toutes les méthodes. own : l&apos;étape grossière de la méthode elle-même.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La même graine donne le même résultat.</translation>
    </message>
    <message>
        <source>The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.</source>
        <translation>La couche à recaler « {moving} » n&apos;est pas un fichier raster, elle ne peut donc être recalée. Enregistrez-la d&apos;abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area to match in.</source>
        <translation>On ignore où dessiner « {reference} », car « {moving} » n&apos;a pas de géoréférence. Donnez la zone d&apos;appariement.</translation>
    </message>
    <message>
        <source>The area to match in is empty. Give a rectangle with some width and height, or none.</source>
        <translation>La zone d&apos;appariement est vide. Donnez un rectangle ayant largeur et hauteur, ou aucun.</translation>
    </message>
    <message>
        <source>The layer “{name}” holds no lines. Draw one for each place, or choose none.</source>
        <translation>La couche « {name} » ne contient pas de lignes. Dessinez-en une par lieu, ou n&apos;en choisissez aucune.</translation>
    </message>
    <message>
        <source>“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and choose “What the map canvas shows” as the area.</source>
        <translation>« {layer} » n&apos;atteint pas le lieu de la couche à recaler. Zoomez la carte au bon endroit et choisissez « Ce que montre la carte » comme zone.</translation>
    </message>
    <message>
        <source>Drawing the reference</source>
        <translation>Dessin de la référence</translation>
    </message>
    <message>
        <source>“{name}” shows no layer. Make some visible, then match again.</source>
        <translation>« {name} » ne montre aucune couche. Rendez-en visibles, puis appariez de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.</source>
        <translation>« {name} » fut dessiné pour l&apos;appariement, et l&apos;image est perdue. Appariez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>There is no area to draw. Zoom the map to your layers, then match again.</source>
        <translation>Il n&apos;y a pas de zone à dessiner. Zoomez la carte sur vos couches, puis appariez de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller area, or check the connection to the server.</source>
        <translation>« {name} » n&apos;a pas été dessiné en {seconds:g} secondes. Masquez les couches lentes, choisissez une zone plus petite, ou vérifiez la connexion au serveur.</translation>
    </message>
    <message>
        <source>“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers visible, or check the connection to the server.</source>
        <translation>« {name} » montre ici, à cette échelle, {what}. Zoomez là où il y a du contenu, rendez des couches visibles, ou vérifiez la connexion au serveur.</translation>
    </message>
    <message>
        <source>“{path}” was written, but QGIS cannot open it. Look at the file.</source>
        <translation>« {path} » a été écrit, mais QGIS ne peut l&apos;ouvrir. Examinez le fichier.</translation>
    </message>
    <message>
        <source>A rough point lies off the map of “{name}”. Leave it out, or show the place anew.</source>
        <translation>Un point approximatif est hors de la carte de « {name} ». Retirez-le, ou montrez le lieu de nouveau.</translation>
    </message>
    <message>
        <source>There is no registration to assess. Match two layers first.</source>
        <translation>Il n&apos;y a pas de recalage à juger. Appariez d&apos;abord deux couches.</translation>
    </message>
    <message>
        <source>{0}, {1} control points in use.</source>
        <translation>{0}, {1} points de contrôle utilisés.</translation>
    </message>
    <message>
        <source>RMSE {0}: the root of the mean of dX² + dY² over these {1} points.</source>
        <translation>RMSE {0} : la racine de la moyenne de dX² + dY² sur ces {1} points.</translation>
    </message>
    <message>
        <source>{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.</source>
        <translation>{0} avec degrés de liberté : divisé par 2 n − {1} paramètres au lieu de 2 n.</translation>
    </message>
    <message>
        <source>90 % of the residuals are below {0} (CE90).</source>
        <translation>90 % des résidus sont inférieurs à {0} (CE90).</translation>
    </message>
    <message>
        <source>{0} check points, not used in the fit: RMSE {1}.</source>
        <translation>{0} points de vérification, que l&apos;ajustement ne voit pas : RMSE {1}.</translation>
    </message>
    <message>
        <source>No check points: make some of the points check points to get an independent RMSE.</source>
        <translation>Aucun point de vérification : faites de certains points des points de vérification pour un chiffre indépendant.</translation>
    </message>
    <message>
        <source>{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.</source>
        <translation>{0:.0f} % du recouvrement est hors des points : la transformation y extrapole.</translation>
    </message>
    <message>
        <source>{0} of {1} cells have no point.</source>
        <translation>{0} cellules sur {1} ne contiennent aucun point.</translation>
    </message>
    <message>
        <source>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</source>
        <translation>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</translation>
    </message>
    <message>
        <source>Residual, px</source>
        <translation>Résidu, px</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>Point {0}</translation>
    </message>
    <message>
        <source>Residual {0:.2f} px</source>
        <translation>Résidu {0:.2f} px</translation>
    </message>
    <message>
        <source>Confidence {0:.2f}</source>
        <translation>Confiance {0:.2f}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>Residuals drawn {0:g} times</source>
        <translation>Résidus dessinés {0:g} fois</translation>
    </message>
    <message>
        <source>Draw the rectangle to match in on the map, or choose another area.</source>
        <translation>Tracez sur la carte le rectangle où apparier, ou choisissez une autre zone.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Repair its data source, or choose another layer.</source>
        <translation>« {0} » est illisible. Réparez sa source de données, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The map shows only the moving layer. Add a layer whose position you trust as the reference.</source>
        <translation>La carte ne montre rien d&apos;autre que la couche à recaler. Ajoutez comme référence une couche bien placée.</translation>
    </message>
    <message>
        <source>Choose the reference layer: the raster whose position you trust.</source>
        <translation>Choisissez comme référence la couche bien placée.</translation>
    </message>
    <message>
        <source>Moving and reference layer are the same. Choose two different layers.</source>
        <translation>La couche à recaler et la référence sont la même. Choisissez deux couches différentes.</translation>
    </message>
    <message>
        <source>The project has no layers. Add two rasters, or open files with “…”.</source>
        <translation>Le projet n&apos;a pas de couches. Ajoutez deux rasters, ou ouvrez des fichiers par « … ».</translation>
    </message>
    <message>
        <source>The project has no raster layer. Add the raster to correct, or open its file with “…”.</source>
        <translation>Le projet n&apos;a pas de couche raster. Ajoutez le raster à déplacer, ou ouvrez son fichier par « … ».</translation>
    </message>
    <message>
        <source>Choose the moving layer: the raster to correct. Web layers can only be the reference.</source>
        <translation>Choisissez la couche à recaler. Les couches web ne peuvent être que référence.</translation>
    </message>
    <message>
        <source>This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.</source>
        <translation>Cette méthode exige un modèle de caméra (RPC) sur les deux couches. Choisissez « Automatique », ou deux scènes d&apos;origine.</translation>
    </message>
    <message>
        <source>Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.</source>
        <translation>Les deux couches ont un modèle de caméra (RPC) : les points homologues reçoivent une altitude, et la caméra mobile est corrigée.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates.</source>
        <translation>« {0} » n&apos;a pas de géoréférence : le résultat sera dans ses pixels, non sur la Terre.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: only its content is used to find it.</source>
        <translation>« {0} » n&apos;a pas de géoréférence : elle est trouvée par son seul contenu.</translation>
    </message>
    <message>
        <source>Write the registered raster</source>
        <translation>Écrire le raster recalé</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the tie points</source>
        <translation>Écrire les points homologues</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <translation>Points du géoréférenceur (*.points)</translation>
    </message>
    <message>
        <source>Write a VRT with ground control points</source>
        <translation>Écrire un VRT avec points de contrôle</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <translation>Raster virtuel (*.vrt)</translation>
    </message>
    <message>
        <source>The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.</source>
        <translation>« {0} » n&apos;est pas un simple fichier raster, que demande le géoréférenceur. Enregistrez d&apos;abord la couche en GeoTIFF.</translation>
    </message>
    <message>
        <source>This QGIS has no Georeferencer. Export the points and open them in another program.</source>
        <translation>Ce QGIS n&apos;a pas de géoréférenceur. Exportez les points et ouvrez-les ailleurs.</translation>
    </message>
    <message>
        <source>Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.</source>
        <translation>Écrit : {0}. Dans le géoréférenceur, choisissez le type de transformation {1} pour voir les résidus.</translation>
    </message>
    <message>
        <source>The Georeferencer did not open. Open it from the Layer or Raster menu.</source>
        <translation>Le géoréférenceur ne s&apos;est pas ouvert. Ouvrez-le par le menu Couche ou Raster.</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>Le raster dont la position est à corriger</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>La couche bien placée</translation>
    </message>
    <message>
        <source>Shows or hides the options</source>
        <translation>Montre ou masque les options</translation>
    </message>
    <message>
        <source>The method that compares the two layers</source>
        <translation>Comment les lieux sont comparés</translation>
    </message>
    <message>
        <source>Words for what both layers show, separated by commas</source>
        <translation>Des mots pour ce que montrent les deux couches, séparés par des virgules</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words</source>
        <translation>Un raster de classes, qui dit ce que montre la scène si rien n&apos;est saisi</translation>
    </message>
    <message>
        <source>The coarse search that places the layer before points are matched</source>
        <translation>Ce qui place la couche avant l&apos;appariement des points</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid; without a layer, that of the camera model</source>
        <translation>Mètres au-dessus de l&apos;ellipsoïde ; sans couche, la hauteur pour laquelle le modèle de caméra est fait</translation>
    </message>
    <message>
        <source>The kinds of transform to try</source>
        <translation>Quels types de transformation sont essayés</translation>
    </message>
    <message>
        <source>The part of the reference to search</source>
        <translation>Où chercher des correspondances</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched</source>
        <translation>Seul l&apos;intérieur de ces polygones est apparié</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched</source>
        <translation>L&apos;intérieur de ces polygones n&apos;est pas apparié</translation>
    </message>
    <message>
        <source>Whether to use the present position of the moving layer</source>
        <translation>S&apos;il faut croire la place actuelle de la couche à recaler</translation>
    </message>
    <message>
        <source>Removes the placement by hand</source>
        <translation>Oublie les lieux montrés à la main</translation>
    </message>
    <message>
        <source>The device to compute on</source>
        <translation>Où calculer</translation>
    </message>
    <message>
        <source>The command that installs what is missing</source>
        <translation>La commande qui apporte ce qui manque</translation>
    </message>
    <message>
        <source>Shows the details of the message</source>
        <translation>Montre ce qu&apos;il y a derrière le message</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Stops the task within a second; nothing is changed</source>
        <translation>Arrête la tâche en moins d&apos;une seconde ; rien n&apos;est modifié</translation>
    </message>
    <message>
        <source>Writes the result to files for other programs</source>
        <translation>Écrit le résultat dans des fichiers que d&apos;autres programmes lisent</translation>
    </message>
    <message>
        <source>The order in which points are shown</source>
        <translation>Quel point vient ensuite</translation>
    </message>
    <message>
        <source>All steps: click one to return to it</source>
        <translation>Toutes les étapes : un clic y mène</translation>
    </message>
    <message>
        <source>Shows only the points that contain a text or meet a condition</source>
        <translation>Ne montre que les points qui contiennent un texte ou remplissent une condition</translation>
    </message>
    <message>
        <source>The tie points; right-click for the actions on the selected ones</source>
        <translation>Les points homologues ; clic droit pour ce que l&apos;on peut faire des points choisis</translation>
    </message>
    <message>
        <source>The transform that is fitted to the points in use</source>
        <translation>La transformation ajustée aux points utilisés</translation>
    </message>
    <message>
        <source>Stops the search; the points stay as they are</source>
        <translation>Arrête la recherche ; les points restent tels quels</translation>
    </message>
    <message>
        <source>How the registered layer is shown over the reference</source>
        <translation>Comment la couche recalée est montrée sur la référence</translation>
    </message>
    <message>
        <source>Opacity, position of the divider, speed, or size of the squares</source>
        <translation>Opacité, place du séparateur, vitesse ou taille des carrés</translation>
    </message>
    <message>
        <source>Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No file is written. If there is no reliable match, Crosstie says so.</source>
        <translation>Trouve lui-même rotation, échelle et décalage, puis des points homologues, ajuste une transformation et la juge. Rien n&apos;est écrit. S&apos;il n&apos;y a pas de correspondance fiable, il le dit.</translation>
    </message>
    <message>
        <source>Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, and adds it to the map. Your files are not changed.</source>
        <translation>Écrit le raster recalé avec toutes ses bandes, valeurs et nodata dans un nouveau fichier à côté de l&apos;original, et l&apos;ajoute à la carte. Vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>The georeference is used as a first guess, which the images must confirm. If the layer is far from its correct position, ignore its georeference: then the whole area is searched.</source>
        <translation>Une géoréférence est crue autant que les images la confirment. Si la couche est à un tout autre endroit, ignorez-la : alors tout est exploré.</translation>
    </message>
    <message>
        <source>A text that the point must contain, or a condition in QGIS&apos;s expression language with the names of the columns: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</source>
        <translation>Un texte qu&apos;un point doit contenir, ou une condition dans le langage d&apos;expressions de QGIS avec les noms des colonnes : residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</translation>
    </message>
    <message>
        <source>Points below this confidence are not used, except those that you have accepted, placed or locked. The matcher does not run again.</source>
        <translation>Les points sous cette confiance ne sont pas utilisés. Ceux que vous avez acceptés, placés ou verrouillés restent. La méthode n&apos;est pas relancée.</translation>
    </message>
    <message>
        <source>Points with a larger residual are not used; points with a smaller one are used again, also if the matcher had rejected them. At the right end the decisions of the matcher apply.</source>
        <translation>Les points qui conviennent moins bien ne sont pas utilisés, et ceux qui conviennent le sont de nouveau, même ceux que la méthode avait rejetés. À l&apos;extrémité droite, ses décisions valent.</translation>
    </message>
    <message>
        <source>Check points are not used in the fit, so their RMSE is independent.</source>
        <translation>Les points de vérification ne sont pas ajustés : leur RMSE est un chiffre indépendant.</translation>
    </message>
    <message>
        <source>Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that you ask for is reached. Locked points stay. It can be undone in one step.</source>
        <translation>Écarte le point qui convient le moins, ajuste de nouveau, et ainsi de suite jusqu&apos;au RMSE voulu. Les points verrouillés restent. Une seule étape que l&apos;on peut annuler.</translation>
    </message>
    <message>
        <source>Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a GeoPackage, GeoJSON or table. It can be undone in one step.</source>
        <translation>Ajoute les points d&apos;un fichier : du géoréférenceur, de GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF, d&apos;un GeoPackage, GeoJSON ou d&apos;un tableau. Une seule étape que l&apos;on peut annuler.</translation>
    </message>
    <message>
        <source>Takes points out of use where they are dense, so that the others cover the image evenly.</source>
        <translation>Écarte des points là où ils sont nombreux, pour que les autres couvrent l&apos;image régulièrement.</translation>
    </message>
    <message>
        <source>Restores the points as the matcher found them. It can be undone.</source>
        <translation>Revient aux points tels que la méthode les a laissés ; c&apos;est une étape que l&apos;on peut annuler.</translation>
    </message>
    <message>
        <source>The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of these predictions shows whether a transform with more parameters is better or only follows the noise.</source>
        <translation>Le recouvrement est divisé en neuf zones ; chacune est prédite d&apos;après les points des autres. Le RMSE de ces prédictions montre si une transformation plus riche vaut la peine ou ne suit que le bruit.</translation>
    </message>
    <message>
        <source>Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their hashes, all parameters and versions, and every point; or JSON for other programs.</source>
        <translation>Écrit une page HTML qui ne demande rien d&apos;ailleurs : verdict, précision, figures, la transformation, les fichiers avec leurs empreintes, tous les paramètres et versions, et chaque point. En JSON pour les programmes.</translation>
    </message>
    <message>
        <source>Each match of this project is kept with its points, decisions and transform. Matches are saved with the project, in a GeoPackage beside it, and can be restored after a crash.</source>
        <translation>Chaque appariement de ce projet est gardé avec ses points, ses décisions et sa transformation. Ils sont enregistrés avec le projet, dans un GeoPackage à côté, et protégés d&apos;un arrêt brutal pendant le travail.</translation>
    </message>
    <message>
        <source>native pixels from the left edge</source>
        <translation>pixels natifs depuis le bord gauche</translation>
    </message>
    <message>
        <source>native pixels from the top edge</source>
        <translation>pixels natifs depuis le bord supérieur</translation>
    </message>
    <message>
        <source>map coordinate to the right, in the layer&apos;s CRS</source>
        <translation>coordonnée vers la droite, dans le SCR de la couche</translation>
    </message>
    <message>
        <source>map coordinate upwards</source>
        <translation>coordonnée vers le haut</translation>
    </message>
    <message>
        <source>pasting “latitude, longitude” sets both</source>
        <translation>un collage « latitude, longitude » fixe les deux</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number of the point; it never changes</source>
        <translation>Numéro du point, toujours le même</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Whether the point is in use</source>
        <translation>Si le point est utilisé</translation>
    </message>
    <message>
        <source>Residual px</source>
        <translation>Résidu px</translation>
    </message>
    <message>
        <source>Distance between the mapped and the measured position</source>
        <translation>Distance entre lieu calculé et lieu mesuré</translation>
    </message>
    <message>
        <source>Chance that the match is right, 0 to 1</source>
        <translation>Probabilité que la correspondance soit juste, de 0 à 1</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>Non utilisé car</translation>
    </message>
    <message>
        <source>Why the point is not in use</source>
        <translation>Pourquoi le point n&apos;est pas utilisé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Control points are used in the fit, check points only measure its error</source>
        <translation>Les points de contrôle sont ajustés, ceux de vérification jugent seulement</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Automatic steps do not change the point</source>
        <translation>Les étapes automatiques laissent le point tel quel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Which matcher found it, or “manual”</source>
        <translation>Quelle méthode l&apos;a trouvé, ou « à la main »</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Ce que vous voulez retenir</translation>
    </message>
    <message>
        <source>dX px</source>
        <translation>dX px</translation>
    </message>
    <message>
        <source>Residual to the right, reference pixels</source>
        <translation>Résidu vers la droite, pixels de la référence</translation>
    </message>
    <message>
        <source>dY px</source>
        <translation>dY px</translation>
    </message>
    <message>
        <source>Residual downwards, reference pixels</source>
        <translation>Résidu vers le bas, pixels de la référence</translation>
    </message>
    <message>
        <source>Residual (map)</source>
        <translation>Résidu (carte)</translation>
    </message>
    <message>
        <source>Residual in units of the reference&apos;s CRS</source>
        <translation>Résidu en unités du SCR de la référence</translation>
    </message>
    <message>
        <source>Moving col</source>
        <translation>À recaler col.</translation>
    </message>
    <message>
        <source>Moving layer: {0}</source>
        <translation>Couche à recaler : {0}</translation>
    </message>
    <message>
        <source>Moving row</source>
        <translation>À recaler ligne</translation>
    </message>
    <message>
        <source>Moving X</source>
        <translation>À recaler X</translation>
    </message>
    <message>
        <source>Moving layer: {0}; {1}</source>
        <translation>Couche à recaler : {0} ; {1}</translation>
    </message>
    <message>
        <source>Moving Y</source>
        <translation>À recaler Y</translation>
    </message>
    <message>
        <source>Reference col</source>
        <translation>Référence col.</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Référence : {0}</translation>
    </message>
    <message>
        <source>Reference row</source>
        <translation>Référence ligne</translation>
    </message>
    <message>
        <source>Reference X</source>
        <translation>Référence X</translation>
    </message>
    <message>
        <source>Reference: {0}; {1}</source>
        <translation>Référence : {0} ; {1}</translation>
    </message>
    <message>
        <source>Reference Y</source>
        <translation>Référence Y</translation>
    </message>
    <message>
        <source>This is not a complete condition yet. Write, for example: residual &gt; 2</source>
        <translation>Ce n&apos;est pas encore une condition complète. Écrivez par exemple : residual &gt; 2</translation>
    </message>
    <message>
        <source>There is no column “{0}”. There are: {1}.</source>
        <translation>Il n&apos;y a pas de colonne « {0} ». Il y a : {1}.</translation>
    </message>
    <message>
        <source>Colour: in use or not</source>
        <translation>Couleur : utilisé ou non</translation>
    </message>
    <message>
        <source>Colour: residual</source>
        <translation>Couleur : résidu</translation>
    </message>
    <message>
        <source>Colour: confidence</source>
        <translation>Couleur : confiance</translation>
    </message>
    <message>
        <source>No residual vectors</source>
        <translation>Pas de vecteurs de résidus</translation>
    </message>
    <message>
        <source>Residual vectors {0} times</source>
        <translation>Vecteurs de résidus {0} fois</translation>
    </message>
    <message>
        <source>There are no tie points to review. Match two layers first.</source>
        <translation>Il n&apos;y a pas de points homologues à vérifier. Appariez d&apos;abord deux couches.</translation>
    </message>
    <message>
        <source>{0} of {1} points in use</source>
        <translation>{0} points sur {1} utilisés</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} montrés</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>sélection : {0}</translation>
    </message>
    <message>
        <source>{0} check points: RMSE {1}</source>
        <translation>{0} points de vérification : RMSE {1}</translation>
    </message>
    <message>
        <source>fitting …</source>
        <translation>ajustement …</translation>
    </message>
    <message>
        <source>Click, Shift + click</source>
        <translation>Clic, Maj + clic</translation>
    </message>
    <message>
        <source>select a point, add one to the selection</source>
        <translation>sélectionner un point, en ajouter un à la sélection</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>Tirer sur la carte</translation>
    </message>
    <message>
        <source>select the points in a rectangle</source>
        <translation>sélectionner les points d&apos;un rectangle</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>select the points in a polygon: click its corners</source>
        <translation>sélectionner les points d&apos;un polygone : cliquer ses coins</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>Tirer une extrémité</translation>
    </message>
    <message>
        <source>move the point in that layer</source>
        <translation>déplacer le point dans cette couche</translation>
    </message>
    <message>
        <source>Ctrl + drag an end</source>
        <translation>Ctrl + tirer une extrémité</translation>
    </message>
    <message>
        <source>search for the best match nearby</source>
        <translation>chercher la meilleure correspondance proche</translation>
    </message>
    <message>
        <source>Enter, click on the match</source>
        <translation>Entrée, clic sur la correspondance</translation>
    </message>
    <message>
        <source>accept the match</source>
        <translation>prendre cette correspondance</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>refuse the match: the point goes where you dropped it</source>
        <translation>refuser cette correspondance : le point va où vous l&apos;avez lâché</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>move the reference end by ¼ pixel, with Shift by 1 pixel</source>
        <translation>déplacer l&apos;extrémité de référence de ¼ pixel, avec Maj de 1 pixel</translation>
    </message>
    <message>
        <source>Alt + arrow keys</source>
        <translation>Alt + flèches</translation>
    </message>
    <message>
        <source>the same for the end in the moving layer; in its own window the other way</source>
        <translation>de même pour l&apos;extrémité dans la couche à recaler ; dans sa propre fenêtre, l&apos;inverse</translation>
    </message>
    <message>
        <source>A, R</source>
        <translation>A, R</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>accepter, rejeter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Z, Y</source>
        <translation>Z, Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>annuler, rétablir</translation>
    </message>
    <message>
        <source>Esc, right click</source>
        <translation>Échap, clic droit</translation>
    </message>
    <message>
        <source>cancel, deselect, leave the tool</source>
        <translation>annuler, désélectionner, quitter l&apos;outil</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>a place in the moving layer; its match in the reference is searched</source>
        <translation>un lieu dans la couche à recaler ; sa correspondance dans la référence est cherchée</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Maj + clic</translation>
    </message>
    <message>
        <source>a place in the reference; its match in the moving layer is searched</source>
        <translation>un lieu dans la référence ; sa correspondance dans la couche à recaler est cherchée</translation>
    </message>
    <message>
        <source>Click on the match, Enter</source>
        <translation>Clic sur la correspondance, Entrée</translation>
    </message>
    <message>
        <source>accept what is shown</source>
        <translation>prendre ce qui est montré</translation>
    </message>
    <message>
        <source>Click elsewhere</source>
        <translation>Clic ailleurs</translation>
    </message>
    <message>
        <source>place the other end by hand</source>
        <translation>placer l&apos;autre extrémité à la main</translation>
    </message>
    <message>
        <source>Click in the window of the moving image</source>
        <translation>Clic dans la fenêtre propre de l&apos;image à recaler</translation>
    </message>
    <message>
        <source>this place in the moving layer, first or second</source>
        <translation>ce lieu dans la couche à recaler, en premier ou en second</translation>
    </message>
    <message>
        <source>refuse the match, back to what the transform expects</source>
        <translation>refuser la correspondance, revenir à ce qu&apos;attend la transformation</translation>
    </message>
    <message>
        <source>undo the first click, then leave the tool</source>
        <translation>reprendre le premier clic, puis quitter l&apos;outil</translation>
    </message>
    <message>
        <source>Drag the layer</source>
        <translation>Tirer la couche</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>la déplacer</translation>
    </message>
    <message>
        <source>Drag the round handle, Ctrl + drag</source>
        <translation>Tirer la poignée ronde, Ctrl + tirer</translation>
    </message>
    <message>
        <source>rotate it; with Shift in steps of 15°</source>
        <translation>la tourner ; avec Maj par pas de 15°</translation>
    </message>
    <message>
        <source>Drag a corner</source>
        <translation>Tirer un coin</translation>
    </message>
    <message>
        <source>scale it</source>
        <translation>la mettre à l&apos;échelle</translation>
    </message>
    <message>
        <source>move it by 1 pixel of the screen, with Shift by 10</source>
        <translation>la déplacer de 1 pixel de l&apos;écran, avec Maj de 10</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>rotate it left, right by ½°, with Shift by 5°</source>
        <translation>la tourner de ½° à gauche, à droite, avec Maj de 5°</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>scale it by ½ %</source>
        <translation>la mettre à l&apos;échelle de ½ %</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit to view: upright in the middle of the map</source>
        <translation>ajuster à la vue : droite au milieu de la carte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>hide or show it, to see what is below</source>
        <translation>la masquer ou la montrer, pour voir ce qu&apos;il y a dessous</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>done: the match starts from here</source>
        <translation>terminé : l&apos;appariement commence d&apos;ici</translation>
    </message>
    <message>
        <source>undo the drag; otherwise everything since you chose the tool</source>
        <translation>reprendre le mouvement ; sinon tout depuis la prise de l&apos;outil</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affine</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Projective</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polynôme, 2e degré</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polynôme, 3e degré</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Spline plaque mince</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Flux local</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Triangles, chacun affine</translation>
    </message>
    <message>
        <source>Camera model, corrected</source>
        <translation>Modèle de caméra, corrigé</translation>
    </message>
    <message>
        <source>{0:.2f} px</source>
        <translation>{0:.2f} px</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Tie points: {0} in use of {1}</source>
        <translation>Points homologues : {0} utilisés sur {1}</translation>
    </message>
    <message>
        <source>RMSE: {0}</source>
        <translation>RMSE : {0}</translation>
    </message>
    <message>
        <source>Coverage: {0} of the overlap</source>
        <translation>Couverture : {0} du recouvrement</translation>
    </message>
    <message>
        <source>Transform: {0}</source>
        <translation>Transformation : {0}</translation>
    </message>
    <message>
        <source>{0} doubtful tie points are shown on the map. Nothing was changed.</source>
        <translation>{0} points homologues douteux sont montrés sur la carte. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Choose a smaller area that both layers show (Options → Area).</source>
        <translation>Choisissez une zone plus petite que montrent les deux couches (Options → Zone).</translation>
    </message>
    <message>
        <source>Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside).</source>
        <translation>Dessinez des polygones sur les marges, la mer ou les nuages et ignorez-les (Options → Ignorer l&apos;intérieur).</translation>
    </message>
    <message>
        <source>If the moving layer is far from its correct position, ignore its georeference (Options).</source>
        <translation>Si la couche à recaler est au mauvais endroit, ignorez sa géoréférence (Options).</translation>
    </message>
    <message>
        <source>Try other bands, or a reference that looks more like the moving layer.</source>
        <translation>Essayez d&apos;autres bandes, ou une référence plus ressemblante à la couche à recaler.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>keypoint</source>
        <translation>point-clé</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>rejeté à la main</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>en dehors du raster</translation>
    </message>
    <message>
        <source>disagrees with the transform</source>
        <translation>contredit la transformation</translation>
    </message>
    <message>
        <source>confidence below the limit</source>
        <translation>confiance sous la limite</translation>
    </message>
    <message>
        <source>residual above the limit</source>
        <translation>résidu au-dessus de la limite</translation>
    </message>
    <message>
        <source>removed to reach the target RMSE</source>
        <translation>retiré pour atteindre le RMSE visé</translation>
    </message>
    <message>
        <source>thinned to an even spread</source>
        <translation>réduit régulièrement</translation>
    </message>
    <message>
        <source>The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.</source>
        <translation>Le nom {file} ne dit pas dans quel format écrire. Terminez-le par {endings}, ou choisissez un format.</translation>
    </message>
    <message>
        <source>A file cannot be called {path}. Choose another name.</source>
        <translation>Un fichier ne peut pas s’appeler {path}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device. Give the name of a file.</source>
        <translation>{path} est un tube ou un périphérique. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>Rien ne peut être écrit dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{target} is given for two outputs. Choose another name for one of them.</source>
        <translation>{target} est donné pour deux sorties. Choisissez un autre nom pour l’une d’elles.</translation>
    </message>
    <message>
        <source>The name {file} does not say what to write: it must end in {endings}.</source>
        <translation>Le nom {file} ne dit pas quoi écrire : il doit se terminer par {endings}.</translation>
    </message>
    <message>
        <source>It predicts them {percent:.0f} % better than {transform}.</source>
        <translation>Elle les prédit {percent:.0f} % mieux que la plus simple ({transform}).</translation>
    </message>
    <message>
        <source>The richer {transform} transform is not clearly better ({percent:.0f} %).</source>
        <translation>La plus riche ({transform}) ne fait pas nettement mieux ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than those of {matcher} alone.</source>
        <translation>C’est {percent:.0f} % mieux que ceux de {matcher} seuls.</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than all together.</source>
        <translation>C’est {percent:.0f} % mieux que tous ensemble.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>no reliable match</source>
        <translation>sans appariement fiable</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, scanned maps, elevation models, old and new images.

The rasters may differ in CRS, resolution and rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise.</source>
        <translation>Trouve les points homologues et la transformation entre deux rasters de toute nature : radar et optique, infrarouge, cartes numérisées, modèles d’élévation, images anciennes et récentes.

Les rasters peuvent différer par leur SCR, leur résolution et leur rotation, et n’ont pas besoin de géoréférence. Le verdict est « accepté », « à vérifier » (sans doute juste, à regarder d’abord) ou « pas d’appariement fiable » ; dans ce cas l’algorithme s’arrête avec les raisons, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Otherwise the algorithm ends without tie points and without a transform.</source>
        <translation>Sinon l’algorithme se termine sans points homologues et sans transformation.</translation>
    </message>
    <message>
        <source>Verdict: accepted, review (needs review) or rejected (no reliable match)</source>
        <translation>Verdict : accepted (accepté), review (à vérifier) ou rejected (pas d’appariement fiable)</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, too few to tell how good they are.</source>
        <translation>Sa position vient de {count} points de contrôle, trop peu pour dire leur qualité.</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by the others).</source>
        <translation>Sa position vient de {count} points de contrôle, précise à environ {error:.1f} pixels (chacun jugé par les autres).</translation>
    </message>
    <message>
        <source>Its {count} ground control points are not used: they contradict each other or make pixels of an impossible shape. Check their CRS, and whether x and y are swapped.</source>
        <translation>Ses {count} points de contrôle ne sont pas utilisés : ils se contredisent ou donnent des pixels d&apos;une forme impossible. Vérifiez leur SCR, et si x et y sont inversés.</translation>
    </message>
    <message>
        <source>{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not compared. Reproject {reference} to a polar CRS first.</source>
        <translation>{moving} montre un pôle, que le SCR de {reference} déchire ; leurs géoréférences ne sont donc pas comparées. Reprojetez d&apos;abord {reference} dans un SCR polaire.</translation>
    </message>
    <message>
        <source>{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.</source>
        <translation>{raster} n&apos;indique aucun SCR : ses coordonnées conviennent à {other}, le même est donc supposé.</translation>
    </message>
    <message>
        <source>The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer its CRS.</source>
        <translation>La position de {raster} n&apos;est pas utilisée : il n&apos;indique aucun SCR, et ses coordonnées ne conviennent pas à {other}. Donnez son SCR à la couche.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.</source>
        <translation>La valeur nodata {value:g} de {raster} ne convient pas à ses pixels de type {dtype} : elle ne marque rien.</translation>
    </message>
    <message>
        <source>{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used as an image.</source>
        <translation>{raster} appelle alpha la bande {bands}, mais ses valeurs sont celles d’une image, par exemple le proche infrarouge : elle est utilisée comme image.</translation>
    </message>
    <message>
        <source>{raster} has a georeference of its own that counts more than a world file. Write a copy with the new one instead (--without-resampling geotransform or gcps).</source>
        <translation>{raster} a son propre géoréférencement, qui prévaut sur un fichier world. Écrivez plutôt une copie avec le nouveau (--without-resampling geotransform ou gcps).</translation>
    </message>
    <message>
        <source>Hide the points (H)</source>
        <translation>Masquer les points (H)</translation>
    </message>
    <message>
        <source>{name} leads on to an address. Save its polygons as a GeoPackage first.</source>
        <translation>{name} mène à une adresse. Enregistrez d&apos;abord ses polygones dans un GeoPackage.</translation>
    </message>
    <message>
        <source>{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address itself, or save what it shows as a GeoTIFF.</source>
        <translation>{name} contient des adresses d&apos;autres ordinateurs, ou mène à un fichier qui en contient. Il n&apos;a pas été ouvert. Donnez l&apos;adresse elle-même, ou enregistrez ce qu&apos;il montre en GeoTIFF.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was expected, not by the images.</source>
        <translation>Le motif se répète tous les {period:.1f} px : c’est la position attendue de la couche à recaler, et non les images, qui a désigné la répétition.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: one row further would fit as well.</source>
        <translation>Le motif se répète tous les {period:.1f} px : un rang plus loin conviendrait tout aussi bien.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.</source>
        <translation>Le motif se répète tous les {period:.1f} px ({length:.1f} {unit}) : un rang plus loin conviendrait tout aussi bien.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>La méthode « {title} » a besoin de {names}, qui ne peut pas être chargé ici. Réinstallez-le ou choisissez la méthode « Structure », qui n’a besoin de rien.</translation>
    </message>
    <message>
        <source>“{path}” is no plain file on this computer, or leads to another one. A list names plain files only: save it as one first.</source>
        <translation>« {path} » n&apos;est pas un fichier ordinaire de cet ordinateur, ou mène à un autre. Une liste ne nomme que des fichiers ordinaires : enregistrez-le d&apos;abord comme tel.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, or in the file) and read them with swapped axes (--swap-{side}).</source>
        <translation>Tous les points sont loin de {raster}, mais dessus avec x et y inversés et en {crs} : corrigez leur SCR (--crs, ou dans le fichier) et lisez-les avec les axes inversés (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).</source>
        <translation>Tous les points sont loin de {raster}, mais dessus en {crs} : corrigez leur SCR (--crs, ou dans le fichier).</translation>
    </message>
    <message>
        <source>None of the points is an enabled control point, and this format ({format}) holds no others.</source>
        <translation>Aucun des points n&apos;est un point de contrôle activé, et ce format ({format}) n&apos;en contient pas d&apos;autres.</translation>
    </message>
    <message>
        <source>This format ({format}) does not say in which CRS its map coordinates are: in {crs}.</source>
        <translation>Ce format ({format}) ne dit pas dans quel SCR sont ses coordonnées : en {crs}.</translation>
    </message>
    <message>
        <source>OpenDroneMap&apos;s list: a line with the CRS, then x y z column row image</source>
        <translation>la liste d&apos;OpenDroneMap : une ligne avec le SCR, puis x y z colonne ligne image</translation>
    </message>
    <message>
        <source>OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number).</source>
        <translation>OpenDroneMap veut le SCR des points, qui n&apos;est pas connu : indiquez-le (--crs EPSG:numéro).</translation>
    </message>
    <message>
        <source>{name} holds points of {count} images: {images}. Give the one that is meant as moving raster (--moving).</source>
        <translation>{name} contient des points de {count} images : {images}. Donnez celle qui est voulue comme raster à recaler (--moving).</translation>
    </message>
    <message>
        <source>{count} tie points that are not enabled were left out.</source>
        <translation>{count} points homologues non activés ont été omis.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread; the other {left} were left out, as many points make readers of this format ({format}) slow.</source>
        <translation>{written} points homologues sur {count} ont été écrits, répartis régulièrement ; les {left} autres ont été omis, car beaucoup de points ralentissent les programmes qui lisent ce format ({format}).</translation>
    </message>
    <message>
        <source>{written} of {count} points written.</source>
        <translation>{written} points sur {count} écrits.</translation>
    </message>
    <message>
        <source>About {0}, tested on areas that the fit has not seen</source>
        <translation>Environ {0}, testé sur des zones que l’ajustement n’a pas vues</translation>
    </message>
    <message>
        <source>About {0} at its own points: too few to test it elsewhere</source>
        <translation>Environ {0} sur ses propres points : trop peu pour tester ailleurs</translation>
    </message>
    <message>
        <source>{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.</source>
        <translation>{raster} a des bandes sans données (valeur {value:g}) qui ne sont pas déclarées comme nodata : elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Searching the mirror image</source>
        <translation>Recherche de l’image en miroir</translation>
    </message>
    <message>
        <source>The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over.</source>
        <translation>Le raster à recaler est une image en miroir, comme un scan du mauvais côté d’un film : la transformation le retourne.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace what is in it?</source>
        <translation>{0} existe déjà. Remplacer son contenu ?</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>The two coordinate reference systems cannot be converted into each other. Check the CRS of both rasters.</source>
        <translation>Les deux systèmes de coordonnées de référence ne peuvent pas être convertis l&apos;un dans l&apos;autre. Vérifiez le SCR des deux rasters.</translation>
    </message>
    <message>
        <source>Only the transform “{name}” reads heights. Choose it, or give no heights.</source>
        <translation>Seule la transformation « {name} » lit des altitudes. Choisissez-la, ou ne donnez pas d&apos;altitudes.</translation>
    </message>
    <message>
        <source>The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: read them with --swap-source or --swap-target.</source>
        <translation>Les points font du raster à recaler son image en miroir. S&apos;il n&apos;en est pas une, x et y d&apos;un côté sont inversés : lisez-les avec --swap-source ou --swap-target.</translation>
    </message>
    <message>
        <source>The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target.</source>
        <translation>Le raster recalé montre un pôle, que ce SCR déchire. Choisissez un SCR polaire pour la cible.</translation>
    </message>
    <message>
        <source>{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was drawn.</source>
        <translation>{name} n&apos;a pas de SCR, et ses coordonnées ne sont pas sur {raster}. Donnez à la couche le SCR dans lequel elle a été dessinée.</translation>
    </message>
    <message>
        <source>By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the reference. Check its CRS, and that both show the same place.</source>
        <translation>D&apos;après son géoréférencement, le raster à recaler se trouve à environ {off:,.0f} pixels de référence d&apos;ici, hors de la référence. Vérifiez son SCR, et que les deux montrent le même lieu.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was right to a tenth of a reference pixel.</source>
        <translation>Le géoréférencement du raster à recaler était juste à un dixième de pixel de référence.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was off by about {off:,.1f} reference pixels.</source>
        <translation>La géoréférence du raster à recaler était fausse d&apos;environ {off:,.1f} pixels de la référence.</translation>
    </message>
    <message>
        <source>Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other polygons.</source>
        <translation>Il ne reste rien de {raster} à apparier : les polygones à ignorer le couvrent entièrement. Choisissez d&apos;autres polygones.</translation>
    </message>
    <message>
        <source>Rough point {number} is not made of numbers. Give column and row in both rasters.</source>
        <translation>Le point approximatif {number} n&apos;est pas fait de nombres. Donnez la colonne et la ligne dans les deux rasters.</translation>
    </message>
    <message>
        <source>Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.</source>
        <translation>Le point approximatif {number} ne peut pas être faux de {uncertainty:g} pixels. Donnez un nombre de pixels supérieur à 0.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>La méthode « {title} » a besoin de {names}, que ce Python ne trouve pas. Installez-le, ou choisissez la méthode « Structure », qui n&apos;a besoin de rien.</translation>
    </message>
    <message>
        <source>The heights were not used: only the transform “rpc-bias” reads them.</source>
        <translation>Les altitudes n&apos;ont pas été utilisées : seule la transformation « rpc-bias » les lit.</translation>
    </message>
    <message>
        <source>The uncertainty of rough points means nothing without rough points. Give some, or leave it out.</source>
        <translation>L&apos;incertitude des points approximatifs ne signifie rien sans points approximatifs. Donnez-en, ou omettez-la.</translation>
    </message>
    <message>
        <source>Other tie points agree with each other: {direction}.</source>
        <translation>D’autres points homologues concordent entre eux : {direction}.</translation>
    </message>
    <message>
        <source>Another repetition of the pattern: {direction}.</source>
        <translation>Une autre répétition du motif : {direction}.</translation>
    </message>
    <message>
        <source>{px:.1f} px to the right</source>
        <translation>{px:.1f} px vers la droite</translation>
    </message>
    <message>
        <source>{px:.1f} px to the left</source>
        <translation>{px:.1f} px vers la gauche</translation>
    </message>
    <message>
        <source>{px:.1f} px down</source>
        <translation>{px:.1f} px vers le bas</translation>
    </message>
    <message>
        <source>{px:.1f} px up</source>
        <translation>{px:.1f} px vers le haut</translation>
    </message>
    <message>
        <source>{across}, {down}</source>
        <translation>{across}, {down}</translation>
    </message>
    <message>
        <source>Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are distorted against each other in a way that the {transform} transform does not follow.</source>
        <translation>Des points homologues voisins sont décalés dans la même direction, d&apos;environ {off:.1f} pixels de référence : les rasters sont déformés l&apos;un par rapport à l&apos;autre d&apos;une manière que la transformation {transform} ne suit pas.</translation>
    </message>
    <message>
        <source>off the ground</source>
        <translation>hors du sol</translation>
    </message>
    <message>
        <source>The transform has numbers too large to compute with. Fit it anew.</source>
        <translation>La transformation contient des nombres trop grands pour le calcul. Ajustez-la de nouveau.</translation>
    </message>
    <message>
        <source>The CRS of the operation is not understood, so nothing can be written in it.</source>
        <translation>Le SCR de l&apos;opération n&apos;est pas compris : rien ne peut donc y être écrit.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps demande aussi l&apos;adresse IIIF de l&apos;image (--image) ; sans elle, seul Crosstie lit cette annotation.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s size (--moving); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps demande aussi la taille de l&apos;image (--moving) ; sans elle, seul Crosstie lit cette annotation.</translation>
    </message>
    <message>
        <source>“{kind}” is no transform; known are {names}</source>
        <translation>« {kind} » n&apos;est pas une transformation ; celles qui sont connues : {names}</translation>
    </message>
    <message>
        <source>numbers of the {transform} transform are out of range</source>
        <translation>des nombres de la transformation {transform} sont hors limites</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>ses parties ne s&apos;accordent pas</translation>
    </message>
    <message>
        <source>a number is not finite, or far too large</source>
        <translation>un nombre n&apos;est pas fini, ou est beaucoup trop grand</translation>
    </message>
    <message>
        <source>its heights are no grid of at least two by two</source>
        <translation>ses altitudes ne forment pas une grille d&apos;au moins deux sur deux</translation>
    </message>
    <message>
        <source>the matrix is singular: it squeezes the image to a line</source>
        <translation>la matrice est singulière : elle réduit l&apos;image à une ligne</translation>
    </message>
    <message>
        <source>its triangles name points that are not there</source>
        <translation>ses triangles nomment des points qui n&apos;existent pas</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata is incomplete: use the original product.</source>
        <translation>Les métadonnées RPC de l&apos;image sont incomplètes : utilisez le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.</source>
        <translation>Un shapefile ne contient que des formes d&apos;une sorte, mais {layer} a {kinds}. Écrivez plutôt un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.</source>
        <translation>{file} contiendrait {features} entités avec {shapes} formes au lieu de {wanted} avec {wanted_shapes} : son format ne les contient pas toutes, ou le disque est plein. Écrivez plutôt un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>GDAL says: {reason}</source>
        <translation>GDAL dit : {reason}</translation>
    </message>
    <message>
        <source>GDAL here has no format {name}. Name it as gdalwarp&apos;s -of does, or use .tif.</source>
        <translation>GDAL n&apos;a pas de format {name} ici. Nommez-le comme -of de gdalwarp, ou utilisez .tif.</translation>
    </message>
    <message>
        <source>the place of a raster is no invertible 3 × 3 matrix</source>
        <translation>la place d&apos;un raster n&apos;est pas une matrice 3 × 3 inversible</translation>
    </message>
    <message>
        <source>the raster&apos;s size is none that a raster can have</source>
        <translation>aucun raster ne peut avoir cette taille</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use .tif.</source>
        <translation>Le format {driver} ne contient pas ce raster : nombres de type {dtype}, bandes : {count}. Utilisez .tif.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold which of the pixels are valid. Use .tif.</source>
        <translation>Le format {driver} ne retient pas quels pixels sont valides. Utilisez .tif.</translation>
    </message>
    <message>
        <source>The format {driver} changes numbers a little. Use .tif to keep them.</source>
        <translation>Le format {driver} change un peu les nombres. Utilisez .tif pour les garder.</translation>
    </message>
    <message>
        <source>The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.</source>
        <translation>Le format {driver} n&apos;accepte pas ce raster : « {reason} ». Choisissez-en un autre, par exemple .tif.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>about {percent:.0f} %</source>
        <translation>environ {percent:.0f} %</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ce n&apos;est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>a value in it is missing, or of another kind than it should be</source>
        <translation>une valeur y manque, ou est d&apos;une autre sorte que prévu</translation>
    </message>
    <message>
        <source>{file} has no ending of a format that rasters are written in here. Use one of {endings}.</source>
        <translation>{file} n&apos;a pas l&apos;extension d&apos;un format dans lequel des rasters sont écrits ici. Utilisez l&apos;une de {endings}.</translation>
    </message>
    <message>
        <source>No Apple graphics (MPS) were found; the processor is used.</source>
        <translation>Aucune puce graphique Apple (MPS) n&apos;a été trouvée ; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>Apple graphics (MPS) do not compute with this PyTorch; the processor is used.</source>
        <translation>La puce graphique Apple (MPS) ne calcule pas correctement avec ce PyTorch ; le processeur est utilisé.</translation>
    </message>
    <message>
        <source>{file} holds one transform, no alternatives.</source>
        <translation>{file} contient une transformation, sans autres possibilités.</translation>
    </message>
    <message>
        <source>There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the registration itself.</source>
        <translation>Il n&apos;y a pas d&apos;alternative {number} : l&apos;appariement en nomme {count}. Choisissez de 1 à {count}, ou 0 pour le recalage lui-même.</translation>
    </message>
    <message>
        <source>The match names no alternatives: it found one alignment.</source>
        <translation>L&apos;appariement ne nomme pas d&apos;alternative : il a trouvé un seul alignement.</translation>
    </message>
    <message>
        <source>Chosen by a person, of {count} alignments that hold. {what}</source>
        <translation>Choisi par une personne, parmi {count} alignements valables. {what}</translation>
    </message>
    <message>
        <source>The alignment that the match preferred.</source>
        <translation>L&apos;alignement que l&apos;appariement a préféré.</translation>
    </message>
    <message>
        <source>Its tie points were moved along with it, not measured there: match anew, or check them.</source>
        <translation>Ses points homologues ont été déplacés avec lui, pas mesurés là : appariez de nouveau, ou vérifiez-les.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Another alignment that the report of a match names: its place there, counted from 1. 0: the registration.</source>
        <translation>Un autre alignement que nomme le rapport d&apos;un appariement : son rang, compté à partir de 1. 0 : le recalage.</translation>
    </message>
    <message>
        <source>Alternative {number}, which “Register raster by operation” can take: {what}</source>
        <translation>Alternative {number}, que « Recaler un raster par une opération » peut prendre : {what}</translation>
    </message>
    <message>
        <source>{length} {direction}</source>
        <translation>{length} {direction}</translation>
    </message>
    <message>
        <source>Streets and other wide areas align; {away}</source>
        <translation>Les rues et autres surfaces étendues coïncident ; {away}</translation>
    </message>
    <message>
        <source>Roofs and other small areas align; {away}</source>
        <translation>Les toits et autres petites surfaces coïncident ; {away}</translation>
    </message>
    <message>
        <source>One row further: {away}</source>
        <translation>Un rang plus loin : {away}</translation>
    </message>
    <message>
        <source>{rows} rows further: {away}</source>
        <translation>{rows} rangs plus loin : {away}</translation>
    </message>
    <message>
        <source>Moved by {away}</source>
        <translation>Déplacé de {away}</translation>
    </message>
    <message>
        <source>As matched: roofs and other small areas align</source>
        <translation>Comme apparié : les toits et autres petites surfaces coïncident</translation>
    </message>
    <message>
        <source>As matched: streets and other wide areas align</source>
        <translation>Comme apparié : les rues et autres surfaces étendues coïncident</translation>
    </message>
    <message>
        <source>As matched</source>
        <translation>Comme apparié</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>vers l&apos;est</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>vers le sud-est</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>vers le sud-ouest</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>vers l&apos;ouest</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>vers le nord-ouest</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>vers le nord-est</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>vers la droite</translation>
    </message>
    <message>
        <source>to the right and down</source>
        <translation>vers la droite et le bas</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>to the left and down</source>
        <translation>vers la gauche et le bas</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>vers la gauche</translation>
    </message>
    <message>
        <source>to the left and up</source>
        <translation>vers la gauche et le haut</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>to the right and up</source>
        <translation>vers la droite et le haut</translation>
    </message>
    <message>
        <source>All {0} points are looked at.</source>
        <translation>Les {0} points ont tous été regardés.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at, {2} rejected.</source>
        <translation>{0} sur {1} regardés, {2} refusés.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at.</source>
        <translation>{0} sur {1} regardés.</translation>
    </message>
    <message>
        <source>Stop after {0} more right ones in a row.</source>
        <translation>Encore {0} bons de suite et cela suffit.</translation>
    </message>
    <message>
        <source>You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).</source>
        <translation>Cela suffit : parmi les autres, moins de 1 sur 10 est faux (sûr à 95 %).</translation>
    </message>
    <message>
        <source>If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the row begins anew and is longer: another row is another chance to be lucky.</source>
        <translation>Si 1 point sur 10 était faux, autant de bons de suite seraient improbables (5 %). Cela vaut si les autres points ne sont pas plus mauvais que ceux que vous avez regardés ; commencez donc par les plus grands résidus. Après un point refusé, la série recommence et elle est plus longue : une nouvelle série est une nouvelle chance pour le hasard.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px of the ground: {percent:.0f} %.</source>
        <translation>Chance d&apos;être à moins de {px:.3g} px du sol : {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.</source>
        <translation>Chance d&apos;être à moins de {px:.3g} px ({length:.3g} {unit}) du sol : {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Probability of being within WITHIN_PX of the ground</source>
        <translation>Probabilité d&apos;être à moins de WITHIN_PX du sol</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in reference pixels</source>
        <translation>Distance dont parle la probabilité, en pixels de la référence</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in map units</source>
        <translation>Distance dont parle la probabilité, en unités de la carte</translation>
    </message>
    <message>
        <source>Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>Regardez d&apos;abord les points homologues : la chance d&apos;être à moins de {px:.3g} px du sol : {share}.</translation>
    </message>
    <message>
        <source>The {transform} transform was chosen by how well it does on unseen areas.</source>
        <translation>La transformation ({transform}) a été choisie selon sa qualité sur des zones non vues.</translation>
    </message>
    <message>
        <source>Tie points of {matcher} do well on unseen areas, so no other matcher was asked.</source>
        <translation>Les points homologues de {matcher} sont bons sur des zones non vues ; aucune autre méthode n&apos;a été demandée.</translation>
    </message>
    <message>
        <source>All tie points together do best on unseen areas.</source>
        <translation>Tous les points homologues ensemble sont les meilleurs sur des zones non vues.</translation>
    </message>
    <message>
        <source>Tie points of {matcher} alone do best on unseen areas and are kept.</source>
        <translation>Les points homologues de {matcher} seuls sont les meilleurs sur des zones non vues et sont gardés.</translation>
    </message>
    <message>
        <source>Checking for distortion</source>
        <translation>Recherche de déformations</translation>
    </message>
    <message>
        <source>Matching along the distortion</source>
        <translation>Appariement le long de la déformation</translation>
    </message>
    <message>
        <source>No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).</source>
        <translation>Aucune transformation courbe n&apos;est nettement meilleure sur des zones non vues ({transform} : {percent:.0f} %).</translation>
    </message>
    <message>
        <source>Tested on unseen areas, it is far off.</source>
        <translation>Testée sur des zones non vues, elle est loin du compte.</translation>
    </message>
    <message>
        <source>RMSE on unseen areas (cross-validated), px</source>
        <translation>RMSE sur des zones non vues (validation croisée), px</translation>
    </message>
    <message>
        <source>RMSE on unseen areas, px</source>
        <translation>RMSE sur des zones non vues, px</translation>
    </message>
    <message>
        <source>Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate operation, for “Register raster”, “Register vector” and “Evaluate points”.

auto takes the simplest transform that does as well as any other on areas that it has not seen. Transforms that fold or that the points do not determine are refused, with the place of the fold.</source>
        <translation>Ajuste une transformation aux points de contrôle activés d&apos;un fichier et l&apos;enregistre avec sa précision comme opération de coordonnées, pour « Recaler un raster », « Recaler des vecteurs » et « Évaluer des points ».

auto prend la transformation la plus simple qui fait aussi bien que toute autre sur des zones qu&apos;elle n&apos;a pas vues. Les transformations qui se replient ou que les points ne déterminent pas sont refusées, avec le lieu du repli.</translation>
    </message>
    <message>
        <source>Error on unseen areas, in reference pixels</source>
        <translation>Erreur sur des zones non vues, en pixels de la référence</translation>
    </message>
    <message>
        <source>{0} on areas that the fit has not seen (nine areas in turn).</source>
        <translation>{0} sur des zones que l&apos;ajustement n&apos;a pas vues (neuf zones tour à tour).</translation>
    </message>
    <message>
        <source>Error of each transform on areas that its fit has not seen; smaller is better</source>
        <translation>Erreur de chaque transformation sur des zones que son ajustement n&apos;a pas vues ; plus petit est mieux</translation>
    </message>
    <message>
        <source>Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. A shift needs one point, a similarity two, an affine transform three, a projective one four.</source>
        <translation>Automatique prend la transformation la plus simple qui fait aussi bien que toute autre sur des zones que l&apos;ajustement n&apos;a pas vues. Une translation demande un point, une similitude deux, une affine trois, une projective quatre.</translation>
    </message>
    <message>
        <source>Unseen px</source>
        <translation>Non vu px</translation>
    </message>
    <message>
        <source>RMSE {0} · unseen areas {1}</source>
        <translation>RMSE {0} · zones non vues {1}</translation>
    </message>
    <message>
        <source>Error of the point in a fit without it</source>
        <translation>Erreur du point dans un ajustement sans lui</translation>
    </message>
    <message>
        <source>High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them are left out.</source>
        <translation>Ce qui est haut, comme les toits ou les nuages, se trouve jusqu’à {lean:.0f} px à côté du sol : {count} points homologues qui s’y trouvent ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground do, and too little tells which of them is the ground.</source>
        <translation>Selon les endroits, des alignements distants de {apart:.0f} px au plus sont valables, comme pour des toits ou des nuages et le sol, et trop peu d’indices disent lequel est celui du sol.</translation>
    </message>
    <message>
        <source>The sample layer “{path}” cannot be written. Free some space, or look at the folder.</source>
        <translation>La couche d’exemple « {path} » ne peut pas être écrite. Libérez de la place, ou vérifiez le dossier.</translation>
    </message>
    <message>
        <source>The CRS “{crs}” is not understood. Name it as EPSG:number.</source>
        <translation>Le SCR « {crs} » n&apos;est pas compris. Nommez-le EPSG:numéro.</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>Le nom {name}… est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register without resampling to keep them.</source>
        <translation>Certains nombres de 64 bits sont trop grands pour être rééchantillonnés exactement : ils ont été arrondis à environ 15 chiffres. Recalez sans rééchantillonnage pour les garder.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Choose the right one, or name its format.</source>
        <translation>{name} n&apos;est pas un fichier texte. Choisissez le bon, ou nommez son format.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no file can have this id.</source>
        <translation>{name}, ligne {line} : aucun fichier ne peut avoir cet identifiant.</translation>
    </message>
    <message>
        <source>Matching the whole scene, block {number} of {count}</source>
        <translation>Appariement de toute la scène, bloc {number} sur {count}</translation>
    </message>
    <message>
        <source>Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.</source>
        <translation>Le flux local prédit les blocs de la scène qu’il n’a pas vus {percent:.0f} % mieux qu’une transformation affine.</translation>
    </message>
    <message>
        <source>Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.</source>
        <translation>Le flux local ne prédit pas nettement mieux les blocs de la scène qu’il n’a pas vus : on en reste à {transform}.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.</source>
        <translation>Toute la scène a été appariée à sa résolution native : {count} points homologues, espacés de {spacing:.0f} pixels.</translation>
    </message>
    <message>
        <source>“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, or a length on the map such as “250 map”.</source>
        <translation>« {text} » n’est pas un espacement de points homologues. Indiquez {names}, un nombre de pixels de la référence comme 40, ou une longueur sur la carte comme « 250 map ».</translation>
    </message>
    <message>
        <source>A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40.</source>
        <translation>Un espacement des points homologues sur la carte exige une référence géoréférencée. Indiquez-le plutôt en pixels, par exemple 40.</translation>
    </message>
    <message>
        <source>Tie points over the whole scene (auto, off, on, or their spacing)</source>
        <translation>Points homologues sur toute la scène (auto, off, on ou leur espacement)</translation>
    </message>
    <message>
        <source>auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as 40, or in units of the reference’s CRS, such as 250 map.</source>
        <translation>auto : là où les pixels natifs contredisent la transformation. on : toujours. Un espacement : en pixels de la référence, comme 40, ou en unités du SCR de la référence, comme 250 map.</translation>
    </message>
    <message>
        <source>Matches the whole scene at native resolution, on a grid of tie points</source>
        <translation>Apparie toute la scène à sa résolution native, sur une grille de points homologues</translation>
    </message>
    <message>
        <source>moves unlike its neighbours</source>
        <translation>se déplace autrement que ses voisins</translation>
    </message>
    <message>
        <source>The pattern looks the same when it is turned: {direction}.</source>
        <translation>Le motif est le même une fois tourné : {direction}.</translation>
    </message>
    <message>
        <source>A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is unknown.</source>
        <translation>Un géoréférencement ne peut pas être faux de {px} pixels. Donnez un nombre supérieur à 0, ou aucun si c’est inconnu.</translation>
    </message>
    <message>
        <source>The georeference may be off by (reference pixels)</source>
        <translation>Le géoréférencement peut être faux de (pixels de la référence)</translation>
    </message>
    <message>
        <source>Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it is. The search covers twice this distance. Empty: unknown.</source>
        <translation>Là où la texture se répète, comme dans les vergers, un géoréférencement juste à moins d’une demi-rangée dit de quelle rangée il s’agit. La recherche couvre le double de cette distance. Vide : inconnu.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread.</source>
        <translation>{written} points homologues sur {count} ont été écrits, répartis uniformément.</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they are not used.</source>
        <translation>Toute la scène a été appariée à sa résolution native, mais presque aucun point homologue ne s’accorde avec les autres : ils ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The extent of the target lies beside the registered raster: it would show nothing of it.</source>
        <translation>L&apos;étendue de la cible est à côté du raster recalé : elle n&apos;en montrerait rien.</translation>
    </message>
    <message>
        <source>That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one.</source>
        <translation>Ce SCR déchire le raster recalé, comme beaucoup à 180 degrés ou à un pôle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The creation option {key} of {driver} is one of {values}.</source>
        <translation>L&apos;option de création {key} de {driver} est l&apos;une de {values}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check that the disk has space.</source>
        <translation>{file} ne peut pas être écrit : le format {driver} dit « {reason} ». Choisissez-en un autre, par exemple .tif, ou vérifiez qu&apos;il y a de la place sur le disque.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this place. Choose another one, such as .tif, or ground control points instead of a geotransform or the reverse.</source>
        <translation>Le format {driver} ne retient pas cette place. Choisissez-en un autre, par exemple .tif, ou des points de contrôle au lieu d&apos;une géotransformation, ou l&apos;inverse.</translation>
    </message>
    <message>
        <source>{name} may not be read: check the permissions of the file and of its folder.</source>
        <translation>{name} ne peut pas être lu : vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, or allow it to be overwritten.</source>
        <translation>{file}, ligne {line} : aucun lot n’a écrit ceci. Déplacez le fichier, choisissez un autre dossier ou autorisez son remplacement.</translation>
    </message>
    <message>
        <source>{name} has no registration to write: open it, place it by hand and accept it.</source>
        <translation>{name} n’a pas de recalage à écrire : ouvrez-le, placez-le à la main et acceptez-le.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no batch. Choose another one.</source>
        <translation>Le dossier {folder} ne contient aucun lot. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.</source>
        <translation>{file} ne décrit pas un lot, ou vient d’un Crosstie plus récent. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The list of this batch is missing: {path}. Put it back, or make a new batch.</source>
        <translation>La liste de ce lot manque : {path}. Remettez-la en place, ou créez un nouveau lot.</translation>
    </message>
    <message>
        <source>{count} row(s) have no reference: {names}. Choose one.</source>
        <translation>{count} ligne(s) sans référence : {names}. Choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no raster to register. Add some.</source>
        <translation>Il n’y a aucun raster à recaler. Ajoutez-en.</translation>
    </message>
    <message>
        <source>{file} was changed while it was matched. Run the batch again once the file stays as it is.</source>
        <translation>{file} a été modifié pendant l’appariement. Relancez le lot quand le fichier ne change plus.</translation>
    </message>
    <message>
        <source>Python could not be started for the batch ({program}).</source>
        <translation>Python n’a pas pu être lancé pour le lot ({program}).</translation>
    </message>
    <message>
        <source>This batch names a matcher that was not chosen on this computer. Choose it in the options first.</source>
        <translation>Ce lot nomme une méthode qui n’a pas été choisie sur cet ordinateur. Choisissez-la d’abord dans les options.</translation>
    </message>
    <message>
        <source>Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.

Any option below can also be a column, named like the option of the command line (area, rough_points, transform); it then applies to that pair.

After an interruption, start it again with the same folder: finished pairs are skipped. On a Dask cluster, run “python -m crosstie batch” instead.</source>
        <translation>Recale chaque paire d&apos;un CSV ayant les colonnes moving et reference (et, si l&apos;on veut, id et target). Chaque paire reçoit une ligne dans results.jsonl, une opération de coordonnées et, si elle est acceptée, un raster.

Chacune des options ci-dessous peut aussi être une colonne, nommée comme l’option de la ligne de commande (area, rough_points, transform) ; elle vaut alors pour cette paire.

Relancez-le avec le même dossier après une interruption : les paires faites ne sont pas refaites. Sur un cluster Dask, utilisez plutôt « python -m crosstie batch ».</translation>
    </message>
    <message>
        <source>Save each match for a review</source>
        <translation>Enregistrer chaque appariement pour une révision</translation>
    </message>
    <message>
        <source>The dock Many layers opens the folder then, and each of its matches like any single one.</source>
        <translation>Le panneau « Beaucoup de couches » ouvre alors le dossier, et chacun de ses appariements comme un seul.</translation>
    </message>
    <message>
        <source>Pairs at a time</source>
        <translation>Paires à la fois</translation>
    </message>
    <message>
        <source>Each pair is matched in a process of its own where this is more than 1.</source>
        <translation>Au-delà de 1, chaque paire est appariée dans un processus à elle.</translation>
    </message>
    <message>
        <source>What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds to ignore them.</source>
        <translation>Ce qui concorde est clair dans une image et sombre dans l’autre, comme les nuages dans une image thermique, et le sol à côté ne concorde pas : les deux capteurs voient peut-être les nuages à côté de leur place. Dessinez des polygones sur les nuages pour les ignorer.</translation>
    </message>
    <message>
        <source>The chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>La chance d&apos;être à moins de {px:.3g} px du sol : {share}.</translation>
    </message>
    <message>
        <source>Place the moving layer roughly on the map by hand.</source>
        <translation>Placez à peu près la couche à recaler à la main sur la carte.</translation>
    </message>
    <message>
        <source>as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the separator in it stands in quotation marks)</source>
        <translation>autant de champs que l&apos;en-tête (avec des virgules décimales, le séparateur doit être un point-virgule ou une tabulation ; un texte qui contient le séparateur se met entre guillemets)</translation>
    </message>
    <message>
        <source>{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: its pixels were moved as that raster&apos;s were. Check the result on the map.</source>
        <translation>{raster} se trouve ailleurs sur la carte que le raster pour lequel l&apos;opération a été trouvée, ou est retourné : ses pixels ont été déplacés comme ceux de ce raster. Vérifiez le résultat sur la carte.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.</source>
        <translation>Le format {driver} ne conserve pas ce SCR : choisissez-le en chargeant le fichier, ou utilisez .tif.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another one.</source>
        <translation>Le dossier {folder} ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a folder for the results first.</source>
        <translation>Choisissez d’abord un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>The fit is still being computed. Accept the row in a moment.</source>
        <translation>L’ajustement est encore en calcul. Acceptez la ligne dans un instant.</translation>
    </message>
    <message>
        <source>There is no registration to accept: place it by hand and match it, or give it up.</source>
        <translation>Il n’y a pas de recalage à accepter : placez à la main et appariez, ou abandonnez.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>There is no index yet: no row is done.</source>
        <translation>Il n’y a pas encore d’index : aucune ligne n’est faite.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>The raster to register</source>
        <translation>Le raster à recaler</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What the match says of itself</source>
        <translation>Ce que l’appariement dit de lui-même</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is to be done, or was</source>
        <translation>Ce qui reste à faire, ou a été fait</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Calibrated chance of being right</source>
        <translation>Probabilité calibrée d’être juste</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error on areas that the fit has not seen, in pixels of the reference</source>
        <translation>Erreur sur des zones que l’ajustement n’a pas vues, en pixels de la référence</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>How long the match took</source>
        <translation>Durée de l’appariement</translation>
    </message>
    <message>
        <source>The raster whose position you trust</source>
        <translation>Le raster dont la position est sûre</translation>
    </message>
    <message>
        <source>The rows to register; right-click for the actions on the selected ones</source>
        <translation>Les lignes ; clic droit pour agir sur celles choisies</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being matched</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>accepté par vous</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>for you to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near to nodata that GDAL does not tell them apart.</source>
        <translation>Aucun pixel du résultat n’est valide : il se trouve à côté du raster à recaler, ou toutes les valeurs de celui-ci sont nodata, ou si proches de nodata que GDAL ne les distingue pas.</translation>
    </message>
    <message>
        <source>The camera model of {raster} sees no ground: use the original product.</source>
        <translation>Le modèle de caméra de {raster} ne voit pas le sol : utilisez le produit d&apos;origine.</translation>
    </message>
    <message>
        <source>No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs.</source>
        <translation>Aucune paire de ces rasters n&apos;a été appariée de façon fiable : il n&apos;y a rien à compenser. Regardez les raisons des paires.</translation>
    </message>
    <message>
        <source>Report of a stack</source>
        <translation>Rapport d&apos;une pile</translation>
    </message>
    <message>
        <source>{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by {kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).</source>
        <translation>{count} rasters, {pairs} paires, {loops} boucles. Les boucles se ferment à {before} px près, sans les paires fausses à {kept} px ; après la compensation, les paires se ferment à {after} px (RMS, pixels de la référence).</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <source>stays in its place</source>
        <translation>reste à sa place</translation>
    </message>
    <message>
        <source>adjusted and checked</source>
        <translation>compensé et contrôlé</translation>
    </message>
    <message>
        <source>adjusted, not checked by a loop</source>
        <translation>compensé, contrôlé par aucune boucle</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>island</source>
        <translation>îlot</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>tie points</source>
        <translation>points homologues</translation>
    </message>
    <message>
        <source>residual, px</source>
        <translation>résidu, px</translation>
    </message>
    <message>
        <source>closure before, px</source>
        <translation>fermeture avant, px</translation>
    </message>
    <message>
        <source>closure after, px</source>
        <translation>fermeture après, px</translation>
    </message>
    <message>
        <source>sigma, px</source>
        <translation>sigma, px</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>wrong by its loops</source>
        <translation>fausse d&apos;après ses boucles</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>non appariée</translation>
    </message>
    <message>
        <source>left out, unsure</source>
        <translation>écartée, incertaine</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>paire</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in their places).</source>
        <translation>Les rasters forment {count} îlots qu&apos;aucune paire ne relie : chacun a été résolu séparément ({fixed} restent à leur place).</translation>
    </message>
    <message>
        <source>Left out, since their pairs do not close with those of the others; they probably show another place: {names}.</source>
        <translation>Écartés, car leurs paires ne se ferment pas avec celles des autres ; ils montrent sans doute un autre lieu : {names}.</translation>
    </message>
    <message>
        <source>Left out, since no pair of theirs was matched reliably; they may show another place: {names}.</source>
        <translation>Écartés, car aucune de leurs paires n&apos;a été appariée de façon fiable ; ils montrent peut-être un autre lieu : {names}.</translation>
    </message>
    <message>
        <source>Left out, since they cannot be opened: {names}.</source>
        <translation>Écartés, car ils ne peuvent pas être ouverts : {names}.</translation>
    </message>
    <message>
        <source>Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: {pairs}. Look at these pairs.</source>
        <translation>Des boucles ne se ferment pas, et rien n&apos;indique laquelle de leurs paires est fausse. Les moins probables ont été écartées : {pairs}. Regardez ces paires.</translation>
    </message>
    <message>
        <source>Wrong by their loops, and left out: {pairs}.</source>
        <translation>Fausses d&apos;après leurs boucles et écartées : {pairs}.</translation>
    </message>
    <message>
        <source>There is no loop of pairs, so nothing can be checked: look at the results.</source>
        <translation>Il n&apos;y a aucune boucle de paires, rien ne peut donc être contrôlé : regardez les résultats.</translation>
    </message>
    <message>
        <source>Not checked by any loop that closes: {names}. Look at them.</source>
        <translation>Contrôlés par aucune boucle qui se ferme : {names}. Regardez-les.</translation>
    </message>
    <message>
        <source>The shared grid would have no pixels. Check its pixel size and extent.</source>
        <translation>La grille commune n&apos;aurait aucun pixel. Vérifiez la taille des pixels et l&apos;emprise.</translation>
    </message>
    <message>
        <source>The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or let it cover the reference alone.</source>
        <translation>La grille commune aurait {width:,.0f} × {height:,.0f} pixels. Vérifiez la taille des pixels et l&apos;emprise, ou limitez-la à la référence.</translation>
    </message>
    <message>
        <source>The rasters have no area that all of them show. Write a grid that covers all.</source>
        <translation>Aucune surface n&apos;est montrée par tous les rasters. Écrivez une grille qui les couvre tous.</translation>
    </message>
    <message>
        <source>{raster} has no place in the CRS of the shared grid. Choose another CRS.</source>
        <translation>{raster} n&apos;a pas de place dans le SCR de la grille commune. Choisissez un autre SCR.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the stack&apos;s that can be opened.</source>
        <translation>« {name} » n&apos;est pas dans la pile, ou désigne plusieurs rasters. Nommez la référence par son fichier, un de la pile qui peut être ouvert.</translation>
    </message>
    <message>
        <source>{name} is no list of rasters: the column raster is needed.</source>
        <translation>{name} n&apos;est pas une liste de rasters : la colonne raster est nécessaire.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no plain raster file is named here.</source>
        <translation>{name}, ligne {line} : aucun fichier raster ordinaire n&apos;est nommé ici.</translation>
    </message>
    <message>
        <source>Adjusting the stack</source>
        <translation>Compensation de la pile</translation>
    </message>
    <message>
        <source>A stack takes two rasters or more that can be opened. Add some.</source>
        <translation>Une pile demande au moins deux rasters qui peuvent être ouverts. Ajoutez-en.</translation>
    </message>
    <message>
        <source>No two of these rasters lie on the same ground, so no pair can be matched.</source>
        <translation>Aucun couple de ces rasters ne couvre le même terrain : aucune paire ne peut être appariée.</translation>
    </message>
    <message>
        <source>Matching the pairs: {name}</source>
        <translation>Appariement des paires : {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>{file} is one of the stack&apos;s rasters. Choose another folder.</source>
        <translation>{file} est un des rasters de la pile. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Register a stack of rasters</source>
        <translation>Recaler une pile de rasters</translation>
    </message>
    <message>
        <source>Registers many rasters of one place with each other, so that all agree.</source>
        <translation>Recale de nombreux rasters d&apos;un même lieu entre eux, pour que tous s&apos;accordent.</translation>
    </message>
    <message>
        <source>Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The report stack.html says how well the stack agrees, and which rasters were left out.

Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many layers opens them from the folder pairs.</source>
        <translation>Apparie des paires de rasters, ferme des boucles de paires pour trouver celles qui sont fausses, et compense tous les rasters à la fois. Chacun est ensuite écrit une seule fois, sur une grille commune, pour que les rasters puissent être comparés pixel par pixel. Le rapport stack.html dit à quel point la pile s&apos;accorde et quels rasters ont été écartés.

Les rasters suivent les jours de leurs noms ou métadonnées, si tous en ont un. Relancez avec le même dossier pour continuer après une interruption, ou après avoir corrigé des paires : le panneau « Beaucoup de couches » les ouvre depuis le dossier pairs.</translation>
    </message>
    <message>
        <source>stack,time series,many,adjustment,bundle,loop closure,coregistration</source>
        <translation>stack,bundle,pile,série temporelle,compensation,boucle,recalage</translation>
    </message>
    <message>
        <source>Raster files of one place; they may differ in sensor, CRS and pixel size.</source>
        <translation>Fichiers raster d&apos;un même lieu ; capteur, SCR et taille des pixels peuvent différer.</translation>
    </message>
    <message>
        <source>Raster that stays in its place</source>
        <translation>Raster qui reste à sa place</translation>
    </message>
    <message>
        <source>One of the rasters; by default the best connected one.</source>
        <translation>Un des rasters ; par défaut le mieux relié.</translation>
    </message>
    <message>
        <source>Pairs of each raster</source>
        <translation>Paires de chaque raster</translation>
    </message>
    <message>
        <source>More pairs take longer, find more errors and agree better.</source>
        <translation>Plus de paires prennent plus de temps, révèlent plus d&apos;erreurs et s&apos;accordent mieux.</translation>
    </message>
    <message>
        <source>What the grid covers</source>
        <translation>Ce que couvre la grille</translation>
    </message>
    <message>
        <source>common: what all rasters show.</source>
        <translation>common : ce que montrent tous les rasters.</translation>
    </message>
    <message>
        <source>Rasters adjusted</source>
        <translation>Rasters compensés</translation>
    </message>
    <message>
        <source>Rasters left out</source>
        <translation>Rasters écartés</translation>
    </message>
    <message>
        <source>Closure after the adjustment, px</source>
        <translation>Fermeture après la compensation, px</translation>
    </message>
    <message>
        <source>“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>« {text} » n’est pas un cadre de carte. Donnez auto, off ou ses coins en pixels du raster à recaler, par exemple 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>The map frame crosses itself or holds nothing. Give its corners one after the other, all round.</source>
        <translation>Le cadre de la carte se croise ou ne contient rien. Donnez ses coins l’un après l’autre, tout autour.</translation>
    </message>
    <message>
        <source>The map frame of {raster} was found: what lies outside it was ignored.</source>
        <translation>Le cadre de carte de {raster} a été trouvé : ce qui se trouve à l’extérieur a été ignoré.</translation>
    </message>
    <message>
        <source>The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in pixels, counted from the upper left corner.</source>
        <translation>Le cadre de la carte est en dehors de {raster}, qui a {width} × {height} pixels. Donnez ses coins en pixels, comptés depuis le coin supérieur gauche.</translation>
    </message>
    <message>
        <source>The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.</source>
        <translation>La couche « {layer} » ne contient pas un seul polygone sur la couche à recaler. Dessinez-y le cadre de la carte, une fois.</translation>
    </message>
    <message>
        <source>Map frame of {0}</source>
        <translation>Cadre de carte de {0}</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Couper ce qui est hors du cadre de la carte</translation>
    </message>
    <message>
        <source>Of a scanned sheet: title, legend and margin. Scans without a frame stay whole.</source>
        <translation>D’une feuille numérisée : titre, légende et marge. Les numérisations sans cadre restent entières.</translation>
    </message>
    <message>
        <source>Map frame of a scanned sheet (auto, off, or its corners)</source>
        <translation>Cadre de carte d’une feuille numérisée (auto, off ou ses coins)</translation>
    </message>
    <message>
        <source>auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>auto : un cadre de carte est cherché, et ce qui est à l’extérieur est ignoré. off : toute la numérisation compte. Coins : en pixels de la couche à recaler, par exemple 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>{file} is no plain file. Save the sheet index as a GeoPackage first.</source>
        <translation>{file} n’est pas un fichier ordinaire. Enregistrez d’abord le tableau d’assemblage en GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} cannot be read. Save it as a GeoPackage.</source>
        <translation>Le tableau d’assemblage {file} ne peut pas être lu. Enregistrez-le en GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} names no coordinate reference system. Save it with one.</source>
        <translation>Le tableau d’assemblage {file} n’indique aucun système de coordonnées. Enregistrez-le avec un système.</translation>
    </message>
    <message>
        <source>The sheet index {file} holds no polygons with names.</source>
        <translation>Le tableau d’assemblage {file} ne contient aucun polygone nommé.</translation>
    </message>
    <message>
        <source>The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.</source>
        <translation>Le tableau d’assemblage {file} n’a pas de champ {wanted}. Choisissez celui des noms de feuilles : {fields}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.</source>
        <translation>La feuille {sheet} est en dehors de {name}. Choisissez une référence qui la couvre, ou vérifiez les coins.</translation>
    </message>
    <message>
        <source>The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has one, or match without them.</source>
        <translation>Les coins d’une feuille ne disent rien ici, car {name} n’a pas de géoréférence. Choisissez une référence qui en a une, ou appariez sans eux.</translation>
    </message>
    <message>
        <source>The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference system.</source>
        <translation>Les coins de la feuille {sheet} ne contiennent rien sur {name}. Vérifiez-les, ainsi que leur système de coordonnées.</translation>
    </message>
    <message>
        <source>It was searched for at the corners that were given.</source>
        <translation>La recherche a été faite aux coins donnés.</translation>
    </message>
    <message>
        <source>It was searched for where {index} has {sheet}.</source>
        <translation>La recherche a été faite là où {index} place {sheet}.</translation>
    </message>
    <message>
        <source>{index} has {count} sheets that {name} may be named after: none of them was used.</source>
        <translation>{index} a {count} feuilles dont {name} peut porter le nom : aucune n’a été utilisée.</translation>
    </message>
    <message>
        <source>{index} has no sheet that {name} is named after.</source>
        <translation>{index} n’a aucune feuille dont {name} porte le nom.</translation>
    </message>
    <message>
        <source>“{text}” names no four corners. Give x and y of each on the map, such as 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>« {text} » ne donne pas quatre coins. Donnez x et y de chacun sur la carte, par exemple 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Corners of the sheet on the map</source>
        <translation>Coins de la feuille sur la carte</translation>
    </message>
    <message>
        <source>Sheet index</source>
        <translation>Tableau d’assemblage</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Champ des noms de feuilles</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, in the reference&apos;s CRS unless another is named: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>Où se trouvent les coins du cadre : x et y de chacun, dans le SCR de la référence si aucun autre n’est indiqué : 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>A file of polygons with the names of map sheets. The one that the raster&apos;s file is named after says where its map lies.</source>
        <translation>Un fichier de polygones portant les noms des feuilles. Celui dont le fichier du raster porte le nom dit où se trouve sa carte.</translation>
    </message>
    <message>
        <source>Empty: name, sheet or id.</source>
        <translation>Vide : name, sheet ou id.</translation>
    </message>
    <message>
        <source>doubtful, not confirmed</source>
        <translation>douteuse, non confirmée</translation>
    </message>
    <message>
        <source>Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another place. If a match is right, accept it in “Many layers” and start the stack again.</source>
        <translation>Écartés, car leurs appariements sont douteux et aucune boucle ne les confirme : {names}. Ils montrent peut-être un autre lieu. Si un appariement est juste, acceptez-le dans « Beaucoup de couches » et relancez la pile.</translation>
    </message>
    <message>
        <source>The map frame of a scanned sheet; what lies outside it is not matched</source>
        <translation>Le cadre de la carte d’une feuille numérisée ; ce qui est en dehors n’est pas apparié</translation>
    </message>
    <message>
        <source>A Dask cluster needs the package distributed, on this machine and on the workers: python -m pip install distributed.</source>
        <translation>Une grappe Dask a besoin du paquet distributed, sur cette machine et sur les workers : python -m pip install distributed.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one, or check the address.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {address}. Démarrez-en un ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more. What is done stays done. Start a scheduler and run the same again to go on with the others.</source>
        <translation>L’ordonnanceur Dask à {address} ne répond plus. Ce qui est fait reste fait. Démarrez un ordonnanceur et relancez la même opération pour continuer avec les autres.</translation>
    </message>
    <message>
        <source>The Python package {name} is not there; only the learned matchers need it.</source>
        <translation>Le paquet Python {name} n&apos;est pas là ; seules les méthodes apprises en ont besoin.</translation>
    </message>
    <message>
        <source>There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The matcher “Structure” works without it.</source>
        <translation>Il n&apos;y a pas de version de torch que ce QGIS pourrait charger ({system}, Python {version}, numpy {numpy}). La méthode « Structure » s&apos;en passe.</translation>
    </message>
    <message>
        <source>Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS&apos;s own packages alone. Crosstie finds it at the next match.</source>
        <translation>Collez la commande dans un {terminal} ; elle met torch dans {place}, environ 1 Go, et laisse tels quels les paquets de QGIS. Crosstie le trouvera au prochain appariement.</translation>
    </message>
    <message>
        <source>If it says that there is no pip, install the package {package} of your system first.</source>
        <translation>Si elle dit qu&apos;il n&apos;y a pas de pip, installez d&apos;abord le paquet {package} de votre système.</translation>
    </message>
    <message>
        <source>{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.</source>
        <translation>{name} ne dit pas à combien de points par pouce le document a été numérisé. Indiquez ce nombre avec l’échelle.</translation>
    </message>
    <message>
        <source>“{text}” is no map scale. Give one such as 1:25000.</source>
        <translation>« {text} » n’est pas une échelle de carte. Indiquez-en une, comme 1:25000.</translation>
    </message>
    <message>
        <source>A pixel cannot be {size} m wide. Give a number greater than 0.</source>
        <translation>Un pixel ne peut pas mesurer {size} m. Indiquez un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The scale of the map says nothing here, as {name} does not tell how large its pixels are on the ground. Choose a reference with a georeference and a CRS, or match without the scale.</source>
        <translation>L’échelle de la carte ne dit rien ici, car {name} n’indique pas la taille de ses pixels au sol. Choisissez une référence géoréférencée avec un SCR, ou appariez sans l’échelle.</translation>
    </message>
    <message>
        <source>A place on the map says nothing here, as {name} has no georeference. Choose a reference that has one, or match without it.</source>
        <translation>Un lieu sur la carte ne dit rien ici, car {name} n’a pas de géoréférence. Choisissez une référence qui en a une, ou appariez sans le lieu.</translation>
    </message>
    <message>
        <source>The place that was given lies outside {name}, its radius included. Check its coordinates and their coordinate reference system.</source>
        <translation>Le lieu indiqué se trouve, rayon compris, hors de {name}. Vérifiez ses coordonnées et leur système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>It was searched for within {radius:,.0f} m of the place given.</source>
        <translation>La recherche s’est faite à moins de {radius:,.0f} m du lieu indiqué.</translation>
    </message>
    <message>
        <source>A pixel of the moving raster was taken to be {size:.3g} m wide.</source>
        <translation>Un pixel du raster à recaler a été supposé large de {size:.3g} m.</translation>
    </message>
    <message>
        <source>Searching the whole reference</source>
        <translation>Recherche dans toute la référence</translation>
    </message>
    <message>
        <source>Indexing the reference, once</source>
        <translation>Indexation de la référence, une seule fois</translation>
    </message>
    <message>
        <source>“{text}” is no number greater than 0.</source>
        <translation>« {text} » n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as 5.1, 52.3, 20 km [EPSG:4326].</source>
        <translation>« {text} » n’est pas un lieu avec un rayon. Indiquez x, y et un rayon en mètres ou kilomètres, comme 5.1, 52.3, 20 km [EPSG:4326].</translation>
    </message>
    <message>
        <source>Rough place: x, y, radius</source>
        <translation>Lieu approximatif : x, y, rayon</translation>
    </message>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Échelle de la carte numérisée</translation>
    </message>
    <message>
        <source>Dots an inch of the scan</source>
        <translation>Points par pouce de la numérisation</translation>
    </message>
    <message>
        <source>Size of the moving layer&apos;s pixels on the ground (m)</source>
        <translation>Taille au sol des pixels de la couche à recaler (m)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-ce ?</translation>
    </message>
    <message>
        <source>Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference&apos;s CRS unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere.</source>
        <translation>Où se trouve à peu près le milieu de la couche à recaler : x, y et un rayon en mètres ou km, dans le SCR de la référence sauf indication contraire : 5.1, 52.3, 20 km [EPSG:4326]. Rien n’est cherché ailleurs.</translation>
    </message>
    <message>
        <source>Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground.</source>
        <translation>Par exemple 1:25000. Avec la résolution de la numérisation, elle donne la taille d’un pixel au sol.</translation>
    </message>
    <message>
        <source>Empty: what the file says.</source>
        <translation>Vide : ce que dit le fichier.</translation>
    </message>
    <message>
        <source>Instead of scale and resolution. The search allows for a factor of 1.5.</source>
        <translation>Au lieu de l’échelle et de la résolution. La recherche admet un facteur de 1,5.</translation>
    </message>
    <message>
        <source>Whether the moving layer is looked for all over a reference that is much larger, by an index that is made once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its scale may be off by a factor of 3, which takes longer.</source>
        <translation>Si la couche à recaler est cherchée partout sur une référence bien plus grande, grâce à un index établi une seule fois. auto : là où rien ne dit où elle se trouve. on : aussi là où ce qui le dit s’avère faux. wide : de même, et l’échelle peut différer d’un facteur 3, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>Whether it is looked for all over a reference that is much larger, by an index of it</source>
        <translation>Si la recherche couvre toute une référence bien plus grande, grâce à son index</translation>
    </message>
    <message>
        <source>Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of this size.</source>
        <translation>Ses pixels auraient au sol {share:.0f} % de la largeur de ceux de {count} feuilles dont le cadre a cette taille.</translation>
    </message>
    <message>
        <source>Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.</source>
        <translation>Son cadre serait tourné de {turn:.1f}° par rapport à ceux de {count} feuilles dont le cadre a cette taille.</translation>
    </message>
    <message>
        <source>It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.</source>
        <translation>Elle se trouverait à {off:,.0f} pixels de la référence de l’endroit où se trouvent {count} feuilles dont le cadre a cette taille.</translation>
    </message>
    <message>
        <source>{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels to one of the scan, the frame turned by {skew:.1f}°.</source>
        <translation>{count} feuilles dont le cadre a cette taille ont appris où chercher d’abord : {scale:.3g} pixels de la référence pour un du scan, le cadre tourné de {skew:.1f}°.</translation>
    </message>
    <message>
        <source>They lie {off:,.1f} reference pixels beside where they were expected.</source>
        <translation>Elles se trouvent à {off:,.1f} pixels de la référence de l’endroit attendu.</translation>
    </message>
    <message>
        <source>Where relative paths begin</source>
        <translation>Où commencent les chemins relatifs</translation>
    </message>
    <message>
        <source>Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.</source>
        <translation>Vide : le dossier de la liste. Aussi un endroit d’un stockage objet que GDAL lit : /vsis3/bucket/folder.</translation>
    </message>
    <message>
        <source>auto: the first ten sheets of a reference whose map frames are equally large teach the others where to look, and what contradicts them needs review; off: each sheet by itself.</source>
        <translation>auto : les dix premières feuilles d’une référence dont les cadres ont la même taille apprennent aux autres où chercher, et ce qui les contredit est à vérifier ; off : chaque feuille pour elle-même.</translation>
    </message>
    <message>
        <source>Sheets of a series teach each other</source>
        <translation>Les feuilles d’une série s’instruisent entre elles</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place: {direction}.</source>
        <translation>Le reste des images concorde à un autre endroit : {direction}.</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. Compare the two, or draw polygons over what is printed to ignore it.</source>
        <translation>Le reste des images concorde à un autre endroit, comme là où une légende, un tampon ou un filigrane est imprimé sur les deux. Comparez les deux, ou dessinez des polygones sur ce qui est imprimé pour l’ignorer.</translation>
    </message>
    <message>
        <source>Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the border of a sheet. Draw polygons over the margins to ignore them.</source>
        <translation>Seules les marges des images concordent, et rien entre elles, comme là où les deux montrent le cadre d’un film ou le bord d’une feuille. Dessinez des polygones sur les marges pour les ignorer.</translation>
    </message>
    <message>
        <source>The batch ended early. “Start” goes on with it. {words}</source>
        <translation>Le lot s’est terminé trop tôt. « Démarrer » le continue. {words}</translation>
    </message>
    <message>
        <source>Rows stay in the list while the batch works. Stop it first.</source>
        <translation>Les lignes restent dans la liste tant que le lot travaille. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The batch ended early. {words}</source>
        <translation>Le lot s’est terminé trop tôt. {words}</translation>
    </message>
    <message>
        <source>The reference was removed from the project while it was drawn. Add it again.</source>
        <translation>La référence a été retirée du projet pendant son dessin. Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>A reference that is no raster file is drawn around each row, and nothing tells where the rows lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the reference.</source>
        <translation>Une référence qui n’est pas un fichier raster est dessinée autour de chaque ligne, et rien ne dit où se trouvent les lignes. Indiquez un tableau d’assemblage, donnez des coins ou un lieu approximatif dans une liste, ou choisissez un fichier raster comme référence.</translation>
    </message>
    <message>
        <source>a value is too long, or its quotation mark is not closed.</source>
        <translation>une valeur est trop longue, ou son guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>the column {column} is there twice.</source>
        <translation>la colonne {column} figure deux fois.</translation>
    </message>
    <message>
        <source>there are more values than columns. Put a value that holds the separator into quotation marks.</source>
        <translation>il y a plus de valeurs que de colonnes. Mettez entre guillemets une valeur qui contient le séparateur.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file.</source>
        <translation>{path} n’est pas un fichier. Choisissez un fichier.</translation>
    </message>
</context>
<context>
    <name>AccuracyDock</name>
    <message>
        <source>Crosstie: accuracy</source>
        <translation>Crosstie : précision</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Comparison of the transforms</source>
        <translation>Transformations côte à côte</translation>
    </message>
    <message>
        <source>dX, dY; circles: RMSE and 90 %</source>
        <translation>dX, dY ; cercles : RMSE et 90 %</translation>
    </message>
    <message>
        <source>Lengths of the residuals</source>
        <translation>Longueurs des résidus</translation>
    </message>
    <message>
        <source>dX against the column</source>
        <translation>dX selon la colonne</translation>
    </message>
    <message>
        <source>dY against the row</source>
        <translation>dY selon la ligne</translation>
    </message>
    <message>
        <source>Blue dots: control points. Purple squares: check points.</source>
        <translation>Points bleus : points de contrôle. Carrés violets : points de vérification.</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>Enregistrer comme &amp;image …</translation>
    </message>
    <message>
        <source>Writes this whole page as a PNG</source>
        <translation>Écrit toute cette page en PNG</translation>
    </message>
    <message>
        <source>Save re&amp;port …</source>
        <translation>Enregistrer un ra&amp;pport …</translation>
    </message>
    <message>
        <source>Writes figures, parameters, versions and all points as HTML or JSON</source>
        <translation>Écrit figures, paramètres, versions et tous les points en HTML ou JSON</translation>
    </message>
    <message>
        <source>Recommended: {0}. {1}</source>
        <translation>Recommandé : {0}. {1}</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Page web (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Écriture du rapport …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be written. Choose another folder.</source>
        <translation>« {0} » ne peut être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Comparing the transforms …</source>
        <translation>Comparaison des transformations …</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Résidus de chaque cellule</translation>
    </message>
    <message>
        <source>Unseen areas, px</source>
        <translation>Zones non vues, px</translation>
    </message>
</context>
<context>
    <name>AddTool</name>
    <message>
        <source>Adding tie points</source>
        <translation>Ajout de points homologues</translation>
    </message>
    <message>
        <source>This place is outside “{0}”. Click inside it.</source>
        <translation>Ce lieu est hors de « {0} ». Cliquez à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Now click the same place in the other layer.</source>
        <translation>Cliquez maintenant le même lieu dans l&apos;autre couche.</translation>
    </message>
    <message>
        <source>Searching for the match …</source>
        <translation>Recherche de la correspondance …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Aucune correspondance ne se détache là.</translation>
    </message>
    <message>
        <source>{0} Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>{0} Cliquez le même lieu à la main, ou appuyez sur Entrée pour la marque grise.</translation>
    </message>
    <message>
        <source>Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.</source>
        <translation>Correspondance de confiance {0:.2f} : Entrée ou un clic dessus la prend, X la refuse.</translation>
    </message>
    <message>
        <source>Point {0} is already at this place. Click another one.</source>
        <translation>Le point {0} est déjà juste là. Cliquez un autre lieu.</translation>
    </message>
    <message>
        <source>Added at the match. Click the next place.</source>
        <translation>Ajouté avec sa correspondance. Cliquez le lieu suivant.</translation>
    </message>
    <message>
        <source>Added by hand. Click the next place.</source>
        <translation>Ajouté à la main. Cliquez le lieu suivant.</translation>
    </message>
    <message>
        <source>Refused. Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>Refusé. Cliquez le même lieu à la main, ou appuyez sur Entrée pour la marque grise.</translation>
    </message>
    <message>
        <source>Undone. Click a place in the moving layer.</source>
        <translation>Repris. Cliquez un lieu dans la couche à recaler.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer; Shift + click: in the reference. F1: all keys.</source>
        <translation>Cliquez un lieu dans la couche à recaler ; Maj + clic : dans la référence. F1 : toutes les touches.</translation>
    </message>
    <message>
        <source>Click a place in the reference, or in the window of the moving image. F1: all keys.</source>
        <translation>Cliquez un lieu dans la référence, ou dans la fenêtre de l&apos;image à recaler. F1 : toutes les touches.</translation>
    </message>
    <message>
        <source>Still searching for the match. Wait for it, or click the same place by hand.</source>
        <translation>La correspondance est encore cherchée. Attendez, ou cliquez vous-même sur le même endroit.</translation>
    </message>
</context>
<context>
    <name>AlignmentChoice</name>
    <message>
        <source>Several alignments hold. Each picture flicks between the two layers: click the right one.</source>
        <translation>Plusieurs alignements sont valables. Chaque image alterne entre les deux couches : cliquez sur la bonne.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>à recaler</translation>
    </message>
    <message>
        <source>Takes this alignment; undo goes back</source>
        <translation>Prend cet alignement ; annuler revient en arrière</translation>
    </message>
</context>
<context>
    <name>ApplyTask</name>
    <message>
        <source>Writing {0}</source>
        <translation>Écriture de {0}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Whole overlap</source>
        <translation>Tout le recouvrement</translation>
    </message>
    <message>
        <source>What the map canvas shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectangle tracé</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map (Esc cancels)</source>
        <translation>Tracer le rectangle sur la carte (Échap abandonne)</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>The bands to compare</source>
        <translation>Les bandes à comparer</translation>
    </message>
    <message>
        <source>How grey values are stretched before they are compared</source>
        <translation>Comment les niveaux de gris sont étirés avant la comparaison</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Comme affiché</translation>
    </message>
</context>
<context>
    <name>BatchApplyTask</name>
    <message>
        <source>Writing registered rasters</source>
        <translation>Écriture des rasters recalés</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Rasters to register</source>
        <translation>Rasters à recaler</translation>
    </message>
    <message>
        <source>A folder with rasters to register</source>
        <translation>Un dossier de rasters à recaler</translation>
    </message>
    <message>
        <source>A list of pairs</source>
        <translation>Une liste de paires</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listes (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Rows added: {0}.</source>
        <translation>Lignes ajoutées : {0}.</translation>
    </message>
    <message>
        <source>In the list already: {0}.</source>
        <translation>Déjà dans la liste : {0}.</translation>
    </message>
    <message>
        <source>Files that are no rasters: {0}.</source>
        <translation>Fichiers qui ne sont pas des rasters : {0}.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>Le dossier d’un lot</translation>
    </message>
    <message>
        <source>Reference of the selected rows</source>
        <translation>Référence des lignes choisies</translation>
    </message>
    <message>
        <source>Left out, because they have no reference or are it: {0}</source>
        <translation>Laissés de côté, sans référence ou référence eux-mêmes : {0}</translation>
    </message>
    <message>
        <source>Rows without a registration, which stay as they are: {0}.</source>
        <translation>Lignes sans recalage, laissées telles quelles : {0}.</translation>
    </message>
    <message>
        <source>Place the sheet, press Enter, and click “Match layers”. Then accept the row with A.</source>
        <translation>Placez la feuille, appuyez sur Entrée et cliquez sur « Apparier les couches ». Acceptez ensuite la ligne avec A.</translation>
    </message>
    <message>
        <source>All rows are decided. “Apply all accepted” writes the rasters.</source>
        <translation>Toutes les lignes sont décidées. « Appliquer les acceptés » écrit les rasters.</translation>
    </message>
    <message>
        <source>Writing the registered rasters …</source>
        <translation>Écriture des rasters recalés …</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Rasters written to {1}: {0}.</source>
        <translation>Rasters écrits dans {1} : {0}.</translation>
    </message>
    <message>
        <source>Not written: {0}.</source>
        <translation>Non écrits : {0}.</translation>
    </message>
    <message>
        <source>A Dask cluster</source>
        <translation>Un cluster Dask</translation>
    </message>
    <message>
        <source>Address of the scheduler, tcp://host:8786</source>
        <translation>Adresse de l’ordonnanceur, tcp://hôte:8786</translation>
    </message>
</context>
<context>
    <name>BatchDock</name>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie : beaucoup de couches</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Ends the batch; pairs that are done stay done, and Start goes on with the others</source>
        <translation>Arrête le lot ; les paires faites le restent, et « Démarrer » continue avec les autres</translation>
    </message>
    <message>
        <source>Matches all rows in the background; it goes on when QGIS is closed</source>
        <translation>Apparie toutes les lignes en arrière-plan ; continue même si QGIS est fermé</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} acceptés</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} à vérifier</translation>
    </message>
    <message>
        <source>{0} without a match</source>
        <translation>{0} sans appariement</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} échoués</translation>
    </message>
    <message>
        <source>{0} given up</source>
        <translation>{0} abandonnés</translation>
    </message>
    <message>
        <source>{0} written</source>
        <translation>{0} écrits</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} faits sur {1}</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>Lignes : {0}</translation>
    </message>
    <message>
        <source>(none: choose one)</source>
        <translation>(aucune : choisissez-en une)</translation>
    </message>
    <message>
        <source>(the next row)</source>
        <translation>(la ligne suivante)</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La ligne suivante</translation>
    </message>
    <message>
        <source>Add layers, files, a folder or a list</source>
        <translation>Ajouter des couches, des fichiers, un dossier ou une liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Each row its own</source>
        <translation>Chaque ligne la sienne</translation>
    </message>
    <message>
        <source>Where results, index and registered rasters go</source>
        <translation>Où vont les résultats, l’index et les rasters recalés</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source> at a time</source>
        <translation> à la fois</translation>
    </message>
    <message>
        <source>&amp;Layers of the project …</source>
        <translation>&amp;Couches du projet …</translation>
    </message>
    <message>
        <source>Raster layers of this project</source>
        <translation>Couches raster de ce projet</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>&amp;Fichiers …</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Fichiers raster</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>D&amp;ossier …</translation>
    </message>
    <message>
        <source>All rasters in a folder and below it</source>
        <translation>Tous les rasters d’un dossier et au-dessous</translation>
    </message>
    <message>
        <source>List of &amp;pairs (CSV) …</source>
        <translation>Liste de &amp;paires (CSV) …</translation>
    </message>
    <message>
        <source>A CSV with the columns moving and reference</source>
        <translation>Un CSV avec les colonnes moving et reference</translation>
    </message>
    <message>
        <source>&amp;Open a batch …</source>
        <translation>Ou&amp;vrir un lot …</translation>
    </message>
    <message>
        <source>The folder of a batch that was begun before</source>
        <translation>Le dossier d’un lot déjà commencé</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>Accepts the registration as it is shown; the next row follows</source>
        <translation>Accepte le recalage tel qu’il est montré ; la ligne suivante vient</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>&amp;Placer à la main</translation>
    </message>
    <message>
        <source>Lays the sheet on the map, where you place it and match again</source>
        <translation>Pose la feuille sur la carte, où vous la placez avant d’apparier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Nothing is written of this row; the next one follows</source>
        <translation>Rien n’est écrit de cette ligne ; la suivante vient</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Indécis</translation>
    </message>
    <message>
        <source>Takes your decision about the row back</source>
        <translation>Annule votre décision sur la ligne</translation>
    </message>
    <message>
        <source>Apply all accep&amp;ted</source>
        <translation>Appliquer les accep&amp;tés</translation>
    </message>
    <message>
        <source>Writes the registered raster of every accepted row into the folder</source>
        <translation>Écrit dans le dossier le raster recalé de chaque ligne acceptée</translation>
    </message>
    <message>
        <source>Inde&amp;x on the map</source>
        <translation>Inde&amp;x sur la carte</translation>
    </message>
    <message>
        <source>Adds the footprints of all rows that are done as a layer, coloured by state</source>
        <translation>Ajoute les emprises des lignes faites comme couche, colorées selon l’état</translation>
    </message>
    <message>
        <source>&amp;Reference of the selected rows …</source>
        <translation>&amp;Référence des lignes choisies …</translation>
    </message>
    <message>
        <source>A raster file for these rows alone</source>
        <translation>Un fichier raster pour ces lignes seules</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>R&amp;etirer de la liste</translation>
    </message>
    <message>
        <source>Files stay as they are</source>
        <translation>Les fichiers restent tels quels</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock.</source>
        <translation>Ajoutez des scans, des photos aériennes ou des scènes, choisissez la couche dont la position est sûre, et démarrez. Chaque ligne est appariée pour elle-même, en arrière-plan. Les douteuses viennent d’abord : regardez chacune, acceptez-la, placez-la à la main ou abandonnez-la, puis faites écrire toutes les acceptées. Les options sont celles du panneau Crosstie.</translation>
    </message>
    <message>
        <source>Dask cluster …</source>
        <translation>Cluster Dask …</translation>
    </message>
    <message>
        <source>Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster</source>
        <translation>Paires appariées à la fois, chacune dans son processus ; au-dessous de 1 : sur un cluster Dask</translation>
    </message>
    <message>
        <source>Drawing the reference: {0} of {1}</source>
        <translation>Dessin de la référence : {0} sur {1}</translation>
    </message>
    <message>
        <source>The layer whose position you trust, for all rows without one of their own; one from the web is drawn around each row first, while QGIS runs</source>
        <translation>La couche dont la position est fiable, pour toutes les lignes qui n’ont pas la leur ; une couche du web est d’abord dessinée autour de chaque ligne, pendant que QGIS est ouvert</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rasters to register</source>
        <translation>Rasters à recaler</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Another alignment was taken; its tie points are being matched anew.</source>
        <translation>Un autre alignement a été pris ; ses points homologues sont en cours d&apos;appariement.</translation>
    </message>
    <message>
        <source>The alignment as matched was taken again.</source>
        <translation>L&apos;alignement apparié est repris.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Default columns, widths and order</source>
        <translation>Colonnes, largeurs et ordre habituels</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare before and after</source>
        <translation>Comparer avant et après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The layers as their files say</source>
        <translation>Les couches telles que leurs fichiers les placent</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The moving layer where it was registered</source>
        <translation>La couche à recaler là où elle a été recalée</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>Drag a divider over the map</source>
        <translation>Déplacer un séparateur sur la carte</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Before and after in turn</source>
        <translation>Avant et après en alternance</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>The edges of the registered layer over the map</source>
        <translation>Les contours de la couche recalée sur la carte</translation>
    </message>
</context>
<context>
    <name>CompareDock</name>
    <message>
        <source>Crosstie: compare</source>
        <translation>Crosstie : comparaison</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d&apos;aperçu</translation>
    </message>
    <message>
        <source>Over the map, with opacity</source>
        <translation>Sur la carte, avec opacité</translation>
    </message>
    <message>
        <source>Swipe: drag a divider</source>
        <translation>Balayer, avec séparateur</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Edges over the map</source>
        <translation>Contours sur la carte</translation>
    </message>
    <message>
        <source>Difference in brightness</source>
        <translation>Différence de luminosité</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Vi&amp;tesse</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Streng&amp;th</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacité</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Flick: before and after in turn</source>
        <translation>Alterner : avant et après</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>“{0}” was removed from the project, so the match was stopped.</source>
        <translation>« {0} » a été retirée du projet, l&apos;appariement s&apos;est donc arrêté.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>Writing the registered raster …</source>
        <translation>Écriture du raster recalé …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Written and put on top of the map: {0}</source>
        <translation>Écrit et placé au-dessus de la carte : {0}</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: the layer was removed and its file deleted.</source>
        <translation>Annulé : la couche a été retirée et son fichier supprimé.</translation>
    </message>
    <message>
        <source>The layer was removed, but its file is in use and stays: {0}</source>
        <translation>La couche a été retirée, mais son fichier est utilisé et reste : {0}</translation>
    </message>
    <message>
        <source>The map frame is a layer now: move its corners with the vertex tool, then match again.</source>
        <translation>Le cadre de la carte est maintenant une couche : déplacez ses coins avec l’outil de sommet, puis appariez à nouveau.</translation>
    </message>
</context>
<context>
    <name>CrosstieDock</name>
    <message>
        <source>Crosstie</source>
        <translation>Crosstie</translation>
    </message>
    <message>
        <source>Match &amp;layers</source>
        <translation>&amp;Apparier les couches</translation>
    </message>
    <message>
        <source>Finds tie points and assesses them</source>
        <translation>Trouve des points homologues et les juge</translation>
    </message>
    <message>
        <source>“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first.</source>
        <translation>« {0} » n&apos;est pas un fichier raster et ne peut donc être déplacé. Enregistrez-le d&apos;abord en GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>CrosstiePlugin</name>
    <message>
        <source>Crosstie: match layers</source>
        <translation>Crosstie : apparier des couches</translation>
    </message>
    <message>
        <source>&amp;Crosstie</source>
        <translation>&amp;Crosstie</translation>
    </message>
    <message>
        <source>Crosstie: try with sample layers</source>
        <translation>Crosstie : essayer avec des couches d’exemple</translation>
    </message>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie : beaucoup de couches</translation>
    </message>
</context>
<context>
    <name>EditTool</name>
    <message>
        <source>Changing tie points</source>
        <translation>Modification de points homologues</translation>
    </message>
    <message>
        <source>The point cannot be moved there: the layer&apos;s CRS does not cover that place.</source>
        <translation>Le point ne peut y aller : ce lieu est hors de la carte de la couche.</translation>
    </message>
    <message>
        <source>This place is outside “{0}”, so the point was not moved. Drop it inside.</source>
        <translation>Ce lieu est hors de « {0} », le point reste donc où il était. Lâchez-le à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Recherche de la meilleure correspondance …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Aucune correspondance ne se détache là.</translation>
    </message>
    <message>
        <source>{0} The point was moved to where you dropped it.</source>
        <translation>{0} Le point a été mis là où vous l&apos;avez lâché.</translation>
    </message>
    <message>
        <source>Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped it, Esc returns it to where it was.</source>
        <translation>Meilleure correspondance, confiance {0:.2f} : Entrée ou un clic dessus la prend, X laisse le point où vous l&apos;avez lâché, Échap où il était.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Déplacé sur la meilleure correspondance, confiance {0:.2f}.</translation>
    </message>
    <message>
        <source>Refused: the point was moved to where you dropped it.</source>
        <translation>Refusé : le point a été mis là où vous l&apos;avez lâché.</translation>
    </message>
    <message>
        <source>The point was not moved.</source>
        <translation>Le point reste où il était.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose the moving layer (the raster to correct) and the reference layer (the raster whose position you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie points on the map and tells you how reliable the result is. Your files are not changed: Apply writes a new one.</source>
        <translation>Choisissez la couche à recaler et celle qui est juste, puis appariez. Crosstie trouve lui-même rotation, échelle et décalage, montre les points homologues sur la carte et dit ce que vaut le résultat. Vos fichiers restent tels quels : Appliquer en écrit un nouveau.</translation>
    </message>
    <message>
        <source>Open saved registrations …</source>
        <translation>Ouvrir un fichier enregistré …</translation>
    </message>
    <message>
        <source>Opens a GeoPackage that Crosstie has written beside a project</source>
        <translation>Ouvre un GeoPackage que Crosstie a écrit à côté d&apos;un projet</translation>
    </message>
    <message>
        <source>Loads two invented layers and leads through a match in five cards</source>
        <translation>Charge deux couches inventées et guide en cinq fiches</translation>
    </message>
    <message>
        <source>Try with sample layers</source>
        <translation>Essayer avec des couches d’exemple</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the registration</source>
        <translation>Exporter le recalage</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <translation>Raster recalé</translation>
    </message>
    <message>
        <source>World file only, beside the moving raster</source>
        <translation>Seulement un fichier world, à côté du raster à recaler</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Points homologues</translation>
    </message>
    <message>
        <source>{0} of {1} points in use will be written.</source>
        <translation>{0} des {1} points utilisés seront écrits.</translation>
    </message>
    <message>
        <source>as fits the two layers</source>
        <translation>comme il convient aux deux couches</translation>
    </message>
    <message>
        <source>automatic: as fits the data</source>
        <translation>automatique : selon les données</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as in the moving layer</source>
        <translation>comme dans la couche à recaler</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;SCR</translation>
    </message>
    <message>
        <source>Pixel &amp;size, units of the CRS</source>
        <translation>&amp;Taille des pixels, unités du SCR</translation>
    </message>
    <message>
        <source>&amp;Resampling</source>
        <translation>&amp;Rééchantillonnage</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>Com&amp;pression</translation>
    </message>
    <message>
        <source>&amp;Nodata value</source>
        <translation>Valeur &amp;nodata</translation>
    </message>
    <message>
        <source>The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, rotation and scale, but no curved transform.</source>
        <translation>Les pixels restent tels quels ; un petit fichier texte à côté du raster dit où ils se trouvent. Il contient décalage, rotation et échelle, mais pas de transformation courbe.</translation>
    </message>
    <message>
        <source>&amp;All points</source>
        <translation>&amp;Tous les points</translation>
    </message>
    <message>
        <source>&amp;Thinned, evenly spread, to</source>
        <translation>É&amp;claircis régulièrement à</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>CRS of the file</source>
        <translation>SCR du fichier</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode (valeur la plus fréquente)</translation>
    </message>
    <message>
        <source>Cubic B-spline</source>
        <translation>B-spline cubique</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Moyenne quadratique</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>The nodata value is no number. Type one, or leave the field empty.</source>
        <translation>La valeur nodata n’est pas un nombre. Saisissez-en un, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Cut off what lies outside the &amp;map frame</source>
        <translation>Couper ce qui est hors du cadre de la &amp;carte</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Click: the map and the patches go to that place</source>
        <translation>Clic : la carte et les extraits vont à cet endroit</translation>
    </message>
    <message>
        <source>px; arrows {0:g} times</source>
        <translation>px ; flèches {0:g} fois</translation>
    </message>
</context>
<context>
    <name>FramePicker</name>
    <message>
        <source>Found by itself: what lies outside is ignored</source>
        <translation>Trouvé automatiquement : l’extérieur est ignoré</translation>
    </message>
    <message>
        <source>The whole scan</source>
        <translation>Toute la numérisation</translation>
    </message>
    <message>
        <source>The polygon of a layer</source>
        <translation>Le polygone d’une couche</translation>
    </message>
    <message>
        <source>Layer with the map frame, drawn on the moving layer</source>
        <translation>Couche contenant le cadre de carte, dessiné sur la couche à recaler</translation>
    </message>
    <message>
        <source>&amp;Correct the frame that was found</source>
        <translation>&amp;Corriger le cadre trouvé</translation>
    </message>
    <message>
        <source>Adds it as a polygon layer, which the vertex tool of QGIS changes</source>
        <translation>L’ajoute comme couche de polygone, que l’outil de sommet de QGIS modifie</translation>
    </message>
</context>
<context>
    <name>HeightsField</name>
    <message>
        <source>No layer: mean height</source>
        <translation>Aucune : hauteur moyenne</translation>
    </message>
    <message>
        <source>H&amp;eights of the ground</source>
        <translation>&amp;Hauteurs du terrain</translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>{0:.2g} px</source>
        <translation>{0:.2g} px</translation>
    </message>
    <message>
        <source>at most {0} points</source>
        <translation>au plus {0} points</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Crosstie: history</source>
        <translation>Crosstie : historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What the matcher found</source>
        <translation>Ce que la méthode a trouvé</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layers</source>
        <translation>Ajouter des couches</translation>
    </message>
    <message>
        <source>Layers to register</source>
        <translation>Couches à recaler</translation>
    </message>
</context>
<context>
    <name>LayerPickers</name>
    <message>
        <source>Swap the moving and the reference layer</source>
        <translation>Échanger la couche à recaler et la référence</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>“{0}” is not a raster that QGIS can open. Choose another file.</source>
        <translation>« {0} » n&apos;est pas un raster que QGIS peut ouvrir. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Open a raster</source>
        <translation>Ouvrir un raster</translation>
    </message>
    <message>
        <source>&amp;Moving layer</source>
        <translation>&amp;Couche à recaler</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>Le raster dont la position est à corriger</translation>
    </message>
    <message>
        <source>&amp;Reference layer</source>
        <translation>Couche de &amp;référence</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>La couche bien placée</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Ouvrir un fichier …</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Lowest confidence</source>
        <translation>Plus petite confiance</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Plus grand résidu</translation>
    </message>
    <message>
        <source>Takes points with a lower confidence out of use</source>
        <translation>Écarte les points dont la méthode était moins sûre</translation>
    </message>
    <message>
        <source>Takes points with a larger residual out of use, and brings back those with a smaller one</source>
        <translation>Écarte les points qui conviennent moins bien, et reprend ceux qui conviennent</translation>
    </message>
    <message>
        <source>≥ {0:.2f}</source>
        <translation>≥ {0:.2f}</translation>
    </message>
    <message>
        <source>as matched</source>
        <translation>apparié</translation>
    </message>
    <message>
        <source>≤ {0:g} px</source>
        <translation>≤ {0:g} px</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <translation>&amp;Transformation</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>R&amp;esidual</source>
        <translation>&amp;Résidu</translation>
    </message>
</context>
<context>
    <name>MatchTask</name>
    <message>
        <source>Matching {0} to {1}</source>
        <translation>Appariement de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Command for a terminal</source>
        <translation>Commande pour un terminal</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>Copies the message with its details</source>
        <translation>Copie le message avec ses détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>MissingHint</name>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copies the command for a terminal that installs what is missing</source>
        <translation>Copie la commande pour un terminal qui installe ce qui manque</translation>
    </message>
    <message>
        <source>Without it matches compare structure alone and take longer.</source>
        <translation>Sans lui, les appariements ne comparent que les structures et durent plus longtemps.</translation>
    </message>
</context>
<context>
    <name>MovingDock</name>
    <message>
        <source>Crosstie: the moving image</source>
        <translation>Crosstie : l&apos;image à recaler</translation>
    </message>
    <message>
        <source>Link this view and the map</source>
        <translation>Suivre la carte, et la faire suivre</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Montrer toute l&apos;image</translation>
    </message>
    <message>
        <source>There is no match to show. Match two layers first.</source>
        <translation>Il n&apos;y a pas d&apos;appariement à regarder. Appariez d&apos;abord deux couches.</translation>
    </message>
    <message>
        <source>The moving raster cannot be opened. Restore its file, then match or open it again.</source>
        <translation>Le raster à recaler ne peut être ouvert. Remettez son fichier, puis appariez ou ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no transform yet, so the map does not follow: it needs three points that are far apart.</source>
        <translation>Sans transformation, la carte ne suit pas : trois points bien écartés en font une.</translation>
    </message>
    <message>
        <source>The image is mirrored relative to the map, so up and down are exchanged here.</source>
        <translation>L’image est inversée par rapport à la carte : ici, le haut et le bas sont échangés.</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>No layer: use everything</source>
        <translation>Aucune couche : tout utiliser</translation>
    </message>
    <message>
        <source>No layer: ignore nothing</source>
        <translation>Aucune couche : ne rien ignorer</translation>
    </message>
    <message>
        <source>Use it as a first guess</source>
        <translation>Si les images la confirment</translation>
    </message>
    <message>
        <source>Ignore it: search everywhere</source>
        <translation>L&apos;ignorer : chercher partout</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Apprise</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Points-clés</translation>
    </message>
    <message>
        <source>Text-assisted</source>
        <translation>Assisté par texte</translation>
    </message>
    <message>
        <source>Epipolar</source>
        <translation>Épipolaire</translation>
    </message>
    <message>
        <source>Automatic: the simplest that fits</source>
        <translation>Automatique : la plus simple</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Shift, rotation and scale</source>
        <translation>Translation, rotation et échelle</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affine</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Projective</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polynôme, 2e degré</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polynôme, 3e degré</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Spline plaque mince</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Flux local</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Triangles, chacun affine</translation>
    </message>
    <message>
        <source>Camera model (RPC), bias corrected</source>
        <translation>Modèle de caméra (RPC), biais corrigé</translation>
    </message>
    <message>
        <source>Ma&amp;tcher</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Trans&amp;form</source>
        <translation>&amp;Transformation</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>&amp;Use only inside the polygons of</source>
        <translation>&amp;Utiliser seulement l&apos;intérieur des polygones de</translation>
    </message>
    <message>
        <source>&amp;Ignore inside the polygons of</source>
        <translation>&amp;Ignorer l&apos;intérieur des polygones de</translation>
    </message>
    <message>
        <source>&amp;Georeference of the moving layer</source>
        <translation>&amp;Géoréférence de la couche à recaler</translation>
    </message>
    <message>
        <source>Place by &amp;hand</source>
        <translation>Placer à la mai&amp;n</translation>
    </message>
    <message>
        <source>&amp;Bands and contrast, moving layer</source>
        <translation>&amp;Bandes et contraste, couche à recaler</translation>
    </message>
    <message>
        <source>Ba&amp;nds and contrast, reference layer</source>
        <translation>Bandes et contraste, ré&amp;férence</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>Calculer a&amp;vec</translation>
    </message>
    <message>
        <source>Working si&amp;ze and random seed</source>
        <translation>Taille &amp;de travail et graine</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Puce graphique Apple (MPS)</translation>
    </message>
    <message>
        <source>Automatic: where native pixels disagree</source>
        <translation>Automatique : là où les pixels natifs la contredisent</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, as far apart as suits the scene</source>
        <translation>Oui, espacés selon la scène</translation>
    </message>
    <message>
        <source>Yes, every {0} pixels</source>
        <translation>Oui, tous les {0} pixels</translation>
    </message>
    <message>
        <source>Tie point&amp;s over the whole scene</source>
        <translation>Points homologu&amp;es sur toute la scène</translation>
    </message>
    <message>
        <source>off by up to </source>
        <translation>écart d&apos;au plus </translation>
    </message>
    <message>
        <source>How good it is: unknown</source>
        <translation>Sa précision : inconnue</translation>
    </message>
    <message>
        <source>How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, one that is good to less than half a row tells which row it is.</source>
        <translation>De combien le géoréférencement peut être faux, en pixels de la référence. Là où la texture se répète, comme dans les vergers, s’il est juste à moins d’une demi-rangée, il dit de quelle rangée il s’agit.</translation>
    </message>
    <message>
        <source>Map frame of a s&amp;can</source>
        <translation>Cadre de carte d’une &amp;numérisation</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, and the CRS</source>
        <translation>Où se trouvent les coins du cadre : x et y de chacun, et le SCR</translation>
    </message>
    <message>
        <source>Where to loo&amp;k, and at which scale</source>
        <translation>Où chercher, et à &amp;quelle échelle</translation>
    </message>
</context>
<context>
    <name>PatchDock</name>
    <message>
        <source>Crosstie: a closer look</source>
        <translation>Crosstie : vue rapprochée</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>À recaler</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>Chaque point a été vérifié.</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Recherche de la meilleure correspondance …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Aucune correspondance ne se détache là.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Déplacé sur la meilleure correspondance, confiance {0:.2f}.</translation>
    </message>
    <message>
        <source>Reference red, moving cyan</source>
        <translation>Réf. rouge, à recaler cyan</translation>
    </message>
    <message>
        <source>There are no tie points to show. Match two layers first.</source>
        <translation>Il n&apos;y a pas de points homologues à regarder. Appariez d&apos;abord deux couches.</translation>
    </message>
    <message>
        <source>{0} points are not reviewed. “Next” shows one.</source>
        <translation>{0} points ne sont pas vérifiés. « Suivant » en montre un.</translation>
    </message>
    <message>
        <source>Point {0}: there is no transform yet, so the patches cannot be shown.</source>
        <translation>Point {0} : il n&apos;y a pas encore de transformation, les extraits ne peuvent donc être montrés.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Pas encore vérifiés</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Accepter, suivant</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>Rejeter, suivant</translation>
    </message>
    <message>
        <source>Move to the best match</source>
        <translation>Déplacer sur la meilleure correspondance</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Contrast: from that of the whole layer to that of the patch</source>
        <translation>Contraste : de celui de toute la couche à celui de l&apos;extrait</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>There are no tie points yet. Choose “Add on the map” in the table, or match again.</source>
        <translation>Il n’y a pas encore de points homologues. Choisissez « Ajouter sur la carte » dans le tableau, ou relancez l’appariement.</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Plus grand résidu</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Plus faible confiance</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>L’un sur l’autre</translation>
    </message>
    <message>
        <source>Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.</source>
        <translation>Point {0} : résidu {1:.2f} px, confiance {2:.2f}, {3}, {4}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Ends the review and gives the window back as it was; the points stay as they are</source>
        <translation>Termine la vérification et rend la fenêtre comme elle était ; les points restent comme ils sont</translation>
    </message>
</context>
<context>
    <name>Persistence</name>
    <message>
        <source>QGIS ended before this was saved: {0}. Do you want to restore or discard it?</source>
        <translation>QGIS s&apos;est arrêté avant que ceci soit enregistré : {0}. Le récupérer ou l&apos;abandonner ?</translation>
    </message>
    <message>
        <source>It comes from another computer ({1}): discard it only if QGIS is closed there.</source>
        <translation>Cela vient d&apos;un autre ordinateur ({1}) : n&apos;abandonnez que si QGIS y est fermé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save all registrations</source>
        <translation>Enregistrer tous les recalages</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>Open saved registrations</source>
        <translation>Ouvrir des recalages enregistrés</translation>
    </message>
    <message>
        <source>Registrations (*.gpkg)</source>
        <translation>Recalages (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Échelle de la carte numérisée</translation>
    </message>
    <message>
        <source>Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere</source>
        <translation>Lieu approximatif : x, y, un rayon en m ou km et le SCR ; rien n’est cherché ailleurs</translation>
    </message>
    <message>
        <source>Click the rough place on the map (Esc cancels)</source>
        <translation>Cliquer le lieu approximatif sur la carte (Échap annule)</translation>
    </message>
    <message>
        <source>Automatic: where nothing says where it lies</source>
        <translation>Automatique : là où rien ne dit où elle se trouve</translation>
    </message>
    <message>
        <source>Not all over a much larger reference</source>
        <translation>Pas sur toute une référence bien plus grande</translation>
    </message>
    <message>
        <source>All over the reference</source>
        <translation>Partout sur la référence</translation>
    </message>
    <message>
        <source>All over the reference, at more scales (slow)</source>
        <translation>Partout sur la référence, à plus d’échelles (lent)</translation>
    </message>
    <message>
        <source>dpi: by the file</source>
        <translation>ppp : selon le fichier</translation>
    </message>
    <message>
        <source>Dots an inch of the scan, where its file does not say them</source>
        <translation>Points par pouce de la numérisation, si son fichier ne les indique pas</translation>
    </message>
</context>
<context>
    <name>PlaceTool</name>
    <message>
        <source>Placing by hand</source>
        <translation>Placement à la main</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>Déplacer la couche</translation>
    </message>
    <message>
        <source>Rotate the layer</source>
        <translation>Tourner la couche</translation>
    </message>
    <message>
        <source>Scale the layer</source>
        <translation>Mettre la couche à l&apos;échelle</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Place by hand</source>
        <translation>Placer à la main</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The match starts from here (Enter)</source>
        <translation>L’appariement part d’ici (Entrée)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The layer is not placed by hand</source>
        <translation>La couche n’est pas placée à la main</translation>
    </message>
    <message>
        <source>Click a place in the layer, then where it belongs; with a second one it is turned and scaled</source>
        <translation>Cliquez un lieu de la couche, puis sa vraie place ; avec un second, elle est tournée et mise à l’échelle</translation>
    </message>
    <message>
        <source>Two points</source>
        <translation>Deux points</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Upright in the middle of the map (F)</source>
        <translation>Droite au milieu de la carte (F)</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Place the layer</source>
        <translation>Placer la couche</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Set the uncertainty</source>
        <translation>Fixer l&apos;incertitude</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>Montrer un lieu</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>Oublier le placement</translation>
    </message>
    <message>
        <source>Choose the moving layer first: a raster file.</source>
        <translation>Choisissez d&apos;abord la couche à recaler : un fichier raster.</translation>
    </message>
    <message>
        <source>The CRS of the moving layer does not cover this place. Show another one.</source>
        <translation>Ce lieu est hors de la carte de la couche à recaler. Montrez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>{0} shown.</source>
        <translation>{0} montrés.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer.</source>
        <translation>Cliquez un lieu dans la couche à recaler.</translation>
    </message>
    <message>
        <source>Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.</source>
        <translation>Tirez la couche, ses coins, la poignée ronde. Entrée : terminé, Échap : annuler, F1 : toutes les touches.</translation>
    </message>
    <message>
        <source>Placed by hand: the match starts there.</source>
        <translation>Placée à la main : l&apos;appariement commence là.</translation>
    </message>
    <message>
        <source>Not placed: usually not needed.</source>
        <translation>Pas placée : inutile en général.</translation>
    </message>
    <message>
        <source>Place by hand: move, rotate and scale the moving layer on the map</source>
        <translation>Placer à la main : déplacer, tourner et mettre à l&apos;échelle la couche à recaler sur la carte</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Show places, each first in the moving layer, then in the reference layer: two are enough to place the layer</source>
        <translation>Montrer des lieux sur la carte, d&apos;abord dans la couche à recaler, puis dans l&apos;autre : deux placent la couche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Click a second place in the moving layer: it will be turned and scaled.</source>
        <translation>Cliquez un second lieu de la couche à recaler : elle sera tournée et mise à l’échelle.</translation>
    </message>
    <message>
        <source>Enter or “Done” ends it; more places make it more exact.</source>
        <translation>Entrée ou « Terminer » finit ; d’autres lieux rendent le placement plus exact.</translation>
    </message>
    <message>
        <source>Now click where it belongs, in the reference layer.</source>
        <translation>Cliquez maintenant sa vraie place, dans la couche de référence.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer first: it lies half transparent on the map.</source>
        <translation>Cliquez d’abord un lieu de la couche à recaler : elle est à demi transparente sur la carte.</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Find points where there are none</source>
        <translation>Trouver des points là où il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Match around the transform</source>
        <translation>Apparier autour de la transformation</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>No matches that agree with each other were found there.</source>
        <translation>Rien n&apos;y a été trouvé sur quoi des correspondances s&apos;accordent.</translation>
    </message>
    <message>
        <source>{0} points were found.</source>
        <translation>{0} points ont été trouvés.</translation>
    </message>
</context>
<context>
    <name>PointsDock</name>
    <message>
        <source>Crosstie: tie points</source>
        <translation>Crosstie : points homologues</translation>
    </message>
    <message>
        <source>Filter: a text, or a condition such as residual &gt; 2</source>
        <translation>Filtre : un texte, ou une condition comme residual &gt; 2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Select and move on the map</source>
        <translation>Sélectionner et déplacer sur la carte</translation>
    </message>
    <message>
        <source>Select by a polygon on the map</source>
        <translation>Sélectionner par un polygone sur la carte</translation>
    </message>
    <message>
        <source>Add on the map</source>
        <translation>Ajouter sur la carte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Compare on the map</source>
        <translation>Comparer sur la carte</translation>
    </message>
    <message>
        <source>Show the moving image in its own window</source>
        <translation>L&apos;image à recaler dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Links of all points on the map</source>
        <translation>Liens de tous les points sur la carte</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>“{0}” is not a role. Choose control or check.</source>
        <translation>« {0} » n&apos;est pas un rôle. Choisissez control ou check.</translation>
    </message>
    <message>
        <source>“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.</source>
        <translation>« {0} » n&apos;est pas une coordonnée ici. Tapez un nombre, ou collez « latitude, longitude » dans X ou Y.</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Tie points</source>
        <translation>Points homologues</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon needs at least three corners: click them one after another.</source>
        <translation>Un polygone a trois coins ou plus : cliquez-les l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>{0} points are selected.</source>
        <translation>{0} points sont sélectionnés.</translation>
    </message>
    <message>
        <source>Click the corners around the points; a double click or the right button closes the polygon. Esc: back.</source>
        <translation>Cliquez les coins autour des points ; un double clic ou le bouton droit ferme. Échap : retour.</translation>
    </message>
</context>
<context>
    <name>PositionPlot</name>
    <message>
        <source>± {0:.2g} px</source>
        <translation>± {0:.2g} px</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Drag on the map</source>
        <translation>Glisser sur la carte</translation>
    </message>
    <message>
        <source>Lets the mouse drag the divider on the map; Esc or the right button ends it.</source>
        <translation>La souris déplace le séparateur sur la carte ; Échap ou le bouton droit y met fin.</translation>
    </message>
    <message>
        <source>There is no registration to preview.</source>
        <translation>Il n&apos;y a pas de recalage à prévisualiser.</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>The tie points could not be saved with the project. They stay here, and are offered again at the next start. {0}</source>
        <translation>Les points homologues n&apos;ont pas pu être enregistrés avec le projet. Ils restent ici et seront proposés de nouveau au prochain démarrage. {0}</translation>
    </message>
    <message>
        <source>{0} The tie points are saved inside the project instead.</source>
        <translation>{0} Les points homologues sont gardés dans le projet.</translation>
    </message>
    <message>
        <source>The session of this project is named on another computer ({0}). It was not opened.</source>
        <translation>La session de ce projet se trouve sur un autre ordinateur ({0}). Elle n&apos;a pas été ouverte.</translation>
    </message>
    <message>
        <source>{0} When the project is saved, a copy of the old file is kept beside it.</source>
        <translation>{0} À l&apos;enregistrement du projet, une copie de l&apos;ancien fichier est gardée à côté.</translation>
    </message>
    <message>
        <source>A registration here names a matcher that was not chosen on this computer ({0}). It is not run: Automatic is used instead. To use it, choose it among the options.</source>
        <translation>Un recalage nomme ici une méthode qui n&apos;a pas été choisie sur cet ordinateur ({0}). Elle n&apos;est pas exécutée : Automatique est utilisé à la place. Pour l&apos;utiliser, choisissez-la dans les options.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show this on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Left the reference, right the registered layer, at such a place: click to go there</source>
        <translation>À gauche la référence, à droite la couche recalée, à un tel endroit : un clic y mène</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery file cannot be written, so a crash would lose your work: {0}</source>
        <translation>Le travail ne peut être protégé d&apos;un arrêt brutal : {0}</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>As you left it</source>
        <translation>Tel que laissé</translation>
    </message>
</context>
<context>
    <name>RegistrationsRow</name>
    <message>
        <source>Registrations of this project</source>
        <translation>Recalages de ce projet</translation>
    </message>
    <message>
        <source>Registrations of this project: each is kept as you left it</source>
        <translation>Recalages de ce projet : chacun reste tel qu&apos;il fut laissé</translation>
    </message>
    <message>
        <source>Rename, remove, save or open registrations</source>
        <translation>Renommer, retirer, enregistrer ou ouvrir des recalages</translation>
    </message>
    <message>
        <source>Rename the registration</source>
        <translation>Renommer le recalage</translation>
    </message>
    <message>
        <source>Name; empty: the names of the layers</source>
        <translation>Nom ; vide : les noms des couches</translation>
    </message>
    <message>
        <source>Remove “{0}” with its points and decisions? This cannot be undone.</source>
        <translation>Retirer « {0} » avec ses points et décisions ? On ne peut l&apos;annuler.</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>Retirer le recalage</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;tirer …</translation>
    </message>
    <message>
        <source>&amp;Save all to another file …</source>
        <translation>&amp;Enregistrer le tout dans un autre fichier …</translation>
    </message>
    <message>
        <source>&amp;Open a saved file …</source>
        <translation>&amp;Ouvrir un fichier enregistré …</translation>
    </message>
</context>
<context>
    <name>ResidualDock</name>
    <message>
        <source>Crosstie: residuals</source>
        <translation>Crosstie : résidus</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Résidus de chaque cellule</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept points</source>
        <translation>Accepter des points</translation>
    </message>
    <message>
        <source>Reject points</source>
        <translation>Rejeter des points</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>En faire des points de vérification</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>En faire des points de contrôle</translation>
    </message>
    <message>
        <source>Lock points</source>
        <translation>Verrouiller des points</translation>
    </message>
    <message>
        <source>Unlock points</source>
        <translation>Déverrouiller des points</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Supprimer des points</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Déplacer un point</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Pousser des points</translation>
    </message>
    <message>
        <source>Move point to match</source>
        <translation>Déplacer un point sur sa correspondance</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Import {0} points</source>
        <translation>Importer {0} points</translation>
    </message>
    <message>
        <source>Fit {0}</source>
        <translation>Ajuster {0}</translation>
    </message>
    <message>
        <source>Limit confidence</source>
        <translation>Limiter la confiance</translation>
    </message>
    <message>
        <source>Limit residuals</source>
        <translation>Limiter les résidus</translation>
    </message>
    <message>
        <source>There are already no more than {0} unlocked points in use.</source>
        <translation>Il n&apos;y a déjà pas plus de {0} points non verrouillés utilisés.</translation>
    </message>
    <message>
        <source>Thin to {0} points</source>
        <translation>Réduire à {0} points</translation>
    </message>
    <message>
        <source>Restore the match</source>
        <translation>Revenir à l&apos;appariement</translation>
    </message>
    <message>
        <source>The points were changed meanwhile, so none were removed. Try again.</source>
        <translation>Les points ont changé entre-temps, aucun n&apos;a donc été retiré. Réessayez.</translation>
    </message>
    <message>
        <source>Improve to {0:.2f} px</source>
        <translation>Améliorer à {0:.2f} px</translation>
    </message>
    <message>
        <source>The RMSE is still {0:.2f} px: too few points are left, or the others are locked.</source>
        <translation>Le RMSE reste à {0:.2f} px : il reste trop peu de points, ou les autres sont verrouillés.</translation>
    </message>
    <message>
        <source>The RMSE is already below {0:.2f} px.</source>
        <translation>Le RMSE est déjà inférieur à {0:.2f} px.</translation>
    </message>
    <message>
        <source>Point {0} is at the same place, so the place counts twice: delete one of them.</source>
        <translation>Le point {0} se trouve exactement là aussi, l’endroit compte donc double : supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Take another alignment</source>
        <translation>Prendre un autre alignement</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>En faire des points de contrôle</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>En faire des points de vérification</translation>
    </message>
    <message>
        <source>Remove the worst points until an RMSE …</source>
        <translation>Retirer les plus mauvais jusqu&apos;à un RMSE …</translation>
    </message>
    <message>
        <source>Thin to an even spread …</source>
        <translation>Réduire régulièrement …</translation>
    </message>
    <message>
        <source>Restore what the matcher found</source>
        <translation>Revenir à ce que la méthode a trouvé</translation>
    </message>
    <message>
        <source>Import points from a file …</source>
        <translation>Importer des points d&apos;un fichier …</translation>
    </message>
    <message>
        <source>Remove the worst points</source>
        <translation>Retirer les plus mauvais points</translation>
    </message>
    <message>
        <source>Target RMSE, reference pixels:</source>
        <translation>RMSE visé, pixels de la référence :</translation>
    </message>
    <message>
        <source>Thin to an even spread</source>
        <translation>Réduire régulièrement</translation>
    </message>
    <message>
        <source>Points to keep, in addition to locked ones:</source>
        <translation>Points à garder, outre les verrouillés :</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Importer des points</translation>
    </message>
    <message>
        <source>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)</source>
        <translation>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{0} points were imported.</source>
        <translation>{0} points ont été importés.</translation>
    </message>
    <message>
        <source>{0} have no position on the rasters and were left out.</source>
        <translation>{0} n’ont pas de place sur les rasters et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{0} existed already.</source>
        <translation>{0} étaient déjà là.</translation>
    </message>
    <message>
        <source>{0} are outside the rasters, so they are not in use.</source>
        <translation>{0} se trouvent en dehors des rasters et ne sont donc pas utilisés.</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>encore {0} min environ</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>± {0:.2g} px</source>
        <translation>± {0:.2g} px</translation>
    </message>
</context>
<context>
    <name>SceneField</name>
    <message>
        <source>Optional, such as: harbour, dense housing</source>
        <translation>Facultatif, par exemple : harbour, dense housing</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Aucune couche</translation>
    </message>
    <message>
        <source>Shared by all matchers</source>
        <translation>Commune à toutes</translation>
    </message>
    <message>
        <source>The matcher&apos;s own</source>
        <translation>Celle de la méthode</translation>
    </message>
    <message>
        <source>What is in the &amp;scene?</source>
        <translation>Que montre la &amp;scène ?</translation>
    </message>
    <message>
        <source>Or a land-co&amp;ver layer</source>
        <translation>Ou une couche d&apos;occu&amp;pation du sol</translation>
    </message>
    <message>
        <source>&amp;Coarse search</source>
        <translation>Recher&amp;che grossière</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Find more points where there are none</source>
        <translation>Trouver d&apos;autres points là où il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Match again around the current transform</source>
        <translation>Apparier de nouveau autour de la transformation actuelle</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation …</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Working size: the long side of the images in the coarse search, in pixels</source>
        <translation>Taille de travail : le grand côté des images que voit la recherche, en pixels</translation>
    </message>
    <message>
        <source>Random seed: the same seed gives the same result</source>
        <translation>Graine aléatoire : la même donne le même résultat</translation>
    </message>
</context>
<context>
    <name>SheetsRow</name>
    <message>
        <source>Sheet index, if there is one</source>
        <translation>Tableau d’assemblage, s’il existe</translation>
    </message>
    <message>
        <source>Polygons with the names of the sheets</source>
        <translation>Polygones portant les noms des feuilles</translation>
    </message>
    <message>
        <source>The polygon that a file is named after says where its map lies</source>
        <translation>Le polygone dont un fichier porte le nom dit où se trouve sa carte</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Champ des noms de feuilles</translation>
    </message>
    <message>
        <source>&amp;Cut collars</source>
        <translation>&amp;Couper les marges</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Couper ce qui est hors du cadre de la carte</translation>
    </message>
    <message>
        <source>Where the relative names of a list begin, if not beside it: a folder, or a place in an object store that GDAL reads</source>
        <translation>Où commencent les noms relatifs d’une liste, si ce n’est à côté d’elle : un dossier, ou un endroit d’un stockage objet que GDAL lit</translation>
    </message>
    <message>
        <source>Where names begin</source>
        <translation>Où commencent les noms</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>Séri&amp;e</translation>
    </message>
    <message>
        <source>The first ten sheets of a reference whose map frames are equally large teach the others where to look; what contradicts them needs review</source>
        <translation>Les dix premières feuilles d’une référence dont les cadres ont la même taille apprennent aux autres où chercher ; ce qui les contredit est à vérifier</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Two layers of one place</source>
        <translation>Deux couches d’un même lieu</translation>
    </message>
    <message>
        <source>An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and shows the place years later. The moving layer is the one to correct; the reference layer is the one whose position you trust.</source>
        <translation>Une image aérienne et une scène radar, toutes deux inventées. La scène radar est à 200 m de sa place, tournée, et montre le lieu des années plus tard. La couche à recaler est celle à corriger ; la couche de référence est celle dont la position est sûre.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>Click “Match layers”. It takes some seconds, and nothing is written.</source>
        <translation>Cliquez sur « Apparier les couches ». Cela prend quelques secondes, et rien n’est écrit.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the points.</source>
        <translation>La scène radar est dessinée à sa place et alterne avec l’image aérienne. Appuyez sur 3 et tirez la ligne de partage sur routes et champs. Les touches 1 à 5 sont les cinq façons de comparer, H cache les points.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. The line above the patches says when you can stop. “Done” gives the window back.</source>
        <translation>Cliquez sur « Vérifier ». On commence par le plus mauvais point : A veut dire bon, R faux, N est le suivant. La ligne au-dessus des extraits dit quand cela suffit. « Terminer » rend la fenêtre comme elle était.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Click “Apply”. The registered layer is written to a new file and put on top of the map; your files stay as they are. “Undo” takes it back.</source>
        <translation>Cliquez sur « Appliquer ». La couche recalée est écrite dans un nouveau fichier et placée en haut de la carte ; vos fichiers restent tels quels. « Annuler » la retire.</translation>
    </message>
</context>
<context>
    <name>UncertaintyRow</name>
    <message>
        <source>How far off the position may be</source>
        <translation>De combien le lieu peut être faux</translation>
    </message>
    <message>
        <source>How far off the rotation may be</source>
        <translation>De combien la direction peut être fausse</translation>
    </message>
    <message>
        <source>How far off the scale may be</source>
        <translation>De combien l&apos;échelle peut être fausse</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Vérifi&amp;er</translation>
    </message>
    <message>
        <source>Shows the tie points one by one: accept, reject, move, add</source>
        <translation>Montre les points homologues un à un : accepter, rejeter, déplacer, ajouter</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>Ce qui aiderait :</translation>
    </message>
    <message>
        <source>Registered &amp;GeoTIFF …</source>
        <translation>&amp;GeoTIFF recalé …</translation>
    </message>
    <message>
        <source>&amp;QGIS Georeferencer points (.points) …</source>
        <translation>Points pour le géoréférenceur de &amp;QGIS (.points) …</translation>
    </message>
    <message>
        <source>&amp;VRT with ground control points …</source>
        <translation>&amp;VRT avec points de contrôle …</translation>
    </message>
    <message>
        <source>Tie points in another &amp;format …</source>
        <translation>Points homologues dans un autre &amp;format …</translation>
    </message>
    <message>
        <source>&amp;Send to the QGIS Georeferencer …</source>
        <translation>&amp;Envoyer au géoréférenceur de QGIS …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Writes the registered raster to a new file and puts it on top of the map</source>
        <translation>Écrit le raster recalé dans un nouveau fichier et le place au-dessus de la carte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Shows the reasons for the verdict, and its figures</source>
        <translation>Montre les raisons du verdict et ses chiffres</translation>
    </message>
    <message>
        <source>With &amp;options: CRS, pixels, formats …</source>
        <translation>Avec des &amp;options : SCR, pixels, formats …</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>&amp;Placer à la main</translation>
    </message>
    <message>
        <source>Lays the moving layer over the map, to be dragged to where it belongs</source>
        <translation>Pose la couche à recaler sur la carte ; faites-la glisser à sa place</translation>
    </message>
    <message>
        <source>The result of {0}; other layers are chosen above.</source>
        <translation>Le résultat de {0} ; d’autres couches sont choisies ci-dessus.</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Patches around the point</source>
        <translation>Extraits autour du point</translation>
    </message>
    <message>
        <source>Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms</source>
        <translation>Les flèches déplacent le point de ¼ px, avec Maj de 1 px ; la molette agrandit</translation>
    </message>
</context>
</TS>
