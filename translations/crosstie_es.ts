<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>The two coordinate reference systems cannot be converted into each other. Check the CRS of both rasters.</source>
        <translation>Los dos sistemas de referencia de coordenadas no se pueden convertir el uno en el otro. Compruebe el SRC de ambos rásteres.</translation>
    </message>
    <message>
        <source>The CRS “{crs}” is not understood. Name it as EPSG:number.</source>
        <translation>No se entiende el SRC «{crs}». Nómbrelo como EPSG:número.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the right {role} raster, and the CRS of the points.</source>
        <translation>Todos los puntos quedan lejos de {raster}, a unos {away:,.0f} píxeles de su centro: compruebe que es el ráster correcto ({role}) y el SRC de los puntos.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes (--swap-{side}).</source>
        <translation>Todos los puntos quedan lejos de {raster}, pero dentro de él con x e y intercambiadas: léalos con los ejes intercambiados (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, or in the file) and read them with swapped axes (--swap-{side}).</source>
        <translation>Todos los puntos quedan lejos de {raster}, pero dentro de él con x e y intercambiadas y en {crs}: corrija su SRC (--crs, o en el archivo) y léalos con los ejes intercambiados (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).</source>
        <translation>Todos los puntos quedan lejos de {raster}, pero dentro de él en {crs}: corrija su SRC (--crs, o en el archivo).</translation>
    </message>
    <message>
        <source>{file} is no file of points that Crosstie recognises. Name its format (--from), one of {formats}; for a table give the names of its columns (--columns).</source>
        <translation>{file} no es un archivo de puntos que Crosstie reconozca. Indique su formato (--from), uno de {formats}; para una tabla, los nombres de sus columnas (--columns).</translation>
    </message>
    <message>
        <source>The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.</source>
        <translation>El nombre {file} no dice en qué formato escribir. Haga que acabe en {endings}, o elija un formato.</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose one of {formats}.</source>
        <translation>No hay ningún formato {name}. Elija uno de {formats}.</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} points. Thin them first.</source>
        <translation>{file} contiene más de {most:,} puntos. Redúzcalos primero.</translation>
    </message>
    <message>
        <source>There are no points to write.</source>
        <translation>No hay puntos que escribir.</translation>
    </message>
    <message>
        <source>Some points have no finite coordinates there. Check the rasters and the CRS.</source>
        <translation>Algunos puntos no tienen allí coordenadas finitas. Compruebe los rásteres y el SRC.</translation>
    </message>
    <message>
        <source>None of the points is an enabled control point, and this format ({format}) holds no others.</source>
        <translation>Ninguno de los puntos es un punto de control activado, y este formato ({format}) no guarda otros.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image) and its size (--moving); without them only Crosstie reads this annotation.</source>
        <translation>Allmaps necesita además la dirección IIIF de la imagen (--image) y su tamaño (--moving); sin ellos solo Crosstie lee esta anotación.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps necesita además la dirección IIIF de la imagen (--image); sin ella solo Crosstie lee esta anotación.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s size (--moving); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps necesita además el tamaño de la imagen (--moving); sin él solo Crosstie lee esta anotación.</translation>
    </message>
    <message>
        <source>A georeference annotation needs longitudes and latitudes, but the CRS of these points is not known: say which it is (--crs EPSG:number).</source>
        <translation>Una anotación de georreferencia necesita longitudes y latitudes, pero no se conoce el SRC de estos puntos: indique cuál es (--crs EPSG:número).</translation>
    </message>
    <message>
        <source>This format ({format}) does not say in which CRS its map coordinates are: in {crs}.</source>
        <translation>Este formato ({format}) no dice en qué SRC están sus coordenadas de mapa: en {crs}.</translation>
    </message>
    <message>
        <source>{count} points that are not enabled were left out, as this format ({format}) cannot hold them.</source>
        <translation>Se omitieron {count} puntos que no están activados, porque este formato ({format}) no puede guardarlos.</translation>
    </message>
    <message>
        <source>{count} check points are written as not enabled, as this format ({format}) does not know them.</source>
        <translation>{count} puntos de comprobación se escriben como no activados, porque este formato ({format}) no los conoce.</translation>
    </message>
    <message>
        <source>Heights were left out, as this format ({format}) does not hold them.</source>
        <translation>Se omitieron las alturas, porque este formato ({format}) no las guarda.</translation>
    </message>
    <message>
        <source>{count} check points were left out, as this format ({format}) does not know them.</source>
        <translation>Se omitieron {count} puntos de comprobación, porque este formato ({format}) no los conoce.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a file of points.</source>
        <translation>{file} no es un archivo de texto. Elija un archivo de puntos.</translation>
    </message>
    <message>
        <source>{text!r} is not a plain file. Save the points to a folder on this computer first.</source>
        <translation>{text!r} no es un archivo normal. Guarde primero los puntos en una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>x source, y source, x map, y map (before them an id, after them residuals, or not)</source>
        <translation>x de origen, y de origen, x del mapa, y del mapa (antes un id, después los residuos, o no)</translation>
    </message>
    <message>
        <source>AROSICS&apos; table with the columns {columns}</source>
        <translation>la tabla de AROSICS con las columnas {columns}</translation>
    </message>
    <message>
        <source>{name} lacks the columns {missing}. Expected is {wanted}.</source>
        <translation>A {name} le faltan las columnas {missing}. Se espera {wanted}.</translation>
    </message>
    <message>
        <source>AROSICS&apos; table holds shifts on the moving raster&apos;s own map: give a moving raster with a georeference (--moving), or choose another format.</source>
        <translation>La tabla de AROSICS contiene desplazamientos en el mapa propio del ráster móvil: indique un ráster móvil con georreferencia (--moving) o elija otro formato.</translation>
    </message>
    <message>
        <source>a row of AROSICS&apos; table</source>
        <translation>una fila de la tabla de AROSICS</translation>
    </message>
    <message>
        <source>a table with a header and the columns moving_x, moving_y, reference_x, reference_y (other names: --columns moving_x=NAME,…)</source>
        <translation>una tabla con encabezado y las columnas moving_x, moving_y, reference_x, reference_y (otros nombres: --columns moving_x=NOMBRE,…)</translation>
    </message>
    <message>
        <source>{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</source>
        <translation>{name} no tiene columnas para las coordenadas de {missing}; sus columnas son {columns}. Indique cuáles son: --columns moving_x=NOMBRE,moving_y=NOMBRE,reference_x=NOMBRE,reference_y=NOMBRE.</translation>
    </message>
    <message>
        <source>There is no column {role} to fill; there are {roles}.</source>
        <translation>No hay ninguna columna {role} que rellenar; hay {roles}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has {columns}.</source>
        <translation>No hay ninguna columna {column}; el archivo tiene {columns}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} points. Thin them first.</source>
        <translation>{name} contiene más de {most:,} puntos. Redúzcalos primero.</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>una fila de una tabla</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point)</source>
        <translation>cuatro coordenadas (números con punto decimal)</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point); with decimal commas the separator must be a semicolon or a tab</source>
        <translation>cuatro coordenadas (números con punto decimal); con comas decimales el separador debe ser un punto y coma o un tabulador</translation>
    </message>
    <message>
        <source>four numbers (or five with a height), as ENVI writes them</source>
        <translation>cuatro números (o cinco con una altura), como los escribe ENVI</translation>
    </message>
    <message>
        <source>a GCPList, as GDAL writes it</source>
        <translation>una GCPList, como la escribe GDAL</translation>
    </message>
    <message>
        <source>{name} has a control point without Pixel, Line, X and Y: “{shown}”.</source>
        <translation>{name} tiene un punto de control sin Pixel, Line, X e Y: «{shown}».</translation>
    </message>
    <message>
        <source>A VRT points to the raster that its control points are for: give the moving raster (--moving).</source>
        <translation>Un VRT apunta al ráster al que pertenecen sus puntos de control: indique el ráster móvil (--moving).</translation>
    </message>
    <message>
        <source>GDAL cannot point to the moving raster in a VRT.</source>
        <translation>GDAL no puede apuntar al ráster móvil en un VRT.</translation>
    </message>
    <message>
        <source>a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y</source>
        <translation>una orden gdal_translate o gdalwarp con -gcp PIXEL LINE X Y</translation>
    </message>
    <message>
        <source>{name} holds a number that is too large.</source>
        <translation>{name} contiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>features with moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>entidades con moving_x, moving_y, reference_x y reference_y, o líneas de dos puntos</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose reference, moving or links.</source>
        <translation>No hay ninguna capa {layer}: elija reference, moving o links.</translation>
    </message>
    <message>
        <source>{name}, feature {number} is no link. Expected are {wanted}.</source>
        <translation>{name}, la entidad {number} no es un enlace. Se esperan {wanted}.</translation>
    </message>
    <message>
        <source>a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>una capa con los campos moving_x, moving_y, reference_x y reference_y, o líneas de dos puntos</translation>
    </message>
    <message>
        <source>{path} cannot be read as a GeoPackage of points: it is no file, or far too large.</source>
        <translation>{path} no se puede leer como GeoPackage de puntos: no es un archivo, o es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} is not a GeoPackage, or is damaged.</source>
        <translation>{name} no es un GeoPackage, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written. Check that the disk has space.</source>
        <translation>No se puede escribir el GeoPackage. Compruebe que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>{name} holds {count:,} points, more than {most:,}. Thin them first.</source>
        <translation>{name} contiene {count:,} puntos, más de {most:,}. Redúzcalos primero.</translation>
    </message>
    <message>
        <source>{name} has a feature without its four coordinates. Remove it or fill it in.</source>
        <translation>{name} tiene una entidad sin sus cuatro coordenadas. Quítela o complétela.</translation>
    </message>
    <message>
        <source>{name} has a line that is not of two points. Expected is {wanted}.</source>
        <translation>{name} tiene una línea que no es de dos puntos. Se espera {wanted}.</translation>
    </message>
    <message>
        <source>a georeference annotation with ground control points (resourceCoords and a Point)</source>
        <translation>una anotación de georreferencia con puntos de control terrestre (resourceCoords y un Point)</translation>
    </message>
    <message>
        <source>{name} has a control point without two pixel coordinates and two degrees.</source>
        <translation>{name} tiene un punto de control sin dos coordenadas de píxel y dos grados.</translation>
    </message>
    <message>
        <source>Metashape&apos;s table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel</source>
        <translation>la tabla de Metashape: #Label, X, Y, Z, … y, al final, Camera, X/Pixel, Y/Pixel</translation>
    </message>
    <message>
        <source>{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are missing. Add them (column and row from the outer corner of the first pixel).</source>
        <translation>{name} nombra lugares, pero no dónde los muestra la imagen: faltan las columnas X/Pixel e Y/Pixel. Añádalas (columna y fila desde la esquina exterior del primer píxel).</translation>
    </message>
    <message>
        <source>a marker with X, Y, X/Pixel and Y/Pixel</source>
        <translation>un marcador con X, Y, X/Pixel e Y/Pixel</translation>
    </message>
    <message>
        <source>a marker with a number as its height</source>
        <translation>un marcador con un número como altura</translation>
    </message>
    <message>
        <source>OpenDroneMap&apos;s list: a line with the CRS, then x y z column row image</source>
        <translation>la lista de OpenDroneMap: una línea con el SRC, después x y z columna fila imagen</translation>
    </message>
    <message>
        <source>OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number).</source>
        <translation>OpenDroneMap quiere saber el SRC de los puntos, que no se conoce: indíquelo (--crs EPSG:número).</translation>
    </message>
    <message>
        <source>{name} holds points of {count} images: {images}. Give the one that is meant as moving raster (--moving).</source>
        <translation>{name} contiene puntos de {count} imágenes: {images}. Indique cuál es el ráster móvil (--moving).</translation>
    </message>
    <message>
        <source>{name} holds no points. Choose a file that the Georeferencer has saved.</source>
        <translation>{name} no contiene puntos. Elija un archivo guardado por el georreferenciador.</translation>
    </message>
    <message>
        <source>{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY with decimal points, separated by commas.</source>
        <translation>{name} tiene una línea sin cuatro números: «{line}». Se esperan mapX, mapY, sourceX, sourceY con puntos decimales, separados por comas.</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>These points hold pixels of the {role} raster, but map coordinates are wanted: {give}</source>
        <translation>Estos puntos contienen píxeles del ráster {role}, pero se piden coordenadas de mapa: {give}</translation>
    </message>
    <message>
        <source>These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: {give}</source>
        <translation>Estos puntos contienen coordenadas del ráster {role}, pero no si son píxeles o de mapa: {give}</translation>
    </message>
    <message>
        <source>These points hold map coordinates, but pixels of the {role} raster are wanted: {give}</source>
        <translation>Estos puntos contienen coordenadas de mapa, pero se piden píxeles del ráster {role}: {give}</translation>
    </message>
    <message>
        <source>Points of the {role} lie where the coordinate reference system has no place: check their CRS, and whether x and y (longitude and latitude) are swapped.</source>
        <translation>Hay puntos de {role} donde el sistema de referencia de coordenadas no tiene lugar: compruebe su SRC y si x e y (longitud y latitud) están intercambiadas.</translation>
    </message>
    <message>
        <source>give the {role} raster (--{option}), with its georeference.</source>
        <translation>indique el ráster {role} (--{option}), con su georreferencia.</translation>
    </message>
    <message>
        <source>There is no file of points {path}. Check its name.</source>
        <translation>No hay ningún archivo de puntos {path}. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>{name} holds no enabled points. Enable two at least.</source>
        <translation>{name} no contiene puntos activados. Active al menos dos.</translation>
    </message>
    <message>
        <source>{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, moving_row, reference_col and reference_row, or convert the file first (“convert-points”).</source>
        <translation>{name} no es un archivo de puntos que Crosstie reconozca. Use una tabla con las columnas moving_col, moving_row, reference_col y reference_row, o convierta antes el archivo («convert-points»).</translation>
    </message>
    <message>
        <source>{count} tie points that are not enabled were left out.</source>
        <translation>Se omitieron {count} puntos de enlace que no están activados.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread; the other {left} were left out, as many points make readers of this format ({format}) slow.</source>
        <translation>Se escribieron {written} de {count} puntos de enlace, repartidos por igual; los otros {left} se omitieron, porque muchos puntos hacen lentos a los lectores de este formato ({format}).</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller area, or close other programs.</source>
        <translation>No hay memoria suficiente. Elija una zona menor o cierre otros programas.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({error}). Please report it with its details.</source>
        <translation>Algo imprevisto falló ({error}). Comuníquelo con sus detalles.</translation>
    </message>
    <message>
        <source>The camera model says nothing about this patch: choose an area inside both images.</source>
        <translation>El modelo de cámara no dice nada de este recorte: elija una zona dentro de ambas imágenes.</translation>
    </message>
    <message>
        <source>An affine camera needs a patch with an area and two different heights.</source>
        <translation>Una cámara afín necesita un recorte con superficie y dos alturas distintas.</translation>
    </message>
    <message>
        <source>An affine camera needs places that do not lie in one plane.</source>
        <translation>Una cámara afín necesita lugares que no estén en un plano.</translation>
    </message>
    <message>
        <source>It takes {count} points to tell a transform of the kind “{transform}” from a straight one.</source>
        <translation>Hacen falta {count} puntos para distinguir una transformación del tipo «{transform}» de una recta.</translation>
    </message>
    <message>
        <source>These points determine one transform alone: {transform}.</source>
        <translation>Estos puntos determinan una sola transformación: {transform}.</translation>
    </message>
    <message>
        <source>The simplest transform was chosen ({transform}): there are too few points to test a richer one.</source>
        <translation>Se eligió la transformación más sencilla ({transform}): hay muy pocos puntos para probar una más rica.</translation>
    </message>
    <message>
        <source>The {transform} transform was chosen by how well it does on unseen areas.</source>
        <translation>La transformación ({transform}) se eligió por lo bien que va en zonas no vistas.</translation>
    </message>
    <message>
        <source>It predicts them {percent:.0f} % better than {transform}.</source>
        <translation>Los predice un {percent:.0f} % mejor que {transform}.</translation>
    </message>
    <message>
        <source>The simpler {transform} transform does not fit.</source>
        <translation>La transformación más sencilla ({transform}) no se ajusta.</translation>
    </message>
    <message>
        <source>The richer {transform} transform is not clearly better ({percent:.0f} %).</source>
        <translation>La transformación más rica ({transform}) no es claramente mejor ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)</source>
        <translation>Pliega la imagen alrededor de x {x:.0f}, y {y:.0f} px ({percent:.2g} % de la superficie)</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable. {folds}: check the points there for wrong ones, or choose a simpler transform or more smoothing.</source>
        <translation>La transformación ({transform}) no es utilizable. {folds}: busque allí puntos erróneos, o elija una transformación más sencilla o más suavizado.</translation>
    </message>
    <message>
        <source>The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.</source>
        <translation>Las dos vistas ven el terreno casi desde la misma dirección: {moved:.2f} px de paralaje entre el terreno más bajo y el más alto. No hay geometría epipolar que usar; emparéjelas como dos mapas.</translation>
    </message>
    <message>
        <source>All points of one image would lie on one epipolar line: the camera models cannot be right.</source>
        <translation>Todos los puntos de una imagen estarían en una sola línea epipolar: los modelos de cámara no pueden ser correctos.</translation>
    </message>
    <message>
        <source>An epipolar geometry takes five different matches; there are {count}: add some.</source>
        <translation>Una geometría epipolar necesita cinco coincidencias distintas; hay {count}: añada algunas.</translation>
    </message>
    <message>
        <source>Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.</source>
        <translation>Menos de cinco coincidencias concuerdan en una geometría epipolar: añada algunas o corrija las erróneas.</translation>
    </message>
    <message>
        <source>The matches lie in one plane (or the two views have no parallax), so no epipolar geometry follows from them: use the camera models, or match the images as two maps.</source>
        <translation>Las coincidencias están en un plano (o las dos vistas no tienen paralaje), así que de ellas no se deduce ninguna geometría epipolar: use los modelos de cámara, o empareje las imágenes como dos mapas.</translation>
    </message>
    <message>
        <source>“{kind}” is no transform; known are {names}</source>
        <translation>«{kind}» no es una transformación; se conocen {names}</translation>
    </message>
    <message>
        <source>numbers of the {transform} transform are out of range</source>
        <translation>los números de la transformación ({transform}) están fuera de rango</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>sus partes no encajan entre sí</translation>
    </message>
    <message>
        <source>a number is not finite, or far too large</source>
        <translation>un número no es finito, o es demasiado grande</translation>
    </message>
    <message>
        <source>its heights are no grid of at least two by two</source>
        <translation>sus alturas no son una cuadrícula de al menos dos por dos</translation>
    </message>
    <message>
        <source>No {transform} transform fits these points; add points or choose a simpler one.</source>
        <translation>Ninguna transformación ({transform}) se ajusta a estos puntos; añada puntos o elija una más sencilla.</translation>
    </message>
    <message>
        <source>The {transform} transform folds the image over between its points: check for wrong points or choose a simpler transform.</source>
        <translation>La transformación ({transform}) pliega la imagen entre sus puntos: busque puntos erróneos o elija una transformación más sencilla.</translation>
    </message>
    <message>
        <source>The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than wide): check for wrong points or add points further apart.</source>
        <translation>La transformación ({transform}) deformaría la imagen de forma increíble ({stretch:.0f} veces más larga que ancha): busque puntos erróneos o añada puntos más separados.</translation>
    </message>
    <message>
        <source>The transform has numbers too large to compute with. Fit it anew.</source>
        <translation>La transformación tiene números demasiado grandes para calcular. Ajústela de nuevo.</translation>
    </message>
    <message>
        <source>the matrix is singular: it squeezes the image to a line</source>
        <translation>la matriz es singular: reduce la imagen a una línea</translation>
    </message>
    <message>
        <source>1 more point</source>
        <translation>1 punto más</translation>
    </message>
    <message>
        <source>{count} more points</source>
        <translation>{count} puntos más</translation>
    </message>
    <message>
        <source>The {transform} transform needs {needed} points at different places, {given} given: add {more}.</source>
        <translation>La transformación ({transform}) necesita {needed} puntos en lugares distintos, se dieron {given}: añada {more}.</translation>
    </message>
    <message>
        <source>All points lie on one line, which does not determine the {transform} transform: add a point beside the line.</source>
        <translation>Todos los puntos están en una línea, que no determina la transformación ({transform}): añada un punto a un lado.</translation>
    </message>
    <message>
        <source>No triangles can be drawn between the points: add a point beside their line.</source>
        <translation>No se pueden trazar triángulos entre los puntos: añada un punto a un lado de su línea.</translation>
    </message>
    <message>
        <source>The piecewise transform is not usable. {folds}: two points there are swapped or wrong; correct them or choose a smoother transform.</source>
        <translation>La transformación por triángulos no es utilizable. {folds}: dos puntos están allí intercambiados o son erróneos; corríjalos o elija una transformación más suave.</translation>
    </message>
    <message>
        <source>its triangles name points that are not there</source>
        <translation>sus triángulos nombran puntos que no están</translation>
    </message>
    <message>
        <source>The points do not determine the {transform} transform: they lie on a few lines or on one curve. Add points beside them or choose a simpler transform.</source>
        <translation>Los puntos no determinan la transformación ({transform}): están en pocas líneas o en una curva. Añada puntos fuera de ellas o elija una transformación más sencilla.</translation>
    </message>
    <message>
        <source>Fewer than {needed} of {count} points agree on one {transform} transform: add points, correct wrong ones, or choose a simpler transform.</source>
        <translation>Menos de {needed} de {count} puntos concuerdan en una transformación ({transform}): añada puntos, corrija los erróneos o elija una transformación más sencilla.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata is incomplete: use the original product.</source>
        <translation>Los metadatos RPC de la imagen están incompletos: use el producto original.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata does not hold four times twenty coefficients.</source>
        <translation>Los metadatos RPC de la imagen no contienen cuatro veces veinte coeficientes.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata holds numbers that are not finite: use the original product.</source>
        <translation>Los metadatos RPC de la imagen contienen números que no son finitos: use el producto original.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} names a place off the Earth: use the original product.</source>
        <translation>Los metadatos RPC de {name} nombran un lugar fuera de la Tierra: use el producto original.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some of them. Use the original product, or remove the RPCs.</source>
        <translation>Los metadatos RPC de {name} no describen sus píxeles: en algunos de ellos no se ve ningún lugar del terreno. Use el producto original, o quite los RPC.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as far from the middle of the camera&apos;s scene as its rim. Use the original product.</source>
        <translation>Los metadatos RPC de {name} parecen ser de otra imagen: sus píxeles están {far:.1f} veces más lejos del centro de la escena de la cámara que su borde. Use el producto original.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} folds the ground over: use the original product.</source>
        <translation>Los metadatos RPC de {name} pliegan el terreno: use el producto original.</translation>
    </message>
    <message>
        <source>Heights go from the lowest to the highest, in metres; {low} to {high} do not.</source>
        <translation>Las alturas van de la más baja a la más alta, en metros; {low} a {high} no.</translation>
    </message>
    <message>
        <source>The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to {asked_high:.0f} m were asked for. Heights are above the ellipsoid.</source>
        <translation>El modelo de cámara de {name} vale para alturas de {low:.0f} a {high:.0f} m; se pidieron {asked_low:.0f} a {asked_high:.0f} m. Las alturas son sobre el elipsoide.</translation>
    </message>
    <message>
        <source>The two camera models are made for different heights: they do not show the same ground, or one of them belongs to another image.</source>
        <translation>Los dos modelos de cámara están hechos para alturas distintas: no muestran el mismo terreno, o uno de ellos es de otra imagen.</translation>
    </message>
    <message>
        <source>By their camera models the two images do not overlap: check that they show the same place, and that the RPC metadata is their own.</source>
        <translation>Según sus modelos de cámara las dos imágenes no se solapan: compruebe que muestran el mismo lugar y que los metadatos RPC son los suyos.</translation>
    </message>
    <message>
        <source>A thin-plate spline through {count} points takes too long: thin them to {most}, or allow smoothing.</source>
        <translation>Un spline de placa delgada por {count} puntos tarda demasiado: redúzcalos a {most}, o permita suavizado.</translation>
    </message>
    <message>
        <source>Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart on the reference: no exact spline goes through both. Remove one, or allow smoothing.</source>
        <translation>Los puntos {first} y {second} están en el mismo lugar de la imagen móvil, pero a {apart:.3g} px en la referencia: ningún spline exacto pasa por ambos. Quite uno, o permita suavizado.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>semejanza</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>afín</translation>
    </message>
    <message>
        <source>projective</source>
        <translation>proyectiva</translation>
    </message>
    <message>
        <source>polynomial2</source>
        <translation>polinomio de 2.º grado</translation>
    </message>
    <message>
        <source>polynomial3</source>
        <translation>polinomio de 3.er grado</translation>
    </message>
    <message>
        <source>thin-plate-spline</source>
        <translation>spline de placa delgada</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo local</translation>
    </message>
    <message>
        <source>piecewise</source>
        <translation>por triángulos</translation>
    </message>
    <message>
        <source>rpc-bias</source>
        <translation>modelo de cámara corregido</translation>
    </message>
    <message>
        <source>rpc-bias by shift</source>
        <translation>modelo de cámara corregido por desplazamiento</translation>
    </message>
    <message>
        <source>rpc-bias by affine</source>
        <translation>modelo de cámara corregido por afín</translation>
    </message>
    <message>
        <source>Only the transform “{name}” reads heights. Choose it, or give no heights.</source>
        <translation>Solo la transformación «{name}» lee alturas. Elíjala, o no indique alturas.</translation>
    </message>
    <message>
        <source>No control point is enabled, so there is nothing to fit a transform to.</source>
        <translation>Ningún punto de control está activado, así que no hay nada a lo que ajustar una transformación.</translation>
    </message>
    <message>
        <source>The points lie on a map, but {raster} of the operation does not.</source>
        <translation>Los puntos están en un mapa, pero {raster} de la operación no.</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>el ráster</translation>
    </message>
    <message>
        <source>There is no transform {transform}. Choose auto or one of {names}.</source>
        <translation>No hay ninguna transformación {transform}. Elija auto o una de {names}.</translation>
    </message>
    <message>
        <source>An RPC bias needs the image with its camera model: give the moving raster.</source>
        <translation>Una corrección RPC necesita la imagen con su modelo de cámara: indique el ráster móvil.</translation>
    </message>
    <message>
        <source>The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: read them with --swap-source or --swap-target.</source>
        <translation>Los puntos convierten el ráster móvil en su imagen especular. Si no lo es, x e y de un lado están intercambiadas: léalos con --swap-source o --swap-target.</translation>
    </message>
    <message>
        <source>This JSON file is not a coordinate operation of Crosstie.</source>
        <translation>Este archivo JSON no es una operación de coordenadas de Crosstie.</translation>
    </message>
    <message>
        <source>The coordinate operation is of version {version}, which this Crosstie does not know: update the plugin.</source>
        <translation>La operación de coordenadas es de la versión {version}, que este Crosstie no conoce: actualice el complemento.</translation>
    </message>
    <message>
        <source>The coordinate operation is damaged: {problem}.</source>
        <translation>La operación de coordenadas está dañada: {problem}.</translation>
    </message>
    <message>
        <source>{file} holds one transform, no alternatives.</source>
        <translation>{file} contiene una transformación, sin alternativas.</translation>
    </message>
    <message>
        <source>There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the registration itself.</source>
        <translation>No hay ninguna alternativa {number}: el emparejamiento nombra {count}. Elija de 1 a {count}, o 0 para el registro mismo.</translation>
    </message>
    <message>
        <source>The match names no alternatives: it found one alignment.</source>
        <translation>El emparejamiento no nombra alternativas: halló una sola alineación.</translation>
    </message>
    <message>
        <source>{file} reports a match without a transform.</source>
        <translation>{file} informa de un emparejamiento sin transformación.</translation>
    </message>
    <message>
        <source>A reprojected transform cannot be fitted: fit the transform, then choose the target.</source>
        <translation>No se puede ajustar una transformación reproyectada: ajuste la transformación y elija después el destino.</translation>
    </message>
    <message>
        <source>A reprojected transform is not saved: save the operation, and choose the target again.</source>
        <translation>Una transformación reproyectada no se guarda: guarde la operación y elija de nuevo el destino.</translation>
    </message>
    <message>
        <source>The reference lies on no map, so no other CRS, pixel size or extent can be chosen.</source>
        <translation>La referencia no está en ningún mapa, así que no se puede elegir otro SRC, tamaño de píxel ni extensión.</translation>
    </message>
    <message>
        <source>“{crs}” is no coordinate reference system. Give it as EPSG:number.</source>
        <translation>«{crs}» no es un sistema de referencia de coordenadas. Indíquelo como EPSG:número.</translation>
    </message>
    <message>
        <source>The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.</source>
        <translation>El destino tendría {width:,.0f} × {height:,.0f} píxeles. Compruebe su tamaño de píxel, extensión y SRC.</translation>
    </message>
    <message>
        <source>A part of the registered raster has no place in that CRS. Choose another one.</source>
        <translation>Una parte del ráster registrado no tiene lugar en ese SRC. Elija otro.</translation>
    </message>
    <message>
        <source>The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target.</source>
        <translation>El ráster registrado muestra un polo, que ese SRC desgarra. Elija un SRC polar para el destino.</translation>
    </message>
    <message>
        <source>The pixel size of the target must be greater than zero.</source>
        <translation>El tamaño de píxel del destino debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.</source>
        <translation>La extensión del destino es xmin, ymin, xmax, ymax, cada máximo por encima de su mínimo.</translation>
    </message>
    <message>
        <source>There is no mode {mode}. Choose one of {modes}.</source>
        <translation>No hay ningún modo {mode}. Elija uno de {modes}.</translation>
    </message>
    <message>
        <source>The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control points instead (gcps), or resample.</source>
        <translation>La transformación ({transform}) no es afín, así que una geotransformación no puede guardarla: incruste puntos de control terrestre (gcps), o remuestree.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × {needed_height}: it holds only for rasters of the same geometry.</source>
        <translation>{raster} tiene {width} × {height} píxeles, pero la operación se halló para un ráster de {needed_width} × {needed_height}: solo vale para rásteres de la misma geometría.</translation>
    </message>
    <message>
        <source>A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.</source>
        <translation>Un shapefile guarda formas de un solo tipo, pero {layer} tiene {kinds}. Escriba en su lugar un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>Moving vertices</source>
        <translation>Moviendo vértices</translation>
    </message>
    <message>
        <source>{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.</source>
        <translation>{file} tendría {features} entidades con {shapes} formas en vez de {wanted} con {wanted_shapes}: su formato no las guarda todas, o el disco está lleno. Escriba en su lugar un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{file} has no ending for a vector file. Use one of {endings}.</source>
        <translation>{file} no tiene la extensión de un archivo vectorial. Use una de {endings}.</translation>
    </message>
    <message>
        <source>{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.</source>
        <translation>{name} no es un archivo de vectores, o lleva a una dirección. Guarde antes sus capas como GeoPackage.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as vector layers.</source>
        <translation>{file} no se puede abrir como capas vectoriales.</translation>
    </message>
    <message>
        <source>There is no layer {name}.</source>
        <translation>No hay ninguna capa {name}.</translation>
    </message>
    <message>
        <source>The operation does not say how exact it is, so {name} does not say it either.</source>
        <translation>La operación no dice cuán exacta es, así que {name} tampoco lo dice.</translation>
    </message>
    <message>
        <source>{count} features of {name} lie where the transform is not defined and were left out.</source>
        <translation>{count} entidades de {name} están donde la transformación no está definida y se omitieron.</translation>
    </message>
    <message>
        <source>{name} has no CRS: it was taken to be in that of {raster}.</source>
        <translation>{name} no tiene SRC: se supuso el de {raster}.</translation>
    </message>
    <message>
        <source>{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was drawn.</source>
        <translation>{name} no tiene SRC, y sus coordenadas no están en {raster}. Dé a la capa el SRC en que se dibujó.</translation>
    </message>
    <message>
        <source>{layer} would have more than {most:,} vertices: densify less, or split the layer.</source>
        <translation>{layer} tendría más de {most:,} vértices: densifique menos, o divida la capa.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be written in this format.</source>
        <translation>La capa {layer} no se puede escribir en este formato.</translation>
    </message>
    <message>
        <source>The moved features cannot be written. Check that the disk has space.</source>
        <translation>No se pueden escribir las entidades movidas. Compruebe que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>GDAL says: {reason}</source>
        <translation>GDAL dice: {reason}</translation>
    </message>
    <message>
        <source>The segments would be cut into far too many pieces: densify less.</source>
        <translation>Los segmentos se cortarían en demasiados trozos: densifique menos.</translation>
    </message>
    <message>
        <source>a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))</source>
        <translation>un archivo vectorial de polígonos, XMIN,YMIN,XMAX,YMAX, o WKT como POLYGON((…))</translation>
    </message>
    <message>
        <source>There is no file {path}. Give {forms}.</source>
        <translation>No hay ningún archivo {path}. Indique {forms}.</translation>
    </message>
    <message>
        <source>{text} is no polygon. Give {forms}.</source>
        <translation>{text} no es un polígono. Indique {forms}.</translation>
    </message>
    <message>
        <source>{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.</source>
        <translation>{text} no es un sistema de referencia de coordenadas conocido. Indique EPSG:número, o WKT.</translation>
    </message>
    <message>
        <source>The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.</source>
        <translation>El rectángulo está vacío. Indique XMIN,YMIN,XMAX,YMAX, con los números menores primero.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system its polygons are. Save it with one, for example as GeoPackage.</source>
        <translation>{name} no dice en qué sistema de referencia de coordenadas están sus polígonos. Guárdelo con uno, por ejemplo como GeoPackage.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no file of polygons.</source>
        <translation>{name} es una tubería o un dispositivo, no un archivo de polígonos.</translation>
    </message>
    <message>
        <source>{name} leads on to an address. Save its polygons as a GeoPackage first.</source>
        <translation>{name} lleva a una dirección. Guarde antes sus polígonos como GeoPackage.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a file of polygons. Save it as GeoPackage.</source>
        <translation>{name} no se puede leer como archivo de polígonos. Guárdelo como GeoPackage.</translation>
    </message>
    <message>
        <source>{name} holds no polygons. Draw some, or choose another file.</source>
        <translation>{name} no contiene polígonos. Dibuje algunos, o elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} holds polygons in several coordinate reference systems. Save one layer alone.</source>
        <translation>{name} contiene polígonos en varios sistemas de referencia de coordenadas. Guarde una sola capa.</translation>
    </message>
    <message>
        <source>The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole overlap, or give the layer a CRS.</source>
        <translation>La zona no se puede hallar en {raster}, que no tiene georreferencia o SRC. Elija todo el solape, o dé un SRC a la capa.</translation>
    </message>
    <message>
        <source>The chosen area lies outside {raster}. Choose an area that it covers.</source>
        <translation>La zona elegida está fuera de {raster}. Elija una zona que cubra.</translation>
    </message>
    <message>
        <source>The area to match is not a polygon. Draw it again or choose a polygon layer.</source>
        <translation>La zona de emparejamiento no es un polígono. Dibújela de nuevo o elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{file} está abierto en otro programa o protegido. Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written. Free some space or choose another folder.</source>
        <translation>El disco está lleno: no se pudo escribir {file}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.</source>
        <translation>No se puede escribir {file} en {folder}. Compruebe que queda espacio en el disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A file cannot be called {path}. Choose another name.</source>
        <translation>Un archivo no puede llamarse {path}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device. Give the name of a file.</source>
        <translation>{path} es una tubería o un dispositivo. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or allow it to be overwritten.</source>
        <translation>{file} ya existe. Elija otro nombre o permita sobrescribirlo.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>La carpeta {folder} no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>El nombre {name}… es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: the folder is read-only. Choose another folder.</source>
        <translation>No se puede escribir nada en {folder}: la carpeta es de solo lectura. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>No se puede escribir nada en {folder}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{raster} has no band {band}: choose bands between 1 and {count}.</source>
        <translation>{raster} no tiene la banda {band}: elija bandas entre 1 y {count}.</translation>
    </message>
    <message>
        <source>{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.</source>
        <translation>{moving} no tiene modelo de cámara (RPC), así que no hay nada que corregir: elija otra transformación.</translation>
    </message>
    <message>
        <source>A camera model needs a map to look at, but {reference} has no georeference and CRS.</source>
        <translation>Un modelo de cámara necesita un mapa que mirar, pero {reference} no tiene georreferencia ni SRC.</translation>
    </message>
    <message>
        <source>{raster} holds no heights on a map: it has no georeference and CRS.</source>
        <translation>{raster} no contiene alturas en un mapa: no tiene georreferencia ni SRC.</translation>
    </message>
    <message>
        <source>{raster} does not cover the reference: choose heights of the same place.</source>
        <translation>{raster} no cubre la referencia: elija alturas del mismo lugar.</translation>
    </message>
    <message>
        <source>{raster} has no heights where the reference lies: choose heights of the same place.</source>
        <translation>{raster} no tiene alturas donde está la referencia: elija alturas del mismo lugar.</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, too few to tell how good they are.</source>
        <translation>Su lugar procede de {count} puntos de control terrestre, muy pocos para saber cuán buenos son.</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by the others).</source>
        <translation>Su lugar procede de {count} puntos de control terrestre, buenos a unos {error:.1f} píxeles (cada uno juzgado por los demás).</translation>
    </message>
    <message>
        <source>Its {count} ground control points are not used: they contradict each other or make pixels of an impossible shape. Check their CRS, and whether x and y are swapped.</source>
        <translation>Sus {count} puntos de control terrestre no se usan: se contradicen o dan píxeles de forma imposible. Compruebe su SRC y si x e y están intercambiadas.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.</source>
        <translation>GDAL lee el formato {wanted}, pero no puede escribirlo. Elija otro, como GTiff.</translation>
    </message>
    <message>
        <source>GDAL here has no format {name}. Name it as gdalwarp&apos;s -of does, or use .tif.</source>
        <translation>GDAL no tiene aquí el formato {name}. Nómbrelo como -of de gdalwarp, o use .tif.</translation>
    </message>
    <message>
        <source>{file} has no ending of a format that rasters are written in here. Use one of {endings}.</source>
        <translation>{file} no tiene la extensión de un formato en que aquí se escriben rásteres. Use una de {endings}.</translation>
    </message>
    <message>
        <source>The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.</source>
        <translation>La opción de creación {option!r} no es NOMBRE=VALOR, como COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option {key}. See gdal.org for its options.</source>
        <translation>El formato {driver} no tiene la opción de creación {key}. Vea sus opciones en gdal.org.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Escribiendo vistas generales</translation>
    </message>
    <message>
        <source>There is no way {kind} to mark what lies outside. Choose one of {kinds}.</source>
        <translation>No hay ninguna manera {kind} de marcar lo que queda fuera. Elija una de {kinds}.</translation>
    </message>
    <message>
        <source>A nodata value and {kind} exclude each other: choose one of them.</source>
        <translation>Un valor sin datos y {kind} se excluyen: elija uno de ellos.</translation>
    </message>
    <message>
        <source>The moving raster has no nodata value of its own: say which one to write.</source>
        <translation>El ráster móvil no tiene valor sin datos propio: indique cuál escribir.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to {highest:g}. Choose another one, or an alpha band or a mask.</source>
        <translation>El valor sin datos {value:g} no cabe en píxeles de tipo {dtype}, que guardan de {lowest:g} a {highest:g}. Elija otro, o una banda alfa o una máscara.</translation>
    </message>
    <message>
        <source>The CRS of the operation is not understood, so nothing can be written in it.</source>
        <translation>No se entiende el SRC de la operación, así que no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>the place of a raster is no invertible 3 × 3 matrix</source>
        <translation>el lugar de un ráster no es una matriz 3 × 3 invertible</translation>
    </message>
    <message>
        <source>the raster&apos;s size is none that a raster can have</source>
        <translation>ningún ráster puede tener el tamaño de este</translation>
    </message>
    <message>
        <source>{name} is named by a file, and is no plain raster file on this computer ({path}). It was not opened. Add it to the project as a layer if you trust it.</source>
        <translation>{name} lo nombra un archivo y no es un archivo ráster normal de este equipo ({path}). No se abrió. Añádalo al proyecto como capa si confía en él.</translation>
    </message>
    <message>
        <source>{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address itself, or save what it shows as a GeoTIFF.</source>
        <translation>{name} contiene direcciones de otros equipos, o lleva a un archivo que las contiene. No se abrió. Indique la dirección misma, o guarde como GeoTIFF lo que muestra.</translation>
    </message>
    <message>
        <source>Some tie points have no place on the reference&apos;s map: its georeference does not reach them. Leave those points out and export again.</source>
        <translation>Algunos puntos de enlace no tienen lugar en el mapa de la referencia: su georreferencia no llega hasta ellos. Quite esos puntos y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register without resampling to keep them.</source>
        <translation>Algunos números de 64 bits son demasiado grandes para remuestrearlos con exactitud: se redondearon a unas 15 cifras. Registre sin remuestreo para conservarlos.</translation>
    </message>
    <message>
        <source>Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.</source>
        <translation>Su lugar procede de un modelo de cámara (RPC) a una altura constante de {height:.0f} m: el relieve lo desplaza.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use .tif.</source>
        <translation>El formato {driver} no guarda este ráster: números de tipo {dtype} en bandas: {count}. Use .tif.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold which of the pixels are valid. Use .tif.</source>
        <translation>El formato {driver} no guarda cuáles de los píxeles son válidos. Use .tif.</translation>
    </message>
    <message>
        <source>The window to read of {raster} is empty. Choose a larger area.</source>
        <translation>La ventana que leer de {raster} está vacía. Elija una zona mayor.</translation>
    </message>
    <message>
        <source>{raster} is only {width} × {height} pixels: too small to match. It needs at least {least} pixels on each side.</source>
        <translation>{raster} tiene solo {width} × {height} píxeles: demasiado pequeño para emparejar. Necesita al menos {least} píxeles por lado.</translation>
    </message>
    <message>
        <source>{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.</source>
        <translation>{raster} tiene franjas sin datos (valor {value:g}) que no están declaradas como sin datos: se omitieron.</translation>
    </message>
    <message>
        <source>The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.</source>
        <translation>Los polígonos que usar o ignorar no llegan a {raster}, que no tiene georreferencia o SRC.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.</source>
        <translation>{raster} no contiene nada que emparejar: no tiene píxeles válidos. Compruebe su valor sin datos y sus bandas.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.</source>
        <translation>{raster} no contiene nada que emparejar: todos sus píxeles válidos tienen el mismo valor. Elija otra banda.</translation>
    </message>
    <message>
        <source>The format {driver} changes numbers a little. Use .tif to keep them.</source>
        <translation>El formato {driver} cambia un poco los números. Use .tif para conservarlos.</translation>
    </message>
    <message>
        <source>A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or register without resampling (control points or geotransform), which a VRT can hold.</source>
        <translation>Un VRT no contiene píxeles propios, así que no se puede remuestrear en él: elija otro formato, o registre sin remuestreo (puntos de control o geotransformación), que un VRT sí guarda.</translation>
    </message>
    <message>
        <source>{raster}: {note}</source>
        <translation>{raster}: {note}</translation>
    </message>
    <message>
        <source>{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not compared. Reproject {reference} to a polar CRS first.</source>
        <translation>{moving} muestra un polo, que el SRC de {reference} desgarra, así que sus georreferencias no se comparan. Reproyecte antes {reference} a un SRC polar.</translation>
    </message>
    <message>
        <source>Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox follows the relief and gives heights.</source>
        <translation>Ambos rásteres llevan modelos de cámara (RPC): «Emparejar escenas con modelos de cámara» de la caja de herramientas sigue el relieve y da alturas.</translation>
    </message>
    <message>
        <source>Neither raster names its CRS: both are taken to be in the same one.</source>
        <translation>Ninguno de los rásteres nombra su SRC: se supone que están en el mismo.</translation>
    </message>
    <message>
        <source>The rasters have different CRSs: one was reprojected onto the other for comparison.</source>
        <translation>Los rásteres tienen SRC distintos: uno se reproyectó sobre el otro para compararlos.</translation>
    </message>
    <message>
        <source>{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.</source>
        <translation>{raster} no nombra ningún SRC: sus coordenadas encajan con {other}, así que se suponen en el mismo.</translation>
    </message>
    <message>
        <source>The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer its CRS.</source>
        <translation>No se usa el lugar de {raster}: no nombra ningún SRC y sus coordenadas no encajan con {other}. Dé a la capa su SRC.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.</source>
        <translation>El valor sin datos {value:g} de {raster} no cabe en sus píxeles de tipo {dtype}: no marca nada.</translation>
    </message>
    <message>
        <source>{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used as an image.</source>
        <translation>{raster} llama alfa a la banda {bands}, pero sus valores son los de una imagen, como infrarrojo cercano: se usa como imagen.</translation>
    </message>
    <message>
        <source>{name} does not exist (any more). Check the path or load the layer again.</source>
        <translation>{name} no existe (o ya no). Compruebe la ruta o cargue de nuevo la capa.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no raster file.</source>
        <translation>{name} es una tubería o un dispositivo, no un archivo ráster.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.</source>
        <translation>{name} no se puede abrir como ráster: el archivo está dañado o es de un tipo que GDAL no lee.</translation>
    </message>
    <message>
        <source>{raster} was deleted or moved while it was being read. Load the layer again.</source>
        <translation>{raster} se borró o se movió mientras se leía. Cargue de nuevo la capa.</translation>
    </message>
    <message>
        <source>{raster} cannot be read: the file is damaged. Try to open or convert it with another program.</source>
        <translation>{raster} no se puede leer: el archivo está dañado. Pruebe a abrirlo o convertirlo con otro programa.</translation>
    </message>
    <message>
        <source>{name} holds {count} rasters. Choose one of them, such as {example}.</source>
        <translation>{name} contiene {count} rásteres. Elija uno de ellos, como {example}.</translation>
    </message>
    <message>
        <source>{name} has no bands: it holds nothing to match.</source>
        <translation>{name} no tiene bandas: no contiene nada que emparejar.</translation>
    </message>
    <message>
        <source>The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler transform, such as affine, or add tie points at the edges.</source>
        <translation>La transformación lanza una parte de {raster} al infinito, así que no se puede escribir. Elija una transformación más sencilla, como la afín, o añada puntos de enlace en los bordes.</translation>
    </message>
    <message>
        <source>The transform squeezes the raster to nothing, so it cannot be written. Match again.</source>
        <translation>La transformación reduce el ráster a nada, así que no se puede escribir. Empareje de nuevo.</translation>
    </message>
    <message>
        <source>Write it at the moving raster&apos;s own resolution instead.</source>
        <translation>Escríbalo con la resolución propia del ráster móvil.</translation>
    </message>
    <message>
        <source>The transform is hardly right: check the tie points.</source>
        <translation>La transformación apenas puede ser correcta: compruebe los puntos de enlace.</translation>
    </message>
    <message>
        <source>The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} has {own_width:,} × {own_height:,}. {way_out}</source>
        <translation>El ráster registrado tendría {width:,.0f} × {height:,.0f} píxeles ({size_gb:,.0f} GB), mientras que {raster} tiene {own_width:,} × {own_height:,}. {way_out}</translation>
    </message>
    <message>
        <source>{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or choose another name.</source>
        <translation>Otro Crosstie está escribiendo {name}, quizá en otra ventana. Espere a que acabe, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} is given for two outputs. Choose another name for one of them.</source>
        <translation>{target} se indicó para dos salidas. Elija otro nombre para una de ellas.</translation>
    </message>
    <message>
        <source>The name {file} does not say what to write: it must end in {endings}.</source>
        <translation>El nombre {file} no dice qué escribir: debe acabar en {endings}.</translation>
    </message>
    <message>
        <source>{file} is the file that is being read. Choose another name.</source>
        <translation>{file} es el archivo que se está leyendo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.</source>
        <translation>El formato {driver} no acepta este ráster: «{reason}». Elija otro, como .tif.</translation>
    </message>
    <message>
        <source>Writing the registered raster</source>
        <translation>Escribiendo el ráster registrado</translation>
    </message>
    <message>
        <source>The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or choose a simpler transform.</source>
        <translation>La transformación ({transform}) no puede llevar todo {raster}. {folds}: añada allí puntos de enlace, o elija una transformación más sencilla.</translation>
    </message>
    <message>
        <source>There is no resampling called {resampling}. Choose one of {resamplings}.</source>
        <translation>No hay ningún remuestreo llamado {resampling}. Elija uno de {resamplings}.</translation>
    </message>
    <message>
        <source>{files} exist already. Allow them to be overwritten, or move them away.</source>
        <translation>{files} ya existen. Permita sobrescribirlos, o apártelos.</translation>
    </message>
    <message>
        <source>{raster} has a georeference of its own that counts more than a world file. Write a copy with the new one instead (--without-resampling geotransform or gcps).</source>
        <translation>{raster} tiene una georreferencia propia que cuenta más que un archivo world. Escriba en su lugar una copia con la nueva (--without-resampling geotransform o gcps).</translation>
    </message>
    <message>
        <source>Other tie points agree with each other: {direction}.</source>
        <translation>Otros puntos de enlace concuerdan entre sí: {direction}.</translation>
    </message>
    <message>
        <source>Another repetition of the pattern: {direction}.</source>
        <translation>Otra repetición del patrón: {direction}.</translation>
    </message>
    <message>
        <source>{px:.1f} px to the right</source>
        <translation>{px:.1f} px a la derecha</translation>
    </message>
    <message>
        <source>{px:.1f} px to the left</source>
        <translation>{px:.1f} px a la izquierda</translation>
    </message>
    <message>
        <source>{px:.1f} px down</source>
        <translation>{px:.1f} px hacia abajo</translation>
    </message>
    <message>
        <source>{px:.1f} px up</source>
        <translation>{px:.1f} px hacia arriba</translation>
    </message>
    <message>
        <source>{across}, {down}</source>
        <translation>{across}, {down}</translation>
    </message>
    <message>
        <source>Looking again with another matcher</source>
        <translation>Mirando otra vez con otro emparejador</translation>
    </message>
    <message>
        <source>Tie points of {matcher} do well on unseen areas, so no other matcher was asked.</source>
        <translation>Los puntos de enlace de {matcher} van bien en zonas no vistas, así que no se preguntó a otro emparejador.</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than those of {matcher} alone.</source>
        <translation>Eso es un {percent:.0f} % mejor que los de {matcher} solos.</translation>
    </message>
    <message>
        <source>All tie points together do best on unseen areas.</source>
        <translation>Todos los puntos de enlace juntos van mejor en zonas no vistas.</translation>
    </message>
    <message>
        <source>Tie points of {matcher} alone do best on unseen areas and are kept.</source>
        <translation>Los puntos de enlace de {matcher} solos van mejor en zonas no vistas y se conservan.</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than all together.</source>
        <translation>Eso es un {percent:.0f} % mejor que todos juntos.</translation>
    </message>
    <message>
        <source>Checking for distortion</source>
        <translation>Buscando deformaciones</translation>
    </message>
    <message>
        <source>Matching along the distortion</source>
        <translation>Emparejando a lo largo de la deformación</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler transform, or a smaller raster.</source>
        <translation>La transformación ({transform}) no sirve para todo el ráster móvil. {folds}: elija una transformación más sencilla, o un ráster menor.</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.</source>
        <translation>La transformación ({transform}) no sirve para todo el ráster móvil. {folds}, así que queda la más sencilla.</translation>
    </message>
    <message>
        <source>No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).</source>
        <translation>Ninguna transformación curva es claramente mejor en zonas no vistas ({transform}: {percent:.0f} %).</translation>
    </message>
    <message>
        <source>Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are distorted against each other in a way that the {transform} transform does not follow.</source>
        <translation>Los puntos de enlace vecinos se desvían en la misma dirección, unos {off:.1f} píxeles de la referencia: los rásteres están deformados entre sí de un modo que la transformación ({transform}) no sigue.</translation>
    </message>
    <message>
        <source>The same result came from the start with {matcher}, which makes it likelier.</source>
        <translation>El mismo resultado salió desde el comienzo con {matcher}, lo que lo hace más probable.</translation>
    </message>
    <message>
        <source>Tie points of {before} did not convince; those of {after} speak more for one place.</source>
        <translation>Los puntos de enlace de {before} no convencieron; los de {after} hablan más en favor de un lugar.</translation>
    </message>
    <message>
        <source>Searching window {number} of {count}, about {left:.0f} s left</source>
        <translation>Buscando en la ventana {number} de {count}, quedan unos {left:.0f} s</translation>
    </message>
    <message>
        <source>Comparing placements</source>
        <translation>Comparando colocaciones</translation>
    </message>
    <message>
        <source>The land-cover raster {path} has no class that the vocabulary of scenes knows where the reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the scene.</source>
        <translation>El ráster de cobertura del suelo {path} no tiene, donde está la referencia, ninguna clase que conozca el vocabulario de escenas. Dé nombres a sus clases, use códigos de ESA WorldCover, o escriba lo que hay en la escena.</translation>
    </message>
    <message>
        <source>The land-cover raster {path} cannot be read.</source>
        <translation>El ráster de cobertura del suelo {path} no se puede leer.</translation>
    </message>
    <message>
        <source>A land-cover raster says what is in the scene only where it and the reference have a georeference. Type what is in the scene instead.</source>
        <translation>Un ráster de cobertura del suelo dice qué hay en la escena solo donde él y la referencia tienen georreferencia. Escriba en su lugar lo que hay en la escena.</translation>
    </message>
    <message>
        <source>Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.</source>
        <translation>Donde se colocó a mano la capa móvil, «{reference}» no tiene lugar. Colóquela de nuevo, u olvide la colocación.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Searching the mirror image</source>
        <translation>Buscando la imagen especular</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Juzgando</translation>
    </message>
    <message>
        <source>Matching anew with another matcher</source>
        <translation>Emparejando de nuevo con otro emparejador</translation>
    </message>
    <message>
        <source>High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them are left out.</source>
        <translation>Cosas altas como tejados o nubes quedan hasta {lean:.0f} px al lado del terreno: se omiten {count} puntos de enlace sobre ellas.</translation>
    </message>
    <message>
        <source>By their georeferences the two rasters do not overlap: check that they show the same place.</source>
        <translation>Según sus georreferencias los dos rásteres no se solapan: compruebe que muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the reference. Check its CRS, and that both show the same place.</source>
        <translation>Según su georreferencia el ráster móvil está a unos {off:,.0f} píxeles de la referencia de aquí, más allá de la referencia. Compruebe su SRC, y que ambos muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was right to a tenth of a reference pixel.</source>
        <translation>La georreferencia del ráster móvil era correcta a una décima de píxel de la referencia.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was off by about {off:,.1f} reference pixels.</source>
        <translation>La georreferencia del ráster móvil estaba desviada unos {off:,.1f} píxeles de la referencia.</translation>
    </message>
    <message>
        <source>The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over.</source>
        <translation>El ráster móvil es una imagen especular, como un escaneo por el lado equivocado de una película: la transformación le da la vuelta.</translation>
    </message>
    <message>
        <source>No placement of the moving raster stands out from chance.</source>
        <translation>Ninguna colocación del ráster móvil se distingue del azar.</translation>
    </message>
    <message>
        <source>Choose a smaller area around the place, check that both layers show it, or give two rough points.</source>
        <translation>Elija una zona menor alrededor del lugar, compruebe que ambas capas lo muestran, o indique dos puntos aproximados.</translation>
    </message>
    <message>
        <source>The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate reference system that they were drawn in, or match without them.</source>
        <translation>Los polígonos no se pueden hallar en {moving} o {reference}. Dé a los polígonos el sistema de referencia de coordenadas en que se dibujaron, o empareje sin ellos.</translation>
    </message>
    <message>
        <source>The polygons to match in lie outside {name}. Choose polygons that it covers.</source>
        <translation>Los polígonos en los que emparejar están fuera de {name}. Elija polígonos que cubra.</translation>
    </message>
    <message>
        <source>Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other polygons.</source>
        <translation>No queda nada de {raster} que emparejar: los polígonos que omitir lo cubren todo. Elija otros polígonos.</translation>
    </message>
    <message>
        <source>One rough point is too little here, as no georeference says how large and how turned the moving raster is. Give two rough points.</source>
        <translation>Un punto aproximado es muy poco aquí, porque ninguna georreferencia dice el tamaño y el giro del ráster móvil. Indique dos puntos aproximados.</translation>
    </message>
    <message>
        <source>The rough points are all at one place. Give two that are far from each other.</source>
        <translation>Los puntos aproximados están todos en un lugar. Indique dos que estén lejos entre sí.</translation>
    </message>
    <message>
        <source>Rough point {number} is not made of numbers. Give column and row in both rasters.</source>
        <translation>El punto aproximado {number} no está hecho de números. Indique columna y fila en ambos rásteres.</translation>
    </message>
    <message>
        <source>Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.</source>
        <translation>El punto aproximado {number} no puede desviarse {uncertainty:g} píxeles. Indique un número de píxeles mayor que 0.</translation>
    </message>
    <message>
        <source>Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row {y:.0f}. Rough points count pixels from the upper left corner.</source>
        <translation>El punto aproximado {number} está fuera de {name}, que tiene {width} × {height} píxeles: columna {x:.0f}, fila {y:.0f}. Los puntos aproximados cuentan píxeles desde la esquina superior izquierda.</translation>
    </message>
    <message>
        <source>The description of the scene is {count} characters long; at most {most} are read. Name a few things that both images show, for example: harbour, river, dense housing.</source>
        <translation>La descripción de la escena tiene {count} caracteres; se leen como mucho {most}. Nombre unas pocas cosas que muestren ambas imágenes, por ejemplo: puerto, río, edificación densa.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>¿Quiso decir {meant}?</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the field empty.</source>
        <translation>Elija de la lista, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>“{text}” names nothing that the vocabulary of scenes knows. {advice}</source>
        <translation>«{text}» no nombra nada que conozca el vocabulario de escenas. {advice}</translation>
    </message>
    <message>
        <source>The vocabulary of scenes cannot be read: {problem}. Install the plugin again.</source>
        <translation>El vocabulario de escenas no se puede leer: {problem}. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The vocabulary of scenes names something twice, or nothing: {which}.</source>
        <translation>El vocabulario de escenas nombra algo dos veces, o nada: {which}.</translation>
    </message>
    <message>
        <source>Matching tiles</source>
        <translation>Emparejando teselas</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>about {percent:.0f} %</source>
        <translation>alrededor del {percent:.0f} %</translation>
    </message>
    <message>
        <source>{count} of {matches} matches agree on one {transform} transform.</source>
        <translation>{count} de {matches} coincidencias concuerdan en una transformación ({transform}).</translation>
    </message>
    <message>
        <source>They cover {percent:.0f} % of the overlap.</source>
        <translation>Cubren el {percent:.0f} % del solape.</translation>
    </message>
    <message>
        <source>Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>Mire primero los puntos de enlace: la probabilidad de estar a menos de {px:.3g} px del terreno: {share}.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was expected, not by the images.</source>
        <translation>El patrón se repite cada {period:.1f} px: qué repetición es lo dijo el lugar donde se esperaba la capa móvil, no las imágenes.</translation>
    </message>
    <message>
        <source>Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground do, and too little tells which of them is the ground.</source>
        <translation>Alineaciones separadas hasta {apart:.0f} px valen en lugares distintos, como tejados o nubes y el terreno, y muy poco dice cuál de ellas es el terreno.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: one row further would fit as well.</source>
        <translation>El patrón se repite cada {period:.1f} px: una fila más allá encajaría igual.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.</source>
        <translation>El patrón se repite cada {period:.1f} px ({length:.1f} {unit}): una fila más allá encajaría igual.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with each other.</source>
        <translation>Solo {count} coincidencias concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Most matches ({wrong} of {matches}) disagree with the transform.</source>
        <translation>La mayoría de las coincidencias ({wrong} de {matches}) no concuerda con la transformación.</translation>
    </message>
    <message>
        <source>Another placement is nearly as good.</source>
        <translation>Otra colocación es casi igual de buena.</translation>
    </message>
    <message>
        <source>The tie points cover only {percent:.0f} % of the overlap.</source>
        <translation>Los puntos de enlace cubren solo el {percent:.0f} % del solape.</translation>
    </message>
    <message>
        <source>Tested on unseen areas, it is far off.</source>
        <translation>Probada en zonas no vistas, se desvía mucho.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px of the ground: {percent:.0f} %.</source>
        <translation>Probabilidad de estar a menos de {px:.3g} px del terreno: {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.</source>
        <translation>Probabilidad de estar a menos de {px:.3g} px ({length:.3g} {unit}) del terreno: {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Transforms compared</source>
        <translation>Transformaciones comparadas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Registration report</source>
        <translation>Informe del registro</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Accepted: the layers match</source>
        <translation>Aceptado: las capas coinciden</translation>
    </message>
    <message>
        <source>Needs review: check it before you use it</source>
        <translation>Necesita revisión: compruébelo antes de usarlo</translation>
    </message>
    <message>
        <source>No reliable match</source>
        <translation>Sin emparejamiento fiable</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>RMSE, px</source>
        <translation>RMSE, px</translation>
    </message>
    <message>
        <source>RMSE by degrees of freedom, px</source>
        <translation>RMSE por grados de libertad, px</translation>
    </message>
    <message>
        <source>RMSE on unseen areas (cross-validated), px</source>
        <translation>RMSE en zonas no vistas (validación cruzada), px</translation>
    </message>
    <message>
        <source>90 % within, px</source>
        <translation>90 % dentro de, px</translation>
    </message>
    <message>
        <source>RMSE, map units</source>
        <translation>RMSE, unidades del mapa</translation>
    </message>
    <message>
        <source>covered share of the overlap</source>
        <translation>parte cubierta del solape</translation>
    </message>
    <message>
        <source>share of the points in use</source>
        <translation>parte de los puntos en uso</translation>
    </message>
    <message>
        <source>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead of 2 n.</source>
        <translation>RMSE: la raíz de la media de dX² + dY² de los n puntos, cada diferencia entre donde la transformación pone un punto y donde se midió. Por grados de libertad: dividido por 2 n menos el número de parámetros en vez de por 2 n.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>puntos de control</translation>
    </message>
    <message>
        <source>check points</source>
        <translation>puntos de comprobación</translation>
    </message>
    <message>
        <source>There are no residuals to show.</source>
        <translation>No hay residuos que mostrar.</translation>
    </message>
    <message>
        <source>RMSE on unseen areas, px</source>
        <translation>RMSE en zonas no vistas, px</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>No hay puntos.</translation>
    </message>
    <message>
        <source>These are the {most_rows} points with the largest residuals of {count}.</source>
        <translation>Estos son los {most_rows} puntos con mayores residuos de {count}.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>punto de comprobación</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Residuals where the moving raster has its tie points, enlarged</source>
        <translation>Residuos donde el ráster móvil tiene sus puntos de enlace, ampliados</translation>
    </message>
    <message>
        <source>90 % within {radius:.2f} px</source>
        <translation>90 % dentro de {radius:.2f} px</translation>
    </message>
    <message>
        <source>residual, reference px</source>
        <translation>residuo, px de la referencia</translation>
    </message>
    <message>
        <source>How many tie points have which residual</source>
        <translation>Cuántos puntos de enlace tienen qué residuo</translation>
    </message>
    <message>
        <source>Chosen by a person, of {count} alignments that hold. {what}</source>
        <translation>Elegida por una persona, de {count} alineaciones que valen. {what}</translation>
    </message>
    <message>
        <source>The alignment that the match preferred.</source>
        <translation>La alineación que prefirió el emparejamiento.</translation>
    </message>
    <message>
        <source>Its tie points were moved along with it, not measured there: match anew, or check them.</source>
        <translation>Sus puntos de enlace se movieron con ella, no se midieron allí: empareje de nuevo, o compruébelos.</translation>
    </message>
    <message>
        <source>Around the current transform the matcher finds too little. Nothing was changed: correct the points or place the layer by hand, then match anew.</source>
        <translation>Alrededor de la transformación actual el emparejador encuentra muy poco. No se cambió nada: corrija los puntos o coloque la capa a mano, y empareje de nuevo.</translation>
    </message>
    <message>
        <source>There is no transform to look around: three points, well apart, make one.</source>
        <translation>No hay ninguna transformación alrededor de la cual mirar: tres puntos, bien separados, dan una.</translation>
    </message>
    <message>
        <source>Every cell of the overlap holds a point already.</source>
        <translation>Cada celda del solape contiene ya un punto.</translation>
    </message>
    <message>
        <source>Looking into empty cells</source>
        <translation>Mirando en celdas vacías</translation>
    </message>
    <message>
        <source>There is no transform to match around: three points, well apart, make one.</source>
        <translation>No hay ninguna transformación alrededor de la cual emparejar: tres puntos, bien separados, dan una.</translation>
    </message>
    <message>
        <source>By the current transform the layers do not overlap. Correct the points first.</source>
        <translation>Según la transformación actual las capas no se solapan. Corrija primero los puntos.</translation>
    </message>
    <message>
        <source>Matching around the transform</source>
        <translation>Emparejando alrededor de la transformación</translation>
    </message>
    <message>
        <source>The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again.</source>
        <translation>Los puntos de enlace guardados aquí están dañados y no se pueden leer. Use una copia anterior, o empareje de nuevo.</translation>
    </message>
    <message>
        <source>The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.</source>
        <translation>Los puntos de enlace guardados aquí proceden de un Crosstie más nuevo. Actualice el complemento para leerlos.</translation>
    </message>
    <message>
        <source>The session cannot be written. Check that the disk has space.</source>
        <translation>La sesión no se puede escribir. Compruebe que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.</source>
        <translation>{name} no es una sesión de Crosstie, así que no se sobrescribe. Elija otro nombre para la sesión.</translation>
    </message>
    <message>
        <source>The session {name} is missing. Put it back where it was, or open it from elsewhere.</source>
        <translation>Falta la sesión {name}. Devuélvala a su sitio, o ábrala desde otro lugar.</translation>
    </message>
    <message>
        <source>{name} is far too large for a session.</source>
        <translation>{name} es demasiado grande para una sesión.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no session of Crosstie. It stays as it is.</source>
        <translation>{name} está dañado, o no es una sesión de Crosstie. Queda como está.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>The match has no camera model for {family}. Choose another transform.</source>
        <translation>El emparejamiento no tiene modelo de cámara para {family}. Elija otra transformación.</translation>
    </message>
    <message>
        <source>No control point is in use, so there is nothing to fit: enable or add {count}.</source>
        <translation>Ningún punto de control está en uso, así que no hay nada que ajustar: active o añada {count}.</translation>
    </message>
    <message>
        <source>The limits leave no control point in use: loosen them.</source>
        <translation>Los límites no dejan en uso ningún punto de control: aflójelos.</translation>
    </message>
    <message>
        <source>Only {count} points hold it: add some, {least} or more.</source>
        <translation>Solo {count} puntos lo sostienen: añada algunos, {least} o más.</translation>
    </message>
    <message>
        <source>The points cover only {percent:.0f} % of the overlap: add some in the empty parts.</source>
        <translation>Los puntos cubren solo el {percent:.0f} % del solape: añada algunos en las partes vacías.</translation>
    </message>
    <message>
        <source>The match itself was not accepted: check {missing} more points one by one.</source>
        <translation>El emparejamiento mismo no se aceptó: compruebe {missing} puntos más uno a uno.</translation>
    </message>
    <message>
        <source>It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.</source>
        <translation>Está a {moved:.1f} px (RMS) de lo que halló el emparejador: compruebe {count} puntos más uno a uno.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points, {checked} of them checked by hand.</source>
        <translation>Ajustado a {count} puntos de enlace, {checked} de ellos comprobados a mano.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points.</source>
        <translation>Ajustado a {count} puntos de enlace.</translation>
    </message>
    <message>
        <source>{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).</source>
        <translation>{count} puntos de comprobación, que el ajuste no ve, están a {rmse_px:.2f} px (RMSE).</translation>
    </message>
    <message>
        <source>There is no transform “{family}”. Choose one of: {names}.</source>
        <translation>No hay ninguna transformación «{family}». Elija una de: {names}.</translation>
    </message>
    <message>
        <source>The layer {table} of {name} is computed, not stored. Save it as a table.</source>
        <translation>La capa {table} de {name} es calculada, no guardada. Guárdela como tabla.</translation>
    </message>
    <message>
        <source>A bias of the kind “{kind}” takes {count} matches; add some.</source>
        <translation>Una corrección del tipo «{kind}» necesita {count} coincidencias; añada algunas.</translation>
    </message>
    <message>
        <source>The matches do not agree on one bias of the camera models: correct wrong ones.</source>
        <translation>Las coincidencias no concuerdan en una corrección de los modelos de cámara: corrija las erróneas.</translation>
    </message>
    <message>
        <source>{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within {median:.2f} px.</source>
        <translation>{count} puntos de enlace; el {percent:.1f} % a menos de 1 px de sus líneas epipolares, la mitad a menos de {median:.2f} px.</translation>
    </message>
    <message>
        <source>The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.</source>
        <translation>Los modelos de cámara discrepan en {off:.2f} px a través de las líneas epipolares, que absorbe {bias}.</translation>
    </message>
    <message>
        <source>The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the lines cannot be told from height, so heights may be off by a constant.</source>
        <translation>El terreno está de {low:.0f} a {high:.0f} m sobre el elipsoide. Una discrepancia a lo largo de las líneas no se distingue de la altura, así que las alturas pueden tener un error constante.</translation>
    </message>
    <message>
        <source>Along epipolar lines the moving raster&apos;s camera model is what is fitted: choose the transform “Camera model (RPC)” or “Automatic”, or another matcher.</source>
        <translation>A lo largo de líneas epipolares se ajusta el modelo de cámara del ráster móvil: elija la transformación «Modelo de cámara (RPC)» o «Automático», u otro emparejador.</translation>
    </message>
    <message>
        <source>{count} tie points agree with both camera models.</source>
        <translation>{count} puntos de enlace concuerdan con ambos modelos de cámara.</translation>
    </message>
    <message>
        <source>Only {count} tie points agree with both camera models: look at them first.</source>
        <translation>Solo {count} puntos de enlace concuerdan con ambos modelos de cámara: mírelos primero.</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.</source>
        <translation>Solo el {percent:.0f} % de los puntos de enlace está a menos de un píxel de sus líneas epipolares: mírelos primero.</translation>
    </message>
    <message>
        <source>Searching heights</source>
        <translation>Buscando alturas</translation>
    </message>
    <message>
        <source>Matching along epipolar lines</source>
        <translation>Emparejando a lo largo de líneas epipolares</translation>
    </message>
    <message>
        <source>{raster} has no RPC camera model: choose another matcher, or the original product.</source>
        <translation>{raster} no tiene modelo de cámara RPC: elija otro emparejador, o el producto original.</translation>
    </message>
    <message>
        <source>The matches lie anywhere between the epipolar lines, as by chance: the images show too little in common, or the camera models are not theirs.</source>
        <translation>Las coincidencias están en cualquier parte entre las líneas epipolares, como por azar: las imágenes tienen muy poco en común, o los modelos de cámara no son los suyos.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with the two camera models. Check that both layers show the same place and carry their own RPCs, or name the lowest and highest ground.</source>
        <translation>Solo {count} coincidencias concuerdan con los dos modelos de cámara. Compruebe que ambas capas muestran el mismo lugar y llevan sus propios RPC, o indique el terreno más bajo y el más alto.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Choose the right one, or name its format.</source>
        <translation>{name} no es un archivo de texto. Elija el correcto, o indique su formato.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough for any transform.</source>
        <translation>{name} contiene más de {most:,} líneas. Reduzca primero los puntos: unos cientos bastan para cualquier transformación.</translation>
    </message>
    <message>
        <source>{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the points, or choose the right file.</source>
        <translation>{file} ocupa {size_mb:,.0f} MB, más de los {most_mb} MB que pueden ocupar los puntos. Redúzcalos, o elija el archivo correcto.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check its name and its permissions.</source>
        <translation>{path} no se puede leer. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {problem}.</source>
        <translation>{name} no es JSON válido: {problem}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{text}” is not {wanted}.</source>
        <translation>{name}, línea {line}: «{text}» no es {wanted}.</translation>
    </message>
    <message>
        <source>{name} holds no points. Expected is {wanted}.</source>
        <translation>{name} no contiene puntos. Se espera {wanted}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>a value in it is missing, or of another kind than it should be</source>
        <translation>un valor falta en él, o es de otro tipo del que debería</translation>
    </message>
    <message>
        <source>PyTorch is not available ({error}); numpy is used, which is slower.</source>
        <translation>PyTorch no está disponible ({error}); se usa numpy, que es más lento.</translation>
    </message>
    <message>
        <source>No CUDA device was found; the processor is used.</source>
        <translation>No se halló ningún dispositivo CUDA; se usa el procesador.</translation>
    </message>
    <message>
        <source>No Apple graphics (MPS) were found; the processor is used.</source>
        <translation>No se hallaron gráficos de Apple (MPS); se usa el procesador.</translation>
    </message>
    <message>
        <source>Apple graphics (MPS) do not compute with this PyTorch; the processor is used.</source>
        <translation>Los gráficos de Apple (MPS) no calculan con este PyTorch; se usa el procesador.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory did not suffice; the processor was used.</source>
        <translation>La memoria de la GPU no bastó; se usó el procesador.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short; smaller batches were used.</source>
        <translation>La memoria de la GPU era escasa; se usaron lotes menores.</translation>
    </message>
    <message>
        <source>the keypoint matcher</source>
        <translation>el emparejador de puntos clave</translation>
    </message>
    <message>
        <source>A small network that finds keypoints in both images and says of each where the other image shows it, or that it does not; for large rasters, and for single points placed by hand.</source>
        <translation>Una red pequeña que halla puntos clave en ambas imágenes y dice de cada uno dónde lo muestra la otra, o que no lo muestra; para rásteres grandes y para puntos sueltos puestos a mano.</translation>
    </message>
    <message>
        <source>the learned matcher</source>
        <translation>el emparejador aprendido</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; finds many exact points, also where terrain and change break a single transform.</source>
        <translation>Una red que ha aprendido cómo ven los lugares distintos sensores; halla muchos puntos exactos, también donde el relieve y los cambios rompen una transformación única.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>El emparejador «{title}» necesita {names}, que este Python no halla. Instálelo, o elija el emparejador «Estructura», que no necesita nada.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>El emparejador «{title}» necesita {names}, que aquí no se puede cargar. Instálelo de nuevo, o elija el emparejador «Estructura», que no necesita nada.</translation>
    </message>
    <message>
        <source>These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version, or those of a Swin-v2 with the names of torchvision or timm.</source>
        <translation>Estos pesos no contienen un codificador del que «epimask» pueda partir: indique los de «dgim» de esta versión, o los de un Swin-v2 con los nombres de torchvision o timm.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} no se puede leer: {problem}.</translation>
    </message>
    <message>
        <source>{file} is no safetensors file. Weights in other formats can run code when they are opened, so convert them first: safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>{file} no es un archivo safetensors. Los pesos en otros formatos pueden ejecutar código al abrirlos, así que conviértalos antes: safetensors.torch.save_file(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>the matcher along epipolar lines</source>
        <translation>el emparejador por líneas epipolares</translation>
    </message>
    <message>
        <source>A network for two satellite scenes with camera models: it looks only where a place can lie.</source>
        <translation>Una red para dos escenas de satélite con modelos de cámara: mira solo donde puede estar un lugar.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: {problem}.</source>
        <translation>{name} no describe un emparejador: {problem}.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or corner; title and description: short texts.</source>
        <translation>{name} no describe un emparejador: channels: 1 o 3; multiple: de 1 a 512; origin: centre o corner; title y description: textos cortos.</translation>
    </message>
    <message>
        <source>{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).</source>
        <translation>{path} no es un emparejador: elija un archivo TorchScript (.pt) o un archivo ONNX (.onnx).</translation>
    </message>
    <message>
        <source>There is no matcher file {path}. Choose another one.</source>
        <translation>No hay ningún archivo de emparejador {path}. Elija otro.</translation>
    </message>
    <message>
        <source>A matcher from a file of your own; its confidences are not calibrated.</source>
        <translation>Un emparejador de un archivo suyo; sus confianzas no están calibradas.</translation>
    </message>
    <message>
        <source>A matcher of your installation of vismatch; its confidences are not calibrated.</source>
        <translation>Un emparejador de su instalación de vismatch; sus confianzas no están calibradas.</translation>
    </message>
    <message>
        <source>the matcher of your file</source>
        <translation>el emparejador de su archivo</translation>
    </message>
    <message>
        <source>The matcher {file} could not match two images of {shape} (channels, rows, columns). Its description (a JSON file of its name beside it) says how many channels it wants.</source>
        <translation>El emparejador {file} no pudo emparejar dos imágenes de {shape} (canales, filas, columnas). Su descripción (un archivo JSON de su nombre junto a él) dice cuántos canales quiere.</translation>
    </message>
    <message>
        <source>The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps (N,) confidences.</source>
        <translation>El emparejador {file} dio {what} en vez de puntos en ambas imágenes, (N, 2) cada uno, y quizá (N,) confianzas.</translation>
    </message>
    <message>
        <source>The matcher {file} gave points of shapes {shapes}, not (N, 2).</source>
        <translation>El emparejador {file} dio puntos de forma {shapes}, no (N, 2).</translation>
    </message>
    <message>
        <source>{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).</source>
        <translation>{path} no es un archivo TorchScript: escríbalo con torch.jit.script(network).save(…).</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that this onnxruntime can run.</source>
        <translation>{path} no es un archivo ONNX que este onnxruntime pueda ejecutar.</translation>
    </message>
    <message>
        <source>The matcher {file} takes {count} inputs, not two images.</source>
        <translation>El emparejador {file} toma {count} entradas, no dos imágenes.</translation>
    </message>
    <message>
        <source>vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that its weights lie on your disk.</source>
        <translation>vismatch no pudo cargar «{model}». Crosstie no le deja descargar nada: ejecútelo una vez por sí solo, para que sus pesos queden en su disco.</translation>
    </message>
    <message>
        <source>Searching the placement</source>
        <translation>Buscando la colocación</translation>
    </message>
    <message>
        <source>Finds the place by structure, looks again with the keypoint matcher, keeps the points that verify best.</source>
        <translation>Halla el lugar por la estructura, mira otra vez con el emparejador de puntos clave y conserva los puntos que mejor se verifican.</translation>
    </message>
    <message>
        <source>Compares edges and lines instead of colours, so it works across sensors; needs nothing installed.</source>
        <translation>Compara bordes y líneas en vez de colores, así que funciona entre sensores; no necesita instalar nada.</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; needs torch.</source>
        <translation>Una red que ha aprendido cómo ven los lugares distintos sensores; necesita torch.</translation>
    </message>
    <message>
        <source>A network for two satellite scenes that both come with camera models (RPC): it looks only where a place can lie, and gives heights; needs torch.</source>
        <translation>Una red para dos escenas de satélite que traen ambas modelos de cámara (RPC): mira solo donde puede estar un lugar, y da alturas; necesita torch.</translation>
    </message>
    <message>
        <source>Finds keypoints and asks for each where the other image shows it: small, for large rasters; needs torch.</source>
        <translation>Halla puntos clave y pregunta de cada uno dónde lo muestra la otra imagen: pequeña, para rásteres grandes; necesita torch.</translation>
    </message>
    <message>
        <source>A network that listens to words for the scene, yours or those that it finds in the images; needs torch.</source>
        <translation>Una red que atiende a palabras sobre la escena, suyas o halladas en las imágenes; necesita torch.</translation>
    </message>
    <message>
        <source>There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, vismatch:MODEL.</source>
        <translation>No hay ningún emparejador «{name}». Elija uno de: {matchers}, file:EMPAREJADOR.pt, file:EMPAREJADOR.onnx, vismatch:MODELO.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>the text-assisted matcher</source>
        <translation>el emparejador asistido por texto</translation>
    </message>
    <message>
        <source>A learned matcher that listens to words for the scene, given by you or found in the images; it also bears turns of 35° and scales of 0.7 to 1.3 on its own.</source>
        <translation>Un emparejador aprendido que atiende a palabras sobre la escena, dadas por usted o halladas en las imágenes; soporta además por sí solo giros de 35° y escalas de 0,7 a 1,3.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as you named them: {scene}.</source>
        <translation>Descriptores de la escena, como usted los nombró: {scene}.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the land cover names them: {listed}.</source>
        <translation>Descriptores de la escena, como los nombra la cobertura del suelo: {listed}.</translation>
    </message>
    <message>
        <source>No descriptor of the scene stood out in the images.</source>
        <translation>Ningún descriptor de la escena destacó en las imágenes.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the images suggested them: {listed}.</source>
        <translation>Descriptores de la escena, como los sugirieron las imágenes: {listed}.</translation>
    </message>
    <message>
        <source>The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights anew (make text-table, make train MODEL=tar).</source>
        <translation>En la tabla de descriptores de texto falta {listed}. Omítalo, o haga de nuevo la tabla y los pesos (make text-table, make train MODEL=tar).</translation>
    </message>
    <message>
        <source>The file holds no table of text descriptors; run make text-table.</source>
        <translation>El archivo no contiene una tabla de descriptores de texto; ejecute make text-table.</translation>
    </message>
    <message>
        <source>The table of text descriptors is damaged; run make text-table.</source>
        <translation>La tabla de descriptores de texto está dañada; ejecute make text-table.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are missing. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Faltan los pesos del emparejador «{name}». Instale de nuevo el complemento, o elija el emparejador «Estructura».</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are damaged or of another version. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Los pesos del emparejador «{name}» están dañados o son de otra versión. Instale de nuevo el complemento, o elija el emparejador «Estructura».</translation>
    </message>
    <message>
        <source>The weights are damaged: {problem}. Install the plugin again.</source>
        <translation>Los pesos están dañados: {problem}. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Los pesos del emparejador «{name}» son de otra versión del complemento. Instale de nuevo el complemento, o elija el emparejador «Estructura».</translation>
    </message>
    <message>
        <source>The list of weights is damaged. Install the plugin again.</source>
        <translation>La lista de pesos está dañada. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which is an input of the list. Name another target.</source>
        <translation>sobrescribiría {path}, que es una entrada de la lista. Nombre otro destino.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which belongs to {other}. Name another target or id.</source>
        <translation>sobrescribiría {path}, que pertenece a {other}. Nombre otro destino u otro id.</translation>
    </message>
    <message>
        <source>Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.</source>
        <translation>Otro lote trabaja en la carpeta {folder}. Espere a que acabe, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} is no list of pairs: the columns moving and reference are needed.</source>
        <translation>{name} no es una lista de pares: hacen falta las columnas moving y reference.</translation>
    </message>
    <message>
        <source>{name}, line {line}: moving and reference must both be given.</source>
        <translation>{name}, línea {line}: hay que indicar moving y reference.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no file can have this id.</source>
        <translation>{name}, línea {line}: ningún archivo puede tener este id.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the id {own} is there twice. Give every pair its own.</source>
        <translation>{name}, línea {line}: el id {own} está dos veces. Dé a cada par el suyo.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name}, línea {line}: {problem}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a path or an id is none that this computer could write.</source>
        <translation>{name}, línea {line}: este equipo no podría escribir una de sus rutas o ids.</translation>
    </message>
    <message>
        <source>“{path}” is no plain file on this computer, or leads to another one. A list names plain files only: save it as one first.</source>
        <translation>«{path}» no es un archivo normal de este equipo, o lleva a otro. Una lista nombra solo archivos normales: guárdelo antes como tal.</translation>
    </message>
    <message>
        <source>A list does not choose matchers of somebody else. Choose it for all pairs instead.</source>
        <translation>Una lista no elige emparejadores de otra persona. Elíjalo en su lugar para todos los pares.</translation>
    </message>
    <message>
        <source>Its worker died {count} times, perhaps for want of memory.</source>
        <translation>Su proceso murió {count} veces, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>The verdict was calibrated on Crosstie&apos;s own matchers, not on this one: check the result by eye.</source>
        <translation>El veredicto se calibró con los emparejadores propios de Crosstie, no con este: compruebe el resultado a ojo.</translation>
    </message>
    <message>
        <source>The heights were not used: only the transform “rpc-bias” reads them.</source>
        <translation>No se usaron las alturas: solo las lee la transformación «rpc-bias».</translation>
    </message>
    <message>
        <source>The description of the scene was not used: only the matcher “Text-assisted” reads it.</source>
        <translation>No se usó la descripción de la escena: solo la lee el emparejador «Asistido por texto».</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or leave the coarse search on.</source>
        <translation>El emparejador «{title}» no tiene etapa gruesa propia. Elija el emparejador «Asistido por texto», o deje activada la búsqueda gruesa.</translation>
    </message>
    <message>
        <source>The camera models were not used.</source>
        <translation>No se usaron los modelos de cámara.</translation>
    </message>
    <message>
        <source>Only structure was compared.</source>
        <translation>Solo se comparó la estructura.</translation>
    </message>
    <message>
        <source>The uncertainty of rough points means nothing without rough points. Give some, or leave it out.</source>
        <translation>La incertidumbre de los puntos aproximados no significa nada sin puntos aproximados. Indique algunos, u omítala.</translation>
    </message>
    <message>
        <source>“{text}” is no rough point. Give column and row in the moving raster, column and row in the reference and, if wanted, how many pixels of the reference it may be off.</source>
        <translation>«{text}» no es un punto aproximado. Indique columna y fila en el ráster móvil, columna y fila en la referencia y, si quiere, cuántos píxeles de la referencia puede estar equivocado.</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen. Choose one of {names}.</source>
        <translation>«{text}» no se puede elegir. Elija uno de {names}.</translation>
    </message>
    <message>
        <source>“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.</source>
        <translation>«{text}» no nombra bandas. Indique números desde 1, como 1 o 4,3,2.</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Give a whole number from {low} to {high}.</source>
        <translation>«{text}» no es posible. Indique un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{text}” is no distance. Give a number of pixels greater than 0.</source>
        <translation>«{text}» no es una distancia. Indique un número de píxeles mayor que 0.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command below, or choose another folder in the settings.</source>
        <translation>La carpeta de Python adicional {root} contiene paquetes para {found}, pero QGIS usa {version}. Haga una nueva con la orden de abajo, o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.</source>
        <translation>La carpeta de Python adicional {root} no existe. Elija otra en los ajustes o déjela vacía.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Repair its data source or remove it.</source>
        <translation>La capa «{layer}» no se puede leer. Repare su origen de datos o quítela.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.</source>
        <translation>La capa «{layer}» tiene {count} banda(s), así que no hay banda {band}. Elija de nuevo las bandas.</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no polygons. Choose a polygon layer.</source>
        <translation>La capa «{layer}» no contiene polígonos. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>No polygon of the layer “{layer}” is selected. Select some or use all.</source>
        <translation>No hay seleccionado ningún polígono de la capa «{layer}». Seleccione algunos o use todos.</translation>
    </message>
    <message>
        <source>The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.</source>
        <translation>La capa «{name}» está vacía: no hay polígono que usar. Dibuje uno o elija otra.</translation>
    </message>
    <message>
        <source>This is not a position. Type two numbers.</source>
        <translation>Esto no es una posición. Escriba dos números.</translation>
    </message>
    <message>
        <source>This place is outside “{0}” ({1} × {2} px), so the point was not moved.</source>
        <translation>Este lugar está fuera de «{0}» ({1} × {2} px), así que el punto no se movió.</translation>
    </message>
    <message>
        <source>{0} points would leave “{1}” ({2} × {3} px), so they were not moved.</source>
        <translation>{0} puntos saldrían de «{1}» ({2} × {3} px), así que no se movieron.</translation>
    </message>
    <message>
        <source>Register raster by operation</source>
        <translation>Registrar ráster por operación</translation>
    </message>
    <message>
        <source>Applies a saved coordinate operation to a raster, or to another raster with the same geometry.</source>
        <translation>Aplica una operación de coordenadas guardada a un ráster, o a otro ráster con la misma geometría.</translation>
    </message>
    <message>
        <source>Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. It can be any raster with the same pixels as the one that the operation was found for: other bands, dates or products of a scene. The reference is not needed.

resample writes new pixels, on the grid of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their georeference: by a geotransform, which needs a straight transform, or by a grid of ground control points.</source>
        <translation>Registra un ráster por una operación de coordenadas, escrita por «Ajustar transformación a puntos» o «Emparejar capas». Puede ser cualquier ráster con los mismos píxeles que aquel para el que se halló la operación: otras bandas, fechas o productos de una escena. No hace falta la referencia.

resample escribe píxeles nuevos, en la cuadrícula de la referencia o la elegida aquí. geotransform y gcps conservan los píxeles y solo fijan su georreferencia: con una geotransformación, que necesita una transformación recta, o con una cuadrícula de puntos de control terrestre.</translation>
    </message>
    <message>
        <source>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform</source>
        <translation>warp,gdalwarp,rectificar,georreferenciar,gemelo,bandas,cog,gcp,geotransformación</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>Capa de entrada</translation>
    </message>
    <message>
        <source>The raster that the operation was found for, or one with the same number of pixels.</source>
        <translation>El ráster para el que se halló la operación, o uno con el mismo número de píxeles.</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>Operación de coordenadas</translation>
    </message>
    <message>
        <source>A file written by “Fit transform from points” or “Match layers”.</source>
        <translation>Un archivo escrito por «Ajustar transformación a puntos» o «Emparejar capas».</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Write new pixels, or only set the georeference.</source>
        <translation>Escribir píxeles nuevos, o solo fijar la georreferencia.</translation>
    </message>
    <message>
        <source>Resampling method</source>
        <translation>Método de remuestreo</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Target CRS</source>
        <translation>SRC de destino</translation>
    </message>
    <message>
        <source>Output file resolution</source>
        <translation>Resolución del archivo de salida</translation>
    </message>
    <message>
        <source>Output extent</source>
        <translation>Extensión de salida</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <translation>Opciones de creación adicionales</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Añadir vistas generales</translation>
    </message>
    <message>
        <source>auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp.</source>
        <translation>auto: el más próximo para clases y paletas, si no uno que conserva el detalle. Los demás como en gdalwarp.</translation>
    </message>
    <message>
        <source>Empty: the reference&apos;s.</source>
        <translation>Vacío: el de la referencia.</translation>
    </message>
    <message>
        <source>Width and height of a pixel in units of the target CRS. Empty: the reference&apos;s.</source>
        <translation>Ancho y alto de un píxel en unidades del SRC de destino. Vacío: los de la referencia.</translation>
    </message>
    <message>
        <source>Another alignment that the report of a match names: its place there, counted from 1. 0: the registration.</source>
        <translation>Otra alineación que nombra el informe de un emparejamiento: su lugar en él, contado desde 1. 0: el registro.</translation>
    </message>
    <message>
        <source>In the target CRS. Empty: all of the registered raster.</source>
        <translation>En el SRC de destino. Vacío: todo el ráster registrado.</translation>
    </message>
    <message>
        <source>GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>Opciones de creación de GDAL del formato de salida, por ejemplo COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <source>Smaller copies inside a GeoTIFF, for quick display.</source>
        <translation>Copias menores dentro de un GeoTIFF, para verlo deprisa.</translation>
    </message>
    <message>
        <source>The moving and the reference layer are the same. Choose two different ones.</source>
        <translation>La capa móvil y la de referencia son la misma. Elija dos distintas.</translation>
    </message>
    <message>
        <source>To install it: {0}</source>
        <translation>Para instalarlo: {0}</translation>
    </message>
    <message>
        <source>Register many rasters</source>
        <translation>Registrar muchos rásteres</translation>
    </message>
    <message>
        <source>Registers all pairs of a list; after an interruption it continues where it stopped.</source>
        <translation>Registra todos los pares de una lista; tras una interrupción continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>many,list,series,bulk,register,coregistration,resume</source>
        <translation>muchos,lista,serie,masivo,registrar,corregistro,reanudar</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Lista de pares</translation>
    </message>
    <message>
        <source>CSV with a header; relative paths start from its folder.</source>
        <translation>CSV con encabezado; las rutas relativas parten de su carpeta.</translation>
    </message>
    <message>
        <source>auto: chosen for the data.</source>
        <translation>auto: elegido según los datos.</translation>
    </message>
    <message>
        <source>Output grid</source>
        <translation>Cuadrícula de salida</translation>
    </message>
    <message>
        <source>The grid of the output.</source>
        <translation>La cuadrícula de la salida.</translation>
    </message>
    <message>
        <source>Also write rasters that need review</source>
        <translation>Escribir también rásteres que necesitan revisión</translation>
    </message>
    <message>
        <source>Matches that are probably right, but not certainly.</source>
        <translation>Emparejamientos que son probablemente correctos, pero no con certeza.</translation>
    </message>
    <message>
        <source>Write no rasters</source>
        <translation>No escribir rásteres</translation>
    </message>
    <message>
        <source>Only coordinate operations and results; use “Register raster by operation” afterwards.</source>
        <translation>Solo operaciones de coordenadas y resultados; use después «Registrar ráster por operación».</translation>
    </message>
    <message>
        <source>Write a full report of each pair</source>
        <translation>Escribir un informe completo de cada par</translation>
    </message>
    <message>
        <source>An HTML page with inputs, transform, accuracy, figures and points, beside the operation.</source>
        <translation>Una página HTML con entradas, transformación, exactitud, figuras y puntos, junto a la operación.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>necesita revisión</translation>
    </message>
    <message>
        <source>no reliable match</source>
        <translation>sin emparejamiento fiable</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>Pares: {0}</translation>
    </message>
    <message>
        <source>Convert and thin tie points</source>
        <translation>Convertir y reducir puntos de enlace</translation>
    </message>
    <message>
        <source>Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.</source>
        <translation>Convierte puntos de enlace entre QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF y tablas.</translation>
    </message>
    <message>
        <source>Reads tie points (ground control points) of any of these programs and writes them for another one, without loss where its format allows; the log lists what cannot be kept.

Rasters are needed if one format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image evenly, those with higher confidence first.</source>
        <translation>Lee puntos de enlace (puntos de control terrestre) de cualquiera de estos programas y los escribe para otro, sin pérdida donde su formato lo permite; el registro enumera lo que no se puede conservar.

Hacen falta rásteres si un formato tiene coordenadas de píxel y el otro de mapa. Un límite conserva puntos que cubren la imagen por igual, primero los de mayor confianza.</translation>
    </message>
    <message>
        <source>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import</source>
        <translation>gcp,puntos de control terrestre,enlaces,georreferenciador,filtrar,reducir,convertir,exportar,importar</translation>
    </message>
    <message>
        <source>Format to write</source>
        <translation>Formato que escribir</translation>
    </message>
    <message>
        <source>auto: by the file extension.</source>
        <translation>auto: según la extensión del archivo.</translation>
    </message>
    <message>
        <source>Largest number of points</source>
        <translation>Número máximo de puntos</translation>
    </message>
    <message>
        <source>They cover the moving image evenly, those with higher confidence first. Empty: all.</source>
        <translation>Cubren la imagen móvil por igual, primero los de mayor confianza. Vacío: todos.</translation>
    </message>
    <message>
        <source>Leave out points that are not enabled</source>
        <translation>Omitir los puntos que no están activados</translation>
    </message>
    <message>
        <source>Otherwise they are kept if the format can mark them.</source>
        <translation>Si no, se conservan si el formato puede marcarlos.</translation>
    </message>
    <message>
        <source>GeoJSON shows</source>
        <translation>GeoJSON muestra</translation>
    </message>
    <message>
        <source>The raster or map on which the features are shown.</source>
        <translation>El ráster o mapa sobre el que se muestran las entidades.</translation>
    </message>
    <message>
        <source>Address of the IIIF image, or camera name for Metashape</source>
        <translation>Dirección de la imagen IIIF, o nombre de cámara para Metashape</translation>
    </message>
    <message>
        <source>Empty: the moving raster&apos;s file name.</source>
        <translation>Vacío: el nombre de archivo del ráster móvil.</translation>
    </message>
    <message>
        <source>Converted points</source>
        <translation>Puntos convertidos</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>{written} of {count} points written.</source>
        <translation>{written} de {count} puntos escritos.</translation>
    </message>
    <message>
        <source>Evaluate points</source>
        <translation>Evaluar puntos</translation>
    </message>
    <message>
        <source>Measures the error of a coordinate operation at points, for example at check points that were not used in the fit.</source>
        <translation>Mide el error de una operación de coordenadas en puntos, por ejemplo en puntos de comprobación que no se usaron en el ajuste.</translation>
    </message>
    <message>
        <source>Compares the positions given by a coordinate operation, written by “Fit transform from points” or “Match layers”, with measured points: root mean square error and the radius that contains 90 % of the errors.

Use points that were not used in the fit to get an independent figure.</source>
        <translation>Compara las posiciones dadas por una operación de coordenadas, escrita por «Ajustar transformación a puntos» o «Emparejar capas», con puntos medidos: error cuadrático medio y el radio que contiene el 90 % de los errores.

Use puntos que no se usaron en el ajuste para obtener una cifra independiente.</translation>
    </message>
    <message>
        <source>gcp,check points,rmse,ce90,residuals,accuracy,quality</source>
        <translation>gcp,puntos de comprobación,rmse,ce90,residuos,exactitud,calidad</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Fit transform from points</source>
        <translation>Ajustar transformación a puntos</translation>
    </message>
    <message>
        <source>Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.</source>
        <translation>Ajusta desplazamiento, semejanza, afín, proyectiva, polinomio, spline, flujo o malla a puntos de enlace.</translation>
    </message>
    <message>
        <source>Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate operation, for “Register raster”, “Register vector” and “Evaluate points”.

auto takes the simplest transform that does as well as any other on areas that it has not seen. Transforms that fold or that the points do not determine are refused, with the place of the fold.</source>
        <translation>Ajusta una transformación a los puntos de control activados de un archivo y la guarda con su exactitud como operación de coordenadas, para «Registrar ráster», «Registrar vectorial» y «Evaluar puntos».

auto toma la transformación más sencilla que va tan bien como cualquier otra en zonas que no ha visto. Las transformaciones que se pliegan o que los puntos no determinan se rechazan, con el lugar del pliegue.</translation>
    </message>
    <message>
        <source>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals</source>
        <translation>gcp,helmert,polinomio,thin plate spline,tps,delaunay,rubbersheet,rmse,residuos</translation>
    </message>
    <message>
        <source>Transform type</source>
        <translation>Tipo de transformación</translation>
    </message>
    <message>
        <source>auto: chosen by cross-validation. rpc-bias: needs the moving layer&apos;s camera model.</source>
        <translation>auto: elegida por validación cruzada. rpc-bias: necesita el modelo de cámara de la capa móvil.</translation>
    </message>
    <message>
        <source>Transforms that auto chooses from</source>
        <translation>Transformaciones entre las que elige auto</translation>
    </message>
    <message>
        <source>Curved transforms are chosen if there are enough points and they predict clearly better.</source>
        <translation>Se eligen transformaciones curvas si hay puntos suficientes y predicen claramente mejor.</translation>
    </message>
    <message>
        <source>Leave out points with a larger residual than (pixels)</source>
        <translation>Omitir puntos con un residuo mayor que (píxeles)</translation>
    </message>
    <message>
        <source>In pixels of the reference. 0: every point is used.</source>
        <translation>En píxeles de la referencia. 0: se usan todos los puntos.</translation>
    </message>
    <message>
        <source>Smoothing of the spline</source>
        <translation>Suavizado del spline</translation>
    </message>
    <message>
        <source>0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.</source>
        <translation>0: por todos los puntos, como GDAL y el georreferenciador. Vacío: elegido por validación cruzada.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>Archivos HTML (*.html);;Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>Razón de la elección</translation>
    </message>
    <message>
        <source>Match layers</source>
        <translation>Emparejar capas</translation>
    </message>
    <message>
        <source>Finds tie points between two rasters of any kind.</source>
        <translation>Halla puntos de enlace entre dos rásteres de cualquier tipo.</translation>
    </message>
    <message>
        <source>Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, scanned maps, elevation models, old and new images.

The rasters may differ in CRS, resolution and rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise.</source>
        <translation>Halla puntos de enlace y la transformación entre dos rásteres de cualquier tipo: radar y óptico, infrarrojo, mapas escaneados, modelos de elevación, imágenes antiguas y nuevas.

Los rásteres pueden diferir en SRC, resolución y giro, y no necesitan georreferencia. El veredicto es «aceptado», «necesita revisión» (probablemente correcto, compruébelo antes) o «sin emparejamiento fiable»; entonces el algoritmo se detiene con las razones, salvo que se pida otra cosa.</translation>
    </message>
    <message>
        <source>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical</source>
        <translation>emparejar,registrar,registro,corregistro,georreferenciar,puntos de enlace,gcp,sar,histórico</translation>
    </message>
    <message>
        <source>Stop when there is no reliable match</source>
        <translation>Detenerse cuando no hay un emparejamiento fiable</translation>
    </message>
    <message>
        <source>Otherwise the algorithm ends without tie points and without a transform.</source>
        <translation>Si no, el algoritmo acaba sin puntos de enlace y sin transformación.</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Puntos de enlace</translation>
    </message>
    <message>
        <source>Ground control points</source>
        <translation>Puntos de control terrestre</translation>
    </message>
    <message>
        <source>auto: by the file extension; without one, .points of the QGIS Georeferencer.</source>
        <translation>auto: según la extensión del archivo; sin ella, .points del georreferenciador de QGIS.</translation>
    </message>
    <message>
        <source>Format of the ground control points</source>
        <translation>Formato de los puntos de control terrestre</translation>
    </message>
    <message>
        <source>Transform and report</source>
        <translation>Transformación e informe</translation>
    </message>
    <message>
        <source>Verdict: accepted, review (needs review) or rejected (no reliable match)</source>
        <translation>Veredicto: accepted (aceptado), review (necesita revisión) o rejected (sin emparejamiento fiable)</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Razones del veredicto</translation>
    </message>
    <message>
        <source>Number of tie points in use</source>
        <translation>Número de puntos de enlace en uso</translation>
    </message>
    <message>
        <source>RMSE in reference pixels</source>
        <translation>RMSE en píxeles de la referencia</translation>
    </message>
    <message>
        <source>RMSE in map units</source>
        <translation>RMSE en unidades del mapa</translation>
    </message>
    <message>
        <source>Error on unseen areas, in reference pixels</source>
        <translation>Error en zonas no vistas, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>Radius that contains 90 % of the residuals, in reference pixels</source>
        <translation>Radio que contiene el 90 % de los residuos, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>Share of the overlap that tie points cover</source>
        <translation>Parte del solape que cubren los puntos de enlace</translation>
    </message>
    <message>
        <source>Probability of being within WITHIN_PX of the ground</source>
        <translation>Probabilidad de estar a menos de WITHIN_PX del terreno</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in reference pixels</source>
        <translation>Distancia de la que trata la probabilidad, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in map units</source>
        <translation>Distancia de la que trata la probabilidad, en unidades del mapa</translation>
    </message>
    <message>
        <source>Match scenes with camera models</source>
        <translation>Emparejar escenas con modelos de cámara</translation>
    </message>
    <message>
        <source>Finds tie points and their heights between two satellite scenes with RPCs.</source>
        <translation>Halla puntos de enlace y sus alturas entre dos escenas de satélite con RPC.</translation>
    </message>
    <message>
        <source>For two scenes with RPC camera models that show the same place from two directions. Tie points are searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the moving scene is corrected (by a shift or an affine transform in its image).

Two views cannot tell an error along the epipolar lines from a height, so all heights may be wrong by the same amount.</source>
        <translation>Para dos escenas con modelos de cámara RPC que muestran el mismo lugar desde dos direcciones. Los puntos de enlace se buscan solo a lo largo de líneas epipolares. Cada uno recibe una altura sobre el elipsoide, y el modelo de cámara de la escena móvil se corrige (con un desplazamiento o una transformación afín en su imagen).

Dos vistas no pueden distinguir un error a lo largo de las líneas epipolares de una altura, así que todas las alturas pueden tener el mismo error.</translation>
    </message>
    <message>
        <source>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation</source>
        <translation>rpc,estéreo,epipolar,satélite,alturas,mds,puntos de enlace,compensación de sesgo</translation>
    </message>
    <message>
        <source>Lowest ground</source>
        <translation>Terreno más bajo</translation>
    </message>
    <message>
        <source>Highest ground</source>
        <translation>Terreno más alto</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid. Empty: all heights that the camera models allow.</source>
        <translation>Metros sobre el elipsoide. Vacío: todas las alturas que admiten los modelos de cámara.</translation>
    </message>
    <message>
        <source>The correction of the camera model of the moving scene.</source>
        <translation>La corrección del modelo de cámara de la escena móvil.</translation>
    </message>
    <message>
        <source>Correction of the camera model</source>
        <translation>Corrección del modelo de cámara</translation>
    </message>
    <message>
        <source>Spacing of the tie points in pixels</source>
        <translation>Separación de los puntos de enlace en píxeles</translation>
    </message>
    <message>
        <source>Tie points with heights</source>
        <translation>Puntos de enlace con alturas</translation>
    </message>
    <message>
        <source>Number of tie points</source>
        <translation>Número de puntos de enlace</translation>
    </message>
    <message>
        <source>Share of tie points within a pixel of their epipolar line</source>
        <translation>Parte de los puntos de enlace a menos de un píxel de su línea epipolar</translation>
    </message>
    <message>
        <source>Median distance of the tie points from their epipolar lines, in pixels</source>
        <translation>Distancia mediana de los puntos de enlace a sus líneas epipolares, en píxeles</translation>
    </message>
    <message>
        <source>A web layer has no camera model. Choose a scene with RPCs as reference.</source>
        <translation>Una capa web no tiene modelo de cámara. Elija como referencia una escena con RPC.</translation>
    </message>
    <message>
        <source>Give both the lowest and the highest ground, or neither.</source>
        <translation>Indique el terreno más bajo y el más alto, o ninguno.</translation>
    </message>
    <message>
        <source>Alternative {number}, which “Register raster by operation” can take: {what}</source>
        <translation>Alternativa {number}, que «Registrar ráster por operación» puede tomar: {what}</translation>
    </message>
    <message>
        <source>Moving layer</source>
        <translation>Capa móvil</translation>
    </message>
    <message>
        <source>The raster to correct, with or without georeference.</source>
        <translation>El ráster que corregir, con o sin georreferencia.</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Capa de referencia</translation>
    </message>
    <message>
        <source>The raster whose position you trust. Web layers are rendered around the moving layer or over the area.</source>
        <translation>El ráster en cuya posición confía. Las capas web se dibujan alrededor de la capa móvil o en la zona.</translation>
    </message>
    <message>
        <source>Pixels outside the moving layer</source>
        <translation>Píxeles fuera de la capa móvil</translation>
    </message>
    <message>
        <source>Nodata value for output bands</source>
        <translation>Valor sin datos para las bandas de salida</translation>
    </message>
    <message>
        <source>Heights for the camera model (rpc-bias)</source>
        <translation>Alturas para el modelo de cámara (rpc-bias)</translation>
    </message>
    <message>
        <source>auto: as in the moving layer; NaN or a mask if it does not mark them.</source>
        <translation>auto: como en la capa móvil; NaN o una máscara si no los marca.</translation>
    </message>
    <message>
        <source>Value of pixels outside. Empty: that of the moving layer, if nodata is chosen.</source>
        <translation>Valor de los píxeles de fuera. Vacío: el de la capa móvil, si se elige sin datos.</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model.</source>
        <translation>Metros sobre el elipsoide, solo para rpc-bias. Vacío: la altura media del modelo de cámara.</translation>
    </message>
    <message>
        <source>A file of tie points or ground control points in any of the formats.</source>
        <translation>Un archivo de puntos de enlace o puntos de control terrestre en cualquiera de los formatos.</translation>
    </message>
    <message>
        <source>Format of the points</source>
        <translation>Formato de los puntos</translation>
    </message>
    <message>
        <source>CRS of the map coordinates</source>
        <translation>SRC de las coordenadas de mapa</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Columnas de una tabla</translation>
    </message>
    <message>
        <source>Moving coordinates have y before x</source>
        <translation>Las coordenadas móviles tienen y antes de x</translation>
    </message>
    <message>
        <source>Map coordinates have y before x</source>
        <translation>Las coordenadas de mapa tienen y antes de x</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file, so it has no pixels that points could count.</source>
        <translation>«{layer}» no es un archivo ráster, así que no tiene píxeles que los puntos puedan contar.</translation>
    </message>
    <message>
        <source>Number of points in use</source>
        <translation>Número de puntos en uso</translation>
    </message>
    <message>
        <source>Number of check points</source>
        <translation>Número de puntos de comprobación</translation>
    </message>
    <message>
        <source>RMSE of the check points in reference pixels</source>
        <translation>RMSE de los puntos de comprobación en píxeles de la referencia</translation>
    </message>
    <message>
        <source>The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…</source>
        <translation>Las columnas de una tabla se indican como moving_x=NOMBRE,moving_y=NOMBRE,reference_x=NOMBRE,…</translation>
    </message>
    <message>
        <source>auto: recognised by the first lines of the file.</source>
        <translation>auto: reconocido por las primeras líneas del archivo.</translation>
    </message>
    <message>
        <source>The moving raster. Needed if the file has its map coordinates and pixels are wanted.</source>
        <translation>El ráster móvil. Hace falta si el archivo tiene sus coordenadas de mapa y se piden píxeles.</translation>
    </message>
    <message>
        <source>The reference raster of the points. Empty: the map coordinates in the file are used.</source>
        <translation>El ráster de referencia de los puntos. Vacío: se usan las coordenadas de mapa del archivo.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of row and column, have this order.</source>
        <translation>Las tablas de latitud y longitud, o de fila y columna, tienen este orden.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of northing and easting, have this order.</source>
        <translation>Las tablas de latitud y longitud, o de norte y este, tienen este orden.</translation>
    </message>
    <message>
        <source>CRS of map coordinates, if the file does not name it.</source>
        <translation>SRC de las coordenadas de mapa, si el archivo no lo nombra.</translation>
    </message>
    <message>
        <source>If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or moving_col and moving_row for pixels; column numbers start at 1.</source>
        <translation>Si no se reconocen: moving_x=NOMBRE,moving_y=NOMBRE,reference_x=NOMBRE,reference_y=NOMBRE, o moving_col y moving_row para píxeles; los números de columna empiezan en 1.</translation>
    </message>
    <message>
        <source>Register raster</source>
        <translation>Registrar ráster</translation>
    </message>
    <message>
        <source>Warps a raster to its position on the reference.</source>
        <translation>Lleva un ráster a su posición en la referencia.</translation>
    </message>
    <message>
        <source>Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata and colours.

Give the transform that “Match layers” wrote, or none: then the layers are matched first. If there is no reliable match, nothing is written and the algorithm gives the reasons.</source>
        <translation>Escribe una copia del ráster móvil, registrada a la referencia, con todas sus bandas, tipo de datos, sin datos y colores.

Indique la transformación que escribió «Emparejar capas», o ninguna: entonces las capas se emparejan primero. Si no hay un emparejamiento fiable, no se escribe nada y el algoritmo da las razones.</translation>
    </message>
    <message>
        <source>warp,register,registration,coregistration,georeference,rectify,align</source>
        <translation>warp,registrar,registro,corregistro,georreferenciar,rectificar,alinear</translation>
    </message>
    <message>
        <source>Transform (empty: match first)</source>
        <translation>Transformación (vacío: emparejar primero)</translation>
    </message>
    <message>
        <source>A file written by “Match layers” for these two layers. If it is given, the other options are ignored.</source>
        <translation>Un archivo escrito por «Emparejar capas» para estas dos capas. Si se indica, se ignoran las demás opciones.</translation>
    </message>
    <message>
        <source>A stored transform fits a reference with pixels of its own, not a web layer. Match without it.</source>
        <translation>Una transformación guardada encaja con una referencia de píxeles propios, no con una capa web. Empareje sin ella.</translation>
    </message>
    <message>
        <source>reference: the pixels of the reference. own: pixels of the same size as in the moving raster.</source>
        <translation>reference: los píxeles de la referencia. own: píxeles del mismo tamaño que en el ráster móvil.</translation>
    </message>
    <message>
        <source>Register vector</source>
        <translation>Registrar vectorial</translation>
    </message>
    <message>
        <source>Moves a vector layer that was digitised or detected on one raster to its position on the other.</source>
        <translation>Mueve una capa vectorial digitalizada o detectada en un ráster a su posición en el otro.</translation>
    </message>
    <message>
        <source>Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is added.

For curved transforms, long segments can be divided first. Arcs become short lines.</source>
        <translation>Aplica una operación de coordenadas, escrita por «Ajustar transformación a puntos» o «Emparejar capas», a una capa digitalizada sobre el ráster móvil: parcelas de un mapa antiguo, o recuadros, polígonos y puntos que un detector halló en una imagen de radar y que deben mostrarse en una foto. Los atributos, alturas y medidas se conservan, y los límites compartidos siguen compartidos hasta la última cifra; se añade la exactitud de las nuevas posiciones.

Para transformaciones curvas, los segmentos largos pueden dividirse antes. Los arcos se vuelven líneas cortas.</translation>
    </message>
    <message>
        <source>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty</source>
        <translation>rubbersheet,ajustar,transformar,mover,georreferenciar,digitalizado,registro,llevar,detecciones,objetos,incertidumbre</translation>
    </message>
    <message>
        <source>Drawn on the moving raster, in any CRS.</source>
        <translation>Dibujada sobre el ráster móvil, en cualquier SRC.</translation>
    </message>
    <message>
        <source>Divide segments longer than</source>
        <translation>Dividir segmentos más largos que</translation>
    </message>
    <message>
        <source>Before the transform, in units of the layer. 0: vertices only.</source>
        <translation>Antes de la transformación, en unidades de la capa. 0: solo vértices.</translation>
    </message>
    <message>
        <source>From the reference to the moving raster</source>
        <translation>De la referencia al ráster móvil</translation>
    </message>
    <message>
        <source>For a layer in the right position that is to be shown on the uncorrected raster.</source>
        <translation>Para una capa en la posición correcta que debe mostrarse sobre el ráster sin corregir.</translation>
    </message>
    <message>
        <source>Add the accuracy of the positions</source>
        <translation>Añadir la exactitud de las posiciones</translation>
    </message>
    <message>
        <source>As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where that raster has a CRS): the standard deviation along one axis, from the covariance of the transform and the leave-out error of the tie points.</source>
        <translation>Como atributos sigma_px (píxeles del ráster al que se mueve la capa) y sigma_m (metros, donde ese ráster tiene SRC): la desviación típica en un eje, de la covarianza de la transformación y del error de los puntos de enlace en zonas no vistas.</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>Número de entidades</translation>
    </message>
    <message>
        <source>The layer cannot be read. Repair its data source or choose another one.</source>
        <translation>La capa no se puede leer. Repare su origen de datos o elija otra.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} no se puede leer como transformación. Elija un archivo escrito por «Emparejar capas».</translation>
    </message>
    <message>
        <source>{path} holds no transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} no contiene ninguna transformación. Elija un archivo escrito por «Emparejar capas».</translation>
    </message>
    <message>
        <source>The match that this file reports gave no transform.</source>
        <translation>El emparejamiento del que informa este archivo no dio ninguna transformación.</translation>
    </message>
    <message>
        <source>The file holds no transform. Choose one that “Match layers” wrote.</source>
        <translation>El archivo no contiene ninguna transformación. Elija uno escrito por «Emparejar capas».</translation>
    </message>
    <message>
        <source>The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels.</source>
        <translation>La transformación se halló para «{0}», no para «{1}»: solo vale si ambos tienen los mismos píxeles.</translation>
    </message>
    <message>
        <source>Existing georeference of the moving rasters</source>
        <translation>Georreferencia existente de los rásteres móviles</translation>
    </message>
    <message>
        <source>Existing georeference of the moving layer</source>
        <translation>Georreferencia existente de la capa móvil</translation>
    </message>
    <message>
        <source>Area to match in</source>
        <translation>Zona de emparejamiento</translation>
    </message>
    <message>
        <source>Polygons to match in</source>
        <translation>Polígonos en los que emparejar</translation>
    </message>
    <message>
        <source>Polygons to ignore</source>
        <translation>Polígonos que ignorar</translation>
    </message>
    <message>
        <source>Rough points as lines</source>
        <translation>Puntos aproximados como líneas</translation>
    </message>
    <message>
        <source>File of rough points</source>
        <translation>Archivo de puntos aproximados</translation>
    </message>
    <message>
        <source>Rough points may be off by (reference pixels)</source>
        <translation>Error posible de los puntos aproximados (píxeles de la referencia)</translation>
    </message>
    <message>
        <source>moving layer</source>
        <translation>capa móvil</translation>
    </message>
    <message>
        <source>reference layer</source>
        <translation>capa de referencia</translation>
    </message>
    <message>
        <source>Bands of the {0}</source>
        <translation>Bandas de la {0}</translation>
    </message>
    <message>
        <source>Contrast stretch of the {0}</source>
        <translation>Realce de contraste de la {0}</translation>
    </message>
    <message>
        <source>CRS of the {0}</source>
        <translation>SRC de la {0}</translation>
    </message>
    <message>
        <source>What is in the scene? (matcher tar)</source>
        <translation>¿Qué hay en la escena? (emparejador tar)</translation>
    </message>
    <message>
        <source>Land cover (matcher tar)</source>
        <translation>Cobertura del suelo (emparejador tar)</translation>
    </message>
    <message>
        <source>Coarse search (matcher tar)</source>
        <translation>Búsqueda gruesa (emparejador tar)</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Emparejador</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Working size in pixels</source>
        <translation>Tamaño de trabajo en píxeles</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The kind of transform from the moving layer to the reference. auto: chosen by cross-validation.</source>
        <translation>El tipo de transformación de la capa móvil a la referencia. auto: elegida por validación cruzada.</translation>
    </message>
    <message>
        <source>Part of the reference to search; a small one is faster and more reliable. Empty: all of it.</source>
        <translation>Parte de la referencia que explorar; una pequeña es más rápida y fiable. Vacío: toda.</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched. Empty: everything.</source>
        <translation>Solo se emparejan zonas dentro de estos polígonos. Vacío: todo.</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched: map margins, sea, cloud.</source>
        <translation>Las zonas dentro de estos polígonos no se emparejan: márgenes de mapas, mar, nubes.</translation>
    </message>
    <message>
        <source>auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched.</source>
        <translation>auto: se usa como primera suposición, que las imágenes deben confirmar. none: se ignora, se explora toda la zona.</translation>
    </message>
    <message>
        <source>Each line starts at a place in the moving layer and ends at the same place in the reference. Two lines tell where to search.</source>
        <translation>Cada línea empieza en un lugar de la capa móvil y acaba en el mismo lugar de la referencia. Dos líneas dicen dónde buscar.</translation>
    </message>
    <message>
        <source>Places known in both rasters, in any point format, such as .points or a table with the columns moving_col, moving_row, reference_col and reference_row. Two points tell where to search.</source>
        <translation>Lugares conocidos en ambos rásteres, en cualquier formato de puntos, como .points o una tabla con las columnas moving_col, moving_row, reference_col y reference_row. Dos puntos dicen dónde buscar.</translation>
    </message>
    <message>
        <source>The search covers twice this distance around them.</source>
        <translation>La búsqueda cubre el doble de esta distancia a su alrededor.</translation>
    </message>
    <message>
        <source>The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor.</source>
        <translation>El dispositivo en que calcular. auto: una tarjeta gráfica si PyTorch la halla, si no el procesador.</translation>
    </message>
    <message>
        <source>One or three bands to match with. Empty: chosen automatically.</source>
        <translation>Una o tres bandas con las que emparejar. Vacío: elegidas automáticamente.</translation>
    </message>
    <message>
        <source>How values are stretched for matching; the output keeps its values. log is good for radar.</source>
        <translation>Cómo se realzan los valores para emparejar; la salida conserva sus valores. log va bien para radar.</translation>
    </message>
    <message>
        <source>If the raster has none, or a wrong one. Empty: that of the raster.</source>
        <translation>Si el ráster no tiene, o tiene uno erróneo. Vacío: el del ráster.</translation>
    </message>
    <message>
        <source>Long side of the images in the coarse search.</source>
        <translation>Lado largo de las imágenes en la búsqueda gruesa.</translation>
    </message>
    <message>
        <source>Words separated by commas, such as: harbour, dense housing. Empty: found in the images.</source>
        <translation>Palabras separadas por comas, como: puerto, edificación densa. Vacío: halladas en las imágenes.</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words.</source>
        <translation>Un ráster de cobertura del suelo que describe la escena si no da palabras.</translation>
    </message>
    <message>
        <source>search: the coarse search of all matchers. own: the matcher&apos;s own coarse search.</source>
        <translation>search: la búsqueda gruesa de todos los emparejadores. own: la búsqueda gruesa propia del emparejador.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.</source>
        <translation>La capa móvil «{moving}» no es un archivo ráster, así que no se puede registrar. Guárdela antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area to match in.</source>
        <translation>No se sabe dónde dibujar «{reference}», porque «{moving}» no tiene georreferencia. Indique la zona de emparejamiento.</translation>
    </message>
    <message>
        <source>The area to match in is empty. Give a rectangle with some width and height, or none.</source>
        <translation>La zona de emparejamiento está vacía. Indique un rectángulo con algo de ancho y alto, o ninguno.</translation>
    </message>
    <message>
        <source>The layer “{name}” holds no lines. Draw one for each place, or choose none.</source>
        <translation>La capa «{name}» no contiene líneas. Dibuje una para cada lugar, o no elija ninguna.</translation>
    </message>
    <message>
        <source>“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and choose “What the map canvas shows” as the area.</source>
        <translation>«{layer}» no llega adonde está la capa móvil. Lleve el mapa al lugar correcto y elija «Lo que muestra el mapa» como zona.</translation>
    </message>
    <message>
        <source>Drawing the reference</source>
        <translation>Dibujando la referencia</translation>
    </message>
    <message>
        <source>“{name}” shows no layer. Make some visible, then match again.</source>
        <translation>«{name}» no muestra ninguna capa. Haga visibles algunas y empareje de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.</source>
        <translation>«{name}» se dibujó para el emparejamiento y la imagen se perdió. Empareje de nuevo para seguir con ella.</translation>
    </message>
    <message>
        <source>There is no area to draw. Zoom the map to your layers, then match again.</source>
        <translation>No hay zona que dibujar. Lleve el mapa a sus capas y empareje de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller area, or check the connection to the server.</source>
        <translation>«{name}» no se dibujó en {seconds:g} segundos. Oculte capas lentas, elija una zona menor, o compruebe la conexión con el servidor.</translation>
    </message>
    <message>
        <source>“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers visible, or check the connection to the server.</source>
        <translation>«{name}» muestra {what} en esta zona a esta escala. Vaya adonde tenga contenido, haga visibles capas, o compruebe la conexión con el servidor.</translation>
    </message>
    <message>
        <source>“{path}” was written, but QGIS cannot open it. Look at the file.</source>
        <translation>Se escribió «{path}», pero QGIS no puede abrirlo. Mire el archivo.</translation>
    </message>
    <message>
        <source>A rough point lies off the map of “{name}”. Leave it out, or show the place anew.</source>
        <translation>Un punto aproximado está fuera del mapa de «{name}». Omítalo, o muestre el lugar de nuevo.</translation>
    </message>
    <message>
        <source>The sample layer “{path}” cannot be written. Free some space, or look at the folder.</source>
        <translation>La capa de muestra «{path}» no se puede escribir. Libere espacio, o mire la carpeta.</translation>
    </message>
    <message>
        <source>There is no registration to assess. Match two layers first.</source>
        <translation>No hay ningún registro que evaluar. Empareje primero dos capas.</translation>
    </message>
    <message>
        <source>{0}, {1} control points in use.</source>
        <translation>{0}, {1} puntos de control en uso.</translation>
    </message>
    <message>
        <source>RMSE {0}: the root of the mean of dX² + dY² over these {1} points.</source>
        <translation>RMSE {0}: la raíz de la media de dX² + dY² de estos {1} puntos.</translation>
    </message>
    <message>
        <source>{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.</source>
        <translation>{0} con grados de libertad: dividido por 2 n − {1} parámetros en vez de por 2 n.</translation>
    </message>
    <message>
        <source>{0} on areas that the fit has not seen (nine areas in turn).</source>
        <translation>{0} en zonas que el ajuste no ha visto (nueve zonas por turno).</translation>
    </message>
    <message>
        <source>90 % of the residuals are below {0} (CE90).</source>
        <translation>El 90 % de los residuos está por debajo de {0} (CE90).</translation>
    </message>
    <message>
        <source>{0} check points, not used in the fit: RMSE {1}.</source>
        <translation>{0} puntos de comprobación, no usados en el ajuste: RMSE {1}.</translation>
    </message>
    <message>
        <source>No check points: make some of the points check points to get an independent RMSE.</source>
        <translation>Sin puntos de comprobación: haga de algunos puntos puntos de comprobación para obtener un RMSE independiente.</translation>
    </message>
    <message>
        <source>{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.</source>
        <translation>El {0:.0f} % del solape está fuera de los puntos: allí la transformación extrapola.</translation>
    </message>
    <message>
        <source>{0} of {1} cells have no point.</source>
        <translation>{0} de {1} celdas no tienen ningún punto.</translation>
    </message>
    <message>
        <source>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</source>
        <translation>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</translation>
    </message>
    <message>
        <source>Residual, px</source>
        <translation>Residuo, px</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>Punto {0}</translation>
    </message>
    <message>
        <source>Residual {0:.2f} px</source>
        <translation>Residuo {0:.2f} px</translation>
    </message>
    <message>
        <source>Confidence {0:.2f}</source>
        <translation>Confianza {0:.2f}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>Residuals drawn {0:g} times</source>
        <translation>Residuos dibujados {0:g} veces</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Draw the rectangle to match in on the map, or choose another area.</source>
        <translation>Dibuje en el mapa el rectángulo de emparejamiento, o elija otra zona.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Repair its data source, or choose another layer.</source>
        <translation>«{0}» no se puede leer. Repare su origen de datos, o elija otra capa.</translation>
    </message>
    <message>
        <source>The map shows only the moving layer. Add a layer whose position you trust as the reference.</source>
        <translation>El mapa muestra solo la capa móvil. Añada como referencia una capa en cuya posición confíe.</translation>
    </message>
    <message>
        <source>Choose the reference layer: the raster whose position you trust.</source>
        <translation>Elija la capa de referencia: el ráster en cuya posición confía.</translation>
    </message>
    <message>
        <source>Moving and reference layer are the same. Choose two different layers.</source>
        <translation>La capa móvil y la de referencia son la misma. Elija dos capas distintas.</translation>
    </message>
    <message>
        <source>The project has no layers. Add two rasters, or open files with “…”.</source>
        <translation>El proyecto no tiene capas. Añada dos rásteres, o abra archivos con «…».</translation>
    </message>
    <message>
        <source>The project has no raster layer. Add the raster to correct, or open its file with “…”.</source>
        <translation>El proyecto no tiene ninguna capa ráster. Añada el ráster que corregir, o abra su archivo con «…».</translation>
    </message>
    <message>
        <source>Choose the moving layer: the raster to correct. Web layers can only be the reference.</source>
        <translation>Elija la capa móvil: el ráster que corregir. Las capas web solo pueden ser la referencia.</translation>
    </message>
    <message>
        <source>This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.</source>
        <translation>Este emparejador necesita un modelo de cámara (RPC) en ambas capas. Elija «Automático», o dos escenas originales.</translation>
    </message>
    <message>
        <source>Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.</source>
        <translation>Ambas capas tienen modelos de cámara (RPC): los puntos de enlace reciben alturas, y se corrige el modelo de cámara móvil.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates.</source>
        <translation>«{0}» no tiene georreferencia: el resultado estará en sus coordenadas de píxel, no de mapa.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: only its content is used to find it.</source>
        <translation>«{0}» no tiene georreferencia: para hallarla se usa solo su contenido.</translation>
    </message>
    <message>
        <source>Write the registered raster</source>
        <translation>Escribir el ráster registrado</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the tie points</source>
        <translation>Escribir los puntos de enlace</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <translation>Puntos del georreferenciador (*.points)</translation>
    </message>
    <message>
        <source>Write a VRT with ground control points</source>
        <translation>Escribir un VRT con puntos de control terrestre</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <translation>Ráster virtual (*.vrt)</translation>
    </message>
    <message>
        <source>{0} already exists. Replace what is in it?</source>
        <translation>{0} ya existe. ¿Sustituir su contenido?</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Sustituir el archivo</translation>
    </message>
    <message>
        <source>The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.</source>
        <translation>El georreferenciador necesita un archivo ráster, y «{0}» no lo es. Guarde antes la capa como GeoTIFF.</translation>
    </message>
    <message>
        <source>This QGIS has no Georeferencer. Export the points and open them in another program.</source>
        <translation>Este QGIS no tiene georreferenciador. Exporte los puntos y ábralos en otro programa.</translation>
    </message>
    <message>
        <source>Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.</source>
        <translation>Escrito: {0}. En el georreferenciador elija el tipo de transformación {1} para ver residuos.</translation>
    </message>
    <message>
        <source>The Georeferencer did not open. Open it from the Layer or Raster menu.</source>
        <translation>El georreferenciador no se abrió. Ábralo desde el menú Capa o Ráster.</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>El ráster que corregir</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>La capa en cuya posición confía</translation>
    </message>
    <message>
        <source>Shows or hides the options</source>
        <translation>Muestra u oculta las opciones</translation>
    </message>
    <message>
        <source>The method that compares the two layers</source>
        <translation>El método que compara las dos capas</translation>
    </message>
    <message>
        <source>Words for what both layers show, separated by commas</source>
        <translation>Palabras para lo que muestran ambas capas, separadas por comas</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words</source>
        <translation>Un ráster de cobertura del suelo que describe la escena si no da palabras</translation>
    </message>
    <message>
        <source>The coarse search that places the layer before points are matched</source>
        <translation>La búsqueda gruesa que coloca la capa antes de emparejar puntos</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid; without a layer, that of the camera model</source>
        <translation>Alturas sobre el elipsoide; sin capa, la del modelo de cámara</translation>
    </message>
    <message>
        <source>The kinds of transform to try</source>
        <translation>Los tipos de transformación que probar</translation>
    </message>
    <message>
        <source>The part of the reference to search</source>
        <translation>La parte de la referencia que explorar</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched</source>
        <translation>Solo se emparejan zonas dentro de estos polígonos</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched</source>
        <translation>Las zonas dentro de estos polígonos no se emparejan</translation>
    </message>
    <message>
        <source>Whether to use the present position of the moving layer</source>
        <translation>Si se usa la posición actual de la capa móvil</translation>
    </message>
    <message>
        <source>Removes the placement by hand</source>
        <translation>Quita la colocación a mano</translation>
    </message>
    <message>
        <source>The device to compute on</source>
        <translation>El dispositivo en que calcular</translation>
    </message>
    <message>
        <source>The command that installs what is missing</source>
        <translation>La orden que instala lo que falta</translation>
    </message>
    <message>
        <source>Shows the details of the message</source>
        <translation>Muestra los detalles del mensaje</translation>
    </message>
    <message>
        <source>Stops the task within a second; nothing is changed</source>
        <translation>Detiene la tarea en un segundo; no se cambia nada</translation>
    </message>
    <message>
        <source>Writes the result to files for other programs</source>
        <translation>Escribe el resultado en archivos para otros programas</translation>
    </message>
    <message>
        <source>The order in which points are shown</source>
        <translation>El orden en que se muestran los puntos</translation>
    </message>
    <message>
        <source>All steps: click one to return to it</source>
        <translation>Todos los pasos: haga clic en uno para volver a él</translation>
    </message>
    <message>
        <source>Shows only the points that contain a text or meet a condition</source>
        <translation>Muestra solo los puntos que contienen un texto o cumplen una condición</translation>
    </message>
    <message>
        <source>The tie points; right-click for the actions on the selected ones</source>
        <translation>Los puntos de enlace; clic derecho para las acciones sobre los seleccionados</translation>
    </message>
    <message>
        <source>The transform that is fitted to the points in use</source>
        <translation>La transformación que se ajusta a los puntos en uso</translation>
    </message>
    <message>
        <source>Stops the search; the points stay as they are</source>
        <translation>Detiene la búsqueda; los puntos quedan como están</translation>
    </message>
    <message>
        <source>Error of each transform on areas that its fit has not seen; smaller is better</source>
        <translation>Error de cada transformación en zonas que su ajuste no ha visto; menor es mejor</translation>
    </message>
    <message>
        <source>How the registered layer is shown over the reference</source>
        <translation>Cómo se muestra la capa registrada sobre la referencia</translation>
    </message>
    <message>
        <source>Opacity, position of the divider, speed, or size of the squares</source>
        <translation>Opacidad, posición del divisor, velocidad, o tamaño de los cuadros</translation>
    </message>
    <message>
        <source>Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No file is written. If there is no reliable match, Crosstie says so.</source>
        <translation>Halla automáticamente rotación, escala y desplazamiento, luego puntos de enlace; ajusta una transformación y la evalúa. No se escribe ningún archivo. Si no hay un emparejamiento fiable, Crosstie lo dice.</translation>
    </message>
    <message>
        <source>Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, and adds it to the map. Your files are not changed.</source>
        <translation>Escribe el ráster registrado con todas sus bandas, valores y sin datos en un archivo nuevo junto al móvil, y lo añade al mapa. Sus archivos no cambian.</translation>
    </message>
    <message>
        <source>The georeference is used as a first guess, which the images must confirm. If the layer is far from its correct position, ignore its georeference: then the whole area is searched.</source>
        <translation>La georreferencia se usa como primera suposición, que las imágenes deben confirmar. Si la capa está lejos de su posición correcta, ignore su georreferencia: entonces se explora toda la zona.</translation>
    </message>
    <message>
        <source>Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. A shift needs one point, a similarity two, an affine transform three, a projective one four.</source>
        <translation>Automático toma la transformación más sencilla que va tan bien como cualquier otra en zonas que el ajuste no ha visto. Un desplazamiento necesita un punto, una semejanza dos, una afín tres, una proyectiva cuatro.</translation>
    </message>
    <message>
        <source>A text that the point must contain, or a condition in QGIS&apos;s expression language with the names of the columns: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</source>
        <translation>Un texto que el punto debe contener, o una condición en el lenguaje de expresiones de QGIS con los nombres de las columnas: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</translation>
    </message>
    <message>
        <source>Points below this confidence are not used, except those that you have accepted, placed or locked. The matcher does not run again.</source>
        <translation>Los puntos por debajo de esta confianza no se usan, salvo los que usted ha aceptado, puesto o bloqueado. El emparejador no se ejecuta de nuevo.</translation>
    </message>
    <message>
        <source>Points with a larger residual are not used; points with a smaller one are used again, also if the matcher had rejected them. At the right end the decisions of the matcher apply.</source>
        <translation>Los puntos con un residuo mayor no se usan; los de uno menor se usan de nuevo, también si el emparejador los había rechazado. En el extremo derecho valen las decisiones del emparejador.</translation>
    </message>
    <message>
        <source>Check points are not used in the fit, so their RMSE is independent.</source>
        <translation>Los puntos de comprobación no se usan en el ajuste, así que su RMSE es independiente.</translation>
    </message>
    <message>
        <source>Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that you ask for is reached. Locked points stay. It can be undone in one step.</source>
        <translation>Deja sin usar el punto de mayor residuo, ajusta de nuevo, y lo repite hasta alcanzar el RMSE que usted pide. Los puntos bloqueados se quedan. Se puede deshacer en un paso.</translation>
    </message>
    <message>
        <source>Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a GeoPackage, GeoJSON or table. It can be undone in one step.</source>
        <translation>Añade los puntos de un archivo del georreferenciador, GDAL, ENVI, ArcGIS, Metashape, AROSICS o IIIF, o de un GeoPackage, GeoJSON o tabla. Se puede deshacer en un paso.</translation>
    </message>
    <message>
        <source>Takes points out of use where they are dense, so that the others cover the image evenly.</source>
        <translation>Deja sin usar puntos donde son densos, para que los demás cubran la imagen por igual.</translation>
    </message>
    <message>
        <source>Restores the points as the matcher found them. It can be undone.</source>
        <translation>Restaura los puntos como los halló el emparejador. Se puede deshacer.</translation>
    </message>
    <message>
        <source>The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of these predictions shows whether a transform with more parameters is better or only follows the noise.</source>
        <translation>El solape se divide en nueve zonas; cada una se predice con los puntos de las otras. El RMSE de estas predicciones muestra si una transformación con más parámetros es mejor o solo sigue el ruido.</translation>
    </message>
    <message>
        <source>Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their hashes, all parameters and versions, and every point; or JSON for other programs.</source>
        <translation>Escribe una página HTML autónoma: veredicto, exactitud, figuras, la transformación, los archivos con sus sumas de comprobación, todos los parámetros y versiones, y cada punto; o JSON para otros programas.</translation>
    </message>
    <message>
        <source>Each match of this project is kept with its points, decisions and transform. Matches are saved with the project, in a GeoPackage beside it, and can be restored after a crash.</source>
        <translation>Cada emparejamiento de este proyecto se conserva con sus puntos, decisiones y transformación. Los emparejamientos se guardan con el proyecto, en un GeoPackage junto a él, y se pueden restaurar tras un fallo.</translation>
    </message>
    <message>
        <source>native pixels from the left edge</source>
        <translation>píxeles nativos desde el borde izquierdo</translation>
    </message>
    <message>
        <source>native pixels from the top edge</source>
        <translation>píxeles nativos desde el borde superior</translation>
    </message>
    <message>
        <source>map coordinate to the right, in the layer&apos;s CRS</source>
        <translation>coordenada de mapa hacia la derecha, en el SRC de la capa</translation>
    </message>
    <message>
        <source>map coordinate upwards</source>
        <translation>coordenada de mapa hacia arriba</translation>
    </message>
    <message>
        <source>pasting “latitude, longitude” sets both</source>
        <translation>pegar «latitud, longitud» fija ambas</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number of the point; it never changes</source>
        <translation>Número del punto; nunca cambia</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Whether the point is in use</source>
        <translation>Si el punto está en uso</translation>
    </message>
    <message>
        <source>Residual px</source>
        <translation>Residuo px</translation>
    </message>
    <message>
        <source>Distance between the mapped and the measured position</source>
        <translation>Distancia entre la posición transformada y la medida</translation>
    </message>
    <message>
        <source>Unseen px</source>
        <translation>No visto px</translation>
    </message>
    <message>
        <source>Error of the point in a fit without it</source>
        <translation>Error del punto en un ajuste sin él</translation>
    </message>
    <message>
        <source>Chance that the match is right, 0 to 1</source>
        <translation>Probabilidad de que la coincidencia sea correcta, de 0 a 1</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>Sin usar porque</translation>
    </message>
    <message>
        <source>Why the point is not in use</source>
        <translation>Por qué el punto no está en uso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Control points are used in the fit, check points only measure its error</source>
        <translation>Los puntos de control se usan en el ajuste, los de comprobación solo miden su error</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Automatic steps do not change the point</source>
        <translation>Los pasos automáticos no cambian el punto</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Which matcher found it, or “manual”</source>
        <translation>Qué emparejador lo halló, o «manual»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Su propia nota</translation>
    </message>
    <message>
        <source>dX px</source>
        <translation>dX px</translation>
    </message>
    <message>
        <source>Residual to the right, reference pixels</source>
        <translation>Residuo hacia la derecha, píxeles de la referencia</translation>
    </message>
    <message>
        <source>dY px</source>
        <translation>dY px</translation>
    </message>
    <message>
        <source>Residual downwards, reference pixels</source>
        <translation>Residuo hacia abajo, píxeles de la referencia</translation>
    </message>
    <message>
        <source>Residual (map)</source>
        <translation>Residuo (mapa)</translation>
    </message>
    <message>
        <source>Residual in units of the reference&apos;s CRS</source>
        <translation>Residuo en unidades del SRC de la referencia</translation>
    </message>
    <message>
        <source>Moving col</source>
        <translation>Col. móvil</translation>
    </message>
    <message>
        <source>Moving layer: {0}</source>
        <translation>Capa móvil: {0}</translation>
    </message>
    <message>
        <source>Moving row</source>
        <translation>Fila móvil</translation>
    </message>
    <message>
        <source>Moving X</source>
        <translation>X móvil</translation>
    </message>
    <message>
        <source>Moving layer: {0}; {1}</source>
        <translation>Capa móvil: {0}; {1}</translation>
    </message>
    <message>
        <source>Moving Y</source>
        <translation>Y móvil</translation>
    </message>
    <message>
        <source>Reference col</source>
        <translation>Col. referencia</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Referencia: {0}</translation>
    </message>
    <message>
        <source>Reference row</source>
        <translation>Fila referencia</translation>
    </message>
    <message>
        <source>Reference X</source>
        <translation>X referencia</translation>
    </message>
    <message>
        <source>Reference: {0}; {1}</source>
        <translation>Referencia: {0}; {1}</translation>
    </message>
    <message>
        <source>Reference Y</source>
        <translation>Y referencia</translation>
    </message>
    <message>
        <source>This is not a complete condition yet. Write, for example: residual &gt; 2</source>
        <translation>Esto aún no es una condición completa. Escriba, por ejemplo: residual &gt; 2</translation>
    </message>
    <message>
        <source>There is no column “{0}”. There are: {1}.</source>
        <translation>No hay ninguna columna «{0}». Hay: {1}.</translation>
    </message>
    <message>
        <source>Colour: in use or not</source>
        <translation>Color: en uso o no</translation>
    </message>
    <message>
        <source>Colour: residual</source>
        <translation>Color: residuo</translation>
    </message>
    <message>
        <source>Colour: confidence</source>
        <translation>Color: confianza</translation>
    </message>
    <message>
        <source>No residual vectors</source>
        <translation>Sin vectores de residuos</translation>
    </message>
    <message>
        <source>Residual vectors {0} times</source>
        <translation>Vectores de residuos {0} veces</translation>
    </message>
    <message>
        <source>Hide the points (H)</source>
        <translation>Ocultar los puntos (H)</translation>
    </message>
    <message>
        <source>There are no tie points to review. Match two layers first.</source>
        <translation>No hay puntos de enlace que revisar. Empareje primero dos capas.</translation>
    </message>
    <message>
        <source>{0} of {1} points in use</source>
        <translation>{0} de {1} puntos en uso</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} mostrados</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>selección: {0}</translation>
    </message>
    <message>
        <source>RMSE {0} · unseen areas {1}</source>
        <translation>RMSE {0} · zonas no vistas {1}</translation>
    </message>
    <message>
        <source>{0} check points: RMSE {1}</source>
        <translation>{0} puntos de comprobación: RMSE {1}</translation>
    </message>
    <message>
        <source>fitting …</source>
        <translation>ajustando …</translation>
    </message>
    <message>
        <source>Click, Shift + click</source>
        <translation>Clic, Mayús + clic</translation>
    </message>
    <message>
        <source>select a point, add one to the selection</source>
        <translation>seleccionar un punto, añadir uno a la selección</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>Arrastrar sobre el mapa</translation>
    </message>
    <message>
        <source>select the points in a rectangle</source>
        <translation>seleccionar los puntos de un rectángulo</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>select the points in a polygon: click its corners</source>
        <translation>seleccionar los puntos de un polígono: haga clic en sus esquinas</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>Arrastrar un extremo</translation>
    </message>
    <message>
        <source>move the point in that layer</source>
        <translation>mover el punto en esa capa</translation>
    </message>
    <message>
        <source>Ctrl + drag an end</source>
        <translation>Ctrl + arrastrar un extremo</translation>
    </message>
    <message>
        <source>search for the best match nearby</source>
        <translation>buscar cerca la mejor coincidencia</translation>
    </message>
    <message>
        <source>Enter, click on the match</source>
        <translation>Intro, clic en la coincidencia</translation>
    </message>
    <message>
        <source>accept the match</source>
        <translation>aceptar la coincidencia</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>refuse the match: the point goes where you dropped it</source>
        <translation>rechazar la coincidencia: el punto queda donde lo soltó</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>move the reference end by ¼ pixel, with Shift by 1 pixel</source>
        <translation>mover el extremo de la referencia ¼ de píxel, con Mayús 1 píxel</translation>
    </message>
    <message>
        <source>Alt + arrow keys</source>
        <translation>Alt + teclas de flecha</translation>
    </message>
    <message>
        <source>the same for the end in the moving layer; in its own window the other way</source>
        <translation>lo mismo para el extremo de la capa móvil; en su propia ventana, al revés</translation>
    </message>
    <message>
        <source>A, R</source>
        <translation>A, R</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>aceptar, rechazar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Z, Y</source>
        <translation>Z, Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>deshacer, rehacer</translation>
    </message>
    <message>
        <source>Esc, right click</source>
        <translation>Esc, clic derecho</translation>
    </message>
    <message>
        <source>cancel, deselect, leave the tool</source>
        <translation>cancelar, deseleccionar, dejar la herramienta</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>a place in the moving layer; its match in the reference is searched</source>
        <translation>un lugar en la capa móvil; se busca su coincidencia en la referencia</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Mayús + clic</translation>
    </message>
    <message>
        <source>a place in the reference; its match in the moving layer is searched</source>
        <translation>un lugar en la referencia; se busca su coincidencia en la capa móvil</translation>
    </message>
    <message>
        <source>Click on the match, Enter</source>
        <translation>Clic en la coincidencia, Intro</translation>
    </message>
    <message>
        <source>accept what is shown</source>
        <translation>aceptar lo que se muestra</translation>
    </message>
    <message>
        <source>Click elsewhere</source>
        <translation>Clic en otro lugar</translation>
    </message>
    <message>
        <source>place the other end by hand</source>
        <translation>poner a mano el otro extremo</translation>
    </message>
    <message>
        <source>Click in the window of the moving image</source>
        <translation>Clic en la ventana de la imagen móvil</translation>
    </message>
    <message>
        <source>this place in the moving layer, first or second</source>
        <translation>este lugar en la capa móvil, primero o segundo</translation>
    </message>
    <message>
        <source>refuse the match, back to what the transform expects</source>
        <translation>rechazar la coincidencia, volver a lo que espera la transformación</translation>
    </message>
    <message>
        <source>undo the first click, then leave the tool</source>
        <translation>deshacer el primer clic, después dejar la herramienta</translation>
    </message>
    <message>
        <source>Drag the layer</source>
        <translation>Arrastrar la capa</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moverla</translation>
    </message>
    <message>
        <source>Drag the round handle, Ctrl + drag</source>
        <translation>Arrastrar el tirador redondo, Ctrl + arrastrar</translation>
    </message>
    <message>
        <source>rotate it; with Shift in steps of 15°</source>
        <translation>girarla; con Mayús en pasos de 15°</translation>
    </message>
    <message>
        <source>Drag a corner</source>
        <translation>Arrastrar una esquina</translation>
    </message>
    <message>
        <source>scale it</source>
        <translation>escalarla</translation>
    </message>
    <message>
        <source>move it by 1 pixel of the screen, with Shift by 10</source>
        <translation>moverla 1 píxel de la pantalla, con Mayús 10</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>rotate it left, right by ½°, with Shift by 5°</source>
        <translation>girarla a la izquierda, a la derecha ½°, con Mayús 5°</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>scale it by ½ %</source>
        <translation>escalarla ½ %</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit to view: upright in the middle of the map</source>
        <translation>ajustar a la vista: derecha en el centro del mapa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>hide or show it, to see what is below</source>
        <translation>ocultarla o mostrarla, para ver lo que hay debajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>done: the match starts from here</source>
        <translation>listo: el emparejamiento parte de aquí</translation>
    </message>
    <message>
        <source>undo the drag; otherwise everything since you chose the tool</source>
        <translation>deshacer el arrastre; si no, todo desde que eligió la herramienta</translation>
    </message>
    <message>
        <source>{length} {direction}</source>
        <translation>{length} {direction}</translation>
    </message>
    <message>
        <source>Streets and other wide areas align; {away}</source>
        <translation>Coinciden calles y otras zonas amplias; {away}</translation>
    </message>
    <message>
        <source>Roofs and other small areas align; {away}</source>
        <translation>Coinciden tejados y otras zonas pequeñas; {away}</translation>
    </message>
    <message>
        <source>One row further: {away}</source>
        <translation>Una fila más allá: {away}</translation>
    </message>
    <message>
        <source>{rows} rows further: {away}</source>
        <translation>{rows} filas más allá: {away}</translation>
    </message>
    <message>
        <source>Moved by {away}</source>
        <translation>Movido {away}</translation>
    </message>
    <message>
        <source>As matched: roofs and other small areas align</source>
        <translation>Como se emparejó: coinciden tejados y otras zonas pequeñas</translation>
    </message>
    <message>
        <source>As matched: streets and other wide areas align</source>
        <translation>Como se emparejó: coinciden calles y otras zonas amplias</translation>
    </message>
    <message>
        <source>As matched</source>
        <translation>Como se emparejó</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>hacia el este</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>hacia el sureste</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>hacia el sur</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>hacia el suroeste</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>hacia el oeste</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>hacia el noroeste</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>hacia el norte</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>hacia el noreste</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>to the right and down</source>
        <translation>a la derecha y abajo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>to the left and down</source>
        <translation>a la izquierda y abajo</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>to the left and up</source>
        <translation>a la izquierda y arriba</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>to the right and up</source>
        <translation>a la derecha y arriba</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Afín</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Proyectiva</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polinomio de 2.º grado</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polinomio de 3.er grado</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Spline de placa delgada</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Flujo local</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Triángulos, cada uno afín</translation>
    </message>
    <message>
        <source>Camera model, corrected</source>
        <translation>Modelo de cámara corregido</translation>
    </message>
    <message>
        <source>{0:.2f} px</source>
        <translation>{0:.2f} px</translation>
    </message>
    <message>
        <source>All {0} points are looked at.</source>
        <translation>Se han mirado los {0} puntos.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at, {2} rejected.</source>
        <translation>{0} de {1} mirados, {2} rechazados.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at.</source>
        <translation>{0} de {1} mirados.</translation>
    </message>
    <message>
        <source>Stop after {0} more right ones in a row.</source>
        <translation>Pare tras {0} correctos más seguidos.</translation>
    </message>
    <message>
        <source>You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).</source>
        <translation>Puede parar: menos de 1 de cada 10 de los demás es erróneo (95 % seguro).</translation>
    </message>
    <message>
        <source>If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the row begins anew and is longer: another row is another chance to be lucky.</source>
        <translation>Si 1 de cada 10 puntos fuera erróneo, tantos correctos seguidos serían improbables (5 %). Esto vale si los demás puntos no son peores que los que miró, así que empiece por los mayores residuos. Tras un punto rechazado la serie empieza de nuevo y es más larga: otra serie es otra ocasión de tener suerte.</translation>
    </message>
    <message>
        <source>Tie points: {0} in use of {1}</source>
        <translation>Puntos de enlace: {0} en uso de {1}</translation>
    </message>
    <message>
        <source>RMSE: {0}</source>
        <translation>RMSE: {0}</translation>
    </message>
    <message>
        <source>Coverage: {0} of the overlap</source>
        <translation>Cobertura: {0} del solape</translation>
    </message>
    <message>
        <source>Transform: {0}</source>
        <translation>Transformación: {0}</translation>
    </message>
    <message>
        <source>{0} doubtful tie points are shown on the map. Nothing was changed.</source>
        <translation>El mapa muestra {0} puntos de enlace dudosos. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>About {0}, tested on areas that the fit has not seen</source>
        <translation>Unos {0}, probado en zonas que el ajuste no ha visto</translation>
    </message>
    <message>
        <source>About {0} at its own points: too few to test it elsewhere</source>
        <translation>Unos {0} en sus propios puntos: muy pocos para probarlo en otra parte</translation>
    </message>
    <message>
        <source>Choose a smaller area that both layers show (Options → Area).</source>
        <translation>Elija una zona menor que muestren ambas capas (Opciones → Zona).</translation>
    </message>
    <message>
        <source>Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside).</source>
        <translation>Dibuje polígonos sobre márgenes de mapas, mar o nubes e ignórelos (Opciones → Ignorar dentro).</translation>
    </message>
    <message>
        <source>If the moving layer is far from its correct position, ignore its georeference (Options).</source>
        <translation>Si la capa móvil está lejos de su posición correcta, ignore su georreferencia (Opciones).</translation>
    </message>
    <message>
        <source>Try other bands, or a reference that looks more like the moving layer.</source>
        <translation>Pruebe otras bandas, o una referencia que se parezca más a la capa móvil.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>keypoint</source>
        <translation>punto clave</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>rechazado a mano</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>fuera del ráster</translation>
    </message>
    <message>
        <source>disagrees with the transform</source>
        <translation>no concuerda con la transformación</translation>
    </message>
    <message>
        <source>off the ground</source>
        <translation>fuera del terreno</translation>
    </message>
    <message>
        <source>confidence below the limit</source>
        <translation>confianza bajo el límite</translation>
    </message>
    <message>
        <source>residual above the limit</source>
        <translation>residuo sobre el límite</translation>
    </message>
    <message>
        <source>removed to reach the target RMSE</source>
        <translation>quitado para alcanzar el RMSE pedido</translation>
    </message>
    <message>
        <source>thinned to an even spread</source>
        <translation>reducido a una distribución uniforme</translation>
    </message>
    <message>
        <source>The pattern looks the same when it is turned: {direction}.</source>
        <translation>El patrón es igual cuando se gira: {direction}.</translation>
    </message>
    <message>
        <source>Matching the whole scene, block {number} of {count}</source>
        <translation>Emparejando toda la escena, bloque {number} de {count}</translation>
    </message>
    <message>
        <source>Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.</source>
        <translation>El flujo local predice los bloques de la escena que no vio un {percent:.0f} % mejor que una transformación afín.</translation>
    </message>
    <message>
        <source>Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.</source>
        <translation>El flujo local no predice claramente mejor los bloques de la escena que no vio, así que se mantiene {transform}.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustando</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.</source>
        <translation>Se emparejó toda la escena a su resolución nativa: {count} puntos de enlace, separados {spacing:.0f} píxeles.</translation>
    </message>
    <message>
        <source>“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, or a length on the map such as “250 map”.</source>
        <translation>«{text}» no es una separación de puntos de enlace. Indique {names}, un número de píxeles de la referencia como 40, o una longitud en el mapa como «250 map».</translation>
    </message>
    <message>
        <source>A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40.</source>
        <translation>Una separación de puntos de enlace en el mapa exige una referencia georreferenciada. Indíquela en píxeles, por ejemplo 40.</translation>
    </message>
    <message>
        <source>A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is unknown.</source>
        <translation>Una georreferencia no puede estar desviada {px} píxeles. Dé un número mayor que 0, o ninguno si se desconoce.</translation>
    </message>
    <message>
        <source>The georeference may be off by (reference pixels)</source>
        <translation>La georreferencia puede estar desviada (píxeles de la referencia)</translation>
    </message>
    <message>
        <source>Tie points over the whole scene (auto, off, on, or their spacing)</source>
        <translation>Puntos de enlace en toda la escena (auto, off, on o su separación)</translation>
    </message>
    <message>
        <source>Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it is. The search covers twice this distance. Empty: unknown.</source>
        <translation>Donde la textura se repite, como en los huertos, una georreferencia exacta a menos de media hilera dice de qué hilera se trata. La búsqueda abarca el doble de esta distancia. Vacío: desconocido.</translation>
    </message>
    <message>
        <source>auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as 40, or in units of the reference’s CRS, such as 250 map.</source>
        <translation>auto: donde los píxeles nativos contradicen la transformación. on: siempre. Una separación: en píxeles de la referencia, como 40, o en unidades del SRC de la referencia, como 250 map.</translation>
    </message>
    <message>
        <source>Matches the whole scene at native resolution, on a grid of tie points</source>
        <translation>Empareja toda la escena a su resolución nativa, en una cuadrícula de puntos de enlace</translation>
    </message>
    <message>
        <source>moves unlike its neighbours</source>
        <translation>se mueve de otro modo que sus vecinos</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread.</source>
        <translation>Se escribieron {written} de {count} puntos de enlace, repartidos uniformemente.</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they are not used.</source>
        <translation>Se emparejó toda la escena a su resolución nativa, pero casi ningún punto de enlace concuerda con los demás, así que no se usan.</translation>
    </message>
    <message>
        <source>The extent of the target lies beside the registered raster: it would show nothing of it.</source>
        <translation>La extensión del destino queda al lado del ráster registrado: no mostraría nada de él.</translation>
    </message>
    <message>
        <source>That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one.</source>
        <translation>Ese SRC rompe el ráster registrado, como muchos a 180 grados o en un polo. Elija otro.</translation>
    </message>
    <message>
        <source>The creation option {key} of {driver} is one of {values}.</source>
        <translation>La opción de creación {key} de {driver} es una de {values}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check that the disk has space.</source>
        <translation>{file} no se puede escribir: el formato {driver} dice «{reason}». Elija otro, por ejemplo .tif, o compruebe que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this place. Choose another one, such as .tif, or ground control points instead of a geotransform or the reverse.</source>
        <translation>El formato {driver} no guarda este lugar. Elija otro, por ejemplo .tif, o puntos de control en vez de una geotransformación o al revés.</translation>
    </message>
    <message>
        <source>{name} may not be read: check the permissions of the file and of its folder.</source>
        <translation>{name} no se puede leer: compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, or allow it to be overwritten.</source>
        <translation>{file}, línea {line}: esto no lo ha escrito ningún lote. Mueva el archivo, elija otra carpeta o permita que se sobrescriba.</translation>
    </message>
    <message>
        <source>{name} has no registration to write: open it, place it by hand and accept it.</source>
        <translation>{name} no tiene ningún registro que escribir: ábralo, colóquelo a mano y acéptelo.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no batch. Choose another one.</source>
        <translation>La carpeta {folder} no contiene ningún lote. Elija otra.</translation>
    </message>
    <message>
        <source>{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.</source>
        <translation>{file} no describe un lote, o es de un Crosstie más nuevo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The list of this batch is missing: {path}. Put it back, or make a new batch.</source>
        <translation>Falta la lista de este lote: {path}. Vuelva a ponerla en su sitio o cree un lote nuevo.</translation>
    </message>
    <message>
        <source>{count} row(s) have no reference: {names}. Choose one.</source>
        <translation>{count} fila(s) sin referencia: {names}. Elija una.</translation>
    </message>
    <message>
        <source>There is no raster to register. Add some.</source>
        <translation>No hay ningún ráster que registrar. Añada alguno.</translation>
    </message>
    <message>
        <source>{file} was changed while it was matched. Run the batch again once the file stays as it is.</source>
        <translation>{file} cambió mientras se emparejaba. Ejecute el lote de nuevo cuando el archivo ya no cambie.</translation>
    </message>
    <message>
        <source>Python could not be started for the batch ({program}).</source>
        <translation>No se pudo iniciar Python para el lote ({program}).</translation>
    </message>
    <message>
        <source>This batch names a matcher that was not chosen on this computer. Choose it in the options first.</source>
        <translation>Este lote nombra un emparejador que no se eligió en este equipo. Elíjalo primero en las opciones.</translation>
    </message>
    <message>
        <source>Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.

Any option below can also be a column, named like the option of the command line (area, rough_points, transform); it then applies to that pair.

After an interruption, start it again with the same folder: finished pairs are skipped. On a Dask cluster, run “python -m crosstie batch” instead.</source>
        <translation>Registra cada par de un CSV con las columnas moving y reference (y si se quiere id y target). Cada par recibe una línea en results.jsonl, una operación de coordenadas y, si se acepta, un ráster.

Cualquier opción de abajo puede ser también una columna, llamada como la opción de la línea de órdenes (area, rough_points, transform); vale entonces para ese par.

Tras una interrupción, iníciela de nuevo con la misma carpeta: los pares acabados se saltan. En un clúster de Dask, use «python -m crosstie batch».</translation>
    </message>
    <message>
        <source>Save each match for a review</source>
        <translation>Guardar cada emparejamiento para revisarlo</translation>
    </message>
    <message>
        <source>The dock Many layers opens the folder then, and each of its matches like any single one.</source>
        <translation>El panel «Muchas capas» abre entonces la carpeta y cada emparejamiento como uno suelto.</translation>
    </message>
    <message>
        <source>Pairs at a time</source>
        <translation>Pares a la vez</translation>
    </message>
    <message>
        <source>Each pair is matched in a process of its own where this is more than 1.</source>
        <translation>Si es más de 1, cada par se empareja en un proceso propio.</translation>
    </message>
    <message>
        <source>What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds to ignore them.</source>
        <translation>Lo que coincide es claro en una imagen y oscuro en la otra, como las nubes en una imagen térmica, y el suelo de al lado no coincide: es posible que los dos sensores vean las nubes fuera de su lugar. Dibuje polígonos sobre las nubes para ignorarlas.</translation>
    </message>
    <message>
        <source>The chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>La probabilidad de estar a menos de {px:.3g} px del terreno: {share}.</translation>
    </message>
    <message>
        <source>Place the moving layer roughly on the map by hand.</source>
        <translation>Coloque a mano la capa móvil aproximadamente en el mapa.</translation>
    </message>
    <message>
        <source>as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the separator in it stands in quotation marks)</source>
        <translation>tantos campos como el encabezado (con comas decimales, el separador debe ser un punto y coma o un tabulador; un texto que contiene el separador va entre comillas)</translation>
    </message>
    <message>
        <source>{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: its pixels were moved as that raster&apos;s were. Check the result on the map.</source>
        <translation>{raster} está en otro lugar del mapa que el ráster para el que se halló la operación, o está volteado: sus píxeles se movieron como los de ese ráster. Compruebe el resultado en el mapa.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.</source>
        <translation>El formato {driver} no conserva este SRC: elíjalo al cargar el archivo, o use .tif.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta {folder}. Elija otra.</translation>
    </message>
    <message>
        <source>Choose a folder for the results first.</source>
        <translation>Elija primero una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>The fit is still being computed. Accept the row in a moment.</source>
        <translation>El ajuste aún se está calculando. Acepte la fila dentro de un momento.</translation>
    </message>
    <message>
        <source>There is no registration to accept: place it by hand and match it, or give it up.</source>
        <translation>No hay ningún registro que aceptar: colóquelo a mano y emparéjelo, o déjelo.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija primero una fila.</translation>
    </message>
    <message>
        <source>There is no index yet: no row is done.</source>
        <translation>Aún no hay índice: ninguna fila está hecha.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The raster to register</source>
        <translation>El ráster que se registra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What the match says of itself</source>
        <translation>Lo que el emparejamiento dice de sí mismo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is to be done, or was</source>
        <translation>Lo que hay que hacer, o se hizo</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Calibrated chance of being right</source>
        <translation>Probabilidad calibrada de acierto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error on areas that the fit has not seen, in pixels of the reference</source>
        <translation>Error en zonas que el ajuste no ha visto, en píxeles de la referencia</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long the match took</source>
        <translation>Cuánto tardó el emparejamiento</translation>
    </message>
    <message>
        <source>The raster whose position you trust</source>
        <translation>El ráster en cuya posición confía</translation>
    </message>
    <message>
        <source>The rows to register; right-click for the actions on the selected ones</source>
        <translation>Las filas; clic derecho para actuar sobre las elegidas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being matched</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>aceptado por usted</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>for you to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near to nodata that GDAL does not tell them apart.</source>
        <translation>Ningún píxel del resultado es válido: está al lado del ráster que se registra, o todos sus valores son nodata, o tan próximos a nodata que GDAL no los distingue.</translation>
    </message>
    <message>
        <source>The camera model of {raster} sees no ground: use the original product.</source>
        <translation>El modelo de cámara de {raster} no ve el terreno: use el producto original.</translation>
    </message>
    <message>
        <source>No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs.</source>
        <translation>Ningún par de estos ráster se emparejó de forma fiable, así que no hay nada que ajustar. Mire los motivos de los pares.</translation>
    </message>
    <message>
        <source>Report of a stack</source>
        <translation>Informe de una pila</translation>
    </message>
    <message>
        <source>{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by {kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).</source>
        <translation>{count} rásteres, {pairs} pares, {loops} bucles. Los bucles cierran con un error de {before} px, sin los pares erróneos de {kept} px; tras el ajuste los pares cierran con {after} px (RMS, píxeles de la referencia).</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <source>stays in its place</source>
        <translation>se queda en su lugar</translation>
    </message>
    <message>
        <source>adjusted and checked</source>
        <translation>ajustado y comprobado</translation>
    </message>
    <message>
        <source>adjusted, not checked by a loop</source>
        <translation>ajustado, sin bucle que lo compruebe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ráster</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>island</source>
        <translation>isla</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>tie points</source>
        <translation>puntos de enlace</translation>
    </message>
    <message>
        <source>residual, px</source>
        <translation>residuo, px</translation>
    </message>
    <message>
        <source>closure before, px</source>
        <translation>cierre antes, px</translation>
    </message>
    <message>
        <source>closure after, px</source>
        <translation>cierre después, px</translation>
    </message>
    <message>
        <source>sigma, px</source>
        <translation>sigma, px</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>wrong by its loops</source>
        <translation>erróneo según sus bucles</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>sin emparejar</translation>
    </message>
    <message>
        <source>left out, unsure</source>
        <translation>excluido, dudoso</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in their places).</source>
        <translation>Los rásteres forman {count} islas que ningún par une: cada una se resolvió por separado ({fixed} se quedan en su lugar).</translation>
    </message>
    <message>
        <source>Left out, since their pairs do not close with those of the others; they probably show another place: {names}.</source>
        <translation>Excluidos, porque sus pares no cierran con los de los demás; probablemente muestran otro lugar: {names}.</translation>
    </message>
    <message>
        <source>Left out, since no pair of theirs was matched reliably; they may show another place: {names}.</source>
        <translation>Excluidos, porque ninguno de sus pares se emparejó de forma fiable; quizá muestran otro lugar: {names}.</translation>
    </message>
    <message>
        <source>Left out, since they cannot be opened: {names}.</source>
        <translation>Excluidos, porque no se pueden abrir: {names}.</translation>
    </message>
    <message>
        <source>Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: {pairs}. Look at these pairs.</source>
        <translation>Hay bucles que no cierran, y nada indica cuál de sus pares es erróneo. Se excluyeron los menos probables: {pairs}. Mire estos pares.</translation>
    </message>
    <message>
        <source>Wrong by their loops, and left out: {pairs}.</source>
        <translation>Erróneos según sus bucles, y excluidos: {pairs}.</translation>
    </message>
    <message>
        <source>There is no loop of pairs, so nothing can be checked: look at the results.</source>
        <translation>No hay ningún bucle de pares, así que nada se puede comprobar: mire los resultados.</translation>
    </message>
    <message>
        <source>Not checked by any loop that closes: {names}. Look at them.</source>
        <translation>Ningún bucle que cierre los comprueba: {names}. Mírelos.</translation>
    </message>
    <message>
        <source>The shared grid would have no pixels. Check its pixel size and extent.</source>
        <translation>La cuadrícula común no tendría píxeles. Revise el tamaño de píxel y la extensión.</translation>
    </message>
    <message>
        <source>The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or let it cover the reference alone.</source>
        <translation>La cuadrícula común tendría {width:,.0f} × {height:,.0f} píxeles. Revise el tamaño de píxel y la extensión, o haga que cubra solo la referencia.</translation>
    </message>
    <message>
        <source>The rasters have no area that all of them show. Write a grid that covers all.</source>
        <translation>No hay ninguna zona que muestren todos los rásteres. Escriba una cuadrícula que los cubra todos.</translation>
    </message>
    <message>
        <source>{raster} has no place in the CRS of the shared grid. Choose another CRS.</source>
        <translation>{raster} no tiene lugar en el SRC de la cuadrícula común. Elija otro SRC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the stack&apos;s that can be opened.</source>
        <translation>«{name}» no está en la pila, o designa varios rásteres. Nombre la referencia por su archivo, uno de la pila que se pueda abrir.</translation>
    </message>
    <message>
        <source>{name} is no list of rasters: the column raster is needed.</source>
        <translation>{name} no es una lista de rásteres: hace falta la columna raster.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no plain raster file is named here.</source>
        <translation>{name}, línea {line}: aquí no se nombra ningún archivo ráster ordinario.</translation>
    </message>
    <message>
        <source>Adjusting the stack</source>
        <translation>Ajustando la pila</translation>
    </message>
    <message>
        <source>A stack takes two rasters or more that can be opened. Add some.</source>
        <translation>Una pila necesita al menos dos rásteres que se puedan abrir. Añada más.</translation>
    </message>
    <message>
        <source>No two of these rasters lie on the same ground, so no pair can be matched.</source>
        <translation>No hay dos de estos rásteres sobre el mismo terreno, así que no se puede emparejar ningún par.</translation>
    </message>
    <message>
        <source>Matching the pairs: {name}</source>
        <translation>Emparejando los pares: {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>{file} is one of the stack&apos;s rasters. Choose another folder.</source>
        <translation>{file} es uno de los rásteres de la pila. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Register a stack of rasters</source>
        <translation>Registrar una pila de rásteres</translation>
    </message>
    <message>
        <source>Registers many rasters of one place with each other, so that all agree.</source>
        <translation>Registra entre sí muchos rásteres de un lugar, de modo que todos concuerden.</translation>
    </message>
    <message>
        <source>Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The report stack.html says how well the stack agrees, and which rasters were left out.

Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many layers opens them from the folder pairs.</source>
        <translation>Empareja pares de los rásteres, cierra bucles de pares para hallar los erróneos y ajusta todos los rásteres a la vez. Cada uno se escribe después una sola vez, en una cuadrícula común, para que los rásteres se puedan comparar píxel a píxel. El informe stack.html dice cuánto concuerda la pila y qué rásteres se excluyeron.

Los rásteres siguen los días de sus nombres o metadatos, si todos los tienen. Inícielo de nuevo con la misma carpeta para continuar tras una interrupción, o tras corregir pares: el panel Muchas capas los abre desde la carpeta pairs.</translation>
    </message>
    <message>
        <source>stack,time series,many,adjustment,bundle,loop closure,coregistration</source>
        <translation>pila,serie temporal,muchos,ajuste,bloque,cierre,corregistro</translation>
    </message>
    <message>
        <source>Raster files of one place; they may differ in sensor, CRS and pixel size.</source>
        <translation>Archivos ráster de un lugar; pueden diferir en sensor, SRC y tamaño de píxel.</translation>
    </message>
    <message>
        <source>Raster that stays in its place</source>
        <translation>Ráster que se queda en su lugar</translation>
    </message>
    <message>
        <source>One of the rasters; by default the best connected one.</source>
        <translation>Uno de los rásteres; por defecto el mejor conectado.</translation>
    </message>
    <message>
        <source>Pairs of each raster</source>
        <translation>Pares de cada ráster</translation>
    </message>
    <message>
        <source>More pairs take longer, find more errors and agree better.</source>
        <translation>Más pares tardan más, hallan más errores y concuerdan mejor.</translation>
    </message>
    <message>
        <source>What the grid covers</source>
        <translation>Qué cubre la cuadrícula</translation>
    </message>
    <message>
        <source>common: what all rasters show.</source>
        <translation>common: lo que muestran todos los rásteres.</translation>
    </message>
    <message>
        <source>Rasters adjusted</source>
        <translation>Rásteres ajustados</translation>
    </message>
    <message>
        <source>Rasters left out</source>
        <translation>Rásteres excluidos</translation>
    </message>
    <message>
        <source>Closure after the adjustment, px</source>
        <translation>Cierre tras el ajuste, px</translation>
    </message>
    <message>
        <source>“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>«{text}» no es un marco de mapa. Indique auto, off o sus esquinas en píxeles del ráster móvil, como 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>The map frame crosses itself or holds nothing. Give its corners one after the other, all round.</source>
        <translation>El marco del mapa se cruza o no contiene nada. Indique sus esquinas una tras otra, todo alrededor.</translation>
    </message>
    <message>
        <source>The map frame of {raster} was found: what lies outside it was ignored.</source>
        <translation>Se encontró el marco del mapa de {raster}: lo que queda fuera se ignoró.</translation>
    </message>
    <message>
        <source>The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in pixels, counted from the upper left corner.</source>
        <translation>El marco del mapa está fuera de {raster}, que tiene {width} × {height} píxeles. Indique sus esquinas en píxeles, contados desde la esquina superior izquierda.</translation>
    </message>
    <message>
        <source>The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.</source>
        <translation>La capa «{layer}» no contiene un único polígono sobre la capa móvil. Dibuje allí el marco del mapa, una vez.</translation>
    </message>
    <message>
        <source>Map frame of {0}</source>
        <translation>Marco del mapa de {0}</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Recortar lo que queda fuera del marco del mapa</translation>
    </message>
    <message>
        <source>Of a scanned sheet: title, legend and margin. Scans without a frame stay whole.</source>
        <translation>De una hoja escaneada: título, leyenda y margen. Los escaneos sin marco quedan enteros.</translation>
    </message>
    <message>
        <source>Map frame of a scanned sheet (auto, off, or its corners)</source>
        <translation>Marco de una hoja escaneada (auto, off o sus esquinas)</translation>
    </message>
    <message>
        <source>auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>auto: se busca un marco de mapa y lo que queda fuera se ignora. off: cuenta todo el escaneo. Esquinas: en píxeles de la capa móvil, como 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>{file} is no plain file. Save the sheet index as a GeoPackage first.</source>
        <translation>{file} no es un archivo corriente. Guarde antes el índice de hojas como GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} cannot be read. Save it as a GeoPackage.</source>
        <translation>No se puede leer el índice de hojas {file}. Guárdelo como GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} names no coordinate reference system. Save it with one.</source>
        <translation>El índice de hojas {file} no indica ningún sistema de referencia. Guárdelo con uno.</translation>
    </message>
    <message>
        <source>The sheet index {file} holds no polygons with names.</source>
        <translation>El índice de hojas {file} no contiene polígonos con nombre.</translation>
    </message>
    <message>
        <source>The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.</source>
        <translation>El índice de hojas {file} no tiene el campo {wanted}. Elija el de los nombres de las hojas: {fields}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.</source>
        <translation>La hoja {sheet} está fuera de {name}. Elija una referencia que la cubra o revise las esquinas.</translation>
    </message>
    <message>
        <source>The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has one, or match without them.</source>
        <translation>Las esquinas de una hoja no dicen nada aquí, pues {name} no tiene georreferencia. Elija una referencia que la tenga o empareje sin ellas.</translation>
    </message>
    <message>
        <source>The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference system.</source>
        <translation>Las esquinas de la hoja {sheet} no encierran nada en {name}. Revíselas y su sistema de referencia.</translation>
    </message>
    <message>
        <source>It was searched for at the corners that were given.</source>
        <translation>Se buscó en las esquinas indicadas.</translation>
    </message>
    <message>
        <source>It was searched for where {index} has {sheet}.</source>
        <translation>Se buscó donde {index} sitúa {sheet}.</translation>
    </message>
    <message>
        <source>{index} has {count} sheets that {name} may be named after: none of them was used.</source>
        <translation>{index} tiene {count} hojas de las que {name} puede llevar el nombre: no se usó ninguna.</translation>
    </message>
    <message>
        <source>{index} has no sheet that {name} is named after.</source>
        <translation>{index} no tiene ninguna hoja de la que {name} lleve el nombre.</translation>
    </message>
    <message>
        <source>“{text}” names no four corners. Give x and y of each on the map, such as 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>«{text}» no indica cuatro esquinas. Indique x e y de cada una en el mapa, como 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Corners of the sheet on the map</source>
        <translation>Esquinas de la hoja en el mapa</translation>
    </message>
    <message>
        <source>Sheet index</source>
        <translation>Índice de hojas</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Campo con los nombres de las hojas</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, in the reference&apos;s CRS unless another is named: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>Dónde están las esquinas del marco: x e y de cada una, en el SRC de la referencia si no se indica otro: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>A file of polygons with the names of map sheets. The one that the raster&apos;s file is named after says where its map lies.</source>
        <translation>Un archivo de polígonos con los nombres de las hojas. El que da nombre al archivo del ráster dice dónde está su mapa.</translation>
    </message>
    <message>
        <source>Empty: name, sheet or id.</source>
        <translation>Vacío: name, sheet o id.</translation>
    </message>
    <message>
        <source>doubtful, not confirmed</source>
        <translation>dudoso, sin confirmar</translation>
    </message>
    <message>
        <source>Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another place. If a match is right, accept it in “Many layers” and start the stack again.</source>
        <translation>Excluidos, porque sus emparejamientos son dudosos y ningún bucle los confirma: {names}. Quizá muestran otro lugar. Si un emparejamiento es correcto, acéptelo en «Muchas capas» e inicie la pila de nuevo.</translation>
    </message>
    <message>
        <source>The map frame of a scanned sheet; what lies outside it is not matched</source>
        <translation>El marco del mapa de una hoja escaneada; lo que queda fuera no se empareja</translation>
    </message>
    <message>
        <source>A Dask cluster needs the package distributed, on this machine and on the workers: python -m pip install distributed.</source>
        <translation>Un clúster Dask necesita el paquete distributed, en este equipo y en los workers: python -m pip install distributed.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one, or check the address.</source>
        <translation>Ningún planificador Dask responde en {address}. Inicie uno o compruebe la dirección.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more. What is done stays done. Start a scheduler and run the same again to go on with the others.</source>
        <translation>El planificador Dask en {address} ya no responde. Lo hecho, hecho queda. Inicie un planificador y ejecute lo mismo otra vez para seguir con los demás.</translation>
    </message>
    <message>
        <source>The Python package {name} is not there; only the learned matchers need it.</source>
        <translation>El paquete de Python {name} no está; solo lo necesitan los emparejadores aprendidos.</translation>
    </message>
    <message>
        <source>There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The matcher “Structure” works without it.</source>
        <translation>No hay ninguna versión de torch que este QGIS pueda cargar ({system}, Python {version}, numpy {numpy}). El emparejador «Estructura» funciona sin él.</translation>
    </message>
    <message>
        <source>Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS&apos;s own packages alone. Crosstie finds it at the next match.</source>
        <translation>Pegue la orden en un {terminal}; pone torch en {place}, alrededor de 1 GB, y deja en paz los paquetes de QGIS. Crosstie lo encuentra en el próximo emparejamiento.</translation>
    </message>
    <message>
        <source>If it says that there is no pip, install the package {package} of your system first.</source>
        <translation>Si dice que no hay pip, instale antes el paquete {package} de su sistema.</translation>
    </message>
    <message>
        <source>{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.</source>
        <translation>{name} no dice a cuántos puntos por pulgada se escaneó. Indique ese número junto con la escala.</translation>
    </message>
    <message>
        <source>“{text}” is no map scale. Give one such as 1:25000.</source>
        <translation>«{text}» no es una escala de mapa. Indique una, como 1:25000.</translation>
    </message>
    <message>
        <source>A pixel cannot be {size} m wide. Give a number greater than 0.</source>
        <translation>Un píxel no puede medir {size} m. Indique un número mayor que 0.</translation>
    </message>
    <message>
        <source>The scale of the map says nothing here, as {name} does not tell how large its pixels are on the ground. Choose a reference with a georeference and a CRS, or match without the scale.</source>
        <translation>La escala del mapa no dice nada aquí, porque {name} no indica el tamaño de sus píxeles en el terreno. Elija una referencia con georreferencia y SRC, o empareje sin la escala.</translation>
    </message>
    <message>
        <source>A place on the map says nothing here, as {name} has no georeference. Choose a reference that has one, or match without it.</source>
        <translation>Un lugar en el mapa no dice nada aquí, porque {name} no tiene georreferencia. Elija una referencia que la tenga, o empareje sin él.</translation>
    </message>
    <message>
        <source>The place that was given lies outside {name}, its radius included. Check its coordinates and their coordinate reference system.</source>
        <translation>El lugar indicado queda, con su radio, fuera de {name}. Compruebe sus coordenadas y su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>It was searched for within {radius:,.0f} m of the place given.</source>
        <translation>Se buscó a menos de {radius:,.0f} m del lugar indicado.</translation>
    </message>
    <message>
        <source>A pixel of the moving raster was taken to be {size:.3g} m wide.</source>
        <translation>Se supuso que un píxel del ráster móvil mide {size:.3g} m.</translation>
    </message>
    <message>
        <source>Searching the whole reference</source>
        <translation>Buscando en toda la referencia</translation>
    </message>
    <message>
        <source>Indexing the reference, once</source>
        <translation>Indexando la referencia, una sola vez</translation>
    </message>
    <message>
        <source>“{text}” is no number greater than 0.</source>
        <translation>«{text}» no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as 5.1, 52.3, 20 km [EPSG:4326].</source>
        <translation>«{text}» no es un lugar con un radio. Indique x, y y un radio en metros o kilómetros, como 5.1, 52.3, 20 km [EPSG:4326].</translation>
    </message>
    <message>
        <source>Rough place: x, y, radius</source>
        <translation>Lugar aproximado: x, y, radio</translation>
    </message>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Escala del mapa escaneado</translation>
    </message>
    <message>
        <source>Dots an inch of the scan</source>
        <translation>Puntos por pulgada del escaneo</translation>
    </message>
    <message>
        <source>Size of the moving layer&apos;s pixels on the ground (m)</source>
        <translation>Tamaño en el terreno de los píxeles de la capa móvil (m)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference&apos;s CRS unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere.</source>
        <translation>Dónde está, más o menos, el centro de la capa móvil: x, y y un radio en metros o km, en el SRC de la referencia si no se nombra otro: 5.1, 52.3, 20 km [EPSG:4326]. No se busca en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground.</source>
        <translation>Por ejemplo 1:25000. Con la resolución del escaneo indica el tamaño de un píxel en el terreno.</translation>
    </message>
    <message>
        <source>Empty: what the file says.</source>
        <translation>Vacío: lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Instead of scale and resolution. The search allows for a factor of 1.5.</source>
        <translation>En lugar de escala y resolución. La búsqueda admite un factor de 1,5.</translation>
    </message>
    <message>
        <source>Whether the moving layer is looked for all over a reference that is much larger, by an index that is made once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its scale may be off by a factor of 3, which takes longer.</source>
        <translation>Si la capa móvil se busca por toda una referencia mucho mayor, con un índice que se crea una vez. auto: donde nada dice dónde está. on: también donde lo que lo dice resulta falso. wide: igual, y la escala puede diferir en un factor de 3, lo que tarda más.</translation>
    </message>
    <message>
        <source>Whether it is looked for all over a reference that is much larger, by an index of it</source>
        <translation>Si se busca por toda una referencia mucho mayor, con un índice de ella</translation>
    </message>
    <message>
        <source>Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of this size.</source>
        <translation>Sus píxeles tendrían en el terreno el {share:.0f} % del ancho de los de {count} hojas con un marco de este tamaño.</translation>
    </message>
    <message>
        <source>Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.</source>
        <translation>Su marco estaría girado {turn:.1f}° respecto a los de {count} hojas con un marco de este tamaño.</translation>
    </message>
    <message>
        <source>It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.</source>
        <translation>Estaría a {off:,.0f} píxeles de la referencia de donde están {count} hojas con un marco de este tamaño.</translation>
    </message>
    <message>
        <source>{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels to one of the scan, the frame turned by {skew:.1f}°.</source>
        <translation>{count} hojas con un marco de este tamaño han enseñado dónde buscar primero: {scale:.3g} píxeles de la referencia por uno del escaneo, el marco girado {skew:.1f}°.</translation>
    </message>
    <message>
        <source>They lie {off:,.1f} reference pixels beside where they were expected.</source>
        <translation>Están a {off:,.1f} píxeles de la referencia de donde se esperaban.</translation>
    </message>
    <message>
        <source>Where relative paths begin</source>
        <translation>Dónde empiezan las rutas relativas</translation>
    </message>
    <message>
        <source>Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.</source>
        <translation>Vacío: la carpeta de la lista. También un lugar de un almacén de objetos que GDAL lee: /vsis3/bucket/folder.</translation>
    </message>
    <message>
        <source>auto: the first ten sheets of a reference whose map frames are equally large teach the others where to look, and what contradicts them needs review; off: each sheet by itself.</source>
        <translation>auto: las diez primeras hojas de una referencia cuyos marcos son igual de grandes enseñan a las demás dónde buscar, y lo que las contradice debe revisarse; off: cada hoja por sí misma.</translation>
    </message>
    <message>
        <source>Sheets of a series teach each other</source>
        <translation>Las hojas de una serie se enseñan entre sí</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place: {direction}.</source>
        <translation>El resto de las imágenes coincide en otro lugar: {direction}.</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. Compare the two, or draw polygons over what is printed to ignore it.</source>
        <translation>El resto de las imágenes coincide en otro lugar, como cuando una leyenda, un sello o una marca de agua está impreso en ambas. Compare los dos, o dibuje polígonos sobre lo impreso para ignorarlo.</translation>
    </message>
    <message>
        <source>Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the border of a sheet. Draw polygons over the margins to ignore them.</source>
        <translation>Solo coinciden los márgenes de las imágenes y nada entre ellos, como cuando ambas muestran el marco de una película o el borde de una hoja. Dibuje polígonos sobre los márgenes para ignorarlos.</translation>
    </message>
    <message>
        <source>The batch ended early. “Start” goes on with it. {words}</source>
        <translation>El lote terminó antes de tiempo. «Iniciar» sigue con él. {words}</translation>
    </message>
    <message>
        <source>Rows stay in the list while the batch works. Stop it first.</source>
        <translation>Las filas se quedan en la lista mientras el lote trabaja. Deténgalo primero.</translation>
    </message>
    <message>
        <source>The batch ended early. {words}</source>
        <translation>El lote terminó antes de tiempo. {words}</translation>
    </message>
    <message>
        <source>The reference was removed from the project while it was drawn. Add it again.</source>
        <translation>La referencia se quitó del proyecto mientras se dibujaba. Añádala de nuevo.</translation>
    </message>
    <message>
        <source>A reference that is no raster file is drawn around each row, and nothing tells where the rows lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the reference.</source>
        <translation>Una referencia que no es un archivo ráster se dibuja alrededor de cada fila, y nada dice dónde están las filas. Indique un índice de hojas, dé esquinas o un lugar aproximado en una lista, o elija un archivo ráster como referencia.</translation>
    </message>
    <message>
        <source>a value is too long, or its quotation mark is not closed.</source>
        <translation>un valor es demasiado largo, o sus comillas no se cierran.</translation>
    </message>
    <message>
        <source>the column {column} is there twice.</source>
        <translation>la columna {column} está dos veces.</translation>
    </message>
    <message>
        <source>there are more values than columns. Put a value that holds the separator into quotation marks.</source>
        <translation>hay más valores que columnas. Ponga entre comillas un valor que contenga el separador.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file.</source>
        <translation>{path} no es un archivo. Elija un archivo.</translation>
    </message>
</context>
<context>
    <name>AccuracyDock</name>
    <message>
        <source>Crosstie: accuracy</source>
        <translation>Crosstie: exactitud</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Unseen areas, px</source>
        <translation>Zonas no vistas, px</translation>
    </message>
    <message>
        <source>Comparison of the transforms</source>
        <translation>Comparación de las transformaciones</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Residuos de cada celda</translation>
    </message>
    <message>
        <source>dX, dY; circles: RMSE and 90 %</source>
        <translation>dX, dY; círculos: RMSE y 90 %</translation>
    </message>
    <message>
        <source>Lengths of the residuals</source>
        <translation>Longitudes de los residuos</translation>
    </message>
    <message>
        <source>dX against the column</source>
        <translation>dX según la columna</translation>
    </message>
    <message>
        <source>dY against the row</source>
        <translation>dY según la fila</translation>
    </message>
    <message>
        <source>Blue dots: control points. Purple squares: check points.</source>
        <translation>Puntos azules: puntos de control. Cuadrados violetas: puntos de comprobación.</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>&amp;Guardar como imagen …</translation>
    </message>
    <message>
        <source>Writes this whole page as a PNG</source>
        <translation>Escribe toda esta página como PNG</translation>
    </message>
    <message>
        <source>Save re&amp;port …</source>
        <translation>Guardar in&amp;forme …</translation>
    </message>
    <message>
        <source>Writes figures, parameters, versions and all points as HTML or JSON</source>
        <translation>Escribe cifras, parámetros, versiones y todos los puntos como HTML o JSON</translation>
    </message>
    <message>
        <source>Comparing the transforms …</source>
        <translation>Comparando las transformaciones …</translation>
    </message>
    <message>
        <source>Recommended: {0}. {1}</source>
        <translation>Recomendada: {0}. {1}</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Página web (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Escribiendo el informe …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be written. Choose another folder.</source>
        <translation>«{0}» no se puede escribir. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>AddTool</name>
    <message>
        <source>Adding tie points</source>
        <translation>Añadiendo puntos de enlace</translation>
    </message>
    <message>
        <source>This place is outside “{0}”. Click inside it.</source>
        <translation>Este lugar está fuera de «{0}». Haga clic dentro.</translation>
    </message>
    <message>
        <source>Now click the same place in the other layer.</source>
        <translation>Ahora haga clic en el mismo lugar de la otra capa.</translation>
    </message>
    <message>
        <source>Searching for the match …</source>
        <translation>Buscando la coincidencia …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Allí no hay una coincidencia clara.</translation>
    </message>
    <message>
        <source>{0} Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>{0} Haga clic a mano en el mismo lugar, o pulse Intro para la marca gris.</translation>
    </message>
    <message>
        <source>Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.</source>
        <translation>Coincidencia con confianza {0:.2f}: Intro o un clic en ella la acepta, X la rechaza.</translation>
    </message>
    <message>
        <source>Still searching for the match. Wait for it, or click the same place by hand.</source>
        <translation>Aún se busca la coincidencia. Espérela, o haga clic a mano en el mismo lugar.</translation>
    </message>
    <message>
        <source>Point {0} is already at this place. Click another one.</source>
        <translation>El punto {0} ya está en este lugar. Haga clic en otro.</translation>
    </message>
    <message>
        <source>Added at the match. Click the next place.</source>
        <translation>Añadido en la coincidencia. Haga clic en el lugar siguiente.</translation>
    </message>
    <message>
        <source>Added by hand. Click the next place.</source>
        <translation>Añadido a mano. Haga clic en el lugar siguiente.</translation>
    </message>
    <message>
        <source>Refused. Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>Rechazada. Haga clic a mano en el mismo lugar, o pulse Intro para la marca gris.</translation>
    </message>
    <message>
        <source>Undone. Click a place in the moving layer.</source>
        <translation>Deshecho. Haga clic en un lugar de la capa móvil.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer; Shift + click: in the reference. F1: all keys.</source>
        <translation>Haga clic en un lugar de la capa móvil; Mayús + clic: de la referencia. F1: todas las teclas.</translation>
    </message>
    <message>
        <source>Click a place in the reference, or in the window of the moving image. F1: all keys.</source>
        <translation>Haga clic en un lugar de la referencia, o en la ventana de la imagen móvil. F1: todas las teclas.</translation>
    </message>
</context>
<context>
    <name>AlignmentChoice</name>
    <message>
        <source>Several alignments hold. Each picture flicks between the two layers: click the right one.</source>
        <translation>Valen varias alineaciones. Cada imagen alterna entre las dos capas: haga clic en la correcta.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>Takes this alignment; undo goes back</source>
        <translation>Toma esta alineación; deshacer vuelve atrás</translation>
    </message>
</context>
<context>
    <name>ApplyTask</name>
    <message>
        <source>Writing {0}</source>
        <translation>Escribiendo {0}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Whole overlap</source>
        <translation>Todo el solape</translation>
    </message>
    <message>
        <source>What the map canvas shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Rectángulo dibujado</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map (Esc cancels)</source>
        <translation>Dibuje el rectángulo en el mapa (Esc cancela)</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>The bands to compare</source>
        <translation>Las bandas que comparar</translation>
    </message>
    <message>
        <source>How grey values are stretched before they are compared</source>
        <translation>Cómo se realzan los grises antes de compararlos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Como se muestra</translation>
    </message>
</context>
<context>
    <name>BatchApplyTask</name>
    <message>
        <source>Writing registered rasters</source>
        <translation>Escribiendo los rásteres registrados</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Rasters to register</source>
        <translation>Rásteres que registrar</translation>
    </message>
    <message>
        <source>A folder with rasters to register</source>
        <translation>Una carpeta con rásteres que registrar</translation>
    </message>
    <message>
        <source>A list of pairs</source>
        <translation>Una lista de pares</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Rows added: {0}.</source>
        <translation>Filas añadidas: {0}.</translation>
    </message>
    <message>
        <source>In the list already: {0}.</source>
        <translation>Ya en la lista: {0}.</translation>
    </message>
    <message>
        <source>Files that are no rasters: {0}.</source>
        <translation>Archivos que no son rásteres: {0}.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>La carpeta de un lote</translation>
    </message>
    <message>
        <source>Reference of the selected rows</source>
        <translation>Referencia de las filas elegidas</translation>
    </message>
    <message>
        <source>Left out, because they have no reference or are it: {0}</source>
        <translation>Omitidos, por no tener referencia o por serlo: {0}</translation>
    </message>
    <message>
        <source>Rows without a registration, which stay as they are: {0}.</source>
        <translation>Filas sin registro, que quedan como están: {0}.</translation>
    </message>
    <message>
        <source>Place the sheet, press Enter, and click “Match layers”. Then accept the row with A.</source>
        <translation>Coloque la hoja, pulse Intro y haga clic en «Emparejar capas». Acepte luego la fila con A.</translation>
    </message>
    <message>
        <source>All rows are decided. “Apply all accepted” writes the rasters.</source>
        <translation>Todas las filas están decididas. «Aplicar los aceptados» escribe los rásteres.</translation>
    </message>
    <message>
        <source>Writing the registered rasters …</source>
        <translation>Escribiendo los rásteres registrados …</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Rasters written to {1}: {0}.</source>
        <translation>Rásteres escritos en {1}: {0}.</translation>
    </message>
    <message>
        <source>Not written: {0}.</source>
        <translation>No escritos: {0}.</translation>
    </message>
    <message>
        <source>A Dask cluster</source>
        <translation>Un clúster Dask</translation>
    </message>
    <message>
        <source>Address of the scheduler, tcp://host:8786</source>
        <translation>Dirección del planificador, tcp://equipo:8786</translation>
    </message>
</context>
<context>
    <name>BatchDock</name>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie: muchas capas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Ends the batch; pairs that are done stay done, and Start goes on with the others</source>
        <translation>Termina el lote; los pares hechos quedan hechos e «Iniciar» sigue con los demás</translation>
    </message>
    <message>
        <source>Matches all rows in the background; it goes on when QGIS is closed</source>
        <translation>Empareja todas las filas en segundo plano; sigue aunque se cierre QGIS</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} aceptados</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} por revisar</translation>
    </message>
    <message>
        <source>{0} without a match</source>
        <translation>{0} sin emparejar</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fallidos</translation>
    </message>
    <message>
        <source>{0} given up</source>
        <translation>{0} descartados</translation>
    </message>
    <message>
        <source>{0} written</source>
        <translation>{0} escritos</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} hechos</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>Filas: {0}</translation>
    </message>
    <message>
        <source>(none: choose one)</source>
        <translation>(ninguna: elija una)</translation>
    </message>
    <message>
        <source>(the next row)</source>
        <translation>(la fila siguiente)</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La fila siguiente</translation>
    </message>
    <message>
        <source>Add layers, files, a folder or a list</source>
        <translation>Añadir capas, archivos, una carpeta o una lista</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Each row its own</source>
        <translation>Cada fila la suya</translation>
    </message>
    <message>
        <source>Where results, index and registered rasters go</source>
        <translation>Dónde van resultados, índice y rásteres registrados</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Elegir la carpeta para los resultados</translation>
    </message>
    <message>
        <source> at a time</source>
        <translation> a la vez</translation>
    </message>
    <message>
        <source>&amp;Layers of the project …</source>
        <translation>&amp;Capas del proyecto …</translation>
    </message>
    <message>
        <source>Raster layers of this project</source>
        <translation>Capas ráster de este proyecto</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>&amp;Archivos …</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Archivos ráster</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>Carpe&amp;ta …</translation>
    </message>
    <message>
        <source>All rasters in a folder and below it</source>
        <translation>Todos los rásteres de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>List of &amp;pairs (CSV) …</source>
        <translation>Lista de &amp;pares (CSV) …</translation>
    </message>
    <message>
        <source>A CSV with the columns moving and reference</source>
        <translation>Un CSV con las columnas moving y reference</translation>
    </message>
    <message>
        <source>&amp;Open a batch …</source>
        <translation>Abrir un &amp;lote …</translation>
    </message>
    <message>
        <source>The folder of a batch that was begun before</source>
        <translation>La carpeta de un lote ya empezado</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accepts the registration as it is shown; the next row follows</source>
        <translation>Acepta el registro como se muestra; sigue la fila siguiente</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>Co&amp;locar a mano</translation>
    </message>
    <message>
        <source>Lays the sheet on the map, where you place it and match again</source>
        <translation>Pone la hoja en el mapa, donde usted la coloca y empareja de nuevo</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Nothing is written of this row; the next one follows</source>
        <translation>No se escribe nada de esta fila; sigue la siguiente</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Sin decidir</translation>
    </message>
    <message>
        <source>Takes your decision about the row back</source>
        <translation>Retira su decisión sobre la fila</translation>
    </message>
    <message>
        <source>Apply all accep&amp;ted</source>
        <translation>Aplicar los acep&amp;tados</translation>
    </message>
    <message>
        <source>Writes the registered raster of every accepted row into the folder</source>
        <translation>Escribe en la carpeta el ráster registrado de cada fila aceptada</translation>
    </message>
    <message>
        <source>Inde&amp;x on the map</source>
        <translation>Índice en el &amp;mapa</translation>
    </message>
    <message>
        <source>Adds the footprints of all rows that are done as a layer, coloured by state</source>
        <translation>Añade las huellas de las filas hechas como capa, coloreadas por estado</translation>
    </message>
    <message>
        <source>&amp;Reference of the selected rows …</source>
        <translation>&amp;Referencia de las filas elegidas …</translation>
    </message>
    <message>
        <source>A raster file for these rows alone</source>
        <translation>Un archivo ráster solo para estas filas</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Files stay as they are</source>
        <translation>Los archivos quedan como están</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <source>Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock.</source>
        <translation>Añada escaneos, fotos aéreas o escenas, elija la capa en cuya posición confía e inicie. Cada fila se empareja por sí sola, en segundo plano. Las dudosas van primero: mire cada una, acéptela, colóquela a mano o descártela, y haga escribir todas las aceptadas. Las opciones son las del panel Crosstie.</translation>
    </message>
    <message>
        <source>Dask cluster …</source>
        <translation>Clúster Dask …</translation>
    </message>
    <message>
        <source>Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster</source>
        <translation>Pares que se emparejan a la vez, cada uno en su proceso; por debajo de 1: en un clúster Dask</translation>
    </message>
    <message>
        <source>Drawing the reference: {0} of {1}</source>
        <translation>Dibujando la referencia: {0} de {1}</translation>
    </message>
    <message>
        <source>The layer whose position you trust, for all rows without one of their own; one from the web is drawn around each row first, while QGIS runs</source>
        <translation>La capa en cuya posición confía, para todas las filas sin una propia; una de la web se dibuja primero alrededor de cada fila, mientras QGIS está abierto</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rasters to register</source>
        <translation>Rásteres que registrar</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
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
        <translation>Se tomó otra alineación; sus puntos de enlace se están emparejando de nuevo.</translation>
    </message>
    <message>
        <source>The alignment as matched was taken again.</source>
        <translation>Se tomó de nuevo la alineación emparejada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Default columns, widths and order</source>
        <translation>Columnas, anchos y orden predeterminados</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare before and after</source>
        <translation>Comparar antes y después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The layers as their files say</source>
        <translation>Las capas como dicen sus archivos</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The moving layer where it was registered</source>
        <translation>La capa móvil donde se registró</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Drag a divider over the map</source>
        <translation>Arrastre un divisor sobre el mapa</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Before and after in turn</source>
        <translation>Antes y después por turno</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>The edges of the registered layer over the map</source>
        <translation>Los bordes de la capa registrada sobre el mapa</translation>
    </message>
</context>
<context>
    <name>CompareDock</name>
    <message>
        <source>Crosstie: compare</source>
        <translation>Crosstie: comparar</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
    <message>
        <source>Over the map, with opacity</source>
        <translation>Sobre el mapa, con opacidad</translation>
    </message>
    <message>
        <source>Swipe: drag a divider</source>
        <translation>Barrer: arrastre un divisor</translation>
    </message>
    <message>
        <source>Flick: before and after in turn</source>
        <translation>Alternar: antes y después por turno</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>Edges over the map</source>
        <translation>Bordes sobre el mapa</translation>
    </message>
    <message>
        <source>Difference in brightness</source>
        <translation>Diferencia de brillo</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Divisor</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Streng&amp;th</source>
        <translation>&amp;Intensidad</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidad</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Starting …</source>
        <translation>Comenzando …</translation>
    </message>
    <message>
        <source>“{0}” was removed from the project, so the match was stopped.</source>
        <translation>«{0}» se quitó del proyecto, así que se detuvo el emparejamiento.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Writing the registered raster …</source>
        <translation>Escribiendo el ráster registrado …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Written and put on top of the map: {0}</source>
        <translation>Escrito y puesto encima del mapa: {0}</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: the layer was removed and its file deleted.</source>
        <translation>Deshecho: se quitó la capa y se borró su archivo.</translation>
    </message>
    <message>
        <source>The layer was removed, but its file is in use and stays: {0}</source>
        <translation>Se quitó la capa, pero su archivo está en uso y se queda: {0}</translation>
    </message>
    <message>
        <source>The map frame is a layer now: move its corners with the vertex tool, then match again.</source>
        <translation>El marco del mapa es ahora una capa: mueva sus esquinas con la herramienta de vértices y empareje de nuevo.</translation>
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
        <translation>Emparejar &amp;capas</translation>
    </message>
    <message>
        <source>Finds tie points and assesses them</source>
        <translation>Halla puntos de enlace y los evalúa</translation>
    </message>
    <message>
        <source>“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first.</source>
        <translation>«{0}» no es un archivo ráster, así que no se puede registrar. Guárdelo antes como GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>CrosstiePlugin</name>
    <message>
        <source>Crosstie: match layers</source>
        <translation>Crosstie: emparejar capas</translation>
    </message>
    <message>
        <source>Crosstie: try with sample layers</source>
        <translation>Crosstie: probar con capas de muestra</translation>
    </message>
    <message>
        <source>&amp;Crosstie</source>
        <translation>&amp;Crosstie</translation>
    </message>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie: muchas capas</translation>
    </message>
</context>
<context>
    <name>EditTool</name>
    <message>
        <source>Changing tie points</source>
        <translation>Cambiando puntos de enlace</translation>
    </message>
    <message>
        <source>The point cannot be moved there: the layer&apos;s CRS does not cover that place.</source>
        <translation>El punto no se puede mover allí: el SRC de la capa no cubre ese lugar.</translation>
    </message>
    <message>
        <source>This place is outside “{0}”, so the point was not moved. Drop it inside.</source>
        <translation>Este lugar está fuera de «{0}», así que el punto no se movió. Suéltelo dentro.</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Buscando la mejor coincidencia …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Allí no hay una coincidencia clara.</translation>
    </message>
    <message>
        <source>{0} The point was moved to where you dropped it.</source>
        <translation>{0} El punto se movió adonde lo soltó.</translation>
    </message>
    <message>
        <source>Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped it, Esc returns it to where it was.</source>
        <translation>Mejor coincidencia, confianza {0:.2f}: Intro o un clic en ella la acepta, X deja el punto donde lo soltó, Esc lo devuelve adonde estaba.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Movido a la mejor coincidencia, confianza {0:.2f}.</translation>
    </message>
    <message>
        <source>Refused: the point was moved to where you dropped it.</source>
        <translation>Rechazada: el punto se movió adonde lo soltó.</translation>
    </message>
    <message>
        <source>The point was not moved.</source>
        <translation>El punto no se movió.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose the moving layer (the raster to correct) and the reference layer (the raster whose position you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie points on the map and tells you how reliable the result is. Your files are not changed: Apply writes a new one.</source>
        <translation>Elija la capa móvil (el ráster que corregir) y la capa de referencia (el ráster en cuya posición confía), y empareje. Crosstie halla automáticamente rotación, escala y desplazamiento, muestra los puntos de enlace en el mapa y le dice cuán fiable es el resultado. Sus archivos no cambian: Aplicar escribe uno nuevo.</translation>
    </message>
    <message>
        <source>Loads two invented layers and leads through a match in five cards</source>
        <translation>Carga dos capas inventadas y guía por un emparejamiento en cinco tarjetas</translation>
    </message>
    <message>
        <source>Try with sample layers</source>
        <translation>Probar con capas de muestra</translation>
    </message>
    <message>
        <source>Opens a GeoPackage that Crosstie has written beside a project</source>
        <translation>Abre un GeoPackage que Crosstie ha escrito junto a un proyecto</translation>
    </message>
    <message>
        <source>Open saved registrations …</source>
        <translation>Abrir registros guardados …</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the registration</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <translation>Ráster registrado</translation>
    </message>
    <message>
        <source>World file only, beside the moving raster</source>
        <translation>Solo archivo world, junto al ráster móvil</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Puntos de enlace</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{0} of {1} points in use will be written.</source>
        <translation>Se escribirán {0} de {1} puntos en uso.</translation>
    </message>
    <message>
        <source>CRS of the file</source>
        <translation>SRC del archivo</translation>
    </message>
    <message>
        <source>as fits the two layers</source>
        <translation>según encaja con las dos capas</translation>
    </message>
    <message>
        <source>automatic: as fits the data</source>
        <translation>automático: según encaja con los datos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as in the moving layer</source>
        <translation>como en la capa móvil</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;SRC</translation>
    </message>
    <message>
        <source>Pixel &amp;size, units of the CRS</source>
        <translation>Tamaño de &amp;píxel, unidades del SRC</translation>
    </message>
    <message>
        <source>&amp;Resampling</source>
        <translation>&amp;Remuestreo</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>&amp;Compresión</translation>
    </message>
    <message>
        <source>&amp;Nodata value</source>
        <translation>Valor si&amp;n datos</translation>
    </message>
    <message>
        <source>The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, rotation and scale, but no curved transform.</source>
        <translation>Los píxeles quedan como están; un pequeño archivo de texto junto al ráster dice dónde están. Guarda desplazamiento, rotación y escala, pero ninguna transformación curva.</translation>
    </message>
    <message>
        <source>&amp;All points</source>
        <translation>&amp;Todos los puntos</translation>
    </message>
    <message>
        <source>&amp;Thinned, evenly spread, to</source>
        <translation>&amp;Reducidos, repartidos por igual, a</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Vecino más próximo</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Moda</translation>
    </message>
    <message>
        <source>Cubic B-spline</source>
        <translation>B-spline cúbica</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Media cuadrática</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Primer cuartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Tercer cuartil</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>The nodata value is no number. Type one, or leave the field empty.</source>
        <translation>El valor nodata no es un número. Escriba uno o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Cut off what lies outside the &amp;map frame</source>
        <translation>Recortar lo que queda fuera del &amp;marco</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Click: the map and the patches go to that place</source>
        <translation>Clic: el mapa y los recortes van a ese lugar</translation>
    </message>
    <message>
        <source>px; arrows {0:g} times</source>
        <translation>px; flechas {0:g} veces</translation>
    </message>
</context>
<context>
    <name>FramePicker</name>
    <message>
        <source>Found by itself: what lies outside is ignored</source>
        <translation>Se busca solo: lo de fuera se ignora</translation>
    </message>
    <message>
        <source>The whole scan</source>
        <translation>El escaneo entero</translation>
    </message>
    <message>
        <source>The polygon of a layer</source>
        <translation>El polígono de una capa</translation>
    </message>
    <message>
        <source>Layer with the map frame, drawn on the moving layer</source>
        <translation>Capa con el marco del mapa, dibujado sobre la capa móvil</translation>
    </message>
    <message>
        <source>&amp;Correct the frame that was found</source>
        <translation>&amp;Corregir el marco encontrado</translation>
    </message>
    <message>
        <source>Adds it as a polygon layer, which the vertex tool of QGIS changes</source>
        <translation>Lo añade como capa de polígonos, que la herramienta de vértices de QGIS modifica</translation>
    </message>
</context>
<context>
    <name>HeightsField</name>
    <message>
        <source>No layer: mean height</source>
        <translation>Sin capa: altura media</translation>
    </message>
    <message>
        <source>H&amp;eights of the ground</source>
        <translation>&amp;Alturas del terreno</translation>
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
        <translation>como mucho {0} puntos</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Crosstie: history</source>
        <translation>Crosstie: historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What the matcher found</source>
        <translation>Lo que halló el emparejador</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layers</source>
        <translation>Añadir capas</translation>
    </message>
    <message>
        <source>Layers to register</source>
        <translation>Capas que registrar</translation>
    </message>
</context>
<context>
    <name>LayerPickers</name>
    <message>
        <source>Swap the moving and the reference layer</source>
        <translation>Intercambiar la capa móvil y la de referencia</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <source>“{0}” is not a raster that QGIS can open. Choose another file.</source>
        <translation>«{0}» no es un ráster que QGIS pueda abrir. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Open a raster</source>
        <translation>Abrir un ráster</translation>
    </message>
    <message>
        <source>&amp;Moving layer</source>
        <translation>Capa &amp;móvil</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>El ráster que corregir</translation>
    </message>
    <message>
        <source>&amp;Reference layer</source>
        <translation>Capa de &amp;referencia</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>La capa en cuya posición confía</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Abrir archivo …</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Lowest confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Residuo máximo</translation>
    </message>
    <message>
        <source>Takes points with a lower confidence out of use</source>
        <translation>Deja sin usar los puntos con una confianza menor</translation>
    </message>
    <message>
        <source>Takes points with a larger residual out of use, and brings back those with a smaller one</source>
        <translation>Deja sin usar los puntos con un residuo mayor, y recupera los de uno menor</translation>
    </message>
    <message>
        <source>≥ {0:.2f}</source>
        <translation>≥ {0:.2f}</translation>
    </message>
    <message>
        <source>as matched</source>
        <translation>hallado</translation>
    </message>
    <message>
        <source>≤ {0:g} px</source>
        <translation>≤ {0:g} px</translation>
    </message>
    <message>
        <source>&amp;Transform</source>
        <translation>&amp;Transformación</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confianza</translation>
    </message>
    <message>
        <source>R&amp;esidual</source>
        <translation>R&amp;esiduo</translation>
    </message>
</context>
<context>
    <name>MatchTask</name>
    <message>
        <source>Matching {0} to {1}</source>
        <translation>Emparejando {0} con {1}</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Command for a terminal</source>
        <translation>Orden para un terminal</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia la orden</translation>
    </message>
    <message>
        <source>Copies the message with its details</source>
        <translation>Copia el mensaje con sus detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>MissingHint</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copies the command for a terminal that installs what is missing</source>
        <translation>Copia la orden para un terminal que instala lo que falta</translation>
    </message>
    <message>
        <source>Without it matches compare structure alone and take longer.</source>
        <translation>Sin ello los emparejamientos comparan solo la estructura y tardan más.</translation>
    </message>
</context>
<context>
    <name>MovingDock</name>
    <message>
        <source>Crosstie: the moving image</source>
        <translation>Crosstie: la imagen móvil</translation>
    </message>
    <message>
        <source>Link this view and the map</source>
        <translation>Enlazar esta vista y el mapa</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Mostrar toda la imagen</translation>
    </message>
    <message>
        <source>There is no match to show. Match two layers first.</source>
        <translation>No hay ningún emparejamiento que mostrar. Empareje primero dos capas.</translation>
    </message>
    <message>
        <source>The moving raster cannot be opened. Restore its file, then match or open it again.</source>
        <translation>El ráster móvil no se puede abrir. Restaure su archivo, y empareje o ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is no transform yet, so the map does not follow: it needs three points that are far apart.</source>
        <translation>Aún no hay transformación, así que el mapa no la sigue: necesita tres puntos lejos entre sí.</translation>
    </message>
    <message>
        <source>The image is mirrored relative to the map, so up and down are exchanged here.</source>
        <translation>La imagen está reflejada respecto al mapa, así que arriba y abajo están aquí cambiados.</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>No layer: use everything</source>
        <translation>Sin capa: usarlo todo</translation>
    </message>
    <message>
        <source>No layer: ignore nothing</source>
        <translation>Sin capa: no ignorar nada</translation>
    </message>
    <message>
        <source>Use it as a first guess</source>
        <translation>Usarla como primera suposición</translation>
    </message>
    <message>
        <source>Ignore it: search everywhere</source>
        <translation>Ignorarla: buscar en todas partes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Text-assisted</source>
        <translation>Asistido por texto</translation>
    </message>
    <message>
        <source>Epipolar</source>
        <translation>Epipolar</translation>
    </message>
    <message>
        <source>Automatic: the simplest that fits</source>
        <translation>Automático: la más sencilla que se ajusta</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Shift, rotation and scale</source>
        <translation>Desplazamiento, rotación y escala</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Afín</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Proyectiva</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polinomio de 2.º grado</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polinomio de 3.er grado</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Spline de placa delgada</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Flujo local</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Triángulos, cada uno afín</translation>
    </message>
    <message>
        <source>Camera model (RPC), bias corrected</source>
        <translation>Modelo de cámara (RPC), sesgo corregido</translation>
    </message>
    <message>
        <source>Ma&amp;tcher</source>
        <translation>Em&amp;parejador</translation>
    </message>
    <message>
        <source>Trans&amp;form</source>
        <translation>Trans&amp;formación</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>&amp;Use only inside the polygons of</source>
        <translation>&amp;Usar solo dentro de los polígonos de</translation>
    </message>
    <message>
        <source>&amp;Ignore inside the polygons of</source>
        <translation>&amp;Ignorar dentro de los polígonos de</translation>
    </message>
    <message>
        <source>&amp;Georeference of the moving layer</source>
        <translation>&amp;Georreferencia de la capa móvil</translation>
    </message>
    <message>
        <source>Place by &amp;hand</source>
        <translation>Colocar a ma&amp;no</translation>
    </message>
    <message>
        <source>&amp;Bands and contrast, moving layer</source>
        <translation>&amp;Bandas y contraste, capa móvil</translation>
    </message>
    <message>
        <source>Ba&amp;nds and contrast, reference layer</source>
        <translation>Ban&amp;das y contraste, capa de referencia</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>&amp;Calcular con</translation>
    </message>
    <message>
        <source>Working si&amp;ze and random seed</source>
        <translation>Tamaño de traba&amp;jo y semilla aleatoria</translation>
    </message>
    <message>
        <source>Automatic: where native pixels disagree</source>
        <translation>Automático: donde los píxeles nativos la contradicen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, as far apart as suits the scene</source>
        <translation>Sí, separados según la escena</translation>
    </message>
    <message>
        <source>Yes, every {0} pixels</source>
        <translation>Sí, cada {0} píxeles</translation>
    </message>
    <message>
        <source>off by up to </source>
        <translation>desviada hasta </translation>
    </message>
    <message>
        <source>How good it is: unknown</source>
        <translation>Su exactitud: desconocida</translation>
    </message>
    <message>
        <source>How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, one that is good to less than half a row tells which row it is.</source>
        <translation>Cuánto puede estar desviada la georreferencia, en píxeles de la referencia. Donde la textura se repite, como en los huertos, una que es exacta a menos de media hilera dice de qué hilera se trata.</translation>
    </message>
    <message>
        <source>Tie point&amp;s over the whole scene</source>
        <translation>Puntos d&amp;e enlace en toda la escena</translation>
    </message>
    <message>
        <source>Map frame of a s&amp;can</source>
        <translation>Marco de un es&amp;caneo</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, and the CRS</source>
        <translation>Dónde están las esquinas del marco: x e y de cada una, y el SRC</translation>
    </message>
    <message>
        <source>Where to loo&amp;k, and at which scale</source>
        <translation>Dónde buscar y &amp;a qué escala</translation>
    </message>
</context>
<context>
    <name>PatchDock</name>
    <message>
        <source>Crosstie: a closer look</source>
        <translation>Crosstie: de cerca</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>Una sobre otra</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Buscando la mejor coincidencia …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Allí no hay una coincidencia clara.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Movido a la mejor coincidencia, confianza {0:.2f}.</translation>
    </message>
    <message>
        <source>Reference red, moving cyan</source>
        <translation>Referencia roja, móvil cian</translation>
    </message>
    <message>
        <source>There are no tie points to show. Match two layers first.</source>
        <translation>No hay puntos de enlace que mostrar. Empareje primero dos capas.</translation>
    </message>
    <message>
        <source>{0} points are not reviewed. “Next” shows one.</source>
        <translation>{0} puntos no están revisados. «Siguiente» muestra uno.</translation>
    </message>
    <message>
        <source>Point {0}: there is no transform yet, so the patches cannot be shown.</source>
        <translation>Punto {0}: aún no hay transformación, así que los recortes no se pueden mostrar.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.</source>
        <translation>Punto {0}: residuo {1:.2f} px, confianza {2:.2f}, {3}, {4}.</translation>
    </message>
    <message>
        <source>There are no tie points yet. Choose “Add on the map” in the table, or match again.</source>
        <translation>Aún no hay puntos de enlace. Elija «Añadir en el mapa» en la tabla, o empareje de nuevo.</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>Se ha revisado cada punto.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Residuo máximo</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Ends the review and gives the window back as it was; the points stay as they are</source>
        <translation>Acaba la revisión y deja la ventana como estaba; los puntos quedan como están</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Aceptar, siguiente</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>Rechazar, siguiente</translation>
    </message>
    <message>
        <source>Move to the best match</source>
        <translation>Mover a la mejor coincidencia</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadear</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Contrast: from that of the whole layer to that of the patch</source>
        <translation>Contraste: del de toda la capa al del recorte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
</context>
<context>
    <name>Persistence</name>
    <message>
        <source>QGIS ended before this was saved: {0}. Do you want to restore or discard it?</source>
        <translation>QGIS acabó antes de que se guardara esto: {0}. ¿Quiere restaurarlo o descartarlo?</translation>
    </message>
    <message>
        <source>It comes from another computer ({1}): discard it only if QGIS is closed there.</source>
        <translation>Procede de otro equipo ({1}): descártelo solo si QGIS está cerrado allí.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save all registrations</source>
        <translation>Guardar todos los registros</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Open saved registrations</source>
        <translation>Abrir registros guardados</translation>
    </message>
    <message>
        <source>Registrations (*.gpkg)</source>
        <translation>Registros (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Escala del mapa escaneado</translation>
    </message>
    <message>
        <source>Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere</source>
        <translation>Lugar aproximado: x, y, un radio en m o km y el SRC; no se busca en otro lugar</translation>
    </message>
    <message>
        <source>Click the rough place on the map (Esc cancels)</source>
        <translation>Haga clic en el lugar aproximado en el mapa (Esc cancela)</translation>
    </message>
    <message>
        <source>Automatic: where nothing says where it lies</source>
        <translation>Automático: donde nada dice dónde está</translation>
    </message>
    <message>
        <source>Not all over a much larger reference</source>
        <translation>No por toda una referencia mucho mayor</translation>
    </message>
    <message>
        <source>All over the reference</source>
        <translation>Por toda la referencia</translation>
    </message>
    <message>
        <source>All over the reference, at more scales (slow)</source>
        <translation>Por toda la referencia, a más escalas (lento)</translation>
    </message>
    <message>
        <source>dpi: by the file</source>
        <translation>ppp: según el archivo</translation>
    </message>
    <message>
        <source>Dots an inch of the scan, where its file does not say them</source>
        <translation>Puntos por pulgada del escaneo, si su archivo no los indica</translation>
    </message>
</context>
<context>
    <name>PlaceTool</name>
    <message>
        <source>Placing by hand</source>
        <translation>Colocando a mano</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>Mover la capa</translation>
    </message>
    <message>
        <source>Rotate the layer</source>
        <translation>Girar la capa</translation>
    </message>
    <message>
        <source>Scale the layer</source>
        <translation>Escalar la capa</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Place by hand</source>
        <translation>Colocar a mano</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The match starts from here (Enter)</source>
        <translation>El emparejamiento parte de aquí (Intro)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The layer is not placed by hand</source>
        <translation>La capa no se coloca a mano</translation>
    </message>
    <message>
        <source>Click a place in the layer, then where it belongs; with a second one it is turned and scaled</source>
        <translation>Haga clic en un lugar de la capa y luego en el lugar al que pertenece; con un segundo se gira y se escala</translation>
    </message>
    <message>
        <source>Two points</source>
        <translation>Dos puntos</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Upright in the middle of the map (F)</source>
        <translation>Derecha en el centro del mapa (F)</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Place the layer</source>
        <translation>Colocar la capa</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Set the uncertainty</source>
        <translation>Fijar la incertidumbre</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>Mostrar un lugar</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>Quitar la colocación</translation>
    </message>
    <message>
        <source>Choose the moving layer first: a raster file.</source>
        <translation>Elija primero la capa móvil: un archivo ráster.</translation>
    </message>
    <message>
        <source>The CRS of the moving layer does not cover this place. Show another one.</source>
        <translation>El SRC de la capa móvil no cubre este lugar. Muestre otro.</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>{0} shown.</source>
        <translation>{0} mostrados.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer.</source>
        <translation>Haga clic en un lugar de la capa móvil.</translation>
    </message>
    <message>
        <source>Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.</source>
        <translation>Arrastre la capa, sus esquinas o el tirador redondo. Intro: listo, Esc: cancelar, F1: todas las teclas.</translation>
    </message>
    <message>
        <source>Placed by hand: the match starts there.</source>
        <translation>Colocada a mano: el emparejamiento empieza allí.</translation>
    </message>
    <message>
        <source>Not placed: usually not needed.</source>
        <translation>Sin colocar: por lo común no hace falta.</translation>
    </message>
    <message>
        <source>Place by hand: move, rotate and scale the moving layer on the map</source>
        <translation>Colocar a mano: mover, girar y escalar la capa móvil en el mapa</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Show places, each first in the moving layer, then in the reference layer: two are enough to place the layer</source>
        <translation>Mostrar lugares, cada uno primero en la capa móvil, después en la de referencia: dos bastan para colocar la capa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Click a second place in the moving layer: it will be turned and scaled.</source>
        <translation>Haga clic en un segundo lugar de la capa móvil: se girará y escalará.</translation>
    </message>
    <message>
        <source>Enter or “Done” ends it; more places make it more exact.</source>
        <translation>Intro o «Listo» lo termina; más lugares la hacen más exacta.</translation>
    </message>
    <message>
        <source>Now click where it belongs, in the reference layer.</source>
        <translation>Ahora haga clic donde corresponde, en la capa de referencia.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer first: it lies half transparent on the map.</source>
        <translation>Haga clic primero en un lugar de la capa móvil: está semitransparente sobre el mapa.</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Find points where there are none</source>
        <translation>Buscar puntos donde no los hay</translation>
    </message>
    <message>
        <source>Match around the transform</source>
        <translation>Emparejar alrededor de la transformación</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>No matches that agree with each other were found there.</source>
        <translation>Allí no se hallaron coincidencias que concuerden entre sí.</translation>
    </message>
    <message>
        <source>{0} points were found.</source>
        <translation>Se hallaron {0} puntos.</translation>
    </message>
</context>
<context>
    <name>PointsDock</name>
    <message>
        <source>Crosstie: tie points</source>
        <translation>Crosstie: puntos de enlace</translation>
    </message>
    <message>
        <source>Filter: a text, or a condition such as residual &gt; 2</source>
        <translation>Filtro: un texto, o una condición como residual &gt; 2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Select and move on the map</source>
        <translation>Seleccionar y mover en el mapa</translation>
    </message>
    <message>
        <source>Select by a polygon on the map</source>
        <translation>Seleccionar con un polígono en el mapa</translation>
    </message>
    <message>
        <source>Add on the map</source>
        <translation>Añadir en el mapa</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Compare on the map</source>
        <translation>Comparar en el mapa</translation>
    </message>
    <message>
        <source>Show the moving image in its own window</source>
        <translation>Mostrar la imagen móvil en su propia ventana</translation>
    </message>
    <message>
        <source>Links of all points on the map</source>
        <translation>Enlaces de todos los puntos en el mapa</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Mejorar</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>“{0}” is not a role. Choose control or check.</source>
        <translation>«{0}» no es una función. Elija control o comprobación.</translation>
    </message>
    <message>
        <source>“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.</source>
        <translation>«{0}» no es una coordenada. Escriba un número, o pegue «latitud, longitud» en X o Y.</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Tie points</source>
        <translation>Puntos de enlace</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon needs at least three corners: click them one after another.</source>
        <translation>Un polígono necesita al menos tres esquinas: haga clic en ellas una tras otra.</translation>
    </message>
    <message>
        <source>{0} points are selected.</source>
        <translation>{0} puntos están seleccionados.</translation>
    </message>
    <message>
        <source>Click the corners around the points; a double click or the right button closes the polygon. Esc: back.</source>
        <translation>Haga clic en las esquinas alrededor de los puntos; un doble clic o el botón derecho cierra el polígono. Esc: atrás.</translation>
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
        <translation>Arrastrar en el mapa</translation>
    </message>
    <message>
        <source>Lets the mouse drag the divider on the map; Esc or the right button ends it.</source>
        <translation>Deja que el ratón arrastre el divisor en el mapa; Esc o el botón derecho lo acaba.</translation>
    </message>
    <message>
        <source>There is no registration to preview.</source>
        <translation>No hay ningún registro que previsualizar.</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>The tie points could not be saved with the project. They stay here, and are offered again at the next start. {0}</source>
        <translation>Los puntos de enlace no se pudieron guardar con el proyecto. Quedan aquí, y se ofrecen de nuevo en el próximo inicio. {0}</translation>
    </message>
    <message>
        <source>{0} The tie points are saved inside the project instead.</source>
        <translation>{0} En su lugar los puntos de enlace se guardan dentro del proyecto.</translation>
    </message>
    <message>
        <source>The session of this project is named on another computer ({0}). It was not opened.</source>
        <translation>La sesión de este proyecto se nombra en otro equipo ({0}). No se abrió.</translation>
    </message>
    <message>
        <source>{0} When the project is saved, a copy of the old file is kept beside it.</source>
        <translation>{0} Cuando se guarda el proyecto, se conserva junto a él una copia del archivo anterior.</translation>
    </message>
    <message>
        <source>A registration here names a matcher that was not chosen on this computer ({0}). It is not run: Automatic is used instead. To use it, choose it among the options.</source>
        <translation>Un registro nombra aquí un emparejador que no se eligió en este equipo ({0}). No se ejecuta: en su lugar se usa Automático. Para usarlo, elíjalo entre las opciones.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show this on the map</source>
        <translation>Mostrar esto en el mapa</translation>
    </message>
    <message>
        <source>Left the reference, right the registered layer, at such a place: click to go there</source>
        <translation>A la izquierda la referencia, a la derecha la capa registrada, en un lugar así: un clic va allí</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery file cannot be written, so a crash would lose your work: {0}</source>
        <translation>El archivo de recuperación no se puede escribir, así que un fallo perdería su trabajo: {0}</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>As you left it</source>
        <translation>Como usted lo dejó</translation>
    </message>
</context>
<context>
    <name>RegistrationsRow</name>
    <message>
        <source>Registrations of this project</source>
        <translation>Registros de este proyecto</translation>
    </message>
    <message>
        <source>Registrations of this project: each is kept as you left it</source>
        <translation>Registros de este proyecto: cada uno se conserva como usted lo dejó</translation>
    </message>
    <message>
        <source>Rename, remove, save or open registrations</source>
        <translation>Renombrar, quitar, guardar o abrir registros</translation>
    </message>
    <message>
        <source>Rename the registration</source>
        <translation>Renombrar el registro</translation>
    </message>
    <message>
        <source>Name; empty: the names of the layers</source>
        <translation>Nombre; vacío: los nombres de las capas</translation>
    </message>
    <message>
        <source>Remove “{0}” with its points and decisions? This cannot be undone.</source>
        <translation>¿Quitar «{0}» con sus puntos y decisiones? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>Quitar el registro</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renombrar …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar …</translation>
    </message>
    <message>
        <source>&amp;Save all to another file …</source>
        <translation>&amp;Guardar todo en otro archivo …</translation>
    </message>
    <message>
        <source>&amp;Open a saved file …</source>
        <translation>&amp;Abrir un archivo guardado …</translation>
    </message>
</context>
<context>
    <name>ResidualDock</name>
    <message>
        <source>Crosstie: residuals</source>
        <translation>Crosstie: residuos</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Residuos de cada celda</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept points</source>
        <translation>Aceptar puntos</translation>
    </message>
    <message>
        <source>Reject points</source>
        <translation>Rechazar puntos</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>Hacer puntos de comprobación</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>Hacer puntos de control</translation>
    </message>
    <message>
        <source>Lock points</source>
        <translation>Bloquear puntos</translation>
    </message>
    <message>
        <source>Unlock points</source>
        <translation>Desbloquear puntos</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Borrar puntos</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Mover punto</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Empujar puntos</translation>
    </message>
    <message>
        <source>Move point to match</source>
        <translation>Mover punto a la coincidencia</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Añadir punto</translation>
    </message>
    <message>
        <source>Import {0} points</source>
        <translation>Importar {0} puntos</translation>
    </message>
    <message>
        <source>Fit {0}</source>
        <translation>Ajustar {0}</translation>
    </message>
    <message>
        <source>Limit confidence</source>
        <translation>Limitar la confianza</translation>
    </message>
    <message>
        <source>Limit residuals</source>
        <translation>Limitar los residuos</translation>
    </message>
    <message>
        <source>There are already no more than {0} unlocked points in use.</source>
        <translation>Ya no hay más de {0} puntos desbloqueados en uso.</translation>
    </message>
    <message>
        <source>Thin to {0} points</source>
        <translation>Reducir a {0} puntos</translation>
    </message>
    <message>
        <source>Take another alignment</source>
        <translation>Tomar otra alineación</translation>
    </message>
    <message>
        <source>Restore the match</source>
        <translation>Restaurar el emparejamiento</translation>
    </message>
    <message>
        <source>The points were changed meanwhile, so none were removed. Try again.</source>
        <translation>Los puntos se cambiaron entretanto, así que no se quitó ninguno. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Improve to {0:.2f} px</source>
        <translation>Mejorar hasta {0:.2f} px</translation>
    </message>
    <message>
        <source>The RMSE is still {0:.2f} px: too few points are left, or the others are locked.</source>
        <translation>El RMSE aún es de {0:.2f} px: quedan muy pocos puntos, o los demás están bloqueados.</translation>
    </message>
    <message>
        <source>The RMSE is already below {0:.2f} px.</source>
        <translation>El RMSE ya está por debajo de {0:.2f} px.</translation>
    </message>
    <message>
        <source>Point {0} is at the same place, so the place counts twice: delete one of them.</source>
        <translation>El punto {0} está en el mismo lugar, así que el lugar cuenta dos veces: borre uno de ellos.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>Hacer puntos de control</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>Hacer puntos de comprobación</translation>
    </message>
    <message>
        <source>Remove the worst points until an RMSE …</source>
        <translation>Quitar los peores puntos hasta un RMSE …</translation>
    </message>
    <message>
        <source>Thin to an even spread …</source>
        <translation>Reducir a una distribución uniforme …</translation>
    </message>
    <message>
        <source>Restore what the matcher found</source>
        <translation>Restaurar lo que halló el emparejador</translation>
    </message>
    <message>
        <source>Import points from a file …</source>
        <translation>Importar puntos de un archivo …</translation>
    </message>
    <message>
        <source>Remove the worst points</source>
        <translation>Quitar los peores puntos</translation>
    </message>
    <message>
        <source>Target RMSE, reference pixels:</source>
        <translation>RMSE pedido, píxeles de la referencia:</translation>
    </message>
    <message>
        <source>Thin to an even spread</source>
        <translation>Reducir a una distribución uniforme</translation>
    </message>
    <message>
        <source>Points to keep, in addition to locked ones:</source>
        <translation>Puntos que conservar, además de los bloqueados:</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Importar puntos</translation>
    </message>
    <message>
        <source>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)</source>
        <translation>Puntos (*.points *.csv *.txt *.gpkg *.geojson *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} points were imported.</source>
        <translation>Se importaron {0} puntos.</translation>
    </message>
    <message>
        <source>{0} have no position on the rasters and were left out.</source>
        <translation>{0} no tienen posición en los rásteres y se omitieron.</translation>
    </message>
    <message>
        <source>{0} existed already.</source>
        <translation>{0} ya existían.</translation>
    </message>
    <message>
        <source>{0} are outside the rasters, so they are not in use.</source>
        <translation>{0} están fuera de los rásteres, así que no están en uso.</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>quedan unos {0} min</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
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
        <translation>Opcional, como: puerto, edificación densa</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Sin capa</translation>
    </message>
    <message>
        <source>Shared by all matchers</source>
        <translation>Común a todos los emparejadores</translation>
    </message>
    <message>
        <source>The matcher&apos;s own</source>
        <translation>La propia del emparejador</translation>
    </message>
    <message>
        <source>What is in the &amp;scene?</source>
        <translation>¿Qué hay en la &amp;escena?</translation>
    </message>
    <message>
        <source>Or a land-co&amp;ver layer</source>
        <translation>O una capa de cobert&amp;ura del suelo</translation>
    </message>
    <message>
        <source>&amp;Coarse search</source>
        <translation>&amp;Búsqueda gruesa</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Find more points where there are none</source>
        <translation>Buscar más puntos donde no los hay</translation>
    </message>
    <message>
        <source>Match again around the current transform</source>
        <translation>Emparejar de nuevo alrededor de la transformación actual</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando …</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Working size: the long side of the images in the coarse search, in pixels</source>
        <translation>Tamaño de trabajo: el lado largo de las imágenes en la búsqueda gruesa, en píxeles</translation>
    </message>
    <message>
        <source>Random seed: the same seed gives the same result</source>
        <translation>Semilla aleatoria: la misma semilla da el mismo resultado</translation>
    </message>
</context>
<context>
    <name>SheetsRow</name>
    <message>
        <source>Sheet index, if there is one</source>
        <translation>Índice de hojas, si lo hay</translation>
    </message>
    <message>
        <source>Polygons with the names of the sheets</source>
        <translation>Polígonos con los nombres de las hojas</translation>
    </message>
    <message>
        <source>The polygon that a file is named after says where its map lies</source>
        <translation>El polígono que da nombre a un archivo dice dónde está su mapa</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Campo con los nombres de las hojas</translation>
    </message>
    <message>
        <source>&amp;Cut collars</source>
        <translation>&amp;Recortar márgenes</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Recortar lo que queda fuera del marco del mapa</translation>
    </message>
    <message>
        <source>Where the relative names of a list begin, if not beside it: a folder, or a place in an object store that GDAL reads</source>
        <translation>Dónde empiezan los nombres relativos de una lista, si no es junto a ella: una carpeta o un lugar de un almacén de objetos que GDAL lee</translation>
    </message>
    <message>
        <source>Where names begin</source>
        <translation>Dónde empiezan los nombres</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>S&amp;erie</translation>
    </message>
    <message>
        <source>The first ten sheets of a reference whose map frames are equally large teach the others where to look; what contradicts them needs review</source>
        <translation>Las diez primeras hojas de una referencia cuyos marcos son igual de grandes enseñan a las demás dónde buscar; lo que las contradice debe revisarse</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Two layers of one place</source>
        <translation>Dos capas de un lugar</translation>
    </message>
    <message>
        <source>An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and shows the place years later. The moving layer is the one to correct; the reference layer is the one whose position you trust.</source>
        <translation>Una imagen aérea y una escena de radar, ambas inventadas. La escena de radar está a 200 m, girada, y muestra el lugar años después. La capa móvil es la que corregir; la capa de referencia es aquella en cuya posición confía.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Click “Match layers”. It takes some seconds, and nothing is written.</source>
        <translation>Haga clic en «Emparejar capas». Tarda unos segundos, y no se escribe nada.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the points.</source>
        <translation>La escena de radar se dibuja donde se registró; alterna con la imagen aérea. Pulse 3 y arrastre el divisor sobre caminos y campos. Las teclas 1 a 5 son las cinco maneras de comparar, H oculta los puntos.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. The line above the patches says when you can stop. “Done” gives the window back.</source>
        <translation>Haga clic en «Revisar». Empieza por el peor punto: A significa correcto, R erróneo, N es el siguiente. La línea sobre los recortes dice cuándo puede parar. «Listo» devuelve la ventana.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Click “Apply”. The registered layer is written to a new file and put on top of the map; your files stay as they are. “Undo” takes it back.</source>
        <translation>Haga clic en «Aplicar». La capa registrada se escribe en un archivo nuevo y se pone encima del mapa; sus archivos quedan como están. «Deshacer» la retira.</translation>
    </message>
</context>
<context>
    <name>UncertaintyRow</name>
    <message>
        <source>How far off the position may be</source>
        <translation>Cuánto puede desviarse la posición</translation>
    </message>
    <message>
        <source>How far off the rotation may be</source>
        <translation>Cuánto puede desviarse la rotación</translation>
    </message>
    <message>
        <source>How far off the scale may be</source>
        <translation>Cuánto puede desviarse la escala</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Writes the registered raster to a new file and puts it on top of the map</source>
        <translation>Escribe el ráster registrado en un archivo nuevo y lo pone encima del mapa</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visar</translation>
    </message>
    <message>
        <source>Shows the tie points one by one: accept, reject, move, add</source>
        <translation>Muestra los puntos de enlace uno a uno: aceptar, rechazar, mover, añadir</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>Lo que puede ayudar:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Shows the reasons for the verdict, and its figures</source>
        <translation>Muestra las razones del veredicto, y sus cifras</translation>
    </message>
    <message>
        <source>With &amp;options: CRS, pixels, formats …</source>
        <translation>Con &amp;opciones: SRC, píxeles, formatos …</translation>
    </message>
    <message>
        <source>Registered &amp;GeoTIFF …</source>
        <translation>&amp;GeoTIFF registrado …</translation>
    </message>
    <message>
        <source>&amp;QGIS Georeferencer points (.points) …</source>
        <translation>Puntos del georreferenciador de &amp;QGIS (.points) …</translation>
    </message>
    <message>
        <source>&amp;VRT with ground control points …</source>
        <translation>&amp;VRT con puntos de control terrestre …</translation>
    </message>
    <message>
        <source>Tie points in another &amp;format …</source>
        <translation>Puntos de enlace en otro &amp;formato …</translation>
    </message>
    <message>
        <source>&amp;Send to the QGIS Georeferencer …</source>
        <translation>&amp;Enviar al georreferenciador de QGIS …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>Co&amp;locar a mano</translation>
    </message>
    <message>
        <source>Lays the moving layer over the map, to be dragged to where it belongs</source>
        <translation>Pone la capa móvil sobre el mapa, para arrastrarla a su sitio</translation>
    </message>
    <message>
        <source>The result of {0}; other layers are chosen above.</source>
        <translation>El resultado de {0}; arriba se han elegido otras capas.</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Patches around the point</source>
        <translation>Recortes alrededor del punto</translation>
    </message>
    <message>
        <source>Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms</source>
        <translation>Las teclas de flecha mueven el punto ¼ px, con Mayús 1 px; la rueda amplía</translation>
    </message>
</context>
</TS>
