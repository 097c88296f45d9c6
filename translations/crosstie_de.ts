<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>{file} is no file of points that Crosstie recognises. Name its format (--from), one of {formats}; for a table give the names of its columns (--columns).</source>
        <translation>{file} ist keine Punktdatei, die Crosstie erkennt. Nennen Sie ihr Format (--from), eines von {formats}; bei einer Tabelle die Namen ihrer Spalten (--columns).</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose one of {formats}.</source>
        <translation>Es gibt kein Format {name}. Wählen Sie eines von {formats}.</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} points. Thin them first.</source>
        <translation>{file} enthält mehr als {most:,} Punkte. Dünnen Sie sie zuerst aus.</translation>
    </message>
    <message>
        <source>There are no points to write.</source>
        <translation>Es gibt keine Punkte zu schreiben.</translation>
    </message>
    <message>
        <source>Some points have no finite coordinates there. Check the rasters and the CRS.</source>
        <translation>Einige Punkte haben dort keine endlichen Koordinaten. Prüfen Sie die Raster und das KBS.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image) and its size (--moving); without them only Crosstie reads this annotation.</source>
        <translation>Allmaps braucht auch die IIIF-Adresse des Bilds (--image) und seine Größe (--moving); ohne sie liest nur Crosstie diese Annotation.</translation>
    </message>
    <message>
        <source>A georeference annotation needs longitudes and latitudes, but the CRS of these points is not known: say which it is (--crs EPSG:number).</source>
        <translation>Eine Georeferenz-Annotation braucht Längen und Breiten, doch das KBS dieser Punkte ist unbekannt: nennen Sie es (--crs EPSG:Nummer).</translation>
    </message>
    <message>
        <source>{count} points that are not enabled were left out, as this format ({format}) cannot hold them.</source>
        <translation>{count} ausgeschaltete Punkte wurden weggelassen, da dieses Format ({format}) sie nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>{count} check points are written as not enabled, as this format ({format}) does not know them.</source>
        <translation>{count} Kontrollpunkte werden als nicht eingeschaltet geschrieben, da dieses Format ({format}) sie nicht kennt.</translation>
    </message>
    <message>
        <source>{count} check points were left out, as this format ({format}) does not know them.</source>
        <translation>{count} Kontrollpunkte wurden ausgelassen, da dieses Format ({format}) sie nicht kennt.</translation>
    </message>
    <message>
        <source>Heights were left out, as this format ({format}) does not hold them.</source>
        <translation>Höhen wurden weggelassen, da dieses Format ({format}) sie nicht aufnimmt.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a file of points.</source>
        <translation>{file} ist keine Textdatei. Wählen Sie eine Punktdatei.</translation>
    </message>
    <message>
        <source>{text!r} is not a plain file. Save the points to a folder on this computer first.</source>
        <translation>{text!r} ist keine einfache Datei. Speichern Sie die Punkte zuerst in einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>x source, y source, x map, y map (before them an id, after them residuals, or not)</source>
        <translation>x Quelle, y Quelle, x Karte, y Karte (davor vielleicht eine Kennung, danach vielleicht Residuen)</translation>
    </message>
    <message>
        <source>AROSICS&apos; table with the columns {columns}</source>
        <translation>die Tabelle von AROSICS mit den Spalten {columns}</translation>
    </message>
    <message>
        <source>{name} lacks the columns {missing}. Expected is {wanted}.</source>
        <translation>{name} fehlen die Spalten {missing}. Erwartet wird {wanted}.</translation>
    </message>
    <message>
        <source>AROSICS&apos; table holds shifts on the moving raster&apos;s own map: give a moving raster with a georeference (--moving), or choose another format.</source>
        <translation>Die Tabelle von AROSICS enthält Verschiebungen auf der Karte des beweglichen Rasters: geben Sie ein bewegliches Raster mit Georeferenz an (--moving), oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>a row of AROSICS&apos; table</source>
        <translation>eine Zeile der Tabelle von AROSICS</translation>
    </message>
    <message>
        <source>a table with a header and the columns moving_x, moving_y, reference_x, reference_y (other names: --columns moving_x=NAME,…)</source>
        <translation>eine Tabelle mit einer Kopfzeile und den Spalten moving_x, moving_y, reference_x, reference_y (andere Namen: --columns moving_x=NAME,…)</translation>
    </message>
    <message>
        <source>{name} has no columns for the {missing} coordinates; its columns are {columns}. Say which they are: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</source>
        <translation>{name} hat keine Spalten für die Koordinaten ({missing}); seine Spalten sind {columns}. Nennen Sie sie: --columns moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME.</translation>
    </message>
    <message>
        <source>There is no column {role} to fill; there are {roles}.</source>
        <translation>Es gibt keine Spalte {role} zu füllen; es gibt {roles}.</translation>
    </message>
    <message>
        <source>There is no column {column}; the file has {columns}.</source>
        <translation>Es gibt keine Spalte {column}; die Datei hat {columns}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} points. Thin them first.</source>
        <translation>{name} enthält mehr als {most:,} Punkte. Dünnen Sie sie zuerst aus.</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>eine Zeile einer Tabelle</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point)</source>
        <translation>vier Koordinaten (Zahlen mit Dezimalpunkt)</translation>
    </message>
    <message>
        <source>four coordinates (numbers with a decimal point); with decimal commas the separator must be a semicolon or a tab</source>
        <translation>vier Koordinaten (Zahlen mit Dezimalpunkt); bei Dezimalkommas muss das Trennzeichen ein Semikolon oder ein Tabulator sein</translation>
    </message>
    <message>
        <source>four numbers (or five with a height), as ENVI writes them</source>
        <translation>vier Zahlen (oder fünf mit einer Höhe), wie ENVI sie schreibt</translation>
    </message>
    <message>
        <source>a GCPList, as GDAL writes it</source>
        <translation>eine GCPList, wie GDAL sie schreibt</translation>
    </message>
    <message>
        <source>{name} has a control point without Pixel, Line, X and Y: “{shown}”.</source>
        <translation>{name} hat einen Passpunkt ohne Pixel, Line, X und Y: „{shown}“.</translation>
    </message>
    <message>
        <source>A VRT points to the raster that its control points are for: give the moving raster (--moving).</source>
        <translation>Ein VRT verweist auf das Raster, für das seine Passpunkte gelten: geben Sie das bewegliche Raster an (--moving).</translation>
    </message>
    <message>
        <source>GDAL cannot point to the moving raster in a VRT.</source>
        <translation>GDAL kann in einem VRT nicht auf das bewegliche Raster verweisen.</translation>
    </message>
    <message>
        <source>a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y</source>
        <translation>ein Befehl gdal_translate oder gdalwarp mit -gcp PIXEL LINE X Y</translation>
    </message>
    <message>
        <source>{name} holds a number that is too large.</source>
        <translation>{name} enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <source>features with moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>Objekte mit moving_x, moving_y, reference_x und reference_y, oder Linien aus zwei Punkten</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose reference, moving or links.</source>
        <translation>Es gibt keinen Layer {layer}: wählen Sie reference, moving oder links.</translation>
    </message>
    <message>
        <source>{name}, feature {number} is no link. Expected are {wanted}.</source>
        <translation>{name}, Objekt {number} ist keine Verbindung. Erwartet werden {wanted}.</translation>
    </message>
    <message>
        <source>a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points</source>
        <translation>ein Layer mit den Feldern moving_x, moving_y, reference_x und reference_y, oder Linien aus zwei Punkten</translation>
    </message>
    <message>
        <source>{path} cannot be read as a GeoPackage of points: it is no file, or far too large.</source>
        <translation>{path} kann nicht als GeoPackage mit Punkten gelesen werden: es ist keine Datei oder viel zu groß.</translation>
    </message>
    <message>
        <source>{name} is not a GeoPackage, or is damaged.</source>
        <translation>{name} ist kein GeoPackage, oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The GeoPackage cannot be written. Check that the disk has space.</source>
        <translation>Das GeoPackage kann nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>{name} holds {count:,} points, more than {most:,}. Thin them first.</source>
        <translation>{name} enthält {count:,} Punkte, mehr als {most:,}. Dünnen Sie sie zuerst aus.</translation>
    </message>
    <message>
        <source>{name} has a feature without its four coordinates. Remove it or fill it in.</source>
        <translation>{name} hat ein Objekt ohne seine vier Koordinaten. Entfernen Sie es oder füllen Sie es aus.</translation>
    </message>
    <message>
        <source>{name} has a line that is not of two points. Expected is {wanted}.</source>
        <translation>{name} hat eine Linie, die nicht aus zwei Punkten besteht. Erwartet wird {wanted}.</translation>
    </message>
    <message>
        <source>a georeference annotation with ground control points (resourceCoords and a Point)</source>
        <translation>eine Georeferenz-Annotation mit Passpunkten (resourceCoords und ein Point)</translation>
    </message>
    <message>
        <source>{name} has a control point without two pixel coordinates and two degrees.</source>
        <translation>{name} hat einen Passpunkt ohne zwei Pixelkoordinaten und zwei Gradangaben.</translation>
    </message>
    <message>
        <source>Metashape&apos;s table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel</source>
        <translation>die Tabelle von Metashape: #Label, X, Y, Z, … und am Ende Camera, X/Pixel, Y/Pixel</translation>
    </message>
    <message>
        <source>{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are missing. Add them (column and row from the outer corner of the first pixel).</source>
        <translation>{name} nennt Orte, aber nicht, wo das Bild sie zeigt: die Spalten X/Pixel und Y/Pixel fehlen. Fügen Sie sie hinzu (Spalte und Zeile ab der äußeren Ecke des ersten Pixels).</translation>
    </message>
    <message>
        <source>a marker with X, Y, X/Pixel and Y/Pixel</source>
        <translation>eine Marke mit X, Y, X/Pixel und Y/Pixel</translation>
    </message>
    <message>
        <source>a marker with a number as its height</source>
        <translation>eine Marke mit einer Zahl als Höhe</translation>
    </message>
    <message>
        <source>{name} holds no points. Choose a file that the Georeferencer has saved.</source>
        <translation>{name} enthält keine Punkte. Wählen Sie eine Datei, die die Georeferenzierung gespeichert hat.</translation>
    </message>
    <message>
        <source>{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY with decimal points, separated by commas.</source>
        <translation>{name} hat eine Zeile ohne vier Zahlen: „{line}“. Erwartet werden mapX, mapY, sourceX, sourceY mit Dezimalpunkt, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>beweglich</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>These points hold pixels of the {role} raster, but map coordinates are wanted: {give}</source>
        <translation>Diese Punkte enthalten Pixel des Rasters ({role}), gebraucht werden aber Kartenkoordinaten: {give}</translation>
    </message>
    <message>
        <source>These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: {give}</source>
        <translation>Diese Punkte enthalten Koordinaten des Rasters ({role}), aber nicht, ob es Pixel sind oder Orte einer Karte: {give}</translation>
    </message>
    <message>
        <source>These points hold map coordinates, but pixels of the {role} raster are wanted: {give}</source>
        <translation>Diese Punkte enthalten Kartenkoordinaten, gebraucht werden aber Pixel des Rasters ({role}): {give}</translation>
    </message>
    <message>
        <source>Points of the {role} lie where the coordinate reference system has no place: check their CRS, and whether x and y (longitude and latitude) are swapped.</source>
        <translation>Punkte ({role}) liegen, wo das Koordinatenbezugssystem keinen Ort hat: prüfen Sie ihr KBS, und ob x und y (Länge und Breite) vertauscht sind.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped: read them with swapped axes (--swap-{side}).</source>
        <translation>Alle Punkte liegen weit außerhalb von {raster}, aber darauf, wenn x und y vertauscht werden: lesen Sie sie mit vertauschten Achsen (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, about {away:,.0f} pixels from its middle: check that it is the right {role} raster, and the CRS of the points.</source>
        <translation>Alle Punkte liegen weit außerhalb von {raster}, etwa {away:,.0f} Pixel von der Mitte: prüfen Sie, ob es das richtige Raster ({role}) ist, und das KBS der Punkte.</translation>
    </message>
    <message>
        <source>give the {role} raster (--{option}), with its georeference.</source>
        <translation>geben Sie das Raster ({role}) mit seiner Georeferenz an (--{option}).</translation>
    </message>
    <message>
        <source>There is no file of points {path}. Check its name.</source>
        <translation>Es gibt keine Punktdatei {path}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} holds no enabled points. Enable two at least.</source>
        <translation>{name} enthält keine eingeschalteten Punkte. Schalten Sie mindestens zwei ein.</translation>
    </message>
    <message>
        <source>{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, moving_row, reference_col and reference_row, or convert the file first (“convert-points”).</source>
        <translation>{name} ist keine Punktdatei, die Crosstie erkennt. Geben Sie eine Tabelle mit den Spalten moving_col, moving_row, reference_col und reference_row an, oder wandeln Sie die Datei zuerst um („convert-points“).</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller area, or close other programs.</source>
        <translation>Der Speicher reicht nicht. Wählen Sie ein kleineres Gebiet, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({error}). Please report it with its details.</source>
        <translation>Etwas Unvorhergesehenes ging schief ({error}). Bitte melden Sie es mit seinen Einzelheiten.</translation>
    </message>
    <message>
        <source>The camera model says nothing about this patch: choose an area inside both images.</source>
        <translation>Das Kameramodell sagt über dieses Stück nichts: wählen Sie ein Gebiet innerhalb beider Bilder.</translation>
    </message>
    <message>
        <source>An affine camera needs a patch with an area and two different heights.</source>
        <translation>Eine affine Kamera braucht ein Stück mit Fläche und zwei verschiedene Höhen.</translation>
    </message>
    <message>
        <source>An affine camera needs places that do not lie in one plane.</source>
        <translation>Eine affine Kamera braucht Orte, die nicht in einer Ebene liegen.</translation>
    </message>
    <message>
        <source>It takes {count} points to tell a transform of the kind “{transform}” from a straight one.</source>
        <translation>Es braucht {count} Punkte, um eine Transformation der Art „{transform}“ von einer geraden zu unterscheiden.</translation>
    </message>
    <message>
        <source>These points determine one transform alone: {transform}.</source>
        <translation>Diese Punkte bestimmen nur eine Transformation: {transform}.</translation>
    </message>
    <message>
        <source>The simplest transform was chosen ({transform}): there are too few points to test a richer one.</source>
        <translation>Die einfachste Transformation wurde gewählt ({transform}): für eine Probe auf reichere gibt es zu wenige Punkte.</translation>
    </message>
    <message>
        <source>The simpler {transform} transform does not fit.</source>
        <translation>Die einfachere ({transform}) passt nicht.</translation>
    </message>
    <message>
        <source>It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)</source>
        <translation>Sie faltet das Bild um x {x:.0f}, y {y:.0f} px ({percent:.2g} % der Fläche)</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable. {folds}: check the points there for wrong ones, or choose a simpler transform or more smoothing.</source>
        <translation>Die Transformation ({transform}) ist nicht brauchbar. {folds}: suchen Sie dort falsche Punkte, oder wählen Sie eine einfachere Transformation oder mehr Glättung.</translation>
    </message>
    <message>
        <source>The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.</source>
        <translation>Beide Ansichten sehen den Boden aus fast derselben Richtung: {moved:.2f} px Parallaxe zwischen dem tiefsten und dem höchsten Boden. Es gibt keine nützliche Epipolargeometrie; ordnen Sie sie wie zwei Karten zu.</translation>
    </message>
    <message>
        <source>All points of one image would lie on one epipolar line: the camera models cannot be right.</source>
        <translation>Alle Punkte eines Bilds lägen auf einer Epipolarlinie: die Kameramodelle können nicht stimmen.</translation>
    </message>
    <message>
        <source>An epipolar geometry takes five different matches; there are {count}: add some.</source>
        <translation>Eine Epipolargeometrie braucht fünf verschiedene Übereinstimmungen; es gibt {count}: fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.</source>
        <translation>Weniger als fünf Übereinstimmungen passen zu einer Epipolargeometrie: fügen Sie welche hinzu oder berichtigen Sie falsche.</translation>
    </message>
    <message>
        <source>The matches lie in one plane (or the two views have no parallax), so no epipolar geometry follows from them: use the camera models, or match the images as two maps.</source>
        <translation>Die Übereinstimmungen liegen in einer Ebene (oder die beiden Ansichten haben keine Parallaxe), daher folgt aus ihnen keine Epipolargeometrie: nehmen Sie die Kameramodelle, oder ordnen Sie die Bilder wie zwei Karten zu.</translation>
    </message>
    <message>
        <source>No {transform} transform fits these points; add points or choose a simpler one.</source>
        <translation>Keine Transformation ({transform}) passt zu diesen Punkten; fügen Sie Punkte hinzu oder wählen Sie eine einfachere.</translation>
    </message>
    <message>
        <source>The {transform} transform folds the image over between its points: check for wrong points or choose a simpler transform.</source>
        <translation>Die Transformation ({transform}) faltet das Bild zwischen ihren Punkten: suchen Sie falsche Punkte oder wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
        <source>The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than wide): check for wrong points or add points further apart.</source>
        <translation>Die Transformation ({transform}) würde das Bild unglaublich verzerren ({stretch:.0f}-mal so lang wie breit): suchen Sie falsche Punkte oder fügen Sie weiter entfernte hinzu.</translation>
    </message>
    <message>
        <source>1 more point</source>
        <translation>1 weiteren Punkt</translation>
    </message>
    <message>
        <source>{count} more points</source>
        <translation>{count} weitere Punkte</translation>
    </message>
    <message>
        <source>The {transform} transform needs {needed} points at different places, {given} given: add {more}.</source>
        <translation>Die Transformation ({transform}) braucht {needed} Punkte an verschiedenen Orten, gegeben sind {given}: fügen Sie {more} hinzu.</translation>
    </message>
    <message>
        <source>All points lie on one line, which does not determine the {transform} transform: add a point beside the line.</source>
        <translation>Alle Punkte liegen auf einer Geraden, das bestimmt keine Transformation ({transform}): setzen Sie einen Punkt neben die Gerade.</translation>
    </message>
    <message>
        <source>No triangles can be drawn between the points: add a point beside their line.</source>
        <translation>Zwischen den Punkten lassen sich keine Dreiecke ziehen: setzen Sie einen Punkt neben ihre Linie.</translation>
    </message>
    <message>
        <source>The piecewise transform is not usable. {folds}: two points there are swapped or wrong; correct them or choose a smoother transform.</source>
        <translation>Die stückweise Transformation ist nicht brauchbar. {folds}: zwei Punkte dort sind vertauscht oder falsch; berichtigen Sie sie oder wählen Sie eine glattere Transformation.</translation>
    </message>
    <message>
        <source>The points do not determine the {transform} transform: they lie on a few lines or on one curve. Add points beside them or choose a simpler transform.</source>
        <translation>Die Punkte bestimmen keine Transformation ({transform}): sie liegen auf wenigen Geraden oder auf einer Kurve. Fügen Sie daneben Punkte hinzu oder wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
        <source>Fewer than {needed} of {count} points agree on one {transform} transform: add points, correct wrong ones, or choose a simpler transform.</source>
        <translation>Weniger als {needed} von {count} Punkten passen zu einer Transformation ({transform}): fügen Sie Punkte hinzu, berichtigen Sie falsche, oder wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata does not hold four times twenty coefficients.</source>
        <translation>Die RPC-Metadaten des Bilds enthalten nicht viermal zwanzig Koeffizienten.</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata holds numbers that are not finite: use the original product.</source>
        <translation>Die RPC-Metadaten des Bilds enthalten nicht endliche Zahlen: nehmen Sie das Originalprodukt.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} names a place off the Earth: use the original product.</source>
        <translation>Die RPC-Metadaten von {name} nennen einen Ort außerhalb der Erde: nehmen Sie das Originalprodukt.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some of them. Use the original product, or remove the RPCs.</source>
        <translation>Die RPC-Metadaten von {name} beschreiben seine Pixel nicht: in manchen davon ist kein Ort am Boden zu sehen. Nehmen Sie das Originalprodukt, oder entfernen Sie die RPCs.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as far from the middle of the camera&apos;s scene as its rim. Use the original product.</source>
        <translation>Die RPC-Metadaten von {name} scheinen zu einem anderen Bild zu gehören: seine Pixel liegen {far:.1f}-mal so weit von der Mitte der Kameraszene wie deren Rand. Nehmen Sie das Originalprodukt.</translation>
    </message>
    <message>
        <source>The RPC metadata of {name} folds the ground over: use the original product.</source>
        <translation>Die RPC-Metadaten von {name} falten den Boden: nehmen Sie das Originalprodukt.</translation>
    </message>
    <message>
        <source>Heights go from the lowest to the highest, in metres; {low} to {high} do not.</source>
        <translation>Höhen gehen von der niedrigsten zur höchsten, in Metern; {low} bis {high} tun das nicht.</translation>
    </message>
    <message>
        <source>The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to {asked_high:.0f} m were asked for. Heights are above the ellipsoid.</source>
        <translation>Das Kameramodell von {name} gilt für Höhen von {low:.0f} bis {high:.0f} m; verlangt waren {asked_low:.0f} bis {asked_high:.0f} m. Höhen sind über dem Ellipsoid.</translation>
    </message>
    <message>
        <source>The two camera models are made for different heights: they do not show the same ground, or one of them belongs to another image.</source>
        <translation>Die beiden Kameramodelle sind für verschiedene Höhen gemacht: sie zeigen nicht denselben Boden, oder eines gehört zu einem anderen Bild.</translation>
    </message>
    <message>
        <source>By their camera models the two images do not overlap: check that they show the same place, and that the RPC metadata is their own.</source>
        <translation>Nach ihren Kameramodellen überlappen sich die beiden Bilder nicht: prüfen Sie, ob sie denselben Ort zeigen und ob die RPC-Metadaten ihre eigenen sind.</translation>
    </message>
    <message>
        <source>A thin-plate spline through {count} points takes too long: thin them to {most}, or allow smoothing.</source>
        <translation>Ein Thin-Plate-Spline durch {count} Punkte dauert zu lange: dünnen Sie sie auf {most} aus, oder erlauben Sie Glättung.</translation>
    </message>
    <message>
        <source>Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart on the reference: no exact spline goes through both. Remove one, or allow smoothing.</source>
        <translation>Die Punkte {first} und {second} liegen an derselben Stelle des beweglichen Bilds, auf der Referenz aber {apart:.3g} px auseinander: kein genauer Spline geht durch beide. Entfernen Sie einen, oder erlauben Sie Glättung.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>affin</translation>
    </message>
    <message>
        <source>projective</source>
        <translation>projektiv</translation>
    </message>
    <message>
        <source>polynomial2</source>
        <translation>Polynom 2. Grades</translation>
    </message>
    <message>
        <source>polynomial3</source>
        <translation>Polynom 3. Grades</translation>
    </message>
    <message>
        <source>thin-plate-spline</source>
        <translation>Thin-Plate-Spline</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>örtlicher Fluss</translation>
    </message>
    <message>
        <source>piecewise</source>
        <translation>dreiecksweise affin</translation>
    </message>
    <message>
        <source>rpc-bias</source>
        <translation>Kameramodell, berichtigt</translation>
    </message>
    <message>
        <source>rpc-bias by shift</source>
        <translation>Kameramodell, durch Verschiebung berichtigt</translation>
    </message>
    <message>
        <source>rpc-bias by affine</source>
        <translation>Kameramodell, affin berichtigt</translation>
    </message>
    <message>
        <source>No control point is enabled, so there is nothing to fit a transform to.</source>
        <translation>Kein Passpunkt ist eingeschaltet, daher gibt es nichts, woran eine Transformation angepasst werden kann.</translation>
    </message>
    <message>
        <source>The points lie on a map, but {raster} of the operation does not.</source>
        <translation>Die Punkte liegen auf einer Karte, {raster} der Operation aber nicht.</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>das Raster</translation>
    </message>
    <message>
        <source>There is no transform {transform}. Choose auto or one of {names}.</source>
        <translation>Es gibt keine Transformation {transform}. Wählen Sie auto oder eine von {names}.</translation>
    </message>
    <message>
        <source>An RPC bias needs the image with its camera model: give the moving raster.</source>
        <translation>Ein RPC-Versatz braucht das Bild mit seinem Kameramodell: geben Sie das bewegliche Raster an.</translation>
    </message>
    <message>
        <source>This JSON file is not a coordinate operation of Crosstie.</source>
        <translation>Diese JSON-Datei ist keine Koordinatenoperation von Crosstie.</translation>
    </message>
    <message>
        <source>The coordinate operation is of version {version}, which this Crosstie does not know: update the plugin.</source>
        <translation>Die Koordinatenoperation hat die Version {version}, die dieses Crosstie nicht kennt: aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <source>The coordinate operation is damaged: {problem}.</source>
        <translation>Die Koordinatenoperation ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>{file} reports a match without a transform.</source>
        <translation>{file} meldet eine Zuordnung ohne Transformation.</translation>
    </message>
    <message>
        <source>A reprojected transform cannot be fitted: fit the transform, then choose the target.</source>
        <translation>Eine umprojizierte Transformation lässt sich nicht anpassen: passen Sie die Transformation an und wählen dann das Ziel.</translation>
    </message>
    <message>
        <source>A reprojected transform is not saved: save the operation, and choose the target again.</source>
        <translation>Eine umprojizierte Transformation wird nicht gespeichert: speichern Sie die Operation und wählen das Ziel erneut.</translation>
    </message>
    <message>
        <source>The reference lies on no map, so no other CRS, pixel size or extent can be chosen.</source>
        <translation>Die Referenz liegt auf keiner Karte, daher können kein anderes KBS, keine Pixelgröße und keine Ausdehnung gewählt werden.</translation>
    </message>
    <message>
        <source>“{crs}” is no coordinate reference system. Give it as EPSG:number.</source>
        <translation>„{crs}“ ist kein Koordinatenbezugssystem. Geben Sie es als EPSG:Nummer an.</translation>
    </message>
    <message>
        <source>The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.</source>
        <translation>Das Ziel hätte {width:,.0f} × {height:,.0f} Pixel. Prüfen Sie Pixelgröße, Ausdehnung und KBS.</translation>
    </message>
    <message>
        <source>A part of the registered raster has no place in that CRS. Choose another one.</source>
        <translation>Ein Teil des registrierten Rasters hat in diesem KBS keinen Ort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The pixel size of the target must be greater than zero.</source>
        <translation>Die Pixelgröße des Ziels muss größer als null sein.</translation>
    </message>
    <message>
        <source>The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.</source>
        <translation>Die Ausdehnung des Ziels ist xmin, ymin, xmax, ymax, jedes Maximum über seinem Minimum.</translation>
    </message>
    <message>
        <source>A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or register without resampling (control points or geotransform), which a VRT can hold.</source>
        <translation>Ein VRT hat keine eigenen Pixel, daher kann nichts hineingerechnet werden: wählen Sie ein anderes Format, oder registrieren Sie ohne Neuabtastung (Passpunkte oder Geotransformation), was ein VRT aufnehmen kann.</translation>
    </message>
    <message>
        <source>There is no mode {mode}. Choose one of {modes}.</source>
        <translation>Es gibt keine Weise {mode}. Wählen Sie eine von {modes}.</translation>
    </message>
    <message>
        <source>The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control points instead (gcps), or resample.</source>
        <translation>Die Transformation ({transform}) ist nicht affin, daher kann eine Geotransformation sie nicht aufnehmen: betten Sie stattdessen Passpunkte ein (gcps), oder tasten Sie neu ab.</translation>
    </message>
    <message>
        <source>{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × {needed_height}: it holds only for rasters of the same geometry.</source>
        <translation>{raster} hat {width} × {height} Pixel, die Operation wurde aber für ein Raster von {needed_width} × {needed_height} gefunden: sie gilt nur für Raster derselben Geometrie.</translation>
    </message>
    <message>
        <source>Moving vertices</source>
        <translation>Stützpunkte werden bewegt</translation>
    </message>
    <message>
        <source>{file} has no ending for a vector file. Use one of {endings}.</source>
        <translation>{file} hat keine Endung für eine Vektordatei. Nehmen Sie eine von {endings}.</translation>
    </message>
    <message>
        <source>{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.</source>
        <translation>{name} ist keine Vektordatei oder verweist auf eine Adresse. Speichern Sie seine Layer zuerst als GeoPackage.</translation>
    </message>
    <message>
        <source>{file} cannot be opened as vector layers.</source>
        <translation>{file} kann nicht als Vektorlayer geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no layer {name}.</source>
        <translation>Es gibt keinen Layer {name}.</translation>
    </message>
    <message>
        <source>The operation does not say how exact it is, so {name} does not say it either.</source>
        <translation>Die Operation sagt nicht, wie genau sie ist, also sagt es auch {name} nicht.</translation>
    </message>
    <message>
        <source>{count} features of {name} lie where the transform is not defined and were left out.</source>
        <translation>{count} Objekte von {name} liegen, wo die Transformation nicht bestimmt ist, und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{name} has no CRS: it was taken to be in that of {raster}.</source>
        <translation>{name} hat kein KBS: es gilt als in dem von {raster} liegend.</translation>
    </message>
    <message>
        <source>{layer} would have more than {most:,} vertices: densify less, or split the layer.</source>
        <translation>{layer} hätte mehr als {most:,} Stützpunkte: teilen Sie weniger fein, oder zerlegen Sie den Layer.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be written in this format.</source>
        <translation>Der Layer {layer} kann in diesem Format nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The moved features cannot be written. Check that the disk has space.</source>
        <translation>Die bewegten Objekte können nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The segments would be cut into far too many pieces: densify less.</source>
        <translation>Die Strecken würden in viel zu viele Stücke geteilt: teilen Sie weniger fein.</translation>
    </message>
    <message>
        <source>a vector file of polygons, XMIN,YMIN,XMAX,YMAX, or WKT such as POLYGON((…))</source>
        <translation>eine Vektordatei mit Polygonen, XMIN,YMIN,XMAX,YMAX, oder WKT wie POLYGON((…))</translation>
    </message>
    <message>
        <source>There is no file {path}. Give {forms}.</source>
        <translation>Es gibt keine Datei {path}. Geben Sie an: {forms}.</translation>
    </message>
    <message>
        <source>{text} is no polygon. Give {forms}.</source>
        <translation>{text} ist kein Polygon. Geben Sie an: {forms}.</translation>
    </message>
    <message>
        <source>{text} is no coordinate reference system that is known. Give EPSG:number, or WKT.</source>
        <translation>{text} ist kein bekanntes Koordinatenbezugssystem. Geben Sie EPSG:Nummer oder WKT an.</translation>
    </message>
    <message>
        <source>The bounding box is empty. Give XMIN,YMIN,XMAX,YMAX, with the smaller numbers first.</source>
        <translation>Das Rechteck ist leer. Geben Sie XMIN,YMIN,XMAX,YMAX an, die kleineren Zahlen zuerst.</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate reference system its polygons are. Save it with one, for example as GeoPackage.</source>
        <translation>{name} sagt nicht, in welchem Koordinatenbezugssystem die Polygone liegen. Speichern Sie die Datei mit einem, zum Beispiel als GeoPackage.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no file of polygons.</source>
        <translation>{name} ist eine Pipe oder ein Gerät, keine Datei mit Polygonen.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a file of polygons. Save it as GeoPackage.</source>
        <translation>{name} kann nicht als Datei mit Polygonen gelesen werden. Speichern Sie sie als GeoPackage.</translation>
    </message>
    <message>
        <source>{name} holds no polygons. Draw some, or choose another file.</source>
        <translation>{name} enthält keine Polygone. Zeichnen Sie welche, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} holds polygons in several coordinate reference systems. Save one layer alone.</source>
        <translation>{name} enthält Polygone in mehreren Koordinatenbezugssystemen. Speichern Sie einen Layer allein.</translation>
    </message>
    <message>
        <source>The area cannot be found on {raster}, which has no georeference or no CRS. Choose the whole overlap, or give the layer a CRS.</source>
        <translation>Das Gebiet ist auf {raster}, das keine Georeferenz oder kein KBS hat, nicht zu finden. Wählen Sie die ganze Überlappung, oder geben Sie dem Layer ein KBS.</translation>
    </message>
    <message>
        <source>The chosen area lies outside {raster}. Choose an area that it covers.</source>
        <translation>Das gewählte Gebiet liegt außerhalb von {raster}. Wählen Sie ein Gebiet, das es abdeckt.</translation>
    </message>
    <message>
        <source>The area to match is not a polygon. Draw it again or choose a polygon layer.</source>
        <translation>Das Gebiet für die Zuordnung ist kein Polygon. Zeichnen Sie es neu oder wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>{file} is open in another program or protected. Close it there, or choose another name.</source>
        <translation>{file} ist in einem anderen Programm geöffnet oder geschützt. Schließen Sie es dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written. Free some space or choose another folder.</source>
        <translation>Der Datenträger ist voll: {file} konnte nicht geschrieben werden. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.</source>
        <translation>{file} kann nicht nach {folder} geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} ist ein Ordner. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name or allow it to be overwritten.</source>
        <translation>{file} existiert schon. Wählen Sie einen anderen Namen oder erlauben Sie, es zu überschreiben.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>Der Ordner {folder} existiert nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file} is the file that is being read. Choose another name.</source>
        <translation>{file} ist die Datei, die gelesen wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: the folder is read-only. Choose another folder.</source>
        <translation>In {folder} kann nichts geschrieben werden: der Ordner ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{raster} has no band {band}: choose bands between 1 and {count}.</source>
        <translation>{raster} hat kein Band {band}: wählen Sie Bänder zwischen 1 und {count}.</translation>
    </message>
    <message>
        <source>{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.</source>
        <translation>{moving} hat kein Kameramodell (RPC), also keinen Versatz anzupassen: wählen Sie eine andere Transformation.</translation>
    </message>
    <message>
        <source>A camera model needs a map to look at, but {reference} has no georeference and CRS.</source>
        <translation>Ein Kameramodell braucht eine Karte, auf die es blickt, aber {reference} hat keine Georeferenz mit KBS.</translation>
    </message>
    <message>
        <source>{raster} holds no heights on a map: it has no georeference and CRS.</source>
        <translation>{raster} enthält keine Höhen auf einer Karte: es hat keine Georeferenz mit KBS.</translation>
    </message>
    <message>
        <source>{raster} does not cover the reference: choose heights of the same place.</source>
        <translation>{raster} deckt die Referenz nicht ab: wählen Sie Höhen desselben Orts.</translation>
    </message>
    <message>
        <source>{raster} has no heights where the reference lies: choose heights of the same place.</source>
        <translation>{raster} hat keine Höhen, wo die Referenz liegt: wählen Sie Höhen desselben Orts.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>GDAL reads the format {wanted} but cannot write it. Choose another one, such as GTiff.</source>
        <translation>GDAL liest das Format {wanted}, kann es aber nicht schreiben. Wählen Sie ein anderes, etwa GTiff.</translation>
    </message>
    <message>
        <source>The creation option {option!r} is not NAME=VALUE, such as COMPRESS=ZSTD.</source>
        <translation>Die Erstellungsoption {option!r} ist nicht NAME=WERT, wie COMPRESS=ZSTD.</translation>
    </message>
    <message>
        <source>The format {driver} has no creation option {key}. See gdal.org for its options.</source>
        <translation>Das Format {driver} hat keine Erstellungsoption {key}. Seine Optionen stehen auf gdal.org.</translation>
    </message>
    <message>
        <source>Writing overviews</source>
        <translation>Übersichten werden geschrieben</translation>
    </message>
    <message>
        <source>There is no way {kind} to mark what lies outside. Choose one of {kinds}.</source>
        <translation>Es gibt keine Weise {kind}, zu kennzeichnen, was außerhalb liegt. Wählen Sie eine von {kinds}.</translation>
    </message>
    <message>
        <source>A nodata value and {kind} exclude each other: choose one of them.</source>
        <translation>Ein Nodata-Wert und {kind} schließen sich aus: wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The moving raster has no nodata value of its own: say which one to write.</source>
        <translation>Das bewegliche Raster hat keinen eigenen Nodata-Wert: sagen Sie, welcher zu schreiben ist.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to {highest:g}. Choose another one, or an alpha band or a mask.</source>
        <translation>Der Nodata-Wert {value:g} passt nicht in Pixel der Art {dtype}, die {lowest:g} bis {highest:g} aufnehmen. Wählen Sie einen anderen, oder ein Alphaband oder eine Maske.</translation>
    </message>
    <message>
        <source>Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.</source>
        <translation>Sein Ort kommt aus einem Kameramodell (RPC) mit der festen Höhe {height:.0f} m: Relief verschiebt ihn.</translation>
    </message>
    <message>
        <source>{files} exist already. Allow them to be overwritten, or move them away.</source>
        <translation>{files} existieren schon. Erlauben Sie, sie zu überschreiben, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>{name} is named by a file, and is no plain raster file on this computer ({path}). It was not opened. Add it to the project as a layer if you trust it.</source>
        <translation>{name} wird von einer Datei genannt und ist keine einfache Rasterdatei auf diesem Rechner ({path}). Es wurde nicht geöffnet. Fügen Sie es dem Projekt als Layer hinzu, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Some tie points have no place on the reference&apos;s map: its georeference does not reach them. Leave those points out and export again.</source>
        <translation>Einige Verknüpfungspunkte haben auf der Karte der Referenz keinen Ort: ihre Georeferenz reicht nicht bis dorthin. Lassen Sie diese Punkte weg und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The window to read of {raster} is empty. Choose a larger area.</source>
        <translation>Das zu lesende Fenster von {raster} ist leer. Wählen Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <source>{raster} is only {width} × {height} pixels: too small to match. It needs at least {least} pixels on each side.</source>
        <translation>{raster} hat nur {width} × {height} Pixel: zu klein zum Zuordnen. Es braucht mindestens {least} Pixel auf jeder Seite.</translation>
    </message>
    <message>
        <source>The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.</source>
        <translation>Die zu benutzenden oder zu ignorierenden Polygone reichen nicht zu {raster}, das keine Georeferenz oder kein KBS hat.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.</source>
        <translation>{raster} enthält nichts zum Zuordnen: es hat keine gültigen Pixel. Prüfen Sie Nodata-Wert und Bänder.</translation>
    </message>
    <message>
        <source>{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.</source>
        <translation>{raster} enthält nichts zum Zuordnen: alle gültigen Pixel haben denselben Wert. Wählen Sie ein anderes Band.</translation>
    </message>
    <message>
        <source>{raster}: {note}</source>
        <translation>{raster}: {note}</translation>
    </message>
    <message>
        <source>Both rasters carry camera models (RPC): “Match scenes with camera models” in the toolbox follows the relief and gives heights.</source>
        <translation>Beide Raster tragen Kameramodelle (RPC): „Szenen mit Kameramodellen abgleichen“ in der Werkzeugkiste folgt dem Relief und gibt Höhen.</translation>
    </message>
    <message>
        <source>Neither raster names its CRS: both are taken to be in the same one.</source>
        <translation>Keines der Raster nennt sein KBS: beide gelten als im selben liegend.</translation>
    </message>
    <message>
        <source>The rasters have different CRSs: one was reprojected onto the other for comparison.</source>
        <translation>Die Raster haben verschiedene KBS: eines wurde zum Vergleich auf das andere umprojiziert.</translation>
    </message>
    <message>
        <source>{name} does not exist (any more). Check the path or load the layer again.</source>
        <translation>{name} existiert nicht (mehr). Prüfen Sie den Pfad oder laden Sie den Layer neu.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, no raster file.</source>
        <translation>{name} ist eine Pipe oder ein Gerät, keine Rasterdatei.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: the file is damaged or of a kind that GDAL does not read.</source>
        <translation>{name} kann nicht als Raster geöffnet werden: die Datei ist beschädigt oder von einer Art, die GDAL nicht liest.</translation>
    </message>
    <message>
        <source>{raster} was deleted or moved while it was being read. Load the layer again.</source>
        <translation>{raster} wurde gelöscht oder verschoben, während es gelesen wurde. Laden Sie den Layer neu.</translation>
    </message>
    <message>
        <source>{raster} cannot be read: the file is damaged. Try to open or convert it with another program.</source>
        <translation>{raster} ist nicht lesbar: die Datei ist beschädigt. Versuchen Sie, sie mit einem anderen Programm zu öffnen oder umzuwandeln.</translation>
    </message>
    <message>
        <source>{name} holds {count} rasters. Choose one of them, such as {example}.</source>
        <translation>{name} enthält {count} Raster. Wählen Sie eines, etwa {example}.</translation>
    </message>
    <message>
        <source>{name} has no bands: it holds nothing to match.</source>
        <translation>{name} hat keine Bänder: es enthält nichts zum Zuordnen.</translation>
    </message>
    <message>
        <source>The transform throws a part of {raster} to infinity, so it cannot be written. Choose a simpler transform, such as affine, or add tie points at the edges.</source>
        <translation>Die Transformation wirft einen Teil von {raster} ins Unendliche, daher kann es nicht geschrieben werden. Wählen Sie eine einfachere Transformation, etwa affin, oder fügen Sie an den Rändern Verknüpfungspunkte hinzu.</translation>
    </message>
    <message>
        <source>The transform squeezes the raster to nothing, so it cannot be written. Match again.</source>
        <translation>Die Transformation drückt das Raster zu nichts zusammen, daher kann es nicht geschrieben werden. Ordnen Sie neu zu.</translation>
    </message>
    <message>
        <source>Write it at the moving raster&apos;s own resolution instead.</source>
        <translation>Schreiben Sie es stattdessen in der Auflösung des beweglichen Rasters.</translation>
    </message>
    <message>
        <source>The transform is hardly right: check the tie points.</source>
        <translation>Die Transformation stimmt kaum: prüfen Sie die Verknüpfungspunkte.</translation>
    </message>
    <message>
        <source>The registered raster would have {width:,.0f} × {height:,.0f} pixels ({size_gb:,.0f} GB), while {raster} has {own_width:,} × {own_height:,}. {way_out}</source>
        <translation>Das registrierte Raster hätte {width:,.0f} × {height:,.0f} Pixel ({size_gb:,.0f} GB), während {raster} {own_width:,} × {own_height:,} hat. {way_out}</translation>
    </message>
    <message>
        <source>{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or choose another name.</source>
        <translation>{name} wird gerade von einem anderen Crosstie geschrieben, vielleicht in einem anderen Fenster. Warten Sie, bis das fertig ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Writing the registered raster</source>
        <translation>Das registrierte Raster wird geschrieben</translation>
    </message>
    <message>
        <source>The {transform} transform cannot carry all of {raster}. {folds}: add tie points there, or choose a simpler transform.</source>
        <translation>Die Transformation ({transform}) kann nicht ganz {raster} tragen. {folds}: fügen Sie dort Verknüpfungspunkte hinzu, oder wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
        <source>There is no resampling called {resampling}. Choose one of {resamplings}.</source>
        <translation>Es gibt kein Abtastverfahren {resampling}. Wählen Sie eines von {resamplings}.</translation>
    </message>
    <message>
        <source>Looking again with another matcher</source>
        <translation>Mit einem weiteren Verfahren nachsehen</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler transform, or a smaller raster.</source>
        <translation>Die Transformation ({transform}) ist nicht für das ganze bewegliche Raster brauchbar. {folds}: wählen Sie eine einfachere Transformation oder ein kleineres Raster.</translation>
    </message>
    <message>
        <source>The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.</source>
        <translation>Die Transformation ({transform}) ist nicht für das ganze bewegliche Raster brauchbar. {folds}, daher bleibt es bei der einfacheren.</translation>
    </message>
    <message>
        <source>The same result came from the start with {matcher}, which makes it likelier.</source>
        <translation>Von Anfang an kam mit {matcher} dasselbe Ergebnis heraus, was es wahrscheinlicher macht.</translation>
    </message>
    <message>
        <source>Tie points of {before} did not convince; those of {after} speak more for one place.</source>
        <translation>Die Verknüpfungspunkte von {before} überzeugten nicht; die von {after} sprechen eher für einen Ort.</translation>
    </message>
    <message>
        <source>Searching window {number} of {count}, about {left:.0f} s left</source>
        <translation>Fenster {number} von {count} wird durchsucht, noch etwa {left:.0f} s</translation>
    </message>
    <message>
        <source>Comparing placements</source>
        <translation>Platzierungen vergleichen</translation>
    </message>
    <message>
        <source>The land-cover raster {path} has no class that the vocabulary of scenes knows where the reference lies. Give its classes names, use codes of ESA WorldCover, or type what is in the scene.</source>
        <translation>Das Raster {path} der Bodenbedeckung hat dort, wo die Referenz liegt, keine Klasse, die das Szenenvokabular kennt. Geben Sie seinen Klassen Namen, verwenden Sie die Codes von ESA WorldCover, oder tippen Sie ein, was in der Szene ist.</translation>
    </message>
    <message>
        <source>The land-cover raster {path} cannot be read.</source>
        <translation>Das Raster {path} der Bodenbedeckung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A land-cover raster says what is in the scene only where it and the reference have a georeference. Type what is in the scene instead.</source>
        <translation>Ein Raster der Bodenbedeckung sagt nur dann, was in der Szene ist, wenn es und die Referenz georeferenziert sind. Tippen Sie stattdessen ein, was in der Szene ist.</translation>
    </message>
    <message>
        <source>Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.</source>
        <translation>Wo der bewegliche Layer von Hand platziert wurde, hat „{reference}“ keinen Ort. Platzieren Sie ihn neu, oder vergessen Sie es.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Matching anew with another matcher</source>
        <translation>Neu zuordnen mit einem anderen Verfahren</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Urteil wird gebildet</translation>
    </message>
    <message>
        <source>By their georeferences the two rasters do not overlap: check that they show the same place.</source>
        <translation>Nach ihren Georeferenzen überlappen sich die beiden Raster nicht: prüfen Sie, ob sie denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>No placement of the moving raster stands out from chance.</source>
        <translation>Keine Platzierung des beweglichen Rasters hebt sich vom Zufall ab.</translation>
    </message>
    <message>
        <source>Choose a smaller area around the place, check that both layers show it, or give two rough points.</source>
        <translation>Wählen Sie ein kleineres Gebiet um den Ort, prüfen Sie, ob beide Layer ihn zeigen, oder geben Sie zwei ungefähre Punkte.</translation>
    </message>
    <message>
        <source>The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate reference system that they were drawn in, or match without them.</source>
        <translation>Die Polygone lassen sich weder auf {moving} noch auf {reference} finden. Geben Sie den Polygonen das Koordinatenbezugssystem, in dem sie gezeichnet wurden, oder ordnen Sie ohne sie zu.</translation>
    </message>
    <message>
        <source>The polygons to match in lie outside {name}. Choose polygons that it covers.</source>
        <translation>Die Polygone, in denen zugeordnet werden soll, liegen außerhalb von {name}. Wählen Sie Polygone, die es abdeckt.</translation>
    </message>
    <message>
        <source>One rough point is too little here, as no georeference says how large and how turned the moving raster is. Give two rough points.</source>
        <translation>Ein ungefährer Punkt ist hier zu wenig, da keine Georeferenz sagt, wie groß und wie gedreht das bewegliche Raster ist. Geben Sie zwei ungefähre Punkte an.</translation>
    </message>
    <message>
        <source>The rough points are all at one place. Give two that are far from each other.</source>
        <translation>Die ungefähren Punkte liegen alle an einem Ort. Geben Sie zwei an, die weit auseinander liegen.</translation>
    </message>
    <message>
        <source>Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row {y:.0f}. Rough points count pixels from the upper left corner.</source>
        <translation>Der ungefähre Punkt {number} liegt außerhalb von {name} mit {width} × {height} Pixeln: Spalte {x:.0f}, Zeile {y:.0f}. Ungefähre Punkte zählen Pixel von der linken oberen Ecke.</translation>
    </message>
    <message>
        <source>The description of the scene is {count} characters long; at most {most} are read. Name a few things that both images show, for example: harbour, river, dense housing.</source>
        <translation>Die Beschreibung der Szene ist {count} Zeichen lang; höchstens {most} werden gelesen. Nennen Sie einige Dinge, die beide Bilder zeigen, zum Beispiel: harbour, river, dense housing.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>Choose from the list, or leave the field empty.</source>
        <translation>Wählen Sie aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“{text}” names nothing that the vocabulary of scenes knows. {advice}</source>
        <translation>„{text}“ nennt nichts, was das Vokabular der Szenen kennt. {advice}</translation>
    </message>
    <message>
        <source>The vocabulary of scenes cannot be read: {problem}. Install the plugin again.</source>
        <translation>Das Szenenvokabular kann nicht gelesen werden: {problem}. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>The vocabulary of scenes names something twice, or nothing: {which}.</source>
        <translation>Das Szenenvokabular nennt etwas doppelt oder nichts: {which}.</translation>
    </message>
    <message>
        <source>Matching tiles</source>
        <translation>Kacheln werden zugeordnet</translation>
    </message>
    <message>
        <source>{count} of {matches} matches agree on one {transform} transform.</source>
        <translation>{count} von {matches} Übereinstimmungen passen zu einer Transformation ({transform}).</translation>
    </message>
    <message>
        <source>They cover {percent:.0f} % of the overlap.</source>
        <translation>Sie decken {percent:.0f} % der Überlappung ab.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with each other.</source>
        <translation>Nur {count} Übereinstimmungen passen zueinander.</translation>
    </message>
    <message>
        <source>Most matches ({wrong} of {matches}) disagree with the transform.</source>
        <translation>Die meisten Übereinstimmungen ({wrong} von {matches}) widersprechen der Transformation.</translation>
    </message>
    <message>
        <source>Another placement is nearly as good.</source>
        <translation>Eine andere Platzierung ist fast so gut.</translation>
    </message>
    <message>
        <source>The tie points cover only {percent:.0f} % of the overlap.</source>
        <translation>Die Verknüpfungspunkte decken nur {percent:.0f} % der Überlappung ab.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Transforms compared</source>
        <translation>Transformationen im Vergleich</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Registration report</source>
        <translation>Bericht der Registrierung</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Accepted: the layers match</source>
        <translation>Angenommen: die Layer passen</translation>
    </message>
    <message>
        <source>Needs review: check it before you use it</source>
        <translation>Zu prüfen: ansehen, bevor Sie es benutzen</translation>
    </message>
    <message>
        <source>No reliable match</source>
        <translation>Keine verlässliche Übereinstimmung</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>RMSE, px</source>
        <translation>RMSE, px</translation>
    </message>
    <message>
        <source>RMSE by degrees of freedom, px</source>
        <translation>RMSE nach Freiheitsgraden, px</translation>
    </message>
    <message>
        <source>90 % within, px</source>
        <translation>90 % innerhalb, px</translation>
    </message>
    <message>
        <source>RMSE, map units</source>
        <translation>RMSE, Karteneinheiten</translation>
    </message>
    <message>
        <source>covered share of the overlap</source>
        <translation>abgedeckter Anteil der Überlappung</translation>
    </message>
    <message>
        <source>share of the points in use</source>
        <translation>Anteil der Punkte in Gebrauch</translation>
    </message>
    <message>
        <source>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead of 2 n.</source>
        <translation>RMSE: Wurzel aus dem Mittel von dX² + dY² über die n Punkte, jeweils der Unterschied zwischen dem Ort, an den die Transformation einen Punkt setzt, und dem gemessenen. Nach Freiheitsgraden: geteilt durch 2 n weniger die Zahl der Parameter statt durch 2 n.</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <source>check points</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>There are no residuals to show.</source>
        <translation>Es gibt keine Residuen zu zeigen.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Beweglich</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>There are no points.</source>
        <translation>Es gibt keine Punkte.</translation>
    </message>
    <message>
        <source>These are the {most_rows} points with the largest residuals of {count}.</source>
        <translation>Dies sind die {most_rows} Punkte mit den größten Residuen von {count}.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Residuals where the moving raster has its tie points, enlarged</source>
        <translation>Residuen an den Verknüpfungspunkten des beweglichen Rasters, vergrößert</translation>
    </message>
    <message>
        <source>90 % within {radius:.2f} px</source>
        <translation>90 % innerhalb {radius:.2f} px</translation>
    </message>
    <message>
        <source>residual, reference px</source>
        <translation>Residuum, px der Referenz</translation>
    </message>
    <message>
        <source>How many tie points have which residual</source>
        <translation>Wie viele Verknüpfungspunkte welches Residuum haben</translation>
    </message>
    <message>
        <source>Around the current transform the matcher finds too little. Nothing was changed: correct the points or place the layer by hand, then match anew.</source>
        <translation>Um die jetzige Transformation findet das Verfahren zu wenig. Nichts wurde geändert: berichtigen Sie die Punkte oder platzieren Sie den Layer von Hand, und ordnen Sie dann neu zu.</translation>
    </message>
    <message>
        <source>There is no transform to look around: three points, well apart, make one.</source>
        <translation>Es gibt keine Transformation, um die gesucht werden könnte: drei Punkte, weit auseinander, ergeben eine.</translation>
    </message>
    <message>
        <source>Every cell of the overlap holds a point already.</source>
        <translation>Jede Zelle der Überlappung hat schon einen Punkt.</translation>
    </message>
    <message>
        <source>Looking into empty cells</source>
        <translation>Leere Zellen werden durchsucht</translation>
    </message>
    <message>
        <source>There is no transform to match around: three points, well apart, make one.</source>
        <translation>Es gibt keine Transformation, um die zugeordnet werden könnte: drei Punkte, weit auseinander, ergeben eine.</translation>
    </message>
    <message>
        <source>By the current transform the layers do not overlap. Correct the points first.</source>
        <translation>Nach der jetzigen Transformation überlappen sich die Layer nicht. Berichtigen Sie zuerst die Punkte.</translation>
    </message>
    <message>
        <source>Matching around the transform</source>
        <translation>Um die Transformation wird zugeordnet</translation>
    </message>
    <message>
        <source>The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again.</source>
        <translation>Die hier gespeicherten Verknüpfungspunkte sind beschädigt und nicht lesbar. Nehmen Sie eine ältere Kopie, oder ordnen Sie neu zu.</translation>
    </message>
    <message>
        <source>The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.</source>
        <translation>Die hier gespeicherten Verknüpfungspunkte stammen von einem neueren Crosstie. Aktualisieren Sie das Plugin, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The session cannot be written. Check that the disk has space.</source>
        <translation>Die Sitzung kann nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.</source>
        <translation>{name} ist keine Sitzung von Crosstie und wird darum nicht überschrieben. Wählen Sie einen anderen Namen für die Sitzung.</translation>
    </message>
    <message>
        <source>The session {name} is missing. Put it back where it was, or open it from elsewhere.</source>
        <translation>Die Sitzung {name} fehlt. Legen Sie sie zurück, oder öffnen Sie sie von anderswo.</translation>
    </message>
    <message>
        <source>{name} is far too large for a session.</source>
        <translation>{name} ist viel zu groß für eine Sitzung.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no session of Crosstie. It stays as it is.</source>
        <translation>{name} ist beschädigt, oder keine Sitzung von Crosstie. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>The match has no camera model for {family}. Choose another transform.</source>
        <translation>Die Zuordnung hat kein Kameramodell für {family}. Wählen Sie eine andere Transformation.</translation>
    </message>
    <message>
        <source>No control point is in use, so there is nothing to fit: enable or add {count}.</source>
        <translation>Kein Passpunkt ist in Gebrauch, also ist nichts anzupassen: {count} einschalten oder hinzufügen.</translation>
    </message>
    <message>
        <source>The limits leave no control point in use: loosen them.</source>
        <translation>Die Grenzen lassen keinen Passpunkt in Benutzung: lockern Sie sie.</translation>
    </message>
    <message>
        <source>Only {count} points hold it: add some, {least} or more.</source>
        <translation>Nur {count} Punkte halten es: fügen Sie welche hinzu, {least} oder mehr.</translation>
    </message>
    <message>
        <source>The points cover only {percent:.0f} % of the overlap: add some in the empty parts.</source>
        <translation>Die Punkte decken nur {percent:.0f} % der Überlappung ab: fügen Sie in den leeren Teilen welche hinzu.</translation>
    </message>
    <message>
        <source>The match itself was not accepted: check {missing} more points one by one.</source>
        <translation>Die Zuordnung selbst wurde nicht angenommen: prüfen Sie {missing} weitere Punkte einzeln.</translation>
    </message>
    <message>
        <source>It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.</source>
        <translation>Es liegt {moved:.1f} px (RMS) neben dem, was das Verfahren fand: prüfen Sie {count} weitere Punkte einzeln.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points, {checked} of them checked by hand.</source>
        <translation>An {count} Verknüpfungspunkte angepasst, {checked} davon von Hand geprüft.</translation>
    </message>
    <message>
        <source>Fitted to {count} tie points.</source>
        <translation>An {count} Verknüpfungspunkte angepasst.</translation>
    </message>
    <message>
        <source>{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).</source>
        <translation>{count} Kontrollpunkte, die die Anpassung nicht sieht, liegen {rmse_px:.2f} px daneben (RMSE).</translation>
    </message>
    <message>
        <source>There is no transform “{family}”. Choose one of: {names}.</source>
        <translation>Es gibt keine Transformation „{family}“. Wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>The layer {table} of {name} is computed, not stored. Save it as a table.</source>
        <translation>Der Layer {table} von {name} ist berechnet, nicht gespeichert. Speichern Sie ihn als Tabelle.</translation>
    </message>
    <message>
        <source>A bias of the kind “{kind}” takes {count} matches; add some.</source>
        <translation>Ein Versatz der Art „{kind}“ braucht {count} Übereinstimmungen; fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>The matches do not agree on one bias of the camera models: correct wrong ones.</source>
        <translation>Die Übereinstimmungen passen nicht zu einem Versatz der Kameramodelle: berichtigen Sie falsche.</translation>
    </message>
    <message>
        <source>{count} tie points; {percent:.1f} % within 1 px of their epipolar lines, half of them within {median:.2f} px.</source>
        <translation>{count} Verknüpfungspunkte; {percent:.1f} % binnen 1 px von ihren Epipolarlinien, die Hälfte binnen {median:.2f} px.</translation>
    </message>
    <message>
        <source>The camera models disagree by {off:.2f} px across the epipolar lines, which the {bias} takes up.</source>
        <translation>Die Kameramodelle widersprechen sich quer zu den Epipolarlinien um {off:.2f} px, was die Berichtigung ({bias}) aufnimmt.</translation>
    </message>
    <message>
        <source>The ground lies at {low:.0f} to {high:.0f} m above the ellipsoid. A disagreement along the lines cannot be told from height, so heights may be off by a constant.</source>
        <translation>Der Boden liegt {low:.0f} bis {high:.0f} m über dem Ellipsoid. Ein Widerspruch entlang der Linien ist nicht von Höhe zu unterscheiden, daher können Höhen um eine Konstante falsch sein.</translation>
    </message>
    <message>
        <source>Along epipolar lines the moving raster&apos;s camera model is what is fitted: choose the transform “Camera model (RPC)” or “Automatic”, or another matcher.</source>
        <translation>Entlang von Epipolarlinien wird das Kameramodell des beweglichen Rasters angepasst: Wählen Sie die Transformation „Kameramodell (RPC)“ oder „Automatisch“, oder ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>{count} tie points agree with both camera models.</source>
        <translation>{count} Verknüpfungspunkte passen zu beiden Kameramodellen.</translation>
    </message>
    <message>
        <source>Only {count} tie points agree with both camera models: look at them first.</source>
        <translation>Nur {count} Verknüpfungspunkte passen zu beiden Kameramodellen: Sehen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Only {percent:.0f} % of the tie points lie within a pixel of their epipolar lines: look at them first.</source>
        <translation>Nur {percent:.0f} % der Verknüpfungspunkte liegen binnen einem Pixel von ihren Epipolarlinien: Sehen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Searching heights</source>
        <translation>Höhen werden gesucht</translation>
    </message>
    <message>
        <source>Matching along epipolar lines</source>
        <translation>Entlang von Epipolarlinien wird zugeordnet</translation>
    </message>
    <message>
        <source>{raster} has no RPC camera model: choose another matcher, or the original product.</source>
        <translation>{raster} hat kein RPC-Kameramodell: wählen Sie ein anderes Verfahren, oder das Originalprodukt.</translation>
    </message>
    <message>
        <source>The matches lie anywhere between the epipolar lines, as by chance: the images show too little in common, or the camera models are not theirs.</source>
        <translation>Die Übereinstimmungen liegen irgendwo zwischen den Epipolarlinien, wie zufällig: die Bilder zeigen zu wenig Gemeinsames, oder die Kameramodelle sind nicht ihre.</translation>
    </message>
    <message>
        <source>Only {count} matches agree with the two camera models. Check that both layers show the same place and carry their own RPCs, or name the lowest and highest ground.</source>
        <translation>Nur {count} Übereinstimmungen passen zu den beiden Kameramodellen. Prüfen Sie, ob beide Layer denselben Ort zeigen und ihre eigenen RPCs haben, oder nennen Sie den tiefsten und höchsten Boden.</translation>
    </message>
    <message>
        <source>{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough for any transform.</source>
        <translation>{name} enthält mehr als {most:,} Zeilen. Dünnen Sie die Punkte zuerst aus: einige hundert genügen für jede Transformation.</translation>
    </message>
    <message>
        <source>{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the points, or choose the right file.</source>
        <translation>{file} hat {size_mb:,.0f} MB, mehr als die {most_mb} MB, die Punkte haben dürfen. Dünnen Sie die Punkte aus, oder wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check its name and its permissions.</source>
        <translation>{path} ist nicht lesbar. Prüfen Sie Namen und Rechte.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {problem}.</source>
        <translation>{name} ist kein gültiges JSON: {problem}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: “{text}” is not {wanted}.</source>
        <translation>{name}, Zeile {line}: „{text}“ ist nicht {wanted}.</translation>
    </message>
    <message>
        <source>{name} holds no points. Expected is {wanted}.</source>
        <translation>{name} enthält keine Punkte. Erwartet wird {wanted}.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>PyTorch is not available ({error}); numpy is used, which is slower.</source>
        <translation>PyTorch steht nicht zur Verfügung ({error}); numpy wird benutzt, das langsamer ist.</translation>
    </message>
    <message>
        <source>No CUDA device was found; the processor is used.</source>
        <translation>Kein CUDA-Gerät gefunden; der Prozessor wird benutzt.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory did not suffice; the processor was used.</source>
        <translation>Der Speicher der Grafikkarte reichte nicht; der Prozessor wurde benutzt.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory was short; smaller batches were used.</source>
        <translation>Der Speicher der Grafikkarte war knapp; es wurde in kleineren Stapeln gerechnet.</translation>
    </message>
    <message>
        <source>the keypoint matcher</source>
        <translation>das Verfahren mit Schlüsselpunkten</translation>
    </message>
    <message>
        <source>A small network that finds keypoints in both images and says of each where the other image shows it, or that it does not; for large rasters, and for single points placed by hand.</source>
        <translation>Ein kleines Netz, das in beiden Bildern Schlüsselpunkte findet und von jedem sagt, wo das andere Bild ihn zeigt oder dass es das nicht tut; für große Raster, und für einzelne von Hand gesetzte Punkte.</translation>
    </message>
    <message>
        <source>the learned matcher</source>
        <translation>das gelernte Verfahren</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; finds many exact points, also where terrain and change break a single transform.</source>
        <translation>Ein Netz, das gelernt hat, wie Orte für verschiedene Sensoren aussehen; findet viele genaue Punkte, auch wo Gelände und Veränderung eine einzige Transformation sprengen.</translation>
    </message>
    <message>
        <source>These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version, or those of a Swin-v2 with the names of torchvision or timm.</source>
        <translation>Diese Gewichte enthalten keinen Encoder, mit dem „epimask“ beginnen kann: Nennen Sie die von „dgim“ dieser Version oder die eines Swin-v2 mit den Namen von torchvision oder timm.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
        <source>{file} is no safetensors file. Weights in other formats can run code when they are opened, so convert them first: safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>{file} ist keine safetensors-Datei. Gewichte in anderen Formaten können beim Öffnen Code ausführen; wandeln Sie sie zuerst um: safetensors.torch.save_file(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>the matcher along epipolar lines</source>
        <translation>das Verfahren entlang von Epipolarlinien</translation>
    </message>
    <message>
        <source>A network for two satellite scenes with camera models: it looks only where a place can lie.</source>
        <translation>Ein Netz für zwei Satellitenszenen mit Kameramodellen: es sucht nur, wo ein Ort liegen kann.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: {problem}.</source>
        <translation>{name} beschreibt kein Verfahren: {problem}.</translation>
    </message>
    <message>
        <source>{name} does not describe a matcher: channels: 1 or 3; multiple: 1 to 512; origin: centre or corner; title and description: short texts.</source>
        <translation>{name} beschreibt kein Verfahren: channels: 1 oder 3; multiple: 1 bis 512; origin: centre oder corner; title und description: kurze Texte.</translation>
    </message>
    <message>
        <source>{path} is not a matcher: choose a TorchScript file (.pt) or an ONNX file (.onnx).</source>
        <translation>{path} ist kein Verfahren: Wählen Sie eine TorchScript-Datei (.pt) oder eine ONNX-Datei (.onnx).</translation>
    </message>
    <message>
        <source>There is no matcher file {path}. Choose another one.</source>
        <translation>Es gibt keine Verfahrensdatei {path}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A matcher from a file of your own; its confidences are not calibrated.</source>
        <translation>Ein Verfahren aus einer eigenen Datei; seine Konfidenzen sind nicht kalibriert.</translation>
    </message>
    <message>
        <source>A matcher of your installation of vismatch; its confidences are not calibrated.</source>
        <translation>Ein Verfahren Ihrer Installation von vismatch; seine Konfidenzen sind nicht kalibriert.</translation>
    </message>
    <message>
        <source>the matcher of your file</source>
        <translation>das Verfahren Ihrer Datei</translation>
    </message>
    <message>
        <source>The matcher {file} could not match two images of {shape} (channels, rows, columns). Its description (a JSON file of its name beside it) says how many channels it wants.</source>
        <translation>Das Verfahren {file} konnte zwei Bilder von {shape} (Kanäle, Zeilen, Spalten) nicht abgleichen. Seine Beschreibung (eine gleichnamige JSON-Datei daneben) sagt, wie viele Kanäle es will.</translation>
    </message>
    <message>
        <source>The matcher {file} gave {what} instead of points in both images, (N, 2) each, and perhaps (N,) confidences.</source>
        <translation>Das Verfahren {file} lieferte {what} statt Punkten in beiden Bildern, je (N, 2), und vielleicht Konfidenzen (N,).</translation>
    </message>
    <message>
        <source>The matcher {file} gave points of shapes {shapes}, not (N, 2).</source>
        <translation>Das Verfahren {file} lieferte Punkte der Form {shapes} statt (N, 2).</translation>
    </message>
    <message>
        <source>{path} is not a TorchScript file: write it by torch.jit.script(network).save(…).</source>
        <translation>{path} ist keine TorchScript-Datei: Schreiben Sie sie mit torch.jit.script(netz).save(…).</translation>
    </message>
    <message>
        <source>{path} is not an ONNX file that this onnxruntime can run.</source>
        <translation>{path} ist keine ONNX-Datei, die dieses onnxruntime ausführen kann.</translation>
    </message>
    <message>
        <source>The matcher {file} takes {count} inputs, not two images.</source>
        <translation>Das Verfahren {file} nimmt {count} Eingaben statt zweier Bilder.</translation>
    </message>
    <message>
        <source>vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that its weights lie on your disk.</source>
        <translation>vismatch konnte „{model}“ nicht laden. Crosstie lässt es nichts herunterladen: führen Sie es einmal für sich aus, damit seine Gewichte auf Ihrer Platte liegen.</translation>
    </message>
    <message>
        <source>Searching the placement</source>
        <translation>Platzierung wird gesucht</translation>
    </message>
    <message>
        <source>Finds the place by structure, looks again with the keypoint matcher, keeps the points that verify best.</source>
        <translation>Findet den Ort an seiner Struktur, sieht mit dem Verfahren mit Schlüsselpunkten noch einmal nach und behält die Punkte, die sich am besten bewähren.</translation>
    </message>
    <message>
        <source>Compares edges and lines instead of colours, so it works across sensors; needs nothing installed.</source>
        <translation>Vergleicht Kanten und Linien statt Farben, arbeitet daher über Sensoren hinweg; braucht keine Installation.</translation>
    </message>
    <message>
        <source>A network that has learned how places look to different sensors; needs torch.</source>
        <translation>Ein Netz, das gelernt hat, wie Orte für verschiedene Sensoren aussehen; braucht torch.</translation>
    </message>
    <message>
        <source>A network for two satellite scenes that both come with camera models (RPC): it looks only where a place can lie, and gives heights; needs torch.</source>
        <translation>Ein Netz für zwei Satellitenszenen mit Kameramodellen (RPC): Es sucht nur, wo ein Ort liegen kann, und gibt Höhen; braucht torch.</translation>
    </message>
    <message>
        <source>Finds keypoints and asks for each where the other image shows it: small, for large rasters; needs torch.</source>
        <translation>Findet Schlüsselpunkte und sucht jeden im anderen Bild: klein und schnell, für große Raster; braucht torch.</translation>
    </message>
    <message>
        <source>A network that listens to words for the scene, yours or those that it finds in the images; needs torch.</source>
        <translation>Ein Netz, das auf Wörter für die Szene hört, Ihre oder solche, die es in den Bildern findet; braucht torch.</translation>
    </message>
    <message>
        <source>There is no matcher “{name}”. Choose one of: {matchers}, file:MATCHER.pt, file:MATCHER.onnx, vismatch:MODEL.</source>
        <translation>Es gibt kein Verfahren „{name}“. Wählen Sie eines von: {matchers}, file:VERFAHREN.pt, file:VERFAHREN.onnx, vismatch:MODELL.</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>the text-assisted matcher</source>
        <translation>das textgestützte Verfahren</translation>
    </message>
    <message>
        <source>A learned matcher that listens to words for the scene, given by you or found in the images; it also bears turns of 35° and scales of 0.7 to 1.3 on its own.</source>
        <translation>Ein gelerntes Verfahren, das auf Wörter für die Szene hört, von Ihnen genannt oder in den Bildern gefunden; es verträgt auch allein Drehungen um 35° und Maßstäbe von 0,7 bis 1,3.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as you named them: {scene}.</source>
        <translation>Deskriptoren der Szene, wie Sie sie nannten: {scene}.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the land cover names them: {listed}.</source>
        <translation>Deskriptoren der Szene, wie die Bodenbedeckung sie nennt: {listed}.</translation>
    </message>
    <message>
        <source>No descriptor of the scene stood out in the images.</source>
        <translation>Kein Deskriptor der Szene ragte in den Bildern heraus.</translation>
    </message>
    <message>
        <source>Descriptors of the scene, as the images suggested them: {listed}.</source>
        <translation>Deskriptoren der Szene, wie die Bilder sie nahelegten: {listed}.</translation>
    </message>
    <message>
        <source>The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights anew (make text-table, make train MODEL=tar).</source>
        <translation>In der Tabelle der Textdeskriptoren fehlt {listed}. Lassen Sie es weg, oder erstellen Sie Tabelle und Gewichte neu (make text-table, make train MODEL=tar).</translation>
    </message>
    <message>
        <source>The file holds no table of text descriptors; run make text-table.</source>
        <translation>Die Datei enthält keine Tabelle von Textdeskriptoren; führen Sie make text-table aus.</translation>
    </message>
    <message>
        <source>The table of text descriptors is damaged; run make text-table.</source>
        <translation>Die Tabelle der Textdeskriptoren ist beschädigt; führen Sie make text-table aus.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are missing. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Die Gewichte des Verfahrens „{name}“ fehlen. Installieren Sie das Plugin neu, oder wählen Sie das Verfahren „Structure“.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” are damaged or of another version. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Die Gewichte des Verfahrens „{name}“ sind beschädigt oder von einer anderen Version. Installieren Sie das Plugin neu, oder wählen Sie das Verfahren „Structure“.</translation>
    </message>
    <message>
        <source>The weights are damaged: {problem}. Install the plugin again.</source>
        <translation>Die Gewichte sind beschädigt: {problem}. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin again, or choose the matcher “Structure”.</source>
        <translation>Die Gewichte des Verfahrens „{name}“ gehören zu einer anderen Version des Plugins. Installieren Sie das Plugin neu, oder wählen Sie das Verfahren „Structure“.</translation>
    </message>
    <message>
        <source>The list of weights is damaged. Install the plugin again.</source>
        <translation>Die Liste der Gewichte ist beschädigt. Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which is an input of the list. Name another target.</source>
        <translation>es würde {path} überschreiben, eine Eingabe der Liste. Nennen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>it would overwrite {path}, which belongs to {other}. Name another target or id.</source>
        <translation>es würde {path} überschreiben, das zu {other} gehört. Nennen Sie ein anderes Ziel oder eine andere Kennung.</translation>
    </message>
    <message>
        <source>Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.</source>
        <translation>Ein anderer Stapel arbeitet im Ordner {folder}. Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is no list of pairs: the columns moving and reference are needed.</source>
        <translation>{name} ist keine Liste von Paaren: die Spalten moving und reference werden gebraucht.</translation>
    </message>
    <message>
        <source>{name}, line {line}: moving and reference must both be given.</source>
        <translation>{name}, Zeile {line}: moving und reference müssen beide angegeben sein.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the id {own} is there twice. Give every pair its own.</source>
        <translation>{name}, Zeile {line}: die Kennung {own} kommt zweimal vor. Geben Sie jedem Paar seine eigene.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {problem}</source>
        <translation>{name}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>{name}, line {line}: a path or an id is none that this computer could write.</source>
        <translation>{name}, Zeile {line}: ein Pfad oder eine Kennung lässt sich auf diesem Rechner nicht schreiben.</translation>
    </message>
    <message>
        <source>A list does not choose matchers of somebody else. Choose it for all pairs instead.</source>
        <translation>Eine Liste wählt keine Verfahren anderer Leute. Wählen Sie es stattdessen für alle Paare.</translation>
    </message>
    <message>
        <source>Its worker died {count} times, perhaps for want of memory.</source>
        <translation>Sein Arbeitsprozess starb {count} Mal, vielleicht aus Mangel an Speicher.</translation>
    </message>
    <message>
        <source>The verdict was calibrated on Crosstie&apos;s own matchers, not on this one: check the result by eye.</source>
        <translation>Das Urteil wurde an Crossties eigenen Verfahren kalibriert, nicht an diesem: Prüfen Sie das Ergebnis mit dem Auge.</translation>
    </message>
    <message>
        <source>The description of the scene was not used: only the matcher “Text-assisted” reads it.</source>
        <translation>Die Beschreibung der Szene wurde nicht verwendet: Nur das Verfahren „Textgestützt“ liest sie.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or leave the coarse search on.</source>
        <translation>Das Verfahren „{title}“ hat keine eigene Grobstufe. Wählen Sie das Verfahren „Textgestützt“, oder lassen Sie die Grobsuche eingeschaltet.</translation>
    </message>
    <message>
        <source>The camera models were not used.</source>
        <translation>Die Kameramodelle wurden nicht benutzt.</translation>
    </message>
    <message>
        <source>Only structure was compared.</source>
        <translation>Nur die Struktur wurde verglichen.</translation>
    </message>
    <message>
        <source>“{text}” is no rough point. Give column and row in the moving raster, column and row in the reference and, if wanted, how many pixels of the reference it may be off.</source>
        <translation>„{text}“ ist kein ungefährer Punkt. Geben Sie Spalte und Zeile im beweglichen Raster, Spalte und Zeile in der Referenz und, wenn gewünscht, an, um wie viele Pixel der Referenz er daneben liegen darf.</translation>
    </message>
    <message>
        <source>“{text}” cannot be chosen. Choose one of {names}.</source>
        <translation>„{text}“ steht nicht zur Wahl. Wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.</source>
        <translation>„{text}“ nennt keine Bänder. Geben Sie Nummern ab 1 an, etwa 1 oder 4,3,2.</translation>
    </message>
    <message>
        <source>“{text}” is not possible. Give a whole number from {low} to {high}.</source>
        <translation>„{text}“ ist nicht möglich. Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <source>“{text}” is no distance. Give a number of pixels greater than 0.</source>
        <translation>„{text}“ ist keine Entfernung. Geben Sie eine Zahl von Pixeln größer als 0 an.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command below, or choose another folder in the settings.</source>
        <translation>Der zusätzliche Python-Ordner {root} enthält Pakete für {found}, QGIS läuft aber mit {version}. Legen Sie mit dem Befehl unten einen neuen an, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.</source>
        <translation>Der zusätzliche Python-Ordner {root} existiert nicht. Wählen Sie in den Einstellungen einen anderen oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Repair its data source or remove it.</source>
        <translation>Der Layer „{layer}“ ist nicht lesbar. Reparieren Sie seine Datenquelle oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The layer “{layer}” has {count} band(s), so there is no band {band}. Choose the bands again.</source>
        <translation>Der Layer „{layer}“ hat {count} Bänder, also kein Band {band}. Wählen Sie die Bänder neu.</translation>
    </message>
    <message>
        <source>The layer “{layer}” holds no polygons. Choose a polygon layer.</source>
        <translation>Der Layer „{layer}“ enthält keine Polygone. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>No polygon of the layer “{layer}” is selected. Select some or use all.</source>
        <translation>Kein Polygon des Layers „{layer}“ ist gewählt. Wählen Sie einige oder benutzen Sie alle.</translation>
    </message>
    <message>
        <source>The layer “{name}” is empty: there is no polygon to use. Draw one or choose another.</source>
        <translation>Der Layer „{name}“ ist leer: es gibt kein Polygon. Zeichnen Sie eines oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is not a position. Type two numbers.</source>
        <translation>Das ist kein Ort. Zwei Zahlen eingeben.</translation>
    </message>
    <message>
        <source>This place is outside “{0}” ({1} × {2} px), so the point was not moved.</source>
        <translation>Diese Stelle liegt außerhalb von „{0}“ ({1} × {2} px), also bleibt der Punkt, wo er war.</translation>
    </message>
    <message>
        <source>{0} points would leave “{1}” ({2} × {3} px), so they were not moved.</source>
        <translation>{0} Punkte würden „{1}“ ({2} × {3} px) verlassen, also bleiben sie, wo sie sind.</translation>
    </message>
    <message>
        <source>Register raster by operation</source>
        <translation>Raster durch Operation registrieren</translation>
    </message>
    <message>
        <source>Applies a saved coordinate operation to a raster, or to another raster with the same geometry.</source>
        <translation>Wendet eine gespeicherte Koordinatenoperation auf ein Raster an, oder auf ein anderes derselben Geometrie.</translation>
    </message>
    <message>
        <source>Registers a raster by a coordinate operation, written by “Fit transform from points” or “Match layers”. It can be any raster with the same pixels as the one that the operation was found for: other bands, dates or products of a scene. The reference is not needed.

resample writes new pixels, on the grid of the reference or the one chosen here. geotransform and gcps keep the pixels and only set their georeference: by a geotransform, which needs a straight transform, or by a grid of ground control points.</source>
        <translation>Registriert ein Raster durch eine Koordinatenoperation, die „Transformation aus Punkten anpassen“ oder „Layer zuordnen“ geschrieben hat. Jedes Raster mit denselben Pixeln wie das, für das sie gefunden wurde, ist recht: andere Bänder, Tage oder Produkte einer Szene. Die Referenz muss nicht zur Hand sein.

resample schreibt neue Pixel, im Gitter der Referenz oder im hier gewählten. geotransform und gcps behalten die Pixel und sagen nur, wo sie liegen: durch eine Geotransformation, wozu es eine gerade Transformation braucht, oder durch ein Gitter von Passpunkten.</translation>
    </message>
    <message>
        <source>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform</source>
        <translation>warp,gdalwarp,rectify,georeference,twin,bands,cog,gcp,geotransform,entzerren</translation>
    </message>
    <message>
        <source>Input layer</source>
        <translation>Eingabelayer</translation>
    </message>
    <message>
        <source>The raster that the operation was found for, or one with the same number of pixels.</source>
        <translation>Das Raster, für das die Operation gefunden wurde, oder eines mit derselben Zahl von Pixeln.</translation>
    </message>
    <message>
        <source>Coordinate operation</source>
        <translation>Koordinatenoperation</translation>
    </message>
    <message>
        <source>A file written by “Fit transform from points” or “Match layers”.</source>
        <translation>Was „Transformation aus Punkten anpassen“ oder „Layer zuordnen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Write new pixels, or only set the georeference.</source>
        <translation>Neue Pixel schreiben, oder nur sagen, wo sie liegen.</translation>
    </message>
    <message>
        <source>Resampling method</source>
        <translation>Abtastverfahren</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Target CRS</source>
        <translation>Ziel-KBS</translation>
    </message>
    <message>
        <source>Output file resolution</source>
        <translation>Auflösung der Ausgabedatei</translation>
    </message>
    <message>
        <source>Output extent</source>
        <translation>Ausdehnung der Ausgabe</translation>
    </message>
    <message>
        <source>Additional creation options</source>
        <translation>Zusätzliche Erstellungsoptionen</translation>
    </message>
    <message>
        <source>Add overviews</source>
        <translation>Übersichten hinzufügen</translation>
    </message>
    <message>
        <source>auto: nearest for classes and palettes, otherwise one that keeps detail. The others as in gdalwarp.</source>
        <translation>auto: der nächste Nachbar für Klassen und Paletten, sonst eines, das Einzelheiten behält. Die anderen wie beim Warp von GDAL.</translation>
    </message>
    <message>
        <source>Empty: the reference&apos;s.</source>
        <translation>Leer: das der Referenz.</translation>
    </message>
    <message>
        <source>Width and height of a pixel in units of the target CRS. Empty: the reference&apos;s.</source>
        <translation>Breite und Höhe eines Pixels in Einheiten des Ziel-KBS. Leer: die der Referenz.</translation>
    </message>
    <message>
        <source>In the target CRS. Empty: all of the registered raster.</source>
        <translation>Im Ziel-KBS. Leer: das ganze registrierte Raster.</translation>
    </message>
    <message>
        <source>GDAL creation options of the output format, for example COMPRESS=ZSTD|PREDICTOR=2.</source>
        <translation>Von GDAL, für das Format der Ausgabe: COMPRESS=ZSTD|PREDICTOR=2.</translation>
    </message>
    <message>
        <source>Smaller copies inside a GeoTIFF, for quick display.</source>
        <translation>Kleinere Kopien in einem GeoTIFF, für schnelle Anzeige.</translation>
    </message>
    <message>
        <source>The moving and the reference layer are the same. Choose two different ones.</source>
        <translation>Beweglicher und Referenzlayer sind derselbe. Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>To install it: {0}</source>
        <translation>Das bringt es: {0}</translation>
    </message>
    <message>
        <source>Register many rasters</source>
        <translation>Viele Raster registrieren</translation>
    </message>
    <message>
        <source>Registers all pairs of a list; after an interruption it continues where it stopped.</source>
        <translation>Registriert alle Paare einer Liste; abgebrochen und neu gestartet macht es weiter, wo es war.</translation>
    </message>
    <message>
        <source>many,list,series,bulk,register,coregistration,resume</source>
        <translation>many,list,series,bulk,register,coregistration,resume,viele,Liste,Reihe</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Liste von Paaren</translation>
    </message>
    <message>
        <source>CSV with a header; relative paths start from its folder.</source>
        <translation>CSV mit Kopfzeile; relative Pfade zählen ab seinem Ordner.</translation>
    </message>
    <message>
        <source>auto: chosen for the data.</source>
        <translation>auto passt zu den Daten.</translation>
    </message>
    <message>
        <source>Output grid</source>
        <translation>Gitter der Ausgabe</translation>
    </message>
    <message>
        <source>The grid of the output.</source>
        <translation>Wessen Pixel geschrieben werden.</translation>
    </message>
    <message>
        <source>Also write rasters that need review</source>
        <translation>Auch schreiben, was erst angesehen werden sollte</translation>
    </message>
    <message>
        <source>Matches that are probably right, but not certainly.</source>
        <translation>Zuordnungen, die wahrscheinlich, aber nicht sicher stimmen.</translation>
    </message>
    <message>
        <source>Write no rasters</source>
        <translation>Keine Raster schreiben</translation>
    </message>
    <message>
        <source>Only coordinate operations and results; use “Register raster by operation” afterwards.</source>
        <translation>Nur Koordinatenoperationen und Ergebnisse; „Raster durch Operation registrieren“ kann folgen.</translation>
    </message>
    <message>
        <source>Write a full report of each pair</source>
        <translation>Zu jedem Paar einen vollständigen Bericht schreiben</translation>
    </message>
    <message>
        <source>An HTML page with inputs, transform, accuracy, figures and points, beside the operation.</source>
        <translation>Eine HTML-Seite mit Eingaben, Transformation, Genauigkeit, Abbildungen und Punkten, neben der Operation.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Pairs: {0}</source>
        <translation>Paare: {0}</translation>
    </message>
    <message>
        <source>Convert and thin tie points</source>
        <translation>Verknüpfungspunkte umwandeln und ausdünnen</translation>
    </message>
    <message>
        <source>Converts tie points between QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF and tables.</source>
        <translation>Wandelt Verknüpfungspunkte zwischen QGIS, GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF und Tabellen um.</translation>
    </message>
    <message>
        <source>Reads tie points (ground control points) of any of these programs and writes them for another one, without loss where its format allows; the log lists what cannot be kept.

Rasters are needed if one format has pixel coordinates and the other map coordinates. A limit keeps points that cover the image evenly, those with higher confidence first.</source>
        <translation>Liest Verknüpfungspunkte (Passpunkte) eines dieser Programme und schreibt sie für ein anderes, ohne Verlust, soweit dessen Format es erlaubt; was nicht bleiben kann, steht im Protokoll.

Raster werden gebraucht, wo ein Format Pixel zählt und das andere Karteneinheiten. Eine Grenze behält Punkte, die das Bild gleichmäßig abdecken, die sichereren zuerst.</translation>
    </message>
    <message>
        <source>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import</source>
        <translation>gcp,ground control points,links,georeferencer,filter,thin,convert,export,import,Passpunkte,umwandeln</translation>
    </message>
    <message>
        <source>Format to write</source>
        <translation>Zu schreibendes Format</translation>
    </message>
    <message>
        <source>auto: by the file extension.</source>
        <translation>auto: nach der Endung der Datei.</translation>
    </message>
    <message>
        <source>Largest number of points</source>
        <translation>Größte Zahl von Punkten</translation>
    </message>
    <message>
        <source>They cover the moving image evenly, those with higher confidence first. Empty: all.</source>
        <translation>Sie decken das bewegliche Bild gleichmäßig ab, die sichereren zuerst. Leer: alle.</translation>
    </message>
    <message>
        <source>Leave out points that are not enabled</source>
        <translation>Ausgeschaltete Punkte weglassen</translation>
    </message>
    <message>
        <source>Otherwise they are kept if the format can mark them.</source>
        <translation>Sonst bleiben sie, wo das Format sie aufnehmen kann.</translation>
    </message>
    <message>
        <source>GeoJSON shows</source>
        <translation>GeoJSON zeigt</translation>
    </message>
    <message>
        <source>The raster or map on which the features are shown.</source>
        <translation>Wo die Objekte liegen.</translation>
    </message>
    <message>
        <source>Address of the IIIF image, or camera name for Metashape</source>
        <translation>Adresse des IIIF-Bilds oder Kamera von Metashape</translation>
    </message>
    <message>
        <source>Empty: the moving raster&apos;s file name.</source>
        <translation>Leer: der Dateiname des beweglichen Rasters.</translation>
    </message>
    <message>
        <source>Converted points</source>
        <translation>Umgewandelte Punkte</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Zahl der Punkte</translation>
    </message>
    <message>
        <source>Evaluate points</source>
        <translation>Punkte auswerten</translation>
    </message>
    <message>
        <source>Measures the error of a coordinate operation at points, for example at check points that were not used in the fit.</source>
        <translation>Misst eine Koordinatenoperation an Punkten, etwa an Kontrollpunkten, die keine Anpassung gesehen hat.</translation>
    </message>
    <message>
        <source>Compares the positions given by a coordinate operation, written by “Fit transform from points” or “Match layers”, with measured points: root mean square error and the radius that contains 90 % of the errors.

Use points that were not used in the fit to get an independent figure.</source>
        <translation>Sagt, wie weit eine Koordinatenoperation, die „Transformation aus Punkten anpassen“ oder „Layer zuordnen“ geschrieben hat, Punkte neben ihren gemessenen Ort setzt: quadratisches Mittel und der Radius, der 90 % enthält.

Punkte, die nicht angepasst wurden, geben die ehrliche Zahl.</translation>
    </message>
    <message>
        <source>gcp,check points,rmse,ce90,residuals,accuracy,quality</source>
        <translation>gcp,check points,rmse,ce90,residuals,accuracy,quality,Kontrollpunkte,Genauigkeit,Residuen</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Fit transform from points</source>
        <translation>Transformation aus Punkten anpassen</translation>
    </message>
    <message>
        <source>Fits shift, similarity, affine, projective, polynomial, spline, flow or mesh to tie points.</source>
        <translation>Passt Verschiebung, Ähnlichkeit, affine, projektive Transformation, Polynom, Spline, Fluss oder Netz an Verknüpfungspunkte an.</translation>
    </message>
    <message>
        <source>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals</source>
        <translation>gcp,helmert,polynomial,thin plate spline,tps,delaunay,rubbersheet,rmse,residuals,Passpunkte,anpassen</translation>
    </message>
    <message>
        <source>Transform type</source>
        <translation>Art der Transformation</translation>
    </message>
    <message>
        <source>auto: chosen by cross-validation. rpc-bias: needs the moving layer&apos;s camera model.</source>
        <translation>auto: durch Kreuzvalidierung gewählt. rpc-bias: braucht das Kameramodell des beweglichen Layers.</translation>
    </message>
    <message>
        <source>Transforms that auto chooses from</source>
        <translation>Arten, unter denen auto wählt</translation>
    </message>
    <message>
        <source>Curved transforms are chosen if there are enough points and they predict clearly better.</source>
        <translation>Gebogene werden genommen, wo es genug Punkte gibt und sie deutlich besser vorhersagen.</translation>
    </message>
    <message>
        <source>Leave out points with a larger residual than (pixels)</source>
        <translation>Punkte weglassen, die weiter weg sind als (Pixel)</translation>
    </message>
    <message>
        <source>In pixels of the reference. 0: every point is used.</source>
        <translation>In Pixeln der Referenz. 0: jeder Punkt zählt.</translation>
    </message>
    <message>
        <source>Smoothing of the spline</source>
        <translation>Glättung des Splines</translation>
    </message>
    <message>
        <source>0: through every point, as GDAL and the Georeferencer do. Empty: chosen by cross-validation.</source>
        <translation>0: durch jeden Punkt, wie bei GDAL und der Georeferenzierung. Leer: wie die Daten es verlangen.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>HTML files (*.html);;JSON files (*.json)</source>
        <translation>HTML-Dateien (*.html);;JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>Was dafür sprach</translation>
    </message>
    <message>
        <source>Match layers</source>
        <translation>Layer zuordnen</translation>
    </message>
    <message>
        <source>Finds tie points between two rasters of any kind.</source>
        <translation>Findet Verknüpfungspunkte zwischen zwei Rastern beliebiger Art.</translation>
    </message>
    <message>
        <source>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical</source>
        <translation>match,register,registration,coregistration,georeference,tie points,gcp,sar,historical,zuordnen,registrieren,Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>Stop when there is no reliable match</source>
        <translation>Anhalten, wenn es keine verlässliche Übereinstimmung gibt</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>Ground control points</source>
        <translation>Passpunkte</translation>
    </message>
    <message>
        <source>auto: by the file extension; without one, .points of the QGIS Georeferencer.</source>
        <translation>auto: nach der Dateiendung; .points des Georeferenzierers von QGIS, wo sie nichts sagt.</translation>
    </message>
    <message>
        <source>Format of the ground control points</source>
        <translation>Format der Passpunkte</translation>
    </message>
    <message>
        <source>Transform and report</source>
        <translation>Transformation und Bericht</translation>
    </message>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Gründe für das Urteil</translation>
    </message>
    <message>
        <source>Number of tie points in use</source>
        <translation>Zahl der benutzten Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>RMSE in reference pixels</source>
        <translation>RMSE in Referenzpixeln</translation>
    </message>
    <message>
        <source>RMSE in map units</source>
        <translation>RMSE in Karteneinheiten</translation>
    </message>
    <message>
        <source>Radius that contains 90 % of the residuals, in reference pixels</source>
        <translation>Radius, der 90 % der Residuen enthält, in Referenzpixeln</translation>
    </message>
    <message>
        <source>Share of the overlap that tie points cover</source>
        <translation>Anteil der Überlappung, den Verknüpfungspunkte abdecken</translation>
    </message>
    <message>
        <source>Match scenes with camera models</source>
        <translation>Szenen mit Kameramodellen zuordnen</translation>
    </message>
    <message>
        <source>Finds tie points and their heights between two satellite scenes with RPCs.</source>
        <translation>Findet Verknüpfungspunkte und ihre Höhen zwischen zwei Satellitenszenen mit RPCs.</translation>
    </message>
    <message>
        <source>For two scenes with RPC camera models that show the same place from two directions. Tie points are searched along epipolar lines only. Each gets a height above the ellipsoid, and the camera model of the moving scene is corrected (by a shift or an affine transform in its image).

Two views cannot tell an error along the epipolar lines from a height, so all heights may be wrong by the same amount.</source>
        <translation>Für zwei Szenen, die RPC-Kameramodelle mitbringen und denselben Ort aus zwei Richtungen sehen. Verknüpfungspunkte werden nur entlang von Epipolarlinien gesucht. Jeder bekommt eine Höhe über dem Ellipsoid, und das Kameramodell der beweglichen Szene eine Berichtigung (eine Verschiebung oder eine affine Transformation in seinem Bild).

Zwei Ansichten können einen Widerspruch entlang dieser Linien nicht von Höhe unterscheiden: Höhen können um eine Konstante falsch sein.</translation>
    </message>
    <message>
        <source>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation</source>
        <translation>rpc,stereo,epipolar,satellite,heights,dsm,tie points,bias compensation,Höhen,Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>Lowest ground</source>
        <translation>Tiefster Boden</translation>
    </message>
    <message>
        <source>Highest ground</source>
        <translation>Höchster Boden</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid. Empty: all heights that the camera models allow.</source>
        <translation>Meter über dem Ellipsoid. Leer: alle Höhen, die die Kameramodelle zulassen.</translation>
    </message>
    <message>
        <source>The correction of the camera model of the moving scene.</source>
        <translation>Wodurch das Kameramodell der beweglichen Szene berichtigt wird.</translation>
    </message>
    <message>
        <source>Correction of the camera model</source>
        <translation>Berichtigung des Kameramodells</translation>
    </message>
    <message>
        <source>Spacing of the tie points in pixels</source>
        <translation>Abstand der Verknüpfungspunkte in Pixeln</translation>
    </message>
    <message>
        <source>Tie points with heights</source>
        <translation>Verknüpfungspunkte mit Höhen</translation>
    </message>
    <message>
        <source>Number of tie points</source>
        <translation>Zahl der Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>Share of tie points within a pixel of their epipolar line</source>
        <translation>Anteil der Verknüpfungspunkte binnen eines Pixels von ihrer Epipolarlinie</translation>
    </message>
    <message>
        <source>Median distance of the tie points from their epipolar lines, in pixels</source>
        <translation>Abstand von der Linie, den die Hälfte der Verknüpfungspunkte einhält, in Pixeln</translation>
    </message>
    <message>
        <source>A web layer has no camera model. Choose a scene with RPCs as reference.</source>
        <translation>Ein Web-Layer hat kein Kameramodell. Wählen Sie als Referenz eine Szene mit RPCs.</translation>
    </message>
    <message>
        <source>Give both the lowest and the highest ground, or neither.</source>
        <translation>Nennen Sie den tiefsten und den höchsten Boden, oder keinen von beiden.</translation>
    </message>
    <message>
        <source>Moving layer</source>
        <translation>Beweglicher Layer</translation>
    </message>
    <message>
        <source>The raster to correct, with or without georeference.</source>
        <translation>Das zu registrierende Raster. Mit oder ohne Georeferenz.</translation>
    </message>
    <message>
        <source>Reference layer</source>
        <translation>Referenzlayer</translation>
    </message>
    <message>
        <source>The raster whose position you trust. Web layers are rendered around the moving layer or over the area.</source>
        <translation>Das Raster, das richtig liegt. Web-Layer werden um den beweglichen Layer oder über das Gebiet gezeichnet.</translation>
    </message>
    <message>
        <source>Pixels outside the moving layer</source>
        <translation>Pixel außerhalb des beweglichen Layers</translation>
    </message>
    <message>
        <source>Nodata value for output bands</source>
        <translation>Nodata-Wert der Ausgabebänder</translation>
    </message>
    <message>
        <source>Heights for the camera model (rpc-bias)</source>
        <translation>Höhen für das Kameramodell (rpc-bias)</translation>
    </message>
    <message>
        <source>auto: as in the moving layer; NaN or a mask if it does not mark them.</source>
        <translation>auto: wie der bewegliche Layer sie kennzeichnet; NaN oder eine Maske, wo er es nicht tut.</translation>
    </message>
    <message>
        <source>Value of pixels outside. Empty: that of the moving layer, if nodata is chosen.</source>
        <translation>Kennzeichnet Pixel außerhalb. Leer: der eigene des beweglichen Layers, wo nodata gewählt ist.</translation>
    </message>
    <message>
        <source>Metres above the ellipsoid, for rpc-bias only. Empty: the height offset of the camera model.</source>
        <translation>Meter über dem Ellipsoid, nur für rpc-bias. Leer: die Höhe, für die das Kameramodell gemacht ist.</translation>
    </message>
    <message>
        <source>A file of tie points or ground control points in any of the formats.</source>
        <translation>Eine Datei mit Verknüpfungs- oder Passpunkten in einem der Formate.</translation>
    </message>
    <message>
        <source>Format of the points</source>
        <translation>Format der Punkte</translation>
    </message>
    <message>
        <source>CRS of the map coordinates</source>
        <translation>KBS der Kartenkoordinaten</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Spalten einer Tabelle</translation>
    </message>
    <message>
        <source>Moving coordinates have y before x</source>
        <translation>Bewegliche Koordinaten nennen y vor x</translation>
    </message>
    <message>
        <source>Map coordinates have y before x</source>
        <translation>Kartenkoordinaten nennen y vor x</translation>
    </message>
    <message>
        <source>“{layer}” is no raster file, so it has no pixels that points could count.</source>
        <translation>„{layer}“ ist keine Rasterdatei, hat also keine Pixel, die Punkte zählen könnten.</translation>
    </message>
    <message>
        <source>Number of points in use</source>
        <translation>Zahl der benutzten Punkte</translation>
    </message>
    <message>
        <source>Number of check points</source>
        <translation>Zahl der Kontrollpunkte</translation>
    </message>
    <message>
        <source>RMSE of the check points in reference pixels</source>
        <translation>RMSE der Kontrollpunkte in Referenzpixeln</translation>
    </message>
    <message>
        <source>The columns of a table are given as moving_x=NAME,moving_y=NAME,reference_x=NAME,…</source>
        <translation>Die Spalten einer Tabelle werden als moving_x=NAME,moving_y=NAME,reference_x=NAME,… angegeben</translation>
    </message>
    <message>
        <source>auto: recognised by the first lines of the file.</source>
        <translation>auto: an den ersten Zeilen der Datei erkannt.</translation>
    </message>
    <message>
        <source>The moving raster. Needed if the file has its map coordinates and pixels are wanted.</source>
        <translation>Das Raster, das registriert wird. Nötig, wo die Datei seine Kartenkoordinaten enthält und Pixel gebraucht werden.</translation>
    </message>
    <message>
        <source>The reference raster of the points. Empty: the map coordinates in the file are used.</source>
        <translation>Das Raster, zu dem die Punkte führen. Leer: die Karte der Punkte selbst.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of row and column, have this order.</source>
        <translation>Tabellen mit Breite und Länge, oder mit Zeile und Spalte, haben diese Reihenfolge.</translation>
    </message>
    <message>
        <source>Tables of latitude and longitude, or of northing and easting, have this order.</source>
        <translation>Tabellen mit Breite und Länge, oder mit Hoch- und Rechtswert, haben diese Reihenfolge.</translation>
    </message>
    <message>
        <source>CRS of map coordinates, if the file does not name it.</source>
        <translation>Der Kartenkoordinaten, wo die Datei es nicht nennt.</translation>
    </message>
    <message>
        <source>If they are not recognised: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, or moving_col and moving_row for pixels; column numbers start at 1.</source>
        <translation>Wo sie nicht erkannt werden: moving_x=NAME,moving_y=NAME,reference_x=NAME,reference_y=NAME, oder moving_col und moving_row für Pixel; Nummern von Spalten zählen ab 1.</translation>
    </message>
    <message>
        <source>Register raster</source>
        <translation>Raster registrieren</translation>
    </message>
    <message>
        <source>Warps a raster to its position on the reference.</source>
        <translation>Rechnet ein Raster dorthin um, wo es nach der Referenz hingehört.</translation>
    </message>
    <message>
        <source>Writes a copy of the moving raster, registered to the reference, with all its bands, data type, nodata and colours.

Give the transform that “Match layers” wrote, or none: then the layers are matched first. If there is no reliable match, nothing is written and the algorithm gives the reasons.</source>
        <translation>Schreibt eine Kopie des beweglichen Rasters, die auf der Referenz liegt, mit allen Bändern, Datentyp, Nodata und Farben.

Geben Sie die Transformation an, die „Layer zuordnen“ geschrieben hat, oder keine: dann werden die Layer zuerst zugeordnet. Wo es keine verlässliche Übereinstimmung gibt, wird nichts geschrieben, und der Algorithmus sagt warum.</translation>
    </message>
    <message>
        <source>warp,register,registration,coregistration,georeference,rectify,align</source>
        <translation>warp,register,registration,coregistration,georeference,rectify,align,registrieren,entzerren</translation>
    </message>
    <message>
        <source>Transform (empty: match first)</source>
        <translation>Transformation (leer: zuerst zuordnen)</translation>
    </message>
    <message>
        <source>A file written by “Match layers” for these two layers. If it is given, the other options are ignored.</source>
        <translation>Was „Layer zuordnen“ für diese beiden Layer geschrieben hat. Damit zählen die anderen Optionen nicht.</translation>
    </message>
    <message>
        <source>A stored transform fits a reference with pixels of its own, not a web layer. Match without it.</source>
        <translation>Eine gespeicherte Transformation gehört zu einer Referenz mit eigenen Pixeln, nicht zu einem Web-Layer. Ordnen Sie ohne sie zu.</translation>
    </message>
    <message>
        <source>reference: the pixels of the reference. own: pixels of the same size as in the moving raster.</source>
        <translation>reference: Pixel der Referenz. own: Pixel so fein wie die des beweglichen Rasters.</translation>
    </message>
    <message>
        <source>Register vector</source>
        <translation>Vektoren registrieren</translation>
    </message>
    <message>
        <source>Moves a vector layer that was digitised or detected on one raster to its position on the other.</source>
        <translation>Verschiebt einen Vektorlayer, der auf einem Raster gezeichnet oder erkannt wurde, dorthin, wo dieses auf dem anderen hingehört.</translation>
    </message>
    <message>
        <source>Applies a coordinate operation, written by “Fit transform from points” or “Match layers”, to a layer that was digitised on the moving raster: parcels of an old map, or boxes, polygons and points that a detector found in a radar image and that are to be shown on a photo. Attributes, heights and measures are kept, and shared borders stay shared to the last digit; the accuracy of the new positions is added.

For curved transforms, long segments can be divided first. Arcs become short lines.</source>
        <translation>Wendet eine Koordinatenoperation, die „Transformation aus Punkten anpassen“ oder „Layer zuordnen“ geschrieben hat, auf einen Layer an, der auf dem beweglichen Raster digitalisiert wurde: Flurstücke einer alten Karte, oder Kästen, Polygone und Punkte, die ein Detektor in einem Radarbild fand und die auf dem Foto zu zeigen sind. Attribute, Höhen und Messwerte bleiben, und was sich berührte, berührt sich weiter, bis zur letzten Stelle; wie genau die neuen Lagen sind, kommt hinzu.

Wo die Transformation krümmt, können lange Strecken vorher geteilt werden. Bögen werden zu kurzen Strecken.</translation>
    </message>
    <message>
        <source>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty</source>
        <translation>rubbersheet,adjust,transform,move,georeference,digitised,registration,carry,detections,objects,uncertainty,Vektoren,bewegen,Objekte,Unsicherheit</translation>
    </message>
    <message>
        <source>Drawn on the moving raster, in any CRS.</source>
        <translation>Auf dem beweglichen Raster gezeichnet, in beliebigem KBS.</translation>
    </message>
    <message>
        <source>Divide segments longer than</source>
        <translation>Strecken teilen, die länger sind als</translation>
    </message>
    <message>
        <source>Before the transform, in units of the layer. 0: vertices only.</source>
        <translation>Bevor sie bewegt werden, in Einheiten des Layers. 0: nur Stützpunkte.</translation>
    </message>
    <message>
        <source>From the reference to the moving raster</source>
        <translation>Von der Referenz zum beweglichen Raster</translation>
    </message>
    <message>
        <source>For a layer in the right position that is to be shown on the uncorrected raster.</source>
        <translation>Für einen Layer, der richtig liegt und auf dem Raster gezeigt werden soll, wie es war.</translation>
    </message>
    <message>
        <source>Add the accuracy of the positions</source>
        <translation>Hinzufügen, wie genau die Lagen sind</translation>
    </message>
    <message>
        <source>As attributes sigma_px (pixels of the raster that the layer is moved to) and sigma_m (metres, where that raster has a CRS): the standard deviation along one axis, from the covariance of the transform and the leave-out error of the tie points.</source>
        <translation>Als Attribute sigma_px (Pixel des Rasters, auf das der Layer verschoben wird) und sigma_m (Meter, wo dieses ein KBS hat): die Standardabweichung längs einer Achse, aus dem, was die Verknüpfungspunkte offen ließen, und aus dem Fehler ausgelassener Verknüpfungspunkte.</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>Zahl der Objekte</translation>
    </message>
    <message>
        <source>The layer cannot be read. Repair its data source or choose another one.</source>
        <translation>Der Layer ist nicht lesbar. Reparieren Sie seine Datenquelle oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} kann nicht als Transformation gelesen werden. Wählen Sie eine Datei, die „Layer zuordnen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} holds no transform. Choose a file that “Match layers” wrote.</source>
        <translation>{path} enthält keine Transformation. Wählen Sie eine Datei, die „Layer zuordnen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The match that this file reports gave no transform.</source>
        <translation>Die Zuordnung, von der diese Datei berichtet, ergab keine Transformation.</translation>
    </message>
    <message>
        <source>The file holds no transform. Choose one that “Match layers” wrote.</source>
        <translation>Die Datei enthält keine Transformation. Wählen Sie eine, die „Layer zuordnen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels.</source>
        <translation>Die Transformation wurde für „{0}“ gefunden, nicht für „{1}“: sie passt nur, wenn beide dieselben Pixel haben.</translation>
    </message>
    <message>
        <source>Existing georeference of the moving rasters</source>
        <translation>Vorhandene Georeferenz der beweglichen Raster</translation>
    </message>
    <message>
        <source>Existing georeference of the moving layer</source>
        <translation>Vorhandene Georeferenz des beweglichen Layers</translation>
    </message>
    <message>
        <source>Area to match in</source>
        <translation>Gebiet für die Zuordnung</translation>
    </message>
    <message>
        <source>Polygons to match in</source>
        <translation>Polygone für die Zuordnung</translation>
    </message>
    <message>
        <source>Polygons to ignore</source>
        <translation>Zu ignorierende Polygone</translation>
    </message>
    <message>
        <source>Rough points as lines</source>
        <translation>Ungefähre Punkte als Linien</translation>
    </message>
    <message>
        <source>File of rough points</source>
        <translation>Datei mit ungefähren Punkten</translation>
    </message>
    <message>
        <source>Rough points may be off by (reference pixels)</source>
        <translation>Ungefähre Punkte dürfen daneben liegen um (Pixel der Referenz)</translation>
    </message>
    <message>
        <source>moving layer</source>
        <translation>beweglicher Layer</translation>
    </message>
    <message>
        <source>reference layer</source>
        <translation>Referenzlayer</translation>
    </message>
    <message>
        <source>Bands of the {0}</source>
        <translation>Bänder: {0}</translation>
    </message>
    <message>
        <source>Contrast stretch of the {0}</source>
        <translation>Kontraststreckung: {0}</translation>
    </message>
    <message>
        <source>CRS of the {0}</source>
        <translation>KBS: {0}</translation>
    </message>
    <message>
        <source>What is in the scene? (matcher tar)</source>
        <translation>Was ist in der Szene? (Verfahren tar)</translation>
    </message>
    <message>
        <source>Land cover (matcher tar)</source>
        <translation>Landbedeckung (Verfahren tar)</translation>
    </message>
    <message>
        <source>Coarse search (matcher tar)</source>
        <translation>Grobsuche (Verfahren tar)</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Working size in pixels</source>
        <translation>Arbeitsgröße in Pixeln</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>The kind of transform from the moving layer to the reference. auto: chosen by cross-validation.</source>
        <translation>Was den beweglichen Layer auf die Referenz abbildet. auto: durch Kreuzvalidierung gewählt.</translation>
    </message>
    <message>
        <source>Part of the reference to search; a small one is faster and more reliable. Empty: all of it.</source>
        <translation>Zu durchsuchender Teil der Referenz; ein kleiner ist schneller und sicherer. Leer: die ganze.</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched. Empty: everything.</source>
        <translation>Nur was in diesen Polygonen liegt, wird zugeordnet. Leer: alles.</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched: map margins, sea, cloud.</source>
        <translation>Was in diesen Polygonen liegt, wird nicht zugeordnet: Kartenränder, Meer, Wolken.</translation>
    </message>
    <message>
        <source>auto: used as a first guess, which the images must confirm. none: ignored, the whole area is searched.</source>
        <translation>auto: geglaubt, soweit die Bilder sie bestätigen. none: nicht geglaubt, alles wird abgesucht.</translation>
    </message>
    <message>
        <source>Each line starts at a place in the moving layer and ends at the same place in the reference. Two lines tell where to search.</source>
        <translation>Jede Linie beginnt an einer Stelle, wie der bewegliche Layer sie zeigt, und endet, wo die Referenz dieselbe Stelle zeigt. Zwei Linien sagen, wo zu suchen ist.</translation>
    </message>
    <message>
        <source>Places known in both rasters, in any point format, such as .points or a table with the columns moving_col, moving_row, reference_col and reference_row. Two points tell where to search.</source>
        <translation>In beiden Rastern bekannte Stellen, in irgendeinem Punktformat, etwa .points oder eine Tabelle mit den Spalten moving_col, moving_row, reference_col und reference_row. Zwei sagen, wo zu suchen ist.</translation>
    </message>
    <message>
        <source>The search covers twice this distance around them.</source>
        <translation>Die Suche geht doppelt so weit um sie herum.</translation>
    </message>
    <message>
        <source>The device to compute on. auto: a graphics card if PyTorch finds one, otherwise the processor.</source>
        <translation>Wo gerechnet wird. auto: eine Grafikkarte, wo PyTorch eine findet, sonst der Prozessor.</translation>
    </message>
    <message>
        <source>One or three bands to match with. Empty: chosen automatically.</source>
        <translation>Ein oder drei Bänder für die Zuordnung. Leer: danach gewählt, was sie sind.</translation>
    </message>
    <message>
        <source>How values are stretched for matching; the output keeps its values. log is good for radar.</source>
        <translation>Wie Werte für die Zuordnung zu Kontrasten werden; die Ausgabe behält ihre Werte. log passt zu Radar.</translation>
    </message>
    <message>
        <source>If the raster has none, or a wrong one. Empty: that of the raster.</source>
        <translation>Wo das Raster keines oder ein falsches nennt. Leer: sein eigenes.</translation>
    </message>
    <message>
        <source>Long side of the images in the coarse search.</source>
        <translation>Lange Seite der Bilder, die die grobe Suche sieht.</translation>
    </message>
    <message>
        <source>Words separated by commas, such as: harbour, dense housing. Empty: found in the images.</source>
        <translation>Wörter zwischen Kommas, etwa: harbour, dense housing. Leer: in den Bildern gefunden.</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words.</source>
        <translation>Ein Raster von Klassen, das dasselbe sagt, wo nichts eingegeben ist.</translation>
    </message>
    <message>
        <source>search: the coarse search of all matchers. own: the matcher&apos;s own coarse search.</source>
        <translation>search: die Suche aller Verfahren. own: die grobe Stufe des Verfahrens selbst.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Derselbe Startwert gibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>The moving layer “{moving}” is no raster file, so it cannot be registered. Save it as GeoTIFF first.</source>
        <translation>Der bewegliche Layer „{moving}“ ist keine Rasterdatei und kann daher nicht registriert werden. Speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>Where to draw “{reference}” is unknown, because “{moving}” has no georeference. Give the area to match in.</source>
        <translation>Wo „{reference}“ gezeichnet werden soll, ist unbekannt, da „{moving}“ keine Georeferenz hat. Geben Sie das Gebiet für die Zuordnung an.</translation>
    </message>
    <message>
        <source>The area to match in is empty. Give a rectangle with some width and height, or none.</source>
        <translation>Das Gebiet für die Zuordnung ist leer. Geben Sie ein Rechteck mit etwas Breite und Höhe an, oder keines.</translation>
    </message>
    <message>
        <source>The layer “{name}” holds no lines. Draw one for each place, or choose none.</source>
        <translation>Der Layer „{name}“ enthält keine Linien. Zeichnen Sie eine je Ort, oder wählen Sie keinen Layer.</translation>
    </message>
    <message>
        <source>“{layer}” does not reach where the moving layer lies. Zoom the map to the right place and choose “What the map canvas shows” as the area.</source>
        <translation>„{layer}“ reicht nicht dorthin, wo der bewegliche Layer liegt. Zoomen Sie die Karte an die richtige Stelle und wählen Sie „Was die Karte zeigt“ als Gebiet.</translation>
    </message>
    <message>
        <source>Drawing the reference</source>
        <translation>Referenz wird gezeichnet</translation>
    </message>
    <message>
        <source>“{name}” shows no layer. Make some visible, then match again.</source>
        <translation>„{name}“ zeigt keinen Layer. Machen Sie welche sichtbar, dann ordnen Sie noch einmal zu.</translation>
    </message>
    <message>
        <source>“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.</source>
        <translation>„{name}“ wurde für die Zuordnung gezeichnet, und das Bild ist verloren. Ordnen Sie neu zu, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>There is no area to draw. Zoom the map to your layers, then match again.</source>
        <translation>Es gibt kein Gebiet zu zeichnen. Zoomen Sie die Karte auf Ihre Layer, dann ordnen Sie noch einmal zu.</translation>
    </message>
    <message>
        <source>“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller area, or check the connection to the server.</source>
        <translation>„{name}“ wurde nicht innerhalb von {seconds:g} Sekunden gezeichnet. Blenden Sie langsame Layer aus, wählen Sie ein kleineres Gebiet, oder prüfen Sie die Verbindung zum Server.</translation>
    </message>
    <message>
        <source>“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers visible, or check the connection to the server.</source>
        <translation>„{name}“ zeigt hier in diesem Maßstab {what}. Zoomen Sie dorthin, wo Inhalt ist, machen Sie Layer sichtbar, oder prüfen Sie die Verbindung zum Server.</translation>
    </message>
    <message>
        <source>“{path}” was written, but QGIS cannot open it. Look at the file.</source>
        <translation>„{path}“ wurde geschrieben, aber QGIS kann es nicht öffnen. Sehen Sie sich die Datei an.</translation>
    </message>
    <message>
        <source>A rough point lies off the map of “{name}”. Leave it out, or show the place anew.</source>
        <translation>Ein ungefährer Punkt liegt außerhalb der Karte von „{name}“. Lassen Sie ihn weg, oder zeigen Sie den Ort neu.</translation>
    </message>
    <message>
        <source>There is no registration to assess. Match two layers first.</source>
        <translation>Es gibt keine Registrierung zu beurteilen. Ordnen Sie zuerst zwei Layer zu.</translation>
    </message>
    <message>
        <source>{0}, {1} control points in use.</source>
        <translation>{0}, {1} Passpunkte benutzt.</translation>
    </message>
    <message>
        <source>RMSE {0}: the root of the mean of dX² + dY² over these {1} points.</source>
        <translation>RMSE {0}: die Wurzel aus dem Mittel von dX² + dY² über diese {1} Punkte.</translation>
    </message>
    <message>
        <source>{0} with degrees of freedom: divided by 2 n − {1} parameters instead of 2 n.</source>
        <translation>{0} mit Freiheitsgraden: durch 2 n − {1} Parameter statt durch 2 n geteilt.</translation>
    </message>
    <message>
        <source>90 % of the residuals are below {0} (CE90).</source>
        <translation>90 % der Residuen liegen unter {0} (CE90).</translation>
    </message>
    <message>
        <source>{0} check points, not used in the fit: RMSE {1}.</source>
        <translation>{0} Kontrollpunkte, die die Anpassung nicht sieht: RMSE {1}.</translation>
    </message>
    <message>
        <source>No check points: make some of the points check points to get an independent RMSE.</source>
        <translation>Keine Kontrollpunkte: machen Sie einige Punkte zu Kontrollpunkten, um eine unabhängige Zahl zu bekommen.</translation>
    </message>
    <message>
        <source>{0:.0f} % of the overlap lies outside the points: there the transform extrapolates.</source>
        <translation>{0:.0f} % der Überlappung liegen außerhalb der Punkte: dort extrapoliert die Transformation.</translation>
    </message>
    <message>
        <source>{0} of {1} cells have no point.</source>
        <translation>{0} von {1} Zellen enthalten keinen Punkt.</translation>
    </message>
    <message>
        <source>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</source>
        <translation>± {0} {1}, ± {2:.0f}°, ± {3:.0f} %</translation>
    </message>
    <message>
        <source>Residual, px</source>
        <translation>Residuum, px</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>Punkt {0}</translation>
    </message>
    <message>
        <source>Residual {0:.2f} px</source>
        <translation>Residuum {0:.2f} px</translation>
    </message>
    <message>
        <source>Confidence {0:.2f}</source>
        <translation>Konfidenz {0:.2f}</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>Residuals drawn {0:g} times</source>
        <translation>Residuen {0:g}-fach gezeichnet</translation>
    </message>
    <message>
        <source>Draw the rectangle to match in on the map, or choose another area.</source>
        <translation>Ziehen Sie das Rechteck für die Zuordnung auf der Karte auf, oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read. Repair its data source, or choose another layer.</source>
        <translation>„{0}“ ist nicht lesbar. Reparieren Sie die Datenquelle, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>The map shows only the moving layer. Add a layer whose position you trust as the reference.</source>
        <translation>Die Karte zeigt außer dem beweglichen Layer nichts. Fügen Sie einen Layer, der richtig liegt, als Referenz hinzu.</translation>
    </message>
    <message>
        <source>Choose the reference layer: the raster whose position you trust.</source>
        <translation>Wählen Sie den Layer, der richtig liegt, als Referenz.</translation>
    </message>
    <message>
        <source>Moving and reference layer are the same. Choose two different layers.</source>
        <translation>Beweglicher und Referenzlayer sind derselbe. Wählen Sie zwei verschiedene Layer.</translation>
    </message>
    <message>
        <source>The project has no layers. Add two rasters, or open files with “…”.</source>
        <translation>Das Projekt hat keine Layer. Fügen Sie zwei Raster hinzu, oder öffnen Sie Dateien mit „…“.</translation>
    </message>
    <message>
        <source>The project has no raster layer. Add the raster to correct, or open its file with “…”.</source>
        <translation>Das Projekt hat keinen Rasterlayer. Fügen Sie das zu bewegende Raster hinzu, oder öffnen Sie seine Datei mit „…“.</translation>
    </message>
    <message>
        <source>Choose the moving layer: the raster to correct. Web layers can only be the reference.</source>
        <translation>Wählen Sie den Layer, der bewegt werden soll. Web-Layer können nur Referenz sein.</translation>
    </message>
    <message>
        <source>This matcher needs a camera model (RPC) on both layers. Choose “Automatic”, or two original scenes.</source>
        <translation>Dieses Verfahren braucht ein Kameramodell (RPC) auf beiden Layern. Wählen Sie „Automatisch“ oder zwei Originalszenen.</translation>
    </message>
    <message>
        <source>Both layers have camera models (RPC): tie points get heights, and the moving camera model is corrected.</source>
        <translation>Beide Layer haben Kameramodelle (RPC): Verknüpfungspunkte bekommen Höhen, und die bewegte Kamera wird berichtigt.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: the result will be in its pixel coordinates, not in map coordinates.</source>
        <translation>„{0}“ hat keine Georeferenz: das Ergebnis wird in seinen Pixeln liegen, nicht auf der Erde.</translation>
    </message>
    <message>
        <source>“{0}” has no georeference: only its content is used to find it.</source>
        <translation>„{0}“ hat keine Georeferenz: es wird allein am Inhalt gefunden.</translation>
    </message>
    <message>
        <source>Write the registered raster</source>
        <translation>Das registrierte Raster schreiben</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif *.tiff)</source>
        <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the tie points</source>
        <translation>Die Verknüpfungspunkte schreiben</translation>
    </message>
    <message>
        <source>Georeferencer points (*.points)</source>
        <translation>Punkte der Georeferenzierung (*.points)</translation>
    </message>
    <message>
        <source>Write a VRT with ground control points</source>
        <translation>Ein VRT mit Passpunkten schreiben</translation>
    </message>
    <message>
        <source>Virtual raster (*.vrt)</source>
        <translation>Virtuelles Raster (*.vrt)</translation>
    </message>
    <message>
        <source>The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.</source>
        <translation>„{0}“ ist keine einfache Rasterdatei, die die Georeferenzierung braucht. Speichern Sie den Layer zuerst als GeoTIFF.</translation>
    </message>
    <message>
        <source>This QGIS has no Georeferencer. Export the points and open them in another program.</source>
        <translation>Dieses QGIS hat keine Georeferenzierung. Exportieren Sie die Punkte und öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.</source>
        <translation>Geschrieben: {0}. Wählen Sie in der Georeferenzierung die Transformationsart {1}, um Residuen zu sehen.</translation>
    </message>
    <message>
        <source>The Georeferencer did not open. Open it from the Layer or Raster menu.</source>
        <translation>Die Georeferenzierung ging nicht auf. Öffnen Sie sie im Menü Layer oder Raster.</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>Das Raster, dessen Lage berichtigt werden soll</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>Der Layer, der richtig liegt</translation>
    </message>
    <message>
        <source>Shows or hides the options</source>
        <translation>Zeigt oder verbirgt die Optionen</translation>
    </message>
    <message>
        <source>The method that compares the two layers</source>
        <translation>Wie Orte verglichen werden</translation>
    </message>
    <message>
        <source>Words for what both layers show, separated by commas</source>
        <translation>Wörter für das, was beide Layer zeigen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A land-cover raster that describes the scene if you give no words</source>
        <translation>Ein Raster von Klassen, das sagt, was in der Szene ist, wo nichts eingegeben ist</translation>
    </message>
    <message>
        <source>The coarse search that places the layer before points are matched</source>
        <translation>Was den Layer platziert, bevor Punkte zugeordnet werden</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid; without a layer, that of the camera model</source>
        <translation>Meter über dem Ellipsoid; ohne Layer die Höhe, für die das Kameramodell gemacht ist</translation>
    </message>
    <message>
        <source>The kinds of transform to try</source>
        <translation>Welche Arten von Transformation versucht werden</translation>
    </message>
    <message>
        <source>The part of the reference to search</source>
        <translation>Wo nach Übereinstimmungen gesucht wird</translation>
    </message>
    <message>
        <source>Only areas inside these polygons are matched</source>
        <translation>Nur was in diesen Polygonen liegt, wird zugeordnet</translation>
    </message>
    <message>
        <source>Areas inside these polygons are not matched</source>
        <translation>Was in diesen Polygonen liegt, wird nicht zugeordnet</translation>
    </message>
    <message>
        <source>Whether to use the present position of the moving layer</source>
        <translation>Ob geglaubt wird, wo der bewegliche Layer jetzt liegt</translation>
    </message>
    <message>
        <source>Removes the placement by hand</source>
        <translation>Vergisst die von Hand gezeigten Orte</translation>
    </message>
    <message>
        <source>The device to compute on</source>
        <translation>Wo gerechnet wird</translation>
    </message>
    <message>
        <source>The command that installs what is missing</source>
        <translation>Der Befehl, der bringt, was fehlt</translation>
    </message>
    <message>
        <source>Shows the details of the message</source>
        <translation>Zeigt, was hinter der Meldung steht</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Stops the task within a second; nothing is changed</source>
        <translation>Hält die Aufgabe binnen einer Sekunde an; nichts wird geändert</translation>
    </message>
    <message>
        <source>Writes the result to files for other programs</source>
        <translation>Schreibt das Ergebnis in Dateien, die andere Programme lesen</translation>
    </message>
    <message>
        <source>The order in which points are shown</source>
        <translation>Welcher Punkt als nächster kommt</translation>
    </message>
    <message>
        <source>All steps: click one to return to it</source>
        <translation>Alle Schritte: ein Klick führt dorthin</translation>
    </message>
    <message>
        <source>Shows only the points that contain a text or meet a condition</source>
        <translation>Zeigt nur die Punkte, die einen Text enthalten oder eine Bedingung erfüllen</translation>
    </message>
    <message>
        <source>The tie points; right-click for the actions on the selected ones</source>
        <translation>Die Verknüpfungspunkte; Rechtsklick für das, was mit den gewählten geht</translation>
    </message>
    <message>
        <source>The transform that is fitted to the points in use</source>
        <translation>Die Transformation, die an die benutzten Punkte angepasst wird</translation>
    </message>
    <message>
        <source>Stops the search; the points stay as they are</source>
        <translation>Hält die Suche an; die Punkte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>How the registered layer is shown over the reference</source>
        <translation>Wie der registrierte Layer über der Referenz gezeigt wird</translation>
    </message>
    <message>
        <source>Opacity, position of the divider, speed, or size of the squares</source>
        <translation>Deckkraft, Ort des Teilers, Tempo oder Größe der Quadrate</translation>
    </message>
    <message>
        <source>Finds rotation, scale and shift automatically, then tie points; fits a transform and assesses it. No file is written. If there is no reliable match, Crosstie says so.</source>
        <translation>Findet selbst Drehung, Maßstab und Verschiebung, dann Verknüpfungspunkte, passt eine Transformation an und beurteilt sie. Nichts wird geschrieben. Wo es keine verlässliche Übereinstimmung gibt, wird das gesagt.</translation>
    </message>
    <message>
        <source>Writes the registered raster with all its bands, values and nodata to a new file beside the moving one, and adds it to the map. Your files are not changed.</source>
        <translation>Schreibt das registrierte Raster mit allen Bändern, Werten und Nodata in eine neue Datei neben dem beweglichen und fügt es der Karte hinzu. Ihre Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The georeference is used as a first guess, which the images must confirm. If the layer is far from its correct position, ignore its georeference: then the whole area is searched.</source>
        <translation>Eine Georeferenz wird geglaubt, soweit die Bilder sie bestätigen. Liegt der Layer an einem ganz falschen Ort, ignorieren Sie sie: dann wird überall gesucht.</translation>
    </message>
    <message>
        <source>A text that the point must contain, or a condition in QGIS&apos;s expression language with the names of the columns: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</source>
        <translation>Ein Text, den ein Punkt enthalten muss, oder eine Bedingung in der Ausdruckssprache von QGIS mit den Namen der Spalten: residual &gt; 2 and not locked, origin = &apos;manual&apos;, confidence &lt; 0.5.</translation>
    </message>
    <message>
        <source>Points below this confidence are not used, except those that you have accepted, placed or locked. The matcher does not run again.</source>
        <translation>Punkte unter dieser Konfidenz werden nicht benutzt. Punkte, die Sie angenommen, gesetzt oder gesperrt haben, bleiben. Das Verfahren läuft nicht noch einmal.</translation>
    </message>
    <message>
        <source>Points with a larger residual are not used; points with a smaller one are used again, also if the matcher had rejected them. At the right end the decisions of the matcher apply.</source>
        <translation>Punkte, die schlechter passen, werden nicht benutzt, und die, die passen, wieder, auch solche, die das Verfahren abgelehnt hatte. Am rechten Ende gelten seine Entscheidungen.</translation>
    </message>
    <message>
        <source>Check points are not used in the fit, so their RMSE is independent.</source>
        <translation>Kontrollpunkte werden nicht angepasst: ihr RMSE ist eine unabhängige Zahl.</translation>
    </message>
    <message>
        <source>Takes the point with the largest residual out of use, fits again, and repeats this until the RMSE that you ask for is reached. Locked points stay. It can be undone in one step.</source>
        <translation>Nimmt den Punkt heraus, der am schlechtesten passt, passt neu an, und so fort, bis der RMSE der gewünschte ist. Gesperrte Punkte bleiben. Ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Adds the points of a file of the Georeferencer, GDAL, ENVI, ArcGIS, Metashape, AROSICS or IIIF, or of a GeoPackage, GeoJSON or table. It can be undone in one step.</source>
        <translation>Fügt die Punkte einer Datei hinzu: der Georeferenzierung, von GDAL, ENVI, ArcGIS, Metashape, AROSICS, IIIF, eines GeoPackage, GeoJSON oder einer Tabelle. Ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Takes points out of use where they are dense, so that the others cover the image evenly.</source>
        <translation>Nimmt Punkte heraus, wo viele sind, sodass der Rest das Bild gleichmäßig abdeckt.</translation>
    </message>
    <message>
        <source>Restores the points as the matcher found them. It can be undone.</source>
        <translation>Geht zurück zu den Punkten, wie das Verfahren sie hinterließ; selbst ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>The overlap is divided into nine areas; each is predicted from the points of the others. The RMSE of these predictions shows whether a transform with more parameters is better or only follows the noise.</source>
        <translation>Die Überlappung wird in neun Gebiete geteilt; jedes wird aus den Punkten der anderen vorhergesagt. Der RMSE dieser Vorhersagen zeigt, ob eine reichere Transformation sich lohnt oder nur dem Rauschen folgt.</translation>
    </message>
    <message>
        <source>Writes a self-contained HTML page: verdict, accuracy, figures, the transform, the files with their hashes, all parameters and versions, and every point; or JSON for other programs.</source>
        <translation>Schreibt eine HTML-Seite, die nichts von anderswo braucht: Urteil, Genauigkeit, Abbildungen, die Transformation, die Dateien mit ihren Prüfsummen, alle Parameter und Versionen, und jeden Punkt. Als JSON für Programme.</translation>
    </message>
    <message>
        <source>Each match of this project is kept with its points, decisions and transform. Matches are saved with the project, in a GeoPackage beside it, and can be restored after a crash.</source>
        <translation>Jede Zuordnung dieses Projekts bleibt mit ihren Punkten, Entscheidungen und ihrer Transformation erhalten. Sie werden mit dem Projekt gespeichert, in einem GeoPackage daneben, und während der Arbeit gegen einen Absturz gesichert.</translation>
    </message>
    <message>
        <source>native pixels from the left edge</source>
        <translation>native Pixel vom linken Rand</translation>
    </message>
    <message>
        <source>native pixels from the top edge</source>
        <translation>native Pixel vom oberen Rand</translation>
    </message>
    <message>
        <source>map coordinate to the right, in the layer&apos;s CRS</source>
        <translation>Kartenkoordinate nach rechts, im KBS des Layers</translation>
    </message>
    <message>
        <source>map coordinate upwards</source>
        <translation>Kartenkoordinate nach oben</translation>
    </message>
    <message>
        <source>pasting “latitude, longitude” sets both</source>
        <translation>ein eingefügtes „Breite, Länge“ setzt beide</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number of the point; it never changes</source>
        <translation>Nummer des Punkts, auf Dauer dieselbe</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Whether the point is in use</source>
        <translation>Ob der Punkt benutzt wird</translation>
    </message>
    <message>
        <source>Residual px</source>
        <translation>Residuum px</translation>
    </message>
    <message>
        <source>Distance between the mapped and the measured position</source>
        <translation>Abstand vom abgebildeten zum gemessenen Ort</translation>
    </message>
    <message>
        <source>Chance that the match is right, 0 to 1</source>
        <translation>Chance, dass die Zuordnung stimmt, 0 bis 1</translation>
    </message>
    <message>
        <source>Not used because</source>
        <translation>Nicht benutzt, weil</translation>
    </message>
    <message>
        <source>Why the point is not in use</source>
        <translation>Warum der Punkt nicht benutzt wird</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Control points are used in the fit, check points only measure its error</source>
        <translation>Passpunkte werden angepasst, Kontrollpunkte urteilen nur</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Automatic steps do not change the point</source>
        <translation>Automatische Schritte lassen den Punkt, wie er ist</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Which matcher found it, or “manual”</source>
        <translation>Welches Verfahren ihn fand, oder „von Hand“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Was Sie sich merken wollen</translation>
    </message>
    <message>
        <source>dX px</source>
        <translation>dX px</translation>
    </message>
    <message>
        <source>Residual to the right, reference pixels</source>
        <translation>Residuum nach rechts, Referenzpixel</translation>
    </message>
    <message>
        <source>dY px</source>
        <translation>dY px</translation>
    </message>
    <message>
        <source>Residual downwards, reference pixels</source>
        <translation>Residuum nach unten, Referenzpixel</translation>
    </message>
    <message>
        <source>Residual (map)</source>
        <translation>Residuum (Karte)</translation>
    </message>
    <message>
        <source>Residual in units of the reference&apos;s CRS</source>
        <translation>Residuum in Einheiten des KBS der Referenz</translation>
    </message>
    <message>
        <source>Moving col</source>
        <translation>Beweglich Spalte</translation>
    </message>
    <message>
        <source>Moving layer: {0}</source>
        <translation>Beweglicher Layer: {0}</translation>
    </message>
    <message>
        <source>Moving row</source>
        <translation>Beweglich Zeile</translation>
    </message>
    <message>
        <source>Moving X</source>
        <translation>Beweglich X</translation>
    </message>
    <message>
        <source>Moving layer: {0}; {1}</source>
        <translation>Beweglicher Layer: {0}; {1}</translation>
    </message>
    <message>
        <source>Moving Y</source>
        <translation>Beweglich Y</translation>
    </message>
    <message>
        <source>Reference col</source>
        <translation>Referenz Spalte</translation>
    </message>
    <message>
        <source>Reference: {0}</source>
        <translation>Referenz: {0}</translation>
    </message>
    <message>
        <source>Reference row</source>
        <translation>Referenz Zeile</translation>
    </message>
    <message>
        <source>Reference X</source>
        <translation>Referenz X</translation>
    </message>
    <message>
        <source>Reference: {0}; {1}</source>
        <translation>Referenz: {0}; {1}</translation>
    </message>
    <message>
        <source>Reference Y</source>
        <translation>Referenz Y</translation>
    </message>
    <message>
        <source>This is not a complete condition yet. Write, for example: residual &gt; 2</source>
        <translation>Das ist noch keine vollständige Bedingung. Schreiben Sie zum Beispiel: residual &gt; 2</translation>
    </message>
    <message>
        <source>There is no column “{0}”. There are: {1}.</source>
        <translation>Es gibt keine Spalte „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>Colour: in use or not</source>
        <translation>Farbe: benutzt oder nicht</translation>
    </message>
    <message>
        <source>Colour: residual</source>
        <translation>Farbe: Residuum</translation>
    </message>
    <message>
        <source>Colour: confidence</source>
        <translation>Farbe: Konfidenz</translation>
    </message>
    <message>
        <source>No residual vectors</source>
        <translation>Keine Residuenvektoren</translation>
    </message>
    <message>
        <source>Residual vectors {0} times</source>
        <translation>Residuenvektoren {0}-fach</translation>
    </message>
    <message>
        <source>There are no tie points to review. Match two layers first.</source>
        <translation>Es gibt keine Verknüpfungspunkte zu prüfen. Ordnen Sie zuerst zwei Layer zu.</translation>
    </message>
    <message>
        <source>{0} of {1} points in use</source>
        <translation>{0} von {1} Punkten benutzt</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} gezeigt</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} gewählt</translation>
    </message>
    <message>
        <source>{0} check points: RMSE {1}</source>
        <translation>{0} Kontrollpunkte: RMSE {1}</translation>
    </message>
    <message>
        <source>fitting …</source>
        <translation>wird angepasst …</translation>
    </message>
    <message>
        <source>Click, Shift + click</source>
        <translation>Klick, Umschalt + Klick</translation>
    </message>
    <message>
        <source>select a point, add one to the selection</source>
        <translation>einen Punkt wählen, einen zur Auswahl nehmen</translation>
    </message>
    <message>
        <source>Drag over the map</source>
        <translation>Über die Karte ziehen</translation>
    </message>
    <message>
        <source>select the points in a rectangle</source>
        <translation>die Punkte in einem Rechteck wählen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>select the points in a polygon: click its corners</source>
        <translation>die Punkte in einem Polygon wählen: seine Ecken anklicken</translation>
    </message>
    <message>
        <source>Drag an end</source>
        <translation>Ein Ende ziehen</translation>
    </message>
    <message>
        <source>move the point in that layer</source>
        <translation>den Punkt in diesem Layer verschieben</translation>
    </message>
    <message>
        <source>Ctrl + drag an end</source>
        <translation>Strg + ein Ende ziehen</translation>
    </message>
    <message>
        <source>search for the best match nearby</source>
        <translation>die beste Übereinstimmung dort suchen</translation>
    </message>
    <message>
        <source>Enter, click on the match</source>
        <translation>Eingabe, Klick auf die Übereinstimmung</translation>
    </message>
    <message>
        <source>accept the match</source>
        <translation>diese Übereinstimmung nehmen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>refuse the match: the point goes where you dropped it</source>
        <translation>diese Übereinstimmung ablehnen: der Punkt kommt dorthin, wo Sie ihn losgelassen haben</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>move the reference end by ¼ pixel, with Shift by 1 pixel</source>
        <translation>das Referenzende um ¼ Pixel verschieben, mit Umschalt um 1 Pixel</translation>
    </message>
    <message>
        <source>Alt + arrow keys</source>
        <translation>Alt + Pfeiltasten</translation>
    </message>
    <message>
        <source>the same for the end in the moving layer; in its own window the other way</source>
        <translation>dasselbe für das Ende im beweglichen Layer; in dessen eigenem Fenster umgekehrt</translation>
    </message>
    <message>
        <source>A, R</source>
        <translation>A, R</translation>
    </message>
    <message>
        <source>accept, reject</source>
        <translation>annehmen, ablehnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Z, Y</source>
        <translation>Z, Y</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>rückgängig, wiederholen</translation>
    </message>
    <message>
        <source>Esc, right click</source>
        <translation>Esc, Rechtsklick</translation>
    </message>
    <message>
        <source>cancel, deselect, leave the tool</source>
        <translation>abbrechen, abwählen, das Werkzeug verlassen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>a place in the moving layer; its match in the reference is searched</source>
        <translation>eine Stelle im beweglichen Layer; ihre Übereinstimmung in der Referenz wird gesucht</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Umschalt + Klick</translation>
    </message>
    <message>
        <source>a place in the reference; its match in the moving layer is searched</source>
        <translation>eine Stelle in der Referenz; ihre Übereinstimmung im beweglichen Layer wird gesucht</translation>
    </message>
    <message>
        <source>Click on the match, Enter</source>
        <translation>Klick auf die Übereinstimmung, Eingabe</translation>
    </message>
    <message>
        <source>accept what is shown</source>
        <translation>nehmen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Click elsewhere</source>
        <translation>Klick anderswo</translation>
    </message>
    <message>
        <source>place the other end by hand</source>
        <translation>das andere Ende von Hand setzen</translation>
    </message>
    <message>
        <source>Click in the window of the moving image</source>
        <translation>Klick im eigenen Fenster des beweglichen Bilds</translation>
    </message>
    <message>
        <source>this place in the moving layer, first or second</source>
        <translation>diese Stelle im beweglichen Layer, zuerst oder danach</translation>
    </message>
    <message>
        <source>refuse the match, back to what the transform expects</source>
        <translation>die Übereinstimmung ablehnen, zurück zu dem, was die Transformation erwartet</translation>
    </message>
    <message>
        <source>undo the first click, then leave the tool</source>
        <translation>den ersten Klick zurücknehmen, dann das Werkzeug verlassen</translation>
    </message>
    <message>
        <source>Drag the layer</source>
        <translation>Den Layer ziehen</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>ihn bewegen</translation>
    </message>
    <message>
        <source>Drag the round handle, Ctrl + drag</source>
        <translation>Den runden Griff ziehen, Strg + ziehen</translation>
    </message>
    <message>
        <source>rotate it; with Shift in steps of 15°</source>
        <translation>ihn drehen; mit Umschalt in Schritten von 15°</translation>
    </message>
    <message>
        <source>Drag a corner</source>
        <translation>Eine Ecke ziehen</translation>
    </message>
    <message>
        <source>scale it</source>
        <translation>ihn skalieren</translation>
    </message>
    <message>
        <source>move it by 1 pixel of the screen, with Shift by 10</source>
        <translation>ihn um 1 Pixel des Bildschirms bewegen, mit Umschalt um 10</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>rotate it left, right by ½°, with Shift by 5°</source>
        <translation>ihn um ½° nach links, rechts drehen, mit Umschalt um 5°</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>scale it by ½ %</source>
        <translation>ihn um ½ % skalieren</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>fit to view: upright in the middle of the map</source>
        <translation>in die Ansicht setzen: aufrecht in die Mitte der Karte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>hide or show it, to see what is below</source>
        <translation>ihn verbergen oder zeigen, um zu sehen, was darunter liegt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>done: the match starts from here</source>
        <translation>fertig: die Zuordnung beginnt von hier</translation>
    </message>
    <message>
        <source>undo the drag; otherwise everything since you chose the tool</source>
        <translation>das Ziehen zurücknehmen; sonst alles, seit das Werkzeug genommen wurde</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affin</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Projektiv</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polynom, 2. Grad</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polynom, 3. Grad</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Thin-Plate-Spline</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Örtlicher Fluss</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Dreiecke, jedes affin</translation>
    </message>
    <message>
        <source>Camera model, corrected</source>
        <translation>Kameramodell, berichtigt</translation>
    </message>
    <message>
        <source>{0:.2f} px</source>
        <translation>{0:.2f} px</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tie points: {0} in use of {1}</source>
        <translation>Verknüpfungspunkte: {0} benutzt von {1}</translation>
    </message>
    <message>
        <source>RMSE: {0}</source>
        <translation>RMSE: {0}</translation>
    </message>
    <message>
        <source>Coverage: {0} of the overlap</source>
        <translation>Abdeckung: {0} der Überlappung</translation>
    </message>
    <message>
        <source>Transform: {0}</source>
        <translation>Transformation: {0}</translation>
    </message>
    <message>
        <source>{0} doubtful tie points are shown on the map. Nothing was changed.</source>
        <translation>{0} zweifelhafte Verknüpfungspunkte sind auf der Karte zu sehen. Nichts wurde geändert.</translation>
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
        <translation>Wählen Sie ein kleineres Gebiet, das beide Layer zeigen (Optionen → Gebiet).</translation>
    </message>
    <message>
        <source>Draw polygons over map margins, sea or cloud and ignore them (Options → Ignore inside).</source>
        <translation>Zeichnen Sie Polygone über Kartenränder, Meer oder Wolken und ignorieren Sie sie (Optionen → Ignorieren innerhalb).</translation>
    </message>
    <message>
        <source>If the moving layer is far from its correct position, ignore its georeference (Options).</source>
        <translation>Liegt der bewegliche Layer am falschen Ort, ignorieren Sie seine Georeferenz (Optionen).</translation>
    </message>
    <message>
        <source>Try other bands, or a reference that looks more like the moving layer.</source>
        <translation>Versuchen Sie andere Bänder, oder eine Referenz, die dem beweglichen Layer ähnlicher sieht.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Passpunkt</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>keypoint</source>
        <translation>Schlüsselpunkt</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>von Hand abgelehnt</translation>
    </message>
    <message>
        <source>outside the raster</source>
        <translation>außerhalb des Rasters</translation>
    </message>
    <message>
        <source>disagrees with the transform</source>
        <translation>widerspricht der Transformation</translation>
    </message>
    <message>
        <source>confidence below the limit</source>
        <translation>Konfidenz unter der Grenze</translation>
    </message>
    <message>
        <source>residual above the limit</source>
        <translation>Residuum über der Grenze</translation>
    </message>
    <message>
        <source>removed to reach the target RMSE</source>
        <translation>entfernt, um den Ziel-RMSE zu erreichen</translation>
    </message>
    <message>
        <source>thinned to an even spread</source>
        <translation>gleichmäßig ausgedünnt</translation>
    </message>
    <message>
        <source>The name {file} does not say in which format to write. Let it end in {endings}, or choose a format.</source>
        <translation>Der Name {file} sagt nicht, in welchem Format zu schreiben ist. Lassen Sie ihn auf {endings} enden oder wählen Sie ein Format.</translation>
    </message>
    <message>
        <source>A file cannot be called {path}. Choose another name.</source>
        <translation>Eine Datei kann nicht {path} heißen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device. Give the name of a file.</source>
        <translation>{path} ist eine Pipe oder ein Gerät. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Choose another folder.</source>
        <translation>In {folder} kann nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{target} is given for two outputs. Choose another name for one of them.</source>
        <translation>{target} ist für zwei Ausgaben angegeben. Wählen Sie für eine davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name {file} does not say what to write: it must end in {endings}.</source>
        <translation>Der Name {file} sagt nicht, was zu schreiben ist: er muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>It predicts them {percent:.0f} % better than {transform}.</source>
        <translation>Sie sagt sie um {percent:.0f} % besser vorher als die einfachere ({transform}).</translation>
    </message>
    <message>
        <source>The richer {transform} transform is not clearly better ({percent:.0f} %).</source>
        <translation>Die reichere ({transform}) ist nicht deutlich besser ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than those of {matcher} alone.</source>
        <translation>Das ist um {percent:.0f} % besser als die von {matcher} allein.</translation>
    </message>
    <message>
        <source>That is {percent:.0f} % better than all together.</source>
        <translation>Das ist um {percent:.0f} % besser als alle zusammen.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>no reliable match</source>
        <translation>keine verlässliche Zuordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Finds tie points and the transform between two rasters of any kind: radar and optical, infrared, scanned maps, elevation models, old and new images.

The rasters may differ in CRS, resolution and rotation, and need no georeference. The verdict is “accepted”, “needs review” (probably right, check it first) or “no reliable match”; then the algorithm stops with the reasons, unless told otherwise.</source>
        <translation>Findet Verknüpfungspunkte und die Transformation zwischen zwei Rastern beliebiger Art: Radar und optisch, Infrarot, gescannte Karten, Höhenmodelle, alte und neue Bilder.

Die Raster dürfen sich in KBS, Auflösung und Drehung unterscheiden und brauchen keine Georeferenz. Das Urteil ist „angenommen“, „zu prüfen“ (wahrscheinlich richtig, erst ansehen) oder „keine verlässliche Zuordnung“; dann hält der Algorithmus mit den Gründen an, wenn nichts anderes gewählt ist.</translation>
    </message>
    <message>
        <source>Otherwise the algorithm ends without tie points and without a transform.</source>
        <translation>Sonst endet der Algorithmus ohne Verknüpfungspunkte und ohne Transformation.</translation>
    </message>
    <message>
        <source>Verdict: accepted, review (needs review) or rejected (no reliable match)</source>
        <translation>Urteil: accepted (angenommen), review (zu prüfen) oder rejected (keine verlässliche Zuordnung)</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, too few to tell how good they are.</source>
        <translation>Die Lage stammt von {count} Passpunkten, zu wenigen, um zu sagen, wie gut sie sind.</translation>
    </message>
    <message>
        <source>Its place comes from {count} ground control points, good to about {error:.1f} pixels (each judged by the others).</source>
        <translation>Die Lage stammt von {count} Passpunkten, genau auf etwa {error:.1f} Pixel (jeder an den übrigen gemessen).</translation>
    </message>
    <message>
        <source>Its {count} ground control points are not used: they contradict each other or make pixels of an impossible shape. Check their CRS, and whether x and y are swapped.</source>
        <translation>Die {count} Passpunkte werden nicht verwendet: Sie widersprechen sich oder ergeben Pixel von unmöglicher Form. Prüfen Sie ihr KBS und ob x und y vertauscht sind.</translation>
    </message>
    <message>
        <source>{moving} shows a pole, which the CRS of {reference} tears apart, so their georeferences are not compared. Reproject {reference} to a polar CRS first.</source>
        <translation>{moving} zeigt einen Pol, den das KBS von {reference} auseinanderreißt; darum werden ihre Georeferenzen nicht verglichen. Projizieren Sie {reference} zuerst in ein polares KBS um.</translation>
    </message>
    <message>
        <source>{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.</source>
        <translation>{raster} nennt kein KBS: Die Koordinaten passen zu {other}, also wird dasselbe angenommen.</translation>
    </message>
    <message>
        <source>The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer its CRS.</source>
        <translation>Die Lage von {raster} wird nicht verwendet: Es nennt kein KBS, und die Koordinaten passen nicht zu {other}. Geben Sie dem Layer sein KBS.</translation>
    </message>
    <message>
        <source>The nodata value {value:g} of {raster} does not fit its pixels of type {dtype}: it marks nothing.</source>
        <translation>Der Nodata-Wert {value:g} von {raster} passt nicht zu seinen Pixeln vom Typ {dtype}: Er kennzeichnet nichts.</translation>
    </message>
    <message>
        <source>{raster} calls band {bands} alpha, but the values there are those of a picture, such as near infrared: used as an image.</source>
        <translation>{raster} nennt Band {bands} Alpha, aber seine Werte sind die eines Bildes, etwa nahes Infrarot: Es wird als Bild verwendet.</translation>
    </message>
    <message>
        <source>{raster} has a georeference of its own that counts more than a world file. Write a copy with the new one instead (--without-resampling geotransform or gcps).</source>
        <translation>{raster} hat eine eigene Georeferenz, die mehr zählt als eine World-Datei. Schreiben Sie stattdessen eine Kopie mit der neuen (--without-resampling geotransform oder gcps).</translation>
    </message>
    <message>
        <source>Hide the points (H)</source>
        <translation>Punkte ausblenden (H)</translation>
    </message>
    <message>
        <source>{name} leads on to an address. Save its polygons as a GeoPackage first.</source>
        <translation>{name} führt zu einer Adresse weiter. Speichern Sie die Polygone zuerst als GeoPackage.</translation>
    </message>
    <message>
        <source>{name} holds addresses of other computers, or leads to a file that does. It was not opened. Give the address itself, or save what it shows as a GeoTIFF.</source>
        <translation>{name} enthält Adressen anderer Rechner oder führt zu einer Datei, die welche enthält. Sie wurde nicht geöffnet. Geben Sie die Adresse selbst an, oder speichern Sie, was sie zeigt, als GeoTIFF.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was expected, not by the images.</source>
        <translation>Das Muster wiederholt sich alle {period:.1f} px: Welche Wiederholung es ist, sagte die erwartete Lage des beweglichen Layers, nicht die Bilder.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px: one row further would fit as well.</source>
        <translation>Das Muster wiederholt sich alle {period:.1f} px: Eine Reihe weiter würde es ebenso gut passen.</translation>
    </message>
    <message>
        <source>The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.</source>
        <translation>Das Muster wiederholt sich alle {period:.1f} px ({length:.1f} {unit}): Eine Reihe weiter würde es ebenso gut passen.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which cannot be loaded here. Install it again, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>Das Verfahren „{title}“ braucht {names}, was sich hier nicht laden lässt. Installieren Sie es neu, oder wählen Sie das Verfahren „Structure“, das nichts braucht.</translation>
    </message>
    <message>
        <source>“{path}” is no plain file on this computer, or leads to another one. A list names plain files only: save it as one first.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei auf diesem Rechner oder führt zu einem anderen. Eine Liste nennt nur gewöhnliche Dateien: Speichern Sie es zuerst als solche.</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it with x and y swapped and in {crs}: correct their CRS (--crs, or in the file) and read them with swapped axes (--swap-{side}).</source>
        <translation>Alle Punkte liegen weit weg von {raster}, aber darauf mit vertauschtem x und y in {crs}: Berichtigen Sie ihr KBS (--crs oder in der Datei) und lesen Sie sie mit vertauschten Achsen (--swap-{side}).</translation>
    </message>
    <message>
        <source>All points lie far off {raster}, but on it in {crs}: correct their CRS (--crs, or in the file).</source>
        <translation>Alle Punkte liegen weit weg von {raster}, aber darauf in {crs}: Berichtigen Sie ihr KBS (--crs oder in der Datei).</translation>
    </message>
    <message>
        <source>None of the points is an enabled control point, and this format ({format}) holds no others.</source>
        <translation>Keiner der Punkte ist ein aktivierter Passpunkt, und dieses Format ({format}) nimmt keine anderen auf.</translation>
    </message>
    <message>
        <source>This format ({format}) does not say in which CRS its map coordinates are: in {crs}.</source>
        <translation>Dieses Format ({format}) sagt nicht, in welchem KBS seine Kartenkoordinaten sind: in {crs}.</translation>
    </message>
    <message>
        <source>OpenDroneMap&apos;s list: a line with the CRS, then x y z column row image</source>
        <translation>die Liste von OpenDroneMap: eine Zeile mit dem KBS, dann x y z Spalte Zeile Bild</translation>
    </message>
    <message>
        <source>OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number).</source>
        <translation>OpenDroneMap braucht das KBS der Punkte, das nicht bekannt ist: Geben Sie es an (--crs EPSG:Nummer).</translation>
    </message>
    <message>
        <source>{name} holds points of {count} images: {images}. Give the one that is meant as moving raster (--moving).</source>
        <translation>{name} enthält Punkte von {count} Bildern: {images}. Geben Sie das gemeinte als bewegliches Raster an (--moving).</translation>
    </message>
    <message>
        <source>{count} tie points that are not enabled were left out.</source>
        <translation>{count} nicht aktivierte Verknüpfungspunkte wurden weggelassen.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread; the other {left} were left out, as many points make readers of this format ({format}) slow.</source>
        <translation>{written} von {count} Verknüpfungspunkten wurden geschrieben, gleichmäßig verteilt; die übrigen {left} wurden weggelassen, weil viele Punkte Programme, die dieses Format ({format}) lesen, langsam machen.</translation>
    </message>
    <message>
        <source>{written} of {count} points written.</source>
        <translation>{written} von {count} Punkten geschrieben.</translation>
    </message>
    <message>
        <source>About {0}, tested on areas that the fit has not seen</source>
        <translation>Etwa {0}, geprüft an Gebieten, die die Anpassung nicht kannte</translation>
    </message>
    <message>
        <source>About {0} at its own points: too few to test it elsewhere</source>
        <translation>Etwa {0} an den eigenen Punkten: zu wenige, um anderswo zu prüfen</translation>
    </message>
    <message>
        <source>{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.</source>
        <translation>{raster} hat Streifen ohne Daten (Wert {value:g}), die nicht als Nodata deklariert sind: Sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Searching the mirror image</source>
        <translation>Das Spiegelbild wird gesucht</translation>
    </message>
    <message>
        <source>The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over.</source>
        <translation>Das bewegliche Raster ist ein Spiegelbild, wie ein Scan von der falschen Seite eines Films: Die Transformation dreht es um.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace what is in it?</source>
        <translation>{0} gibt es schon. Soll der Inhalt ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>The two coordinate reference systems cannot be converted into each other. Check the CRS of both rasters.</source>
        <translation>Die beiden Koordinatenbezugssysteme lassen sich nicht ineinander umrechnen. Prüfen Sie das KBS beider Raster.</translation>
    </message>
    <message>
        <source>Only the transform “{name}” reads heights. Choose it, or give no heights.</source>
        <translation>Nur die Transformation „{name}“ liest Höhen. Wählen Sie diese, oder geben Sie keine Höhen an.</translation>
    </message>
    <message>
        <source>The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: read them with --swap-source or --swap-target.</source>
        <translation>Die Punkte machen aus dem beweglichen Raster sein Spiegelbild. Wenn es keines ist, sind x und y einer Seite vertauscht: Lesen Sie sie mit --swap-source oder --swap-target.</translation>
    </message>
    <message>
        <source>The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target.</source>
        <translation>Das registrierte Raster zeigt einen Pol, den dieses KBS auseinanderreißt. Wählen Sie ein polares KBS für das Ziel.</translation>
    </message>
    <message>
        <source>{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was drawn.</source>
        <translation>{name} hat kein KBS, und die Koordinaten liegen nicht auf {raster}. Geben Sie dem Layer das KBS, in dem er gezeichnet wurde.</translation>
    </message>
    <message>
        <source>By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the reference. Check its CRS, and that both show the same place.</source>
        <translation>Nach seiner Georeferenz liegt das bewegliche Raster etwa {off:,.0f} Referenzpixel von hier entfernt, außerhalb der Referenz. Prüfen Sie sein KBS und ob beide denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was right to a tenth of a reference pixel.</source>
        <translation>Die Georeferenz des beweglichen Rasters stimmte auf ein Zehntel eines Referenzpixels.</translation>
    </message>
    <message>
        <source>The moving raster&apos;s georeference was off by about {off:,.1f} reference pixels.</source>
        <translation>Die Georeferenz des beweglichen Rasters lag um etwa {off:,.1f} Referenzpixel daneben.</translation>
    </message>
    <message>
        <source>Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other polygons.</source>
        <translation>Von {raster} bleibt nichts zum Abgleichen: Die auszulassenden Polygone bedecken alles. Wählen Sie andere Polygone.</translation>
    </message>
    <message>
        <source>Rough point {number} is not made of numbers. Give column and row in both rasters.</source>
        <translation>Der ungefähre Punkt {number} besteht nicht aus Zahlen. Geben Sie Spalte und Zeile in beiden Rastern an.</translation>
    </message>
    <message>
        <source>Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.</source>
        <translation>Der ungefähre Punkt {number} kann nicht um {uncertainty:g} Pixel daneben liegen. Geben Sie eine Anzahl Pixel größer als 0 an.</translation>
    </message>
    <message>
        <source>The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher “Structure”, which needs nothing.</source>
        <translation>Das Verfahren „{title}“ braucht {names}; dieses Python findet es nicht. Installieren Sie es, oder wählen Sie das Verfahren „Struktur“, der nichts braucht.</translation>
    </message>
    <message>
        <source>The heights were not used: only the transform “rpc-bias” reads them.</source>
        <translation>Die Höhen wurden nicht benutzt: Nur die Transformation „rpc-bias“ liest sie.</translation>
    </message>
    <message>
        <source>The uncertainty of rough points means nothing without rough points. Give some, or leave it out.</source>
        <translation>Die Unsicherheit ungefährer Punkte bedeutet ohne ungefähre Punkte nichts. Geben Sie welche an, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Other tie points agree with each other: {direction}.</source>
        <translation>Andere Verknüpfungspunkte stimmen untereinander überein: {direction}.</translation>
    </message>
    <message>
        <source>Another repetition of the pattern: {direction}.</source>
        <translation>Eine andere Wiederholung des Musters: {direction}.</translation>
    </message>
    <message>
        <source>{px:.1f} px to the right</source>
        <translation>{px:.1f} px nach rechts</translation>
    </message>
    <message>
        <source>{px:.1f} px to the left</source>
        <translation>{px:.1f} px nach links</translation>
    </message>
    <message>
        <source>{px:.1f} px down</source>
        <translation>{px:.1f} px nach unten</translation>
    </message>
    <message>
        <source>{px:.1f} px up</source>
        <translation>{px:.1f} px nach oben</translation>
    </message>
    <message>
        <source>{across}, {down}</source>
        <translation>{across}, {down}</translation>
    </message>
    <message>
        <source>Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are distorted against each other in a way that the {transform} transform does not follow.</source>
        <translation>Benachbarte Verknüpfungspunkte liegen in dieselbe Richtung daneben, um etwa {off:.1f} Referenzpixel: die Raster sind gegeneinander so verzerrt, wie die Transformation {transform} es nicht nachbildet.</translation>
    </message>
    <message>
        <source>off the ground</source>
        <translation>nicht am Boden</translation>
    </message>
    <message>
        <source>The transform has numbers too large to compute with. Fit it anew.</source>
        <translation>Die Transformation enthält Zahlen, die zum Rechnen zu groß sind. Passen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The CRS of the operation is not understood, so nothing can be written in it.</source>
        <translation>Das KBS der Operation wird nicht verstanden, daher kann nichts darin geschrieben werden.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s IIIF address (--image); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps braucht auch die IIIF-Adresse des Bildes (--image); ohne sie liest nur Crosstie diese Annotation.</translation>
    </message>
    <message>
        <source>Allmaps also wants the image&apos;s size (--moving); without it only Crosstie reads this annotation.</source>
        <translation>Allmaps braucht auch die Größe des Bildes (--moving); ohne sie liest nur Crosstie diese Annotation.</translation>
    </message>
    <message>
        <source>“{kind}” is no transform; known are {names}</source>
        <translation>„{kind}“ ist keine Transformation; bekannt sind {names}</translation>
    </message>
    <message>
        <source>numbers of the {transform} transform are out of range</source>
        <translation>Zahlen der Transformation {transform} liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its parts do not fit each other</source>
        <translation>ihre Teile passen nicht zusammen</translation>
    </message>
    <message>
        <source>a number is not finite, or far too large</source>
        <translation>eine Zahl ist nicht endlich oder viel zu groß</translation>
    </message>
    <message>
        <source>its heights are no grid of at least two by two</source>
        <translation>ihre Höhen sind kein Gitter von mindestens zwei mal zwei</translation>
    </message>
    <message>
        <source>the matrix is singular: it squeezes the image to a line</source>
        <translation>die Matrix ist singulär: Sie drückt das Bild zu einer Linie zusammen</translation>
    </message>
    <message>
        <source>its triangles name points that are not there</source>
        <translation>ihre Dreiecke nennen Punkte, die es nicht gibt</translation>
    </message>
    <message>
        <source>The image&apos;s RPC metadata is incomplete: use the original product.</source>
        <translation>Die RPC-Metadaten des Bildes sind unvollständig: Nehmen Sie das Originalprodukt.</translation>
    </message>
    <message>
        <source>A shapefile holds shapes of one kind, but {layer} has {kinds}. Write a GeoPackage (.gpkg) instead.</source>
        <translation>Ein Shapefile fasst Formen einer einzigen Art, aber {layer} hat {kinds}. Schreiben Sie stattdessen ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.</source>
        <translation>{file} enthielte {features} Objekte mit {shapes} Formen statt {wanted} mit {wanted_shapes}: Das Format fasst nicht alle, oder der Datenträger ist voll. Schreiben Sie stattdessen ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>GDAL says: {reason}</source>
        <translation>GDAL sagt: {reason}</translation>
    </message>
    <message>
        <source>GDAL here has no format {name}. Name it as gdalwarp&apos;s -of does, or use .tif.</source>
        <translation>GDAL kennt hier kein Format {name}. Nennen Sie es, wie -of von gdalwarp es nennt, oder nehmen Sie .tif.</translation>
    </message>
    <message>
        <source>the place of a raster is no invertible 3 × 3 matrix</source>
        <translation>der Ort eines Rasters ist keine umkehrbare 3 × 3-Matrix</translation>
    </message>
    <message>
        <source>the raster&apos;s size is none that a raster can have</source>
        <translation>eine solche Größe kann kein Raster haben</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use .tif.</source>
        <translation>Das Format {driver} fasst dieses Raster nicht: Zahlen vom Typ {dtype}, Kanäle: {count}. Nehmen Sie .tif.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold which of the pixels are valid. Use .tif.</source>
        <translation>Das Format {driver} hält nicht fest, welche Pixel gültig sind. Nehmen Sie .tif.</translation>
    </message>
    <message>
        <source>The format {driver} changes numbers a little. Use .tif to keep them.</source>
        <translation>Das Format {driver} ändert Zahlen ein wenig. Nehmen Sie .tif, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.</source>
        <translation>Das Format {driver} nimmt dieses Raster nicht an: „{reason}“. Wählen Sie ein anderes, etwa .tif.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>about {percent:.0f} %</source>
        <translation>etwa {percent:.0f} %</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>a value in it is missing, or of another kind than it should be</source>
        <translation>ein Wert darin fehlt oder ist von anderer Art, als er sein sollte</translation>
    </message>
    <message>
        <source>{file} has no ending of a format that rasters are written in here. Use one of {endings}.</source>
        <translation>{file} hat keine Endung eines Formats, in dem hier Raster geschrieben werden. Nehmen Sie eine von {endings}.</translation>
    </message>
    <message>
        <source>No Apple graphics (MPS) were found; the processor is used.</source>
        <translation>Keine Apple-Grafik (MPS) gefunden; der Prozessor wird benutzt.</translation>
    </message>
    <message>
        <source>Apple graphics (MPS) do not compute with this PyTorch; the processor is used.</source>
        <translation>Die Apple-Grafik (MPS) rechnet mit diesem PyTorch nicht richtig; der Prozessor wird benutzt.</translation>
    </message>
    <message>
        <source>{file} holds one transform, no alternatives.</source>
        <translation>{file} enthält eine Transformation, keine Alternativen.</translation>
    </message>
    <message>
        <source>There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the registration itself.</source>
        <translation>Es gibt keine Alternative {number}: Die Zuordnung nennt {count}. Wählen Sie 1 bis {count}, oder 0 für die Registrierung selbst.</translation>
    </message>
    <message>
        <source>The match names no alternatives: it found one alignment.</source>
        <translation>Die Zuordnung nennt keine Alternativen: Sie fand eine einzige Ausrichtung.</translation>
    </message>
    <message>
        <source>Chosen by a person, of {count} alignments that hold. {what}</source>
        <translation>Von einem Menschen gewählt, unter {count} Ausrichtungen, die zutreffen. {what}</translation>
    </message>
    <message>
        <source>The alignment that the match preferred.</source>
        <translation>Die Ausrichtung, die die Zuordnung vorzog.</translation>
    </message>
    <message>
        <source>Its tie points were moved along with it, not measured there: match anew, or check them.</source>
        <translation>Ihre Verknüpfungspunkte wurden mitverschoben, nicht dort gemessen: Ordnen Sie neu zu, oder prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Another alignment that the report of a match names: its place there, counted from 1. 0: the registration.</source>
        <translation>Eine andere Ausrichtung, die der Bericht einer Zuordnung nennt: ihre Stelle dort, ab 1 gezählt. 0: die Registrierung.</translation>
    </message>
    <message>
        <source>Alternative {number}, which “Register raster by operation” can take: {what}</source>
        <translation>Alternative {number}, die „Raster durch Operation registrieren“ nehmen kann: {what}</translation>
    </message>
    <message>
        <source>{length} {direction}</source>
        <translation>{length} {direction}</translation>
    </message>
    <message>
        <source>Streets and other wide areas align; {away}</source>
        <translation>Straßen und andere weite Flächen passen; {away}</translation>
    </message>
    <message>
        <source>Roofs and other small areas align; {away}</source>
        <translation>Dächer und andere kleine Flächen passen; {away}</translation>
    </message>
    <message>
        <source>One row further: {away}</source>
        <translation>Eine Reihe weiter: {away}</translation>
    </message>
    <message>
        <source>{rows} rows further: {away}</source>
        <translation>{rows} Reihen weiter: {away}</translation>
    </message>
    <message>
        <source>Moved by {away}</source>
        <translation>Um {away} verschoben</translation>
    </message>
    <message>
        <source>As matched: roofs and other small areas align</source>
        <translation>Wie zugeordnet: Dächer und andere kleine Flächen passen</translation>
    </message>
    <message>
        <source>As matched: streets and other wide areas align</source>
        <translation>Wie zugeordnet: Straßen und andere weite Flächen passen</translation>
    </message>
    <message>
        <source>As matched</source>
        <translation>Wie zugeordnet</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>nach Osten</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>nach Südosten</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>nach Süden</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>nach Südwesten</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>nach Westen</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>nach Nordwesten</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>nach Norden</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>nach Nordosten</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>to the right and down</source>
        <translation>nach rechts unten</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>to the left and down</source>
        <translation>nach links unten</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>to the left and up</source>
        <translation>nach links oben</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>to the right and up</source>
        <translation>nach rechts oben</translation>
    </message>
    <message>
        <source>All {0} points are looked at.</source>
        <translation>Alle {0} Punkte sind angesehen.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at, {2} rejected.</source>
        <translation>{0} von {1} angesehen, {2} abgelehnt.</translation>
    </message>
    <message>
        <source>{0} of {1} looked at.</source>
        <translation>{0} von {1} angesehen.</translation>
    </message>
    <message>
        <source>Stop after {0} more right ones in a row.</source>
        <translation>Nach {0} weiteren richtigen in Folge reicht es.</translation>
    </message>
    <message>
        <source>You can stop: fewer than 1 in 10 of the others is wrong (95 % certain).</source>
        <translation>Das reicht: Von den übrigen ist weniger als 1 von 10 falsch (95 % sicher).</translation>
    </message>
    <message>
        <source>If 1 in 10 points was wrong, so many right ones in a row would be unlikely (5 %). This holds if the other points are no worse than those you looked at, so begin with the largest residuals. After a rejected point the row begins anew and is longer: another row is another chance to be lucky.</source>
        <translation>Wäre 1 von 10 Punkten falsch, so wären so viele richtige in Folge unwahrscheinlich (5 %). Das gilt, wenn die übrigen Punkte nicht schlechter sind als die angesehenen; beginnen Sie daher mit den größten Residuen. Nach einem abgelehnten Punkt beginnt die Folge von vorn und ist länger: Eine weitere Folge ist eine weitere Gelegenheit für Zufall.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px of the ground: {percent:.0f} %.</source>
        <translation>Chance, höchstens {px:.3g} px neben dem Boden zu liegen: {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.</source>
        <translation>Chance, höchstens {px:.3g} px ({length:.3g} {unit}) neben dem Boden zu liegen: {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Probability of being within WITHIN_PX of the ground</source>
        <translation>Wahrscheinlichkeit, höchstens WITHIN_PX neben dem Boden zu liegen</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in reference pixels</source>
        <translation>Entfernung, von der die Wahrscheinlichkeit handelt, in Referenzpixeln</translation>
    </message>
    <message>
        <source>Distance that the probability is about, in map units</source>
        <translation>Entfernung, von der die Wahrscheinlichkeit handelt, in Karteneinheiten</translation>
    </message>
    <message>
        <source>Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>Sehen Sie zuerst die Verknüpfungspunkte an: Die Chance, höchstens {px:.3g} px neben dem Boden zu liegen, ist {share}.</translation>
    </message>
    <message>
        <source>The {transform} transform was chosen by how well it does on unseen areas.</source>
        <translation>Die Transformation ({transform}) wurde danach gewählt, wie gut sie auf unbekannten Gebieten ist.</translation>
    </message>
    <message>
        <source>Tie points of {matcher} do well on unseen areas, so no other matcher was asked.</source>
        <translation>Verknüpfungspunkte von {matcher} sind auf unbekannten Gebieten gut, daher wurde kein anderes Verfahren gefragt.</translation>
    </message>
    <message>
        <source>All tie points together do best on unseen areas.</source>
        <translation>Alle Verknüpfungspunkte zusammen sind auf unbekannten Gebieten am besten.</translation>
    </message>
    <message>
        <source>Tie points of {matcher} alone do best on unseen areas and are kept.</source>
        <translation>Verknüpfungspunkte von {matcher} allein sind auf unbekannten Gebieten am besten und werden behalten.</translation>
    </message>
    <message>
        <source>Checking for distortion</source>
        <translation>Auf Verzerrung prüfen</translation>
    </message>
    <message>
        <source>Matching along the distortion</source>
        <translation>Entlang der Verzerrung zuordnen</translation>
    </message>
    <message>
        <source>No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).</source>
        <translation>Keine gekrümmte Transformation ist auf unbekannten Gebieten deutlich besser ({transform}: {percent:.0f} %).</translation>
    </message>
    <message>
        <source>Tested on unseen areas, it is far off.</source>
        <translation>Auf unbekannten Gebieten geprüft, liegt sie weit daneben.</translation>
    </message>
    <message>
        <source>RMSE on unseen areas (cross-validated), px</source>
        <translation>RMSE auf unbekannten Gebieten (kreuzvalidiert), px</translation>
    </message>
    <message>
        <source>RMSE on unseen areas, px</source>
        <translation>RMSE auf unbekannten Gebieten, px</translation>
    </message>
    <message>
        <source>Fits a transform to the enabled control points of a file and saves it with its accuracy as a coordinate operation, for “Register raster”, “Register vector” and “Evaluate points”.

auto takes the simplest transform that does as well as any other on areas that it has not seen. Transforms that fold or that the points do not determine are refused, with the place of the fold.</source>
        <translation>Passt eine Transformation an die eingeschalteten Passpunkte einer Datei an und speichert sie mit ihrer Genauigkeit als Koordinatenoperation, für „Raster registrieren“, „Vektoren registrieren“ und „Punkte auswerten“.

auto nimmt die einfachste Transformation, die in Gebieten, die sie nicht kannte, so gut ist wie jede andere. Transformationen, die sich falten oder die die Punkte nicht bestimmen, werden mit dem Ort der Falte abgelehnt.</translation>
    </message>
    <message>
        <source>Error on unseen areas, in reference pixels</source>
        <translation>Fehler auf unbekannten Gebieten, in Referenzpixeln</translation>
    </message>
    <message>
        <source>{0} on areas that the fit has not seen (nine areas in turn).</source>
        <translation>{0} auf Gebieten, die die Anpassung nicht kannte (neun Gebiete der Reihe nach).</translation>
    </message>
    <message>
        <source>Error of each transform on areas that its fit has not seen; smaller is better</source>
        <translation>Fehler jeder Transformation auf Gebieten, die ihre Anpassung nicht kannte; kleiner ist besser</translation>
    </message>
    <message>
        <source>Automatic takes the simplest transform that does as well as any other on areas that the fit has not seen. A shift needs one point, a similarity two, an affine transform three, a projective one four.</source>
        <translation>Automatisch nimmt die einfachste Transformation, die auf Gebieten, die die Anpassung nicht kannte, so gut ist wie jede andere. Eine Verschiebung braucht einen Punkt, eine Ähnlichkeit zwei, eine affine Transformation drei, eine projektive vier.</translation>
    </message>
    <message>
        <source>Unseen px</source>
        <translation>Unbekannt px</translation>
    </message>
    <message>
        <source>RMSE {0} · unseen areas {1}</source>
        <translation>RMSE {0} · unbekannte Gebiete {1}</translation>
    </message>
    <message>
        <source>Error of the point in a fit without it</source>
        <translation>Fehler des Punktes in einer Anpassung ohne ihn</translation>
    </message>
    <message>
        <source>High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them are left out.</source>
        <translation>Hohes wie Dächer oder Wolken liegt bis zu {lean:.0f} px neben dem Boden: {count} Verknüpfungspunkte darauf werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground do, and too little tells which of them is the ground.</source>
        <translation>An verschiedenen Stellen gelten Lagen, die bis zu {apart:.0f} px auseinanderliegen, wie bei Dächern oder Wolken und dem Boden, und zu wenig verrät, welche die des Bodens ist.</translation>
    </message>
    <message>
        <source>The sample layer “{path}” cannot be written. Free some space, or look at the folder.</source>
        <translation>Der Beispiellayer „{path}“ kann nicht geschrieben werden. Schaffen Sie Platz, oder sehen Sie nach dem Ordner.</translation>
    </message>
    <message>
        <source>The CRS “{crs}” is not understood. Name it as EPSG:number.</source>
        <translation>Das KBS „{crs}“ wird nicht verstanden. Nennen Sie es als EPSG:Nummer.</translation>
    </message>
    <message>
        <source>The name {name}… is too long. Choose a shorter one.</source>
        <translation>Der Name {name}… ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Some numbers of 64 bits are too large to be resampled exactly: they were rounded to about 15 digits. Register without resampling to keep them.</source>
        <translation>Einige Zahlen von 64 Bit sind zu groß, um genau umgerechnet zu werden: Sie wurden auf etwa 15 Stellen gerundet. Registrieren Sie ohne Resampling, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Choose the right one, or name its format.</source>
        <translation>{name} ist keine Textdatei. Wählen Sie die richtige, oder nennen Sie das Format.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no file can have this id.</source>
        <translation>{name}, Zeile {line}: Keine Datei kann diese Kennung haben.</translation>
    </message>
    <message>
        <source>Matching the whole scene, block {number} of {count}</source>
        <translation>Die ganze Szene wird abgeglichen, Block {number} von {count}</translation>
    </message>
    <message>
        <source>Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.</source>
        <translation>Der lokale Fluss sagt Blöcke der Szene, die er nicht kannte, um {percent:.0f} % besser voraus als eine affine Transformation.</translation>
    </message>
    <message>
        <source>Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.</source>
        <translation>Der lokale Fluss sagt Blöcke der Szene, die er nicht kannte, nicht deutlich besser voraus, also bleibt es bei {transform}.</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.</source>
        <translation>Die ganze Szene wurde in voller Auflösung abgeglichen: {count} Verknüpfungspunkte im Abstand von {spacing:.0f} Pixeln.</translation>
    </message>
    <message>
        <source>“{text}” is no spacing of tie points. Give one of {names}, a number of reference pixels such as 40, or a length on the map such as “250 map”.</source>
        <translation>„{text}“ ist kein Abstand von Verknüpfungspunkten. Geben Sie eines von {names} an, eine Zahl von Referenzpixeln wie 40 oder eine Länge auf der Karte wie „250 map“.</translation>
    </message>
    <message>
        <source>A spacing of tie points on the map needs a georeferenced reference. Give it in pixels instead, such as 40.</source>
        <translation>Ein Abstand der Verknüpfungspunkte auf der Karte setzt eine georeferenzierte Referenz voraus. Geben Sie ihn stattdessen in Pixeln an, etwa 40.</translation>
    </message>
    <message>
        <source>Tie points over the whole scene (auto, off, on, or their spacing)</source>
        <translation>Verknüpfungspunkte über die ganze Szene (auto, off, on oder ihr Abstand)</translation>
    </message>
    <message>
        <source>auto: where native pixels disagree with the transform. on: always. A spacing: in reference pixels, such as 40, or in units of the reference’s CRS, such as 250 map.</source>
        <translation>auto: wo die Pixel in voller Auflösung der Transformation widersprechen. on: immer. Ein Abstand: in Referenzpixeln, etwa 40, oder in Einheiten des KBS der Referenz, etwa 250 map.</translation>
    </message>
    <message>
        <source>Matches the whole scene at native resolution, on a grid of tie points</source>
        <translation>Gleicht die ganze Szene in voller Auflösung auf einem Raster von Verknüpfungspunkten ab</translation>
    </message>
    <message>
        <source>moves unlike its neighbours</source>
        <translation>bewegt sich anders als seine Nachbarn</translation>
    </message>
    <message>
        <source>The pattern looks the same when it is turned: {direction}.</source>
        <translation>Das Muster sieht gedreht genauso aus: {direction}.</translation>
    </message>
    <message>
        <source>A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is unknown.</source>
        <translation>Eine Georeferenz kann nicht um {px} Pixel falsch sein. Geben Sie eine Zahl größer als 0 an, oder keine, wenn das unbekannt ist.</translation>
    </message>
    <message>
        <source>The georeference may be off by (reference pixels)</source>
        <translation>Die Georeferenz kann falsch sein um (Pixel der Referenz)</translation>
    </message>
    <message>
        <source>Where texture repeats, as in orchards, a georeference that is good to less than half a row tells which row it is. The search covers twice this distance. Empty: unknown.</source>
        <translation>Wo sich die Textur wiederholt, wie in Obstgärten, sagt eine Georeferenz, die auf weniger als eine halbe Reihe stimmt, welche Reihe es ist. Gesucht wird bis zum Doppelten dieser Entfernung. Leer: unbekannt.</translation>
    </message>
    <message>
        <source>{written} of {count} tie points were written, evenly spread.</source>
        <translation>{written} von {count} Verknüpfungspunkten wurden geschrieben, gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they are not used.</source>
        <translation>Die ganze Szene wurde in voller Auflösung abgeglichen, aber kaum Verknüpfungspunkte stimmen miteinander überein; sie werden nicht benutzt.</translation>
    </message>
    <message>
        <source>The extent of the target lies beside the registered raster: it would show nothing of it.</source>
        <translation>Die Ausdehnung des Ziels liegt neben dem registrierten Raster: Sie würde nichts davon zeigen.</translation>
    </message>
    <message>
        <source>That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one.</source>
        <translation>Dieses KBS zerreißt das registrierte Raster, wie viele bei 180 Grad oder an einem Pol. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The creation option {key} of {driver} is one of {values}.</source>
        <translation>Die Erzeugungsoption {key} von {driver} ist eine von {values}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the format {driver} says “{reason}”. Choose another one, such as .tif, or check that the disk has space.</source>
        <translation>{file} kann nicht geschrieben werden: Das Format {driver} sagt „{reason}“. Wählen Sie ein anderes, etwa .tif, oder prüfen Sie, ob Platz auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this place. Choose another one, such as .tif, or ground control points instead of a geotransform or the reverse.</source>
        <translation>Das Format {driver} hält diesen Ort nicht fest. Wählen Sie ein anderes, etwa .tif, oder Passpunkte statt einer Geotransformation oder umgekehrt.</translation>
    </message>
    <message>
        <source>{name} may not be read: check the permissions of the file and of its folder.</source>
        <translation>{name} darf nicht gelesen werden: Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, or allow it to be overwritten.</source>
        <translation>{file}, Zeile {line}: Das hat kein Stapel geschrieben. Verschieben Sie die Datei, wählen Sie einen anderen Ordner oder erlauben Sie, sie zu überschreiben.</translation>
    </message>
    <message>
        <source>{name} has no registration to write: open it, place it by hand and accept it.</source>
        <translation>{name} hat keine Registrierung, die geschrieben werden könnte: Öffnen Sie das Paar, legen Sie es von Hand und nehmen Sie es an.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no batch. Choose another one.</source>
        <translation>Der Ordner {folder} enthält keinen Stapel. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.</source>
        <translation>{file} beschreibt keinen Stapel oder stammt von einem neueren Crosstie. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The list of this batch is missing: {path}. Put it back, or make a new batch.</source>
        <translation>Die Liste dieses Stapels fehlt: {path}. Legen Sie sie zurück, oder legen Sie einen neuen Stapel an.</translation>
    </message>
    <message>
        <source>{count} row(s) have no reference: {names}. Choose one.</source>
        <translation>{count} Zeile(n) ohne Referenz: {names}. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>There is no raster to register. Add some.</source>
        <translation>Es gibt kein Raster zu registrieren. Fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>{file} was changed while it was matched. Run the batch again once the file stays as it is.</source>
        <translation>{file} wurde während der Zuordnung geändert. Starten Sie den Stapel erneut, sobald die Datei so bleibt.</translation>
    </message>
    <message>
        <source>Python could not be started for the batch ({program}).</source>
        <translation>Python konnte für den Stapel nicht gestartet werden ({program}).</translation>
    </message>
    <message>
        <source>This batch names a matcher that was not chosen on this computer. Choose it in the options first.</source>
        <translation>Dieser Stapel nennt ein Verfahren, das auf diesem Rechner nicht gewählt wurde. Wählen Sie es zuerst in den Optionen.</translation>
    </message>
    <message>
        <source>Registers every pair of a CSV with the columns moving and reference (and optionally id and target). Each pair gets one line in results.jsonl, a coordinate operation and, if it is accepted, a raster.

Any option below can also be a column, named like the option of the command line (area, rough_points, transform); it then applies to that pair.

After an interruption, start it again with the same folder: finished pairs are skipped. On a Dask cluster, run “python -m crosstie batch” instead.</source>
        <translation>Registriert jedes Paar einer CSV-Datei mit den Spalten moving und reference (und, wenn gewünscht, id und target). Jedes Paar bekommt eine Zeile in results.jsonl, eine Koordinatenoperation und, wo es angenommen ist, ein Raster.

Jede der Optionen unten kann auch eine Spalte sein, benannt wie die Option der Kommandozeile (area, rough_points, transform); sie gilt dann für dieses Paar.

Starten Sie es nach einer Unterbrechung mit demselben Ordner neu: fertige Paare werden nicht noch einmal gerechnet. Auf einem Dask-Cluster nehmen Sie stattdessen „python -m crosstie batch“.</translation>
    </message>
    <message>
        <source>Save each match for a review</source>
        <translation>Jede Zuordnung zum Prüfen speichern</translation>
    </message>
    <message>
        <source>The dock Many layers opens the folder then, and each of its matches like any single one.</source>
        <translation>Das Bedienfeld „Viele Layer“ öffnet dann den Ordner und jede seiner Zuordnungen wie eine einzelne.</translation>
    </message>
    <message>
        <source>Pairs at a time</source>
        <translation>Paare zugleich</translation>
    </message>
    <message>
        <source>Each pair is matched in a process of its own where this is more than 1.</source>
        <translation>Bei mehr als 1 wird jedes Paar in einem eigenen Prozess zugeordnet.</translation>
    </message>
    <message>
        <source>What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds to ignore them.</source>
        <translation>Was übereinstimmt, ist in einem Bild hell und im anderen dunkel, wie Wolken in einem Wärmebild, und der Boden daneben stimmt nicht überein: Die beiden Sensoren sehen die Wolken womöglich neben ihrem Ort. Zeichnen Sie Polygone über die Wolken, um sie zu ignorieren.</translation>
    </message>
    <message>
        <source>The chance of being within {px:.3g} px of the ground is {share}.</source>
        <translation>Die Chance, höchstens {px:.3g} px neben dem Boden zu liegen, beträgt {share}.</translation>
    </message>
    <message>
        <source>Place the moving layer roughly on the map by hand.</source>
        <translation>Platzieren Sie den beweglichen Layer ungefähr von Hand auf der Karte.</translation>
    </message>
    <message>
        <source>as many fields as the header has (with decimal commas the separator must be a semicolon or a tab; a text with the separator in it stands in quotation marks)</source>
        <translation>so viele Felder, wie die Kopfzeile hat (bei Dezimalkommas muss das Trennzeichen ein Semikolon oder ein Tabulator sein; ein Text, der das Trennzeichen enthält, steht in Anführungszeichen)</translation>
    </message>
    <message>
        <source>{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: its pixels were moved as that raster&apos;s were. Check the result on the map.</source>
        <translation>{raster} liegt auf der Karte anderswo als das Raster, für das die Operation gefunden wurde, oder ist gespiegelt: Seine Pixel wurden so verschoben wie die jenes Rasters. Prüfen Sie das Ergebnis auf der Karte.</translation>
    </message>
    <message>
        <source>The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.</source>
        <translation>Das Format {driver} hält dieses KBS nicht fest: Wählen Sie es beim Laden der Datei, oder nehmen Sie .tif.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another one.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a folder for the results first.</source>
        <translation>Wählen Sie zuerst einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>The fit is still being computed. Accept the row in a moment.</source>
        <translation>Die Anpassung wird noch berechnet. Nehmen Sie die Zeile gleich an.</translation>
    </message>
    <message>
        <source>There is no registration to accept: place it by hand and match it, or give it up.</source>
        <translation>Es gibt keine Registrierung anzunehmen: Legen Sie das Blatt von Hand und ordnen Sie es zu, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>There is no index yet: no row is done.</source>
        <translation>Es gibt noch keine Übersicht: Keine Zeile ist fertig.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The raster to register</source>
        <translation>Das Raster, das registriert wird</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What the match says of itself</source>
        <translation>Was die Zuordnung von sich selbst sagt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is to be done, or was</source>
        <translation>Was zu tun ist oder getan wurde</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Calibrated chance of being right</source>
        <translation>Kalibrierte Wahrscheinlichkeit, dass es stimmt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error on areas that the fit has not seen, in pixels of the reference</source>
        <translation>Fehler auf Flächen, die die Anpassung nicht gesehen hat, in Pixeln der Referenz</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>How long the match took</source>
        <translation>Wie lange die Zuordnung dauerte</translation>
    </message>
    <message>
        <source>The raster whose position you trust</source>
        <translation>Das Raster, dessen Lage Sie vertrauen</translation>
    </message>
    <message>
        <source>The rows to register; right-click for the actions on the selected ones</source>
        <translation>Die Zeilen; Rechtsklick für Aktionen auf den gewählten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being matched</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>von Ihnen angenommen</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>for you to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>No pixel of the result is valid: it lies beside the moving raster, or all numbers of that are nodata, or so near to nodata that GDAL does not tell them apart.</source>
        <translation>Kein Pixel des Ergebnisses ist gültig: Es liegt neben dem zu registrierenden Raster, oder alle dessen Werte sind NoData oder so nahe an NoData, dass GDAL sie nicht unterscheidet.</translation>
    </message>
    <message>
        <source>The camera model of {raster} sees no ground: use the original product.</source>
        <translation>Das Kameramodell von {raster} sieht keinen Boden: Verwenden Sie das Originalprodukt.</translation>
    </message>
    <message>
        <source>No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs.</source>
        <translation>Kein Paar dieser Raster wurde zuverlässig abgeglichen, also gibt es nichts auszugleichen. Sehen Sie sich die Gründe der Paare an.</translation>
    </message>
    <message>
        <source>Report of a stack</source>
        <translation>Bericht eines Stapels</translation>
    </message>
    <message>
        <source>{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by {kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).</source>
        <translation>{count} Raster, {pairs} Paare, {loops} Schleifen. Schleifen schließen auf {before} px, ohne die falschen Paare auf {kept} px; nach der Ausgleichung schließen Paare auf {after} px (RMS, Pixel der Referenz).</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>stays in its place</source>
        <translation>bleibt an seinem Ort</translation>
    </message>
    <message>
        <source>adjusted and checked</source>
        <translation>ausgeglichen und geprüft</translation>
    </message>
    <message>
        <source>adjusted, not checked by a loop</source>
        <translation>ausgeglichen, von keiner Schleife geprüft</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>tie points</source>
        <translation>Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>residual, px</source>
        <translation>Abweichung, px</translation>
    </message>
    <message>
        <source>closure before, px</source>
        <translation>Schleifenschluss vorher, px</translation>
    </message>
    <message>
        <source>closure after, px</source>
        <translation>Schleifenschluss nachher, px</translation>
    </message>
    <message>
        <source>sigma, px</source>
        <translation>Sigma, px</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>wrong by its loops</source>
        <translation>falsch nach seinen Schleifen</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>left out, unsure</source>
        <translation>weggelassen, unsicher</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in their places).</source>
        <translation>Die Raster zerfallen in {count} Inseln, die kein Paar verbindet: Jede wurde für sich gelöst ({fixed} bleiben an ihren Orten).</translation>
    </message>
    <message>
        <source>Left out, since their pairs do not close with those of the others; they probably show another place: {names}.</source>
        <translation>Weggelassen, weil ihre Paare mit denen der anderen nicht schließen; sie zeigen wohl einen anderen Ort: {names}.</translation>
    </message>
    <message>
        <source>Left out, since no pair of theirs was matched reliably; they may show another place: {names}.</source>
        <translation>Weggelassen, weil keines ihrer Paare zuverlässig zugeordnet wurde; vielleicht zeigen sie einen anderen Ort: {names}.</translation>
    </message>
    <message>
        <source>Left out, since they cannot be opened: {names}.</source>
        <translation>Weggelassen, weil sie nicht geöffnet werden können: {names}.</translation>
    </message>
    <message>
        <source>Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: {pairs}. Look at these pairs.</source>
        <translation>Schleifen schließen nicht, und nichts sagt, welches ihrer Paare falsch ist. Die unwahrscheinlichsten wurden weggelassen: {pairs}. Sehen Sie sich diese Paare an.</translation>
    </message>
    <message>
        <source>Wrong by their loops, and left out: {pairs}.</source>
        <translation>Nach ihren Schleifen falsch und weggelassen: {pairs}.</translation>
    </message>
    <message>
        <source>There is no loop of pairs, so nothing can be checked: look at the results.</source>
        <translation>Es gibt keine Schleife von Paaren, also kann nichts geprüft werden: Sehen Sie sich die Ergebnisse an.</translation>
    </message>
    <message>
        <source>Not checked by any loop that closes: {names}. Look at them.</source>
        <translation>Von keiner Schleife geprüft, die schließt: {names}. Sehen Sie sie an.</translation>
    </message>
    <message>
        <source>The shared grid would have no pixels. Check its pixel size and extent.</source>
        <translation>Das gemeinsame Gitter hätte keine Pixel. Prüfen Sie Pixelgröße und Ausdehnung.</translation>
    </message>
    <message>
        <source>The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or let it cover the reference alone.</source>
        <translation>Das gemeinsame Gitter hätte {width:,.0f} × {height:,.0f} Pixel. Prüfen Sie Pixelgröße und Ausdehnung, oder lassen Sie es nur die Referenz abdecken.</translation>
    </message>
    <message>
        <source>The rasters have no area that all of them show. Write a grid that covers all.</source>
        <translation>Es gibt keine Fläche, die alle Raster zeigen. Schreiben Sie ein Gitter, das alle abdeckt.</translation>
    </message>
    <message>
        <source>{raster} has no place in the CRS of the shared grid. Choose another CRS.</source>
        <translation>{raster} hat im KBS des gemeinsamen Gitters keinen Ort. Wählen Sie ein anderes KBS.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the stack&apos;s that can be opened.</source>
        <translation>„{name}“ ist nicht im Stapel oder meint mehrere Raster. Nennen Sie die Referenz mit ihrer Datei, einer des Stapels, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>{name} is no list of rasters: the column raster is needed.</source>
        <translation>{name} ist keine Liste von Rastern: die Spalte raster wird gebraucht.</translation>
    </message>
    <message>
        <source>{name}, line {line}: no plain raster file is named here.</source>
        <translation>{name}, Zeile {line}: Hier ist keine einfache Rasterdatei genannt.</translation>
    </message>
    <message>
        <source>Adjusting the stack</source>
        <translation>Stapel wird ausgeglichen</translation>
    </message>
    <message>
        <source>A stack takes two rasters or more that can be opened. Add some.</source>
        <translation>Ein Stapel braucht mindestens zwei Raster, die sich öffnen lassen. Fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>No two of these rasters lie on the same ground, so no pair can be matched.</source>
        <translation>Keine zwei dieser Raster liegen auf demselben Boden, also kann kein Paar zugeordnet werden.</translation>
    </message>
    <message>
        <source>Matching the pairs: {name}</source>
        <translation>Paare werden zugeordnet: {name}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>{file} is one of the stack&apos;s rasters. Choose another folder.</source>
        <translation>{file} ist eines der Raster des Stapels. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Register a stack of rasters</source>
        <translation>Einen Stapel von Rastern registrieren</translation>
    </message>
    <message>
        <source>Registers many rasters of one place with each other, so that all agree.</source>
        <translation>Registriert viele Raster eines Ortes untereinander, sodass alle übereinstimmen.</translation>
    </message>
    <message>
        <source>Matches pairs of the rasters, closes loops of pairs to find wrong ones, and adjusts all rasters at once. Each is then written once, on one shared grid, so that the rasters can be compared pixel by pixel. The report stack.html says how well the stack agrees, and which rasters were left out.

Rasters are taken in the order of the days in their names or metadata, if all have one. Start it again with the same folder to go on after an interruption, or after you have corrected pairs: the dock Many layers opens them from the folder pairs.</source>
        <translation>Ordnet Paare der Raster zu, schließt Schleifen von Paaren, um falsche zu finden, und gleicht alle Raster auf einmal aus. Jedes wird dann einmal geschrieben, auf ein gemeinsames Gitter, sodass sich die Raster Pixel für Pixel vergleichen lassen. Der Bericht stack.html sagt, wie gut der Stapel übereinstimmt und welche Raster weggelassen wurden.

Die Raster folgen den Tagen in ihren Namen oder Metadaten, wenn alle einen haben. Mit demselben Ordner noch einmal gestartet, geht es nach einer Unterbrechung weiter, oder nachdem Sie Paare verbessert haben: Das Bedienfeld „Viele Layer“ öffnet sie aus dem Ordner pairs.</translation>
    </message>
    <message>
        <source>stack,time series,many,adjustment,bundle,loop closure,coregistration</source>
        <translation>stack,time series,bundle,loop closure,coregistration,Stapel,Zeitreihe,viele,Ausgleichung,Schleife</translation>
    </message>
    <message>
        <source>Raster files of one place; they may differ in sensor, CRS and pixel size.</source>
        <translation>Rasterdateien eines Ortes; Sensor, KBS und Pixelgröße dürfen verschieden sein.</translation>
    </message>
    <message>
        <source>Raster that stays in its place</source>
        <translation>Raster, das an seinem Ort bleibt</translation>
    </message>
    <message>
        <source>One of the rasters; by default the best connected one.</source>
        <translation>Eines der Raster; sonst das am besten verbundene.</translation>
    </message>
    <message>
        <source>Pairs of each raster</source>
        <translation>Paare je Raster</translation>
    </message>
    <message>
        <source>More pairs take longer, find more errors and agree better.</source>
        <translation>Mehr Paare dauern länger, finden mehr Fehler und stimmen besser überein.</translation>
    </message>
    <message>
        <source>What the grid covers</source>
        <translation>Was das Gitter abdeckt</translation>
    </message>
    <message>
        <source>common: what all rasters show.</source>
        <translation>common: was alle Raster zeigen.</translation>
    </message>
    <message>
        <source>Rasters adjusted</source>
        <translation>Ausgeglichene Raster</translation>
    </message>
    <message>
        <source>Rasters left out</source>
        <translation>Weggelassene Raster</translation>
    </message>
    <message>
        <source>Closure after the adjustment, px</source>
        <translation>Schleifenschluss nach der Ausgleichung, px</translation>
    </message>
    <message>
        <source>“{text}” is no map frame. Give auto, off, or its corners in pixels of the moving raster, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>„{text}“ ist kein Kartenrahmen. Geben Sie auto, off oder seine Ecken in Pixeln des beweglichen Rasters an, etwa 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>The map frame crosses itself or holds nothing. Give its corners one after the other, all round.</source>
        <translation>Der Kartenrahmen überschneidet sich oder umschließt nichts. Geben Sie seine Ecken der Reihe nach an, einmal herum.</translation>
    </message>
    <message>
        <source>The map frame of {raster} was found: what lies outside it was ignored.</source>
        <translation>Der Kartenrahmen von {raster} wurde gefunden: Was außerhalb liegt, blieb unbeachtet.</translation>
    </message>
    <message>
        <source>The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in pixels, counted from the upper left corner.</source>
        <translation>Der Kartenrahmen liegt außerhalb von {raster}, das {width} × {height} Pixel hat. Geben Sie seine Ecken in Pixeln an, gezählt von der linken oberen Ecke.</translation>
    </message>
    <message>
        <source>The layer “{layer}” does not hold one polygon on the moving layer. Draw the map frame there, once.</source>
        <translation>Der Layer „{layer}“ enthält nicht genau ein Polygon auf dem beweglichen Layer. Zeichnen Sie den Kartenrahmen dort, einmal.</translation>
    </message>
    <message>
        <source>Map frame of {0}</source>
        <translation>Kartenrahmen von {0}</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Abschneiden, was außerhalb des Kartenrahmens liegt</translation>
    </message>
    <message>
        <source>Of a scanned sheet: title, legend and margin. Scans without a frame stay whole.</source>
        <translation>Bei einem gescannten Blatt: Titel, Legende und Rand. Scans ohne Rahmen bleiben ganz.</translation>
    </message>
    <message>
        <source>Map frame of a scanned sheet (auto, off, or its corners)</source>
        <translation>Kartenrahmen eines gescannten Blatts (auto, off oder seine Ecken)</translation>
    </message>
    <message>
        <source>auto: a map frame is looked for, and what lies outside it is ignored. off: the whole scan counts. Corners: in pixels of the moving layer, such as 90 80, 910 85, 905 690, 88 700.</source>
        <translation>auto: Ein Kartenrahmen wird gesucht, und was außerhalb liegt, bleibt unbeachtet. off: Der ganze Scan zählt. Ecken: in Pixeln des beweglichen Layers, etwa 90 80, 910 85, 905 690, 88 700.</translation>
    </message>
    <message>
        <source>{file} is no plain file. Save the sheet index as a GeoPackage first.</source>
        <translation>{file} ist keine gewöhnliche Datei. Speichern Sie den Blattschnitt zuerst als GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} cannot be read. Save it as a GeoPackage.</source>
        <translation>Der Blattschnitt {file} kann nicht gelesen werden. Speichern Sie ihn als GeoPackage.</translation>
    </message>
    <message>
        <source>The sheet index {file} names no coordinate reference system. Save it with one.</source>
        <translation>Der Blattschnitt {file} nennt kein Koordinatenbezugssystem. Speichern Sie ihn mit einem.</translation>
    </message>
    <message>
        <source>The sheet index {file} holds no polygons with names.</source>
        <translation>Der Blattschnitt {file} enthält keine Polygone mit Namen.</translation>
    </message>
    <message>
        <source>The sheet index {file} has no field {wanted}. Choose the one with the names of the sheets: {fields}.</source>
        <translation>Der Blattschnitt {file} hat kein Feld {wanted}. Wählen Sie das mit den Blattnamen: {fields}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.</source>
        <translation>Das Blatt {sheet} liegt außerhalb von {name}. Wählen Sie eine Referenz, die es abdeckt, oder prüfen Sie die Ecken.</translation>
    </message>
    <message>
        <source>The corners of a sheet say nothing here, as {name} has no georeference. Choose a reference that has one, or match without them.</source>
        <translation>Die Ecken eines Blatts besagen hier nichts, da {name} keine Georeferenz hat. Wählen Sie eine Referenz mit Georeferenz, oder ordnen Sie ohne die Ecken zu.</translation>
    </message>
    <message>
        <source>The corners of the sheet {sheet} hold nothing on {name}. Check them and their coordinate reference system.</source>
        <translation>Die Ecken des Blatts {sheet} umschließen auf {name} nichts. Prüfen Sie sie und ihr Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>It was searched for at the corners that were given.</source>
        <translation>Gesucht wurde an den angegebenen Ecken.</translation>
    </message>
    <message>
        <source>It was searched for where {index} has {sheet}.</source>
        <translation>Gesucht wurde, wo {sheet} nach {index} liegt.</translation>
    </message>
    <message>
        <source>{index} has {count} sheets that {name} may be named after: none of them was used.</source>
        <translation>{index} hat {count} Blätter, nach denen {name} benannt sein kann: Keines wurde verwendet.</translation>
    </message>
    <message>
        <source>{index} has no sheet that {name} is named after.</source>
        <translation>{index} hat kein Blatt, nach dem {name} benannt ist.</translation>
    </message>
    <message>
        <source>“{text}” names no four corners. Give x and y of each on the map, such as 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>„{text}“ nennt keine vier Ecken. Geben Sie x und y jeder Ecke auf der Karte an, etwa 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>Corners of the sheet on the map</source>
        <translation>Ecken des Blatts auf der Karte</translation>
    </message>
    <message>
        <source>Sheet index</source>
        <translation>Blattschnitt</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Feld mit den Blattnamen</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, in the reference&apos;s CRS unless another is named: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</source>
        <translation>Wo die Ecken des Kartenrahmens liegen: x und y jeder Ecke, im KBS der Referenz, wenn kein anderes genannt ist: 5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].</translation>
    </message>
    <message>
        <source>A file of polygons with the names of map sheets. The one that the raster&apos;s file is named after says where its map lies.</source>
        <translation>Eine Datei mit Polygonen und Blattnamen. Das Polygon, nach dem die Datei des Rasters benannt ist, sagt, wo dessen Karte liegt.</translation>
    </message>
    <message>
        <source>Empty: name, sheet or id.</source>
        <translation>Leer: name, sheet oder id.</translation>
    </message>
    <message>
        <source>doubtful, not confirmed</source>
        <translation>zweifelhaft, nicht bestätigt</translation>
    </message>
    <message>
        <source>Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another place. If a match is right, accept it in “Many layers” and start the stack again.</source>
        <translation>Weggelassen, weil ihre Zuordnungen zweifelhaft sind und keine Schleife sie bestätigt: {names}. Vielleicht zeigen sie einen anderen Ort. Wenn eine Zuordnung richtig ist, nehmen Sie sie unter „Viele Layer“ an und starten Sie den Stapel noch einmal.</translation>
    </message>
    <message>
        <source>The map frame of a scanned sheet; what lies outside it is not matched</source>
        <translation>Der Kartenrahmen eines gescannten Blattes; was außerhalb liegt, wird nicht zugeordnet</translation>
    </message>
    <message>
        <source>A Dask cluster needs the package distributed, on this machine and on the workers: python -m pip install distributed.</source>
        <translation>Ein Dask-Cluster braucht das Paket distributed, auf diesem Rechner und auf den Workern: python -m pip install distributed.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one, or check the address.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler. Starten Sie einen, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer any more. What is done stays done. Start a scheduler and run the same again to go on with the others.</source>
        <translation>Der Dask-Scheduler unter {address} antwortet nicht mehr. Was fertig ist, bleibt fertig. Starten Sie einen Scheduler und dasselbe noch einmal, um mit den übrigen fortzufahren.</translation>
    </message>
    <message>
        <source>The Python package {name} is not there; only the learned matchers need it.</source>
        <translation>Das Python-Paket {name} ist nicht da; nur die gelernten Verfahren brauchen es.</translation>
    </message>
    <message>
        <source>There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The matcher “Structure” works without it.</source>
        <translation>Es gibt keine Version von torch, die dieses QGIS laden könnte ({system}, Python {version}, numpy {numpy}). Das Verfahren „Struktur“ kommt ohne aus.</translation>
    </message>
    <message>
        <source>Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS&apos;s own packages alone. Crosstie finds it at the next match.</source>
        <translation>Fügen Sie den Befehl in ein {terminal} ein; er legt torch in {place} ab, etwa 1 GB, und lässt die Pakete von QGIS in Ruhe. Crosstie findet es bei der nächsten Zuordnung.</translation>
    </message>
    <message>
        <source>If it says that there is no pip, install the package {package} of your system first.</source>
        <translation>Meldet er, dass es kein pip gibt, installieren Sie zuerst das Paket {package} Ihres Systems.</translation>
    </message>
    <message>
        <source>{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.</source>
        <translation>{name} sagt nicht, mit wie vielen Punkten je Zoll (dpi) gescannt wurde. Geben Sie diese Zahl neben dem Maßstab an.</translation>
    </message>
    <message>
        <source>“{text}” is no map scale. Give one such as 1:25000.</source>
        <translation>„{text}“ ist kein Kartenmaßstab. Geben Sie einen an wie 1:25000.</translation>
    </message>
    <message>
        <source>A pixel cannot be {size} m wide. Give a number greater than 0.</source>
        <translation>Ein Pixel kann nicht {size} m breit sein. Geben Sie eine Zahl größer als 0 an.</translation>
    </message>
    <message>
        <source>The scale of the map says nothing here, as {name} does not tell how large its pixels are on the ground. Choose a reference with a georeference and a CRS, or match without the scale.</source>
        <translation>Der Maßstab der Karte sagt hier nichts, da {name} nicht angibt, wie groß die Pixel am Boden sind. Wählen Sie eine Referenz mit Georeferenz und KBS, oder vergleichen Sie ohne den Maßstab.</translation>
    </message>
    <message>
        <source>A place on the map says nothing here, as {name} has no georeference. Choose a reference that has one, or match without it.</source>
        <translation>Ein Ort auf der Karte sagt hier nichts, da {name} keine Georeferenz hat. Wählen Sie eine Referenz mit Georeferenz, oder vergleichen Sie ohne den Ort.</translation>
    </message>
    <message>
        <source>The place that was given lies outside {name}, its radius included. Check its coordinates and their coordinate reference system.</source>
        <translation>Der angegebene Ort liegt samt seinem Umkreis außerhalb von {name}. Prüfen Sie seine Koordinaten und deren Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>It was searched for within {radius:,.0f} m of the place given.</source>
        <translation>Es wurde im Umkreis von {radius:,.0f} m um den angegebenen Ort gesucht.</translation>
    </message>
    <message>
        <source>A pixel of the moving raster was taken to be {size:.3g} m wide.</source>
        <translation>Ein Pixel des zu registrierenden Rasters wurde als {size:.3g} m breit angenommen.</translation>
    </message>
    <message>
        <source>Searching the whole reference</source>
        <translation>Die ganze Referenz wird durchsucht</translation>
    </message>
    <message>
        <source>Indexing the reference, once</source>
        <translation>Die Referenz wird einmalig indiziert</translation>
    </message>
    <message>
        <source>“{text}” is no number greater than 0.</source>
        <translation>„{text}“ ist keine Zahl größer als 0.</translation>
    </message>
    <message>
        <source>“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as 5.1, 52.3, 20 km [EPSG:4326].</source>
        <translation>„{text}“ ist kein Ort mit Umkreis. Geben Sie x, y und einen Umkreis in Metern oder Kilometern an, wie 5.1, 52.3, 20 km [EPSG:4326].</translation>
    </message>
    <message>
        <source>Rough place: x, y, radius</source>
        <translation>Ungefährer Ort: x, y, Umkreis</translation>
    </message>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Maßstab der gescannten Karte</translation>
    </message>
    <message>
        <source>Dots an inch of the scan</source>
        <translation>Punkte je Zoll (dpi) des Scans</translation>
    </message>
    <message>
        <source>Size of the moving layer&apos;s pixels on the ground (m)</source>
        <translation>Größe der Pixel des zu registrierenden Layers am Boden (m)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo liegt es?</translation>
    </message>
    <message>
        <source>Where the middle of the moving layer lies, roughly: x, y and a radius in metres or km, in the reference&apos;s CRS unless another is named: 5.1, 52.3, 20 km [EPSG:4326]. Nothing is looked for elsewhere.</source>
        <translation>Wo die Mitte des zu registrierenden Layers ungefähr liegt: x, y und ein Umkreis in Metern oder km, im KBS der Referenz, wenn kein anderes genannt ist: 5.1, 52.3, 20 km [EPSG:4326]. Anderswo wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Such as 1:25000. With the resolution of the scan it tells how large a pixel is on the ground.</source>
        <translation>Etwa 1:25000. Mit der Auflösung des Scans sagt er, wie groß ein Pixel am Boden ist.</translation>
    </message>
    <message>
        <source>Empty: what the file says.</source>
        <translation>Leer: was die Datei sagt.</translation>
    </message>
    <message>
        <source>Instead of scale and resolution. The search allows for a factor of 1.5.</source>
        <translation>Statt Maßstab und Auflösung. Die Suche lässt einen Faktor von 1,5 zu.</translation>
    </message>
    <message>
        <source>Whether the moving layer is looked for all over a reference that is much larger, by an index that is made once. auto: where nothing says where it lies. on: also where what says so turns out wrong. wide: so, and its scale may be off by a factor of 3, which takes longer.</source>
        <translation>Ob der zu registrierende Layer auf einer viel größeren Referenz überall gesucht wird, mit einem Index, der einmal angelegt wird. auto: wo nichts sagt, wo er liegt. on: auch wo sich als falsch erweist, was es sagt. wide: ebenso, und der Maßstab darf um den Faktor 3 abweichen, was länger dauert.</translation>
    </message>
    <message>
        <source>Whether it is looked for all over a reference that is much larger, by an index of it</source>
        <translation>Ob auf einer viel größeren Referenz überall gesucht wird, mit einem Index</translation>
    </message>
    <message>
        <source>Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of this size.</source>
        <translation>Seine Pixel wären am Boden {share:.0f} % so breit wie die von {count} Blättern mit einem Kartenrahmen dieser Größe.</translation>
    </message>
    <message>
        <source>Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.</source>
        <translation>Sein Kartenrahmen wäre um {turn:.1f}° gegen die von {count} Blättern mit einem Rahmen dieser Größe gedreht.</translation>
    </message>
    <message>
        <source>It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.</source>
        <translation>Es läge {off:,.0f} Referenzpixel neben dem Ort, an dem {count} Blätter mit einem Kartenrahmen dieser Größe liegen.</translation>
    </message>
    <message>
        <source>{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels to one of the scan, the frame turned by {skew:.1f}°.</source>
        <translation>{count} Blätter mit einem Kartenrahmen dieser Größe haben gezeigt, wo zuerst zu suchen ist: {scale:.3g} Referenzpixel auf eines des Scans, der Rahmen um {skew:.1f}° gedreht.</translation>
    </message>
    <message>
        <source>They lie {off:,.1f} reference pixels beside where they were expected.</source>
        <translation>Sie liegen {off:,.1f} Referenzpixel neben dem Ort, an dem sie erwartet wurden.</translation>
    </message>
    <message>
        <source>Where relative paths begin</source>
        <translation>Wo relative Pfade beginnen</translation>
    </message>
    <message>
        <source>Empty: the folder of the list. Also a place in an object store that GDAL reads: /vsis3/bucket/folder.</source>
        <translation>Leer: der Ordner der Liste. Auch ein Ort in einem Objektspeicher, den GDAL liest: /vsis3/bucket/folder.</translation>
    </message>
    <message>
        <source>auto: the first ten sheets of a reference whose map frames are equally large teach the others where to look, and what contradicts them needs review; off: each sheet by itself.</source>
        <translation>auto: Die ersten zehn Blätter einer Referenz, deren Kartenrahmen gleich groß sind, zeigen den anderen, wo zu suchen ist, und was ihnen widerspricht, ist zu prüfen; off: jedes Blatt für sich.</translation>
    </message>
    <message>
        <source>Sheets of a series teach each other</source>
        <translation>Blätter einer Serie lernen voneinander</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place: {direction}.</source>
        <translation>Der Rest der Bilder stimmt an einer anderen Stelle überein: {direction}.</translation>
    </message>
    <message>
        <source>The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. Compare the two, or draw polygons over what is printed to ignore it.</source>
        <translation>Der Rest der Bilder stimmt an einer anderen Stelle überein, wie dort, wo eine Legende, ein Stempel oder ein Wasserzeichen auf beide gedruckt ist. Vergleichen Sie beide Lagen oder zeichnen Sie Polygone über das Aufgedruckte, um es zu ignorieren.</translation>
    </message>
    <message>
        <source>Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the border of a sheet. Draw polygons over the margins to ignore them.</source>
        <translation>Nur die Ränder der Bilder stimmen überein und nichts dazwischen, wie dort, wo beide den Rahmen eines Films oder den Rand eines Blatts zeigen. Zeichnen Sie Polygone über die Ränder, um sie zu ignorieren.</translation>
    </message>
    <message>
        <source>The batch ended early. “Start” goes on with it. {words}</source>
        <translation>Der Stapel endete vorzeitig. „Starten“ fährt mit ihm fort. {words}</translation>
    </message>
    <message>
        <source>Rows stay in the list while the batch works. Stop it first.</source>
        <translation>Zeilen bleiben in der Liste, solange der Stapel arbeitet. Halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The batch ended early. {words}</source>
        <translation>Der Stapel endete vorzeitig. {words}</translation>
    </message>
    <message>
        <source>The reference was removed from the project while it was drawn. Add it again.</source>
        <translation>Die Referenz wurde aus dem Projekt entfernt, während sie gezeichnet wurde. Fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>A reference that is no raster file is drawn around each row, and nothing tells where the rows lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the reference.</source>
        <translation>Eine Referenz, die keine Rasterdatei ist, wird um jede Zeile herum gezeichnet, und nichts sagt, wo die Zeilen liegen. Nennen Sie eine Blattübersicht, geben Sie in einer Liste Ecken oder eine ungefähre Lage an, oder wählen Sie eine Rasterdatei als Referenz.</translation>
    </message>
    <message>
        <source>a value is too long, or its quotation mark is not closed.</source>
        <translation>ein Wert ist zu lang, oder sein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>the column {column} is there twice.</source>
        <translation>die Spalte {column} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>there are more values than columns. Put a value that holds the separator into quotation marks.</source>
        <translation>es sind mehr Werte als Spalten. Setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file.</source>
        <translation>{path} ist keine Datei. Wählen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>AccuracyDock</name>
    <message>
        <source>Crosstie: accuracy</source>
        <translation>Crosstie: Genauigkeit</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Comparison of the transforms</source>
        <translation>Transformationen nebeneinander</translation>
    </message>
    <message>
        <source>dX, dY; circles: RMSE and 90 %</source>
        <translation>dX, dY; Kreise: RMSE und 90 %</translation>
    </message>
    <message>
        <source>Lengths of the residuals</source>
        <translation>Längen der Residuen</translation>
    </message>
    <message>
        <source>dX against the column</source>
        <translation>dX gegen die Spalte</translation>
    </message>
    <message>
        <source>dY against the row</source>
        <translation>dY gegen die Zeile</translation>
    </message>
    <message>
        <source>Blue dots: control points. Purple squares: check points.</source>
        <translation>Blaue Punkte: Passpunkte. Violette Quadrate: Kontrollpunkte.</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Writes this whole page as a PNG</source>
        <translation>Schreibt diese ganze Seite als PNG</translation>
    </message>
    <message>
        <source>Save re&amp;port …</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Writes figures, parameters, versions and all points as HTML or JSON</source>
        <translation>Schreibt Abbildungen, Parameter, Versionen und alle Punkte als HTML oder JSON</translation>
    </message>
    <message>
        <source>Recommended: {0}. {1}</source>
        <translation>Empfohlen: {0}. {1}</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Webseite (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>“{0}” cannot be written. Choose another folder.</source>
        <translation>„{0}“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Comparing the transforms …</source>
        <translation>Die Transformationen werden verglichen …</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Residuen jeder Zelle</translation>
    </message>
    <message>
        <source>Unseen areas, px</source>
        <translation>Unbekannte Gebiete, px</translation>
    </message>
</context>
<context>
    <name>AddTool</name>
    <message>
        <source>Adding tie points</source>
        <translation>Verknüpfungspunkte hinzufügen</translation>
    </message>
    <message>
        <source>This place is outside “{0}”. Click inside it.</source>
        <translation>Diese Stelle liegt außerhalb von „{0}“. Klicken Sie hinein.</translation>
    </message>
    <message>
        <source>Now click the same place in the other layer.</source>
        <translation>Klicken Sie nun dieselbe Stelle im anderen Layer an.</translation>
    </message>
    <message>
        <source>Searching for the match …</source>
        <translation>Die Übereinstimmung wird gesucht …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Dort ragt keine Übereinstimmung heraus.</translation>
    </message>
    <message>
        <source>{0} Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>{0} Klicken Sie dieselbe Stelle von Hand an, oder drücken Sie Eingabe für die graue Marke.</translation>
    </message>
    <message>
        <source>Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.</source>
        <translation>Übereinstimmung mit Konfidenz {0:.2f}: Eingabe oder ein Klick darauf nimmt sie, X lehnt sie ab.</translation>
    </message>
    <message>
        <source>Point {0} is already at this place. Click another one.</source>
        <translation>Punkt {0} liegt schon genau dort. Klicken Sie eine andere Stelle an.</translation>
    </message>
    <message>
        <source>Added at the match. Click the next place.</source>
        <translation>Mit seiner Übereinstimmung hinzugefügt. Klicken Sie die nächste Stelle an.</translation>
    </message>
    <message>
        <source>Added by hand. Click the next place.</source>
        <translation>Von Hand hinzugefügt. Klicken Sie die nächste Stelle an.</translation>
    </message>
    <message>
        <source>Refused. Click the same place by hand, or press Enter for the grey mark.</source>
        <translation>Abgelehnt. Klicken Sie dieselbe Stelle von Hand an, oder drücken Sie Eingabe für die graue Marke.</translation>
    </message>
    <message>
        <source>Undone. Click a place in the moving layer.</source>
        <translation>Zurückgenommen. Klicken Sie eine Stelle im beweglichen Layer an.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer; Shift + click: in the reference. F1: all keys.</source>
        <translation>Klicken Sie eine Stelle im beweglichen Layer an; Umschalt + Klick: in der Referenz. F1: alle Tasten.</translation>
    </message>
    <message>
        <source>Click a place in the reference, or in the window of the moving image. F1: all keys.</source>
        <translation>Klicken Sie eine Stelle in der Referenz an, oder im eigenen Fenster des beweglichen Bilds. F1: alle Tasten.</translation>
    </message>
    <message>
        <source>Still searching for the match. Wait for it, or click the same place by hand.</source>
        <translation>Die Übereinstimmung wird noch gesucht. Warten Sie, oder klicken Sie dieselbe Stelle von Hand an.</translation>
    </message>
</context>
<context>
    <name>AlignmentChoice</name>
    <message>
        <source>Several alignments hold. Each picture flicks between the two layers: click the right one.</source>
        <translation>Mehrere Ausrichtungen treffen zu. Jedes Bild wechselt zwischen beiden Layern: Klicken Sie auf das richtige.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>beweglich</translation>
    </message>
    <message>
        <source>Takes this alignment; undo goes back</source>
        <translation>Nimmt diese Ausrichtung; Rückgängig führt zurück</translation>
    </message>
</context>
<context>
    <name>ApplyTask</name>
    <message>
        <source>Writing {0}</source>
        <translation>{0} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>Whole overlap</source>
        <translation>Ganze Überlappung</translation>
    </message>
    <message>
        <source>What the map canvas shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Drawn rectangle</source>
        <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map (Esc cancels)</source>
        <translation>Rechteck auf der Karte aufziehen (Esc gibt auf)</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>The bands to compare</source>
        <translation>Die zu vergleichenden Bänder</translation>
    </message>
    <message>
        <source>How grey values are stretched before they are compared</source>
        <translation>Wie Grauwerte vor dem Vergleich gestreckt werden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As displayed</source>
        <translation>Wie angezeigt</translation>
    </message>
</context>
<context>
    <name>BatchApplyTask</name>
    <message>
        <source>Writing registered rasters</source>
        <translation>Registrierte Raster werden geschrieben</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>Rasters to register</source>
        <translation>Zu registrierende Raster</translation>
    </message>
    <message>
        <source>A folder with rasters to register</source>
        <translation>Ein Ordner mit zu registrierenden Rastern</translation>
    </message>
    <message>
        <source>A list of pairs</source>
        <translation>Eine Liste von Paaren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Rows added: {0}.</source>
        <translation>Zeilen hinzugefügt: {0}.</translation>
    </message>
    <message>
        <source>In the list already: {0}.</source>
        <translation>Schon in der Liste: {0}.</translation>
    </message>
    <message>
        <source>Files that are no rasters: {0}.</source>
        <translation>Dateien, die keine Raster sind: {0}.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>The folder of a batch</source>
        <translation>Der Ordner eines Stapels</translation>
    </message>
    <message>
        <source>Reference of the selected rows</source>
        <translation>Referenz der gewählten Zeilen</translation>
    </message>
    <message>
        <source>Left out, because they have no reference or are it: {0}</source>
        <translation>Ausgelassen, weil ohne Referenz oder selbst die Referenz: {0}</translation>
    </message>
    <message>
        <source>Rows without a registration, which stay as they are: {0}.</source>
        <translation>Zeilen ohne Registrierung, die bleiben, wie sie sind: {0}.</translation>
    </message>
    <message>
        <source>Place the sheet, press Enter, and click “Match layers”. Then accept the row with A.</source>
        <translation>Legen Sie das Blatt, drücken Sie Enter und klicken Sie auf „Layer zuordnen“. Nehmen Sie die Zeile dann mit A an.</translation>
    </message>
    <message>
        <source>All rows are decided. “Apply all accepted” writes the rasters.</source>
        <translation>Alle Zeilen sind entschieden. „Alle angenommenen anwenden“ schreibt die Raster.</translation>
    </message>
    <message>
        <source>Writing the registered rasters …</source>
        <translation>Die registrierten Raster werden geschrieben …</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Rasters written to {1}: {0}.</source>
        <translation>Nach {1} geschriebene Raster: {0}.</translation>
    </message>
    <message>
        <source>Not written: {0}.</source>
        <translation>Nicht geschrieben: {0}.</translation>
    </message>
    <message>
        <source>A Dask cluster</source>
        <translation>Ein Dask-Cluster</translation>
    </message>
    <message>
        <source>Address of the scheduler, tcp://host:8786</source>
        <translation>Adresse des Schedulers, tcp://rechner:8786</translation>
    </message>
</context>
<context>
    <name>BatchDock</name>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie: viele Layer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Ends the batch; pairs that are done stay done, and Start goes on with the others</source>
        <translation>Beendet den Stapel; fertige Paare bleiben fertig, und „Starten“ fährt mit den anderen fort</translation>
    </message>
    <message>
        <source>Matches all rows in the background; it goes on when QGIS is closed</source>
        <translation>Ordnet alle Zeilen im Hintergrund zu; auch wenn QGIS geschlossen wird, läuft es weiter</translation>
    </message>
    <message>
        <source>{0} accepted</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} zu prüfen</translation>
    </message>
    <message>
        <source>{0} without a match</source>
        <translation>{0} ohne Zuordnung</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} given up</source>
        <translation>{0} aufgegeben</translation>
    </message>
    <message>
        <source>{0} written</source>
        <translation>{0} geschrieben</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} fertig</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>Zeilen: {0}</translation>
    </message>
    <message>
        <source>(none: choose one)</source>
        <translation>(keine: wählen Sie eine)</translation>
    </message>
    <message>
        <source>(the next row)</source>
        <translation>(die nächste Zeile)</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Die nächste Zeile</translation>
    </message>
    <message>
        <source>Add layers, files, a folder or a list</source>
        <translation>Layer, Dateien, einen Ordner oder eine Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Each row its own</source>
        <translation>Jede Zeile ihre eigene</translation>
    </message>
    <message>
        <source>Where results, index and registered rasters go</source>
        <translation>Wohin Ergebnisse, Übersicht und registrierte Raster kommen</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>Den Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
        <source> at a time</source>
        <translation> zugleich</translation>
    </message>
    <message>
        <source>&amp;Layers of the project …</source>
        <translation>&amp;Layer des Projekts …</translation>
    </message>
    <message>
        <source>Raster layers of this project</source>
        <translation>Rasterlayer dieses Projekts</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>Raster files</source>
        <translation>Rasterdateien</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>All rasters in a folder and below it</source>
        <translation>Alle Raster in einem Ordner und darunter</translation>
    </message>
    <message>
        <source>List of &amp;pairs (CSV) …</source>
        <translation>Liste von &amp;Paaren (CSV) …</translation>
    </message>
    <message>
        <source>A CSV with the columns moving and reference</source>
        <translation>Eine CSV mit den Spalten moving und reference</translation>
    </message>
    <message>
        <source>&amp;Open a batch …</source>
        <translation>Stapel &amp;öffnen …</translation>
    </message>
    <message>
        <source>The folder of a batch that was begun before</source>
        <translation>Der Ordner eines früher begonnenen Stapels</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Accepts the registration as it is shown; the next row follows</source>
        <translation>Nimmt die Registrierung an, wie sie gezeigt ist; die nächste Zeile folgt</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>Von Hand &amp;platzieren</translation>
    </message>
    <message>
        <source>Lays the sheet on the map, where you place it and match again</source>
        <translation>Legt das Blatt auf die Karte; dort legen Sie es zurecht und ordnen neu zu</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>Nothing is written of this row; the next one follows</source>
        <translation>Von dieser Zeile wird nichts geschrieben; die nächste folgt</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>&amp;Unentschieden</translation>
    </message>
    <message>
        <source>Takes your decision about the row back</source>
        <translation>Nimmt Ihre Entscheidung über die Zeile zurück</translation>
    </message>
    <message>
        <source>Apply all accep&amp;ted</source>
        <translation>Alle angenommenen an&amp;wenden</translation>
    </message>
    <message>
        <source>Writes the registered raster of every accepted row into the folder</source>
        <translation>Schreibt das registrierte Raster jeder angenommenen Zeile in den Ordner</translation>
    </message>
    <message>
        <source>Inde&amp;x on the map</source>
        <translation>Übersicht auf der &amp;Karte</translation>
    </message>
    <message>
        <source>Adds the footprints of all rows that are done as a layer, coloured by state</source>
        <translation>Fügt die Umrisse aller fertigen Zeilen als Layer hinzu, nach Stand gefärbt</translation>
    </message>
    <message>
        <source>&amp;Reference of the selected rows …</source>
        <translation>&amp;Referenz der gewählten Zeilen …</translation>
    </message>
    <message>
        <source>A raster file for these rows alone</source>
        <translation>Eine Rasterdatei nur für diese Zeilen</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Files stay as they are</source>
        <translation>Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferenz</translation>
    </message>
    <message>
        <source>Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock.</source>
        <translation>Fügen Sie Scans, Luftbilder oder Szenen hinzu, wählen Sie den Layer, dessen Lage Sie vertrauen, und starten Sie. Jede Zeile wird für sich zugeordnet, im Hintergrund. Zweifelhafte kommen zuerst: Sehen Sie jede an, nehmen Sie sie an, legen Sie sie von Hand oder geben Sie sie auf, und lassen Sie alle angenommenen schreiben. Die Optionen sind die des Crosstie-Bedienfelds.</translation>
    </message>
    <message>
        <source>Dask cluster …</source>
        <translation>Dask-Cluster …</translation>
    </message>
    <message>
        <source>Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster</source>
        <translation>Paare, die zugleich zugeordnet werden, jedes in einem eigenen Prozess; unter 1: auf einem Dask-Cluster</translation>
    </message>
    <message>
        <source>Drawing the reference: {0} of {1}</source>
        <translation>Die Referenz wird gezeichnet: {0} von {1}</translation>
    </message>
    <message>
        <source>The layer whose position you trust, for all rows without one of their own; one from the web is drawn around each row first, while QGIS runs</source>
        <translation>Die Ebene, deren Lage Sie vertrauen, für alle Zeilen ohne eigene; eine aus dem Netz wird zuerst um jede Zeile herum gezeichnet, solange QGIS läuft</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rasters to register</source>
        <translation>Zu registrierende Raster</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Another alignment was taken; its tie points are being matched anew.</source>
        <translation>Eine andere Ausrichtung wurde genommen; ihre Verknüpfungspunkte werden neu gesucht.</translation>
    </message>
    <message>
        <source>The alignment as matched was taken again.</source>
        <translation>Die zugeordnete Ausrichtung gilt wieder.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Default columns, widths and order</source>
        <translation>Übliche Spalten, Breiten und Reihenfolge</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare before and after</source>
        <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The layers as their files say</source>
        <translation>Die Layer, wie ihre Dateien es sagen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The moving layer where it was registered</source>
        <translation>Der bewegliche Layer, wo er registriert wurde</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Drag a divider over the map</source>
        <translation>Einen Teiler über die Karte ziehen</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Before and after in turn</source>
        <translation>Vorher und nachher im Wechsel</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>The edges of the registered layer over the map</source>
        <translation>Die Kanten des registrierten Layers über der Karte</translation>
    </message>
</context>
<context>
    <name>CompareDock</name>
    <message>
        <source>Crosstie: compare</source>
        <translation>Crosstie: Vergleich</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>Over the map, with opacity</source>
        <translation>Über der Karte, mit Deckkraft</translation>
    </message>
    <message>
        <source>Swipe: drag a divider</source>
        <translation>Wischen: einen Teiler ziehen</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Edges over the map</source>
        <translation>Kanten über der Karte</translation>
    </message>
    <message>
        <source>Difference in brightness</source>
        <translation>Unterschied der Helligkeit</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Teiler</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Tem&amp;po</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Streng&amp;th</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Deckkraft</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Flick: before and after in turn</source>
        <translation>Wechseln: vorher und nachher</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Starting …</source>
        <translation>Es beginnt …</translation>
    </message>
    <message>
        <source>“{0}” was removed from the project, so the match was stopped.</source>
        <translation>„{0}“ wurde aus dem Projekt entfernt, daher endete die Zuordnung.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Writing the registered raster …</source>
        <translation>Das registrierte Raster wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written and put on top of the map: {0}</source>
        <translation>Geschrieben und zuoberst auf die Karte gelegt: {0}</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: the layer was removed and its file deleted.</source>
        <translation>Rückgängig gemacht: der Layer wurde entfernt und seine Datei gelöscht.</translation>
    </message>
    <message>
        <source>The layer was removed, but its file is in use and stays: {0}</source>
        <translation>Der Layer wurde entfernt, aber seine Datei ist in Gebrauch und bleibt: {0}</translation>
    </message>
    <message>
        <source>The map frame is a layer now: move its corners with the vertex tool, then match again.</source>
        <translation>Der Kartenrahmen ist jetzt ein Layer: Verschieben Sie seine Ecken mit dem Stützpunktwerkzeug und ordnen Sie dann neu zu.</translation>
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
        <translation>Layer &amp;zuordnen</translation>
    </message>
    <message>
        <source>Finds tie points and assesses them</source>
        <translation>Findet Verknüpfungspunkte und beurteilt sie</translation>
    </message>
    <message>
        <source>“{0}” is not a raster file, so it cannot be registered. Save it as a GeoTIFF first.</source>
        <translation>„{0}“ ist keine Rasterdatei und kann daher nicht bewegt werden. Speichern Sie es zuerst als GeoTIFF.</translation>
    </message>
</context>
<context>
    <name>CrosstiePlugin</name>
    <message>
        <source>Crosstie: match layers</source>
        <translation>Crosstie: Layer zuordnen</translation>
    </message>
    <message>
        <source>&amp;Crosstie</source>
        <translation>&amp;Crosstie</translation>
    </message>
    <message>
        <source>Crosstie: try with sample layers</source>
        <translation>Crosstie: mit Beispiellayern ausprobieren</translation>
    </message>
    <message>
        <source>Crosstie: many layers</source>
        <translation>Crosstie: viele Layer</translation>
    </message>
</context>
<context>
    <name>EditTool</name>
    <message>
        <source>Changing tie points</source>
        <translation>Verknüpfungspunkte ändern</translation>
    </message>
    <message>
        <source>The point cannot be moved there: the layer&apos;s CRS does not cover that place.</source>
        <translation>Der Punkt kann nicht dorthin: diese Stelle liegt außerhalb der Karte des Layers.</translation>
    </message>
    <message>
        <source>This place is outside “{0}”, so the point was not moved. Drop it inside.</source>
        <translation>Diese Stelle liegt außerhalb von „{0}“, daher bleibt der Punkt, wo er war. Lassen Sie ihn innerhalb los.</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Die beste Übereinstimmung wird gesucht …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Dort ragt keine Übereinstimmung heraus.</translation>
    </message>
    <message>
        <source>{0} The point was moved to where you dropped it.</source>
        <translation>{0} Der Punkt wurde dorthin gesetzt, wo Sie ihn losgelassen haben.</translation>
    </message>
    <message>
        <source>Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped it, Esc returns it to where it was.</source>
        <translation>Beste Übereinstimmung, Konfidenz {0:.2f}: Eingabe oder ein Klick darauf nimmt sie, X lässt den Punkt, wo Sie ihn losgelassen haben, Esc, wo er war.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Auf die beste Übereinstimmung gesetzt, Konfidenz {0:.2f}.</translation>
    </message>
    <message>
        <source>Refused: the point was moved to where you dropped it.</source>
        <translation>Abgelehnt: der Punkt wurde dorthin gesetzt, wo Sie ihn losgelassen haben.</translation>
    </message>
    <message>
        <source>The point was not moved.</source>
        <translation>Der Punkt bleibt, wo er war.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose the moving layer (the raster to correct) and the reference layer (the raster whose position you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie points on the map and tells you how reliable the result is. Your files are not changed: Apply writes a new one.</source>
        <translation>Wählen Sie den Layer, der bewegt werden soll, und den, der richtig liegt, und ordnen Sie zu. Crosstie findet Drehung, Maßstab und Verschiebung selbst, zeigt die Verknüpfungspunkte auf der Karte und sagt, wie gut das Ergebnis ist. Ihre Dateien bleiben, wie sie sind: Anwenden schreibt eine neue.</translation>
    </message>
    <message>
        <source>Open saved registrations …</source>
        <translation>Gespeicherte öffnen …</translation>
    </message>
    <message>
        <source>Opens a GeoPackage that Crosstie has written beside a project</source>
        <translation>Öffnet ein GeoPackage, das Crosstie neben ein Projekt geschrieben hat</translation>
    </message>
    <message>
        <source>Loads two invented layers and leads through a match in five cards</source>
        <translation>Lädt zwei erfundene Layer und führt mit fünf Karten durch eine Zuordnung</translation>
    </message>
    <message>
        <source>Try with sample layers</source>
        <translation>Mit Beispiellayern ausprobieren</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the registration</source>
        <translation>Registrierung exportieren</translation>
    </message>
    <message>
        <source>Registered raster</source>
        <translation>Registriertes Raster</translation>
    </message>
    <message>
        <source>World file only, beside the moving raster</source>
        <translation>Nur ein World-File, neben dem beweglichen Raster</translation>
    </message>
    <message>
        <source>Tie points</source>
        <translation>Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>{0} of {1} points in use will be written.</source>
        <translation>{0} von {1} benutzten Punkten werden geschrieben.</translation>
    </message>
    <message>
        <source>as fits the two layers</source>
        <translation>wie es zu beiden Layern passt</translation>
    </message>
    <message>
        <source>automatic: as fits the data</source>
        <translation>automatisch: wie es zu den Daten passt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as in the moving layer</source>
        <translation>wie im beweglichen Layer</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;KBS</translation>
    </message>
    <message>
        <source>Pixel &amp;size, units of the CRS</source>
        <translation>Pixel&amp;größe, Einheiten des KBS</translation>
    </message>
    <message>
        <source>&amp;Resampling</source>
        <translation>&amp;Resampling</translation>
    </message>
    <message>
        <source>Com&amp;pression</source>
        <translation>Kom&amp;pression</translation>
    </message>
    <message>
        <source>&amp;Nodata value</source>
        <translation>&amp;Nodata-Wert</translation>
    </message>
    <message>
        <source>The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, rotation and scale, but no curved transform.</source>
        <translation>Die Pixel bleiben, wie sie sind; eine kleine Textdatei neben dem Raster sagt, wo sie liegen. Sie kann Verschiebung, Drehung und Maßstab enthalten, aber keine gekrümmte Transformation.</translation>
    </message>
    <message>
        <source>&amp;All points</source>
        <translation>&amp;Alle Punkte</translation>
    </message>
    <message>
        <source>&amp;Thinned, evenly spread, to</source>
        <translation>Gleichmäßig aus&amp;gedünnt auf</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>CRS of the file</source>
        <translation>KBS der Datei</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Häufigster Wert</translation>
    </message>
    <message>
        <source>Cubic B-spline</source>
        <translation>Kubischer B-Spline</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Quadratisches Mittel</translation>
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
        <translation>Median</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The nodata value is no number. Type one, or leave the field empty.</source>
        <translation>Der Nodata-Wert ist keine Zahl. Geben Sie eine ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Cut off what lies outside the &amp;map frame</source>
        <translation>Abschneiden, was außerhalb des &amp;Kartenrahmens liegt</translation>
    </message>
</context>
<context>
    <name>FieldPlot</name>
    <message>
        <source>Click: the map and the patches go to that place</source>
        <translation>Klick: Karte und Ausschnitte gehen an diese Stelle</translation>
    </message>
    <message>
        <source>px; arrows {0:g} times</source>
        <translation>px; Pfeile {0:g}-fach</translation>
    </message>
</context>
<context>
    <name>FramePicker</name>
    <message>
        <source>Found by itself: what lies outside is ignored</source>
        <translation>Automatisch gefunden: Was außerhalb liegt, zählt nicht</translation>
    </message>
    <message>
        <source>The whole scan</source>
        <translation>Der ganze Scan</translation>
    </message>
    <message>
        <source>The polygon of a layer</source>
        <translation>Das Polygon eines Layers</translation>
    </message>
    <message>
        <source>Layer with the map frame, drawn on the moving layer</source>
        <translation>Layer mit dem Kartenrahmen, auf dem beweglichen Layer gezeichnet</translation>
    </message>
    <message>
        <source>&amp;Correct the frame that was found</source>
        <translation>Gefundenen Rahmen &amp;berichtigen</translation>
    </message>
    <message>
        <source>Adds it as a polygon layer, which the vertex tool of QGIS changes</source>
        <translation>Fügt ihn als Polygonlayer hinzu, den das Stützpunktwerkzeug von QGIS ändert</translation>
    </message>
</context>
<context>
    <name>HeightsField</name>
    <message>
        <source>No layer: mean height</source>
        <translation>Kein Layer: mittlere Höhe</translation>
    </message>
    <message>
        <source>H&amp;eights of the ground</source>
        <translation>Höh&amp;en des Geländes</translation>
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
        <translation>höchstens {0} Punkte</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Crosstie: history</source>
        <translation>Crosstie: Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What the matcher found</source>
        <translation>Was das Verfahren fand</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layers</source>
        <translation>Layer hinzufügen</translation>
    </message>
    <message>
        <source>Layers to register</source>
        <translation>Zu registrierende Layer</translation>
    </message>
</context>
<context>
    <name>LayerPickers</name>
    <message>
        <source>Swap the moving and the reference layer</source>
        <translation>Beweglichen und Referenzlayer vertauschen</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>“{0}” is not a raster that QGIS can open. Choose another file.</source>
        <translation>„{0}“ ist kein Raster, das QGIS öffnen kann. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Open a raster</source>
        <translation>Ein Raster öffnen</translation>
    </message>
    <message>
        <source>&amp;Moving layer</source>
        <translation>&amp;Beweglicher Layer</translation>
    </message>
    <message>
        <source>The raster to correct</source>
        <translation>Das Raster, dessen Lage berichtigt werden soll</translation>
    </message>
    <message>
        <source>&amp;Reference layer</source>
        <translation>&amp;Referenzlayer</translation>
    </message>
    <message>
        <source>The layer whose position you trust</source>
        <translation>Der Layer, der richtig liegt</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Lowest confidence</source>
        <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Größtes Residuum</translation>
    </message>
    <message>
        <source>Takes points with a lower confidence out of use</source>
        <translation>Nimmt Punkte heraus, bei denen das Verfahren unsicherer war</translation>
    </message>
    <message>
        <source>Takes points with a larger residual out of use, and brings back those with a smaller one</source>
        <translation>Nimmt Punkte heraus, die schlechter passen, und holt die zurück, die passen</translation>
    </message>
    <message>
        <source>≥ {0:.2f}</source>
        <translation>≥ {0:.2f}</translation>
    </message>
    <message>
        <source>as matched</source>
        <translation>zugeordnet</translation>
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
        <translation>&amp;Konfidenz</translation>
    </message>
    <message>
        <source>R&amp;esidual</source>
        <translation>&amp;Residuum</translation>
    </message>
</context>
<context>
    <name>MatchTask</name>
    <message>
        <source>Matching {0} to {1}</source>
        <translation>{0} wird {1} zugeordnet</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Command for a terminal</source>
        <translation>Befehl für ein Terminal</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>Copies the message with its details</source>
        <translation>Kopiert die Meldung mit ihren Einzelheiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>MissingHint</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copies the command for a terminal that installs what is missing</source>
        <translation>Kopiert den Befehl für ein Terminal, der installiert, was fehlt</translation>
    </message>
    <message>
        <source>Without it matches compare structure alone and take longer.</source>
        <translation>Ohne es vergleichen Zuordnungen nur Strukturen und dauern länger.</translation>
    </message>
</context>
<context>
    <name>MovingDock</name>
    <message>
        <source>Crosstie: the moving image</source>
        <translation>Crosstie: das bewegliche Bild</translation>
    </message>
    <message>
        <source>Link this view and the map</source>
        <translation>Der Karte folgen, und sie folgen lassen</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>There is no match to show. Match two layers first.</source>
        <translation>Es gibt keine Zuordnung anzusehen. Ordnen Sie zuerst zwei Layer zu.</translation>
    </message>
    <message>
        <source>The moving raster cannot be opened. Restore its file, then match or open it again.</source>
        <translation>Das bewegliche Raster kann nicht geöffnet werden. Holen Sie seine Datei zurück, dann ordnen Sie neu zu oder öffnen es neu.</translation>
    </message>
    <message>
        <source>There is no transform yet, so the map does not follow: it needs three points that are far apart.</source>
        <translation>Ohne Transformation folgt die Karte nicht: drei Punkte, weit auseinander, ergeben eine.</translation>
    </message>
    <message>
        <source>The image is mirrored relative to the map, so up and down are exchanged here.</source>
        <translation>Das Bild liegt spiegelverkehrt zur Karte: Hier sind oben und unten vertauscht.</translation>
    </message>
</context>
<context>
    <name>OptionsGroup</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>No layer: use everything</source>
        <translation>Kein Layer: alles benutzen</translation>
    </message>
    <message>
        <source>No layer: ignore nothing</source>
        <translation>Kein Layer: nichts ignorieren</translation>
    </message>
    <message>
        <source>Use it as a first guess</source>
        <translation>Soweit die Bilder es bestätigen</translation>
    </message>
    <message>
        <source>Ignore it: search everywhere</source>
        <translation>Ignorieren: überall suchen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Schlüsselpunkte</translation>
    </message>
    <message>
        <source>Text-assisted</source>
        <translation>Textgestützt</translation>
    </message>
    <message>
        <source>Epipolar</source>
        <translation>Epipolar</translation>
    </message>
    <message>
        <source>Automatic: the simplest that fits</source>
        <translation>Automatisch: die einfachste</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Shift, rotation and scale</source>
        <translation>Verschiebung, Drehung und Maßstab</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affin</translation>
    </message>
    <message>
        <source>Projective</source>
        <translation>Projektiv</translation>
    </message>
    <message>
        <source>Polynomial, 2nd order</source>
        <translation>Polynom, 2. Grad</translation>
    </message>
    <message>
        <source>Polynomial, 3rd order</source>
        <translation>Polynom, 3. Grad</translation>
    </message>
    <message>
        <source>Thin-plate spline</source>
        <translation>Thin-Plate-Spline</translation>
    </message>
    <message>
        <source>Local flow</source>
        <translation>Örtlicher Fluss</translation>
    </message>
    <message>
        <source>Triangles, each affine</source>
        <translation>Dreiecke, jedes affin</translation>
    </message>
    <message>
        <source>Camera model (RPC), bias corrected</source>
        <translation>Kameramodell (RPC), Versatz berichtigt</translation>
    </message>
    <message>
        <source>Ma&amp;tcher</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Trans&amp;form</source>
        <translation>&amp;Transformation</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;Use only inside the polygons of</source>
        <translation>&amp;Nur innerhalb der Polygone von</translation>
    </message>
    <message>
        <source>&amp;Ignore inside the polygons of</source>
        <translation>&amp;Ignorieren innerhalb der Polygone von</translation>
    </message>
    <message>
        <source>&amp;Georeference of the moving layer</source>
        <translation>Georeferenz des be&amp;weglichen Layers</translation>
    </message>
    <message>
        <source>Place by &amp;hand</source>
        <translation>Von &amp;Hand platzieren</translation>
    </message>
    <message>
        <source>&amp;Bands and contrast, moving layer</source>
        <translation>Bänder und &amp;Kontrast, beweglicher Layer</translation>
    </message>
    <message>
        <source>Ba&amp;nds and contrast, reference layer</source>
        <translation>Bänder und Kontrast, Re&amp;ferenzlayer</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>Rechnen &amp;mit</translation>
    </message>
    <message>
        <source>Working si&amp;ze and random seed</source>
        <translation>Arbeitsgröße und &amp;Zufall</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <source>Automatic: where native pixels disagree</source>
        <translation>Automatisch: wo Pixel in voller Auflösung widersprechen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, as far apart as suits the scene</source>
        <translation>Ja, im Abstand, der zur Szene passt</translation>
    </message>
    <message>
        <source>Yes, every {0} pixels</source>
        <translation>Ja, alle {0} Pixel</translation>
    </message>
    <message>
        <source>Tie point&amp;s over the whole scene</source>
        <translation>V&amp;erknüpfungspunkte über die ganze Szene</translation>
    </message>
    <message>
        <source>off by up to </source>
        <translation>falsch um bis zu </translation>
    </message>
    <message>
        <source>How good it is: unknown</source>
        <translation>Güte: unbekannt</translation>
    </message>
    <message>
        <source>How far the georeference may be off, in pixels of the reference. Where texture repeats, as in orchards, one that is good to less than half a row tells which row it is.</source>
        <translation>Um wie viel die Georeferenz falsch sein kann, in Pixeln der Referenz. Wo sich die Textur wiederholt, wie in Obstgärten, sagt eine, die auf weniger als eine halbe Reihe stimmt, welche Reihe es ist.</translation>
    </message>
    <message>
        <source>Map frame of a s&amp;can</source>
        <translation>Kartenrahmen eines S&amp;cans</translation>
    </message>
    <message>
        <source>Where the corners of the map frame lie: x and y of each, and the CRS</source>
        <translation>Wo die Ecken des Kartenrahmens liegen: x und y jeder Ecke und das KBS</translation>
    </message>
    <message>
        <source>Where to loo&amp;k, and at which scale</source>
        <translation>Wo gesucht wird, in welchem &amp;Maßstab</translation>
    </message>
</context>
<context>
    <name>PatchDock</name>
    <message>
        <source>Crosstie: a closer look</source>
        <translation>Crosstie: genauer hinsehen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Beweglich</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>Jeder Punkt ist geprüft.</translation>
    </message>
    <message>
        <source>Searching for the best match …</source>
        <translation>Die beste Übereinstimmung wird gesucht …</translation>
    </message>
    <message>
        <source>There is no clear match there.</source>
        <translation>Dort ragt keine Übereinstimmung heraus.</translation>
    </message>
    <message>
        <source>Moved to the best match, confidence {0:.2f}.</source>
        <translation>Auf die beste Übereinstimmung gesetzt, Konfidenz {0:.2f}.</translation>
    </message>
    <message>
        <source>Reference red, moving cyan</source>
        <translation>Referenz rot, beweglich cyan</translation>
    </message>
    <message>
        <source>There are no tie points to show. Match two layers first.</source>
        <translation>Es gibt keine Verknüpfungspunkte anzusehen. Ordnen Sie zuerst zwei Layer zu.</translation>
    </message>
    <message>
        <source>{0} points are not reviewed. “Next” shows one.</source>
        <translation>{0} Punkte sind nicht geprüft. „Weiter“ zeigt einen.</translation>
    </message>
    <message>
        <source>Point {0}: there is no transform yet, so the patches cannot be shown.</source>
        <translation>Punkt {0}: es gibt noch keine Transformation, daher können die Ausschnitte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Annehmen, weiter</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>Ablehnen, weiter</translation>
    </message>
    <message>
        <source>Move to the best match</source>
        <translation>Auf die beste Übereinstimmung setzen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Contrast: from that of the whole layer to that of the patch</source>
        <translation>Kontrast: von dem des ganzen Layers zum eigenen des Ausschnitts</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>There are no tie points yet. Choose “Add on the map” in the table, or match again.</source>
        <translation>Es gibt noch keine Verknüpfungspunkte. Wählen Sie in der Tabelle „Auf der Karte hinzufügen“, oder ordnen Sie erneut zu.</translation>
    </message>
    <message>
        <source>Largest residual</source>
        <translation>Größtes Residuum</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Geringste Konfidenz</translation>
    </message>
    <message>
        <source>One over the other</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.</source>
        <translation>Punkt {0}: Residuum {1:.2f} px, Konfidenz {2:.2f}, {3}, {4}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ends the review and gives the window back as it was; the points stay as they are</source>
        <translation>Beendet die Prüfung und stellt das Fenster wieder her wie zuvor; die Punkte bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>Persistence</name>
    <message>
        <source>QGIS ended before this was saved: {0}. Do you want to restore or discard it?</source>
        <translation>QGIS endete, bevor dies gespeichert war: {0}. Zurückholen oder aufgeben?</translation>
    </message>
    <message>
        <source>It comes from another computer ({1}): discard it only if QGIS is closed there.</source>
        <translation>Es stammt von einem anderen Rechner ({1}): verwerfen Sie es nur, wenn QGIS dort geschlossen ist.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Save all registrations</source>
        <translation>Alle Registrierungen speichern</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Open saved registrations</source>
        <translation>Gespeicherte Registrierungen öffnen</translation>
    </message>
    <message>
        <source>Registrations (*.gpkg)</source>
        <translation>Registrierungen (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Scale of the scanned map</source>
        <translation>Maßstab der gescannten Karte</translation>
    </message>
    <message>
        <source>Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere</source>
        <translation>Ungefährer Ort: x, y, ein Umkreis in m oder km und das KBS; anderswo wird nicht gesucht</translation>
    </message>
    <message>
        <source>Click the rough place on the map (Esc cancels)</source>
        <translation>Den ungefähren Ort auf der Karte anklicken (Esc bricht ab)</translation>
    </message>
    <message>
        <source>Automatic: where nothing says where it lies</source>
        <translation>Automatisch: wo nichts sagt, wo es liegt</translation>
    </message>
    <message>
        <source>Not all over a much larger reference</source>
        <translation>Nicht auf einer viel größeren Referenz überall</translation>
    </message>
    <message>
        <source>All over the reference</source>
        <translation>Überall auf der Referenz</translation>
    </message>
    <message>
        <source>All over the reference, at more scales (slow)</source>
        <translation>Überall auf der Referenz, in mehr Maßstäben (langsam)</translation>
    </message>
    <message>
        <source>dpi: by the file</source>
        <translation>dpi: laut Datei</translation>
    </message>
    <message>
        <source>Dots an inch of the scan, where its file does not say them</source>
        <translation>Punkte je Zoll (dpi) des Scans, wenn seine Datei sie nicht angibt</translation>
    </message>
</context>
<context>
    <name>PlaceTool</name>
    <message>
        <source>Placing by hand</source>
        <translation>Von Hand platzieren</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>Den Layer bewegen</translation>
    </message>
    <message>
        <source>Rotate the layer</source>
        <translation>Den Layer drehen</translation>
    </message>
    <message>
        <source>Scale the layer</source>
        <translation>Den Layer skalieren</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Place by hand</source>
        <translation>Von Hand platzieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The match starts from here (Enter)</source>
        <translation>Die Zuordnung beginnt von hier (Eingabe)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The layer is not placed by hand</source>
        <translation>Der Layer wird nicht von Hand platziert</translation>
    </message>
    <message>
        <source>Click a place in the layer, then where it belongs; with a second one it is turned and scaled</source>
        <translation>Klicken Sie eine Stelle im Layer an, dann, wohin sie gehört; mit einer zweiten wird er gedreht und skaliert</translation>
    </message>
    <message>
        <source>Two points</source>
        <translation>Zwei Punkte</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>In die Ansicht setzen</translation>
    </message>
    <message>
        <source>Upright in the middle of the map (F)</source>
        <translation>Aufrecht in der Mitte der Karte (F)</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Place the layer</source>
        <translation>Den Layer platzieren</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>In die Ansicht setzen</translation>
    </message>
    <message>
        <source>Set the uncertainty</source>
        <translation>Unsicherheit setzen</translation>
    </message>
    <message>
        <source>Show a place</source>
        <translation>Einen Ort zeigen</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>Platzierung vergessen</translation>
    </message>
    <message>
        <source>Choose the moving layer first: a raster file.</source>
        <translation>Wählen Sie zuerst den zu bewegenden Layer: eine Rasterdatei.</translation>
    </message>
    <message>
        <source>The CRS of the moving layer does not cover this place. Show another one.</source>
        <translation>Diese Stelle liegt außerhalb der Karte des beweglichen Layers. Zeigen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>{0} shown.</source>
        <translation>{0} gezeigt.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer.</source>
        <translation>Klicken Sie eine Stelle im beweglichen Layer an.</translation>
    </message>
    <message>
        <source>Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.</source>
        <translation>Ziehen Sie den Layer, seine Ecken, den runden Griff. Eingabe: fertig, Esc: abbrechen, F1: alle Tasten.</translation>
    </message>
    <message>
        <source>Placed by hand: the match starts there.</source>
        <translation>Von Hand platziert: die Zuordnung beginnt dort.</translation>
    </message>
    <message>
        <source>Not placed: usually not needed.</source>
        <translation>Nicht platziert: in der Regel nicht nötig.</translation>
    </message>
    <message>
        <source>Place by hand: move, rotate and scale the moving layer on the map</source>
        <translation>Von Hand platzieren: den beweglichen Layer auf der Karte verschieben, drehen und skalieren</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>In die Ansicht setzen</translation>
    </message>
    <message>
        <source>Show places, each first in the moving layer, then in the reference layer: two are enough to place the layer</source>
        <translation>Orte auf der Karte zeigen, erst im beweglichen Layer, dann im anderen: zwei legen den Layer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Click a second place in the moving layer: it will be turned and scaled.</source>
        <translation>Klicken Sie eine zweite Stelle im beweglichen Layer an: Er wird gedreht und skaliert.</translation>
    </message>
    <message>
        <source>Enter or “Done” ends it; more places make it more exact.</source>
        <translation>Eingabe oder „Fertig“ beendet es; weitere Stellen machen es genauer.</translation>
    </message>
    <message>
        <source>Now click where it belongs, in the reference layer.</source>
        <translation>Klicken Sie nun an, wohin sie gehört, im Referenzlayer.</translation>
    </message>
    <message>
        <source>Click a place in the moving layer first: it lies half transparent on the map.</source>
        <translation>Klicken Sie zuerst eine Stelle im beweglichen Layer an: Er liegt halb durchsichtig auf der Karte.</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Find points where there are none</source>
        <translation>Punkte finden, wo keine sind</translation>
    </message>
    <message>
        <source>Match around the transform</source>
        <translation>Um die Transformation zuordnen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No matches that agree with each other were found there.</source>
        <translation>Dort wurde nichts gefunden, worin sich Übereinstimmungen einig sind.</translation>
    </message>
    <message>
        <source>{0} points were found.</source>
        <translation>{0} Punkte wurden gefunden.</translation>
    </message>
</context>
<context>
    <name>PointsDock</name>
    <message>
        <source>Crosstie: tie points</source>
        <translation>Crosstie: Verknüpfungspunkte</translation>
    </message>
    <message>
        <source>Filter: a text, or a condition such as residual &gt; 2</source>
        <translation>Filter: ein Text, oder eine Bedingung wie residual &gt; 2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Select and move on the map</source>
        <translation>Auf der Karte wählen und verschieben</translation>
    </message>
    <message>
        <source>Select by a polygon on the map</source>
        <translation>Durch ein Polygon auf der Karte wählen</translation>
    </message>
    <message>
        <source>Add on the map</source>
        <translation>Auf der Karte hinzufügen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Compare on the map</source>
        <translation>Auf der Karte vergleichen</translation>
    </message>
    <message>
        <source>Show the moving image in its own window</source>
        <translation>Das bewegliche Bild in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Links of all points on the map</source>
        <translation>Verbindungslinien aller Punkte auf der Karte</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>“{0}” is not a role. Choose control or check.</source>
        <translation>„{0}“ ist keine Rolle. Wählen Sie control oder check.</translation>
    </message>
    <message>
        <source>“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.</source>
        <translation>„{0}“ ist hier keine Koordinate. Tippen Sie eine Zahl, oder fügen Sie „Breite, Länge“ in X oder Y ein.</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Tie points</source>
        <translation>Verknüpfungspunkte</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon needs at least three corners: click them one after another.</source>
        <translation>Ein Polygon hat drei Ecken oder mehr: klicken Sie sie nacheinander an.</translation>
    </message>
    <message>
        <source>{0} points are selected.</source>
        <translation>{0} Punkte sind gewählt.</translation>
    </message>
    <message>
        <source>Click the corners around the points; a double click or the right button closes the polygon. Esc: back.</source>
        <translation>Klicken Sie die Ecken um die Punkte an; ein Doppelklick oder die rechte Taste schließt. Esc: zurück.</translation>
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
        <translation>Auf der Karte ziehen</translation>
    </message>
    <message>
        <source>Lets the mouse drag the divider on the map; Esc or the right button ends it.</source>
        <translation>Mit der Maus lässt sich der Teiler auf der Karte ziehen; Esc oder die rechte Taste beendet es.</translation>
    </message>
    <message>
        <source>There is no registration to preview.</source>
        <translation>Es gibt keine Registrierung für eine Vorschau.</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>The tie points could not be saved with the project. They stay here, and are offered again at the next start. {0}</source>
        <translation>Die Verknüpfungspunkte konnten nicht mit dem Projekt gespeichert werden. Sie bleiben hier und werden beim nächsten Start wieder angeboten. {0}</translation>
    </message>
    <message>
        <source>{0} The tie points are saved inside the project instead.</source>
        <translation>{0} Die Verknüpfungspunkte bleiben stattdessen im Projekt.</translation>
    </message>
    <message>
        <source>The session of this project is named on another computer ({0}). It was not opened.</source>
        <translation>Die Sitzung dieses Projekts liegt auf einem anderen Rechner ({0}). Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} When the project is saved, a copy of the old file is kept beside it.</source>
        <translation>{0} Wenn das Projekt gespeichert wird, bleibt daneben eine Kopie der alten Datei.</translation>
    </message>
    <message>
        <source>A registration here names a matcher that was not chosen on this computer ({0}). It is not run: Automatic is used instead. To use it, choose it among the options.</source>
        <translation>Eine Registrierung hier nennt ein Verfahren, das auf diesem Rechner nicht gewählt wurde ({0}). Es wird nicht ausgeführt: stattdessen wird Automatisch verwendet. Um es zu verwenden, wählen Sie es bei den Optionen.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show this on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Left the reference, right the registered layer, at such a place: click to go there</source>
        <translation>Links die Referenz, rechts der registrierte Layer, an einer solchen Stelle: Ein Klick führt hin</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery file cannot be written, so a crash would lose your work: {0}</source>
        <translation>Die Arbeit kann nicht gegen einen Absturz gesichert werden: {0}</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>As you left it</source>
        <translation>Wie es verlassen wurde</translation>
    </message>
</context>
<context>
    <name>RegistrationsRow</name>
    <message>
        <source>Registrations of this project</source>
        <translation>Registrierungen dieses Projekts</translation>
    </message>
    <message>
        <source>Registrations of this project: each is kept as you left it</source>
        <translation>Registrierungen dieses Projekts: jede bleibt, wie sie verlassen wurde</translation>
    </message>
    <message>
        <source>Rename, remove, save or open registrations</source>
        <translation>Registrierungen umbenennen, entfernen, speichern oder öffnen</translation>
    </message>
    <message>
        <source>Rename the registration</source>
        <translation>Registrierung umbenennen</translation>
    </message>
    <message>
        <source>Name; empty: the names of the layers</source>
        <translation>Name; leer: die Namen der Layer</translation>
    </message>
    <message>
        <source>Remove “{0}” with its points and decisions? This cannot be undone.</source>
        <translation>„{0}“ mit Punkten und Entscheidungen entfernen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove the registration</source>
        <translation>Registrierung entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Save all to another file …</source>
        <translation>Alle in eine andere Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Open a saved file …</source>
        <translation>Gespeicherte Datei ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>ResidualDock</name>
    <message>
        <source>Crosstie: residuals</source>
        <translation>Crosstie: Residuen</translation>
    </message>
    <message>
        <source>Residuals of each cell</source>
        <translation>Residuen jeder Zelle</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept points</source>
        <translation>Punkte annehmen</translation>
    </message>
    <message>
        <source>Reject points</source>
        <translation>Punkte ablehnen</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>Zu Kontrollpunkten machen</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>Zu Passpunkten machen</translation>
    </message>
    <message>
        <source>Lock points</source>
        <translation>Punkte sperren</translation>
    </message>
    <message>
        <source>Unlock points</source>
        <translation>Punkte entsperren</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Nudge points</source>
        <translation>Punkte verrücken</translation>
    </message>
    <message>
        <source>Move point to match</source>
        <translation>Punkt auf Übereinstimmung setzen</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Import {0} points</source>
        <translation>{0} Punkte importieren</translation>
    </message>
    <message>
        <source>Fit {0}</source>
        <translation>{0} anpassen</translation>
    </message>
    <message>
        <source>Limit confidence</source>
        <translation>Konfidenz begrenzen</translation>
    </message>
    <message>
        <source>Limit residuals</source>
        <translation>Residuen begrenzen</translation>
    </message>
    <message>
        <source>There are already no more than {0} unlocked points in use.</source>
        <translation>Es sind schon nicht mehr als {0} ungesperrte Punkte in Benutzung.</translation>
    </message>
    <message>
        <source>Thin to {0} points</source>
        <translation>Auf {0} Punkte ausdünnen</translation>
    </message>
    <message>
        <source>Restore the match</source>
        <translation>Zurück zur Zuordnung</translation>
    </message>
    <message>
        <source>The points were changed meanwhile, so none were removed. Try again.</source>
        <translation>Die Punkte wurden inzwischen geändert, daher wurden keine entfernt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Improve to {0:.2f} px</source>
        <translation>Auf {0:.2f} px verbessern</translation>
    </message>
    <message>
        <source>The RMSE is still {0:.2f} px: too few points are left, or the others are locked.</source>
        <translation>Der RMSE bleibt bei {0:.2f} px: zu wenige Punkte sind übrig, oder der Rest ist gesperrt.</translation>
    </message>
    <message>
        <source>The RMSE is already below {0:.2f} px.</source>
        <translation>Der RMSE liegt schon unter {0:.2f} px.</translation>
    </message>
    <message>
        <source>Point {0} is at the same place, so the place counts twice: delete one of them.</source>
        <translation>Punkt {0} liegt genau dort, die Stelle zählt also doppelt: einen von beiden löschen.</translation>
    </message>
    <message>
        <source>Take another alignment</source>
        <translation>Andere Ausrichtung nehmen</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Make control points</source>
        <translation>Zu Passpunkten machen</translation>
    </message>
    <message>
        <source>Make check points</source>
        <translation>Zu Kontrollpunkten machen</translation>
    </message>
    <message>
        <source>Remove the worst points until an RMSE …</source>
        <translation>Die schlechtesten entfernen bis zu einem RMSE …</translation>
    </message>
    <message>
        <source>Thin to an even spread …</source>
        <translation>Gleichmäßig ausdünnen …</translation>
    </message>
    <message>
        <source>Restore what the matcher found</source>
        <translation>Zurück zu dem, was das Verfahren fand</translation>
    </message>
    <message>
        <source>Import points from a file …</source>
        <translation>Punkte aus einer Datei importieren …</translation>
    </message>
    <message>
        <source>Remove the worst points</source>
        <translation>Die schlechtesten Punkte entfernen</translation>
    </message>
    <message>
        <source>Target RMSE, reference pixels:</source>
        <translation>Ziel-RMSE, Referenzpixel:</translation>
    </message>
    <message>
        <source>Thin to an even spread</source>
        <translation>Gleichmäßig ausdünnen</translation>
    </message>
    <message>
        <source>Points to keep, in addition to locked ones:</source>
        <translation>Zu behaltende Punkte, außer gesperrten:</translation>
    </message>
    <message>
        <source>Import points</source>
        <translation>Punkte importieren</translation>
    </message>
    <message>
        <source>Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)</source>
        <translation>Punkte (*.points *.csv *.txt *.gpkg *.geojson *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} points were imported.</source>
        <translation>{0} Punkte wurden importiert.</translation>
    </message>
    <message>
        <source>{0} have no position on the rasters and were left out.</source>
        <translation>{0} haben keinen Ort auf den Rastern und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{0} existed already.</source>
        <translation>{0} waren schon da.</translation>
    </message>
    <message>
        <source>{0} are outside the rasters, so they are not in use.</source>
        <translation>{0} liegen außerhalb der Raster und sind deshalb nicht in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation>noch etwa {0} min</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
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
        <translation>Freiwillig, etwa: harbour, dense housing</translation>
    </message>
    <message>
        <source>No layer</source>
        <translation>Kein Layer</translation>
    </message>
    <message>
        <source>Shared by all matchers</source>
        <translation>Die aller Verfahren</translation>
    </message>
    <message>
        <source>The matcher&apos;s own</source>
        <translation>Die des Verfahrens selbst</translation>
    </message>
    <message>
        <source>What is in the &amp;scene?</source>
        <translation>Was ist in der &amp;Szene?</translation>
    </message>
    <message>
        <source>Or a land-co&amp;ver layer</source>
        <translation>Oder ein Layer der Landbe&amp;deckung</translation>
    </message>
    <message>
        <source>&amp;Coarse search</source>
        <translation>Grobe Su&amp;che</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Find more points where there are none</source>
        <translation>Mehr Punkte finden, wo keine sind</translation>
    </message>
    <message>
        <source>Match again around the current transform</source>
        <translation>Um die jetzige Transformation neu zuordnen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Working size: the long side of the images in the coarse search, in pixels</source>
        <translation>Arbeitsgröße: die lange Seite der Bilder, die die Suche sieht, in Pixeln</translation>
    </message>
    <message>
        <source>Random seed: the same seed gives the same result</source>
        <translation>Startwert des Zufalls: derselbe gibt dasselbe Ergebnis</translation>
    </message>
</context>
<context>
    <name>SheetsRow</name>
    <message>
        <source>Sheet index, if there is one</source>
        <translation>Blattschnitt, falls vorhanden</translation>
    </message>
    <message>
        <source>Polygons with the names of the sheets</source>
        <translation>Polygone mit den Blattnamen</translation>
    </message>
    <message>
        <source>The polygon that a file is named after says where its map lies</source>
        <translation>Das Polygon, nach dem eine Datei benannt ist, sagt, wo ihre Karte liegt</translation>
    </message>
    <message>
        <source>Field with the names of the sheets</source>
        <translation>Feld mit den Blattnamen</translation>
    </message>
    <message>
        <source>&amp;Cut collars</source>
        <translation>Ränder ab&amp;schneiden</translation>
    </message>
    <message>
        <source>Cut off what lies outside the map frame</source>
        <translation>Abschneiden, was außerhalb des Kartenrahmens liegt</translation>
    </message>
    <message>
        <source>Where the relative names of a list begin, if not beside it: a folder, or a place in an object store that GDAL reads</source>
        <translation>Wo die relativen Namen einer Liste beginnen, wenn nicht neben ihr: ein Ordner oder ein Ort in einem Objektspeicher, den GDAL liest</translation>
    </message>
    <message>
        <source>Where names begin</source>
        <translation>Wo Namen beginnen</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>S&amp;erie</translation>
    </message>
    <message>
        <source>The first ten sheets of a reference whose map frames are equally large teach the others where to look; what contradicts them needs review</source>
        <translation>Die ersten zehn Blätter einer Referenz, deren Kartenrahmen gleich groß sind, zeigen den anderen, wo zu suchen ist; was ihnen widerspricht, ist zu prüfen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Two layers of one place</source>
        <translation>Zwei Layer eines Ortes</translation>
    </message>
    <message>
        <source>An aerial image and a radar scene, both invented. The radar scene lies 200 m off, is turned, and shows the place years later. The moving layer is the one to correct; the reference layer is the one whose position you trust.</source>
        <translation>Ein Luftbild und eine Radarszene, beide erfunden. Die Radarszene liegt 200 m daneben, ist gedreht und zeigt den Ort Jahre später. Der bewegliche Layer ist der, der berichtigt wird; der Referenzlayer ist der, dessen Lage Sie trauen.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Click “Match layers”. It takes some seconds, and nothing is written.</source>
        <translation>Klicken Sie auf „Layer zuordnen“. Das dauert einige Sekunden, und nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The radar scene is drawn where it was registered; it flicks against the aerial image. Press 3 and drag the divider over roads and fields. The keys 1 to 5 are the five ways to compare, H hides the points.</source>
        <translation>Die Radarszene wird dort gezeichnet, wohin sie gehört; sie wechselt mit dem Luftbild ab. Drücken Sie 3, und ziehen Sie die Trennlinie über Straßen und Felder. Die Tasten 1 bis 5 sind die fünf Arten zu vergleichen, H blendet die Punkte aus.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Click “Review”. It begins with the worst point: A means right, R means wrong, N is the next one. The line above the patches says when you can stop. “Done” gives the window back.</source>
        <translation>Klicken Sie auf „Prüfen“. Es beginnt mit dem schlechtesten Punkt: A heißt richtig, R heißt falsch, N ist der nächste. Die Zeile über den Ausschnitten sagt, wann es reicht. „Fertig“ stellt das Fenster wieder her.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Click “Apply”. The registered layer is written to a new file and put on top of the map; your files stay as they are. “Undo” takes it back.</source>
        <translation>Klicken Sie auf „Anwenden“. Der registrierte Layer wird in eine neue Datei geschrieben und zuoberst in die Karte gelegt; Ihre Dateien bleiben, wie sie sind. „Rückgängig“ nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>UncertaintyRow</name>
    <message>
        <source>How far off the position may be</source>
        <translation>Wie weit der Ort falsch sein kann</translation>
    </message>
    <message>
        <source>How far off the rotation may be</source>
        <translation>Wie weit die Richtung falsch sein kann</translation>
    </message>
    <message>
        <source>How far off the scale may be</source>
        <translation>Wie weit der Maßstab falsch sein kann</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Prüf&amp;en</translation>
    </message>
    <message>
        <source>Shows the tie points one by one: accept, reject, move, add</source>
        <translation>Zeigt die Verknüpfungspunkte einzeln: annehmen, ablehnen, verschieben, hinzufügen</translation>
    </message>
    <message>
        <source>What may help:</source>
        <translation>Was helfen würde:</translation>
    </message>
    <message>
        <source>Registered &amp;GeoTIFF …</source>
        <translation>Registriertes &amp;GeoTIFF …</translation>
    </message>
    <message>
        <source>&amp;QGIS Georeferencer points (.points) …</source>
        <translation>Punkte für die &amp;QGIS-Georeferenzierung (.points) …</translation>
    </message>
    <message>
        <source>&amp;VRT with ground control points …</source>
        <translation>&amp;VRT mit Passpunkten …</translation>
    </message>
    <message>
        <source>Tie points in another &amp;format …</source>
        <translation>Verknüpfungspunkte in anderem &amp;Format …</translation>
    </message>
    <message>
        <source>&amp;Send to the QGIS Georeferencer …</source>
        <translation>An die QGIS-Georeferenzierung &amp;senden …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Writes the registered raster to a new file and puts it on top of the map</source>
        <translation>Schreibt das registrierte Raster in eine neue Datei und legt es zuoberst auf die Karte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Shows the reasons for the verdict, and its figures</source>
        <translation>Zeigt die Gründe für das Urteil und seine Zahlen</translation>
    </message>
    <message>
        <source>With &amp;options: CRS, pixels, formats …</source>
        <translation>Mit &amp;Optionen: KBS, Pixel, Formate …</translation>
    </message>
    <message>
        <source>&amp;Place by hand</source>
        <translation>Von Hand &amp;platzieren</translation>
    </message>
    <message>
        <source>Lays the moving layer over the map, to be dragged to where it belongs</source>
        <translation>Legt den beweglichen Layer über die Karte; ziehen Sie ihn dorthin, wo er hingehört</translation>
    </message>
    <message>
        <source>The result of {0}; other layers are chosen above.</source>
        <translation>Das Ergebnis von {0}; oben sind andere Layer gewählt.</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Patches around the point</source>
        <translation>Ausschnitte um den Punkt</translation>
    </message>
    <message>
        <source>Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms</source>
        <translation>Pfeiltasten verschieben den Punkt um ¼ px, mit Umschalt um 1 px; das Rad vergrößert</translation>
    </message>
</context>
</TS>
